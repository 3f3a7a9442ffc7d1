/** Workshop of the twelfth set: a site is a brand in one language, a look, the documents it has, and what it says of those it has not. */
import type { HostBehaviour, RawAnswer, Serve, Truth, WebAnswer, WebCase, WebRequest } from '../case.ts'
import { hasTongue, tongue, type Tongue } from './tongues.ts'
import { drawn, type LookName } from './looks.ts'
import { chance, esc, leaf, sum, type Doc, type Reply, type Scene, type Site } from './scene.ts'

export * from './scene.ts'

export const d = (t: string, b: string, more: Partial<Doc> = {}): Doc => ({ t, b, ...more })

export const HTML = 'text/html; charset=utf-8'
export const html = (
  body: string | Uint8Array,
  status = 200,
  more: readonly (readonly [string, string])[] = [],
): WebAnswer => ({ status, headers: [['Content-Type', HTML], ...more], body })
export const file = (
  type: string,
  body: string | Uint8Array,
  more: readonly (readonly [string, string])[] = [],
): WebAnswer => ({ status: 200, headers: [['Content-Type', type], ...more], body })
export const to = (
  location: string,
  status = 301,
  more: readonly (readonly [string, string])[] = [],
): WebAnswer => ({
  status,
  headers: [['Location', location], ['Content-Type', 'text/html'], ...more],
  body: `<html>\n<head><title>${status} ${status === 301 ? 'Moved Permanently' : 'Found'}</title></head>\n<body><p>The document has moved <a href="${location}">here</a>.</p></body>\n</html>\n`,
})
/** The answers of servers themselves. */
export const stock = (kind: 'nginx' | 'apache' | 'iis' | 'tomcat', path: string): WebAnswer => {
  switch (kind) {
    case 'nginx':
      return html(
        '<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx/1.18.0 (Ubuntu)</center>\r\n</body>\r\n</html>\r\n',
        404,
        [['Server', 'nginx/1.18.0 (Ubuntu)']],
      )
    case 'apache':
      return html(
        `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>404 Not Found</title>\n</head><body>\n<h1>Not Found</h1>\n<p>The requested URL was not found on this server.</p>\n<hr>\n<address>Apache/2.4.41 (Ubuntu) Server</address>\n</body></html>\n`,
        404,
        [['Server', 'Apache/2.4.41 (Ubuntu)']],
      )
    case 'iis':
      return html(
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\r\n<html xmlns="http://www.w3.org/1999/xhtml">\r\n<head>\r\n<title>404 - File or directory not found.</title>\r\n</head>\r\n<body>\r\n<div id="header"><h1>Server Error</h1></div>\r\n<div id="content">\r\n <div class="content-container"><fieldset>\r\n  <h2>404 - File or directory not found.</h2>\r\n  <h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3>\r\n </fieldset></div>\r\n</div>\r\n</body>\r\n</html>\r\n',
        404,
        [['Server', 'Microsoft-IIS/10.0']],
      )
    default:
      return html(
        `<!doctype html><html lang="en"><head><title>HTTP Status 404 – Not Found</title></head><body><h1>HTTP Status 404 – Not Found</h1><hr class="line" /><p><b>Type</b> Status Report</p><p><b>Message</b> The requested resource [${path.split('?')[0] ?? ''}] is not available</p><p><b>Description</b> The origin server did not find a current representation for the target resource or is not willing to disclose that one exists.</p><hr class="line" /><h3>Apache Tomcat/9.0.31</h3></body></html>`,
        404,
      )
  }
}

/** A path as a person reads it. */
export const readable = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
export function draw(of: Site, doc: Doc, request: Pick<WebRequest, 'path' | 'before' | 'host'>): WebAnswer {
  const scene: Scene = {
    site: of,
    doc,
    L: tongue(of.l),
    path: request.path,
    host: request.host,
    now: chance(`${of.brand}|${request.path}|${request.before}`),
    ever: chance(`${of.brand}|${of.look}`),
  }
  return html(drawn(scene), doc.status ?? 200, [
    ...(of.kb > 30 ? ([['Cache-Control', 'no-store, max-age=0']] as const) : []),
    ...(doc.headers ?? []),
  ])
}

