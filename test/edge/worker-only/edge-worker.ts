/** The edge itself, and beside it the routes of store-worker.ts, so that a test can fill its bucket. No route is in both. */
import edge from '../../../workers/edge/index.ts'
import type { R2BucketLike } from '../../../src/adapters/evidence/r2.ts'
import filler from '../store-worker.ts'

export default {
  async fetch(request: Request, env: { readonly EVIDENCE: R2BucketLike }): Promise<Response> {
    const fills = /^\/(?:put|swap|head|read|list|erase|self-test)$/.test(new URL(request.url).pathname)
    return fills ? filler.fetch(request, env) : edge.fetch(request, env)
  },
}
