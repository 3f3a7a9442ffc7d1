/** Dead pages that keep a frame and say, each in its own words, that nothing stands in it: records, withdrawn texts, failing scripts. */
import { framed, homes, honest, places, shown } from './frames.ts'
import { html, makeCases } from './make.ts'

const { ca, es, et, eu, fi, hi, hr, is, ko, lv, pl, ro, ru, sl, sw, th, tr } = homes

export const recordsGone = makeCases('soft-404', 'dead', [
  {
    name: 'teade-puudub',
    mechanism:
      'a notice by number whose record is gone: the frame of the section and one sentence, in Estonian',
    language: 'et',
    path: '/teated/vaata.php?id=771',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      et,
      {
        '/teated/vaata.php': shown(
          et,
          'Teated',
          '<h1>Teade</h1><p class="hoiatus">Sellist teadet arhiivis ei ole.</p>',
        ),
      },
      honest(et, 'Lehte ei leitud'),
    ),
  },
  {
    name: 'ieraksta-nav',
    mechanism: 'a program with a parameter of its own tongue and no such entry, in Latvian',
    language: 'lv',
    path: '/jaunumi/skatit?nr=5512',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      lv,
      {
        '/jaunumi/skatit': shown(
          lv,
          'Jaunumi',
          '<h2>Jaunums</h2><div>Pieprasītais ieraksts datubāzē nav pieejams.</div><a href="/jaunumi/">Uz sarakstu</a>',
        ),
      },
      honest(lv, 'Lapa nav atrasta'),
    ),
  },
  {
    name: 'fitxa-no-consta',
    mechanism: 'an archive’s sheet by code that is not in the database any more, in Catalan',
    language: 'ca',
    path: '/fons/fitxa.asp?codi=883',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      ca,
      {
        '/fons/fitxa.asp': shown(
          ca,
          'Fons',
          '<h1>Fitxa</h1><p>La fitxa sol·licitada no consta a la base de dades.</p>',
        ),
      },
      honest(ca, 'Pàgina no trobada'),
    ),
  },
  {
    name: 'habari-haipo',
    mechanism: 'news by a reference number that leads to one sentence, in Swahili',
    language: 'sw',
    path: '/habari/soma?kumb=4471',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      sw,
      {
        '/habari/soma': shown(
          sw,
          'Habari',
          '<h1>Habari</h1><p>Habari uliyoomba haipo tena kwenye kumbukumbu zetu.</p>',
        ),
      },
      honest(sw, 'Ukurasa haupo'),
    ),
  },
  {
    name: 'engin-frett',
    mechanism: 'no news item of this number, in Icelandic; living ones of the same program exist',
    language: 'is',
    path: '/frettir/view.php?frett=3321',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      is,
      {
        '/frettir/view.php?frett=4001': shown(
          is,
          'Höfnin opnuð',
          '<h1>Höfnin opnuð</h1><p>Höfnin var opnuð á ný í gær að viðstöddum fjölda gesta.</p>',
        ),
        '/frettir/view.php': shown(
          is,
          'Fréttir',
          '<h1>Fréttir</h1><p>Engin frétt er til með þessu númeri.</p>',
        ),
      },
      honest(is, 'Síðan fannst ekki'),
    ),
  },
])

