/**
 * "Present: (1) the chair, (2) the clerk and (3) the surveyor": numbers that count within a sentence look like markers in
 * round brackets. A colon or comma stands before each, and what it counts behind it.
 */
/** Between two items of one enumeration stands no more than this. */
const REACH = 400
const OPENED = /[:：,;–—]\s+$/u
const GOES_ON = /(?:[,;，；、/]|[,;]?\s\p{L}{1,4})\s*$/u
const LEAST = 3

/** What looks like a marker: how it is set, what it says, where it stands. */
interface Candidate {
  readonly kind: string
  readonly label: string
  readonly start: number
  readonly end: number
}

/** The candidates without those that enumerate. */
export function withoutEnumerations<One extends Candidate>(text: string, candidates: readonly One[]): One[] {
  const counted = new Set<One>()
  let run: One[] = []
  const close = (): void => {
    if (run.length >= LEAST) for (const candidate of run) counted.add(candidate)
    run = []
  }
  for (const candidate of candidates) {
    if (candidate.kind !== 'paren' || !/^\d+$/.test(candidate.label)) continue
    const last = run.at(-1)
    const before = text.slice(Math.max(0, candidate.start - 12), candidate.start)
    const named = /^\s?["“„«]?\p{L}/u.test(text.slice(candidate.end, candidate.end + 3))
    const near = last !== undefined && candidate.start - last.end <= REACH
    if (near && Number(candidate.label) === Number(last.label) + 1 && GOES_ON.test(before))
      run.push(candidate)
    else {
      close()
      if (candidate.label === '1' && named && OPENED.test(before)) run = [candidate]
    }
  }
  close()
  return counted.size === 0 ? [...candidates] : candidates.filter((candidate) => !counted.has(candidate))
}
