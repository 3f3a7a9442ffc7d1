/** Names that were sold, held or taken over, servers without a site, and closed accounts, as providers of many countries show them. */
import { frontPage } from '../pages/build.ts'
import { html, makeCases, redirect, show, site, type Written } from './make.ts'

const plain = (lang: string, title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`
const everywhere = (
  name: string,
  mechanism: string,
  language: string,
  body: string,
  more: Partial<Written> = {},
): Written => ({
  name,
  mechanism,
  language,
  path: '/archive/2011/flood.html',
  verdicts: ['parked', 'soft-404'],
  serve: () => html(body),
  ...more,
})

export const moreParked = makeCases('parked', 'dead', [
  everywhere(
    'felicitations-domaine',
    'a host congratulates on the new domain at every address, in French',
    'fr',
    plain(
      'fr',
      'Félicitations ! Votre domaine a bien été créé',
      '<h1>Félicitations !</h1><p>Votre domaine felicitations-domaine.test a bien été créé chez votre hébergeur. Ce site est en construction.</p>',
    ),
  ),
  everywhere(
    'uw-domein-geregistreerd',
    'a registrar’s "this name was registered for a customer", in Dutch',
    'nl',
    plain(
      'nl',
      'uw-domein-geregistreerd.test',
      '<h1>uw-domein-geregistreerd.test</h1><p>Deze domeinnaam is geregistreerd voor een klant van ons. Er is nog geen website gekoppeld.</p>',
    ),
  ),
  everywhere(
    'yuming-zhuanrang',
    'a Chinese broker: "this name may be transferred", a telephone number and a price',
    'zh',
    plain(
      'zh',
      'yuming-zhuanrang.test 域名转让',
      '<h1>yuming-zhuanrang.test</h1><p>您正在访问的域名可以转让！价格：¥8,800。联系电话：010-0000000</p>',
    ),
  ),
  everywhere(
    'not-connected-yet',
    'a builder of sites: "this domain isn’t connected to a website yet"',
    'en',
    plain(
      'en',
      'Domain not connected',
      '<h1>Looks like this domain isn’t connected to a website yet</h1><p>Is this your domain? Connect it to your website in a few clicks.</p>',
    ),
  ),
  everywhere(
    'shop-not-available',
    'a platform of shops: "this store is unavailable", at every address',
    'en',
    plain(
      'en',
      'Store unavailable',
      '<h1>This store is unavailable</h1><p>Are you the store owner? Log in to reopen it.</p>',
    ),
  ),
  everywhere(
    'web-expired-builder',
    'a builder of sites: "Website Expired. This account has expired", for all',
    'en',
    plain(
      'en',
      'Website Expired',
      '<h1>Website Expired</h1><p>This account has expired. If you are the site owner, click below to renew.</p>',
    ),
  ),
  everywhere(
    'domena-do-kupienia',
    'a page that frames a lander and names the domain to it, with a Polish offer',
    'pl',
    plain(
      'pl',
      'domena-do-kupienia.test – domena na sprzedaż',
      '<h1>domena-do-kupienia.test</h1><p>Ta domena jest na sprzedaż. Złóż ofertę!</p><form><input name="kwota" placeholder="Twoja oferta w zł"><button>Wyślij</button></form>',
    ),
  ),
  everywhere(
    'lander-with-own-host',
    'all addresses lead to a sales page on a host of the seller under the name itself',
    'en',
    '',
    {
      verdicts: ['parked', 'soft-404'],
      serve: () => redirect('https://buy.lander-with-own-host.test/for-sale/lander-with-own-host.test'),
      hosts: {
        'buy.lander-with-own-host.test': {
          serve: () =>
            html(
              plain(
                'en',
                'lander-with-own-host.test is for sale',
                '<h1>lander-with-own-host.test</h1><p>is for sale. Buy now for $1,995 or make an offer.</p>',
              ),
            ),
        },
      },
    },
  ),
  everywhere(
    'apotek-tanpa-resep',
    'a taken-over name of an Indonesian institute now sells gambling in every page',
    'id',
    plain(
      'id',
      'SLOT GACOR: Situs Judi Slot Online Terpercaya',
      '<h1>Situs Slot Gacor Hari Ini</h1><p>Daftar slot deposit pulsa tanpa potongan, RTP live tertinggi dan bonus new member 100 persen setiap hari untuk semua pemain.</p><a href="/daftar">Daftar</a><a href="/login">Login</a>',
    ),
  ),
  everywhere(
    'domen-ne-oplachen',
    'a Russian host: the name is not paid for',
    'ru',
    plain(
      'ru',
      'Домен не оплачен',
      '<h1>Домен domen-ne-oplachen.test не продлён</h1><p>Срок регистрации домена истёк. Если вы владелец, продлите его в личном кабинете.</p>',
    ),
  ),
])

export const moreEmptied = makeCases('default-page', 'dead', [
  everywhere(
    'plant-worked',
    'a framework’s page after installation: "The install worked successfully!"',
    'en',
    plain(
      'en',
      'The install worked successfully! Congratulations!',
      '<h1>The install worked successfully! Congratulations!</h1><p>You are seeing this page because DEBUG=True is in your settings file and you have not configured any URLs.</p>',
    ),
  ),
  everywhere(
    'panel-of-da',
    'a panel’s page for a new domain, with its logo, for every address',
    'en',
    plain(
      'en',
      'Default page',
      '<h1>Congratulations!</h1><h2>Your site is almost ready.</h2><p>This is the default page of the web server. Replace index.html in public_html to publish your site.</p>',
    ),
  ),
  everywhere(
    'test-page-of-e',
    'the test page of a distribution’s web server for every address',
    'en',
    plain(
      'en',
      'HTTP Server Test Page powered by: Rocky Linux',
      '<h1>HTTP Server <strong>Test Page</strong></h1><p>This page is used to test the proper operation of an HTTP server after it has been installed. If you can read this page, it means that the software is working, but has not yet been configured.</p>',
    ),
  ),
  everywhere(
    'listing-of-root',
    'the listing of the empty front directory in place of each deep page',
    'en',
    plain(
      'en',
      'Index of /',
      '<h1>Index of /</h1><hr><pre><a href="cgi-bin/">cgi-bin/</a>  01-Jan-2020 00:00   -\n<a href=".well-known/">.well-known/</a>  01-Jan-2020 00:00   -</pre><hr>',
    ),
  ),
  everywhere(
    'nothing-published',
    'a fresh content manager: "No front page content has been created yet", with 200 at every address',
    'en',
    plain(
      'en',
      'Welcome | My site',
      '<header><a href="/">My site</a><a href="/user/login">Log in</a></header><main><h1>Welcome!</h1><p>You haven’t created any frontpage content yet.</p></main>',
    ),
  ),
  everywhere('installer-waits', 'every address leads to the installer of a blog', 'en', '', {
    serve: (request) =>
      request.path.startsWith('/wp-admin/install.php')
        ? html(
            plain(
              'en',
              'WordPress › Installation',
              '<h1>Welcome</h1><p>Welcome to the famous five-minute installation process! Just fill in the information below.</p><form><input name="weblog_title"><input name="user_name"><input type="password" name="p"><button>Install</button></form>',
            ),
          )
        : redirect('/wp-admin/install.php'),
  }),
])

export const moreClosed = makeCases('suspended', 'dead', [
  everywhere(
    'cuenta-impagada',
    'a Spanish host: the service was suspended for lack of payment',
    'es',
    plain(
      'es',
      'Sitio suspendido',
      '<h1>Sitio web suspendido</h1><p>El servicio de alojamiento ha sido suspendido. Si es el titular, póngase en contacto con facturación.</p>',
    ),
  ),
  everywhere(
    'hosting-zawieszony',
    'a Polish host: this site is closed',
    'pl',
    plain(
      'pl',
      'Strona zawieszona',
      '<h1>Strona została zawieszona</h1><p>Usługa hostingu wygasła lub została zawieszona przez operatora.</p>',
    ),
  ),
  everywhere(
    'blog-was-removed',
    'a platform of blogs: "this blog has been removed" for each address',
    'en',
    plain(
      'en',
      'Blog has been removed',
      '<h1>Blog has been removed</h1><p>Sorry, the blog at blog-was-removed.test has been removed. This address is not available for new blogs.</p>',
    ),
    { verdicts: ['parked', 'soft-404', 'gone'] },
  ),
])

export const nearParked = makeCases('trap-domain', 'alive', [
  {
    name: 'sells-domains-itself',
    mechanism: 'a registrar’s page about buying domains is what was cited; unknown pages are 404',
    path: '/domains/buy',
    verdicts: ['alive'],
    serve: site('en', 'shop', {
      '/domains/buy': show('en', 'shop', {
        title: 'Buy a domain',
        main: [
          'Is this domain for sale? Search, and see the price at once.',
          '<form action="/search"><input name="domain"><button>Search</button></form>',
          '<ul><li>.com from $12</li><li>.org from $11</li><li>.net from $13</li></ul>',
          'Premium domains can be bought through our brokers: make an offer and we ask the owner.',
        ],
      }),
    }),
  },
  {
    name: 'opening-in-spring',
    mechanism: 'a museum’s page says "opening soon; under construction" of its new wing, and has its plans',
    language: 'it',
    path: '/nuova-ala',
    verdicts: ['alive'],
    serve: site('it', 'ministry', {
      '/nuova-ala': show('it', 'ministry', {
        title: 'La nuova ala, in costruzione',
        main: [
          'I lavori sono cominciati nel 2022; la nuova ala è in costruzione e apre in primavera.',
          'Il progetto prevede tre sale, un deposito e un cortile coperto di seicento metri quadrati.',
          'Costo: 4,2 milioni di euro.',
        ],
      }),
    }),
  },
  {
    name: 'listing-was-cited',
    mechanism: 'the listing of a directory of data files is what was cited',
    path: '/pub/gauges/1931/',
    verdicts: ['alive'],
    serve: (request) =>
      request.path === '/pub/gauges/1931/'
        ? html(
            plain(
              'en',
              'Index of /pub/gauges/1931',
              '<h1>Index of /pub/gauges/1931</h1><pre><a href="../">Parent Directory</a>\n<a href="g01.csv">g01.csv</a>  12-Mar-1998 10:02  4.1K\n<a href="g02.csv">g02.csv</a>  12-Mar-1998 10:02  3.9K</pre>',
            ),
          )
        : html(plain('en', '404 Not Found', '<h1>Not Found</h1>'), 404),
  },
  {
    name: 'casino-was-a-palace',
    mechanism:
      'a story about a casino building of 1901 on a site of monuments; words of gambling stand in title and text',
    language: 'fr',
    path: '/patrimoine/casino',
    verdicts: ['alive'],
    serve: site('fr', 'ministry', {
      '/': show('fr', 'ministry', frontPage('fr')),
      '/patrimoine/casino': show('fr', 'ministry', {
        title: 'Le casino de 1901',
        main: [
          'Le casino, bâti en 1901 par l’architecte municipal, abritait un théâtre, une salle de jeux et un café.',
          'Fermé en 1940, il sert aujourd’hui de bibliothèque. Sa façade est inscrite depuis 1987.',
        ],
      }),
    }),
  },
])
