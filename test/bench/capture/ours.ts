/** Our capturer over the same pages: records and parts alone, or sealed and stored as well. */
import { join } from 'node:path'
import type { CaptureFacts } from '../../../citations/index.ts'
import { createCapturer } from '../../../src/adapters/capturer/capturer.ts'
import { systemClock } from '../../../src/context.ts'
import { measure } from './cost.ts'
import { openKeeping } from './kept.ts'
import { openEgress } from './open-egress.ts'
import { readTask, takeTurns } from './stage.ts'
import type { Page } from './task.ts'

const task = readTask()
const { signal } = new AbortController()
const egress = openEgress(task)
{
  await using capturer = createCapturer({
    egress,
    clock: systemClock,
    runDirectory: join(task.room, 'run'),
    spoolRoot: join(task.room, 'spool'),
    version: '0.0.0-bench',
    contact: null,
    browserPath: task.browser,
    log: () => {},
  })
  await using keeping = await openKeeping(task.room, capturer)

  async function record(url: string): Promise<Page> {
    const request = { snapshot: 'bench', url, kind: 'page', acceptLanguage: 'en' } as const
    await using captured = await capturer.capture(request, { signal })
    return pageOf(captured.facts, captured.files)
  }

  async function keep(url: string): Promise<Page> {
    const manifest = await keeping.keep(url, { signal })
    return pageOf(manifest, manifest.parts)
  }

  await takeTurns(
    async (turn, urls) =>
      await measure({ urls, workers: turn.workers }, () => capturer.pids(), turn.keep ? keep : record),
  )
}
await egress.close()

function pageOf(
  { requests, steps, state, missing }: Pick<CaptureFacts, 'requests' | 'steps' | 'state' | 'missing'>,
  files: readonly { readonly bytes: number }[],
): Page {
  return {
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    resources: requests.recorded,
    steps: Object.fromEntries(steps.map(({ step, milliseconds }) => [step, milliseconds])),
    fault: state === 'complete' ? null : missing.map(({ part, reason }) => `${part}: ${reason}`).join('; '),
  }
}
