/** What the tokens of a receipt say of themselves, unchecked: for a statement that a check stands beside. */
import type { Receipt } from '../../../citations/index.ts'
import { readToken } from './read-token.ts'

export interface StampSeen {
  readonly authority: string
  readonly at: Date
  readonly qualified: boolean
}

/** Tokens that cannot be read are left out; verifying names them. */
export function stampsSeen({ timestamps = [] }: Receipt): readonly StampSeen[] {
  return timestamps.flatMap(({ authority, token }) => {
    try {
      const { at, qualified } = readToken(Buffer.from(token, 'base64'))
      return [{ authority, at, qualified }]
    } catch {
      return []
    }
  })
}
