import type { HostBehaviour, Serve, WebAnswer, RawAnswer, WebCase, WebRequest } from '../case.ts'

export type Verdicts = WebCase['verdicts']
export type Page = string | WebAnswer | RawAnswer | Serve

export const HTML = 'text/html; charset=utf-8'
export const ok = (
  body: string | Uint8Array,
  type = HTML,
  more: readonly (readonly [string, string])[] = [],
): WebAnswer => ({
  status: 200,
  headers: [['Content-Type', type], ...more],
  body,
})
export const st = (
  status: number,
  body: string | Uint8Array,
  type = HTML,
  more: readonly (readonly [string, string])[] = [],
): WebAnswer => ({
  status,
  headers: [['Content-Type', type], ...more],
  body,
})
export const to = (location: string, status = 301, body = ''): WebAnswer => ({
  status,
  headers: [
    ['Location', location],
    ['Content-Type', HTML],
  ],
  body:
    body ||
    `<html><head><title>${status} Moved</title></head><body><h1>Moved</h1><a href="${location}">here</a></body></html>`,
})

/** home, news, about, contact, search, privacy, cookie text, accept, title of missing, text of missing, rights */
export const words: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Home',
    'News',
    'About us',
    'Contact',
    'Search',
    'Privacy policy',
    'We use cookies to understand how visitors use this site.',
    'Accept all',
    'Page not found',
    'We can’t find the page you were looking for. It may have been moved or deleted.',
    'All rights reserved.',
  ],
  de: [
    'Startseite',
    'Aktuelles',
    'Über uns',
    'Kontakt',
    'Suche',
    'Datenschutz',
    'Wir verwenden Cookies, um unsere Website zu verbessern.',
    'Alle akzeptieren',
    'Seite nicht gefunden',
    'Die von Ihnen aufgerufene Seite existiert leider nicht.',
    'Alle Rechte vorbehalten.',
  ],
  fr: [
    'Accueil',
    'Actualités',
    'À propos',
    'Contact',
    'Rechercher',
    'Mentions légales',
    'Nous utilisons des cookies pour mesurer l’audience.',
    'Tout accepter',
    'Page introuvable',
    'La page que vous demandez n’existe pas ou a été déplacée.',
    'Tous droits réservés.',
  ],
  es: [
    'Inicio',
    'Noticias',
    'Quiénes somos',
    'Contacto',
    'Buscar',
    'Aviso legal',
    'Utilizamos cookies propias y de terceros.',
    'Aceptar',
    'Página no encontrada',
    'Lo sentimos, la página que busca no existe.',
    'Todos los derechos reservados.',
  ],
  pt: [
    'Início',
    'Notícias',
    'Quem somos',
    'Contato',
    'Buscar',
    'Política de privacidade',
    'Este site usa cookies para melhorar sua experiência.',
    'Aceitar',
    'Página não encontrada',
    'A página que você procura não existe ou foi removida.',
    'Todos os direitos reservados.',
  ],
  it: [
    'Home',
    'Notizie',
    'Chi siamo',
    'Contatti',
    'Cerca',
    'Informativa privacy',
    'Questo sito utilizza cookie tecnici e di terze parti.',
    'Accetta',
    'Pagina non trovata',
    'La pagina richiesta non esiste o è stata spostata.',
    'Tutti i diritti riservati.',
  ],
  nl: [
    'Home',
    'Nieuws',
    'Over ons',
    'Contact',
    'Zoeken',
    'Privacyverklaring',
    'Wij gebruiken cookies om deze website te verbeteren.',
    'Akkoord',
    'Pagina niet gevonden',
    'De pagina die u zoekt bestaat niet (meer).',
    'Alle rechten voorbehouden.',
  ],
  sv: [
    'Hem',
    'Nyheter',
    'Om oss',
    'Kontakt',
    'Sök',
    'Integritetspolicy',
    'Vi använder kakor för att förbättra webbplatsen.',
    'Godkänn',
    'Sidan hittades inte',
    'Sidan du söker finns inte eller har flyttats.',
    'Alla rättigheter förbehållna.',
  ],
  da: [
    'Forside',
    'Nyheder',
    'Om os',
    'Kontakt',
    'Søg',
    'Privatlivspolitik',
    'Vi bruger cookies til statistik.',
    'Accepter',
    'Siden blev ikke fundet',
    'Siden findes ikke længere.',
    'Alle rettigheder forbeholdes.',
  ],
  nb: [
    'Hjem',
    'Nyheter',
    'Om oss',
    'Kontakt',
    'Søk',
    'Personvern',
    'Vi bruker informasjonskapsler.',
    'Godta',
    'Fant ikke siden',
    'Beklager, vi finner ikke siden du leter etter.',
    'Alle rettigheter.',
  ],
  fi: [
    'Etusivu',
    'Uutiset',
    'Tietoa meistä',
    'Yhteystiedot',
    'Haku',
    'Tietosuoja',
    'Käytämme evästeitä sivuston kehittämiseen.',
    'Hyväksy',
    'Sivua ei löytynyt',
    'Hakemaasi sivua ei ole olemassa.',
    'Kaikki oikeudet pidätetään.',
  ],
  is: [
    'Forsíða',
    'Fréttir',
    'Um okkur',
    'Hafa samband',
    'Leit',
    'Persónuvernd',
    'Við notum vafrakökur.',
    'Samþykkja',
    'Síða fannst ekki',
    'Síðan sem þú leitar að er ekki til.',
    'Öll réttindi áskilin.',
  ],
  pl: [
    'Strona główna',
    'Aktualności',
    'O nas',
    'Kontakt',
    'Szukaj',
    'Polityka prywatności',
    'Ta strona używa plików cookie.',
    'Akceptuję',
    'Nie znaleziono strony',
    'Strona, której szukasz, nie istnieje lub została usunięta.',
    'Wszelkie prawa zastrzeżone.',
  ],
  cs: [
    'Úvod',
    'Aktuality',
    'O nás',
    'Kontakty',
    'Hledat',
    'Ochrana osobních údajů',
    'Tento web používá soubory cookie.',
    'Souhlasím',
    'Stránka nenalezena',
    'Požadovaná stránka neexistuje.',
    'Všechna práva vyhrazena.',
  ],
  sk: [
    'Domov',
    'Aktuality',
    'O nás',
    'Kontakt',
    'Hľadať',
    'Ochrana údajov',
    'Používame súbory cookie.',
    'Súhlasím',
    'Stránka sa nenašla',
    'Hľadaná stránka neexistuje.',
    'Všetky práva vyhradené.',
  ],
  hu: [
    'Kezdőlap',
    'Hírek',
    'Rólunk',
    'Kapcsolat',
    'Keresés',
    'Adatvédelem',
    'Az oldal sütiket használ.',
    'Elfogadom',
    'Az oldal nem található',
    'A keresett oldal nem létezik.',
    'Minden jog fenntartva.',
  ],
  ro: [
    'Acasă',
    'Știri',
    'Despre noi',
    'Contact',
    'Căutare',
    'Confidențialitate',
    'Acest site folosește cookie-uri.',
    'Accept',
    'Pagina nu a fost găsită',
    'Pagina căutată nu există.',
    'Toate drepturile rezervate.',
  ],
  bg: [
    'Начало',
    'Новини',
    'За нас',
    'Контакти',
    'Търсене',
    'Поверителност',
    'Този сайт използва бисквитки.',
    'Приемам',
    'Страницата не е намерена',
    'Търсената от вас страница не съществува.',
    'Всички права запазени.',
  ],
  el: [
    'Αρχική',
    'Νέα',
    'Σχετικά',
    'Επικοινωνία',
    'Αναζήτηση',
    'Απόρρητο',
    'Ο ιστότοπος χρησιμοποιεί cookies.',
    'Αποδοχή',
    'Η σελίδα δεν βρέθηκε',
    'Η σελίδα που ζητήσατε δεν υπάρχει.',
    'Με επιφύλαξη παντός δικαιώματος.',
  ],
  ru: [
    'Главная',
    'Новости',
    'О нас',
    'Контакты',
    'Поиск',
    'Конфиденциальность',
    'Сайт использует файлы cookie.',
    'Принять',
    'Страница не найдена',
    'Запрашиваемая страница не существует или была удалена.',
    'Все права защищены.',
  ],
  uk: [
    'Головна',
    'Новини',
    'Про нас',
    'Контакти',
    'Пошук',
    'Конфіденційність',
    'Сайт використовує файли cookie.',
    'Прийняти',
    'Сторінку не знайдено',
    'Такої сторінки не існує.',
    'Усі права захищено.',
  ],
  sr: [
    'Почетна',
    'Вести',
    'О нама',
    'Контакт',
    'Претрага',
    'Приватност',
    'Сајт користи колачиће.',
    'Прихватам',
    'Страница није пронађена',
    'Тражена страница не постоји.',
    'Сва права задржана.',
  ],
  hr: [
    'Naslovnica',
    'Vijesti',
    'O nama',
    'Kontakt',
    'Traži',
    'Zaštita podataka',
    'Ova stranica koristi kolačiće.',
    'Prihvaćam',
    'Stranica nije pronađena',
    'Tražena stranica ne postoji.',
    'Sva prava pridržana.',
  ],
  lt: [
    'Pradžia',
    'Naujienos',
    'Apie mus',
    'Kontaktai',
    'Paieška',
    'Privatumas',
    'Svetainė naudoja slapukus.',
    'Sutinku',
    'Puslapis nerastas',
    'Tokio puslapio nėra.',
    'Visos teisės saugomos.',
  ],
  et: [
    'Avaleht',
    'Uudised',
    'Meist',
    'Kontakt',
    'Otsi',
    'Privaatsus',
    'Veebileht kasutab küpsiseid.',
    'Nõustun',
    'Lehte ei leitud',
    'Otsitud lehte ei ole.',
    'Kõik õigused kaitstud.',
  ],
  tr: [
    'Ana Sayfa',
    'Haberler',
    'Hakkımızda',
    'İletişim',
    'Ara',
    'Gizlilik',
    'Sitemizde çerezler kullanılmaktadır.',
    'Kabul et',
    'Sayfa bulunamadı',
    'Aradığınız sayfa bulunamadı veya kaldırılmış olabilir.',
    'Tüm hakları saklıdır.',
  ],
  ar: [
    'الرئيسية',
    'الأخبار',
    'من نحن',
    'اتصل بنا',
    'بحث',
    'سياسة الخصوصية',
    'يستخدم هذا الموقع ملفات تعريف الارتباط.',
    'موافق',
    'الصفحة غير موجودة',
    'عذرًا، الصفحة التي تبحث عنها غير موجودة.',
    'جميع الحقوق محفوظة.',
  ],
  fa: [
    'خانه',
    'اخبار',
    'دربارهٔ ما',
    'تماس با ما',
    'جستجو',
    'حریم خصوصی',
    'این سایت از کوکی استفاده می‌کند.',
    'می‌پذیرم',
    'صفحه یافت نشد',
    'صفحهٔ مورد نظر شما پیدا نشد.',
    'کلیهٔ حقوق محفوظ است.',
  ],
  he: [
    'דף הבית',
    'חדשות',
    'אודות',
    'צור קשר',
    'חיפוש',
    'מדיניות פרטיות',
    'אתר זה משתמש בעוגיות.',
    'אישור',
    'הדף לא נמצא',
    'הדף המבוקש אינו קיים.',
    'כל הזכויות שמורות.',
  ],
  hi: [
    'मुखपृष्ठ',
    'समाचार',
    'हमारे बारे में',
    'संपर्क',
    'खोजें',
    'गोपनीयता नीति',
    'यह साइट कुकीज़ का उपयोग करती है।',
    'स्वीकार करें',
    'पृष्ठ नहीं मिला',
    'आप जो पृष्ठ खोज रहे हैं वह मौजूद नहीं है।',
    'सर्वाधिकार सुरक्षित।',
  ],
  bn: [
    'প্রচ্ছদ',
    'খবর',
    'আমাদের সম্পর্কে',
    'যোগাযোগ',
    'অনুসন্ধান',
    'গোপনীয়তা',
    'এই সাইট কুকি ব্যবহার করে।',
    'সম্মত',
    'পাতাটি পাওয়া যায়নি',
    'আপনি যে পাতাটি খুঁজছেন তা নেই।',
    'সর্বস্বত্ব সংরক্ষিত।',
  ],
  ta: [
    'முகப்பு',
    'செய்திகள்',
    'எங்களைப் பற்றி',
    'தொடர்பு',
    'தேடல்',
    'தனியுரிமை',
    'இத்தளம் குக்கிகளைப் பயன்படுத்துகிறது.',
    'ஏற்கிறேன்',
    'பக்கம் கிடைக்கவில்லை',
    'நீங்கள் தேடும் பக்கம் இல்லை.',
    'அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டவை.',
  ],
  th: [
    'หน้าแรก',
    'ข่าว',
    'เกี่ยวกับเรา',
    'ติดต่อ',
    'ค้นหา',
    'นโยบายความเป็นส่วนตัว',
    'เว็บไซต์นี้ใช้คุกกี้',
    'ยอมรับ',
    'ไม่พบหน้าที่ต้องการ',
    'ไม่พบหน้าเว็บที่คุณกำลังค้นหา',
    'สงวนลิขสิทธิ์',
  ],
  vi: [
    'Trang chủ',
    'Tin tức',
    'Giới thiệu',
    'Liên hệ',
    'Tìm kiếm',
    'Chính sách bảo mật',
    'Trang web sử dụng cookie.',
    'Đồng ý',
    'Không tìm thấy trang',
    'Trang bạn yêu cầu không tồn tại.',
    'Bảo lưu mọi quyền.',
  ],
  id: [
    'Beranda',
    'Berita',
    'Tentang Kami',
    'Kontak',
    'Cari',
    'Kebijakan Privasi',
    'Situs ini menggunakan cookie.',
    'Setuju',
    'Halaman tidak ditemukan',
    'Maaf, halaman yang Anda cari tidak ada.',
    'Hak cipta dilindungi.',
  ],
  ja: [
    'ホーム',
    'お知らせ',
    '当館について',
    'お問い合わせ',
    '検索',
    'プライバシーポリシー',
    '当サイトではCookieを使用しています。',
    '同意する',
    'ページが見つかりません',
    'お探しのページは見つかりませんでした。',
    'All Rights Reserved.',
  ],
  ko: [
    '홈',
    '공지사항',
    '소개',
    '문의',
    '검색',
    '개인정보처리방침',
    '이 사이트는 쿠키를 사용합니다.',
    '동의',
    '페이지를 찾을 수 없습니다',
    '요청하신 페이지를 찾을 수 없습니다.',
    '무단 전재 금지',
  ],
  zh: [
    '首页',
    '新闻',
    '关于我们',
    '联系我们',
    '搜索',
    '隐私政策',
    '本网站使用Cookie。',
    '同意',
    '页面不存在',
    '您访问的页面不存在或已被删除。',
    '版权所有',
  ],
  'zh-TW': [
    '首頁',
    '最新消息',
    '關於我們',
    '聯絡我們',
    '搜尋',
    '隱私權政策',
    '本網站使用Cookie。',
    '同意',
    '找不到網頁',
    '您所要求的網頁不存在。',
    '版權所有',
  ],
  ka: [
    'მთავარი',
    'სიახლეები',
    'ჩვენ შესახებ',
    'კონტაქტი',
    'ძებნა',
    'კონფიდენციალურობა',
    'საიტი იყენებს ქუქიებს.',
    'თანხმობა',
    'გვერდი ვერ მოიძებნა',
    'მოთხოვნილი გვერდი არ არსებობს.',
    'ყველა უფლება დაცულია.',
  ],
  sw: [
    'Mwanzo',
    'Habari',
    'Kuhusu sisi',
    'Wasiliana nasi',
    'Tafuta',
    'Sera ya faragha',
    'Tovuti hii hutumia vidakuzi.',
    'Kubali',
    'Ukurasa haukupatikana',
    'Ukurasa unaotafuta haupo.',
    'Haki zote zimehifadhiwa.',
  ],
  ca: [
    'Inici',
    'Notícies',
    'Qui som',
    'Contacte',
    'Cerca',
    'Avís legal',
    'Aquest web fa servir galetes.',
    'Accepta',
    'No s’ha trobat la pàgina',
    'La pàgina que cerqueu no existeix.',
    'Tots els drets reservats.',
  ],
  cy: [
    'Hafan',
    'Newyddion',
    'Amdanom ni',
    'Cysylltu',
    'Chwilio',
    'Preifatrwydd',
    'Rydym yn defnyddio cwcis.',
    'Derbyn',
    'Heb ddod o hyd i’r dudalen',
    'Nid yw’r dudalen hon yn bodoli.',
    'Cedwir pob hawl.',
  ],
}
const w = (lang: string): readonly string[] =>
  words[lang] ?? words[lang.split('-')[0] ?? 'en'] ?? (words['en'] as readonly string[])
