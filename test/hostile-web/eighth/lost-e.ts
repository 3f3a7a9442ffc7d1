/** Death said plainly: statuses, names that do not resolve, ports that refuse, handshakes that fail. */
import type { WebCase } from '../case.ts'
import { apache404, dead, give, lostOf, nginx404, of, page, raw, type Site } from './kit.ts'

const gone = ['gone'] as const
const jp: Site = {
  skin: 'gov',
  lang: 'ja',
  name: '海辺町役場',
  nav: 'くらし|子育て|観光|町政情報',
  foot: '〒039-0555 海辺町大字浜1番地　電話0175-55-0101',
  lost: [
    'ページが見つかりません',
    '<h1>お探しのページは見つかりません</h1><p>ページが移動または削除されたか、URLの入力間違いの可能性があります。</p><p>平成30年4月のリニューアルに伴い、URLが変更されています。お手数ですがトップページからお探しください。</p>',
  ],
  home: '広報うみべ|ごみ収集日|津波避難訓練',
}
const uk: Site = {
  skin: 'drupal',
  lang: 'uk',
  name: 'Державна служба лісів',
  nav: 'Про службу|Новини|Діяльність|Звернення',
  foot: 'вул. Лісова, 1, Житомир',
  lost: ['Сторінку не знайдено', '<p>Запитану сторінку не вдалося знайти.</p>'],
  home: 'Рубки догляду|Пожежна небезпека|Вакансії',
}
const ar: Site = {
  skin: 'news',
  lang: 'ar',
  name: 'صحيفة الميناء',
  nav: 'محليات|اقتصاد|رأي|رياضة',
  foot: 'تصدر عن دار الميناء للصحافة',
  lost: [
    'عذرًا',
    '<h1>المقال الذي تبحث عنه غير متوفر</h1><p>يمكنك متابعة آخر الأخبار من الصفحة الرئيسية.</p>',
  ],
  home: 'افتتاح الرصيف الجديد|أسعار الأسماك|مباراة القمة',
}
const he: Site = {
  skin: 'wp',
  lang: 'he',
  name: 'עמותת שבילים',
  nav: 'אודות|מסלולים|תרומות|צרו קשר',
  foot: 'ע״ר 580555017',
  lost: ['העמוד לא נמצא', '<h1>אופס! העמוד הזה לא נמצא.</h1><p>נראה שלא נמצא כאן כלום. אולי ננסה חיפוש?</p>'],
  home: 'מסלול לפסח|ניקיון נחל|מתנדבים',
}

export const lostE: readonly WebCase[] = [
  dead(
    'umibe-404',
    'status',
    'ja',
    'A town hall’s page for addresses before its relaunch, with 404.',
    '/soumu/kouhou/h19/05.html',
    gone,
    of(jp, {}),
  ),
  dead(
    'forest-404',
    'status',
    'uk',
    'An agency’s Drupal answers 404.',
    '/diyalnist/zvit-2011',
    gone,
    of(uk, {}),
  ),
  dead(
    'maqal-410',
    'status',
    'ar',
    'A newspaper answers 410 for an article that was withdrawn.',
    '/opinion/2012/9/88411',
    gone,
    of(ar, { '/opinion/2012/9/88411': lostOf(ar, 410) }),
  ),
  dead(
    'shvilim-404',
    'status',
    'he',
    'An association’s WordPress answers 404.',
    '/2013/maslul-kishon/',
    gone,
    of(he, {}),
  ),
  dead(
    'bare-nginx',
    'status',
    'en',
    'The web server’s own 404.',
    '/~mmoreau/thesis.ps.gz',
    gone,
    raw({}, nginx404),
    { scheme: 'http' },
  ),
  dead(
    'tilde-apache',
    'status',
    'en',
    'A personal page at a university whose account was closed: Apache’s 404.',
    '/~hkarlsen/papers/bogs.html',
    gone,
    raw(
      {
        '/': give(
          '<html><head><title>Faculty of Geography</title></head><body><h1>Faculty of Geography</h1><ul><li>People<li>Courses</ul></body></html>',
        ),
      },
      apache404,
    ),
    { scheme: 'http' },
  ),
  dead(
    'http2-404',
    'status',
    'en',
    'A 404 with a large catalogue of suggestions, over HTTP/2.',
    '/guides/rope-splicing',
    gone,
    {
      http2: 'offered',
      ...raw(
        {},
        give(
          `<!doctype html><html lang="en"><head><title>We lost this page | Chandler & Daughters</title></head><body><h1>Well, this is knot what you wanted</h1><p>Popular right now:</p><ul>${Array.from({ length: 60 }, (_, index) => `<li><a href="/p/${index}">Three-strand rope, ${6 + index} mm, per metre</a> £${(1.2 + index / 4).toFixed(2)}</li>`).join('')}</ul></body></html>`,
          undefined,
          404,
        ),
      ),
    },
  ),
  dead(
    'nx-ministry',
    'dns',
    'pl',
    'The name of a dissolved ministry does not exist any more.',
    '/dokumenty/raport.pdf',
    ['dns-failure'],
    { dns: 'nxdomain' },
  ),
  dead('nx-www', 'dns', 'en', 'The name has no address at all.', '/journal/3/', ['dns-failure'], {
    dns: 'no-data',
  }),
  dead(
    'port-shut',
    'tcp',
    'de',
    'Nothing listens at the address any more.',
    '/protokolle/2003.htm',
    ['connection-refused'],
    { tcp: 'refused' },
    { scheme: 'http' },
  ),
  dead(
    'reset-always',
    'tcp',
    'en',
    'Each connection is reset at once.',
    '/maps/',
    ['connection-reset'],
    { tcp: 'reset' },
    { scheme: 'http' },
  ),
  dead(
    'handshake-alert',
    'tls',
    'en',
    'The server ends every handshake with an alert; there is no content to be had.',
    '/minutes.html',
    ['tls-error'],
    { tls: 'handshake-failure' },
  ),
  dead(
    'doc-viewer-void',
    'soft-404',
    'es',
    'A court’s viewer of documents answers 200 with its frame and the line that the file does not exist.',
    '/visor/?doc=STS-2009-4471',
    ['soft-404', 'gone'],
    of(
      {
        skin: 'dotnet',
        lang: 'es',
        name: 'Visor de resoluciones',
        nav: 'Buscador|Ayuda|Accesibilidad',
        foot: 'Centro de Documentación',
        lost: [
          'Visor de resoluciones',
          '<div class="visor"><p>La resolución solicitada no existe o no es pública.</p></div>',
        ],
        home: 'Últimas resoluciones|Preguntas frecuentes|Aviso legal',
      },
      {},
      page(
        {
          skin: 'dotnet',
          lang: 'es',
          name: 'Visor de resoluciones',
          nav: 'Buscador|Ayuda|Accesibilidad',
          foot: 'Centro de Documentación',
          lost: ['', ''],
          home: '',
        },
        'Visor de resoluciones',
        '<div class="visor"><p>La resolución solicitada no existe o no es pública.</p></div>',
      ),
    ),
  ),
]
