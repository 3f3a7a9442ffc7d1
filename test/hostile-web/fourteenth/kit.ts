/** The frames that sites of footnotes have, and how whole sites of each kind answer. */
import type { HostBehaviour, Serve, Truth, WebAnswer, WebCase, WebRequest } from '../case.ts'
import { absent } from './absent.ts'
import { encode } from './charset.ts'
import { type Ctx, frames, type Software } from './frames.ts'
import { prose } from './prose.ts'
import { words } from './words.ts'

export interface Page {
  /** Heading and title. */
  readonly h: string
  /** Paragraphs of the case's own (HTML allowed). */
  readonly p?: readonly string[]
  /** Paragraphs of running text that follow; 8 if absent. */
  readonly fill?: number
  /** Above the heading: banners. */
  readonly top?: string
  readonly title?: string
  readonly head?: string
  readonly status?: number
  readonly headers?: readonly (readonly [string, string])[]
  readonly delay?: number
}
export type Way = Page | Serve | readonly [301 | 302 | 303 | 307 | 308, string]

export interface Site {
  readonly sw: Software
  readonly lang: string
  readonly title: string
  readonly pages: Readonly<Record<string, Way>>
  /** Target weight of a page. */
  readonly kb?: number
  /** http: goes to https:. */
  readonly up?: boolean
  readonly charset?: string
  /** What absent addresses get; the software's own 404 otherwise. */
  readonly nf?: Serve | Page
  /** Directories above the pages: a list (default), nothing, or forbidden. */
  readonly parents?: 'list' | 'none' | 'forbidden'
  readonly home?: Way
  readonly robots?: string
  readonly headers?: readonly (readonly [string, string])[]
  readonly host?: Omit<HostBehaviour, 'serve'>
  /** Links in the frame lead to what `nf` gives, too. */
  readonly every?: true
  /** Before anything else. */
  readonly first?: (request: WebRequest) => WebAnswer | undefined
}

export function random(seed: number): () => number {
  let s = (seed * 2654435761 + 1013904223) >>> 0
  return () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0
    return s / 4294967296
  }
}
export const hash = (text: string): number => {
  let h = 2166136261
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619)
  return h >>> 0
}

const servers: Readonly<Record<Software, readonly (readonly [string, string])[]>> = {
  wordpress: [
    ['Server', 'nginx'],
    ['X-Powered-By', 'PHP/8.1.29'],
    ['Vary', 'Accept-Encoding'],
  ],
  drupal: [
    ['Server', 'Apache'],
    ['X-Generator', 'Drupal 10 (https://www.drupal.org)'],
    ['X-Drupal-Cache', 'MISS'],
    ['Cache-Control', 'max-age=900, public'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'SAMEORIGIN'],
  ],
  mediawiki: [
    ['Server', 'ATS/9.2.5'],
    ['Cache-Control', 'private, s-maxage=0, max-age=0, must-revalidate'],
    ['Vary', 'Accept-Encoding,Cookie,Authorization'],
  ],
  aspx: [
    ['Server', 'Microsoft-IIS/10.0'],
    ['X-AspNet-Version', '4.0.30319'],
    ['X-Powered-By', 'ASP.NET'],
    ['MicrosoftSharePointTeamServices', '16.0.0.10396'],
    ['Cache-Control', 'private'],
  ],
  ojs: [
    ['Server', 'Apache/2.4.57 (Debian)'],
    ['Cache-Control', 'no-store'],
  ],
  dspace: [
    ['Server', 'Apache-Coyote/1.1'],
    ['X-Cocoon-Version', '2.2.0'],
  ],
  news: [
    ['Server', 'nginx'],
    ['Cache-Control', 'max-age=60, stale-while-revalidate=120'],
    ['X-Cache', 'HIT'],
    ['Via', '1.1 varnish'],
    ['Strict-Transport-Security', 'max-age=31536000'],
  ],
  portal: [
    ['Server', 'Apache'],
    ['Cache-Control', 'no-cache'],
    ['X-UA-Compatible', 'IE=edge'],
    ['Content-Security-Policy', "frame-ancestors 'self'"],
  ],
  next: [
    ['X-Powered-By', 'Next.js'],
    ['Cache-Control', 's-maxage=300, stale-while-revalidate'],
    ['Vary', 'RSC, Next-Router-State-Tree, Accept-Encoding'],
  ],
  old: [
    ['Server', 'Apache/2.2.15 (CentOS)'],
    ['Last-Modified', 'Tue, 11 Mar 2008 09:14:02 GMT'],
    ['ETag', '"2c41-44f5b2"'],
    ['Accept-Ranges', 'bytes'],
  ],
}

