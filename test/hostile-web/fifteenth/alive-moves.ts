/** Alive: redirects to new homes, renamed slugs, odd statuses, servers that need a second try. */
import type { HostBehaviour, WebCase } from '../case.ts'
import { html, moved } from './answers.ts'
import { slug, token } from './dice.ts'
import { blogger, laravel, nextNews, phpPaper, wpNews, wpNgo } from './frames-news.ts'
import { aspx, bitrix, drupal, joomla, liferay, plone, typo3 } from './frames-state.ts'
import { dspace, oldHtml, wiki } from './frames-know.ts'
import { alive, nameOf } from './make.ts'
import type { Frame, Tongue } from './shape.ts'
import { makeSite, ownPath, type Own, type SitePlan } from './site.ts'
import { bg, bs, hr, ka, mk, ro, sr, srLatn, tr, az, hy } from './tongues-balkan.ts'
import { am, ar, fa, ky, mn, om, ps, uz } from './tongues-near.ts'
import { en, es, fr, ha, mg, pt, rw, so, sw, yo, zu } from './tongues-west.ts'
import { id, km, lo, my, si, ta, vi, ms } from './tongues-asia.ts'

/** A second site of the case, where the first one's things went. */
function second(
  caseSlug: string,
  label: string,
  tongue: Tongue,
  frame: Frame,
  title: string,
  own: readonly Own[],
): { readonly host: string; readonly path: string; readonly behaviour: HostBehaviour } {
  const host = `${label}.${nameOf(caseSlug)}.test`
  const plan: SitePlan = { name: host, host, title, tongue, frame, own }
  return { host, path: ownPath(plan), behaviour: { serve: makeSite(plan).serve } }
}
const family = 'redirect'
const moveOf: Own = {
  title: 'Wavuvi wa ziwa wapata leseni mpya',
  date: '2016-09-03',
  text: [
    'Wavuvi 240 wa mwalo wa Kigongo wamekabidhiwa leseni za mwaka mmoja baada ya mafunzo ya siku nne.',
    'Mwenyekiti wa umoja wao alisema bei ya leseni imepungua kwa nusu.',
  ],
}
const swHome = second('gazeti-jipya', 'habari', sw, wpNews, 'Habari za Ziwa', [moveOf])
const balkan: Own = {
  title: 'Одлука о јавном превозу 2014',
  date: '2014-04-01',
  text: [
    'Скупштина града донела је одлуку којом се уређује јавни превоз на девет линија.',
    'Одлука ступа на снагу осмог дана од објављивања.',
  ],
}
const srHome = second('meta-selidba', 'gradska-uprava', sr, joomla, 'Градска управа', [balkan])
const repoItem: Own = {
  title: 'Water harvesting in semi-arid wards: a baseline',
  text: [
    'Thesis, Master of Science. The study surveyed 402 households in six wards and measured the yield of sand dams over two rainy seasons.',
  ],
}
const repo = second('handle-hop', 'repository', en, dspace, 'Highlands University Repository', [repoItem])
const lateStory: Own = {
  title: 'El puente colgante cumple cien años',
  date: '2019-03-08',
  text: [
    'El puente, tendido en 1919 por una compañía minera, fue cruzado a pie por unas cuatro mil personas el domingo.',
    'El municipio anunció que será declarado patrimonio antes de fin de año.',
  ],
}
const esPlan = wpNews.link(0, lateStory.title, '2019-03-08')

