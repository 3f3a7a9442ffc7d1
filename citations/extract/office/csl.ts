/**
 * Works as reference managers keep them behind a printed citation (CSL-JSON inside a field's code). They are only used to
 * find the work's entry in the bibliography that the document prints: what nobody can read there is no source.
 */
import { z } from 'zod'
import type { Work } from './written.ts'

/** A citation of more works than this is no citation. */
const MAX_WORKS = 200

const text = z.string().trim().catch('')
const itemSchema = z.object({
  itemData: z.object({
    title: text,
    DOI: text,
    URL: text,
    author: z.array(z.object({ family: text, literal: text })).catch([]),
  }),
})
const citationSchema = z.object({ citationItems: z.array(z.unknown()) })

/** The works named by `… CSL_CITATION {json}`; none where the JSON is damaged. Never throws. */
export function readWorks(code: string): Work[] {
  const start = code.indexOf('{')
  const citation = citationSchema.safeParse(
    parse(start < 0 ? '' : code.slice(start, code.lastIndexOf('}') + 1)),
  )
  if (!citation.success) return []
  return citation.data.citationItems.slice(0, MAX_WORKS).flatMap((cited) => {
    const item = itemSchema.safeParse(cited)
    if (!item.success) return []
    const { title, DOI, URL, author } = item.data.itemData
    const addresses = [DOI, URL].filter((address) => address !== '')
    if (title === '' && addresses.length === 0) return []
    return [{ title, author: author[0]?.family || (author[0]?.literal ?? ''), addresses, label: '' }]
  })
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
