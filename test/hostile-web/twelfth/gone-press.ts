/** Newspapers and offices whose cited page is no more, though most of them answer 200. */
import type { Serve, WebAnswer, WebCase, WebRequest } from '../case.ts'
import { d, died, draw, html, on, readable, shelf, stand, to, type Doc } from './kit.ts'

const ok = (t: string, b: string, more: Partial<Doc> = {}): Doc =>
  d(t, b, { kind: 'page', status: 200, ...more })

export const gonePress: readonly WebCase[] = [
  died(
    'rundschau-ilmtal-xii',
    'soft-404',
    'de',
    '/politik/kreistag-streitet-um-klinik-29911.html',
    'The paper’s own page about missing pages comes under status 200, heavy with other news.',
    on(
      'Rundschau Ilmtal',
      'portal',
      104,
      null,
      { '/politik': shelf('de', 'Politik') },
      {
        absent: ok(
          'Hoppla! Diesen Artikel gibt es nicht (mehr)',
          'Der von Ihnen gesuchte Beitrag ist leider nicht mehr verfügbar. Vielleicht interessiert Sie eine unserer aktuellen Meldungen.',
        ),
      },
    ),
  ),
  died(
    'echo-des-causses-xii',
    'soft-404',
    'fr',
    '/2013/09/le-berger-et-le-parc-national/',
    'A search without results is shown under 200 in place of any address that is not there.',
    on('L’Écho des Causses', 'wordpress', 77, null, {}, { absent: searchFr }),
  ),
  died(
    'portal-costa-viva-xii',
    'home-everywhere',
    'es',
    '/medioambiente/2012/11/vertidos-en-la-ria.php',
    'Every address, known or not, gives the home page under 200.',
    on(
      'Portal Costa Viva',
      'portal',
      121,
      null,
      {},
      {
        absent: ok(
          'Portal Costa Viva',
          `<article class="hero"><h2>El ayuntamiento abre el plazo de matrícula</h2></article>
<article><h2>La cosecha de aceituna crece un doce por ciento</h2></article><article><h2>Reabre el teatro tras dos años de obras</h2></article><article><h2>El puerto recibe el primer crucero del año</h2></article>`,
          { title: 'Portal Costa Viva - Noticias de la costa', kind: 'list' },
        ),
        home: ok(
          'Portal Costa Viva',
          `<article class="hero"><h2>El ayuntamiento abre el plazo de matrícula</h2></article>
<article><h2>La cosecha de aceituna crece un doce por ciento</h2></article><article><h2>Reabre el teatro tras dos años de obras</h2></article><article><h2>El puerto recibe el primer crucero del año</h2></article>`,
          { title: 'Portal Costa Viva - Noticias de la costa', kind: 'list' },
        ),
      },
    ),
  ),
  died(
    'tygodnik-roztocze-xii',
    'redirect-home',
    'pl',
    '/artykul/1882,zamkna-szkole-w-lipniku',
    'Any missing article leads (301) to the home page.',
    on('Tygodnik Roztocze', 'portal', 89, null, {}, { absent: to('/', 301) }),
  ),
  died(
    'stepnoy-kray-xii',
    'redirect-section',
    'ru',
    '/news/society/2012/03/14/pozhar-na-elevatore.html',
    'Missing articles lead (302) to the list of their section.',
    on(
      'Степной край',
      'portal',
      94,
      null,
      { '/news/society/': shelf('ru', 'Общество') },
      {
        absent: ((r) =>
          r.path.startsWith('/news/society/') ? to('/news/society/', 302) : to('/', 302)) as Serve,
      },
    ),
  ),
  died(
    'midland-observer-xii',
    'redirect-catch-all',
    'en',
    '/story/20110912/grain-elevator-inquest',
    'All missing addresses lead (302) to one page that says so under 200.',
    on(
      'Midland Observer',
      'next',
      116,
      null,
      {
        '/oops': ok(
          'We’ve searched everywhere',
          'That story has left the building. It may have expired from our archive or the address may be wrong. Here is what others are reading.',
        ),
      },
      { absent: to('/oops?ref=404', 302) },
    ),
  ),
  died(
    'ege-manset-xii',
    'removed',
    'tr',
    '/gundem/belediye-baskani-hakkinda-iddia-h90112.html',
    'The article was taken off the site by a court’s decision; the frame stays, with a notice under 200.',
    on(
      'Ege Manşet',
      'portal',
      91,
      d(
        'Bu haber yayından kaldırılmıştır',
        'İlgili haber, mahkeme kararı gereğince yayından kaldırılmıştır. Güncel haberler için ana sayfamızı ziyaret edebilirsiniz.',
        { kind: 'page' },
      ),
    ),
    ['soft-404', 'gone', 'legal-block'],
  ),
  died(
    'hanbit-sinmun-xii',
    'soft-404',
    'ko',
    '/news/articleView.html?idxno=11882',
    'An alert by script says that the article does not exist, and goes back; the status is 200.',
    on('한빛신문', 'portal', 72, null, {
      '/news/articleView.html': html(
        '<html><head><meta charset="utf-8"></head><body><script language="javascript">alert("존재하지 않는 기사이거나 삭제된 기사입니다.");history.back();</script></body></html>',
      ),
    }),
  ),
  died(
    'beifang-chenbao-xii',
    'removed',
    'zh',
    '/system/2014/08/11/010233871.shtml',
    'The article was deleted; a notice under 200 counts down to the home page.',
    on(
      '北方晨报',
      'portal',
      81,
      null,
      {},
      {
        absent: ok(
          '您访问的文章已被删除',
          '<p>很抱歉，您要查看的文章不存在或已被删除。</p><p><span id="s">5</span> 秒后自动返回首页 <a href="/">立即返回</a></p>',
        ),
      },
    ),
  ),
  died(
    'nahda-online-xii',
    'soft-404',
    'ar',
    '/article.aspx?id=77120',
    'Unknown numbers lead to an error page of the office’s software, which is served under 200.',
    on(
      'النهضة أونلاين',
      'webforms',
      48,
      to('/Error.aspx?aspxerrorpath=/article.aspx', 302),
      { '/Error.aspx': ok('عذرًا، حدث خطأ', 'المقال المطلوب غير موجود أو تم حذفه من قبل إدارة الموقع.') },
      { absent: to('/Error.aspx?aspxerrorpath=/x', 302) },
    ),
  ),
  died(
    'hameiri-dat-xii',
    'soft-404',
    'he',
    '/Articles/Article.aspx?ArticleID=4410',
    'The frame of an article comes with the site’s own words that the page does not exist, under 200.',
    on(
      'העמק היום',
      'webforms',
      55,
      ok('הדף המבוקש אינו קיים', 'ייתכן שהכתבה הוסרה או שהכתובת הוקלדה באופן שגוי. אנא חזרו לעמוד הראשי.'),
      {},
      {
        absent: ok(
          'הדף המבוקש אינו קיים',
          'ייתכן שהכתבה הוסרה או שהכתובת הוקלדה באופן שגוי. אנא חזרו לעמוד הראשי.',
        ),
      },
    ),
  ),
  died(
    'sepid-rud-news-xii',
    'soft-404',
    'fa',
    '/fa/news/20977',
    'A missing item gives the frame with one sentence under 200.',
    on(
      'سپیدرود',
      'portal',
      70,
      null,
      {},
      { absent: ok('مطلب مورد نظر یافت نشد', 'خبری با این شناسه در سامانه وجود ندارد یا حذف شده است.') },
    ),
  ),
  died(
    'lokmanch-patrika-xii',
    'removed',
    'hi',
    '/news/up/lucknow-story-229811',
    'The story was withdrawn; the frame and many other stories remain under 200.',
    on(
      'लोकमंच पत्रिका',
      'next',
      134,
      null,
      {},
      {
        absent: ok(
          'यह ख़बर हटा दी गई है',
          'क्षमा करें, आप जिस ख़बर को खोज रहे हैं वह अब उपलब्ध नहीं है। ताज़ा ख़बरें नीचे पढ़ें।',
        ),
        hidden404: true,
      },
    ),
  ),
  died(
    'khao-lum-nam-xii',
    'soft-404',
    'th',
    '/news/detail/20981',
    'A page under 200 says that nothing was found and refreshes to the home page.',
    on(
      'ข่าวลุ่มน้ำ',
      'portal',
      63,
      null,
      {},
      {
        absent: ok('ไม่พบข่าวที่คุณต้องการ', 'ข่าวนี้อาจถูกลบไปแล้ว ระบบจะพากลับหน้าแรกภายใน 5 วินาที', {
          head: '<meta http-equiv="refresh" content="5;url=/">',
        }),
      },
    ),
  ),
  died(
    'padma-barta-xii',
    'status',
    'bn',
    '/details/2014/05/11882',
    'A hard 404 on a heavy page full of other news.',
    on('পদ্মা বার্তা', 'portal', 109, null),
    ['gone', 'soft-404'],
  ),
  died(
    'mlango-wa-habari-xii',
    'redirect-home',
    'sw',
    '/habari/kitaifa/-/1597296/2218830',
    'After a relaunch every address of the old system leads (302) to the home page.',
    on('Mlango wa Habari', 'portal', 88, null, {}, { absent: to('/', 302) }),
  ),
  died(
    'tbilisis-karibche-xii',
    'status',
    'ka',
    '/index.php?m=12&newsid=3301',
    'The new software does not know the old addresses; 404 under the home page’s frame.',
    on('თბილისის კარიბჭე', 'portal', 57, null, {
      '/index.php?m=12&newsid=3301': d(
        'გვერდი ვერ მოიძებნა',
        'გვერდი, რომელსაც ეძებთ, არ არსებობს ან გადატანილია.',
        { status: 404 },
      ),
    }),
    ['gone', 'soft-404'],
  ),
  died(
    'aragats-tert-xii',
    'empty-template',
    'hy',
    '/news/view/71120',
    'The template of an article comes without heading and text, as for every unknown number, under 200.',
    on(
      'Արագած թերթ',
      'portal',
      59,
      null,
      {},
      { absent: d('', '', { kind: 'article', date: '1970-01-01', title: ' | Արագած թերթ' }) },
    ),
  ),
  died(
    'sahil-e-sukhan-xii',
    'closed',
    'ur',
    '/adab/ghazal/114',
    'The whole magazine has closed: each address says so.',
    {
      'sahil-e-sukhan-xii.test': {
        serve: (r) =>
          r.path === '/robots.txt'
            ? html('', 404)
            : html(
                '<!doctype html><html lang="ur" dir="rtl"><head><meta charset="utf-8"><title>ساحلِ سخن</title></head><body><h1>ساحلِ سخن بند ہو گیا</h1><p>بارہ برس کے بعد ہم نے یہ رسالہ بند کر دیا ہے۔ پرانے شمارے اب دستیاب نہیں۔ پڑھنے والوں کا شکریہ۔</p></body></html>',
              ),
      },
    },
    ['soft-404', 'gone'],
  ),
  died(
    'tamil-oosai-xii',
    'soft-404',
    'ta',
    '/article/politics/8812',
    'The page of an unknown number says under 200 that there is none.',
    on(
      'தமிழ் ஓசை',
      'wordpress',
      61,
      null,
      {},
      {
        absent: ok('மன்னிக்கவும், இந்தச் செய்தி இல்லை', 'நீங்கள் தேடும் செய்தி நீக்கப்பட்டிருக்கலாம். மற்ற செய்திகளைப் படிக்கவும்.'),
      },
    ),
  ),
  died(
    'vakka-suomen-seutu-xii',
    'closed',
    'fi',
    '/uutiset/2010/satama-sai-luvan',
    'The site of the paper was shut; every address leads to a farewell on the same host.',
    {
      'vakka-suomen-seutu-xii.test': stand(
        'fi',
        'Vakan Seutu',
        'plain',
        3,
        null,
        {},
        {
          home: ok(
            'Vakan Seutu on lopettanut',
            'Verkkolehti Vakan Seutu lopetti toimintansa 31.12.2019. Lehden arkisto ei ole enää saatavilla. Kiitämme lukijoitamme kahdestakymmenestä vuodesta.',
          ),
          absent: to('/', 302),
        },
      ),
    },
    ['soft-404', 'gone'],
  ),
  died(
    'ministero-boschi-xii',
    'soft-404',
    'it',
    '/flex/cm/pages/ServeBLOB.php/L/IT/IDPagina/2281',
    'The ministry’s frame holds only a line that the content is not available, under 200.',
    on(
      'Dipartimento Boschi',
      'drupal',
      74,
      ok(
        'Contenuto non disponibile',
        'Il contenuto richiesto non è più disponibile oppure è stato archiviato.',
      ),
      {},
      {
        absent: ok(
          'Contenuto non disponibile',
          'Il contenuto richiesto non è più disponibile oppure è stato archiviato.',
        ),
      },
    ),
  ),
  died(
    'primaria-luncani-xii',
    'soft-404',
    'ro',
    '/index.php?option=com_content&view=article&id=212',
    'Joomla says under 200 that the article was not found.',
    on(
      'Primăria Luncani',
      'joomla',
      35,
      null,
      {},
      {
        absent: ok(
          '404 – Articolul nu a fost găsit',
          'Articolul solicitat nu există sau nu mai este publicat.',
        ),
      },
    ),
  ),
  died(
    'rada-obcin-xii',
    'redirect-section',
    'sk',
    '/uploads/zapisnice/2013-04-zapisnica.pdf',
    'The file is gone; missing files lead to the page of documents, which lists only newer years.',
    on(
      'Obec Jasenová',
      'campus',
      50,
      null,
      {
        '/dokumenty': ok(
          'Dokumenty',
          '<ul><li><a href="/uploads/zapisnice/2024-01.pdf">Zápisnica 1/2024</a></li><li><a href="/uploads/zapisnice/2023-06.pdf">Zápisnica 6/2023</a></li></ul><p>Staršie zápisnice nájdete na obecnom úrade.</p>',
        ),
      },
      { absent: to('/dokumenty', 302) },
    ),
  ),
  died(
    'obshtina-vurba-xii',
    'error-trace',
    'bg',
    '/page.php?n=118&SADURJANIE=obyava',
    'The entry is no more in the database; the page shows only warnings of PHP where its text was, while other pages work.',
    on('Община Върба', 'joomla', 27, null, {
      '/page.php?n=118&SADURJANIE=obyava': ok(
        '',
        '<br /><b>Notice</b>: Trying to get property "title" of non-object in <b>/home/varba/public_html/page.php</b> on line <b>44</b><br /><br /><b>Warning</b>: Invalid argument supplied for foreach() in <b>/home/varba/public_html/page.php</b> on line <b>61</b><br />',
      ),
      '/page.php': ok(
        '',
        '<br /><b>Notice</b>: Trying to get property "title" of non-object in <b>/home/varba/public_html/page.php</b> on line <b>44</b><br />',
      ),
      '/page.php?n=3': ok('Работно време', 'Общината работи от 8 до 17 часа всеки делничен ден.'),
    }),
    ['soft-404', 'gone', 'server-error'],
  ),
  died(
    'kulturhus-mossen-xii',
    'event-gone',
    'sv',
    '/evenemang/2017/spelmansstamma',
    'The event was removed from the calendar; a page under 200 says so and shows what is coming.',
    on(
      'Kulturhuset Mossen',
      'builder',
      67,
      null,
      { '/evenemang': shelf('sv', 'Evenemang') },
      {
        absent: ok(
          'Evenemanget finns inte längre',
          'Evenemanget har passerat och är borttaget ur kalendern. Se vad som är på gång i stället.',
        ),
      },
    ),
  ),
  died(
    'nieuwsblad-veluwe-xii',
    'status',
    'nl',
    '/nieuws/regio/112233/brand-in-klooster',
    'A hard 410 with the paper’s frame.',
    on('Nieuwsblad Veluwe', 'portal', 96, null, {
      '/nieuws/regio/112233/brand-in-klooster': d(
        'Dit artikel is niet meer beschikbaar',
        'Artikelen ouder dan vijf jaar worden uit ons archief verwijderd.',
        { status: 410 },
      ),
    }),
    ['gone', 'soft-404'],
  ),
  died(
    'ziarul-wayback-sr-xii',
    'relaunch',
    'sr',
    '/вести/2009/трамвај-број-пет',
    'Since the relaunch each old address shows under 200 the words that the site has a new look and the old texts were not taken over.',
    on(
      'Градске вести',
      'portal',
      83,
      null,
      {},
      {
        absent: ok(
          'Имамо ново рухо!',
          'Наш сајт је потпуно обновљен. Старији текстови нису пренети на нови сајт. Претражите новије вести или се вратите на почетну страницу.',
        ),
      },
    ),
  ),
  died(
    'dunai-ujsag-xii',
    'soft-404',
    'hu',
    '/cikk/20130411_vizlepcso',
    'The list of hits of an inner search, with nothing found, replaces what is missing, under 200.',
    on(
      'Dunai Újság',
      'portal',
      86,
      null,
      {},
      {
        absent: ok(
          'Keresési eredmények',
          'A keresett kifejezésre nincs találat. Próbálja más szavakkal, vagy böngésszen rovataink között.',
        ),
      },
    ),
  ),
]

function searchFr(r: WebRequest): WebAnswer {
  const words = readable(r.path)
    .replace(/[/?=&.\-\d]+/g, ' ')
    .trim()
  return draw(
    { l: 'fr', ...on('L’Écho des Causses', 'wordpress', 77, null) },
    d(
      `Résultats de recherche pour « ${words} »`,
      'Désolé, mais rien ne correspond à votre recherche. Veuillez réessayer avec des mots différents.',
      { kind: 'page', title: `« ${words} » – L’Écho des Causses` },
    ),
    r,
  )
}
