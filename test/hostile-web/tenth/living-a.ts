/** Living pages that speak of loss, sale, closure and walls, and living pages of few words. */
import type { WebCase } from '../case.ts'
import { alive, many, ok, to, type Site } from './kit.ts'

const uxblog: Site = {
  l: 'en',
  b: 'Pixel & Pith',
  n: 1,
  nav: 'Home|Essays|Work with me|Colophon',
  hl: 'Why I gave up on carousels|Forms are conversations|The tyranny of the hamburger',
}
const lokal: Site = {
  l: 'de',
  b: 'Oberrhein Nachrichten',
  n: 7,
  nav: 'Startseite|Region|Sport|Abo|E-Paper',
  hl: 'Kita-Streit geht weiter|Radweg an der B3 freigegeben|Kaltenbach siegt im Derby|Neue Leiterin für die Musikschule',
}
const oise: Site = {
  l: 'fr',
  b: 'L’Écho de la Vallée',
  n: 15,
  nav: 'À la une|Oise|Aisne|Faits divers|Économie',
  hl: 'Compiègne : le marché de Noël déménage|Un cerf percuté sur la RN31|Noyon : la piscine rouvre',
}
const bolt: Site = { l: 'es', b: 'La Bitácora Digital', n: 23, nav: 'Portada|Tecnología|Redes|Opinión' }
const dorp: Site = { l: 'nl', b: 'Gemeente Wijdemeer', n: 3, nav: 'Wonen|Afval|Paspoort|Bestuur|Contact' }
const sad: Site = {
  l: 'pl',
  b: 'Biuletyn Informacji Publicznej – Gmina Zarzecze',
  n: 5,
  nav: 'Wójt|Rada Gminy|Przetargi|Ogłoszenia|Archiwum',
}
const jud: Site = {
  l: 'ro',
  b: 'Primăria Comunei Valea Teiului',
  n: 14,
  nav: 'Acasă|Consiliul Local|Monitorul Oficial Local|Achiziții|Contact',
}
const zakon: Site = { l: 'ru', b: 'ПравоТекст', n: 9, nav: 'Кодексы|Законы|Приказы|Формы' }
const reyestr: Site = { l: 'uk', b: 'Відкриті Дані Бізнесу', n: 2, nav: 'Компанії|Суди|Тендери|Тарифи' }
const tarih: Site = { l: 'tr', b: 'Yargı Karar Arşivi', n: 11, nav: 'Anasayfa|Kararlar|Mevzuat|Makaleler' }