const cookie = (sw: Software, rnd: () => number): string | undefined => {
  const id = Array.from(
    { length: 26 },
    () => 'abcdefghijklmnopqrstuvwxyz0123456789'[Math.floor(rnd() * 36)],
  ).join('')
  if (sw === 'aspx') return `ASP.NET_SessionId=${id.slice(0, 24)}; path=/; HttpOnly; SameSite=Lax`
  if (sw === 'ojs') return `OJSSID=${id}; path=/; secure; HttpOnly`
  if (sw === 'dspace') return `JSESSIONID=${id.toUpperCase()}; Path=/; HttpOnly`
  if (sw === 'portal') return `PHPSESSID=${id}; path=/`
  return undefined
}

/** A page of a site in its frame. */
export function render(site: Site, page: Page, request: WebRequest, absentPage = false): WebAnswer {
  const rnd = random(hash(request.host) + request.before * 7919)
  const w = words(site.lang)
  const fill = absentPage ? 0 : (page.fill ?? 4)
  const own = random(hash(request.path + page.h))
  const front = request.path === '/' || page === site.home
  // What runs in an article stands in no frame; old pages, which have no teasers, take both.
  const own1 = (prose[site.lang] ?? prose.en ?? '').split('|')
  const from = Math.floor(own() * w.text.length)
  const pool = front
    ? w.text
    : [...own1, ...w.text.slice(from), ...w.text.slice(0, from)].slice(
        0,
        site.sw === 'old' ? 99 : own1.length + 3,
      )
  let turn = 0
  const running = Array.from(
    { length: site.sw === 'old' ? fill : Math.min(fill, Math.ceil(pool.length / 2) - 1) },
    () =>
      Array.from({ length: site.sw === 'old' ? 3 : 2 }, () => {
        const s = pool[turn++ % pool.length] ?? ''
        return own() < 0.5 ? s : `${s}<sup>[${1 + Math.floor(own() * 60)}]</sup>`
      }).join(w.gap),
  )
  const ctx: Ctx = {
    lang: site.lang,
    w,
    rnd,
    request,
    fixed: random(hash(request.host)),
    own: random(hash(request.path)),
    site: site.title,
    heading: page.h,
    title: page.title ?? page.h,
    top: page.top ?? '',
    head: page.head ?? '',
    paragraphs: [...(page.p ?? []), ...running],
    weight: (site.kb ?? 40) * 1024,
    charset: site.charset ?? 'utf-8',
    links: Object.entries(site.pages).flatMap(([path, way]) => ('h' in way ? [[path, way.h] as const] : [])),
    absent: absentPage,
    home: page === site.home || request.path === '/',
  }
  const html = frames[site.sw](ctx)
  const set = cookie(site.sw, rnd)
  return {
    status: page.status ?? 200,
    headers: [
      ['Content-Type', site.charset === '' ? 'text/html' : `text/html; charset=${site.charset ?? 'UTF-8'}`],
      ...servers[site.sw],
      ...(site.sw === 'wordpress' && !absentPage
        ? [['Link', `<${request.scheme}://${request.host}/wp-json/>; rel="https://api.w.org/"`] as const]
        : []),
      ...(set === undefined ? [] : [['Set-Cookie', set] as const]),
      ...(site.headers ?? []),
      ...(page.headers ?? []),
    ],
    body: site.charset === undefined ? html : encode(html, site.charset),
    ...(page.delay === undefined ? {} : { delay: page.delay }),
  }
}

