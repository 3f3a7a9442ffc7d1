/** Newspapers and blogs: WordPress, Blogger, Next.js, hand-made PHP, Laravel. */
import { aside, banner, comments, foot, ldJson, menu, metas, share, titleOf, word } from './frame-kit.ts'
import { changing, dice, esc, hex, slug, slugAscii, token } from './dice.ts'
import type { Frame } from './shape.ts'
import { blockCss, emojiScript, gridCss, settings, sprite, themeCss, trackers } from './weight.ts'

const byDate = (date: string): string => date.slice(0, 7).replace('-', '/')
const numbered =
  (base: string) =>
  (tongue: { readonly menu: readonly string[] }): readonly string[] =>
    tongue.menu.slice(1, 6).map((label, n) => `${base}${slugAscii(label, n)}`)

export const wpNews: Frame = {
  label: 'WordPress newspaper',
  link: (_, title, date) => `/${byDate(date)}/${slug(title)}/`,
  sections: (tongue) => tongue.menu.slice(1, 6).map((label, n) => `/category/${slugAscii(label, n)}/`),
  headers: [
    ['X-Powered-By', 'PHP/8.1.27'],
    ['Link', '</wp-json/>; rel="https://api.w.org/"'],
  ],
  draw: (
    house,
    sheet,
  ) => `<!doctype html><html lang="${house.tongue.code}" dir="${house.tongue.dir}"><head><meta charset="UTF-8"><title>${titleOf(house, sheet, ' - ')}</title><meta name="viewport" content="width=device-width, initial-scale=1.0">${metas(house, sheet)}${sheet.headHtml ?? ''}${ldJson(house, sheet)}<link rel="alternate" type="application/rss+xml" href="${house.origin}/feed/">${emojiScript(house.origin)}${blockCss(house.seed)}<style id="td-theme">${themeCss('tdb', house.seed, 3)}</style>${trackers(house.seed)}<meta name="generator" content="WordPress 6.7.1"></head>
<body class="${sheet.kind === 'story' ? `single single-post postid-${house.seed % 9000} single-format-standard` : sheet.kind === 'lost' ? 'error404' : sheet.kind === 'home' ? 'home blog' : 'archive category'} tdb-template global-block-template-1">${sprite(house.seed)}${banner(house)}<header class="tdb-header"><a class="tdb-logo" href="/"><img src="/wp-content/uploads/logo.png" alt="${esc(house.title)}"></a><nav class="tdb-nav"><ul id="menu-main" class="sf-menu">${menu(house, 'menu-item')}</ul></nav><form role="search" class="tdb-search" action="/"><input name="s" placeholder="${word(house, 0)}"></form></header>
<div class="td-main-content-wrap"><main class="td-ss-main-content">${sheet.kind === 'home' ? '' : `<h1 class="entry-title">${esc(sheet.title)}</h1>`}${sheet.date === undefined ? '' : `<div class="td-module-meta-info"><time class="entry-date updated" datetime="${sheet.date}">${sheet.date}</time><span class="td-post-views">${changing(40, 9000)}</span></div>${share(house, sheet)}`}<div class="td-post-content tagdiv-type">${sheet.main}</div>${sheet.kind === 'story' ? comments(house) : ''}</main>${aside(house, 'tdb')}</div>${foot(house, 'tdb')}<script id="td-js">var tdBlocksArray=${settings(house.seed, 40)};</script></body></html>`,
}
export const wpNgo: Frame = {
  label: 'WordPress, Elementor',
  link: (_, title) => `/${slug(title)}/`,
  sections: (tongue) => tongue.menu.slice(1, 6).map((label, n) => `/${slugAscii(label, n)}/`),
  draw: (house, sheet) =>
    `<!DOCTYPE html>\n<html lang="${house.tongue.code}" dir="${house.tongue.dir}">\n<head>\n\t<meta charset="UTF-8">\n\t<title>${titleOf(house, sheet, ' &#8211; ')}</title>${metas(house, sheet)}${sheet.headHtml ?? ''}${blockCss(house.seed)}<style id="elementor-frontend-inline-css">.elementor-kit-5{--e-global-color-primary:#${hex(dice(house.seed), 6)};--e-global-typography-primary-font-family:"Roboto"}${themeCss('elementor', house.seed, 3)}</style>${trackers(house.seed)}</head>\n<body class="${sheet.kind === 'lost' ? 'error404' : 'wp-singular page-template-default'} wp-theme-hello-elementor elementor-default elementor-kit-5">${banner(house)}<a class="skip-link screen-reader-text" href="#content">›</a><div data-elementor-type="header" class="elementor elementor-20 elementor-location-header"><nav class="elementor-nav-menu--main"><ul class="elementor-nav-menu">${menu(house, 'menu-item')}</ul></nav></div><main id="content" class="site-main">${sheet.kind === 'home' ? `<h2>${esc(house.title)}</h2>` : `<div class="page-header"><h1 class="entry-title">${esc(sheet.title)}</h1></div>`}<div class="page-content elementor-widget-theme-post-content" data-id="${hex(dice(house.seed), 7)}">${sheet.main}</div></main>${sheet.kind === 'lost' ? '' : aside(house, 'elementor', 5)}${foot(house, 'elementor')}${sprite(house.seed, 9)}<script>var elementorFrontendConfig=${settings(house.seed, 26)};</script></body></html>`,
}
export const blogger: Frame = {
  label: 'Blogger',
  link: (n, title, date) => `/${byDate(date)}/${slugAscii(title, n).replace(/^item-/, 'blog-post_')}.html`,
  sections: (tongue) => tongue.menu.slice(1, 5).map((label) => `/search/label/${encodeURIComponent(label)}`),
  draw: (house, sheet) =>
    `<!DOCTYPE html>\n<html b:version='2' class='v2' dir='${house.tongue.dir}' lang='${house.tongue.code}' xmlns='http://www.w3.org/1999/xhtml'>\n<head>\n<meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>\n<meta content='blogger' name='generator'/>\n<title>${sheet.kind === 'home' ? esc(house.title) : `${esc(house.title)}: ${esc(sheet.title)}`}</title>${metas(house, sheet)}${sheet.headHtml ?? ''}<style id='page-skin-1' type='text/css'><!--\n${themeCss('blog', house.seed, 3)}\n--></style></head>\n<body class='loading'><div class='navbar section' id='navbar'></div><div class='header-outer'><h1 class='title'><a href='/'>${esc(house.title)}</a></h1></div><div class='tabs-outer'><ul>${menu(house, 'tab')}</ul></div><div class='main-inner'><div class='column-center-inner'><div class='main section' id='main'>${sheet.kind === 'story' ? `<div class='date-outer'><h2 class='date-header'><span>${sheet.date ?? ''}</span></h2><div class='post hentry'><h3 class='post-title entry-title'>${esc(sheet.title)}</h3><div class='post-body entry-content' itemprop='articleBody'>${sheet.main}</div></div></div>` : sheet.kind === 'lost' ? `<div class='status-msg-wrap'><div class='status-msg-body'>${sheet.main}</div></div>` : sheet.main}</div></div>${aside(house, 'blog', 4)}</div><div class='footer-outer'>${word(house, 6)} · Blogger</div><script type='text/javascript'>window['__wavt'] = '${token(32)}';_WidgetManager._Init('//www.blogger.test/rearrange?blogID\\x3d${house.seed}','//${house.name}/','${house.seed}');_WidgetManager._SetDataContext([{'name': 'blog', 'data': ${settings(house.seed, 30)}}]);</script></body></html>`,
}
export const nextNews: Frame = {
  label: 'Next.js newspaper',
  link: (n, title) => `/news/${slugAscii(title, n)}-${n + 71000}`,
  sections: numbered('/section/'),
  headers: [
    ['X-Powered-By', 'Next.js'],
    ['Cache-Control', 's-maxage=60, stale-while-revalidate'],
  ],
  draw: (house, sheet) =>
    `<!DOCTYPE html><html lang="${house.tongue.code}" dir="${house.tongue.dir}"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>${titleOf(house, sheet, ' | ')}</title>${metas(house, sheet)}${sheet.headHtml ?? ''}${ldJson(house, sheet)}<meta name="next-head-count" content="18"/><style data-emotion="css">${gridCss(['md', 'lg'])}${themeCss('css', house.seed, 2)}</style>${trackers(house.seed)}<script src="/_next/static/chunks/main-${hex(dice(house.seed), 16)}.js" defer=""></script></head><body><div id="__next">${sprite(house.seed, 12)}<header class="css-header"><a href="/">${esc(house.title)}</a><ul>${menu(house, 'css-nav')}</ul></header>${banner(house)}<main class="container">${sheet.kind === 'home' ? '' : `<h1 class="css-hero">${esc(sheet.title)}</h1>`}${sheet.date === undefined ? '' : `<time dateTime="${sheet.date}">${sheet.date}</time>${share(house, sheet)}`}<div class="css-body">${sheet.main}</div></main>${aside(house, 'css', 6)}${foot(house, 'css')}</div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: sheet.kind === 'lost' ? { statusCode: 404 } : { title: sheet.title, latest: house.stories.slice(0, 9).map((story) => ({ id: story.path, title: story.title, lead: story.lines[0] })), viewed: changing(9, 9999), messages: { search: house.tongue.words[0], notFound: house.tongue.lost[0] } } }, page: sheet.kind === 'lost' ? '/404' : sheet.kind === 'home' ? '/' : '/news/[slug]', query: {}, buildId: hex(dice(house.seed), 21), isFallback: false }).replace(/</g, '\\u003c')}</script></body></html>`,
}
export const phpPaper: Frame = {
  label: 'hand-made PHP newspaper',
  link: (n) => `/news.php?id=${n}`,
  sections: (tongue) => tongue.menu.slice(1, 6).map((_, n) => `/category.php?cat=${n + 1}`),
  headers: [
    ['X-Powered-By', 'PHP/5.6.40'],
    ['Server', 'Apache'],
  ],
  draw: (house, sheet) =>
    `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" lang="${house.tongue.code}" dir="${house.tongue.dir}"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>${sheet.kind === 'story' ? titleOf(house, sheet, ' :: ') : esc(house.title)}</title>${sheet.headHtml ?? ''}<style type="text/css">${themeCss('np', house.seed, 2)}</style></head><body><table width="980" align="center" cellspacing="0"><tr><td colspan="3"><a href="/"><img src="/images/banner.gif" alt="${esc(house.title)}" /></a></td></tr><tr class="np-nav"><td colspan="3"><ul>${menu(house, 'm')}</ul></td></tr><tr><td width="180" valign="top"><b>${word(house, 2)}</b>${house.stories
      .slice(0, 12)
      .map((story) => `<div class="np-card"><a href="${story.path}">${esc(story.title)}</a></div>`)
      .join(
        '',
      )}</td><td valign="top" class="np-main">${sheet.kind === 'home' ? '' : `<h2>${esc(sheet.title)}</h2>`}${sheet.date === undefined ? '' : `<small>${sheet.date} | ${changing(20, 8000)}</small>`}<div class="content">${sheet.main}</div></td><td width="200" valign="top">${aside(house, 'np', 5)}</td></tr></table>${foot(house, 'np')}<!-- ${token(24)} --></body></html>`,
}
export const laravel: Frame = {
  label: 'Laravel portal',
  link: (n, title) => `/news/detail/${n}/${slugAscii(title, n)}`,
  sections: numbered('/kanal/'),
  headers: [['Set-Cookie', 'laravel_session=eyJpdiI6IkZ; path=/; httponly']],
  draw: (house, sheet) =>
    `<!DOCTYPE html>\n<html lang="${house.tongue.code}" dir="${house.tongue.dir}">\n<head>\n<meta charset="utf-8">\n<meta name="csrf-token" content="${token(40)}">\n<title>${titleOf(house, sheet, ' | ')}</title>${metas(house, sheet)}${sheet.headHtml ?? ''}<style>${gridCss(['sm', 'md', 'lg'])}</style><style>${themeCss('app', house.seed, 2)}</style>${trackers(house.seed)}</head><body>${banner(house)}<nav class="navbar navbar-expand-lg"><div class="container"><a class="navbar-brand" href="/">${esc(house.title)}</a><ul class="navbar-nav">${menu(house, 'nav-item')}</ul></div></nav><div class="container mt-4"><div class="row"><div class="col-lg-8">${sheet.kind === 'home' ? '' : `<nav aria-label="breadcrumb"><ol class="breadcrumb"><li><a href="/">${esc(house.tongue.menu[0] ?? '')}</a></li><li class="active">${esc(sheet.title)}</li></ol></nav><h1>${esc(sheet.title)}</h1>`}${sheet.date === undefined ? '' : `<p class="text-muted">${sheet.date} · ${changing(100, 99999)}x</p>`}<div class="article-content">${sheet.main}</div></div><div class="col-lg-4">${aside(house, 'app', 7)}</div></div></div>${foot(house, 'app')}${sprite(house.seed, 10)}<script>window.Laravel = ${settings(house.seed, 18)};</script></body></html>`,
}
