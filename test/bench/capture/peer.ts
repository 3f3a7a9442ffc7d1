/**
 * single-file-cli over the same pages, where it is installed: one start of its command line and one browser for each page, as
 * it is used. What it costs is what /proc last told of its process group.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { groupMegabytes } from '../../../src/adapters/capturer/browser/process-group.ts'
import { groupSeconds, measure } from './cost.ts'
import { HOST } from './site.ts'
import { readTask, takeTurns } from './stage.ts'
import type { Page } from './task.ts'

const LOOK_MS = 60

const [, , , launcher = ''] = process.argv
const task = readTask()
let count = 0
await takeTurns(async ({ workers }, urls) => {
  let [cpuSeconds, peakMegabytes] = [0, 0]
  const told = await measure(
    { urls, workers },
    () => [],
    async (url) => {
      const { seconds, megabytes, page } = await save(url, join(task.room, `single-${++count}.html`))
      cpuSeconds += seconds
      peakMegabytes = Math.max(peakMegabytes, megabytes)
      return page
    },
  )
  return { ...told, cpuSeconds, peakMegabytes, ownSeconds: 0 }
})

async function save(
  url: string,
  file: string,
): Promise<{ readonly seconds: number; readonly megabytes: number; readonly page: Page }> {
  // Its own option for certificates is read under another name in 2.0.83, and so by nobody.
  const flags = [
    `--host-resolver-rules=MAP ${HOST} 127.0.0.1:${task.https}`,
    '--ignore-certificate-errors',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
  const child = spawn(
    process.execPath,
    [
      launcher,
      url,
      file,
      `--browser-executable-path=${task.browser}`,
      `--browser-args=${JSON.stringify(flags)}`,
      '--browser-width=1440',
      '--browser-height=900',
    ],
    { detached: true, env: { ...process.env, TMPDIR: task.room }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let told = ''
  child.stderr.on('data', (piece: Buffer) => (told += piece.toString('utf8')))
  const ended = once(child, 'exit')
  const group = child.pid === undefined ? [] : [child.pid]
  let [seconds, megabytes] = [0, 0]
  while (child.exitCode === null && child.signalCode === null) {
    seconds = Math.max(seconds, groupSeconds(group))
    megabytes = Math.max(megabytes, ...group.map((leader) => groupMegabytes(leader) ?? 0))
    await Promise.race([ended, sleep(LOOK_MS)])
  }
  // It ends with 0 also where it saved nothing.
  const whole = child.exitCode === 0 && existsSync(file)
  const fault = whole ? null : told.trim().split('\n', 1)[0] || 'it saved nothing and did not say why'
  const saved = whole ? readFileSync(file, 'utf8') : ''
  // The page itself, and every picture and font that stands in it; sheets become one, and scripts are left out by design.
  const resources = whole ? 1 + (saved.match(/data:(?:image\/jpeg|font\/)/g)?.length ?? 0) : 0
  return { seconds, megabytes, page: { bytes: saved.length, resources, fault } }
}
