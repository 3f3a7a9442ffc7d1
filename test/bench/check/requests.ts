/** How many requests a link costs on an ordinary living web, as a user runs the command line. Counted by the web itself. */
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { LAUNCHER } from './contest.ts'
import { startLivingWeb } from './living-web.ts'

export interface RequestsPerLink {
  readonly links: number
  /** Requests beside those that a redirect led to. */
  readonly requests: number
  readonly led: number
  readonly mean: number
  /** Asked for beside the links: absent addresses and their like. */
  readonly beside: readonly string[]
}

export async function requestsPerLink(count: number): Promise<RequestsPerLink> {
  await using web = await startLivingWeb(count)
  const mapping = ['--connect-to', `:80:127.0.0.1:${web.port}`]
  const args = [
    'check',
    '--urls',
    '-',
    '--format',
    'ndjson',
    '--pace',
    'off',
    '--browser',
    'never',
    ...mapping,
  ]
  const child = spawn(process.execPath, [LAUNCHER, ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdin.end(web.links.join('\n'))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  const decided = stdout.split('\n').filter((line) => line.startsWith('{"url"')).length
  if (decided !== web.links.length)
    throw new Error(`expected ${count} links decided, found ${decided}: ${stderr}`)
  const led = web.led()
  const cited = new Set(web.links.map((link) => link.slice('http://'.length)))
  const beside = web.asked.filter((place) => !cited.has(place) && !place.includes('/now/'))
  const requests = web.asked.length - led
  return { links: decided, requests, led, mean: requests / decided, beside }
}
