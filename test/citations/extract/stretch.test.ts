import { describe, expect, test } from 'vitest'
import { continuesOverBlank } from '../../../citations/extract/stretch.ts'
import { pairs, read } from './reading.ts'

describe('continuesOverBlank', () => {
  test.each([
    ['https://www.', 'example.', true],
    ['https://www.example.', 'org/', true],
    ['https://www.gov.', 'uk/page', true],
    ['https://www.example.org.', 'See', false],
    ['https://www.example.org.', 'this', false],
    ['https://www.a-', 'b.org/x', true],
    ['https://a.example.org:', '8080/x', true],
    ['https://a.example.org/', 'reports/2019/x.html', true],
    ['https://a.example.org/', 'some-', true],
    ['https://a.example.org/', 'and', false],
    ['https://a.example.org/', 'and/or', false],
    ['https://a.example.org/', '12.05.2019', false],
    ['https://a.example.org/', '12/05/2019', false],
    ['https://a.example.org/', 'A/HRC/40/60', false],
    ['https://a.example.org/x?', 'id=1', true],
    ['https://a.example.org/x?', 'yes', false],
    ['https://a.example.org/x_', 'y', true],
    ['https://a.example.org/x.', 'pdf', true],
    ['https://a.example.org/x.', 'the', false],
    ['https://a.example.org/x', '?id=1', true],
    ['https://a.example.org/x', '/', false],
    ['https://a.example.org/x', 'reports/2019/x.html', false],
  ])('%s %s => %s', (url, word, expected) =>
    expect(continuesOverBlank({ url, word, next: 'more', stretched: false })).toBe(expected),
  )

  test('an address that was stretched before takes its last plain word too', () => {
    const at = { url: 'https://a.example.org/x/', word: 'annual', next: '' }
    expect(continuesOverBlank({ ...at, stretched: true })).toBe(true)
    expect(continuesOverBlank({ ...at, stretched: false })).toBe(false)
  })

  test('a note in justified type => its address without blanks', () => {
    const text =
      'It was said.1 And again.2\n\n1 https:// www. example. org/ some- page/ index. html, p. 3.\n2 See https://b.example/ and the report.\n'
    expect(pairs(read(text))).toEqual([
      '1 https://www.example.org/some-page/index.html',
      '2 https://b.example/',
    ])
  })
})
