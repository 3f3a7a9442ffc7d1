/** All ways together, and the table that people read. */
import { format, resolveConfig } from 'prettier'
import { addressWays, redirectWays } from './address-ways.ts'
import { documentWays } from './document-ways.ts'
import { markupWays } from './markup-ways.ts'
import { neighbourWays } from './neighbour-ways.ts'
import { rebindingWays } from './rebinding-ways.ts'
import { scriptWays } from './script-ways.ts'
import type { Act, PageWay } from './way.ts'

export const pageWays: readonly PageWay[] = [...markupWays, ...scriptWays, ...documentWays]

export const certificateWays = [
  { name: 'issuer', mechanism: 'issuer URL (AIA) in a certificate whose chain is incomplete', asked: true },
  { name: 'revocation', mechanism: 'OCSP and revocation list URLs in a certificate', asked: false },
] as const

/** One mechanism; variants count once. */
export interface Row {
  readonly mechanism: string
  readonly acts: readonly Act[]
  readonly why: string
  /** False where nothing ever asks for the address, so that the guard need not refuse it. */
  readonly asked: boolean
}

const refusedAddress = 'the address is refused before a socket exists'

export const rows: readonly Row[] = [
  ...addressWays.map(({ mechanism, verdict, stays }): Row => ({
    mechanism,
    acts: stays === undefined ? ['check', 'file', 'capture'] : ['check', 'file'],
    why: verdict === undefined ? refusedAddress : `never dialled: \`${verdict}\``,
    asked: verdict === undefined,
  })),
  ...redirectWays.map(({ mechanism, unread }): Row => ({
    mechanism,
    acts: ['check', 'file'],
    why: unread === true ? 'the head is refused, nothing is read out of it' : 'every hop is judged anew',
    asked: unread !== true,
  })),
  ...rebindingWays.map(({ mechanism, acts, why }): Row => ({ mechanism, acts, why, asked: true })),
  ...pageWays.map(({ mechanism, stays }): Row => ({
    mechanism,
    acts: ['capture'],
    why: stays === undefined ? refusedAddress : `never leaves the browser: ${stays}`,
    asked: stays === undefined,
  })),
  ...certificateWays.map(({ mechanism, asked }): Row => ({
    mechanism,
    acts: ['check', 'capture'],
    why: asked ? refusedAddress : 'never fetched',
    asked,
  })),
]

export const neighbourRows: readonly Row[] = neighbourWays.map(({ mechanism, why, refusal }): Row => ({
  mechanism,
  acts: ['proxy'],
  why,
  asked: refusal === 'unsafe-address',
}))

/** `docs/forbidden-ways.md`, word for word. */
export async function writeTable(): Promise<string> {
  const asked = rows.filter(({ asked: is }) => is).length
  const lines = (of: readonly Row[]) =>
    of.map(
      ({ mechanism, acts, why }) => `| ${mechanism.replaceAll('|', '\\|')} | ${acts.join(', ')} | ${why} |`,
    )
  const head = ['| mechanism | acts in | why it fails |', '| --- | --- | --- |']
  const text = [
    '# Ways to a forbidden address',
    '',
    'Written by `node test/hostile-web/forbidden/table.ts`; `forbidden.test.ts` plays every line against a canary that listens on all addresses of the machine, while the replica web is served from loopback beside it.',
    '',
    `${rows.length} distinct mechanisms (spellings and status codes of one kind count once), ${asked} of which really ask the guard for the address; the others end before that.`,
    '',
    ...head,
    ...lines(rows),
    '',
    "Over the recorder's own listener, by a process of this machine or a browser taken over by its page:",
    '',
    ...head,
    ...lines(neighbourRows),
    '',
  ].join('\n')
  return await format(text, { ...(await resolveConfig(import.meta.filename)), parser: 'markdown' })
}
