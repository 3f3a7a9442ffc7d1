/** What the head of a page says of it: meta names, canonical address, refresh. */
import type { PageFacts } from '../page.ts'
import { its, type Attributes } from './attributes.ts'
import { clipped, collapsedText } from './visible.ts'

const MOST_METAS = 40
const ADDRESS = 2_000

export class HeadFacts {
  readonly #metas = new Map<string, string>()
  #canonical: string | null = null
  #refresh: PageFacts['refresh'] = null
  /** What relative addresses are relative to. */
  #base: string

  constructor(page: string, refreshHeader: string | null) {
    this.#base = page
    if (refreshHeader !== null) this.#refresh = readRefresh(refreshHeader, page)
  }

  setBase(address: string): void {
    this.#base = absolute(address, this.#base) ?? this.#base
  }

  meta(attributes: Attributes): void {
    const content = attributes.get(its.content)
    if (content === undefined) return
    const directive = attributes.get(its['http-equiv'])?.trim().toLowerCase()
    // The header comes first, then the first meta (HTML §4.2.5.3: "will declaratively refresh").
    if (directive === 'refresh') this.#refresh ??= readRefresh(content, this.#base)
    for (const written of [attributes.get(its.name), attributes.get(its.property), directive]) {
      const name = written === undefined ? '' : collapsedText(written, 80).toLowerCase()
      if (name === '' || this.#metas.has(name) || this.#metas.size >= MOST_METAS) continue
      this.#metas.set(name, collapsedText(content, 300))
    }
  }

  link(attributes: Attributes): void {
    const href = attributes.get(its.href)
    if (
      href === undefined ||
      !/(?:^|\s)canonical(?:\s|$)/i.test(attributes.get(its.rel)?.slice(0, 200) ?? '')
    )
      return
    this.#canonical ??= clipped(absolute(href, this.#base) ?? href.trim(), ADDRESS)
  }

  facts(): Pick<PageFacts, 'metas' | 'canonical' | 'refresh'> {
    return { metas: Object.fromEntries(this.#metas), canonical: this.#canonical, refresh: this.#refresh }
  }
}

/** `5; url=/there` in its many spellings (HTML §4.2.5.3, shared declarative refresh steps); null where it is none. */
export function readRefresh(written: string, base: string): PageFacts['refresh'] {
  const match = /^\s{0,100}(?=[\d.])(\d{0,9})[\d.]*(?:\s{0,100}[;,]|\s|$)\s{0,100}(.*)$/s.exec(
    written.slice(0, 4_096),
  )
  if (match === null) return null
  const seconds = Number(match[1] === '' ? 0 : match[1])
  const rest = /^(?:url\s*=\s*)?(?:"([^"]*)|'([^']*)|(.*))/is.exec(match[2] ?? '')
  const target = (rest?.[1] ?? rest?.[2] ?? rest?.[3] ?? '').trim()
  if (target === '') return { seconds, url: null }
  const url = absolute(target, base)
  return url === null ? null : { seconds, url: clipped(url, ADDRESS) }
}

function absolute(address: string, base: string): string | null {
  const written = address.trim()
  return URL.parse(written, base)?.href ?? null
}
