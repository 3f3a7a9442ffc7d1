/**
 * Plays a page's drawing operators as far as text goes: where each glyph stands, how large, in which font and under which
 * mark. ISO 32000-2, 8.4 and 9.4. Colours, clips and pictures are not followed, but for how much of the page pictures cover
 * and for short rules, which may be underscores.
 */
import type { LoadedFont } from './fonts.ts'
import type { Glyph, Mark } from './glyph.ts'
import { asMatrix, compose, identity, mapBox, type Matrix } from './matrix.ts'
import { operators } from './pdfjs.ts'
import { isNamedByCode } from './tex-letters.ts'
import { createUnderscores } from './underscore.ts'

export type { Glyph, Mark } from './glyph.ts'

interface TextState {
  ctm: Matrix
  font: LoadedFont | null
  size: number
  charSpacing: number
  wordSpacing: number
  /** Horizontal scaling, 1 for none. */
  stretch: number
  leading: number
  rise: number
  mode: number
}

export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

export interface Painted {
  /** Of page area, 0 to 1, by pictures; overlapping ones count twice. */
  readonly pictured: number
}

const DEEPEST = 1_000
const INVISIBLE = 3
const CLIP_ONLY = 7

/**
 * Gives each glyph to `place`, in the order they are drawn. `base` maps the page's own space to the shown page;
 * `isShown` tells whether optional content is switched on.
 */