const rtl = (lang: string): string => (['ar', 'fa', 'he'].includes(lang) ? ' dir="rtl"' : '')

export interface Site {
  readonly lang: string
  readonly brand: string
  readonly skin: Skin
  readonly nav?: readonly string[]
  readonly foot?: string
}
export interface Doc {
  readonly title: string
  readonly main: string
  readonly h1?: string | null
  readonly date?: string
  readonly by?: string
  readonly crumbs?: readonly string[]
  readonly aside?: string
  readonly head?: string
  readonly desc?: string
  readonly wholeTitle?: string
}
export type Skin =
  | 'news'
  | 'wp'
  | 'gov'
  | 'wiki'
  | 'forum'
  | 'old'
  | 'docs'
  | 'shop'
  | 'journal'
  | 'drupal'
  | 'bare'
  | 'mag'
  | 'asp'

const slug = (text: string): string => encodeURIComponent(text.toLowerCase().replaceAll(/\s+/g, '-'))
const menu = (s: Site): readonly string[] => s.nav ?? w(s.lang).slice(0, 4)
const li = (items: readonly string[], cls = ''): string =>
  items
    .map((one, n) => `<li${cls && ` class="${cls}"`}><a href="/${n === 0 ? '' : slug(one)}">${one}</a></li>`)
    .join('\n      ')
