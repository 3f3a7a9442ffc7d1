/** Documents, their runs, and the links of each run. Never edited once released: a change is a new file. */
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table ibid.document (
      id text primary key,
      name json not null,
      format text not null,
      sha256 text not null,
      state text not null check (state in ('extracting', 'checking', 'done', 'failed')),
      run text,
      submitted_at text collate "C" not null,
      idempotency_key json,
      idempotency_digest text unique,
      publish boolean not null,
      problem json
    )`.execute(db)
  await sql`create index document_newest on ibid.document (submitted_at desc, id desc)`.execute(db)
  await sql`create index document_open on ibid.document (state) where state in ('extracting', 'checking')`.execute(
    db,
  )
  // A document that is looked at again has several runs; its row names the one under way or last done.
  await sql`
    create table ibid.run (
      id text primary key,
      document text not null references ibid.document (id) on delete cascade
    )`.execute(db)
  await sql`create index run_of_document on ibid.run (document)`.execute(db)
  await sql`
    create table ibid.link (
      run text not null references ibid.run (id) on delete cascade,
      key text not null,
      position integer not null,
      url json not null,
      citations json not null,
      snapshot text not null,
      state text not null check (state in ('waiting', 'checked', 'captured', 'sealed', 'done')),
      verdict json,
      archived boolean not null,
      problem json,
      primary key (run, key)
    )`.execute(db)
  await sql`create index link_in_order on ibid.link (run, position)`.execute(db)
  await sql`create index link_open on ibid.link (run) where state <> 'done'`.execute(db)
}
