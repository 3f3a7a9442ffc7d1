/** What archives are asked passes the politeness of the whole process: it stands in its log, and closed windows hold. */
import { expect, test } from 'vitest'
import { createPace } from '../../../src/adapters/probe/pace/create-pace.ts'
import { politePace, type PaceEvent } from '../../../src/adapters/probe/pace/pace.ts'
import type { FakeArchive } from '../../fakes/memento-server.ts'
import { entry, startStand } from './stand.ts'

const page = 'https://rivers.example/report'
const archives = { 'archive.example': { mementos: [{ url: page, at: '20200601120000' }] } }
const list = [entry('archive.example', ['timegate', 'timemap'])]

function noting() {
  const events: PaceEvent[] = []
  return { events, pace: createPace({ policy: politePace, onEvent: (event) => events.push(event) }) }
}

test('every request of a look-up => in the log, with site and address', async () => {
  const { events, pace } = noting()
  await using stand = await startStand(archives, list, { pace })
  expect(await stand.find(page)).toHaveLength(1)
  const asked = events.filter(({ kind }) => kind === 'asked')
  expect(asked.map(({ url }) => new URL(url).pathname)).toEqual(stand.requests.map(({ path }) => path))
  expect(asked.every(({ site, address }) => site === 'archive.example' && address !== null)).toBe(true)
  expect(events.filter(({ kind }) => kind === 'ended')).toHaveLength(asked.length)
})

test('an archive whose window links have closed => is not asked, and nobody waits for it', async () => {
  const { events, pace } = noting()
  pace.heard(new URL('http://www.archive.example/cited'), 429, [['retry-after', '86400']])
  await using stand = await startStand(archives, list, { pace })
  const began = performance.now()
  expect(await stand.find(page)).toEqual([])
  expect(performance.now() - began).toBeLessThan(5_000)
  expect(stand.requests).toEqual([])
  expect(events.some(({ kind }) => kind === 'asked')).toBe(false)
})

test('an archive that wants to be left alone => links of its site wait too', async () => {
  const { pace } = noting()
  const play: FakeArchive['play'] = (_, response) => {
    response.writeHead(429, { 'retry-after': '86400' }).end()
    return true
  }
  const refusing = { 'archive.example': { play } }
  await using stand = await startStand(refusing, list, { pace })
  expect(await stand.find(page)).toEqual([])
  expect(pace.closedUntil(new URL('http://archive.example/cited'))).not.toBeNull()
})
