/** Ways that need no page: spellings and kinds of addresses, names that lie inside, and what a redirect's head can hold. */
import type { VerdictWord } from '../../../citations/index.ts'
import { ownCidrs } from '../../../src/egress/own-network.ts'
import type { Serving } from './way.ts'

/** Its URLs are cited as they are, sent as a Location, fetched as files behind a redirect, and shown as images. */
export interface AddressWay {
  readonly name: string
  readonly mechanism: string
  /** Variants: all are tried, all count once. `port` is the canary's, `replica` the honest server's. */
  readonly urls: (port: number, replica: number) => readonly string[]
  /** Only a Location can hold it: cited, it would be no URL, or another one. */
  readonly locationOnly?: true
  /** The check's word, where it is not `unsafe`. */
  readonly verdict?: VerdictWord
  /** Why the browser does not even ask for it. */
  readonly stays?: string
}

/** What a redirect does besides naming an address. Served at `/{name}` and followed by probe and file fetcher. */
export interface RedirectWay {
  readonly name: string
  readonly mechanism: string
  /** Each path is a variant. `forbidden` is on the canary. */
  readonly serve: (forbidden: string) => Readonly<Record<string, Serving>>
  /** Paths asked first; the others are hops. */
  readonly begin: readonly string[]
  readonly verdict?: VerdictWord
  /** True where the head is so broken that the forbidden address is never read out of it. */
  readonly unread?: true
  /** True where the probe reads it, as browsers do, and the recorder does not. */
  readonly unreadAsFile?: true
}

type Row = readonly [
  name: string,
  mechanism: string,
  hosts: readonly string[],
  more?: Pick<AddressWay, 'locationOnly' | 'verdict' | 'stays'>,
]

const own = ownCidrs()
  .map((cidr) => cidr.replace(/\/.*$/, ''))
  .filter((address) => !address.startsWith('127.') && !/^(?:::1|fe80)/.test(address))
  .map((address) => (address.includes(':') ? `[${address}]` : address))

