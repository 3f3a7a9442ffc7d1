/** Writes docs/forbidden-ways.md anew: `node test/hostile-web/forbidden/table.ts`. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeTable } from './ways.ts'

await writeFile(join(import.meta.dirname, '../../../docs/forbidden-ways.md'), await writeTable())
