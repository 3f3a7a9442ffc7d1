/** Names that changed hands: parked, for sale, expired, hijacked, suspended, or a host's default page. */
import type { WebCase } from '../case.ts'
import { dead, give, homeOf, nginx404, of, page, raw, to, type Site } from './kit.ts'

const parked = ['parked', 'soft-404'] as const
const casino: Site = {
  skin: 'wp',
  lang: 'id',
  name: 'RAJA88 Slot Gacor',
  nav: 'Slot|Live Casino|Togel|Promo|Daftar',
  foot: 'Situs judi slot online resmi 2024. 18+',
  lost: [
    'RAJA88',
    '<h1>RAJA88: Daftar Situs Slot Gacor Maxwin Hari Ini</h1><p>Deposit pulsa tanpa potongan. RTP live 98%. Bonus new member 100% di awal.</p><p><a href="https://h8-ngo-now-slots.test/daftar">DAFTAR</a> <a href="https://h8-ngo-now-slots.test/login">LOGIN</a></p><p>Gates of Olympus, Mahjong Ways 2, Starlight Princess</p>',
  ],
  home: 'Slot gacor malam ini|Bocoran RTP|Bonus new member',
}
const pharma: Site = {
  skin: 'shop',
  lang: 'en',
  name: 'Canadian Health&Care Mall',
  nav: 'Bestsellers|Men|Women|Antibiotics|FAQ',
  foot: 'All orders shipped in plain packaging. Visa, Bitcoin.',
  lost: ['Buy cheap pills online', ''],
  home: 'Generic tablets from $0.39|Free airmail over $200|No prescription needed',
}

