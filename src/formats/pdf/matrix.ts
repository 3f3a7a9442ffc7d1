/** Affine maps as PDF writes them: [a, b, c, d, e, f] sends (x, y) to (ax + cy + e, bx + dy + f). */

export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** `inner` first, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export function apply(matrix: Matrix, x: number, y: number): readonly [number, number] {
  const [a, b, c, d, e, f] = matrix
  return [a * x + c * y + e, b * x + d * y + f]
}

/** The upright rectangle around a mapped one, as [x, y, width, height]. Corners may come in any order. */
export function mapBox(
  matrix: Matrix,
  corners: readonly [number, number, number, number],
): readonly [number, number, number, number] {
  const [x0, y0, x1, y1] = corners
  const points = [apply(matrix, x0, y0), apply(matrix, x1, y0), apply(matrix, x0, y1), apply(matrix, x1, y1)]
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, lower] = [Math.min(...xs), Math.min(...ys)]
  return [left, lower, Math.max(...xs) - left, Math.max(...ys) - lower]
}

/** Six finite numbers, whatever they came as; null for anything else. */
export function asMatrix(value: unknown): Matrix | null {
  if (!(Array.isArray(value) || value instanceof Float32Array) || value.length !== 6) return null
  const [a, b, c, d, e, f] = [...value].map(Number)
  const read: Matrix = [a ?? NaN, b ?? NaN, c ?? NaN, d ?? NaN, e ?? NaN, f ?? NaN]
  return read.every(Number.isFinite) ? read : null
}
