/**
 * Datetime negotiation (RFC 7089): TimeGate, TimeMaps and mementos of published snapshots, for strangers and owners alike.
 * Web-standard. A memento's page is what the browser recorded; it is for programs: it never opens as a page on our origin
 * (decisions 18), readers are led to the permalink.
 */
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import {
  closestMemento,
  digestHex,
  mementoLinks,
  mementoPlaces,
  originalOf,
  Problem,
  readAcceptDatetime,
  readMementoTimestamp,
  timeMapOf,
  writeTimeMapJson,
  writeTimeMapLinks,
  type KeptMemento,
  type MementoPlaces,
} from '../../citations/index.ts'
import { faultCaught } from '../events.ts'
import { mementosOf, retrievePart, retrieveSnapshot, type Retrieved } from '../flow/retrieve.ts'
import { answerJson } from './json-answer.ts'
import { describeMementos } from './memento-routes.ts'
import { answerRange } from './ranges.ts'
import { sealedHeaders, type ReadingOptions } from './snapshots.ts'

/** What was asked for, and what is kept of it. */
interface Wanted {
  readonly places: MementoPlaces
  readonly mementos: readonly KeptMemento[]
}

/** New snapshots must be seen at the next look. */
const fresh = { 'Cache-Control': 'no-cache' }
const negotiated = { ...fresh, Vary: 'Accept-Datetime' }

export function mementoRoutes(options: ReadingOptions): OpenAPIHono {
  const { store } = options
  const routes = new OpenAPIHono()

  const wanted = async (context: Context, written: string): Promise<Wanted> => {
    const original = originalOf(written)
    if (original === null) {
      const found = `"${written.slice(0, 80)}"`
      throw new Problem(
        'invalid-url',
        `Expected a web address of at most 4,096 letters behind the route, found ${found}; e.g. /timegate/https://example.org/a.`,
      )
    }
    const origin = options.publicUrl ?? new URL(context.req.url).origin
    return { places: mementoPlaces(origin, original), mementos: await mementosOf(store, original) }
  }

  routes.get('/timegate/*', async (context) => {
    const { places, mementos } = await wanted(context, addressAfter(context, '/timegate/'))
    const header = context.req.header('Accept-Datetime')
    const near = header === undefined ? null : readAcceptDatetime(header)
    if (header !== undefined && near === null) {
      const example = 'Accept-Datetime: Thu, 31 May 2007 20:35:00 GMT'
      throw new Problem(
        'usage',
        `Expected an RFC 1123 date in Accept-Datetime, found "${header.slice(0, 60)}"; e.g. ${example}.`,
      )
    }
    const chosen = closestMemento(mementos, near)
    if (chosen === null) return nothingKept(places)
    const headers = {
      ...negotiated,
      Location: places.memento(chosen.at),
      Link: mementoLinks(places, mementos, chosen),
    }
    return new Response(null, { status: 302, headers })
  })

  const timeMap = async (context: Context, form: 'link' | 'json') => {
    const after = addressAfter(context, `/timemap/${form}/`)
    const [, number, rest = ''] = /^(\d{1,6})\/(.+)$/.exec(after) ?? []
    const { places, mementos } = await wanted(context, number === undefined ? after : rest)
    const map = timeMapOf(mementos, number === undefined ? null : Number(number))
    if (map === null) return nothingKept(places)
    if (form === 'json') return answerJson(writeTimeMapJson(places, map), 200, fresh)
    const headers = { ...fresh, 'Content-Type': 'application/link-format' }
    return new Response(writeTimeMapLinks(places, map), { headers })
  }
  routes.get('/timemap/link/*', (context) => timeMap(context, 'link'))
  routes.get('/timemap/json/*', (context) => timeMap(context, 'json'))

  routes.get('/memento/:timestamp/*', async (context) => {
    const timestamp = context.req.param('timestamp')
    const at = readMementoTimestamp(timestamp)
    if (at === null) {
      const found = `"${timestamp.slice(0, 40)}"`
      throw new Problem(
        'usage',
        `Expected up to 14 digits of a date, found ${found}; e.g. /memento/20261122164800/https://example.org/a.`,
      )
    }
    const { places, mementos } = await wanted(context, addressAfter(context, `/memento/${timestamp}/`))
    const chosen = closestMemento(mementos, at)
    const found = chosen === null ? null : await retrieveSnapshot(store, chosen.snapshot)
    if (chosen === null || found === null || !found.published) return nothingKept(places)
    const headers = { ...fresh, Link: mementoLinks(places, mementos, chosen) }
    if (chosen.at.getTime() !== at.getTime()) {
      return new Response(null, { status: 302, headers: { ...headers, Location: places.memento(chosen.at) } })
    }
    return mementoAnswer(options, context, found, {
      ...headers,
      'Memento-Datetime': chosen.at.toUTCString(),
      'Vary': 'Sec-Fetch-Mode',
    })
  })
  describeMementos(routes)
  return routes
}

/**
 * The recorded page with its recorded status, so that an error stays an error. Whoever opens it in a browser gets the
 * permalink; what is no page (a PDF, a picture) has its bytes in the WACZ alone, and so has its permalink for everybody.
 */
async function mementoAnswer(
  { store, log, sized }: ReadingOptions,
  context: Context,
  { manifest }: Retrieved,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const page = manifest.parts.find(({ name }) => name === 'dom.html')
  if (page === undefined || context.req.header('Sec-Fetch-Mode') === 'navigate') {
    // With a Memento-Datetime it would say that the source itself had redirected (RFC 7089 §4.5).
    const { 'Memento-Datetime': _, ...known } = headers
    return new Response(null, { status: 302, headers: { ...known, Location: `/s/${manifest.snapshot}` } })
  }
  const { status } = manifest
  const kept = {
    bytes: page.bytes,
    etag: digestHex(page.sha256),
    headers: {
      ...sealedHeaders,
      ...headers,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Disposition': `attachment; filename="${manifest.snapshot}.html"`,
      ...(status === null ? {} : { 'X-Archive-Orig-Status': String(status) }),
    },
    open: async (range?: Parameters<typeof retrievePart>[3]) =>
      (await retrievePart(store, manifest, page.name, range))?.stored.body ?? null,
  }
  const onFault = (fault: unknown) => faultCaught(log, 'memento', fault)
  const answer = await answerRange(context, kept, { onFault, sized })
  if (answer === null) {
    throw new Error(`dom.html of ${manifest.snapshot} stands in its manifest but not in the store`)
  }
  const isError = status !== null && status >= 400 && status <= 599
  return answer.status === 200 && isError
    ? new Response(answer.body, { status, headers: answer.headers })
    : answer
}

/** 404 with what is known all the same: clients go on to other archives by it. */
function nothingKept(places: MementoPlaces): Response {
  const body = {
    type: 'urn:ibid:problem:not-found',
    title: 'not found',
    status: 404,
    detail: `Expected an address with published snapshots, found ${places.original}, of which none is kept here.`,
    code: 'not-found',
  }
  const headers = {
    ...negotiated,
    'Content-Type': 'application/problem+json',
    'Link': `<${places.original}>; rel="original"`,
  }
  return new Response(JSON.stringify(body), { status: 404, headers })
}

/** The address behind the route exactly as it was sent, its query with it; decoded where it was sent as one encoded piece. */
function addressAfter(context: Context, route: string): string {
  const { pathname, search } = new URL(context.req.url)
  const written = `${pathname.slice(route.length)}${search}`
  if (!/^https?%3a/i.test(written)) return written
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}
