/** verify.html as it was built (`npm run build:verify`): one file for every package of this version, so that its digest can be published. */
import { readFile } from 'node:fs/promises'
import { bytesOf, type Octets } from './octets.ts'

let kept: Promise<Octets> | null = null

/** The page; read once. */
export function verifierPage(): Promise<Octets> {
  kept ??= readFile(new URL('./verify.html', import.meta.url)).then(bytesOf)
  return kept
}
