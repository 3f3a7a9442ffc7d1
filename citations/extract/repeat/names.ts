/** Finds an earlier note by the author or short title that a later one names ("Smith, op. cit."). */

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’-]+/gu
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** A name is looked for at the beginning of a note: its author, its title. */
const HEAD = 300
const MAX_WORDS = 40
const KEPT = 8
const ARTICLES = new Set(
  'the der die das den dem ein eine le la les un une el los las il lo gli de het'.split(' '),
)
const MAX_QUERY = 6

/** Words that may be names: with a capital, or of a script that has none. Chinese and Japanese names by their beginnings too. */
function nameWords(text: string, limit: number): string[] {
  const words: string[] = []
  for (const [word] of text.slice(0, HEAD).matchAll(WORD)) {
    const first = word.charAt(0)
    const cased = first.toLowerCase() !== first.toUpperCase()
    const small = word.toLowerCase().replace(/['’]s$/, '')
    if ((!cased || first !== first.toLowerCase()) && !ARTICLES.has(small)) words.push(small)
    if (words.length >= limit) break
  }
  return words
}

export interface NameIndex {
  /** Remembers a note's names under its place. */
  add(note: string, place: number): void
  /** The newest place whose note shares most of the names in `text`, its first one at least; null where there is none. */
  find(text: string): number | null
  /** Whether `text` names anybody. */
  names(text: string): boolean
}

export function createNameIndex(): NameIndex {
  const places = new Map<string, number[]>()
  const keep = (word: string, place: number): void => {
    const known = places.get(word) ?? []
    if (known.at(-1) === place) return
    known.push(place)
    if (known.length > KEPT) known.shift()
    places.set(word, known)
  }
  // Few documents ever ask: what was added is read when the first one does.
  let added: { readonly note: string; readonly place: number }[] = []
  const readAdded = (): void => {
    for (const { note, place } of added)
      for (const word of nameWords(note, MAX_WORDS)) {
        keep(word, place)
        if (UNSPACED.test(word))
          for (let length = 2; length < Math.min(word.length, 7); length++) keep(word.slice(0, length), place)
      }
    added = []
  }
  return {
    add(note, place) {
      added.push({ note, place })
    },
    find(text) {
      readAdded()
      const query = nameWords(text, MAX_QUERY)
      const scores = new Map<number, number>()
      for (const [rank, word] of query.entries())
        for (const place of places.get(word) ?? [])
          scores.set(place, (scores.get(place) ?? 0) + (rank === 0 ? 1.5 : 1))
      let best: number | null = null
      for (const [place, score] of scores) {
        if (score < 1.5) continue
        const leader = best === null ? 0 : (scores.get(best) ?? 0)
        if (best === null || score > leader || (score === leader && place > best)) best = place
      }
      return best
    },
    names: (text) => nameWords(text, 1).length > 0,
  }
}
