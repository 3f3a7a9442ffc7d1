/** What nobody can tell: faults of names, connections, certificates and bytes. */
import type { WebCase } from '../case.ts'
import { always, essay, give, go, site, unsure, type Look } from './kit.ts'

const of = (lang: string, skin: Look['skin'], name: string): Look => ({ lang, skin, name })
const essayAt = essay(
  of('en', 'blog', 'Towpath Notes'),
  'Mooring rings of the Ouse',
  '2016-05-05',
  'There are two hundred and eleven rings between the bridge and the mill, and no two are quite alike.',
  'The oldest is said to be from the chain ferry.',
)

export const faultCases: readonly WebCase[] = [
  unsure('dns-trouble', {
    family: 'dns',
    lang: 'en',
    mechanism: 'The name’s servers fail: SERVFAIL.',
    verdicts: ['unreachable'],
    at: '/a',
    host: { dns: 'servfail' },
  }),
  unsure('deaf-port', {
    family: 'tcp',
    lang: 'en',
    mechanism: 'Connections are never completed.',
    verdicts: ['timeout', 'unreachable'],
    at: '/a',
    host: { tcp: 'deaf' },
  }),
  unsure('stale-cert', {
    family: 'tls',
    lang: 'en',
    mechanism: 'The certificate ran out yesterday; the page answers behind it.',
    verdicts: ['tls-error'],
    at: '/rings',
    host: site(of('en', 'blog', 'Towpath Notes'), { '/rings': essayAt }, { also: { tls: 'expired' } }),
  }),
  unsure('strange-root', {
    family: 'tls',
    lang: 'en',
    mechanism: 'An office’s certificate from a root that no browser knows; the page answers behind it.',
    verdicts: ['tls-error'],
    at: '/rings',
    host: site(of('en', 'blog', 'Towpath Notes'), { '/rings': essayAt }, { also: { tls: 'unknown-root' } }),
  }),
  unsure('cut-head', {
    family: 'bytes',
    lang: 'en',
    mechanism: 'The body promises nine thousand bytes and breaks off within the head element, each time.',
    verdicts: ['bad-response', 'connection-reset', 'timeout'],
    at: '/essay',
    host: always({
      raw: 'HTTP/1.1 200 OK\r\nServer: Apache\r\nContent-Type: text/html\r\nContent-Length: 9120\r\nConnection: close\r\n\r\n<!doctype html><html><head><meta charset="utf-8"><link rel="styl',
      then: 'close',
    }),
  }),
  unsure('bad-gzip', {
    family: 'coding',
    lang: 'en',
    mechanism: 'The header says gzip; the bytes are noise that no reader can unpack.',
    verdicts: ['bad-response'],
    at: '/essay',
    host: always(
      give(
        Uint8Array.from({ length: 900 }, (_, at) => (at * 73 + 41) % 251),
        'text/html',
        200,
        [['Content-Encoding', 'gzip']],
      ),
    ),
  }),
  unsure('no-words', {
    family: 'bytes',
    lang: 'en',
    mechanism: '200 and not a byte of body, at every address.',
    verdicts: ['bad-response'],
    at: '/essay',
    host: always(give('', 'text/html')),
  }),
  unsure('gibberish', {
    family: 'bytes',
    lang: 'en',
    mechanism: 'What answers on the port speaks some other protocol.',
    verdicts: ['bad-response'],
    at: 'http:/essay',
    host: always({
      raw: '220 b5-gibberish.test ESMTP ready\r\n500 5.5.1 Command unrecognized\r\n',
      then: 'close',
    }),
  }),
  unsure('stalled', {
    family: 'tcp',
    lang: 'en',
    mechanism: 'The head of the answer and then silence.',
    verdicts: ['timeout', 'bad-response'],
    at: '/essay',
    host: always({
      raw: 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 40000\r\n\r\n',
      then: 'hang',
    }),
  }),
  unsure('inside', {
    family: 'redirect',
    lang: 'en',
    mechanism: 'The address leads to a machine in a private network.',
    verdicts: ['unsafe', 'unreachable'],
    at: '/wiki/start',
    host: always(go('http://intern.b5-inside.test/wiki/start')),
    below: { intern: { addresses: ['10.20.30.40'] } },
  }),
  unsure('age-door', {
    family: 'consent',
    lang: 'en',
    mechanism: 'Every address leads to a page that asks for the date of birth and shows nothing else.',
    verdicts: ['consent-required'],
    at: '/spirits/harbour-rum',
    host: {
      serve: ({ path }) =>
        path.startsWith('/age-gate')
          ? give(
              '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour Distillery</title></head><body class="age-gate"><h1>Are you of legal drinking age?</h1><form method="post" action="/age-gate"><input name="d" placeholder="DD"><input name="m" placeholder="MM"><input name="y" placeholder="YYYY"><button>Enter</button></form><p>By entering you accept our terms and cookie policy.</p></body></html>',
            )
          : go(`/age-gate?to=${encodeURIComponent(path)}`),
    },
  }),
]
