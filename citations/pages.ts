/** A door of its own for who reads pages and does nothing else: a thread that does so all day loads no schema and no rule. */
export type { BodyFacts } from './observation.ts'
export * from './page.ts'
export * from './page/read-page.ts'
export { mediaTypeOf } from './page/media-type.ts'
