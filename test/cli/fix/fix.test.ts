/** `--fix` on documents of every text format: the meant bytes change, all others stay, and whatever is doubtful stays too. */
import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { detectFormat, type ReportLink } from '../../../citations/index.ts'
import { countMended, fixDocuments, tellFixes, type FixedDocument } from '../../../src/cli/fix/fix.ts'
import { sha256Of } from '../../../src/cli/fix/replace-file.ts'
import { readDocument } from '../../../src/formats/read-document.ts'
import type { Extractor } from '../../../src/ports.ts'

const OLD = 'https://old.example/report?a=1&b=2'
const NEW = 'https://www.new.example/reports/1?a=1&b=2'
const DEAD = 'http://dead.example/page_(3)'
const COPY = 'https://archive.example/web/20190601120000/http://dead.example/page_(3)'

let folder: string
/** The readers themselves, without their cage. */
const extractor: Extractor = {
  extract: async (document) => {
    const answer = await readDocument({ ...document, explain: false })
    if (answer.kind !== 'extraction') throw new Error(answer.message)
    return answer.extraction
  },
}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ibid-fix-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

function link(url: string, more: Partial<ReportLink>): ReportLink {
  return {
    url,
    outcome: 'ok',
    verdict: 'alive',
    certainty: 'provisional',
    reason: '',
    reasonCode: '',
    reasonParams: {},
    status: 200,
    finalUrl: url,
    fragment: 'none',
    hops: [{ url, status: 200 }],
    attempts: 1,
    citations: [],
    archived: [],
    snapshot: null,
    ...more,
  }
}
const hopsOf = (...hops: readonly (readonly [string, number])[]) =>
  hops.map(([url, status]) => ({ url, status }))
const moved = (url: string, to: string, status = 301) =>
  link(url, { verdict: 'redirected', finalUrl: to, hops: hopsOf([url, status], [to, 200]) })
const gone = (url: string, copy: string | null) =>
  link(url, {
    outcome: 'broken',
    verdict: 'gone',
    hops: hopsOf([url, 404]),
    archived: copy === null ? [] : [{ url: copy, at: '2019-06-01T12:00:00.000Z' }],
  })
const usual = [moved(OLD, NEW), gone(DEAD, COPY)]

interface Outcome {
  readonly bytes: Buffer
  readonly told: readonly FixedDocument[]
  readonly lines: readonly string[]
  readonly mended: number
}
async function fix(
  name: string,
  content: string | Uint8Array,
  links: readonly ReportLink[] = usual,
  dryRun = false,
): Promise<Outcome> {
  const file = join(folder, name)
  const bytes = new Uint8Array(Buffer.from(content))
  await writeFile(file, bytes)
  const format = detectFormat(name, bytes)
  const extraction = await extractor.extract({ name: basename(name), format, bytes, sha256: sha256Of(bytes) })
  const everywhere = extraction.citations.map(({ id }) => id)
  const cited = links.map((one) => ({
    ...one,
    citations: one.citations.length > 0 ? one.citations : everywhere,
  }))
  const sources = [{ extraction, path: name, file }]
  const told = await fixDocuments(sources, { extractor, links: cited, dryRun })
  return {
    bytes: await readFile(file),
    told,
    lines: tellFixes(told, dryRun),
    mended: countMended(cited, sources, told),
  }
}
const PARENS = COPY.replaceAll('(', '%28').replaceAll(')', '%29')

