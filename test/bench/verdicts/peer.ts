/**
 * linkinator on the same cases, in child processes (peer-child.ts) whose fetches are led to the world: each case is a page
 * with one link, as a user would give it. It is run generously: retries on, a timeout of ours (it has none), its fragments
 * check off, which by our labels only costs it. A child that hangs on a case (its Retry-After has no cap) is ended and
 * replaced, so that one case cannot spoil the others.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { WebCase } from '../../hostile-web/case.ts'
import type { World } from '../../hostile-web/world/world.ts'
import { eachOf } from './each-of.ts'
import type { Seen } from './seen.ts'

export interface PeerTask {
  readonly dnsServer: string
  readonly ca: string
  readonly connectTo: readonly (readonly [host: string, port: string, address: string, toPort: string])[]
  readonly endpoints: readonly string[]
  /** Where a forbidden connection ends instead, after it was counted. */
  readonly canary: number
}
export interface PeerLink {
  readonly name: string
  readonly page: string
}

export async function runPeer(
  cases: readonly WebCase[],
  world: World,
  { deadline = 40_000, children = 8 }: { deadline?: number; children?: number } = {},
): Promise<readonly Seen[]> {
  const task: PeerTask = {
    dnsServer: world.dnsServer,
    ca: world.ca,
    connectTo: world.connectTo.map((mapping) => {
      const [host = '', port = '', address = '', toPort = ''] = mapping.split(':')
      return [host, port, address, toPort]
    }),
    endpoints: [...world.endpoints],
    canary: world.ports.plain,
  }
  const idle: ChildProcess[] = []
  const start = (): ChildProcess => {
    // Its warnings of overflowing timers would fill the screen.
    const child = fork(join(import.meta.dirname, 'peer-child.ts'), {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    child.send(task)
    return child
  }
  const look = async ({ name, cited }: WebCase): Promise<Seen> => {
    const child = idle.pop() ?? start()
    const link: PeerLink = { name, page: world.serveList(name, listOf(cited)) }
    const limit = AbortSignal.timeout(deadline)
    child.send(link)
    try {
      const [seen] = (await once(child, 'message', { signal: limit })) as [Seen]
      idle.push(child)
      return seen
    } catch {
      child.kill('SIGKILL')
      const reason = `no answer in ${deadline} ms`
      return { name, outcome: 'hung', verdict: null, reason, milliseconds: deadline, forbidden: [] }
    }
  }
  const seen = await eachOf(cases, children, look)
  await Promise.all(
    idle.map(async (child) => {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    }),
  )
  return seen
}

function listOf(cited: string): string {
  const attribute = cited.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>One link</title><a href="${attribute}">source</a></html>`
}
