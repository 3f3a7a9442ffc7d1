/** Dead: soft 404s of many programs and languages. */
import type { WebCase } from '../case.ts'
import { html, json } from './answers.ts'
import { token } from './dice.ts'
import { blogger, laravel, nextNews, phpPaper, wpNews, wpNgo } from './frames-news.ts'
import { aspx, bitrix, drupal, joomla, liferay, plone, typo3 } from './frames-state.ts'
import { board, builder, dspace, ojs, wiki, oldHtml } from './frames-know.ts'
import type { Frame, Route, Tongue } from './shape.ts'
import { dead, say, showHome, softly } from './make.ts'
import { ar, fa, mn } from './tongues-near.ts'
import { bs, el, hr, ka, mk, ro, ru, sl, sr, srLatn, tr } from './tongues-balkan.ts'
import { bn, hi, id, ja, ko, ms, my, th, tl, vi, zh, zhTw } from './tongues-asia.ts'
import { en, es, fr, pt, sw } from './tongues-west.ts'

const family = 'soft-404'
function soft(
  slug: string,
  tongue: Tongue,
  frame: Frame,
  site: string,
  mechanism: string,
  cited: string,
  lost: Route = softly(),
  language = tongue.code,
): WebCase {
  return dead({ slug, tongue, frame, site, mechanism, cited, lost, family, language })
}
const blank = (title = ''): Route => say(title, '<div class="content-body"></div>', 200, 'story')

