/** Expressions that cannot match are not run, and what is found is what running them would have found. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { needsOf } from '../../../citations/judge/needs.ts'
import { oncePer } from '../../../citations/judge/once.ts'
import { Searched } from '../../../citations/judge/searched.ts'

test.each<[RegExp, readonly (readonly string[])[] | null]>([
  [/captcha-delivery\.com|var dd\s?=/i, [['captcha-delivery.com'], ['var dd']]],
  [/\bPX-captcha\b/i, [['px-captcha']]],
  [
    /(?:piano\.io|tinypass)\.js/,
    [
      ['.js', 'piano.io'],
      ['.js', 'tinypass'],
    ],
  ],
  [
    /page_?(?:404|not-?found)\s/,
    [
      ['page', '404'],
      ['page', 'not', 'found'],
    ],
  ],
  [/colou?rs? of \w+/, [['colo', ' of ']]],
  [/abc+def/, [['abc', 'def']]],
  [/abc{0,2}def/, [['def']]],
  [/[abc]|defg/, null],
  [/a|bcdef/, null],
  [/(?:abcd)?ef/, null],
  [/abc(?!def)ghi/, [['abc', 'ghi']]],
  [/\x61bcdef/, null],
  [/(abc)\1/, null],
  [/abcd/iu, null],
])('%s => %j', (expression, needs) => {
  expect(needsOf(expression)).toEqual(needs)
})

const EXPRESSIONS = [
  /_cf_chl_opt|challenge-platform\/h\/\w\/orchestrate|\bcf-wrapper\b.*\bcf-error/i,
  /"?(?:is404|notFound)"?\s?:\s?(?:true|"true")/i,
  /you don'?t have permission to access .{1,30} on this server|https:\/\/errors\.edgesuite\.net\//i,
  /abc+d?ef{2,}|(?:gh|ijk)lm[no]p|q(?:rst)+u/i,
  /^just a moment\W*$|^Attention required/,
]
const PIECES = [
  '_CF_chl_opt challenge-platform/h/g/orchestrate cf-wrapper x cf-error notFound":true is404 : "true"',
  "you don't have permission to access /a on this server https://errors.edgesuite.net/",
  'abccdefff ghlmop ijklmnp qrstrstu just a moment... Attention required',
  'É ſ K 漢',
]
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES.flatMap((piece) => piece.split(/(?<=\W)/))),
      fc.string({ maxLength: 4 }),
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''))

test('a text searched => what the expressions find by themselves', () => {
  for (const piece of PIECES.slice(0, 3))
    expect(EXPRESSIONS.some((expression) => new Searched(piece).find(expression) !== null)).toBe(true)
  fc.assert(
    fc.property(text, (written) => {
      const searched = new Searched(written)
      for (const expression of EXPRESSIONS)
        expect(searched.find(expression)?.[0]).toBe(expression.exec(written)?.[0])
    }),
    { numRuns: 2_000 },
  )
})

test('what was made of a thing is made once, and of another anew', () => {
  let made = 0
  const of = oncePer((thing: { readonly n: number }) => thing.n + made++)
  const [a, b] = [{ n: 10 }, { n: 20 }]
  expect([of(a), of(a), of(b), of(a)]).toEqual([10, 10, 21, 10])
})

test('what was asked long ago is not kept => it is made anew, and is the same', () => {
  let made = 0
  const of = oncePer(({ n }: { readonly n: number }) => {
    made += 1
    return n
  })
  const things = Array.from({ length: 20 }, (_, n) => ({ n }))
  expect([...things, ...things].map(of)).toEqual([...things, ...things].map(({ n }) => n))
  expect(made).toBe(40)
})
