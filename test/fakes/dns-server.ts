/**
 * A DNS server for tests: UDP and TCP on one port of loopback, answers by a table that may change with every question.
 * Only what the product asks for: A, AAAA, NS and SOA, the error codes, silence and delay. No zones, no recursion.
 */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, type Server, type Socket as TcpSocket } from 'node:net'

/** What one question gets. Without addresses and code: no data. */
export interface DnsAnswer {
  readonly a?: readonly string[]
  readonly aaaa?: readonly string[]
  /** Names of name servers. */
  readonly ns?: readonly string[]
  /** The primary name server of a zone that begins here. */
  readonly soa?: string
  /** Seconds that addresses may be kept; 0 without it. */
  readonly ttl?: number
  readonly code?: keyof typeof codes
  /** The name is another one, and that again another: the last has the addresses. */
  readonly aliases?: readonly string[]
  /** Says that there is more than stands in it (TC), and gives nothing. */
  readonly truncated?: boolean
  /** The number of another question: a forger's. `first`: the true answer follows. */
  readonly forged?: 'first' | 'only'
  /** Never answered. */
  readonly silent?: boolean
  readonly delayMilliseconds?: number
}
export interface DnsQuestion {
  readonly name: string
  readonly type: 'A' | 'AAAA' | 'NS' | 'other'
  /** The type as a number (RFC 1035 §3.2.2): 6 is SOA. */
  readonly number: number
  /** How often this name and type were asked before. */
  readonly before: number
  readonly over: 'udp' | 'tcp'
  /** The question carries an OPT record (RFC 6891). */
  readonly edns: boolean
}
/** By lower-case name; `*` answers for every other name, which else is NXDOMAIN. */
export type DnsRecords = Readonly<Record<string, DnsAnswer | ((question: DnsQuestion) => DnsAnswer)>>

export interface DnsServer extends AsyncDisposable {
  readonly address: '127.0.0.1'
  readonly port: number
  readonly questions: readonly DnsQuestion[]
  /** Begins counting `before` anew. */
  forget(): void
}

const codes = { FORMERR: 1, SERVFAIL: 2, NXDOMAIN: 3, NOTIMP: 4, REFUSED: 5 } as const
const typeNumbers = { A: 1, NS: 2, CNAME: 5, SOA: 6, AAAA: 28 } as const

export async function startDnsServer({ records }: { records: DnsRecords }): Promise<DnsServer> {
  const questions: DnsQuestion[] = []
  const counts = new Map<string, number>()
  const timers = new Set<NodeJS.Timeout>()
  const answer = (message: Buffer, over: DnsQuestion['over'], send: (reply: Buffer) => void): void => {
    const { name, type, number, end } = readQuestion(message)
    const before = counts.get(`${name} ${number}`) ?? 0
    counts.set(`${name} ${number}`, before + 1)
    const question = { name, type, number, before, over, edns: message.readUInt16BE(10) > 0 }
    questions.push(question)
    const record = records[name] ?? records['*'] ?? { code: 'NXDOMAIN' }
    const given = typeof record === 'function' ? record(question) : record
    if (given.silent === true) return
    const reply = replyTo(message, end, number, given)
    if (given.forged !== undefined) {
      const forged = Buffer.from(reply)
      forged.writeUInt16BE(message.readUInt16BE(0) ^ 0x5a5a, 0)
      send(forged)
      if (given.forged === 'only') return
    }
    timers.add(setTimeout(() => send(reply), given.delayMilliseconds ?? 0))
  }
  const { udp, tcp } = await bindBoth()
  const streams = new Set<TcpSocket>()
  udp.on('message', (message, from) => {
    answer(message, 'udp', (reply) => {
      try {
        udp.send(reply, from.port, from.address)
      } catch {
        // Closed meanwhile: the test is over.
      }
    })
  })
  tcp.on('connection', (stream) => {
    streams.add(stream)
    stream.on('error', () => {}).on('close', () => streams.delete(stream))
    let kept = Buffer.alloc(0)
    stream.on('data', (piece) => {
      kept = Buffer.concat([kept, piece])
      // RFC 1035 §4.2.2: each message after its length in two bytes.
      for (; kept.length >= 2 && kept.length >= 2 + kept.readUInt16BE(0);) {
        const length = kept.readUInt16BE(0)
        const message = kept.subarray(2, 2 + length)
        kept = kept.subarray(2 + length)
        answer(message, 'tcp', (reply) => {
          const prefix = Buffer.alloc(2)
          prefix.writeUInt16BE(reply.length, 0)
          stream.write(Buffer.concat([prefix, reply]))
        })
      }
    })
  })
  return {
    address: '127.0.0.1',
    port: udp.address().port,
    questions,
    forget: () => counts.clear(),
    async [Symbol.asyncDispose]() {
      for (const timer of timers) clearTimeout(timer)
      for (const stream of streams) stream.destroy()
      const closed = [once(udp, 'close'), once(tcp, 'close')]
      udp.close()
      tcp.close()
      await Promise.all(closed)
    },
  }
}

