/**
 * Takes away, inside the child, what reading a document never needs: sockets, processes, threads, debuggers. The permission
 * model (node --permission) holds files, processes, workers and addons; the network it does not hold in Node 24, so this does.
 * First `lockdown`, before any parser is loaded; then `seal`, before the first byte of a document is looked at.
 */
import module, { registerHooks, syncBuiltinESMExports } from 'node:module'
import type { Readable } from 'node:stream'
import { isMainThread } from 'node:worker_threads'
import { permissionOf } from './permission.ts'

/** Built-in modules that parsers need. An allow-list: what a later Node adds is out until somebody wants it. */
const allowed = new Set([
  'assert',
  'buffer',
  'events',
  'fs',
  'fs/promises',
  'module',
  'path',
  'process',
  'stream',
  'stream/promises',
  'string_decoder',
  'url',
  'util',
  'zlib',
])
const globals = [
  'fetch',
  'Request',
  'Response',
  'Headers',
  'FormData',
  'WebSocket',
  'EventSource',
  'XMLHttpRequest',
  'BroadcastChannel',
]
/** Of `process`: raw bindings, native code, and what reaches other processes. */
const ofProcess = [
  'binding',
  '_linkedBinding',
  'dlopen',
  'kill',
  '_kill',
  '_debugProcess',
  '_debugEnd',
  'setuid',
  'setgid',
  'setgroups',
  'initgroups',
  'seteuid',
  'setegid',
  'chdir',
  'report',
  '_getActiveHandles',
  '_getActiveRequests',
  'openStdin',
  'setSourceMapsEnabled',
  'loadEnvFile',
]
/** Pipes are sockets to Node, and from a socket's constructor any other can be had. */
const streams = ['stdin', 'stdout', 'stderr']
/** Whoever may add a hook of their own can answer before ours. */
const ofLoader = [
  'registerHooks',
  'register',
  '_load',
  '_resolveFilename',
  'runMain',
  'Module',
  'createRequire',
  'enableCompileCache',
  'flushCompileCache',
]

export interface Locked {
  /** Closes what loading the parsers still needed; gives our own input, which nobody else can have afterwards. */
  seal(): Readable
}

export function lockdown(): Locked {
  registerHooks({
    resolve(specifier, context, next) {
      if (/^(?:https?|data|blob):/i.test(specifier)) throw refused(specifier)
      const found = next(specifier, context)
      if (found.url.startsWith('node:')) requireAllowed(found.url)
      return found
    },
  })
  const builtin = process.getBuiltinModule.bind(process)
  define(process, 'getBuiltinModule', (name: string) => {
    requireAllowed(name)
    return builtin(name)
  })
  for (const name of globals) {
    // Taken away first: to redefine one that was never used, Node would load all of its network client.
    Reflect.deleteProperty(globalThis, name)
    define(globalThis, name, undefined)
  }
  for (const name of ofProcess) if (name in process) define(process, name, undefined)
  // The search path, and what walls.ts tells Node alone.
  define(process, 'env', {})
  // Standard output is for the answer alone, and a console leads to the streams below it.
  define(globalThis, 'console', Object.fromEntries(Object.keys(console).map((name) => [name, () => {}])))
  return {
    seal() {
      const input = process.stdin
      dropWriting()
      for (const name of streams) define(process, name, undefined)
      allowed.delete('module')
      for (const name of ofLoader) Reflect.set(module, name, undefined)
      syncBuiltinESMExports()
      return input
    },
  }
}

/** What was compiled on the way here is kept for the next child; afterwards nothing can be written any more. */
function dropWriting(): void {
  const place = module.getCompileCacheDir()
  if (place === undefined && isMainThread) return
  if (place !== undefined) module.flushCompileCache()
  const permission = permissionOf(process)
  permission?.drop('fs.write')
  if (permission?.has('fs.write', place) !== false) throw new Error('a document is not read by who may write')
  // A thread has its rights from how it was started, not from what the first one gave up.
  if (!isMainThread && permission.has('worker')) throw new Error('a thread that reads starts no other')
}

function requireAllowed(name: string): void {
  if (!allowed.has(name.replace(/^node:/, ''))) throw refused(name)
}

function refused(name: string): Error {
  return new Error(`a document's reader may not use ${name.slice(0, 80)}`)
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: false, configurable: false })
}
