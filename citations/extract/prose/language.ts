/** The language that prose is read in: what it declares, or what its text tells. */
import { guessLanguage } from '../language.ts'
import { languages } from '../language-table.ts'
import type { Prose } from '../prose.ts'

/**
 * The language of the prose: what the text itself tells, where it tells it clearly and could have told the declared one;
 * templates declare a language that nobody writes in.
 */
export function proseLanguage(prose: Prose): string | null {
  const declared = prose.language?.toLowerCase().split(/[-_]/)[0] ?? ''
  const sample: string[] = []
  let length = 0
  for (const { text, outside } of [...prose.paragraphs, ...prose.notes.flatMap((note) => note.paragraphs)]) {
    if (length > 60_000) break
    if (outside === true) continue
    sample.push(text.slice(0, 4_000))
    length += Math.min(text.length, 4_000)
  }
  const guessed = guessLanguage(sample.join('\n'))
  if (!/^[a-z]{2,3}$/.test(declared)) return guessed
  return guessed !== null && languages[declared] !== undefined ? guessed : declared
}
