/** Interfaces, frames for scripts and networks that answer 200 and say in their own way that a thing is gone; and their living twins. */
import { escape, tongue } from '../pages/build.ts'
import { front, heavy, show, type Heavy } from './heavy.ts'
import { html, makeCases, site, type Written } from './make.ts'

const data = (body: string, type = 'application/json', status = 200) => ({
  status,
  headers: [['Content-Type', type]] as const,
  body,
})
const says = (
  name: string,
  mechanism: string,
  path: string,
  found: string,
  lost: string,
  type?: string,
): Written => ({
  name,
  mechanism,
  path,
  verdicts: ['soft-404', 'gone'],
  serve: (request) =>
    request.path === path ? data(lost, type) : data(request.path === '/' ? found : lost, type),
})
const oai = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-05-02T10:00:00Z</responseDate><request verb="GetRecord">https://archive.example/oai</request>${inner}</OAI-PMH>`
const record = (id: string): string =>
  `<GetRecord><record><header><identifier>${id}</identifier><datestamp>2011-04-02</datestamp></header><metadata><dc xmlns="http://purl.org/dc/elements/1.1/"><title>Ferry ledgers</title><creator>M. Ilves</creator></dc></metadata></record></GetRecord>`
const harvest = '/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier='

export const machinesGone = makeCases('api', 'dead', [
  {
    ...says(
      'tm-oai-lost',
      'an interface of harvesters that has no record of the identifier',
      `${harvest}oai:ferry:2/881`,
      '',
      oai('<error code="idDoesNotExist">The identifier is unknown here.</error>'),
      'text/xml',
    ),
  },
  says(
    'tm-problem-200',
    'a problem document of RFC 9457 under 200',
    '/v1/gauges/4417',
    '{"gauges":3}',
    '{"type":"about:blank","title":"Not Found","status":404,"detail":"No gauge of that number."}',
    'application/problem+json',
  ),
  says(
    'tm-graphql-lost',
    'a GraphQL answer whose error is coded in its extensions, and whose data are empty',
    '/graphql?query=%7Bletter(id:%224417%22)%7Btitle%7D%7D',
    '{"data":{"letters":[]}}',
    '{"errors":[{"message":"No letter","path":["letter"],"extensions":{"code":"NOT_FOUND"}}],"data":{"letter":null}}',
  ),
])

export const machinesThere = makeCases('api', 'alive', [
  {
    name: 'tm-oai-found',
    mechanism: 'an interface of harvesters that gives the record whose identifier was asked for',
    path: `${harvest}oai:ferry:2/882`,
    verdicts: ['alive'],
    serve: ({ path }) =>
      data(
        path.includes('2/882')
          ? oai(record('oai:ferry:2/882'))
          : oai('<error code="idDoesNotExist">The identifier is unknown here.</error>'),
        'text/xml',
      ),
  },
  {
    name: 'tm-errors-empty',
    mechanism: 'data that hold an empty list of errors beside their content',
    path: '/v1/gauges/4418',
    verdicts: ['alive'],
    serve: ({ path }) =>
      path === '/v1/gauges/4418'
        ? data(
            '{"errors":[],"data":{"gauge":{"id":4418,"river":"Vydra","level":[112,118,121],"status":"open"}}}',
          )
        : data('{"errors":["none"]}', 'application/json', 404),
  },
])

const shell = (script: string, root = '__nuxt'): string =>
  `<!DOCTYPE html><html lang="fr"><head><title>Registre</title></head><body><div id="${root}"></div>${script}<script src="/app.js"></script></body></html>`
const lost = (name: string, mechanism: string, body: string): Written => ({
  name,
  mechanism,
  language: 'fr',
  path: '/jeux/bornes-2016',
  verdicts: ['soft-404', 'gone'],
  serve: ({ path }) => html(path === '/' ? shell('<script>window.__NUXT__={data:{home:1}}</script>') : body),
})

