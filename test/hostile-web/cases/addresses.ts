/** Addresses as documents print them: odd, broken, dangerous, or of schemes that nobody can follow. */
import type { Truth } from '../case.ts'
import { alive, html, makeCases, site, type Written } from './make.ts'

const page = alive('en', 'ngo', 1)
/** An address without any host of ours. */
const bare = (name: string, cited: string, mechanism: string, verdicts: Written['verdicts']): Written => ({
  name,
  cited,
  mechanism,
  verdicts,
  hosts: {},
})
const family = (name: string, truth: Truth, cases: readonly Written[]) => makeCases(name, truth, cases)
const scheme = (name: string, cited: string): Written =>
  bare(name, cited, `the scheme ${cited.slice(0, cited.indexOf(':') + 1)}`, ['unsupported'])

export const schemes = family('scheme', 'undecidable', [
  scheme('by-mail', 'mailto:press@by-mail.test'),
  scheme('by-ftp', 'ftp://by-ftp.test/pub/report.txt'),
  scheme('by-phone', 'tel:+4712345678'),
  scheme('by-javascript', 'javascript:alert(1)'),
  scheme('by-data', 'data:text/html,<h1>hello</h1>'),
  scheme('by-file', 'file:///etc/passwd'),
  scheme('by-magnet', 'magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a'),
  scheme('by-urn', 'urn:isbn:9780000000002'),
  scheme('by-gemini', 'gemini://by-gemini.test/wells'),
  scheme('by-news', 'news:comp.infosystems.www'),
  scheme('by-view-source', 'view-source:https://by-view-source.test/'),
  scheme('by-blob', 'blob:https://by-blob.test/9115d58c'),
])