export const textsWithdrawn = makeCases('soft-404', 'dead', [
  {
    name: 'juttu-poistettu',
    mechanism: 'headline and text of a withdrawn story are the notice, in Finnish; unknown addresses get 404',
    language: 'fi',
    path: '/uutiset/2019/sillan-salaiset-sopimukset/',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      fi,
      {
        '/uutiset/2019/sillan-salaiset-sopimukset/': shown(
          fi,
          'Juttu on poistettu',
          '<article><h1>Juttu on poistettu</h1><p>Toimitus on poistanut tämän sisällön.</p></article>',
        ),
      },
      honest(fi, 'Sivua ei löydy'),
    ),
  },
  {
    name: 'articol-retras',
    mechanism: 'the same in Romanian, under a title of two words',
    language: 'ro',
    path: '/stiri/2018/contractele-ascunse-ale-podului/',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      ro,
      {
        '/stiri/2018/contractele-ascunse-ale-podului/': shown(
          ro,
          'Articol retras',
          '<h1>Articol retras</h1><p>Materialul a fost retras de redacție și nu mai poate fi citit.</p>',
        ),
      },
      honest(ro, 'Pagina nu a fost găsită'),
    ),
  },
  {
    name: 'clanak-uklonjen',
    mechanism: 'the same in Croatian, with the date of the story still above it',
    language: 'hr',
    path: '/vijesti/tajni-ugovori-o-mostu',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      hr,
      {
        '/vijesti/tajni-ugovori-o-mostu': shown(
          hr,
          'Članak je uklonjen',
          '<article><time datetime="2017-04-02">2. 4. 2017.</time><h1>Članak je uklonjen</h1><p>Ovaj sadržaj više nije dostupan.</p></article>',
        ),
      },
      honest(hr, 'Stranica nije pronađena'),
    ),
  },
  {
    name: 'noticia-suprimida',
    mechanism: 'the same in Catalan, said in the text under the name of the section',
    language: 'ca',
    path: '/noticies/els-contractes-ocults-del-pont',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      ca,
      {
        '/noticies/els-contractes-ocults-del-pont': shown(
          ca,
          'Notícies',
          '<h1>Notícies</h1><p>Aquest contingut s’ha suprimit i ja no es pot consultar.</p>',
        ),
      },
      honest(ca, 'Pàgina no trobada'),
    ),
  },
  {
    name: 'artikulua-kenduta',
    mechanism: 'the same in Basque, a language without phrases in the tables',
    language: 'eu',
    path: '/albisteak/zubiaren-kontratu-ezkutuak/',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      eu,
      {
        '/albisteak/zubiaren-kontratu-ezkutuak/': shown(
          eu,
          'Artikulua kendu egin da',
          '<h1>Artikulua kendu egin da</h1><p>Eduki hau ez dago jada eskuragarri.</p>',
        ),
      },
      honest(eu, 'Ez da orria aurkitu'),
    ),
  },
  {
    name: 'prispevek-odstranjen',
    mechanism: 'the same in Slovene, in a box without heading',
    language: 'sl',
    path: '/novice/skrivne-pogodbe-za-most/',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      sl,
      {
        '/novice/skrivne-pogodbe-za-most/': shown(
          sl,
          '',
          '<div class="obvestilo"><p>Prispevek je bil odstranjen.</p></div>',
        ),
      },
      honest(sl, 'Strani ni mogoče najti'),
    ),
  },
  {
    name: 'sakjedoen-gisa',
    mechanism: 'an article that its paper deleted, in Korean, under a numeric address',
    language: 'ko',
    path: '/news/articleView.html?idxno=48213',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      ko,
      {
        '/news/articleView.html?idxno=48213': shown(
          ko,
          '삭제된 기사',
          '<h1>삭제된 기사입니다</h1><p>본 기사는 언론사의 요청으로 삭제되었습니다.</p>',
        ),
        '/news/articleView.html': shown(
          ko,
          '안내',
          '<h1>안내</h1><p>잘못된 기사 번호입니다. 번호를 확인해 주세요.</p>',
        ),
      },
      honest(ko, '페이지 없음'),
    ),
  },
  {
    name: 'botkhwam-thuk-lop',
    mechanism: 'the same in Thai, which writes no spaces',
    language: 'th',
    path: '/news/2019/bridge-contracts/',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      th,
      {
        '/news/2019/bridge-contracts/': shown(
          th,
          'บทความนี้ถูกลบแล้ว',
          '<h1>บทความนี้ถูกลบแล้ว</h1><p>กองบรรณาธิการได้นำเนื้อหานี้ออกจากเว็บไซต์</p>',
        ),
      },
      honest(th, 'ไม่พบหน้า'),
    ),
  },
  {
    name: 'lekh-hataya-gaya',
    mechanism: 'the same in Hindi',
    language: 'hi',
    path: '/samachar/pul-ke-gupt-anubandh/',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      hi,
      {
        '/samachar/pul-ke-gupt-anubandh/': shown(
          hi,
          'यह लेख हटा दिया गया है',
          '<h1>यह लेख हटा दिया गया है</h1><p>संपादक मंडल ने यह सामग्री हटा दी है।</p>',
        ),
      },
      honest(hi, 'पृष्ठ नहीं मिला'),
    ),
  },
  {
    name: 'yayindan-kaldirildi',
    mechanism: 'the same in Turkish, as a single line in the place of the text',
    language: 'tr',
    path: '/gundem/koprunun-gizli-sozlesmeleri',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      tr,
      {
        '/gundem/koprunun-gizli-sozlesmeleri': shown(
          tr,
          'Haber',
          '<h1>Haber</h1><p>Bu haber yayından kaldırılmıştır.</p>',
        ),
      },
      honest(tr, 'Sayfa bulunamadı'),
    ),
  },
])

