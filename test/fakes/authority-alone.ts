/**
 * A time-stamping authority as a process of its own, and the line to it: `node authority-alone.ts NAME crl|ocsp`. It prints where it
 * is and what its root is, then obeys one order a line (`mood MOOD`, `revoke TIME REASON`), and ends with its input.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { startAuthority, type Authority, type Mood } from './authority.ts'

export interface AuthorityAlone
  extends AsyncDisposable, Pick<Authority, 'url' | 'rootFile' | 'fingerprint' | 'name'> {
  /** DER. */
  readonly root: Uint8Array
  be(mood: Mood): Promise<void>
  revoke(at: Date, reason: string): Promise<void>
}

/** Starts one; throws where it does not come up. */
export async function startAuthorityAlone(name: string, offers: 'crl' | 'ocsp'): Promise<AuthorityAlone> {
  const child = spawn(process.execPath, [import.meta.filename, name, offers], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const said = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async (): Promise<string> => {
    const { value, done } = await said.next()
    if (done === true) throw new Error(`the authority ${name} ended`)
    return value
  }
  const order = async (line: string): Promise<void> => {
    child.stdin.write(`${line}\n`)
    const answer = await next()
    if (answer !== 'done') throw new Error(`the authority ${name} says ${answer}`)
  }
  const facts = JSON.parse(await next()) as Facts
  return {
    ...facts,
    root: Buffer.from(facts.root, 'base64'),
    be: async (mood) => await order(`mood ${mood}`),
    revoke: async (at, reason) => await order(`revoke ${at.toISOString()} ${reason}`),
    async [Symbol.asyncDispose]() {
      const closed = once(child, 'close')
      child.stdin.end()
      await closed
    },
  }
}

type Facts = Pick<Authority, 'url' | 'rootFile' | 'fingerprint' | 'name'> & { readonly root: string }

async function serve(name: string, offers: string): Promise<void> {
  await using authority = await startAuthority({
    name,
    withCrl: offers === 'crl',
    withOcsp: offers === 'ocsp',
  })
  const { url, rootFile, fingerprint } = authority
  const root = Buffer.from(authority.root).toString('base64')
  console.log(JSON.stringify({ url, rootFile, fingerprint, name: authority.name, root }))
  for await (const line of createInterface({ input: process.stdin })) {
    const [order, first = '', second = ''] = line.split(' ')
    if (order === 'mood') authority.mood = first as Mood
    else if (order === 'revoke') await authority.revoke(new Date(first), second)
    console.log(order === 'mood' || order === 'revoke' ? 'done' : 'no such order')
  }
}

if (import.meta.main) await serve(process.argv[2] ?? 'Nobody', process.argv[3] ?? '')
