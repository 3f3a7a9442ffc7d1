/** Nothing that is checked or captured reaches an address it must not: every way of the table, against one canary. */
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CaptureFacts } from '../../../citations/index.ts'
import { isWebPort } from '../../../src/egress/ports.ts'
import { addressWays, redirectWays } from './address-ways.ts'
import { inside, records, runCampaign, targetOf, unseenIn, type Evidence } from './campaign.ts'
import { startCanary } from './canary.ts'
import { neighbourWays } from './neighbour-ways.ts'
import { layOut } from './pages.ts'
import { rebindingWays } from './rebinding-ways.ts'
import { certificateWays, pageWays, rows, writeTable } from './ways.ts'
import { startWorld } from './world.ts'

let evidence: Evidence
beforeAll(async () => {
  evidence = await runCampaign()
}, 240_000)

/** Vitest shortens `$mechanism` in titles, `%s` it leaves whole. */
const titled = <Way extends { readonly mechanism: string }>(ways: readonly Way[]) =>
  ways.map((way) => [way.mechanism, way] as const)

const unanswered = (name: string, facts: CaptureFacts | undefined) =>
  (facts?.requests.unanswered ?? [])
    .filter(({ url }) => new URL(url).pathname === `/${name}`)
    .map(({ reason }) => reason)
/** Whether a browser that is being closed still sends what a page has left for later is its own affair; if it does, it is refused. */
const upToTheBrowser = new Set(['fetch-later'])
const refusedDial = /^(?:unsafe-address|port-not-allowed): /

describe('addresses, checked', () => {
  test.each(titled(addressWays))('%s => refused', (_, { name, verdict = 'unsafe', urls, locationOnly }) => {
    const tried = evidence.checks.get(name) ?? []
    const variants = urls(1, 1).length
    expect(tried).toHaveLength(locationOnly === true ? variants : 2 * variants)
    for (const { url, verdict: said } of tried)
      expect(`${said.verdict} ${said.outcome} ${url}`).toBe(`${verdict} unsure ${url}`)
  })
})

describe('redirects, checked', () => {
  test.each(titled(redirectWays))('%s => refused', (_, { name, verdict = 'unsafe', begin }) => {
    const tried = evidence.checks.get(name) ?? []
    expect(tried).toHaveLength(begin.length)
    for (const { verdict: said } of tried) expect(`${said.verdict} ${said.outcome}`).toBe(`${verdict} unsure`)
  })
})

describe('addresses and redirects, fetched as files', () => {
  test.each(titled([...addressWays, ...redirectWays]))('%s => refused', (_, way) => {
    const files = evidence.files.get(way.name) ?? []
    expect(files.length).toBeGreaterThan(0)
    for (const { requests, steps } of files) {
      const reasons = [
        ...requests.unanswered.map(({ reason }) => reason),
        ...steps.map(({ reason }) => reason ?? 'ok'),
      ]
      // Either the guard said no, or the redirect was not understood and nobody was asked.
      const unread =
        'unread' in way ||
        'unreadAsFile' in way ||
        (way.verdict ?? 'unsafe') !== 'unsafe' ||
        way.name === 'idna'
      if (!unread) expect(reasons).toContainEqual(expect.stringMatching(refusedDial))
    }
  })
})

describe('addresses, as images of a captured page', () => {
  test.each(titled(addressWays.filter(({ stays }) => stays === undefined)))(
    '%s => refused',
    (_, { name }) => {
      expect(unanswered(name, evidence.pages.get('images'))).toContainEqual(
        expect.stringMatching(refusedDial),
      )
    },
  )
})

describe('names that change their addresses', () => {
  test.each(titled(rebindingWays))('%s => refused', (_, { name, sees }) => {
    expect(evidence.rebinding.get(name)).toEqual(sees)
  })
})

describe('captured pages', () => {
  test.each(titled(pageWays))('%s => refused', (_, way) => {
    const target = targetOf(way, 1)
    const hosts = [target.host, new URL(target.literal).hostname]
    const dials = evidence.dials.filter(({ host }) => hosts.includes(host))
    expect(evidence.pages.has(way.name)).toBe(true)
    // `deadline`: a popup was closed while its name was still being resolved.
    for (const dial of dials)
      expect(`${dial.failure} ${dial.detail}`).toMatch(/^(?:unsafe-address loopback|deadline null)$/)
    if (way.stays === undefined && !upToTheBrowser.has(way.name)) expect(dials.length).toBeGreaterThan(0)
    else if (way.stage !== 'snippet') {
      // It never left the browser, but the page was there and, where it is a script, had begun.
      const page = `https://hostile.example/${way.name}/`
      expect(evidence.requests).toContain(page)
    }
  })

  test('honest neighbours of the hostile parts => arrive', () => {
    expect(
      evidence.requests.filter((url) => url.endsWith('static.example/honest.png')).length,
    ).toBeGreaterThan(1)
    for (const way of pageWays.filter(({ stage }) => stage !== 'alone')) {
      const facts = evidence.pages.get(way.name)
      expect(facts?.status).toBe(200)
    }
  })

  test('scripts that could not get out => had begun, each of them', () => {
    const begun = evidence.requests
      .filter((url) => url.endsWith('?begun'))
      .map((url) => /tried\/([^?]+)/.exec(url)?.[1])
    const silent = pageWays
      .filter((way) => way.stays !== undefined && /tried/.test(JSON.stringify(way.serve(targetOf(way, 1)))))
      .filter(({ name }) => !begun.includes(name))
    expect(silent.map(({ name }) => name)).toEqual([])
  })
})

