/** What every Catalog promises about documents and about what it keeps. Runs and links: catalog-runs.ts. */
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../citations/index.ts'
import type { Job } from '../../src/ports.ts'
import { casesOn } from './cases.ts'
import { begun, newDocument, newLinks, sentKeys, verdict } from './catalog-rows.ts'
import { oddTexts, type Stand } from './stand.ts'

export function catalogContract(backend: string, start: () => Promise<Stand>): void {
  describe(`a Catalog on ${backend}`, () => {
    const cases = casesOn(start)

    test('gives back a document exactly as it was accepted', async () => {
      const { catalog } = await cases.open()
      const row = newDocument({ name: 'a.pdf', format: 'pdf', idempotencyKey: 'key', publish: true })
      expect(await catalog.acceptDocument(row, [])).toBe(true)
      expect(await catalog.document(row.id)).toEqual(row)
    })

    test('knows nothing of a document that was never accepted', async () => {
      const { catalog } = await cases.open()
      expect(await catalog.document(randomUUID())).toBeNull()
      expect(await catalog.documentByIdempotencyKey('no such key')).toBeNull()
      expect(await catalog.links(randomUUID())).toEqual([])
      expect(await catalog.documents({ limit: 10 })).toEqual([])
    })

    test.each(oddTexts.map(([what, text]) => ({ what, text })))(
      'an id that is $what => null',
      async ({ text }) => {
        const { catalog } = await cases.open()
        expect(await catalog.document(text)).toBeNull()
        expect(await catalog.links(text)).toEqual([])
        expect(await catalog.beginRun(text, randomUUID(), [], [])).toBe(false)
        expect(await catalog.advanceLink(text, text, { state: 'done' }, [])).toBe(false)
        expect(await catalog.finishRun(text, text)).toBe(false)
      },
    )

    test('a document that is removed takes its runs, links and looks with it, and frees its key', async () => {
      const { catalog } = await cases.open()
      const links = newLinks(2)
      const row = newDocument({ idempotencyKey: 'key' })
      const run = randomUUID()
      await catalog.acceptDocument(row, [])
      await catalog.beginRun(row.id, run, links, [])
      const other = await begun(catalog, links)
      const vantage = { egress: 'direct', country: null, resolver: 'system' } as const
      for (const [of, at] of [
        [run, '2026-11-22T16:48:00.000Z'],
        [other.run, '2026-11-23T16:48:00.000Z'],
      ] as const)
        await catalog.advanceLink(of, 'k0', { state: 'done', verdict, look: { at, vantage } }, [])
      expect(await catalog.removeDocument(row.id)).toBe(true)
      expect(await catalog.removeDocument(row.id)).toBe(false)
      expect(await catalog.document(row.id)).toBeNull()
      expect(await catalog.links(run)).toEqual([])
      expect((await catalog.looks('https://example.org/0', 9)).map(({ at }) => at)).toEqual([
        '2026-11-23T16:48:00.000Z',
      ])
      expect(await catalog.links(other.run)).toHaveLength(2)
      expect(await catalog.advanceLink(run, 'k1', { state: 'done' }, [])).toBe(false)
      expect(await catalog.acceptDocument(newDocument({ idempotencyKey: 'key' }), [])).toBe(true)
      expect(await catalog.removeDocument('\0')).toBe(false)
    })

    test('refuses an id that is taken, and sends no job for it', async () => {
      const one = await cases.open()
      const { catalog } = one
      const row = newDocument()
      await catalog.acceptDocument(row, [{ name: 'check', key: 'first', data: {} }])
      const again = { ...row, name: 'other.txt' }
      expect(await catalog.acceptDocument(again, [{ name: 'check', key: 'second', data: {} }])).toBe(false)
      expect(await catalog.document(row.id)).toEqual(row)
      expect(await sentKeys(one)).toEqual(['first'])
    })

    test('refuses an idempotency key that is taken, and sends no job for it', async () => {
      const one = await cases.open()
      const { catalog } = one
      const row = newDocument({ idempotencyKey: 'order 1' })
      const again = newDocument({ idempotencyKey: 'order 1' })
      expect(await catalog.acceptDocument(row, [{ name: 'check', key: 'first', data: {} }])).toBe(true)
      expect(await catalog.acceptDocument(again, [{ name: 'check', key: 'second', data: {} }])).toBe(false)
      expect(await catalog.document(again.id)).toBeNull()
      expect(await catalog.documentByIdempotencyKey('order 1')).toEqual(row)
      expect(await sentKeys(one)).toEqual(['first'])
    })

    test('of ten that hand in one idempotency key at once, one is accepted with its jobs', async () => {
      const one = await cases.open()
      const { catalog } = one
      const rows = Array.from({ length: 10 }, () => newDocument({ idempotencyKey: 'all at once' }))
      const accepted = await Promise.all(
        rows.map((row) => catalog.acceptDocument(row, [{ name: 'check', key: row.id, data: {} }])),
      )
      expect(accepted.filter(Boolean)).toHaveLength(1)
      const winner = rows[accepted.indexOf(true)]
      expect(await catalog.documentByIdempotencyKey('all at once')).toEqual(winner)
      expect(await catalog.documents({ limit: 99 })).toHaveLength(1)
      expect(await sentKeys(one)).toEqual([winner?.id])
    })

    test('documents without an idempotency key do not stand in each other’s way', async () => {
      const { catalog } = await cases.open()
      expect(await catalog.acceptDocument(newDocument(), [])).toBe(true)
      expect(await catalog.acceptDocument(newDocument(), [])).toBe(true)
    })

    test.each(oddTexts.map(([what, text]) => ({ what, text })))(
      'an idempotency key that is $what => found again',
      async ({ text }) => {
        const { catalog } = await cases.open()
        const row = newDocument({ idempotencyKey: text })
        await catalog.acceptDocument(row, [])
        expect(await catalog.documentByIdempotencyKey(text)).toEqual(row)
        expect(await catalog.acceptDocument(newDocument({ idempotencyKey: text }), [])).toBe(false)
        expect(await catalog.acceptDocument(newDocument({ idempotencyKey: `${text}!` }), [])).toBe(true)
      },
    )

    test('lists documents newest first, no more than asked for', async () => {
      const { catalog } = await cases.open()
      for (const day of ['03', '01', '05', '02', '04']) {
        const submittedAt = `2026-11-${day}T00:00:00.000Z`
        await catalog.acceptDocument(newDocument({ id: `day-${day}`, submittedAt }), [])
      }
      const ids = (await catalog.documents({ limit: 3 })).map((row) => row.id)
      expect(ids).toEqual(['day-05', 'day-04', 'day-03'])
      expect(await catalog.documents({ limit: 0 })).toEqual([])
    })

    test('a job that cannot be kept rolls back the change it came with', async () => {
      const one = await cases.open()
      const { catalog } = one
      const row = newDocument()
      const jobs: Job[] = [
        { name: 'check', key: 'good', data: {} },
        { name: 'check', key: 'bad', data: {}, after: -1 },
      ]
      await expect(catalog.acceptDocument(row, jobs)).rejects.toMatchObject({ name: 'PortFault' })
      expect(await catalog.document(row.id)).toBeNull()
      await catalog.acceptDocument(row, [])
      const links = newLinks(3)
      await expect(catalog.beginRun(row.id, 'bad', links, jobs)).rejects.toMatchObject({ name: 'PortFault' })
      expect(await catalog.document(row.id)).toEqual(row)
      expect(await catalog.links('bad')).toEqual([])
      expect(await catalog.beginRun(row.id, 'good', links, [])).toBe(true)
      const bad = catalog.advanceLink('good', 'k0', { state: 'checked', verdict }, jobs)
      await expect(bad).rejects.toMatchObject({ name: 'PortFault' })
      expect((await catalog.links('good'))[0]).toMatchObject({ state: 'waiting', verdict: null })
      expect(await sentKeys(one)).toEqual([])
    })

    test('fails a document that is under way, once, and never one that is done', async () => {
      const { catalog } = await cases.open()
      const row = newDocument()
      await catalog.acceptDocument(row, [])
      await catalog.failDocument(row.id, 'It is no text.')
      await catalog.failDocument(row.id, 'Something else.')
      expect(await catalog.document(row.id)).toMatchObject({ state: 'failed', problem: 'It is no text.' })
      expect(await catalog.beginRun(row.id, randomUUID(), newLinks(1), [])).toBe(false)
      const { document, run } = await begun(catalog, [])
      await catalog.finishRun(document, run)
      await catalog.failDocument(document, 'Too late.')
      expect(await catalog.document(document)).toMatchObject({ state: 'done', problem: null })
      await catalog.failDocument(randomUUID(), 'Nobody.')
    })

    test.each(oddTexts.map(([what, text]) => ({ what, text })))(
      'a text that is $what => kept as it was',
      async ({ text }) => {
        const { catalog } = await cases.open()
        const row = newDocument({ name: text })
        await catalog.acceptDocument(row, [])
        expect(await catalog.document(row.id)).toEqual(row)
        const link = { key: 'k0', url: text, citations: [text, 'c1'], snapshot: randomUUID() }
        const odd: Verdict = {
          ...verdict,
          reason: text,
          finalUrl: text,
          reasonParams: { [text]: text, n: 1.5 },
        }
        expect(await catalog.beginRun(row.id, 'odd', [link], [])).toBe(true)
        await catalog.advanceLink('odd', 'k0', { state: 'done', verdict: odd, problem: text }, [])
        expect(await catalog.links('odd')).toEqual([
          { ...link, run: 'odd', state: 'done', verdict: odd, archived: false, problem: text },
        ])
        const failing = newDocument()
        await catalog.acceptDocument(failing, [])
        await catalog.failDocument(failing.id, text)
        expect(await catalog.document(failing.id)).toMatchObject({ problem: text })
      },
    )

    test('what a caller changes afterwards changes nothing here', async () => {
      const { catalog } = await cases.open()
      const row = newDocument()
      const params: Record<string, number> = { status: 200 }
      const citations = ['c1']
      await catalog.acceptDocument(row, [])
      Object.assign(row, { name: 'changed' })
      await catalog.beginRun(row.id, 'mine', [{ key: 'k', url: 'u', citations, snapshot: 's' }], [])
      citations.push('c2')
      await catalog.advanceLink(
        'mine',
        'k',
        { state: 'checked', verdict: { ...verdict, reasonParams: params } },
        [],
      )
      params['status'] = 500
      expect(await catalog.document(row.id)).toMatchObject({ name: 'release.txt' })
      expect(await catalog.links('mine')).toMatchObject([
        { citations: ['c1'], verdict: { reasonParams: { status: 200 } } },
      ])
    })
  })
}
