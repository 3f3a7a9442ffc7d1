/** What comes over the wire in odd ways before there is a page to read: heads, places that redirects name, codings, charsets, types. */
// `then` is the contract's word for what follows raw bytes (case.ts); nothing here is awaited.
import { gzipSync } from 'node:zlib'
import type { RawAnswer, Serve, WebAnswer } from '../case.ts'
import { html, makeCases, redirect, site, text, type Headers, type Written } from './make.ts'

const at = '/reports/calder-moor'
const title = 'The draining of Calder Moor reservoir'
const article = `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>
<p>The reservoir above Calder Moor was drained in the autumn of 1987, when engineers found a crack in the spillway. Repairs took two seasons.</p>
<p>Anna Whitlock kept the tower log for nineteen years. “We could see the old church wall every August,” she told the county paper in 2004.</p>
<p>A survey in 2016 measured 41 centimetres of silt over the lower terrace. The report recommends dredging once in a decade.</p></body></html>`
const lost = html('<h1>404</h1><p>Nothing here.</p>', 404)
const length = Buffer.byteLength(article)

const one = (given: WebAnswer | RawAnswer | Serve, path = at): Serve =>
  site('en', 'newspaper', { [path]: given }, lost)
const bytes = (body: string | Uint8Array, type: string, status = 200, headers: Headers = []): WebAnswer => ({
  status,
  headers: [['Content-Type', type], ...headers],
  body,
})
/** The head as written, line ends and all, and the article after it. */
const raw = (head: string): Written['serve'] => one({ raw: `${head}${article}`, then: 'close' })
const living = (name: string, mechanism: string, serve: Written['serve']): Written => ({
  name,
  mechanism,
  path: at,
  verdicts: ['alive'],
  ...(serve === undefined ? {} : { serve }),
})

export const oddHeads = makeCases('bodies', 'alive', [
  living(
    'ww-line-feeds',
    'line feeds alone end the lines of the head',
    raw(`HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: ${length}\n\n`),
  ),
  living(
    'ww-two-lengths',
    'the same Content-Length twice',
    raw(
      `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${length}\r\nContent-Length: ${length}\r\n\r\n`,
    ),
  ),
  living(
    'ww-folded-line',
    'a header folded over two lines, as mail has it',
    raw(
      `HTTP/1.1 200 OK\r\nX-Made-By: loom\r\n\tand hand\r\nContent-Type: text/html\r\nContent-Length: ${length}\r\n\r\n`,
    ),
  ),
  living(
    'ww-line-without-colon',
    'a line without a colon among the headers',
    raw(
      `HTTP/1.1 200 OK\r\nThis server is old\r\nContent-Type: text/html\r\nContent-Length: ${length}\r\n\r\n`,
    ),
  ),
  living(
    'ww-no-reason',
    'a status line that ends behind the number',
    raw(`HTTP/1.1 200\r\nContent-type:text/html\r\nContent-Length: ${length}\r\n\r\n`),
  ),
  living(
    'ww-one-zero',
    'an answer of HTTP/1.0 that ends with its connection',
    raw('HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n'),
  ),
  living(
    'ww-partial',
    '206 with the whole article, though no part was asked for',
    one(
      bytes(article, 'text/html; charset=utf-8', 206, [['Content-Range', `bytes 0-${length - 1}/${length}`]]),
    ),
  ),
  living(
    'ww-coding-is-charset',
    'Content-Encoding names a charset by mistake',
    one(bytes(article, 'text/html', 200, [['Content-Encoding', 'UTF-8']])),
  ),
  living(
    'ww-zeros-after-gzip',
    'zeros after the end of the gzip stream',
    one(
      bytes(Buffer.concat([gzipSync(article), Buffer.alloc(64)]), 'text/html', 200, [
        ['Content-Encoding', 'gzip'],
      ]),
    ),
  ),
  living('ww-page-as-plain', 'a page that its server calls plain text', one(text(article))),
])

