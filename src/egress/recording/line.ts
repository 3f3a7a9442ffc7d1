/**
 * One side of a relayed connection: a socket read by pull and written with back-pressure, so that neither the web nor the
 * browser can make us hold more than a piece of either. Never throws and never rejects: a line that fails is over.
 */
import type { Socket } from 'node:net'

/** How long a closed line may take to deliver its last bytes before it is cut. */
const LINGER = 2_000

/** What may wait for a slow reader: Node's own mark (64 KB) would stop us after every single piece. */
const AHEAD = 512 * 1024

export class Line {
  readonly socket: Socket
  /** One piece read ahead. */
  #held: Uint8Array | null = null
  /** What the last reader did not need; comes before `#held`. */
  #returned: Uint8Array | null = null
  #over = false
  #fault: Error | null = null
  #readable: PromiseWithResolvers<void> | null = null
  #writable: PromiseWithResolvers<void> | null = null
  #whenOver: (() => void) | null = null

  constructor(socket: Socket) {
    this.socket = socket
    socket.on('readable', this.#pull)
    socket.on('end', this.#finish)
    socket.on('close', this.#finish)
    socket.on('error', this.#fail)
    socket.on('drain', this.#drained)
    if (socket.destroyed || socket.readableEnded) this.#over = true
  }

  /** No more bytes will come; held ones may still be there. */
  get over(): boolean {
    return this.#over
  }
  /** Set where the other side reset the connection rather than ended it. */
  get fault(): Error | null {
    return this.#fault
  }
  get hasBytes(): boolean {
    return this.#returned !== null || this.#held !== null
  }

  /** The next byte, still unread. */
  get firstByte(): number | null {
    return (this.#returned ?? this.#held)?.[0] ?? null
  }

  /** Called once, as soon as no more bytes will come (all held ones read). */
  onOver(listener: (() => void) | null): void {
    this.#whenOver = listener
    if (this.#over) listener?.()
  }

  /** Resolves when there are bytes to take or the line is over; takes nothing. */
  ready(): Promise<void> {
    if (this.hasBytes || this.#over) return Promise.resolve()
    this.#readable ??= Promise.withResolvers()
    return this.#readable.promise
  }

  /** The next bytes; null when the line is over. */
  async next(): Promise<Uint8Array | null> {
    if (!this.hasBytes && !this.#over) await this.ready()
    const returned = this.#returned
    this.#returned = null
    if (returned !== null) return returned
    const bytes = this.#held
    this.#held = null
    this.#pull()
    return bytes
  }

  /** Bytes that belong to the next reader. Only directly after `next`. */
  giveBack(bytes: Uint8Array): void {
    if (bytes.length > 0) this.#returned = bytes
  }

  /** True when the bytes are on their way and more may follow, false when nobody takes them any more. */
  send(bytes: Uint8Array): boolean | Promise<boolean> {
    if (this.socket.destroyed || !this.socket.writable) return false
    if (this.socket.write(bytes) || this.socket.writableLength <= AHEAD) return true
    this.#writable ??= Promise.withResolvers()
    return this.#writable.promise.then(() => !this.socket.destroyed)
  }

  /** Takes all listeners off and gives unread bytes back to the socket: for a TLS layer that goes on top. */
  detach(): Socket {
    this.socket.off('readable', this.#pull)
    this.socket.off('end', this.#finish)
    this.socket.off('close', this.#finish)
    this.socket.off('drain', this.#drained)
    if (this.#held !== null) this.socket.unshift(this.#held)
    if (this.#returned !== null) this.socket.unshift(this.#returned)
    this.#held = null
    this.#returned = null
    return this.socket
  }

  /** Delivers what was written, says good-bye, and is gone within two seconds whatever the other side does. */
  async end(): Promise<void> {
    const { socket } = this
    this.#whenOver = null
    if (socket.destroyed) return
    const gone = Promise.withResolvers<void>()
    socket.once('close', () => gone.resolve())
    const timer = setTimeout(() => socket.destroy(), LINGER)
    socket.off('readable', this.#pull)
    // What still comes in is read and dropped: closing over unread bytes would reset what was just delivered.
    socket.on('data', () => undefined)
    socket.resume()
    socket.end()
    await gone.promise
    clearTimeout(timer)
  }

  /** Ends at once; resolves when the socket is gone. */
  async cut(): Promise<void> {
    const { socket } = this
    socket.destroy()
    if (!socket.closed) await new Promise<void>((resolve) => socket.once('close', () => resolve()))
  }

  // Reads one piece ahead, never more: that piece is what lets the end of the stream be seen while nobody reads.
  readonly #pull = (): void => {
    if (this.#held !== null || this.#over) return
    const bytes: unknown = this.socket.read()
    if (!(bytes instanceof Uint8Array) || bytes.length === 0) return
    this.#held = bytes
    this.#wakeReader()
  }

  readonly #finish = (): void => {
    this.#wakeWriter()
    if (this.#over) return
    this.#over = true
    this.#wakeReader()
    this.#whenOver?.()
  }

  readonly #fail = (error: Error): void => {
    this.#fault ??= error
    this.#finish()
  }

  readonly #drained = (): void => this.#wakeWriter()

  #wakeReader(): void {
    this.#readable?.resolve()
    this.#readable = null
  }
  #wakeWriter(): void {
    this.#writable?.resolve()
    this.#writable = null
  }
}
