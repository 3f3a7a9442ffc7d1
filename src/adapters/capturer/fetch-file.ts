/**
 * Fetches a source that is no page through the recording proxy, without a browser: the proxy keeps every byte, here they
 * are only counted and dropped. Redirects and their cookies are followed, since many libraries bounce a visitor once.
 */
import { redirectTarget } from '../../../citations/index.ts'
import { CookieJar } from 'tough-cookie'
import { ProxyAgent, request, type Dispatcher } from 'undici'
import { VISIT_HEADER } from '../../egress/recording/turns.ts'
import { StepFailure } from './steps.ts'

const REDIRECTS = 20
const REDIRECTING = new Set([301, 302, 303, 307, 308])

export interface FileRequest {
  readonly url: string
  readonly proxy: string
  readonly credentials: { readonly username: string; readonly password: string } | null
  /** PEM of the authority whose leaves the proxy shows us; nothing else is trusted on this way. */
  readonly ca: string
  readonly userAgent: string
  readonly acceptLanguage: string | null
  readonly signal: AbortSignal
}

export interface FileAnswer {
  readonly status: number
  readonly finalUrl: string
  readonly mediaType: string | null
  /** All URLs asked, in order. */
  readonly asked: readonly string[]
  /** False where its body ended before it was whole: broken off, or cut at a cap by the recorder. */
  readonly whole: boolean
}

/** Throws StepFailure with one sentence when no final answer came; `onAsk` hears each URL before it is asked. */
export async function fetchFile(file: FileRequest, onAsk: (url: string) => void): Promise<FileAnswer> {
  const token =
    file.credentials === null
      ? null
      : Buffer.from(`${file.credentials.username}:${file.credentials.password}`)
  const agent = new ProxyAgent({
    uri: file.proxy,
    // Plain http is asked for in absolute form: the proxy sees the request itself, not a tunnel.
    proxyTunnel: false,
    requestTls: { ca: file.ca },
    ...(token === null ? {} : { token: `Basic ${token.toString('base64')}` }),
  })
  try {
    return await follow(file, agent, onAsk)
  } finally {
    await agent.destroy()
  }
}

async function follow(
  file: FileRequest,
  dispatcher: Dispatcher,
  onAsk: (url: string) => void,
): Promise<FileAnswer> {
  const jar = new CookieJar(undefined, { rejectPublicSuffixes: true, looseMode: true })
  const asked: string[] = []
  let url = file.url
  while (asked.length <= REDIRECTS) {
    asked.push(url)
    onAsk(url)
    const cookie = await jar.getCookieString(url)
    const answer = await request(url, {
      dispatcher,
      signal: file.signal,
      headersTimeout: 0,
      bodyTimeout: 0,
      headers: {
        [VISIT_HEADER]: 'file',
        'user-agent': file.userAgent,
        'accept': '*/*',
        // The file as it is: its recorded digest is then the digest that a reader computes.
        'accept-encoding': 'identity',
        ...(file.acceptLanguage === null ? {} : { 'accept-language': file.acceptLanguage }),
        ...(cookie === '' ? {} : { cookie }),
      },
    })
    const whole = await drained(answer.body, file.signal)
    const locations = [answer.headers['location'] ?? []].flat()
    if (!REDIRECTING.has(answer.statusCode) || locations.length === 0) {
      const mediaType = single(answer.headers['content-type'])?.split(';', 1)[0]?.trim().toLowerCase() ?? null
      return { status: answer.statusCode, finalUrl: url, mediaType, asked, whole }
    }
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      await jar.setCookie(line, url, { ignoreError: true })
    }
    url = nextUrl(locations, url)
  }
  throw new StepFailure(`more than ${REDIRECTS} redirects`)
}

/** Whether it came to its end. What came is with the recorder either way. */
async function drained(body: AsyncIterable<unknown>, signal: AbortSignal): Promise<boolean> {
  try {
    for await (const chunk of body) void chunk
    return true
  } catch {
    signal.throwIfAborted()
    return false
  }
}

/** The same reading of Location as the probe's: what was checked and what is recorded must not part ways. */
function nextUrl(locations: readonly string[], base: string): string {
  const target = redirectTarget(
    new URL(base),
    locations.map((location) => ['location', location] as const),
  )
  if (target.kind === 'bad') throw new StepFailure(`a redirect leads to no URL: ${target.detail}`)
  const { url } = target
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new StepFailure(`a redirect leads to ${url.protocol} which is not followed`)
  return url.href
}

function single(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null
}
