/** Dead: software that answers 200 for what it does not have, and software that says so. */
import type { WebCase } from '../case.ts'
import { fresh, html, json, ps, text, ul } from './base.ts'
import { dead, gonePage, homePage, page, show } from './site.ts'
import { soft, hard } from './dead-soft-kit.ts'

export const deadSoftB: readonly WebCase[] = [
  dead(
    'docs-not-exist-yet',
    'en',
    'status',
    'A host of documentation: the project is there, the page of that version is not.',
    'Quillflow',
    'docs',
    '/en/0.9/extending/filters.html',
    undefined,
    {
      topic: 'en:tech',
      ...hard(
        page(
          '404 Not Found',
          ps(
            'The documentation page you are looking for does not exist in this version. Switch versions or search.',
          ),
        ),
      ),
    },
  ),
  dead(
    'video-removed-uploader',
    'en',
    'tombstone',
    'A film page answers 200: "This video has been removed by the uploader".',
    'Clipstream',
    'video',
    '/watch?v=zK0p2mQw8sA',
    page(
      'Video unavailable',
      '<div class="player-error"><p>This video has been removed by the uploader</p></div>',
      { tab: ' - Clipstream', kind: 'error' },
    ),
    {
      ...soft(
        page(
          'Video unavailable',
          '<div class="player-error"><p>This video isn’t available anymore</p></div>',
          { tab: ' - Clipstream' },
        ),
      ),
      verdicts: ['soft-404', 'gone'],
    },
  ),
  dead(
    'douga-account',
    'ja',
    'tombstone',
    'A film whose account was closed: the player says so, status 200.',
    '動画ひろば',
    'video',
    '/watch?v=sm9338122',
    page(
      '動画を再生できません',
      '<div class="player-error">この動画に関連付けられているアカウントは停止されたため、この動画は再生できません。</div>',
      { tab: '動画ひろば', kind: 'error' },
    ),
    soft(
      page(
        '動画を再生できません',
        '<div class="player-error">お探しの動画は存在しないか、削除されました。</div>',
        { tab: '動画ひろば' },
      ),
    ),
  ),
  dead(
    'job-no-longer',
    'en',
    'soft-404',
    'A job board answers 200: "The job you are looking for is no longer open".',
    'Careers at Halden Rail',
    'jobs',
    '/jobs/2998120',
    undefined,
    soft(
      page(
        'Job not available',
        ps('The job you are looking for is no longer open. Browse our current openings below.'),
      ),
    ),
  ),
  dead(
    'annonce-plus-dispo',
    'fr',
    'tombstone',
    'A classified ad that is no longer there: notice and similar offers, status 200.',
    'Le Coin des Toits',
    'nuxt',
    '/ventes/appartement-3-pieces-rue-basse-1887204',
    undefined,
    soft(
      page(
        'Cette annonce n’est plus disponible',
        ps('L’annonce que vous cherchez a été désactivée ou supprimée. Voici des biens similaires.'),
      ),
    ),
  ),
  dead(
    'adat-nincs',
    'hu',
    'soft-404',
    'A law portal says that there is no document under the number.',
    'Jogszabálykereső',
    'aspnet',
    '/jogszabaly.aspx?docid=A1100012',
    undefined,
    soft(page('Hiba', ps('A keresett dokumentum nem található az adatbázisban.'))),
  ),
  dead(
    'dokument-ne-naiden',
    'ru',
    'soft-404',
    'A base of decisions: "document not found or removed from the base", status 200.',
    'База решений',
    'aspnet',
    '/doc.aspx?id=71820044',
    undefined,
    soft(
      page(
        'Документ не найден',
        ps('Документ не найден или удалён из базы. Проверьте номер и повторите поиск.'),
      ),
    ),
  ),
  dead(
    'person-unbekannt',
    'de',
    'soft-404',
    'The directory of a university answers 200 without the person.',
    'Universität Kahlenstein',
    'typo3',
    '/personen/detail/m-arnsfeld',
    undefined,
    soft(page('Personenverzeichnis', ps('Zu Ihrer Anfrage wurde keine Person gefunden.'))),
  ),
  dead(
    'tabell-finns-ej',
    'sv',
    'soft-404',
    'A statistics database: the table does not exist, in its own frame with 200.',
    'Statistikdatabasen',
    'aspnet',
    '/pxweb/sv/ssd/TAB1127.aspx',
    undefined,
    soft(
      page(
        'Felmeddelande',
        ps('Tabellen finns inte eller har utgått ur databasen. Välj en annan tabell i trädet.'),
      ),
    ),
  ),
  dead(
    'cofnod-dim',
    'cy',
    'soft-404',
    'A museum’s catalogue: no record with that number.',
    'Casgliadau’r Glannau',
    'archive',
    '/index.php/eitem/31-7712',
    undefined,
    soft(
      page(
        'Dim cofnod',
        ps('Ni chafwyd hyd i gofnod gyda’r rhif hwn. Efallai ei fod wedi’i ddileu o’r catalog.'),
      ),
    ),
  ),
  dead(
    'ojs-404-et',
    'et',
    'status',
    'A journal without the article: honest 404 of OJS.',
    'Õigusajaloo Aastaraamat',
    'ojs',
    '/index.php/oaa/article/view/9120',
    undefined,
    { verdicts: ['gone', 'soft-404'] },
  ),
  dead(
    'gone-410-is',
    'is',
    'status',
    '410 with a note that the page was taken out on purpose.',
    'Hagskýrslur',
    'drupal',
    '/frettir/2009/14-visitala',
    undefined,
    {
      verdicts: ['gone', 'soft-404'],
      absent: (r, s) => show(s, gonePage(s), r),
      routes: {
        '/frettir/2009/14-visitala': page(
          'Síðan hefur verið fjarlægð',
          ps('Þessi síða hefur verið tekin úr birtingu.'),
          { status: 410, kind: 'error' },
        ),
      },
    },
  ),
  dead(
    'empty-404-body',
    'en',
    'status',
    'A 404 without any body.',
    'Tidewater Reports',
    'next',
    '/api/v2/cases/1883',
    undefined,
    { absent: () => html('', 404), verdicts: ['gone', 'soft-404'] },
  ),
  dead(
    'json-not-found',
    'en',
    'api',
    'An API says in JSON with status 200 that there is no such record.',
    'Open Permits',
    'nuxt',
    '/api/permits/77-1204',
    undefined,
    {
      absent: () =>
        json({ success: false, code: 40404, message: 'Record not found', data: null, traceId: fresh() }),
    },
  ),
  dead(
    'json-chazhi',
    'zh-TW',
    'api',
    'An API for parcels: status 200, "查無資料".',
    '開放地政資料',
    'nuxt',
    '/api/v1/parcel/B0412-0007',
    undefined,
    {
      absent: () =>
        json({
          status: 'error',
          errorCode: 'E404',
          errorMsg: '查無資料：該地號不存在',
          result: null,
          ts: Date.now(),
        }),
    },
  ),
  dead(
    'oai-idnotexist',
    'en',
    'api',
    'An OAI-PMH interface says idDoesNotExist.',
    'Digital Collections',
    'dspace',
    '/oai/request?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:dc:1/882',
    undefined,
    {
      absent: () =>
        text(
          `<?xml version="1.0" encoding="UTF-8"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>${new Date().toISOString()}</responseDate><request verb="GetRecord"/><error code="idDoesNotExist">The value of the identifier argument is unknown or illegal in this repository.</error></OAI-PMH>`,
          200,
          'text/xml;charset=UTF-8',
        ),
    },
  ),
  dead(
    'front-for-all-sq',
    'sq',
    'soft-404',
    'The site shows its front page with 200 for everything it does not know.',
    'Lajmi i Bregut',
    'paper',
    '/aktualitet/vendimi-i-gjykates-per-portin-i48120',
    undefined,
    { absent: (r, s) => show(s, homePage(s), r) },
  ),
  dead(
    'spring-whitelabel',
    'en',
    'status',
    'A server’s bare error page: "Whitelabel Error Page ... status=404".',
    'Case Viewer',
    'plain',
    '/viewer/case/2013/889',
    undefined,
    {
      topic: 'en:tech',
      absent: () =>
        html(
          `<html><body><h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error, so you are seeing this as a fallback.</p><div id='created'>${new Date().toString()}</div><div>There was an unexpected error (type=Not Found, status=404).</div></body></html>`,
          404,
        ),
      verdicts: ['gone', 'soft-404'],
    },
  ),
  dead(
    'list-of-none',
    'uk',
    'soft-404',
    'A news site shows "nothing found" in place of an article, status 200.',
    'Вісник узбережжя',
    'wp',
    '/2014/11/rishennia-pro-port/',
    undefined,
    soft(
      page(
        'Нічого не знайдено',
        ps('На жаль, за цією адресою нічого немає. Спробуйте скористатися пошуком.') +
          ul(['Архів', 'Рубрики']),
      ),
    ),
  ),
]
