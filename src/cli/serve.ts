/** `ibid serve`: API, pages and workers in one process, on embedded storage unless configured otherwise. */
import { flushCompileCache } from 'node:module'
import { createContext } from '../context.ts'
import { jsonLog } from '../events.ts'
import { startService } from '../main.ts'
import { keepHeapModest } from './modest-heap.ts'
import { egressHelp, egressOptions, helpText, parseAlone, wholeNumber } from './options.ts'
import { configOf } from './settings.ts'

const EXAMPLE = 'ibid serve --port 8080'
const options = {
  ...egressOptions,
  port: { type: 'string' },
  host: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

export async function command(args: readonly string[]): Promise<number> {
  const { values } = parseAlone(args, options, EXAMPLE)
  if (values.help === true) {
    const own = { 'port N': 'port to listen on (8080)', 'host ADDR': 'address to listen on (127.0.0.1)' }
    console.log(helpText('ibid serve : API, pages and workers in one process', { ...own, ...egressHelp }))
    return 0
  }
  const port =
    values.port === undefined
      ? {}
      : { IBID_PORT: String(wholeNumber('port', values.port, { least: 0, most: 65_535, otherwise: 8080 })) }
  const host = values.host === undefined ? {} : { IBID_HOST: values.host }
  const config = configOf(values, { ...process.env, ...port, ...host })
  keepHeapModest()
  const log = jsonLog(
    (line) => console.error(line),
    () => new Date(),
  )
  await using context = createContext(config, log, { readAhead: true })
  await using service = await startService(context)
  await standBy(`Ibid listens on ${service.url}`)
  return 0
}

/** Says in one line that all is ready, and resolves at the first signal to stop. */
export async function standBy(line: string): Promise<void> {
  // Before the line is out: whoever reads it may stop us at once.
  const stopped = untilStopped()
  console.log(line)
  // Node keeps compiled code when a process ends well. A service often does not, and its next start took half as long again.
  setImmediate(flushCompileCache)
  await stopped
}

/** A second signal ends the process at once, as the user means it. */
function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130))
        stop()
      })
    }
  })
}
