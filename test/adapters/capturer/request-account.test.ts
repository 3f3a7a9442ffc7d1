/** The browser's list against the records, and when a capture may say `complete`. */
import { describe, expect, test } from 'vitest'
import { judgeCompleteness, type Findings } from '../../../src/adapters/capturer/completeness.ts'
import { accountRequests } from '../../../src/adapters/capturer/request-account.ts'
import { RequestLog, type AskedEnd } from '../../../src/adapters/capturer/request-log.ts'

const asked = (url: string, end: AskedEnd = { kind: 'answered' }, method = 'GET') => ({ url, method, end })
const recorded = (url: string, answered = true, method = 'GET') => ({ url, method, answered })
const none = { data: 0, blob: 0, cache: 0, other: 0 }

describe('accountRequests', () => {
  test('asked and recorded, fragments apart => found', () => {
    expect(accountRequests([asked('http://a.test/x#part')], [recorded('http://a.test/x')], [])).toEqual({
      asked: 1,
      recorded: 1,
      missing: [],
      unanswered: [],
      excluded: none,
    })
  })

  test('answered twice, recorded once => one missing', () => {
    const account = accountRequests(
      [asked('http://a.test/x'), asked('http://a.test/x')],
      [recorded('http://a.test/x')],
      [],
    )
    expect(account).toMatchObject({ asked: 2, recorded: 1, missing: ['http://a.test/x'] })
  })

  test('another method => another request', () => {
    const account = accountRequests(
      [asked('http://a.test/x', { kind: 'answered' }, 'OPTIONS')],
      [recorded('http://a.test/x')],
      [],
    )
    expect(account.missing).toEqual(['http://a.test/x'])
  })

  test('recorded without an answer => no proof of one', () => {
    const account = accountRequests([asked('http://a.test/x')], [recorded('http://a.test/x', false)], [])
    expect(account.missing).toEqual(['http://a.test/x'])
  })

  test("refused by the recorder => unanswered, in its words rather than the browser's", () => {
    const refused = [
      { url: 'http://a.test/x', at: new Date(0), failure: 'dns-nxdomain', detail: 'ENOTFOUND' },
    ]
    const account = accountRequests(
      [asked('http://a.test/x', { kind: 'failed', reason: 'ERR_EMPTY_RESPONSE' })],
      [],
      refused,
    )
    expect(account).toMatchObject({
      missing: [],
      unanswered: [{ url: 'http://a.test/x', reason: 'dns-nxdomain: ENOTFOUND' }],
    })
  })

  test('data, blob, cache, worker, blocked, extension => excluded, each counted', () => {
    const account = accountRequests(
      [
        asked('data:text/plain,x'),
        asked('blob:http://a.test/1'),
        asked('http://a.test/cached', { kind: 'cache' }),
        asked('http://a.test/by-worker', { kind: 'inside' }),
        asked('http://a.test/blocked', { kind: 'blocked', reason: 'csp' }),
        asked('chrome-extension://x/y'),
      ],
      [],
      [],
    )
    expect(account).toEqual({
      asked: 0,
      recorded: 0,
      missing: [],
      unanswered: [],
      excluded: { data: 1, blob: 1, cache: 1, other: 3 },
    })
  })

  test('a web socket => the handshake of its address', () => {
    const account = accountRequests([asked('wss://a.test/live')], [recorded('wss://a.test/live')], [])
    expect(account).toMatchObject({ asked: 1, recorded: 1 })
  })
})

