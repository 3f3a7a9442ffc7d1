/**
 * Hand-made flows for the tests of a PDF's notes. A line is written as text with small signs: `^{1}` is raised type,
 * `<https://…|words>` words under a link, `<#2@300|1>` a link to page 2 at height 300, `_|` a boundary of two pieces without a blank.
 */
import type { Block, BlockRole, Line, PdfFlow, Piece } from '../../../../citations/extract/pdf/flow.ts'
import type { PageLink, PdfPage, PdfText } from '../../../../citations/extract/pdf/page.ts'
import { citeFlow } from '../../../../citations/extract/pdf/notes/cite.ts'

export interface BlockSpec {
  readonly role?: BlockRole
  readonly size?: number
  readonly column?: number
  /** Share of the column that full lines take; letters are as wide as the longest line of the block needs. */
  readonly lines: readonly string[]
  readonly indents?: readonly number[]
  readonly bold?: boolean
  readonly rtl?: boolean
}

const LEFT = 72
const WIDTH = 450
const PIECES = /\^\{([^}]*)\}|<([^<>|]+)\|([^<>]*)>|((?:(?!\^\{|<[^<>|]+\|).)+)/gu

/** Pages of blocks, each block of lines; block heights are laid from the top down. */
export function makeFlow(pages: readonly (readonly BlockSpec[])[]): { flow: PdfFlow; pdf: PdfText } {
  const blocks: Block[] = []
  const made: PdfPage[] = []
  for (const [index, specs] of pages.entries()) {
    const page = index + 1
    const links: PageLink[] = []
    let y = 800
    for (const spec of specs) {
      const { role = 'body', size = role === 'notes' ? 8 : 11, column = 0 } = spec
      const longest = Math.max(60, ...spec.lines.map((line) => plain(line).length))
      const lines = spec.lines.map((text, at): Line => {
        y -= size * 1.2
        const indent = spec.indents?.[at] ?? 0
        const pieces = piecesOf(text, {
          size,
          x: LEFT + indent,
          letter: WIDTH / longest,
          links,
          y,
          bold: spec.bold === true,
        })
        const end = pieces.at(-1)?.x1 ?? LEFT
        return {
          page,
          column,
          box: [LEFT, y - size * 0.2, end - LEFT, size],
          baseline: y,
          size,
          pieces,
          left: LEFT,
          right: LEFT + WIDTH,
          rtl: spec.rtl === true,
        }
      })
      y -= size
      blocks.push({ role, lines, why: role })
    }
    made.push({ number: page, width: 595, height: 842, runs: [], links, pictured: false })
  }
  return {
    flow: { blocks, bodySize: 11, notices: [] },
    pdf: { pages: made, fonts: [], title: null, language: null, notices: [] },
  }
}

function plain(text: string): string {
  return text.replace(/\^\{([^}]*)\}/gu, '$1').replace(/<[^<>|]+\|([^<>]*)>/gu, '$1')
}

function piecesOf(
  text: string,
  made: { size: number; x: number; letter: number; links: PageLink[]; y: number; bold: boolean },
): Piece[] {
  const pieces: Piece[] = []
  let x = made.x
  for (const match of text.matchAll(PIECES)) {
    const raised = match[1] !== undefined
    const words = match[1] ?? match[3] ?? match[4] ?? ''
    let link = -1
    if (match[2] !== undefined) {
      const place = /^#(\d+)(?:@(\d+))?$/.exec(match[2])
      const target =
        place === null
          ? null
          : { page: Number(place[1]), y: place[2] === undefined ? null : Number(place[2]) }
      link =
        made.links.push({
          box: [x, made.y, words.length * made.letter, made.size],
          url: place === null ? match[2] : null,
          target,
        }) - 1
    }
    const gap = pieces.length > 0 && words.startsWith(' ')
    // A link over a raised label: `<#2@300|^{1}>` is written as `<#2@300|^1>`.
    const lifted = raised || words.startsWith('^')
    const shown = words.replace(/^\^/u, '')
    const x1 = x + shown.length * made.letter
    const before = pieces.at(-1)
    const afterBlank = before !== undefined && text.slice(0, match.index).endsWith(' ')
    pieces.push({
      text: shown.trim(),
      x0: x,
      x1,
      size: lifted ? made.size * 0.65 : made.size,
      raised: lifted,
      lowered: false,
      bold: made.bold,
      italic: false,
      tags: [],
      element: null,
      gap: gap || afterBlank,
      link,
    })
    x = x1
  }
  return pieces.filter((piece) => piece.text !== '')
}

/** What is cited on hand-made pages. */
export function cite(...pages: readonly (readonly BlockSpec[])[]): ReturnType<typeof citeFlow> {
  const { flow, pdf } = makeFlow(pages)
  return citeFlow(flow, pdf)
}

export function body(...lines: string[]): BlockSpec {
  return { lines }
}
export function notes(...lines: string[]): BlockSpec {
  return { role: 'notes', lines }
}
export function heading(...lines: string[]): BlockSpec {
  return { role: 'heading', size: 14, lines }
}

/** `number url url`, in order. */
export function pairs({ citations }: ReturnType<typeof citeFlow>): string[] {
  return citations.map(({ number, urls }) => [number, ...urls].join(' ').trim())
}

export function claimOf({ citations }: ReturnType<typeof citeFlow>, number: string): string | undefined {
  return citations.find((citation) => citation.number === number)?.claim
}
