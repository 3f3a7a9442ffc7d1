/**
 * Looks kept between runs in one file of lines, an Observation each: facts, never verdicts, so that a change of rules is felt at
 * once. Only places in the file are held in memory. The file is replaced whole when it is closed, with what other runs left there
 * meanwhile; whatever cannot be read in it is left out, with a notice.
 */
import { randomUUID } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import { mkdir, open, realpath, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { linkKey, type EvidenceClass, type Observation, type Vantage } from '../../../citations/index.ts'
import { readLine } from './line.ts'
import { takeTurn } from './turn.ts'

export interface LookFileOptions {
  /** Looks from elsewhere, or through another network, are not this run's. */
  readonly setting: { readonly class: EvidenceClass; readonly vantage: Vantage }
  /** Links kept, the latest ones. */
  readonly most?: number
  /** The file is left as it is. */
  readonly readOnly?: boolean
}

export interface LookFile extends AsyncDisposable {
  /** One sentence each: what could not be read. */
  readonly notices: readonly string[]
  /** Links with a look when the file was opened. */
  readonly links: number
  find(url: string): Promise<Observation | null>
  /** Whether there is a look at this link, be it from elsewhere. */
  has(url: string): boolean
  keep(observation: Observation): Promise<void>
  /** Writes the file anew, with what was kept before, by others meanwhile, and now. May be called twice. */
  close(): Promise<void>
}

interface Place {
  readonly file: FileHandle
  readonly offset: number
  readonly bytes: number
  readonly at: string
}
/** A file as it was read; another run's replacing it changes nothing here. */
interface Volume {
  readonly file: FileHandle
  readonly about: Pick<Stats, 'dev' | 'ino' | 'size' | 'mtimeMs'>
  readonly places: ReadonlyMap<string, Place>
  readonly unread: number
}

const MOST = 20_000
/** An observation is some ten kilobytes; a line of a megabyte is none of ours. */
const LONGEST_LINE = 1_048_576
const NEWLINE = 10
/** Turns that others may take away before something must be wrong. */
const TURNS = 5

/** Most likely another file was meant, and writing it anew would be its end. */
class NoLooks extends Error {
  readonly code = 'lines of something else'
}

/**
 * Opens the file, or begins one. Throws what the file system throws where it can be neither read nor written, and NoLooks where
 * it holds something else.
 */
export async function openLookFile(path: string, options: LookFileOptions): Promise<LookFile> {
  const { setting, most = MOST, readOnly = false } = options
  const notices: string[] = []
  if (!readOnly) await mkdir(dirname(path), { recursive: true })
  // Whoever comes by a link and whoever does not wait for each other.
  const target = await realpath(path).catch(() => path)
  const old = await openVolume(target)
  const unread = old?.unread ?? 0
  if (old?.places.size === 0 && unread > 0) {
    await old.file.close()
    throw new NoLooks()
  }
  if (unread > 0) notices.push(`${unread} of the lines in ${path} could not be read and are left out.`)
  const before: Volume['places'] = old?.places ?? new Map<string, Place>()
  const fresh = readOnly ? null : await openNameless(target)
  const kept = new Map<string, Place>()
  let written = 0
  /** One line after another, whoever keeps it. */
  let writing: Promise<void> = Promise.resolve()
  let closed: Promise<void> | null = null

  const append = (file: FileHandle, line: Buffer): Promise<number> => {
    const offset = written
    written += line.length
    const done = writing.then(async () => {
      await file.write(line, 0, line.length, offset)
    })
    writing = done
    return done.then(() => offset)
  }
  const write = async () => {
    for (let turns = 1; turns <= TURNS; turns++) {
      await using turn = await takeTurn(target)
      const now = await openVolume(target, old)
      try {
        const all = merged(before, now?.places ?? before, kept)
        const latest = [...all.values()].toSorted((one, two) => order(two.at, one.at)).slice(0, most)
        for (const place of latest) {
          const line = await bytesAt(place)
          if (line !== null) await turn.draft.writeFile(Buffer.concat([line, Buffer.of(NEWLINE)]))
        }
      } finally {
        if (now !== old) await now?.file.close()
      }
      if (await turn.commit()) return
    }
    throw new Error(`${path} could not be replaced: other runs took each of ${TURNS} turns away`)
  }
  const finish = async () => {
    try {
      await writing
      const isWhole = old !== null && unread === 0 && before.size <= most
      if (!readOnly && !(isWhole && kept.size === 0)) await write()
    } finally {
      for (const handle of [fresh, old?.file]) await handle?.close()
    }
  }
  const close = () => (closed ??= finish())

  return {
    notices,
    links: before.size,
    find: async (url) => {
      const { key } = linkKey(url)
      const place = kept.get(key) ?? before.get(key)
      if (place === undefined || closed !== null) return null
      const line = await bytesAt(place)
      const seen = line === null ? null : readLine(line.toString())
      if (seen === null || seen.class !== setting.class || !sameVantage(seen.vantage, setting.vantage))
        return null
      // Two spellings of one link are one look; each is told under its own.
      return { ...seen, url }
    },
    has: (url) => kept.has(linkKey(url).key) || before.has(linkKey(url).key),
    keep: async (observation) => {
      const end = observation.attempts.at(-1)?.end
      const isCut = end === undefined || (end.kind === 'failure' && end.failure === 'deadline')
      // What was not seen to its end must not take the place of what was.
      if (fresh === null || observation.notChecked !== null || isCut || closed !== null) return
      const line = Buffer.from(`${JSON.stringify(observation)}\n`)
      if (line.length > LONGEST_LINE) return
      const offset = await append(fresh, line)
      const place = { file: fresh, offset, bytes: line.length - 1, at: observation.finishedAt }
      kept.set(linkKey(observation.url).key, place)
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Of two looks at one link this run's, unless another run left a later one since `before`. */
function merged(
  before: Volume['places'],
  now: Volume['places'],
  kept: Volume['places'],
): ReadonlyMap<string, Place> {
  const all = new Map(now)
  for (const [key, place] of kept) {
    const other = now.get(key)
    const isNew = other !== undefined && other.at !== before.get(key)?.at
    if (!isNew || other.at < place.at) all.set(key, place)
  }
  return all
}

async function bytesAt({ file, offset, bytes }: Place): Promise<Buffer | null> {
  const buffer = Buffer.alloc(bytes)
  const { bytesRead } = await file.read(buffer, 0, bytes, offset)
  return bytesRead === bytes ? buffer : null
}

/** Without a name nothing stays behind, however the process ends. */
async function openNameless(target: string): Promise<FileHandle> {
  const name = `${target}.${randomUUID()}.part`
  const file = await open(name, 'wx+')
  await rm(name, { force: true })
  return file
}

/** Null where there is none; `known` itself where it still lies there, for whoever replaces it puts another file in its place. */
async function openVolume(path: string, known: Volume | null = null): Promise<Volume | null> {
  const file = await openOld(path)
  if (file === null) return null
  try {
    const about = await file.stat()
    if (known !== null && isSame(about, known.about)) {
      await file.close()
      return known
    }
    const places = new Map<string, Place>()
    const unread = await scan(file, (url, place) => void places.set(linkKey(url).key, place))
    return { file, about, places, unread }
  } catch (fault) {
    await file.close()
    throw fault
  }
}

function isSame(one: Volume['about'], other: Volume['about']): boolean {
  return (
    one.dev === other.dev && one.ino === other.ino && one.size === other.size && one.mtimeMs === other.mtimeMs
  )
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
      else found(seen.url, { file, offset: start, bytes: length, at: seen.finishedAt })
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
