/** Soft 404 with a message in the site's own template, in many languages. */
import type { WebCase } from '../case.ts'
import * as skin from './chrome.ts'
import {
  apachePhp,
  away,
  blind,
  cloudflare,
  encodeAs,
  file,
  iis,
  litespeed,
  page,
  site,
  varnish,
} from './kit.ts'
import { essay, sentences } from './prose.ts'

const home = (make: skin.Skin, lang: string, name: string, seed: number): string =>
  make({ lang, site: name, title: name, tab: name, main: skin.listing(lang, seed, 12) })

const german = 'Heimatverein Oberlausitz'
const french = 'La Gazette du Marais'
const turkish = 'Körfez Postası'
const czech = 'Práce na Vysočině'
const korean = '한빛 산악회'
const hebrew = 'המרכז לתולדות הנגב'

export const softMessage: readonly WebCase[] = [
  blind('b3-verein-beitrag', 'soft-404', 'de', 'dead', ['soft-404', 'gone'], {
    at: '/2016/09/umgebindehaeuser-im-wandel/',
    mechanism: 'A plugin of the blog answers every unknown permalink with 200 and the theme’s 404 template.',
    serve: site(
      { '/': home(skin.wordpress, 'de', german, 4) },
      skin.wordpress({
        lang: 'de',
        site: german,
        title: 'Nichts gefunden',
        main: `<section class="error-404 not-found"><header class="page-header alignwide"><h1 class="page-title">Hoppla, hier ist nichts.</h1></header><div class="page-content default-max-width"><p>Unter dieser Adresse konnte leider nichts gefunden werden. Vielleicht hilft eine Suche weiter?</p><form role="search" method="get" class="search-form" action="/"><label>Suche nach: <input type="search" name="s"></label><input type="submit" value="Suchen"></form></div></section>`,
      }),
      apachePhp,
    ),
  }),
  blind('b3-gazette-depublie', 'soft-404', 'fr', 'dead', ['soft-404', 'gone'], {
    at: '/actualites/20190412-le-port-de-mesnil-privatise',
    mechanism:
      'The editors took the article down; its address gives the title and one line saying so, unknown addresses a true 404.',
    serve: site(
      {
        '/': home(skin.drupal, 'fr', french, 9),
        '/actualites/20190412-le-port-de-mesnil-privatise': skin.drupal({
          lang: 'fr',
          site: french,
          title: 'Le port de Mesnil privatisé ?',
          main: `<h1 class="title page-title">Le port de Mesnil privatisé ?</h1><div class="node__content"><div class="messages messages--warning" role="contentinfo">Cet article a été retiré de notre site à la suite d’une décision de la rédaction. Il n’est plus consultable.</div></div><h2>À lire aussi</h2>${skin.listing('fr', 12, 5)}`,
        }),
      },
      page(
        404,
        skin.drupal({
          lang: 'fr',
          site: french,
          title: 'Page non trouvée',
          main: '<h1>Page non trouvée</h1><p>La page demandée n’a pas pu être trouvée.</p>',
        }),
      ),
    ),
  }),
  blind('b3-korfez-yayindan', 'soft-404', 'tr', 'dead', ['soft-404', 'gone', 'legal-block'], {
    at: '/haber/48213/liman-ihalesinde-ikinci-tur',
    mechanism:
      'The paper keeps its frame at 200 and says that the news item is no longer published; any number answers the same.',
    serve: site(
      { '/': home(skin.paper, 'tr', turkish, 2) },
      skin.paper({
        lang: 'tr',
        site: turkish,
        title: 'Haber bulunamadı',
        main: '<div class="uyari"><h1>Aradığınız haber yayından kaldırılmıştır</h1><p>Haber silinmiş, taşınmış ya da adres hatalı yazılmış olabilir. Güncel gelişmeler için ana sayfamızı ziyaret edebilirsiniz.</p></div>',
      }),
      litespeed,
    ),
  }),
  blind('b3-blog-sakujo', 'soft-404', 'ja', 'dead', ['soft-404', 'gone'], {
    at: '/tabi-nikki/entry-11873340221.html',
    mechanism: 'A blog service answers deleted entries with 200, its own frame and a plain sentence.',
    serve: site(
      {
        '/': skin.plain({ lang: 'ja', site: 'ことのはブログ', title: 'トップ', main: skin.listing('ja', 3) }),
      },
      skin.plain({
        lang: 'ja',
        site: 'ことのはブログ',
        title: 'ページが表示できません',
        main: '<div class="skin-errorBox"><h1>お探しの記事が見つかりませんでした</h1><p>この記事は投稿者により削除されたか、公開範囲が変更された可能性があります。</p><p><a href="/">ことのはブログのトップへ戻る</a></p><h2>人気の公式ブログ</h2><ul><li>週末の山歩き</li><li>港町の食卓</li><li>古い切符あつめ</li></ul></div>',
      }),
    ),
  }),
  blind('b3-luntan-zhuti', 'soft-404', 'zh', 'dead', ['soft-404', 'gone'], {
    at: '/thread-190442-1-1.html',
    mechanism: 'A forum in GBK answers deleted threads with 200 and its notice box.',
    serve: site(
      {
        '/': file(
          'text/html; charset=gbk',
          encodeAs(
            'gbk',
            skin.tables({
              lang: 'zh',
              site: '江畔渔友论坛',
              title: '江畔渔友论坛',
              main: skin.listing('zh', 4, 8, '/forum-'),
            }),
          ),
        ),
      },
      file(
        'text/html; charset=gbk',
        encodeAs(
          'gbk',
          `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=gbk" /><title>提示信息 - 江畔渔友论坛 - Powered by Discuz!</title><meta name="generator" content="Discuz! X3.4" /></head><body id="nv_forum" class="pg_viewthread"><div id="toptb" class="cl"><div class="wp"><a href="#">设为首页</a><a href="#">收藏本站</a></div></div><div id="hd"><div id="nv"><ul><li><a href="forum.php">论坛</a></li><li><a href="home.php">空间</a></li><li><a href="misc.php?mod=ranklist">排行榜</a></li></ul></div></div><div id="wp" class="wp"><div id="ct" class="wp cl w"><div class="nfl"><div class="f_c altw"><div id="messagetext" class="alert_error"><p>抱歉,指定的主题不存在或已被删除或正在被审核</p><p class="alert_btnleft"><a href="javascript:history.back()">[ 点击这里返回上一页 ]</a></p></div></div></div></div></div><div id="ft" class="wp cl">Powered by <strong>Discuz!</strong> X3.4 © 2001-2017</div></body></html>`,
        ),
        [['Set-Cookie', 'Yx8d_2132_saltkey=cP7zR2Lk; HttpOnly; path=/']],
      ),
    ),
  }),
  blind('b3-gnuboard-alert', 'soft-404', 'ko', 'dead', ['soft-404'], {
    at: '/bbs/board.php?bo_table=free&wr_id=20417',
    mechanism:
      'A Korean board answers a removed post with a page that holds nothing but an alert and history.back().',
    serve: site(
      { '/': home(skin.tables, 'ko', korean, 6) },
      `<!doctype html>\n<html lang="ko">\n<head>\n<meta charset="utf-8">\n<title>오류안내 페이지</title>\n</head>\n<body>\n<script>\nalert("글이 존재하지 않습니다.\\n\\n글이 삭제되었거나 이동된 경우입니다.");\nhistory.back();\n</script>\n<noscript>\n<div id="validation_check"><h1>다음 항목에 오류가 있습니다.</h1><p class="cbg">글이 존재하지 않습니다.<br>글이 삭제되었거나 이동된 경우입니다.</p><div class="btn_confirm"><a href="javascript:history.back();">이전 화면으로 돌아가기</a></div></div>\n</noscript>\n</body>\n</html>`,
      apachePhp,
    ),
  }),
  blind('b3-bitrix-element', 'soft-404', 'ru', 'dead', ['soft-404', 'gone'], {
    at: '/press-center/news/detail.php?ID=8812',
    mechanism:
      'A Bitrix site prints its red error line in the frame of the news section, with 200 for any ID.',
    serve: site(
      { '/': home(skin.office, 'ru', 'Администрация Приозёрского района', 7) },
      skin.office({
        lang: 'ru',
        site: 'Администрация Приозёрского района',
        title: 'Новости',
        head: '<script src="/bitrix/cache/js/s1/main/kernel_main.js?1690442"></script>',
        main: '<h1>Новости</h1><p><font class="errortext">Элемент не найден!</font></p><p><a href="/press-center/news/">Возврат к списку</a></p>',
      }),
    ),
  }),
  blind('b3-khabar-khali', 'soft-404', 'ar', 'dead', ['soft-404'], {
    at: '/article.php?id=77120',
    mechanism:
      'The article is no longer in the database: the template comes with empty headline, empty date and empty text, as for any number.',
    serve: site(
      { '/': home(skin.paper, 'ar', 'صحيفة الميناء', 5) },
      skin.paper({
        lang: 'ar',
        site: 'صحيفة الميناء',
        title: '',
        main: '<article class="entry"><h1 class="entry-title"></h1><span class="date">1970-01-01</span><img src="/uploads/" alt=""><div class="entry-content"></div><div class="share"><a href="#">شارك</a><a href="#">طباعة</a><a href="#">إرسال</a></div><h3>التعليقات (0)</h3></article>',
      }),
      apachePhp,
    ),
  }),
  blind('b3-vysocina-nabidka', 'soft-404', 'cs', 'dead', ['soft-404', 'gone'], {
    at: '/nabidka/1684420-skladnik-jihlava',
    mechanism: 'A job board says that the advertisement is over and shows others; the cited text is nowhere.',
    serve: site(
      { '/': home(skin.next, 'cs', czech, 8) },
      skin.next({
        lang: 'cs',
        site: czech,
        title: 'Nabídka již není aktuální',
        main: `<div class="Alert_a__1"><h1>Tato pracovní nabídka už není aktuální</h1><p>Inzerát byl ukončen zaměstnavatelem. Podívejte se na podobná volná místa.</p></div>${skin.listing('cs', 14, 6, '/nabidka/')}`,
      }),
    ),
  }),
  blind('b3-negev-wix', 'soft-404', 'he', 'dead', ['soft-404', 'gone'], {
    at: '/post/tahanat-harakevet',
    mechanism: 'A site builder renders its error page for a removed post and sends 200 from its cache.',
    serve: site(
      { '/': home(skin.next, 'he', hebrew, 3) },
      skin.next({
        lang: 'he',
        site: hebrew,
        title: 'שגיאה',
        main: '<div data-hook="post-not-found"><h1>לא הצלחנו למצוא את הפוסט הזה</h1><p>כדאי לבדוק את הכתובת או לחזור אל הבלוג.</p><a href="/blog">אל הבלוג</a></div>',
      }),
      varnish,
    ),
  }),
  blind('b3-katalog-rekord', 'soft-404', 'hu', 'dead', ['soft-404', 'gone'], {
    at: '/Record/mek-0041872',
    mechanism: 'A library catalogue answers any unknown record number with 200 and one sentence.',
    serve: site(
      { '/': home(skin.office, 'hu', 'Tiszamenti Könyvtár', 11) },
      skin.office({
        lang: 'hu',
        site: 'Tiszamenti Könyvtár',
        title: 'Katalógus',
        main: '<h2>Hiba történt</h2><div class="alert alert-danger">A keresett rekord nem található a katalógusban. Lehetséges, hogy időközben törölték.</div><a href="/Search/Home">Új keresés</a>',
      }),
    ),
  }),
  blind('b3-winkel-servies', 'soft-404', 'nl', 'dead', ['soft-404', 'gone'], {
    at: '/products/delfts-servies-1962',
    mechanism:
      'The shop keeps no page of the sold product: any product address gives “no longer in our range” and bestsellers.',
    serve: site(
      { '/': home(skin.shop, 'nl', 'Kringloop Delta', 5) },
      skin.shop({
        lang: 'nl',
        site: 'Kringloop Delta',
        title: 'Product niet beschikbaar',
        main: `<h1>Oeps, dit product is uit ons assortiment</h1><p>Het artikel dat je zoekt verkopen we niet meer. Deze zijn nu populair:</p><div class="grid">${['Lamp', 'Stoel', 'Vaas', 'Klok'].map((name, n) => `<a class="grid__item" href="/products/${name.toLowerCase()}">${name} <span class="money">€${n * 12 + 9},95</span></a>`).join('')}</div>`,
      }),
      cloudflare,
    ),
  }),
  blind('b3-video-vydaleno', 'soft-404', 'uk', 'dead', ['soft-404', 'gone'], {
    at: '/watch?v=tQ4mZ0xLr8k',
    mechanism: 'A video site answers 200 for a removed film; only the player’s sentence and its JSON say so.',
    serve: site(
      { '/': skin.next({ lang: 'uk', site: 'ВідеоЛан', title: 'ВідеоЛан', main: skin.listing('uk', 4) }) },
      skin.next({
        lang: 'uk',
        site: 'ВідеоЛан',
        title: '',
        tab: 'ВідеоЛан',
        head: '<script>var initialPlayerResponse={"playabilityStatus":{"status":"ERROR","reason":"Відео недоступне","messages":["Автор видалив це відео"]}};</script>',
        main: `<div id="player"><div class="player-error"><div class="reason">Відео недоступне</div><div class="subreason">Автор видалив це відео</div></div></div>${skin.listing('uk', 21, 12, '/watch?v=')}`,
      }),
    ),
  }),
  blind('b3-prakat-lop', 'soft-404', 'th', 'dead', ['soft-404', 'gone'], {
    at: '/classified/7720145',
    mechanism: 'A classified board says at 200 that the advertisement was removed or has run out.',
    serve: site(
      { '/': home(skin.next, 'th', 'ตลาดริมคลอง', 6) },
      skin.next({
        lang: 'th',
        site: 'ตลาดริมคลอง',
        title: 'ไม่พบประกาศ',
        main: `<h1>ประกาศนี้ถูกลบหรือหมดอายุแล้ว</h1><p>ลองดูประกาศอื่นที่ใกล้เคียง</p>${skin.listing('th', 17, 6, '/classified/')}`,
      }),
    ),
  }),
  blind('b3-shortlink-off', 'soft-404', 'en', 'dead', ['soft-404', 'gone'], {
    at: '/3kQz9p',
    mechanism:
      'A link shortener answers 200 with a page saying that the short link was disabled; others do not exist at all.',
    serve: site(
      {
        '/': skin.plain({
          lang: 'en',
          site: 'snip',
          title: 'Short links for teams',
          main: '<h1>Short links for teams</h1><p>Paste a long address and get a short one.</p>',
        }),
        '/3kQz9p': page(
          200,
          skin.plain({
            lang: 'en',
            site: 'snip',
            title: 'Link disabled',
            main: '<h1>This link has been disabled</h1><p>The owner’s account was closed, so this short link does not lead anywhere any more.</p><p><a href="/">What is snip?</a></p>',
          }),
        ),
      },
      page(
        404,
        skin.plain({ lang: 'en', site: 'snip', title: 'Nothing here', main: '<h1>Nothing here</h1>' }),
      ),
    ),
  }),
  blind('b3-ypourgeio-aspx', 'soft-404', 'el', 'dead', ['soft-404'], {
    at: '/Documents/Egkyklios_2014_118.aspx',
    mechanism: 'An ASP.NET site redirects every fault to PageNotFound.aspx, which answers 200.',
    serve: site(
      {
        '/': home(skin.aspnet, 'el', 'Γενική Γραμματεία Υδάτων', 3),
        '/PageNotFound.aspx': page(
          200,
          skin.aspnet({
            lang: 'el',
            site: 'Γενική Γραμματεία Υδάτων',
            title: 'Σφάλμα',
            main: '<h2>Η σελίδα που ζητήσατε δεν υπάρχει</h2><p>Ελέγξτε τη διεύθυνση ή επιστρέψτε στην αρχική σελίδα.</p>',
          }),
          iis,
        ),
      },
      (request) =>
        away(`/PageNotFound.aspx?aspxerrorpath=${request.path}`, 302, [['Server', 'Microsoft-IIS/8.5']]),
    ),
  }),
  blind('b3-trang-chu-thay', 'soft-404', 'vi', 'dead', ['soft-404'], {
    at: '/tin-tuc/khoi-cong-cau-song-han-2011.html',
    mechanism:
      'The site was rebuilt; every old or invented address is answered with the home page itself at 200.',
    serve: site({}, home(skin.office, 'vi', 'Cổng thông tin huyện Đông Hòa', 8)),
  }),
  blind('b3-artikel-tag', 'soft-404', 'id', 'dead', ['soft-404', 'gone'], {
    at: '/2013/05/laporan-banjir-kali-merah.html',
    mechanism: 'A Blogger-like theme prints its “no such page” line above the usual widgets, with 200.',
    serve: site(
      { '/': home(skin.wordpress, 'id', 'Kabar Kali', 4) },
      skin.wordpress({
        lang: 'id',
        site: 'Kabar Kali',
        title: 'Kabar Kali',
        tab: 'Kabar Kali',
        main: `<div class="status-msg-wrap"><div class="status-msg-body">Maaf, halaman yang Anda cari di blog ini tidak ada.</div></div><aside class="widget"><h3>Arsip</h3>${sentences('id', 5, 2)}</aside>`,
      }),
    ),
  }),
  blind('b3-protokoll-borta', 'soft-404', 'sv', 'dead', ['soft-404', 'gone'], {
    at: '/moten/2012/protokoll-17',
    mechanism:
      'A municipality’s page of an old record says that it was weeded out and where to ask; its content is not there, siblings say the same.',
    serve: site(
      { '/': home(skin.typo3, 'sv', 'Skogsby kommun', 2) },
      skin.typo3({
        lang: 'sv',
        site: 'Skogsby kommun',
        title: 'Sidan har tagits bort',
        main: `<h1>Sidan har tagits bort</h1><p>Vi har rensat bland äldre innehåll på webbplatsen. Kontakta kommunarkivet om du söker en handling.</p><h2>Senaste nytt</h2>${essay('sv', 3, 2)}`,
      }),
    ),
  }),
]
