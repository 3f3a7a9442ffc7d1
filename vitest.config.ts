import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

/** Tests of the pure library: they share no state but what it remembers of its own tables, so they may share a worker. */
const library = ['test/citations/**/*.test.ts', 'test/corpus/**/*.test.ts']

export default defineConfig({
  test: {
    pool: 'forks',
    // One more than the two cores: the whole run computes for half of its time, and waits for pages, servers and clocks in
    // the other.
    maxWorkers: 3,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Workers and the many processes that tests start find compiled what another one compiled.
    env: { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(tmpdir(), 'node-compile-cache') },
    reporters: ['default', './test/still-running.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'rooms', include: ['test/**/*.test.ts'], exclude: library } },
      { extends: true, test: { name: 'library', include: library, isolate: false } },
    ],
  },
})
