/** A document looked at again: once, when somebody asks, or every so many days. Its permalinks stay what they are. */
import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { cleanText, Problem } from '../../citations/index.ts'
import { withheldAmong } from '../flow/standing.ts'
import type { WatchWanted } from '../flow/watch.ts'
import type { DocumentRow } from '../ports.ts'
import type { Gate } from './access.ts'
import { readBody } from './body.ts'
import { describeDocument } from './document-answer.ts'
import { openDocument } from './documents.ts'
import { answerJson, jsonAnswer, problems } from './json-answer.ts'
import { wantsPage } from './problem-answer.ts'
import { documentAnswer, idParam, watchAnswer } from './schemas.ts'
import type { Service, ServiceSetting } from './service.ts'

const MOST_BYTES = 16 * 1024
const LONGEST_URL = 2048
const EXAMPLE = '{"every": 7, "webhook": "https://hooks.example/ibid"}'

const watchBody = z
  .strictObject({
    every: z
      .int()
      .min(1)
      .max(365)
      .nullable()
      .openapi({ description: 'whole days between two looks; null ends the watch' }),
    webhook: z
      .string()
      .max(LONGEST_URL)
      .nullable()
      .optional()
      .openapi({ description: 'an https address that is told what changed (Standard Webhooks)' }),
  })
  .openapi('WatchWanted', { example: { every: 7, webhook: 'https://hooks.example/ibid' } })

export function againRoutes(options: { service: Service; setting: ServiceSetting; gate: Gate }): OpenAPIHono {
  const { service, setting, gate } = options
  const routes = new OpenAPIHono()

  routes.openAPIRegistry.registerPath({
    method: 'post',
    path: '/v1/documents/{id}/recheck',
    operationId: 'recheckDocument',
    summary: 'Look at every link of a document again; what is kept stays kept, under the same permalinks',
    request: { params: idParam },
    responses: {
      202: jsonAnswer('it is being looked at again', documentAnswer),
      303: { description: 'to its page, for a browser' },
      ...problems(401, 404, 409),
    },
  })
  routes.post('/v1/documents/:id/recheck', async (context) => {
    const found = await openDocument(service, gate, context, context.req.param('id'))
    const row = found.state === 'done' ? await service.recheck(found) : null
    if (row === null) throw notOver(await openDocument(service, gate, context, found.id))
    if (wantsPage(context)) return context.redirect(`/d/${row.id}`, 303)
    const links = row.run === null ? [] : await service.catalog.links(row.run)
    const snapshots = links.map(({ snapshot }) => snapshot)
    const known = {
      begun: await service.begun(row),
      links,
      report: await service.report(row),
      withheld: await withheldAmong(service.store, snapshots),
      watch: await service.watchOf(row),
    }
    const answer = describeDocument(row, known, setting)
    return answerJson(answer, 202, { Location: `/v1/documents/${row.id}` })
  })

  // Registered by hand: what is wrong in the body is said in the sentences below.
  routes.openAPIRegistry.registerPath({
    method: 'put',
    path: '/v1/documents/{id}/watch',
    operationId: 'watchDocument',
    summary: 'Have a document looked at again every so many days, or end that',
    request: {
      params: idParam,
      body: { required: true, content: { 'application/json': { schema: watchBody } } },
    },
    responses: {
      200: jsonAnswer(
        'what is watched; the secret of its webhook is shown here and never again',
        watchAnswer,
      ),
      ...problems(400, 401, 404, 409, 413, 415),
    },
  })
  routes.put('/v1/documents/:id/watch', async (context) => {
    const row = await openDocument(service, gate, context, context.req.param('id'))
    if (row.state === 'failed') throw unread(row)
    const watch = await service.watch(row, await readWanted(context))
    return answerJson({ document: row.id, ...(watch ?? { every: null, next: null, webhook: null }) })
  })
  return routes
}

function notOver(row: DocumentRow): Problem {
  if (row.state === 'failed') return unread(row)
  return new Problem(
    'conflict',
    `Expected a document of which every link has been looked at, found one that is ${row.state}; follow /v1/documents/${row.id}/events and ask again when it is done.`,
  )
}

function unread(row: DocumentRow): Problem {
  return new Problem(
    'conflict',
    `Expected a document that could be read, found one that could not: ${row.problem ?? 'nobody knows why.'} Hand it in again at /v1/documents.`,
  )
}

async function readWanted(context: Context): Promise<WatchWanted> {
  const type = (context.req.header('Content-Type') ?? '').toLowerCase()
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/.test(type)) {
    throw new Problem(
      'unknown-format',
      `Expected JSON such as ${EXAMPLE}, found "${cleanText(type, 80) || 'no type'}".`,
    )
  }
  const body = parsed(await readBody(context, MOST_BYTES))
  const read = watchBody.safeParse(body)
  if (!read.success) {
    const [issue] = read.error.issues
    const where = issue?.path.length ? `"${issue.path.join('.')}"` : 'the body'
    const about =
      where === '"every"' ? 'a whole number of days from 1 to 365, or null to end it' : 'another value'
    const found = cleanText(issue?.message ?? 'something else', 200)
    throw new Problem('usage', `Expected ${about} for ${where}, found: ${found}; e.g. ${EXAMPLE}.`)
  }
  const { every, webhook = null } = read.data
  return { every, webhook: webhook === null ? null : readWebhook(webhook) }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    const message = `Expected JSON, found something that does not parse; e.g. ${EXAMPLE}.`
    throw new Problem('usage', message, { cause })
  }
}

/** What is told is signed, and nobody on the way shall read it; a name or password in an address would end up in logs. */
function readWebhook(written: string): string {
  const url = URL.parse(written)
  if (url?.protocol === 'https:' && url.username === '' && url.password === '') return url.href
  const found =
    url === null ? 'no URL' : url.protocol === 'https:' ? 'one with a name or password' : url.protocol
  throw new Problem('usage', `Expected an https address for "webhook", found ${found}; e.g. ${EXAMPLE}.`)
}
