/** `ibid worker`: looks and captures for a database and a bucket shared with others. Holds no signing key (decisions 9). */
import { Problem } from '../../citations/index.ts'
import { createContext } from '../context.ts'
import { jsonLog } from '../events.ts'
import { startWorkers } from '../workers.ts'
import { keepHeapModest } from './modest-heap.ts'
import { egressHelp, egressOptions, helpText, parseAlone } from './options.ts'
import { configOf } from './settings.ts'
import { standBy } from './serve.ts'

const EXAMPLE = 'DATABASE_URL=postgres://… IBID_S3_BUCKET=evidence ibid worker'

export async function command(args: readonly string[]): Promise<number> {
  const { values } = parseAlone(args, { ...egressOptions, help: { type: 'boolean', short: 'h' } }, EXAMPLE)
  if (values.help === true) {
    console.log(helpText('ibid worker : captures for a shared DATABASE_URL and bucket', egressHelp))
    return 0
  }
  const config = configOf(values, process.env)
  if (config.DATABASE_URL === undefined || config.IBID_S3_BUCKET === undefined) {
    throw new Problem(
      'invalid-configuration',
      `Expected DATABASE_URL and IBID_S3_BUCKET, which workers share, found ${config.DATABASE_URL === undefined ? 'no DATABASE_URL' : 'no IBID_S3_BUCKET'}; e.g. ${EXAMPLE}.`,
    )
  }
  const secrets = [
    'IBID_SIGNING_KEY',
    'IBID_SIGNING_COMMAND',
    'IBID_SIGNING_PASSPHRASE',
    'IBID_SIGNING_PASSPHRASE_FILE',
  ] as const
  const found = secrets.find((name) => config[name] !== undefined)
  if (found !== undefined) {
    throw new Problem(
      'invalid-configuration',
      `Expected no signing key where hostile pages run, found ${found}; unset it here, sealing happens in "ibid serve".`,
    )
  }
  keepHeapModest()
  const log = jsonLog(
    (line) => console.error(line),
    () => new Date(),
  )
  await using context = createContext(config, log)
  await startWorkers(context, ['browser'])
  await standBy('Ibid worker waits for jobs')
  await (await context.database()).queue.stop()
  return 0
}
