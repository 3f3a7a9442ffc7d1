/** A page's frames, those of other processes included, each with the session that reaches it. */
import type { CDPSession, Frame, Page } from 'playwright-core'
import { z } from 'zod'

const FRAME_LIMIT = 200

interface FrameNode {
  readonly frame: { readonly id: string; readonly loaderId: string; readonly url: string }
  readonly childFrames?: readonly FrameNode[] | undefined
}
const frameNode: z.ZodType<FrameNode> = z.object({
  frame: z.object({ id: z.string(), loaderId: z.string(), url: z.string() }),
  get childFrames() {
    return z.array(frameNode).optional()
  },
})
export const treeShape = z.object({ frameTree: frameNode })

export interface FrameSession {
  readonly session: CDPSession
  readonly frameId: string
  /** Changes with the document in it. */
  readonly loaderId: string
  readonly url: string
  /** The page itself. */
  readonly main: boolean
}

/** Frames of the page's own process first, the page itself foremost, then those of other processes (cross-origin). */
export async function frameSessions(
  page: Page,
  session: CDPSession,
  signal: AbortSignal,
): Promise<readonly FrameSession[]> {
  const own = await framesOf(session, signal)
  const found = own.map((frame, index) => ({ ...frame, session, main: index === 0 }))
  const known = new Set(own.map(({ frameId }) => frameId))
  const frames = page.frames()
  // All are in the page's own process: nobody else has to be asked.
  if (frames.length <= own.length) return found.slice(0, FRAME_LIMIT)
  for (const frame of frames.slice(0, FRAME_LIMIT)) {
    if (frame === page.mainFrame() || frame.isDetached()) continue
    const other = sessions.get(frame) ?? (await sessionOf(frame))
    if (other === null) continue
    const tree = await framesOf(other, signal).catch(() => null)
    // Moved to another process, or gone.
    if (tree === null) sessions.delete(frame)
    else sessions.set(frame, other)
    for (const inside of tree ?? []) {
      if (known.has(inside.frameId)) continue
      known.add(inside.frameId)
      found.push({ ...inside, session: other, main: false })
    }
  }
  return found.slice(0, FRAME_LIMIT)
}

const sessions = new WeakMap<Frame, CDPSession>()

/** Null for frames that share their parent's process: those are in its list already. */
async function sessionOf(frame: Frame): Promise<CDPSession | null> {
  return await frame
    .page()
    .context()
    .newCDPSession(frame)
    .catch(() => null)
}

async function framesOf(session: CDPSession, signal: AbortSignal) {
  const { frameTree } = treeShape.parse(await session.send('Page.getFrameTree', undefined, { signal }))
  const frames: { frameId: string; loaderId: string; url: string }[] = []
  const walk = ({ frame, childFrames = [] }: FrameNode): void => {
    frames.push({ frameId: frame.id, loaderId: frame.loaderId, url: frame.url })
    for (const child of childFrames) walk(child)
  }
  walk(frameTree)
  return frames
}
