/** Starts a Worker with an empty R2 bucket (`EVIDENCE`) on workerd, offline, and ends it with the test. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** `main` is the Worker's entry file; wrangler builds it as it would be deployed. */
export async function startWorker(main: string): Promise<{ url: URL } & AsyncDisposable> {
  const folder = mkdtempSync(join(tmpdir(), 'ibid-worker-'))
  const child = spawn(process.execPath, [join(import.meta.dirname, 'worker-host.ts'), main, folder], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '',
      // No telemetry, no look-up of our own address, no logs and settings in the home folder, no questions.
      CI: '1',
      WRANGLER_SEND_METRICS: 'false',
      WRANGLER_WRITE_LOGS: 'false',
      WRANGLER_LOG: 'error',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      TMPDIR: folder,
    },
  })
  let out = ''
  let err = ''
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  child.stdin.on('error', () => {})
  const ended = once(child, 'close')
  const address = new Promise<URL>((found, failed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      const [, href] = /^(http:\S+)\n/m.exec(out) ?? []
      if (href !== undefined) found(new URL(href))
    })
    ended.then(() => failed(new Error(`the Worker did not start: ${err}`)), failed)
  })
  const stop = async () => {
    child.stdin.end()
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    return { url: await address, [Symbol.asyncDispose]: stop }
  } catch (cause) {
    await stop()
    throw cause
  }
}
