/**
 * Ways through a name whose addresses change or differ. The honest server sits on a loopback address of its own, which is
 * opened by `--allow-address` and so plays a public one; the canary sits on the same port of the others.
 */
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { DnsAnswer, DnsQuestion } from '../../fakes/dns-server.ts'
import type { Act } from './way.ts'
import type { World } from './world.ts'

export const honestAddress = '127.0.0.9'

export interface RebindingWay {
  readonly name: string
  readonly mechanism: string
  readonly acts: readonly Act[]
  readonly why: string
  /** A and AAAA by how often they were asked before. */
  readonly record: (question: DnsQuestion) => DnsAnswer
  readonly serve: RequestListener
  /** What is to be seen, in words; compared with `sees`. */
  readonly run: (world: World, origin: string) => Promise<readonly string[]>
  readonly sees: readonly string[]
}

const first = (question: DnsQuestion, times = 1): DnsAnswer =>
  question.type === 'A' ? { a: [question.before < times ? honestAddress : '127.0.0.1'] } : {}
/** A text of some length: nothing beside it need be asked to see that it is there. */
const page: RequestListener = (_, response) => {
  const lines = ['wells', 'bridges', 'mills', 'ferries', 'locks', 'weirs', 'quays', 'fords'].map(
    (thing) =>
      `<p>The honest page counts the ${thing} of the county one by one, and gives each its year.</p>`,
  )
  const html = `<title>Honest page</title><h1>Honest page</h1>${lines.join('')}`
  response.writeHead(200, { 'Content-Type': 'text/html', 'Connection': 'close' }).end(html)
}
const verdictOf = async (world: World, url: string): Promise<string> => {
  const { verdict } = await world.check(url)
  return `${verdict.verdict} ${verdict.outcome}`
}

export const rebindingWays: readonly RebindingWay[] = [
  {
    name: 'use',
    mechanism: 'public when judged, loopback at any later question',
    acts: ['check'],
    why: 'the judged address itself is dialled; nobody asks twice',
    record: first,
    serve: page,
    run: async (world, origin) => {
      const { verdict, observation } = await world.check(`${origin}/`)
      return [verdict.verdict, observation.attempts[0]?.hops[0]?.address ?? 'none']
    },
    sees: ['alive', honestAddress],
  },
  {
    name: 'hop',
    mechanism: 'public at first, loopback when the same host redirects to itself',
    acts: ['check'],
    why: 'every hop is resolved and judged anew',
    record: first,
    serve: (_, response) => response.writeHead(302, { Location: '/next', Connection: 'close' }).end(),
    run: async (world, origin) => [await verdictOf(world, `${origin}/`)],
    sees: ['unsafe unsure'],
  },
  {
    name: 'retry',
    mechanism: 'public at first, loopback when a failure is tried again',
    acts: ['check'],
    why: 'every attempt is resolved and judged anew',
    record: first,
    serve: (_, response) => response.writeHead(503, { Connection: 'close' }).end(),
    run: async (world, origin) => [await verdictOf(world, `${origin}/`)],
    sees: ['unsafe unsure'],
  },
  {
    name: 'mixed',
    mechanism: 'a public and a forbidden address in one answer',
    acts: ['check', 'file'],
    why: 'one refused address refuses the name',
    record: ({ type }) => (type === 'A' ? { a: [honestAddress, '127.0.0.1'] } : {}),
    serve: page,
    run: async (world, origin) => {
      const { steps } = await world.capture(`${origin}/`, 'file')
      return [await verdictOf(world, `${origin}/`), ...steps.map(({ reason }) => reason ?? 'ok')]
    },
    sees: ['unsafe unsure', 'unsafe-address: loopback'],
  },
  {
    name: 'families',
    mechanism: 'a public A beside a forbidden AAAA record',
    acts: ['check'],
    why: 'one refused address refuses the name',
    record: ({ type }) => (type === 'A' ? { a: [honestAddress] } : { aaaa: ['::1'] }),
    serve: page,
    run: async (world, origin) => [await verdictOf(world, `${origin}/`)],
    sees: ['unsafe unsure'],
  },
  {
    name: 'between',
    mechanism: 'public for the check, loopback for the capture',
    acts: ['file', 'capture'],
    why: 'the capture resolves and judges by itself',
    record: first,
    serve: page,
    run: async (world, origin) => {
      const checked = await verdictOf(world, `${origin}/`)
      const captures = [await world.capture(`${origin}/`, 'file'), await world.capture(`${origin}/`, 'page')]
      return [checked, ...captures.flatMap(({ requests }) => requests.unanswered.map(({ reason }) => reason))]
    },
    sees: ['alive ok', 'unsafe-address: loopback', 'unsafe-address: loopback'],
  },
  {
    name: 'subresource',
    mechanism: 'public for the page, loopback for its image',
    acts: ['capture'],
    why: 'every connection of the browser is dialled by us',
    record: first,
    serve: (request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Connection': 'close' })
      response.end(
        request.url === '/' ? '<link rel="icon" href="data:,"><p>honest<img src="/image.png">' : 'x',
      )
    },
    run: async (world, origin) => {
      const { status, requests } = await world.capture(`${origin}/`, 'page')
      return [
        String(status),
        ...requests.unanswered.map(({ url, reason }) => `${url.replace(origin, '')} ${reason}`),
      ]
    },
    sees: ['200', '/image.png unsafe-address: loopback'],
  },
  {
    name: 'file-hop',
    mechanism: 'public at first, loopback for the second request of a file',
    acts: ['file'],
    why: 'every connection of the fetcher is dialled by us',
    record: first,
    serve: (_, response) => response.writeHead(302, { Location: '/next', Connection: 'close' }).end(),
    run: async (world, origin) => {
      const { steps } = await world.capture(`${origin}/`, 'file')
      return steps.map(({ reason }) => reason ?? 'ok')
    },
    sees: ['unsafe-address: loopback'],
  },
]

/** The honest server of all these names, told apart by Host. */
export async function startHonest(port: number): Promise<AsyncDisposable> {
  const byName = new Map(rebindingWays.map((way) => [way.name, way.serve]))
  const server: Server = createServer((request, response) => {
    const serve = byName.get((request.headers.host ?? '').split('.')[0] ?? '')
    if (serve === undefined) response.writeHead(421).end()
    else serve(request, response)
  })
  server.listen(port, honestAddress)
  await once(server, 'listening')
  return {
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
