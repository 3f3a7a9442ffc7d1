/** What the page holds and no reader sees, and what is seen but is no part of a sentence. */
import { attribute, type Element } from './tree.ts'

const STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
/** Conventions for words that only screen readers say. */
const LISTENED =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|assistive-text|offscreen|element-invisible|a11y-hidden)(?:\s|$)/i
const EDITED =
  /(?:^|\s)(?:mw-editsection|editsection|edit-?link|headerlink|header-anchor|heading-anchor|heading-?link|anchorjs-link|permalink)(?:\s|$)/i

/** Never shown: attribute, inline style, inputs. A style sheet's rules are not read. */
export function isHidden(element: Element): boolean {
  const hidden = attribute(element, 'hidden')
  if (hidden !== null && hidden !== 'until-found') return true
  const style = attribute(element, 'style')
  return (
    (style !== null && STYLE.test(style.slice(0, 2_000))) ||
    element.tagName === 'input' ||
    element.tagName === 'del'
  )
}

/** Words for screen readers, links that edit or name a heading. A heading may be for screen readers and is one all the same. */
export function isUnprinted(element: Element, inHeading: boolean): boolean {
  const names = attribute(element, 'class')?.slice(0, 300) ?? ''
  if (names === '' && !inHeading) return false
  if (/^h[1-6]$/.test(element.tagName)) return false
  if (LISTENED.test(names) || EDITED.test(names)) return true
  return inHeading && element.tagName === 'a' && attribute(element, 'aria-hidden') === 'true'
}
