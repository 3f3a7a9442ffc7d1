/** Undecidable by the network: walls, log-ins, maintenance, blocks. */
import type { WebCase } from '../case.ts'
import { fresh, freshNumber, html, to } from './base.ts'
import { css } from './bulk.ts'
import { gonePage, page, show, unsure } from './site.ts'
import { doc, wall, login } from './unsure-kit.ts'

export const unsuresB: readonly WebCase[] = [
  unsure(
    'consent-host',
    'de',
    'consent',
    'A publisher leads every visitor without consent to a wall on another host.',
    'Tagesbote',
    'paper',
    '/wirtschaft/hafenausbau-genehmigt-a-1288120',
    undefined,
    {
      before: (r, s) =>
        to(`https://consent.${s.host}/?redirect=${encodeURIComponent(r.path)}&sid=${fresh()}`, 302),
      hosts: (h) => ({
        [`consent.${h}`]: {
          serve: () =>
            html(
              doc(
                'de',
                'Tagesbote – Ihre Einwilligung',
                '<h1>Weiterlesen mit Werbung oder Abo</h1><p>Besuchen Sie unsere Seite wie gewohnt mit Werbung und Tracking. Details zum Widerruf in der Datenschutzerklärung. Wir und unsere 214 Partner verarbeiten Daten.</p><button>Akzeptieren und weiter</button><button>PUR-Abo für 4,99 €</button>',
                `<style>${css(77, 30000)}</style>`,
              ),
            ),
        },
      }),
      verdicts: ['consent-required', 'blocked'],
    },
  ),
  unsure(
    'mente-chu',
    'ja',
    'maintenance',
    'The whole site is under maintenance: 503 with Retry-After at every address.',
    '法令データ提供',
    'gov',
    '/law/H18-041',
    undefined,
    wall(
      () =>
        html(
          doc(
            'ja',
            'メンテナンス中',
            '<h1>ただいまメンテナンス中です</h1><p>システムメンテナンスのため、サービスを一時停止しております。終了予定：明日午前6時</p>',
          ),
          503,
          [['Retry-After', '14400']],
        ),
      'maintenance',
      'server-error',
    ),
  ),
  unsure(
    'huolto-200',
    'fi',
    'maintenance',
    'The whole site shows a page about maintenance with status 200.',
    'Rekisteripalvelu',
    'aspnet',
    '/ote.aspx?id=771',
    undefined,
    wall(
      () =>
        html(
          doc(
            'fi',
            'Huoltokatko',
            '<h1>Palvelu on tilapäisesti poissa käytöstä</h1><p>Teemme huoltotöitä. Palvelu on jälleen käytettävissä huomenna klo 7. Pahoittelemme häiriötä.</p>',
            `<style>${css(6, 12000)}</style>`,
          ),
        ),
      'maintenance',
    ),
  ),
  unsure(
    'eu-451',
    'en',
    'legal-block',
    'A local newspaper in America answers 451 to visitors from Europe.',
    'Pine County Ledger',
    'paper',
    '/news/2018/county-clerk-digitizes-deeds',
    undefined,
    wall(
      () =>
        html(
          doc(
            'en',
            '451: Unavailable due to legal reasons',
            '<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area and therefore access cannot be granted at this time.</p>',
          ),
          451,
        ),
      'legal-block',
    ),
  ),
  unsure(
    'region-jehan',
    'ko',
    'geo-block',
    'A public broadcaster answers 403 to visitors from abroad, at every address.',
    '바다방송',
    'video',
    '/watch?v=doc20190612',
    undefined,
    wall(
      () =>
        html(
          doc(
            'ko',
            '서비스 지역 제한',
            '<h1>해외에서는 이용하실 수 없습니다</h1><p>저작권 문제로 이 서비스는 국내에서만 제공됩니다. 접속하신 국가에서는 서비스되지 않습니다.</p>',
          ),
          403,
        ),
      'blocked',
      'legal-block',
    ),
  ),
  unsure(
    'rate-limit-429',
    'en',
    'rate-limit',
    'The server answers 429 to every request of a stranger.',
    'Docket Search',
    'next',
    '/docket/17-2210/entry/44',
    undefined,
    wall(
      () =>
        html(
          doc(
            'en',
            '429 Too Many Requests',
            '<h1>Too Many Requests</h1><p>You have sent too many requests in a given amount of time.</p>',
          ),
          429,
          [['Retry-After', '3600']],
        ),
      'rate-limited',
    ),
  ),
  unsure(
    'silent-server',
    'it',
    'tcp',
    'The server takes the connection and never answers.',
    'Archivio Notarile',
    'plain',
    '/fondo/12',
    undefined,
    { host: { tcp: 'silent' }, verdicts: ['timeout', 'unreachable'] },
  ),
  unsure(
    'private-project',
    'pl',
    'login',
    'A code host leads projects that are private or do not exist to its sign-in page.',
    'Kuźnia',
    'gitlab',
    '/urzad/rejestr/-/blob/main/README.md',
    undefined,
    {
      absent: () => to('/users/sign_in', 302),
      routes: {
        '/users/sign_in': page(
          'Logowanie',
          '<div class="flash-alert">Musisz się zalogować lub zarejestrować, aby kontynuować.</div><form method="post" action="/users/sign_in"><input name="user[login]"><input type="password" name="user[password]"><button>Zaloguj</button></form>',
        ),
      },
      verdicts: ['login-required'],
    },
  ),
  unsure(
    'ezproxy-login',
    'en',
    'login',
    'A link through a library’s proxy leads to the log-in of its members.',
    'Library Proxy',
    'plain',
    '/login?url=http://journals.example/article/881',
    (_r, s) => to(`https://auth.${s.host}/cas/login?service=proxy&ticket=${fresh()}`, 302),
    {
      hosts: (h) =>
        login(
          `auth.${h}`,
          'Library sign in',
          '<h1>Sign in with your library card</h1><form method="post"><label>Card number <input name="user"></label><label>PIN <input type="password" name="pass"></label><button>Log in</button></form><p>For current students and staff only.</p>',
          'en',
        ),
      verdicts: ['login-required'],
    },
  ),
  unsure(
    'nin-zhenren',
    'zh-TW',
    'bot-wall',
    'A library puts a puzzle before every page, with status 200.',
    '數位典藏庫',
    'dspace',
    '/handle/987/22120',
    undefined,
    wall(
      () =>
        html(
          doc(
            'zh-TW',
            '安全驗證',
            `<h1>請驗證您是真人</h1><p>本網站偵測到異常流量，請完成下列驗證後繼續。</p><form action="/verify" method="post"><div class="h-captcha" data-sitekey="${fresh()}"></div><button>送出</button></form>`,
            `<style>${css(91, 8000)}</style><script src="https://js.hcaptcha.test/1/api.js" async defer></script>`,
          ),
        ),
      'blocked',
    ),
  ),
  unsure(
    'vy-ne-robot',
    'ru',
    'bot-wall',
    'A search portal leads strangers to its puzzle "are you not a robot".',
    'Картотека',
    'next',
    '/kart/delo/A40-11820-2014',
    undefined,
    {
      before: (r) =>
        r.path.startsWith('/showcaptcha')
          ? html(
              doc(
                'ru',
                'Вы не робот?',
                '<h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><form method="post" action="/checkcaptcha"><input type="submit" value="Я не робот"></form>',
                `<style>${css(92, 20000)}</style>`,
              ),
            )
          : to(`/showcaptcha?retpath=${encodeURIComponent(r.path)}&t=${fresh()}`, 302),
      verdicts: ['blocked'],
    },
  ),
  unsure(
    'unusual-traffic',
    'en',
    'rate-limit',
    'A scholarly search leads to a page about unusual traffic, status 429.',
    'Scholar Finder',
    'next',
    '/citations?view_op=view_citation&citation_for_view=h81:a2',
    undefined,
    {
      before: (r) =>
        r.path.startsWith('/sorry/')
          ? html(
              doc(
                'en',
                'Sorry...',
                `<h1>We’re sorry...</h1><p>Our systems have detected unusual traffic from your computer network. Please try your request again later.</p><p>IP address: 203.0.113.${freshNumber(250)}<br>Time: ${new Date().toISOString()}</p><div id="recaptcha" class="g-recaptcha" data-sitekey="${fresh()}"></div>`,
              ),
              429,
            )
          : to(`/sorry/index?continue=${encodeURIComponent(r.path)}&q=${fresh()}`, 302),
      verdicts: ['rate-limited', 'blocked'],
    },
  ),
  unsure(
    'briefly-unavailable',
    'en',
    'maintenance',
    'WordPress updates itself: "Briefly unavailable for scheduled maintenance" with 503 everywhere.',
    'Border Law Blog',
    'wp',
    '/2019/08/fences-and-footpaths/',
    undefined,
    wall(
      () =>
        html(
          '<!DOCTYPE html>\n<html lang="en-US">\n<head><meta charset="UTF-8"><title>Maintenance</title></head>\n<body>\n<h1>Briefly unavailable for scheduled maintenance. Check back in a minute.</h1>\n</body>\n</html>',
          503,
          [['Retry-After', '600']],
        ),
      'maintenance',
      'server-error',
    ),
  ),
  unsure(
    'maa-logge-inn',
    'nb',
    'login',
    'A board whose threads are for members: every thread answers 403 with the log-in form.',
    'Jordskifteforumet',
    'xenforo',
    '/threads/grensegang-mot-elv.2214/',
    undefined,
    {
      absent: (r, s) =>
        show(
          s,
          !r.path.startsWith('/threads/')
            ? gonePage(s)
            : page(
                'Logg inn',
                '<div class="blockMessage">Du må være innlogget for å gjøre dette.</div><form action="/login/login" method="post"><label>Brukernavn <input name="login"></label><label>Passord <input type="password" name="password"></label><button>Logg inn</button></form>',
                { status: 403, kind: 'error' },
              ),
          r,
        ),
      verdicts: ['login-required', 'blocked'],
    },
  ),
  unsure(
    'kaiin-login',
    'ja',
    'login',
    'A law database for members shows its log-in form at 200 for every document, there or not.',
    '判例データベース会員版',
    'aspnet',
    '/hanrei.aspx?id=28112044',
    undefined,
    {
      absent: () => to('/login.aspx', 302),
      routes: {
        '/login.aspx': page(
          '会員ログイン',
          '<p>ご利用には会員登録が必要です。IDとパスワードを入力してください。</p><form method="post"><label>会員ID <input name="uid"></label><label>パスワード <input type="password" name="pwd"></label><button>ログイン</button></form>',
        ),
      },
      verdicts: ['login-required'],
    },
  ),
  unsure(
    'deaf-router',
    'sv',
    'tcp',
    'Packets to the machine are lost: no handshake ever completes.',
    'Länsarkivet',
    'plain',
    '/handlingar/1911/18.html',
    undefined,
    { host: { tcp: 'deaf' }, verdicts: ['timeout', 'unreachable'] },
  ),
]