describe('every text format', () => {
  test.each([
    [
      'a.md',
      `Rivers rose.[^1] And [fell](${OLD} "why"), see <${OLD}>.\n\n[^1]: Council, ${DEAD}, 2019.\n`,
      `Rivers rose.[^1] And [fell](${NEW} "why"), see <${NEW}>.\n\n[^1]: Council, ${PARENS}, 2019.\n`,
    ],
    ['reference.md', `One [a][r], two [b][r].\n\n[r]: ${OLD}\n`, `One [a][r], two [b][r].\n\n[r]: ${NEW}\n`],
    [
      'a.html',
      `<!doctype html><p>Rivers <a href="${OLD.replace('&', '&amp;')}">rose</a> and <a href='${DEAD}'>fell</a>.`,
      `<!doctype html><p>Rivers <a href="${NEW.replace('&', '&amp;')}">rose</a> and <a href='${COPY}'>fell</a>.`,
    ],
    [
      'twin.html',
      `<!doctype html><p>See <a href="${DEAD}">${DEAD}</a> on rivers.`,
      `<!doctype html><p>See <a href="${COPY}">${COPY}</a> on rivers.`,
    ],
    [
      'a.txt',
      `The river rose (1).\n\n(1) ${OLD}\n(2) ${DEAD}.\n`,
      `The river rose (1).\n\n(1) ${NEW}\n(2) ${COPY}.\n`,
    ],
    [
      'a.json',
      JSON.stringify({ citations: [{ number: '1', urls: [OLD, DEAD] }] }, null, 2),
      JSON.stringify({ citations: [{ number: '1', urls: [NEW, COPY] }] }, null, 2),
    ],
    [
      'slashes.json',
      JSON.stringify({ citations: [{ number: '1', urls: [OLD] }] }).replaceAll('/', '\\/'),
      JSON.stringify({ citations: [{ number: '1', urls: [NEW] }] }).replaceAll('/', '\\/'),
    ],
    [
      'csl.json',
      JSON.stringify([{ id: 'a', type: 'webpage', title: 'Rivers', URL: OLD }]),
      JSON.stringify([{ id: 'a', type: 'webpage', title: 'Rivers', URL: NEW }]),
    ],
    [
      'a.bib',
      `@misc{a,\n  title = {Rivers},\n  url = {${OLD}},\n}\n@misc{b, title = {Dead}, url = "${DEAD}"}\n`,
      `@misc{a,\n  title = {Rivers},\n  url = {${NEW}},\n}\n@misc{b, title = {Dead}, url = "${COPY}"}\n`,
    ],
    [
      'a.ris',
      `TY  - ELEC\nTI  - Rivers\nUR  - ${OLD}\nER  - \n\nTY  - ELEC\nUR  - ${DEAD}\nER  - \n`,
      `TY  - ELEC\nTI  - Rivers\nUR  - ${NEW}\nER  - \n\nTY  - ELEC\nUR  - ${COPY}\nER  - \n`,
    ],
  ])('%s => the new addresses and nothing else', async (name, before, after) => {
    const { bytes, lines } = await fix(name, before)
    expect(lines.filter((line) => line.startsWith('left'))).toEqual([])
    expect(bytes.toString()).toBe(after)
  })
})

describe('bytes', () => {
  const body = (end: string) =>
    [`Zoë wrote 🌊 of it.[1]`, '', `[1] Müller, ${OLD}, S. 3 – „gut“.`, ''].join(end)
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR alone', '\r'],
  ])('line ends: %s => stay', async (_, end) => {
    const { bytes } = await fix('ends.txt', body(end))
    expect(bytes.toString()).toBe(body(end).replace(OLD, NEW))
  })

  test('mixed line ends, and none at the end => stay', async () => {
    const text = `One.[1]\r\n\n\r[1] ${OLD}\r\n[2] ${DEAD}`
    const { bytes } = await fix('mixed.txt', text)
    expect(bytes.toString()).toBe(text.replace(OLD, NEW).replace(DEAD, COPY))
  })

  const wide = (text: string, big: boolean) => {
    const bytes = Buffer.from(text, 'utf16le')
    return big ? bytes.swap16() : bytes
  }
  test.each([
    [
      'UTF-8 with a mark',
      Buffer.from(`\ufeff${body('\n')}`),
      Buffer.from(`\ufeff${body('\n').replace(OLD, NEW)}`),
    ],
    [
      'UTF-16LE',
      wide(`\ufeff${body('\r\n')}`, false),
      wide(`\ufeff${body('\r\n').replace(OLD, NEW)}`, false),
    ],
    ['UTF-16BE', wide(`\ufeff${body('\n')}`, true), wide(`\ufeff${body('\n').replace(OLD, NEW)}`, true)],
    [
      'Windows-1252',
      Buffer.from(`M\xfcller schrieb.[1]\n\n[1] \x84gut\x93 ${OLD}\n`, 'latin1'),
      Buffer.from(`M\xfcller schrieb.[1]\n\n[1] \x84gut\x93 ${NEW}\n`, 'latin1'),
    ],
  ])('%s => stays', async (_, before, after) => {
    const { bytes } = await fix('encoded.txt', before)
    expect(bytes.equals(after)).toBe(true)
  })

  test('a page in Shift_JIS => is left, with the reason', async () => {
    const page = Buffer.concat([
      Buffer.from('<!doctype html><meta charset="shift_jis"><p>'),
      Buffer.from([0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea]),
      Buffer.from(`<a href="${DEAD}">x</a>`),
    ])
    const { bytes, lines } = await fix('sjis.html', page)
    expect(bytes.equals(page)).toBe(true)
    expect(lines.join('\n')).toMatch(/^left sjis\.html/)
  })

  test('mode and symbolic link => stay, and no draft is left', async () => {
    const target = join(folder, 'target.md')
    await writeFile(target, `[a](${OLD})\n`)
    await chmod(target, 0o640)
    await symlink('target.md', join(folder, 'linked.md'))
    const bytes = new Uint8Array(await readFile(target))
    const extraction = await extractor.extract({
      name: 'linked.md',
      format: 'markdown',
      bytes,
      sha256: sha256Of(bytes),
    })
    const sources = [{ extraction, path: 'linked.md', file: join(folder, 'linked.md') }]
    const links = [{ ...moved(OLD, NEW), citations: ['c1'] }]
    await fixDocuments(sources, { extractor, links, dryRun: false })
    expect(await readFile(target, 'utf8')).toBe(`[a](${NEW})\n`)
    expect((await stat(target)).mode & 0o777).toBe(0o640)
    expect((await lstat(join(folder, 'linked.md'))).isSymbolicLink()).toBe(true)
    expect((await readdir(folder)).filter((name) => name.endsWith('.ibid'))).toEqual([])
  })

  test('a file that changed while it was checked => is left', async () => {
    const file = join(folder, 'changing.md')
    await writeFile(file, `[a](${OLD})\n`)
    const bytes = new Uint8Array(await readFile(file))
    const extraction = await extractor.extract({
      name: 'changing.md',
      format: 'markdown',
      bytes,
      sha256: sha256Of(bytes),
    })
    await writeFile(file, `Hello. [a](${OLD})\n`)
    const links = [{ ...moved(OLD, NEW), citations: ['c1'] }]
    const told = await fixDocuments([{ extraction, path: 'changing.md', file }], {
      extractor,
      links,
      dryRun: false,
    })
    expect(tellFixes(told, false).join()).toContain('the file has changed since it was read')
    expect(await readFile(file, 'utf8')).toBe(`Hello. [a](${OLD})\n`)
  })
})

