/**
 * Citations that a reference manager put in, joined with the entries of the bibliography that the document prints. The
 * manager's own record only says which entry is meant: the source is what stands there in print.
 */
import type { ProseNote, ProseParagraph } from '../prose.ts'
import type { Work } from './written.ts'

/** Bounds for hostile documents; beyond them a citation stays unjoined. */
const MAX_ENTRIES = 5_000
const MAX_ENTRY = 2_000
const MAX_LOOKUPS = 5_000
const MAX_CANDIDATES = 8
/** A shorter title ("Home", "About us") is part of too many others. */
const MIN_TITLE = 8
const MAX_RANGE = 50
const LABEL = /^(?:[[(]([^\s\])]{1,12})[\])]|(\d{1,4})[.)]?(?=\s|$))\s*/u
const NAME = /^([^\s:()[\]]{1,24}):\s/u

export interface Entry {
  readonly label: string
  /** Key of the note that the entry becomes. */
  readonly note: string
}
export interface Bibliography {
  /** The entries that printed numbers ("[2]", "3–5, 9") name; null where they are no numbers or one names no entry. */
  byNumbers(printed: string): readonly Entry[] | null
  /** The entries of a citation's works, in its order; those left out that are not found for sure. */
  byWorks(works: readonly Work[]): readonly Entry[]
  readonly notes: readonly ProseNote[]
}

/** `entries`: the printed paragraphs of the bibliography, in order. */
export function readBibliography(entries: readonly ProseParagraph[]): Bibliography {
  const kept = labelled(entries.slice(0, MAX_ENTRIES))
  /** All entries as one text to search in, and where each begins. */
  const starts: number[] = []
  let all = ''
  for (const { paragraph } of kept) {
    starts.push(all.length)
    const hrefs = paragraph.links.map(({ href }) => href).join(' ')
    all += `${plain(`${paragraph.text.slice(0, MAX_ENTRY)} ${hrefs.slice(0, MAX_ENTRY)}`)}\n`
  }
  const known = new Map<string, number>()
  let lookups = 0
  const entriesWith = (words: string): number[] => {
    const found = new Set<number>()
    for (let at = all.indexOf(words); at >= 0 && found.size < MAX_CANDIDATES; at = all.indexOf(words, at + 1))
      found.add(entryAt(starts, at))
    return [...found]
  }
  const findEntry = (work: Work): number => {
    const key = [work.title, work.author, work.label, ...work.addresses].join('\n')
    let entry = known.get(key)
    if (entry === undefined) {
      entry = ++lookups > MAX_LOOKUPS ? -1 : lookUp(work, entriesWith, (index) => textAt(all, starts, index))
      known.set(key, entry)
    }
    return entry
  }
  const byLabel = new Map(kept.map(({ label, name }, index) => [label || name, index]))
  return {
    notes: kept.map(({ note, label, paragraph }) => ({
      key: note,
      label,
      kind: 'reference',
      paragraphs: [paragraph],
      span: paragraph.spanOf(0, paragraph.text.length),
    })),
    byNumbers: (printed) => {
      const found = numbersOf(printed).map((number) => kept[byLabel.get(number) ?? -1])
      return found.length > 0 && found.every((entry) => entry !== undefined) ? found : null
    },
    byWorks: (works) =>
      works.flatMap((work) => {
        const named = work.label === '' ? undefined : byLabel.get(work.label)
        return kept[named ?? findEntry(work)] ?? []
      }),
  }
}

/** Entries with what is printed before them: a list's number, "[3]", "3.", "Smi20:". Some styles print it in a cell of its own. */
function labelled(
  entries: readonly ProseParagraph[],
): readonly (Entry & { readonly name: string; readonly paragraph: ProseParagraph })[] {
  let before = ''
  return entries.flatMap((paragraph, index) => {
    const printed = LABEL.exec(paragraph.text)
    const own = paragraph.label ?? printed?.[1] ?? printed?.[2] ?? ''
    if (printed !== null && printed[0].length === paragraph.text.length) {
      before = own
      return []
    }
    const label = own || before
    before = ''
    return [{ note: `work:${index + 1}`, label, name: NAME.exec(paragraph.text)?.[1] ?? '', paragraph }]
  })
}

/** "[2], [5–7]" -> 2 5 6 7; none where anything else is printed. */
function numbersOf(printed: string): string[] {
  if (printed.length > 200 || !/^[\s[\]().,;\d–-]*\d[\s[\]().,;\d–-]*$/u.test(printed)) return []
  return [...printed.matchAll(/(\d{1,4})(?:\]?\s*[–-]\s*\[?(\d{1,4}))?/gu)].flatMap(([, from = '', to]) => {
    const [first, last] = [Number(from), Number(to ?? from)]
    if (last < first || last - first > MAX_RANGE) return [from]
    return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
  })
}

/** By an address first, then by the title; among several with one title by the author. -1 where it is not clear. */
function lookUp(
  { title, author, addresses }: Work,
  entriesWith: (words: string) => number[],
  textOf: (entry: number) => string,
): number {
  for (const address of addresses) {
    const found = entriesWith(plain(address))
    if (found.length === 1) return found[0] ?? -1
  }
  const words = plain(title)
  if (words.length < MIN_TITLE) return -1
  const found = entriesWith(words)
  if (found.length < 2) return found[0] ?? -1
  const named = author === '' ? [] : found.filter((entry) => textOf(entry).includes(plain(author)))
  return named.length === 1 ? (named[0] ?? -1) : -1
}

/** Styles change quotation marks, dashes and capitals of a title. */
function plain(words: string): string {
  return words
    .slice(0, MAX_ENTRY * 2)
    .toLowerCase()
    .replace(/<\/?(?:i|b|sub|sup|span)[^<>]{0,80}>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function entryAt(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

function textAt(all: string, starts: readonly number[], entry: number): string {
  return all.slice(starts[entry] ?? 0, starts[entry + 1] ?? all.length)
}
