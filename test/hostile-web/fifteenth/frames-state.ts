/** Ministries, parliaments, municipalities: Drupal, Joomla, ASP.NET, Liferay, Plone, Bitrix, TYPO3. */
import { aside, banner, foot, menu, metas, share, titleOf, word } from './frame-kit.ts'
import { changing, esc, slugAscii, token } from './dice.ts'
import type { Frame } from './shape.ts'
import { gridCss, settings, sprite, themeCss, trackers } from './weight.ts'

export const drupal: Frame = {
  label: 'Drupal ministry',
  link: (n) => `/node/${n}`,
  sections: (tongue) => tongue.menu.slice(1, 6).map((label, n) => `/${slugAscii(label, n)}`),
  headers: [
    ['X-Generator', 'Drupal 10 (https://www.drupal.org)'],
    ['X-Drupal-Cache', 'MISS'],
  ],
  draw: (house, sheet) =>
    `<!DOCTYPE html>\n<html lang="${house.tongue.code}" dir="${house.tongue.dir}" prefix="og: https://ogp.me/ns#">\n  <head>\n    <meta charset="utf-8" />\n<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />${metas(house, sheet)}${sheet.headHtml ?? ''}\n    <title>${titleOf(house, sheet, ' | ')}</title>\n<style media="all">${themeCss('gov', house.seed, 3)}${gridCss(['md', 'lg'])}</style>${trackers(house.seed)}</head>\n  <body class="path-${sheet.kind === 'story' ? 'node page-node-type-article' : sheet.kind === 'home' ? 'frontpage' : 'system'}">\n<a href="#main-content" class="visually-hidden focusable">›</a>${banner(house)}<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header role="banner" class="gov-header"><div class="region region-header"><a class="site-name" href="/">${esc(house.title)}</a></div><nav role="navigation" class="gov-nav"><ul class="menu">${menu(house, 'menu-item')}</ul></nav></header><main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content">${sheet.kind === 'home' ? '' : `<div class="block block-core block-page-title-block"><h1 class="page-title">${esc(sheet.title)}</h1></div>`}<div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div>${sheet.kind === 'story' ? `<article role="article" class="node node--type-article node--view-mode-full"><div class="field field--name-created"><time>${sheet.date ?? ''}</time></div><div class="clearfix text-formatted field field--name-body">${sheet.main}</div>${share(house, sheet)}</article>` : sheet.main}</div></div>${sheet.kind === 'lost' ? '' : aside(house, 'gov', 6)}</main>${foot(house, 'gov')}</div><script type="application/json" data-drupal-selector="drupal-settings-json">${settings(house.seed, 34)}</script></body>\n</html>`,
}
export const joomla: Frame = {
  label: 'Joomla municipality',
  link: (n, title) => `/index.php/news/${n}-${slugAscii(title, n)}`,
  sections: (tongue) => tongue.menu.slice(1, 6).map((label, n) => `/index.php/${slugAscii(label, n)}`),
  headers: [['Set-Cookie', '3f1d2e0a9b=h5k2q; path=/; HttpOnly']],
  draw: (house, sheet) =>
    `<!DOCTYPE html>\n<html lang="${house.tongue.code}" dir="${house.tongue.dir}">\n<head>\n<meta charset="utf-8" />\n<base href="${house.origin}${sheet.path}" />\n<meta name="generator" content="Joomla! - Open Source Content Management" />\n<title>${sheet.kind === 'home' ? esc(house.title) : sheet.kind === 'lost' ? `404 - ${esc(sheet.title)}` : titleOf(house, sheet, ' - ')}</title>${sheet.kind === 'lost' ? '' : `<meta name="description" content="${esc(sheet.about)}" />`}${sheet.headHtml ?? ''}<style>${gridCss(['sm', 'md'])}${themeCss('tm', house.seed, 3)}</style></head>\n<body id="tm-isblog" class="site com_content ${sheet.kind === 'lost' ? 'error-page' : `view-article itemid-${house.seed % 600}`}">${banner(house)}<div id="system-message-container"></div><nav class="uk-navbar tm-nav"><ul class="uk-navbar-nav">${menu(house, 'item')}</ul></nav><div class="uk-container"><div class="tm-middle uk-grid"><div class="tm-main uk-width-medium-3-4"><main id="tm-content" class="tm-content">${sheet.kind === 'home' ? '' : `<article class="uk-article"><h1 class="uk-article-title">${esc(sheet.title)}</h1>${sheet.date === undefined ? '' : `<p class="uk-article-meta"><time datetime="${sheet.date}">${sheet.date}</time> | Hits: ${changing(50, 9000)}</p>`}`}${sheet.main}${sheet.kind === 'home' ? '' : '</article>'}</main></div>${sheet.kind === 'lost' ? '' : aside(house, 'tm', 6)}</div>${foot(house, 'tm')}</div><script type="application/json" class="joomla-script-options new">${settings(house.seed, 30)}</script></body></html>`,
}
export const aspx: Frame = {
  label: 'ASP.NET government portal',
  link: (n) => `/NewsDetails.aspx?ID=${n}`,
  sections: (tongue) => tongue.menu.slice(1, 6).map((_, n) => `/Pages.aspx?PageID=${n + 11}`),
  headers: [
    ['X-AspNet-Version', '4.0.30319'],
    ['X-Powered-By', 'ASP.NET'],
    ['Server', 'Microsoft-IIS/10.0'],
  ],
  draw: (house, sheet) =>
    `\r\n<!DOCTYPE html>\r\n<html xmlns="http://www.w3.org/1999/xhtml" lang="${house.tongue.code}" dir="${house.tongue.dir}">\r\n<head><meta charset="utf-8" /><title>\r\n\t${sheet.kind === 'story' ? titleOf(house, sheet, ' - ') : esc(house.title)}\r\n</title>${sheet.headHtml ?? ''}<style>${gridCss(['sm', 'lg'])}${themeCss('ms', house.seed, 2)}</style></head>\r\n<body>\r\n<form method="post" action=".${esc(sheet.path)}" id="form1">\r\n<div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK${token(3200)}" /><input type="hidden" name="__EVENTVALIDATION" value="/wEdAA${token(420)}" /></div>\r\n<div id="s4-workspace"><div class="ms-header"><img src="/Images/emblem.png" alt="${esc(house.title)}" /><span id="ctl00_lblSite">${esc(house.title)}</span></div><div id="ctl00_mainMenu" class="ms-nav"><ul>${menu(house, 'static')}</ul></div>\r\n<div class="container"><div class="row"><div class="col-lg-9" id="ctl00_ContentPlaceHolder1_pnl">${sheet.kind === 'home' ? '' : `<h2><span id="ctl00_ContentPlaceHolder1_lblTitle">${esc(sheet.title)}</span></h2>`}${sheet.date === undefined ? '' : `<span id="ctl00_ContentPlaceHolder1_lblDate">${sheet.date}</span>`}<div id="ctl00_ContentPlaceHolder1_divBody">${sheet.main}</div></div><div class="col-lg-3">${aside(house, 'ms', 5)}</div></div></div>${foot(house, 'ms')}</div>\r\n<script type="text/javascript">\r\n//<![CDATA[\r\nvar theForm = document.forms['form1'];function __doPostBack(eventTarget, eventArgument) {if (!theForm.onsubmit || (theForm.onsubmit() != false)) {theForm.__EVENTTARGET.value = eventTarget;theForm.submit();}}\r\nvar _cfg=${settings(house.seed, 16)};//]]>\r\n</script></form></body></html>`,
}
export const liferay: Frame = {
  label: 'Liferay ministry',
  homes: ['/web/guest', '/web/guest/'],
  link: (n, title) => `/web/guest/w/${slugAscii(title, n)}`,
  sections: (tongue) => tongue.menu.slice(1, 6).map((label, n) => `/web/guest/${slugAscii(label, n)}`),
  headers: [
    ['Liferay-Portal', 'Liferay Community Edition Portal 7.4'],
    ['Set-Cookie', 'COOKIE_SUPPORT=true; Path=/'],
  ],
  draw: (house, sheet) =>
    `<!DOCTYPE html><html class="${house.tongue.dir}" dir="${house.tongue.dir}" lang="${house.tongue.code}"><head><title>${titleOf(house, sheet, ' - ')}</title><meta content="text/html; charset=UTF-8" http-equiv="content-type" />${metas(house, sheet)}${sheet.headHtml ?? ''}<style>${themeCss('lfr', house.seed, 3)}${gridCss(['md'])}</style><script>var Liferay={authToken:'${token(8)}',currentURL:'${esc(sheet.path)}',ThemeDisplay:{getLanguageId:function(){return '${house.tongue.code}'}}}</script></head><body class="controls-visible guest-site signed-out public-page site">${banner(house)}<div id="wrapper"><header id="banner"><a class="logo" href="/web/guest">${esc(house.title)}</a><nav><ul>${menu(house, 'lfr-nav-item')}</ul></nav></header><section id="content"><div class="layout-content portlet-layout" id="main-content" role="main"><div class="portlet-content"><section class="portlet" id="portlet_com_liferay_journal_content_web_portlet_JournalContentPortlet">${sheet.kind === 'home' ? '' : `<h1 class="component-heading">${esc(sheet.title)}</h1>`}<div class="journal-content-article" data-analytics-asset-id="${house.seed}">${sheet.date === undefined ? '' : `<p class="date">${sheet.date}</p>`}${sheet.main}</div></section></div></div>${sheet.kind === 'lost' ? '' : aside(house, 'lfr', 5)}</section>${foot(house, 'lfr')}</div>${sprite(house.seed)}<script>Liferay.Data=${settings(house.seed, 30)};</script></body></html>`,
}
export const plone: Frame = {
  label: 'Plone government portal',
  link: (n, title) => `/noticias/${slugAscii(title, n)}`,
  sections: (tongue) => tongue.menu.slice(1, 6).map((label, n) => `/assuntos/${slugAscii(label, n)}`),
  draw: (house, sheet) =>
    `<!DOCTYPE html>\n<html lang="${house.tongue.code}" data-base-url="${house.origin}${sheet.path}"><head><meta charset="utf-8"><title>${titleOf(house, sheet, ' — ')}</title>${metas(house, sheet)}${sheet.headHtml ?? ''}<meta name="generator" content="Plone - http://plone.com"><style>${themeCss('govbr', house.seed, 3)}${gridCss(['md', 'lg'])}</style>${trackers(house.seed)}</head><body class="template-${sheet.kind === 'story' ? 'newsitem_view portaltype-news-item' : sheet.kind === 'lost' ? 'default_error_message' : 'listing'} userrole-anonymous">${banner(house)}<div id="accessibility"><ul><li><a accesskey="1" href="#acontent">1</a></li><li><a accesskey="2" href="#anavigation">2</a></li></ul></div><header id="site-header"><a href="/">${esc(house.title)}</a></header><nav id="portal-globalnav"><ul>${menu(house, 'plain')}</ul></nav><main id="main-content"><div id="portal-breadcrumbs">${esc(house.tongue.menu[0] ?? '')} › ${esc(sheet.title)}</div><article id="content">${sheet.kind === 'home' ? '' : `<h1 class="documentFirstHeading">${esc(sheet.title)}</h1>`}${sheet.date === undefined ? '' : `<div class="documentByLine"><span class="documentPublished">${sheet.date}</span></div>${share(house, sheet)}`}<div id="content-core"><div id="parent-fieldname-text">${sheet.main}</div></div></article></main>${sheet.kind === 'lost' ? '' : aside(house, 'govbr', 6)}${foot(house, 'govbr')}${sprite(house.seed)}<script>var PORTAL=${settings(house.seed, 24)};</script></body></html>`,
}
export const bitrix: Frame = {
  label: '1C-Bitrix portal',
  link: (n) => `/news/${n}/`,
  sections: (tongue) =>
    tongue.menu.slice(1, 6).map((label, n) => `/${slugAscii(label, n).replace('item', 'section')}/`),
  headers: [
    ['X-Powered-CMS', 'Bitrix Site Manager (a1b2c3)'],
    ['Server', 'nginx'],
  ],
  draw: (house, sheet) =>
    `<!DOCTYPE html>\n<html xml:lang="${house.tongue.code}" lang="${house.tongue.code}">\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />\n<title>${sheet.kind === 'home' ? esc(house.title) : esc(sheet.title)}</title>${metas(house, sheet)}${sheet.headHtml ?? ''}<script data-skip-moving="true">(function(w, d, n) {var cl = "bx-core";var ht = d.documentElement;ht.className = cl;})(window, document, navigator);</script><style>${themeCss('bx', house.seed, 3)}${gridCss(['md'])}</style></head><body><div id="panel"></div>${banner(house)}<header class="bx-header"><a href="/">${esc(house.title)}</a><ul class="bx-nav">${menu(house, 'bx-nav-item')}</ul></header><div class="workarea">${sheet.kind === 'home' ? '' : `<div class="bx-breadcrumb">${esc(house.tongue.menu[0] ?? '')}</div><h1 class="bx-title" id="pagetitle">${esc(sheet.title)}</h1>`}<div class="news-detail">${sheet.date === undefined ? '' : `<span class="news-date-time">${sheet.date}</span> <span>${changing(10, 5000)}</span>`}${sheet.main}</div></div>${aside(house, 'bx', 6)}${foot(house, 'bx')}${sprite(house.seed)}<script>BX.message({'LANGUAGE_ID':'${house.tongue.code}','bitrix_sessid':'${token(32)}'});var bxData=${settings(house.seed, 28)};</script><script>(function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)}})(window,document,"script","","ym");ym(${house.seed},"init",{clickmap:true,webvisor:true});</script></body></html>`,
}
export const typo3: Frame = {
  label: 'TYPO3 agency',
  link: (n, title) => `/news/article/${slugAscii(title, n)}.html`,
  sections: (tongue) => tongue.menu.slice(1, 6).map((label, n) => `/${slugAscii(label, n)}.html`),
  draw: (house, sheet) =>
    `<!DOCTYPE html>\n<html lang="${house.tongue.code}" dir="${house.tongue.dir}">\n<head>\n<meta charset="utf-8">\n<!-- \n\tThis website is powered by TYPO3 - inspiring people to share!\n-->\n<title>${titleOf(house, sheet, ': ')}</title><meta name="generator" content="TYPO3 CMS" />${metas(house, sheet)}${sheet.headHtml ?? ''}<style>${gridCss(['sm', 'md', 'lg'])}${themeCss('frame', house.seed, 3)}</style></head><body id="p${house.seed % 900}" class="page-${house.seed % 900} pagelevel-2 language-0 layout-default">${banner(house)}<header id="page-header" class="bp-page-header navbar"><a class="navbar-brand" href="/">${esc(house.title)}</a><ul>${menu(house, 'nav-item')}</ul></header><div id="page-content"><!--TYPO3SEARCH_begin--><div class="frame frame-default frame-type-${sheet.kind === 'story' ? 'news_newsdetail' : 'text'}">${sheet.kind === 'home' ? '' : `<h1 itemprop="headline">${esc(sheet.title)}</h1>`}${sheet.date === undefined ? '' : `<span class="news-list-date">${sheet.date}</span>`}<div class="news-text-wrap">${sheet.main}</div></div><!--TYPO3SEARCH_end--></div>${aside(house, 'frame', 6)}${foot(house, 'frame')}${sprite(house.seed)}<script>var TYPO3=${settings(house.seed, 22)};/*${token(12)}*/</script><span hidden>${word(house, 0)}</span></body></html>`,
}
