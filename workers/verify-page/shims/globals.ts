/** What Node has everywhere and a browser has not. */
export { Buffer } from 'buffer'

export function setImmediate(then: () => void): void {
  setTimeout(then, 0)
}
