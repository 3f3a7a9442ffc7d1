/** Cloudflare Worker: reads published evidence out of an R2 bucket. Never a browser, a key or a database. */
import { openR2Store, type R2BucketLike } from '../../src/adapters/evidence/r2.ts'
import { jsonLog } from '../../src/events.ts'
import { createReadingApp } from '../../src/http/reading-app.ts'

interface Env {
  readonly EVIDENCE: R2BucketLike
  readonly PUBLIC_URL?: string
}

/** One app per bucket binding: an isolate answers many requests. */
const apps = new WeakMap<object, ReturnType<typeof createReadingApp>>()

export default {
  fetch(request: Request, env: Env): Response | Promise<Response> {
    const app = apps.get(env.EVIDENCE) ?? open(env)
    apps.set(env.EVIDENCE, app)
    return app.fetch(request)
  },
}

function open(env: Env): ReturnType<typeof createReadingApp> {
  const log = jsonLog(
    (line) => console.log(line),
    () => new Date(),
  )
  return createReadingApp({
    store: openR2Store(env.EVIDENCE),
    publicUrl: env.PUBLIC_URL ?? null,
    log,
    sized,
  })
}

/** workerd sends a stream chunked, whatever the header says, unless its length is a promise kept by the stream. */
function sized(body: ReadableStream<Uint8Array>, bytes: number): ReadableStream<Uint8Array> {
  const { readable, writable } = new FixedLengthStream(bytes)
  // The reader may leave at any time; a fault of the source is told by the stream itself.
  void body.pipeTo(writable).catch(() => {})
  return readable
}
