/**
 * The two pages of the capture bench, made anew from a seed at each start so that nothing large is committed: an article of
 * 150 KB with 40 resources, some 57,000 px tall at our window's width, whose pictures come at once, by attribute, by script
 * and by observer; and a simple page of 20 KB without resources.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { makePicture } from './picture.ts'

export const HOST = 'article.bench.test'
export const ARTICLE_RECORDS = 41
export const SIMPLE_RECORDS = 1

export interface Served {
  readonly mediaType: string
  readonly body: Buffer
  /** Null for what is compressed by itself. */
  readonly gzipped: Buffer | null
  /** Sent in pieces without a length, as pages made on request are. */
  readonly chunked: boolean
}

const WAYS = ['eager', 'attribute', 'script', 'observer'] as const
const PICTURES = 31
const PARAGRAPHS = 208
const SIMPLE_PARAGRAPHS = 29
const WORDS_EACH = 100

const words =
  `water river council report question answer public record winter summer market letter window morning evening history
  village teacher doctor student library station journey mountain harbour island garden kitchen weather picture painting
  music number minute yesterday tomorrow always never perhaps almost already again around before behind between beyond
  during without against although because however therefore moreover nothing something everything anybody somebody people
  children mother father brother sister neighbour friend stranger worker farmer sailor soldier lawyer writer reader editor
  paper printer archive evidence witness promise reason purpose meaning measure method result number figure table column
  season century decade period moment future present ancient modern common private foreign national local general special
  simple careful honest quiet heavy narrow broad bright dark early late strong weak warm cold hungry thirsty silent famous
  carried followed reported published written printed spoken answered promised measured counted gathered divided joined
  built broken opened closed lifted dropped turned travelled wandered remained returned believed doubted decided allowed
  the the the the the and and and of of of to to to in in in that it was for on with as his her they had by from at which`
    .split(/\s+/)
    .filter((word) => word !== '')

/** Numbers from 0 up to `limit`, the same for the same seed. */
export function seeded(seed: number): (limit: number) => number {
  let state = seed >>> 0
  return (limit) => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

/** Everything the site answers, by path. */
export function makeSite(): ReadonlyMap<string, Served> {
  const files = new Map<string, Served>()
  const text = (path: string, mediaType: string, body: string, chunked = false) =>
    files.set(path, { mediaType, body: Buffer.from(body), gzipped: gzipSync(body), chunked })
  text('/article', 'text/html; charset=utf-8', article(), true)
  text('/simple', 'text/html; charset=utf-8', page('A simple page', prose(2, SIMPLE_PARAGRAPHS), false), true)
  for (const name of ['base', 'type', 'print']) text(`/${name}.css`, 'text/css', sheets[name] ?? '')
  for (let number = 1; number <= SCRIPTS; number++)
    text(`/script-${number}.js`, 'text/javascript', scriptOf(number))
  for (let number = 1; number <= PICTURES; number++) {
    const body = makePicture(seeded(number))
    files.set(`/picture-${number}.jpg`, { mediaType: 'image/jpeg', body, gzipped: null, chunked: false })
  }
  files.set('/heading.ttf', { mediaType: 'font/ttf', body: fontFile(), gzipped: null, chunked: false })
  return files
}

/** Words of the article's body, in order: what a reader of its picture should find. */
export function articleWords(): readonly string[] {
  return sections().flatMap(({ heading, paragraphs }) => [heading, ...paragraphs].join(' ').split(' '))
}

interface Section {
  readonly heading: string
  readonly paragraphs: readonly string[]
}

function sections(): readonly Section[] {
  const paragraphs = prose(1, PARAGRAPHS)
  const each = PARAGRAPHS / PICTURES
  return Array.from({ length: PICTURES }, (_, index) => ({
    heading: `Part ${index + 1}`,
    paragraphs: paragraphs.slice(Math.round(index * each), Math.round((index + 1) * each)),
  }))
}

function prose(seed: number, paragraphs: number): readonly string[] {
  const pick = seeded(seed)
  return Array.from({ length: paragraphs }, () => {
    const chosen = Array.from({ length: WORDS_EACH }, () => words[pick(words.length)] ?? '')
    return chosen
      .map((word, at) => (at % 14 === 0 ? capital(word) : at % 14 === 13 ? `${word}.` : word))
      .join(' ')
  })
}

function article(): string {
  const body = sections().map(({ heading, paragraphs }, index) => {
    const shown = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
    return `<h2>${heading}</h2>\n${pictureTag(index + 1)}\n${shown}`
  })
  return page('An article', body, true)
}

function page(title: string, body: readonly string[], dressed: boolean): string {
  const head = dressed
    ? `<link rel="stylesheet" href="/base.css"><link rel="stylesheet" href="/type.css"><link rel="stylesheet" href="/print.css">
${Array.from({ length: SCRIPTS }, (_, at) => `<script defer src="/script-${at + 1}.js"></script>`).join('')}`
    : `<style>${sheets['base'] ?? ''}</style>`
  const shown = dressed ? body.join('\n') : body.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
${head}</head><body><main><h1>${title}</h1>
${shown}
</main></body></html>`
}

function pictureTag(number: number): string {
  const way = WAYS[(number - 1) % WAYS.length]
  const size = 'width="720" height="416" alt=""'
  const src = `/picture-${number}.jpg`
  if (way === 'script') return `<img ${size} class="later" data-src="${src}">`
  if (way === 'observer') return `<img ${size} class="watched" data-src="${src}">`
  return `<img ${size}${way === 'attribute' ? ' loading="lazy"' : ''} src="${src}">`
}

const sheets: Readonly<Record<string, string>> = {
  base: `html { background: #fff; color: #222 } body { margin: 0; font: 18px/25px serif }
main { width: 760px; margin: 0 auto; padding: 24px 0 } p { margin: 0 0 10px } img { display: block; margin: 0 0 22px; background: #ddd }`,
  type: `@font-face { font-family: Heading; src: url(/heading.ttf) } h1, h2 { font: 30px/40px Heading, sans-serif; margin: 30px 0 16px }`,
  print: `@media print { main { width: auto } }`,
}

const SCRIPTS = 5

/** The first two bring pictures in; the others do what scripts of a page do: a little, at the start. */
function scriptOf(number: number): string {
  const bring =
    'const bring = (image) => { image.src = image.dataset.src; image.removeAttribute("data-src") }'
  if (number === 1)
    return `{ ${bring}
const look = () => { for (const image of document.querySelectorAll("img.later[data-src]"))
  if (image.getBoundingClientRect().top < innerHeight + 200) bring(image) }
addEventListener("scroll", look, { passive: true }); look() }`
  if (number === 2)
    return `{ ${bring}
const watch = new IntersectionObserver((seen) => { for (const { isIntersecting, target } of seen)
  if (isIntersecting) { watch.unobserve(target); bring(target) } })
for (const image of document.querySelectorAll("img.watched")) watch.observe(image) }`
  const table = prose(number, 20).map((line) => JSON.stringify(line))
  return `{ const lines = [${table.join(',\n')}]; globalThis.count${number} = lines.join(" ").split(" ").length }`
}

/** A font everybody may have: what pdf.js brings along. */
function fontFile(): Buffer {
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return readFileSync(join(home, 'standard_fonts', 'LiberationSans-Bold.ttf'))
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
