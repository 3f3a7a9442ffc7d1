/**
 * DevTools events of a page and of everything that hangs on it: cross-origin frames, workers, service workers, nested
 * to any depth. Playwright's sessions show one target each and know no shared worker, so children are attached in the
 * protocol's older form, message within message, which one session can carry.
 */
import type { CDPSession } from 'playwright-core'
import { z } from 'zod'

/** One event of one target. `target` is `page`, `iframe`, `worker`, `service_worker` or `shared_worker`. */
export type TargetListener = (event: { target: string; method: string; params: unknown }) => void

const attachedShape = z.object({
  sessionId: z.string(),
  targetInfo: z.object({ type: z.string(), browserContextId: z.string().optional() }),
})
const receivedShape = z.object({ sessionId: z.string(), message: z.string() })
const detachedShape = z.object({ sessionId: z.string() })
const messageShape = z.object({ method: z.string().optional(), params: z.unknown().optional() })
const discoveredShape = z.object({
  targetInfo: z.object({ targetId: z.string(), type: z.string(), browserContextId: z.string().optional() }),
})

type Send = (...command: Parameters<CDPSession['send']>) => void

/** How deep frames within frames are followed; what is deeper is still recorded, only not asked about. */
const DEPTH_LIMIT = 8

/** Begins to listen on a page; events come until the session closes. */
export async function watchPage(session: CDPSession, listener: TargetListener): Promise<void> {
  const node = createNode('page', 0, sender(session), listener)
  session.on('event', ({ method, params }) => node.event(method, params))
  await session.send('Network.enable', { maxTotalBufferSize: 1, maxResourceBufferSize: 1 })
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: false,
  })
}

/** Shared workers belong to no page: they are found through the browser, by the context they live in. */
export async function watchSharedWorkers(
  session: CDPSession,
  browserContextId: string,
  listener: TargetListener,
): Promise<Disposable> {
  const node = createNode('browser', 0, sender(session), listener, browserContextId)
  const listen = ({ method, params }: { method: string; params?: object }) => {
    if (method === 'Target.targetCreated') {
      const found = discoveredShape.safeParse(params)
      if (!found.success) return
      const { targetId, type, browserContextId: context } = found.data.targetInfo
      if (type === 'shared_worker' && context === browserContextId)
        sender(session)('Target.attachToTarget', { targetId, flatten: false })
    } else if (method.startsWith('Target.')) node.event(method, params)
  }
  session.on('event', listen)
  await session.send('Target.setDiscoverTargets', { discover: true })
  return {
    [Symbol.dispose]: () => {
      session.removeListener('event', listen)
    },
  }
}

interface Node {
  event(method: string, params: unknown): void
}

/** `context`: children of other browser contexts (other captures) are not taken. */
function createNode(
  target: string,
  depth: number,
  send: Send,
  listener: TargetListener,
  context: string | null = null,
): Node {
  const children = new Map<string, Node>()
  function attach(params: unknown): void {
    const attached = attachedShape.safeParse(params)
    if (!attached.success) return
    const { sessionId, targetInfo } = attached.data
    if (context !== null && targetInfo.browserContextId !== context) return
    const toChild = childSender(sessionId, send)
    if (depth < DEPTH_LIMIT) {
      children.set(sessionId, createNode(targetInfo.type, depth + 1, toChild, listener))
      toChild('Network.enable', { maxTotalBufferSize: 1, maxResourceBufferSize: 1 })
      toChild('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false })
    }
    toChild('Runtime.runIfWaitingForDebugger', {})
  }
  function receive(params: unknown): void {
    const received = receivedShape.safeParse(params)
    if (!received.success) return
    const child = children.get(received.data.sessionId)
    const message = child === undefined ? null : parseMessage(received.data.message)
    if (message?.method !== undefined) child?.event(message.method, message.params)
  }
  return {
    event(method, params) {
      if (method === 'Target.attachedToTarget') attach(params)
      else if (method === 'Target.receivedMessageFromTarget') receive(params)
      else if (method === 'Target.detachedFromTarget') {
        const detached = detachedShape.safeParse(params)
        if (detached.success) children.delete(detached.data.sessionId)
      } else listener({ target, method, params })
    },
  }
}

function childSender(sessionId: string, send: Send): Send {
  let id = 0
  return (method, params) => {
    id++
    send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
  }
}

/** Commands whose answer nobody waits for: a target that is gone already is no fault. */
function sender(session: CDPSession): Send {
  return (method, params) => {
    void session.send(method, params).catch(() => undefined)
  }
}

function parseMessage(text: string): z.infer<typeof messageShape> | null {
  try {
    const parsed = messageShape.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
