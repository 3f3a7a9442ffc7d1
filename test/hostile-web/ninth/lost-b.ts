/** Lost pages: platforms (videos, posts, drives, forges, shops, repositories), lost in redirects and scripts. */
import type { WebCase } from '../case.ts'
import { dead, draw, ok, p, serve, soft, st, to, tomb, type Site } from './kit.ts'

const tube: Site = {
  lang: 'en',
  brand: 'Kinotube',
  skin: 'mag',
  nav: ['Home', 'Trending', 'Subscriptions', 'Sign in'],
}
const gram: Site = { lang: 'en', brand: 'Pixgram', skin: 'mag', nav: ['Log In', 'Sign Up'] }
const drive: Site = { lang: 'en', brand: 'Stratodrive', skin: 'bare' }
const paste: Site = { lang: 'en', brand: 'pastebowl', skin: 'bare' }
const forge: Site = { lang: 'en', brand: 'Codenest', skin: 'mag', nav: ['Explore', 'Pricing', 'Sign in'] }
const shop: Site = {
  lang: 'de',
  brand: 'Lampenladen24',
  skin: 'shop',
  nav: ['Leuchten', 'Ersatzglas', 'Sale', 'Service'],
}
const repo: Site = {
  lang: 'en',
  brand: 'Eastmarch University ePrints',
  skin: 'asp',
  nav: ['Browse', 'Search', 'Policies', 'Login'],
}
const news: Site = {
  lang: 'en',
  brand: 'Teesport Gazette',
  skin: 'news',
  nav: ['News', 'Sport', 'What’s On', 'Property'],
}
const vk: Site = { lang: 'ru', brand: 'ВСети', skin: 'mag', nav: ['Регистрация', 'Вход'] }
const weibo: Site = { lang: 'zh', brand: '微语', skin: 'mag', nav: ['首页', '发现', '登录'] }
const nico: Site = { lang: 'ja', brand: 'にこ動', skin: 'mag', nav: ['総合トップ', 'ランキング', 'ログイン'] }
const ngo: Site = {
  lang: 'es',
  brand: 'Observatorio de Ríos',
  skin: 'wp',
  nav: ['Inicio', 'Informes', 'Campañas', 'Dona'],
}
const court: Site = {
  lang: 'fr',
  brand: 'Cour régionale des comptes',
  skin: 'gov',
  nav: ['Accueil', 'Publications', 'Saisine'],
}
const wiki: Site = {
  lang: 'en',
  brand: 'TramWiki',
  skin: 'wiki',
  nav: ['Main page', 'Recent changes', 'Random page'],
}
const cloud: Site = { lang: 'de', brand: 'Wolkenkiste', skin: 'mag', nav: ['Anmelden'] }
const blogger: Site = { lang: 'pt', brand: 'Blogário', skin: 'bare' }
const pl: Site = {
  lang: 'pl',
  brand: 'Ogłoszenia Lokalne',
  skin: 'shop',
  nav: ['Motoryzacja', 'Dom', 'Praca', 'Dodaj ogłoszenie'],
}
const itn: Site = {
  lang: 'it',
  brand: 'Il Corriere di Chioggia',
  skin: 'news',
  nav: ['Cronaca', 'Sport', 'Video'],
}
const dan: Site = { lang: 'da', brand: 'Kystkulturcentret', skin: 'drupal', nav: ['Besøg', 'Viden', 'Nyt'] }
const noo: Site = {
  lang: 'nb',
  brand: 'Fylkesarkivet i Ytre',
  skin: 'gov',
  nav: ['Arkiv', 'Bilder', 'Kontakt'],
}
const bul: Site = { lang: 'bg', brand: 'Дунавски вести', skin: 'news', nav: ['Новини', 'Спорт', 'Анализи'] }
const rou: Site = { lang: 'ro', brand: 'Ziarul Portului', skin: 'news', nav: ['Actual', 'Politic', 'Sport'] }

