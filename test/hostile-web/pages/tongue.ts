/** What a site in one language says on its pages: the furniture around the content, and sentences to make content of. */
export interface Tongue {
  readonly code: string
  readonly rtl?: true
  /** Home, News, Reports, About, Contact. */
  readonly nav: readonly [string, string, string, string, string]
  /** Imprint or terms, privacy, accessibility. */
  readonly foot: readonly [string, string, string]
  /** The cookie notice: text, accept, settings. */
  readonly cookie: readonly [string, string, string]
  readonly search: string
  readonly login: string
  readonly password: string
  /** An institution, a newspaper. */
  readonly names: readonly [string, string]
  readonly headlines: readonly [string, string, string]
  readonly sentences: readonly string[]
  /** The page for missing pages: title, text. */
  readonly missing: readonly [string, string]
}
