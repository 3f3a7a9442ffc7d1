/** Notes, checkpoints, cosignatures, proofs and policies as text: the examples others publish, and hostile variants of them. */
import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkCosignature,
  checkpointText,
  checkSignature,
  cosignatureBytes,
  cosignedMessage,
  decodeBase64,
  encodeBase64,
  judgeCheckpoint,
  keyTypes,
  nameKey,
  readBundle,
  readCheckpoint,
  readLogPolicy,
  readNote,
  readProof,
  readVkey,
  utf8,
  writeBundle,
  writeNote,
  writeProof,
  writeVkey,
  type LogPolicy,
  type NoteKey,
} from '../../../citations/log/index.ts'
import { logHash, logMeans } from '../../../src/wacz/log-means.ts'

/** The key and note of Go's reference implementation (golang.org/x/mod/sumdb/note). */
const go = {
  vkey: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  /** The 32 bytes of `PRIVATE+KEY+PeterNeumann+…`, without their type. */
  seed: 'YEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz',
  text: "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n",
  line: '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n',
}
const goNote = `${go.text}\n${go.line}`

function must<T>(value: T | null): T {
  if (value === null) throw new Error('expected something, found null')
  return value
}
const keyOf = async (vkey: string) => must(await readVkey(logHash, vkey))

test('the reference key is read, written and checked as Go does it', async () => {
  const key = await keyOf(go.vkey)
  expect(writeVkey(key)).toBe(go.vkey)
  const note = must(readNote(goNote))
  expect(writeNote(note)).toBe(goNote)
  expect(await checkSignature(logMeans.ed25519, note, key)).toBe('holds')
  const other = must(readNote(goNote.replace('answer', 'Answer')))
  expect(await checkSignature(logMeans.ed25519, other, key)).toBe('wrong')
})

test('the reference key signs the reference note to the byte', () => {
  const seed = must(decodeBase64(`A${go.seed}`)).slice(1)
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const line = must(must(readNote(goNote)).signatures[0] ?? null)
  expect(encodeBase64(sign(null, Buffer.from(go.text), key))).toBe(encodeBase64(line.bytes))
})

test('a vkey with any letter changed or cut is no key', async () => {
  for (let at = 0; at < go.vkey.length; at++) {
    const letter = String.fromCharCode(go.vkey.charCodeAt(at) + 1)
    expect(await readVkey(logHash, go.vkey.slice(0, at) + letter + go.vkey.slice(at + 1))).toBeNull()
    expect(await readVkey(logHash, go.vkey.slice(0, at))).toBeNull()
  }
})

const noNotes = [
  ['no signature', `${go.text}\n`],
  ['no blank line', go.text + go.line],
  ['no last line feed', goNote.slice(0, -1)],
  ['a carriage return', goNote.replace('\n', '\r\n')],
  ['a tab', goNote.replace('If', 'If\t')],
  ['another dash', goNote.replace('—', '-')],
  ['a blank in the name', goNote.replace('PeterNeumann', 'Peter\u2003Neumann')],
  ['a plus in the name', goNote.replace('PeterNeumann', 'Peter+Neumann')],
  ['bad base64', goNote.replace('JnAM=', 'JnAN=')],
  ['a stray line among signatures', `${goNote}x\n`],
  ['a hundred and one signatures', `${go.text}\n${go.line.repeat(101)}`],
  ['a lone surrogate', goNote.replace('If', 'I\ud800')],
] as const
test.each(noNotes)('%s => no note', (_title, note) => {
  expect(readNote(note)).toBeNull()
})

test('base64 has one text for each value', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = encodeBase64(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64'))
      expect(must(decodeBase64(text))).toEqual(new Uint8Array(bytes))
    }),
  )
  for (const bad of ['AB==', 'AAB=', 'A', 'AAA', 'AA=A', '====', 'A===', 'AA-_', ' AAA', 'AAAA\n']) {
    expect(decodeBase64(bad)).toBeNull()
  }
})

