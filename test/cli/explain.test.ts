/** What --explain prints and draws: every citation with its reasons, and nothing of the document that could act. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Explained } from '../../citations/index.ts'
import { explain } from '../../citations/reader.ts'
import { explainHtml } from '../../src/cli/formats/explain-html.ts'
import { explainPretty } from '../../src/cli/formats/explain.ts'
import { readPdf } from '../../src/formats/pdf/read-pdf.ts'
import { ibid } from './cli.ts'

const PDF = join(import.meta.dirname, '../corpus/own/en-press-chromium/document.pdf')
const HOSTILE =
  'The dam <script>alert(1)</script> broke.[1]\u001b[31m\n\n[1] Report "><img src=x>, https://dam.example/a?b=1&c=2\n'

const ofText = (text: string): Explained => explain({ name: 'dam.txt', format: 'text', sha256: '', text })
async function ofPdf(): Promise<Explained> {
  const pdf = await readPdf(new Uint8Array(readFileSync(PDF)))
  return explain({ name: 'press.pdf', format: 'pdf', sha256: '', pdf })
}

describe('in words', () => {
  test('each citation has its place, its note, its address and the reasons', () => {
    const told = explainPretty(ofText(HOSTILE))
    expect(told).toMatch(/^dam\.txt: text, language .*, 1 citation\n/)
    expect(told).toMatch(/1 {2}footnote, line 1, column \d+ {2}\(c1\)/)
    expect(told).toContain('url: https://dam.example/a?b=1&c=2')
    expect(told).toMatch(/why: .+ \[[a-z-]+ [+-]?[\d.]+\]/)
  })

  test('no sign of the document commands the terminal', () => {
    // oxlint-disable-next-line no-control-regex -- the control is what must not be there
    expect(explainPretty(ofText(HOSTILE))).not.toMatch(/\u001b/)
  })

  test('what was left out is told', () => {
    expect(explainPretty(ofText('Nothing is cited here, nothing at all.'))).toMatch(
      /left out or odd: .*\[no-citations\]/,
    )
  })
})

describe('drawn', () => {
  test('markup of the document is shown, never obeyed', async () => {
    const page = await explainHtml(ofText(HOSTILE))
    expect(page).not.toMatch(/<script|<img/i)
    expect(page).toContain('&lt;script&gt;')
    expect(page).toContain("default-src 'none'")
    expect(page).toMatch(
      /<mark class="url" title="c1: address">https:\/\/dam\.example\/a\?b=1&amp;c=2<\/mark>/,
    )
    expect(page).toMatch(/<mark class="marker" title="c1: marker">/)
  })

  test('a PDF is drawn page by page, each marker boxed on its page', async () => {
    const explained = await ofPdf()
    const page = await explainHtml(explained)
    expect(explained.drawing.kind).toBe('pages')
    const pages = explained.drawing.kind === 'pages' ? explained.drawing.pages.length : 0
    expect(page.match(/<svg /g)).toHaveLength(pages)
    const markers = new Set(explained.citations.filter(({ number }) => number !== '').map(({ id }) => id))
    for (const id of markers) expect(page).toMatch(new RegExp(`class="label"[^>]*>[^<]*\\b${id}\\b`))
    expect(page).not.toMatch(/NaN|undefined|Infinity/)
  })
})

test('ibid extract --explain, and the drawing into a file', async () => {
  const { stdout, code } = await ibid(['extract', PDF, '--explain'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/why: /)
  const drawn = await ibid(['extract', PDF, '--format', 'html'])
  expect(drawn.stdout).toMatch(/^<!doctype html>/)
  const json = await ibid(['extract', PDF, '--explain', '--format', 'json'])
  expect(Object.keys(JSON.parse(json.stdout) as object)).toEqual([
    'document',
    'citations',
    'notices',
    'reasons',
    'marks',
  ])
})
