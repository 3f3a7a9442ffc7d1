/** `/openapi.json` is a document of OpenAPI 3.1 that names every route of the API and nothing else. */
import { expect, test } from 'vitest'
import { createMemoryStore } from '../../src/adapters/evidence/memory.ts'
import { silentLog } from '../../src/events.ts'
import { createReadingApp } from '../../src/http/reading-app.ts'
import { openStand } from './stand.ts'

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> }
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: object }>>
}
interface Api {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const product = [
  'delete /v1/documents/{id}',
  'get /memento/{timestamp}/{url}',
  'get /metrics',
  'get /timegate/{url}',
  'get /timemap/json/{url}',
  'get /timemap/link/{url}',
  'get /v1/documents/{id}',
  'get /v1/documents/{id}/annotated',
  'get /v1/documents/{id}/events',
  'get /v1/documents/{id}/package.zip',
  'get /v1/documents/{id}/report',
  'get /v1/snapshots',
  'get /v1/snapshots/{id}',
  'get /v1/snapshots/{id}/first-page',
  'get /v1/snapshots/{id}/first-view',
  'get /v1/snapshots/{id}/manifest',
  'get /v1/snapshots/{id}/pdf',
  'get /v1/snapshots/{id}/receipt',
  'get /v1/snapshots/{id}/screenshot',
  ...[2, 3, 4, 5, 6, 7, 8, 9].map((tile) => `get /v1/snapshots/{id}/screenshot-${tile}`),
  'get /v1/snapshots/{id}/text',
  'get /v1/snapshots/{id}/wacz',
  'post /v1/checks',
  'post /v1/documents',
  'post /v1/documents/{id}/recheck',
  'put /v1/documents/{id}/watch',
]

async function apiOf(ask: (path: string) => Promise<Response>): Promise<Api> {
  return (await (await ask('/openapi.json')).json()) as Api
}

function operations({ paths }: Api) {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, name: `${method} ${path}`, operation })),
  )
}

test('every route of the product that exists is described, whole', async () => {
  await using stand = await openStand()
  const api = await apiOf(stand.ask)
  expect(api.openapi).toMatch(/^3\.1\.\d+$/)
  expect(api.info).toMatchObject({ title: 'Ibid', version: '0.1.0-test' })
  expect(
    operations(api)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(product)
  const ids = operations(api).map(({ operation }) => operation.operationId)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { path, operation } of operations(api)) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path')
    expect(declared.map(({ name }) => name)).toEqual(named)
    expect(declared.every(({ required }) => required === true)).toBe(true)
    expect(operation.summary.length).toBeGreaterThan(5)
    expect(Object.keys(operation.responses)).toContain('default')
    for (const { description } of Object.values(operation.responses)) expect(description).not.toBe('')
  }
  expect(Object.keys(api.paths['/v1/documents']?.['post']?.requestBody?.content ?? {})).toEqual([
    'multipart/form-data',
    'application/json',
  ])
  const check = api.paths['/v1/checks']?.['post']
  expect(Object.keys(check?.requestBody?.content ?? {})).toEqual(['application/json', 'text/plain'])
  expect(check?.parameters?.map(({ name }) => name)).toEqual(['Idempotency-Key', 'Prefer'])
  expect(Object.keys(check?.responses ?? {})).toEqual(expect.arrayContaining(['200', '202', '413', '422']))
})

test('every reference in it resolves, and every schema is a schema', async () => {
  await using stand = await openStand()
  const api = await apiOf(stand.ask)
  const dangling: string[] = []
  const visit = (value: unknown) => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (key === '$ref') {
          const [, kind = '', name = ''] = /^#\/components\/(\w+)\/(\w+)$/.exec(String(item)) ?? []
          if (api.components[kind]?.[name] === undefined) dangling.push(String(item))
        } else if (key === 'schema') expect(item).toBeTypeOf('object')
        visit(item)
      }
    }
  }
  visit(api)
  expect(dangling).toEqual([])
  expect(Object.keys(api.components['schemas'] ?? {})).toEqual(
    expect.arrayContaining(['Citation', 'Document', 'Link', 'Problem', 'Report', 'Snapshot']),
  )
})

test('the edge describes the reading routes alone', async () => {
  const app = createReadingApp({ store: createMemoryStore(), publicUrl: null, log: silentLog })
  const api = await apiOf(async (path) => app.request(path))
  expect(
    operations(api)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(product.filter((name) => !/\/v1\/(?:documents|checks)|\/metrics/.test(name)))
})
