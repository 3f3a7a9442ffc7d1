/** Where a receipt's seal stands in a transparency log: damage where its proof does not hold, else whose word that is. */
import type { Receipt, Trust } from '../../citations/index.ts'
import {
  checkLogged,
  logSentence,
  readLogPolicy,
  type LogFinding,
  type LogPolicy,
} from '../../citations/log/index.ts'
import type { Ledger } from './ledger.ts'
import { logHash, logMeans } from './log-means.ts'

const WHAT = 'transparency log'

/** Judges one receipt; `isNewest`: what is found is told as well, not only what is wrong. */
export async function verifyLog(
  part: string,
  receipt: Receipt,
  isNewest: boolean,
  ledger: Ledger,
  trust: Trust,
): Promise<void> {
  const found = await checkLogged(logMeans, receipt, await policyOf(trust))
  if (found.kind === 'wrong') ledger.failed(part, WHAT, found.detail)
  if (!isNewest || found.kind === 'wrong') return
  const told = logSentence(found)
  const witnessed = found.kind === 'logged' && found.witnessed
  ledger.logs.push({ part, witnessed, told })
  ledger.note('log', { part, what: WHAT, result: resultOf(found), detail: told })
}

function resultOf(found: LogFinding): 'ok' | 'unchecked' {
  return found.kind === 'logged' ? 'ok' : 'unchecked'
}

/** A policy that cannot be read trusts nobody; whoever named it hears that at the door. */
async function policyOf({ log }: Trust): Promise<LogPolicy | null> {
  if (log === undefined) return null
  const reading = await readLogPolicy(logHash, log)
  return reading.kind === 'policy' ? reading.policy : null
}
