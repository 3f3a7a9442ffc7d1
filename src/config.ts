/**
 * The environment, read once at the door: variables -> effective Config, all faults reported at once. The README's table
 * is compared with `variables` by a test. Nothing else in the house reads process.env.
 */
import { z } from 'zod'
import { Problem } from '../citations/index.ts'

/** A secret prints masked wherever it is logged, serialised or inspected; only `reveal()` gives it. */
export class Secret {
  readonly #value: string
  constructor(value: string) {
    this.#value = value
  }
  reveal(): string {
    return this.#value
  }
  toString(): string {
    return '***'
  }
  toJSON(): string {
    return '***'
  }
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return 'Secret(***)'
  }
}

const text = z.string().trim()
const list = text.transform((value) => value.split(/[\s,]+/).filter((part) => part !== ''))
const flag = z.enum(['1', 'true', 'yes', '0', 'false', 'no']).transform((value) => /^[1ty]/.test(value))
const secret = text.min(1).transform((value) => new Secret(value))
const port = z.coerce.number().int().min(0).max(65_535)

/** Every variable there is: its schema, and the sentence the README prints. */
export const variables = {
  IBID_DATA_DIR: { schema: text.min(1).default('ibid-data'), help: 'where one machine keeps everything' },
  DATABASE_URL: {
    schema: secret.optional(),
    help: 'PostgreSQL shared by many machines; embedded PGlite without it',
  },
  IBID_S3_BUCKET: {
    schema: text.min(1).optional(),
    help: 'evidence goes to this bucket instead of the disk',
  },
  IBID_S3_ENDPOINT: { schema: z.url().optional(), help: 'S3-compatible endpoint; AWS without it' },
  IBID_S3_REGION: { schema: text.default('us-east-1'), help: 'region of the bucket' },
  IBID_S3_PREFIX: { schema: text.default(''), help: 'prefix of every key in the bucket' },
  IBID_S3_ACCESS_KEY_ID: { schema: text.min(1).optional(), help: 'access key of the bucket' },
  IBID_S3_SECRET_ACCESS_KEY: { schema: secret.optional(), help: 'its secret' },
  IBID_S3_CHECKSUMS: {
    schema: z.enum(['when_supported', 'when_required']).optional(),
    help: "the SDK's checksum mode; `when_required` for custom endpoints",
  },
  IBID_S3_LOCK_DAYS: {
    schema: z.coerce.number().int().min(1).max(36_500).optional(),
    help: 'snapshots are put under Object Lock for so many days; the bucket must have it',
  },
  IBID_S3_LOCK_MODE: {
    schema: z.enum(['governance', 'compliance']).default('governance'),
    help: '`compliance`: nobody at all can erase anything before its time',
  },
  IBID_SIGNING_KEY: {
    schema: text.min(1).optional(),
    help: 'file of the signing key; made in the data directory',
  },
  IBID_SIGNING_PASSPHRASE: {
    schema: secret.optional(),
    help: 'the signing key is kept encrypted under it',
  },
  IBID_SIGNING_PASSPHRASE_FILE: {
    schema: text.min(1).optional(),
    help: 'the same, read from a file',
  },
  IBID_SIGNING_COMMAND: {
    schema: text.min(1).optional(),
    help: 'a program that signs (KMS, HSM): bytes in, ECDSA signature in base64 out; with IBID_SIGNING_PUBLIC_KEY',
  },
  IBID_SIGNING_PUBLIC_KEY: {
    schema: text.min(1).optional(),
    help: 'PEM file of the public half of the key that IBID_SIGNING_COMMAND signs with',
  },
  IBID_TIMESTAMPS: {
    schema: text.min(1).optional(),
    help: 'RFC 3161 authorities, several separated by commas, or `off`; two public ones, none in a rehearsal',
  },
  IBID_TIMESTAMP_ROOTS: {
    schema: text.min(1).optional(),
    help: 'PEM file of roots of authorities to believe beside the known ones',
  },
  IBID_BEACON: {
    schema: z.url({ protocol: /^https?$/ }).optional(),
    help: 'public randomness beacon (JSON of drand or NIST) whose newest value each capture notes first; none is asked without it',
  },
  IBID_AUDIT_HOURS: {
    schema: z.coerce.number().int().min(0).max(8760).default(168),
    help: 'how often all evidence is read again and old timestamps are renewed; 0 never',
  },
  IBID_LOG_KEY: {
    schema: text.min(1).optional(),
    help: "file of the transparency log's key (PEM); made in the data directory",
  },
  IBID_LOG_ORIGIN: {
    schema: text.min(1).max(200).optional(),
    help: "the log's name in its checkpoints, for ever; made of `IBID_PUBLIC_URL`",
  },
  IBID_LOG_POLICY: {
    schema: text.min(1).optional(),
    help: 'C2SP tlog-policy file: the witnesses asked to cosign the log, and the quorum',
  },
  IBID_HOST: {
    schema: text.min(1).default('127.0.0.1'),
    help: 'address to listen on; beyond loopback only with an API key',
  },
  IBID_PORT: { schema: port.default(8080), help: 'port to listen on; 0 takes a free one' },
  IBID_PUBLIC_URL: {
    schema: z.url().optional(),
    help: 'where permalinks lead; without it none is offered for print',
  },
  IBID_API_KEY: { schema: secret.optional(), help: 'the key `/v1` asks for (`Authorization: Bearer …`)' },
  IBID_CONTACT: { schema: text.min(1).optional(), help: 'contact named in the user agent' },
  IBID_CONCURRENCY: {
    schema: z.coerce.number().int().min(1).max(64).default(4),
    help: 'links looked at at once',
  },
  IBID_PACE: {
    schema: z
      .string()
      .trim()
      .regex(
        /^(?:off|\d{1,4}(?:\.\d{1,3})?\/[1-9]\d{0,3})$/,
        'expected requests a second / at once, e.g. 4/2, or off',
      )
      .refine(
        (value) => value === 'off' || Number(value.split('/')[0]) > 0,
        'expected more than no request a second, e.g. 4/2',
      )
      .default('4/2'),
    help: 'like `--pace`: requests a second and at once to one site, or `off`',
  },
  IBID_BROWSER: {
    schema: z.enum(['auto', 'never', 'always']).default('auto'),
    help: 'like `--browser`: whether a browser is asked where the network cannot tell',
  },
  IBID_ROBOTS: {
    schema: z.enum(['ignore', 'obey']).default('ignore'),
    help: 'like `--robots`: whether robots.txt is asked for and obeyed',
  },
  IBID_ARCHIVES: {
    schema: text.min(1).optional(),
    help: 'like `--archives`: `off`, `wayback` or TimeGates, several separated by commas',
  },
  IBID_CAPTURES: {
    schema: z.coerce.number().int().min(1).max(16).default(2),
    help: 'pages captured at once',
  },
  IBID_REPLAYS: {
    schema: z.coerce.number().min(0).max(100).default(2),
    help: 'of a hundred pages so many are replayed from their own records before they are sealed',
  },
  IBID_OPEN_PAGES: {
    schema: flag.default(true),
    help: '`no` leaves looking and capturing to workers, so that no page runs where the key is',
  },
  IBID_CONNECT_TO: { schema: list.default([]), help: 'like `--connect-to`, several separated by commas' },
  IBID_DNS_SERVER: { schema: text.min(1).optional(), help: 'like `--dns-server`' },
  IBID_CA_FILE: { schema: text.min(1).optional(), help: 'like `--ca-file`' },
  IBID_PROXY: { schema: secret.optional(), help: 'like `--proxy`' },
  IBID_PROXY_RESOLVES: { schema: flag.default(false), help: 'like `--proxy-resolves`' },
  IBID_ALLOW_ADDRESS: {
    schema: list.default([]),
    help: 'like `--allow-address`, several separated by commas',
  },
  IBID_COUNTRY: {
    schema: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    help: 'country of this vantage point (ISO 3166-1)',
  },
  IBID_FAILPOINT: { schema: text.min(1).optional(), help: 'for tests: die right after this commit step' },
  CHROMIUM_PATH: { schema: text.min(1).optional(), help: 'the browser to use' },
} as const

type Variables = typeof variables
export type Environment = { readonly [Name in keyof Variables]: z.output<Variables[Name]['schema']> }

export type Config = Environment

/**
 * Reads the variables. Empty ones count as unset. Throws one Problem `invalid-configuration` naming every fault.
 * The values of secrets are never part of a message.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = []
  const config: Record<string, unknown> = {}
  for (const [name, { schema }] of Object.entries(variables)) {
    const written = environment[name] === '' ? undefined : environment[name]
    const read = schema.safeParse(written)
    if (read.success) config[name] = read.data
    else faults.push(`${name}: ${read.error.issues.map((issue) => issue.message).join('; ')}`)
  }
  if (config['IBID_S3_ENDPOINT'] !== undefined && config['IBID_S3_BUCKET'] === undefined) {
    faults.push('IBID_S3_BUCKET: expected a bucket beside IBID_S3_ENDPOINT, e.g. IBID_S3_BUCKET=evidence')
  }
  if (faults.length > 0) {
    throw new Problem('invalid-configuration', `Configuration: ${faults.join(' · ')}`)
  }
  // oxlint-disable-next-line no-unsafe-type-assertion -- each value was read by the schema of its own name just above
  return config as Config
}