const h = (d: Doc, cls = ''): string =>
  d.h1 === null ? '' : `<h1${cls && ` class="${cls}"`}>${d.h1 ?? d.title}</h1>`
const host = (s: Site): string => s.brand.replaceAll(/[^\w]+/g, '').toLowerCase() || 'site'

const skins: Readonly<Record<Skin, (s: Site, d: Doc) => string>> = {
  news: (s, d) => `<!DOCTYPE html>
<html lang="${s.lang}"${rtl(s.lang)} prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${d.wholeTitle ?? `${d.title} | ${s.brand}`}</title>
<meta name="description" content="${d.desc ?? d.title}">
<meta property="og:type" content="article"><meta property="og:title" content="${d.title}"><meta property="og:site_name" content="${s.brand}">
<meta name="twitter:card" content="summary_large_image">
<link rel="icon" href="/assets/favicon-32.png"><link rel="stylesheet" href="/assets/app.7f31c2.css">
${d.date ? `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":${JSON.stringify(d.title)},"datePublished":"${d.date}","author":{"@type":"Person","name":"${d.by ?? s.brand}"}}</script>` : ''}
${d.head ?? ''}<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date())</script>
</head>
<body class="page">
<a class="skip" href="#content">${w(s.lang)[4]} ↓</a>
<header class="masthead"><div class="wrap"><a class="logo" href="/">${s.brand}</a>
<form action="/search" role="search"><input name="q" placeholder="${w(s.lang)[4]}…"></form></div>
<nav class="sections"><ul>
      ${li(menu(s))}
