/**
 * A request's body written as a query string, so that a replay can look up answers to POST. The spelling is the one
 * that pywb, warcio and wabac share; only the first kilobytes count, as in those.
 */
import type { Spooled } from '../../citations/index.ts'

/** As warcio cuts it: longer bodies are told apart by their beginning. */
const QUERY_LIMIT = 4096
const READ_LIMIT = 64 * 1024
/** Deeper JSON than this is somebody's attempt on our stack. */
const DEPTH_LIMIT = 200

/** The body of a request message (head included in the spool) as wabac computes it from a replayed request. */
export async function requestQuery(request: Spooled): Promise<string> {
  const message = (await beginning(request)).toString('latin1')
  const end = message.indexOf('\r\n\r\n')
  if (end === -1) return ''
  const type = /\r\ncontent-type:[ \t]*([^\r]*)/i.exec(message.slice(0, end))?.[1] ?? ''
  const body = message.slice(end + 4)
  return decoded(asQuery(type, body).slice(0, QUERY_LIMIT))
}

function asQuery(type: string, body: string): string {
  const text = () => Buffer.from(body, 'latin1').toString('utf8')
  switch (type.split(';')[0]?.trim()) {
    case 'application/x-www-form-urlencoded':
      return text()
    // What is no JSON after all counts as empty: so do warcio and wabac, and theirs is the look-up we must meet.
    case 'application/json':
    case 'text/plain':
      return fromJson(parsed(text()) ?? {})
    case 'multipart/form-data':
      return fromMultipart(text(), type)
    default:
      return opaque(body)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function opaque(body: string): string {
  return `__wb_post_data=${Buffer.from(body, 'latin1').toString('base64')}`
}

/** Every scalar under its own key; a key met again becomes `key.2_`, `key.3_` … */
function fromJson(value: unknown): string {
  const query = new URLSearchParams()
  const seen = new Map<string, number>()
  const put = (key: string, scalar: string): void => {
    if (!query.has(key)) return query.set(key, scalar)
    const count = (seen.get(key) ?? 1) + 1
    seen.set(key, count)
    query.set(`${key}.${count}_`, scalar)
  }
  const walk = (node: unknown, key: string, depth: number): void => {
    if (depth > DEPTH_LIMIT) return
    if (Array.isArray(node)) for (const item of node) walk(item, key, depth + 1)
    else if (node === null) put(key, 'null')
    else if (typeof node === 'object')
      for (const [name, item] of Object.entries(node)) walk(item, name, depth + 1)
    else if (typeof node === 'string' || typeof node === 'number' || typeof node === 'boolean') {
      if (String(node) !== '') put(key, String(node))
    }
  }
  walk(value, '', 0)
  return query.toString()
}

function fromMultipart(text: string, type: string): string {
  const query = new URLSearchParams()
  const boundary = type.split('boundary=')[1]
  if (boundary === undefined) return ''
  for (const part of text.split(`--${boundary}`)) {
    const field = /name="([^"]+)"\r\n\r\n(.*)/im.exec(part.trim())
    if (field?.[1] !== undefined) query.set(field[1], field[2] ?? '')
  }
  return query.toString()
}

/** Readers decode what they compare; what can't be decoded they take as empty. */
function decoded(query: string): string {
  try {
    return decodeURI(query)
  } catch {
    return ''
  }
}

async function beginning(request: Spooled): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.open()) {
    parts.push(chunk)
    bytes += chunk.length
    if (bytes >= READ_LIMIT) break
  }
  return Buffer.concat(parts).subarray(0, READ_LIMIT)
}
