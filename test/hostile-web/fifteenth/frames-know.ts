/** Encyclopaedias, repositories, journals, boards, site builders and very old sites. */
import { aside, foot, menu, metas, titleOf, word } from './frame-kit.ts'
import { changing, dice, esc, hex, slugAscii, token } from './dice.ts'
import { listing } from './site-parts.ts'
import type { Frame } from './shape.ts'
import { gridCss, settings, sprite, themeCss, trackers } from './weight.ts'

export const wiki: Frame = {
  label: 'MediaWiki',
  link: (_, title) => `/wiki/${encodeURIComponent(title.replace(/ /g, '_'))}`,
  sections: (tongue) =>
    tongue.menu.slice(1, 6).map((label) => `/wiki/${encodeURIComponent(label.replace(/ /g, '_'))}`),
  draw: (house, sheet) =>
    `<!DOCTYPE html>\n<html class="client-nojs" lang="${house.tongue.code}" dir="${house.tongue.dir}">\n<head>\n<meta charset="UTF-8"/>\n<title>${titleOf(house, sheet, ' – ')}</title>\n<script>RLCONF={"wgBreakFrames":false,"wgPageName":${JSON.stringify(sheet.title)},"wgRequestId":"${token(16)}","wgArticleId":${sheet.kind === 'lost' ? 0 : house.seed % 90000},"wgIsArticle":true,"wgBackendResponseTime":${changing(60, 400)}};RLSTATE=${settings(house.seed, 30)};</script><meta name="generator" content="MediaWiki 1.39.5"/>${sheet.kind === 'lost' ? '<meta name="robots" content="noindex,nofollow"/>' : metas(house, sheet)}<style>${themeCss('mw', house.seed, 3)}${gridCss(['sm'])}</style></head><body class="skin-vector mediawiki ${house.tongue.dir} ns-0 ns-subject action-view"><div id="mw-page-base" class="noprint"></div><div id="content" class="mw-body" role="main"><a id="top"></a><h1 id="firstHeading" class="firstHeading mw-first-heading">${esc(sheet.title)}</h1><div id="bodyContent" class="vector-body"><div id="siteSub">${esc(house.title)}</div><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">${sheet.main}</div></div></div></div><div id="mw-navigation"><div class="vector-menu-content"><ul>${menu(house, 'mw-list-item')}</ul></div><div id="p-tb"><h3>${word(house, 2)}</h3>${listing(house, changing(0, 5), 18)}</div></div><footer id="footer" class="mw-footer"><ul><li>${word(house, 6)}</li></ul></footer></body></html>`,
}
export const dspace: Frame = {
  label: 'DSpace repository',
  homes: ['/home'],
  link: (n) => `/handle/20.500.4412/${n}`,
  sections: (tongue) => tongue.menu.slice(1, 4).map((_, n) => `/community-list/${n + 2}`),
  draw: (house, sheet) =>
    `<!DOCTYPE html><html lang="${house.tongue.code}" dir="${house.tongue.dir}"><head><meta charset="UTF-8"><base href="/"><title>${esc(house.title)} :: ${esc(sheet.title)}</title><meta name="Generator" content="DSpace 7.6.1">${sheet.kind === 'story' ? `<meta name="citation_title" content="${esc(sheet.title)}"><meta name="citation_publication_date" content="${sheet.date ?? ''}"><meta name="citation_pdf_url" content="${house.origin}/bitstreams/${hex(dice(house.seed), 8)}/download">` : ''}${sheet.headHtml ?? ''}<style>${gridCss(['sm', 'md', 'lg'])}${themeCss('ds', house.seed, 2)}</style></head><body><ds-app ng-version="15.2.10"><ds-themed-root><header><nav aria-label="main"><a href="/home">${esc(house.title)}</a><ul>${menu(house, 'nav-item')}</ul></nav></header><main id="main-content"><ds-item-page>${sheet.kind === 'home' ? '' : `<h1 class="item-page-title-field">${esc(sheet.title)}</h1>`}<div class="simple-view-element">${sheet.date ?? ''}</div><div class="simple-view-element-body">${sheet.main}</div></ds-item-page></main>${aside(house, 'ds', 6)}<footer>DSpace software copyright © 2002-2026 · ${word(house, 6)}</footer></ds-themed-root></ds-app><script id="dspace-angular-state" type="application/json">${JSON.stringify({ NGRX_STATE: { core: { auth: { authenticated: false }, index: house.stories.slice(0, 6).map((story) => story.title) } }, t: token(9) }).replace(/"/g, '&q;')}</script><script>var cfg=${settings(house.seed, 20)}</script></body></html>`,
}
export const ojs: Frame = {
  label: 'OJS journal',
  homes: ['/index.php/rev/index', '/index.php/rev'],
  link: (n) => `/index.php/rev/article/view/${n}`,
  sections: (tongue) => tongue.menu.slice(1, 5).map((_, n) => `/index.php/rev/issue/view/${n + 21}`),
  draw: (house, sheet) =>
    `<!DOCTYPE html>\n<html lang="${house.tongue.code}" xml:lang="${house.tongue.code}" dir="${house.tongue.dir}">\n<head>\n\t<meta charset="utf-8">\n\t<title>\n\t\t${titleOf(house, sheet, ' | ')}\n\t</title>\n<meta name="generator" content="Open Journal Systems 3.3.0.17">${sheet.kind === 'story' ? `<meta name="citation_journal_title" content="${esc(house.title)}"/><meta name="citation_title" content="${esc(sheet.title)}"/><meta name="citation_date" content="${sheet.date ?? ''}"/>` : ''}${sheet.headHtml ?? ''}<style>${gridCss(['sm', 'md'])}${themeCss('pkp', house.seed, 2)}</style></head>\n<body class="pkp_page_article pkp_op_view" dir="${house.tongue.dir}"><div class="pkp_structure_page"><header class="pkp_structure_head"><a href="/index.php/rev/index" class="is_text">${esc(house.title)}</a><nav class="pkp_site_nav_menu"><ul class="pkp_navigation_primary">${menu(house, 'pkp-nav')}</ul></nav></header><div class="pkp_structure_content has_sidebar"><div class="pkp_structure_main" role="main"><div class="page page_article"><article class="obj_article_details">${sheet.kind === 'home' ? '' : `<h1 class="page_title">${esc(sheet.title)}</h1>`}<div class="main_entry"><section class="item abstract">${sheet.main}</section></div><div class="item published"><div class="value">${sheet.date ?? ''}</div></div></article></div></div>${aside(house, 'pkp', 7)}</div>${foot(house, 'pkp')}</div>${sprite(house.seed)}<script>$.pkp={cons:${settings(house.seed, 18)}};</script></body></html>`,
}
export const board: Frame = {
  label: 'phpBB board',
  link: (n) => `/viewtopic.php?f=${(n % 7) + 2}&t=${n}`,
  sections: (tongue) => tongue.menu.slice(1, 6).map((_, n) => `/viewforum.php?f=${n + 2}`),
  draw: (house, sheet) =>
    `<!DOCTYPE html>\n<html dir="${house.tongue.dir}" lang="${house.tongue.code}">\n<head>\n<meta charset="utf-8" />\n<title>${sheet.kind === 'home' ? esc(house.title) : `${esc(house.title)} - ${esc(sheet.title)}`}</title><style>${themeCss('bb', house.seed, 3)}</style></head>\n<body id="phpbb" class="nojs notouch section-viewtopic ${house.tongue.dir}"><div id="wrap" class="wrap"><div id="page-header"><div class="headerbar"><h1>${esc(house.title)}</h1></div><ul id="nav-main" class="nav-main linklist">${menu(house, 'rightside')}</ul></div><a id="start_here" class="anchor"></a><div id="page-body" class="page-body">${sheet.kind === 'story' ? `<h2 class="topic-title">${esc(sheet.title)}</h2>${sheet.story?.lines.map((line, at) => `<div id="p${(house.seed % 8000) + at}" class="post has-profile bg${(at % 2) + 1}"><dl class="postprofile"><dt>${['admin', 'goran77', 'lila', 'kibo', 'thuy_ng', 'maro'][at % 6] ?? ''}</dt><dd>${changing(4, 4000)}</dd></dl><div class="postbody"><p class="author">» ${sheet.date ?? ''}</p><div class="content">${esc(line)}</div></div></div>`).join('') ?? ''}${sheet.story?.extra ?? ''}` : sheet.kind === 'lost' ? `<div class="panel" id="message"><div class="inner"><h2 class="message-title">${esc(sheet.title)}</h2>${sheet.main}</div></div>` : sheet.main}</div><div class="stat-block"><h3>${word(house, 2)}</h3>${listing(house, changing(0, 9), 20)}</div><div id="page-footer" class="page-footer"><div class="copyright">phpBB® · ${word(house, 6)} <input type="hidden" name="form_token" value="${token(40)}"></div></div></div></body></html>`,
}
export const oldHtml: Frame = {
  label: 'static pages of an earlier web',
  link: (n) => `/news/n${n}.htm`,
  sections: (tongue) => tongue.menu.slice(1, 5).map((_, n) => `/page${n + 1}.htm`),
  headers: [['Server', 'Apache/2.2.15 (CentOS)']],
  draw: (house, sheet) =>
    `<html dir="${house.tongue.dir}">\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n<meta name="GENERATOR" content="Microsoft FrontPage 4.0">\n<title>${sheet.kind === 'home' ? esc(house.title) : esc(sheet.title)}</title>\n</head>\n<body bgcolor="#FFFFEE" link="#003399" vlink="#663366">\n<table border="0" width="760" align="center"><tr><td bgcolor="#003366"><font color="#FFFFFF" size="5"><b>${esc(house.title)}</b></font></td></tr><tr><td><font size="2">${house.tongue.menu
      .slice(0, 5)
      .map((label, n) => `<a href="${n === 0 ? '/' : (house.sections[n - 1] ?? '/')}">${esc(label)}</a>`)
      .join(
        ' | ',
      )}</font></td></tr><tr><td>${sheet.kind === 'home' ? listing(house, 0, 12) : `<h2 align="center">${esc(sheet.title)}</h2>${sheet.main}`}</td></tr><tr><td align="center"><hr><font size="1">${esc(house.title)} - ${sheet.date ?? '2011'}</font></td></tr></table>\n</body>\n</html>\n`,
}
export const builder: Frame = {
  label: 'site builder',
  link: (n, title) => `/post/${slugAscii(title, n)}`,
  sections: (tongue) =>
    tongue.menu.slice(1, 6).map((label, n) => `/${slugAscii(label, n).replace('item', 'page')}`),
  headers: [
    ['X-Wix-Request-Id', '1700000000.12345'],
    ['Server', 'Pepyaka'],
  ],
  draw: (house, sheet) =>
    `<!DOCTYPE html>\n<html lang="${house.tongue.code}" dir="${house.tongue.dir}">\n<head>\n<meta charset='utf-8'><meta http-equiv="X-UA-Compatible" content="IE=edge"><meta name="generator" content="Wix.com Website Builder"/><title>${titleOf(house, sheet, ' | ')}</title>${metas(house, sheet)}<script type="application/json" id="wix-essential-viewer-model">${settings(house.seed, 45)}</script><style id="css_masterPage">${themeCss('StylableHorizontalMenu', house.seed, 2)}${gridCss(['md'])}</style>${trackers(house.seed)}</head><body class='responsive'><div id="SITE_CONTAINER"><div id="main_MF"><header id="SITE_HEADER"><p class="font_0">${esc(house.title)}</p><nav><ul>${menu(house, 'wixui-menu')}</ul></nav></header><main id="PAGES_CONTAINER" tabindex="-1"><div id="SITE_PAGES"><div id="Container${hex(dice(house.seed), 5)}" class="wixui-rich-text">${sheet.kind === 'home' ? '' : `<h1 class="font_2">${esc(sheet.title)}</h1>`}${sheet.main}</div></div></main>${sheet.kind === 'lost' ? '' : aside(house, 'wixui', 4)}<footer id="SITE_FOOTER">© ${esc(house.title)}. ${word(house, 6)}</footer></div></div>${sprite(house.seed)}<!-- warmup ${token(20)} --></body></html>`,
}
