/** `Prefer: wait=N` as RFC 7240 writes it: what is asked for, what is capped, what is passed over. */
import { expect, test } from 'vitest'
import { secondsToWait } from '../../src/http/prefer.ts'

test.each([
  [undefined, 0],
  ['', 0],
  ['wait=10', 10],
  ['WAIT = 10', 10],
  ['wait="10"', 10],
  ['respond-async, wait=10', 10],
  ['respond-async; foo="a, wait=9", wait=10', 10],
  ['wait=10, wait=20', 10],
  ['wait=10; hurry', 10],
  ['wait=0', 0],
  ['wait=99999999999999999999', 60],
  ['wait', 0],
  ['wait=', 0],
  ['wait=-1', 0],
  ['wait=1.5', 0],
  ['wait=soon', 0],
  ['wait=soon, wait=5', 0],
  ['waiting=5', 0],
  ['handling=lenient', 0],
  [`foo="${'x'.repeat(5000)}", wait=5`, 0],
])('%j => %i seconds', (header, seconds) => {
  expect(secondsToWait(header)).toBe(seconds)
})
