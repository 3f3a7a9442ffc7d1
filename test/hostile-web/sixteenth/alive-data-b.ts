/** Alive: statistics offices, journals, repositories, old encodings, files. */
import type { WebCase } from '../case.ts'
import { file, html, latin1, pdf, ps, ul } from './base.ts'
import { encodings } from './encodings.ts'
import { alive, art, page } from './site.ts'
import { base64, cp1251, greek, raw } from './alive-data-kit.ts'

export const aliveDataB: readonly WebCase[] = [
  alive(
    'paywall-abstract',
    'en',
    'paywall',
    'A journal page with the whole abstract, references and a box that offers access for money.',
    'Quarterly Review of Evidence',
    'next',
    '/doi/abs/10.55511/qre.4.221',
    page(
      'Hearsay by machine',
      ps(
        'Abstract. When a device reports what another device recorded, whose statement is it? The article reviews thirty decisions and proposes to ask not who spoke but who could have been cross-examined.',
        'Keywords: hearsay, logs, reliability, expert evidence',
      ) +
        '<div class="paywall"><h2>Get access</h2><p>Buy this article for $42.00 or sign in through your institution.</p></div><h2>References (3)</h2>' +
        ul([
          'Machine testimony and its critics (2009)',
          'Notes on the best evidence rule (1998)',
          'Logs before the bench (2014)',
        ]),
    ),
    { verdicts: ['alive', 'paywalled'] },
  ),
  alive(
    'paywall-hidden-text',
    'nl',
    'paywall',
    'A newspaper article whose text stands in the page although a subscription layer covers its second half.',
    'De Waterlandse Courant',
    'paper',
    '/economie/haven-krijgt-tweede-sluis-b7712',
    page(
      'Haven krijgt tweede sluis',
      ps(
        'De haven krijgt een tweede sluis, zo blijkt uit de begroting die donderdag is gepresenteerd. De bouw begint volgend jaar en duurt vier jaar.',
        'Binnenvaartschippers klagen al jaren over wachttijden van soms zes uur.',
      ) +
        '<div class="premium-content" style="max-height:0;overflow:hidden">' +
        ps(
          'De gemeente betaalt een derde van de kosten, het rijk de rest. Omwonenden vrezen trillingen tijdens het heien en hebben om een nulmeting gevraagd.',
        ) +
        '</div><div class="subscribe-layer">Verder lezen? Word abonnee vanaf € 2 per week. Al abonnee? Log in.</div>',
    ),
    { verdicts: ['alive', 'paywalled'] },
  ),
  alive(
    'head-forbidden',
    'en',
    'status',
    'The journal forbids HEAD with 403 and serves GET.',
    'Proceedings of the Survey Methods Circle',
    'ojs',
    '/index.php/psmc/article/view/2041',
    art(
      'Weighting after the fact',
      '2020',
      'Post-stratification is often done with whatever margins are at hand. We show with simulated panels what is lost when the margins are older than the sample.',
      'The loss is small for age and large for tenure. A table of correction factors is given in the appendix.',
    ),
    { before: (r) => (r.method === 'HEAD' ? html('<h1>Forbidden</h1>', 403) : undefined) },
  ),
  alive(
    'pdf-as-html',
    'es',
    'pdf',
    'A PDF that an old server sends as text/html.',
    'Revista de Archivística del Sur',
    'joomla',
    '/pdf/vol9/RAS_9_2_gomera.pdf',
    () =>
      file(
        pdf(
          'Los protocolos notariales de la isla',
          [
            'Revista de Archivistica del Sur, 9 (2), 2008, pp. 77-102',
            'Resumen: Se describen 412 legajos de protocolos.',
            'Palabras clave: archivos notariales, descripcion, islas',
          ],
          30000,
        ),
        'text/html',
      ),
  ),
  alive(
    'pdf-error-codes',
    'en',
    'pdf',
    'A PDF whose title is "404 Not Found": a paper about link rot.',
    'Working Papers in Legal Citation',
    'dspace',
    '/bitstream/handle/1880/404/wp-404.pdf',
    () =>
      file(
        pdf(
          '404 Not Found: Link Rot in Appellate Briefs',
          [
            'Working Paper 404',
            'Of 1,212 links sampled, 31 per cent led to an error page.',
            'This page has been removed was the most frequent notice.',
          ],
          41000,
        ),
      ),
  ),
  alive(
    'scan-pdf',
    'sv',
    'pdf',
    'A scanned PDF without a text layer and with the title "Untitled".',
    'Sockenarkivet',
    'archive',
    '/files/original/protokoll-1931.pdf',
    () => file(pdf('Untitled', [], 90000)),
  ),
  alive(
    'windows1251-statya',
    'ru',
    'encoding',
    'An article of 2003 in windows-1251 that only its meta element declares.',
    'Журнал',
    'plain',
    '/arhiv/2003/4/st7.htm',
    () =>
      raw(
        cp1251(
          '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>О межевании — Землемер № 4, 2003</title></head><body bgcolor="#fffff0"><h1>О межевании усадебных земель</h1><p>Межевание усадебных земель началось в уезде позднее, чем в соседних, и шло с перерывами. В архиве сохранились планы шести дач.</p><p>Автор сопоставляет планы с ревизскими сказками и показывает, что границы менялись трижды. Спорные участки отмечены на схеме.</p><hr><a href="/">Журнал «Землемер»</a></body></html>',
        ),
      ),
  ),
  alive(
    'euckr-munseo',
    'ko',
    'encoding',
    'An essay of 2001 in EUC-KR that its meta element declares.',
    '옛 게시판',
    'plain',
    '/bbs/view.html?no=31',
    () => raw(base64(encodings.euckr)),
  ),
  alive(
    'sjis-gyogyoken',
    'ja',
    'encoding',
    'A lecturer’s page of 1999 in Shift_JIS.',
    '研究室',
    'plain',
    '/~kenkyu/gyogyo/enkaku.html',
    () => raw(base64(encodings.sjis)),
  ),
  alive(
    'big5-dengji',
    'zh-TW',
    'encoding',
    'A page of 2000 in Big5.',
    '舊網頁',
    'plain',
    '/land/reg1.htm',
    () => raw(base64(encodings.big5)),
  ),
  alive(
    'gb2312-xianzhi',
    'zh-CN',
    'encoding',
    'A page in GB2312 that only the header declares.',
    '地方文献',
    'plain',
    '/xz/juan4.htm',
    () => raw(base64(encodings.gb), 'text/html; charset=gb2312'),
  ),
  alive(
    'iso-8859-7-selida',
    'el',
    'encoding',
    'A page of a faculty of 1999 in ISO-8859-7.',
    'Σπουδαστήριο',
    'plain',
    '/~spoud/biblio/katal2.html',
    () =>
      raw(
        greek(
          '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-7"><title>Κατάλογος χειρογράφων</title></head><body><h1>Κατάλογος χειρογράφων του σπουδαστηρίου</h1><p>Ο κατάλογος περιλαμβάνει τριάντα δύο χειρόγραφα του δεκάτου ογδόου αιώνα. Τα περισσότερα είναι νομικά.</p><ul><li>Κώδιξ 1. Νομοκάνων, φύλλα 112</li><li>Κώδιξ 2. Επιστολές, φύλλα 40</li></ul></body></html>',
        ),
      ),
  ),
  alive(
    'latin1-tez',
    'is',
    'encoding',
    'A page in ISO-8859-1 declared only by the header.',
    'Örnefnasafn',
    'plain',
    '/ornefni/sveit12.html',
    () =>
      raw(
        latin1(
          '<html><head><title>Örnefni í sveitinni</title></head><body><h1>Örnefni í sveitinni</h1><p>Skráin er tekin saman eftir sögn bænda sumarið 1961. Nöfnin eru rakin frá fjöru til fjalls.</p><p>Háubakkar, Þverá, Mjóidalur, Stóruvötn, Ljósufjöll.</p><p>Skráð af sóknarpresti.</p></body></html>',
        ),
        'text/html; charset=ISO-8859-1',
      ),
  ),
  alive(
    'utf16-stranka',
    'sk',
    'encoding',
    'An exported page in UTF-16 with a byte order mark.',
    'Obecná kronika',
    'plain',
    '/kronika/1952.htm',
    () =>
      raw(
        Uint8Array.from([
          0xff,
          0xfe,
          ...Buffer.from(
            '<html><head><title>Kronika obce 1952</title></head><body><h1>Kronika obce, rok 1952</h1><p>V januári napadlo vyše metra snehu a cesta do mesta bola neprejazdná jedenásť dní. Školu zatvorili.</p><p>Na jar sa začalo so stavbou mosta, ktorý bol odovzdaný v septembri.</p></body></html>',
            'utf16le',
          ),
        ]),
        'text/html',
      ),
  ),
  alive(
    'php-warnings',
    'ro',
    'about-404',
    'PHP warnings stand above the content, which is complete.',
    'Catedra de drept comparat',
    'plain',
    '/cadre/profil.php?id=14',
    page(
      'Conferențiar dr. A. Luncanu',
      '<br><b>Warning</b>: mysql_connect(): Headers and client library minor version mismatch in <b>/home/drept/www/cadre/profil.php</b> on line <b>12</b><br><b>Notice</b>: Undefined index: lang in <b>/home/drept/www/inc/top.php</b> on line <b>4</b><br>' +
        ps(
          'Domenii de interes: contracte, drept funciar comparat, istoria codificării.',
          'Publicații: Cartea funciară și litigiul (2008); Note asupra uzucapiunii (2011); Publicitatea imobiliară în trei sisteme (2014).',
          'Consultații: joi, 12–14, sala 207.',
        ),
    ),
  ),
  alive(
    'giangvien-ngan',
    'vi',
    'short',
    'A lecturer’s page with only name, office and telephone.',
    'Khoa Kinh tế',
    'sharepoint',
    '/Pages/gv-tran-minh-hoa.aspx',
    page('ThS. Trần M. H.', ps('Bộ môn Thống kê. Phòng B2-305. Điện thoại nội bộ: 4127.')),
  ),
]
