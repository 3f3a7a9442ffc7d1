/** The report in every format it is given in: types, names of files, and that no hostile word acts in any of them. */
import { expect, test } from 'vitest'
import { reportFormats } from '../../src/web/formats/report.ts'
import { commandsIn, UNPRINTABLE } from '../cli/formats/report.ts'
import { dead, end, handIn } from './ended.ts'
import { openStand, type Stand } from './stand.ts'

const EVIL = '=evil(1)<script>evil</script>\u009b31m\u202e ##[error]evil ![evil](https://evil.example/p.png)'
const list = {
  name: '=cmd <b>"\u202eevil".json',
  citations: [
    { number: '=1+1', urls: ['https://dead.example/%22<script>evil'], claim: `${EVIL} says the report.` },
    { number: '2', urls: ['https://wall.example/'], claim: '::error title=evil::x' },
  ],
}

async function endedList(stand: Stand): Promise<string> {
  const row = await handIn(stand, list)
  const copy = { url: 'https://archive.example/=evil', at: '2020-01-01T00:00:00Z' }
  await end(stand, row, (_url, index) =>
    index === 0
      ? { verdict: { reason: EVIL }, archived: [copy] }
      : { verdict: { ...dead, outcome: 'unsure', verdict: 'blocked', reason: EVIL } },
  )
  return row.id
}

const SAVED = /^attachment; filename="[\w. ()-]+"; filename\*=UTF-8''[\w.%~-]+$/
test.each([
  ['json', 'application/json; charset=utf-8', null],
  ['html', 'text/html; charset=utf-8', null],
  ['ndjson', 'application/x-ndjson; charset=utf-8', '-report.ndjson"'],
  ['csv', 'text/csv; charset=utf-8; header=present', '-report.csv"'],
  ['markdown', 'text/markdown; charset=utf-8', '-report.md"'],
  ['pdf', 'application/pdf', '-report.pdf"'],
  ['junit', 'application/xml; charset=utf-8', '-report.junit.xml"'],
  ['sarif', 'application/sarif+json; charset=utf-8', '-report.sarif"'],
  ['gitlab', 'application/json; charset=utf-8', '-report.gitlab.json"'],
])('?format=%s => %s, saved as …%s, with no word that acts', async (format, type, ending) => {
  await using stand = await openStand()
  const id = await endedList(stand)
  const answer = await stand.ask(`/v1/documents/${id}/report?format=${format}`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
  expect(answer.headers.get('cache-control')).toBe('private, no-cache')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  const disposition = answer.headers.get('content-disposition')
  if (ending === null) expect(disposition).toBeNull()
  else {
    expect(disposition).toMatch(SAVED)
    expect(disposition).toContain(ending)
  }
  const text = await answer.text()
  if (format === 'pdf') return expect(text.slice(0, 5)).toBe('%PDF-')
  expect(text).toContain('dead.example')
  // A page is read by a browser, in which such signs stay within their own element.
  if (format !== 'html') {
    expect(commandsIn(text)).toEqual([])
    expect(text.replaceAll('\r\n', '\n')).not.toMatch(UNPRINTABLE)
  }
  if (format === 'html' || format === 'junit') expect(text).not.toMatch(/<script>evil/)
  if (format === 'csv') expect(text).not.toMatch(/(?:^|,)"?[=+@-]/m)
})

test('every format there is => tried above', () => {
  expect(Object.keys(reportFormats)).toHaveLength(9)
})

test('the formats say the same of each link', async () => {
  await using stand = await openStand()
  const id = await endedList(stand)
  const read = async (format: string) =>
    (await stand.ask(`/v1/documents/${id}/report?format=${format}`)).text()
  const report = JSON.parse(await read('json')) as { links: object[]; summary: object }
  expect(report.summary).toEqual({ citations: 2, links: 2, ok: 0, broken: 1, unsure: 1 })
  const lines = (await read('ndjson')).trimEnd().split('\n')
  expect(lines.slice(0, -1).map((line) => JSON.parse(line) as object)).toEqual(report.links)
  expect((await read('csv')).trimEnd().split('\r\n')).toHaveLength(3)
  expect(await read('markdown')).toContain('**1 broken**')
  expect(await read('junit')).toContain('failures="1"')
  const sarif = JSON.parse(await read('sarif')) as { runs: { results: object[] }[] }
  expect(sarif.runs[0]?.results).toHaveLength(1)
  expect(JSON.parse(await read('gitlab'))).toHaveLength(1)
})

test.each([
  [undefined, 'application/json'],
  ['*/*', 'application/json'],
  ['image/png', 'application/json'],
  ['text/csv', 'text/csv'],
  ['text/markdown, */*;q=0.1', 'text/markdown'],
  ['text/csv;q=0.4, application/pdf;q=0.9', 'application/pdf'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
  ['application/sarif+json', 'application/sarif+json'],
])('Accept: %s => %s', async (accept, type) => {
  await using stand = await openStand()
  const id = await endedList(stand)
  const headers = accept === undefined ? {} : { Accept: accept }
  const answer = await stand.ask(`/v1/documents/${id}/report`, { headers })
  await answer.body?.cancel()
  expect(answer.headers.get('content-type')?.split(';')[0]).toBe(type)
  expect(answer.headers.get('vary')).toBe('Accept')
})

test('an unknown format => a problem that names those there are', async () => {
  await using stand = await openStand()
  const id = await endedList(stand)
  const answer = await stand.ask(`/v1/documents/${id}/report?format=%1B[31mdocx`)
  expect(answer.status).toBe(400)
  const { code, detail } = (await answer.json()) as { code: string; detail: string }
  expect(code).toBe('usage')
  for (const name of Object.keys(reportFormats)) expect(detail).toContain(name)
  expect(detail).not.toMatch(UNPRINTABLE)
})

test('HEAD => the same head and no body; before the report a problem; strangers nothing', async () => {
  await using stand = await openStand({ apiKey: 'secret' })
  expect((await stand.ask('/v1/documents/8v3k2m9qj4t7xw0c5/report?format=csv')).status).toBe(401)
  await using open = await openStand()
  const id = await endedList(open)
  const head = await open.ask(`/v1/documents/${id}/report?format=csv`, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
    200,
    'text/csv; charset=utf-8; header=present',
    '',
  ])
})
