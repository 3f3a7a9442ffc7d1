/** Living texts of a few lines, and some that speak of removal and absence: the twins of hollow.ts. */
import { homes, honest, places, shown } from './frames.ts'
import { html, makeCases, text } from './make.ts'

const { cs, cy, de, en, eu, fi, hr, hu, it, ja, ko, mt, ro, sv, th } = homes

export const briefTexts = makeCases('brief', 'alive', [
  {
    name: 'patsas-poistettu',
    mechanism: 'short news that a statue was removed, in Finnish: the headline is what the address names',
    language: 'fi',
    path: '/uutiset/2021/patsas-poistettiin-torilta/',
    verdicts: ['alive'],
    serve: places(
      fi,
      {
        '/uutiset/2021/patsas-poistettiin-torilta/': shown(
          fi,
          'Patsas poistettiin torilta',
          '<article><h1>Patsas poistettiin torilta</h1><p>Kauppatorin patsas on poistettu korjattavaksi. Kaupungin mukaan se palaa paikalleen keväällä.</p></article>',
        ),
      },
      honest(fi, 'Sivua ei löydy'),
    ),
  },
  {
    name: 'proiectul-retras',
    mechanism: 'short news of a bill that was withdrawn, in Romanian',
    language: 'ro',
    path: '/stiri/2021/proiectul-portului-retras-de-pe-ordinea-de-zi/',
    verdicts: ['alive'],
    serve: places(
      ro,
      {
        '/stiri/2021/proiectul-portului-retras-de-pe-ordinea-de-zi/': shown(
          ro,
          'Proiectul portului, retras de pe ordinea de zi',
          '<h1>Proiectul portului, retras de pe ordinea de zi</h1><p>Consiliul a retras marți proiectul privind portul. Documentul nu mai este disponibil pentru dezbatere până în toamnă.</p>',
        ),
      },
      honest(ro, 'Pagina nu a fost găsită'),
    ),
  },
  {
    name: 'szobrot-eltavolitottak',
    mechanism: 'short news that a sculpture was taken away, in Hungarian, under a numeric address',
    language: 'hu',
    path: '/hirek/48812',
    verdicts: ['alive'],
    serve: places(
      hu,
      {
        '/hirek/48812': shown(
          hu,
          'Eltávolították a szobrot a parkból',
          '<article><h1>Eltávolították a szobrot a parkból</h1><time datetime="2021-04-02">2021. április 2.</time><p>A tavaly megrongált szobrot kedden szállították el. A felújítás után más helyen állítják fel.</p></article>',
        ),
      },
      honest(hu, 'Az oldal nem található'),
    ),
  },
  {
    name: 'olupina-uklonjena',
    mechanism: 'short news of a wreck removed from the harbour, in Croatian',
    language: 'hr',
    path: '/vijesti/olupina-uklonjena-iz-luke',
    verdicts: ['alive'],
    serve: places(
      hr,
      {
        '/vijesti/olupina-uklonjena-iz-luke': shown(
          hr,
          'Olupina uklonjena iz luke',
          '<h1>Olupina uklonjena iz luke</h1><p>Olupina ribarskog broda uklonjena je jučer iz luke. Radovi su trajali tri dana.</p>',
        ),
      },
      honest(hr, 'Stranica nije pronađena'),
    ),
  },
  {
    name: 'sakje-johang',
    mechanism: 'short news about a clause that was deleted from a law, in Korean',
    language: 'ko',
    path: '/news/articleView.html?idxno=51002',
    verdicts: ['alive'],
    serve: places(
      ko,
      {
        '/news/articleView.html?idxno=51002': shown(
          ko,
          '시의회, 삭제된 조항 되살리기로',
          '<h1>시의회, 삭제된 조항 되살리기로</h1><p>시의회는 지난해 삭제된 어항 관리 조항을 되살리기로 했다고 3일 밝혔다. 개정안은 다음 달 본회의에서 표결한다.</p>',
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
    name: 'beitrag-geloescht-faq',
    mechanism: 'an answer of a help desk on why posts are deleted, short and whole',
    language: 'de',
    path: '/hilfe/beitrag-geloescht',
    verdicts: ['alive'],
    serve: places(
      de,
      {
        '/hilfe/beitrag-geloescht': shown(
          de,
          'Warum wurde mein Beitrag gelöscht?',
          '<h1>Warum wurde mein Beitrag gelöscht?</h1><p>Beiträge mit Werbung nehmen wir heraus. Sie erhalten darüber eine E-Mail und können binnen einer Woche widersprechen.</p>',
        ),
      },
      honest(de, 'Seite nicht gefunden'),
    ),
  },
  {
    name: 'cerdd-fer',
    mechanism: 'a poem of four lines in Welsh under a number',
    language: 'cy',
    path: '/cerddi/3312',
    verdicts: ['alive'],
    serve: places(
      cy,
      {
        '/cerddi/3312': shown(
          cy,
          'Y Môr',
          '<h1>Y Môr</h1><p>Mae’r môr yn canu heno<br>i’r graig a’r tywod mân,<br>a’r lleuad ar y tonnau<br>yn gwrando ar ei gân.</p>',
        ),
      },
      honest(cy, 'Heb ei ganfod'),
    ),
  },
  {
    name: 'kelma-wahda',
    mechanism: 'a word in a dictionary with one sentence on it, in Maltese',
    language: 'mt',
    path: '/kliem/moll',
    verdicts: ['alive'],
    serve: places(
      mt,
      {
        '/kliem/moll': shown(
          mt,
          'moll',
          '<h1>moll</h1><p><i>n.m.</i> Ħajt tal-ġebel fil-port fejn jorbtu d-dgħajjes.</p>',
        ),
      },
      honest(mt, 'Ma nstabx'),
    ),
  },
  {
    name: 'bild-med-text',
    mechanism: 'a picture and its line, in Swedish; the server answers unknown ones with 404',
    language: 'sv',
    path: '/bilder/dsc-0412',
    verdicts: ['alive'],
    serve: places(
      sv,
      {
        '/bilder/dsc-0412': shown(
          sv,
          '',
          '<figure><img src="/b/dsc-0412.jpg" alt="Fyren"><figcaption>Fyren i motljus, 1962.</figcaption></figure>',
        ),
      },
      honest(sv, 'Ingenting här'),
    ),
  },
  {
    name: 'samo-pdf',
    mechanism: 'a page that only leads to its file, in Czech',
    language: 'cs',
    path: '/dokumenty/rozpocet-2019',
    verdicts: ['alive'],
    serve: places(
      cs,
      {
        '/dokumenty/rozpocet-2019': shown(
          cs,
          'Rozpočet 2019',
          '<h1>Rozpočet 2019</h1><p><a href="/soubory/rozpocet-2019.pdf">Rozpočet 2019 (PDF, 240 kB)</a></p>',
        ),
      },
      honest(cs, 'Stránka nenalezena'),
    ),
  },
  {
    name: 'out-of-print',
    mechanism: 'a publisher’s page of a book that is out of print',
    language: 'en',
    path: '/books/9780000004412',
    verdicts: ['alive'],
    serve: places(
      en,
      {
        '/books/9780000004412': shown(
          en,
          'Tides and Tallies',
          '<h1>Tides and Tallies</h1><img src="/covers/4412.jpg" alt=""><p>M. Harker. 1998, 214 pages, ISBN 978-0-00-000441-2.</p><p>Out of print. This title is no longer available.</p>',
        ),
      },
      honest(en, 'Not found'),
    ),
  },
  {
    name: 'removed-too-early',
    mechanism: 'a memorial page of two sentences that says somebody was taken away',
    language: 'en',
    path: '/in-memory/ida-lund',
    verdicts: ['alive'],
    serve: places(
      en,
      {
        '/in-memory/ida-lund': shown(
          en,
          'Ida Lund, 1931 to 2004',
          '<h1>Ida Lund</h1><p>Taken from us too early. She is gone, but her garden flowers every spring.</p>',
        ),
      },
      honest(en, 'Not found'),
    ),
  },
  {
    name: 'kontaktkarte-kurz',
    mechanism: 'a card of one person: name, room, telephone',
    language: 'it',
    path: '/persone/g.ferri',
    verdicts: ['alive'],
    serve: places(
      it,
      {
        '/persone/g.ferri': shown(
          it,
          'Giulia Ferri',
          '<h1>Giulia Ferri</h1><p>Stanza 214, tel. 0544 000 214</p>',
        ),
      },
      honest(it, 'Pagina non trovata'),
    ),
  },
  {
    name: 'old-homepage',
    mechanism: 'a page of 1997 without title, navigation or headings',
    language: 'en',
    path: '/~mh/tide.html',
    verdicts: ['alive'],
    serve: ({ path }) =>
      path === '/~mh/tide.html'
        ? html(
            '<html><body bgcolor="#ffffff">High water at the old bridge comes forty minutes after the harbour mouth, an hour at neaps.<p>See also the <a href="moon.html">moon</a> and the <a href="gauge.html">gauge</a>.</body></html>',
          )
        : html('<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>', 404),
  },
  {
    name: 'uta-not-here',
    mechanism: 'a song called “not here”, in Japanese, under a number',
    language: 'ja',
    path: '/songs/3312',
    verdicts: ['alive'],
    serve: places(
      ja,
      {
        '/songs/3312': shown(
          ja,
          'ここにはない',
          '<h1>ここにはない</h1><p>作詞 海野光</p><p>波の向こうに 灯りがひとつ<br>呼べば消えそうな 声がひとつ<br>帰らぬ舟の 名を数えて<br>朝が来るまで 歌っている</p>',
        ),
      },
      honest(ja, 'ページが見つかりません'),
    ),
  },
  {
    name: 'albiste-laburra',
    mechanism: 'short news in Basque whose words no table knows, under a number',
    language: 'eu',
    path: '/albisteak/20991',
    verdicts: ['alive'],
    serve: places(
      eu,
      {
        '/albisteak/20991': shown(
          eu,
          'Zubia itxita egongo da astelehenean',
          '<h1>Zubia itxita egongo da astelehenean</h1><p>Udalak jakinarazi du zubia goizeko zortzietatik itxita egongo dela konponketa lanengatik.</p>',
        ),
      },
      honest(eu, 'Ez da orria aurkitu'),
    ),
  },
  {
    name: 'khao-san',
    mechanism: 'short news in Thai under an English address',
    language: 'th',
    path: '/news/2021/bridge-closed-monday/',
    verdicts: ['alive'],
    serve: places(
      th,
      {
        '/news/2021/bridge-closed-monday/': shown(
          th,
          'ปิดสะพานวันจันทร์',
          '<h1>ปิดสะพานวันจันทร์</h1><p>เทศบาลแจ้งปิดสะพานเพื่อซ่อมแซมตั้งแต่เวลาแปดโมงเช้าถึงสี่โมงเย็น</p>',
        ),
      },
      honest(th, 'ไม่พบหน้า'),
    ),
  },
  {
    name: 'plain-measure',
    mechanism: 'a gauge that answers with one line of text',
    language: 'en',
    path: '/gauge/0412.txt',
    verdicts: ['alive'],
    serve: ({ path }) =>
      path === '/gauge/0412.txt' ? text('2024-03-12T06:00Z 412 cm OK\n') : text('not found\n', 404),
  },
])
