/** Languages of which only furniture and sentences are known, as another set of cases brings them: enough to dress a page in. */
import { absent } from '../fourteenth/absent.ts'
import { languages, words } from '../fourteenth/words.ts'
import type { Tongue } from './tongue.ts'

function dressOf(code: string): Tongue {
  const { labels, cookies, text, rtl } = words(code)
  const [title = '404', sentence = ''] = (absent[code] ?? '').split('|')
  const label = (at: number): string => labels[at] ?? ''
  return {
    code,
    ...(rtl ? { rtl } : {}),
    nav: [label(0), label(6), label(7), label(5), label(4)],
    foot: [label(3), label(9), label(5)],
    cookie: [cookies[0] ?? '', cookies[1] ?? '', cookies[3] ?? ''],
    search: label(1),
    login: label(2),
    password: label(8),
    names: [`Meridian ${code.toUpperCase()}`, `Meridian ${code.toUpperCase()}`],
    headlines: [text[0] ?? '', text[1] ?? '', text[2] ?? ''],
    sentences: text,
    missing: [title, sentence],
  }
}

export const farther: readonly Tongue[] = languages.map(dressOf)