export function playText(
  list: OperatorList,
  base: Matrix,
  fontOf: (id: string) => LoadedFont,
  isShown: (content: unknown) => boolean,
  place: (glyph: Glyph) => void,
): Painted {
  let state: TextState = {
    ctm: base,
    font: null,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  }
  const saved: TextState[] = []
  let text = identity
  let line = identity
  let mark: Mark | null = null
  let hidden = 0
  const marks: { mark: Mark | null; hides: boolean }[] = []
  let pictured = 0
  const underscores = createUnderscores(place)

  // States beyond any honest depth are counted, so that those below are given back in their turn.
  let uncounted = 0
  const save = () => {
    if (saved.length < DEEPEST) saved.push({ ...state })
    else uncounted++
  }
  const restore = () => {
    if (uncounted > 0) uncounted--
    else state = saved.pop() ?? state
  }
  const transform = (matrix: unknown) => {
    const read = asMatrix(matrix)
    if (read !== null) state.ctm = compose(state.ctm, read)
  }
  const nextLine = (x: number, y: number) => {
    line = shifted(line, x, y)
    text = line
  }
  const setFont = (id: unknown, size: number) => {
    state.font = typeof id === 'string' ? fontOf(id) : null
    state.size = size
  }
  const show = (glyphs: unknown) => {
    const { font, size, stretch } = state
    if (font === null || !Array.isArray(glyphs)) return
    const { vertical } = font
    // Vertical text runs down its own y axis; all else along x, stretched.
    const scale = vertical ? -1 : stretch
    const hand = handFor(font)
    let moved = 0
    for (const glyph of glyphs as readonly unknown[]) {
      if (typeof glyph === 'number') {
        moved -= ((vertical ? -glyph : glyph) / 1000) * size * scale
        continue
      }
      if (!isGlyph(glyph)) continue
      const spacing = state.charSpacing + (glyph.isSpace === true ? state.wordSpacing : 0)
      const along = vertical ? Math.abs(glyph.vmetric?.[0] ?? glyph.width ?? 0) : (glyph.width ?? 0)
      const width = along * font.unit * size
      if (hidden === 0 && hand !== null) hand(lettersIn(font, glyph), moved, width * scale)
      moved += (width + spacing) * scale
    }
    text = shifted(text, vertical ? 0 : moved, vertical ? moved : 0)
  }
  /** What places the glyphs of one string: everything but how far along they stand is the same for all. */
  const handFor = (font: LoadedFont) => {
    const [a, b, c, d, e, f] = compose(state.ctm, text)
    const [x0, y0] = [c * state.rise + e, d * state.rise + f]
    const [alongX, alongY] = font.vertical ? [c, d] : [a, b]
    // The way the text runs: downwards in a vertical font, backwards where the type is set with a negative size.
    const way = font.vertical || state.size * state.stretch < 0 ? -1 : 1
    const length = Math.hypot(alongX, alongY)
    const size = Math.hypot(c, d) * Math.abs(state.size) * font.scale
    if (!Number.isFinite(x0 + y0 + length + size) || length === 0 || size === 0) return null
    const [dx, dy] = [(alongX / length) * way, (alongY / length) * way]
    const invisible = state.mode === INVISIBLE || state.mode === CLIP_ONLY
    return (unicode: string, moved: number, width: number) => {
      const [x, y] = [x0 + alongX * moved, y0 + alongY * moved]
      underscores.glyph({
        unicode,
        x,
        y,
        advance: width * length * way,
        size,
        dx,
        dy,
        font,
        mark,
        invisible,
      })
    }
  }
  const beginMark = (tag: unknown, id: unknown, actualText: unknown) => {
    const hides = tag === 'OC' && !isShown(id)
    marks.push({ mark, hides })
    if (hides) hidden++
    if (marks.length > DEEPEST || typeof tag !== 'string' || tag === 'OC') return
    mark = {
      tag,
      id: typeof id === 'number' ? id : (mark?.id ?? null),
      actualText: typeof actualText === 'string' ? actualText : null,
      outer: mark,
    }
  }
  const endMark = () => {
    const ended = marks.pop()
    if (ended === undefined) return
    mark = ended.mark
    if (ended.hides) hidden--
  }

  const op = operators
  for (const [index, operator] of list.fnArray.entries()) {
    const raw = list.argsArray[index]
    const args: readonly unknown[] = Array.isArray(raw) ? raw : []
    switch (operator) {
      case op.save:
        save()
        break
      case op.restore:
        restore()
        break
      case op.transform:
        transform(args)
        break
      case op.beginText:
        text = line = identity
        break
      case op.setTextMatrix:
        text = line = asMatrix(args[0]) ?? asMatrix(args) ?? identity
        break
      case op.moveText:
        nextLine(number(args[0]), number(args[1]))
        break
      case op.setLeadingMoveText:
        state.leading = -number(args[1])
        nextLine(number(args[0]), number(args[1]))
        break
      case op.nextLine:
        nextLine(0, -state.leading)
        break
      case op.setLeading:
        state.leading = number(args[0])
        break
      case op.setCharSpacing:
        state.charSpacing = number(args[0])
        break
      case op.setWordSpacing:
        state.wordSpacing = number(args[0])
        break
      case op.setHScale:
        state.stretch = number(args[0]) / 100
        break
      case op.setTextRise:
        state.rise = number(args[0])
        break
      case op.setTextRenderingMode:
        state.mode = number(args[0])
        break
      case op.setFont:
        setFont(args[0], number(args[1]))
        break
      case op.setGState:
        for (const entry of Array.isArray(args[0]) ? (args[0] as readonly unknown[]) : [])
          if (Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1]))
            setFont(entry[1][0], number(entry[1][1]))
        break
      case op.showText:
        show(args[0])
        break
      case op.paintFormXObjectBegin:
        save()
        transform(args[0])
        break
      case op.paintFormXObjectEnd:
        restore()
        break
      case op.beginMarkedContent:
        beginMark(nameOf(args[0]), null, null)
        break
      case op.beginMarkedContentProps:
        beginMark(nameOf(args[0]), args[1], args[2])
        break
      case op.endMarkedContent:
        endMark()
        break
      case op.rectangle: {
        const [left, lower] = [number(args[0]), number(args[1])]
        const upper = lower + number(args[3])
        const [x, y, width, height] = mapBox(state.ctm, [left, lower, left + number(args[2]), upper])
        if (hidden === 0) underscores.rule({ x, y, width, height })
        break
      }
      case op.paintImageXObject:
      case op.paintInlineImageXObject:
      case op.paintImageMaskXObject:
      case op.paintImageXObjectRepeat: {
        const [x, y, width, height] = mapBox(state.ctm, [0, 0, 1, 1])
        pictured += width * height
        // Ghostscript prints dvips's rules as pictures.
        if (hidden === 0) underscores.rule({ x, y, width, height })
        break
      }
    }
  }
  return { pictured }
}

function shifted([a, b, c, d, e, f]: Matrix, x: number, y: number): Matrix {
  return [a, b, c, d, a * x + c * y + e, b * x + d * y + f]
}

interface RawGlyph {
  readonly unicode: string
  readonly width?: number
  readonly vmetric?: readonly number[] | null
  readonly isSpace?: boolean
  readonly originalCharCode?: number
  /** Its name in a Type 3 font. */
  readonly operatorListId?: string | null
}

function lettersIn({ letters }: LoadedFont, glyph: RawGlyph): string {
  const code = glyph.originalCharCode
  if (letters === null || code === undefined || !isNamedByCode(glyph.operatorListId, code))
    return glyph.unicode
  return letters.get(code) ?? glyph.unicode
}

function isGlyph(value: unknown): value is RawGlyph {
  return (
    typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string'
  )
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

/** pdfjs hands names over as objects or as strings. */
function nameOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : value
}
