/** Citations of a place within a page: the page lives, and the fragment is found, missing or made by a script. */
import { article, living } from '../pages/build.ts'
import { html, makeCases, show, site, type Written } from './make.ts'

const at = '/docs/report'
const cites = (
  name: string,
  fragment: string,
  mechanism: string,
  section: string,
  language = 'en',
): Written => ({
  name,
  mechanism,
  language,
  cited: `https://${name}.test${at}#${fragment}`,
  verdicts: ['alive'],
  serve: site(language, 'landing', {
    [at]: show(language, 'landing', {
      ...living(language, 1),
      main: [...article(language, 1, 3), section, ...article(language, 2, 2)],
    }),
  }),
})

export const fragments = makeCases('fragment', 'alive', [
  cites('by-id', 'chapter-2', 'the cited id is there', '<h2 id="chapter-2">Chapter 2</h2>'),
  cites(
    'by-lost-id',
    'chapter-9',
    'the cited id is not there any more, the page is',
    '<h2 id="chapter-2">Chapter 2</h2>',
  ),
  cites(
    'by-name',
    'note7',
    'an anchor with a name, as in old pages',
    '<a name="note7"></a><p>Note seven.</p>',
  ),
  cites(
    'by-encoded-id',
    '%D8%A7%D9%84%D9%85%D9%8A%D8%A7%D9%87',
    'an id in Arabic, cited percent-encoded',
    '<h2 id="المياه">المياه</h2>',
    'ar',
  ),
  cites('by-raw-id', '水資源', 'an id in Japanese, cited as it is', '<h2 id="水資源">水資源</h2>', 'ja'),
  {
    ...cites(
      'by-text',
      ':~:text=dry%20winters',
      'a text fragment whose words are on the page',
      '<p>The reason was two dry winters and a pump.</p>',
    ),
    quotes: ['dry winters'],
  },
  {
    ...cites(
      'by-lost-text',
      ':~:text=golden%20fountains',
      'a text fragment whose words are not on the page',
      '<p>The reason was a pump.</p>',
    ),
    quotes: ['golden fountains'],
  },
  cites(
    'by-text-range',
    ':~:text=The%20reason,a%20pump',
    'a text fragment with a beginning and an end',
    '<p>The reason was two dry winters and a pump that failed.</p>',
  ),
  cites('by-nothing', '', 'an empty fragment: the top of the page', '<p>Nothing.</p>'),
  cites('by-top', 'top', 'the fragment top, which every page has without an id', '<p>Nothing.</p>'),
  {
    name: 'by-page',
    mechanism: 'page two of a PDF',
    cited: 'https://by-page.test/files/report.pdf#page=2',
    verdicts: ['alive'],
    serve: site('en', 'landing', {
      '/files/report.pdf': {
        status: 200,
        headers: [['Content-Type', 'application/pdf']],
        body: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R>>endobj\n4 0 obj<</Type/Page/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
      },
    }),
  },
  {
    name: 'by-script-line',
    mechanism: 'a line number that only a script understands',
    cited: 'https://by-script-line.test/src/pump.c#L42',
    verdicts: ['alive'],
    serve: site('en', 'wiki', {
      '/src/pump.c': show('en', 'wiki', {
        title: 'pump.c',
        main: [
          `<pre>${Array.from({ length: 60 }, (_, index) => `int well_${index} = ${index};`).join('\n')}</pre><script>scrollToLine(location.hash)</script>`,
        ],
      }),
    }),
  },
  {
    name: 'by-route',
    mechanism: 'an address behind the number sign that a script turns into a page',
    cited: 'https://by-route.test/#/reports/wells',
    language: 'pl',
    needsBrowser: true,
    verdicts: ['alive'],
    serve: () =>
      html(
        `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Raporty</title></head><body><div id="app"></div><script>document.getElementById('app').innerHTML = location.hash === '#/reports/wells' ? '<h1>Studnie</h1><p>${article('pl', 1, 4).join('</p><p>')}</p>' : '<h1>Raporty</h1><a href="#/reports/wells">Studnie</a>'</script></body></html>`,
      ),
  },
])
