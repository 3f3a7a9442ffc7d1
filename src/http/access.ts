/** Who may see what: the owner with the key (or on loopback without one) everything, everybody what is published. */
import type { Context } from 'hono'
import { Problem } from '../../citations/index.ts'

/** Answers whether a request comes from the owner. */
export type Gate = (context: Context) => boolean | Promise<boolean>

export const nobodyOwns: Gate = () => false

/**
 * Without a key the service listens on loopback only, and whoever reaches it is the owner. With one it is wanted as
 * `Authorization: Bearer KEY`, or as the password of HTTP Basic so that a browser can ask for it.
 */
export function keyGate(key: string | null): Gate {
  if (key === null) return () => true
  return async (context) => sameText(given(context.req.header('Authorization') ?? ''), key)
}

export async function requireOwner(gate: Gate, context: Context): Promise<void> {
  if (await gate(context)) return
  throw new Problem(
    'not-authorised',
    'Expected the API key, found none or another one; send e.g. "Authorization: Bearer KEY".',
  )
}

function given(header: string): string {
  const [, scheme = '', value = ''] = /^(\S+) +(.*)$/.exec(header) ?? []
  if (scheme.toLowerCase() === 'bearer') return value
  if (scheme.toLowerCase() !== 'basic') return ''
  try {
    const pair = atob(value)
    return pair.slice(pair.indexOf(':') + 1)
  } catch {
    return ''
  }
}

/** Compares digests, so that time tells nothing about the key. */
async function sameText(left: string, right: string): Promise<boolean> {
  const digest = (text: string) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  const [a, b] = await Promise.all([digest(left), digest(right)])
  const [first, second] = [new Uint8Array(a), new Uint8Array(b)]
  return first.every((byte, index) => byte === second[index])
}
