/** What a run that only looks does not wait for: no parser of documents, no schema, no browser, no database, no bucket, no child. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

const launcher = resolve(import.meta.dirname, '..', '..', 'src', 'cli', 'ibid.js')

/** Loaded before the launcher: writes down every module and every child. */
const watcher = `
  import module from 'node:module'
  import children from 'node:child_process'
  const seen = []
  module.registerHooks({ load(url, context, next) { seen.push(url); return next(url, context) } })
  const { spawn } = children
  children.spawn = (...args) => { seen.push('child:' + args[0]); return spawn(...args) }
  module.syncBuiltinESMExports()
  process.on('exit', () => process.stderr.write(seen.join('\\n')))
`

async function loadedBy(args: readonly string[], input: string): Promise<readonly string[]> {
  const hook = `data:text/javascript,${encodeURIComponent(watcher)}`
  const child = spawn(process.execPath, ['--import', hook, launcher, 'check', ...args], {
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  child.stdin.end(input)
  const [seen] = await Promise.all([text(child.stderr), once(child, 'close')])
  return seen.split('\n')
}

const HEAVY = /pdfjs-dist|pglite|@aws-sdk|playwright|parse5|saxes|yauzl|pg-boss|kysely|hono|peculiar|archiver/

test.each([
  [
    'ndjson',
    /\/(?:zod|canonicalize)\/|citations\/(?:index|plan|disclose)|src\/(?:flow\/run|wacz\/|places|adapters\/(?:capturer|archives|postgres|memory|evidence))/,
  ],
  ['json', /src\/adapters\/(?:capturer|archives|postgres|looks)/],
])(
  'a list of links in %s => none of what is heavy, and no child',
  async (format, others) => {
    const seen = await loadedBy(
      ['--urls', '-', '--format', format, '--archives', 'off'],
      'mailto:a@b.example\nhttp://127.0.0.1/\n',
    )
    expect(seen.length).toBeGreaterThan(100)
    expect(seen.filter((url) => HEAVY.test(url) || others.test(url) || url.startsWith('child:'))).toEqual([])
  },
  60_000,
)
