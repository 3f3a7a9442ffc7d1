/** The hosts of the replica web: what each one does is its name in the table at the end. */
import { page, paragraphs, pdf, picture, sendHtml, windows1251 } from './page.ts'
import type { Site } from './web.ts'

const html =
  (pages: Readonly<Record<string, string>>, missing = 'Page not found'): Site =>
  (request, response) => {
    const found = pages[(request.url ?? '/').split('?')[0] ?? '/']
    if (found === undefined)
      sendHtml(response, page({ title: missing, site: '404', body: '<p>Nothing here.</p>' }), 404)
    else sendHtml(response, found)
  }

const herald = html({
  '/a/8950,river-circle-accused-of-spreading-alarm': page({
    title: 'River circle accused of spreading alarm',
    site: 'Steppe Herald',
    body:
      paragraphs([
        'The Harbour Office of Port Varn has accused the River Commons of spreading alarm about the flood wall.',
        'The circle answers that its readings are public, repeated every hour and checked by two of its members.',
      ]) + '<img src="https://static.example/gauge-1.svg" alt="Readings of one week">',
  }),
  '/a/9106,how-a-gauge-was-altered-after-the-fact-and-who-gained-by-it-when-the-new-quay-was-insured-at-last':
    page({
      title: 'How a gauge was altered after the fact',
      site: 'Steppe Herald',
      body:
        paragraphs([
          'Gauge no. 7 showed 2.31 m on the evening of the flood. A month later the same evening stood at 1.92 m.',
        ]) +
        '<img src="https://static.example/gauge-2.svg" alt="Before"><img src="https://static.example/gauge-3.svg" alt="After">',
    }),
})

