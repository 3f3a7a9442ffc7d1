/**
 * A Worker that lets a test outside drive the R2 adapter inside workerd: one route per call of the port. It adds nothing
 * and catches nothing but the faults, which travel as JSON.
 */
import { sha256Digest } from '../../citations/index.ts'
import { openR2Store, type R2BucketLike } from '../../src/adapters/evidence/r2.ts'
import type { EvidenceStore } from '../../src/ports.ts'

const BREAK = 0xffff_ffff

export default {
  async fetch(request: Request, env: { readonly EVIDENCE: R2BucketLike }): Promise<Response> {
    try {
      return await answer(openR2Store(env.EVIDENCE), request)
    } catch (cause) {
      const { name, message } = cause instanceof Error ? cause : { name: 'Error', message: String(cause) }
      const { code = '', retryable = null } = Object(cause)
      return Response.json({ name, message, code, retryable }, { status: 500 })
    }
  },
}

async function answer(store: EvidenceStore, request: Request): Promise<Response> {
  const url = new URL(request.url)
  const text = (name: string) => url.searchParams.get(name) ?? ''
  const key = text('key')
  switch (url.pathname) {
    case '/put': {
      const source = {
        bytes: Number(text('bytes')),
        sha256: sha256Digest(text('sha256').slice('sha256:'.length)),
        open: () => pieces(request),
      }
      return Response.json(await store.put(key, source, { mediaType: text('type') }))
    }
    case '/swap': {
      const body = new Uint8Array(await request.arrayBuffer())
      return Response.json(await store.swap(key, body, url.searchParams.get('expected')))
    }
    case '/head':
      return Response.json(await store.head(key))
    case '/read': {
      const stored = await store.read(key, JSON.parse(text('range') || 'null') ?? undefined)
      if (stored === null) return Response.json(null, { status: 404 })
      const { body, ...facts } = stored
      return new Response(streamOf(body), { headers: { 'x-stored': JSON.stringify(facts) } })
    }
    case '/list': {
      const listed = store.list(text('prefix'), text('after') === '' ? {} : { after: text('after') })
      const heads = []
      for await (const head of listed) heads.push(head)
      return Response.json(heads)
    }
    case '/erase':
      return Response.json((await store.erase(key)) ?? null)
    case '/self-test':
      return Response.json((await store.selfTest()) ?? null)
    default:
      return new Response(null, { status: 404 })
  }
}

/** Frames of a length and that many bytes, so that pieces arrive as they were given and a source can be seen to break. */
async function* pieces(request: Request): AsyncGenerator<Uint8Array> {
  let waiting = new Uint8Array(0)
  const reader = request.body?.getReader()
  for (;;) {
    while (waiting.length >= 4) {
      const length = new DataView(waiting.buffer, waiting.byteOffset).getUint32(0)
      if (length === BREAK) throw new Error('the source broke')
      if (waiting.length < 4 + length) break
      yield waiting.slice(4, 4 + length)
      waiting = waiting.subarray(4 + length)
    }
    const next = await reader?.read()
    if (next === undefined || next.done) return
    const joined = new Uint8Array(waiting.length + next.value.length)
    joined.set(waiting)
    joined.set(next.value, waiting.length)
    waiting = joined
  }
}

function streamOf(body: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = body[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}
