/** The plain JavaScript that must run on the very Node it complains about. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const preflight = join(import.meta.dirname, '../../../src/cli/preflight.js')

test.for([
  ['18.20.1', /expected Node 24 or newer, found 18\.20\.1: .*npm ci.*for example/],
  ['20.0.0', /found 20\.0\.0/],
  ['24.0.0', null],
  ['25.1.0', null],
] as const)('Node %s => %s', async ([version, complaint]) => {
  const { nodeComplaint } = (await import(preflight)) as { nodeComplaint: (version: string) => string | null }
  const told = nodeComplaint(version)
  if (complaint === null) expect(told).toBeNull()
  else expect(told).toMatch(complaint)
})

test('--browser with a browser => says which, and ends with 0', { timeout: 60_000 }, () => {
  const { status, stderr } = spawnSync(process.execPath, [preflight, '--browser'], { encoding: 'utf8' })
  expect(stderr).toMatch(/^browser: Chromium \d+.* at \//m)
  expect(status).toBe(0)
})

test('--browser with a CHROMIUM_PATH that names nothing => one sentence, and 3', () => {
  const env = { ...process.env, CHROMIUM_PATH: '/nowhere/chromium' }
  const { status, stderr } = spawnSync(process.execPath, [preflight, '--browser'], { encoding: 'utf8', env })
  expect(stderr).toMatch(/^ibid: expected CHROMIUM_PATH/)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(status).toBe(3)
})
