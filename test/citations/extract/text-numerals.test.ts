/** Numerals of many scripts, tables of sources, and notes that count anew. */
import { expect, test } from 'vitest'
import { toldOf } from './told.ts'

test.each([
  [
    'Arabic: digits of its own in brackets',
    `أغلقت البلدية المسبح في مايو ٢٠١٩ (١). وقال الرئيس إن القرار «مؤقت» (٢).

الهوامش
(١) محضر المجلس، https://baladiya.example/mahdar/14
(٢) المرجع نفسه، ص ٣.
`,
    [
      '١ https://baladiya.example/mahdar/14 | أغلقت البلدية المسبح في مايو ٢٠١٩.',
      '٢ | وقال الرئيس إن القرار «مؤقت».',
    ],
  ],
  [
    'Hindi: digits of its own',
    `पुल १९९८ में बंद हुआ।[१] नगरपालिका ने इसे "जर्जर" कहा।[२]

संदर्भ
[१] नगरपालिका प्रस्ताव, https://nagar.example/prastav/14
[२] वही।
`,
    ['१ https://nagar.example/prastav/14 | पुल १९९८ में बंद हुआ।', '२ | नगरपालिका ने इसे "जर्जर" कहा।'],
  ],
  [
    'Persian: digits of its own',
    `پل در سال ۱۳۷۷ بسته شد.[۱] شهرداری آن را «فرسوده» خواند.[۲]

پانویس
[۱] مصوبه ۱۴، https://shahr.example/14
[۲] همان.
`,
    ['۱ https://shahr.example/14 | پل در سال ۱۳۷۷ بسته شد.', '۲ | شهرداری آن را «فرسوده» خواند.'],
  ],
  [
    'Japanese: full-width digits',
    `橋は1998年に閉鎖された（１）。市は「老朽化」と説明した（２）。

注
（１）市議会決議14号、https://shi.example/14
（２）同上。
`,
    ['１ https://shi.example/14 | 橋は1998年に閉鎖された。', '２ | 市は「老朽化」と説明した。'],
  ],
  [
    'Japanese: 注1',
    `橋は1998年に閉鎖された[注1]。市は「老朽化」と説明した[注2]。

[注1] 市議会決議14号、https://shi.example/14
[注2] 市長会見、2020年5月4日。
`,
    ['注1 https://shi.example/14 | 橋は1998年に閉鎖された。', '注2 | 市は「老朽化」と説明した。'],
  ],
  [
    'Korean: 주1',
    `다리는 1998년에 폐쇄되었다(주1). 시는 “노후화”라고 설명했다(주2).

(주1) 시의회 결의 14호, https://si.example/14
(주2) 시장 회견.
`,
    ['1 https://si.example/14 | 다리는 1998년에 폐쇄되었다.', '2 | 시는 “노후화”라고 설명했다.'],
  ],
  [
    'Roman numerals glued in round brackets',
    `The bridge was closed in 1998.(i) The city called it "unsafe".(ii) Nobody checked.(iii)

(i) Resolution 14, https://city.example/14
(ii) Ibid., p. 3.
(iii) https://press.example/bridge
`,
    [
      'i https://city.example/14 | The bridge was closed in 1998.',
      'ii | The city called it "unsafe".',
      'iii https://press.example/bridge | Nobody checked.',
    ],
  ],
  [
    'raised letters',
    `The bridge was closed in 1998.ᵃ The city called it "unsafe".ᵇ

ᵃ Resolution 14, https://city.example/14
ᵇ https://press.example/bridge
`,
    [
      'a https://city.example/14 | The bridge was closed in 1998.',
      'b https://press.example/bridge | The city called it "unsafe".',
    ],
  ],
  [
    'a colon behind the label',
    `The bridge was closed in 1998 [1], said the city [2].

[1]: https://city.example/14
[2]: https://press.example/bridge
`,
    [
      '1 https://city.example/14 | The bridge was closed in 1998, said the city.',
      '2 https://press.example/bridge | The bridge was closed in 1998, said the city.',
    ],
  ],
  [
    'a hash before the number',
    `The bridge was closed in 1998 (#1). The city called it "unsafe" (#2).

#1 Resolution 14, https://city.example/14
#2 https://press.example/bridge
`,
    [
      '1 https://city.example/14 | The bridge was closed in 1998.',
      '2 https://press.example/bridge | The city called it "unsafe".',
    ],
  ],
  [
    'a table of sources with tabs',
    `Das Wehr verlor vier Meter [1]. Müller widerspricht [2], das Pegelbuch auch [3].

Nr.	Quelle	Link	abgerufen
1	Bericht des Landkreises	https://kreis.example/bericht	4.5.2020
2	Interview Müller	–	–
3	Pegelbuch	https://pegel.example/buch?jahr=1998	5.5.2020
`,
    [
      '1 https://kreis.example/bericht | Das Wehr verlor vier Meter.',
      '2 | Müller widerspricht, das Pegelbuch auch.',
      '3 https://pegel.example/buch?jahr=1998 | Müller widerspricht, das Pegelbuch auch.',
    ],
  ],
  [
    'a table of sources with bars',
    `Das Wehr verlor vier Meter [1]. Müller widerspricht [2].

| Nr | Quelle | Link |
| 1 | Bericht | https://kreis.example/bericht |
| 2 | Interview | https://tagblatt.example/mueller |
`,
    [
      '1 https://kreis.example/bericht | Das Wehr verlor vier Meter.',
      '2 https://tagblatt.example/mueller | Müller widerspricht.',
    ],
  ],
  [
    'numbered paragraphs with notes',
    `1. Das Wehr verlor vier Meter.[1]
2. Die Aufsicht schwieg.[2]

[1] https://kreis.example/bericht
[2] Vermerk.
`,
    ['1 https://kreis.example/bericht | Das Wehr verlor vier Meter.', '2 | Die Aufsicht schwieg.'],
  ],
  [
    'numbered paragraphs with glued digits',
    `1. Das Wehr verlor vier Meter.1
2. Die Aufsicht schwieg.2

1 https://kreis.example/bericht
2 Vermerk vom 7. Juni.
`,
    ['1 https://kreis.example/bericht | Das Wehr verlor vier Meter.', '2 | Die Aufsicht schwieg.'],
  ],
  [
    'notes that count anew on each page',
    `Das Wehr verlor vier Meter.1 Die Aufsicht schwieg.2

1 https://kreis.example/bericht
2 Vermerk vom 7. Juni.

- 3 -

Ein Privatmann las den Pegel ab.1 Sein Buch stimmt.2

1 Pegelbuch, https://pegel.example/buch
2 Ebd., S. 4.
`,
    [
      '1 https://kreis.example/bericht | Das Wehr verlor vier Meter.',
      '2 | Die Aufsicht schwieg.',
      '1 https://pegel.example/buch | Ein Privatmann las den Pegel ab.',
      '2 | Sein Buch stimmt.',
    ],
  ],
])('%s', (_name, text, expected) => {
  expect(toldOf(text)).toEqual(expected)
})
