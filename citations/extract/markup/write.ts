/** From a markup's blocks and tokens to prose: paragraphs, links, markers and notes as every other format has them. */
import { WrittenParagraph } from '../prose/written.ts'
import type { ProseNote, ProseParagraph } from '../prose.ts'
import { spanOf, type Source } from '../source.ts'
import type { Block, Markup, Token } from './markup.ts'

/** Emphasis within emphasis; deeper nesting is printed as it stands. */
const MAX_DEPTH = 12

export interface WrittenMarkup {
  readonly paragraphs: readonly ProseParagraph[]
  readonly notes: readonly ProseNote[]
}

interface OpenNote {
  readonly key: string
  label: string
  readonly kind: ProseNote['kind']
  readonly paragraphs: ProseParagraph[]
  span: ProseNote['span']
}

export function writeMarkup(source: Source, markup: Markup): WrittenMarkup {
  const paragraphs: ProseParagraph[] = []
  const notes = new Map<string, OpenNote>()
  let counted = 0

  const noteOf = (
    head: { key: string; label: string; kind: ProseNote['kind'] },
    start: number,
    end: number,
  ) => {
    const known = notes.get(head.key)
    const span = spanOf(source, start, end)
    if (known === undefined) {
      const made: OpenNote = { ...head, paragraphs: [], span }
      notes.set(head.key, made)
      return made
    }
    if (known.paragraphs.length === 0) known.span = span
    return known
  }

  /** One label a note, counted in the order in which they are first cited. */
  const labelOf = (key: string, printed: string | null): string => {
    const known = notes.get(key)
    if (printed !== null) return printed
    if (known !== undefined && known.label !== '') return known.label
    const label = String(++counted)
    if (known !== undefined) known.label = label
    else notes.set(key, { key, label, kind: markup.within, paragraphs: [], span: {} })
    return label
  }

  const write = (into: WrittenParagraph, from: number, to: number, depth: number): void => {
    const { signs, address } = markup
    let at = from
    let next = from
    const plain = (end: number): void => {
      if (end > at) into.add(source.text.slice(at, end), [[0, at]])
      at = end
    }
    while (next < to) {
      signs.lastIndex = next
      const found = signs.exec(source.text)
      if (found === null || found.index >= to) break
      const token = depth > MAX_DEPTH ? null : markup.token(found.index, to)
      if (token === null || token.end <= found.index) {
        address.lastIndex = found.index
        next = Math.min(to, address.test(source.text) ? address.lastIndex : found.index + 1)
        continue
      }
      plain(found.index)
      print(into, token, found.index, depth)
      at = next = token.end
    }
    plain(to)
  }

  const print = (into: WrittenParagraph, token: Token, at: number, depth: number): void => {
    if (token.kind === 'sign') {
      if (token.sign === ' ') into.add(' ', [[0, at]])
      else if (token.sign !== '') into.addSign(token.sign, at)
    } else if (token.kind === 'code') {
      into.open('literal')
      into.add(source.text.slice(token.words.start, token.words.end), [[0, token.words.start]])
      into.close('literal')
    } else if (token.kind === 'link') {
      into.open('link', { href: token.href, span: spanOf(source, token.at.start, token.at.end) })
      write(into, token.words.start, token.words.end, depth + 1)
      into.close('link')
    } else if (token.kind === 'mark') {
      const span = spanOf(source, at, token.end)
      for (const { key, label } of token.marks) into.mark({ label: labelOf(key, label), note: key, span })
    } else if (token.kind === 'note') {
      const key = token.key ?? `within ${at}`
      const label = labelOf(key, token.label)
      const note = noteOf({ key, label, kind: markup.within }, at, token.end)
      note.label = label
      into.mark({ label, note: key, span: spanOf(source, at, token.end) })
      for (const { start, end } of token.words) {
        const written = new WrittenParagraph(source)
        write(written, start, end, depth + 1)
        if (written.used) note.paragraphs.push(written.finish('text', {}))
      }
    } else write(into, token.words.start, token.words.end, depth + 1)
  }

  for (const block of markup.blocks) {
    const written = new WrittenParagraph(source)
    for (const [index, { start, end }] of block.parts.entries()) {
      if (index > 0) written.add(' ', [[0, start]])
      write(written, start, end, 0)
    }
    if (!written.used && block.note === undefined) continue
    if (block.note === undefined) paragraphs.push(written.finish(block.kind, {}))
    else addToNote(block, written)
  }
  return { paragraphs, notes: [...notes.values()].filter((note) => note.paragraphs.length > 0) }

  function addToNote({ note: head, parts }: Block, written: WrittenParagraph): void {
    if (head === undefined) return
    const note = noteOf(head, parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0)
    note.paragraphs.push(written.finish('text', {}))
  }
}
