/**
 * The hostile web alone: `node test/hostile-web/serve.ts` prints the addresses, the options that lead a checker to them,
 * and serves until it is stopped (Ctrl+C). The root certificate lies in a temporary folder meanwhile.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownCases } from './cases/index.ts'
import { startWorld } from './world/world.ts'

const folder = await mkdtemp(join(tmpdir(), 'ibid-hostile-web-'))
try {
  await using world = await startWorld(ownCases)
  const caFile = join(folder, 'ca.pem')
  const list = join(folder, 'urls.txt')
  await writeFile(caFile, world.ca)
  // Line breaks and null bytes cannot stand in a list of lines.
  const urls = ownCases
    .map(({ cited }) => cited)
    .filter((url) => !['\u0000', '\r', '\n'].some((sign) => url.includes(sign)))
  await writeFile(list, `${urls.join('\n')}\n`)
  for (const { name, truth, cited, mechanism } of ownCases)
    console.log(
      `${truth.padEnd(12)} ${name.padEnd(24)} ${JSON.stringify(cited.slice(0, 90))}\n             ${mechanism}`,
    )
  console.log(`\nAll addresses: ${list}\n\nibid check --urls ${list} ${world.args(caFile).join(' ')}\n`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
} finally {
  await rm(folder, { recursive: true, force: true })
}
