/**
 * Letters as they stand on a line from left to right: Arabic letters in the form their neighbours give them, stretches of
 * right-to-left script turned round. Not all of the Unicode Bidirectional Algorithm: no embeddings, and a number between
 * right-to-left words of a left-to-right line keeps its place. Enough for an address, a title and a sentence.
 */

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const LEFT_TO_RIGHT = /[\p{L}\p{N}]/u
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
}

/** Isolated, final, initial and medial form by letter, from the compatibility mappings of Unicode itself. */
const forms = readForms()

function readForms(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [first, last] of [
    [0xfb50, 0xfbb1],
    [0xfbd3, 0xfbff],
    [0xfe80, 0xfefc],
  ] as const) {
    for (let code = first; code <= last; code++) {
      const form = String.fromCodePoint(code)
      const plain = form.normalize('NFKC')
      // A ligature of two letters is found under both; longer ones are left to their letters.
      if (plain === form || plain.length > 2) continue
      found.set(plain, [...(found.get(plain) ?? []), form])
    }
  }
  return found
}

const joinsBefore = (letter: string | undefined): boolean =>
  letter !== undefined && (forms.get(letter)?.length ?? 0) >= 2
const joinsAfter = (letter: string | undefined): boolean =>
  letter !== undefined && (forms.get(letter)?.length ?? 0) >= 4

/** Logical letters with Arabic ones in the form they have in that place; lam and alef become one. */
export function joined(letters: readonly string[]): readonly string[] {
  const merged: string[] = []
  for (const letter of letters) {
    const pair = `${merged.at(-1) ?? ''}${letter}`
    if (pair.length === 2 && pair.startsWith('\u0644') && forms.has(pair)) merged.splice(-1, 1, pair)
    else merged.push(letter)
  }
  return merged.map((letter, index) => {
    const own = forms.get(letter)
    if (own === undefined) return letter
    const before = joinsAfter(merged[index - 1]) && joinsBefore(letter)
    const after = joinsAfter(letter) && joinsBefore(merged[index + 1])
    return own[(before ? 1 : 0) + (after ? 2 : 0)] ?? letter
  })
}

/** Whether a text runs from right to left: its first letter with a direction says so. */
export function isRightToLeft(text: string): boolean {
  for (const letter of text) {
    if (RIGHT_TO_LEFT.test(letter)) return true
    if (/\p{L}/u.test(letter)) return false
  }
  return false
}

/** A line's letters from left to right; `rightToLeft` is the direction of what the line belongs to. */
export function visualOrder(letters: readonly string[], rightToLeft: boolean): readonly string[] {
  if (!rightToLeft && !letters.some((letter) => RIGHT_TO_LEFT.test(letter))) return letters
  const runs: { rightToLeft: boolean; letters: string[] }[] = []
  for (const [index, letter] of letters.entries()) {
    const direction = directionOf(letter) ?? neutral(letters, index, rightToLeft)
    const last = runs.at(-1)
    if (last?.rightToLeft === direction) last.letters.push(letter)
    else runs.push({ rightToLeft: direction, letters: [letter] })
  }
  const turned = runs.map((run) =>
    run.rightToLeft ? run.letters.toReversed().map((letter) => MIRRORED[letter] ?? letter) : run.letters,
  )
  return (rightToLeft ? turned.toReversed() : turned).flat()
}

function directionOf(letter: string | undefined): boolean | null {
  if (letter === undefined) return null
  if (RIGHT_TO_LEFT.test(letter)) return true
  return LEFT_TO_RIGHT.test(letter) ? false : null
}

/** What stands between two of one direction goes with them; else it goes with the line. Looks no further than a few letters. */
function neutral(letters: readonly string[], index: number, rightToLeft: boolean): boolean {
  const near = (step: 1 | -1): boolean => {
    for (let at = index + step, tries = 0; tries < 16; at += step, tries++) {
      const direction = directionOf(letters[at])
      if (direction !== null) return direction
    }
    return rightToLeft
  }
  const [before, after] = [near(-1), near(1)]
  return before === after ? before : rightToLeft
}
