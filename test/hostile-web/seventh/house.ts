/** A whole small site in one template: its front page, the pages named, and its own page for the rest. */
import type { Serve } from '../case.ts'
import type { Frame, Site } from './frames.ts'
import { html, pages } from './kit.ts'

type Sheet = readonly [title: string, main: string, head?: string]

export function house(
  frame: Frame,
  site: Site,
  known: Readonly<Record<string, Sheet>>,
  missing: Sheet,
  status = 404,
): Serve {
  const print = frame(site)
  const front = print(
    site.name,
    [...(site.side ?? []), ...site.nav]
      .map((text) => `<section><h2>${text}</h2><p>${text} …</p></section>`)
      .join('\n'),
  )
  const sheets = Object.fromEntries(Object.entries(known).map(([path, sheet]) => [path, print(...sheet)]))
  return pages({ '/': front, ...sheets }, html(print(...missing), status))
}
