/** A garbled answer over HTTP/2 ends its own session and nothing else: not the process, when Node sweeps up what is left of it. */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const ways = ['a head without a status', 'a head with two', 'too many fields', 'half a head', 'a push']

const folder = mkdtempSync(join(tmpdir(), 'ibid-h2-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Node's own account of its native halves: how many sessions were freed, and which of them while a stream of it was left. */
function freed(account: string): { readonly sessions: number; readonly tooEarly: readonly string[] } {
  const streams = new Map<string, number>()
  const tooEarly: string[] = []
  let sessions = 0
  for (const line of account.split('\n')) {
    const id = /Http2Session client \((\d+)\)/.exec(line)?.[1]
    if (id === undefined) continue
    if (line.includes('Adding stream')) streams.set(id, (streams.get(id) ?? 0) + 1)
    else if (line.includes('tearing down stream')) streams.set(id, (streams.get(id) ?? 0) - 1)
    else if (line.includes('freeing nghttp2 session')) {
      sessions += 1
      if (streams.get(id) !== 0) tooEarly.push(id)
    }
  }
  return { sessions, tooEarly }
}

test.each(ways)(
  '%s => the process lives, and every session outlives its streams',
  { timeout: 90_000 },
  (way) => {
    // A file: lines may be lost in a pipe that is not emptied fast enough.
    const file = join(folder, way.replaceAll(' ', '-'))
    const told = openSync(file, 'w')
    const child = join(import.meta.dirname, 'h2-swept.ts')
    const { signal, status, stdout } = spawnSync(process.execPath, ['--expose-gc', child, way], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', told],
      env: { ...process.env, NODE_DEBUG_NATIVE: 'http2session,http2stream' },
    })
    closeSync(told)
    const account = readFileSync(file, 'utf8')
    expect(`${signal} ${status}`, account.slice(-3_000)).toBe('null 0')
    const { sessions, tooEarly } = freed(account)
    expect(tooEarly).toEqual([])
    // Kept no longer than need be: a few at most, which Node's own stale slots name.
    expect(sessions).toBeGreaterThanOrEqual(Number(stdout.trim().split('\n').at(-1)) - 3)
  },
)