</ul></nav></header>
<main id="content" class="wrap"><article class="story">
<header>${h(d, 'story__headline')}${d.date ? `<p class="byline">${d.by ? `<span rel="author">${d.by}</span> · ` : ''}<time datetime="${d.date}">${d.date}</time></p>` : ''}</header>
<div class="story__body">
${d.main}
</div></article>
${d.aside ? `<aside class="rail">${d.aside}</aside>` : ''}
</main>
<div id="cookie-bar" hidden><p>${w(s.lang)[6]}</p><button>${w(s.lang)[7]}</button></div>
<footer class="foot"><p>${s.foot ?? `© 2026 ${s.brand}. ${w(s.lang)[10]}`}</p><ul><li><a href="/privacy">${w(s.lang)[5]}</a></li><li><a href="/contact">${w(s.lang)[3]}</a></li></ul></footer>
<script src="/assets/app.91ab0e.js" defer></script>
</body></html>`,
  wp: (s, d) => `<!doctype html>
<html lang="${s.lang}"${rtl(s.lang)}>
<head>
<meta charset="UTF-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${d.wholeTitle ?? `${d.title} &#8211; ${s.brand}`}</title>
<link rel="alternate" type="application/rss+xml" title="${s.brand} &raquo; Feed" href="/feed/" />
<link rel='stylesheet' id='wp-block-library-css' href='/wp-includes/css/dist/block-library/style.min.css?ver=6.6.2' media='all' />
<link rel='stylesheet' href='/wp-content/themes/twentytwentyone/style.css?ver=2.3' media='all' />
<meta name="generator" content="WordPress 6.6.2" />
${d.head ?? ''}</head>
<body class="single single-post wp-embed-responsive">
<div id="page" class="site">
<header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/">${s.brand}</a></p></div>
<nav id="site-navigation" class="primary-navigation"><ul id="primary-menu-list" class="menu-wrapper">
      ${li(menu(s), 'menu-item')}
</ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article class="post type-post status-publish format-standard hentry entry">
<header class="entry-header alignwide">${h(d, 'entry-title')}</header>
<div class="entry-content">
${d.main}
</div>
${d.date ? `<footer class="entry-footer"><span class="posted-on"><time class="entry-date published" datetime="${d.date}">${d.date}</time></span> <span class="byline">${d.by ?? 'admin'}</span></footer>` : ''}
</article></main></div></div>
<aside class="widget-area"><section id="search-2" class="widget widget_search"><form role="search" method="get" class="search-form" action="/"><input type="search" class="search-field" name="s" /><input type="submit" value="${w(s.lang)[4]}" /></form></section>
${d.aside ? `<section class="widget">${d.aside}</section>` : ''}</aside>
<footer id="colophon" class="site-footer"><div class="site-info">${s.foot ?? s.brand} · <a href="https://wordpress.org/">WordPress</a></div></footer>
</div></body></html>`,
  gov: (s, d) => `<!DOCTYPE html>
<html lang="${s.lang}"${rtl(s.lang)}>
<head><meta charset="utf-8">
<title>${d.wholeTitle ?? `${s.brand} - ${d.title}`}</title>
<meta name="DC.title" content="${d.title}"><meta name="DC.publisher" content="${s.brand}">${d.date ? `<meta name="DC.date" content="${d.date}">` : ''}
<link rel="stylesheet" href="/_layout/css/portal.css">${d.head ?? ''}
</head>
<body>
<div id="accessibility"><a href="#main">A</a> <a href="?font=l">A+</a> <a href="?contrast=1">◐</a></div>
<div id="header"><img src="/_layout/img/emblem.svg" alt=""> <a href="/"><strong>${s.brand}</strong></a></div>
<ul id="topnav">
      ${li(menu(s))}
</ul>
<div id="breadcrumb">${(d.crumbs ?? [w(s.lang)[0] ?? '', w(s.lang)[1] ?? '']).map((one) => `<a href="/">${one}</a>`).join(' &gt; ')}</div>
<div id="columns"><div id="main">
${h(d)}
${d.main}
${d.date ? `<p class="lastmod">${d.date}</p>` : ''}
</div>
<div id="side">${d.aside ?? ''}</div></div>
<div id="footer">${s.foot ?? s.brand} | <a href="/privacy">${w(s.lang)[5]}</a> | <a href="/contact">${w(s.lang)[3]}</a></div>
</body></html>`,
  wiki: (s, d) => `<!DOCTYPE html>
<html class="client-nojs" lang="${s.lang}" dir="${rtl(s.lang) ? 'rtl' : 'ltr'}">
<head><meta charset="UTF-8"/><title>${d.wholeTitle ?? `${d.title} - ${s.brand}`}</title>
<meta name="generator" content="MediaWiki 1.39.7"/>${d.head ?? ''}
<link rel="stylesheet" href="/load.php?lang=${s.lang}&amp;modules=skins.monobook.styles&amp;only=styles"/></head>
<body class="mediawiki ltr sitedir-ltr ns-0 ns-subject skin-monobook action-view">
<div id="globalWrapper"><div id="column-content"><div id="content" class="mw-body" role="main"><a id="top"></a>
<h1 id="firstHeading" class="firstHeading mw-first-heading">${d.h1 ?? d.title}</h1>
<div id="bodyContent" class="mw-body-content"><div id="siteSub">${s.brand}</div>
<div id="mw-content-text"><div class="mw-parser-output">
${d.main}
</div></div></div></div></div>
<div id="column-one"><div id="p-cactions"><ul><li><a href="#">Page</a></li><li><a href="#">Discussion</a></li><li><a href="#">View source</a></li><li><a href="#">History</a></li></ul></div>
<div class="portlet" id="p-navigation"><ul>
      ${li(menu(s))}
