/** The archives that are asked, and how. A table with reasons; an operator may give another list. */
import { z } from 'zod'
import { Problem } from '../../../citations/index.ts'

const address = z.url({ protocol: /^https?$/ }).max(2_000)
const archiveSchema = z
  .strictObject({
    name: z
      .string()
      .trim()
      .min(1)
      .max(80)
      .regex(/^[^\p{Cc}]*$/u),
    /** RFC 7089 TimeGate; the cited address is appended as it is. */
    timegate: address.optional(),
    /** RFC 7089 TimeMap in link-format or JSON; the cited address is appended as it is. */
    timemap: address.optional(),
    /** A CDX server of the Wayback kind, without its query. */
    cdx: address.optional(),
    /** What stands before `{timestamp}/{address}` in the addresses of copies; needed beside `cdx`. */
    replay: address.optional(),
    /** Whether copies are asked for unaltered first, by `id_` behind the timestamp (Wayback, OpenWayback, pywb). */
    raw: z.boolean().default(true),
  })
  .refine(
    ({ timegate, timemap, cdx }) => timegate !== undefined || timemap !== undefined || cdx !== undefined,
    {
      message: 'has neither timegate, timemap nor cdx',
    },
  )
  .refine(({ cdx, replay }) => cdx === undefined || replay !== undefined, {
    message: 'has cdx without replay',
  })
const listSchema = z.array(archiveSchema).max(12)

export type Archive = z.output<typeof archiveSchema>

/**
 * Asked unless the operator names others. One entry on purpose: each further archive learns which dead links a document
 * holds, so that is for the operator to decide.
 */
export const knownArchives: readonly Archive[] = [
  {
    // By far the most copies of cited pages; endpoints as its own documentation gives them.
    name: 'Internet Archive',
    // Tells status and digest of every copy in one answer, and folds scheme, www and case by itself.
    cdx: 'https://web.archive.org/cdx/search/cdx',
    // Where the index refuses (it often does to data centres), datetime negotiation goes over other servers.
    timegate: 'https://web.archive.org/web/',
    timemap: 'https://web.archive.org/web/timemap/link/',
    replay: 'https://web.archive.org/web/',
    // Without it a banner, rewritten links and scripts would be judged as part of the page.
    raw: true,
    // Its Availability API is left out: it answers 429 to first calls (internetarchive/wayback#274).
  },
]

/** Reads an operator's list. Throws Problem `invalid-configuration` with every fault in one sentence. */
export function readArchiveList(value: unknown): readonly Archive[] {
  const read = listSchema.safeParse(value)
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.') || 'list'} ${message}`)
  throw new Problem(
    'invalid-configuration',
    `archives: expected a list of {name, timegate?, timemap?, cdx?, replay?, raw?}, found ${faults.slice(0, 5).join('; ')}` +
      ' (for example [{"name": "Own", "timegate": "https://archive.example/timegate/"}])',
  )
}

/**
 * What the operator wrote in one word or a list: `off`, `wayback`, or the addresses of TimeGates, separated by commas. Throws
 * Problem `invalid-configuration`.
 */
export function readArchives(written: string): readonly Archive[] {
  const words = written.split(/[\s,]+/).filter((word) => word !== '')
  if (words.length === 1 && words[0] === 'off') return []
  return words.flatMap((word) => {
    if (word === 'wayback') return knownArchives
    if (/^https?:\/\//i.test(word) && URL.canParse(word))
      return readArchiveList([{ name: new URL(word).host, timegate: word }])
    throw new Problem(
      'invalid-configuration',
      `Expected off, wayback or the address of a TimeGate for --archives, found "${word}"; ` +
        'e.g. --archives wayback or --archives https://archive.example/timegate/.',
    )
  })
}
