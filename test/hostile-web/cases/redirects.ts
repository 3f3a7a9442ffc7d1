/** Ways of being sent elsewhere: to the same content, round and round, or nowhere. */
// `then` is the contract's word for what follows raw bytes (case.ts); nothing here is awaited.
import type { WebRequest } from '../case.ts'
import { living, page } from '../pages/build.ts'
import { alive, html, makeCases, redirect, show, site } from './make.ts'

const at = '/news/2024/03/wells'
const count = (request: WebRequest): number =>
  Number(new URLSearchParams(request.path.split('?')[1]).get('n') ?? '0')

export const kept = makeCases('redirect', 'alive', [
  {
    name: 'new-slug',
    mechanism: 'a permanent redirect from the old address of an article to its new one',
    language: 'de',
    path: '/artikel.php?id=4711',
    verdicts: ['redirected', 'alive'],
    serve: site('de', 'newspaper', {
      '/artikel.php': redirect('/2019/05/brunnen-im-osten-versiegen', 301),
      '/2019/05/brunnen-im-osten-versiegen': alive('de', 'newspaper', 1),
    }),
  },
  {
    name: 'closes-and-leads-on',
    mechanism: 'a redirect to the same host whose server says that it closes the connection, and does',
    verdicts: ['redirected', 'alive'],
    path: '/old/wells',
    serve: site('en', 'newspaper', {
      '/old/wells': {
        raw: `HTTP/1.1 301 Moved Permanently\r\nLocation: ${at}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
        then: 'close',
      },
      [at]: alive('en', 'newspaper', 1),
    }),
  },
  {
    name: 'moved-house',
    mechanism: 'a whole site moved to another domain with its paths',
    language: 'ja',
    verdicts: ['redirected', 'alive'],
    serve: (request) => redirect(`https://www.moved-house-now.test${request.path}`, 308),
    hosts: {
      'www.moved-house-now.test': { serve: site('ja', 'ministry', { [at]: alive('ja', 'ministry', 2) }) },
    },
  },
  {
    name: 'short-code',
    mechanism: 'a shortener leads to an article on another host',
    language: 'es',
    path: '/x7Kq',
    verdicts: ['alive', 'redirected'],
    serve: (request) =>
      request.path === '/x7Kq'
        ? redirect(`https://www.short-code-paper.test${at}`)
        : html('<h1>Not found</h1>', 404),
    hosts: {
      'www.short-code-paper.test': { serve: site('es', 'newspaper', { [at]: alive('es', 'newspaper', 2) }) },
    },
  },
  {
    name: 'to-index',
    mechanism: 'the index file of the front page is redirected to the bare front page',
    path: '/index.html',
    verdicts: ['redirected', 'alive'],
    serve: site('en', 'ngo', { '/index.html': redirect('/', 301) }),
  },
  {
    name: 'raw-location',
    mechanism: 'a Location in raw UTF-8 with spaces in it',
    language: 'ru',
    path: '/old',
    verdicts: ['redirected', 'alive'],
    serve: (request) =>
      request.path === '/old'
        ? {
            raw: 'HTTP/1.1 301 Moved Permanently\r\nLocation: /новости/сухие колодцы\r\nContent-Length: 0\r\n\r\n',
            then: 'keep',
          }
        : decodeURI(request.path) === '/новости/сухие колодцы'
          ? alive('ru', 'newspaper', 2)
          : show('ru', 'newspaper', { title: 'Страница не найдена', main: [] }, 404),
  },
  {
    name: 'ten-doors',
    mechanism: 'twelve redirects before the article',
    path: '/go?n=0',
    verdicts: ['alive', 'redirected'],
    serve: (request) =>
      count(request) < 12 ? redirect(`/go?n=${count(request) + 1}`) : alive('en', 'newspaper', 1),
  },
  {
    name: 'refresh-same-article',
    mechanism: 'meta refresh to the new address of the same article',
    language: 'it',
    path: '/vecchio/pozzi.htm',
    verdicts: ['alive', 'redirected'],
    serve: site('it', 'ngo', {
      '/vecchio/pozzi.htm': html(
        '<html><head><meta http-equiv="refresh" content="0; url=/nuovo/pozzi"><title>Pozzi</title></head><body><a href="/nuovo/pozzi">La pagina si è spostata</a></body></html>',
      ),
      '/nuovo/pozzi': alive('it', 'ngo', 1),
    }),
  },
  {
    name: 'refresh-by-header',
    mechanism: 'a Refresh header to the same article on www',
    language: 'pt',
    verdicts: ['alive', 'redirected'],
    serve: (request) =>
      html('<p>…</p>', 200, [['Refresh', `0;url=https://www.refresh-by-header.test${request.path}`]]),
    hosts: { 'www.refresh-by-header.test': { serve: site('pt', 'ngo', { [at]: alive('pt', 'ngo', 2) }) } },
  },
  {
    name: 'script-same-article',
    mechanism: 'a script leads to the new address of the same article',
    language: 'tr',
    path: '/eski/kuyular',
    needsBrowser: true,
    verdicts: ['alive', 'redirected'],
    serve: site('tr', 'ngo', {
      '/eski/kuyular': html(
        '<html><head><script>location.href="/yeni/kuyular"</script></head><body>Yönlendiriliyorsunuz…</body></html>',
      ),
      '/yeni/kuyular': alive('tr', 'ngo', 2),
    }),
  },
  {
    name: 'reloads-itself',
    mechanism: 'a live blog that reloads itself every minute by meta refresh',
    language: 'nl',
    verdicts: ['alive'],
    serve: site('nl', 'newspaper', {
      [at]: show('nl', 'newspaper', { ...living('nl', 2), head: '<meta http-equiv="refresh" content="60">' }),
    }),
  },
  {
    name: 'after-the-text',
    mechanism: 'a whole article that leads on to the front page after ten minutes',
    language: 'he',
    verdicts: ['alive'],
    serve: site('he', 'newspaper', {
      [at]: show('he', 'newspaper', {
        ...living('he', 1),
        head: '<meta http-equiv="refresh" content="600; url=/">',
      }),
    }),
  },
  {
    name: 'by-language',
    mechanism: 'a redirect by Accept-Language to the same article in a folder of the language',
    verdicts: ['alive', 'redirected'],
    serve: (request) =>
      /^\/\w\w\//.test(request.path)
        ? html(page('en', 'ministry', living('en', 1)))
        : redirect(`/en${request.path}`),
  },
  {
    name: 'cased-path',
    mechanism: 'only capitals and a slash are mended by the redirect',
    path: '/News/Wells',
    verdicts: ['alive', 'redirected'],
    serve: site('en', 'ministry', {
      '/News/Wells': redirect('/news/wells/', 301),
      '/news/wells/': alive('en', 'ministry', 1),
    }),
  },
])

export const endless = makeCases('redirect', 'dead', [
  {
    name: 'round-and-round',
    mechanism: 'two addresses that lead to each other',
    path: '/a',
    verdicts: ['redirect-loop'],
    serve: (request) => redirect(request.path === '/a' ? '/b' : '/a'),
  },
  {
    name: 'to-itself',
    mechanism: 'an address that leads to itself and sets no cookie',
    path: '/here',
    verdicts: ['redirect-loop'],
    serve: () => redirect('/here'),
  },
  {
    name: 'always-further',
    mechanism: 'a redirect to a new address every time',
    path: '/n?n=0',
    verdicts: ['too-many-redirects', 'redirect-loop'],
    serve: (request) => redirect(`/n?n=${count(request) + 1}`),
  },
  {
    name: 'cookie-never-kept',
    mechanism: 'a new cookie and the same address every time, for ever',
    path: '/in',
    verdicts: ['redirect-loop', 'too-many-redirects'],
    serve: (request) => redirect('/in', 302, [['Set-Cookie', `turn=${request.before}; Path=/`]]),
  },
  {
    name: 'https-and-back',
    mechanism: 'https leads to http and http leads to https',
    path: '/x',
    verdicts: ['redirect-loop'],
    serve: (request) => redirect(`${request.scheme === 'https' ? 'http' : 'https'}://https-and-back.test/x`),
  },
  {
    name: 'leads-to-shut-door',
    mechanism: 'a redirect to a host that refuses connections',
    verdicts: ['connection-refused'],
    serve: () => redirect('https://moved.leads-to-shut-door.test/', 301),
    hosts: { 'moved.leads-to-shut-door.test': { tcp: 'refused' } },
  },
])

export const lost = makeCases('redirect', 'undecidable', [
  {
    name: 'no-location',
    mechanism: '302 without a Location',
    verdicts: ['bad-response'],
    serve: () => html('<p>moved</p>', 302),
  },
  {
    name: 'broken-location',
    mechanism: 'a Location that is no address',
    verdicts: ['bad-response'],
    serve: () => redirect('http://[::bad/'),
  },
  {
    name: 'to-the-app',
    mechanism: 'a redirect to a scheme of an app',
    verdicts: ['unsupported'],
    serve: () => redirect('courier-app://story/12'),
  },
  {
    name: 'to-the-inside',
    mechanism: 'a redirect to the address of cloud metadata',
    verdicts: ['unsafe'],
    serve: () => redirect('http://169.254.169.254/latest/meta-data/'),
  },
  {
    name: 'to-own-machine',
    mechanism: 'a redirect to a name of the visitor’s own machine',
    verdicts: ['unsafe'],
    serve: () => redirect('http://localhost/admin'),
  },
  {
    name: 'refresh-to-inside',
    mechanism: 'a meta refresh to an address of the visitor’s own network',
    verdicts: ['unsafe', 'alive', 'bad-response'],
    serve: () =>
      html(
        '<html><head><meta http-equiv="refresh" content="0; url=http://192.168.1.1/"><title>…</title></head><body></body></html>',
      ),
  },
  {
    name: 'many-choices',
    mechanism: '300 with a list and no preference',
    verdicts: ['bad-response'],
    serve: () => html('<ul><li><a href="/en">en</a><li><a href="/de">de</a></ul>', 300),
  },
])
