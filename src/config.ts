/**
 * The environment, read once at the door: variables -> effective Config, all faults reported at once. The README's table
 * is compared with `variables` by a test. Nothing else in the house reads process.env.
 */
import { Problem } from '../citations/light.ts'
import {
  address,
  flag,
  list,
  Misread,
  number,
  oneOf,
  secret,
  shaped,
  text,
  wholeNumber,
  type Reader,
} from './config/readers.ts'

export { Secret } from './config/readers.ts'

interface Variable<T, U> {
  readonly read: Reader<T>
  /** What stands where it is not set. */
  readonly unset: U
  /** The sentence the README prints. */
  readonly help: string
}

const rate = shaped(
  /^(?:off|\d{1,4}(?:\.\d{1,3})?\/[1-9]\d{0,3})$/,
  'requests a second, more than none, / at once, e.g. 4/2, or off',
  (trimmed) => trimmed === 'off' || Number(trimmed.split('/')[0]) > 0,
)

/** Every variable there is. */
export const variables = {
  IBID_DATA_DIR: { read: text, unset: 'ibid-data', help: 'where one machine keeps everything' },
  DATABASE_URL: {
    read: secret,
    unset: undefined,
    help: 'PostgreSQL shared by many machines; embedded PGlite without it',
  },
  IBID_S3_BUCKET: {
    read: text,
    unset: undefined,
    help: 'evidence goes to this bucket instead of the disk',
  },
  IBID_S3_ENDPOINT: { read: address(), unset: undefined, help: 'S3-compatible endpoint; AWS without it' },
  IBID_S3_REGION: { read: text, unset: 'us-east-1', help: 'region of the bucket' },
  IBID_S3_PREFIX: { read: text, unset: '', help: 'prefix of every key in the bucket' },
  IBID_S3_ACCESS_KEY_ID: { read: text, unset: undefined, help: 'access key of the bucket' },
  IBID_S3_SECRET_ACCESS_KEY: { read: secret, unset: undefined, help: 'its secret' },
  IBID_S3_CHECKSUMS: {
    read: oneOf('when_supported', 'when_required'),
    unset: undefined,
    help: "the SDK's checksum mode; `when_required` for custom endpoints",
  },
  IBID_S3_LOCK_DAYS: {
    read: wholeNumber(1, 36_500),
    unset: undefined,
    help: 'snapshots are put under Object Lock for so many days; the bucket must have it',
  },
  IBID_S3_LOCK_MODE: {
    read: oneOf('governance', 'compliance'),
    unset: 'governance',
    help: '`compliance`: nobody at all can erase anything before its time',
  },
  IBID_SIGNING_KEY: {
    read: text,
    unset: undefined,
    help: 'file of the signing key; made in the data directory',
  },
  IBID_SIGNING_PASSPHRASE: {
    read: secret,
    unset: undefined,
    help: 'the signing key is kept encrypted under it',
  },
  IBID_SIGNING_PASSPHRASE_FILE: {
    read: text,
    unset: undefined,
    help: 'the same, read from a file',
  },
  IBID_SIGNING_COMMAND: {
    read: text,
    unset: undefined,
    help: 'a program that signs (KMS, HSM): bytes in, ECDSA signature in base64 out; with IBID_SIGNING_PUBLIC_KEY',
  },
  IBID_SIGNING_PUBLIC_KEY: {
    read: text,
    unset: undefined,
    help: 'PEM file of the public half of the key that IBID_SIGNING_COMMAND signs with',
  },
  IBID_TIMESTAMPS: {
    read: text,
    unset: undefined,
    help: 'RFC 3161 authorities, several separated by commas, or `off`; two public ones, none in a rehearsal',
  },
  IBID_TIMESTAMP_ROOTS: {
    read: text,
    unset: undefined,
    help: 'PEM file of roots of authorities to believe beside the known ones',
  },
  IBID_BEACON: {
    read: address('http', 'https'),
    unset: undefined,
    help: 'public randomness beacon (JSON of drand or NIST) whose newest value each capture notes first; none is asked without it',
  },
  IBID_AUDIT_HOURS: {
    read: wholeNumber(0, 8760),
    unset: 168,
    help: 'how often all evidence is read again and old timestamps are renewed; 0 never',
  },
  IBID_LOG_KEY: {
    read: text,
    unset: undefined,
    help: "file of the transparency log's key (PEM); made in the data directory",
  },
  IBID_LOG_ORIGIN: {
    read: shaped(/^.{1,200}$/, 'at most 200 characters'),
    unset: undefined,
    help: "the log's name in its checkpoints, for ever; made of `IBID_PUBLIC_URL`",
  },
  IBID_LOG_POLICY: {
    read: text,
    unset: undefined,
    help: 'C2SP tlog-policy file: the witnesses asked to cosign the log, and the quorum',
  },
  IBID_HOST: {
    read: text,
    unset: '127.0.0.1',
    help: 'address to listen on; beyond loopback only with an API key',
  },
  IBID_PORT: { read: wholeNumber(0, 65_535), unset: 8080, help: 'port to listen on; 0 takes a free one' },
  IBID_PUBLIC_URL: {
    read: address(),
    unset: undefined,
    help: 'where permalinks lead; without it none is offered for print',
  },
  IBID_REPLAY_HOST: {
    read: shaped(
      /^[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/,
      'a host, with its port where it has one, such as replay.example.org',
    ),
    unset: undefined,
    help: 'host with a wildcard name and nothing else on it, where recorded pages are shown again, each under a name of its own; `replay.localhost` on loopback, else no replay without it',
  },
  IBID_API_KEY: {
    read: secret,
    unset: undefined,
    help: 'the key `/v1` asks for (`Authorization: Bearer …`)',
  },
  IBID_METRICS_KEY: {
    read: secret,
    unset: undefined,
    help: 'a key that reads `/metrics` and nothing else; the API key does as well',
  },
  IBID_CONTACT: { read: text, unset: undefined, help: 'contact named in the user agent' },
  IBID_CONCURRENCY: {
    read: wholeNumber(1, 64),
    unset: 4,
    help: 'links looked at at once',
  },
  IBID_PACE: {
    read: rate,
    unset: '4/2',
    help: 'like `--pace`: requests a second and at once to one site, or `off`',
  },
  IBID_BROWSER: {
    read: oneOf('auto', 'never', 'always'),
    unset: 'auto',
    help: 'like `--browser`: whether a browser is asked where the network cannot tell',
  },
  IBID_ROBOTS: {
    read: oneOf('ignore', 'obey'),
    unset: 'ignore',
    help: 'like `--robots`: whether robots.txt is asked for and obeyed',
  },
  IBID_ARCHIVES: {
    read: text,
    unset: undefined,
    help: 'like `--archives`: `off`, `wayback` or TimeGates, several separated by commas',
  },
  IBID_CAPTURES: {
    read: wholeNumber(1, 16),
    unset: 2,
    help: 'pages captured at once',
  },
  IBID_STRIKES: {
    read: wholeNumber(0, 20),
    unset: 4,
    help: 'how many times the service looks again by itself, days apart, at what is dead, late or failing; 0 never',
  },
  IBID_REPLAYS: {
    read: number(0, 100),
    unset: 2,
    help: 'of a hundred pages so many are replayed from their own records before they are sealed',
  },
  IBID_OPEN_PAGES: {
    read: flag,
    unset: true,
    help: '`no` leaves looking and capturing to workers, so that no page runs where the key is',
  },
  IBID_CONNECT_TO: { read: list, unset: [], help: 'like `--connect-to`, several separated by commas' },
  IBID_DNS_SERVER: { read: text, unset: undefined, help: 'like `--dns-server`' },
  IBID_CA_FILE: { read: text, unset: undefined, help: 'like `--ca-file`' },
  IBID_PROXY: { read: secret, unset: undefined, help: 'like `--proxy`' },
  IBID_PROXY_RESOLVES: { read: flag, unset: false, help: 'like `--proxy-resolves`' },
  IBID_ALLOW_ADDRESS: {
    read: list,
    unset: [],
    help: 'like `--allow-address`, several separated by commas',
  },
  IBID_COUNTRY: {
    read: shaped(/^[A-Z]{2}$/, 'two capital letters, e.g. PL'),
    unset: undefined,
    help: 'country of this vantage point (ISO 3166-1)',
  },
  IBID_FAILPOINT: { read: text, unset: undefined, help: 'for tests: die right after this commit step' },
  CHROMIUM_PATH: { read: text, unset: undefined, help: 'the browser to use' },
} as const satisfies Readonly<Record<string, Variable<unknown, unknown>>>

type Variables = typeof variables
type ValueOf<V> = V extends Variable<infer T, infer U> ? T | (U extends T ? T : U) : never
export type Environment = { readonly [Name in keyof Variables]: ValueOf<Variables[Name]> }

export type Config = Environment

/**
 * Reads the variables. Empty ones count as unset. Throws one Problem `invalid-configuration` naming every fault.
 * The values of secrets are never part of a message.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = []
  const config: Record<string, unknown> = {}
  for (const [name, { read, unset }] of Object.entries(variables)) {
    const written = environment[name] ?? ''
    try {
      config[name] = written === '' ? unset : read(written)
    } catch (fault) {
      if (!(fault instanceof Misread)) throw fault
      faults.push(`${name}: ${fault.message}`)
    }
  }
  if (config['IBID_S3_ENDPOINT'] !== undefined && config['IBID_S3_BUCKET'] === undefined) {
    faults.push('IBID_S3_BUCKET: expected a bucket beside IBID_S3_ENDPOINT, e.g. IBID_S3_BUCKET=evidence')
  }
  if (faults.length > 0) {
    throw new Problem('invalid-configuration', `Configuration: ${faults.join(' · ')}`)
  }
  // oxlint-disable-next-line no-unsafe-type-assertion -- each value was read by the reader of its own name just above
  return config as Config
}
