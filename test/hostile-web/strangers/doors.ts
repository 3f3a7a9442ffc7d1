/** Doors: logins, consent, pay walls, law, closing for repairs, and too many visitors. */
import type { WebCase } from '../case.ts'
import {
  article,
  board,
  html,
  journal,
  ministry,
  newspaper,
  notes,
  paragraphs,
  shop,
  site,
  society,
  story,
  to,
  tube,
  wiki,
} from './pages.ts'
import { words } from './words.ts'

const keycloak = `<!DOCTYPE html><html class="login-pf" lang="de"><head><meta charset="utf-8"><meta name="robots" content="noindex, nofollow"><title>Anmeldung bei Hochschule Oberau</title><link href="/resources/3xk1/login/keycloak/css/login.css" rel="stylesheet"></head><body><div class="login-pf-page"><header><div id="kc-header-wrapper">Hochschule Oberau</div></header><div class="card-pf"><h1 id="kc-page-title">Bei Ihrem Konto anmelden</h1><form id="kc-form-login" action="/realms/hs/login-actions/authenticate?session_code=uX1" method="post"><label for="username">Benutzername</label><input id="username" name="username" autofocus><label for="password">Passwort</label><input id="password" name="password" type="password"><input type="checkbox" name="rememberMe"> Angemeldet bleiben <a href="/realms/hs/login-actions/reset-credentials">Passwort vergessen?</a><input id="kc-login" type="submit" value="Anmelden"></form></div></div></body></html>`

const needsAccess = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="referrer" content="origin"><title>Paperboard: Sign-in</title></head><body><div class="accessDenied"><img src="/static/logo.svg" alt="Paperboard"><h1>You need access</h1><p>Ask for access, or switch to an account with access.</p><textarea placeholder="Message (optional)"></textarea><button>Request access</button><p>You’re not signed in. <a href="/signin?continue=/document/d/1xQ">Sign in</a></p></div></body></html>`

const consentIt = `<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>La tua privacy è importante</title></head><body><div class="con-wizard"><h1>Prima di continuare</h1><p>Noi, Gazzetta di Castelmora, e i nostri 243 partner utilizziamo cookie e altre tecnologie per accedere alle informazioni sul tuo dispositivo, misurare la pubblicità e conoscere il pubblico.</p><form method="post" class="consent-form"><input type="hidden" name="csrfToken" value="k1"><input type="hidden" name="sessionId" value="3_cc-session_1"><button name="agree" value="agree">Accetta tutto</button><button name="reject" value="reject">Rifiuta tutto</button><a href="/partners">Gestisci impostazioni</a></form></div></body></html>`

const age = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Stokerij De Molenwiek</title></head><body class="age-gate"><div class="gate"><img src="/img/molenwiek.svg" alt="De Molenwiek"><h1>Welkom bij stokerij De Molenwiek</h1><p>Om deze website te bezoeken moet u 18 jaar of ouder zijn.</p><form method="post" action="/age/confirm"><select name="day"></select><select name="month"></select><input name="year" size="4"><button>Ik ben 18 of ouder</button></form><p><a href="https://www.example.test/">Ik ben jonger</a></p></div></body></html>`

const terms = ministry({
  language: 'pl',
  site: 'Główny Rejestr Wód',
  title: 'Regulamin udostępniania danych – Główny Rejestr Wód',
  main: `<h1>Regulamin udostępniania danych</h1>${paragraphs([
    'Przed przejściem do zbioru należy zapoznać się z regulaminem i zaakceptować jego warunki. Dane udostępniane są wyłącznie do celów niekomercyjnych, z obowiązkiem podania źródła.',
    'Główny Rejestr Wód nie odpowiada za skutki wykorzystania danych niezgodnie z przeznaczeniem.',
  ])}<form method="post" action="/regulamin/akceptacja"><label><input type="checkbox" name="zgoda"> Zapoznałem się z regulaminem i akceptuję jego warunki</label><button>Przejdź do danych</button></form>`,
})

