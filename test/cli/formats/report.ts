/** Runs to print: one made by hand, and ones whose every word from outside is hostile. */
import * as fc from 'fast-check'
import {
  buildReport,
  type Citation,
  type Extraction,
  type Report,
  type ReportLink,
} from '../../../citations/index.ts'
import type { Encoder, Told } from '../../../src/cli/formats/encoder.ts'
import { plain } from '../../../src/cli/formats/paint.ts'
import { placesIn } from '../../../src/web/place.ts'

export const run = {
  id: 'run1',
  startedAt: '2026-11-20T10:00:00.000Z',
  finishedAt: '2026-11-20T10:00:09.000Z',
  version: '0.1.0',
  complete: true,
  vantage: { egress: 'direct', country: null, resolver: 'system' },
  class: 'live',
} as const

export function citation(id: string, url: string, more: Partial<Citation> = {}): Citation {
  const line = Number(id.replace(/\D/g, ''))
  const span = { line, column: 5, endLine: line, endColumn: 5 + url.length }
  return {
    id,
    number: id.slice(1),
    kind: 'footnote',
    urls: [url],
    locators: [],
    claim: 'The dam broke.',
    quotes: [],
    note: 'A note.',
    repeats: null,
    span: { line, column: 1, endLine: line, endColumn: 2 },
    noteSpan: {},
    urlSpans: [span],
    ...more,
  }
}

export function link(url: string, more: Partial<ReportLink> = {}): ReportLink {
  return {
    url,
    outcome: 'broken',
    verdict: 'gone',
    certainty: 'provisional',
    reason: 'The server says 404: there is no such page.',
    reasonCode: 'status-gone',
    reasonParams: { status: 404 },
    status: 404,
    finalUrl: url,
    hops: [],
    fragment: 'none',
    attempts: 1,
    citations: ['c1'],
    archived: [],
    snapshot: null,
    ...more,
  }
}

export function extraction(
  citations: readonly Citation[],
  more: Partial<Extraction['document']> = {},
): Extraction {
  const document = {
    name: 'a.md',
    format: 'markdown',
    sha256: '',
    title: null,
    language: 'en',
    ...more,
  } as const
  return { document, citations: [...citations], notices: [] }
}

export function told(
  cited: Extraction,
  links: readonly ReportLink[],
  more: Partial<Report> = {},
  path = 'docs/a.md',
): Told {
  const report = { ...buildReport(run, cited, links), ...more }
  return { report, sources: [{ extraction: cited, path }], paint: plain }
}

/** The whole of what a format prints for a run. */
export function print(encoder: Encoder, what: Told): string {
  const places = placesIn(what.sources)
  const lines = what.report.links.map((one) => encoder.line?.(one, places(one)) ?? '')
  return [encoder.head ?? '', ...lines, ...encoder.end(what)].join('')
}

/** What an attacker would write, whole or in pieces; markers to look for wear "evil". */
const bait = [
  '::error title=evil::x',
  '\n::add-mask::evil',
  '\r\n::stop-commands::evil',
  '##[error]evil',
  '###[group]evil',
  '##vso[task.setvariable variable=evil]x',
  '##teamcity[evil]',
  '\u001b[31mevil\u001b[0m',
  '\u009b31mevil',
  '\u0007\u0000\u007f\u0085',
  '\u202eevil\u2066',
  '\u2028::error::evil',
  '=evil(1)',
  '+evil',
  '-evil',
  '@evil',
  ';=evil',
  '";=evil',
  '\t=evil',
  '＝evil',
  '|cmd evil',
  '<script>evil</script>',
  '<img src=x onerror=evil>',
  '"><svg onload=evil>',
  "' onmouseover='evil",
  '</title><script>evil',
  ']]><evil/>',
  '<!--evil',
  '&lt;evil&gt; &evil; &#60;',
  '![evil](https://evil.example/p.png)',
  '[evil](javascript:evil)',
  '[evil]: https://evil.example',
  '<https://evil.example>',
  'https://evil.example/p.png',
  'www.evil.example',
  'evil@evil.example @evil',
  '`evil` ``evil',
  '```\nevil',
  '| evil | evil |',
  '\n# evil',
  '\n\n---\n',
  '**evil** __evil__ ~~evil~~',
  '$evil$ $$evil$$',
  '%0A::error::evil',
  '%25evil',
  '{0} {evil}',
  '\\[evil](1)',
  '\ud800',
  '\ufffe\uffff',
  '\ufeff=evil',
  ', : % ,line=1::evil',
]

const piece = fc.oneof(
  fc.constantFrom(...bait),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 8 }),
)
export const hostileText = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''))
const hostileUrl = fc.oneof(
  hostileText,
  hostileText.map((text) => `https://a.example/${text}`),
  hostileText.map((text) => `https://a.example/?q=${encodeURIComponent(text.toWellFormed())}#${text}`),
  hostileText.map((text) => `javascript:${text}`),
)

const hostileLink = fc
  .record({
    url: hostileUrl,
    reason: hostileText,
    finalUrl: fc.option(hostileUrl),
    outcome: fc.constantFrom('ok', 'broken', 'unsure' as const),
    copy: fc.option(fc.record({ url: hostileUrl, at: hostileText })),
    ignored: fc.option(fc.record({ reason: hostileText, until: fc.constantFrom(null, '2027-01-01') })),
  })
  .map(({ copy, ignored, outcome, ...rest }) =>
    link(rest.url, {
      ...rest,
      outcome,
      verdict: ({ ok: 'alive', broken: 'gone', unsure: 'blocked' } as const)[outcome],
      archived: copy === null ? [] : [copy],
      ...(ignored === null ? {} : { ignored }),
    }),
  )

/** A run in which the web, the document, its name and the ignore file are all hostile. */
export const hostileTold = fc
  .record({
    links: fc.array(hostileLink, { minLength: 1, maxLength: 4 }),
    words: fc.record({
      claim: hostileText,
      note: hostileText,
      number: hostileText,
      title: fc.option(hostileText),
    }),
    name: hostileText.map((text) => text.replaceAll('\u0000', '')),
    notice: hostileText,
    remark: hostileText,
  })
  .map(({ links, words, name, notice, remark }): Told => {
    const { title, ...own } = words
    const citations = links.map(({ url }, at) => citation(`c${at + 1}`, url, own))
    const cited = { ...extraction(citations, { title, name }), notices: [{ code: 'odd', message: notice }] }
    const numbered = links.map((one, at) => ({ ...one, citations: [`c${at + 1}`] }))
    const remarks = [{ code: 'ignore-expired', message: remark, file: name, line: 3 }]
    return told(cited, numbered, { remarks }, name)
  })

/** A sign that would move a terminal's cursor, colour it or turn the direction of reading. */
export const UNPRINTABLE =
  // oxlint-disable-next-line no-control-regex -- controls are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/

/** What GitHub, Azure and TeamCity read out of a log (`::` at the start of a line, trimmed; `##…[` anywhere). */
export function commandsIn(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .filter((line) => /^\s*::/.test(line) || /##\w*\[/.test(line))
}
