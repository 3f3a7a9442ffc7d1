/** Plain texts as courts, typesetters and copying leave them. */
import { expect, test } from 'vitest'
import { toldOf } from './told.ts'

test.each([
  [
    'a brief whose lines are numbered',
    ` 1  JANE ROE (SBN 12345)
 2  Attorney for Plaintiff
 3
 4              SUPERIOR COURT OF MERCED
 5
 6  The County removed 118 oaks without a permit.1 Its
 7  own forester had warned that "the bank will slide"
 8  within two winters.2 The County never answered
 9  that letter.
10
11  The Act requires notice of thirty days.3
12
13  __________
14  1 Permit log, https://county.example/permits/
15  log-2019.pdf.
16  2 Letter of 4 May 2019, Exhibit B.
17  3 Oak Act, s. 12, https://laws.example/oak#s12.
18
`,
    [
      '1 https://county.example/permits/log-2019.pdf | The County removed 118 oaks without a permit.',
      '2 | Its own forester had warned that "the bank will slide" within two winters.',
      '3 https://laws.example/oak#s12 | The Act requires notice of thirty days.',
    ],
  ],
  [
    'a PDF copied page by page',
    `JOURNAL OF MILLS 12

The wheel stopped in 1911, when the river was turned
to feed the new canal.1 The miller wrote to the county
but received no answer, and he left in the same year.2

1 Reed, Wheels (1950), https://mills.example/reed/wheels.
2 Letter, 4 May 1911.

44
JOURNAL OF MILLS 12

In 1920 the mill burnt down.3 Nobody was charged, though
the insurer spoke of "a fire with two beginnings".4

3 County Fire Register, entry 77, https://fire.example/regi
ster/1920/77.html.
4 Ibid., entry 78.

45
`,
    [
      '1 https://mills.example/reed/wheels | The wheel stopped in 1911, when the river was turned to feed the new canal.',
      '2 | The miller wrote to the county but received no answer, and he left in the same year.',
      '3 https://fire.example/register/1920/77.html | In 1920 the mill burnt down.',
      '4 | Nobody was charged, though the insurer spoke of "a fire with two beginnings".',
    ],
  ],
  [
    'two columns side by side',
    `The wheel stopped in 1911, when       The mill burnt down in 1920 [3]
the river was turned to feed the      and nobody was charged with it.
new canal [1]. The miller wrote       The insurer spoke of a fire with
to the county but received no         two beginnings [4]. The county
answer and left the village [2].      kept the ruin as it was.

[1] Reed, https://m.example/reed      [3] https://fire.example/1920
[2] Letter of 4 May 1911.             [4] Insurer's file, p. 12.
`,
    [
      '1 https://m.example/reed | The wheel stopped in 1911, when the river was turned to feed the new canal.',
      '2 | The miller wrote to the county but received no answer and left the village.',
      '3 https://fire.example/1920 | The mill burnt down in 1920 and nobody was charged with it.',
      '4 | The insurer spoke of a fire with two beginnings.',
    ],
  ],
  [
    'German: figures glued to the stop, a list with brackets',
    `Das Wehr verlor vier Meter.1 Die Aufsicht hielt das für „unbedenklich“.2 Ein Privatmann las den Pegel ab.3,4

Quellen
1) Landesamt: Zustand der Wehre. https://wasser.example/wehre-
2019.pdf
2) Vermerk vom 7.6.2020
3) https://pegel.example/scans?jahr=1998&seite=1
4) ebd.
`,
    [
      '1 https://wasser.example/wehre-2019.pdf | Das Wehr verlor vier Meter.',
      '2 | Die Aufsicht hielt das für „unbedenklich“.',
      '3 https://pegel.example/scans?jahr=1998&seite=1 | Ein Privatmann las den Pegel ab.',
      '4 | Ein Privatmann las den Pegel ab.',
    ],
  ],
  [
    'Korean: a bracket behind the figure',
    `댐은 2019년에 점검되었다.1) 시장은 “아무 문제가 없다”고 말했다.2) 그러나 보고서는 공개되지 않았다.3)

각주
1) 댐관리공단, 점검 보고서, https://dam.example.kr/2019
2) 시장 인터뷰, 2020.5.4.
3) 위의 보고서, 12쪽.
`,
    [
      '1 https://dam.example.kr/2019 | 댐은 2019년에 점검되었다.',
      '2 | 시장은 “아무 문제가 없다”고 말했다.',
      '3 | 그러나 보고서는 공개되지 않았다.',
    ],
  ],
  [
    'Arabic: brackets behind a year',
    `أغلقت البلدية المسبح في مايو 2019.(1) وقال رئيس البلدية إن القرار «مؤقت».(2) ولم يُنشر التقرير.(3)

الهوامش
(1) محضر المجلس البلدي، https://baladiya.example/mahdar/14
(2) جريدة النهر، 5 مايو 2019، https://nahr.example/2019/05/05/masbah
(3) المرجع نفسه.
`,
    [
      '1 https://baladiya.example/mahdar/14 | أغلقت البلدية المسبح في مايو 2019.',
      '2 https://nahr.example/2019/05/05/masbah | وقال رئيس البلدية إن القرار «مؤقت».',
      '3 | ولم يُنشر التقرير.',
    ],
  ],
  [
    'Hindi: brackets behind a danda',
    `पुल 1998 में बंद हुआ।[1] नगरपालिका ने इसे "जर्जर" कहा।[2]

संदर्भ
[1] नगरपालिका प्रस्ताव १४, https://nagar.example/prastav/14
[2] वही।
`,
    ['1 https://nagar.example/prastav/14 | पुल 1998 में बंद हुआ।', '2 | नगरपालिका ने इसे "जर्जर" कहा।'],
  ],
  [
    'a fact sheet of items',
    `Fact sheet
- 118 oaks were felled -> https://county.example/oaks
- The bank slid twice: https://county.example/slides?y=2020
- "Nobody asked us" (the miller; source: https://press.example/miller)
`,
    [
      'https://county.example/oaks | 118 oaks were felled -> https://county.example/oaks',
      'https://county.example/slides?y=2020 | The bank slid twice: https://county.example/slides?y=2020',
      'https://press.example/miller | "Nobody asked us" (the miller; source: https://press.example/miller)',
    ],
  ],
  [
    'labels on lines of their own',
    `The oaks were felled in May (1). The bank slid in June (2), said the forester.

REFERENCES

(1)
County permit log
https://county.example/log

(2)
Forester's letter
https://county.example/letter_of_forester.pdf
`,
    [
      '1 https://county.example/log | The oaks were felled in May.',
      '2 https://county.example/letter_of_forester.pdf | The bank slid in June, said the forester.',
    ],
  ],
  [
    'raised figures, ibid. and op. cit.',
    `The wheel stopped.¹ It rusted.² It fell.³ It was sold.⁴

¹ Reed, Wheels, https://m.example/reed.
² Ibid.
³ Ore, Rust, https://m.example/ore.
⁴ Reed, op. cit., p. 5.
`,
    [
      '1 https://m.example/reed | The wheel stopped.',
      '2 | It rusted.',
      '3 https://m.example/ore | It fell.',
      '4 | It was sold.',
    ],
  ],
])('%s', (_name, text, expected) => {
  expect(toldOf(text)).toEqual(expected)
})
