/** Which addresses tell only a front door what they are after. */
import { expect, test } from 'vitest'
import { readAddress } from '../../../citations/judge/address.ts'
import { asksFrontDoor } from '../../../citations/judge/by-query.ts'

test.each([
  ['https://a.test/?p=4711', true],
  ['https://a.test/index.php?articol=20118', true],
  ['https://a.test/de/?id=20118', true],
  ['https://a.test/?artikel=k3-brunnen-7', true],
  ['https://a.test/?p=2', false],
  ['https://a.test/?page=4711', false],
  ['https://a.test/?y=2014', false],
  ['https://a.test/?m=201403', false],
  ['https://a.test/?lang=de', false],
  ['https://a.test/?utm_source=20118', false],
  ['https://a.test/news.php?id=20118', false],
  ['https://a.test/', false],
])('%s => %s', (url, expected) => {
  expect(asksFrontDoor(readAddress(url))).toBe(expected)
})
