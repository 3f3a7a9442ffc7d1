/** What DNS answers in odd ways: aliases, cut and forged answers, names in other scripts, names that change, top-level names of nobody. */
import type { DnsAnswer, DnsQuestion } from '../../fakes/dns-server.ts'
import type { HostBehaviour, Truth } from '../case.ts'
import { longArticle } from './long-article.ts'
import { html, makeCases, redirect, site, type Written } from './make.ts'

const path = '/valley/mill'
const serve = site('en', 'ngo', { [path]: html(longArticle('The mill in the valley')) })
type Answering = (question: DnsQuestion, address: string) => DnsAnswer

const family = (truth: Truth, cases: readonly Written[]) => makeCases('dns', truth, cases)
const named = (
  name: string,
  mechanism: string,
  verdicts: Written['verdicts'],
  dns: Answering,
  more: HostBehaviour = {},
): Written => ({ name: `dns-${name}`, mechanism, path, verdicts, host: { dns, serve, ...more } })
/** The host of a URL as written, whatever its case is called. */
const called = (
  name: string,
  host: string,
  mechanism: string,
  verdicts: Written['verdicts'] = ['alive'],
): Written => ({
  name,
  mechanism,
  verdicts,
  cited: `https://${host}${path}`,
  hosts: { [host]: { serve } },
})
const chain = (name: string, length: number): readonly string[] =>
  Array.from({ length }, (_, index) => `c${index}.${name}.test`)

export const livingNames = family('alive', [
  named('long-chain', 'twelve aliases before the address', ['alive'], (_, address) => ({
    aliases: chain('dns-long-chain', 12),
    a: [address],
  })),
  named('cut-over-udp', 'the answer is cut over UDP and whole over TCP', ['alive'], ({ over }, address) =>
    over === 'udp' ? { truncated: true } : { a: [address] },
  ),
  named(
    'dislikes-edns',
    'FORMERR for questions with an OPT record, answers for those without',
    ['alive'],
    ({ edns }, address) => (edns ? { code: 'FORMERR' } : { a: [address] }),
  ),
  named(
    'forged-first',
    'a forged answer with the number of another question comes before the true one',
    ['alive'],
    (_, address) => ({
      a: [address],
      forged: 'first',
    }),
  ),
  named('aaaa-servfail', 'SERVFAIL for AAAA and an address for A', ['alive'], ({ type }, address) =>
    type === 'AAAA' ? { code: 'SERVFAIL' } : { a: [address] },
  ),
  named(
    'aaaa-nxdomain',
    'NXDOMAIN for AAAA and an address for A, as broken balancers say',
    ['alive'],
    ({ type }, address) => (type === 'AAAA' ? { code: 'NXDOMAIN' } : { a: [address] }),
  ),
  named('aaaa-notimp', 'NOTIMP for AAAA and an address for A', ['alive'], ({ type }, address) =>
    type === 'AAAA' ? { code: 'NOTIMP' } : { a: [address] },
  ),
  named('aaaa-silent', 'questions for AAAA are never answered', ['alive'], ({ type }, address) =>
    type === 'AAAA' ? { silent: true } : { a: [address] },
  ),
  named('two-hundred', 'one address two hundred times, too long for UDP', ['alive'], ({ over }, address) =>
    over === 'udp' ? { truncated: true } : { a: Array.from({ length: 200 }, () => address) },
  ),
  {
    name: 'six-refuses',
    mechanism: 'an IPv6 address that refuses connections beside a working IPv4 one',
    path,
    verdicts: ['alive'],
    host: { dns: 'refusing-ipv6', serve },
  },
  called('dns-under-score', '_old_site.dns-under-score.test', 'underscores in the name, which DNS allows'),
  called(
    'dns-label-of-sixty-three',
    `${'a'.repeat(63)}.dns-label-of-sixty-three.test`,
    'a label of exactly 63 letters',
  ),
  called(
    'dns-mixed',
    'аpple.dns-mixed.test',
    'a Cyrillic letter among Latin ones: a trick on readers, and a page that is there',
  ),
  called('dns-eszett', 'straße.dns-eszett.test', 'an eszett, which is a letter of its own since IDNA 2008'),
  called('dns-wide', 'ｗｗｗ.dns-wide.test', 'letters of full width that are folded to ASCII'),
])

