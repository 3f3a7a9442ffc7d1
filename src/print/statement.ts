/**
 * The statement of an evidence package: what it proves, what it does not, and a declaration left blank for a person. Arranged by
 * what FRE 902(13) and (14), eIDAS article 41 and the Berkeley Protocol ask for. States facts about the file; gives no legal advice.
 */
import type { EvidenceClass } from '../../citations/index.ts'
import type { Octets } from '../wacz/octets.ts'
import type { StampSeen } from '../wacz/token/stamps-seen.ts'
import { universalTime } from './moment.ts'
import { createSheets } from './sheets.ts'

export interface StatementContent {
  readonly class: EvidenceClass
  readonly createdAt: Date
  readonly software: string
  /** `left-out`, or how the enclosed copy differs from what was handed in. */
  readonly document: {
    readonly name: string
    readonly sha256: string
    readonly enclosed: 'left-out' | 'as-handed-in' | 'stripped' | 'not-stripped'
  }
  readonly snapshots: readonly {
    readonly id: string
    readonly url: string
    readonly finishedAt: Date
    readonly manifest: string
    readonly key: string
    readonly logged: boolean
    /** What nobody could have known before it was made, in one sentence; absent where none was noted. */
    readonly floor?: string
    readonly stamps: readonly StampSeen[]
    readonly pending: number
  }[]
  /** Recorded, and taken down since. */
  readonly withheld?: readonly { readonly id: string; readonly level: string }[]
}

export type Block =
  | { readonly kind: 'title' | 'heading' | 'text' | 'item'; readonly text: string }
  | { readonly kind: 'row'; readonly label: string; readonly text: string }
  | { readonly kind: 'blank'; readonly label: string }

const say = (kind: 'title' | 'heading' | 'text' | 'item', text: string): Block => ({ kind, text })
const row = (label: string, text: string): Block => ({ kind: 'row', label, text })

export function statementOf(content: StatementContent): readonly Block[] {
  const { snapshots, document } = content
  const stamps = snapshots.flatMap((one) => one.stamps)
  return [
    say('title', 'Statement: what this package proves, and what it does not'),
    ...(content.class === 'rehearsal'
      ? [
          say(
            'text',
            'THIS IS A REHEARSAL. The network was substituted while this was recorded. It proves nothing about the real web.',
          ),
        ]
      : []),
    say(
      'text',
      'Written by the software that made the package, without a human hand. It is no legal advice, and no person vouches for it until somebody fills in and signs the declaration at its end.',
    ),
    say('heading', '1. What is enclosed'),
    row('Made by', content.software),
    row('As of', universalTime(content.createdAt)),
    row('Document', `${document.name}, SHA-256 ${document.sha256}`),
    row('Its bytes', enclosed[document.enclosed]),
    ...snapshots.flatMap(aboutSnapshot),
    ...(content.withheld ?? []).map(({ id, level }) =>
      row('Withheld', `${id}: it was recorded and has been taken down since (${level})`),
    ),
    ...(snapshots.length === 0 ? [row('Snapshots', 'none: no source could be recorded')] : []),
    say('heading', '2. What can be shown from this package alone'),
    say(
      'item',
      'That no byte of it was changed since it was sealed: every file, every record of what crossed the wire and every list of them has a SHA-256 digest, and the lists are signed (ECDSA, curve P-384).',
    ),
    say(
      'item',
      'That the same key signed each list. Whose key it is must be learnt from its holder by another way than this file.',
    ),
    say(
      'item',
      stamps.length === 0
        ? 'Not when it existed: no time-stamping authority has vouched for it yet. The times in it are the word of the key’s holder.'
        : 'That each signature with a token existed when the named authority stamped it (RFC 3161), judged at the token’s own time, also after the authority’s certificate has ended.',
    ),
    say(
      'item',
      snapshots.some(({ logged }) => logged)
        ? 'Of a snapshot in a transparency log: that the log’s key said the seal was entered. That nothing is taken out of the log again, and that everybody is shown the same log, is vouched for only by independent witnesses: below two of them it is the operator’s word. "ibid verify --trust FILE" with the log’s policy counts them. Of any other snapshot that is the operator’s word only.'
        : 'Not that everybody is shown the same: no seal here stands in a transparency log, so that is the operator’s word only.',
    ),
    say(
      'item',
      'What the service received, byte for byte, from which network address, when it asked for each address that a page needed, and how a browser showed it.',
    ),
    say('heading', '3. What it does not show'),
    say('item', 'That the publisher signed, wrote or meant anything: the web does not sign its pages.'),
    say(
      'item',
      'That somebody else, elsewhere, at another time or logged in, was shown the same. Sites differ by visitor.',
    ),
    say('item', 'That what a page says is true.'),
    say(
      'item',
      'That the clock of the recorder was right before the first token; a token is a latest time, not an earliest.',
    ),
    say(
      'item',
      'That the software or the machine was not tampered with before sealing. Its versions, its network setting and what it could not record are stated in each manifest.json.',
    ),
    say('heading', '4. Where to find what rules of evidence ask for'),
    row(
      'FRE 901(b)(9), 902(13)',
      'a process or system that gives an accurate result: the steps taken, their outcome and the versions are in each manifest.json; the software is public; section 5 is for the qualified person’s certification.',
    ),
    row(
      'FRE 902(14)',
      'data copied from an electronic device or file, identified by a process of digital identification: the SHA-256 digests in package.json and manifest-sha256.txt, checked by verify.html, by "ibid verify" or by hand.',
    ),
    row(
      'FRE 803(6), 902(11)',
      'records of a regularly conducted activity: only a custodian can certify that; nothing here does.',
    ),
    row('eIDAS article 41', qualifiedSentence(stamps)),
    row(
      'eIDAS article 25, 35',
      'signatures in this package are of a machine’s key. None is a qualified electronic signature or seal.',
    ),
    row(
      'Berkeley Protocol',
      'provenance: address, times, vantage and recorder in manifest.json; authenticity: digests, signatures, tokens, log; preservation: write-once originals, working copies kept apart (exhibits, report and this statement are working copies; the WACZ files are the evidence); chain of custody after this file leaves the service is for its holders to keep.',
    ),
    say('heading', '5. Declaration (left blank: for a person with knowledge, if wanted)'),
    say(
      'text',
      'I have personal knowledge of, or am qualified to certify, the following. Strike out what does not apply.',
    ),
    say(
      'item',
      '[ ] The process described above was used to make the records in this package, in the regular course of its operation.',
    ),
    say(
      'item',
      '[ ] To the best of my knowledge the process and the system worked properly when the records were made, or departures are stated below.',
    ),
    say(
      'item',
      '[ ] I compared the digests of the copy offered with those in the signed list, with this result:',
    ),
    { kind: 'blank', label: 'Result, departures' },
    { kind: 'blank', label: '' },
    { kind: 'blank', label: 'Name' },
    { kind: 'blank', label: 'Position, training' },
    { kind: 'blank', label: 'On behalf of' },
    { kind: 'blank', label: 'Under the law of' },
    { kind: 'blank', label: 'Place, date' },
    { kind: 'blank', label: 'Signature' },
  ]
}

