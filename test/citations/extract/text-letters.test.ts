/** Mails, minutes, memoranda and dumps in plain text: what was read was looked through line by line. */
import { expect, test } from 'vitest'
import { toldOf } from './told.ts'

test.each([
  [
    'Usenet: nested quotations, an answer with a note',
    `From: ann@x.example (Ann)
Newsgroups: soc.mills
Subject: Re: The wheel
Date: 4 May 2001

bo@y.example (Bo) writes:
>> The wheel stopped in 1911.
> No, in 1912, see http://old.example/wheel
It was 1911. See http://register.example/1911/wheel.html
for the entry, and [1] for the sale.

[1] Land register, http://land.example/sale?id=77
`,
    [
      'http://register.example/1911/wheel.html | See http://register.example/1911/wheel.html for the entry, and for the sale.',
      '1 http://land.example/sale?id=77 | See http://register.example/1911/wheel.html for the entry, and for the sale.',
    ],
  ],
  [
    'minutes with an annex',
    `Protokoll der Sitzung vom 4. Mai 2021

TOP 1: Wehr. Das Wehr verlor vier Meter (Anlage 1). Beschluss: Gutachten einholen.
TOP 2: Schule. Die Schule schließt 2022, siehe https://rat.example/vorlage/2021-17.

Anlage 1: https://wasser.example/wehre-2019.pdf
`,
    [
      'https://rat.example/vorlage/2021-17 | Die Schule schließt 2022, siehe https://rat.example/vorlage/2021-17.',
      'https://wasser.example/wehre-2019.pdf | Anlage 1: https://wasser.example/wehre-2019.pdf',
    ],
  ],
  [
    "a text browser's dump: labels before the words",
    `The oaks were felled in May [1]according to the county. The bank [2]slid in
June, said the forester.

References

   1. https://county.example/log
   2. https://press.example/slide
`,
    [
      '1 https://county.example/log | The oaks were felled in May according to the county.',
      '2 https://press.example/slide | The bank slid in June, said the forester.',
    ],
  ],
  [
    'the same under "Visible links"',
    `   The oaks were felled in [1]May. The [2]bank slid.

References

   Visible links
   1. https://county.example/log
   2. https://press.example/slide
`,
    [
      '1 https://county.example/log | The oaks were felled in May.',
      '2 https://press.example/slide | The bank slid.',
    ],
  ],
  [
    'addresses in pointed brackets behind words',
    `The oaks were felled in May <https://county.example/log> according to the
county. The bank slid <https://press.example/slide>.
`,
    [
      'https://county.example/log | The oaks were felled in May https://county.example/log according to the county.',
      'https://press.example/slide | The bank slid https://press.example/slide.',
    ],
  ],
  [
    'an address glued to its word',
    `Die Eichen wurden im Mai gefällt (Protokoll<https://kreis.example/protokoll>). Der Hang rutschte im Juni.
`,
    [
      'https://kreis.example/protokoll | Die Eichen wurden im Mai gefällt (Protokoll https://kreis.example/protokoll).',
    ],
  ],
  [
    'RFC: names in brackets, page heads, two lists',
    `1.  Introduction

   The protocol [RFC9999] obsoletes the former one [OLD], as described in
   Section 4.2 of [RFC9998].

Roe                     Informational                      [Page 1]

RFC 9997                 Mills over IP                  April 2020


2.  References

2.1.  Normative References

   [RFC9998]  Roe, J., "Mills", RFC 9998, DOI 10.17487/RFC9998,
              April 2019, <https://www.rfc-editor.example/info/
              rfc9998>.

   [RFC9999]  Roe, J., "Wheels", RFC 9999, April 2020,
              <https://www.rfc-editor.example/info/rfc9999>.

2.2.  Informative References

   [OLD]      Ore, A., "Old wheels", 1999,
              <http://mills.example/old>.
`,
    [
      'RFC9999 https://www.rfc-editor.example/info/rfc9999 | The protocol obsoletes the former one, as described in Section 4.2 of.',
      'OLD http://mills.example/old | The protocol obsoletes the former one, as described in Section 4.2 of.',
      'RFC9998 https://www.rfc-editor.example/info/rfc9998 | The protocol obsoletes the former one, as described in Section 4.2 of.',
    ],
  ],
  [
    'Harvard style: pages behind a colon, two years',
    `As Reed (2011: 12) and Ore (1999, 2001) note, the wheel stopped.

REFERENCES
Ore, B. (1999) Fish. Available at: https://m.example/fish (Accessed: 4 May 2020).
Ore, B. (2001) Rust. Available at: https://m.example/rust
(Accessed: 4 May 2020).
Reed, A. (2011) 'Wheels', Journal of Mills, 12(3), pp. 1-9. doi:10.5555/jm.2011.12.
`,
    [
      '| As Reed and Ore note, the wheel stopped.',
      'https://m.example/fish | As Reed and Ore note, the wheel stopped.',
      'https://m.example/rust | As Reed and Ore note, the wheel stopped.',
    ],
  ],
  [
    'a hanging list, a sentence that ends with a short form',
    `Koło stanęło w 1911 r. (Kowalski 2010, s. 12). Nowak i Zając (2015) piszą inaczej.

Bibliografia
Kowalski J. (2010), Młyny, Warszawa: Młyn.
Nowak A., Zając B. (2015), Koła wodne, „Przegląd Młynarski”, nr 4,
   https://pm.example/2015/4/
   kola-wodne.pdf (dostęp: 4.05.2020).
`,
    ['| Koło stanęło w 1911 r.', 'https://pm.example/2015/4/kola-wodne.pdf | Nowak i Zając piszą inaczej.'],
  ],
  [
    'letters in brackets',
    `Das Wehr verlor vier Meter [a]. Die Aufsicht schwieg [b].

[a] https://wasser.example/wehre
[b] Vermerk vom 7. Juni.
`,
    ['a https://wasser.example/wehre | Das Wehr verlor vier Meter.', 'b | Die Aufsicht schwieg.'],
  ],
  [
    'questions and answers',
    `Q: How many oaks?
A: 118 (Source: county log, https://county.example/log).

Q: Why?
A: "The bank would slide." Source: https://press.example/slide?x=1,2
`,
    [
      'https://county.example/log | A: 118 (Source: county log, https://county.example/log).',
      'https://press.example/slide?x=1,2 | Source: https://press.example/slide?x=1,2',
    ],
  ],
  [
    'notes to the editors before the contact',
    `COMUNICATO STAMPA

Il comune ha chiuso la biblioteca nel 2016 (1). I libri sono in un deposito (2).

-FINE-

NOTE PER LA REDAZIONE
(1) Delibera 44/2016: https://comune.example/delibere/2016/44
(2) Si veda "Il Corriere di Corsico" del 4.5.2016, p. 3

Per informazioni: Ufficio stampa, tel. 02 555 666
ufficiostampa@comitato.example - www.comitato.example
`,
    [
      '1 https://comune.example/delibere/2016/44 | Il comune ha chiuso la biblioteca nel 2016.',
      '2 | I libri sono in un deposito.',
    ],
  ],
])('%s', (_name, text, expected) => {
  expect(toldOf(text)).toEqual(expected)
})
