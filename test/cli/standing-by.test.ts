/** A service that says it is ready can be stopped from that moment on, and ends well. */
import { expect, test, vi } from 'vitest'
import { standBy } from '../../src/cli/serve.ts'

test.for(['SIGTERM', 'SIGINT'] as const)('%s by whoever just read the line => it stops', async (signal) => {
  const heard: unknown[] = []
  const others = process.listeners(signal)
  const log = vi.spyOn(console, 'log').mockImplementation((line) => {
    heard.push(line)
    for (const listener of process.listeners(signal))
      if (!others.includes(listener)) (listener as () => void)()
  })
  try {
    await standBy('It listens.')
  } finally {
    log.mockRestore()
    for (const one of ['SIGTERM', 'SIGINT'] as const) process.removeAllListeners(one)
    for (const listener of others) process.on(signal, listener)
  }
  expect(heard).toEqual(['It listens.'])
})
