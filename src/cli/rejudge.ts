/** `--rejudge` over a file that knows none of the links: the wrong file, or the wrong network, and never a clean run. */
import { cleanText, Problem } from '../../citations/light.ts'
import type { Looks } from '../ports.ts'
import { counted } from '../web/words.ts'

/** Throws Problem `usage` where nothing that was to be judged again had ever been looked at. */
export function requireRejudged(looks: Looks | null, links: number, cache: string | null): void {
  const counts = looks?.counts?.()
  if (counts === undefined || counts.found > 0 || links === 0) return
  const { kept, elsewhere } = counts
  const why =
    elsewhere === 0
      ? `none among the ${counted(kept, 'look')} that it holds`
      : `looks at ${elsewhere} of them, all through another network or from another place`
  const example =
    elsewhere === 0
      ? 'the same command without --rejudge keeps them'
      : 'give the options of the run that kept them'
  throw new Problem(
    'usage',
    `Expected looks at ${links === 1 ? 'the link' : `the ${links} links`} in "${cleanText(cache ?? '', 300)}" for --rejudge, found ${why}; e.g. ${example}.`,
  )
}
