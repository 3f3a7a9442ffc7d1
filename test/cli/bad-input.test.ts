/** Bad input: one sentence with what was expected, what was found and an example; the right exit code; no stack trace. */
import { mkdtemp, mkdir, rm, writeFile, chmod } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPostgres } from '../../src/adapters/postgres/open.ts'
import { ibid } from './cli.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-bad-'))
  await writeFile(join(folder, 'empty.txt'), '')
  await writeFile(join(folder, 'blank.txt'), ' \n\t\n')
  await writeFile(
    join(folder, 'binary.txt'),
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 3, 0, 0, 0, 255, 254]),
  )
  await writeFile(join(folder, 'large.txt'), Buffer.alloc(50 * 1024 * 1024, 'A sentence without a source. '))
  await writeFile(join(folder, 'wrong.json'), JSON.stringify([{ number: '1', urls: 'https://example.org/' }]))
  await writeFile(join(folder, 'broken.json'), '[{"number": ')
  await writeFile(join(folder, 'image.xyz'), 'GIF89a')
  await writeFile(join(folder, 'book.docx'), 'PK\u0003\u0004')
  await writeFile(join(folder, 'words.pdf'), 'words')
  await writeFile(join(folder, 'fine.txt'), 'See https://example.org/ for more.')
  await mkdir(join(folder, 'plain-file-parent'))
  await writeFile(join(folder, 'a-file'), 'not a folder')
  await chmod(join(folder, 'a-file'), 0o600)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const cases: readonly { name: string; args: readonly string[]; says: RegExp; code?: number }[] = [
  {
    name: 'no command that there is',
    args: ['chek', 'fine.txt'],
    says: /Expected a command .* found "chek"/,
  },
  { name: 'no document', args: ['extract'], says: /Expected a document, found none; e\.g\./ },
  {
    name: 'an option that there is not',
    args: ['check', 'fine.txt', '--fial-on', 'broken'],
    says: /Unknown option '--fial-on'.*e\.g\./,
  },
  {
    name: 'a file that is not there',
    args: ['extract', 'nowhere.txt'],
    says: /Expected a readable file, found "nowhere\.txt": no such file/,
  },
  { name: 'an empty file', args: ['extract', 'empty.txt'], says: /[Ee]xpected a document.*found.*empty/ },
  { name: 'a blank file', args: ['extract', 'blank.txt'], says: /[Ee]xpected.*found/ },
  { name: 'a binary file named .txt', args: ['extract', 'binary.txt'], says: /[Ee]xpected.*text.*found/ },
  { name: 'a text of 50 MB', args: ['extract', 'large.txt'], says: /[Ee]xpected.*20 MiB.*found/ },
  { name: 'a list with a wrong field', args: ['extract', 'wrong.json'], says: /urls/ },
  { name: 'a list that does not parse', args: ['check', 'broken.json'], says: /[Ee]xpected.*JSON/ },
  { name: 'an unknown format', args: ['extract', 'image.xyz'], says: /[Ee]xpected.*found/ },
  { name: 'an archive without a text', args: ['extract', 'book.docx'], says: /[Ee]xpected a DOCX.*found/ },
  { name: 'words named .pdf', args: ['extract', 'words.pdf'], says: /the PDF that the name .* found text/ },
  {
    name: 'an unknown output format',
    args: ['check', 'fine.txt', '--format', 'yaml'],
    says: /Expected --format pretty\|json\|ndjson\|junit.*, found "yaml"/,
  },
  {
    name: 'a deadline that is no number',
    args: ['check', 'fine.txt', '--deadline', 'soon'],
    says: /Expected --deadline between/,
  },
  { name: 'archive without a place', args: ['archive', 'fine.txt'], says: /Expected --out DIR/ },
  {
    name: 'a folder that cannot be written',
    args: ['archive', 'fine.txt', '--out', 'a-file/evidence'],
    says: /[Ee]xpected.*found/,
  },
  {
    name: 'an output file that cannot be written',
    args: ['extract', 'fine.txt', '--output', 'a-file/x.json'],
    says: /Expected a file that can be written/,
  },
  {
    name: 'a malformed --connect-to',
    args: ['check', 'fine.txt', '--connect-to', 'example.org'],
    says: /--connect-to.*HOST:PORT:ADDR:PORT/,
  },
  {
    name: 'a CA file that is not there',
    args: ['check', 'fine.txt', '--ca-file', 'none.pem'],
    says: /Expected a readable PEM file/,
  },
  { name: 'a package that is none', args: ['verify', 'fine.txt'], says: /[Ee]xpected.*found/ },
  { name: 'a package that is not there', args: ['verify', 'none.zip'], says: /[Ee]xpected.*found/ },
]

