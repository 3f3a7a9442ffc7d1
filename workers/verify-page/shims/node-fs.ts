/** No page opens a file by its path. */
export function open(): Promise<never> {
  return Promise.reject(new Error('a page reads only what it is given'))
}
