/** Ctrl-C before the first look: no result and nobody's fault, also where the key press reached a child of ours first. */
import { expect, test } from 'vitest'
import { Problem } from '../../citations/index.ts'
import { Stopped, unlessStopped } from '../../src/cli/interrupt.ts'

const WHAT = 'the documents were read'

test('stopped before it begins => nothing is begun', async () => {
  let begun = false
  const asked = unlessStopped(AbortSignal.abort(), WHAT, async () => void (begun = true))
  await expect(asked).rejects.toThrow('stopped while the documents were read; no link was looked at')
  expect(begun).toBe(false)
})

test('a child that hears of it earlier than we do => stopped, and no fault of ours', async () => {
  const controller = new AbortController()
  const asked = unlessStopped(controller.signal, WHAT, async () => {
    setTimeout(() => controller.abort(), 20)
    throw new Error('the parser ended with SIGINT')
  })
  await expect(asked).rejects.toBeInstanceOf(Stopped)
})

test.each([new Problem('unreadable-document', 'Expected sense, found none.'), new Error('our own fault')])(
  'nobody stopped it: %s => as it is',
  async (fault) => {
    const asked = unlessStopped(new AbortController().signal, WHAT, () => Promise.reject(fault))
    await expect(asked).rejects.toBe(fault)
  },
)
