/** When and from where each link was looked at, found again by what is linked to. Never edited once released. */
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table ibid.link
      add column link_digest text,
      add column checked_at text collate "C",
      add column vantage json`.execute(db)
  // A URL may be longer than an index entry can be, its digest is not.
  await sql`
    create index link_history on ibid.link (link_digest, checked_at desc)
      where checked_at is not null`.execute(db)
}
