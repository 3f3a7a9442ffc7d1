/** Standing pages behind odd transport: resolvers, cookie bounces, frames, refreshes, odd TLS (continued). */
import { gzipSync } from 'node:zlib'
import type { WebCase } from '../case.ts'
import { alive, bare, both, go, one, render, serve, type Site } from './kit.ts'

export const aliveCMore: readonly WebCase[] = [
  alive(
    'umzug-refresh',
    'de',
    'redirect',
    ['redirected', 'alive'],
    'A page says that it has moved and refreshes to the same text under the new path.',
    'http://www.~/~mueller/texte/quelle7.html',
    one(
      'old',
      'de',
      'Quellen zur Regionalgeschichte',
      '/%7Emueller/texte/quelle7.html',
      () =>
        bare(
          200,
          '<html><head><title>Umgezogen</title><meta http-equiv="refresh" content="3; URL=/quellen/texte/quelle7.html"></head><body><p>Diese Seite ist umgezogen. Sie werden in drei Sekunden <a href="/quellen/texte/quelle7.html">weitergeleitet</a>.</p></body></html>',
        ),
      {
        pages: {
          '/~mueller/texte/quelle7.html': () =>
            bare(
              200,
              '<html><head><title>Umgezogen</title><meta http-equiv="refresh" content="3; URL=/quellen/texte/quelle7.html"></head><body><p>Diese Seite ist umgezogen. Sie werden in drei Sekunden <a href="/quellen/texte/quelle7.html">weitergeleitet</a>.</p></body></html>',
            ),
          '/quellen/texte/quelle7.html': {
            h: 'Quelle 7: Bittschrift der Gemeinde Altenau, 1794',
            p: [
              'Hochwohlgeborener Herr! Es ist der Gemeinde unmöglich, die geforderten Fuhren ferner zu leisten, da die Pferde verloren und nicht mehr vorhanden sind.',
            ],
            fill: 16,
          },
        },
      },
    ),
  ),
  alive(
    'biscotto-rimbalzo',
    'it',
    'cookie-bounce',
    ['alive', 'redirected'],
    'A library’s catalogue sends every first visit through a cookie check and back.',
    'https://opac.~/opacsbn/opaclib/bid/RAV0155489',
    (() => {
      const s: Site = {
        sw: 'portal',
        lang: 'it',
        title: 'Catalogo del servizio bibliotecario',
        kb: 58,
        pages: {
          '/opacsbn/opaclib/bid/RAV0155489': {
            h: 'Storia dell’inchiesta sulla miseria in Italia',
            p: [
              '<table><tr><td>Livello bibliografico</td><td>Monografia</td></tr><tr><td>Pubblicazione</td><td>Torino, 1962</td></tr></table>',
              'Localizzazioni: 41 biblioteche. Copie digitali: nessun risultato.',
            ],
            fill: 0,
          },
        },
      }
      const rest = serve(s)
      return {
        'opac.~': {
          serve: (r) =>
            !r.cookies.has('BIGip') && r.path !== '/robots.txt'
              ? r.path.startsWith('/check')
                ? go(302, decodeURIComponent(r.path.split('back=')[1] ?? '/'), [
                    ['Set-Cookie', 'BIGip=rd2o; path=/'],
                  ])
                : go(302, `/check?back=${encodeURIComponent(r.path)}`)
              : r.path.startsWith('/check')
                ? go(302, decodeURIComponent(r.path.split('back=')[1] ?? '/'))
                : rest(r),
        },
      }
    })(),
  ),
  alive(
    'cadena-incompleta',
    'es',
    'tls',
    ['alive'],
    'A government’s server leaves out the intermediate certificate; browsers fetch it.',
    'https://www.~/registro-oficial/2013/decreto-16',
    one(
      'drupal',
      'es',
      'Registro Oficial',
      '/registro-oficial/2013/decreto-16',
      {
        h: 'Decreto Ejecutivo N.º 16',
        p: [
          'Expídese el reglamento para el funcionamiento del sistema unificado de información de las organizaciones sociales.',
          'Artículo 26. Causales de disolución. Derogado.',
        ],
      },
      { kb: 56, host: { tls: 'incomplete' } },
    ),
  ),
  alive(
    'head-shiju',
    'zh-TW',
    'head',
    ['alive'],
    'A court’s system answers HEAD with 404 and GET with the judgment.',
    'https://law.~/FJUD/data.aspx?ty=JC&id=J000748',
    (() => {
      const s: Site = {
        sw: 'aspx',
        lang: 'zh-TW',
        title: '法學資料檢索系統',
        kb: 68,
        pages: {
          '/FJUD/data.aspx?ty=JC&id=J000748': {
            h: '釋字第748號【同性二人婚姻自由案】',
            p: [
              '民法第4編親屬第2章婚姻規定,未使相同性別二人得成立永久結合關係,於此範圍內與憲法第22條意旨有違。',
              '有關機關應於本解釋公布之日起2年內完成法律之修正。',
            ],
            fill: 4,
          },
        },
      }
      const rest = serve(s)
      return { 'law.~': { serve: (r) => (r.method === 'HEAD' ? bare(404, '') : rest(r)) } }
    })(),
  ),
  alive(
    'footnote-anchor',
    'en',
    'fragment',
    ['alive'],
    'An encyclopaedia of philosophy, cited with the anchor of a note.',
    'https://plato.~/archives/fall2011/entries/archives-memory/notes.html#23',
    {
      'plato.~': one(
        'old',
        'en',
        'Encyclopedia of the Humanities',
        '/archives/fall2011/entries/archives-memory/notes.html',
        {
          h: 'Notes to Archives and Memory',
          top: '<p>This is a file in the archives of the encyclopedia. It is no longer updated.</p>',
          p: Array.from(
            { length: 30 },
            (_, i) =>
              `<p><a name="${i + 1}" href="index.html#note-${i + 1}">${i + 1}.</a> See the discussion in section ${1 + (i % 5)} above; the web page cited in earlier editions no longer exists.</p>`,
          ),
          fill: 4,
        },
      )[''],
    },
  ),
  alive(
    'jsessionid-ja',
    'ja',
    'session',
    ['alive', 'redirected'],
    'A parliament’s minutes add a session id to the address at the first visit.',
    'https://kokkai.~/txt/118905261X01020150313/7',
    (() => {
      const s: Site = {
        sw: 'portal',
        lang: 'ja',
        title: '会議録検索システム',
        kb: 49,
        pages: {
          '/txt/118905261X01020150313/7': {
            h: '第189回国会 予算委員会 第10号',
            p: [
              '○委員 資料が廃棄されて見つからないという答弁ですが、いつ削除されたのか伺います。',
              '○政府参考人 お答えいたします。保存期間の満了により廃棄したものでございます。',
            ],
            fill: 5,
          },
        },
      }
      const rest = serve(s)
      return {
        'kokkai.~': {
          serve: (r) => {
            const clean = r.path.replace(/;jsessionid=\w+/, '')
            return r.path.includes(';jsessionid') || r.path === '/robots.txt' || r.cookies.has('JSESSIONID')
              ? rest({ ...r, path: clean })
              : go(
                  302,
                  `${clean};jsessionid=${(r.before + 41).toString(16).toUpperCase().padStart(16, 'A0')}`,
                  [['Set-Cookie', 'JSESSIONID=A0; path=/']],
                )
          },
        },
      }
    })(),
  ),
  alive(
    'jeomgeom-annae',
    'ko',
    'maintenance-banner',
    ['alive'],
    'A statistics portal’s page with a notice of a stop planned for the night.',
    'https://www.~/board.es?mid=a10301010000&bid=210&list_no=385321',
    one(
      'portal',
      'ko',
      '통계자료실',
      '/board.es?mid=a10301010000&bid=210&list_no=385321',
      {
        h: '2019년 이민자체류실태조사 결과',
        top: '<div class="popup">시스템 점검으로 11월 28일 22시부터 다음 날 06시까지 서비스가 일시 중단됩니다.</div>',
        p: [
          '외국인 취업자는 86만 3천 명으로 전년 대비 2.4% 감소하였다.',
          '첨부파일: 보도자료.hwp (삭제된 파일 없음)',
        ],
      },
      { kb: 94, up: true },
    ),
  ),
  alive(
    'domain-verkauf',
    'de',
    'words-trap',
    ['alive'],
    'An article about traders in domains: “this domain is for sale”.',
    'https://www.~/digital/internet/domainhandel-diese-domain-steht-zum-verkauf-a-712204.html',
    one(
      'news',
      'de',
      'Abendblatt',
      '/digital/internet/domainhandel-diese-domain-steht-zum-verkauf-a-712204.html',
      {
        h: '„Diese Domain steht zum Verkauf“: Das Geschäft mit verwaisten Adressen',
        p: [
          'Wer die Seite des aufgelösten Heimatvereins aufruft, liest seit Mai nur noch: Diese Domain steht zum Verkauf.',
          'Der Händler verlangt 2.400 Euro. Die alten Inhalte wurden gelöscht.',
        ],
      },
      { kb: 146, up: true },
    ),
  ),
  alive(
    'guess-slug',
    'es',
    'redirect',
    ['redirected', 'alive'],
    'WordPress guesses the dated address of a post from its slug and goes there for good.',
    'http://~/la-fosa-de-los-maestros/',
    (() => {
      const s: Site = {
        sw: 'wordpress',
        lang: 'es',
        title: 'Memoria y Escuela',
        kb: 44,
        pages: {
          '/2012/05/la-fosa-de-los-maestros/': {
            h: 'La fosa de los maestros',
            p: [
              'En la cuneta del kilómetro 14 fueron enterrados siete maestros en agosto de 1936.',
              'El monolito que los recordaba fue retirado en 2009 y hoy ya no se encuentra.',
            ],
          },
          '/la-fosa-de-los-maestros/': [301, '/2012/05/la-fosa-de-los-maestros/'],
        },
      }
      return both(s)
    })(),
  ),
  alive(
    'wayback-copy',
    'en',
    'archive-copy',
    ['alive'],
    'A web archive’s capture with its toolbar, of a page that is gone at its home.',
    'https://web.~/web/20110714052310/http://www.sudanvotes.example/reports/final.html',
    (() => {
      const s: Site = { sw: 'old', lang: 'en', title: 'Sudan Election Observers', pages: {} }
      return {
        'web.~': {
          serve: (r) => {
            if (r.path === '/web/20110714052310/http://www.sudanvotes.example/reports/final.html') {
              const a = render(
                s,
                {
                  h: 'Final Statement on the Referendum',
                  top: '<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base" lang="en"><form action="/web/submit" method="get"><input name="url" value="http://www.sudanvotes.example/reports/final.html"></form><a href="/web/20110101000000*/http://www.sudanvotes.example/reports/final.html">14 captures</a> 12 Feb 2011 – 3 Sep 2013</div><!-- END WAYBACK TOOLBAR INSERT -->',
                  p: [
                    'Observers were deployed at 312 polling centres. Three centres listed by the commission could not be found.',
                  ],
                  fill: 18,
                },
                r,
              )
              return {
                ...a,
                body: String(a.body).replaceAll(
                  'HREF="/',
                  'HREF="/web/20110714052310/http://www.sudanvotes.example/',
                ),
                headers: [
                  ...(a.headers ?? []),
                  ['memento-datetime', 'Thu, 14 Jul 2011 05:23:10 GMT'],
                  ['x-archive-orig-server', 'Apache'],
                ],
              }
            }
            if (r.path === '/')
              return bare(
                200,
                '<html><head><title>Web Archive</title></head><body><h1>Web Archive</h1><form action="/web/submit"><input name="url"></form></body></html>',
              )
            return bare(
              404,
              '<html><head><title>Web Archive</title></head><body><p>Hrm.</p><p>The archive has not archived that URL.</p></body></html>',
            )
          },
        },
      }
    })(),
  ),
  alive(
    'szhatie-gzip',
    'ru',
    'encoding',
    ['alive'],
    'An encyclopaedia of exiles sends gzip whatever is asked.',
    'https://www.~/personalia/ivanova-a-p.html',
    (() => {
      const s: Site = {
        sw: 'portal',
        lang: 'ru',
        title: 'Открытый список',
        kb: 77,
        pages: {
          '/personalia/ivanova-a-p.html': {
            h: 'Иванова Анна Петровна (1898)',
            p: [
              'Родилась в 1898 г., Вологодская губ.; малограмотная. Арестована 7 ноября 1937 г. Дело прекращено за отсутствием состава преступления.',
              'Место захоронения не найдено. Страница создана волонтёрами.',
            ],
            fill: 2,
          },
        },
      }
      const rest = serve(s)
      return both({
        ...s,
        first: (r) => {
          const a = rest(r)
          return 'raw' in a
            ? undefined
            : a.body === undefined
              ? a
              : {
                  ...a,
                  headers: [...(a.headers ?? []), ['Content-Encoding', 'gzip']],
                  body: gzipSync(a.body),
                }
        },
      })
    })(),
  ),
]
