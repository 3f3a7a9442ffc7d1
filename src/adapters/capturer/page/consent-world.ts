/**
 * What autoconsent (DuckDuckGo, MPL-2.0, unmodified) finds in a world of our own beside the page's scripts: a way to tell us,
 * and a click that tells what it clicks and withholds itself from what says yes. Nothing is hidden or styled away.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { filterCompactRules, type Config, type IndexedCMPRuleset } from '@duckduckgo/autoconsent'
import { saysYes } from './consent-words.ts'

const require = createRequire(import.meta.url)

/** Looks, and waits to be told to refuse. No hiding of banners, no rules that only hide, and of guesses refusing ones alone. */
const config: Partial<Config> = {
  enabled: true,
  autoAction: null,
  enablePrehide: false,
  enableCosmeticRules: false,
  enableGeneratedRules: true,
  enableHeuristicDetection: false,
  heuristicMode: 'reject',
  detectRetries: 1,
  isMainWorld: false,
}

export const WORLD = 'ibid-consent'
/** A function that exists in that world alone and tells us at once, even from a frame that is gone the moment after. */
export const TELL = 'ibidTell'

const PRELUDE = `(() => {
  if (globalThis.autoconsentSendMessage !== undefined) return false
  const tell = (message) => { ${TELL}(JSON.stringify(message)) }
  const clip = (text, length) => String(text ?? '').replace(/\\s+/g, ' ').trim().slice(0, length)
  const saysYes = ${saysYes()}
  const name = (element) => {
    const classes = clip(element.getAttribute('class'), 60).split(' ').filter(Boolean).slice(0, 2)
    const id = element.id === '' ? '' : '#' + element.id
    return clip(element.tagName.toLowerCase() + id + classes.map((one) => '.' + one).join(''), 120)
  }
  const label = (element) =>
    clip(element.innerText || element.value || element.getAttribute('aria-label') || element.title || element.textContent, 120)
  const toggles = (element) =>
    ['checkbox', 'radio'].includes(element.type) || ['switch', 'checkbox'].includes(element.getAttribute('role'))
  const click = HTMLElement.prototype.click
  HTMLElement.prototype.click = function () {
    const text = label(this)
    const kind = !toggles(this) && saysYes(text) ? 'withheld' : 'click'
    tell({ type: 'ibidAct', kind, frame: clip(location.href, 300), element: name(this), label: text })
    if (kind === 'click') click.call(this)
  }
  globalThis.autoconsentSendMessage = (message) => { tell(message); return Promise.resolve() }
  return true
})()`

let script: string | null = null
let rules: IndexedCMPRuleset | null = null

/** The text to run in a fresh world; it then asks for its rules. */
export function consentScript(): string {
  if (script === null) {
    const folder = dirname(require.resolve('@duckduckgo/autoconsent'))
    const code = readFileSync(join(folder, 'autoconsent.playwright.js'), 'utf8')
    script = `if (${PRELUDE}) {\n${code}\n}`
  }
  return script
}

/** The answer to that: the rules for one frame. */
export function consentRules(frame: { readonly url: string; readonly main: boolean }): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the package's own file, in the form that its type describes
  rules ??= require('@duckduckgo/autoconsent/rules/compact-rules.json') as IndexedCMPRuleset
  const compact = filterCompactRules(rules, { url: frame.url, mainFrame: frame.main })
  return tell({ type: 'initResp', config, rules: { autoconsent: [], compact } })
}

/** An expression that hands a message to the script. */
export function tell(message: unknown): string {
  return `void autoconsentReceiveMessage(${JSON.stringify(message)})`
}
