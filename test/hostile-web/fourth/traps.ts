/** Living pages that look dead: they speak of errors, sales and walls, are closed or old, or are reached by detours. */
import type { WebCase } from '../case.ts'
import { article, make, shown, site, story, type Look } from './kit.ts'

const lives = { truth: 'alive', verdicts: ['alive'] } as const
const wpEn: Look = { lang: 'en', cms: 'wordpress', site: 'Harbour Web Craft' }
const drupalEn: Look = { lang: 'en', cms: 'drupal', site: 'Public Records Office of Eastmarch' }
const shopDe: Look = { lang: 'de', cms: 'shop', site: 'Messgeräte Kolb' }
const portalFr: Look = { lang: 'fr', cms: 'portal', site: 'La Gazette du Littoral' }
const wpIt: Look = { lang: 'it', cms: 'wordpress', site: 'Associazione Borghi Vivi' }
const portalPl: Look = { lang: 'pl', cms: 'portal', site: 'Echo Pojezierza' }
const portalRu: Look = { lang: 'ru', cms: 'portal', site: 'Северный меридиан' }
const portalJa: Look = { lang: 'ja', cms: 'portal', site: '浜辺町役場' }
const typoDe: Look = { lang: 'de', cms: 'typo3', site: 'Universität Lindtal' }

