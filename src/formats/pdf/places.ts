/** Where links within an open PDF lead: named destinations, pages by their reference. */
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js'
import type { Places } from './links.ts'
import type { Matrix } from './matrix.ts'
import { shown } from './read-page.ts'

export function placesIn(pdf: PDFDocumentProxy): Places {
  const bases = new Map<number, Promise<Matrix>>()
  const baseOf = (number: number) => {
    let base = bases.get(number)
    if (base === undefined) {
      base = pdf.getPage(number).then((page) => shown(page).base)
      bases.set(number, base)
    }
    return base
  }
  return {
    named: (name) => pdf.getDestination(name).catch(() => null),
    async page(reference) {
      try {
        const number = 1 + (isReference(reference) ? await pdf.getPageIndex(reference) : Number(reference))
        if (!Number.isInteger(number) || number < 1 || number > pdf.numPages) return null
        return { number, base: await baseOf(number) }
      } catch {
        return null
      }
    },
  }
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value
}
