/** What a capture finds out beside the bytes: how the page is to be judged, what it says of itself, its language, its servers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildManifest, type CaptureFacts } from '../../../citations/index.ts'
import { bytes, html, indexed, png, read, redirect, startStand, type Site, type Stand } from './stand.ts'

const ukrainian =
  'Міністерство оприлюднило звіт про стан лікарень, у якому йдеться про те, що кількість ліжок зменшилася на третину за останні п’ять років і що нових не буде.'
const lorem =
  '<p>The committee has published its report on the state of the hospitals and on what is to be done about them.</p>'
const site: Site = {
  '/article': html(
    `<article><h1>Звіт</h1><p>${ukrainian}</p><p>${ukrainian}</p></article>`,
    `<title>Звіт</title><meta name="author" content="О. Автор"><meta property="og:type" content="article">
     <meta property="article:published_time" content="2024-05-06T07:08:09Z"><link rel="canonical" href="/canonical">
     <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC</a>`,
  ),
  '/hop': redirect('/article'),
  '/wall': html(
    '<h1>Just a moment...</h1><p>Verify you are human by completing the action below. Checking your browser before accessing site.test. Ray ID: 8f1a2b3c4d5e6f70</p><div class="cf-turnstile"></div><script>window._cf_chl_opt={}</script>',
    '<title>Just a moment...</title>',
  ),
  '/missing': (_, response) =>
    response
      .writeHead(404, { 'content-type': 'text/html' })
      .end(`<title>Not found</title><h1>Not found</h1>${lorem}`),
  '/clobbered': html(
    `<h1>Hospitals</h1>${lorem}<form name="documentElement">harmless</form><form name="body"></form>
     <img name="title"><img name="querySelectorAll"><img name="scrollingElement"><form name="doctype"></form>`,
    '<title>The report on hospitals</title><meta name="author" content="A. Author">',
  ),
  '/inner': html(
    `<h1>Inner</h1>${lorem}<div id="box" style="height:300px;overflow:auto"><div style="height:3000px"></div><img loading="lazy" src="/in-box.png"></div>
     <div style="width:400px;overflow-x:auto;height:200px"><div style="width:4000px;height:150px;text-align:right"><i id="far">x</i></div></div>
     <script>
       new IntersectionObserver((seen) => { if (seen.some((one) => one.isIntersecting)) new Image().src = '/far.png' })
         .observe(document.getElementById('far'))
     </script>`,
  ),
  '/throttled': html(
    `<h1>Throttled</h1>${Array.from({ length: 12 }, (_, index) => `<div style="height:800px"></div><img data-src="/t${index}.png" width="50" height="50">`).join('')}
     <script>
       let late = null
       const look = () => {
         late = null
         for (const image of document.querySelectorAll('img[data-src]')) {
           const { top } = image.getBoundingClientRect()
           if (top > -100 && top < innerHeight + 100) image.src = image.dataset.src
         }
       }
       addEventListener('scroll', () => { clearTimeout(late); late = setTimeout(look, 200) })
     </script>`,
  ),
  ...Object.fromEntries(
    ['/in-box.png', '/far.png', ...Array.from({ length: 12 }, (_, index) => `/t${index}.png`)].map((path) => [
      path,
      bytes('image/png', png),
    ]),
  ),
}

let stand: Stand
beforeAll(async () => {
  stand = await startStand(site)
})
afterAll(async () => await stand[Symbol.asyncDispose]())

test(
  'an article => what it says of itself, its language by its words, how it was asked and who answered',
  { timeout: 60_000 },
  async () => {
    await using captured = await stand.capture('/article', { language: 'uk' })
    const { facts } = captured
    expect(facts.declares).toMatchObject({
      authors: ['О. Автор'],
      published: '2024-05-06T07:08:09Z',
      canonical: 'http://site.test/canonical',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      openGraph: { type: 'article' },
    })
    expect(facts.textLanguage).toBe('uk')
    expect(facts.shownAs).toMatchObject({ outcome: 'ok', verdict: 'alive' })
    expect(facts.conditions).toMatchObject({ acceptLanguage: 'uk', viewport: { width: 1440, height: 900 } })
    expect(facts.conditions?.userAgent).toContain('Ibid/0.0.0-test')
    expect(facts.conditions?.flags.join(' ')).not.toMatch(/spki|user-agent=|\/tmp/)
    expect(facts.servers).toEqual([
      { host: 'site.test', port: stand.port, address: '127.0.0.1', protocol: null, cipher: null, chain: [] },
    ])
    // The address is a mapped one and nothing is over HTTPS: no resolver was asked, no clock is believed.
    expect(facts.names).toEqual([])
    expect(facts.clock).toEqual({ offset: null, least: null, most: null, hosts: 0 })
    expect(manifestOf(facts)).toMatchObject({ declares: facts.declares, shownAs: facts.shownAs })
  },
)

function manifestOf(facts: CaptureFacts) {
  const seenAs = { outcome: 'ok', verdict: 'alive', reasonCode: 'alive', reason: 'It answered.' }
  // Without parts it is no complete one; all else is what would be sealed.
  return buildManifest({ ...facts, state: 'partial', missing: [{ part: 'x', reason: 'y' }] }, seenAs, [], [])
}

describe('what the page turns out to be => labelled by the rules that judge links', () => {
  test.for([
    ['/hop', 'ok', 'alive'],
    ['/wall', 'unsure', 'blocked'],
    ['/missing', 'broken', 'gone'],
  ] as const)('%s => %s, %s', { timeout: 60_000 }, async ([path, outcome, verdict]) => {
    await using captured = await stand.capture(path)
    expect(captured.facts.shownAs).toMatchObject({ outcome, verdict })
    expect(captured.facts.state).toBe('complete')
  })
})

test(
  'elements named like members of the document => take no member’s place',
  { timeout: 60_000 },
  async () => {
    await using captured = await stand.capture('/clobbered')
    const { facts } = captured
    expect(facts.title).toBe('The report on hospitals')
    expect(facts.declares).toMatchObject({ authors: ['A. Author'] })
    expect((await read(captured, 'text.txt')).toString()).toContain('what is to be done about them')
    expect((await read(captured, 'dom.html')).toString()).toContain('<h1>Hospitals</h1>')
    expect(facts.state).toBe('complete')
  },
)

describe('what loads only where somebody scrolls to => recorded', () => {
  test('within the page, down and aside', { timeout: 60_000 }, async () => {
    await using captured = await stand.capture('/inner')
    expect(captured.facts.missing).toEqual([])
    expect(await indexed(captured)).toEqual(
      expect.arrayContaining(['http://site.test/in-box.png', 'http://site.test/far.png']),
    )
  })

  test('by a script that waits until the scrolling has stopped', { timeout: 60_000 }, async () => {
    await using captured = await stand.capture('/throttled')
    const urls = await indexed(captured)
    for (let index = 0; index < 12; index++) expect(urls).toContain(`http://site.test/t${index}.png`)
    expect((await read(captured, 'text.txt')).toString()).toContain('Throttled')
  })
})