export const aliveMoves: readonly WebCase[] = [
  alive({
    slug: 'gazeti-jipya',
    mechanism:
      'The weekly changed its name and domain; every path goes with 301 to the same story at the new home.',
    family,
    tongue: sw,
    frame: wpNews,
    site: 'Sauti ya Ziwa',
    cited: swHome.path,
    first: (request) => moved(`https://${swHome.host}${request.path}`),
    hosts: () => ({ [swHome.host]: swHome.behaviour }),
    verdicts: ['redirected', 'alive'],
  }),
  alive({
    slug: 'meta-selidba',
    mechanism:
      'A static page of 1.2 KB says "we have moved" and sends on with meta refresh to the same act at the new address.',
    family,
    tongue: sr,
    frame: oldHtml,
    site: 'Град',
    cited: '/akta/2014/prevoz.htm',
    routes: {
      '/akta/2014/prevoz.htm': () =>
        html(
          `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta http-equiv="refresh" content="0; url=https://${srHome.host}${srHome.path}"><title>Пресељено</title></head><body><p>Ова страница је пресељена. Ако вас прегледач не преусмери, <a href="https://${srHome.host}${srHome.path}">кликните овде</a>.</p></body></html>`,
        ),
    },
    hosts: () => ({ [srHome.host]: srHome.behaviour }),
    verdicts: ['redirected', 'alive'],
  }),
  alive({
    slug: 'handle-hop',
    mechanism: 'A handle resolver passes to the repository, which passes to its item.',
    family,
    tongue: en,
    frame: oldHtml,
    site: 'Handle proxy',
    language: 'en-ET',
    cited: '/20.500.4412/2100',
    first: (request) =>
      request.path === '/20.500.4412/2100' ? moved(`https://${repo.host}${repo.path}`, 302) : undefined,
    hosts: () => ({ [repo.host]: repo.behaviour }),
    verdicts: ['redirected', 'alive'],
  }),
  alive({
    slug: 'puente-renombrado',
    mechanism: 'The editor changed the headline; the old slug answers 301 to the new one on the same day.',
    family,
    tongue: es,
    frame: wpNews,
    site: 'La Voz del Cañón',
    language: 'es-PE',
    cited: '/2019/03/puente-centenario-video/',
    own: [lateStory],
    first: (request) => (request.path === '/2019/03/puente-centenario-video/' ? moved(esPlan) : undefined),
    verdicts: ['redirected', 'alive'],
  }),
  alive({
    slug: 'nod-alias',
    mechanism: 'Drupal: node/873 goes to its alias in the language of the site.',
    family,
    tongue: ro,
    frame: drupal,
    site: 'Ministerul Apelor',
    cited: '/node/873',
    own: [
      {
        path: '/ro/comunicate/raport-inundatii-2010',
        title: 'Raport privind inundațiile din 2010',
        date: '2010-10-19',
        text: ['Raportul cuprinde pagubele din 41 de comune și măsurile luate de comitetele locale.'],
      },
    ],
    routes: { '/node/873': () => moved('/ro/comunicate/raport-inundatii-2010') },
    verdicts: ['redirected', 'alive'],
  }),
  alive({
    slug: 'joomla-sef',
    mechanism: 'Old Joomla query address with option=com_content goes to the search-friendly one.',
    family,
    tongue: fr,
    frame: joomla,
    site: 'Commune urbaine de Tamra',
    language: 'fr-MA',
    cited: '/index.php?option=com_content&view=article&id=117:assainissement&catid=9&Itemid=64',
    own: [
      {
        path: '/index.php/projets/117-assainissement',
        title: 'Assainissement du quartier Douar Laâyoune',
        text: [
          'Les travaux portent sur 6,4 km de conduites et 412 branchements ; ils sont financés par la commune et l’agence du bassin.',
        ],
      },
    ],
    first: (request) =>
      request.path === '/index.php?option=com_content&view=article&id=117:assainissement&catid=9&Itemid=64'
        ? moved('/index.php/projets/117-assainissement')
        : undefined,
    verdicts: ['redirected', 'alive'],
  }),
  alive({
    slug: 'cookie-tanets',
    mechanism:
      'The first visit sets a cookie and comes back to the very address with "?ckattempt=1", then shows the story.',
    family: 'cookies',
    tongue: ky,
    frame: phpPaper,
    site: 'Ала-Тоо кабарлары',
    own: [
      {
        title: 'Айылда жаңы фельдшердик пункт ачылды',
        text: ['Пункт 640 тургунду тейлейт, буга чейин алар 18 чакырым жол жүрүшчү.'],
      },
    ],
    first: (request) =>
      request.path.startsWith('/news.php') &&
      !request.path.includes('ckattempt') &&
      !request.cookies.has('ckv')
        ? moved(`${request.path}&ckattempt=1`, 302, [['Set-Cookie', 'ckv=a1; path=/']])
        : request.path.includes('&ckattempt=1')
          ? request.cookies.has('ckv')
            ? moved(request.path.replace('&ckattempt=1', ''), 302)
            : html(
                '<html><head><title>Cookies</title></head><body><p>Please enable cookies to continue.</p></body></html>',
              )
          : undefined,
  }),
  alive({
    slug: 'zweit-sprache',
    mechanism:
      'The English address shows "not available in this language" above the Armenian text, as the CMS falls back.',
    family: 'language',
    tongue: hy,
    frame: liferay,
    site: 'Ջրային կոմիտե',
    cited: '/en/web/guest/w/sevan-report',
    routes: {
      '/en/web/guest/w/sevan-report': (request, site) =>
        html(
          site.page({
            kind: 'story',
            title: 'Սևանի մակարդակը 2015 թվականին',
            path: request.path,
            date: '2016-02-01',
            about: 'Սևան',
            main: `<div class="portlet-msg-alert">This content is not available in the selected language.</div><p>2015 թվականի ընթացքում լճի մակարդակն իջել է երեք սանտիմետրով, հիմնական պատճառը ոռոգման ջրառն է։</p><p>Չափումները կատարվել են ինը կետում՝ ամսական երկու անգամ։</p>`,
          }),
        ),
    },
  }),
  alive({
    slug: 'amp-telefon',
    mechanism: 'The cited AMP address goes to the canonical story since AMP was switched off.',
    family,
    tongue: tr,
    frame: nextNews,
    site: 'Karadeniz Ekspres',
    cited: '/news/fener-restore-ediliyor-73000/amp',
    own: [
      {
        path: '/news/fener-restore-ediliyor-73000',
        title: 'Fener restore ediliyor',
        text: ['1863 yapımı fenerin taş kulesi bu yaz boyunca iskeleye alındı.'],
      },
    ],
    first: (request) =>
      request.path === '/news/fener-restore-ediliyor-73000/amp'
        ? moved('/news/fener-restore-ediliyor-73000', 308)
        : undefined,
    verdicts: ['redirected', 'alive'],
  }),
  alive({
    slug: 'quatre-sauts',
    mechanism: 'Four hops: http, www, language folder, trailing slash; then the communiqué.',
    family,
    tongue: mg,
    frame: wpNgo,
    site: 'Fikambanana Tontolo Iainana',
    www: true,
    cited: 'http://quatre-sauts-xv.test/vaovao-lavaka',
    own: [
      {
        path: '/mg/vaovao-lavaka/',
        title: 'Lavaka: tatitra momba ny fikaohon-tany',
        text: ['Nandrefy lavaka 118 ny mpianatra tamin’ny taona lasa, ary ny antsasany no mbola mitombo.'],
      },
    ],
    first: (request) =>
      request.path === '/vaovao-lavaka'
        ? moved('/mg/vaovao-lavaka')
        : request.path === '/mg/vaovao-lavaka'
          ? moved('/mg/vaovao-lavaka/')
          : undefined,
    verdicts: ['redirected', 'alive'],
  }),
  alive({
    slug: 'kratka-veza',
    mechanism:
      'The paper’s own short link goes to the story with tracking parameters that the server ignores.',
    family,
    tongue: bs,
    frame: laravel,
    site: 'Bosanska krajina danas',
    cited: '/s/9XkQ2',
    own: [
      {
        path: '/news/detail/2100/ribnjak',
        title: 'Ribnjak kod Sane: ko plaća pomor',
        text: ['Ribari su izbrojali više od hiljadu uginulih lipljena nizvodno od ispusta.'],
      },
    ],
    first: (request) =>
      request.path === '/s/9XkQ2'
        ? moved('/news/detail/2100/ribnjak?utm_source=short&utm_medium=social', 302)
        : undefined,
    routes: {
      '/news/detail/2100/ribnjak?utm_source=short&utm_medium=social': (_, site) =>
        html(
          site.page({
            kind: 'story',
            title: 'Ribnjak kod Sane: ko plaća pomor',
            path: '/news/detail/2100/ribnjak',
            date: '2021-08-12',
            about: 'Ribnjak',
            main: '<p>Ribari su izbrojali više od hiljadu uginulih lipljena nizvodno od ispusta. Inspekcija je uzela uzorke tek četvrti dan.</p><p>Vlasnik ribnjaka tvrdi da je voda bila ispravna i da čeka nalaz laboratorije iz Banje.</p>',
          }),
        ),
    },
    verdicts: ['redirected', 'alive'],
  }),
  alive({
    slug: 'status-404-yazi',
    mechanism:
      'nginx sends every WordPress page with status 404 through a broken error_page rule, and yet the full article stands in each browser.',
    family: 'odd-status',
    tongue: so,
    frame: wpNews,
    site: 'Codka Xeebta',
    own: [
      {
        title: 'Kalluumaysatada oo helay doomo cusub',
        text: [
          'Lixdan doomood ayaa loo qaybiyay iskaashatooyinka kalluumaysiga ee xeebta bari.',
          'Guddoomiyaha iskaashatada ayaa sheegay in tababarku socon doono laba bilood.',
        ],
      },
    ],
    first: (request, site) => {
      const story =
        request.path === '/' ? undefined : site.house.stories.find((one) => one.path === request.path)
      return story === undefined ? undefined : html(site.storyPage(story), 404)
    },
    routes: {
      [wpNews.link(0, 'Kalluumaysatada oo helay doomo cusub', '2017-05-16')]: (request, site) =>
        html(
          site.page({
            kind: 'story',
            title: 'Kalluumaysatada oo helay doomo cusub',
            path: request.path,
            date: '2017-05-16',
            about: 'Kalluumaysatada',
            main: '<p>Lixdan doomood ayaa loo qaybiyay iskaashatooyinka kalluumaysiga ee xeebta bari, kadib sannado ay ku shaqaynayeen doomo duug ah.</p><p>Guddoomiyaha iskaashatada ayaa sheegay in tababarku socon doono laba bilood, isla markaana haweenku ay ka qayb gelayaan.</p><p>Suuqa magaalada waxaa maalin kasta yimaada saddex tan oo kalluun ah, sida uu sheegay maamulka dekedda.</p><p>Dawladda hoose waxay ballan qaadday qaboojiye weyn oo lagu kaydiyo kalluunka ka hor xilliga roobka.</p>',
          }),
          404,
        ),
    },
  }),
  alive({
    slug: 'status-500-ddot',
    mechanism:
      'A footer widget fails after the page was written, so PHP answers 500 with the complete article.',
    family: 'odd-status',
    tongue: am,
    frame: phpPaper,
    site: 'የጣና ዜና',
    own: [
      {
        title: 'የደብረ ማርያም ድልድይ ተጠናቀቀ',
        text: [
          'ድልድዩ 86 ሜትር ርዝመት ያለው ሲሆን ለሦስት ቀበሌዎች አገልግሎት ይሰጣል።',
          'ግንባታው በሁለት ዓመት ውስጥ የተጠናቀቀ መሆኑን ሥራ አስኪያጁ ገልጸዋል።',
        ],
      },
    ],
    first: (request, site) => {
      const full = site.house.stories.find((one) => one.path === request.path)
      return full === undefined ? undefined : html(site.storyPage(full), 500)
    },
    routes: {
      '/news.php?id=2100': (request, site) =>
        html(
          site.page({
            kind: 'story',
            title: 'የደብረ ማርያም ድልድይ ተጠናቀቀ',
            path: request.path,
            date: '2017-05-16',
            about: 'ድልድይ',
            main: '<p>ድልድዩ 86 ሜትር ርዝመት ያለው ሲሆን ለሦስት ቀበሌዎች አገልግሎት ይሰጣል።</p><p>ግንባታው በሁለት ዓመት ውስጥ የተጠናቀቀ መሆኑን ሥራ አስኪያጁ ገልጸዋል። ነዋሪዎች ቀደም ሲል ወንዙን በጀልባ ይሻገሩ ነበር።</p><p>በምረቃው ላይ የቀበሌው ሽማግሌዎች ተገኝተዋል፤ ትምህርት ቤቱም በአዲሱ መንገድ ተማሪዎቹን ይቀበላል።</p>',
          }),
          500,
        ),
    },
  }),
  alive({
    slug: 'status-203-hebao',
    mechanism: 'An accelerating proxy of the provider answers 203 with the page.',
    family: 'odd-status',
    tongue: vi,
    frame: aspx,
    site: 'Cổng thông tin huyện Đá Trắng',
    own: [
      {
        title: 'Kế hoạch sử dụng đất năm 2018',
        text: [
          'Ủy ban nhân dân huyện công bố kế hoạch sử dụng đất với 412 ha đất nông nghiệp chuyển mục đích.',
        ],
      },
    ],
    first: (request, site) =>
      request.path === '/NewsDetails.aspx?ID=2100'
        ? html(
            site.page({
              kind: 'story',
              title: 'Kế hoạch sử dụng đất năm 2018',
              path: request.path,
              date: '2018-01-15',
              about: 'Kế hoạch',
              main: '<p>Ủy ban nhân dân huyện công bố kế hoạch sử dụng đất với 412 ha đất nông nghiệp chuyển mục đích, trong đó 60 ha dành cho đường liên xã.</p><p>Người dân gửi góp ý tại trụ sở xã trước ngày 28 tháng 2.</p>',
            }),
            203,
          )
        : undefined,
  }),
  alive({
    slug: 'status-403-ban',
    mechanism:
      'A permissions bug gives every page status 403 with the full page behind it: text, picture, neighbours.',
    family: 'odd-status',
    tongue: si,
    frame: laravel,
    site: 'දකුණු වෙරළ පුවත්',
    own: [
      {
        title: 'වෙරළ ඛාදනය: ගම්මාන තුනක් අවදානමේ',
        text: ['වෙරළ සංරක්ෂණ නිලධාරීහු මීටර් 14ක තීරුවක් වසරකදී අහිමි වූ බව කීහ.'],
      },
    ],
    first: (request, site) => {
      const path = laravel.link(2100, 'වෙරළ ඛාදනය: ගම්මාන තුනක් අවදානමේ', '2017-05-16')
      const one = site.house.stories.find((entry) => entry.path === request.path)
      if (one !== undefined) return html(site.storyPage(one), 403)
      return request.path === path
        ? html(
            site.page({
              kind: 'story',
              title: 'වෙරළ ඛාදනය: ගම්මාන තුනක් අවදානමේ',
              path,
              date: '2017-05-16',
              about: 'වෙරළ',
              main: '<p>වෙරළ සංරක්ෂණ නිලධාරීහු මීටර් 14ක තීරුවක් වසරකදී අහිමි වූ බව කීහ.</p><p>ගම්මාන තුනක පවුල් 90ක් සඳහා විකල්ප ඉඩම් සොයන බව ප්‍රාදේශීය ලේකම් කාර්යාලය පවසයි.</p><p>ධීවර සමිතිය ගල් වැටියක් ඉල්ලා පෙත්සමක් භාර දුන්නේය.</p>',
            }),
            403,
          )
        : undefined
    },
  }),
  alive({
    slug: 'once-503',
    mechanism:
      'The shared host answers 503 to the first request of a visitor and the page to every later one.',
    family: 'retry',
    tongue: rw,
    frame: joomla,
    site: 'Akarere ka Rusumo',
    own: [
      {
        title: 'Imihigo y’akarere 2019–2020',
        text: [
          'Akarere kazubaka amashuri atandatu n’amavuriro abiri, ibikorwa byose bizarangira muri Kamena.',
        ],
      },
    ],
    first: (request) =>
      request.before === 0
        ? {
            status: 503,
            headers: [
              ['Retry-After', '1'],
              ['Content-Type', 'text/html'],
            ],
            body: '<html><head><title>503 Service Temporarily Unavailable</title></head><body><center><h1>503 Service Temporarily Unavailable</h1></center><hr><center>nginx</center></body></html>',
          }
        : undefined,
    hosts: () => ({}),
  }),
  alive({
    slug: 'head-verboten',
    mechanism: 'HEAD is answered 405 and 501, GET shows the statement.',
    family: 'method',
    tongue: ps,
    frame: wpNgo,
    site: 'د بشري حقونو څار',
    own: [
      {
        title: 'د بندیانو د کورنیو غوښتنې',
        text: ['کورنۍ غواړي چې د لیدنو مهال ویش عام شي او ناروغ بندیان درملنې ته ولېږدول شي.'],
      },
    ],
    first: (request) =>
      request.method === 'HEAD'
        ? { status: request.beforeHere % 2 === 0 ? 405 : 501, headers: [['Allow', 'GET, POST']] }
        : undefined,
  }),
  alive({
    slug: 'slow-crumbs',
    mechanism: 'A weak server sends the page in pieces over two seconds.',
    family: 'slow',
    tongue: om,
    frame: phpPaper,
    site: 'Oduu Baddaa',
    own: [
      {
        title: 'Buna: gatiin kiiloo tokkoo dabale',
        text: ['Qonnaan bultoonni gatiin bunaa kiiloo tokkoo birrii 12n dabaluu himan.'],
      },
    ],
    first: (request, site) => {
      if (request.path !== '/news.php?id=2100') return undefined
      const page = site.page({
        kind: 'story',
        title: 'Buna: gatiin kiiloo tokkoo dabale',
        path: request.path,
        date: '2019-01-22',
        about: 'Buna',
        main: '<p>Qonnaan bultoonni gatiin bunaa kiiloo tokkoo birrii 12n dabaluu himan.</p><p>Waldaan hojii gamtaa toonii 40 sassaabee gara giddugala gabaatti erge.</p><p>Hoogganaan waldaa sanaa akka jedhetti kaffaltiin torban lama keessatti raawwatama.</p>',
      })
      const size = Math.ceil(page.length / 8)
      return {
        status: 200,
        headers: [['Content-Type', 'text/html; charset=utf-8']],
        chunks: Array.from({ length: 8 }, (_, at) => page.slice(at * size, (at + 1) * size)),
        every: 230,
      }
    },
  }),
  alive({
    slug: 'rub-izdanje',
    mechanism:
      'The slug is ignored, the number counts: an old slug shows the renamed article at once, without redirect.',
    family: 'slug',
    tongue: hr,
    frame: nextNews,
    site: 'Otočni list',
    cited: '/news/stari-naslov-71940',
    first: (request, site) =>
      /^\/news\/[a-z0-9-]+-71940$/.test(request.path)
        ? html(
            site.page({
              kind: 'story',
              title: 'Trajektna linija produžena do listopada',
              path: '/news/trajektna-linija-produzena-71940',
              date: '2022-08-30',
              about: 'Trajekt',
              main: '<p>Brodar je potvrdio da će linija prometovati do kraja listopada, dvaput dnevno.</p><p>Otočani su tražili i noćni polazak subotom, no za njega nema posade.</p>',
            }),
          )
        : undefined,
  }),
  alive({
    slug: 'kanonik-pochetna',
    mechanism:
      'A search plug-in names the front page as canonical address, og:url and og:title of every page; the article is there.',
    family: 'metadata',
    tongue: mk,
    frame: phpPaper,
    site: 'Радио Беласица',
    own: [
      {
        title: 'Лозарите без откупна цена',
        text: [
          'Лозарите велат дека грозјето стои во приколките веќе пет дена, а визбите не објавиле цена.',
          'Министерството најави состанок за среда.',
        ],
      },
    ],
    headHtml: () =>
      '<link rel="canonical" href="https://kanonik-pochetna-xv.test/"><meta property="og:url" content="https://kanonik-pochetna-xv.test/"><meta property="og:title" content="Радио Беласица">',
  }),
  alive({
    slug: 'noindex-dokument',
    mechanism: 'A page that asks search engines to stay away, for privacy, and is whole for readers.',
    family: 'metadata',
    tongue: srLatn,
    frame: drupal,
    site: 'Poverenik za prava građana',
    own: [
      {
        title: 'Rešenje po žalbi 07-00-404/2013',
        text: [
          'Usvaja se žalba i nalaže se organu vlasti da u roku od osam dana dostavi kopiju ugovora.',
          'Protiv ovog rešenja nije dopuštena žalba, ali se može pokrenuti upravni spor.',
        ],
        stock: 0,
      },
    ],
    headHtml: () => '<meta name="robots" content="noindex, nofollow, noarchive">',
  }),
  alive({
    slug: 'refresh-self',
    mechanism: 'An online front section that reloads itself every five minutes by meta refresh.',
    family: 'metadata',
    tongue: ms,
    frame: wpNews,
    site: 'Suara Pedalaman',
    own: [
      {
        title: 'Banjir: senarai pusat pemindahan (kemas kini)',
        text: ['Setakat jam 6 petang, 14 pusat pemindahan dibuka dan menempatkan 1,120 mangsa.'],
      },
    ],
    headHtml: (sheet) =>
      `<meta http-equiv="refresh" content="300;url=https://refresh-self-xv.test${sheet.path}">`,
  }),
  alive({
    slug: 'ikinci-kapi',
    mechanism:
      'A gateway of the state network sends through a second host with a ticket and back to the document.',
    family,
    tongue: az,
    frame: aspx,
    site: 'Rayon İcra Hakimiyyəti',
    own: [
      {
        title: 'Sərəncam № 404: su kəmərinin çəkilişi',
        text: ['Sərəncama əsasən üç kənddə 11 kilometr su kəməri çəkiləcək.'],
      },
    ],
    first: (request) =>
      request.path === '/NewsDetails.aspx?ID=2100' && !request.cookies.has('tkt')
        ? moved('https://gate.ikinci-kapi-xv.test/issue', 302)
        : request.path.startsWith('/back?')
          ? moved('/NewsDetails.aspx?ID=2100', 302, [['Set-Cookie', 'tkt=1; Path=/']])
          : undefined,
    hosts: () => ({
      'gate.ikinci-kapi-xv.test': {
        serve: () => moved(`https://ikinci-kapi-xv.test/back?t=${token(8)}`, 302),
      },
    }),
  }),
  alive({
    slug: 'wiki-redirect',
    mechanism: 'An encyclopaedia redirects one title to another within the page ("redirected from").',
    family,
    tongue: ka,
    frame: wiki,
    site: 'ღია ენციკლოპედია',
    cited: '/wiki/Svaneti_towers',
    routes: {
      '/wiki/Svaneti_towers': (request, site) =>
        html(
          site.page({
            kind: 'story',
            title: 'სვანური კოშკი',
            path: request.path,
            about: 'კოშკი',
            main: '<div class="mw-content-subtitle">(გადამისამართდა გვერდიდან Svaneti towers)</div><p>სვანური კოშკი თავდაცვითი ნაგებობაა, რომელიც სახლის კუთხეში შენდებოდა და ოთხ ან ხუთ სართულს ითვლიდა.</p><p>კოშკების უმეტესობა IX–XIII საუკუნეებით თარიღდება.</p>',
          }),
        ),
    },
  }),
  alive({
    slug: 'oldid-wiki',
    mechanism: 'A permanent link to an old revision, which warns that it differs from the current one.',
    family: 'revision',
    tongue: bg,
    frame: wiki,
    site: 'Уики за краезнание',
    cited: '/index.php?title=Widin&oldid=40414',
    routes: {
      '/index.php?title=Widin&oldid=40414': (request, site) =>
        html(
          site.page({
            kind: 'story',
            title: 'Видинска пристан',
            path: request.path,
            about: 'пристан',
            main: '<div class="mw-revision warningbox">Това е стара версия на страницата, редактирана от Кмет72. Тя може да се различава значително от текущата версия.</div><p>Видинската пристан е построена през 1890 г. и разширена след наводнението от 1942 г.</p>',
          }),
        ),
    },
  }),
  alive({
    slug: 'lang-root-stay',
    mechanism: 'The site sends visitors without a language cookie to /km and the same document there.',
    family,
    tongue: km,
    frame: typo3,
    site: 'អាជ្ញាធរទន្លេ',
    cited: '/documents/flow-2017.html',
    own: [
      {
        path: '/km/documents/flow-2017.html',
        title: 'លំហូរទឹកឆ្នាំ ២០១៧',
        text: ['កម្ពស់ទឹកអតិបរមាបានកត់ត្រានៅថ្ងៃទី ១២ ខែសីហា គឺ ២១,៤ ម៉ែត្រ។', 'ទិន្នន័យត្រូវបានវាស់នៅស្ថានីយប្រាំបី។'],
      },
    ],
    first: (request) =>
      request.path === '/documents/flow-2017.html' ? moved('/km/documents/flow-2017.html', 302) : undefined,
  }),
  alive({
    slug: 'nouveau-dossier',
    mechanism: 'The section was renamed: /societe/ goes to /pays/, file name kept.',
    family,
    tongue: fr,
    frame: blogger,
    site: 'Chroniques du fleuve',
    language: 'fr-GN',
    cited: '/societe/mine-de-bauxite.html',
    own: [
      {
        path: '/pays/mine-de-bauxite.html',
        title: 'Mine de bauxite : la poussière sur les rizières',
        text: [
          'À deux kilomètres de la piste, le riz ne lève plus. Les villageois ont compté 214 parcelles abandonnées.',
          'La société répond que l’arrosage de la piste a repris en février.',
        ],
      },
    ],
    first: (request) =>
      request.path.startsWith('/societe/') && request.path !== '/societe/'
        ? moved(request.path.replace('/societe/', '/pays/'))
        : undefined,
    verdicts: ['redirected', 'alive'],
  }),
  alive({
    slug: 'arxiv-bolimi',
    mechanism: 'A news agency moved stories before 2015 to an archive host of its own.',
    family,
    tongue: uz,
    frame: bitrix,
    site: 'Vodiy axborot',
    cited: '/news/2100/',
    first: (request) =>
      /^\/news\/2\d+\/$/.test(request.path)
        ? moved(`https://arxiv.arxiv-bolimi-xv.test${request.path}`)
        : undefined,
    hosts: () => {
      const there = second('arxiv-bolimi', 'arxiv', uz, bitrix, 'Vodiy axborot — arxiv', [
        {
          title: 'Paxta terimi boshlandi',
          date: '2012-09-10',
          text: ['Viloyatda paxta terimi boshlandi, birinchi kuni 1,4 ming tonna hosil topshirildi.'],
        },
      ])
      return { [there.host]: there.behaviour }
    },
    verdicts: ['redirected', 'alive'],
  }),
  alive({
    slug: 'lo-http-only',
    mechanism: 'An http address that answers as it is and does not go to https.',
    family: 'http',
    tongue: lo,
    frame: oldHtml,
    site: 'ສະຖານີວິທະຍຸແຂວງ',
    scheme: 'http',
    own: [{ title: 'ລາຍການວິທະຍຸປະຈຳອາທິດ', text: ['ວັນຈັນ 6:00 ຂ່າວເຊົ້າ, 7:00 ກະສິກຳ, 18:00 ພາສາມົ້ງ.'], stock: 1 }],
  }),
  alive({
    slug: 'ha-mobile',
    mechanism: 'Every visitor is sent to the mobile host, where the story is whole.',
    family,
    tongue: ha,
    frame: wpNews,
    site: 'Muryar Sahel',
    cited: wpNews.link(0, 'An gina rijiyoyi goma', '2017-05-16'),
    first: (request) => moved(`https://m.ha-mobile-xv.test${request.path}`, 302),
    hosts: () => {
      const there = second('ha-mobile', 'm', ha, wpNews, 'Muryar Sahel', [
        {
          title: 'An gina rijiyoyi goma',
          text: [
            'Ƙungiyar matasa ta gina rijiyoyi goma a ƙauyukan da ke kan iyaka.',
            'Mata sun ce yanzu ba sa tafiyar awa biyu don ɗebo ruwa.',
          ],
        },
      ])
      return { [there.host]: there.behaviour }
    },
    verdicts: ['redirected', 'alive'],
  }),
  alive({
    slug: 'umar-mn-id',
    mechanism:
      'The query has spare parameters (fbclid) which the site drops by redirecting to the clean address.',
    family,
    tongue: mn,
    frame: phpPaper,
    site: 'Талын мэдээ',
    cited: '/news.php?id=2100&fbclid=IwAR2xv9',
    own: [
      {
        title: 'Нүүрсний замын тоос',
        text: [
          'Замын дагуух 46 айл өвөлжөөгөө орхижээ. Мал эмнэлгийн дүгнэлтээр хонины уушги тоосжсон байна.',
        ],
      },
    ],
    first: (request) =>
      request.path.includes('&fbclid=') ? moved(request.path.replace(/&fbclid=.*$/, ''), 302) : undefined,
  }),
  alive({
    slug: 'ta-slug-script',
    mechanism: 'A percent-encoded Tamil slug cited in its raw form.',
    family: 'slug',
    tongue: ta,
    frame: wpNews,
    site: 'கடலோரக் குரல்',
    own: [
      {
        title: 'மீனவர் வலைகள் திருப்பி அளிப்பு',
        text: ['பறிமுதல் செய்யப்பட்ட 31 வலைகள் உரியவர்களிடம் ஒப்படைக்கப்பட்டன.', 'மீனவர் சங்கம் இதை வரவேற்றுள்ளது.'],
      },
    ],
  }),
  alive({
    slug: 'es-cambio-php',
    mechanism: 'From news.php?id= to readable addresses: the old script looks the number up and redirects.',
    family,
    tongue: es,
    frame: laravel,
    site: 'Diario del Chaco',
    language: 'es-PY',
    cited: '/nota.php?id=2100',
    own: [
      {
        title: 'Camioneros levantan el corte',
        text: [
          'Después de seis días, los camioneros aceptaron la tarifa propuesta por los ingenios y abrieron la ruta.',
        ],
      },
    ],
    first: (request) =>
      request.path === '/nota.php?id=2100'
        ? moved(`/news/detail/2100/${slug('Camioneros levantan el corte')}`)
        : undefined,
    verdicts: ['redirected', 'alive'],
  }),
  alive({
    slug: 'yo-utf8-http2',
    mechanism: 'A site that speaks HTTP/2 only.',
    family: 'protocol',
    tongue: yo,
    frame: wpNews,
    site: 'Ohùn Ìlú',
    own: [
      {
        title: 'Ọdún Ẹ̀gúngún bẹ̀rẹ̀ lónìí',
        text: ['Àwọn àgbà ìlú ṣí ayẹyẹ náà ní àárọ̀, àwọn àlejò sì wá láti ìlú mẹ́jọ.'],
      },
    ],
    more: { http2: 'only' },
  }),
  alive({
    slug: 'zu-ipv6',
    mechanism: 'The IPv6 address refuses connections, IPv4 answers.',
    family: 'dns',
    tongue: zu,
    frame: wpNgo,
    site: 'Inhlangano Yabalimi',
    own: [
      {
        title: 'Imibuzo ngomhlaba',
        text: ['Inhlangano isize imindeni eyi-58 ukuthola izitifiketi zomhlaba.'],
      },
    ],
    more: { dns: 'refusing-ipv6' },
  }),
  alive({
    slug: 'my-servfail-once',
    mechanism: 'The name server stumbles once and then answers.',
    family: 'dns',
    tongue: my,
    frame: blogger,
    site: 'မြစ်ဝကျွန်းပေါ် မှတ်တမ်း',
    own: [{ title: 'ရေတံခါး ပြင်ဆင်မှု မှတ်တမ်း', text: ['ရေတံခါး ခုနစ်ခုအနက် လေးခုကို ပြင်ဆင်ပြီးစီးခဲ့သည်။'] }],
    more: { dns: 'servfail-once' },
  }),
  alive({
    slug: 'pt-cadeia',
    mechanism: 'The certificate chain lacks its intermediate, which browsers fetch themselves.',
    family: 'tls',
    tongue: pt,
    frame: plone,
    site: 'Tribunal de Contas do Vale',
    own: [
      {
        title: 'Acórdão 404/2015 — Plenário',
        text: [
          'Os conselheiros julgam irregulares as contas do exercício de 2013 e aplicam multa ao gestor.',
          'Cabe recurso no prazo de quinze dias.',
        ],
      },
    ],
    more: { tls: 'incomplete' },
  }),
  alive({
    slug: 'id-extra-cert',
    mechanism: 'The server sends a stranger’s certificate along; browsers do not mind.',
    family: 'tls',
    tongue: id,
    frame: laravel,
    site: 'Portal Kabupaten Lembata Baru',
    own: [
      {
        title: 'Daftar penerima bantuan kapal 2018',
        text: ['Sebanyak 37 kelompok nelayan menerima kapal fiber berukuran tiga gros ton.'],
      },
    ],
    more: { tls: 'extra-certificate' },
  }),
  alive({
    slug: 'ar-elderly',
    mechanism: 'TLS 1.2 with the oldest ciphers that browsers take.',
    family: 'tls',
    tongue: ar,
    frame: aspx,
    site: 'دائرة الإحصاء في المحافظة',
    own: [
      {
        title: 'نشرة أسعار المستهلك، آذار 2013',
        text: [
          'ارتفع الرقم القياسي لأسعار المستهلك بنسبة 1.4% مقارنة بالشهر السابق.',
          'سجلت مجموعة الخضار أعلى ارتفاع.',
        ],
      },
    ],
    more: { tls: 'elderly-ciphers' },
  }),
  alive({
    slug: 'fa-optional-cert',
    mechanism: 'TLS asks for a visitor’s certificate and does without.',
    family: 'tls',
    tongue: fa,
    frame: aspx,
    site: 'دیوان محاسبات استان',
    own: [
      {
        title: 'گزارش تفریغ بودجه ۱۳۹۴',
        text: ['از ۲۱۲ طرح مصوب، ۸۷ طرح در موعد مقرر به بهره‌برداری رسیده است.'],
      },
    ],
    more: { tls: 'client-certificate-optional' },
  }),
]
