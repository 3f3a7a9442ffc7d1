/** A document's report, in the format that is asked for by name or by `Accept`. The owner's alone. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { cleanText } from '../../citations/index.ts'
import { faultCaught } from '../events.ts'
import type { DocumentRow } from '../ports.ts'
import { reportFormatNames, reportFormats, type ReportFormatName } from '../web/formats/report.ts'
import { safeFileName } from '../wacz/evidence-package.ts'
import type { Gate } from './access.ts'
import { attachment } from './attachment.ts'
import { openDocument, tooEarly } from './documents.ts'
import { problems } from './json-answer.ts'
import { idParam, reportAnswer } from './schemas.ts'
import type { Service, ServiceSetting } from './service.ts'
import { printedPermalink } from './snapshots.ts'
import { streamOf } from './stream.ts'

const names = reportFormatNames
/** The report as a page carries its style within itself and nothing else. */
const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

const format = z.enum(names, {
  error: ({ input }) =>
    `one of ${names.join(', ')}; found "${cleanText(String(input), 40)}", e.g. ?format=csv`,
})

export function reportRoutes(options: {
  service: Service
  setting: ServiceSetting
  gate: Gate
}): OpenAPIHono {
  const { service, setting, gate } = options
  const routes = new OpenAPIHono()
  const described = createRoute({
    method: 'get',
    path: '/v1/documents/{id}/report',
    operationId: 'getReport',
    summary: 'The report; before the last link has ended it holds those that have',
    request: {
      params: idParam,
      query: z.object({
        format: format.optional().openapi({
          description: 'without it `Accept` decides, and JSON where that names none of these',
        }),
      }),
    },
    responses: {
      200: { description: 'the report', content: contents() },
      ...problems(400, 401, 404, 409),
    },
  })
  routes.openapi(described, async (context) => {
    const row = await openDocument(service, gate, context, context.req.valid('param').id)
    const report = await service.report(row)
    if (report === null) throw tooEarly(row, 'its report comes after that')
    const name = context.req.valid('query').format ?? negotiated(context)
    const kind = reportFormats[name]
    const headers = new Headers({
      'Content-Type': kind.type,
      'Cache-Control': 'private, no-cache',
      'Vary': 'Accept',
    })
    if (name === 'html') headers.set('Content-Security-Policy', pagePolicy)
    if (kind.ending !== null) headers.set('Content-Disposition', attachment(fileName(row, kind.ending)))
    if (context.req.method === 'HEAD') return new Response(null, { headers })
    const placeOf = (snapshot: string) => printedPermalink(setting.publicUrl, snapshot) ?? `/s/${snapshot}`
    const onFault = (fault: unknown) => faultCaught(service.log, 'report', fault)
    return new Response(streamOf(inBytes(await kind.write(report, placeOf)), onFault), { headers })
  })
  return routes
}

/** GitLab's list is JSON as well: whoever accepts that wants the report. */
function negotiated(context: Context): ReportFormatName {
  const supports = names.filter((each) => each !== 'gitlab').map(mediaType)
  const type = accepts(context, { header: 'Accept', supports, default: 'application/json' })
  return names.find((name) => mediaType(name) === type) ?? 'json'
}

function mediaType(name: ReportFormatName): string {
  return reportFormats[name].type.split(';')[0] ?? ''
}

function contents(): Readonly<Record<string, { schema: typeof reportAnswer | object }>> {
  const binary = { type: 'string', format: 'binary' }
  const others = names.map((name) => [mediaType(name), { schema: binary }] as const)
  return { ...Object.fromEntries(others), 'application/json': { schema: reportAnswer } }
}

function fileName({ name, id }: DocumentRow, ending: string): string {
  return `${safeFileName(name).replace(/\.[^.]*$/, '')}-${id}-report.${ending}`
}

async function* inBytes(pieces: Iterable<string> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (Symbol.asyncIterator in pieces) yield* pieces
  else yield* gathered(pieces)
}

/** Pieces of a line each would be a write to the socket each. */
const PIECE = 64 * 1024

function* gathered(pieces: Iterable<string>): Iterable<Uint8Array> {
  const encoder = new TextEncoder()
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < PIECE) continue
    yield encoder.encode(text)
    text = ''
  }
  if (text !== '') yield encoder.encode(text)
}
