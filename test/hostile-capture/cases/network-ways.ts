/** Ways that lead astray, and wires that harm before a byte of HTTP is spoken: redirects, names, connections, certificates. */
import { answer, document, makeCases, redirect, type Written } from '../case.ts'

const words = '<p>Words that came.</p>'

const ways: readonly Written[] = [
  {
    name: 'round-and-round',
    mechanism: 'a redirect to itself',
    pages: { '/': redirect('/') },
    ends: ['partial'],
  },
  {
    name: 'always-further',
    mechanism: 'redirects without end, each to a new address',
    pages: {
      '/': redirect('/1'),
      ...Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`/${n + 1}`, redirect(`/${n + 2}`)])),
    },
    ends: ['partial'],
  },
  {
    name: 'leads-inside',
    mechanism: 'a redirect to an address of the operator’s network',
    pages: { '/': redirect('http://10.11.12.13/') },
    ends: ['partial'],
    because: /unsafe-address/,
  },
  {
    name: 'leads-to-metadata',
    mechanism: 'a script that asks for a cloud’s metadata',
    pages: `${words}<script>fetch('http://169.254.169.254/latest/', { mode: 'no-cors' })</script>`,
    text: /Words that came/,
  },
  {
    name: 'leads-to-an-app',
    mechanism: 'a redirect to a scheme that is no web',
    pages: { '/': redirect('ibid-app://open') },
    ends: ['partial'],
  },
  {
    name: 'refresh-header-loop',
    mechanism: 'two pages that send Refresh: 0 to each other',
    pages: {
      '/': document(words, [['Refresh', '0; url=/b']]),
      '/b': document(words, [['Refresh', '0; url=/']]),
    },
    ends: ['partial', 'complete'],
  },
  {
    name: 'preload-flood',
    mechanism: 'a Link header that preloads hundreds of addresses',
    pages: {
      '/': document(words, [
        ['Link', Array.from({ length: 300 }, (_, n) => `</n?${n}>; rel=preload; as=image`).join(', ')],
      ]),
      '/n': answer('image/png', 'x'),
    },
    text: /Words that came/,
  },
]

const wires: readonly Written[] = [
  {
    name: 'no-such-name',
    mechanism: 'the name does not exist',
    host: { dns: 'nxdomain' },
    ends: ['partial'],
    because: /dns/,
  },
  {
    name: 'name-without-answer',
    mechanism: 'the name server never answers',
    host: { dns: 'silent' },
    ends: ['partial'],
  },
  {
    name: 'door-shut',
    mechanism: 'connections are refused',
    host: { tcp: 'refused' },
    ends: ['partial'],
    because: /refused/,
  },
  { name: 'door-deaf', mechanism: 'connections are never taken', host: { tcp: 'deaf' }, ends: ['partial'] },
  {
    name: 'door-slammed',
    mechanism: 'connections are reset at once',
    host: { tcp: 'reset' },
    ends: ['partial'],
  },
  {
    name: 'door-silent',
    mechanism: 'connections are taken, and nothing is read',
    host: { tcp: 'silent' },
    ends: ['partial'],
  },
  {
    name: 'inside-by-name',
    mechanism: 'a name that points into the operator’s network',
    host: { addresses: ['192.168.1.1'] },
    ends: ['partial'],
  },
  {
    name: 'expired',
    mechanism: 'the certificate ended',
    url: 'https://expired.test/',
    host: { tls: 'expired' },
    pages: words,
    text: /Words that came/,
  },
  {
    name: 'another-name',
    mechanism: 'the certificate is for another name',
    url: 'https://another-name.test/',
    host: { tls: 'wrong-host' },
    pages: words,
    text: /Words that came/,
  },
  {
    name: 'nobody-vouches',
    mechanism: 'a root that nobody knows',
    url: 'https://nobody-vouches.test/',
    host: { tls: 'unknown-root' },
    pages: words,
    text: /Words that came/,
  },
  {
    name: 'chain-with-a-gap',
    mechanism: 'the intermediate is missing and cannot be had',
    url: 'https://chain-with-a-gap.test/',
    host: { tls: 'incomplete-lost' },
    pages: words,
    text: /Words that came/,
  },
  {
    name: 'no-handshake',
    mechanism: 'a TLS alert before any certificate',
    url: 'https://no-handshake.test/',
    host: { tls: 'handshake-failure' },
    ends: ['partial'],
  },
  {
    name: 'handshake-broken-off',
    mechanism: 'the connection ends in the middle of the handshake',
    url: 'https://handshake-broken-off.test/',
    host: { tls: 'broken-off' },
    ends: ['partial'],
  },
  {
    name: 'wants-a-certificate',
    mechanism: 'the server asks the visitor for a certificate',
    url: 'https://wants-a-certificate.test/',
    host: { tls: 'client-certificate' },
    pages: words,
    ends: ['partial'],
  },
  {
    name: 'plain-on-443',
    mechanism: 'plain HTTP on the port of TLS',
    url: 'https://plain-on-443.test/',
    host: { tls: 'not-tls' },
    pages: words,
    ends: ['partial'],
  },
  {
    name: 'h2-alone',
    mechanism: 'an origin that speaks HTTP/2 alone',
    url: 'https://h2-alone.test/',
    host: { http2: 'only' },
    pages: { '/': `${words}<img src="/p">`, '/p': answer('image/png', 'x') },
    text: /Words that came/,
  },
  {
    name: 'h2-resets',
    mechanism: 'HTTP/2 whose streams are reset',
    url: 'https://h2-resets.test/',
    host: { http2: 'only' },
    pages: { '/': { raw: '', then: 'reset' } },
    ends: ['partial'],
  },
]

export const wayCases = [...makeCases('network', ways), ...makeCases('network', wires)]