test('a file that cannot be written => told, and the others are put right', async () => {
  // Its draft would have a longer name than any disk takes.
  const long = join(folder, `${'x'.repeat(250)}.md`)
  const fine = join(folder, 'zz-fine.md')
  const sources = []
  for (const file of [long, fine]) {
    await writeFile(file, `[a](${OLD})\n`)
    const bytes = new Uint8Array(await readFile(file))
    const asked = { name: basename(file), format: 'markdown', bytes, sha256: sha256Of(bytes) } as const
    sources.push({ extraction: await extractor.extract(asked), path: basename(file), file })
  }
  const links = [{ ...moved(OLD, NEW), citations: ['c1'] }]
  const made = await fixDocuments(sources, { extractor, links, dryRun: false })
  expect(made.map(({ fixes, refused }) => [fixes.length, refused])).toEqual([
    [0, expect.stringMatching(/Expected a file that can be written for --fix, .*ENAMETOOLONG/)],
    [1, undefined],
  ])
  expect(tellFixes(made, false).at(-1)).toBe('1 address in 1 file was changed, 1 left as it is.')
  expect(await readFile(fine, 'utf8')).toBe(`[a](${NEW})\n`)
})

test.each([
  [true, 'Nothing would be changed: no cited page has moved for good, and no copy of a broken one is known.'],
  [false, 'Nothing was changed: no cited page has moved for good, and no copy of a broken one is known.'],
])('nothing known better, dry run %s => said so', (dryRun, line) => {
  expect(tellFixes([], dryRun)).toEqual([line])
})

