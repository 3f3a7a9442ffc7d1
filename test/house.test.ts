/** Holds the house's law: who may import whom, no loops, pure stays pure, one room opens sockets, files stay small. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

interface SourceFile {
  readonly path: string
  readonly text: string
  readonly lines: number
  /** Our own files it imports, as paths from the root. */
  readonly inner: readonly string[]
  /** Packages and node: modules. */
  readonly outer: readonly string[]
}

const files = ['citations', 'src', 'workers'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|js)$/.test(name) && !name.endsWith('.d.ts') && !name.includes('node_modules'))
    .map((name) => read(join(folder, name))),
)
const byPath = new Map(files.map((file) => [file.path, file]))

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  // `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`, `new URL('./x.ts', import.meta.url)`.
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|new URL\('(\.[^']+\.ts)', import\.meta\.url\)/g
  const named = [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '')
  const inner = named
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(root, resolve(root, dirname(path), name)))
  return {
    path,
    text,
    lines: text.split('\n').length - 1,
    inner: inner.filter((name) => name !== 'package.json'),
    outer: named.filter((name) => !name.startsWith('.')),
  }
}

/** The room of a file: `citations`, `flow`, `adapters/evidence`, `cli`, `context`, `workers/edge` … */
function roomOf(path: string): string {
  const [top = '', second = '', third = ''] = path.split('/')
  if (top === 'citations') return 'citations'
  if (top === 'workers') return `workers/${second}`
  if (second === 'adapters') return `adapters/${third}`
  return second.replace(/\.(?:ts|js)$/, '')
}

const FLOOR = ['citations', 'config', 'events', 'metrics', 'version']
const GROUND = [...FLOOR, 'ports', 'egress', 'wacz', 'formats', 'print']
const MIDDLE = [...GROUND, 'flow']

/** Arrows only downward. A room that is not listed may import nothing: add it here on purpose. */
const may: Readonly<Record<string, readonly string[]>> = {
  'citations': [],
  'version': [],
  'config': ['citations'],
  'metrics': [],
  'measures': [...FLOOR, 'ports'],
  'events': ['citations', 'metrics'],
  'ports': ['citations'],
  'egress': [...FLOOR, 'ports'],
  'wacz': [...FLOOR, 'ports'],
  'print': [...FLOOR, 'wacz'],
  'formats': [...FLOOR, 'ports'],
  'flow': GROUND,
  'adapters': GROUND,
  'failpoint': ['ports'],
  'web': [...FLOOR, 'ports', 'flow', 'print'],
  'http': [...MIDDLE, 'web'],
  'jobs': MIDDLE,
  'places': [...MIDDLE, 'adapters'],
  'browser': ['adapters'],
  'network': ['citations', 'config', 'egress'],
  'looking': [...GROUND, 'adapters'],
  'witnesses': [...GROUND, 'network', 'adapters'],
  'transparency': [...GROUND, 'adapters'],
  'context': [
    ...MIDDLE,
    'adapters',
    'failpoint',
    'places',
    'browser',
    'network',
    'looking',
    'witnesses',
    'transparency',
  ],
  'workers': [...MIDDLE, 'jobs', 'context', 'transparency', 'witnesses'],
  'service': [...MIDDLE, 'context', 'http', 'measures', 'web', 'witnesses'],
  'cli': [
    ...MIDDLE,
    'adapters/witness',
    'jobs',
    'witnesses',
    'transparency',
    'context',
    'places',
    'browser',
    'workers',
    'web',
    'main',
  ],
  'replay-viewer': ['ports'],
  'main': [...MIDDLE, 'transparency', 'context', 'service', 'workers', 'http', 'replay-viewer'],
  'workers/capture': [...MIDDLE, 'context', 'main', 'cli'],
  // Bundled into one file for readers' browsers.
  'workers/verify-page': ['citations', 'wacz', 'flow'],
  // A deployable of its own platform: it wires its one adapter itself.
  'workers/edge': ['citations', 'ports', 'flow', 'events', 'http', 'web', 'adapters'],
}

function lawOf(room: string): readonly string[] {
  return may[room] ?? may[room.split('/')[0] ?? ''] ?? []
}

test('every import points to a room below', () => {
  const broken = files.flatMap((file) =>
    file.inner
      .filter((target) => {
        const [from, to] = [roomOf(file.path), roomOf(target)]
        return from !== to && !lawOf(from).includes(to) && !lawOf(from).includes(to.split('/')[0] ?? '')
      })
      .map((target) => `${file.path} -> ${target}`),
  )
  expect(broken).toEqual([])
})

test('an adapter never imports another adapter, and the flow never imports one', () => {
  const broken = files.flatMap((file) =>
    file.inner
      .filter((target) => {
        const [from, to] = [roomOf(file.path), roomOf(target)]
        if (!to.startsWith('adapters/')) return false
        return from === 'flow' || (from.startsWith('adapters/') && from !== to)
      })
      .map((target) => `${file.path} -> ${target}`),
  )
  expect(broken).toEqual([])
})

test('every import of ours exists', () => {
  const missing = files.flatMap((file) =>
    file.inner.filter((target) => !byPath.has(target)).map((target) => `${file.path} -> ${target}`),
  )
  expect(missing).toEqual([])
})

