/**
 * A door of its own for who looks at links, judges them and tells it: no schema stands behind it, and nothing of captures or
 * evidence, so that whoever waits for the first link waits for neither. Their types are had from index.ts at no cost.
 */
export { acceptLanguage } from './accept-language.ts'
export { cleanText } from './clean-text.ts'
export { idBytes, idFromBytes } from './id.ts'
export { judge } from './judge.ts'
export { clustersOf, lookFact, mayCluster, showsLine } from './judge/clusters.ts'
export { wantsOf } from './judge/wants.ts'
export { linkKey, locatorOf, splitFragment } from './locator.ts'
export { reasonSentence } from './messages.ts'
export { defaultPolicy, lonePolicy } from './policy.ts'
export { faultCode, Problem } from './problem.ts'
export { redirectStatuses, redirectTarget, withoutCredentials } from './redirect.ts'
export { buildReport, failsAt, reportLink } from './report.ts'
