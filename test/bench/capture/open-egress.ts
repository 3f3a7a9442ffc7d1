/** The way out to the bench's web: its host is led to loopback, its root is believed. Whatever is seen so is a rehearsal. */
import { createEgress } from '../../../src/egress/create-egress.ts'
import type { Egress } from '../../../src/egress/egress.ts'
import { readEgressOptions } from '../../../src/egress/options.ts'
import type { ServedAt } from './server.ts'

export function openEgress({ https, root }: ServedAt): Egress {
  const written = { dnsServer: null, proxy: null, proxyResolves: false, allowAddress: [], country: null }
  return createEgress(readEgressOptions({ ...written, connectTo: [`:443:127.0.0.1:${https}`], ca: root }))
}
