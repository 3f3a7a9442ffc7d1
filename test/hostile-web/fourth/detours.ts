/** Living pages reached by detours, through odd servers, or with little or no text in their first answer. */
import type { WebCase } from '../case.ts'
import { answer, article, bare, front, make, page, shown, site, story, to, words, type Look } from './kit.ts'

const lives = { truth: 'alive', verdicts: ['alive'] } as const
const moved = { truth: 'alive', verdicts: ['redirected', 'alive'], family: 'redirect' } as const
const wpEn: Look = { lang: 'en', cms: 'wordpress', site: 'Harbour Web Craft' }
const drupalEn: Look = { lang: 'en', cms: 'drupal', site: 'Public Records Office of Eastmarch' }
const shopDe: Look = { lang: 'de', cms: 'shop', site: 'Messgeräte Kolb' }
const portalRu: Look = { lang: 'ru', cms: 'portal', site: 'Северный меридиан' }
const typoDe: Look = { lang: 'de', cms: 'typo3', site: 'Universität Lindtal' }
const drupalEs: Look = { lang: 'es', cms: 'drupal', site: 'Instituto de Mareas' }
const portalSv: Look = { lang: 'sv', cms: 'portal', site: 'Skärgårdsbladet' }
const portalCs: Look = { lang: 'cs', cms: 'portal', site: 'Povodí Horní Řeky' }
const wpHu: Look = { lang: 'hu', cms: 'wordpress', site: 'Dunaparti Napló' }
const portalZh: Look = { lang: 'zh', cms: 'portal', site: '海岸文献库' }
const portalPt: Look = { lang: 'pt', cms: 'portal', site: 'Jornal da Baía' }