const enclosed: Readonly<Record<StatementContent['document']['enclosed'], string>> = {
  'left-out': 'not enclosed; the report quotes the sentences and notes that cite a source',
  'as-handed-in': 'enclosed as handed in',
  'not-stripped':
    'not enclosed: comments, tracked changes, attachments or earlier versions in it could not be taken out for certain',
  'stripped':
    'enclosed without its comments and tracked changes, so its digest is another than the one above',
}

function aboutSnapshot(snapshot: StatementContent['snapshots'][number]): readonly Block[] {
  const { id, url, finishedAt, manifest, key, stamps, pending, logged, floor } = snapshot
  const tokens = stamps.map(
    ({ authority, at, qualified }) =>
      `${authority} at ${universalTime(at)}${qualified ? ' (a token that calls itself qualified)' : ''}`,
  )
  if (pending > 0) tokens.push(`${pending} still to come: sealed, timestamp pending`)
  return [
    row('Snapshot', `${id}: ${url}`),
    row('', `received by ${universalTime(finishedAt)}; manifest ${manifest}; sealed by key ${key}`),
    row(
      '',
      `stamped by ${tokens.length === 0 ? 'nobody' : tokens.join('; ')}; ${logged ? 'in a transparency log' : 'in no transparency log: operator’s word only'}`,
    ),
    ...(floor === undefined ? [] : [row('', floor)]),
  ]
}

function qualifiedSentence(stamps: readonly StampSeen[]): string {
  const names = [...new Set(stamps.filter(({ qualified }) => qualified).map(({ authority }) => authority))]
  const law =
    'Only a qualified electronic time stamp enjoys the presumption of article 41(2); any other may not be refused for being none (41(1)).'
  return names.length === 0
    ? `No token in this package calls itself qualified. ${law}`
    : `Tokens that call themselves qualified: ${names.join(', ')}. Whether the authority stood in the EU trusted list on that day is for the reader to look up. ${law}`
}

/** As plain text, lines of at most 96 letters. */
export function statementText(blocks: readonly Block[]): string {
  const lines: string[] = []
  for (const block of blocks) {
    if (block.kind === 'blank') lines.push('', `${block.label.padEnd(22)}${'_'.repeat(70)}`)
    else if (block.kind === 'row') lines.push(...wrapped(block.text, block.label.padEnd(22), ' '.repeat(22)))
    else if (block.kind === 'item') lines.push(...wrapped(block.text, '  - ', '    '))
    else lines.push('', ...wrapped(block.kind === 'title' ? block.text.toUpperCase() : block.text, '', ''))
  }
  return `${lines.join('\n').trim()}\n`
}

function wrapped(text: string, first: string, then: string): readonly string[] {
  const lines: string[] = []
  let line = first
  for (const word of text.replace(/[\s\p{Cc}]+/gu, ' ').split(' ')) {
    const joined = line === first || line === then ? line + word : `${line} ${word}`
    if (joined.length > 96 && line !== first && line !== then) {
      lines.push(line)
      line = then + word
    } else line = joined
  }
  return [...lines, line]
}

/** For print: the same words, with lines to write on. */
export function statementPdf(
  blocks: readonly Block[],
  known: { createdAt: Date; software: string; identity: string },
): Pick<Octets, 'bytes' | 'open'> {
  const sheets = createSheets({
    head: ['Statement of an evidence package'],
    foot: [`${known.software}, as of ${universalTime(known.createdAt)}`],
  })
  for (const block of blocks) {
    switch (block.kind) {
      case 'title':
        sheets.text(block.text, { size: 15, weight: 'bold', above: 6 })
        break
      case 'heading':
        sheets.text(block.text, { size: 11, weight: 'bold', above: 12 })
        break
      case 'text':
        sheets.text(block.text, { above: 5 })
        break
      case 'item':
        sheets.text(`• ${block.text}`, { indent: 10, above: 3 })
        break
      case 'row':
        sheets.row(block.label, block.text)
        break
      case 'blank':
        sheets.blank(block.label)
    }
  }
  return sheets.finish({
    title: 'Statement of an evidence package',
    language: 'en',
    createdAt: known.createdAt,
    identity: known.identity,
  })
}
