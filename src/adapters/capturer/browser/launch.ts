/**
 * One launch of Chromium: executable in, a running browser whose process group is known out. The child gets an
 * environment of its own with nothing of ours in it: a page that breaks out of its renderer finds no key there.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { Browser, CDPSession } from 'playwright-core'
import { z } from 'zod'
import { answerChallenges, type KnownProxies, type ResourceType } from './challenges.ts'
import { launchOptions, type FlagOptions } from './flags.ts'
import { playwright } from './playwright.ts'
import { describeProcess, killProcess, noteProcess, type BrowserProcess } from './process-group.ts'

const LAUNCH_LIMIT_MS = 30_000
const CLOSE_LIMIT_MS = 3_000

const processes = z.object({ processInfo: z.array(z.object({ type: z.string(), id: z.int() })) })
const versions = z.object({ product: z.string(), userAgent: z.string() })

export interface Launched {
  readonly browser: Browser
  /** `Chromium 156.0.8078.79`. */
  readonly name: string
  readonly userAgent: string
  readonly process: BrowserProcess | null
  /** A session on the browser itself, for targets that belong to no page. */
  readonly session: CDPSession
  readonly proxies: KnownProxies
  /** Asks the browser to end, then kills its whole group. Safe to call twice. */
  end(): Promise<void>
}

export interface LaunchRequest extends Omit<FlagOptions, 'sandbox'> {
  readonly executable: string
  /** Where the note about the process and the browser's temporary files are kept. */
  readonly runDirectory: string
  /** What pages ask for in vain; null or absent lets everything through. */
  readonly spared?: ReadonlySet<ResourceType> | null
}

/** Root cannot use Chromium's sandbox: user namespaces would have to be set up by somebody less mighty. */
export function sandboxed(): boolean {
  return process.getuid === undefined || process.getuid() !== 0
}

/** Launches; throws what Playwright throws when the executable is no working Chromium. */
export async function launchBrowser(request: LaunchRequest): Promise<Launched> {
  const { env, folder } = sparseEnvironment(request.runDirectory)
  const launching = playwright().chromium.launch({
    ...launchOptions({ ...request, sandbox: sandboxed() }),
    executablePath: request.executable,
    env,
    // Nothing is ever kept there; by default each launch would leave a directory of its own behind when we are killed.
    artifactsDir: join(request.runDirectory, 'tmp'),
    timeout: LAUNCH_LIMIT_MS,
  })
  const browser = await launching.catch((error: unknown) => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    throw error
  })
  let end: () => Promise<void> = async () => await browser.close()
  try {
    const session = await browser.newBrowserCDPSession()
    const { processInfo } = processes.parse(await session.send('SystemInfo.getProcessInfo'))
    const pid = processInfo.find(({ type }) => type === 'browser')?.id
    const found = pid === undefined ? null : describeProcess(pid)
    const described = found === null ? null : { ...found, folder }
    const takeBack = described === null ? () => {} : noteProcess(request.runDirectory, described)
    end = ending(browser, described, takeBack)
    const { product, userAgent } = versions.parse(await session.send('Browser.getVersion'))
    const proxies = await answerChallenges(session, request.spared ?? null)
    const name = product.replace(/^(?:Headless)?Chrome\//, 'Chromium ')
    return { browser, name, userAgent, process: described, session, proxies, end }
  } catch (error) {
    await end()
    throw error
  }
}

/**
 * Starts an executable once and ends it: the only proof that it works. `version` is as the browser says it
 * (`Chromium 156.0.8078.79`). Throws with a one-line reason when it does not start within 30 s.
 */
export async function verifyBrowser(
  executable: string,
  runDirectory: string,
): Promise<{ readonly version: string; readonly userAgent: string }> {
  const launched = await launchBrowser({ executable, runDirectory, spki: '', userAgent: null })
  await launched.end()
  return { version: launched.name, userAgent: launched.userAgent }
}

/** The first telling line of an error that Playwright fills with logs. */
export function launchReason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const lines = stripVTControlCharacters(text)
    .split('\n')
    .map((line) => line.trim())
  // Lines of the call log begin with a dash; what the browser itself said stands there, the library's own doings too.
  const told = lines.find(
    (line) =>
      /error|fail|cannot|not found|no such|exitCode=/i.test(line) &&
      !/^Call log|while trying to kill/.test(line),
  )
  return (told ?? lines[0] ?? 'unknown').slice(0, 200)
}

function ending(browser: Browser, target: BrowserProcess | null, takeBack: () => void): () => Promise<void> {
  let ended: Promise<void> | null = null
  async function end(): Promise<void> {
    const { promise: late, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, CLOSE_LIMIT_MS)
    await Promise.race([browser.close().catch(() => undefined), late])
    clearTimeout(timer)
    // Also after a graceful end: a renderer that would not listen is still in the group.
    if (target !== null) killProcess(target)
    takeBack()
  }
  return async () => await (ended ??= end())
}

/** `folder` is this browser's alone: killed, it leaves sockets there, and a tab that crashes a picture of its memory. */
function sparseEnvironment(runDirectory: string): { env: Record<string, string>; folder: string } {
  const home = join(runDirectory, 'home')
  const temporary = join(runDirectory, 'tmp')
  for (const directory of [home, temporary]) mkdirSync(directory, { recursive: true, mode: 0o700 })
  // Short: paths of sockets may have 108 signs.
  const folder = mkdtempSync(join(temporary, 'c-'))
  const kept = [
    'PATH',
    'LANG',
    'LC_ALL',
    'TZ',
    'LD_LIBRARY_PATH',
    'FONTCONFIG_PATH',
    'FONTCONFIG_FILE',
    'SystemRoot',
  ]
  const values = kept.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  const own = { HOME: home, TMPDIR: folder, TMP: folder, TEMP: folder, BREAKPAD_DUMP_LOCATION: folder }
  return { env: { ...Object.fromEntries(values), ...own }, folder }
}
