/** More living pages: script-drawn text, refreshes, live tickers, hidden dialogs, lists of dead things. */
import { article, bare, go, living, plain, r, siteOf, w } from './kit.ts'

export const livingD = living([
  r(
    'drawn-text',
    'en',
    'script-shell',
    'the text of a museum label is in a JSON block that an inline script writes into an empty div',
    '/label/1904-22',
    w('next', 20, {
      '/label/1904-22': bare(
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Label 1904.22</title></head><body><div id="root"></div><script id="d" type="application/json">{"h":"Net float, Orkney, before 1904","p":["Cork, tarred hemp. Given by the fishermen of Burray.","The notches on the long edge are the mark of the boat Bloom, lost with all hands off Copinsay in 1893; the float was picked up eleven years later.","It was catalogued as driftwood until 1961, when the curator recognised the mark in a court book."]}</script><script>var d=JSON.parse(document.getElementById("d").textContent);document.getElementById("root").innerHTML="<h1>"+d.h+"</h1>"+d.p.map(function(x){return "<p>"+x+"</p>"}).join("")</script></body></html>',
      ),
    }),
    { needsBrowser: true },
  ),
  r(
    'meta-moved',
    'hu',
    'moved',
    'an old page of an academy sends the browser by meta refresh to the same text at the new host',
    '/regi/jelentes1996.html',
    w('old', 2, {
      '/regi/jelentes1996.html': bare(
        '<html><head><meta http-equiv="refresh" content="3; url=https://meta-moved-xi-uj.test/jelentes/1996"><title>Elköltöztünk</title></head><body>Az 1996. évi jelentés új címe: <a href="https://meta-moved-xi-uj.test/jelentes/1996">https://meta-moved-xi-uj.test/jelentes/1996</a></body></html>',
      ),
    }),
    {
      verdicts: ['redirected', 'alive'],
      hosts: () => ({
        'meta-moved-xi-uj.test': {
          serve: siteOf({
            lang: 'hu',
            brand: 'Akadémia',
            design: 'campus',
            kb: 48,
            pages: {
              '/jelentes/1996': article(
                'hu',
                'Jelentés az 1996. évről',
                [
                  'Az intézet 1996-ban tizenkilenc kutatót foglalkoztatott, költségvetése 61 millió forint volt.',
                  'Az ásatás a vörösvári telepen a negyedik szelvénnyel folytatódott.',
                ],
                5,
              ),
            },
          }),
        },
      }),
    },
  ),
  r(
    'ticker-end',
    'de',
    'closed-subject',
    'a live ticker that says that it is over',
    '/ticker/hochwasser-2013',
    w('press', 98, {
      '/ticker/hochwasser-2013': article(
        'de',
        'Hochwasser-Ticker: Der Scheitel ist durch',
        [
          'Dieser Liveticker ist beendet. Es werden keine neuen Einträge geladen.',
          '<ol class="ticker"><li><b>21:40</b> Pegel Schöna 10,61 Meter, fallend. Gute Nacht.</li><li><b>19:05</b> Die Sperrung der B 172 bleibt bis Montag.</li><li><b>16:22</b> 4.000 Sandsäcke aus Pirna eingetroffen.</li><li><b>12:10</b> Internetseite des Landkreises nicht erreichbar – zu viele Zugriffe.</li></ol>',
        ],
        3,
      ),
    }),
  ),
  r(
    'modal-login',
    'pt',
    'login-mention',
    'a hidden sign-in dialog and "session expired" strings stand in the markup of an open thesis page',
    '/handle/10183/41882',
    w('repo', 95, {
      '/handle/10183/41882': plain(
        'Cantos de trabalho das quebradeiras de coco babaçu',
        '<div class="modal fade" id="login" aria-hidden="true"><h5>Sua sessão expirou</h5><p>Faça login para continuar.</p><input type="password"></div><p><b>Autor:</b> Nascimento, Jucilene · <b>Orientador:</b> Rocha, Elias · <b>Data:</b> 2011</p><h2>Resumo</h2><p>Descrevem-se cinquenta e dois cantos registrados em sete povoados do Médio Mearim entre 2007 e 2010. A análise relaciona a divisão rítmica ao golpe do macete e mostra como o repertório passou das mulheres mais velhas às oficinas escolares.</p><p><a href="/bitstream/handle/10183/41882/000826118.pdf">000826118.pdf (4,1 MB)</a> – Texto completo</p>',
      ),
    }),
  ),
  r(
    'mapwiki',
    'en',
    'about-errors',
    'a wiki page that lists dead websites and what they now show',
    '/wiki/List_of_defunct_map_sites',
    w('wiki', 77, {
      '/wiki/List_of_defunct_map_sites': plain(
        'List of defunct map sites',
        '<p>This page lists map services that are no longer available.</p><table class="wikitable"><tr><th>Site</th><th>Closed</th><th>What the address shows now</th></tr><tr><td>GridRef Online</td><td>2009</td><td>This domain is for sale</td></tr><tr><td>Parish Plans</td><td>2014</td><td>404 Not Found</td></tr><tr><td>OpenMoor</td><td>2016</td><td>Account suspended</td></tr><tr><td>SeaChart.net</td><td>2019</td><td>redirects to a betting site</td></tr><tr><td>Lochs A–Z</td><td>2021</td><td>Just a moment… (never ends)</td></tr></table><p>Corrections are welcome on the talk page.</p>',
      ),
    }),
  ),
  r(
    'gone-species',
    'zh-Hant',
    'closed-subject',
    'a species database page: extinct, not found since 1968',
    '/species/namecode/380412',
    w('campus', 53, {
      '/species/namecode/380412': plain(
        '烏來杜鵑 Rhododendron kanehirae',
        '<p>保育等級：野外滅絕（EW）</p><p>原僅分布於北勢溪鸕鶿潭一帶河岸岩壁，翡翠水庫蓄水後棲地淹沒，野外已查無植株。1984年後之野外調查均未發現。</p><p>現存個體皆為扦插苗，栽植於四處保種園區，2013年起試行復育三千株。</p>',
      ),
    }),
  ),
  r(
    'parl-vote',
    'sl',
    'thin',
    "a parliament's vote sheet: names and a letter each",
    '/glasovanja/2014/331',
    w('forms', 42, {
      '/glasovanja/2014/331': plain(
        'Glasovanje 331',
        `<p>Za 44, proti 29, vzdržanih 3.</p><table>${Array.from({ length: 76 }, (_, i) => `<tr><td>${i + 1}</td><td>Poslanec ${String.fromCharCode(65 + (i % 24))}. ${String.fromCharCode(65 + ((i * 7) % 24))}.</td><td>${i < 44 ? 'Z' : i < 73 ? 'P' : '–'}</td></tr>`).join('')}</table>`,
      ),
    }),
  ),
  r(
    'robots-no',
    'fr',
    'robots',
    'a prefecture whose robots file keeps crawlers from its search alone; the cited order is open',
    '/contenu/telechargement/18822/arrete-secheresse',
    w(
      'state',
      109,
      {
        '/contenu/telechargement/18822/arrete-secheresse': article(
          'fr',
          'Arrêté portant limitation des usages de l’eau',
          [
            'Le préfet, vu le code de l’environnement, vu l’avis du comité départemental, considérant le débit de la Vègre inférieur au seuil de crise,',
            'ARRÊTE : Article 1er. – Les prélèvements à usage d’irrigation sont interdits de 8 h à 20 h. Article 2. – Le remplissage des piscines est interdit. Article 3. – Cet arrêté est abrogé de plein droit au 31 octobre.',
          ],
          2,
        ),
      },
      { robots: 'User-agent: *\nDisallow: /recherche\nCrawl-delay: 1\n' },
    ),
  ),
  r(
    'empty-agenda',
    'th',
    'empty-result',
    'a temple fair calendar month that truly has no event',
    '/calendar/2563/04',
    w('press', 46, {
      '/calendar/2563/04': plain(
        'ปฏิทินงานวัด เมษายน 2563',
        '<table class="cal"><tr><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td></tr></table><p>เดือนนี้ไม่มีกิจกรรม เนื่องจากจังหวัดประกาศงดการรวมกลุ่มตามมาตรการควบคุมโรค</p><p>งานประเพณีรดน้ำเจ้าอาวาสเลื่อนไปเดือนกรกฎาคม ดูกำหนดการใหม่ที่หน้าเดือนกรกฎาคม</p>',
      ),
    }),
  ),
  r(
    'cdn-cookie',
    'ko',
    'moved',
    'a portal sets a cookie, bounces once to the same address, and shows the decree',
    '/law/view?seq=20771',
    w('portal', 59, {
      '/law/view?seq=20771': (q) =>
        q.cookies.get('SCOUTER') === undefined
          ? go('/law/view?seq=20771', 302, [['Set-Cookie', 'SCOUTER=x1k2; Path=/; Max-Age=3600']])
          : siteOf({
              lang: 'ko',
              brand: '법령정보',
              design: 'portal',
              kb: 59,
              pages: {
                '/law/view?seq=20771': plain(
                  '내수면어업법 시행규칙 [폐지]',
                  '<p>[시행 1998. 4. 1.] [부령 제1290호, 1998. 4. 1., 타법폐지]</p><p>제1조(목적) 이 규칙은 내수면어업법 및 동법시행령에서 위임된 사항과 그 시행에 관하여 필요한 사항을 규정함을 목적으로 한다.</p><p>제2조(면허의 신청) 어업의 면허를 받고자 하는 자는 별지 제1호서식에 의한 신청서를 시장·군수에게 제출하여야 한다.</p><p>제3조 삭제</p>',
                ),
              },
            })(q),
    }),
  ),
])
