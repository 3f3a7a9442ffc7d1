/**
 * The single error map: what goes wrong behind a route becomes RFC 9457 problem+json here and nowhere else. A person
 * whose browser asks for a page gets the same words as a page.
 */
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { Problem } from '../../citations/index.ts'
import { faultCaught, type Log } from '../events.ts'
import { PortFault } from '../ports.ts'
import { problemPage } from '../web/problem-page.ts'
import { pageHeaders } from './page-headers.ts'

export interface ProblemDetails {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  /** The last part of `type`, for those who switch on it. */
  readonly code: string
  readonly instance?: string
}

/** Strangers see our own faults as a request id only; the log has the rest. */
export async function answerFault(context: Context, fault: unknown, log: Log, id: string): Promise<Response> {
  if (fault instanceof Problem) return answerProblem(context, fault)
  if (fault instanceof HTTPException && fault.status < 500) {
    return answer(context, details('usage', fault.status, fault.message || 'The request was not understood.'))
  }
  faultCaught(log, context.req.path, fault, id)
  const busy = fault instanceof PortFault
  const detail = busy ? 'A part of the service does not answer; try again.' : 'The service failed.'
  const told = details('internal', busy ? 503 : 500, `${detail} Request ${id}.`)
  return answer(context, { ...told, instance: `urn:ibid:request:${id}` }, busy ? { 'Retry-After': '5' } : {})
}

export function answerProblem(
  context: Context,
  { code, status, message }: Problem,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const challenge = { 'WWW-Authenticate': 'Basic realm="ibid", charset="UTF-8"' }
  const retry = status === 503 ? { 'Retry-After': '5' } : {}
  return answer(context, details(code, status, message), {
    ...(status === 401 ? challenge : retry),
    ...headers,
  })
}

/** True for a browser that opens a page; `*` alone, as curl and fetch send it, means JSON. */
export function wantsPage(context: Context): boolean {
  return (context.req.header('Accept') ?? '').toLowerCase().includes('text/html')
}

function details(code: string, status: number, detail: string): ProblemDetails {
  return { type: `urn:ibid:problem:${code}`, title: code.replaceAll('-', ' '), status, detail, code }
}

async function answer(
  context: Context,
  body: ProblemDetails,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const { status } = body
  if (wantsPage(context)) {
    const page = (await problemPage(body)).toString()
    const type = { 'Content-Type': 'text/html; charset=utf-8', 'Vary': 'Accept' }
    return new Response(page, { status, headers: { ...pageHeaders, ...type, ...headers } })
  }
  const type = {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    'Vary': 'Accept',
  }
  return new Response(JSON.stringify(body), { status, headers: { ...type, ...headers } })
}
