/** wabac's ZIP reader, the npm reader of WACZs that is not ours, opened over bytes in memory. */

export interface ForeignZip {
  readonly names: readonly string[]
  readonly read: (name: string) => Promise<Buffer>
}

/** Throws what the reader throws: the bytes are then no WACZ to it. */
export async function openWithWabac(bytes: Buffer): Promise<ForeignZip> {
  const { ZipRangeReader } = await importWabac()
  const reader = new ZipRangeReader({
    getLength: async () => bytes.length,
    getRange: async (offset, length, stream) => asked(bytes.subarray(offset, offset + length), stream),
    getRangeFromEnd: async (length, stream) =>
      asked(bytes.subarray(Math.max(0, bytes.length - length)), stream),
  })
  const entries = await reader.load()
  return {
    names: Object.keys(entries),
    read: async (name) => {
      const { reader: content } = await reader.loadFile(name, { unzip: false })
      return Buffer.from(await content.readFully())
    },
  }
}

function asked(part: Buffer, stream: boolean): Uint8Array | ReadableStream<Uint8Array> {
  if (!stream) return part
  return new ReadableStream({
    start(controller) {
      controller.enqueue(part)
      controller.close()
    },
  })
}

interface Loader {
  getLength(): Promise<number>
  getRange(offset: number, length: number, stream: boolean): Promise<unknown>
  getRangeFromEnd(length: number, stream: boolean): Promise<unknown>
}
interface Wabac {
  ZipRangeReader: new (loader: Loader) => {
    load(): Promise<Record<string, unknown>>
    loadFile(name: string, options: object): Promise<{ reader: { readFully(): Promise<Uint8Array> } }>
  }
}

/** It is written for a service worker and looks for `self`. */
async function importWabac(): Promise<Wabac> {
  Object.assign(globalThis, { self: globalThis })
  const name = '@webrecorder/wabac/swlib'
  const loaded: unknown = await import(name)
  return loaded as Wabac
}
