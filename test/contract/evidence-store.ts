/**
 * What every EvidenceStore promises, as one suite for all backends. A store that passes it may hold evidence; whatever a
 * single backend does beyond it (temporary files, odd servers) is tested beside that backend.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EvidenceStore } from '../../src/ports.ts'
import { naming, listing } from './evidence-keys.ts'
import { swapping, erasing } from './evidence-pointers.ts'
import { reading } from './evidence-reads.ts'
import { writing, lying } from './evidence-writes.ts'

export type OpenStore = EvidenceStore & Partial<AsyncDisposable>

/** Runs the suite. `skip` is the reason why this backend cannot run here; IBID_REQUIRE_SERVICES=1 makes it a failure. */
export function evidenceStoreContract(
  name: string,
  open: () => Promise<OpenStore>,
  { skip = null, keys = 1_100 }: { skip?: string | null; keys?: number } = {},
): void {
  const required = process.env['IBID_REQUIRE_SERVICES'] === '1'
  if (skip !== null && required) test(`${name} can run here`, () => expect.fail(skip))
  const title =
    skip === null ? `the evidence store on ${name}` : `the evidence store on ${name} (skipped: ${skip})`

  describe.skipIf(skip !== null)(title, () => {
    let store: OpenStore
    let folders = 0
    /** Every test has keys of its own. */
    const folder = () => `contract/${String(++folders).padStart(3, '0')}/`
    beforeAll(async () => {
      store = await open()
    })
    afterAll(async () => store[Symbol.asyncDispose]?.())

    writing(() => store, folder)
    lying(() => store, folder)
    reading(() => store, folder)
    naming(() => store, folder)
    listing(() => store, folder, keys)
    swapping(() => store, folder)
    erasing(() => store, folder)
  })
}
