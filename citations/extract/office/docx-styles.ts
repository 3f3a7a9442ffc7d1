/** Styles of a DOCX (ISO/IEC 29500-1, 17.7), as far as they tell what a paragraph is and whether text is raised or hidden. */
import { readXml, type XmlElement } from './xml.ts'

export interface Look {
  /** Outline level from 1, 0 for the document's title. */
  readonly level: number | null
  readonly raised: boolean | null
  readonly hidden: boolean | null
  /** Set as code. */
  readonly code: boolean
  /** An entry of a table of contents. */
  readonly contents: boolean
  readonly list: ListPlace | null
}
export interface ListPlace {
  readonly list: string
  readonly level: number
}

interface Style {
  name: string
  basedOn: string
  level: number | null
  raised: boolean | null
  hidden: boolean | null
  list: string | null
  listLevel: number | null
}

const NOTHING: Look = { level: null, raised: null, hidden: null, code: false, contents: false, list: null }
const MAX_CHAIN = 40
/** ST_OnOff: absent means true. */
export function isOn(element: XmlElement): boolean {
  return !/^(?:0|false|off)$/i.test(element.attribute('w:val') ?? '')
}

export class Styles {
  /** `type:id`: paragraph and character styles may share ids in what careless producers write. */
  readonly #styles = new Map<string, Style>()
  readonly #looks = new Map<string, Look>()
  #defaultParagraph = ''
  /** Language that the document gives its text by default. */
  language: string | null = null

  constructor(xml: string | undefined) {
    if (xml !== undefined) this.#read(xml)
  }

  paragraph(id: string): Look {
    return this.#look('paragraph', id === '' ? this.#defaultParagraph : id)
  }

  character(id: string): Look {
    return this.#look('character', id)
  }

  #look(type: string, id: string): Look {
    const key = `${type}:${id}`
    let look = this.#looks.get(key)
    if (look === undefined) this.#looks.set(key, (look = this.#resolve(type, id)))
    return look
  }

  #resolve(type: string, id: string): Look {
    let { level, raised, hidden, code, contents, list } = NOTHING
    let listLevel: number | null = null
    let at = id
    for (let steps = 0; at !== '' && steps < MAX_CHAIN; steps++) {
      const style = this.#styles.get(`${type}:${at}`)
      if (style === undefined) break
      level ??= style.level ?? levelByName(style.name)
      raised ??= style.raised ?? (NOTE_STYLE.test(style.name) ? true : null)
      hidden ??= style.hidden
      code ||= CODE.test(style.name)
      contents ||= CONTENTS.test(style.name)
      listLevel ??= style.listLevel
      if (list === null && style.list !== null) list = { list: style.list, level: 0 }
      at = style.basedOn
    }
    if (level !== null && level > 9) level = null
    return {
      level,
      raised,
      hidden,
      code,
      contents,
      list: list === null ? null : { list: list.list, level: listLevel ?? 0 },
    }
  }

  #read(xml: string): void {
    let style: Style | null = null
    readXml(xml, {
      open: (element) => {
        const value = element.attribute('w:val') ?? ''
        switch (element.name) {
          case 'w:style': {
            const type = element.attribute('w:type') ?? 'paragraph'
            const id = element.attribute('w:styleId') ?? ''
            style = {
              name: '',
              basedOn: '',
              level: null,
              raised: null,
              hidden: null,
              list: null,
              listLevel: null,
            }
            this.#styles.set(`${type}:${id}`, style)
            if (type === 'paragraph' && /^(?:1|true|on)$/i.test(element.attribute('w:default') ?? ''))
              this.#defaultParagraph = id
            return 0
          }
          // Looks of table parts apply within their table only.
          case 'w:tblStylePr':
            return 1
          case 'w:lang':
            if (style === null && value !== '') this.language ??= value
            return 0
        }
        if (style !== null) readLook(style, element, value)
        return 0
      },
      close: (name) => {
        if (name === 'w:style') style = null
      },
      text: () => undefined,
    })
  }
}

/** Text pasted from elsewhere is often "preformatted"; these are chosen for code alone. */
const CODE = /^(?:verbatim char|source code|source text|html code)$/i
const CONTENTS = /^(?:toc \d|table of figures|index \d)$/i
const NOTE_STYLE = /^(?:footnote|endnote) (?:reference|anchor|characters|symbol)$/i

function readLook(style: Style, element: XmlElement, value: string): void {
  switch (element.name) {
    case 'w:name':
      style.name = value
      return
    case 'w:basedOn':
      style.basedOn = value
      return
    case 'w:outlineLvl':
      style.level = Number(value) + 1
      return
    case 'w:vertAlign':
      style.raised = value === 'superscript'
      return
    case 'w:vanish':
      style.hidden = isOn(element)
      return
    case 'w:numId':
      style.list = value
      return
    case 'w:ilvl':
      style.listLevel = Number(value)
  }
}

/** Word writes its own styles' names in English whatever its language. */
function levelByName(name: string): number | null {
  if (/^title$/i.test(name)) return 0
  const level = /^heading ([1-9])$/i.exec(name)?.[1]
  return level === undefined ? null : Number(level)
}
