/** Dead pages in many languages and old encodings. */
import type { WebCase } from '../case.ts'
import { encode } from './bytes.ts'
import { dead, give, leaf, none, site, type Look } from './kit.ts'

const of = (lang: string, skin: Look['skin'], name: string): Look => ({ lang, skin, name })
const thai = of('th', 'news', 'ข่าวริมโขง')
const hindi = of('hi', 'news', 'गंगा समाचार')
const farsi = of('fa', 'blog', 'کتاب‌خانه البرز')
const hebrew = of('he', 'gov', 'ארכיון העמק')
const swahili = of('sw', 'news', 'Sauti ya Pwani')
const roman = of('ro', 'gov', 'Muzeul Țăranului din Vale')
const magyar = of('hu', 'old', 'Rába-parti Krónika')
const arab = of('ar', 'news', 'جريدة الميناء')
const ukr = of('uk', 'gov', 'Полтавський краєзнавчий вісник')

const sjis = (title: string, body: string): ReturnType<typeof give> =>
  give(
    encode(
      'shift_jis',
      `<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">\n<title>${title}</title>\n</head>\n<body bgcolor="#ffffff">\n<center>\n<img src="/img/logo.gif" alt="湖畔天文台" width="300" height="40"><br>\n<font size="+1"><b>${title}</b></font><hr width="80%">\n</center>\n${body}\n<hr>\n<div align="right"><font size="-1">Copyright(C) 1998-2004 湖畔天文台</font></div>\n</body>\n</html>\n`,
    ),
    'text/html',
    200,
    [['Server', 'Apache/1.3.41 (Unix)']],
  )
