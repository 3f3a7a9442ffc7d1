/** What each format says of an ordinary run: the exact place, the fold of doubts, copies, ignored links, the counts. */
import { expect, test } from 'vitest'
import { mergeExtractions } from '../../../citations/index.ts'
import { csv } from '../../../src/web/formats/csv.ts'
import type { Told } from '../../../src/cli/formats/encoder.ts'
import { github } from '../../../src/cli/formats/github.ts'
import { gitlab } from '../../../src/web/formats/gitlab.ts'
import { html } from '../../../src/cli/formats/html.ts'
import { json, jsonText, ndjson } from '../../../src/web/formats/json.ts'
import { junit } from '../../../src/web/formats/junit.ts'
import { markdown } from '../../../src/web/formats/markdown.ts'
import { plain } from '../../../src/cli/formats/paint.ts'
import { pretty } from '../../../src/cli/formats/pretty.ts'
import { sarif } from '../../../src/web/formats/sarif.ts'
import { spanOfUrl } from '../../../src/web/place.ts'
import { citation, extraction, link, print, run, told } from './report.ts'

const DEAD = 'https://a.example/dead'
const doubt = (path: string) =>
  link(`https://wall.example/${path}`, {
    outcome: 'unsure',
    verdict: 'blocked',
    reasonCode: 'wall',
    reason: 'A wall turned us away.',
    citations: [`c${path}`],
  })
const copy = { url: 'https://archive.example/2020/https://a.example/dead', at: '2020-03-01T00:00:00Z' }
const ordinary = told(
  extraction([
    citation('c1', DEAD),
    citation('c2', 'https://wall.example/2'),
    citation('c3', 'https://wall.example/3'),
    citation('c4', 'https://a.example/known'),
  ]),
  [
    link(DEAD, { archived: [copy] }),
    doubt('2'),
    doubt('3'),
    link('https://a.example/known', {
      citations: ['c4'],
      ignored: { reason: 'only from the office', until: null },
    }),
  ],
)

test('github => an error on the exact place, the doubts in one line, no annotation for them', () => {
  expect(print(github, ordinary)).toBe(
    [
      '::error file=docs/a.md,line=1,col=5,endLine=1,endColumn=27,title=gone%3A https%3A//a.example/dead::https://a.example/dead : The server says 404: there is no such page. A copy of 2020-03-01: https://archive.example/2020/https://a.example/dead',
      'could not be told: wall.example, blocked, 2 links: A wall turned us away.',
      '4 links: 0 ok, 1 broken, 2 unsure, 1 ignored',
      '',
    ].join('\n'),
  )
})

test('github => ten annotations at most, the rest counted and told without them', () => {
  const links = Array.from({ length: 23 }, (_, at) =>
    link(`https://a.example/${at}`, { citations: [`c${at + 1}`] }),
  )
  const text = print(github, told(extraction(links.map(({ url }, at) => citation(`c${at + 1}`, url))), links))
  expect(text.match(/^::error /gm)).toHaveLength(10)
  expect(text).toContain('13 more places of broken links, without annotations:\n')
  expect(text.match(/^broken: gone https:\/\/a\.example\/\d+ \(docs\/a\.md:\d+:5\)/gm)).toHaveLength(13)
})

test('sarif => version 2.1.0, exact region, a fingerprint that survives a move of the line, suppressed where ignored', () => {
  const log = JSON.parse(print(sarif, ordinary)) as { version: string; runs: SarifRun[] }
  const [first] = log.runs
  expect(log.version).toBe('2.1.0')
  expect(first?.tool.driver.rules).toMatchObject([{ id: 'gone', name: 'Gone' }])
  expect(first?.results).toMatchObject([
    {
      ruleId: 'gone',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'docs/a.md' },
            region: { startLine: 1, startColumn: 5, endLine: 1, endColumn: 27 },
          },
        },
      ],
    },
    {
      ruleId: 'gone',
      suppressions: [{ kind: 'external', status: 'accepted', justification: 'only from the office' }],
    },
  ])
  expect(first?.invocations[0]?.toolExecutionNotifications).toMatchObject([
    {
      level: 'note',
      descriptor: { id: 'blocked' },
      message: { text: 'wall.example, 2 links: A wall turned us away.' },
    },
  ])
  const moved = citation('c9', DEAD, { id: 'c1' })
  const again = JSON.parse(print(sarif, told(extraction([moved]), [link(DEAD)]))) as { runs: SarifRun[] }
  const fingerprint = (of: SarifRun | undefined) => of?.results[0]?.partialFingerprints['ibidLink/v1']
  expect(fingerprint(first)).toMatch(/^[0-9a-f]{64}:1$/)
  expect(fingerprint(again.runs[0])).toBe(fingerprint(first))
})
interface SarifRun {
  tool: { driver: { rules: unknown[] } }
  results: { partialFingerprints: Record<string, string> }[]
  invocations: { toolExecutionNotifications: unknown[] }[]
}

