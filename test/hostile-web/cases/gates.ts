/** Doors and gates that hide what stands behind them: log-ins, things shared with few, consent, terms, age; and what only looks so. */
import { article, living } from '../pages/build.ts'
import { html, makeCases, redirect, show, site } from './make.ts'

const plain = (lang: string, title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`
const lost = (lang: string, title: string) => html(plain(lang, title, `<h1>${title}</h1>`), 404)

export const moreDoors = makeCases('login', 'undecidable', [
  {
    name: 'choose-your-school',
    mechanism: 'every deep address shows the choice of the home institution before the log-in',
    language: 'de',
    path: '/record/88120/fulltext',
    verdicts: ['login-required'],
    serve: (request) =>
      request.path === '/'
        ? html(plain('de', 'Quellenportal', '<h1>Quellenportal</h1><p>Digitale Quellen für Mitglieder.</p>'))
        : html(
            plain(
              'de',
              'Wählen Sie Ihre Einrichtung – Anmeldedienst',
              '<h1>Wählen Sie Ihre Einrichtung</h1><p>Zur Anmeldung beim Quellenportal wählen Sie bitte Ihre Heimateinrichtung.</p><form action="/WAYF" method="get"><select name="user_idp"><option>Hochschule A</option></select><button>Weiter zur Anmeldung</button></form>',
            ),
          ),
  },
  {
    name: 'proxy-of-a-library',
    mechanism:
      'a link copied with a library’s proxy in front: its log-in stands there at once, whatever target is named',
    language: 'sv',
    cited: 'https://login.proxy-of-a-library.test/login?qurl=https%3A%2F%2Fjournals.example.test%2Fa%2F8812',
    verdicts: ['login-required'],
    hosts: {
      'login.proxy-of-a-library.test': {
        serve: () =>
          html(
            plain(
              'sv',
              'Bibliotekets proxytjänst',
              '<h1>Logga in</h1><form method="post"><input name="user"><input type="password" name="pass"><button>Logga in</button></form>',
            ),
          ),
      },
    },
  },
  {
    name: 'you-need-access',
    mechanism: 'a shared document: "you need access; ask the owner", with 200; unknown ones are 404',
    path: '/document/d/1a2B3c/edit',
    verdicts: ['login-required', 'blocked'],
    serve: (request) =>
      request.path.startsWith('/document/d/1a2B3c')
        ? html(
            plain(
              'en',
              'Papers: You need access',
              '<div class="access"><h1>You need access</h1><p>Request access, or switch to an account with access.</p><textarea placeholder="Message"></textarea><button>Request access</button></div>',
            ),
          )
        : lost('en', 'Papers: file not found'),
  },
  {
    name: 'avec-un-petit-groupe',
    mechanism:
      'a network shows for this post and for none: "not available now; shared with a small group, or deleted", in French',
    language: 'fr',
    path: '/permalink/77120',
    verdicts: ['login-required', 'blocked'],
    serve: (request) =>
      request.path === '/'
        ? html(
            plain(
              'fr',
              'Cercles',
              '<h1>Cercles</h1><form action="/login"><input name="email"><input type="password" name="pass"><button>Se connecter</button></form>',
            ),
          )
        : html(
            plain(
              'fr',
              'Cercles',
              '<div role="main"><h2>Ce contenu n’est pas disponible pour le moment</h2><p>Le propriétaire l’a partagé uniquement avec un petit groupe de personnes, a modifié les personnes qui peuvent le voir, ou l’a supprimé.</p><a href="/login">Se connecter</a></div>',
            ),
          ),
  },
  {
    name: 'entrada-protegida',
    mechanism: 'a post of a blog is there, and asks for the password that its author set, in Spanish',
    language: 'es',
    path: '/2016/04/actas/',
    verdicts: ['login-required'],
    serve: site('es', 'ngo', {
      '/2016/04/actas/': show('es', 'ngo', {
        title: 'Protegido: Actas de abril',
        main: [
          '<form class="post-password-form" method="post" action="/wp-login.php?action=postpass"><p>Este contenido está protegido por contraseña. Para verlo, introduce tu contraseña a continuación:</p><input name="post_password" type="password"><input type="submit" value="Entrar"></form>',
        ],
      }),
    }),
  },
  {
    name: 'prijava-potrebna',
    mechanism:
      'a portal leads every deep address to its one log-in, whose address does not say so, in Serbian',
    language: 'sr',
    path: '/dokumenti/2014/44',
    verdicts: ['login-required'],
    serve: (request) =>
      request.path === '/' || request.path === '/ulaz'
        ? html(
            plain(
              'sr',
              'Портал запослених',
              '<h1>Портал запослених</h1><form method="post"><label>Корисничко име <input name="k"></label><label>Лозинка <input type="password" name="l"></label><button>Пријавите се</button></form>',
            ),
          )
        : redirect('/ulaz'),
  },
  {
    name: 'data-without-key',
    mechanism: 'a data service answers 200, and its JSON says that a key is missing: 401, for every address',
    path: '/v2/stations/44/levels',
    verdicts: ['login-required', 'blocked', 'bad-response'],
    serve: () => ({
      status: 200,
      headers: [['Content-Type', 'application/json']],
      body: '{"status":401,"error":"unauthorized","message":"An API key is required to use this service."}',
    }),
  },
  {
    name: 'kovalaine-sala',
    mechanism:
      'a forum answers 200 with "you have no right to read this; log in", in Estonian; others can be read',
    language: 'et',
    path: '/viewtopic.php?t=4410',
    verdicts: ['login-required', 'blocked'],
    serve: (request) =>
      request.path === '/viewtopic.php?t=4410'
        ? html(
            plain(
              'et',
              'Foorum – Teade',
              '<table><tr><th>Teade</th></tr><tr><td><p>Sul puudub õigus selle teema lugemiseks. Palun logi sisse.</p><form action="/login.php" method="post"><input name="u"><input name="p" type="password"><button>Logi sisse</button></form></td></tr></table>',
            ),
          )
        : lost('et', 'Teemat ei leitud'),
  },
])

export const moreGates = makeCases('consent', 'undecidable', [
  {
    name: 'regulamin-przed-wejsciem',
    mechanism: 'all rulings lead to the terms of use, to be ticked before one may enter, in Polish',
    language: 'pl',
    path: '/orzeczenia/2016/II-334',
    verdicts: ['consent-required', 'login-required'],
    serve: (request) =>
      request.path === '/regulamin'
        ? html(
            plain(
              'pl',
              'Regulamin – Baza orzeczeń',
              '<h1>Regulamin korzystania z bazy</h1><p>Przed wejściem do bazy należy zaakceptować regulamin.</p><form method="post" action="/zgoda"><label><input type="checkbox"> Akceptuję regulamin</label><button>Wejdź</button></form>',
            ),
          )
        : redirect('/regulamin'),
  },
  {
    name: 'acepta-o-paga',
    mechanism: 'in place of each story stands a wall of cookies: accept or pay, in Catalan',
    language: 'ca',
    path: '/cultura/2024/telers.html',
    verdicts: ['consent-required', 'paywalled'],
    serve: () =>
      html(
        plain(
          'ca',
          'Diari de la Serra',
          '<div id="app"><header><a href="/">Diari de la Serra</a></header><div class="cookie-wall"><h2>Accepta les galetes o subscriu-te</h2><p>Fem servir cookies pròpies i de tercers. Pots acceptar totes les cookies o rebutjar-les i pagar.</p><button>Accepto</button><a href="/subscripcio">Rebutjo i em subscric per 1,99 €</a></div></div>',
        ),
      ),
  },
  {
    name: 'investor-of-which-kind',
    mechanism:
      'a fund’s factsheet stands behind a question for country and kind of investor, by redirect without the way back',
    path: '/funds/water-leaders/factsheet',
    verdicts: ['consent-required', 'login-required'],
    serve: (request) =>
      request.path === '/disclaimer'
        ? html(
            plain(
              'en',
              'Important information',
              '<h1>Important information</h1><p>Please read this information before you proceed.</p><form method="post"><select name="country"><option>Country</option></select><label><input type="checkbox"> I accept the terms and am a professional investor</label><button>Enter site</button></form>',
            ),
          )
        : redirect('/disclaimer'),
  },
  {
    name: 'nenrei-kakunin',
    mechanism: 'a brewer asks for the age before every page, in place, in Japanese',
    language: 'ja',
    path: '/kura/rekishi.html',
    verdicts: ['consent-required', 'login-required'],
    serve: () =>
      html(
        plain(
          'ja',
          '清流酒造',
          '<div class="agegate"><h1>年齢確認</h1><p>当サイトはお酒に関する情報を扱っています。あなたは20歳以上ですか？</p><button>はい</button><button>いいえ</button></div>',
        ),
      ),
  },
  {
    name: 'weiter-mit-werbung',
    mechanism: 'a page of consent on a host of its own, which says where it will go on',
    language: 'de',
    path: '/a/deichschau',
    verdicts: ['consent-required'],
    serve: (request) =>
      request.cookies.has('consent')
        ? show('de', 'newspaper', living('de'))
        : redirect(
            `https://consent.weiter-mit-werbung.test/?continue=${encodeURIComponent('https://weiter-mit-werbung.test/a/deichschau')}`,
          ),
    hosts: {
      'consent.weiter-mit-werbung.test': {
        serve: () =>
          html(
            plain(
              'de',
              'Bevor Sie fortfahren',
              '<h1>Bevor Sie fortfahren</h1><form><button>Alle akzeptieren</button><button>Ablehnen</button></form>',
            ),
          ),
      },
    },
  },
])

