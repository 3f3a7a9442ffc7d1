/** The lists that are open at a place of an ODT, and the numbers of their items (ODF 1.3 part 3, 5.3). */
import type { OdtStyles } from './odt-styles.ts'

interface OpenList {
  readonly style: string
  /** The number of the item that is open, null before the first. */
  count: number | null
  readonly counter: { last: number | null }
}

export class OdtLists {
  readonly #styles: OdtStyles
  readonly #open: OpenList[] = []
  /** Where numbering went on to: by the list's id, and by its style for lists that continue the one before. */
  readonly #byId = new Map<string, { last: number | null }>()
  readonly #byStyle = new Map<string, { last: number | null }>()
  /** The item's first paragraph carries its label. */
  #labelled = true

  constructor(styles: OdtStyles) {
    this.#styles = styles
  }

  get depth(): number {
    return this.#open.length
  }

  open(list: { style: string; id: string; continues: boolean; continued: string }): void {
    const style = list.style || (this.#open.at(-1)?.style ?? '')
    const level = this.#open.length + 1
    const key = `${level}:${style}`
    const before =
      list.continued === ''
        ? list.continues
          ? this.#byStyle.get(key)
          : undefined
        : this.#byId.get(list.continued)
    const counter = before ?? { last: null }
    this.#byStyle.set(key, counter)
    if (list.id !== '') this.#byId.set(list.id, counter)
    this.#open.push({ style, count: null, counter })
  }

  close(): void {
    this.#open.pop()
  }

  item(start: string | undefined): void {
    const list = this.#open.at(-1)
    if (list === undefined) return
    const first = this.#styles.listStart(list.style, this.#open.length)
    const given = start === undefined ? Number.NaN : Math.trunc(Number(start))
    list.count = Number.isFinite(given) ? given : list.counter.last === null ? first : list.counter.last + 1
    list.counter.last = list.count
    this.#labelled = false
  }

  header(): void {
    this.#labelled = true
  }

  /** The label of the item whose first paragraph begins here; '' for its other paragraphs and for bullets. */
  label(): string {
    const list = this.#open.at(-1)
    if (this.#labelled || list === undefined) return ''
    this.#labelled = true
    return this.#styles.listLabel(
      list.style,
      this.#open.slice(0, 10).map(({ count }) => count ?? 1),
    )
  }
}
