/** Author and year in plain texts of several languages. */
import { expect, test } from 'vitest'
import { toldOf } from './told.ts'

test.each([
  [
    'Greek: the raised dot parts two, a year alone takes the name before it',
    `Η συντήρηση κοστίζει όσο και πριν (Παππάς, 2015· Σταθάκη, 2019). Άλλα λέει η Σταθάκη (2019, σ. 50).

Βιβλιογραφία

Παππάς, Ν. (2015). Φώτα. https://a.example/papas

Σταθάκη, Ε. (2019). Τι κοστίζει; https://b.example/stathaki
`,
    [
      'https://a.example/papas | Η συντήρηση κοστίζει όσο και πριν.',
      'https://b.example/stathaki | Η συντήρηση κοστίζει όσο και πριν.',
      'https://b.example/stathaki | Άλλα λέει η Σταθάκη.',
    ],
  ],
  [
    'several years of a name, several authors, no date, an office',
    `The wheel stopped (Reed & Vane 2011; Quill 2004, 2006a, p. 12). The paper by Ore and Reed (2009) disagrees, as do others (see also Ministry of Mills n.d.; Vane et al., 2001).

Bibliography

Ministry of Mills (n.d.). Wheels. https://m.example/wheels
Ore, B. and Reed, A. (2009). Fish. https://m.example/fish
Quill, C. (2004). Rust. https://m.example/rust
Quill, C. (2006a). More rust. https://m.example/rust2
Reed, A. & Ore, B. (2011). Wrong. https://m.example/wrong
Reed, A. & Vane, D. (2011). Wheels. https://m.example/wheels2
Vane, D., Ore, B. and Quill, C. (2001). Sails. https://m.example/sails
`,
    [
      'https://m.example/wheels2 | The wheel stopped.',
      'https://m.example/rust | The wheel stopped.',
      'https://m.example/rust2 | The wheel stopped.',
      'https://m.example/fish | The paper by Ore and Reed disagrees, as do others.',
      'https://m.example/wheels | The paper by Ore and Reed disagrees, as do others.',
      'https://m.example/sails | The paper by Ore and Reed disagrees, as do others.',
      'https://m.example/wrong |',
    ],
  ],
  [
    'Japanese: family names of entries that give the whole name',
    `水車は1911年に止まった（田中 2015）。佐藤（2018）はこれに反対している。しかし記録は残っていない（国土交通省, 2019；田中, 2015, p. 4）。

参考文献

国土交通省（2019）『水車白書』https://j.example/hakusho
佐藤花子（2018）「水車の死」『工学』4巻, pp. 1–9. https://j.example/sato
田中一郎（2015）『水車』水車社. https://j.example/tanaka
`,
    [
      'https://j.example/tanaka | 水車は1911年に止まった。',
      'https://j.example/sato | 佐藤はこれに反対している。',
      'https://j.example/hakusho | しかし記録は残っていない。',
      'https://j.example/tanaka | しかし記録は残っていない。',
    ],
  ],
  [
    'Russian: "и др.", square brackets, pages behind a colon',
    `Мельница остановилась в 1911 году (Иванов, 2010; Петрова и др., 2012, с. 5). Сидоров (2009) не согласен [Иванов 2010: 17].

Список литературы

Иванов А. А. Мельницы. М., 2010. URL: https://r.example/ivanov
Петрова В. В., Козлов Г. Г., Белов А. А. Колёса. СПб., 2012. URL: https://r.example/petrova (дата обращения: 01.02.2020).
Сидоров Е. Паруса. 2009. https://r.example/sidorov
`,
    [
      'https://r.example/ivanov | Мельница остановилась в 1911 году.',
      'https://r.example/petrova | Мельница остановилась в 1911 году.',
      'https://r.example/sidorov | Сидоров не согласен.',
      'https://r.example/ivanov | Сидоров не согласен.',
    ],
  ],
  [
    'German: "vgl.", "o. J.", two names with a slash',
    `Das Rad stand still (vgl. Reed 2011, S. 4 f.; Öre o. J.). Müller/Schmidt (2003) sehen das anders. Nach Müller et al. (1999: 12) war es ein Sturm.

Literaturverzeichnis

Müller, A. / Schmidt, B. (2003): Wasser. https://d.example/wasser [12.03.2020].
Müller, A., Zander, C., Wolf, D. (1999): Sturm. https://d.example/sturm
Öre, B. (o. J.): Fische. https://d.example/fische
Reed, A. (2011): Räder. Berlin: Mühlenverlag. URL: https://d.example/raeder
`,
    [
      'https://d.example/raeder | Das Rad stand still.',
      'https://d.example/fische | Das Rad stand still.',
      'https://d.example/wasser | Müller/Schmidt sehen das anders.',
      'https://d.example/sturm | Nach Müller et al. war es ein Sturm.',
    ],
  ],
])('%s', (_name, text, expected) => {
  expect(toldOf(text)).toEqual(expected)
})
