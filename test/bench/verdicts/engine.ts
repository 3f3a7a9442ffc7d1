/** Our engine on a world's cases: the check stage over the real probe and the real egress. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultPolicy, type Policy } from '../../../citations/index.ts'
import { createProbe } from '../../../src/adapters/probe/undici-probe.ts'
import { createViewer } from '../../../src/adapters/capturer/viewer.ts'
import { createEgress } from '../../../src/egress/create-egress.ts'
import type { Egress } from '../../../src/egress/egress.ts'
import type { Viewer } from '../../../src/ports.ts'
import { check } from '../../../src/flow/check.ts'
import type { WebCase } from '../../hostile-web/case.ts'
import type { World } from '../../hostile-web/world/world.ts'
import { eachOf } from './each-of.ts'
import type { Seen } from './seen.ts'

export interface EngineOptions {
  readonly policy?: Policy
  readonly concurrency?: number
  /** With the second opinion of a browser. */
  readonly browser?: boolean
  /** One case at most so long, in milliseconds. */
  readonly deadline?: number
}

/** Everything is near here, so silence is known sooner; what is waited for on purpose (Retry-After) stays. */
export const nearPolicy: Policy = {
  ...defaultPolicy,
  probe: {
    ...defaultPolicy.probe,
    connectTimeout: 4_000,
    headersTimeout: 5_000,
    bodyTimeout: 3_000,
    attemptTimeout: 10_000,
    linkTimeout: 25_000,
    retryWaits: [50, 150],
  },
}

/** Every case once, several at a time; the answers in the order of the cases. */
export async function runEngine(
  cases: readonly WebCase[],
  world: World,
  {
    policy = nearPolicy,
    browser = false,
    // A browser takes the processor from the looks beside it, whose limits are short.
    concurrency = browser ? 6 : 24,
    deadline = 60_000,
  }: EngineOptions = {},
): Promise<readonly Seen[]> {
  const lured = new Map<string, string[]>()
  const egress = createEgress(world.egressOptions, {
    onDial: ({ host, attempts }) => {
      for (const { address, port } of attempts)
        if (!world.endpoints.has(`${address} ${port}`))
          lured.set(host, [...(lured.get(host) ?? []), `${address} ${port}`])
    },
  })
  await using viewing = browser ? await startViewing(egress) : null
  await using probe = createProbe({
    egress,
    clock: { now: () => new Date() },
    userAgent: 'Ibid/0 (+https://ibid.test/about)',
    policy: policy.probe,
  })
  const look = async (one: WebCase): Promise<Seen> => {
    const began = performance.now()
    const signal = AbortSignal.timeout(deadline)
    const { verdict } = await check(
      { probe, viewer: viewing?.viewer ?? null },
      {
        url: one.cited,
        policy,
        means: { browser: browser ? 'auto' : 'never', quiet: false },
        acceptLanguage: one.language,
      },
      { signal },
    )
    const { reason, outcome, certainty } = verdict
    return {
      name: one.name,
      outcome,
      verdict: verdict.verdict,
      reason: `${reason}${certainty === 'provisional' ? '' : ` (${certainty})`}`,
      milliseconds: Math.round(performance.now() - began),
      forbidden: [],
    }
  }
  try {
    const seen = await eachOf(cases, concurrency, look)
    return seen.map((one, index) => ({ ...one, forbidden: luredBy(cases[index], lured) }))
  } finally {
    await egress.close()
  }
}

/** The viewer as the service has it, over the same egress, with everything it writes in a folder of its own. */
async function startViewing(egress: Egress): Promise<{ readonly viewer: Viewer } & AsyncDisposable> {
  const root = await mkdtemp(join(tmpdir(), 'ibid-bench-verdicts-'))
  const viewer = createViewer({
    egress,
    runDirectory: join(root, 'run'),
    spoolRoot: join(root, 'spool'),
    version: '0.0.0',
    contact: null,
    browserPath: process.env['CHROMIUM_PATH'] ?? null,
    log: (line) => console.error(line),
  })
  return {
    viewer,
    async [Symbol.asyncDispose]() {
      await viewer[Symbol.asyncDispose]()
      await rm(root, { recursive: true, force: true })
    },
  }
}

/** Dials are known by the host that was dialled: a case's own, or the literal one it cites. */
function luredBy(one: WebCase | undefined, lured: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (one === undefined) return []
  const cited = URL.canParse(one.cited) ? new URL(one.cited).hostname.replace(/^\[|\]$/g, '') : ''
  return [...lured].flatMap(([host, addresses]) =>
    host === cited || host.includes(one.name) ? addresses : [],
  )
}