export const shellsGone = makeCases('script-data', 'dead', [
  lost(
    'tm-shell-nuxt',
    'a shell whose server wrote an error of 404 into the state of its script',
    shell(
      '<script>window.__NUXT__={serverRendered:true,error:{url:"/jeux/bornes-2016",statusCode:404,message:"Introuvable"}}</script>',
    ),
  ),
  lost(
    'tm-shell-payload',
    'a shell whose payload tells the status by its place in a row of values',
    shell(
      '<script type="application/json" id="__NUXT_DATA__">[["Reactive",1],{"error":2,"path":5},["NuxtError",3],{"message":4,"statusCode":6},"Introuvable","/jeux/bornes-2016",404]</script>',
    ),
  ),
  lost(
    'tm-shell-next',
    'a shell whose data name the page for what is missing',
    shell(
      '<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}},"page":"/404","query":{},"buildId":"k3"}</script>',
      '__next',
    ),
  ),
  lost(
    'tm-shell-remix',
    'a shell whose route ended in an error of its own',
    shell(
      '<script>window.__remixContext={"state":{"loaderData":{"root":null},"errors":{"routes/$id":{"status":404,"statusText":"Not Found","data":"","internal":false,"__type":"RouteErrorResponse"}}}}</script>',
      'root',
    ),
  ),
])

export const shellsMoot = makeCases('script-data', 'undecidable', [
  {
    name: 'tm-shell-table-of-errors',
    mechanism: 'a shell whose settings only say what each status will be called',
    language: 'fr',
    path: '/jeux/bornes-2017',
    verdicts: ['bad-response'],
    serve: () =>
      html(
        shell(
          '<script>window.__SETTINGS__={labels:{notFound:"Introuvable",gone:"Retiré"},pages:{"404":"/erreur","500":"/panne"},api:"/v2"}</script>',
          'app',
        ),
      ),
  },
])

const teasers = (code: string): string =>
  tongue(code)
    .sentences.slice(0, 6)
    .map((one, at) => `<h3><a href="/n/${at}">${escape(one)}</a></h3>`)
    .join('')
const box = (heading: string, told: string, title: string): Heavy => ({
  title,
  heading,
  main: `<p>${told}</p>`,
})

export const accountsClosed = heavy('tombstone', 'dead', [
  {
    name: 'tm-account-shut',
    language: 'en',
    path: '/millwheel/status/118204471',
    mechanism: 'a network that suspended the account, and tells otherwise of what never was',
    page: box(
      'Account suspended',
      'Chatterbox suspends accounts that break its rules.',
      'Profile / Chatterbox',
    ),
    others: box('This page does not exist', 'Try a search instead.', 'Page not found / Chatterbox'),
  },
  {
    name: 'tm-account-shut-404',
    language: 'en',
    path: '/@millwheel/posts/20118',
    mechanism: 'a network that suspended the account, and answers 404 for what never was',
    page: box('This account has been suspended', 'Learn why.', 'Chatterbox'),
  },
])

export const accountsTold = heavy('living', 'alive', [
  {
    name: 'tm-account-explained',
    language: 'en',
    path: '/help/account-suspended',
    mechanism: 'a page of help that is named after suspended accounts',
    page: {
      heading: 'Account suspended',
      main: `<p>We suspend an account where its owner has not answered three letters.</p><p>Write to the desk with your number and the name of the boat, and it is opened within a day.</p>${teasers('en')}`,
    },
  },
])

