/** `ibid extract`: the citations of a document, without the network. */
import { createHash } from 'node:crypto'
import { cleanText, Problem, type Extraction } from '../../citations/index.ts'
import { createExtractor } from '../formats/extractor.ts'
import { readDocuments } from './inputs.ts'
import { helpText, oneOf, parse } from './options.ts'
import { openOutput } from './output.ts'

const EXAMPLE = 'ibid extract press-release.txt --format json'

export async function command(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(
    args,
    { format: { type: 'string' }, output: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    EXAMPLE,
  )
  if (values.help === true) {
    console.log(helpText('ibid extract FILE… : the citations of a document', help))
    return 0
  }
  if (positionals.length === 0)
    throw new Problem('usage', `Expected a document, found none; e.g. ${EXAMPLE}.`)
  const format = oneOf('format', values.format, ['pretty', 'json'])
  const extractor = createExtractor()
  const extractions: Extraction[] = []
  for (const document of await readDocuments(positionals)) {
    const sha256 = createHash('sha256').update(document.bytes).digest('hex')
    extractions.push(await extractor.extract({ ...document, sha256 }))
  }
  await using output = await openOutput(values.output)
  const [only] = extractions
  if (format === 'pretty') for (const extraction of extractions) await output.write(pretty(extraction))
  else await output.write(`${JSON.stringify(extractions.length === 1 ? only : extractions, null, 2)}\n`)
  return 0
}

const help = { 'format pretty|json': 'how citations are printed (pretty)', 'output FILE': 'write them there' }

function pretty({ document, citations, notices }: Extraction): string {
  const head = `${cleanText(document.name)}: ${citations.length} citations\n`
  const lines = citations.flatMap((citation) => [
    '',
    `${citation.number === '' ? '-' : cleanText(citation.number)}  ${cleanText(citation.claim, 2000)}`,
    ...(citation.urls.length === 0 ? [`   ${cleanText(citation.note, 2000)} (no link)`] : []),
    ...citation.urls.map((url) => `   ${cleanText(url, 4000)}`),
  ])
  const told = notices.map((notice) => `note: ${cleanText(notice.message, 1000)}`)
  return `${[head.trimEnd(), ...lines, ...(told.length === 0 ? [] : ['', ...told])].join('\n')}\n`
}
