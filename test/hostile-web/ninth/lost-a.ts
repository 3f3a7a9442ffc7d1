/** Lost pages: soft 404s of content systems, in many languages. */
import type { WebCase } from '../case.ts'
import { dead, draw, home, ok, p, serve, soft, st, to, type Site } from './kit.ts'

const vereador: Site = {
  lang: 'pt',
  brand: 'Câmara Municipal de Ribeira Alta',
  skin: 'asp',
  nav: ['Início', 'Vereadores', 'Sessões', 'Transparência'],
}
const joom: Site = {
  lang: 'it',
  brand: 'Pro Loco Val Trebbia',
  skin: 'gov',
  nav: ['Home', 'Eventi', 'Sentieri', 'Contatti'],
}
const wpde: Site = {
  lang: 'de',
  brand: 'Heimatverein Dorum',
  skin: 'wp',
  nav: ['Start', 'Termine', 'Chronik', 'Kontakt'],
}
const bitrix: Site = {
  lang: 'ru',
  brand: 'Завод «Волгомаяк»',
  skin: 'gov',
  nav: ['О компании', 'Продукция', 'Пресс-центр', 'Контакты'],
}
const discuz: Site = {
  lang: 'zh',
  brand: '江湖钓鱼论坛',
  skin: 'forum',
  nav: ['论坛', '导读', '淘帖', '登录'],
}
const kanri: Site = {
  lang: 'ja',
  brand: '海辺町公式ホームページ',
  skin: 'gov',
  nav: ['くらし', '子育て', '観光', '町政情報'],
}
const gnu: Site = { lang: 'ko', brand: '나루터 사진 동호회', skin: 'bare' }
const prensa: Site = {
  lang: 'es',
  brand: 'La Voz del Delta',
  skin: 'news',
  nav: ['Locales', 'Policiales', 'Deportes', 'Opinión'],
}
const bsp: Site = {
  lang: 'pl',
  brand: 'Urząd Gminy Brzegi',
  skin: 'gov',
  nav: ['Aktualności', 'BIP', 'Dla mieszkańców', 'Kontakt'],
}
const sp: Site = {
  lang: 'nl',
  brand: 'Waterschap De Vliet',
  skin: 'asp',
  nav: ['Actueel', 'Projecten', 'Regelen', 'Contact'],
}
const vb: Site = {
  lang: 'en',
  brand: 'Narrowboat Owners Forum',
  skin: 'forum',
  nav: ['Forum', 'New posts', 'FAQ', 'Calendar'],
}
const haber: Site = {
  lang: 'tr',
  brand: 'Sahil Postası',
  skin: 'news',
  nav: ['Gündem', 'Ekonomi', 'Spor', 'Yaşam'],
}
const anba: Site = {
  lang: 'ar',
  brand: 'وكالة أنباء الساحل',
  skin: 'news',
  nav: ['الرئيسية', 'سياسة', 'اقتصاد', 'منوعات'],
}
const vietgov: Site = {
  lang: 'vi',
  brand: 'Cổng thông tin huyện Cồn Sông',
  skin: 'asp',
  nav: ['Trang chủ', 'Tin tức', 'Văn bản', 'Liên hệ'],
}
const drup: Site = {
  lang: 'fr',
  brand: 'Parc naturel des Grands Marais',
  skin: 'drupal',
  nav: ['Découvrir', 'Séjourner', 'Agenda', 'Presse'],
}
const ojs: Site = { lang: 'id', brand: 'Jurnal Perikanan Pesisir', skin: 'journal' }
const hun: Site = {
  lang: 'hu',
  brand: 'Tiszai Hírlap',
  skin: 'news',
  nav: ['Belföld', 'Sport', 'Kultúra', 'Apró'],
}
const hin: Site = { lang: 'hi', brand: 'गंगा समाचार', skin: 'mag', nav: ['देश', 'राज्य', 'खेल', 'राशिफल'] }
const heb: Site = {
  lang: 'he',
  brand: 'עיריית נחל ים',
  skin: 'gov',
  nav: ['שירותים', 'חינוך', 'מכרזים', 'צור קשר'],
}
const gre: Site = {
  lang: 'el',
  brand: 'Η Φωνή του Λιμανιού',
  skin: 'wp',
  nav: ['Αρχική', 'Ειδήσεις', 'Απόψεις'],
}
const fin: Site = {
  lang: 'fi',
  brand: 'Saariston Sanomat',
  skin: 'mag',
  nav: ['Uutiset', 'Urheilu', 'Mielipide', 'Näköislehti'],
}
const swe: Site = {
  lang: 'sv',
  brand: 'Museet vid hamnen',
  skin: 'drupal',
  nav: ['Besök', 'Utställningar', 'Samlingar', 'Press'],
}
const ces: Site = {
  lang: 'cs',
  brand: 'Krajská knihovna Lužnice',
  skin: 'mag',
  nav: ['Katalog', 'Akce', 'Služby', 'Kontakt'],
}
const ukr: Site = {
  lang: 'uk',
  brand: 'Дністровська районна рада',
  skin: 'gov',
  nav: ['Про раду', 'Рішення', 'Новини', 'Контакти'],
}
const per: Site = {
  lang: 'fa',
  brand: 'خبرگزاری خلیج',
  skin: 'news',
  nav: ['سیاسی', 'اقتصادی', 'ورزشی', 'عکس'],
}
const tha: Site = {
  lang: 'th',
  brand: 'เทศบาลตำบลปากคลอง',
  skin: 'gov',
  nav: ['หน้าหลัก', 'ข่าวประชาสัมพันธ์', 'จัดซื้อจัดจ้าง', 'ติดต่อเรา'],
}

