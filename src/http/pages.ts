/** The owner's pages: hand a document in, follow it, read what was found. Plain HTML, usable without script. */
import { OpenAPIHono } from '@hono/zod-openapi'
import { withheldAmong } from '../flow/standing.ts'
import { documentPage } from '../web/document-page.ts'
import { submitPage } from '../web/submit-page.ts'
import { requireOwner, type Gate } from './access.ts'
import { openDocument } from './documents.ts'
import { pageHeaders } from './page-headers.ts'
import type { Service, ServiceSetting } from './service.ts'

const RECENT = 20

export function pageRoutes(options: { service: Service; setting: ServiceSetting; gate: Gate }): OpenAPIHono {
  const { service, setting, gate } = options
  const routes = new OpenAPIHono()
  routes.get('/', async (context) => {
    await requireOwner(gate, context)
    return context.html(submitPage(await service.catalog.documents({ limit: RECENT })), 200, pageHeaders)
  })
  routes.get('/d/:id', async (context) => {
    const row = await openDocument(service, gate, context, context.req.param('id'))
    const links = row.run === null ? [] : await service.catalog.links(row.run)
    const view = {
      row,
      links,
      begun: await service.begun(row),
      publicUrl: setting.publicUrl,
      watch: await service.watchOf(row),
      withheld: await withheldAmong(
        service.store,
        links.map(({ snapshot }) => snapshot),
      ),
      isStill: context.req.query('still') !== undefined,
    }
    return context.html(documentPage(view), 200, pageHeaders)
  })
  return routes
}
