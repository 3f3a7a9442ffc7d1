/** Pages with next to nothing to read: what their data, their head and their address tell of what a script will show. */
import { describe, expect, test } from 'vitest'
import { judge } from '../../../citations/judge.ts'
import type { Observation } from '../../../citations/observation.ts'
import { defaultPolicy } from '../../../citations/policy.ts'
import { article, notice, seen } from '../judge-page-rows.ts'

const bare = (head: string, script: string): string =>
  `<html><head><title>- Player</title>${head}</head><body><div id="app"></div><script>${script}</script><script src="/a.js"></script></body></html>`
const player = (status: string, reason: string) =>
  bare('', `var answer = {"playability":{"status":"${status}","reason":"${reason}"}}`)
const described = (title: string, words: string): string =>
  bare(`<meta property="og:title" content="${title}"><meta property="og:description" content="${words}">`, '')
const shell = bare('', 'boot()')
const watch = 'https://example.org/watch?v=3nVb0Lq2aTs'
const post = 'https://example.org/council/4821'
const words = 'The commission has published the minutes of the change of boundaries.'

describe('a frame without text', () => {
  test.each<readonly [string, Observation, string]>([
    [
      'its data say that the video was removed',
      seen({ url: watch, html: player('ERROR', 'This video has been removed by the uploader') }),
      'broken',
    ],
    [
      'its data ask for a log-in',
      seen({ url: watch, html: player('LOGIN_REQUIRED', 'Sign in to confirm your age') }),
      'unsure',
    ],
    [
      'its head describes a post, and an absent address has no such description',
      seen({ url: post, html: described('Council', words), absent: { html: described('Contact', '') } }),
      'ok',
    ],
    [
      'its head describes the site, as at an absent address',
      seen({ url: post, html: described('Council', words), absent: { html: described('Council', words) } }),
      'unsure',
    ],
    [
      'the server knows the address',
      seen({ url: 'https://example.org/eng', html: shell, absent: 404 }),
      'ok',
    ],
    [
      'the server knows the address, and a route behind it is cited',
      seen({ url: 'https://example.org/eng#{%22itemid%22:[%22001-139903%22]}', html: shell, absent: 404 }),
      'unsure',
    ],
  ])('%s => judged so', (_name, look, outcome) => {
    expect(judge(look, defaultPolicy).outcome).toBe(outcome)
  })
})

test('what follows a number pleases the eye => the same page under another ending condemns nothing', () => {
  const url = 'https://example.org/photos/collective/9412233871/in/album-72157634'
  const html = notice('Rally before the parliament, 2013', 'Taken on 31 July 2013. Some rights reserved.')
  const [attempt] = seen({
    url: 'https://example.org/photos/collective/9412233871/in/absent-bcdfg',
    html,
  }).attempts
  if (attempt === undefined) throw new Error('Expected an attempt, found none.')
  const look: Observation = { ...seen({ url, html }), companions: [{ role: 'absent-sibling', attempt }] }
  expect(judge(look, defaultPolicy).outcome).not.toBe('broken')
})

test('a notice above teasers that turn => no text of its own, whatever the slug says', () => {
  const teasers = (more: string) =>
    `<h2>Related</h2>${Array.from({ length: 12 }, (_, at) => `<h3><a href="/${more}/${at}">${more} ${at}</a></h3><p>Auditors ${more} the ${at}th question about spending.</p>`).join('')}`
  const gone = (more: string) => notice('Article does not exist', 'Please go back.', teasers(more))
  const look = seen({
    url: 'https://example.org/society/article-does-not-exist-any-more-20140512.html',
    html: gone('asked'),
    absent: { html: gone('answered') },
  })
  expect(judge(look, defaultPolicy).outcome).not.toBe('ok')
  expect(judge(seen({ html: article('Wells run dry') }), defaultPolicy).outcome).toBe('ok')
})
