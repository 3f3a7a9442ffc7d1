/**
 * Replay, on origins of each snapshot's own (decisions 18), where none of the service's routes stand: `{id}.{replay host}` is a page of
 * ours without script, which frames `{id}-page.{replay host}` with the viewer and that snapshot's recording. Two names of one site:
 * browsers that block what they call third parties allow the inner one its worker, and the recorded page cannot reach its frame.
 * Web-standard.
 */
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, Next } from 'hono'
import { parseId, Problem } from '../../citations/index.ts'
import { faultCaught } from '../events.ts'
import type { Retrieved } from '../flow/retrieve.ts'
import type { ReplayViewer } from '../ports.ts'
import { replayBoot, replayScope } from '../web/replay-boot.ts'
import { bootPage, replayPage } from '../web/replay-page.ts'
import { replayShut } from '../web/replay-shut.ts'
import { styleSheet } from '../web/style.ts'
import { pageHeaders } from './page-headers.ts'
import { answerRange } from './ranges.ts'
import { keptPart, openSnapshot, restrictedProblem, sealedHeaders, type ReadingOptions } from './snapshots.ts'

export interface ReplayOptions extends ReadingOptions {
  readonly viewer: ReplayViewer | null
  /** The host below which every snapshot has a name of its own; null: `replay.localhost` for who asks on loopback, else no replay. */
  readonly replayHost: string | null
  /** Nobody needs a key here. A browser gives its key to the service alone, so with one only what is published can be replayed. */
  readonly isKeyless: boolean
}

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/
const LOCAL = 'replay.localhost'
/** Ends the first label of the name under which the recorded page itself runs: one wildcard serves both. */
const INNER = '-page'
/** Kept for a day: a new release of ours may bring another viewer. */
const ASSET = 'public, max-age=86400'

/** Throws a Problem where the service's own name is one of replays: nothing of the service could be reached under it. */
export function requireApart(publicUrl: string | null, replayHost: string | null): void {
  if (publicUrl === null || replayHost === null) return
  const [own, replays] = [new URL(publicUrl).hostname, nameOf(replayHost)]
  if (own !== replays && !own.endsWith(`.${replays}`)) return
  throw new Problem(
    'invalid-configuration',
    `Expected IBID_REPLAY_HOST apart from the host of IBID_PUBLIC_URL, found ${replayHost} with ${own} on it; e.g. replays.${own}, or best a domain of its own.`,
  )
}

/** Where the frame around the replay stands, or null where this reader can be shown no replay of it. */
export function replayAddress(
  { viewer, replayHost, publicUrl, isKeyless }: ReplayOptions,
  context: Context,
  { manifest, published, standing }: Retrieved,
): string | null {
  if (viewer === null || standing?.level === 'restricted' || manifest.kind !== 'page') return null
  if (!/^https?:/i.test(manifest.url)) return null
  if (!manifest.parts.some(({ name }) => name === 'snapshot.wacz')) return null
  if (!published && !isKeyless) return null
  const { hostname, port, protocol } = new URL(context.req.url)
  if (replayHost !== null) {
    const scheme = publicUrl === null ? protocol : new URL(publicUrl).protocol
    return `${scheme}//${manifest.snapshot}.${replayHost}/`
  }
  if (!LOOPBACK.test(hostname)) return null
  return `${protocol}//${manifest.snapshot}.${LOCAL}${port === '' ? '' : `:${port}`}/`
}

/** The way from the permalink. */
export function replayRoutes(options: ReplayOptions): OpenAPIHono {
  const routes = new OpenAPIHono()
  routes.get('/s/:id/replay', async (context) => {
    const found = await openSnapshot(options, context, context.req.param('id'))
    if (found.standing?.level === 'restricted') throw restrictedProblem(found.standing)
    const address = replayAddress(options, context, found)
    if (address === null) {
      throw new Problem(
        'not-found',
        'This snapshot has no replay here; its permalink gives the picture, the text and the recording (WACZ), which ReplayWeb.page opens.',
      )
    }
    context.header('Cache-Control', 'private, no-cache')
    return context.redirect(address, 302)
  })
  return routes
}

/** Stands before all routes: what is asked of a replay host is answered here, whatever its path. */
export function replayHosts(
  options: ReplayOptions,
): (context: Context, next: Next) => Promise<Response | void> {
  return async (context, next) => {
    const host = hostOf(context)
    const bases = [LOCAL, ...(options.replayHost === null ? [] : [nameOf(options.replayHost)])]
    const base = bases.find((one) => host === one || host.endsWith(`.${one}`))
    if (base === undefined) return next()
    const name = host.slice(0, -base.length - 1)
    const id = name.endsWith(INNER) ? name.slice(0, -INNER.length) : name
    const { method } = context.req
    if (method !== 'GET' && method !== 'HEAD') {
      throw new Problem('method-not-allowed', `Expected GET or HEAD of a replay, found ${method}.`)
    }
    const found = await openSnapshot(options, context, id)
    if (found.standing?.level === 'restricted') throw restrictedProblem(found.standing)
    if (options.viewer === null || parseId(id) !== id) throw noSuch(context.req.path)
    const asked = { ...options, viewer: options.viewer, context, found }
    return id === name ? frameAnswer(asked) : pageAnswer(asked)
  }
}