test('a bundle gives back its entries, and none when it is cut', () => {
  const entries = ['', 'a', 'b'.repeat(65_535)].map((text) => utf8(text))
  const bundle = writeBundle(entries)
  expect(readBundle(bundle)).toEqual(entries)
  expect(readBundle(bundle.subarray(0, -1))).toBeNull()
  expect(readBundle(bundle.subarray(0, 3))).toBeNull()
  expect(() => writeBundle([new Uint8Array(65_536)])).toThrow(/65535/)
})

interface Signing {
  readonly key: NoteKey
  sign(message: Uint8Array): Buffer
}
async function signing(name: string, type: 1 | 4): Promise<Signing> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const { x = '' } = publicKey.export({ format: 'jwk' })
  const key = await nameKey(logHash, name, type, new Uint8Array(Buffer.from(x, 'base64url')))
  return { key, sign: (message) => sign(null, message, privateKey) }
}
const lineOf = ({ key: { name, id } }: Signing, bytes: Uint8Array) => ({
  name,
  id,
  bytes: new Uint8Array(bytes),
})
const root = logHash(utf8('root'))

async function stand(witnesses = 3) {
  const log = await signing('example.org/log', keyTypes.note)
  const seeing = await Promise.all(
    Array.from({ length: witnesses }, (_, at) => signing(`w${at}.example`, keyTypes.cosignature)),
  )
  const text = checkpointText({ origin: log.key.name, size: 5, root })
  const own = lineOf(log, log.sign(utf8(text)))
  const cosign = (at: number, seconds = 1_700_000_000) => {
    const witness = must(seeing[at] ?? null)
    return lineOf(witness, cosignatureBytes(seconds, witness.sign(cosignedMessage(text, seconds))))
  }
  const lines = [
    `log ${writeVkey(log.key)} https://example.org/log`,
    ...seeing.map(({ key }, at) => `witness w${at} ${writeVkey(key)} https://w${at}.example/`),
  ]
  const policy = async (...more: string[]) => {
    const reading = await readLogPolicy(logHash, [...lines, ...more, ''].join('\n'))
    if (reading.kind === 'problem') throw new Error(reading.reason)
    return reading.policy
  }
  return { log, text, own, cosign, lines, policy }
}
const judge = (text: string, signatures: Parameters<typeof writeNote>[0]['signatures'], policy: LogPolicy) =>
  judgeCheckpoint(logMeans.ed25519, must(readCheckpoint(writeNote({ text, signatures }))), policy)

test('a cosignature holds for its own time and text only', async () => {
  const { text, own, cosign, policy } = await stand(1)
  const { witnesses } = await policy('quorum none')
  const key = must(witnesses[0] ?? null).key
  const check = (bytes: Uint8Array, over = text) => {
    const line = { ...cosign(0), bytes: new Uint8Array(bytes) }
    return checkCosignature(logMeans.ed25519, { text: over, signatures: [own, line] }, key)
  }
  const { bytes } = cosign(0, 2 ** 40 + 7)
  expect(await check(bytes)).toMatchObject({ seconds: 2 ** 40 + 7 })
  for (let at = 0; at < bytes.length; at++) {
    expect(await check(bytes.with(at, (bytes[at] ?? 0) ^ 1))).toBe('wrong')
  }
  expect(await check(bytes, text.replace('\n5\n', '\n6\n'))).toBe('wrong')
  expect(await check(bytes.slice(0, -1))).toBe('wrong')
})

test('below two witnesses, or below the quorum, it is not witnessed', async () => {
  const { text, own, cosign, policy } = await stand()
  const any = await policy('group two 2 w0 w1 w2', 'quorum two')
  const all = await policy('group three all w0 w1 w2', 'quorum three')
  const one = await policy('quorum w0')
  const none = await policy('quorum none')
  const witnessed = async (which: readonly number[], by: LogPolicy) => {
    const found = await judge(text, [own, ...which.map((at) => cosign(at))], by)
    return found.kind === 'signed' ? found.witnessed : found.kind
  }
  expect(await witnessed([0, 2], any)).toBe(true)
  expect(await witnessed([0], any)).toBe(false)
  expect(await witnessed([0, 0], any)).toBe(false)
  expect(await witnessed([0, 1], all)).toBe(false)
  expect(await witnessed([0, 1, 2], all)).toBe(true)
  // A policy may ask for less; that does not make one witness two.
  expect(await witnessed([0], one)).toBe(false)
  expect(await witnessed([1, 2], one)).toBe(false)
  expect(await witnessed([], none)).toBe(false)
  expect(await witnessed([1, 2], none)).toBe(true)
})

