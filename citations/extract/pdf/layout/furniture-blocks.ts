/** Takes furniture, artifacts and turned text out of the pages: kept as blocks to be explained, never read as text. */
import type { Block } from '../flow.ts'
import { findFurniture, type Leaf } from './furniture.ts'
import type { PageInk } from './gather-ink.ts'
import { makeLine } from './line.ts'
import { boxOnPage } from './turned.ts'
import { findLineNumbers } from './line-number.ts'
import { gatherSegments, type Segment } from './segment.ts'

export interface Parted {
  /** By page: what is to be read. */
  readonly kept: readonly (readonly Segment[])[]
  /** By page: furniture, and side notes set at an angle as asides. */
  readonly removed: readonly (readonly Block[])[]
}

/** Tags are wrong often enough: a document that calls a third of its letters artifacts means nothing by it. */
const MOST_ARTIFACTS = 0.3
/** Of the page's height: where heads and feet stand. */
const OUTER = 0.13

export function setAside(leaves: readonly Leaf[], inks: readonly PageInk[]): Parted {
  const trusted = artifactShare(leaves) < MOST_ARTIFACTS
  const tagged = leaves.map(
    (leaf) => new Set(trusted ? leaf.segments.filter((segment) => isArtifact(segment, leaf)) : []),
  )
  const numbers = leaves.map((leaf) => findLineNumbers(leaf.segments))
  const rest = leaves.map((leaf, index) => ({
    ...leaf,
    segments: leaf.segments.filter(
      (one) => tagged[index]?.has(one) !== true && numbers[index]?.has(one) !== true,
    ),
  }))
  const found = findFurniture(rest)
  const marks = findWatermarks(inks)
  const removed = leaves.map((leaf, index): Block[] => {
    const blocks: Block[] = []
    const add = (segments: Iterable<Segment>, why: string): void => {
      for (const segment of segments) blocks.push(furniture([segment], leaf, why))
    }
    add(tagged[index] ?? [], 'tagged as an artifact')
    for (const [segment, why] of found[index] ?? []) blocks.push(furniture([segment], leaf, why))
    add(numbers[index] ?? [], 'line number')
    return [...turnedBlocks(inks[index], leaf, marks), ...blocks]
  })
  return {
    kept: rest.map((leaf, index) => leaf.segments.filter((one) => found[index]?.has(one) !== true)),
    removed,
  }
}

function furniture(segments: readonly Segment[], leaf: Leaf, why: string): Block {
  const line = makeLine(segments, { page: leaf.number, column: 0, left: 0, right: leaf.width, rtl: false })
  return { role: 'furniture', lines: [{ ...line, box: boxOnPage(line.box, leaf.angle, leaf.paper) }], why }
}

function isTagged(segment: Segment): boolean {
  return segment.ink.every(({ tags }) => tags.length > 0 && tags.includes('Artifact'))
}

function isArtifact(segment: Segment, { height }: Leaf): boolean {
  return isTagged(segment) && (segment.y > (1 - OUTER) * height || segment.y < OUTER * height)
}

function artifactShare(leaves: readonly Leaf[]): number {
  let [all, tagged] = [0, 0]
  for (const { segments } of leaves)
    for (const segment of segments) {
      all += segment.letters
      if (isTagged(segment)) tagged += segment.letters
    }
  return all === 0 ? 0 : tagged / all
}

/** Turned texts that pages repeat. */
function findWatermarks(inks: readonly PageInk[]): ReadonlySet<string> {
  const pages = new Map<string, number>()
  for (const { turned } of inks)
    for (const text of new Set(turned.flatMap(({ ink }) => ink.map((one) => masked(one.text)))))
      pages.set(text, (pages.get(text) ?? 0) + 1)
  return new Set([...pages].filter(([, count]) => count > 1).map(([text]) => text))
}

function masked(text: string): string {
  return text.replace(/\p{Nd}+/gu, '#')
}

function turnedBlocks(page: PageInk | undefined, leaf: Leaf, repeated: ReadonlySet<string>): Block[] {
  const blocks: Block[] = []
  for (const { angle, ink } of page?.turned ?? []) {
    const slanted = angle % 90 !== 0
    for (const segment of gatherSegments(ink)) {
      const seen = segment.ink.every(({ text }) => repeated.has(masked(text)))
      const line = makeLine([segment], {
        page: leaf.number,
        column: 0,
        left: segment.x0,
        right: segment.x1,
        rtl: false,
      })
      const role = slanted || seen ? 'furniture' : 'aside'
      const why = slanted
        ? 'set aslant: a watermark'
        : seen
          ? 'turned, and the same on other pages'
          : 'turned text'
      blocks.push({ role, lines: [{ ...line, box: boxOnPage(line.box, angle, leaf.paper) }], why })
    }
  }
  return blocks
}
