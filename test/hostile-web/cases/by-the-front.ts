/**
 * What the site shows beside the cited page and an absent one decides: a log-in in the menu of a page that stands at every address, a
 * text that is the front page's, accounts that were closed one by one, headings above lists of other things.
 */
import type { Serve, Truth } from '../case.ts'
import { html, makeCases, redirect, site, type Written } from './make.ts'

interface Sheet {
  readonly name: string
  readonly mechanism: string
  readonly language?: string
  readonly path: string
  readonly title: string
  readonly main: string
  readonly menu?: readonly string[]
}

const paragraphs = [
  'The reservoir above Calder Moor was drained in the autumn of 1987, when engineers found a crack in the spillway that ran from the crest to the old valve house.',
  'Anna Whitlock, who kept the tower log for nineteen years, wrote that the water never came back to the level it had before the repairs of that year.',
  'A survey by the university measured 41 centimetres of silt over the lower terrace, and the report recommends dredging it once in a decade.',
  'The board has published its figures every March since, and the next table is expected when the winter measurements have been checked in Harrow.',
].map((one) => `<p>${one}</p>`)

function page({
  language = 'en',
  title,
  main,
  menu = ['News', 'Topics', 'Log in'],
}: Omit<Sheet, 'name' | 'mechanism' | 'path'>): string {
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body><div class="top">${menu.map((word, at) => `<a href="/${at}">${word}</a>`).join(' ')}</div><div class="main">${main}</div><div class="foot">© Orrin</div></body></html>`
}

/** One page for every address, and a front page of its own under the same menu. */
const everywhere = (one: Sheet): Serve =>
  site(
    'en',
    'newspaper',
    { '/': html(page({ ...one, title: 'Orrin', main: `<h1>Orrin</h1>${paragraphs.slice(0, 2).join('')}` })) },
    html(page(one)),
  )
/** The page stands, others are 404. */
const alone = (one: Sheet): Serve =>
  site(
    'en',
    'newspaper',
    { [one.path]: html(page(one)) },
    html(page({ ...one, title: '404', main: '<h1>404</h1>' }), 404),
  )

const cases = (
  family: string,
  truth: Truth,
  verdicts: Written['verdicts'],
  how: (one: Sheet) => Serve,
  sheets: readonly Sheet[],
) =>
  makeCases(
    family,
    truth,
    sheets.map((one) => ({
      name: one.name,
      mechanism: one.mechanism,
      language: one.language ?? 'en',
      path: one.path,
      verdicts,
      serve: how(one),
    })),
  )

export const menus = [
  ...cases('soft-404', 'dead', ['soft-404'], everywhere, [
    {
      name: 'bf-menu-nb',
      mechanism: 'a joke at every address, the log-in stands in the menu, Norwegian',
      language: 'nb',
      path: '/n/31',
      title: 'Orrin',
      main: '<h1>Ojsann!</h1><p>Kanskje har noen ryddet litt for grundig.</p>',
      menu: ['Hjem', 'Arkiv', 'Logg inn'],
    },
    {
      name: 'bf-menu-fr',
      mechanism: 'a joke at every address, the log-in stands in the menu, French',
      language: 'fr',
      path: '/n/32',
      title: 'Orrin',
      main: '<h1>Aïe</h1><p>Vous voilà au milieu de nulle part. Revenez sur vos pas.</p>',
      menu: ['Accueil', 'Archives', 'Se connecter'],
    },
    {
      name: 'bf-menu-de',
      mechanism: 'a joke at every address, the log-in stands last in the menu, German',
      language: 'de',
      path: '/n/33',
      title: 'Orrin',
      main: '<p>Huch, da hat sich wohl jemand verlaufen.</p>',
      menu: ['Start', 'Anmelden'],
    },
    {
      name: 'bf-menu-ja',
      mechanism: 'a joke at every address, the log-in stands in the menu, Japanese',
      language: 'ja',
      path: '/n/34',
      title: 'Orrin',
      main: '<h1>おっと</h1><p>道に迷いましたか。</p>',
      menu: ['ホーム', '記事', 'ログイン'],
    },
    {
      name: 'bf-menu-sw',
      mechanism: 'a joke at every address, the log-in stands amid the menu, Swahili',
      language: 'sw',
      path: '/n/35',
      title: 'Orrin',
      main: '<h1>Samahani</h1><p>Umepotea njia, rafiki.</p>',
      menu: ['Nyumbani', 'Ingia', 'Jisajili'],
    },
  ]),
  ...cases('login', 'undecidable', ['login-required'], everywhere, [
    {
      name: 'bf-door-en',
      mechanism:
        'a door told in a sentence at every address but the front page, the log-in in the menu as well',
      path: '/n/36',
      title: 'Orrin',
      main: '<p>You need to log in to see this page.</p>',
    },
    {
      name: 'bf-door-fr',
      mechanism: 'the same door in French',
      language: 'fr',
      path: '/n/37',
      title: 'Orrin',
      main: '<p>Veuillez vous connecter pour lire cette page.</p>',
      menu: ['Actualités', 'Connexion'],
    },
    {
      name: 'bf-door-ja',
      mechanism: 'the same door in Japanese',
      language: 'ja',
      path: '/n/38',
      title: 'Orrin',
      main: '<p>このページを見るにはログインしてください。</p>',
      menu: ['ホーム', 'ログイン'],
    },
  ]),
]

const whole = html(page({ title: 'Northern Water', main: `<h1>Water for all</h1>${paragraphs.join('')}` }))

export const fronts = [
  ...makeCases('soft-404', 'dead', [
    {
      name: 'bf-front-everywhere',
      mechanism: 'a text of middle length, the front page’s own, at every address; the cited one is a number',
      path: '/p/8812',
      verdicts: ['soft-404'],
      serve: () => whole,
    },
    {
      name: 'bf-search-of-none',
      mechanism: 'an old number leads to a search, and a nought stands beside it, German',
      language: 'de',
      path: '/datensatz/99812',
      verdicts: ['soft-404'],
      serve: site('de', 'newspaper', {
        '/datensatz/99812': redirect('/suche?q=99812'),
        '/suche': html(
          page({
            language: 'de',
            title: 'Suche',
            main: '<h1>Suche</h1><p>Ihre Suche nach 99812: 0 Einträge.</p>',
          }),
        ),
      }),
    },
  ]),
  ...makeCases('soft-404', 'alive', [
    {
      name: 'bf-front-cited',
      mechanism: 'the same text at every address, and the front page is what was cited',
      path: '/',
      verdicts: ['alive'],
      serve: () => whole,
    },
  ]),
]

const others = (word: string): string =>
  `<ul>${Array.from({ length: 12 }, (_, at) => `<li><a href="/l/${at}">${word} ${at + 1}</a></li>`).join('')}</ul>`

export const closedOneByOne = [
  ...cases('soft-404', 'dead', ['soft-404', 'parked'], alone, [
    {
      name: 'bf-account-en',
      mechanism: 'one account of many was suspended',
      path: '/@kornfield',
      title: 'Orrin',
      main: '<h1>Account suspended</h1><p>Orrin suspends accounts which violate its rules.</p>',
    },
    {
      name: 'bf-account-de',
      mechanism: 'one account of many was shut, German',
      language: 'de',
      path: '/profil/korn',
      title: 'Orrin',
      main: '<h1>Konto gesperrt</h1><p>Dieses Konto verstößt gegen unsere Regeln.</p>',
    },
    {
      name: 'bf-job-en',
      mechanism: 'a vacancy that takes no applications any more, and a list of others',
      path: '/jobs/hydrologist-8812',
      title: 'Jobs – Orrin',
      main: `<h1>This job is no longer accepting applications</h1><h2>Similar jobs</h2>${others('Hydrologist')}`,
    },
    {
      name: 'bf-job-fr',
      mechanism: 'a vacancy that was filled, and a list of others, French',
      language: 'fr',
      path: '/emploi/8812',
      title: 'Emplois – Orrin',
      main: `<h1>Cette offre a été pourvue</h1><h2>Offres similaires</h2>${others('Géomètre')}`,
    },
    {
      name: 'bf-left',
      mechanism: 'somebody’s page after he left, in words that deny nothing',
      path: '/people/karen-ek',
      title: 'Our people',
      main: '<h1>Our people</h1><p>The colleague you want to reach has moved on to new challenges.</p>',
    },
  ]),
  ...cases('soft-404', 'alive', ['alive'], alone, [
    {
      name: 'bf-account-news',
      mechanism: 'short news of an account that was suspended',
      path: '/n/8813',
      title: 'Orrin Post',
      main: '<h1>Mayor’s account suspended</h1><p>The account of mayor Ruth Amsel has been suspended since Tuesday, after 40 messages about a raffle.</p>',
    },
    {
      name: 'bf-service-news',
      mechanism: 'a timetable page: service is suspended on a part of the line',
      path: '/lines/12',
      title: 'Line 12',
      main: '<h1>Line 12</h1><p>Service suspended between Harrow and Calder until 4 June. Buses every 20 minutes from the station.</p>',
    },
    {
      name: 'bf-left-news',
      mechanism: 'news of a colleague who moved on',
      path: '/news/karen-ek',
      title: 'Karen Ek moves on – Orrin',
      main: '<h1>Karen Ek moves on</h1><p>After nine years Karen Ek has left the firm. She has moved on to the county court in Leeds; Omar Said takes over water law.</p>',
    },
    {
      name: 'bf-job-whole',
      mechanism: 'a vacancy that was filled, with its whole description',
      path: '/jobs/hydrologist-8813',
      title: 'Hydrologist, Calder – Orrin',
      main: '<p>This position has been filled.</p><h1>Hydrologist, Calder</h1><p>You will run the gauges of four reservoirs and report to the office in Harrow. We ask for a degree in hydrology.</p><ul><li>37 hours a week</li><li>£34,000</li></ul><p>Tasks: maintain seven level gauges, check the winter tables, write the yearly report.</p>',
    },
    {
      name: 'bf-closed-calls',
      mechanism: 'a list of calls that are closed',
      path: '/lists/44',
      title: 'Closed calls – Orrin',
      main: `<h1>Closed calls</h1>${others('Call for maps')}`,
    },
    {
      name: 'bf-note-on-a-note',
      mechanism: 'a note headed “removed”, under that name in Latin letters, that quotes a notice, Russian',
      language: 'ru',
      path: '/blog/udaleno',
      title: 'Удалено',
      main: '<h1>Удалено</h1><p>Вчера пришло письмо: «ваша запись удалена». Я перечитал её и не понял, за что. Храню копию здесь: колодец в Заречье закрыт с марта.</p>',
    },
    {
      name: 'bf-asked-about',
      mechanism: 'a question that quotes the message it asks about',
      path: '/q/8812',
      title: 'php – fopen fails – Orrin',
      main: '<h1>fopen fails</h1><p>I get “the requested file does not exist” from fopen, though ls shows it. The path has a blank at its end.</p>',
    },
  ]),
]

export const fartherTongues = [
  ...cases('soft-404', 'dead', ['soft-404'], alone, [
    {
      name: 'bf-am-gone',
      mechanism: 'a notice in Amharic',
      language: 'am',
      path: '/p/31',
      title: 'ዜና',
      main: '<h1>ገጹ አልተገኘም</h1><p>የፈለጉት ገጽ ተሰርዟል ወይም ተዛውሯል።</p>',
    },
    {
      name: 'bf-ta-gone',
      mechanism: 'a notice in Tamil',
      language: 'ta',
      path: '/p/32',
      title: 'செய்திகள்',
      main: '<h1>பக்கம் கிடைக்கவில்லை</h1><p>நீங்கள் தேடும் கட்டுரை நீக்கப்பட்டுள்ளது.</p>',
    },
    {
      name: 'bf-te-gone',
      mechanism: 'a notice in Telugu',
      language: 'te',
      path: '/p/33',
      title: 'వార్తలు',
      main: '<h1>పేజీ కనబడలేదు</h1><p>మీరు వెతుకుతున్న వ్యాసం తొలగించబడింది.</p>',
    },
    {
      name: 'bf-mr-gone',
      mechanism: 'a notice in Marathi',
      language: 'mr',
      path: '/p/34',
      title: 'बातम्या',
      main: '<h1>पृष्ठ सापडले नाही</h1><p>तुम्ही शोधत असलेला लेख काढून टाकला आहे.</p>',
    },
    {
      name: 'bf-my-gone',
      mechanism: 'a notice in Burmese, above nothing',
      language: 'my',
      path: '/p/35',
      title: 'သတင်း',
      main: '<p>သင်ရှာဖွေနေသော စာမျက်နှာကို ရှာမတွေ့ပါ။</p>',
    },
    {
      name: 'bf-ur-gone',
      mechanism: 'a notice in Urdu, which shares words with Persian',
      language: 'ur',
      path: '/p/36',
      title: 'خبریں',
      main: '<p>معذرت، یہ خبر حذف کر دی گئی ہے یا موجود نہیں۔</p>',
    },
    {
      name: 'bf-ckb-gone',
      mechanism: 'a notice in Sorani',
      language: 'ckb',
      path: '/p/37',
      title: 'هەواڵ',
      main: '<h1>پەڕەکە نەدۆزرایەوە</h1><p>ئەو بابەتەی بەدوایدا دەگەڕێیت سڕاوەتەوە.</p>',
    },
    {
      name: 'bf-so-gone',
      mechanism: 'a notice in Somali',
      language: 'so',
      path: '/p/38',
      title: 'Warar',
      main: '<h1>Boggan lama helin</h1><p>Maqaalka aad raadinayso waa la tirtiray.</p>',
    },
  ]),
  ...cases('soft-404', 'alive', ['alive'], alone, [
    {
      name: 'bf-am-there',
      mechanism: 'a short text in Amharic',
      language: 'am',
      path: '/p/41',
      title: 'የድሮው ጉድጓድ',
      main: '<h1>የድሮው ጉድጓድ</h1><p>ይህ ጉድጓድ በ1911 ተቆፈረ። ጥልቀቱ አሥራ አራት ሜትር ሲሆን ውኃው ደርቆ አያውቅም።</p>',
    },
    {
      name: 'bf-te-there',
      mechanism: 'a short text in Telugu on a well that has no water',
      language: 'te',
      path: '/p/42',
      title: 'పాత బావి',
      main: '<h1>పాత బావి</h1><p>ఈ బావిని 1911లో తవ్వారు. దీని లోతు పద్నాలుగు మీటర్లు. ఇప్పుడు ఇందులో నీరు లేదు.</p>',
    },
    {
      name: 'bf-ur-there',
      mechanism: 'a short text in Urdu on a well that has no water',
      language: 'ur',
      path: '/p/43',
      title: 'پرانا کنواں',
      main: '<h1>پرانا کنواں</h1><p>یہ کنواں ۱۹۱۱ میں کھودا گیا تھا اور اس کی گہرائی چودہ میٹر ہے۔ گاؤں کی خبر کے مطابق اس کا پانی اب موجود نہیں۔</p>',
    },
    {
      name: 'bf-hy-there',
      mechanism: 'a short text in Armenian on a well that is no longer used',
      language: 'hy',
      path: '/p/44',
      title: 'Քալդայի ջրհորը',
      main: '<h1>Քալդայի ջրհորը</h1><p>Ջրհորը փորվել է 1911 թվականին, խորությունը տասնչորս մետր է։ Այժմ այն այլևս չի օգտագործվում։</p>',
    },
  ]),
]
