import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../citations/extract/quote.ts'
import { splitSentences } from '../../../citations/extract/sentence.ts'

/** The bar marks where a sentence ends. */
const cases: readonly (readonly [string | null, string])[] = [
  [
    'en',
    'Mr. J. Smith met Dr. Lee in the U.S. Congress.|He left the U.S.|The talks ended at 5 p.m.|He stayed.',
  ],
  ['en', 'He said: “I am here. You are not.”|It ended (see Art. 5. It holds.) in 2019.|What?|No!'],
  ['en', '“Stop!” she said.|She left … and came back.|They left [...] The end.|Plan B.|The rest.'],
  ['en', 'It is 3.14 kg, i.e. not e.g. 4 kg.|See vol. 3, pp. 5–6.|“We won’t. We never will.”|Then silence.'],
  [
    'de',
    'Am 3. Oktober 2019 kam Dr. Müller, z. B. mit Prof. Weber.|„Nein. Nie.“|Das war 2019.|Die Regel (vgl. Art. 5 Abs. 2) gilt.',
  ],
  [
    'fr',
    'M. Dupont est venu avec Mme. Curie.|« Nous restons. Toujours. »|Il a dit cela.|Il a cité l’art. 5.',
  ],
  [
    'ru',
    'По данным ООН (см. ст. 5), А. С. Иванов был осужден в 2019 г. судом.|«Это ложь. Мы невиновны», — сказал он.|И т. д.|Далее.',
  ],
  ['uk', 'Згідно з п. 3 ст. 10 Закону, суд відмовив.|У 2018 р. Верховний Суд вирішив інакше.|Проте ні.'],
  ['pl', 'Zgodnie z art. 5 ust. 2, prof. Nowak i in. odmówili dn. 3. maja.|Według m.in. Kowalskiego nie.'],
  ['es', 'El Sr. García vive en EE. UU. desde 2010.|¿Qué pasó?|¡Nada!|Según el art. 5, núm. 3, no.'],
  [null, '他说了。|然后走了！|好吗？|是。'],
  [null, 'هل جاء؟|نعم جاء.|ثم ذهب.'],
]

describe('splitSentences', () => {
  test.each(cases)('%s: %s', (language, marked) => {
    const parts = marked.split('|')
    const text = /[。！？]/.test(marked) ? parts.join('') : parts.join(' ')
    expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(parts)
  })

  test('sentences follow one another and lose nothing but blanks', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      '. ',
      '.',
      '! ',
      '…',
      '“',
      '”',
      '"',
      '(',
      ')',
      ' ',
      'Dr. ',
      '5. ',
      '«',
      '»',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 50 }).map((parts) => parts.join('').replace(/ +/g, ' ').trim()),
        (text) => {
          let end = 0
          for (const sentence of splitSentences(text, 'en')) {
            expect(text.slice(end, sentence.start).trim()).toBe('')
            expect(sentence.end).toBeGreaterThan(sentence.start)
            end = sentence.end
          }
          expect(text.slice(end).trim()).toBe('')
        },
      ),
    )
  })
})

describe('findQuotes', () => {
  test.each([
    ['on charges of “extremism”, “social discord” and more', ['extremism', 'social discord']],
    ['das „Nein“ und »Ja«', ['Nein', 'Ja']],
    ['le « non », dit-il', ['non']],
    ['«Это ложь», — сказал', ['Это ложь']],
    ['‘it’s late’ and the victims’ rights', ['it’s late']],
    ["the people's \"word\" and 'more'", ['word', 'more']],
    ['„polski cytat” tu', ['polski cytat']],
    ['他说「好」', ['好']],
    ['5" of rain', []],
    ['an “unclosed one', []],
  ])('%s => %j', (sentence, quotes) => expect(findQuotes(sentence)).toEqual(quotes))
})