const isDoc = (reply: object): reply is Doc => 't' in reply && 'b' in reply
const play = (of: Site, reply: Reply, request: WebRequest): WebAnswer | RawAnswer =>
  typeof reply === 'function' ? reply(request) : isDoc(reply) ? draw(of, reply, request) : reply

export const lostDoc = (l: string, status = 404): Doc => {
  const L = tongue(l)
  return { t: L.lost[0], b: L.lost[1], kind: 'page', status }
}

/** A path as it goes over the wire. */
const wire = (path: string): string => {
  const url = new URL(path, 'https://x.test')
  return url.pathname + url.search
}

/** What menus, teasers and footers of the looks lead to. */
function chores(spec: Site, L: Tongue, path: string): Reply | undefined {
  const article = /^\/([0-9a-f]{4})\/(\d+)$/.exec(path)
  if (article !== null && sum(article[1] ?? '') === Number(article[2])) {
    const i = Number.parseInt(article[1] ?? '', 16) % L.heads.length
    const others = [1, 2, 3].map((k) => L.heads[(i + k) % L.heads.length] ?? '')
    return { t: L.heads[i] ?? '', b: `${others.join('. ')}.`, kind: 'article', date: '2026-11-12' }
  }
  const section =
    /^\/(?:s|p|page-|f\/[0-9a-f]{4})(\d)\/?(?:\.htm)?$|^\/index\.php\?Itemid=10(\d)$|^\/default\.aspx\?tab=(\d)$/.exec(
      path,
    )
  if (section !== null) {
    const i = Number(section[1] ?? section[2] ?? section[3])
    return {
      t: L.nav[i % L.nav.length] ?? '',
      kind: 'list',
      b: L.heads
        .map((h) => `<article><h2><a href="${leaf(chance(h + i), L, h)}">${h}</a></h2></article>`)
        .join('\n'),
    }
  }
  if (/^\/(privacy|cookies|legal)$/.test(path)) return { t: L.ui[7] ?? '', b: `${L.cookie}\n${L.ui[9]}.` }
  if (path === '/contact') return { t: L.ui[8] ?? '', b: `${spec.brand}<br>info@${spec.look}.test` }
  if (path === '/login')
    return {
      t: L.ui[6] ?? '',
      b: '<form method="post"><input name="u"><input type="password" name="p"><button>OK</button></form>',
    }
  if (/^\/search\b/.test(path))
    return { t: L.ui[0] ?? '', b: '<form action="/search"><input name="q"></form>' }
  if (/\.(?:js|mjs)(?:\?|$)/.test(path) && /^\/(?:static|assets|_next|wp-)/.test(path))
    return file('text/javascript', '"use strict";')
  if (/\.css(?:\?|$)/.test(path)) return file('text/css', 'body{margin:0}')
  return undefined
}

