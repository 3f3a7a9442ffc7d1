/** Gates for people: logins, payment, consent, age, country, law. What stands behind them cannot be told. */
import type { HostBehaviour, WebCase } from '../case.ts'
import { give, of, page, raw, to, unsure, type Answer, type Header, type Site } from './kit.ts'

/** Every address of the host gets the same wall. */
const wall = (answer: Answer): HostBehaviour => ({ serve: () => answer })
const html = (body: string, status: number, headers: readonly Header[] = []): Answer =>
  give(body, 'text/html; charset=utf-8', status, headers)

const abend: Site = {
  skin: 'news',
  lang: 'de',
  name: 'Abendkurier',
  nav: 'Politik|Wirtschaft|Feuilleton|Abo|Anmelden',
  foot: 'AGB · Datenschutz · Impressum',
  lost: ['Seite nicht gefunden', '<h1>Diese Seite gibt es nicht</h1>'],
  home: 'Streit um Hafenbecken|Wahl in Wismar|Theaterpremiere',
}
const diario: Site = {
  skin: 'news',
  lang: 'es',
  name: 'La Voz del Páramo',
  nav: 'Provincia|Castilla|Deportes|Opinión|Suscríbete',
  foot: 'Aviso legal · Política de privacidad',
  lost: ['Error 404', '<h1>No encontramos la página que buscas</h1>'],
  home: 'La nieve corta el puerto|Subasta de remolacha|Feria del libro',
}
const uni: Site = {
  skin: 'gov',
  lang: 'de',
  name: 'Hochschule Elbtal – Lernplattform',
  nav: 'Kurse|Hilfe',
  foot: 'Rechenzentrum der Hochschule',
  lost: ['Nicht gefunden', '<h1>Nicht gefunden</h1>'],
  home: 'Kurse nach Fachbereich|Hilfe|Wartungsfenster',
}

