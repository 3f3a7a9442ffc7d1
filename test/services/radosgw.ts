/**
 * An independent S3 server for tests: Debian's Ceph (one monitor, one OSD in memory, one radosgw) on free loopback
 * ports, in a temporary folder, never as root. Absent on purpose: ceph-mgr, which S3 does not need and which costs 300 MB.
 */
import { randomBytes } from 'node:crypto'
import { chownSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import {
  daemonUser,
  freePort,
  missingPrograms,
  runAsDaemonUser,
  startGuarded,
  type GuardedProcess,
} from './as-user.ts'

export interface Radosgw {
  readonly endpoint: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly region: string
  /** Makes an empty bucket and returns its name; with Object Lock (and so with versions) if asked. */
  newBucket(options?: { readonly locking?: boolean }): Promise<string>
  /** Ends all daemons and deletes the folder; may be called twice. */
  stop(): Promise<void>
}

const PROGRAMS = ['ceph-mon', 'ceph-osd', 'ceph', 'monmaptool', 'ceph-authtool', 'radosgw', 'radosgw-admin']
const START_MILLISECONDS = 60_000

/** Why radosgw cannot run here, in one sentence; null when it can. In .ci/run a reason is a failure. */
export function radosgwMissing(): string | null {
  const missing = missingPrograms(PROGRAMS)
  if (missing.length === 0) return null
  return `${missing.join(', ')} not found: apt-get install radosgw ceph-mon ceph-osd ceph-common`
}

/** Starts the cluster; throws after a minute with the daemons' last words. */
export async function startRadosgw(): Promise<Radosgw> {
  const folder = await mkdtemp(join(tmpdir(), 'ibid-radosgw-'))
  const daemons: GuardedProcess[] = []
  let stopping: Promise<void> | null = null
  const stop = () =>
    (stopping ??= (async () => {
      await Promise.all(daemons.map((daemon) => daemon.stop()))
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    })())
  try {
    return await startIn(folder, daemons, stop)
  } catch (cause) {
    const words = daemons.map((daemon) => daemon.output()).join('\n')
    await stop()
    throw new Error(`radosgw did not start: ${String(cause)}\n${words}`, { cause })
  }
}

async function startIn(
  folder: string,
  daemons: GuardedProcess[],
  stop: () => Promise<void>,
): Promise<Radosgw> {
  const deadline = Date.now() + START_MILLISECONDS
  const [monPort, osdPort, httpPort] = [await freePort(), await freePort(), await freePort()]
  const fsid = '7e4b0a52-6a4f-4a8e-9a55-0d0c5e1b1d01'
  const conf = join(folder, 'ceph.conf')
  for (const name of ['mon', 'osd', 'rgw', 'run']) await mkdir(join(folder, name))
  await writeFile(conf, cephConf(folder, fsid, monPort, osdPort, httpPort))
  if (daemonUser.uid !== undefined && daemonUser.gid !== undefined)
    for (const name of ['.', 'mon', 'osd', 'rgw', 'run', 'ceph.conf'])
      chownSync(join(folder, name), daemonUser.uid, daemonUser.gid)
  const ceph = (...args: string[]) =>
    runAsDaemonUser('ceph', ['-c', conf, '--connect-timeout', '20', ...args])

  const monmap = join(folder, 'monmap')
  const address = `[v2:127.0.0.1:${monPort}]`
  await runAsDaemonUser('monmaptool', ['--create', '--addv', 'a', address, '--fsid', fsid, monmap])
  await runAsDaemonUser('ceph-mon', ['-c', conf, '--mkfs', '-i', 'a', '--monmap', monmap])
  daemons.push(startGuarded(['ceph-mon', '-c', conf, '-f', '-i', 'a'], { removes: folder }))
  await until(deadline, () => ceph('mon', 'stat'))
  // Bookkeeping without an mgr: the OSD is entered and placed by hand (osd_crush_update_on_start would wait for one).
  const id = (await ceph('osd', 'create')).trim()
  await ceph('osd', 'crush', 'add', `osd.${id}`, '1.0', 'root=default', 'host=local')
  await runAsDaemonUser('ceph-osd', ['-c', conf, '--mkfs', '-i', id])
  daemons.push(startGuarded(['ceph-osd', '-c', conf, '-f', '-i', id], { removes: folder }))
  await until(deadline, async () => {
    if (!(await ceph('osd', 'stat')).includes('1 up')) throw new Error('OSD not up')
  })
  daemons.push(startGuarded(['radosgw', '-c', conf, '-f', '-n', 'client.rgw'], { removes: folder }))
  const endpoint = `http://127.0.0.1:${httpPort}`
  await until(deadline, async () => (await fetch(endpoint)).arrayBuffer())
  const accessKeyId = 'IBIDTESTKEY'
  const secretAccessKey = randomBytes(20).toString('hex')
  const keys = ['--access-key', accessKeyId, '--secret', secretAccessKey]
  await runAsDaemonUser('radosgw-admin', [
    '-c',
    conf,
    'user',
    'create',
    '--uid=ibid',
    '--display-name=ibid',
    ...keys,
  ])
  const region = 'us-east-1'
  return {
    endpoint,
    accessKeyId,
    secretAccessKey,
    region,
    stop,
    async newBucket({ locking = false } = {}) {
      const credentials = { accessKeyId, secretAccessKey }
      const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true })
      const bucket = `test-${randomBytes(6).toString('hex')}`
      try {
        await client.send(new CreateBucketCommand({ Bucket: bucket, ObjectLockEnabledForBucket: locking }))
      } finally {
        client.destroy()
      }
      return bucket
    },
  }
}

function cephConf(folder: string, fsid: string, monPort: number, osdPort: number, httpPort: number): string {
  return `[global]
fsid = ${fsid}
mon host = [v2:127.0.0.1:${monPort}]
mon initial members = a
auth cluster required = none
auth service required = none
auth client required = none
ms mon client mode = crc
ms client mode = crc
public addr = 127.0.0.1
cluster addr = 127.0.0.1
ms bind port min = ${osdPort}
ms bind port max = 65000
run dir = ${folder}/run
admin socket =
log file =
log to stderr = false
err to stderr = true
mon cluster log to file = false
mon data = ${folder}/mon
mon data avail crit = 1
mon data avail warn = 1
mon allow pool size one = true
mon warn on pool no redundancy = false
mon max pg per osd = 1000
osd data = ${folder}/osd
osd objectstore = memstore
memstore device bytes = 4294967296
osd crush update on start = false
osd crush chooseleaf type = 0
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 8
osd pool default pgp num = 8
osd pool default pg autoscale mode = off
rgw data = ${folder}/rgw
rgw frontends = beast endpoint=127.0.0.1:${httpPort} tcp_nodelay=1
rgw enable usage log = false
rgw dns name = 127.0.0.1
`
}

async function until(deadline: number, attempt: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await attempt()
      return
    } catch (cause) {
      if (Date.now() > deadline) throw cause
      await sleep(200)
    }
  }
}
