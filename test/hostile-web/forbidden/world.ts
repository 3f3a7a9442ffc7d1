/**
 * The hostile web and those who visit it: the replica web on loopback with our own sites, a name server that answers
 * with loopback, the canary, and the real egress, probe and capturer between them. What the guard saw is kept.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  defaultPolicy,
  judge,
  type CaptureFacts,
  type Observation,
  type Verdict,
} from '../../../citations/index.ts'
import { createCapturer } from '../../../src/adapters/capturer/capturer.ts'
import { createProbe } from '../../../src/adapters/probe/undici-probe.ts'
import { createAuthority } from '../../../src/egress/authority.ts'
import { createEgress, type DialEvent } from '../../../src/egress/create-egress.ts'
import type { AllowAddress, ConnectTo, Egress } from '../../../src/egress/egress.ts'
import { readEgressOptions } from '../../../src/egress/options.ts'
import { startDnsServer, type DnsRecords, type DnsServer } from '../../fakes/dns-server.ts'
import { startReplicaWeb, type Site } from '../../replica-web/web.ts'

export interface WorldOptions {
  readonly sites: Readonly<Record<string, Site>>
  readonly records: DnsRecords
  readonly connectTo?: readonly ConnectTo[]
  readonly allow?: readonly AllowAddress[]
  /** PEM trusted beside the replica web's own authority. */
  readonly ca?: string
}

export interface World extends AsyncDisposable {
  readonly egress: Egress
  readonly dials: readonly DialEvent[]
  readonly requests: readonly string[]
  /** The port of the replica web's plain listener. */
  readonly replica: number
  readonly dns: DnsServer
  readonly directory: string
  check(url: string): Promise<{ readonly observation: Observation; readonly verdict: Verdict }>
  capture(url: string, kind: 'page' | 'file'): Promise<CaptureFacts>
}

/** Times are short, since everything is near. */
const policy = {
  ...defaultPolicy,
  probe: { ...defaultPolicy.probe, connectTimeout: 3_000, attemptTimeout: 5_000, retryWaits: [10, 20] },
}

export async function startWorld(options: WorldOptions): Promise<World> {
  await using stack = new AsyncDisposableStack()
  const directory = await mkdtemp(join(tmpdir(), 'ibid-forbidden-'))
  stack.defer(async () => await rm(directory, { recursive: true, force: true }))
  const web = stack.use(
    await startReplicaWeb({
      sites: options.sites,
      writeCertificate: async (pem) => {
        const path = join(directory, 'ca.pem')
        await writeFile(path, pem)
        return path
      },
    }),
  )
  const dns = stack.use(await startDnsServer({ records: options.records }))
  const read = readEgressOptions({
    connectTo: (web.variables['IBID_CONNECT_TO'] ?? '').split(',').filter((mapping) => mapping !== ''),
    dnsServer: `${dns.address}:${dns.port}`,
    ca: `${web.certificate}${options.ca ?? ''}`,
    proxy: null,
    proxyResolves: false,
    allowAddress: [],
    country: null,
  })
  const dials: DialEvent[] = []
  const egress = createEgress(
    { ...read, connectTo: [...(options.connectTo ?? []), ...read.connectTo], allow: options.allow ?? [] },
    { onDial: (event) => dials.push(event) },
  )
  stack.defer(async () => await egress.close())
  const clock = { now: () => new Date() }
  const probe = stack.use(
    createProbe({ egress, clock, userAgent: 'Ibid/0 (+https://ibid.test/about)', policy: policy.probe }),
  )
  const capturer = stack.use(
    createCapturer({
      egress,
      clock,
      runDirectory: join(directory, 'run'),
      spoolRoot: join(directory, 'spool'),
      version: '0.0.0-test',
      contact: null,
      authority: await createAuthority(),
      log: () => undefined,
    }),
  )
  const owned = stack.move()
  return {
    egress,
    dials,
    requests: web.requests,
    replica: read.connectTo.find(({ port }) => port === 80)?.toPort ?? 0,
    dns,
    directory,
    async check(url) {
      const observation = await probe.observe(url, { signal: AbortSignal.timeout(20_000) })
      return { observation, verdict: judge(observation, policy) }
    },
    async capture(url, kind) {
      const request = { snapshot: 'snapshot', url, kind, acceptLanguage: null }
      await using captured = await capturer.capture(request, { signal: AbortSignal.timeout(90_000) })
      return captured.facts
    },
    [Symbol.asyncDispose]: async () => await owned.disposeAsync(),
  }
}
