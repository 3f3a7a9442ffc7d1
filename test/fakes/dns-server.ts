/**
 * A DNS server for tests: UDP on loopback, its own port, answers by a table that may change with every question. Only
 * what the product asks for: A and AAAA, the error codes, silence and delay. No TCP, no zones, no recursion.
 */
import { createSocket, type RemoteInfo, type Socket } from 'node:dgram'
import { once } from 'node:events'

/** What one question gets. Without addresses and code: no data. */
export interface DnsAnswer {
  readonly a?: readonly string[]
  readonly aaaa?: readonly string[]
  readonly code?: 'NXDOMAIN' | 'SERVFAIL' | 'REFUSED'
  /** Never answered. */
  readonly silent?: boolean
  readonly delayMilliseconds?: number
}
export interface DnsQuestion {
  readonly name: string
  readonly type: 'A' | 'AAAA' | 'other'
  /** How often this name and type were asked before. */
  readonly before: number
}
/** By lower-case name; `*` answers for every other name, which else is NXDOMAIN. */
export type DnsRecords = Readonly<Record<string, DnsAnswer | ((question: DnsQuestion) => DnsAnswer)>>

export interface DnsServer extends AsyncDisposable {
  readonly address: '127.0.0.1'
  readonly port: number
  readonly questions: readonly DnsQuestion[]
}

const codes = { NXDOMAIN: 3, SERVFAIL: 2, REFUSED: 5 } as const
const typeNumbers = { A: 1, AAAA: 28 } as const

export async function startDnsServer({ records }: { records: DnsRecords }): Promise<DnsServer> {
  const socket = createSocket('udp4')
  const questions: DnsQuestion[] = []
  const timers = new Set<NodeJS.Timeout>()
  socket.on('message', (message, from) => {
    const { name, type, end } = readQuestion(message)
    const before = questions.filter((other) => other.name === name && other.type === type).length
    const question = { name, type, before }
    questions.push(question)
    const record = records[name] ?? records['*'] ?? { code: 'NXDOMAIN' }
    const answer = typeof record === 'function' ? record(question) : record
    if (answer.silent === true) return
    const reply = replyTo(message, end, type, answer)
    timers.add(setTimeout(() => send(socket, reply, from), answer.delayMilliseconds ?? 0))
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return {
    address: '127.0.0.1',
    port: socket.address().port,
    questions,
    async [Symbol.asyncDispose]() {
      for (const timer of timers) clearTimeout(timer)
      const closed = once(socket, 'close')
      socket.close()
      await closed
    },
  }
}

/** RFC 1035 §4.1: a header of 12 bytes, then one question. */
function readQuestion(message: Buffer): { name: string; type: DnsQuestion['type']; end: number } {
  const labels: string[] = []
  let at = 12
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length))
    at += length + 1
  }
  const number = message.readUInt16BE(at + 1)
  const type = number === typeNumbers.A ? 'A' : number === typeNumbers.AAAA ? 'AAAA' : 'other'
  return { name: labels.join('.').toLowerCase(), type, end: at + 5 }
}

function replyTo(message: Buffer, end: number, type: DnsQuestion['type'], answer: DnsAnswer): Buffer {
  const found = type === 'A' ? answer.a : type === 'AAAA' ? answer.aaaa : undefined
  const addresses = answer.code === undefined ? (found ?? []) : []
  const header = Buffer.alloc(12)
  header.writeUInt16BE(message.readUInt16BE(0), 0)
  header.writeUInt16BE(0x8180 | (answer.code === undefined ? 0 : codes[answer.code]), 2)
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(addresses.length, 6)
  return Buffer.concat([header, message.subarray(12, end), ...addresses.map((text) => recordOf(text))])
}

function recordOf(address: string): Buffer {
  const bytes = address.includes(':') ? bytes6(address) : Buffer.from(address.split('.').map(Number))
  const head = Buffer.alloc(12)
  // A pointer to the question's name, type, class IN, and a time to live of 0.
  head.writeUInt16BE(0xc00c, 0)
  head.writeUInt16BE(bytes.length === 16 ? typeNumbers.AAAA : typeNumbers.A, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt16BE(bytes.length, 10)
  return Buffer.concat([head, bytes])
}

/** Eight groups from any spelling: the URL parser writes a dotted tail as two groups, and `::` stands for zeros. */
function bytes6(address: string): Buffer {
  const [left = '', right = ''] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::')
  const given = [left, right].map((half) => (half === '' ? [] : half.split(':')))
  const zeros = Array.from({ length: 8 - given.flat().length }, () => '0')
  const all = [...(given[0] ?? []), ...zeros, ...(given[1] ?? [])]
  return Buffer.from(all.map((group) => group.padStart(4, '0')).join(''), 'hex')
}

function send(socket: Socket, reply: Buffer, to: RemoteInfo): void {
  try {
    socket.send(reply, to.port, to.address)
  } catch {
    // Closed meanwhile: the test is over.
  }
}
