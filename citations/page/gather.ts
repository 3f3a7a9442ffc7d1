/**
 * Gathers the facts of a marked-up page while its tags and words go by: what a reader sees and what surrounds it. Each kind of
 * fact has its own file; here is only who hears of what.
 */
import type { PageFacts } from '../page.ts'
import { anyOf, its, type Attributes } from './attributes.ts'
import { isAside, isUnseen, traits, type Kind } from './elements.ts'
import { Forms } from './forms.ts'
import type { Watching } from './fragment.ts'
import { HeadFacts } from './head.ts'
import { Links } from './links.ts'
import type { MarkupHandler } from './markup.ts'
import { OpenElements, states } from './open-elements.ts'
import { Scripts } from './scripts.ts'
import { Marks, Shape } from './shape.ts'
import { Excerpt, Visible, clipped } from './visible.ts'

const HEADINGS = 12
const NOSCRIPT = 1_000
/** Tags of a page; one that was made for readers has a tenth. */
const MOST_TAGS = 300_000
const DATA = anyOf(its.itemtype, its.itemprop)
const SILENT = states.unseen | states.noscript | states.inert
/** An open list that may turn out to be nothing but links. */
interface OpenList {
  readonly depth: number
  readonly length: number
  readonly characters: number
  readonly mainCharacters: number
  items: number
}

export class Gatherer implements MarkupHandler {
  readonly visible = new Visible()
  readonly scripts = new Scripts()
  readonly #fragment: Watching | null
  readonly #xml: boolean
  readonly #open = new OpenElements()
  readonly #links: Links
  readonly #head: HeadFacts
  readonly #forms = new Forms()
  readonly #shape = new Shape()
  readonly #marks = new Marks()
  readonly #title = new Excerpt(300)
  readonly #noscript = new Excerpt(NOSCRIPT)
  readonly #headings: string[] = []
  readonly #frames: string[] = []
  #language: string | null = null
  /** Of XML only: XHTML's title is no running text, a feed's is. */
  #html = false
  #titleDepth = 0
  #titled = false
  #heading: Excerpt | null = null
  #headingDepth = 0
  #list: OpenList | null = null
  #linked = false
  #paragraph = false
  #closed = false
  #paragraphs = 0
  #images = 0
  #tags = 0

  constructor(page: { url: string; refreshHeader: string | null; xml: boolean; fragment: Watching | null }) {
    this.#fragment = page.fragment
    this.#xml = page.xml
    this.#links = new Links(page.url)
    this.#head = new HeadFacts(page.url, page.refreshHeader)
  }

  /** So many tags were read that no more are wanted. */
  get full(): boolean {
    return this.#tags > MOST_TAGS
  }

