/** `ibid check`: looks at every cited link and judges it. Nothing is kept. */
import { resolveAll } from './merge.ts'
import {
  configOf,
  contextOf,
  documentsOf,
  exitCodeOf,
  printReport,
  runDocument,
  settingsOf,
} from './run-command.ts'
import { openNowhere } from '../places.ts'
import { helpText, parse, runHelp, runOptions } from './options.ts'
import { openOutput } from './output.ts'

const EXAMPLE = 'ibid check press-release.txt'

export async function command(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, runOptions, EXAMPLE)
  if (values.help === true) {
    console.log(helpText('ibid check FILE|DIR|GLOB|-… : looks at every cited link and judges it', runHelp))
    return 0
  }
  const settings = settingsOf(values)
  const documents = await documentsOf(values, positionals, EXAMPLE)
  const asked = await resolveAll(documents)
  const config = configOf(values, process.env)
  await using output = await openOutput(values.output)
  await using context = contextOf(config, values)
  await using nowhere = disposable(openNowhere())
  const ended = await runDocument(context, { ...nowhere, archive: null }, asked.document, settings, output)
  const report = asked.restore(ended.report)
  await printReport(report, settings, output, values.output === undefined)
  return exitCodeOf([ended.report], settings)
}

function disposable<T extends { dispose(): Promise<void> }>(place: T): T & AsyncDisposable {
  return Object.assign(place, { [Symbol.asyncDispose]: () => place.dispose() })
}
