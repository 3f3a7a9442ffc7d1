/** Plays all ways in one hostile world and writes down what was seen; judging it is the test's. */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer as createTlsServer } from 'node:https'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CaptureFacts, RefusedRequest, Verdict } from '../../../citations/index.ts'
import { createAuthority } from '../../../src/egress/authority.ts'
import type { DialEvent } from '../../../src/egress/create-egress.ts'
import { startRecordingProxy } from '../../../src/egress/recording/proxy.ts'
import type { DnsRecords } from '../../fakes/dns-server.ts'
import type { Site } from '../../replica-web/web.ts'
import { addressWays, redirectWays } from './address-ways.ts'
import { startCanary, type Visit } from './canary.ts'
import { makeLuringCertificate } from './certificate.ts'
import { fieldOf, neighbourWays, speak } from './neighbour-ways.ts'
import { layOut } from './pages.ts'
import { honestAddress, rebindingWays, startHonest } from './rebinding-ways.ts'
import type { PageWay, Serving, Target } from './way.ts'
import { pageWays } from './ways.ts'
import { startWorld, type World } from './world.ts'

export interface Tried {
  readonly url: string
  readonly verdict: Verdict
}
export interface Evidence {
  readonly visits: readonly Visit[]
  readonly dials: readonly DialEvent[]
  readonly requests: readonly string[]
  /** By way; each variant as cited and behind a redirect. */
  readonly checks: ReadonlyMap<string, readonly Tried[]>
  readonly files: ReadonlyMap<string, readonly CaptureFacts[]>
  /** By way; ways of one page share its facts. `images` shows all addresses, `luring` has the certificate. */
  readonly pages: ReadonlyMap<string, CaptureFacts>
  readonly certificate: { readonly verdict: Verdict; readonly chain: number }
  readonly rebinding: ReadonlyMap<string, readonly string[]>
  readonly neighbours: ReadonlyMap<string, { heard: string; refused: readonly RefusedRequest[] }>
}

export const inside = 'inside.example.org'
export const targetOf = (way: PageWay, port: number): Target => {
  const host = `${way.name}.${inside}`
  const index = pageWays.indexOf(way)
  return {
    name: way.name,
    host,
    port,
    plain: `http://${host}:${port}/${way.name}`,
    secure: `https://${host}:${port}/${way.name}`,
    literal: `http://127.7.${index >> 8}.${index & 255}:${port}/${way.name}`,
  }
}

const special: DnsRecords = {
  aaaa: { aaaa: ['::1'] },
  mapped: { aaaa: ['::ffff:127.0.0.1'] },
  nat64: { aaaa: ['64:ff9b::7f00:1'] },
  '6to4': { aaaa: ['2002:7f00:1::1'] },
  private: { a: ['10.1.2.3'] },
  metadata: { a: ['169.254.169.254'] },
  ula: { aaaa: ['fd00:ec2::254'] },
}
/** Every name below `inside` is loopback, and so are the honest hosts for whom no mapping is made. */
export const records: DnsRecords = {
  ...Object.fromEntries(Object.entries(special).map(([name, answer]) => [`${name}.${inside}`, answer])),
  '*': ({ name }) =>
    /(?:^|\.)(?:inside\.example\.org|hostile\.example|static\.example)$/.test(name)
      ? { a: ['127.0.0.1'] }
      : { code: 'NXDOMAIN' },
}

const staticSite: Site = (request, response) => {
  if (request.url === '/hop') response.writeHead(307, { Location: 'https://hostile.example/chain/c' }).end()
  else
    response.writeHead(200, { 'Content-Type': 'image/png', 'Access-Control-Allow-Origin': '*' }).end('honest')
}

/** `hostile.example`: the ways' pages, `/go?to=` for a redirect to anywhere, and the redirect ways' paths. */
function hostileSite(pages: Site, port: number, replica: () => number): Site {
  const hops = new Map<string, Serving>()
  for (const way of redirectWays)
    for (const [path, serving] of Object.entries(way.serve(`http://127.0.0.1:${port}/${way.name}`)))
      hops.set(`/${way.name}/${path}`, serving)
  const images = () =>
    addressWays.flatMap(({ urls }) => urls(port, replica()).map((url) => `<img src="${url}">`)).join('\n')
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://hostile.example')
    const hop = hops.get(url.pathname)
    if (url.pathname === '/go') {
      // A Location is bytes: one character for each byte of the UTF-8.
      const location = Buffer.from(url.searchParams.get('to') ?? '').toString('latin1')
      response.writeHead(302, { Location: location }).end()
    } else if (url.pathname === '/images') {
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(`<!doctype html>${images()}`)
    } else if (typeof hop === 'function') hop(request, response)
    else if (hop !== undefined) response.writeHead(hop.status ?? 200, hop.headers).end()
    else pages(request, response)
  }
}

const go = (url: string) => `http://hostile.example/go?to=${encodeURIComponent(url)}`

const MOST_CAPTURES = 6

