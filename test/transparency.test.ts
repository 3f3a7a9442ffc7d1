/** The log out of the Config: its name, its key, its policy, and what this installation believes of itself afterwards. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { judgeCheckpoint, readCheckpoint } from '../citations/log/index.ts'
import { createMemoryStore } from '../src/adapters/evidence/memory.ts'
import { readConfig } from '../src/config.ts'
import { openTransparencyLog, ownLogPolicy, readOwnPolicy } from '../src/transparency.ts'
import { logMeans } from '../src/wacz/log-means.ts'

const home = mkdtempSync(join(tmpdir(), 'ibid-transparency-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
let data = ''
beforeEach(() => {
  data = mkdtempSync(join(home, 'data-'))
})

const opened = (more: Record<string, string>, store = createMemoryStore()) => {
  const config = readConfig({ IBID_DATA_DIR: data, ...more })
  const log = openTransparencyLog(config, {
    store,
    folder: async () => join(data, 'keys'),
    egress: () => Promise.reject(new Error('no witness is asked here')),
    userAgent: 'Ibid/test',
    notice: () => {},
  })
  return { config, log }
}
const entry = new Uint8Array(Buffer.from('seal/1 x'))

const origins = [
  [{ IBID_PUBLIC_URL: 'https://evidence.example/' }, /^evidence\.example\/log$/],
  [{ IBID_PUBLIC_URL: 'https://example.org/ibid' }, /^example\.org\/ibid\/log$/],
  [{ IBID_PUBLIC_URL: 'https://example.org', IBID_LOG_ORIGIN: 'log.example/2026' }, /^log\.example\/2026$/],
  [{}, /^ibid\.invalid\/[0-9a-f]{16}\/log$/],
] as const
test.each(origins)('%j => the origin %s', async (more, origin) => {
  expect((await opened(more).log).origin).toMatch(origin)
})

test('a log keeps its name when the public address changes', async () => {
  const store = createMemoryStore()
  await (await opened({ IBID_PUBLIC_URL: 'https://old.example' }, store).log).append(entry)
  expect((await opened({ IBID_PUBLIC_URL: 'https://new.example' }, store).log).origin).toBe('old.example/log')
  const renamed = opened({ IBID_LOG_ORIGIN: 'new.example/log' }, store).log
  await expect(renamed).rejects.toMatchObject({ code: 'foreign' })
})

test('an installation knows its own log once it has signed, and no log before', async () => {
  const { config, log } = opened({ IBID_PUBLIC_URL: 'https://evidence.example' })
  const own = await log
  expect(await ownLogPolicy(config)).toBeUndefined()
  await own.append(entry)
  const policy = await readOwnPolicy(config)
  const checkpoint = readCheckpoint((await own.latest()) ?? '')
  if (policy === null || checkpoint === null) throw new Error('no policy or no checkpoint')
  expect(await judgeCheckpoint(logMeans.ed25519, checkpoint, policy)).toMatchObject({
    kind: 'signed',
    witnessed: false,
  })
  expect(existsSync(join(data, 'keys', 'log.pem'))).toBe(true)
})

const faults = [
  [{ IBID_LOG_ORIGIN: 'a b' }, /without blanks and plus signs/],
  [{ IBID_LOG_POLICY: '/nowhere/policy.txt' }, /readable C2SP tlog-policy/],
] as const
test.each(faults)('%j => a Problem in one sentence', async (more, sentence) => {
  const problem = await opened(more).log.catch((fault: unknown) => fault)
  expect(problem).toMatchObject({ name: 'Problem', code: 'invalid-configuration' })
  expect(String(problem)).toMatch(sentence)
})

test('a policy with a fault names its line', async () => {
  const path = join(data, 'policy.txt')
  writeFileSync(path, '# ours\nwitness w0 nonsense\nquorum none\n')
  await expect(opened({ IBID_LOG_POLICY: path }).log).rejects.toThrow(/line 2: no Ed25519 key of a witness/)
})
