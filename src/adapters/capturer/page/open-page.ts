/**
 * A fresh context with one page in it, and the manners of a visitor who answers no question: downloads and permissions
 * denied, dialogs dismissed, popups noted and closed. Its only network is the recording proxy of its own capture.
 */
import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { z } from 'zod'
import { greetingHost } from '../../../egress/recording/answers.ts'
import { PortFault } from '../../../ports.ts'
import type { Lease } from '../browser/browser.ts'
import type { ProxyPassword } from '../browser/challenges.ts'
import { watchPage, watchSharedWorkers } from '../browser/target-tree.ts'
import { RequestLog } from '../request-log.ts'

export const viewport = { width: 1440, height: 900 } as const

/** From this many dialogs on a page is not asking, it is holding the visitor. */
const DIALOG_LIMIT = 3
const TOLD_AGAIN = 100
const DIALOG_CHARACTERS = 300
const POPUP_LIMIT = 5
const POPUP_LOOK_MS = 3_000
const CLOSE_MS = 3_000
const OPEN_MS = 20_000

/** A popup shares the page's process and can hold it as well as the page itself: as popup blockers do, none is given. */
const NO_POPUPS = `(() => {
  const open = window.open
  const same = new Set(['_self', '_top', '_parent'])
  window.open = (url, target, features) =>
    same.has(String(target).toLowerCase()) ? open.call(window, url, target, features) : null
})()`

const frameTree = z.object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) })
const targetFacts = z.object({ targetInfo: z.object({ browserContextId: z.string().optional() }) })

export interface OpenPage extends AsyncDisposable {
  readonly page: Page
  readonly session: CDPSession
  readonly log: RequestLog
  /** Ends running scripts and allows no new ones: what is on the page can then still be read and pictured. */
  stopScripts(reason: string): Promise<void>
  /** Why scripts were stopped, else null. */
  readonly scriptsStopped: string | null
  /** What the first of its dialogs said, as it stands now. */
  readonly dialogs: readonly string[]
}

export interface OpenPageRequest {
  readonly lease: Lease
  /** `http://127.0.0.1:port` of the capture's own recording proxy. */
  readonly proxy: string
  readonly credentials: ProxyPassword | null
  readonly acceptLanguage: string | null
  /** Told once when the tab is gone: crashed, closed by its own script, or with the whole browser. */
  readonly onGone: (reason: 'crashed' | 'closed' | 'browser') => void
  /** Nothing is kept of it: no service workers, and popups are blocked, or closed before they load. */
  readonly onlyLooking?: boolean
}

/** Throws PortFault `browser-context` when the browser does not give a page in time; it then gets no more captures. */
export async function openPage(request: OpenPageRequest): Promise<OpenPage> {
  const opening = openInside(request)
  try {
    const open = await within(OPEN_MS, opening)
    if (open !== null) return open
    void opening.then(async (late) => await late[Symbol.asyncDispose]()).catch(() => undefined)
    throw new Error(`it took longer than ${OPEN_MS / 1000} s`)
  } catch (cause) {
    request.lease.retire()
    const told = cause instanceof Error ? (cause.message.split('\n', 1)[0] ?? '') : String(cause)
    throw new PortFault('capturer', 'browser-context', `the browser opened no page: ${told}`, {
      retryable: true,
      cause,
    })
  }
}

