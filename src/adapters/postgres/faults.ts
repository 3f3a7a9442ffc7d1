/** Turns what the drivers throw into PortFault, and says what a key column can hold. No fault ever quotes a row. */
import { PortFault } from '../../ports.ts'

/** SQLSTATE classes and codes after which trying again can help: connection, resources, shutdown, serialisation. */
const PASSING = /^(08|53|57P|40001|40P01|55P03|25P03)/
const NETWORK = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)/

/** The SQLSTATE or errno of an error or of what caused it; an empty string where there is none. */
export function errorCode(error: unknown): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code
  }
  return ''
}

/** Two transactions got into each other's way; the same statement may be sent again at once. */
export function isCollision(error: unknown): boolean {
  return ['40001', '40P01'].includes(errorCode(error))
}

/** Runs `act`; what it throws comes out as a PortFault of `port`. */
export async function faultsAs<T>(port: 'catalog' | 'queue', act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (cause) {
    throw asFault(port, cause)
  }
}

export function asFault(port: 'catalog' | 'queue', cause: unknown): PortFault {
  if (cause instanceof PortFault) return cause
  const code = errorCode(cause)
  // pg's pool and socket faults carry a message and no code.
  const cut = cause instanceof Error && /timeout|terminated|closed|Connection/i.test(cause.message)
  const retryable = PASSING.test(code) || NETWORK.test(code) || (code === '' && cut)
  return new PortFault(
    port,
    code || 'database',
    `the database refused or did not answer (${code || 'no code'})`,
    {
      retryable,
      cause,
    },
  )
}

/** Whether a text can stand in a key column: no U+0000, no lone surrogate, short enough for a B-tree page. */
export function isStorableKey(text: string): boolean {
  return text.length > 0 && text.length <= 500 && !text.includes('\0') && text.isWellFormed()
}

/** Throws a PortFault for a key that no index can hold: the flow made it, so it is our own fault. */
export function requireKeys(keys: readonly string[]): void {
  if (keys.every(isStorableKey)) return
  throw new PortFault('catalog', 'unstorable-key', 'expected keys of 1 to 500 characters without U+0000', {
    retryable: false,
  })
}
