/** A few pages on loopback that count who asks, and the real probe over the real egress that finds them under any name. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { createProbe, type ProbeOptions } from '../../../src/adapters/probe/undici-probe.ts'
import { createEgress } from '../../../src/egress/create-egress.ts'
import { directEgress } from '../../../src/egress/egress.ts'
import type { Probe } from '../../../src/ports.ts'
import { testPolicy } from './probe-under-test.ts'

export interface SmallWeb extends AsyncDisposable {
  readonly probe: Probe
  /** `host/path` of each request, in order. */
  readonly asked: string[]
}

export async function startSmallWeb(
  answer: (request: IncomingMessage, response: ServerResponse, place: string) => void,
  options: Partial<ProbeOptions> = {},
): Promise<SmallWeb> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const place = `${(request.headers.host ?? '').replace(/:\d+$/, '')}${request.url ?? ''}`
    asked.push(place)
    answer(request, response, place)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  const egress = createEgress({
    ...directEgress,
    connectTo: [{ host: null, port: null, address: '127.0.0.1', toPort: port }],
  })
  const probe = createProbe({
    egress,
    clock: { now: () => new Date() },
    userAgent: 'Ibid/0 (+https://ibid.test/contact)',
    policy: testPolicy.probe,
    ...options,
  })
  return {
    probe,
    asked,
    async [Symbol.asyncDispose]() {
      await probe[Symbol.asyncDispose]()
      await egress.close()
      server.closeAllConnections()
      server.close()
    },
  }
}
