/**
 * The one foreign program that the service hands to readers' browsers: the service worker of ReplayWeb.page (AGPL-3.0), as its makers
 * built it. It is told by its digest, so that "unmodified" is a fact; where it is absent or another one, there is no replay.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { ReplayViewer } from './ports.ts'

/** replaywebpage 2.5.3 of npm. */
const PINNED = {
  'sw.js': '29a833e871e2f9b7f135f5b86bba0476b69ad975c129c2473ff5055f73f5a2d0',
  'LICENSE': '8486a10c4393cee1c25392769ddd3b2d6c242d6ec7928e1414efff7dfb2f07ef',
} as const

/** Null where the package is not installed, or is not the one that was looked at. */
export async function readReplayViewer(folder = installed()): Promise<ReplayViewer | null> {
  const [worker, licence] = await Promise.all([pinned(folder, 'sw.js'), pinned(folder, 'LICENSE')])
  return worker === null || licence === null ? null : { worker, licence }
}

async function pinned(folder: string | null, name: keyof typeof PINNED): Promise<Uint8Array | null> {
  const bytes = folder === null ? null : await readFile(join(folder, name)).catch(() => null)
  if (bytes === null) return null
  return createHash('sha256').update(bytes).digest('hex') === PINNED[name] ? new Uint8Array(bytes) : null
}

function installed(): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve('replaywebpage')
    return dirname(dirname(entry))
  } catch {
    return null
  }
}
