/** Pages that only a script makes: empty documents, and lines of script that send the visitor on. */
import type { PageFacts } from '../page.ts'
import { look } from './words/lexicon.ts'

/** What makers of script applications call the element that their script fills. */
const ROOTS =
  /^(?:root|app|__next|__nuxt|___gatsby|svelte|ember-app|application|react-root|main-app|app-root|q-app|outlet|mount)$/i

/** Hardly a word to read, and a script that could bring some. */
export function isShell(page: PageFacts): boolean {
  if (page.scripts.count === 0 || page.frames.length > 0 || page.images > 3) return false
  if (page.characters < 60) return true
  const rooted = page.marks.some((mark) => ROOTS.test(mark))
  return (
    page.characters < 400 &&
    (rooted || look(`${page.text.slice(0, 400)} ${page.noscript}`).hits.has('script'))
  )
}

const SENDS =
  /(?:location(?:\.href)?\s{0,5}=|location\.(?:replace|assign)\s{0,5}\()\s{0,5}(?:["'`]([^"'`\s]{1,500})["'`]|(\w))/

/** Where a page without text of its own sends its visitor by script; `''` where the script makes the address up. */
export function scriptedTarget(page: PageFacts): string | null {
  if (page.characters > 250) return null
  const match = SENDS.exec(page.scripts.inline)
  if (match !== null) return match[1] ?? ''
  return /location\.reload\s{0,5}\(/.test(page.scripts.inline) ? '' : null
}

/** What a page without text says in a box: `alert('…')`. */
export function spokenByScript(page: PageFacts): string {
  const match = /\balert\s{0,5}\(\s{0,5}(["'`])([^"'`]{1,300})\1/.exec(page.scripts.inline)
  return match?.[2] ?? ''
}

/** The visitor is sent back where he came from. */
export function sendsBack(page: PageFacts): boolean {
  return page.characters < 60 && /history\s{0,3}\.\s{0,3}(?:back|go)\s{0,3}\(/.test(page.scripts.inline)
}
