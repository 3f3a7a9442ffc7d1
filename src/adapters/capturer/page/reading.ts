/**
 * What a page says and is made of, read in worlds of our own beside the page's scripts, so that none of its tricks with
 * the DOM's functions can lie to us. Bounded: a page of any size gives at most the cap, and the step says it was cut.
 */
import type { CDPSession, Page } from 'playwright-core'
import { z } from 'zod'
import { StepFailure } from '../steps.ts'
import { frameSessions, treeShape } from './frames.ts'

const TEXT_LIMIT = 8_000_000
const DOM_LIMIT = 32_000_000

const evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z.object({ text: z.string() }).optional(),
})

/** Runs an expression in our own world of a frame (the page's own by default) and returns its JSON value. */
export async function evaluateApart(
  session: CDPSession,
  expression: string,
  { signal, frameId }: { signal: AbortSignal; frameId?: string },
): Promise<unknown> {
  const frame =
    frameId ??
    treeShape.parse(await session.send('Page.getFrameTree', undefined, { signal })).frameTree.frame.id
  const world = { frameId: frame, worldName: 'ibid', grantUniveralAccess: false }
  const { executionContextId } = await session.send('Page.createIsolatedWorld', world, { signal })
  const call = { expression, contextId: executionContextId, returnByValue: true, awaitPromise: true }
  const { result, exceptionDetails } = evaluated.parse(
    await session.send('Runtime.evaluate', call, { signal }),
  )
  if (exceptionDetails !== undefined)
    throw new StepFailure(`the page could not be read: ${exceptionDetails.text}`)
  return result.value
}

/** Rendered text of the page and its frames, a blank line between them. */
export async function readText(page: Page, session: CDPSession, signal: AbortSignal): Promise<string> {
  const texts: string[] = []
  for (const { session: owner, frameId } of await frameSessions(page, session, signal)) {
    const text = await evaluateApart(owner, TEXT, { signal, frameId }).catch((error: unknown) => {
      // A frame may go while it is read; the page itself may not.
      if (texts.length === 0) throw error
      return ''
    })
    if (typeof text === 'string' && (text !== '' || texts.length === 0)) texts.push(text)
  }
  return texts.join('\n\n').slice(0, TEXT_LIMIT)
}

/** The document as it stands after scripts, with its doctype. `cut` when it was longer than the cap. */
export async function readDom(
  session: CDPSession,
  signal: AbortSignal,
): Promise<{ html: string; cut: boolean }> {
  const html = await evaluateApart(session, DOM, { signal })
  if (typeof html !== 'string' || html === '') throw new StepFailure('the page has no document to keep')
  return { html: html.slice(0, DOM_LIMIT), cut: html.length > DOM_LIMIT }
}

export async function readTitle(session: CDPSession, signal: AbortSignal): Promise<string | null> {
  const title = await evaluateApart(session, 'document.title.slice(0, 1000)', { signal })
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null
}

// What the browser itself says where a frame's page did not come are no words of the site.
const TEXT = `(() => {
  if (location.protocol === 'chrome-error:') return ''
  const root = document.documentElement
  return root === null ? '' : String(root.innerText ?? root.textContent ?? '').slice(0, ${TEXT_LIMIT})
})()`

const DOM = `(() => {
  const type = document.doctype === null ? '' : new XMLSerializer().serializeToString(document.doctype) + '\\n'
  return (type + (document.documentElement?.outerHTML ?? '')).slice(0, ${DOM_LIMIT + 1})
})()`
