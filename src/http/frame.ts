/** What surrounds every route, in the service and at the edge: request ids, guarding headers, one log line, the error map. */
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { routePath } from 'hono/route'
import { Problem } from '../../citations/index.ts'
import { requestAnswered, type Log } from '../events.ts'
import { allowedMethods } from './allowed-methods.ts'
import { answerFault, answerProblem } from './problem-answer.ts'

/** On every answer that does not bring its own: nothing runs, nothing is framed, sniffed, embedded elsewhere, told on or kept. */
const guardingHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
} as const

export function frame(log: Log): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return
      const [issue] = result.error.issues
      const where = issue?.path.join('.') ?? 'the request'
      throw new Problem(
        'usage',
        `Expected another value for ${where}: ${issue?.message ?? 'not understood'}.`,
      )
    },
  })
  const ids = new WeakMap<Context, string>()
  app.use(async (context, next) => {
    const started = performance.now()
    const id = crypto.randomUUID()
    ids.set(context, id)
    await next()
    // Afterwards, because a handler's own Response would leave behind whatever was set before.
    const { headers, status } = context.res
    headers.set('X-Request-Id', id)
    for (const [name, value] of Object.entries(guardingHeaders)) {
      if (!headers.has(name)) headers.set(name, value)
    }
    const milliseconds = Math.round(performance.now() - started)
    // The route's pattern, not the path: ids are what opens a permalink.
    requestAnswered(log, {
      id,
      method: context.req.method,
      route: routePath(context, -1),
      status,
      milliseconds,
    })
  })
  app.onError((fault, context) => answerFault(context, fault, log, ids.get(context) ?? 'unknown'))
  app.notFound((context) => {
    const { method, path } = context.req
    const allowed = allowedMethods(app.routes, path).join(', ')
    const found = `${method} ${path.slice(0, 200)}`
    if (allowed === '') {
      return answerProblem(
        context,
        new Problem('not-found', `Expected a route of /openapi.json, found ${found}.`),
      )
    }
    if (method === 'OPTIONS') return new Response(null, { status: 204, headers: { Allow: allowed } })
    const problem = new Problem('method-not-allowed', `Expected ${allowed} for this route, found ${found}.`)
    return answerProblem(context, problem, { Allow: allowed })
  })
  return app
}
