/** The egress options out of the Config, the CA file read. */
import { readFile } from 'node:fs/promises'
import { Problem } from '../citations/light.ts'
import type { Config } from './config.ts'
import type { EgressOptions } from './egress/egress.ts'
import { readEgressOptions } from './egress/options.ts'

/** Throws Problem `invalid-configuration` for what cannot be read. */
export async function egressOptions(config: Config): Promise<EgressOptions> {
  const path = config.IBID_CA_FILE
  const unreadable = (cause: unknown): never => {
    const message = `Expected a readable PEM file for --ca-file, found "${path}"; e.g. /etc/ssl/own-ca.pem.`
    throw new Problem('invalid-configuration', message, { cause })
  }
  return readEgressOptions({
    connectTo: config.IBID_CONNECT_TO,
    dnsServer: config.IBID_DNS_SERVER ?? null,
    ca: path === undefined ? null : await readFile(path, 'utf8').catch(unreadable),
    proxy: config.IBID_PROXY?.reveal() ?? null,
    proxyResolves: config.IBID_PROXY_RESOLVES,
    allowAddress: config.IBID_ALLOW_ADDRESS,
    country: config.IBID_COUNTRY ?? null,
  })
}
