/** One object on its way to S3, and the patience for servers that are busy. */
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { PutObjectCommand, type PutObjectCommandInput, type S3Client } from '@aws-sdk/client-s3'
import { digestHex } from '../../../citations/index.ts'
import type { Source } from '../../ports.ts'
import { checkedBytes, readChecked } from './checked-source.ts'
import { isMendable } from './s3-client.ts'

const ATTEMPTS = 4
/** Up to here a body is checked in memory before a byte is sent. */
export const smallBody = 1024 * 1024

/** One PutObject. The body's digest stands in the signature, so that a server refuses bytes changed on the way. */
export async function upload(client: S3Client, input: PutObjectCommandInput, source: Source): Promise<void> {
  const stopping = new AbortController()
  let fault: unknown = null
  const body =
    source.bytes <= smallBody
      ? await readChecked(source)
      : Readable.from(checkedBytes(source), { objectMode: false })
  if (body instanceof Readable)
    body.on('error', (cause) => {
      fault = cause
      stopping.abort()
    })
  const command = new PutObjectCommand({ ...input, Body: body, ContentLength: source.bytes })
  command.middlewareStack.add(
    (next) => (call) => {
      const { request } = call
      if (typeof request === 'object' && request !== null && 'headers' in request)
        Object.assign(request.headers ?? {}, { 'x-amz-content-sha256': digestHex(source.sha256) })
      return next(call)
    },
    { step: 'build', name: 'signDigest' },
  )
  try {
    await client.send(command, { abortSignal: stopping.signal })
  } catch (cause) {
    throw fault ?? cause
  } finally {
    if (body instanceof Readable) body.destroy()
  }
}

/** Again after a pause, where another try can help. The client itself never repeats a stream: it cannot reopen one. */
export async function repeat<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let count = 1; ; count++) {
    try {
      return await attempt()
    } catch (cause) {
      if (count === ATTEMPTS || !isMendable(cause)) throw cause
      await sleep(100 * 3 ** (count - 1) * (0.5 + Math.random()))
    }
  }
}