const overlay = `<div id="sp_message_container_1" style="position:fixed;inset:0;z-index:2147483647;background:rgba(0,0,0,.6)"><div role="dialog" aria-modal="true"><h2>Willkommen! Mit Werbung lesen oder Pur-Abo</h2><p>Um unser Angebot zu nutzen, stimmen Sie bitte der Verwendung von Cookies zu oder schließen Sie ein Pur-Abo für 4,99 € im Monat ab. Wir und unsere 178 Partner verarbeiten personenbezogene Daten.</p><button>Einwilligen und weiter</button><button>Jetzt Pur-Abo abschließen</button><a href="/login">Bereits Pur-Abonnent? Hier anmelden</a></div></div>`

const teaser = newspaper({
  language: 'fr',
  site: 'L’Écho de Morlaine',
  title: 'Enquête : qui a vendu les quais de Morlaine ? – L’Écho de Morlaine',
  head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Qui a vendu les quais de Morlaine ?","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script>',
  main: `<article><span class="label">Réservé aux abonnés</span><h1>Enquête : qui a vendu les quais de Morlaine ?</h1><p class="chapo">Trois hectares de quais, cédés en 2016 pour le prix d’un pavillon. Nous avons retrouvé les actes.</p><p>Le 14 mars 2016, dans une étude notariale de la rue des Tanneurs, deux hommes signent en moins d’un quart d’heure un acte de onze pages. Le premier représente la chambre…</p><section class="paywall"><h2>Il vous reste 87 % de cet article à lire.</h2><p>La suite est réservée aux abonnés. Abonnez-vous à partir de 1 € le premier mois, sans engagement.</p><a href="/abo">Je m’abonne</a> <a href="/connexion">Déjà abonné ? Se connecter</a></section></article>`,
})

const metered = story('en', 'Pell Haven Standard', newspaper, {
  head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":true}</script><script src="/static/meter.js" data-limit="5"></script>',
  after:
    '<div class="meter-bar">You have read <b>1</b> of your <b>5</b> free articles this month. <a href="/subscribe">Subscribe from £2 a week</a> <a href="/login">Log in</a></div>',
})

const offer = newspaper({
  language: 'de',
  site: 'Oberauer Anzeiger',
  title: 'OA+ – jetzt weiterlesen | Oberauer Anzeiger',
  main: `<h1>Weiterlesen mit OA+</h1><p>Dieser Beitrag ist Teil unseres Plus-Angebots. Wählen Sie Ihr Abo und lesen Sie sofort weiter.</p><div class="offers"><div>OA+ Basis<br>4 Wochen für 1 €<br>danach 9,90 € im Monat</div><div>OA+ Jahr<br>99 € im Jahr</div><div>E-Paper &amp; OA+<br>24,90 € im Monat</div></div><p>Sie haben schon ein Abo? <a href="/anmelden">Hier anmelden</a></p>`,
})

const landing = journal({
  language: 'en',
  site: 'Annals of Estuarine Biology',
  title: 'Glass eel recruitment in dredged basins: a twenty-year count | Annals of Estuarine Biology',
  head: '<meta name="citation_doi" content="10.55555/aeb.2019.0142"><meta name="citation_author" content="Ainsley, R."><meta name="citation_author" content="Okonjo, T.">',
  main: `<h1>Glass eel recruitment in dredged basins: a twenty-year count</h1><div class="authors">R. Ainsley, T. Okonjo, M. Verhaeghe</div><div>Annals of Estuarine Biology, Volume 33, pages 214–239 (2019)</div><h2 id="abstract">Abstract</h2>${paragraphs(
    [
      'We report counts of glass eels (Anguilla anguilla) entering three basins of a small tidal harbour from 1998 to 2018. Nets were set on every spring tide between February and May. Recruitment fell by 62 % in the first decade and recovered to 81 % of its first value in the second.',
      'Years with dredging before the spring run show a lower count than those with dredging after it; the difference persists when sea temperature and river discharge are taken into account. We discuss timing as a cheap measure of protection.',
    ],
  )}<aside class="access-options"><h2>Access this article</h2><ul><li><a href="/action/ssostart">Log in via an institution</a></li><li><a href="/action/purchase">Buy article PDF 39,95 €</a></li><li><a href="/rent">Rent this article</a></li></ul><p>Prices may be subject to local taxes. You do not have access to the full text.</p></aside><h2>References (48)</h2><ol><li>Dekker W. (2004) On the management of eels.</li><li>Verhaeghe M. (2011) Tidal nets revisited.</li></ol>`,
})

