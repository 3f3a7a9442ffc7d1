/** A document's file name made short enough to keep: by letters for eyes, by bytes for disks. Which signs it may hold is its users' business. */

/** What programs tell a document by. */
const ENDING = /\.[\p{L}\p{N}]{1,10}$/u

/** `name` with its ending, its stem cut so that all has at most `letters` code points and `bytes` in UTF-8. */
export function shortFileName(name: string, letters: number, bytes = Infinity): string {
  const encoder = new TextEncoder()
  const ending = ENDING.exec(name.slice(-24))?.[0] ?? ''
  let left = letters - Array.from(ending).length
  let room = bytes - encoder.encode(ending).length
  let stem = ''
  for (const letter of name.slice(0, name.length - ending.length)) {
    left -= 1
    room -= encoder.encode(letter).length
    if (left < 0 || room < 0) break
    stem += letter
  }
  return stem + ending
}