/** A resolver is one number for both transports; where TCP's is taken, another is drawn. */
async function bindBoth(): Promise<{ udp: ReturnType<typeof createSocket>; tcp: Server }> {
  for (let tries = 0; ; tries += 1) {
    const udp = createSocket('udp4')
    udp.bind(0, '127.0.0.1')
    await once(udp, 'listening')
    const tcp = createServer()
    try {
      tcp.listen(udp.address().port, '127.0.0.1')
      await once(tcp, 'listening')
      return { udp, tcp }
    } catch (error) {
      udp.close()
      if (tries > 20) throw error
    }
  }
}

/** RFC 1035 §4.1: a header of 12 bytes, then one question. */
function readQuestion(
  message: Buffer,
): Pick<DnsQuestion, 'name' | 'type' | 'number'> & { readonly end: number } {
  const labels: string[] = []
  let at = 12
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length))
    at += length + 1
  }
  const number = message.readUInt16BE(at + 1)
  const type =
    number === typeNumbers.A
      ? 'A'
      : number === typeNumbers.AAAA
        ? 'AAAA'
        : number === typeNumbers.NS
          ? 'NS'
          : 'other'
  return { name: labels.join('.').toLowerCase(), type, number, end: at + 5 }
}

function replyTo(message: Buffer, end: number, number: number, answer: DnsAnswer): Buffer {
  const { aliases = [], code, ttl = 0, truncated = false } = answer
  // RFC 2308 §2.1: an alias is told even where what it stands for is not there.
  const chain = aliases.map((alias, index) =>
    recordOf(typeNumbers.CNAME, nameBytes(alias), ttl, ownerOf(aliases[index - 1])),
  )
  const found = code === undefined ? recordsFor(number, answer) : []
  const records = found.map((value) => recordOf(number, value, ttl, ownerOf(aliases.at(-1))))
  const all = truncated ? [] : [...chain, ...records]
  const header = Buffer.alloc(12)
  header.writeUInt16BE(message.readUInt16BE(0), 0)
  header.writeUInt16BE(0x8180 | (truncated ? 0x200 : 0) | (code === undefined ? 0 : codes[code]), 2)
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(all.length, 6)
  return Buffer.concat([header, message.subarray(12, end), ...all])
}

/** Whose record it is: by default a pointer to the question's name. */
function ownerOf(alias: string | undefined): Buffer {
  return alias === undefined ? Buffer.from([0xc0, 0x0c]) : nameBytes(alias)
}

function recordsFor(number: number, { a = [], aaaa = [], ns = [], soa }: DnsAnswer): readonly Buffer[] {
  if (number === typeNumbers.A) return a.map((text) => Buffer.from(text.split('.').map(Number)))
  if (number === typeNumbers.AAAA) return aaaa.map((text) => bytes6(text))
  if (number === typeNumbers.NS) return ns.map((name) => nameBytes(name))
  if (number !== typeNumbers.SOA || soa === undefined) return []
  // Primary, mailbox, serial, refresh, retry, expire, minimum (RFC 1035 §3.3.13).
  const times = Buffer.alloc(20)
  for (const [index, seconds] of [1, 3_600, 600, 86_400, 60].entries())
    times.writeUInt32BE(seconds, index * 4)
  return [Buffer.concat([nameBytes(soa), nameBytes(`hostmaster.${soa}`), times])]
}

function nameBytes(name: string): Buffer {
  const labels = name.split('.').map((label) => Buffer.from(label, 'latin1'))
  return Buffer.concat([...labels.flatMap((label) => [Buffer.from([label.length]), label]), Buffer.from([0])])
}

function recordOf(number: number, value: Buffer, ttl: number, owner: Buffer): Buffer {
  // Type, class IN, time to live, length.
  const head = Buffer.alloc(10)
  head.writeUInt16BE(number, 0)
  head.writeUInt16BE(1, 2)
  head.writeUInt32BE(ttl, 4)
  head.writeUInt16BE(value.length, 8)
  return Buffer.concat([owner, head, value])
}

/** Eight groups from any spelling: the URL parser writes a dotted tail as two groups, and `::` stands for zeros. */
function bytes6(address: string): Buffer {
  const [left = '', right = ''] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::')
  const given = [left, right].map((half) => (half === '' ? [] : half.split(':')))
  const zeros = Array.from({ length: 8 - given.flat().length }, () => '0')
  const all = [...(given[0] ?? []), ...zeros, ...(given[1] ?? [])]
  return Buffer.from(all.map((group) => group.padStart(4, '0')).join(''), 'hex')
}
