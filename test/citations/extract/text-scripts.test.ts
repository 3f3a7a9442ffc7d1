/** Short plain texts with typed notes in scripts other than Latin, and what their signs look like there. */
import { expect, test } from 'vitest'
import { toldOf } from './told.ts'

test.each([
  [
    'ja plain notes',
    `川の水位は三メートル上昇した（注1）。市は避難を呼びかけなかった（注2）。
住民は「何も聞いていない」と話す（注3）。

注1　気象庁「水位観測」https://kishou.example/suii/2026/03
注2　市役所への電話取材、二〇二六年三月四日
注3　同上
`,
    [
      '1 https://kishou.example/suii/2026/03 | 川の水位は三メートル上昇した。',
      '2 | 市は避難を呼びかけなかった。',
      '3 | 住民は「何も聞いていない」と話す。',
    ],
  ],
  [
    'zh references',
    `据统计，2025年共有12座桥梁关闭[1]。专家认为，维修费用不足是主要原因[2,3]。市政府尚未回应。

参考文献
[1] 市统计局. 2025年桥梁年报[R/OL]. https://tjj.example/2025/qiaoliang.pdf.
[2] 王某. 论桥梁维修[J]. 桥梁学报, 2024, 3(2): 11-19.
[3] 李某. 谁来付钱？[N/OL]. 日报, 2025-06-01. https://ribao.example/20250601/a3.html.
`,
    [
      '1 https://tjj.example/2025/qiaoliang.pdf | 据统计，2025年共有12座桥梁关闭。',
      '2 | 专家认为，维修费用不足是主要原因。',
      '3 https://ribao.example/20250601/a3.html | 专家认为，维修费用不足是主要原因。',
    ],
  ],
  [
    'ko 각주',
    `다리는 2019년에 폐쇄되었다.1) 시는 보수 비용이 30억 원이라고 밝혔다.2)
주민들은 아직 답을 듣지 못했다.3)

1) 시청 보도자료, https://sicheong.example/press/2019/11
2) 예산서 12쪽.
3) 주민 면담, 2026. 3. 4.
`,
    [
      '1 https://sicheong.example/press/2019/11 | 다리는 2019년에 폐쇄되었다.',
      '2 | 시는 보수 비용이 30억 원이라고 밝혔다.',
      '3 | 주민들은 아직 답을 듣지 못했다.',
    ],
  ],
  [
    'ar footnotes',
    `أُغلق الجسر في عام 2019(1). وقالت البلدية إن الإصلاح سيكلف ثلاثة ملايين(2). ولم يرد المقاول على أسئلتنا(3).

الهوامش
(1) قرار رقم 14، https://baladia.example/qarar/14
(2) الميزانية، ص 12، https://baladia.example/mizaniya/2019.pdf
(3) مكالمة هاتفية، 4 مارس 2026
`,
    [
      '1 https://baladia.example/qarar/14 | أُغلق الجسر في عام 2019.',
      '2 https://baladia.example/mizaniya/2019.pdf | وقالت البلدية إن الإصلاح سيكلف ثلاثة ملايين.',
      '3 | ولم يرد المقاول على أسئلتنا.',
    ],
  ],
  [
    'ar arabic digits brackets',
    `أُغلق الجسر عام ٢٠١٩.[١] ولم تعلن البلدية عن الكلفة.[٢]

المراجع:
[١] بلدية المدينة، قرار ١٤: https://baladia.example/q/14
[٢] مقابلة مع المهندس، ٤ مارس ٢٠٢٦.
`,
    ['١ https://baladia.example/q/14 | أُغلق الجسر عام ٢٠١٩.', '٢ | ولم تعلن البلدية عن الكلفة.'],
  ],
  [
    'fa',
    `پل در سال ۱۳۹۸ بسته شد (۱). شهرداری هزینه را سه میلیارد اعلام کرد (۲).

پانویس‌ها:
(۱) https://shahrdari.example/14
(۲) روزنامه، ۴ خرداد، https://ruzname.example/a/2
`,
    [
      '۱ https://shahrdari.example/14 | پل در سال ۱۳۹۸ بسته شد.',
      '۲ https://ruzname.example/a/2 | شهرداری هزینه را سه میلیارد اعلام کرد.',
    ],
  ],
  [
    'he notes',
    `הגשר נסגר ב-2019.[1] העירייה טענה כי התיקון יעלה שלושה מיליון.[2] הקבלן לא השיב.

[1] החלטה 14, https://iriya.example/h/14
[2] ראו https://iriya.example/taktziv/2019, עמ' 12
`,
    [
      '1 https://iriya.example/h/14 | הגשר נסגר ב-2019.',
      '2 https://iriya.example/taktziv/2019 | העירייה טענה כי התיקון יעלה שלושה מיליון.',
    ],
  ],
  [
    'sentence starting after marker w/o blank he rtl marks',
    `\u200fהגשר נסגר ב-2019 (1). העירייה לא השיבה (2).

\u200f(1) https://iriya.example/h/14
\u200f(2) שיחה מיום 4.3.2026
`,
    ['1 https://iriya.example/h/14 | הגשר נסגר ב-2019.', '2 | העירייה לא השיבה.'],
  ],
  [
    'hi',
    `पुल 2019 में बंद हुआ।[1] नगर निगम ने कहा कि मरम्मत पर तीन करोड़ लगेंगे।[2]

स्रोत
[1] आदेश 14, https://nigam.example/adesh/14
[2] बजट, https://nigam.example/budget/2019.pdf
`,
    [
      '1 https://nigam.example/adesh/14 | पुल 2019 में बंद हुआ।',
      '2 https://nigam.example/budget/2019.pdf | नगर निगम ने कहा कि मरम्मत पर तीन करोड़ लगेंगे।',
    ],
  ],
  [
    'el',
    `Η γέφυρα έκλεισε το 2019 (1). Ο δήμος είπε ότι η επισκευή θα κοστίσει 3 εκ. ευρώ (2). Κανείς δεν απάντησε.

Σημειώσεις
(1) Απόφαση 14, https://dimos.example/ap/14
(2) Βλ. τον προϋπολογισμό του 2019, σελ. 12: https://dimos.example/pr/2019.pdf
`,
    [
      '1 https://dimos.example/ap/14 | Η γέφυρα έκλεισε το 2019.',
      '2 https://dimos.example/pr/2019.pdf | Ο δήμος είπε ότι η επισκευή θα κοστίσει 3 εκ. ευρώ.',
    ],
  ],
  [
    'uk виноски зірочками',
    `Міст закрили у 2019 р.* Ремонт коштував 3 млн грн.** Підрядник зник.***

* Наказ № 14, https://rada.example/n/14
** Кошторис: https://rada.example/k/14.xlsx
*** Усне повідомлення.
`,
    [
      '* https://rada.example/n/14 | Міст закрили у 2019 р.',
      '** https://rada.example/k/14.xlsx | Ремонт коштував 3 млн грн.',
      '*** | Підрядник зник.',
    ],
  ],
  [
    'bg',
    `Мостът е затворен през 2019 г. [1] Според общината ремонтът струва 3 млн. лв. [2]

Източници:
1. Заповед № 14, https://obshtina.example/z/14
2. Бюджет, с. 12, https://obshtina.example/b/2019.pdf
`,
    [
      '1 https://obshtina.example/z/14 | Мостът е затворен през 2019 г.',
      '2 https://obshtina.example/b/2019.pdf | Според общината ремонтът струва 3 млн. лв.',
    ],
  ],
  [
    'no case thai',
    `สะพานปิดในปี 2019 [1] เทศบาลกล่าวว่าค่าซ่อมสามล้าน [2]

[1] คำสั่ง 14, https://thesaban.example/14
[2] https://thesaban.example/budget
`,
    [
      '1 https://thesaban.example/14 | สะพานปิดในปี 2019 เทศบาลกล่าวว่าค่าซ่อมสามล้าน',
      '2 https://thesaban.example/budget | สะพานปิดในปี 2019 เทศบาลกล่าวว่าค่าซ่อมสามล้าน',
    ],
  ],
  [
    'ka',
    `ხიდი 2019 წელს დაიხურა [1]. მერიის თქმით, შეკეთება სამი მილიონი დაჯდება [2].

წყაროები
[1] https://meria.example/b/14
[2] ბიუჯეტი, გვ. 12
`,
    [
      '1 https://meria.example/b/14 | ხიდი 2019 წელს დაიხურა.',
      '2 | მერიის თქმით, შეკეთება სამი მილიონი დაჯდება.',
    ],
  ],
])('%s', (_name, text, expected) => {
  expect(toldOf(text).toSorted()).toEqual(expected.toSorted())
})
