/**
 * A Witness whose key this machine never sees: a program signs (an HSM's tool, a key service). It gets the bytes on its standard
 * input and answers with an ECDSA P-384 signature over their SHA-256, DER or r‖s, in base64. Every answer is checked.
 */
import { spawn } from 'node:child_process'
import { createPublicKey } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Problem, type Signature } from '../../../citations/index.ts'
import { PortFault, type Witness } from '../../ports.ts'
import { signatureProblem } from '../../wacz/signature.ts'
import { rawOf } from '../../wacz/token/signed-by.ts'

const LIMIT_MS = 30_000
const ANSWER_CAP = 4096
const RAW_BYTES = 96

export async function openCommandWitness({
  command,
  publicKeyFile,
}: {
  command: string
  publicKeyFile: string
}): Promise<Witness> {
  const publicKey = await publicKeyIn(publicKeyFile)
  return {
    publicKey,
    async sign(text): Promise<Signature> {
      const signature = rawSignature(await answerOf(command, text)).toString('base64')
      const problem = await signatureProblem(text, { publicKey, signature })
      if (problem !== null) throw fault('wrong-signature', `the signing command answered, but: ${problem}`)
      return { algorithm: 'ECDSA-P384-SHA256', publicKey, signature }
    },
  }
}

/** SPKI in base64. `named` is who named the file, for the Problem that tells of another one. */
export async function publicKeyIn(path: string, named = 'IBID_SIGNING_PUBLIC_KEY'): Promise<string> {
  try {
    const key = createPublicKey(await readFile(path, 'utf8'))
    if (key.asymmetricKeyDetails?.namedCurve === 'secp384r1') {
      return key.export({ format: 'der', type: 'spki' }).toString('base64')
    }
  } catch {
    // Told below, in the same words as another curve's key.
  }
  throw new Problem(
    'invalid-configuration',
    `Expected a P-384 public key as PEM in ${named}, found none in "${path}"; e.g. signing.pub.pem.`,
  )
}

function answerOf(command: string, text: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // The operator wrote this line for a shell, as in any unit file.
    const child = spawn(command, { shell: true, stdio: ['pipe', 'pipe', 'inherit'], timeout: LIMIT_MS })
    const pieces: Buffer[] = []
    let bytes = 0
    child.stdout.on('data', (piece: Buffer) => {
      bytes += piece.length
      if (bytes > ANSWER_CAP) child.kill()
      else pieces.push(piece)
    })
    child.on('error', (cause) =>
      reject(fault('no-command', 'the signing command could not be started', cause)),
    )
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(pieces))
      else reject(fault('command-failed', `the signing command ended with ${code ?? 'a signal'}`))
    })
    // A program that ends without reading says so by its exit code.
    child.stdin.on('error', () => {})
    child.stdin.end(text)
  })
}

function rawSignature(answer: Buffer): Buffer {
  const bytes = Buffer.from(answer.toString('latin1').trim(), 'base64')
  if (bytes.length === RAW_BYTES) return bytes
  try {
    return Buffer.from(rawOf(bytes, RAW_BYTES / 2))
  } catch (cause) {
    throw fault('no-signature', 'the signing command answered with something that is no signature', cause)
  }
}

function fault(code: string, message: string, cause?: unknown): PortFault {
  return new PortFault('witness', code, message, { retryable: true, cause })
}
