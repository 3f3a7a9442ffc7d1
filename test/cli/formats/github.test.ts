/**
 * Workflow commands as the runner reads them: of the words behind a command it takes back three escapes, of a property five
 * (actions/runner, ActionCommand.cs). What an editor sees then is what was meant.
 */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '../../../citations/index.ts'
import { github } from '../../../src/cli/formats/github.ts'
import { tameLog } from '../../../src/web/log-line.ts'
import { citation, commandsIn, extraction, hostileTold, link, print, told } from './report.ts'

const words = (escaped: string) =>
  escaped.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
const property = (escaped: string) => words(escaped.replaceAll('%3A', ':').replaceAll('%2C', ','))

function shown(command: string): {
  readonly properties: Readonly<Record<string, string>>
  readonly words: string
} {
  const end = command.indexOf('::', 2)
  const [, list = ''] = /^::\w+ (.*)$/.exec(command.slice(0, end)) ?? []
  const properties = list.split(',').map((one) => {
    const [name = '', ...value] = one.split('=')
    return [name, property(value.join('='))] as const
  })
  return { properties: Object.fromEntries(properties), words: words(command.slice(end + 2)) }
}

test.each([
  ['https://a.example:8080/x,y?q=100%25#a', 'https://a.example:8080/x,y?q=100%25#a'],
  ['https://a.example/##x', 'https://a.example/##x'],
  ['https://a.example/##[error]x', 'https://a.example/# #[error]x'],
])('a link to %s => shown as %s', (url, as) => {
  const [command = ''] = commandsIn(
    print(github, told(extraction([citation('c1', url)]), [link(url)], {}, 'docs/a,b: c.md')),
  )
  const { properties, words: data } = shown(command)
  expect(data).toBe(`${as} : The server says 404: there is no such page.`)
  expect(properties).toMatchObject({ file: 'docs/a,b: c.md', title: `gone: ${as}` })
})

test('a place without lines => a file, and no column of none', () => {
  const url = 'https://a.example/x'
  const span = { paragraph: 2, column: 8, endColumn: 12 }
  const cited = extraction([citation('c1', url, { span, urlSpans: [span] })])
  const [command = ''] = commandsIn(print(github, told(cited, [link(url)])))
  expect(Object.keys(shown(command).properties)).toEqual(['file', 'title'])
})

test('hostile runs => each annotation shows the very address and reason', () => {
  fc.assert(
    fc.property(hostileTold, (what) => {
      const annotations = commandsIn(print(github, what)).filter((command) => command.startsWith('::error'))
      const broken = what.report.links.filter((one) => one.outcome === 'broken' && one.ignored === undefined)
      expect(annotations.map((command) => shown(command).words)).toEqual(
        broken.map(({ url, reason, archived: [copy] }) => {
          const offer = copy === undefined ? '' : ` A copy of ${copy.at.slice(0, 10)}: ${copy.url}`
          return tameLog(cleanText(`${url} : ${reason}${offer}`, 3_000))
        }),
      )
    }),
    { numRuns: 100 },
  )
})
