/** A receiver of webhooks on loopback, found as https://hook.example/: it verifies with the published package, as a stranger's would. */
import { once } from 'node:events'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { Webhook } from 'standardwebhooks'
import type { DocumentChanged } from '../../citations/index.ts'
import { createEgress, type CountedEgress } from '../../src/egress/create-egress.ts'
import { directEgress, type EgressOptions } from '../../src/egress/egress.ts'
import { makeChain } from './certificates.ts'

export const secret = `whsec_${Buffer.from('a secret of twenty-four b').toString('base64')}`
/** What must stand in no log. */
export const url = 'https://hook.example/changes/k3y?token=t0ken'

export interface Told {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** Null where the package would not believe it. */
  readonly verified: DocumentChanged | null
}

export interface Receiver extends AsyncDisposable {
  readonly port: number
  readonly told: readonly Told[]
  /** The public network, on which hook.example is this receiver. */
  readonly egress: CountedEgress
}

/** `answer` gets what was told and how many were told before. */
export async function startReceiver(
  answer: (response: ServerResponse, told: Told, before: number) => void,
  options: Partial<EgressOptions> & { readonly isTrusted?: boolean } = {},
): Promise<Receiver> {
  const { isTrusted = true, ...changed } = options
  const chain = await makeChain({ names: ['hook.example'] })
  const told: Told[] = []
  const server = createServer(
    { key: chain.key, cert: `${chain.leaf}\n${chain.intermediate}` },
    (request, response) => {
      let body = ''
      request.setEncoding('utf8').on('data', (piece: string) => (body += piece))
      request.on('end', () => {
        const { url: path = '', headers } = request
        const one = { path, headers, body, verified: verify(body, headers) }
        answer(response, one, told.push(one) - 1)
      })
    },
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  const egress = createEgress({
    ...directEgress,
    connectTo: [{ host: 'hook.example', port: 443, address: '127.0.0.1', toPort: port }],
    ca: isTrusted ? chain.root : null,
    ...changed,
  })
  return {
    port,
    told,
    egress,
    async [Symbol.asyncDispose]() {
      await egress.close()
      server.closeAllConnections()
      server.close()
    },
  }
}

function verify(body: string, headers: IncomingHttpHeaders): DocumentChanged | null {
  const plain = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
  try {
    return new Webhook(secret).verify(body, plain) as DocumentChanged
  } catch {
    return null
  }
}
