/**
 * Hosts one Worker on workerd for a test in another process: `node worker-host.ts MAIN FOLDER`, prints its address, and ends
 * with its standard input, deleting the folder. So workerd never outlives the test, not even one that was killed: miniflare alone leaves it behind.
 */
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { createTestHarness } from 'wrangler'

const [, , main = '', folder] = process.argv
const harness = createTestHarness({
  root: import.meta.dirname,
  workers: [
    {
      config: {
        name: 'ibid-test',
        main: resolve(main),
        compatibility_date: '2026-11-01',
        r2_buckets: [{ binding: 'EVIDENCE', bucket_name: 'evidence' }],
      },
    },
  ],
})
const { url } = await harness.listen()
process.stdout.write(`${url.href}\n`)
process.stdin.resume()
await once(process.stdin, 'end')
await harness.close()
if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
