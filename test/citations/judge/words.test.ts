/** Phrases are found in the letters that people write, with and without marks, with and without spaces between words. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as domains from '../../../citations/judge/words/domains.ts'
import * as doors from '../../../citations/judge/words/doors.ts'
import * as farther from '../../../citations/judge/words/farther.ts'
import * as missing from '../../../citations/judge/words/missing.ts'
import * as taken from '../../../citations/judge/words/taken.ts'
import * as tills from '../../../citations/judge/words/tills.ts'
import * as troubles from '../../../citations/judge/words/troubles.ts'
import * as walls from '../../../citations/judge/words/walls.ts'
import { fold, numberOf, someWord } from '../../../citations/judge/words/fold.ts'
import { look, type Family } from '../../../citations/judge/words/lexicon.ts'

test.each<readonly [string, readonly string[]]>([
  ['Została usunięta', ['zostala', 'usunieta']],
  ['Domænet er til salg', ['domaenet', 'er', 'til', 'salg']],
  ['Đăng nhập', ['dang', 'nhap']],
  ['satılık', ['satilik']],
  ['Straße', ['strasse']],
  ['找不到', ['找', '不', '到']],
  ['ไม่พบ', ['ไ', 'ม', 'พ', 'บ']],
])('%s => %j', (text, words) => {
  expect(fold(text)).toEqual(words)
})

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Página',
        'ﬁn',
        'x²',
        'İ',
        'Ǆ',
        '𝐀b',
        '\u0301',
        '한국',
        '漢字かな',
        '_',
        'a\u00adb',
        ' ',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

test('words as numbers => those of the folded words, in their order, each with the one before', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const told: number[] = []
      let last = 0
      someWord(text, (word, before) => {
        expect(before).toBe(last)
        last = word
        told.push(word)
        return false
      })
      expect(told).toEqual(fold(text).map((word) => numberOf(word)))
    }),
    { numRuns: 1_000 },
  )
})

test('a text without a phrase => no hits, and its words all the same', () => {
  expect(look('A day at the sea').hits.size).toBe(0)
  expect(look('A day at the sea').words).toEqual(['a', 'day', 'at', 'the', 'sea'])
})

describe('a sentence of each family in farther languages', () => {
  test.each<readonly [Family, string]>([
    ['missing', 'ไม่พบหน้าที่คุณต้องการ'],
    ['missing', 'Ieškomas puslapis neegzistuoja'],
    ['missing', 'გვერდი ვერ მოიძებნა'],
    ['missing', 'পাতা পাওয়া যায়নি'],
    ['maintenance', 'Сайтът е в профилактика'],
    ['maintenance', 'Svetainė laikinai neveikia'],
    ['login', 'Vui lòng đăng nhập'],
    ['login', 'Palun logi sisse'],
    ['sale', 'Domænet er til salg'],
    ['removed', 'Strona została usunięta'],
    ['taken', 'Dieser Beitrag wurde vom Autor gelöscht'],
    ['taken', 'この記事は削除されました'],
    ['restricted', '비공개 동영상입니다'],
    ['restricted', 'nur mit einer kleinen Gruppe geteilt'],
    ['paid', 'Resto dell’articolo: solo per abbonati'],
    ['paid', '残り1,203文字'],
    ['agree', 'Souhlasím s podmínkami užití'],
    ['cookies', 'Käytämme evästeitä'],
  ])('%s <= %s', (family, text) => {
    expect([...look(text).hits.keys()]).toContain(family)
  })

  test.each<readonly [Family, string]>([
    ['paid', 'Subscribe to our newsletter'],
    ['paid', 'Lees verder'],
    ['taken', 'The old bridge has been removed'],
    ['restricted', 'A private house in a small group of trees'],
    ['missing', 'A road of 404 miles'],
  ])('no %s <= %s', (family, text) => {
    const hits = look(text).hits.get(family) ?? []
    const words = fold(text)
    expect(hits.filter(({ from, to }) => words.slice(from, to).some((word) => !/^\d+$/.test(word)))).toEqual(
      [],
    )
  })
})

test('no phrase stands twice in one family', () => {
  const twice: string[] = []
  const seen = new Set<string>()
  for (const tables of [domains, doors, missing, taken, tills, troubles, walls, farther])
    for (const [family, list] of Object.entries(tables))
      for (const written of list.split(/[|\n]/)) {
        const phrase = written
          .split('*')
          .map((part) => fold(part).join(' '))
          .join(' * ')
        if (phrase === '') continue
        const key = `${family}: ${phrase}`
        if (seen.has(key)) twice.push(key)
        seen.add(key)
      }
  expect(twice).toEqual([])
})
