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
