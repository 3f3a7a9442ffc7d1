/** SHA-256 and Ed25519 of the browser, where Node's own stand otherwise. */
export { hashBytes as logHash, webMeans as logMeans } from '../../../src/flow/log-means.ts'
