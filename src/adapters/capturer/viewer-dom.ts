/**
 * The page as it is shown, as markup: written anew by a walk through the document in a world of our own, so that neither the
 * page's scripts notice nor its tricks with the DOM's functions can lie. What style sheets hide carries `hidden`, open shadow
 * roots and the documents of same-origin frames stand where they are shown. Bounded in characters, elements and time.
 */

/** Characters of markup at most. */
export const MARKUP_LIMIT = 4_000_000
const SCRIPT_LIMIT = 65_536
const ATTRIBUTE_LIMIT = 2_000
/** Asking for styles may lay the page out; a page that makes this slow is read on without them, and at last not at all. */
const STYLE_MS = 1_200
const WALK_MS = 2_500
/** Documents larger than this are read without styles from the start. */
const STYLED_ELEMENTS = 60_000

/**
 * An expression that gives `{ html, cut, styled, charset, target }`: `styled` says whether styles were asked to the end, `target`
 * whether the document has an element that one of the names (a fragment's spellings) means, or that the browser itself holds
 * for the target. `hurried`: no styles, less time.
 */
export function shownMarkup(targets: readonly string[], hurried: boolean): string {
  return `(${WALK})(${JSON.stringify(targets)}, ${hurried ? 0 : STYLE_MS}, ${hurried ? WALK_MS / 3 : WALK_MS})`
}

const WALK = `(targets, styleMs, walkMs) => {
  const words = (list) => new Set(list.split(' '))
  const VOID = words('area base br col embed hr img input link meta param source track wbr frame')
  // Never rendered as boxes, though nobody hides them.
  const BOXLESS = words('html head body title base link meta script style template noscript area param source track slot option optgroup')
  const started = performance.now()
  const parts = ['<!doctype html>']
  let size = 0, cut = false, count = 0, styled = styleMs > 0 && document.getElementsByTagName('*').length <= ${STYLED_ELEMENTS}
  const emit = (text) => {
    size += text.length
    if (size > ${MARKUP_LIMIT}) cut = true
    else parts.push(text)
  }
  const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  const quoted = (text) => text.slice(0, ${ATTRIBUTE_LIMIT}).replace(/&/g, '&amp;').replace(/"/g, '&quot;')

  // 'hidden': with all it holds. 'mute': its own words are not seen, a child's may be. Null: not known.
  const stateOf = (element, name) => {
    if (!styled || BOXLESS.has(name)) return null
    if (name !== 'svg' && element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return null
    const style = element.ownerDocument.defaultView?.getComputedStyle(element)
    if (!style || style.display === '') return null
    if (style.display === 'none') return 'hidden'
    const lifted = style.position === 'fixed' || style.position === 'absolute'
    if (lifted) {
      // What lies in the flow and is still transparent is waiting to be scrolled to.
      if (Number.parseFloat(style.opacity) === 0) return 'hidden'
      const { right, bottom, width } = element.getBoundingClientRect()
      if (width > 0 && (right + scrollX <= 0 || bottom + scrollY <= 0)) return 'hidden'
    }
    if (style.overflowX !== 'visible' && style.overflowY !== 'visible' && element.firstChild !== null) {
      const { offsetWidth: width, offsetHeight: height } = element
      if ((width <= 1 || height <= 1) && width !== undefined && !escapes(element)) return 'hidden'
    }
    return style.visibility === 'visible' ? 'shown' : 'mute'
  }
  // Lifted children are not clipped by a box of no size.
  const escapes = (element) => {
    const inside = element.querySelectorAll('*')
    for (let at = 0; at < Math.min(60, inside.length); at++) {
      const { position } = getComputedStyle(inside[at])
      if (position === 'fixed' || position === 'absolute') return true
    }
    return false
  }
  const open = (element, name, state) => {
    let tag = '<' + name
    for (const { name: key, value } of element.attributes) {
      if (!/^[^\\s"'<>\\/=]{1,100}$/.test(key)) continue
      // What is known beats what markup says.
      if (state !== null && (key === 'hidden' || key === 'style')) continue
      tag += ' ' + key + '="' + quoted(value) + '"'
    }
    if (state === 'hidden' || (state === 'mute' && VOID.has(name))) tag += ' hidden'
    emit(tag + '>')
  }
  const stack = []
  const push = (nodes, mute) => {
    for (let at = nodes.length - 1; at >= 0; at--) stack.push({ node: nodes[at], mute })
  }
  const inner = (frame) => {
    try {
      return frame.contentDocument
    } catch {
      return null
    }
  }
  const take = (element, mute) => {
    const name = element.localName
    if (name === 'template') return
    const state = stateOf(element, name)
    open(element, name, state)
    if (VOID.has(name) && name !== 'frame') return
    const end = '</' + name + '>'
    if (name === 'script' || name === 'style') {
      const text = name === 'script' ? (element.textContent ?? '') : ''
      emit(text.slice(0, ${SCRIPT_LIMIT}).replace(/<\\//g, '<\\\\/').replace(/<!--/g, '<\\\\!--') + end)
    } else if (name === 'noscript') emit((element.textContent ?? '') + end)
    else if (name === 'title' || name === 'textarea') emit(escaped(element.textContent ?? '') + end)
    else if (name === 'iframe' || name === 'frame') {
      if (name === 'iframe') emit(end)
      const body = state === 'hidden' || state === 'mute' ? null : inner(element)?.body
      if (!body) return
      emit('<div>')
      stack.push('</div>')
      push(body.localName === 'frameset' ? [body] : body.childNodes, false)
    } else if (/^(?:xmp|noembed|noframes|plaintext)$/.test(name)) emit((name === 'xmp' ? element.textContent : '') + end)
    else {
      stack.push(end)
      const children =
        element.shadowRoot?.childNodes ??
        (name === 'slot' && element.assignedNodes().length > 0 ? element.assignedNodes() : element.childNodes)
      push(children, state === 'mute' || (state === null && mute))
    }
  }
  if (document.documentElement !== null) push([document.documentElement], false)
  while (stack.length > 0 && !cut) {
    const next = stack.pop()
    if (typeof next === 'string') {
      emit(next)
      continue
    }
    count++
    if (count % 256 === 0) {
      const spent = performance.now() - started
      if (spent > styleMs) styled = false
      if (spent > walkMs) cut = true
    }
    const { node, mute } = next
    if (node.nodeType === 1) take(node, mute)
    else if ((node.nodeType === 3 || node.nodeType === 4) && !mute) emit(escaped(node.data))
  }
  const named = (name) => document.getElementById(name) ?? document.getElementsByName(name)[0] ?? null
  return {
    html: parts.join(''),
    cut,
    styled,
    charset: document.characterSet.toLowerCase(),
    target: document.querySelector(':target') !== null || targets.some((name) => name !== '' && named(name) !== null),
  }
}`
