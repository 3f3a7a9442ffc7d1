/**
 * What the scroll step runs in our own world of the page: a walk by screens, scroll containers within it, and visits to
 * what still has not loaded. Deliberately absent: any click, any change to the page but where it is scrolled to.
 */

/** Pages ask for images by these; whose value is not in use yet has not been seen by the page's own script. */
const LAZY = [
  'data-src',
  'data-srcset',
  'data-lazy',
  'data-lazy-src',
  'data-lazy-srcset',
  'data-original',
  'data-bg',
  'data-background',
  'data-background-image',
  'data-url',
]
const CONTAINERS = 10
const CONTAINER_SCREENS = 30

/**
 * An observer is told within a frame, a load begins in the task after it: a walk needs no more for each screen. Frames may
 * come slowly, or never, where nothing is painted: then a moment stands for one.
 */
const FRAME = `const frame = () => new Promise((next) => {
  const late = setTimeout(next, 120)
  requestAnimationFrame(() => setTimeout(() => { clearTimeout(late); next() }, 0))
})`

/** `{ screens, height, bottom }`: how far it came; `bottom` false where the bound of screens ended it. */
export function walkDown(from: number, screens: number): string {
  return `(async () => {
    ${FRAME}
    const root = document.scrollingElement
    if (root === null) return { screens: 0, height: 0, bottom: true }
    const page = Math.max(200, Math.floor(innerHeight * 0.9))
    let y = Math.max(0, ${from} - page), walked = 0
    for (; walked < ${screens}; walked++) {
      root.scrollTo({ top: y, behavior: 'instant' })
      await frame()
      if (y + innerHeight >= root.scrollHeight) break
      y += page
    }
    return { screens: walked + 1, height: root.scrollHeight, bottom: walked < ${screens} }
  })()`
}

/** Walks what scrolls within the page, largest first, down and to the right, and back to where it stood. Gives how many. */
export const walkContainers = `(async () => {
  ${FRAME}
  const roomy = (element) => element.clientWidth >= 120 && element.clientHeight >= 120
  const goes = (value) => value === 'auto' || value === 'scroll'
  const found = []
  // The body itself may be what scrolls.
  const all = document.documentElement?.getElementsByTagName('*') ?? []
  for (let index = 0; index < all.length && index < 20000; index++) {
    const element = all[index]
    const down = element.scrollHeight > element.clientHeight + 40
    const aside = element.scrollWidth > element.clientWidth + 40
    if (!(down || aside) || !roomy(element) || element === document.scrollingElement) continue
    const style = getComputedStyle(element)
    const axes = { down: down && goes(style.overflowY), aside: aside && goes(style.overflowX) }
    if (axes.down || axes.aside) found.push({ element, ...axes })
  }
  found.sort((a, b) => b.element.clientWidth * b.element.clientHeight - a.element.clientWidth * a.element.clientHeight)
  const walked = found.slice(0, ${CONTAINERS})
  for (const { element, down, aside } of walked) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { scrollTop, scrollLeft } = element
    for (let step = 1; down && step <= ${CONTAINER_SCREENS}; step++) {
      const top = step * element.clientHeight * 0.9
      element.scrollTo({ top, behavior: 'instant' })
      await frame()
      if (top + element.clientHeight >= element.scrollHeight) break
    }
    for (let step = 1; aside && step <= ${CONTAINER_SCREENS}; step++) {
      const left = step * element.clientWidth * 0.9
      element.scrollTo({ left, behavior: 'instant' })
      await frame()
      if (left + element.clientWidth >= element.scrollWidth) break
    }
    element.scrollTo({ top: scrollTop, left: scrollLeft, behavior: 'instant' })
  }
  return walked.length
})()`

/**
 * Goes to the screens where something still waits to be loaded and stays there: scripts that look only every quarter of a
 * second have missed the walk. Gives `{ waiting, visited }`.
 */
export function visitWaiting(screens: number, stayMs: number): string {
  return `(async () => {
    ${FRAME}
    const root = document.scrollingElement
    if (root === null) return { waiting: 0, visited: 0 }
    const names = ${JSON.stringify(LAZY)}
    const inUse = (element, value) => {
      const plain = value.trim().split(/[\\s,]/, 1)[0]
      if (plain === '' || plain.length > 2000) return true
      const shown = [element.currentSrc, element.src, element.srcset, element.getAttribute('src'), element.getAttribute('srcset')]
      if (shown.some((one) => typeof one === 'string' && one.includes(plain))) return true
      return getComputedStyle(element).backgroundImage.includes(plain)
    }
    const loads = (value) => /[/.]/.test(value) && !/^[{\\[]/.test(value.trim())
    const address = /^(?:https?:)?\\/|\\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|\\?)/i
    // An image that shows nothing, or but a placeholder, and names its address in a way of its own.
    const empty = (element) => element instanceof HTMLImageElement && /^(?:$|data:)/.test(element.currentSrc || element.src)
    const ownWay = (element) => empty(element) && Array.prototype.some.call(element.attributes, ({ name, value }) =>
      name.startsWith('data-') && address.test(value.trim()) && !inUse(element, value))
    const tops = []
    const selector = ['img', ...names.map((name) => '[' + name + ']')].join(',')
    const all = document.querySelectorAll(selector)
    for (let index = 0; index < all.length && index < 5000; index++) {
      const element = all[index]
      const late = element instanceof HTMLImageElement && element.loading === 'lazy' && !element.complete
      const waits = late || ownWay(element) || names.some((name) => {
        const value = element.getAttribute(name)
        return value !== null && loads(value) && !inUse(element, value)
      })
      if (!waits) continue
      const box = element.getBoundingClientRect()
      if (box.width === 0 && box.height === 0 && element.offsetParent === null) continue
      tops.push(box.top + root.scrollTop)
    }
    tops.sort((a, b) => a - b)
    let visited = 0, seenTo = -1
    for (const top of tops) {
      if (top < seenTo) continue
      if (visited >= ${screens}) break
      const y = Math.max(0, top - innerHeight / 4)
      root.scrollTo({ top: y, behavior: 'instant' })
      seenTo = y + innerHeight
      visited++
      await new Promise((next) => setTimeout(next, ${stayMs}))
      await frame()
    }
    return { waiting: tops.length, visited }
  })()`
}

export const pageHeight = `document.scrollingElement?.scrollHeight ?? 0`
export const backToTop = `document.scrollingElement?.scrollTo({ top: 0, behavior: 'instant' })`
