/** Verdicts in the words of somebody who has never heard of DNS. The exact word stands beside them for those who have. */
import type { Outcome, VerdictWord } from '../../citations/index.ts'

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  ok: 'stands',
  broken: 'dead',
  unsure: 'could not be told',
}

const verdictWords: Readonly<Record<VerdictWord, string>> = {
  'alive': 'answers',
  'redirected': 'moved, still there',
  'gone': 'the page is gone',
  'soft-404': 'not there any more',
  'parked': 'the domain is for sale or taken',
  'dns-failure': 'the domain does not exist',
  'connection-refused': 'the server refuses connections',
  'connection-reset': 'the server breaks off',
  'redirect-loop': 'leads in a circle',
  'too-many-redirects': 'leads on and on',
  'invalid': 'not a web address',
  'blocked': 'behind a wall for robots',
  'login-required': 'behind a log-in',
  'paywalled': 'behind a paywall',
  'consent-required': 'behind a consent page',
  'rate-limited': 'asked us to come later',
  'server-error': 'the server has an error',
  'bad-response': 'an unclear answer',
  'timeout': 'no answer in time',
  'unreachable': 'we could not reach it',
  'too-large': 'too large to look at',
  'legal-block': 'blocked by law',
  'maintenance': 'closed for maintenance',
  'unsafe': 'leads where a public service must not go',
  'unsupported': 'cannot be followed',
  'changed': 'says something else now',
  'not-checked': 'not looked at',
  'tls-error': 'a faulty certificate',
}

/** The plain words, or the exact one itself where it is none of today's (a snapshot outlives its vocabulary). */
export function verdictInWords(verdict: string): string {
  const known: Readonly<Record<string, string>> = verdictWords
  return Object.hasOwn(known, verdict) ? (known[verdict] ?? verdict) : verdict
}

export function outcomeInWords(outcome: string): string {
  const known: Readonly<Record<string, string>> = outcomeWords
  return Object.hasOwn(known, outcome) ? (known[outcome] ?? outcome) : outcome
}

/** `1 footnote`, `15 footnotes`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
