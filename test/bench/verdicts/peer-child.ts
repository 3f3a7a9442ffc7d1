/**
 * The child that runs linkinator. It takes no mapping of hosts, but fetches through undici's global dispatcher: this one
 * resolves by the world's DNS server, maps ports as `--connect-to` does, trusts the world's root, and counts whatever is
 * dialled that no case leads to (and lets it end at the canary, never outside).
 */
import { Resolver } from 'node:dns/promises'
import { isIP } from 'node:net'
import { rootCertificates } from 'node:tls'
import { LinkChecker, LinkState } from 'linkinator'
import { Agent, buildConnector, setGlobalDispatcher } from 'undici'
import type { PeerLink, PeerTask } from './peer.ts'
import type { Seen } from './seen.ts'

const lured: string[] = []

process.on('message', (message) => {
  const given = message as PeerTask | PeerLink
  if ('page' in given) void look(given)
  else setGlobalDispatcher(dispatcherFor(given))
})

async function look({ name, page }: PeerLink): Promise<void> {
  lured.length = 0
  const began = performance.now()
  const answer = await checkOne(page)
  const milliseconds = Math.round(performance.now() - began)
  const seen: Seen = { name, verdict: null, milliseconds, forbidden: [...lured], ...answer }
  process.send?.(seen)
}

/** What it says of the page's one link: reported well, reported broken, or left out. */
async function checkOne(page: string): Promise<Pick<Seen, 'outcome' | 'reason'>> {
  try {
    const options = {
      path: page,
      retry: true,
      retryErrors: true,
      retryErrorsCount: 2,
      retryErrorsJitter: 100,
      timeout: 3_000,
    }
    const { links } = await new LinkChecker().check(options)
    const [link] = links.filter(({ parent }) => parent !== undefined)
    if (link === undefined) return { outcome: 'unsure', reason: 'not in the report' }
    const outcome = link.state === LinkState.OK ? 'ok' : link.state === LinkState.BROKEN ? 'broken' : 'unsure'
    return { outcome, reason: `${link.state} ${link.status ?? ''}` }
  } catch (error) {
    return { outcome: 'unsure', reason: `threw ${String(error).slice(0, 80)}` }
  }
}

function dispatcherFor(task: PeerTask): Agent {
  const dial = buildConnector({ ca: [...rootCertificates, task.ca], allowH2: true, timeout: 3_000 })
  const endpoints = new Set(task.endpoints)
  return new Agent({
    connect: (options, done) => {
      const host = options.hostname.replace(/^\[|\]$/g, '')
      const asked = options.port === '' ? (options.protocol === 'https:' ? '443' : '80') : options.port
      const mapping = task.connectTo.find(
        ([name, port]) => (name === '' || name === host) && (port === '' || port === asked),
      )
      const port = mapping?.[3] === undefined || mapping[3] === '' ? asked : mapping[3]
      const address = mapping?.[2] ?? ''
      resolve(task.dnsServer, address === '' ? host : address).then(
        (addresses) => attempt(addresses, 0),
        (error: unknown) => done(error as Error, null),
      )
      const attempt = (addresses: readonly string[], index: number): void => {
        const to = addresses[index] ?? ''
        const allowed = endpoints.has(`${to} ${port}`)
        if (!allowed) lured.push(`${to} ${port}`)
        const servername = options.servername ?? (isIP(host) === 0 ? host : '')
        const target = allowed ? { hostname: to, port } : { hostname: '127.0.0.1', port: String(task.canary) }
        dial({ ...options, ...target, servername }, (error, socket) => {
          if (error !== null && index + 1 < addresses.length) attempt(addresses, index + 1)
          else if (error !== null) done(error, null)
          else done(null, socket)
        })
      }
    },
  })
}

/** As getaddrinfo would answer from this DNS server, IPv4 first. */
async function resolve(server: string, host: string): Promise<readonly string[]> {
  if (isIP(host) !== 0) return [host]
  if (host === 'localhost' || host.endsWith('.localhost')) return ['127.0.0.1']
  const resolver = new Resolver({ timeout: 2_000, tries: 2 })
  resolver.setServers([server])
  const asked = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
  const found = asked.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
  if (found.length === 0) throw new Error(`getaddrinfo ENOTFOUND ${host}`)
  return found
}
