/**
 * Brings the catalog's schema up to this version. Migrations are named in the code, not found on disk, so that a
 * bundled service has them too. Going back is deliberately absent: the store can rebuild the catalog.
 */
import type { Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import { PortFault } from '../../../ports.ts'
import * as documentsAndLinks from './0001-documents-and-links.ts'
import * as historyOfLooks from './0002-history-of-looks.ts'

const migrations: Readonly<Record<string, Migration>> = {
  '0001-documents-and-links': documentsAndLinks,
  '0002-history-of-looks': historyOfLooks,
}

/** Idempotent. Throws a PortFault when a step fails; PostgreSQL then has rolled that step back. */
export async function migrate<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    migrationTableSchema: 'ibid',
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error === undefined) return
  const step = results?.find((result) => result.status === 'Error')?.migrationName ?? 'the first'
  throw new PortFault(
    'catalog',
    'migration-failed',
    `the catalog's schema could not be brought up: ${step}`,
    {
      retryable: false,
      cause: error,
    },
  )
}
