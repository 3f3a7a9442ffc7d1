/** What a way to a forbidden address is made of, and the few words in which the tables are written. */
import type { RequestListener } from 'node:http'

/** Who would be led there: the probe, the fetcher of files, the browser, or a neighbour on the recorder's own listener. */
export type Act = 'check' | 'file' | 'capture' | 'proxy'

/** Where a way leads to: a name of its own that DNS answers with loopback, on the canary's port, its own path. */
export interface Target {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly plain: string
  readonly secure: string
  /** A loopback address nobody else is led to, for what takes no name. */
  readonly literal: string
}

export interface Resource {
  readonly status?: number
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}
export type Serving = Resource | RequestListener

/** One page's attempt. It is served at `https://hostile.example/{name}/`, its files below. */
export interface PageWay {
  readonly name: string
  readonly mechanism: string
  /**
   * `snippet`: HTML within a plain-http page shared with others; `frame`: a document of its own in a frame of an https
   * page; `alone`: a capture of its own.
   */
  readonly stage: 'snippet' | 'frame' | 'alone'
  readonly serve: (target: Target) => string | Serving
  readonly files?: (target: Target) => Readonly<Record<string, Serving>>
  /** Set where the browser itself never lets it out: why. Then only the page's word shows that it was tried. */
  readonly stays?: string
}

export function html(body: string, headers: Readonly<Record<string, string>> = {}): Resource {
  return {
    type: 'text/html; charset=utf-8',
    headers,
    body: `<!doctype html><title>way</title><body><p>way</p>${body}`,
  }
}

export function moved(to: string, status = 302): Resource {
  return { status, headers: { Location: to } }
}

/** A script that says beforehand that it will try and afterwards what came of it. */
export function tries(name: string, code: string): string {
  return `<script>(async () => {
  const tell = (word) => fetch('/tried/${name}?' + encodeURIComponent(word), { method: 'POST', keepalive: true })
  tell('begun').catch(() => {})
  let came
  try { came = await (async () => { ${code} })() } catch (error) { came = error }
  await tell(String(came).slice(0, 200))
})()</script>`
}

export function tryingPage(code: (target: Target) => string): (target: Target) => Resource {
  return (target) => html(tries(target.name, code(target)))
}
