import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { LenientResponse, type LenientEvent } from '../../../src/adapters/probe/lenient-response.ts'

function read(bytes: Buffer, cuts: readonly number[]): readonly LenientEvent[] {
  const response = new LenientResponse(2_000)
  const marks = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length]
  const events = marks
    .slice(1)
    .flatMap((mark, index) => response.take(Buffer.from(bytes.subarray(marks[index], mark))))
  return [...events, ...response.close()]
}
/** The same whatever the pieces: bodies are joined. */
function summary(events: readonly LenientEvent[]): string {
  const body = events.flatMap((event) => (event.kind === 'data' ? [event.piece.toString('latin1')] : []))
  return JSON.stringify([events.filter(({ kind }) => kind !== 'data'), body.join('')])
}

const pieces = fc.constantFrom(
  'HTTP/1.1 200 OK',
  'HTTP/1.1 103 Hints',
  '\r\n',
  '\n',
  '\r',
  'Content-Length: 5',
  'Transfer-Encoding: chunked',
  '5',
  '0',
  'hello',
  ' folded',
  'X : y',
  '\0',
  ':',
)
const answers = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((parts) => Buffer.from(parts.join(''), 'latin1')),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc.array(pieces, { maxLength: 20 }).map((parts) => Buffer.from(`HTTP/1.1 200 OK\r\n${parts.join('\n')}`)),
)

test('any bytes in any pieces end with exactly one end, and the pieces make no difference', () => {
  fc.assert(
    fc.property(answers, fc.array(fc.nat(), { maxLength: 6 }), (bytes, cuts) => {
      const events = read(bytes, cuts)
      expect(events.filter(({ kind }) => kind === 'end' || kind === 'bad')).toHaveLength(1)
      expect(events.filter(({ kind }) => kind === 'head').length).toBeLessThanOrEqual(1)
      expect(summary(events)).toBe(summary(read(bytes, [])))
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  ['a short head that is none, and a byte behind it', '\0\n\r\n5', 4],
  ['a letter of the name too many', 'hhttp/1.1 200 OK\r\n\r\n', 2],
])('%s => the same in one piece and in two', (_, text, cut) => {
  const bytes = Buffer.from(text, 'latin1')
  expect(summary(read(bytes, [cut]))).toBe(summary(read(bytes, [])))
})

test('a head without end => headers-too-large, and no more is kept than that', () => {
  const response = new LenientResponse(2_000)
  const first = response.take(Buffer.from('HTTP/1.1 200 OK\r\n'))
  const events = Array.from({ length: 50 }, () =>
    response.take(Buffer.from(`x: ${'b'.repeat(97)}\r\n`)),
  ).flat()
  expect([...first, ...events]).toEqual([{ kind: 'bad', detail: 'headers-too-large' }])
})
