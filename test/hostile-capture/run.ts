/**
 * `npm run hostile:capture -- [--only TEXT] [--json FILE] [--keep DIR] [--patience N]`: every hostile mechanism before a real capturer, one after the other, and a
 * table of what came of each. Exits 1 where any of them has a fault or ends too late: a loaded
 * machine is told from a fault by playing `--only` the late ones again, or by `--patience 4`: four times as long for everything. `--keep` leaves the WACZs for `npm run judge:wacz`.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { canFillDisks, openArena, type Outcome } from './arena.ts'
import { captureCases } from './table.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    json: { type: 'string' },
    keep: { type: 'string' },
    patience: { type: 'string', default: '1' },
  },
})
if (values.keep !== undefined) await mkdir(values.keep, { recursive: true })
const disks = await canFillDisks()
const wanted = captureCases.filter(({ name, family, mechanism, meanwhile }) => {
  if (meanwhile === 'disk-full' && !disks) {
    console.log(`left out: ${name}, since only root on Linux may have a disk of two megabytes`)
    return false
  }
  return values.only === undefined || `${family} ${name} ${mechanism}`.includes(values.only)
})
const outcomes: Outcome[] = []
const left: string[] = []
{
  await using arena = await openArena(wanted, values.keep, Number(values.patience))
  for (const one of wanted) {
    const outcome = await arena.play(one)
    outcomes.push(outcome)
    const { end, milliseconds, consent, faults, reasons, late } = outcome
    const mark = faults.length > 0 ? 'FAULT' : late ? 'LATE ' : 'ok   '
    console.log(
      `${mark} ${one.family.padEnd(8)} ${one.name.padEnd(28)} ${end.padEnd(9)} ${String(milliseconds).padStart(6)} ms  expected ${one.ends.join(' or ').padEnd(20)} ${one.family === 'consent' ? `consent ${consent.padEnd(9)}` : ''}${one.mechanism}`,
    )
    for (const reason of reasons.slice(0, 2)) console.log(`        ${reason.slice(0, 160)}`)
    for (const fault of faults) console.log(`   !!   ${fault.slice(0, 400)}`)
  }
  left.push(...(await arena.end()))
}
for (const line of left) console.log(`LEFT BEHIND: ${line}`)
const of = (end: string) => outcomes.filter((one) => one.end === end).length
const faulty = outcomes.filter(({ faults }) => faults.length > 0)
const late = outcomes.filter((one) => one.late)
console.log(
  `\n${outcomes.length} mechanisms: ${of('complete')} complete, ${of('partial')} partial, ${of('fault')} ended in a fault; longest ${Math.max(0, ...outcomes.map(({ milliseconds }) => milliseconds))} ms; ${late.length} beyond their deadline, ${faulty.length} with faults, ${left.length} left behind`,
)
if (values.json !== undefined) await writeFile(values.json, JSON.stringify(outcomes, null, 1))
process.exitCode = faulty.length + late.length + left.length > 0 ? 1 : 0
