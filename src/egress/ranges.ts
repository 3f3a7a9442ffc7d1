/**
 * The address ranges that no public page lives in, by name: IANA's special-purpose registries for IPv4 and IPv6, with
 * the few ranges that only a cloud machine can reach. Tables only; address.ts judges with them.
 */

/** A range's short name and its CIDR blocks; the first match names it, so narrower ranges stand before wider ones. */
export type RangeTable = readonly (readonly [name: string, ...cidrs: string[]])[]

// RFC 6890 and its updates. AS112 and AMT count as globally reachable there, but they are anycast sinks and relays that
// many networks answer themselves: no source a document cites lives on them.
export const specialRanges4: RangeTable = [
  ['this-network', '0.0.0.0/8'],
  ['private-use', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'],
  ['shared-address-space', '100.64.0.0/10'],
  ['loopback', '127.0.0.0/8'],
  ['link-local', '169.254.0.0/16'],
  ['ietf-protocol', '192.0.0.0/24'],
  ['documentation', '192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'],
  ['as112', '192.31.196.0/24', '192.175.48.0/24'],
  ['amt-relay', '192.52.193.0/24'],
  ['6to4-relay', '192.88.99.0/24'],
  ['benchmarking', '198.18.0.0/15'],
  ['multicast', '224.0.0.0/4'],
  ['broadcast', '255.255.255.255/32'],
  ['reserved', '240.0.0.0/4'],
  // Azure's platform address looks public, yet answers its own machines alone, with their configuration.
  ['cloud-platform', '168.63.129.16/32'],
]

/** Everything special, inside 2000::/3 and outside of it; what is outside and unnamed is refused all the same. */
export const specialRanges6: RangeTable = [
  ['unspecified', '::/128'],
  ['loopback', '::1/128'],
  ['ipv4-translated', '::ffff:0:0:0/96'],
  ['ipv4-compatible', '::/96'],
  ['nat64-local', '64:ff9b:1::/48'],
  ['discard-only', '100::/64'],
  ['dummy-prefix', '100:0:0:1::/64'],
  ['teredo', '2001::/32'],
  ['benchmarking', '2001:2::/48'],
  ['amt-relay', '2001:3::/32'],
  ['as112', '2001:4:112::/48', '2620:4f:8000::/48'],
  ['orchid', '2001:10::/28', '2001:20::/28'],
  ['drone-remote-id', '2001:30::/28'],
  ['ietf-protocol', '2001::/23'],
  ['documentation', '2001:db8::/32', '3fff::/20'],
  ['segment-routing', '5f00::/16'],
  ['unique-local', 'fc00::/7'],
  ['link-local', 'fe80::/10'],
  ['site-local', 'fec0::/10'],
  ['multicast', 'ff00::/8'],
]
