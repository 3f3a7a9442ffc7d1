/** The browser as livestock: it comes, is replaced, and goes, and nothing of it is left whatever dies. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { groupMembers, killLeftovers } from '../../../src/adapters/capturer/browser/process-group.ts'
import { html, indexed, silence, startStand, type Site } from './stand.ts'

const site: Site = {
  '/plain': html('<p>text</p>'),
  '/one': html('<img src="/one.png">'),
  '/two': html('<img src="/two.png">'),
  '/slow': html('<img src="/silence">'),
  '/silence': silence,
  '/eater': html(
    '<script>const all = []; setInterval(() => all.push(new Uint8Array(32 << 20).fill(1)), 20)</script><img src="/silence">',
  ),
}

test('dispose => no process of ours is left, no file, and a second dispose is fine', async () => {
  const stand = await startStand(site)
  let leaders: readonly number[] = []
  {
    await using stack = new AsyncDisposableStack()
    stack.use(stand)
    await using captured = await stand.capture('/plain')
    expect(captured.facts.state).toBe('complete')
    leaders = stand.capturer.pids()
    expect(leaders).toHaveLength(1)
    expect(leaders.flatMap((leader) => groupMembers(leader)).length).toBeGreaterThan(2)
    await stand.capturer[Symbol.asyncDispose]()
    expect(leaders.flatMap((leader) => groupMembers(leader))).toEqual([])
    expect((await readdir(join(stand.directory, 'run'))).filter((name) => name.endsWith('.json'))).toEqual([])
    await stand.capturer[Symbol.asyncDispose]()
  }
})

// The sandbox is off for root alone, so an ordinary user has nothing to be warned of.
test.runIf(process.getuid?.() === 0)(
  'as root => one loud line about the sandbox, not one for each browser',
  async () => {
    await using stand = await startStand(site, { limits: { capturesPerBrowser: 1 } })
    for (let count = 0; count < 2; count++) await (await stand.capture('/plain'))[Symbol.asyncDispose]()
    expect(stand.log.filter((line) => /WITHOUT ITS SANDBOX/.test(line))).toHaveLength(1)
  },
)

test.runIf(process.platform === 'linux')(
  'a tab that eats memory => it alone is ended, and the next capture is complete in the same browser',
  { timeout: 60_000 },
  async () => {
    await using stand = await startStand(site, { limits: { tabMegabytes: 400 } })
    await using captured = await stand.capture('/eater')
    expect(captured.facts.missing).toContainEqual({ part: 'load', reason: 'the page made its tab crash' })
    expect(stand.log).toContainEqual(expect.stringMatching(/^ended a tab that had taken \d+ MB/))
    const before = stand.capturer.pids()
    await using next = await stand.capture('/plain')
    expect(next.facts.state).toBe('complete')
    expect(stand.capturer.pids()).toEqual(before)
  },
)

test('kill -9 between two captures => the second is complete', async () => {
  await using stand = await startStand(site)
  await (await stand.capture('/plain'))[Symbol.asyncDispose]()
  const [leader] = stand.capturer.pids()
  if (leader === undefined) throw new Error('expected a browser to be kept between two captures, found none')
  process.kill(-leader, 'SIGKILL')
  await using captured = await stand.capture('/plain')
  expect(captured.facts.missing).toEqual([])
  expect(stand.capturer.pids()).not.toContain(leader)
  // A browser that is killed takes none of its sockets with it.
  await stand.capturer[Symbol.asyncDispose]()
  expect(await readdir(join(stand.directory, 'run', 'tmp'))).toEqual([])
})

test('kill -9 in the middle of a capture => it is begun again, with a spool of its own', async () => {
  const waiting = Promise.withResolvers<void>()
  let asked = 0
  await using stand = await startStand({
    ...site,
    '/silence': (_, response) => {
      asked++
      if (asked === 1) waiting.resolve()
      else response.writeHead(200).end()
    },
  })
  const capturing = stand.capture('/slow')
  await waiting.promise
  for (const leader of stand.capturer.pids()) process.kill(-leader, 'SIGKILL')
  await using captured = await capturing
  expect(captured.facts.missing).toEqual([])
  expect(await stand.spools()).toHaveLength(1)
})

test('after so many captures => a new browser, the old one gone', async () => {
  await using stand = await startStand(site, { limits: { capturesPerBrowser: 2 } })
  const leaders = new Set<number>()
  for (let count = 0; count < 3; count++) {
    const capturing = stand.capture('/plain')
    await using captured = await capturing
    expect(captured.facts.state).toBe('complete')
    if (count !== 1) for (const leader of stand.capturer.pids()) leaders.add(leader)
  }
  expect(leaders.size).toBe(2)
  const [first] = leaders
  await gone(first)
})

test.for([
  ['too old', { browserAgeMs: 0 }],
  ['too heavy', { browserMegabytes: 1 }],
] as const)(
  'a browser that is %s => a new one for the next capture, the old one gone',
  { timeout: 120_000 },
  async ([, limits]) => {
    await using stand = await startStand(site, { limits })
    const leaders = new Set<number>()
    for (let count = 0; count < 2; count++) {
      const capturing = stand.capture('/one')
      await expect.poll(() => stand.capturer.pids().length, { timeout: 20_000 }).toBeGreaterThan(0)
      for (const leader of stand.capturer.pids()) leaders.add(leader)
      await using captured = await capturing
      expect(captured.facts.state).toBe('complete')
      for (const leader of stand.capturer.pids()) leaders.add(leader)
    }
    expect(leaders.size).toBe(2)
    const [first] = leaders
    await gone(first)
  },
)

test('nothing to do => the browser is stopped, and comes back when wanted', async () => {
  await using stand = await startStand(site, { limits: { idleBrowserMs: 300 } })
  const capturing = stand.capture('/plain')
  // While the capture runs: once it is done the pause may be over before we have looked.
  await expect.poll(() => stand.capturer.pids().length, { timeout: 20_000 }).toBeGreaterThan(0)
  const [leader] = stand.capturer.pids()
  await (await capturing)[Symbol.asyncDispose]()
  await gone(leader)
  expect(stand.capturer.pids()).toEqual([])
  await using captured = await stand.capture('/plain')
  expect(captured.facts.state).toBe('complete')
})

test('two captures at once => each holds its own exchanges and no other', async () => {
  await using stand = await startStand(site)
  const [one, two] = await Promise.all([stand.capture('/one'), stand.capture('/two')])
  const web = async (captured: typeof one) =>
    (await indexed(captured)).filter((url) => url.startsWith('http:') && !url.endsWith('/favicon.ico'))
  expect(await web(one)).toEqual(['http://site.test/one', 'http://site.test/one.png'])
  expect(await web(two)).toEqual(['http://site.test/two', 'http://site.test/two.png'])
  await Promise.all([one[Symbol.asyncDispose](), two[Symbol.asyncDispose]()])
})

test('abort in the middle => rejects with the reason, leaves no spool, and the next capture works', async () => {
  await using stand = await startStand(site)
  const control = new AbortController()
  const capturing = stand.capture('/slow', { signal: control.signal })
  const outcome = expect(capturing).rejects.toThrow('enough')
  while (!stand.seen.includes('GET site.test/silence')) await sleep(20)
  control.abort(new Error('enough'))
  await outcome
  expect(await stand.spools()).toEqual([])
  await using captured = await stand.capture('/plain')
  expect(captured.facts.state).toBe('complete')
})

test('CHROMIUM_PATH that names nothing => a Problem that says what to do', async () => {
  await using stand = await startStand(site, { browserPath: '/nowhere/chromium' })
  await expect(stand.capture('/plain')).rejects.toMatchObject({ name: 'Problem', code: 'no-browser' })
})

test('a program that is no browser => a Problem that names it', async () => {
  await using stand = await startStand(site, { browserPath: '/bin/true' })
  await expect(stand.capture('/plain')).rejects.toThrow(/\/bin\/true.*npm run browser:install/)
})

test('a file, where there is no browser => recorded all the same, under our own name', async () => {
  await using stand = await startStand(site, { browserPath: '/nowhere/chromium' })
  await using captured = await stand.capture('/plain', { kind: 'file' })
  expect(captured.facts).toMatchObject({ state: 'complete', software: { browser: null } })
  expect(stand.headers[0]?.['user-agent']).toBe('Ibid/0.0.0-test (+https://ibid.test/about)')
})

test(
  'kill -9 of the service => its browser and spool are gone after the next start',
  { timeout: 60_000 },
  async () => {
    await using stand = await startStand(site)
    const directory = await mkdtemp(join(tmpdir(), 'ibid-killed-'))
    const script = `
    import { createCapturer } from '${join(import.meta.dirname, '../../../src/adapters/capturer/capturer.ts')}'
    import { createEgress } from '${join(import.meta.dirname, '../../../src/egress/create-egress.ts')}'
    import { directEgress } from '${join(import.meta.dirname, '../../../src/egress/egress.ts')}'
    const connectTo = [{ host: null, port: null, address: '127.0.0.1', toPort: ${stand.port} }]
    const capturer = createCapturer({ egress: createEgress({ ...directEgress, connectTo }), clock: { now: () => new Date() },
      runDirectory: '${directory}/run', spoolRoot: '${directory}/spool', version: '0', contact: null, log: () => {} })
    setInterval(() => { const [pid] = capturer.pids(); if (pid) console.log(pid) }, 50)
    await capturer.capture({ snapshot: 's', url: 'http://site.test/slow', kind: 'page', acceptLanguage: null },
      { signal: new AbortController().signal })`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      const [line] = (await once(child.stdout, 'data')) as [Buffer]
      const leader = Number.parseInt(line.toString(), 10)
      while (!stand.seen.includes('GET site.test/silence')) await sleep(20)
      expect(await readdir(join(directory, 'spool'))).toHaveLength(1)
      child.kill('SIGKILL')
      await once(child, 'exit')
      await using next = await startStand(site, {
        runDirectory: join(directory, 'run'),
        spoolRoot: join(directory, 'spool'),
      })
      await (await next.capture('/plain'))[Symbol.asyncDispose]()
      expect(groupMembers(leader)).toEqual([])
      expect(await readdir(join(directory, 'spool'))).toEqual([])
      expect(killLeftovers(join(directory, 'run'))).toBe(0)
    } finally {
      child.kill('SIGKILL')
      await rm(directory, { recursive: true, force: true })
    }
  },
)

async function gone(leader: number | undefined): Promise<void> {
  // Group 0 is the kernel's own threads, which never go: a leader that was not seen is a fault of the test.
  if (leader === undefined)
    throw new Error('expected the leader of a browser, found none: was it read in time?')
  for (let tries = 0; tries < 100 && groupMembers(leader).length > 0; tries++) await sleep(100)
  expect(groupMembers(leader)).toEqual([])
}
