/** Alive: quirks of servers and networks, and sites whose absent addresses look like present ones. */
import type { WebCase } from '../case.ts'
import { file, fresh, freshNumber, pdf, ps, table, text, to, ul } from './base.ts'
import { spaSite } from './spa.ts'
import { alive, art, page, show } from './site.ts'
import { softSite, moved } from './alive-net-kit.ts'

export const aliveNetB: readonly WebCase[] = [
  alive(
    'lajm-mes-soft',
    'sq',
    'soft-site',
    'A short article on a site whose absent addresses answer 200 with "not found".',
    'Gazeta e Portit',
    'paper',
    '/kronike/ure-e-re-mbi-lume-8812',
    art(
      'Ura e re mbi lumë hapet të hënën',
      '2018',
      'Ura e re do të hapet të hënën në orën dhjetë. Kamionët do të vazhdojnë të kalojnë nga rruga e vjetër deri në vjeshtë.',
      'Puna zgjati tre vjet dhe kushtoi dy milionë euro.',
    ),
    softSite,
  ),
  alive(
    'ana-sayfa-komsu',
    'tr',
    'soft-site',
    'Absent addresses of this site lead to the front page; the cited one has its article.',
    'Hukuk Defteri',
    'wp',
    '/2015/02/kiyi-kenar-cizgisi/',
    art(
      'Kıyı kenar çizgisi nasıl tespit edilir?',
      '2015',
      'Kıyı kenar çizgisi beş kişilik komisyonca tespit edilir ve bakanlık onayıyla kesinleşir.',
      'İlgililer tespit işlemine karşı altmış gün içinde idare mahkemesinde dava açabilir.',
      'Mülkiyet davaları ise adli yargıda görülür.',
    ),
    { absent: () => to('/', 301) },
  ),
  alive(
    'uks-arv',
    'et',
    'short',
    'A page of a statistics office with one number in a table.',
    'Statistikaportaal',
    'gov',
    '/naitajad/majutus-2014-03',
    page(
      'Majutatud, märts 2014',
      table([
        ['Näitaja', 'Väärtus'],
        ['Majutatuid', '171 432'],
      ]),
    ),
  ),
  alive(
    'avaleht-viide',
    'lt',
    'front',
    'The document cites the front page itself.',
    'Žemės istorijos draugija',
    'wp',
    '/',
    undefined,
  ),
  alive(
    'novynu-vydaleno',
    'uk',
    'about-404',
    'News about a ministry that deleted pages from its site.',
    'Відкриті дані',
    'ghost',
    '/ministerstvo-vydalylo-storinky/',
    art(
      'Міністерство видалило двісті сторінок зі свого сайту',
      '12 травня 2019',
      'На місці реєстру тепер напис «Сторінку не знайдено». Копії збереглися у вебархіві, адреси наводимо нижче.',
      'У пресслужбі пояснили, що сторінки видалено під час перенесення, і пообіцяли повернути їх до кінця місяця.',
      'Станом на сьогодні повернуто сорок одну.',
    ),
  ),
  alive(
    'comentario-eliminado',
    'gl',
    'about-404',
    'An article whose comments were removed by the moderator.',
    'Xornal da Ría',
    'paper',
    '/comarca/2017/o-faro-cumpre-cen-anos',
    page(
      'O faro cumpre cen anos',
      ps(
        'O faro acendeuse por primeira vez en xaneiro de 1917. A luz víase a dezaoito millas.',
        'O concello organiza unha visita cada sábado do verán.',
      ) +
        '<h3>Comentarios</h3>' +
        ul([
          'Este comentario foi eliminado.',
          'Comentario eliminado polo moderador.',
          'Meu avó traballou alí!',
        ]),
    ),
  ),
  alive(
    'jsessionid-records',
    'en',
    'redirect',
    'The first answer leads to the same record with a session id in the path.',
    'Records Gateway',
    'aspnet',
    '/gateway/record.do?ref=HC-1841-22',
    () =>
      to(`/gateway/record.do;jsessionid=${fresh().replaceAll('-', '').toUpperCase()}?ref=HC-1841-22`, 302),
    {
      ...moved,
      before: (r, s) =>
        /^\/gateway\/record\.do;jsessionid=[^?]+\?ref=HC-1841-22$/.test(r.path)
          ? show(
              s,
              page(
                'HC 1841/22: Report on turnpike trusts',
                table([
                  ['Field', 'Value'],
                  ['Reference', 'HC 1841/22'],
                  ['Date', '9 March 1841'],
                  ['Pages', '118'],
                ]) + ps('Minutes of evidence taken before the select committee, with an index of witnesses.'),
              ),
              r,
            )
          : undefined,
    },
  ),
  alive(
    'text-fragment',
    'de',
    'fragment',
    'The citation points into the page with a text directive.',
    'Lexikon der Wasserrechte',
    'wiki',
    '/wiki/Stauziel',
    page(
      'Stauziel',
      ps(
        'Das Stauziel ist die behördlich festgesetzte Höhe, bis zu der ein Gewässer aufgestaut werden darf.',
        'Es wird durch eine Staumarke kenntlich gemacht. Wer sie verändert, begeht eine Ordnungswidrigkeit.',
      ),
    ),
    { fragment: '#:~:text=behördlich%20festgesetzte%20Höhe' },
  ),
  alive(
    'signed-pdf',
    'fr',
    'redirect',
    'A download leads to a storage host with a signature that differs each time; the file is there.',
    'Revue des eaux',
    'ojs',
    '/telecharger/vol4/08',
    (_r, s) => to(`https://stockage.${s.host}/eaux/vol4-08.pdf?X-Sig=${fresh()}&X-Expires=300`, 302),
    {
      ...moved,
      hosts: (h) => ({
        [`stockage.${h}`]: {
          serve: (r) =>
            r.path.startsWith('/eaux/vol4-08.pdf?X-Sig=')
              ? file(
                  pdf(
                    "Les prises d'eau au XIXe siecle",
                    ['Revue des eaux, vol. 4, no 8', 'Resume : inventaire de 212 prises.'],
                    52000,
                  ),
                )
              : text('<Error><Code>AccessDenied</Code></Error>', 403, 'application/xml'),
        },
      }),
    },
  ),
  alive(
    'nie-istnieje-obraz',
    'pl',
    'about-404',
    'A picture in a museum whose title is "This page does not exist".',
    'Galeria Nowa',
    'archive',
    '/index.php/ta-strona-nie-istnieje-2009',
    page(
      '„Ta strona nie istnieje”, 2009',
      ps(
        'Akryl na płótnie, 120 × 90 cm. Zakup, 2011.',
        'Cykl obrazów odtwarza komunikaty przeglądarek. Na płótnie widnieje biały ekran z napisem 404.',
      ),
    ),
  ),
  alive(
    'printa-error-code',
    'ja',
    'about-404',
    'A maker’s support page that explains the message "ページが見つかりません".',
    '波止場プリンター',
    'aem',
    '/support/faq/e404.html',
    page(
      '「ページが見つかりません」と表示される（E404）',
      ps(
        '本体の画面に「ページが見つかりません」と表示された場合は、ネットワーク設定のURLが誤っている可能性があります。',
        '設定メニューから初期値に戻し、電源を入れ直してください。それでも改善しないときは修理窓口へご連絡ください。',
      ),
    ),
  ),
  alive(
    'http2-only-handbook',
    'en',
    'http2',
    'The server speaks HTTP/2 and nothing else.',
    'Harbour Law Handbook',
    'docs',
    '/pilotage/compulsory-areas.html',
    art(
      'Compulsory pilotage areas',
      '2023',
      'A vessel over fifty metres must take a pilot inside the limits shown on the chart.',
      'Exemption certificates are granted to masters who have made twelve passages in a year.',
    ),
    { host: { http2: 'only' } },
  ),
  alive(
    'ipv6-recusa',
    'pt',
    'dns',
    'IPv6 refuses connections, IPv4 serves.',
    'Arquivo do Porto',
    'archive',
    '/index.php/livro-de-posturas',
    art(
      'Livro de posturas, 1612',
      '1612',
      'Códice em papel, 88 fólios, encadernação em pergaminho.',
      'Contém as posturas sobre a venda do peixe e a limpeza das ruas.',
    ),
    { host: { dns: 'refusing-ipv6' } },
  ),
  alive(
    'crumbs-handshake',
    'nl',
    'tls',
    'The handshake comes a few bytes at a time; the page is ordinary.',
    'Dijkgraven.nl archief',
    'drupal',
    '/artikelen/keuren-en-schouw',
    art(
      'Keuren en schouw',
      '2012',
      'De schouw vond tweemaal per jaar plaats en werd aangekondigd in de kerk.',
      'Nalatige ingelanden betaalden een boete, waarvan de bode een derde kreeg.',
    ),
    { host: { tls: 'in-crumbs' } },
  ),
  alive(
    'spa-registry',
    'en',
    'browser',
    'An application that shows the record only after its script asked the interface.',
    'Ship Register',
    'plain',
    '/vessels/1044',
    undefined,
    {
      ...spaSite('Ship Register', {
        '/': page('Ship Register', ps('Search by name, port or number.')),
        '/vessels/1044': page(
          'Brig Constance, no. 1044',
          ps(
            'Built 1852 at the north yard; two masts, 214 tons.',
            'Owned in sixty-four shares. Register closed 1879, vessel lost off the cape.',
          ),
        ),
      }),
      browser: true,
    },
  ),
  alive(
    'visitors-turn',
    'zh-TW',
    'changing',
    'An exhibition’s page with words of the day and a counter drawn anew for each visit.',
    '港史博物館',
    'next',
    '/exhibitions/2019-tides',
    (r, s) =>
      show(
        s,
        page(
          '潮汐之間：港口百年影像展',
          ps(
            '展期：2019年3月至9月。地點：二樓特展室。',
            '展出老照片一百二十幅，呈現築港、疏濬與漁市的變遷。',
            `今日參觀人次：${freshNumber(900)}。每日一句：${['風起時看潮', '船歸時點燈', '霧散時見山'][freshNumber(3)]}。`,
          ),
        ),
        r,
      ),
  ),
]
