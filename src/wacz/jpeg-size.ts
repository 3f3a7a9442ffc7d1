/** What a JPEG's frame header states (ITU T.81, B.2.2): its size and its colours. Nothing is decoded. */

export interface JpegFrame {
  readonly width: number
  readonly height: number
  readonly components: number
}

/** Null where the bytes hold no frame header of a baseline, extended or progressive picture. */
export function jpegFrame(jpeg: Buffer): JpegFrame | null {
  if (jpeg.length < 4 || jpeg.readUInt16BE(0) !== 0xffd8) return null
  for (let at = 2; at + 9 < jpeg.length && jpeg[at] === 0xff; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const marker = jpeg[at + 1] ?? 0
    if (marker < 0xc0 || marker > 0xc3) continue
    const [height, width, components] = [
      jpeg.readUInt16BE(at + 5),
      jpeg.readUInt16BE(at + 7),
      jpeg[at + 9] ?? 0,
    ]
    return width === 0 || height === 0 ? null : { width, height, components }
  }
  return null
}
