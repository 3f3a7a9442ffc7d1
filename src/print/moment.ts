/** A moment as people write it, in universal time and in that of a place. */

/** `2026-11-22 16:48:00 UTC`. */
export function universalTime(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`
}

/** `2026-11-22 18:48:00 (UTC+02:00, Europe/Kyiv)`. `zone` is a name of the tz database. Throws a RangeError for another. */
export function localTime(at: Date, zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' })
  const named = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  const [, sign = '+', hours = '00', minutes = '00'] = /GMT([+-])(\d\d):(\d\d)/.exec(named) ?? []
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  const there = new Date(at.getTime() + offset * 60_000)
  return `${there.toISOString().slice(0, 19).replace('T', ' ')} (UTC${sign}${hours}:${minutes}, ${zone})`
}
