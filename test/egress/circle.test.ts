/** Issuers that vouch for each other: whoever walks from one to the next walks for ever. */
import { expect, test } from 'vitest'
import { trustAnchors, withIntermediates } from '../../src/egress/secure.ts'
import { openOddShop } from '../hostile-web/world/odd-certificates.ts'

const pem = (der: Uint8Array | null): string => {
  if (der === null) throw new Error('expected a certificate')
  return `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----\n`
}

test('intermediates in a circle are left out; one of them alone is taken', async () => {
  const shop = await openOddShop('http://issuer.test')
  const [left, right] = [pem(shop.issuerAt('/left.der')), pem(shop.issuerAt('/right.der'))]
  const anchors = trustAnchors(null)
  expect(withIntermediates(anchors, [left, right])).toBe(anchors)
  expect(withIntermediates(anchors, [left]).digests.size).toBe(anchors.digests.size + 1)
})