describe('certificates', () => {
  test.each(titled(certificateWays))('%s => not followed', () => {
    const { verdict, chain } = evidence.certificate
    expect(chain).toBe(1)
    expect(`${verdict.verdict} ${verdict.outcome} ${verdict.reasonCode}`).toBe(
      'tls-error unsure certificate-incomplete',
    )
    expect(evidence.pages.get('luring')?.status).toBe(200)
    // The issuer's address is asked for by the guarded way alone, which refuses it; nothing else in a certificate is.
    const dials = evidence.dials.filter(({ host }) => host === `certificate.${inside}`)
    expect(dials.length).toBeGreaterThan(0)
    for (const { failure, attempts } of dials) expect([failure, attempts]).toEqual(['unsafe-address', []])
  })
})

describe("over the recorder's listener", () => {
  test.each(titled(neighbourWays))('%s => refused', (_, { name, hears, refusal }) => {
    const { heard, refused } = evidence.neighbours.get(name) ?? { heard: 'nothing was tried', refused: [] }
    expect(heard).toMatch(hears)
    if (refusal !== null) expect(refused.map(({ failure }) => failure)).toEqual([refusal])
  })
})

describe('all together', () => {
  test('the canary => 0 connections, 0 packets', () => {
    expect(evidence.visits).toEqual([])
  })

  test('a refused dial => not one socket was opened for it', () => {
    const refused = evidence.dials.filter(
      ({ failure }) => failure === 'unsafe-address' || failure === 'port-not-allowed',
    )
    expect(refused.length).toBeGreaterThan(200)
    expect(refused.filter(({ attempts, address }) => attempts.length > 0 || address !== null)).toEqual([])
  })

  test('whatever was connected to => the honest hosts alone', () => {
    const reached = new Set(
      evidence.dials.filter(({ address }) => address !== null).map(({ host, port }) => `${host}:${port}`),
    )
    const honest = [
      'hostile.example:80',
      'hostile.example:443',
      'static.example:80',
      'static.example:443',
      'luring.example:443',
    ]
    expect([...reached].filter((place) => !honest.includes(place))).toEqual([])
  })

  test('the table => at least 60 distinct mechanisms that ask for the address, and docs/forbidden-ways.md is it', async () => {
    const names = rows.map(({ mechanism }) => mechanism)
    expect(new Set(names).size).toBe(names.length)
    expect(rows.filter(({ asked }) => asked).length).toBeGreaterThanOrEqual(60)
    const written = await readFile(join(import.meta.dirname, '../../../docs/forbidden-ways.md'), 'utf8')
    expect(written).toBe(await writeTable())
  })
})

describe('the canary itself', () => {
  test('a connection or packet to any address of this machine => counted', async () => {
    await using canary = await startCanary()
    expect([canary.port, canary.sharedPort].map((port) => isWebPort(port))).toEqual([true, true])
    const places = [
      ...['127.0.0.1', '127.7.0.9', '0.0.0.0', '::1', '::'].map((host) => ({ host, port: canary.port })),
      ...['127.0.0.1', '127.0.0.2', '::1'].map((host) => ({ host, port: canary.sharedPort })),
    ]
    for (const place of places) {
      const socket = connect(place)
      socket.resume()
      socket.write('hello')
      await once(socket, 'close')
    }
    expect(canary.visits).toHaveLength(places.length)
    for (const [type, host] of [
      ['udp4', '127.0.0.1'],
      ['udp6', '::1'],
    ] as const) {
      const socket = createSocket(type)
      socket.send('hello', canary.port, host)
      for (
        let waited = 0;
        waited < 100 &&
        !canary.visits.some(
          ({ transport, to }) => transport === 'udp' && (type === 'udp6') === to.startsWith('::'),
        );
        waited++
      )
        await new Promise((resolve) => setTimeout(resolve, 20))
      socket.close()
    }
    expect(canary.visits.filter(({ transport }) => transport === 'udp')).toHaveLength(2)
  })

  test('the same page with the guard opened => its ways arrive', async () => {
    await using canary = await startCanary()
    const snippets = pageWays.filter(({ stage }) => stage === 'snippet')
    const { hostile, plan } = layOut(snippets, (way) => targetOf(way, canary.port))
    await using world = await startWorld({
      sites: { 'hostile.example': hostile },
      records,
      allow: [{ cidr: '127.0.0.0/8', port: null }],
    })
    const unseen = unseenIn(world, snippets, canary.port)
    for (let left = 3; left > 0; left = unseen() ? left - 1 : 0)
      for (const { url, ways } of plan) if (ways.length > 0) await world.capture(url, 'page')
    const arrived = new Set(canary.visits.map(({ first }) => /^GET \/([\w-]+)/.exec(first)?.[1]))
    const expected = snippets.filter(({ stays }) => stays === undefined).map(({ name }) => name)
    expect(expected.filter((name) => !arrived.has(name))).toEqual([])
    expect(expected.length).toBeGreaterThan(30)
  }, 120_000)
})