export const likeDoors = makeCases('trap-door', 'alive', [
  {
    name: 'about-private-accounts',
    mechanism: 'a help page titled "This account is private" tells what that means',
    path: '/help/this-account-is-private',
    verdicts: ['alive'],
    serve: site('en', 'wiki', {
      '/help/this-account-is-private': show('en', 'wiki', {
        title: 'This account is private',
        main: [
          'When a person sets an account to private, only people whom they approved can see what they post. You will see the notice "This account is private" in place of their pictures.',
          'To see the posts, send a request and wait. Nobody else can approve it for you, and no setting of yours changes it.',
          'Private accounts can still be found by name. Their picture and their short description stay public.',
        ],
      }),
    }),
  },
  {
    name: 'terms-were-cited',
    mechanism: 'the terms of a service are what was cited, with the form to accept them at the end, in Dutch',
    language: 'nl',
    path: '/voorwaarden',
    verdicts: ['alive'],
    serve: site('nl', 'ministry', {
      '/voorwaarden': show('nl', 'ministry', {
        title: 'Voorwaarden',
        main: [
          ...article('nl', 1, 2),
          '<form method="post"><label><input type="checkbox"> Ik ga akkoord met de voorwaarden</label><button>Verder</button></form>',
        ],
      }),
    }),
  },
  {
    name: 'recipe-of-cookies',
    mechanism: 'a recipe of cookies: the word stands in title, headings and text',
    path: '/recipes/oat-cookies',
    verdicts: ['alive'],
    serve: site('en', 'ngo', {
      '/recipes/oat-cookies': show('en', 'ngo', {
        title: 'Oat cookies',
        main: [
          'Makes thirty cookies. Mix oats, butter and sugar; rest the dough for an hour, and accept that the first cookies will burn.',
          '<h2>Baking the cookies</h2><p>Twelve minutes at 180 degrees. Cookies harden as they cool.</p>',
        ],
      }),
    }),
  },
  {
    name: 'borrow-with-a-card',
    mechanism: 'a short record of a library with a log-in form beside it; unknown records are 404',
    language: 'fi',
    path: '/tietue/88120',
    verdicts: ['alive'],
    serve: site('fi', 'landing', {
      '/tietue/88120': show('fi', 'landing', {
        title: 'Kaivojen kirja',
        header:
          '<form action="/kirjaudu"><input name="kortti"><input type="password" name="pin"><button>Kirjaudu</button></form>',
        main: [
          '<dl><dt>Tekijä</dt><dd>Aino Kallas</dd><dt>Vuosi</dt><dd>1931</dd><dt>Sijainti</dt><dd>Pääkirjasto, varasto</dd><dt>Sivut</dt><dd>212</dd></dl>',
        ],
      }),
    }),
  },
])
