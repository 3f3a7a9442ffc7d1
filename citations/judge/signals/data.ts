/** Errors of programs that answer in JSON: what they call success, a status and an error, in no human language. */
import type { Signal } from '../../verdict.ts'
import type { Sight } from '../sight.ts'
import { signal } from './signal.ts'

/** Codes that services write where a thing is not there. */
const ABSENT =
  /^(?:e?_?404|410|gone|(?:\w+[_ -]?)?not[_ -]?found|no[_ -]?such\w*|notfound|deleted|does[_ -]?not[_ -]?exist|unknown[_ -]\w+|\w+[_ -]unknown|no[_ -]?(?:match\w*|records?|results?|data|rows?|items?))$/i
const CODES = [
  'status',
  'code',
  'statusCode',
  'status_code',
  'error',
  'type',
  'reason',
  'errorCode',
  'error_code',
]
const CONTENT = ['data', 'result', 'results', 'items', 'content', 'response']

/** An error envelope: an error's code where the content should be. Long answers are no error messages. */
export function dataSignals(sight: Sight): Signal[] {
  const { mediaType, page } = sight
  if (lacksItsRecord(sight))
    return [signal('data-without-record', 130, 'A record was asked for, and none of that identifier came')]
  if (mediaType === null || !/[/+]json$/.test(mediaType) || page.characters > 3_000) return []
  const top = parsed(page.text)
  if (top === null) return []
  const inner = isRecord(top['error'])
    ? top['error']
    : isRecord(top['errors'])
      ? top['errors']
      : first(top['errors'])
  const signals: Signal[] = []
  const extensions = inner?.['extensions']
  const code = [
    ...codesOf(top),
    ...codesOf(inner),
    ...codesOf(isRecord(extensions) ? extensions : null),
  ].find((one) => ABSENT.test(one))
  if (code !== undefined) signals.push(signal('data-missing', 70, `The data tells an error: ${code}`))
  const failed =
    top['success'] === false || top['ok'] === false || top['status'] === 'error' || top['status'] === 'fail'
  // RFC 9457: what bears this type tells of a problem and nothing else.
  const problem = mediaType.endsWith('problem+json')
  const faulty = problem || failed || inner !== null || typeof top['error'] === 'string'
  if (faulty) signals.push(signal('data-failed', 30, 'The data calls itself a failure'))
  if (faulty && CONTENT.some((name) => name in top && isEmpty(top[name])))
    signals.push(signal('data-empty', 20, 'Nothing stands where the content belongs'))
  return code === undefined && signals.length < 2 ? [] : signals
}

/** OAI-PMH: GetRecord answers with the record, whose header bears the identifier that was asked for, or with an error in its attributes. */
function lacksItsRecord({ mediaType, page, cited }: Sight): boolean {
  if (mediaType === null || !/[/+]xml$/.test(mediaType) || page.characters > 1_000) return false
  const asked = new Map(cited?.parameters)
  const identifier = asked.get('identifier') ?? ''
  return asked.get('verb') === 'GetRecord' && identifier !== '' && !page.text.includes(identifier)
}

const REFUSED =
  /^(?:401|403|unauthori[sz]ed|forbidden|access[_ -]?denied|authentication[_ -]?(?:required|failed)|invalid[_ -]?(?:api[_ -]?)?(?:key|token)|not[_ -]?authori[sz]ed|login[_ -]?required)$/i
const LIMITED =
  /^(?:429|rate[_ -]?limit\w*|too[_ -]?many[_ -]?requests|over[_ -]?query[_ -]?limit|quota[_ -]?exceeded)$/i
const BROKEN =
  /^(?:50[0-4]|internal[_ -]?(?:server[_ -]?)?error|server[_ -]?error|service[_ -]?unavailable|bad[_ -]?gateway|timeout)$/i

/** What hides the thing, where a service says so in its data: a key that is wanted, a limit, a failure of its own. */
export function dataTrouble({ mediaType, page }: Sight): 'login' | 'limit' | 'fault' | null {
  if (mediaType === null || !/[/+]json$/.test(mediaType) || page.characters > 3_000) return null
  const top = parsed(page.text)
  if (top === null) return null
  const inner = isRecord(top['error'])
    ? top['error']
    : isRecord(top['errors'])
      ? top['errors']
      : first(top['errors'])
  const codes = [...codesOf(top), ...codesOf(inner)]
  if (codes.some((code) => REFUSED.test(code))) return 'login'
  if (codes.some((code) => LIMITED.test(code))) return 'limit'
  return codes.some((code) => BROKEN.test(code)) ? 'fault' : null
}

function codesOf(record: Readonly<Record<string, unknown>> | null): string[] {
  if (record === null) return []
  return CODES.map((name) => record[name])
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map((value) => `${value}`)
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function first(value: unknown): Readonly<Record<string, unknown>> | null {
  const one: unknown = Array.isArray(value) ? value[0] : null
  return isRecord(one) ? one : null
}

function isEmpty(value: unknown): boolean {
  if (isRecord(value)) return Object.values(value).every((one) => one === null)
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
