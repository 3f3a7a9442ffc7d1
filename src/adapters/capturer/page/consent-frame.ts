/**
 * One frame's part in refusing a consent banner: autoconsent in a world of its own, told what to do, heard in what it does.
 * Functions of a banner's own are called in the page's world, as its button would.
 */
import type { CDPSession } from 'playwright-core'
import { z } from 'zod'
import type { ConsentAct } from '../../../../citations/index.ts'
import { consentRules, consentScript, TELL, tell, WORLD } from './consent-world.ts'

const messageShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('init'), url: z.string() }),
  z.object({ type: z.literal('eval'), id: z.string(), code: z.string(), snippetId: z.string().optional() }),
  z.object({ type: z.literal('report'), state: z.object({ lifecycle: z.string() }) }),
  z.object({ type: z.literal('popupFound'), cmp: z.string() }),
  z.object({
    type: z.literal('optOutResult'),
    cmp: z.string(),
    result: z.boolean(),
    scheduleSelfTest: z.boolean(),
  }),
  z.object({ type: z.literal('autoconsentDone'), cmp: z.string() }),
  z.object({ type: z.literal('selfTestResult'), result: z.boolean() }),
  z.object({
    type: z.literal('ibidAct'),
    kind: z.enum(['click', 'withheld']),
    frame: z.string(),
    element: z.string(),
    label: z.string(),
  }),
])
type Message = z.infer<typeof messageShape>
const toldShape = z.object({ name: z.string(), payload: z.string(), executionContextId: z.int() })
const evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z.object({}).optional(),
})
const contextShape = z.object({
  context: z.object({
    id: z.int(),
    auxData: z.object({ isDefault: z.boolean(), frameId: z.string() }),
  }),
})

/** What one frame has said so far. */
export interface FrameState {
  lifecycle: string
  banner: string | null
  /** Null while it is not over. */
  result: boolean | null
  done: boolean
  tests: boolean
  confirmed: boolean | null
  clicks: number
}

export interface FrameJob {
  readonly session: CDPSession
  readonly frameId: string
  readonly url: string
  readonly main: boolean
  readonly acts: ConsentAct[]
  /** Called after every change of the state. */
  readonly changed: () => void
}

export interface AttendedFrame {
  readonly state: FrameState
  /** False when the frame has gone, or another document stands in it. */
  readonly alive: boolean
  send(type: 'optOut' | 'selfTest'): Promise<void>
}

/** Begins at once; ends when the frame goes or the session closes. Never rejects. */
export function attendFrame(job: FrameJob): AttendedFrame {
  const { session, frameId, acts, changed } = job
  const state: FrameState = {
    lifecycle: 'loading',
    banner: null,
    result: null,
    done: false,
    tests: false,
    confirmed: null,
    clicks: 0,
  }
  let alive = true
  let refusing = false
  let world: number | null = null
  let own: ReadonlyMap<string, number> | null = null

  async function run(expression: string, contextId: number | null): Promise<unknown> {
    const call = { expression, returnByValue: true, awaitPromise: true, userGesture: refusing }
    const answer = await session.send('Runtime.evaluate', contextId === null ? call : { ...call, contextId })
    const { result, exceptionDetails } = evaluated.parse(answer)
    return exceptionDetails === undefined ? result.value : undefined
  }
  let taking: Promise<void> = Promise.resolve()
  function hear(params: unknown): void {
    const told = toldShape.safeParse(params)
    if (!told.success || told.data.name !== TELL || told.data.executionContextId !== world) return
    const message = messageShape.safeParse(parsed(told.data.payload))
    if (!message.success) return
    taking = taking
      .then(async () => await take(message.data))
      .catch(() => undefined)
      .finally(changed)
  }
  async function listen(): Promise<void> {
    own = await ownWorlds(session)
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId,
      worldName: WORLD,
      grantUniveralAccess: false,
    })
    world = executionContextId
    session.on('Runtime.bindingCalled', hear)
    try {
      await run(consentScript(), world)
      // Rejects when the world is gone with its document.
      await run('new Promise(() => {})', world)
    } finally {
      await taking
      session.off('Runtime.bindingCalled', hear)
    }
  }
  async function take(message: Message): Promise<void> {
    switch (message.type) {
      case 'init':
        await run(consentRules({ url: message.url, main: job.main }), world)
        break
      case 'eval':
        await callOwn(message)
        break
      case 'report':
        state.lifecycle = message.state.lifecycle
        break
      case 'popupFound':
        state.banner ??= message.cmp
        break
      case 'optOutResult':
        state.result = message.result
        state.tests = message.scheduleSelfTest
        break
      case 'autoconsentDone':
        state.done = true
        state.banner = message.cmp
        break
      case 'selfTestResult':
        state.confirmed = message.result
        break
      case 'ibidAct': {
        const { type: _, ...act } = message
        if (act.kind === 'click') state.clicks++
        if (acts.length < ACTS) acts.push(act)
        break
      }
    }
  }
  async function callOwn({ id, code, snippetId = '' }: Extract<Message, { type: 'eval' }>): Promise<void> {
    const context = own?.get(frameId) ?? null
    const result = context === null ? false : await run(code, context)
    if (refusing && acts.length < ACTS)
      acts.push({ kind: 'call', frame: job.url.slice(0, 300), element: '', label: snippetId })
    await run(tell({ type: 'evalResp', id, result: result ?? false }), world)
  }

  void listen()
    .catch(() => undefined)
    .finally(() => {
      alive = false
      changed()
    })
  return {
    state,
    get alive() {
      return alive
    },
    async send(type) {
      refusing = type === 'optOut'
      await run(tell({ type }), world).catch(() => undefined)
    },
  }
}

const ACTS = 100

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The pages' own worlds by frame, for each session that was told to list them. */
const worlds = new WeakMap<CDPSession, Promise<Map<string, number>>>()

async function ownWorlds(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const known = worlds.get(session) ?? listWorlds(session)
  worlds.set(session, known)
  return await known
}

async function listWorlds(session: CDPSession): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  session.on('Runtime.executionContextCreated', (params) => {
    const told = contextShape.safeParse(params)
    if (!told.success) return
    const { id, auxData } = told.data.context
    if (auxData.isDefault) found.set(auxData.frameId, id)
  })
  // Bindings tell nothing before this; those that exist are told at once.
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: TELL, executionContextName: WORLD })
  return found
}

/** Ends the listing, and with it what bindings tell. */
export async function endListing(session: CDPSession): Promise<void> {
  if (worlds.delete(session))
    await session.send('Runtime.disable', undefined, { timeout: 1_000 }).catch(() => undefined)
}
