/**
 * ReplayWeb.page, served unmodified from node_modules, in a Chromium whose only way out is a proxy on loopback that
 * serves the viewer and counts and refuses all else.
 */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium, type Frame, type Page } from 'playwright-core'
import { usableBrowser } from '../../src/cli/install-browser.ts'

/** Localhost, because only there (or behind TLS) a service worker may run; it exists in the proxy alone. */
const VIEWER = 'http://viewer.localhost'
/** What Chromium asks of its maker by itself where a form is shown: refused like all else, and no page's doing. */
const BROWSERS_OWN = /^content-autofill\.googleapis\.com:443$/
const assets = join(import.meta.dirname, '../../node_modules/replaywebpage')

export interface SealedViewer extends AsyncDisposable {
  /** What was asked for beside the viewer itself, and refused. */
  readonly external: readonly string[]
  /**
   * Opens a WACZ at a page, in a context of its own; resolves with the frame that holds the page itself, once that is `ready`:
   * absent, once it has a heading. Throws where that never comes.
   */
  replay(waczPath: string, url: string, when?: Readiness): Promise<{ page: Page; frame: Frame }>
}

export interface Readiness {
  readonly ready: (frame: Frame) => Promise<boolean>
  readonly attempts: number
  readonly waitMs: number
}

const HEADED: Readiness = {
  ready: async (frame) => (await frame.textContent('h1').catch(() => null)) !== null,
  attempts: 3,
  waitMs: 25_000,
}

export async function openSealedViewer(): Promise<SealedViewer> {
  const external: string[] = []
  let showing = { path: '', url: '' }
  const proxy = await listen((request, response) => {
    if (request.url?.startsWith(`${VIEWER}/`) === true) void serve(request, response, showing)
    else {
      external.push(request.url ?? '')
      response.writeHead(403).end()
    }
  })
  proxy.on('connect', (request, socket) => {
    if (!BROWSERS_OWN.test(request.url ?? '')) external.push(request.url ?? '')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  const found = await usableBrowser(() => undefined)
  if (found === null) throw new Error('no Chromium: run `npm run browser:install`')
  const browser = await chromium.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    // A dead end for the browser's own chatter (updates, accounts): what the replay asks for goes by its context's proxy.
    proxy: { server: 'http://127.0.0.1:9' },
  })
  return {
    external,
    async replay(path, url, when = HEADED) {
      showing = { path, url }
      const context = await browser.newContext({ proxy: { server: `http://127.0.0.1:${portOf(proxy)}` } })
      const page = await context.newPage()
      try {
        await page.goto(`${VIEWER}/`)
        return { page, frame: await replayed(page, new URL(url).host, when) }
      } catch (error) {
        // Not waited for: what holds its tab would hold us.
        void context.close().catch(() => undefined)
        throw error
      }
    },
    async [Symbol.asyncDispose]() {
      await browser.close()
      proxy.closeAllConnections()
      proxy.close()
    },
  }
}

/** The frame that holds the page itself. The viewer's worker may lose its first race; one reload is what users do too. */
async function replayed(page: Page, host: string, { ready, attempts, waitMs }: Readiness): Promise<Frame> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const deadline = Date.now() + waitMs
    while (Date.now() < deadline) {
      const frame = page.frames().find((one) => one.url().includes('mp_/') && one.url().includes(host))
      if (frame !== undefined && (await ready(frame))) return frame
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    await page.reload()
  }
  throw new Error(
    `no replay; frames: ${page
      .frames()
      .map((frame) => frame.url())
      .join(' ')}`,
  )
}

async function listen(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  const server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  showing: { readonly path: string; readonly url: string },
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  const html = (body: string) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><html><body>${body}`)
  }
  if (path === '/') {
    return html(`<script src="/replay/ui.js"></script><replay-web-page source="/snapshot.wacz" url="${attribute(showing.url)}"
      replayBase="/replay/" embed="replayonly" deepLink="false" style="display:block;height:600px"></replay-web-page>`)
  }
  // The worker's own first load asks for the app page: without it the first replay may never begin.
  if (path === '/replay/') return html('<script src="./ui.js"></script><replay-app-main></replay-app-main>')
  if (path === '/replay/ui.js' || path === '/replay/sw.js') {
    return await sendFile(request, response, join(assets, path.slice('/replay/'.length)), 'text/javascript')
  }
  if (path === '/snapshot.wacz') return await sendFile(request, response, showing.path, 'application/wacz')
  response.writeHead(404).end()
}

/** HEAD, first–last, first– and last-n ranges. */
async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  type: string,
): Promise<void> {
  const { size } = await stat(path)
  const range = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '')
  const suffix = range !== null && range[1] === ''
  const start = range === null ? 0 : suffix ? Math.max(0, size - Number(range[2])) : Number(range[1])
  const end = range === null || suffix || range[2] === '' ? size - 1 : Math.min(size - 1, Number(range[2]))
  response.writeHead(range === null ? 200 : 206, {
    'content-type': type,
    'content-length': end - start + 1,
    'accept-ranges': 'bytes',
    ...(range === null ? {} : { 'content-range': `bytes ${start}-${end}/${size}` }),
  })
  if (request.method === 'HEAD') response.end()
  else createReadStream(path, { start, end }).pipe(response)
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
