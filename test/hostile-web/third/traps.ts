/** Living pages that look dead: their subject, their brevity, their template or their neighbours speak against them. */
import type { WebCase } from '../case.ts'
import * as skin from './chrome.ts'
import { apachePhp, blind, cloudflare, file, iis, page, site, type Reply } from './kit.ts'
import { essay, sentences } from './prose.ts'

interface Trap {
  readonly skin: skin.Skin
  readonly site: string
  readonly at: string
  readonly title: string
  readonly tab?: string
  readonly text: string
  /** What unknown addresses say, with 404. */
  readonly missing: string
  readonly why: string
  readonly family?: string
  readonly paragraphs?: number
  /** In the place of the 404. */
  readonly otherwise?: Reply
}

/** A true article in its site, beside true 404s. */
function trap(name: string, lang: string, { paragraphs = 5, ...of }: Trap): WebCase {
  const sheet = { lang, site: of.site }
  const main = skin.article(
    of.title,
    '2017',
    `${of.text}${paragraphs > 0 ? essay(lang, name.length * 3, paragraphs) : ''}`,
  )
  const { tab } = of
  return blind(name, of.family ?? 'trap', lang, 'alive', ['alive'], {
    at: of.at,
    mechanism: of.why,
    serve: site(
      {
        '/': of.skin({ ...sheet, title: of.site, tab: of.site, main: skin.listing(lang, name.length, 9) }),
        [of.at.replace(/#.*/, '')]: of.skin({
          ...sheet,
          title: of.title,
          main,
          ...(tab === undefined ? {} : { tab }),
        }),
      },
      of.otherwise ?? page(404, of.skin({ ...sheet, title: of.missing, main: `<h1>${of.missing}</h1>` })),
      name.length % 2 === 0 ? cloudflare : apachePhp,
    ),
  })
}

