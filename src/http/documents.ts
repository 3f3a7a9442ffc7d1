/** Documents: handed in, followed, told. Every route here belongs to the owner. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import {
  digestHex,
  documentKey,
  parseId,
  Problem,
  type SubmissionRecord,
  type Removal,
} from '../../citations/index.ts'
import { faultCaught } from '../events.ts'
import { digestOf, readJson } from '../flow/objects.ts'
import { removalOf } from '../flow/removal.ts'
import { withheldAmong } from '../flow/standing.ts'
import type { Submission } from '../flow/submit.ts'
import type { DocumentRow, LinkRow } from '../ports.ts'
import { requireOwner, type Gate } from './access.ts'
import { attachment } from './attachment.ts'
import { describeDocument } from './document-answer.ts'
import { answerJson, bytesAnswer, jsonAnswer, problems } from './json-answer.ts'
import { wantsPage } from './problem-answer.ts'
import { progressOf } from './progress.ts'
import { documentAnswer, idParam } from './schemas.ts'
import type { Service, ServiceSetting } from './service.ts'
import { answerRange, type Answerable } from './ranges.ts'
import { streamOf } from './stream.ts'
import { citationsBody, readSubmission, textBody } from './submission.ts'

const formBody = z.object({
  file: z.any().openapi({ type: 'string', format: 'binary' }).optional(),
  text: z.string().optional(),
  publish: z.enum(['on', 'true', '1']).optional(),
})
export function documentRoutes(options: {
  service: Service
  setting: ServiceSetting
  gate: Gate
}): OpenAPIHono {
  const { service, setting, gate } = options
  const routes = new OpenAPIHono()
  const open = (context: Context, typed: string) => openDocument(service, gate, context, typed)
  const withheldOf = (links: readonly LinkRow[]) =>
    withheldAmong(
      service.store,
      links.map(({ snapshot }) => snapshot),
    )

  // Registered by hand: the body is read by submission.ts, once, with its own limits and sentences.
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path: '/v1/documents',
    operationId: 'submitDocument',
    summary: 'Hand in a document: a file, text, or a list of citations',
    request: {
      headers: z.object({ 'Idempotency-Key': z.string().max(255).optional() }),
      body: {
        required: true,
        content: {
          'multipart/form-data': { schema: formBody },
          'application/json': { schema: z.union([textBody, citationsBody]) },
        },
      },
    },
    responses: {
      202: jsonAnswer('kept for good, being looked at; permalinks are reserved', documentAnswer),
      303: { description: 'to its page, for a browser' },
      ...problems(400, 401, 409, 413, 415, 422),
    },
  })
  routes.post('/v1/documents', async (context) => {
    await requireOwner(gate, context)
    const submission = await readSubmission(context)
    const { row, begun } = await service.submit(submission)
    await refuseOther(service, row, submission)
    if (wantsPage(context)) return context.redirect(`/d/${row.id}`, 303)
    const links = row.run === null ? [] : await service.catalog.links(row.run)
    const [withheld, watch] = [await withheldOf(links), await service.watchOf(row)]
    const known = { begun, links, report: null, withheld, watch }
    const answer = describeDocument(row, known, setting)
    return answerJson(answer, 202, { Location: `/v1/documents/${row.id}` })
  })

  const oneRoute = createRoute({
    method: 'get',
    path: '/v1/documents/{id}',
    operationId: 'getDocument',
    summary: 'State of a document, with what is known of its links so far',
    request: { params: idParam },
    responses: { 200: jsonAnswer('the document', documentAnswer), ...problems(401, 404, 410) },
  })
  routes.openapi(oneRoute, async (context) => {
    const row = await open(context, context.req.valid('param').id)
    const links = row.run === null ? [] : await service.catalog.links(row.run)
    const [begun, report, withheld] = [
      await service.begun(row),
      await service.report(row),
      await withheldOf(links),
    ]
    const known = { begun, links, report, withheld, watch: await service.watchOf(row) }
    return answerJson(describeDocument(row, known, setting))
  })

  const packageRoute = createRoute({
    method: 'get',
    path: '/v1/documents/{id}/package.zip',
    operationId: 'getPackage',
    summary: 'The evidence package: one ZIP, streamed, of known length',
    request: {
      params: idParam,
      query: z.object({ document: z.enum(['leave-out', 'include']).default('leave-out') }),
    },
    responses: {
      200: bytesAnswer('the package', 'application/zip'),
      206: bytesAnswer('a part of it', 'application/zip'),
      ...problems(400, 401, 404, 409, 416),
    },
  })
  routes.openapi(packageRoute, async (context) => {
    const row = await open(context, context.req.valid('param').id)
    const withDocument = context.req.valid('query').document === 'include'
    const archive = await service.evidencePackage(row, { withDocument })
    if (archive === null) throw tooEarly(row, 'its package is ready when every link has ended')
    const headers = {
      'Content-Type': 'application/zip',
      'Content-Disposition': attachment(archive.name),
      'Cache-Control': 'private, no-cache',
    }
    const kept: Answerable = {
      bytes: archive.bytes,
      etag: archive.identity,
      headers,
      open: async (range) => archive.open(range !== undefined && 'first' in range ? range : {}),
    }
    const onFault = (fault: unknown) => faultCaught(service.log, 'package', fault)
    const answer = await answerRange(context, kept, { onFault })
    if (answer === null) throw new Error('a package that is planned can be opened')
    return answer
  })

  const eventsRoute = createRoute({
    method: 'get',
    path: '/v1/documents/{id}/events',
    operationId: 'followDocument',
    summary: 'Live progress: `link` and `state` events until the document is done or failed',
    request: { params: idParam },
    responses: {
      200: bytesAnswer('server-sent events', 'text/event-stream'),
      ...problems(401, 404, 410),
    },
  })
  routes.openapi(eventsRoute, async (context) => {
    const row = await open(context, context.req.valid('param').id)
    const headers = {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    }
    if (context.req.method === 'HEAD') return new Response(null, { headers })
    const onFault = (fault: unknown) => faultCaught(service.log, 'events', fault)
    const leaving = new AbortController()
    const progress = progressOf(service, row, leaving.signal)
    return new Response(
      streamOf(progress, onFault, () => leaving.abort()),
      { headers },
    )
  })
  return routes
}

export async function openDocument(
  service: Service,
  gate: Gate,
  context: Context,
  typed: string,
): Promise<DocumentRow> {
  await requireOwner(gate, context)
  const id = parseId(typed)
  if (id === null) throw unknownDocument(typed)
  const [row, removal] = await Promise.all([service.catalog.document(id), removalOf(service.store, id)])
  // Ordered is as good as done, whatever a crash has left of it.
  if (removal !== null) throw removedProblem(removal)
  if (row !== null) return row
  throw unknownDocument(typed)
}

export function unknownDocument(typed: string): Problem {
  return new Problem('not-found', `Expected the id of a document kept here, found "${typed.slice(0, 40)}".`)
}

function removedProblem({ at }: Removal): Problem {
  const message = `This document was removed as of ${at}, and nothing brings it back. Snapshots that were published stay at their permalinks.`
  return new Problem('gone', message)
}

/** One key means one submission: other bytes under it, or another purpose, are a mistake that must be heard. */
export async function refuseOther(
  { store }: Pick<Service, 'store'>,
  row: DocumentRow,
  submission: Submission,
): Promise<void> {
  if (submission.idempotencyKey === null) return
  const record = await readJson<SubmissionRecord>(store, documentKey(row.id, 'document.json'))
  const isSame = row.sha256 === digestHex(await digestOf(submission.bytes))
  if (isSame && record?.looksOnly === submission.looksOnly) return
  throw new Problem(
    'conflict',
    `Expected the same document under the same Idempotency-Key, found another one than ${row.id}; send a new key.`,
  )
}

export function tooEarly(row: DocumentRow, then: string): Problem {
  if (row.state === 'failed')
    return new Problem('conflict', row.problem ?? 'This document could not be read.')
  return new Problem(
    'conflict',
    `This document is ${row.state}; ${then}. Follow /v1/documents/${row.id}/events.`,
  )
}