export const scriptsOverNothing = makeCases('error-200', 'dead', [
  {
    name: 'undefined-titulo',
    mechanism: 'a script prints a notice of PHP over an index that is not there, and labels without values',
    language: 'es',
    path: '/revista/ver.php?ref=12',
    verdicts: ['soft-404', 'server-error'],
    serve: places(
      es,
      {
        '/revista/ver.php': shown(
          es,
          'Revista',
          '<br /><b>Notice</b>: Undefined index: titulo in <b>/var/www/revista/ver.php</b> on line <b>23</b><br /><h2></h2><p>Autor: </p><p>Fecha: </p>',
        ),
      },
      honest(es, 'Página no encontrada'),
    ),
  },
  {
    name: 'bof-or-eof',
    mechanism: 'a program of the nineties moves to a record that is not there, and tells so with 200',
    language: 'pl',
    path: '/archiwum/artykul.asp?nr=88',
    verdicts: ['soft-404', 'server-error'],
    serve: places(
      pl,
      {
        '/archiwum/artykul.asp': html(
          `<html><head><title>Archiwum - ${pl.name}</title></head><body><font face="Arial"><p>ADODB.Field</font> <font face="Arial" size=2>error '800a0bcd'</font><p>Either BOF or EOF is True, or the current record has been deleted. Requested operation requires a current record.<p>/archiwum/artykul.asp, line 31</body></html>`,
        ),
      },
      honest(pl, 'Nie ma takiej strony'),
    ),
  },
  {
    name: 'net-publikacii',
    mechanism: 'warnings of a database call that got nothing, an empty sheet, and three words, in Russian',
    language: 'ru',
    path: '/arhiv/pub.php?n=771',
    verdicts: ['soft-404', 'server-error'],
    serve: places(
      ru,
      {
        '/arhiv/pub.php': shown(
          ru,
          'Архив',
          '<b>Warning</b>: mysql_fetch_array() expects parameter 1 to be resource, null given in <b>/home/vestnik/pub.php</b> on line <b>12</b><h1></h1><div class="text"></div><p>Нет такой публикации.</p>',
        ),
      },
      honest(ru, 'Страница не найдена'),
    ),
  },
])

export const framesWithout = makeCases('soft-404', 'dead', [
  {
    name: 'sivua-ei-loydy-app',
    mechanism: 'the server writes out what an application says of addresses that it has not, scripts and all',
    language: 'fi',
    path: '/arkisto/majakat/bengtskar',
    verdicts: ['soft-404'],
    serve: () =>
      html(
        framed(fi, '', '<div id="root"><p>Tällaista osoitetta ei ole.</p></div>', {
          after:
            '<script src="/app.js"></script><script>window.render=function(r){r.textContent="x"}</script>',
        }),
      ),
  },
])
