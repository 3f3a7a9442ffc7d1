import type { WebAnswer } from '../case.ts'
import type { Site, Soft } from './types.ts'
export const token = (): string => Math.random().toString(36).slice(2, 12)
export const esc = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const generators: Readonly<Record<Soft, string>> = {
  wp: 'WordPress 6.8.2',
  drupal: 'Drupal 10 (https://www.drupal.org)',
  typo3: 'TYPO3 CMS',
  sharepoint: 'Microsoft SharePoint',
  aem: '',
  next: '',
  nuxt: '',
  dspace: 'DSpace 7.6.1',
  ojs: 'Open Journal Systems 3.3.0.17',
  mediawiki: 'MediaWiki 1.43.1',
  joomla: 'Joomla! - Open Source Content Management',
  plone: 'Plone - https://plone.org',
  asp: '',
  old: '',
  angular: '',
  invenio: 'InvenioRDM v12.0',
}
const assets: Readonly<Record<Soft, string>> = {
  wp: '/wp-content/themes/folio/',
  drupal: '/themes/custom/civic/',
  typo3: '/typo3conf/ext/sitepackage/Resources/Public/',
  sharepoint: '/_layouts/15/',
  aem: '/etc.clientlibs/site/clientlibs/',
  next: '/_next/static/chunks/',
  nuxt: '/_nuxt/',
  dspace: '/assets/dspace/',
  ojs: '/plugins/themes/default/',
  mediawiki: '/w/load.php?modules=',
  joomla: '/media/templates/site/cassiopeia/',
  plone: '/++plone++static/',
  asp: '/WebResource.axd?d=',
  old: '/images/',
  angular: '/',
  invenio: '/static/dist/',
}
const props = [
  'color:#1a2b3c',
  'margin:0 auto',
  'padding:.75rem 1rem',
  'display:flex',
  'flex-wrap:wrap',
  'border-bottom:1px solid #d5dbe1',
  'font-weight:600',
  'line-height:1.55',
  'background:#f6f7f9',
  'max-width:72rem',
  'gap:1rem',
  'text-decoration:none',
]
const blocks = [
  'header',
  'nav',
  'menu',
  'card',
  'teaser',
  'list',
  'article',
  'aside',
  'footer',
  'crumbs',
  'badge',
  'button',
  'form',
  'grid',
  'hero',
  'table',
  'modal',
  'tabs',
  'share',
  'meta',
]
const css = (site: Site): string => {
  const out: string[] = []
  let k = site.brand.length
  for (const block of blocks)
    for (const part of ['', '__inner', '__title', '__link', '__icon', '--wide', '--alt', ':hover'])
      out.push(
        `.${site.soft}-${block}${part}{${props[k++ % 12]};${props[(k * 5) % 12]};${props[(k * 7 + 3) % 12]}}`,
      )
  for (const size of [480, 640, 768, 1024, 1280])
    out.push(
      `@media(min-width:${size}px){${blocks.map((block) => `.${site.soft}-${block}{${props[k++ % 12]};${props[(k * 3) % 12]}}`).join('')}}`,
    )
  return out.join('\n')
}
export const slug = (text: string): string =>
  Array.from(text)
    .reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 900001, 7)
    .toString(36)
export const section = (site: Site): string => {
  const parts = site.path
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean)
  return parts.length > 1 ? `/${parts[0]}` : '/news'
}
export const others = (site: Site): readonly (readonly [string, string])[] =>
  site.pack.heads.map((head, index) => [`${section(site)}/${2000 + index * 37}-${slug(head)}`, head] as const)
