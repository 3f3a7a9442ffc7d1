/** Pieces that the frames share. */
import { changing, esc, token } from './dice.ts'
import type { House, Sheet } from './shape.ts'
import { teasers } from './site-parts.ts'

export const word = (house: House, n: number): string => esc(house.tongue.words[n] ?? '')
export function menu(house: House, itemClass: string): string {
  return house.tongue.menu
    .map(
      (label, n) =>
        `<li class="${itemClass} ${itemClass}-${n}"><a href="${n === 0 ? '/' : (house.sections[n - 1] ?? '/')}">${esc(label)}</a></li>`,
    )
    .join('')
}
export function titleOf(house: House, sheet: Sheet, glue: string): string {
  return sheet.kind === 'home' ? esc(house.title) : `${esc(sheet.title)}${glue}${esc(house.title)}`
}
export function metas(house: House, sheet: Sheet): string {
  const url = `${house.origin}${sheet.path}`
  if (sheet.kind === 'lost')
    return `<meta name="robots" content="noindex, follow"><meta property="og:title" content="${esc(sheet.title)}">`
  return `<link rel="canonical" href="${url}"><meta name="description" content="${esc(sheet.about)}"><meta property="og:locale" content="${house.tongue.code}"><meta property="og:type" content="${sheet.kind === 'story' ? 'article' : 'website'}"><meta property="og:title" content="${esc(sheet.title)}"><meta property="og:url" content="${url}"><meta property="og:site_name" content="${esc(house.title)}"><meta property="og:image" content="${house.origin}/uploads/${house.seed % 9999}.jpg"><meta name="twitter:card" content="summary_large_image">${sheet.date === undefined ? '' : `<meta property="article:published_time" content="${sheet.date}T08:10:00+00:00">`}`
}
export function ldJson(house: House, sheet: Sheet): string {
  const site = {
    '@type': 'WebSite',
    '@id': `${house.origin}/#website`,
    url: `${house.origin}/`,
    name: house.title,
    inLanguage: house.tongue.code,
  }
  const page =
    sheet.kind === 'story'
      ? {
          '@type': 'NewsArticle',
          headline: sheet.title,
          datePublished: `${sheet.date ?? '2016-01-01'}T08:10:00+00:00`,
          mainEntityOfPage: `${house.origin}${sheet.path}`,
          publisher: { '@type': 'Organization', name: house.title, logo: `${house.origin}/assets/logo.png` },
        }
      : { '@type': sheet.kind === 'lost' ? 'WebPage' : 'CollectionPage', name: sheet.title }
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [site, page] })}</script>`
}
export function banner(house: House): string {
  return house.cookieBanner
    ? `<div id="cookie-law" role="dialog" aria-live="polite" class="cookie-bar" data-t="${token(8)}"><p>${word(house, 7)}</p><button id="cookie-ok">${word(house, 8)}</button></div>`
    : ''
}
export function aside(house: House, prefix: string, count = 9): string {
  const from = changing(0, 12)
  return `<aside class="${prefix}-sidebar"><section class="${prefix}-widget"><h4 class="${prefix}-widget-title">${word(house, 2)}</h4>${teasers(house, from, count, prefix)}</section><section class="${prefix}-widget popular"><h4 class="${prefix}-widget-title">${word(house, 3)}</h4><ol>${house.stories
    .slice(from % 5, (from % 5) + 8)
    .map(
      (story) =>
        `<li><a href="${story.path}">${esc(story.title)}</a><span class="views">${changing(90, 9000)}</span></li>`,
    )
    .join('')}</ol></section></aside>`
}
export function share(house: House, sheet: Sheet): string {
  const url = encodeURIComponent(`${house.origin}${sheet.path}`)
  return `<div class="share-bar"><span>${word(house, 4)}</span><a rel="nofollow" href="https://facebook.test/sharer.php?u=${url}"><svg><use href="#i-facebook"/></svg></a><a rel="nofollow" href="https://x.test/intent?url=${url}"><svg><use href="#i-x"/></svg></a><a rel="nofollow" href="https://wa.test/?text=${url}"><svg><use href="#i-whatsapp"/></svg></a></div>`
}
export function comments(house: House): string {
  return `<div id="comments" class="comments-area"><h4>${word(house, 5)} (${changing(0, 40)})</h4><form action="/comment-post" method="post"><textarea name="comment" rows="6"></textarea><input type="hidden" name="_token" value="${token(40)}"><button>OK</button></form></div>`
}
export function foot(house: House, prefix: string): string {
  return `<footer class="${prefix}-footer"><div class="${prefix}-footer-col"><strong>${esc(house.title)}</strong><ul>${menu(house, 'foot-item')}</ul></div><div class="${prefix}-footer-col"><h5>${word(house, 3)}</h5><ul>${house.stories
    .slice(4, 12)
    .map((story) => `<li><a href="${story.path}">${esc(story.title)}</a></li>`)
    .join('')}</ul></div><p class="copy">© 2009–2026 ${esc(house.title)}. ${word(house, 6)}</p></footer>`
}
