/** Dead: strangers sit where the source was. */
import type { HostBehaviour, WebCase } from '../case.ts'
import { html, json, moved } from './answers.ts'
import { token } from './dice.ts'
import { laravel, wpNews, wpNgo } from './frames-news.ts'
import { oldHtml } from './frames-know.ts'
import { drupal } from './frames-state.ts'
import type { Frame, Tongue } from './shape.ts'
import { adLinks, bets, forSale, hosting, nginxWelcome, plain404 } from './lander.ts'
import { dead } from './make.ts'
import { bg, bs, el, sl, sq, tr, uk, ru } from './tongues-balkan.ts'
import { bn, id, lo, ml, pa, ta, te, th, vi, zh } from './tongues-asia.ts'
import { en, es, fr, ig, pt, so, zu, ptAfrica } from './tongues-west.ts'
import type { Reply } from './shape.ts'
import type { WebRequest } from '../case.ts'

const parked: WebCase['verdicts'] = ['parked', 'soft-404', 'gone']
const hosted: WebCase['verdicts'] = ['gone', 'parked', 'soft-404']
const of = (base: Tongue, menu: string, heads: string, lines: string): Tongue => ({
  ...base,
  menu: menu.split('|'),
  heads: heads.split('|'),
  lines: lines.split('|'),
})
const floors = of(
  sl,
  'Domov|Parketi|Laminati|Vinil|Montaža|Cenik|O nas|Kontakt',
  'Hrastov parket {n} mm|Laminat v akciji do {n}. v mesecu|Montaža v kraju {p}|Kako izbrati vinilna tla|Brušenje starega parketa',
  'Vse talne obloge dostavimo in položimo v {n} dneh.|Cena vključuje izravnavo podlage in letvice.|Na zalogi imamo {n} vzorcev hrasta.|Predračun pripravimo še isti dan.',
)
const recipes = of(
  pt,
  'Início|Bolos|Massas|Carnes|Sopas|Doces|Sobre|Contato',
  'Bolo de fubá cremoso em {n} minutos|Feijão tropeiro como em {p}|Pudim de leite sem forno|Pão de queijo de liquidificador|Caldo verde rápido',
  'Misture a farinha, os ovos e o leite até a massa ficar lisa.|Asse por {n} minutos em forno médio.|Sirva com café passado na hora.|Rende {n} porções e pode ser congelado.',
)
const cars = of(
  so,
  'Bogga hore|Gawaari|Baabuur xamuul|Mooto|Qalab|Iib|Nagu saabsan|Nala soo xiriir',
  'Gaari iib ah oo yaal {p}|Baabuur xamuul ah {n}|Mooto cusub oo {p} taal|Qalabka gaariga oo jaban',
  'Gaarigu wuxuu socday {n} kun oo kiiloomitir.|Qiimaha waa laga wada hadli karaa.|Waxaa lagu arki karaa {p} maalin kasta.',
)
const fresh = of(
  en,
  'Home|Sample Page|Uncategorized',
  'Hello world!',
  'Welcome to WordPress. This is your first post. Edit or delete it, then start writing!',
)
interface Stranger {
  readonly slug: string
  readonly tongue: Tongue
  readonly mechanism: string
  readonly cited: string
  readonly family: string
  readonly verdicts: WebCase['verdicts']
  readonly answer: (request: WebRequest) => Reply
  readonly more?: Omit<HostBehaviour, 'serve'>
  readonly frame?: Frame
  readonly language?: string
  readonly needsBrowser?: true
}
function stranger(plan: Stranger): WebCase {
  return dead({
    slug: plan.slug,
    tongue: plan.tongue,
    frame: plan.frame ?? oldHtml,
    site: '',
    mechanism: plan.mechanism,
    cited: plan.cited,
    family: plan.family,
    verdicts: plan.verdicts,
    first: (request) => plan.answer(request),
    ...(plan.more === undefined ? {} : { more: plan.more }),
    ...(plan.needsBrowser === undefined ? {} : { needsBrowser: plan.needsBrowser }),
    ...(plan.language === undefined ? {} : { language: plan.language }),
  })
}
export const deadStrangers: readonly WebCase[] = [
  stranger({
    slug: 'venta-dominio',
    tongue: es,
    mechanism:
      'The domain of a closed weekly is offered for sale at a marketplace, same page at every address.',
    cited: '/2014/09/reportaje-minas/',
    family: 'parked',
    verdicts: parked,
    answer: () =>
      forSale(
        'venta-dominio-xv.test',
        'es',
        'Este dominio está a la venta. Haga una oferta hoy.',
        'Comprar ahora',
      ),
  }),
  stranger({
    slug: 'related-searches',
    tongue: en,
    mechanism: 'A parking service with advertising links; NS records of the service.',
    cited: '/press/2012/statement.html',
    family: 'parked',
    verdicts: parked,
    answer: () =>
      adLinks('related-searches-xv.test', 'en', [
        'Solar Panels',
        'Land Lawyers',
        'Cheap Flights',
        'Online Degrees',
        'Credit Report',
      ]),
    more: { nameServers: ['ns1.parkingcrew.test', 'ns2.parkingcrew.test'] },
  }),
  stranger({
    slug: 'lander-script',
    needsBrowser: true,
    tongue: fr,
    mechanism: 'A script sends each address to /lander, which is a parking page.',
    cited: '/actualites/eau-potable',
    family: 'parked',
    verdicts: parked,
    answer: (request) =>
      request.path.startsWith('/lander')
        ? adLinks('lander-script-xv.test', 'fr', [
            'Assurance auto',
            'Crédit rapide',
            'Hôtels pas chers',
            'Formation',
          ])
        : html(
            '<!DOCTYPE html><html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>',
          ),
  }),
  stranger({
    slug: 'slot-gacor',
    tongue: id,
    mechanism: 'The domain of a district council serves a gambling site at every address.',
    cited: '/berita/2015/rapat-paripurna',
    family: 'hijacked',
    verdicts: ['soft-404', 'parked', 'gone'],
    answer: () =>
      bets(
        'SLOT GACOR MAXWIN: Link Situs Slot Online Terpercaya 2026',
        'id',
        [
          'Daftar situs slot gacor hari ini dengan RTP tertinggi dan deposit pulsa tanpa potongan.',
          'Bonus new member 100% langsung klaim.',
        ],
        ['Slot Gacor', 'Gates Zeus', 'Mahjong Wins', 'Starlight Princess', 'Sweet Bonanza'],
      ),
  }),
  stranger({
    slug: 'wang-du',
    tongue: zh,
    mechanism: 'A hijacked Chinese institute: casino page for every address.',
    cited: '/article/2013/0412.html',
    family: 'hijacked',
    verdicts: ['soft-404', 'parked', 'gone'],
    answer: () =>
      bets(
        '澳门娱乐城官网_真人百家乐_在线投注平台',
        'zh-Hans',
        ['官方授权真人百家乐、电子游艺、体育投注，注册即送88元彩金。'],
        ['百家乐', '龙虎斗', '老虎机', '捕鱼王', '体育投注'],
      ),
  }),
  stranger({
    slug: 'bahis-giris',
    tongue: tr,
    mechanism: 'A union’s lapsed domain is a betting site now.',
    cited: '/basin/2010/tersane-raporu',
    family: 'hijacked',
    verdicts: ['soft-404', 'parked', 'gone'],
    answer: () =>
      bets(
        'Bahis Giriş 2026 | Canlı Casino Güncel Adres',
        'tr',
        ['Yüksek oranlar, canlı bahis ve deneme bonusu veren siteler.'],
        ['Canlı Bahis', 'Deneme Bonusu', 'Rulet', 'Aviator', 'Slot'],
      ),
  }),
  stranger({
    slug: 'nha-cai',
    tongue: vi,
    mechanism: 'A provincial radio’s domain: bookmaker at every address.',
    cited: '/tin-tuc/2012/dap-nuoc.html',
    family: 'hijacked',
    verdicts: ['soft-404', 'parked', 'gone'],
    answer: () =>
      bets(
        'Nhà cái uy tín - Link vào mới nhất 2026',
        'vi',
        ['Cá cược thể thao, nổ hũ đổi thưởng, nạp rút 1 phút.'],
        ['Nổ Hũ', 'Tài Xỉu', 'Bắn Cá', 'Xóc Đĩa', 'Lô Đề'],
      ),
  }),
  stranger({
    slug: 'pharma-sale',
    language: 'en',
    tongue: te,
    mechanism: 'A hacked and abandoned trust: pharmacy shop on every address.',
    cited: '/schools/report-2011',
    family: 'hijacked',
    verdicts: ['soft-404', 'parked', 'gone'],
    answer: () =>
      bets(
        'Buy Generic Pills Online - No Prescription Pharmacy',
        'en',
        ['Cheap generic tablets shipped worldwide. Bonus pills with every order.'],
        ['Blue Tablets', 'Weight Loss', 'Antibiotics', 'Hair Loss'],
      ),
  }),
  stranger({
    slug: 'cpanel-suspended',
    language: 'en',
    tongue: ig,
    mechanism: 'cPanel sends every address to /cgi-sys/suspendedpage.cgi.',
    cited: '/akuko/2016/mmiri',
    family: 'suspended',
    verdicts: hosted,
    answer: (request) =>
      request.path === '/cgi-sys/suspendedpage.cgi'
        ? hosting(
            'Account Suspended',
            '<h1>Account Suspended</h1><p>This Account has been suspended.</p><p>Contact your hosting provider for more information.</p>',
          )
        : moved('/cgi-sys/suspendedpage.cgi', 302),
  }),
  stranger({
    slug: 'khosting-stop',
    tongue: ru,
    mechanism:
      'The hosting company has stopped the site of a union for want of payment; its page at every address.',
    cited: '/docs/otchet-2012.html',
    family: 'suspended',
    verdicts: hosted,
    answer: () =>
      hosting(
        'Сайт заблокирован',
        '<h1>Сайт отключён</h1><p>Аккаунт хостинга заблокирован за неуплату, срок хранения данных истёк, файлы удалены. Если вы владелец сайта, обратитесь в службу поддержки.</p>',
        'ru',
        200,
      ),
    language: 'ru-UZ',
  }),
  stranger({
    slug: 'expirado-registro',
    tongue: ptAfrica,
    mechanism: 'The registrar’s page: the domain has expired.',
    cited: '/relatorio-2015.html',
    family: 'parked',
    verdicts: parked,
    answer: () =>
      hosting(
        'Domínio expirado',
        '<h1>expirado-registro-xv.test</h1><p>Este domínio expirou e encontra-se em período de remoção. Se é o titular, renove-o junto do seu agente de registo.</p>',
        'pt',
      ),
  }),
  stranger({
    slug: 'pages-nosite',
    language: 'en',
    tongue: ta,
    mechanism: 'Static hosting: there is no site here any more (404 of the platform).',
    cited: '/noolagam/2014',
    family: 'platform',
    verdicts: hosted,
    answer: () =>
      hosting(
        'Site not found · Pages',
        "<h1>404</h1><p><strong>There isn't a Pages site here.</strong></p><p>If you're trying to publish one, read the full documentation to learn how to set up pages for your repository, organization, or user account.</p>",
        'en',
        404,
      ),
  }),
  stranger({
    slug: 'deployment-lost',
    language: 'en',
    tongue: bs,
    mechanism: 'A cloud platform: deployment not found.',
    cited: '/mapa/mine',
    family: 'platform',
    verdicts: hosted,
    answer: () => ({
      status: 404,
      headers: [
        ['Content-Type', 'text/plain; charset=utf-8'],
        ['X-Platform-Error', 'DEPLOYMENT_NOT_FOUND'],
      ],
      body: `The deployment could not be found on this platform.\n\nDEPLOYMENT_NOT_FOUND\nfra1::${token(5)}-${token(12)}\n`,
    }),
  }),
  stranger({
    slug: 'shop-unavailable',
    language: 'en',
    tongue: zu,
    mechanism: 'A shop platform: this store is unavailable, 404 everywhere.',
    cited: '/pages/umlando',
    family: 'platform',
    verdicts: hosted,
    answer: () =>
      hosting(
        'Store unavailable',
        '<h1>Sorry, this store is currently unavailable.</h1><p>The store no longer exists at this address.</p>',
        'en',
        404,
      ),
  }),
  stranger({
    slug: 'builder-notconnected',
    language: 'en',
    tongue: el,
    mechanism: 'A site builder: the domain is not connected to a website.',
    cited: '/ekthesi-2013',
    family: 'platform',
    verdicts: hosted,
    answer: () =>
      hosting(
        "Looks like this domain isn't connected to a website yet",
        '<h1>Looks like this domain isn’t connected to a website yet</h1><p>Is this your domain? Connect it to your site now.</p>',
        'en',
        404,
      ),
  }),
  stranger({
    slug: 'nginx-welcome',
    language: 'en',
    tongue: sq,
    mechanism: 'The server was set up anew: nginx welcome page at the root, its plain 404 elsewhere.',
    cited: '/lajme/2012/uji-i-pijshem',
    family: 'server-default',
    verdicts: ['gone', 'soft-404'],
    answer: (request) => (request.path === '/' ? nginxWelcome() : plain404('nginx/1.24.0 (Ubuntu)')),
  }),
  stranger({
    slug: 'apache-everywhere',
    language: 'en',
    tongue: pa,
    mechanism: 'Apache’s Debian default page at each address, by a rewrite that stayed behind.',
    cited: '/khabar/2011/nehar',
    family: 'server-default',
    verdicts: ['soft-404', 'gone'],
    answer: () =>
      html(
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Apache2 Debian Default Page: It works</title></head><body><div class="main_page"><div class="page_header"><span class="floating_element">Apache2 Debian Default Page</span></div><div class="section_header section_header_red">It works!</div><div class="content_section_text"><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Debian systems. If you can read this page, it means that the Apache HTTP server installed at this site is working properly. You should replace this file (located at /var/www/html/index.html) before continuing to operate your HTTP server.</p></div></div></body></html>',
      ),
  }),
  stranger({
    slug: 'iis-start',
    language: 'en',
    tongue: bg,
    mechanism: 'IIS start page at the root, IIS 404 elsewhere.',
    cited: '/Docs/Protokol12.aspx',
    family: 'server-default',
    verdicts: ['gone', 'soft-404'],
    answer: (request) =>
      request.path === '/'
        ? html(
            '<!DOCTYPE html><html><head><title>IIS Windows Server</title></head><body><div id="container"><a href="http://go.microsoft.test/"><img src="iisstart.png" alt="IIS" width="960" height="600"/></a></div></body></html>',
          )
        : html(
            '<!DOCTYPE html><html><head><title>404 - File or directory not found.</title></head><body><div id="header"><h1>Server Error</h1></div><div id="content"><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3></div></body></html>',
            404,
          ),
  }),
  stranger({
    slug: 'plesk-selfsigned',
    language: 'en',
    tongue: lo,
    mechanism: 'Self-signed certificate and behind it the hosting panel’s default page.',
    cited: '/khao/2014/kheuan',
    family: 'server-default',
    verdicts: ['tls-error', 'soft-404', 'gone'],
    more: { tls: 'self-signed' },
    answer: () =>
      hosting(
        'Domain Default page',
        "<h1>Web Server's Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software. You see this page because there is no Web site at this address.</p>",
      ),
  }),
  stranger({
    slug: 'default-wronghost',
    language: 'en',
    tongue: ml,
    mechanism: 'The certificate names the hosting company only; the page is its "default web site page".',
    cited: '/vartha/2013/kadal',
    family: 'server-default',
    verdicts: ['tls-error', 'soft-404', 'gone'],
    more: { tls: 'wrong-host' },
    answer: () =>
      hosting(
        'Default Web Site Page',
        '<h1>SORRY!</h1><p>If you are the owner of this website, please contact your hosting provider. It is possible you have reached this page because the IP address has changed or the site has moved to a different server.</p>',
      ),
  }),
  dead({
    slug: 'novi-posel',
    tongue: floors,
    frame: wpNgo,
    site: 'Talne obloge Medved',
    family: 'reused',
    mechanism:
      'The domain of a human-rights archive belongs to a flooring firm now; the cited path is an honest 404 there.',
    cited: '/arhiv/izbrisani/pricevanje-17.html',
    verdicts: ['gone', 'soft-404'],
  }),
  dead({
    slug: 'nueva-duena',
    tongue: recipes,
    frame: wpNews,
    site: 'Blog de Receitas da Vó',
    family: 'reused',
    mechanism: 'A paper’s domain is a recipe blog of strangers; all old addresses show its front page.',
    cited: '/noticia/2013/greve-porto',
    lost: (_, site) => html(site.home()),
    verdicts: ['soft-404', 'gone', 'parked'],
  }),
  dead({
    slug: 'hello-world-wp',
    tongue: fresh,
    frame: wpNgo,
    site: 'My WordPress',
    count: 1,
    language: 'en-ZA',
    family: 'reused',
    mechanism: 'A fresh WordPress with one sample post stands where an NGO’s site was.',
    cited: '/verslae/2012-grond/',
    verdicts: ['gone', 'soft-404'],
  }),
  dead({
    slug: 'casino-path',
    tongue: cars,
    frame: laravel,
    site: 'Suuqa Gawaarida',
    family: 'reused',
    mechanism: 'A car market took the domain; its search answers every path with 200 and no results.',
    cited: '/warar/2012/abaarta',
    lost: (request, site) =>
      html(
        site.page({
          kind: 'lost',
          title: 'Natiijo ma jirto',
          path: request.path,
          about: '',
          main: '<p>Natiijo lama helin. 0 gaari.</p>',
        }),
      ),
  }),
  dead({
    slug: 'th-bet-root',
    tongue: th,
    frame: drupal,
    site: 'โรงพยาบาล',
    family: 'hijacked',
    mechanism: 'A hospital’s lapsed domain: all paths go with 301 to a betting host.',
    cited: '/node/112',
    verdicts: ['soft-404', 'parked', 'gone'],
    first: () => moved('https://bet.th-bet-root-xv.test/?ref=12'),
    hosts: () => ({
      'bet.th-bet-root-xv.test': {
        serve: () =>
          bets(
            'เว็บตรง สล็อต บาคาร่า อันดับ 1',
            'th',
            ['สมัครสมาชิกใหม่รับโบนัส 100% ฝากถอนไม่มีขั้นต่ำ'],
            ['สล็อต', 'บาคาร่า', 'แทงบอล', 'ยิงปลา'],
          ),
      },
    }),
  }),
  dead({
    slug: 'uk-tombstone-api',
    tongue: uk,
    frame: oldHtml,
    site: '',
    family: 'platform',
    mechanism: 'A podcast host: show deleted, JSON for each address, 410.',
    cited: '/shows/storozhyniv/12',
    verdicts: ['gone'],
    first: () => json({ error: 'gone', message: 'Подкаст видалено автором' }, 410),
  }),
  dead({
    slug: 'bn-sale-ja',
    language: 'ja',
    tongue: bn,
    frame: oldHtml,
    site: '',
    family: 'hijacked',
    mechanism: 'A Bengali district paper’s name carries a Japanese brand shop made of stuffed keywords.',
    cited: '/sangbad/2012/sheto',
    verdicts: ['soft-404', 'parked', 'gone'],
    first: () =>
      bets(
        '【公式通販】激安ブランドバッグ 送料無料 2026新作',
        'ja',
        ['人気ブランド財布・時計が最大80%OFF。即日発送、送料無料。'],
        ['財布', '腕時計', 'バッグ', 'スニーカー'],
      ),
  }),
]
