/** The ignore file: what matches, what is refused with its line, what has expired; and the same through the whole command. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ignoring, parseIgnoreFile } from '../../src/cli/ignore-file.ts'
import { ibid } from './cli.ts'

const TODAY = new Date('2026-11-20T12:00:00Z')
const of = (text: string) => ignoring(parseIgnoreFile(text), '.ibidignore', TODAY)

test.each([
  ['https://a.example/x  # reason: r', 'https://a.example/x', true],
  ['https://a.example/x  # reason: r', 'HTTPS://A.EXAMPLE:443/x', true],
  ['https://a.example/x  # reason: r', 'https://a.example/x/y', false],
  ['https://a.example/x#part  # reason: r', 'https://a.example/x#part', true],
  ['https://a.example/x*  # reason: r', 'https://a.example/x/y?z', true],
  ['https://a.example/x*  # reason: r', 'https://b.example/?u=https://a.example/x', false],
  ['a.example  # reason: r', 'http://a.example:8080/any', true],
  ['a.example:8080  # reason: r', 'http://a.example:8080/any', true],
  ['a.example:8080  # reason: r', 'http://a.example/any', false],
  ['a.example  # reason: r', 'https://www.a.example/', false],
  ['*.a.example  # reason: r', 'https://www.a.example/', true],
  ['*.a.example  # reason: r', 'https://nota.example/', false],
  ['münchen.example  # reason: r', 'https://xn--mnchen-3ya.example/a', true],
  ['mailto:*  # reason: r', 'mailto:a@b.example', true],
  ['http://  # reason: a template', 'http://', true],
])('%s, %s => %s', (line, url, matches) => {
  expect(of(line).entryFor(url) !== null).toBe(matches)
})

test('a reason and a last day are read; the entry counts to the end of that day', () => {
  const [entry] = parseIgnoreFile(
    '\ufeff# notes\n\na.example   # reason: old; until we move; until: 2026-11-20\r\n',
  )
  expect(entry).toEqual({ pattern: 'a.example', reason: 'old; until we move', until: '2026-11-20', line: 3 })
  expect(of('a.example # reason: r; until: 2026-11-20').entryFor('https://a.example/')).not.toBeNull()
})

test('an expired entry ignores nothing and is told with its line', () => {
  const found = of('# x\na.example # reason: r; until: 2026-11-19')
  expect(found.entryFor('https://a.example/')).toBeNull()
  expect(found.remarks).toMatchObject([{ code: 'ignore-expired', file: '.ibidignore', line: 2 }])
})

test.each([
  ['https://a.example/', /line 1: no reason/],
  ['https://a.example/ # for now', /line 1: no reason/],
  ['\nhttps://a.example/ # reason: ', /line 2: no reason/],
  ['https://a.example/ because', /line 1: words behind the pattern/],
  ['a.example # reason: r; until: soon', /line 1: no day in "until: soon"/],
  ['a.example # reason: r; until: 2026-02-31', /line 1: no day/],
  ['* # reason: all', /line 1: a pattern that matches everything/],
  ['https://*.a.example/ # reason: r', /line 1: a \* that is not at the end/],
])('%j => invalid-configuration', (text, says) => {
  expect(() => parseIgnoreFile(text)).toThrow(says)
})

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-ignore-'))
  await writeFile(join(folder, 'a.md'), 'See [x](http:///nowhere) for more.\n')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('what is ignored is told and fails nothing; a faulty file is told before anything is asked', async () => {
  const args = ['check', '--urls', 'list.txt', '--format', 'json', '--dns-server', '127.0.0.1:1']
  await writeFile(join(folder, 'list.txt'), 'https://\n')
  const before = await ibid(args, { cwd: folder })
  expect(before.code).toBe(1)
  await writeFile(join(folder, '.ibidignore'), 'https://  # reason: a placeholder of the template\n')
  const after = await ibid(args, { cwd: folder })
  expect([after.code, after.stderr]).toEqual([0, ''])
  expect(JSON.parse(after.stdout)).toMatchObject({
    links: [{ verdict: 'invalid', ignored: { reason: 'a placeholder of the template', until: null } }],
    summary: { links: 1, broken: 0, ignored: 1 },
  })
  await writeFile(join(folder, 'old'), 'https:// # reason: r; until: 2020-01-01\n')
  const expired = await ibid([...args, '--ignore-file', 'old', '--fail-on', 'unsure'], { cwd: folder })
  expect(JSON.parse(expired.stdout)).toMatchObject({
    remarks: [{ code: 'ignore-expired', file: 'old', line: 1 }],
  })
  expect(expired.code).toBe(1)
  await writeFile(join(folder, 'bare'), 'https://\n')
  const bare = await ibid([...args, '--ignore-file', 'bare'], { cwd: folder })
  expect([bare.code, bare.stdout]).toEqual([2, ''])
  expect(bare.stderr).toMatch(/Expected "PATTERN .* of "bare", found line 1: no reason/)
}, 60_000)
