/** Lanes: bounded, breadth first, left while somebody must be waited for, flat over any length. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createPace } from '../../src/adapters/probe/pace/create-pace.ts'
import { politePace, WindowClosed } from '../../src/adapters/probe/pace/pace.ts'
import { eachOf } from '../../src/flow/each-of.ts'

const { signal } = new AbortController()
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

test.each([1, 3, 8])('%s at once, and no more, in the order of the list', async (atOnce) => {
  const begun: number[] = []
  let inside = 0
  let most = 0
  await eachOf(numbers(30), atOnce, async (item) => {
    begun.push(item)
    most = Math.max(most, ++inside)
    await sleep(1 + (item % 3))
    inside -= 1
  })
  expect(begun).toEqual(numbers(30))
  expect(most).toBe(atOnce)
  expect(inside).toBe(0)
})

test('who rests comes back behind everything that was not begun, though its time is long over', async () => {
  const told: string[] = []
  await eachOf(numbers(40), 4, async (item, { rest }) => {
    told.push(`first ${item}`)
    if (item % 10 === 0) {
      await rest(1, { signal })
      told.push(`again ${item}`)
    }
    await sleep(2)
  })
  expect(told.slice(0, 40)).toEqual(numbers(40).map((item) => `first ${item}`))
  expect(told.slice(40).toSorted()).toEqual(['again 0', 'again 10', 'again 20', 'again 30'])
})

test('a rest lasts as long as was asked, even when nothing else is left', async () => {
  const began = performance.now()
  await eachOf([1], 2, (_, { rest }) => rest(60, { signal }))
  expect(performance.now() - began).toBeGreaterThan(55)
})

test('who rests or stands aside is in a lane again before it goes on', async () => {
  let inside = 0
  let most = 0
  const busy = async () => {
    most = Math.max(most, ++inside)
    await sleep(3)
    inside -= 1
  }
  await eachOf(numbers(60), 3, async (item, { rest, aside }) => {
    await busy()
    if (item % 2 === 0) await rest(1, { signal })
    else await aside(sleep(5))
    await busy()
  })
  expect(most).toBe(3)
})

test('who stood aside comes back before what was not begun', async () => {
  const told: string[] = []
  await eachOf(numbers(20), 1, async (item, { aside }) => {
    told.push(`first ${item}`)
    if (item === 0) {
      await aside(sleep(4))
      told.push('back')
    }
    await sleep(3)
  })
  expect(told.indexOf('back')).toBeLessThan(5)
})

test('what is waited for may fail, and the lane is not lost', async () => {
  let count = 0
  await eachOf(numbers(10), 1, async (_, { aside }) => {
    await aside(Promise.reject(new Error('no turn'))).catch(() => {})
    count += 1
  })
  expect(count).toBe(10)
})

test('the end of a signal ends rests at once, in a lane', async () => {
  const deadline = new AbortController()
  setTimeout(() => deadline.abort(new Error('deadline')), 20)
  const reasons: unknown[] = []
  const began = performance.now()
  await eachOf(numbers(30), 2, (_, { rest }) =>
    rest(60_000, { signal: deadline.signal }).catch((reason: unknown) => void reasons.push(reason)),
  )
  expect(performance.now() - began).toBeLessThan(2_000)
  expect(reasons).toHaveLength(30)
})

test('the first fault ends it, after what runs has ended', async () => {
  const ended: number[] = []
  const all = eachOf(numbers(100), 3, async (item) => {
    await sleep(item === 4 ? 1 : 10)
    if (item === 4) throw new Error('our own fault')
    ended.push(item)
  })
  await expect(all).rejects.toThrow('our own fault')
  const soon = ended.length
  expect(soon).toBeLessThan(10)
  await sleep(20)
  expect(ended).toHaveLength(soon)
})

test('a fault of the list itself is told, and what runs is waited for', async () => {
  let ended = 0
  async function* list() {
    yield 1
    yield 2
    await sleep(1)
    throw new Error('broken pipe')
  }
  const all = eachOf(list(), 2, async () => {
    await sleep(10)
    ended += 1
  })
  await expect(all).rejects.toThrow('broken pipe')
  expect(ended).toBe(2)
})

test('while a slow list thinks, those who rest go on', async () => {
  const told: string[] = []
  async function* list() {
    yield 'a'
    await sleep(60)
    yield 'b'
  }
  await eachOf(list(), 1, async (item, { rest }) => {
    if (item === 'a') await rest(1, { signal })
    told.push(item)
  })
  expect(told).toEqual(['a', 'b'])
})

test('a list of a million is taken one by one: nothing is read ahead', async () => {
  let read = 0
  let done = 0
  let ahead = 0
  function* list() {
    while (read < 1_000_000) yield read++
  }
  await eachOf(list(), 8, async () => {
    ahead = Math.max(ahead, read - done)
    await Promise.resolve()
    done += 1
  })
  expect(done).toBe(1_000_000)
  expect(ahead).toBeLessThanOrEqual(9)
})

test('only so many stand aside or rest: an endless list never becomes resting work', async () => {
  let read = 0
  let done = 0
  let most = 0
  function* list() {
    while (read < 2_000) yield read++
  }
  const work = eachOf(
    list(),
    4,
    async (_, { rest }) => {
      most = Math.max(most, read - done)
      await rest(1, { signal })
      done += 1
    },
    { aside: 50 },
  )
  await work
  expect(done).toBe(2_000)
  expect(most).toBeLessThanOrEqual(50 + 4 + 1)
})

test('sixteen hosts, one slow and one closed: the others end at full speed', async () => {
  const pace = createPace({ policy: { ...politePace, aSecond: 200, atOnce: 2, closedCap: 5_000 } })
  const hosts = numbers(16)
  // The slow and the closed host come first in the list, as badly as can be.
  const links = hosts.flatMap((host) => numbers(20).map((n) => new URL(`http://h${host}.example/${n}`)))
  const ended = new Map<string, number>()
  const began = performance.now()
  await eachOf(links, 8, async (url, { aside }) => {
    const turn = await pace.enter(url, { signal, aside })
    await turn.ask('', { signal })
    await sleep(url.hostname === 'h0.example' ? 150 : 5)
    pace.heard(url, 200, url.hostname === 'h1.example' && url.pathname === '/1' ? [['retry-after', '1']] : [])
    turn.release()
    ended.set(url.hostname, performance.now() - began)
  })
  const others = hosts.slice(2).map((host) => ended.get(`h${host}.example`) ?? Infinity)
  expect(ended.get('h0.example')).toBeGreaterThan(1_400)
  expect(ended.get('h1.example')).toBeGreaterThan(1_000)
  expect(Math.max(...others)).toBeLessThan(900)
})

test('a host that is closed for a day is refused at once and holds nobody up', async () => {
  const pace = createPace({ policy: { ...politePace, aSecond: 200 } })
  let refused = 0
  const began = performance.now()
  await eachOf(
    numbers(200).map((n) => new URL(`http://${n % 2 === 0 ? 'closed' : `h${n}`}.example/${n}`)),
    4,
    async (url, { aside }) => {
      try {
        const turn = await pace.enter(url, { signal, aside })
        await turn.ask('', { signal })
        pace.heard(url, 429, url.hostname === 'closed.example' ? [['retry-after', '86400']] : [])
        turn.release()
      } catch (error) {
        if (!(error instanceof WindowClosed)) throw error
        refused += 1
      }
    },
  )
  expect(refused).toBe(99)
  expect(performance.now() - began).toBeLessThan(2_000)
})
