/** Boxes for members in a site's frame are no doors; a form that stands in the page's place is one. */
import { describe, expect, test } from 'vitest'
import { judge } from '../../../citations/judge.ts'
import { defaultPolicy } from '../../../citations/policy.ts'
import { seen } from '../judge-page-rows.ts'

const box =
  '<aside><h3>Anmelden</h3><form action="/"><input name="n"><input type="password" name="p"></form></aside>'
const framed = (heading: string, text: string, aside = box) =>
  `<html lang="de"><title>${heading} - Bahnfreunde</title><body><main><h1>${heading}</h1><p>${text}</p></main>${aside}<a href="/">Start</a></body></html>`
const told =
  'Die Fahrten im Herbst entfallen, weil die Brücke bei Treffurt erneuert wird; Karten gelten weiter.'
const missing = { status: 404, html: framed('Nicht gefunden', 'Diese Seite gibt es nicht.') }
const bare =
  '<html><title>Mitglieder</title><body><h1>Anmelden</h1><form action="/"><input name="n"><input type="password" name="p"></form></body></html>'
const blog = (title: string) =>
  `<html lang="ja"><title>${title} | まるブログ</title><body><nav><a href="/l">ログイン</a></nav><h1>${title}</h1><p>お探しのブログは退会または削除されたため、ご覧いただけません。</p></body></html>`

describe('a log-in form', () => {
  test.each([
    [
      'in a box that the page for missing pages has as well',
      { html: framed('Fahrten', told), absent: missing },
      'ok',
    ],
    ['before a page for members', { html: bare, absent: { html: bare } }, 'unsure'],
    [
      'under another heading than the site’s own page for missing pages has',
      { html: bare, absent: missing },
      'unsure',
    ],
    [
      'in a box, beside nothing that the page for missing pages does not say',
      { html: framed('Fahrten', ''), absent: missing },
      'unsure',
    ],
  ])('%s => judged so', (_name, look, outcome) => {
    expect(judge(seen(look), defaultPolicy).outcome).toBe(outcome)
  })
})

test('a menu with a log-in above a notice at every address => the notice, no door', () => {
  const html = blog('このブログは削除されました')
  const verdict = judge(seen({ html, absent: { html }, front: blog('人気のブログ') }), defaultPolicy)
  expect(verdict.verdict).toBe('soft-404')
})
