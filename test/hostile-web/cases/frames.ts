/** Sites of one line: a frame of navigation, other news and a foot in the words given, and whatever stands in the middle. */
import type { RawAnswer, Serve, WebAnswer } from '../case.ts'
import { html, play, text } from './make.ts'

type Given = WebAnswer | RawAnswer | Serve

/** Lists are written with `|` between their parts. */
export interface Home {
  readonly lang: string
  readonly name: string
  readonly nav: string
  readonly others: string
  readonly foot: string
}

interface More {
  readonly head?: string
  readonly after?: string
  readonly aside?: boolean
}

/** An empty title is the site's name; an `aside` is left out on request. */
export function framed(home: Home, title: string, main: string, more: More = {}): string {
  const nav = home.nav.split('|').map((word, at) => `<li><a href="/r${at}/">${word}</a></li>`)
  const others = home.others.split('|').map((word, at) => `<li><a href="/n/${2_100 + at}">${word}</a></li>`)
  const aside = more.aside === false ? '' : `<aside><ul>${others.join('')}</ul></aside>`
  return `<!DOCTYPE html><html lang="${home.lang}"><head><meta charset="utf-8"><title>${title === '' ? home.name : `${title} - ${home.name}`}</title>${more.head ?? ''}</head>
<body><header><a href="/">${home.name}</a><nav><ul>${nav.join('')}</ul></nav></header>
<main>${main}</main>${aside}<footer>${home.foot}</footer>${more.after ?? ''}</body></html>`
}

/** A page of that site. */
export const shown = (home: Home, title: string, main: string, more: More = {}): WebAnswer =>
  html(framed(home, title, main, more))

/** What the site says honestly of what it has not. */
export const honest = (home: Home, words: string): WebAnswer =>
  html(framed(home, words, `<h1>${words}</h1>`), 404)

/** Pages by path with or without query, a front page, and `otherwise` for everything else. */
export function places(home: Home, pages: Readonly<Record<string, Given>>, otherwise: Given): Serve {
  const front = shown(
    home,
    '',
    home.others
      .split('|')
      .map((word, at) => `<section><h2><a href="/n/${2_100 + at}">${word}</a></h2></section>`)
      .join(''),
  )
  return (request) => {
    const [bare = ''] = request.path.split('?')
    const given =
      pages[request.path] ??
      pages[bare] ??
      (bare === '/robots.txt' ? text('User-agent: *\nAllow: /\n') : bare === '/' ? front : otherwise)
    return play(given, request)
  }
}

const home = (lang: string, name: string, nav: string, others: string, foot: string): Home => ({
  lang,
  name,
  nav,
  others,
  foot,
})

