/**
 * Short living pages that speak of loss, absence and removal: essays, news, manuals, laws and letters, whose titles quote the very
 * notices that pages for missing pages bear. Each server answers 404 in plain words for what it does not know.
 */
import { html, makeCases, site, type Written } from './make.ts'

export interface Sheet {
  readonly name: string
  readonly mechanism: string
  readonly language: string
  readonly path: string
  readonly title: string
  readonly heading?: string
  readonly main: string
  readonly head?: string
}

/** A paper's page: menu, article, a list of other things, foot. */
export function leaf({ language, title, heading, main, head = '' }: Sheet): string {
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title} | Odra &amp; Lind</title>${head}</head><body>
<header><a href="/">Odra &amp; Lind</a><nav><a href="/1">A</a> <a href="/2">B</a> <a href="/3">C</a></nav></header>
<article><h1>${heading ?? title}</h1>${main}</article>
<aside><ul><li><a href="/n/301.html">1998</a></li><li><a href="/n/302.html">1999</a></li><li><a href="/n/303.html">2000</a></li></ul></aside>
<footer>© Odra &amp; Lind</footer></body></html>`
}

export function there(one: Sheet): Written {
  const lost = html(leaf({ ...one, title: '404', heading: '404', main: '<p>404</p>' }), 404)
  return {
    name: one.name,
    mechanism: one.mechanism,
    language: one.language,
    path: one.path,
    verdicts: ['alive'],
    serve: site('en', 'newspaper', { [one.path]: html(leaf(one)) }, lost),
  }
}

const quoting: readonly Sheet[] = [
  {
    name: 'lt-de-zettel',
    mechanism: 'a column whose title is a quoted notice and goes on',
    language: 'de',
    path: '/glosse/zettel',
    title: '„Diese Seite ist nicht mehr verfügbar“ – ein Nachruf',
    main: '<p>Elf Jahre lang habe ich den Wetterbericht unseres Müllers gelesen. Gestern stand da nur noch dieser eine Satz.</p><p>Ich rief ihn an. Er habe, sagte er, dem Himmel nichts mehr hinzuzufügen.</p>',
  },
  {
    name: 'lt-fr-absence',
    mechanism: 'a review of a novel that is called after a notice',
    language: 'fr',
    path: '/livres/critique-118',
    title: '« Page introuvable », premier roman de Lise Amar',
    main: '<p>Une archiviste reçoit chaque matin une lettre à laquelle il manque la page trois. Lise Amar tient son idée jusqu’au bout, sans jamais forcer le trait.</p><p>Éditions du Quai, 184 pages, 17 euros.</p>',
  },
  {
    name: 'lt-es-titular',
    mechanism: 'news on a street that vanished from maps, with a quoted notice as headline',
    language: 'es',
    path: '/barrios/8841',
    title: '«No encontrado»: la calle que los mapas olvidaron',
    main: '<p>Los repartidores dan la vuelta en la plaza y llaman por teléfono. La calle del Pozo existe desde 1904, pero ningún navegador la conoce.</p><p>El ayuntamiento promete corregirlo en otoño.</p>',
  },
  {
    name: 'lt-ru-nadpis',
    mechanism: 'a reporter’s piece headed by a notice in quotation marks',
    language: 'ru',
    path: '/reportazh/77',
    title: '«Страница удалена». Как исчез архив районной газеты',
    main: '<p>В марте редакция переехала, и сорок лет подшивок остались в сыром подвале. Мы поговорили с теми, кто пытался их спасти.</p><p>«Мы нашли только обложки», — говорит библиотекарь.</p>',
  },
  {
    name: 'lt-zh-zhuanlan',
    mechanism: 'a column that collects notices, in Chinese',
    language: 'zh',
    path: '/zhuanlan/2205',
    title: '“该内容已被删除”：我收藏的三百句告别',
    main: '<p>从二〇一二年起，我把每一个消失的网页留下的那句话抄在本子上。有的客气，有的冷淡，有的像是在道歉。</p><p>最长的一句有四十七个字，来自一家已经关门的书店。</p>',
  },
  {
    name: 'lt-ja-shinbun',
    mechanism: 'a short news item whose headline quotes a notice, in Japanese',
    language: 'ja',
    path: '/chiiki/0931',
    title: '「お探しのページは見つかりません」 町の図書館で企画展',
    main: '<p>落丁や乱丁のある本だけを集めた企画展が、町立図書館で始まった。江戸時代の和本から文庫まで六十冊が並ぶ。</p><p>会期は来月末まで。入場無料。</p>',
  },
  {
    name: 'lt-ko-kalleom',
    mechanism: 'a column on deleted posts, its title one of their notices',
    language: 'ko',
    path: '/column/1120',
    title: '‘삭제된 게시물입니다’라는 말을 들여다보다',
    main: '<p>게시판에서 이 문장을 만날 때마다 나는 그 자리에 있던 글을 상상한다. 누군가는 화를 냈을 것이고 누군가는 부끄러웠을 것이다.</p><p>지난달에는 글을 지운 사람 열 명을 만나 이유를 물었다.</p>',
  },
  {
    name: 'lt-it-mostra',
    mechanism: 'an exhibition that bears the words of a notice as its name',
    language: 'it',
    path: '/mostre/440',
    title: '“Contenuto non disponibile”, la mostra al Magazzino 9',
    main: '<p>Venti fotografi espongono quello che le piattaforme hanno tolto: nudi, cortei, un cane troppo magro. Fino al 12 maggio, ingresso libero.</p><p>Sabato alle 18 visita con la curatrice.</p>',
  },
  {
    name: 'lt-pl-tytul',
    mechanism: 'an interview with a quoted notice in the title, in Polish',
    language: 'pl',
    path: '/rozmowy/52',
    title: '„Nie znaleziono strony”. Rozmowa z introligatorką',
    main: '<p>— Najczęściej brakuje ostatniej — mówi Hanna Rus, która od trzydziestu lat naprawia książki. — Ludzie wyrywają zakończenia.</p><p>W jej pracowni pachnie klejem i herbatą.</p>',
  },
  {
    name: 'lt-en-poem',
    mechanism: 'a poem called like a notice, under a number',
    language: 'en',
    path: '/poems/1187',
    title: 'This page no longer exists',
    main: '<p>I turned it when the window was still blue<br>and someone in the kitchen called my name.<br>The paper had a coastline, as maps do.<br>I turned it back. It never was the same.</p><p>Ottilie Brand, from “Small Weather” (1994)</p>',
  },
  {
    name: 'lt-ar-unwan',
    mechanism: 'a report whose headline quotes a notice, in Arabic',
    language: 'ar',
    path: '/taqarir/310',
    title: '«الصفحة غير موجودة»: مخطوط القرية الذي ضاعت أوراقه',
    main: '<p>يحفظ إمام المسجد المخطوط في صندوق خشبي منذ أربعين عاما. تنقصه الورقة السابعة، ولا يعرف أحد متى سقطت.</p><p>تعمل جامعة المدينة على ترميمه هذا الصيف.</p>',
  },
]

const speaking: readonly Sheet[] = [
  {
    name: 'lt-el-simeioma',
    mechanism: 'a short essay on a bell that was never found, its title a whole sentence',
    language: 'el',
    path: '/2014/kampana/',
    title: 'Η καμπάνα δεν βρέθηκε',
    main: '<p>Οι ψαράδες λένε ότι την άκουγαν τις νύχτες με νοτιά. Η καμπάνα του Αγίου Νικολάου βυθίστηκε το 1943 και δεν βρέθηκε ποτέ.</p>',
  },
  {
    name: 'lt-fi-romaani',
    mechanism: 'a note on a lost film, titled by what it is',
    language: 'fi',
    path: '/arkisto/112',
    title: 'Ei löytynyt koskaan',
    main: '<p>Elokuvan ainoa kopio lähetettiin Turkuun keväällä 1931, eikä sitä löytynyt koskaan. Jäljellä on juliste ja kuusi valokuvaa, jotka julkaisemme tässä.</p>',
  },
  {
    name: 'lt-hu-elveszett',
    mechanism: 'a short piece on a ship that is not found',
    language: 'hu',
    path: '/tortenetek/hajo',
    title: 'Nem található',
    main: '<p>A Szent Borbála nevű uszály 1887 őszén indult el Komáromból, és azóta sem található. A hajónapló utolsó oldala a múzeumban van.</p>',
  },
  {
    name: 'lt-tr-koy',
    mechanism: 'an entry on a village that is not on maps, titled with its lack',
    language: 'tr',
    path: '/yazilar/318',
    title: 'Bulunamadı: bir köyün hikâyesi',
    main: '<p>Haritalarda adı yok, yolu da yok. Köyün son sakini geçen kış öldü; evinin anahtarı muhtarda duruyor.</p>',
  },
  {
    name: 'lt-sv-fynd',
    mechanism: 'local news: what was lost is not found, in Swedish',
    language: 'sv',
    path: '/lokalt/20931',
    title: 'Klockan hittades inte',
    main: '<p>Dykarna sökte i tre dagar men klockan från Hedvig Maria hittades inte. Nu avslutas projektet, säger museichefen Ulf Ek.</p>',
  },
  {
    name: 'lt-uk-pamyatnyk',
    mechanism: 'news of what was removed from a square, in Ukrainian',
    language: 'uk',
    path: '/novyny/4402',
    title: 'Пам’ятник видалено з площі',
    main: '<p>Учора вранці робітники зняли погруддя з постаменту. Його передадуть до музею, а на площі посадять липи.</p>',
  },
  {
    name: 'lt-pt-obituario',
    mechanism: 'a short obituary that says that somebody is no longer there',
    language: 'pt',
    path: '/obituario/221',
    title: 'Amélia Prates já não está entre nós',
    main: '<p>A fadista morreu ontem em Setúbal, aos 88 anos. Deixa três discos e uma casa cheia de gatos. O funeral é na quinta-feira.</p>',
  },
  {
    name: 'lt-nl-tentoonstelling',
    mechanism: 'a museum’s label for an object that is gone, in Dutch',
    language: 'nl',
    path: '/collectie/0417',
    title: 'Niet gevonden: de spiegel van Anna Bijl',
    main: '<p>Sinds de verhuizing van 1972 is de spiegel zoek. Wij tonen de lege lijst en de rekening van de glasblazer.</p><p>Inventarisnummer 0417, eiken, 61 × 40 cm.</p>',
  },
  {
    name: 'lt-cs-navod',
    mechanism: 'a guide for readers who meet a missing page, after a move',
    language: 'cs',
    path: '/rady/15',
    title: 'Co dělat, když stránka nebyla nalezena',
    main: '<p>Po přestavbě webu některé odkazy nevedou tam, kam dřív. Poradíme, kde teď najdete dokumenty.</p><ol><li>Vyhlášky jsou podle let v oddílu Archiv.</li><li>Rozpočty najdete u odboru financí.</li></ol>',
  },
  {
    name: 'lt-en-law',
    mechanism: 'an entry of a law on what has been removed, with its date in force',
    language: 'en',
    path: '/acts/1988/c14/s9',
    title: 'Removed vehicles',
    main: '<p>(1) Where a vehicle has been removed under section 8, the authority shall keep it for 28 days.</p><p>(2) A vehicle that is no longer available for return shall be paid for at its value on the day of removal.</p>',
  },
  {
    name: 'lt-en-forum',
    mechanism: 'a forum’s question whose title is the message that somebody met, and an answer',
    language: 'en',
    path: '/t/30218',
    title: 'Page not found after renaming a folder',
    main: '<p class="by">tarnkeeper, 4 May</p><p>I renamed “maps” to “charts” and now each link says page not found. What did I miss?</p><p class="by">lenn, 4 May</p><p>Regenerate the index, then clear the cache. Works here.</p>',
  },
]

const codes: readonly Sheet[] = [
  {
    name: 'lt-de-fehlercode',
    mechanism: 'a manual’s entry: a code and what it means, in German',
    language: 'de',
    path: '/handbuch/fehler/f204',
    title: 'F204: Datei nicht gefunden',
    main: '<p>Die Steuerung meldet F204, wenn das Programm auf der Karte fehlt. Karte neu einlegen, dann mit OK bestätigen.</p>',
  },
  {
    name: 'lt-en-ora',
    mechanism: 'a reference of messages: one code under its own number',
    language: 'en',
    path: '/messages/TDB-00942.html',
    title: 'TDB-00942: document not found',
    main: '<p><b>Cause:</b> The gauge named in the query was closed or never registered.</p><p><b>Action:</b> List the gauges with SHOW GAUGES and repeat the query.</p>',
  },
  {
    name: 'lt-es-codigo',
    mechanism: 'a washing machine’s help: a code and its meaning, in Spanish',
    language: 'es',
    path: '/ayuda/codigos/e03',
    title: 'E03 – Filtro no encontrado',
    main: '<p>El sensor no detecta el filtro. Apague la máquina, abra la tapa inferior y encaje el filtro hasta oír un clic.</p>',
  },
  {
    name: 'lt-fr-exception',
    mechanism: 'a programmer’s reference: an exception and when it is thrown, in French',
    language: 'fr',
    path: '/api/exceptions/NotFoundException',
    title: 'NotFoundException — document introuvable',
    main: '<p>Levée par <code>ouvrir()</code> quand aucun document ne porte cet identifiant. Elle hérite de <code>StoreException</code>.</p><pre>try { depot.ouvrir(7) }</pre>',
  },
  {
    name: 'lt-ru-kod',
    mechanism: 'a bank terminal’s manual: a code and what to do, in Russian',
    language: 'ru',
    path: '/spravka/kody/1404',
    title: 'Код 1404: документ не найден',
    main: '<p>Касса не может открыть смену, потому что в памяти нет предыдущего отчёта. Снимите Z-отчёт и повторите операцию.</p>',
  },
  {
    name: 'lt-ja-erakodo',
    mechanism: 'a printer’s help: a code and its cure, in Japanese',
    language: 'ja',
    path: '/support/error/b502',
    title: 'B502 ファイルが見つかりません',
    main: '<p>保存先のフォルダーが変更されたときに表示されます。設定画面を開き、保存先を選び直してください。</p>',
  },
]

export const livingTwins = makeCases('living-twins', 'alive', [...quoting, ...speaking, ...codes].map(there))
