/** What a link costs the sites that are cited: on an ordinary web hardly more than the visit itself. */
import { expect, test } from 'vitest'
import { requestsPerLink } from '../bench/check/requests.ts'

test('an ordinary living web => at most 1.15 requests a link, redirects apart', async () => {
  const { links, mean, beside } = await requestsPerLink(400)
  expect(links).toBe(400)
  expect(mean, beside.slice(0, 20).join('\n')).toBeLessThanOrEqual(1.15)
  // And it is a real measure: thin pages and small documents do cost a second look.
  expect(beside.length).toBeGreaterThan(0)
}, 120_000)
