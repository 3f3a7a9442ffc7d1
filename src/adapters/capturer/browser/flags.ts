/**
 * How Chromium is started: no way out but a context's own proxy, no traffic of its own, the honest name.
 * The proxy given at launch leads nowhere, so a context that was given none has no network at all.
 */
import type { LaunchOptions } from 'playwright-core'

/** Never resolves, whatever the resolver says (RFC 6761 §6.4), and Chromium is told not to resolve it either. */
const NOWHERE = 'http://nowhere.invalid:1'

/** What Playwright switches off itself. Of two such switches Chromium reads the last alone, so these stand in ours again. */
const OFF_ANYWAY = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]
/**
 * The list below the address bar, made of web pages since Chromium 151 and begun anew in a process of its own for each window, shown or
 * not: a second of CPU and 75 MB for each context, for what nobody sees.
 */
const POPUPS_OFF = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']
export const featuresOff = `--disable-features=${[...OFF_ANYWAY, ...POPUPS_OFF].join(',')}`

export interface FlagOptions {
  /** The recording authority's key hashes, joined by commas; empty where nothing is captured (verification). */
  readonly spki: string
  /** Null leaves Chromium's own. */
  readonly userAgent: string | null
  /** Root cannot use the sandbox. */
  readonly sandbox: boolean
  /** What scripts of one process may hold before it is ended; null leaves Chromium's own bound of some gigabytes. */
  readonly heapMegabytes?: number | null
}

/** Options for `chromium.launch`, without executable and environment. Playwright's own switches come before ours. */
export function launchOptions(options: FlagOptions): LaunchOptions {
  const { spki, userAgent, sandbox, heapMegabytes = null } = options
  return {
    headless: true,
    chromiumSandbox: sandbox,
    proxy: { server: NOWHERE, bypass: '<-loopback>' },
    // The service decides what a signal means; Playwright's handlers would end the browser under a running capture.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      // Names are resolved by the egress room alone; the recorder itself is reached by its address.
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      '--dns-prefetch-disable',
      '--disable-quic',
      // UDP would go around the proxy; TURN over TCP goes through it and is refused there as no HTTP.
      // Two names for one switch: the full browser reads the first, the separate headless shell the second alone.
      '--webrtc-ip-handling-policy=disable_non_proxied_udp',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
      '--disable-domain-reliability',
      '--disable-client-side-phishing-detection',
      // A page that asks for camera or place hears no at once instead of waiting for a person.
      '--deny-permission-prompts',
      '--disable-lazy-loading',
      featuresOff,
      ...(spki === '' ? [] : [`--ignore-certificate-errors-spki-list=${spki}`]),
      ...(heapMegabytes === null ? [] : [`--js-flags=--max-old-space-size=${heapMegabytes}`]),
      ...(userAgent === null ? [] : [`--user-agent=${userAgent}`]),
    ],
  }
}

/**
 * Chromium's real name and ours behind it (decisions 13). `HeadlessChrome` stays: it is what the browser is.
 */
export function honestUserAgent(browsers: string, ibid: string, contact: string | null): string {
  return `${browsers} ${honestName(ibid, contact)}`
}

/** `Ibid/0.1.0 (+https://example.org/about)`; `contact` is for the people who run the cited sites. */
export function honestName(ibid: string, contact: string | null): string {
  const printed = contact?.replace(/[^\x21-\x7e]/g, '') ?? ''
  return printed === '' ? `Ibid/${ibid}` : `Ibid/${ibid} (+${printed})`
}

/** The switches as they are told in a manifest: those of this machine or process alone left out. */
export function toldFlags(sandbox: boolean = process.getuid?.() !== 0): readonly string[] {
  const { args = [] } = launchOptions({ spki: '', userAgent: null, sandbox })
  return sandbox ? args : [...args, '--no-sandbox']
}
