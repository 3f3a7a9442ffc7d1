/** Opens a database, does a job, closes it, and says what happened: for what only a process of its own can show. */
import { openPostgres } from '../../../../src/adapters/postgres/open.ts'
import { endWithParent } from './orphan.ts'

endWithParent()
const [kind = '', where = ''] = process.argv.slice(2)
try {
  const postgres = await openPostgres(kind === 'url' ? { url: where } : { directory: where })
  const { promise: done, resolve } = Promise.withResolvers<void>()
  await postgres.queue.work('report', { concurrency: 1 }, async () => resolve())
  await postgres.queue.send([{ name: 'report', key: String(process.pid), data: {} }])
  await done
  await postgres[Symbol.asyncDispose]()
  console.log('closed')
} catch (error) {
  console.log(String(error))
}
