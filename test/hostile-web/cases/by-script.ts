/** What only a browser sees: frames that scripts fill, boards that speak in a box and lead on, programs whose server is ill. */
import type { Serve, WebRequest } from '../case.ts'
import { html, makeCases, site, text } from './make.ts'

/** One shell for all addresses; `script` fills it, `asks` answers what it asks for under `/api/`. */
const shell =
  (title: string, script: string, asks: (request: WebRequest) => ReturnType<typeof text>): Serve =>
  (request) =>
    request.path.startsWith('/api/')
      ? asks(request)
      : request.path === '/robots.txt'
        ? text('User-agent: *\nAllow: /\n')
        : request.path === '/assets/main.js'
          ? text(script, 200, [['Content-Type', 'text/javascript; charset=utf-8']])
          : html(
              `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body><noscript></noscript><div id="root"></div><script src="/assets/main.js"></script></body></html>`,
            )

const fill = (home: string, lost: string): string => `
const root = document.getElementById('root')
const write = (title, words) => { root.innerHTML = '<header><a href="/">Home</a><a href="/om">Om</a></header><main><h1></h1><p></p></main>'; root.querySelector('h1').textContent = title; root.querySelector('p').textContent = words }
fetch('/api' + location.pathname).then(async (response) => {
  if (response.ok) { const record = await response.json(); document.title = record.title; return write(record.title, record.words) }
  ${lost}
}, () => undefined)
const home = ${JSON.stringify(home)}`

const record = (title: string, words: string) =>
  text(JSON.stringify({ title, words }), 200, [['Content-Type', 'application/json']])
const nothing = text('{}', 404, [['Content-Type', 'application/json']])

const bridge = 'Bron över Ljungaån stängdes i april efter att pelarna hade underspolats.'

export const byScriptDead = makeCases('script', 'dead', [
  {
    name: 'route-falls-home',
    mechanism:
      'the router of a script shows its front for every route that it does not know, under the cited address',
    language: 'sv',
    path: '/arkiv/rapporter/brounderhall-2014',
    verdicts: ['soft-404'],
    needsBrowser: true,
    serve: shell(
      'Bruksarkivet',
      fill('Bruksarkivet samlar handlingar från bygdens bruk.', "write('Bruksarkivet', home)"),
      () => nothing,
    ),
  },
  {
    name: 'notice-of-script',
    mechanism:
      'the script writes a notice in a language that no table knows where its interface has no record',
    language: 'qu',
    path: '/willakuy/qhapaq-nan-2016',
    verdicts: ['soft-404'],
    needsBrowser: true,
    serve: shell(
      'Willakuykuna',
      fill('', "write('Willakuykuna', 'Kay p’anqaqa manam kanchu')"),
      () => nothing,
    ),
  },
  {
    name: 'box-from-outside',
    mechanism:
      'a script from a file tells in a box that the entry was deleted, then leads to the list of the board',
    language: 'ko',
    path: '/board/view/41208',
    verdicts: ['soft-404'],
    needsBrowser: true,
    serve: site(
      'ko',
      'forum',
      {
        '/assets/go.js': text(
          'alert("삭제되었거나 존재하지 않는 게시물입니다."); location.replace("/board/list")',
          200,
          [['Content-Type', 'text/javascript; charset=utf-8']],
        ),
        '/board/list': html(
          '<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>게시판</title></head><body><h1>게시판</h1><ul><li><a href="/board/view/90001">다리 공사 안내</a></li><li><a href="/board/view/90002">여름 축제</a></li></ul></body></html>',
        ),
      },
      html(
        '<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>게시판</title></head><body><script src="/assets/go.js"></script></body></html>',
      ),
    ),
  },
])

export const byScriptAlive = makeCases('script', 'alive', [
  {
    name: 'record-of-script',
    mechanism: 'the same shell for all addresses, and the script writes the short record that was cited',
    language: 'sv',
    path: '/arkiv/rapporter/broar-2014',
    verdicts: ['alive'],
    needsBrowser: true,
    serve: shell('Bruksarkivet', fill('', "write('Bruksarkivet', 'Handlingen finns inte.')"), ({ path }) =>
      path === '/api/arkiv/rapporter/broar-2014' ? record('Broar i bygden', bridge) : nothing,
    ),
  },
  {
    name: 'box-that-greets',
    mechanism: 'a box tells of new opening hours, then a script leads to the new address of the cited page',
    language: 'ko',
    path: '/old/notice-bridge',
    verdicts: ['alive', 'redirected'],
    needsBrowser: true,
    serve: site('ko', 'ngo', {
      '/old/notice-bridge': html(
        '<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>notice bridge</title></head><body><script>alert("운영 시간이 바뀌었습니다."); location.replace("/notice-bridge")</script></body></html>',
      ),
      '/notice-bridge': html(
        `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>Notice bridge</title></head><body><main><h1>Notice bridge</h1><p>${'다리는 사월부터 보수 공사로 통행이 제한되며 주민들은 임시 나루를 이용할 수 있습니다. '.repeat(6)}</p></main></body></html>`,
      ),
    }),
  },
])

export const byScriptMoot = makeCases('script', 'undecidable', [
  {
    name: 'interface-ill',
    mechanism:
      'the script’s interface fails for every record, and the script writes a word that names no failure',
    language: 'sv',
    path: '/arkiv/rapporter/vagar-2011',
    verdicts: ['bad-response', 'server-error'],
    needsBrowser: true,
    serve: shell('Bruksarkivet', fill('', "write('Bruksarkivet', 'Hoppsan.')"), () =>
      text('{"fel":"databas"}', 503, [['Content-Type', 'application/json']]),
    ),
  },
])
