/** undici's own agent, led to the bench's web: every host, whatever its name, by its protocol's port. */
import { rootCertificates, createSecureContext } from 'node:tls'
import { Agent, buildConnector } from 'undici'
import type { Task } from './task.ts'

/** The roots are read once: given as text, each connection would parse them anew (20 ms). */
export function agentTo(
  { http, https, root }: Pick<Task, 'http' | 'https' | 'root'>,
  options: Agent.Options = {},
): Agent {
  const dial = buildConnector({
    secureContext: createSecureContext({ ca: [...rootCertificates, root] }),
    timeout: 60_000,
  })
  return new Agent({
    ...options,
    connect: (asked, done) => {
      const port = String(asked.protocol === 'https:' ? https : http)
      dial({ ...asked, servername: asked.servername ?? asked.hostname, hostname: '127.0.0.1', port }, done)
    },
  })
}
