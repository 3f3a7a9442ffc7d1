/** Removing a document. The answer says what went, what stays and why; what stays is never silently less. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { parseId, Problem } from '../../citations/index.ts'
import { documentRemoved } from '../events.ts'
import type { Removed, SnapshotLeft } from '../flow/remove.ts'
import { removalOf } from '../flow/removal.ts'
import { requireOwner, type Gate } from './access.ts'
import { unknownDocument } from './documents.ts'
import { answerJson, jsonAnswer, problems } from './json-answer.ts'
import { idParam } from './schemas.ts'
import type { Service } from './service.ts'

const removedAnswer = z
  .object({
    document: z.string(),
    removedAt: z.string(),
    state: z.enum(['removing', 'removed']),
    removed: z.object({ objects: z.int(), snapshots: z.array(z.string()) }),
    kept: z.array(z.object({ what: z.string(), why: z.string() })),
  })
  .openapi('Removed')

export function removalRoutes({ service, gate }: { service: Service; gate: Gate }): OpenAPIHono {
  const routes = new OpenAPIHono()
  const described = createRoute({
    method: 'delete',
    path: '/v1/documents/{id}',
    operationId: 'removeDocument',
    summary:
      'Remove what may be removed: the document, its citations, reports and looks, and snapshots that were never published. Safe to repeat',
    request: { params: idParam },
    responses: {
      200: jsonAnswer('what was removed, what was kept and why', removedAnswer),
      ...problems(401, 404, 409),
    },
  })
  routes.openapi(described, async (context) => {
    await requireOwner(gate, context)
    const typed = context.req.valid('param').id
    const id = parseId(typed)
    if (id === null) throw unknownDocument(typed)
    if ((await removalOf(service.store, id)) === null) {
      const row = await service.catalog.document(id)
      if (row === null) throw unknownDocument(typed)
      if (row.state === 'extracting' || row.state === 'checking') {
        throw new Problem(
          'conflict',
          `Expected a document whose links have all ended, found this one ${row.state}; follow /v1/documents/${id}/events and say it again then.`,
        )
      }
    }
    const removed = await service.remove(id)
    const answer = describeRemoved(removed)
    documentRemoved(service.log, { removed: answer.removed.objects, kept: answer.kept.length })
    return answerJson(answer)
  })
  return routes
}

function describeRemoved({ removal, erased, snapshots, remaining }: Removed): z.infer<typeof removedAnswer> {
  const of = (state: SnapshotLeft['state']) => snapshots.filter((left) => left.state === state)
  return {
    document: removal.document,
    removedAt: removal.at,
    state: removal.state,
    removed: { objects: erased, snapshots: of('destroyed').map(({ snapshot }) => snapshot) },
    kept: [
      ...of('published').map(({ snapshot }) => ({
        what: `snapshots/${snapshot}`,
        why: 'It was published, and a printed permalink must not die by this; "ibid take-down" is for that. Its private record was erased.',
      })),
      ...of('waiting').map(({ snapshot }) => ({
        what: `snapshots/${snapshot}`,
        why: 'Not everything of it could be erased yet; every audit tries again.',
      })),
      ...remaining.map(({ key, reason }) => ({ what: key, why: reason })),
    ],
  }
}