export const oddPlaces = [
  ...makeCases('redirect', 'alive', [
    living(
      'ww-query-alone',
      'a Location of a query and nothing else',
      site('en', 'newspaper', { [at]: redirect('?view=full'), [`${at}?view=full`]: html(article) }, lost),
    ),
    living(
      'ww-noscript-refresh',
      'a refresh within noscript leads browsers without script to a notice',
      site(
        'en',
        'newspaper',
        {
          [at]: html(
            article.replace(
              '</head>',
              '<noscript><meta http-equiv="refresh" content="0;url=/no-script"></noscript></head>',
            ),
          ),
          '/no-script': html('<h1>JavaScript is required</h1><p>Please enable JavaScript.</p>'),
        },
        lost,
      ),
    ),
    living(
      'ww-out-of-frames',
      'a script that only breaks out of others’ frames, to the front page',
      one(
        html(
          article.replace(
            '</head>',
            '<script>if (top.location != self.location) { top.location.href = "/"; }</script></head>',
          ),
        ),
      ),
    ),
    {
      ...living(
        'ww-cookie-by-sister',
        'a cookie for the whole domain, set by a sister host, opens the page',
        (request) =>
          request.cookies.has('seen')
            ? one(html(article))(request)
            : redirect('https://id.ww-cookie-by-sister.test/set'),
      ),
      hosts: {
        'id.ww-cookie-by-sister.test': {
          serve: () =>
            redirect(`https://ww-cookie-by-sister.test${at}`, 302, [
              ['Set-Cookie', 'seen=1; Domain=ww-cookie-by-sister.test; Path=/; Secure'],
            ]),
        },
      },
    },
  ]),
  ...makeCases('redirect', 'undecidable', [
    {
      name: 'ww-mapped-inside',
      mechanism: 'a Location to cloud metadata as a mapped address of IPv6',
      verdicts: ['unsafe'],
      serve: () => redirect('http://[::ffff:169.254.169.254]/latest/'),
    },
    {
      name: 'ww-translated-inside',
      mechanism: 'a Location to cloud metadata behind the prefix of NAT64',
      verdicts: ['unsafe'],
      serve: () => redirect('http://[64:ff9b::a9fe:a9fe]/latest'),
    },
    {
      name: 'ww-octal-inside',
      mechanism: 'a Location to loopback in octal numbers',
      verdicts: ['unsafe'],
      serve: () => redirect('http://0177.0.0.01/'),
    },
    {
      name: 'ww-to-javascript',
      mechanism: 'a Location of the scheme javascript',
      verdicts: ['unsupported', 'bad-response'],
      serve: () => redirect('javascript:history.back()'),
    },
  ]),
]

/** Encodes by asking the decoder of the platform for every code there is. */
function encode(charset: string, words: string): Uint8Array {
  const decoder = new TextDecoder(charset)
  const codes = new Map<string, readonly number[]>()
  const keep = (code: readonly number[]): void => {
    const [letter = '', more] = decoder.decode(Uint8Array.from(code))
    if (more === undefined && !codes.has(letter)) codes.set(letter, code)
  }
  for (let first = 0; first < 256; first++) keep([first])
  if (!charset.startsWith('windows'))
    for (let first = 0x81; first < 0xff; first++)
      for (let second = 0x40; second < 0xff; second++) keep([first, second])
  return Uint8Array.from(Array.from(words).flatMap((letter) => codes.get(letter) ?? [0x3f]))
}

interface Old {
  readonly name: string
  readonly mechanism: string
  readonly charset: string
  /** What the page says of itself. */
  readonly named: string
  readonly language: string
  readonly title: string
  readonly main: string
  readonly type?: string
}

/** A page of the years before Unicode; what is not there is 404. */
function old(
  { name, mechanism, charset, named, language, title: head, main, type = 'text/html' }: Old,
  verdict: 'alive' | 'soft-404',
): Written {
  const page = (words: string): Uint8Array =>
    encode(
      charset,
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${named}"><title>${words === main ? head : '404'}</title></head><body>${words}</body></html>`,
    )
  const path = '/archive/10023.html'
  return {
    name,
    mechanism,
    language,
    path,
    verdicts: [verdict],
    serve: site('en', 'newspaper', { [path]: bytes(page(main), type) }, bytes(page('404'), type, 404)),
  }
}

