/** Reading what is kept: snapshots and their parts. Web-standard; the service and the edge mount the same routes. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import {
  digestHex,
  goneSentence,
  isEntombed,
  isShown,
  morePictureNames,
  parseId,
  Problem,
  type Standing,
} from '../../citations/index.ts'
import type { LogPolicy } from '../../citations/log/index.ts'
import { faultCaught, type Log } from '../events.ts'
import type { Given } from '../flow/custody.ts'
import { digestOf } from '../flow/objects.ts'
import {
  isPublic,
  manifestBytes,
  receiptBytes,
  retrievePart,
  retrieveSnapshot,
  snapshotsOf,
  type Retrieved,
} from '../flow/retrieve.ts'
import { standingOf } from '../flow/standing.ts'
import type { EvidenceStore } from '../ports.ts'
import type { Gate } from './access.ts'
import { answerJson, bytesAnswer, jsonAnswer, problems } from './json-answer.ts'
import { answerRange, type Answerable, type Sized } from './ranges.ts'
import { idParam, snapshotAnswer, snapshotListAnswer } from './schemas.ts'

/**
 * Route names of product.md and the parts behind them. A PDF from the web is a download, never shown on our origin; the
 * DOM has no route at all, because as a page it would be somebody else's page in our name.
 */
const partRoutes = [
  { name: 'wacz', part: 'snapshot.wacz', type: 'application/wacz', inline: false },
  { name: 'screenshot', part: 'screenshot.jpg', type: 'image/jpeg', inline: true },
  ...morePictureNames.map(tileRoute),
  // A page before anything was done to it, and how a source that is no page begins.
  { name: 'first-view', part: 'first-view.jpg', type: 'image/jpeg', inline: true },
  { name: 'first-page', part: 'first-page.jpg', type: 'image/jpeg', inline: true },
  { name: 'pdf', part: 'page.pdf', type: 'application/pdf', inline: false },
  { name: 'text', part: 'text.txt', type: 'text/plain; charset=utf-8', inline: true },
] as const

/** `screenshot-2.jpg`, where the picture of a very tall page goes on, is `/screenshot-2`. */
function tileRoute(part: string) {
  return { name: part.replace(/\.jpg$/, ''), part, type: 'image/jpeg', inline: true }
}

/** Nothing recorded may run on our origin, whatever it is and whoever opens it. */
export const sealedHeaders = {
  'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  // A takedown must be seen at the next look; the validator makes that look cheap.
  'Cache-Control': 'private, no-cache',
}

export interface ReadingOptions {
  readonly store: EvidenceStore
  readonly gate: Gate
  readonly publicUrl: string | null
  readonly log: Log
  readonly sized?: Sized | undefined
  /** Hears of each part whose bytes are given; absent where nobody notes it. */
  readonly given?: ((given: Given) => void) | undefined
  /** The logs and witnesses this service believes; absent: none. */
  readonly logPolicy?: (() => Promise<LogPolicy | null>) | undefined
}

export function snapshotRoutes(options: ReadingOptions): OpenAPIHono {
  const { store, gate, log } = options
  const routes = new OpenAPIHono()
  const list = createRoute({
    method: 'get',
    path: '/v1/snapshots',
    operationId: 'listSnapshots',
    summary: 'Snapshots of a URL as it was cited, oldest first; strangers see the published ones',
    request: { query: z.object({ url: z.string().min(1).max(100_000) }) },
    responses: { 200: jsonAnswer('what is kept', snapshotListAnswer), ...problems(400) },
  })
  routes.openapi(list, async (context) => {
    const { url } = context.req.valid('query')
    const owner = await gate(context)
    const snapshots = []
    for await (const { format: _, ...entry } of snapshotsOf(store, url)) {
      const standing = await standingOf(store, entry.snapshot)
      const published = await isPublic(store, entry.snapshot, standing)
      if (isEntombed(standing) || !(owner || published)) continue
      const { level } = standing ?? { level: 'shown' }
      snapshots.push({ ...entry, published, standing: level })
    }
    return answerJson({ url, snapshots })
  })

  const one = createRoute({
    method: 'get',
    path: '/v1/snapshots/{id}',
    operationId: 'getSnapshot',
    summary: 'One snapshot: what, when, how it was judged, its parts and its seal',
    request: { params: idParam },
    responses: { 200: jsonAnswer('the snapshot', snapshotAnswer), ...problems(404, 410) },
  })
  routes.openapi(one, async (context) => {
    const found = await openSnapshot(options, context, context.req.valid('param').id)
    // The seed opens what a disclosure withholds: it goes with the whole manifest or not at all (docs/formats/disclosure.md).
    const { records: _, seed: __, ...manifest } = found.manifest
    const { receipt, published, standing } = found
    return answerJson({
      ...manifest,
      permalink: printedPermalink(options.publicUrl, manifest.snapshot),
      published,
      standing: isShown(standing) ? null : standing,
      receipt,
    })
  })

  const part = (
    route: { name: string; what: string; type: string },
    find: (found: Retrieved) => Promise<Answerable>,
  ) => {
    const described = createRoute({
      method: 'get',
      path: `/v1/snapshots/{id}/${route.name}`,
      operationId: `getSnapshot${camel(route.name)}`,
      summary: `${route.what}; byte ranges honoured`,
      request: { params: idParam },
      responses: {
        200: bytesAnswer(route.what, route.type),
        206: bytesAnswer('the range asked for', route.type),
        304: { description: 'not changed; nothing kept ever changes' },
        ...problems(403, 404, 410, 416),
      },
    })
    routes.openapi(described, async (context) => {
      const found = await openSnapshot(options, context, context.req.valid('param').id)
      const onFault = (fault: unknown) => faultCaught(log, route.name, fault)
      const answer = await answerRange(context, await find(found), { onFault, sized: options.sized })
      if (answer !== null) {
        const isGiven = context.req.method === 'GET' && (answer.status === 200 || answer.status === 206)
        if (isGiven && options.given !== undefined) {
          const toOwner = await gate(context)
          options.given({ snapshot: found.manifest.snapshot, part: route.name, toOwner })
        }
        return answer
      }
      throw new Error(
        `${route.name} of ${found.manifest.snapshot} stands in its manifest but not in the store`,
      )
    })
  }
  for (const { name, part: kept, type, inline } of partRoutes) {
    part({ name, type, what: `The snapshot's ${kept}` }, async ({ manifest, standing }) => {
      if (standing?.level === 'restricted') throw restrictedProblem(standing)
      return keptPart(store, manifest, kept, describedAs(type, `${manifest.snapshot}-${kept}`, inline))
    })
  }
  const json = 'application/json'
  part({ name: 'manifest', type: json, what: 'The manifest, exactly the bytes that were signed' }, (found) =>
    whole(found, 'manifest', () => manifestBytes(store, found.manifest.snapshot)),
  )
  part({ name: 'receipt', type: json, what: 'The newest receipt, exactly as it was kept' }, (found) =>
    whole(found, 'receipt', async () =>
      found.receipt === null ? null : receiptBytes(store, found.manifest.snapshot, found.receipt.number),
    ),
  )
  return routes
}

