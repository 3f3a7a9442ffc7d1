/** Living pages in languages of fewer speakers, older encodings and other types. */
import type { WebCase } from '../case.ts'
import { civic, drupal, next, ninety, plain, typo3, wordpress } from './frames.ts'
import { house } from './house.ts'
import { alive, apache, bytes, html, iis, nginx, pages, typed } from './kit.ts'

export const liveH: readonly WebCase[] = [
  alive(
    'g-kiungo-kilichopotea',
    'sw',
    'blog',
    '/2017/05/kiungo-kilichopotea/',
    'A Swahili blog post about a bus line that vanished, with an error page quoted in its first sentence.',
    house(
      wordpress,
      {
        lang: 'sw',
        name: 'Barua kutoka Pangani',
        nav: ['Mwanzo', 'Makala', 'Picha', 'Wasiliana'],
        side: ['Mnazi wa babu', 'Soko la samaki'],
        foot: 'Haki zote zimehifadhiwa',
      },
      {
        '/2017/05/kiungo-kilichopotea/': [
          'Kiungo kilichopotea',
          '<h1>Kiungo kilichopotea</h1><p>Nilibofya ratiba ya basi la Mkwaja na nikajibiwa: “Samahani, ukurasa huu haupatikani.” Basi lenyewe pia halipatikani tangu mvua za masika.</p><p>Mzee Shomari anasema dereva ameoa Tanga na harudi. Tunasafiri kwa bodaboda.</p>',
        ],
      },
      ['Hakuna kitu hapa', '<h1>Samahani!</h1><p>Ukurasa unaoutafuta haupo.</p>'],
    ),
  ),
  alive(
    'g-brottfallin-log',
    'is',
    'legal',
    '/lagas/nuna/1936041.html',
    'An Icelandic act of two lines that has been repealed.',
    pages(
      {
        '/lagas/nuna/1936041.html':
          '<!DOCTYPE html><html lang="is"><head><meta charset="utf-8"><title>41/1936: Lög um ríkisframlag til sæsímans</title></head><body><p><a href="/">Þingið</a> | <a href="/lagas/">Lagasafn</a></p><h2>Lög um ríkisframlag til sæsímans</h2><p>1936 nr. 41 23. júní</p><p><i>Felld úr gildi skv. l. 88/1953.</i></p></body></html>',
      },
      html(
        '<!DOCTYPE html><html lang="is"><head><meta charset="utf-8"><title>Villa</title></head><body><p><a href="/">Þingið</a></p><h2>Síðan fannst ekki</h2></body></html>',
        404,
      ),
    ),
  ),
  alive(
    'g-harano-chithi',
    'bn',
    'poem',
    '/kobita/harano-chithi',
    'A Bengali poem about a lost letter.',
    house(
      drupal,
      {
        lang: 'bn',
        name: 'কবিতার খাতা',
        nav: ['প্রচ্ছদ', 'কবি', 'কবিতা', 'আবৃত্তি'],
        side: ['নদীর নাম ধানসিড়ি', 'শেষ ট্রেন'],
        foot: 'কবিতার খাতা, ২০১৩',
      },
      {
        '/kobita/harano-chithi': [
          'হারানো চিঠি',
          '<p>যে ঠিকানায় লিখেছিলে, সেখানে এখন জল।<br>ডাকপিয়ন ফিরে গেছে, খুঁজে পায়নি কাউকে।<br>আমি সেই চিঠির খামে<br>একটা নৌকা এঁকে রেখেছি।</p>',
        ],
      },
      ['পাতাটি পাওয়া যায়নি', '<p>আপনি যে পাতাটি খুঁজছেন তা পাওয়া যায়নি।</p>'],
    ),
  ),
  alive(
    'g-ilakku-tamil',
    'ta',
    'notice',
    '/arivippu/2019/44',
    'A Tamil municipal notice that an auction was cancelled.',
    pages(
      {
        '/arivippu/2019/44':
          '<!DOCTYPE html><html lang="ta"><head><meta charset="utf-8"><title>அறிவிப்பு எண் 44/2019</title></head><body><div class="head"><h1>கீழக்கரை நகராட்சி</h1><ul><li>முகப்பு</li><li>அறிவிப்புகள்</li><li>வரி செலுத்த</li></ul></div><div class="main"><h2>அறிவிப்பு எண் 44/2019</h2><p>நாள்: 03.06.2019</p><p>05.06.2019 அன்று நடைபெறவிருந்த மீன் அங்காடி கடைகளுக்கான பொது ஏலம் நிர்வாகக் காரணங்களால் ரத்து செய்யப்படுகிறது. முந்தைய ஏல நிபந்தனைகள் இனி செல்லாது.</p></div></body></html>',
      },
      html(
        '<!DOCTYPE html><html lang="ta"><head><meta charset="utf-8"><title>பிழை</title></head><body><h1>கீழக்கரை நகராட்சி</h1><p>நீங்கள் தேடும் பக்கம் இல்லை.</p></body></html>',
        404,
      ),
    ),
  ),
  alive(
    'g-dakarguli-ka',
    'ka',
    'dictionary',
    '/sityva/4410',
    'A Georgian dictionary entry for the word "lost".',
    pages(
      {
        '/sityva/4410':
          '<!DOCTYPE html><html lang="ka"><head><meta charset="utf-8"><title>დაკარგული - განმარტებითი ლექსიკონი</title></head><body><form><input name="w"><button>ძებნა</button></form><h3>დაკარგული</h3><p>[დაკარგულისა] მიმღ. ვნებ. წარს. ვინც ან რაც დაიკარგა. <i>დაკარგული წიგნი ვერ იპოვეს.</i></p><p>© ლექსიკონების ცენტრი</p></body></html>',
      },
      html(
        '<!DOCTYPE html><html lang="ka"><head><meta charset="utf-8"><title>ლექსიკონი</title></head><body><p>სიტყვა ვერ მოიძებნა</p></body></html>',
        404,
      ),
    ),
  ),
  alive(
    'g-mahazd-hy',
    'hy',
    'obituary',
    '/mahazd/2011-02-17',
    'An Armenian obituary of three sentences.',
    house(
      plain,
      { lang: 'hy', name: 'Գյումրիի թերթ', nav: ['Գլխավոր', 'Լուրեր', 'Մահազդներ'], foot: '© Գյումրիի թերթ' },
      {
        '/mahazd/2011-02-17': [
          'Մահազդ',
          '<p>Խմբագրությունը խոր ցավով հայտնում է, որ մեզանից հեռացավ մեր երկարամյա սրբագրիչ Հռիփսիմե Մելիքյանը։ Հոգեհանգիստը՝ փետրվարի 18-ին, ժամը 18-ին։</p>',
        ],
      },
      ['Էջը չի գտնվել', '<p>Այս հասցեով էջ չկա։</p>'],
    ),
  ),
  alive(
    'g-tawaran-ditutup',
    'ms',
    'closed-item',
    '/sebutharga/2022/ps-17',
    'A Malay tender that is closed: its documents cannot be had any more, its notice and result can.',
    house(
      typo3,
      {
        lang: 'ms',
        name: 'Majlis Daerah Kuala Tenang',
        nav: ['Utama', 'Profil', 'Perkhidmatan', 'Sebut Harga', 'Hubungi Kami'],
        side: ['Bayaran cukai pintu', 'Aduan awam'],
        foot: 'Hak cipta terpelihara',
      },
      {
        '/sebutharga/2022/ps-17': [
          'Sebut Harga MDKT/PS/17/2022',
          '<p>Status: TUTUP (tamat tempoh 14 Julai 2022, 12.00 tengah hari). Dokumen tidak lagi dijual.</p><p>Cadangan membaiki tembok penahan di Taman Seri Bayu. Kelas G1, CE21. Petender berjaya: Usaha Jaya Enterprise, RM 48,200.00, 4 minggu.</p>',
        ],
      },
      ['Ralat', '<p>Halaman yang anda cari tiada dalam laman ini.</p>'],
    ),
  ),
  alive(
    'g-tynnwyd-cy',
    'cy',
    'notice',
    '/cynllunio/ceisiadau/C19-0114',
    'A Welsh planning application that was withdrawn.',
    house(
      civic,
      {
        lang: 'cy',
        name: 'Cyngor Bro Dysynni',
        nav: ['Hafan', 'Trigolion', 'Busnes', 'Cynllunio'],
        side: ['Read this page in English', 'Chwilio am gais'],
        foot: 'Hygyrchedd · Preifatrwydd',
      },
      {
        '/cynllunio/ceisiadau/C19-0114': [
          'Cais C19/0114',
          '<dl><dt>Statws</dt><dd>Tynnwyd yn ôl</dd><dt>Safle</dt><dd>Hen Felin, Abergynolwyn</dd><dt>Bwriad</dt><dd>Trosi adeilad allanol yn uned wyliau</dd><dt>Dogfennau</dt><dd>Nid oes dogfennau ar gael</dd></dl>',
        ],
      },
      ['Heb ganfod y dudalen', '<p>Mae’n ddrwg gennym, nid yw’r dudalen yma.</p>'],
    ),
  ),
  alive(
    'g-mk-ikona',
    'mk',
    'record',
    '/katalog/ikoni/118.htm',
    'A Macedonian catalogue entry of an icon of unknown whereabouts, in ISO-8859-5.',
    pages(
      {
        '/katalog/ikoni/118.htm': typed(
          bytes(
            'iso-8859-5',
            ninety({
              lang: 'mk',
              name: 'Каталог',
              nav: ['Почетна', 'Икони', 'Фрески'],
              foot: 'Завод за заштита, 2002',
            })(
              'Икона 118',
              '<H3>118. Богородица Одигитрија</H3><P>Крај на XVI век, темпера на даска, 88 x 61 cm. Потекло: Слепче. Последен пат видена 1913 година; сегашно место непознато. Нема фотографија.</P>',
            ),
          ),
          'text/html; charset=iso-8859-5',
        ),
      },
      apache,
    ),
    { scheme: 'http' },
  ),
  alive(
    'g-accents-latin1',
    'fr',
    'old-html',
    '/genealogie/registres/lacunes.htm',
    'A French list of missing parish registers in ISO-8859-1 without any declaration.',
    pages(
      {
        '/genealogie/registres/lacunes.htm': typed(
          bytes(
            'windows-1252',
            '<html><head><title>Registres : lacunes et pertes</title></head><body bgcolor=white><h2>Registres paroissiaux : lacunes et pertes</h2><table border=1 cellpadding=3><tr><th>Paroisse<th>Baptêmes<th>Sépultures<tr><td>Ambrières<td>manquent 1692-1701<td>perdus<tr><td>Le Pas<td>brûlés en 1944<td>introuvables<tr><td>Chantrigné<td>complets<td>manque 1709<tr><td>Soucé<td>n’existent plus<td>n’existent plus</table><p>Relevé fait en août 1999. Merci à M. Lefèvre.</body></html>',
          ),
          'text/html',
        ),
      },
      apache,
    ),
    { scheme: 'http', below: 'www.' },
  ),
  alive(
    'g-expired-link-help',
    'en',
    'reference',
    '/help/articles/2210-link-expired-or-page-not-found',
    'A help article: "This link has expired or the page was not found".',
    house(
      next,
      {
        lang: 'en',
        name: 'Foldaway Help',
        nav: ['Help centre', 'Community', 'Sign in'],
        side: ['Restore a deleted file', 'Why was my account suspended?', 'Contact us'],
        foot: 'Was this article helpful? Yes / No',
      },
      {
        '/help/articles/2210-link-expired-or-page-not-found': [
          '“This link has expired or the page was not found”',
          '<h1>“This link has expired or the page was not found”</h1><p>You see this message when the owner of a shared folder has set an end date, turned the link off, or deleted the folder.</p><h2>What you can do</h2><ol><li>Ask the owner to send a new link.</li><li>Check that you are signed in with the right account.</li><li>If you own the folder, open Deleted files and choose Restore.</li></ol><p>Links cannot be restored after 180 days.</p>',
        ],
      },
      [
        'We couldn’t find that article',
        '<h1>We couldn’t find that article</h1><p>Try searching the help centre.</p>',
      ],
    ),
  ),
  alive(
    'g-changelog-removed',
    'en',
    'code',
    '/lib/quill/changelog-3',
    'A list of removed functions: "Removed", "no longer available", "deleted" in every line.',
    house(
      plain,
      { lang: 'en', name: 'quill', nav: ['quill', 'Guide', 'API', 'Changelog'], foot: 'MIT licence' },
      {
        '/lib/quill/changelog-3': [
          'Changelog for version 3',
          '<h2>3.0.0 — Removed</h2><ul><li><code>loadSync()</code> has been removed. Use <code>load()</code>.</li><li>The <code>legacy</code> build is no longer available.</li><li><code>NotFoundError</code> was deleted; a missing page now returns <code>null</code>.</li><li>Python 3.7: support expired.</li></ul><h2>3.0.1 — Fixed</h2><ul><li>404 pages were cached.</li></ul>',
        ],
      },
      ['No such document', '<p>The documentation has no page of that name.</p>'],
    ),
  ),
  alive(
    'g-feed-xml',
    'de',
    'file',
    '/aktuelles/feed.xml',
    'A feed whose only entry announces the end of a service.',
    pages(
      {
        '/aktuelles/feed.xml': typed(
          '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Stadtbücherei Aulendorf</title><link>https://g-feed-xml.test/</link><description>Aktuelles</description><language>de</language><item><title>Fernleihe eingestellt</title><link>https://g-feed-xml.test/aktuelles/fernleihe</link><description>Die Fernleihe steht ab 1. Oktober nicht mehr zur Verfügung.</description><pubDate>Mon, 02 Sep 2019 08:00:00 +0200</pubDate></item></channel></rss>\n',
          'application/rss+xml; charset=utf-8',
        ),
      },
      nginx,
    ),
  ),
  alive(
    'g-drawing-svg',
    'en',
    'file',
    '/figures/fig-2b-missing-link.svg',
    'A drawing that carries the words "missing link" and "not found".',
    pages(
      {
        '/figures/fig-2b-missing-link.svg': typed(
          '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 160"><title>Fig. 2b: the missing link</title><rect x="20" y="40" width="110" height="60" fill="none" stroke="#333"/><text x="40" y="75">Register A</text><rect x="290" y="40" width="110" height="60" fill="none" stroke="#333"/><text x="310" y="75">Register C</text><path d="M130 70h160" stroke="#333" stroke-dasharray="6 4"/><text x="165" y="60">not found</text></svg>\n',
          'image/svg+xml',
        ),
      },
      iis,
    ),
  ),
  alive(
    'g-bitte-recept',
    'lt',
    'blog',
    '/receptai/dinges-tinginys',
    'A Lithuanian recipe called "the vanished idler", with comments that complain of a missing picture.',
    house(
      wordpress,
      {
        lang: 'lt-LT',
        name: 'Močiutės spinta',
        nav: ['Pradžia', 'Saldu', 'Sūru', 'Apie mane'],
        side: ['Šaltibarščiai', 'Kugelis be kiaulienos'],
        foot: 'Močiutės spinta © 2012',
      },
      {
        '/receptai/dinges-tinginys': [
          'Dingęs tinginys',
          '<h1>Dingęs tinginys</h1><p>Vadinu jį dingusiu, nes iki vakaro nieko nelieka.</p><ul><li>400 g sausainių</li><li>200 g sviesto</li><li>1 skardinė kondensuoto pieno</li><li>4 šaukštai kakavos</li></ul><p>Sviestą ištirpinkite, supilkite pieną ir kakavą, suberkite laužytus sausainius. Per naktį šaldytuve.</p><ol class="commentlist"><li>Rasa: Nuotraukos nerasta! Pataisykite.</li><li>Autorė: Žinau, dingo persikraustant :)</li></ol>',
        ],
      },
      ['Puslapis nerastas', '<h1>Tokio puslapio nėra</h1><p>Gal pabandykite paiešką?</p>'],
    ),
  ),
  alive(
    'g-minutes-withdrawn',
    'en',
    'court',
    '/planning/committee/2016-09-14/minutes',
    'Minutes of a committee in which every item was withdrawn, refused or deferred.',
    pages(
      {
        '/planning/committee/2016-09-14/minutes':
          '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Minutes 14 September 2016 | Harrow Weir Town Council</title></head><body><div id="skip"><a href="#m">Skip to content</a></div><header><a href="/">Harrow Weir Town Council</a><nav><a href="/meetings">Meetings</a><a href="/councillors">Councillors</a><a href="/cemetery">Cemetery</a></nav></header><main id="m"><h1>Minutes of the Planning Committee, 14 September 2016</h1><p>Present: Cllrs Dunne (chair), Okoro, Patel. Apologies: Cllr Weeks.</p><ol><li>16/0811 Garage, 4 Mill Lane: WITHDRAWN by applicant.</li><li>16/0840 Signage, former bank: REFUSED.</li><li>16/0852 Ash tree, Church Row: tree no longer exists. No comment.</li><li>16/0861: papers not found; DEFERRED.</li></ol><p>The meeting closed at 7.52 pm.</p></main><footer>Website by a local firm</footer></body></html>',
      },
      html(
        '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Not found | Harrow Weir Town Council</title></head><body><header><a href="/">Harrow Weir Town Council</a></header><main><h1>Sorry</h1><p>We have no such page. The clerk may be able to help.</p></main></body></html>',
        404,
      ),
    ),
  ),
]
