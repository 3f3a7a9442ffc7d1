/**
 * Asks witnesses for cosignatures (C2SP tlog-witness), all at once. A witness that does not answer costs its cosignature,
 * nothing else: what is missing is said by the policy, never made up. How bytes reach it is handed in.
 */
import {
  checkCosignature,
  readCosignatures,
  readTreeSize,
  writeAddCheckpoint,
  type NoteSignature,
  type PolicyWitness,
  type SignedCheckpoint,
} from '../../../citations/log/index.ts'
import { logMeans } from '../../wacz/log-means.ts'

/** Posts a text; null where no answer was had. */
export type Post = (
  url: string,
  body: string,
) => Promise<{ readonly status: number; readonly body: string } | null>

export interface Asked {
  readonly checkpoint: SignedCheckpoint
  /** The signed note. */
  readonly text: string
  consistency(old: number): Promise<readonly Uint8Array[]>
}
/** The cosignatures that hold, in the policy's order. */
export type Cosign = (asked: Asked) => Promise<readonly NoteSignature[]>

/** First the size it is asked with is wrong, then the log may have grown under it. */
const TRIES = 3
/** Who failed is not asked again for a while, so that a dead witness slows one checkpoint and not all. */
const REST_MS = 30_000

export const noWitness: Cosign = async () => []

export function cosigning(parts: {
  readonly witnesses: readonly PolicyWitness[]
  readonly post: Post
  readonly now: () => number
  /** Told where a witness fails, or knows more of the log than the store, or another log. */
  readonly notice: (message: string) => void
}): Cosign {
  const sizes = new Map<string, number>()
  const resting = new Map<string, number>()
  const ask = async ({ name, key, url }: PolicyWitness, asked: Asked): Promise<NoteSignature[]> => {
    if (url === null || (resting.get(name) ?? 0) > parts.now()) return []
    const { size, note } = asked.checkpoint
    for (let tries = 0; tries < TRIES; tries++) {
      const old = Math.min(sizes.get(name) ?? 0, size)
      const body = writeAddCheckpoint({ old, proof: await asked.consistency(old), checkpoint: asked.text })
      const answer = await parts.post(`${url.replace(/\/$/, '')}/add-checkpoint`, body)
      if (answer?.status === 200) {
        const signatures = readCosignatures(answer.body).filter(
          (line) => line.name === key.name && line.id === key.id,
        )
        const found = await checkCosignature(logMeans.ed25519, { text: note.text, signatures }, key)
        if (typeof found === 'string') break
        sizes.set(name, size)
        return [...signatures]
      }
      const seen = answer?.status === 409 ? readTreeSize(answer.body) : null
      if (seen === null) break
      sizes.set(name, seen)
      if (seen > size) {
        // Another service was faster, or a backup was restored: the next checkpoint tells.
        parts.notice(`witness ${name} has seen ${seen} entries of the log, this checkpoint has ${size}`)
        return []
      }
      if (old === seen) {
        parts.notice(
          `witness ${name} refuses the log at ${size} entries: it has seen another tree of ${seen}`,
        )
        break
      }
    }
    parts.notice(`witness ${name} gave no cosignature that holds; it is left alone for ${REST_MS / 1000} s`)
    resting.set(name, parts.now() + REST_MS)
    return []
  }
  return async (asked) => {
    const answers = await Promise.all(parts.witnesses.map((witness) => ask(witness, asked).catch(() => [])))
    return answers.flat()
  }
}
