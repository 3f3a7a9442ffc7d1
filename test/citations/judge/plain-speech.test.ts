import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { hasFillers, speechOf } from '../../../citations/judge/plain-speech.ts'
import { fillerRows } from '../../../citations/judge/words/fillers.ts'
import { fold } from '../../../citations/judge/words/fold.ts'
import { noticeRows } from '../../../citations/judge/words/notices.ts'

const nothing: ReadonlySet<string> = new Set()
const read = (text: string) => speechOf(fold(text), nothing)

test.each([
  ['en', 'We took this story down because its owner asked us to. It no longer exists at this address.'],
  ['de', 'Hier war einmal ein Beitrag, den es leider nicht mehr gibt. Bitte nutzen Sie die Suche.'],
  ['fr', 'Oups, la page que vous cherchez a été supprimée ou déplacée vers une autre adresse.'],
  ['es', 'Vaya, la publicación que buscabas fue retirada por su autor y ya no está disponible.'],
  ['pl', 'Przepraszamy, artykuł, którego szukasz, został usunięty albo przeniesiony pod inny adres.'],
  ['ru', 'К сожалению, запись, которую вы искали, удалена её автором или ещё не создана.'],
  ['ar', 'عذراً، المقال الذي تبحث عنه تم حذفه أو نقله إلى رابط آخر.'],
  ['ja', 'お探しの記事は掲載期間が終了したか、削除された可能性があります。'],
  ['zh', '抱歉，您访问的文章已被作者删除或者不存在。'],
  ['ko', '요청하신 게시물은 삭제되었거나 주소가 변경되었습니다.'],
])(
  'a notice in %s, in no wording of the tables => hardly a word that notices do not use',
  (language, text) => {
    const { words, strange, denies, language: told } = read(text)
    expect(told).toBe(language)
    expect(denies).toBe('content')
    expect(strange / words).toBeLessThanOrEqual(0.2)
  },
)

test.each([
  [
    'en',
    'Eleven wells of the county are dry. The council brings water to Norcott by lorry and counts the days.',
  ],
  ['de', 'Elf Brunnen im Landkreis sind trocken. Die Gemeinde bringt Wasser mit Lastwagen nach Aubach.'],
  ['fr', 'Onze puits du canton sont à sec. La commune apporte l’eau par camion jusqu’aux hameaux.'],
  ['pl', 'Jedenaście studni w powiecie wyschło. Gmina dowozi wodę cysternami do Nowej Wsi.'],
  ['ru', 'Одиннадцать колодцев района высохли. Воду в Заречье возят цистернами по вторникам.'],
])('what is told in %s => half its words and more are none of a notice', (_, text) => {
  const { words, strange } = read(text)
  expect(strange / words).toBeGreaterThanOrEqual(0.5)
})

test('words that the site shows anywhere are not counted, and its statuses neither', () => {
  const common = new Set(['norcott', 'herald'])
  expect(speechOf(fold('Norcott Herald: 404, this page was not found'), common)).toEqual({
    words: 5,
    strange: 0,
    denies: 'content',
    language: 'en',
  })
})

test('nothing => nothing', () => {
  expect(read('')).toEqual({ words: 0, strange: 0, denies: null, language: null })
})

test('a language has a table or not, however it is written', () => {
  expect(['en', 'EN-gb', 'nb-NO', 'nn', 'zh-Hant-TW'].map(hasFillers)).toEqual([true, true, true, true, true])
  expect([null, '', 'xx', 'constructor'].map(hasFillers)).toEqual([false, false, false, false])
})

test('every language with small words has words of notices too', () => {
  expect(Object.keys(fillerRows).filter((language) => noticeRows[language] === undefined)).toEqual([])
})

test('never more strange words than words, whatever is read', () => {
  assert(
    property(
      array(oneof(string(), constantFrom('not', 'page', 'удалена', '除')), { maxLength: 60 }),
      (parts) => {
        const { words, strange } = read(parts.join(' '))
        expect(strange).toBeLessThanOrEqual(words)
      },
    ),
    { numRuns: 100 },
  )
})