test('an unknown log says nothing, a wrong signature of a known key spoils the whole', async () => {
  const [good, other] = [await stand(), await stand()]
  const policy = await good.policy('quorum none')
  expect(await judge(good.text, [other.own], policy)).toEqual({ kind: 'unknown-log' })
  const renamed = { ...other.own, id: good.own.id }
  expect(await judge(good.text, [good.own, renamed], policy)).toMatchObject({ kind: 'wrong' })
  const forged = { ...good.cosign(0), bytes: good.cosign(1).bytes }
  expect(await judge(good.text, [good.own, forged], policy)).toMatchObject({ kind: 'wrong' })
  // The log's key speaks for its own origin alone.
  const text = good.text.replace('example.org/log', 'example.org/other')
  const own = { ...good.own, bytes: new Uint8Array(good.log.sign(utf8(text))) }
  expect(await judge(text, [own], policy)).toEqual({ kind: 'unknown-log' })
})

const policyFaults = [
  ['no quorum', [], /no quorum/],
  ['two quorums', ['quorum none', 'quorum none'], /line 6/],
  ['an unknown name', ['quorum w9'], /nobody is called w9/],
  ['a group of strangers', ['group g any w9', 'quorum g'], /nobody is called w9/],
  ['one witness in two groups', ['group g any w0', 'group h any w0', 'quorum h'], /w0 is in a group already/],
  ['more than there are', ['group g 3 w0 w1', 'quorum g'], /no group of 3/],
  ['a name that is taken', ['group w0 any w1', 'quorum w0'], /taken/],
  ['an unknown word', ['witnesses w0'], /expected log, witness, group/],
] as const
test.each(policyFaults)('a policy with %s => a fault that names it', async (_title, more, fault) => {
  const { lines } = await stand()
  const reading = await readLogPolicy(logHash, [...lines, ...more].join('\n'))
  expect(reading.kind === 'problem' ? reading.reason : 'a policy').toMatch(fault)
})

test('one key under two names is refused, and a log cannot be its own witness', async () => {
  const { lines, log } = await stand()
  const [, first = ''] = lines
  const twice = await readLogPolicy(logHash, [...lines, first.replace('w0', 'w9'), 'quorum none'].join('\n'))
  expect(twice).toMatchObject({ kind: 'problem' })
  const itself = writeVkey(await nameKey(logHash, 'w.example', keyTypes.cosignature, log.key.key))
  const own = await readLogPolicy(logHash, [...lines, `witness own ${itself}`, 'quorum none'].join('\n'))
  expect(own).toMatchObject({ kind: 'problem', reason: "own is the log itself and can't be its witness" })
})

test('a proof is read as it was written, and refused with anything more or less', async () => {
  const { text, own } = await stand(0)
  const note = writeNote({ text, signatures: [own] })
  const written = writeProof(3, [root, root], note)
  expect(readProof(written)).toMatchObject({ index: 3, hashes: [new Uint8Array(root), new Uint8Array(root)] })
  expect(readProof(writeProof(0, [], note))).toMatchObject({ index: 0, hashes: [] })
  const bad = [
    written.replace('@v1', '@v2'),
    written.replace('index 3', 'index 03'),
    written.replace('index 3', '3'),
    written.replace('index 3\n', 'extra AAAA\nindex 3\n'),
    written.slice(0, -1),
    `${written}\n`,
    writeProof(
      3,
      Array.from({ length: 64 }, () => root),
      note,
    ),
    written.replace(encodeBase64(root), encodeBase64(root.subarray(1))),
  ]
  for (const proof of bad) expect(readProof(proof)).toBeNull()
})
