/**
 * A time-stamping authority of our own, really signing: openssl makes its root, its certificate, its revocation lists and its
 * answers; a loopback server hands them out. It can be told to lie. Every file lives in a folder that goes with it.
 */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { Accuracy, MessageImprint, TimeStampReq, TSTInfo, TSTInfoVersion } from '@peculiar/asn1-tsp'

const run = promisify(execFile)

/** How it answers. `honest` is `openssl ts -reply`; the rest are forged, or no answer at all. */
export type Mood =
  | 'honest'
  | 'wrong-nonce'
  | 'other-imprint'
  | 'wrong-purpose'
  | 'refuses'
  | 'silent'
  | 'error-page'
  | 'endless'

export interface Authority extends AsyncDisposable {
  readonly url: string
  /** PEM file and DER of the root, and its fingerprint (hex). */
  readonly rootFile: string
  readonly root: Uint8Array
  readonly fingerprint: string
  readonly name: string
  /** Requests that were asked for a token. */
  readonly asked: number
  mood: Mood
  /** A token of any moment over `data`, for authorities that tell another time. `with`: the certificate it signs with. */
  forge(data: Uint8Array, wish?: Forgery): Promise<Uint8Array>
  /** The current revocation list, DER. */
  crl(): Promise<Uint8Array>
  /** Revokes its own certificate as of `at`. `reason` as openssl spells it; empty gives none. */
  revoke(at: Date, reason: string): Promise<void>
  /** An OCSP answer about its certificate, DER. */
  ocsp(): Promise<Uint8Array>
}
export interface Forgery {
  readonly at?: Date
  readonly nonce?: Uint8Array | null
  readonly with?: 'tsa' | 'web'
  readonly accuracySeconds?: number
}

export interface AuthorityWish {
  readonly name: string
  readonly validFrom?: Date
  readonly validTo?: Date
  /** Where its certificate says that revocation lists are; `true` puts the address of this very server. */
  readonly withCrl?: boolean
  readonly withOcsp?: boolean
}

