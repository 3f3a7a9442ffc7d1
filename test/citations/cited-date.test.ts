/** When the author saw a source, as notes in many languages say it. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { citedDate, citedDateOf, readCitedDate } from '../../citations/cited-date.ts'
import { processorMs } from '../processor-time.ts'

const none: readonly string[] = []
const cited = (note: string, urls: readonly string[] = none, claim = '') => ({ note, urls: [...urls], claim })
const kindIn = (note: string) => {
  const found = readCitedDate(cited(note))
  return found === null ? null : `${found.kind} ${found.date.toISOString().slice(0, 10)}`
}

const accesses = [
  'Office of Rivers, https://rivers.example/a (accessed 3 May 2021).',
  'Office of Rivers, https://rivers.example/a, last visited May 3rd, 2021.',
  'https://rivers.example/a. Retrieved on Monday, 3 May 2021',
  'https://rivers.example/a (zuletzt abgerufen am 3.5.2021)',
  'https://rivers.example/a, letzter Zugriff: 3. Mai 2021',
  'https://rivers.example/a (consulté le 3 mai 2021)',
  'https://rivers.example/a [consulta: 3 de mayo de 2021]',
  'https://rivers.example/a. Acesso em: 3 maio 2021.',
  'https://rivers.example/a (ultimo accesso 3 maggio 2021)',
  'https://rivers.example/a (geraadpleegd op 3 mei 2021)',
  'https://rivers.example/a [dostęp: 3 maja 2021]',
  'https://rivers.example/a [cit. 2021-05-03]',
  'https://rivers.example/a [cit. 3. května 2021]',
  'https://rivers.example/a (pristupljeno 3. svibnja 2021.)',
  'https://rivers.example/a (letöltés ideje: 2021. május 3.)',
  'https://rivers.example/a, accesat la 3 mai 2021',
  'https://rivers.example/a (hämtad 2021-05-03)',
  'https://rivers.example/a, besøgt 3. maj 2021',
  'https://rivers.example/a. Viitattu 3.5.2021.',
  'https://rivers.example/a, vaadatud 03.05.2021',
  'https://rivers.example/a (skatīts 2021. gada 3. maijā)',
  'https://rivers.example/a (žiūrėta 2021 m. gegužės 3 d.)',
  'https://rivers.example/a (erişim tarihi: 3 Mayıs 2021)',
  '3 Mayıs 2021 tarihinde erişildi',
  'https://rivers.example/a (πρόσβαση 3 Μαΐου 2021)',
  'https://rivers.example/a (дата обращения: 03.05.2021)',
  'https://rivers.example/a (дата звернення: 3 травня 2021)',
  'https://rivers.example/a (посетен на 3 май 2021)',
  'https://rivers.example/a، تاريخ الاطلاع: 3 مايو 2021',
  'https://rivers.example/a، تاريخ الوصول ٣ مايو ٢٠٢١',
  'https://rivers.example/a (נצפה ב-3 במאי 2021)',
  'https://rivers.example/a, अभिगमन तिथि ३ मई २०२१',
  'https://rivers.example/a, truy cập ngày 3 tháng 5 năm 2021',
  'https://rivers.example/a, diakses 3 Mei 2021',
  'https://rivers.example/a เข้าถึงเมื่อ 3 พฤษภาคม 2564',
  'https://rivers.example/a（2021年5月3日閲覧）',
  'https://rivers.example/a アクセス日：令和3年5月3日',
  'https://rivers.example/a，访问日期：2021年5月3日',
  '河流年报[EB/OL].[2021-05-03].https://rivers.example/a',
  'https://rivers.example/a (2021. 5. 3. 접속)',
  'https://rivers.example/a, 2021년 5월 3일 확인',
]
test.each(accesses)('%s => seen on 2021-05-03', (note) => {
  expect(kindIn(note)).toBe('access 2021-05-03')
})

const others: readonly (readonly [string, string | null])[] = [
  ['Anna Berg, The Daily Bank, 3 May 2021, https://rivers.example/a', 'publication 2021-05-03'],
  ['Published 1 March 2019. Accessed 3 May 2021.', 'access 2021-05-03'],
  ['Archived from the original on 3 May 2021. Retrieved 1 March 2019.', 'access 2019-03-01'],
  ['Archived from the original on 3 May 2021.', 'archive 2021-05-03'],
  ['(archiviert am 3. Mai 2021)', 'archive 2021-05-03'],
  ['accessed May 2021', 'access 2021-05-15'],
  ['accessed 13/5/2021', 'access 2021-05-13'],
  ['accessed 5/13/2021', 'access 2021-05-13'],
  // Either 3 May or 5 March: the middle is never more than a month off.
  ['accessed 3/5/2021', 'access 2021-04-04'],
  ['https://rivers.example/2020/01/02/a.html', null],
  ['Regulation (EU) 2016/679, Art. 3(2)', null],
  ['ISBN 978-3-16-148410-0, pp. 12-14', null],
  ['accessed 31.2.2021', null],
  ['accessed 3 May 1821', null],
  ['accessed 3 May 20210', null],
  ['no date here', null],
  ['', null],
]
test.each(others)('%s => %s', (note, expected) => {
  expect(kindIn(note)).toBe(expected)
})

test('a date in the path of the address is the day of publication, and gives way to a visit', () => {
  const url = 'https://news.example/2020/01/02/flood.html'
  expect(
    citedDate(cited('Flood', [url]))
      ?.toISOString()
      .slice(0, 10),
  ).toBe('2020-01-02')
  expect(
    citedDate(cited('Flood, visited 3 May 2021', [url]))
      ?.toISOString()
      .slice(0, 10),
  ).toBe('2021-05-03')
})

test('a cited copy tells its own moment', () => {
  const url = 'https://web.archive.org/web/20180704101112/https://rivers.example/a'
  expect(readCitedDate(cited(`See ${url}`, [url]))).toEqual({
    kind: 'archive',
    date: new Date('2018-07-04T10:11:12Z'),
  })
})

test('two addresses in one note => each has the date that follows it', () => {
  const [one, other] = ['https://one.example/a', 'https://two.example/b']
  const note = cited(`${one} (accessed 3 May 2021); ${other} (accessed 1 March 2019)`, [one, other])
  expect(citedDate(note, one)?.getUTCFullYear()).toBe(2021)
  expect(citedDate(note, other)?.getUTCFullYear()).toBe(2019)
})

test('several citations of one URL => a visit before any publication', () => {
  const url = 'https://one.example/a'
  const list = [cited('The Bank, 1 March 2019', [url]), cited('visited 3 May 2021', [url])]
  expect(citedDateOf(list, url)?.getUTCFullYear()).toBe(2021)
  expect(citedDateOf([], url)).toBe(null)
})

test('a sentence may name many days, and only one it calls a visit counts', () => {
  expect(citedDate(cited('', [], 'On 3 May 2021 the bridge was closed.'))).toBe(null)
  expect(citedDate(cited('', [], 'The page (accessed 3 May 2021) names four bridges.'))).not.toBe(null)
})

test('whatever a note holds => a date of the web or null, soon', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(fc.webUrl(), { maxLength: 3 }),
      (note, urls) => {
        const date = citedDate(cited(note, urls), urls[0] ?? null)
        expect(date === null || (date.getUTCFullYear() >= 1990 && date.getUTCFullYear() <= 2100)).toBe(true)
      },
    ),
  )
  const began = processorMs()
  for (const piece of [
    '3 May ',
    '1.1.',
    'accessed ',
    '2021-',
    'a '.repeat(9),
    '[2021-05-03]',
    'http://',
    '１２年',
    '  ',
  ])
    citedDate(cited(piece.repeat(200_000 / piece.length)))
  expect(processorMs() - began).toBeLessThan(4_000)
})