const rows: readonly Row[] = [
  ['loopback', 'a literal address of 127.0.0.0/8', ['127.0.0.1', '127.0.0.2', '127.255.255.254']],
  [
    'numbers',
    'IPv4 in decimal, octal, hexadecimal, short and mixed forms',
    ['2130706433', '0x7f000001', '017700000001', '127.1', '127.0.1', '0x7f.1', '0177.0x0.0.1'],
  ],
  [
    'idna',
    'digits and dots that IDNA maps to ASCII',
    ['１２７.0.0.1', '①②⑦.⓪.⓪.①', '127。0。0。1', '127．0．0．1'],
  ],
  ['escaped', 'percent-encoded host', ['%31%32%37.0.0.1', '%6c%6f%63%61%6c%68%6f%73%74']],
  ['dot', 'closing dot of the root', ['127.0.0.1.', 'localhost.']],
  [
    'userinfo',
    'an honest name as user name',
    ['hostile.example@127.0.0.1', 'hostile.example:80@127.0.0.1'],
    { stays: 'parts with a user name in their address are blocked' },
  ],
  ['unspecified', '0.0.0.0, which means this machine', ['0.0.0.0', '0', '0x0']],
  [
    'private',
    "IPv4 ranges of private networks and of a carrier's",
    ['10.0.0.1', '172.16.0.1', '192.168.0.1', '100.64.0.1'],
  ],
  ['metadata', 'the metadata addresses of clouds', ['169.254.169.254', '[fd00:ec2::254]', '168.63.129.16']],
  ['own', "this machine's own addresses", own.length > 0 ? own : ['127.0.0.1']],
  ['group', 'multicast, broadcast and reserved IPv4', ['224.0.0.1', '255.255.255.255', '240.0.0.1']],
  ['loopback6', 'IPv6 loopback', ['[::1]', '[0:0:0:0:0:0:0:1]', '[0000::0001]']],
  ['unspecified6', 'the unspecified IPv6 address', ['[::]']],
  ['mapped', 'IPv4-mapped IPv6', ['[::ffff:127.0.0.1]', '[::ffff:7f00:1]']],
  ['compatible', 'IPv4-compatible IPv6', ['[::127.0.0.1]', '[::7f00:1]']],
  ['translated', 'IPv4-translated IPv6 (SIIT)', ['[::ffff:0:127.0.0.1]']],
  ['nat64', 'NAT64, well-known and local prefix', ['[64:ff9b::127.0.0.1]', '[64:ff9b:1::7f00:1]']],
  ['6to4', '6to4 around a loopback address', ['[2002:7f00:1::1]']],
  ['teredo', 'Teredo around a loopback address', ['[2001:0:7f00:1::80ff:fffe]']],
  ['isatap', 'ISATAP around a loopback address', ['[2a00:1450:4001:800:0:5efe:7f00:1]']],
  [
    'ranges6',
    'link-local, unique-local, site-local and multicast IPv6',
    ['[fe80::1]', '[fc00::1]', '[fec0::1]', '[ff02::1]'],
  ],
  [
    'zone',
    'IPv6 with a zone id',
    ['[fe80::1%25lo]', '[::1%25lo]', '[::1%lo]'],
    { locationOnly: true, verdict: 'bad-response', stays: 'no URL by the URL Standard' },
  ],
  ['localhost', 'localhost and names below it', ['localhost', 'any.localhost', 'LOCALHOST']],
  ['single-label', 'names without a dot, as search domains complete them', ['router', 'wiki']],
  [
    'local-names',
    'suffixes of local networks',
    ['printer.local', 'metadata.google.internal', 'nas.home.arpa', 'pc.lan', 'x.corp'],
  ],
  ['onion', 'an onion name', ['abcdefghij234567.onion']],
  ['a-record', 'a public name whose A record is loopback', ['a.inside.example.org']],
  ['aaaa-record', 'a public name whose AAAA record is loopback', ['aaaa.inside.example.org']],
  [
    'embedded-record',
    'AAAA records that embed loopback (mapped, NAT64, 6to4)',
    ['mapped.inside.example.org', 'nat64.inside.example.org', '6to4.inside.example.org'],
  ],
  [
    'inner-record',
    'records in private, link-local and metadata ranges',
    ['private.inside.example.org', 'metadata.inside.example.org', 'ula.inside.example.org'],
  ],
]

const spelled = rows.map(([name, mechanism, hosts, more = {}]): AddressWay => ({
  name,
  mechanism,
  urls: (port) => hosts.map((host) => `http://${host}:${port}/${name}`),
  ...more,
}))

export const addressWays: readonly AddressWay[] = [
  ...spelled,
  {
    name: 'tls',
    mechanism: 'TLS to a forbidden address and to a name of one',
    urls: (port) => [`https://127.0.0.1:${port}/tls`, `https://a.inside.example.org:${port}/tls`],
  },
  {
    name: 'slashes',
    mechanism: 'backslashes for slashes',
    urls: (port) => [
      `http:\\\\127.0.0.1:${port}\\slashes`,
      `http://127.0.0.1:${port}\\@hostile.example/slashes`,
    ],
  },
  {
    name: 'scheme-relative',
    mechanism: 'a reference without a scheme, or with slashes too many',
    urls: (port) => [
      `//127.0.0.1:${port}/scheme-relative`,
      `\\\\127.0.0.1:${port}/scheme-relative`,
      `http:////127.0.0.1:${port}/scheme-relative`,
    ],
    locationOnly: true,
  },
  {
    name: 'tabs',
    mechanism: 'tabs and blanks that the URL parser drops',
    urls: (port) => [
      `http://127.0.\t0.1:${port}/tabs`,
      `  http://127.0.0.1:${port}/tabs`,
      `ht\ttp://127.1:${port}/tabs`,
    ],
    locationOnly: true,
  },
  {
    name: 'mapped-name',
    mechanism: "a mapped host's name on a port that is not mapped",
    urls: (port) => [
      `http://hostile.example:${port}/mapped-name`,
      `https://static.example:${port}/mapped-name`,
    ],
  },
  {
    name: 'mapping-target',
    mechanism: 'the address that a mapping leads to, asked for by itself',
    urls: (_, replica) => [`http://127.0.0.1:${replica}/mapping-target`],
  },
  {
    name: 'ports',
    mechanism: 'ports where something else than the web listens',
    urls: () => [22, 25, 2375, 6379, 11211].map((port) => `http://127.0.0.1:${port}/ports`),
  },
  {
    name: 'other-schemes',
    mechanism: 'ftp:, file:, gopher:, dict:, data:, javascript:, blob: and ws: in a Location',
    urls: (port) => [
      `ftp://127.0.0.1:${port}/`,
      'file:///etc/passwd',
      `gopher://127.0.0.1:${port}/_GET`,
      `dict://127.0.0.1:${port}/d`,
      'data:text/html,x',
      'javascript:1',
      `blob:http://127.0.0.1:${port}/1`,
      `ws://127.0.0.1:${port}/`,
    ],
    locationOnly: true,
    verdict: 'unsupported',
    stays: 'an image is no such thing',
  },
]