</ul></div></div>
<div id="footer"><ul><li id="lastmod">${d.date ?? ''}</li><li id="privacy"><a href="/privacy">${w(s.lang)[5]}</a></li></ul></div></div>
</body></html>`,
  forum: (s, d) => `<!DOCTYPE html>
<html dir="${rtl(s.lang) ? 'rtl' : 'ltr'}" lang="${s.lang}">
<head><meta charset="utf-8" /><title>${d.wholeTitle ?? `${s.brand} • ${d.title}`}</title>
<link href="./styles/prosilver/theme/stylesheet.css?assets_version=24" rel="stylesheet">${d.head ?? ''}</head>
<body id="phpbb" class="nojs notouch section-viewtopic ltr">
<div id="wrap" class="wrap"><div id="page-header"><div class="headerbar"><h1>${s.brand}</h1><p><a href="./search.php">${w(s.lang)[4]}</a></p></div>
<div class="navbar"><ul id="nav-main" class="nav-main linklist">
      ${li(menu(s))}
</ul></div></div>
<div id="page-body" class="page-body">
${d.h1 === null ? '' : `<h2 class="topic-title"><a href="#">${d.h1 ?? d.title}</a></h2>`}
${d.main}
</div>
<div id="page-footer"><div class="copyright">Powered by <a href="https://www.phpbb.com/">phpBB</a>® Forum Software</div></div></div>
</body></html>`,
  old: (s, d) => `<HTML>
<HEAD>
<TITLE>${d.wholeTitle ?? d.title}</TITLE>
<META NAME="GENERATOR" CONTENT="Mozilla/4.04 [en] (Win95; I) [Netscape]">
</HEAD>
<BODY BGCOLOR="#FFFFCC" TEXT="#000000" LINK="#0000FF" VLINK="#800080">
${d.h1 === null ? '' : `<CENTER><H1>${d.h1 ?? d.title}</H1></CENTER>\n<HR>`}
${d.main}
<HR>
<A HREF="/">${menu(s)[0]}</A>
<P><FONT SIZE=-1>${s.foot ?? s.brand}${d.date ? ` - ${d.date}` : ''}</FONT>
</BODY>
</HTML>`,
  docs: (s, d) => `<!DOCTYPE html>
<html class="writer-html5" lang="${s.lang}"><head><meta charset="utf-8" />
<title>${d.wholeTitle ?? `${d.title} &mdash; ${s.brand}`}</title><link rel="stylesheet" href="../_static/css/theme.css" type="text/css" />${d.head ?? ''}</head>
<body class="wy-body-for-nav"><div class="wy-grid-for-nav">
<nav class="wy-nav-side"><div class="wy-side-nav-search"><a href="/" class="icon icon-home">${s.brand}</a><div class="version">stable</div></div>
<div class="wy-menu wy-menu-vertical"><ul>
      ${li(menu(s), 'toctree-l1')}
</ul></div></nav>
<section class="wy-nav-content-wrap"><div class="wy-nav-content"><div class="rst-content">
<div role="navigation" aria-label="Page navigation"><ul class="wy-breadcrumbs">${(d.crumbs ?? [d.title]).map((one) => `<li>${one} &raquo;</li>`).join('')}</ul><hr/></div>
<div role="main" class="document"><section id="${slug(d.title)}">
${h(d)}
${d.main}
</section></div>
<footer><hr/><div role="contentinfo"><p>&#169; ${s.brand} contributors.</p></div>Built with <a href="https://www.sphinx-doc.org/">Sphinx</a>.</footer>
</div></div></section></div></body></html>`,
  shop: (s, d) => `<!doctype html>
<html lang="${s.lang}"${rtl(s.lang)}><head><meta charset="utf-8"><title>${d.wholeTitle ?? `${d.title} | ${s.brand}`}</title>
<meta name="viewport" content="width=device-width"><link rel="preconnect" href="/cdn"><link rel="stylesheet" href="/cdn/shop/t/12/assets/theme.css">${d.head ?? ''}</head>
<body class="template-product">
<div class="announcement-bar">☆ ${s.brand} ☆</div>
<header class="site-header"><a href="/" class="site-header__logo">${s.brand}</a><ul class="site-nav">
      ${li(menu(s), 'site-nav__item')}
</ul><a href="/cart" class="cart-link">🛒 0</a></header>
<main id="MainContent">
<nav class="breadcrumb">${(d.crumbs ?? []).join(' / ')}</nav>
${h(d, 'product-single__title')}
${d.main}
</main>
<footer class="site-footer"><ul><li><a href="/policies/privacy-policy">${w(s.lang)[5]}</a></li><li><a href="/pages/contact">${w(s.lang)[3]}</a></li></ul><small>${s.foot ?? `© ${s.brand}`}</small></footer>
</body></html>`,
  journal: (s, d) => `<!DOCTYPE html>