async function openInside(request: OpenPageRequest): Promise<OpenPage> {
  const { browser, session: browserSession, proxies } = request.lease
  const { onlyLooking = false } = request
  await using stack = new AsyncDisposableStack()
  if (request.credentials !== null) stack.use(proxies.admit(request.proxy, request.credentials))
  const context = await browser.newContext({
    proxy: { server: request.proxy, bypass: '<-loopback>' },
    viewport,
    acceptDownloads: false,
    serviceWorkers: onlyLooking ? 'block' : 'allow',
    permissions: [],
    ...(request.acceptLanguage === null
      ? {}
      : { extraHTTPHeaders: { 'accept-language': request.acceptLanguage } }),
  })
  if (onlyLooking) await context.addInitScript(NO_POPUPS)
  let crash: (() => void) | null = null
  stack.defer(async () => {
    if (!(await closes(context, () => crash?.()))) request.lease.retire()
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  crash = () => void session.send('Page.crash').catch(() => undefined)
  if (request.credentials !== null) await greet(session, request.credentials)
  const { frameTree: tree } = frameTree.parse(await session.send('Page.getFrameTree'))
  const log = new RequestLog(tree.frame.id)
  const take = ({ method, params }: { method: string; params: unknown }) => log.take(method, params)
  await watchPage(session, take)
  const { targetInfo } = targetFacts.parse(await session.send('Target.getTargetInfo'))
  if (targetInfo.browserContextId !== undefined)
    stack.use(await watchSharedWorkers(browserSession, targetInfo.browserContextId, take))

  // Popups share the page's process: one of them can hold it as well as the page itself.
  const sessions = [session]
  let scriptsStopped: string | null = null
  async function stopScripts(reason: string): Promise<void> {
    scriptsStopped ??= reason
    const limit = { timeout: 2_000 }
    await Promise.allSettled(
      sessions.flatMap((each) => [
        each.send('Emulation.setScriptExecutionDisabled', { value: true }, limit),
        each.send('Runtime.terminateExecution', undefined, limit),
      ]),
    )
  }
  let closing = false
  page.on('crash', () => request.onGone('crashed'))
  page.on('close', () => closing || request.onGone(browser.isConnected() ? 'closed' : 'browser'))
  const disconnected = () => request.onGone('browser')
  browser.on('disconnected', disconnected)
  stack.defer(() => {
    closing = true
    browser.off('disconnected', disconnected)
  })
  const dialogs: string[] = []
  dismissDialogs(
    page,
    (said) => dialogs.push(said),
    async () => await stopScripts(`the page opened more than ${DIALOG_LIMIT} dialogs`),
  )
  const watchPopup = async (popup: CDPSession) => {
    sessions.push(popup)
    await watchPage(popup, take)
  }
  closePopups(context, onlyLooking ? 0 : POPUP_LIMIT, watchPopup)
  const owned = stack.move()
  return {
    page,
    session,
    log,
    stopScripts,
    dialogs,
    get scriptsStopped() {
      return scriptsStopped
    },
    [Symbol.asyncDispose]: async () => await owned.disposeAsync(),
  }
}

/** One request of ours, before the page's own are listened to: from then on the browser has the proxy's password ready. */
async function greet(session: CDPSession, credentials: ProxyPassword): Promise<void> {
  const url = JSON.stringify(`http://${greetingHost(credentials)}/`)
  const expression = `window.fetch(${url}, { mode: 'no-cors', cache: 'no-store' }).then(() => 1, (error) => String(error))`
  const { result } = await session.send('Runtime.evaluate', { expression, awaitPromise: true })
  if (result.value !== 1) throw new Error(`the recording proxy was not reached (${String(result.value)})`)
}

function dismissDialogs(page: Page, heard: (said: string) => void, tooMany: () => Promise<void>): void {
  let dialogs = 0
  page.context().on('dialog', (dialog) => {
    dialogs++
    // What a page asks when it is left is the browser's own question.
    if (dialogs <= DIALOG_LIMIT && dialog.page() === page && dialog.type() !== 'beforeunload')
      heard(dialog.message().slice(0, DIALOG_CHARACTERS).toWellFormed())
    const dismissed = dialog.dismiss()
    // Scripts end some hundred dialogs later, when V8 next looks up from its loop; being told each time would slow it down.
    const stops = dialogs > DIALOG_LIMIT && (dialogs - DIALOG_LIMIT) % TOLD_AGAIN === 1
    void Promise.allSettled(stops ? [tooMany(), dismissed] : [dismissed])
  })
}

/** The first popups' requests are recorded like any other's: they are given a moment to make them. */
function closePopups(
  context: BrowserContext,
  watched: number,
  watch: (session: CDPSession) => Promise<void>,
): void {
  let popups = 0
  context.on('page', (popup) => {
    popups++
    void (async () => {
      if (popups <= watched) {
        await watch(await context.newCDPSession(popup))
        await popup.waitForLoadState('load', { timeout: POPUP_LOOK_MS })
      }
    })()
      .catch(() => undefined)
      .finally(() => void popup.close().catch(() => undefined))
  })
}

/** A tab that does not close in time is made to crash; false when even that did not help. */
async function closes(context: BrowserContext, crash: () => void): Promise<boolean> {
  const closing = context.close().then(
    () => true,
    () => true,
  )
  if ((await within(CLOSE_MS, closing)) === true) return true
  crash()
  return (await within(CLOSE_MS, closing)) === true
}

/** Null when it takes longer. */
async function within<T>(milliseconds: number, doing: Promise<T>): Promise<T | null> {
  const { promise: late, resolve } = Promise.withResolvers<null>()
  const timer = setTimeout(() => resolve(null), milliseconds)
  try {
    return await Promise.race([doing, late])
  } finally {
    clearTimeout(timer)
  }
}