const repairsHu = `<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8"><title>Karbantartás</title></head><body style="text-align:center;padding:150px;font:20px Helvetica"><article><h1>Hamarosan visszatérünk!</h1><p>Oldalunkon jelenleg karbantartási munkálatokat végzünk. Elnézést kérünk a kellemetlenségért, pár óra múlva ismét elérhetőek leszünk.</p><p>— Tiszakerti Levéltár</p></article></body></html>`

const repairsDe = `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Wartungsarbeiten</title></head><body><h1>Wir sind gleich wieder für Sie da</h1><p>Wegen Wartungsarbeiten steht das Landesportal derzeit nicht zur Verfügung.</p></body></html>`

const law = `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Доступ ограничен</title></head><body><div class="warn"><h1>Уважаемый абонент!</h1><p>Доступ к информационному ресурсу ограничен на основании Федерального закона от 27.07.2006 № 149-ФЗ «Об информации, информационных технологиях и о защите информации».</p><p>Проверить наличие сетевого адреса в едином реестре можно на сайте оператора.</p></div></body></html>`

const country = `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">
<TITLE>ERROR: The request could not be satisfied</TITLE>
</HEAD><BODY>
<H1>403 ERROR</H1>
<H2>The request could not be satisfied.</H2>
<HR noshade size="1px">
The Amazon CloudFront distribution is configured to block access from your country.
We can't connect to the server for this app or website at this time.
<BR clear="all">
<HR noshade size="1px">
<PRE>
Generated by cloudfront (CloudFront)
Request ID: Kx2bQ0c1mZ==
</PRE>
</BODY></HTML>`

