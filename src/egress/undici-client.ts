/**
 * undici's HTTP/1.1 client and its errors, and nothing else of it: the package's front door also loads fetch, caches and web
 * sockets, which took 100 ms of every start of the command line. The version is pinned, so its inner paths are known.
 */
import { createRequire } from 'node:module'
import type undici from 'undici'

const load = createRequire(import.meta.url)

// oxlint-disable no-unsafe-type-assertion -- the very modules that undici's front door exports under these names
export const Client = load('undici/lib/dispatcher/client.js') as typeof undici.Client
export const errors = load('undici/lib/core/errors.js') as typeof undici.errors
export type Client = undici.Client
// The front door would hang all its ways of asking onto the client; of these only this one is used.
Object.assign(Client.prototype, {
  request: load('undici/lib/api/api-request.js') as undici.Client['request'],
})
