/** Writes ZIP archives as odd as a test wants them: headers are told what to say, bytes are what they are. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface Member {
  readonly name: string
  readonly content: Uint8Array | string
  /** Instead of deflating: bytes already packed by `method`. */
  readonly packed?: Uint8Array
  readonly method?: number
  /** General purpose flags; 1 says encrypted, 8 that sizes follow the data. */
  readonly flags?: number
  /** What the headers say of the size, when it is not true. */
  readonly claimedSize?: number
  readonly checksum?: number
  /** The local header of another member, by its index: two entries over one stretch of bytes. */
  readonly at?: number
}

export function zip(members: readonly Member[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  const offsets: number[] = []
  let offset = 0
  for (const member of members) {
    const content = Buffer.from(member.content as string)
    const method = member.method ?? 8
    const packed = Buffer.from(member.packed ?? (method === 0 ? content : deflateRawSync(content)))
    const name = Buffer.from(member.name)
    const size = member.claimedSize ?? content.length
    const fixed = (signature: number, extra: number) => {
      const head = Buffer.alloc(extra)
      head.writeUInt32LE(signature, 0)
      return head
    }
    const describe = (head: Buffer, from: number) => {
      head.writeUInt16LE(20, from)
      head.writeUInt16LE(member.flags ?? 0, from + 2)
      head.writeUInt16LE(method, from + 4)
      head.writeUInt32LE(member.checksum ?? crc32(content), from + 10)
      head.writeUInt32LE(packed.length, from + 14)
      head.writeUInt32LE(size, from + 18)
      head.writeUInt16LE(name.length, from + 22)
    }
    const local = fixed(0x04034b50, 30)
    describe(local, 4)
    const central = fixed(0x02014b50, 46)
    describe(central, 6)
    central.writeUInt32LE(member.at === undefined ? offset : (offsets[member.at] ?? 0), 42)
    offsets.push(offset)
    directory.push(central, name)
    if (member.at !== undefined) continue
    parts.push(local, name, packed)
    offset += local.length + name.length + packed.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...parts, central, end]))
}

export const documentXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:r><w:t>The wells were filled in, see https://a.example/report.</w:t></w:r></w:p>
</w:body></w:document>`

/** A small DOCX; further members, or others in place of its own, by name. */
export function docx(members: readonly Member[] = []): Uint8Array {
  const own: readonly Member[] = [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: '_rels/.rels',
      content:
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    { name: 'word/document.xml', content: documentXml },
    { name: 'word/media/image1.png', content: Buffer.alloc(2_000, 7) },
    { name: 'word/comments.xml', content: '<w:comments/>' },
  ]
  const replaced = new Set(members.map(({ name }) => name))
  return zip([...own.filter(({ name }) => !replaced.has(name)), ...members])
}
