/**
 * Starts the outside servers that tests need, so that none outlives the test: each stands under a small shell guard
 * whose stdin is our pipe. When this process ends, however it ends, the pipe closes and the guard kills its server.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Debian's `nobody`/`nogroup`: daemons never run as root in tests; without root they run as oneself. */
export const daemonUser: { readonly uid?: number; readonly gid?: number } =
  process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

// fd 3 keeps our pipe, since a shell gives background commands /dev/null as stdin. Only the end of the pipe makes the
// reader end by itself with 0: then the folder goes too, which is what cleans up after a kill -9 of the tests. The shell
// gives up its output first: "Killed" written to a pipe nobody reads would end it by SIGPIPE.
const GUARD = `
exec 3<&0 </dev/null
"$@" & child=$!
exec >/dev/null 2>&1
( cat <&3 >/dev/null; trap '' TERM; kill -9 $child 2>/dev/null; exit 0 ) & reader=$!
exec 3<&-
wait $child; code=$?
kill $reader 2>/dev/null
wait $reader && [ -n "$GUARD_REMOVES" ] && rm -rf "$GUARD_REMOVES"
exit $code`

export interface GuardedProcess {
  readonly process: ChildProcess
  /** The last 4,000 characters of what it wrote. */
  output(): string
  /** Kills it and waits for its end; may be called twice. */
  stop(): Promise<void>
}

/** Runs a server in the foreground as `daemonUser`. `removes`: a folder the guard deletes if we die without `stop`. */
export function startGuarded(command: readonly string[], options: { removes?: string } = {}): GuardedProcess {
  const child = spawn('/bin/sh', ['-c', GUARD, 'guard', ...command], {
    ...daemonUser,
    // A session of its own: a Ctrl-C at the terminal must reach us alone, and the guard must outlive us.
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '/usr/bin:/bin',
      LC_ALL: 'C.UTF-8',
      GUARD_REMOVES: options.removes ?? '',
    },
  })
  let tail = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (tail = (tail + chunk.toString()).slice(-4_000)))
  child.stdin.on('error', () => {})
  const ended = once(child, 'exit')
  return {
    process: child,
    output: () => tail,
    async stop() {
      child.stdin.end()
      await ended
    },
  }
}

/** Runs a command to its end as `daemonUser`, off this thread; throws with what it wrote when it fails. */
export async function runAsDaemonUser(
  command: string,
  args: readonly string[],
  milliseconds = 30_000,
): Promise<string> {
  const child = spawn(command, args, {
    ...daemonUser,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: milliseconds,
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  await once(child, 'close')
  const code = child.exitCode
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${err.slice(-1_000)}`)
  return out
}

/** A TCP port on loopback that was free a moment ago, for servers that cannot listen on 0 and tell. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  server.close()
  await once(server, 'close')
  return address.port
}

/** Which of the programs are not on PATH. */
export function missingPrograms(names: readonly string[]): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.filter(
    (name) =>
      !folders.some((folder) => {
        try {
          accessSync(join(folder, name), constants.X_OK)
          return true
        } catch {
          return false
        }
      }),
  )
}
