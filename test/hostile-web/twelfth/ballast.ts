/** What makes today's pages heavy: style sheets, icon sprites, state as JSON, trackers, menus, teasers, banners. */
import { chance, esc, leaf, type Scene } from './scene.ts'

const props = [
  'display:flex',
  'position:relative',
  'margin:0 auto',
  'padding:.75rem 1rem',
  'font-weight:600',
  'line-height:1.4',
  'color:var(--c-text)',
  'background:var(--c-bg-2)',
  'border-radius:4px',
  'transition:opacity .2s ease-in-out',
  'grid-template-columns:repeat(12,minmax(0,1fr))',
  'max-width:72rem',
  'overflow:hidden',
  'text-decoration:none',
  'box-shadow:0 1px 3px rgba(0,0,0,.12)',
]
const names = [
  'card',
  'nav',
  'teaser',
  'btn',
  'grid',
  'hero',
  'footer',
  'modal',
  'menu',
  'tag',
  'byline',
  'figure',
  'error',
  'list',
  'form',
]
export function css(seed: string, bytes: number): string {
  const c = chance(seed)
  let out = ':root{--c-text:#1d1d1b;--c-bg-2:#f4f4f2;--c-link:#0b5394}'
  while (out.length < bytes)
    out +=
      `${c.int(7) === 0 ? `@media (min-width:${480 + c.int(9) * 80}px){` : ''}.${c.pick(names)}${c.int(2) === 0 ? '__' : '--'}${c.pick(names)}${c.int(40)}{${c.some(props, 2 + c.int(4)).join(';')}}`.replace(
        /^(@media[^{]*\{)(.*)$/,
        '$1$2}',
      )
  return out
}
const curve = (seed: string, n: number): string => {
  const c = chance(seed)
  return `M${c.int(24)} ${c.int(24)}${Array.from({ length: n }, () => `${c.pick(['l', 'c', 'h', 'v', 'a'])}${c.int(12)}.${c.int(99)}-${c.int(9)}.${c.int(99)}`).join('')}z`
}
export function sprite(seed: string, bytes: number): string {
  let out = '<svg xmlns="http://www.w3.org/2000/svg" style="display:none" aria-hidden="true">'
  const ids = [
    'search',
    'close',
    'menu',
    'facebook',
    'twitter-x',
    'instagram',
    'whatsapp',
    'mail',
    'print',
    'user',
    'arrow-right',
    'play',
    'calendar',
    'lock',
    'globe',
  ]
  for (let i = 0; out.length < bytes; i++)
    out += `<symbol id="icon-${ids[i % ids.length]}${i >= ids.length ? i : ''}" viewBox="0 0 24 24"><path d="${curve(`${seed}${i}`, 24)}"/></symbol>`
  return `${out}</svg>`
}
export const icon = (name: string): string =>
  `<svg class="icon icon-${name}" aria-hidden="true" focusable="false"><use href="#icon-${name}"/></svg>`

export function state({ L, now, site }: Scene, bytes: number): object[] {
  const out: object[] = []
  let size = 0
  while (size < bytes) {
    const headline = now.pick(L.heads)
    const entry = {
      id: now.int(9_999_999),
      type: now.pick(['article', 'video', 'gallery', 'opinion']),
      title: headline,
      section: now.pick(L.nav),
      url: leaf(now, L, headline),
      image: { src: `/media/${now.hex(12)}.webp`, width: 1280, height: 720, blurhash: now.b64(28) },
      published: `2026-11-${10 + now.int(13)}T${10 + now.int(13)}:${10 + now.int(49)}:00Z`,
      flags: { premium: now.int(5) === 0, comments: now.int(90), live: false },
      tracking: { uuid: `${now.hex(8)}-${now.hex(4)}-${now.hex(4)}-${now.hex(12)}`, brand: site.brand },
    }
    out.push(entry)
    size += Buffer.byteLength(JSON.stringify(entry)) + 1
  }
  return out
}
export const trackers = ({ now, ever }: Scene): string =>
  `<script nonce="${now.b64(22)}">window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());gtag('config','G-${ever.b64(10).toUpperCase()}',{anonymize_ip:true});</script>
<script async src="/static/js/vendor.${ever.hex(8)}.js" nonce="${now.b64(22)}"></script>
<script>!function(f,b,e){var n=f.fbq=function(){n.queue.push(arguments)};n.queue=[];n.version='2.0'}(window,document);fbq('init','${ever.int(99999999)}${ever.int(9999999)}');</script>`
export const banner = ({ L, site, ever }: Scene): string =>
  site.banner === 'none'
    ? ''
    : `<div id="${ever.pick(['onetrust-consent-sdk', 'CybotCookiebotDialog', 'cmplz-cookiebanner-container', 'cookie-law-info-bar', 'didomi-host'])}" class="cookie-banner"${site.banner === 'open' ? '' : ' style="display:none"'} role="dialog" aria-modal="false" aria-label="Cookies"><p>${L.cookie} <a href="/${ever.pick(['privacy', 'cookies', 'legal'])}">${L.ui[7]}</a></p><button type="button" class="btn btn--accept">${L.yes}</button><button type="button" class="btn btn--reject">${L.no}</button></div>`
/** A menu with panels below each point. */
export const mega = ({ L, ever }: Scene, panels = 6): string =>
  `<nav class="mega" aria-label="${L.ui[1]}"><ul class="mega__list">${L.nav
    .map(
      (name, i) =>
        `<li class="mega__item"><a href="/${i === 0 ? '' : `s${i}`}">${name}</a>${i > 0 && i <= panels ? `<div class="mega__panel" hidden><ul>${L.heads.map((h) => `<li><a href="${leaf(ever, L, h)}">${h.split(' ').slice(0, 3).join(' ')}</a></li>`).join('')}</ul></div>` : ''}</li>`,
    )
    .join('')}</ul></nav>`
/** Other things to read; they differ from answer to answer. */
export const teasers = ({ L, now }: Scene, n: number): string =>
  `<section class="related"><h2>${L.ui[4]}</h2>${now
    .some(L.heads, n)
    .map(
      (h) =>
        `<article class="teaser"><a href="${leaf(now, L, h)}"><picture><source srcset="/img/${now.hex(10)}.avif 1x, /img/${now.hex(10)}.avif 2x" type="image/avif"><img loading="lazy" width="320" height="180" src="/img/${now.hex(10)}.jpg" alt=""></picture><h3>${h}</h3><time>${10 + now.int(13)}:${10 + now.int(49)}</time></a></article>`,
    )
    .join('\n')}</section>`
export const footer = (scene: Scene): string => {
  const { L, site, ever } = scene
  return `<footer class="site-footer"><div class="footer__cols">${[1, 2, 3]
    .map(
      (i) =>
        `<ul>${L.nav
          .slice(i, i + 5)
          .map((n) => `<li><a href="/f/${ever.hex(4)}${i}">${n}</a></li>`)
          .join('')}</ul>`,
    )
    .join(
      '',
    )}</div><form action="/newsletter" method="post"><input type="hidden" name="_csrf" value="${scene.now.b64(40)}"><label>${L.ui[5]} <input type="email" name="email" placeholder="@"></label><button>OK</button></form><p><a href="/privacy">${L.ui[7]}</a> · <a href="/contact">${L.ui[8]}</a></p><p>© 2026 ${site.brand}. ${L.ui[9]}.</p></footer>`
}
export const social = ({ L, host, path }: Scene): string =>
  `<ul class="share" aria-label="${L.ui[2]}"><li><a href="https://www.facebook.com/sharer.php?u=https://${host}${esc(path)}">Facebook</a></li><li><a href="https://x.com/intent/tweet?url=https://${host}${esc(path)}">X</a></li><li><a href="https://wa.me/?text=https://${host}${esc(path)}">WhatsApp</a></li></ul>`
/** Fills the places that a look left for weight, until the page is as heavy as it should be. */
export function load(scene: Scene, page: string): string {
  const short = scene.site.kb * 1000 - Buffer.byteLength(page)
  const seed = scene.site.brand
  const part = (share: number): number => Math.max(0, Math.floor(short * share))
  const has = (mark: string): boolean => page.includes(mark)
  const parts = { css: has('/*§*/') ? 0.4 : 0, svg: has('<!--§-->') ? 0.25 : 0, json: has('"§"') ? 0.35 : 0 }
  const sum = parts.css + parts.svg + parts.json || 1
  return page
    .replace('/*§*/', () => (short > 600 ? css(seed, part(parts.css / sum)) : ''))
    .replace('<!--§-->', () => (short > 600 ? sprite(seed, part(parts.svg / sum)) : ''))
    .replace('"§"', () =>
      JSON.stringify(short > 600 ? state(scene, part(parts.json / sum)) : []).replaceAll('</', '<\\/'),
    )
}
