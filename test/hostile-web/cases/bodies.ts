/** Messages that lie about themselves: lengths, chunks, heads, ends. */
// `then` is the contract's word for what follows raw bytes (case.ts); nothing here is awaited.
import { living, page } from '../pages/build.ts'
import { makeCases, type Written } from './make.ts'

const whole = page('en', 'newspaper', living('en', 2))
const bytes = Buffer.byteLength(whole)
const head = (lines: readonly string[]): string =>
  ['HTTP/1.1 200 OK', 'Content-Type: text/html; charset=utf-8', ...lines, '', ''].join('\r\n')
const raw = (
  name: string,
  mechanism: string,
  verdicts: Written['verdicts'],
  text: string,
  then: 'close' | 'reset' | 'hang' | 'keep' = 'close',
): Written => ({ name, mechanism, verdicts, serve: () => ({ raw: text, then }) })
const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`

export const livingBodies = makeCases('body', 'alive', [
  raw(
    'promises-more',
    'a Content-Length longer than the whole page, then the end',
    ['alive'],
    `${head([`Content-Length: ${bytes + 500}`, 'Connection: close'])}${whole}`,
  ),
  raw(
    'chunks-without-end',
    'chunks with the whole page, and no last chunk',
    ['alive'],
    `${head(['Transfer-Encoding: chunked', 'Connection: close'])}${chunk(whole)}`,
  ),
  raw(
    'ends-by-closing',
    'no length at all: the end of the connection ends the page',
    ['alive'],
    `${head(['Connection: close'])}${whole}`,
  ),
  raw(
    'bare-line-feeds',
    'lines of the head end with line feeds alone',
    ['alive'],
    `${head(['Connection: close']).replaceAll('\r\n', '\n')}${whole}`,
  ),
  raw(
    'no-reason-no-blank',
    'a status line that ends after the number',
    ['alive'],
    `${head(['Connection: close']).replace('200 OK', '200')}${whole}`,
  ),
  raw('version-of-old', 'HTTP/1.0 without length or type', ['alive'], `HTTP/1.0 200 OK\r\n\r\n${whole}`),
  raw(
    'odd-header-names',
    'a header with blanks in its name among good ones',
    ['alive', 'bad-response'],
    `${head([`Content-Length: ${bytes}`, 'X-Powered By: hand', 'Connection: close'])}${whole}`,
  ),
  raw(
    'length-said-twice',
    'two equal Content-Length headers',
    ['alive', 'bad-response'],
    `${head([`Content-Length: ${bytes}`, `Content-Length: ${bytes}`, 'Connection: close'])}${whole}`,
  ),
  raw(
    'chunk-extensions',
    'chunks with extensions and a trailer',
    ['alive'],
    `${head(['Transfer-Encoding: chunked'])}${bytes.toString(16)};sig="a"\r\n${whole}\r\n0\r\nX-Sum: 1\r\n\r\n`,
    'keep',
  ),
  {
    name: 'never-ending-story',
    mechanism: 'a whole article, and then comments without end',
    verdicts: ['alive'],
    serve: () => ({
      raw: `${head(['Connection: close'])}${whole.replace('</body>', '').replace('</html>', '')}`,
      then: 'repeat',
      again: `<div class="comment"><p>${'I lived there as a child and remember the well. '.repeat(80)}</p></div>\n`,
    }),
  },
  {
    name: 'eight-megabytes',
    mechanism: 'one page of eight megabytes whose text stands at its beginning',
    verdicts: ['alive'],
    serve: () => ({
      status: 200,
      headers: [['Content-Type', 'text/html; charset=utf-8']],
      body: `${whole.replace('</html>', '')}<table>${'<tr><td>1921</td><td>12.4</td><td>0.3</td></tr>\n'.repeat(170_000)}</table></html>`,
    }),
  },
])

export const brokenBodies = makeCases('body', 'undecidable', [
  raw(
    'cut-in-a-word',
    'the connection ends in the middle of the first paragraph',
    ['bad-response'],
    `${head([`Content-Length: ${bytes}`])}${whole.slice(0, whole.indexOf('<article') + 40)}`,
  ),
  raw(
    'not-http-at-all',
    'a mail server answers on the port of the web',
    ['bad-response'],
    '220 mail.not-http-at-all.test ESMTP ready\r\n',
  ),
  raw(
    'nine',
    'HTTP/0.9: a page without any head',
    ['bad-response'],
    '<html><body>hello from 1991</body></html>',
  ),
  raw(
    'lengths-quarrel',
    'two Content-Length headers that differ',
    ['bad-response'],
    `${head(['Content-Length: 10', `Content-Length: ${bytes}`])}${whole}`,
  ),
  raw(
    'closes-in-head',
    'the connection ends within the head',
    ['bad-response', 'connection-reset'],
    'HTTP/1.1 200 OK\r\nContent-Type: text/ht',
  ),
  raw(
    'bad-chunk-size',
    'chunk sizes that are no numbers',
    ['bad-response'],
    `${head(['Transfer-Encoding: chunked'])}zz\r\n${whole}\r\n0\r\n\r\n`,
  ),
  raw(
    'upgrade-unasked',
    '101 to a protocol that nobody asked for',
    ['bad-response'],
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
    'hang',
  ),
  {
    name: 'head-without-end',
    mechanism: 'a head that never stops growing',
    verdicts: ['too-large', 'bad-response', 'timeout'],
    serve: () => ({
      raw: 'HTTP/1.1 200 OK\r\n',
      then: 'repeat',
      again: `X-Filler: ${'y'.repeat(2_000)}\r\n`,
    }),
  },
])
