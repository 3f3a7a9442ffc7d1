/** Children that misbehave, by the first word of their message: they spin, hoard, shout, fall, or sleep. */
import { readFileSync, writeSync } from 'node:fs'

const [deed = '', size = '0'] = readFileSync(0, 'utf8').split(' ')
const deeds: Readonly<Record<string, () => void>> = {
  'spin': () => {
    for (;;);
  },
  'heap': () => {
    const kept: unknown[] = []
    for (;;) kept.push(Array.from({ length: 1000 }, (_, index) => ({ index })))
  },
  // Outside the heap, where the heap's own cap does not see it.
  'buffers': () => {
    const kept: unknown[] = []
    setInterval(() => kept.push(Buffer.alloc(32 * 1024 * 1024, 1)), 5)
  },
  'shout': () => {
    for (;;) writeSync(1, Buffer.alloc(Number(size), 0x61))
  },
  'fall': () => {
    throw new Error('fell')
  },
  'silent': () => process.exit(0),
  'sleep': () => void setInterval(() => {}, 1_000),
}
deeds[deed]?.()
