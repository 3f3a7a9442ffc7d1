/** What stands beside the sentences of plain text and Markdown: contacts, code, mail that is answered. It cites nothing. */
import { describe, expect, test } from 'vitest'
import { read } from '../reading.ts'
import { citedLines } from './cited.ts'

const codes = (text: string, format: 'text' | 'markdown' | 'html' = 'text'): string[] =>
  read(text, format).notices.map(({ code }) => code)

const cited = 'The board said so, see https://a.example/report/1 for it.\n\n'
const line = 'https://a.example/report/1 | The board said so, see https://a.example/report/1 for it.'

describe('contacts', () => {
  test.each([
    ['an office', 'Ufficio stampa\nTel. 0555 010 220 - stampa@o.example\nhttps://o.example'],
    ['an author', 'Jo Dunne\nEmail: jo@o.example\nURI:   https://o.example/'],
    ['one line', 'Kontakt: Eva Weber, presse@o.example, www.o.example/presse'],
  ])('%s => left out, with a notice', (_name, block) => {
    const reading = read(`${cited}${block}\n`)
    expect(citedLines(reading)).toEqual([line])
    expect(reading.notices.map(({ code }) => code)).toEqual(['contact-left-out'])
  })

  test.each([
    ['a sentence', 'Write to jo@o.example or look at https://o.example today.'],
    ['an address deep within a site', 'Jo Dunne\njo@o.example\nhttps://o.example/reports/2024/rain.pdf'],
    ['an address without anybody to reach', 'The data\nhttps://o.example'],
    [
      'prose in a narrow column',
      'He gave us jo@o.example and\nsaid the data were at the site\nwww.o.example and free',
    ],
  ])('%s => kept', (_name, block) => {
    expect(citedLines(read(`${cited}${block}\n`))).toHaveLength(2)
  })

  test('a marker makes a sentence of any line', () => {
    const text = 'Press: jo@o.example, www.o.example [1]\n\n[1] https://a.example/1\n'
    expect(citedLines(read(text)).map((words) => words.split(' ')[0])).toContain('1')
  })

  test('in Markdown and HTML alike', () => {
    const markdown =
      'See [it](https://a.example/x) now.\n\n**Press**\\\nJane Doe, [j@o.example](mailto:j@o.example)\\\n<https://o.example>\n'
    expect(citedLines(read(markdown, 'markdown'))).toEqual(['https://a.example/x | See it now.'])
    expect(codes(markdown, 'markdown')).toEqual(['contact-left-out'])
    const html =
      '<main><p>The board said so, see <a href="https://a.example/x">it</a> now.</p><p>Press office</p><p>Tel. +44 20 7946 0000</p><p>https://o.example</p></main>'
    expect(citedLines(read(html, 'html'))).toEqual(['https://a.example/x | The board said so, see it now.'])
    expect(codes(html, 'html')).toEqual(['contact-left-out'])
  })
})

describe('code', () => {
  test.each([
    ['a fence', '```\ncurl https://a.example/no\n\ncurl https://a.example/no2\n```'],
    ['an assignment with a remark', '      tide[0] = 4.07   ; see http://localhost:8080/tide'],
    ['commands', '    $ curl https://a.example/no\n    export BASE=https://a.example/no2'],
    ['a request', '    GET /x HTTP/1.1\n    Referer = https://a.example/no'],
  ])('%s => left out, with a notice', (_name, block) => {
    const reading = read(`${cited}${block}\n\nSo much for that.\n`)
    expect(citedLines(reading)).toEqual([line])
    expect(reading.notices.map(({ code }) => code)).toEqual(['code-left-out'])
  })

  test('a quotation set in is none', () => {
    expect(
      citedLines(
        read(`${cited}    Rain = sun, he wrote, and it is at\n    https://a.example/yes to read.\n`),
      ),
    ).toHaveLength(2)
  })
})

describe('a mail that answers another', () => {
  const answer = 'Dear all,\n\nthe data are at https://a.example/1 now.\n\n'
  const other = '> I said so [1] last year.\n>\n> [1] https://a.example/q\n'

  test.each([
    ['announced', `${answer}On Mon, 2 Mar 2026, Bob wrote:\n${other}`],
    ['with headers', `From: Ann <a@x.example>\nTo: Bob\nSubject: Data\n\n${answer}${other}`],
    ['in German', `${answer}Am 2. März 2026 um 10:12 schrieb Bob:\n\n${other}`],
  ])('%s => only its own sources', (_name, text) => {
    const reading = read(text)
    expect(citedLines(reading)).toEqual(['https://a.example/1 | the data are at https://a.example/1 now.'])
    expect(reading.notices.map(({ code }) => code)).toContain('quoted-mail-left-out')
  })

  test('without a source of its own => what it answers', () => {
    const text = `See below.\n\nOn Mon, 2 Mar 2026, Bob wrote:\n${other}`
    expect(citedLines(read(text)).map((words) => words.split(' ')[0])).toEqual(['1'])
  })

  test('a passage that is quoted in no mail => read', () => {
    expect(citedLines(read(`${answer}${other}`))).toHaveLength(2)
  })
})
