/** More labels and markers of plain texts, and addresses that were broken over lines. */
import { expect, test } from 'vitest'
import { toldOf } from './told.ts'

test.each([
  [
    'German: figures between slashes, two in a row',
    `Das Wehr verlor vier Meter /1/. Die Aufsicht hielt das für „unbedenklich“ /2, 3/. Später las ein Privatmann den Pegel ab /4/.

Literatur
/1/ Landesamt: Zustand der Wehre. https://wasser.example/wehre
/2/ Vermerk vom 7.6.2020
/3/ Meyer, H.: Wehre. In: Wasser 12 (1988), S. 5.
/4/ https://pegel.example/scans
`,
    [
      '1 https://wasser.example/wehre | Das Wehr verlor vier Meter.',
      '2 | Die Aufsicht hielt das für „unbedenklich“.',
      '3 | Die Aufsicht hielt das für „unbedenklich“.',
      '4 https://pegel.example/scans | Später las ein Privatmann den Pegel ab.',
    ],
  ],
  [
    'tags of raised type',
    `The oaks were felled in May.<sup>1</sup> The bank slid in June,<sup>2</sup> said the forester.

<sup>1</sup> Permit log, https://county.example/log
<sup>2</sup> Letter.
`,
    [
      '1 https://county.example/log | The oaks were felled in May.',
      '2 | The bank slid in June, said the forester.',
    ],
  ],
  [
    '"(see Notes 2 and 3)"',
    `The oaks were felled (see Note 1). The bank slid (see Notes 2 and 3).

Note 1. Permit log, https://county.example/log
Note 2. Letter of 4 May.
Note 3. https://county.example/slide
`,
    [
      '1 https://county.example/log | The oaks were felled.',
      '2 | The bank slid.',
      '3 https://county.example/slide | The bank slid.',
    ],
  ],
  [
    'Polish: one star, two stars, three',
    `Dąb ścięto w maju*. Skarpa osunęła się**, a leśniczy ostrzegał***.

* Rejestr, https://powiat.example/rejestr
** Pismo z 4 maja.
*** https://powiat.example/pismo?id=7
`,
    [
      '* https://powiat.example/rejestr | Dąb ścięto w maju.',
      '** | Skarpa osunęła się, a leśniczy ostrzegał.',
      '*** https://powiat.example/pismo?id=7 | Skarpa osunęła się, a leśniczy ostrzegał.',
    ],
  ],
  [
    'the five signs of English typesetters',
    `The oaks were felled.* The bank slid.† Nobody asked.‡ It was sold.§ It burnt.**

* Log, https://c.example/log
† Letter.
‡ https://c.example/ask
§ Register.
** https://c.example/burnt
`,
    [
      '* https://c.example/log | The oaks were felled.',
      '† | The bank slid.',
      '‡ https://c.example/ask | Nobody asked.',
      '§ | It was sold.',
      '** https://c.example/burnt | It burnt.',
    ],
  ],
  [
    'Vietnamese',
    `Cây cầu đóng cửa năm 1998 [1]. Chính quyền gọi nó là "xuống cấp" [2].

Tài liệu tham khảo:
[1] Nghị quyết 14, https://tp.example/nq/14
[2] Như trên, tr. 3.
`,
    ['1 https://tp.example/nq/14 | Cây cầu đóng cửa năm 1998.', '2 | Chính quyền gọi nó là "xuống cấp".'],
  ],
  [
    'Hebrew: brackets behind a year',
    `הגשר נסגר בשנת 1998.(1) העירייה אמרה כי הוא "רעוע".(2)

הערות
(1) החלטה 14, https://iria.example/14
(2) שם, עמ' 3.
`,
    ['1 https://iria.example/14 | הגשר נסגר בשנת 1998.', '2 | העירייה אמרה כי הוא "רעוע".'],
  ],
  [
    'Turkish: a plain list cited in brackets',
    `Köprü 1998'de kapatıldı [1]. Belediye "tehlikeli" dedi [2].

Kaynakça
1. Meclis kararı, https://belediye.example/karar/14
2. A.g.e., s. 3.
`,
    ["1 https://belediye.example/karar/14 | Köprü 1998'de kapatıldı.", '2 | Belediye "tehlikeli" dedi.'],
  ],
  [
    'French: a blank before raised digits',
    `Le pont a fermé en 1998 ¹. La mairie l'a dit « vétuste » ². Personne n'a vérifié ³ !

¹ Délibération 14, https://mairie.example/14
² Ibid., p. 3.
³ https://presse.example/pont
`,
    [
      '1 https://mairie.example/14 | Le pont a fermé en 1998.',
      "2 | La mairie l'a dit « vétuste ».",
      "3 https://presse.example/pont | Personne n'a vérifié !",
    ],
  ],
  [
    'Czech: figures glued to stops and quotation marks',
    `Most byl uzavřen v roce 1998.1 Radnice ho označila za „sešlý“.2 Nikdo nic neověřil.3

Poznámky:
1 Usnesení 14, https://radnice.example/14.
2 Tamtéž, s. 3.
3 Srov. Novák, Most (2001), https://novak.example/most; dále Dvořák, c. d.
`,
    [
      '1 https://radnice.example/14 | Most byl uzavřen v roce 1998.',
      '2 | Radnice ho označila za „sešlý“.',
      '3 https://novak.example/most | Nikdo nic neověřil.',
    ],
  ],
  [
    'Greek: notes behind the contact',
    `ΔΕΛΤΙΟ ΤΥΠΟΥ

Η γέφυρα έκλεισε το 1998 [1]. Ο δήμος την είπε «ετοιμόρροπη» [2].

Επικοινωνία: Άννα Λ., τηλ. 210 555 666, anna@dimos.example
https://www.dimos.example

Σημειώσεις προς συντάκτες
1. Απόφαση 14, https://dimos.example/14
2. Ό.π., σ. 3.
`,
    ['1 https://dimos.example/14 | Η γέφυρα έκλεισε το 1998.', '2 | Ο δήμος την είπε «ετοιμόρροπη».'],
  ],
  [
    'addresses in round brackets, broken at signs',
    `The oaks were felled in May, as the county's log shows (https://county.example/
permits/2019/log-of-
trees.html?year=2019&
month=5). The bank slid in June (http://press.example/
2019/06/bank_slides).
`,
    [
      "https://county.example/permits/2019/log-of-trees.html?year=2019&month=5 | The oaks were felled in May, as the county's log shows (https://county.example/permits/2019/log-of-trees.html?year=2019&month=5).",
      'http://press.example/2019/06/bank_slides | The bank slid in June (http://press.example/2019/06/bank_slides).',
    ],
  ],
  [
    'addresses in pointed brackets, broken',
    `See <https://county.example/very/long/
path/to/log.html> for the log, and
<URL:https://press.example/x y> maybe.
`,
    [
      'https://county.example/very/long/path/to/log.html | See https://county.example/very/long/path/to/log.html for the log, and <URL:https://press.example/x y> maybe.',
      'https://press.example/x | See https://county.example/very/long/path/to/log.html for the log, and <URL:https://press.example/x y> maybe.',
    ],
  ],
  [
    'Chinese: full-width brackets',
    `老桥于1998年关闭（1）。市政府称其“年久失修”（2）。

注：
（1）市政府通知，https://gov.example/tz/34。
（2）同上。
`,
    ['1 https://gov.example/tz/34 | 老桥于1998年关闭。', '2 | 市政府称其“年久失修”。'],
  ],
  [
    'Romanian: a star and a number',
    `Podul a fost închis în 1998*1. Primăria l-a numit „șubred”*2.

*1 Hotărârea 14, https://primarie.example/14
*2 Ibidem.
`,
    ['*1 https://primarie.example/14 | Podul a fost închis în 1998.', '*2 | Primăria l-a numit „șubred”.'],
  ],
])('%s', (_name, text, expected) => {
  expect(toldOf(text)).toEqual(expected)
})
