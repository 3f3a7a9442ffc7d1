/** The quick look before a schema: it never says yes where the schema would say no, or would hand back something else. */
import { array, assert, constantFrom, double, integer, nat, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { extractionSchema } from '../../citations/citation.ts'
import { exactly } from '../../citations/exact.ts'
import { extract } from '../../citations/extract/extract.ts'

const schema = z.object({
  id: z.string(),
  kind: z.enum(['a', 'b']),
  at: z.object({
    line: z.int().optional(),
    box: z.tuple([z.number(), z.number()]).optional(),
    cut: z.literal(true).optional(),
  }),
  urls: z.array(z.string()),
  repeats: z.string().nullable(),
})
const isExact = exactly(schema)
const whole = { id: 'c1', kind: 'a', at: { line: 1, box: [1, 2.5], cut: true }, urls: ['x'], repeats: null }

test.each<[string, unknown, boolean]>([
  ['a whole value', whole, true],
  ['without what is optional', { ...whole, at: {} }, true],
  ['without the middle one of what is optional', { ...whole, at: { line: 1, cut: true } }, true],
  ['a key missing at the end', { id: 'c1', kind: 'a', at: {}, urls: [] }, false],
  ['a key missing at the beginning', { kind: 'a', at: {}, urls: [], repeats: null }, false],
  ['a key more', { ...whole, more: 1 }, false],
  ['a key more within', { ...whole, at: { line: 1, more: 1 } }, false],
  ['a prototype as a key', JSON.parse(JSON.stringify(whole).replace('"line"', '"__proto__"')), false],
  ['another order of keys', { kind: 'a', id: 'c1', at: {}, urls: [], repeats: null }, false],
  ['a word outside of the list', { ...whole, kind: 'c' }, false],
  ['a broken line', { ...whole, at: { line: 1.5 } }, false],
  ['a line beyond what counts exactly', { ...whole, at: { line: 2 ** 53 } }, false],
  ['a box without an end', { ...whole, at: { box: [1, Infinity] } }, false],
  ['a box of three', { ...whole, at: { box: [1, 2, 3] } }, false],
  ['a literal that is another', { ...whole, at: { cut: false } }, false],
  ['a number among words', { ...whole, urls: ['x', 1] }, false],
  // oxlint-disable-next-line no-sparse-arrays -- a gap is what is tried
  ['a gap among words', { ...whole, urls: ['x', , 'y'] }, false],
  ['null where a text is', { ...whole, id: null }, false],
  ['a list where an object is', { ...whole, at: [] }, false],
  ['nothing', null, false],
])('%s => %#', (_, value, expected) => {
  expect(isExact(value)).toBe(expected)
})

describe('what it does not know is left to the schema', () => {
  test.each<[string, z.ZodType, unknown]>([
    ['a length', z.string().max(2), 'x'],
    ['a form', z.email(), 'a@b.example'],
    ['a least', z.int().min(1), 2],
    ['a union', z.union([z.string(), z.number()]), 'x'],
    ['a transform', z.string().transform((text) => text.length), 'x'],
    ['a default', z.object({ a: z.string().default('x') }), {}],
    ['a strict object', z.strictObject({ a: z.string() }), { a: 'x' }],
    ['a rest', z.tuple([z.string()], z.number()), ['x', 1]],
  ])('%s', (_, of, value) => {
    expect(of.safeParse(value).success).toBe(true)
    expect(exactly(of)(value)).toBe(false)
  })
})

const extractionIsExact = exactly(extractionSchema)
const text =
  'Filled in.[^1] See [a report](https://a.example/r "R").\n\n[^1]: “Wells”, https://b.example/w, doi:10.1000/182\n'
const extraction: unknown = JSON.parse(
  JSON.stringify(extract({ name: 'a.md', format: 'markdown', sha256: 'aa', text })),
)

test('what our own reader answers is exact', () => {
  expect(extractionIsExact(extraction)).toBe(true)
})

test('where it says yes, the schema hands back the same', () => {
  const odd = oneof(constantFrom(null, true, [], {}, ''), string(), double(), integer())
  const place = array(nat(12), { maxLength: 5 })
  assert(
    property(place, odd, constantFrom('set', 'delete', 'add', 'last'), (path, value, how) => {
      const changed = change(structuredClone(extraction), path, value, how)
      if (!extractionIsExact(changed)) return
      const judged = extractionSchema.safeParse(changed)
      expect(judged.success).toBe(true)
      expect(JSON.stringify(judged.data)).toBe(JSON.stringify(changed))
    }),
    { numRuns: 400 },
  )
})

/** One change within a tree of plain values, at the place that the path of indices leads to. */
function change(root: unknown, path: readonly number[], value: unknown, how: string): unknown {
  let at: unknown = root
  let [owner, key]: [object | null, string] = [null, '']
  for (const step of path) {
    if (typeof at !== 'object' || at === null) break
    const names = Object.keys(at)
    const name = names[step % Math.max(1, names.length)]
    if (name === undefined) break
    ;[owner, key] = [at, name]
    at = Reflect.get(at, name)
  }
  if (owner === null) return root
  const old: unknown = Reflect.get(owner, key)
  if (how === 'add') Reflect.set(owner, 'more', value)
  else if (how === 'set') Reflect.set(owner, key, value)
  else Reflect.deleteProperty(owner, key)
  if (how === 'last') Reflect.set(owner, key, old)
  return root
}
