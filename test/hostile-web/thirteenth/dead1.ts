/** Content systems that no longer have what was cited. */
import type { WebCase } from '../case.ts'
import { apache404, dead, html, nginx404, pathname, pdf, say, server, to } from './kit.ts'
import { absentOf, homeOf, listOf, site, type Article, type Site } from './site.ts'

/** A site without the cited page; `absent` is how it says so. */
const without = (s: Omit<Site, 'pages'> & { readonly pages?: Site['pages'] }): Site => ({ pages: {}, ...s })
const other: Article = { title: 'Contact', body: ['Write to us by post or by e-mail.'], more: 0 }

export const dead1: readonly WebCase[] = [
  dead(
    'drucksache-weg',
    'de',
    'soft-404',
    '/fileadmin/downloads/gutachten_2012.pdf',
    'An address that ends in .pdf gives an HTML page of status 200 that says that the document was not found, in the ministry’s dress of 90 KB.',
    (h) => {
      const s: Site = without({
        brand: 'Umweltbundesstelle',
        lang: 'de',
        cms: 'typo3',
        kb: 90,
        lists: ['/presse'],
        absent: (r) =>
          absentOf(
            s,
            r,
            200,
            'Dokument nicht gefunden',
            '<h1>Dokument nicht gefunden</h1><p>Das von Ihnen aufgerufene Dokument steht nicht mehr zur Verfügung. Bitte nutzen Sie unsere Suche oder die Übersicht der Veröffentlichungen.</p>',
          ),
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'informe-vacio',
    'es',
    'empty',
    '/documentos/informe_cie_2014.pdf',
    'The PDF comes with status 200, its type and no byte at all; other reports of the host are whole.',
    (h) => ({
      [h]: site({
        brand: 'Observatorio de Derechos',
        lang: 'es',
        cms: 'wordpress',
        kb: 40,
        lists: ['/documentos'],
        pages: {
          '/documentos/informe_cie_2014.pdf': () => ({
            status: 200,
            headers: [
              ['Content-Type', 'application/pdf'],
              ['Server', 'Apache'],
            ],
            body: '',
          }),
          '/documentos/informe_cie_2015.pdf': () => pdf('Informe CIE 2015', ['Observatorio de Derechos']),
        },
      }),
    }),
    { words: ['bad-response', 'soft-404', 'gone'] },
  ),
  dead(
    'court-session',
    'en',
    'soft-404',
    '/cgi-bin/DktRpt.pl?sid=8812771932-L_1_0-1&case=2013-cv-00412',
    'A court portal’s address carries a session number of 2013, and the portal says with status 200 that the session is over and the search must begin anew.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/'
          ? html(
              200,
              '<html><head><title>District Court - Electronic Case Search</title></head><body><h1>Electronic Case Search</h1><form action="/cgi-bin/search.pl"><input name="case"><button>Search</button></form></body></html>',
              server.apache,
            )
          : pathname(r).startsWith('/cgi-bin/DktRpt.pl')
            ? html(
                200,
                '<html><head><title>Session Expired</title></head><body><h2>Your session has expired or the link is no longer valid.</h2><p>Links to search results cannot be saved. Please <a href="/">start a new search</a>.</p></body></html>',
                server.apache,
              )
            : apache404(h),
      ),
    }),
    { words: ['soft-404', 'gone', 'login-required'] },
  ),
  dead(
    'refdoc-home',
    'en',
    'redirect',
    '/cgi-bin/texis/vtx/refdoc/rwmain?docid=4f13cd5c2',
    'The old document system’s addresses all end at the front page of the new portal, whatever they named.',
    (h) => ({
      [h]: say(() => to(`https://www.${h}/`, 301)),
      [`www.${h}`]: site(
        without({ brand: 'Protection Portal', lang: 'en', cms: 'drupal', kb: 120, lists: ['/documents'] }),
      ),
    }),
  ),
  dead(
    'catalogo-lista',
    'es',
    'redirect',
    '/dataset/contratos-menores-2013',
    'A data portal sends a removed data set to the list of all data sets.',
    (h) => {
      const s: Site = without({
        brand: 'Datos Abiertos Murcia',
        lang: 'es',
        cms: 'ckan',
        kb: 66,
        lists: ['/dataset', '/organization'],
        absent: (r) =>
          pathname(r).startsWith('/dataset/') ? to(`https://${h}/dataset`, 302) : absentOf(s, r),
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'doi-unregistered',
    'en',
    'status',
    '/10.5771/9783845271330-xx',
    'The resolver says "DOI Not Found" with status 404; registered names are sent on.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/'
          ? html(
              200,
              '<html><head><title>Digital Object Identifier System</title></head><body><h1>Resolve a DOI</h1></body></html>',
            )
          : html(
              404,
              '<!DOCTYPE html><html lang="en"><head><title>DOI Not Found</title></head><body><div class="content"><h1>DOI Not Found</h1><p class="doi">10.5771/9783845271330-xx</p><p>This DOI cannot be found in the DOI System. Possible reasons are: the DOI is incorrect in your source; the DOI was copied incorrectly; the DOI has not been activated yet.</p></div></body></html>',
            ),
      ),
    }),
  ),
  dead(
    'tombstone-tez',
    'tr',
    'soft-404',
    '/xmlui/handle/11655/2210',
    'A repository’s withdrawn item leaves a tombstone page of status 200.',
    (h) => {
      const s: Site = without({
        brand: 'Kurumsal Arşiv',
        lang: 'tr',
        cms: 'dspace',
        kb: 45,
        lists: ['/xmlui/handle/11655'],
        absent: (r) =>
          pathname(r) === '/xmlui/handle/11655/2210'
            ? absentOf(
                s,
                r,
                200,
                'Öğe geri çekildi',
                '<h2 class="ds-div-head">Öğe geri çekildi</h2><p>Bu öğe arşivden geri çekilmiştir ve artık erişime açık değildir. Sorularınız için yöneticiye başvurun.</p>',
              )
            : absentOf(s, r),
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'gov-startseite',
    'pl',
    'redirect',
    '/rejestry/koncesje-eksport-broni-2015.html',
    'A ministry moved into the government’s portal, and its old host sends every address to the ministry’s page there.',
    (h) => ({
      [h]: say((r) => to(`https://portal.${h}/web/rozwoj`, r.path === '/robots.txt' ? 302 : 301)),
      [`portal.${h}`]: site(
        without({
          brand: 'Portal Rządowy',
          lang: 'pl',
          cms: 'plain',
          kb: 88,
          pages: {
            '/web/rozwoj': (r) =>
              homeOf(
                {
                  brand: 'Ministerstwo Rozwoju – Portal Rządowy',
                  lang: 'pl',
                  cms: 'plain',
                  kb: 88,
                  pages: {},
                },
                r,
              ),
          },
        }),
      ),
    }),
  ),
  dead(
    'ministerium-aufgeloest',
    'nb',
    'closed',
    '/no/dep/fad/dok/rapporter/2012/innsyn.html',
    'Every address of a dissolved ministry’s host gives one notice of status 200: the ministry was wound up and its pages are no longer published.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/robots.txt'
          ? nginx404
          : html(
              200,
              '<!DOCTYPE html><html lang="nb"><head><title>Nettstedet er nedlagt</title></head><body><main><h1>Nettstedet er nedlagt</h1><p>Departementet ble avviklet 1. januar 2014. Innholdet på disse sidene er ikke lenger tilgjengelig.</p><p>Henvendelser rettes til Nasjonalarkivet.</p></main></body></html>',
            ),
      ),
    }),
  ),
  dead(
    'unpublished-410',
    'en',
    'status',
    '/government/consultations/asylum-support-rates-2013',
    'A government site answers 410 with a page in its dress that says that the page was published in error.',
    (h) => {
      const s: Site = without({
        brand: 'GOV.TST',
        lang: 'en',
        cms: 'govuk',
        kb: 45,
        lists: ['/government/consultations'],
        absent: (r) =>
          pathname(r) === '/government/consultations/asylum-support-rates-2013'
            ? absentOf(
                s,
                r,
                410,
                'No longer available',
                '<h1>The page you’re looking for is no longer available</h1><p>The information on this page has been removed because it was published in error.</p>',
              )
            : absentOf(s, r),
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'suche-treffer',
    'de',
    'soft-404',
    '/themen/lobbyregister-entwurf-2016',
    'A think tank’s site turns each absent address into a search for its words and shows the empty search with status 200.',
    (h) => {
      const s: Site = without({
        brand: 'Institut für Demokratie',
        lang: 'de',
        cms: 'typo3',
        kb: 75,
        lists: ['/themen'],
        absent: (r) => {
          const q = pathname(r).split('/').pop()?.replaceAll('-', ' ') ?? ''
          return absentOf(
            s,
            r,
            200,
            'Suche',
            `<h1>Suchergebnisse</h1><form action="/suche"><input name="q" value="${q}"></form><p>Ihre Suche nach „${q}“ ergab 0 Treffer.</p>`,
          )
        },
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'rubrik-statt',
    'cs',
    'soft-404',
    '/domaci/clanek/kauza-nemocnice-2013-118823',
    'A news site shows the whole rubric with status 200, canonical to the rubric, for any article that it no longer keeps.',
    (h) => {
      const s: Site = without({
        brand: 'Deník Vysočina',
        lang: 'cs',
        cms: 'next',
        kb: 125,
        lists: ['/domaci'],
        absent: (r) => {
          const seg = pathname(r).split('/')[1] ?? ''
          return seg === 'domaci' ? listOf(s, { ...r, path: '/domaci' }, 'Domácí zprávy') : absentOf(s, r)
        },
      })
      return { [h]: site(s) }
    },
    { words: ['soft-404', 'gone', 'changed'] },
  ),
  dead(
    'accueil-partout',
    'fr',
    'soft-404',
    '/communiques/2014/centre-de-retention.html',
    'A dissolved club’s site shows its home page with status 200 under every address.',
    (h) => {
      const s: Site = without({
        brand: 'Collectif Frontières Ouvertes',
        lang: 'fr',
        cms: 'old',
        kb: 38,
        bare: true,
        absent: (r) => homeOf(s, { ...r, path: '/' }),
      })
      return { [h]: site(s) }
    },
    { words: ['soft-404', 'gone', 'changed'] },
  ),
  dead(
    'aspx-fehler',
    'it',
    'soft-404',
    '/Atti/Interrogazione.aspx?id=45120',
    'An ASP.NET site sends what it lacks to an error page of status 200 whose query names the path asked for.',
    (h) => {
      const s: Site = without({
        brand: 'Consiglio Regionale',
        lang: 'it',
        cms: 'aspnet',
        kb: 52,
        pages: {
          '/Errore.aspx': (r) =>
            absentOf(
              s,
              r,
              200,
              'Errore',
              '<h1>Si è verificato un errore</h1><p>La pagina richiesta non è stata trovata o l’atto non esiste più nella banca dati.</p>',
            ),
        },
        absent: (r) => to(`/Errore.aspx?aspxerrorpath=${encodeURIComponent(pathname(r))}`, 302, server.iis),
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'pagenotfound-aspx',
    'sv',
    'soft-404',
    '/sv/Pages/rapport-migration-2014.aspx',
    'SharePoint shows its PageNotFoundError page with status 200 for each absent page, in a dress of 80 KB.',
    (h) => {
      const s: Site = without({
        brand: 'Länsförvaltningen',
        lang: 'sv',
        cms: 'sharepoint',
        kb: 110,
        lists: ['/sv/Pages'],
        pages: { '/Pages/PageNotFoundError.aspx': (r) => absentOf(s, r, 200) },
        absent: (r) =>
          to(`https://${h}/Pages/PageNotFoundError.aspx?requestUrl=https://${h}${r.path}`, 302, server.iis),
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'liferay-stato',
    'it',
    'soft-404',
    '/web/guest/-/delibera-rifiuti-2013',
    'Liferay says "La risorsa richiesta non è stata trovata" in an error portlet on the page of status 200.',
    (h) => {
      const s: Site = without({
        brand: 'Provincia di Valfredda',
        lang: 'it',
        cms: 'liferay',
        kb: 92,
        lists: ['/web/guest'],
        absent: (r) =>
          absentOf(
            s,
            r,
            200,
            'Stato',
            '<div class="portlet-msg-error alert alert-danger"><h3>Non trovato</h3><p>La risorsa richiesta non è stata trovata.</p><p><code>https://' +
              h +
              '</code></p></div><a href="javascript:history.go(-1);">« Indietro</a>',
          ),
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'rechte-abgelaufen',
    'en',
    'soft-404',
    '/world/2013/nov/02/syria-refugees-greece-agency',
    'A daily shows its page "this article has been taken down because its rights expired" with status 200 under the article’s address.',
    (h) => {
      const s: Site = without({
        brand: 'The Northern Guardian',
        lang: 'en',
        cms: 'plain',
        kb: 105,
        lists: ['/world', '/world/2013'],
        absent: (r) =>
          pathname(r) === '/world/2013/nov/02/syria-refugees-greece-agency'
            ? absentOf(
                s,
                r,
                200,
                'Removed: article',
                '<h1>Sorry – this page has been removed</h1><p>This article was removed because our right to publish it has expired. You can explore our other news and features below.</p>',
              )
            : absentOf(s, r),
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'auslistung-gericht',
    'nl',
    'soft-404',
    '/nieuws/2014/aanhouding-wethouder-vastgoed',
    'A paper says under the address, with status 200, that the article was withdrawn after a court order; its text and headline are gone.',
    (h) => {
      const s: Site = without({
        brand: 'IJsselbode',
        lang: 'nl',
        cms: 'wordpress',
        kb: 83,
        lists: ['/nieuws', '/nieuws/2014'],
        absent: (r) =>
          pathname(r).startsWith('/nieuws/2014/aanhouding')
            ? absentOf(
                s,
                r,
                200,
                'Artikel verwijderd',
                '<h1>Dit artikel is verwijderd</h1><p>Op last van de rechter is dit artikel niet langer beschikbaar in ons archief.</p>',
              )
            : absentOf(s, r),
      })
      return { [h]: site(s) }
    },
    { words: ['soft-404', 'gone', 'legal-block'] },
  ),
  dead(
    'agentur-abgelaufen',
    'hr',
    'redirect',
    '/vijesti/hrvatska/afera-bolnica-zadar-2014-77120',
    'An agency keeps its reports for a year; older addresses are sent to the rubric.',
    (h) => {
      const s: Site = without({
        brand: 'Novinska agencija Jadran',
        lang: 'hr',
        cms: 'next',
        kb: 97,
        lists: ['/vijesti', '/vijesti/hrvatska'],
        absent: (r) =>
          pathname(r).startsWith('/vijesti/hrvatska/') ? to('/vijesti/hrvatska', 302) : absentOf(s, r),
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'mediathek-depubliziert',
    'de',
    'soft-404',
    '/video/reportage/abschiebung-im-morgengrauen/Y3JpZDovL25kci5kZS8',
    'A broadcaster’s library shows with status 200 that the film is no longer available for legal reasons, with nothing else about it.',
    (h) => {
      const s: Site = without({
        brand: 'Regionalfunk Mediathek',
        lang: 'de',
        cms: 'next',
        kb: 116,
        lists: ['/video'],
        absent: (r) =>
          pathname(r).startsWith('/video/')
            ? absentOf(
                s,
                r,
                200,
                'Inhalt nicht mehr verfügbar',
                '<h1>Dieser Inhalt ist nicht mehr verfügbar</h1><p>Das Video wurde aus rechtlichen Gründen depubliziert. Vielleicht interessieren Sie sich für andere Sendungen.</p>',
              )
            : absentOf(s, r),
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'schleife-www',
    'ro',
    'loop',
    '/stiri/2015/retrocedari-paduri',
    'The bare name sends to www and www back to the bare name, for each address, without end.',
    (h) => ({
      [h]: say((r) => to(`https://www.${h}${r.path}`)),
      [`www.${h}`]: say((r) => to(`https://${h}${r.path}`)),
    }),
  ),
  dead(
    'khabar-gone',
    'ar',
    'soft-404',
    '/news/2013/11/%D8%AA%D9%82%D8%B1%D9%8A%D8%B1-%D8%A7%D9%84%D8%B3%D8%AC%D9%88%D9%86',
    'A Next.js site streams its not-found page in Arabic with status 200.',
    (h) => {
      const s: Site = without({
        brand: 'مرصد الفرات',
        lang: 'ar',
        cms: 'next',
        kb: 100,
        lists: ['/news'],
        absent: (r) => absentOf(s, r, 200),
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'gozaresh-hazf',
    'fa',
    'soft-404',
    '/fa/news/58821/',
    'A Persian agency says with status 200 that the news was deleted from its archive.',
    (h) => {
      const s: Site = without({
        brand: 'خبرگزاری البرز',
        lang: 'fa',
        cms: 'plain',
        kb: 107,
        lists: ['/fa/news'],
        absent: (r) =>
          pathname(r).startsWith('/fa/news/')
            ? absentOf(
                s,
                r,
                200,
                'خبر حذف شده است',
                '<h1>خبر مورد نظر حذف شده است</h1><p>این خبر از بایگانی حذف شده یا نشانی آن نادرست است.</p>',
              )
            : absentOf(s, r),
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'gisa-sakje',
    'ko',
    'soft-404',
    '/news/articleView.html?idxno=55120',
    'A Korean paper answers with a script that alerts "non-existent article" and goes back; living numbers have articles.',
    (h) => ({
      [h]: site({
        brand: '낙동강일보',
        lang: 'ko',
        cms: 'plain',
        kb: 95,
        lists: ['/news'],
        pages: {
          '/news/articleView.html?idxno=99120': {
            title: '시의회 예산안 통과',
            body: ['시의회가 내년도 예산안을 통과시켰다.'],
          },
          '/news/articleView.html': () =>
            html(
              200,
              '<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"></head><body><script>alert("존재하지 않거나 삭제된 기사입니다.");history.back(-1);</script></body></html>',
            ),
        },
      }),
    }),
  ),
  dead(
    'zhengce-shanchu',
    'zh',
    'soft-404',
    '/zwgk/2014-06/12/content_8821.htm',
    'A Chinese government portal shows a page that counts down to the front page: the page does not exist or was deleted.',
    (h) => {
      const s: Site = without({
        brand: '江城市人民政府',
        lang: 'zh',
        cms: 'plain',
        kb: 60,
        lists: ['/zwgk'],
        absent: () =>
          html(
            200,
            '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>页面不存在</title><meta http-equiv="refresh" content="5;url=/"></head><body><div class="err"><p>您访问的页面不存在或已删除！</p><p><span id="sec">5</span> 秒后自动返回首页</p></div></body></html>',
          ),
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'kiji-shuryo',
    'ja',
    'soft-404',
    '/news/20140311-OYT1T00214.html',
    'A Japanese news site says with status 200 that the article’s time of publication is over.',
    (h) => {
      const s: Site = without({
        brand: '東海毎夕',
        lang: 'ja',
        cms: 'plain',
        kb: 112,
        lists: ['/news'],
        absent: (r) =>
          pathname(r).startsWith('/news/')
            ? absentOf(
                s,
                r,
                200,
                '掲載期間終了',
                '<h1>この記事は掲載期間が終了しました</h1><p>お探しの記事は公開期間を過ぎたため、ご覧いただけません。</p>',
              )
            : absentOf(s, r),
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'gverdi-ar-aris',
    'ka',
    'soft-404',
    '/ge/news/2012/10/archevnebi-daskvna',
    'A Georgian agency’s Drupal gives its own not-found page with status 200 because a module swallows the status.',
    (h) => {
      const s: Site = without({
        brand: 'აჭარის სააგენტო',
        lang: 'ka',
        cms: 'drupal',
        kb: 86,
        absent: (r) => absentOf(s, r, 200),
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'huvudsida-410',
    'fi',
    'status',
    '/uutiset/2013/kaivos-jatevesi.html',
    'A Finnish paper answers 410 with its heavy page for an article that a press council decision removed.',
    (h) => {
      const s: Site = without({
        brand: 'Kainuun Viesti',
        lang: 'fi',
        cms: 'wordpress',
        kb: 94,
        lists: ['/uutiset'],
        absent: (r) =>
          pathname(r).startsWith('/uutiset/2013/kaivos')
            ? absentOf(
                s,
                r,
                410,
                'Sisältö on poistettu',
                '<h1>Sisältö on poistettu</h1><p>Etsimäsi artikkeli on poistettu pysyvästi.</p>',
              )
            : absentOf(s, r),
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'grein-horfin',
    'is',
    'status',
    '/frettir/innlent/2012/04/makrildeila',
    'An Icelandic paper answers 404 in a page of 120 KB with turning teasers and no word of the article.',
    (h) => ({
      [h]: site(
        without({ brand: 'Vestfjarðapósturinn', lang: 'is', cms: 'wordpress', kb: 130, lists: ['/frettir'] }),
      ),
    }),
  ),
  dead(
    'puslapis-dingo',
    'lt',
    'status',
    '/dokumentai/ataskaita-2014.docx',
    'A Lithuanian authority answers 404 for the file, with a page in its own dress.',
    (h) => ({
      [h]: site(
        without({
          brand: 'Aplinkos agentūra',
          lang: 'lt',
          cms: 'drupal',
          kb: 80,
          lists: ['/dokumentai'],
          pages: { '/kontaktai': other },
        }),
      ),
    }),
  ),
  dead(
    'lapas-nav',
    'lv',
    'soft-404',
    '/lv/zinas/2015/kvotas',
    'A Latvian broadcaster’s absent pages are its front page under the title "Lapa nav atrasta", status 200.',
    (h) => {
      const s: Site = without({
        brand: 'Kurzemes Radio',
        lang: 'lv',
        cms: 'joomla',
        kb: 72,
        lists: ['/lv/zinas'],
        absent: (r) => absentOf(s, r, 200),
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'vietnam-go',
    'vi',
    'soft-404',
    '/xa-hoi/bai-viet-da-go-20140512.html',
    'A Vietnamese portal says with status 200 that the article was taken down or does not exist.',
    (h) => {
      const s: Site = without({
        brand: 'Cổng tin Cửu Long',
        lang: 'vi',
        cms: 'plain',
        kb: 99,
        lists: ['/xa-hoi'],
        absent: (r) =>
          absentOf(
            s,
            r,
            200,
            'Bài viết không tồn tại',
            '<h1>Bài viết không tồn tại hoặc đã bị gỡ bỏ</h1><p>Vui lòng quay lại trang chủ.</p>',
          ),
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'akhbar-bangla',
    'bn',
    'soft-404',
    '/detail/news/88120',
    'A Bengali portal keeps its article template with empty title and text for numbers that it deleted, and says so in a line.',
    (h) => {
      const s: Site = without({
        brand: 'পদ্মা সংবাদ',
        lang: 'bn',
        cms: 'next',
        kb: 103,
        lists: ['/detail'],
        absent: (r) => absentOf(s, r, 200, '', '<h1></h1><p class="empty">দুঃখিত, সংবাদটি পাওয়া যায়নি।</p>'),
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'hindi-hata',
    'hi',
    'soft-404',
    '/desh/chunav-ghoshna-patra-2014',
    'A Hindi paper’s absent pages say with status 200 that the page was removed.',
    (h) => {
      const s: Site = without({
        brand: 'नर्मदा टाइम्स',
        lang: 'hi',
        cms: 'plain',
        kb: 90,
        lists: ['/desh'],
        absent: (r) => absentOf(s, r, 200),
      })
      return { [h]: site(s) }
    },
  ),
  dead(
    'serbian-tls',
    'sr',
    'dns',
    '/sr/dokumenta/izvestaj-2013',
    'The name of a renamed agency no longer exists in DNS.',
    (h) => ({ [h]: { dns: 'nxdomain' } }),
  ),
  dead(
    'wrong-neighbour',
    'sk',
    'tls',
    '/sprava-2014/',
    'The club’s name points at a shared server where its site was deleted: the certificate is another customer’s, and behind it stands the host’s page for unknown sites.',
    (h) => ({
      [h]: {
        tls: 'wrong-host',
        serve: (r) =>
          r.scheme === 'http'
            ? html(
                404,
                '<html><head><title>Stránka neexistuje</title></head><body><h1>Na tejto adrese nie je umiestnená žiadna stránka</h1><p>Doména nie je na tomto serveri nastavená.</p></body></html>',
                server.apache,
              )
            : html(
                404,
                '<html><head><title>Stránka neexistuje</title></head><body><h1>Na tejto adrese nie je umiestnená žiadna stránka</h1></body></html>',
                server.apache,
              ),
      },
    }),
    { words: ['tls-error', 'gone', 'soft-404', 'parked'] },
  ),
]
