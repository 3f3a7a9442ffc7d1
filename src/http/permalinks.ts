/** The permalink a footnote prints: what was seen, when, how it was judged, the picture, the proof. Web-standard. */
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { likelyMeant, parseId, Problem, spellingFault, type Receipt } from '../../citations/index.ts'
import { checkLogged, logSentence } from '../../citations/log/index.ts'
import { webMeans } from '../flow/log-means.ts'
import { retrieveSnapshot, type Retrieved } from '../flow/retrieve.ts'
import { gonePermalinkPage, permalinkPage, unknownPermalinkPage } from '../web/permalink-page.ts'
import { styleSheet } from '../web/style.ts'
import { pageHeaders } from './page-headers.ts'
import { openSnapshot, printedPermalink, type ReadingOptions } from './snapshots.ts'

/** Whose word it is that the seal stands in a log; the edge knows no policy, so there it is the operator's. */
async function loggedOf(receipt: Receipt | null, { logPolicy }: ReadingOptions): Promise<string | null> {
  if (receipt === null) return null
  return logSentence(await checkLogged(webMeans, receipt, (await logPolicy?.()) ?? null))
}

/** Only what is published is offered to whoever mistyped: that something private is there is told to nobody. */
async function publishedAmong({ store }: ReadingOptions, ids: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(ids.map((id) => retrieveSnapshot(store, id)))
  return ids.filter((_, index) => found[index]?.published === true)
}

export interface PermalinkOptions extends ReadingOptions {
  /** Whether the recorded page can be shown again to who asks; absent: never. */
  readonly hasReplay?: (context: Context, found: Retrieved) => boolean
}

export function permalinkRoutes(options: PermalinkOptions): OpenAPIHono {
  const { gate, publicUrl } = options
  const routes = new OpenAPIHono()
  routes.get('/s/:id', async (context) => {
    const typed = context.req.param('id')
    const id = parseId(typed)
    // One spelling per permalink: what was typed with blanks or capitals is led to it.
    if (id !== null && id !== typed) return context.redirect(`/s/${id}`, 302)
    const found = await openSnapshot(options, context, typed).catch((fault: unknown) => {
      if (fault instanceof Problem) return fault
      throw fault
    })
    if (found instanceof Problem && found.code === 'gone') {
      return context.html(gonePermalinkPage(found.message), 410, pageHeaders)
    }
    if (found instanceof Problem) {
      const told = { fault: spellingFault(typed), meant: await publishedAmong(options, likelyMeant(typed)) }
      return context.html(unknownPermalinkPage(typed, told), 404, pageHeaders)
    }
    const view = {
      ...found,
      isOwner: await gate(context),
      hasReplay: options.hasReplay?.(context, found) ?? false,
      permalink: printedPermalink(publicUrl, found.manifest.snapshot),
      logged: await loggedOf(found.receipt, options),
    }
    return context.html(permalinkPage(view), 200, pageHeaders)
  })
  routes.get('/style.css', () => {
    const headers = { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=300' }
    return new Response(styleSheet, { headers })
  })
  return routes
}
