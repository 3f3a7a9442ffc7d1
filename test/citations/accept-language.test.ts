import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { acceptLanguage } from '../../citations/index.ts'

test.each([
  ['https://ru.example.org/a/1', 'en', 'ru,en;q=0.7,*;q=0.5'],
  ['https://example.org/uk/news/1', 'en', 'uk,en;q=0.7,*;q=0.5'],
  ['https://example.org/documents/2018/en/', 'fr', 'en,*;q=0.5'],
  ['https://example.org/page?id=1&lang=de', 'en', 'de,en;q=0.7,*;q=0.5'],
  ['https://example.org/page?hl=pt-BR', null, 'pt,en;q=0.7,*;q=0.5'],
  ['https://de.example.org/fr/x', null, 'fr,en;q=0.7,*;q=0.5'],
  ['https://example.org/report.pdf', 'uk', 'uk,en;q=0.7,*;q=0.5'],
  ['https://example.org/report.pdf', null, null],
  ['https://de.org/report', null, null],
  ['https://no.example.org/id/is', 'pl', 'pl,en;q=0.7,*;q=0.5'],
  ['not a url', 'ar', 'ar,en;q=0.7,*;q=0.5'],
] as const)('%s in a document of %s => %s', (url, language, header) => {
  expect(acceptLanguage(url, language)).toBe(header)
})

test('whatever the address, the header is plain ASCII or nothing', () => {
  assert(
    property(string({ unit: 'binary' }), (url) => {
      expect(acceptLanguage(url, null) ?? '').toMatch(/^[a-z,;=.*0-9]*$/)
    }),
  )
})