/** As it is routed: on whatever port, and with the dot of the root or without it, a replay's name leads to nothing else. */
function hostOf(context: Context): string {
  return new URL(context.req.url).hostname.replace(/\.+$/, '')
}

/** Without the port that `IBID_REPLAY_HOST` may have. */
function nameOf(replayHost: string): string {
  return replayHost.replace(/:\d+$/, '')
}

interface Asked extends ReplayOptions {
  readonly viewer: ReplayViewer
  readonly context: Context
  readonly found: Retrieved
}

/** `{id}.`: a page without script around the frame, whose page cannot reach it. */
async function frameAnswer({ context, found, publicUrl }: Asked): Promise<Response> {
  const { path, url } = context.req
  if (path === '/style.css') return asset(styleSheet, 'text/css; charset=utf-8')
  if (path !== '/') throw noSuch(path)
  const { port, protocol, host } = new URL(url)
  const source = `${protocolOf(publicUrl, protocol)}//${host.replace('.', `${INNER}.`)}`
  const own = publicUrl ?? `${protocol}//127.0.0.1:${port}/`
  const permalink = new URL(`/s/${found.manifest.snapshot}`, own).href
  const page = replayPage({ manifest: found.manifest, source: `${source}/`, permalink })
  const policy = `${pageHeaders['Content-Security-Policy']}; frame-src ${source}`
  return context.html(page, 200, { ...pageHeaders, 'Content-Security-Policy': policy })
}

/** `{id}-page.`: the viewer, the recording and, made by the viewer in the reader's browser, the recorded page. */
async function pageAnswer(asked: Asked): Promise<Response> {
  const { context, found, viewer, store, log, given, gate } = asked
  const { manifest } = found
  const { path, method } = context.req
  if (path === '/' || path.startsWith(replayScope)) return bootAnswer(asked)
  if (path === '/boot.js') return script(replayBoot)
  if (path === '/shut.js') return script(replayShut)
  if (path === '/style.css') return asset(styleSheet, 'text/css; charset=utf-8')
  if (path === '/sw.js') return script(viewer.worker)
  if (path === '/LICENSE') return asset(viewer.licence, 'text/plain; charset=utf-8')
  if (path !== '/snapshot.wacz') throw noSuch(path)
  const headers = { ...sealedHeaders, 'Content-Type': 'application/wacz' }
  const onFault = (fault: unknown) => faultCaught(log, 'replay', fault)
  const answer = await answerRange(context, keptPart(store, manifest, 'snapshot.wacz', headers), { onFault })
  if (answer === null) throw new Error(`the recording of ${manifest.snapshot} is not in the store`)
  if (method === 'GET' && answer.status < 300) {
    given?.({ snapshot: manifest.snapshot, part: 'wacz', toOwner: await gate(context) })
  }
  return answer
}

/** Inside our frame the viewer is booted; whoever opens the address by itself is led to the page that frames it. */
async function bootAnswer({ context, found, publicUrl }: Asked): Promise<Response> {
  const { host, protocol } = new URL(context.req.url)
  const frame = `${protocolOf(publicUrl, protocol)}//${host.replace(`${INNER}.`, '.')}`
  if (context.req.header('Sec-Fetch-Dest') === 'document') return context.redirect(`${frame}/`, 302)
  return context.html(bootPage(found.manifest), 200, {
    'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; frame-ancestors ${frame}; base-uri 'none'; form-action 'none'`,
    // Our frame may lay its own policy over this one.
    'Allow-CSP-From': frame,
    'Cache-Control': 'private, no-cache',
  })
}

/** Behind a proxy that ends TLS we see http where the browser saw https. */
function protocolOf(publicUrl: string | null, seen: string): string {
  return publicUrl === null ? seen : new URL(publicUrl).protocol
}

function script(bytes: string | Uint8Array): Response {
  return asset(bytes, 'text/javascript; charset=utf-8', {
    // What the worker itself may ask for: what stands beside it.
    'Content-Security-Policy': "default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
  })
}

function asset(
  body: string | Uint8Array,
  type: string,
  more: Readonly<Record<string, string>> = {},
): Response {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body)
  return new Response(bytes, { headers: { 'Content-Type': type, 'Cache-Control': ASSET, ...more } })
}

function noSuch(path: string): Problem {
  return new Problem('not-found', `Expected a part of a replay, found ${path.slice(0, 80)}.`)
}