test.each(cases)(
  '$name',
  async ({ args, says, code = 2 }) => {
    const ended = await ibid(args, { cwd: folder, env: { IBID_DATA_DIR: join(folder, 'data') } })
    expect(ended.stderr + ended.stdout).toMatch(says)
    expect(ended.stderr).not.toMatch(/\n\s+at /)
    expect(ended.stderr.trim().split('\n').length).toBeLessThanOrEqual(1)
    expect(ended.code).toBe(code)
  },
  60_000,
)

test('a URL without a host is judged invalid, and the rest of the list is looked at all the same', async () => {
  const ended = await ibid(
    ['check', '--urls', '-', '--format', 'json', '--dns-server', '127.0.0.1:1', '--deadline', '20'],
    {
      cwd: folder,
      input: 'https://\nhttp:///path\nmailto:a@example.org\n',
    },
  )
  const report = JSON.parse(ended.stdout) as { links: { url: string; verdict: string; outcome: string }[] }
  expect(report.links.map(({ verdict }) => verdict)).toEqual(['invalid', 'invalid', 'unsupported'])
  expect(ended.code).toBe(1)
})

test('a port in use is told before anything is taken up', async () => {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const ended = await ibid(['serve', '--port', String(port)], {
    env: { IBID_DATA_DIR: join(folder, 'port') },
  })
  server.close()
  expect(ended.stderr).toMatch(/Expected a free port on 127\.0\.0\.1, found \d+ in use/)
  expect(ended.code).toBe(2)
}, 60_000)

test('an embedded database in use is left to its owner', async () => {
  const directory = join(folder, 'taken', 'catalog')
  await mkdir(directory, { recursive: true })
  await using _owner = await openPostgres({ directory })
  const ended = await ibid(['serve', '--port', '0'], { env: { IBID_DATA_DIR: join(folder, 'taken') } })
  expect(ended.stderr).toMatch(/[Ee]xpected.*found.*(in use|held|process)/)
  expect(ended.code).toBe(2)
}, 60_000)

test('listening beyond loopback wants a key first', async () => {
  const ended = await ibid(['serve', '--host', '0.0.0.0', '--port', '0'], {
    env: { IBID_DATA_DIR: join(folder, 'wide') },
  })
  expect(ended.stderr).toMatch(/Expected IBID_API_KEY before listening beyond loopback/)
  expect(ended.code).toBe(2)
})

test('archive without a browser says so before any site is asked', async () => {
  const env = { IBID_DATA_DIR: join(folder, 'bare'), CHROMIUM_PATH: join(folder, 'none') }
  const ended = await ibid(['archive', 'fine.txt', '--out', 'evidence'], { cwd: folder, env })
  expect(ended.stderr).toMatch(/expected CHROMIUM_PATH to name an executable file, found nothing to run/)
  expect(ended.stderr.trim().split('\n')).toHaveLength(1)
  expect(ended.code).toBe(2)
})

test('no browser is told with the command that brings one, and the verdicts stand', async () => {
  const ended = await ibid(['doctor'], {
    env: { IBID_DATA_DIR: join(folder, 'doctor'), CHROMIUM_PATH: join(folder, 'none') },
  })
  expect(ended.stdout).toMatch(/BAD\s+browser\s+.*CHROMIUM_PATH/)
  expect(ended.stdout).toMatch(/ok\s+object store/)
  expect(ended.code).toBe(3)
}, 60_000)