/** A sealed part as it can be answered, whole or by ranges. Throws the problem `not-found` where the snapshot has none. */
export function keptPart(
  store: EvidenceStore,
  manifest: Retrieved['manifest'],
  name: string,
  headers: Readonly<Record<string, string>>,
): Answerable {
  const known = manifest.parts.find((candidate) => candidate.name === name)
  if (known === undefined) {
    throw new Problem('not-found', `This snapshot has no ${name}: ${whyNot(manifest, name)}.`)
  }
  return {
    bytes: known.bytes,
    etag: digestHex(known.sha256),
    headers,
    open: async (range) => (await retrievePart(store, manifest, name, range))?.stored.body ?? null,
  }
}

/**
 * A snapshot the caller may see. What is private, what is hidden and what is not there answer alike; what was destroyed is `gone`
 * for whoever could have known of it, with the reason.
 */
export async function openSnapshot(
  { store, gate }: Pick<ReadingOptions, 'store' | 'gate'>,
  context: Context,
  typed: string,
): Promise<Retrieved> {
  const id = parseId(typed)
  const found = id === null ? null : await retrieveSnapshot(store, id)
  if (found !== null && (found.published || (await gate(context)))) return found
  const standing = id === null || found !== null ? null : await standingOf(store, id)
  if (isEntombed(standing) && (standing.tombstone.published || (await gate(context)))) {
    throw new Problem('gone', `${goneSentence(standing)} The reason given: ${standing.reason}`)
  }
  throw new Problem(
    'not-found',
    `Expected the id of a published snapshot, found "${typed.slice(0, 40)}"; ids look like 8v3k-2m9q-j4t7-xw0c-5.`,
  )
}

/** What a footnote prints; null where the service knows no public address of its own. */
export function printedPermalink(publicUrl: string | null, snapshot: string): string | null {
  return publicUrl === null ? null : new URL(`/s/${snapshot}`, publicUrl).href
}

export function restrictedProblem({ at, reason }: Standing): Problem {
  const message = `This snapshot was restricted as of ${at}: nobody is given its bytes. The reason given: ${reason}`
  return new Problem('forbidden', message)
}

async function whole(
  { manifest }: Retrieved,
  name: string,
  read: () => Promise<Uint8Array | null>,
): Promise<Answerable> {
  const bytes = await read()
  if (bytes === null)
    throw new Problem('not-found', `This snapshot has no ${name} yet; try again in a moment.`)
  return {
    bytes: bytes.byteLength,
    etag: digestHex(await digestOf(bytes)),
    headers: describedAs('application/json', `${manifest.snapshot}-${name}.json`, true),
    async open(range) {
      const { first = 0, last = bytes.byteLength - 1 } = range !== undefined && 'first' in range ? range : {}
      return (async function* () {
        yield bytes.subarray(first, last + 1)
      })()
    },
  }
}

function describedAs(type: string, fileName: string, inline: boolean): Readonly<Record<string, string>> {
  const disposition = `${inline ? 'inline' : 'attachment'}; filename="${fileName}"`
  return { ...sealedHeaders, 'Content-Type': type, 'Content-Disposition': disposition }
}

function whyNot(manifest: Retrieved['manifest'], part: string): string {
  const missing = manifest.missing.find((entry) => entry.part === part)
  if (missing !== undefined) return missing.reason
  if (part === 'first-page.jpg')
    return manifest.kind === 'page'
      ? 'its source is a page, whose picture is /screenshot'
      : 'of a source of its kind no picture is made'
  if (manifest.kind === 'page' && /^screenshot-\d/.test(part))
    return 'its picture ends before that; it begins with /screenshot'
  if (manifest.kind === 'page') return 'it was made before such parts were kept'
  return 'its source is no page, so its bytes are in the WACZ alone'
}

/** `first-view` to `FirstView`. */
function camel(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
