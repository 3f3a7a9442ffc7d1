/**
 * Looks kept between runs in one file of lines, an Observation each: facts, never verdicts, so that a change of rules is felt at
 * once. Only places in the file are held in memory. The file is replaced whole when it is closed; whatever cannot be read
 * in it is left out, with a notice.
 */
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { linkKey, type EvidenceClass, type Observation, type Vantage } from '../../../citations/index.ts'
import { readLine } from './line.ts'

export interface LookFileOptions {
  /** Looks from elsewhere, or through another network, are not this run's. */
  readonly setting: { readonly class: EvidenceClass; readonly vantage: Vantage }
  /** Links kept, the latest ones. */
  readonly most?: number
}

export interface LookFile extends AsyncDisposable {
  /** One sentence each: what could not be read. */
  readonly notices: readonly string[]
  find(url: string): Promise<Observation | null>
  keep(observation: Observation): Promise<void>
  /** Writes the file anew, with what was kept before and now. May be called twice. */
  close(): Promise<void>
}

interface Place {
  readonly file: 'old' | 'new'
  readonly offset: number
  readonly bytes: number
  readonly at: string
}

const MOST = 20_000
/** An observation is some ten kilobytes; a line of a megabyte is none of ours. */
const LONGEST_LINE = 1_048_576
const NEWLINE = 10

/** Opens the file, or begins one. Throws what the file system throws where it can be neither read nor written. */
export async function openLookFile(path: string, options: LookFileOptions): Promise<LookFile> {
  const { setting, most = MOST } = options
  const places = new Map<string, Place>()
  const notices: string[] = []
  const [draft, next] = [`${path}.${process.pid}.part`, `${path}.${process.pid}.next`]
  await mkdir(dirname(path), { recursive: true })
  const old = await openOld(path)
  if (old !== null) {
    const unread = await scan(old, (url, place) => void places.set(linkKey(url).key, place))
    if (unread > 0) notices.push(`${unread} of the lines in ${path} could not be read and are left out.`)
  }
  const fresh = await open(draft, 'w+')
  let written = 0
  /** One line after another, whoever keeps it. */
  let writing: Promise<void> = Promise.resolve()
  let closed: Promise<void> | null = null

  const append = (line: Buffer): Promise<number> => {
    const offset = written
    written += line.length
    const done = writing.then(async () => {
      await fresh.write(line, 0, line.length, offset)
    })
    writing = done
    return done.then(() => offset)
  }
  const bytesAt = async ({ file, offset, bytes }: Place): Promise<Buffer | null> => {
    const handle = file === 'old' ? old : fresh
    const buffer = Buffer.alloc(bytes)
    const read = await handle?.read(buffer, 0, bytes, offset)
    return read?.bytesRead === bytes ? buffer : null
  }
  const finish = async () => {
    await writing
    const latest = [...places.values()].toSorted((one, two) => order(two.at, one.at)).slice(0, most)
    const whole = await open(next, 'w')
    try {
      for (const place of latest) {
        const line = await bytesAt(place)
        if (line !== null) await whole.writeFile(Buffer.concat([line, Buffer.of(NEWLINE)]))
      }
      await whole.sync()
    } finally {
      for (const handle of [whole, fresh, old]) await handle?.close()
      await rm(draft, { force: true })
    }
    await rename(next, path)
  }
  const close = () =>
    (closed ??= finish().catch(async (fault: unknown) => {
      await rm(next, { force: true })
      throw fault
    }))

  return {
    notices,
    find: async (url) => {
      const place = places.get(linkKey(url).key)
      if (place === undefined || closed !== null) return null
      const line = await bytesAt(place)
      const seen = line === null ? null : readLine(line.toString())
      if (seen === null || seen.class !== setting.class || !sameVantage(seen.vantage, setting.vantage))
        return null
      // Two spellings of one link are one look; each is told under its own.
      return { ...seen, url }
    },
    keep: async (observation) => {
      const end = observation.attempts.at(-1)?.end
      const isCut = end === undefined || (end.kind === 'failure' && end.failure === 'deadline')
      // What was not seen to its end must not take the place of what was.
      if (observation.notChecked !== null || isCut || closed !== null) return
      const line = Buffer.from(`${JSON.stringify(observation)}\n`)
      if (line.length > LONGEST_LINE) return
      const offset = await append(line)
      const place = { file: 'new', offset, bytes: line.length - 1, at: observation.finishedAt } as const
      places.set(linkKey(observation.url).key, place)
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

async function openOld(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r')
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null
    throw fault
  }
}

/** Tells of every line that is a look; the later of two wins. Answers how many were none. */
async function scan(file: FileHandle, found: (url: string, place: Place) => void): Promise<number> {
  let unread = 0
  let start = 0
  let pieces: Buffer[] = []
  let length = 0
  const end = () => {
    const line = length > LONGEST_LINE ? null : Buffer.concat(pieces).toString()
    if (line === null || line.trim() !== '') {
      const seen = line === null ? null : readLine(line)
      if (seen === null) unread += 1
      else found(seen.url, { file: 'old', offset: start, bytes: length, at: seen.finishedAt })
    }
    start += length + 1
    pieces = []
    length = 0
  }
  const take = (piece: Buffer) => {
    length += piece.length
    if (length <= LONGEST_LINE) pieces.push(piece)
    else pieces = []
  }
  for await (const chunk of createReadStream('', { fd: file.fd, autoClose: false, start: 0 })) {
    let rest = Buffer.from(chunk)
    for (let at = rest.indexOf(NEWLINE); at !== -1; at = rest.indexOf(NEWLINE)) {
      take(rest.subarray(0, at))
      end()
      rest = rest.subarray(at + 1)
    }
    if (rest.length > 0) take(rest)
  }
  if (length > 0) end()
  return unread
}

function sameVantage(a: Vantage, b: Vantage): boolean {
  return a.egress === b.egress && a.country === b.country && a.resolver === b.resolver
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
