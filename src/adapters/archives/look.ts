/** Looks at one copy before it is offered: is it the page, and no wall, no error, no redirect to somewhere else? */
import {
  createPageReader,
  headerOf,
  headersOf,
  judge,
  lonePolicy,
  mediaTypeOf,
  observationThen,
  plainForm,
  rawForm,
  readArchived,
  redirectStatuses,
  redirectTarget,
  sameOriginal,
  type ArchivedReply,
  type ListedMemento,
} from '../../../citations/index.ts'
import { ask, type Asking } from './asking.ts'
import type { Reply } from './get.ts'
import type { Asked } from './list.ts'

/** A copy that holds the page. */
export interface GoodCopy {
  readonly url: string
  /** When it was recorded, ISO 8601. */
  readonly at: string
}

/** Archived redirects and the archive's own, together. */
const MOST_REPLIES = 6
const LONGEST_ADDRESS = 4_096
const PAGE_CAP = 4_000_000
const DAY = 86_400_000

/** Null where the copy does not hold the page, or could not be looked at. */
export async function lookAt(
  asking: Asking,
  memento: ListedMemento,
  { url: original, near }: Asked,
  raw: boolean,
  signal: AbortSignal,
): Promise<GoodCopy | null> {
  const plain = memento.url
  const unaltered = raw ? rawForm(plain) : plain
  let found = await followed(asking, unaltered, near, raw, signal)
  // Not every archive whose addresses look so has the unaltered form; then what it shows readers is looked at.
  if (found === 'unknown' && unaltered !== plain) found = await followed(asking, plain, near, false, signal)
  if (found === null || found === 'unknown') return null
  const first = found.archived[0]
  const last = found.archived.at(-1)
  if (first === undefined || last === undefined) return null
  // An archive may fold addresses; another page is no copy of this one.
  if (first.original !== null && !sameOriginal(first.original, original.href)) return null
  const observation = observationThen(
    original.href,
    found.archived,
    bodyFacts(found.reply, last.original ?? original.href),
  )
  if (judge(observation, lonePolicy).outcome !== 'ok') return null
  const now = asking.clock.now().getTime()
  if (last.at.getTime() > now + DAY) return null
  const offered = new URL(raw ? plainForm(first.reply.url) : first.reply.url).href
  if (offered.length > LONGEST_ADDRESS) return null
  return { url: offered, at: last.at.toISOString() }
}

/** The answers that are archived ones, in order, and the very last. `unknown`: it has no such address; null: it failed. */
async function followed(
  asking: Asking,
  address: string,
  near: Date | null,
  raw: boolean,
  signal: AbortSignal,
): Promise<{ archived: readonly ArchivedReply[]; reply: Reply } | 'unknown' | null> {
  const headers: Record<string, string> = { accept: '*/*' }
  // The address may be another TimeGate's.
  if (near !== null) headers['accept-datetime'] = near.toUTCString()
  const archived: ArchivedReply[] = []
  let next = address
  for (let asked = 0; asked < MOST_REPLIES; asked += 1) {
    const reply = await ask(asking, next, headers, signal)
    if (reply === null) return null
    const then = readArchived(reply)
    if (then !== null) archived.push(then)
    if (!redirectStatuses.includes(reply.status)) {
      // Behind an archived redirect the archive's own error says that the page itself was never recorded.
      if (then !== null) return { archived, reply }
      return archived.length === 0 && reply.status >= 400 && reply.status < 500 ? 'unknown' : null
    }
    const target = redirectTarget(new URL(reply.url), reply.headers)
    if (target.kind === 'bad') return null
    target.url.hash = ''
    next = raw ? rawForm(target.url.href) : target.url.href
  }
  return null
}

function bodyFacts(reply: Reply, original: string): Parameters<typeof observationThen>[2] {
  const contentType = headerOf(reply.headers, 'content-type')
  const reader = createPageReader({
    url: original,
    contentType,
    contentLanguage: headersOf(reply.headers, 'content-language') || null,
    refreshHeader: headerOf(reply.headers, 'x-archive-orig-refresh'),
    fragment: null,
    cap: PAGE_CAP,
  })
  reader.write(reply.body)
  const { page, mediaType } = reader.end(reply.truncated || reply.short)
  return {
    page,
    mediaType: mediaType ?? mediaTypeOf(contentType),
    bytes: reply.bytes,
    truncated: reply.truncated,
    short: reply.short,
    sha256: reply.sha256,
  }
}
