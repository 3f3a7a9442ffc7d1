/** More answers that say 200 and mean "not here": by redirect, by refresh, by script, by shape. */
import type { WebAnswer } from '../case.ts'
import { frontPage, page, tongue } from '../pages/build.ts'
import { html, makeCases, redirect, show, site } from './make.ts'

/** The site answers 200 with this for every address it does not know. */
const always = (code: string, kind: Parameters<typeof site>[1], answer: WebAnswer) =>
  site(code, kind, {}, answer)

const errorTitle = page('fr', 'newspaper', { ...frontPage('fr'), title: 'Erreur 404', heading: '' })

export const soft404ways = makeCases('soft-404', 'dead', [
  {
    name: 'kielen-etusivu',
    mechanism: 'the redirect goes to the front page of one language, /fi/, not to the root',
    language: 'fi',
    path: '/julkaisut/2016/kaivot',
    verdicts: ['soft-404'],
    serve: site('fi', 'ministry', { '/fi/': show('fi', 'ministry', frontPage('fi')) }, redirect('/fi/')),
  },
  {
    name: 'titre-seulement',
    mechanism: 'only the title says 404; under it stands the front page',
    language: 'fr',
    verdicts: ['soft-404'],
    serve: (request) => (request.path === '/' ? show('fr', 'newspaper', frontPage('fr')) : html(errorTitle)),
  },
  {
    name: 'home-with-a-hint',
    mechanism: 'the redirect to the front page carries a parameter that says why',
    language: 'id',
    verdicts: ['soft-404'],
    serve: site('id', 'newspaper', {}, redirect('/?error=404')),
  },
  {
    name: 'bought-by-another',
    mechanism:
      'a merged company sends every old address to the front page of the new owner on another domain',
    path: '/research/2014/groundwater-atlas',
    verdicts: ['soft-404'],
    serve: () => redirect('https://www.bought-by-another-group.test/', 301),
    hosts: { 'www.bought-by-another-group.test': { serve: site('en', 'ngo', {}) } },
  },
  {
    name: 'refresh-to-missing',
    mechanism: 'a meta refresh that leads to an address that answers 404',
    verdicts: ['soft-404', 'gone'],
    path: '/old/report.html',
    serve: site('en', 'ministry', {
      '/old/report.html': html(
        '<html><head><meta http-equiv="refresh" content="0;URL=/new/report.html"><title>Moved</title></head><body><a href="/new/report.html">moved</a></body></html>',
      ),
    }),
  },
  {
    name: 'header-to-missing',
    mechanism: 'a Refresh header that leads to an address that answers 410',
    verdicts: ['soft-404', 'gone'],
    path: '/old/report.html',
    serve: site('en', 'ministry', {
      '/old/report.html': html('<html><title>One moment</title><body>One moment…</body></html>', 200, [
        ['Refresh', '0; url=/newer/report.html'],
      ]),
      '/newer/report.html': show(
        'en',
        'ministry',
        { title: 'Withdrawn', main: ['This report was withdrawn.'] },
        410,
      ),
    }),
  },
  {
    name: 'script-to-home',
    mechanism: 'a script sends every unknown address to the front page',
    language: 'de',
    verdicts: ['soft-404'],
    serve: site(
      'de',
      'newspaper',
      {},
      html('<html><head><script>window.location.replace("/");</script></head><body></body></html>'),
    ),
  },
  {
    name: 'app-suggestion',
    mechanism:
      'a page that says the item is gone and asks to install the app, in Chinese without the usual phrase',
    language: 'zh',
    path: '/a/6613098117',
    verdicts: ['soft-404'],
    serve: always(
      'zh',
      'newspaper',
      html(
        `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${tongue('zh').names[1]}</title></head><body><div class="tip"><img src="/gone.png"><p>内容已下架，去看看别的吧</p><a href="/">返回首页</a><a href="/app">打开客户端</a></div></body></html>`,
      ),
    ),
  },
  {
    name: 'stack-of-one-page',
    mechanism: 'a stack trace with 200 for this one record, which the database no longer has',
    path: '/article.aspx?id=5512',
    verdicts: ['soft-404', 'server-error'],
    serve: (request) =>
      request.path.startsWith('/article.aspx')
        ? html(
            '<html><head><title>Object reference not set to an instance of an object.</title></head><body bgcolor="white"><h1>Server Error in \'/\' Application.<hr></h1><h2><i>Object reference not set to an instance of an object.</i></h2><b>Exception Details:</b> System.NullReferenceException<br><pre>[NullReferenceException]\n   Portal.Article.Load(Int32 id) in Article.cs:41\n   System.Web.UI.Page.ProcessRequest()</pre></body></html>',
          )
        : show('en', 'newspaper', frontPage('en')),
  },
])
