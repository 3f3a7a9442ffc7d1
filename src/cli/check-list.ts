/**
 * `ibid check --urls LIST` in a format of lines: each URL is looked at, judged and printed as it comes, and nothing is kept
 * but counts. A list of a million URLs on standard input costs no more memory than one of a thousand.
 */
import {
  acceptLanguage,
  defaultPolicy,
  idBytes,
  idFromBytes,
  linkKey,
  reportLink,
} from '../../citations/checking.ts'
import type { ReportLink, SharedReport } from '../../citations/index.ts'
import type { Context } from '../context.ts'
import { check } from '../flow/check.ts'
import { eachOf, type Lane } from '../flow/each-of.ts'
import { quietly } from '../flow/quiet.ts'
import { clusterRemarks, createTally, rememberLooks, withIgnored } from './finish.ts'
import type { Printer } from './printer.ts'
import { requireRejudged } from './rejudge.ts'
import { progressOf } from './running.ts'
import { createSeen } from './seen.ts'
import { pathFrom, type RunSettings } from './settings.ts'
import { holdUndecided } from './undecided.ts'
import { citationOf, emptyList, listName, readUrls, type ListedUrl } from './url-list.ts'

export async function checkList(
  context: Context,
  path: string,
  settings: RunSettings,
  printer: Printer,
): Promise<Pick<SharedReport, 'run' | 'summary' | 'remarks'>> {
  const { signal, ignoring } = settings
  const { clock } = context
  const started = clock.now().toISOString()
  const id = idFromBytes(context.random.bytes(idBytes))
  const setting = await context.setting()
  const ports = {
    probe: await context.probe(),
    viewer: await context.viewer(),
    looks: await context.looks(settings),
  }
  const archives = settings.quiet || settings.rejudge ? null : await context.archives()
  const means = { browser: context.config.IBID_BROWSER, quiet: settings.quiet }
  const file = pathFrom(settings.root, path === '-' ? undefined : path)
  const [looks, tally, progress] = [rememberLooks(), createTally(), progressOf(context, printer)]
  let [citations, unseen] = [0, 0]
  const undecided = holdUndecided(looks, defaultPolicy, async (line, places) => {
    tally.count(line)
    await printer.link(line, places)
  })

  /** A URL that stands on several lines is one link with the citation of its first line. */
  async function* distinct(): AsyncIterable<{ listed: ListedUrl; index: number }> {
    const seen = createSeen()
    for await (const listed of readUrls(path)) {
      citations += 1
      if (seen.add(linkKey(listed.url).key)) yield { listed, index: citations }
    }
  }
  const look = async (listed: ListedUrl, index: number, lane: Lane) => {
    const { locators, span } = citationOf(listed, index)
    const url = locators[0]?.url ?? listed.url
    const seen = await check(
      ports,
      { url, policy: defaultPolicy, means, acceptLanguage: acceptLanguage(url, null) },
      { signal, ...lane },
    )
    const fact = looks.add(url, seen)
    if (seen.verdict.verdict === 'not-checked') unseen += 1
    const judged: ReportLink = withIgnored(
      reportLink({ url, citations: [`c${index}`], ...seen, snapshot: null }),
      ignoring,
    )
    const asksFor = judged.outcome === 'broken' && judged.ignored === undefined && !signal.aborted
    const found = asksFor ? archives?.find(url, { near: null, limit: 1, signal }) : undefined
    const line = found === undefined ? judged : { ...judged, archived: await lane.aside(found) }
    progress.link(line.outcome)
    const place = { file, document: listName(path), number: String(index), claim: '', span }
    await undecided.add(line, fact, [place])
  }
  try {
    await printer.head()
    const visits = settings.quiet ? quietly(distinct(), { seed: id, signal }) : distinct()
    await eachOf(visits, settings.concurrency, ({ listed, index }, lane) => look(listed, index, lane))
    await undecided.end()
  } finally {
    progress.end()
  }
  if (citations === 0) throw emptyList(path)
  requireRejudged(ports.looks, tally.summary(citations).links, settings.cache)
  const remarks = [...clusterRemarks(looks.clusters(defaultPolicy)), ...(ignoring?.remarks ?? [])]
  const finishedAt = clock.now().toISOString()
  const { version, vantage, class: kind } = setting
  const complete = unseen === 0
  const run = { id, startedAt: started, finishedAt, version, complete, vantage, class: kind }
  return { run, summary: tally.summary(citations), ...(remarks.length === 0 ? {} : { remarks }) }
}
