/** The real probe over the real egress, told that the whole web is two listeners on loopback. Times are short,
 * but not so short that a busy machine looks like a hostile one. */
import { defaultPolicy, lonePolicy, type Observation, type Policy } from '../../../citations/index.ts'
import { createProbe } from '../../../src/adapters/probe/undici-probe.ts'
import { createEgress } from '../../../src/egress/create-egress.ts'
import { directEgress, type EgressOptions } from '../../../src/egress/egress.ts'
import type { Pace } from '../../../src/adapters/probe/pace/pace.ts'
import type { LookOptions, Probe } from '../../../src/ports.ts'
import { startDnsServer, type DnsRecords, type DnsServer } from '../../fakes/dns-server.ts'

export const testPolicy: Policy = {
  // Nothing is asked beside what a test has served.
  ...lonePolicy,
  probe: {
    ...defaultPolicy.probe,
    connectTimeout: 1_000,
    headersTimeout: 1_500,
    bodyTimeout: 1_000,
    attemptTimeout: 3_000,
    linkTimeout: 12_000,
    bodyCap: 200_000,
    redirectBodyTimeout: 100,
    retryWaits: [10, 20],
    retryAfterCap: 500,
  },
}

export interface TestProbe extends AsyncDisposable, Probe {
  observe(url: string, options?: Partial<LookOptions>): Promise<Observation>
  readonly names: DnsServer
  readonly openSockets: number
}

function to(port: number, toPort: number) {
  return { host: null, port, address: '127.0.0.1', toPort }
}

/** Ports 80 and 443 of every host lead to the server; other ports are resolved by a name server with `records`. */
export async function startProbe(
  server: { readonly plain: number; readonly secure: number },
  options: Partial<EgressOptions> & {
    readonly records?: DnsRecords
    readonly policy?: Policy
    readonly pace?: Pace
  } = {},
): Promise<TestProbe> {
  const { records = {}, policy = testPolicy, pace, ...egressOptions } = options
  const names = await startDnsServer({ records })
  const egress = createEgress({
    ...directEgress,
    dnsServer: { address: names.address, port: names.port },
    ...egressOptions,
    connectTo: [...(egressOptions.connectTo ?? []), to(80, server.plain), to(443, server.secure)],
  })
  const probe = createProbe({
    egress,
    clock: { now: () => new Date() },
    userAgent: 'Ibid/0 (+https://ibid.test/contact)',
    policy: policy.probe,
    ...(pace === undefined ? {} : { pace }),
  })
  return {
    observe: (url, { signal = new AbortController().signal, ...look } = {}) =>
      probe.observe(url, { signal, ...look }),
    accompany: (want, look) => probe.accompany(want, look),
    nameServers: (domain, look) => probe.nameServers(domain, look),
    names,
    get openSockets() {
      return egress.openSockets
    },
    async [Symbol.asyncDispose]() {
      await probe[Symbol.asyncDispose]()
      await egress.close()
      await names[Symbol.asyncDispose]()
    },
  }
}
