/**
 * No byte from the web, the document or a file's name acts: every format is printed from hostile runs and read back by a
 * parser that is not ours. The text stands; commands, escapes, formulas, tags, pictures and links of others' making do not.
 */
import * as fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import type { Report } from '../../../citations/index.ts'
import { csv } from '../../../src/web/formats/csv.ts'
import type { Encoder, Told } from '../../../src/cli/formats/encoder.ts'
import { github } from '../../../src/cli/formats/github.ts'
import { gitlab } from '../../../src/web/formats/gitlab.ts'
import { html } from '../../../src/cli/formats/html.ts'
import { json, ndjson } from '../../../src/web/formats/json.ts'
import { junit } from '../../../src/web/formats/junit.ts'
import { markdown } from '../../../src/web/formats/markdown.ts'
import { pretty } from '../../../src/cli/formats/pretty.ts'
import { sarif } from '../../../src/web/formats/sarif.ts'
import { placesIn } from '../../../src/web/place.ts'
import { commandsIn, hostileTold, print, UNPRINTABLE } from './report.ts'

const RUNS = 150
const every = (encoder: Encoder, holds: (text: string, what: Told) => void) =>
  fc.assert(
    fc.property(hostileTold, (what) => {
      holds(print(encoder, what), what)
    }),
    { numRuns: RUNS },
  )

const all: Readonly<Record<string, Encoder>> = {
  pretty,
  json,
  ndjson,
  junit,
  sarif,
  gitlab,
  markdown,
  html,
  csv,
}

test.each(Object.entries(all))(
  '%s => no command for a runner, no escape for a terminal',
  (_name, encoder) => {
    every(encoder, (text) => {
      expect(commandsIn(text)).toEqual([])
      expect(text.replaceAll('\r\n', '\n')).not.toMatch(UNPRINTABLE)
    })
  },
)

test('github => only commands of ours, each whole on its line, read back as it was meant', () => {
  every(github, (text, { report }) => {
    expect(text).not.toMatch(UNPRINTABLE)
    const commands = commandsIn(text)
    for (const command of commands) {
      const read = /^::(error|warning) ([^:]*)::(.*)$/.exec(command)
      expect(read).not.toBeNull()
      const properties = (read?.[2] ?? '').split(',').map((one) => one.split('=', 1)[0])
      expect(['file', 'line', 'col', 'endLine', 'endColumn', 'title']).toEqual(
        expect.arrayContaining(properties),
      )
      expect(new Set(properties).size).toBe(properties.length)
    }
    const broken = report.links.filter((one) => one.outcome === 'broken' && one.ignored === undefined)
    expect(commands).toHaveLength(broken.length + (report.remarks?.length ?? 0))
    expect(text).not.toMatch(/##\w*\[/)
  })
})

test('json => the very report and where its document lies, and ndjson its links line by line with their places', () => {
  every(json, (text, { report, sources }) => {
    // oxlint-disable-next-line no-unsafe-type-assertion -- these runs are of one document
    const { document } = report as Report
    const told = { ...report, document: { ...document, path: sources[0]?.path } }
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(told)))
  })
  every(ndjson, (text, { report, sources }) => {
    const lines = text.trimEnd().split('\n')
    const placesOf = placesIn(sources)
    const told = report.links.map((link) => ({
      ...link,
      places: placesOf(link).map(({ file, span }) => ({ file, span })),
    }))
    expect(lines.slice(0, -1).map((line) => JSON.parse(line) as unknown)).toEqual(
      JSON.parse(JSON.stringify(told)),
    )
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ summary: report.summary })
  })
})

test('junit => well-formed XML of nothing but suites and cases, the URL as it was cleaned', () => {
  every(junit, (text, { report }) => {
    const names = new Set<string>()
    const cases: string[] = []
    const parser = new SaxesParser()
    parser.on('error', (fault) => {
      throw fault
    })
    parser.on('opentag', ({ name, attributes }) => {
      names.add(name)
      if (name === 'testcase') cases.push(String(attributes['name']))
      expect(
        Object.keys(attributes).filter(
          (key) =>
            !/^(?:name|tests|failures|errors|skipped|timestamp|classname|time|type|message)$/.test(key),
        ),
      ).toEqual([])
    })
    for (const event of ['comment', 'cdata', 'processinginstruction', 'doctype'] as const)
      parser.on(event, () => {
        throw new Error(`formed a ${event}`)
      })
    parser.write(text).close()
    expect([...names].filter((name) => !/^(?:testsuites?|testcase|failure|skipped)$/.test(name))).toEqual([])
    const told = report.links.filter((one) => one.outcome !== 'unsure' || one.ignored !== undefined)
    expect(cases.length).toBeGreaterThanOrEqual(told.length)
  })
})