const menu = (site: Site): string => {
  const [home, news, contact, find, docs] = site.pack.words
  const tops = [
    [`/`, home],
    [section(site), news],
    ['/contact', contact],
    ['/search', find],
    ['/documents', docs],
  ] as const
  return `<ul class="${site.soft}-menu">${tops
    .map(
      ([to, word]) =>
        `<li class="${site.soft}-menu__item"><a class="${site.soft}-menu__link" href="${to}">${word}</a><ul class="sub">${others(
          site,
        )
          .map(
            ([path, head]) =>
              `<li><a href="${path}" data-track="nav-${slug(word + head)}">${esc(head)}</a></li>`,
          )
          .join('')}</ul></li>`,
    )
    .join('')}</ul>`
}
const teasers = (site: Site): string => {
  const list = [...others(site)].toSorted(() => Math.random() - 0.5)
  return `<aside class="${site.soft}-aside"><h2>${site.pack.words[1]}</h2>${list.map(([path, head], at) => `<div class="${site.soft}-card" data-id="${token()}"><img alt="" loading="lazy" src="${assets[site.soft]}img/${slug(head)}-480.webp" srcset="${assets[site.soft]}img/${slug(head)}-960.webp 2x"><h3><a href="${path}">${esc(head)}</a></h3><p>${site.pack.lines[(at + list.length) % site.pack.lines.length]}</p></div>`).join('')}</aside>`
}
const state = (site: Site): string => {
  const rows = Array.from(
    { length: 120 + (Number.parseInt(slug(site.host), 36) % 240) },
    (_row, at) =>
      `{"id":"${token()}","k":"block-${at}","w":${Math.floor(Math.random() * 900)},"v":"${slug(site.brand + at)}","flags":[${at % 3},${at % 7}],"exp":"${token()}${token()}"}`,
  )
  return `<script type="application/json" id="${site.soft}-settings">{"build":"${token()}","locale":"${site.pack.lang}","modules":[${rows.join(',')}]}</script><script>window.dataLayer=window.dataLayer||[];dataLayer.push({event:"view",sid:"${token()}",t:${Date.now()}});(function(w,d){var s=d.createElement("script");s.async=!0;s.src="/stats/m.js?id=${token()}";d.head.appendChild(s)})(window,document);</script>`
}
const icons = Array.from(
  { length: 26 },
  (_icon, at) =>
    `<symbol id="i${at}" viewBox="0 0 24 24"><path d="M${at} 3c${at}.6 1.2-2.4 ${at}.9-4 5.1l-${at}.3 7.2c1.1 2.${at} 4.8 3.3 6.6 1.${at}l2.4-8.1c-.${at}-3-2.7-4.5-5-5.2zM12 ${at}h${at}v4h-${at}z"/></symbol>`,
).join('')
export interface Look {
  readonly title?: string
  readonly main: string
  readonly head?: string
  readonly status?: number
  readonly headers?: readonly (readonly [string, string])[]
  readonly small?: boolean
  readonly after?: string
  readonly bodyClass?: string
}
export const html = (site: Site, look: Look): string => {
  const { soft, pack } = site
  const title = look.title ?? site.title
  const generator = generators[soft] ? `<meta name="generator" content="${generators[soft]}">` : ''
  const start = `<!DOCTYPE html><html lang="${pack.lang}"${pack.rtl ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${esc(title)}${title === site.brand ? '' : ` | ${site.brand}`}</title>`
  if (look.small || soft === 'old')
    return `${start}${look.head ?? ''}</head><body bgcolor="#ffffff"><table width="760"><tr><td><b>${site.brand}</b> | <a href="/">${pack.words[0]}</a> | <a href="${section(site)}">${pack.words[1]}</a> | <a href="/contact">${pack.words[2]}</a></td></tr><tr><td>${look.main}</td></tr></table>${look.after ?? ''}</body></html>`
  const wrap =
    {
      next: '<div id="__next">',
      nuxt: '<div id="__nuxt">',
      angular: '<app-root ng-version="19.2.0">',
      dspace: '<ds-app ng-version="15.2.10">',
      sharepoint: '<form id="aspnetForm" method="post"><div id="s4-workspace">',
      asp: '<form id="form1" method="post">',
      mediawiki: '<div class="mw-page-container">',
    }[soft as string] ?? '<div id="page" class="site">'
  const close =
    { angular: '</app-root>', dspace: '</ds-app>', sharepoint: '</div></form>', asp: '</form>' }[
      soft as string
    ] ?? '</div>'
  const viewState =
    soft === 'asp' || soft === 'sharepoint'
      ? `<input type="hidden" name="__VIEWSTATE" value="${Array.from({ length: 90 }, token).join('')}">`
      : ''
  return `${start}<meta name="viewport" content="width=device-width, initial-scale=1">${generator}${look.head ?? ''}<link rel="stylesheet" href="${assets[soft]}main.css?v=${slug(site.brand)}"><style>${css(site)}</style></head><body class="${look.bodyClass ?? `${soft}-page`}"><svg style="display:none" aria-hidden="true">${icons}</svg>${wrap}${viewState}<header class="${soft}-header"><a class="brand" href="/">${site.brand}</a><form action="/search" role="search"><input name="q" placeholder="${pack.words[3]}"></form><nav>${menu(site)}</nav></header><main id="content" class="${soft}-main">${look.main}</main>${teasers(site)}<footer class="${soft}-footer">${menu(site)}<p>© 2026 ${site.brand}</p></footer>${close}${state(site)}${look.after ?? ''}</body></html>`
}
const servers: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  wp: [
    ['Server', 'nginx'],
    ['Link', '</wp-json/>; rel="https://api.w.org/"'],
  ],
  drupal: [
    ['Server', 'Apache'],
    ['X-Generator', 'Drupal 10 (https://www.drupal.org)'],
  ],
  sharepoint: [
    ['Server', 'Microsoft-IIS/10.0'],
    ['X-SharePointHealthScore', '0'],
  ],
  asp: [
    ['Server', 'Microsoft-IIS/10.0'],
    ['X-Powered-By', 'ASP.NET'],
  ],
  next: [['X-Powered-By', 'Next.js']],
}
export const page = (site: Site, look: Look): WebAnswer => ({
  status: look.status ?? 200,
  headers: [
    ['Content-Type', 'text/html; charset=utf-8'],
    ...(servers[site.soft] ?? [['Server', 'nginx'] as const]),
    ...(look.headers ?? []),
  ],
  body: html(site, look),
})
