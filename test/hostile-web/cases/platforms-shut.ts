/** What platforms show strangers in place of what they keep for others: log-ins, guards, choices, works. */
import { homes, honest, places, shown } from './frames.ts'
import { html, makeCases, redirect } from './make.ts'
import { doc } from './platform-page.ts'

const { es } = homes

export const platformsShut = makeCases('platform', 'undecidable', [
  {
    name: 'content-isnt-available-now',
    mechanism:
      'a social network says that the owner shares it with a few people, or changed who can see it, or deleted it',
    path: '/permalink/8812104417',
    verdicts: ['login-required', 'bad-response', 'blocked'],
    serve: () =>
      html(
        doc(
          'en',
          'Network',
          '<h2>This content isn’t available at the moment</h2><p>When this happens, it’s usually because the owner only shared it with a small group of people, changed who can see it, or it’s been deleted.</p><a href="/login">Log in</a>',
        ),
      ),
  },
  {
    name: 'accounts-login-next',
    mechanism: 'a network of pictures sends strangers to its log-in with the way back',
    path: '/p/CxQ8Lm2PzXw/',
    verdicts: ['login-required'],
    serve: ({ path }) =>
      path.startsWith('/accounts/')
        ? html(
            doc(
              'en',
              'Login',
              '<form><input name="username"><input type="password" name="p"><button>Log in</button></form>',
            ),
          )
        : redirect(`/accounts/login/?next=${path}`),
  },
  {
    name: 'ask-for-access',
    mechanism: 'a store of documents asks strangers to request access',
    path: '/document/d/1aB9kQz77/edit',
    verdicts: ['login-required'],
    serve: () =>
      html(
        doc(
          'en',
          'Docs',
          '<h1>You need access</h1><p>Ask for access, or switch to an account with access.</p><button>Request access</button>',
        ),
      ),
  },
  {
    name: 'pardon-our-checks',
    mechanism: 'a shop’s guard asks the visitor to press and hold, with 200',
    path: '/dp/B00441QZ7',
    verdicts: ['blocked'],
    serve: () =>
      html(
        doc(
          'en',
          'Robot or human?',
          '<h1>Activate and hold the button to confirm that you’re human. Thank You!</h1><div id="px-captcha"></div>',
        ),
      ),
  },
  {
    name: 'visitor-system',
    mechanism: 'a network gives every stranger an identity by script before it shows anything, in Chinese',
    language: 'zh',
    path: '/1642088277/Hxz8Lm2P',
    verdicts: ['blocked', 'bad-response', 'login-required'],
    serve: () =>
      html(
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Visitor System</title></head><body><span id="message"></span><script src="/js/visitor/mini.js"></script><script>window.use_fp="1"==="1";var url=url||{};(function(){this.set=function(n,v){document.cookie=n+"="+v}}).call(url);</script></body></html>',
      ),
  },
  {
    name: 'spiegel-pur',
    mechanism: 'readers choose between tracking and paying before every page, in German',
    language: 'de',
    path: '/politik/der-damm-a-4410.html',
    verdicts: ['consent-required', 'paywalled'],
    serve: () =>
      html(
        doc(
          'de',
          'Willkommen',
          '<h1>Weiter mit Werbung lesen</h1><p>Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Ihre Zustimmung können Sie jederzeit widerrufen.</p><button>Einwilligen und weiter</button><h2>… oder Pur-Abo</h2><p>Ohne Werbetracking für 4,99 €/Monat.</p>',
        ),
      ),
  },
  {
    name: 'read-two-of-two',
    mechanism: 'a meter has run out: the beginning of the article, and how to go on, in Spanish',
    language: 'es',
    path: '/cronica/2021/el-molino-viejo',
    verdicts: ['paywalled'],
    serve: places(
      es,
      {
        '/cronica/2021/el-molino-viejo': shown(
          es,
          'El molino viejo',
          '<article><h1>El molino viejo</h1><p>Cada mañana la misma familia leía el nivel del río en el molino. Noventa años de cuadernos…</p></article><div class="suscripcion"><h3>Has agotado tus artículos gratis</h3><p>Suscríbete para seguir leyendo</p><a href="/suscripcion">Desde 1 € al mes</a></div>',
        ),
      },
      honest(es, 'Página no encontrada'),
    ),
  },
  {
    name: 'proxy-ezlogin',
    mechanism: 'a library’s proxy stands before the cited journal',
    path: '/login?url=https://journal.accounts.test/article/4410',
    verdicts: ['login-required'],
    serve: () =>
      html(
        doc(
          'en',
          'Library sign in',
          '<h1>Library sign in</h1><form method="post"><input name="user"><input name="pass" type="password"><button>Continue</button></form>',
        ),
      ),
  },
  {
    name: 'wartung-heute',
    mechanism: 'a portal is closed today, at every address, with 200, in German',
    language: 'de',
    path: '/vorgang/2021/4410',
    verdicts: ['maintenance'],
    serve: () =>
      html(
        doc(
          'de',
          'Bürgerportal',
          '<h1>Heute geschlossen</h1><p>Wegen Wartungsarbeiten steht das Portal heute bis 18 Uhr nicht zur Verfügung.</p>',
        ),
      ),
  },
  {
    name: 'blockiert-im-auftrag',
    mechanism:
      'a provider shows that a court had the site closed to its customers, at every address, in Italian',
    language: 'it',
    path: '/film/2019/il-faro',
    verdicts: ['legal-block'],
    serve: () =>
      html(
        doc(
          'it',
          'Avviso',
          '<h1>Sito non raggiungibile</h1><p>L’accesso al sito è stato inibito in esecuzione di un provvedimento dell’autorità giudiziaria.</p>',
        ),
      ),
  },
])
