/**
 * Which markup language a text is written in. A text is only read as one where it holds signs of it that nobody types for
 * another reason, and more than one kind of them; a single sign proves nothing.
 */
export type Dialect = 'rst' | 'org' | 'asciidoc' | 'tex' | 'wiki' | 'textile' | 'bbcode' | 'markdown'

interface Signs {
  readonly dialect: Dialect
  /** Each kind counts once. */
  readonly signs: readonly RegExp[]
  readonly enough: number
  /** Without this no text is one, whatever else it holds. */
  readonly needs?: RegExp
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
      /(?:https?:\/\/|link:)[^\s[\]<>]{1,1000}\[(?!\/[a-z]{1,10}\])[^\][\n]{0,300}\]/,
      /^={1,5} \S/m,
      /^:[a-z][\w-]{0,40}:(?: |$)/m,
      /^\[(?:source|quote|NOTE|TIP|abstract|bibliography|appendix|cols|\[)(?!=)[^\]\n]{0,200}\]/m,
      /^\|===$/m,
      /^(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION): \S/m,
      /^(?:image|include|toc)::/m,
    ],
    enough: 2,
  },
  {
    dialect: 'tex',
    signs: [
      /^[ \t]{0,8}\\documentclass|\\begin\{document\}/m,
      /\\(?:foot|end)note(?:text)?(?:\[\d{1,4}\])?\{/,
      /^[ \t]{0,8}\\(?:part|chapter|(?:sub){0,2}section|paragraph)\*?\{/m,
      /\\(?:emph|text(?:it|bf|sc|tt|quote)|enquote)\{/,
      /\\(?:url|href|nolinkurl)\{/,
      /\\[a-z]{0,9}cite[a-z]{0,6}\*?(?:\[[^\]\n]{0,100}\]){0,2}\{/,
      /\\begin\{(?:itemize|enumerate|description|quote|quotation|thebibliography|figure|table|tabular|abstract|center)\}/,
      /^[ \t]{0,8}\\(?:item|bibitem|label|maketitle|usepackage)\b/m,
    ],
    enough: 2,
  },
  {
    dialect: 'wiki',
    signs: [
      /<ref(?:\s+(?:name|group)\s*=[^<>]{1,300})?\s*\/?>/i,
      /^(={2,6})[^=\n]{1,200}\1[ \t]*$/m,
      /\[\[[^[\]\n|]{1,200}(?:\|[^[\]\n]{0,300})?\]\]/,
      /\[https?:\/\/[^\s[\]]{1,1000} [^[\]\n]{1,300}\](?!\()/,
      /'''[^'\n]{1,200}'''/,
      /\{\{(?:[^{}\n|%]{1,60}\||(?:reflist|references|refs|single|notelist))/i,
      /^\{\|/m,
      /<references[\s/>]/i,
      /\(\([^()\n]{1,500}\)\)/,
    ],
    enough: 2,
  },
  {
    dialect: 'textile',
    signs: [
      /^h[1-6](?:\([^)\n]{0,60}\)|[<>=]){0,2}\. \S/m,
      /^fn\d{1,3}\^?\. \S/m,
      /"[^"\n]{1,300}":https?:\/\//,
      /^(?:bq|bc|pre|p)(?:\([^)\n]{0,60}\)|[<>=]){0,2}\.{1,2}(?::\S{1,500})? \S/m,
      /(?:^|\s)![^\s!]{4,300}\.(?:png|jpe?g|gif|svg)(?:\([^)\n]{0,200}\))?!/m,
      /(?:^|\s)@[^@\s][^@\n]{0,200}@(?:[\s.,;:]|$)/m,
    ],
    enough: 2,
  },
  {
    dialect: 'bbcode',
    signs: [
      /\[url=/i,
      /\[\/url\]/i,
      /\[\/b\]/i,
      /\[\/(?:i|u|size|color)\]/i,
      /\[\/(?:quote|list|img|code)\]/i,
    ],
    enough: 2,
    needs: /\[url=["']?(?:https?|ftp):\/\/[^\]\s]{1,2000}\][^[\]\n]/i,
  },
  {
    dialect: 'markdown',
    signs: [
      /^ {0,3}#{1,6} \S/m,
      /(?<!!)\[[^[\]\n]{1,300}\]\((?:https?:\/\/|\/|#|<https?:)[^\s()]{0,1000}/,
      /^ {0,3}\[\^[^\]\s]{1,100}\]: /m,
      /^ {0,3}\[[^\]^\n][^\]\n]{0,100}\]: <?https?:\/\/\S+>?(?:\s+["'(][^\n]{0,200})?[ \t]*$/m,
      /(?<![\p{L}\p{N}*])\*\*[^\s*][^*\n]{0,200}\*\*(?![\p{L}\p{N}*])/u,
      /^ {0,3}(?:```|~~~)[\w-]{0,20}[ \t]*$/m,
      /!\[[^\]\n]{0,200}\]\([^\s()]{1,1000}/,
      /^\|?(?: ?:?-{3,}:? ?\|){1,20}/m,
    ],
    enough: 2,
    needs:
      /\[[^[\]\n]{1,300}\]\((?:https?:|<https?:)|^ {0,3}\[\^[^\]\s]{1,100}\]: |^ {0,3}\[[^\]^\n][^\]\n]{0,100}\]: <?https?:\/\//m,
  },
]

export function dialectOf(text: string): Dialect | null {
  const opening = text.slice(0, LOOKED_AT)
  let best: { dialect: Dialect; kinds: number } | null = null
  for (const { dialect, signs, enough, needs } of table) {
    if (needs !== undefined && !needs.test(opening)) continue
    const kinds = signs.filter((sign) => sign.test(opening)).length
    if (kinds >= enough && kinds > (best?.kinds ?? 0)) best = { dialect, kinds }
  }
  return best?.dialect ?? null
}
