/** Documents as LibreOffice, Pandoc and python-docx write them, from the archive to the citations. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extractDocx } from '../../../citations/extract/docx.ts'
import { extractOdt } from '../../../citations/extract/odt.ts'
import { unpackOffice } from '../../../src/formats/office/unpack.ts'
import { found, officeDocument } from './office-parts.ts'

const flood = [
  '1 https://rivers.example/levels?y=2023&m=5 | The river rose by 4 m in a night.',
  'i https://warnings.example/log_2023.html | Nobody was warned.',
  '* | The dam held.',
  '2 www.bridges.example/report.pdf | The bridge did not.',
  '1 https://rivers.example/levels?y=2023&m=5 | It rose again in June.',
  '3 https://count.example/dead | Dead: 12',
  'https://count.example/missing#now | Missing: three',
  'https://box.example/words | A box says so at https://box.example/words today.',
  '2 https://ref.example/two | As others found.',
]
const crue = [
  '1 https://niveaux.example/mai | La rivière a monté de quatre mètres en une nuit.',
  'https://journal.example/article?id=7&p=2 | Personne n’a été averti, selon le journal.',
  '2 | « Le barrage a tenu », dit l’ingénieur.',
  '3 https://ponts.example/livre.pdf https://ponts.example/suite | Un pont est tombé.',
  'https://liste.example/ponts_2023 | Voir https://liste.example/ponts_2023.',
  '4 http://aval.example | Aval',
]
const fluss = [
  '1 https://pegel.example/mai | Der Fluss stieg in einer Nacht um vier Meter.',
  'https://zeitung.example/artikel/2023?seite=2#k | Niemand wurde gewarnt, wie die Zeitung z. B. am 3. Mai schrieb.',
  '2 | Der Damm hielt.',
  'https://amt.example/tabelle_1.pdf | https://amt.example/tabelle_1.pdf',
]
const unmarked = '1 https://ref.example/one | '

const files = {
  'libreoffice.odt': { cited: [...flood, unmarked], title: 'Flood report', language: 'en' },
  'libreoffice.docx': { cited: [...flood, unmarked], title: 'Flood report', language: 'en' },
  'pandoc.odt': { cited: crue, title: 'Une crue en mai', language: 'fr' },
  'pandoc.docx': { cited: crue, title: 'Une crue en mai', language: 'fr' },
  'python.docx': { cited: fluss, title: 'Bericht über den Fluss', language: 'de' },
} as const

test.each(Object.entries(files))('%s is read as it was made', async (name, { cited, title, language }) => {
  const format = name.endsWith('odt') ? 'odt' : 'docx'
  const bytes = readFileSync(new URL(`../../fixtures/extract/office/${name}`, import.meta.url))
  const { parts, notices } = await unpackOffice(bytes, format)
  const document = officeDocument(format, parts)
  const reading = format === 'odt' ? extractOdt(document) : extractDocx(document)
  expect(found(reading)).toEqual(cited)
  expect(reading.document).toMatchObject({ title, language })
  expect(notices).toEqual([])
})
