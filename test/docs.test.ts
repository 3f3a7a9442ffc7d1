/** The documentation is part of the house: what it names must be there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { options as checkOptions } from '../src/cli/check.ts'
import { formats } from '../src/cli/formats/encoder.ts'
import { parse } from '../src/cli/options.ts'
import { variables } from '../src/config.ts'

const root = resolve(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const markdown = [
  'README.md',
  'ARCHITECTURE.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name)),
].filter((name) => name.endsWith('.md'))

test("the README's table names every variable with its default and meaning", () => {
  const rows = read('README.md')
    .split('\n')
    .filter((line) => /^\| `[A-Z]/.test(line))
  const expected = Object.entries(variables).map(([name, { unset, help }]) => {
    const value = unset === undefined || Array.isArray(unset) || unset === '' ? '' : `\`${String(unset)}\``
    return { name, value, help }
  })
  const written = rows.map((row) => {
    const [, name = '', value = '', help = ''] = row.split(/(?<!\\)\|/).map((cell) => cell.trim())
    return { name: name.replaceAll('`', ''), value, help: help.replaceAll('\\|', '|') }
  })
  expect(written).toEqual(expected)
})

test('every link between our documents leads somewhere', () => {
  const broken = markdown.flatMap((path) =>
    [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map((match) => match[1] ?? '')
      .filter((target) => !existsSync(join(root, dirname(path), target)))
      .map((target) => `${path} -> ${target}`),
  )
  expect(broken).toEqual([])
})

test('every file and folder that ARCHITECTURE.md names exists', () => {
  const named = [
    ...read('ARCHITECTURE.md').matchAll(/`((?:citations|src|workers|test|docs)\/[\w./-]*)`/g),
  ].map((match) => match[1] ?? '')
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

test('every glossary word is used in the code it explains', () => {
  const words = read('docs/glossary.md')
    .split('\n')
    .flatMap((line) => /^\| ([A-Z]\w+)\s+\|/.exec(line)?.[1] ?? [])
  const code = ['citations', 'src']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => read(join(folder, name))),
    )
    .join('\n')
  expect(words.length).toBeGreaterThan(30)
  expect(words.filter((word) => !new RegExp(`\\b${word}|\\b${word.toLowerCase()}`).test(code))).toEqual([])
})

test('every npm script and command the README names exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const named = [...read('README.md').matchAll(/npm (?:run )?([a-z:]+)/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !['ci', 'and'].includes(name))
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
  const main = read('src/cli/main.ts')
  const commands = [...read('README.md').matchAll(/npx ibid ([a-z-]+)/g)].map((match) => match[1] ?? '')
  expect(commands.length).toBeGreaterThan(5)
  expect(commands.filter((name) => !new RegExp(`\\n  '?${name}'?: \\{`).test(main))).toEqual([])
})

test('every command line in docs/ci.md and the README is one that check takes', () => {
  const lines = ['docs/ci.md', 'README.md'].flatMap((path) => [
    ...read(path).matchAll(/(?:node src\/cli\/ibid\.js|npm run ibid --|npx ibid) check ([^\n#]*)/g),
  ])
  expect(lines.length).toBeGreaterThan(9)
  for (const [, args = ''] of lines) {
    const { values } = parse(args.trim().split(/\s+/), checkOptions, 'ibid check')
    if (values.format !== undefined) expect(formats).toContain(values.format)
  }
  const options = [...(read('docs/ci.md') + read('README.md')).matchAll(/`--([a-z-]+)/g)].map(
    ([, name]) => name,
  )
  const known = [...Object.keys(checkOptions), 'accept-rehearsal', 'live', 'keep', 'help']
  expect(options.filter((name) => !known.includes(name ?? ''))).toEqual([])
})

test('nothing committed names a machine of ours', () => {
  const folder = dirname(root)
  const found = [...markdown, 'package.json', 'package-lock.json', 'wrangler.toml'].filter((path) =>
    read(path).includes(`${folder}/`),
  )
  expect(found).toEqual([])
})

test('the lock file holds every optional package it names, else npm ci refuses it (.ci/complete-lock.js mends that)', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>
  }
  const absent = Object.entries(packages).flatMap(([at, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${at}/node_modules/${name}` in packages),
    ),
  )
  expect(absent).toEqual([])
})
