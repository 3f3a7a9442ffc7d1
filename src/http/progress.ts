/**
 * A document's progress as server-sent events: `link` as each link moves, `state` as the document does, then the end.
 * It is told from the rows, so that a reader who comes late or comes back hears everything once.
 */
import type { DocumentRow, LinkRow } from '../ports.ts'
import type { Service } from './service.ts'

const LOOK_EVERY_MS = 400
/** Proxies close connections that are silent for longer than half a minute. */
const SPEAK_EVERY_MS = 15_000

export async function* progressOf(
  { catalog }: Pick<Service, 'catalog'>,
  row: DocumentRow,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const told = new Map<string, string>()
  let state = ''
  let silent = 0
  while (!signal.aborted) {
    const now = await catalog.document(row.id)
    // Removed while somebody listened: nothing more will ever be told.
    if (now === null) return
    const events: string[] = []
    for (const link of now.run === null ? [] : await catalog.links(now.run)) {
      // Of each run anew: another may have begun between two looks of ours.
      const key = `${link.run}/${link.key}`
      if (told.get(key) === link.state) continue
      told.set(key, link.state)
      events.push(event('link', describeLink(link)))
    }
    if (now.state !== state) {
      state = now.state
      events.push(event('state', { id: now.id, state, problem: now.problem }))
    }
    silent = events.length > 0 ? 0 : silent + LOOK_EVERY_MS
    if (silent >= SPEAK_EVERY_MS) events.push(': still here\n\n')
    if (events.some((one) => one.startsWith(':'))) silent = 0
    if (events.length > 0) yield new TextEncoder().encode(events.join(''))
    if (state === 'done' || state === 'failed') return
    await new Promise((woken) => setTimeout(woken, LOOK_EVERY_MS))
  }
}

function describeLink({ url, state, citations, verdict, archived, snapshot, problem }: LinkRow): object {
  return { url, state, citations, ...verdict, snapshot: archived ? snapshot : null, problem }
}

/** JSON holds no line break, so one `data:` line is enough. */
function event(name: string, value: object): string {
  return `event: ${name}\ndata: ${JSON.stringify(value)}\n\n`
}
