/**
 * Reads a wiki's source (MediaWiki; DokuWiki where it agrees): headings, items, tables, notes `<ref>…</ref>` and what stands
 * in templates. Boxes, pictures, categories, code and comments are no text. What stands within a line is told in wiki-token.ts.
 */
import type { Range } from '../mapped-text.ts'
import type { Source } from '../source.ts'
import { linesOf } from './lines.ts'
import type { Block, Markup } from './markup.ts'
import { noteTag, wikiTokens } from './wiki-token.ts'

const HEADING = /^(={1,6})\s*(\S(?:.*?\S)?)\s*\1$/
const ITEM = /^[*#:;]+\s*/
/** DokuWiki's items are set in. */
const SET_IN = /^[*-]\s+(?=\S)/
const SWITCH = /^__[A-Z]+__$/
const DROPPED_TAGS =
  /<(syntaxhighlight|source|pre|nowiki|math|gallery|timeline|code|score|templatedata|graph)(?:\s[^<>]{0,300})?>/gi
/** Pictures and categories, by the names that most wikis have. */
const BESIDE =
  /^\[\[\s*:?(?:file|image|media|category|datei|bild|kategorie|fichier|catégorie|archivo|imagen|categoría|immagine|categoria|ficheiro|imagem|bestand|afbeelding|categorie|plik|grafika|kategoria|soubor|fil|kategori|tiedosto|luokka|файл|изображение|категория|зображення|категорія|αρχείο|κατηγορία|dosya|berkas|tập tin|thể loại|ملف|تصنيف|קובץ|קטגוריה|चित्र|श्रेणी|ファイル|カテゴリ|파일|분류|分类|分類|文件|檔案)\s*:/iu

export function readWiki(source: Source): Markup {
  const { text } = source
  const hidden = hiddenOf(text)
  const ends = closersOf(text, hidden)
  const lines = linesOf(source)
  const blocks: Block[] = []
  let title: string | null = null
  let inTable = false

  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) break
    const { text: printed, first, end } = line
    const heading = HEADING.exec(printed)
    const own = ownEnd(first)
    if (printed === '' || SWITCH.test(printed) || /^-{4,}$/.test(printed)) continue
    if (own !== null && own >= end - 1 && own > first) index = lineOf(own, index)
    else if (heading !== null) {
      const start = first + printed.indexOf(heading[2] ?? '', heading[1]?.length ?? 1)
      const words = { start, end: start + (heading[2]?.length ?? 0) }
      blocks.push({ kind: 'heading', parts: [words] })
      title ??= text.slice(words.start, words.end)
    } else if (/^:{0,3}\{\|/.test(printed)) inTable = true
    else if (inTable && printed.startsWith('|}')) inTable = false
    else if (inTable && /^[|!]/.test(printed)) index = row(index)
    else index = paragraph(index)
  }
  for (const { key, words } of listed()) {
    const note = { key, label: '', kind: 'footnote' as const }
    blocks.push({ kind: 'text', parts: [words], note })
  }

  /** A box or picture that begins a line and ends it: nothing of it is a sentence. */
  function ownEnd(first: number): number | null {
    if (text.startsWith('{{', first)) {
      const end = ends.get(first)
      const name = /^\{\{\s*([^|{}\n]{0,60})/.exec(text.slice(first, first + 70))?.[1] ?? ''
      return end === undefined || PRINTED.test(name.trim()) ? null : end
    }
    return text.startsWith('[[', first) && BESIDE.test(text.slice(first, first + 60))
      ? (ends.get(first) ?? null)
      : null
  }

  function lineOf(offset: number, from: number): number {
    let index = from
    while (index + 1 < lines.length && (lines[index + 1]?.start ?? 0) < offset) index++
    return index
  }

  /** From a line to the one before what begins anew; what a template or a note holds is not looked into. */
  function paragraph(from: number): number {
    const line = lines[from]
    if (line === undefined) return from
    const indented = line.first > line.start ? SET_IN.exec(line.text) : null
    const item = ITEM.exec(line.text) ?? indented
    const start = line.first + (item?.[0].length ?? 0)
    let end = reach(start, line.end)
    let last = lineOf(end, from)
    for (let next = item === null ? lines[last + 1] : undefined; next !== undefined; next = lines[last + 1]) {
      if (next.text === '' || ITEM.test(next.text) || HEADING.test(next.text)) break
      if (/^(?:\{\||-{4,}|\|[-}|]?)/.test(next.text) || ownEnd(next.first) !== null) break
      end = reach(next.first, next.end)
      last = lineOf(end, last + 1)
    }
    if (end > start) blocks.push({ kind: item === null ? 'text' : 'item', parts: [{ start, end }] })
    return last
  }

  /** The end of a line, or of what was opened in it. */
  function reach(from: number, end: number): number {
    let to = end
    OPENERS.lastIndex = from
    for (let found = OPENERS.exec(text); found !== null && found.index < to; found = OPENERS.exec(text)) {
      const close = ends.get(found.index)
      if (close === undefined) continue
      to = Math.max(to, Math.min(close, lineEndAt(close)))
      OPENERS.lastIndex = close
    }
    const line = text.indexOf('\n', to)
    return line < 0 ? text.length : text.charAt(to - 1) === '\n' ? to - 1 : line
  }

  function lineEndAt(offset: number): number {
    const found = text.indexOf('\n', offset)
    return found < 0 ? text.length : found
  }

  /** A table's line: cells parted by `||` or `!!`, what is set before a lone bar says how a cell looks. */
  function row(from: number): number {
    const line = lines[from]
    if (line === undefined || line.text.startsWith('|-')) return from
    let end = reach(line.first, line.end)
    let last = lineOf(end, from)
    for (
      let next = lines[last + 1];
      next !== undefined && !/^(?:[|!]|$)/.test(next.text);
      next = lines[last + 1]
    ) {
      end = reach(next.first, next.end)
      last = lineOf(end, last + 1)
    }
    let start = line.first + (line.text.startsWith('|+') ? 2 : 1)
    CELL.lastIndex = start
    const push = (to: number): void => {
      const set =
        /^[^|[\]{}\n]{0,200}=[^|[\]{}\n]{0,200}\|(?!\|)/.exec(text.slice(start, to))?.[0].length ?? 0
      if (text.slice(start + set, to).trim() !== '')
        blocks.push({ kind: 'cell', parts: [{ start: start + set, end: to }] })
    }
    for (let found = CELL.exec(text); found !== null && found.index < end; found = CELL.exec(text)) {
      const close = ends.get(found.index)
      if (close !== undefined) CELL.lastIndex = close
      else if (/^(?:\|\||!!)$/.test(found[0])) {
        push(found.index)
        start = found.index + 2
      }
    }
    push(end)
    return last
  }

  /** Notes that are written in the list of notes, `<references><ref name="a">…</ref></references>` or `{{reflist|refs=…}}`. */
  function* listed(): Generator<{ key: string; words: Range }> {
    const list = /<references(?:\s[^<>]{0,100})?>(?!\s*<\/)|\{\{[^{}|\n]{1,40}\|[^{}]{0,200}?refs\s*=/gi
    for (const { 0: head, index } of text.matchAll(list)) {
      const from = index + head.length
      const end = head.startsWith('{{') ? (ends.get(index) ?? from) : text.indexOf('</references', from)
      if (end < 0) return
      if (end <= from) continue
      NOTE_OPENS.lastIndex = from
      for (
        let found = NOTE_OPENS.exec(text);
        found !== null && found.index < end;
        found = NOTE_OPENS.exec(text)
      ) {
        const tag = noteTag(text, found.index)
        const close = ends.get(found.index)
        if (tag === null || tag.name === null || tag.closed || close === undefined) continue
        yield { key: tag.key ?? '', words: { start: tag.end, end: text.lastIndexOf('</', close - 1) } }
        NOTE_OPENS.lastIndex = close
      }
    }
  }

  return {
    blocks: blocks.filter(
      ({ parts }) =>
        !parts.every(({ start, end }) => isReferences(text.slice(start, Math.min(end, start + 40)))),
    ),
    title,
    signs: /[[{<&|]|'{2,5}|\(\(|\*\*|~{3,5}|__[A-Z]+__|(?:https?|ftp):\/\//g,
    address: /(?:https?|ftp):\/\/[^\s<>[\]{}|"]*/y,
    within: 'footnote',
    token: wikiTokens(text, ends, BESIDE, !/<ref[\s>]/i.test(text)),
  }
}

/** Templates that print sentences or sources on a line of their own. */
const PRINTED =
  /^(?:cite|citation|citar|cita|lien|ouvrage|article|literatur|internetquelle|bq|quote|cquote|blockquote|zitat|citation bloc|cytat|cytuj|цитата|книга|статья|публикация|harv|webbref|bokref|kilde|verkkoviite|citace|cite web|web\s?kaynağı)(?:\s|$)/iu
const OPENERS = /\{\{|\[\[|<ref[\s>]/gi
const CELL = /\{\{|\[\[|<ref[\s>]|\|\||!!/gi
const NOTE_OPENS = /<ref[\s>]/gi

function isReferences(text: string): boolean {
  return /^<\/?references/i.test(text.trim())
}

/** Comments and what is no prose, by where they begin. */
function hiddenOf(text: string): ReadonlyMap<number, number> {
  const hidden = new Map<number, number>()
  for (let at = text.indexOf('<!--'); at >= 0;) {
    const end = text.indexOf('-->', at + 4)
    hidden.set(at, end < 0 ? text.length : end + 3)
    at = end < 0 ? -1 : text.indexOf('<!--', end)
  }
  // Not `toLowerCase` of the whole: "İ" would grow, and every place behind it move.
  const small = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  const unclosed = new Set<string>()
  DROPPED_TAGS.lastIndex = 0
  for (let tag = DROPPED_TAGS.exec(text); tag !== null; tag = DROPPED_TAGS.exec(text)) {
    const name = (tag[1] ?? '').toLowerCase()
    if (unclosed.has(name)) continue
    const end = small.indexOf(`</${name}`, DROPPED_TAGS.lastIndex)
    if (end < 0) unclosed.add(name)
    if (tag[0].endsWith('/>') || end < 0) continue
    const close = text.indexOf('>', end)
    hidden.set(tag.index, close < 0 ? text.length : close + 1)
    DROPPED_TAGS.lastIndex = close < 0 ? text.length : close + 1
  }
  return hidden
}

/** Where templates, wiki links, notes and hidden stretches end, by where they begin. Linear in the text. */
function closersOf(text: string, hidden: ReadonlyMap<number, number>): Map<number, number> {
  const ends = new Map<number, number>(hidden)
  const open: { sign: string; at: number }[] = []
  const signs = /<!--|\{\{|\}\}|\[\[|\]\]|<ref(?=[\s>])[^<>]{0,400}>|<\/ref\s*>|<[a-z]/gi
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const [sign] = found
    const skip = hidden.get(found.index)
    if (skip !== undefined) {
      signs.lastIndex = skip
      continue
    }
    const closes = sign === '}}' ? '{{' : sign === ']]' ? '[[' : /^<\/ref/i.test(sign) ? '<ref' : null
    if (sign === '{{' || sign === '[[') open.push({ sign, at: found.index })
    else if (/^<ref/i.test(sign)) {
      if (sign.endsWith('/>')) ends.set(found.index, found.index + sign.length)
      else open.push({ sign: '<ref', at: found.index })
    } else if (closes !== null) {
      // What was opened within and never closed ends with what holds it; a note is closed by nothing but its own tag.
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        if (last.sign === closes) {
          ends.set(last.at, found.index + sign.length)
          break
        }
        if (last.sign === '<ref') {
          open.push(last)
          break
        }
      }
    }
  }
  return ends
}
