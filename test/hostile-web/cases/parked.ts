/** Names that changed hands or ran out: sold, parked, expired, hijacked, suspended, and servers with nothing on them. */
import type { HostBehaviour } from '../case.ts'
import { article, page } from '../pages/build.ts'
import { html, makeCases, redirect, show, site, type Written } from './make.ts'

/** Every name of the domain answers, as parking does. */
const wild = (name: string, behaviour: HostBehaviour): Record<string, HostBehaviour> => ({
  [`*.${name}.test`]: behaviour,
})

const feed = (domain: string, words: readonly string[]): string =>
  `<!doctype html><html><head><title>${domain}</title><meta name="robots" content="noarchive"><script src="https://www.adsfeed.test/caf.js"></script></head><body><div id="main"><h2>${domain}</h2><div id="related"><h3>Related searches</h3><ul>${words.map((word) => `<li><a href="/search?q=${encodeURIComponent(word)}&sid=8841">${word}</a></li>`).join('')}</ul></div><div id="ads"></div></div><footer>2024 Copyright. All Rights Reserved. <a href="/privacy.php">Privacy Policy</a></footer></body></html>`

function sale(
  name: string,
  language: string,
  mechanism: string,
  title: string,
  lines: readonly string[],
): Written {
  const answer = html(
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${name}.test – ${title}</title></head><body class="lander"><h1>${name}.test</h1><h2>${title}</h2>${lines.map((line) => `<p>${line}</p>`).join('')}<form action="/offer" method="post"><input name="email" placeholder="E-Mail"><input name="amount"><button>OK</button></form></body></html>`,
  )
  const serve = (): typeof answer => answer
  return { name, mechanism, language, verdicts: ['parked'], serve, hosts: wild(name, { serve }) }
}

export const parked = makeCases('parked', 'dead', [
  {
    name: 'feed-by-name-server',
    mechanism: 'the name servers are a parking service; the page is a feed of advertisements',
    verdicts: ['parked'],
    host: { nameServers: ['ns1.sedoparking.com', 'ns2.sedoparking.com'] },
    serve: () =>
      html(
        feed('feed-by-name-server.test', [
          'Water pumps',
          'Well drilling',
          'Insurance quotes',
          'Cheap flights',
        ]),
      ),
    hosts: wild('feed-by-name-server', {
      serve: () => html(feed('feed-by-name-server.test', ['Water pumps', 'Loans'])),
    }),
  },
  {
    name: 'script-to-lander',
    mechanism: 'one line of script sends every address to /lander, where advertisements are filled in',
    verdicts: ['parked'],
    host: { nameServers: ['ns35.domaincontrol.com', 'ns36.domaincontrol.com'] },
    serve: (request) =>
      request.path === '/lander'
        ? html(
            '<!doctype html><html><head><title>script-to-lander.test</title><script src="https://img.adsfeed.test/parking-lander/static/js/main.js"></script></head><body><div id="root"></div></body></html>',
          )
        : html(
            '<!DOCTYPE html><html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>',
          ),
  },
  {
    name: 'ww-and-subid',
    mechanism: 'a redirect to a numbered host with a tracking number, where a feed waits',
    verdicts: ['parked'],
    serve: () => redirect('http://ww25.ww-and-subid.test/?subid1=20240312-1021', 302),
    hosts: {
      'ww25.ww-and-subid.test': {
        serve: () => html(feed('ww-and-subid.test', ['Loans', 'Hotels', 'Dating'])),
      },
    },
  },
  sale('name-for-sale', 'en', 'a lander with a form for offers, in English', 'This domain is for sale', [
    'The owner of this domain is offering it for sale for an asking price of 2,400 USD.',
    'Secure payment. Fast transfer.',
  ]),
  sale(
    'domain-steht-frei',
    'de',
    'a lander with a form for offers, in German',
    'Diese Domain steht zum Verkauf',
    ['Der Inhaber bietet diese Domain zum Kauf an. Festpreis oder Gebot abgeben.'],
  ),
  sale('yuming-chushou', 'zh', 'a lander with a form for offers, in Chinese', '本域名出售', [
    '您正在访问的域名可以转让！',
    '联系QQ 或发邮件报价。',
  ]),
  sale('domen-prodayotsya', 'ru', 'a lander with a form for offers, in Russian', 'Домен продаётся', [
    'Этот домен можно купить. Предложите свою цену владельцу.',
  ]),
  sale('alan-adi-satilik', 'tr', 'a lander with a form for offers, in Turkish', 'Bu alan adı satılıktır', [
    'Teklif vermek için formu doldurun.',
  ]),
  {
    name: 'dominio-caducado',
    mechanism: 'the registrar says that the registration has run out',
    language: 'es',
    verdicts: ['parked'],
    host: { nameServers: ['expired1.registrador.test', 'expired2.registrador.test'] },
    serve: () =>
      html(
        '<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Dominio caducado</title></head><body><img src="/logo.png" alt="Registrador"><h1>Este dominio ha caducado</h1><p>El dominio dominio-caducado.test ha expirado y está pendiente de renovación. Si usted es el titular, renuévelo en su panel de control.</p><a href="https://panel.registrador.test/renovar">Renovar ahora</a></body></html>',
      ),
  },
  {
    name: 'kigen-gire',
    mechanism: 'the registrar parks the expired name, in Japanese, for every host below it',
    language: 'ja',
    verdicts: ['parked'],
    serve: () =>
      html(
        '<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>kigen-gire.test</title></head><body><h1>このドメインは有効期限が切れています</h1><p>ドメインの更新手続きは、ご契約のレジストラまでお問い合わせください。</p></body></html>',
      ),
    hosts: wild('kigen-gire', { serve: () => html('<h1>このドメインは有効期限が切れています</h1>') }),
  },
  {
    name: 'page-reservee',
    mechanism: 'the hosting company placeholder for a name that was only registered',
    language: 'fr',
    verdicts: ['parked', 'soft-404'],
    serve: () =>
      html(
        '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Site en construction</title></head><body><h1>Félicitations ! Votre domaine page-reservee.test a bien été créé</h1><p>Ce domaine est enregistré chez notre société. Le propriétaire n’a pas encore publié de site.</p><p>Découvrez nos offres d’hébergement, de messagerie et de certificats.</p></body></html>',
      ),
  },
  {
    name: 'situs-baru',
    mechanism: 'a lapsed name of an institute, now an Indonesian betting site for every address',
    language: 'id',
    path: '/publications/2012/annual-report',
    verdicts: ['parked', 'soft-404'],
    serve: () =>
      html(
        '<!doctype html><html lang="id"><head><meta charset="utf-8"><title>SITUS BARU 88 : Daftar Slot Gacor Online Terpercaya Hari Ini</title><meta name="description" content="Situs slot gacor, judi bola, live casino, togel, bonus new member 100%"><link rel="canonical" href="https://situs-baru.test/"></head><body><header><a href="/daftar">DAFTAR</a><a href="/login">LOGIN</a></header><h1>Slot Gacor Maxwin Deposit Pulsa</h1><p>Situs judi slot online resmi dengan RTP tertinggi. Mainkan slot gacor, live casino, togel dan taruhan bola. Bonus new member 100%, minimal deposit 10 ribu.</p><p>Slot gacor hari ini, bocoran RTP, jackpot maxwin, link alternatif.</p><table><tr><td>Slot</td><td>Casino</td><td>Togel</td></tr></table></body></html>',
      ),
  },
  {
    name: 'buy-on-the-market',
    mechanism: 'a redirect to a page for this name on a market for domains on another host',
    verdicts: ['parked'],
    serve: () => redirect('https://market.buy-on-the-market-brokers.test/domain/buy-on-the-market.test', 302),
    hosts: {
      'market.buy-on-the-market-brokers.test': {
        serve: () =>
          html(
            '<!doctype html><html lang="en"><head><title>buy-on-the-market.test is for sale</title></head><body><h1>buy-on-the-market.test</h1><p>This premium domain name is for sale. Buy now for $4,995 or make an offer. Lease to own from $99 a month.</p><button>Buy now</button><h2>Frequently asked questions</h2><p>How does the transfer of the domain work? Our brokers help the buyer and seller.</p></body></html>',
          ),
      },
    },
  },
  {
    name: 'nothing-but-frame',
    mechanism: 'an empty document that frames the page of a parking service',
    verdicts: ['parked'],
    host: { nameServers: ['ns1.bodis.com', 'ns2.bodis.com'] },
    serve: () =>
      html(
        '<html><head><title>nothing-but-frame.test</title></head><frameset rows="100%,*" border="0"><frame src="https://parking.nothing-but-frame-lots.test/park?d=nothing-but-frame.test"><frame></frameset></html>',
      ),
    hosts: {
      'parking.nothing-but-frame-lots.test': {
        serve: () => html(feed('nothing-but-frame.test', ['Credit cards', 'Solar'])),
      },
      ...wild('nothing-but-frame', { serve: () => html('<html><frameset rows="100%,*"></frameset></html>') }),
    },
  },
  {
    name: 'brand-of-shoes',
    mechanism: 'a lapsed name that now sells shoes: same shop on every old address, none of the old content',
    language: 'de',
    path: '/archiv/2009/gutachten-hochwasser',
    verdicts: ['parked', 'soft-404'],
    serve: () =>
      html(
        page('de', 'shop', {
          title: 'Sneaker Outlet – bis zu 80 % Rabatt',
          main: [
            'Marken-Sneaker günstig kaufen, versandkostenfrei ab 30 Euro.',
            '<ul><li>Air Runner 89,00 € <del>229,00 €</del></li><li>Street Low 59,00 €</li><li>Trail Pro 79,00 €</li></ul>',
          ],
        }),
      ),
  },
])

/** Living pages on machinery that parking uses too. */
export const likeParked = makeCases('trap-parked', 'alive', [
  {
    name: 'wildcard-blogs',
    mechanism: 'every name below the domain answers, and the cited blog is a real one',
    language: 'ko',
    cited: 'https://minjun.wildcard-blogs.test/2023/05/wells',
    verdicts: ['alive'],
    hosts: {
      '*.wildcard-blogs.test': {
        serve: (request) =>
          request.host === 'minjun.wildcard-blogs.test' || request.host === 'www.wildcard-blogs.test'
            ? site('ko', 'ngo', {
                '/2023/05/wells': show('ko', 'ngo', { title: '우물 이야기', main: article('ko', 2, 6) }),
              })(request)
            : show(
                'ko',
                'ngo',
                { title: '블로그를 찾을 수 없습니다', main: ['존재하지 않는 블로그입니다.'] },
                404,
              ),
      },
    },
  },
  {
    name: 'own-name-servers',
    mechanism: 'a real site whose name servers belong to a registrar that also parks names',
    language: 'he',
    verdicts: ['alive'],
    host: { nameServers: ['ns11.domaincontrol.com', 'ns12.domaincontrol.com'] },
    serve: site('he', 'ngo', {
      '/news/2024/03/wells': show('he', 'ngo', { title: 'הבארות', main: article('he', 2, 6) }),
    }),
  },
  {
    name: 'shop-with-offers',
    mechanism: 'a broker explains how domains are bought: his real front page of articles',
    path: '/guides/how-to-buy',
    verdicts: ['alive'],
    serve: site('en', 'shop', {
      '/guides/how-to-buy': show('en', 'shop', {
        title: 'How to buy a domain that is taken',
        main: [
          'Step one: find the owner. Step two: make an offer. Step three: use an escrow service.',
          'Parked domains often show a price. Expired domains come back to the market after 75 days.',
          ...article('en', 4, 5),
        ],
      }),
    }),
  },
])