export const trapCases: readonly WebCase[] = [
  make('b4-webcraft-404', {
    ...lives,
    family: 'trap-words',
    lang: 'en',
    mechanism: 'A blog post on how to design pages for lost addresses.',
    at: '/blog/designing-a-better-404-page/',
    host: site({
      ...wpEn,
      pages: {
        '/blog/designing-a-better-404-page/': story(
          wpEn,
          'Page not found: designing a better 404',
          '“Page not found” is the sentence that visitors of old sites read most often. It should say sorry, say what happened, and offer a way on.\nA search box helps more than a drawing of a sad robot, our tests with forty readers showed.\nNever send a lost visitor to the home page without a word.',
        ),
      },
    }),
  }),
  make('b4-kolb-pegel', {
    ...lives,
    family: 'trap-product',
    lang: 'de',
    mechanism: 'A product that is sold out but whose page with data and manual stays.',
    at: '/products/pegelmesser-p7',
    host: site({
      ...shopDe,
      pages: {
        '/products/pegelmesser-p7': shown(
          shopDe,
          'Pegelmesser P7',
          `<div class="product"><h1>Pegelmesser P7</h1><p class="price">149,00 €</p><span class="badge">Ausverkauft</span><button disabled>Nicht verfügbar</button><h2>Technische Daten</h2><table><tr><th>Messbereich</th><td>0–10 m</td></tr><tr><th>Genauigkeit</th><td>± 2 mm</td></tr><tr><th>Schutzart</th><td>IP68</td></tr></table><p>Drucksonde mit Datenlogger für Brunnen und Flüsse. Die Batterie hält fünf Jahre.</p></div>`,
          {
            head: '<script type="application/ld+json">{"@context":"https://schema.org/","@type":"Product","name":"Pegelmesser P7","offers":{"@type":"Offer","availability":"https://schema.org/OutOfStock","price":"149.00","priceCurrency":"EUR"}}</script>',
          },
        ),
      },
    }),
  }),
  make('b4-eastmarch-archived', {
    ...lives,
    family: 'trap-archived',
    lang: 'en',
    mechanism: 'An archived page with a banner that it is no longer updated; the text is whole.',
    at: '/guidance/land-registers-before-1850',
    host: site({
      ...drupalEn,
      pages: {
        '/guidance/land-registers-before-1850': shown(
          drupalEn,
          'Land registers before 1850',
          `<div class="messages messages--warning" role="alert">This page has been archived and is no longer updated. Some links on it may not work.</div>${article('en', 'Land registers before 1850', 'The registers were kept by parish until 1836 and by hundred thereafter.\nVolumes 12 to 19 were lost in the fire of 1841; their indexes survive.')}`,
        ),
      },
    }),
  }),
  make('b4-gazette-consent', {
    ...lives,
    family: 'trap-consent',
    lang: 'fr',
    mechanism: 'A consent layer lies over an article that is wholly in the page.',
    at: '/territoires/2022/09/dune-reconstituee.html',
    host: site({
      ...portalFr,
      pages: {
        '/territoires/2022/09/dune-reconstituee.html': shown(
          portalFr,
          'La dune reconstituée tient bon',
          `<div id="didomi-host" class="didomi-popup-open"><div class="didomi-popup-notice"><p>Avec votre accord, nos partenaires et nous utilisons des cookies pour stocker et consulter des données personnelles. Vous pouvez retirer votre consentement à tout moment.</p><button id="didomi-notice-agree-button">Accepter &amp; Fermer</button><a href="#">Continuer sans accepter</a></div></div>${article('fr', 'La dune reconstituée tient bon', 'Trois hivers après les travaux, la dune a perdu moins de deux mètres.\nLes ganivelles ont retenu près de neuf mille mètres cubes de sable.')}`,
        ),
      },
    }),
  }),
  make('b4-borghi-evento', {
    ...lives,
    family: 'trap-past',
    lang: 'it',
    mechanism: 'The page of an event that is over, with closed registration.',
    at: '/eventi/convegno-borghi-2019/',
    host: site({
      ...wpIt,
      pages: {
        '/eventi/convegno-borghi-2019/': shown(
          wpIt,
          'Convegno “Borghi e acqua” 2019',
          `<div class="tribe-events-notices"><ul><li>Questo evento è passato.</li></ul></div>${article('it', 'Convegno “Borghi e acqua” 2019', 'Programma: ore 9.30 saluti; ore 10 relazione di Carla Neri sulle cisterne medievali; ore 12 tavola rotonda.\nLe iscrizioni sono chiuse. Gli atti saranno pubblicati in primavera.')}`,
        ),
      },
    }),
  }),
  make('b4-echo-domeny', {
    ...lives,
    family: 'trap-words',
    lang: 'pl',
    mechanism: 'An article about a town whose expired domain was put up for sale.',
    at: '/wiadomosci/gmina-stracila-domene,4418.html',
    host: site({
      ...portalPl,
      pages: {
        '/wiadomosci/gmina-stracila-domene,4418.html': story(
          portalPl,
          '„Ta domena jest na sprzedaż”. Gmina straciła swój adres',
          'Urząd zapomniał opłacić domenę i od poniedziałku mieszkańcy widzą napis „Ta domena jest na sprzedaż”.\nNowy właściciel żąda 12 tysięcy złotych. Wójt mówi, że gmina nie zapłaci.',
        ),
      },
    }),
  }),
  make('b4-meridian-udaleno', {
    ...lives,
    family: 'trap-words',
    lang: 'ru',
    mechanism: 'A news item on a page that a ministry took down.',
    at: '/2021/06/ministerstvo-udalilo-doklad',
    host: site({
      ...portalRu,
      pages: {
        '/2021/06/ministerstvo-udalilo-doklad': story(
          portalRu,
          'Страница удалена: ведомство убрало доклад о паводках',
          'Доклад исчез с сайта во вторник: по старому адресу теперь написано «Страница не найдена».\nВ пресс-службе сказали, что документ вернут после проверки цифр.',
        ),
      },
    }),
  }),
  make('b4-hamabe-oshirase', {
    ...lives,
    family: 'trap-maintenance',
    lang: 'ja',
    mechanism: 'A banner announces maintenance of the site next week; the page is as ever.',
    at: '/kurashi/gomi/calendar.html',
    host: site({
      ...portalJa,
      pages: {
        '/kurashi/gomi/calendar.html': shown(
          portalJa,
          'ごみ収集カレンダー',
          `<div class="emergency"><p>【重要】システムメンテナンスのため、十二日（日）午前一時から五時までホームページを閲覧できません。</p></div>${article('ja', 'ごみ収集カレンダー', '燃えるごみは毎週月曜日と木曜日、資源ごみは第二水曜日に収集します。\n年末年始の収集日は広報をご覧ください。')}`,
        ),
      },
    }),
  }),
  make('b4-lindtal-login', {
    ...lives,
    family: 'trap-login',
    lang: 'de',
    mechanism: 'A public page of a university whose header holds a form to log in.',
    at: '/forschung/projekte/wattsediment.html',
    host: site({
      ...typoDe,
      pages: {
        '/forschung/projekte/wattsediment.html': shown(
          typoDe,
          'Projekt Wattsediment',
          `<form class="login" action="/login" method="post"><label>Benutzername <input name="user"></label><label>Passwort <input type="password" name="pass"></label><button>Anmelden</button></form>${article('de', 'Projekt Wattsediment', 'Das Projekt untersucht, wie schnell das Watt mit dem Meeresspiegel wächst.\nGefördert bis 2024; Leitung: Prof. Ida Brahms.')}`,
        ),
      },
    }),
  }),
]
