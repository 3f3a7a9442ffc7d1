/** Pages built by hand for the tests of the layout: runs put where a typesetter would put them. */
import { layOut } from '../../../../citations/extract/pdf/layout.ts'
import type { Block, Line, PdfFlow } from '../../../../citations/extract/pdf/flow.ts'
import type { PageLink, PdfPage, Run } from '../../../../citations/extract/pdf/page.ts'

/** Type about half as wide as it is high. */
export function widthOf(text: string, size = 10): number {
  return text.length * size * 0.5
}

export function run(text: string, x: number, y: number, size = 10, more: Partial<Run> = {}): Run {
  return {
    text,
    x,
    y,
    width: widthOf(text, size),
    size,
    angle: 0,
    font: 0,
    rtl: false,
    tags: [],
    element: null,
    ...more,
  }
}

/** Lines of text one under the other, stretched to `width` where one is given, the last one left short. */
export function lines(
  texts: readonly string[],
  x: number,
  y: number,
  options: { size?: number; step?: number; width?: number; more?: Partial<Run> } = {},
): Run[] {
  const { size = 10, step = 12, width } = options
  return texts.map((text, at) => {
    const flush = width !== undefined && at < texts.length - 1
    return run(text, x, y - at * step, size, { ...options.more, ...(flush ? { width } : {}) })
  })
}

/** Words enough for `count` full lines of running text. */
export function prose(count: number, word = 'word'): string[] {
  const full = Array.from(
    { length: count - 1 },
    (_, at) => `${at === 0 ? 'Here' : 'goes'} the ${word} ${at} of a line of running text on and`,
  )
  return [...full, 'on to its end.']
}

export function page(runs: readonly Run[], number = 1, links: readonly PageLink[] = []): PdfPage {
  return { number, width: 600, height: 800, runs, links, pictured: false }
}

export function flowOf(...pages: readonly PdfPage[]): PdfFlow {
  const fonts = [
    { name: 'Serif', bold: false, italic: false, mono: false },
    { name: 'Serif-Bold', bold: true, italic: false, mono: false },
  ]
  return layOut({ pages, fonts, title: null, language: null, notices: [] })
}

/** A line as an editor would note it: `word^{1} next`, `H_{2}O`. */
export function printed(line: Line): string {
  return line.pieces
    .map(
      ({ text, gap, raised, lowered }) =>
        `${gap ? ' ' : ''}${raised ? `^{${text}}` : lowered ? `_{${text}}` : text}`,
    )
    .join('')
}

export function textsOf(flow: PdfFlow, role?: Block['role']): string[] {
  return flow.blocks
    .filter((block) => role === undefined || block.role === role)
    .map((block) => block.lines.map(printed).join(' / '))
}
