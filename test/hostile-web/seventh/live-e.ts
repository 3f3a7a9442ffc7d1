/** Living records, papers, files and pictures with few words. */
import type { WebCase } from '../case.ts'
import { drupal, ninety, plain, repository } from './frames.ts'
import { house } from './house.ts'
import { alive, apache, html, nginx, pages, pdf, typed } from './kit.ts'

export const liveE: readonly WebCase[] = [
  alive(
    'g-norma-zurueckgezogen',
    'de',
    'record',
    '/norm/nv-66399-1/2012-10',
    'A withdrawn standard: its page says "zurückgezogen" and "nicht mehr erhältlich" and still documents it.',
    house(
      drupal,
      {
        lang: 'de',
        name: 'Normenverlag Mitte',
        nav: ['Normen', 'Normenausschüsse', 'Seminare', 'Warenkorb (0)'],
        side: ['Ersatzdokument: NV 66399-1:2023-08', 'Alerts einrichten'],
        foot: 'AGB · Widerruf · Impressum',
      },
      {
        '/norm/nv-66399-1/2012-10': [
          'NV 66399-1:2012-10 [ZURÜCKGEZOGEN]',
          '<p>Büro- und Datentechnik – Vernichten von Datenträgern – Teil 1: Grundlagen und Begriffe</p><p class="warn">Dokument wurde zurückgezogen und ist nicht mehr erhältlich.</p><p>Ausgabedatum 2012-10 · Originalsprachen Deutsch · Seiten 12</p><p>Kurzreferat: Dieses Dokument legt Begriffe und Grundsätze für die sichere Vernichtung von Datenträgern fest. Ersetzt durch Ausgabe 2023-08.</p>',
        ],
      },
      ['Seite nicht gefunden', '<p>Die angeforderte Seite konnte nicht gefunden werden.</p>'],
    ),
  ),
  alive(
    'g-thesis-embargo',
    'pt',
    'repository',
    '/handle/10216/90211',
    'A thesis whose file is withheld: the record says "ficheiro indisponível" and gives the abstract.',
    house(
      repository,
      {
        lang: 'pt',
        name: 'Repositório da Universidade do Mondego',
        nav: ['Página principal', 'FLUM', 'Teses de doutoramento', 'Ver item'],
        side: ['Percorrer', 'Entrar', 'Estatísticas'],
        foot: 'DSpace software copyright © 2002-2016 DuraSpace',
      },
      {
        '/handle/10216/90211': [
          'A toponímia perdida das salinas de Aveiro',
          '<h2 class="page-header first-page-header">A toponímia perdida das salinas de Aveiro</h2><div><h5>Ficheiros</h5><p>Ficheiro indisponível (acesso embargado até 2031-01-01)</p></div><div><h5>Autor</h5>Tavares, Odília</div><div><h5>Data</h5>2016-07-14</div><div><h5>Resumo</h5>Das 270 marinhas em laboração em 1956 restam nove. Esta tese reconstitui, a partir de róis de sisa e testemunhos orais, os nomes das que desapareceram.</div>',
          '<meta name="DC.title" content="A toponímia perdida das salinas de Aveiro"><meta name="citation_author" content="Tavares, Odília">',
        ],
      },
      [
        'Recurso não encontrado',
        '<h1>Recurso não encontrado</h1><p>O identificador não corresponde a nenhum objeto deste repositório.</p>',
      ],
    ),
  ),
  alive(
    'g-homepage-1998',
    'en',
    'old-html',
    '/~tcarver/clocks/missing.html',
    'A home page of 1998 about clocks with missing parts, under construction since.',
    pages(
      {
        '/~tcarver/clocks/missing.html': typed(
          ninety({
            lang: 'en',
            name: "Tom's Clocks",
            nav: ['Home', 'Clocks', 'Links', 'Sign my guestbook'],
            foot: 'This page has been accessed 003,118 times since March 1998. tcarver (at) the college',
          })(
            'MISSING!!! parts page',
            '<CENTER><IMG SRC="undercon.gif" ALT="Under construction"><BR><BLINK>NEW!</BLINK></CENTER><H1>Missing parts</H1><P>I am looking for the following. If you have any of these PLEASE e-mail me!<UL><LI>Pendulum bob, Seth Thomas No. 2, 1880s - <B>STILL NOT FOUND</B><LI>Verge for Ingraham "Doric" - found, thanks Bob!<LI>Glass, 8 3/4 inch, domed - <B>not found</B></UL><P>Back to the <A HREF="index.html">clocks</A>.',
          ),
          'text/html',
          200,
          ['Server', 'Apache/1.3.27 (Unix)'],
          ['Last-Modified', 'Tue, 18 Aug 1998 04:11:52 GMT'],
        ),
      },
      apache,
    ),
    { scheme: 'http' },
  ),
  alive(
    'g-rahmen-satz',
    'de',
    'frameset',
    '/chronik/index.htm',
    'A living frameset whose frames both answer.',
    pages(
      {
        '/chronik/index.htm': typed(
          '<html><head><title>Ortschronik Kleinzschocher</title></head><frameset cols="180,*" border="0"><frame src="menu.htm" name="links" noresize><frame src="text.htm" name="haupt"><noframes><body>Ihr Browser kann diese Seite leider nicht anzeigen!</body></noframes></frameset></html>',
          'text/html',
        ),
        '/chronik/menu.htm': typed(
          '<html><body><a href="text.htm" target="haupt">1550-1700</a><br><a href="t2.htm" target="haupt">1700-1871</a></body></html>',
          'text/html',
        ),
        '/chronik/text.htm': typed(
          '<html><head><title>1550-1700</title></head><body><h2>1550-1700</h2><p>1562 wird erstmals ein Schulmeister genannt. 1637 brennt das Vorwerk ab; die Kirchenb&uuml;cher gehen dabei verloren. 1680 sterben 41 Einwohner an der Pest.</p><p>Aus dem Jahr 1691 stammt die Glocke, die 1942 eingeschmolzen wurde.</p></body></html>',
          'text/html',
        ),
      },
      apache,
    ),
    { scheme: 'http', below: 'www.' },
  ),
  alive(
    'g-textfile-rfc',
    'en',
    'file',
    '/pub/notes/errcodes.txt',
    'A text file that lists reply codes, "404 Not Found" among them.',
    pages(
      {
        '/pub/notes/errcodes.txt': typed(
          'ERRCODES(7)                 Gopher-to-web gateway                 ERRCODES(7)\n\n   Code   Text                      Meaning for the gateway\n   ----   ------------------------  --------------------------------\n   200    OK                        pass through\n   301    Moved Permanently         rewrite selector, ask again\n   403    Forbidden                 error item (type 3)\n   404    Not Found                 error item (type 3)\n   410    Gone                      drop selector from the index\n   500    Internal Server Error     keep, try again in 24 h\n\n   Gateways must not guess. If a server answers 200 with the words\n   "file not found", that is the server\'s lie and not ours.\n\n                                2 May 1996\n',
          'text/plain',
        ),
      },
      apache,
    ),
    { scheme: 'http', below: 'ftp.' },
  ),
  alive(
    'g-pdf-404',
    'es',
    'file',
    '/boletines/2017/404.pdf',
    'A bulletin whose number is 404, as a PDF.',
    pages(
      {
        '/boletines/2017/404.pdf': typed(
          pdf('Boletin 404', [
            'BOLETIN MUNICIPAL Num. 404',
            'Ayuntamiento de Villafranqueza, 3 de octubre de 2017',
            'Anuncio: no se han encontrado los expedientes de licencia 12/1987 y 13/1987.',
            'Se abre plazo de informacion publica de veinte dias habiles.',
          ]),
          'application/pdf',
        ),
      },
      html(
        '<html><head><title>Error</title></head><body><p>El bolet&iacute;n solicitado no existe.</p></body></html>',
        404,
      ),
    ),
  ),
  alive(
    'g-csv-zero',
    'en',
    'file',
    '/data/outages-2021.csv',
    'A data file in which nearly every value is zero or "n/a".',
    pages(
      {
        '/data/outages-2021.csv': typed(
          `station,month,outages,minutes,note\n${Array.from({ length: 36 }, (_, at) => `BW-${11 + (at % 3)},2021-${String(1 + Math.floor(at / 3)).padStart(2, '0')},0,0,n/a`).join('\n')}\n`,
          'text/csv; charset=utf-8',
        ),
      },
      nginx,
    ),
  ),
  alive(
    'g-yksi-sana',
    'et',
    'note',
    '/kas-on-juba-talv',
    'A page that answers a question with one word.',
    pages(
      {
        '/kas-on-juba-talv':
          '<!doctype html><html lang="et"><head><meta charset="utf-8"><title>Kas juba on talv?</title><style>html{height:100%;display:grid;place-items:center;font:bold 20vw sans-serif}</style></head><body><p>Ei.</p></body></html>',
      },
      nginx,
    ),
    { words: ['alive'] },
  ),
  alive(
    'g-galeria-kepek',
    'hu',
    'gallery',
    '/galeria/2008-falunap/',
    'A gallery of pictures without a sentence.',
    pages(
      {
        '/galeria/2008-falunap/': `<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8"><title>2008 falunap</title><meta name="generator" content="JAlbum 8"></head><body><h1>2008 falunap</h1><table>${Array.from({ length: 6 }, (_, row) => `<tr>${Array.from({ length: 4 }, (__, at) => `<td><a href="slides/P80${row}${at}.html"><img src="thumbs/P80${row}${at}.jpg" width="150" height="112" alt="P80${row}${at}"></a></td>`).join('')}</tr>`).join('')}</table><p>24 kép</p></body></html>`,
      },
      apache,
    ),
  ),
  alive(
    'g-nekrolog',
    'pl',
    'obituary',
    '/nekrologi/2013/jadwiga-wrzesniewska',
    'An obituary: "odeszła", "nie ma już wśród nas".',
    house(
      plain,
      {
        lang: 'pl',
        name: 'Parafia św. Rocha w Goniądzu',
        nav: ['Strona główna', 'Ogłoszenia', 'Nekrologi', 'Kontakt'],
        foot: 'Parafia pw. św. Rocha, ul. Kościelna 3',
      },
      {
        '/nekrologi/2013/jadwiga-wrzesniewska': [
          'Śp. Jadwiga Wrześniewska',
          '<p>Z żalem zawiadamiamy, że dnia 4 lutego 2013 r. odeszła od nas, przeżywszy lat 91, nasza długoletnia organistka. Nie ma Jej już wśród nas, ale śpiew pozostał.</p><p>Msza święta żałobna 7 lutego o godz. 11.00.</p>',
        ],
      },
      ['Brak strony', '<p>Pod tym adresem niczego nie ma.</p>'],
    ),
  ),
]
