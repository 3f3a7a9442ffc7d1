/** Progress as it is streamed: what a reader who leaves costs, and what one hears of a document that cannot be read. */
import { expect, test } from 'vitest'
import { progressOf } from '../../src/http/progress.ts'
import { streamOf } from '../../src/http/stream.ts'
import type { Catalog } from '../../src/ports.ts'
import { handIn } from './ended.ts'
import { openStand } from './stand.ts'

test('a reader who leaves a silent document is not looked after any more', async () => {
  await using stand = await openStand()
  const accepted = await stand.ask('/v1/documents', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ citations: [{ number: '1', urls: ['https://a.example/'] }] }),
  })
  const { id } = (await accepted.json()) as { id: string }
  const row = await stand.catalog.document(id)
  if (row === null) throw new Error('not kept')
  let looks = 0
  const counting: Catalog = {
    ...stand.catalog,
    document: async (known) => {
      looks += 1
      return stand.catalog.document(known)
    },
    links: (run) => stand.catalog.links(run),
  }
  const leaving = new AbortController()
  const stream = streamOf(progressOf({ catalog: counting }, row, leaving.signal), undefined, () =>
    leaving.abort(),
  )
  const reader = stream.getReader()
  const first = new TextDecoder().decode((await reader.read()).value)
  expect(first).toContain('event: link')
  expect(first).toContain('"state":"checking"')
  await reader.cancel()
  const then = looks
  await new Promise((woken) => setTimeout(woken, 1000))
  expect(looks).toBe(then)
})

test('HEAD of the events answers at once and follows nothing', async () => {
  await using stand = await openStand()
  const accepted = await stand.ask('/v1/documents', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text: 'A claim.[1]\n\n[1] https://a.example/\n', name: '../../etc/x.txt' }),
  })
  const document = (await accepted.json()) as { id: string; name: string; state: string }
  expect(document).toMatchObject({ name: 'x.txt', state: expect.stringMatching(/^(?:checking|extracting)$/) })
  const response = await stand.ask(`/v1/documents/${document.id}/events`, { method: 'HEAD' })
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream'])
  const early = await stand.ask(`/v1/documents/${document.id}/package.zip`)
  expect(await early.json()).toMatchObject({ status: 409, code: 'conflict' })
})

test('a document that is removed while somebody listens => the events end', async () => {
  await using stand = await openStand()
  const row = await handIn(stand, { citations: [{ number: '1', urls: ['https://a.example/'] }] })
  const events = progressOf(stand, row, new AbortController().signal)
  expect(new TextDecoder().decode((await events.next()).value)).toContain('"state":"checking"')
  await stand.catalog.removeDocument(row.id)
  expect(await events.next()).toEqual({ done: true, value: undefined })
})
