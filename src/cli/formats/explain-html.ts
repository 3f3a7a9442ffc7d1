/**
 * `ibid extract --explain --format html`: the document as it was read, with markers, notes and addresses boxed, so that a
 * person can see a mistake. One file without scripts; all that stood in the document is escaped, nothing is fetched.
 */
import { html, raw } from 'hono/html'
import type { Citation, DrawnPage, Explained, Mark, Span } from '../../../citations/index.ts'
import { cleanText } from '../../../citations/light.ts'
import { placeOf } from './explain.ts'
import { explainStyle } from './explain-style.ts'
import { counted } from '../../web/words.ts'

/** Beyond these the file would be too large for a browser; the list of citations is always whole. */
const MOST_PAGES = 300
const MOST_TEXT = 2_000_000

export async function explainHtml(explained: Explained): Promise<string> {
  const { document, citations, drawing } = explained
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>How ${cleanText(document.name)} was read</title>
        <style>
          ${raw(explainStyle)}
        </style>
      </head>
      <body>
        <header>
          <h1>How “${cleanText(document.name)}” was read</h1>
          <p>
            ${document.format}, language ${document.language ?? 'unknown'},
            ${counted(citations.length, 'citation')}.
            ${legend.map(([kind, words]) => html`<span class="key ${kind}">${words}</span> `)}
          </p>
        </header>
        <main>
          ${drawing.kind === 'pages' ? drawPages(drawing.pages, explained) : ''}
          ${drawing.kind === 'text' ? drawText(drawing.text, citations) : ''}
          <section>
            <h2>Citations</h2>
            <ol class="citations">
              ${citations.map((citation) => describe(citation, explained))}
            </ol>
            <h2>Left out, or odd</h2>
            ${notices(explained)}
          </section>
        </main>
      </body>
    </html> `
  return String(await page)
}

const legend: readonly (readonly [Mark['kind'], string])[] = [
  ['marker', 'marker'],
  ['note', 'note'],
  ['url', 'address'],
  ['heading', 'heading'],
  ['aside', 'caption, table, box'],
  ['furniture', 'not read: running head, page number'],
]

function drawPages(pages: readonly DrawnPage[], { marks = [] }: Explained) {
  const byPage = Map.groupBy(marks, ({ page }) => page)
  const rest = pages.length - MOST_PAGES
  return html`${pages.slice(0, MOST_PAGES).map((page) => drawPage(page, byPage.get(page.number) ?? []))}
  ${rest > 0 ? html`<p>${rest} more pages are not drawn.</p>` : ''}`
}

/** SVG counts downwards, a PDF upwards. Each text is stretched to the width it has on the page, whatever font is at hand. */
function drawPage({ number, width, height, texts }: DrawnPage, marks: readonly Mark[]) {
  const shown = texts.filter(({ text }) => text.trim() !== '')
  // "[2, 5–7]" is one box for several markers: drawn once, with all their names.
  const boxes = [...Map.groupBy(marks, ({ kind, box }) => `${kind} ${box.join(' ')}`).values()].flatMap(
    (same) =>
      same[0] === undefined ? [] : [{ ...same[0], label: same.map(({ label }) => label).join(', ') }],
  )
  return html`<figure>
    <figcaption>Page ${number}</figcaption>
    <svg viewBox="0 0 ${round(width)} ${round(height)}" role="img" aria-label="Page ${number}">
      ${boxes.map(
        ({ box: [x, y, wide, high], kind, label }) =>
          html`<g
            ><rect
              class="${kind}"
              x="${round(x)}"
              y="${round(height - y - high)}"
              width="${round(wide)}"
              height="${round(high)}"
              ><title>${cleanText(label, 300)}</title></rect
            >${kind === 'marker' ? html`<text class="label" x="${round(x)}" y="${round(height - y - high - 1)}">${cleanText(label, 12)}</text>` : ''}</g
          >`,
      )}
      ${shown.map(
        ({ text, x, y, width: wide, size, angle }) =>
          html`<text
            x="${round(x)}"
            y="${round(height - y)}"
            font-size="${round(size)}"
            ${wide > 0 ? html` textLength="${round(wide)}" lengthAdjust="spacingAndGlyphs"` : ''}${angle === 0 ? '' : html` transform="rotate(${round(-angle)} ${round(x)} ${round(height - y)})"`}
            >${cleanText(text, 2000)}</text
          >`,
      )}
    </svg>
  </figure>`
}

function round(points: number): number {
  return Number.isFinite(points) ? Math.round(points * 100) / 100 : 0
}

/** The text with the places of all spans coloured; where two overlap, the one that begins first is shown. */
function drawText(text: string, citations: readonly Citation[]) {
  const lines = text.slice(0, MOST_TEXT).split(/\r\n|\r|\n/)
  const spans = citations
    .flatMap(({ id, span, noteSpan, urlSpans }) => [
      ...urlSpans.map((place) => ({ kind: 'url', place, label: `${id}: address` })),
      { kind: 'marker', place: span, label: `${id}: marker` },
      { kind: 'note', place: noteSpan, label: `${id}: note` },
    ])
    .flatMap(({ place, ...rest }) => splitByLine(place, lines).map((part) => ({ ...part, ...rest })))
  const byLine = Map.groupBy(spans, ({ line }) => line)
  return html`<pre>
${lines.map((line, index) => drawLine(line, index + 1, byLine.get(index + 1) ?? []))}</pre>`
}

interface Stretch {
  readonly line: number
  readonly from: number
  readonly to: number
}

function splitByLine({ line, column, endLine, endColumn }: Span, lines: readonly string[]): Stretch[] {
  if (line === undefined || column === undefined || endLine === undefined || endColumn === undefined)
    return []
  const stretches: Stretch[] = []
  for (let at = line; at <= Math.min(endLine, lines.length); at++) {
    const to = at === endLine ? endColumn - 1 : (lines[at - 1]?.length ?? 0)
    stretches.push({ line: at, from: at === line ? column - 1 : 0, to })
  }
  return stretches
}

function drawLine(
  text: string,
  number: number,
  spans: readonly (Stretch & { readonly kind: string; readonly label: string })[],
) {
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])]
    .filter((at) => at <= text.length)
    .toSorted((a, b) => a - b)
  const parts = cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length
    const words = text.slice(from, to).toWellFormed()
    // Of a note and the address within it the address is shown: urls come first in the list.
    const span = spans.find((candidate) => candidate.from <= from && candidate.to >= to)
    return span === undefined
      ? html`${words}`
      : html`<mark class="${span.kind}" title="${span.label}">${words}</mark>`
  })
  return html`<span class="line"><i>${number}</i>${parts} </span>`
}

function describe(citation: Citation, { reasons }: Explained) {
  return html`<li id="${cleanText(citation.id)}">
    <b>${cleanText(citation.number, 40)}</b> ${citation.kind}, ${placeOf(citation.span)}
    <p>${citation.claim === '' ? html`<i>no claim</i>` : cleanText(citation.claim, 4000)}</p>
    ${citation.note === '' ? '' : html`<p class="small">${cleanText(citation.note, 2000)}</p>`}
    ${citation.urls.map((url) => html`<p class="address">${cleanText(url, 4000)}</p>`)}
    ${(reasons[citation.id] ?? []).map(({ signal, weight, detail }) => html`<p class="small">${cleanText(detail, 400)} <code>${cleanText(signal)} ${weight > 0 ? '+' : ''}${weight}</code></p>`)}
  </li>`
}

function notices({ notices: list }: Explained) {
  if (list.length === 0) return html`<p>Nothing.</p>`
  return html`<ul>
    ${list.map(({ code, message, span }) => html`<li>${cleanText(message, 1000)} <code>${cleanText(code)}${span === undefined ? '' : `, ${placeOf(span)}`}</code></li>`)}
  </ul>`
}
