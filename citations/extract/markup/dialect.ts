/**
 * Which markup language a text is written in. A text is only read as one where it holds signs of it that nobody types for
 * another reason, and more than one kind of them; a single sign proves nothing.
 */
export type Dialect = 'rst' | 'org' | 'asciidoc'

interface Signs {
  readonly dialect: Dialect
  /** Each kind counts once. */
  readonly signs: readonly RegExp[]
  readonly enough: number
}

const LOOKED_AT = 200_000

const table: readonly Signs[] = [
  {
    dialect: 'rst',
    signs: [
      /^\.\. \[[^\]\s]{1,60}\] /m,
      /^\.\. [\w-]{1,40}::/m,
      /\[[#*\p{L}\p{N}][\p{L}\p{N}.-]{0,40}\]_(?![\p{L}\p{N}])/u,
      /`[^`<>\n]{1,200}\s<[^<>\s`]{1,500}>`_/,
      /^\.\. _[^:\n]{1,80}: ?\S/m,
      /:(?:ref|doc|pep|rfc|term|class|func|math|sup|sub|abbr|numref):`/,
    ],
    enough: 2,
  },
  {
    dialect: 'org',
    signs: [
      /^#\+(?:title|author|date|options|begin_\w+|end_\w+|filetags|startup|language|caption|email):?/im,
      /\[fn:[^\]\s]{0,60}[\]:]/,
      /\[\[[^\][\n]{1,500}\](?:\[[^\][\n]{1,500}\])?\]/,
      /^\s*:(?:PROPERTIES|LOGBOOK|END|CUSTOM_ID|ID):/m,
      /^\*+ (?:TODO|DONE) /m,
    ],
    enough: 2,
  },
  {
    dialect: 'asciidoc',
    signs: [
      /footnote(?:ref)?:[\p{L}\p{N}_-]{0,60}\[/u,
      /(?:https?:\/\/|link:)[^\s[\]<>]{1,1000}\[[^\][\n]{0,300}\]/,
      /^={1,5} \S/m,
      /^:[a-z][\w-]{0,40}:(?: |$)/m,
      /^\[(?:source|quote|NOTE|TIP|abstract|bibliography|appendix|cols|\[)[^\]\n]{0,200}\]/m,
      /^\|===$/m,
      /^(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION): \S/m,
      /^(?:image|include|toc)::/m,
    ],
    enough: 2,
  },
]

export function dialectOf(text: string): Dialect | null {
  const opening = text.slice(0, LOOKED_AT)
  let best: { dialect: Dialect; kinds: number } | null = null
  for (const { dialect, signs, enough } of table) {
    const kinds = signs.filter((sign) => sign.test(opening)).length
    if (kinds >= enough && kinds > (best?.kinds ?? 0)) best = { dialect, kinds }
  }
  return best?.dialect ?? null
}