/** Answers every visitor who is not logged in with its log-in page. */
const social: Site = (request, response) => {
  const path = request.url ?? '/'
  if (path.startsWith('/login')) {
    const form =
      '<form method="post"><input name="email"><input name="pass" type="password"><button>Log in</button></form>'
    sendHtml(response, page({ title: 'Log in to continue', site: 'Social', body: form }))
  } else
    response
      .writeHead(302, { Location: `/login/?next=${encodeURIComponent(`https://social.example${path}`)}` })
      .end()
}

/** Lost its old pages in a relaunch and sends every old address to its home page. */
const courts: Site = (request, response) => {
  if (request.url === '/') {
    sendHtml(
      response,
      page({ title: 'Courts of the Delta', site: 'Courts', body: '<p>Welcome to the new register.</p>' }),
    )
  } else response.writeHead(301, { Location: 'https://courts.example/' }).end()
}

const study = pdf([
  'Delta Parliament: Study on flood data in coastal towns',
  'Two of 31 towns keep their records from researchers.',
  'Port Varn is one of them.',
])
const parliament: Site = (request, response) => {
  const path = (request.url ?? '/').split('?')[0]
  if (path === '/RegData/etudes/STUD/2024/603472/WATER_STU(2024)603472_EN.pdf') {
    response.writeHead(200, { 'Content-Type': 'application/pdf', 'Content-Length': study.length }).end(study)
  } else if (path === '/doceo/document/B-8-2024-0204_EN.html') {
    sendHtml(
      response,
      page({
        title: 'Motion B-8-2024-0204',
        site: 'Delta Parliament',
        body: paragraphs(['Such secrecy costs lives, as the flood of 2021 has shown.']),
      }),
    )
  } else if (path === '/sides/getDoc.do' && (request.url ?? '').includes('P8-TA-2024-0203')) {
    sendHtml(
      response,
      page({
        title: 'Resolution P8-TA-2024-0203',
        site: 'Delta Parliament',
        body: paragraphs([
          'The Parliament is concerned about pressure on independent measuring, such as in the case of Tomas Arndt.',
        ]),
      }),
    )
  } else sendHtml(response, page({ title: 'Document not found', site: 'Delta Parliament', body: '' }), 404)
}
/** Moved to TLS long ago; every plain address leads to the same one there. */
const parliamentPlain: Site = (request, response) => {
  if ('encrypted' in request.socket) parliament(request, response)
  else response.writeHead(301, { Location: `https://parliament.example${request.url ?? '/'}` }).end()
}

const treaties = html({
  '/A/WRC/40/60': page({
    title: 'Report of the Rapporteur on the right to water',
    site: 'Treaties',
    body: paragraphs(
      Array.from(
        { length: 40 },
        (_, index) =>
          `${index + 1}. The Rapporteur recalls that readings of public gauges belong to the public.`,
      ),
    ),
  }),
})

/** An old newspaper that still sends windows-1251 and says so. */
const gazeta: Site = (request, response) => {
  if (request.url !== '/a/29137163.html') {
    sendHtml(response, page({ title: 'Страница не найдена', site: 'Газета Варн', body: '' }), 404)
    return
  }
  const text = `<!doctype html><html lang="ru"><head><meta charset="windows-1251"><title>Инженера уволили за цифры</title></head>
<body><h1>Инженера уволили за цифры о причальной стенке</h1>
<p>Портовое управление обвинило Томаса Арндта в публикации «непроверенных цифр во вред порту» — сам он говорит, что цифры верны.</p></body></html>`
  response.writeHead(200, { 'Content-Type': 'text/html; charset=windows-1251' }).end(windows1251(text))
}

/** A wall in front of everything, as bot protection puts it up. */
const wall: Site = (_request, response) => {
  const body = '<p>Checking whether you are a person. Please enable scripts and cookies.</p>'
  const headers = { 'Server': 'cloudflare', 'CF-Ray': '8a1b2c3d4e5f6a7b-TST', 'CF-Mitigated': 'challenge' }
  sendHtml(response, page({ title: 'Just a moment...', site: 'open-gauges.example', body }), 403, headers)
}

/** A long page whose pictures load as one scrolls: by attribute and by observer. */
const watch: Site = (request, response) => {
  if (!(request.url ?? '').startsWith('/world-report/2024/port-chapters/varn')) {
    sendHtml(response, page({ title: 'Not found', site: 'Rivers Watch', body: '' }), 404)
    return
  }
  const rows = Array.from({ length: 12 }, (_, index) => {
    const source = `https://static.example/gauge-${index + 10}.svg`
    const image =
      index % 2 === 0
        ? `<img loading="lazy" src="${source}" width="624" height="200" alt="">`
        : `<img data-src="${source}" width="624" height="200" alt="">`
    return `<p>Chapter ${index + 1}. ${'Whoever measures a river must be free to say what it does. '.repeat(12)}</p>${image}`
  })
  const script = `<script>const o = new IntersectionObserver((e) => { for (const x of e) if (x.isIntersecting && x.target.dataset.src) { x.target.src = x.target.dataset.src; o.unobserve(x.target) } }); addEventListener('DOMContentLoaded', () => document.querySelectorAll('img[data-src]').forEach((i) => o.observe(i)))</script>`
  sendHtml(
    response,
    page({
      title: 'World report 2024: Port Varn',
      site: 'Rivers Watch',
      head: script,
      body: rows.join('\n'),
    }),
  )
}

const dataOffice = html(
  { '/': page({ title: 'Data Office of the Delta', site: 'Data Office', body: '<p>Registers.</p>' }) },
  'This document is no longer available',
)

/** Shows nothing until its script has asked for the figures. */
const statistics: Site = (request, response) => {
  const path = request.url ?? '/'
  if (path.startsWith('/figures.json')) {
    response
      .writeHead(200, { 'Content-Type': 'application/json' })
      .end(JSON.stringify({ year: 2023, overturned: '39%' }))
    return
  }
  const script = `<script>addEventListener('DOMContentLoaded', async () => { const f = await (await fetch('/figures.json')).json(); document.querySelector('#app').innerHTML = '<h2>Decisions of ' + f.year + '</h2><p>Overturned by the courts: ' + f.overturned + '</p>' })</script>`
  sendHtml(
    response,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Statistics</title>${script}</head><body><div id="app"></div></body></html>`,
  )
}

/** Answers after a second and a half, as a great body's server in August. */
const slowly =
  (site: Site): Site =>
  (request, response) => {
    setTimeout(() => site(request, response), 1500)
  }

/** Style, script and pictures for the others. */
const statics: Site = (request, response) => {
  const path = request.url ?? '/'
  const number = /^\/gauge-(\d+)\.svg$/.exec(path)?.[1]
  if (number !== undefined)
    response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(picture(Number(number)))
  else if (path === '/site.css')
    response
      .writeHead(200, { 'Content-Type': 'text/css' })
      .end(
        'body { font: 17px/1.5 Georgia, serif; max-width: 44rem; margin: 2rem auto; color: #222 } h1 { color: #13405e } header, footer { color: #777 } img { display: block; margin: 1rem 0; max-width: 100% }',
      )
  else if (path === '/site.js')
    response
      .writeHead(200, { 'Content-Type': 'text/javascript' })
      .end('document.documentElement.dataset.ready = "yes"')
  else response.writeHead(404).end()
}

const home = (title: string): Site => html({ '/': page({ title, site: title, body: '<p>Home.</p>' }) })

export const sites: Readonly<Record<string, Site>> = {
  'steppe-herald.example': herald,
  'social.example': social,
  'courts.example': courts,
  'parliament.example': parliamentPlain,
  'treaties.example': slowly(treaties),
  'gazeta-varn.example': gazeta,
  'open-gauges.example': wall,
  'rivers-watch.example': watch,
  'data-office.example': dataOffice,
  'statistics.example': statistics,
  'hydrology.example': home('Institute of Hydrology'),
  'static.example': statics,
  'port-varn.example': home('Port Varn'),
  'river-commons.example': home('River Commons'),
  'delta.example': home('The Delta'),
}
// vanished-weekly.example is deliberately in no table: its domain is dead.
