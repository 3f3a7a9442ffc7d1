/**
 * Reads the XML of an office part as a stream of named elements, so that a part of many megabytes is never held as a tree.
 * Names come out with the prefixes of the standards whatever the producer chose, transitional and strict alike. Nothing
 * is ever fetched or expanded: saxes skips a document type declaration and leaves its entities as they are written.
 */
import { SaxesParser } from 'saxes'

const OOXML = ['http://schemas.openxmlformats.org/', 'http://purl.oclc.org/ooxml/']
const ODF = 'urn:oasis:names:tc:opendocument:xmlns:'
/** Namespaces by the end of their name, the year left out, to the prefix under which they are spoken of here. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['wordprocessingml/main', 'w'],
  ['officeDocument/relationships', 'r'],
  ['package/relationships', 'rel'],
  ['drawingml/main', 'a'],
  ['officeDocument/math', 'm'],
  ['markup-compatibility', 'mc'],
])
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://www.w3.org/1998/Math/MathML', 'math'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  [`${ODF}xsl-fo-compatible:1.0`, 'fo'],
  [`${ODF}svg-compatible:1.0`, 'svg'],
])
const YEAR = /\/20\d\d(?=\/|$)/
/** Deeper elements are passed over: no producer nests so far, and whoever does wants us to run out of memory. */
const MAX_DEPTH = 1_000
/** A text of nothing but faults is not worth reading to its end. */
const MAX_FAULTS = 20_000
/** Names that are remembered with their meaning; a hostile part has more. */
const MAX_NAMES = 2_000

/** Good while `open` runs; the next element takes its place. */
export interface XmlElement {
  /** `w:p`, `text:note`; `?:name` where the namespace is none of ours. */
  readonly name: string
  /** An attribute by the name that the standards give it: `w:val`, `r:id`, `Target`. */
  attribute(name: string): string | undefined
}

export interface XmlHandler {
  /**
   * Returns how many elements are to be passed over, counted outwards: 1 is this element with all it holds (its close is
   * not told), 2 also the rest of its parent, and so on. Nothing or 0 reads on.
   */
  open(element: XmlElement): number | void
  close(name: string): void
  text(text: string): void
  /** An element within one that is passed over. */
  passed?(name: string): void
}

/**
 * Reads a part to its end or to where it breaks off. Gives the first fault in one sentence, null where there is none.
 * `prefixOf` says under which prefix a namespace is spoken of; absent: those of office documents.
 */
export function readXml(
  xml: string,
  handler: XmlHandler,
  prefixOf: (namespace: string) => string = officePrefix,
): string | null {
  const scope = new Scope(prefixOf)
  const element = new OpenedElement(scope)
  const open: string[] = []
  /** The depth of the element that is passed over and of the one that asked for it; 0 while reading. */
  let muted = 0
  let askedAt = 0
  let fault: string | null = null
  let faults = 0
  const parser = new SaxesParser({ position: false, xmlns: false } as const)
  parser.on('error', ({ message }) => {
    fault ??= message.replace(/[^ -~]/g, '?').slice(0, 120)
    if (++faults > MAX_FAULTS) throw new Unreadable()
  })
  parser.on('opentagstart', () => element.begin())
  parser.on('attribute', ({ name, value }) => element.add(name, value))
  parser.on('opentag', (tag) => {
    const name = element.end(tag.name)
    open.push(name)
    if (muted > 0) return handler.passed?.(name)
    const deep = open.length > MAX_DEPTH
    if (deep) {
      fault ??= `elements nested more than ${MAX_DEPTH} deep`
      handler.passed?.(name)
    }
    const skipped = deep ? 1 : (handler.open(element) ?? 0)
    if (skipped > 0) {
      askedAt = open.length
      muted = Math.max(1, open.length - skipped + 1)
    }
  })
  parser.on('closetag', () => {
    const depth = open.length
    const name = open.pop() ?? ''
    scope.leave()
    if (muted === 0 || depth < askedAt) handler.close(name)
    if (depth <= muted) muted = 0
  })
  const say = (text: string): void => {
    if (muted === 0) handler.text(text)
  }
  parser.on('text', say)
  parser.on('cdata', say)
  try {
    parser.write(xml).close()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
  }
  return fault
}

