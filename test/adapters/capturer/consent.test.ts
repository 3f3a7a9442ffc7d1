/** Consent banners, built like those that are met most: refused where they let themselves be refused, and never accepted. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { saysYes } from '../../../src/adapters/capturer/page/consent-words.ts'
import { html, jpegSize, read, startStand, type Stand } from './stand.ts'

const banner = 'position:fixed;bottom:0;left:0;right:0;height:300px;background:rgb(0,0,200);color:white'
/** Tells the site what was clicked, and takes the banner down. */
const script = `<script>
  const done = (what, element) => { fetch('/told?' + what); element.remove() }
</script>`
const words =
  'We use cookies and similar technologies to personalise content and ads. You can accept or reject them.'
const button = (id: string, what: string, label: string, root: string) =>
  `<button id="${id}" data-testid="${id}" onclick="done('${what}', ${root})">${label}</button>`

const article = '<h1>Article</h1><p>Words of the article.</p>'
const site = {
  '/told': html(''),
  '/onetrust': html(
    `${article}${script}<div id="onetrust-banner-sdk" style="${banner}">${words}
      ${button('onetrust-accept-btn-handler', 'yes', 'Accept all', "document.getElementById('onetrust-banner-sdk')")}
      ${button('onetrust-reject-all-handler', 'no', 'Reject all', "document.getElementById('onetrust-banner-sdk')")}</div>`,
  ),
  '/unknown': html(
    `${article}${script}<div id="mine" style="${banner};z-index:9">${words}
      ${button('a', 'yes', 'Accept all cookies', 'document.getElementById("mine")'.replaceAll('"', '&quot;'))}
      ${button('b', 'no', 'Reject all', 'document.getElementById("mine")'.replaceAll('"', '&quot;'))}</div>`,
  ),
  '/shadow': html(
    `${article}${script}<div id="usercentrics-root"></div><script>
      const host = document.getElementById('usercentrics-root')
      host.attachShadow({ mode: 'open' }).innerHTML = '<div data-testid="uc-container" style="${banner}">${words}' +
        '<button data-testid="uc-accept-all-button">Accept all</button><button data-testid="uc-deny-all-button">Deny</button></div>'
      for (const [id, what] of [['uc-accept-all-button', 'yes'], ['uc-deny-all-button', 'no']])
        host.shadowRoot.querySelector('[data-testid=' + id + ']').onclick = () => done(what, host)
      window.UC_UI = { isInitialized: () => true, isConsentRequired: () => host.isConnected, denyAllConsents: () => done('no', host) }
    </script>`,
  ),
  '/frame': html(
    `${article}<iframe src="https://cdn.privacy-mgmt.test/index.html?message_id=1" id="sp_message_iframe_1" style="${banner};width:100%"></iframe>
    <script>onmessage = () => document.getElementById('sp_message_iframe_1').remove()</script>`,
  ),
  'cdn.privacy-mgmt.test/index.html': html(
    `<div style="height:250px">${words}
      <button title="Accept all" class="sp_choice_type_11" onclick="fetch('/told?yes').then(() => parent.postMessage(1, '*'))">Accept all</button>
      <button title="Reject all" class="sp_choice_type_13" onclick="fetch('/told?no').then(() => parent.postMessage(1, '*'))">Reject all</button></div>`,
  ),
  '/yes-only': html(
    `${article}${script}<div id="mine" style="${banner};z-index:9">${words}
      ${button('a', 'yes', 'Accept all cookies', 'this')}</div>`,
  ),
  '/didomi-lies': html(
    `${article}${script}<div id="didomi-host"><div id="didomi-notice" style="${banner}">${words}
      ${button('didomi-notice-disagree-button', 'yes', 'Accept and close', "document.getElementById('didomi-host')")}</div></div>`,
  ),
  '/none': html(article),
}

let stand: Stand
beforeAll(async () => {
  stand = await startStand(site)
})
afterAll(async () => await stand[Symbol.asyncDispose]())

const told = () =>
  stand.seen.filter((line) => line.includes('/told?')).map((line) => line.replace(/^.*\?/, ''))

describe('a banner that can be refused => refused, what was clicked told, the page seen before and after', () => {
  test.for([
    ['/onetrust', 'Onetrust', 'Reject all'],
    ['/unknown', 'HEURISTIC-REJECT', 'Reject all'],
    ['/shadow', 'usercentrics-api', 'Deny'],
    ['/frame', 'Sourcepoint-frame', 'Reject all'],
  ] as const)('%s => %s, "%s"', { timeout: 60_000 }, async ([path, name, label]) => {
    const before = told().length
    await using captured = await stand.capture(path)
    const { consent, missing } = captured.facts
    expect(missing).toEqual([])
    expect(consent).toMatchObject({ outcome: 'rejected', banner: name })
    expect(consent?.acts).toContainEqual(expect.objectContaining({ kind: 'click', label }))
    expect(told().slice(before)).toEqual(['no'])
    expect(jpegSize(await read(captured, 'first-view.jpg'))).toEqual({ width: 1440, height: 900 })
    const [first, whole] = [await read(captured, 'first-view.jpg'), await read(captured, 'screenshot.jpg')]
    expect(first.equals(whole)).toBe(false)
    expect((await read(captured, 'text.txt')).toString()).not.toContain('We use cookies')
  })
})

describe('a banner that only takes yes => it stays, and nothing is accepted', () => {
  test.for([
    ['/yes-only', 'none', []],
    ['/didomi-lies', 'failed', [{ kind: 'withheld', label: 'Accept and close' }]],
  ] as const)('%s => %s', { timeout: 60_000 }, async ([path, outcome, acts]) => {
    const before = told().length
    await using captured = await stand.capture(path)
    expect(captured.facts.consent?.outcome).toBe(outcome)
    expect(captured.facts.consent?.acts).toEqual(acts.map((act) => expect.objectContaining(act) as unknown))
    expect(told().slice(before)).toEqual([])
    expect((await read(captured, 'text.txt')).toString()).toContain('We use cookies')
  })

  test('no banner at all => none, and nothing was done', { timeout: 60_000 }, async () => {
    await using captured = await stand.capture('/none')
    expect(captured.facts.consent).toEqual({ outcome: 'none', banner: null, confirmed: null, acts: [] })
  })
})

describe('whether a label says yes to everything', () => {
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-type-assertion -- as the page's world runs it
  const yes = new Function(`return ${saysYes()}`)() as (label: string) => boolean
  test.for([
    ['Accept all', true],
    ['OK', true],
    ['I agree', true],
    ['Accept and close', true],
    ['Alle akzeptieren', true],
    ['Tout accepter', true],
    ['Aceptar todo', true],
    ['Принять все', true],
    ['すべて許可', true],
    ['同意', true],
    ['قبول الكل', true],
    ['Reject all', false],
    ['Accept only necessary', false],
    ['Allow selection', false],
    ['Continue without accepting', false],
    ['Nur notwendige akzeptieren', false],
    ['Continuer sans accepter', false],
    ['Continuar sin aceptar', false],
    ['I do not accept', false],
    ['Не принимать', false],
    ['Save & exit', false],
    ['', false],
  ] as const)('%s => %s', ([label, expected]) => {
    expect(yes(label)).toBe(expected)
  })
})
