/** What differs between two catalogs: every document, link and look of either, through the port alone. */
import { canonicalJson } from '../../citations/index.ts'
import type { Catalog } from '../ports.ts'

export interface CatalogDifference {
  /** `document {id}`, `link {run}/{key}` or `looks {url}`. */
  readonly row: string
  readonly what: 'only-left' | 'only-right' | 'differs'
}

/** Looks of a URL that are compared; the newest. */
const LOOKS = 1_000
const ALL = 2 ** 31 - 1

/** Differences as they are met; none where the catalogs say the same. One document of each side in memory at a time. */
export async function* compareCatalogs(left: Catalog, right: Catalog): AsyncGenerator<CatalogDifference> {
  const ids = new Set<string>()
  for (const { id } of [
    ...(await left.documents({ limit: ALL })),
    ...(await right.documents({ limit: ALL })),
  ])
    ids.add(id)
  for (const id of ids) {
    const [mine, its] = [await left.document(id), await right.document(id)]
    yield* differing(`document ${id}`, mine, its)
    yield* compareLinks([left, mine?.run ?? null], [right, its?.run ?? null])
  }
}

type Side = readonly [catalog: Catalog, run: string | null]

async function* compareLinks([left, mine]: Side, [right, its]: Side): AsyncGenerator<CatalogDifference> {
  const linksOf = async (catalog: Catalog, run: string | null) =>
    new Map((run === null ? [] : await catalog.links(run)).map((link) => [`${link.run}/${link.key}`, link]))
  const [before, after] = [await linksOf(left, mine), await linksOf(right, its)]
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [link, other] = [before.get(key) ?? null, after.get(key) ?? null]
    yield* differing(`link ${key}`, link, other)
    const url = (link ?? other)?.url
    if (url === undefined) continue
    yield* differing(`looks ${url}`, await left.looks(url, LOOKS), await right.looks(url, LOOKS))
  }
}

function* differing(row: string, left: object | null, right: object | null): Generator<CatalogDifference> {
  if (left === null && right === null) return
  if (right === null) yield { row, what: 'only-left' }
  else if (left === null) yield { row, what: 'only-right' }
  else if (textOf(left) !== textOf(right)) yield { row, what: 'differs' }
}

/** Lone surrogates, which canonical JSON refuses, stand escaped. */
function textOf(row: object): string {
  return canonicalJson(JSON.parse(JSON.stringify(row).toWellFormed()))
}
