/**
 * A witness as C2SP tlog-witness describes it, in a process of its own: `node log-witness.ts STATE NAME LOG-VKEY`. It keeps the last
 * tree it cosigned in its own file, cosigns what continues that tree, and nothing else. Prints its vkey and URL in one line.
 */
import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import { existsSync, fsyncSync, openSync, closeSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import {
  checkLogSignature,
  cosignatureBytes,
  cosignedMessage,
  decodeBase64,
  encodeBase64,
  keyTypes,
  nameKey,
  provesConsistency,
  readAddCheckpoint,
  readCheckpoint,
  readVkey,
  writeSignature,
  writeVkey,
} from '../../citations/log/index.ts'
import { logHash, logMeans } from '../../src/wacz/log-means.ts'

interface State {
  readonly seed: string
  readonly size: number
  readonly root: string
}
export interface Answer {
  readonly status: number
  readonly body: string
  readonly type?: string
}

/** The witness without its HTTP: one log, one state file. Requests are answered one after the other. */
export async function createLogWitness(stateFile: string, name: string, logVkey: string) {
  const log = await readVkey(logHash, logVkey)
  if (log === null) throw new Error(`no vkey: ${logVkey}`)
  if (!existsSync(stateFile)) {
    const made = generateKeyPairSync('ed25519')
      .privateKey.export({ format: 'der', type: 'pkcs8' })
      .toString('base64')
    save(stateFile, { seed: made, size: 0, root: '' })
  }
  const load = () => JSON.parse(readFileSync(stateFile, 'utf8')) as State
  const own = createPrivateKey({ key: Buffer.from(load().seed, 'base64'), format: 'der', type: 'pkcs8' })
  const { x = '' } = own.export({ format: 'jwk' })
  const key = await nameKey(logHash, name, keyTypes.cosignature, new Uint8Array(Buffer.from(x, 'base64url')))

  const add = async (body: string): Promise<Answer> => {
    const request = readAddCheckpoint(body)
    const checkpoint = request === null ? null : readCheckpoint(request.checkpoint)
    if (request === null || checkpoint === null) return { status: 400, body: 'malformed\n' }
    if (checkpoint.origin !== log.name) return { status: 404, body: 'unknown log\n' }
    if ((await checkLogSignature(logMeans.ed25519, checkpoint, log)) !== 'holds')
      return { status: 403, body: 'unsigned\n' }
    if (request.old > checkpoint.size) return { status: 400, body: 'older than old\n' }
    const state = load()
    const conflict = { status: 409, body: `${state.size}\n`, type: 'text/x.tlog.size' }
    if (request.old !== state.size) return conflict
    const root = encodeBase64(checkpoint.root)
    if (state.size === checkpoint.size && state.size > 0 && state.root !== root) return conflict
    const older = { size: state.size, root: decodeBase64(state.root) ?? new Uint8Array(0) }
    if (
      !(await provesConsistency(logHash, older, checkpoint, request.proof)) &&
      state.size !== checkpoint.size
    )
      return { status: 422, body: 'no consistency\n' }
    save(stateFile, { ...state, size: checkpoint.size, root })
    const seconds = Math.floor(Date.now() / 1000)
    const signature = sign(null, cosignedMessage(checkpoint.note.text, seconds), own)
    return {
      status: 200,
      body: writeSignature({ name, id: key.id, bytes: cosignatureBytes(seconds, signature) }),
    }
  }
  let turn: Promise<unknown> = Promise.resolve()
  return {
    vkey: writeVkey(key),
    add: (body: string): Promise<Answer> => {
      const answered = turn.then(() => add(body))
      turn = answered.catch(() => undefined)
      return answered
    },
  }
}

function save(path: string, state: State): void {
  const file = openSync(`${path}.new`, 'w')
  writeFileSync(file, JSON.stringify(state))
  fsyncSync(file)
  closeSync(file)
  renameSync(`${path}.new`, path)
}

if (import.meta.main) {
  const [stateFile = '', name = '', logVkey = ''] = process.argv.slice(2)
  const witness = await createLogWitness(stateFile, name, logVkey)
  const server = createServer((request, response) => {
    void (async () => {
      const isAdd = request.method === 'POST' && request.url === '/add-checkpoint'
      const answer = isAdd ? await witness.add(await text(request)) : { status: 404, body: '' }
      response.writeHead(answer.status, {
        'content-type': ('type' in answer ? answer.type : undefined) ?? 'text/plain',
      })
      response.end(answer.body)
    })()
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    console.log(JSON.stringify({ vkey: witness.vkey, url: `http://127.0.0.1:${port}` }))
  })
}
