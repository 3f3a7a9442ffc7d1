/**
 * Ways over the recorder's own listener: a process of this machine without the password, and a browser taken over by its
 * page, which has it and may send any bytes. Neither is a page's doing, so they are counted apart.
 */
import { once } from 'node:events'
import { connect } from 'node:net'
import type { ProxyCredentials } from '../../../src/egress/recording/proxy.ts'

export interface NeighbourWay {
  readonly name: string
  readonly mechanism: string
  readonly why: string
  /** What is sent, each piece after an answer to the one before. `pass` is the Proxy-Authorization field. */
  readonly says: (port: number, pass: string) => readonly (string | Uint8Array)[]
  readonly hears: RegExp
  /** The recorder's word for it, where it gives one. */
  readonly refusal: string | null
}

const get = (target: string, more = '', host = 'x') =>
  `GET ${target} HTTP/1.1\r\nHost: ${host}\r\n${more}\r\n`
const tunnel = (authority: string, more: string) =>
  `CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${more}\r\n`
const closed = /^$/
const establishedOnly = /^HTTP\/1\.1 200 Connection established\r\n\r\n$/
const wrong = `Proxy-Authorization: Basic ${Buffer.from('ibid:guess').toString('base64')}\r\n`

export const neighbourWays: readonly NeighbourWay[] = [
  {
    name: 'open-absolute',
    mechanism: 'an absolute-form request without the password',
    why: '407, nothing is dialled',
    says: (port) => [get(`http://127.0.0.1:${port}/`)],
    hears: /^HTTP\/1\.1 407 /,
    refusal: null,
  },
  {
    name: 'open-connect',
    mechanism: 'CONNECT without the password',
    why: '407, nothing is dialled',
    says: (port) => [tunnel(`127.0.0.1:${port}`, '')],
    hears: /^HTTP\/1\.1 407 /,
    refusal: null,
  },
  {
    name: 'guessed',
    mechanism: 'a wrong password, and a right one beside a wrong one',
    why: '407, nothing is dialled',
    says: (port, pass) => [
      get(`http://127.0.0.1:${port}/`, wrong),
      get(`http://127.0.0.1:${port}/`, wrong + pass),
    ],
    hears: /^(?:HTTP\/1\.1 407 [^]*?\r\n\r\n){2}$/,
    refusal: null,
  },
  {
    name: 'socks',
    mechanism: 'SOCKS 4 and 5 greetings',
    why: 'no HTTP',
    says: (port) => [Uint8Array.of(4, 1, port >> 8, port & 255, 127, 0, 0, 1, 0)],
    hears: /^HTTP\/1\.1 400 /,
    refusal: null,
  },
  {
    name: 'absolute',
    mechanism: 'an absolute-form request with the password',
    why: 'judged like any dial',
    says: (port, pass) => [get(`http://127.0.0.1:${port}/`, pass)],
    hears: closed,
    refusal: 'unsafe-address',
  },
  {
    name: 'tunnel',
    mechanism: 'CONNECT to a forbidden address, odd spellings included',
    why: 'judged like any dial',
    says: (port, pass) => [tunnel(`0x7f.1:${port}`, pass), get('/')],
    hears: establishedOnly,
    refusal: 'unsafe-address',
  },
  {
    name: 'tunnel6',
    mechanism: 'CONNECT to a mapped IPv6 address',
    why: 'judged like any dial',
    says: (port, pass) => [tunnel(`[::ffff:127.0.0.1]:${port}`, pass), get('/')],
    hears: establishedOnly,
    refusal: 'unsafe-address',
  },
  {
    name: 'tunnel-user',
    mechanism: 'CONNECT with a user name before the host',
    why: 'no host and port',
    says: (port, pass) => [tunnel(`hostile.example@127.0.0.1:${port}`, pass)],
    hears: /^HTTP\/1\.1 400 /,
    refusal: 'bad-request',
  },
  {
    name: 'inner-absolute',
    mechanism: 'an absolute-form request inside an honest tunnel',
    why: 'in a tunnel only the origin-form is taken',
    says: (port, pass) => [tunnel('hostile.example:80', pass), get(`http://127.0.0.1:${port}/`)],
    hears: /established\r\n\r\nHTTP\/1\.1 400 /,
    refusal: 'bad-request',
  },
  {
    name: 'next-host',
    mechanism: 'a second request on a kept connection, to another host',
    why: 'another origin is dialled anew',
    says: (port, pass) => [
      get('http://hostile.example/nothing', pass, 'hostile.example'),
      get(`http://127.0.0.1:${port}/`, pass),
    ],
    hears: /^HTTP\/1\.1 404 [^]*not here/,
    refusal: 'unsafe-address',
  },
  {
    name: 'hidden',
    mechanism: 'a request hidden behind the body of an honest one',
    why: 'a body ends where its length says, what follows is judged like any request',
    says: (port, pass) => [
      `POST http://hostile.example/nothing HTTP/1.1\r\nHost: hostile.example\r\n${pass}Content-Length: 5\r\n\r\nhello` +
        get(`http://127.0.0.1:${port}/`, pass),
    ],
    hears: /^HTTP\/1\.1 404 [^]*not here/,
    refusal: 'unsafe-address',
  },
  {
    name: 'host-field',
    mechanism: 'a Host field that contradicts the URL',
    why: 'the URL alone says where to dial',
    says: (port, pass) => [get('http://hostile.example/', pass, `127.0.0.1:${port}`)],
    hears: /^HTTP\/1\.1 421 /,
    refusal: null,
  },
  {
    name: 'schemes',
    mechanism: 'https: and ftp: URLs in absolute form',
    why: 'only http: has an absolute form',
    says: (port, pass) => [get(`ftp://127.0.0.1:${port}/`, pass)],
    hears: /^HTTP\/1\.1 400 /,
    refusal: 'bad-request',
  },
  {
    name: 'foreign',
    mechanism: 'another protocol inside a tunnel (STUN, as TURN over TCP speaks it)',
    why: 'ended before anything is dialled',
    says: (port, pass) => [
      tunnel(`127.0.0.1:${port}`, pass),
      Uint8Array.of(0, 1, 0, 0, 0x21, 0x12, 0xa4, 0x42),
    ],
    hears: establishedOnly,
    refusal: 'not-http',
  },
]

export function fieldOf({ username, password }: ProxyCredentials): string {
  return `Proxy-Authorization: Basic ${Buffer.from(`${username}:${password}`).toString('base64')}\r\n`
}

/** Sends the pieces in turn and gives back all that was heard until the other side closed or fell silent. */
export async function speak(port: number, pieces: readonly (string | Uint8Array)[]): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  let heard = ''
  socket.on('data', (bytes) => (heard += bytes.toString('latin1')))
  const silence = async (milliseconds: number): Promise<void> => {
    const before = heard.length
    for (let waited = 0; waited < milliseconds && heard.length === before && !socket.closed; waited += 10)
      await new Promise((resolve) => setTimeout(resolve, 10))
  }
  for (const piece of pieces) {
    socket.write(piece)
    await silence(5_000)
  }
  if (!socket.closed) await silence(300)
  socket.destroy()
  return heard
}
