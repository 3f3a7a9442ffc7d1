/** What else should be asked before a verdict is given: made by judge/wants.ts, carried out by the flow. */

export type Want =
  | CompanionWant
  /** The NS records of a registrable domain. */
  | { readonly kind: 'name-servers'; readonly domain: string }
  /** A look with the browser: at the cited address, and at one that cannot exist. */
  | { readonly kind: 'browser'; readonly url: string }
  | { readonly kind: 'browser-absent'; readonly url: string }

/** GET this address once, as a companion of the look. */
export interface CompanionWant {
  readonly kind: 'absent-sibling' | 'front-page' | 'absent-host' | 'frame'
  readonly url: string
}

/** What a run may do beside asking for the cited URL. */
export interface Means {
  /** `--browser`: where the network cannot tell, never, or for every link that answers. */
  readonly browser: 'auto' | 'never' | 'always'
  /** `--quiet-run`: no companions, no look-ups at third parties. */
  readonly quiet: boolean
}
