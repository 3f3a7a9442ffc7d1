/** Tools of the cases beside it. */
import type { HostBehaviour, WebCase } from '../case.ts'
import { at, esc, fresh, freshNumber, hash, ps } from './base.ts'
import type { Answerer, Site } from './base.ts'
import { css } from './bulk.ts'

/** The same answer at every address, as parking and default servers do. */
export const everywhere = (
  f: (s: Site, path: string) => ReturnType<Answerer>,
  verdicts: WebCase['verdicts'] = ['parked', 'soft-404'],
  host?: Omit<HostBehaviour, 'serve'>,
): {
  before: (r: Parameters<Answerer>[0], s: Site) => ReturnType<Answerer>
  verdicts: WebCase['verdicts']
  host?: Omit<HostBehaviour, 'serve'>
} => ({ before: (r, s) => f(s, r.path), verdicts, ...(host && { host }) })
export const doc = (lang: string, title: string, body: string, more = ''): string =>
  `<!DOCTYPE html>\n<html lang="${lang}"><head><meta charset="utf-8"><title>${esc(title)}</title><meta name="viewport" content="width=device-width">${more}</head><body>${body}</body></html>`
export const ads = (words: string, host: string): string =>
  `<div id="related-links"><ul>${words
    .split('|')
    .map(
      (w) =>
        `<li><a rel="nofollow" href="/?ts=${freshNumber(1e6)}&amp;q=${encodeURIComponent(w)}&amp;d=${host}">${w}</a></li>`,
    )
    .join(
      '',
    )}</ul></div><script>window.park="${btoa(JSON.stringify({ uuid: fresh(), domain: host, page_time: Date.now() }))}";</script>`
export const casino = (s: Site, lang: string, title: string, brands: string, lines: string): string =>
  doc(
    lang,
    title,
    `<h1>${title}</h1><nav>${brands
      .split('|')
      .map((b) => `<a href="/${hash(b).toString(36)}">${b}</a>`)
      .join(
        ' ',
      )}</nav>${ps(...lines.split('|'))}<p>${Array.from({ length: 40 }, (_, i) => at(brands.split('|'), i)).join(', ')}</p>`,
    `<style>${css(hash(s.host), 26000)}</style><script>var v="${fresh()}"</script>`,
  )
export const down = (
  host: Omit<HostBehaviour, 'serve'>,
  ...verdicts: WebCase['verdicts']
): { host: Omit<HostBehaviour, 'serve'>; verdicts: WebCase['verdicts'] } => ({ host, verdicts })
