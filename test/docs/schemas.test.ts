/**
 * The schemas in docs/formats are what the code reads by: somebody without our code can check the shape. After a change of a format,
 * `vitest run test/docs/schemas.test.ts --update` writes them anew.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  custodyEntrySchema,
  digestSchema,
  disclosureSchema,
  manifestSchema,
  packageManifestSchema,
  receiptSchema,
} from '../../citations/index.ts'

const folder = join(import.meta.dirname, '..', '..', 'docs', 'formats')

describe.each([
  ['manifest.schema.json', manifestSchema, ['ibid-manifest/1', 'ibid-manifest/2']],
  ['receipt.schema.json', receiptSchema, ['ibid-receipt/1', 'ibid-receipt/2']],
  ['package.schema.json', packageManifestSchema, ['ibid-package/1']],
  ['custody.schema.json', custodyEntrySchema, ['ibid-custody/1']],
  ['disclosure.schema.json', disclosureSchema, ['ibid-disclosure/1']],
])('%s', (name, schema, versions) => {
  const said = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      if (zodSchema === digestSchema)
        Object.assign(jsonSchema, { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' })
    },
  })

  test('in the docs => the one in the code', async () => {
    const path = join(folder, name)
    const style = await resolveConfig(path)
    const text = await format(JSON.stringify(said, null, 2), { ...style, filepath: path })
    await expect(text).toMatchFileSnapshot(path)
  })

  test('the versions that are read stand in it', () => {
    const forms = said.oneOf ?? [said]
    expect(forms.map((form) => form.properties?.['format'])).toEqual(
      versions.map((version) => ({ type: 'string', const: version })),
    )
  })

  test('the list of formats leads to it', async () => {
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toContain(`](${name})`)
  })
})
