/** Links that are dead: plainly, softly, sold, stolen, or off the net. */
import type { WebCase } from '../case.ts'
import {
  always,
  article,
  at,
  boardroom,
  campus,
  daily,
  front,
  go,
  handmade,
  html,
  json,
  leaflet,
  office,
  ps,
  sheet,
  store,
  text,
  town,
  xml,
} from './web.ts'

const prov = at('nl', 'Provincie Drentmeer', office)
const bao = at('vi', 'Báo Điện tử Sông Lam', daily)
const min = at('cs', 'Ministerstvo lesů a vod', office)
const bib = at('da', 'Søby Biblioteker', office)
const reg = at('bg', 'Търговски регистър – справки', office)
const warta = at('id', 'Warta Pesisir', daily)
const patr = at('hi', 'दैनिक प्रभात', daily)
const sav = at('lt', 'Ežerėnų savivaldybė', office)
const tube = at('ru', 'ВидеоПричал', leaflet)
const corte = at('es', 'Corte Superior de Valdehierro', office)
const fac = at('it', 'Università di Roccalba', campus)
const fora = at('fi', 'Moottoripalsta', boardroom)
const shop = at('fr', 'Graines du Plateau', store)
const tvk = at('ko', '누리TV', daily)
const uni = at('tr', 'Ovacık Üniversitesi', campus)
const ngo = at('en', 'Clean Harbours Network', leaflet)
const mem = at('el', 'Δήμος Ακροποταμιάς', office)
const news = at('sv', 'Norrskensposten', daily)
const gov = at('ar', 'دائرة الإحصاء العامة', office)
const libr = at('de', 'Landesbibliothek Ostrau', campus)
const cidade = at('pt', 'Câmara Municipal de Arroios Novos', office)
const zhbbs = at('zh', '临河在线', boardroom)
const jp = at('ja', '浦波大学', campus)
const polska = at('pl', 'Urząd Gminy Zalesice', office)

const teKoop = always(
  html(
    '<!doctype html><html lang="nl"><head><title>te-koop-veenmuseum.test is te koop</title><meta name="robots" content="noindex"></head><body><h1>te-koop-veenmuseum.test</h1><p>Deze domeinnaam is te koop! Vraagprijs: € 1.950</p><form action="/bod"><input name="naam" placeholder="Uw naam"><input name="bod" placeholder="Uw bod in euro"><button>Doe een bod</button></form><p>Veilig betalen, levering binnen 24 uur. Powered by DomeinHandel.</p></body></html>',
  ),
)

