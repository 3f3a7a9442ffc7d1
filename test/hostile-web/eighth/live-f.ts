/** Living pages among signs of death: walls that are not walls, notices, banners, sidebars, sales of other things. */
import type { WebCase } from '../case.ts'
import { alive, apache404, give, of, page, raw, type Site } from './kit.ts'

const telegraf: Site = {
  skin: 'news',
  lang: 'it',
  name: 'Il Corriere del Lario',
  nav: 'Cronaca|Politica|Economia|Sport|Abbonati|Accedi',
  foot: 'P.IVA 01234560135 · Privacy · Cookie policy · Pubblicità',
  lost: [
    'Pagina non trovata',
    '<h1>Errore 404</h1><p>La pagina che stai cercando potrebbe essere stata rimossa o il suo nome potrebbe essere cambiato.</p>',
  ],
  home: 'Frana sulla statale|Il lago si alza|Calcio dilettanti',
}
const domains: Site = {
  skin: 'next',
  lang: 'en',
  name: 'NameLedger',
  nav: 'News|Sales charts|Podcast|Events|Subscribe',
  foot: '© NameLedger Media 2024',
  lost: ['Not here', '<h1>404</h1><p>This story was moved or never existed.</p>'],
  home: 'Weekly sales chart|Registry cuts prices|An auction goes wrong',
}
const forum: Site = {
  skin: 'board',
  lang: 'fr',
  name: 'Forum des Apiculteurs',
  nav: 'Inscription|Connexion|FAQ|Rechercher',
  foot: 'Heures au format UTC+01:00',
  lost: ['Information', '<div class="panel"><h2>Information</h2><p>Le sujet demandé n’existe pas.</p></div>'],
  home: 'Varroa|Ruches Dadant|Petites annonces',
}
const amt: Site = {
  skin: 'gov',
  lang: 'lv',
  name: 'Piejūras novada pašvaldība',
  nav: 'Pakalpojumi|Novads|Dome|Kontakti',
  foot: 'Dārza iela 28, LV-3401',
  lost: ['Lapa nav atrasta', '<h1>Lapa nav atrasta</h1><p>Diemžēl meklētā lapa neeksistē.</p>'],
  home: 'Domes sēde|Skolēnu autobusi|Atkritumu izvešana',
}
const engblog: Site = {
  skin: 'pico',
  lang: 'en',
  name: 'notes from a small server room',
  nav: 'home|archive|rss',
  foot: 'no cookies, no scripts',
  lost: ['nope', '<h1>nope</h1><p>nothing by that name.</p>'],
  home: 'on cables|on fans|on the bot tide',
}
const arabic: Site = {
  skin: 'news',
  lang: 'ar',
  name: 'مرصد الصحافة',
  nav: 'الرئيسية|تقارير|بيانات|عن المرصد|اتصل بنا',
  foot: 'جميع الحقوق محفوظة © مرصد الصحافة ٢٠٢٤',
  lost: ['الصفحة غير موجودة', '<h1>عفوًا، الصفحة غير موجودة</h1><p>ربما حُذفت أو تغيّر عنوانها.</p>'],
  home: 'بيان حول توقيف صحفي|تقرير الربع الأول|ورشة تدريبية',
}
const viet: Site = {
  skin: 'wp',
  lang: 'vi',
  name: 'Thư viện tỉnh Hòa An',
  nav: 'Trang chủ|Giới thiệu|Tra cứu|Thông báo|Liên hệ',
  foot: 'Số 12 đường Lê Lợi, TP. Hòa An. ĐT: 0290 355 0144',
  lost: [
    'Không tìm thấy trang',
    '<h1>Không tìm thấy trang</h1><p>Rất tiếc, trang bạn yêu cầu không tồn tại.</p>',
  ],
  home: 'Ngày hội đọc sách|Sách mới tháng 4|Lịch nghỉ lễ',
}
const chinese: Site = {
  skin: 'drupal',
  lang: 'zh',
  name: '南岭市档案馆',
  nav: '首页|馆藏|查档服务|通知公告|互动交流',
  foot: '主办：南岭市档案馆　ICP备案　网站标识码　建议使用1024×768分辨率',
  lost: ['页面不存在', '<p>抱歉，您访问的页面不存在或已被删除！</p>'],
  home: '查档须知|开放档案目录|征集启事',
}
const swahili: Site = {
  skin: 'blogger',
  lang: 'sw',
  name: 'Kona ya Vitabu',
  nav: 'Mwanzo|Mapitio|Kuhusu',
  foot: 'Kumbukumbu za blogu',
  lost: ['Haupo', '<p>Samahani, ukurasa unaoutafuta haupo kwenye blogu hii.</p>'],
  home: 'Mapitio ya riwaya|Maktaba ya mtaa|Mashairi',
}
const hongar: Site = {
  skin: 'news',
  lang: 'hu',
  name: 'Alföldi Hírlap',
  nav: 'Belföld|Kék hírek|Kultúra|Gyász|Előfizetés',
  foot: 'Impresszum · Médiaajánlat · Sütibeállítások',
  lost: ['A keresett oldal nem található', '<h1>404 – A keresett oldal nem található</h1>'],
  home: 'Belvíz a határban|Új iskolabusz|Sakkverseny',
}

