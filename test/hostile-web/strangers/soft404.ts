/** Pages that answer 200, or point elsewhere, and mean: not here any more. */
import type { WebCase } from '../case.ts'
import {
  board,
  bundle,
  frontPage,
  html,
  list,
  ministry,
  missingPage,
  newspaper,
  notes,
  oldTables,
  paragraphs,
  pdf,
  shop,
  site,
  society,
  spoken,
  story,
  to,
  tube,
  wiki,
} from './pages.ts'
import { words } from './words.ts'

const moved = newspaper({
  language: 'de',
  site: 'Dorfbote Wiesenthal',
  title: 'Wir sind umgezogen – Dorfbote Wiesenthal',
  main: `<article><h1>Wir haben aufgeräumt!</h1>${paragraphs([
    'Schön, dass Sie da sind. Im Zuge der Neugestaltung unserer Internetseiten im Frühjahr haben viele Inhalte eine neue Adresse bekommen, und manches Ältere haben wir nicht übernommen.',
    'Auch der Beitrag, den Sie über ein Lesezeichen oder einen Link aufgerufen haben, liegt nicht mehr an dieser Stelle. Vielleicht finden Sie, was Sie suchen, über unsere Suche oder in einer der Rubriken im Menü.',
    'Wenn Sie nicht weiterkommen, schreiben Sie uns – die Redaktion hilft gern.',
  ])}</article>`,
})

const searchResults = (path: string): string => {
  const terms = spoken(path)
  return ministry({
    language: 'fr',
    site: 'Commune de Valserine-le-Haut',
    title: `Résultats de recherche pour « ${terms} » | Commune de Valserine-le-Haut`,
    main: `<h1>Recherche</h1><form action="/recherche"><input name="q" value="${terms}"><button>OK</button></form>
<p class="count"><strong>0 résultat</strong> pour « ${terms} »</p>
<p>Essayez avec d’autres mots-clés, vérifiez l’orthographe ou parcourez nos rubriques : vie municipale, enfance, urbanisme, culture, démarches.</p>`,
  })
}

const lamps = shop({
  language: 'es',
  site: 'Almacenes Olmedo',
  title: 'Lámparas de mesa | Almacenes Olmedo',
  main: `<h1>Lámparas de mesa</h1><p>24 productos</p><div class="grid">${[
    'Lámpara Brisa, latón — 49,90 €',
    'Lámpara Nube, cristal — 64,00 €',
    'Flexo Oficina 3 — 27,50 €',
    'Lámpara Farol, cerámica — 38,00 €',
    'Lámpara Trigo, mimbre — 42,00 €',
  ]
    .map(
      (line, i) =>
        `<div class="card"><a href="/producto/${800 + i}">${line}</a><button>Añadir al carrito</button></div>`,
    )
    .join('')}</div>`,
})

const job = newspaper({
  language: 'it',
  site: 'Lavoro a Ponente',
  title: 'Offerte di lavoro in Liguria | Lavoro a Ponente',
  main: `<div class="alert alert-info"><strong>Questo annuncio è scaduto.</strong> L’azienda non accetta più candidature per questa posizione.</div>
<h2>Altre offerte che potrebbero interessarti</h2>
<ul class="jobs"><li><a href="/offerta/77120">Addetto al magazzino, Savona — tempo pieno</a></li><li><a href="/offerta/77104">Receptionist stagionale, Alassio</a></li><li><a href="/offerta/77093">Operaio edile, Imperia — contratto annuale</a></li><li><a href="/offerta/76988">Cameriere di sala, Bordighera</a></li><li><a href="/offerta/76971">Impiegata contabile, Albenga — part time</a></li></ul>
<p>Crea un avviso e ricevi le nuove offerte per posta elettronica ogni mattina.</p>`,
})

