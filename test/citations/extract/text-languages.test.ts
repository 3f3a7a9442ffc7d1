/** Short plain texts with typed notes in many languages and scripts; what is expected was written down before they were read. */
import { expect, test } from 'vitest'
import { toldOf } from './told.ts'

test.each([
  [
    'de protokoll mit Anlagen',
    `Protokoll der Sitzung vom 4. März 2026
Ort: Rathaus, Zimmer 12
Anwesend: Frau Dr. Kern, Herr Ott, Herr Dr. Meier (bis 19 Uhr)

TOP 1  Genehmigung des Protokolls

Das Protokoll wird ohne Änderung genehmigt.

TOP 2  Brücke am Mühlbach

Herr Ott berichtet, dass die Brücke laut Gutachten nur noch 3,5 t trägt [1].
Die Verwaltung hat das Gutachten am 12. 2. 2026 ins Netz gestellt [1, S. 4].
Der Kreis hält eine Sperrung für "nicht verhältnismäßig" [2]. Frau Dr. Kern
widerspricht.

TOP 3  Verschiedenes

Nächste Sitzung am 8. April.

Quellen
[1] Ingenieurbüro Vogt, Gutachten 2026-02, https://www.muehlbach.example/bruecke/
    gutachten_2026-02.pdf
[2] Schreiben des Kreises vom 20. 2. 2026, Az. 66.3-12/26
`,
    [
      '1 https://www.muehlbach.example/bruecke/gutachten_2026-02.pdf | Herr Ott berichtet, dass die Brücke laut Gutachten nur noch 3,5 t trägt.',
      '1 https://www.muehlbach.example/bruecke/gutachten_2026-02.pdf | Die Verwaltung hat das Gutachten am 12. 2. 2026 ins Netz gestellt.',
      '2 | Der Kreis hält eine Sperrung für "nicht verhältnismäßig".',
    ],
  ],
  [
    'it verbale note romane',
    `La chiusura è stata decisa il 3 marzo.(i) Il sindaco non era presente.(ii)
Nessuno ha votato contro.(iii)

NOTE
(i) Delibera n. 14/2026, https://comune.example/delibere/2026/14
(ii) Verbale, p. 2
(iii) Cfr. https://comune.example/verbali/2026-03-03.pdf; Gazzetta, 4 marzo
2026, https://gazzetta.example/a/11.html
`,
    [
      'i https://comune.example/delibere/2026/14 | La chiusura è stata decisa il 3 marzo.',
      'ii | Il sindaco non era presente.',
      'iii https://comune.example/verbali/2026-03-03.pdf https://gazzetta.example/a/11.html | Nessuno ha votato contro.',
    ],
  ],
  [
    'pl lista linków [n]',
    `Most w Zalesiu zamknięto w 2019 r. [1] Remont miał kosztować 3,2 mln zł [2][3].
Prace trwają do dziś, a tzw. objazd liczy 14 km [4].

Linki:
[1] https://gddkia.example/zalesie/komunikat-2019
[2] https://bip.zalesie.example/przetargi/11
[3] https://bip.zalesie.example/przetargi/11/zal_2.pdf
[4] https://mapa.example/?m=zalesie&z=12
`,
    [
      '1 https://gddkia.example/zalesie/komunikat-2019 | Most w Zalesiu zamknięto w 2019 r.',
      '2 https://bip.zalesie.example/przetargi/11 | Remont miał kosztować 3,2 mln zł.',
      '3 https://bip.zalesie.example/przetargi/11/zal_2.pdf | Remont miał kosztować 3,2 mln zł.',
      '4 https://mapa.example/?m=zalesie&z=12 | Prace trwają do dziś, a tzw. objazd liczy 14 km.',
    ],
  ],
  [
    'tr dipnot',
    `Köprü 2019'da kapatıldı.¹ Belediye onarımın 3 milyon tutacağını söyledi.² Müteahhit yanıt vermedi.

----------
¹ Karar No. 14, https://belediye.example/karar/14
² Bütçe, s. 12, bkz. https://belediye.example/butce/2019.pdf
`,
    [
      "1 https://belediye.example/karar/14 | Köprü 2019'da kapatıldı.",
      '2 https://belediye.example/butce/2019.pdf | Belediye onarımın 3 milyon tutacağını söyledi.',
    ],
  ],
  [
    'fi numeroitu',
    `Silta suljettiin vuonna 2019 [1]. Kaupungin mukaan korjaus maksaa n. 3 milj. euroa [2]. Urakoitsija ei vastannut.

LÄHTEET

1. Päätös 14, https://kaupunki.example/p/14
2. Talousarvio 2019, s. 12, https://kaupunki.example/ta/2019.pdf
`,
    [
      '1 https://kaupunki.example/p/14 | Silta suljettiin vuonna 2019.',
      '2 https://kaupunki.example/ta/2019.pdf | Kaupungin mukaan korjaus maksaa n. 3 milj. euroa.',
    ],
  ],
  [
    'vi',
    `Cây cầu bị đóng năm 2019 [1]. Theo TS. Nguyễn Văn An, chi phí sửa là 3 tỷ đồng [2].

Nguồn:
[1] Quyết định 14, https://tp.example/qd/14
[2] Phỏng vấn ngày 4/3/2026
`,
    [
      '1 https://tp.example/qd/14 | Cây cầu bị đóng năm 2019.',
      '2 | Theo TS. Nguyễn Văn An, chi phí sửa là 3 tỷ đồng.',
    ],
  ],
  [
    'cs mail wrap 72',
    `Ahoj Petře,

jak jsem psal, zpráva o stavu jezu je tady:
<https://www.povodi.example/dokumenty/zpravy/2026/03/zprava-o-stavu-
jezu-v-lomnici-finalni.pdf>. Stránka 7 mluví o trhlinách. Starší verze
je na <http://archiv.povodi.example/jez?rok=2019>.

Zdar
Jana

Jana Malá, tel. 602 111 222
`,
    [
      'https://www.povodi.example/dokumenty/zpravy/2026/03/zprava-o-stavu-jezu-v-lomnici-finalni.pdf | jak jsem psal, zpráva o stavu jezu je tady: https://www.povodi.example/dokumenty/zpravy/2026/03/zprava-o-stavu-jezu-v-lomnici-finalni.pdf.',
      'http://archiv.povodi.example/jez?rok=2019 | Starší verze je na http://archiv.povodi.example/jez?rok=2019.',
    ],
  ],
  [
    'da mail',
    `Kære alle

Broen blev lukket i 2019 (https://kommunen.example/b/14). Ifølge kommunen koster
det ca. 3 mio. kr. at rette op. Det står i budgettet, se
http://kommunen.example/budget/2019.pdf#page=12.

Venlig hilsen
Bo Holm
Holm & Søn ApS
Tlf. 12 34 56 78
www.holm.example
`,
    [
      'https://kommunen.example/b/14 | Broen blev lukket i 2019 (https://kommunen.example/b/14).',
      'http://kommunen.example/budget/2019.pdf#page=12 | Det står i budgettet, se http://kommunen.example/budget/2019.pdf#page=12.',
    ],
  ],
  [
    'nb referanser',
    `Broen ble stengt i 2019 (Holm 2019). Kommunen hevder at den koster 3 mill. kr.
(Kommunen 2020, s. 12).

Referanser

Holm, B. (2019). Broen. https://holm.example/bro
Kommunen (2020). Budsjett. https://kommunen.example/b.pdf
`,
    [
      'https://holm.example/bro | Broen ble stengt i 2019.',
      'https://kommunen.example/b.pdf | Kommunen hevder at den koster 3 mill. kr.',
    ],
  ],
  [
    'id',
    `Jembatan ditutup pada 2019.[1] Menurut Ir. Budi Santoso, biayanya Rp 3 miliar.[2]

Catatan kaki
[1] Keputusan No. 14, https://kab.example/k/14
[2] Wawancara, 4 Maret 2026.
`,
    [
      '1 https://kab.example/k/14 | Jembatan ditutup pada 2019.',
      '2 | Menurut Ir. Budi Santoso, biayanya Rp 3 miliar.',
    ],
  ],
  [
    'sw',
    `Daraja lilifungwa mwaka 2019 (1). Kwa mujibu wa Dkt. Juma, gharama ni milioni tatu (2).

Marejeo
(1) https://wilaya.example/a/14
(2) Mahojiano, 4 Machi 2026
`,
    [
      '1 https://wilaya.example/a/14 | Daraja lilifungwa mwaka 2019.',
      '2 | Kwa mujibu wa Dkt. Juma, gharama ni milioni tatu.',
    ],
  ],
  [
    'pt com op. cit.',
    `A ponte foi fechada em 2019.1 O custo é discutido.2 O empreiteiro não respondeu.3 Ninguém
foi ouvido.4

1 Câmara, Despacho 14, disponível em: <https://camara.example/d/14>. Acesso em: 4 mar. 2026.
2 SILVA, A. A ponte. Disponível em: <https://revista.example/v2/n3/ponte>. Acesso em: 5 mar. 2026.
3 Câmara, op. cit.
4 SILVA, op. cit., p. 12.
`,
    [
      '1 https://camara.example/d/14 | A ponte foi fechada em 2019.',
      '2 https://revista.example/v2/n3/ponte | O custo é discutido.',
      '3 | O empreiteiro não respondeu.',
      '4 | Ninguém foi ouvido.',
    ],
  ],
  [
    'es acta con dos URL por nota y guiones',
    `El puente se cerró en 2019 (1), sin consulta previa (2).

------------------------------
(1) Orden 14/2019, https://ayto.example/o/14; recurso: https://tsj.example/
    recursos/2019/88.
(2) Entrevista con D. Luis Sanz, 4-III-2026.
`,
    [
      '1 https://ayto.example/o/14 https://tsj.example/recursos/2019/88 | El puente se cerró en 2019, sin consulta previa.',
      '2 | El puente se cerró en 2019, sin consulta previa.',
    ],
  ],
  [
    'sr latin',
    `Most je zatvoren 2019. godine (1). Opština tvrdi da popravka košta 3 miliona (2).

Napomene:
(1) Rešenje br. 14, https://opstina.example/r/14
(2) Budžet, str. 12, https://opstina.example/b/2019.pdf
`,
    [
      '1 https://opstina.example/r/14 | Most je zatvoren 2019. godine.',
      '2 https://opstina.example/b/2019.pdf | Opština tvrdi da popravka košta 3 miliona.',
    ],
  ],
])('%s', (_name, text, expected) => {
  expect(toldOf(text).toSorted()).toEqual(expected.toSorted())
})
