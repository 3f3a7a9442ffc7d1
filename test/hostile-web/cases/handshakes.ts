/** TLS in its odd forms: old versions and ciphers, alerts about names, certificates of visitors, and chains with one fault. */
import type { OddCertificate, OddHandshake, Truth } from '../case.ts'
import { longArticle } from './long-article.ts'
import { html, makeCases, site, type Written } from './make.ts'

const path = '/records/ledger'
const article = longArticle('The ledgers of the water company')
const serve = site('en', 'ngo', { [path]: html(article) })
const family = (truth: Truth, cases: readonly Written[]) => makeCases('tls', truth, cases)

const behind = (
  tls: OddCertificate | OddHandshake,
  mechanism: string,
  verdicts: Written['verdicts'],
  reason?: RegExp,
): Written => ({
  name: `tls-${tls}`,
  mechanism,
  path,
  verdicts,
  host: { tls, serve },
  ...(reason === undefined ? {} : { reason }),
})

export const livingHandshakes = family('alive', [
  behind('elderly-ciphers', 'TLS 1.2 with a cipher of 2006 that browsers still take', ['alive']),
  behind('client-certificate-optional', 'the server asks for a certificate of the visitor and does without', [
    'alive',
  ]),
  behind(
    'unrecognized-name-warned',
    'the server warns that it does not know the name, and goes on (RFC 6066 §3)',
    ['alive'],
  ),
  behind('in-crumbs', 'handshake and answer come in packets of a few bytes', ['alive']),
  behind('extra-certificate', 'a stranger’s certificate among those that are sent', ['alive']),
  behind('wrong-order', 'the root is sent before the intermediate', ['alive']),
  {
    name: 'tls-no-farewell',
    mechanism: 'the connection below TLS ends without a farewell, behind a body that ends with it',
    path,
    verdicts: ['alive'],
    host: {
      line: ({ socket }) => {
        socket.on('data', () =>
          socket.write(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${article}`, () => {
            setTimeout(() => socket.destroy(), 50)
          }),
        )
      },
    },
  },
])

export const deadHandshakes = family('dead', [
  behind('old-protocols', 'TLS 1.0 and 1.1, which no browser speaks any more', ['tls-error']),
  behind('old-ciphers', 'ciphers without encryption and no others', ['tls-error']),
  behind('unrecognized-name', 'the server ends the handshake, since it knows nobody of that name', [
    'tls-error',
  ]),
])

export const doubtfulHandshakes = family('undecidable', [
  behind('client-certificate-tls12', 'a certificate of the visitor is demanded over TLS 1.2', [
    'login-required',
  ]),
  behind('silent-after-hello', 'the hello is read and never answered', ['timeout', 'unreachable']),
  behind('weak-key', 'a key of 1,024 bits behind which the page lives', ['tls-error'], /not to be trusted/),
  behind(
    'name-constraints',
    'an intermediate that may not vouch for this name',
    ['tls-error'],
    /not to be trusted/,
  ),
  behind('wrong-use', 'a certificate for visitors, not for servers', ['tls-error'], /not to be trusted/),
  behind(
    'no-names',
    'the name stands in the subject alone, where browsers have not looked since 2017 (RFC 9525 §2)',
    ['tls-error'],
    /names no host/,
  ),
  behind('expired-intermediate', 'the leaf is valid, its issuer has expired', ['tls-error'], /expired/),
  behind('unknown-root-sent', 'a root that nobody knows is sent along', ['tls-error'], /authority/),
  behind(
    'incomplete-loop',
    'the missing intermediate is one of two that name each other as issuer',
    ['tls-error'],
    /authority/,
  ),
  behind(
    'incomplete-huge',
    'where the missing intermediate should be had, bytes come without end',
    ['tls-error'],
    /authority/,
  ),
  behind(
    'incomplete-inside',
    'the leaf says that its issuer is had within a private network',
    ['tls-error'],
    /authority/,
  ),
])
