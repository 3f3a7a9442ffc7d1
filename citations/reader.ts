/** The second door into the pure library: the readers of documents. They bring every parser, which looking at links needs not. */
export { explain, extract } from './extract/extract.ts'
