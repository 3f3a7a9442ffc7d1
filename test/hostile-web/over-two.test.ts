/**
 * Frames of HTTP/2 against the engine, in a process of their own, since such frames have ended one: Node aborts over heads that were
 * never whole, unless its sessions are kept long enough (src/egress/h2-session.ts). None of them may.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { overTwoCases } from './cases/index.ts'

const OUTCOMES = { alive: 'ok', dead: 'broken', undecidable: 'unsure' } as const

test(`${overTwoCases.length} cases of HTTP/2 frames => the truth of each`, { timeout: 300_000 }, () => {
  const played = spawnSync(process.execPath, [join(import.meta.dirname, 'over-two.ts')], { encoding: 'utf8' })
  expect(`${played.signal} ${played.status}`, played.stderr.slice(-3_000)).toBe('null 0')
  const seen = JSON.parse(played.stdout.trim().split('\n').at(-1) ?? '') as readonly { outcome: string }[]
  expect(seen.map(({ outcome }, at) => `${outcome} ${overTwoCases[at]?.name}`)).toEqual(
    overTwoCases.map(({ name, truth }) => `${OUTCOMES[truth]} ${name}`),
  )
})
