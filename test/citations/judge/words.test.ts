/** Phrases are found in the letters that people write, with and without marks, with and without spaces between words. */
import { describe, expect, test } from 'vitest'
import { fold } from '../../../citations/judge/words/fold.ts'
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