test('there is no loop', () => {
  const state = new Map<string, 'open' | 'done'>()
  const loops: string[] = []
  const visit = (path: string, trail: readonly string[]) => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      loops.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
      return
    }
    state.set(path, 'open')
    for (const target of byPath.get(path)?.inner ?? []) visit(target, [...trail, path])
    state.set(path, 'done')
  }
  for (const file of files) visit(file.path, [])
  expect(loops).toEqual([])
})

test('the pure library has no I/O: only zod and pure parsers from outside', () => {
  const allowed =
    /^(?:zod|any-ascii|canonicalize|tldts|parse5|entities\/decode|saxes|mdast-util-[\w-]+|micromark-[\w-]+|unist-util-[\w-]+)$/
  const broken = files
    .filter((file) => roomOf(file.path) === 'citations')
    .flatMap((file) =>
      file.outer
        .filter((name) => !allowed.test(name) && name !== 'mdast')
        .map((name) => `${file.path} -> ${name}`),
    )
  expect(broken).toEqual([])
  const clocks = files
    .filter((file) => roomOf(file.path) === 'citations')
    .filter((file) =>
      /\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\.[a-z]|\bconsole\.[a-z]/.test(file.text),
    )
  expect(clocks.map((file) => file.path)).toEqual([])
})

/** Who may open sockets or listen, and why. Everything else goes through egress. */
const socketed: Readonly<Record<string, string>> = {
  'egress': 'the one room that opens sockets to the outside',
  'adapters/probe': 'undici, over connections that egress dialled',
  'adapters/archives': 'undici, over connections that egress dialled',
  'adapters/capturer': 'talks to our own recording proxy on loopback',
  'adapters/witness': 'undici, over connections that egress dialled',
  'adapters/log': 'undici, over connections that egress dialled',
  'adapters/postgres': 'pg opens its own connections to the configured database',
  'cli': 'listens for the service',
  'main': 'listens for the service',
}

test('only the rooms listed here touch sockets', () => {
  const modules = /^(?:node:(?:net|tls|http|https|http2|dgram|dns|dns\/promises)|undici)$/
  const broken = files.flatMap((file) =>
    file.outer
      .filter((name) => modules.test(name) && !Object.hasOwn(socketed, roomOf(file.path)))
      // A type alone opens nothing.
      .filter((name) => new RegExp(`import (?!type)[^'\\n]*'${name}'`).test(file.text))
      .map((name) => `${file.path} -> ${name}`),
  )
  expect(broken).toEqual([])
  const fetching = files.filter(
    // A method of that name (pdfjs asks for one that reads its own tables) calls nothing.
    (file) => /(?<![.\w]|async )fetch\(/.test(file.text) && roomOf(file.path) !== 'workers/edge',
  )
  expect(fetching.map((file) => file.path)).toEqual([])
})

test('sessions of HTTP/2 come through one door, which keeps them until their streams are gone', () => {
  const opening = /\bgetBuiltinModule\('node:http2'\)|import [^\n]*\bconnect\b[^\n]*'node:http2'/
  const found = files.filter(({ text }) => opening.test(text)).map(({ path }) => path)
  expect(found).toEqual(['src/egress/h2-session.ts'])
})

test('what the edge serves is web-standard all the way down', () => {
  const seen = new Set<string>()
  const visit = (path: string) => {
    if (seen.has(path)) return
    seen.add(path)
    for (const target of byPath.get(path)?.inner ?? []) visit(target)
  }
  for (const file of files) if (roomOf(file.path) === 'workers/edge') visit(file.path)
  const broken = [...seen].flatMap((path) =>
    (byPath.get(path)?.outer ?? [])
      .filter((name) => name.startsWith('node:'))
      .map((name) => `${path} -> ${name}`),
  )
  expect(seen.size).toBeGreaterThan(0)
  expect(broken).toEqual([])
})

test('the environment is read at the door alone', () => {
  const doors = /^src\/(?:cli\/|main\.ts|adapters\/capturer\/browser\/)|^workers\//
  const broken = files.filter(
    (file) => file.text.includes('process.env') && !doors.test(file.path) && file.path !== 'src/config.ts',
  )
  expect(broken.map((file) => file.path)).toEqual([])
})

test('files stay small: none over 400 lines, nine in ten under 250', () => {
  const sizes = files.map((file) => file.lines).toSorted((a, b) => a - b)
  const large = files.filter((file) => file.lines > 400).map((file) => `${file.path}: ${file.lines}`)
  expect(large).toEqual([])
  expect(sizes[Math.floor(sizes.length * 0.9)] ?? 0).toBeLessThan(250)
  const median = sizes[Math.floor(sizes.length / 2)]
  const rooms = new Set(files.map((file) => roomOf(file.path)))
  const arrows = new Set(files.flatMap((f) => f.inner.map((t) => `${roomOf(f.path)} -> ${roomOf(t)}`))).size
  console.log(
    `house: ${files.length} files in ${rooms.size} rooms, median ${median} lines, largest ${sizes.at(-1)}, ${arrows} kinds of arrow`,
  )
})

test('every file says what it is for', () => {
  const silent = files.filter((file) => !/^(?:#!.*\n)?\s*(?:\/\*\*|\/\/)/.test(file.text))
  expect(silent.map((file) => file.path)).toEqual([])
})
