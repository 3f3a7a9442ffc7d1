/**
 * Makes the address beside a cited one that cannot exist, of the same kind: a number where a number stood, words where words
 * stood, the same file ending, in the same directory. Deterministic; links of one directory and kind share one.
 */
import { isScript } from './address.ts'
import { siteOf } from './site.ts'

/** Scripts that are told by a parameter what to show: there the parameter is what must not exist. */
const ID = /^(?=.*\d)[\w.:~-]{1,80}$|^[\w-]{9,80}$/
const IDLE =
  /^(?:utm_\w+|lang|language|hl|locale|ref|source|src|fbclid|gclid|print|view|format|style|tab|sort|order|page|p?start|offset|limit|mode|do|act|action|option|task|module|mod|cmd|Itemid|layout|type|s?id_lang|output|amp|mobile|theme|version|ver|verb|metadataPrefix)$/i

/** Null for what is no http(s) URL. */
export function absentSibling(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.hash = ''
  url.username = ''
  url.password = ''
  const slash = url.pathname.replace(/\/+$/, '').lastIndexOf('/')
  const closing = url.pathname.length > 1 && url.pathname.endsWith('/') ? '/' : ''
  const directory = url.pathname.slice(0, slash + 1) || '/'
  const last = url.pathname.slice(slash + 1).replace(/\/+$/, '')
  // `/questions/4410/how-to`: the number is what is looked up, the words please the eye.
  const numbered = /^(.*\/)(\d{4,})\/([^/\d]+)$/.exec(url.pathname)
  if (numbered !== null && !/^(?:19|20)\d\d$/.test(numbered[2] ?? '')) {
    const above = numbered[1] ?? '/'
    url.search = ''
    url.pathname = `${above}${absentName(numbered[2] ?? '', url.host + above)}/${absentName(numbered[3] ?? '', url.host + above)}`
    return url.href
  }
  const told = byParameter(url, last, `${url.host}${directory}`)
  if (told !== null) return told
  url.search = isProgram(last, url) ? url.search : ''
  url.pathname = `${directory}${absentName(last, `${url.host}${directory}`)}${closing}`
  return url.href
}

/** A host under the same registrable domain that cannot exist; null for addresses and single labels. */
export function absentHost(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  const domain = siteOf(url.hostname)
  if (!domain.includes('.') || /^[\d.]+$|^\[/.test(domain)) return null
  return `${url.protocol}//absent-${letters(hash(domain), 9)}.${domain}/`
}

export function frontPageOf(text: string): string | null {
  return URL.canParse(text) ? new URL('/', text).href : null
}

/** Parameters that choose a dress, a language or a way here, not the thing. A number is no way: `?ref=12` is the twelfth. */
export function isIdle([name, value]: readonly [string, string]): boolean {
  return IDLE.test(name) && !(/^(?:ref|source|src)$/i.test(name) && /^\d+$/.test(value))
}

function byParameter(url: URL, last: string, seed: string): string | null {
  if (url.search.length < 2 || !isProgram(last, url)) return null
  const pairs = url.search.slice(1).split('&').slice(0, 40)
  const named = pairs.map((pair) => {
    const [name = '', ...rest] = pair.split('=')
    return { pair, name, value: rest.join('=') }
  })
  const meant = named.filter(({ name, value }) => value !== '' && !isIdle([name, value]))
  const telling = meant.filter(({ value }) => ID.test(value))
  const chosen = telling.length > 0 ? telling : meant
  if (chosen.length === 0) return null
  url.search = named
    .map((one) => (chosen.includes(one) ? `${one.name}=${absentName(one.value, seed + one.name)}` : one.pair))
    .join('&')
  return url.href
}

/** `showthread.php`, `/watch`, `/`: the path names a program; `2024-03` and `wells-run-dry` name a page. */
function isProgram(last: string, url: URL): boolean {
  if (url.search.length < 2) return false
  if (last === '') return true
  return isScript(last) || /\.html?$/i.test(last)
    ? !/[-_].*[-_]|\d{3}/.test(last)
    : /^[a-z]{1,14}$/i.test(last)
}

function absentName(name: string, seed: string): string {
  const ending = /\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? ''
  const stem = ending === name ? name : name.slice(0, name.length - ending.length)
  const kind = /^\d+$/.test(stem)
    ? `${stem.length}`
    : /\d{3,}$/.test(stem)
      ? 'words-number'
      : /\d/.test(stem)
        ? 'mixed'
        : 'words'
  const mark = hash(`${seed} ${kind} ${ending}`)
  // One digit more than the cited one, and a nine before it: counters do not reach there soon.
  if (kind === `${stem.length}`) return `9${digits(mark, Math.min(stem.length, 12))}${ending}`
  const word = `absent-${letters(mark, 9)}`
  if (kind === 'words-number') return `${word}-9${digits(mark, 8)}${ending}`
  return kind === 'mixed' && /^[\w]{4,64}$/.test(stem)
    ? `${letters(mark, 5)}${digits(mark, 3)}${letters(hash(`${mark}`), 5)}${ending}`
    : `${word}${ending}`
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

function letters(mark: number, count: number): string {
  const consonants = 'bcdfghjkmnpqrstvwxz'
  let state = mark
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return consonants[(state >>> 16) % consonants.length] ?? 'x'
  }).join('')
}

function digits(mark: number, count: number): string {
  let state = mark
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return `${(state >>> 16) % 10}`
  }).join('')
}