export const lostD: readonly WebCase[] = [
  dead(
    'sedo-gekauft',
    'parked',
    'de',
    'A parked name with a sales line and related searches; any address shows it.',
    '/projekte/moorschutz.html',
    parked,
    {
      nameServers: ['ns1.sedoparking.com', 'ns2.sedoparking.com'],
      ...raw(
        {},
        give(
          '<!DOCTYPE html><html lang="de" data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAKX74ixpzVyXbJprcLfbH4psP4+L2entqri0lzh6pkAaXLPIcclv6DQBeJJjGFWrBIF6QMyFwXT5CCRyjS2penECAwEAAQ=="><head><meta charset="utf-8"><title>h8-sedo-gekauft.test – Diese Website steht zum Verkauf! – Informationen zum Thema Moor.</title></head><body><div id="buybox">Die Domain h8-sedo-gekauft.test können Sie kaufen!</div><h1>h8-sedo-gekauft.test</h1><p>Diese Website steht zum Verkauf!</p><p>h8-sedo-gekauft.test ist die beste Quelle für alle Informationen die Sie suchen. Von allgemeinen Themen bis hin zu speziellen Sachverhalten finden Sie hier alles.</p><ul><li>Immobilien Norddeutschland</li><li>Gartenerde kaufen</li><li>Kur und Wellness</li></ul><p>Copyright. Der Domaininhaber parkt diese Domain. Datenschutzbestimmungen</p></body></html>',
        ),
      ),
    },
    { scheme: 'http' },
  ),
  dead(
    'lander-godaddy',
    'parked',
    'en',
    'A registrar’s lander: scripted redirect to /lander, which shows a sales page for the name.',
    '/2014/02/field-notes',
    parked,
    {
      nameServers: ['ns51.domaincontrol.com', 'ns52.domaincontrol.com'],
      ...raw(
        {
          '/lander': give(
            '<!doctype html><html lang="en"><head><title>h8-lander-godaddy.test</title><script src="https://img1.wsimg.test/parking-lander/static/js/main.js"></script></head><body><div id="root"><h1>h8-lander-godaddy.test</h1><p>This domain is parked free, courtesy of the registrar.</p><p>Get this domain</p><p>Related: Field Notebooks · Surveying Equipment · Weatherproof Paper</p></div></body></html>',
          ),
        },
        give(
          '<!DOCTYPE html><html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>',
        ),
      ),
    },
    { scheme: 'http' },
  ),
  dead(
    'yuming-chushou',
    'parked',
    'zh',
    'A Chinese sales page for the name, with a telephone number and a price.',
    '/wenzhang/20070918.shtml',
    parked,
    raw(
      {},
      give(
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>您正在访问的域名可以转让！</title></head><body><div class="box"><h2>h8-yuming-chushou.test</h2><p>您正在访问的域名可以转让！</p><p>This domain name is for sale.</p><p>一口价：￥ 18,800　委托经纪人：400-555-0199</p><a href="//mi.h8-yuming-chushou.test/">立即购买</a></div></body></html>',
      ),
    ),
    { scheme: 'http' },
  ),
  dead(
    'hugedomains-away',
    'parked',
    'en',
    'Every address leads to a dealer’s profile of the name at another host.',
    '/papers/hydrology.pdf',
    parked,
    { serve: () => to('https://www.h8-hugedomains-away.test/domain_profile.cfm?d=h8-hugedomains-away', 302) },
    {
      scheme: 'http',
      beside: {
        'www.h8-hugedomains-away.test': raw(
          {},
          give(
            '<!DOCTYPE html><html lang="en"><head><title>h8-hugedomains-away.test is for sale | BigDomains</title></head><body><header>BigDomains — Shop for over 300,000 premium domains. Questions? +1-303-555-0162</header><h1>h8-hugedomains-away.test</h1><p class="price">Buy for: $3,895</p><button>Add to cart</button><p>Or start a 24-month payment plan: only $162.29 per month</p><ul><li>30-day money back guarantee</li><li>Take immediate ownership</li><li>Safe and secure shopping</li></ul></body></html>',
          ),
        ),
      },
    },
  ),
  dead(
    'dominio-caducado',
    'parked',
    'es',
    'A registrar’s page for a name that expired and was not renewed.',
    '/memoria/1936.html',
    parked,
    {
      nameServers: ['ns1.expired.dinaregistro.test', 'ns2.expired.dinaregistro.test'],
      ...raw(
        {},
        give(
          '<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Dominio caducado</title></head><body><img src="/img/dinaregistro.svg" alt="DinaRegistro"><h1>Este dominio ha caducado</h1><p>Si eres el titular, accede a tu panel de control y renuévalo antes de que pase al periodo de redención.</p><a class="boton" href="https://panel.h8-dominio-caducado.test">Renovar dominio</a></body></html>',
        ),
      ),
    },
    { scheme: 'http' },
  ),
  dead(
    'ngo-now-slots',
    'hijacked',
    'id',
    'The lapsed name of a village cooperative now serves a gambling site that answers every address alike.',
    '/program/air-bersih/',
    parked,
    of(casino, {}, page(casino, casino.lost[0], casino.lost[1])),
  ),
  dead(
    'clinic-now-pills',
    'hijacked',
    'en',
    'A clinic’s former name sells pills; old addresses redirect to the shop’s front page.',
    '/research/asthma-cohort/',
    parked,
    of(pharma, {}, to('/', 301)),
  ),
  dead(
    'comune-scommesse',
    'hijacked',
    'it',
    'A music school’s lapsed name shows reviews of betting sites at every address, signed by nobody.',
    '/saggi/2011/programma.htm',
    parked,
    raw(
      {},
      give(
        '<!DOCTYPE html><html lang="it-IT"><head><meta charset="UTF-8"><title>Migliori siti scommesse non AAMS 2024 – Bonus senza deposito</title><meta name="generator" content="WordPress 6.4"></head><body><header><a href="/">Scuola di Musica Verdi</a></header><h1>Migliori siti scommesse non AAMS 2024</h1><table><tr><th>Bookmaker</th><th>Bonus</th><th></th></tr><tr><td>QuickWin</td><td>200% fino a 1.000€</td><td><a rel="nofollow" href="/go/1">GIOCA</a></td></tr><tr><td>Rabona</td><td>100 giri gratis</td><td><a rel="nofollow" href="/go/2">GIOCA</a></td></tr></table><p>I nostri esperti hanno confrontato i casinò con licenza Curaçao. Il gioco può causare dipendenza.</p></body></html>',
      ),
    ),
  ),
  dead(
    'account-suspended',
    'suspended',
    'en',
    'A host of shared websites redirects to the page that this account has been suspended.',
    '/memorial/list.php',
    ['soft-404', 'parked'],
    raw(
      {
        '/cgi-sys/suspendedpage.cgi': give(
          '<!DOCTYPE html><html><head><meta http-equiv="Content-type" content="text/html; charset=utf-8"><title>Account Suspended</title><link rel="stylesheet" href="//use.fontawesome.test/5.0.6/css/all.css"></head><body><div class="container"><i class="fas fa-user-times"></i><h1>Account Suspended</h1><p>This Account has been suspended.</p><p><a href="/contact">Contact your hosting provider</a> for more information.</p></div></body></html>',
        ),
      },
      to('/cgi-sys/suspendedpage.cgi'),
    ),
    { scheme: 'http' },
  ),
  dead(
    'ovh-felicitations',
    'parked',
    'fr',
    'A host’s congratulation that the name was created, shown at every address.',
    '/dossiers/loi-littoral.php',
    parked,
    raw(
      {},
      give(
        '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Félicitations ! Votre domaine a bien été créé !</title><meta name="robots" content="noindex"></head><body><h1>Félicitations ! Votre domaine a bien été créé chez Hébergix !</h1><h2>Il ne vous reste plus qu’à mettre votre site en ligne.</h2><div><h3>Web Hosting</h3><p>Idéal pour mettre votre site sur le web.</p></div><div><h3>E-mail Pro</h3></div></body></html>',
      ),
    ),
    { scheme: 'http' },
  ),
  dead(
    'plesk-default',
    'default-page',
    'en',
    'The control panel’s default page answers every address of a host without content.',
    '/catalogue/entry.php?id=51',
    parked,
    raw(
      {},
      give(
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Web Server\'s Default Page</title><meta name="robots" content="noindex"></head><body><h1>Web Server\'s Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software. You see this page because there is no Web site at this address.</p><p>You can do the following: Create domains and set up Web hosting using Plesk.</p></body></html>',
      ),
    ),
    { scheme: 'http' },
  ),
  dead(
    'vencido-registro',
    'parked',
    'ru',
    'A Russian registrar’s page that the registration of the name has ended; any address shows it.',
    '/arhiv/2005/stat3.htm',
    parked,
    {
      nameServers: ['ns1.expired.regname.test', 'ns2.expired.regname.test'],
      ...raw(
        {},
        give(
          '<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>h8-vencido-registro.test</title></head><body><div class="b-page"><h1>Срок регистрации домена h8-vencido-registro.test истёк</h1><p>Если домен зарегистрирован на вас, продлите его в Личном кабинете.</p><p>Подберите похожее имя: fotoarhiv, stat-arhiv</p><a href="https://www.h8-vencido-registro.test/whois">Whois</a></div></body></html>',
        ),
      ),
    },
    { scheme: 'http', beside: { 'www.h8-vencido-registro.test': raw({}, nginx404) } },
  ),
  dead(
    'tech-blog-fakes',
    'hijacked',
    'en',
    'A lapsed name of a software project now carries generated lifestyle texts; old addresses redirect to its front page.',
    '/projects/libtidal/download.html',
    parked,
    of(
      {
        skin: 'wp',
        lang: 'en',
        name: 'LibTidal Magazine',
        nav: 'Casino|CBD|Finance|Write for us',
        foot: 'Guest posts welcome: seo@example.org',
        lost: ['x', ''],
        home: 'Top 10 Crypto Casinos in 2024|Is CBD Good for Your Cat?|5 Reasons to Hire a Personal Injury Lawyer',
      },
      { '/feed/': homeOf(casino) },
      to('/', 301),
    ),
  ),
]
