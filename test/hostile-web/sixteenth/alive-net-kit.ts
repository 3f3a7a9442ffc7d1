/** Tools of the cases beside it. */
import { gonePage, show } from './site.ts'
import type { More } from './site.ts'

/** The rest of the site answers 200 for what it does not have. */
export const softSite: More = { absent: (r, s) => show(s, { ...gonePage(s), status: 200 }, r) }
export const moved: More = { verdicts: ['alive', 'redirected'] }
