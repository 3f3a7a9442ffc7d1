/** One POST to a webhook: what its answer means, and what it cannot be made to reach. */
import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { createEgress } from '../../src/egress/create-egress.ts'
import { directEgress } from '../../src/egress/egress.ts'
import { postWebhook } from '../../src/jobs/post-webhook.ts'
import { webhookHeaders } from '../../src/jobs/sign-webhook.ts'
import { listen } from '../egress/network.ts'
import { startDnsServer } from '../fakes/dns-server.ts'
import { secret, startReceiver, url } from '../fakes/webhook-receiver.ts'

const { signal } = new AbortController()
const request = { url, headers: { 'content-type': 'application/json' }, body: '{}' }

test.each([
  [secret, '{"a": 1}'],
  [secret, ''],
  [secret, 'ä “quoted” \u{1f30d}\n'],
  [`whsec_${Buffer.alloc(64, 255).toString('base64')}`, '{}'],
  [Buffer.from('without a prefix!').toString('base64'), '{}'],
])('signed with %j over %j => as the published package signs it', (key, body) => {
  const at = new Date('2026-11-22T16:48:00.999Z')
  expect(webhookHeaders(key, { id: 'msg_1', at, body })).toEqual({
    'webhook-id': 'msg_1',
    'webhook-timestamp': '1795366080',
    'webhook-signature': new Webhook(key).sign('msg_1', at, body),
  })
})

test.each([
  [200, 'delivered'],
  [204, 'delivered'],
  [299, 'delivered'],
  [301, 'refused'],
  [304, 'refused'],
  [307, 'refused'],
  [400, 'refused'],
  [401, 'refused'],
  [404, 'refused'],
  [408, 'again'],
  [410, 'gone'],
  [425, 'again'],
  [429, 'again'],
  [500, 'again'],
  [503, 'again'],
])('an answer of %i => %s', async (status, kind) => {
  await using receiver = await startReceiver((response) => {
    response.writeHead(
      status,
      status < 400 && status >= 300 ? { Location: 'https://hook.example/other' } : {},
    )
    response.end(status === 204 || status === 304 ? undefined : 'x'.repeat(1000))
  })
  expect(await postWebhook(receiver.egress, request, { signal })).toEqual({ kind, reason: `http-${status}` })
  expect(receiver.told.map(({ path, body }) => [path, body])).toEqual([['/changes/k3y?token=t0ken', '{}']])
  await expect.poll(() => receiver.egress.openSockets, { timeout: 10_000 }).toBe(0)
})

test('a redirect to loopback => refused, and nobody is asked there', async () => {
  await using inside = await listen()
  await using receiver = await startReceiver((response) => {
    response.writeHead(307, { Location: `http://127.0.0.1:${inside.port}/admin` }).end()
  })
  expect(await postWebhook(receiver.egress, request, { signal })).toEqual({
    kind: 'refused',
    reason: 'http-307',
  })
  expect(inside.connections).toHaveLength(0)
})

test.each<[string, (port: number) => string]>([
  ['loopback', (port) => `https://127.0.0.1:${port}/`],
  ['loopback in another spelling', (port) => `https://0x7f.1:${port}/`],
  ['loopback of IPv6', (port) => `https://[::1]:${port}/`],
  ['loopback as a mapped address', (port) => `https://[::ffff:127.0.0.1]:${port}/`],
  ['a private address', () => 'https://10.1.2.3/'],
  ['the address of a cloud’s own service', () => 'https://169.254.169.254/latest/'],
  ['a name that leads to loopback', (port) => `https://inside.example:${port}/`],
  ['a name that leads to a private address', () => 'https://private.example/'],
  ['a name of which one address is ours', (port) => `https://mixed.example:${port}/`],
])('%s => refused before anything is dialled', async (_name, address) => {
  await using inside = await listen()
  await using dns = await startDnsServer({
    records: {
      'inside.example': { a: ['127.0.0.1'], aaaa: ['::1'] },
      'private.example': { a: ['192.168.7.7'] },
      'mixed.example': { a: ['127.0.0.1', '10.0.0.1'] },
    },
  })
  const egress = createEgress({ ...directEgress, dnsServer: dns })
  const asked = { ...request, url: address(inside.port) }
  expect(await postWebhook(egress, asked, { signal })).toEqual({ kind: 'refused', reason: 'unsafe-address' })
  await egress.close()
  expect(inside.connections).toHaveLength(0)
})

