/**
 * `ibid keys api generate`: a key for the API, out of this machine's randomness. Nothing is kept: the service knows the one key
 * that its variable names, so listing and revoking are changing that.
 */
import { randomBytes } from 'node:crypto'
import { cleanText, Problem } from '../../citations/light.ts'

const EXAMPLE = 'ibid keys api generate'

export function apiKey(act: string | undefined, more: readonly string[]): number {
  if (act !== 'generate' || more.length > 0) {
    const found = [act ?? 'nothing', ...more].map((word) => `"${cleanText(word, 60)}"`).join(' ')
    throw new Problem('usage', `Expected "generate" after keys api, found ${found}; e.g. ${EXAMPLE}.`)
  }
  console.log(randomBytes(32).toString('hex'))
  console.error(
    'ibid: set IBID_API_KEY to it where the service runs, start that again, and send it as "Authorization: Bearer KEY"; a key that was set before counts no more then',
  )
  return 0
}
