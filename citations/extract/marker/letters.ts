/** Letters and small Roman numerals as markers: glued behind a sentence's own signs they are no words. */
import type { MarkerCandidate } from './candidate.ts'

/** "… raised twice.a The board …": a single letter glued behind punctuation, where lines begin with such letters. */
export function* findLetters(text: string, labels: ReadonlySet<string>): Generator<MarkerCandidate> {
  if (!labels.has('a')) return
  for (const match of text.matchAll(
    /(?<=[\p{L}\p{N}»][.,;:!?”"’»)]{1,2}|\s»)(?:([a-h])|\(?([a-h])\))(?=\s|$)/gu,
  )) {
    const start = match.index
    // "u.a", "p.a": short forms.
    if (/(?<!\p{L})\p{L}\.$/u.test(text.slice(Math.max(0, start - 3), start))) continue
    const label = match[1] ?? match[2] ?? ''
    if (labels.has(label))
      yield { label, kind: 'punctuation', start, end: start + match[0].length, weight: 6 }
  }
}

/** Word counts endnotes in small roman numerals: glued behind punctuation they are no words. */
export function* findRoman(text: string, labels: ReadonlySet<string>): Generator<MarkerCandidate> {
  if (!labels.has('i') && !labels.has('ii')) return
  for (const match of text.matchAll(/(?<=[\p{L}\p{N}][.,;:!?”"’»)]{1,2})[ivxl]{1,7}(?=\s|$)/gu)) {
    const label = match[0]
    if (labels.has(label))
      yield { label, kind: 'punctuation', start: match.index, end: match.index + label.length, weight: 6 }
  }
  // "1949i", "«… limiti»ii"; glued to a letter ("minimoiv") two numerals at least, and only where the count agrees.
  for (const match of text.matchAll(/(?<=[\p{L}\p{N}”"»’)])[ivxl]{1,7}(?=[\s.,;:!?)]|$)/gu)) {
    const before = text.charAt(match.index - 1)
    const end = match.index + match[0].length
    if (!/\p{L}/u.test(before)) {
      const glued = /\S/.test(text.charAt(match.index - 2))
      if (glued && labels.has(match[0]))
        yield { label: match[0], kind: 'punctuation', start: match.index, end, weight: 5 }
      continue
    }
    for (let length = match[0].length; length >= 2; length--) {
      const label = match[0].slice(-length)
      if (labels.has(label)) yield { label, kind: 'name', start: end - length, end, weight: 1 }
    }
  }
}
