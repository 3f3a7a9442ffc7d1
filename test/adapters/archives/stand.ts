/** The real Archives over the real egress, told that the whole web is the archives' one loopback port. Times are short. */
import type { Archives } from '../../../src/ports.ts'
import { createArchives } from '../../../src/adapters/archives/archives.ts'
import type { LookUpPolicy } from '../../../src/adapters/archives/asking.ts'
import { createGet } from '../../../src/adapters/archives/get.ts'
import { readArchiveList } from '../../../src/adapters/archives/known.ts'
import type { Pace } from '../../../src/adapters/probe/pace/pace.ts'
import type { MannersPolicy } from '../../../src/adapters/archives/manners.ts'
import { createEgress, type DialEvent } from '../../../src/egress/create-egress.ts'
import { directEgress } from '../../../src/egress/egress.ts'
import { startDnsServer, type DnsRecords } from '../../fakes/dns-server.ts'
import { startMementoServer, type FakeArchive, type SeenRequest } from '../../fakes/memento-server.ts'

export const now = new Date('2026-11-20T12:00:00Z')

export interface Stand extends AsyncDisposable {
  find(
    url: string,
    options?: { near?: string | null; limit?: number; signal?: AbortSignal },
  ): ReturnType<Archives['find']>
  readonly requests: readonly SeenRequest[]
  readonly dials: readonly DialEvent[]
  readonly openSockets: number
}

export async function startStand(
  archives: Readonly<Record<string, FakeArchive>>,
  list: readonly object[],
  options: {
    manners?: Partial<MannersPolicy>
    policy?: Partial<LookUpPolicy>
    records?: DnsRecords
    onlyHosts?: readonly string[]
    pace?: Pace
  } = {},
): Promise<Stand> {
  const server = await startMementoServer(archives)
  const names = await startDnsServer({ records: options.records ?? {} })
  const dials: DialEvent[] = []
  const hosts = options.onlyHosts ?? [null]
  const egress = createEgress(
    {
      ...directEgress,
      dnsServer: { address: names.address, port: names.port },
      connectTo: hosts.map((host) => ({ host, port: 80, address: '127.0.0.1', toPort: server.port })),
    },
    { onDial: (event) => dials.push(event) },
  )
  const found = createArchives({
    archives: readArchiveList(list),
    get: createGet({ egress, userAgent: 'Ibid/0 (+https://ibid.test/contact)', pace: options.pace }),
    clock: { now: () => now },
    policy: {
      deadline: 20_000,
      patience: 60_000,
      listing: 8_000,
      request: 2_500,
      tries: 4,
      atOnce: 2,
      ...options.policy,
    },
    manners: {
      interval: 5,
      closed: 60_000,
      longestClosed: 86_400_000,
      failuresToClose: 2,
      ...options.manners,
    },
  })
  return {
    find: (url, { near = null, limit = 1, signal = new AbortController().signal } = {}) =>
      found.find(url, { near: near === null ? null : new Date(near), limit, signal }),
    requests: server.requests,
    dials,
    get openSockets() {
      return egress.openSockets
    },
    async [Symbol.asyncDispose]() {
      await egress.close()
      await names[Symbol.asyncDispose]()
      await server[Symbol.asyncDispose]()
    },
  }
}

/** The three ways of one fake archive. */
export function entry(host: string, ways: readonly ('timegate' | 'timemap' | 'cdx')[]): object {
  const at = `http://${host}`
  return {
    name: host,
    ...(ways.includes('timegate') ? { timegate: `${at}/timegate/` } : {}),
    ...(ways.includes('timemap') ? { timemap: `${at}/timemap/link/` } : {}),
    ...(ways.includes('cdx') ? { cdx: `${at}/cdx/search/cdx`, replay: `${at}/web/` } : {}),
  }
}
