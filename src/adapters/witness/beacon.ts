/** Asks a public randomness beacon for its newest pulse (drand's or NIST's JSON), over connections that egress dialled. */
import { readPulse } from '../../../citations/index.ts'
import type { Egress } from '../../egress/egress.ts'
import { PortFault, type Beacon } from '../../ports.ts'
import { exchange } from './exchange.ts'

const CAP = 64 * 1024
/** A page waits for it: what does not come soon is told as missing. */
const PATIENCE_MS = 5000

export function createBeacon(setting: {
  readonly egress: Egress
  readonly address: string
  readonly userAgent: string
}): Beacon {
  const { egress, userAgent } = setting
  const url = new URL(setting.address)
  // What stands in a manifest is public: neither credentials nor a query, which may hold a key.
  const address = `${url.origin}${url.pathname}`
  return {
    async pulse({ signal }) {
      const body = await exchange(egress, {
        url,
        method: 'GET',
        headers: { 'accept': 'application/json', 'user-agent': userAgent },
        body: null,
        cap: CAP,
        signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
      }).catch((cause: unknown) => {
        signal.throwIfAborted()
        throw beaconFault('unheard', cause instanceof Error ? cause.message : String(cause), cause)
      })
      const pulse = readPulse(address, parsed(new TextDecoder().decode(body)))
      if (pulse === null) throw beaconFault('unreadable', 'it answered with no pulse of drand or NIST')
      return pulse
    },
  }
}

function beaconFault(code: string, why: string, cause?: unknown): PortFault {
  return new PortFault('Beacon', code, `the beacon was not heard: ${why}`, { retryable: true, cause })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
