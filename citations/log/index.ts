/**
 * The transparency log: a Merkle tree in tiles, its checkpoints, who vouches for them, and what our entries say. A door of its
 * own beside ../index.ts: its words (note, tile, run of leaves) are another trade's.
 */
export { decodeBase64, encodeBase64, hexOf, utf8, type Octets } from './octets.ts'
export * from './tree.ts'
export * from './tile.ts'
export * from './reading.ts'
export * from './note.ts'
export * from './checkpoint.ts'
export * from './policy.ts'
export * from './proof.ts'
export * from './entry.ts'
export * from './logged.ts'
export * from './witness.ts'
