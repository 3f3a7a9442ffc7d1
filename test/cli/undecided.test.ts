/** Lines that are printed as links are decided: none calls a site dead that the end of the run calls unreachable. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clustersOf, judge, mayCluster, reportLink, showsLine } from '../../citations/checking.ts'
import {
  defaultPolicy,
  type Attempt,
  type FailureKind,
  type LookFact,
  type Observation,
} from '../../citations/index.ts'
import { rememberLooks } from '../../src/cli/finish.ts'
import { holdUndecided } from '../../src/cli/undecided.ts'
import { answered, failing, observed } from '../citations/observations.ts'
import { startDnsServer } from '../fakes/dns-server.ts'
import { ibid } from './cli.ts'

const failed = (host: string, kind: FailureKind, tried: readonly string[] = []): Observation => {
  const url = `https://${host}/a`
  const one = failing(kind, url)
  const attempt: Attempt = one.end.kind === 'failure' ? { ...one, end: { ...one.end, tried } } : one
  return observed(url, attempt, attempt)
}
const gone = (host: string): Observation =>
  observed(`https://${host}/a`, answered([{ url: `https://${host}/a`, status: 404 }]))
const lineOf = (observation: Observation) =>
  reportLink({
    url: observation.url,
    citations: ['c1'],
    verdict: judge(observation),
    observation,
    snapshot: null,
  })

/** What stands in the stream after each look, and after the end, as host and verdict. */
async function streamed(seen: readonly Observation[]): Promise<readonly string[]> {
  const printed: string[] = []
  const looks = rememberLooks()
  const undecided = holdUndecided(looks, defaultPolicy, async ({ url, verdict }) => {
    printed.push(`${new URL(url).hostname} ${verdict}`)
  })
  const steps: string[] = []
  const step = () => steps.push(printed.splice(0).join(', '))
  for (const observation of seen) {
    await undecided.add(lineOf(observation), looks.add(observation.url, { observation }), [])
    step()
  }
  await undecided.end()
  step()
  return steps
}

const six = (index: number): readonly string[] => [`2001:db8:${index}::1`]

test.each<[string, readonly Observation[], readonly string[]]>([
  [
    'a domain that does not exist, and then a page that answers => told as soon as a line is seen to work',
    [failed('a.com', 'dns-nxdomain'), gone('b.org'), failed('c.net', 'dns-nxdomain')],
    ['', 'b.org gone, a.com dns-failure', 'c.net dns-failure', ''],
  ],
  [
    'domains that do not exist among five where nothing answers => unreachable, at the end',
    [
      ...['a.com', 'b.org', 'c.net', 'd.com'].map((host) => failed(host, 'dns-nxdomain')),
      failed('e.org', 'dns-timeout'),
    ],
    [
      ...Array<string>(5).fill(''),
      ['a.com', 'b.org', 'c.net', 'd.com', 'e.org'].map((host) => `${host} unreachable`).join(', '),
    ],
  ],
  [
    'domains that do not exist, and nothing else => dead after all',
    [failed('a.com', 'dns-nxdomain'), failed('b.org', 'dns-nxdomain')],
    ['', '', 'a.com dns-failure, b.org dns-failure'],
  ],
  [
    'refused over IPv6 alone, wherever it goes => unreachable, at the end, and what is gone at once',
    [
      failed('a.com', 'connection-refused', six(1)),
      gone('d.com'),
      failed('b.org', 'connection-refused', six(2)),
      failed('c.net', 'connection-refused', six(3)),
    ],
    ['', 'd.com gone', '', '', 'a.com unreachable, b.org unreachable, c.net unreachable'],
  ],
  [
    'refused over IPv4 => told at once: there is somebody who refuses',
    [failed('a.com', 'connection-refused', ['192.0.2.1'])],
    ['a.com connection-refused', ''],
  ],
])('%s', async (_name, seen, steps) => {
  expect(await streamed(seen)).toEqual(steps)
})

test('as many as are remembered are held, then all is decided: a list without end waits for nothing', async () => {
  const many = Array.from({ length: 5_100 }, (_, at) => failed(`s${at}.com`, 'dns-servfail'))
  const steps = await streamed(many)
  const told = steps.map((step) => (step === '' ? 0 : step.split(', ').length))
  expect(told.slice(0, 4_999).every((count) => count === 0)).toBe(true)
  expect(told.slice(4_999)).toEqual([5_000, ...Array<number>(100).fill(1), 0])
})

const fact: fc.Arbitrary<LookFact> = fc
  .record({
    site: fc.constantFrom('a.com', 'b.org', 'c.net', 'd.com', 'e.org', 'f.com', 'g.net'),
    kind: fc.option(
      fc.constantFrom<FailureKind>(
        ...(['dns-nxdomain', 'dns-servfail', 'no-route', 'connection-refused', 'tls-handshake'] as const),
        ...(['connection-timeout', 'redirect-loop', 'unsafe-address'] as const),
      ),
      { freq: 6 },
    ),
    addresses: fc.constantFrom([], ['192.0.2.1'], six(1), six(2), six(3), six(4)),
    issuer: fc.constantFrom(null, 'Office Gate'),
    refused: fc.boolean(),
    answered: fc.boolean(),
  })
  .map(({ site, kind, ...rest }) => {
    const failure =
      kind === null
        ? null
        : { kind: 'failure' as const, failure: kind, detail: null, url: `https://${site}/` }
    return { ...rest, site, failure, reached: [] }
  })

test('whatever was seen: who is of a cluster at the end was held from the beginning', () => {
  fc.assert(
    fc.property(fc.array(fact, { minLength: 3, maxLength: 14 }), (facts) => {
      const mayBeDown = !facts.some(showsLine)
      for (const { members } of clustersOf(facts, defaultPolicy))
        for (const member of members) {
          const one = facts[member]
          expect(one !== undefined && mayCluster(one, mayBeDown)).toBe(true)
        }
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  ['ndjson', ['--urls', '-']],
  ['csv', ['--urls', '-']],
  ['ndjson', ['-']],
])(
  'a network that is down, in %s of %j => no line says that a site is dead, and the summary counts what was printed',
  async (format, names) => {
    // Most names are said not to exist, which alone would be the end of their sites; the last ones show why.
    await using dns = await startDnsServer({
      records: { 'mute.org': { code: 'SERVFAIL' }, 'still.net': { code: 'REFUSED' } },
    })
    const hosts = ['one.com', 'two.org', 'three.net', 'four.com', 'mute.org', 'still.net']
    const urls = hosts.map((host) => `https://${host}/page`)
    const input =
      names[0] === '-' ? urls.map((url) => `The dam [broke](${url}).\n`).join('\n') : `${urls.join('\n')}\n`
    const ended = await ibid(
      ['check', ...names, '--format', format, '--dns-server', `127.0.0.1:${dns.port}`, '--pace', 'off'],
      { input },
    )
    expect(ended.stdout).not.toMatch(/"broken"(?!:0)/)
    expect(ended.stdout.match(/"unreachable"/g)).toHaveLength(6)
    if (format === 'ndjson') {
      const last = ended.stdout.trimEnd().split('\n').at(-1) ?? ''
      expect(JSON.parse(last)).toMatchObject({ summary: { links: 6, broken: 0, unsure: 6 } })
    }
    expect(ended.code).toBe(3)
  },
  60_000,
)
