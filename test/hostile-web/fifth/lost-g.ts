/** Dead pages of archives and machines: tombstones, files, feeds, interfaces. */
import type { WebCase } from '../case.ts'
import { paper } from './bytes.ts'
import { cover, dead, give, leaf, none, site, type Look } from './kit.ts'

const of = (lang: string, skin: Look['skin'], name: string): Look => ({ lang, skin, name })
const upload = of('de', 'nuxt', 'PapierAblage')
const law = of('en', 'gov', 'County Courts Reporter')
const json = (body: unknown, status = 200): ReturnType<typeof give> =>
  give(JSON.stringify(body), 'application/json; charset=utf-8', status, [['Server', 'gunicorn']])
const lostPaper = paper('Error', [
  'Document not found\n\nThe requested document is not available in this archive.\nPlease contact the records office.',
])
const noFeed = give(
  '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Error 404 - feed not found</title><link>/</link><description>The feed you requested does not exist.</description></channel></rss>\n',
  'application/rss+xml; charset=utf-8',
)

export const lostSeven: readonly WebCase[] = [
  dead('handle-doi', {
    family: 'status',
    lang: 'en',
    mechanism: 'A resolver of identifiers does not know this one and says so at length, with 404.',
    verdicts: ['gone'],
    at: '/10.99812/jtg.2009.0417',
    host: site(
      of('en', 'gov', 'Open Identifier Resolver'),
      {},
      {
        missing: leaf(
          of('en', 'gov', 'Open Identifier Resolver'),
          'Error: Identifier Not Found',
          `<h1>Identifier not found</h1><p>The identifier you requested cannot be found in the Open Identifier System. Possible reasons: it was copied wrongly; it is not yet registered; it was activated only recently.</p><form action="/report"><label>Tell us about the mistake <textarea></textarea></label></form>`,
          { status: 404 },
        ),
      },
    ),
  }),
  dead('records-office', {
    family: 'file',
    lang: 'en',
    mechanism:
      'Whatever ends in .pdf is answered with a PDF that says the document was not found; status 200.',
    at: '/docs/minutes/1987-03-planning.pdf',
    host: site(
      law,
      {},
      {
        missing: ({ path }) =>
          path.endsWith('.pdf')
            ? give(lostPaper, 'application/pdf', 200, [
                ['Content-Disposition', 'inline; filename="document.pdf"'],
              ])
            : none(law),
      },
    ),
  }),
  dead('pegel-api', {
    family: 'file',
    lang: 'en',
    mechanism: 'An interface that answers 200 to all and puts the error, code 404, into JSON.',
    at: '/api/v2/stations/KIEL-0044',
    host: site(
      of('en', 'docs', 'Gauge API'),
      {
        '/api/v2/stations': json({
          data: [
            { id: 'KIEL-0041', name: 'Kiel Leuchtturm' },
            { id: 'ECKF-0007', name: 'Eckernförde' },
          ],
          error: null,
        }),
      },
      {
        missing: ({ path }) =>
          path.startsWith('/api/')
            ? json({
                data: null,
                error: { code: 404, type: 'not_found', message: 'No station matches the given id' },
              })
            : none(of('en', 'docs', 'Gauge API')),
      },
    ),
  }),
  dead('weir-feed', {
    family: 'file',
    lang: 'en',
    mechanism:
      'A feed whose title says that no feed was found, without entries; so says every other unknown feed there; status 200.',
    at: '/feeds/river-notes.xml',
    host: site(
      of('en', 'blog', 'Weirkeepers'),
      {},
      {
        missing: ({ path }) => (path.startsWith('/feeds/') ? noFeed : none(of('en', 'blog', 'Weirkeepers'))),
      },
    ),
  }),
  dead('papierablage', {
    family: 'document-store',
    lang: 'de',
    mechanism: 'A place to share files: the file was deleted because nobody fetched it; status 200.',
    at: '/d/Hq7tXw2/Gutachten_Deich_2015.pdf',
    host: site(
      upload,
      {},
      {
        missing: ({ path }) =>
          path.startsWith('/d/')
            ? leaf(
                upload,
                'Datei gelöscht',
                `<div class="card"><h1>Diese Datei gibt es nicht mehr</h1><p>Die Datei wurde 90 Tage nach dem letzten Abruf automatisch gelöscht oder vom Besitzer entfernt.</p><a href="/" class="btn">Eigene Datei hochladen</a></div>`,
              )
            : none(upload),
      },
    ),
  }),
  dead('bucket-key', {
    family: 'status',
    lang: 'en',
    mechanism: 'Object storage answers in XML that there is no such key, with 404.',
    verdicts: ['gone'],
    at: '/press/2018/kit-high-res.zip',
    host: site(
      of('en', 'docs', 'store'),
      {
        '/': give(
          '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>7C1D</RequestId></Error>',
          'application/xml',
          403,
          [['Server', 'AmazonS3']],
        ),
      },
      {
        missing: ({ path }) =>
          give(
            `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>${path.slice(1)}</Key><RequestId>9QK2M1</RequestId></Error>`,
            'application/xml',
            404,
            [
              ['Server', 'AmazonS3'],
              ['x-amz-request-id', '9QK2M1'],
            ],
          ),
      },
    ),
  }),
  dead('court-order', {
    family: 'status',
    lang: 'en',
    mechanism: 'A judgment was taken down for good by order of the court: 410 with a note in the template.',
    verdicts: ['gone', 'soft-404'],
    at: '/reports/2014/ex-parte-hallam',
    host: site(law, {
      '/reports/2014/ex-parte-hallam': leaf(
        law,
        'Report removed',
        `<h1>Report removed</h1><p>This report was permanently removed on 2 June 2021 under an order of the court. It will not be reinstated.</p>`,
        { status: 410 },
      ),
    }),
  }),
  dead('classified-ad', {
    family: 'soft-404',
    lang: 'en',
    mechanism:
      'A small ad has run out: the page says it expired or was deleted, and lists the same category; status 200.',
    at: '/ads/boats/view/55019932',
    host: site(
      of('en', 'shop', 'Slipway Ads'),
      {},
      {
        missing: ({ path }) =>
          path.startsWith('/ads/')
            ? leaf(
                of('en', 'shop', 'Slipway Ads'),
                'Boats for sale',
                `<div class="message warning">This listing has been deleted by its author or has expired.</div><h1>Boats</h1><ol><li>Mirror dinghy, 1974, £450</li><li>Clinker rowing boat, £800</li></ol>`,
              )
            : none(of('en', 'shop', 'Slipway Ads')),
      },
    ),
  }),
  dead('front-404-body', {
    family: 'status',
    lang: 'et',
    mechanism: 'The home page as the body of an honest 404.',
    verdicts: ['gone'],
    at: '/uudised/2013/tuletorn',
    host: site(
      of('et', 'news', 'Saarte Leht'),
      {},
      { missing: { ...cover(of('et', 'news', 'Saarte Leht')), status: 404 } },
    ),
  }),
]
