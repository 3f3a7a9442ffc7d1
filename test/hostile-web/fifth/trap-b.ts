/** Living pages behind furniture of walls, on hosts that lie about other pages, or that look for sale. */
import type { WebCase } from '../case.ts'
import { alive, cover, essay, leaf, none, site, told, type Look } from './kit.ts'

const of = (lang: string, skin: Look['skin'], name: string): Look => ({ lang, skin, name })
const zeit = of('de', 'news', 'Der Uferbote')
const wine = of('fr', 'shop', 'Cave des Trois Rives')
const presse = of('fr', 'news', 'La Gazette des Écluses')
const gov = of('en', 'gov', 'Ministry of Inland Waters')
const journal = of('en', 'gov', 'Journal of Estuarine Notes')
const soft = of('es', 'blog', 'Cuaderno de Faros')
const host = of('pt', 'gov', 'Arquivo Municipal de Vila Baixa')
const market = of('en', 'next', 'Plainname Market')
const band = of('en', 'nuxt', 'Error 404')
const cafe = of('ja', 'blog', '喫茶みさき')
const shop = of('ko', 'shop', '한지공방')
const note = of('en', 'next', 'Pagelet')
const roll = of('en', 'old', 'Roll of the Lost')
const q = of('ru', 'next', 'Вопросы админов')
const lodz = of('pl', 'old', 'Stara Łódź')
const fa = of('fa', 'gov', 'سازمان بنادر کوچک')

const overlay = (words: string, button: string): string =>
  `<div id="overlay" role="dialog" aria-modal="true" style="position:fixed;inset:0;background:rgba(0,0,0,.85);color:#fff;z-index:9999"><div class="box"><p>${words}</p><button onclick="this.closest('#overlay').remove()">${button}</button></div></div>`
const lied = (look: Look): ReturnType<typeof none> => none(look, 200)

