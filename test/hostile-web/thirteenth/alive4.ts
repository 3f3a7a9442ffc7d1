/** Odd transports, forums, wikis, archives of small bodies: what still stands. */
import { gzipSync } from 'node:zlib'
import type { WebCase } from '../case.ts'
import { alive, html, moved, pathname, say, text, to } from './kit.ts'
import { absentOf, dress, pageOf, reply, site, story, type Article, type Site } from './site.ts'

export const alive4: readonly WebCase[] = [
  alive(
    'forum-gesperrt',
    'de',
    'dead-words',
    '/viewtopic.php?f=14&t=20817',
    'A forum’s thread carries the notices "this topic is locked" and "you may not answer"; its posts are all there.',
    (h) => {
      const s: Site = {
        brand: 'Forum Sozialrecht',
        lang: 'de',
        cms: 'old',
        kb: 62,
        pages: {
          '/viewtopic.php?f=14&t=20817': {
            title: 'Asylbewerberleistungsgesetz: Urteil vom 18. Juli 2012',
            date: '2012-07-19',
            before:
              '<p class="rules">Dieses Thema ist gesperrt. Du kannst keine Beiträge editieren oder weitere Antworten erstellen.</p>',
            body: [
              'Das Bundesverfassungsgericht hat die Höhe der Geldleistungen für verfassungswidrig erklärt.',
              'Ich habe die Übergangsregelung mit den Beträgen für 2012 unten zusammengestellt.',
            ],
          },
          '/viewtopic.php': (r) =>
            absentOf(
              s0,
              r,
              404,
              'Information',
              '<h2 class="message-title">Information</h2><p>Das gewünschte Thema existiert nicht.</p>',
            ),
        },
      }
      const s0: Site = { brand: 'Forum Sozialrecht', lang: 'de', cms: 'old', kb: 20, pages: {} }
      return { [h]: site(s) }
    },
  ),
  alive(
    'wiki-weiter',
    'en',
    'redirect-inside',
    '/wiki/Dual_use_goods',
    'A wiki shows the article "Dual-use technology" under the cited title, "redirected from", with no redirect in HTTP.',
    (h) => {
      const s: Site = {
        brand: 'Trade Control Wiki',
        lang: 'en',
        cms: 'plain',
        kb: 70,
        lists: ['/wiki'],
        pages: {
          '/wiki/Dual_use_goods': {
            title: 'Dual-use technology',
            before:
              '<div id="contentSub"><span class="mw-redirectedfrom">(Redirected from <a href="/w/index.php?title=Dual_use_goods&redirect=no">Dual use goods</a>)</span></div>',
            body: [
              'Dual-use goods are items that can serve both civilian and military purposes.',
              'Their export is licensed in most countries under lists that follow the Wassenaar Arrangement.',
            ],
            after:
              '<div class="hatnote">This article needs additional citations; several of its links are dead.<sup>[dead link]</sup></div>',
          },
        },
        absent: (r) =>
          absentOf(
            s0,
            r,
            404,
            'Page',
            '<div class="noarticletext"><p>There is currently no text in this page. You can search for this page title in other pages.</p></div>',
          ),
      }
      const s0: Site = { brand: 'Trade Control Wiki', lang: 'en', cms: 'plain', kb: 30, pages: {} }
      return { [h]: site(s) }
    },
  ),
  alive(
    'gzip-zeitung',
    'es',
    'encoding',
    '/politica/2015/12/recuento-madrid.html',
    'A paper sends gzip to each visitor, asked for or not, in pieces.',
    (h) => {
      const s: Site = {
        brand: 'La Voz del Manzanares',
        lang: 'es',
        cms: 'next',
        kb: 128,
        lists: ['/politica'],
        pages: {
          '/politica/2015/12/recuento-madrid.html': {
            title: 'El recuento en Madrid, mesa a mesa',
            date: '2015-12-21',
            body: [
              'Publicamos los resultados de las 6.500 mesas de la Comunidad de Madrid.',
              'La participación bajó en los distritos del sur.',
            ],
          },
        },
      }
      return {
        [h]: say((r) => {
          const a = reply(s, r)
          if (!('status' in a) || typeof a.body !== 'string' || a.status >= 300) return a
          const packed = gzipSync(a.body)
          const half = Math.floor(packed.length / 2)
          return {
            status: a.status,
            headers: [...(a.headers ?? []), ['Content-Encoding', 'gzip'] as const],
            chunks: [packed.subarray(0, half), packed.subarray(half)],
            every: 60,
          }
        }),
      }
    },
  ),
  alive(
    'drossel-einmal',
    'pt',
    'rate',
    '/transparencia/contratos/2018/0442',
    'A city’s portal answers the first request of a visitor with 429 and Retry-After of two seconds, and all later ones with the contract.',
    (h) => ({
      [h]: site({
        brand: 'Portal da Transparência',
        lang: 'pt',
        cms: 'liferay',
        kb: 84,
        lists: ['/transparencia/contratos'],
        first: (r) =>
          r.before === 0
            ? {
                status: 429,
                headers: [
                  ['Retry-After', '2'],
                  ['Content-Type', 'text/html'],
                ],
                body: '<html><body><h1>429 Too Many Requests</h1></body></html>',
              }
            : undefined,
        pages: {
          '/transparencia/contratos/2018/0442': {
            title: 'Contrato 0442/2018: limpeza urbana',
            date: '2018-06-01',
            body: [
              'Contrato celebrado entre o município e a empresa Limpa Norte, no valor de 3,2 milhões de reais.',
              'O contrato foi encerrado em 31 de maio de 2021.',
            ],
          },
        },
      }),
    }),
    { words: ['alive', 'rate-limited'] },
  ),
  alive(
    'dns-stotter',
    'id',
    'dns',
    '/berita/2019/03/sengketa-lahan-sawit',
    'The name’s server fails on the first question and answers the later ones; the article stands.',
    (h) => ({
      [h]: {
        dns: 'servfail-once',
        ...site({
          brand: 'Suara Kapuas',
          lang: 'id',
          cms: 'wordpress',
          kb: 89,
          lists: ['/berita', '/berita/2019'],
          pages: {
            '/berita/2019/03/sengketa-lahan-sawit': {
              title: 'Sengketa lahan sawit di hulu Kapuas',
              date: '2019-03-22',
              body: [
                'Warga tiga desa menggugat perusahaan sawit yang menggarap hutan adat mereka.',
                'Sidang perdana digelar di pengadilan negeri pada hari Kamis.',
              ],
            },
          },
        }),
      },
    }),
  ),
  alive(
    'sso-passiv',
    'fi',
    'redirect',
    '/julkaisut/vaalirahoitus-2015',
    'A public service sends each visitor once through a silent sign-on check on another host and back with a ticket in the query, and then shows the page to all.',
    (h) => {
      const s: Site = {
        brand: 'Vaalirahoitusrekisteri',
        lang: 'fi',
        cms: 'aspnet',
        kb: 68,
        lists: ['/julkaisut'],
        pages: {
          '/julkaisut/vaalirahoitus-2015': {
            title: 'Vaalirahoitus eduskuntavaaleissa 2015',
            date: '2015-06-30',
            body: [
              'Ehdokkaat käyttivät vaalikampanjoihinsa keskimäärin 34 000 euroa.',
              'Ilmoitukset julkaistaan ehdokkaittain tässä rekisterissä.',
            ],
          },
        },
      }
      return {
        [h]: site({
          ...s,
          first: (r) =>
            r.path === '/robots.txt' || r.path.includes('ticket=') || r.cookies.has('sso')
              ? undefined
              : to(
                  `https://tunnistus.${h}/idp/passive?isPassive=true&target=${encodeURIComponent(`https://${h}${r.path}`)}`,
                  302,
                ),
        }),
        [`tunnistus.${h}`]: say((r) => {
          const back = decodeURIComponent(r.path.split('target=')[1] ?? `https://${h}/`)
          return to(`${back}${back.includes('?') ? '&' : '?'}ticket=ST-${r.before}-anon`, 302)
        }),
      }
    },
    { words: ['alive', 'redirected'] },
  ),
  alive(
    'iis-gross',
    'nb',
    'query',
    '/Saker/Sak.aspx?P=58213&Lang=NO',
    'A case database on IIS takes paths in any case of letters and keeps the case under its number; other numbers are told "not found" with 404.',
    (h) => {
      const s: Site = {
        brand: 'Saksarkivet',
        lang: 'nb',
        cms: 'aspnet',
        kb: 74,
        pages: {},
        absent: (r) =>
          r.path.toLowerCase().startsWith('/saker/sak.aspx?p=58213')
            ? pageOf(s, r, {
                title: 'Sak 2013/441: Innsyn i eksportlisenser',
                date: '2013-12-10',
                body: [
                  'Sivilombudsmannen konkluderer med at departementet skulle ha gitt innsyn i lisensene.',
                  'Departementet har i brev av 3. januar 2014 tatt uttalelsen til etterretning.',
                ],
              })
            : absentOf(s, r),
      }
      return { [h]: site(s) }
    },
  ),
  alive(
    'sprachwahl',
    'sl',
    'language',
    '/dokumenti/porocilo-varuha-2016',
    'A bilingual ombudsman’s page follows Accept-Language in its frame’s words, but keeps the Slovenian report for each reader.',
    (h) => {
      const report: Article = {
        title: 'Letno poročilo varuha 2016',
        date: '2017-06-20',
        body: [
          'Varuh je leta 2016 obravnaval 4.120 pobud posameznikov.',
          'Največ pobud se je nanašalo na socialne zadeve in sodne postopke.',
        ],
      }
      const s: Site = {
        brand: 'Varuh pravic',
        lang: 'sl',
        cms: 'drupal',
        kb: 79,
        lists: ['/dokumenti'],
        pages: { '/dokumenti/porocilo-varuha-2016': report },
      }
      return {
        [h]: say((r) => {
          const english =
            r.headers.get('accept-language')?.startsWith('en') &&
            pathname(r) === '/dokumenti/porocilo-varuha-2016'
          const a = english
            ? html(
                200,
                dress({ ...s, lang: 'en' }, r, {
                  title: report.title,
                  main: story(report, 'sl', 'v'),
                  kind: 'article',
                }),
              )
            : reply(s, r)
          return 'status' in a
            ? {
                ...a,
                headers: [
                  ...(a.headers ?? []),
                  ['Vary', 'Accept-Language'] as const,
                  ['Content-Language', (r.headers.get('accept-language') ?? 'sl').slice(0, 2)] as const,
                ],
              }
            : a
        }),
      }
    },
  ),
  alive(
    'spa-mit-inhalt',
    'sq',
    'dead-words',
    '/aktualitet/2020/teatri-kombetar-shembja',
    'An application rendered on the server brings the article and, in its script state, all words of its own error pages.',
    (h) => ({
      [h]: site({
        brand: 'Zëri i Durrësit',
        lang: 'sq',
        cms: 'next',
        kb: 117,
        lists: ['/aktualitet'],
        tail: '<script type="application/json" id="i18n">{"errors":{"404":{"title":"Faqja nuk u gjet","text":"Na vjen keq, kjo faqe nuk ekziston më."},"500":{"title":"Gabim i brendshëm"}},"maintenance":"Faqja është në mirëmbajtje"}</script><template id="not-found"><h1>404</h1><p>Faqja nuk u gjet</p></template>',
        pages: {
          '/aktualitet/2020/teatri-kombetar-shembja': {
            title: 'Shembja e Teatrit Kombëtar, pyetjet pa përgjigje',
            date: '2020-05-17',
            body: [
              'Teatri Kombëtar u shemb në orët e para të mëngjesit, ndërsa brenda kishte ende protestues.',
              'Prokuroria ka nisur hetimet për vendimin e këshillit bashkiak.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'gemeinde-parken',
    'de',
    'dead-words',
    '/service/parken-domain-umzug',
    'A town tells of parking rules and of its move to a new domain; the words "Domain" and "Parken" stand side by side, and the page is its own.',
    (h) => ({
      [h]: site({
        brand: 'Stadt Ahrbrück',
        lang: 'de',
        cms: 'typo3',
        kb: 56,
        lists: ['/service'],
        pages: {
          '/service/parken-domain-umzug': {
            title: 'Parken in der Innenstadt – und unsere neue Domain',
            date: '2018-02-01',
            body: [
              'Ab dem 1. März gilt in der Innenstadt eine neue Parkgebührenordnung.',
              'Die alte Domain der Stadt wird nicht verkauft, sondern leitet dauerhaft auf diese Seiten weiter.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'kleiner-text',
    'cs',
    'download',
    '/archiv/listiny/usneseni-2012-44.txt',
    'A district’s decision stands as a plain text file of a few lines without a charset in its type.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/archiv/listiny/usneseni-2012-44.txt'
          ? text(
              'USNESENI c. 44/2012\n\nRada mestske casti schvaluje uzavreni smlouvy o dilo se spolecnosti Stavby Haná s.r.o.\nHlasovani: 7 pro, 2 proti, 0 se zdrzelo.\n',
              200,
              'text/plain',
            )
          : pathname(r) === '/'
            ? html(
                200,
                '<html lang="cs"><head><title>Městská část Nové Sady</title></head><body><h1>Městská část Nové Sady</h1><p>Úřední deska a archiv listin.</p></body></html>',
              )
            : html(
                404,
                '<html lang="cs"><head><title>404</title></head><body><h1>Soubor nebyl nalezen</h1></body></html>',
              ),
      ),
    }),
  ),
  alive(
    'langsam-stueck',
    'ta',
    'slow',
    '/sangam/2014/arikkai-meenavar',
    'A Tamil fishers’ union sends its report in many small pieces over three seconds.',
    (h) => {
      const s: Site = { brand: 'மீனவர் சங்கம்', lang: 'ta', cms: 'joomla', kb: 64, lists: ['/sangam'], pages: {} }
      return {
        [h]: say((r) => {
          if (pathname(r) !== '/sangam/2014/arikkai-meenavar') return reply(s, r)
          const body = dress(s, r, {
            title: 'மீனவர் கைது குறித்த அறிக்கை 2014',
            main: story(
              {
                title: 'மீனவர் கைது குறித்த அறிக்கை 2014',
                body: [
                  'கடந்த ஆண்டில் கடலில் கைது செய்யப்பட்ட மீனவர்களின் விவரங்களை இந்த அறிக்கை தொகுக்கிறது.',
                  'படகுகளைத் திரும்ப ஒப்படைக்க வேண்டும் என்று சங்கம் கோருகிறது.',
                ],
              },
              'ta',
              'm',
            ),
            kind: 'article',
          })
          const size = Math.ceil(body.length / 15)
          return {
            status: 200,
            headers: [['Content-Type', 'text/html; charset=utf-8']],
            chunks: Array.from({ length: 15 }, (_, i) => body.slice(i * size, (i + 1) * size)),
            every: 200,
          }
        }),
      }
    },
  ),
  alive(
    'umbenannt-308',
    'bg',
    'redirect',
    '/bg/registry/ngo/112233',
    'A register’s move is told by 308 to a host of its own, where the entry of the dissolved club stands.',
    (h) => ({
      [h]: say((r) => to(`https://registar.${h}${r.path.replace('/bg/registry/ngo/', '/entry/')}`, 308)),
      [`registar.${h}`]: site({
        brand: 'Регистър на сдруженията',
        lang: 'bg',
        cms: 'drupal',
        kb: 61,
        lists: ['/entry'],
        pages: {
          '/entry/112233': {
            title: 'Сдружение „Открити граници“',
            body: [
              'Вписано на 14 май 2009 г., заличено от регистъра на 2 февруари 2019 г.',
              'Актуалното състояние и годишните отчети са достъпни по-долу.',
            ],
          },
        },
      }),
    }),
    moved,
  ),
]
