/** Living pages among smaller languages and sparser forms: words, songs, laws, cards, questions, webcams. */
import type { WebCase } from '../case.ts'
import { alive, apache404, give, lostOf, nginx404, of, page, raw, to, type Site } from './kit.ts'

const eo: Site = {
  skin: 'old98',
  lang: 'eo',
  name: 'Verda Angulo',
  nav: 'Poemoj|Rakontoj|Ligiloj',
  foot: 'Ĝisdatigita la 3-an de majo 2001',
  lost: ['Ne trovita', '<P>Tia paĝo ne ekzistas.'],
  home: 'Poemoj|Rakontoj|Gastlibro',
}
const sq: Site = {
  skin: 'dotnet',
  lang: 'sq',
  name: 'Qendra e Botimeve Zyrtare',
  nav: 'Kërko|Fletorja|Kodet|Kontakt',
  foot: 'Bulevardi Gjergj Fishta, Tiranë',
  lost: ['Gabim', '<p>Faqja që kërkuat nuk u gjet.</p>'],
  home: 'Fletorja nr. 88|Fletorja nr. 87|Tarifat',
}
const bn: Site = {
  skin: 'drupal',
  lang: 'bn',
  name: 'নদীপাড় মহাবিদ্যালয়',
  nav: 'প্রথম পাতা|ভর্তি|ফলাফল|নোটিশ|যোগাযোগ',
  foot: 'নদীপাড়, বরিশাল',
  lost: ['পাতাটি পাওয়া যায়নি', '<p>আপনি যে পাতাটি খুঁজছেন তা পাওয়া যায়নি।</p>'],
  home: 'ভর্তি বিজ্ঞপ্তি|ছুটির নোটিশ|ফরম পূরণ',
}
const af: Site = {
  skin: 'board',
  lang: 'af',
  name: 'Stamboomkamer',
  nav: 'Registreer|Teken aan|Soek',
  foot: 'Alle tye is UTC+2',
  lost: ['Inligting', '<p>Die gevraagde onderwerp bestaan nie.</p>'],
  home: 'Grafstene|Doopregisters|Skepe',
}
const mk: Site = {
  skin: 'wp',
  lang: 'mk',
  name: 'Музеј на исчезнати занаети',
  nav: 'Почетна|Занаети|Посета',
  foot: 'Стара чаршија бб, Битола',
  lost: ['Страницата не е пронајдена', '<h1>Упс! Страницата не може да се најде.</h1>'],
  home: 'Калајџии|Јорганџии|Работно време',
}
const gd: Site = {
  skin: 'pico',
  lang: 'gd',
  name: 'Òrain an Eilein',
  nav: 'Dachaigh|Òrain|Seinneadairean',
  foot: 'Tasglann coimhearsnachd',
  lost: ['Cha deach a lorg', '<p>Cha deach an duilleag a lorg.</p>'],
  home: 'Òrain luaidh|Port à beul|Marbhrannan',
}
const gl: Site = {
  skin: 'blogger',
  lang: 'gl',
  name: 'Camiños perdidos',
  nav: 'Inicio|Mapas|O autor',
  foot: 'Arquivo: 2010 (4)',
  lost: ['Páxina inexistente', '<p>Sentímolo, a páxina que buscas neste blog non existe.</p>'],
  home: 'A ponte vella|O muíño|A feira do trece',
}
const cam: Site = {
  skin: 'next',
  lang: 'nb',
  name: 'Havnekamera Lofoten',
  nav: 'Kameraer|Arkiv|Vær',
  foot: 'Bilder oppdateres hvert 10. minutt',
  lost: ['404', '<h1>Her var det tomt</h1><p>Siden finnes ikke.</p>'],
  home: 'Svolvær|Henningsvær|Reine',
}
const tamil: Site = {
  skin: 'wiki',
  lang: 'ta',
  name: 'ஊர்க் கலைக்களஞ்சியம்',
  nav: 'முதற்பக்கம்|அண்மைய மாற்றங்கள்',
  foot: 'இப்பக்கம் கடைசியாக 2016 இல் திருத்தப்பட்டது.',
  lost: ['பக்கம் இல்லை', '<p>இந்தப் பக்கத்தில் தற்போது உரை ஏதும் இல்லை.</p>'],
  home: 'ஏரிகள்|கோயில்கள்|தெருக்கள்',
}
const ms: Site = {
  skin: 'gov',
  lang: 'ms',
  name: 'Arkib Negeri Teluk Batu',
  nav: 'Utama|Koleksi|Perkhidmatan|Hubungi',
  foot: 'Hak Cipta Terpelihara © Arkib Negeri',
  lost: [
    'Halaman tidak dijumpai',
    '<h1>Halaman tidak dijumpai</h1><p>Harap maaf, halaman yang dicari tiada.</p>',
  ],
  home: 'Waktu operasi|Pameran|Tender',
}

