/** Where results go: standard output, or a file that appears whole or not at all. */
import { open, rename, rm } from 'node:fs/promises'
import { faultCode, Problem } from '../../citations/light.ts'

export interface Output extends AsyncDisposable {
  write(text: string): Promise<void>
}

/** Throws Problem `output-not-writable` before any work is done. */
export async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined) return standardOutput()
  const unfinished = `${path}.part`
  const file = await open(unfinished, 'w').catch((cause: unknown) => {
    const code = faultCode(cause) || 'not writable'
    const message = `Expected a file that can be written for --output, found "${path}": ${code}; e.g. --output report.json.`
    throw new Problem('output-not-writable', message, { cause })
  })
  let failed = false
  return {
    async write(text) {
      try {
        await file.writeFile(text)
      } catch (fault) {
        failed = true
        throw fault
      }
    },
    async [Symbol.asyncDispose]() {
      await file.close()
      await (failed ? rm(unfinished, { force: true }) : rename(unfinished, path))
    },
  }
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
          else fail(faultCode(fault) === 'EPIPE' ? closedPipe(fault) : fault)
        })
      }),
    async [Symbol.asyncDispose]() {
      stdout.removeListener('error', heard)
    },
  }
}

function closedPipe(cause: unknown): Problem {
  const message =
    'Expected somebody to read all of the standard output, found it closed before the end; e.g. --output report.json.'
  return new Problem('output-not-writable', message, { cause })
}
