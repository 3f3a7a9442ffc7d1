/** Living pages behind odd machinery: shells with data, frames, redirects, charsets, files, flaky and over-kind servers. */
import type { WebCase } from '../case.ts'
import { alive, apache404, encode, give, homeOf, moved, of, page, raw, to, type Site } from './kit.ts'

const shell = (lang: string, title: string, data: unknown): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><script type="module" crossorigin src="/assets/index-BX91f.js"></script><link rel="stylesheet" href="/assets/index-D3.css"></head><body><div id="root"></div><script>window.__INITIAL_STATE__=${JSON.stringify(data)}</script></body></html>`

const tidning: Site = {
  skin: 'news',
  lang: 'sv',
  name: 'Norrlandsbladet',
  nav: 'Nyheter|Sport|Kultur|Ledare|E-tidning',
  foot: 'Ansvarig utgivare: Britt Sandin · Tipsa oss · Kundservice',
  lost: ['Sidan finns inte', '<h1>Sidan finns inte</h1><p>Vi hittar inte sidan du letar efter.</p>'],
  home: 'Snökaos på E4|Bibliotek får nytt tak|Älgjakten börjar',
}
const instytut: Site = {
  skin: 'wp',
  lang: 'pl',
  name: 'Instytut Badań Łowickich',
  nav: 'Aktualności|Publikacje|Zespół|Kontakt',
  foot: 'ul. Zduńska 11, Łowicz',
  lost: ['Nie znaleziono', '<h1>Ups!</h1><p>Nie znaleziono takiej strony.</p>'],
  home: 'Nowy tom studiów|Konferencja|Wycinanki w muzeum',
}
const kurzblog: Site = {
  skin: 'blogger',
  lang: 'sk',
  name: 'Tatranský denník',
  nav: 'Domov|Túry|O mne',
  foot: 'Archív: 2015 · 2014',
  lost: ['Stránka neexistuje', '<p>Prepáčte, stránka, ktorú hľadáte, v tomto blogu neexistuje.</p>'],
  home: 'Zbojnícka chata|Lavíny|Prvý sneh',
}
const slov: Site = {
  skin: 'pico',
  lang: 'sl',
  name: 'Krajevni leksikon',
  nav: 'Domov|Kraji|Viri',
  foot: 'Posodobljeno 2017',
  lost: ['Ni zadetkov', '<p>Iskana stran ne obstaja.</p>'],
  home: 'Bovec|Kobarid|Žaga',
}
const thai: Site = {
  skin: 'next',
  lang: 'th',
  name: 'สถานะระบบ ห้องสมุดกลาง',
  nav: 'ภาพรวม|ประวัติ|สมัครรับแจ้งเตือน',
  foot: 'สำนักหอสมุด โทร. 02-555-0131',
  lost: ['ไม่พบหน้า', '<h1>ไม่พบหน้าที่คุณต้องการ</h1>'],
  home: 'ระบบทั้งหมดทำงานปกติ|เหตุการณ์ที่ผ่านมา|แผนบำรุงรักษา',
}
const marinha: Site = {
  skin: 'pico',
  lang: 'pt',
  name: 'Faróis de Portugal',
  nav: 'Início|Norte|Centro|Sul|Ilhas',
  foot: 'Actualizado em Janeiro de 2010',
  lost: ['Faróis', '<p>Não temos essa página.</p>'],
  home: 'Farol da Barra|Farol do Cabo Mondego|Farolins extintos',
}

export const livingE: readonly WebCase[] = [
  alive(
    'spa-state-record',
    'spa',
    'en',
    'An empty shell for scripts that carries the whole article as state; an unknown address carries an error as state.',
    '/objects/1984-312',
    raw(
      {
        '/objects/1984-312': give(
          shell('en', 'Pressed-glass sugar bowl (1984.312) | Hallam Museum', {
            object: {
              id: '1984.312',
              title: 'Pressed-glass sugar bowl',
              status: 'not on display',
              lid: 'missing',
              maker: 'Unknown, possibly Sowerby & Co., Gateshead',
              description:
                'A sugar bowl of turquoise vitro-porcelain with a pattern of basket weave. The lid was lost before 1931. Bought at a fair in Hexham by Miss E. Dodds, who used it for buttons, and given by her niece.',
              dimensions: '11.2 × 14 cm',
            },
            error: null,
          }),
        ),
      },
      give(
        shell('en', 'Hallam Museum', { object: null, error: { status: 404, message: 'Object not found' } }),
        undefined,
        404,
      ),
    ),
  ),
  alive(
    'next-data-artikkeli',
    'spa',
    'fi',
    'A page of a script framework with nothing but data in it, among it “notFound”: false.',
    '/artikkeli/kadonneet-kylat',
    raw(
      {
        '/artikkeli/kadonneet-kylat': give(
          `<!DOCTYPE html><html lang="fi"><head><meta charSet="utf-8"/><title>Kadonneet kylät – Kotiseutulehti</title><meta name="description" content="Patoaltaan alle jäi kolme kylää."/><script src="/_next/static/chunks/webpack-12.js" defer=""></script></head><body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { notFound: false, article: { headline: 'Kadonneet kylät', author: 'Tuula Metsola', body: ['Patoaltaan alle jäi vuonna 1967 kolme kylää, kaksi koulua ja yksi hautausmaa. Kyläläiset muuttivat pois keväällä ennen jäiden lähtöä.', '”Meidän talon kohdalla on nyt neljätoista metriä vettä”, Aino Kumpula sanoo.', 'Kartoista nimet poistettiin vasta 1981. Museo kerää yhä valokuvia.'] } } }, page: '/artikkeli/[slug]', buildId: 'k3' })}</script></body></html>`,
        ),
      },
      give(
        '<!DOCTYPE html><html lang="fi"><head><title>404: Sivua ei löydy</title></head><body><div id="__next"><h1>404</h1><h2>Sivua ei löydy.</h2></div></body></html>',
        undefined,
        404,
      ),
    ),
  ),
  alive(
    'frameset-1997',
    'frames',
    'en',
    'A frameset of 1997 whose two frames answer, with a “your browser does not support frames” text.',
    '/ledger/',
    raw(
      {
        '/ledger/': give(
          `<HTML><HEAD><TITLE>The Whitby Ledger Project</TITLE></HEAD>\n<FRAMESET COLS="160,*"><FRAME SRC="menu.htm" NAME="menu"><FRAME SRC="main.htm" NAME="main">\n<NOFRAMES><BODY>Sorry, this page cannot be displayed: your browser does not support frames.</BODY></NOFRAMES></FRAMESET></HTML>`,
          'text/html',
        ),
        '/ledger/menu.htm': give(
          '<HTML><BODY BGCOLOR=silver><A HREF="main.htm" TARGET=main>Home</A><BR><A HREF="y1790.htm" TARGET=main>1790</A></BODY></HTML>',
          'text/html',
        ),
        '/ledger/main.htm': give(
          `<HTML><BODY><H1>The Whitby Ledger</H1><P>Between 1786 and 1804 the harbour master of Whitby kept a ledger of every vessel that did not return. We have transcribed all 1,312 entries. Pages 41 to 48 are missing.<P>Choose a year on the left.</BODY></HTML>`,
          'text/html',
        ),
      },
      apache404,
    ),
    { scheme: 'http' },
  ),
  moved(
    'refresh-ny-adress',
    'sv',
    'A page says that the site has moved and refreshes to the same article at a new host, which answers.',
    '/kultur/2008/orgeln-i-nederlulea.html',
    raw({
      '/kultur/2008/orgeln-i-nederlulea.html': give(
        '<html><head><meta http-equiv="refresh" content="3; url=https://ny.h8-refresh-ny-adress.test/kultur/orgeln-i-nederlulea"><title>Vi har flyttat!</title></head><body><p>Den här sidan finns inte längre här. Du skickas vidare till artikelns nya adress.</p></body></html>',
      ),
    }),
    {
      beside: {
        'ny.h8-refresh-ny-adress.test': of(tidning, {
          '/kultur/orgeln-i-nederlulea': page(
            tidning,
            'Orgeln i Nederluleå låter igen',
            '<article class="o-article"><h1>Orgeln i Nederluleå låter igen</h1><p>Publicerad 4 maj 2008</p><p>Efter elva års tystnad ljuder orgeln i Nederluleå kyrka på nytt. Fyrahundra pipor har rengjorts och sju som saknades har gjutits om i Holland.</p><p>– Man hör direkt att basen är tillbaka, säger kantorn Lena Stridh.</p></article>',
          ),
        }),
      },
    },
  ),
  moved(
    'chain-www-slug',
    'pl',
    'Two permanent redirects, to https with www and from a number to a slug, end at the publication.',
    '/?p=1873',
    { serve: ({ host, path }) => to(`https://www.${host}${path}`, 301) },
    {
      scheme: 'http',
      beside: {
        'www.h8-chain-www-slug.test': of(instytut, {
          '/?p=1873': to('/publikacje/pasiak-lowicki/', 301, [['X-Redirect-By', 'WordPress']]),
          '/publikacje/pasiak-lowicki/': page(
            instytut,
            'Pasiak łowicki. Zanikanie wzoru',
            '<h1>Pasiak łowicki. Zanikanie wzoru</h1><div class="entry-content"><p>Autorka: Hanna Sobczyk. Łowicz 2013, ss. 144. Nakład wyczerpany.</p><p>Książka opisuje, jak między 1920 a 1970 rokiem z łowickich zapasek znikały kolejne barwy. Podstawą jest 212 tkanin ze zbiorów prywatnych.</p></div>',
          ),
        }),
      },
    },
  ),
  alive(
    'cookie-first',
    'cookie',
    'sk',
    'The first answer sets a cookie and redirects to the same address; with the cookie the post comes.',
    '/2014/09/zrusena-chata.html',
    of(kurzblog, {
      '/2014/09/zrusena-chata.html': ({ cookies, path }) =>
        cookies.get('seen') === '1'
          ? page(
              kurzblog,
              'Zrušená chata',
              "<h3 class='post-title'>Zrušená chata</h3><div class='post-body'><p>Chata pod Ostrvou už nestojí. Vyhorela v noci na 17. februára a lesníci zvyšok odviezli. Na mieste je len kamenný základ a tabuľka „Objekt zrušený“.</p><p>Voda z prameňa stále tečie.</p></div>",
            )
          : to(path, 302, [['Set-Cookie', 'seen=1; Path=/']]),
    }),
  ),
  alive(
    'flaky-503',
    'flaky',
    'sl',
    'The first request is answered 503 by an overloaded server, every later one with the page.',
    '/kraji/stara-vas',
    of(slov, {
      '/kraji/stara-vas': ({ beforeHere }) =>
        beforeHere === 0
          ? give(
              '<html><body><h1>503 Service Unavailable</h1>No server is available to handle this request.</body></html>',
              'text/html',
              503,
            )
          : page(
              slov,
              'Stara vas (opuščeno naselje)',
              '<h1>Stara vas</h1><p>Opuščeno naselje na levem bregu Idrijce. Leta 1931 je imelo 41 prebivalcev, po potresu 1976 nobenega. V registru naselij izbrisano 1979.</p>',
            ),
    }),
  ),
  alive(
    'head-not-allowed',
    'flaky',
    'th',
    'A status page’s history; HEAD is refused with 405, GET answers.',
    '/history/2021-04',
    of(thai, {
      '/history/2021-04': ({ method }) =>
        method === 'HEAD'
          ? give('', 'text/plain', 405, [['Allow', 'GET']])
          : page(
              thai,
              'ประวัติเหตุขัดข้อง เมษายน 2564',
              '<h1>เมษายน 2564</h1><h2>ระบบสืบค้นใช้งานไม่ได้</h2><p><b>แก้ไขแล้ว</b> – ผู้ใช้บางส่วนพบข้อความ “ไม่พบหน้าที่ต้องการ” ระหว่าง 09:10–11:45 น. ของวันที่ 6 เมษายน</p><p><b>ตรวจสอบ</b> – ทีมงานกำลังตรวจสอบสาเหตุ</p><h2>ปิดปรับปรุงตามแผน</h2><p>22 เมษายน 00:00–04:00 น. เสร็จสิ้น</p>',
            ),
    }),
  ),
  alive(
    'catch-all-farol',
    'over-kind-server',
    'pt',
    'A server that answers every unknown address with 200 and its front page; the cited page is real and short.',
    '/ilhas/formigas.php',
    of(
      marinha,
      {
        '/ilhas/formigas.php': page(
          marinha,
          'Farol das Formigas',
          '<h1>Farol das Formigas</h1><p>Torre cilíndrica branca, 19 m. Construído em 1948. Luz extinta? Não: 2 relâmpagos, 12 s.</p><p>Nunca foi habitado. Acesso proibido.</p>',
        ),
      },
      homeOf(marinha),
    ),
  ),
  alive(
    'home-redirecting-server',
    'over-kind-server',
    'en',
    'Unknown addresses redirect to the front page; the cited one is a living letter to the editor.',
    '/letters/1999-07-03.html',
    raw(
      {
        '/': give(
          '<html><head><title>Parish Pump Quarterly</title></head><body><h1>Parish Pump Quarterly</h1><ul><li><a href="/letters/1999-07-03.html">Letters</a></li><li>Back numbers</li></ul></body></html>',
        ),
        '/letters/1999-07-03.html': give(
          '<html><head><title>Letters, 3 July 1999</title></head><body><h2>Letters</h2><p>Sir, &ndash; The noticeboard outside the post office has been removed. By whom? I ask as the person who painted it.</p><p>Mrs. O. Thrale, Little Snoring</p><p><a href="/">PPQ</a></p></body></html>',
        ),
      },
      to('/', 302),
    ),
  ),
  alive(
    'incomplete-chain-aia',
    'tls',
    'sr',
    'The server forgets its intermediate certificate, which AIA completes; the page lives.',
    '/clanak/14',
    {
      tls: 'incomplete',
      ...raw(
        {
          '/clanak/14': give(
            '<!DOCTYPE html><html lang="sr-Latn"><head><meta charset="utf-8"><title>Nestala biblioteka – Povratak u Vršac</title></head><body><div id="meni"><a href="/">Početna</a> <a href="/clanci">Članci</a></div><h1>Nestala biblioteka</h1><p>Biblioteka grofa Bizinga, oko šest hiljada svezaka, nestala je između jeseni 1944. i proleća 1945. Popis nije sačuvan. Dva toma nađena su na buvljaku u Temišvaru.</p><div id="dno">Gradsko istorijsko društvo</div></body></html>',
          ),
        },
        give(
          '<!DOCTYPE html><html lang="sr-Latn"><head><title>Greška</title></head><body><h1>Stranica nije pronađena</h1></body></html>',
          undefined,
          404,
        ),
      ),
    },
  ),
  alive(
    'sjis-gallery',
    'charset',
    'ja',
    'A page in Shift_JIS whose charset stands in the head alone; it mourns a closed cinema.',
    '/eigakan/heikan.html',
    raw(
      {
        '/eigakan/heikan.html': give(
          encode(
            '<html><head><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><title>閉館した映画館</title></head><body bgcolor="#000000" text="#ffffff"><center><h2>閉館した映画館</h2><hr width="60%">名画座は平成十一年三月をもって閉館いたしました。<br>長らくのご愛顧ありがとうございました。<br><br>最後の上映「東京物語」<br><br><a href="index.html">もどる</a></center></body></html>',
            'shift_jis',
          ),
          'text/html',
        ),
      },
      apache404,
    ),
    { scheme: 'http' },
  ),
]
