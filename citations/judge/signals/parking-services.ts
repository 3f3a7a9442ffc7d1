/**
 * Name servers and scripts that belong to parking services alone. Registrars that also park (GoDaddy's domaincontrol.com,
 * Hostinger's dns-parking.com) keep the names of living sites as well and are left out.
 */
import type { PageFacts } from '../../page.ts'
import { oncePer } from '../once.ts'
import { markupOf } from './wall-pages.ts'

/** Registrable domain of the name servers → who that is, as they are commonly known. */
const services: Readonly<Record<string, string>> = {
  'sedoparking.com': 'Sedo',
  'parkingcrew.net': 'ParkingCrew',
  'bodis.com': 'Bodis',
  'above.com': 'Above.com (Trellian)',
  'abovedomains.com': 'Above.com (Trellian)',
  'parklogic.com': 'ParkLogic',
  'voodoo.com': 'Voodoo',
  'cashparking.com': 'GoDaddy CashParking',
  'smartname.com': 'SmartName',
  // DomainNameSales and InternetTraffic, Uniregistry's services.
  'internettraffic.com': 'InternetTraffic',
  'uniregistrymarket.link': 'Uniregistry',
  'dsredirection.com': 'DomainSponsor',
  'domainsponsor.com': 'DomainSponsor',
  'fastpark.net': 'NameDrive',
  'namedrive.com': 'NameDrive',
  'rookdns.com': 'Rook Media',
  'skenzo.com': 'Skenzo',
  'ztomy.com': 'Network Solutions (expired names)',
  'pendingrenewaldeletion.com': 'Network Solutions (expired names)',
  'renewyourname.net': 'Tucows (expired names)',
  'expirationwarning.net': 'Tucows (expired names)',
  'expiereddnsmanager.com': 'an expired-name service',
  'parkpage.foundationapi.com': 'Newfold (parked names)',
  'undeveloped.com': 'DAN',
  'dan.com': 'DAN',
  'afternic.com': 'Afternic',
  'hugedomains.com': 'HugeDomains',
  'brandbucket.com': 'BrandBucket',
  'squadhelp.com': 'Atom',
  'efty.com': 'Efty',
  'buydomains.com': 'BuyDomains',
  'parkingspa.com': 'a parking service',
  'domainparkingserver.net': 'a parking service',
  'torresdns.com': 'a parking service',
  'giantpanda.com': 'GiantPanda',
  'namefind.com': 'NameFind',
  'parkweb.co.za': 'a parking service',
  // Names held for a wrong address of their owner: nobody's content is there.
  'suspended-domain.com': 'Namecheap (suspended names)',
  'failed-whois-verification.namecheap.com': 'Namecheap (unverified names)',
}

/** The service's name, or null where one of the name servers is anybody else's. */
export function parkingService(nameServers: readonly string[]): string | null {
  const found = nameServers.map((server) => {
    const name = server.toLowerCase().replace(/\.$/, '')
    return Object.entries(services).find(([end]) => name === end || name.endsWith(`.${end}`))?.[1] ?? null
  })
  return found.length > 0 && found.every((service) => service !== null) ? (found[0] ?? null) : null
}

/** Google's feed for parked names, and the landers of Afternic, Sedo, Bodis, ParkingCrew. Sources or inline, as written. */
const FEEDS =
  /\/adsense\/domains\/|\/caf\.js|\bparking-lander\b|\bparkingcrew\.net\b|\bsedoparking\.com\b|\bd38psrni17bvxu\.cloudfront\.net|\bbodis\.com\/|\bparklogic\b|\bwindow\.park\s{0,3}=|\b_trackParking\b|\babp\.parking\b/i

export const feedScript = oncePer((page: PageFacts): string | null => {
  if (markupOf(page).find(FEEDS) === null) return null
  for (const text of [...page.scripts.sources, ...page.frames, page.scripts.inline]) {
    const match = FEEDS.exec(text)
    if (match !== null) return match[0]
  }
  return null
})
