/** Doors, gates and tills: log-ins, consent, payment, and what the law closes. */
import { article, living, page } from '../pages/build.ts'
import { html, makeCases, redirect, show, site } from './make.ts'

export const doors = makeCases('login', 'undecidable', [
  {
    name: 'next-is-kept',
    mechanism: 'a redirect to /login that keeps the way back in a parameter',
    verdicts: ['login-required'],
    serve: (request) =>
      request.path.startsWith('/login')
        ? html(
            page('en', 'forum', {
              title: 'Sign in',
              main: [
                '<form method="post"><input name="user"><input type="password" name="pass"><button>Sign in</button></form>',
              ],
            }),
          )
        : redirect(`/login?next=${encodeURIComponent(request.path)}`),
  },
  {
    name: 'basic-realm',
    mechanism: '401 with a Basic challenge',
    language: 'ja',
    verdicts: ['login-required'],
    serve: () =>
      html('<h1>401 Authorization Required</h1>', 401, [['WWW-Authenticate', 'Basic realm="members"']]),
  },
  {
    name: 'door-in-place',
    mechanism: 'the log-in form stands at the cited address itself, with 200, and no article',
    language: 'pt',
    path: '/intranet/relatorio/88',
    verdicts: ['login-required'],
    serve: () =>
      html(
        page('pt', 'ministry', {
          title: 'Acesso restrito',
          main: [
            'Faça login para continuar.',
            '<form method="post"><label>Utilizador <input name="u"></label><label>Senha <input type="password" name="s"></label><button>Entrar</button></form>',
          ],
        }),
      ),
  },
  {
    name: 'one-sign-on',
    mechanism: 'a federated sign-on: redirect to an identity provider with a SAML request',
    language: 'de',
    verdicts: ['login-required'],
    serve: () =>
      redirect(
        'https://idp.one-sign-on.test/profile/SAML2/Redirect/SSO?SAMLRequest=fZJNT%2BMwEIb&RelayState=ss',
      ),
    hosts: {
      'idp.one-sign-on.test': {
        serve: () =>
          html(
            page('de', 'ministry', {
              title: 'Anmeldedienst',
              main: [
                '<form method="post"><input name="j_username"><input type="password" name="j_password"><button>Anmelden</button></form>',
              ],
            }),
          ),
      },
    },
  },
  {
    name: 'membres-seulement',
    mechanism: 'a forum shows guests a notice that they must register, with 200',
    language: 'fr',
    path: '/viewtopic.php?t=981',
    verdicts: ['login-required'],
    serve: site(
      'fr',
      'forum',
      {},
      show('fr', 'forum', {
        title: 'Informations',
        main: [
          'Vous devez être inscrit et connecté pour voir ce sujet.',
          '<form method="post" action="/ucp.php?mode=login"><input name="username"><input type="password" name="password"><button>Connexion</button></form>',
        ],
      }),
    ),
  },
  {
    name: 'network-of-friends',
    mechanism: 'a social network shows every visitor its door, whatever the post',
    path: '/posts/10158833',
    verdicts: ['login-required'],
    serve: () =>
      html(
        '<!doctype html><html lang="en"><head><title>Log in or sign up to view</title></head><body><h1>See posts from people you know</h1><p>You must log in to continue.</p><form action="/login/device" method="post"><input name="email" placeholder="Email or phone"><input name="pass" type="password"><button>Log in</button></form><a href="/signup">Create new account</a></body></html>',
      ),
  },
])

export const gates = makeCases('consent', 'undecidable', [
  {
    name: 'consent-elsewhere',
    mechanism: 'a redirect to a consent host that keeps the way back',
    verdicts: ['consent-required'],
    serve: (request) =>
      redirect(
        `https://consent.consent-elsewhere.test/v2/collect?continue=${encodeURIComponent(`https://consent-elsewhere.test${request.path}`)}`,
      ),
    hosts: {
      'consent.consent-elsewhere.test': {
        serve: () =>
          html(
            page('en', 'newspaper', {
              title: 'Before you continue',
              main: [
                'We use cookies and data to deliver our services.',
                '<form method="post"><button>Accept all</button><button>Reject all</button></form>',
              ],
            }),
          ),
      },
    },
  },
  {
    name: 'zustimmung-statt-text',
    mechanism: 'the page holds a consent form and no article: pay or agree',
    language: 'de',
    verdicts: ['consent-required', 'paywalled'],
    serve: () =>
      html(
        '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Nordthaler Anzeiger</title></head><body class="pur-gate"><h1>Mit Werbung weiterlesen oder werbefrei im Abo</h1><p>Besuchen Sie unsere Website wie gewohnt mit Werbung und Tracking. Ihre Zustimmung können Sie jederzeit widerrufen.</p><button>Einwilligen und weiter</button><button>Zum Pur-Abo</button><p><a href="/datenschutz">Datenschutz</a> <a href="/impressum">Impressum</a></p></body></html>',
      ),
  },
  {
    name: 'are-you-of-age',
    mechanism: 'an age gate in place of the page',
    language: 'it',
    verdicts: ['consent-required', 'login-required'],
    serve: () =>
      html(
        '<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Verifica dell’età</title></head><body><h1>Sei maggiorenne?</h1><p>Per accedere a questo sito devi avere almeno 18 anni.</p><form method="post"><button name="age" value="1">Sì, entra</button><button name="age" value="0">No</button></form></body></html>',
      ),
  },
])

