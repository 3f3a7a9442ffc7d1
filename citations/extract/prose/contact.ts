/** Paragraphs that tell how somebody can be reached, in documents whose format says what a paragraph is. */
import { isBrief, isContactBlock, isFrontPage, isReachable } from '../contact.ts'
import type { ProseParagraph } from '../prose.ts'
import { isWebAddress } from './address.ts'

const BEFORE = 3
const BEHIND = 2
const REACHABLE = /^(?:mailto|tel):/i

/** Their indices. What stands together is judged together: an office, its telephone and its site may be three paragraphs. */
export function contactParagraphs(
  paragraphs: readonly ProseParagraph[],
  taken: ReadonlySet<number>,
): ReadonlySet<number> {
  const found = new Set<number>()
  let run: number[] = []
  const close = (): void => {
    run = nearReachable(paragraphs, run)
    const parts = run.flatMap((index) => paragraphs[index] ?? [])
    const lines = parts.flatMap(({ text }) => text.split('\n')).filter((line) => line.trim() !== '')
    const links = parts.flatMap((part) => part.links)
    const shallow = links.every(({ href }) => !isWebAddress(href) || isFrontPage(href))
    if (lines.length > 0 && shallow && isContactBlock(lines, true)) for (const index of run) found.add(index)
    run = []
  }
  for (const [index, paragraph] of paragraphs.entries()) {
    if (!taken.has(index) && mayBelong(paragraph)) run.push(index)
    else close()
  }
  close()
  return found
}

/** Of short paragraphs in a row those around the mailboxes and numbers to call: a name and a street before, a site behind. */
function nearReachable(paragraphs: readonly ProseParagraph[], run: readonly number[]): number[] {
  const places = run.flatMap((index, place) => {
    const paragraph = paragraphs[index]
    if (paragraph === undefined) return []
    const linked = paragraph.links.some(({ href }) => REACHABLE.test(href.trim()))
    return linked || paragraph.text.split('\n').some(isReachable) ? place : []
  })
  const [first, last] = [places[0], places.at(-1)]
  return first === undefined || last === undefined
    ? []
    : run.slice(Math.max(0, first - BEFORE), last + 1 + BEHIND)
}

function mayBelong({ kind, text, markers, outside, label }: ProseParagraph): boolean {
  if (kind !== 'text' || markers.length > 0 || outside === true || label !== undefined || text.length > 600)
    return false
  return text.split('\n').every(isBrief)
}
