/** Reads a WACZ of ours for comparison: its text, its pictures and what its index lists. Digests are verify.ts's business. */
import { z } from 'zod'
import {
  isDigest,
  Problem,
  type PictureSeen,
  type ResourceSeen,
  type SnapshotSide,
} from '../../citations/index.ts'
import { jpegFrame } from './jpeg-size.ts'
import { lines } from './lines.ts'
import { sha256Of } from './octets.ts'
import { fileAccess, type RandomAccess } from './random-access.ts'
import { waczFiles } from './wacz-writer.ts'
import { readBlock } from './warc-reader.ts'
import { contentOf, readDirectory } from './zip-reader.ts'

const lineShape = z.object({
  url: z.string(),
  mime: z.string(),
  status: z.int(),
  digest: z.string().refine(isDigest),
  offset: z.int().min(0),
  method: z.string().optional(),
})
const aboutShape = z.object({ mainPageUrl: z.string(), mainPageDate: z.string() })
const PICTURE = /^urn:(?:ibid:)?(view|fullPage(?:-\d)?|firstPage):/
const ABOUT_LIMIT = 4 << 20

/** Throws Problem `file-not-found` or `invalid-package`. */
export async function readSnapshot(path: string): Promise<SnapshotSide> {
  let opened: Awaited<ReturnType<typeof fileAccess>>
  try {
    opened = await fileAccess(path)
  } catch (cause) {
    throw new Problem(
      'file-not-found',
      `Expected a snapshot (.wacz) that can be read, found none at ${path}.`,
      { cause },
    )
  }
  await using source = opened
  const { entries, layout } = await readDirectory(source)
  const part = (name: string): RandomAccess => {
    const entry = entries.find((one) => one.name === name)
    if (entry === undefined)
      throw new Problem(
        'invalid-package',
        `Expected a snapshot (.wacz) of Ibid, found a file without ${name} at ${path}.`,
      )
    return contentOf(source, entry, layout)
  }
  const damaged = (where: string, cause?: unknown) =>
    new Problem(
      'invalid-package',
      `Expected a whole snapshot (.wacz), found a damaged one at ${path}: ${where}; "ibid verify" tells more.`,
      { cause },
    )
  const [index, warc, about] = [part(waczFiles.index), part(waczFiles.warc), part(waczFiles.package)]
  const blockAt = async (offset: number): Promise<Buffer> => {
    try {
      return await readBlock(warc, offset)
    } catch (cause) {
      throw damaged(`the record at byte ${offset} of ${waczFiles.warc}`, cause)
    }
  }
  const resources: ResourceSeen[] = []
  const pictures: PictureSeen[] = []
  let text: string | null = null
  for await (const line of lines(index)) {
    const found = lineShape.safeParse(parsed(line?.slice(line.indexOf('{')) ?? ''))
    if (!found.success) continue
    const { url, method = null, status, mime: mediaType, digest, offset } = found.data
    const picture = PICTURE.exec(url)?.[1]
    if (url.startsWith('urn:text:')) text = (await blockAt(offset)).toString('utf8')
    else if (picture !== undefined) pictures.push(pictureOf(picture, await blockAt(offset)))
    else if (!url.startsWith('urn:')) resources.push({ url, method, status, mediaType, digest })
  }
  const told = aboutShape.safeParse(
    parsed((await about.read(0, Math.min(about.bytes, ABOUT_LIMIT))).toString('utf8')),
  )
  if (!told.success) throw damaged(waczFiles.package, told.error)
  const { mainPageUrl, mainPageDate } = told.data
  return { url: mainPageUrl, at: mainPageDate, text, pictures, resources }
}

function pictureOf(name: string, jpeg: Buffer): PictureSeen {
  const frame = jpegFrame(jpeg)
  const size = { width: frame?.width ?? null, height: frame?.height ?? null }
  return { name, sha256: sha256Of(jpeg), bytes: jpeg.length, ...size }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
