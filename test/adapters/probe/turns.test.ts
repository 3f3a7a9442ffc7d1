/** Waiting for turns and between attempts: what is asked of the scheduler, and that nobody's time runs meanwhile. */
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { WindowClosed, type Pace, type Turn } from '../../../src/adapters/probe/pace/pace.ts'
import { makeChain } from '../../fakes/certificates.ts'
import {
  byPath,
  inTurn,
  page,
  redirect,
  reply,
  reset,
  startHostileServer,
  type Answering,
} from './hostile-server.ts'
import { startProbe, testPolicy } from './probe-under-test.ts'

const chain = await makeChain({ names: ['a.test'] })
const open: AsyncDisposable[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]()
})

/** Writes down what it is asked; `slow` is how long each wait takes, in milliseconds. */
function notingPace({ slow = 0, closed = '' } = {}): Pace & { readonly notes: string[] } {
  const notes: string[] = []
  const wait = async (signal: AbortSignal): Promise<void> => await pause(slow, undefined, { signal })
  return {
    notes,
    async enter(url, { signal }): Promise<Turn> {
      if (closed !== '' && url.hostname.endsWith(closed))
        throw new WindowClosed(url.hostname, new Date(Date.now() + 86_400_000), 'retry-after')
      await wait(signal)
      notes.push(`enter ${url.pathname}`)
      let released = false
      return {
        admit: async (addresses, waiting) => {
          await wait(waiting)
          notes.push(`admit ${addresses.join()}`)
          return () => {}
        },
        ask: async (address, options) => {
          await wait(options.signal)
          notes.push(`ask ${address}`)
        },
        release: () => {
          if (!released) notes.push('release')
          released = true
        },
      }
    },
    heard: (_url, status) => void notes.push(`heard ${status}`),
    closedUntil: () => null,
  }
}

async function start(serve: Answering, pace: Pace, policy = testPolicy) {
  const server = await startHostileServer(new Map([['a.test', serve]]), chain)
  const probe = await startProbe(server, { pace, policy })
  open.push(probe, server)
  return { server, probe }
}

const oneTurn = (path: string, status: number) => [
  `enter ${path}`,
  'admit 127.0.0.1',
  'ask 127.0.0.1',
  `heard ${status}`,
  'release',
]

test('every hop has its turn: site, then address, then the wire; over a kept connection too', async () => {
  const pace = notingPace()
  const { probe } = await start(byPath({ '/': redirect(302, '/b'), '/b': page }), pace)
  await probe.observe('http://a.test/')
  expect(pace.notes).toEqual([...oneTurn('/', 302), ...oneTurn('/b', 200)])
})

test('a turn is given back after every kind of end', async () => {
  const pace = notingPace()
  const { probe } = await start(reset, pace)
  await probe.observe('http://a.test/')
  await probe.observe('http://no-such-name.test:8080/')
  await probe.observe('http://10.0.0.1/')
  const count = (what: string) => pace.notes.filter((note) => note.startsWith(what)).length
  expect(count('release')).toBe(count('enter'))
  // A name that is not there is asked for twice; neither it nor a forbidden address is admitted.
  expect(count('admit')).toBe(3)
})

test('waiting for turns takes nothing of the time that a link or a connection has', async () => {
  const policy = {
    ...testPolicy,
    probe: { ...testPolicy.probe, connectTimeout: 300, attemptTimeout: 500, linkTimeout: 600 },
  }
  const pace = notingPace({ slow: 400 })
  const { probe } = await start(inTurn(reply('503 Busy'), page), pace, policy)
  const { attempts } = await probe.observe('http://a.test/')
  expect(attempts.map(({ end }) => end.kind === 'answer' && end.status)).toEqual([503, 200])
  expect(Math.max(...attempts.map(({ milliseconds }) => milliseconds))).toBeLessThan(400)
})

test('a deadline ends the wait for a turn', async () => {
  const { probe } = await start(page, notingPace({ slow: 10_000 }))
  const began = performance.now()
  const { attempts } = await probe.observe('http://a.test/', { signal: AbortSignal.timeout(100) })
  expect(performance.now() - began).toBeLessThan(2_000)
  expect(attempts.map(({ end }) => end)).toMatchObject([{ failure: 'deadline' }])
})

test('a window that stays closed => nothing is asked, and why is said', async () => {
  const { probe, server } = await start(page, notingPace({ closed: 'a.test' }))
  expect(await probe.observe('http://a.test/')).toMatchObject({ attempts: [], notChecked: 'window-closed' })
  expect(server.asked.size).toBe(0)
})

test('a window that is closed behind a redirect => the way there is kept', async () => {
  const { probe } = await start(redirect(302, 'http://shut.test/'), notingPace({ closed: 'shut.test' }))
  const { attempts } = await probe.observe('http://a.test/')
  expect(attempts).toMatchObject([
    {
      hops: [{ status: 302 }],
      end: { failure: 'deadline', detail: 'window-closed', url: 'http://shut.test/' },
    },
  ])
})

test('between attempts the caller’s rest is taken, with the wait that is due', async () => {
  const { probe } = await start(
    inTurn(reply('503 Busy', ['Retry-After: 0']), reply('502 Busy'), page),
    notingPace(),
  )
  const rests: number[] = []
  const { attempts } = await probe.observe('http://a.test/', {
    rest: async (milliseconds) => void rests.push(milliseconds),
  })
  expect(attempts).toHaveLength(3)
  expect(rests).toEqual([10, 20])
})

test('a rest of any length takes nothing of the link’s time', async () => {
  const policy = { ...testPolicy, probe: { ...testPolicy.probe, linkTimeout: 1_200, connectTimeout: 1_000 } }
  const { probe } = await start(inTurn(reset, page), notingPace(), policy)
  const { attempts } = await probe.observe('http://a.test/', {
    rest: async (_, { signal }) => await pause(1_500, undefined, { signal }),
  })
  expect(attempts.at(-1)?.end).toMatchObject({ kind: 'answer', status: 200 })
})