export const livingF: readonly WebCase[] = [
  alive(
    'metered-whole-text',
    'near-paywall',
    'it',
    'A whole article among offers to subscribe and a counter of free articles.',
    '/cronaca/2018/03/battello-demolito/',
    of(telegraf, {
      '/cronaca/2018/03/battello-demolito/': page(
        telegraf,
        'Demolito il battello «Plinio»: «Non c’era più niente da salvare»',
        `<div class="c-meter">Ti restano <b>2</b> articoli gratuiti questo mese. <a href="/abbonati">Abbonati a 1 €</a></div><article class="o-article"><h1>Demolito il battello «Plinio»: «Non c’era più niente da salvare»</h1><p class="c-byline">di Marta Ghezzi – 14 marzo 2018</p><p>COLICO – È finita ieri mattina sotto la pinza di una gru la storia del piroscafo Plinio, varato nel 1903 e affondato all’ormeggio nel 2010.</p><p>«Lo scafo si era spezzato in tre parti», spiega l’ingegner Pozzi. La ruota di poppa andrà al museo di Pianello.</p><p>L’associazione che aveva raccolto 90mila euro per il restauro chiede ora che fine faranno quei soldi. Il liquidatore: «Saranno restituiti a chi lo chiede».</p><p>Il prossimo consiglio comunale ne discuterà il 28.</p></article><div class="c-promo"><h3>Contenuto riservato agli abbonati? No: sostieni il giornale.</h3><form><input type="password" placeholder="Password"><button>Accedi</button></form></div>`,
        {
          head: '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":true}</script>',
        },
      ),
    }),
  ),
  alive(
    'sale-of-a-name',
    'near-parked',
    'en',
    'A news item about a domain that is for sale, with the words of a parking page.',
    '/news/this-domain-is-for-sale',
    of(domains, {
      '/news/this-domain-is-for-sale': page(
        domains,
        '“This domain is for sale”: inside the 14-year wait for tulip.example',
        `<h1>“This domain is for sale”: inside the 14-year wait for tulip.example</h1><p>For fourteen years anyone who typed the name saw the same five words and a form. <em>Buy now for $288,888. Make an offer. 30 other related searches.</em></p><p>Last week the page changed. A Utrecht bulb grower had bought the name through a broker for a sum neither side would confirm. “They asked what my budget was and I said: tulips,” says Joost Verkade, 61.</p><p>Expired names return to the pool after 75 days; the good ones never get that far.</p><div class="my-8 rounded border p-4"><b>Sponsored:</b> Renew now, domain names from $0.99.</div>`,
      ),
    }),
  ),
  alive(
    'sujet-verrouille',
    'near-login',
    'fr',
    'A locked forum topic with a login form above it and a note that attachments need an account.',
    '/viewtopic.php?f=4&t=2210',
    of(forum, {
      '/viewtopic.php?f=4&t=2210': page(
        forum,
        'Essaim disparu',
        `<form method="post" action="./ucp.php?mode=login" class="headerspace"><fieldset class="quick-login"><label>Nom d’utilisateur : <input name="username"></label><label>Mot de passe : <input type="password" name="password"></label><input type="submit" value="Connexion"></fieldset></form><h2 class="topic-title">Essaim disparu</h2><p class="rules">Ce sujet est verrouillé. Vous ne pouvez ni publier ni modifier de messages.</p><div class="post"><p class="author">par <b>Gaston34</b> » 02 juin 2010, 08:11</p><div class="content">Bonjour, hier soir la grappe était dans le tilleul, ce matin plus rien. Quelqu’un a vu passer mes filles du côté de Lodève ?</div><div class="attachbox">Vous n’avez pas les permissions nécessaires pour voir les fichiers joints à ce message.</div></div><div class="post"><p class="author">par <b>Mireille</b> » 02 juin 2010, 19:40</p><div class="content">Dans ma cheminée, Gaston. Viens les chercher.</div></div>`,
      ),
      '/viewtopic.php': page(
        forum,
        'Information',
        '<div class="panel"><p>Le sujet demandé n’existe pas.</p></div>',
        { status: 404 },
      ),
    }),
  ),
  alive(
    'pazinojums-apkope',
    'near-maintenance',
    'lv',
    'A municipality’s notice that its website will be down next week; the site is up.',
    '/zinas/vietnes-apkope.html',
    of(amt, {
      '/zinas/vietnes-apkope.html': page(
        amt,
        'Vietne īslaicīgi nebūs pieejama',
        `<h1>Vietne īslaicīgi nebūs pieejama</h1><p>Informējam, ka 18. novembrī no plkst. 22.00 līdz 02.00 notiks plānoti apkopes darbi un novada tīmekļvietne nebūs pieejama. Atvainojamies par sagādātajām neērtībām!</p><p>E-pakalpojumi un bērnudārzu rinda darbosies kā ierasts.</p>`,
      ),
    }),
  ),
  alive(
    'just-a-moment-essay',
    'near-bot-wall',
    'en',
    'A blog post that quotes the sentences of challenge pages, one of them in its title.',
    '/just-a-moment',
    of(engblog, {
      '/just-a-moment': page(
        engblog,
        'Just a moment...',
        `<h1>Just a moment...</h1><p><i>Checking your browser before accessing. Please stand by, while we are checking your browser. Verify you are human by completing the action below.</i></p><p>I read this sentence eleven times yesterday. I am, as far as I can tell, human. The machine at the other end looked at my fonts, my clock and the tremor of my mouse, and asked me to find the traffic lights.</p><p>On Tuesday 61% of requests to this server came from two autonomous systems that have never bought a book from me. I could put up the same wall. Ray ID, access denied, contact the site owner — but I am the site owner.</p><p>So I turned off the comments and bought more RAM.</p>`,
        { headers: [['CF-RAY', '8a1f00b2de4c1f7a-LHR']] },
      ),
    }),
  ),
  alive(
    'hajb-mawqi',
    'near-legal',
    'ar',
    'A report about blocked news sites with a list of what visitors read there.',
    '/reports/2017/blocked-sites',
    of(arabic, {
      '/reports/2017/blocked-sites': page(
        arabic,
        'حجب ٢١ موقعًا إخباريًا: «عذرًا، هذا الموقع غير متاح في بلدك»',
        `<article class="o-article"><h1>حجب ٢١ موقعًا إخباريًا: «عذرًا، هذا الموقع غير متاح في بلدك»</h1><p class="c-byline">وحدة الرصد – ٢٥ مايو ٢٠١٧</p><p>فوجئ مستخدمو الإنترنت مساء الأربعاء بتعذر الوصول إلى واحد وعشرين موقعًا. ظهرت لبعضهم رسالة «تعذر العثور على الصفحة»، ولآخرين رسالة تفيد بأن الموقع محجوب بقرار من الجهة المختصة.</p><p>وقال رئيس تحرير أحد المواقع إن إدارته لم تتلق أي إخطار، وإن عدد الزوار انخفض بنسبة ٨٠٪ خلال ساعات.</p><p>ويطالب المرصد بنشر قائمة المواقع المحجوبة والأساس القانوني لكل منها.</p></article>`,
      ),
    }),
  ),
  alive(
    'thong-bao-tam-dung',
    'notice',
    'vi',
    'A library’s notice of two sentences that the reading room is shut until further notice.',
    '/thong-bao/tam-dung-phuc-vu/',
    of(viet, {
      '/thong-bao/tam-dung-phuc-vu/': page(
        viet,
        'Tạm dừng phục vụ bạn đọc',
        '<h1>Tạm dừng phục vụ bạn đọc</h1><p>08/02/2021</p><p>Thư viện tỉnh tạm dừng phục vụ tại phòng đọc kể từ ngày 09/02/2021 cho đến khi có thông báo mới. Sách mượn quá hạn trong thời gian này không bị phạt.</p><p>Trân trọng thông báo.</p>',
      ),
    }),
  ),
  alive(
    'yishi-dangan-mulu',
    'database',
    'zh',
    'An archive’s list of lost files with the state “does not exist” in each row.',
    '/content/yishi-mulu-1968',
    of(chinese, {
      '/content/yishi-mulu-1968': page(
        chinese,
        '遗失档案目录（1968年）',
        `<div class="field">发布时间：2014-09-12　浏览次数：108</div><table><tr><th>全宗号</th><th>案卷题名</th><th>状态</th></tr><tr><td>17-2-44</td><td>城关粮站收支账</td><td>已遗失</td></tr><tr><td>17-2-45</td><td>水利会议记录</td><td>不存在</td></tr><tr><td>17-2-51</td><td>（题名不详）</td><td>已销毁</td></tr></table><p>如有知情者，请与本馆保管科联系。</p>`,
      ),
    }),
  ),
  alive(
    'riwaya-iliyopotea',
    'about-loss',
    'sw',
    'A book review in Swahili about a novel named “The lost page”.',
    '/2019/02/ukurasa-uliopotea.html',
    of(swahili, {
      '/2019/02/ukurasa-uliopotea.html': page(
        swahili,
        'Ukurasa Uliopotea',
        "<h3 class='post-title'>Ukurasa Uliopotea</h3><div class='post-body'><p>Riwaya hii fupi inaanza na ukurasa wa pili. Wa kwanza haupo; mwandishi ameuchana makusudi. Msomaji analazimika kuukisia hadi mwisho wa kitabu.</p><p>Lugha ni nyepesi, lakini hadithi ina uzito. Nimeipa nyota nne.</p></div><div class='post-footer'>Imeandikwa na Zawadi saa 21:05</div>",
      ),
    }),
  ),
  alive(
    'gyasz-sutik',
    'near-consent',
    'hu',
    'A news item under a huge consent dialogue in the same HTML; the text stands whole beneath it.',
    '/gyasz/elhunyt-a-falu-utolso-kovacsa',
    of(hongar, {
      '/gyasz/elhunyt-a-falu-utolso-kovacsa': page(
        hongar,
        'Elhunyt a falu utolsó kovácsa',
        `<div id="qc-cmp2-ui" role="dialog" aria-modal="true"><h2>Fontos számunkra az Ön adatainak védelme</h2><p>Mi és 847 partnerünk információkat – például sütiket – tárolunk egy eszközön vagy hozzáférünk az eszközön tárolt információkhoz, és személyes adatokat – például egyedi azonosítókat – kezelünk.</p><button>TOVÁBBI LEHETŐSÉGEK</button><button>ELFOGADOM</button></div><article class="o-article"><h1>Elhunyt a falu utolsó kovácsa</h1><p>Nyolcvannégy éves korában meghalt Bodnár Imre, Kisszék utolsó patkolókovácsa. A műhelye 1991-ben bezárt, de a kapuja nyitva maradt: a gyerekek oda jártak biciklit javítani.</p><p>„Nincs már ló, nincs már vas” – mondta lapunknak két éve. Temetése szombaton 11 órakor lesz.</p></article>`,
      ),
    }),
  ),
  alive(
    'captcha-comments',
    'near-bot-wall',
    'en',
    'A recipe with a captcha before its comment form and a script of a captcha’s vendor.',
    '/recipes/vanishing-pudding.html',
    raw(
      {
        '/recipes/vanishing-pudding.html': give(
          `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Vanishing pudding</title><script src="https://www.google.com/recaptcha/api.js" async defer></script><style>.r{columns:2}</style></head><body><p><a href="/">Aunt Bea’s Box</a> &raquo; Puddings</p><h1>Vanishing pudding</h1><p><em>So called because it does.</em></p><ul class="r"><li>4 oz suet</li><li>4 oz crumbs</li><li>2 eggs</li><li>marmalade, the bitter kind</li></ul><p>Beat, steam two hours, turn out, look away.</p><h3>Leave a comment</h3><form action="/c.php" method="post"><textarea name="t"></textarea><div class="g-recaptcha" data-sitekey="6LcExampleKey"></div><p>Please confirm that you are not a robot.</p><button>Post</button></form><p>Comments are closed for posts older than 90 days.</p></body></html>`,
        ),
      },
      apache404,
    ),
  ),
  alive(
    'memento-of-page',
    'archive',
    'en',
    'A web archive’s copy of a page, its toolbar above, taken a week before the site closed.',
    '/web/20090102031405/http://homes.example.org/~lamplighter/',
    raw(
      {
        '/web/20090102031405/http://homes.example.org/~lamplighter/': give(
          `<!DOCTYPE html><html><head><title>The Lamplighter's Page</title><script src="/_static/js/bundle-playback.js"></script></head><body><div id="wm-ipp-base"><div id="wm-ipp">http://homes.example.org/~lamplighter/ &nbsp; <b>14 captures</b> 3 Mar 2001 – 9 Jan 2009 <a href="#">About this capture</a></div></div><h1>The Lamplighter's Page</h1><p><b>This site will close on 9 January 2009</b> as the host ends its service. Thank you for eight years. The patents list and the photographs will not be available afterwards.</p><h3>Gas lamps of Bath, street by street</h3><p>Abbey Green 3, Beauford Square 6 (two unlit), Great Pulteney Street 0 (removed 1934)...</p></body></html>`,
          undefined,
          200,
          [['Memento-Datetime', 'Fri, 02 Jan 2009 03:14:05 GMT']],
        ),
      },
      give(
        '<!DOCTYPE html><html><head><title>Archive</title></head><body><h2>Hrm.</h2><p>The Archive has not archived that URL.</p></body></html>',
        undefined,
        404,
      ),
    ),
  ),
]
