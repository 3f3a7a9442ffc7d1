/**
 * The walls around the child that the system puts up: Node's permission model everywhere; processor time and core dumps by
 * the shell where there is one; on Linux, where we may, no network interface at all and death with the parent.
 * Compiled code of ours is kept between children: who starts may write it, until `seal` (lockdown.ts) gives that right away.
 */
import { spawn } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Caps } from './limits.ts'

export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

const root = resolve(import.meta.dirname, '..', '..')
/** What the child loads; with what these depend on, and nothing else that happens to be installed. */
const PACKAGES = ['canonicalize', 'entities', 'parse5', 'pdfjs-dist', 'saxes', 'tldts', 'yauzl', 'zod']
const UNSHARE = ['unshare', '--net', '--']
const UNSHARE_AS_USER = ['unshare', '--user', '--net', '--']
const DIE_WITH_PARENT = ['setpriv', '--pdeathsig', 'KILL', '--']

let outer: Promise<readonly string[]> | null = null

export interface WallSetting {
  /** Path of the module to run, and its arguments. */
  readonly entry: string
  readonly args: readonly string[]
  readonly caps: Caps
  /** Options of V8 beside those that all children have. */
  readonly flags?: readonly string[]
  /** Whether it may start a thread, until it gives that right up. */
  readonly threads?: boolean
  /** What it may read besides our own code. */
  readonly reads?: readonly string[]
  /** Without the walls that only some systems have; for tests of those that all have. */
  readonly plain?: boolean
}

/** The command that runs `entry` behind all walls that hold here. */
export async function wall(setting: WallSetting): Promise<Command> {
  const { entry, args, flags = [], plain = false, caps } = setting
  const node = [process.execPath, ...nodeFlags(setting), ...flags, entry, ...args]
  if (plain || process.platform === 'win32') return split(node)
  outer ??= probeOuter()
  // Twice the wall time: enough for every honest document on several threads, and an end for an orphan that spins.
  const limits = `ulimit -c 0; ulimit -t ${Math.ceil(caps.seconds * 2)}; exec "$@"`
  return split(['/bin/sh', '-c', limits, 'sh', ...(await outer), ...node])
}

function nodeFlags({ caps, reads = [], threads = false }: WallSetting): readonly string[] {
  // Real memory is watched from outside; the heap's own cap comes a little before, and says so itself.
  const heap = Math.floor(caps.megabytes * 0.75)
  const folder = codePlace()
  const kept = folder === null ? [] : [`${folder}/`]
  return [
    '--permission',
    ...(threads && givesRightsBack() ? ['--allow-worker'] : []),
    ...[...ownPlaces(), ...reads, ...kept].map((place) => `--allow-fs-read=${place}`),
    ...kept.map((place) => `--allow-fs-write=${place}`),
    `--max-old-space-size=${heap}`,
    // What pages leave behind is given back early (pdf/read-pdf.ts).
    '--expose-gc',
    '--max-semi-space-size=8',
    '--disallow-code-generation-from-strings',
    '--no-warnings',
  ]
}

let compiled: string | null | undefined

/**
 * Where compiled code rests, two thirds of a child's start: among our own packages, since what lies there is run as ours.
 * Null where it cannot be written, or Node cannot take the right to write back (`process.permission.drop`).
 */
function codePlace(): string | null {
  if (compiled !== undefined) return compiled
  compiled = null
  if (!givesRightsBack()) return compiled
  try {
    const folder = join(root, 'node_modules', '.cache', 'ibid')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
    compiled = folder
  } catch {
    // Installed by somebody else: every child compiles for itself.
  }
  return compiled
}

/** Whether a child of this Node can give up what it was allowed (`process.permission.drop`). */
function givesRightsBack(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major === 24 && minor >= 21
}

let places: readonly string[] | null = null

function ownPlaces(): readonly string[] {
  places ??= [
    join(root, 'package.json'),
    join(root, 'citations/'),
    join(root, 'src', 'formats/'),
    ...packagePlaces(PACKAGES, root, new Set()),
  ]
  return places
}

/** Folders of packages and their dependencies, each found as Node would find it, from its dependant upwards. */
function packagePlaces(names: readonly string[], from: string, seen: Set<string>): readonly string[] {
  for (const name of names) {
    const folder = findPackage(name, from)
    if (folder === null || seen.has(folder)) continue
    seen.add(folder)
    const described: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    packagePlaces(dependenciesOf(described), folder, seen)
  }
  return [...seen]
}

function dependenciesOf(described: unknown): readonly string[] {
  if (typeof described !== 'object' || described === null || !('dependencies' in described)) return []
  const { dependencies } = described
  return typeof dependencies === 'object' && dependencies !== null ? Object.keys(dependencies) : []
}

function findPackage(name: string, from: string): string | null {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name)
    // Node looks into no folder of that name within itself.
    const looks = basename(at) !== 'node_modules'
    if (looks && existsSync(join(folder, 'package.json'))) return `${folder}/`
    if (at === dirname(at)) return null
  }
}

/** Which of util-linux's tools work here: asked once, by running `true` behind each. */
async function probeOuter(): Promise<readonly string[]> {
  if (process.platform !== 'linux') return []
  const [plain, user, dies] = await Promise.all([
    works(UNSHARE),
    works(UNSHARE_AS_USER),
    works(DIE_WITH_PARENT),
  ])
  return [...(plain ? UNSHARE : user ? UNSHARE_AS_USER : []), ...(dies ? DIE_WITH_PARENT : [])]
}

function works([file = '', ...args]: readonly string[]): Promise<boolean> {
  const { promise, resolve: settle } = Promise.withResolvers<boolean>()
  const child = spawn(file, [...args, 'true'], { stdio: 'ignore', env: { PATH: SYSTEM_PATH } })
  child.once('error', () => settle(false))
  child.once('close', (code) => settle(code === 0))
  return promise
}

/** Where util-linux lives; nothing of the caller's PATH is believed. */
export const SYSTEM_PATH = '/usr/sbin:/usr/bin:/sbin:/bin'

function split([file = '', ...args]: readonly string[]): Command {
  const place = codePlace()
  const env = place === null ? {} : { NODE_COMPILE_CACHE: place }
  return { file, args, env: process.platform === 'win32' ? env : { PATH: SYSTEM_PATH, ...env } }
}
