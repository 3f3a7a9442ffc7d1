import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { readConfig, Secret } from '../src/config.ts'

test('an empty environment is a whole configuration of one machine', () => {
  const config = readConfig({})
  expect(config.IBID_HOST).toBe('127.0.0.1')
  expect(config.IBID_PORT).toBe(8080)
  expect(config.DATABASE_URL).toBeUndefined()
})

test('all faults are told at once, with the variable and never with a secret', () => {
  const environment = {
    IBID_PORT: 'eighty',
    IBID_COUNTRY: 'Poland',
    IBID_S3_ENDPOINT: 'https://s3.example',
    IBID_S3_SECRET_ACCESS_KEY: 'hush',
  }
  const fault = (() => {
    try {
      readConfig(environment)
    } catch (caught) {
      return String(caught)
    }
    return 'none'
  })()
  expect(fault).toMatch(/IBID_PORT.*IBID_COUNTRY.*IBID_S3_BUCKET/)
  expect(fault).not.toContain('hush')
})

test.each([
  ['IBID_PORT', '65536', 'expected a whole number from 0 to 65535'],
  ['IBID_PORT', '80.5', 'expected a whole number from 0 to 65535'],
  ['IBID_CAPTURES', ' ', 'expected more than blanks'],
  ['IBID_REPLAYS', '101', 'expected a number from 0 to 100'],
  ['IBID_BROWSER', 'maybe', 'expected one of auto, never, always'],
  ['IBID_OPEN_PAGES', 'on', 'expected one of 1, true, yes, 0, false, no'],
  ['IBID_DATA_DIR', '  ', 'expected more than blanks'],
  ['IBID_PUBLIC_URL', 'ibid.example', 'expected a URL'],
  ['IBID_BEACON', 'ftp://beacon.example/', 'expected an http or https URL'],
  ['IBID_LOG_ORIGIN', 'x'.repeat(201), 'expected at most 200 characters'],
  ['IBID_PACE', '0/2', 'expected requests a second, more than none, / at once, e.g. 4/2, or off'],
  ['IBID_COUNTRY', 'pl', 'expected two capital letters, e.g. PL'],
])('%s=%s => %s', (name, written, says) => {
  expect(() => readConfig({ [name]: written })).toThrow(`Configuration: ${name}: ${says}`)
})

test.each([
  ['IBID_PORT', ' 0 ', 0],
  ['IBID_REPLAYS', '0.5', 0.5],
  ['IBID_OPEN_PAGES', 'no', false],
  ['IBID_PROXY_RESOLVES', 'true', true],
  ['IBID_DATA_DIR', ' there ', 'there'],
  ['IBID_PUBLIC_URL', ' https://ibid.example/a ', 'https://ibid.example/a'],
  ['IBID_PACE', '0.5/1', '0.5/1'],
  ['IBID_LOG_ORIGIN', 'ibid.example/log', 'ibid.example/log'],
])('%s=%j => %j', (name, written, value) => {
  expect(readConfig({ [name]: written })).toMatchObject({ [name]: value })
})

test('an empty variable is an unset one', () => {
  expect(readConfig({ IBID_API_KEY: '', IBID_PORT: '' }).IBID_API_KEY).toBeUndefined()
})

test('lists are separated by commas or blanks', () => {
  const written = 'a.example:443:127.0.0.1:1, b.example:80:127.0.0.1:2'
  expect(readConfig({ IBID_CONNECT_TO: written }).IBID_CONNECT_TO).toHaveLength(2)
})

test('a secret prints masked wherever it goes, and is given only when asked for', () => {
  const secret = new Secret('hush')
  expect(`${String(secret)} ${JSON.stringify({ secret })} ${inspect({ secret })}`).not.toContain('hush')
  expect(secret.reveal()).toBe('hush')
})
