/** The process inside the cage that takes comments and tracked changes out of an office document. */
import { readRequest } from './extraction.ts'
import { lockdown } from './lockdown.ts'
import { readWhole, writeAnswer } from './pipes.ts'
import type { StripAnswer } from './strip-document.ts'

process.on('unhandledRejection', () => {})
const locked = lockdown()
const { stripOffice } = await import('./office/strip.ts')
const request = readRequest(readWhole)
if (request === null) process.exit(0)
locked
  .seal()
  .once('end', () => process.exit(0))
  .resume()
const parts = await stripOffice(request.bytes).catch(() => null)
const answer: StripAnswer =
  parts === null
    ? { kind: 'unreadable' }
    : {
        kind: 'parts',
        parts: parts.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
      }
writeAnswer(answer)
process.exit(0)