const lottery = (title: string, told: string, words: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><p>${told}</p><p>${`${words}, `.repeat(8)}</p><ul>${words
    .split(', ')
    .map((word) => `<li><a href="/x">${word}</a></li>`)
    .join('')}</ul></body></html>`
const seized = (name: string, language: string, path: string, mechanism: string, body: string): Written => ({
  name,
  language,
  path,
  mechanism,
  verdicts: ['soft-404', 'parked', 'changed'],
  serve: () => html(body),
})

export const namesSeized = makeCases('hijacked', 'dead', [
  seized(
    'tm-seized-zh',
    'zh',
    '/xuekan/2009-4.htm',
    'a learned society’s name under pages of a Chinese lottery, at every address',
    lottery('六合彩开奖结果_官方入口', '注册送彩金，提款快。', '开奖结果, 真人视讯, 时时彩, 棋牌游戏'),
  ),
  seized(
    'tm-seized-th',
    'id',
    '/jurnal/2011-2.html',
    'a journal’s name under pages of Thai slot machines, at every address',
    lottery('สล็อตเว็บตรง อันดับหนึ่ง', 'สมัครวันนี้ เครดิตฟรี', 'เว็บสล็อต, บาคาร่าออนไลน์, หวยออนไลน์'),
  ),
])

export const fromTheFrontDoor = heavy('soft-404', 'dead', [
  {
    name: 'tm-query-front',
    language: 'pt',
    path: '/index.php?artigo=20118',
    mechanism:
      'new software that has never heard of the old parameter, and repeats it as its canonical address',
    page: (request) =>
      show(
        'pt',
        front('pt', 'capa', {
          head: `<link rel="canonical" href="https://tm-query-front.test${request.path}">`,
        }),
        request,
      ),
    everywhere: true,
    home: front('pt', 'capa'),
  },
  {
    name: 'tm-query-small-front',
    language: 'hu',
    path: '/?p=20118',
    mechanism: 'a small site’s greeting for the number of an old entry',
    page: {
      heading: 'Falumúzeum',
      title: 'Falumúzeum',
      main: '<p>Nyitva szombaton és vasárnap tíztől négyig.</p>',
    },
    everywhere: true,
    home: {
      heading: 'Falumúzeum',
      title: 'Falumúzeum',
      main: '<p>Nyitva szombaton és vasárnap tíztől négyig.</p>',
    },
  },
])

const law = (no: number): string =>
  `<h1>Decreto n.º ${no}, de 4 de março de 1998</h1>${tongue('pt')
    .sentences.slice(0, 6)
    .map((one, at) => `<p>Art. ${at + 1}.º ${escape(one)}</p>`)
    .join('')}`
const sheet = (host: string, path: string, title: string, main: string): string =>
  `<!DOCTYPE html><html lang="pt"><head><meta charset="utf-8"><title>${title} – Diário</title><meta property="og:type" content="article"><link rel="canonical" href="https://${host}.test${path}"></head><body>${main}</body></html>`
const none = (status: number) =>
  html(
    '<!DOCTYPE html><html lang="pt"><head><title>Página não encontrada – Diário</title></head><body><h1>Página não encontrada</h1><p>O ato pedido não existe.</p></body></html>',
    status,
  )

export const lawsUnderFault = makeCases('status', 'alive', [
  {
    name: 'tm-law-500',
    mechanism: 'a law under 500, which calls the address its own; what is not there gets 404',
    language: 'pt',
    path: '/decreto.aspx?id=4417',
    verdicts: ['alive'],
    serve: ({ path }) =>
      path === '/decreto.aspx?id=4417'
        ? html(sheet('tm-law-500', path, 'Decreto n.º 4417, de 4 de março de 1998', law(4417)), 500)
        : none(404),
  },
])

export const failuresUnderFault = makeCases('status', 'undecidable', [
  {
    name: 'tm-law-500-cut',
    mechanism: 'a law under 500 that a failure cut short, and says so',
    language: 'pt',
    path: '/decreto.aspx?id=4418',
    verdicts: ['server-error', 'bad-response'],
    serve: ({ path }) =>
      path === '/decreto.aspx?id=4418'
        ? html(
            sheet(
              'tm-law-500-cut',
              path,
              'Decreto n.º 4418, de 4 de março de 1998',
              `${law(4418)}<h2>Erro interno do servidor</h2>`,
            ),
            500,
          )
        : none(500),
  },
  {
    name: 'tm-riddle-412',
    mechanism: 'a script without a word under 412, for everybody who has no browser',
    language: 'zh',
    path: '/wenjian/2018-4471',
    verdicts: ['blocked'],
    serve: () =>
      html(
        '<!DOCTYPE html><html><head><script>$_k=window.$_k||{};$_k.n=3561;$_k.c="NjY0ZGRjNDk"</script></head><body></body></html>',
        412,
      ),
  },
])

export const abstractsThere = makeCases('paywall', 'alive', [
  {
    name: 'tm-abstract-cited',
    mechanism: 'the address of an abstract, which stands there whole above an offer of the article',
    path: '/doi/abs/10.5512/ferry.4.2',
    verdicts: ['alive', 'paywalled'],
    serve: site('en', 'ngo', {
      '/doi/abs/10.5512/ferry.4.2': html(
        `<!DOCTYPE html><html lang="en"><head><title>Ledgers of the ferry – Quarterly</title><meta property="og:type" content="article"></head><body><h1>Ledgers of the ferry</h1><p>Abstract. ${tongue('en').sentences.slice(0, 4).map(escape).join(' ')}</p><h2>Get access</h2><p>Buy this article for $42.00 or sign in through your institution.</p></body></html>`,
      ),
    }),
  },
])