export const livingI: readonly WebCase[] = [
  alive(
    'eo-perdita-letero',
    'poem',
    'eo',
    'A poem in Esperanto on a page of tables.',
    '/poemoj/perdita.htm',
    of(eo, {
      '/poemoj/perdita.htm': page(
        eo,
        'Perdita letero',
        '<H2>Perdita letero</H2><BLOCKQUOTE>Ne alvenis la letero,<BR>ne ekzistas la adreso;<BR>eĉ la strat’ en malespero<BR>ŝanĝis nomon dum la peso.</BLOCKQUOTE>',
      ),
    }),
    { scheme: 'http' },
  ),
  alive(
    'sq-shfuqizuar',
    'law',
    'sq',
    'An Albanian decision’s record: repealed, its text offered as a file.',
    '/akt.aspx?nr=412&viti=1994',
    of(sq, {
      '/akt.aspx?nr=412&viti=1994': page(
        sq,
        'Vendim nr. 412, datë 8.8.1994',
        '<p>Për ujësjellësin e fshatit Dhërmi</p><p>Statusi: <b>I shfuqizuar</b> me vendimin nr. 77, datë 2.2.2001</p><p>Teksti: nuk disponohet në format html. <a href="/files/412-94.pdf">PDF</a></p>',
      ),
      '/akt.aspx': lostOf(sq),
    }),
  ),
  alive(
    'bn-folafol-nei',
    'notice',
    'bn',
    'A college’s notice that a result was withdrawn, two sentences in Bengali.',
    '/notice/folafol-sthogit',
    of(bn, {
      '/notice/folafol-sthogit': page(
        bn,
        'ফলাফল স্থগিত',
        '<p>তারিখ: ০৭/০৩/২০১৯</p><p>এতদ্বারা জানানো যাচ্ছে যে, একাদশ শ্রেণির প্রকাশিত ফলাফল অনিবার্য কারণে ওয়েবসাইট থেকে সরিয়ে নেওয়া হয়েছে। সংশোধিত ফলাফল পরে প্রকাশ করা হবে।</p><p>অধ্যক্ষ</p>',
      ),
    }),
  ),
  alive(
    'af-nie-gevind-nie',
    'forum',
    'af',
    'A genealogist’s topic “not found”, with an answer.',
    '/viewtopic.php?t=901',
    of(af, {
      '/viewtopic.php?t=901': page(
        af,
        'Ouma Hester: nie gevind nie',
        '<h2>Ouma Hester: nie gevind nie</h2><div class="post"><b>Koos</b><p>Ek soek al jare na Hester Aletta, gebore omtrent 1871. In die doopregister van Swellendam bestaan sy nie.</p></div><div class="post"><b>tannie Bets</b><p>Kyk by Riversdal. Die bladsy is uitgeskeur, maar die indeks het haar.</p></div>',
      ),
      '/viewtopic.php': lostOf(af),
    }),
  ),
  alive(
    'mk-ischeznat-zanaet',
    'database',
    'mk',
    'A museum’s card about a craft that no longer exists.',
    '/zanaeti/kazandzhii/',
    of(mk, {
      '/zanaeti/kazandzhii/': page(
        mk,
        'Казанџии',
        '<h1>Казанџии</h1><p><em>Занаетот повеќе не постои.</em></p><p>Последниот дуќан во чаршијата е затворен во 1984 година. Алатот на мајстор Ристо е во сала 3.</p><p>Фотографии: нема.</p>',
      ),
    }),
  ),
  alive(
    'gd-oran-caillte',
    'poem',
    'gd',
    'A Gaelic song’s page: most verses lost, recording not available.',
    '/oran/117',
    of(gd, {
      '/oran/117': page(
        gd,
        'An long a chailleadh',
        '<h1>An long a chailleadh</h1><p>Chan eil clàradh ri fhaighinn. Rann 2–5 air chall.</p><p>’S i mo ghaol-sa an tè bhàn<br>chaidh às an t-sealladh air sàl,<br>’s nach fhaicear gu bràth<br>air an tràigh seo.</p>',
      ),
    }),
  ),
  alive(
    'gl-ponte-vella',
    'over-kind-server',
    'gl',
    'A blog whose unknown addresses redirect to its front page; the post lives.',
    '/2010/04/a-ponte-que-xa-non-esta.html',
    of(
      gl,
      {
        '/2010/04/a-ponte-que-xa-non-esta.html': page(
          gl,
          'A ponte que xa non está',
          "<h3 class='post-title'>A ponte que xa non está</h3><div class='post-body'><p>Baixamos polo camiño do muíño e non a atopamos. Levouna o río en febreiro. Quedan dous piares e unha corda.</p></div>",
        ),
      },
      to('/', 302),
    ),
  ),
  alive(
    'webcam-borte',
    'gallery',
    'nb',
    'A webcam’s page: one picture, “camera unavailable at night”, three numbers.',
    '/kamera/henningsvaer-moloen',
    of(cam, {
      '/kamera/henningsvaer-moloen': page(
        cam,
        'Henningsvær, moloen',
        '<h1>Henningsvær, moloen</h1><img src="/img/henn-moloen/latest.jpg" alt="" width="1280" height="720"/><p>Siste bilde 14.02 kl. 15:50. Kameraet er utilgjengelig om natten.</p><p>−3,1° · 9 m/s SV · 1004 hPa</p>',
      ),
    }),
  ),
  alive(
    'ta-eri-illai',
    'wiki',
    'ta',
    'A stub in Tamil about a lake that is no more.',
    '/wiki/Periya_Eri',
    of(tamil, {
      '/wiki/Periya_Eri': page(
        tamil,
        'பெரிய ஏரி',
        '<p><b>பெரிய ஏரி</b> 1970 வரை ஊரின் வடக்கே இருந்தது. இப்போது அங்கு பேருந்து நிலையம் உள்ளது; ஏரி இல்லை.</p><p>இது ஒரு குறுங்கட்டுரை.</p>',
      ),
    }),
  ),
  alive(
    'ms-rekod-tiada',
    'database',
    'ms',
    'An archive’s card with “none” in most fields.',
    '/koleksi/kad/TB-1957-0042.html',
    of(ms, {
      '/koleksi/kad/TB-1957-0042.html': page(
        ms,
        'TB/1957/0042',
        '<h1>TB/1957/0042</h1><dl><dt>Tajuk</dt><dd>Surat menyurat Pejabat Daerah</dd><dt>Tarikh</dt><dd>1957–1959</dd><dt>Salinan digital</dt><dd>Tiada</dd><dt>Status</dt><dd>Fail dilupuskan; kulit fail sahaja disimpan</dd><dt>Akses</dt><dd>Dengan permohonan</dd></dl>',
      ),
    }),
  ),
  alive(
    'en-missing-persons',
    'register',
    'en',
    'A police register’s entry of a missing man, closed since he was found, his picture removed.',
    '/missing/case/06-003311',
    raw(
      {
        '/missing/case/06-003311': give(
          '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>06-003311 | Unit for Missing People</title></head><body><div class="phase">BETA This is a new service.</div><h1>06-003311</h1><p class="govuk-tag">Case closed</p><p>This person has been found. The image has been removed.</p><p>Male, 50 to 60, last seen at the bus stance in Crieff with a green suitcase and a caged bird. The bird was found the same evening at Gilmerton.</p><ul><li>Region: Tayside</li><li>Reported: 11 January 2006</li><li>Closed: 2 March 2011</li></ul><p>If you have been affected, call 116 000.</p></body></html>',
        ),
      },
      apache404,
    ),
  ),
  alive(
    'es-avisos-antes',
    'notice',
    'es',
    'A library’s page with four notices of failures above a living catalogue of hours.',
    '/servicios/hemeroteca',
    raw(
      {
        '/servicios/hemeroteca': give(
          '<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>Hemeroteca - Biblioteca Pública de Tudanca</title></head><body><div class="aviso">AVISO: El catálogo en línea no está disponible hasta nuevo aviso.</div><div class="aviso">La página de préstamo interbibliotecario ha sido eliminada.</div><div class="aviso">Error conocido: algunos enlaces devuelven «Página no encontrada». Estamos trabajando en ello.</div><div class="aviso">Este sitio utiliza cookies propias y de terceros. <a href="#">Aceptar</a></div><ul><li>Inicio</li><li>Servicios</li><li>Agenda</li></ul><h1>Hemeroteca</h1><p>Se conservan 214 cabeceras, la más antigua de 1843. Consulta en sala de lunes a viernes, de 9 a 14 h. Los números perdidos se indican en el inventario.</p><footer>Plaza Mayor, 2</footer></body></html>',
        ),
      },
      nginx404,
    ),
  ),
]
