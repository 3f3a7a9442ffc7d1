/** What stands at the foot of letters and releases is no source; a postscript is. */
import { expect, test } from 'vitest'
import { toldOf } from './told.ts'

test.each([
  [
    'a closing and the sender below it',
    `The oaks were felled in May, see https://county.example/log/2019.

Best regards,
Ann Lee
Mill Trust
www.mill.example
`,
    ['https://county.example/log/2019 | The oaks were felled in May, see https://county.example/log/2019.'],
  ],
  [
    'the same with a blank line between',
    `Das Wehr verlor vier Meter (https://wasser.example/wehre-2019.pdf).

Mit freundlichen Grüßen

Anna Lehm
Verein Alte Mühle e. V.
https://alte-muehle.example
`,
    [
      'https://wasser.example/wehre-2019.pdf | Das Wehr verlor vier Meter (https://wasser.example/wehre-2019.pdf).',
    ],
  ],
  [
    'a postscript behind the closing',
    `The oaks were felled in May.

Regards
Bo

P.S. The log is at https://county.example/log/2019.
`,
    ['https://county.example/log/2019 | The log is at https://county.example/log/2019.'],
  ],
  [
    'a signature behind dashes',
    `Dąb ścięto w maju (https://powiat.example/rejestr/7).

Pozdrawiam
Jan

--
Obserwuj nas: https://social.example/@dab
`,
    ['https://powiat.example/rejestr/7 | Dąb ścięto w maju (https://powiat.example/rejestr/7).'],
  ],
  [
    '"About …" behind the notes',
    `FOR IMMEDIATE RELEASE

The county felled 118 oaks in May [1].

###

[1] Permit log: https://county.example/log/2019

About Mill Trust
Mill Trust has protected mills since 1950. Learn more at https://mill.example/about.
`,
    ['1 https://county.example/log/2019 | The county felled 118 oaks in May.'],
  ],
  [
    'the same with a colon; gifts',
    `Der Kreis ließ im Mai 118 Eichen fällen (1).

(1) https://kreis.example/protokoll/2019-05

Über den Verein: Der Verein Alte Mühle wurde 1950 gegründet. Mehr unter www.alte-muehle.example.
Spenden: https://alte-muehle.example/spenden
`,
    ['1 https://kreis.example/protokoll/2019-05 | Der Kreis ließ im Mai 118 Eichen fällen.'],
  ],
  [
    'ways out of a list',
    `The oaks were felled in May: https://county.example/log/2019

You receive this mail because you subscribed. Unsubscribe: https://list.example/u?id=4
View in browser: https://list.example/v?id=4
Forward to a friend: https://list.example/f?id=4
`,
    ['https://county.example/log/2019 | The oaks were felled in May: https://county.example/log/2019'],
  ],
  [
    'share and give',
    `El mercado cerró en 2014 (https://ayto.example/actas/2014/12).

Si te ha gustado este boletín, compártelo: https://boletin.example/share?id=3
Dona aquí: https://dona.example/mercado
`,
    ['https://ayto.example/actas/2014/12 | El mercado cerró en 2014 (https://ayto.example/actas/2014/12).'],
  ],
])('%s', (_name, text, expected) => {
  expect(toldOf(text)).toEqual(expected)
})
