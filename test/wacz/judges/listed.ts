/** A WACZ taken apart by wabac's reader: what `datapackage.json` lists is there, with that digest and length, and nothing else is. */
import { openWithWabac } from '../wabac.ts'
import { digest } from './warcio.ts'

export interface TakenApart {
  readonly faults: readonly string[]
  readonly warc: Buffer
  readonly cdxj: string
  /** The first page that a reader may open; null where none is listed. */
  readonly page: { readonly url: string; readonly text: string | null } | null
}

/** They say what the list is and who signed it, and so stand in no list themselves. */
const UNLISTED = new Set(['datapackage.json', 'datapackage-digest.json'])

/** Throws what the reader throws: the bytes are then no WACZ to it. */
export async function takeApart(wacz: Buffer): Promise<TakenApart> {
  const { names, read } = await openWithWabac(wacz)
  const { resources } = JSON.parse((await read('datapackage.json')).toString()) as {
    resources: readonly { path: string; hash: string; bytes: number }[]
  }
  const faults: string[] = []
  for (const { path, hash, bytes } of resources) {
    const content = names.includes(path) ? await read(path) : null
    if (content === null || digest(content) !== hash || content.length !== bytes)
      faults.push(`${path} is not what the WACZ lists`)
  }
  const listed = new Set(resources.map(({ path }) => path))
  for (const name of names)
    if (!listed.has(name) && !UNLISTED.has(name)) faults.push(`${name} is in the WACZ and in no list`)
  const pages = (await read('pages/pages.jsonl')).toString().trimEnd().split('\n').slice(1)
  const first = pages[0] === undefined ? null : (JSON.parse(pages[0]) as { url: string; text?: string })
  return {
    faults,
    warc: await read('archive/data.warc.gz'),
    cdxj: (await read('indexes/index.cdx')).toString(),
    page: first === null ? null : { url: first.url, text: first.text ?? null },
  }
}
