/**
 * Plain texts in the shapes that strangers sent and that were once misread, written anew: one row for each mechanism. What is
 * expected was written down before the texts were read.
 */
import { expect, test } from 'vitest'
import { toldOf } from './told.ts'

test.each([
  [
    'a file’s name goes on behind a folder’s slash, whatever its ending',
    `The samples exceeded the limit.¹ Nobody was told of it in the ten years
that followed, neither by the works nor by the county.

____________________

¹ Ex. F, tbl. 1; the underlying data are at
https://data.row-plaintiffs.example/sampling/runs-2016-2022/long/
results.csv and https://data.row-plaintiffs.example/sampling/all/
bytes.tar.gz.
`,
    [
      '1 https://data.row-plaintiffs.example/sampling/runs-2016-2022/long/results.csv https://data.row-plaintiffs.example/sampling/all/bytes.tar.gz | The samples exceeded the limit.',
    ],
  ],
  [
    'entries by name: the last one is cited by nobody, a hanging note goes on behind a full stop',
    `1.  Introduction

   Relays without a limit have been the cause of congestion [LINKS].
   Most follow a rule of thumb [FOLK].  A report is a single line:

      REPORT https://relay-a.example/queue/17 GAVE-UP 256
      REPORT https://relay-b.example/queue/3  DELIVERED 6

   The line has three fields.

2.  References

   [FOLK] Anonymous, "tips.txt", posting to a list, March
             1994, <https://lists.example/r/msg00217.html>.

   [LINKS] Adeyemi, F., "Where the Bytes Went", 2022,
             <https://links.example/adeyemi2022?format=txt>.
             Data: <https://links.example/2022/bytes.tar.gz>.

   [TIMERS] Kell, O., "Timers and Temper", 2015,
             <https://kell.example/timers.html>.

Author's Address

   Patience Okundaye
   14 Quay Street
`,
    [
      'LINKS https://links.example/adeyemi2022?format=txt https://links.example/2022/bytes.tar.gz | Relays without a limit have been the cause of congestion.',
      'FOLK https://lists.example/r/msg00217.html | Most follow a rule of thumb.',
      'TIMERS https://kell.example/timers.html |',
    ],
  ],
  [
    'a letter’s copy on the web, announced on the line above',
    `De: Boletín <boletin@huerta.example>
Para: socias
Asunto: Bancales

¿No lo ves bien? Ábrelo en el navegador:
https://correo.huerta.example/v/88?u=8f21c

Ya hay sentencia, véase https://tribunal.example/2025/311.pdf, y no es firme.
`,
    [
      'https://tribunal.example/2025/311.pdf | Ya hay sentencia, véase https://tribunal.example/2025/311.pdf, y no es firme.',
    ],
  ],
  [
    'a rule over notes is no open sentence; a comma behind an address waits for more',
    `2019-ben a közgyűlés kérte az újraindítást.† Elkészült a tanulmány is.‡

----------------

† 12/2019. sz. határozat, https://megye.example/2019/12.pdf.

‡ A tanulmány szövege:
https://vasut.example/kiskomard-vadna_2020.pdf,
a térképmelléklet külön:
https://vasut.example/kiskomard-vadna_2020_terkep.zip.

                              – 1 –
`,
    [
      '† https://megye.example/2019/12.pdf | 2019-ben a közgyűlés kérte az újraindítást.',
      '‡ https://vasut.example/kiskomard-vadna_2020.pdf https://vasut.example/kiskomard-vadna_2020_terkep.zip | Elkészült a tanulmány is.',
    ],
  ],
  [
    'round brackets cite again, whatever the notes’ labels look like',
    `Cinci au fost autorizate într-o zi (1). Împreună produc 14 GWh (2).

Albia este seacă din iulie (3). Autorizația impune un debit salubru (1).
Am măsurat patru (4).

NOTE

1) Registrul, https://ape.example/lista?an=2010&luna=12.
2) Raport anual, https://retea.example/2022.pdf.
3) Tabelul: https://rauri.example/debite.csv.
4) Adresa nr. 8814.
`,
    [
      '1 https://ape.example/lista?an=2010&luna=12 | Cinci au fost autorizate într-o zi.',
      '2 https://retea.example/2022.pdf | Împreună produc 14 GWh.',
      '3 https://rauri.example/debite.csv | Albia este seacă din iulie.',
      '1 https://ape.example/lista?an=2010&luna=12 | Autorizația impune un debit salubru.',
      '4 | Am măsurat patru.',
    ],
  ],
  [
    'a newspaper is cited by its name of several words and the year',
    `O vereador, citado por Gazeta de Penalta (2023), quer levar o silêncio. Seria
curioso ver como.

Referências bibliográficas

Duarte, H. e Pinho, S. (2016). Quem canta sem cachê? Cadernos, 9, 33-58.
https://cadernos.example/view/233/198

Gazeta de Penalta (2023). Auditório terá noites de fado. 12 de maio.
https://gazeta.example/2023/05/12/auditorio.html
`,
    [
      'https://gazeta.example/2023/05/12/auditorio.html | O vereador, citado por Gazeta de Penalta, quer levar o silêncio.',
      'https://cadernos.example/view/233/198 |',
    ],
  ],
  [
    'bare numbers behind a blank, and lines that begin with them',
    `COMUNICATO STAMPA

Il ponte di via Mulino è chiuso dal 2019 1. Secondo la Provincia la riparazione costa
tre milioni 2. L'impresa non ha risposto.

Note
1 Ordinanza n. 14, https://provincia.example/o/14
2 Bilancio, p. 12: https://provincia.example/bilancio/2019.pdf

Ufficio stampa: stampa@comitato.example - tel. 02 123456
`,
    [
      '1 https://provincia.example/o/14 | Il ponte di via Mulino è chiuso dal 2019.',
      '2 https://provincia.example/bilancio/2019.pdf | Secondo la Provincia la riparazione costa tre milioni.',
    ],
  ],
  [
    'a mail that is all quotation',
    `> The bridge was closed in 2019 [1]. Its cost is disputed
> [2].
>
> [1] https://county.example/o/14
> [2] https://county.example/
>     budget/2019.pdf
`,
    [
      '1 https://county.example/o/14 | The bridge was closed in 2019.',
      '2 https://county.example/budget/2019.pdf | Its cost is disputed.',
    ],
  ],
  [
    'double spacing',
    `The bridge was closed in 2019.1  The county says that

the cost is three million.2  Nobody has been asked.


1  Order 14, https://county.example/o/14

2  Budget, p. 12, https://county.example/budget/

2019.pdf
`,
    [
      '1 https://county.example/o/14 | The bridge was closed in 2019.',
      '2 https://county.example/budget/2019.pdf | The county says that the cost is three million.',
    ],
  ],
  [
    'Roman capitals in brackets',
    `The bridge was closed in 2019.[I] Its cost is disputed.[II]

[I] https://county.example/o/14
[II] https://county.example/budget
`,
    [
      'I https://county.example/o/14 | The bridge was closed in 2019.',
      'II https://county.example/budget | Its cost is disputed.',
    ],
  ],
  [
    'a label that a full-width colon parts from its note',
    `橋於2019年封閉（註1）。縣府稱費用為三百萬（註2）。

註1：縣府公告第14號，https://xian.example/g/14
註2：預算書第12頁。
`,
    ['1 https://xian.example/g/14 | 橋於2019年封閉。', '2 | 縣府稱費用為三百萬。'],
  ],
  [
    'behind the notes that a heading of sources holds nothing more is listed',
    `The well is dry.[1] Nobody came.[2]

References:
[1] https://wells.example/survey.pdf
[2] Letter 88.

Reach us: 0555-123456, www.wells.example
`,
    ['1 https://wells.example/survey.pdf | The well is dry.', '2 | Nobody came.'],
  ],
  [
    'a capital in brackets that mends a quotation is no label',
    `“[I]t was closed.” “[I]n 2019.”\n\n[I]t was: https://county.example/o/14\n`,
    ['https://county.example/o/14 | [I]t was: https://county.example/o/14'],
  ],
])('%s', (_name, text, expected) => {
  expect(toldOf(text).toSorted()).toEqual(expected.toSorted())
})
