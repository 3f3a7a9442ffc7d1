/**
 * Lines that land in a build's log. Runners read commands out of logs: GitHub's `::word::` at the start of a line and its
 * older `##[word]` anywhere, Azure's `##vso[`, TeamCity's `##teamcity[` (each vendor's "workflow commands" page). What is
 * printed for people is broken up there, visibly.
 */
import { cleanText } from '../../citations/index.ts'

/** Splits what a runner would obey; the text stays readable. Lines may not be joined to others afterwards. */
export function tameLog(text: string): string {
  return text.replace(/##(?=\w{0,20}\[)/g, '# #').replace(/^([^\S\n]*):(?=:)/gm, '$1: ')
}

/** Clean words of the web or a document on a line of the log. */
export function wordsForLog(text: string, limit = 600): string {
  return tameLog(cleanText(text, limit))
}