test.each([
  ['a port of mail', 'https://hook.example:25/', 'port-not-allowed'],
  ['plain HTTP', 'http://hook.example/', 'no-https'],
  ['another scheme', 'file:///etc/passwd', 'no-https'],
  ['no address at all', 'hook', 'no-https'],
])('%s => refused', async (_name, address, reason) => {
  const egress = createEgress(directEgress)
  const asked = { ...request, url: address }
  expect(await postWebhook(egress, asked, { signal })).toEqual({ kind: 'refused', reason })
  await egress.close()
})

test('plain HTTP in a network of the operator’s own => refused, and nobody is asked', async () => {
  await using inside = await listen()
  const egress = createEgress({ ...directEgress, allow: [{ cidr: '127.0.0.1/32', port: inside.port }] })
  const asked = { ...request, url: `http://127.0.0.1:${inside.port}/` }
  expect(await postWebhook(egress, asked, { signal })).toEqual({ kind: 'refused', reason: 'no-https' })
  await egress.close()
  expect(inside.connections).toHaveLength(0)
})

test('a certificate that nobody vouches for => nothing is told, another try later, no socket left', async () => {
  await using receiver = await startReceiver((response) => response.end(), { isTrusted: false })
  expect(await postWebhook(receiver.egress, request, { signal })).toEqual({
    kind: 'again',
    reason: 'tls-certificate',
  })
  expect(receiver.told).toEqual([])
  await expect.poll(() => receiver.egress.openSockets, { timeout: 10_000 }).toBe(0)
})

test('nobody listens => another try later', async () => {
  await using inside = await listen()
  const { port } = inside
  await inside[Symbol.asyncDispose]()
  const allow = [{ cidr: '127.0.0.1/32', port }]
  const egress = createEgress({ ...directEgress, allow })
  const asked = { ...request, url: `https://127.0.0.1:${port}/` }
  expect(await postWebhook(egress, asked, { signal })).toEqual({
    kind: 'again',
    reason: 'connection-refused',
  })
  await egress.close()
})

test.each<[string, string, string, Parameters<typeof startReceiver>[0]]>([
  ['an answer that never comes', 'again', 'no-answer', () => {}],
  ['an answer that breaks off', 'again', 'no-answer', (response) => void response.destroy()],
  [
    'a head that never ends',
    'again',
    'no-answer',
    (response) => void response.socket?.write(`HTTP/1.1 200 OK\r\n${'X-Long: y\r\n'.repeat(20_000)}`),
  ],
  [
    'a body without an end',
    'delivered',
    'http-200',
    (response) => {
      const write = () =>
        !response.destroyed && response.write('x'.repeat(65_536), () => setTimeout(write, 1))
      write()
    },
  ],
  ['a body that drips', 'delivered', 'http-202', (response) => void response.writeHead(202).write('x')],
])('%s => %s (%s) within its time, no socket left', async (_name, kind, reason, answer) => {
  await using receiver = await startReceiver(answer)
  expect(await postWebhook(receiver.egress, request, { signal, limit: 4000 })).toEqual({ kind, reason })
  await expect.poll(() => receiver.egress.openSockets, { timeout: 10_000 }).toBe(0)
})

test('a worker that stops => throws, so that the job is run again', async () => {
  await using receiver = await startReceiver(() => {})
  const stopping = new AbortController()
  setTimeout(() => stopping.abort(new Error('stopping')), 300)
  await expect(postWebhook(receiver.egress, request, { signal: stopping.signal })).rejects.toThrow('stopping')
})
