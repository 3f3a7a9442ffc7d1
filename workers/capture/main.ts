/** Start file of a capture worker: check and capture jobs from DATABASE_URL, spool objects to the bucket. */
import { main } from '../../src/cli/main.ts'

process.exitCode = await main(['worker', ...process.argv.slice(2)])
