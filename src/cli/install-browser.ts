/**
 * `npm run browser:install`: brings a Chromium, and says every command before it runs it. Never run by `npm ci`.
 * First Playwright's own installer; where that cannot reach its host and we are root on Debian, the system's package.
 * What was installed is proved by starting it.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Problem } from '../../citations/index.ts'
import { findBrowsers, launchReason, noBrowser, verifyBrowser } from '../browser.ts'

const PLAYWRIGHT_LIMIT_MS = 5 * 60_000
const APT_LIMIT_MS = 10 * 60_000

/**
 * Glyphs for Latin, Cyrillic, Greek, Hebrew, Arabic, Thai, Indic, Chinese, Japanese and Korean in about 20 MB; Noto's
 * CJK faces alone would be three times that.
 */
const FONTS = [
  'fonts-dejavu-core',
  'fonts-liberation',
  'fonts-freefont-ttf',
  'fonts-wqy-zenhei',
  'fonts-ipafont-gothic',
]

export interface Command {
  readonly program: string
  readonly args: readonly string[]
  readonly limitMs: number
}
export interface BrowserFound {
  readonly path: string
  /** `Chromium 156.0.8078.79`. */
  readonly version: string
}
export type Say = (line: string) => void

/** Resolves true when the command ended with 0 within its time; its output goes to our stderr. */
export type RunCommand = (command: Command) => Promise<boolean>

/** The commands to try in turn, each a list that must succeed as a whole. */
export function installPlans(machine: { root: boolean; debian: boolean }): readonly (readonly Command[])[] {
  const playwright = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js')
  const node = process.execPath
  const withPackages = {
    program: node,
    args: [playwright, 'install', '--with-deps', 'chromium'],
    limitMs: PLAYWRIGHT_LIMIT_MS,
  }
  const alone = { program: node, args: [playwright, 'install', 'chromium'], limitMs: PLAYWRIGHT_LIMIT_MS }
  const apt: readonly Command[] = [
    { program: 'apt-get', args: ['update'], limitMs: APT_LIMIT_MS },
    {
      program: 'apt-get',
      args: ['install', '-y', '--no-install-recommends', 'chromium', 'chromium-sandbox', ...FONTS],
      limitMs: APT_LIMIT_MS,
    },
  ]
  // Without root `--with-deps` asks for a password; the browser alone may do, and often does.
  const first = machine.root ? [[withPackages]] : [[alone], [withPackages]]
  return machine.root && machine.debian ? [...first, apt] : first
}

/** The first browser that starts; null when none does, with what was tried told. */
export async function usableBrowser(say: Say): Promise<BrowserFound | null> {
  const scratch = mkdtempSync(join(tmpdir(), 'ibid-browser-'))
  try {
    for (const path of findBrowsers()) {
      try {
        const { version } = await verifyBrowser(path, scratch)
        return { path, version }
      } catch (error) {
        say(`${path} did not start: ${launchReason(error)}`)
      }
    }
    return null
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Runs the plans until a browser starts. Throws Problem `no-browser` when none brings one. */
export async function installBrowser(say: Say, run: RunCommand = runCommand): Promise<BrowserFound> {
  const root = process.getuid?.() === 0
  for (const plan of installPlans({ root, debian: existsSync('/etc/debian_version') })) {
    if (!(await runAll(plan, say, run))) continue
    const found = await usableBrowser(say)
    if (found !== null) return found
  }
  throw noBrowser([])
}

/** Finds a browser that starts, and installs one only if there is none. */
export async function ensureBrowser(say: Say): Promise<BrowserFound> {
  const found = await usableBrowser(say)
  if (found !== null) return found
  say('no Chromium found on this machine: installing one (set CHROMIUM_PATH to use your own)')
  return await installBrowser(say)
}

async function runAll(plan: readonly Command[], say: Say, run: RunCommand): Promise<boolean> {
  for (const command of plan) {
    say(`$ ${[command.program, ...command.args].join(' ')}`)
    if (!(await run(command))) {
      say(`${command.program} did not succeed`)
      return false
    }
  }
  return true
}

async function runCommand({ program, args, limitMs }: Command): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  // A group of its own: installers start installers, and the time limit is meant for all of them.
  const child = spawn(program, args, {
    stdio: ['ignore', 2, 2],
    detached: process.platform !== 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  const stop = () => {
    try {
      if (child.pid !== undefined)
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
    } catch {
      // Ended in this very moment.
    }
  }
  const timer = setTimeout(stop, limitMs)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  child.once('error', () => resolve(false))
  child.once('exit', (code) => resolve(code === 0))
  const succeeded = await promise
  clearTimeout(timer)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
  return succeeded
}

const say: Say = (line) => process.stderr.write(`${line}\n`)

if (import.meta.main) {
  try {
    const { path, version } = await installBrowser(say)
    say(`${version} works: ${path}`)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    say(error.message)
    process.exitCode = 3
  }
}
