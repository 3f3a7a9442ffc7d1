/** The bench's tables: right outcomes and verdicts by family, the two worst faults, and who was confused with what. */
import type { Truth, WebCase } from '../../hostile-web/case.ts'
import { outcomeRight, verdictRight, type Seen } from './seen.ts'

export interface Score {
  readonly cases: number
  readonly outcomes: number
  /** Null for a checker without verdict words. */
  readonly verdicts: number | null
  readonly deadCalledAlive: number
  readonly livingCalledDead: number
  readonly hung: number
  readonly forbidden: number
}
type Pair = readonly [WebCase, Seen]

export function scoreOf(pairs: readonly Pair[], browser: boolean): Score {
  const many = (test: (pair: Pair) => boolean): number => pairs.filter(test).length
  return {
    cases: pairs.length,
    outcomes: many(([one, seen]) => outcomeRight(one, seen, browser)),
    verdicts: pairs.some(([, seen]) => seen.verdict !== null)
      ? many(([one, seen]) => verdictRight(one, seen, browser))
      : null,
    deadCalledAlive: many(([one, seen]) => one.truth === 'dead' && seen.outcome === 'ok'),
    livingCalledDead: many(([one, seen]) => one.truth === 'alive' && seen.outcome === 'broken'),
    hung: many(([, seen]) => seen.outcome === 'hung'),
    forbidden: pairs.reduce((sum, [, seen]) => sum + seen.forbidden.length, 0),
  }
}

/** One line per family, then per truth, then all. `peer` may be absent. */
export function accuracyTable(
  cases: readonly WebCase[],
  ours: readonly Seen[],
  peer: readonly Seen[] | null,
  browser: boolean,
): string {
  const rows = [
    ...groups(cases, ({ family }) => family),
    ...groups(cases, ({ truth }) => truth),
    ['all', cases] as const,
  ]
  const head = `${'family'.padEnd(15)}${'n'.padStart(5)} | ours: outcomes  verdicts  dead>ok  living>dead | linkinator: outcomes  dead>ok  living>dead  hung`
  const lines = rows.map(([name, group]) => {
    const mine = scoreOf(pairsOf(group, ours), browser)
    const its = peer === null ? null : scoreOf(pairsOf(group, peer), browser)
    return `${name.padEnd(15)}${String(group.length).padStart(5)} |${share(mine.outcomes, mine.cases).padStart(15)}${share(mine.verdicts ?? 0, mine.cases).padStart(10)}${String(mine.deadCalledAlive).padStart(9)}${String(mine.livingCalledDead).padStart(13)} |${
      its === null
        ? ' not run'
        : `${share(its.outcomes, its.cases).padStart(21)}${String(its.deadCalledAlive).padStart(9)}${String(its.livingCalledDead).padStart(13)}${String(its.hung).padStart(6)}`
    }`
  })
  return [head, '-'.repeat(head.length), ...lines].join('\n')
}

/** Truth against outcome. */
export function confusionTable(cases: readonly WebCase[], seen: readonly Seen[]): string {
  const truths: readonly Truth[] = ['alive', 'dead', 'undecidable']
  const outcomes = ['ok', 'broken', 'unsure', 'hung'] as const
  const pairs = pairsOf(cases, seen)
  const rows = truths.map((truth) => {
    const cells = outcomes.map((outcome) =>
      String(
        pairs.filter(([one, { outcome: given }]) => one.truth === truth && given === outcome).length,
      ).padStart(8),
    )
    return `${truth.padEnd(14)}${cells.join('')}`
  })
  return [`${'truth'.padEnd(14)}${outcomes.map((outcome) => outcome.padStart(8)).join('')}`, ...rows].join(
    '\n',
  )
}

/** Which word stood where which was expected, most frequent first; right ones left out. */
export function mistakenWords(cases: readonly WebCase[], seen: readonly Seen[], browser: boolean): string {
  const wrong = pairsOf(cases, seen).filter(([one, given]) => !verdictRight(one, given, browser))
  const counted = new Map<string, number>()
  for (const [one, { verdict }] of wrong) {
    const key = `${one.verdicts[0].padEnd(20)} → ${verdict ?? 'nothing'}`
    counted.set(key, (counted.get(key) ?? 0) + 1)
  }
  return [...counted]
    .toSorted(([, left], [, right]) => right - left)
    .map(([words, times]) => `${String(times).padStart(4)}  ${words}`)
    .join('\n')
}

/** One paragraph per case that came out wrong, the worst faults first. */
export function missesText(cases: readonly WebCase[], seen: readonly Seen[], browser: boolean): string {
  const weight = ([one, { outcome }]: Pair): number =>
    (one.truth === 'dead' && outcome === 'ok') || (one.truth === 'alive' && outcome === 'broken')
      ? 0
      : outcomeRight(one, { ...({} as Seen), outcome }, browser)
        ? 2
        : 1
  return pairsOf(cases, seen)
    .filter(([one, given]) => !verdictRight(one, given, browser))
    .toSorted((left, right) => weight(left) - weight(right))
    .map(
      ([one, given]) =>
        `${['WORST', 'outcome', 'word'][weight([one, given])]?.padEnd(8)}${one.family}/${one.name} (${one.truth}: ${one.verdicts.join(' or ')}) → ${given.outcome}/${given.verdict ?? '-'}: ${given.reason}\n        ${one.mechanism}`,
    )
    .join('\n')
}

function pairsOf(cases: readonly WebCase[], seen: readonly Seen[]): readonly Pair[] {
  const byName = new Map(seen.map((one) => [one.name, one]))
  return cases.flatMap((one) => {
    const found = byName.get(one.name)
    return found === undefined ? [] : [[one, found] as const]
  })
}

function groups(
  cases: readonly WebCase[],
  by: (one: WebCase) => string,
): readonly (readonly [string, readonly WebCase[]])[] {
  return [...Map.groupBy(cases, by)]
}

function share(right: number, all: number): string {
  return all === 0 ? '-' : `${((right / all) * 100).toFixed(1)} %`
}
