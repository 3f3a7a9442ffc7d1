/** What in Markdown only looks like the frame of a text, and is cited. */
import { holdLookAlikes, type LookAlike } from './cited.ts'

const cases: readonly LookAlike[] = [
  [
    'markdown reference numbered de',
    `# Protokoll AG Wasser

Teilnehmende: Kern, Ott, Yilmaz — Protokoll: Ott

Der Pegel liegt 30 cm unter dem Mittel [1]. Der Verband spricht von „normalen Schwankungen“ [2, S. 3]. Frau Kern hält dagegen [1][3].

Nächstes Treffen: 4. Juli, 19 Uhr. Anmeldung über [dieses Formular](https://ag-wasser.example/treffen).

## Quellen

1. Landesamt, Pegel Nr. 12, <https://pegel.example.org/12>
2. Verband der Wasserwirte, *Rundbrief* 3/2023
3. Eigene Messreihe, [Tabelle](https://ag-wasser.example/messreihe.csv)
`,
    [
      '1 https://pegel.example.org/12 | Der Pegel liegt 30 cm unter dem Mittel.',
      '2 | Der Verband spricht von „normalen Schwankungen“.',
      '1 https://pegel.example.org/12 | Frau Kern hält dagegen.',
      '3 https://ag-wasser.example/messreihe.csv | Frau Kern hält dagegen.',
    ],
  ],
  [
    'notes then correction (kept)',
    `# Ferry fares

Fares rose by 9 % in 2022.[^1]

[^1]: Operator, <https://ferry.example/fares>.

*Correction, 3 May: an earlier version of this text said that fares had risen by 12 %, a figure that came from [the union's leaflet](https://union.example/leaflet).*
`,
    [
      '1 https://ferry.example/fares | Fares rose by 9 % in 2022.',
      `https://union.example/leaflet | Correction, 3 May: an earlier version of this text said that fares had risen by 12 %, a figure that came from the union's leaflet.`,
    ],
  ],
  [
    'link list text (kept)',
    `# Reading list

Three things that we read this week.

- [The empty reservoir](https://a.example/reservoir)
- [A history of dust](https://b.example/dust)
- [Why wells fail](https://c.example/wells)
`,
    [
      'https://a.example/reservoir | The empty reservoir',
      'https://b.example/dust | A history of dust',
      'https://c.example/wells | Why wells fail',
    ],
  ],
  [
    'source line (kept)',
    `# Tides

Tides have grown by 4 cm at the quay since 1970, and the town has noticed it.

Source: [Harbour gauge](https://gauge.example/quay)
`,
    ['https://gauge.example/quay | Source: Harbour gauge'],
  ],
  [
    'kept: privacy policy in sentence',
    `# App audit

According to its [privacy policy](https://app.example/privacy), the app shares location data with 14 firms. Its [terms](https://app.example/terms) say otherwise.

The [newsletter](https://app.example/newsletter) of May admits a leak of 40,000 records.
`,
    [
      'https://app.example/privacy | According to its privacy policy, the app shares location data with 14 firms.',
      'https://app.example/terms | Its terms say otherwise.',
      'https://app.example/newsletter | The newsletter of May admits a leak of 40,000 records.',
    ],
  ],
  [
    'kept: question answered by link in text',
    `# Who pays?

Who pays for the bridge? [The county](https://county.example/bridge).

Nobody else was asked, and the town has had no say in the matter since 2011.
`,
    ['https://county.example/bridge | The county.'],
  ],
  [
    'kept: lone source under title',
    `# Minutes of 3 May

Recording: [part 1](https://rec.example/1), [part 2](https://rec.example/2)

The chair opened the meeting at 7 p.m. and read the letter from the ministry aloud to all.
`,
    [
      'https://rec.example/1 | Recording: part 1, part 2',
      'https://rec.example/2 | Recording: part 1, part 2',
    ],
  ],
  [
    'kept: reply post',
    `# On bees

A reply to [Dr Hume](https://hume.example/bees).

Dr Hume errs when he says that bees sleep through the whole of the winter.
`,
    ['https://hume.example/bees | A reply to Dr Hume.'],
  ],
]

holdLookAlikes('markdown', cases)
