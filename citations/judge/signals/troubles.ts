/** Signs that the site, its host, a law or the network we are in stands in the way, although something answered. */
import type { Signal } from '../../verdict.ts'
import type { PageFacts } from '../../page.ts'
import { companionOf } from '../compare.ts'
import { sayingOf, type Sight } from '../sight.ts'
import { dataTrouble } from './data.ts'
import { livingSignals, quoteSignals } from './living.ts'
import { lookAt } from './said.ts'
import { countryNotice } from './notices.ts'
import { noticesIn } from '../notice.ts'
import { speechOf } from '../plain-speech.ts'
import { sayingSignals, signal } from './signal.ts'

export function maintenanceSignals(sight: Sight): Signal[] {
  const said = sayingSignals(sight, 'maintenance', { title: 40, heading: 40, text: 40 })
  if (said.length === 0) return []
  return [...said, ...around(sight, -40), ...livingSignals(sight)]
}

/** What programs print when they fail: frameworks' and databases' own words, in no human language. */
const CRASHES =
  /(?:fatal|parse) error:?\s.{0,300}\bon line\b|uncaught (?:\w+exception|error|typeerror)|sqlstate\[|you have an error in your sql syntax|traceback \(most recent call last\)|server error in '.{0,100}' application|whitelabel error page|stack trace:|error establishing a database connection|mysqli?_connect\(\)|ora-\d{5}|microsoft ole db provider|unhandled exception|\bat [\w$.]+\([\w$]+\.java:\d+\)|\w+exception: .{0,300}\bat \w|django\.\w+|actioncontroller::|activerecord::|warning: (?:mysql|pg|include|require)\w*\(/i

/** What programs print where the thing that they were to show is not there. */
const NOTHING =
  /object reference not set|nullreferenceexception|nullpointerexception|there is no row at position|index was out(?:side| of)|sequence contains no|either bof or eof is true|undefined (?:index|offset|array key|property)|(?:on|of) (?:null\b|(?:a )?non-object)|indexoutofbounds|nosuchelement|list index out of range|'nonetype' object|of (?:null|undefined) \(reading|no query results for model|(?:model|record|entity|object)_?notfound|doesnotexist|matching query does not exist|, null given/i

/**
 * The words of a failure over nothing, where an address that cannot exist fails alike and the front page does not: there is no such
 * record. Null elsewhere: a program that fails everywhere is broken.
 */
export function crashesOnNothing(sight: Sight): string | null {
  if (sight.absent.likeness !== 'same' || crashOf(sight) === null) return null
  const front = companionOf(sight.observation, 'front-page')?.end
  if (front?.kind !== 'answer' || front.status >= 400 || (front.page ?? null) === null) return null
  if (CRASHES.test(textOf(front.page))) return null
  return NOTHING.exec(textOf(sight.page))?.[0] ?? null
}

/** The page is a program's report of its failure: which words of it tell. */
export function crashOf(sight: Sight): string | null {
  return mayReportCrash(sight) ? (CRASHES.exec(textOf(sight.page))?.[0] ?? null) : null
}

/** A report with its traces is long; a text that is longer speaks of one. */
export function mayReportCrash({ own, policy }: Sight): boolean {
  return own < policy.judging.longText * 2
}

/** Whether the front page would tell if the program found nothing to show, or fails over everything. */
export function failsOverNothing(sight: Sight): boolean {
  return sight.absent.likeness === 'same' && crashOf(sight) !== null && NOTHING.test(textOf(sight.page))
}

function textOf(page: PageFacts | null | undefined): string {
  return `${page?.title ?? ''} ${page?.headings[0] ?? ''} ${page?.text.slice(0, 700) ?? ''}`
}

export function faultSignals(sight: Sight): Signal[] {
  if (crashesOnNothing(sight) !== null) return []
  const signs: Signal[] = []
  const crash = crashOf(sight) ?? undefined
  if (crash !== undefined) signs.push(signal('crash-words', 85, `A program reports its failure: ${crash}`))
  signs.push(...sayingSignals(sight, 'fault', { title: 35, heading: 35, text: 25 }))
  if (dataTrouble(sight) === 'fault') signs.push(signal('data-fault', 80, 'The data tell of a failure'))
  if (signs.length === 0 || (crash === undefined && isOverNothing(sight))) return []
  return [...signs, ...around(sight, -15), ...livingSignals(sight)]
}

export function legalSignals(sight: Sight): Signal[] {
  const said = [
    ...sayingSignals(sight, 'legal', { title: 45, heading: 45, text: 40 }),
    // Nobody writes this of anything but the page itself.
    ...sayingSignals(sight, 'country', { title: 45, heading: 45, text: 80 }),
  ]
  const kept = said.length === 0 ? countryNotice(sight) : null
  if (kept !== null) said.push(signal('country-notice', 80, `A notice and little else: "${kept}"`))
  if (said.length === 0 || isTakenForGood(sight, said)) return []
  // One sentence in place of the text: withheld, and why.
  const alone =
    sight.own < sight.policy.judging.shortText / 2 && said.some(({ code }) => code === 'legal-text')
  const gone = alone && lookAt(sight, ['removed', 'missing', 'taken']).text
  return [
    ...said,
    ...(gone
      ? [signal('withheld', 80, 'One sentence says that it is not shown, and that the law wants it so')]
      : []),
    ...around(sight, -20),
    ...livingSignals(sight),
  ]
}

/** "An error has occurred" heads the message, and the message is that the thing whose number was asked for is not there. */
function isOverNothing(sight: Sight): boolean {
  const { likeness, byParameter } = sight.absent
  if (likeness !== 'same' || !byParameter || sayingOf(sight, 'fault').text) return false
  return speechOf(sight.text?.words.slice(0, SENTENCE) ?? [], NOTHING_COMMON).denies === 'content'
}
/** Words of a message, after those of the frame. */
const SENTENCE = 24
const NOTHING_COMMON: ReadonlySet<string> = new Set()

/**
 * Taken off its own site, whoever ordered it, is gone for every reader; what is barred or withheld still lies somewhere. Told only
 * where the site says something else of what it never had.
 */
function isTakenForGood(sight: Sight, said: readonly Signal[]): boolean {
  const { likeness } = sight.absent
  if (likeness !== 'told' && likeness !== 'other') return false
  if (sight.status !== 200 || said.some(({ code }) => /^(?:country|legal-(?:title|heading))/.test(code)))
    return false
  const words = sight.text?.words.slice(0, 60) ?? []
  return (
    (noticesIn(words).has('taken') || lookAt(sight, ['taken']).heading === 'is') &&
    !BARS.test(words.join(' '))
  )
}
/** What bars the way to something, in stems of many tongues: access, blocked, withheld, country, rights. */
const BARS =
  /\b(?:acces|access|acceso|acesso|accesso|blo[ck]|bloqu|withh|gesperr|sperr|zugang|zugriff|toegang|geblok|erisim|erisime|engel|dostep|zablok|pristup|blokov|доступ|заблок|обмеж|огранич|country|land|pays|pais|paese|krai|dmca|copyright|complaint)|访问|屏蔽|地区|アクセス|閲覧|접속|차단|حجب|محجوب|الوصول|חסום|גישה/

/** Wireless networks that want a log-in show their own page in place of any other. */
export function portalSignals(sight: Sight): Signal[] {
  const said = sayingSignals(sight, 'portal', { title: 45, heading: 45, text: 30 })
  if (said.length === 0) return []
  return [...said, ...around(sight, -60), ...livingSignals(sight)]
}

function around({ absent, status }: Sight, told: number): Signal[] {
  const signals: Signal[] = []
  if (absent.likeness === 'same' || absent.likeness === 'same-target')
    signals.push(signal('same-everywhere', 20, 'Every address shows this page'))
  if (absent.likeness === 'told')
    signals.push(signal('absent-told', told, 'The server knows which addresses it has'))
  if (status === 403 || status === 503) signals.push(signal('refusing-status', 30, `Status ${status}`))
  return signals
}

/** First pages of servers and panels, by the titles and headings that their makers give them. */
const DEFAULTS =
  /^(?:welcome to (?:nginx|openresty|caddy|tengine|centos|litespeed|the jboss|jetty)\b.{0,40}|apache2? (?:\w+ )?default page\b.{0,40}|apache http server test page.{0,60}|http server test page.{0,60}|test page for the .{0,80}|it works!?|iis(?: windows(?: server)?|\d+)?|internet information services.{0,30}|microsoft internet information services.{0,30}|domain default page|default web site page|default plesk page|web server's default page|plesk (?:obsidian|onyx).{0,40}|apache tomcat(?:\/[\d.]+)?|welcome to xampp.{0,40}|default parallels plesk.{0,40}|congratulations! your site is ready|directadmin.{0,40}default page|welcome to your new (?:site|website|web site).{0,40}|hestia.{0,30}default page|success! your new web server is ready to use\.?|vesta.{0,20}default page|cyberpanel.{0,40}|webmin.{0,20}default.{0,20}|ispconfig.{0,40}|placeholder page|sorry!|microsoft azure (?:app service|web app).{0,40}|your (?:web ?)?app(?: service)? (?:app )?is (?:running|up and running).{0,50}|hey,? (?:app service|node|\.net|java|python|php) developers!?.{0,30})$/i
/** What such pages say first, in their makers' own words. */
const GREETING =
  /this is the default (?:welcome |web ?|start )?page|this page is used to test the (?:proper|correct) operation|used to test the correct operation of|if you (?:see|can read) this page,? (?:it means )?(?:that )?the|the web ?server (?:software )?is (?:successfully )?(?:installed|running|working)/i
const LISTING = /^index of (\/.*)$/i

/** What a new WordPress is headed by, in the words of its translators. */
const FIRST_POST =
  /^(?:hello world|hallo welt|hallo wereld|bonjour tout le monde|¡?hola,? ?mundo|hola,? món|ciao mondo|olá,? mundo|hej världen|hej verden|hei verden|hei maailma|halló heimur|tere maailm|witaj,? świecie|ahoj (?:vše|svet)(?:em)?|pozdravljen svet|zdravo svete|salut lume|привет,? мир|привіт,? світ|γεια σου,? κόσμε|merhaba dünya|helló világ|世界[，,]您好|hello world)\s*!*$/iu
const FIRST_POST_LENGTH = 250
/** Characters beside its title. */
const HARDLY = 30
/** "Index of /" and the name of the server. */
const EMPTY_LISTING = 120

export function defaultPageSignals(sight: Sight): Signal[] {
  const { page, cited } = sight
  const signs: Signal[] = []
  const heads = [page.title, page.headings[0] ?? ''].map((text) => text.trim())
  const found = heads.filter((text) => DEFAULTS.test(text))
  for (const text of found)
    signs.push(signal('default-page', 55, `The first page of a server without a site: "${text}"`))
  if (found.length > 0 && sight.own < page.title.length + HARDLY)
    signs.push(signal('default-alone', 50, 'Nothing else stands on it'))
  const opens = found.length > 0 && GREETING.test(page.text.slice(0, 400))
  if (opens) signs.push(signal('default-text', 60, 'It opens with the words of a server’s makers'))
  if (
    FIRST_POST.test(heads[1] ?? '') &&
    /\bwordpress\b/i.test(page.text.slice(0, 300)) &&
    sight.own < FIRST_POST_LENGTH
  )
    signs.push(signal('first-post', 110, 'The post that WordPress writes itself, and nothing else'))
  const listed = LISTING.exec(heads[0] ?? '')?.[1]
  const asked = `/${(cited?.segments ?? []).join('/')}`
  if (listed !== undefined && !asked.startsWith(listed.replace(/(.)\/$/, '$1').toLowerCase()))
    signs.push(signal('other-listing', 60, `The listing of another directory: ${listed}`))
  if (listed === '/' && cited !== null && cited.segments.length > 0)
    signs.push(signal('root-listing', 60, 'The listing of the front directory in place of the page'))
  if (listed !== undefined && page.links.inside + page.links.outside === 0 && sight.own < EMPTY_LISTING)
    signs.push(signal('empty-listing', 110, 'The listing of a directory in which there is nothing'))
  const [last = ''] = (sight.at?.segments ?? []).slice(-1)
  if (sight.away && /^(?:install|installer|installation|setup-config|setup)(?:\.php|\.html?)?$/.test(last))
    signs.push(signal('installer', 110, `A program that is yet to be installed: ${sight.url}`))
  if (signs.length === 0) return []
  // However much a server's makers have to say, it is no content of the front page that was cited.
  const living = opens && sight.citedHome ? quoteSignals(sight) : livingSignals(sight)
  return [...signs, ...around(sight, sight.citedHome ? 0 : -60), ...living]
}
