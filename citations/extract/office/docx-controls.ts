/** Content controls of a DOCX (w:sdt) in which reference managers put what others put in fields. */
import { readWorks } from './csl.ts'
import type { Place, Work, WrittenParagraph } from './written.ts'

interface Control {
  works: readonly Work[] | null
  bibliography: boolean
  paragraph: WrittenParagraph | null
  from: Place | null
}

const CITATION = /^MENDELEY_CITATION_v\d+_/
const BIBLIOGRAPHY = /^MENDELEY_BIBLIOGRAPHY/
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export class Controls {
  readonly #open: Control[] = []
  #bibliographies = 0

  /** Whether a paragraph that begins here is of a bibliography. */
  get bibliography(): boolean {
    return this.#bibliographies > 0
  }

  begin(): void {
    this.#open.push({ works: null, bibliography: false, paragraph: null, from: null })
  }

  /** The tag by which its maker knows a control again. */
  tag(tag: string): void {
    const control = this.#open.at(-1)
    if (control === undefined) return
    if (CITATION.test(tag)) control.works = readWorks(fromBase64(tag.replace(CITATION, '')))
    else if (BIBLIOGRAPHY.test(tag) && !control.bibliography) {
      control.bibliography = true
      this.#bibliographies++
    }
  }

  enter(paragraph: WrittenParagraph | null): void {
    const control = this.#open.at(-1)
    if (control === undefined) return
    control.paragraph = paragraph
    control.from = paragraph?.here() ?? null
  }

  end(paragraph: WrittenParagraph | null): void {
    const control = this.#open.pop()
    if (control === undefined) return
    if (control.bibliography) this.#bibliographies--
    if (control.works === null || control.from === null || paragraph === null) return
    if (control.paragraph === paragraph)
      paragraph.signOver(control.from, { kind: 'works', works: control.works })
  }
}

function fromBase64(text: string): string {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let length = 0
  let bits = 0
  let held = 0
  for (let at = 0; at < text.length; at++) {
    const value = BASE64.indexOf(text.charAt(at))
    if (value < 0) continue
    held = ((held << 6) | value) & 0xffffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[length++] = (held >> bits) & 0xff
  }
  return new TextDecoder().decode(bytes.subarray(0, length))
}
