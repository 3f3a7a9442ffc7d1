/** What makes today's pages heavy: style sheets, sprites, state, trackers. */
import { esc, fresh, freshNumber, hash, random, at } from './base.ts'
import type { Shown, Site } from './base.ts'

const blocks = [
  'card',
  'hero',
  'teaser',
  'nav',
  'menu',
  'footer',
  'header',
  'grid',
  'btn',
  'modal',
  'accordion',
  'tabs',
  'breadcrumb',
  'form',
  'field',
  'badge',
  'list',
  'media',
  'figure',
  'banner',
  'panel',
  'toast',
  'pager',
  'share',
  'search',
]
const parts = [
  'title',
  'body',
  'inner',
  'link',
  'item',
  'icon',
  'wrap',
  'image',
  'label',
  'text',
  'meta',
  'actions',
  'toggle',
  'group',
  'content',
]
const rules = [
  'display:flex;align-items:center',
  'margin:0 0 1rem',
  'padding:.75rem 1.25rem',
  'font-size:.875rem;line-height:1.5',
  'border-bottom:1px solid #e2e5e9',
  'position:relative;overflow:hidden',
  'color:var(--c-text)',
  'background:var(--c-surface)',
  'grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:1.5rem',
  'transition:opacity .2s ease-in-out',
  'max-width:72rem;margin-inline:auto',
  'text-decoration:underline;text-underline-offset:.2em',
  'border-radius:4px;box-shadow:0 1px 3px rgba(0,0,0,.12)',
  'font-weight:600;letter-spacing:-.01em',
  'width:100%;height:auto;object-fit:cover',
]
export const css = (seed: number, size: number): string => {
  const r = random(seed)
  const pre = at(['c-', 'o-', '', 'm-', 'wp-block-', 'u-', 'sc-'], r(7))
  let out = `:root{--c-text:#${(r(0x5fffff) + 0x100000).toString(16)};--c-surface:#fff;--c-brand:#${(r(0xbfffff) + 0x200000).toString(16)}}*,::after,::before{box-sizing:border-box}`
  while (out.length < size) {
    const rule = `.${pre}${at(blocks, r(25))}__${at(parts, r(15))}${r(3) === 0 ? '--' + at(parts, r(15)) : ''}${r(5) === 0 ? ':hover' : ''}{${at(rules, r(15))};${at(rules, r(15))}}`
    out += r(9) === 0 ? `@media (min-width:${480 + 16 * r(50)}px){${rule}}` : rule
  }
  return out
}
export const sprite = (seed: number, size: number): string => {
  const r = random(seed)
  let out = '<svg xmlns="http://www.w3.org/2000/svg" style="display:none" aria-hidden="true">'
  for (let i = 0; out.length < size; i++) {
    let d = `M${r(24)} ${r(24)}`
    for (let k = 0; k < 14; k++)
      d += `${at(['l', 'c', 'h', 'v', 'a'], r(5))}${r(90) / 10} ${r(90) / 10}${r(2) ? ` ${r(70) / 10}-${r(9)}.${r(9)}` : ''}`
    out += `<symbol id="i-${at(blocks, i)}-${i}" viewBox="0 0 24 24"><path d="${d}z"/></symbol>`
  }
  return out + '</svg>'
}
/** State as sites leave in their pages: settings, translations of the interface, experiments, all with today's tokens. */
export const state = (site: Site, seed: number, size: number): string => {
  const r = random(seed)
  const flags: Record<string, unknown> = {
    build: fresh().slice(0, 8),
    csrf: fresh(),
    ts: Date.now(),
    locale: site.language,
    cdn: `https://static.${site.host}/a/`,
  }
  let n = 200
  for (let i = 0; n < size; i++) {
    const key = `${at(blocks, r(25))}.${at(parts, r(15))}${i}`
    const value =
      r(4) === 0
        ? { enabled: r(2) === 1, ratio: r(100) / 100, id: (seed + i * 7919).toString(36) }
        : r(3) === 0
          ? `/assets/${at(blocks, r(25))}.${(seed ^ (i * 104729)).toString(16)}.js`
          : r(10000)
    flags[key] = value
    n += key.length + JSON.stringify(value).length + 4
  }
  return JSON.stringify(flags)
}
export const trackers = (site: Site): string => {
  const h = hash(site.host)
  const kinds = [
    `<script async src="https://tags.${site.host}/gtag/js?id=G-${h.toString(36).toUpperCase()}"></script><script nonce="${fresh()}">window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());gtag('config','G-${h.toString(36).toUpperCase()}',{client_id:'${freshNumber(1e9)}.${Date.now()}'});</script>`,
    `<script>var _paq=window._paq=window._paq||[];_paq.push(['trackPageView']);_paq.push(['enableLinkTracking']);(function(){var u="//stats.${site.host}/";_paq.push(['setSiteId','${h % 40}']);_paq.push(['setVisitorId','${fresh().slice(0, 16)}'])})();</script>`,
    `<script>(function(h,o,t,j){h.hj=h.hj||function(){(h.hj.q=h.hj.q||[]).push(arguments)};h._hjSettings={hjid:${h % 9999999},hjsv:6,s:'${fresh()}'}})(window,document);</script>`,
    `<script type="application/json" id="rum">{"t":"${Date.now()}","r":"${fresh()}","pop":"${at(['FRA', 'AMS', 'NRT', 'IAD', 'CDG', 'ICN', 'YYZ', 'LHR'], freshNumber(8))}"}</script>`,
  ]
  return at(kinds, h) + at(kinds, (h >>> 3) + 1)
}
export const cookies = (c: Shown): string => {
  const { cookie } = c.site.pack
  const h = hash(c.site.host) % 4
  if (h === 0) return ''
  const name = at(['cmp', 'cookie-consent', 'CybotCookiebotDialog', 'onetrust-banner-sdk'], h)
  return `<div id="${name}" class="${name}" role="dialog" aria-modal="false" aria-live="polite"><p>${esc(cookie)}</p><button type="button" class="accept">OK</button> <button type="button" class="settings" data-nonce="${fresh()}">⚙</button></div>`
}
/** Fills `<!--css-->`, `<!--svg-->` and `<!--js-->` so that the page weighs what its site's pages weigh. */
export const fill = (out: string, site: Site): string => {
  const left = Math.max(3000, site.weight * 1024 - Buffer.byteLength(out))
  const seed = hash(site.host)
  const share = [0.5, 0.22, 0.28]
  const js = `<script type="application/json" data-role="app-settings">${state(site, seed, left * (share[2] ?? 0))}</script>`
  return out
    .replace('<!--css-->', `<style>${css(seed, left * (share[0] ?? 0))}</style>`)
    .replace('<!--svg-->', sprite(seed, left * (share[1] ?? 0)))
    .replace('<!--js-->', js)
}
