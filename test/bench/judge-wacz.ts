/**
 * `npm run judge:wacz -- FILE|DIR…`: every WACZ named, or in a folder named, before all judges that are to be had (test/wacz/judges):
 * our verifier, warcio, wabac's reader, ReplayWeb.page with the network sealed, unzip, gzip and Python's zipfile where they
 * are installed. `--no-replay` leaves out the slow one, `--json FILE` keeps what each said. Exits 1 where any finds a fault.
 */
import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { judgeWacz, type Judgement } from '../wacz/judges/judge-wacz.ts'
import { installed, programs } from '../wacz/judges/programs.ts'
import { openSealedViewer } from '../wacz/viewer.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'no-replay': { type: 'boolean', default: false }, 'json': { type: 'string' } },
})
if (positionals.length === 0) throw new Error('Expected WACZ files or folders of them; e.g. kept/ or a.wacz.')
const here = await installed()
for (const { name, command } of programs)
  if (!here.some((one) => one.name === name))
    console.log(`left out: ${name}, since ${command} is not installed`)

/** Memory that pages have taken goes with the browser. */
const PAGES_PER_VIEWER = 25
const said: Record<string, readonly Judgement[]> = {}
const paths = (await Promise.all(positionals.map(waczsIn))).flat()
const waiting = [...paths]
while (waiting.length > 0) {
  await using viewer = values['no-replay'] ? null : await openSealedViewer()
  // A page that is not shown holds its tab, perhaps, and what comes after it should not have to wait for that.
  for (let shown = 0, held = false; shown < PAGES_PER_VIEWER && !held; shown++) {
    const path = waiting.shift()
    if (path === undefined) break
    const judgements = await judgeWacz(path, { viewer, programs: here }).catch((error: unknown) => [
      { judge: 'all', faults: [error instanceof Error ? error.message : String(error)], says: '' },
    ])
    held = judgements.some(({ says }) => says === 'no replay')
    said[path] = judgements
    const wrong = judgements.filter(({ faults }) => faults.length > 0)
    const replay = judgements.find(({ judge }) => judge.startsWith('ReplayWeb.page'))
    console.log(`${wrong.length === 0 ? 'ok   ' : 'FAULT'} ${path}  ${replay?.says ?? ''}`)
    for (const { judge, faults } of wrong)
      for (const fault of faults.slice(0, 3)) console.log(`   !!   ${judge}: ${fault.slice(0, 300)}`)
  }
}
console.log(`\n${paths.length} WACZs`)
for (const judge of new Set(Object.values(said).flatMap((all) => all.map((one) => one.judge)))) {
  const heard = Object.values(said).flatMap((all) => all.filter((one) => one.judge === judge))
  const silent = heard.filter(({ says }) => says.startsWith('nothing')).length
  const wrong = heard.filter(({ faults }) => faults.length > 0).length
  console.log(
    `${judge.padEnd(24)} ${heard.length - silent - wrong} pass, ${wrong} do not, ${silent} not asked`,
  )
}
if (values.json !== undefined) await writeFile(values.json, JSON.stringify(said, null, 1))
process.exitCode = Object.values(said).some((all) => all.some(({ faults }) => faults.length > 0)) ? 1 : 0

async function waczsIn(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const names = await readdir(path, { recursive: true })
  return names
    .filter((name) => name.endsWith('.wacz'))
    .toSorted()
    .map((name) => join(path, name))
}