describe('RequestLog', () => {
  const sent = (requestId: string, url: string, more: object = {}) => ({
    requestId,
    request: { url, method: 'GET' },
    ...more,
  })
  const received = (requestId: string, url: string, more: object = {}) => ({
    requestId,
    type: 'Image',
    response: { url, status: 200, mimeType: 'image/png', ...more },
  })

  test('a redirect => two requests, the first of them answered', () => {
    const log = new RequestLog('main')
    log.take('Network.requestWillBeSent', sent('1', 'http://a.test/old'))
    log.take(
      'Network.requestWillBeSent',
      sent('1', 'http://a.test/new', { redirectResponse: { headers: {} } }),
    )
    expect(log.asked.map(({ url, end }) => [url, end.kind])).toEqual([
      ['http://a.test/old', 'answered'],
      ['http://a.test/new', 'open'],
    ])
  })

  test('a redirect that the browser made up (HSTS) => not asked of the network', () => {
    const log = new RequestLog('main')
    log.take('Network.requestWillBeSent', sent('1', 'http://a.test/'))
    const redirectResponse = { headers: { 'Non-Authoritative-Reason': 'HSTS' } }
    log.take('Network.requestWillBeSent', sent('1', 'https://a.test/', { redirectResponse }))
    expect(log.asked[0]?.end.kind).toBe('inside')
  })

  test('a redirect that a service worker made up => not asked of the network, where it leads is', () => {
    const log = new RequestLog('main')
    log.take('Network.requestWillBeSent', sent('1', 'http://a.test/old'))
    const redirectResponse = { headers: {}, fromServiceWorker: true }
    log.take('Network.requestWillBeSent', sent('1', 'http://a.test/new', { redirectResponse }))
    log.take('Network.responseReceived', received('1', 'http://a.test/new'))
    expect(accountRequests(log.asked, [recorded('http://a.test/new')], [])).toMatchObject({
      asked: 1,
      recorded: 1,
      missing: [],
      excluded: { other: 1 },
    })
  })

  test('told by a frame and by its parent => listed once', () => {
    const log = new RequestLog('main')
    for (let count = 0; count < 2; count++) log.take('Network.requestWillBeSent', sent('1', 'http://a.test/'))
    expect(log.asked).toHaveLength(1)
  })

  test('cached, then its response => stays cached', () => {
    const log = new RequestLog('main')
    log.take('Network.requestWillBeSent', sent('1', 'http://a.test/x'))
    log.take('Network.requestServedFromCache', { requestId: '1' })
    log.take('Network.responseReceived', received('1', 'http://a.test/x'))
    expect(log.asked[0]?.end.kind).toBe('cache')
  })

  test('an answer whose body then fails => an answered request still', () => {
    const log = new RequestLog('main')
    log.take('Network.requestWillBeSent', sent('1', 'http://a.test/x'))
    log.take('Network.responseReceived', received('1', 'http://a.test/x'))
    log.take('Network.loadingFailed', { requestId: '1', errorText: 'net::ERR_ABORTED' })
    expect(log.asked[0]?.end.kind).toBe('answered')
  })

  test("the page's own document and no frame's => documents", () => {
    const log = new RequestLog('main')
    for (const frameId of ['main', 'inner'])
      log.take('Network.responseReceived', {
        ...received(frameId, `http://a.test/${frameId}`),
        type: 'Document',
        frameId,
      })
    expect(log.documents.map(({ url }) => url)).toEqual(['http://a.test/main'])
  })

  test('nonsense from a broken renderer => passed over', () => {
    const log = new RequestLog('main')
    for (const params of [undefined, null, 7, {}, { requestId: 3 }]) {
      log.take('Network.requestWillBeSent', params)
      log.take('Network.responseReceived', params)
      log.take('Network.loadingFailed', params)
    }
    expect(log.asked).toEqual([])
  })
})

describe('judgeCompleteness', () => {
  const whole: Findings = {
    kind: 'page',
    steps: [{ step: 'load', outcome: 'ok', reason: null, milliseconds: 1 }],
    parts: ['screenshot.jpg', 'page.pdf', 'dom.html', 'text.txt'],
    cut: [],
    requests: { asked: 1, recorded: 1, missing: [], unanswered: [], excluded: none },
    truncated: [],
    faults: [],
  }
  const step = { milliseconds: 1 }

  test('everything there => complete', () => {
    expect(judgeCompleteness(whole)).toEqual({ state: 'complete', missing: [] })
  })

  const faults: readonly (readonly [string, Partial<Findings>, string])[] = [
    ['the load failed', { steps: [{ ...step, step: 'load', outcome: 'failed', reason: 'why' }] }, 'load'],
    ['no step was reached', { steps: [] }, 'load'],
    ['a part is missing', { parts: ['screenshot.jpg', 'page.pdf', 'dom.html'] }, 'text.txt'],
    ['a part is cut', { cut: [{ part: 'screenshot.jpg', reason: 'too tall' }] }, 'screenshot.jpg'],
    [
      'an answer is missing',
      { requests: { ...whole.requests, missing: ['http://a.test/'] } },
      'data.warc.gz',
    ],
    ['an answer was cut', { truncated: [{ url: 'http://a.test/', reason: 'was longer' }] }, 'data.warc.gz'],
    ['scripts were stopped', { faults: ['scripts were stopped'] }, 'page'],
    ['a file without its fetch', { kind: 'file' }, 'fetch'],
  ]
  test.for(faults)('%s => partial, with the part and a reason', ([, fault, part]) => {
    const { state, missing } = judgeCompleteness({ ...whole, ...fault })
    expect(state).toBe('partial')
    expect(missing.map((one) => one.part)).toEqual([part])
    expect(missing[0]?.reason).not.toBe('')
  })

  test('settling and scrolling that met their bounds => told, not held against it', () => {
    const steps = [
      ...whole.steps,
      { ...step, step: 'settle', outcome: 'failed', reason: 'never silent' } as const,
      { ...step, step: 'scroll', outcome: 'failed', reason: 'no end' } as const,
    ]
    expect(judgeCompleteness({ ...whole, steps }).state).toBe('complete')
  })
})
