/** Where evidence and rows are kept: as configured, in a folder or bucket named on the command line, or nowhere. */
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { faultCode, Problem } from '../citations/index.ts'
import { createMemoryStore } from './adapters/evidence/memory.ts'
import { openMemory } from './adapters/memory/open.ts'
import type { Config } from './config.ts'
import type { Catalog, EvidenceStore, Queue } from './ports.ts'

export interface OpenStore {
  readonly store: EvidenceStore
  dispose(): Promise<void>
}

/** On S3 where a bucket is configured (and found fit by its self-test), else on the disk of this machine. */
export async function openStore(config: Config, folder: () => Promise<string>): Promise<OpenStore> {
  if (config.IBID_S3_BUCKET !== undefined)
    return openBucket(config, config.IBID_S3_BUCKET, config.IBID_S3_PREFIX)
  return openDisk(await folder())
}

/** `--out DIR` or `--out s3://bucket/prefix`; the bucket's keys come from the variables. */
export async function openOut(config: Config, out: string): Promise<OpenStore> {
  const bucket = /^s3:\/\/([^/]+)\/?(.*)$/.exec(out)
  if (bucket === null) return openDisk(resolve(out))
  const [, name = '', prefix = ''] = bucket
  return openBucket(config, name, prefix)
}

/** For a run that keeps nothing: real adapters, in memory. */
export function openNowhere(): {
  store: EvidenceStore
  catalog: Catalog
  queue: Queue
  dispose(): Promise<void>
} {
  const memory = openMemory()
  const { catalog, queue } = memory
  return { store: createMemoryStore(), catalog, queue, dispose: async () => memory[Symbol.asyncDispose]() }
}

/** Loaded when it is wanted, like the bucket's SDK: a run that keeps nothing waits for neither. */
async function openDisk(folder: string): Promise<OpenStore> {
  const { openDiskStore } = await import('./adapters/evidence/disk.ts')
  return { store: await openDiskStore(folder), dispose: async () => {} }
}

async function openBucket(config: Config, bucket: string, prefix: string): Promise<OpenStore> {
  const endpoint = config.IBID_S3_ENDPOINT
  const [accessKeyId, secret] = [config.IBID_S3_ACCESS_KEY_ID, config.IBID_S3_SECRET_ACCESS_KEY]
  if (accessKeyId === undefined || secret === undefined) {
    throw new Problem(
      'invalid-configuration',
      'Expected IBID_S3_ACCESS_KEY_ID and IBID_S3_SECRET_ACCESS_KEY for the bucket, found none; e.g. IBID_S3_ACCESS_KEY_ID=AKIA….',
    )
  }
  const { openS3Store } = await import('./adapters/evidence/s3.ts')
  const store = openS3Store({
    bucket,
    ...(endpoint === undefined ? {} : { endpoint }),
    region: config.IBID_S3_REGION,
    prefix,
    accessKeyId,
    secretAccessKey: secret.reveal(),
    forcePathStyle: endpoint !== undefined,
    checksums: config.IBID_S3_CHECKSUMS ?? (endpoint === undefined ? 'when_supported' : 'when_required'),
    ...(config.IBID_S3_LOCK_DAYS === undefined
      ? {}
      : {
          retention: {
            mode:
              config.IBID_S3_LOCK_MODE === 'compliance' ? ('COMPLIANCE' as const) : ('GOVERNANCE' as const),
            days: config.IBID_S3_LOCK_DAYS,
          },
        }),
  })
  try {
    await store.selfTest()
  } catch (fault) {
    await store[Symbol.asyncDispose]()
    throw fault
  }
  return { store, dispose: async () => store[Symbol.asyncDispose]() }
}

/** A folder of ours below the data directory, made if need be, closed to others. */
export async function openFolder(directory: string, name: string): Promise<string> {
  const path = join(directory, name)
  await mkdir(path, { recursive: true, mode: 0o700 }).catch((cause: unknown) => {
    throw notWritable(directory, cause)
  })
  return path
}

function notWritable(directory: string, cause: unknown): Problem {
  const code = faultCode(cause) || 'not writable'
  const message = `Expected a folder that can be written, found "${directory}": ${code}; e.g. IBID_DATA_DIR=./ibid-data.`
  return new Problem('output-not-writable', message, { cause })
}
