/**
 * One child process for one message: started behind its walls, given its bytes, watched for time and memory, killed with
 * certainty. What the child says is bytes; what they mean is the caller's business.
 */
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { residentBytes, watchEvery } from './memory-watch.ts'
import { wall, type WallSetting } from './walls.ts'

/**
 * How the child ended; an answer that was heard as it came is empty here. `crashed` is our own fault or the system's:
 * `detail` is for the log.
 */
export type Outcome =
  | { readonly kind: 'answer'; readonly bytes: Uint8Array }
  | { readonly kind: 'time' | 'memory' | 'answer-size' | 'aborted' }
  | { readonly kind: 'crashed'; readonly detail: string }

export interface Caged extends AsyncDisposable {
  /**
   * Sends the message and waits for the end; may be called once. Never rejects for what the child does. With `last`, the
   * child's input ends with the message; else it ends when this process does, and the child may live by that. With `hear`,
   * which must not throw, the answer is handed on as it comes, and none is kept here.
   */
  run(
    message: readonly Uint8Array[],
    options?: { signal?: AbortSignal | undefined; last?: boolean; hear?: (chunk: Uint8Array) => void },
  ): Promise<Outcome>
  /** Whether it still waits for its message. */
  readonly alive: boolean
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>

const LONGEST_STDERR = 4_096
const OUT_OF_HEAP =
  /heap out of memory|Reached heap limit|Array buffer allocation failed|Zone Allocation failed/i

/** Starts the child; it loads its code while it waits. It does not keep this process alive until `run`. */
export async function openCage(setting: WallSetting): Promise<Caged> {
  const { caps } = setting
  const command = await wall(setting)
  const child: Child = spawn(command.file, command.args, {
    cwd: '/',
    env: command.env,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  const closed = closing(child)
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => {
    if (complaint.length < LONGEST_STDERR) complaint += chunk.toString('utf8')
  })
  // A child that ends before it has read everything is told by its end, not by the broken pipe.
  child.stdin.on('error', () => {})
  hold(child, false)

  const end = async () => {
    hold(child, true)
    child.kill('SIGKILL')
    await closed
  }
  return {
    get alive() {
      return child.exitCode === null && child.signalCode === null && child.pid !== undefined
    },
    async run(message, { signal, last = false, hear } = {}) {
      hold(child, true)
      const verdict = Promise.withResolvers<Exclude<Outcome['kind'], 'answer' | 'crashed'>>()
      const onAbort = () => verdict.resolve('aborted')
      if (signal?.aborted === true) onAbort()
      signal?.addEventListener('abort', onAbort, { once: true })
      const clock = setTimeout(() => verdict.resolve('time'), caps.seconds * 1_000)
      const stopWatching = watchMemory(child, caps.megabytes, () => verdict.resolve('memory'))
      const chunks: Uint8Array[] = []
      const take = hear ?? ((chunk: Uint8Array) => void chunks.push(chunk))
      let length = 0
      child.stdout.on('data', (chunk: Buffer) => {
        length += chunk.length
        if (length > caps.answerBytes) verdict.resolve('answer-size')
        else take(chunk)
      })
      for (const part of message) child.stdin.write(part)
      if (last) child.stdin.end()
      try {
        const kind = await Promise.race([verdict.promise, closed])
        if (kind !== null) return { kind }
        if (child.exitCode === 0 && length > 0) return { kind: 'answer', bytes: Buffer.concat(chunks) }
        return crashed(child, complaint)
      } finally {
        clearTimeout(clock)
        stopWatching()
        signal?.removeEventListener('abort', onAbort)
        await end()
      }
    },
    [Symbol.asyncDispose]: end,
  }
}

/** Resolves when the process is reaped and its pipes are read to the end; also when it never started. */
async function closing(child: Child): Promise<null> {
  const ended = once(child, 'close')
  const failed = once(child, 'error')
  await Promise.race([ended, failed]).catch(() => {})
  failed.catch(() => {})
  ended.catch(() => {})
  return null
}

function crashed({ exitCode, signalCode }: Child, complaint: string): Outcome {
  // The shell's limit on processor time; the heap's own cap.
  if (signalCode === 'SIGXCPU' || exitCode === 128 + 24) return { kind: 'time' }
  if (OUT_OF_HEAP.test(complaint)) return { kind: 'memory' }
  const how = signalCode === null ? `code ${exitCode}` : signalCode
  return { kind: 'crashed', detail: `${how} ${complaint.slice(0, LONGEST_STDERR)}`.trim() }
}

function watchMemory(child: Child, megabytes: number, tooMuch: () => void): () => void {
  let watching = true
  const { pid } = child
  const look = async () => {
    const bytes = pid === undefined ? null : await residentBytes(pid)
    if (bytes !== null && bytes > megabytes * 1024 * 1024) tooMuch()
    if (watching) timer = setTimeout(() => void look(), watchEvery)
  }
  let timer = setTimeout(() => void look(), watchEvery)
  return () => {
    watching = false
    clearTimeout(timer)
  }
}

/** Whether this process waits for the child before it ends by itself. */
function hold(child: Child, held: boolean): void {
  for (const part of [child, child.stdin, child.stdout, child.stderr]) {
    const method: unknown = Reflect.get(part, held ? 'ref' : 'unref')
    if (typeof method === 'function') Reflect.apply(method, part, [])
  }
}
