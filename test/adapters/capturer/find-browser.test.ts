/** Where a browser is looked for, and how it is started. */
import { expect, test } from 'vitest'
import { findBrowsers, noBrowser } from '../../../src/adapters/capturer/browser/find-browser.ts'
import { honestUserAgent, launchOptions } from '../../../src/adapters/capturer/browser/flags.ts'
import { launchReason } from '../../../src/adapters/capturer/browser/launch.ts'
import { installBrowser, installPlans } from '../../../src/cli/install-browser.ts'

const CACHED = '/home/somebody/.cache/ms-playwright/chromium/chrome'
const machine = (...present: readonly string[]) =>
  ({ platform: 'linux', cached: CACHED, exists: (path: string) => present.includes(path) }) as const

test.for([
  ['CHROMIUM_PATH is set and there', '/opt/own', ['/opt/own', '/usr/bin/chromium'], ['/opt/own']],
  ['CHROMIUM_PATH is empty', '', ['/usr/bin/chromium'], ['/usr/bin/chromium']],
  ['a system browser and a cached one', null, ['/usr/bin/chromium', CACHED], ['/usr/bin/chromium', CACHED]],
  ['the cached one alone', null, [CACHED], [CACHED]],
  [
    "Ubuntu's note about its snap comes after Chrome",
    null,
    ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    ['/usr/bin/google-chrome', '/usr/bin/chromium-browser'],
  ],
  ['nothing', null, [], []],
] as const)('%s => its order', ([, configured, present, expected]) => {
  expect(findBrowsers(configured, machine(...present))).toEqual(expected)
})

test('CHROMIUM_PATH that names nothing => a Problem, not another browser', () => {
  expect(() => findBrowsers('/opt/none', machine('/usr/bin/chromium'))).toThrow(
    /CHROMIUM_PATH.*\/opt\/none.*for example/,
  )
})

test('none at all => one sentence with the command', () => {
  expect(noBrowser([])).toMatchObject({
    code: 'no-browser',
    message: expect.stringContaining('npm run browser:install') as string,
  })
})

test('the launch proxy leads nowhere, and nothing goes around it', () => {
  const {
    proxy,
    args = [],
    handleSIGINT,
  } = launchOptions({ spki: 'AAA=,BBB=', userAgent: 'X', sandbox: true })
  expect(proxy).toEqual({ server: 'http://nowhere.invalid:1', bypass: '<-loopback>' })
  expect(handleSIGINT).toBe(false)
  expect(args).toContain('--ignore-certificate-errors-spki-list=AAA=,BBB=')
  expect(args).toContain('--user-agent=X')
  expect(args.join(' ')).not.toMatch(
    /disable-web-security|no-sandbox|Isolat|SitePerProcess|ignore-certificate-errors(?!-spki)/,
  )
})

test.for([
  ['https://ibid.test/about', 'Chrome Ibid/1.2.3 (+https://ibid.test/about)'],
  [null, 'Chrome Ibid/1.2.3'],
  ['two words\r\nX: y', 'Chrome Ibid/1.2.3 (+twowordsX:y)'],
] as const)('contact %j => %s', ([contact, expected]) => {
  expect(honestUserAgent('Chrome', '1.2.3', contact)).toBe(expected)
})

test.each([
  [
    'browserType.launch: Failed to launch\nCall log:\n  - <launching>',
    'browserType.launch: Failed to launch',
  ],
  [
    'Target closed\nCall log:\n\u001b[2m  - exception while trying to kill process: Error: kill ESRCH\u001b[22m\n\u001b[2m  - [pid=7] <process did exit: exitCode=1, signal=null>\u001b[22m',
    '- [pid=7] <process did exit: exitCode=1, signal=null>',
  ],
])('an error full of logs %j => its one telling line', (text, line) => {
  expect(launchReason(new Error(text))).toBe(line)
})

test.for([
  [{ root: true, debian: true }, ['node install --with-deps chromium', 'apt-get update', 'apt-get install']],
  [{ root: true, debian: false }, ['node install --with-deps chromium']],
  [{ root: false, debian: true }, ['node install chromium', 'node install --with-deps chromium']],
] as const)('%j => what is tried, in order', ([who, expected]) => {
  const told = installPlans(who)
    .flat()
    .map(
      ({ program, args }) =>
        `${program === process.execPath ? 'node' : program} ${args.filter((arg) => !arg.endsWith('cli.js')).join(' ')}`,
    )
  expect(told).toHaveLength(expected.length)
  for (const [index, start] of expected.entries()) expect(told[index]).toMatch(new RegExp(`^${start}`))
})

test('every installer fails => each command was said before it ran, and the end is a Problem', async () => {
  const events: string[] = []
  const failing = installBrowser(
    (line) => events.push(line),
    async ({ program, args }) => {
      events.push(`ran ${program} ${args.join(' ')}`)
      return await Promise.resolve(false)
    },
  )
  await expect(failing).rejects.toMatchObject({ name: 'Problem', code: 'no-browser' })
  const ran = events.filter((line) => line.startsWith('ran '))
  expect(ran.length).toBeGreaterThan(0)
  for (const line of ran) expect(events.indexOf(`$ ${line.slice(4)}`)).toBeLessThan(events.indexOf(line))
})
