/** Certificates and handshakes, and some pages from Arabic and Chinese offices behind them. */
import type { WebCase } from '../case.ts'
import { article, at, campus, go, leaflet, office, town } from './web.ts'

const diwan = at('ar', 'ديوان المياه', office)
const jamia = at('ar', 'جامعة وادي الرمان', campus)
const linhe = at('zh', '临河县档案馆', office)

export const cases: readonly WebCase[] = [
  {
    name: 'diwan-shahada-naqisa',
    mechanism:
      'The server leaves out its intermediate certificate, whose address stands in the leaf and answers.',
    family: 'tls',
    language: 'ar',
    cited: 'https://diwan-shahada-naqisa.test/ar/reports/2016/sudud',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'diwan-shahada-naqisa.test': {
        tls: 'incomplete',
        serve: town(diwan, {
          '/ar/reports/2016/sudud': article(diwan, 'تقرير السدود الصغيرة 2016', [
            'يعرض التقرير حالة سبعة وعشرين سدا صغيرا في المرتفعات الغربية.',
          ]),
        }),
      },
    },
  },
  {
    name: 'rumman-bahth-ali',
    mechanism: 'An Arabic university’s paper, moved from http to https on the same path, page and all.',
    family: 'redirect',
    language: 'ar',
    cited: 'http://rumman-bahth-ali.test/journals/12/4/zaytun.html',
    truth: 'alive',
    verdicts: ['alive', 'redirected'],
    hosts: {
      'rumman-bahth-ali.test': {
        serve: (r) =>
          r.scheme === 'http'
            ? go(`https://rumman-bahth-ali.test${r.path}`, 301)
            : town(jamia, {
                '/journals/12/4/zaytun.html': article(jamia, 'معاصر الزيتون في وادي الرمان', [
                  'تدرس المقالة إحدى وأربعين معصرة قديمة وتصف أدواتها.',
                ]),
              })(r),
      },
    },
  },
  {
    name: 'linhe-zhengshu-guoqi',
    mechanism: 'The certificate ran out; the finding aid can be read behind it.',
    family: 'tls',
    language: 'zh',
    cited: 'https://linhe-zhengshu-guoqi.test/dagl/mulu/1953.html',
    truth: 'undecidable',
    verdicts: ['tls-error'],
    hosts: {
      'linhe-zhengshu-guoqi.test': {
        tls: 'expired',
        serve: town(linhe, {
          '/dagl/mulu/1953.html': article(linhe, '一九五三年案卷目录', [
            '本目录收录水利科案卷一百二十四卷。',
          ]),
        }),
      },
    },
  },
  {
    name: 'future-dated-carillon',
    mechanism: 'The certificate begins only in the future; a page stands behind it.',
    family: 'tls',
    language: 'nl',
    cited: 'https://future-dated-carillon.test/posts/klokken-van-1641/',
    truth: 'undecidable',
    verdicts: ['tls-error'],
    hosts: {
      'future-dated-carillon.test': {
        tls: 'not-yet',
        serve: town(at('nl', 'Beiaardkring', leaflet), {
          '/posts/klokken-van-1641/': article(at('nl', 'Beiaardkring', leaflet), 'De klokken van 1641'),
        }),
      },
    },
  },
  {
    name: 'ministry-private-root',
    mechanism: 'A state’s own root, which no browser knows, signs the office’s certificate.',
    family: 'tls',
    language: 'ru',
    cited: 'https://ministry-private-root.test/docs/prikaz-118',
    truth: 'undecidable',
    verdicts: ['tls-error'],
    hosts: {
      'ministry-private-root.test': {
        tls: 'unknown-root',
        serve: town(at('ru', 'Управление водных путей', office), {
          '/docs/prikaz-118': article(at('ru', 'Управление водных путей', office), 'Приказ № 118'),
        }),
      },
    },
  },
  {
    name: 'intermediate-lost-forever',
    mechanism: 'The intermediate is missing and nothing answers where the leaf says that it lies.',
    family: 'tls',
    language: 'it',
    cited: 'https://intermediate-lost-forever.test/archivio/estimo-1427',
    truth: 'undecidable',
    verdicts: ['tls-error'],
    hosts: {
      'intermediate-lost-forever.test': {
        tls: 'incomplete-lost',
        serve: town(at('it', 'Archivio di Roccalba', office), {
          '/archivio/estimo-1427': article(at('it', 'Archivio di Roccalba', office), 'Estimo del 1427'),
        }),
      },
    },
  },
  {
    name: 'handshake-cut-short',
    mechanism: 'Each handshake is cut in its middle, so nobody gets a page.',
    family: 'tls',
    language: 'pl',
    cited: 'https://handshake-cut-short.test/mapy/1938',
    truth: 'dead',
    verdicts: ['tls-error', 'connection-reset'],
    hosts: { 'handshake-cut-short.test': { tls: 'broken-off', serve: town(at('pl', 'Mapy', leaflet), {}) } },
  },
  {
    name: 'wrong-name-then-gone',
    mechanism: 'The certificate is another host’s, and behind it the page is an honest 404.',
    family: 'tls',
    language: 'fr',
    cited: 'https://stages.wrong-name-then-gone.test/offre/77',
    truth: 'dead',
    verdicts: ['gone', 'tls-error'],
    hosts: {
      'stages.wrong-name-then-gone.test': {
        tls: 'wrong-host',
        serve: town(at('fr', 'Stages du Plateau', campus), {}),
      },
    },
  },
]