export const cases: readonly WebCase[] = [
  {
    name: 'drentmeer-verwijderd',
    mechanism: 'An honest 410 with the date on which the page was taken off.',
    family: 'gone',
    language: 'nl',
    cited: 'https://www.drentmeer-verwijderd.test/nieuws/2014/veenbrand',
    truth: 'dead',
    verdicts: ['gone'],
    hosts: {
      'www.drentmeer-verwijderd.test': {
        serve: town(prov, {
          '/nieuws/2014/veenbrand': html(
            sheet(
              prov,
              'Deze pagina is verwijderd',
              ps('De pagina is op 1 januari 2020 verwijderd volgens de selectielijst.'),
            ),
            410,
          ),
        }),
      },
    },
  },
  {
    name: 'songlam-mat-trang',
    mechanism: 'A plain Vietnamese 404 in the full frame of a paper.',
    family: 'gone',
    language: 'vi',
    cited: 'https://songlam-mat-trang.test/kinh-te/gia-lua-338812.html',
    truth: 'dead',
    verdicts: ['gone'],
    hosts: { 'songlam-mat-trang.test': { serve: town(bao, {}) } },
  },
  {
    name: 'api-no-such-series',
    mechanism: 'A data service answers 404 with problem+json for a series that was dropped.',
    family: 'gone',
    language: 'en',
    cited: 'https://api.api-no-such-series.test/v2/series/UNRATE-X?from=2009',
    truth: 'dead',
    verdicts: ['gone'],
    hosts: {
      'api.api-no-such-series.test': {
        serve: (r) =>
          r.path === '/'
            ? json({ service: 'series', version: 2 })
            : {
                status: 404,
                headers: [['Content-Type', 'application/problem+json']],
                body: '{"type":"about:blank","title":"Not Found","status":404,"detail":"Unknown series."}',
              },
      },
    },
  },
  {
    name: 'les-a-vody-mapa-webu',
    mechanism: 'Unknown paths answer 200 with an apology and the whole site map of a ministry.',
    family: 'soft-404',
    language: 'cs',
    cited: 'https://www.les-a-vody-mapa-webu.test/cz/tiskovy-servis/rybniky-2012.html',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'www.les-a-vody-mapa-webu.test': {
        serve: town(
          min,
          {},
          sheet(
            min,
            'Požadovaný dokument neexistuje',
            `${ps('Litujeme, dokument, který hledáte, na našem webu není. Web byl v roce 2019 přepracován.')}<h2>Mapa webu</h2><ul><li><a href="/cz/lesy/">Lesy</a><ul><li><a href="/cz/lesy/obnova">Obnova lesa</a></li><li><a href="/cz/lesy/myslivost">Myslivost</a></li></ul></li><li><a href="/cz/voda/">Voda</a><ul><li><a href="/cz/voda/rybniky">Rybníky</a></li><li><a href="/cz/voda/povodne">Povodně</a></li></ul></li></ul>`,
          ),
        ),
      },
    },
  },
  {
    name: 'soby-ups',
    mechanism: 'A playful "Ups!" with 200, a picture of a lost book and no word of an error number.',
    family: 'soft-404',
    language: 'da',
    cited: 'https://soby-ups.test/arrangementer/slaegtsforskning-2018',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'soby-ups.test': {
        serve: town(
          bib,
          {},
          sheet(
            bib,
            'Ups!',
            `<img src="/files/faldet-bog.svg" alt="">${ps('Her er ikke noget at se. Siden, du leder efter, er blevet væk mellem hylderne.')}<a class="btn" href="/">Gå til forsiden</a>`,
          ),
        ),
      },
    },
  },
  {
    name: 'registar-niama-zapis',
    mechanism:
      'The register answers 200 "no record with this number" for the cited and for any other number.',
    family: 'soft-404',
    language: 'bg',
    cited: 'https://registar-niama-zapis.test/spravki/dosie?eik=1310448821',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'registar-niama-zapis.test': {
        serve: town(reg, {}, (r) =>
          html(
            sheet(
              reg,
              'Справка по ЕИК',
              r.path.startsWith('/spravki/')
                ? '<div class="alert alert-warning">Няма намерен запис с този номер.</div><form><label>ЕИК <input name="eik"></label><button>Търси</button></form>'
                : '<div class="alert">Страницата не съществува.</div>',
            ),
          ),
        ),
      },
    },
  },
  {
    name: 'pesisir-artikel-hilang',
    mechanism:
      'An Indonesian 200: "the article you look for was not found", with the day’s most-read beside it.',
    family: 'soft-404',
    language: 'id',
    cited: 'https://www.pesisir-artikel-hilang.test/read/2015/08/17/119/upacara-di-laut',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'www.pesisir-artikel-hilang.test': {
        serve: town(
          warta,
          {},
          sheet(
            warta,
            'Artikel tidak ditemukan',
            ps(
              'Maaf, artikel yang Anda cari tidak ditemukan atau sudah dihapus oleh redaksi. Silakan baca berita terpopuler di samping.',
            ),
          ),
        ),
      },
    },
  },
  {
    name: 'prabhat-khabar-nahin',
    mechanism: 'A Hindi 200: "sorry, this news is not available", under the title of the paper alone.',
    family: 'soft-404',
    language: 'hi',
    cited: 'https://prabhat-khabar-nahin.test/desh/story-20140611-4471.html',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'prabhat-khabar-nahin.test': {
        serve: town(
          patr,
          {},
          sheet(
            patr,
            'दैनिक प्रभात',
            ps('क्षमा करें, आप जो समाचार खोज रहे हैं वह उपलब्ध नहीं है। पृष्ठ हटा दिया गया है या उसका पता बदल गया है।'),
          ),
        ),
      },
    },
  },
  {
    name: 'next-state-of-404',
    mechanism:
      'A page made by Next.js: status 200, state page "/_error" with statusCode 404, a short line for the reader.',
    family: 'soft-404',
    language: 'sv',
    cited: 'https://www.next-state-of-404.test/inrikes/vargspar-i-byn-1.448812',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'www.next-state-of-404.test': {
        serve: town(
          news,
          {},
          sheet(
            news,
            'Norrskensposten',
            '<div class="next-error-h1">404</div><h2>Den här sidan kunde inte hittas.</h2>',
            {
              foot: '<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"statusCode":404}},"page":"/_error","query":{},"buildId":"kX1"}</script>',
            },
          ),
        ),
      },
    },
  },
  {
    name: 'arroios-documento-vazio',
    mechanism:
      'Every unknown id gives the frame with an empty main region: neither title nor text, not even an apology.',
    family: 'soft-404',
    language: 'pt',
    cited: 'https://www.arroios-documento-vazio.test/pages/812?news_id=3310',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'www.arroios-documento-vazio.test': {
        serve: town(
          cidade,
          {},
          sheet(
            cidade,
            '',
            '<div class="news-detail"><h2></h2><div class="date"></div><div class="text"></div></div>',
          ),
        ),
      },
    },
  },
  {
    name: 'errors-on-other-host',
    mechanism: 'All lost pages redirect to an errors host whose page, "code 404", answers 200.',
    family: 'soft-404',
    language: 'tr',
    cited: 'http://www.errors-on-other-host.test/~hkaya/yayin/2008-baraj.html',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'www.errors-on-other-host.test': {
        serve: town(uni, {}, (r) =>
          go(`https://hata.errors-on-other-host.test/?kod=404&adres=${encodeURIComponent(r.path)}`),
        ),
      },
      'hata.errors-on-other-host.test': {
        serve: always(
          html(
            sheet(
              uni,
              'Hata',
              ps('Ulaşmak istediğiniz kişisel sayfa artık sunucularımızda bulunmamaktadır.'),
            ),
          ),
        ),
      },
    },
  },
  {
    name: 'ezerenai-kalbos-pradzia',
    mechanism: 'Each unknown path goes by 301 to /lt/, the front page in its language.',
    family: 'redirect-home',
    language: 'lt',
    cited: 'http://www.ezerenai-kalbos-pradzia.test/index.php?1884912013',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'www.ezerenai-kalbos-pradzia.test': {
        serve: town(sav, { '/': go('/lt/', 301), '/lt/': front(sav) }, go('/lt/', 301)),
      },
    },
  },
  {
    name: 'new-root-with-utm',
    mechanism:
      'The whole old name leads to the front page of the new one, with utm parameters instead of the path.',
    family: 'redirect-home',
    language: 'en',
    cited: 'http://new-root-with-utm.test/reports/ballast-water-2011.pdf',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'new-root-with-utm.test': {
        serve: always(
          go('https://harbours.new-root-with-utm.test/?utm_source=olddomain&utm_medium=redirect', 301),
        ),
      },
      'harbours.new-root-with-utm.test': {
        serve: town(ngo, { '/?utm_source=olddomain&utm_medium=redirect': front(ngo) }),
      },
    },
  },
  {
    name: 'prichal-video-udaleno',
    mechanism:
      'A video site: 200, an empty player and "the video was removed for breaking the rules"; other films are below.',
    family: 'soft-404',
    language: 'ru',
    cited: 'https://prichal-video-udaleno.test/watch/af81c2',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'prichal-video-udaleno.test': {
        serve: town(
          tube,
          { '/watch/bb1207': article(tube, 'Сплав по Чуе') },
          sheet(
            tube,
            'ВидеоПричал',
            '<div class="player player--dead"><p>Видео удалено за нарушение правил сообщества.</p></div><h3>Смотрите также</h3><ul><li><a href="/watch/bb1207">Сплав по Чуе</a></li><li><a href="/watch/bb1544">Как чинят шлюз</a></li></ul>',
          ),
        ),
      },
    },
  },
  {
    name: 'ficheiro-prazo-expirado',
    mechanism:
      'A file host: 200, "the file’s term has ended", the same for every number, under offers of paid storage.',
    family: 'soft-404',
    language: 'pt',
    cited: 'https://ficheiro-prazo-expirado.test/d/9Qm2x/atas_1998.zip',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'ficheiro-prazo-expirado.test': {
        serve: town(
          at('pt', 'PassaFicheiro', store),
          {},
          sheet(
            at('pt', 'PassaFicheiro', store),
            'Download indisponível',
            ps(
              'O prazo deste ficheiro expirou e ele foi eliminado dos nossos servidores.',
              'Guarde os seus ficheiros para sempre com o PassaFicheiro Plus, desde 2,99 € por mês.',
            ),
          ),
        ),
      },
    },
  },
  {
    name: 'short-link-switched-off',
    mechanism:
      'A shortener shows with 200 that the link was disabled by its owner; unknown codes get a like page.',
    family: 'soft-404',
    language: 'en',
    cited: 'https://short-link-switched-off.test/3kR9w',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'short-link-switched-off.test': {
        serve: town(
          at('en', 'tiny hop', leaflet),
          {},
          sheet(
            at('en', 'tiny hop', leaflet),
            'This link is no longer active',
            ps(
              'The short link you followed has expired or was disabled. If you own it, renew your plan to bring it back.',
            ),
          ),
        ),
      },
    },
  },
  {
    name: 'short-link-to-lost',
    mechanism: 'A short link still redirects, over two hops, to a page that is a 404 now.',
    family: 'gone',
    language: 'fr',
    cited: 'http://short-link-to-lost.test/gra1n',
    truth: 'dead',
    verdicts: ['gone'],
    hosts: {
      'short-link-to-lost.test': {
        serve: (r) =>
          r.path === '/gra1n'
            ? go('http://www.graines.short-link-to-lost.test/produit.php?ref=88', 301)
            : text('unknown code', 404),
      },
      'www.graines.short-link-to-lost.test': {
        serve: town(shop, { '/produit.php?ref=88': go('/products/seigle-de-pays', 301) }),
      },
    },
  },
  {
    name: 'bucket-key-lost',
    mechanism: 'An object store: 404 with NoSuchKey in XML.',
    family: 'gone',
    language: 'en',
    cited: 'https://files.bucket-key-lost.test/annual/2013/report-final.pdf',
    truth: 'dead',
    verdicts: ['gone'],
    hosts: {
      'files.bucket-key-lost.test': {
        serve: (r) =>
          xml(
            r.path === '/'
              ? '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>'
              : `<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>${r.path.slice(1)}</Key><RequestId>7T1</RequestId></Error>`,
            r.path === '/' ? 403 : 404,
          ),
      },
    },
  },
  {
    name: 'pages-without-site',
    mechanism:
      'A free host of pages for developers: "there isn’t a site here" with 404, at the front page too.',
    family: 'gone',
    language: 'en',
    cited: 'https://rivermap.pages-without-site.test/about/',
    truth: 'dead',
    verdicts: ['gone', 'parked'],
    hosts: {
      'rivermap.pages-without-site.test': {
        serve: always(
          html(
            '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Site not found &middot; Forge Pages</title><style>body{background:#f1f1f1}</style></head><body><div class="container"><h1>404</h1><p><strong>There isn\'t a Forge Pages site here.</strong></p><p>If you\'re trying to publish one, read the documentation.</p></div></body></html>',
            404,
          ),
        ),
      },
    },
  },
  {
    name: 'valdehierro-sentencia',
    mechanism:
      'A court’s search answers 200 "the document asked for does not exist or the session ended" in its search form, for any number.',
    family: 'soft-404',
    language: 'es',
    cited: 'https://buscador.valdehierro-sentencia.test/documento.do?id=00288311-2007',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'buscador.valdehierro-sentencia.test': {
        serve: town(
          corte,
          {},
          sheet(
            corte,
            'Buscador de sentencias',
            '<form action="/buscar.do"><label>Número <input name="n"></label><label>Ponente <input name="p"></label><button>Buscar</button></form><p class="error">El documento solicitado no existe en la base de datos.</p>',
          ),
        ),
      },
    },
  },
  {
    name: 'roccalba-pdf-a-casa',
    mechanism: 'Since a change of system all PDFs lead by 302 to the front page; pages give an honest 404.',
    family: 'redirect-home',
    language: 'it',
    cited: 'http://www.roccalba-pdf-a-casa.test/materiali/dispense/idraulica_2006.pdf',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'www.roccalba-pdf-a-casa.test': {
        serve: town(fac, {}, (r) =>
          r.path.endsWith('.pdf')
            ? go('/')
            : html(sheet(fac, 'Pagina non trovata', ps('La pagina richiesta non esiste.')), 404),
        ),
      },
    },
  },
  {
    name: 'palsta-aihe-poistettu',
    mechanism:
      'Lost threads lead to the board’s index, which shows "the requested thread could not be found" on top, 200.',
    family: 'soft-404',
    language: 'fi',
    cited: 'https://palsta-aihe-poistettu.test/viewtopic.php?f=4&t=20991',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'palsta-aihe-poistettu.test': {
        serve: town(
          fora,
          {
            '/index.php?notice=nothread': sheet(
              fora,
              'Keskustelualueet',
              '<div class="blockMessage blockMessage--error">Pyydettyä viestiketjua ei löytynyt.</div><ul><li><a href="/f/1">Perämoottorit</a> 4 118 viestiä</li><li><a href="/f/4">Vanhat koneet</a> 9 377 viestiä</li></ul>',
            ),
          },
          go('/index.php?notice=nothread', 303),
        ),
      },
    },
  },
  {
    name: 'nuri-alert-dwiro',
    mechanism:
      'The page of a broadcaster is 200 and has but a script: alert "ended programme", then the front page by location.replace.',
    family: 'soft-404',
    language: 'ko',
    cited: 'https://nuri-alert-dwiro.test/program/view.do?pgm=0443',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'nuri-alert-dwiro.test': {
        serve: town(
          tvk,
          {},
          '<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>누리TV</title></head><body><script>alert(\'종영되었거나 존재하지 않는 프로그램입니다.\');location.replace(\'/\');</script></body></html>',
        ),
      },
    },
  },
  {
    name: 'akropotamia-refresh',
    mechanism:
      'The old page lives as a stub, "we have moved", with a meta refresh to an address that is 404.',
    family: 'gone',
    language: 'el',
    cited: 'http://akropotamia-refresh.test/old/dexameni.html',
    truth: 'dead',
    verdicts: ['gone', 'soft-404'],
    hosts: {
      'akropotamia-refresh.test': {
        serve: town(mem, {
          '/old/dexameni.html':
            '<html><head><meta http-equiv="refresh" content="3; url=/erga/dexameni-2010"><title>Μετακίνηση</title></head><body>Η σελίδα μεταφέρθηκε. Θα οδηγηθείτε αυτόματα στη νέα διεύθυνση.</body></html>',
        }),
      },
    },
  },
  {
    name: 'ihsaa-bilaa-nataij',
    mechanism:
      'An Arabic statistics office: 200, "sorry, the content is not available", for all unknown paths, in a modal-like box.',
    family: 'soft-404',
    language: 'ar',
    cited: 'https://ihsaa-bilaa-nataij.test/ar/publications/1188/taadad-2004',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'ihsaa-bilaa-nataij.test': {
        serve: town(
          gov,
          {},
          sheet(
            gov,
            'عذرا',
            '<div class="box"><p>عذرا، المحتوى المطلوب غير متوفر حاليا أو تم حذفه من الموقع.</p><a href="/">العودة إلى الصفحة الرئيسية</a></div>',
          ),
        ),
      },
    },
  },
  {
    name: 'ostrau-katalog-null',
    mechanism:
      'A permanent link of an old catalogue: every one answers 200 with "0 hits" in the new catalogue’s list.',
    family: 'soft-404',
    language: 'de',
    cited: 'https://katalog.ostrau-katalog-null.test/permalink/ppn/338812907',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'katalog.ostrau-katalog-null.test': {
        serve: town(libr, {}, (r) =>
          html(
            sheet(
              libr,
              'Trefferliste',
              `<p>Suche nach: <b>${r.path.split('/').at(-1) ?? ''}</b></p><p><strong>0 Treffer</strong></p><ul><li>Prüfen Sie die Schreibweise.</li><li>Versuchen Sie es mit weniger Suchbegriffen.</li></ul>`,
            ),
          ),
        ),
      },
    },
  },
  {
    name: 'linhe-zhuti-shanchu',
    mechanism: 'A Chinese board’s message panel with 200: "the thread does not exist or is under review".',
    family: 'soft-404',
    language: 'zh',
    cited: 'http://bbs.linhe-zhuti-shanchu.test/thread-118832-1-1.html',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'bbs.linhe-zhuti-shanchu.test': {
        serve: town(
          zhbbs,
          {},
          sheet(
            zhbbs,
            '提示信息',
            '<div id="messagetext" class="alert_error"><p>抱歉，指定的主题不存在或已被删除或正在被审核</p><p class="alert_btnleft"><a href="javascript:history.back()">[ 点击这里返回上一页 ]</a></p></div>',
          ),
        ),
      },
    },
  },
  {
    name: 'uranami-taishoku',
    mechanism:
      'Home pages of staff who left: 200 and one sentence that the page was closed, the same for any user.',
    family: 'soft-404',
    language: 'ja',
    cited: 'http://www.uranami-taishoku.test/~sakamoto/kaiso/index.html',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'www.uranami-taishoku.test': {
        serve: town(
          jp,
          {},
          sheet(
            jp,
            '公開終了のお知らせ',
            ps('このホームページは公開を終了しました。長らくのご利用ありがとうございました。'),
          ),
        ),
      },
    },
  },
  {
    name: 'zalesice-bip-puste',
    mechanism: 'A public bulletin: a plain 404 page of a mighty frame, sent chunked, with the day’s notices.',
    family: 'gone',
    language: 'pl',
    cited: 'https://bip.zalesice-bip-puste.test/uchwaly/2011/44.html',
    truth: 'dead',
    verdicts: ['gone'],
    hosts: {
      'bip.zalesice-bip-puste.test': {
        serve: town(polska, {}, () => ({
          status: 404,
          headers: [['Content-Type', 'text/html; charset=utf-8']],
          chunks: [
            sheet(
              polska,
              'Biuletyn',
              ps('Most zamknięty na czas malowania', 'Ogłoszenie o przetargu na zimowe utrzymanie dróg'),
            ),
          ],
          every: 5,
        })),
      },
    },
  },
  {
    name: 'te-koop-veenmuseum',
    mechanism:
      'The name of a dead museum is offered for sale in Dutch, with a price and a form, at all paths, on sellers’ name servers.',
    family: 'parked',
    language: 'nl',
    cited: 'http://www.te-koop-veenmuseum.test/collectie/turfschop.html',
    truth: 'dead',
    verdicts: ['parked'],
    hosts: {
      'te-koop-veenmuseum.test': {
        nameServers: ['ns1.domeinhandel-park.test', 'ns2.domeinhandel-park.test'],
        serve: teKoop,
      },
      'www.te-koop-veenmuseum.test': { serve: teKoop },
    },
  },
  {
    name: 'satilik-alan-adi',
    mechanism:
      'A Turkish registrar’s page: "this name was registered and is waiting for its site", rows of related searches, all paths.',
    family: 'parked',
    language: 'tr',
    cited: 'http://satilik-alan-adi.test/makale/antik-su-yollari',
    truth: 'dead',
    verdicts: ['parked'],
    hosts: {
      'satilik-alan-adi.test': {
        serve: always(
          html(
            '<html lang="tr"><head><meta charset="utf-8"><title>satilik-alan-adi.test</title></head><body><div class="top">Bu alan adı park edilmiştir. Satın almak için tıklayın.</div><h2>İlgili aramalar</h2><ul><li><a href="/?q=ucuz+ucak+bileti&fb=1">Ucuz uçak bileti</a></li><li><a href="/?q=kredi+hesaplama&fb=1">Kredi hesaplama</a></li><li><a href="/?q=sigorta+teklifi&fb=1">Sigorta teklifi</a></li></ul><footer>2025 © Tüm hakları saklıdır. Bu sayfa alan adı sahibi tarafından ücretsiz park hizmetiyle oluşturulmuştur.</footer><script src="//parking.satilik-alan-adi.test/caf.js"></script></body></html>',
          ),
        ),
      },
    },
  },
  {
    name: 'kasino-kotiseutu',
    mechanism:
      'The domain of a Finnish village society was taken over: each path, the cited too, shows one page of casino offers.',
    family: 'hijacked',
    language: 'fi',
    cited: 'http://www.kasino-kotiseutu.test/historia/koulu1912.html',
    truth: 'dead',
    verdicts: ['parked', 'soft-404'],
    hosts: {
      'www.kasino-kotiseutu.test': {
        serve: always(
          html(
            sheet(
              at('fi', 'Parhaat nettikasinot 2025', leaflet),
              'Parhaat nettikasinot ilman rekisteröitymistä',
              `${ps('Vertailimme 40 nettikasinoa ja kokosimme parhaat bonukset ja ilmaiskierrokset suomalaisille pelaajille.', 'Pikakasinolla kotiutat voitot minuuteissa. Talletusbonus 100 % aina 500 euroon asti!')}<table><tr><td>LuckyFjord</td><td>200 ilmaiskierrosta</td><td><a rel="nofollow sponsored" href="/go/luckyfjord">Pelaa nyt</a></td></tr><tr><td>SpinHirvi</td><td>100 % bonus</td><td><a rel="nofollow sponsored" href="/go/spinhirvi">Pelaa nyt</a></td></tr></table><p>18+. Pelaa vastuullisesti.</p>`,
            ),
          ),
        ),
      },
    },
  },
  {
    name: 'farmacia-rubata',
    mechanism:
      'An Italian association’s name sells pills without prescription now, in English, at every path.',
    family: 'hijacked',
    language: 'it',
    cited: 'http://www.farmacia-rubata.test/convegni/atti2009.php',
    truth: 'dead',
    verdicts: ['parked', 'soft-404'],
    hosts: {
      'www.farmacia-rubata.test': {
        serve: always(
          html(
            sheet(
              at('en', 'Trusted Tablets Online', store),
              'Buy generic tablets online without prescription',
              `<ul class="grid"><li>Generic V 100mg <b>$0.88</b> per pill <a href="/cart?add=1">Add to cart</a></li><li>Generic C 20mg <b>$1.30</b> per pill <a href="/cart?add=2">Add to cart</a></li></ul>${ps('Worldwide delivery, discreet packaging, bonus pills with every order. No prescription needed.')}`,
            ),
          ),
        ),
      },
    },
  },
  {
    name: 'lander-of-riverwatch',
    mechanism:
      'Every path redirects to a sales page on the seller’s host, which bears the name as a parameter.',
    family: 'parked',
    language: 'en',
    cited: 'https://lander-of-riverwatch.test/2016/07/nitrate-results/',
    truth: 'dead',
    verdicts: ['parked'],
    hosts: {
      'lander-of-riverwatch.test': {
        serve: always(
          go(
            'https://buy.lander-of-riverwatch.test/forsale/lander-of-riverwatch.test?traffic_type=TDFS',
            302,
          ),
        ),
      },
      'buy.lander-of-riverwatch.test': {
        serve: always(
          html(
            '<!doctype html><html lang="en"><head><title>lander-of-riverwatch.test for sale</title></head><body><div id="app"><h1>lander-of-riverwatch.test</h1><p>is for sale. Buy now for $2,495 or lease to own at $104 a month.</p><button>Get this domain</button><ul><li>Buyer protection</li><li>Fast transfers</li></ul></div></body></html>',
          ),
        ),
      },
    },
  },
  {
    name: 'renewal-grace-cz',
    mechanism:
      'The registrar’s notice that the name ran out and waits for renewal, in Czech, 200 at every path.',
    family: 'parked',
    language: 'cs',
    cited: 'https://www.renewal-grace-cz.test/clanek/212-mlyny',
    truth: 'dead',
    verdicts: ['parked'],
    hosts: {
      'www.renewal-grace-cz.test': {
        serve: always(
          html(
            '<!DOCTYPE html><html lang="cs"><head><meta charset="utf-8"><title>Doména expirovala</title></head><body><img src="/registrator.svg" alt="Registrátor"><h1>Platnost domény renewal-grace-cz.test vypršela</h1><p>Jste-li jejím držitelem, můžete ji obnovit v zákaznickém centru do 30 dnů. Poté bude uvolněna k nové registraci.</p><a href="https://registrator.test/obnova">Obnovit doménu</a></body></html>',
          ),
        ),
      },
    },
  },
  {
    name: 'cname-to-nowhere',
    mechanism: 'The page redirects to a host whose name does not exist any more.',
    family: 'dns',
    language: 'es',
    cited: 'http://cname-to-nowhere.test/go/informe',
    truth: 'dead',
    verdicts: ['dns-failure'],
    hosts: {
      'cname-to-nowhere.test': {
        serve: town(at('es', 'Mancomunidad del Alto', office), {
          '/go/informe': go('https://informes.cname-to-nowhere.test/2010/informe.html', 301),
        }),
      },
      'informes.cname-to-nowhere.test': { dns: 'nxdomain' },
    },
  },
  {
    name: 'subdomain-struck-off',
    mechanism: 'The organisation lives under its own name, but the cited subdomain is struck off (NXDOMAIN).',
    family: 'dns',
    language: 'sv',
    cited: 'http://projekt.subdomain-struck-off.test/rapporter/3.html',
    truth: 'dead',
    verdicts: ['dns-failure'],
    hosts: {
      'projekt.subdomain-struck-off.test': { dns: 'nxdomain' },
      'subdomain-struck-off.test': { serve: town(news, {}) },
    },
  },
  {
    name: 'alias-without-address',
    mechanism: 'The name is kept for mail alone and has no address.',
    family: 'dns',
    language: 'lt',
    cited: 'https://alias-without-address.test/leidiniai/7',
    truth: 'dead',
    verdicts: ['dns-failure'],
    hosts: { 'alias-without-address.test': { dns: 'no-data' } },
  },
  {
    name: 'odd-port-refused',
    mechanism: 'The machine is there but nothing listens; connections are refused.',
    family: 'tcp',
    language: 'ru',
    cited: 'http://stat.odd-port-refused.test/tables/t44.html',
    truth: 'dead',
    verdicts: ['connection-refused'],
    hosts: { 'stat.odd-port-refused.test': { tcp: 'refused' } },
  },
  {
    name: 'moved-to-reset-host',
    mechanism: 'The redirect goes to a machine that resets each connection.',
    family: 'tcp',
    language: 'pl',
    cited: 'https://moved-to-reset-host.test/katalog/18',
    truth: 'dead',
    verdicts: ['connection-reset'],
    hosts: {
      'moved-to-reset-host.test': {
        serve: town(polska, { '/katalog/18': go('http://stary.moved-to-reset-host.test/katalog/18', 302) }),
      },
      'stary.moved-to-reset-host.test': { tcp: 'reset' },
    },
  },
  {
    name: 'slash-noslash-loop',
    mechanism: 'One rule adds the slash, another takes it away: a ring of two for everybody.',
    family: 'redirect',
    language: 'fr',
    cited: 'https://slash-noslash-loop.test/dossiers/barrage',
    truth: 'dead',
    verdicts: ['redirect-loop', 'too-many-redirects'],
    hosts: {
      'slash-noslash-loop.test': {
        serve: town(at('fr', 'Vallée vivante', leaflet), {
          '/dossiers/barrage': go('/dossiers/barrage/', 301),
          '/dossiers/barrage/': go('/dossiers/barrage', 301),
        }),
      },
    },
  },
  {
    name: 'growing-return-query',
    mechanism: 'Each hop adds one to a counter in the query, without end, cookies or not.',
    family: 'redirect',
    language: 'da',
    cited: 'https://growing-return-query.test/sag/4412',
    truth: 'dead',
    verdicts: ['too-many-redirects', 'redirect-loop'],
    hosts: {
      'growing-return-query.test': {
        serve: town(bib, {}, (r) =>
          go(`/sag/4412?retry=${Number(/retry=(\d+)/.exec(r.path)?.[1] ?? '0') + 1}`),
        ),
      },
    },
  },
  {
    name: 'handmade-index-only',
    mechanism: 'A page of a closed mirror: the server sends its own "It works!" page at each path.',
    family: 'parked',
    language: 'en',
    cited: 'http://mirror.handmade-index-only.test/pub/docs/gauge-howto.html',
    truth: 'dead',
    verdicts: ['soft-404', 'parked'],
    hosts: {
      'mirror.handmade-index-only.test': {
        serve: always(
          html(
            '<html><body><h1>It works!</h1>\n<p>This is the default web page for this server.</p>\n<p>The web server software is running but no content has been added, yet.</p>\n</body></html>',
          ),
        ),
      },
    },
  },
  {
    name: 'old-home-by-hand',
    mechanism: 'A provider’s old users’ space: an honest 404 by hand without any style.',
    family: 'gone',
    language: 'de',
    cited: 'http://home.old-home-by-hand.test/w.kranz/orgeln/liste.html#silbermann',
    truth: 'dead',
    verdicts: ['gone'],
    hosts: { 'home.old-home-by-hand.test': { serve: town(at('de', 'Privatseiten', handmade), {}) } },
  },
]
