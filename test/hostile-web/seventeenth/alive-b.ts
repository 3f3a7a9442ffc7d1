/** Pages that moved, files, odd statuses and servers, and stand. */
import { bytes, file, go, html, json, pdf, plain, random } from './kit.ts'
import { alive } from './site.ts'
import { at, both, on } from './ways.ts'
import type { WebCase } from './types.ts'

const png = Uint8Array.from([
  137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 31, 21,
  196, 137, 0, 0, 0, 13, 73, 68, 65, 84, 120, 156, 99, 0, 1, 0, 0, 5, 0, 1, 13, 10, 45, 180, 0, 0, 0, 0, 73,
  69, 78, 68, 174, 66, 96, 130,
])

export const aliveB: readonly WebCase[] = [
  alive({
    n: 'ketjun-nimi',
    l: 'fi',
    k: 'discourse',
    b: 'Kartoittajien foorumi',
    p: '/t/apua-koordinaatit-pielessa/8814',
    f: 'redirect',
    m: 'A Discourse thread was renamed; the old slug is forwarded to the new one by its number.',
    h: 'Ratkaistu: koordinaatit 100 metriä pielessä vanhoissa kartoissa',
    x: 'Vanhan peruskartan koordinaatit poikkeavat satelliittikuvasta noin sata metriä itään.|Syy löytyi: karttalehti on kaistassa kolme, vaikka tiedostossa lukee neljä. Korjattu muunnos liitteenä.',
    at: both(
      at(() => go('/t/ratkaistu-koordinaatit-100-metria-pielessa/8814')),
      on('/t/ratkaistu-koordinaatit-100-metria-pielessa/8814', (s) => s.article()),
    ),
  }),
  alive({
    n: 'lyhytlinkki',
    l: 'tl',
    k: 'news',
    b: 'Balita sa Baybayin',
    p: '/3xKq9',
    sub: 'go.',
    f: 'redirect',
    m: 'A short link leads with 302 over a counting address to the article.',
    h: 'Dalawampung bangka, nawasak sa bagyo sa Quezon',
    x: 'Nawasak ang dalawampung bangkang pangisda nang humampas ang malalaking alon noong Sabado.|Ayon sa samahan ng mga mangingisda, kailangan nila ng tulong upang makabalik sa laot bago mag-Hunyo.',
    at: at(() => go('https://t.lyhytlinkki-xvii.test/c?u=3xKq9', 302)),
    more: {
      t: () => go('https://www.lyhytlinkki-xvii.test/rehiyon/bangka-nawasak-88120', 302),
      www: (s) =>
        s.path === '/rehiyon/bangka-nawasak-88120' ? s.article() : s.path === '/' ? s.home() : undefined,
    },
  }),
  alive({
    n: 'doi-artigo',
    l: 'pt',
    k: 'ojs',
    b: 'Revista de Estudos Ribeirinhos',
    p: '/10.99123/rer.v14i2.4471',
    sub: 'doi.',
    f: 'redirect',
    m: 'A DOI leads to the article view of a journal system, by 302 and a later 301.',
    h: 'Memória das enchentes em bairros de palafitas',
    x: 'Resumo: a partir de 38 entrevistas, discute-se como moradores datam enchentes pela altura dos batentes das portas.|Palavras-chave: enchentes; memória; palafitas. v. 14, n. 2, p. 88–109. Submetido em 3 de março; aceito em 19 de agosto.',
    at: at(() => go('https://periodicos.doi-artigo-xvii.test/index.php/rer/article/view/4471', 302)),
    more: {
      periodicos: (s) =>
        s.path === '/index.php/rer/article/view/4471' ? s.article() : s.path === '/' ? s.home() : undefined,
    },
  }),
  alive({
    n: 'hazina-handle',
    l: 'sw',
    k: 'dspace',
    b: 'Hazina ya Tafiti',
    p: '/handle/20.500.99/3312',
    sub: 'hdl.',
    f: 'redirect',
    m: 'A handle leads to a repository item whose file is under embargo; the item page stands.',
    h: 'Matumizi ya visima vya pamoja katika vijiji vya pwani',
    x: 'Tasnifu ya uzamili. Mwandishi ametaja visima 64 katika vijiji tisa.|Faili: imezuiliwa hadi tarehe 1 Januari 2031 (zuio la uchapishaji). Muhtasari unapatikana hapa chini.|Muhtasari: tafiti hii inachunguza namna wakazi wanavyogawana maji wakati wa kiangazi.',
    at: at(() => go('https://hazina-handle-xvii.test/items/5f2a9c1e-77b1-4e0c-9f10-2b8d0a64c311', 302)),
    more: {
      'hazina-handle-xvii.test': (s) =>
        s.path.startsWith('/items/5f2a9c1e-77b1-4e0c-9f10-2b8d0a64c311')
          ? s.article()
          : s.path === '/'
            ? s.home()
            : undefined,
    },
  }),
  alive({
    n: 'stari-portal',
    l: 'hr',
    k: 'news',
    b: 'Otočni list',
    p: '/clanak.php?id=20418',
    sub: 'www.',
    f: 'redirect',
    cited: 'http://www.stari-portal-xvii.test/clanak.php?id=20418',
    m: 'From http and a number to https, without www, to a slug, in three steps.',
    h: 'Zadnji svjetioničar napustio otok',
    x: 'Nakon četrdeset i jedne godine zadnji svjetioničar zaključao je kuću i predao ključeve lučkoj kapetaniji.|Svjetlo će ubuduće nadzirati senzori. Dnevnik svjetionika čuva se u arhivu.',
    at: at((s) =>
      s.q.scheme === 'http'
        ? go(`https://www.${s.host}/clanak.php?id=20418`)
        : go(`https://${s.host}/vijesti/otok/zadnji-svjetionicar-napustio-otok`),
    ),
    more: {
      'stari-portal-xvii.test': (s) =>
        s.path === '/vijesti/otok/zadnji-svjetionicar-napustio-otok'
          ? go(`${s.path}/`)
          : s.path === '/vijesti/otok/zadnji-svjetionicar-napustio-otok/'
            ? s.article()
            : s.path === '/'
              ? s.home()
              : undefined,
    },
  }),
  alive({
    n: 'nova-domena',
    l: 'sl',
    k: 'drupal',
    b: 'Zavod za varstvo rek',
    p: '/porocila/kakovost-voda-2015',
    sub: 'arhiv.',
    f: 'redirect',
    m: 'The agency has a new domain; every old path is forwarded to the same path there.',
    h: 'Poročilo o kakovosti voda 2015',
    x: 'Poročilo zajema 112 merilnih mest na 58 vodotokih. Dobro stanje je doseglo 61 odstotkov vodnih teles.|Priloge s podatki so na voljo v preglednicah.',
    at: (s) => go(`https://www.nova-domena-xvii.test${s.q.path}`),
    more: {
      www: (s) =>
        s.path === '/porocila/kakovost-voda-2015' ? s.article() : s.path === '/' ? s.home() : undefined,
    },
  }),
  alive({
    n: 'asp-do-slug',
    l: 'mk',
    k: 'typo3',
    b: 'Завод за статистика',
    p: '/Publikacija.aspx?id=34&rbr=512',
    f: 'redirect',
    m: 'An old ASP address with numbers is forwarded to the slug of the same publication.',
    h: 'Пописот на домаќинствата: конечни резултати',
    x: 'Бројот на домаќинствата изнесува 598 632, а просечната големина е 3,06 лица.|Табелите по општини се објавени во прилог. Следното објавување е предвидено за наредната година.',
    at: both(
      at(() => go('/publikacii/popis-na-domakjinstva-konechni-rezultati')),
      on('/publikacii/popis-na-domakjinstva-konechni-rezultati', (s) => s.article()),
    ),
  }),
  alive({
    n: 'amp-artikel',
    l: 'id',
    k: 'news',
    b: 'Suara Pesisir',
    p: '/read/2023/08/14/abrasi-pantai?amp=1',
    f: 'redirect',
    m: 'The AMP form was given up and leads to the full article.',
    h: 'Abrasi menelan empat puluh rumah di pesisir utara',
    x: 'Sebanyak empat puluh rumah hilang dalam dua tahun terakhir akibat abrasi, kata kepala desa.|Tanggul bambu yang dibangun warga jebol pada Juli. Pemerintah kabupaten menjanjikan relokasi.',
    at: both(
      at(() => go('/read/2023/08/14/abrasi-pantai')),
      (s) => (s.q.path === '/read/2023/08/14/abrasi-pantai' ? s.article() : undefined),
    ),
  }),
  alive({
    n: 'lingwa-redirect',
    l: 'mt',
    k: 'gov',
    b: 'Awtorità tal-Ilma',
    p: '/rapport-annwali-2020',
    f: 'redirect',
    m: 'The address without a language is forwarded to the same report under the language of the visitor.',
    h: 'Rapport Annwali 2020',
    x: 'Il-produzzjoni tal-ilma laħqet 33 miljun metru kubu, tlieta fil-mija aktar mis-sena ta’ qabel.|It-telf min-netwerk niżel għal 1.1 miljun. Ir-rapport sħiħ jinsab hawn taħt.',
    at: both(
      at(() => go('/mt/rapport-annwali-2020', 302)),
      on('/mt/rapport-annwali-2020', (s) => s.article()),
    ),
  }),
  alive({
    n: 'm-shouji',
    l: 'zh-CN',
    k: 'news',
    b: '江岸日报',
    p: '/a/20210918/55102.html',
    sub: 'm.',
    f: 'redirect',
    m: 'The mobile host was closed; it forwards to the article at the main host.',
    h: '老码头改造工程启动 三座仓库将予保留',
    x: '昨日，老码头改造工程正式启动。规划显示，三座建于一九三〇年代的仓库将予以保留。|工程分两期实施，首期预计明年底完工。附近居民希望保留原有的台阶。',
    at: (s) => go(`https://www.${s.host}${s.q.path}`),
    more: {
      www: (s) => (s.path === '/a/20210918/55102.html' ? s.article() : s.path === '/' ? s.home() : undefined),
    },
  }),
  alive({
    n: 'ou-tuisblad',
    l: 'af',
    k: 'old',
    b: 'Windpompe van die Karoo',
    p: '/~windpomp/index_oud.htm',
    f: 'redirect',
    m: 'An old home page points by meta refresh at once to its new file, where the same text stands.',
    h: 'Windpompe van die Karoo',
    x: 'Hierdie bladsye beskryf 212 windpompe tussen die twee spoorlyne, met foto’s en ligging.|Die lys is alfabeties volgens plaas. Laas bygewerk: 3 Junie 2009.',
    at: both(
      at(() =>
        html(
          '<html><head><title>Windpompe</title><meta http-equiv="refresh" content="0; url=/~windpomp/windpompe.htm"></head><body>Die bladsy het geskuif: <a href="/~windpomp/windpompe.htm">windpompe.htm</a></body></html>',
        ),
      ),
      on('/~windpomp/windpompe.htm', (s) => s.article()),
    ),
  }),
  alive({
    n: 'js-iten',
    l: 'ja',
    k: 'news',
    b: '港町新報',
    p: '/news/2019/0412_03.html',
    f: 'redirect',
    nb: true,
    m: 'A small page sends the visitor on by a script to the new address of the article.',
    h: '赤灯台、百年の光',
    x: '港の入り口に立つ赤灯台が十二日、点灯から百年を迎えた。|市は今秋、内部を初めて一般に公開する。元職員は「嵐の夜も消えたことはない」と話した。',
    at: both(
      at(() =>
        html(
          '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>移動しました</title><script>location.replace("/article/"+["2019","0412","03"].join("-"));</script></head><body></body></html>',
        ),
      ),
      on('/article/2019-0412-03', (s) => s.article()),
    ),
  }),
  alive({
    n: 'cookie-kolak',
    l: 'hi',
    k: 'gov',
    b: 'राज्य अभिलेख',
    p: '/record/gazette-1962-44',
    f: 'redirect',
    m: 'The first visit sets a cookie and is sent to the same address; with the cookie the page comes.',
    h: 'राजपत्र 1962, अंक 44',
    x: 'इस अंक में भूमि बंदोबस्त के नियम और नहर कर की दरें प्रकाशित हैं।|पृष्ठ संख्या 18। मूल प्रति अभिलेखागार के कक्ष तीन में सुरक्षित है।',
    at: at((s) =>
      s.q.cookies.has('sess') ? s.article() : go(s.q.path, 302, [['Set-Cookie', 'sess=k81; Path=/']]),
    ),
  }),
  alive({
    n: 'stare-kodovani',
    l: 'ru',
    k: 'old',
    b: 'Страничка краеведа',
    p: '/kraj/mosty.htm',
    f: 'encoding',
    m: 'A personal page in Windows-1251, named in a meta element alone.',
    at: at(() =>
      file(
        bytes(
          '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Мосты нашего уезда</title></head><body bgcolor="#ffffee"><h1>Мосты нашего уезда</h1><p>Деревянный мост через Сестрицу построен в 1871 году на средства земства. Сгорел в 1918-м, восстановлен, разобран в 1956 году.</p><p>Каменный мост у мельницы стоит до сих пор, хотя дороги к нему давно нет. Опоры помнят ледоход 1908 года.</p><p><a href="index.htm">На главную</a></p><hr>Обновлено 12.04.2003</body></html>',
          'cp1251',
        ),
        'text/html',
      ),
    ),
  }),
  alive({
    n: 'palaia-apofasi',
    l: 'el',
    k: 'old',
    b: 'Νομολογία',
    p: '/apofaseis/1998/ap412.html',
    f: 'encoding',
    m: 'A court decision in ISO 8859-7 without any named charset but in the header.',
    at: at(() =>
      file(
        bytes(
          '<html><head><title>Απόφαση 412/1998</title></head><body><h2>Απόφαση 412/1998</h2><p>Το Δικαστήριο, αφού άκουσε τον Εισηγητή και τους διαδίκους και σκέφθηκε κατά τον νόμο, δέχεται ότι η αίτηση ασκήθηκε εμπρόθεσμα.</p><p>Επειδή ο λόγος περί ελλιπούς αιτιολογίας είναι αβάσιμος, απορρίπτει την αίτηση και καταδικάζει τον αιτούντα στη δαπάνη.</p></body></html>',
          'greek',
        ),
        'text/html; charset=ISO-8859-7',
      ),
    ),
  }),
  alive({
    n: 'pagina-van-opa',
    l: 'nl',
    k: 'old',
    b: 'Stamboom',
    p: '/users/j/jvdw/kwartier.html',
    f: 'old-home',
    m: 'A tiny genealogy page of a provider’s home pages: a few hundred bytes, in capitals, without doctype.',
    at: at(() =>
      html(
        '<HTML><HEAD><TITLE>Kwartierstaat</TITLE></HEAD><BODY><H1>Kwartierstaat</H1><PRE>1  Jan, geb. Urk 1931\n2  Pieter, visser, geb. Urk 1899, overl. 1953\n3  Trijntje, geb. Kampen 1903\n4  onbekend\n5  onbekend</PRE>Aanvullingen welkom!</BODY></HTML>',
      ),
    ),
  }),
  alive({
    n: 'status-404-artykul',
    l: 'ro',
    k: 'wp',
    b: 'Gazeta de Dobrogea',
    p: '/2018/09/farul-vechi/',
    f: 'odd-status',
    m: 'A broken plugin sends 404 with articles of the old import, which are shown in full; absent pages say so.',
    h: 'Farul vechi, lăsat în paragină',
    x: 'Farul ridicat în 1860 nu a mai fost zugrăvit de treizeci de ani, iar scara interioară s-a prăbușit în iarnă.|Primăria spune că lucrările vor începe după semnarea contractului cu direcția de cultură.|„Turiștii vin, fac poze și pleacă”, spune un localnic.',
    at: at((s) => s.article({ status: 404 })),
  }),
  alive({
    n: 'status-500-statia',
    l: 'bg',
    k: 'joomla',
    b: 'Родопски вестник',
    p: '/index.php/kultura/812-gaydi',
    f: 'odd-status',
    m: 'A deprecated call makes PHP end with 500 after the whole article was written.',
    h: 'Сто каба гайди на едно място',
    x: 'Повече от сто гайдари се събраха на поляната край селото в събота.|Най-възрастният участник е на осемдесет и седем години, най-малкият на шест.|Записите от надсвирването ще бъдат издадени през есента.',
    at: at((s) => s.article({ status: 500 })),
  }),
  alive({
    n: 'status-503-tekst',
    l: 'sr',
    k: 'drupal',
    b: 'Архив Радио Посавине',
    p: '/emisija/reka-pamti',
    f: 'odd-status',
    m: 'A forgotten maintenance switch sends 503 while the pages come complete.',
    h: 'Река памти: емисија о скелама',
    x: 'У емисији из 1994. године говоре последњи скелари са доњег тока.|Снимак је рестауриран са магнетофонске траке. Транскрипт емисије налази се испод.|– Кад нађе магла, слушаш воду, каже скелар Мита.',
    at: both(
      at((s) => s.article({ status: 503 })),
      on('/', (s) => s.home({ status: 503 })),
    ),
  }),
  alive({
    n: 'soft-405',
    l: 'lt',
    k: 'gov',
    b: 'Statistikos rodikliai',
    p: '/rodikliai?hash=9c1f2b',
    f: 'odd-status',
    m: 'HEAD is refused with 405; GET shows the table.',
    h: 'Gyventojų skaičius pagal savivaldybes',
    x: '<table><tr><td>Alytaus</td><td>25 641</td></tr><tr><td>Birštono</td><td>4 102</td></tr><tr><td>Zarasų</td><td>14 899</td></tr></table>|Duomenys metų pradžioje. Atnaujinta vasario 14 d.',
    at: at((s) => (s.q.method === 'HEAD' ? plain('Method Not Allowed', 405) : s.article())),
  }),
  alive({
    n: 'erst-beim-zweiten',
    l: 'de',
    k: 'typo3',
    b: 'Landesamt für Gewässer',
    p: '/pegel/bericht-juli-2021',
    f: 'flaky',
    m: 'The first answer is a 502 of the proxy while the back end wakes; the next one is the report.',
    h: 'Bericht zum Hochwasser im Juli 2021',
    x: 'Der Bericht dokumentiert die Abflüsse an 47 Pegeln. An neun Pegeln wurde der bisher höchste Stand überschritten.|Drei Pegel fielen während des Ereignisses aus; ihre Scheitel wurden aus Geschwemmsellinien bestimmt.',
    at: (s) =>
      s.q.before === 0
        ? html(
            '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>',
            502,
          )
        : undefined,
  }),
  alive({
    n: 'raport-pdf',
    l: 'pl',
    k: 'gov',
    b: 'Izba Kontroli',
    p: '/plik/id,25112,vp,27866.pdf',
    f: 'file',
    m: 'A report as PDF behind an address with commas.',
    at: at(() =>
      file(
        pdf('Informacja o wynikach kontroli', [
          'Gospodarka odpadami w gminach wiejskich',
          'Kontrola objela 24 gminy w latach 2018-2021.',
          'Stwierdzono nieprawidlowosci w 19 z nich.',
        ]),
        'application/pdf',
      ),
    ),
  }),
  alive({
    n: 'pdf-octet',
    l: 'en',
    k: 'drupal',
    b: 'Parliamentary Library',
    p: '/briefs/download/1188',
    f: 'file',
    m: 'A brief as PDF sent as octet-stream for saving under another name.',
    at: at(() =>
      file(
        pdf('Brief 1188: Ferry subsidies', [
          'Summary of subsidies to island ferries since 1996.',
          'Page not found errors in the annex are quoted from the operator site.',
        ]),
        'application/octet-stream',
        [['Content-Disposition', 'attachment; filename="SN01188.pdf"']],
      ),
    ),
  }),
  alive({
    n: 'csv-dades',
    l: 'ca',
    k: 'drupal',
    b: 'Dades Obertes',
    p: '/resource/k3f9-22ab.csv?$limit=5',
    f: 'file',
    m: 'The data set of an open data portal as CSV, with error codes among its values.',
    at: at(() =>
      plain(
        'codi,estacio,lectura,estat\n404,Port Vell,no disponible,error\n405,Coll Fred,12.4,ok\n406,La Plana,11.9,ok\n407,Serra Alta,,no trobat\n',
        200,
        'text/csv; charset=utf-8',
      ),
    ),
  }),
  alive({
    n: 'doc-van-ban',
    l: 'vi',
    k: 'gov',
    b: 'Công báo',
    p: '/vanban/2009/QD-118.doc',
    f: 'file',
    m: 'A decree as an old Word file.',
    at: at(() => {
      const body = random('doc')
      body.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
      return file(body, 'application/msword')
    }),
  }),
  alive({
    n: 'karte-bilde',
    l: 'lv',
    k: 'gov',
    b: 'Karšu krātuve',
    p: '/img/1923/lapa_44.png',
    f: 'file',
    m: 'A scanned map as a picture.',
    at: at(() => file(png, 'image/png', [['Cache-Control', 'max-age=86400']])),
  }),
  alive({
    n: 'podcast-mp3',
    l: 'en',
    k: 'news',
    b: 'Valley Public Radio',
    p: '/audio/2022/0311_morning.mp3?dest=rss',
    f: 'file',
    m: 'An episode as MP3 behind a counting redirect to a storage host.',
    at: at(() => go('https://media.podcast-mp3-xvii.test/e/0311_morning.mp3', 302)),
    more: {
      media: () => {
        const body = random('mp3')
        body.set([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 0, 0xff, 0xfb])
        return file(body, 'audio/mpeg', [['Accept-Ranges', 'bytes']])
      },
    },
  }),
  alive({
    n: 'zip-dataset',
    l: 'en',
    k: 'dspace',
    b: 'Survey Data Archive',
    p: '/bitstream/10000/771/2/wave3.zip',
    f: 'file',
    m: 'A data file as ZIP.',
    at: at(() => {
      const body = random('zip')
      body.set([0x50, 0x4b, 3, 4, 20, 0])
      return file(body, 'application/zip', [['Content-Disposition', 'attachment; filename=wave3.zip']])
    }),
  }),
  alive({
    n: 'json-firm',
    l: 'en',
    k: 'gov',
    b: 'Company Data Service',
    p: '/v2/company/00412231',
    sub: 'api.',
    f: 'api',
    m: 'A register’s interface gives the record of a dissolved company as JSON; errors is an empty list.',
    at: at(() =>
      json({
        company_number: '00412231',
        company_name: 'ALDER REACH TIMBER LIMITED',
        company_status: 'dissolved',
        date_of_cessation: '2014-02-04',
        errors: [],
        has_been_liquidated: false,
        registered_office_address: { locality: 'Hollow Lane', postal_code: 'XX1 4ZZ' },
      }),
    ),
  }),
  alive({
    n: 'xml-akta',
    l: 'ms',
    k: 'gov',
    b: 'Undang-undang Terbuka',
    p: '/akn/my/act/1976/171/main.xml',
    f: 'api',
    m: 'A statute as Akoma Ntoso XML, one article of which is repealed.',
    at: at(() =>
      plain(
        '<?xml version="1.0" encoding="UTF-8"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body><section eId="sec_1"><num>1</num><heading>Tajuk ringkas</heading><content><p>Akta ini bolehlah dinamakan Akta Jeti Awam 1976.</p></content></section><section eId="sec_2"><num>2</num><content><p>(Dipotong oleh Akta A411)</p></content></section></body></act></akomaNtoso>',
        200,
        'application/xml; charset=utf-8',
      ),
    ),
  }),
  alive({
    n: 'log-paste',
    l: 'en',
    k: 'old',
    b: 'scratch',
    p: '/raw/h7Kq2ZpX',
    f: 'paste',
    m: 'A pasted server log as plain text, every line of which says not found.',
    at: at(() =>
      plain(
        Array.from(
          { length: 60 },
          (_, i) =>
            `10.0.4.${i} - - [14/Mar/2023:04:1${i % 10}:22 +0000] "GET /old/${i}.html HTTP/1.1" 404 153 "-" "curl" # File not found: /srv/www/old/${i}.html`,
        ).join('\n'),
      ),
    ),
  }),
  alive({
    n: 'oldid-versio',
    l: 'uk',
    k: 'wiki',
    b: 'Вікіпедія краю',
    p: '/w/index.php?title=%D0%9C%D0%BB%D0%B8%D0%BD&oldid=188201',
    f: 'wiki',
    m: 'A permalink to an old version of a wiki page, with the banner that it is outdated.',
    h: 'Водяний млин у Підгір’ї',
    x: '<div class="mw-message-box-warning">Це стара версія цієї сторінки, яка може суттєво відрізнятися від поточної. Посилання на поточну версію вилучено.</div>|Водяний млин збудовано 1847 року. До 1960-х він молов жито для трьох сіл.|Примітки: ↑ Недоступне посилання з липня 2019.',
  }),
  alive({
    n: 'tls-unvollstaendig',
    l: 'de',
    k: 'drupal',
    b: 'Stadtarchiv Moorhausen',
    p: '/findbuch/bestand-14',
    f: 'tls',
    m: 'The intermediate certificate is missing; browsers fetch it.',
    host: { tls: 'incomplete' },
    h: 'Bestand 14: Deichverband',
    x: 'Umfang: 3,4 laufende Meter. Laufzeit: 1788–1934. Enthält Deichschauprotokolle, Lagepläne und Rechnungen.|Sperrfrist: keine. Zwei Einheiten sind wegen Schimmels nicht benutzbar.',
  }),
  alive({
    n: 'avertissement-sni',
    l: 'fr',
    k: 'typo3',
    b: 'Observatoire des digues',
    p: '/notes/2017-crue',
    f: 'tls',
    m: 'The server warns that it does not know the name and goes on as ever.',
    host: { tls: 'unrecognized-name-warned' },
    h: 'Note sur la crue de 2017',
    x: 'La crue a atteint 5,12 m à l’échelle du pont vieux, soit la troisième cote depuis 1910.|Aucune brèche n’a été constatée ; deux déversoirs ont fonctionné.',
  }),
  alive({
    n: 'brutt-ipv6',
    l: 'sv',
    k: 'wp',
    b: 'Hembygdsföreningen',
    p: '/2014/06/kvarnen/',
    f: 'dns',
    m: 'The IPv6 address of the small host is broken, the IPv4 one serves.',
    host: { dns: 'refusing-ipv6' },
    h: 'Kvarnen vid ån',
    x: 'Kvarnen byggdes 1832 och malde till 1958. I somras lade vi nytt tak.|Visning sista lördagen i månaden.',
  }),
  alive({
    n: 'servfail-kerran',
    l: 'fi',
    k: 'wp',
    b: 'Saariston lehti',
    p: '/2020/02/jaatie/',
    f: 'dns',
    m: 'The first question to its name server fails, the next is answered.',
    host: { dns: 'servfail-once' },
    h: 'Jäätie jäi avaamatta',
    x: 'Ensimmäistä kertaa kahteenkymmeneen vuoteen jäätietä ei avattu lainkaan.|Yhteysalus kulkee arkisin kahdesti päivässä.',
  }),
]
