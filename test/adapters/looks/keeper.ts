/**
 * A process of its own beside others on one file of looks: opens it, says so, and goes on when it is told to. Its first
 * argument is the file, its second one whether it keeps a look and closes, or is killed in the middle of its turn.
 */
import { once } from 'node:events'
import { openLookFile } from '../../../src/adapters/looks/file.ts'
import { takeTurn } from '../../../src/adapters/looks/turn.ts'
import { answered, observed } from '../../citations/observations.ts'

const [path = '', what = '', ...urls] = process.argv.slice(2)
const vantage = { egress: 'direct', country: 'DE', resolver: 'system' } as const

const file = await openLookFile(path, { setting: { class: 'live', vantage } })
console.log('open')
await once(process.stdin, 'data')
if (what === 'killed') {
  const { draft } = await takeTurn(path)
  await draft.writeFile('half a line')
  process.kill(process.pid, 'SIGKILL')
}
for (const url of urls) {
  const look = observed(url, answered([{ url, status: 404 }]))
  await file.keep({ ...look, finishedAt: new Date().toISOString() })
}
await file.close()
process.exit(0)
