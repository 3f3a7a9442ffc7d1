/** Node's permission model as we use it: what may be done is asked and given up, never regained. */

export interface Permission {
  has(scope: string, reference?: string): boolean
  /** For good (from Node 24.21 on). */
  drop(scope: string): void
}

/** Null where the process runs without the model, or cannot give up what it may. */
export function permissionOf(from: object): Permission | null {
  const permission: unknown = Reflect.get(from, 'permission')
  return isPermission(permission) ? permission : null
}

function isPermission(value: unknown): value is Permission {
  return typeof value === 'object' && value !== null && 'drop' in value && 'has' in value
}
