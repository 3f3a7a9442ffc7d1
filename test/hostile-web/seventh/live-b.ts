/** Living pages that are old, small, sparse, or in older encodings. */
import type { WebCase } from '../case.ts'
import { aspnet, journal, ninety, phpbb, shop } from './frames.ts'
import { house } from './house.ts'
import { alive, apache, bytes, html, iis, nginx, pages, typed } from './kit.ts'

export const liveB: readonly WebCase[] = [
  alive(
    'g-forum-oshibka-404',
    'ru',
    'forum',
    '/forum/viewtopic.php?f=12&t=8841',
    'A forum thread in windows-1251 asks why a site answers 404 after a move.',
    pages(
      {
        '/forum/viewtopic.php?f=12&t=8841': typed(
          bytes(
            'windows-1251',
            phpbb({
              lang: 'ru',
              name: 'Форум вебмастеров Прикамья',
              nav: ['Список форумов', 'FAQ', 'Поиск', 'Регистрация', 'Вход'],
              side: ['Сейчас этот форум просматривают: гости: 3'],
              foot: 'Русская поддержка phpBB',
            })(
              'Ошибка 404 после переезда на новый хостинг',
              `<h2>Ошибка 404 после переезда на новый хостинг</h2><div class="post"><p class="author">kama_59 » 14 фев 2011, 21:07</p><div class="content">Здравствуйте! Перенёс сайт, главная открывается, а все разделы выдают "Страница не найдена". Файлы на месте. Куда копать?</div></div><div class="post"><p class="author">Гоша Ч. » 14 фев 2011, 22:30</p><div class="content">mod_rewrite включен? И регистр букв в именах проверьте, у вас был Windows, а теперь Linux.</div></div><div class="post"><p class="author">kama_59 » 15 фев 2011, 08:12</p><div class="content">Регистр! Спасибо, заработало. Тему можно закрывать.</div></div><p>Тема закрыта. Вы не можете отвечать на сообщения.</p>`,
            ),
          ),
          'text/html; charset=windows-1251',
        ),
      },
      typed(
        bytes(
          'windows-1251',
          '<html><head><title>Информация</title></head><body><h2>Информация</h2><p>Запрошенной темы не существует.</p></body></html>',
        ),
        'text/html; charset=windows-1251',
        404,
      ),
    ),
    { scheme: 'http' },
  ),
  alive(
    'g-haiku-sjis',
    'ja',
    'poem',
    '/~issa2/ku/fuyu.htm',
    'A page of four haiku in Shift_JIS without any declared charset in the header.',
    pages(
      {
        '/~issa2/ku/fuyu.htm': typed(
          bytes(
            'shift_jis',
            '<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">\n<title>冬の句</title>\n</head>\n<body background="washi.gif">\n<center>\n<h3>冬の句</h3>\n<p>道しるべ消えて残りし雪の嵩</p>\n<p>返信のなき葉書あり冬灯</p>\n<p>空家とはなれど柿の木たわわなり</p>\n<p>除夜の鐘ひとつ数えて忘れけり</p>\n<a href="aki.htm">秋へ</a>　<a href="../index.htm">もどる</a>\n</center>\n</body>\n</html>\n',
          ),
          'text/html',
        ),
      },
      apache,
    ),
    { scheme: 'http' },
  ),
  alive(
    'g-siljong-euckr',
    'ko',
    'record',
    '/missing/view.asp?idx=2207',
    'A database page about a person missing since 1996, in EUC-KR.',
    pages(
      {
        '/missing/view.asp?idx=2207': typed(
          bytes(
            'euc-kr',
            '<html lang="ko"><head><meta http-equiv="content-type" content="text/html; charset=euc-kr"><title>실종아동 찾기 - 상세보기</title><script src="/inc/menu.js"></script></head><body topmargin="0"><table width="780" align="center"><tr><td>홈 | 실종아동 찾기 | 실종장애인 찾기 | 자료실 | 게시판</td></tr><tr><td><b>찾고 있습니다</b><br><img src="/up/2207.jpg" width="120"><table border="1"><tr><td>이름</td><td>박상우 (당시 만 5세, 남)</td></tr><tr><td>실종일자</td><td>1996년 7월 21일</td></tr><tr><td>실종장소</td><td>경북 울진군 후포면 버스터미널 부근</td></tr><tr><td>신체특징</td><td>왼쪽 눈썹 위 흉터</td></tr><tr><td>착의사항</td><td>확인되지 않음</td></tr></table><a href="list.asp">목록</a></td></tr><tr><td>제보전화 국번없이 182</td></tr></table></body></html>',
          ),
          'text/html; charset=euc-kr',
        ),
      },
      iis,
    ),
    { scheme: 'http' },
  ),
  alive(
    'g-gb18030-xianzhi',
    'zh-CN',
    'old-html',
    '/dfz/xzjz/003.htm',
    'A chapter of a county gazetteer in GB18030: villages that no longer exist.',
    pages(
      {
        '/dfz/xzjz/003.htm': typed(
          bytes(
            'gb18030',
            '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>第三章 已消失的村庄</title></head><body><table width="700" border="0" align="center"><tr><td align="center"><font size="5" face="楷体_GB2312">第三章　已消失的村庄</font></td></tr><tr><td><p>　　东洼村　在县城东北九公里。清乾隆年间由山西洪洞迁来，1958年修水库时全村迁往李官屯，原址已不存在。</p><p>　　三里铺　因距城三里得名。1964年并入南关大队，地名随之废止。</p><p>　　柳条沟　1976年地震后未再重建，居民四十一户分散安置。</p></td></tr><tr><td align="right"><a href="002.htm">上一页</a> <a href="../index.htm">返回目录</a> <a href="004.htm">下一页</a></td></tr></table></body></html>',
          ),
          'text/html',
        ),
      },
      nginx,
    ),
    { scheme: 'http' },
  ),
  alive(
    'g-bg-spravka',
    'bg',
    'old-html',
    '/arhiv/spravka/1999/04.html',
    'A page of 1999 in windows-1251 about a village library that was closed.',
    pages(
      {
        '/arhiv/spravka/1999/04.html': typed(
          bytes(
            'windows-1251',
            ninety({
              lang: 'bg',
              name: 'Архив',
              nav: ['Начало', 'Архив', 'Снимки', 'Книга за гости'],
              foot: 'Последна промяна: 12.04.1999. Най-добре се гледа с 800x600.',
            })(
              'Читалище "Пробуда" - закрито',
              '<H2>Читалище &quot;Пробуда&quot;, с. Горна Бешовица</H2><P>Основано 1894 г. Закрито с решение на общината от 1997 г. Библиотеката (2 300 тома) е преместена в гр. Враца; част от книгите липсват и досега не са намерени.</P><P>Снимки няма.</P>',
            ),
          ),
          'text/html; charset=windows-1251',
        ),
      },
      apache,
    ),
    { scheme: 'http' },
  ),
  alive(
    'g-nenalezeno-obraz',
    'cs',
    'record',
    '/psud/predmet/5512',
    'The police register of stolen art: a painting that has not been found, with no picture.',
    house(
      aspnet,
      {
        lang: 'cs',
        name: 'Pátrání po uměleckých předmětech',
        nav: ['Úvod', 'Vyhledávání', 'Jak oznámit', 'Nápověda'],
        side: ['Posledních 10 přidaných', 'Nalezené předměty'],
        foot: 'Verze aplikace 2.8.1',
      },
      {
        '/psud/predmet/5512': [
          'Předmět 5512',
          '<h2>Madona s holubicí</h2><p style="color:#900">Předmět nenalezen – pátrání trvá</p><table><tr><td>Druh</td><td>obraz, olej na plátně</td></tr><tr><td>Rozměry</td><td>62 × 48 cm</td></tr><tr><td>Odcizeno</td><td>noc 11./12. 8. 1993, kostel sv. Havla, Rtyně</td></tr><tr><td>Fotografie</td><td>není k dispozici</td></tr><tr><td>Autor</td><td>neznámý</td></tr></table>',
        ],
      },
      ['Chyba', '<p>Záznam s tímto číslem v evidenci není.</p>'],
    ),
  ),
  alive(
    'g-herbarium-none',
    'en',
    'record',
    '/specimen/NQ-0038119',
    'A herbarium record where almost every field is empty and "no images found" stands twice.',
    pages(
      {
        '/specimen/NQ-0038119': `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>NQ-0038119 | Norquay Herbarium</title></head><body class="portal"><div class="crumbs"><a href="/">Portal</a> &rsaquo; <a href="/collections">Collections</a> &rsaquo; Specimen</div><h2>Carex macloviana d'Urv.</h2><div class="tabs">Details | Map | Comments (0) | Linked resources (0)</div><dl><dt>Catalog #</dt><dd>NQ-0038119</dd><dt>Collector</dt><dd>s.coll.</dd><dt>Date</dt><dd>unknown</dd><dt>Locality</dt><dd>[illegible] creek, alpine meadow</dd><dt>Coordinates</dt><dd>not available</dd><dt>Determiner</dt><dd>&mdash;</dd></dl><p>No images found.</p><p>No records found in linked databases. No images found.</p><footer>Symbiota Portal &middot; Data usage CC0</footer></body></html>`,
      },
      html(
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Norquay Herbarium</title></head><body class="portal"><div class="crumbs"><a href="/">Portal</a></div><h2>Unable to locate specimen</h2><p>The occurrence record may have been merged. Please contact the collection manager.</p></body></html>',
        404,
      ),
    ),
  ),
  alive(
    'g-retracted-kinase',
    'en',
    'journal',
    '/index.php/jmcs/article/view/1187',
    'A retracted article: its page, abstract and notice still stand.',
    house(
      journal,
      {
        lang: 'en-US',
        name: 'Journal of Molecular Cell Signals',
        nav: ['Current', 'Archives', 'Announcements', 'About'],
        side: ['For Readers', 'For Authors', 'For Librarians'],
        foot: 'eISSN 0000-118X · Published by the Society',
      },
      {
        '/index.php/jmcs/article/view/1187': [
          'RETRACTED: A novel kinase cascade in ageing myoblasts',
          `<div class="retraction"><strong>RETRACTED ARTICLE.</strong> This article has been withdrawn at the request of the editors. Figures 2B and 4 could not be reproduced and original blots are no longer available. See the retraction notice, vol. 19, p. 402.</div><ul class="authors"><li>M. Ekwueme</li><li>T. Halloran</li></ul><section class="item abstract"><h2>Abstract</h2><p>Skeletal muscle loses regenerative capacity with age. Here we describe a cascade linking p38 to a hitherto unknown kinase in C2C12 cells under serum starvation.</p></section><div class="galleys"><a href="/index.php/jmcs/article/view/1187/2201">PDF (watermarked)</a></div>`,
          '<meta name="citation_title" content="RETRACTED: A novel kinase cascade in ageing myoblasts"><meta name="citation_doi" content="10.0000/jmcs.1187">',
        ],
      },
      ['404 Not Found', '<p>The requested article could not be located in this journal.</p>'],
    ),
  ),
  alive(
    'g-utgatt-produkt',
    'sv',
    'discontinued-product',
    '/products/vattenkokare-wk-1700',
    'A product that is no longer sold keeps its page with manual and spare parts.',
    house(
      shop,
      {
        lang: 'sv',
        name: 'Norrsken Hushåll',
        nav: ['Kök', 'Städ', 'Reservdelar', 'Kundservice'],
        side: ['Fri frakt över 499 kr', 'Köpvillkor', 'Integritet'],
        foot: '© Norrsken Hushåll AB',
      },
      {
        '/products/vattenkokare-wk-1700': [
          'Vattenkokare WK-1700',
          '<p class="badge">Utgått ur sortimentet</p><p>Produkten finns inte längre att köpa. Den såldes 2011–2018 och ersattes av WK-2100.</p><h2>Support</h2><ul><li><a href="/files/wk1700.pdf">Bruksanvisning (PDF, 1,2 MB)</a></li><li>Kalkfilter, art. 33-118, 79 kr</li><li>Lock, art. 33-120, slut</li></ul><p>Effekt 1700 W, volym 1,5 l, vikt 0,9 kg.</p>',
        ],
      },
      ['404', '<p>Sidan du letar efter finns inte. <a href="/collections/all">Fortsätt handla</a></p>'],
    ),
  ),
]