test('gitlab => one entry with begin and end, none for what could not be told', () => {
  expect(JSON.parse(print(gitlab, ordinary))).toMatchObject([
    {
      check_name: 'ibid/gone',
      severity: 'major',
      location: {
        path: 'docs/a.md',
        lines: { begin: 1, end: 1 },
        positions: { begin: { line: 1, column: 5 }, end: { line: 1, column: 27 } },
      },
    },
  ])
  expect(print(gitlab, told(extraction([]), []))).toBe('[]\n')
})

test('junit => a failure, a skipped case for the folded doubts and one for what is ignored; the counts agree', () => {
  const text = print(junit, ordinary)
  expect(text).toContain('<testsuites name="ibid" tests="3" failures="1" errors="0" time="9.000">')
  expect(text).toContain('<testcase name="https://a.example/dead" classname="docs/a.md" time="0">')
  expect(text).toContain(
    '<failure type="gone" message="The server says 404: there is no such page.">docs/a.md:1:5\n',
  )
  expect(text).toContain('<testcase name="wall.example: blocked, 2 links"')
  expect(text).toContain('<skipped message="ignored: only from the office"/>')
})

test('junit => a place without lines in words, no column for a line', () => {
  const span = { paragraph: 2, column: 8, endColumn: 12 }
  const cited = extraction([citation('c1', DEAD, { span, urlSpans: [span] })])
  expect(print(junit, told(cited, [link(DEAD)]))).toContain('>docs/a.md, paragraph 2\n')
})

test('markdown => the broken link with its copy, the doubts in one row', () => {
  const text = print(markdown, ordinary)
  expect(text).toContain('4 links: 0 ok, **1 broken**, 2 unsure, 1 ignored')
  expect(text).toContain(
    '| `docs/a.md:1:5` | 1 | [`https://a.example/dead`](<https://a.example/dead>) | gone |',
  )
  expect(text).toContain(`[\`${copy.url}\`](<${copy.url}>)`)
  expect(text).toContain('| `wall.example` | blocked | 2 | A wall turned us away. |')
})

test('html, pretty => the copy, the doubt once, the ignored link with its reason', () => {
  for (const encoder of [html, pretty]) {
    const text = print(encoder, ordinary)
    expect(text).toMatch(/copy of 2020-03-01/i)
    expect(text).toContain(copy.url)
    expect(text).toMatch(/ignored: (?:<bdi>)?only from the office/i)
  }
  expect(print(pretty, ordinary).match(/A wall turned us away/g)).toHaveLength(1)
  expect(
    print(html, { ...ordinary, report: { ...ordinary.report, run: { ...run, complete: false } } }),
  ).toContain('Not complete')
})

test('csv => a row for each place', () => {
  const lines = print(csv, ordinary).split('\r\n')
  expect(lines[1]).toBe(
    `"broken","gone","provisional","${DEAD}",404,"${DEAD}","The server says 404: there is no such page.","docs/a.md",1,5,"","1","The dam broke.","${copy.url}","",""`,
  )
})

test('json => as JSON.stringify writes it; ndjson => the links, then run and summary', () => {
  const { report } = ordinary
  const document = 'document' in report ? { ...report.document, path: 'docs/a.md' } : null
  expect(print(json, ordinary)).toBe(`${JSON.stringify({ ...report, document }, null, 2)}\n`)
  const lines = print(ndjson, ordinary).trimEnd().split('\n')
  expect(lines).toHaveLength(5)
  expect(Object.keys(JSON.parse(lines[4] ?? '') as object)).toEqual(['run', 'summary'])
  expect(jsonText('##[error] \u009b \u{e0041}')).toBe('"#\\u0023[error] \\u009b \\udb40\\udc41"')
})

