/** Pages as sites send them: about 20 kB, two thirds markup and script, no two alike in length, words or links. */

const PIECES = 48
const VOWELS = 'aeiou'
const CONSONANTS = 'bcdfghklmnprstvw'

/** What stands below the head, made once: the server shall have little to do. */
export function makeBodies(): readonly Buffer[] {
  return Array.from({ length: PIECES }, (_, index) => Buffer.from(bodyOf(index)))
}

/** The beginning of the page at a path, in which no two are alike. */
export function makeHead(path: string): Buffer {
  const index = Number(/\d+/.exec(path)?.[0] ?? 0)
  const next = numbers(index + 7_919)
  const title = words(next, 5)
  return Buffer.from(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} | Report ${index}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${words(next, 18)}">
<meta property="og:title" content="${title}">
<meta property="og:type" content="article">
<link rel="canonical" href="${path}">
<link rel="stylesheet" href="/assets/site.css?v=${index % 9}">
</head>
<body class="article page-${index % 11}">
<h1>${title}</h1>
`)
}

export function missingPage(path: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page not found</title></head>
<body><nav><a href="/">Home</a> <a href="/about">About</a></nav>
<h1>Page not found</h1><p>There is nothing at ${path}.</p></body></html>`
}

function bodyOf(index: number): string {
  const next = numbers(index + 1)
  const parts = [
    `<style>${rules(next, 24)}</style>`,
    `<script>window.dataLayer=[];${assignments(next, 30)}</script>`,
    `<header class="site-header"><nav class="main-nav" aria-label="Main"><ul>${items(next, 22)}</ul></nav></header>`,
    '<main id="content" class="content wrap"><article class="story" itemscope>',
  ]
  const paragraphs = 14 + (index % 13)
  for (let at = 0; at < paragraphs; at++) {
    if (at % 5 === 4) parts.push(`<h2 id="part-${at}" class="story__heading">${words(next, 4)}</h2>`)
    if (at % 6 === 3)
      parts.push(
        `<figure class="figure figure--wide"><img src="/media/${next() % 9_999}.jpg" alt="${words(next, 6)}" loading="lazy" width="1200" height="800"><figcaption>${words(next, 12)}</figcaption></figure>`,
      )
    parts.push(`<p class="story__text" data-block="${at}">${prose(next)}</p>`)
  }
  parts.push(
    `<table class="data"><tbody>${rows(next, 10)}</tbody></table></article></main>`,
    `<aside class="sidebar"><h3>${words(next, 3)}</h3><ul class="related">${items(next, 16)}</ul></aside>`,
    `<footer class="footer"><p>© 2026 ${words(next, 4)} &middot; ${words(next, 6)}</p><ul>${items(next, 12)}</ul></footer>`,
    `<script src="/assets/site.js" defer></script><script>${assignments(next, 20)}</script></body></html>`,
  )
  return parts.join('\n')
}

function prose(next: () => number): string {
  const sentences = Array.from({ length: 3 + (next() % 3) }, () => {
    const text = words(next, 8 + (next() % 14))
    return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}.`
  })
  sentences.splice(
    1,
    0,
    `See <a href="/page/${next() % 5_000}" class="link">${words(next, 3)}</a> &amp; <em>${words(next, 2)}</em>.`,
  )
  return sentences.join(' ')
}

function items(next: () => number, count: number): string {
  const item = (): string =>
    `<li class="item item--${next() % 5}"><a class="item__link" href="/${words(next, 1)}/${next() % 900}" data-track="nav-${next() % 99}"><span>${words(next, 2)}</span></a></li>`
  return Array.from({ length: count }, item).join('\n')
}

function rows(next: () => number, count: number): string {
  return Array.from(
    { length: count },
    () =>
      `<tr><th scope="row">${words(next, 2)}</th><td>${next() % 9_000}</td><td>${words(next, 3)}</td></tr>`,
  ).join('\n')
}

function rules(next: () => number, count: number): string {
  return Array.from(
    { length: count },
    () =>
      `.${words(next, 1)}-${next() % 90}{margin:0 ${next() % 40}px;color:#${(next() % 0xffffff).toString(16)}}`,
  ).join('')
}

function assignments(next: () => number, count: number): string {
  return Array.from(
    { length: count },
    () => `window.${words(next, 1)}=${JSON.stringify({ id: next() % 9_999, name: words(next, 2) })};`,
  ).join('')
}

export function words(next: () => number, count: number): string {
  return Array.from({ length: count }, () => word(next)).join(' ')
}

function word(next: () => number): string {
  let made = ''
  for (let syllables = 1 + (next() % 4); syllables > 0; syllables--)
    made += `${CONSONANTS[next() % CONSONANTS.length]}${VOWELS[next() % VOWELS.length]}`
  return made
}

/** The same numbers for the same seed (Lehmer, modulus 2^31 − 1). */
export function numbers(seed: number): () => number {
  let state = (seed * 48_271) % 2_147_483_647
  return () => (state = (state * 48_271) % 2_147_483_647)
}