export const oldLetters = [
  ...makeCases('encodings', 'dead', [
    old(
      {
        name: 'ww-sjis-gone',
        mechanism: 'Shift_JIS by meta alone: a thread was deleted',
        charset: 'shift_jis',
        named: 'Shift_JIS',
        language: 'ja',
        title: '掲示板',
        main: '<p>このスレッドは既に削除されました。</p>',
      },
      'soft-404',
    ),
    old(
      {
        name: 'ww-euc-kr-gone',
        mechanism: 'EUC-KR by meta alone: a board tells that the post is deleted',
        charset: 'euc-kr',
        named: 'euc-kr',
        language: 'ko',
        title: '자유게시판',
        main: '<p>존재하지 않는 글이거나 삭제된 글입니다.</p>',
      },
      'soft-404',
    ),
    old(
      {
        name: 'ww-gb-gone',
        mechanism: 'GB 2312 by meta alone: a post was screened by its moderator',
        charset: 'gb18030',
        named: 'gb2312',
        language: 'zh',
        title: '论坛',
        main: '<p>您访问的帖子不存在,或者已经被管理员屏蔽。</p>',
      },
      'soft-404',
    ),
    old(
      {
        name: 'ww-1251-gone',
        mechanism: 'windows-1251 by meta alone: a text was taken off the site',
        charset: 'windows-1251',
        named: 'windows-1251',
        language: 'ru',
        title: 'Вестник',
        main: '<p>Данный материал снят с публикации по решению редакции.</p>',
      },
      'soft-404',
    ),
  ]),
  ...makeCases('encodings', 'alive', [
    old(
      {
        name: 'ww-1251-against-meta',
        mechanism: 'windows-1251 by the header, another charset by meta',
        charset: 'windows-1251',
        named: 'utf-8',
        language: 'ru',
        type: 'text/html; charset=windows-1251',
        title: 'Колодец в Липовке',
        main: '<h1>Колодец в Липовке</h1><p>Колодец выкопали в 1911 году, глубина его четырнадцать метров. В 1986 году рядом поставили часовню.</p>',
      },
      'alive',
    ),
    old(
      {
        name: 'ww-gb-there',
        mechanism: 'GB 2312 by meta alone: a short tale of a well',
        charset: 'gb18030',
        named: 'gb2312',
        language: 'zh',
        title: '古井的传说',
        main: '<h1>古井的传说</h1><p>村口的古井凿于清光绪三年,深约九丈,井水冬暖夏凉。1958年大旱,全村三百余人靠它度过了整个夏天。</p>',
      },
      'alive',
    ),
  ]),
]

const sheet = (inside: string): WebAnswer =>
  html(`<!DOCTYPE html><html><head><title>Map of Calder</title></head><body>${inside}</body></html>`)
const drawing = bytes('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0L9 9"/></svg>', 'image/svg+xml')

export const otherFiles = [
  ...makeCases('frames', 'alive', [
    living(
      'ww-viewer',
      'a page around a PDF that its viewer shows',
      site(
        'en',
        'newspaper',
        {
          [at]: sheet('<embed src="/files/map.pdf" type="application/pdf">'),
          '/files/map.pdf': bytes('%PDF-1.4\n%%EOF', 'application/pdf'),
        },
        lost,
      ),
    ),
    living(
      'ww-object',
      'a page of one object, a drawing in another file',
      site(
        'en',
        'newspaper',
        { [at]: sheet('<object data="/map.svg" type="image/svg+xml"></object>'), '/map.svg': drawing },
        lost,
      ),
    ),
    living(
      'ww-film',
      'a page of one film and no word',
      one(sheet('<video controls src="/dam.mp4"></video>')),
    ),
  ]),
  ...makeCases('frames', 'dead', [
    {
      name: 'ww-viewer-around-nothing',
      mechanism: 'a page around a PDF that is 404 by now',
      path: at,
      verdicts: ['soft-404'],
      serve: one(sheet('<embed src="/files/map.pdf" type="application/pdf">')),
    },
  ]),
  ...makeCases('frames', 'undecidable', [
    {
      name: 'ww-flash',
      mechanism: 'a page of one Flash film, which no browser shows any more',
      path: at,
      verdicts: ['bad-response'],
      serve: one(sheet('<object data="/map.swf"></object>')),
    },
  ]),
]
