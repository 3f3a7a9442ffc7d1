/**
 * What a response asks of those who ask: Retry-After (RFC 9110 §10.2.3), RateLimit and RateLimit-Policy (draft-ietf-httpapi-
 * ratelimit-headers) in their structured and in their three older spellings. Pure; what cannot be read is as good as absent.
 */

/** Times in milliseconds from now. */
export interface AskedFor {
  /** Nothing before that; null where the response says nothing. */
  readonly retryAfter: number | null
  /** Requests left, and when they are counted anew; the tightest where several limits are told. */
  readonly limit: { readonly left: number; readonly reset: number } | null
}

/** Whoever says more than that means "never", and a date must still be one. */
const LONGEST = 400 * 86_400_000
/** From here on a number is no duration but a time since 1970, as several large sites write their reset. */
const EPOCH_SECONDS = 1_000_000_000

export function askedFor(headers: readonly (readonly [string, string])[], now: number): AskedFor {
  const values = new Map<string, string[]>()
  for (const [name, value] of headers) {
    const key = name.toLowerCase()
    if (!/^(?:retry-after|(?:x-)?ratelimit(?:-.+)?|x-rate-limit-.+)$/.test(key) || value.length > 1_000)
      continue
    values.set(key, [...(values.get(key) ?? []), value.trim()])
  }
  if (values.size === 0) return { retryAfter: null, limit: null }
  const waits = (values.get('retry-after') ?? []).map((value) => retryAfter(value, now)).filter(isNumber)
  const limits = [...structured(values), ...separate(values, now)]
  return {
    retryAfter: waits.length === 0 ? null : Math.max(...waits),
    limit: limits.toSorted((a, b) => a.left - b.left || b.reset - a.reset)[0] ?? null,
  }
}

/** Milliseconds from now, never negative; null where it is neither seconds nor a date. */
export function retryAfter(value: string, now: number): number | null {
  // A date names its month: Date.parse would make one of "-5" as well.
  const wait = /^\d+(?:\.\d+)?$/.test(value)
    ? Number(value) * 1_000
    : /[a-z]{3}/i.test(value)
      ? Date.parse(value) - now
      : Number.NaN
  return Number.isNaN(wait) ? null : Math.min(LONGEST, Math.max(0, wait))
}

/** `RateLimit: "default";r=0;t=30` and the draft before it, `RateLimit: limit=100, remaining=0, reset=30`. */
function structured(values: ReadonlyMap<string, readonly string[]>): { left: number; reset: number }[] {
  const told = (values.get('ratelimit') ?? []).join(',')
  if (told === '') return []
  const policy = windows((values.get('ratelimit-policy') ?? []).join(','))
  if (/(?:^|[,;\s])remaining=/i.test(told)) {
    const left = numberAfter(told, 'remaining')
    const reset = numberAfter(told, 'reset') ?? policy.get('') ?? null
    return left === null || reset === null ? [] : [limitOf(left, reset)]
  }
  return told.split(',').flatMap((item) => {
    const left = numberAfter(item, 'r')
    const reset = numberAfter(item, 't') ?? policy.get(nameOf(item)) ?? policy.get('') ?? null
    return left === null || reset === null ? [] : [limitOf(left, reset)]
  })
}

/** `RateLimit-Remaining` and `-Reset`, with the prefixes that were used before there was a draft. */
function separate(
  values: ReadonlyMap<string, readonly string[]>,
  now: number,
): { left: number; reset: number }[] {
  return ['ratelimit', 'x-ratelimit', 'x-rate-limit'].flatMap((prefix) => {
    const left = plainNumber(values.get(`${prefix}-remaining`)?.[0])
    const reset = plainNumber(values.get(`${prefix}-reset`)?.[0])
    if (left === null || reset === null) return []
    if (reset < EPOCH_SECONDS) return [limitOf(left, reset)]
    const at = reset < EPOCH_SECONDS * 1_000 ? reset * 1_000 : reset
    return [limitOf(left, Math.max(0, at - now) / 1_000)]
  })
}

/** Seconds of each policy's window by its name; '' is the shortest of those without one. */
function windows(policy: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const item of policy.split(',')) {
    const seconds = numberAfter(item, 'w')
    if (seconds === null) continue
    found.set(nameOf(item), seconds)
    found.set('', Math.min(seconds, found.get('') ?? seconds))
  }
  return found
}

function nameOf(item: string): string {
  return (item.split(';')[0] ?? '').trim()
}

function limitOf(left: number, seconds: number): { left: number; reset: number } {
  return { left: Math.floor(left), reset: Math.min(LONGEST, seconds * 1_000) }
}

function numberAfter(text: string, name: string): number | null {
  for (const part of text.split(/[;,\s]+/)) {
    const [key, value] = part.split('=')
    if (key?.toLowerCase() === name) return plainNumber(value)
  }
  return null
}

function plainNumber(value: string | undefined): number | null {
  const first = value?.split(',')[0]?.trim() ?? ''
  return /^\d{1,16}(?:\.\d+)?$/.test(first) ? Number(first) : null
}

function isNumber(value: number | null): value is number {
  return value !== null
}
