/** One polite, bounded, guarded request to an archive: what list.ts and look.ts ask with. */
import { judgeAddress } from '../../egress/address.ts'
import { bareHost } from '../../egress/client.ts'
import type { Clock } from '../../ports.ts'
import type { Get, NoReply, Reply } from './get.ts'
import type { Manners } from './manners.ts'

/** Times in milliseconds. */
export interface LookUpPolicy {
  /** One look-up with everything in it. */
  readonly deadline: number
  /** How long a look-up waits for its own turn: a run with hundreds of broken links is not held up for hours. */
  readonly patience: number
  /** All listings of one archive, so that it keeps no other waiting for longer. */
  readonly listing: number
  /** One connection, and one answer; the wait for the turn is not counted. */
  readonly request: number
  /** Copies looked at before a look-up gives up. */
  readonly tries: number
  /** Look-ups under way at once. One request a second feeds no more. */
  readonly atOnce: number
}
export const lookUpPolicy: LookUpPolicy = {
  deadline: 10_000,
  patience: 60_000,
  listing: 6_000,
  request: 4_000,
  tries: 4,
  atOnce: 2,
}

export interface Asking {
  readonly get: Get
  readonly manners: Manners
  readonly clock: Clock
  readonly policy: LookUpPolicy
}

/** The answer; null where none was had, or the host wants to be left alone. Never rejects for what an archive does. */
export async function ask(
  { get, manners, policy }: Asking,
  address: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Reply | null> {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol)) return null
  url.hash = ''
  url.username = ''
  url.password = ''
  if (signal.aborted || manners.isClosed(url)) return null
  const turn = () => manners.turn(url, signal)
  const answer: Reply | NoReply = await get(url, headers, { signal, limit: policy.request, turn })
  if (answer.kind === 'reply' || answer.blame) manners.heard(url, answer)
  return answer.kind === 'reply' ? answer : null
}

/** False for literal addresses that the public web does not reach: an archive must not hear of them. */
export function isPublicHost(url: URL): boolean {
  const literal = bareHost(url)
  if (!/^[\d.]+$|:/.test(literal)) return true
  return judgeAddress(literal).kind !== 'refused'
}
