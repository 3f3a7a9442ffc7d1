/** Players in pages: what they play is in the records as far as the caps allow, and how far is told. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bytes, html, indexed, outcomes, redirect, startStand, type Answer, type Stand } from './stand.ts'

/** Silence of so many seconds, 8,000 samples of a byte each (RIFF WAVE, PCM). */
function wav(seconds: number): Buffer {
  const length = seconds * 8_000
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(8_000, 24)
  head.writeUInt32LE(8_000, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(length, 40)
  return Buffer.concat([head, Buffer.alloc(length, 128)])
}
const short = wav(2)
const long = wav(120)
const huge = wav(400)

/** As film servers do: any part that is asked for. */
const inParts: Answer = (request, response) => {
  const [, from = '0', to = ''] = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '') ?? []
  const first = Number(from)
  const last = to === '' ? long.length - 1 : Number(to)
  if (request.headers.range === undefined)
    response.writeHead(200, { 'content-type': 'audio/wav', 'content-length': long.length }).end(long)
  else
    response
      .writeHead(206, {
        'content-type': 'audio/wav',
        'content-range': `bytes ${first}-${last}/${long.length}`,
        'content-length': last - first + 1,
      })
      .end(long.subarray(first, last + 1))
}

let stand: Stand
beforeAll(async () => {
  stand = await startStand(
    {
      '/waits': html(
        '<p>text</p><audio preload="none" src="/short.wav"></audio><audio preload="none" src="/moved.wav"></audio>',
      ),
      '/framed': html('<p>text</p><iframe src="http://other.test/frame"></iframe>'),
      'other.test/frame': html('<video controls><source src="/long.wav"></video>'),
      '/beyond': html('<p>text</p><audio src="/huge.wav"></audio>'),
      '/gone': html('<p>text</p><audio src="http://refused.test/a.wav"></audio><video></video>'),
      '/fed': html(`<p>text</p><video></video><script>
        const source = new MediaSource()
        document.querySelector('video').src = URL.createObjectURL(source)
        fetch('/segment')</script>`),
      '/listed': html(`<p>text</p><video></video><iframe src="/fed"></iframe><script>
        const source = new MediaSource()
        document.querySelector('video').src = URL.createObjectURL(source)
        fetch('/list.m3u8').then(() => fetch('/gone.ts'))</script>`),
      '/list.m3u8': bytes('application/vnd.apple.mpegurl', '#EXTM3U'),
      '/lost': html('<p>text</p><video src="/no.mp4"></video>'),
      '/segment': bytes('video/mp4', Buffer.alloc(5_000)),
      '/short.wav': bytes('audio/wav', short),
      '/moved.wav': redirect('/other.wav'),
      '/other.wav': bytes('audio/wav', wav(3)),
      '/huge.wav': bytes('audio/wav', huge),
      'other.test/long.wav': inParts,
      '/favicon.ico': bytes('image/png', Buffer.alloc(0)),
    },
    { limits: { exchangeBytes: 2_000_000 } },
  )
})
afterAll(async () => await stand[Symbol.asyncDispose]())

const page = 'http://site.test'

test('players that nobody has started, one of a file that has moved => whole in the records, and the page complete', async () => {
  await using captured = await stand.capture('/waits')
  expect(captured.facts).toMatchObject({ state: 'complete', missing: [] })
  expect(outcomes(captured)['players']).toBe('ok')
  const frame = `${page}/waits`
  // How long they are, a busy browser does not know in time.
  expect(captured.facts.players).toMatchObject([
    { kind: 'audio', frame, source: `${page}/short.wav`, kept: 'whole', bytes: short.length },
    { kind: 'audio', frame, source: `${page}/moved.wav`, kept: 'whole', bytes: 24_044 },
  ])
  expect(await indexed(captured)).toContain(`${page}/short.wav`)
}, 60_000)

test('a player in a frame of another site, served in parts => whole, found in its frame', async () => {
  await using captured = await stand.capture('/framed')
  expect(captured.facts.state).toBe('complete')
  expect(captured.facts.players).toEqual([
    {
      kind: 'video',
      frame: 'http://other.test/frame',
      source: 'http://other.test/long.wav',
      seconds: 120,
      kept: 'whole',
      bytes: long.length,
    },
  ])
}, 60_000)

test('a file longer than is kept => a part, and the page says so', async () => {
  await using captured = await stand.capture('/beyond')
  expect(captured.facts.players).toMatchObject([{ source: `${page}/huge.wav`, kept: 'part' }])
  expect(captured.facts.state).toBe('partial')
  expect(captured.facts.missing).toEqual([
    { part: 'data.warc.gz', reason: `${page}/huge.wav was longer than is kept` },
  ])
}, 60_000)

test('a player whose own file does not come => told with nothing, and the page is partial for it; one without a file is not missed', async () => {
  await using captured = await stand.capture('/gone')
  expect(captured.facts.missing).toEqual([
    {
      part: 'data.warc.gz',
      reason: expect.stringMatching(
        /^the audio http:\/\/refused\.test\/a\.wav is not kept: connection-refused/,
      ) as string,
    },
  ])
  expect(captured.facts.players).toEqual([
    {
      kind: 'audio',
      frame: `${page}/gone`,
      source: 'http://refused.test/a.wav',
      seconds: null,
      kept: 'none',
      bytes: 0,
    },
    { kind: 'video', frame: `${page}/gone`, source: null, seconds: null, kept: 'none', bytes: 0 },
  ])
}, 60_000)

test('a player that a script feeds => what was streamed is a part', async () => {
  await using captured = await stand.capture('/fed')
  expect(captured.facts).toMatchObject({
    state: 'complete',
    players: [{ source: null, kept: 'part', bytes: 5_000 }],
  })
}, 60_000)

test('a list whose pieces are gone, beside a frame whose player gets its own => partial for the first alone', async () => {
  await using captured = await stand.capture('/listed')
  expect(captured.facts.players).toMatchObject([
    { frame: `${page}/listed`, kept: 'none', bytes: 0 },
    { frame: `${page}/fed`, kept: 'part', bytes: 5_000 },
  ])
  expect(captured.facts.missing).toEqual([
    {
      part: 'data.warc.gz',
      reason: `nothing came of what the video in ${page}/listed is fed with`,
    },
  ])
}, 60_000)

test('a file that answers with an error => partial, and the answer told', async () => {
  await using captured = await stand.capture('/lost')
  expect(captured.facts.missing).toEqual([
    { part: 'data.warc.gz', reason: `the video ${page}/no.mp4 is not kept: the answer was 404` },
  ])
}, 60_000)
