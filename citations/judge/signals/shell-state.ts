/** A frame without content, in which the server wrote for the script what it has found: nothing. */
import type { PageFacts } from '../../page.ts'
import type { Signal } from '../../verdict.ts'
import { markupOf } from './wall-pages.ts'
import type { Sight } from '../sight.ts'
import { signal } from './signal.ts'

/** How frameworks keep the error of the address that was asked for: Nuxt, Next, Remix and React Router, SvelteKit, Angular's and others' own. */
const ERRORS: readonly RegExp[] = [
  /"?error"?\s?:\s?\{[^{}]{0,400}?"?status(?:code)?"?\s?:\s?"?(?:404|410)\b/i,
  /"page"\s?:\s?"\/(?:404|_not-found)"/,
  /"page"\s?:\s?"\/_error"[^]{0,400}"status_?code"\s?:\s?(?:404|410)\b/i,
  /"?errors"?\s?:\s?\{\s?"[^"]{1,80}"\s?:\s?\{\s?"status"\s?:\s?(?:404|410)\b/,
  /\bstatus\s?:\s?(?:404|410)\s?,\s?error\s?:|\berror\s?:\s?\{[^{}]{0,200}\}\s?,\s?status\s?:\s?(?:404|410)\b/,
  /NEXT_HTTP_ERROR_FALLBACK;404|NEXT_NOT_FOUND/,
]
const SAYS = 110

export function shellStateSignals({ shell, rendered, page, citedHome }: Sight): Signal[] {
  if (!shell || rendered || citedHome) return []
  const told = errorIn(page)
  return told === null ? [] : [signal('shell-holds-error', SAYS, `The server wrote for the script: ${told}`)]
}

function errorIn(page: PageFacts): string | null {
  const markup = markupOf(page)
  const { data = '', inline } = page.scripts
  for (const error of ERRORS) {
    const found = error.exec(data) ?? error.exec(inline) ?? markup.find(error)
    if (found !== null) return found[0]
  }
  return errorByPlace(data)
}

/** Nuxt's payload is one row of values that name each other by their place: `{"statusCode":9}`, and in the ninth place 404. */
function errorByPlace(data: string): string | null {
  if (!data.trimStart().startsWith('[')) return null
  const row = rowOf(data)
  if (row === null) return null
  for (const [, place = ''] of data.matchAll(/"status(?:Code)?"\s?:\s?(\d{1,4})\b/g)) {
    const value = row[Number(place)]
    if (value === 404 || value === 410) return `statusCode ${value}`
  }
  return null
}

function rowOf(data: string): readonly unknown[] | null {
  try {
    const row: unknown = JSON.parse(data)
    return Array.isArray(row) ? row : null
  } catch {
    return null
  }
}
