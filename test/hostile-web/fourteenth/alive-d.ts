/** More standing pages: numbers that read like errors, closed calls, dissolved bodies, chains of redirects, odd connections. */
import type { WebCase } from '../case.ts'
import { alive, bare, go, one, serve, shell, site, type Site } from './kit.ts'

export const aliveD: readonly WebCase[] = [
  alive(
    'app-shell-living',
    'pt',
    'script',
    ['alive'],
    'A shell of script whose interface has the document.',
    'https://memorial.~/acervo/dossie/41',
    {
      'memorial.~': site(
        shell('pt', 'Memorial da Anistia', 'Documento não encontrado.', {
          '/acervo/dossie/41': [
            'Dossiê 41: presos políticos de Caxias',
            'Este dossiê reúne cartas e fichas de presos políticos transferidos em 1972, com transcrições e índice onomástico.',
          ],
        }),
      ),
    },
    { needsBrowser: true },
  ),
  alive(
    'fehlerkode-artikel',
    'de',
    'number-trap',
    ['alive'],
    'An encyclopaedia’s article on dead links, full of the words of error pages.',
    'https://de.~/wiki/Toter_Link',
    {
      'de.~': one(
        'mediawiki',
        'de',
        'Freies Lexikon',
        '/wiki/Toter_Link',
        {
          h: 'Toter Link',
          p: [
            'Ein toter Link ist ein Verweis auf eine Ressource, die nicht mehr verfügbar ist. Der Server antwortet dann meist mit <code>404 Not Found</code> oder <code>410 Gone</code>.',
            '<h2>Weiche Fehler</h2><p>„Die angeforderte Seite konnte nicht gefunden werden“ lautet die übliche Meldung; manche Server liefern sie mit dem Statuscode 200.</p>',
            'Beispiele in Fußnoten von Gerichtsurteilen hat eine Untersuchung von 2014 gezählt: Die Hälfte der Verweise führte ins Leere.',
          ],
          fill: 4,
        },
        { kb: 88, up: true },
      )[''],
    },
  ),
  alive(
    'articulo-404',
    'es',
    'number-trap',
    ['alive'],
    'Article 404 of a criminal code on a page of its own.',
    'https://www.~/codigo-penal/articulo-404/',
    one(
      'wordpress',
      'es',
      'Código Comentado',
      '/codigo-penal/articulo-404/',
      {
        h: 'Artículo 404',
        title: 'Artículo 404',
        p: [
          'A la autoridad o funcionario público que, a sabiendas de su injusticia, dictare una resolución arbitraria en un asunto administrativo se le castigará con la pena de inhabilitación especial.',
          'Redacción anterior: suprimida por la Ley Orgánica 1/2015.',
        ],
        fill: 3,
      },
      { kb: 43, up: true },
    ),
  ),
  alive(
    'call-closed',
    'en',
    'words-trap',
    ['alive'],
    'A call for submissions that has closed; the page and its list of submissions stand.',
    'https://www.~/en/calls-for-input/2021/call-submissions-housing-discrimination',
    one(
      'drupal',
      'en',
      'Special Procedures',
      '/en/calls-for-input/2021/call-submissions-housing-discrimination',
      {
        h: 'Call for submissions: Housing discrimination and spatial segregation',
        top: '<div class="closed">Closed. This call is no longer accepting submissions.</div>',
        p: [
          'The Special Rapporteur received 61 submissions. Submissions that their authors asked to keep confidential are not published; some files have been removed.',
          '<ul><li>Albania</li><li>Chile</li><li>Network of Tenants’ Unions</li></ul>',
        ],
        fill: 3,
      },
      { kb: 102, up: true },
    ),
  ),
  alive(
    'asociacija-likvideta',
    'lv',
    'empty-register',
    ['alive'],
    'A register’s card of an association that was struck off; its list of filings is empty.',
    'https://info.~/organization/40008022412',
    {
      'info.~': one(
        'next',
        'lv',
        'Uzņēmumu kartotēka',
        '/organization/40008022412',
        {
          h: 'Biedrība “Latgales kultūras centrs”',
          p: [
            '<table><tr><th>Statuss</th><td>Likvidēta, izslēgta no reģistra 14.03.2013.</td></tr><tr><th>Reģistrācijas numurs</th><td>40008022412</td></tr><tr><th>Gada pārskati</th><td>Nav ierakstu</td></tr></table>',
          ],
          fill: 1,
        },
        { kb: 62, up: true },
      )[''],
    },
  ),
  alive(
    'normes-domino',
    'fr',
    'old-software',
    ['alive'],
    'A Lotus Domino base with a query of hexadecimal ids.',
    'http://www.~/dyn/normlex.nsf/0/8a3f1c22e4b7d0c1c1257b5f0040a9d3?OpenDocument',
    one(
      'old',
      'fr',
      'Base des normes',
      '/dyn/normlex.nsf/0/8a3f1c22e4b7d0c1c1257b5f0040a9d3',
      {
        h: 'Observation (CEACR) – Convention n° 29 – Mauritanie',
        p: [
          'La commission prend note de l’absence de réponse du gouvernement. Le rapport demandé n’a pas été reçu.',
          'La convention n’est plus ouverte à la ratification ; elle n’a cependant pas été dénoncée.',
        ],
        fill: 10,
      },
      {
        headers: [['Expires', 'Tue, 01 Jan 1980 06:00:00 GMT']],
        nf: () =>
          bare(
            404,
            '<html><head><title>Error</title></head><body><h1>HTTP Web Server: Invalid UNID in Request</h1></body></html>',
          ),
      },
    ),
  ),
  alive(
    'chaine-redirections',
    'nl',
    'redirect',
    ['redirected', 'alive'],
    'Four hops: to https, to www, to the new path, to the slash at its end.',
    'http://~/dbnl/tekst/_gid001186501_01',
    (() => {
      const s: Site = {
        sw: 'portal',
        lang: 'nl',
        title: 'Bibliotheek der Letteren',
        kb: 55,
        pages: {
          '/tekst/_gid001186501_01/': {
            h: 'De Gids. Jaargang 29 (1865)',
            p: [
              'In dit hoofdstuk ontbreken de bladzijden 212 en 213; ze zijn niet in het exemplaar aangetroffen.',
            ],
          },
          '/tekst/_gid001186501_01': [301, '/tekst/_gid001186501_01/'],
          '/dbnl/tekst/_gid001186501_01': [301, '/tekst/_gid001186501_01'],
        },
        up: true,
      }
      return {
        '': {
          serve: (r) =>
            go(301, r.scheme === 'http' ? `https://${r.host}${r.path}` : `https://www.${r.host}${r.path}`),
        },
        'www.~': site(s),
      }
    })(),
  ),
  alive(
    'nouveau-domaine',
    'fr',
    'redirect',
    ['redirected', 'alive'],
    'A collective changed its domain; each path goes for good to the same one of the new host.',
    'http://ancien.~/IMG/html/rapport-prisons-2015.html',
    {
      'ancien.~': { serve: (r) => go(301, `https://nouveau.nouveau-domaine-xiv.test${r.path}`) },
      'nouveau.~': one(
        'wordpress',
        'fr',
        'Observatoire des prisons',
        '/IMG/html/rapport-prisons-2015.html',
        {
          h: 'Les conditions de détention en 2015',
          p: [
            'Au 1er janvier 2015, 1 109 détenus dormaient sur un matelas posé au sol.',
            'Le quartier des mineurs, fermé depuis, n’existe plus.',
          ],
        },
        { kb: 79, up: true },
      )[''],
    },
  ),
  alive(
    'session-ended-modal',
    'zh',
    'hidden-template',
    ['alive'],
    'A page of a court with hidden layers that say “log in expired” and “page does not exist”.',
    'https://wenshu.~/website/wenshu/181107/content.html?docid=a41c',
    {
      'wenshu.~': one(
        'portal',
        'zh',
        '裁判文书资料',
        '/website/wenshu/181107/content.html',
        {
          h: '张某与某县人民政府土地行政登记一审行政判决书',
          top: '<div class="layui-layer" style="display:none"><p>登录已过期，请重新登录。</p></div><div id="nodoc" style="display:none"><p>您访问的页面不存在或已被删除。</p></div>',
          p: [
            '原告诉称，被告作出的登记行为没有事实依据，请求法院予以撤销。',
            '本院认为，被告未能提供登记档案，应视为没有证据。判决如下：撤销被诉登记行为。',
          ],
          fill: 3,
        },
        { kb: 91, up: true },
      )[''],
    },
  ),
  alive(
    'h2-shiryo',
    'ja',
    'transport',
    ['alive'],
    'A digital archive that speaks HTTP/2 alone.',
    'https://dl.~/pid/3459981',
    {
      'dl.~': one(
        'next',
        'ja',
        'デジタルコレクション',
        '/pid/3459981',
        {
          h: '新聞紙条例違反事件記録',
          p: [
            'コマ番号1から218まで閲覧できる。142コマ目は欠損している。',
            'インターネット公開（保護期間満了）',
          ],
          fill: 2,
        },
        { kb: 47, host: { http2: 'only' } },
      )[''],
    },
  ),
  alive(
    'stari-shifri',
    'bg',
    'tls',
    ['alive'],
    'A court’s old server with TLS 1.2 and elderly ciphers.',
    'https://www.~/bg/acts/2011/res-4417',
    one(
      'portal',
      'bg',
      'Върховен съд',
      '/bg/acts/2011/res-4417',
      {
        h: 'Решение № 4417 от 2011 г.',
        p: [
          'Съдът намира жалбата за основателна и отменя заповедта за изселване.',
          'Преписката не е открита в деловодството.',
        ],
      },
      { kb: 45, host: { tls: 'elderly-ciphers' } },
    ),
  ),
  alive(
    'preusmereno',
    'sr',
    'encyclopaedia',
    ['alive'],
    'An encyclopaedia’s article reached by a former title, with a note of it.',
    'https://sr.~/wiki/Забрањене_новине',
    {
      'sr.~': one(
        'mediawiki',
        'sr',
        'Слободна енциклопедија',
        '/wiki/Забрањене_новине',
        {
          h: 'Списак забрањених листова',
          p: [
            '<div class="mw-redirectedfrom">(Преусмерено са странице Забрањене новине)</div>',
            'Ово је списак листова који су забрањени, укинути или уклоњени из продаје између 1929. и 1989. године.',
          ],
        },
        { kb: 59, up: true },
      )[''],
    },
  ),
  alive(
    'pomala-odpoved',
    'cs',
    'slow',
    ['alive'],
    'A district archive’s catalogue that takes four seconds.',
    'http://vademecum.~/permalink?xid=13A2F7C1',
    {
      'vademecum.~': one(
        'portal',
        'cs',
        'Archivní vademecum',
        '/permalink?xid=13A2F7C1',
        {
          h: 'Kniha narozených 1784–1811',
          p: [
            'Signatura: 412. Počet snímků: 188. Folio 61 chybí.',
            'Pro zobrazení snímků není přihlášení nutné.',
          ],
          fill: 1,
          delay: 4000,
        },
        { kb: 35 },
      )[''],
    },
  ),
  alive(
    'gwrthod-head',
    'en',
    'head',
    ['alive'],
    'A hansard answers HEAD with 405 and sets a cookie on GET; the page tells of a withdrawn question.',
    'https://hansard.~/commons/2012-03-14/debates/12031470000022/WithdrawnQuestion',
    (() => {
      const s: Site = {
        sw: 'drupal',
        lang: 'en',
        title: 'Debates',
        kb: 73,
        up: true,
        pages: {
          '/commons/2012-03-14/debates/12031470000022/WithdrawnQuestion': {
            h: 'Asylum: Removals (Question withdrawn)',
            p: [
              'The Member asked how many notices of removal had been issued; the question was withdrawn before it was reached.',
              'The file to which the Minister referred could not be located.',
            ],
          },
        },
      }
      const rest = serve(s)
      return {
        'hansard.~': { serve: (r) => (r.method === 'HEAD' ? bare(405, '', [['Allow', 'GET']]) : rest(r)) },
      }
    })(),
  ),
]
