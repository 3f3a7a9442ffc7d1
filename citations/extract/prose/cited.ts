/** What is found in prose, while it is gathered. */
import type { Notice } from '../../citation.ts'
import type { Draft } from '../draft.ts'

export interface Cited {
  readonly drafts: Draft[]
  readonly notices: Notice[]
}