export const go = (
  status: number,
  location: string,
  extra: readonly (readonly [string, string])[] = [],
): WebAnswer => ({
  status,
  headers: [['Location', location], ['Content-Type', 'text/html; charset=iso-8859-1'], ...extra],
  body: `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>${status} ${status === 301 ? 'Moved Permanently' : 'Found'}</title>\n</head><body>\n<h1>${status === 301 ? 'Moved Permanently' : 'Found'}</h1>\n<p>The document has moved <a href="${location}">here</a>.</p>\n</body></html>\n`,
})

export const bare = (
  status: number,
  body: string,
  headers: readonly (readonly [string, string])[] = [['Content-Type', 'text/html']],
): WebAnswer => ({ status, headers, body })

const forbidden = (path: string): WebAnswer =>
  bare(
    403,
    `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>403 Forbidden</title>\n</head><body>\n<h1>Forbidden</h1>\n<p>You don't have permission to access ${path}\non this server.</p>\n</body></html>\n`,
    [
      ['Content-Type', 'text/html; charset=iso-8859-1'],
      ['Server', 'Apache'],
    ],
  )

const bareAbsent = (path: string): WebAnswer =>
  bare(
    404,
    `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>404 Not Found</title>\n</head><body>\n<h1>Not Found</h1>\n<p>The requested URL ${path} was not found on this server.</p>\n<hr>\n<address>Apache/2.2.15 (CentOS) Server at localhost Port 80</address>\n</body></html>\n`,
    [
      ['Content-Type', 'text/html; charset=iso-8859-1'],
      ['Server', 'Apache/2.2.15 (CentOS)'],
    ],
  )

export function notFound(site: Site, request: WebRequest): WebAnswer {
  if (site.sw === 'old') return bareAbsent(request.path)
  const [h = '', p = ''] = (absent[site.lang] ?? absent.en ?? '').split('|')
  return render(site, { h, p: [p], status: 404 }, request, true)
}

/** What the links of the frame and of the teasers lead to. */
function link(site: Site, request: WebRequest): WebAnswer | undefined {
  const w = words(site.lang)
  const path = (request.path.split('?')[0] ?? '').replace(/(.)\/$/, '$1')
  const item = /^\/(news|article|node|doc|report|item|event)\/20\d\d\/(\d+)$/.exec(path)
  if (item !== null)
    return Number(item[2]) % 97 === 13
      ? render(
          site,
          { h: (w.text[Number(item[2]) % w.text.length] ?? '').replace(/[.。।።։]$/, ''), fill: 3 },
          request,
        )
      : undefined
  const at = ['', '/search', '/user/login', '/menu', '/contact', '/about', '/news', '/publications'].indexOf(
    path,
  )
  if (at > 0) return render(site, { h: w.labels[at] ?? '', fill: at === 2 ? 0 : 2 }, request)
  if (path === '/css/layout.css')
    return bare(200, 'body{margin:0;font:16px/1.5 sans-serif}', [['Content-Type', 'text/css']])
  if (path === '/feed' && site.sw === 'wordpress')
    return bare(
      200,
      `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${site.title}</title><link>${request.scheme}://${request.host}/</link></channel></rss>`,
      [['Content-Type', 'application/rss+xml; charset=UTF-8']],
    )
  if (path === '/wp-json' && site.sw === 'wordpress')
    return bare(200, JSON.stringify({ name: site.title, routes: {} }), [
      ['Content-Type', 'application/json; charset=UTF-8'],
    ])
  if (path === '/index.php/index' && site.sw === 'ojs')
    return render(site, { h: site.title, fill: 2 }, request)
  if (
    /^\/(index\.php\/index\/(user\/register|login)|w\/index\.php|password-login|_layouts\/15\/Authenticate\.aspx)$/.test(
      path,
    ) &&
    /^(ojs|mediawiki|dspace|aspx)$/.test(site.sw)
  )
    return render(site, { h: w.labels[2] ?? '', fill: 0 }, request)
  if (/^\/(login|login\.do)$/.test(path)) return render(site, { h: w.labels[2] ?? '', fill: 0 }, request)
  if (/^\/(abo|user\/register)$/.test(path)) return render(site, { h: w.labels[9] ?? '', fill: 0 }, request)
  if (path === '/sitemap.do' || path === '/about.htm' || path === '/links.htm')
    return render(
      site,
      { h: w.labels[path === '/about.htm' ? 5 : path === '/links.htm' ? 7 : 3] ?? '', fill: 2 },
      request,
    )
  return undefined
}

