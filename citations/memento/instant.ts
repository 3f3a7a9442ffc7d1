/** Instants as archives write them: HTTP dates (RFC 7089 §2.1.1), 14-digit timestamps, ISO 8601. No clock here. */

/** The web's first year: no memento can be older. */
const FIRST_YEAR = 1990
const LAST_YEAR = 2100
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const HTTP_DATE =
  /^(?:[a-z]{3,9},? )?(\d{1,2})[ -]([a-z]{3})[ -](\d{4}) (\d{2}):(\d{2}):(\d{2}) ?(?:gmt|utc|z|\+0000)$/i
const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:z|\+00:?00)?)?$/i

/** Reads an HTTP date, an ISO 8601 date in UTC, or a timestamp of 14 digits; null for anything else or out of range. */
export function readInstant(text: string): Date | null {
  const written = text.trim().slice(0, 60)
  const http = HTTP_DATE.exec(written)
  if (http !== null) {
    const month = MONTHS.indexOf((http[2] ?? '').toLowerCase()) + 1
    return instantOf(Number(http[3]), month, Number(http[1]), [http[4], http[5], http[6]].map(Number))
  }
  const iso = ISO_DATE.exec(written)
  if (iso !== null) {
    const time = [iso[4], iso[5], iso[6]].map((part) => Number(part ?? 0))
    return instantOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), time)
  }
  return /^\d{14}$/.test(written) ? readTimestamp(written) : null
}

/** `yyyyMMddhhmmss` or its first 4, 6, 8, 10 or 12 digits, the earliest instant it can mean; null for anything else. */
export function readTimestamp(digits: string): Date | null {
  if (!/^(?:\d\d){2,7}$/.test(digits)) return null
  const part = (from: number, absent: number) =>
    from < digits.length ? Number(digits.slice(from, from + 2)) : absent
  return instantOf(Number(digits.slice(0, 4)), part(4, 1), part(6, 1), [part(8, 0), part(10, 0), part(12, 0)])
}

/** The 14 digits that name an instant in replay addresses and CDX queries. */
export function timestampOf(instant: Date): string {
  return instant.toISOString().replace(/\D/g, '').slice(0, 14)
}

/** An instant that exists in the calendar and in the years of the web; months count from 1. Null otherwise. */
export function instantOf(
  year: number,
  month: number,
  day: number,
  [hour = 0, minute = 0, second = 0]: readonly number[] = [],
): Date | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null
  const instant = new Date(Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59)))
  const exists =
    instant.getUTCFullYear() === year &&
    instant.getUTCMonth() === month - 1 &&
    instant.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second <= 60
  return exists ? instant : null
}
