import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'

const citations = resolve(import.meta.dirname, '../../citations')
const STATIC = /(?:^|\n)(?:import|export)(?! type)\b[^;'"`]*?\bfrom '([^']+)'/g

/** The packages that are loaded with a file, whatever is loaded later on. */
function packagesOf(path: string, seen = new Set<string>()): Set<string> {
  const found = new Set<string>()
  if (seen.has(path)) return found
  seen.add(path)
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(STATIC))
    for (const one of name.startsWith('.') ? packagesOf(resolve(dirname(path), name), seen) : [name])
      found.add(one)
  return found
}

test.each([
  ['light.ts', []],
  ['checking.ts', ['any-ascii', 'tldts']],
  ['extract/text.ts', ['entities/decode', 'tldts']],
  ['extract/markdown.ts', ['entities/decode', 'tldts']],
  ['extract/pdf.ts', ['tldts']],
  ['extract/html.ts', ['parse5', 'tldts']],
])('%s waits for no other package than %j', (path, packages) => {
  expect([...packagesOf(resolve(citations, path))].toSorted()).toEqual(packages)
})
