/** What of a page is its own: not its links, not what stands under headings that the site has everywhere. */
import { expect, test } from 'vitest'
import {
  firstOwn,
  isHeadedByLinks,
  leadOf,
  ownTextOf,
  withoutOthers,
} from '../../../citations/judge/own-text.ts'
import type { PageFacts } from '../../../citations/page.ts'
import { page as pageOf } from '../page/read.ts'

const page = (body: string): PageFacts => pageOf(`<!DOCTYPE html><title>T</title><body>${body}`)

const ticker = '<p><a href="/1">One of the other texts</a></p>'
const teasers = '<h2>Most read</h2><h3>Another</h3><p>of other things</p>'
const lost = page(`<h1>Not found</h1>${teasers}`)

test.each([
  [`${ticker}<h1>Name</h1><p>Own words.</p>`, 'Name Own words.'],
  ['<h1>Name</h1><p>Own words.</p>', 'Name Own words.'],
  ['<p>Ask <a href="/2">the office</a> for it.</p>', 'Ask for it.'],
  ['<nav>Menu</nav><footer>Foot</footer>', ''],
])('%s => the text "%s"', (body, own) => {
  expect(ownTextOf(page(body))).toBe(own)
})

test.each([
  ['a heading of the site', `<h1>Name</h1><p>Gone.</p>${teasers}`, 'Name Gone.'],
  [
    'a heading of its own',
    '<h1>Name</h1><p>Gone.</p><h2>More of it</h2><p>told</p>',
    'Name Gone. More of it told',
  ],
  [
    'nothing but a name above it',
    '<h1>Most read</h1><p>is a list of texts</p>',
    'Most read is a list of texts',
  ],
])('%s => %s', (_, body, own) => {
  expect(ownTextOf(withoutOthers(page(body), lost))).toBe(own)
})

test('no other page => the page itself', () => {
  const whole = page(`<h1>Name</h1>${teasers}`)
  expect(withoutOthers(whole, null)).toBe(whole)
})

test.each([
  [`${ticker}<h1>Name</h1><p>It is gone.</p><h2>Others</h2><p>here</p>`, 'It is gone.'],
  [
    '<p>It is gone, and nobody knows why.</p><h3><a href="/1">Others</a></h3>',
    'It is gone, and nobody knows why.',
  ],
])('%s => led by "%s"', (body, lead) => {
  expect(leadOf(page(body))).toBe(lead)
})

test('a heading that is a link => not its own', () => {
  expect(firstOwn(page('<h2><a href="/1">Another text</a></h2><h1>Name</h1>'))).toBe('Name')
})

const linked = Array.from(
  { length: 7 },
  (_, at) => `<h2><a href="/${at}">Text ${at}</a></h2><p>and so on</p>`,
)
const plain = Array.from({ length: 7 }, (_, at) => `<h2>Part ${at}</h2><p>and so on</p>`)
test.each([
  ['links', linked.join(''), true],
  ['its own', plain.join(''), false],
  ['a few links', linked.slice(0, 4).join(''), false],
])('headed by %s => whether it is a list', (_, body, is) => {
  expect(isHeadedByLinks(page(body))).toBe(is)
})
