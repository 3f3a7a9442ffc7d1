/**
 * The right of a caged child to start one thread: asked for once at most, and given up before a page is read. The thread may
 * read our own code and nothing more; writing, further threads and all else its own permissions leave out from the start.
 */
import { Worker } from 'node:worker_threads'
import { permissionOf } from './permission.ts'
import { noThreads, type ThreadRight } from './thread-right.ts'

/** To be called before `lockdown`. Without the permission model there is no right: it is what holds the thread. */
export function threadRight(): ThreadRight {
  const permission = permissionOf(process)
  if (permission?.has('worker') !== true) return noThreads
  // Node lets a thread read the folder that its process stands in, whatever else is said.
  process.chdir(import.meta.dirname)
  const flags = process.execArgv.filter(
    (flag) => flag === '--permission' || flag.startsWith('--allow-fs-read='),
  )
  return {
    run(module, errand) {
      if (!permission.has('worker')) return null
      const given = errand()
      const options = { workerData: given, transferList: [given.bytes.buffer], execArgv: flags }
      // Its streams lead nowhere: what it says comes as a message.
      return answerOf(new Worker(module, { ...options, env: {}, stdout: true, stderr: true }))
    },
    giveUp: () => permission.drop('worker'),
  }
}

async function answerOf<T>(thread: Worker): Promise<T | null> {
  const { promise, resolve } = Promise.withResolvers<T | null>()
  thread
    .once('message', resolve)
    .once('messageerror', () => resolve(null))
    .once('error', () => resolve(null))
    .once('exit', () => resolve(null))
  const answer = await promise
  // Its memory goes before the layout's comes.
  await thread.terminate()
  return answer
}
