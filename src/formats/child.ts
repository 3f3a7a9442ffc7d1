/**
 * The process inside the cage: reads one document from its standard input, answers on its standard output, ends. It has no
 * variables, no network and no file but our own code; and it ends when its parent does, because then its input ends.
 */
import { partsOf } from './answer.ts'
import { readRequest } from './extraction.ts'
import { lockdown } from './lockdown.ts'
import { readWhole, writeLines } from './pipes.ts'
import { threadRight } from './thread.ts'

// A broken document leaves promises inside pdfjs that nobody waits for; what it could not read, those we wait for have told.
process.on('unhandledRejection', () => {})
const threads = threadRight()
const locked = lockdown()
const { readDocument, loadParsers } = await import('./read-document.ts')
await loadParsers(process.argv[2] ?? '')
const request = readRequest(readWhole)
if (request === null) process.exit(0)
// From here on nothing comes in: its end means that nobody waits for the answer any more.
locked
  .seal()
  .once('end', () => process.exit(0))
  .resume()
if (request.format !== 'pdf') threads.giveUp()
writeLines(partsOf(await readDocument(request, threads)))
process.exit(0)