export async function runCampaign(): Promise<Evidence> {
  await using canary = await startCanary()
  const laid = layOut(pageWays, (way) => targetOf(way, canary.port))
  await using luring = await startLuringServer(`http://certificate.${inside}:${canary.port}`)
  let replica = 0
  await using world = await startWorld({
    sites: {
      'hostile.example': hostileSite(laid.hostile, canary.port, () => replica),
      'static.example': staticSite,
    },
    records,
    connectTo: [{ host: 'luring.example', port: 443, address: '127.0.0.1', toPort: luring.port }],
  })
  replica = world.replica

  const pages = new Map<string, CaptureFacts>()
  const waiting = [
    { url: 'http://hostile.example/images', names: ['images'], ways: [] },
    { url: 'https://luring.example/', names: ['luring'], ways: [] },
    ...laid.plan.map(({ url, ways }) => ({ url, names: ways.map(({ name }) => name), ways })),
  ]
  const capturePages = async (): Promise<void> => {
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      const unseen = unseenIn(world, page.ways, canary.port)
      // A machine that is busy may end a page before its last script began: such a page is captured again.
      for (let left = MOST_CAPTURES; left > 0; left = unseen() ? left - 1 : 0) {
        const facts = await world.capture(page.url, 'page')
        for (const name of page.names) pages.set(name, facts)
        // What is sent while a page goes is dialled after the page is done.
        for (let waits = 0; waits < 20 && unseen(); waits++)
          await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
  }
  const [checked, neighbours, certificate] = await Promise.all([
    checkAll(world, canary.port),
    askNeighbour(world, canary.port),
    readCertificate(world),
    // Two at once, as many as there are cores to draw pages.
    capturePages(),
    capturePages(),
  ])
  const rebinding = await rebind(canary.sharedPort)
  // What is under way in the kernel shall have arrived before anybody counts.
  await new Promise((resolve) => setTimeout(resolve, 200))
  return {
    visits: [...canary.visits],
    dials: [...world.dials],
    requests: [...world.requests],
    ...checked,
    pages,
    certificate,
    rebinding,
    neighbours,
  }
}

/** Whether a way that should ask the guard has not done so yet. */
export function unseenIn(world: World, ways: readonly PageWay[], port: number): () => boolean {
  const hosts = ways
    .filter(({ stays }) => stays === undefined)
    .map((way) => targetOf(way, port))
    .map(({ host, literal }) => [host, new URL(literal).hostname])
  return () => hosts.some((names) => !world.dials.some(({ host }) => names.includes(host)))
}

async function checkAll(world: World, port: number): Promise<Pick<Evidence, 'checks' | 'files'>> {
  const checks = new Map<string, Tried[]>()
  const files = new Map<string, CaptureFacts[]>()
  const tryOne = async (name: string, url: string, file: boolean): Promise<void> => {
    const { verdict } = await world.check(url)
    checks.set(name, [...(checks.get(name) ?? []), { url, verdict }])
    if (file) files.set(name, [...(files.get(name) ?? []), await world.capture(url, 'file')])
  }
  for (const { name, urls, locationOnly } of addressWays) {
    for (const url of urls(port, world.replica)) {
      if (locationOnly !== true) await tryOne(name, url, false)
      await tryOne(name, go(url), true)
    }
  }
  for (const { name, begin } of redirectWays)
    for (const path of begin) await tryOne(name, `http://hostile.example/${name}/${path}`, true)
  return { checks, files }
}

async function readCertificate(world: World): Promise<Evidence['certificate']> {
  const { verdict, observation } = await world.check('https://luring.example/')
  return {
    verdict,
    chain: observation.attempts[0]?.hops[0]?.tls?.chain.length ?? 0,
  }
}

async function startLuringServer(lure: string): Promise<AsyncDisposable & { port: number }> {
  const server = createTlsServer(await makeLuringCertificate('luring.example', lure), (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', 'Connection': 'close' }).end('<p>lured')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/** A world of its own: opening even one address by `--allow-address` changes how local names are read. */
async function rebind(port: number): Promise<Evidence['rebinding']> {
  await using honest = await startHonest(port)
  void honest
  const host = (name: string) => `${name}.rebind.example.org`
  await using world = await startWorld({
    sites: {},
    records: Object.fromEntries(rebindingWays.map((way) => [host(way.name), way.record])),
    allow: [{ cidr: `${honestAddress}/32`, port }],
  })
  const seen = new Map<string, readonly string[]>()
  for (const way of rebindingWays)
    seen.set(way.name, await way.run(world, `http://${host(way.name)}:${port}`))
  return seen
}

async function askNeighbour(world: World, port: number): Promise<Evidence['neighbours']> {
  const spool = await mkdtemp(join(tmpdir(), 'ibid-neighbour-'))
  const heard = new Map<string, { heard: string; refused: readonly RefusedRequest[] }>()
  for (const way of neighbourWays) {
    const refused: RefusedRequest[] = []
    await using proxy = await startRecordingProxy({
      egress: world.egress,
      authority: await createAuthority(),
      spool,
      record: async () => {},
      refused: (refusal) => void refused.push(refusal),
      limits: { exchangeBytes: 1 << 20, captureBytes: 1 << 20, idleMilliseconds: 5_000 },
    })
    const answer = await speak(proxy.port, way.says(port, fieldOf(proxy.credentials)))
    heard.set(way.name, { heard: answer, refused })
  }
  await rm(spool, { recursive: true, force: true })
  return heard
}
