/** Pages of platforms: a title, a body, and an honest 404 of one line. */
import type { WebAnswer } from '../case.ts'
import { html } from './make.ts'

export const doc = (lang: string, title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`

export const lost = (lang: string, title: string): WebAnswer =>
  html(doc(lang, title, `<h1>${title}</h1>`), 404)
