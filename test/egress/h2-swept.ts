/**
 * Sessions of HTTP/2 whose servers answer as garbled as `h2-session.test.ts` asks for, in a process of their own: many at once, so that one's
 * end is followed in the same turn by another's, which sweeps. Started with --expose-gc; prints how many sessions there were.
 */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as after } from 'node:timers/promises'
import { connect, createServer } from 'node:tls'
import { requestOver, speakH2 } from '../../src/egress/h2-session.ts'
import { makeChain } from '../fakes/certificates.ts'
import { fieldBlock, frame, headers, overTwo } from '../hostile-web/world/h2-frames.ts'

const AT_ONCE = 12
const TURNS = 2
const long = ['x-more', 'y'.repeat(500)] as const
const half = (stream: number): Buffer => frame('headers', stream, fieldBlock([[':status', '200'], long]))

const promised = (stream: number): Buffer => {
  const asked = fieldBlock([
    [':method', 'GET'],
    [':scheme', 'https'],
    [':authority', 'a.test'],
    [':path', '/b'],
    long,
  ])
  const bytes = frame('headers', stream, Buffer.concat([Buffer.from([0, 0, 0, 2]), asked]), 4)
  bytes[3] = 5
  return bytes
}

/** What is said in place of an answer, and whether the server hangs up then. */
const ways: Readonly<Record<string, { readonly says: (stream: number) => Buffer; readonly hangsUp?: true }>> =
  {
    'a head without a status': { says: (stream) => headers(stream, [long]) },
    'a head with two': { says: (stream) => headers(stream, [[':status', '200'], long, [':status', '200']]) },
    'too many fields': {
      says: (stream) =>
        headers(stream, [
          [':status', '200'],
          ...Array.from({ length: 400 }, (_, at) => [`x-${at}`, 'v'] as const),
        ]),
    },
    'half a head': { says: half, hangsUp: true },
    'a push': { says: (stream) => Buffer.concat([promised(stream), half(2)]), hangsUp: true },
  }

/** Once is not enough: what nothing but stale code still names goes only under memory pressure. */
const sweep = (): void => globalThis.gc?.({ type: 'major', flavor: 'last-resort', execution: 'sync' })

const chain = await makeChain({ names: ['a.test'] })
const way = ways[process.argv[2] ?? '']
if (way === undefined) throw new Error(`Expected one of ${Object.keys(ways).join(', ')}.`)
const natives: WeakRef<object>[] = []
const kept: (() => void)[] = []
let timer: NodeJS.Timeout | undefined
/** All of them together, so that they are read in one turn. */
const soon = (): void => {
  clearTimeout(timer)
  timer = setTimeout(() => kept.splice(0).forEach((answer) => answer()), 20)
}
const server = createServer({ key: chain.key, cert: chain.leaf, ALPNProtocols: ['h2'] }, (socket) => {
  socket.on('error', () => {})
  overTwo(({ stream }) => {
    kept.push(() => {
      socket.write(way.says(stream))
      if (way.hangsUp) setTimeout(() => socket.destroy(), 20)
    })
    soon()
    return Buffer.alloc(0)
  })({ socket, before: 0, protocol: 'h2' } as never)
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo

async function play(): Promise<void> {
  const socket = connect({
    port,
    host: '127.0.0.1',
    ca: chain.root,
    servername: 'a.test',
    ALPNProtocols: ['h2'],
    rejectUnauthorized: false,
  })
  socket.on('error', () => {})
  await once(socket, 'secureConnect')
  const session = speakH2('https://a.test', socket, { maxHeaderListPairs: 300 })
  session.on('error', () => {})
  for (const key of Object.getOwnPropertySymbols(session))
    if (key.description === 'kHandle') natives.push(new WeakRef(Reflect.get(session, key) as object))
  const stream = requestOver(session, { ':path': '/' }, { endStream: true })
  await new Promise<void>((resolve) => {
    const end = (): void => {
      sweep()
      session.destroy()
      socket.destroy()
      sweep()
      resolve()
    }
    stream.on('data', () => {}).on('error', () => {})
    stream.once('close', end)
    const late = setTimeout(end, 1_500)
    stream.once('close', () => clearTimeout(late))
  })
  if (!socket.closed) await once(socket, 'close').catch(() => {})
}
for (let turn = 0; turn < TURNS; turn++) {
  await Promise.all(Array.from({ length: AT_ONCE }, play))
}
// Then they are gone in a while, but for a few that Node's own stale slots name; who is kept for good shows in its account.
for (let left = 60; left > 0 && natives.filter((one) => one.deref() !== undefined).length > 3; left--) {
  await after(50)
  sweep()
}
server.close()
console.log(TURNS * AT_ONCE)
process.exit(0)
