/** JSON answers, and how OpenAPI is told of answers of every kind. */
import type { z } from '@hono/zod-openapi'
import { problemAnswer } from './schemas.ts'

export interface Described {
  readonly description: string
}

/**
 * For a route's `responses`. The content is left out of the type: our handlers answer with a plain Response, which
 * zod-openapi would otherwise refuse.
 */
export function jsonAnswer(description: string, schema: z.ZodType): Described {
  return described(description, 'application/json', schema)
}

export function bytesAnswer(description: string, mediaType: string): Described {
  return described(description, mediaType, { type: 'string', format: 'binary' })
}

/** The problems every route may answer with; `statuses` are those worth naming for one. */
export function problems(...statuses: readonly number[]): Readonly<Record<string, Described>> {
  const one = (description: string) => described(description, 'application/problem+json', problemAnswer)
  const named = statuses.map((status) => [String(status), one('see `detail`')])
  return { ...Object.fromEntries(named), default: one('whatever else went wrong (RFC 9457)') }
}

export function answerJson(body: object, status = 200, headers: Record<string, string> = {}): Response {
  const own = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'private, no-cache' }
  return new Response(JSON.stringify(body), { status, headers: { ...own, ...headers } })
}

function described(description: string, mediaType: string, schema: object): Described {
  const answer = { description, content: { [mediaType]: { schema } } }
  return answer
}
