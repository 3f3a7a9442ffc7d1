/**
 * Notes that name no source of their own but point back: ibid., id., op. cit., supra note 5, ebd., там же, 前掲注3, and
 * short titles that an earlier note gave. The words stand in repeat/word-table.ts. Only what a note *begins* with counts,
 * for further on it speaks of other sources; forward references ("infra note 9") repeat nothing.
 */
import * as forms from './repeat/forms.ts'
import { createNameIndex, type NameIndex } from './repeat/names.ts'

export interface CitedNote {
  readonly id: string
  readonly number: string
  readonly kind: string
  readonly note: string
  /** Whether a URL or an identifier stands in it. */
  readonly hasSource: boolean
  /** Equal for two markers of one note; null where that is not known. */
  readonly place: string | null
}

/** What a note points back with. */
type Pointer =
  | { readonly kind: 'none' }
  | { readonly kind: 'previous'; readonly words: string }
  | { readonly kind: 'numbered'; readonly number: string; readonly words: string; readonly sure: boolean }
  | { readonly kind: 'named'; readonly name: string; readonly words: string; readonly sure: boolean }

export interface Repeat {
  /** The id of the citation that is repeated: the source itself, not a note that repeats it in turn. */
  readonly repeats: string | null
  /** The words that said so, also where nothing was found that they could repeat; null for a note that points nowhere. */
  readonly words: string | null
}

const NOTHING: Repeat = { repeats: null, words: null }
/** References are looked for in this much of a note. */
const HEAD = 300
/** What may stand before "supra note 5" in a note that has a source of its own: a name, a short title. */
const SHORT = 60
const URL_BEGINS = /https?:\/\/|www\.|\b10\.\d{4,9}\//i
/** A whole reference to another work: "(2010)", "(OUP 2010)", "123 U.S. 45". */
const OTHER_WORK = /\([^()]{0,40}(?:1[5-9]|20)\d\d\)|,\s(?:1[5-9]|20)\d\d\b|\d\s\p{Lu}[\p{L}.]{0,12}\s?\d|;/u

const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}]/u

interface Entry {
  readonly id: string
  readonly note: CitedNote
  readonly root: string | null
}

/** Reads the notes of a document in the order of the text and tells of each what it repeats. Linear in their number. */
export function startTrace(): (note: CitedNote) => Repeat {
  const entries: Entry[] = []
  const previous = new Map<string, Entry>()
  const byNumber = new Map<string, Entry>()
  const byPlace = new Map<string, Repeat>()
  const titles = new Map<string, { readonly title: string; readonly entry: Entry }[]>()
  const names = createNameIndex()

  const resolve = (pointer: Pointer, family: string): Repeat => {
    if (pointer.kind === 'none') return NOTHING
    const words = pointer.words
    if (pointer.kind === 'previous') {
      const last = previous.get(family) ?? previous.get('')
      return { repeats: last === undefined ? null : rootOf(last, true), words }
    }
    const target =
      pointer.kind === 'numbered'
        ? (byNumber.get(`${family} ${pointer.number}`) ?? byNumber.get(` ${pointer.number}`))
        : entries[names.find(pointer.name) ?? -1]
    if (target !== undefined) return { repeats: rootOf(target, false), words }
    return pointer.sure ? { repeats: null, words } : NOTHING
  }

  return (note) => {
    const again = note.place === null ? undefined : byPlace.get(note.place)
    // Another marker of a note that was read already: it says the same, and is no new "previous note".
    if (again !== undefined) return again
    const family = note.kind === 'reference' ? 'reference' : 'note'
    const head = note.note.slice(0, HEAD)
    const pointer = readPointer(head, note.hasSource, names)
    const short = pointer.kind === 'none' && !note.hasSource ? findTitled(head, titles) : null
    const repeat = short ?? resolve(pointer, family)
    const entry = { id: note.id, note, root: repeat.repeats }
    entries.push(entry)
    const label = forms.plainLabel(note.number)
    for (const key of [family, '']) {
      previous.set(key, entry)
      byNumber.set(`${key} ${label}`, entry)
    }
    if (note.place !== null) byPlace.set(note.place, repeat)
    if (repeat.repeats === null && repeat.words === null) names.add(head, entries.length - 1)
    keepTitle(note.note, entry, titles)
    return repeat
  }
}

/** Follows repetitions to the note that has a source. `mustName`: a note of mere words is nothing that "ibid." can mean. */
function rootOf({ id, note, root }: Entry, mustName: boolean): string | null {
  if (note.hasSource) return id
  if (root !== null) return root
  return !mustName || namesSource(note.note) ? id : null
}

/** Without a URL, a source shows itself by a number (year, page, section), a quotation mark, or "Name, Title". */
function namesSource(note: string): boolean {
  if (forms.again.test(stripLeading(note.slice(0, HEAD)))) return false
  return /\p{Nd}|["“”„«»《》「」『』]|^\p{Lu}[^,.]{1,60}, \p{Lu}|\sv\.?\s\p{Lu}|^[\p{Lo}\p{M}\s]{2,40}[،,，、：:]/u.test(
    note,
  )
}

function stripLeading(text: string): string {
  let rest = text
  for (let count = 0; count < 6; count++) {
    const lead = forms.leading.exec(rest)?.[0] ?? ''
    if (lead === '') break
    rest = rest.slice(lead.length)
  }
  return rest
}

