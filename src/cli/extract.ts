/** `ibid extract`: the citations of a document, without the network; with --explain, why each of them was found. */
import { relative, sep } from 'node:path'
import type { Extraction } from '../../citations/index.ts'
import { cleanText, Problem } from '../../citations/light.ts'
import { createExtractor, type DocumentReader } from '../formats/extractor.ts'
import { documentsOf, requireElsewhere } from './elsewhere.ts'
import { findDocuments, type Found } from './find.ts'
import { hashed, readEachDocument, requireDocument, type NamedDocument } from './inputs.ts'
import { helpText, oneOf, parse } from './options.ts'
import { openOutput } from './output.ts'
import { endedWith, noneUnread, type Unread } from './unread.ts'
import { counted } from '../web/words.ts'

const EXAMPLE = 'ibid extract press-release.pdf --format json'

export async function command(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(
    args,
    {
      format: { type: 'string' },
      output: { type: 'string' },
      explain: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    EXAMPLE,
  )
  if (values.help === true) {
    console.log(helpText('ibid extract FILE… : the citations of a document', help))
    return 0
  }
  if (positionals.length === 0)
    throw new Problem('usage', `Expected a document, found none; e.g. ${EXAMPLE}.`)
  const format = oneOf('format', values.format, ['pretty', 'json', 'html'])
  // The drawing is an explanation in itself.
  const explain = values.explain === true || format === 'html'
  if (format === 'html' && positionals.length > 1)
    throw new Problem(
      'usage',
      `Expected one document for --format html, found ${positionals.length} names; e.g. ibid extract report.pdf --format html --output reading.html.`,
    )
  await using reader = createExtractor()
  const unread = noneUnread()
  const found = await findDocuments(positionals, unread)
  if (unread.count === 0) requireDocument(found.length, positionals, EXAMPLE)
  await requireElsewhere('output', values.output, documentsOf(found))
  await using output = await openOutput(values.output)
  const text = explain
    ? await explainAll(reader, found, unread, format)
    : await extractAll(reader, found, unread, format)
  await output.write(text)
  await output.end()
  return endedWith(0, unread)
}

const help = {
  'explain': 'say why each citation was found and what was left out',
  'format pretty|json|html': 'how citations are printed (pretty); html draws the pages with findings boxed',
  'output FILE': 'write them there',
}

async function extractAll(
  reader: DocumentReader,
  found: readonly Found[],
  unread: Unread,
  format: string,
): Promise<string> {
  const extractions = await readEachDocument(found, unread, async (document) =>
    withPath(document, await reader.extract(hashed(document))),
  )
  return format === 'pretty' ? extractions.map(pretty).join('') : toJson(extractions, unread)
}

async function explainAll(
  reader: DocumentReader,
  found: readonly Found[],
  unread: Unread,
  format: string,
): Promise<string> {
  const explained = await readEachDocument(found, unread, async (document) =>
    withPath(document, await reader.explain(hashed(document))),
  )
  if (format === 'html') {
    const { explainHtml } = await import('./formats/explain-html.ts')
    return (await Promise.all(explained.map(explainHtml))).join('')
  }
  if (format === 'pretty') {
    const { explainPretty } = await import('./formats/explain.ts')
    return explained.map(explainPretty).join('\n')
  }
  // The drawing repeats the document; what JSON's readers want is the findings.
  return toJson(
    explained.map(({ document, citations, notices, reasons, marks = [] }) => ({
      document,
      citations,
      notices,
      reasons,
      marks,
    })),
    unread,
  )
}

type WithPath = Extraction['document'] & { readonly path?: string }

/** Names of documents repeat from folder to folder; the path tells them apart. */
function withPath<T extends Extraction>({ path }: NamedDocument, extraction: T): T & { document: WithPath } {
  const { document } = extraction
  return path === undefined
    ? extraction
    : { ...extraction, document: { ...document, path: relative('', path).replaceAll(sep, '/') } }
}

/** One object for one document, an array only for several. */
function toJson(list: readonly object[], unread: Unread): string {
  return `${JSON.stringify(list.length + unread.count === 1 ? list[0] : list, null, 2)}\n`
}

function pretty({ document, citations, notices }: Extraction & { document: WithPath }): string {
  const head = `${cleanText(document.path ?? document.name)}: ${counted(citations.length, 'citation')}\n`
  const lines = citations.flatMap((citation) => [
    '',
    `${citation.number === '' ? '-' : cleanText(citation.number)}  ${cleanText(citation.claim === '' ? citation.note : citation.claim, 2000)}`,
    ...addresses(citation).map((address) => `   ${cleanText(address, 4000)}`),
  ])
  const told = notices.map((notice) => `note: ${cleanText(notice.message, 1000)}`)
  return `${[head.trimEnd(), ...lines, ...(told.length === 0 ? [] : ['', ...told])].join('\n')}\n`
}

/** What a reader can follow: printed URLs, identifiers by their resolver, the note that is meant; else the note's words. */
function addresses({ urls, locators, repeats, note }: Extraction['citations'][number]): string[] {
  const identifiers = locators
    .filter(({ kind, url }) => kind !== 'url' && !urls.includes(url))
    .map(({ kind, value, url }) => `${kind} ${value} (${url})`)
  const found = [...urls, ...identifiers, ...(repeats === null ? [] : [`as ${repeats}`])]
  return found.length > 0 ? found : [`${note} (no link)`]
}
