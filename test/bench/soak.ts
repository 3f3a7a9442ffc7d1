/**
 * `npm run soak:capture -- --n 1000`: so many captures of the bench's article at two workers, sealed and stored, in one
 * process; SIGINT ends it early. Each must have all its records and parts or say why not; afterwards no process of a browser may be left, the
 * temporary disk must be as empty as before, the memory of this process near its start (told every 50), and nothing that
 * belongs to one capture kept in it. Exits 1 where one of these fails. `--keep DIR` leaves the WACZs there, 7 MB each
 * (`--kept N`: of the first N alone), for `npm run judge:wacz`.
 */
import { mkdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { findBrowsers } from '../../src/browser.ts'
import { keepHeapModest } from '../../src/cli/modest-heap.ts'
import { serve } from './capture/contest.ts'
import { soak } from './capture/soak.ts'

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '1000' },
    workers: { type: 'string', default: '2' },
    keep: { type: 'string' },
    kept: { type: 'string' },
  },
})
const [pages, workers] = [Number(values.n), Number(values.workers)]
if (!(pages > 0) || !(workers > 0))
  throw new Error('Expected --n and --workers above 0; e.g. --n 1000 --workers 2.')
const [browser] = findBrowsers(process.env['CHROMIUM_PATH'] ?? null)
if (browser === undefined)
  throw new Error('Expected a Chromium, found none; npm run browser:install gets one.')

const folder = values.keep
if (folder !== undefined) await mkdir(folder, { recursive: true })
const ends = new AbortController()
process.once('SIGINT', () => ends.abort())
process.once('SIGTERM', () => ends.abort())
// As `ibid serve` does, for which this process stands.
keepHeapModest()
await using web = await serve()
const told = await soak({
  web: web.at,
  browser,
  pages,
  workers,
  ends: ends.signal,
  keep: folder === undefined ? undefined : { folder, pages: Number(values.kept ?? pages) },
  onPage: (done, megabytes) => {
    const memory = megabytes === null ? '' : `, ${megabytes} MB`
    if (done % 10 === 0) console.error(`${done} of ${pages}${memory}`)
  },
})
console.log(JSON.stringify(told, null, 1))
const grown = told.megabytesAfter - told.megabytesBefore
const faults = [
  told.silent > 0 ? `${told.silent} pages lack something and call themselves complete` : null,
  told.processesLeft > 0 ? `${told.processesLeft} processes are left` : null,
  told.filesLeft > 0 ? `${told.filesLeft} temporary files are left` : null,
  told.objectsLeft.signals > 0 ? `${told.objectsLeft.signals} signals of captures are kept` : null,
  told.objectsLeft.sockets > 0 ? `${told.objectsLeft.sockets} sockets are kept` : null,
  grown > 50 ? `this process has grown by ${grown.toFixed(0)} MB` : null,
].filter((fault) => fault !== null)
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
