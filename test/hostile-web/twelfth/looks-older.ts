/** Lighter and older looks. */
import { banner, teasers } from './ballast.ts'
import { esc, leaf, prose, type Scene } from './scene.ts'

const rtl = (l: string): string => (/^(ar|fa|he|ur|ps|ku|ug|yi|sd)\b/.test(l) ? ' dir="rtl"' : '')
const title = ({ doc, site }: Scene, mark = ' - '): string =>
  doc.title ?? (doc.t === site.brand ? doc.t : `${doc.t}${mark}${site.brand}`)

/** A hand-made page of about 2000. */
const tables = (s: Scene): string => `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html${rtl(s.site.l)}>
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title(s)}</title></head>
<body bgcolor="#FFFFF0" text="#000000" link="#0000CC">
<table width="760" border="0" cellpadding="4" align="center"><tr><td colspan="2" bgcolor="#003366"><font color="#FFFFFF" size="5"><b>${s.site.brand}</b></font></td></tr>
<tr valign="top"><td width="150">${s.L.nav
  .slice(0, 5)
  .map((n, i) => `<a href="/${i === 0 ? '' : `p${i}.htm`}">${n}</a><br>`)
  .join('\n')}</td><td><h2>${s.doc.t}</h2>
${prose(s.doc.b)}
</td></tr></table>
</body></html>`
/** No frame but a heading; languages without a menu of ours come here. */
const plain = (s: Scene): string => `<!doctype html>
<html lang="${s.site.l}"${rtl(s.site.l)}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${s.doc.title ?? s.doc.t}</title>${s.doc.head ?? ''}<link rel="stylesheet" href="/style.css"><style>/*§*/</style></head>
<body><header><a href="/">${s.site.brand}</a></header>
<main><h1>${s.doc.t}</h1>
${prose(s.doc.b)}
</main><footer><small>${s.site.brand}</small></footer></body></html>
`
const joomla = (s: Scene): string => `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="${s.site.l}" lang="${s.site.l}"${rtl(s.site.l)}>
<head><base href="https://${s.host}/" /><meta http-equiv="content-type" content="text/html; charset=utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>${title(s)}</title>
<link href="/templates/protostar/favicon.ico" rel="shortcut icon" /><script type="application/json" class="joomla-script-options new">{"csrf.token":"${s.now.hex(32)}","system.paths":{"root":"","base":""}}</script><style>/*§*/</style></head>
<body class="site com_content view-article"><div class="body"><div class="container"><header class="header"><a class="brand" href="/">${s.site.brand}</a></header><nav class="navigation"><ul class="nav menu nav-pills">${s.L.nav.map((n, i) => `<li class="item-${100 + i}"><a href="/index.php?Itemid=${100 + i}">${n}</a></li>`).join('')}</ul></nav>
<div class="row-fluid"><main id="content" class="span9"><div id="system-message-container"></div><div class="item-page"><div class="page-header"><h2 itemprop="headline">${s.doc.t}</h2></div><div itemprop="articleBody">
${prose(s.doc.b)}
</div></div></main><div id="aside" class="span3"><div class="well"><h3>${s.L.ui[6]}</h3><form action="/" method="post" id="login-form"><input name="username" type="text"/><input name="password" type="password"/><button>${s.L.ui[6]}</button></form></div><ul class="latestnews">${s.ever
  .some(s.L.heads, 5)
  .map((h) => `<li><a href="${leaf(s.ever, s.L, h)}">${h}</a></li>`)
  .join(
    '',
  )}</ul></div></div></div></div><footer class="footer"><p>&copy; 2026 ${s.site.brand}</p></footer></body></html>`
/** ASP.NET forms of offices. */
const webforms = (s: Scene): string => `<!DOCTYPE html>
<html lang="${s.site.l}"${rtl(s.site.l)}><head id="Head1"><meta charset="utf-8" /><title>
	${title(s)}
</title><link href="/App_Themes/Default/site.css" rel="stylesheet" /><style>/*§*/</style></head>
<body><form method="post" action=".${esc(s.path)}" id="aspnetForm">
<div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUK${s.now.b64(1400)}==" /><input type="hidden" name="__EVENTVALIDATION" value="/wEdA${s.now.b64(300)}" /></div>
<div id="ctl00_header"><a href="/">${s.site.brand}</a><ul id="ctl00_menu">${s.L.nav.map((n, i) => `<li><a id="ctl00_menu_${i}" href="/default.aspx?tab=${i}">${n}</a></li>`).join('')}</ul></div>
<div id="ctl00_ContentPlaceHolder1_pnl"><h1 id="ctl00_ContentPlaceHolder1_lblTitle">${s.doc.t}</h1>
${prose(s.doc.b)}
</div><div id="ctl00_footer">© 2026 ${s.site.brand} · ${s.L.ui[9]}</div></form>${banner(s)}</body></html>`
const wiki = (s: Scene): string => `<!DOCTYPE html>
<html class="client-nojs" lang="${s.site.l}"${rtl(s.site.l)}><head><meta charset="UTF-8"/><title>${title(s)}</title><script>RLCONF={"wgPageName":${JSON.stringify(s.doc.t)},"wgRequestId":"${s.now.hex(24)}","wgArticleId":${s.doc.status === 404 ? 0 : s.ever.int(9999)}};</script><meta name="generator" content="MediaWiki 1.39.7"/><style>/*§*/</style></head>
<body class="mediawiki ltr sitedir-ltr ns-0 skin-vector"><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">${s.doc.t}</h1><div id="bodyContent"><div id="mw-content-text"><div class="mw-parser-output">
${prose(s.doc.b)}
</div></div></div></div><div id="mw-navigation"><nav><ul>${s.L.nav
  .slice(0, 5)
  .map((n) => `<li><a href="/wiki/${encodeURIComponent(n)}">${n}</a></li>`)
  .join(
    '',
  )}</ul></nav><form action="/w/index.php"><input name="search" placeholder="${s.L.ui[0]}"></form></div><footer id="footer"><ul><li>${s.site.brand}</li><li><a href="/privacy">${s.L.ui[7]}</a></li></ul></footer></body></html>`
