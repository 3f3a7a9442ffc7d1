/** What the command line says to somebody who does not know it yet, or mistypes it. */
import { expect, test } from 'vitest'
import { helpText } from '../../src/cli/options.ts'
import { nearest } from '../../src/cli/nearest.ts'
import { ibid } from './cli.ts'

test.each([
  ['formta', 'format'],
  ['ouput', 'output'],
  ['dryrun', 'dry-run'],
  ['rejugde', 'rejudge'],
  ['fail-onn', 'fail-on'],
  ['fi', null],
  ['verbose', null],
  ['', null],
])('of the options of check, "%s" => %s', (typed, meant) => {
  expect(nearest(typed, ['format', 'output', 'fail-on', 'dry-run', 'rejudge', 'fix', 'urls'])).toBe(meant)
})

const help = { 'a FILE': 'one two three four five six', 'long-name': 'seven' }
test.each([
  [100, ['  --a FILE     one two three four five six', '  --long-name  seven']],
  [36, ['  --a FILE     one two three four', '               five six', '  --long-name  seven']],
  // Never narrower than a word or two.
  [0, ['  --a FILE     one two three four', '               five six', '  --long-name  seven']],
])('help on a terminal of %i columns => broken at blanks, beside its options', (columns, lines) => {
  expect(helpText('ibid x : does', help, columns).split('\n')).toEqual(['ibid x : does', '', ...lines])
})

test.each([
  [['help', 'check'], /^ibid check FILE.*\n[\s\S]*--since REF[\s\S]*Exit codes: 0 clean, 1 findings/],
  [['check', '--help'], /Exit codes: 0 clean/],
  [['help'], /ibid COMMAND --help says more/],
  [['init', '--help'], /^ibid init : leaves ibid\.conf and \.ibidignore in this folder, commented\n$/],
])(
  'ibid %j => on standard output, no line wider than a page, 0',
  async (args, says) => {
    const ended = await ibid(args)
    expect(ended.stdout).toMatch(says)
    expect(ended.stdout.split('\n').filter((line) => line.length > 100)).toEqual([])
    expect([ended.code, ended.stderr]).toEqual([0, ''])
  },
  60_000,
)

test.each([
  [['chekc', 'a.md'], /found "chekc", perhaps check was meant; e\.g\. ibid check/],
  [['help', 'verfy'], /found "verfy", perhaps verify was meant/],
  [
    ['check', 'a.md', '--fromat', 'json'],
    /Unknown option '--fromat', perhaps --format was meant; e\.g\. ibid check/,
  ],
  [['check', 'a.md', '--verbose'], /Unknown option '--verbose'; e\.g\. ibid check/],
  [['audit', 'evidence'], /Expected options alone, found "evidence"; e\.g\. ibid audit --out evidence/],
  [['doctor', 'browser'], /Expected options alone, found "browser"; e\.g\. ibid doctor/],
  [
    ['archive', 'a.md', '--out', 'x', '--cache', 'y', '--rejudge'],
    /Expected looks of this run for archive, found --rejudge/,
  ],
])(
  'ibid %j => one sentence on standard error, 2',
  async (args, says) => {
    const ended = await ibid(args)
    expect(ended.stderr).toMatch(says)
    expect([ended.code, ended.stdout, ended.stderr.trimEnd().split('\n').length]).toEqual([2, '', 1])
  },
  60_000,
)
