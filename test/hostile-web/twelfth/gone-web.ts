/** Forums, shops, networks, files, code and applications whose cited thing was taken away. */
import type { WebAnswer, WebCase, WebRequest } from '../case.ts'
import { d, died, draw, file, html, on, readable, shelf, site, to, type Doc } from './kit.ts'
import { spa } from './web.ts'

const ok = (t: string, b: string, more: Partial<Doc> = {}): Doc =>
  d(t, b, { kind: 'page', status: 200, ...more })
const json = (status: number, body: object) => ({
  status,
  headers: [['Content-Type', 'application/json']] as const,
  body: JSON.stringify(body),
})

export const goneWeb: readonly WebCase[] = [
  died(
    'schrauberforum-ost-xii',
    'soft-404',
    'de',
    '/viewtopic.php?f=4&t=3312',
    'A forum says under 200 that the topic does not exist.',
    on('Schrauberforum Ost', 'board', 24, null, {
      '/viewtopic.php': ok(
        'Information',
        '<div class="panel" id="message"><div class="inner"><h2 class="message-title">Information</h2><p>Das gewünschte Thema existiert nicht.</p></div></div>',
      ),
      '/viewtopic.php?f=4&t=9': d(
        'Vergaser reinigen',
        'Ultraschallbad, zwanzig Minuten, danach mit Druckluft ausblasen.',
        { kind: 'topic' },
      ),
    }),
  ),
  died(
    'sailtalk-boards-xii',
    'soft-404',
    'en',
    '/showthread.php?t=188220',
    'A vBulletin message about an invalid thread, under 200.',
    on('SailTalk Boards', 'board', 28, null, {
      '/showthread.php': ok(
        'vBulletin Message',
        '<div class="standard_error"><p>Invalid Thread specified. If you followed a valid link, please notify the administrator.</p></div>',
      ),
      '/showthread.php?t=12': d(
        'Antifoul for aluminium hulls',
        'Anything but copper. I use a silicone one and scrub twice a season.',
        { kind: 'topic' },
      ),
    }),
  ),
  died(
    'encyklopedie-krasu-xii',
    'wiki',
    'cs',
    '/wiki/Jeskyně_Nad_potokem',
    'A wiki answers under 200 that the page was deleted, with its log of deletion.',
    on(
      'Encyklopedie krasu',
      'wiki',
      32,
      null,
      {
        '/wiki/Závrt': d(
          'Závrt',
          '<b>Závrt</b> je uzavřená prohlubeň v krasovém území, která vznikla rozpouštěním vápence nebo propadem stropu jeskyně.',
        ),
      },
      { absent: noText },
    ),
  ),
  died(
    'arsip-nusantara-xii',
    'repository',
    'id',
    '/xmlui/handle/10106/44182',
    'A repository says under 200 that the identifier is not valid.',
    on(
      'Arsip Ilmiah Nusantara',
      'repository',
      39,
      null,
      {},
      {
        absent: ok(
          'Pengenal tidak valid',
          'Pengenal yang Anda masukkan tidak sesuai dengan butir mana pun dalam repositori. Butir tersebut mungkin telah ditarik.',
        ),
      },
    ),
  ),
  died(
    'lore-profiles-xii',
    'user-gone',
    'en',
    '/u/hollis_marten',
    'A network’s frame says under 200 that the profile is not there.',
    on(
      'Lore',
      'network',
      127,
      null,
      {},
      {
        absent: ok(
          'This account doesn’t exist',
          'Try searching for another. People you may know are waiting for you on Lore.',
        ),
        hidden404: true,
      },
    ),
  ),
  died(
    'maru-blog-xii',
    'user-gone',
    'ja',
    '/hoshino_k/entry-11209938.html',
    'A blog service says under 200 that the owner has left and the blog is deleted.',
    on(
      'まるブログ',
      'portal',
      75,
      null,
      {},
      {
        absent: ok(
          'このブログは削除されました',
          'お探しのブログは退会または削除されたため、ご覧いただけません。人気のブログをお楽しみください。',
        ),
      },
    ),
  ),
  died(
    'dongne-sns-xii',
    'suspended',
    'ko',
    '/@bomnal_2014/posts/8812',
    'The account was suspended for good by the network; a notice under 200.',
    on(
      '동네소식',
      'network',
      69,
      ok('이용이 영구 정지된 계정입니다', '운영 원칙을 위반하여 이 계정의 모든 게시물이 삭제되었습니다.'),
      {
        '/@bomnal_2014': ok(
          '이용이 영구 정지된 계정입니다',
          '운영 원칙을 위반하여 이 계정의 모든 게시물이 삭제되었습니다.',
        ),
      },
      { absent: d('존재하지 않는 게시물', '게시물이 삭제되었거나 주소가 잘못되었습니다.', { status: 404 }) },
    ),
    ['soft-404', 'gone'],
  ),
  died(
    'vacaturebank-zuid-xii',
    'job',
    'nl',
    '/vacature/7718823/jurist-vreemdelingenrecht',
    'The vacancy is closed and its text replaced by others that look like it.',
    on(
      'Vacaturebank Zuid',
      'shop',
      86,
      ok(
        'Deze vacature is helaas verlopen',
        'De vacature die u zoekt staat niet meer online. Bekijk vergelijkbare vacatures:<ul><li>Medewerker postkamer, Tilburg</li><li>Planner wegtransport, Breda</li><li>Kok, Eindhoven</li></ul>',
      ),
      {},
      {
        absent: ok(
          'Deze vacature is helaas verlopen',
          'De vacature die u zoekt staat niet meer online. Bekijk vergelijkbare vacatures:<ul><li>Medewerker postkamer, Tilburg</li><li>Planner wegtransport, Breda</li></ul>',
        ),
      },
    ),
  ),
  died(
    'lampenwerk-nord-xii',
    'product-gone',
    'de',
    '/products/leuchte-krabbe-messing',
    'Products that are gone lead (301) to the category of everything.',
    on(
      'Lampenwerk Nord',
      'shop',
      99,
      null,
      { '/collections/all': shelf('de', 'Alle Produkte') },
      { absent: to('/collections/all', 301) },
    ),
  ),
  died(
    'ceramiche-faggio-xii',
    'product-gone',
    'it',
    '/it/prodotto/8831-piatto-girasole',
    'The shop’s frame says under 200 that this product is no longer in the catalogue.',
    on(
      'Ceramiche del Faggio',
      'shop',
      93,
      null,
      {},
      {
        absent: ok(
          'Questo prodotto non è più disponibile',
          'L’articolo è uscito dal nostro catalogo. Scopri le novità della stagione.',
        ),
      },
    ),
  ),
  died(
    'sklep-zniknal-xii',
    'shop-closed',
    'en',
    '/products/drewniany-uklad-sloneczny',
    'The shop’s service says that this shop is unavailable, for each address, under 404.',
    {
      'sklep-zniknal-xii.test': {
        serve: (r) =>
          r.path === '/robots.txt'
            ? file('text/plain', 'User-agent: *\nDisallow: /\n')
            : html(
                '<!DOCTYPE html><html><head><title>Sorry, this shop is currently unavailable.</title></head><body><div class="page"><h1>Sorry, this shop is currently unavailable.</h1><p>This store was closed by its owner. Are you the store owner? <a href="https://accounts.sklep-zniknal-xii.test">Log in here</a>.</p></div></body></html>',
                404,
              ),
      },
    },
    ['gone', 'soft-404'],
  ),
  died(
    'dropfile-hangar-xii',
    'file-gone',
    'en',
    '/file/k3x9q/Leaked_minutes_2012.zip',
    'A file host says under 200 that the file was deleted.',
    on(
      'DropHangar',
      'network',
      51,
      null,
      {},
      {
        absent: ok(
          'File not available',
          '<div class="err"><p>The file you requested has been deleted because it has not been downloaded for 60 days, or it violated our terms.</p><a href="/premium" class="btn">Upload your own files</a></div>',
        ),
      },
    ),
  ),
  died(
    'pastebox-nine-xii',
    'removed',
    'en',
    '/raw/Zk81uQ',
    'A plain text service answers under 200 that the paste expired.',
    {
      'pastebox-nine-xii.test': {
        serve: (r) =>
          r.path === '/'
            ? html(
                '<!doctype html><title>pastebox</title><h1>New paste</h1><form method="post"><textarea name="t"></textarea><button>Save</button></form>',
              )
            : r.path === '/raw/Aa01bB'
              ? file('text/plain', 'hello\n')
              : r.path === '/robots.txt'
                ? file('text/plain', 'User-agent: *\nDisallow: /raw/\n')
                : file(
                    'text/plain; charset=utf-8',
                    'Error, this is a private paste, or it has expired or been removed by its creator.\n',
                  ),
      },
    },
  ),
  died(
    'image-nook-xii',
    'file-gone',
    'en',
    '/gP31Q.jpg',
    'The picture leads (302) to a placeholder that says it is not available any more.',
    {
      'image-nook-xii.test': {
        serve: (r) =>
          r.path === '/removed.png'
            ? file(
                'image/png',
                Buffer.from(
                  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGNgYPhPAMNDVQMArHZjnUkkTfAAAAAASUVORK5CYII=',
                  'base64',
                ),
              )
            : r.path === '/aB2c3.png'
              ? file(
                  'image/png',
                  Buffer.from(
                    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
                    'base64',
                  ),
                )
              : r.path === '/'
                ? html(
                    '<!doctype html><title>Image Nook</title><h1>Image Nook</h1><p>Free picture hosting.</p>',
                  )
                : /\.(jpg|png|gif)$/.test(r.path)
                  ? to('/removed.png', 302)
                  : html(
                      '<!doctype html><title>Image Nook</title><h1>Zoinks! You’ve taken a wrong turn.</h1>',
                      404,
                    ),
      },
    },
  ),
  died(
    'codeforge-birch-xii',
    'code',
    'en',
    '/nlarsen/leak-tools/tree/master/scripts',
    'A code host’s 404 page, heavy and without a word of the repository.',
    on(
      'Birchforge',
      'next',
      118,
      null,
      { '/nlarsen': d('nlarsen', 'Public repositories: dotfiles, maps') },
      {
        absent: d(
          'This is not the web page you are looking for',
          'Find code, projects and people on Birchforge.',
          { status: 404, title: 'Page not found · Birchforge' },
        ),
      },
    ),
    ['gone', 'soft-404'],
  ),
  died(
    'eiga-douga-xii',
    'video',
    'ja',
    '/watch/sm21188402',
    'A film was removed by who had sent it; the frame under 200 says so.',
    on(
      'どうが広場',
      'network',
      111,
      ok(
        'この動画は削除されました',
        '投稿者によって動画が削除されたため、再生できません。<div class="ads"></div>',
      ),
      {},
      {
        absent: ok(
          '動画が見つかりません',
          'お探しの動画は再生できません。すでに削除されているか存在しない可能性があります。',
        ),
      },
    ),
  ),
  died(
    'podklub-epizod-xii',
    'podcast',
    'uk',
    '/shows/golosy/episodes/41',
    'The show was taken from the service; the application’s frame says under 200 that there is no such one.',
    on(
      'ПодКлуб',
      'next',
      92,
      null,
      {},
      {
        absent: ok(
          'Подкаст не знайдено',
          'Автор видалив цей подкаст або він більше недоступний. Послухайте щось інше.',
        ),
      },
    ),
  ),
  died(
    'kaart-app-polder-xii',
    'spa',
    'nl',
    '/kaart/object/9918',
    'A shell for every address, without text; its script asks the interface, is told 404 and writes that there is nothing.',
    {
      'kaart-app-polder-xii.test': spa(
        'Polderkaart',
        { '/api/object/1': { naam: 'Gemaal De Hoop', tekst: 'Stoomgemaal uit 1878.' } },
        '/kaart',
        'nl',
        'Dit object bestaat niet (meer)',
      ),
    },
    ['soft-404', 'gone'],
    { needsBrowser: true },
  ),
  died(
    'opendata-api-kent-xii',
    'data',
    'en',
    '/v2/records/2011-0441?format=json',
    'An interface answers 200 with an error object where the record was.',
    {
      'opendata-api-kent-xii.test': {
        serve: (r) =>
          r.path === '/'
            ? html(
                '<!doctype html><title>Kent Records API</title><h1>Kent Records API</h1><p>See /v2/records/{id}.</p>',
              )
            : r.path.startsWith('/v2/records/2019-0001')
              ? json(200, {
                  success: true,
                  record: { id: '2019-0001', title: 'Minutes of the drainage board', pages: 14 },
                })
              : r.path.startsWith('/v2/')
                ? json(200, { success: false, error: { code: 404, message: 'Record not found or deleted' } })
                : html('<h1>Not Found</h1>', 404),
      },
    },
  ),
  died(
    'pdf-now-html-xii',
    'file-gone',
    'en',
    '/wp-content/uploads/2013/06/submission-to-treasury.pdf',
    'The PDF is gone; a page of the site under 200 says that the document cannot be found.',
    on(
      'Coastal Housing Alliance',
      'wordpress',
      79,
      null,
      {},
      {
        absent: ok(
          'We can’t find that document',
          'Our website was rebuilt in 2021 and many older publications were not carried across. Email us if you need a copy of something.',
        ),
      },
    ),
  ),
  died(
    'shortlink-kite-xii',
    'shortener',
    'en',
    '/3kQz',
    'A shortener shows under 200 that the link was deactivated.',
    {
      'shortlink-kite-xii.test': {
        serve: (r) =>
          r.path === '/'
            ? html(
                '<!doctype html><title>kite – short links</title><h1>Shorten a link</h1><form><input name="url"></form>',
              )
            : r.path === '/robots.txt'
              ? html('', 404)
              : html(
                  '<!doctype html><title>kite</title><main><h2>This link is no more</h2><p>The short link you followed has been deactivated or never existed.</p></main>',
                ),
      },
    },
  ),
  died(
    'bude-brzo-xii',
    'coming-soon',
    'hr',
    '/projekti/2014/mladi-na-selu/',
    'The whole site gives way to a page that a new one is coming, with the date long past.',
    {
      'bude-brzo-xii.test': {
        serve: (r) =>
          r.path === '/robots.txt'
            ? file('text/plain', 'User-agent: *\nDisallow:\n')
            : html(
                '<!DOCTYPE html><html lang="hr"><head><meta charset="UTF-8"><title>Uskoro</title><meta name="generator" content="SeedProd"></head><body class="seedprod"><h1>Uskoro nova stranica!</h1><p>Naša nova mrežna stranica stiže u rujnu 2019. Vidimo se!</p></body></html>',
              ),
      },
    },
    ['soft-404', 'gone', 'parked'],
  ),
  died(
    'welcome-nginx-agro-xii',
    'default-page',
    'en',
    '/lib/2007/pochvovedenie.djvu',
    'The server shows its welcome page under 200 for every address.',
    {
      'welcome-nginx-agro-xii.test': {
        serve: () =>
          html(
            '<!DOCTYPE html>\n<html>\n<head>\n<title>Welcome to nginx!</title>\n<style>body{width:35em;margin:0 auto;font-family:Tahoma,Verdana,Arial,sans-serif}</style>\n</head>\n<body>\n<h1>Welcome to nginx!</h1>\n<p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p>\n<p><em>Thank you for using nginx.</em></p>\n</body>\n</html>\n',
          ),
      },
    },
    ['soft-404', 'gone', 'parked'],
  ),
  died(
    'cpanel-default-mova-xii',
    'default-page',
    'en',
    '/statti/istoriya-sela.html',
    'The machine’s default page (`SORRY!`) of the control panel comes for every address of the host.',
    {
      'cpanel-default-mova-xii.test': {
        serve: (r) =>
          r.path.startsWith('/cgi-sys/defaultwebpage.cgi')
            ? html(
                '<!DOCTYPE html><html><head><title>Default Web Site Page</title></head><body><h1>SORRY!</h1><p>If you are the owner of this website, please contact your hosting provider: webmaster@cpanel-default-mova-xii.test</p><p>It is possible you have reached this page because: The IP address has changed. There has been a server misconfiguration. The site may have moved to a different server.</p><p>Copyright © 2024 cPanel, L.L.C.</p></body></html>',
              )
            : to('/cgi-sys/defaultwebpage.cgi', 302),
      },
    },
    ['soft-404', 'gone', 'parked'],
  ),
  died(
    'sql-error-lexikon-xii',
    'error-trace',
    'pt',
    '/verbete.php?id=3310',
    'The entry’s number is met by a database’s message within the living frame; other entries work.',
    on('Léxico do Sertão', 'tables', 7, null, {
      '/verbete.php?id=3310': ok(
        'Verbete',
        '<b>Warning</b>: mysql_fetch_array(): supplied argument is not a valid MySQL result resource in <b>/var/www/lexico/verbete.php</b> on line <b>27</b><br>Nenhum verbete encontrado.',
      ),
      '/verbete.php': ok(
        'Verbete',
        '<b>Warning</b>: mysql_fetch_array(): supplied argument is not a valid MySQL result resource in <b>/var/www/lexico/verbete.php</b> on line <b>27</b><br>Nenhum verbete encontrado.',
      ),
      '/verbete.php?id=12': d('Caatinga', 'Vegetação do sertão, de folhas pequenas e espinhos.'),
    }),
    ['soft-404', 'gone', 'server-error'],
  ),
  died(
    'kaartinkaupunki-koti-xii',
    'personal',
    'fi',
    '/~mattij/saamelaiset/kuvat.html',
    'The home directory of a user was removed; Apache says 404.',
    {
      'kaartinkaupunki-koti-xii.test': site({
        l: 'fi',
        brand: 'Kotisivut',
        look: 'tables',
        kb: 4,
        at: { '/~annek/': d('Annen sivu', 'Tervetuloa sivuilleni!') },
        absent: 'apache',
      }),
    },
    ['gone', 'soft-404'],
  ),
  died(
    'iis-gemeinderat-xii',
    'status',
    'de',
    '/ratsinfo/vo0050.asp?__kvonr=1881',
    'The information system of the council was replaced; IIS says 404.',
    on('Ratsinformation', 'webforms', 29, null, {}, { absent: 'iis' }),
    ['gone', 'soft-404'],
  ),
  died(
    'tomcat-kataster-xii',
    'status',
    'sl',
    '/portal/faces/dokument.jsp?doc=7718',
    'Tomcat says 404 to all that the old application had; the host’s start page is a new one.',
    on(
      'Kataster voda',
      'plain',
      4,
      null,
      {},
      {
        absent: 'tomcat',
        home: d('Kataster voda', 'Dobrodošli v novem katastru voda. Izberite porečje na seznamu.'),
      },
    ),
    ['gone', 'soft-404'],
  ),
  died(
    'docs-lantern-xii',
    'docs',
    'en',
    '/docs/v1/webhooks#retries',
    'The version of the documentation was dropped; the generator’s page about missing pages, with the whole side menu, comes under 200.',
    on(
      'Lantern docs',
      'manual',
      62,
      null,
      {
        '/docs/getting-started': d('Getting started', 'Install the client and sign in.'),
        '/docs/errors': d('Errors', 'Codes and what they mean.'),
      },
      {
        absent: ok(
          'Page Not Found',
          'We could not find what you were looking for. Please contact the owner of the site that linked you to the original URL and let them know their link is broken.',
        ),
      },
    ),
  ),
  died(
    'gast-redirect-wiki-xii',
    'redirect-home',
    'pt',
    '/index.php?title=Quilombo_do_Mocambo&oldid=4418',
    'The wiki gave way to a brochure site that sends all else to its home page by 301 and does not know the text.',
    on(
      'Instituto Mocambo',
      'builder',
      84,
      null,
      {},
      {
        absent: to('/', 301),
        home: ok(
          'Instituto Mocambo',
          'Consultoria em projetos sociais. Conheça nossos serviços e fale conosco.',
        ),
      },
    ),
  ),
  died(
    'lethe-kopien-weg-xii',
    'archive',
    'en',
    '/web/2009/http://www.rat-und-tat-kiel.test/recht.htm',
    'An archive says under 200 that it has no copy of this address any more.',
    {
      'lethe-kopien-weg-xii.test': {
        serve: (r) =>
          r.path === '/'
            ? html(
                '<!DOCTYPE html><html><head><title>Kopien</title></head><body><h1>Kopien – a small web archive</h1><form action="/search"><input name="u"></form></body></html>',
              )
            : r.path === '/robots.txt'
              ? file('text/plain', 'User-agent: *\nDisallow: /save/\n')
              : r.path.startsWith('/web/2012/http://harbour.test')
                ? html(
                    '<!DOCTYPE html><html><head><title>Harbour</title></head><body><p>Copy of 2012.</p><h1>Harbour fees</h1><p>Boats under eight metres pay four pounds a night.</p></body></html>',
                  )
                : html(
                    '<!DOCTYPE html><html><head><title>Kopien</title></head><body><h1>Kopien – a small web archive</h1><p class="error">Sorry. This URL has been excluded from the archive or was never saved.</p></body></html>',
                  ),
      },
    },
  ),
]

function noText(r: WebRequest): WebAnswer {
  const title = readable(r.path.split('/').at(-1) ?? '').replaceAll('_', ' ')
  const log =
    title === 'Jeskyně Nad potokem'
      ? '<ul class="mw-logevent-loglines"><li>12. 2. 2016, 18:41 Správce smazal stránku Jeskyně Nad potokem (porušení autorských práv)</li></ul>'
      : ''
  return draw(
    { l: 'cs', ...on('Encyklopedie krasu', 'wiki', 32, null) },
    ok(
      title,
      `<div class="noarticletext">Tato stránka momentálně neobsahuje žádný text. Můžete ji zkusit vyhledat na jiných stránkách.</div>${log}`,
    ),
    r,
  )
}
