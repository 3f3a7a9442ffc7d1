/** What every Catalog promises about a document's further runs: one at a time, each in the place of the one that is over. */
import { describe, expect, test } from 'vitest'
import type { Catalog, NewLink } from '../../src/ports.ts'
import { casesOn } from './cases.ts'
import { begun, checks, newDocument, newLinks, sentKeys, verdict } from './catalog-rows.ts'
import type { Stand } from './stand.ts'

/** A document whose first run is over. */
async function over(
  catalog: Catalog,
  links: readonly NewLink[],
): Promise<{ document: string; before: string }> {
  const { document, run: before } = await begun(catalog, links)
  for (const { key } of links) await catalog.advanceLink(before, key, { state: 'done', verdict }, [])
  expect(await catalog.finishRun(document, before)).toBe(true)
  return { document, before }
}

export function catalogAgainContract(backend: string, start: () => Promise<Stand>): void {
  describe(`further runs in a Catalog on ${backend}`, () => {
    const cases = casesOn(start)

    test('begins another run of a document that is done; the rows of the earlier one stay', async () => {
      const one = await cases.open()
      const { catalog } = one
      const links = newLinks(3)
      const { document, before } = await over(catalog, links)
      const earlier = await catalog.links(before)
      expect(await catalog.beginAgain(document, { before, run: 'two' }, links, checks('two', links))).toBe(
        true,
      )
      expect(await catalog.document(document)).toMatchObject({ state: 'checking', run: 'two' })
      expect(await catalog.links(before)).toEqual(earlier)
      expect(await catalog.links('two')).toEqual(
        earlier.map((link) => ({ ...link, run: 'two', state: 'waiting', verdict: null })),
      )
      expect(await sentKeys(one)).toEqual(checks('two', links).map(({ key }) => key))
    })

    test('a link whose snapshot was kept says so at once; one that is carried on is done with what was seen', async () => {
      const { catalog } = await cases.open()
      const [kept, carried, bare, fresh] = newLinks(4)
      if (kept === undefined || carried === undefined || bare === undefined || fresh === undefined) return
      const { document, before } = await over(catalog, [kept, carried, bare, fresh])
      const odd = { ...verdict, reason: 'U+0000 is \0, half a letter \ud83d' }
      const links: NewLink[] = [
        { ...kept, archived: true },
        { ...carried, carried: { verdict: odd, problem: 'The disk was "full".\0' } },
        { ...bare, archived: true, carried: { verdict: null, problem: null } },
        fresh,
      ]
      await catalog.beginAgain(document, { before, run: 'two' }, links, [])
      expect(await catalog.links('two')).toMatchObject([
        { key: kept.key, state: 'waiting', archived: true, verdict: null, problem: null },
        { key: carried.key, state: 'done', archived: false, verdict: odd, problem: 'The disk was "full".\0' },
        { key: bare.key, state: 'done', archived: true, verdict: null, problem: null },
        { key: fresh.key, state: 'waiting', archived: false, verdict: null, problem: null },
      ])
    })

    test('what is carried on counts as no look, and keeps no run open', async () => {
      const { catalog } = await cases.open()
      const vantage = { egress: 'direct', country: null, resolver: 'system' } as const
      const [link] = newLinks(1)
      if (link === undefined) return
      const { document, run: before } = await begun(catalog, [link])
      const look = { at: '2026-11-01T10:00:00.000Z', vantage }
      await catalog.advanceLink(before, link.key, { state: 'done', verdict, look }, [])
      await catalog.finishRun(document, before)
      const again = [{ ...link, carried: { verdict, problem: null } }]
      await catalog.beginAgain(document, { before, run: 'two' }, again, [])
      expect(await catalog.looks(link.url, 10)).toHaveLength(1)
      expect(await catalog.finishRun(document, 'two')).toBe(true)
      expect(await catalog.looks(link.url, 10)).toHaveLength(1)
    })

    test.each([
      ['is still being looked at', 'checking'],
      ['has not been read', 'extracting'],
      ['could not be read', 'failed'],
    ])('a document that %s => no run, no job', async (_, state) => {
      const one = await cases.open()
      const { catalog } = one
      const links = newLinks(1)
      const row = newDocument()
      await catalog.acceptDocument(row, [])
      if (state === 'checking') await catalog.beginRun(row.id, 'one', links, [])
      if (state === 'failed') await catalog.failDocument(row.id, 'No text.')
      const runs = { before: 'one', run: 'two' }
      expect(await catalog.beginAgain(row.id, runs, links, checks('two', links))).toBe(false)
      expect(await catalog.document(row.id)).toMatchObject({ state })
      expect(await catalog.links('two')).toEqual([])
      expect(await sentKeys(one)).toEqual([])
    })

    test('a run that another has followed, and one of nobody => no run, no job', async () => {
      const one = await cases.open()
      const { catalog } = one
      const { document, before } = await over(catalog, [])
      await catalog.beginAgain(document, { before, run: 'two' }, [], [])
      await catalog.finishRun(document, 'two')
      const links = newLinks(1)
      const jobs = checks('late', links)
      for (const found of [before, 'unknown', 'odd\0']) {
        expect(await catalog.beginAgain(document, { before: found, run: 'late' }, links, jobs)).toBe(false)
      }
      expect(await catalog.beginAgain('nobody', { before: 'two', run: 'late' }, links, jobs)).toBe(false)
      expect(await catalog.document(document)).toMatchObject({ state: 'done', run: 'two' })
      expect(await catalog.links('late')).toEqual([])
      expect(await sentKeys(one)).toEqual([])
    })

    test('of ten that look again at once, one does, and its jobs exist once', async () => {
      const one = await cases.open()
      const { catalog } = one
      const links = newLinks(3)
      const { document, before } = await over(catalog, links)
      const runs = Array.from({ length: 10 }, (_, n) => `again-${n}`)
      const won = await Promise.all(
        runs.map((run) => catalog.beginAgain(document, { before, run }, links, checks(run, links))),
      )
      expect(won.filter(Boolean)).toHaveLength(1)
      const winner = runs[won.indexOf(true)] ?? ''
      expect(await catalog.document(document)).toMatchObject({ state: 'checking', run: winner })
      expect(await sentKeys(one)).toEqual(checks(winner, links).map(({ key }) => key))
    })

    test('the earlier run finishes nothing any more, and a finish sends its jobs once', async () => {
      const one = await cases.open()
      const { catalog } = one
      const { document, before } = await over(catalog, [])
      await catalog.beginAgain(document, { before, run: 'two' }, [], [])
      const closed = (key: string) => [{ name: 'check', key, data: {} }] as const
      expect(await catalog.finishRun(document, before, closed('early'))).toBe(false)
      const finished = await Promise.all(
        Array.from({ length: 5 }, () => catalog.finishRun(document, 'two', closed('once'))),
      )
      expect(finished.filter(Boolean)).toHaveLength(1)
      expect(await catalog.finishRun(document, 'two', closed('late'))).toBe(false)
      expect(await sentKeys(one)).toEqual(['once'])
    })

    test('a job that cannot be kept rolls the finish back', async () => {
      const { catalog } = await cases.open()
      const { document, run } = await begun(catalog, [])
      const bad = catalog.finishRun(document, run, [{ name: 'check', key: 'bad', data: {}, after: -1 }])
      await expect(bad).rejects.toMatchObject({ name: 'PortFault' })
      expect(await catalog.document(document)).toMatchObject({ state: 'checking' })
    })
  })
}
