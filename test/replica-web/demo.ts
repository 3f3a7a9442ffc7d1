/**
 * `npm run demo`: the whole job, end to end, on the bundled press release and the replica web, offline. It drives the
 * same commands a user types (`ibid archive`, `ibid verify`) as processes of their own, and leaves nothing running.
 * `--keep` then serves the pages and the web until Ctrl-C; `--live FILE` does the job on the real web instead.
 */
import { spawn } from 'node:child_process'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startReplicaWeb } from './web.ts'

const root = resolve(import.meta.dirname, '..', '..')
const out = join(root, 'demo-out')
const launcher = join(root, 'src', 'cli', 'ibid.js')

const { values } = parseArgs({ options: { live: { type: 'string' }, keep: { type: 'boolean' } } })
// Apart, so that a new rehearsal never deletes the key that real evidence was signed with.
const data = join(out, values.live === undefined ? 'ibid-data' : 'live-data')
process.exitCode = values.live === undefined ? await demo(values.keep === true) : await live(values.live)

async function demo(keep: boolean): Promise<number> {
  // Only the rehearsal's own leavings: evidence of the real web beside it stays.
  for (const name of ['evidence', 'ibid-data']) await rm(join(out, name), { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  const writeCertificate = async (pem: string) => {
    const path = join(out, 'replica-web-ca.pem')
    await writeFile(path, pem)
    return path
  }
  await using web = await startReplicaWeb({ writeCertificate })
  say(
    `A replica web of ${web.hosts.length} hosts runs on loopback. Everything below is a rehearsal on it, not the real web.`,
  )
  const document = join(root, 'test', 'replica-web', 'press-release.txt')
  await ibid('archive', document, '--out', join(out, 'evidence'), '--fail-on', 'never', ...web.args)
  const good = await verifyAll(join(out, 'evidence'), true)
  if (keep) await serve(web.variables)
  return good
}

/** The same on the real web, with the user's own document; here the findings decide the exit code. */
async function live(file: string): Promise<number> {
  const folder = join(out, 'live')
  await mkdir(folder, { recursive: true })
  // Evidence of the real web is never deleted; what an earlier run left was verified then.
  const earlier = await readdir(folder)
  const found = await ibid('archive', resolve(file), '--out', folder)
  const verified = found > 1 ? found : await verifyAll(folder, false, earlier)
  return Math.max(found, verified)
}

async function verifyAll(
  folder: string,
  rehearsal: boolean,
  earlier: readonly string[] = [],
): Promise<number> {
  const packages = (await readdir(folder)).filter((name) => name.endsWith('.zip') && !earlier.includes(name))
  let worst = packages.length === 0 ? 3 : 0
  for (const name of packages) {
    const path = join(folder, name)
    say(`Verifying ${relative(process.cwd(), path)} offline:`)
    worst = Math.max(worst, await ibid('verify', path, ...(rehearsal ? ['--accept-rehearsal'] : [])))
    say(`The evidence package:  ${relative(process.cwd(), path)}`)
  }
  say(`See the pages:         npm run demo -- --keep`)
  return worst
}

/** Serves the pages beside the web until it is stopped, with the bundled document handed in. */
async function serve(variables: Readonly<Record<string, string>>): Promise<void> {
  const environment = { IBID_PORT: '8080', IBID_DATA_DIR: data, ...variables }
  say(
    'The pages are at http://127.0.0.1:8080/ until you press Ctrl-C. Drop test/replica-web/press-release.txt there.',
  )
  await start(['serve'], environment)
}

function ibid(...args: readonly string[]): Promise<number> {
  return start(args, { IBID_DATA_DIR: data })
}

function start(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<number> {
  const child = spawn(process.execPath, [launcher, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  const stop = () => child.kill('SIGTERM')
  // The terminal sends Ctrl-C to the child as well; here it must only not end the web before it.
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return new Promise((ended) => {
    child.once('close', (code) => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      ended(code ?? 3)
    })
  })
}

function say(line: string): void {
  console.log(`\n${line}`)
}
