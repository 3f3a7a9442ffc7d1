/** The Hono app of the service: every route by noun behind one frame. The edge has its own, smaller one (reading-app.ts). */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { notice } from '../events.ts'
import type { Given } from '../flow/custody.ts'
import { keyGate } from './access.ts'
import { againRoutes } from './again.ts'
import { annotatedRoutes } from './annotated.ts'
import { checkRoutes } from './checks.ts'
import { documentRoutes } from './documents.ts'
import { frame } from './frame.ts'
import { refuseForeignHosts, refuseForeignPages } from './guards.ts'
import { logRoutes } from './log.ts'
import { mementoRoutes } from './mementos.ts'
import { describeApi } from './openapi.ts'
import { metricsRoutes } from './metrics.ts'
import { pageRoutes } from './pages.ts'
import { permalinkRoutes } from './permalinks.ts'
import { replayAddress, replayHosts, replayRoutes, requireApart } from './replay.ts'
import { removalRoutes } from './removal.ts'
import { reportRoutes } from './report.ts'
import type { Service, ServiceSetting } from './service.ts'
import { snapshotRoutes } from './snapshots.ts'

/** Everything: submission, reports, snapshots, permalinks, pages. */
export function createApp(service: Service, setting: ServiceSetting): OpenAPIHono {
  const gate = keyGate(setting.apiKey)
  const { publicUrl, version } = setting
  requireApart(publicUrl, setting.replayHost ?? null)
  const { store, log, accesses } = service
  const app = frame(log)
  // With a key a rebound name gains nothing, and behind a proxy the name is rightly another one.
  if (setting.loopbackOnly && setting.apiKey === null) app.use(refuseForeignHosts)
  app.use(refuseForeignPages)
  const reading = { store, gate, publicUrl, log, given: (part: Given) => accesses.note(part) }
  const replaying = {
    ...reading,
    viewer: setting.viewer ?? null,
    replayHost: setting.replayHost ?? null,
    isKeyless: setting.apiKey === null,
  }
  app.use(replayHosts(replaying))
  app.route('/', replayRoutes(replaying))
  app.route('/', documentRoutes({ service, setting, gate }))
  app.route('/', againRoutes({ service, setting, gate }))
  app.route('/', checkRoutes({ service, setting, gate }))
  app.route('/', removalRoutes({ service, gate }))
  app.route('/', annotatedRoutes({ service, setting, gate }))
  app.route('/', reportRoutes({ service, setting, gate }))
  app.route('/', snapshotRoutes(reading))
  app.route(
    '/',
    permalinkRoutes({
      ...reading,
      logPolicy: setting.logPolicy,
      hasReplay: (context, found) => replayAddress(replaying, context, found) !== null,
    }),
  )
  app.route('/', mementoRoutes({ store, gate, publicUrl, log }))
  app.route('/', logRoutes({ store }))
  app.route('/', pageRoutes({ service, setting, gate }))
  app.route('/', metricsRoutes({ service, setting, gate }))
  app.get('/readyz', async (context) => {
    const checks = Object.entries(await service.readiness())
    // The sentence may name hosts and folders: it is for the log, strangers hear which part it is.
    for (const [name, fault] of checks) if (fault !== null) notice(log, `not ready: ${name}: ${fault}`)
    const ready = checks.every(([, fault]) => fault === null)
    const told = Object.fromEntries(checks.map(([name, fault]) => [name, fault === null ? 'ok' : 'failing']))
    return context.json({ ready, checks: told }, ready ? 200 : 503)
  })
  app.get('/healthz', (context) => context.json({ ok: true, version }))
  describeApi(app, version)
  return app
}
