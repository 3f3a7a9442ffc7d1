/** Whether what a page shows may come of what was refused to it: scripts of its own site, and what scripts asked for. */
import type { Asked } from './request-log.ts'
import { siteOf } from './viewer-seats.ts'

/** `page` is the URL that is shown. A tracker that nobody answers is no reason; a server that fails is one, whoever's it is. */
export function wasRefused(asked: readonly Asked[], page: string): boolean {
  const own = siteOf(page)
  return asked.some((one) => {
    if (!URL.canParse(one.url)) return false
    if (one.type === 'Script') return siteOf(one.url) === own && isLost(one, (status) => status >= 400)
    if (one.type !== 'Fetch' && one.type !== 'XHR') return false
    return siteOf(one.url) === own
      ? isLost(one, (status) => REFUSALS.has(status) || status >= 500)
      : (one.status ?? 0) >= 500
  })
}

/** Asked to log in, turned away, told to wait: 404 and its like are answers. */
const REFUSALS: ReadonlySet<number> = new Set([401, 403, 407, 429])

function isLost({ end, status }: Asked, refuses: (status: number) => boolean): boolean {
  if (status !== undefined) return refuses(status)
  return end.kind === 'failed' && !/ABORTED/.test(end.reason)
}
