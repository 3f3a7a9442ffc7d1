/**
 * What a page is like, as far as verdicts need it: facts taken from the bytes of an answer (page/read-page.ts), bounded,
 * kept in the Observation, and judged again without the network whenever the rules change. No judgement is made here.
 */

/** Bounded facts of one HTML (or text) body. Texts are white-space collapsed; counts are of what was read. */
export interface PageFacts {
  readonly version: 1
  /** WHATWG name of the encoding that the HTML standard's order of signs gave. */
  readonly charset: string
  /** `lang` of the root element, else Content-Language; as written, at most 35 characters. */
  readonly language: string | null
  /** At most 300 characters. */
  readonly title: string
  /** h1 to h3 (and role=heading) in order: at most 12 of at most 200 characters. */
  readonly headings: readonly string[]
  /** The first 6,000 characters a reader would see, navigation and footers last; hidden parts left out. */
  readonly text: string
  /** Visible characters and words in all that was read, and those outside links, navigation, header and footer. */
  readonly characters: number
  readonly words: number
  readonly mainCharacters: number
  /** The first 1,500 characters outside those. Absent: `text` begins with it. */
  readonly content?: string
  /** 64-bit simhash (16 hex digits) over the visible words, and over the tree of elements. */
  readonly textHash: string
  readonly shapeHash: string
  readonly paragraphs: number
  readonly links: {
    /** To the same registrable domain, and elsewhere. */
    readonly inside: number
    readonly outside: number
    /** The hosts most linked to elsewhere, at most 12. */
    readonly hosts: readonly string[]
  }
  readonly forms: readonly FormFacts[]
  readonly scripts: {
    readonly count: number
    readonly inlineCharacters: number
    /** Hosts of script sources, at most 20; '' is the page's own. */
    readonly hosts: readonly string[]
    /** Addresses of script sources as written, at most 20 of at most 200 characters. */
    readonly sources: readonly string[]
    /** The first 3,000 characters of inline scripts. */
    readonly inline: string
    /** Of JSON that scripts make the page from: the first 3,000 characters and the last 1,000, and how many there are. */
    readonly data?: string
    readonly dataCharacters?: number
  }
  /** Sources of frames, at most 10. */
  readonly frames: readonly string[]
  readonly images: number
  /** `name`/`property`/`http-equiv` in lower case and their content, at most 40 of at most 300 characters; the first of a name. */
  readonly metas: Readonly<Record<string, string>>
  readonly canonical: string | null
  /** Meta refresh or a Refresh header: where it leads (absolute) and after how many seconds. */
  readonly refresh: { readonly seconds: number; readonly url: string | null } | null
  /** JSON-LD and microdata: `@type`s, and what `isAccessibleForFree` says. */
  readonly types: readonly string[]
  readonly accessibleForFree: boolean | null
  readonly noscript: string
  /** id and class words of large containers (body, main, dialog, overlays), at most 60: what the makers call them. */
  readonly marks: readonly string[]
  /** Those of any other visible block, where they speak of walls, gates, offers or missing things; at most 30. Absent: none. */
  readonly blocks?: readonly string[]
  /** Parsing ended before the page did (cap, endless page). */
  readonly cut: boolean
  /** `</html>` was seen: nothing is missing, whatever length was promised. Absent: not seen. */
  readonly closed?: true
}

export interface FormFacts {
  readonly action: string | null
  readonly passwords: number
  /** Visible fields that take text. */
  readonly fields: number
  readonly search: boolean
  /** The form's own words (labels, buttons, placeholders), at most 300 characters. */
  readonly words: string
}

/** Whether the cited fragment is there. `unknown`: the page was not read to its end, or only a script could say. */
export interface FragmentFacts {
  readonly kind: 'id' | 'text' | 'page' | 'other'
  readonly found: 'found' | 'missing' | 'unknown'
}