export const traps: readonly WebCase[] = [
  trap('b3-histoire-404', 'fr', {
    skin: skin.wordpress,
    site: 'Le Carnet du web',
    at: '/petite-histoire-de-la-page-introuvable/',
    title: 'Erreur 404 : page introuvable. Petite histoire d’un message',
    text: '<p>« La page que vous cherchez n’existe pas » : la phrase est devenue un genre littéraire. Certaines rédactions y placent un poème, d’autres un jeu. Nous avons recueilli les plus belles pages d’erreur de vingt ans.</p>',
    missing: 'Oups ! Cette page est introuvable.',
    why: 'An essay about 404 pages that quotes their wording in its title and first paragraph.',
  }),
  trap('b3-peugeot-404', 'it', {
    skin: skin.tables,
    site: 'Garage storico Valmarina',
    at: '/schede/404.htm',
    title: '404',
    tab: '404',
    text: '<p>Berlina a quattro porte presentata nel maggio 1960, disegnata a Torino, prodotta in oltre un milione e ottocentomila esemplari. Motore di 1618 cm³, cambio al volante, iniezione dal 1962.</p>',
    missing: 'Pagina inesistente',
    why: 'A data sheet of the car Peugeot 404, whose title is nothing but the number.',
  }),
  trap('b3-parkplatz-verkauf', 'de', {
    skin: skin.office,
    site: 'Stadtwerke Marlingen',
    at: '/parken/stellplaetze-kauf',
    title: 'Stellplatz zu verkaufen: Domänenhof wird Parkhaus',
    text: '<p>Die Parkdomäne am Hof steht zum Verkauf. Interessierte können ein Gebot abgeben; der Preis richtet sich nach der Lage. Diese Domäne gehörte einst dem Kloster.</p>',
    missing: 'Seite nicht gefunden',
    why: 'A town sells parking spaces on the “Domäne”: parking and for-sale words without a parked domain.',
  }),
  trap('b3-captcha-essay', 'es', {
    skin: skin.plain,
    site: 'Cuadernos de interfaz',
    at: '/textos/no-soy-un-robot/',
    title: 'No soy un robot: verifica que eres humano',
    text: '<p>«Comprobando su navegador antes de acceder», «seleccione todas las imágenes con semáforos»: el captcha es hoy el trámite más repetido del planeta. ¿Quién trabaja para quién?</p>',
    missing: 'Página no encontrada',
    why: 'An essay about captchas with the phrases of challenge pages.',
  }),
  trap('b3-suspended-news', 'en', {
    skin: skin.paper,
    site: 'The Harbour Times',
    at: '/2018/account-suspended-councillor',
    title: 'Account suspended: councillor loses her page over bus-lane posts',
    text: '<p>“This account has been suspended,” read the notice that greeted the councillor’s four thousand followers on Monday. The company said it had acted on reports; she says nobody told her why.</p>',
    missing: 'We can’t find that page',
    why: 'A news report about somebody’s suspended account.',
  }),
  trap('b3-izvinite-pesnya', 'ru', {
    skin: skin.wiki,
    site: 'Музыкальная энциклопедия',
    at: '/wiki/Ошибка_404',
    title: 'Ошибка 404 (альбом)',
    text: '<p><b>«Ошибка 404»</b> — второй студийный альбом группы «Пристань», вышедший в 2009 году. В него вошли песни «Страница не найдена», «Доступ запрещён» и «Сервер недоступен».</p><h2>Список композиций</h2><ol><li>Страница не найдена</li><li>Доступ запрещён</li><li>Сервер недоступен</li></ol>',
    missing: 'Такой статьи нет',
    why: 'An encyclopaedia’s article on an album and songs named after errors.',
  }),
  trap('b3-shaghayegh-gomshode', 'fa', {
    skin: skin.office,
    site: 'سازمان اسناد استان',
    at: '/asnad/peyda-nashod',
    title: 'پیدا نشد: سندهای گمشده بندر',
    text: '<p>«پیدا نشد»؛ این عبارت در حاشیه چهل پرونده بایگانی دیده می‌شود. نمایشگاه تازه ما داستان سندهایی است که دیگر در دسترس نیستند.</p>',
    missing: 'خطای ۴۰۴',
    why: 'An archive’s exhibition about documents marked “not found”.',
  }),
  trap('b3-nerandu-namu', 'lt', {
    skin: skin.drupal,
    site: 'Krašto muziejus',
    at: '/paroda/nerasta',
    title: 'Nerasta',
    text: '<p>Paroda „Nerasta“ pasakoja apie dvarus, kurių nebėra: sudegusius, nugriautus, pamirštus. Lankytojai kviečiami atnešti senų nuotraukų. Veikia nuo gegužės 3 iki rugsėjo 30 dienos, įėjimas laisvas. Kuratorė Rasa Jonaitytė surinko daugiau kaip šimtą atvirukų, laiškų ir brėžinių. Dalis jų niekada nebuvo rodyta. Katalogą galima įsigyti muziejaus kasoje arba užsisakyti paštu. Šeštadieniais vyksta ekskursijos su gidu, sekmadieniais – edukacijos vaikams.</p>',
    missing: 'Puslapis nerastas',
    why: 'An exhibition called “Not found”, past its dates, on a page that stands.',
    paragraphs: 0,
  }),
  trap('b3-event-2014', 'en', {
    skin: skin.drupal,
    site: 'Estuary Institute',
    at: '/events/tides-lecture-2014',
    title: 'Public lecture: Tides without a moon',
    text: '<p class="past">This event has ended. Registration is closed.</p><p>Tuesday 4 March 2014, 18:30, Lecture Hall B. Professor Ilse Verhoeven explains what the oceans would do on a moonless Earth. Admission was free.</p>',
    missing: 'Page not found',
    why: 'An event long over whose page still says what it was: that is what the footnote cites.',
    family: 'trap-ended',
    paragraphs: 2,
  }),
  trap('b3-retracted-paper', 'en', {
    skin: skin.office,
    site: 'Annals of Coastal Medicine',
    at: '/content/12/3/201',
    title: 'RETRACTED: Salt intake and hearing in harbour workers',
    text: '<div class="notice"><strong>This article has been retracted.</strong> The editors withdrew it on 9 June 2016 after the authors could not supply the audiograms. The text is kept for the record.</div><h2>Abstract</h2>',
    missing: 'Article not found',
    why: 'A retracted paper, with its notice and its whole text kept.',
    family: 'trap-ended',
  }),
  trap('b3-aufgehoben-gesetz', 'de', {
    skin: skin.typo3,
    site: 'Landesrecht Küstenland',
    at: '/gesetze/faehrg-1974',
    title: 'Fährgesetz (aufgehoben)',
    text: '<p>Diese Vorschrift ist außer Kraft. Sie wurde durch Artikel 7 des Gesetzes vom 1. Dezember 2009 aufgehoben und ist nur noch zu Dokumentationszwecken abrufbar.</p><h2>§ 1 Geltungsbereich</h2>',
    missing: 'Nichts gefunden',
    why: 'A repealed law whose wording is still given.',
    family: 'trap-ended',
  }),
  trap('b3-produkt-wycofany', 'pl', {
    skin: skin.shop,
    site: 'Optyka Północ',
    at: '/products/lornetka-m8x30',
    title: 'Lornetka M 8×30',
    text: '<p class="badge">Produkt wycofany ze sprzedaży – niedostępny</p><h2>Dane techniczne</h2><table><tr><td>Powiększenie</td><td>8×</td></tr><tr><td>Średnica obiektywu</td><td>30 mm</td></tr><tr><td>Pole widzenia</td><td>148 m/1000 m</td></tr><tr><td>Masa</td><td>560 g</td></tr><tr><td>Produkcja</td><td>1978–2004</td></tr></table><p>Instrukcję obsługi i schemat serwisowy można nadal pobrać poniżej.</p>',
    missing: 'Nie ma takiej strony',
    why: 'A product no longer sold, but with its data sheet, which is what was cited.',
    family: 'trap-ended',
    paragraphs: 1,
  }),
  trap('b3-blog-lukker', 'da', {
    skin: skin.wordpress,
    site: 'Kajbladet',
    at: '/2015/12/31/kajbladet-lukker/',
    title: 'Kajbladet lukker: tak for nu',
    text: '<p>Efter elleve år er det slut. Siden bliver ikke længere opdateret, kommentarerne er lukket, og redaktionen er gået hjem. Artiklerne bliver stående så længe serveren kører.</p>',
    missing: 'Siden findes ikke',
    why: 'A farewell post of a closed blog, still online with its archive.',
    family: 'trap-ended',
    paragraphs: 2,
  }),
  trap('b3-db-error-howto', 'tr', {
    skin: skin.wordpress,
    site: 'Sunucu Notları',
    at: '/veritabani-baglantisi-kurulurken-hata/',
    title: '“Error establishing a database connection” hatası nasıl çözülür?',
    text: "<p>Sitenizde <code>Error establishing a database connection</code> ya da <code>500 Internal Server Error</code> yazısını görüyorsanız önce wp-config.php dosyasındaki parolaya bakın.</p><pre>Fatal error: Uncaught mysqli_sql_exception: Access denied for user 'wp'@'localhost' in /var/www/html/wp-includes/class-wpdb.php:1982\nStack trace:\n#0 {main}\n  thrown</pre>",
    missing: 'Sayfa bulunamadı',
    why: 'Instructions for mending a database error, which print the error itself.',
  }),
  trap('b3-baike-tingfang', 'zh', {
    skin: skin.wiki,
    site: '网络百科',
    at: '/wiki/域名停放',
    title: '域名停放',
    text: '<p><b>域名停放</b>是指注册人暂不建设网站,而把域名指向停放服务商的页面。常见的页面写着“该域名正在出售”“此域名已过期”,并附有广告链接。</p>',
    missing: '没有此条目',
    why: 'An encyclopaedia’s article about domain parking, with its phrases.',
  }),
  trap('b3-bakim-kopru', 'el', {
    skin: skin.office,
    site: 'Λιμεναρχείο Αγίου Νικολάου',
    at: '/anakoinoseis/gefyra-2016',
    title: 'Εκτός λειτουργίας λόγω συντήρησης: η κινητή γέφυρα',
    text: '<p>Η κινητή γέφυρα θα μείνει εκτός λειτουργίας λόγω εργασιών συντήρησης. Ζητούμε συγγνώμη για την ταλαιπωρία. Θα επανέλθει σύντομα σε λειτουργία.</p>',
    missing: 'Η σελίδα δεν βρέθηκε',
    why: 'A harbour office announces a bridge “out of order for maintenance, sorry”: the page is well.',
    paragraphs: 2,
  }),
  trap('b3-login-manual', 'ja', {
    skin: skin.plain,
    site: '図書館システム利用案内',
    at: '/manual/login.html',
    title: 'ログイン画面の使い方',
    text: '<p>利用者番号とパスワードを入力し「ログイン」を押してください。「ログインが必要です」と表示された場合は、もう一度はじめからやり直します。パスワードを忘れた方は窓口へお越しください。</p><form onsubmit="return false"><label>利用者番号 <input name="sample"></label><label>パスワード <input type="password"></label><button>ログイン(見本)</button></form>',
    missing: 'ページがありません',
    why: 'A manual about logging in, with a sample of the form.',
    paragraphs: 3,
  }),
  trap('b3-nieobecni-osoby', 'pl', {
    skin: skin.office,
    site: 'Fundacja Odnalezieni',
    at: '/zaginieni/1944/nie-odnaleziono',
    title: 'Nie odnaleziono',
    text: '<p>Lista osób, których nie odnaleziono po bombardowaniu dzielnicy portowej. Dane usunięto na wniosek rodzin w trzech przypadkach.</p><ul><li>Adamska Janina, ur. 1921</li><li>Brzoza Piotr, ur. 1899</li><li>Czarnecki Leon, ur. 1907</li></ul>',
    missing: 'Błąd: brak strony',
    why: 'A list of missing people titled “Not found”.',
    paragraphs: 2,
  }),
  trap('b3-short-poem', 'en', {
    skin: skin.plain,
    site: 'Small Verses',
    at: '/gone/',
    title: 'Gone',
    text: '<p>Nothing here<br>but the mark<br>of the oar.</p>',
    missing: 'No such verse',
    why: 'A three-line poem called “Gone” is the whole page, on a site of such pages.',
    family: 'trap-short',
    paragraphs: 0,
  }),
  blind('b3-short-plain', 'trap-short', 'en', 'alive', ['alive'], {
    at: '/motd.txt',
    mechanism: 'A text file of one line, as cited.',
    serve: site({ '/motd.txt': file('text/plain; charset=us-ascii', 'Closed on Sundays.\n') }),
  }),
  blind('b3-short-zh', 'trap-short', 'zh', 'alive', ['alive'], {
    at: '/ci/rumengling.html',
    mechanism: 'A page with one old short poem in seventeen lines of HTML.',
    serve: site(
      {
        '/ci/rumengling.html':
          '<html lang="zh"><head><meta charset="utf-8"><title>如梦令</title></head><body><h1>如梦令</h1><p>常记溪亭日暮,沉醉不知归路。<br>兴尽晚回舟,误入藕花深处。<br>争渡,争渡,惊起一滩鸥鹭。</p><p><a href="index.html">目录</a></p></body></html>',
      },
      page(404, '<html><body>404</body></html>', iis),
    ),
  }),
  blind('b3-search-otherwise', 'trap-neighbours', 'uk', 'alive', ['alive'], {
    at: '/storinka/richka-psel',
    mechanism:
      'Unknown addresses answer 200 with a search page that found nothing; the cited article is true.',
    serve: site(
      {
        '/': skin.next({
          lang: 'uk',
          site: 'Енциклопедія краю',
          title: 'Енциклопедія краю',
          main: skin.listing('uk', 3),
        }),
        '/storinka/richka-psel': skin.next({
          lang: 'uk',
          site: 'Енциклопедія краю',
          title: 'Річка Псел',
          main: skin.article('Річка Псел', 'Оновлено 2019', essay('uk', 8, 7)),
        }),
      },
      skin.next({
        lang: 'uk',
        site: 'Енциклопедія краю',
        title: 'Пошук',
        main: '<h1>Пошук</h1><p>За вашим запитом нічого не знайдено.</p><form><input name="q"></form>',
      }),
    ),
  }),
  blind('b3-archive-shell', 'trap-neighbours', 'ar', 'alive', ['alive'], {
    at: '/manuscripts/view?id=2207',
    mechanism:
      'An archive’s viewer: the same large shell for each record, forty words of true description in the cited one, an empty box in unknown ones.',
    serve: site(
      {
        '/': skin.office({
          lang: 'ar',
          site: 'خزانة المخطوطات',
          title: 'الرئيسية',
          main: skin.listing('ar', 6, 8),
        }),
      },
      (request) => {
        const record =
          request.path === '/manuscripts/view?id=2207'
            ? '<h2>مخطوط رقم ٢٢٠٧</h2><dl><dt>العنوان</dt><dd>رسالة في صناعة المراكب</dd><dt>الناسخ</dt><dd>أحمد بن سالم الصوري</dd><dt>تاريخ النسخ</dt><dd>١١٤٢ هـ</dd><dt>عدد الأوراق</dt><dd>٨٤</dd><dt>الوصف</dt><dd>نسخة تامة بخط نسخي واضح، في أولها زخرفة مذهبة وعلى هوامشها تعليقات.</dd></dl>'
            : ''
        return page(
          200,
          skin.office({
            lang: 'ar',
            site: 'خزانة المخطوطات',
            title: 'عارض المخطوطات',
            main: `<div id="viewer"><canvas width="900" height="1200"></canvas><ul class="tools"><li>تكبير</li><li>تصغير</li><li>تدوير</li><li>تنزيل</li></ul></div><div id="record">${record}</div><div class="help">${sentences('ar', 2, 14)}</div>`,
          }),
        )
      },
    ),
  }),
  blind('b3-all-200-same-shape', 'trap-neighbours', 'hi', 'alive', ['alive'], {
    at: '/gaon/rampur-khurd',
    mechanism:
      'A directory builds a page for any name it is asked, with “no data” where it has none; the cited village has its data.',
    serve: site(
      {
        '/': skin.office({
          lang: 'hi',
          site: 'ग्राम सूचना कोश',
          title: 'मुख्य पृष्ठ',
          main: skin.listing('hi', 6, 8),
        }),
      },
      (request) => {
        const known = request.path.startsWith('/gaon/rampur-khurd')
        const rows = known
          ? '<tr><td>जनसंख्या (2011)</td><td>2,418</td></tr><tr><td>परिवार</td><td>397</td></tr><tr><td>साक्षरता</td><td>71.3 %</td></tr><tr><td>विद्यालय</td><td>2</td></tr>'
          : ''
        return page(
          200,
          skin.office({
            lang: 'hi',
            site: 'ग्राम सूचना कोश',
            title: known ? 'रामपुर खुर्द' : 'ग्राम',
            main: `<h1>${known ? 'रामपुर खुर्द' : 'ग्राम'}</h1><table>${rows === '' ? '<tr><td>कोई आँकड़ा उपलब्ध नहीं</td></tr>' : rows}</table>${known ? essay('hi', 4, 3) : ''}`,
          }),
        )
      },
    ),
  }),
]