export const cases: readonly WebCase[] = [
  {
    name: 'hochschule-oberau',
    mechanism: 'A university’s page leads to the single sign-on of its own identity server.',
    family: 'login',
    language: 'de',
    cited: 'https://moodle.hochschule-oberau.test/mod/resource/view.php?id=50231',
    truth: 'undecidable',
    verdicts: ['login-required'],
    hosts: {
      'moodle.hochschule-oberau.test': {
        serve: (request) =>
          to(
            `https://sso.hochschule-oberau.test/realms/hs/protocol/openid-connect/auth?client_id=moodle&response_type=code&redirect_uri=${encodeURIComponent(`https://moodle.hochschule-oberau.test${request.path}`)}&scope=openid`,
            303,
            [['Set-Cookie', 'MoodleSession=a1b2; path=/; secure']],
          ),
      },
      'sso.hochschule-oberau.test': { serve: () => html(keycloak) },
    },
  },
  {
    name: 'kyla-arkisto',
    mechanism: 'Basic authentication: 401 with the name of a closed area.',
    family: 'login',
    language: 'fi',
    cited: 'https://kyla-arkisto.test/jasenet/poytakirjat/2003.html',
    truth: 'undecidable',
    verdicts: ['login-required'],
    hosts: {
      'kyla-arkisto.test': {
        serve: site({
          language: 'fi',
          name: 'Kyläarkisto',
          skin: notes,
          other: html(
            '<html><head><title>401 Authorization Required</title></head><body><h1>Kirjautuminen vaaditaan</h1></body></html>',
            401,
            [['WWW-Authenticate', 'Basic realm="Vain jäsenille"']],
          ),
        }),
      },
    },
  },
  {
    name: 'heshan-luntan',
    mechanism: 'A Chinese board shows its login form in place of the thread, same address, 200.',
    family: 'login',
    language: 'zh',
    cited: 'https://bbs.heshan-luntan.test/thread-48211-1-1.html',
    truth: 'undecidable',
    verdicts: ['login-required'],
    hosts: {
      'bbs.heshan-luntan.test': {
        serve: site({
          language: 'zh',
          name: '鹤山论坛',
          skin: board,
          own: {
            '/thread-48211-1-1.html': board({
              language: 'zh',
              site: '鹤山论坛',
              title: '提示信息 - 鹤山论坛',
              main: '<div id="messagetext" class="alert_info"><p>您需要登录后才能继续本操作</p></div><form method="post" name="login" id="loginform" action="member.php?mod=logging&action=login"><label>用户名 <input name="username"></label><label>密码 <input type="password" name="password"></label><button>登录</button> <a href="member.php?mod=register">立即注册</a></form>',
            }),
          },
        }),
      },
    },
  },
  {
    name: 'paperboard-drive',
    mechanism: 'A shared document that is shared with others only: "You need access", 200.',
    family: 'login',
    language: 'en',
    cited: 'https://docs.paperboard-drive.test/document/d/1xQvT82mZr/edit',
    truth: 'undecidable',
    verdicts: ['login-required'],
    hosts: {
      'docs.paperboard-drive.test': {
        serve: (request) => html(needsAccess, request.path.startsWith('/document') ? 200 : 404),
      },
    },
  },
  {
    name: 'intranet-saml-ostrava',
    mechanism: 'A form that posts itself to a SAML gateway, whose next page nobody without an account sees.',
    family: 'login',
    language: 'cs',
    cited: 'https://dokumenty.intranet-saml-ostrava.test/sites/rada/Zapisy/2017-05.docx',
    truth: 'undecidable',
    verdicts: ['login-required'],
    hosts: {
      'dokumenty.intranet-saml-ostrava.test': {
        serve: () =>
          html(
            '<html><head><title>Working...</title></head><body onload="document.forms[0].submit()"><form method="POST" name="hiddenform" action="https://prihlaseni.intranet-saml-ostrava.test/adfs/ls/"><input type="hidden" name="SAMLRequest" value="PHNhbWxwOkF1dGhuUmVxdWVzdCBJRD0iX2ExIi8+"><input type="hidden" name="RelayState" value="ctx-81"><noscript><p>Skript je zakázán. Pokračujte kliknutím na Odeslat.</p><input type="submit" value="Odeslat"></noscript></form></body></html>',
            200,
            [['X-Forms_Based_Auth_Required', '/_login']],
          ),
      },
      'prihlaseni.intranet-saml-ostrava.test': {
        serve: () =>
          html(
            '<html lang="cs"><head><title>Přihlásit se</title></head><body><form method="post"><input name="UserName"><input type="password" name="Password"><button>Přihlásit se</button></form></body></html>',
          ),
      },
    },
  },
  {
    name: 'gazzetta-castelmora',
    mechanism: 'Readers are led to a consent page on another host, which shows nothing of the article.',
    family: 'consent',
    language: 'it',
    cited: 'https://www.gazzetta-castelmora.test/cronaca/filanda-biblioteca-091233.html',
    truth: 'undecidable',
    verdicts: ['consent-required'],
    hosts: {
      'www.gazzetta-castelmora.test': {
        serve: (request) =>
          to(
            `https://consenso.gazzetta-castelmora-media.test/v2/collectConsent?sessionId=3_cc-session_1&done=${encodeURIComponent(request.path)}`,
          ),
      },
      'consenso.gazzetta-castelmora-media.test': { serve: () => html(consentIt) },
    },
  },
  {
    name: 'stokerij-molenwiek',
    mechanism: 'An age gate with 200 stands before every page of a distillery, history included.',
    family: 'consent',
    language: 'nl',
    cited: 'https://www.stokerij-molenwiek.test/geschiedenis/1872-brand',
    truth: 'undecidable',
    verdicts: ['consent-required', 'blocked'],
    hosts: { 'www.stokerij-molenwiek.test': { serve: () => html(age) } },
  },
  {
    name: 'rejestr-wod',
    mechanism: 'A register asks that its terms be accepted before it shows a data set.',
    family: 'consent',
    language: 'pl',
    cited: 'https://rejestr-wod.test/zbiory/stacje/jeziorna-1138',
    truth: 'undecidable',
    verdicts: ['consent-required'],
    hosts: {
      'rejestr-wod.test': {
        serve: site({
          language: 'pl',
          name: 'Główny Rejestr Wód',
          skin: ministry,
          own: {
            '/regulamin': terms,
            '/zbiory/stacje/jeziorna-1138': to('/regulamin?powrot=%2Fzbiory%2Fstacje%2Fjeziorna-1138'),
          },
        }),
      },
    },
  },
  {
    name: 'lindacher-kurier',
    mechanism: 'A consent-or-pay layer lies over the page, with the whole article in the HTML beneath it.',
    family: 'consent',
    language: 'de',
    cited: 'https://www.lindacher-kurier.test/lokales/weberei-sanierung-4418.html',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'www.lindacher-kurier.test': {
        serve: site({
          language: 'de',
          name: 'Lindacher Kurier',
          own: {
            '/lokales/weberei-sanierung-4418.html': story('de', 'Lindacher Kurier', newspaper, {
              after: overlay,
            }),
          },
        }),
      },
    },
  },
  {
    name: 'echo-de-morlaine',
    mechanism:
      'Two sentences, then "87 % of this article remain to be read"; the structured data says not free.',
    family: 'paywall',
    language: 'fr',
    cited: 'https://www.echo-de-morlaine.test/enquete/article/2022/02/03/qui-a-vendu-les-quais_6112.html',
    truth: 'undecidable',
    verdicts: ['paywalled'],
    hosts: {
      'www.echo-de-morlaine.test': {
        serve: site({
          language: 'fr',
          name: 'L’Écho de Morlaine',
          own: { '/enquete/article/2022/02/03/qui-a-vendu-les-quais_6112.html': teaser },
        }),
      },
    },
  },
  {
    name: 'oberauer-anzeiger',
    mechanism: 'A subscriber’s article redirects to the offer page, the way back in its query.',
    family: 'paywall',
    language: 'de',
    cited: 'https://www.oberauer-anzeiger.test/plus/region/deponie-akten-71233',
    truth: 'undecidable',
    verdicts: ['paywalled'],
    hosts: {
      'www.oberauer-anzeiger.test': {
        serve: site({
          language: 'de',
          name: 'Oberauer Anzeiger',
          own: {
            '/plus/region/deponie-akten-71233': to(
              '/abo/angebote?returnUrl=%2Fplus%2Fregion%2Fdeponie-akten-71233',
            ),
            '/abo/angebote': offer,
          },
        }),
      },
    },
  },
  {
    name: 'standards-402',
    mechanism: 'Status 402 with the price of a standard.',
    family: 'paywall',
    language: 'en',
    cited: 'https://store.standards-402.test/sn-4471/full',
    truth: 'undecidable',
    verdicts: ['paywalled'],
    hosts: {
      'store.standards-402.test': {
        serve: site({
          language: 'en',
          name: 'Standards Store',
          skin: shop,
          own: {
            '/sn-4471/full': html(
              '<!doctype html><title>Payment required</title><h1>SN 4471:2019 Sluice gates</h1><p>The full text of this standard costs CHF 118.</p>',
              402,
            ),
          },
        }),
      },
    },
  },
  {
    name: 'pell-haven-standard',
    mechanism: 'A metered paper: the whole article, and a bar that counts the free ones.',
    family: 'paywall',
    language: 'en',
    cited: 'https://www.pell-haven-standard.test/news/dredger-idle-41000',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'www.pell-haven-standard.test': {
        serve: site({
          language: 'en',
          name: 'Pell Haven Standard',
          own: { '/news/dredger-idle-41000': metered },
        }),
      },
    },
  },
  {
    name: 'estuarine-annals',
    mechanism:
      'A resolver leads to a paper’s landing page: abstract and references free, the full text for sale beside them.',
    family: 'paywall',
    language: 'en',
    cited: 'https://doi.estuarine-annals.test/10.55555/aeb.2019.0142',
    truth: 'alive',
    verdicts: ['redirected', 'alive'],
    hosts: {
      'doi.estuarine-annals.test': {
        serve: (request) =>
          request.path === '/10.55555/aeb.2019.0142'
            ? to('https://journals.estuarine-annals-press.test/doi/10.55555/aeb.2019.0142', 302)
            : html('<h1>DOI Not Found</h1>', 404),
      },
      'journals.estuarine-annals-press.test': {
        serve: site({
          language: 'en',
          name: 'Annals of Estuarine Biology',
          skin: journal,
          own: { '/doi/10.55555/aeb.2019.0142': landing },
        }),
      },
    },
  },
  {
    name: 'landesportal-wartung',
    mechanism: '503 with Retry-After and a page about repairs, at every path.',
    family: 'maintenance',
    language: 'de',
    cited: 'https://www.landesportal-wartung.test/gesetze/wassergesetz/paragraf-12',
    truth: 'undecidable',
    verdicts: ['maintenance', 'server-error'],
    hosts: {
      'www.landesportal-wartung.test': { serve: () => html(repairsDe, 503, [['Retry-After', '7200']]) },
    },
  },
  {
    name: 'tiszakerti-leveltar',
    mechanism: 'A Hungarian "we shall be back soon" with 200 at every path.',
    family: 'maintenance',
    language: 'hu',
    cited: 'https://tiszakerti-leveltar.test/iratok/1897/komp',
    truth: 'undecidable',
    verdicts: ['maintenance'],
    hosts: { 'tiszakerti-leveltar.test': { serve: () => html(repairsHu) } },
  },
  {
    name: 'prairie-tribune',
    mechanism: 'A regional American paper shuts out Europe with 451.',
    family: 'legal-block',
    language: 'en',
    cited: 'https://www.prairie-tribune.test/2019/08/02/grain-elevator-fire/',
    truth: 'undecidable',
    verdicts: ['legal-block'],
    hosts: {
      'www.prairie-tribune.test': {
        serve: () =>
          html(
            '<!DOCTYPE html><html><head><title>451: Unavailable due to legal reasons</title></head><body><h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time.</p></body></html>',
            451,
          ),
      },
    },
  },
  {
    name: 'svobodnoe-slovo-zar',
    mechanism: 'A provider’s notice stands before a banned paper: "access limited under the federal law".',
    family: 'legal-block',
    language: 'ru',
    cited: 'http://svobodnoe-slovo-zar.test/2021/11/reportazh',
    truth: 'undecidable',
    verdicts: ['legal-block', 'blocked'],
    hosts: {
      'svobodnoe-slovo-zar.test': {
        serve: () => to('http://block.svobodnoe-slovo-zar-isp.test/?st=0&dt=10'),
      },
      'block.svobodnoe-slovo-zar-isp.test': { serve: () => html(law) },
    },
  },
  {
    name: 'cloudfront-country',
    mechanism: 'A content network is set to shut out the visitor’s country: 403 and one sentence.',
    family: 'legal-block',
    language: 'en',
    cited: 'https://www.cloudfront-country.test/press/annual-report-2020',
    truth: 'undecidable',
    verdicts: ['legal-block', 'blocked'],
    hosts: {
      'www.cloudfront-country.test': {
        serve: () =>
          html(country, 403, [
            ['Server', 'CloudFront'],
            ['X-Cache', 'Error from cloudfront'],
          ]),
      },
    },
  },
  {
    name: 'tele-vezonne',
    mechanism: 'A film page with 200 that says the film is not to be seen in the visitor’s country.',
    family: 'legal-block',
    language: 'fr',
    cited: 'https://www.tele-vezonne.test/replay/le-dernier-bac',
    truth: 'undecidable',
    verdicts: ['legal-block', 'blocked'],
    hosts: {
      'www.tele-vezonne.test': {
        serve: site({
          language: 'fr',
          name: 'Télé Vézonne',
          skin: tube,
          own: {
            '/replay/le-dernier-bac': tube({
              language: 'fr',
              site: 'Télé Vézonne',
              title: 'Le dernier bac - Télé Vézonne',
              main: '<div class="player geoblocked"><h1>Le dernier bac</h1><p>Pour des raisons de droits, ce contenu n’est pas disponible dans votre pays.</p></div>',
            }),
          },
        }),
      },
    },
  },
  {
    name: 'patient-statistics',
    mechanism: '429 with Retry-After of an hour, for everybody.',
    family: 'rate-limit',
    language: 'en',
    cited: 'https://patient-statistics.test/tables/wait-times-2021',
    truth: 'undecidable',
    verdicts: ['rate-limited'],
    hosts: {
      'patient-statistics.test': {
        serve: () =>
          html(
            '<html><head><title>429 Too Many Requests</title></head><body><center><h1>429 Too Many Requests</h1></center></body></html>',
            429,
            [['Retry-After', '3600']],
          ),
      },
    },
  },
  {
    name: 'wiki-slow-down',
    mechanism: '200 and a plain page that says: too many requests, slow down.',
    family: 'rate-limit',
    language: 'en',
    cited: 'https://wiki-slow-down.test/wiki/Tidal_nets',
    truth: 'undecidable',
    verdicts: ['rate-limited', 'blocked'],
    hosts: {
      'wiki-slow-down.test': {
        serve: () =>
          html(
            '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Too many requests</title></head><body><h1>Slow down, please</h1><p>You have sent too many requests in a short time. Our servers are small. Wait a few minutes and try again.</p><hr><p>Your address has been noted for 10 minutes.</p></body></html>',
          ),
      },
    },
  },
  {
    name: 'second-try-registry',
    mechanism: '429 with Retry-After: 1 for the first visit, the page for the next.',
    family: 'rate-limit',
    language: 'sv',
    cited: 'https://second-try-registry.test/fyr/granvik',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'second-try-registry.test': {
        serve: site({
          language: 'sv',
          name: 'Fyrregistret',
          skin: society,
          own: {
            '/fyr/granvik': (request) =>
              request.beforeHere === 0
                ? html('<h1>429</h1>', 429, [['Retry-After', '1']])
                : html(story('sv', 'Fyrregistret', society)),
          },
        }),
      },
    },
  },
  {
    name: 'open-door-encyclopedia',
    mechanism: 'A login form in the head of the page, "sign in to edit", and the whole entry below it.',
    family: 'login',
    language: 'sv',
    cited: 'https://open-door-encyclopedia.test/wiki/Granviks_fyr',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'open-door-encyclopedia.test': {
        serve: site({
          language: 'sv',
          name: 'Öppna uppslagsverket',
          skin: wiki,
          own: {
            '/wiki/Granviks_fyr': wiki({
              language: 'sv',
              site: 'Öppna uppslagsverket',
              title: 'Granviks fyr – Öppna uppslagsverket',
              main: `<form id="userlogin" action="/login" method="post"><b>Du är inte inloggad.</b> Logga in för att redigera: <input name="user"><input type="password" name="pw"><button>Logga in</button> <a href="/register">Skapa konto</a> <a href="/lost">Glömt lösenordet?</a></form>${article('Granviks fyr', words('sv').paragraphs)}`,
            }),
          },
        }),
      },
    },
  },
]
