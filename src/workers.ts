/** Lets this process pull jobs in the roles it may play. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultPolicy } from '../citations/index.ts'
import { honestName, type Context } from './context.ts'
import { alarmRaised, auditEnded, faultCaught, notStamped } from './events.ts'
import { logKeys } from './flow/log-keys.ts'
import type { Workshop } from './flow/seal.ts'
import { resendWatches } from './flow/watch.ts'
import { startWork, type Role } from './flow/work.ts'
import { audit, nextAudit, type AuditFinding } from './jobs/audit.ts'
import { notify } from './jobs/notify.ts'
import { removeAtLast } from './jobs/remove.ts'
import { lookAgainByItself } from './jobs/watch.ts'
import type { Job, TransparencyLog } from './ports.ts'
import { witnessedLog } from './transparency.ts'
import { fingerprintOf } from './wacz/signature.ts'
import { openCustodian, ownKeys } from './witnesses.ts'

export async function startWorkers(context: Context, roles: readonly Role[]): Promise<void> {
  const { config, log, clock, random, extractor } = context
  const { catalog, queue } = await context.database()
  const openLog = logThatKnowsKeys(context)
  if (roles.includes('keeper')) {
    await startAudits(context)
    // A database that was lost, or one that was put back from yesterday, knows nothing of what was watched since.
    const watching = { store: await context.store(), queue, clock }
    await resendWatches(watching, (fault) => faultCaught(log, 'watch', fault))
  }
  const again = { setting: await context.setting(), policy: defaultPolicy, strikes: config.IBID_STRIKES }
  const lookingAgain = { store: await context.store(), catalog, queue, clock, random }
  const egress = () => context.egress()
  const notifying = { ...lookingAgain, log, egress, userAgent: honestName(config.IBID_CONTACT) }
  await startWork(
    {
      store: await context.store(),
      catalog,
      queue,
      log,
      clock,
      random,
      extractor,
      probe: () => context.probe(),
      viewer: () => context.viewer(),
      archives: () => context.archives(),
      capturer: () => context.capturer(),
      beacon: () => context.beacon(),
      heldNetwork: () => context.heldNetwork(),
      sealing: async () => ({
        witness: await context.witness(),
        timestamps: await context.timestamps(),
        // A rehearsal is never logged, and its log is not even opened.
        logging: (await context.setting()).class === 'live' ? { log: await openLog(), random } : null,
        workshop,
      }),
      timestamps: () => context.timestamps(),
    },
    {
      roles,
      setting: await context.setting(),
      policy: defaultPolicy,
      means: { browser: config.IBID_BROWSER, quiet: false },
      concurrency: config.IBID_CONCURRENCY,
      captures: config.IBID_CAPTURES,
      others: [
        {
          role: 'keeper',
          name: 'watch',
          atOnce: 1,
          handler: (job) => lookAgainByItself(lookingAgain, again, job),
        },
        {
          role: 'keeper',
          name: 'notify',
          atOnce: 2,
          handler: (job, { signal }) => notify(notifying, job, { signal }),
        },
        {
          role: 'keeper',
          name: 'remove',
          atOnce: 1,
          handler: (job) => removeAtLast({ ...lookingAgain, witness: () => context.witness() }, job),
        },
      ],
    },
  )
}

/** The log, told of this installation's keys before the first seal stands in it; told again at the next seal where that failed. */
function logThatKnowsKeys(context: Context): () => Promise<TransparencyLog> {
  let isTold = false
  return async () => {
    const [log, { publicKey }] = [await context.transparency(), await context.witness()]
    if (isTold) return log
    const signing = { fingerprint: fingerprintOf(publicKey), publicKey, revokedAt: null }
    await logKeys({ store: await context.store(), log }, (await ownKeys(context.config)) ?? [signing])
    isTold = true
    return log
  }
}

/** Every so often one of the services that share a queue reads all evidence again; the jobs' names make them agree on which. */
async function startAudits(context: Context): Promise<void> {
  const { config, log, clock } = context
  const hours = config.IBID_AUDIT_HOURS
  if (hours === 0) return
  const { queue } = await context.database()
  const due = (): Job => {
    const { key, after } = nextAudit(clock.now(), hours)
    return { name: 'audit', key, data: {}, after }
  }
  await queue.work('audit', { concurrency: 1 }, async (_job, { signal }) => {
    const [store, timestamps] = [await context.store(), await context.timestamps()]
    const onFinding = (finding: AuditFinding) => alarmRaised(log, finding)
    const custodian = await openCustodian(config, () => context.witness())
    const isLive = (await context.setting()).class === 'live'
    const witnessed = isLive ? await witnessedLog(config, () => context.transparency()) : null
    const ports = { store, clock, timestamps, witnessed, ...custodian }
    const found = await audit(ports, { signal, onFinding })
    for (const owed of found.owed) notStamped(log, owed)
    const counts = { findings: found.findings.length, owed: found.owed.length }
    auditEnded(log, { ...found, ...counts, endedAt: clock.now() })
    await queue.send([due()])
  })
  await queue.send([due()])
}

/** A folder of its own for each package under construction; gone with it. */
export const workshop: Workshop = async () => {
  const path = await mkdtemp(join(tmpdir(), 'ibid-seal-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}