function readPointer(head: string, hasSource: boolean, names: NameIndex): Pointer {
  const url = URL_BEGINS.exec(head)?.index ?? head.length
  const whole = head.slice(0, url)
  const text = stripLeading(whole)
  const numbered = /[\p{Nd}①-⑳]/u.test(text) ? readNumbered(text, hasSource, names) : null
  // "Ibid., n. 5" is the note of the work repeated; "Id., supra note 5" and "a.a.O. (Fn. 3)" are the note named.
  if (numbered !== null && numbered.at < 40 && numbered.kind === 'numbered' && numbered.sure) return numbered
  if (forms.sameAuthor.test(text) && forms.capitalTitle.test(text)) return { kind: 'none' }
  const again = forms.again.exec(text) ?? forms.againPlain.exec(text)
  // "ID 12345" is an identification.
  if (again !== null && !/^ID\b/.test(text) && !forms.initials.test(again[0]))
    return { kind: 'previous', words: again[0] }
  return numbered ?? readWork(text, hasSource, names) ?? { kind: 'none' }
}

function readNumbered(
  text: string,
  hasSource: boolean,
  names: NameIndex,
): (Extract<Pointer, { kind: 'numbered' }> & { readonly at: number }) | null {
  const unspaced = forms.unspacedNumbered.exec(text)
  if (unspaced !== null && mayPrecede(text.slice(0, unspaced.index), hasSource)) {
    const number = unspaced.slice(1).find((group) => group !== undefined) ?? ''
    return {
      kind: 'numbered',
      number: forms.plainLabel(number),
      words: unspaced[0],
      sure: true,
      at: unspaced.index,
    }
  }
  let count = 0
  for (const match of text.matchAll(forms.noteNumber)) {
    if (++count > 5) break
    const { 0: words, 1: label = '', 2: number = '', index: at } = match
    const before = text.slice(0, at)
    const after = text.slice(at + words.length, at + words.length + 40)
    if (!mayPrecede(before, hasSource)) return null
    const behind = before.slice(-40)
    if (forms.belowBehind.test(behind) || forms.belowBefore.test(after) || forms.ofAnother.test(after))
      continue
    const found = { kind: 'numbered', number: forms.plainLabel(number), words, at } as const
    if (forms.aboveBehind.test(behind) || forms.aboveBefore.test(after)) return { ...found, sure: true }
    const closes = forms.closesReference.test(after)
    const alone = before === '' && closes
    const bracketed = before !== '' && forms.bracketBehind.test(behind) && /^\s?[)\]）,]/u.test(after)
    const named =
      forms.strongNote.test(label) &&
      closes &&
      before.length <= SHORT &&
      /^[^\p{Nd}"“„«]+[,\s]$/u.test(before) &&
      names.names(before)
    if (alone || bracketed || named) return { ...found, sure: false }
  }
  return null
}

function mayPrecede(before: string, hasSource: boolean): boolean {
  return hasSource ? before.length <= SHORT && !OTHER_WORK.test(before) : !OTHER_WORK.test(before)
}

function readWork(text: string, hasSource: boolean, names: NameIndex): Pointer | null {
  const match = forms.workCited.exec(text) ?? forms.supraAlone.exec(text)
  if (match === null || forms.initials.test(match[0])) return null
  const before = text.slice(0, match.index)
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12)
  if (/\p{L}$/u.test(match[0]) && !UNSPACED.test(match[0]) && !forms.pageFollows.test(after)) return null
  const weak = forms.weakWork.test(match[0]) || /^supra/i.test(match[0])
  if (before.length > (hasSource ? SHORT : 120) || before.includes(';')) return null
  if (weak && forms.citedIn.test(after)) return null
  if (!names.names(before)) return before.length < 4 && !weak ? { kind: 'previous', words: match[0] } : null
  return { kind: 'named', name: before, words: match[0], sure: !weak }
}

function wordsOf(small: string): string[] {
  return small.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Remembers the short title that a note gives its source: "(hereinafter 'HRW Report')". */
function keepTitle(
  note: string,
  entry: Entry,
  titles: Map<string, { readonly title: string; readonly entry: Entry }[]>,
): void {
  const words = wordsOf(forms.hereafter.exec(note.slice(0, 2_000).toLowerCase())?.[1] ?? '')
  const [first] = words
  if (first === undefined || words.length > 10 || (words.length === 1 && first.length < 3)) return
  const known = titles.get(first) ?? []
  known.push({ title: words.join(' '), entry })
  if (known.length > 16) known.shift()
  titles.set(first, known)
}

function findTitled(
  head: string,
  titles: ReadonlyMap<string, readonly { readonly title: string; readonly entry: Entry }[]>,
): Repeat | null {
  if (titles.size === 0) return null
  const text = stripLeading(head)
  let title = ''
  let best: Repeat | null = null
  let known: readonly { readonly title: string; readonly entry: Entry }[] = []
  for (const [count, { 0: word, index }] of [
    ...text.slice(0, 120).matchAll(/[\p{L}\p{M}\p{N}]+/gu),
  ].entries()) {
    if (count === 0) known = titles.get(word.toLowerCase()) ?? []
    if (known.length === 0 || count > 10) break
    title = count === 0 ? word.toLowerCase() : `${title} ${word.toLowerCase()}`
    const entry = known.findLast((candidate) => candidate.title === title)?.entry
    if (
      entry !== undefined &&
      forms.pageFollows.test(text.slice(index + word.length, index + word.length + 12))
    )
      best = { repeats: rootOf(entry, false), words: text.slice(0, index + word.length) }
  }
  return best
}