const to = (location: string, status = 302, more: Readonly<Record<string, string>> = {}): Serving => ({
  status,
  headers: { Location: location, ...more },
})

export const redirectWays: readonly RedirectWay[] = [
  {
    name: 'statuses',
    mechanism: 'redirect by 301, 302, 303, 307, 308',
    serve: (forbidden) =>
      Object.fromEntries([301, 302, 303, 307, 308].map((status) => [String(status), to(forbidden, status)])),
    begin: ['301', '302', '303', '307', '308'],
  },
  {
    name: 'chain',
    mechanism: 'a chain of honest redirects, over TLS and back, that ends inside',
    serve: (forbidden) => ({
      a: to('https://hostile.example/chain/b', 301),
      b: to('http://static.example/../hop', 307),
      c: to(forbidden, 308),
    }),
    begin: ['a'],
  },
  {
    name: 'cookie-bounce',
    mechanism: 'a redirect to itself with a cookie, then inside',
    serve: (forbidden) => ({
      a: (request, response) => {
        const known = (request.headers.cookie ?? '').includes('seen=1')
        response.writeHead(302, { 'Set-Cookie': 'seen=1', 'Location': known ? forbidden : 'a' }).end()
      },
    }),
    begin: ['a'],
  },
  {
    name: 'second-try',
    mechanism: 'a failure first, the redirect at the retry',
    serve: (forbidden) => {
      let asked = 0
      return {
        a: (_, response) => {
          asked += 1
          if (asked === 1) response.writeHead(503).end()
          else response.writeHead(302, { Location: forbidden }).end()
        },
      }
    },
    begin: ['a'],
  },
  {
    name: 'two-locations',
    mechanism: 'two Location fields that differ',
    serve: (forbidden) => ({
      a: (_, response) => {
        response.writeHead(302, ['Location', 'http://hostile.example/', 'Location', forbidden]).end()
      },
    }),
    begin: ['a'],
    verdict: 'bad-response',
    unread: true,
  },
  {
    name: 'split-head',
    mechanism: 'a second Location behind a bare line feed',
    serve: (forbidden) => ({
      lf: (request) => {
        request.socket.end(
          `HTTP/1.1 302 Found\r\nX-A: b\nLocation: ${forbidden}\r\nContent-Length: 0\r\n\r\n`,
        )
      },
    }),
    begin: ['lf'],
    unreadAsFile: true,
  },
  {
    name: 'bare-return',
    mechanism: 'a second Location behind a bare return',
    serve: (forbidden) => ({
      cr: (request) => {
        request.socket.end(
          `HTTP/1.1 302 Found\r\nX-A: b\rLocation: ${forbidden}\r\nContent-Length: 0\r\n\r\n`,
        )
      },
    }),
    begin: ['cr'],
    verdict: 'bad-response',
    unread: true,
  },
  {
    name: 'folded',
    mechanism: 'a Location folded over two lines',
    serve: (forbidden) => ({
      a: (request) => {
        request.socket.end(`HTTP/1.1 302 Found\r\nLocation:\r\n ${forbidden}\r\nContent-Length: 0\r\n\r\n`)
      },
    }),
    begin: ['a'],
    unreadAsFile: true,
  },
]
