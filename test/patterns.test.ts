/**
 * No pattern of ours may take exponential or cubic time: all that is matched comes from strangers, and one title of sixty
 * colons must not hold a worker for ever. Decided on the automaton of each literal (recheck). Patterns with look-around, and
 * those that are not decided in time, are passed over. Which these are is remembered by digest in patterns.undecided.txt,
 * because waiting for them took most of a minute; `IBID_PATTERNS=write vitest run test/patterns.test.ts` gives each of them
 * more time and writes the list anew.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire, stripTypeScriptTypes } from 'node:module'
import { join, resolve } from 'node:path'
import { tokenizer } from 'acorn'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
interface Diagnosis {
  readonly status: 'safe' | 'vulnerable' | 'unknown'
  readonly complexity?: { readonly type: string; readonly degree?: number }
  readonly attack?: { readonly pattern: string }
}
// The package has no types that TypeScript's own resolution finds, and its module form starts a thread.
// oxlint-disable-next-line no-unsafe-type-assertion -- recheck's documented door
const { check } = createRequire(import.meta.url)('recheck') as {
  readonly check: (source: string, flags: string, options: object) => Promise<Diagnosis>
}

const undecidedFile = join(import.meta.dirname, 'patterns.undecided.txt')
const writing = process.env['IBID_PATTERNS'] === 'write'
const remembered: ReadonlySet<string> = new Set(
  writing ? [] : readFileSync(undecidedFile, 'utf8').trim().split('\n'),
)

/** Of a pattern and its flags: whoever changes either has it looked at again. */
function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16)
}

interface Literal {
  readonly at: string
  readonly source: string
  readonly flags: string
}

function literalsOf(path: string): Literal[] {
  const text = readFileSync(join(root, path), 'utf8')
  // Types are blanked in place, so that lines stay.
  const code = stripTypeScriptTypes(text)
  const literals: Literal[] = []
  for (const token of tokenizer(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true })) {
    // acorn's types leave out what a token holds; of a pattern, its two halves.
    const held: unknown = Reflect.get(token, 'value')
    if (token.type.label !== 'regexp' || typeof held !== 'object' || held === null) continue
    literals.push({
      at: `${path}:${token.loc?.start.line ?? 0}`,
      source: String(Reflect.get(held, 'pattern')),
      flags: String(Reflect.get(held, 'flags')),
    })
  }
  return literals
}

test('no pattern takes exponential or cubic time', async () => {
  const files = ['citations', 'src', 'workers'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.includes('node_modules'))
      .map((name) => join(folder, name)),
  )
  const literals = new Map(
    files.flatMap(literalsOf).map((literal) => [`${literal.source}/${literal.flags}`, literal]),
  )
  expect(literals.size).toBeGreaterThan(1_000)
  const slow: string[] = []
  const undecided: string[] = []
  for (const [key, { at, source, flags }] of literals) {
    const digest = digestOf(key)
    if (remembered.has(digest)) continue
    // Where a pattern may begin (y) and how many matches are wanted (g) do not change what one attempt costs.
    const { status, complexity, attack } = await check(source, flags.replace(/[gyv]/g, ''), {
      checker: 'automaton',
      timeout: writing ? 2_000 : 400,
    })
    if (status === 'unknown') undecided.push(digest)
    const grows =
      complexity?.type === 'exponential' ||
      (complexity?.type === 'polynomial' && (complexity.degree ?? 0) > 2)
    if (status === 'vulnerable' && grows)
      slow.push(
        `${at} ${complexity.type} ${complexity.degree ?? ''}: /${source}/ on ${attack?.pattern ?? ''}`,
      )
  }
  if (writing) writeFileSync(undecidedFile, `${undecided.toSorted().join('\n')}\n`)
  expect(slow).toEqual([])
}, 1_200_000)
