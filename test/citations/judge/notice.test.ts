/** Notices are put together from words of one language, whatever their order, and not from words of several. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isKind, isOfNotices, noticesIn } from '../../../citations/judge/notice.ts'
import { fold } from '../../../citations/judge/words/fold.ts'

const told = (text: string): readonly string[] => [...noticesIn(fold(text)).keys()]

test.each<readonly [string, readonly string[]]>([
  ['No record on file bears that key', ['absent']],
  ['L’avviso richiesto non è presente in archivio', ['absent']],
  ['A cikket eltávolítottuk', ['taken']],
  ['Artikulua kendu egin da', ['taken']],
  ['Aquest contingut s’ha suprimit', ['taken']],
  ['กองบรรณาธิการได้นำเนื้อหานี้ออกจากเว็บไซต์', ['taken']],
  ['Sellist teadet arhiivis ei ole', ['absent']],
  ['See sisu ei ole teie riigis saadaval', ['absent', 'country']],
  ['Innehållet visas endast för inloggade medlemmar', ['insiders']],
  ['Habari uliyoomba haipo tena', ['absent']],
  ['Bu hesap artık mevcut değil', ['absent']],
  ['Η εκδήλωση δεν βρέθηκε', ['absent']],
  ['Conjunto de dados removido', ['taken']],
  ['Hizmet sona erdi', ['taken']],
  ['Tento účet byl zrušen', ['taken']],
  ['該当のアカウントは存在しません', ['absent']],
  ['该账号已注销', ['taken']],
  ['Statue removed from the square', []],
  ['Olupina uklonjena iz luke', []],
  ['Der Steg ist nicht mehr da', []],
  // A word of one language and a word of another make no notice.
  ['pagina eliminowana', []],
])('%s => %j', (text, notices) => {
  expect(told(text)).toEqual(notices)
})

test.each<readonly [string, boolean]>([
  ['Profile', true],
  ['Scheda inesistente', true],
  ['Produit supprimé catalogue', true],
  ['Bridge removed', false],
  ['Wasserwerk geschlossen', false],
])('%s => made of nothing but words of notices: %s', (text, all) => {
  expect(fold(text).every(isOfNotices)).toBe(all)
})

test.each<readonly [string, boolean]>([
  ['scheda', true],
  ['articles', true],
  ['brücke', false],
  ['entfernt', false],
])('%s => the name of a kind of content: %s', (word, kind) => {
  expect(isKind(fold(word)[0] ?? '')).toBe(kind)
})

test('a long text is no notice', () => {
  expect(told(`${'word '.repeat(100)} this page was removed`)).toEqual([])
})

test('whatever the words are, hits lie within them', () => {
  const word = fc.constantFrom(
    'no',
    'page',
    'found',
    'removed',
    'only',
    'members',
    'seite',
    'nicht',
    'x',
    '删',
    '除',
    '页',
    '面',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 95 }), (words) => {
      for (const { from, to } of noticesIn(words).values()) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(words.length)
        expect(from).toBeLessThan(to)
      }
    }),
    { numRuns: 100 },
  )
})
