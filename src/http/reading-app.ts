/** The reading half of the app, for what is published alone: the edge serves this and nothing else. Web-standard. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Log } from '../events.ts'
import type { EvidenceStore } from '../ports.ts'
import { version } from '../version.ts'
import { edgePage } from '../web/edge-page.ts'
import { nobodyOwns } from './access.ts'
import { frame } from './frame.ts'
import { mementoRoutes } from './mementos.ts'
import { describeApi } from './openapi.ts'
import { pageHeaders } from './page-headers.ts'
import { permalinkRoutes } from './permalinks.ts'
import type { Sized } from './ranges.ts'
import { logRoutes } from './log.ts'
import { snapshotRoutes } from './snapshots.ts'

export function createReadingApp(options: {
  store: EvidenceStore
  publicUrl: string | null
  log: Log
  sized?: Sized
}): OpenAPIHono {
  const app = frame(options.log)
  const reading = { ...options, gate: nobodyOwns }
  app.route('/', snapshotRoutes(reading))
  app.route('/', permalinkRoutes(reading))
  app.route('/', mementoRoutes(reading))
  app.route('/', logRoutes(reading))
  app.get('/', (context) => context.html(edgePage(), 200, pageHeaders))
  app.get('/healthz', (context) => context.json({ ok: true, version }))
  describeApi(app, version)
  return app
}