test('pretty on a narrow terminal => claims and reasons broken at blanks below themselves; elsewhere a reason is one line', () => {
  const claim = 'The dam broke in the spring of that year and was mended in autumn.'
  const cited = extraction([citation('c1', DEAD, { claim })])
  const what = told(cited, [link(DEAD)])
  const narrow = [...pretty.end({ ...what, columns: 40 })].join('')
  expect(narrow).toContain(
    '   1  The dam broke in the spring of\n      that year and was mended in\n      autumn.\n',
  )
  expect(narrow).toContain('        The server says 404: there is no\n        such page.\n')
  expect(print(pretty, what)).toContain('        The server says 404: there is no such page.\n')
})

test('documents of one name in two folders => each format tells them apart; what has no file has no path', () => {
  const [one, two] = mergeExtractions([
    extraction([citation('c1', DEAD)]),
    extraction([citation('c1', DEAD)]),
  ])
  if (one === undefined || two === undefined) throw new Error('expected two documents')
  const links = [link(DEAD, { citations: ['d1.c1', 'd2.c1'] })]
  const summary = { citations: 2, links: 1, ok: 0, broken: 1, unsure: 0 }
  const many = (paths: readonly (string | null)[]): Told => ({
    report: { run, documents: [one, two], links, summary },
    sources: [one, two].map((each, at) => ({ extraction: each, path: paths[at] ?? null })),
    paint: plain,
  })
  const files = ['docs/a/notes.md', 'docs/b/notes.md']
  for (const encoder of [pretty, json, ndjson, junit, sarif, github, gitlab, markdown, html, csv])
    for (const file of files) expect(print(encoder, many(files))).toContain(file)
  const whole = JSON.parse(print(json, many(files))) as { documents: { document: { path?: string } }[] }
  expect(whole.documents.map(({ document }) => document.path)).toEqual(files)
  const [line = ''] = print(ndjson, many(files)).split('\n')
  expect(JSON.parse(line)).toMatchObject({
    places: [{ file: files[0], span: { line: 1 } }, { file: files[1] }],
  })
  const piped = many([null, null])
  expect(JSON.parse(print(json, piped))).toEqual(JSON.parse(JSON.stringify(piped.report)))
  expect(JSON.parse(print(ndjson, piped).split('\n')[0] ?? '')).toEqual(links[0])
})

test.each([
  ['the printed URL', DEAD, { line: 1, column: 5, endLine: 1, endColumn: 27 }],
  ['another spelling of it', 'HTTPS://A.example/dead', { line: 1, column: 5, endLine: 1, endColumn: 27 }],
  [
    'an identifier that is not printed as a URL => the marker',
    'https://doi.org/10.1/x',
    { line: 1, column: 1, endLine: 1, endColumn: 2 },
  ],
])('the place of %s', (_name, url, span) => {
  expect(spanOfUrl(url, citation('c1', DEAD))).toEqual(span)
})

test('pretty => links of one sentence stand under it together, each as its note prints it', () => {
  const inline = { number: '', kind: 'inline', claim: 'The dam broke and was mended.' } as const
  const cited = extraction([
    citation('c1', 'https://a.example/dead', inline),
    citation('c2', 'https://A.example/dead', inline),
    citation('c3', 'https://b.example/', { ...inline, claim: 'Another day.' }),
  ])
  const links = [link(DEAD, { citations: ['c1', 'c2'] }), link('https://b.example/', { citations: ['c3'] })]
  const text = print(pretty, told(cited, links))
  expect(text.match(/The dam broke and was mended\./g)).toHaveLength(1)
  expect(text).toContain('✗ gone  https://a.example/dead\n')
  expect(text).toContain('✗ gone  https://A.example/dead\n')
  expect(text).toMatch(/\n\n {3}– {2}Another day\.\n/)
  expect(text).toContain('3 citations · 2 links · ')
})

test('pretty => one of each is told as one', () => {
  const kept = { snapshot: '0000000000000000t' }
  const what = told(extraction([citation('c1', DEAD)]), [link(DEAD, kept)])
  expect(print(pretty, what)).toMatch(/1 citation · 1 link · .* · 1 snapshot\n/)
  expect(print(html, what)).toContain('<b>1</b> link</li>')
})

test('pretty => an address of 100,000 letters is shown by its ends, in JSON it is whole', () => {
  const long = `https://a.example/${'x'.repeat(99_982)}`
  const what = told(extraction([citation('c1', long)]), [link(long)])
  const text = print(pretty, what)
  expect(text.length).toBeLessThan(3_000)
  expect(text).toContain('… '.trim())
  expect(text).toContain('(100000 characters)')
  expect(text).toContain('1 citation · 1 link · ')
  expect(print(json, what)).toContain(long)
})