const gb = give(
  encode(
    'gb18030',
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><meta http-equiv="refresh" content="3;url=/"><title>提示信息</title><style>body{font-size:12px}.box{width:420px;margin:80px auto;border:1px solid #9cf}</style></head><body><div class="box"><h3>提示信息</h3><p>对不起，您访问的文章不存在或已被删除！</p><p><a href="/">如果您的浏览器没有自动跳转，请点击这里</a></p></div></body></html>`,
  ),
  'text/html',
  200,
  [
    ['Server', 'Microsoft-IIS/6.0'],
    ['X-Powered-By', 'ASP.NET'],
  ],
)
const gbHome = give(
  encode(
    'gb18030',
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>江南水利网</title></head><body><h1>江南水利网</h1><ul><li><a href="/news/show.asp?id=31">古堰修缮完工</a></li><li><a href="/news/show.asp?id=32">汛期值班安排</a></li></ul></body></html>`,
  ),
  'text/html',
)
const krScript = give(
  encode(
    'euc-kr',
    `<meta http-equiv="content-type" content="text/html; charset=euc-kr"><script language='javascript'>alert('글이 존재하지 않습니다.\\n\\n글이 삭제되었거나 이동된 경우입니다.');history.go(-1);</script>`,
  ),
  'text/html',
  200,
  [['Server', 'Apache']],
)
const bgLost = give(
  encode(
    'windows-1251',
    `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251" /><title>Родопски преглед - грешка</title></head><body><div id="head"><a href="/">Родопски преглед</a></div><div id="left"><a href="/c1/">Новини</a> <a href="/c2/">Култура</a></div><div id="text"><h2>Няма такава статия</h2><p>Статията, която търсите, не е намерена. Възможно е да е била изтрита.</p></div></body></html>`,
  ),
  'text/html; charset=windows-1251',
)
const huLost = give(
  encode(
    'iso-8859-2',
    `<html><head><title>Rába-parti Krónika - Hiba</title><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"></head><body><table width="100%"><tr><td><a href="/">Címlap</a> | <a href="/c1/">Hírek</a> | <a href="/c2/">Archívum</a></td></tr><tr><td><h3>A keresett cikk nem található</h3>Lehetséges, hogy időközben törölték vagy rossz címet adott meg. Kérjük, térjen vissza a <a href="/">címlapra</a>!</td></tr></table></body></html>`,
  ),
  'text/html',
)

export const lostThree: readonly WebCase[] = [
  dead('rimkhong', {
    family: 'soft-404',
    lang: 'th',
    mechanism: 'A Thai news site in full dress says that the news asked for was not found; status 200.',
    at: '/news/2556/pla-buek-8812.html',
    host: site(
      thai,
      {},
      {
        missing: leaf(
          thai,
          'ไม่พบข้อมูล',
          `<div class="notfound"><h1>ขออภัย ไม่พบหน้าที่คุณต้องการ</h1><p>ข่าวที่คุณค้นหาอาจถูกลบไปแล้ว หรือมีการเปลี่ยนที่อยู่</p><a href="/">กลับหน้าแรก</a></div>`,
        ),
      },
    ),
  }),
  dead('ganga', {
    family: 'soft-404',
    lang: 'hi',
    mechanism: 'A Hindi newspaper says that this page is not available; status 200, other stories beside it.',
    at: '/uttarakhand/story-ghat-ki-marammat-118823.html',
    host: site(
      hindi,
      {},
      {
        missing: leaf(
          hindi,
          'पृष्ठ उपलब्ध नहीं है',
          `<section class="err"><h1>क्षमा करें!</h1><h2>आप जिस पृष्ठ को खोज रहे हैं वह उपलब्ध नहीं है।</h2><p>हो सकता है कि इसे हटा दिया गया हो। कृपया <a href="/">होम पेज</a> पर जाएँ।</p></section>`,
        ),
      },
    ),
  }),
  dead('alborz', {
    family: 'soft-404',
    lang: 'fa',
    mechanism: 'A Persian library: the book’s page was not found; status 200.',
    at: '/ketab/4471/',
    host: site(
      farsi,
      {},
      {
        missing: leaf(
          farsi,
          'خطای ۴۰۴',
          `<h1>صفحه مورد نظر یافت نشد</h1><p>متأسفانه کتابی که به دنبال آن هستید حذف شده یا نشانی آن تغییر کرده است.</p>`,
        ),
      },
    ),
  }),
  dead('emek', {
    family: 'soft-404',
    lang: 'he',
    mechanism: 'A Hebrew archive: the page you looked for does not exist on this site; status 200.',
    at: '/items/kibbutz-photos/1948-22',
    host: site(
      hebrew,
      {},
      {
        missing: leaf(
          hebrew,
          'שגיאה',
          `<h1>אופס! משהו השתבש</h1><p>העמוד שחיפשת אינו קיים באתר או שהוסר. ניתן לחזור ל<a href="/">דף הבית</a> או להשתמש בחיפוש.</p>`,
        ),
      },
    ),
  }),
  dead('pwani', {
    family: 'soft-404',
    lang: 'sw',
    mechanism: 'A Swahili newspaper: the story is not to be found, perhaps taken away; status 200.',
    at: '/habari/2015/bandari-ya-kale',
    host: site(
      swahili,
      {},
      {
        missing: leaf(
          swahili,
          'Samahani',
          `<h1>Samahani, ukurasa huu haupatikani</h1><p>Huenda habari unayoitafuta imeondolewa au anwani si sahihi. Rudi <a href="/">mwanzo</a>.</p>`,
        ),
      },
    ),
  }),
  dead('muzeul-vale', {
    family: 'soft-404',
    lang: 'ro',
    mechanism: 'A Romanian museum: access denied is not meant, the exhibit was not found; status 200.',
    at: '/colectii/ceramica/oala-cu-doua-toarte',
    host: site(
      roman,
      {},
      {
        missing: leaf(
          roman,
          'Eroare',
          `<h1>Ne pare rău, obiectul căutat nu a fost găsit</h1><p>Este posibil ca fișa să fi fost ștearsă din catalog. Încercați din nou din <a href="/">pagina principală</a>.</p>`,
        ),
      },
    ),
  }),
  dead('raba-part', {
    family: 'charset',
    lang: 'hu',
    mechanism: 'ISO-8859-2, told only in a meta element: the article sought was not found; status 200.',
    at: '/cikk.php?az=2204',
    host: site(
      magyar,
      {
        '/cikk.php?az=17': give(
          encode(
            'iso-8859-2',
            '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><title>Az öreg komp</title></head><body><h3>Az öreg komp</h3><p>A komp 1911-től járt a két part között, míg a híd meg nem épült.</p></body></html>',
          ),
          'text/html',
        ),
      },
      { missing: huLost },
    ),
  }),
  dead('kohan-sjis', {
    family: 'charset',
    lang: 'ja',
    mechanism:
      'Shift_JIS: the page that was sought is not there, it may have been moved or removed; status 200.',
    at: '/kansoku/1999/perseid.html',
    host: site(
      of('ja', 'old', '湖畔天文台'),
      {
        '/': sjis(
          '湖畔天文台',
          '<ul><li><a href="/kansoku/">観測記録</a><li><a href="/access.html">交通案内</a></ul>',
        ),
      },
      {
        missing: sjis(
          'お探しのページは見つかりませんでした',
          '<p>ページが移動または削除された可能性があります。お手数ですが<a href="/">トップページ</a>からお探しください。</p>',
        ),
      },
    ),
  }),
  dead('jiangnan', {
    family: 'charset',
    lang: 'zh',
    mechanism:
      'GB 2312 in a box: the article does not exist or was deleted, and the home page follows in three seconds.',
    at: '/news/show.asp?id=90817',
    host: site(
      of('zh', 'old', '江南水利网'),
      {
        '/': gbHome,
        '/news/show.asp?id=31': give(
          encode(
            'gb18030',
            '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>古堰修缮完工</title></head><body><h2>古堰修缮完工</h2><p>历时两年的古堰修缮工程日前通过验收。</p></body></html>',
          ),
          'text/html',
        ),
      },
      { missing: gb },
    ),
  }),
  dead('gesipan', {
    family: 'charset',
    lang: 'ko',
    mechanism: 'EUC-KR: nothing but a script that says the entry does not exist and goes back.',
    at: '/bbs/board.php?bo_table=boat&wr_id=5512',
    host: site(of('ko', 'old', '나룻배 사랑'), {}, { missing: krScript }),
  }),
  dead('rodopi', {
    family: 'charset',
    lang: 'bg',
    mechanism: 'windows-1251: there is no such article; status 200.',
    at: '/statia.php?id=3307',
    host: site(of('bg', 'old', 'Родопски преглед'), {}, { missing: bgLost }),
  }),
  dead('mina-jarida', {
    family: 'soft-404',
    lang: 'ar',
    mechanism: 'An Arabic newspaper: the link you followed may be broken or the page removed; status 200.',
    at: '/articles/2012/10/sufun-khashabiyya',
    host: site(
      arab,
      {},
      {
        missing: leaf(
          arab,
          'عذراً',
          `<h1>عذراً، هذا المحتوى غير متوفر</h1><p>ربما يكون الرابط الذي اتبعته معطلاً أو تمت إزالة الصفحة.</p><a href="/">العودة إلى الرئيسية</a>`,
        ),
      },
    ),
  }),
  dead('poltava', {
    family: 'status',
    lang: 'uk',
    mechanism: 'An honest 404 in the template, after HEAD has said 200.',
    verdicts: ['gone'],
    at: '/doslidzhennia/vodiani-mlyny',
    host: site(
      ukr,
      {},
      { missing: (request) => (request.method === 'HEAD' ? { ...none(ukr, 200), body: '' } : none(ukr)) },
    ),
  }),
]
