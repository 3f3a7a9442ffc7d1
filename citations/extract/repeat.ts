/** Notes that name no source of their own but repeat one: ibid., id., ebd., там же, supra note 5. The simple cases only. */

const AGAIN =
  /^(?:ibid(?:em)?|ib|id(?:em)?|ebd|ebenda|a\.\s?a\.\s?o|ibíd|ídem|tamże|там\s+же|там\s+само|ivi|loc\.\s?cit)(?=[\s.,;:)]|$)/iu
const NUMBERED =
  /(?:supra|above|siehe oben|s\.\s?o\.|oben|ci-dessus|див\. вище|см\. выше|wyżej),?\s*(?:note|n\.|nn?\.?|fn\.?|footnote|anm\.|fn|przypis|примечание|примітка|сноска|виноска)\s*\.?\s*(\d{1,3})|(?:note|n\.|fn\.?|footnote|anm\.)\s*(\d{1,3}),?\s*(?:supra|above|oben)/iu

/** What was cited before, in order of the text. */
export interface Cited {
  /** The id of the citation with a note right before. */
  readonly previous: string | null
  /** The newest id under each number. */
  readonly byNumber: ReadonlyMap<string, string>
}

/** The id of the citation that a note repeats, or null. */
export function findRepeated(note: string, { previous, byNumber }: Cited): string | null {
  const head = note.slice(0, 300)
  const match = NUMBERED.exec(head)
  const number = match?.[1] ?? match?.[2]
  if (number !== undefined) return byNumber.get(number) ?? null
  return AGAIN.test(head) ? previous : null
}
