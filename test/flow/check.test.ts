/** check(): what the verdict still needs is asked for, in rounds that end. */
import { expect, test } from 'vitest'
import {
  defaultPolicy,
  type Companion,
  type Means,
  type Observation,
  type Rendered,
} from '../../citations/index.ts'
import { check } from '../../src/flow/check.ts'
import type { Probe, Viewer } from '../../src/ports.ts'
import { article, cited, notice, seen, type Look } from '../citations/judge-page-rows.ts'

const auto: Means = { browser: 'auto', quiet: false }
const shell = '<html><div id="app"></div><script src="/a.js"></script></html>'

interface Made {
  readonly probe: Probe
  readonly viewer: Viewer
  readonly asked: string[]
}
/** A port that answers from what was written by hand, and remembers what it was asked. */
function ports(look: Look, beside: Look, shown: string | null): Made {
  const asked: string[] = []
  const companion = (of: Observation): Companion['attempt'] => {
    const attempt = of.attempts[0]
    if (attempt === undefined) throw new Error('expected an attempt')
    return attempt
  }
  return {
    asked,
    probe: {
      observe: async (url) => {
        asked.push('cited')
        return seen({ ...look, url })
      },
      accompany: async ({ kind, url }) => {
        asked.push(kind)
        // The front page is always there: a site that shows one page for everything is another matter.
        const answer = new URL(url).pathname === '/' ? { html: article('Our town in all its parts') } : beside
        return { role: kind, attempt: companion(seen({ ...answer, url })) }
      },
      nameServers: async (domain) => {
        asked.push('name-servers')
        return { domain, nameServers: [] }
      },
    },
    viewer: {
      view: async (url): Promise<Rendered> => {
        asked.push(url === cited ? 'browser' : 'browser-absent')
        const rendered = seen({
          html: '',
          rendered: shown === null ? { fault: 'crashed' } : { html: shown },
        }).rendered
        if (rendered === null || rendered === undefined) throw new Error('expected something shown')
        return { ...rendered, url }
      },
    },
  }
}
const run = (
  made: Made,
  means = auto,
  viewer: Viewer | null = made.viewer,
  signal = new AbortController().signal,
) =>
  check(
    { probe: made.probe, viewer },
    { url: cited, policy: defaultPolicy, means, acceptLanguage: 'en' },
    { signal },
  )

test('an ordinary page is asked for once', async () => {
  const made = ports({ html: article('Wells run dry') }, { html: '' }, null)
  expect((await run(made)).verdict.verdict).toBe('alive')
  expect(made.asked).toEqual(['cited'])
})

test('a page that could be one for missing pages is compared with one that must be', async () => {
  const made = ports({ html: notice('Courier', 'Ĉio') }, { html: notice('Courier', 'Ĉio') }, null)
  const { verdict, observation } = await run(made)
  expect(verdict).toMatchObject({ verdict: 'soft-404', reasonCode: 'page-same-as-absent' })
  expect(made.asked).toEqual(['cited', 'absent-sibling', 'front-page'])
  expect(observation.companions).toHaveLength(2)
})

test('the browser is asked last, and its answer decides', async () => {
  const made = ports({ html: shell }, { html: shell }, notice('Page not found', 'The page does not exist.'))
  expect((await run(made)).verdict.verdict).toBe('soft-404')
  expect(made.asked).toEqual(['cited', 'absent-sibling', 'browser'])
})

test('what the browser makes of a frame is compared with what it makes of one that must be missing', async () => {
  const made = ports({ html: shell }, { html: shell }, notice('Lenno', 'Wimba tuvas e lenno mika.'))
  const { verdict, observation } = await run(made)
  expect(verdict).toMatchObject({ verdict: 'soft-404', reasonCode: 'page-same-as-absent' })
  expect(made.asked).toEqual(['cited', 'absent-sibling', 'browser', 'browser-absent'])
  expect(observation.renderedAbsent?.url).not.toBe(cited)
})

test('without a viewer a shell stays unsure', async () => {
  const made = ports({ html: shell }, { html: shell }, null)
  expect((await run(made, auto, null)).verdict).toMatchObject({
    outcome: 'unsure',
    reasonCode: 'script-shell',
  })
  expect(made.asked).toEqual(['cited', 'absent-sibling'])
})

test('a quiet run asks the cited address and nobody else', async () => {
  const made = ports({ html: notice('Page not found', 'No such page.') }, { html: '' }, null)
  await run(made, { browser: 'always', quiet: true })
  expect(made.asked).toEqual(['cited'])
})

test('a deadline that has passed asks nothing further', async () => {
  const made = ports({ html: notice('Page not found', 'No such page.') }, { html: '' }, null)
  await run(made, auto, made.viewer, AbortSignal.abort())
  expect(made.asked).toEqual(['cited'])
})
