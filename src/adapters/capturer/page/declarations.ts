/** Gathers what a page says of itself from its document as it stands, in our own world; citations/declared.ts reads it. */
import type { CDPSession } from 'playwright-core'
import { z } from 'zod'
import { readDeclared, type Declared } from '../../../../citations/index.ts'
import { evaluateApart } from './reading.ts'

const METAS = 300
const LINKS = 200
const SCRIPTS = 10
const JSON_LIMIT = 200_000
const TEXT = 4_000

const pair = z.tuple([z.string(), z.string()])
const shape = z.object({
  language: z.string().nullable(),
  metas: z.array(pair),
  links: z.array(pair),
  jsonLd: z.array(z.string()),
  times: z.array(z.string()),
})

const GATHER = `(() => {
  const some = (selector, limit) => Array.prototype.slice.call(document.querySelectorAll(selector), 0, limit)
  const clip = (text, length = ${TEXT}) => String(text ?? '').slice(0, length)
  const words = (text) => clip(text, 300).toLowerCase().split(/\\s+/).filter(Boolean)
  const metas = some('meta[content], [itemprop][content]', ${METAS}).flatMap((meta) =>
    ['property', 'name', 'itemprop'].flatMap((kind) =>
      words(meta.getAttribute(kind)).slice(0, 3).map((name) => [name, clip(meta.getAttribute('content'))])))
  const links = some('link[rel][href], a[rel~="license" i][href]', ${LINKS}).flatMap((link) =>
    words(link.getAttribute('rel')).map((rel) => [rel, clip(link.href)]))
  const jsonLd = some('script[type="application/ld+json" i]', ${SCRIPTS})
    .map((script) => script.textContent ?? '').filter((text) => text.length <= ${JSON_LIMIT})
  const times = some('time[itemprop~="datePublished" i][datetime], time[pubdate][datetime], article time[datetime]', 3)
    .map((time) => clip(time.getAttribute('datetime'), 100))
  const root = document.documentElement
  return { language: root === null ? null : clip(root.lang || root.getAttribute('xml:lang'), 50) || null, metas, links, jsonLd, times }
})()`

/** `served` is the answer's Content-Language, for pages that do not say it themselves. */
export async function readDeclarations(
  session: CDPSession,
  served: string | null,
  signal: AbortSignal,
): Promise<Declared> {
  const found = shape.parse(await evaluateApart(session, GATHER, { signal }))
  return readDeclared({ ...found, language: found.language ?? served })
}
