/**
 * A picture of some 40 KB as a baseline JPEG (ITU T.81), written by its coefficients: hills in one tint with grain, as
 * photographs have. Codes of one length for all symbols make a Huffman table that needs no counting.
 */
const WIDTH = 720
const HEIGHT = 416
const BLOCK = 8
/** So that a block's first coefficient is its mean brightness. */
const QUANTUM = 8
const CODE_BITS = 8
const GRAINS = 3

export function makePicture(pick: (limit: number) => number): Buffer {
  const [wide, high] = [6 + pick(10), 5 + pick(8)]
  const tint = [pick(60) - 30, pick(60) - 30] as const
  const bits = bitWriter()
  const last = [0, 0, 0]
  const block = (component: number, mean: number, grains: readonly number[]) => {
    writeNumber(bits, DC, 0, mean - (last[component] ?? 0))
    last[component] = mean
    for (const grain of grains) writeNumber(bits, AC, pick(3), grain)
    bits.put(AC.indexOf(0), CODE_BITS)
  }
  for (let y = 0; y < HEIGHT / BLOCK; y++)
    for (let x = 0; x < WIDTH / BLOCK; x++) {
      const hill = Math.round(45 * Math.sin(x / wide) + 45 * Math.cos(y / high))
      block(
        0,
        hill,
        Array.from({ length: GRAINS }, () => pick(2) * 6 - 3 || 1),
      )
      block(1, tint[0], [])
      block(2, tint[1], [])
    }
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...heads(), bits.end(), Buffer.from([0xff, 0xd9])])
}

/** Symbols in the order of their codes: sizes for first coefficients, run and size for the others (Annex F). */
const DC: readonly number[] = Array.from({ length: 12 }, (_, size) => size)
const AC: readonly number[] = [
  0,
  ...Array.from({ length: 160 }, (_, at) => (Math.floor(at / 10) << 4) + (at % 10) + 1),
]

function writeNumber(bits: BitWriter, table: readonly number[], run: number, value: number): void {
  const size = value === 0 ? 0 : Math.floor(Math.log2(Math.abs(value))) + 1
  bits.put(table.indexOf((run << 4) + size), CODE_BITS)
  // Below zero: one's complement (F.1.2.1).
  bits.put(value < 0 ? value + 2 ** size - 1 : value, size)
}

function heads(): readonly Buffer[] {
  const frame = [8, HEIGHT >> 8, HEIGHT & 255, WIDTH >> 8, WIDTH & 255, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]
  const table = (place: number, symbols: readonly number[]) => [
    place,
    ...Array.from({ length: 16 }, (_, at) => (at + 1 === CODE_BITS ? symbols.length : 0)),
    ...symbols,
  ]
  return [
    segment(0xdb, [0, ...Array.from({ length: BLOCK * BLOCK }, () => QUANTUM)]),
    segment(0xc0, frame),
    segment(0xc4, [...table(0x00, DC), ...table(0x10, AC)]),
    segment(0xda, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]),
  ]
}

function segment(marker: number, content: readonly number[]): Buffer {
  const length = content.length + 2
  return Buffer.from([0xff, marker, length >> 8, length & 255, ...content])
}

interface BitWriter {
  put(value: number, count: number): void
  /** The rest filled with ones. */
  end(): Buffer
}

function bitWriter(): BitWriter {
  const bytes: number[] = []
  let [held, count] = [0, 0]
  const put = (value: number, more: number) => {
    held = (held << more) | value
    count += more
    while (count >= 8) {
      const byte = (held >> (count - 8)) & 255
      count -= 8
      bytes.push(byte)
      // A byte of ones would begin a marker (F.1.2.3).
      if (byte === 0xff) bytes.push(0)
    }
    held &= (1 << count) - 1
  }
  return {
    put,
    end: () => {
      if (count > 0) put((1 << (8 - count)) - 1, 8 - count)
      return Buffer.from(bytes)
    },
  }
}