describe('nothing without certainty', () => {
  const A = 'https://a.example/x'
  const B = 'https://b.example/y'
  test.each([
    ['an ignored link', { ...moved(A, B), ignored: { reason: 'known', until: null } }],
    [
      'a link that is only unsure',
      { ...moved(A, B), outcome: 'unsure' as const, verdict: 'blocked' as const },
    ],
    ['a temporary redirect', moved(A, B, 302)],
    ['a living link', link(A, {})],
    ['a dead one without a copy', gone(A, null)],
    ['a move to an address with a password', moved(A, 'https://ann:pw@b.example/y')],
    ['a move to no web address', moved(A, 'ftp://b.example/y')],
    ['a move to an endless address', moved(A, `https://b.example/${'y'.repeat(3_000)}`)],
  ])('%s => stays', async (_, one) => {
    const { bytes, told } = await fix('certain.md', `[a](${A})\n`, [one])
    expect(bytes.toString()).toBe(`[a](${A})\n`)
    expect(told).toEqual([])
  })

  test('permanent, then temporary => the permanent part alone', async () => {
    const hops = hopsOf(
      [A, 308],
      ['https://a.example/x/', 301],
      [B, 302],
      ['https://b.example/session/9', 200],
    )
    const one = link(A, { verdict: 'redirected', finalUrl: 'https://b.example/session/9', hops })
    expect((await fix('chain.md', `[a](${A})\n`, [one])).bytes.toString()).toBe(`[a](${B})\n`)
  })

  test('a fragment => goes along, unless the redirect brings its own', async () => {
    const own = moved(`${A}#two`, `${B}#z`)
    expect((await fix('f.md', `[a](${A}#one)\n`, [moved(`${A}#one`, B)])).bytes.toString()).toBe(
      `[a](${B}#one)\n`,
    )
    expect((await fix('f.md', `[a](${A}#two)\n`, [own])).bytes.toString()).toBe(`[a](${B}#z)\n`)
  })

  test('several sites led to one address => a portal or a buyer: left', async () => {
    const other = 'https://c.example/z'
    const portal = 'https://portal.example/login'
    const text = `[a](${A}) and [c](${other})\n`
    const { bytes, lines } = await fix('portal.md', text, [moved(A, portal), moved(other, portal)])
    expect(bytes.toString()).toBe(text)
    expect(lines.filter((line) => line.includes('several sites lead to that same address'))).toHaveLength(2)
  })

  test('an address in two pieces => left', async () => {
    const text = `As told.[1]\n\n[1] Council, https://a.example/long/path-that-is-\nbroken/by/the/line, 2019.\n`
    const whole = 'https://a.example/long/path-that-is-broken/by/the/line'
    const { bytes, lines } = await fix('wrapped.txt', text, [moved(whole, B), gone(whole, COPY)])
    expect(bytes.toString()).toBe(text)
    expect(lines.every((line) => !line.startsWith('fixed'))).toBe(true)
  })

  test.each([
    ['quotes and brackets', 'https://b.example/"><script>alert(1)</script>'],
    ['a Markdown picture', 'https://b.example/)![x](https://evil.example/p.png'],
    ['braces and a comment', 'https://b.example/}%0A@misc{x,'],
    ['line breaks', 'https://b.example/\r\n[2]: https://evil.example/'],
    ['a blank', 'https://b.example/a b'],
    ['letters of all kinds', 'https://b.example/ü?q=日本&x=\u202e'],
  ])('a target with %s => stays one address, in every format', async (_, target) => {
    const one = moved(A, target)
    const documents: readonly (readonly [string, string])[] = [
      ['bad.md', `[a](${A})\n`],
      ['bad.html', `<!doctype html><p><a href="${A}">a</a>`],
      ['bad.txt', `So it is.[1]\n\n[1] ${A}\n`],
      ['bad.bib', `@misc{a, title = {T}, url = {${A}}}\n`],
      ['bad.json', JSON.stringify({ citations: [{ number: '1', urls: [A] }] })],
    ]
    for (const [name, text] of documents) {
      const { bytes } = await fix(name, text, [one])
      const changed = bytes.toString()
      const [before = '', after = ''] = text.split(A)
      expect(changed.startsWith(before) && changed.endsWith(after)).toBe(true)
      const written = changed.slice(before.length, changed.length - after.length)
      expect(written).toMatch(/^https:\/\/[abx][\w.-]*\/[^\s"'<>`{}|\\^]*$/)
    }
  })
})

test('a dry run => says the same, and writes nothing', async () => {
  const { bytes, lines } = await fix('dry.md', `[a](${OLD})\n`, usual, true)
  expect(bytes.toString()).toBe(`[a](${OLD})\n`)
  expect(lines).toEqual([
    `would fix dry.md:1:5 ${OLD} -> ${NEW} (moved for good)`,
    '1 address in 1 file would be changed.',
  ])
})

test('what was done is told with its place; a broken link that stands nowhere any more is mended', async () => {
  const all = await fix('told.md', `[a](${OLD}) [b](${DEAD}) [c](${DEAD})\n`)
  expect(all.lines.at(-1)).toBe('3 addresses in 1 file were changed.')
  expect(all.lines[1]).toBe(`fixed told.md:1:45 ${DEAD} -> ${PARENS} (a copy of 2019-06-01)`)
  expect(all.mended).toBe(1)
  const list = JSON.stringify({ citations: [{ number: '1', urls: [DEAD] }] })
  expect((await fix('list.json', list)).mended).toBe(1)
  const half = `As told.[1] And [b](${DEAD}).\n\n[1] http://dead.example/\npage_(3)\n`
  expect((await fix('half.md', half)).mended).toBeLessThanOrEqual(1)
  expect((await fix('none.md', `[b](${DEAD})\n`, [gone(DEAD, null)])).mended).toBe(0)
})

test('an address printed without its scheme => the whole new one, or nothing where only the scheme is new', async () => {
  const bare = 'www.old.example/report'
  const text = `As told.[1]\n\n[1] ${bare}\n`
  const same = await fix('bare.txt', text, [moved(`http://${bare}`, `https://${bare}`)])
  expect(same.bytes.toString()).toBe(text)
  const other = await fix('bare.txt', text, [moved(`http://${bare}`, NEW)])
  expect(other.bytes.toString()).toBe(text.replace(bare, NEW))
})
