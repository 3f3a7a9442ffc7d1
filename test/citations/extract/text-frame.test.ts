/** What frames a plain text is told by its shape and by its addresses, whatever the language; what it argues with is not. */
import { expect, test } from 'vitest'
import { acts } from '../../../citations/extract/prose/act.ts'
import { toldOf } from './told.ts'

test.each([
  ['https://faces.example/share?u=news%2F77', true],
  ['https://chirp.example/intent/post?text=hello', true],
  ['https://send.example/send?to=1&text=hello', true],
  ['https://town.example/like?id=77', true],
  ['https://mail.example/out?id=20', true],
  ['https://lists.example/mailman3/lists/dev/', true],
  ['https://house.example/feed.xml', true],
  ['https://git.example/docs/edit/main/page.md', true],
  ['https://wiki.example/page?action=edit', true],
  ['https://bread.example/2024/rye#kommentarer', true],
  ['https://forum.example/post?id=77', false],
  ['https://cloud.example/share?id=a7', false],
  ['https://docs.example/d/a7f3/edit', false],
  ['https://lab.example/out/2024.pdf', false],
  ['https://town.example/edition/3', false],
  ['https://lab.example/share/data.csv', false],
  ['https://news.example/feeding-birds', false],
  ['https://news.example/story#comment-77', false],
])('%s acts => %s', (href, expected) => {
  expect(acts(href)).toBe(expected)
})

const BODY = `В реке за год поймали сто восемнадцать рыб, как пишет районный журнал наблюдений [1].
Осенью их стало втрое меньше, и никто пока не знает, почему так вышло [2].

Рыбаки ходят на реку каждый день.

Лодки стоят на берегу.

Лёд ещё не сошёл.

[1] https://zhurnal.example/2019/ryby
[2] Разговор с рыбаком.
`

test.each([
  [
    'a row that shares, above the title',
    `Новости > Река\nСюда: https://faces.example/share?u=7 | https://chirp.example/post?u=7\n\nРыба\n\n${BODY}`,
  ],
  [
    'a way on behind an arrow',
    `Река и мы\n\n→ Раньше: Лёд и люди (https://reka.example/2018/led)\n\nРыба\n\n${BODY}`,
  ],
  ['a feed below the notes', `${BODY}\nТемы: река, рыба\nЛента: https://reka.example/feed.xml\n`],
  [
    'the neighbours of a feed, set alike',
    `${BODY}-----------------\nМы там: https://snimki.example/reka\nЛента: https://reka.example/rss\n`,
  ],
  [
    'a list of which a mail’s header tells',
    `From: Река <pisma@reka.example>\nSubject: Рыба\nDate: Thu, 11 Jul 2024 08:12:44 +0200\nList-Unsubscribe: <https://spisok.example/u/47>\n\n${BODY}`,
  ],
  [
    'the page of a mailing list alone on its line',
    `${BODY}\nreka mailing list\nhttps://lists.reka.example/mailman3/lists/reka/\n\n-----\n\nThe end of this digest.\n`,
  ],
])('%s is no source', (_, text) => {
  expect(toldOf(text).map((line) => line.split(' | ')[0])).toEqual([
    '1 https://zhurnal.example/2019/ryby',
    '2',
  ])
})

test.each([
  [
    'a sentence that argues with an edit',
    'The clause was struck out by an anonymous editor in May, see https://wiki.example/page?action=edit&rev=7 for the change.\n',
    'https://wiki.example/page?action=edit&rev=7',
  ],
  [
    'a source below the text',
    'The river holds fewer fish than it did a year ago, and nobody knows the reason for it.\n\nSource: https://river.example/fish?year=2019\n',
    'https://river.example/fish?year=2019',
  ],
  [
    'a way on below the text behind an arrow',
    'The river holds fewer fish than it did a year ago, and nobody knows the reason for it.\n\n→ The whole study: https://river.example/fish.pdf\n',
    'https://river.example/fish.pdf',
  ],
  [
    'a source beside a feed',
    `${BODY.replaceAll(/https:\S+/g, 'Журнал 4.')}\nИсточник: https://river.example/fish.pdf\nЛента: https://reka.example/rss\n`,
    'https://river.example/fish.pdf',
  ],
  [
    'a list of feeds and nothing else',
    'Feed: https://a.example/feed.xml\nFeed: https://b.example/feed.xml\n',
    'https://a.example/feed.xml',
  ],
])('%s is one', (_, text, url) => {
  expect(toldOf(text).join('\n')).toContain(url)
})
