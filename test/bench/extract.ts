/**
 * `npm run bench:extract`: recall and precision of our extraction beside a text dump and a linkifier, by set and format.
 * `--set own|opened|blind|real|DIR` reads one set, `--real DIR` adds real PDFs with their link annotations (recall only),
 * `--show misses` says what was missed, `--json` prints one object. `--large` measures the time and memory of large documents
 * instead. Nothing is asserted here: test/corpus holds the floors.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createExtractor, type DocumentReader } from '../../src/formats/extractor.ts'
import { lineOf, measureLarge, printLarge } from './extract/large.ts'
import { findPrograms, readAsPeer } from './extract/peer.ts'
import { recallOfReal, type RealMeasured } from './extract/real.ts'
import { missed, percent, printMisses, printTable, type Measured } from './extract/report.ts'
import { scoreDocument } from './extract/score.ts'
import { readRealSet, readSample, readSet, SETS, type Sample } from './extract/sets.ts'

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    real: { type: 'string' },
    show: { type: 'string' },
    json: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
  },
})
if (values.large) {
  // On a busy machine it takes a quarter of an hour: whoever ends it early has what was measured until then.
  const large = await measureLarge((one) => console.error(lineOf(one)))
  console.log(values.json ? JSON.stringify(large, null, 1) : printLarge(large))
  process.exit()
}
if (values.set === 'real' && values.real === undefined)
  throw new Error('Expected --real DIR beside --set real; e.g. --set real --real ../shared/samples/real.')

const programs = findPrograms()
const missing = Object.entries(programs).flatMap(([name, here]) => (here ? [] : [name]))
if (missing.length > 0)
  console.error(`${missing.join(' and ')} not found: the peer is left out where it needs them.`)

const sets = values.set === undefined ? SETS : values.set === 'real' ? [] : [values.set]
await using reader = createExtractor()
const measured: Measured[] = []
for (const set of sets) for (const sample of readSet(set)) measured.push(await measure(set, sample, reader))
const real: RealMeasured[] = []
if (values.real !== undefined)
  for (const sample of readRealSet(values.real)) real.push(await recallOfReal(sample, reader, programs))

if (values.json) console.log(JSON.stringify({ measured, real }, null, 1))
else print()

/** One document: ours and the peer's score against the gold; a document that cannot be read scores as if nothing was found. */
async function measure(set: string, { name, path, gold }: Sample, by: DocumentReader): Promise<Measured> {
  const found = await readSample(path, by).catch((fault: unknown) => String(fault))
  const citations = typeof found === 'string' ? [] : found.extraction.citations
  const peer = readAsPeer(path, readFileSync(path), programs)
  return {
    set,
    name,
    format: gold.format,
    ours: scoreDocument(gold.citations, citations),
    peer: peer === null ? null : scoreDocument(gold.citations, peer),
    milliseconds: typeof found === 'string' ? 0 : found.milliseconds,
    fault: typeof found === 'string' ? found : null,
  }
}

function print(): void {
  if (measured.length > 0) {
    console.log(printTable(measured))
    const below = measured.flatMap((one) => {
      const words = missed(one)
      return words.length === 0 ? [] : [`  ${one.set}/${one.name} (${one.format}): ${words.join(', ')}`]
    })
    console.log(`\n${below.length} of ${measured.length} documents below the goals`)
    for (const words of below) console.log(words)
  }
  for (const { name, expected, ours, peer, milliseconds, fault } of real)
    console.log(
      `real/${name}: URLs recall ${percent(ours / Math.max(1, expected))} of ${expected}, peer ${peer === null ? '-' : percent(peer / Math.max(1, expected))}, ${fault ?? `${milliseconds.toFixed(0)} ms`}`,
    )
  if (values.show !== 'misses') return
  for (const one of measured) {
    const words = printMisses(one)
    if (words !== '') console.log(`\n${words}`)
  }
  for (const { name, lost } of real) for (const url of lost) console.log(`real/${name}  - URL ${url}`)
}
