/**
 * Decides whether an address goes on behind a blank on the same line. Justified text stretches the places where an address
 * may be broken ("https://www. example. org/some- page"); everywhere else a blank ends it. Lines that end are wrap.ts's.
 */
import { parse } from 'tldts'
import { addressForms, wordPair } from './wrap.ts'

export interface StretchedAddress {
  /** The address so far, up to the blank. */
  readonly url: string
  readonly word: string
  /** The word behind that one, or nothing at the end of the line. */
  readonly next: string
  /** A blank within this address was told already. */
  readonly stretched: boolean
}

const FEWEST_SHREDS = 6
const DATE = /^\(?\d{1,4}([./-])\d{1,2}\1\d{1,4}\D?$/
const FILE_ENDING =
  /^(?:html?|pdf|php|aspx?|jsp|docx?|xlsx?|xml|txt|json|jpe?g|png|shtml|cfm)(?![\p{L}\p{N}])/u
const ARGUMENT = /^[\p{L}\p{N}_[\]-]+=/u

export function continuesOverBlank({ url, word, next, stretched }: StretchedAddress): boolean {
  if (!/^[\p{Ll}\p{N}%/?&=_~#-]/u.test(word)) return false
  const core = word.replace(/[.,;:!?)\]'’]+$/u, '')
  const rest = url.replace(/^[a-z]+:\/\//i, '')
  const like =
    !DATE.test(word) && (stretched || !wordPair.test(core)) && addressForms.some((form) => form.test(core))
  if (!rest.includes('/')) return continuesHost(rest, word, stretched || like)
  // A word that itself ends where an address may be broken, or the last one of an address that was stretched before.
  const broken = /[\p{L}\p{N}][-/_=&]$/u.test(word) && !/^\p{L}+\/$/u.test(word)
  const last = stretched && /^[\p{Ll}\p{N}-]+$/u.test(core) && (next === '' || core !== word)
  switch (url.at(-1)) {
    case '/':
      return like || broken || last || (stretched && word.endsWith('/'))
    case '-':
    case '‐':
    case '‑':
      return like || broken || stretched
    case '_':
    case '=':
      return /^[\p{L}\p{N}%-]/u.test(word)
    case '?':
    case '&':
      return ARGUMENT.test(word)
    case '%':
      return /^[0-9a-f]{2}/i.test(word)
    case '.':
      return FILE_ENDING.test(word)
    default:
      return (
        /^[?&][\p{L}\p{N}_-]+=/u.test(word) ||
        (/^\/[\p{Ll}\p{N}]/u.test(word) && like && /[/.=].*[/.=]/.test(word))
      )
  }
}

/**
 * How many words at the beginning of a line are shreds of an address: letters set so far apart that a tool took the gaps
 * for blanks ("zdm.pr zy kla d.pl/a ktua lnosc i-"). The last one has a sign of an address; 0 where they are words.
 */
export function countShreds(words: readonly string[]): number {
  const isSigned = (word: string): boolean => /[-/_=]|\.\p{Ll}/u.test(word)
  const shreds = words.slice(0, words.findLastIndex(isSigned) + 1)
  if (shreds.length < FEWEST_SHREDS) return 0
  if (!shreds.every((word) => /^[\p{Ll}\p{N}%/?&=_~#.+-]+$/u.test(word))) return 0
  const letters = shreds.reduce((sum, word) => sum + word.length, 0)
  const signed = shreds.filter(isSigned).length
  return letters <= shreds.length * 5 && signed >= 3 && signed * 4 >= shreds.length ? shreds.length : 0
}

/** A host that is broken off behind a dot or hyphen, or before its port or path. */
function continuesHost(host: string, word: string, like: boolean): boolean {
  const head = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/u.exec(word)?.[0] ?? ''
  if (host === '') return /^[\p{L}\p{N}-]+[.-]$/u.test(word)
  if (host.endsWith(':')) return /^\d{2,5}(?:\/|$)/.test(word)
  if (head === '') return /^\/[\p{Ll}\p{N}]/u.test(word) && like && isHost(host)
  if (/[-‐‑]$/u.test(host)) return /\./.test(word) && isHost(`${host}${head}`)
  if (!host.endsWith('.')) return false
  if (/^www\d?\.$/i.test(host)) return true
  // "www.example." + "org/": no host before, one now; "www.gov." + "uk/page": one before, but a path follows.
  if (!isHost(`${host}${head}`)) return !isHost(host.slice(0, -1)) && word.endsWith('.')
  return !isHost(host.slice(0, -1)) || /^\/./.test(word.slice(head.length))
}

function isHost(host: string): boolean {
  return parse(host).isIcann === true
}
