/**
 * A PostgreSQL server of our own for tests, from the machine's binaries, on a free loopback port in a temporary folder,
 * never as root and never fsynced. One cluster serves a test file; each suite takes a database of its own.
 */
import { randomBytes } from 'node:crypto'
import { accessSync, chownSync, constants, readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { daemonUser, freePort, runAsDaemonUser, startGuarded } from './as-user.ts'

export interface PostgresServer {
  /** Of the server's own first database. */
  readonly url: string
  /** Makes an empty database and returns its URL. */
  newDatabase(): Promise<string>
  /** Ends the server and deletes its folder; may be called twice. */
  stop(): Promise<void>
}

const DEBIAN = '/usr/lib/postgresql'
const START_MILLISECONDS = 30_000

/** Why PostgreSQL cannot run here, in one sentence; null when it can. With IBID_REQUIRE_SERVICES=1 a reason throws. */
export function postgresMissing(): string | null {
  if (binaries() !== null) return null
  const reason = 'initdb and postgres not found: apt-get install postgresql'
  if (process.env['IBID_REQUIRE_SERVICES'] === '1') throw new Error(reason)
  return reason
}

/** Starts a server; throws after half a minute with its last words. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = binaries()
  if (bin === null) throw new Error('initdb and postgres not found')
  const folder = await mkdtemp(join(tmpdir(), 'ibid-postgres-'))
  if (daemonUser.uid !== undefined && daemonUser.gid !== undefined) {
    chownSync(folder, daemonUser.uid, daemonUser.gid)
  }
  const cluster = join(folder, 'cluster')
  await runAsDaemonUser(join(bin, 'initdb'), [
    '--no-sync',
    `--pgdata=${cluster}`,
    '--username=ibid',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
  ])
  const port = await freePort()
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'max_connections=200',
  ]
  const server = startGuarded(
    [join(bin, 'postgres'), '-D', cluster, '-p', String(port), ...settings.flatMap((set) => ['-c', set])],
    { removes: folder },
  )
  const url = `postgres://ibid@127.0.0.1:${port}/postgres`
  const stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    await answering(url)
  } catch (cause) {
    await stop()
    throw new Error(`postgres did not start: ${server.output()}`, { cause })
  }
  return {
    url,
    newDatabase: async () => {
      const name = `test_${randomBytes(6).toString('hex')}`
      await withClient(url, (client) => client.query(`create database ${name}`))
      return url.replace(/postgres$/, name)
    },
    stop,
  }
}

/** Runs `act` on a connection of its own. */
export async function withClient<T>(url: string, act: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await act(client)
  } finally {
    await client.end()
  }
}

async function answering(url: string): Promise<void> {
  const end = Date.now() + START_MILLISECONDS
  for (;;) {
    try {
      await withClient(url, (client) => client.query('select 1'))
      return
    } catch (error) {
      if (Date.now() > end) throw error
      await sleep(50)
    }
  }
}

/** The newest of Debian's, else what PATH holds. */
function binaries(): string | null {
  const versions = listed(DEBIAN).toSorted((a, b) => Number(b) - Number(a))
  const folders = [
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ]
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => runs(join(folder, name)))) ?? null
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