<html lang="${s.lang}" xml:lang="${s.lang}"><head><meta charset="utf-8"><title>${d.wholeTitle ?? `${d.title} | ${s.brand}`}</title>
<meta name="generator" content="Open Journal Systems 3.3.0.13"><meta name="citation_journal_title" content="${s.brand}"/><meta name="citation_title" content="${d.title}"/>${d.by ? `<meta name="citation_author" content="${d.by}"/>` : ''}${d.head ?? ''}
<link rel="stylesheet" href="/index.php/j/$$$call$$$/page/page/css?name=stylesheet" type="text/css" /></head>
<body class="pkp_page_article pkp_op_view has_site_logo">
<div class="pkp_structure_page"><header class="pkp_structure_head"><div class="pkp_site_name"><a href="/">${s.brand}</a></div>
<ul id="navigationPrimary" class="pkp_navigation_primary pkp_nav_list">
      ${li(menu(s))}
</ul></header>
<div class="pkp_structure_content"><div class="pkp_structure_main" role="main"><div class="page page_article">
<article class="obj_article_details">${h(d, 'page_title')}
${d.by ? `<section class="item authors"><ul class="authors"><li><span class="name">${d.by}</span></li></ul></section>` : ''}
${d.main}
</article></div></div><div class="pkp_structure_sidebar left" role="complementary">${d.aside ?? `<div class="pkp_block block_information"><ul><li>For Readers</li><li>For Authors</li><li>For Librarians</li></ul></div>`}</div></div>
<div class="pkp_structure_footer_wrapper"><div class="pkp_footer_content">${s.foot ?? 'ISSN 1998-7714'}</div><div class="pkp_brand_footer">Platform &amp; workflow by OJS / PKP</div></div></div>
</body></html>`,
  drupal: (s, d) => `<!DOCTYPE html>
<html lang="${s.lang}" dir="${rtl(s.lang) ? 'rtl' : 'ltr'}">
  <head>
    <meta charset="utf-8" />
    <meta name="Generator" content="Drupal 9 (https://www.drupal.org)" />
    <title>${d.wholeTitle ?? `${d.title} | ${s.brand}`}</title>
    <link rel="stylesheet" media="all" href="/sites/default/files/css/css_3xZ.css" />${d.head ?? ''}
  </head>
  <body class="path-node page-node-type-page">
    <a href="#main-content" class="visually-hidden focusable">${w(s.lang)[4]}</a>
    <div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container">
    <header role="banner"><div id="block-branding"><a href="/" rel="home">${s.brand}</a></div>
    <nav role="navigation" id="block-main-menu"><ul>
      ${li(menu(s))}
    </ul></nav></header>
    <main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content">
    <div id="block-page-title">${h(d, 'page-title')}</div>
    <article role="article" class="node node--type-page node--view-mode-full"><div class="node__content"><div class="field field--name-body">
${d.main}
    </div></div></article></div></div>
    ${d.aside ? `<aside class="layout-sidebar-second" role="complementary">${d.aside}</aside>` : ''}</main>
    <footer role="contentinfo">${s.foot ?? s.brand}</footer></div></div>
  </body>
</html>`,
  bare: (s, d) => `<!DOCTYPE html>
<html lang="${s.lang}"${rtl(s.lang)}>
<meta charset="utf-8">
<title>${d.wholeTitle ?? d.title}</title>
<style>body{max-width:38em;margin:2em auto;font:1.1em/1.5 serif}</style>${d.head ?? ''}
${h(d)}
${d.main}
<p><a href="/">${s.brand}</a>`,
  mag: (s, d) =>
    `<!DOCTYPE html><html lang="${s.lang}"${rtl(s.lang)}><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/><meta name="next-head-count" content="14"/><title>${d.wholeTitle ?? `${d.title} — ${s.brand}`}</title><meta property="og:title" content="${d.title}"/><link rel="preload" href="/_next/static/css/2f1c09ab.css" as="style"/>${d.head ?? ''}</head><body><div id="__next"><div class="sc-1f2a"><header class="sc-9b7c"><a href="/"><svg viewBox="0 0 40 12"><title>${s.brand}</title></svg></a><nav>${menu(
      s,
    )
      .map((one) => `<a class="sc-77" href="/${slug(one)}">${one}</a>`)
      .join(
        '',
      )}</nav><button aria-label="${w(s.lang)[4]}"></button></header><main class="sc-main">${h(d, 'sc-h1')}${d.date ? `<p class="sc-meta">${d.by ? `${d.by}, ` : ''}<time>${d.date}</time></p>` : ''}<div class="sc-body">${d.main}</div>${d.aside ? `<section class="sc-more">${d.aside}</section>` : ''}</main><footer class="sc-foot"><span>${s.foot ?? `© ${s.brand}`}</span><a href="/privacy">${w(s.lang)[5]}</a></footer></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}},"page":"/[...slug]","buildId":"k3Jd9x-${host(s)}","isFallback":false}</script></body></html>`,
  asp: (
    s,
    d,
  ) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="${s.lang}" lang="${s.lang}"${rtl(s.lang)}>
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	${d.wholeTitle ?? `${s.brand} :: ${d.title}`}
</title><link href="/App_Themes/Default/Main.css" type="text/css" rel="stylesheet" />${d.head ?? ''}</head>
<body><form method="post" action="./" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTU1NzQ3MDE4OWRkq1" />
<table width="980" cellpadding="0" cellspacing="0" align="center"><tr><td colspan="2" class="banner"><a href="/Default.aspx">${s.brand}</a></td></tr>
<tr><td class="menu" width="190" valign="top">${menu(s)
    .map((one, n) => `<div class="mi"><a href="/Default.aspx?tabid=${31 + n}">${one}</a></div>`)
    .join('')}</td>
<td valign="top" class="content"><span id="ctl00_lblTitle" class="title">${d.h1 === null ? '' : (d.h1 ?? d.title)}</span>
<div id="ctl00_pnlBody">${d.main}</div></td></tr>
<tr><td colspan="2" class="bottom">${s.foot ?? s.brand}${d.date ? ` | ${d.date}` : ''}</td></tr></table></form></body></html>`,
}

