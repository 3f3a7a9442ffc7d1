/** Writes documents with a job each into the directory named by its argument, and prints each id once it is committed. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { openPostgres } from '../../../../src/adapters/postgres/open.ts'
import { endWithParent } from './orphan.ts'

endWithParent()
const [directory = '', round = ''] = process.argv.slice(2)
const { catalog } = await openPostgres({ directory })
console.log('open')
for (let n = 0; ; n++) {
  const id = `${round}-${n}`
  await catalog.acceptDocument(
    {
      id,
      name: 'a document',
      format: 'text',
      sha256: 'ab'.repeat(32),
      state: 'extracting',
      run: null,
      submittedAt: new Date().toISOString(),
      idempotencyKey: id,
      publish: false,
      problem: null,
    },
    [{ name: 'extract', key: id, data: { id } }],
  )
  console.log(id)
  // PGlite never leaves the microtasks: without a turn of the loop nothing printed would get out.
  await nextTurn()
}
