/** docs/formats/disclosure.schema.json is what the code reads by: somebody without our code can check the shape. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { digestSchema, disclosureSchema } from '../../citations/index.ts'

const path = join(import.meta.dirname, '..', '..', 'docs', 'formats', 'disclosure.schema.json')

test('the schema in the docs => the one in the code', async () => {
  const said = z.toJSONSchema(disclosureSchema, {
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      if (zodSchema === digestSchema)
        Object.assign(jsonSchema, { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' })
    },
  })
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(JSON.parse(JSON.stringify(said)))
})
