/**
 * The one door to Node's HTTP/2. A server that garbles a head could end our process: Node (24.21 still) aborts when a session is swept up
 * while a stream of it keeps fields of a head that was never whole, since a stream outlives its destruction by a turn of the loop, or until
 * it is swept up itself. So a session's native half is kept reachable here until no stream of it can be left.
 */
import type { ClientHttp2Session, ClientHttp2Stream, OutgoingHttpHeaders } from 'node:http2'
import type { Duplex } from 'node:stream'

/** Native halves of sessions that are open, or closed a moment ago. */
const underWay = new Set<object>()
/** Each native half of a stream, until it is gone, keeps that of its session. */
const streams = new FinalizationRegistry<object>(() => {})

/** A client's session over a connected socket. Nothing may be pushed to it. */
export function speakH2(
  authority: string,
  socket: Duplex,
  options: { readonly maxHeaderListPairs?: number } = {},
): ClientHttp2Session {
  // Loaded here, for few origins speak nothing else.
  const { connect } = process.getBuiltinModule('node:http2')
  const session = connect(authority, {
    ...options,
    createConnection: () => socket,
    settings: { enablePush: false },
  })
  const native = nativeOf(session)
  if (native === null) {
    if (session.destroyed) return session
    session.on('error', () => {}).destroy()
    throw new Error(
      'Expected a native half in a session of HTTP/2, found none; Node 24 has one, for example.',
    )
  }
  // Sent all the same, before our settings were heard of: nobody would hear its error.
  session.on('stream', (pushed) => pushed.on('error', () => {}).destroy())
  underWay.add(native)
  // A stream that never got as far as us is freed in the turn after its end; the second turn is for ends within that one.
  session.once('close', () => setImmediate(() => setImmediate(() => underWay.delete(native))))
  return session
}

/** A request over such a session; throws what Node throws. */
export function requestOver(
  session: ClientHttp2Session,
  headers: OutgoingHttpHeaders,
  { endStream }: { readonly endStream: boolean },
): ClientHttp2Stream {
  const stream = session.request(headers, { endStream })
  const tie = (): void => {
    const [native, ofSession] = [nativeOf(stream), nativeOf(session)]
    if (native !== null && ofSession !== null) streams.register(native, ofSession)
  }
  if (stream.pending) stream.once('ready', tie)
  else tie()
  return stream
}

/** Node gives no other way to it, and forgets it the moment that a session is destroyed. */
function nativeOf(one: object): object | null {
  const key = Object.getOwnPropertySymbols(one).find(({ description }) => description === 'kHandle')
  const native: unknown = key === undefined ? null : Reflect.get(one, key)
  return typeof native === 'object' ? native : null
}
