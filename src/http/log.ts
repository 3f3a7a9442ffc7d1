/** The transparency log as C2SP tlog-tiles serves it: `/log/checkpoint` and `/log/tile/…`, straight from the store. Web-standard. */
import { Hono } from 'hono'
import { logKey, Problem } from '../../citations/index.ts'
import { readTilePath } from '../../citations/log/index.ts'
import { readBytes } from '../flow/objects.ts'
import type { EvidenceStore } from '../ports.ts'

const LONGEST = 2 * 1024 * 1024
const sealed = { 'X-Content-Type-Options': 'nosniff', 'Access-Control-Allow-Origin': '*' }

/** Public whatever the service holds: entries are salted commitments, and a log that hides is none. */
export function logRoutes({ store }: { store: EvidenceStore }): Hono {
  const routes = new Hono()
  routes.get('/log/checkpoint', async () => {
    const bytes = await readBytes(store, logKey('checkpoint'), LONGEST)
    if (bytes === null)
      throw new Problem('not-found', 'The log has no entry yet; its first snapshot makes one.')
    return new Response(new Uint8Array(bytes), {
      headers: { ...sealed, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' },
    })
  })
  routes.get('/log/tile/*', async (context) => {
    const path = context.req.path.slice('/log/'.length)
    const bytes = readTilePath(path) === null ? null : await readBytes(store, logKey(path), LONGEST)
    if (bytes === null) {
      const message = `Expected a tile of the log, found "${path.slice(0, 80)}"; e.g. /log/tile/0/000.`
      throw new Problem('not-found', message)
    }
    return new Response(new Uint8Array(bytes), {
      headers: {
        ...sealed,
        'Content-Type': 'application/octet-stream',
        'Cache-Control': 'public, max-age=31536000, immutable',
      },
    })
  })
  return routes
}
