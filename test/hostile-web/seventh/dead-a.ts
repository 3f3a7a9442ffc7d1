/** Pages that are gone though the server is polite about it: answers of 200 that say "not here". */
import type { WebCase } from '../case.ts'
import { aspnet, drupal, joomla, next, paperSite, portal, typo3, wordpress } from './frames.ts'
import { house } from './house.ts'
import { always, bytes, dead, html, typed } from './kit.ts'

export const deadA: readonly WebCase[] = [
  dead(
    'g-typo3-nicht-verfuegbar',
    'de',
    'soft-404',
    '/index.php?id=912&L=0',
    'A German institute answers every lost page number with 200 and its own regret.',
    house(
      typo3,
      {
        lang: 'de',
        name: 'Institut für Raumforschung',
        nav: ['Institut', 'Forschung', 'Publikationen', 'Veranstaltungen', 'Presse'],
        side: ['Neue Studie zum Leerstand', 'Stellenangebote', 'Newsletter'],
        foot: 'Impressum · Datenschutzerklärung · Leichte Sprache',
      },
      {},
      [
        'Hier ist leider nichts mehr',
        '<p>Der von Ihnen aufgerufene Inhalt steht seit dem Relaunch unserer Website nicht mehr zur Verfügung. Nutzen Sie bitte die Suche oder unsere Sitemap.</p><form action="/suche"><input name="q"><button>Suchen</button></form>',
      ],
      200,
    ),
  ),
  dead(
    'g-article-introuvable',
    'fr',
    'soft-404',
    '/actualite/2016/03/02/le-maire-demissionne-118220',
    'A French regional paper answers 200 and offers its latest news instead.',
    house(
      paperSite,
      {
        lang: 'fr',
        name: 'L’Écho du Vercors',
        nav: ['À la une', 'Isère', 'Drôme', 'Sports', 'Annonces légales'],
        side: ['Tour de France : les routes fermées', 'Un loup filmé à Autrans', 'La fête du bleu en images'],
        foot: 'CGU · Gestion des cookies · Archives',
      },
      {},
      [
        'Oups !',
        '<p>L’article que vous cherchez n’est plus en ligne ou son adresse a changé.</p><p>En attendant, voici ce que lisent nos abonnés :</p><ul><li>Un loup filmé à Autrans</li><li>La fête du bleu en images</li></ul>',
      ],
      200,
    ),
  ),
  dead(
    'g-nichogo-nema',
    'ru',
    'soft-404',
    '/news/2012-05-18-334',
    'A uCoz-like site in windows-1251 answers a removed item with 200.',
    always(
      typed(
        bytes(
          'windows-1251',
          '<html><head><title>Новости - Сайт учителей математики</title><meta http-equiv="content-type" content="text/html; charset=windows-1251"></head><body><table width="100%"><tr><td><h1>Сайт учителей математики</h1></td></tr><tr><td width="200"><b>Меню сайта</b><br>Главная<br>Каталог статей<br>Гостевая книга<br><b>Статистика</b><br>Онлайн всего: 1</td><td><div id="nativeroll"></div><p>Запрашиваемый материал не найден. Возможно, он был удалён автором.</p><p>[ <a href="javascript:history.go(-1)">Назад</a> ]</p></td></tr></table><p>Бесплатный конструктор сайтов</p></body></html>',
        ),
        'text/html; charset=windows-1251',
      ),
    ),
    { scheme: 'http' },
  ),
  dead(
    'g-gg-shanchu',
    'zh-CN',
    'soft-404',
    '/2015-07/21/content_33981.htm',
    'A Chinese portal answers 200: "the page you visit has been deleted", with a countdown to the front page.',
    house(
      portal,
      {
        lang: 'zh-CN',
        name: '云岭在线',
        nav: ['首页', '要闻', '州市', '文化', '旅游', '视频'],
        side: ['滇池草海湿地开园', '昆明地铁新线试运行', '专题：春天里的中国'],
        foot: '滇ICP备00000000号 版权所有 未经授权禁止转载',
      },
      {},
      [
        '提示',
        '<p style="text-align:center">对不起，您要访问的页面不存在或已被删除！</p><p style="text-align:center"><span id="s">5</span>秒后自动返回<a href="/">首页</a></p>',
      ],
      200,
    ),
  ),
  dead(
    'g-kiji-keisai-shuryo',
    'ja',
    'soft-404',
    '/articles/20130904k0000m040087000c.html',
    'A Japanese newspaper says with 200 that the time of publication has ended.',
    house(
      paperSite,
      {
        lang: 'ja',
        name: '北海日日新聞',
        nav: ['トップ', '社会', '政治', '道央', 'スポーツ', '紙面ビューアー'],
        side: ['流氷、網走に接岸', '路面電車の延伸案', 'サケの水揚げ過去最少'],
        foot: '掲載の記事・写真の無断転載を禁じます',
      },
      {
        '/articles/20130904k0000m040087000c.html': [
          'お知らせ',
          '<p>このページの掲載は終了しました。記事の公開期間は原則として掲載から1か月です。</p><p>過去の記事は有料データベースをご利用ください。</p>',
        ],
      },
      ['ページが見つかりません', '<p>URLをご確認ください。</p>'],
    ),
  ),
  dead(
    'g-sakje-gesigeul',
    'ko',
    'soft-404',
    '/PostView.nhn?blogId=haneul_77&logNo=22017733190',
    'A Korean blog host answers a deleted post with a script alert and a step back.',
    always(
      html(
        '<html lang="ko"><head><meta charset="utf-8"><title>블로그</title></head><body><script type="text/javascript">alert(\'삭제되었거나 존재하지 않는 게시물입니다.\');\nhistory.back();</script></body></html>',
      ),
    ),
    { below: 'blog.' },
  ),
  dead(
    'g-nie-ma-takiej-oferty',
    'pl',
    'soft-404',
    '/oferta/mieszkanie-krakow-podgorze-ID3xK9a',
    'A property portal: the advert has ended, other flats are shown instead.',
    house(
      next,
      {
        lang: 'pl',
        name: 'Metraż.pl',
        nav: ['Sprzedaż', 'Wynajem', 'Deweloperzy', 'Dodaj ogłoszenie'],
        side: ['Kawalerka, Grzegórzki, 2 100 zł', '3 pokoje, Bieżanów, 649 000 zł', 'Dom, Niepołomice'],
        foot: 'Regulamin · Polityka prywatności',
      },
      {
        '/oferta/mieszkanie-krakow-podgorze-ID3xK9a': [
          'Ogłoszenie nieaktualne',
          '<h1>To ogłoszenie nie jest już dostępne</h1><p>Sprawdź podobne ogłoszenia w tej okolicy:</p><div class="grid"><a>Kawalerka, Grzegórzki</a><a>3 pokoje, Bieżanów</a></div>',
        ],
      },
      ['404', '<h1>Nie ma takiej strony</h1><p>Sprawdź, czy adres jest poprawny.</p>'],
    ),
  ),
  dead(
    'g-stranka-neexistuje',
    'cs',
    'soft-404',
    '/prednasky/2007/fyzika-nizkych-teplot.php',
    'A Czech faculty serves an empty article frame with one line for everything unknown.',
    house(
      joomla,
      {
        lang: 'cs-cz',
        name: 'Katedra fyziky',
        nav: ['O katedře', 'Studium', 'Výzkum', 'Lidé', 'Ke stažení'],
        side: ['Rozvrh letního semestru', 'Den otevřených dveří', 'Obhajoby'],
        foot: '© Katedra fyziky, Přírodovědecká fakulta',
      },
      {},
      [
        'Ke stažení',
        '<p>Je nám líto, ale požadovaný dokument na serveru není. Pokud jste sem přišli přes odkaz z jiné stránky, upozorněte prosím jejího správce.</p>',
      ],
      200,
    ),
  ),
  dead(
    'g-a-keresett-oldal',
    'hu',
    'soft-404',
    '/hir/2010/04/12/arviz-a-bodrogkozben',
    'A Hungarian news site with 200: the article was lost at the change of system.',
    house(
      wordpress,
      {
        lang: 'hu',
        name: 'Zempléni Hírmondó',
        nav: ['Címlap', 'Belföld', 'Kultúra', 'Sport', 'Apró'],
        side: ['Borfesztivál Tokajban', 'Új busz Kisvárdára', 'Lelőtték a kóborló medvét'],
        foot: 'Impresszum | Médiaajánlat',
      },
      {},
      [
        'Hiba',
        '<h1>A keresett cikk nem található</h1><p>A 2014 előtti cikkeink a rendszerváltáskor sajnos elvesztek. Böngésszen a friss hírek között!</p>',
      ],
      200,
    ),
  ),
  dead(
    'g-sayfa-yayindan',
    'tr',
    'soft-404',
    '/haber/belediyeden-sel-aciklamasi/41877',
    'A Turkish local newspaper: the item has been taken off the air, status 200.',
    house(
      paperSite,
      {
        lang: 'tr',
        name: 'Bartın Postası',
        nav: ['Gündem', 'Asayiş', 'Spor', 'Vefat', 'Nöbetçi eczaneler'],
        side: ['Amasra yolunda heyelan', 'Fındık fiyatı açıklandı', 'Su kesintisi'],
        foot: 'Künye · Gizlilik · Sitene ekle',
      },
      {},
      [
        'Haber bulunamadı',
        '<p>Ulaşmak istediğiniz haber yayından kaldırılmış veya adresi değişmiş olabilir.</p><p><a href="/">Ana sayfaya dön</a></p>',
      ],
      200,
    ),
  ),
  dead(
    'g-i-selida-de-vrethike',
    'el',
    'soft-404',
    '/default.aspx?pid=77&la=1&artid=2091',
    'A Greek ministry on ASP.NET shows its frame and one sentence.',
    house(
      aspnet,
      {
        lang: 'el',
        name: 'Γενική Γραμματεία Νησιωτικής Πολιτικής',
        nav: ['Το Υπουργείο', 'Ανακοινώσεις', 'Διαύγεια', 'Επικοινωνία'],
        side: ['Δελτία τύπου', 'Προκηρύξεις', 'Χρήσιμοι σύνδεσμοι'],
        foot: 'Όροι χρήσης',
      },
      {},
      ['Ανακοινώσεις', '<span id="ctl00_lblMsg">Δεν υπάρχει τέτοιο άρθρο.</span>'],
      200,
    ),
  ),
  dead(
    'g-safha-ghayr-mawjuda',
    'ar',
    'soft-404',
    '/news/local/183920.html',
    'An Arabic news site answers 200 and lists the most read items.',
    house(
      drupal,
      {
        lang: 'ar',
        name: 'مرصد الجنوب',
        nav: ['الرئيسية', 'محليات', 'عربي ودولي', 'رياضة', 'منوعات'],
        side: ['انطلاق موسم التمور', 'قرار جديد بشأن المعاشات', 'صور من الأرشيف'],
        foot: 'من نحن | اتصل بنا | سياسة الخصوصية',
      },
      {},
      ['عذراً', '<p>الخبر الذي تحاول الوصول إليه محذوف أو لم يعد متاحاً على موقعنا.</p><p>قد يهمك أيضاً:</p>'],
      200,
    ),
  ),
]
