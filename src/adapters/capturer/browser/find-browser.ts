/**
 * Where a Chromium may be on this machine, best first. Only finding happens here; whether one works is known after it
 * was launched (verify.ts), and installing is a command that a person or a script runs (src/cli/install-browser.ts).
 */
import { accessSync, constants, statSync } from 'node:fs'
import { Problem } from '../../../../citations/index.ts'
import { playwright } from './playwright.ts'

export interface Whereabouts {
  readonly platform: NodeJS.Platform
  /** The executable Playwright's own installer would leave. */
  readonly cached: string
  readonly exists: (path: string) => boolean
}

const WELL_KNOWN: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
    // Last of the system's: on Ubuntu this is only a note that says where the snap is.
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
}

/**
 * All executables found, in the order CHROMIUM_PATH (`configured`; empty counts as unset), the system's, Playwright's
 * cache. A CHROMIUM_PATH that names nothing is a Problem `no-browser`: it must not be passed over in silence.
 */
export function findBrowsers(
  configured: string | null = process.env['CHROMIUM_PATH'] ?? null,
  { platform, cached, exists }: Whereabouts = here(),
): readonly string[] {
  if (configured !== null && configured !== '') {
    if (exists(configured)) return [configured]
    throw new Problem(
      'no-browser',
      `expected CHROMIUM_PATH to name an executable file, found nothing to run at "${configured.slice(0, 300)}", ` +
        'for example CHROMIUM_PATH=/usr/bin/chromium',
    )
  }
  return [...(WELL_KNOWN[platform] ?? []), cached].filter((path) => path !== '' && exists(path))
}

/** What is said when nothing was found or nothing could be launched; `tried` names what was. */
export function noBrowser(tried: readonly { readonly path: string; readonly reason: string }[]): Problem {
  const found =
    tried.length === 0
      ? 'found none'
      : `found ${tried.map(({ path, reason }) => `${path}, which did not start (${reason})`).join('; ')}`
  return new Problem(
    'no-browser',
    `expected a Chromium (CHROMIUM_PATH, the system's or Playwright's), ${found}: install one with \`npm run browser:install\``,
  )
}

function here(): Whereabouts {
  return {
    platform: process.platform,
    cached: playwrightsOwn(),
    exists: isExecutable,
  }
}

/** Playwright throws on a system that it has no build for. */
function playwrightsOwn(): string {
  try {
    return playwright().chromium.executablePath()
  } catch {
    return ''
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
