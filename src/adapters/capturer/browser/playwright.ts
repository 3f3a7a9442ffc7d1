/**
 * Playwright, loaded when a browser is first wanted: it takes longer to load than a whole run without one. By `require`,
 * because whether there is a browser at all is asked where nothing can be awaited.
 */
import { createRequire } from 'node:module'
import type * as Playwright from 'playwright-core'

const require = createRequire(import.meta.url)

export function playwright(): typeof Playwright {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a package gives is what its types say
  return require('playwright-core') as typeof Playwright
}