export const livingA: readonly WebCase[] = [
  alive(
    'essay-on-404',
    'talks-about',
    'An essay whose every heading is about error pages.',
    '/2023/11/the-art-of-the-404/',
    uxblog,
    {
      t: 'Page not found: the art of the 404',
      by: 'November 9, 2023 · 11 min read',
      m: `Sorry, we couldn’t find that page. You have read that sentence ten thousand times, and nobody has ever meant it.
      I spent the autumn collecting four hundred error pages from museums, banks and bakeries. Most of them apologise. A few joke. Only nine of them did what a good shop assistant does when the shelf is empty: say when the thing was last there, and who might have it now.
      # Say which door was locked
      “The page you requested does not exist” blames the visitor. A library in Turku writes instead: this address was printed in our 2011 catalogue, and the catalogue has moved to the attic. That is a sentence with a person in it.
      # Search boxes are not an apology
      Of the four hundred, 312 offered a search box. In tests with eleven readers, two used it, and neither found the thing. What they did use was the list of pages recently renamed.
      # What the server should say
      Whatever you draw, send the status code. A cheerful 200 OK over a picture of a lost astronaut keeps the dead address in every index for years, and it lies to the machines that keep our footnotes honest.
      Comments are closed on posts older than a year, but my inbox is not.`,
    },
  ),
  alive(
    'insolvenz-buchhandlung',
    'talks-about',
    'A report on a shop that closes for ever: the report itself stands.',
    '/region/traditionsbuchhandlung-schliesst-4711.html',
    lokal,
    {
      t: 'Nach 112 Jahren ist Schluss: Buchhandlung Weidlich sperrt für immer zu',
      by: 'Von Katrin Hölzl · Stand: 3. März 2024, 17:42 Uhr',
      m: `Am Schaufenster klebt ein Zettel: „Wir haben geschlossen. Danke für alles.“ Drinnen räumt Martha Weidlich die letzten Regale leer.
      Das Amtsgericht hat am Montag das Insolvenzverfahren eröffnet. Die Internetseite der Buchhandlung ist bereits abgeschaltet; wer sie aufruft, liest nur noch: „Diese Domain steht zum Verkauf.“
      „Die Leute haben bei uns gestöbert und dann im Netz bestellt“, sagt die 68-Jährige. Im vergangenen Jahr sei der Umsatz um ein Drittel eingebrochen, dazu die Miete, dazu die Heizung.
      Der Insolvenzverwalter sieht für eine Fortführung keine Chance. Gutscheine können bis Ende April zur Forderungstabelle angemeldet werden.
      Bürgermeister Rolf Amann nennt die Schließung „einen Stich ins Herz der Altstadt“. Was in das Haus von 1791 einzieht, ist offen.`,
    },
  ),
  alive(
    'liquidation-tannerie',
    'talks-about',
    'A newspaper on a liquidation, with a subscriber banner above a full text.',
    '/economie/clap-de-fin-pour-la-tannerie-20240117-8QX.html',
    oise,
    {
      t: 'Clap de fin pour la tannerie Hauvel, placée en liquidation judiciaire',
      by: 'Publié le 17/01/2024 à 19:03',
      m: `<div class="abo-bandeau">Abonnez-vous dès 1 € le premier mois et soutenez l’information locale.</div>
      Le tribunal de commerce a tranché mercredi. Faute de repreneur, la tannerie Hauvel cesse son activité. Cinquante-trois salariés vont recevoir leur lettre de licenciement avant la fin du mois.
      Dans l’atelier, les foulons se sont tus à midi. « On a éteint les machines une par une, comme on ferme une maison », raconte Didier, trente-quatre ans d’ancienneté.
      L’entreprise, fondée en 1886, avait perdu son principal client italien en 2022. Le redressement ouvert en juin n’aura pas suffi : l’unique offre, jugée « insuffisamment financée », a été écartée.
      Le site internet de la maison affiche depuis mercredi soir un message laconique : « Notre boutique est fermée. Les commandes ne sont plus traitées. »
      Les élus réclament une cellule de reclassement. Une réunion est prévue en sous-préfecture le 24 janvier.`,
    },
  ),
  alive(
    'dominio-vendido',
    'talks-about',
    'News of a domain sale, thick with the words of parking pages.',
    '/redes/playa-com-vendido/',
    bolt,
    {
      t: '«Este dominio está en venta»: playa.com cambia de manos por 1,2 millones',
      by: 'Redacción — 5 de junio de 2022',
      m: `Durante diecisiete años quien tecleaba playa.com encontraba una página de enlaces patrocinados y un aviso: «Este dominio está en venta. Haga su oferta».
      Desde el viernes pertenece a una cadena mallorquina de hoteles, que ha pagado 1,2 millones de euros en una subasta cerrada, según confirmó el corredor.
      Los dominios aparcados mueven cada año cientos de millones. El titular cobra por cada clic en los anuncios mientras espera comprador; el registrador se lleva su parte.
      No es la venta más cara en español: casa.com y hotel.com la superan. Pero sí la más sonada desde la pandemia.
      ¿Y los correos que aún llegan a las viejas cuentas? «Los devolveremos», promete el hotelero.`,
    },
  ),
  alive(
    'melding-openbare-ruimte',
    'help',
    'A council page on how to report dead links on its own site.',
    '/contact/pagina-niet-gevonden-melden',
    dorp,
    {
      t: 'Kapotte link of ontbrekende pagina melden',
      m: `Komt u op onze website een melding ‘pagina niet gevonden’ tegen? Laat het ons weten.
      # Zo meldt u het
      - Kopieer het adres uit de adresbalk.
      - Mail het naar webredactie@wijdemeer.example.
      - Vermeld waar u de link vond: in een brief, folder of op een andere site.
      # Wat doen wij ermee
      Binnen drie werkdagen herstellen wij de link of sturen wij u het document toe. In 2023 kregen wij 61 meldingen, waarvan 48 over oude bestemmingsplannen.
      Raadsstukken van voor 2010 staan niet meer op de website. U kunt ze inzien in het gemeentearchief, na afspraak.`,
    },
  ),
  alive(
    'bip-klauzula',
    'short',
    'Three lines and a date: all that such a notice ever says.',
    '/ogloszenia/2021/112',
    sad,
    {
      t: 'Ogłoszenie nr 112/2021',
      by: 'Wytworzył: A. Kurek, 2021-08-30',
      m: 'Wójt Gminy Zarzecze informuje, że w dniu 3 września 2021 r. kasa urzędu będzie nieczynna.',
    },
  ),
  alive(
    'licitatie-anulata',
    'talks-about',
    'A tender notice that was called off: the notice stands.',
    '/achizitii/anunt-anulare-37',
    jud,
    {
      t: 'Anunț de anulare a licitației – reabilitare DC 37',
      by: '14.05.2020',
      m: `Primăria Comunei Valea Teiului anunță anularea procedurii de atribuire a contractului „Reabilitare drum comunal DC 37, km 0+000 – 2+350”.
      Motivul: nu a fost depusă nicio ofertă admisibilă.
      | Nr. | Ofertant | Valoare fără TVA | Rezultat
      | 1 | SC Drumcons SRL | 1.204.330 lei | inacceptabilă
      | 2 | SC Viaductul SA | 998.710 lei | neconformă
      Documentația poate fi consultată la sediul primăriei, camera 4.`,
    },
  ),
  alive(
    'prikaz-utratil-silu',
    'law',
    'A repealed order, shown in full under a notice that it is no longer in force.',
    '/doc/98814',
    zakon,
    {
      t: 'Приказ Минтранса от 12.02.2008 № 31',
      m: `<div class="status status-red"><b>Документ утратил силу.</b> Не действует с 01.03.2021. Показана последняя редакция.</div>
      Об утверждении Порядка ведения журнала учёта маломерных судов
      В соответствии с пунктом 5 Положения приказываю:
      1. Утвердить прилагаемый Порядок ведения журнала учёта маломерных судов.
      2. Признать не подлежащим применению приказ от 4 июня 1996 г. № 17.
      3. Контроль за исполнением возложить на заместителя министра.
      # Порядок
      ${many(18, (n) => `${n + 1}. Запись ${['о постановке судна на учёт', 'о перемене владельца', 'о замене двигателя', 'об исключении из журнала', 'о выдаче дубликата билета', 'о ремонте корпуса'][n % 6]} вносится в графу ${n + 2} в течение ${3 + (n % 7)} рабочих дней со дня обращения владельца и заверяется подписью ответственного лица.`)}
      Текст предоставлен в справочных целях.`,
    },
  ),
  alive(
    'tov-prypyneno',
    'register',
    'A company that no longer exists: its register entry does.',
    '/company/31928450',
    reyestr,
    {
      t: 'ТОВ «Гончарний круг» — ЄДРПОУ 31928450',
      m: `| Стан | <span class="badge red">припинено</span>
      | Дата припинення | 17.11.2019
      | Код ЄДРПОУ | 31928450
      | Адреса | Полтавська обл., смт Опішня, вул. Заливчого, 3
      | Керівник | Пошивайло Олена Миколаївна
      | Основний вид діяльності | 23.41 Виробництво господарських і декоративних керамічних виробів
      | Статутний капітал | 18 500 грн
      # Історія змін
      - 04.02.2002 — державна реєстрація
      - 21.06.2010 — зміна керівника
      - 17.11.2019 — запис про припинення за рішенням засновників
      Судових справ не знайдено. Тендерів не знайдено.`,
    },
  ),
  alive(
    'karar-erisim-engeli',
    'law',
    'A judgment about the blocking of a site, not a blocked site.',
    '/karar/2019-4471',
    tarih,
    {
      t: 'E. 2019/4471 K. 2020/118 – Erişimin engellenmesi kararına itiraz',
      m: `<div class="meta">Daire: Sulh Ceza Hâkimliği · Karar tarihi: 22.01.2020</div>
      İTİRAZ EDEN: Haber sitesi işleteni. KONU: 5651 sayılı Kanun uyarınca verilen erişimin engellenmesi kararının kaldırılması istemidir.
      GEREĞİ DÜŞÜNÜLDÜ: İtiraz dilekçesinde, “bu siteye erişim engellenmiştir” uyarısının bütün alan adı için gösterildiği, oysa kararın tek bir habere ilişkin olduğu ileri sürülmüştür.
      Dosya kapsamından, idari kararın yalnızca bir internet adresini hedef aldığı, erişim sağlayıcısının teknik zorunluluk gerekçesiyle alan adının tamamını engellediği anlaşılmıştır.
      Ölçülülük ilkesi gereği engellemenin içerikle sınırlı tutulması gerekir. Alan adının tamamına yönelik uygulama ifade özgürlüğüne ağır bir müdahaledir.
      HÜKÜM: İtirazın KABULÜNE, kararın kaldırılmasına, oy birliğiyle karar verildi.`,
    },
  ),
  alive(
    'mrtva-posta',
    'short',
    'A village page of two sentences.',
    '/obvestila/posta',
    { l: 'sl', b: 'Krajevna skupnost Podlipje', n: 21 },
    {
      t: 'Pošta',
      m: 'Poštni nabiralnik pri gasilskem domu je odstranjen. Najbližji je odslej na postaji v Dolenji vasi.',
    },
  ),
  alive(
    'hamdi-vafat',
    'talks-about',
    'An obituary.',
    '/merhumlar/2022/hamdija-s',
    { l: 'bs', b: 'Medžlis Donji Stupac', n: 13, hl: 'Upis u mekteb|Raspored hatmi|Obnova munare' },
    {
      t: 'Na Ahiret preselio Hamdija S.',
      by: '9. 2. 2022.',
      m: `S tugom javljamo da je u 81. godini preselio naš dugogodišnji mutevelija Hamdija S.
      Dženaza-namaz klanjat će se u četvrtak nakon podne-namaza ispred džamije, a ukop je na mezarju Brdo.
      Hamdija nije više s nama, ali ostaje česma koju je 1974. ozidao svojim rukama.`,
    },
  ),
  alive(
    'buchgarosi-zerk',
    'table',
    'A concordance’s answer to a query, with few hits and a zero among them.',
    '/konkordanca?fjala=xhymert',
    { l: 'sq', b: 'Korpusi i Gjuhës së Vjetër', n: 4, nav: 'Korpusi|Tekste|Konkordanca|Shtojca' },
    {
      t: 'Konkordanca: xhymert',
      m: `Fjala <b>xhymert</b> del 3 herë në korpus: Bogdani (1), Budi (2). Në Buzuku: 0 raste.
      | Burimi | Fleta | Konteksti
      | Budi 1618 | 44v | njerëzit xhymert e bujarë
      | Budi 1621 | 9r | me dorë xhymert
      | Bogdani 1685 | II, 31 | zemër xhymert`,
    },
  ),
  alive(
    'captcha-howto',
    'help',
    'Vendor-neutral manual page about captchas.',
    '/handbook/forms/captcha.html',
    { l: 'en', b: 'Formwright 4 Handbook', n: 33, nav: 'Install|Fields|Validation|Spam|API' },
    {
      t: 'Verify you are human: captcha fields',
      m: `Add a <code>captcha</code> element to ask visitors to prove that they are not robots before a form is sent.
      <pre><code>form:
  - captcha:
      provider: hcaptcha        # or recaptcha, turnstile
      sitekey: 10000000-ffff-ffff-ffff-000000000001
      message: "Please complete the security check to access this form"</code></pre>
      # When the check fails
      The default text is <em>Access denied. Checking your browser…</em>; override it with <code>captcha.denied</code>. The response status becomes 403 and a <code>Ray ID</code>-like reference is put in the log.
      # Accessibility
      Picture puzzles shut people out. Offer an audio puzzle, or better, rate limits on the server and a honeypot field. If your site gets fewer than a hundred messages a day you hardly need a captcha at all.
      <p class="nav"><a href="validation.html">« Validation</a> <a href="rate-limits.html">Rate limits »</a></p>`,
    },
  ),
  alive(
    'statuspage-nachrichten',
    'talks-about',
    'A maintenance notice of the past, as a news entry.',
    '/aktuelles/wartungsarbeiten-am-katalog',
    {
      l: 'de',
      b: 'Universitätsbibliothek Hardtberg',
      n: 12,
      nav: 'Recherche|Ausleihe|Lernen|Über uns',
      hl: 'Neue Öffnungszeiten der Teilbibliothek Chemie|Ausstellung: Karten der Eifel|Fernleihe wieder möglich',
    },
    {
      t: 'Wartungsarbeiten: Katalog am 14. und 15. August nicht erreichbar',
      by: '02.08.2023',
      m: `Wegen eines Serverumzugs stehen der Katalog und das Ausleihkonto von Montag, 14. August, 6 Uhr, bis Dienstag, 15. August, etwa 18 Uhr, nicht zur Verfügung.
      Leihfristen, die in diesem Zeitraum enden, werden automatisch bis zum 21. August verlängert. Gebühren fallen nicht an.
      Digitale Volltexte erreichen Sie während der Wartung direkt über die Seiten der Verlage, sofern Sie im Campusnetz oder per VPN verbunden sind.
      Wir bitten um Verständnis.`,
    },
  ),
  alive(
    'krok-legal-451',
    'talks-about',
    'An explainer on status 451.',
    '/sanasto/451',
    { l: 'fi', b: 'Verkkosanasto', n: 26, nav: 'A–Ö|Luokat|Tekijät' },
    {
      t: '451 Unavailable For Legal Reasons',
      m: `HTTP-tilakoodi, jonka palvelin lähettää, kun sisältö on poistettu näkyvistä viranomaisen määräyksestä tai oikeudellisista syistä. Numero viittaa Ray Bradburyn romaaniin <i>Fahrenheit 451</i>.
      Koodin ehdotti Tim Bray vuonna 2012, ja se vakiintui 2016 (RFC 7725). Vastauksessa tulisi kertoa, kuka eston vaati.
      Suomessa koodia on tavattu lähinnä silloin, kun yhdysvaltalainen sanomalehti on sulkenut sivunsa eurooppalaisilta lukijoilta tietosuoja-asetuksen vuoksi.
      Katso myös: 403, 404, 410.`,
    },
  ),
  alive(
    'vefverslun-haett',
    'shop',
    'A product out of stock with its full data: the page stands.',
    '/vara/lopapeysa-grey-42',
    { l: 'is', b: 'Ullarkistan', n: 27, nav: 'Peysur|Garn|Karfa' },
    {
      t: 'Lopapeysa „Hekla“, grá',
      m: `<img src="/myndir/hekla.jpg" alt="Grá lopapeysa"><p class="price">34.900 kr. <span class="oos">Uppselt í bili</span></p>
      Handprjónuð úr léttlopa eftir mynstri frá 1963. Peysan er prjónuð í hring og saumlaus, kraginn tvöfaldur.
      | Stærðir | S, M, L, XL
      | Efni | 100% íslensk ull
      | Þyngd | um 620 g
      | Þvottur | handþvottur, 30°
      Skráðu netfangið og við látum vita þegar hún kemur aftur.`,
    },
  ),
  alive(
    'pharmacie-rappel',
    'shop',
    'A recall sheet for a withdrawn product: withdrawal is what it tells.',
    '/rappels/fiche/2023-0417',
    { l: 'fr', b: 'Alerte Consommateurs', n: 35, nav: 'Derniers rappels|Alimentation|Jouets|Automobile' },
    {
      t: 'Rappel : tétine « Câlinou » 0-6 mois',
      m: `| Référence | 2023-0417
      | Marque | Câlinou
      | Lots | 22B07 à 22B19
      | Commercialisé | du 02/05/2022 au 14/03/2023
      | Motif | Détachement possible de la collerette : risque d’étouffement
      | Conduite à tenir | Ne plus utiliser. Rapporter au point de vente.
      Ce produit n’est plus disponible à la vente. La page du fabricant a été retirée.`,
    },
  ),
  alive(
    'deleted-law-section',
    'law',
    'A repealed section in a code: one word, as law books print it.',
    '/kosningalog/7',
    { l: 'da', b: 'Lovbogen', n: 19, nav: 'Love|Bekendtgørelser|Register' },
    {
      t: 'Færdselsafgiftsloven § 7',
      m: `§ 7. (Ophævet).\n      <p class="note">Ophævet ved lov nr. 318 af 4. juni 1986, § 2, nr. 5. Indtil da lød bestemmelsen: »Afgiften tilfalder kommunen.«</p>\n      <p><a href="/kosningalog/6">§ 6</a> · <a href="/kosningalog/8">§ 8</a></p>`,
    },
  ),
  alive(
    'paragraf-us-code',
    'law',
    'A statute with a long menu of sections around a single repealed one.',
    '/statutes/title-19/chapter-4/section-112',
    { l: 'en', b: 'Revised Statutes of Calloway', n: 6, nav: 'Titles|Constitution|Session laws|Search' },
    {
      t: '19 R.S.C. § 112 – Toll bridges; penalties',
      m: `${many(40, (n) => `<span class="toc"><a href="/statutes/title-19/chapter-4/section-${90 + n}">§ ${90 + n}</a></span>`, ' ')}
      Any person who crosses a toll bridge maintained under this chapter without paying the toll shall be fined not more than five dollars for each crossing.
      (Enacted 1911, c. 88, § 4; amended 1938, c. 12, § 1.)`,
    },
  ),
  alive(
    'forum-loesung-weg',
    'forum',
    'A thread with a deleted first post and four living replies.',
    '/viewtopic.php?t=20718',
    { l: 'de', b: 'Röhrenradio-Forum', n: 31, nav: 'Foren-Übersicht|Schaltpläne|Marktplatz' },
    {
      t: 'Brummen bei Saba Freudenstadt 8',
      m: `<div class="post"><b>Gast</b> <i>14.02.2011 20:11</i><br>[Beitrag vom Verfasser gelöscht]</div>
      <div class="post"><b>dl3xy</b> <i>14.02.2011 21:40</i><br>Zuerst den Ladeelko prüfen. Nach 50 Jahren ist der trocken. 50+50 µF 350 V, gibt es noch neu.</div>
      <div class="post"><b>Hörnchen</b> <i>15.02.2011 07:58</i><br>Und den Koppelkondensator vor dem Gitter der EL84! Wenn der Leckstrom hat, zieht die Endröhre zu viel.</div>
      <div class="post"><b>dl3xy</b> <i>15.02.2011 19:03</i><br>Stimmt. An R 31 sollten höchstens 7 V stehen.</div>
      <div class="post"><b>Moderator Willi</b> <i>16.02.2011 10:00</i><br>Thema gelöst und geschlossen.</div>`,
    },
  ),
  alive(
    'so-question-deleted-user',
    'forum',
    'A question whose author’s account was removed; the answer with code stands.',
    '/questions/48213377/how-to-detect-soft-404-with-curl',
    { l: 'en', b: 'Stackwise', n: 10, nav: 'Questions|Tags|Users|Log in|Sign up' },
    {
      t: 'How to detect “page not found” when server returns 200?',
      m: `<div class="question"><p>I have a list of 20k URLs. Some return status 200 but the body says <code>Sorry, this page doesn't exist</code>. How do I find these from the shell?</p><p class="sig">asked Jan 11 '18 at 15:20 by <span>user8831072</span> (account deleted)</p></div>
      <div class="answer accepted"><p>Ask the same server for nonsense and compare:</p><pre>bogus=$(curl -s "$dir/$(uuidgen)" | md5sum)
real=$(curl -s "$url" | md5sum)
[ "$bogus" = "$real" ] && echo "$url"</pre><p>Pages with timestamps or tokens need a fuzzier comparison; look at simhash.</p><p class="sig">answered Jan 11 '18 at 16:02 by <a href="/users/5512">mk.</a> 3,204</p></div>
      <div class="comment">+1, saved me a week – <a href="/users/11">Ola</a></div>
      <div class="login-box"><h3>Sign up or log in</h3><p>Sign up using Email and Password</p><form><input name="email"><input type="password" name="pw"><button>Post Your Answer</button></form></div>`,
    },
  ),
  alive(
    'wayback-tutorial',
    'talks-about',
    'A page of an archive’s help that shows its own not-archived message.',
    '/ayuda/no-archivada',
    { l: 'gl', b: 'Arquivo da Web Galega', n: 28 },
    {
      t: 'Que significa «Esta páxina non está arquivada»?',
      m: `Cando o noso robot aínda non visitou un enderezo, verá a mensaxe «Esta páxina non está arquivada».
      # Motivos máis frecuentes
      - A páxina naceu despois da última recolleita (maio e novembro).
      - O ficheiro robots.txt do sitio non nos deixa entrar.
      - O enderezo ten máis de 2000 caracteres.
      # Que podo facer
      Propóñanos o enderezo no formulario de suxestións; entrará na seguinte recolleita.`,
    },
  ),
  alive(
    'short-bio-empty',
    'short',
    'A staff page with a name, a room and a number.',
    '/people/tjonesg',
    { l: 'cy', b: 'Prifysgol Dyffryn Tywi', n: 20 },
    {
      t: 'Yr Athro Tegwen Jones-Griffiths',
      m: 'Adran y Gymraeg\n      Ystafell 2.14\n      Ffôn: 01550 000 214',
    },
  ),
  alive(
    'irish-act',
    'law',
    'An act in Irish with its note of repeal.',
    '/acht/1927/13',
    { l: 'ga', b: 'Leabhar na nAchtanna', n: 29 },
    {
      t: 'Acht na nIascach (Oisrí), 1927',
      m: `Achtuithear ag Oireachtas Shaorstáit Éireann mar leanas:
      1. Sa tAcht so cialluíonn an focal “leaba oisrí” aon áit ina bhfuil oisrí á saothrú.
      2. Ní dhéanfaidh éinne oisrí do bhaint idir an 1adh lá de Bhealtaine agus an 31adh lá de Lúnasa.
      3. An té a sháróidh an tAcht so, beidh sé ionphíonóis nách mó ná cúig puint.
      Nóta: aisghairmeadh an tAcht seo sa bhliain 1959.`,
    },
  ),
  alive(
    'basque-match',
    'short',
    'A match report of two lines and a table.',
    '/pilota/2019/finala',
    {
      l: 'eu',
      b: 'Herriko Pilota Elkartea',
      n: 36,
      hl: 'Bazkideen batzarra|Frontoi txikia konpontzen|Udako ikastaroak',
    },
    {
      t: 'Finala: Etxaniz–Lizaso 22, Agirre–Urra 17',
      by: '2019-06-30',
      m: 'Jende ugari bildu zen frontoian. Etxanizek zortzi sake-tanto egin zituen eta Lizasok atzean ez zuen hutsik egin.\n      | Bikotea | Tantoak | Sakez\n      | Etxaniz–Lizaso | 22 | 8\n      | Agirre–Urra | 17 | 3',
    },
  ),
  alive(
    'catalan-desnonament',
    'talks-about',
    'A cultural centre that leaves: the news is the page.',
    '/noticies/el-casal-tanca',
    { l: 'ca', b: 'Casal del Clot de la Mel', n: 37, hl: 'Castanyada|Taller de gralla|Assemblea de socis' },
    {
      t: 'El Casal tanca les portes',
      by: '28 de setembre de 2021',
      m: `Després de trenta-nou anys, el Casal plega. El propietari ha venut la finca i no hem trobat cap altre local al barri.
      Aquest web ja no s’actualitzarà, però hi deixem les fotos, les actes i els cartells perquè qui vulgui els pugui consultar.
      Gràcies a totes les que heu fet possible aquesta casa. Ens veiem al carrer.`,
    },
  ),
  alive(
    'maltese-talb',
    'short',
    'A planning application entry: refused by the authority, not by the server.',
    '/talbiet/PA-04412-17',
    { l: 'mt', b: 'Reġistru tal-Ippjanar', n: 17 },
    {
      t: 'PA/04412/17',
      m: '| Stat | Miċħuda\n      | Post | 14, Triq il-Wied, Ħaż-Żebbuġ\n      | Proposta | Tneħħija tal-faċċata u żieda ta’ sular\n      | Deċiżjoni | 11 ta’ Ottubru 2017\n      Aċċess għad-dokumenti: bl-appuntament fl-uffiċċju.',
    },
  ),
  alive(
    'afrikaans-kerk',
    'moved',
    'The page moved with its parish to another address on the same host.',
    '/ou-werf/geskiedenis.htm',
    { l: 'af', b: 'NG Gemeente Doringvlei', n: 38 },
    to('/oor-ons/geskiedenis/'),
    {
      v: ['redirected'],
      pages: {
        '/oor-ons/geskiedenis/': {
          t: 'Geskiedenis van die gemeente',
          m: 'Die gemeente is op 3 Maart 1894 van Ceres afgestig. Die eerste diens is onder ’n bloekomboom gehou.\n      Die kerkgebou is in 1902 ingewy; die toring het eers in 1911 bygekom nadat die boere twee oeste agtermekaar ’n tiende gegee het.\n      Tydens die griep van 1918 was die saal ’n hospitaal met veertig beddens.',
        },
      },
    },
  ),
  alive(
    'latin-wiki',
    'short',
    'A stub of one sentence in a wiki.',
    '/vici/Vicus_Ripae',
    { l: 'la', b: 'Vicicyclopaedia', n: 18, nav: 'Pagina prima|Novissima|Fortuita' },
    {
      t: 'Vicus Ripae',
      m: `<b>Vicus Ripae</b> est vicus Helvetiae ad lacum situs, incolarum CCXII (anno 2014).\n      <div class="stub">Haec stipula ad Helvetiam spectat. Amplifica, si potes!</div>`,
    },
  ),
  alive(
    'esperanto-fino',
    'talks-about',
    'The last number of a journal that ends.',
    '/numeroj/214',
    { l: 'eo', b: 'La Verda Gazeto', n: 39 },
    {
      t: 'Numero 214 – la lasta',
      by: 'Decembro 2015',
      m: 'Karaj legantoj, kun ĉi tiu numero nia gazeto finiĝas. La kaso estas malplena kaj la redaktisto estas okdekjara.\n      En ĉi tiu numero: intervjuo kun la kasisto; “Kiel mi perdis mian verdan stelon”; krucvortenigmo; leteroj.\n      La malnovaj numeroj restas legeblaj ĉi tie.',
    },
  ),
  alive(
    'belarus-arkhiv',
    'table',
    'An archive’s finding aid: most records “not preserved”.',
    '/fond/1430/vopis/3',
    { l: 'be', b: 'Архіўны даведнік', n: 42, nav: 'Фонды|Вопісы|Чытальная зала' },
    {
      t: 'Фонд 1430, вопіс 3',
      m: many(
        22,
        (n) =>
          `| ${n + 1} | ${['Рэвізская казка мястэчка Ракаў', 'Ліст аканома пра пажар', 'Спіс дымоў', 'Метрычная кніга'][n % 4]} за ${1795 + n * 3} г. | ${n % 3 === 1 ? 'не захавалася' : `${12 + n * 2} арк.`}`,
      ),
    },
  ),
  alive(
    'macedonian-natprevar',
    'talks-about',
    'News: a competition’s registration is closed.',
    '/natprevari/2023-poezija',
    { l: 'mk', b: 'Книжевен клуб Вардар', n: 44, hl: 'Средба со преведувачи|Нов број на Разгледи' },
    {
      t: 'Конкурс за млади поети 2023: пријавувањето е затворено',
      by: '01.10.2023',
      m: 'Рокот за пријавување истече на 30 септември. Пристигнаа 318 песни од 94 автори.\n      Жирито ќе ги објави десетте најдобри песни до крајот на ноември. Наградите се книги и една пишувачка машина „Биро“.',
    },
  ),
  alive(
    'mobile-host',
    'redirect',
    'The same article on the mobile host.',
    '/politika/123987',
    {
      l: 'cs',
      b: 'Deník Podřipska',
      n: 47,
      hl: 'Most přes Ohři bude zavřený|Slavnosti chmele|Hasiči zachránili srnu',
    },
    (request) => to(`https://m.t10-mobile-host.test${request.path}`, 302),
    {
      v: ['redirected', 'alive'],
      hosts: {
        'm.t10-mobile-host.test': {
          serve: (request) =>
            request.path === '/politika/123987'
              ? ok(
                  '<!DOCTYPE html><html lang="cs"><head><meta charset="utf-8"><title>Zastupitelé schválili rozpočet – Deník Podřipska</title><link rel="canonical" href="https://t10-mobile-host.test/politika/123987"></head><body class="m"><div class="mtop"><a href="/">DP</a> ☰</div><h1>Zastupitelé schválili rozpočet</h1><p>Obec bude letos hospodařit se schodkem 4,2 milionu korun. Pro hlasovalo devět zastupitelů, dva se zdrželi.</p><p>Nejvíc peněz půjde na opravu školní jídelny a na kanalizaci v Dolní ulici. Na chodník u hřbitova se letos nedostane.</p><p>„Raději jedno pořádně než tři věci napůl,“ řekl starosta Josef Mašek.</p></body></html>',
                )
              : request.path === '/'
                ? ok(
                    '<!DOCTYPE html><html lang="cs"><title>Deník Podřipska</title><h1>Deník Podřipska</h1><ul><li><a href="/politika/123987">Zastupitelé schválili rozpočet</a></ul>',
                  )
                : { status: 404, headers: [['Content-Type', 'text/html']], body: '<h1>404</h1>' },
        },
      },
    },
  ),
  alive(
    'empty-search-cited',
    'search',
    'A search of a trial register without hits, cited as the proof that there is none.',
    '/trials?term=hogweed+AND+burns&from=1990&to=2020',
    { l: 'en', b: 'Open Trial Register', n: 74, nav: 'Search|Register a trial|Downloads|API' },
    {
      t: 'Search: hogweed AND burns',
      m: `<form action="/trials"><input name="term" value="hogweed AND burns"><input name="from" value="1990"><input name="to" value="2020"><button>Search</button></form>\n      0 trials found for <b>hogweed AND burns</b>, first posted 1990 to 2020.\n      Searched fields: title, condition, intervention, outcome. Data as of 2026-10-01 (488,112 trials).\n      <a href="/trials.csv?term=hogweed+AND+burns">Download this result (CSV)</a> · <a href="/rss?term=hogweed+AND+burns">Follow this search</a>`,
    },
  ),
  alive(
    'domain-listing-cited',
    'talks-about',
    'An auction house’s record of another name that it sold.',
    '/sales/2019/lighthouse-dot-com',
    { l: 'en', b: 'Nameprice History', n: 77, nav: 'Sales|Charts|Brokers|About' },
    {
      t: 'lighthouse.com – sold for $312,500',
      m: '| Domain | lighthouse.com\n      | Price | $312,500\n      | Date | 2019-04-18\n      | Venue | private sale, brokered\n      | Previously | parked; “This domain may be for sale” from 2004\n      # Comparable sales\n      - beacon.com, $240,000 (2016)\n      - foghorn.com, $21,000 (2021)\n      The buyer’s name was not disclosed. Escrow closed within nine days.',
    },
  ),
]
