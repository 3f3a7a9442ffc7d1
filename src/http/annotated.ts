/** The document with archived links put in. It is saved, never shown: what was handed in may hold script. */
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { safeFileName } from '../wacz/evidence-package.ts'
import type { Gate } from './access.ts'
import { attachment } from './attachment.ts'
import { openDocument, tooEarly } from './documents.ts'
import { bytesAnswer, problems } from './json-answer.ts'
import { idParam } from './schemas.ts'
import type { Service, ServiceSetting } from './service.ts'
import { printedPermalink } from './snapshots.ts'

/** Without a charset: the bytes are as they were handed in, and say themselves what they are. */
const types: Readonly<Record<string, string>> = {
  'markdown': 'text/markdown',
  'html': 'text/html',
  'text': 'text/plain',
  'json': 'application/json',
  'csl-json': 'application/vnd.citationstyles.csl+json',
  'bibtex': 'application/x-bibtex',
  'ris': 'application/x-research-info-systems',
}

export function annotatedRoutes(options: {
  service: Service
  setting: ServiceSetting
  gate: Gate
}): OpenAPIHono {
  const { service, setting, gate } = options
  const permalink = (snapshot: string) => printedPermalink(setting.publicUrl, snapshot)
  const routes = new OpenAPIHono()
  const described = createRoute({
    method: 'get',
    path: '/v1/documents/{id}/annotated',
    operationId: 'getAnnotated',
    summary:
      'The document of text with archived links put in where cited pages are gone; `Ibid-Replaced` and `Ibid-Left` count the places changed and those that could not be',
    request: { params: idParam },
    responses: {
      200: bytesAnswer(
        'the document, otherwise byte for byte as it was handed in',
        'application/octet-stream',
      ),
      ...problems(401, 404, 409, 410),
    },
  })
  routes.openapi(described, async (context) => {
    const row = await openDocument(service, gate, context, context.req.valid('param').id)
    if (row.state !== 'done') throw tooEarly(row, 'archived links are put in when every link has ended')
    const made = await service.annotated(row, permalink)
    if (made === null) throw tooEarly(row, 'archived links are put in when every link has ended')
    const [, stem = '', ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(safeFileName(made.name)) ?? []
    const headers = {
      'Content-Type': types[made.format] ?? 'application/octet-stream',
      'Content-Disposition': attachment(`${stem}-archived${ending}`),
      'Content-Length': String(made.bytes.length),
      'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'Cache-Control': 'private, no-cache',
      'Ibid-Replaced': String(made.fixes.length),
      'Ibid-Left': String(made.left.length),
    }
    return new Response(context.req.method === 'HEAD' ? null : new Uint8Array(made.bytes), { headers })
  })
  return routes
}
