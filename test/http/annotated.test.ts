/** GET /v1/documents/{id}/annotated: dead links led to what is kept, and every other byte as it was handed in. */
import { expect, test } from 'vitest'
import { runKey } from '../../citations/index.ts'
import { putJson, readJson, sourceOf } from '../../src/flow/objects.ts'
import { alive, end, extracted, handIn, runOf } from './ended.ts'
import { keep } from './kept.ts'
import { bytesOf, openStand, type Stand } from './stand.ts'

const DEAD = 'https://gone.example/report'
const LIVING = 'https://there.example/page'
const COPY = { url: 'https://archive.example/2020/https://gone.example/report', at: '2020-03-01T00:00:00Z' }

async function annotated(
  stand: Stand,
  name: string,
  bytes: string | Uint8Array<ArrayBuffer>,
  archived = [COPY],
): Promise<Response> {
  const form = new FormData()
  form.set('file', new File([bytes], name))
  const row = await handIn(stand, form)
  await end(stand, row, (url) => (url.includes('gone') ? { archived } : { verdict: alive }))
  return stand.ask(`/v1/documents/${row.id}/annotated`)
}

test.each([
  [
    'a.md',
    `# Dams\r\n\r\nThe [dam](${DEAD}) broke, see <${LIVING}>.\r\n`,
    `# Dams\r\n\r\nThe [dam](${COPY.url}) broke, see <${LIVING}>.\r\n`,
    'text/markdown',
  ],
  [
    'b.txt',
    `\ufeffThe dam broke.[1] It held.[2]\n\n[1] ${DEAD}\n[2] ${LIVING}\n`,
    `\ufeffThe dam broke.[1] It held.[2]\n\n[1] ${COPY.url}\n[2] ${LIVING}\n`,
    'text/plain',
  ],
  [
    'c.html',
    `<!doctype html><html><body><p>The dam broke <a href="${DEAD}">there</a>, <a href="${LIVING}">not</a> here.<script>evil()</script></p></body></html>`,
    `<!doctype html><html><body><p>The dam broke <a href="${COPY.url}">there</a>, <a href="${LIVING}">not</a> here.<script>evil()</script></p></body></html>`,
    'text/html',
  ],
])(
  '%s => the dead link leads to its copy, every other byte stays, saved and never shown',
  async (name, before, after, type) => {
    await using stand = await openStand()
    const answer = await annotated(stand, name, before)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="\w-archived\.\w+"/)
    expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
    expect([answer.headers.get('ibid-replaced'), answer.headers.get('ibid-left')]).toEqual(['1', '0'])
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(answer))).toBe(after)
  },
)

test('nothing is dead, or nothing is kept of it => the very bytes that were handed in', async () => {
  await using stand = await openStand()
  const latin = new Uint8Array([
    ...new TextEncoder().encode(`The dam ${LIVING} and ${DEAD} caf`),
    0xe9,
    0x0d,
    0x0a,
  ])
  const answer = await annotated(stand, 'd.txt', latin, [])
  expect(answer.headers.get('ibid-replaced')).toBe('0')
  expect(await bytesOf(answer)).toEqual(latin)
})

test('an address that is not written in one piece => left, and counted', async () => {
  await using stand = await openStand()
  const text = 'The dam broke.[1]\n\n[1] Report, https://gone.example/re-\nport.\n'
  const answer = await annotated(stand, 'e.txt', text)
  expect(await answer.text()).toBe(text)
  expect(answer.headers.get('ibid-replaced')).toBe('0')
})

/** A document whose dead link was recorded by this service in an earlier run, under the id that `keep` makes of its seed. */
async function recorded(
  stand: Stand,
  kept: Parameters<typeof keep>[1],
  archived: readonly { url: string; at: string }[],
): Promise<{ text: string; id: string }> {
  const form = new FormData()
  form.set('file', new File([`The dam broke at <${DEAD}> again.\n`], 'f.md'))
  const row = await handIn(stand, form)
  const run = await runOf(stand, row)
  const { id } = await keep(stand.store, kept)
  await stand.store.erase(runKey(run.run, 'run.json'))
  const links = run.links.map((link) => ({ ...link, snapshot: id }))
  await putJson(stand.store, runKey(run.run, 'run.json'), { ...run, links })
  await end(stand, row, () => ({ archived, kept: true }))
  return { text: await (await stand.ask(`/v1/documents/${row.id}/annotated`)).text(), id }
}

const page = { url: DEAD, finalUrl: DEAD }
test.each([
  ['published, and a public address', 'https://ibid.example', { publish: true, facts: page }, 'permalink'],
  ['no public address', null, { publish: true, facts: page }, 'copy'],
  ['not published', 'https://ibid.example', { publish: false, facts: page }, 'copy'],
  ['a rehearsal', 'https://ibid.example', { publish: true, facts: { ...page, class: 'rehearsal' } }, 'copy'],
  [
    'a record of the page that says it is gone',
    'https://ibid.example',
    { publish: true, facts: page, seenAs: { outcome: 'broken', verdict: 'gone' } },
    'copy',
  ],
  ['a record of another page', 'https://ibid.example', { publish: true }, 'copy'],
] as const)('our own record: %s => the %4$s', async (_case, publicUrl, kept, which) => {
  await using stand = await openStand({ publicUrl })
  const { text, id } = await recorded(stand, { seed: 1, ...kept }, [COPY])
  const to = which === 'permalink' ? `https://ibid.example/s/${id}` : COPY.url
  expect(text).toBe(`The dam broke at <${to}> again.\n`)
})

test.each([
  ['docx', 'PK'],
  ['pdf', '%PDF-'],
])('a document in %s => 409 that says what to use instead', async (format, magic) => {
  await using stand = await openStand()
  const row = await handIn(stand, { text: `The dam broke, ${DEAD} says.`, name: `a.${format}` })
  const key = `documents/${row.id}/document.json`
  const record = await readJson<object>(stand.store, key)
  await stand.store.erase(key)
  await putJson(stand.store, key, { ...record, documentFormat: format })
  await stand.store.erase(`documents/${row.id}/source`)
  await stand.store.put(`documents/${row.id}/source`, await sourceOf(new TextEncoder().encode(magic)))
  await end(stand, row, () => ({ archived: [COPY] }))
  const answer = await stand.ask(`/v1/documents/${row.id}/annotated`)
  expect(answer.status).toBe(409)
  const { detail } = (await answer.json()) as { detail: string }
  expect(detail).toContain(`found ${format.toUpperCase()}`)
  expect(detail).toContain(`/v1/documents/${row.id}/report?format=markdown`)
})

test('before every link has ended => 409; for strangers 401; removed 410', async () => {
  await using stand = await openStand()
  const row = await handIn(stand, { text: `The dam broke, ${DEAD} says.` })
  expect((await stand.ask(`/v1/documents/${row.id}/annotated`)).status).toBe(409)
  await end(stand, await extracted(stand, row.id), () => ({ verdict: alive }))
  await stand.ask(`/v1/documents/${row.id}`, { method: 'DELETE' })
  expect((await stand.ask(`/v1/documents/${row.id}/annotated`)).status).toBe(410)
  await using closed = await openStand({ apiKey: 'key' })
  expect((await closed.ask(`/v1/documents/${row.id}/annotated`)).status).toBe(401)
})
