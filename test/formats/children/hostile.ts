/**
 * Hostile code inside the cage: the lockdown first, as in the real child, then every way out that we know. Prints what
 * happened to each try, in the child's first thread or in its second; `message` (JSON with the parent's port, secret file and so on) comes over standard input.
 */
import { readFileSync, writeSync } from 'node:fs'
import { createRequire, getCompileCacheDir, registerHooks } from 'node:module'
import type * as ChildProcess from 'node:child_process'
import type * as Http from 'node:http'
import type * as Net from 'node:net'
import type { Socket } from 'node:net'
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { lockdown } from '../../../src/formats/lockdown.ts'
import { threadRight } from '../../../src/formats/thread.ts'

interface Targets {
  readonly port: number
  readonly secret: string
  readonly write: string
  readonly parent: number
  /** Whether it is a thread of the child that tries. */
  readonly thread: boolean
  readonly codePlace?: string | undefined
}

const threads = threadRight()
const locked = lockdown()
const before = { process, console }
const targets = isMainThread
  ? // Named by Node only to who asks before the walls are closed.
    { ...(JSON.parse(readFileSync(0, 'utf8')) as Targets), codePlace: getCompileCacheDir() }
  : (workerData as { targets: Targets }).targets
const { port, secret, write, parent, codePlace } = targets
const require = createRequire(import.meta.url)
locked.seal()
if (targets.thread && isMainThread) {
  const errand = () => ({ bytes: new Uint8Array(), targets })
  const tried = await threads.run(new URL(import.meta.url), errand)
  if (threads.run(new URL(import.meta.url), errand) === null) throw new Error('no right to two')
  threads.giveUp()
  if (threads.run(new URL(import.meta.url), errand) !== null) throw new Error('a right once given up')
  writeSync(1, JSON.stringify(tried))
  process.exit(0)
}
threads.giveUp()
// Looked up by name at run time, so that no compiler knows what is tried.
const reach = (name: string): never => Reflect.get(globalThis, name) as never
const own = (name: string): never => Reflect.get(process, name) as never

