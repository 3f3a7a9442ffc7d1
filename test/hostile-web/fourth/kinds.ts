/** Living pages of other kinds: shops, files, lists, forums, documentation, old charsets. */
import type { WebCase } from '../case.ts'
import { all, answer, bare, make, robots, shown, site, words, type Look } from './kit.ts'
import { latin, pdf } from './bytes.ts'

const lives = { truth: 'alive', verdicts: ['alive'] } as const
const wpEn: Look = { lang: 'en', cms: 'wordpress', site: 'The Tidewater Gazette' }
const shopNl: Look = { lang: 'nl', cms: 'shop', site: 'Boekhandel De Kade' }
const plainMissing = answer(
  '<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
  404,
)
const text = (body: string, type: string): ReturnType<typeof answer> =>
  answer(body, 200, [['Content-Type', type]])

export const kindCases: readonly WebCase[] = [
  make('b4-kade-boek', {
    ...lives,
    family: 'shop',
    lang: 'nl',
    mechanism: 'A book that a shop sells.',
    at: '/products/atlas-van-de-zuiderzee',
    host: site({
      ...shopNl,
      pages: {
        '/products/atlas-van-de-zuiderzee': shown(
          shopNl,
          'Atlas van de Zuiderzee',
          `<div class="product"><h1>Atlas van de Zuiderzee</h1><p class="price">€ 39,95</p><button name="add">In winkelwagen</button><p>Ruim tweehonderd kaarten, van 1573 tot de Afsluitdijk. Gebonden, 320 bladzijden.</p><p>${words('nl').prose}</p></div>`,
          {
            head: '<script type="application/ld+json">{"@context":"https://schema.org/","@type":"Product","name":"Atlas van de Zuiderzee","offers":{"@type":"Offer","availability":"https://schema.org/InStock","price":"39.95","priceCurrency":"EUR"}}</script>',
          },
        ),
      },
    }),
  }),
  make('b4-institute-pdf', {
    ...lives,
    family: 'file',
    lang: 'en',
    mechanism: 'A report as PDF, with a page in the fragment.',
    at: '/files/annual-report-2019.pdf#page=2',
    host: site({
      ...wpEn,
      pages: {
        '/files/annual-report-2019.pdf': answer(
          pdf(['Annual Report 2019', 'Gauges and tides: the second page']),
          200,
          [
            ['Content-Type', 'application/pdf'],
            ['Accept-Ranges', 'bytes'],
          ],
        ),
      },
    }),
  }),
  make('b4-lists-pipermail', {
    ...lives,
    family: 'file',
    lang: 'en',
    mechanism: 'A message in a mailing list’s old archive.',
    at: '/pipermail/tides-dev/2009-March/001182.html',
    host: site({
      ...wpEn,
      missing: plainMissing,
      pages: {
        '/pipermail/tides-dev/2009-March/001182.html': answer(
          '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">\n<HTML>\n <HEAD>\n   <TITLE> [tides-dev] harmonic constants for station 14\n   </TITLE>\n </HEAD>\n <BODY BGCOLOR="#ffffff">\n   <H1>[tides-dev] harmonic constants for station 14</H1>\n    <B>Ole Brandt</B>\n    <A HREF="mailto:x">ole at example.org</A><BR>\n    <I>Tue Mar 17 09:12:44 CET 2009</I>\n    <HR>\n<!--beginarticle-->\n<PRE>Hi all,\n\nthe constants for station 14 were computed from 369 days of\nhourly heights. M2 is 0.412 m, S2 0.131 m. I attach the file.\n\nOle\n</PRE>\n<!--endarticle-->\n<HR>\n</BODY></HTML>\n',
        ),
      },
    }),
  }),
  make('b4-stat-csv', {
    ...lives,
    family: 'file',
    lang: 'en',
    mechanism: 'A table as CSV, offered for saving.',
    at: '/data/gauge-14.csv',
    host: site({
      ...wpEn,
      missing: plainMissing,
      pages: {
        '/data/gauge-14.csv': answer(
          `date,height_m\n${Array.from({ length: 120 }, (_, at) => `2019-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')},${(1.2 + (at % 17) / 20).toFixed(2)}`).join('\n')}\n`,
          200,
          [
            ['Content-Type', 'text/csv; charset=utf-8'],
            ['Content-Disposition', 'attachment; filename="gauge-14.csv"'],
          ],
        ),
      },
    }),
  }),
  make('b4-api-json', {
    ...lives,
    family: 'file',
    lang: 'en',
    mechanism: 'One record of an open-data interface; unknown records give 404 in JSON.',
    at: '/api/3/action/package_show?id=river-levels',
    host: site({
      ...wpEn,
      missing: answer('{"success":false,"error":{"__type":"Not Found Error","message":"Not found"}}', 404, [
        ['Content-Type', 'application/json'],
      ]),
      pages: {
        '/api/3/action/package_show?id=river-levels': text(
          '{"help":"/api/3/action/help_show?name=package_show","success":true,"result":{"name":"river-levels","title":"River levels 1990-2020","license_id":"cc-by","num_resources":2,"resources":[{"format":"CSV","name":"levels"},{"format":"PDF","name":"notes"}]}}',
          'application/json;charset=utf-8',
        ),
      },
    }),
  }),
  make('b4-rfc-text', {
    ...lives,
    family: 'file',
    lang: 'en',
    mechanism: 'Plain text in the manner of old technical memoranda.',
    at: '/memo/tm-112.txt',
    host: all(({ path }) =>
      path === '/memo/tm-112.txt'
        ? text(
            `Technical Memorandum 112                                    O. Brandt\nCategory: Informational                                   March 1994\n\n            Exchange of Tide Gauge Records\n\nStatus of this Memo\n\n   This memo describes a line format for hourly heights. Distribution\n   is unlimited.\n\n1. Records\n\n   ${words('en').prose.replaceAll('. ', '.\n   ')}\n`,
            'text/plain',
          )
        : path === '/robots.txt'
          ? robots
          : path === '/'
            ? answer(
                '<html><head><title>Index of /</title></head><body><h1>Index of /</h1><pre><a href="memo/">memo/</a></pre></body></html>',
              )
            : plainMissing,
    ),
  }),
  make('b4-starina-cp1251', {
    ...lives,
    family: 'charset',
    lang: 'ru',
    mechanism: 'A page of 2003 in windows-1251 that says so only in a meta element.',
    at: '/istoriya/pereprava.htm',
    host: all(({ path }) =>
      path === '/istoriya/pereprava.htm'
        ? answer(
            latin(
              `<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=windows-1251"><TITLE>История переправы</TITLE></HEAD><BODY bgcolor=#FFFFEE><TABLE width=100%><TR><TD><H2>История переправы</H2><P>Паром у села ходил с 1871 года, мост построили только в 1958 году.</P><P>${words('ru').prose.replaceAll('ё', 'е')}</P></TD></TR></TABLE></BODY></HTML>`,
            ),
            200,
            [['Content-Type', 'text/html']],
          )
        : path === '/'
          ? answer(
              '<html><head><title>Starina</title></head><frameset cols="200,*"><frame src="menu.htm"><frame src="istoriya/pereprava.htm"></frameset></html>',
            )
          : path === '/robots.txt'
            ? robots
            : plainMissing,
    ),
  }),
  make('b4-forum-thread', {
    ...lives,
    family: 'forum',
    lang: 'es',
    mechanism: 'A thread of phpBB with the cited post as fragment.',
    at: '/viewtopic.php?f=4&t=881#p5512',
    host: site({
      lang: 'es',
      cms: 'portal',
      site: 'Foro de Mareógrafos',
      pages: {
        '/viewtopic.php?f=4&t=881': answer(
          bare(
            'Calibración de un mareógrafo antiguo - Foro de Mareógrafos',
            `<div id="wrap" class="wrap"><h2 class="topic-title">Calibración de un mareógrafo antiguo</h2>${[
              5510, 5511, 5512,
            ]
              .map(
                (id) =>
                  `<div id="p${id}" class="post has-profile"><div class="postbody"><h3><a href="#p${id}">Re: Calibración</a></h3><p class="author">por <strong>marea${id}</strong></p><div class="content">${words('es').prose}</div></div></div>`,
              )
              .join(
                '',
              )}<div class="pagination">3 mensajes • Página <strong>1</strong> de <strong>1</strong></div></div><footer>Desarrollado por phpBB® Forum Software</footer>`,
          ),
          200,
          [['Set-Cookie', 'phpbb3_x_sid=aa11; path=/; HttpOnly']],
        ),
      },
    }),
  }),
  make('b4-dokumentasjon-api', {
    ...lives,
    family: 'docs',
    lang: 'en',
    mechanism: 'Generated documentation of a library, with an anchor that is there.',
    at: '/en/stable/usage.html#harmonic-analysis',
    host: site({
      lang: 'en',
      cms: 'portal',
      site: 'pytidal',
      missing: plainMissing,
      pages: {
        '/en/stable/usage.html': answer(
          bare(
            'Usage — pytidal 2.1 documentation',
            `<div class="document"><div class="body" role="main"><section id="usage"><h1>Usage<a class="headerlink" href="#usage">¶</a></h1><p>Install the package and read a file of hourly heights.</p><section id="harmonic-analysis"><h2>Harmonic analysis<a class="headerlink" href="#harmonic-analysis">¶</a></h2><p>The function <code>solve()</code> returns amplitudes and phases. It raises <code>NotFoundError</code> where a constituent is unknown.</p><div class="highlight"><pre>&gt;&gt;&gt; pytidal.solve(heights, ["M2", "S2"])</pre></div></section></section></div></div><footer>Built with <a href="https://www.sphinx-doc.org/">Sphinx</a>.</footer>`,
          ),
        ),
      },
    }),
  }),
]