export const gates: readonly WebCase[] = [
  unsure(
    'keycloak-lern',
    'login',
    'de',
    'A learning platform redirects to its sign-in on another host, whatever the address.',
    '/mod/resource/view.php?id=20114',
    ['login-required'],
    {
      serve: () =>
        to(
          'https://sso.h8-keycloak-lern.test/realms/elbtal/protocol/openid-connect/auth?client_id=moodle&response_type=code',
          302,
        ),
    },
    {
      beside: {
        'sso.h8-keycloak-lern.test': of(uni, {
          '/realms/elbtal/protocol/openid-connect/auth': page(
            uni,
            'Bei Elbtal anmelden',
            '<h1>Anmelden</h1><form id="kc-form-login" method="post"><label>Hochschulkennung <input name="username" autocomplete="username"></label><label>Passwort <input type="password" name="password" autocomplete="current-password"></label><button>Anmelden</button></form><p>Mit dem Benutzungskonto des Rechenzentrums. Passwort vergessen?</p>',
          ),
        }),
      },
    },
  ),
  unsure(
    'face-log-in',
    'login',
    'en',
    'A social network that shows its log-in to strangers for every post.',
    '/groups/oldtrams/posts/1029',
    ['login-required', 'blocked'],
    raw({}, ({ path }) =>
      path.startsWith('/login')
        ? html(
            '<!DOCTYPE html><html lang="en"><head><title>Log in to Mugbook</title></head><body><div id="content"><div class="_9axz">You must log in to continue.</div><form action="/login/device-based" method="post"><input name="email" placeholder="Email address or phone number"><input type="password" name="pass" placeholder="Password"><button>Log in</button></form><a href="/recover">Forgotten account?</a> · <a href="/r.php">Sign up</a></div></body></html>',
            200,
          )
        : to(`/login/?next=${encodeURIComponent(path)}`),
    ),
  ),
  unsure(
    'gitlab-sign-in',
    'login',
    'en',
    'A forge sends strangers to its sign-in for private and missing projects alike.',
    '/kelp/ledger',
    ['login-required'],
    raw({}, ({ path }) =>
      path === '/users/sign_in'
        ? html(
            '<!DOCTYPE html><html lang="en"><head><title>Sign in · Kelplab</title></head><body class="login-page"><div class="flash-alert">You need to sign in or sign up before continuing.</div><form action="/users/sign_in" method="post"><label for="user_login">Username or primary email</label><input id="user_login" name="user[login]"><label>Password</label><input type="password" name="user[password]"><button>Sign in</button></form></body></html>',
            200,
          )
        : to('/users/sign_in'),
    ),
  ),
  unsure(
    'basic-auth',
    'login',
    'sv',
    'HTTP Basic authentication: 401.',
    '/intern/protokoll/2019-03.pdf',
    ['login-required'],
    wall(
      html(
        '<html><head><title>401 Unauthorized</title></head><body><h1>Behörighet krävs</h1></body></html>',
        401,
        [['WWW-Authenticate', 'Basic realm="Styrelsen"']],
      ),
    ),
  ),
  unsure(
    'abo-plus',
    'paywall',
    'de',
    'Two sentences of an article, then the offer of a subscription; marked as not free.',
    '/feuilleton/der-letzte-setzer-114.html',
    ['paywalled'],
    of(abend, {
      '/feuilleton/der-letzte-setzer-114.html': page(
        abend,
        'Der letzte Setzer',
        '<article class="o-article"><span class="badge">AK+</span><h1>Der letzte Setzer</h1><p>In der Gießerstraße riecht es nach Blei. Wilhelm Otte, 79, steht an dem Kasten, an dem schon sein Vater stand.</p></article><div class="paywall" id="paywall"><h2>Weiterlesen mit AK+</h2><p>Sie möchten den ganzen Artikel lesen? Testen Sie unser digitales Abo einen Monat für 1 €.</p><button>Jetzt testen</button><p>Bereits Abonnent? <a href="/login">Anmelden</a></p></div>',
        {
          head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Der letzte Setzer","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script>',
        },
      ),
    }),
  ),
  unsure(
    'muro-suscriptores',
    'paywall',
    'es',
    'An article for subscribers alone: headline, lead, wall.',
    '/provincia/trashumancia-ultimo-rebano',
    ['paywalled'],
    of(diario, {
      '/provincia/trashumancia-ultimo-rebano': page(
        diario,
        'El último rebaño baja por la cañada',
        '<article class="o-article"><h1>El último rebaño baja por la cañada</h1><p class="lead">Pastores de Omaña dan por terminada una ruta de ocho siglos.</p></article><section class="muro"><h3>Contenido exclusivo para suscriptores</h3><p>Suscríbete ahora por 4,95 €/mes y accede a todos los contenidos de La Voz. Cancela cuando quieras.</p><button>Ver ofertas</button><a href="/acceso">Ya soy suscriptor</a></section>',
        {
          head: '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>',
        },
      ),
    }),
  ),
  unsure(
    'consent-host',
    'consent',
    'it',
    'A portal redirects to the consent host of its group before anything is shown.',
    '/notizie/lago-prosciugato-110000412.html',
    ['consent-required'],
    {
      serve: () =>
        to('https://consent.h8-consent-host.test/v2/collectConsent?sessionId=3_cc-session_7f', 302),
    },
    {
      beside: {
        'consent.h8-consent-host.test': raw(
          {},
          html(
            '<!DOCTYPE html><html lang="it-IT"><head><title>Portalone fa parte della famiglia di brand Grandmedia</title></head><body><form method="post" class="consent-form"><h1>La tua privacy è importante</h1><p>Noi, Grandmedia, facciamo parte della famiglia di brand. Se fai clic su "Accetta tutto", noi e i nostri partner (237) archiviamo o accediamo a informazioni su un dispositivo, cioè utilizziamo i cookie.</p><button name="agree" value="agree">Accetta tutto</button><button name="reject" value="reject">Rifiuta tutto</button><a href="/manage">Gestisci impostazioni</a></form></body></html>',
            200,
          ),
        ),
      },
    },
  ),
  unsure(
    'age-gate',
    'age-gate',
    'nl',
    'A brewery asks for the year of birth before every page; the answer to it alone is shown.',
    '/geschiedenis/stoombierbrouwerij',
    ['consent-required', 'blocked'],
    wall(
      html(
        '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Ben je 18?</title></head><body class="agegate"><img src="/logo.svg" alt="Brouwerij De Ketel"><h1>Ben je 18 jaar of ouder?</h1><form method="post" action="/agegate"><label>Geboortejaar <input name="y" inputmode="numeric" maxlength="4"></label><button>Ga verder</button></form><p>Geniet, maar drink met mate. Geen 18, geen alcohol.</p></body></html>',
        200,
      ),
    ),
  ),
  unsure(
    'us-news-451',
    'legal',
    'en',
    'An American local paper refuses readers from Europe: 451.',
    '/2018/06/02/levee-breach',
    ['legal-block'],
    wall(
      html(
        '<!DOCTYPE html><html><head><title>451: Unavailable due to legal reasons</title></head><body><h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time. For any issues, contact web@delta-herald.test or call 901-555-0144.</p></body></html>',
        451,
      ),
    ),
  ),
  unsure(
    'btk-engel',
    'legal',
    'tr',
    'A provider’s notice that access was blocked by a court’s decision, in place of every page; 200.',
    '/haber/2016/rapor-yayinlandi',
    ['legal-block', 'blocked'],
    wall(
      html(
        '<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8"><title>Erişim Engellendi</title></head><body><p>Bu internet sitesi (h8-btk-engel.test) hakkında Ankara 3. Sulh Ceza Hakimliği\'nin 12/11/2016 tarih ve 2016/5510 D.İş sayılı kararı ile erişim engellenmiştir.</p><p>Bilgi Teknolojileri ve İletişim Kurumu tarafından uygulanmaktadır.</p></body></html>',
        200,
      ),
    ),
    { scheme: 'http' },
  ),
  unsure(
    'geo-video',
    'geo',
    'fr',
    'A broadcaster’s programme cannot be watched from this country: 403 with a sentence.',
    '/replay/archipels-ep-4',
    ['legal-block', 'blocked'],
    wall(
      html(
        '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Indisponible</title></head><body><h1>Vidéo non disponible dans votre pays</h1><p>Pour des raisons de droits, ce programme n’est pas accessible depuis votre zone géographique.</p></body></html>',
        403,
      ),
    ),
  ),
]
