/** Log-in and consent walls, and pages that only look as if they stood behind one. */
import type { WebCase } from '../case.ts'
import * as skin from './chrome.ts'
import { always, away, blind, page, site } from './kit.ts'
import { essay } from './prose.ts'

export const access: readonly WebCase[] = [
  blind('b3-intranet-acceso', 'login', 'es', 'undecidable', ['login-required'], {
    at: '/documentos/acta-2019-04',
    mechanism: 'Every address below the portal answers 200 with the log-in form until one is signed in.',
    serve: always(
      skin.office({
        lang: 'es',
        site: 'Portal del Colegiado',
        title: 'Acceso',
        main: '<h1>Acceso al portal</h1><form method="post" action="/acceso"><label>Usuario <input name="usuario" autocomplete="username"></label><label>Contraseña <input type="password" name="clave" autocomplete="current-password"></label><button>Entrar</button><a href="/recordar">¿Has olvidado tu contraseña?</a></form><p>Área reservada a las personas colegiadas.</p>',
      }),
    ),
  }),
  blind('b3-sso-university', 'login', 'en', 'undecidable', ['login-required'], {
    at: '/sites/faculty/Shared%20Documents/Minutes.aspx',
    mechanism: 'Documents of a cloud office lead by 302 to the organisation’s sign-in host.',
    hosts: {
      'b3-sso-university.test': {
        serve: site({}, (request) =>
          away(
            `https://login.b3-sso-university.test/common/oauth2/authorize?client_id=00000003-0000-0ff1-ce00-000000000000&response_type=code%20id_token&redirect_uri=${encodeURIComponent(request.path)}`,
            302,
            [
              ['X-MS-InvokeApp', '1; RequireReadOnly'],
              ['Set-Cookie', 'nSGt-=1; path=/; secure'],
            ],
          ),
        ),
      },
      'login.b3-sso-university.test': {
        serve: always(
          '<!DOCTYPE html><html dir="ltr" lang="en"><head><title>Sign in to your account</title><meta name="PageID" content="ConvergedSignIn"/><meta name="SiteID" content=""/><meta name="robots" content="none"/></head><body><div id="lightbox"><div role="heading">Sign in</div><form method="post"><input type="email" name="loginfmt" placeholder="Email, phone, or Skype"><input type="password" name="passwd" hidden><input type="submit" value="Next"></form><div>Can’t access your account?</div></div></body></html>',
        ),
      },
    },
  }),
  blind('b3-basic-401', 'login', 'de', 'undecidable', ['login-required'], {
    at: '/messdaten/2017/',
    mechanism: 'The directory asks for a password by HTTP Basic, before it says whether anything is there.',
    serve: site(
      {
        '/': '<html lang="de"><title>Messnetz</title><h1>Messnetz Nord</h1><p>Zugang für Partner.</p></html>',
      },
      page(
        401,
        '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>401 Unauthorized</title></head><body><h1>Unauthorized</h1><p>This server could not verify that you are authorized to access the document requested.</p></body></html>',
        [
          ['Server', 'Apache'],
          ['WWW-Authenticate', 'Basic realm="Messnetz Nord"'],
          ['Content-Type', 'text/html; charset=iso-8859-1'],
        ],
      ),
    ),
  }),
  blind('b3-kaiin-gentei', 'login', 'ja', 'undecidable', ['login-required', 'paywalled'], {
    at: '/members/kaiho/098.html',
    mechanism: 'The society’s bulletin sends visitors without a session to the members’ log-in with 302.',
    serve: site(
      {
        '/': skin.tables({
          lang: 'ja',
          site: '日本水路学会',
          title: '日本水路学会',
          main: skin.listing('ja', 5, 6),
        }),
        '/login.php': skin.tables({
          lang: 'ja',
          site: '日本水路学会',
          title: '会員ログイン',
          main: '<H2>会員ログイン</H2><P>このページの閲覧には会員番号とパスワードが必要です。</P><FORM METHOD="post">会員番号 <INPUT NAME="no"><BR>パスワード <INPUT TYPE="password" NAME="pw"><BR><INPUT TYPE="submit" VALUE="ログイン"></FORM>',
        }),
      },
      (request) =>
        request.path.startsWith('/members/')
          ? away(`/login.php?back=${encodeURIComponent(request.path)}`)
          : page(404, '<H1>404</H1>'),
    ),
  }),
  blind('b3-social-next', 'login', 'id', 'undecidable', ['login-required'], {
    at: '/groups/nelayan.utara/posts/4410238',
    mechanism:
      'A social network sends everybody without an account from any post to its log-in page, existing or not.',
    serve: site(
      {
        '/login/': skin.next({
          lang: 'id',
          site: 'Lingkar',
          title: 'Masuk ke Lingkar',
          main: '<h1>Anda harus masuk untuk melanjutkan.</h1><form method="post" action="/login/device-based/"><input name="email" placeholder="Email atau nomor telepon"><input type="password" name="pass" placeholder="Kata sandi"><button name="login">Masuk</button><a href="/recover">Lupa kata sandi?</a><a href="/r.php">Buat akun baru</a></form>',
        }),
      },
      (request) => away(`/login/?next=${encodeURIComponent(`https://${request.host}${request.path}`)}`),
    ),
  }),
  blind('b3-kopf-anmelden', 'login', 'de', 'alive', ['alive'], {
    at: '/magazin/deichbau-heute',
    mechanism: 'A members’ log-in form stands in the header of every page; the cited article is open.',
    serve: site(
      {
        '/magazin/deichbau-heute': skin.typo3({
          lang: 'de',
          site: 'Ingenieurbund Küste',
          title: 'Deichbau heute',
          main: `<div class="login-box"><form action="/login" method="post"><legend>Mitgliederbereich</legend><input name="user"><input type="password" name="pass"><button>Anmelden</button><a href="/passwort">Passwort vergessen?</a></form></div>${skin.article('Deichbau heute', 'Heft 3/2015', essay('de', 8, 8))}`,
        }),
      },
      page(
        404,
        skin.typo3({
          lang: 'de',
          site: 'Ingenieurbund Küste',
          title: 'Nicht gefunden',
          main: '<h1>Seite nicht gefunden</h1>',
        }),
      ),
    ),
  }),
  blind('b3-cited-signin', 'login', 'en', 'alive', ['alive', 'login-required'], {
    at: '/login',
    mechanism:
      'The footnote cites the library’s log-in page itself (“access is by card number at …”), and there it is.',
    serve: site(
      {
        '/': skin.drupal({
          lang: 'en',
          site: 'Harbour Library',
          title: 'Welcome',
          main: skin.listing('en', 3),
        }),
        '/login': skin.drupal({
          lang: 'en',
          site: 'Harbour Library',
          title: 'Log in with your card',
          main: '<h1>Log in with your library card</h1><p>Enter the fourteen digits on the back of your card and your PIN. Children’s cards work too. New members can register at any branch with proof of address.</p><form method="post"><input name="card"><input type="password" name="pin"><button>Log in</button></form>',
        }),
      },
      page(
        404,
        skin.drupal({
          lang: 'en',
          site: 'Harbour Library',
          title: 'Page not found',
          main: '<h1>Page not found</h1>',
        }),
      ),
    ),
  }),
  blind('b3-consent-host', 'consent', 'de', 'undecidable', ['consent-required'], {
    at: '/ratgeber/heizung-tauschen',
    mechanism:
      'Visitors without the consent cookie are sent to a consent host whose only way on is a form post.',
    hosts: {
      'b3-consent-host.test': {
        serve: site({}, (request) =>
          away(
            `https://consent.b3-consent-host.test/collectConsent?sessionId=3_cc-session_1&lang=de-DE&done=${encodeURIComponent(request.path)}`,
          ),
        ),
      },
      'consent.b3-consent-host.test': {
        serve: always(
          '<!DOCTYPE html><html lang="de-DE"><head><title>Bevor Sie fortfahren</title></head><body class="blur-preview-tpl"><div class="consent-wizard"><h1>Wir und unsere 237 Partner</h1><p>verwenden Cookies, um Informationen auf Ihrem Gerät zu speichern und abzurufen, Inhalte zu personalisieren und die Nutzung zu messen. Sie können Ihre Auswahl jederzeit ändern.</p><form method="post" class="consent-form"><input type="hidden" name="csrfToken" value="a1"><button type="submit" name="agree" value="agree">Alle akzeptieren</button><button type="submit" name="reject" value="reject">Alle ablehnen</button><button type="submit" name="manage">Einstellungen verwalten</button></form></div></body></html>',
        ),
      },
    },
  }),
  blind('b3-pur-oder', 'consent', 'fr', 'undecidable', ['consent-required', 'paywalled'], {
    at: '/economie/le-prix-du-sel',
    mechanism:
      'A “consent or pay” page stands in the place of every article at 200; nothing of the article is in it.',
    serve: always(
      '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>L’Écho des Salines</title><script src="https://sdk.privacy-center.org/loader.js"></script></head><body><main id="cookiewall"><h1>Votre choix</h1><p>Pour lire L’Écho des Salines, acceptez le dépôt de cookies publicitaires ou abonnez-vous pour une lecture sans traceurs.</p><button id="accept">Accepter les cookies et lire gratuitement</button><a href="/abonnement">S’abonner pour 1,99 € par mois</a><a href="/connexion">Déjà abonné ? Se connecter</a><p>Nous et nos 164 partenaires utilisons des traceurs à des fins de mesure et de publicité personnalisée.</p></main></body></html>',
    ),
  }),
  blind('b3-banner-oben', 'consent', 'pl', 'alive', ['alive'], {
    at: '/wiadomosci/most-na-narwi',
    mechanism:
      'A long consent dialogue lies over the page in the same HTML; the whole article follows below it.',
    serve: site(
      {
        '/wiadomosci/most-na-narwi': skin.paper({
          lang: 'pl',
          site: 'Kurier Nadnarwiański',
          title: 'Most na Narwi',
          main: `<div id="cmp" role="dialog" aria-modal="true"><h2>Szanujemy Twoją prywatność</h2><p>${'My i nasi zaufani partnerzy przechowujemy i uzyskujemy dostęp do informacji na urządzeniu, takich jak pliki cookie, oraz przetwarzamy dane osobowe. '.repeat(6)}</p><button>Akceptuję i przechodzę do serwisu</button><button>Ustawienia zaawansowane</button></div>${skin.article('Most na Narwi', '8 lipca 2016', essay('pl', 13, 8))}`,
        }),
      },
      page(
        404,
        skin.paper({
          lang: 'pl',
          site: 'Kurier Nadnarwiański',
          title: 'Błąd 404',
          main: '<h1>Nie znaleziono strony</h1>',
        }),
      ),
    ),
  }),
]
