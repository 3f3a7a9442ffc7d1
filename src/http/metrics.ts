/**
 * What this process counted, for Prometheus. Not for the public net: it tells how much is handed in and when. So it asks for the
 * API key like `/v1`, or for a key that reads this and nothing else, since whoever watches a machine need not read its documents.
 * That a request comes from loopback proves nothing behind a proxy on the same machine.
 */
import { OpenAPIHono } from '@hono/zod-openapi'
import { metricsType } from '../metrics.ts'
import { keyGate, requireOwner, type Gate } from './access.ts'
import { bytesAnswer, problems } from './json-answer.ts'
import type { Service, ServiceSetting } from './service.ts'

export function metricsRoutes(options: {
  service: Service
  setting: ServiceSetting
  gate: Gate
}): OpenAPIHono {
  const { service, setting, gate } = options
  const { metricsKey = null } = setting
  const isWatcher = metricsKey === null ? gate : keyGate(metricsKey)
  const mayRead: Gate = async (context) => (await isWatcher(context)) || gate(context)
  const routes = new OpenAPIHono()
  routes.openAPIRegistry.registerPath({
    method: 'get',
    path: '/metrics',
    operationId: 'getMetrics',
    summary: 'What this process counted and measured, in the text format of Prometheus',
    responses: { 200: bytesAnswer('all families, see the runbook', 'text/plain'), ...problems(401) },
  })
  routes.get('/metrics', async (context) => {
    await requireOwner(mayRead, context)
    const headers = { 'Content-Type': metricsType, 'Cache-Control': 'no-store' }
    return new Response(await service.metrics(), { headers })
  })
  return routes
}