export const tills = makeCases('paywall', 'undecidable', [
  {
    name: 'payment-required',
    mechanism: '402 with a page of prices',
    verdicts: ['paywalled'],
    serve: () =>
      html(page('en', 'landing', { title: 'Purchase access', main: ['Buy this article for $39.95.'] }), 402),
  },
  {
    name: 'suite-aux-abonnes',
    mechanism: 'the first paragraph, then a wall; the page itself says isAccessibleForFree false',
    language: 'fr',
    verdicts: ['paywalled'],
    serve: site('fr', 'newspaper', {
      '/news/2024/03/wells': show('fr', 'newspaper', {
        ...living('fr', 1),
        head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paid"}}</script>',
        main: [
          ...article('fr', 1, 1),
          '<div class="paywall"><h2>Il vous reste 87 % de cet article à lire</h2><p>La suite est réservée aux abonnés.</p><a href="/abo">Je m’abonne pour 1 €</a> <a href="/connexion">Déjà abonné ? Se connecter</a></div>',
        ],
      }),
    }),
  },
  {
    name: 'nur-mit-abo',
    mechanism: 'a teaser of one paragraph and an offer, told by words alone',
    language: 'de',
    verdicts: ['paywalled'],
    serve: site('de', 'newspaper', {
      '/news/2024/03/wells': show('de', 'newspaper', {
        ...living('de', 1),
        main: [
          ...article('de', 1, 1),
          '<section class="offer-box"><h2>Weiterlesen mit N+</h2><p>Dieser Artikel ist exklusiv für Abonnenten. Jetzt vier Wochen kostenlos testen.</p><button>Jetzt Abo abschließen</button></section>',
        ],
      }),
    }),
  },
  {
    name: 'subscribe-host',
    mechanism: 'a redirect to a subscription host with the article in a parameter',
    language: 'es',
    verdicts: ['paywalled'],
    serve: (request) =>
      redirect(`https://suscripciones.subscribe-host.test/oferta?url=${encodeURIComponent(request.path)}`),
    hosts: {
      'suscripciones.subscribe-host.test': {
        serve: () =>
          html(
            page('es', 'newspaper', {
              title: 'Suscríbase',
              main: ['Elija su suscripción: digital 9 € al mes, papel y digital 29 € al mes.'],
            }),
          ),
      },
    },
  },
])

export const laws = makeCases('legal', 'undecidable', [
  {
    name: 'four-five-one',
    mechanism: '451 with the link to who demanded it',
    verdicts: ['legal-block'],
    serve: () =>
      html('<h1>Unavailable For Legal Reasons</h1>', 451, [
        ['Link', '<https://court.test/order>; rel="blocked-by"'],
      ]),
  },
  {
    name: 'erisim-engeli',
    mechanism: 'a provider shows with 200 that a court closed the site, in Turkish',
    language: 'tr',
    verdicts: ['legal-block'],
    serve: () =>
      html(
        '<!doctype html><html lang="tr"><head><meta charset="utf-8"><title>Erişim engellendi</title></head><body><h1>Bu internet sitesine erişim engellenmiştir</h1><p>5651 sayılı Kanun uyarınca, Sulh Ceza Hâkimliğinin kararıyla bu siteye erişim engellenmiştir.</p></body></html>',
      ),
  },
  {
    name: 'not-in-your-region',
    mechanism: 'a newspaper closes itself to one continent with 200 because of a data law',
    verdicts: ['legal-block'],
    serve: () =>
      html(
        page('en', 'newspaper', {
          title: 'Unavailable in your region',
          heading: 'Unavailable due to legal reasons',
          main: [
            'We recognise you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time.',
          ],
        }),
      ),
  },
  {
    name: 'roskom-blok',
    mechanism: 'a redirect to the block page of a provider on another host, in Russian',
    language: 'ru',
    verdicts: ['legal-block'],
    serve: () => redirect('http://blocked.roskom-blok-provider.test/?id=77'),
    hosts: {
      'blocked.roskom-blok-provider.test': {
        serve: () =>
          html(
            '<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Доступ ограничен</title></head><body><h1>Доступ к информационному ресурсу ограничен</h1><p>на основании Федерального закона от 27 июля 2006 г. № 149-ФЗ «Об информации»</p></body></html>',
          ),
      },
    },
  },
])