/** Thrown through the parser to stop it. */
class Unreadable extends Error {}

/** The element whose tag was read last: one for all, since a part can hold millions. */
class OpenedElement implements XmlElement {
  name = ''
  readonly #scope: Scope
  #names: string[] = []
  #values: string[] = []

  constructor(scope: Scope) {
    this.#scope = scope
  }

  begin(): void {
    if (this.#names.length === 0) return
    this.#names = []
    this.#values = []
  }

  add(name: string, value: string): void {
    if (name.startsWith('xmlns') && (name.length === 5 || name.charAt(5) === ':'))
      this.#scope.declare(name.slice(6), value)
    else {
      this.#names.push(name)
      this.#values.push(value)
    }
  }

  end(raw: string): string {
    this.#scope.enter()
    this.name = this.#scope.elementName(raw)
    return this.name
  }

  attribute(name: string): string | undefined {
    const names = this.#names
    for (let at = 0; at < names.length; at++)
      if (this.#scope.attributeName(names[at] ?? '') === name) return this.#values[at]
    return undefined
  }
}

/** Prefixes that an element declared, and what they meant before. */
type Undo = (readonly [string, string | undefined])[]

/** Which prefix means which namespace, here and now. An undo log keeps each element's cost to its own declarations. */
class Scope {
  readonly #prefixOf: (namespace: string) => string
  readonly #prefixes = new Map<string, string>([['xml', 'xml']])
  readonly #undo: (Undo | null)[] = []
  readonly #elements = new Map<string, string>()
  readonly #attributes = new Map<string, string>()
  #declared: Undo | null = null

  constructor(prefixOf: (namespace: string) => string) {
    this.#prefixOf = prefixOf
  }

  declare(prefix: string, namespace: string): void {
    this.#declared ??= []
    this.#declared.push([prefix, this.#prefixes.get(prefix)])
    this.#prefixes.set(prefix, this.#prefixOf(namespace))
  }

  enter(): void {
    this.#undo.push(this.#declared)
    if (this.#declared === null) return
    this.#declared = null
    this.#forget()
  }

  leave(): void {
    const undo = this.#undo.pop() ?? null
    if (undo === null) return
    for (const [prefix, before] of undo.toReversed())
      if (before === undefined) this.#prefixes.delete(prefix)
      else this.#prefixes.set(prefix, before)
    this.#forget()
  }

  elementName(raw: string): string {
    return this.#elements.get(raw) ?? this.#name(raw, this.#elements, '?')
  }

  /** An attribute without a prefix is in no namespace. */
  attributeName(raw: string): string {
    return this.#attributes.get(raw) ?? this.#name(raw, this.#attributes, '')
  }

  #name(raw: string, known: Map<string, string>, unprefixed: string): string {
    const colon = raw.indexOf(':')
    const prefix = colon < 0 ? '' : raw.slice(0, colon)
    // A prefix that nobody declared is a fault, and most likely means what everybody means by it.
    const meant =
      prefix === '' && unprefixed === '' ? '' : (this.#prefixes.get(prefix) ?? (prefix || unprefixed))
    const name = meant === '' ? raw : `${meant}:${raw.slice(colon + 1)}`
    if (known.size > MAX_NAMES) known.clear()
    known.set(raw, name)
    return name
  }

  #forget(): void {
    this.#elements.clear()
    this.#attributes.clear()
  }
}

function officePrefix(namespace: string): string {
  const other = OTHERS.get(namespace)
  if (other !== undefined) return other
  if (namespace.startsWith(ODF)) return /^[a-z]+(?=:1\.0$)/.exec(namespace.slice(ODF.length))?.[0] ?? '?'
  const base = OOXML.find((start) => namespace.startsWith(start))
  return base === undefined ? '?' : (PREFIXES.get(namespace.slice(base.length).replace(YEAR, '')) ?? '?')
}
