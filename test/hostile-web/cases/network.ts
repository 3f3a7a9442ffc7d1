/** What happens before HTTP: names, connections, certificates. */
// `then` is the contract's word for what follows raw bytes (case.ts); nothing here is awaited.
import type { HostBehaviour, Truth } from '../case.ts'
import { alive, html, makeCases, redirect, site, type Written } from './make.ts'

const article = site('en', 'ngo', { '/news/2024/03/wells': alive('en', 'ngo', 2) })
const host = (
  name: string,
  mechanism: string,
  verdicts: Written['verdicts'],
  behaviour: HostBehaviour,
): Written => ({
  name,
  mechanism,
  verdicts,
  host: { serve: article, ...behaviour },
})
const family = (name: string, truth: Truth, cases: readonly Written[]) => makeCases(name, truth, cases)

export const names = [
  ...family('dns', 'dead', [
    host('name-is-gone', 'the name does not exist, however often one asks', ['dns-failure'], {
      dns: 'nxdomain',
    }),
    host('name-without-address', 'the name exists and has no address', ['dns-failure'], { dns: 'no-data' }),
    {
      name: 'leads-to-no-name',
      mechanism: 'a redirect to a host whose name does not exist',
      verdicts: ['dns-failure'],
      serve: () => redirect('https://old.leads-to-no-name.test/wells', 301),
      hosts: { 'old.leads-to-no-name.test': { dns: 'nxdomain' } },
    },
  ]),
  ...family('dns', 'undecidable', [
    host('zone-is-broken', 'SERVFAIL for every question', ['unreachable'], { dns: 'servfail' }),
    host('resolver-refuses', 'REFUSED for every question', ['unreachable'], { dns: 'refused' }),
    host('name-is-silent', 'questions are never answered', ['unreachable', 'timeout'], { dns: 'silent' }),
    host('points-inside', 'the name has a private address', ['unsafe'], { addresses: ['10.20.30.40'] }),
    host('points-at-loopback', 'the name has the address of loopback', ['unsafe'], {
      addresses: ['127.0.0.1'],
    }),
    host('half-points-inside', 'one of two addresses is the link-local one of cloud metadata', ['unsafe'], {
      addresses: ['169.254.169.254', '127.0.0.1'],
    }),
    host('points-at-six-inside', 'the only address is a unique local one of IPv6', ['unsafe'], {
      addresses: ['fd12:3456:789a::1'],
    }),
  ]),
  ...family('dns', 'alive', [
    host(
      'six-leads-nowhere',
      'an IPv6 address on which nothing answers beside a working IPv4 one',
      ['alive'],
      { dns: 'broken-ipv6' },
    ),
    host('slow-to-be-known', 'NXDOMAIN at the first question, an address at the second', ['alive'], {
      dns: 'nxdomain-once',
    }),
    host('zone-hiccup', 'SERVFAIL at the first question, an address at the second', ['alive'], {
      dns: 'servfail-once',
    }),
  ]),
]

export const connections = [
  ...family('tcp', 'dead', [
    host('door-is-shut', 'connections are refused on both ports', ['connection-refused'], { tcp: 'refused' }),
    host('door-slams', 'every connection is reset at once', ['connection-reset'], { tcp: 'reset' }),
    {
      name: 'answers-with-reset',
      mechanism: 'the connection is reset whenever a request has been read',
      verdicts: ['connection-reset'],
      cited: 'http://answers-with-reset.test/report',
      serve: () => ({ raw: '', then: 'reset' }),
    },
  ]),
  ...family('tcp', 'undecidable', [
    host('packets-vanish', 'handshakes are never answered, as before a filter', ['timeout', 'unreachable'], {
      tcp: 'deaf',
    }),
    host('takes-and-waits', 'connections are taken and nothing is ever said', ['timeout'], { tcp: 'silent' }),
    {
      name: 'reads-and-waits',
      mechanism: 'the request is read and never answered',
      verdicts: ['timeout'],
      serve: () => ({ raw: '', then: 'hang' }),
    },
    {
      name: 'drips-its-head',
      mechanism: 'the head of the answer comes a byte at a time and never ends',
      verdicts: ['timeout', 'bad-response'],
      serve: () => ({ raw: 'HTTP/1.1 200 OK\r\nX-Slow: ', then: 'repeat', again: 'a', every: 300 }),
    },
    {
      name: 'stops-in-the-middle',
      mechanism: 'a head, a few words of the body, and then silence',
      verdicts: ['timeout', 'bad-response'],
      serve: () => ({
        raw: 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 40000\r\n\r\n<html><head><title>Wells',
        then: 'hang',
      }),
    },
  ]),
  ...family('tcp', 'alive', [
    {
      name: 'resets-once',
      mechanism: 'the first request is answered with a reset, later ones with the page',
      verdicts: ['alive'],
      serve: (request) => (request.before === 0 ? { raw: '', then: 'reset' } : article(request)),
    },
    {
      name: 'slow-but-living',
      mechanism: 'three seconds before the first byte, then a page in small pieces',
      language: 'sv',
      verdicts: ['alive'],
      path: '/rapport',
      serve: (request) => {
        const answer = site('sv', 'ngo', { '/rapport': alive('sv', 'ngo', 1) })(request)
        if ('raw' in answer) return answer
        const body = String(answer.body)
        const pieces = Array.from({ length: 8 }, (_, index) =>
          body.slice((index * body.length) / 8, ((index + 1) * body.length) / 8),
        )
        return {
          status: answer.status,
          headers: answer.headers ?? [],
          chunks: pieces,
          every: 120,
          delay: 3_000,
        }
      },
    },
  ]),
]

