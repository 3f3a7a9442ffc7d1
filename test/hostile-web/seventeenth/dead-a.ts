/** Missing pages in the manner of each software. */
import { go, html, json, plain } from './kit.ts'
import { dead } from './site.ts'
import { both, lost, on } from './ways.ts'
import type { WebCase } from './types.ts'

const tiny = (title: string, words: string): string =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${words}</p></body></html>`

export const deadA: readonly WebCase[] = [
  dead({
    n: 'wp-ingen-treff',
    l: 'nb',
    k: 'wp',
    b: 'Bygdeposten',
    p: '/2015/10/veglag-raser/',
    f: 'soft-404',
    m: 'WordPress with a theme that sends 200 for a missing post and offers the search box.',
    ...lost((s) =>
      s.page({
        title: 'Oisann! Vi fant ikke siden.',
        inner:
          '<p>Det ser ut til at ingenting ble funnet her. Kanskje prøve et søk?</p><form role="search"><input name="s"><button>Søk</button></form>' +
          s.teasers(4),
      }),
    ),
  }),
  dead({
    n: 'drupal-acceso',
    l: 'es',
    k: 'drupal',
    b: 'Instituto del Agua',
    p: '/publicaciones/informe-embalses-2012',
    f: 'soft-404',
    m: 'Drupal behind a cache that turned the missing page into 200.',
    ...lost((s) => s.gone(200)),
  }),
  dead({
    n: 'joomla-glavnaya',
    l: 'ru',
    k: 'joomla',
    b: 'Вестник Поморья',
    p: '/index.php/stati/441-port-2011',
    f: 'to-home',
    m: 'A Joomla extension forwards every missing article to the front page.',
    ...lost(() => go('/', 301)),
  }),
  dead({
    n: 'typo3-fehler',
    l: 'de',
    k: 'typo3',
    b: 'Hochschule Auenfeld',
    p: '/forschung/projekte/detail/projekt/88/',
    f: 'soft-404',
    m: 'TYPO3 shows its own error page with 200: the record was not found.',
    ...lost((s) =>
      s.page({
        title: 'Hoppla!',
        inner:
          '<p>Der gewünschte Datensatz konnte leider nicht gefunden werden. Möglicherweise wurde das Projekt inzwischen aus dem Verzeichnis genommen.</p><p><a href="/">Zur Startseite</a></p>',
      }),
    ),
  }),
  dead({
    n: 'sharepoint-error',
    l: 'en',
    k: 'sharepoint',
    b: 'Ministry of Works',
    p: '/tenders/Documents/2014/Tender-44.aspx',
    f: 'soft-404',
    m: 'SharePoint leads to PageNotFoundError.aspx, which answers 200.',
    ...lost((s) =>
      s.path === '/Pages/PageNotFoundError.aspx'
        ? s.page({
            title: 'Sorry, something went wrong',
            inner:
              '<p>The page you\'re looking for doesn\'t exist.</p><ul><li>Check for a typo in the URL, or</li><li><a href="/">Go to the site home</a></li></ul>',
            bare: true,
          })
        : go(`/Pages/PageNotFoundError.aspx?requestUrl=https://${s.host}${s.path}`, 302),
    ),
  }),
  dead({
    n: 'aem-lo-sentimos',
    l: 'es',
    k: 'aem',
    b: 'Seguros de Salud Andina',
    p: '/es/sala-de-prensa/vacuna-2020.html',
    f: 'soft-404',
    m: 'An AEM dispatcher serves the error page with 200.',
    ...lost((s) =>
      s.page({
        title: '¡Vaya!',
        inner:
          '<p>Lo sentimos, no encontramos lo que buscas. El contenido pudo haberse eliminado o el enlace ser incorrecto.</p><a class="cmp-button" href="/">Volver al inicio</a>',
        bare: true,
      }),
    ),
  }),
  dead({
    n: 'next-data-404',
    l: 'sv',
    k: 'next',
    b: 'Kustradion',
    p: '/program/vadret-i-oster/avsnitt/221',
    f: 'server-data',
    m: 'A Next page with 200 whose server data names the page /404.',
    ...lost((s) =>
      s.page({
        title: '404',
        inner:
          '<h2>Vi hittar inte avsnittet</h2><p>Programmet kan ha tagits bort eller så är länken gammal.</p>',
        data: { statusCode: 404, notFound: true },
        bare: true,
      }),
    ),
  }),
  dead({
    n: 'nuxt-napaka',
    l: 'sl',
    k: 'nuxt',
    b: 'Gledališki list',
    p: '/predstave/2016/ribja-juha',
    f: 'server-data',
    m: 'A Nuxt application in 200 with an error in its server data.',
    ...lost((s) =>
      s.page({
        title: 'Ups, te strani ni',
        inner: '<p>Predstave, ki jo iščete, ni več v našem arhivu.</p>',
        data: { error: { statusCode: 404, message: 'Page not found' } },
        bare: true,
      }),
    ),
  }),
  dead({
    n: 'shop-kollektion',
    w: [
      'Forside|Nye bøger|Børn|Kort|Kurv|Gavekort',
      'Skibe i flaske|Havets køkken|Knob og stik|Sømandssange|Øernes fugle|Den lille lods',
      '249 kr. På lager, sendes i morgen.|Indbundet, 312 sider.|179 kr. Få eksemplarer tilbage.|Hæftet, illustreret i farver.',
    ],
    l: 'da',
    k: 'shop',
    b: 'Havnens Boghandel',
    p: '/products/fyrets-historie',
    f: 'to-section',
    m: 'A shop forwards products it dropped to the list of all goods.',
    ...lost((s) =>
      s.path === '/collections/all'
        ? s.page({ title: 'Alle varer', inner: s.teasers(16) })
        : go('/collections/all', 302),
    ),
  }),
  dead({
    n: 'dspace-keine',
    l: 'tr',
    k: 'dspace',
    b: 'Kurumsal Arşiv',
    p: '/handle/11999/4410',
    f: 'soft-404',
    m: 'DSpace 7 renders its missing page with 200 behind a proxy.',
    ...lost((s) =>
      s.page({
        title: '404',
        inner:
          '<h2><small>sayfa bulunamadı</small></h2><p>Aradığınız sayfayı bulamıyoruz. Sayfa taşınmış veya silinmiş olabilir. Ana sayfaya dönmek için aşağıdaki düğmeyi kullanın.</p>',
        bare: true,
      }),
    ),
  }),
  dead({
    n: 'dspace-withdrawn',
    l: 'en',
    k: 'dspace',
    b: 'Scholar Store',
    p: '/handle/10888/2204',
    f: 'tombstone',
    m: 'A tombstone of a repository item that was withdrawn, with 410.',
    v: ['gone', 'soft-404'],
    at: both((s) =>
      s.here
        ? s.page({
            title: 'Item withdrawn',
            inner:
              '<p>The item you are trying to access has been withdrawn from the repository. If you have any questions, please contact the administrators.</p>',
            status: 410,
            bare: true,
          })
        : undefined,
    ),
  }),
  dead({
    n: 'ojs-tidak-ada',
    l: 'id',
    k: 'ojs',
    b: 'Jurnal Kelautan Nusantara',
    p: '/index.php/jkn/article/view/991/402',
    f: 'status',
    m: 'A journal system says honestly that the article is not there.',
    at: (s) => (s.here ? s.gone() : undefined),
  }),
  dead({
    n: 'wiki-nessun-testo',
    l: 'it',
    k: 'wiki',
    b: 'Enciclopedia delle Valli',
    p: '/wiki/Eremo_di_San_Tirso',
    f: 'soft-404',
    m: 'MediaWiki behind a cache: no text on this page, with 200.',
    ...lost((s) =>
      s.page({
        title: decodeURIComponent(s.path.replace(/^.*\//, '')).replace(/_/g, ' '),
        inner:
          '<div class="noarticletext"><p>In questa pagina attualmente non è presente alcun testo. Puoi cercare questo titolo in altre pagine, cercare nei registri correlati, oppure creare la pagina ora.</p></div>',
        bare: true,
      }),
    ),
  }),
  dead({
    n: 'wiki-geloescht',
    l: 'de',
    k: 'wiki',
    b: 'Ortswiki',
    p: '/wiki/Kaufhaus_Rademann',
    f: 'status',
    m: 'A deleted wiki page with an extract of the deletion log, 404.',
    at: (s) =>
      s.here
        ? s.page({
            title: 'Kaufhaus Rademann',
            inner:
              '<p>Diese Seite existiert nicht.</p><div class="mw-warning-with-logexcerpt"><p>Die Seite wurde gelöscht. Es folgt der Eintrag aus dem Lösch-Logbuch.</p><ul><li>14. März 2018: löschte die Seite Kaufhaus Rademann (Relevanz nicht dargestellt)</li></ul></div>',
            status: 404,
            bare: true,
          })
        : undefined,
  }),
  dead({
    n: 'discourse-oops',
    l: 'pl',
    k: 'discourse',
    b: 'Forum Kartografów',
    p: '/t/stare-mapy-sztabowe/1772',
    f: 'status',
    m: 'Discourse: the topic does not exist or is private, with popular topics below.',
    at: (s) =>
      s.here
        ? s.page({
            title: 'Ups! Ta strona nie istnieje lub jest prywatna.',
            inner: `<h2>Popularne</h2>${s.teasers(6)}`,
            status: 404,
            bare: true,
          })
        : undefined,
  }),
  dead({
    n: 'phpbb-neexistuje',
    l: 'cs',
    k: 'phpbb',
    b: 'Fórum meteorologů',
    p: '/viewtopic.php?f=4&t=9912',
    f: 'soft-404',
    m: 'phpBB says with 200 that the topic does not exist.',
    ...lost((s) => s.page({ title: 'Informace', inner: '<p>Požadované téma neexistuje.</p>', bare: true })),
  }),
  dead({
    n: 'gov-pasinaudo',
    l: 'lt',
    k: 'gov',
    b: 'Sveikatos agentūra',
    p: '/uploads/documents/covid/2020-04-12.html',
    f: 'soft-404',
    m: 'A government portal puts its missing page under 200.',
    ...lost((s) => s.gone(200)),
  }),
  dead({
    n: 'news-naar-rubriek',
    l: 'nl',
    k: 'news',
    b: 'Kustcourant',
    p: '/binnenland/artikel/2009/0113/dijk.html',
    f: 'to-section',
    m: 'A newspaper forwards articles it no longer has to their section.',
    at: both(
      (s) => (s.path.startsWith('/binnenland/') && s.path.length > 13 ? go('/binnenland/', 301) : undefined),
      on('/binnenland/', (s) => s.page({ title: 'Binnenland', inner: s.teasers(14, s.q.before % 5) })),
    ),
  }),
  dead({
    n: 'blogger-prosti',
    l: 'bg',
    k: 'blog',
    b: 'Записки от Странджа',
    p: '/2010/06/blog-post_14.html',
    f: 'status',
    m: 'A blog host: the page does not exist in this blog.',
    at: (s) =>
      s.here
        ? s.page({
            title: 'Записки от Странджа',
            inner:
              '<div class="status-msg-wrap"><div class="status-msg-body">За съжаление страницата, която търсите в този блог, не съществува.</div></div>',
            status: 404,
          })
        : undefined,
  }),
  dead({
    n: 'blog-removed',
    l: 'en',
    k: 'old',
    b: 'Blog host',
    p: '/2008/04/the-lock-keeper.html',
    f: 'soft-404',
    m: 'The whole blog was removed; every address of its host says so with 200.',
    at: () =>
      html(
        tiny(
          'Blog has been removed',
          "Sorry, the blog at this address has been removed. This address is not available for new blogs.<br>Did you expect to see your blog here? See: I can't find my blog on the Web, where is it?",
        ),
      ),
  }),
  dead({
    n: 'konto-askiya',
    l: 'tr',
    k: 'social',
    b: 'Kısa Söz',
    p: '/kiyigozcusu/status/88120447',
    f: 'removed',
    m: 'A post of a suspended account.',
    at: (s) =>
      s.here
        ? s.page({
            title: 'Hesap askıya alındı',
            inner:
              '<p>Kısa Söz, kuralları ihlal eden hesapları askıya alır. Bu gönderi görüntülenemiyor çünkü hesap askıya alındı.</p>',
            bare: true,
          })
        : undefined,
  }),
  dead({
    n: 'video-loeschung',
    l: 'de',
    k: 'video',
    b: 'Filmrolle',
    p: '/watch?v=Zt71_kkQ0aa',
    f: 'removed',
    m: 'A video page whose server data and frame say that the uploader removed it.',
    ...lost((s) =>
      s.page({
        title: 'Filmrolle',
        tab: 'Filmrolle',
        inner:
          '<div class="player-unavailable"><h2>Dieses Video ist nicht mehr verfügbar</h2><p>Es wurde vom Nutzer entfernt.</p></div>',
        data: { playabilityStatus: { status: 'ERROR', reason: 'Video nicht verfügbar' } },
      }),
    ),
  }),
  dead({
    n: 'video-tai-khoan',
    l: 'vi',
    k: 'video',
    b: 'Phim Ngắn',
    p: '/video/118-44120',
    f: 'removed',
    m: 'A video gone because its channel was closed for copyright complaints.',
    at: (s) =>
      s.here
        ? s.page({
            title: 'Video không có sẵn',
            inner:
              '<p>Video này không còn nữa vì tài khoản liên kết với video này đã bị chấm dứt do nhiều thông báo vi phạm bản quyền của bên thứ ba.</p>',
            bare: true,
          })
        : undefined,
  }),
  dead({
    n: 'masto-404',
    l: 'ja',
    k: 'social',
    b: '夜釣り鯖',
    p: '/@tsuri/1044120088',
    f: 'status',
    m: 'A federated server answers 410 for a post its author deleted.',
    at: (s) =>
      s.here
        ? html(
            '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>お探しのページは存在しません</title></head><body class="error"><div class="dialog"><h1>お探しのページはここには存在しません。</h1></div></body></html>',
            410,
          )
        : undefined,
  }),
  dead({
    n: 'paste-expired',
    l: 'en',
    k: 'old',
    b: 'pastewell',
    p: '/p/Xk29Lm',
    f: 'removed',
    m: 'A paste that expired, answered with 200.',
    ...lost(() =>
      html(
        tiny(
          'pastewell - not found',
          'This paste has expired or has been deleted by its author. Pastes without an account are kept for 90 days.',
        ),
      ),
    ),
  }),
  dead({
    n: 'paste-raw-fehlt',
    l: 'fi',
    k: 'old',
    b: 'Leikepöytä',
    p: '/raw/88aQ',
    f: 'removed',
    m: 'The raw form of a paste says in one line of plain text, with 200, that it is gone.',
    ...lost(() => plain('Virhe: liitettä ei löydy. Se on vanhentunut tai poistettu.\n')),
  }),
  dead({
    n: 'kisalink-yok',
    l: 'az',
    k: 'news',
    b: 'Qısa Keçid',
    p: '/r/7bQ2',
    f: 'to-home',
    m: 'A short link service leads unknown codes to its front page.',
    at: (s) =>
      s.path.startsWith('/r/') ? go('/?error=invalid', 302) : s.path === '/' ? s.home() : undefined,
  }),
  dead({
    n: 'shortener-ended',
    l: 'en',
    k: 'old',
    b: 'tny',
    p: '/bK71w',
    f: 'removed',
    m: 'A link shortener ended its service; every code shows the farewell.',
    at: () =>
      html(
        tiny(
          'tny has shut down',
          'After eleven years tny has been discontinued. Links created with tny no longer redirect to their destinations. Thank you for shortening with us.',
        ),
      ),
  }),
  dead({
    n: 'doi-not-found',
    l: 'en',
    k: 'old',
    b: 'DOI',
    p: '/10.99911/jrs.2011.0044',
    f: 'status',
    m: 'The resolver does not know the DOI.',
    at: (s) =>
      s.here
        ? html(
            tiny(
              'Error: DOI Not Found',
              'This DOI cannot be found in the DOI System. Possible reasons are: the DOI is incorrect in your source, the DOI was copied incorrectly, or the DOI has not been activated yet.',
            ),
            404,
          )
        : undefined,
  }),
  dead({
    n: 'doi-verlag-weg',
    l: 'de',
    k: 'news',
    b: 'Verlag Ufer & Wiese',
    p: '/10.99777/zfg.2004.112',
    sub: 'doi.',
    f: 'to-home',
    m: 'The DOI leads to a publisher that forwards the path of its old shop to the front page.',
    at: (s) => (s.here ? go('https://www.doi-verlag-weg-xvii.test/journals/zfg/2004/112', 302) : undefined),
    more: {
      www: (s) => (s.path === '/' ? s.home() : s.path.startsWith('/journals/') ? go('/', 301) : undefined),
    },
  }),
  dead({
    n: 'register-geen',
    l: 'nl',
    k: 'gov',
    b: 'Handelsregister',
    p: '/zoek/nummer/30112244',
    f: 'soft-404',
    m: 'A register of companies: no entry with this number, 200.',
    ...lost((s) =>
      s.page({
        title: 'Zoekresultaat',
        inner:
          '<p><strong>Geen inschrijving gevonden met dit nummer.</strong></p><p>Controleer het nummer en probeer opnieuw.</p>',
        bare: true,
      }),
    ),
  }),
  dead({
    n: 'api-not-found',
    l: 'en',
    k: 'gov',
    b: 'Measures API',
    p: '/v1/entities/QX-9914',
    sub: 'api.',
    f: 'api',
    m: 'An interface answers 200 with a JSON error: no such entity.',
    ...lost(() => json({ status: 'error', error: { code: 404, message: 'Entity not found' }, data: null })),
  }),
  dead({
    n: 'map-item-json',
    l: 'en',
    k: 'gov',
    b: 'County GIS',
    p: '/sharing/rest/content/items/9f1c22ab71?f=json',
    f: 'api',
    m: 'A map server answers 200 with a JSON error: the item does not exist or is inaccessible.',
    ...lost(() =>
      json({
        error: {
          code: 400,
          messageCode: 'CONT_0001',
          message: 'Item does not exist or is inaccessible.',
          details: [],
        },
      }),
    ),
  }),
]