export const lostA: readonly WebCase[] = [
  soft(wpde, {
    name: 'wp-nichts-gefunden',
    family: 'soft-404',
    why: 'WordPress with a plug-in that turns 404s into 200.',
    at: '/2012/05/maibaum-setzen/',
    doc: {
      title: 'Seite nicht gefunden',
      h1: 'Nichts gefunden',
      main: p(
        'Es sieht so aus, als ob an dieser Stelle nichts gefunden wurde. Vielleicht hilft die Suche?',
        '<form role="search" class="search-form"><input type="search" name="s"><input type="submit" value="Suchen"></form>',
      ),
      aside:
        '<h2>Neueste Beiträge</h2><ul><li><a href="/a">Osterfeuer</a></li><li><a href="/b">Jahreshauptversammlung</a></li></ul>',
    },
  }),
  soft(joom, {
    name: 'joomla-articolo',
    family: 'soft-404',
    why: 'Joomla’s error as text in the usual frame, 200.',
    at: '/index.php?option=com_content&view=article&id=118&Itemid=44',
    doc: {
      title: 'Errore',
      main: p(
        '<dl id="system-message"><dt class="error">Errore</dt><dd class="error message"><ul><li>404 - Articolo non trovato</li></ul></dd></dl>',
        'L’articolo richiesto è scaduto, è stato spostato oppure l’indirizzo è errato.',
      ),
    },
    pages: { '/': home(joom) },
  }),
  soft(bitrix, {
    name: 'bitrix-element',
    family: 'soft-404',
    why: 'Bitrix: “Элемент не найден!” in the news frame.',
    at: '/press/news/detail.php?ID=2204',
    doc: {
      title: 'Новости',
      crumbs: ['Главная', 'Пресс-центр', 'Новости'],
      main: '<p><font class="errortext">Элемент не найден!</font></p><p><a href="/press/news/">Возврат к списку</a></p>',
    },
  }),
  soft(discuz, {
    name: 'discuz-zhuti',
    family: 'soft-404',
    why: 'Discuz!: the thread does not exist or was deleted.',
    at: '/thread-88213-1-1.html',
    doc: {
      title: '提示信息',
      wholeTitle: '提示信息 - 江湖钓鱼论坛 - Powered by Discuz!',
      h1: null,
      main: '<div id="messagetext" class="alert_error"><p>抱歉，指定的主题不存在或已被删除或正在被审核</p><p class="alert_btnleft"><a href="javascript:history.back()">[ 点击这里返回上一页 ]</a></p></div>',
    },
  }),
  soft(kanri, {
    name: 'machi-renewal',
    family: 'soft-404',
    why: 'A Japanese town’s “the page is not there, we renewed the site”, 200.',
    at: '/soumu/bousai/hinanjo.html',
    doc: {
      title: '指定されたページが見つかりません',
      crumbs: ['ホーム'],
      main: p(
        'ご指定のページは、削除または移動された可能性があります。',
        '令和2年3月にホームページをリニューアルしたため、多くのページのURLが変更になりました。お手数ですが、トップページまたはサイト内検索からお探しください。',
      ),
    },
  }),
  dead({
    name: 'gnuboard-alert',
    family: 'soft-404',
    lang: 'ko',
    why: 'Gnuboard: a script alert “the post does not exist” and a noscript text, 200.',
    at: '/bbs/board.php?bo_table=photo&wr_id=8821',
    host: serve(
      gnu,
      {},
      ok(
        '<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>오류안내 페이지</title></head><body><script>alert("글이 존재하지 않습니다.\\n\\n글이 삭제되었거나 이동된 경우입니다.");document.location.replace("/bbs/board.php?bo_table=photo");</script><noscript><div id="validation_check"><h1>다음 항목에 오류가 있습니다.</h1><p class="cbg">글이 존재하지 않습니다.<br><br>글이 삭제되었거나 이동된 경우입니다.</p><div class="btn_confirm"><a href="/bbs/board.php?bo_table=photo">돌아가기</a></div></div></noscript></body></html>',
      ),
    ),
  }),
  soft(prensa, {
    name: 'nota-no-existe',
    family: 'soft-404',
    why: 'A newspaper’s “the note you look for does not exist” with most read, 200.',
    at: '/locales/2009/7/14/nota-118823.html',
    doc: {
      title: '¡Ups! No encontramos lo que buscás',
      main: p(
        'La nota que buscás no existe, cambió de dirección o ya no está disponible.',
        '<h3>Lo más leído</h3><ol><li><a href="/locales/1">Corte de luz en el centro</a></li><li><a href="/deportes/2">Regatas ganó de visitante</a></li><li><a href="/policiales/3">Choque en la ruta 12</a></li></ol>',
      ),
    },
  }),
  soft(bsp, {
    name: 'gmina-brak-artykulu',
    family: 'soft-404',
    why: 'A Polish commune: “Brak artykułu o podanym identyfikatorze”.',
    at: '/?p=artykul&id=2214',
    doc: { title: 'Aktualności', main: '<p class="blad">Brak artykułu o podanym identyfikatorze.</p>' },
    pages: {
      '/': (r) =>
        r.path === '/'
          ? ok(home(bsp))
          : ok(
              draw(bsp, {
                title: 'Aktualności',
                main: '<p class="blad">Brak artykułu o podanym identyfikatorze.</p>',
              }),
            ),
    },
  }),
  dead({
    name: 'sharepoint-error',
    family: 'soft-404',
    lang: 'nl',
    why: 'SharePoint leads every unknown page to PageNotFoundError.aspx, 200.',
    at: '/Paginas/Baggerplan-2011.aspx',
    host: serve(
      sp,
      {
        '/Paginas/PageNotFoundError.aspx': draw(sp, {
          title: 'De pagina die u zoekt bestaat niet',
          main: p(
            'Controleer of u het adres goed hebt ingetypt. Als u via een link op deze pagina bent gekomen, is de pagina mogelijk verplaatst, van naam veranderd of verwijderd.',
          ),
        }),
      },
      (r) => to(`/Paginas/PageNotFoundError.aspx?requestUrl=https://i9-sharepoint-error.test${r.path}`, 302),
    ),
  }),
  soft(vb, {
    name: 'vbulletin-thread',
    family: 'soft-404',
    why: 'vBulletin: “Invalid Thread specified”, 200.',
    at: '/showthread.php?t=40417',
    doc: {
      title: 'Narrowboat Owners Forum - vBulletin Message',
      wholeTitle: 'Narrowboat Owners Forum',
      h1: 'vBulletin Message',
      main: '<table class="tborder"><tr><td class="panelsurround"><div class="panel">Invalid Thread specified. If you followed a valid link, please notify the <a href="sendmessage.php">administrator</a></div></td></tr></table><form action="login.php" method="post"><input name="vb_login_username" value="User Name"><input type="password" name="vb_login_password"><input type="submit" value="Log in"></form>',
    },
  }),
  soft(haber, {
    name: 'haber-bulunamadi',
    family: 'soft-404',
    why: 'A Turkish paper’s not-found page, 200.',
    at: '/haber/118342/liman-acildi',
    doc: {
      title: 'Haber bulunamadı',
      main: p(
        'Aradığınız haber yayından kaldırılmış veya adresi değişmiş olabilir.',
        '<a class="btn" href="/">Ana sayfaya dön</a>',
        '<h4>Son dakika</h4><ul><li>14:02 Feribot seferleri iptal</li><li>13:40 Pazar yeri taşınıyor</li></ul>',
      ),
    },
  }),
  soft(anba, {
    name: 'khabar-mahdhuf',
    family: 'soft-404',
    why: 'An Arabic agency: the item was deleted, 200.',
    at: '/news/2011/3/88213',
    doc: {
      title: 'عفوًا',
      main: p(
        'عفوًا، الخبر الذي تحاول الوصول إليه غير موجود أو تم حذفه من الموقع.',
        '<a href="/">العودة إلى الصفحة الرئيسية</a>',
      ),
    },
  }),
  soft(vietgov, {
    name: 'bai-viet-khong-ton-tai',
    family: 'soft-404',
    why: 'A Vietnamese district portal, 200.',
    at: '/tin-tuc/chi-tiet.aspx?id=2204',
    doc: {
      title: 'Thông báo',
      main: p(
        '<b>Bài viết không tồn tại hoặc đã bị gỡ bỏ!</b>',
        'Quý vị vui lòng quay lại <a href="/">Trang chủ</a>.',
      ),
    },
  }),
  soft(drup, {
    name: 'drupal-introuvable',
    family: 'soft-404',
    why: 'A Drupal site whose cache serves its 404 as 200.',
    at: '/agenda/nuit-de-la-chouette-2013',
    doc: {
      title: 'Page non trouvée',
      main: p('La page demandée « /agenda/nuit-de-la-chouette-2013 » n’a pas pu être trouvée.'),
    },
  }),
  soft(ojs, {
    name: 'ojs-artikel-hilang',
    family: 'soft-404',
    why: 'An OJS skin that answers an unknown article with text, 200.',
    at: '/index.php/jpp/article/view/417',
    doc: {
      title: 'Artikel tidak ditemukan',
      main: p('Artikel yang Anda minta tidak ditemukan. Artikel mungkin telah dihapus dari jurnal ini.'),
    },
  }),
  soft(hun, {
    name: 'cikk-nem-talalhato',
    family: 'soft-404',
    why: 'A Hungarian paper: article not to be found, 200.',
    at: '/cikk/2010/08/arviz-a-tiszan',
    doc: {
      title: 'Hoppá!',
      main: p(
        'A keresett cikk nem található, vagy időközben eltávolítottuk.',
        'Nézz szét a friss híreink között!',
        '<ul><li><a href="/1">Lezárják a hidat</a></li><li><a href="/2">Halászléfőző verseny</a></li></ul>',
      ),
    },
  }),
  soft(hin, {
    name: 'khabar-nahin-mili',
    family: 'soft-404',
    why: 'A Hindi news site, 200.',
    at: '/state/bihar/pul-2014-11823.html',
    doc: {
      title: 'क्षमा करें! यह खबर उपलब्ध नहीं है',
      main: p(
        'आप जिस पेज को खोज रहे हैं वह हटा दिया गया है या उसका पता बदल गया है।',
        '<a href="/">होम पेज पर जाएँ</a>',
      ),
    },
  }),
  soft(heb, {
    name: 'daf-lo-nimtza',
    family: 'soft-404',
    why: 'A Hebrew town site, 200.',
    at: '/tenders/2013/44',
    doc: {
      title: 'הדף שביקשת לא נמצא',
      main: p(
        'ייתכן שהדף הוסר, שונה שמו או שאינו זמין באופן זמני.',
        'באפשרותך לחזור ל<a href="/">דף הבית</a> או להשתמש במפת האתר.',
      ),
    },
  }),
  soft(gre, {
    name: 'den-vrethike',
    family: 'soft-404',
    why: 'A Greek blog-paper, 200.',
    at: '/2012/03/apergia-limani/',
    doc: {
      title: 'Ωχ! Αυτή η σελίδα δεν μπορεί να βρεθεί.',
      main: p('Φαίνεται ότι δεν βρέθηκε τίποτα σε αυτή την τοποθεσία. Ίσως να δοκιμάσετε μια αναζήτηση;'),
    },
  }),
  soft(fin, {
    name: 'juttu-poistettu',
    family: 'soft-404',
    why: 'A Finnish paper: the story was removed, 200.',
    at: '/uutiset/art-2000001188213',
    doc: {
      title: 'Juttua ei löytynyt',
      main: p(
        'Etsimäsi juttu on poistettu tai se ei ole enää luettavissa.',
        '<a href="/">Siirry etusivulle</a>',
      ),
    },
  }),
  dead({
    name: 'press-till-start',
    family: 'redirect-home',
    lang: 'sv',
    why: 'A museum sends every lost page to its home page (301).',
    at: '/press/2008/skeppsfynd',
    host: serve(swe, {}, to('/', 301)),
  }),
  dead({
    name: 'akce-na-seznam',
    family: 'redirect-category',
    lang: 'cs',
    why: 'A library sends removed events to the list of coming events (302).',
    at: '/akce/2011/cteni-pod-lipou',
    host: serve(
      ces,
      {
        '/akce': draw(ces, {
          title: 'Akce',
          main: p(
            '<h2>Připravujeme</h2><ul><li><a href="/akce/2026/burza">Burza knih</a> – 4. 12. 2026</li><li><a href="/akce/2026/vecer">Večer s cestovatelem</a> – 9. 12. 2026</li><li><a href="/akce/2026/kurz">Kurz počítačů pro seniory</a> – 11. 12. 2026</li></ul>',
          ),
        }),
      },
      (r) =>
        r.path.startsWith('/akce/')
          ? to('/akce', 302)
          : st(404, draw(ces, { title: 'Stránka nenalezena', main: p('404') })),
    ),
  }),
  soft(ukr, {
    name: 'rishennia-vydaleno',
    family: 'soft-404',
    why: 'A Ukrainian council: material not found, 200.',
    at: '/rishennia/item/417',
    doc: {
      title: 'Помилка',
      crumbs: ['Головна', 'Рішення'],
      main: p('Матеріал не знайдено. Можливо, його було видалено або перенесено до архіву.'),
    },
  }),
  soft(per, {
    name: 'khabar-yaft-nashod',
    family: 'soft-404',
    why: 'A Persian agency: the address is wrong or removed, 200.',
    at: '/news/13920417000213',
    doc: {
      title: 'صفحه مورد نظر پیدا نشد',
      main: p('خطای ۴۰۴: صفحه‌ای که به دنبال آن هستید حذف شده یا آدرس آن تغییر کرده است.'),
    },
  }),
  dead({
    name: 'thetsaban-mai-phop',
    family: 'soft-404',
    lang: 'th',
    why: 'A Thai municipality’s database finds no record: “ไม่พบข้อมูล” and an empty table.',
    at: '/news_detail.php?id=417',
    scheme: 'http',
    host: serve(
      tha,
      { '/': home(tha) },
      ok(
        draw(tha, {
          title: 'ข่าวประชาสัมพันธ์',
          main: '<table width="100%"><tr><th>หัวข้อ</th><th>วันที่</th></tr><tr><td colspan="2" align="center">ไม่พบข้อมูลที่ท่านต้องการ</td></tr></table>',
        }),
      ),
    ),
  }),
  dead({
    name: 'asp-errorpath',
    family: 'soft-404',
    lang: 'pt',
    why: 'ASP.NET leads to /Erro.aspx?aspxerrorpath=… with 200.',
    at: '/Sessoes/Ata.aspx?n=417',
    host: serve(
      vereador,
      {
        '/Erro.aspx': draw(vereador, {
          title: 'Ops!',
          main: p('A página solicitada não pôde ser localizada.'),
        }),
      },
      (r) => to(`/Erro.aspx?aspxerrorpath=${r.path.split('?')[0]}`, 302),
    ),
  }),
]