export const detourCases: readonly WebCase[] = [
  make('b4-mareas-slug', {
    ...moved,
    lang: 'es',
    mechanism: 'After a relaunch each old number leads to its own article at a new address.',
    at: '/node/1442',
    host: site({
      ...drupalEs,
      pages: {
        '/node/1442': to('/publicaciones/tablas-de-marea-del-norte', 301),
        '/publicaciones/tablas-de-marea-del-norte': story(
          drupalEs,
          'Tablas de marea del norte',
          'Las tablas se calculan con 37 componentes armónicos.\nSe publican cada otoño para el año siguiente.',
        ),
      },
    }),
  }),
  make('b4-skargard-www', {
    ...moved,
    lang: 'sv',
    mechanism: 'From http to https and from the bare name to www, the path kept.',
    at: 'http:/nyheter/2019/farja-tillbaka',
    host: { serve: ({ path }) => to(`https://www.b4-skargard-www.test${path}`, 301) },
    others: {
      'www.b4-skargard-www.test': site({
        ...portalSv,
        pages: {
          '/nyheter/2019/farja-tillbaka': story(
            portalSv,
            'Färjan är tillbaka',
            'Färjan går åter mellan öarna efter tre veckor på varv.\nTidtabellen är oförändrad till september.',
          ),
        },
      }),
    },
  }),
  make('b4-povodi-meta', {
    ...moved,
    lang: 'cs',
    mechanism: 'A stub of an old page refreshes to the same table at its new place.',
    at: '/stavy/tabulka.htm',
    host: site({
      ...portalCs,
      pages: {
        '/stavy/tabulka.htm': answer(
          '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta http-equiv="refresh" content="0; url=/cz/stavy/tabulka/"><title>Přesměrování</title></head><body><p>Stránka byla přesunuta <a href="/cz/stavy/tabulka/">sem</a>.</p></body></html>',
        ),
        '/cz/stavy/tabulka/': story(
          portalCs,
          'Tabulka vodních stavů',
          'Stav I. stupně: 210 cm. Stav II. stupně: 260 cm. Stav III. stupně: 310 cm.\nMěří se v 7 hodin ráno.',
        ),
      },
    }),
  }),
  make('b4-naplo-once', {
    ...lives,
    verdicts: ['alive'],
    family: 'trap-flaky',
    lang: 'hu',
    mechanism: 'The first visitor in a while gets 503 from a waking back end; the next ask is answered.',
    at: '/2021/08/kompjarat/',
    host: {
      serve: (request) => {
        if (request.path === '/2021/08/kompjarat/' && request.beforeHere === 0)
          return answer(
            bare(
              '503 Service Temporarily Unavailable',
              '<center><h1>503 Service Temporarily Unavailable</h1></center><hr><center>nginx</center>',
            ),
            503,
            [['Retry-After', '1']],
          )
        const whole = site({
          ...wpHu,
          pages: {
            '/2021/08/kompjarat/': story(
              wpHu,
              'Újra jár a komp',
              'A komp óránként indul, az utolsó járat este nyolckor.\nA jegy ára nem változott.',
            ),
          },
        })
        return whole.serve?.(request) ?? answer('', 500)
      },
    },
  }),
  make('b4-haian-noindex', {
    ...lives,
    family: 'trap-short',
    lang: 'zh',
    mechanism: 'A very short record page, kept from search engines, that is all there ever was.',
    at: '/item/18842',
    host: site({
      ...portalZh,
      pages: {
        '/item/18842': shown(
          portalZh,
          '海塘图（一八七四年）',
          '<h1>海塘图（一八七四年）</h1><dl><dt>作者</dt><dd>佚名</dd><dt>尺寸</dt><dd>62 × 118 厘米</dd><dt>馆藏号</dt><dd>18842</dd></dl>',
          { head: '<meta name="robots" content="noindex,follow">' },
        ),
      },
    }),
  }),
  make('b4-baia-assinante', {
    ...lives,
    family: 'trap-paywall',
    lang: 'pt',
    mechanism: 'A box invites to subscribe, but the article stands there from the first to the last word.',
    at: '/meio-ambiente/2022/03/manguezal-volta.html',
    host: site({
      ...portalPt,
      pages: {
        '/meio-ambiente/2022/03/manguezal-volta.html': shown(
          portalPt,
          'O manguezal que voltou',
          `<div class="assine"><p>Assine o Jornal da Baía por R$ 1,90 no primeiro mês. Já é assinante? <a href="/login">Entre</a></p></div>${article('pt', 'O manguezal que voltou', 'Em dez anos o manguezal da foz cresceu de 14 para 39 hectares.\nOs pescadores dizem que os caranguejos voltaram antes das garças.')}<div class="newsletter"><p>Receba nossas notícias por e-mail.</p></div>`,
          {
            head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"O manguezal que voltou","isAccessibleForFree":true}</script>',
          },
        ),
      },
    }),
  }),
  make('b4-craft-cookie', {
    ...lives,
    verdicts: ['alive', 'redirected'],
    family: 'trap-cookie',
    lang: 'en',
    mechanism:
      'Who comes without a cookie is sent to the same address once more with one; with it, the page comes.',
    at: '/doi/full/10.5555/tide.2017.0031',
    host: {
      serve: (request) => {
        const look: Look = { lang: 'en', cms: 'portal', site: 'Tidal Press Journals' }
        const plain = request.path.split('?')[0] ?? '/'
        if (plain === '/robots.txt')
          return answer('User-agent: *\nAllow: /\n', 200, [['Content-Type', 'text/plain']])
        if (!request.cookies.has('JSESSIONID') && !request.path.includes('cookieSet=1'))
          return to(`${plain}?cookieSet=1`, 302, [['Set-Cookie', 'JSESSIONID=aaa8x; Path=/; HttpOnly']])
        if (plain === '/') return front(look)
        if (plain === '/doi/full/10.5555/tide.2017.0031')
          return story(
            look,
            'Datum shifts in early gauge records',
            'Abstract. We examine 41 gauges whose zero was moved without notice.\nIn nine of them the shift explains the whole trend.',
            {
              head: '<meta name="citation_title" content="Datum shifts in early gauge records"><meta name="citation_doi" content="10.5555/tide.2017.0031">',
            },
          )
        return shown(look, 'Not Found', '<h1>Content not found</h1>', { status: 404 })
      },
    },
  }),
  make('b4-eastmarch-home', {
    ...lives,
    family: 'trap-home',
    lang: 'en',
    mechanism: 'The document cites the home page itself.',
    at: '/',
    host: site({ ...drupalEn, pages: {} }),
  }),
  make('b4-meridian-poisk', {
    ...lives,
    family: 'trap-words',
    lang: 'ru',
    mechanism: 'An article on people who go missing, full of "not found".',
    at: '/2020/02/nikto-ne-nayden',
    host: site({
      ...portalRu,
      pages: {
        '/2020/02/nikto-ne-nayden': story(
          portalRu,
          '«Не найден»: год работы поискового отряда',
          'За год отряд выезжал сто двенадцать раз; девять человек не найдены.\nВ журнале напротив их имён стоит «не найден», и эти страницы не закрывают.',
        ),
      },
    }),
  }),
  make('b4-mareas-cadena', {
    ...lives,
    family: 'tls',
    lang: 'es',
    mechanism:
      'The intermediate certificate is missing but can be had where the leaf says; browsers show the page.',
    at: '/red/mareografos',
    host: {
      ...site({
        ...drupalEs,
        pages: {
          '/red/mareografos': story(
            drupalEs,
            'Red de mareógrafos',
            'La red tiene 31 estaciones, de las que 28 transmiten cada minuto.',
          ),
        },
      }),
      tls: 'incomplete',
    },
  }),
  make('b4-craft-fragment', {
    ...lives,
    family: 'fragment',
    lang: 'en',
    mechanism: 'The page lives; the cited anchor has gone in a new edition.',
    at: '/handbook/style/#colons-1',
    host: site({
      ...wpEn,
      pages: {
        '/handbook/style/': shown(
          wpEn,
          'House style',
          `<h1>House style</h1><h2 id="commas">Commas</h2><p>Use few.</p><h2 id="colons">Colons</h2><p>One space after, none before.</p><p>${words('en').prose}</p>`,
        ),
      },
    }),
  }),
  make('b4-lindtal-head', {
    ...lives,
    family: 'status',
    lang: 'de',
    mechanism: 'The server refuses HEAD with 405 but gives the page to GET.',
    at: '/bib/katalog/karten/117',
    host: {
      serve: (request) => {
        if (request.method === 'HEAD') return answer('', 405, [['Allow', 'GET, POST']])
        const whole = site({
          ...typoDe,
          pages: {
            '/bib/katalog/karten/117': story(
              typoDe,
              'Karte der Wesermündung, 1721',
              'Kupferstich, 48 × 61 cm, koloriert. Signatur K 117.\nAlter Besitz der Fürstlichen Bibliothek.',
            ),
          },
        })
        return whole.serve?.(request) ?? answer('', 500)
      },
    },
  }),
  make('b4-skargard-spa', {
    ...lives,
    family: 'script',
    needsBrowser: true,
    lang: 'sv',
    mechanism:
      'An empty frame that a script fills from data that it carries for this address; unknown ones get a message.',
    at: '/arkiv/fyrar/soderarm',
    host: site({
      ...portalSv,
      pages: {},
      home: answer(spa()),
      missing: answer(spa()),
    }),
  }),
  make('b4-kolb-rueckruf', {
    ...lives,
    family: 'trap-product',
    lang: 'de',
    mechanism: 'A notice of recall: the product is withdrawn, the page on it is not.',
    at: '/pages/rueckruf-netzteil-n3',
    host: site({
      ...shopDe,
      pages: {
        '/pages/rueckruf-netzteil-n3': story(
          shopDe,
          'Rückruf: Netzteil N3 nicht mehr verfügbar',
          'Das Netzteil N3 wurde aus dem Verkauf genommen und ist nicht mehr verfügbar.\nBetroffen sind Geräte mit den Seriennummern 4400 bis 5120. Bitte senden Sie sie kostenlos ein.',
        ),
      },
    }),
  }),
]

function spa(): string {
  return page({
    ...portalSv,
    title: portalSv.site,
    main: `<div id="root"></div><noscript>Du måste aktivera JavaScript för att köra den här appen.</noscript><script>
(function(){var pages={"/":["Arkivet","Välj en fyr i listan."],"/arkiv/fyrar/soderarm":["Söderarms fyr",${JSON.stringify(`Fyren tändes 1839 och byggdes om 1866. Den sista fyrvaktaren lämnade ön 1981. ${words('sv').prose}`)}]};
var p=pages[location.pathname]||["Sidan hittades inte","Sidan du söker finns inte."];var r=document.getElementById("root");var h=document.createElement("h1");h.textContent=p[0];var t=document.createElement("p");t.textContent=p[1];r.appendChild(h);r.appendChild(t);document.title=p[0];})();
</script>`,
  })
}
