/**
 * A bare undici loop: GET, body read to its end, one redirect followed, connections kept. No features: what the wire, the
 * parser and the event loop allow on this machine.
 */
import { readFileSync } from 'node:fs'
import { tell, type Task } from './task.ts'
import { agentTo } from './to-bench.ts'

// oxlint-disable-next-line no-unsafe-type-assertion -- written by the parent
const task = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Task
const agent = agentTo(task, { allowH2: false })
const outcomes: string[] = []
const began = performance.now()
let next = 0
await Promise.all(Array.from({ length: task.concurrency }, () => lane()))
tell(began, outcomes)
await agent.destroy()

async function lane(): Promise<void> {
  for (;;) {
    const link = task.links[next++]
    if (link === undefined) return
    const status = await get(new URL(link.url))
    outcomes.push(status < 400 ? 'ok' : 'broken')
  }
}

async function get(url: URL): Promise<number> {
  const { statusCode, headers, body } = await agent.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: 'GET',
  })
  await body.bytes()
  if (statusCode !== 301 || typeof headers.location !== 'string') return statusCode
  return get(new URL(headers.location, url))
}
