/** Appends to the log below a folder until it is killed: `node appender.ts FOLDER NAME`. Prints each entry that was acknowledged. */
import { join } from 'node:path'
import { openDiskStore } from '../../../../src/adapters/evidence/disk.ts'
import { noWitness } from '../../../../src/adapters/log/cosign.ts'
import { openLogKey } from '../../../../src/adapters/log/key.ts'
import { fileMark } from '../../../../src/adapters/log/mark.ts'
import { openStoreLog } from '../../../../src/adapters/log/store-log.ts'

const [folder = '', name = ''] = process.argv.slice(2)
const log = await openStoreLog({
  store: await openDiskStore(join(folder, 'store')),
  signer: await openLogKey(join(folder, 'keys', 'log.pem')),
  origin: 'evidence.example/log',
  cosign: noWitness,
  mark: fileMark(join(folder, `signed-by-${name.slice(0, 1)}`)),
  gather: 0,
})
console.log('open')
for (let turn = 0; ; turn++) {
  const texts = Array.from({ length: 1 + (turn % 40) }, (_, at) => `seal/1 ${name}-${turn}-${at}`)
  const appended = await Promise.all(texts.map((text) => log.append(Buffer.from(text))))
  // One write for all: a line that is printed was acknowledged.
  process.stdout.write(appended.map(({ index }, at) => `${index}\t${texts[at]}\n`).join(''))
}
