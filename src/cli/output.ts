/** Where results go: standard output, or a file that appears whole or not at all. */
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { cleanText, faultCode, Problem } from '../../citations/light.ts'
import { whyNot } from './why-not.ts'

export interface Output extends AsyncDisposable {
  /** Throws Problem `output-not-writable`. */
  write(text: string): Promise<void>
  /** All is written: only then a file takes its place, and what stood there before goes. */
  end(): Promise<void>
}

/** Throws Problem `output-not-writable` before any work is done. */
export async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined) return standardOutput()
  const there = await stat(path).catch(() => null)
  // A device, a pipe or a terminal is written to as it is: putting a file in its place would take it away from everybody.
  const isOwn = there === null || there.isFile() || there.isDirectory()
  const target = there?.isFile() === true ? await realpath(path) : path
  const draft = isOwn ? `${target}.${process.pid}.part` : target
  const told = async <T>(act: () => Promise<T>): Promise<T> =>
    act().catch((cause: unknown) => {
      throw notWritable(path, cause)
    })
  if (there?.isDirectory() === true) throw notWritable(path, 'a folder')
  const file = await told(() => open(draft, 'w'))
  let ended = false
  return {
    write: (text) => told(() => file.writeFile(text)),
    async end() {
      if (isOwn) await told(() => file.sync())
      ended = true
    },
    async [Symbol.asyncDispose]() {
      await file.close()
      if (!isOwn) return
      if (ended) await told(() => rename(draft, target))
      else await rm(draft, { force: true })
    },
  }
}

function notWritable(path: string, cause: unknown): Problem {
  // What is to be written is not there yet: where the system misses something it is the folder.
  const isFolderless = faultCode(cause) === 'ENOENT'
  const why =
    typeof cause === 'string' ? cause : isFolderless ? 'no such folder' : whyNot(cause, 'not writable')
  const message = `Expected a file that can be written for --output, found "${cleanText(path, 300)}": ${why}; e.g. --output report.json.`
  return new Problem('output-not-writable', message, { cause })
}

/** A reader that goes away (`| head`) is told by the write that fails, not by an event that nobody hears. */
function standardOutput(): Output {
  const { stdout } = process
  const heard = () => {}
  stdout.on('error', heard)
  return {
    write: (text) =>
      new Promise((done, fail) => {
        stdout.write(text, (fault) => {
          if (fault === null || fault === undefined) done()
          else fail(brokenOff(fault))
        })
      }),
    async end() {},
    async [Symbol.asyncDispose]() {
      stdout.removeListener('error', heard)
    },
  }
}

function brokenOff(cause: Error): Problem {
  const code = faultCode(cause)
  const found =
    code === 'EPIPE' ? 'it closed before the end' : code === 'ENOSPC' ? 'no room left on its disk' : code
  const message = `Expected a standard output that takes all of the results, found ${found}; e.g. --output report.json.`
  return new Problem('output-not-writable', message, { cause })
}
