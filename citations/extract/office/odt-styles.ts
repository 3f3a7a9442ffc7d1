/** Styles of an ODT (ODF 1.3 part 3, clause 16), as far as they tell what a paragraph is and how its text looks. */
import { labelOf } from './label.ts'
import type { Look } from './written.ts'
import type { XmlElement } from './xml.ts'

export interface OdtLook extends Look {
  readonly hidden: boolean
}
interface Style {
  parent: string
  level: number | null
  raised: boolean | null
  hidden: boolean | null
}
interface ListLevel {
  readonly format: string
  readonly start: number
  readonly shown: number
}
export interface NoteCount {
  readonly format: string
  readonly start: number
}

const MAX_CHAIN = 40
const CODE = /^(?:Source_20_Text|Verbatim_20_Char|Source_20_Code|Source_Text)$/

export class OdtStyles {
  /** `family:name` */
  readonly #styles = new Map<string, Style>()
  readonly #lists = new Map<string, (ListLevel | undefined)[]>()
  readonly #counts = new Map<string, NoteCount>()
  #style: Style | null = null
  #list: (ListLevel | undefined)[] | null = null
  #isDefault = false
  language: string | null = null

  /** Takes an element of office:styles or office:automatic-styles. */
  open(element: XmlElement): void {
    switch (element.name) {
      case 'style:style': {
        const level = Number(element.attribute('style:default-outline-level') ?? '')
        this.#style = {
          parent: element.attribute('style:parent-style-name') ?? '',
          level: level >= 1 ? level : null,
          raised: null,
          hidden: null,
        }
        this.#styles.set(
          keyOf(element.attribute('style:family'), element.attribute('style:name')),
          this.#style,
        )
        return
      }
      case 'style:default-style':
        this.#isDefault = true
        return
      case 'style:text-properties':
        if (this.#isDefault) this.#readLanguage(element)
        if (this.#style !== null) readText(this.#style, element)
        return
      case 'text:list-style':
        this.#list = []
        this.#lists.set(element.attribute('style:name') ?? '', this.#list)
        return
      case 'text:list-level-style-number':
        if (this.#list !== null) readLevel(this.#list, element)
        return
      case 'text:notes-configuration':
        this.#counts.set(element.attribute('text:note-class') ?? 'footnote', {
          format: element.attribute('style:num-format') ?? '1',
          // ODF counts from 0 here: 19.880.
          start: (Math.trunc(Number(element.attribute('text:start-value'))) || 0) + 1,
        })
    }
  }

  close(name: string): void {
    if (name === 'style:style') this.#style = null
    else if (name === 'style:default-style') this.#isDefault = false
    else if (name === 'text:list-style') this.#list = null
  }

  /** The look of a paragraph or span in a style, on top of what is around it. */
  look(family: 'paragraph' | 'text', name: string, around: OdtLook): OdtLook {
    let raised: boolean | null = null
    let hidden: boolean | null = null
    let code = around.code
    for (const { style, styleName } of this.#chain(family, name)) {
      raised ??= style?.raised ?? null
      hidden ??= style?.hidden ?? null
      code ||= CODE.test(styleName)
    }
    return { raised: raised ?? around.raised, hidden: hidden ?? around.hidden, code }
  }

  /** Outline level that a paragraph style gives, 0 for that of a title. */
  level(name: string): number | null {
    for (const { style, styleName } of this.#chain('paragraph', name)) {
      if (styleName === 'Title') return 0
      if (style !== undefined && style.level !== null) return style.level
    }
    return null
  }

  /** The start of a list at a level from 1. */
  listStart(list: string, level: number): number {
    return this.#lists.get(list)?.[level]?.start ?? 1
  }

  /** A label without what stands around it: the numbers of as many levels as are shown. */
  listLabel(list: string, counts: readonly number[]): string {
    const levels = this.#lists.get(list)
    const own = levels?.[counts.length]
    if (levels === undefined || own === undefined || own.format === '') return ''
    const first = Math.max(0, counts.length - own.shown)
    return counts
      .slice(first)
      .map((count, index) => labelOf(count, levels[first + index + 1]?.format || '1'))
      .join('.')
  }

  noteCount(noteClass: string): NoteCount {
    return this.#counts.get(noteClass) ?? { format: noteClass === 'endnote' ? 'i' : '1', start: 1 }
  }

  *#chain(family: string, name: string): Generator<{ style: Style | undefined; styleName: string }> {
    let at = name
    for (let steps = 0; at !== '' && steps < MAX_CHAIN; steps++) {
      const style = this.#styles.get(keyOf(family, at))
      yield { style, styleName: at }
      at = style?.parent ?? ''
    }
  }

  #readLanguage(element: XmlElement): void {
    const language = element.attribute('fo:language')
    if (language !== undefined && /^[a-z]{2,3}$/i.test(language)) this.language ??= language
  }
}

function keyOf(family: string | undefined, name: string | undefined): string {
  return `${family ?? ''}:${name ?? ''}`
}

function readText(style: Style, element: XmlElement): void {
  const position = element.attribute('style:text-position')
  // "super 58%", "33% 58%": how far above the line, in percent of the type.
  if (position !== undefined) style.raised = /^super\b/.test(position) || Number.parseFloat(position) > 0
  const display = element.attribute('text:display')
  if (display !== undefined) style.hidden = display === 'none'
}

function readLevel(levels: (ListLevel | undefined)[], element: XmlElement): void {
  const level = Number(element.attribute('text:level') ?? '')
  if (!(level >= 1 && level <= 10)) return
  levels[level] = {
    format: element.attribute('style:num-format') ?? '',
    start: Math.trunc(Number(element.attribute('text:start-value') ?? '1')) || 1,
    shown: Math.min(
      10,
      Math.max(1, Math.trunc(Number(element.attribute('text:display-levels') ?? '1')) || 1),
    ),
  }
}
