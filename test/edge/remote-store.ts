/** The port, seen from outside the Worker of store-worker.ts: every call is one request, every fault comes back as thrown. */
import { Problem, problemCodes, type ProblemCode } from '../../citations/index.ts'
import { PortFault, type EvidenceStore, type Source, type StoredHead } from '../../src/ports.ts'

/** `base` is the Worker's address. */
export function remoteStore(base: URL): EvidenceStore {
  const call = async (
    path: string,
    query: Record<string, string>,
    init: RequestInit = {},
  ): Promise<Response> => {
    const url = new URL(path, base)
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    const response = await fetch(url, { ...init, headers: { 'content-type': 'application/octet-stream' } })
    if (response.status === 500) throw faultOf(await response.text())
    return response
  }
  const ask = async (path: string, query: Record<string, string>, init: RequestInit = {}): Promise<unknown> =>
    (await call(path, query, init)).json()
  return {
    async put(key, source, { mediaType = '' } = {}) {
      const { bytes, sha256 } = source
      const body = ReadableStream.from(framed(source))
      // Node's fetch wants `duplex` for a streamed body; its type does not know it yet.
      const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' }
      const answer = await ask('/put', { key, bytes: String(bytes), sha256, type: mediaType }, init)
      return answer === 'created' ? 'created' : 'exists'
    },
    async swap(key, body, expected) {
      const query = expected === null ? { key } : { key, expected }
      const answer = await ask('/swap', query, { method: 'POST', body: new Uint8Array(body) })
      return answer === 'swapped' ? 'swapped' : 'lost'
    },
    head: async (key) => headOf(await ask('/head', { key })),
    async read(key, range) {
      const response = await call('/read', { key, range: JSON.stringify(range ?? null) })
      const facts: unknown = JSON.parse(response.headers.get('x-stored') ?? 'null')
      const head = headOf(facts)
      if (head === null || response.body === null) {
        await response.arrayBuffer()
        return null
      }
      const served = Object(facts).range
      return { ...head, range: served, body: response.body }
    },
    async *list(prefix, { after = '' } = {}) {
      const heads = await ask('/list', { prefix, after })
      for (const one of Array.isArray(heads) ? heads : []) {
        const head = headOf(one)
        if (head !== null) yield head
      }
    },
    async erase(key) {
      await ask('/erase', { key }, { method: 'POST' })
    },
    async selfTest() {
      await ask('/self-test', {}, { method: 'POST' })
    },
  }
}

async function* framed(source: Source): AsyncGenerator<Uint8Array> {
  const length = (value: number) => {
    const frame = Buffer.alloc(4)
    frame.writeUInt32BE(value)
    return frame
  }
  try {
    for await (const piece of source.open()) yield Buffer.concat([length(piece.length), piece])
  } catch {
    yield length(0xffff_ffff)
  }
}

function headOf(found: unknown): StoredHead | null {
  if (typeof found !== 'object' || found === null) return null
  const { key, bytes, version } = Object(found)
  return { key: String(key), bytes: Number(bytes), version: String(version) }
}

/** A fault as the Worker threw it; what workerd itself says is no JSON and stays what it is. */
function faultOf(text: string): Error {
  if (!text.startsWith('{')) return new Error(`workerd: ${text}`)
  const { name, message, code, retryable } = Object(JSON.parse(text))
  if (name === 'Problem' && isProblemCode(code)) return new Problem(code, String(message))
  return new PortFault('EvidenceStore', String(code), `${name}: ${message}`, {
    retryable: retryable === true,
  })
}

function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === 'string' && code in problemCodes
}
