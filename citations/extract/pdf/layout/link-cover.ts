/**
 * Which link lies over which letters. A run may be a whole line of which a link covers three words: it is cut there, at the
 * blank next to the box's edge, since a run does not say where its letters stand. Whether the link is right is not asked.
 */
import type { PageLink } from '../page.ts'
import { changed, type Ink } from './ink.ts'

export interface LinkIndex {
  /** Links whose box touches a height, by their index on the page. Bounded, whatever the page holds. */
  near(y: number): readonly number[]
  box(index: number): readonly [number, number, number, number] | undefined
}

const BAND = 24
const MOST_BANDS = 100
const MOST_IN_BAND = 64
const none: readonly number[] = []

export function indexLinks(links: readonly PageLink[]): LinkIndex {
  const bands = new Map<number, number[]>()
  for (const [index, { box }] of links.entries()) {
    const [x, y, width, height] = box
    if (!Number.isFinite(x + y + width + height) || !(width > 0) || !(height > 0)) continue
    const first = Math.floor((y - 2) / BAND)
    const last = Math.min(Math.floor((y + height + 2) / BAND), first + MOST_BANDS)
    for (let band = first; band <= last; band++) {
      const held = bands.get(band) ?? []
      if (held.length < MOST_IN_BAND) held.push(index)
      bands.set(band, held)
    }
  }
  return { near: (y) => bands.get(Math.floor(y / BAND)) ?? none, box: (index) => links[index]?.box }
}

/** The ink as one or more pieces, each wholly under one link or under none. */
export function cutAtLinks(ink: Ink, links: LinkIndex): readonly Ink[] {
  // The middle of the small letters: boxes often leave out the descenders, or reach into the line above.
  const middle = ink.y + 0.25 * ink.size
  const near = links.near(middle)
  if (near.length === 0) return [ink]
  const covers: { from: number; to: number; link: number }[] = []
  for (const link of near) {
    const box = links.box(link)
    if (box === undefined || middle < box[1] || middle > box[1] + box[3]) continue
    const from = Math.max(ink.x0, box[0])
    const to = Math.min(ink.x1, box[0] + box[2])
    const width = ink.x1 - ink.x0
    // A box that only touches the neighbouring letters covers none of them.
    if (to - from <= Math.min(0.35 * ink.size, 0.5 * width)) continue
    covers.push({ from, to, link })
  }
  if (covers.length === 0) return [ink]
  covers.sort((a, b) => a.from - b.from || a.to - b.to)
  return cut(ink, covers)
}

function cut(ink: Ink, covers: readonly { from: number; to: number; link: number }[]): readonly Ink[] {
  const parts: Ink[] = []
  const share = (ink.x1 - ink.x0) / ink.text.length
  const write = (from: number, to: number, link: number): void => {
    const text = ink.text.slice(from, to)
    const trimmed = text.trim()
    if (trimmed === '') return
    const start = from + text.length - text.trimStart().length
    const end = start + trimmed.length
    const [left, right] = ink.rtl ? [ink.text.length - end, ink.text.length - start] : [start, end]
    const [blankStart, blankEnd] = [ink.text.charAt(start - 1) === ' ', ink.text.charAt(end) === ' ']
    const part = changed(ink, {
      text: trimmed,
      x0: left === 0 ? ink.x0 : ink.x0 + left * share,
      x1: right === ink.text.length ? ink.x1 : ink.x0 + right * share,
      link,
      blankLeft: left === 0 ? ink.blankLeft : ink.rtl ? blankEnd : blankStart,
      blankRight: right === ink.text.length ? ink.blankRight : ink.rtl ? blankStart : blankEnd,
      letters: Math.round((ink.letters * trimmed.length) / ink.text.length),
    })
    parts.push(part)
  }
  let at = 0
  for (const { from, to, link } of covers) {
    const [near, far] = ink.rtl ? [ink.x1 - to, ink.x1 - from] : [from - ink.x0, to - ink.x0]
    const start = Math.max(at, snap(ink.text, near / share))
    const end = snap(ink.text, far / share)
    if (end <= start) continue
    write(at, start, -1)
    write(start, end, link)
    at = end
  }
  write(at, ink.text.length, -1)
  return parts.length === 0 ? [ink] : parts
}

/** The offset next to an estimated one at which a word begins or ends; the estimate itself within a long word. */
function snap(text: string, estimate: number): number {
  const at = Math.round(Math.min(Math.max(estimate, 0), text.length))
  const reach = 4 + Math.round(text.length / 20)
  for (let away = 0; away <= reach; away++)
    for (const place of [at - away, at + away]) {
      if (place <= 0) return 0
      if (place >= text.length) return text.length
      if (text.charAt(place) === ' ' || text.charAt(place - 1) === ' ') return place
    }
  return at
}
