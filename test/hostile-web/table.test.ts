/** Holds what the hostile web must be: distinct mechanisms, many languages, enough living pages that look dead. */
import { domainToASCII } from 'node:url'
import { expect, test } from 'vitest'
import { verdictOutcomes } from '../../citations/index.ts'
import { ownCases } from './cases/index.ts'

const count = (items: readonly string[]): number => new Set(items).size
const outcomeOf = { alive: 'ok', dead: 'broken', undecidable: 'unsure' } as const

test('names and mechanisms are told apart, and names are kebab-case', () => {
  expect(count(ownCases.map(({ name }) => name))).toBe(ownCases.length)
  expect(count(ownCases.map(({ mechanism }) => mechanism))).toBe(ownCases.length)
  for (const { name } of ownCases) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
})

test('there are enough mechanisms, families and languages', () => {
  expect(ownCases.length).toBeGreaterThanOrEqual(150)
  expect(count(ownCases.map(({ family }) => family))).toBeGreaterThanOrEqual(20)
  expect(count(ownCases.map(({ language }) => language))).toBeGreaterThanOrEqual(18)
})

test('a third of the cases and more live, though they look dead', () => {
  const living = ownCases.filter(({ truth }) => truth === 'alive')
  expect(living.length / ownCases.length).toBeGreaterThan(1 / 3)
  expect(ownCases.filter(({ truth }) => truth === 'dead').length / ownCases.length).toBeGreaterThan(1 / 5)
})

test('hosts end in .test, hold the name of their case and belong to it alone', () => {
  const hosts = ownCases.flatMap((one) => Object.keys(one.hosts).map((host) => ({ host, name: one.name })))
  for (const { host, name } of hosts) {
    expect(host).toMatch(/\.test$/)
    expect(host).toContain(name)
    expect(domainToASCII(host.replace(/^\*\./, '')), host).not.toBe('')
  }
  expect(count(hosts.map(({ host }) => host))).toBe(hosts.length)
})

test('the best word of every case has the outcome of its truth', () => {
  for (const { name, truth, verdicts } of ownCases) {
    const outcome = verdictOutcomes[verdicts[0]]
    if (outcome !== 'by-case') expect(outcome, name).toBe(outcomeOf[truth])
  }
})
