/** Names that do not resolve, hosts that do not answer, certificates that nobody should trust. */
import type { WebCase } from '../case.ts'
import {
  board,
  html,
  ministry,
  newspaper,
  notes,
  oldTables,
  site,
  society,
  story,
  to,
  wiki,
} from './pages.ts'

export const cases: readonly WebCase[] = [
  {
    name: 'vanished-observatory',
    mechanism: 'The name is not there (NXDOMAIN).',
    family: 'dns',
    language: 'en',
    cited: 'http://www.vanished-observatory.test/logs/1999/comets.html',
    truth: 'dead',
    verdicts: ['dns-failure'],
    hosts: { 'www.vanished-observatory.test': { dns: 'nxdomain' } },
  },
  {
    name: 'only-with-www',
    mechanism:
      'The bare name as cited does not exist; only the one with www does, which no reader of the note is told.',
    family: 'dns',
    language: 'pt',
    cited: 'https://only-with-www.test/salinas',
    truth: 'dead',
    verdicts: ['dns-failure'],
    hosts: {
      'only-with-www.test': { dns: 'nxdomain' },
      'www.only-with-www.test': {
        serve: site({ language: 'pt', name: 'Salinas', own: { '/salinas': story('pt', 'Salinas') } }),
      },
    },
  },
  {
    name: 'mail-only-name',
    mechanism: 'The name exists but holds no address.',
    family: 'dns',
    language: 'de',
    cited: 'https://archiv.mail-only-name.test/akte/17',
    truth: 'dead',
    verdicts: ['dns-failure'],
    hosts: { 'archiv.mail-only-name.test': { dns: 'no-data' } },
  },
  {
    name: 'broken-delegation',
    mechanism: 'The resolver says SERVFAIL each time.',
    family: 'dns',
    language: 'ar',
    cited: 'https://broken-delegation.test/taqrir/2017',
    truth: 'undecidable',
    verdicts: ['unreachable'],
    hosts: { 'broken-delegation.test': { dns: 'servfail' } },
  },
  {
    name: 'hiccup-resolver',
    mechanism: 'NXDOMAIN at the first question, an address at the second.',
    family: 'dns',
    language: 'fi',
    cited: 'https://hiccup-resolver.test/saha',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'hiccup-resolver.test': {
        dns: 'nxdomain-once',
        serve: site({ language: 'fi', name: 'Saha', own: { '/saha': story('fi', 'Saha', society) } }),
      },
    },
  },
  {
    name: 'lame-sixth-road',
    mechanism: 'The IPv6 address leads nowhere, the IPv4 address answers.',
    family: 'dns',
    language: 'ja',
    cited: 'https://lame-sixth-road.test/kobo',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'lame-sixth-road.test': {
        dns: 'broken-ipv6',
        serve: site({
          language: 'ja',
          name: '霧沢工房',
          skin: notes,
          own: { '/kobo': story('ja', '霧沢工房', notes) },
        }),
      },
    },
  },
  {
    name: 'points-home-press',
    mechanism: 'The name points into a private network.',
    family: 'dns',
    language: 'es',
    cited: 'http://points-home-press.test/boletin/14',
    truth: 'undecidable',
    verdicts: ['unsafe'],
    hosts: { 'points-home-press.test': { addresses: ['192.168.14.20'] } },
  },
  {
    name: 'shut-port-society',
    mechanism: 'The machine refuses connections.',
    family: 'tcp',
    language: 'nl',
    cited: 'http://shut-port-society.test/jaarverslag/2010.pdf',
    truth: 'dead',
    verdicts: ['connection-refused'],
    hosts: { 'shut-port-society.test': { tcp: 'refused' } },
  },
  {
    name: 'slammed-door-bureau',
    mechanism: 'Each connection is reset at once.',
    family: 'tcp',
    language: 'ko',
    cited: 'http://slammed-door-bureau.test/report/77',
    truth: 'dead',
    verdicts: ['connection-reset'],
    hosts: { 'slammed-door-bureau.test': { tcp: 'reset' } },
  },
  {
    name: 'swallowed-packets',
    mechanism: 'A firewall swallows every packet.',
    family: 'tcp',
    language: 'tr',
    cited: 'http://swallowed-packets.test/arsiv/degirmen',
    truth: 'undecidable',
    verdicts: ['timeout', 'unreachable'],
    hosts: { 'swallowed-packets.test': { tcp: 'deaf' } },
  },
  {
    name: 'mute-listener',
    mechanism: 'The connection is taken and then nothing is said.',
    family: 'tcp',
    language: 'ro',
    cited: 'http://mute-listener.test/moara',
    truth: 'undecidable',
    verdicts: ['timeout'],
    hosts: { 'mute-listener.test': { tcp: 'silent' } },
  },
  {
    name: 'forgotten-renewal',
    mechanism: 'The certificate ran out; the report stands readable behind it.',
    family: 'tls',
    language: 'el',
    cited: 'https://forgotten-renewal.test/elaiotriveio',
    truth: 'undecidable',
    verdicts: ['tls-error'],
    hosts: {
      'forgotten-renewal.test': {
        tls: 'expired',
        serve: site({
          language: 'el',
          name: 'Μουσείο Ελαίας',
          skin: society,
          own: { '/elaiotriveio': story('el', 'Μουσείο Ελαίας', society) },
        }),
      },
    },
  },
  {
    name: 'neighbour-certificate',
    mechanism: 'A shared host shows the certificate of another name, with the right page behind.',
    family: 'tls',
    language: 'cs',
    cited: 'https://neighbour-certificate.test/rybnik',
    truth: 'undecidable',
    verdicts: ['tls-error'],
    hosts: {
      'neighbour-certificate.test': {
        tls: 'wrong-host',
        serve: site({
          language: 'cs',
          name: 'Obec Lipnice',
          skin: oldTables,
          own: { '/rybnik': story('cs', 'Obec Lipnice', oldTables) },
        }),
      },
    },
  },
  {
    name: 'homemade-seal',
    mechanism: 'A certificate signed by itself before a forum’s thread.',
    family: 'tls',
    language: 'pl',
    cited: 'https://homemade-seal.test/watek/8812',
    truth: 'undecidable',
    verdicts: ['tls-error'],
    hosts: {
      'homemade-seal.test': {
        tls: 'self-signed',
        serve: site({
          language: 'pl',
          name: 'Forum',
          skin: board,
          own: { '/watek/8812': story('pl', 'Forum', board) },
        }),
      },
    },
  },
  {
    name: 'missing-link-chain',
    mechanism:
      'The intermediate certificate is not sent, but the leaf says where it lies: browsers show the page.',
    family: 'tls',
    language: 'hu',
    cited: 'https://missing-link-chain.test/komp',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'missing-link-chain.test': {
        tls: 'incomplete',
        serve: site({
          language: 'hu',
          name: 'Tiszakert',
          skin: ministry,
          own: { '/komp': story('hu', 'Tiszakert', ministry) },
        }),
      },
    },
  },
  {
    name: 'no-common-cipher',
    mechanism: 'The handshake ends in an alert before any certificate is shown.',
    family: 'tls',
    language: 'en',
    cited: 'https://no-common-cipher.test/bulletin/1.html',
    truth: 'dead',
    verdicts: ['tls-error'],
    hosts: { 'no-common-cipher.test': { tls: 'handshake-failure' } },
  },
  {
    name: 'stale-and-gone',
    mechanism: 'The certificate ran out, and behind it the page is a plain 404 too.',
    family: 'tls',
    language: 'de',
    cited: 'https://stale-and-gone.test/satzung-1999.html',
    truth: 'dead',
    verdicts: ['gone', 'tls-error'],
    hosts: {
      'stale-and-gone.test': {
        tls: 'expired',
        serve: site({ language: 'de', name: 'Sportverein Oberau', skin: oldTables }),
      },
    },
  },
  {
    name: 'plain-talk-on-tls',
    mechanism: 'Plain HTTP is spoken on the port of https.',
    family: 'tls',
    language: 'it',
    cited: 'https://plain-talk-on-tls.test/filanda',
    truth: 'dead',
    verdicts: ['tls-error'],
    hosts: {
      'plain-talk-on-tls.test': {
        tls: 'not-tls',
        serve: () => html('<h1>400 The plain HTTP request was sent to HTTPS port</h1>', 400),
      },
    },
  },
  {
    name: 'next-decade-only',
    mechanism: 'HTTP/2 and nothing else is spoken.',
    family: 'http2',
    language: 'uk',
    cited: 'https://next-decade-only.test/oblik/hazety',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'next-decade-only.test': {
        http2: 'only',
        serve: site({
          language: 'uk',
          name: 'Облік',
          skin: wiki,
          own: { '/oblik/hazety': story('uk', 'Облік', wiki) },
        }),
      },
    },
  },
  {
    name: 'upgrade-into-fault',
    mechanism:
      'The http link leads by 301 to https, where a certificate of an unknown root stands before the page.',
    family: 'tls',
    language: 'es',
    cited: 'http://upgrade-into-fault.test/acequia',
    truth: 'undecidable',
    verdicts: ['tls-error'],
    hosts: {
      'upgrade-into-fault.test': {
        tls: 'unknown-root',
        serve: (request) =>
          request.scheme === 'http'
            ? to(`https://upgrade-into-fault.test${request.path}`, 301)
            : site({
                language: 'es',
                name: 'Regantes',
                skin: newspaper,
                own: { '/acequia': story('es', 'Regantes') },
              })(request),
      },
    },
  },
]
