/** Sums of scores by set and format, and how they are printed: ours beside the peer's. */
import type { Score, Tally } from './score.ts'

export interface Measured {
  readonly set: string
  readonly name: string
  readonly format: string
  readonly ours: Score
  readonly peer: Score | null
  readonly milliseconds: number
  /** What kept the document from being read at all. */
  readonly fault: string | null
}

export interface Total {
  readonly documents: number
  readonly urls: Tally
  readonly pairs: Tally
  readonly claims: Score['claims']
  readonly quotes: Tally
  readonly stray: number
}

export function sum(scores: readonly Score[]): Total {
  const tally = (key: 'urls' | 'pairs' | 'quotes'): Tally => ({
    expected: add(scores.map((score) => score[key].expected)),
    found: add(scores.map((score) => score[key].found)),
    matched: add(scores.map((score) => score[key].matched)),
  })
  const claims = {
    expected: add(scores.map((score) => score.claims.expected)),
    exact: add(scores.map((score) => score.claims.exact)),
    near: add(scores.map((score) => score.claims.near)),
  }
  return {
    documents: scores.length,
    urls: tally('urls'),
    pairs: tally('pairs'),
    claims,
    quotes: tally('quotes'),
    stray: add(scores.map(({ stray }) => stray)),
  }
}

const add = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Nothing expected and nothing found is perfect. */
export const recall = ({ expected, matched }: Tally): number => (expected === 0 ? 1 : matched / expected)
export const precision = ({ found, matched }: Tally): number => (found === 0 ? 1 : matched / found)
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

/** The goals for documents nobody here has seen. */
export const goals = {
  pdf: { urlRecall: 0.95, urlPrecision: 0.97, pairs: 0.95, claims: 0.9 },
  others: { urlRecall: 1, urlPrecision: 1, pairs: 1, claims: 0.9 },
} as const

/** Which goals a document misses, in words; empty where none. */
export function missed({ format, ours, fault }: Measured): string[] {
  if (fault !== null) return [fault]
  const goal = format === 'pdf' ? goals.pdf : goals.others
  const claims = share(ours.claims.near, ours.claims.expected)
  return [
    recall(ours.urls) < goal.urlRecall ? `URL recall ${percent(recall(ours.urls))}` : '',
    precision(ours.urls) < goal.urlPrecision ? `URL precision ${percent(precision(ours.urls))}` : '',
    recall(ours.pairs) < goal.pairs ? `pairs ${percent(recall(ours.pairs))}` : '',
    claims < goal.claims ? `claims ${percent(claims)}` : '',
    ours.stray > 0 ? `${ours.stray} URLs given to notes that have none` : '',
  ].filter((words) => words !== '')
}

/** Rounded down, so that 100.0 means all. */
export function percent(ratio: number): string {
  return (Math.floor(ratio * 1000 + 1e-9) / 10).toFixed(1)
}

const WIDTHS = [7, 9, 5, 13, 13, 13, 6, 13, 6, 9]
const HEAD = [
  'set',
  'format',
  'docs',
  'URLs R/P',
  'pairs R/P',
  'claims =/≈',
  '',
  'quotes R/P',
  'stray',
  'ms/doc',
]

export function printTable(measured: readonly Measured[]): string {
  const groups = new Map<string, Measured[]>()
  for (const one of measured) {
    const key = `${one.set} ${one.format}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const rows = [...groups.values()].flatMap((group) =>
    rowsOf(group[0]?.set ?? '', group[0]?.format ?? '', group),
  )
  const sets = [...new Set(measured.map(({ set }) => set))]
  const totals = sets.flatMap((set) =>
    rowsOf(
      set,
      'all',
      measured.filter((one) => one.set === set),
    ),
  )
  return [HEAD, ...rows, ...totals].map(line).join('\n')
}

function rowsOf(set: string, format: string, group: readonly Measured[]): string[][] {
  const milliseconds = add(group.map((one) => one.milliseconds)) / Math.max(1, group.length)
  const ours = rowOf(sum(group.map((one) => one.ours)))
  const peers = group.flatMap(({ peer }) => (peer === null ? [] : [peer]))
  const peer = peers.length === 0 ? [] : [['', '  peer', ...rowOf(sum(peers), true), '']]
  return [[set, format, ...ours, milliseconds.toFixed(0)], ...peer]
}

function rowOf(total: Total, peer = false): string[] {
  const { urls, pairs, claims, quotes, stray, documents } = total
  const sentences = `${percent(share(claims.exact, claims.expected))}/${percent(share(claims.near, claims.expected))}`
  return [
    String(documents),
    `${percent(recall(urls))}/${percent(precision(urls))}`,
    `${percent(recall(pairs))}/${percent(precision(pairs))}`,
    peer ? '-' : sentences,
    '',
    peer ? '-' : `${percent(recall(quotes))}/${percent(precision(quotes))}`,
    String(stray),
  ]
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, index) => (index < 2 ? cell.padEnd(WIDTHS[index] ?? 8) : cell.padStart(WIDTHS[index] ?? 8)))
    .join(' ')
}

export function printMisses({ set, name, ours, fault }: Measured): string {
  const { misses } = ours
  const lines = [
    ...(fault === null ? [] : [`  fault: ${fault}`]),
    ...misses.lostUrls.map((url) => `  - URL   ${url}`),
    ...misses.extraUrls.map((url) => `  + URL   ${url}`),
    ...misses.lostPairs.map((pair) => `  - pair  ${pair}`),
    ...misses.extraPairs.map((pair) => `  + pair  ${pair}`),
    ...misses.claims.flatMap(({ number, gold, found }) => [
      `  ≠ claim ${number}: ${gold}`,
      `          got: ${found}`,
    ]),
    ...misses.lostQuotes.map((quote) => `  - quote ${quote}`),
    ...misses.extraQuotes.map((quote) => `  + quote ${quote}`),
  ]
  return lines.length === 0 ? '' : [`${set}/${name}`, ...lines].join('\n')
}
