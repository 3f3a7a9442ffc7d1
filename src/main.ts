/** Starts the service: context -> app -> workers -> listen. The CLI's `serve` and the tests call it; it reads no variable. */
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { faultCode, Problem } from '../citations/index.ts'
import type { Context } from './context.ts'
import { notice, serviceStarted } from './events.ts'
import { createApp } from './http/app.ts'
import { readReplayViewer } from './replay-viewer.ts'
import { createService } from './service.ts'
import { readOwnPolicy } from './transparency.ts'
import { startWorkers } from './workers.ts'
import { version } from './version.ts'

export interface RunningService extends AsyncDisposable {
  readonly url: string
}

/** Listens before it works, so that a port in use is told before anything is taken up. */
export async function startService(context: Context): Promise<RunningService> {
  const { config, log } = context
  const loopbackOnly = isLoopback(config.IBID_HOST)
  if (!loopbackOnly && config.IBID_API_KEY === undefined) {
    throw new Problem(
      'invalid-configuration',
      `Expected IBID_API_KEY before listening beyond loopback on ${config.IBID_HOST}; e.g. IBID_API_KEY=$(openssl rand -hex 24).`,
    )
  }
  const service = await createService(context)
  const app = createApp(service, {
    version,
    apiKey: config.IBID_API_KEY?.reveal() ?? null,
    metricsKey: config.IBID_METRICS_KEY?.reveal() ?? null,
    publicUrl: config.IBID_PUBLIC_URL ?? null,
    loopbackOnly,
    logPolicy: () => readOwnPolicy(config),
    viewer: await readReplayViewer(),
    replayHost: config.IBID_REPLAY_HOST ?? null,
  })
  const answer = getRequestListener(app.fetch)
  // The listener answers its own faults; what it returns is only the moment of that.
  const server = createServer((request, response) => void answer(request, response))
  const url = await listen(server, config.IBID_HOST, config.IBID_PORT)
  // With `no`, workers elsewhere open the pages, and this process alone holds the key (decisions 9).
  await startWorkers(context, config.IBID_OPEN_PAGES ? ['keeper', 'browser'] : ['keeper'])
  if (config.IBID_OPEN_PAGES) await tellMissingBrowser(context)
  serviceStarted(log, { url, version, class: (await context.setting()).class })
  return {
    url,
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((done) => server.close(() => done()))
      server.closeAllConnections()
      await closed
      await service.accesses[Symbol.asyncDispose]()
      await (await context.database()).queue.stop()
    },
  }
}

/** The service looks and reads without one; whoever runs it should hear it before the first capture fails. */
async function tellMissingBrowser(context: Context): Promise<void> {
  try {
    await context.requireBrowser()
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault
    notice(context.log, fault.message)
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host)
}

function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((listening, fail) => {
    server.once('error', (cause) => {
      const taken = faultCode(cause) === 'EADDRINUSE'
      const found = taken ? `${port} in use` : cause.message
      const message = `Expected a free port on ${host}, found ${found}; e.g. IBID_PORT=8081.`
      fail(new Problem('port-in-use', message, { cause }))
    })
    server.listen(port, host, () => {
      const address = server.address()
      // Null and a string are for servers that are closed or on a pipe.
      if (address === null || typeof address === 'string') return fail(new Error('the server has no port'))
      const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
      listening(`http://${name}:${address.port}/`)
    })
  })
}
