/** Colours for a terminal, and none for everything else. */

export interface Paint {
  ok(text: string): string
  broken(text: string): string
  unsure(text: string): string
  bold(text: string): string
  dim(text: string): string
}
const escape = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`
export const colours: Paint = {
  ok: escape(32),
  broken: escape(31),
  unsure: escape(33),
  bold: escape(1),
  dim: escape(2),
}
const same = (text: string) => text
export const plain: Paint = { ok: same, broken: same, unsure: same, bold: same, dim: same }

/** Colours only where a person looks and has not declined (no-color.org: set and not empty). */
export function paintFor(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): Paint {
  const declined = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb'
  return stream.isTTY === true && !declined ? colours : plain
}
