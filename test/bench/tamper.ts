/**
 * `npm run tamper -- --n 10000 --seed S`: random tamperings with packages, WACZs and disclosures, every one of which has to be found and the right
 * part named, and untouched ones verified in between, none of which may be accused. Prints its seed; exits 1 where anything was missed.
 */
import { parseArgs } from 'node:util'
import { createMemoryWitness } from '../../src/adapters/witness/file-key.ts'
import { verifyBuffer } from '../../src/wacz/verify.ts'
import { loggedSample } from '../wacz/tamper/logged-sample.ts'
import { tamper } from '../wacz/tamper/judged.ts'
import { random } from '../wacz/tamper/regions.ts'
import { victimsOf } from '../wacz/tamper/victims.ts'

const { values } = parseArgs({ options: { n: { type: 'string' }, seed: { type: 'string' } } })
const count = Number(values.n ?? 10_000)
const seed = Number(values.seed ?? Date.now() % 1_000_000_000)
const UNTOUCHED = 200

const sample = await loggedSample()
const started = performance.now()
try {
  const victims = await victimsOf(sample)
  const { trust } = sample
  console.log(
    `seed ${seed}, ${count} tamperings, ${victims.map(({ kind, bytes }) => `${kind} of ${bytes.length} bytes`).join(', ')}`,
  )
  const given = { next: random(seed), stranger: await createMemoryWitness() }
  const onEach = (done: number) => {
    if (done % 1000 === 0) console.log(`${done} done, ${Math.round((performance.now() - started) / 1000)} s`)
  }
  const { tried, missed } = await tamper(victims, given, { count, trust, onEach })
  let alarms = 0
  for (let index = 0; index < UNTOUCHED; index++) {
    for (const { bytes } of victims) {
      const found = await verifyBuffer(bytes, { trust })
      if (found.intact !== 'yes' || found.signer?.known !== true) alarms++
    }
  }
  for (const [label, times] of [...tried].toSorted(([left], [right]) => (left < right ? -1 : 1)))
    console.log(`${String(times).padStart(6)}  ${label}`)
  for (const line of missed.slice(0, 50)) console.log(`MISSED ${line}`)
  console.log(
    `${count} tamperings, ${missed.length} missed; ${UNTOUCHED * victims.length} untouched, ${alarms} false alarms; seed ${seed}`,
  )
  process.exitCode = missed.length + alarms > 0 ? 1 : 0
} finally {
  await sample.dispose()
}