export const deadNames = family('dead', [
  named(
    'alias-of-nobody',
    'an alias of a name that does not exist: NXDOMAIN beside the alias',
    ['dns-failure'],
    () => ({
      aliases: ['gone.dns-alias-of-nobody.test'],
      code: 'NXDOMAIN',
    }),
  ),
  named('alias-of-nothing', 'an alias of a name without an address', ['dns-failure'], () => ({
    aliases: ['empty.dns-alias-of-nothing.test'],
  })),
  {
    name: 'dns-invalid',
    mechanism: 'a name under .invalid, which exists nowhere (RFC 6761 §6.4)',
    verdicts: ['dns-failure'],
    cited: 'https://press.invalid/release',
    hosts: {},
  },
  {
    name: 'dns-reverse',
    mechanism: 'a name of the reverse tree that nobody has',
    verdicts: ['dns-failure'],
    cited: 'http://9.9.9.198.in-addr.arpa/',
    hosts: {},
  },
  {
    name: 'dns-two-dots',
    mechanism: 'an empty label in the middle of the host',
    verdicts: ['invalid'],
    cited: 'https://press..dns-two-dots.test/',
    hosts: {},
  },
  {
    name: 'dns-too-long',
    mechanism: 'a host of 300 letters in labels that are short enough',
    verdicts: ['invalid'],
    cited: `https://${'abcdefghi.'.repeat(29)}dns-too-long.test/`,
    hosts: {},
  },
])

/** Public first, private when it is looked up again: what a rebinding attack does. */
const rebinds: Answering = ({ type, before }, address) =>
  type !== 'A' ? {} : before === 0 ? { a: [address] } : { a: ['10.20.30.41'] }

export const doubtfulNames = family('undecidable', [
  named('alias-inside', 'an alias of a name with a private address', ['unsafe'], () => ({
    aliases: ['intranet.dns-alias-inside.test'],
    a: ['192.168.7.7'],
  })),
  named(
    'alias-loop',
    'two aliases of each other: the resolver gives up with SERVFAIL',
    ['unreachable'],
    () => ({
      aliases: ['b.dns-alias-loop.test', 'dns-alias-loop.test'],
      code: 'SERVFAIL',
    }),
  ),
  named(
    'cut-everywhere',
    'the answer is cut over UDP and never comes over TCP',
    ['unreachable'],
    ({ over }) => (over === 'udp' ? { truncated: true } : { silent: true }),
  ),
  named('forged-only', 'nothing but forged answers', ['unreachable', 'timeout'], (_, address) => ({
    a: [address],
    forged: 'only',
  })),
  named('formerr', 'FORMERR for every question', ['unreachable'], () => ({ code: 'FORMERR' })),
  named('notimp', 'NOTIMP for every question', ['unreachable'], () => ({ code: 'NOTIMP' })),
  named(
    'gone-and-failing',
    'NXDOMAIN for A and SERVFAIL for AAAA: half a denial',
    ['unreachable'],
    ({ type }) => (type === 'AAAA' ? { code: 'SERVFAIL' } : { code: 'NXDOMAIN' }),
  ),
  named('gone-every-other-time', 'NXDOMAIN and SERVFAIL in turn', ['unreachable'], ({ before }) =>
    before % 2 === 0 ? { code: 'NXDOMAIN' } : { code: 'SERVFAIL' },
  ),
  named('among-hundreds', 'a private address among two hundred', ['unsafe'], ({ over }, address) =>
    over === 'udp'
      ? { truncated: true }
      : { a: [...Array.from({ length: 199 }, () => address), '100.64.1.1'] },
  ),
  {
    name: 'dns-rebinds',
    mechanism: 'a public address at the first look-up, a private one at the next, to which a redirect leads',
    path,
    verdicts: ['unsafe'],
    host: {
      dns: rebinds,
      serve: () => redirect('/valley/inner', 302, [['Connection', 'close']]),
    },
  },
  {
    name: 'dns-home-arpa',
    mechanism: 'a name under home.arpa, which is every house’s own',
    verdicts: ['unsafe'],
    cited: 'http://printer.home.arpa/report',
    hosts: {},
  },
  {
    name: 'dns-internal',
    mechanism: 'a name under .internal, which no public zone may hold',
    verdicts: ['unsafe'],
    cited: 'https://wiki.corp.internal/report',
    hosts: {},
  },
])