const tries: Readonly<Record<string, () => unknown>> = {
  'import node:net': async () => connect(await import('node:net')),
  'import net': async () => connect(await import('net')),
  'import node:tls': () => import('node:tls'),
  'import node:http': async () => request(await import('node:http')),
  'import node:https': () => import('node:https'),
  'import node:http2': () => import('node:http2'),
  'import node:dgram': async () =>
    (await import('node:dgram')).createSocket('udp4').send('x', port, '127.0.0.1'),
  'import node:dns': async () => (await import('node:dns/promises')).lookup('localhost'),
  'import node:inspector': async () => (await import('node:inspector')).open(0),
  'import node:child_process': async () => (await import('node:child_process')).execFileSync('/bin/true'),
  'import node:worker_threads': async () =>
    new (await import('node:worker_threads')).Worker('', { eval: true }),
  'import node:cluster': () => import('node:cluster'),
  'import node:vm': () => import('node:vm'),
  'import node:v8': () => import('node:v8'),
  'import node:wasi': () => import('node:wasi'),
  'import node:sqlite': () => import('node:sqlite'),
  'import a data: URL': () => import(`data:text/javascript,${encodeURIComponent('export const x = 1')}`),
  'require net': () => connect(require('net') as typeof Net),
  'require node:child_process': () =>
    (require('node:child_process') as typeof ChildProcess).execFileSync('/bin/true'),
  'a require made anew': () => createRequire('/')('node:net') as unknown,
  'Module._load': async () => {
    const { Module } = (await import('node:module')) as unknown as {
      Module: { _load(name: string): typeof Net }
    }
    return connect(Module._load('net'))
  },
  'getBuiltinModule': () => connect(process.getBuiltinModule('node:net')),
  'getBuiltinModule of the module loader': () => {
    const { createRequire: make } = process.getBuiltinModule('node:module')
    return connect(make(import.meta.url)('net') as typeof Net)
  },
  'the constructor of a standard stream': () => {
    for (const name of ['stdin', 'stdout', 'stderr']) {
      const tried = connectBy(Reflect.get(before.process, name) as Socket | undefined)
      if (tried !== undefined) return tried
    }
    throw new Error('no stream')
  },
  'the streams below the console': () =>
    found(connectBy(Reflect.get(before.console, '_stdout') as Socket | undefined)),
  'the handles of the event loop': () => connectBy((own('_getActiveHandles') as () => Socket[])()[0]),
  'a hook of our own': () => {
    registerHooks({
      resolve: (specifier, context, next) =>
        specifier === 'own' ? { url: 'node:net', shortCircuit: true } : next(specifier, context),
    })
    const odd: string = 'own'
    return import(odd)
  },
  'process.binding': () => (own('binding') as (name: string) => unknown)('tcp_wrap'),
  'process._linkedBinding': () => (own('_linkedBinding') as (name: string) => unknown)('tcp_wrap'),
  'process.dlopen': () => (own('dlopen') as (...args: unknown[]) => unknown)({ exports: {} }, '/lib/x.node'),
  'process.kill': () => (own('kill') as (pid: number, signal: number) => unknown)(parent, 0),
  'fetch': () => (reach('fetch') as typeof fetch)(`http://127.0.0.1:${port}/`),
  'Response': () => new (reach('Response') as typeof Response)('x'),
  'WebSocket': () => new (reach('WebSocket') as typeof WebSocket)(`ws://127.0.0.1:${port}/`),
  'a secret of the environment': () => found(process.env['IBID_SECRET']),
  'any variable but the search path': () =>
    found(Object.keys(process.env).find((name) => name !== 'PATH' && name !== 'PWD')),
  'read /etc/passwd': () => readFileSync('/etc/passwd', 'utf8'),
  "read the parent's file": () => readFileSync(secret, 'utf8'),
  "read the parent's variables": () => readFileSync(`/proc/${parent}/environ`, 'utf8'),
  'read our own git': () => readFileSync(new URL('../../../.git/config', import.meta.url), 'utf8'),
  'list the root': async () => (await import('node:fs')).readdirSync('/'),
  'write a file': async () => (await import('node:fs')).writeFileSync(write, 'x'),
  'write among the compiled code': async () =>
    (await import('node:fs')).writeFileSync(`${codePlace ?? '/nowhere'}/planted`, 'x'),
  'give compiled code to others': async () =>
    (await import('node:fs')).chmodSync(codePlace ?? '/nowhere', 0o777),
  'make a folder': async () => (await import('node:fs')).mkdirSync(`${write}-folder`),
  'link to a file': async () => (await import('node:fs')).symlinkSync(secret, `${write}-link`),
  'run code from a string': () => Reflect.construct(Function, ['return 1']) as unknown,
  'an indirect eval': () => (reach('eval') as (code: string) => unknown)('1'),
}

function connect(net: typeof Net): Promise<unknown> {
  const socket = net.connect(port, '127.0.0.1')
  return new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
}

function connectBy(socket: Socket | undefined): Promise<unknown> | undefined {
  if (socket === undefined) return undefined
  const Made = socket.constructor as typeof Socket
  return connect({ connect: (to: number, host: string) => new Made().connect(to, host) } as never)
}

function request(http: typeof Http): Promise<unknown> {
  return new Promise((resolve, reject) =>
    http.get(`http://127.0.0.1:${port}/`, resolve).once('error', reject),
  )
}

function found(value: unknown): unknown {
  if (value === undefined) throw new Error('not there')
  return value
}

const results: Record<string, string> = {}
for (const [name, attempt] of Object.entries(tries)) {
  try {
    await attempt()
    results[name] = 'succeeded'
  } catch (fault) {
    results[name] = `failed: ${String(fault).slice(0, 100)}`
  }
}
if (isMainThread) writeSync(1, JSON.stringify(results))
else parentPort?.postMessage(results, [])
process.exit(0)
