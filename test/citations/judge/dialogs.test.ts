/** Pages that speak in a dialog and send the visitor on: what a browser shows in the end is not the page that was cited. */
import { describe, expect, test } from 'vitest'
import { judge } from '../../../citations/judge.ts'
import { defaultPolicy } from '../../../citations/policy.ts'
import { article, cited, seen, type Look } from '../judge-page-rows.ts'

const home = 'https://example.org/news/'
const sends = (script: string) => `<html lang="ko"><title>오류안내</title><script>${script}</script></html>`
const gone = '글이 존재하지 않습니다. 삭제되었거나 이동하였을 수 있습니다.'
const listed =
  '<html><title>News</title><body><h1>News</h1><ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul></body></html>'
const said = (dialog: string, html: string, url = home): NonNullable<Look['rendered']> => ({
  url,
  html,
  dialogs: [dialog],
})
const outside =
  '<html><title>Board</title><body><div id="root"></div><script src="/app.js"></script></body></html>'

describe('a dialog', () => {
  test.each<[string, Look, string]>([
    [
      'says that the post is gone, and a script leads to the list',
      {
        html: sends(`alert("${gone}");location.replace("${home}")`),
        absent: 404,
        rendered: said(gone, listed),
      },
      'broken',
    ],
    [
      'of a script from elsewhere says so',
      { html: outside, absent: { html: outside }, rendered: said(gone, listed) },
      'broken',
    ],
    [
      'says so in English, and an article of another name is shown',
      {
        html: outside,
        absent: { html: outside },
        rendered: said('This topic does not exist.', article('Pumps')),
      },
      'broken',
    ],
    [
      'says so, and there is nothing to go back to',
      {
        html: sends(`alert("${gone}");history.back()`),
        absent: 404,
        rendered: said(gone, '<html><title>오류안내</title></html>', cited),
      },
      'broken',
    ],
    [
      'asks members to log in, and a script leads to the list',
      {
        html: sends(`alert("로그인 후 이용해 주세요.");location.replace("${home}")`),
        absent: { html: sends('alert("로그인 후 이용해 주세요.")') },
        rendered: said('로그인 후 이용해 주세요.', listed),
      },
      'unsure',
    ],
    [
      'greets, and a script leads to the article’s new address',
      {
        html: sends('alert("We have moved");location.replace("/2019/wells-run-dry")'),
        absent: 404,
        rendered: said(
          'We have moved. Please change your bookmarks.',
          article('Wells run dry'),
          'https://example.org/2019/wells-run-dry',
        ),
      },
      'ok',
    ],
    [
      'complains of something beside the article, which is shown',
      {
        html: outside,
        absent: { html: outside },
        rendered: said('The comment does not exist.', article('Wells run dry'), cited),
      },
      'ok',
    ],
  ])('%s => judged so', (_name, look, outcome) => {
    const { outcome: given, verdict, signals } = judge(seen(look), defaultPolicy)
    expect({ given, verdict, signals }).toMatchObject({ given: outcome })
  })
})

test('nothing is shown, and what the server gave its player to say was that it was removed => broken', () => {
  const player =
    '<html><title> - Video</title><body><div id="player"></div><script>var p={"playabilityStatus":{"status":"ERROR","reason":"This video has been removed by the uploader"}}</script></body></html>'
  const rendered = { html: '<html><title> - Video</title><body></body></html>' }
  expect(judge(seen({ html: player, absent: 404, rendered }), defaultPolicy)).toMatchObject({
    outcome: 'broken',
  })
})

test('nothing is shown, and the data of its scripts say 404 => broken', () => {
  const next =
    '<html><title>Media</title><body><div id="__next"></div><script src="/m.js"></script><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"statusCode":404}},"page":"/_error"}</script></body></html>'
  const rendered = { html: '<html><title>Media</title><body><div id="__next"></div></body></html>' }
  expect(judge(seen({ html: next, absent: { html: next }, rendered }), defaultPolicy)).toMatchObject({
    verdict: 'soft-404',
  })
})
