/** What a page says of itself: title, language, the base of its relative links. */
import { attribute, isElement, type Element } from './tree.ts'

export interface Head {
  readonly title: string | null
  /** As declared; null where it is not. */
  readonly language: string | null
  /** An absolute web address, or null. */
  readonly base: string | null
}

const MAX_TITLE = 500

export function readHead(head: Element | null, root: Element | null): Head {
  const body = root?.childNodes.find((node) => node.nodeName === 'body')
  let title: string | null = null
  let base: string | null = null
  let language: string | null = null
  for (const element of [root, body]) {
    if (element === null || !isElement(element)) continue
    language ??= nonEmpty(attribute(element, 'lang')) ?? nonEmpty(attribute(element, 'xml:lang'))
  }
  for (const element of head?.childNodes ?? []) {
    if (!isElement(element)) continue
    if (element.tagName === 'title') title ??= textOf(element)
    else if (element.tagName === 'base') base ??= absolute(attribute(element, 'href'))
    else if (element.tagName === 'meta' && /^content-language$/i.test(attribute(element, 'http-equiv') ?? ''))
      language ??= nonEmpty(attribute(element, 'content'))
  }
  return { title, language, base }
}

function textOf(element: Element): string | null {
  const words = element.childNodes
    .map((node) => ('value' in node ? node.value.slice(0, MAX_TITLE * 2) : ''))
    .join('')
  return nonEmpty(words.replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE))
}

function nonEmpty(value: string | null): string | null {
  return value === null || value.trim() === '' ? null : value.trim()
}

function absolute(href: string | null): string | null {
  const address = href?.startsWith('//') === true ? `https:${href}` : (href ?? '')
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null
}