  open(kind: Kind, attributes: Attributes, selfClosing: boolean): void {
    const { name, traits: own } = kind
    this.#tags += 1
    if (attributes.some && this.#fragment !== null) this.#watch(name, attributes)
    if ((own & traits.root) !== 0) {
      this.#root(name, attributes)
      return
    }
    const open = this.#open
    open.makeRoom(kind)
    if (open.depth < Math.max(this.#headingDepth, this.#list?.depth ?? 0)) this.#afterEnd()
    const inherited = open.states
    const noted = (inherited & (states.noscript | states.inert)) === 0
    let given = (inherited & states.unseen) === 0 && isUnseen(kind, attributes) ? states.unseen : 0
    const unseen = (inherited & SILENT) !== 0 || given !== 0
    if (noted && (inherited & states.foreign) === 0) this.#shape.take(open.path(kind))
    if ((own & traits.block) !== 0 || this.#fields) this.#break()
    if (noted) {
      if ((own & traits.telling) !== 0) this.#note(name, attributes, unseen)
      if (attributes.some) this.#noteNames(kind, attributes, unseen)
    }
    if ((own & traits.void) !== 0 && !this.#xml) return
    const ownStates = (own & traits.begins) === 0 ? 0 : statesOf(name)
    if (selfClosing && (this.#xml || ((inherited | ownStates) & states.foreign) !== 0)) return
    given |= ownStates
    if ((own & traits.section) !== 0) given |= states.section
    if (this.#xml && name === 'title') {
      if (!this.#titled && open.depth < 4) this.#titleDepth = open.depth + 1
      if (this.#html) given |= states.unseen
    }
    if (
      !unseen &&
      (inherited & states.aside) === 0 &&
      isAside(kind, attributes, ((inherited | given) & states.section) !== 0)
    )
      given |= states.aside
    if ((inherited & states.foreign) !== 0 && (name === 'title' || name === 'desc' || name === 'defs'))
      given |= states.unseen
    open.push(kind, given)
    if (!unseen) this.#begin(name, attributes, own)
  }

  close(kind: Kind): void {
    const { name } = kind
    this.#tags += 1
    if ((kind.traits & traits.root) !== 0) {
      if (name === 'html') this.#closed = true
      return
    }
    if ((kind.traits & traits.begins) !== 0) {
      if (name === 'a') this.#linked = false
      else if (name === 'form') this.#forms.end()
      else if (name === 'p') this.#paragraph = false
    }
    if ((kind.traits & traits.block) !== 0 || this.#fields) this.#break()
    this.#open.close(kind)
    if (this.#open.depth < Math.max(this.#headingDepth, this.#list?.depth ?? 0, this.#titleDepth))
      this.#afterEnd()
  }

  text(text: string, from: number, to: number): void {
    const here = this.#open.states
    if (this.#titleDepth > 0) this.#title.take(text.slice(from, to))
    if ((here & SILENT) !== 0) {
      const told = (here & states.noscript) !== 0 && (here & states.inert) === 0
      if (told && !this.#noscript.full) this.#noscript.take(text.slice(from, to))
      return
    }
    const seen = this.visible.take(text, from, to, (here & states.aside) !== 0, this.#linked)
    if (this.#paragraph && seen) {
      this.#paragraph = false
      this.#paragraphs += 1
    }
    if (this.#heading !== null) this.#heading.take(text.slice(from, to))
    if (this.#forms.inForm) this.#forms.words(text.slice(from, to))
    if (this.#fragment?.wantsText === true) this.#fragment.text(text.slice(from, to))
  }

  raw(name: string, text: string): void {
    const silent = (this.#open.states & (states.noscript | states.inert)) !== 0
    if (name === 'title') {
      if (!silent && !this.#titled && (this.#open.states & states.foreign) === 0) this.#title.take(text)
    } else if (name === 'script') {
      if (!silent) this.scripts.text(text)
    } else if (name === 'xmp') this.text(text, 0, text.length)
  }

  facts(language: string | null): Omit<PageFacts, 'version' | 'charset' | 'cut'> {
    this.#endHeading()
    this.#endList()
    const { visible } = this
    visible.break()
    const [main, side, content] = [visible.main.text(), visible.side.text(), visible.content.text()]
    return {
      language: this.#language ?? language,
      title: this.#title.text(),
      headings: this.#headings,
      text: clipped(main === '' || side === '' ? main + side : `${main} ${side}`, 6_000),
      characters: visible.characters,
      words: visible.words,
      mainCharacters: visible.mainCharacters,
      ...(main.startsWith(content) ? {} : { content }),
      textHash: visible.digest(),
      shapeHash: this.#shape.digest(),
      paragraphs: this.#paragraphs,
      links: this.#links.facts(),
      forms: this.#forms.facts(),
      frames: this.#frames,
      images: this.#images,
      ...this.#head.facts(),
      ...this.scripts.facts(),
      noscript: this.#noscript.text(),
      marks: this.#marks.words,
      ...(this.#marks.telling.length === 0 ? {} : { blocks: this.#marks.telling }),
      ...(this.#closed ? { closed: true as const } : {}),
    }
  }

  /** html, head and body are always open: their attributes count, their tags open nothing. */
  #root(name: string, attributes: Attributes): void {
    const language = attributes.get(its.lang) ?? attributes.get(its['xml:lang'])
    if (name === 'html') this.#html = true
    if (name === 'html' && language !== undefined && language.trim() !== '')
      this.#language ??= clipped(language.trim(), 35)
    if (name !== 'head') this.#marks.take(attributes)
    this.scripts.item(attributes)
  }

  #watch(name: string, attributes: Attributes): void {
    if ((this.#open.states & states.inert) !== 0) return
    const id = attributes.get(its.id) ?? attributes.get(its['xml:id'])
    if (id !== undefined) this.#fragment?.see(id)
    const anchor = name === 'a' ? attributes.get(its.name) : undefined
    if (anchor !== undefined) this.#fragment?.see(anchor)
  }

  /** What a start tag tells by itself, whether or not it has content. */
  #note(name: string, attributes: Attributes, unseen: boolean): void {
    switch (name) {
      case 'a':
      case 'area': {
        const href = attributes.get(its.href)
        if (href !== undefined && !unseen) this.#links.take(href)
        break
      }
      case 'img':
        if (!unseen) this.#images += 1
        break
      // Unseen is only what stands in it for those who cannot play it.
      case 'video':
        this.#images += 1
        break
      case 'meta':
        this.#head.meta(attributes)
        break
      case 'link':
        this.#head.link(attributes)
        break
      case 'base': {
        const href = attributes.get(its.href)
        if (href === undefined) break
        this.#head.setBase(href)
        this.#links.setBase(href)
        break
      }
      case 'script':
        this.scripts.begin(attributes, this.#links.foreignHost(attributes.get(its.src) ?? '#'))
        break
      case 'embed':
      case 'object':
      case 'iframe':
      case 'frame':
        this.#takeFrame(attributes)
        break
      case 'input':
      case 'textarea':
        if (!unseen) this.#forms.field(name, attributes)
        break
      case 'title':
        if (!this.#xml && this.#title.length > 0) this.#titled = true
    }
  }

  /** What stands in the page's place in another file; of Flash no browser shows anything any more. */
  #takeFrame(attributes: Attributes): void {
    const source = (attributes.get(its.src) ?? attributes.get(its.data))?.trim() ?? ''
    if (source === '' || /^about:|\.swf(?:$|[?#])/i.test(source) || this.#frames.length >= 10) return
    this.#frames.push(clipped(source, 500))
  }

  /** What any element tells by its attributes. */
  #noteNames(kind: Kind, attributes: Attributes, unseen: boolean): void {
    if (attributes.hasAny(DATA)) this.scripts.item(attributes)
    if (!unseen) this.#marks.consider(kind, attributes, this.#open.depth)
  }

  /** What begins with a visible element that has content. */
  #begin(name: string, attributes: Attributes, own: number): void {
    const begins = (own & traits.begins) !== 0
    if (!begins && !attributes.has(its.role)) return
    const depth = this.#open.depth
    if (name === 'a') this.#linked = attributes.has(its.href)
    else if (name === 'p') this.#paragraph = true
    else if (name === 'form') this.#forms.begin(attributes)
    else if ((name === 'ul' || name === 'ol') && this.#list === null) this.#beginList(depth)
    else if (name === 'li' && this.#list !== null) this.#list.items += 1
    const heading =
      (begins && (name === 'h1' || name === 'h2' || name === 'h3')) || attributes.get(its.role) === 'heading'
    if (!heading || this.#heading !== null) return
    if (this.#headings.length >= HEADINGS && this.#fragment === null) return
    this.#heading = new Excerpt(200)
    this.#headingDepth = depth
  }

  /** In XML that is no page each element is a field: its words end with it. */
  get #fields(): boolean {
    return this.#xml && !this.#html
  }

  #break(): void {
    this.visible.break()
    this.#heading?.space()
    this.#noscript.space()
    if (this.#forms.inForm) this.#forms.break()
    if (this.#fragment?.wantsText === true) this.#fragment.text(' ')
  }

  /** Something was closed: what ended with it? */
  #afterEnd(): void {
    const { depth } = this.#open
    if (depth < this.#headingDepth) this.#endHeading()
    if (this.#list !== null && depth < this.#list.depth) this.#endList()
    if (depth < this.#titleDepth) {
      this.#titleDepth = 0
      this.#titled = true
    }
  }

  #endHeading(): void {
    const heading = this.#heading?.text() ?? ''
    this.#heading = null
    this.#headingDepth = 0
    if (heading === '') return
    this.#fragment?.seeHeading(heading)
    if (this.#headings.length < HEADINGS) this.#headings.push(heading)
  }

  #beginList(depth: number): void {
    if ((this.#open.states & states.aside) !== 0 || this.visible.main.full) return
    const { characters, mainCharacters } = this.visible
    this.#list = { depth, length: this.visible.main.length, characters, mainCharacters, items: 0 }
  }

  /** A list of links alone is navigation, whatever it is called: its words go behind the page's own. */
  #endList(): void {
    const list = this.#list
    this.#list = null
    if (list === null || list.items < 4) return
    const all = this.visible.characters - list.characters
    if (all === 0 || (this.visible.mainCharacters - list.mainCharacters) / all > 0.1) return
    const words = this.visible.main.cutFrom(list.length)
    this.visible.side.space()
    this.visible.side.take(words)
    this.visible.side.space()
  }
}

/** What an element hands down to its content by what it is. */
function statesOf(name: string): number {
  if (name === 'noscript') return states.noscript
  if (name === 'template') return states.inert
  return name === 'svg' || name === 'math' ? states.foreign : 0
}
