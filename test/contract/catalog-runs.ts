/** What every Catalog promises about runs and their links: only forward, each step once, with its jobs or not at all. */
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../citations/index.ts'
import type { Job, LinkState } from '../../src/ports.ts'
import { casesOn } from './cases.ts'
import { begun, checks, newDocument, newLinks, sentKeys, verdict } from './catalog-rows.ts'
import type { Stand } from './stand.ts'

export function catalogRunsContract(backend: string, start: () => Promise<Stand>): void {
  describe(`runs in a Catalog on ${backend}`, () => {
    const cases = casesOn(start)

    test('begins a run: the document is checking, its links wait in their order', async () => {
      const { catalog } = await cases.open()
      const links = newLinks(30)
      const { document, run } = await begun(catalog, links)
      expect(await catalog.document(document)).toMatchObject({ state: 'checking', run })
      expect(await catalog.links(run)).toEqual(
        links.map((link) => ({
          ...link,
          run,
          state: 'waiting',
          verdict: null,
          archived: false,
          problem: null,
        })),
      )
    })

    test('begins no run of an unknown document, and sends no job', async () => {
      const one = await cases.open()
      const { catalog } = one
      const links = newLinks(2)
      const run = randomUUID()
      expect(await catalog.beginRun(randomUUID(), run, links, checks(run, links))).toBe(false)
      expect(await catalog.links(run)).toEqual([])
      expect(await sentKeys(one)).toEqual([])
    })

    test('of two that begin a run at once, one wins and its jobs exist once', async () => {
      const one = await cases.open()
      const { catalog } = one
      const row = newDocument()
      await catalog.acceptDocument(row, [])
      const links = newLinks(5)
      const runs = ['run-a', 'run-b', 'run-c', 'run-d']
      const won = await Promise.all(
        runs.map((run) => catalog.beginRun(row.id, run, links, checks(run, links))),
      )
      expect(won.filter(Boolean)).toHaveLength(1)
      const winner = runs[won.indexOf(true)] ?? ''
      expect(await catalog.document(row.id)).toMatchObject({ run: winner })
      for (const run of runs) expect(await catalog.links(run)).toHaveLength(run === winner ? 5 : 0)
      expect(await sentKeys(one)).toEqual(checks(winner, links).map((job) => job.key))
    })

    test('a run with a link twice leaves neither state nor links nor jobs', async () => {
      const one = await cases.open()
      const { catalog } = one
      const row = newDocument()
      await catalog.acceptDocument(row, [])
      const [link] = newLinks(1)
      const links = link === undefined ? [] : [link, { ...link, snapshot: randomUUID() }]
      await expect(catalog.beginRun(row.id, 'twice', links, checks('twice', links))).rejects.toMatchObject({
        name: 'PortFault',
        retryable: false,
      })
      expect(await catalog.document(row.id)).toEqual(row)
      expect(await catalog.links('twice')).toEqual([])
      expect(await sentKeys(one)).toEqual([])
    })

    test('a document without links is done as soon as its run is finished', async () => {
      const { catalog } = await cases.open()
      const { document, run } = await begun(catalog, [])
      expect(await catalog.finishRun(document, run)).toBe(true)
      expect(await catalog.document(document)).toMatchObject({ state: 'done', run })
    })

    test('moves a link forward step by step, keeping what a step does not name', async () => {
      const { catalog } = await cases.open()
      const { run } = await begun(catalog, newLinks(2))
      const steps: { state: LinkState; archived?: boolean; problem?: string | null; verdict?: Verdict }[] = [
        { state: 'checked', verdict },
        { state: 'captured', problem: 'The picture failed.' },
        { state: 'sealed', archived: true },
        { state: 'done', problem: null },
      ]
      for (const step of steps) {
        expect(await catalog.advanceLink(run, 'k1', step, [])).toBe(true)
        if (step.state === 'captured') {
          expect((await catalog.links(run))[1]).toMatchObject({ verdict, problem: 'The picture failed.' })
        }
      }
      const [first, second] = await catalog.links(run)
      expect(second).toMatchObject({ key: 'k1', state: 'done', verdict, archived: true, problem: null })
      expect(first).toMatchObject({ key: 'k0', state: 'waiting', verdict: null, archived: false })
    })

    test('a link may skip steps, and never goes back', async () => {
      const one = await cases.open()
      const { catalog } = one
      const { run } = await begun(catalog, newLinks(1))
      expect(await catalog.advanceLink(run, 'k0', { state: 'sealed', archived: true }, [])).toBe(true)
      for (const state of ['waiting', 'checked', 'captured', 'sealed'] as const) {
        const jobs: Job[] = [{ name: 'check', key: state, data: {} }]
        const change = { state, archived: false, verdict, problem: 'No.' }
        expect(await catalog.advanceLink(run, 'k0', change, jobs)).toBe(false)
      }
      expect((await catalog.links(run))[0]).toMatchObject({
        state: 'sealed',
        archived: true,
        verdict: null,
        problem: null,
      })
      expect(await sentKeys(one)).toEqual([])
    })

    test('of ten that move a link to the same step at once, one does, and its jobs exist once', async () => {
      const one = await cases.open()
      const { catalog } = one
      const { run } = await begun(catalog, newLinks(1))
      const moved = await Promise.all(
        Array.from({ length: 10 }, (_, n) =>
          catalog.advanceLink(run, 'k0', { state: 'checked', verdict, problem: `${n}` }, [
            { name: 'check', key: `${n}`, data: {} },
          ]),
        ),
      )
      expect(moved.filter(Boolean)).toHaveLength(1)
      const winner = String(moved.indexOf(true))
      expect((await catalog.links(run))[0]).toMatchObject({ problem: winner })
      expect(await sentKeys(one)).toEqual([winner])
    })

    test('moves no link that does not exist, and sends no job', async () => {
      const one = await cases.open()
      const { catalog } = one
      const { run } = await begun(catalog, newLinks(1))
      const jobs: Job[] = [{ name: 'check', key: 'no', data: {} }]
      expect(await catalog.advanceLink(run, 'k9', { state: 'done' }, jobs)).toBe(false)
      expect(await catalog.advanceLink(randomUUID(), 'k0', { state: 'done' }, jobs)).toBe(false)
      expect(await sentKeys(one)).toEqual([])
    })

    test('finishes a run when its last link is done, and only once', async () => {
      const { catalog } = await cases.open()
      const { document, run } = await begun(catalog, newLinks(2))
      await catalog.advanceLink(run, 'k0', { state: 'done' }, [])
      await catalog.advanceLink(run, 'k1', { state: 'sealed' }, [])
      expect(await catalog.finishRun(document, run)).toBe(false)
      expect(await catalog.document(document)).toMatchObject({ state: 'checking' })
      await catalog.advanceLink(run, 'k1', { state: 'done' }, [])
      expect(await catalog.finishRun(document, run)).toBe(true)
      expect(await catalog.finishRun(document, run)).toBe(false)
      expect(await catalog.document(document)).toMatchObject({ state: 'done' })
    })

    test('twenty links that end at once finish their run exactly once', async () => {
      const { catalog } = await cases.open()
      const links = newLinks(20)
      const { document, run } = await begun(catalog, links)
      const finished = await Promise.all(
        links.map(async ({ key }) => {
          await catalog.advanceLink(run, key, { state: 'done' }, [])
          return catalog.finishRun(document, run)
        }),
      )
      expect(finished.filter(Boolean)).toHaveLength(1)
      expect(await catalog.document(document)).toMatchObject({ state: 'done' })
    })

    test('finishes no run of another document, and no unknown one', async () => {
      const { catalog } = await cases.open()
      const mine = await begun(catalog, [])
      const other = await begun(catalog, [])
      expect(await catalog.finishRun(mine.document, other.run)).toBe(false)
      expect(await catalog.finishRun(mine.document, randomUUID())).toBe(false)
      expect(await catalog.finishRun(randomUUID(), mine.run)).toBe(false)
      expect(await catalog.document(mine.document)).toMatchObject({ state: 'checking' })
    })

    test('looks at one URL are found again whatever run they were in, newest first', async () => {
      const { catalog } = await cases.open()
      const vantage = { egress: 'direct', country: 'CZ', resolver: 'system' } as const
      const other = { ...vantage, country: 'US' }
      const url = 'https://example.org/a?b=c\u0000&d=\ud800'
      const days = ['2026-11-01T10:00:00.000Z', '2026-11-09T10:00:00.000Z', '2026-11-05T10:00:00.000Z']
      for (const [index, at] of days.entries()) {
        const [first, ...rest] = newLinks(3)
        if (first === undefined) continue
        const { run } = await begun(catalog, [{ ...first, url }, ...rest])
        const look = { at, vantage: index === 1 ? other : vantage }
        expect(await catalog.advanceLink(run, first.key, { state: 'checked', verdict, look }, [])).toBe(true)
        // The second time nothing is written.
        expect(await catalog.advanceLink(run, first.key, { state: 'checked', verdict, look }, [])).toBe(false)
      }
      const seen = (at: string, from: object) => ({ at, verdict: 'alive', outcome: 'ok', vantage: from })
      expect(await catalog.looks(url, 10)).toEqual([
        seen('2026-11-09T10:00:00.000Z', other),
        seen('2026-11-05T10:00:00.000Z', vantage),
        seen('2026-11-01T10:00:00.000Z', vantage),
      ])
      expect(await catalog.looks(url, 1)).toEqual([seen('2026-11-09T10:00:00.000Z', other)])
      expect(await catalog.looks('https://example.org/a', 10)).toEqual([])
    })

    test('spellings of one link share their history; a link that was not looked at has none', async () => {
      const { catalog } = await cases.open()
      const vantage = { egress: 'direct', country: null, resolver: 'system' } as const
      const [link, unseen] = newLinks(2)
      if (link === undefined || unseen === undefined) throw new Error('no links')
      const long = `http://example.org/${'x'.repeat(100_000)}`
      const { run } = await begun(catalog, [
        { ...link, url: `HTTP://Example.org:80/${'x'.repeat(100_000)}` },
        unseen,
      ])
      const look = { at: '2026-11-01T10:00:00.000Z', vantage }
      await catalog.advanceLink(run, link.key, { state: 'done', verdict, look }, [])
      await catalog.advanceLink(run, unseen.key, { state: 'done', verdict }, [])
      expect(await catalog.looks(long, 10)).toHaveLength(1)
      expect(await catalog.looks(`${long}#part`, 10)).toEqual([])
      expect(await catalog.looks(unseen.url, 10)).toEqual([])
    })

    test('a document of 10,000 links and their jobs goes in at once', async () => {
      const one = await cases.open()
      const { catalog } = one
      const row = newDocument()
      await catalog.acceptDocument(row, [])
      const links = newLinks(10_000)
      const began = performance.now()
      expect(await catalog.beginRun(row.id, 'large', links, checks('large', links))).toBe(true)
      // One and a half seconds on a quiet machine, even on PGlite; a loaded one may take many times that.
      expect(performance.now() - began).toBeLessThan(90_000)
      const rows = await catalog.links('large')
      expect(rows.map((link) => link.key)).toEqual(links.map((link) => link.key))
      expect(rows.at(-1)).toMatchObject(links.at(-1) ?? {})
      const seen = new Set<string>()
      await one.queue.work('check', { concurrency: 20 }, async (job) => {
        seen.add(job.key)
      })
      await expect.poll(() => seen.size, { timeout: 25_000 }).toBeGreaterThan(200)
    })
  })
}
