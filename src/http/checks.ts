/**
 * Checks: a list of URLs, looked at and judged. A check is a document like any other, kept before it is answered and followed at
 * the same places, whose run captures nothing; so there is no second way to lose one.
 */
import { OpenAPIHono, z } from '@hono/zod-openapi'
import { requireOwner, type Gate } from './access.ts'
import { readUrlList, urlListBody } from './url-list.ts'
import { describeDocument } from './document-answer.ts'
import { refuseOther } from './documents.ts'
import { answerJson, jsonAnswer, problems } from './json-answer.ts'
import { mostSeconds, secondsToWait, untilEnded } from './prefer.ts'
import { documentAnswer } from './schemas.ts'
import type { Service, ServiceSetting } from './service.ts'

const headers = z.object({
  'Idempotency-Key': z.string().max(255).optional(),
  'Prefer': z
    .string()
    .optional()
    .openapi({
      description: `\`wait=SECONDS\` (RFC 7240), at most ${mostSeconds}: the answer comes when the check has ended, or after so long`,
      example: 'wait=30',
    }),
})
const linesBody = z.string().openapi({
  description: 'one URL a line; blank lines and lines that begin with # are passed over',
  example: 'https://example.org/report\nhttps://example.org/annex\n',
})

export function checkRoutes(options: { service: Service; setting: ServiceSetting; gate: Gate }): OpenAPIHono {
  const { service, setting, gate } = options
  const routes = new OpenAPIHono()
  // Registered by hand: the body is read by url-list.ts, with its own limits and sentences.
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path: '/v1/checks',
    operationId: 'submitCheck',
    summary: 'Hand in a list of URLs to be looked at and judged; nothing is captured',
    request: {
      headers,
      body: {
        required: true,
        content: {
          'application/json': { schema: urlListBody },
          'text/plain': { schema: linesBody },
        },
      },
    },
    responses: {
      200: jsonAnswer('ended within the time of `Prefer: wait`; every link is judged', documentAnswer),
      202: jsonAnswer(
        'kept for good, being looked at; its report is at /v1/documents/{id}/report',
        documentAnswer,
      ),
      ...problems(400, 401, 409, 413, 415, 422),
    },
  })
  routes.post('/v1/checks', async (context) => {
    await requireOwner(gate, context)
    const submission = await readUrlList(context)
    const seconds = secondsToWait(context.req.header('Prefer'))
    const accepted = await service.submit(submission)
    await refuseOther(service, accepted.row, submission)
    const row =
      seconds === 0
        ? accepted.row
        : await untilEnded(service, accepted.row, { seconds, signal: context.req.raw.signal })
    const ended = seconds > 0 && (row.state === 'done' || row.state === 'failed')
    const known = {
      begun: accepted.begun ?? (await service.begun(row)),
      links: [],
      report: ended ? await service.report(row) : null,
      withheld: new Map(),
      watch: await service.watchOf(row),
    }
    return answerJson(describeDocument(row, known, setting), ended ? 200 : 202, {
      Location: `/v1/documents/${row.id}`,
      ...(seconds === 0 ? {} : { 'Preference-Applied': `wait=${seconds}` }),
    })
  })
  return routes
}
