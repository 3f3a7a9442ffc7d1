/**
 * Labels of list items in a DOCX (ISO/IEC 29500-1, 17.9): Word numbers them when it prints, so that the "[3]" of a list of
 * references stands nowhere in the text. Counted here as Word does, level by level.
 */
import type { ListPlace } from './docx-styles.ts'
import { labelOf } from './label.ts'
import { readXml, type XmlElement } from './xml.ts'

interface Level {
  start: number
  format: string
  /** `[%1]`, `%1.%2` */
  text: string
}
interface AbstractList {
  readonly levels: Level[]
  /** Two lists that are one: the first names a style, the second defines it. */
  link: string
}
interface ListInstance {
  abstract: string
  readonly starts: Map<number, number>
}

const LEVELS = 9

export class Lists {
  readonly #abstracts = new Map<string, AbstractList>()
  readonly #instances = new Map<string, ListInstance>()
  readonly #byStyle = new Map<string, AbstractList>()
  readonly #counters = new Map<AbstractList, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  constructor(xml: string | undefined) {
    if (xml !== undefined) this.#read(xml)
  }

  /** The label of the next item of a list, as printed; '' for bullets and lists that nobody defined. */
  next({ list, level }: ListPlace): string {
    const instance = this.#instances.get(list)
    const abstract = instance === undefined ? undefined : this.#abstractOf(instance.abstract)
    const at = Math.min(Math.max(Math.trunc(level) || 0, 0), LEVELS - 1)
    if (instance === undefined || abstract === undefined) return ''
    let counters = this.#counters.get(abstract)
    if (counters === undefined) this.#counters.set(abstract, (counters = []))
    // Instances of one list share its count, save where one of them says where to begin.
    const begun = `${list}:${at}`
    const override = this.#begun.has(begun) ? undefined : instance.starts.get(at)
    this.#begun.add(begun)
    const before = counters[at]
    counters[at] = override ?? (before === undefined ? (abstract.levels[at]?.start ?? 1) : before + 1)
    counters.length = at + 1
    return printed(abstract, counters, at)
  }

  #abstractOf(id: string): AbstractList | undefined {
    const abstract = this.#abstracts.get(id)
    return abstract !== undefined && abstract.link !== ''
      ? (this.#byStyle.get(abstract.link) ?? abstract)
      : abstract
  }

  #read(xml: string): void {
    let abstract: AbstractList | null = null
    let instance: ListInstance | null = null
    let at = 0
    const open = (element: XmlElement): void => {
      const value = element.attribute('w:val') ?? ''
      switch (element.name) {
        case 'w:abstractNum':
          abstract = { levels: [], link: '' }
          this.#abstracts.set(element.attribute('w:abstractNumId') ?? '', abstract)
          return
        case 'w:num':
          instance = { abstract: '', starts: new Map() }
          this.#instances.set(element.attribute('w:numId') ?? '', instance)
          return
        case 'w:abstractNumId':
          if (instance !== null) instance.abstract = value
          return
        case 'w:numStyleLink':
          if (abstract !== null) abstract.link = value
          return
        case 'w:styleLink':
          if (abstract !== null) this.#byStyle.set(value, abstract)
          return
        case 'w:lvl':
        case 'w:lvlOverride':
          at = Math.min(Math.max(Number(element.attribute('w:ilvl')) || 0, 0), LEVELS - 1)
          if (abstract !== null) abstract.levels[at] = { start: 1, format: 'decimal', text: '' }
          return
        case 'w:startOverride':
          if (instance !== null) instance.starts.set(at, Number(value) || 1)
          return
      }
      const level = abstract?.levels[at]
      if (level === undefined) return
      if (element.name === 'w:start') level.start = Number(value) || 0
      else if (element.name === 'w:numFmt') level.format = value
      else if (element.name === 'w:lvlText') level.text = value
    }
    const close = (name: string): void => {
      if (name === 'w:abstractNum') abstract = null
      else if (name === 'w:num') instance = null
    }
    readXml(xml, { open, close, text: () => undefined })
  }
}

function printed({ levels }: AbstractList, counters: readonly (number | undefined)[], at: number): string {
  const level = levels[at]
  if (level === undefined || level.format === 'bullet') return ''
  return level.text.slice(0, 60).replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    return labelOf(counters[index] ?? levels[index]?.start ?? 1, levels[index]?.format ?? 'decimal')
  })
}
