/** Takes jobs from the database that its arguments name, says so, and never ends one. */
import { openPostgres } from '../../../../src/adapters/postgres/open.ts'
import { endWithParent } from './orphan.ts'

endWithParent()
const [kind = '', where = ''] = process.argv.slice(2)
const { queue } = await openPostgres(kind === 'url' ? { url: where } : { directory: where }, {
  settings: { pulseMs: 400, silenceMs: 4_000, pollMs: 50 },
})
await queue.work('check', { concurrency: 2 }, async ({ key }, { lastTry }) => {
  console.log(`took ${key} ${lastTry}`)
  await new Promise(() => undefined)
})
console.log('ready')