export const draw = (s: Site, d: Doc): string => skins[s.skin](s, d)
export const p = (...texts: readonly string[]): string =>
  texts.map((one) => (one.startsWith('<') ? one : `<p>${one}</p>`)).join('\n')

export const missing = (s: Site): string =>
  draw(s, {
    title: w(s.lang)[8] ?? '',
    main: p(w(s.lang)[9] ?? '', `<p><a href="/">${w(s.lang)[0]}</a></p>`),
  })
export const home = (s: Site): string =>
  draw(s, {
    title: s.brand,
    wholeTitle: s.brand,
    main: `<ul class="teasers">${menu(s)
      .slice(1)
      .map((one) => `<li><a href="/${slug(one)}">${one}</a></li>`)
      .join('')}</ul><p>${s.brand} · ${w(s.lang)[1]} · ${w(s.lang)[3]}</p>`,
  })

/** A whole host: the given pages, a home page, robots.txt, and for all else `other` (absent: 404 with the site's own page). */
export function serve(s: Site | null, pages: Readonly<Record<string, Page>>, other?: Page): HostBehaviour {
  const give = (page: Page, request: WebRequest): WebAnswer | RawAnswer =>
    typeof page === 'function' ? page(request) : typeof page === 'string' ? ok(page) : page
  return {
    serve: (request) => {
      const bare = request.path.split('?')[0] ?? '/'
      const page = pages[request.path] ?? pages[bare]
      if (page !== undefined) return give(page, request)
      if (bare === '/' && s !== null) return ok(home(s))
      if (bare === '/robots.txt' && other === undefined)
        return ok('User-agent: *\nDisallow: /admin/\n', 'text/plain')
      if (other !== undefined) return give(other, request)
      return st(
        404,
        s === null
          ? '<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx</center></body></html>'
          : missing(s),
      )
    },
  }
}

interface Sketch {
  readonly name: string
  readonly family: string
  readonly lang: string
  readonly why: string
  readonly at: string
  readonly host?: HostBehaviour
  readonly more?: Readonly<Record<string, HostBehaviour>>
  readonly verdicts?: Verdicts
  readonly scheme?: 'http' | 'https'
  readonly needsBrowser?: true
  readonly reason?: RegExp
}
const make =
  (truth: WebCase['truth'], fallback: Verdicts) =>
  (k: Sketch): WebCase => {
    const name = `i9-${k.name}`
    return {
      name,
      mechanism: k.why,
      family: k.family,
      language: k.lang,
      cited: `${k.scheme ?? 'https'}://${name}.test${k.at}`,
      truth,
      verdicts: k.verdicts ?? fallback,
      hosts: { [`${name}.test`]: k.host ?? {}, ...k.more },
      ...(k.needsBrowser ? { needsBrowser: true as const } : {}),
      ...(k.reason ? { reason: k.reason } : {}),
    }
  }
export const alive = make('alive', ['alive'])
export const dead = make('dead', ['soft-404'])
export const open = make('undecidable', ['blocked'])
/** A living page at `k.at` drawn by `s`. */
export const leaf = (
  s: Site,
  k: Omit<Sketch, 'lang' | 'host'> & { readonly doc: Doc; readonly pages?: Readonly<Record<string, Page>> },
): WebCase =>
  alive({
    ...k,
    lang: s.lang,
    host: serve(s, { ...k.pages, [k.at.split('#')[0] ?? k.at]: draw(s, k.doc) }),
  })
/** A soft 404: `doc` with status 200 for the cited address and for every other unknown one; the home page lives. */
export const soft = (
  s: Site,
  k: Omit<Sketch, 'lang' | 'host'> & { readonly doc: Doc; readonly pages?: Readonly<Record<string, Page>> },
): WebCase => dead({ ...k, lang: s.lang, host: serve(s, k.pages ?? {}, draw(s, k.doc)) })
/** A tombstone: the cited address alone answers 200 and says that its thing is gone; unknown addresses are 404. */
export const tomb = (
  s: Site,
  k: Omit<Sketch, 'lang' | 'host'> & { readonly doc: Doc; readonly pages?: Readonly<Record<string, Page>> },
): WebCase => dead({ ...k, lang: s.lang, host: serve(s, { ...k.pages, [k.at]: draw(s, k.doc) }) })