const noTopic = board({
  language: 'pl',
  site: 'Forum Miłośników Kolei',
  title: 'Forum Miłośników Kolei - Informacja',
  main: `<div class="panel" id="message"><div class="inner"><h2 class="message-title">Informacja</h2><p>Żądany temat nie istnieje.</p></div></div>
<div class="stat-block online-list"><h3>Kto jest online</h3><p>Użytkownicy przeglądający to forum: Obecnie na forum nie ma żadnego zarejestrowanego użytkownika i 11 gości</p></div>`,
})

const withdrawn = newspaper({
  language: 'ru',
  site: 'Вестник Заречья',
  title: 'Вестник Заречья — новости посёлка и района',
  main: `<div class="material"><p class="notice">Данный материал снят с публикации.</p><p>Приносим извинения за доставленные неудобства. Предлагаем ознакомиться с другими материалами раздела.</p>${list(words('ru').headlines, '/news/')}</div>`,
})

const hollow = ministry({
  language: 'ar',
  site: 'وزارة الموارد المائية',
  title: 'تفاصيل الخبر - وزارة الموارد المائية',
  main: `<div id="ctl00_PlaceHolderMain"><h1 class="news-title"></h1><span class="news-date"></span><div class="news-body"></div>
<div class="share"><a href="#">فيسبوك</a> <a href="#">تويتر</a> <a href="#">طباعة</a></div><h2>أخبار ذات صلة</h2><p class="empty">لا توجد بيانات للعرض</p></div>`,
})

const gone = (
  language: 'ja' | 'tr' | 'fi' | 'ro' | 'fa' | 'ka',
  name: string,
  title: string,
  texts: readonly string[],
): string =>
  newspaper({
    language,
    site: name,
    title,
    main: `<div class="entry"><h1>${texts[0] ?? ''}</h1>${paragraphs(texts.slice(1))}</div>`,
  })

const listing = newspaper({
  language: 'el',
  site: 'Δήμος Ελαίας',
  title: 'Ανακοινώσεις – Δήμος Ελαίας',
  head: '<link rel="canonical" href="https://dimos-elaias.test/anakoinoseis/">',
  main: `<header class="page-header"><h1 class="page-title">Κατηγορία: Ανακοινώσεις</h1></header>${words('el')
    .headlines.map(
      (line, i) =>
        `<article class="excerpt"><h2><a href="/anakoinoseis/${300 + i}/">${line}</a></h2><p>${(words('el').paragraphs[i % 3] ?? '').slice(0, 120)} […]</p></article>`,
    )
    .join('\n')}<nav class="pagination"><a href="/anakoinoseis/page/2/">Παλαιότερα →</a></nav>`,
})

const notHerePdf = pdf(
  [
    [
      'Riksarkivet i Granvik',
      '',
      'Handlingen kan inte visas.',
      'Den begärda filen finns inte längre i arkivet.',
      'Kontakta registrator@granvik.test för frågor.',
    ],
  ],
  'Meddelande',
)