export const weird = [
  ...family('address', 'undecidable', [
    bare('inside-by-number', 'http://127.0.0.1/status', 'a literal address of loopback', ['unsafe']),
    bare('inside-by-decimal', 'http://2130706433/', 'loopback as one decimal number', ['unsafe']),
    bare('inside-by-hex', 'http://0x7f.1/', 'loopback in hexadecimal with parts left out', ['unsafe']),
    bare('inside-by-mapped', 'http://[::ffff:10.0.0.1]/', 'a private address mapped into IPv6', ['unsafe']),
    bare('inside-by-cloud', 'http://169.254.169.254/latest/meta-data/', 'the address of cloud metadata', [
      'unsafe',
    ]),
    bare('inside-by-name', 'http://localhost:8080/', 'the name localhost with a port', ['unsafe']),
    bare('inside-by-local', 'http://printer.local/', 'a name that only one house knows', [
      'unsafe',
      'unsupported',
    ]),
    bare('inside-by-intranet', 'http://wiki/Wells', 'a name of one label', ['unsafe']),
    bare('by-onion', 'http://wells2r4kq3vthx.onion/', 'a name of the onion net', ['unsafe', 'unsupported']),
    bare(
      'inside-by-userinfo',
      'http://www.example.test@127.0.0.1/',
      'a public name as user name before an inner address',
      ['unsafe'],
    ),
    {
      name: 'port-of-mail',
      cited: 'http://port-of-mail.test:25/',
      mechanism: 'the port of a mail server',
      verdicts: ['unsafe'],
      serve: () => page,
    },
    {
      name: 'port-of-store',
      cited: 'http://port-of-store.test:6379/',
      mechanism: 'the port of a database that takes lines as commands',
      verdicts: ['unsafe'],
      serve: () => page,
    },
    {
      name: 'hundred-thousand',
      cited: `https://hundred-thousand.test/?q=${'a'.repeat(99_965)}`,
      mechanism: 'an address of a hundred thousand characters',
      verdicts: ['unsupported', 'invalid'],
      serve: () => page,
    },
  ]),
  ...family('address', 'dead', [
    bare('no-host', 'https:///path/only', 'an address without a host', ['invalid']),
    bare('port-too-high', 'https://port-too-high.test:99999/', 'a port above 65535', ['invalid']),
    bare('port-is-word', 'https://port-is-word.test:http/', 'a port that is a word', ['invalid']),
    bare('bracket-open', 'http://[2001:db8::1/', 'an IPv6 address whose bracket never closes', ['invalid']),
    bare('blank-in-host', 'https://blank in host.test/', 'blanks in the host', ['invalid']),
    bare('null-in-host', 'https://null\u0000in-host.test/', 'a null byte in the host', ['invalid']),
    bare('percent-in-host', 'https://percent%00in.test/', 'an encoded null byte in the host', ['invalid']),
    bare('only-scheme', 'https://', 'a scheme and nothing else', ['invalid']),
    bare(
      'label-too-long',
      `https://${'label-too-long-'.repeat(5)}x.test/`,
      'a label of more than 63 letters',
      ['invalid', 'dns-failure'],
    ),
    bare(
      'broken-punycode',
      'https://xn--broken-punycode-!!.test/',
      'a name that claims to be punycode and is not',
      ['invalid', 'dns-failure'],
    ),
  ]),
  ...family('address', 'alive', [
    {
      name: 'port-of-its-own',
      cited: 'https://port-of-its-own.test:8443/a',
      mechanism: 'a port of its own that is an ordinary one',
      verdicts: ['alive'],
      serve: site('en', 'ngo', { '/a': page }),
    },
    {
      name: 'with-user-name',
      cited: 'https://reader:secret@with-user-name.test/a',
      mechanism: 'a user name and password in the address of an open page',
      verdicts: ['alive'],
      serve: site('en', 'ngo', { '/a': page }),
    },
    {
      name: 'dot-at-the-end',
      cited: 'https://dot-at-the-end.test./a',
      mechanism: 'the root’s dot at the end of the host',
      verdicts: ['alive'],
      serve: site('en', 'ngo', { '/a': page }),
    },
    {
      name: 'capital-host',
      cited: 'HTTPS://Capital-HOST.test/a',
      mechanism: 'capitals in scheme and host',
      verdicts: ['alive'],
      serve: site('en', 'ngo', { '/a': page }),
    },
    {
      name: 'brunnen-idn',
      cited: 'https://brünnen.brunnen-idn.test/straße',
      mechanism: 'umlauts in host and path',
      language: 'de',
      verdicts: ['alive'],
      hosts: {
        'brünnen.brunnen-idn.test': { serve: site('de', 'ngo', { '/stra%C3%9Fe': alive('de', 'ngo', 1) }) },
      },
    },
    {
      name: 'su-idn',
      cited: 'https://井戸.su-idn.test/ニュース',
      mechanism: 'Japanese in host and path',
      language: 'ja',
      verdicts: ['alive'],
      hosts: {
        '井戸.su-idn.test': {
          serve: (request) =>
            decodeURI(request.path) === '/ニュース' ? alive('ja', 'ngo', 1) : html('<h1>404</h1>', 404),
        },
      },
    },
    {
      name: 'blanks-in-path',
      cited: 'https://blanks-in-path.test/my report 2019.html',
      mechanism: 'blanks in the path, unencoded',
      verdicts: ['alive'],
      serve: site('en', 'ngo', { '/my%20report%202019.html': page }),
    },
    {
      name: 'back-slashes',
      cited: 'https:\\\\back-slashes.test\\a',
      mechanism: 'backslashes for slashes',
      verdicts: ['alive', 'invalid'],
      serve: site('en', 'ngo', { '/a': page }),
    },
    {
      name: 'bars-and-braces',
      cited: 'https://bars-and-braces.test/w/{a}|b^c\'d(e)?x=[1]&y="z"',
      mechanism: 'signs in path and query that strict parsers refuse',
      verdicts: ['alive'],
      serve: (request) =>
        request.path.startsWith('/w/') && /b(?:\^|%5E)c/i.test(request.path)
          ? page
          : html('<h1>404</h1>', 404),
    },
    {
      name: 'percent-nothing',
      cited: 'https://percent-nothing.test/100%/a%zz',
      mechanism: 'percent signs that encode nothing',
      verdicts: ['alive'],
      serve: (request) => (request.path === '/100%/a%zz' ? page : html('<h1>404</h1>', 404)),
    },
    {
      name: 'dots-in-path',
      cited: 'https://dots-in-path.test/x/../a/./b/../',
      mechanism: 'dots in the path that lead to a living page',
      verdicts: ['alive'],
      serve: site('en', 'ngo', { '/a/': page }),
    },
    {
      name: 'four-thousand',
      cited: `https://four-thousand.test/search?q=${'w'.repeat(4_000)}`,
      mechanism: 'a query of four thousand letters that its server understands',
      verdicts: ['alive'],
      serve: site('en', 'ngo', { '/search': page }),
    },
  ]),
]