export const lostB: readonly WebCase[] = [
  soft(tube, {
    name: 'video-unavailable',
    family: 'video',
    why: 'A video site: “Video unavailable. This video is no longer available because the account has been terminated”, 200.',
    at: '/watch?v=qT4l0417xk',
    doc: {
      title: 'Kinotube',
      wholeTitle: ' - Kinotube',
      h1: null,
      main: '<div class="sc-player sc-error"><div class="sc-reason">Video unavailable</div><div class="sc-subreason">This video is no longer available because the Kinotube account associated with this video has been terminated.</div></div>',
      aside: '<a href="/watch?v=1">Top 10 lock gates</a><a href="/watch?v=2">How steam works</a>',
    },
  }),
  soft(gram, {
    name: 'post-isnt-available',
    family: 'social',
    why: 'A photo network: the link is broken or the page was removed, 200.',
    at: '/p/B0417xkQ/',
    doc: {
      title: 'Page Not Found • Pixgram',
      wholeTitle: 'Page Not Found • Pixgram',
      h1: 'Sorry, this page isn’t available.',
      main: p(
        'The link you followed may be broken, or the page may have been removed. <a href="/">Go back to Pixgram.</a>',
      ),
    },
  }),
  soft(drive, {
    name: 'drive-trashed',
    family: 'drive',
    why: 'A cloud drive: the file is in the owner’s trash, 200.',
    at: '/file/d/1aB0417xk/view?usp=sharing',
    doc: {
      title: 'Stratodrive',
      h1: 'File is in owner’s trash',
      main: p(
        'The file you have requested does not exist. Make sure that you have the correct URL and the file exists.',
      ),
    },
  }),
  soft(paste, {
    name: 'paste-expired',
    family: 'paste',
    why: 'A paste that has expired, 200.',
    at: '/x0417Qk',
    doc: {
      title: 'pastebowl - not here',
      h1: 'Oops.',
      main: p(
        'This paste has been deleted or has expired. Pastes without an account are kept for 30 days.',
        '<form><textarea rows=6></textarea><button>New paste</button></form>',
      ),
    },
  }),
  dead({
    name: 'forge-404-octo',
    family: 'forge',
    lang: 'en',
    why: 'A code forge answers 404 for a deleted repository, in its own design.',
    at: '/osk/gauge-scraper/blob/main/README.md',
    verdicts: ['gone'],
    host: serve(
      forge,
      {},
      st(
        404,
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Page not found · Codenest</title></head><body class="logged-out"><h1 class="sr-only">404</h1><p>This is not the web page you are looking for.</p><form action="/search"><input name="q" placeholder="Find code, projects, and people"></form></body></html>',
      ),
    ),
  }),
  dead({
    name: 'artikel-auf-kategorie',
    family: 'redirect-category',
    lang: 'de',
    why: 'A shop sends removed articles to the category (301).',
    at: '/leuchten/petroleum/sturmlaterne-276-p4417.html',
    host: serve(
      shop,
      {
        '/leuchten/petroleum/': draw(shop, {
          title: 'Petroleumlampen',
          crumbs: ['Start', 'Leuchten'],
          main: '<div class="filter">Sortieren nach: Beliebtheit</div><ul class="grid"><li>Tischlampe „Hansa“ 49,90 €</li><li>Wandlampe „Klabautermann“ 64,00 €</li><li>Ersatzdocht 10 mm 2,50 €</li><li>Lampenöl 1 l 6,95 €</li></ul><p>24 Artikel</p>',
        }),
      },
      (r) => (r.path.startsWith('/leuchten/petroleum/') ? to('/leuchten/petroleum/', 301) : to('/', 301)),
    ),
  }),
  tomb(repo, {
    name: 'eprint-removed',
    family: 'repository',
    why: 'A repository: “This item has been removed from the repository”, 200, without any record.',
    at: '/id/eprint/4417/',
    doc: {
      title: 'Item removed',
      main: p(
        'The item you requested has been removed from Eastmarch University ePrints. No further information is available.',
      ),
    },
  }),
  dead({
    name: 'gazette-search-instead',
    family: 'redirect-search',
    lang: 'en',
    why: 'A paper sends unknown articles to its search with the words of the address; nothing found.',
    at: '/news/local-news/swing-bridge-stuck-open-1188213',
    host: serve(
      news,
      {
        '/search': (r) =>
          ok(
            draw(news, {
              title: 'Search results',
              main: `<p>Your search for <b>${decodeURIComponent(r.path.split('q=')[1] ?? '')}</b> returned 0 results.</p><ul><li>Check the spelling</li><li>Try fewer words</li></ul>`,
            }),
          ),
      },
      (r) => to(`/search?q=${(r.path.split('/').pop() ?? '').replaceAll('-', '+')}`, 302),
    ),
  }),
  tomb(vk, {
    name: 'zapis-udalena',
    family: 'social',
    why: 'A Russian network: post deleted by its author, 200.',
    at: '/wall-88213_417',
    doc: {
      title: 'Ошибка',
      wholeTitle: 'Ошибка | ВСети',
      h1: null,
      main: '<div class="message_page"><h2>Ошибка</h2><p>Запись удалена или ещё не опубликована.</p><a href="javascript:history.back()">Назад</a></div>',
    },
  }),
  tomb(weibo, {
    name: 'weiyu-shanchu',
    family: 'social',
    why: 'A Chinese microblog: content deleted by its author, 200.',
    at: '/u/8821304/M0417xk',
    doc: {
      title: '微语',
      wholeTitle: '微语',
      h1: null,
      main: '<div class="W_error"><p>抱歉，此微语已被作者删除。查看帮助：<a href="/help">常见问题</a></p></div>',
    },
  }),
  dead({
    name: 'doga-sakujo',
    family: 'video',
    lang: 'ja',
    why: 'A Japanese video site: deleted by its uploader, answered with 200.',
    at: '/watch/sm9880417',
    host: serve(
      nico,
      {},
      ok(
        draw(nico, {
          title: 'お探しの動画は視聴できません',
          main: p('この動画は投稿者により削除されました。', '<a href="/ranking">ランキングを見る</a>'),
        }),
      ),
    ),
  }),
  dead({
    name: 'informe-a-portada',
    family: 'redirect-home',
    lang: 'es',
    why: 'An NGO’s new site sends old report addresses to the new home page on www (302).',
    at: '/informes/2007/presas.pdf',
    scheme: 'http',
    host: serve(
      null,
      { '/': to('https://www.i9-informe-a-portada.test/', 301) },
      to('https://www.i9-informe-a-portada.test/', 302),
    ),
    more: { 'www.i9-informe-a-portada.test': serve(ngo, {}) },
  }),
  tomb(court, {
    name: 'rapport-plus-en-ligne',
    family: 'soft-404',
    why: 'A court of auditors: “this document is no longer online”, 200.',
    at: '/publications/rapport-port-2006',
    doc: {
      title: 'Document indisponible',
      crumbs: ['Accueil', 'Publications'],
      main: p(
        'Ce document n’est plus en ligne.',
        'Les rapports antérieurs à 2010 ont été retirés du site. Pour toute demande, s’adresser au greffe.',
      ),
    },
  }),
  dead({
    name: 'wiki-no-text',
    family: 'soft-404',
    lang: 'en',
    why: 'An old MediaWiki answers a deleted article with 200 and “There is currently no text in this page”.',
    at: '/wiki/Marsh_Lane_depot',
    host: serve(wiki, {}, (r) =>
      ok(
        draw(wiki, {
          title: decodeURIComponent(r.path.split('/').pop() ?? '').replaceAll('_', ' '),
          main: '<div class="noarticletext"><p>There is currently no text in this page. You can search for this page title in other pages, or search the related logs.</p></div><p>A page with this title has previously been deleted: 11:02, 4 May 2013 Conductor (content was: spam)</p>',
        }),
      ),
    ),
  }),
  tomb(cloud, {
    name: 'freigabe-abgelaufen',
    family: 'drive',
    why: 'A Nextcloud-like share: link expired or removed, 200.',
    at: '/s/b0417XkQzLm',
    doc: {
      title: 'Wolkenkiste',
      wholeTitle: 'Wolkenkiste',
      h1: null,
      main: '<div class="guest-box"><h2>Freigabe nicht gefunden</h2><p>Diese Freigabe existiert nicht oder ist nicht mehr verfügbar.</p><p>Gründe: das Element wurde entfernt, der Link ist abgelaufen, die Freigabe wurde deaktiviert.</p><p>Für weitere Informationen kontaktiere die Person, die dir diesen Link geschickt hat.</p></div>',
    },
  }),
  dead({
    name: 'blog-removido',
    family: 'blog-host',
    lang: 'pt',
    why: 'A blog host: the blog was removed (404), the address is free.',
    at: '/2009/10/a-ponte.html',
    scheme: 'http',
    verdicts: ['gone'],
    host: serve(
      null,
      {},
      st(
        404,
        draw(blogger, {
          title: 'Blog não encontrado',
          main: p(
            'O blog que você procura não existe. No entanto, o nome <b>ponte</b> está disponível para registro!',
          ),
        }),
      ),
    ),
  }),
  tomb(pl, {
    name: 'ogloszenie-nieaktualne',
    family: 'classified',
    why: 'A classified that has ended; nothing of it is left, others are shown, 200.',
    at: '/oferta/lodz-wioslowa-IDx0417.html',
    doc: {
      title: 'Ogłoszenie nieaktualne',
      crumbs: ['Start', 'Sport i hobby'],
      main: p(
        '<div class="alert">To ogłoszenie nie jest już dostępne.</div>',
        '<h2>Zobacz podobne ogłoszenia</h2><ul><li>Kajak 2-os., 900 zł, Ełk</li><li>Ponton 3,2 m, 1 450 zł, Giżycko</li><li>Wiosła drewniane, 120 zł, Mikołajki</li></ul>',
      ),
    },
  }),
  dead({
    name: 'meta-home-0',
    family: 'meta-refresh',
    lang: 'it',
    why: 'A 200 page with meta refresh at once to the home page.',
    at: '/cronaca/2005/04/17/bragozzo.shtml',
    host: serve(
      itn,
      {},
      ok(
        '<html><head><meta http-equiv="refresh" content="0;url=/"><title>Il Corriere di Chioggia</title></head><body></body></html>',
      ),
    ),
  }),
  dead({
    name: 'script-home-dk',
    family: 'script-redirect',
    lang: 'da',
    why: 'Every unknown address gets a script that leads to the home page.',
    at: '/viden/artikel/4417',
    verdicts: ['soft-404'],
    host: serve(
      dan,
      {},
      ok(
        '<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><title>Viderestiller…</title><script>window.location.replace("/");</script></head><body><noscript><a href="/">Til forsiden</a></noscript></body></html>',
      ),
    ),
  }),
  tomb(noo, {
    name: 'bilde-slettet',
    family: 'soft-404',
    why: 'A Norwegian picture archive: the object was deleted, 200, picture “no image”.',
    at: '/bilder/vis?id=YF-0417',
    doc: {
      title: 'Objektet finnes ikke',
      crumbs: ['Arkiv', 'Bilder'],
      main: p(
        '<img src="/img/noimage.png" alt="Ingen bilde">',
        'Objektet du leter etter er slettet fra databasen.',
      ),
    },
  }),
  dead({
    name: 'json-not-found-200',
    family: 'data',
    lang: 'en',
    why: 'An interface answers 200 with a JSON error for a deleted record.',
    at: '/v1/stations/0417.json',
    host: serve(
      null,
      { '/': ok('{"name":"tide api"}', 'application/json') },
      ok(
        '{"success":false,"status":404,"error":{"code":"STATION_NOT_FOUND","message":"The requested station does not exist or has been deleted."},"data":null}',
        'application/json',
      ),
    ),
  }),
  dead({
    name: 'pdf-now-html',
    family: 'file',
    lang: 'bg',
    why: 'The address of a PDF answers HTML: the file was not found, 200.',
    at: '/files/doklad-2008.pdf',
    host: serve(
      bul,
      {},
      ok(
        draw(bul, {
          title: 'Файлът не е намерен',
          main: p(
            'Търсеният файл не съществува на сървъра. Възможно е да е бил изтрит при преместването на сайта.',
          ),
        }),
      ),
    ),
  }),
  dead({
    name: 'redirect-to-404html',
    family: 'soft-404',
    lang: 'ro',
    why: '302 to /404.html, which answers 200.',
    at: '/stiri/2010/vaporul-esuat',
    host: serve(
      rou,
      {
        '/404.html': draw(rou, {
          title: 'Eroare 404',
          main: p(
            'Ne pare rău, pagina nu mai este disponibilă.',
            '<h3>Cele mai citite</h3><ol><li>Bacul nu circulă</li><li>Târg de toamnă</li></ol>',
          ),
        }),
      },
      to('/404.html', 302),
    ),
  }),
  dead({
    name: 'spa-not-found',
    family: 'script',
    lang: 'en',
    why: 'A one-page application gives the same shell for all; its script writes “We couldn’t find that story”.',
    at: '/story/8821/salt-road',
    needsBrowser: true,
    host: {
      serve: (r) =>
        r.path === '/robots.txt'
          ? st(404, 'no', 'text/plain')
          : ok(
              '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Saltroad Stories</title></head><body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script>var r=document.getElementById("root");if(location.pathname==="/"){r.innerHTML="<h1>Saltroad Stories</h1><p>Walks and tales along the old salt road, told by those who live there.</p>"}else{document.title="Not found – Saltroad Stories";r.innerHTML="<h1>We couldn’t find that story</h1><p>It may have been unpublished by its author.</p><a href=\'/\'>All stories</a>"}</script></body></html>',
            ),
    },
  }),
]