export const cases: readonly WebCase[] = [
  {
    name: 'dorfbote-wiesenthal',
    mechanism:
      'A cheerful "we have tidied up" page with 200 and no target stands at every unknown path of a paper.',
    family: 'soft-404',
    language: 'de',
    cited: 'https://dorfbote-wiesenthal.test/archiv/2016/feuerwehr-jubilaeum.html',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'dorfbote-wiesenthal.test': {
        serve: site({ language: 'de', name: 'Dorfbote Wiesenthal', other: moved }),
      },
    },
  },
  {
    name: 'valserine-le-haut',
    mechanism:
      'Unknown paths answer 200 with the search page, its words taken from the path, and no results.',
    family: 'soft-404',
    language: 'fr',
    cited: 'https://www.valserine-le-haut.test/vie-municipale/deliberation-eau-2014',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'www.valserine-le-haut.test': {
        serve: site({
          language: 'fr',
          name: 'Commune de Valserine-le-Haut',
          skin: ministry,
          other: (request) => html(searchResults(request.path)),
        }),
      },
      'valserine-le-haut.test': {
        serve: (request) => to(`https://www.valserine-le-haut.test${request.path}`, 301),
      },
    },
  },
  {
    name: 'almacenes-olmedo',
    mechanism:
      'A product no longer sold redirects to the listing of its category, as does any unknown product.',
    family: 'soft-404',
    language: 'es',
    cited: 'https://almacenes-olmedo.test/producto/5512-lampara-faro-edicion-limitada',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'almacenes-olmedo.test': {
        serve: site({
          language: 'es',
          name: 'Almacenes Olmedo',
          skin: shop,
          own: { '/categoria/lamparas-de-mesa': lamps },
          other: (request) =>
            request.path.startsWith('/producto/')
              ? to('/categoria/lamparas-de-mesa', 301)
              : html(missingPage('es', 'Almacenes Olmedo', shop), 404),
        }),
      },
    },
  },
  {
    name: 'lavoro-a-ponente',
    mechanism: 'An expired job answers 200 with a notice and other jobs in place of its text.',
    family: 'soft-404',
    language: 'it',
    cited: 'https://lavoro-a-ponente.test/offerta/61233',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'lavoro-a-ponente.test': {
        serve: site({ language: 'it', name: 'Lavoro a Ponente', own: { '/offerta/61233': job } }),
      },
    },
  },
  {
    name: 'gemeente-veenhoven',
    mechanism: 'Since a relaunch every unknown deep path is sent to the front page with 301.',
    family: 'soft-404',
    language: 'nl',
    cited: 'https://www.gemeente-veenhoven.test/bestuur/raad/notulen-2011-03-17.html',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'www.gemeente-veenhoven.test': {
        serve: site({
          language: 'nl',
          name: 'Gemeente Veenhoven',
          skin: ministry,
          other: to('https://www.gemeente-veenhoven.test/', 301),
        }),
      },
    },
  },
  {
    name: 'forum-kolejowe',
    mechanism: 'A board answers 200 with "the requested topic does not exist" in its message panel.',
    family: 'soft-404',
    language: 'pl',
    cited: 'http://forum-kolejowe.test/viewtopic.php?f=12&t=40871',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'forum-kolejowe.test': {
        serve: site({
          language: 'pl',
          name: 'Forum Miłośników Kolei',
          skin: board,
          own: { '/viewtopic.php': noTopic },
        }),
      },
    },
  },
  {
    name: 'krajsky-urad-lipnice',
    mechanism: 'Unknown paths go to /404, which answers 200.',
    family: 'soft-404',
    language: 'cs',
    cited: 'https://krajsky-urad-lipnice.test/dokumenty/vyrocni-zprava-2009',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'krajsky-urad-lipnice.test': {
        serve: site({
          language: 'cs',
          name: 'Krajský úřad Lipnice',
          skin: ministry,
          own: { '/404': missingPage('cs', 'Krajský úřad Lipnice', ministry) },
          other: to('/404'),
        }),
      },
    },
  },
  {
    name: 'biblioteka-dzvin',
    mechanism:
      'Unknown paths go to the front page with ?error=404 in the query; no word of the error on the page.',
    family: 'soft-404',
    language: 'uk',
    cited: 'https://biblioteka-dzvin.test/krayeznavstvo/gazety-1934.html',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'biblioteka-dzvin.test': {
        serve: site({ language: 'uk', name: 'Бібліотека «Дзвін»', skin: society, other: to('/?error=404') }),
      },
    },
  },
  {
    name: 'vestnik-zarechya',
    mechanism:
      'The article was taken down: 200, the usual frame, one line of notice and links to other news.',
    family: 'soft-404',
    language: 'ru',
    cited: 'https://vestnik-zarechya.test/obshchestvo/2019/02/proverka-kotelnoy',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'vestnik-zarechya.test': {
        serve: site({
          language: 'ru',
          name: 'Вестник Заречья',
          own: { '/obshchestvo/2019/02/proverka-kotelnoy': withdrawn },
        }),
      },
    },
  },
  {
    name: 'wizarat-almiyah',
    mechanism:
      'The template of a news item with nothing in it, the same for every id that the base does not hold.',
    family: 'soft-404',
    language: 'ar',
    cited: 'https://wizarat-almiyah.test/ar/news/details.aspx?id=48213',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'wizarat-almiyah.test': {
        serve: site({
          language: 'ar',
          name: 'وزارة الموارد المائية',
          skin: ministry,
          own: { '/ar/news/details.aspx': hollow },
        }),
      },
    },
  },
  {
    name: 'danesh-mehrabad',
    mechanism: 'Persian "page not found" with 200 for all unknown paths of a science magazine.',
    family: 'soft-404',
    language: 'fa',
    cited: 'https://danesh-mehrabad.test/1392/07/qanat',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'danesh-mehrabad.test': {
        serve: site({
          language: 'fa',
          name: 'مجلهٔ دانش مهرآباد',
          other: gone('fa', 'مجلهٔ دانش مهرآباد', 'مجلهٔ دانش مهرآباد', [
            'متأسفیم!',
            'چیزی که دنبالش بودید اینجا نیست. ممکن است نشانی تغییر کرده یا مطلب از آرشیو پاک شده باشد.',
            'می‌توانید از جستجوی بالای صفحه استفاده کنید یا به صفحهٔ نخست برگردید.',
          ]),
        }),
      },
    },
  },
  {
    name: 'iton-alonim',
    mechanism: 'Every lost article redirects to the front of its section instead.',
    family: 'soft-404',
    language: 'he',
    cited: 'https://iton-alonim.test/local/article-118423',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'iton-alonim.test': {
        serve: site({
          language: 'he',
          name: 'עיתון אלונים',
          own: { '/local/': frontPage('he', 'מקומי – עיתון אלונים') },
          other: (request) =>
            request.path.startsWith('/local/')
              ? to('/local/', 301)
              : html(missingPage('he', 'עיתון אלונים'), 404),
        }),
      },
    },
  },
  {
    name: 'ledgerbook-data',
    mechanism: 'A data service says NOT_FOUND in JSON under status 200.',
    family: 'soft-404',
    language: 'en',
    cited: 'https://api.ledgerbook-data.test/v2/datasets/8841?format=json',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'api.ledgerbook-data.test': {
        serve: (request) => ({
          status: 200,
          headers: [
            ['Content-Type', 'application/json; charset=utf-8'],
            ['X-Request-Id', '7f31c2'],
          ],
          body: request.path.startsWith('/v2/datasets')
            ? '{"success":false,"status":404,"error":{"code":"NOT_FOUND","message":"Dataset 8841 does not exist or has been deleted."},"data":null}'
            : '{"success":false,"status":404,"error":{"code":"NO_ROUTE","message":"Unknown endpoint"},"data":null}',
        }),
      },
    },
  },
  {
    name: 'museu-da-cera-vale',
    mechanism: 'The error is a picture only: 200, the museum’s name as title, one image without a text.',
    family: 'soft-404',
    language: 'pt',
    cited: 'https://museu-da-cera-vale.test/colecoes/velas-votivas.php',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'museu-da-cera-vale.test': {
        serve: site({
          language: 'pt',
          name: 'Museu da Cera de Vale Redondo',
          skin: notes,
          other:
            '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Museu da Cera de Vale Redondo</title><style>body{margin:0;background:#222;text-align:center}</style></head><body><a href="/"><img src="/img/erro404.jpg" width="1024" height="768" border="0" alt=""></a></body></html>',
        }),
      },
    },
  },
  {
    name: 'kirisawa-shimbun',
    mechanism: 'A Japanese paper: the time for which the article was shown has run out, 200.',
    family: 'soft-404',
    language: 'ja',
    cited: 'https://www.kirisawa-shimbun.test/articles/20180416/k10011.html',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'www.kirisawa-shimbun.test': {
        serve: site({
          language: 'ja',
          name: '霧沢新聞',
          own: {
            '/articles/20180416/k10011.html': gone('ja', '霧沢新聞', '霧沢新聞デジタル', [
              '掲載期間が終了しました',
              'この記事は掲載期間を過ぎたため、ご覧いただけません。過去の記事は有料のデータベースでお探しください。',
              '五秒後にトップページへ移動します。',
            ]),
          },
        }),
      },
    },
  },
  {
    name: 'solmoe-gesipan',
    mechanism: 'The whole answer is a script that says "deleted post" in a box and goes back.',
    family: 'soft-404',
    language: 'ko',
    cited: 'http://solmoe-gesipan.test/bbs/board.php?bo_table=free&wr_id=20931',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'solmoe-gesipan.test': {
        serve: site({
          language: 'ko',
          name: '솔뫼 게시판',
          skin: board,
          own: {
            '/bbs/board.php':
              '<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><script>alert("글이 존재하지 않습니다.\\n\\n글이 삭제되었거나 이동된 경우입니다.");history.back();</script><noscript><div id="validation_check"><h1>다음 항목에 오류가 있습니다.</h1><p class="cbg">글이 존재하지 않습니다. 글이 삭제되었거나 이동된 경우입니다.</p><div class="btn_confirm"><a href="javascript:history.back();">돌아가기</a></div></div></noscript>',
          },
        }),
      },
    },
  },
  {
    name: 'heshan-gongzhong',
    mechanism: 'A messenger’s public article, removed by its author: a warning sign and one line, 200.',
    family: 'soft-404',
    language: 'zh',
    cited: 'https://mp.heshan-gongzhong.test/s/9QdLw2nVbT0aXk',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'mp.heshan-gongzhong.test': {
        serve: site({
          language: 'zh',
          name: '鹤山公众平台',
          skin: notes,
          own: {
            '/s/9QdLw2nVbT0aXk':
              '<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1.0"><title></title><link rel="stylesheet" href="/res/weui-msg.css"></head><body id="activity-detail"><div class="weui-msg"><div class="weui-msg__icon-area"><i class="weui-icon-warn weui-icon_msg"></i></div><div class="weui-msg__text-area"><h2 class="weui-msg__title">该内容已被发布者删除</h2><p class="weui-msg__desc"></p></div></div><script src="/res/app.js"></script></body></html>',
          },
        }),
      },
    },
  },
  {
    name: 'kuyucak-belediyesi',
    mechanism: 'A Turkish "not found" with 200 that carries itself to the front page after five seconds.',
    family: 'soft-404',
    language: 'tr',
    cited: 'https://www.kuyucak-belediyesi.test/tr/icerik/1187/degirmen-projesi',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'www.kuyucak-belediyesi.test': {
        serve: site({
          language: 'tr',
          name: 'Kuyucak Belediyesi',
          skin: ministry,
          other: ministry({
            language: 'tr',
            site: 'Kuyucak Belediyesi',
            title: 'Kuyucak Belediyesi Resmî Sitesi',
            head: '<meta http-equiv="refresh" content="5;url=/">',
            main: '<h1>Üzgünüz</h1><p>Ulaşmaya çalıştığınız içerik yayından kaldırılmıştır. 5 saniye içinde ana sayfaya yönlendirileceksiniz.</p>',
          }),
        }),
      },
    },
  },
  {
    name: 'dimos-elaias',
    mechanism:
      'An announcement’s address shows the list of its category, canonical and all, as does any slug there.',
    family: 'soft-404',
    language: 'el',
    cited: 'https://dimos-elaias.test/anakoinoseis/diakopi-ydrodotisis-lofou/',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'dimos-elaias.test': {
        serve: site({
          language: 'el',
          name: 'Δήμος Ελαίας',
          own: { '/anakoinoseis/': listing },
          other: (request) =>
            request.path.startsWith('/anakoinoseis/')
              ? html(listing)
              : html(missingPage('el', 'Δήμος Ελαίας'), 404),
        }),
      },
    },
  },
  {
    name: 'granviks-kommun',
    mechanism:
      'The municipality got a new domain: every old path, a report included, goes to the new front page.',
    family: 'soft-404',
    language: 'sv',
    cited: 'http://www.granviks-kommun.test/upload/dokument/oversiktsplan_2006.pdf',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'www.granviks-kommun.test': { serve: () => to('https://nya.granviks-kommun-sv.test/', 301) },
      'nya.granviks-kommun-sv.test': {
        serve: site({ language: 'sv', name: 'Granviks kommun', skin: ministry }),
      },
    },
  },
  {
    name: 'hiidenvaaran-kirjasto',
    mechanism: 'A library’s catalogue: the record is not there, 200, inside the full catalogue frame.',
    family: 'soft-404',
    language: 'fi',
    cited: 'https://haku.hiidenvaaran-kirjasto.test/Record/hvk.418822',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'haku.hiidenvaaran-kirjasto.test': {
        serve: site({
          language: 'fi',
          name: 'Hiidenvaaran kirjasto',
          other: gone('fi', 'Hiidenvaaran kirjasto', 'Hiidenvaaran kirjasto – aineistohaku', [
            'Tietue ei ole käytettävissä',
            'Tietuetta ei ole enää hakemistossa. Se on voitu yhdistää toiseen tietueeseen tai poistaa.',
            'Kokeile uutta hakua tai selaa uutuuksia.',
          ]),
        }),
      },
    },
  },
  {
    name: 'primaria-valea-lunga',
    mechanism: 'The address of a PDF answers with an HTML page: the document was taken off the site, 200.',
    family: 'soft-404',
    language: 'ro',
    cited: 'https://primaria-valea-lunga.test/documente/hcl-nr-42-2013.pdf',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'primaria-valea-lunga.test': {
        serve: site({
          language: 'ro',
          name: 'Primăria Valea Lungă',
          own: {
            '/documente/hcl-nr-42-2013.pdf': gone('ro', 'Primăria Valea Lungă', 'Primăria Valea Lungă', [
              'Document indisponibil',
              'Documentul solicitat a fost eliminat de pe site ca urmare a expirării termenului de publicare.',
              'Pentru copii ale hotărârilor vă rugăm să vă adresați registraturii.',
            ]),
          },
        }),
      },
    },
  },
  {
    name: 'craftfolk-social',
    mechanism: 'A deleted account answers 200 with a notice where the profile was.',
    family: 'soft-404',
    language: 'en',
    cited: 'https://craftfolk-social.test/@willow.tanner/posts/90211',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'craftfolk-social.test': {
        serve: site({
          language: 'en',
          name: 'Craftfolk',
          skin: tube,
          own: {
            '/@willow.tanner/posts/90211': tube({
              language: 'en',
              site: 'Craftfolk',
              title: 'Craftfolk',
              main: '<div class="empty-state"><svg width="48" height="48"></svg><h2>This account no longer exists</h2><p>The owner has deleted it along with everything they had shared. Looking for somebody else? Try the search.</p></div>',
            }),
          },
        }),
      },
    },
  },
  {
    name: 'tsisqvili-portali',
    mechanism: 'A soft 404 in Georgian, a tongue for which few keep word lists.',
    family: 'soft-404',
    language: 'ka',
    cited: 'https://tsisqvili-portali.test/axali-ambebi/2015/ckali',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'tsisqvili-portali.test': {
        serve: site({
          language: 'ka',
          name: 'წისქვილის პორტალი',
          other: missingPage('ka', 'წისქვილის პორტალი'),
        }),
      },
    },
  },
  {
    name: 'plainframe-docs',
    mechanism: 'An application shell for every path; only its script finds that no such page is known.',
    family: 'soft-404',
    language: 'en',
    cited: 'https://plainframe-docs.test/guides/legacy/offline-sync',
    truth: 'dead',
    verdicts: ['soft-404', 'not-checked', 'bad-response'],
    needsBrowser: true,
    hosts: {
      'plainframe-docs.test': {
        serve: (request) =>
          request.path.startsWith('/assets/')
            ? {
                status: 200,
                headers: [['Content-Type', 'text/javascript']],
                body: `const known={'/':'Plainframe documentation'};const r=document.getElementById('root');const t=known[location.pathname];r.innerHTML=t?'<h1>'+t+'</h1><p>Start with the tour.</p>':'<h1>Page not found</h1><p>We looked everywhere, but this page does not exist.</p>';document.title=t||'Page not found';`,
              }
            : html(bundle({ language: 'en', site: 'Plainframe', title: 'Plainframe', main: '' })),
      },
    },
  },
  {
    name: 'riksarkiv-granvik',
    mechanism: 'Every lost file of an archive is answered with one and the same one-page PDF that says so.',
    family: 'soft-404',
    language: 'sv',
    cited: 'https://riksarkiv-granvik.test/handlingar/1987/dnr-1142.pdf',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'riksarkiv-granvik.test': {
        serve: site({
          language: 'sv',
          name: 'Granviks arkiv',
          skin: oldTables,
          other: (request) =>
            request.path.endsWith('.pdf')
              ? { status: 200, headers: [['Content-Type', 'application/pdf']], body: notHerePdf }
              : html(missingPage('sv', 'Granviks arkiv', oldTables), 404),
        }),
      },
    },
  },
  {
    name: 'wiki-dampfmaschine',
    mechanism: 'A wiki’s "there is no text on this page yet" with 200, editing links and all.',
    family: 'soft-404',
    language: 'de',
    cited: 'https://wiki-dampfmaschine.test/index.php/Kesselbau_Lindach',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'wiki-dampfmaschine.test': {
        serve: site({
          language: 'de',
          name: 'Dampfwiki',
          skin: wiki,
          other: (request) => {
            const name = spoken(request.path.split('/').at(-1) ?? '')
            return html(
              wiki({
                language: 'de',
                site: 'Dampfwiki',
                title: `${name} – Dampfwiki`,
                main: `<h1 id="firstHeading" class="firstHeading">${name}</h1><div id="mw-content-text"><div class="noarticletext"><p>Diese Seite enthält momentan noch keinen Text. Du kannst diesen Titel auf anderen Seiten <a href="/index.php/Spezial:Suche">suchen</a>, die zugehörigen <a href="/index.php/Spezial:Logbuch">Logbücher betrachten</a> oder die Seite <a href="/index.php?action=edit">erstellen</a>.</p></div></div>`,
              }),
            )
          },
        }),
      },
    },
  },
  {
    name: 'kanal-torralba',
    mechanism: 'A video page whose film was taken away by its uploader: 200, player frame, a line of notice.',
    family: 'soft-404',
    language: 'es',
    cited: 'https://www.kanal-torralba.test/watch?v=tRb20xQ81',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'www.kanal-torralba.test': {
        serve: site({
          language: 'es',
          name: 'Kanal Torralba',
          skin: tube,
          own: {
            '/watch': tube({
              language: 'es',
              site: 'Kanal Torralba',
              title: ' - Kanal Torralba',
              main: '<div id="player" class="player-unavailable"><div class="reason"><h1>Vídeo no disponible</h1><p>El usuario que subió este vídeo lo ha eliminado.</p></div></div>',
            }),
          },
        }),
      },
    },
  },
  {
    name: 'nyirfa-hirek',
    mechanism: 'A real 404 whose page is so rich with the day’s news that it looks alive.',
    family: 'soft-404',
    language: 'hu',
    cited: 'https://nyirfa-hirek.test/belfold/2012/komp-vita.html',
    truth: 'dead',
    verdicts: ['gone', 'soft-404'],
    hosts: {
      'nyirfa-hirek.test': {
        serve: site({
          language: 'hu',
          name: 'Nyírfa Hírek',
          other: html(story('hu', 'Nyírfa Hírek', newspaper, { title: 'Nyírfa Hírek – friss hírek' }), 404),
        }),
      },
    },
  },
]