export const deadSoft: readonly WebCase[] = [
  soft(
    'wp-cache-llano',
    es,
    wpNews,
    'El Correo Llanero',
    'WordPress behind a page cache that stores the not-found page and serves it with 200.',
    '/2013/07/alcalde-renuncia-por-presupuesto/',
    softly(),
    'es-VE',
  ),
  soft(
    'joomla-artikal',
    srLatn,
    joomla,
    'Opština Bela Reka',
    'Joomla: "Article not found" in the template, status 200.',
    '/index.php/news/314-javna-rasprava-o-deponiji',
    say(
      '404 - Članak nije pronađen',
      '<p>Članak nije pronađen. Možda je obrisan ili premešten.</p><p><a href="/">Početna strana</a></p>',
    ),
  ),
  soft(
    'drupal-yok',
    tr,
    drupal,
    'Su İşleri Kurumu',
    'Drupal site behind a proxy that turns every status into 200.',
    '/node/5121',
  ),
  soft(
    'bitrix-element',
    ru,
    bitrix,
    'Администрация Майского района',
    'Bitrix: "Элемент не найден!" within the news component.',
    '/news/99812/',
    say('Новости', '<p><font class="errortext">Элемент не найден!</font></p>'),
    'ru-KZ',
  ),
  soft(
    'liferay-recurso',
    pt,
    liferay,
    'Secretaria de Obras',
    'Liferay: the requested resource could not be found, in the portal frame, 200.',
    '/web/guest/w/edital-ponte-2012',
    say(
      'Não encontrado',
      '<div class="alert alert-danger"><strong>Não encontrado</strong> O recurso solicitado não foi encontrado.</div><p>https://liferay-recurso-xv.test/web/guest/w/edital-ponte-2012</p>',
    ),
  ),
  soft(
    'aspx-khabar',
    ar,
    aspx,
    'وزارة الأشغال',
    'ASP.NET: the record is gone, the labels stay empty and a line says that there is no such item.',
    '/NewsDetails.aspx?ID=90412',
    say('', '<span class="error">لا توجد بيانات. العنصر المطلوب غير موجود.</span>', 200, 'story'),
  ),
  soft(
    'php-blank',
    bn,
    phpPaper,
    'দৈনিক নদীপাড়',
    'news.php?id= of a deleted row: the frame with neither headline nor text.',
    '/news.php?id=88213',
    blank(),
  ),
  soft(
    'php-notice',
    en,
    phpPaper,
    'Upcountry Times',
    'PHP notices instead of the story: the row does not exist.',
    '/news.php?id=77120',
    say(
      '',
      '<br />\n<b>Warning</b>:  Trying to access array offset on value of type bool in <b>/home/upcountry/public_html/news.php</b> on line <b>41</b><br />\n<br />\n<b>Warning</b>:  Undefined array key "title" in <b>/home/upcountry/public_html/news.php</b> on line <b>44</b><br />',
      200,
      'story',
    ),
    'en-UG',
  ),
  soft(
    'typo3-pristup',
    sl,
    typo3,
    'Agencija za gozdove',
    'TYPO3: page is shown with 200 and the extension’s "no news available".',
    '/news/article/letno-porocilo-2011.html',
    say('Novica', '<div class="no-news-found">Ta novica ni več na voljo.</div>'),
  ),
  soft(
    'next-nodata',
    vi,
    nextNews,
    'Báo Cao Nguyên',
    'Next.js with fallback pages: 404 component rendered at 200, server data says statusCode 404.',
    '/news/thuy-dien-xa-lu-70412',
  ),
  soft(
    'wiki-khali',
    hi,
    wiki,
    'मुक्त ग्रामकोश',
    'MediaWiki that answers 200 for a page without text.',
    '/wiki/%E0%A4%AA%E0%A5%81%E0%A4%B0%E0%A4%BE%E0%A4%A8%E0%A4%BE_%E0%A4%AA%E0%A5%81%E0%A4%B2',
    say(
      'पुराना पुल',
      '<div class="noarticletext"><p>इस पृष्ठ पर अभी कोई सामग्री नहीं है। आप अन्य पृष्ठों में <a href="/wiki/Special:Search">इस शीर्षक को खोज</a> सकते हैं, या संबंधित लॉग देख सकते हैं।</p></div>',
    ),
  ),
  soft(
    'wiki-brisanje',
    hr,
    wiki,
    'Otočna enciklopedija',
    'MediaWiki: deleted article, deletion log shown, 404.',
    '/wiki/Tvornica_mre%C5%BEa',
    say(
      'Tvornica mreža',
      '<div class="mw-warning-with-logexcerpt"><p>Ova je stranica izbrisana. Evidencija brisanja prikazana je u nastavku.</p><ul><li>11. ožujka 2016. Admin je izbrisao stranicu Tvornica mreža (nedovoljno izvora)</li></ul></div>',
      404,
    ),
  ),
  soft(
    'dspace-ditarik',
    id,
    dspace,
    'Repositori Universitas Pesisir',
    'DSpace item withdrawn, tombstone page at 200.',
    '/handle/20.500.4412/7781',
    say(
      'Item Ditarik',
      '<p>Item yang Anda cari telah ditarik dari repositori. Item ini tidak lagi tersedia.</p>',
    ),
  ),
  soft(
    'ojs-noarticle',
    es,
    ojs,
    'Revista Andina de Estudios Rurales',
    'OJS: the article was taken out of publication; error text in the journal’s frame, 200.',
    '/index.php/rev/article/view/98765',
    say(
      'Artículo no disponible',
      '<p class="error">El artículo solicitado no existe o ha sido retirado de la publicación.</p>',
    ),
    'es-BO',
  ),
  soft(
    'phpbb-topic',
    ro,
    board,
    'Forumul Pescarilor',
    'phpBB: the requested topic does not exist, 200 behind an old proxy.',
    '/viewtopic.php?f=4&t=99120',
    say('Informații', '<p>Subiectul solicitat nu există.</p>'),
  ),
  soft(
    'blogger-thieu',
    tl,
    blogger,
    'Talaarawan ng Bangkero',
    'Blogger: the page does not exist (404).',
    '/2011/09/ang-huling-lantsa.html',
    say('Error 404', '<p>Paumanhin, wala ang pahinang hinahanap mo sa blog na ito.</p>', 404),
  ),
  soft(
    'builder-oops',
    fr,
    builder,
    'Église du Réveil de Bonabéri',
    'Site builder with its own not-found design, 200 through a custom domain proxy.',
    '/post/retraite-2018',
    say('404', '<h2>Oups !</h2><p>Cette page n’existe plus. Vérifiez l’adresse ou revenez à l’accueil.</p>'),
    'fr-CM',
  ),
  soft(
    'plone-desculpe',
    pt,
    plone,
    'Instituto de Terras',
    'Plone of a state portal: "Desculpe, mas esta página não existe" with 200.',
    '/noticias/titulacao-quilombos-2010',
    say(
      'Esta página não existe',
      '<p>Desculpe, mas esta página não existe…</p><p>Pedimos desculpas pela inconveniência, mas a página que você estava tentando acessar não existe neste endereço.</p>',
    ),
  ),
  soft(
    'laravel-kosong',
    ms,
    laravel,
    'Portal Daerah Ulu',
    'Laravel renders the article template with an empty article.',
    '/news/detail/90112/jambatan-gantung',
    blank(''),
  ),
  soft(
    'wp-nothing',
    sw,
    wpNgo,
    'Shirika la Wanawake wa Pwani',
    'WordPress theme shows "nothing found" with a search box, 200.',
    '/ripoti-ya-mwaka-2012/',
    say(
      'Hakuna kilichopatikana',
      '<p>Inaonekana hatuwezi kupata unachotafuta. Labda kutafuta kutasaidia.</p><form role="search"><input name="s"></form>',
    ),
  ),
  soft(
    'home-everything',
    mk,
    wpNews,
    'Кумановски весник',
    'A rewrite rule shows the front page at every address that does not exist.',
    '/2012/05/izbori-reklamacii/',
    showHome,
  ),
  soft(
    'home-everything-php',
    my,
    phpPaper,
    'တောင်ပေါ်သတင်း',
    'The script shows the newest stories for each unknown number: front page, 200.',
    '/news.php?id=66120',
    showHome,
  ),
  soft(
    'section-instead',
    ka,
    phpPaper,
    'მთის ამბები',
    'An unknown number yields the list of the section.',
    '/news.php?id=41902',
    (_, site) => html(site.list(0)),
  ),
  soft(
    'zh-shanchu',
    zh,
    bitrix,
    '河源日报网',
    'A Chinese paper: "the article has been deleted or does not exist", 200, jumps to the front page after five seconds.',
    '/news/88121/',
    say(
      '提示信息',
      '<p>您访问的文章不存在或已被删除！</p><p><span id="sec">5</span>秒后自动返回首页</p><script>setTimeout(function(){location.href="/"},5000)</script>',
    ),
  ),
  soft(
    'zhtw-xiajia',
    zhTw,
    phpPaper,
    '離島電子報',
    'Taiwan paper: taken down, 200.',
    '/news.php?id=70011',
    say('查無此文章', '<p>很抱歉，您所查詢的文章已下架或不存在。</p>'),
  ),
  soft(
    'ja-keisai',
    ja,
    typo3,
    '県民タイムス',
    'Japanese paper: the period of publication has ended.',
    '/news/article/20140318-minato.html',
    say('お知らせ', '<p>この記事は掲載期間が終了したため、ご覧いただけません。</p>'),
  ),
  soft(
    'ko-sakje',
    ko,
    phpPaper,
    '남도일보 온라인',
    'Korean paper: deleted or wrong number, by an alert in the page.',
    '/news.php?id=99104',
    () =>
      html(
        `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>남도일보 온라인</title><script>alert("삭제되었거나 존재하지 않는 기사입니다.");history.back();</script></head><body><noscript>삭제되었거나 존재하지 않는 기사입니다.</noscript></body></html>`,
      ),
  ),
  soft(
    'th-luang',
    th,
    joomla,
    'องค์การบริหารส่วนตำบลริมโขง',
    'Thai municipality: Joomla frame, "ไม่พบบทความ".',
    '/index.php/news/122-prakat',
    say('ไม่พบบทความ', '<p>ไม่พบบทความที่คุณร้องขอ อาจถูกลบหรือย้ายไปแล้ว</p>'),
  ),
  soft(
    'mn-oldsongui',
    mn,
    laravel,
    'Говийн мэдээ',
    'Mongolian site: the story was removed.',
    '/news/detail/90120/tosgon',
    say('', '<p>Энэ мэдээ устгагдсан эсвэл байхгүй байна.</p>'),
  ),
  soft(
    'fa-hazf',
    fa,
    phpPaper,
    'خبر کویر',
    'Persian agency: the news item was removed or never existed.',
    '/news.php?id=50120',
    say('خطا', '<div class="msg">خبر مورد نظر حذف شده یا وجود ندارد.</div>'),
  ),
  soft(
    'el-diagrafi',
    el,
    nextNews,
    'Αιγαιακός Τύπος',
    'Greek paper: the article has been withdrawn, 200.',
    '/news/arthro-70221',
    say('Το άρθρο αποσύρθηκε', '<p>Το άρθρο που ζητήσατε έχει αποσυρθεί και δεν είναι πλέον διαθέσιμο.</p>'),
  ),
  soft(
    'bs-obrisano',
    bs,
    laravel,
    'Podrinjske novine',
    'Bosnian portal: the story has been deleted from the database, message inside the article frame.',
    '/news/detail/90777/deponija',
    say('', '<div class="alert alert-warning">Ovaj članak je obrisan iz baze.</div>', 200, 'story'),
  ),
  soft(
    'sr-oldhtml-redir',
    sr,
    oldHtml,
    'Месна заједница Вис',
    'Static site: unknown files show a page of two lines at 200.',
    '/news/n990.htm',
    () =>
      html(
        '<html><head><meta charset="utf-8"><title>404</title></head><body><center><h1>404</h1>Тражена датотека не постоји на серверу.</center></body></html>',
      ),
  ),
  dead({
    slug: 'api-nodata',
    mechanism: 'A gazette API says with 200 that the record was not found.',
    family: 'api',
    tongue: es,
    frame: plone,
    site: 'Gaceta',
    language: 'es-CR',
    cited: '/api/v1/normas/88120',
    first: (request) =>
      request.path.startsWith('/api/v1/normas/')
        ? request.path === '/api/v1/normas/1001'
          ? json({ success: true, data: { id: 1001, titulo: 'Reglamento de pesca' } })
          : json({
              success: false,
              data: null,
              error: { code: 'NOT_FOUND', message: 'Registro no encontrado' },
              trace: token(16),
            })
        : undefined,
  }),
  dead({
    slug: 'api-404-json',
    mechanism: 'A REST service answers 404 in JSON.',
    family: 'api',
    tongue: en,
    frame: drupal,
    site: 'Lands Registry',
    language: 'en-GH',
    verdicts: ['gone', 'soft-404'],
    cited: '/api/parcels/77-B',
    first: (request) =>
      request.path.startsWith('/api/')
        ? json(
            {
              timestamp: token(12),
              status: 404,
              error: 'Not Found',
              message: 'No parcel with this number',
              path: request.path,
            },
            404,
          )
        : undefined,
  }),
]