test('html => only elements of ours, no script, picture, style or handler; links lead to the web alone', () => {
  every(html, (text) => {
    for (const { tagName, attrs } of elementsOf(parse(text))) {
      expect(ELEMENTS).toContain(tagName)
      for (const { name, value } of attrs) {
        expect(ATTRIBUTES).toContain(name)
        if (name === 'href') expect(value).toMatch(/^https?:\/\//)
      }
    }
  })
})
const ELEMENTS = 'html head meta title style body main h1 h2 p ul ol li b strong bdi span div a code'.split(
  ' ',
)
const ATTRIBUTES = 'lang charset name content http-equiv class title dir href rel'.split(' ')

type Node = DefaultTreeAdapterTypes.Node
function elementsOf(node: Node): readonly DefaultTreeAdapterTypes.Element[] {
  const own = 'tagName' in node ? [node] : []
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : [])]
}

test('markdown => no picture, no tag, no link but to the very addresses, tables as wide as their heads', () => {
  every(markdown, (text, { report }) => {
    const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
    const allowed = new Set(
      report.links
        .flatMap((one) => [one.url, ...one.archived.map(({ url }) => url)])
        .flatMap((url) => (URL.canParse(url) ? [hostOf(url)] : [])),
    )
    for (const node of nodesOf(tree)) {
      expect(MARKDOWN).toContain(node.type)
      if (node.type === 'link') {
        expect(String(node.url)).toMatch(/^https?:\/\//)
        expect(allowed).toContain(hostOf(String(node.url)))
        expect(node.children?.map(({ type }) => type)).toEqual(['inlineCode'])
      }
      if (node.type === 'table') {
        const widths = new Set(node.children?.map((row) => row.children?.length))
        expect(widths.size).toBe(1)
      }
    }
  })
})
const MARKDOWN =
  'root heading paragraph text inlineCode strong link table tableRow tableCell list listItem'.split(' ')
interface Marked {
  readonly type: string
  readonly url?: unknown
  readonly children?: readonly Marked[]
}
function nodesOf(node: Marked): readonly Marked[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)]
}
const hostOf = (url: string) => new URL(url).host

test('csv => every row as wide as its head, no cell a formula whatever sign divides cells', () => {
  every(csv, (text, { report }) => {
    const rows = readCsv(text, ',')
    expect(rows).toHaveLength(report.links.length + 1)
    for (const row of rows) expect(row).toHaveLength(16)
    for (const sign of [',', ';', '|', '\t'])
      for (const value of readCsv(text, sign).flat()) expect(value).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/)
  })
})

/** RFC 4180, with the dividing sign that a spreadsheet may take instead. */
function readCsv(text: string, sign: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  for (const line of text.trimEnd().split('\r\n')) {
    const cells: string[] = []
    let [value, quoted] = ['', false]
    for (const letter of line) {
      if (letter === '"') quoted = !quoted
      if (letter === sign && !quoted) {
        cells.push(value)
        value = ''
      } else value += letter
    }
    cells.push(value)
    rows.push(cells.map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')))
  }
  return rows
}

test('sarif => JSON whose messages hold neither a link nor a placeholder, and addresses of files that are addresses', () => {
  every(sarif, (text, { report }) => {
    const log = JSON.parse(text) as SarifLog
    const [one] = log.runs
    const broken = report.links.filter(({ outcome }) => outcome === 'broken')
    expect(one?.results).toHaveLength(broken.length + (report.remarks?.length ?? 0))
    for (const result of one?.results ?? []) {
      expect(result.message.text).not.toMatch(/(?<!\\)(?:\\\\)*\[/)
      expect(result.message.text.replace(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/)
      const uri = result.locations[0]?.physicalLocation.artifactLocation.uri ?? ''
      expect(uri).toMatch(/^[\w\-.!~*'()%/]*$/)
    }
  })
})
interface SarifLog {
  readonly runs: readonly {
    readonly results: readonly {
      readonly message: { readonly text: string }
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } }
      }[]
    }[]
  }[]
}

test('gitlab => a list of entries with the fields it wants', () => {
  every(gitlab, (text, { report }) => {
    const list = JSON.parse(text) as Readonly<Record<string, unknown>>[]
    const broken = report.links.filter((one) => one.outcome === 'broken' && one.ignored === undefined)
    expect(list).toHaveLength(broken.length + (report.remarks?.length ?? 0))
    for (const entry of list) expect(String(entry['description'])).not.toMatch(/[<>[\]`@]/)
    expect(new Set(list.map((entry) => entry['fingerprint'])).size).toBe(list.length)
  })
})