export const certificates = [
  ...family('tls', 'undecidable', [
    host('ran-out-yesterday', 'the certificate has expired; the page behind it lives', ['tls-error'], {
      tls: 'expired',
    }),
    host('not-valid-yet', 'the certificate begins in the future; the page behind it lives', ['tls-error'], {
      tls: 'not-yet',
    }),
    host('signed-by-itself', 'a self-signed certificate before a living page', ['tls-error'], {
      tls: 'self-signed',
    }),
    host(
      'name-of-the-neighbour',
      'the certificate of a hosting company before a living page',
      ['tls-error'],
      { tls: 'wrong-host' },
    ),
    host('nobody-vouches', 'a whole chain to a root that nobody knows', ['tls-error'], {
      tls: 'unknown-root',
    }),
    host(
      'missing-link-lost',
      'the intermediate is missing and cannot be had where the leaf says',
      ['tls-error'],
      { tls: 'incomplete-lost' },
    ),
    host(
      'asks-who-you-are',
      'the server wants a certificate of the visitor',
      ['login-required', 'tls-error'],
      { tls: 'client-certificate' },
    ),
    {
      name: 'asks-in-a-page',
      mechanism: '400 of nginx because no client certificate was sent',
      verdicts: ['login-required', 'bad-response'],
      serve: () =>
        html(
          '<html><head><title>400 No required SSL certificate was sent</title></head><body><center><h1>400 Bad Request</h1></center><center>No required SSL certificate was sent</center><hr><center>nginx</center></body></html>',
          400,
        ),
    },
  ]),
  ...family('tls', 'dead', [
    host('no-common-cipher', 'a fatal alert before any certificate', ['tls-error'], {
      tls: 'handshake-failure',
    }),
    host(
      'breaks-off',
      'the connection is closed in the middle of the handshake',
      ['connection-reset', 'tls-error'],
      { tls: 'broken-off' },
    ),
    host('plain-on-the-tls-port', 'plain HTTP is spoken on the TLS port', ['tls-error'], { tls: 'not-tls' }),
    {
      name: 'expired-and-gone',
      mechanism: 'an expired certificate before an honest 404',
      verdicts: ['tls-error', 'gone'],
      path: '/gone/for/ever',
      host: { tls: 'expired', serve: article },
    },
  ]),
  ...family('tls', 'alive', [
    host(
      'missing-link',
      'the intermediate is missing, and is had at the address that the leaf names',
      ['alive'],
      { tls: 'incomplete' },
    ),
    host('two-only', 'HTTP/2 and nothing else', ['alive'], { http2: 'only' }),
    host('two-offered', 'HTTP/2 or HTTP/1.1, as the visitor likes', ['alive'], { http2: 'offered' }),
    {
      name: 'up-to-tls',
      mechanism: 'plain HTTP is redirected to https, the same page',
      verdicts: ['alive', 'redirected'],
      cited: 'http://up-to-tls.test/news/2024/03/wells',
      serve: (request) =>
        request.scheme === 'http' ? redirect(`https://up-to-tls.test${request.path}`, 301) : article(request),
    },
    {
      name: 'down-from-tls',
      mechanism: 'https is redirected to plain HTTP, the same page',
      verdicts: ['alive', 'redirected'],
      serve: (request) =>
        request.scheme === 'https'
          ? redirect(`http://down-from-tls.test${request.path}`, 302)
          : article(request),
    },
  ]),
]
