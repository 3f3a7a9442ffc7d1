/** Pages that only a script makes: empty documents, and lines of script that send the visitor on. */
import type { PageFacts } from '../page.ts'
import { noticesIn } from './notice.ts'
import { look, type Found } from './words/lexicon.ts'

/** What makers of script applications call the element that their script fills. */
const ROOTS =
  /^(?:root|app|__next|__nuxt|___gatsby|svelte|ember-app|application|react-root|main-app|app-root|q-app|outlet|mount)$/i

/** So little outside navigation is no page's content: a heading that the frame bears, a word that it is loading. */
const HARDLY = 60
/** More characters, navigation and all, are what a server has written out. */
const SHELL = 400

/** Hardly a word to read, and a script that could bring some. What a server has written out is a page, whatever frames it. */
export function isShell(page: PageFacts): boolean {
  if (page.characters >= SHELL || page.scripts.count === 0 || page.frames.length > 0 || page.images > 3)
    return false
  // Its makers call a block that the server wrote out a page for missing things.
  if (page.blocks?.some((block) => /(?:^|[-_])not-?found$/i.test(block)) === true) return false
  if (page.characters < HARDLY) return !saysLoss(page)
  if (page.paragraphs > 1) return false
  const main = mainOf(page)
  const asks = main.hits.has('script') && !saysElse(main)
  if (page.mainCharacters >= HARDLY) return asks && page.paragraphs <= 1 && page.headings.length <= 1
  const rooted = page.marks.some((mark) => ROOTS.test(mark))
  return !saysElse(main) && (rooted || asks || look(page.noscript).hits.has('script'))
}

/** In the few words that are there, or in the data that its script would show, it says that the thing was taken away. */
function saysLoss(page: PageFacts): boolean {
  return look(page.text === '' ? spokenByScript(page) : page.text).hits.has('removed')
}

/** What stands first, and a little of what follows. */
function mainOf(page: PageFacts): Found {
  return look(page.text.slice(0, Math.min(400, page.mainCharacters + 80)))
}

/** Scripts that write text into a page. Those that only load other scripts make elements of that name alone. */
const WRITES =
  /\.(?:innerHTML|innerText|textContent)\s{0,3}\+?=|[{,]\s{0,3}textContent\s{0,3}:|insertAdjacentHTML|createElement\(\s{0,3}["'`](?:h[1-6]|p|div|article|section|ul|li|span)["'`]|\b(?:createRoot|hydrateRoot|createApp)\s{0,3}\(|\.render\s{0,3}\(/

/** Navigation stands around nothing, and an inline script writes into the page. */
export function writesItself(page: PageFacts): boolean {
  const filled = page.mainCharacters < HARDLY && page.images <= 3 && WRITES.test(page.scripts.inline)
  return filled && !saysElse(mainOf(page))
}

/** What a browser shows while it waits for a script that does not come: a word that says so, and nothing else. */
export function stillLoads(page: PageFacts): boolean {
  return page.mainCharacters < HARDLY && page.images === 0 && look(page.text.slice(0, 200)).hits.has('script')
}

/** A notice in so many words is what the page has to say. */
function saysElse({ hits, words }: Found): boolean {
  if (!hits.has('script') && noticesIn(words.slice(0, 40)).has('absent')) return true
  return NOTICES.some((family) => hits.has(family))
}
const NOTICES = [
  'missing',
  'removed',
  'sale',
  'expired',
  'suspended',
  'maintenance',
  'login',
  'paywall',
] as const

const SENDS =
  /(?:location(?:\.href)?\s{0,5}=|location\.(?:replace|assign)\s{0,5}\()\s{0,5}(?:["'`]([^"'`\s]{1,500})["'`]|(\w))/

/** Where a page without text of its own sends its visitor by script; `''` where the script makes the address up. */
export function scriptedTarget(page: PageFacts): string | null {
  if (page.characters > 250) return null
  const match = SENDS.exec(page.scripts.inline)
  if (match !== null) return match[1] ?? ''
  return /location\.reload\s{0,5}\(/.test(page.scripts.inline) ? '' : null
}

/** What a page without text says in a box, `alert('…')`, or gives its player to say: `{"status":"ERROR","reason":"…"}`. */
export function spokenByScript(page: PageFacts): string {
  const { inline } = page.scripts
  const box = /\balert\s{0,5}\(\s{0,5}(["'`])([^"'`]{1,300})\1/.exec(inline)?.[2]
  return box ?? FAULT.exec(inline)?.[1] ?? ''
}
const FAULT = /"status"\s?:\s?"ERROR"\s?,\s?"(?:reason|message)"\s?:\s?"([^"\\]{4,300})"/

/** The visitor is sent back where he came from. */
export function sendsBack(page: PageFacts): boolean {
  return page.characters < 60 && /history\s{0,3}\.\s{0,3}(?:back|go)\s{0,3}\(/.test(page.scripts.inline)
}

/** Not a word, and a script within the page, which a browser must solve to be let in. */
export function isRiddle({ characters, images, frames, forms, links, scripts }: PageFacts): boolean {
  const shown = characters + images + frames.length + forms.length + links.inside
  return shown === 0 && scripts.inlineCharacters > 0
}
