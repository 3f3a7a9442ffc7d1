/**
 * One writer at a time for a file that several processes put anew. A turn is a folder beside the file in which the writer's draft
 * lies and nothing else; moving the draft into the file's place ends the turn in the same instant.
 *
 * Who holds the turn is the name of the draft, and only that name is ever taken away: so nobody can end a turn that is not the
 * one he judged, and whose turn was ended (a stopped process that wakes) has no draft left that could take the file's place.
 */
import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, rmdir, stat, writeFile, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { faultCode } from '../../../citations/checking.ts'

export interface Turn extends AsyncDisposable {
  readonly draft: FileHandle
  /** The draft becomes the file. False, and nothing has changed, where the turn was taken away meanwhile. */
  commit(): Promise<boolean>
}

/** Whoever gives no sign of life for so long has died, in milliseconds. */
const PATIENCE = 5_000
const SIGN_OF_LIFE = 500
const ASK_AGAIN = 25

/** Waits for the others, each as long as it lives. Throws what the file system throws. */
export async function takeTurn(path: string, patience = PATIENCE): Promise<Turn> {
  const folder = `${path}.lock`
  for (;;) {
    const name = await enter(path, folder, patience)
    const place = join(folder, name)
    const draft = await open(place, 'r+').catch(unlessGone)
    if (draft !== null) return begun({ draft, place, path, folder })
  }
}

function begun(turn: { draft: FileHandle; place: string; path: string; folder: string }): Turn {
  const { draft, place, path, folder } = turn
  const sign = () => void draft.utimes(new Date(), new Date()).catch(() => {})
  const timer = setInterval(sign, SIGN_OF_LIFE)
  timer.unref()
  let isOpen = true
  const close = async () => {
    clearInterval(timer)
    if (isOpen) await draft.close()
    isOpen = false
  }
  return {
    draft,
    async commit() {
      await draft.sync()
      await close()
      const moved = await rename(place, path).then(() => true, unlessGone)
      await rmdir(folder).catch(() => {})
      return moved !== null
    },
    async [Symbol.asyncDispose]() {
      await close()
      await rm(place, { force: true })
      // Not empty: the next one's already.
      await rmdir(folder).catch(() => {})
    },
  }
}

/** A folder takes another's place only where that one is empty or gone (POSIX rename()), whoever tries at the same time. */
async function enter(path: string, folder: string, patience: number): Promise<string> {
  const name = randomUUID()
  const own = `${path}.${name}.lock`
  await mkdir(own)
  try {
    await writeFile(join(own, name), '')
    let seen = { sign: '', since: 0 }
    for (;;) {
      try {
        await rename(own, folder)
        return name
      } catch (fault) {
        if (!(await isTaken(folder, fault))) throw fault
      }
      const sign = await signOf(folder)
      if (sign === null || sign !== seen.sign) seen = { sign: sign ?? '', since: performance.now() }
      else if (performance.now() - seen.since > patience) await endTurn(folder, sign)
      await sleep(ASK_AGAIN)
    }
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}

/** Windows says EPERM of a folder that is there. */
async function isTaken(folder: string, fault: unknown): Promise<boolean> {
  const code = faultCode(fault)
  if (code === 'ENOTEMPTY' || code === 'EEXIST') return true
  return code === 'EPERM' && (await stat(folder).catch(() => null))?.isDirectory() === true
}

/** The draft in the folder and when it was last touched; null where none is there any more. */
async function signOf(folder: string): Promise<string | null> {
  const [name] = (await readdir(folder).catch(unlessGone)) ?? []
  if (name === undefined) {
    // Windows puts nothing in the place of an empty folder.
    await rmdir(folder).catch(() => {})
    return null
  }
  const about = await stat(join(folder, name), { bigint: true }).catch(unlessGone)
  return about === null ? null : `${name}/${about.mtimeNs}/${about.size}`
}

async function endTurn(folder: string, sign: string): Promise<void> {
  const [name = ''] = sign.split('/')
  await rm(join(folder, name), { force: true })
  await rmdir(folder).catch(() => {})
}

function unlessGone(fault: unknown): null {
  if (faultCode(fault) === 'ENOENT') return null
  throw fault
}
