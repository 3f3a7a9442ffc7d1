/** What an office archive may ask of us. A real one stays far below; what does not is a bomb or a mistake. */

/** Pictures are entries too; an archive of more is no text. */
export const mostEntries = 20_000
/** Inflated, one part: some twenty thousand pages of Word's XML. */
export const largestPart = 96 * 1024 * 1024
/** Inflated, all parts that are read. */
export const largestSum = 160 * 1024 * 1024
/** XML of tables repeats itself a hundredfold; deflate at its most hollow gives a thousandfold. */
export const steepestRatio = 400
/** Below this, a ratio says nothing. */
export const ratioCounts = 4 * 1024 * 1024
