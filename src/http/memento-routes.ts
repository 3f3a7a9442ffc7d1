/** What OpenAPI is told of the RFC 7089 routes: their addresses hold slashes, which its own way of writing routes has not. */
import { z, type OpenAPIHono, type RouteConfig } from '@hono/zod-openapi'
import { bytesAnswer, problems } from './json-answer.ts'

const url = z.string().openapi({
  param: { name: 'url', in: 'path' },
  description: 'the whole address with its query, as it is or percent-encoded',
  example: 'https://example.org/a?b=1',
})
const timestamp = z.string().openapi({
  param: { name: 'timestamp', in: 'path' },
  description: '14 digits, or their beginning',
  example: '20261122164800',
})
const acceptDatetime = z
  .string()
  .optional()
  .openapi({
    param: { name: 'Accept-Datetime', in: 'header' },
    example: 'Thu, 31 May 2007 20:35:00 GMT',
  })
const tellsKin = { description: 'to the closest snapshot, with its kin in Link' }

export function describeMementos(routes: OpenAPIHono): void {
  const one = (path: string, operationId: string, summary: string, more: Partial<RouteConfig>) =>
    routes.openAPIRegistry.registerPath({
      method: 'get',
      path,
      operationId,
      summary,
      request: { params: z.object({ url }) },
      responses: {},
      ...more,
    })
  one('/timegate/{url}', 'negotiateDatetime', 'The published snapshot closest to a date (RFC 7089)', {
    request: { params: z.object({ url }), headers: z.object({ 'Accept-Datetime': acceptDatetime }) },
    responses: { 302: tellsKin, ...problems(400, 404, 422) },
  })
  one('/timemap/link/{url}', 'getTimeMapLinks', 'All published snapshots of an address, oldest first', {
    responses: { 200: bytesAnswer('the TimeMap', 'application/link-format'), ...problems(404, 422) },
  })
  one('/timemap/json/{url}', 'getTimeMapJson', 'The same in the JSON of Memento aggregators', {
    responses: { 200: bytesAnswer('the TimeMap', 'application/json'), ...problems(404, 422) },
  })
  one('/memento/{timestamp}/{url}', 'getMemento', 'The page as it was recorded; browsers get its permalink', {
    request: { params: z.object({ timestamp, url }) },
    responses: {
      200: bytesAnswer('the recorded page, with the status it had', 'text/html'),
      302: tellsKin,
      ...problems(400, 404, 422),
    },
  })
}
