/** What a marker's candidate is: a sign in the running text that could point to a note, and how surely it does. */
export type MarkerKind =
  'raised' | 'bracket' | 'punctuation' | 'word' | 'row' | 'sign' | 'paren' | 'name' | 'spaced' | 'digits'

export interface MarkerCandidate {
  readonly label: string
  readonly kind: MarkerKind
  readonly start: number
  readonly end: number
  /** How surely it is a marker, from its surroundings alone. */
  readonly weight: number
}

/** Kinds that stand for a marker only beside others that are sure. */
export const weakKinds: ReadonlySet<MarkerKind> = new Set<MarkerKind>(['name', 'spaced', 'digits'])
/** Kinds whose form alone says marker, so that the same note may be marked more than once. */
export const printedKinds: ReadonlySet<MarkerKind> = new Set<MarkerKind>(['raised', 'bracket'])

/** How much a number in round brackets weighs beside the sentence's own signs. */
export const besideStop = 3.5
