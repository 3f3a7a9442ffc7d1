/** What the properties of a DOCX's paragraphs and runs (w:pPr, w:rPr) say of the text that follows them. */
import { isOn, type ListPlace, type Styles } from './docx-styles.ts'
import type { Look } from './written.ts'
import type { XmlElement } from './xml.ts'

interface State {
  within: 'nothing' | 'paragraph' | 'mark' | 'run'
  paragraphStyle: string
  level: number | null
  list: string | null
  listLevel: number | null
  /** The paragraph's mark is deleted or hidden: the next one goes on in the same line. */
  joined: boolean
  runStyle: string
  raised: boolean | null
  hidden: boolean | null
  /** Made out of the above when first asked for. */
  look: (Look & { readonly hidden: boolean }) | null
}

/** Half points by which a run must stand above the line to be a raised sign. */
const RAISED_BY = 4

export class Looks {
  readonly #styles: Styles
  #state = newState()

  constructor(styles: Styles) {
    this.#styles = styles
  }

  /** Puts what is known aside for a text box, and takes it up again. */
  exchange(state: State = newState()): State {
    const before = this.#state
    this.#state = state
    return before
  }

  beginParagraph(): void {
    this.#state = newState()
  }

  beginRun(): void {
    Object.assign(this.#state, { runStyle: '', raised: null, hidden: null, look: null })
  }

  get within(): boolean {
    return this.#state.within !== 'nothing'
  }

  get joined(): boolean {
    return this.#state.joined
  }

  /** Outline level of the paragraph from 1, 0 for a title. */
  get level(): number | null {
    const level = this.#state.level ?? this.#paragraph.level
    return level !== null && level <= 9 ? level : null
  }

  /** An entry of a table of contents. */
  get contents(): boolean {
    return this.#paragraph.contents
  }

  get list(): ListPlace | null {
    const { list, listLevel } = this.#state
    const ofStyle = this.#paragraph.list
    const id = list ?? ofStyle?.list ?? '0'
    return id === '0' ? null : { list: id, level: listLevel ?? ofStyle?.level ?? 0 }
  }

  get run(): Look & { readonly hidden: boolean } {
    const state = this.#state
    if (state.look === null) {
      const paragraph = this.#paragraph
      const character = this.#styles.character(state.runStyle)
      state.look = {
        raised: state.raised ?? character.raised ?? paragraph.raised ?? false,
        hidden: state.hidden ?? character.hidden ?? paragraph.hidden ?? false,
        code: character.code || paragraph.code,
      }
    }
    return state.look
  }

  /** Takes an element that opens or stands within properties. Returns how many elements to pass over. */
  open(element: XmlElement): number {
    const state = this.#state
    const value = element.attribute('w:val') ?? ''
    switch (element.name) {
      case 'w:pPr':
        state.within = 'paragraph'
        return 0
      case 'w:rPr':
        state.within = state.within === 'paragraph' ? 'mark' : 'run'
        return 0
      // Tab stops are called as the tab in the text is.
      case 'w:tabs':
        return 1
      case 'w:pStyle':
        state.paragraphStyle = value
        return 0
      case 'w:outlineLvl':
        state.level = Number(value) + 1
        return 0
      case 'w:numId':
        state.list = value
        return 0
      case 'w:ilvl':
        state.listLevel = Number(value)
        return 0
    }
    // What was deleted with tracking on, or hidden.
    if (state.within === 'mark') {
      const gone = element.name === 'w:del' || element.name === 'w:moveFrom'
      if (gone || (/^w:(?:spec)?vanish$/i.test(element.name) && isOn(element))) state.joined = true
    } else if (state.within === 'run') this.#readRun(element, value)
    // Earlier properties of a tracked change of format.
    return element.name.endsWith('Change') ? 1 : 0
  }

  close(name: string): void {
    if (name === 'w:pPr') this.#state.within = 'nothing'
    else if (name === 'w:rPr') this.#state.within = this.#state.within === 'mark' ? 'paragraph' : 'nothing'
  }

  #readRun(element: XmlElement, value: string): void {
    const state = this.#state
    if (element.name === 'w:rStyle') state.runStyle = value
    else if (element.name === 'w:vanish') state.hidden = isOn(element)
    else if (element.name === 'w:vertAlign') state.raised = value === 'superscript'
    else if (element.name === 'w:position' && Number(value) >= RAISED_BY) state.raised ??= true
    state.look = null
  }

  get #paragraph(): ReturnType<Styles['paragraph']> {
    return this.#styles.paragraph(this.#state.paragraphStyle)
  }
}

function newState(): State {
  return {
    within: 'nothing',
    paragraphStyle: '',
    level: null,
    list: null,
    listLevel: null,
    joined: false,
    runStyle: '',
    raised: null,
    hidden: null,
    look: null,
  }
}
