/**
 * Dies at a chosen commit step, as a power cut would, so that the tests can try what is left after each of them.
 * Steps are `put:documents/source`, `put:spool/capture.json`, `put:snapshots/manifest.json`, `put:index/entry`,
 * `erase:spool/capture.json`, `catalog:beginRun`, `catalog:advanceLink:done` and so on: every commit of the house is one.
 */
import type { Catalog, EvidenceStore } from './ports.ts'

/** Kills the process without any clean-up. */
type Die = () => void

export function dyingStore(store: EvidenceStore, step: string, die: Die): EvidenceStore {
  const after = async <T>(kind: string, key: string, work: Promise<T>): Promise<T> => {
    const result = await work
    if (`${kind}:${stepOf(key)}` === step) die()
    return result
  }
  return {
    put: (key, source, options) => after('put', key, store.put(key, source, options)),
    swap: (key, body, expected) => after('swap', key, store.swap(key, body, expected)),
    erase: (key) => after('erase', key, store.erase(key)),
    head: (key) => store.head(key),
    read: (key, range) => store.read(key, range),
    list: (prefix, options) => store.list(prefix, options),
    selfTest: () => store.selfTest(),
  }
}

/** The first and the last part of a key, without the digest heads, ids and times that differ from run to run. */
function stepOf(key: string): string {
  const folder = key.split('/')[0] ?? ''
  const name = key.slice(key.lastIndexOf('/') + 1).replace(/^[0-9a-f]{16}-/, '')
  return folder === 'index' ? 'index/entry' : `${folder}/${name}`
}

export function dyingCatalog(catalog: Catalog, step: string, die: Die): Catalog {
  const after = async <T>(change: string, work: Promise<T>): Promise<T> => {
    const result = await work
    if (`catalog:${change}` === step) die()
    return result
  }
  return {
    acceptDocument: (row, jobs) => after('acceptDocument', catalog.acceptDocument(row, jobs)),
    beginRun: (document, run, links, jobs) => after('beginRun', catalog.beginRun(document, run, links, jobs)),
    beginAgain: (document, runs, links, jobs) =>
      after('beginAgain', catalog.beginAgain(document, runs, links, jobs)),
    failDocument: (document, problem) => after('failDocument', catalog.failDocument(document, problem)),
    advanceLink: (run, key, change, jobs) =>
      after(`advanceLink:${change.state}`, catalog.advanceLink(run, key, change, jobs)),
    finishRun: (document, run, jobs) => after('finishRun', catalog.finishRun(document, run, jobs)),
    removeDocument: (document) => after('removeDocument', catalog.removeDocument(document)),
    documentByIdempotencyKey: (key) => catalog.documentByIdempotencyKey(key),
    document: (id) => catalog.document(id),
    documents: (options) => catalog.documents(options),
    links: (run) => catalog.links(run),
    looks: (url, limit) => catalog.looks(url, limit),
  }
}
