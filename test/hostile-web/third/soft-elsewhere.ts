/** Dead pages that send the visitor elsewhere, living ones that do so rightly, and single-page applications. */
import type { WebCase } from '../case.ts'
import * as skin from './chrome.ts'
import { away, blind, cloudflare, file, page, site, type Reply } from './kit.ts'
import { essay, sentences } from './prose.ts'

const front = (make: skin.Skin, lang: string, name: string, seed: number): string =>
  make({ lang, site: name, title: name, tab: name, main: `<h1>${name}</h1>${skin.listing(lang, seed, 14)}` })

/** An application's shell, its script and its interface; the text comes by `/api/`. */
function app(
  lang: string,
  name: string,
  texts: Readonly<Record<string, string>>,
  missing: string,
): Readonly<Record<string, Reply>> & { readonly '/shell': string } {
  const api = Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      `/api/pages${path}`,
      file('application/json', JSON.stringify({ title: name, html: text })),
    ]),
  )
  const script = `(async()=>{const root=document.getElementById("root");const answer=await fetch("/api/pages"+location.pathname);
if(!answer.ok){document.title=${JSON.stringify(missing)};root.innerHTML="<main><h1>"+${JSON.stringify(missing)}+"</h1></main>";return}
const data=await answer.json();document.title=data.title;root.innerHTML="<header><a href='/'>"+data.title+"</a></header><main>"+data.html+"</main>"})();`
  return {
    ...api,
    '/static/js/main.8f2c1b.js': file('application/javascript; charset=utf-8', script),
    '/shell': `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"/><link rel="icon" href="/favicon.ico"/><meta name="viewport" content="width=device-width,initial-scale=1"/><meta name="theme-color" content="#10324a"/><title>${name}</title><script defer="defer" src="/static/js/main.8f2c1b.js"></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>`,
  }
}

const shellFor = (pages: ReturnType<typeof app>): ReturnType<typeof site> =>
  site(pages, (request) =>
    request.path.startsWith('/api/')
      ? file('application/json', '{"error":"not_found"}', [], 404)
      : page(200, pages['/shell']),
  )

