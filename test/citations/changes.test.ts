/** What is told of two runs: links whose outcome or verdict is another one, and nothing of the document. */
import { expect, test } from 'vitest'
import {
  changedLinks,
  documentChanged,
  type Outcome,
  type Report,
  type ReportLink,
  type VerdictWord,
} from '../../citations/index.ts'

function link(url: string, verdict: VerdictWord, outcome: Outcome, reason = `It is ${verdict}.`): ReportLink {
  return {
    url,
    outcome,
    verdict,
    certainty: 'provisional',
    reason,
    reasonCode: verdict,
    reasonParams: {},
    status: null,
    finalUrl: null,
    hops: [],
    fragment: 'none',
    attempts: 1,
    citations: ['c1'],
    archived: [],
    snapshot: null,
  }
}
const a = 'https://a.example/'

test.each<[string, readonly ReportLink[], readonly ReportLink[], readonly string[]]>([
  ['nothing', [], [], []],
  ['the same', [link(a, 'alive', 'ok')], [link(a, 'alive', 'ok')], []],
  ['another sentence', [link(a, 'alive', 'ok')], [link(a, 'alive', 'ok', 'It answers.')], []],
  ['dead', [link(a, 'alive', 'ok')], [link(a, 'gone', 'broken')], ['alive > gone']],
  ['moved', [link(a, 'alive', 'ok')], [link(a, 'redirected', 'ok')], ['alive > redirected']],
  [
    'the same word with another outcome',
    [link(a, 'tls-error', 'unsure')],
    [link(a, 'tls-error', 'broken')],
    ['tls-error > tls-error'],
  ],
  ['not looked at before', [], [link(a, 'alive', 'ok')], ['nothing > alive']],
  ['not looked at now', [link(a, 'alive', 'ok')], [], []],
  [
    'two, in the order of the document',
    [link(a, 'gone', 'broken'), link(`${a}#b`, 'alive', 'ok'), link('', 'invalid', 'broken')],
    [link('', 'invalid', 'broken'), link(`${a}#b`, 'timeout', 'unsure'), link(a, 'alive', 'ok')],
    ['alive > timeout', 'gone > alive'],
  ],
])('%s => told as such', (_name, before, after, told) => {
  const changes = changedLinks(before, after)
  expect(changes.map((one) => `${one.before?.verdict ?? 'nothing'} > ${one.after.verdict}`)).toEqual(told)
})

const report = (id: string, finishedAt: string, links: readonly ReportLink[]): Report => ({
  run: {
    id,
    startedAt: '2026-11-22T10:00:00.000Z',
    finishedAt,
    version: '0',
    complete: true,
    vantage: { egress: 'direct', country: null, resolver: 'system' },
    class: 'live',
  },
  document: { name: 'secret name.txt', format: 'text', sha256: 'ab', title: 'secret title', language: null },
  citations: [],
  notices: [],
  links,
  summary: { citations: 1, links: links.length, ok: 0, broken: 0, unsure: 0 },
})
const [early, late] = ['2026-11-22T10:00:05.000Z', '2026-11-29T10:00:05.000Z']

test('the message, field by field', () => {
  const before = report('run1', early, [link(a, 'alive', 'ok', 'The page answers.')])
  const after = report('run2', late, [link(a, 'gone', 'broken', 'The page says that it is gone.')])
  expect(documentChanged('doc1', before, after)).toEqual({
    type: 'document.changed',
    timestamp: late,
    data: {
      document: 'doc1',
      run: 'run2',
      before: 'run1',
      changed: 1,
      links: [
        {
          url: a,
          before: { outcome: 'ok', verdict: 'alive', reason: 'The page answers.' },
          after: { outcome: 'broken', verdict: 'gone', reason: 'The page says that it is gone.' },
        },
      ],
    },
  })
})

test('no change => no message', () => {
  const links = [link(a, 'alive', 'ok')]
  expect(documentChanged('doc1', report('run1', early, links), report('run2', late, links))).toBeNull()
})

test('thousands of changes => a message of bounded size that says how many', () => {
  const urls = Array.from({ length: 5000 }, (_, index) => `https://a.example/${index}`)
  const of = (verdict: VerdictWord, outcome: Outcome) => urls.map((url) => link(url, verdict, outcome))
  const before = report('run1', early, of('alive', 'ok'))
  const message = documentChanged('doc1', before, report('run2', late, of('gone', 'broken')))
  expect(JSON.stringify(message).length).toBeLessThan(110_000)
  expect(message?.data.changed).toBe(5000)
  expect(message?.data.links.map(({ url }) => url)).toEqual(urls.slice(0, message?.data.links.length))
  expect(message?.data.links.length).toBeGreaterThan(300)
})
