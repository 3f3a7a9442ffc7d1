/**
 * Frames of HTTP/2 against the engine, in a process of their own: Node 24 now and then ends itself when it sweeps up a session that was
 * broken off within a head ("current_nghttp2_memory_" in node_http2.cc). Only that end is forgiven, and asked again.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { overTwoCases } from './cases/index.ts'

const OUTCOMES = { alive: 'ok', dead: 'broken', undecidable: 'unsure' } as const

test(`${overTwoCases.length} cases of HTTP/2 frames => the truth of each`, { timeout: 300_000 }, () => {
  const play = () =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'over-two.ts')], { encoding: 'utf8' })
  let played = play()
  for (let again = 0; again < 3 && /current_nghttp2_memory_/.test(played.stderr); again++) played = play()
  const seen = JSON.parse(played.stdout.trim().split('\n').at(-1) ?? '') as readonly { outcome: string }[]
  expect(seen.map(({ outcome }, at) => `${outcome} ${overTwoCases[at]?.name}`)).toEqual(
    overTwoCases.map(({ name, truth }) => `${OUTCOMES[truth]} ${name}`),
  )
})