export function site(spec: Site): HostBehaviour {
  const L = tongue(spec.l)
  const at = Object.fromEntries(Object.entries(spec.at).map(([k, v]) => [wire(k), v]))
  const known = Object.keys(at)
  const docs = known.filter((path) => isDoc(at[path] as object))
  const home: Doc = {
    t: spec.brand,
    title: spec.brand,
    kind: 'list',
    b: `${docs
      .slice(0, 3)
      .map((path) => `<article><h2><a href="${esc(path)}">${(at[path] as Doc).t}</a></h2></article>`)
      .join(
        '\n',
      )}\n${(hasTongue(spec.l) ? L.heads : []).map((h, i) => `<article class="t${i}"><h2><a href="${leaf(chance(h), L, h)}">${h}</a></h2></article>`).join('\n')}`,
  }
  const absent = (request: WebRequest): WebAnswer | RawAnswer =>
    typeof spec.absent === 'string'
      ? stock(spec.absent, request.path)
      : play(spec, spec.absent ?? lostDoc(spec.l), request)
  const serve: Serve = (request) => {
    if (request.scheme === 'http' && spec.http !== true) return to(`https://${request.host}${request.path}`)
    const path = request.path
    const direct = at[path]
    if (direct !== undefined) return play(spec, direct, request)
    if (path === '/robots.txt')
      return file('text/plain', spec.robots ?? 'User-agent: *\nDisallow: /admin/\nDisallow: /search\n')
    if (path === '/') return play(spec, spec.home ?? home, request)
    const bare = path.split('?')[0] ?? path
    if (path !== bare && at[bare] !== undefined) return play(spec, at[bare], request)
    const asked = /\.html?$/.test(path) ? docs.find((k) => k.startsWith(`${path}?`)) : undefined
    if (asked !== undefined) return play(spec, at[asked] as Reply, request)
    const twin = bare.endsWith('/') ? bare.slice(0, -1) : `${bare}/`
    if (docs.includes(twin) && path === bare) return to(twin)
    const folder = bare.endsWith('/') ? bare : `${bare}/`
    const inside = docs.filter((k) => k.startsWith(folder))
    if (inside.length > 0 && path === bare && (spec.parents ?? 'lists') !== 'none') {
      if (spec.parents === 'forbidden')
        return html(
          '<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
          403,
        )
      const own = hasTongue(spec.l)
      const name = own ? chance(folder).pick(L.nav) : spec.brand
      return draw(
        spec,
        {
          t: name,
          kind: 'list',
          b: `${inside.map((k) => `<article><h2><a href="${esc(k)}">${(at[k] as Doc).t}</a></h2></article>`).join('\n')}\n${(own
            ? L.heads
            : []
          )
            .slice(2, 7)
            .map((h) => `<article><h2><a href="${leaf(chance(h), L, h)}">${h}</a></h2></article>`)
            .join('\n')}`,
        },
        request,
      )
    }
    const chore = spec.look === 'plain' ? undefined : chores(spec, L, path)
    return chore === undefined ? absent(request) : play(spec, chore, request)
  }
  return { serve }
}

/** A host that answers every address by one function. */
export const all = (reply: Serve | WebAnswer | RawAnswer): HostBehaviour => ({
  serve: (request) => (typeof reply === 'function' ? reply(request) : reply),
})

/** `@` among the documents of a site is the cited one. */
const atCited = (stage: Omit<Site, 'l'>, l: string, path: string): Site => {
  const { '@': cited, ...rest } = stage.at
  const whole = /^https?:/.test(path)
    ? new URL(path).pathname + new URL(path).search
    : (path.split('#')[0] ?? path)
  const [, top = '', below = ''] = whole.split('/')
  const section =
    cited === undefined &&
    below !== '' &&
    /^[a-z-]{4,}$/.test(top) &&
    /^(portal|next|wordpress|shop|drupal|campus)$/.test(stage.look) &&
    rest[`/${top}`] === undefined &&
    rest[`/${top}/`] === undefined
      ? { [`/${top}/`]: shelf(l, chance(top).pick(tongue(l).nav.slice(1, 6))) }
      : {}
  return { ...stage, l, at: { ...section, ...(cited === undefined ? {} : { [whole]: cited }), ...rest } }
}
/** How sites of this set answer for what they do not have, where that is neither a 404 nor said with the site. */
const manners: Readonly<Record<string, 'own-200' | 'home-302' | 'home-301'>> = {
  'kurier-nadwislanski-xii': 'own-200',
  'kuzey-postasi-xii': 'home-302',
  'jiangnan-ribao-xii': 'own-200',
  'holos-podillia-xii': 'home-301',
  'suara-pesisir-xii': 'own-200',
  'mtis-ambebi-xii': 'home-302',
  'kaveri-murasu-xii': 'own-200',
  'janpath-samvad-xii': 'own-200',
  'nodir-khobor-xii': 'home-302',
  'norrbygdens-blad-xii': 'own-200',
  'raad-van-beroep-xii': 'own-200',
  'monitorul-comunal-xii': 'own-200',
  'corte-conti-vigna-xii': 'own-200',
  'likumu-krajums-xii': 'own-200',
  'kazak-sanak-xii': 'own-200',
  'negarit-mezgeb-xii': 'own-200',
  'ystrad-hanes-xii': 'home-302',
  'sinhala-potgula-xii': 'own-200',
  'khmer-phteah-xii': 'own-200',
  'afrikaans-gedig-xii': 'home-302',
  'teepott-laden-xii': 'home-301',
  'boutique-du-relieur-xii': 'own-200',
  'fragment-lexsearch-xii': 'own-200',
  'dyskursio-linux-xii': 'own-200',
  'repositorio-ufma-xii': 'own-200',
  'lifayuan-gongbao-xii': 'home-302',
  'kanunlar-portali-xii': 'own-200',
  'oberlaubener-bote-xii': 'own-200',
  'chronos-video-xii': 'own-200',
  'docs-quayside-xii': 'own-200',
  'domain-squat-essay-xii': 'own-200',
  'obituary-server-xii': 'own-200',
}
/** Sites whose cookie banner is rendered open. */
const opened =
  /^(?:harbour-ledger|diario-do-cerrado|kurier-nad|teepott|veu-del|unbody|bao-song|rundschau|lampenwerk|lokmanch|pwani|gazeta-de|dagblad|home-eater)/
