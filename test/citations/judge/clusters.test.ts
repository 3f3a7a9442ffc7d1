/** findClusters(): our own network's failures, and those that one server or hosting company explains. */
import { describe, expect, test } from 'vitest'
import { findClusters, type JudgedLook } from '../../../citations/judge/clusters.ts'
import { judge } from '../../../citations/judge.ts'
import { englishReasons, reasonSentence } from '../../../citations/messages.ts'
import type { Attempt, FailureKind, Observation } from '../../../citations/observation.ts'
import { defaultPolicy } from '../../../citations/policy.ts'
import { answered, failing, observed } from '../observations.ts'

const look = (observation: Observation): JudgedLook => ({ observation, verdict: judge(observation) })
const failed = (host: string, kind: FailureKind, tried: readonly string[] = []): JudgedLook => {
  const url = `https://${host}/a`
  const one = failing(kind, url)
  const attempt: Attempt = one.end.kind === 'failure' ? { ...one, end: { ...one.end, tried } } : one
  return look(observed(url, attempt, attempt))
}
const fine = (host: string): JudgedLook =>
  look(observed(`https://${host}/a`, answered([{ url: `https://${host}/a`, status: 200 }])))
const intercepted = (host: string, issuer: string | null): JudgedLook => {
  const attempt = answered([{ url: `https://${host}/a`, status: 200, refusal: 'SELF_SIGNED_CERT_IN_CHAIN' }])
  const hops = attempt.hops.map((hop) => (hop.tls === null ? hop : { ...hop, tls: { ...hop.tls, issuer } }))
  return look(observed(`https://${host}/a`, { ...attempt, hops }))
}
const codes = (looks: readonly JudgedLook[]): readonly string[] =>
  findClusters(looks, defaultPolicy).map(({ code }) => code)
const six = (index: number): readonly string[] => [`2001:db8:${index}::1`]

describe('what clusters', () => {
  test('IPv6 that fails everywhere', () => {
    const looks = [
      failed('a.com', 'connection-timeout', six(1)),
      failed('b.org', 'no-route', six(2)),
      failed('c.net', 'connection-timeout', six(3)),
      fine('d.com'),
    ]
    expect(findClusters(looks, defaultPolicy)).toEqual([
      { code: 'own-network-family', params: {}, members: [0, 1, 2] },
    ])
  })
  test('a resolver that fails for most names', () => {
    expect(
      codes([
        failed('a.com', 'dns-servfail'),
        failed('b.org', 'dns-timeout'),
        failed('c.net', 'dns-servfail'),
        failed('d.com', 'dns-servfail'),
        fine('e.com'),
      ]),
    ).toEqual(['own-network-resolver'])
  })
  test('one unknown issuer over unrelated sites', () => {
    const [cluster] = findClusters(
      ['a.com', 'b.org', 'c.net'].map((host) => intercepted(host, 'Office Gate')),
      defaultPolicy,
    )
    expect(cluster).toMatchObject({
      code: 'own-network-issuer',
      params: { issuer: 'Office Gate' },
      members: [0, 1, 2],
    })
    expect(reasonSentence('own-network-issuer', cluster?.params ?? {})).toContain('Office Gate')
  })
  test('nothing answered at all', () => {
    expect(
      codes(['a.com', 'b.org', 'c.net', 'd.com', 'e.org'].map((host) => failed(host, 'no-route'))),
    ).toEqual(['own-network-down'])
  })
})

describe('what does not', () => {
  test.each<readonly [string, readonly JudgedLook[]]>([
    ['an empty run', []],
    ['two sites', [failed('a.com', 'dns-servfail'), failed('b.org', 'dns-servfail')]],
    [
      'one site with many hosts',
      ['a', 'b', 'c', 'd', 'e', 'f'].map((label) => failed(`${label}.example.com`, 'no-route')),
    ],
    [
      'many names on one server',
      ['a.com', 'b.org', 'c.net', 'd.com', 'e.org'].map((host) =>
        failed(host, 'connection-timeout', ['192.0.2.7']),
      ),
    ],
    [
      'many names in one hosting network',
      ['a.com', 'b.org', 'c.net'].map((host, index) =>
        failed(host, 'connection-timeout', [`2001:db8:5:${index}::1`]),
      ),
    ],
    [
      'a minority',
      [
        failed('a.com', 'dns-servfail'),
        failed('b.org', 'dns-servfail'),
        failed('c.net', 'dns-servfail'),
        ...['d.com', 'e.org', 'f.net', 'g.com'].map(fine),
      ],
    ],
    ['dead names', ['a.com', 'b.org', 'c.net', 'd.com', 'e.org'].map((host) => failed(host, 'dns-nxdomain'))],
    [
      'IPv6 that failed where IPv4 failed too',
      ['a.com', 'b.org', 'c.net']
        .map((host, index) => failed(host, 'connection-timeout', [...six(index), `198.51.${index}.1`]))
        .concat(fine('d.com')),
    ],
    [
      'three sites that sign for themselves',
      ['a.com', 'b.org', 'c.net'].map((host) => intercepted(host, host)),
    ],
    [
      'a dead line with one answer',
      [
        ...['a.com', 'b.org', 'c.net', 'd.com', 'e.org'].map((host) => failed(host, 'no-route')),
        fine('f.net'),
      ],
    ],
  ])('%s', (_, looks) => {
    expect(codes(looks)).toEqual([])
  })
})

test('every code of a cluster has its sentence', () => {
  expect(Object.keys(englishReasons).filter((code) => code.startsWith('own-network-'))).toHaveLength(4)
})