/** The whole of a site. */
export function serve(site: Site): Serve {
  const tree = new Map<string, string[]>()
  for (const path of Object.keys(site.pages)) {
    const parts = (path.split('?')[0] ?? '').split('/').slice(1)
    for (let n = parts.length - 1; n > 0; n--) {
      const above = `/${parts.slice(0, n).join('/')}`
      tree.set(above, [...(tree.get(above) ?? []), path])
    }
  }
  const answer = (way: Way, request: WebRequest): WebAnswer | ReturnType<Serve> => {
    if (typeof way === 'function') return way(request)
    if ('h' in way) return render(site, way, request)
    return go(way[0], way[1])
  }
  return (request) => {
    const early = site.first?.(request)
    if (early !== undefined) return early
    if (site.up && request.scheme === 'http') return go(301, `https://${request.host}${request.path}`)
    const bareOf = request.path.split('?')[0] ?? ''
    const way = site.pages[request.path] ?? site.pages[bareOf]
    if (way !== undefined) return answer(way, request)
    const decoded = decode(bareOf)
    for (const [path, other] of Object.entries(site.pages))
      if (decode(path) === decoded && path !== bareOf && !path.includes('?')) return answer(other, request)
    const linked = site.every ? undefined : link(site, request)
    if (linked !== undefined) return linked
    const dynamic =
      request.path.includes('?') &&
      Object.keys(site.pages).some((path) => path.includes('?') && path.split('?')[0] === bareOf)
    if (!dynamic && (bareOf === '/' || /^\/(index\.(html?|php|jsp)|default\.aspx?)$/i.test(bareOf)))
      return answer(site.home ?? { h: site.title, title: site.title, fill: 3 }, request)
    if (bareOf === '/robots.txt')
      return bare(200, site.robots ?? 'User-agent: *\nDisallow: /search\nDisallow: /admin\n', [
        ['Content-Type', 'text/plain'],
      ])
    const below = tree.get(bareOf.replace(/\/$/, ''))
    const kind =
      site.parents ??
      (site.sw === 'old' ? 'forbidden' : site.sw === 'wordpress' || site.sw === 'news' ? 'list' : 'none')
    if (below !== undefined && kind === 'forbidden') return forbidden(bareOf)
    if (below !== undefined && kind === 'list') {
      const list = below.flatMap((path) => {
        const it = site.pages[path]
        return it !== undefined && 'h' in it ? [`<a href="${path}">${it.h}</a>`] : []
      })
      return render(site, { h: words(site.lang).labels[7] ?? '', p: list, fill: 1 }, request)
    }
    if (typeof site.nf === 'function') return site.nf(request)
    if (site.nf !== undefined) {
      const asked = (decode(bareOf).split('/').pop() ?? '').replaceAll('_', ' ').replace(/[<>&"]/g, '')
      return render(
        site,
        { fill: 0, ...site.nf, h: site.nf.h.replace('{t}', asked) },
        request,
        site.nf.status !== undefined || site.sw === 'news',
      )
    }
    return notFound(site, request)
  }
}
const decode = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

export const site = (it: Site): HostBehaviour => ({ ...it.host, serve: serve(it) })

type Rest = Partial<Pick<WebCase, 'reason' | 'needsBrowser' | 'quotes'>>
const make =
  (truth: Truth) =>
  (
    name: string,
    language: string,
    family: string,
    verdicts: WebCase['verdicts'],
    mechanism: string,
    cited: string,
    hosts: WebCase['hosts'],
    rest: Rest = {},
  ): WebCase => {
    const host = `${name}-xiv.test`
    const full: Record<string, HostBehaviour> = {}
    for (const [key, value] of Object.entries(hosts)) full[key === '' ? host : key.replace('~', host)] = value
    return {
      name: `${name}-xiv`,
      mechanism,
      family,
      language,
      cited: cited.replace('~', host),
      truth,
      verdicts,
      hosts: full,
      ...rest,
    }
  }
/** Hosts: '' is `{name}.test`, `www.~` below it; `~` in the address likewise. */
export const alive = make('alive')
export const dead = make('dead')
export const open = make('undecidable')
/** What the bare name and `www.` below it answer. */
type Hosts = Readonly<Record<'' | 'www.~', HostBehaviour>>
/** Both the bare name and `www.` answer as the same site. */
export const both = (it: Site): Hosts => ({ '': site(it), 'www.~': site(it) })
/** A site of which the document cites one page. */
export const one = (
  sw: Software,
  lang: string,
  title: string,
  path: string,
  page: Way,
  more: Partial<Site> = {},
): Hosts => both({ sw, lang, title, ...more, pages: { [path]: page, ...more.pages } })
/** A site whose absent pages answer with status 200 and this page; `living` is what it still has. */
export const lost = (
  sw: Software,
  lang: string,
  title: string,
  nf: Page | Serve,
  living: Site['pages'],
  more: Partial<Site> = {},
): Hosts => both({ sw, lang, title, nf, pages: living, ...more })
/** A shell of script: the same bytes for every path, and an interface that knows what there is. */
export function shell(
  lang: string,
  title: string,
  missing: string,
  documents: Readonly<Record<string, readonly [string, string]>>,
): Site {
  const css = Array.from(
    { length: 300 },
    (_, i) => `.c${i}{margin:${i % 7}px;padding:${i % 11}px;display:flex}`,
  ).join('')
  const page = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><base href="/"><style>${css}</style></head><body><app-root></app-root><noscript>JavaScript</noscript><script>fetch('/api/doc?path='+encodeURIComponent(location.pathname)).then(function(r){return r.ok?r.json():null}).then(function(d){var h=document.createElement('h1'),p=document.createElement('p');if(location.pathname==='/'){h.textContent=${JSON.stringify(title)}}else if(d){document.title=d.title;h.textContent=d.title;p.textContent=d.text}else{document.title='404';h.textContent='404';p.textContent=${JSON.stringify(missing)}}document.querySelector('app-root').append(h,p)})</script></body></html>`
  return {
    sw: 'next',
    lang,
    title,
    pages: {},
    first: (r) => {
      if (r.path === '/robots.txt') return undefined
      if (r.path.startsWith('/api/doc')) {
        const path = decode(r.path.split('path=')[1] ?? '')
        const found = documents[path]
        return bare(
          found === undefined ? 404 : 200,
          JSON.stringify(found === undefined ? { error: 'not found' } : { title: found[0], text: found[1] }),
          [['Content-Type', 'application/json']],
        )
      }
      return bare(200, page, [
        ['Content-Type', 'text/html; charset=utf-8'],
        ['Server', 'nginx'],
        ['Cache-Control', 'no-cache'],
      ])
    },
  }
}
