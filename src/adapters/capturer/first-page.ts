/**
 * How a source that is no page begins, as a picture: a PDF's first page, an image, the first lines of a text. Drawn in a
 * context of its own whose only proxy leads nowhere, from what was recorded; office files and films have no picture.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { Problem } from '../../../citations/index.ts'
import { kindOf, namedKind, type FileKind } from './file-kind.ts'
import { inReach, whole } from './file-text.ts'
import type { Lease } from './browser/browser.ts'
import { StepFailure, StepSkipped } from './steps.ts'

const BODY_LIMIT = 32 << 20
const WIDTH = 1_240
const TALLEST = 4_000
const LETTERS = 6_000
const QUALITY = 0.85

const drawn = z.union([z.object({ jpeg: z.string() }), z.object({ fault: z.string() })])

const require = createRequire(import.meta.url)
let pdfjs: { readonly code: string; readonly worker: string } | null = null

/** JPEG. Throws StepSkipped for kinds without a picture or a browser to draw it, StepFailure for what cannot be drawn. */
export async function takeFirstPage(
  mediaType: string | null,
  body: () => Promise<Buffer>,
  lend: () => Promise<Lease>,
  signal: AbortSignal,
): Promise<Buffer> {
  const called = mediaType ?? 'application/octet-stream'
  const none = `of a source of the kind ${called} no picture is made`
  const named = namedKind(mediaType)
  if (named === 'other') throw new StepSkipped(none)
  const bytes = named === 'unsaid' ? await inReach(body) : await whole(body)
  const draw = bytes === null ? null : drawers[kindOf(mediaType, bytes)]
  if (bytes === null || draw === null) throw new StepSkipped(none)
  if (bytes.length > BODY_LIMIT) throw new StepSkipped(`a source of ${bytes.length} bytes is not drawn`)
  using lease = await lend().catch((error: unknown) => {
    if (error instanceof Problem) throw new StepSkipped('there is no browser to draw it with')
    throw error
  })
  const context = await lease.browser.newContext({
    viewport: { width: WIDTH, height: 1_600 },
    acceptDownloads: false,
  })
  const close = () => void context.close().catch(() => lease.retire())
  signal.addEventListener('abort', close, { once: true })
  try {
    return await draw(await context.newPage(), bytes, called)
  } finally {
    signal.removeEventListener('abort', close)
    await context.close().catch(() => lease.retire())
  }
}

type Drawer = (page: Page, bytes: Buffer, kind: string) => Promise<Buffer>

const drawers: Readonly<Record<FileKind, Drawer | null>> = {
  pdf: drawPdf,
  picture: drawImage,
  writing: drawText,
  docx: null,
  odt: null,
  other: null,
}

async function drawPdf(page: Page, bytes: Buffer): Promise<Buffer> {
  pdfjs ??= {
    code: readFileSync(require.resolve('pdfjs-dist/build/pdf.min.mjs'), 'utf8'),
    worker: readFileSync(require.resolve('pdfjs-dist/build/pdf.worker.min.mjs'), 'utf8'),
  }
  const job = { ...pdfjs, data: bytes.toString('base64'), width: WIDTH, tallest: TALLEST, quality: QUALITY }
  return taken(await page.evaluate(`(${PDF})(${JSON.stringify(job)})`))
}

async function drawImage(page: Page, bytes: Buffer, kind: string): Promise<Buffer> {
  const job = { kind, data: bytes.toString('base64'), width: WIDTH, tallest: TALLEST, quality: QUALITY }
  return taken(await page.evaluate(`(${IMAGE})(${JSON.stringify(job)})`))
}

async function drawText(page: Page, bytes: Buffer): Promise<Buffer> {
  const text = JSON.stringify(new TextDecoder().decode(bytes.subarray(0, LETTERS * 4)).slice(0, LETTERS))
  await page.evaluate(`{
    const lines = document.createElement('pre')
    lines.style.cssText = 'font: 15px/1.4 monospace; white-space: pre-wrap; overflow-wrap: anywhere; margin: 24px'
    lines.textContent = ${text}
    document.body.append(lines)
  }`)
  return await page.screenshot({ type: 'jpeg', quality: QUALITY * 100 })
}

function taken(answer: unknown): Buffer {
  const found = drawn.parse(answer)
  if ('fault' in found) throw new StepFailure(`it could not be drawn: ${found.fault.slice(0, 200)}`)
  const jpeg = Buffer.from(found.jpeg.replace(/^[^,]*,/, ''), 'base64')
  if (jpeg.length < 100) throw new StepFailure('the browser drew an empty picture')
  return jpeg
}

const DECODED = `const bytes = Uint8Array.from(atob(job.data), (letter) => letter.charCodeAt(0))`

const PDF = `async (job) => {
  try {
    ${DECODED}
    const address = (code) => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
    const { getDocument, GlobalWorkerOptions } = await import(address(job.code))
    GlobalWorkerOptions.workerSrc = address(job.worker)
    const pdf = await getDocument({ data: bytes, isEvalSupported: false, enableXfa: false, useSystemFonts: true }).promise
    const page = await pdf.getPage(1)
    const natural = page.getViewport({ scale: 1 })
    const scale = Math.min(job.width / natural.width, job.tallest / natural.height, 4)
    const viewport = page.getViewport({ scale })
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.floor(viewport.width))
    canvas.height = Math.max(1, Math.floor(viewport.height))
    await page.render({ canvas, viewport, background: 'white' }).promise
    return { jpeg: canvas.toDataURL('image/jpeg', job.quality) }
  } catch (error) {
    return { fault: String(error?.message ?? error) }
  }
}`

const IMAGE = `async (job) => {
  try {
    ${DECODED}
    const image = new Image()
    image.src = URL.createObjectURL(new Blob([bytes], { type: job.kind }))
    await image.decode()
    const width = image.naturalWidth || 300, height = image.naturalHeight || 300
    const scale = Math.min(1, job.width / width, job.tallest / height)
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(width * scale))
    canvas.height = Math.max(1, Math.round(height * scale))
    const pen = canvas.getContext('2d')
    pen.fillStyle = 'white'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
    return { jpeg: canvas.toDataURL('image/jpeg', job.quality) }
  } catch (error) {
    return { fault: String(error?.message ?? error) }
  }
}`
