/** The book of steps: limits, reasons, and who may end a capture. */
import { getEventListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { StepBook, StepFailure, StepSkipped } from '../../../src/adapters/capturer/steps.ts'
import { PortFault } from '../../../src/ports.ts'

const book = (deadlineMs = 5_000, signal = new AbortController().signal) => new StepBook(signal, deadlineMs)
const forever = async () => await new Promise<never>(() => {})

test('a step that ends => ok, with what it gave', async () => {
  const steps = book()
  expect(await steps.run('load', 1_000, async () => await Promise.resolve('page'))).toBe('page')
  expect(steps.results).toEqual([
    { step: 'load', outcome: 'ok', reason: null, milliseconds: expect.any(Number) as number },
  ])
})

test('a step that does not listen to its signal => failed at its limit all the same', async () => {
  const steps = book()
  expect(await steps.run('pdf', 1_000, forever)).toBeNull()
  expect(steps.results[0]).toMatchObject({ outcome: 'failed', reason: 'it took longer than 1 s' })
})

test("a step that is over, however it ended => nobody listens to its signal or to the caller's any more", async () => {
  const caller = new AbortController()
  const steps = book(5_000, caller.signal)
  const signals: AbortSignal[] = []
  const ends = [
    async () => await Promise.resolve(),
    async () => await Promise.reject(new StepFailure('no')),
    async () => await Promise.reject(new StepSkipped('nothing to do')),
    forever,
  ]
  for (const end of ends)
    await steps.run('text', 60, async (signal) => {
      signals.push(signal)
      await end()
    })
  expect(steps.results.map(({ outcome }) => outcome)).toEqual(['ok', 'failed', 'skipped', 'failed'])
  // Node keeps a composed signal that has a listener for as long as the process lives, and with it page and context.
  expect(signals.map((signal) => getEventListeners(signal, 'abort').length)).toEqual([0, 0, 0, 0])
  expect(getEventListeners(caller.signal, 'abort')).toEqual([])
})

test('a step after the deadline => skipped', async () => {
  const steps = book(0)
  expect(await steps.run('pdf', 1_000, forever)).toBeNull()
  expect(steps.results[0]).toMatchObject({
    outcome: 'skipped',
    reason: expect.stringContaining('used up') as string,
  })
})

test("a library's error => one line without its logs", async () => {
  const steps = book()
  const error = new Error(
    'page.goto: net::ERR_FAILED at http://a.test/\nCall log:\n\u001b[2m - navigating\u001b[22m',
  )
  await steps.run('load', 1_000, async () => await Promise.reject(error))
  expect(steps.results[0]?.reason).toBe('net::ERR_FAILED at http://a.test/')
})

test('stopped => what fails now and what would follow carry that reason', async () => {
  const steps = book()
  await steps.run('load', 1_000, async () => {
    steps.stop('the tab crashed')
    await Promise.reject(new StepFailure('target closed'))
  })
  await steps.run('dom', 1_000, forever)
  expect(steps.results.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['failed', 'the tab crashed'],
    ['skipped', 'the tab crashed'],
  ])
})

test('a stop that is understood later => every step that it ended tells the better reason, the others their own', async () => {
  const steps = book()
  await steps.run('load', 1_000, async () => await Promise.reject(new StepFailure('no answer')))
  steps.stop('the page closed itself')
  await steps.run('dom', 1_000, forever)
  steps.restate('the browser ended')
  expect(steps.results.map(({ reason }) => reason)).toEqual(['no answer', 'the browser ended'])
  expect(steps.result('dom')?.reason).toBe('the browser ended')
  const going = book()
  going.restate('nothing was stopped')
  expect(going.stopped).toBeNull()
})

test('an abort by the caller => thrown, at once', async () => {
  const control = new AbortController()
  const steps = book(5_000, control.signal)
  const running = steps.run('load', 5_000, forever)
  control.abort(new Error('enough'))
  await expect(running).rejects.toThrow('enough')
})

test("our own fault => thrown, not told as the page's", async () => {
  const fault = new PortFault('capturer', 'recorder', 'disk full', { retryable: true })
  await expect(book().run('load', 1_000, async () => await Promise.reject(fault))).rejects.toBe(fault)
})

test('a late end of a step that was given up => nobody hears of it', async () => {
  const steps = book()
  await steps.run('dom', 60, async () => {
    await sleep(150)
    throw new Error('too late')
  })
  await sleep(200)
  expect(steps.results).toHaveLength(1)
})
