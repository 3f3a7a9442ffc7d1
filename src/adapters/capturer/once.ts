/** Things that are made when first wanted, and then kept. */

export interface Once<T> {
  (): Promise<T>
  begun(): boolean
}

/** Makes a thing at the first call; a failed making is tried again by the next. */
export function once<T>(make: () => Promise<T>): Once<T> {
  let made: Promise<T> | null = null
  async function get(): Promise<T> {
    made ??= make()
    try {
      return await made
    } catch (error) {
      made = null
      throw error
    }
  }
  return Object.assign(get, { begun: () => made !== null })
}
