/**
 * What is printed holds to what others have written down: SARIF to the schema that its makers ship, JUnit to the rules that the
 * schemas of Ant (JUnit.xsd) and Jenkins (junit-10.xsd) share. Ordinary runs and hostile ones alike.
 */
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import Ajv, { type ValidateFunction } from 'ajv'
import * as fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import type { Told } from '../../../src/cli/formats/encoder.ts'
import { junit } from '../../../src/web/formats/junit.ts'
import { sarif } from '../../../src/web/formats/sarif.ts'
import { citation, extraction, hostileTold, link, print, told } from './report.ts'

const { resolve } = createRequire(import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(resolve(path), 'utf8')) as object

const isSarif: ValidateFunction = (() => {
  const ajv = new Ajv({ schemaId: 'id', allErrors: true, logger: false })
  ajv.addMetaSchema(read('ajv/lib/refs/json-schema-draft-04.json'))
  return ajv.compile(read('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))
})()

const DEAD = 'https://a.example/dead'
const unsure = (url: string) => link(url, { outcome: 'unsure', verdict: 'blocked', reason: 'A wall.' })
const runs: readonly (readonly [string, Told])[] = [
  ['nothing cited', told(extraction([]), [])],
  ['a dead link', told(extraction([citation('c1', DEAD)]), [link(DEAD)])],
  [
    'a dead link, a doubt, an ignored one and a remark',
    told(
      extraction([
        citation('c1', DEAD),
        citation('c2', 'https://b.example/'),
        citation('c3', 'https://c.example/'),
      ]),
      [
        link(DEAD, { archived: [{ url: 'https://archive.example/1', at: '2020-01-01T00:00:00Z' }] }),
        unsure('https://b.example/'),
        link('https://c.example/', { citations: ['c3'], ignored: { reason: 'known', until: null } }),
      ],
      { remarks: [{ code: 'ignore-expired', message: 'It has expired.', file: '.ibidignore', line: 3 }] },
    ),
  ],
  [
    'a place without lines, in a document without a path',
    {
      ...told(extraction([citation('c1', DEAD, { span: { page: 3 }, urlSpans: [{}] })]), [link(DEAD)]),
      sources: [
        { extraction: extraction([citation('c1', DEAD, { span: { page: 3 }, urlSpans: [{}] })]), path: null },
      ],
    },
  ],
  ['a run that was stopped', told(extraction([citation('c1', DEAD)]), [unsure(DEAD)], { remarks: [] })],
]

function sarifFaults(text: string): unknown {
  isSarif(JSON.parse(text))
  return isSarif.errors ?? []
}

test('the schema refuses what is no SARIF', () => {
  expect(sarifFaults('{"version":"2.1.0"}')).not.toEqual([])
  expect(sarifFaults('{"version":"2.1.0","runs":[{"results":[]}]}')).not.toEqual([])
})

test.each(runs)('SARIF of %s => valid by the schema of 2.1.0', (_, what) => {
  expect(sarifFaults(print(sarif, what))).toEqual([])
})

test('SARIF of hostile runs => valid by the schema of 2.1.0', () => {
  fc.assert(
    fc.property(hostileTold, (what) => {
      expect(sarifFaults(print(sarif, what))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

interface Rule {
  readonly within: readonly string[]
  readonly needed: readonly string[]
  readonly allowed: readonly string[]
}
/** Where both schemas know an element, what it must have in either, and what it may have in both. */
const rules: Readonly<Record<string, Rule>> = {
  testsuites: { within: [''], needed: [], allowed: ['name', 'tests', 'failures', 'errors', 'time'] },
  testsuite: {
    within: ['testsuites'],
    needed: ['name', 'tests', 'failures', 'errors', 'time', 'timestamp'],
    allowed: ['skipped'],
  },
  testcase: { within: ['testsuite'], needed: ['name', 'classname', 'time'], allowed: [] },
  failure: { within: ['testcase'], needed: ['type'], allowed: ['message'] },
  skipped: { within: ['testcase'], needed: [], allowed: ['message'] },
}
const shapes: Readonly<Record<string, RegExp>> = {
  tests: /^\d+$/,
  failures: /^\d+$/,
  errors: /^\d+$/,
  skipped: /^\d+$/,
  time: /^\d+(?:\.\d+)?$/,
  timestamp: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
  type: /^[\w-]+$/,
}

function junitFaults(text: string): readonly string[] {
  const faults: string[] = []
  const open: { name: string; counted: Record<string, number>; told: Record<string, string> }[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => faults.push(error.message))
  parser.on('opentag', ({ name, attributes }) => {
    const rule = rules[name]
    const parent = open.at(-1)
    if (rule === undefined) {
      faults.push(`no schema knows <${name}>`)
      return
    }
    if (!rule.within.includes(parent?.name ?? '')) faults.push(`<${name}> within <${parent?.name}>`)
    for (const needed of rule.needed) if (!(needed in attributes)) faults.push(`<${name}> without ${needed}`)
    for (const [key, value] of Object.entries(attributes)) {
      if (![...rule.needed, ...rule.allowed].includes(key)) faults.push(`<${name} ${key}>`)
      if (shapes[key]?.test(value) === false) faults.push(`<${name} ${key}="${value}">`)
    }
    // A case ends in one way.
    if (parent?.name === 'testcase' && Object.keys(parent.counted).length > 0)
      faults.push('two ends of a case')
    for (const each of open) each.counted[name] = (each.counted[name] ?? 0) + 1
    open.push({
      name,
      counted: {},
      told: { ...attributes },
    })
  })
  parser.on('text', (value) => {
    if (value.trim() !== '' && open.at(-1)?.name !== 'failure') faults.push('words outside of a failure')
  })
  parser.on('closetag', () => {
    const { name, counted, told: said } = open.pop() ?? { name: '', counted: {}, told: {} }
    if (!name.startsWith('testsuite')) return
    for (const [attribute, element] of [
      ['tests', 'testcase'],
      ['failures', 'failure'],
      ['skipped', 'skipped'],
    ] as const)
      if (attribute in said && said[attribute] !== String(counted[element] ?? 0))
        faults.push(`<${name}> says ${attribute}="${said[attribute]}", has ${counted[element] ?? 0}`)
  })
  parser.write(text).close()
  return faults
}

test('the rules refuse what the schemas refuse', () => {
  expect(junitFaults('<testsuites skipped="1"><testcase name="a"/></testsuites>')).toHaveLength(5)
})

test.each(runs)('JUnit of %s => by the rules of its schemas, its counts true', (_, what) => {
  expect(junitFaults(print(junit, what))).toEqual([])
})

test('JUnit of hostile runs => by the rules of its schemas, its counts true', () => {
  fc.assert(
    fc.property(hostileTold, (what) => {
      expect(junitFaults(print(junit, what))).toEqual([])
    }),
    { numRuns: 60 },
  )
})