export const trapTwo: readonly WebCase[] = [
  alive('uferbote-cmp', {
    family: 'trap-wall',
    lang: 'de',
    mechanism: 'A consent banner covers the screen; the whole article is in the page beneath it.',
    at: '/kultur/faehrmann-a-112.html',
    host: site(zeit, {
      '/kultur/faehrmann-a-112.html': leaf(
        zeit,
        'Der letzte Fährmann von Hitzacker',
        overlay(
          'Wir und unsere 214 Partner brauchen Ihre Zustimmung. Bitte akzeptieren Sie Cookies, um fortzufahren.',
          'Akzeptieren und weiter',
        ) +
          told(
            'Der letzte Fährmann von Hitzacker',
            '2023-11-02',
            'Seit 1962 setzt Heinz Brüggemann über die Elbe, im Winter mit Eisgang, im Sommer mit Radfahrern.',
            'Im nächsten Jahr wird er achtzig. Einen Nachfolger hat er nicht, sagt er, und lacht: Die Fähre auch nicht mehr lange.',
            'Die Gemeinde will das Boot als Denkmal an den Anleger legen.',
          ),
      ),
    }),
  }),
  alive('cave-age', {
    family: 'trap-wall',
    lang: 'fr',
    mechanism: 'A wine’s page with a layer that asks for the visitor’s age; all is in the page beneath it.',
    at: '/blanc-de-la-rive-2021.html',
    host: site(wine, {
      '/blanc-de-la-rive-2021.html': leaf(
        wine,
        'Blanc de la Rive 2021',
        overlay(
          'Avez-vous plus de 18 ans ? Vous devez avoir l’âge légal pour entrer sur ce site.',
          'Oui, entrer',
        ) +
          '<h1 class="page-title">Blanc de la Rive 2021</h1><span class="price">11,50 €</span><p>Chenin de vignes de quarante ans, élevé onze mois sur lies. Poire, craie, un peu de miel.</p><table><tr><th>Degré</th><td>12,5 %</td></tr><tr><th>Garde</th><td>2030</td></tr></table>',
      ),
    }),
  }),
  alive('gazette-metre', {
    family: 'trap-wall',
    lang: 'fr',
    mechanism: 'A metered paper: “it remains to you two of five articles”, and the whole article.',
    at: '/histoire/le-canal-de-la-haute-seine',
    host: site(presse, {
      '/histoire/le-canal-de-la-haute-seine': leaf(
        presse,
        'Le canal de la Haute-Seine',
        `<div class="metre">Il vous reste 2 articles gratuits sur 5 ce mois-ci. <a href="/abonnement">Abonnez-vous</a> ou <a href="/connexion">connectez-vous</a>.</div>${told('Le canal qui ne vit jamais un bateau', '2022-04-22', 'On le creusa de 1805 à 1848, de Troyes à Marcilly, puis le chemin de fer arriva et l’on oublia de s’en servir au-delà de Bar.', 'Il fut déclassé en 1957. Les maisons éclusières, elles, sont presque toutes habitées, et l’on pêche la tanche dans les biefs.', 'Nous l’avons suivi à pied pendant quatre jours, du port de Troyes au pont-canal de Barberey.')}`,
      ),
    }),
  }),
  alive('inland-archive', {
    family: 'trap-words',
    lang: 'en',
    mechanism:
      'A ministry’s page under the banner that it was withdrawn and is kept for the record; its text is whole.',
    at: '/guidance/dredging-licences-2011',
    host: site(gov, {
      '/guidance/dredging-licences-2011': leaf(
        gov,
        '[Withdrawn] Dredging licences',
        `<div class="notice"><p><strong>This guidance was withdrawn on 4 April 2016.</strong> It is no longer current and is kept for the historical record.</p></div>${told('Dredging licences', '2011-08-01', 'You need a licence to remove more than ten cubic metres of silt from a main river in any twelve months.', 'Apply on form D4 not later than eight weeks before work begins. The fee is £180.')}`,
      ),
    }),
  }),
  alive('retracted', {
    family: 'trap-words',
    lang: 'en',
    mechanism: 'The page of a retracted paper, with abstract, authors and the notice.',
    at: '/article/10.99812/jen.2016.0031',
    host: site(journal, {
      '/article/10.99812/jen.2016.0031': leaf(
        journal,
        'RETRACTED: Tidal prism of the Sallow estuary',
        '<h1>RETRACTED: Tidal prism of the Sallow estuary</h1><p>A. Fenn, R. Okoro. <i>Estuarine Notes</i> 14 (2016) 31–44</p><div class="notice"><p>This article has been withdrawn at the authors’ request: soundings of 2012 were used twice.</p></div><h2>Abstract</h2><p>We compute the tidal prism from 214 soundings and find that it fell by 18 % between 1955 and 2012, chiefly by saltmarsh growth on the north bank.</p><p><a href="/pdf/jen.2016.0031.pdf">PDF with watermark</a></p>',
      ),
    }),
  }),
  alive('faros-cuaderno', {
    family: 'trap-host',
    lang: 'es',
    mechanism: 'The host answers 200 “not found” to nonsense, but this post is there.',
    at: '/2014/09/faro-de-cabo-mayor/',
    host: site(
      soft,
      {
        '/2014/09/faro-de-cabo-mayor/': essay(
          soft,
          'Faro de Cabo Mayor',
          '2014-09-19',
          'El faro se encendió en 1839 y todavía alumbra la entrada de la bahía. En la torre anexa hay ahora una colección de pinturas de faros.',
          'Subimos con niebla y no vimos nada; bajamos contentos.',
        ),
      },
      { missing: lied(soft) },
    ),
  }),
  alive('vila-baixa', {
    family: 'trap-host',
    lang: 'pt',
    mechanism: 'The host gives its home page for all nonsense; the cited entry of two lines is really there.',
    at: '/fundos/PT-AMVB-0442',
    host: site(
      host,
      {
        '/fundos/PT-AMVB-0442': leaf(
          host,
          'PT/AMVB/0442',
          '<h1>PT/AMVB/0442</h1><p>Livro de atas da barca de passagem, 1871–1902. 1 livro; papel. Sem imagem digital.</p>',
        ),
      },
      { missing: cover(host) },
    ),
  }),
  alive('plainname-fees', {
    family: 'trap-sale',
    lang: 'en',
    mechanism: 'A market for domain names: its own page of fees, full of names for sale.',
    at: '/fees',
    host: site(market, {
      '/fees': leaf(
        market,
        'Fees',
        '<h1>What it costs to sell a domain</h1><p>Listing is free. When your domain is sold we keep nine percent, at least £15. Buyers pay nothing.</p><h2>Premium names for sale this week</h2><ul><li>oakbarge.example: buy now £900</li><li>silt.example: make an offer</li></ul><h2>Parking</h2><p>While you wait you may park the domain with us; related searches pay you 70 percent.</p>',
      ),
    }),
  }),
  alive('band-404', {
    family: 'trap-words',
    lang: 'en',
    mechanism: 'A band that is called Error 404 and its record “Not Found”.',
    at: '/records/not-found',
    host: site(band, {
      '/records/not-found': leaf(
        band,
        'Not Found (2017)',
        '<h1>Not Found</h1><p>Error 404, 2017, Wet Rope Records</p><ol><li>Sorry</li><li>The Page You Are Looking For</li><li>Try Again Later</li><li>Gone (410)</li><li>Back to Home</li></ol><p>Recorded in two days at the old pumping station. Drums: L. Abara. Everything else: P. Dunn.</p><a href="/records">All records</a>',
      ),
    }),
  }),
  alive('misaki', {
    family: 'trap-words',
    lang: 'ja',
    mechanism:
      'A café’s notice that it is closed on Wednesdays and has ended a dish; service was ended, the page not.',
    at: '/oshirase/',
    host: site(cafe, {
      '/oshirase/': essay(
        cafe,
        'お知らせ',
        '2026-06-01',
        '誠に勝手ながら、毎週水曜日はお休みさせていただきます。ナポリタンの販売は終了しました。',
        '海が荒れた日は早じまいすることがあります。お電話でお確かめください。',
      ),
    }),
  }),
  alive('hanji', {
    family: 'trap-words',
    lang: 'ko',
    mechanism: 'A sold-out article of a shop, otherwise whole.',
    at: '/goods/view?no=118',
    host: site(shop, {
      '/goods/view?no=118': leaf(
        shop,
        '닥종이 연하장 세트',
        '<h1 class="page-title">닥종이 연하장 세트</h1><p class="stock">품절된 상품입니다. 재입고 예정이 없습니다.</p><p>전주에서 손으로 뜬 닥종이로 만든 연하장 다섯 장과 봉투입니다. 붓펜이 번지지 않도록 아교를 옅게 먹였습니다.</p><table><tr><th>크기</th><td>10 × 15 cm</td></tr><tr><th>가격</th><td>12,000원</td></tr></table>',
      ),
    }),
  }),
  alive('pagelet', {
    family: 'trap-words',
    lang: 'en',
    mechanism:
      'A note of a shared notebook that is called “Untitled”, kept from search engines, with real words in it.',
    at: '/p/Untitled-8f31c2d09a',
    host: site(
      note,
      {
        '/p/Untitled-8f31c2d09a': leaf(
          note,
          'Untitled',
          '<div class="doc"><h1>Untitled</h1><p>Minutes, 3 October. Present: Ruth, Ali, Tom (late).</p><ul><li>The slip needs two loads of hardcore before winter.</li><li>Ali will ask the council about the key.</li></ul></div>',
          { head: '<meta name="robots" content="noindex">\n' },
        ),
      },
      {
        missing: leaf(
          note,
          'Not found',
          '<h1>This page couldn’t be found</h1><p>You may not have access, or it might have been deleted or moved.</p>',
          { status: 404 },
        ),
      },
    ),
  }),
  alive('roll-missing', {
    family: 'trap-words',
    lang: 'en',
    mechanism: 'A long list of soldiers, each “missing” or “not found”.',
    at: '/battalion4.htm',
    host: site(roll, {
      '/battalion4.htm': leaf(
        roll,
        'Missing',
        `<h2>4th Battalion: Missing</h2><table border="1">${['Abbott', 'Baines', 'Carr', 'Dyson', 'Eames', 'Firth', 'Goss', 'Hale', 'Ibbs', 'Jupp', 'Kemp', 'Lamb'].map((name, at) => `<tr><td>${name}, ${'JWTHRAE'[at % 7]}.</td><td>${20114 + at * 31}</td><td>${at % 3 === 0 ? 'Not found' : 'Missing'}, ${1 + at} July 1916</td></tr>`).join('')}</table>`,
      ),
    }),
  }),
  alive('admin-502', {
    family: 'trap-words',
    lang: 'ru',
    mechanism: 'A question and its answers about “502 Bad Gateway”, which is the title.',
    at: '/questions/88120/502-bad-gateway',
    host: site(q, {
      '/questions/88120/502-bad-gateway': leaf(
        q,
        '502 Bad Gateway nginx',
        '<h1>502 Bad Gateway nginx</h1><div class="question"><p>После обновления php-fpm сайт отвечает «502 Bad Gateway», в журнале: connect() failed (111: Connection refused). Куда смотреть?</p></div><h2>2 ответа</h2><div class="answer accepted"><p>Сокет переехал: проверьте <code>listen</code> в pool.d/www.conf и <code>fastcgi_pass</code>.</p></div><div class="answer"><p>У меня помог перезапуск.</p></div>',
      ),
    }),
  }),
  alive('lodz-budowa', {
    family: 'trap-words',
    lang: 'pl',
    mechanism: 'A page of 2001 under the sign “under construction” that holds what it promises.',
    at: '/fabryki.html',
    host: site(lodz, {
      '/fabryki.html': leaf(
        lodz,
        'Fabryki',
        '<img src="budowa.gif" alt="Strona w budowie"><p><b>Strona w budowie! Zapraszam wkrótce.</b></p><h3>Fabryka Grohmana</h3><p>Brama zwana Beczkami Grohmana powstała w 1896 roku. W hali pracowało ponad tysiąc tkaczek.</p><h3>Biała Fabryka</h3><p>Ludwik Geyer uruchomił w niej pierwszą w mieście maszynę parową.</p>',
      ),
    }),
  }),
  alive('bandar-banner', {
    family: 'trap-words',
    lang: 'fa',
    mechanism: 'A banner announces repairs of the site for Friday; the page itself is whole.',
    at: '/bandar/kong',
    host: site(fa, {
      '/bandar/kong': leaf(
        fa,
        'بندر کنگ',
        `<div class="messages">سامانه روز جمعه از ساعت ۲ تا ۶ به دلیل به‌روزرسانی در دسترس نخواهد بود.</div>${told('بندر کنگ', '2025-04-10', 'بندر کنگ زادگاه ناخدایان و لنج‌سازان است. آخرین لنج چوبی بزرگ در سال ۱۳۸۹ به آب انداخته شد.', 'در موزه مردم‌شناسی، ابزار دریانوردی و نقشه‌های دست‌نویس نگهداری می‌شود.')}`,
      ),
    }),
  }),
]
