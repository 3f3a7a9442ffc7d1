/** Notes whose labels stand in the wide brackets of CJK type begin notes like any others. */
import { expect, test } from 'vitest'
import { flowOf, lines, page, run, textsOf } from './layout-pages.ts'

test.each([
  ['（', '）'],
  ['〔', '〕'],
  ['※', ''],
])('notes labelled %s1%s at the foot => one block each, no box', (open, close) => {
  const body = lines(
    [
      '港の再建は洪水の後に始まったと市の報告書に書かれている',
      `反対の声も多く残っている${open}1${close}。工事は続いている${open}2${close}。`,
    ],
    60,
    700,
  )
  const notes = [
    run(`${open}1${close}港湾局の計画書による`, 60, 120, 8),
    run(`${open}2${close}市議会の会議録を参照`, 60, 108, 8),
  ]
  const flow = flowOf(page([...body, ...notes]))
  expect(textsOf(flow, 'aside')).toEqual([])
  const told = flow.blocks.flatMap((block) => (block.role === 'furniture' ? [] : [block.lines.length]))
  expect(told.reduce((sum, count) => sum + count, 0)).toBe(4)
})