const mannered = (name: string, made: Site): Site => {
  const manner = manners[name]
  const base: Site = opened.test(name) ? { ...made, banner: 'open' } : made
  if (manner === undefined) return base
  if (manner === 'home-301' || manner === 'home-302')
    return { ...base, absent: to('/', Number(manner.slice(5))) }
  const own = typeof base.absent === 'object' && isDoc(base.absent) ? base.absent : lostDoc(made.l)
  return { ...base, absent: { ...own, status: 200 } }
}
/** A site with the cited document, other documents, and its ways. */
export const on = (
  brand: string,
  look: LookName,
  kb: number,
  cited: Reply | null,
  at: Site['at'] = {},
  ways: Partial<Site> = {},
): Omit<Site, 'l'> => ({ brand, look, kb, at: cited === null ? at : { '@': cited, ...at }, ...ways })
/** A site on its host, for cases of several hosts. */
export const stand = (l: string, ...rest: Parameters<typeof on>): HostBehaviour => site({ ...on(...rest), l })

type Words = WebCase['verdicts']
const usual: Record<Truth, Words> = {
  alive: ['alive', 'redirected'],
  dead: ['soft-404', 'gone'],
  undecidable: ['blocked'],
}
type Hosts = WebCase['hosts']
const make =
  (truth: Truth) =>
  (
    name: string,
    family: string,
    language: string,
    path: string,
    mechanism: string,
    stage: Omit<Site, 'l'> | Hosts,
    words: Words = usual[truth],
    more: Partial<WebCase> = {},
  ): WebCase => ({
    name,
    mechanism,
    family,
    language,
    truth,
    cited: /^https?:/.test(path) ? path : `https://${name}.test${path}`,
    verdicts: words,
    hosts:
      'brand' in stage && typeof stage.brand === 'string'
        ? { [`${name}.test`]: site(mannered(name, atCited(stage as Omit<Site, 'l'>, language, path))) }
        : (stage as Hosts),
    ...more,
  })
export const lives = make('alive')
export const died = make('dead')
export const moot = make('undecidable')
/** A living section of a site: what else it has. */
export const shelf = (l: string, t: string): Doc => {
  const L = tongue(l)
  return d(
    t,
    L.heads
      .map((h) => `<article><h2><a href="${leaf(chance(h + t), L, h)}">${h}</a></h2></article>`)
      .join('\n'),
    { kind: 'list' },
  )
}