/** Sites in languages that few rule makers write in. */
export const homes = {
  et: home(
    'et',
    'Rannaküla teataja',
    'Avaleht|Uudised|Teated|Arhiiv|Kontakt',
    'Sadam avati uuesti|Koolimaja saab uue katuse|Laulupeo rongkäik läbib linna',
    'Rannaküla vald, Kooli 4',
  ),
  lv: home(
    'lv',
    'Piekrastes ziņas',
    'Sākums|Jaunumi|Arhīvs|Par mums',
    'Tilta būvdarbi sākas maijā|Skolā atklāta jauna zāle|Zvejnieku svētki šonedēļ',
    'Ostas iela 4, Salacgrīva',
  ),
  lt: home(
    'lt',
    'Pamario muziejus',
    'Pradžia|Rinkiniai|Parodos|Apie mus',
    'Naujos parodos atidarymas|Muziejus kviečia savanorius|Vasaros edukacijos vaikams',
    'Žvejų g. 2, Klaipėda',
  ),
  ca: home(
    'ca',
    'Arxiu de la Vall',
    'Inici|Fons|Notícies|Contacte',
    'Obre la sala de lectura|Nova donació de fotografies|Cicle de xerrades de tardor',
    'Carrer Major 12',
  ),
  sw: home(
    'sw',
    'Sauti ya Pwani',
    'Mwanzo|Habari|Michezo|Makala',
    'Bandari mpya yafunguliwa|Wavuvi wapata mafunzo|Mvua kubwa yatarajiwa',
    'Mombasa, Kenya',
  ),
  is: home(
    'is',
    'Fjarðarfréttir',
    'Forsíða|Fréttir|Greinar|Um okkur',
    'Höfnin opnuð á ný|Nýr skólastjóri ráðinn|Veður versnar um helgina',
    'Strandgata 5',
  ),
  fi: home(
    'fi',
    'Rannikon Sanomat',
    'Etusivu|Uutiset|Urheilu|Mielipide',
    'Satama avattiin uudelleen|Kirjasto pidentää aukioloa|Koululle uusi sali',
    'Rantatie 3, Hanko',
  ),
  ro: home(
    'ro',
    'Vocea Deltei',
    'Acasă|Știri|Cultură|Contact',
    'Portul s-a redeschis|Școala are un acoperiș nou|Festivalul pescarilor',
    'Strada Portului 9, Tulcea',
  ),
  hr: home(
    'hr',
    'Glas Otoka',
    'Naslovnica|Vijesti|Sport|Kultura',
    'Luka ponovno otvorena|Nova dvorana u školi|Regata kreće u subotu',
    'Obala 4, Vis',
  ),
  eu: home(
    'eu',
    'Itsasertza',
    'Hasiera|Albisteak|Kirola|Iritzia',
    'Portua berriro ireki dute|Ikastolak teilatu berria du|Arrantzaleen jaia larunbatean',
    'Portuko kalea 7, Bermeo',
  ),
  sl: home(
    'sl',
    'Obalni glas',
    'Domov|Novice|Kultura|Stik',
    'Pristanišče spet odprto|Šola dobi novo streho|Ribiški praznik v soboto',
    'Nabrežje 3, Piran',
  ),
  ko: home(
    'ko',
    '해안신문',
    '홈|뉴스|문화|오피니언',
    '새 항구 문을 열다|학교 지붕 공사 시작|어부 축제 토요일 개막',
    '부산시 해안로 4',
  ),
  th: home(
    'th',
    'ข่าวชายฝั่ง',
    'หน้าแรก|ข่าว|กีฬา|บทความ',
    'ท่าเรือเปิดอีกครั้ง|โรงเรียนได้หลังคาใหม่|เทศกาลชาวประมงวันเสาร์',
    'ถนนริมทะเล 4 สงขลา',
  ),
  hi: home(
    'hi',
    'तट समाचार',
    'मुखपृष्ठ|समाचार|खेल|संपादकीय',
    'बंदरगाह फिर खुला|विद्यालय को नई छत|मछुआरों का मेला शनिवार को',
    'समुद्र मार्ग 4, पुरी',
  ),
  tr: home(
    'tr',
    'Kıyı Gazetesi',
    'Ana sayfa|Gündem|Spor|Kültür',
    'Liman yeniden açıldı|Okula yeni çatı|Balıkçı bayramı cumartesi',
    'Sahil Cad. 4, Sinop',
  ),
  hu: home(
    'hu',
    'Folyóparti Hírek',
    'Címlap|Hírek|Sport|Kultúra',
    'Újra nyitva a kikötő|Új tetőt kap az iskola|Halászünnep szombaton',
    'Part utca 4, Baja',
  ),
  de: home(
    'de',
    'Uferzeitung',
    'Start|Aktuelles|Sport|Kultur',
    'Hafen wieder offen|Schule bekommt neues Dach|Fischerfest am Samstag',
    'Uferweg 4, Stralsund',
  ),
  es: home(
    'es',
    'La Ribera',
    'Inicio|Noticias|Cultura|Contacto',
    'Reabre el puerto|La escuela estrena tejado|Fiesta de pescadores',
    'Paseo del Mar 4',
  ),
  fr: home(
    'fr',
    'Le Rivage',
    'Accueil|Actualités|Culture|Contact',
    'Le port rouvre|Un toit neuf pour l’école|La fête des pêcheurs',
    '4 quai du Port',
  ),
  pt: home(
    'pt',
    'Revista do Litoral',
    'Início|Notícias|Cultura|Contato',
    'Porto reaberto|Escola ganha telhado|Festa dos pescadores',
    'Rua do Porto 4',
  ),
  pl: home(
    'pl',
    'Głos Zatoki',
    'Start|Wiadomości|Sport|Kultura',
    'Port znów otwarty|Szkoła ma nowy dach|Święto rybaka w sobotę',
    'ul. Portowa 4, Hel',
  ),
  ru: home(
    'ru',
    'Береговой вестник',
    'Главная|Новости|Спорт|Культура',
    'Порт снова открыт|Новая крыша для школы|Праздник рыбака в субботу',
    'Портовая ул., 4',
  ),
  sv: home(
    'sv',
    'Kustbladet',
    'Hem|Nyheter|Sport|Kultur',
    'Hamnen öppen igen|Skolan får nytt tak|Fiskefest på lördag',
    'Strandvägen 4',
  ),
  no: home(
    'no',
    'Fjordposten',
    'Hjem|Nyheter|Sport|Kultur',
    'Havna åpnet igjen|Skolen får nytt tak|Fiskefest lørdag',
    'Strandgata 4',
  ),
  cs: home(
    'cs',
    'Hlas přehrady',
    'Úvod|Zprávy|Sport|Kultura',
    'Přístav znovu otevřen|Škola má novou střechu|Rybářské slavnosti',
    'Nábřežní 4',
  ),
  nl: home(
    'nl',
    'De Oever',
    'Start|Nieuws|Sport|Cultuur',
    'Haven weer open|School krijgt nieuw dak|Vissersfeest op zaterdag',
    'Kade 4, Urk',
  ),
  it: home(
    'it',
    'La Costa',
    'Home|Notizie|Sport|Cultura',
    'Riapre il porto|Tetto nuovo per la scuola|Festa dei pescatori',
    'Via del Porto 4',
  ),
  ja: home(
    'ja',
    '海辺新聞',
    'ホーム|ニュース|文化|連絡先',
    '港が再開|学校に新しい屋根|土曜に漁師祭り',
    '海岸通り4',
  ),
  cy: home(
    'cy',
    'Llais y Glannau',
    'Hafan|Newyddion|Cerddi|Cysylltu',
    'Y porthladd ar agor eto|To newydd i’r ysgol|Gŵyl y pysgotwyr',
    'Stryd y Bont 4',
  ),
  mt: home(
    'mt',
    'Dizzjunarju tal-Baħar',
    'Paġna ewlenija|Kliem|Awturi',
    'Il-port jerġa’ jinfetaħ|Saqaf ġdid għall-iskola|Il-festa tas-sajjieda',
    'Triq il-Port 4',
  ),
  el: home(
    'el',
    'Φωνή της Ακτής',
    'Αρχική|Νέα|Πολιτισμός|Επικοινωνία',
    'Άνοιξε ξανά το λιμάνι|Νέα στέγη στο σχολείο|Γιορτή ψαράδων',
    'Παραλία 4',
  ),
  en: home(
    'en',
    'The Shore Ledger',
    'Home|News|Culture|Contact',
    'Harbour open again|A new roof for the school|Anglers’ fair on Saturday',
    '4 Quay Street',
  ),
} as const satisfies Readonly<Record<string, Home>>
