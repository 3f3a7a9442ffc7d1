/** Servers whose answer is no page: odd statuses, bodies that stop, and what is hardly HTTP at all. */
import type { HostileCase } from './hostile-cases.ts'
import { drip, flood, hangUp, raw, rawAndClose, reply, reset, silence } from './hostile-server.ts'

const ok = 'HTTP/1.1 200 OK\r\n'

export const pagelessCases: readonly HostileCase[] = [
  // Statuses
  { does: 'answers 404', verdict: 'gone', serve: reply('404 Not Found'), attempts: 1 },
  { does: 'answers 410', verdict: 'gone', serve: reply('410 Gone') },
  { does: 'answers 400', verdict: 'bad-response', serve: reply('400 Bad Request') },
  { does: 'answers 418', verdict: 'bad-response', serve: reply("418 I'm a teapot") },
  {
    does: 'answers 204',
    verdict: 'bad-response',
    code: 'status-without-page',
    serve: raw('HTTP/1.1 204 No Content\r\n\r\n'),
  },
  {
    does: 'answers 304 to a request without a condition',
    verdict: 'bad-response',
    serve: raw('HTTP/1.1 304 Not Modified\r\n\r\n'),
  },
  { does: 'answers 500 for ever', verdict: 'server-error', serve: reply('500 Oops'), attempts: 3 },
  {
    does: 'answers 522 behind its network',
    verdict: 'server-error',
    serve: reply('522 Timed out', ['Server: cloudflare']),
    attempts: 3,
  },
  {
    does: 'answers 429 and wants a day',
    verdict: 'rate-limited',
    code: 'rate-limited-until',
    serve: reply('429 Too Many', ['Retry-After: 86400']),
    attempts: 1,
  },
  {
    does: 'answers 503 with a date next year',
    verdict: 'maintenance',
    serve: reply('503 Down', ['Retry-After: Fri, 31 Dec 2199 23:59:59 GMT']),
    attempts: 1,
  },
  {
    does: 'switches protocols unasked',
    verdict: 'bad-response',
    serve: raw('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'),
  },

  // Bodies
  {
    does: 'sends 200 with nothing',
    verdict: 'bad-response',
    code: 'empty-page',
    serve: reply('200 OK', [], ''),
  },
  {
    does: 'breaks off before the promised length',
    verdict: 'bad-response',
    code: 'short-body',
    serve: rawAndClose(`${ok}content-length: 999\r\n\r\nhalf`),
    attempts: 2,
  },
  {
    does: 'breaks off within a chunk',
    verdict: 'bad-response',
    code: 'short-body',
    serve: rawAndClose(`${ok}transfer-encoding: chunked\r\n\r\nff\r\nhalf`),
  },
  {
    does: 'drips its body',
    verdict: 'timeout',
    code: 'body-timeout',
    serve: drip(`${ok}content-length: 99999\r\n\r\n`, 'x', 60),
  },
  {
    does: 'stops within the body',
    verdict: 'timeout',
    code: 'body-timeout',
    serve: raw(`${ok}content-length: 99999\r\n\r\nsome`),
  },

  // No HTTP, or none at all
  {
    does: 'speaks HTTP/0.9',
    verdict: 'bad-response',
    code: 'malformed-response',
    serve: rawAndClose('<html>hello</html>'),
  },
  { does: 'speaks SSH', verdict: 'bad-response', serve: raw('SSH-2.0-OpenSSH_9.2\r\n') },
  {
    does: 'sends two different lengths',
    verdict: 'bad-response',
    serve: raw(`${ok}content-length: 2\r\ncontent-length: 5\r\n\r\nhello`),
  },
  {
    does: 'sends a length and chunks at once',
    verdict: 'bad-response',
    serve: raw(`${ok}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`),
  },
  { does: 'sends a status below 100', verdict: 'bad-response', serve: reply('099 Odd') },
  {
    does: 'breaks off within the head',
    verdict: 'bad-response',
    serve: rawAndClose('HTTP/1.1 200 OK\r\ncontent-ty'),
  },
  {
    does: 'sends a head of ten megabytes',
    verdict: 'too-large',
    code: 'headers-too-large',
    serve: flood(ok, Buffer.from(`x-bomb: ${'b'.repeat(8_000)}\r\n`)),
  },
  {
    does: 'never ends its head',
    verdict: 'timeout',
    code: 'response-timeout',
    serve: drip(ok, 'a: b\r\n', 40),
  },
  {
    does: 'never stops sending hints',
    verdict: 'timeout',
    serve: drip('', 'HTTP/1.1 103 Early Hints\r\n\r\n', 40),
  },
  {
    does: 'accepts and never answers',
    verdict: 'timeout',
    code: 'response-timeout',
    serve: silence,
    attempts: 3,
  },
  { does: 'closes without an answer', verdict: 'connection-reset', serve: hangUp, attempts: 3 },
  { does: 'resets every connection', verdict: 'connection-reset', serve: reset, attempts: 3 },
]
