/** Labels and markers of plain texts in many hands: what was read was looked through line by line. */
import { expect, test } from 'vitest'
import { toldOf } from './told.ts'

test.each([
  [
    'Swedish: carets for raised type, a list of sources',
    `Kommunen stängde badet i maj 2019.^1 Ingen frågade simklubben, som har 1 200 medlemmar.^2

Driften kostade 4,2 miljoner kronor om året^3, enligt revisorn "betydligt mer än beräknat".^4

Källor

1. Kommunfullmäktiges protokoll 14/2019, https://vasby.example/protokoll/2019-14.pdf
2. Simklubben, årsberättelse 2018.
3. Budget 2019, s. 44. https://vasby.example/budget/2019
4. Ibid., s. 51.
`,
    [
      '1 https://vasby.example/protokoll/2019-14.pdf | Kommunen stängde badet i maj 2019.',
      '2 | Ingen frågade simklubben, som har 1 200 medlemmar.',
      '3 https://vasby.example/budget/2019 | Driften kostade 4,2 miljoner kronor om året, enligt revisorn "betydligt mer än beräknat".',
      '4 | Driften kostade 4,2 miljoner kronor om året, enligt revisorn "betydligt mer än beräknat".',
    ],
  ],
  [
    'French: letters with a bracket glued behind the sentence',
    `Le conseil a voté la vente du moulin en mars.a) Les voisins n'ont rien su.b) Le maire parle d'une « erreur de calendrier ».c)

a) Délibération 12-2015, https://mairie.example/delib/12-2015
b) Entretien avec Mme Roux, 4 mai 2015
c) Le Courrier, https://courrier.example/2015/05/mairie?id=77
`,
    [
      'a https://mairie.example/delib/12-2015 | Le conseil a voté la vente du moulin en mars.',
      "b | Les voisins n'ont rien su.",
      "c https://courrier.example/2015/05/mairie?id=77 | Le maire parle d'une « erreur de calendrier ».",
    ],
  ],
  [
    'Dutch: "(n. 1)" and a list that says so too',
    `De brug werd in 1998 gesloten (n. 1). Volgens de wethouder was het hout „volledig verrot” (n. 2). Niemand controleerde dat (n. 3).

Noten
n. 1 Raadsbesluit 44, https://raad.example/besluit/44
n. 2 Interview, De Polder, https://polder.example/interview-wethouder
n. 3 Zie n. 1.
`,
    [
      '1 https://raad.example/besluit/44 | De brug werd in 1998 gesloten.',
      '2 https://polder.example/interview-wethouder | Volgens de wethouder was het hout „volledig verrot”.',
      '3 | Niemand controleerde dat.',
    ],
  ],
  [
    'German: "(Fn. 1)" and "Fn. 1:"',
    `Die Schule wurde 2008 geschlossen (Fn. 1). Der Bürgermeister nannte das "alternativlos" (Fn. 2).

Fußnoten:
Fn. 1: Beschluss vom 3.4.2008, https://rat.example/beschluss/2008-17
Fn. 2: Tagblatt vom 5.4.2008, https://tagblatt.example/archiv/2008/04/05/schule
`,
    [
      '1 https://rat.example/beschluss/2008-17 | Die Schule wurde 2008 geschlossen.',
      '2 https://tagblatt.example/archiv/2008/04/05/schule | Der Bürgermeister nannte das "alternativlos".',
    ],
  ],
  [
    'English: "[note 1]"',
    `The mill closed in 1911.[note 1] The owner blamed the railway.[note 2]

Notes
[note 1] Mill ledger, https://mills.example/ledger
[note 2] Letter of 4 May 1911.
`,
    ['1 https://mills.example/ledger | The mill closed in 1911.', '2 | The owner blamed the railway.'],
  ],
  [
    'Italian: raised digits, addresses broken at 72 characters, also within a word',
    `Il comune ha chiuso la biblioteca nel 2016 senza una delibera del
consiglio.¹ I libri, circa 14 000, sono finiti in un deposito di
Corsico,² dove l'umidità supera il 70 per cento.³

La sindaca ha parlato di «una scelta obbligata»;⁴ l'opposizione ha
chiesto gli atti.

____________________
¹ Albo pretorio, https://comune.example/albo/2016/atti-della-giunta/
delibera-44.pdf.
² Verbale del 3 maggio 2016, agli atti.
³ Relazione tecnica, https://relazioni.example.org/2016/umidita_deposi
to.html (consultato il 4 giugno 2017).
⁴ Ivi, p. 3.
`,
    [
      '1 https://comune.example/albo/2016/atti-della-giunta/delibera-44.pdf | Il comune ha chiuso la biblioteca nel 2016 senza una delibera del consiglio.',
      "2 | I libri, circa 14 000, sono finiti in un deposito di Corsico, dove l'umidità supera il 70 per cento.",
      "3 https://relazioni.example.org/2016/umidita_deposito.html | I libri, circa 14 000, sono finiti in un deposito di Corsico, dove l'umidità supera il 70 per cento.",
      "4 | La sindaca ha parlato di «una scelta obbligata»; l'opposizione ha chiesto gli atti.",
    ],
  ],
  [
    'an answered mail with sources of its own',
    `Hi all,

On Tue, 4 May 2021, Bo Lee wrote:
> The dam was inspected in 2019 [1].
> Nobody found cracks [2].
>
> [1] https://dam.example/2019
> [2] https://dam.example/cracks

That is wrong. The inspection was in 2018 [1], and the cracks were known [2].

[1] https://register.example/dam/2018
[2] https://press.example/2018/11/cracks-known

--
Ann
https://ann.example/
`,
    [
      '1 https://register.example/dam/2018 | The inspection was in 2018, and the cracks were known.',
      '2 https://press.example/2018/11/cracks-known | The inspection was in 2018, and the cracks were known.',
    ],
  ],
  [
    'Polish: notes to editors, a row in brackets, a contact behind them',
    `KOMUNIKAT PRASOWY

Fundacja Las żąda wstrzymania wycinki 300 dębów w Zielonce [1]. Według leśników drzewa są „stare i chore” [2, 3].

KONIEC

Informacje dla redakcji:

[1] Petycja: https://las.example/petycja-zielonka
[2] Nadleśnictwo, pismo z 3.02.2020
[3] https://nadlesnictwo.example.org/komunikaty/2020/dęby

Kontakt dla mediów: Anna Lis, tel. 22 555 66 77, anna@las.example
www.las.example
`,
    [
      '1 https://las.example/petycja-zielonka | Fundacja Las żąda wstrzymania wycinki 300 dębów w Zielonce.',
      '2 | Według leśników drzewa są „stare i chore”.',
      '3 https://nadlesnictwo.example.org/komunikaty/2020/dęby | Według leśników drzewa są „stare i chore”.',
    ],
  ],
  [
    'Chinese: 参考文献, a row in brackets',
    `城南的老桥于1998年关闭[1]。市政府称其“年久失修”[2]，但没有公布检测报告[1,3]。

参考文献
[1] 城南志. 北京: 水利出版社, 2001. https://chengnan.example/zhi/2001
[2] 市政府. 关于关闭老桥的通知[EB/OL]. (1998-03-04)[2020-05-01]. https://gov.example.cn/tz/1998/34.html.
[3] 李明. 老桥之死[J]. 桥梁, 2003(4): 12-18.
`,
    [
      '1 https://chengnan.example/zhi/2001 | 城南的老桥于1998年关闭。',
      '2 https://gov.example.cn/tz/1998/34.html | 市政府称其“年久失修”，但没有公布检测报告。',
      '1 https://chengnan.example/zhi/2001 | 市政府称其“年久失修”，但没有公布检测报告。',
      '3 | 市政府称其“年久失修”，但没有公布检测报告。',
    ],
  ],
  [
    'Japanese: signs with a number, 同上',
    `水車は1911年に止まった*1。理由は記録されていない*2。

*1: 水車組合『水車誌』1950年、https://suisha.example/shi
*2: 同上、12頁。
`,
    ['*1 https://suisha.example/shi | 水車は1911年に止まった。', '*2 | 理由は記録されていない。'],
  ],
  [
    'Russian: stars and daggers',
    `Мельница остановилась в 1911 году.* Владелец винил железную дорогу.† Никто не спорил.‡

* Архив, ф. 12, https://arhiv.example/f12
† Письмо от 4 мая 1911 г.
‡ Там же.
`,
    [
      '* https://arhiv.example/f12 | Мельница остановилась в 1911 году.',
      '† | Владелец винил железную дорогу.',
      '‡ | Никто не спорил.',
    ],
  ],
  [
    'Spanish: hanging notes, heads and numbers of pages',
    `Informe sobre el mercado                                        Página 1

El mercado cerró en 2014 tras una inspección (1). Los 140 puestos no
han vuelto a abrir (2). La alcaldesa dijo que era «provisional» (3).

                                   - 1 -

Informe sobre el mercado                                        Página 2

Desde entonces se han gastado 3 millones de euros (4).

Notas

 (1)  Acta de inspección 12/2014,
      https://ayto.example/actas/2014/12
 (2)  Visita propia, mayo de 2016.
 (3)  El Diario, https://eldiario.example/2014/11/
      mercado-provisional.html
 (4)  Presupuestos 2014-2018, https://ayto.example/
      presupuestos, p. 9.
`,
    [
      '1 https://ayto.example/actas/2014/12 | El mercado cerró en 2014 tras una inspección.',
      '2 | Los 140 puestos no han vuelto a abrir.',
      '3 https://eldiario.example/2014/11/mercado-provisional.html | La alcaldesa dijo que era «provisional».',
      '4 https://ayto.example/presupuestos | Desde entonces se han gastado 3 millones de euros.',
    ],
  ],
])('%s', (_name, text, expected) => {
  expect(toldOf(text)).toEqual(expected)
})