export const softElsewhere: readonly WebCase[] = [
  blind('b3-diario-portada', 'soft-redirect', 'es', 'dead', ['soft-404'], {
    at: '/cultura/2009/11/14/el-archivo-de-la-marina-se-muda/',
    mechanism:
      'After a relaunch the paper sends every address that it no longer knows to its front page by 302.',
    serve: site({ '/': front(skin.paper, 'es', 'Diario de la Ribera', 3) }, away('/')),
  }),
  blind('b3-museo-lingua', 'soft-redirect', 'it', 'dead', ['soft-404'], {
    at: '/mostre/2011/carte-nautiche',
    mechanism:
      'The museum’s new site redirects all unknown addresses to the root of the visitor’s language, `/it/`.',
    serve: site(
      { '/': away('/it/', 301), '/it/': front(skin.next, 'it', 'Museo del Mare Ligure', 5) },
      away('/it/', 301),
    ),
  }),
  blind('b3-gmina-aktualnosci', 'soft-redirect', 'pl', 'dead', ['soft-404'], {
    at: '/aktualnosci/zebranie-wiejskie-2013',
    mechanism:
      'Every news item that does not exist is sent by 301 to the list of news, where the cited one is not.',
    serve: site(
      {
        '/': front(skin.wordpress, 'pl', 'Gmina Stary Młyn', 2),
        '/aktualnosci/': front(skin.wordpress, 'pl', 'Gmina Stary Młyn', 7),
      },
      away('/aktualnosci/', 301, [['X-Redirect-By', 'WordPress']]),
    ),
  }),
  blind('b3-portal-busca', 'soft-redirect', 'pt', 'dead', ['soft-404'], {
    at: '/noticias/2012/obra-do-terminal-atrasa.html',
    mechanism: 'Unknown addresses are turned into a search for their words, which finds nothing.',
    serve: site(
      {
        '/': front(skin.office, 'pt', 'Prefeitura de Vale Claro', 6),
        '/busca': skin.office({
          lang: 'pt',
          site: 'Prefeitura de Vale Claro',
          title: 'Busca',
          main: '<h1>Resultado da busca</h1><p>Sua pesquisa por <strong>obra do terminal atrasa</strong> não retornou nenhum resultado.</p><ul><li>Verifique a ortografia.</li><li>Tente termos mais gerais.</li></ul>',
        }),
      },
      (request) =>
        away(`/busca?q=${encodeURIComponent(request.path.replace(/.*\//, '').replace(/\.html$/, ''))}`),
    ),
  }),
  blind('b3-kommune-medarbejder', 'soft-redirect', 'da', 'dead', ['soft-404'], {
    at: '/kontakt/medarbejdere/anne-grethe-holm',
    mechanism: 'The page of somebody who left is redirected to the list of staff, as any unknown name is.',
    serve: site(
      {
        '/': front(skin.typo3, 'da', 'Fjordby Museum', 4),
        '/kontakt/medarbejdere': skin.typo3({
          lang: 'da',
          site: 'Fjordby Museum',
          title: 'Medarbejdere',
          main: `<h1>Medarbejdere</h1><ul>${['Bent Krogh', 'Lis Thorup', 'Jens Ravn', 'Mette Bach'].map((name) => `<li><strong>${name}</strong>, museumsinspektør, tlf. 12 34 56 78</li>`).join('')}</ul>`,
        }),
      },
      (request) =>
        request.path.startsWith('/kontakt/medarbejdere/')
          ? away('/kontakt/medarbejdere', 301)
          : page(
              404,
              skin.typo3({
                lang: 'da',
                site: 'Fjordby Museum',
                title: 'Ikke fundet',
                main: '<h1>Siden blev ikke fundet</h1>',
              }),
            ),
    ),
  }),
  blind('b3-script-khane', 'soft-redirect', 'fa', 'dead', ['soft-404'], {
    at: '/news/139302/gozaresh-talab',
    mechanism: 'For unknown news the site prints a script and a meta refresh that lead to its front page.',
    serve: site(
      { '/': front(skin.paper, 'fa', 'روزنامه تالاب', 8) },
      '<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>در حال انتقال</title><meta http-equiv="refresh" content="3;url=/"><script>window.location.replace("/");</script></head><body><p>صفحه مورد نظر وجود ندارد. تا چند لحظه دیگر به صفحه نخست منتقل می‌شوید.</p></body></html>',
    ),
  }),
  blind('b3-neue-domain-start', 'soft-redirect', 'de', 'dead', ['soft-404'], {
    cited: 'http://www.b3-neue-domain-start.test/presse/archiv/2008/pm-0412.html',
    mechanism: 'The firm was bought; its old domain sends every path to the front page of the buyer.',
    hosts: {
      'www.b3-neue-domain-start.test': {
        serve: () => away('https://konzern.b3-neue-domain-start.test/de', 301),
      },
      'konzern.b3-neue-domain-start.test': {
        serve: site(
          { '/': away('/de', 302), '/de': front(skin.next, 'de', 'Nordwerk Gruppe', 12) },
          page(
            404,
            skin.next({
              lang: 'de',
              site: 'Nordwerk Gruppe',
              title: '404',
              main: '<h1>Seite nicht gefunden</h1>',
            }),
          ),
        ),
      },
    },
  }),
  blind('b3-seccio-tancada', 'soft-redirect', 'ca', 'dead', ['soft-404'], {
    at: '/blocs/lletra-menuda/arxiu/2010/03',
    mechanism:
      'The blog section was closed: all its addresses lead by 301 to a page of thanks for the readers.',
    serve: site(
      {
        '/': '<!doctype html><html lang="ca"><title>Ràdio Vall</title><body><h1>Ràdio Vall</h1><p>Tota la informació de la vall, cada matí.</p><p><a href="/directe">Escolta’ns en directe</a></p></body></html>',
        '/blocs-tancats':
          '<!doctype html><html lang="ca"><meta charset="utf-8"><title>Els blocs de Ràdio Vall</title><body><h1>Hem tancat els blocs</h1><p>Després de dotze anys, la secció de blocs de Ràdio Vall ha deixat de publicar-se i els seus continguts ja no són en línia. Gràcies a tots els lectors.</p></body></html>',
      },
      (request) =>
        request.path.startsWith('/blocs/')
          ? away('/blocs-tancats', 301)
          : page(404, '<h1>404</h1><p>No trobat</p>'),
    ),
  }),
  blind('b3-root-lang-ok', 'soft-redirect', 'fi', 'alive', ['redirected', 'alive'], {
    at: '/',
    mechanism: 'The home page itself is cited and moves on to its Finnish version, as it does for everybody.',
    serve: site(
      {
        '/': away('/fi/', 302, [['Vary', 'Accept-Language']]),
        '/fi/': front(skin.drupal, 'fi', 'Suomen Soutuliitto', 3),
      },
      page(
        404,
        skin.drupal({
          lang: 'fi',
          site: 'Suomen Soutuliitto',
          title: 'Sivua ei löytynyt',
          main: '<h1>Sivua ei löytynyt</h1>',
        }),
      ),
    ),
  }),
  blind('b3-index-root-ok', 'soft-redirect', 'ro', 'alive', ['redirected', 'alive'], {
    at: '/index.php',
    mechanism: 'The front page is cited by its file name and sent by 301 to its clean address `/`.',
    serve: site(
      { '/': front(skin.wordpress, 'ro', 'Asociația Pescarilor din Deltă', 4), '/index.php': away('/', 301) },
      page(
        404,
        skin.wordpress({
          lang: 'ro',
          site: 'Asociația Pescarilor din Deltă',
          title: 'Pagina nu a fost găsită',
          main: '<h1>Pagina nu a fost găsită</h1>',
        }),
      ),
    ),
  }),
  blind('b3-flytt-artikel', 'soft-redirect', 'sv', 'alive', ['redirected', 'alive'], {
    at: '/nyheter.asp?id=2231',
    mechanism:
      'The old article number leads to the same article at its new address; other numbers lead to the front page.',
    serve: site(
      {
        '/': front(skin.next, 'sv', 'Kusttidningen', 9),
        '/nyheter.asp?id=2231': away('/nyheter/fyrvaktaren-pa-stenskar-slutar', 301),
        '/nyheter/fyrvaktaren-pa-stenskar-slutar': skin.next({
          lang: 'sv',
          site: 'Kusttidningen',
          title: 'Fyrvaktaren på Stenskär slutar',
          main: skin.article('Fyrvaktaren på Stenskär slutar', 'Publicerad 2004-06-11', essay('sv', 44, 6)),
        }),
      },
      away('/'),
    ),
  }),
  blind('b3-spa-puuttuu', 'spa', 'fi', 'dead', ['soft-404', 'gone'], {
    at: '/uutiset/2018/kalastuskiintiot',
    mechanism: 'One shell for all addresses; the application asks its interface for the page and hears 404.',
    needsBrowser: true,
    serve: shellFor(app('fi', 'Saaristolehti', { '/': essay('fi', 2, 3) }, 'Sivua ei ole')),
  }),
  blind('b3-spa-leeft', 'spa', 'nl', 'alive', ['alive'], {
    at: '/dossiers/veerdienst',
    mechanism:
      'One shell for all addresses; the application fetches the cited text and shows it, unknown ones get its own error.',
    needsBrowser: true,
    serve: shellFor(
      app(
        'nl',
        'Waddenbulletin',
        { '/': essay('nl', 2, 3), '/dossiers/veerdienst': `<h1>Dossier veerdienst</h1>${essay('nl', 5, 7)}` },
        'Deze pagina bestaat niet',
      ),
    ),
  }),
  blind('b3-spa-meta-leta', 'spa', 'lv', 'alive', ['alive'], {
    at: '/lv/raksts/ostas-vesture',
    mechanism:
      'A React shell whose server fills in title, description and JSON-LD with the whole text; unknown paths get 404 by the same server.',
    serve: site(
      {
        '/': '<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>Ostas muzejs</title></head><body><div id="app"></div><script src="/build/app.js"></script></body></html>',
        '/lv/raksts/ostas-vesture': `<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>Ostas vēsture | Ostas muzejs</title><meta name="description" content="Kā Liepājas osta mainījās no 1697. gada līdz mūsdienām."><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Article', headline: 'Ostas vēsture', datePublished: '2017-05-02', articleBody: 'Osta tika atklāta 1703. gadā, kad pabeidza kanālu no ezera uz jūru. Ledus to slēdza reti, tāpēc tirgotāji to izmantoja visu ziemu. Pēc dzelzceļa atklāšanas 1871. gadā labības eksports pieauga vairākkārt. Molus pagarināja divas reizes, un bāka tika pārcelta. Karā daļa noliktavu nodega, taču krasta līnija palika. Mūsdienās vecajā noliktavā darbojas muzejs ar kuģu modeļu krātuvi.' })}</script></head><body><div id="app" data-server-rendered="true"><main><h1>Ostas vēsture</h1><p>Osta tika atklāta 1703. gadā, kad pabeidza kanālu no ezera uz jūru. Ledus to slēdza reti, tāpēc tirgotāji to izmantoja visu ziemu.</p><p>Pēc dzelzceļa atklāšanas 1871. gadā labības eksports pieauga vairākkārt. Molus pagarināja divas reizes, un bāka tika pārcelta.</p></main></div><script src="/build/app.js"></script></body></html>`,
      },
      page(
        404,
        '<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>Ostas muzejs</title></head><body><div id="app"><h1>Lapa nav atrasta</h1></div><script src="/build/app.js"></script></body></html>',
      ),
      cloudflare,
    ),
  }),
  blind('b3-spa-soft-text', 'spa', 'bg', 'dead', ['soft-404', 'gone'], {
    at: '/bg/novini/5512',
    mechanism:
      'A server-rendered application gives 200 and its “no such content” view for every number it lacks.',
    serve: site(
      { '/': front(skin.next, 'bg', 'Дунавски вестник', 5) },
      skin.next({
        lang: 'bg',
        site: 'Дунавски вестник',
        title: 'Дунавски вестник',
        tab: 'Дунавски вестник',
        main: '<div class="NotFound_box__2d"><span class="NotFound_code__1">404</span><p>Съдържанието, което търсите, не съществува или е било премахнато.</p><a href="/bg">Към началната страница</a></div>',
      }),
    ),
  }),
  blind('b3-hash-route', 'spa', 'ko', 'alive', ['alive'], {
    at: '/#!/archive/1987/0610',
    mechanism:
      'A hash-bang application: the part behind the hash names the page and only a script can show that it is still there.',
    needsBrowser: true,
    serve: site({
      '/': `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>민주화 사진 아카이브</title></head><body><div id="view"></div><script src="/data.js"></script><script>var key=location.hash.slice(3);var found=archive[key];document.getElementById("view").innerHTML=found?"<h1>"+found.title+"</h1><p>"+found.text+"</p>":"<p>자료가 없습니다.</p>";</script></body></html>`,
      '/data.js': file(
        'application/javascript; charset=utf-8',
        `var archive=${JSON.stringify({ 'archive/1987/0610': { title: '1987년 6월 10일', text: sentences('ko', 9, 9) }, 'archive/1987/0629': { title: '1987년 6월 29일', text: sentences('ko', 4, 6) } })};`,
      ),
    }),
  }),
]
