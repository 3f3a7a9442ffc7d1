/** DOIs (ISO 26324) and the other handles: how they are printed, where they end, and who resolves them. */
import type { Locator } from '../citation.ts'
import { escapePath, readSuffix, type FoundLocator, type Place } from './found.ts'

const DOI_PREFIX = /(?<!\p{N}|\p{N}\.)10\.\d{4,9}(?:\.\d{1,9}){0,3}\s?\//gu
/** "doi:", "DOI ", "https://doi.org/ " with the blank that justified text set in, "info:doi/", "doi = {". */
const DOI_LABEL =
  /(?<![\p{L}\p{N}])(?:info:doi\/|doi(?:\.org)?\s{0,2}(?:[:：=/.]|is|no\.?|number)?\s{0,3}(?:doi[:：]\s?)?[<([{"“]?\s?)$/iu
const HANDLE =
  /(?<![\p{L}\p{N}])(?:(?:hdl\s?[:：]|info:hdl\/)\s?|handle\s?[:：]\s?(?=\d{4}|\d+\.\d))(?:hdl:)?(\d[\d.]{0,30}\/)/giu
/** The label of the first stands for all: "doi:10.1000/1, 10.1000/2 and 10.1000/3". */
const IN_LIST = /^\s?[,;]?\s?(?:and|und|et|y|&)?\s?$/i
/** Part of a longer word or of an address. */
const WITHIN_WORD = /[\p{L}/%_-]$/u

export function doiLocator(value: string): Locator {
  return { kind: 'doi', value, url: `https://doi.org/${escapePath(value)}` }
}

/** A handle under a prefix of the DOI foundation is a DOI. */
export function handleLocator(value: string): Locator {
  if (/^10\.\d{4}/.test(value)) return doiLocator(value)
  return { kind: 'handle', value, url: `https://hdl.handle.net/${escapePath(value)}` }
}

export function findDoiLocators(text: string, place: Place): FoundLocator[] {
  const found: FoundLocator[] = []
  let last = 0
  for (const { 0: prefix, index: start } of text.matchAll(DOI_PREFIX)) {
    if (start < last) continue
    const before = text.slice(Math.max(0, start - 40), start)
    const labelled = DOI_LABEL.test(before) || (last > 0 && IN_LIST.test(text.slice(last, start).slice(0, 9)))
    if (!labelled && (place === 'text' || WITHIN_WORD.test(before))) continue
    const { value: suffix, end } = readSuffix(text, start + prefix.length)
    if (suffix === '' || !/[\p{L}\p{N}]/u.test(suffix)) continue
    const head = prefix.replace(/\s/, '')
    if (!labelled && !isSure(head, suffix)) continue
    found.push({ locator: doiLocator(head + suffix), start, end })
    last = end
  }
  return found
}

/** Bare, a short number with a slash may be a date or a file's number ("10.2020/21"). */
function isSure(prefix: string, suffix: string): boolean {
  if (/^10\.(?:19|20)\d\d\/$/.test(prefix) && suffix.length < 6) return false
  return /\p{L}/u.test(suffix) ? suffix.length > 2 : suffix.length > 4
}

export function findHandles(text: string): FoundLocator[] {
  const found: FoundLocator[] = []
  let last = 0
  for (const match of text.matchAll(HANDLE)) {
    if (match.index < last) continue
    const prefix = match[1] ?? ''
    const from = match.index + match[0].length
    const { value: suffix, end } = readSuffix(text, from)
    if (!/[\p{L}\p{N}]/u.test(suffix) || !/^\d+(?:\.\d+)*\/$/.test(prefix)) continue
    last = end
    found.push({ locator: handleLocator(prefix + suffix), start: from - prefix.length, end })
  }
  return found
}