export async function startAuthority(wish: AuthorityWish): Promise<Authority> {
  const folder = await mkdtemp(join(tmpdir(), 'ibid-tsa-'))
  const file = (name: string) => join(folder, name)
  const openssl = async (...args: string[]) => run('openssl', args, { cwd: folder, timeout: 20_000 })
  let answer: (request: IncomingMessage, response: ServerResponse) => Promise<void> = async () => {}
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const url = `http://127.0.0.1:${address.port}`
  await mkdir(file('issued'))
  await writeFile(file('ca.cnf'), configuration(wish, url))
  await writeFile(file('index.txt'), '')
  await writeFile(file('serial'), '1001\n')
  await writeFile(file('crlnumber'), '01\n')
  await writeFile(file('tsaserial'), '01\n')
  const year = 365 * 86_400_000
  const from = wish.validFrom ?? new Date(Date.now() - year)
  const to = wish.validTo ?? new Date(Date.now() + year)
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  await openssl(
    'req',
    ...key,
    '-keyout',
    'ca.key',
    '-out',
    'ca.csr',
    '-subj',
    `/O=${wish.name}/CN=${wish.name} Root`,
  )
  const caRoot = ['ca', '-config', 'ca.cnf', '-batch', '-notext', '-md', 'sha256']
  const span = (start: Date, end: Date) => ['-startdate', asn1Time(start), '-enddate', asn1Time(end)]
  await openssl(
    ...caRoot,
    '-selfsign',
    '-keyfile',
    'ca.key',
    '-in',
    'ca.csr',
    '-out',
    'ca.pem',
    '-extensions',
    'root',
    ...span(new Date(from.getTime() - 10 * year), new Date(Math.max(to.getTime(), Date.now()) + 10 * year)),
  )
  for (const [name, extensions] of [
    ['tsa', 'tsa'],
    ['web', 'web'],
  ] as const) {
    const subject = `/O=${wish.name}/CN=${wish.name} ${name === 'tsa' ? 'Unit 1' : 'Web'}`
    await openssl('req', ...key, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', subject)
    const files = ['-in', `${name}.csr`, '-out', `${name}.pem`, '-extensions', extensions]
    await openssl(...caRoot, ...files, '-cert', 'ca.pem', '-keyfile', 'ca.key', ...span(from, to))
  }
  await openssl('x509', '-in', 'ca.pem', '-outform', 'DER', '-out', 'ca.der')
  const root = new Uint8Array(await readFile(file('ca.der')))
  const { stdout } = await openssl('dgst', '-sha256', '-r', 'ca.der')

  let asked = 0
  const authority: Authority = {
    url: `${url}/tsr`,
    rootFile: file('ca.pem'),
    root,
    fingerprint: stdout.slice(0, 64),
    name: `${wish.name} Unit 1`,
    get asked() {
      return asked
    },
    mood: 'honest',
    async forge(data, { at = new Date(), nonce = null, with: who = 'tsa', accuracySeconds = 1 } = {}) {
      const hash = new OctetString(await crypto.subtle.digest('SHA-256', new Uint8Array(data)))
      const sha256 = AsnConvert.parse(await query(folder, openssl), TimeStampReq).messageImprint.hashAlgorithm
      const info = new TSTInfo({
        version: TSTInfoVersion.v1,
        policy: '1.2.3.4.1',
        messageImprint: new MessageImprint({ hashAlgorithm: sha256, hashedMessage: hash }),
        serialNumber: Uint8Array.from([1, 2, 3]).buffer,
        genTime: at,
        accuracy: new Accuracy({ seconds: accuracySeconds }),
        ...(nonce === null ? {} : { nonce: Uint8Array.from(nonce).buffer }),
      })
      return sealInfo(folder, openssl, new Uint8Array(AsnConvert.serialize(info)), who)
    },
    async crl() {
      await openssl(
        'ca',
        '-config',
        'ca.cnf',
        '-gencrl',
        '-cert',
        'ca.pem',
        '-keyfile',
        'ca.key',
        '-out',
        'crl.pem',
      )
      await openssl('crl', '-in', 'crl.pem', '-outform', 'DER', '-out', 'crl.der')
      return new Uint8Array(await readFile(file('crl.der')))
    },
    async revoke(at, reason) {
      const lines = (await readFile(file('index.txt'), 'utf8')).split('\n')
      const revoked = lines.map((line) => {
        const fields = line.split('\t')
        if (!line.includes('Unit 1')) return line
        const [, expiry = '', , serial = '', ...rest] = fields
        const when = `${asn1Time(at).slice(2)}${reason === '' ? '' : `,${reason}`}`
        return ['R', expiry, when, serial, ...rest].join('\t')
      })
      await writeFile(file('index.txt'), revoked.join('\n'))
    },
    async ocsp() {
      const request = ['-issuer', 'ca.pem', '-cert', 'tsa.pem', '-reqout', 'ocsp.req', '-no_nonce']
      await openssl('ocsp', ...request)
      const signer = ['-rsigner', 'ca.pem', '-rkey', 'ca.key', '-CA', 'ca.pem', '-index', 'index.txt']
      await openssl('ocsp', '-reqin', 'ocsp.req', '-respout', 'ocsp.resp', '-ndays', '30', ...signer)
      return new Uint8Array(await readFile(file('ocsp.resp')))
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise<void>((closed) => server.close(() => closed()))
      await rm(folder, { recursive: true, force: true })
    },
  }
  // One at a time: openssl's serial file is not meant for two.
  let turn = Promise.resolve()
  answer = async (request, response) => {
    const body: Buffer[] = []
    for await (const chunk of request) if (chunk instanceof Buffer) body.push(chunk)
    if (request.url === '/crl') response.end(await authority.crl())
    else if (request.url === '/ocsp') response.end(await authority.ocsp())
    else {
      asked += 1
      const mine = turn.then(async () => {
        await writeFile(file('query.tsq'), Buffer.concat(body))
        return reply(authority, { folder, openssl })
      })
      turn = mine.then(
        () => undefined,
        () => undefined,
      )
      await give(authority.mood, response, mine)
    }
  }
  return authority
}

async function give(mood: Mood, response: ServerResponse, made: Promise<Buffer>): Promise<void> {
  if (mood === 'silent') await made
  else if (mood === 'error-page') response.writeHead(503, { 'content-type': 'text/html' }).end('<p>later')
  else {
    response.writeHead(200, { 'content-type': 'application/timestamp-reply' })
    if (mood === 'endless') await pour(response)
    response.end(await made)
  }
}

/** More than any token has. */
async function pour(response: ServerResponse): Promise<void> {
  for (let sent = 0; sent < 100 && !response.destroyed; sent++) {
    if (response.write(Buffer.alloc(256 * 1024, 0x30))) continue
    // A reader that leaves never drains.
    await Promise.race([once(response, 'drain'), once(response, 'close')])
  }
}

type Openssl = (...args: string[]) => Promise<unknown>

async function reply(
  authority: Authority,
  { folder, openssl }: { folder: string; openssl: Openssl },
): Promise<Buffer> {
  const file = (name: string) => join(folder, name)
  const asked = AsnConvert.parse(await readFile(file('query.tsq')), TimeStampReq)
  const nonce = asked.nonce === undefined ? null : new Uint8Array(asked.nonce)
  if (authority.mood === 'refuses') return Buffer.from([0x30, 5, 0x30, 3, 2, 1, 2])
  if (authority.mood === 'honest') {
    await openssl(
      'ts',
      '-reply',
      '-config',
      'ca.cnf',
      '-section',
      'tsa_config',
      '-queryfile',
      'query.tsq',
      '-out',
      'reply.tsr',
    )
    return readFile(file('reply.tsr'))
  }
  const imprint = new Uint8Array(asked.messageImprint.hashedMessage.buffer)
  const lies = {
    nonce: authority.mood === 'wrong-nonce' ? Uint8Array.from([0x41, 1, 2, 3]) : nonce,
    imprint: authority.mood === 'other-imprint' ? imprint.map((octet) => octet ^ 1) : imprint,
  }
  const info = new TSTInfo({
    version: TSTInfoVersion.v1,
    policy: '1.2.3.4.1',
    messageImprint: new MessageImprint({
      hashAlgorithm: asked.messageImprint.hashAlgorithm,
      hashedMessage: new OctetString(Uint8Array.from(lies.imprint).buffer),
    }),
    serialNumber: Uint8Array.from([4, 5, 6]).buffer,
    genTime: new Date(),
    ...(lies.nonce === null ? {} : { nonce: Uint8Array.from(lies.nonce).buffer }),
  })
  const who = authority.mood === 'wrong-purpose' ? 'web' : 'tsa'
  const token = await sealInfo(folder, openssl, new Uint8Array(AsnConvert.serialize(info)), who)
  // TimeStampResp ::= SEQUENCE { PKIStatusInfo { granted }, token }
  const inner = Buffer.concat([Buffer.from([0x30, 3, 2, 1, 0]), token])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(inner.length)
  return Buffer.concat([Buffer.from([0x30, 0x82]), length, inner])
}

async function query(folder: string, openssl: Openssl): Promise<Buffer> {
  await writeFile(join(folder, 'any'), 'any')
  await openssl('ts', '-query', '-data', 'any', '-sha256', '-out', 'any.tsq')
  return readFile(join(folder, 'any.tsq'))
}

/** CMS over a TSTInfo, with the certificate's digest among the signed attributes (`-cades`). */
async function sealInfo(
  folder: string,
  openssl: Openssl,
  info: Uint8Array,
  who: 'tsa' | 'web',
): Promise<Uint8Array> {
  await writeFile(join(folder, 'info.der'), info)
  const content = ['-binary', '-nodetach', '-nosmimecap', '-cades', '-md', 'sha256', '-outform', 'DER']
  const type = ['-econtent_type', '1.2.840.113549.1.9.16.1.4']
  const files = ['-in', 'info.der', '-out', 'token.der', '-signer', `${who}.pem`, '-inkey', `${who}.key`]
  await openssl('cms', '-sign', ...content, ...type, ...files, '-certfile', 'ca.pem')
  return new Uint8Array(await readFile(join(folder, 'token.der')))
}

/** `20261122164800Z`: what openssl reads for dates of any century. */
function asn1Time(at: Date): string {
  return `${at
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replace(/[-:T]/g, '')}Z`
}

function configuration({ withCrl = false, withOcsp = false }: AuthorityWish, url: string): string {
  const where = [
    ...(withCrl ? [`crlDistributionPoints=URI:${url}/crl`] : []),
    ...(withOcsp ? [`authorityInfoAccess=OCSP;URI:${url}/ocsp`] : []),
  ].join('\n')
  return `
[ca]
default_ca=own
[own]
database=index.txt
new_certs_dir=issued
serial=serial
crlnumber=crlnumber
default_md=sha256
default_days=365
default_crl_days=30
policy=any
unique_subject=no
[any]
organizationName=optional
commonName=supplied
[req]
distinguished_name=dn
[dn]
[root]
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
[tsa]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=critical,timeStamping
${where}
[web]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=serverAuth
[tsa_config]
serial=tsaserial
crypto_device=builtin
signer_cert=tsa.pem
certs=ca.pem
signer_key=tsa.key
signer_digest=sha256
default_policy=1.2.3.4.1
digests=sha256,sha384,sha512
accuracy=secs:1
ordering=no
tsa_name=no
ess_cert_id_chain=no
ess_cert_id_alg=sha256
`
}