const board = (s: Scene): string => `<!DOCTYPE html>
<html lang="${s.site.l}"${rtl(s.site.l)}><head><meta charset="utf-8" /><title>${s.site.brand} - ${s.doc.t}</title><link href="./styles/prosilver/theme/stylesheet.css" rel="stylesheet"><style>/*§*/</style></head>
<body id="phpbb" class="nojs notouch section-viewtopic"><div id="wrap" class="wrap"><div id="page-header"><div class="headerbar"><h1><a href="/index.php">${s.site.brand}</a></h1></div><ul class="nav-main linklist"><li><a href="./ucp.php?mode=login&amp;sid=${s.now.hex(32)}">${s.L.ui[6]}</a></li><li><a href="./search.php?sid=${s.now.hex(32)}">${s.L.ui[0]}</a></li></ul></div>
<div id="page-body" class="page-body"><h2 class="topic-title">${s.doc.t}</h2>
${prose(s.doc.b)}
</div><div id="page-footer"><div class="copyright">Powered by phpBB&reg; Forum Software &copy; phpBB Limited</div></div></div></body></html>`
/** DSpace, OJS, EPrints. */
const repository = (s: Scene): string => `<!DOCTYPE html>
<html lang="${s.site.l}"${rtl(s.site.l)}><head><meta charset="utf-8"><title>${title(s)}</title><meta name="Generator" content="${s.ever.pick(['DSpace 6.3', 'Open Journal Systems 3.3.0.14', 'EPrints 3.4'])}"><meta name="citation_title" content="${esc(s.doc.t)}"><style>/*§*/</style></head>
<body><div class="navbar"><a class="navbar-brand" href="/">${s.site.brand}</a><ul>${s.L.nav
  .slice(0, 4)
  .map((n) => `<li>${n}</li>`)
  .join(
    '',
  )}<li><a href="/login">${s.L.ui[6]}</a></li></ul></div><div class="container"><div class="item-page-field-wrapper"><h2 class="page-header">${s.doc.t}</h2>
${prose(s.doc.b)}
</div></div><footer><p>${s.site.brand}</p></footer></body></html>`
/** A small blog by a generator of static sites. */
const blog = (
  s: Scene,
): string => `<!doctype html><html lang="${s.site.l}"${rtl(s.site.l)}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="generator" content="Hugo 0.123.7"><title>${title(s, ' · ')}</title><link rel="alternate" type="application/rss+xml" href="/index.xml"><style>/*§*/</style></head><body><header><a href="/">${s.site.brand}</a> <nav><a href="/posts/">${s.L.nav[1]}</a> <a href="/about/">${s.L.nav[6]}</a></nav></header><main><article><h1>${s.doc.t}</h1>${s.doc.date === undefined ? '' : `<p class="meta"><time>${s.doc.date}</time></p>`}
${prose(s.doc.b)}
</article></main><footer>${s.site.brand}</footer></body></html>`
/** TYPO3 of universities and towns. */
const campus = (s: Scene): string => `<!DOCTYPE html>
<html lang="${s.site.l}"${rtl(s.site.l)}><head><meta charset="utf-8"><!-- This website is powered by TYPO3 - inspiring people to share! --><title>${s.doc.title ?? `${s.site.brand}: ${s.doc.t}`}</title><meta name="generator" content="TYPO3 CMS"><style>/*§*/</style></head>
<body id="p${s.ever.int(9999)}"><!--§--><header><div class="logo"><a href="/">${s.site.brand}</a></div><nav id="mainnav"><ul>${s.L.nav
  .map(
    (n, i) =>
      `<li class="${i === 2 ? 'act' : ''}"><a href="/s${i}/">${n}</a><ul>${s.L.heads
        .slice(0, 4)
        .map((h) => `<li>${h}</li>`)
        .join('')}</ul></li>`,
  )
  .join('')}</ul></nav></header>
<!--TYPO3SEARCH_begin--><div id="c${s.ever.int(99999)}" class="frame frame-default frame-type-text"><h1>${s.doc.t}</h1>
${prose(s.doc.b)}
</div><!--TYPO3SEARCH_end-->${teasers(s, 3)}<footer><p>${s.site.brand} · ${s.L.ui[8]} · ${s.L.ui[7]}</p></footer>${banner(s)}<script>var t3={"news":"§","t":"${s.now.hex(40)}"}</script></body></html>`
/** A social network, rendered on the server. */
const network = (
  s: Scene,
): string => `<!DOCTYPE html><html lang="${s.site.l}"${rtl(s.site.l)}><head><meta charset="utf-8"><title>${title(s, ' / ')}</title><style>/*§*/</style><script nonce="${s.now.b64(16)}">window.__INITIAL_STATE__={"feed":"§","csrf":"${s.now.hex(40)}","session":{"isLoggedIn":false}}</script></head><body><div id="root"><!--§--><div class="topbar"><a href="/">${s.site.brand}</a><a href="/login">${s.L.ui[6]}</a></div><div class="column main"><div class="status"><h1 class="name">${s.doc.t}</h1>
${prose(s.doc.b)}
</div></div><div class="sidebar">${s.now
  .some(s.L.heads, 3)
  .map((h) => `<div class="trend">${h}</div>`)
  .join('')}</div></div>${banner(s)}</body></html>`

export const olderLooks = { tables, plain, joomla, webforms, wiki, board, repository, blog, campus, network }
