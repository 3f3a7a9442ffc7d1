/**
 * `npm run bench:capture`: what recording a page costs, beside bare Playwright making the same artefacts (and single-file-cli
 * where it is installed; `--peer` installs it), in one run, turn about. `--rounds` (4) of `--n` pages (2 articles, 4 simple pages at a time), `--only
 * article|simple|picture`, `--pictures DIR` keeps the article's picture, `--json`. Nothing is asserted: what a machine can do
 * is told by the bare browser beside us.
 */
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { findBrowsers } from '../../src/browser.ts'
import { hire, serve, type Contestant, type Outcome } from './capture/contest.ts'
import { legibility } from './capture/legible.ts'
import { findSingleFile, installSingleFile } from './capture/single-file.ts'
import { ARTICLE_RECORDS, HOST, SIMPLE_RECORDS } from './capture/site.ts'
import { lineOf, table, type Line } from './capture/table.ts'

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '4' },
    only: { type: 'string' },
    pictures: { type: 'string' },
    peer: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const [articles, rounds] = [Number(values.n), Number(values.rounds)]
if (!(articles > 0) || !(rounds > 0))
  throw new Error('Expected --n and --rounds above 0; e.g. --n 2 --rounds 4.')
const [found] = findBrowsers(process.env['CHROMIUM_PATH'] ?? null)
if (found === undefined) throw new Error('Expected a Chromium, found none; npm run browser:install gets one.')
const browser = found

interface Way {
  readonly name: string
  readonly who: Contestant
  readonly workers: number
  readonly keep: boolean
}

await using web = await serve()
const told: Record<string, unknown> = { cores: availableParallelism(), load: loadavg(), rounds }
if (wants('article') || wants('simple')) {
  await using bare = await hire('bare.ts', web.at, browser)
  await using ours = await hire('ours.ts', web.at, browser)
  await using alike = await hire('bare.ts', web.at, browser, ['as-ours'])
  const ways: Way[] = [
    { name: 'bare Playwright', who: bare, workers: 1, keep: false },
    { name: 'Ibid, recording', who: ours, workers: 1, keep: false },
    { name: 'bare Playwright, two', who: bare, workers: 2, keep: false },
    { name: 'Ibid, two, sealed and stored', who: ours, workers: 2, keep: true },
    { name: 'bare Playwright, our switches', who: alike, workers: 1, keep: false },
  ]
  const single = values.peer ? await installSingleFile(say) : findSingleFile()
  await using peer = single === null ? null : await hire('peer.ts', web.at, browser, [single.launcher])
  if (single === null || peer === null)
    say('single-file-cli is not installed and left out; --peer installs it.')
  else ways.push({ name: `single-file-cli ${single.version}`, who: peer, workers: 1, keep: false })
  if (wants('article')) told['article'] = await contest('article', articles, ARTICLE_RECORDS, ways)
  if (wants('simple')) told['simple'] = await contest('simple', 2 * articles, SIMPLE_RECORDS, ways)
}
if (wants('picture')) {
  const picture = await legibility(web.at, browser, values.pictures ?? null)
  told['picture'] = picture
  const read =
    picture.read === null
      ? 'tesseract is not installed, so nobody has read it'
      : `tesseract reads ${(100 * picture.read.share).toFixed(1)} % of ${picture.read.words} words (goal 90)`
  const size = `${(picture.bytes / 1e6).toFixed(2)} MB (goal 5)`
  say(`\n# picture of the article: ${picture.milliseconds.toFixed(0)} ms (goal 1500), ${size}; ${read}`)
}
told['loadAfter'] = loadavg()
if (values.json) console.log(JSON.stringify(told, null, 1))

function wants(part: string): boolean {
  return values.only === undefined || values.only === part
}

async function contest(
  page: string,
  pages: number,
  records: number,
  ways: readonly Way[],
): Promise<readonly Line[]> {
  say(`\n# ${page}: ${rounds} rounds of ${pages} pages, load ${loadOf()}\n`)
  const url = `https://${HOST}/${page}`
  const seen = new Map<string, Outcome[]>()
  // Once for nothing, so that every browser is warm.
  for (const who of new Set(ways.map((way) => way.who)))
    await who.turn({ url, pages: 1, workers: 1, keep: true })
  for (let round = 0; round < rounds; round++)
    for (const { name, who, workers, keep } of ways)
      seen.set(name, [
        ...(seen.get(name) ?? []),
        await who.turn({ url, pages: pages * workers, workers, keep }),
      ])
  const lines = [...seen].map(([name, outcomes]) => lineOf(name, outcomes))
  say(table(lines, records))
  const [bare, ours, bareTwo, oursTwo, alike] = lines
  if (bare !== undefined && ours !== undefined && bareTwo !== undefined && oursTwo !== undefined) {
    const cpu = (ours.cpuPerPage / bare.cpuPerPage).toFixed(2)
    const fair =
      alike === undefined ? '' : `, ${(ours.cpuPerPage / alike.cpuPerPage).toFixed(2)} with our switches`
    const pace = (oursTwo.pagesPerMinute / bareTwo.pagesPerMinute).toFixed(2)
    say(`\nCPU ${cpu} times bare (goal 1.2 on the article)${fair}`)
    say(`two workers, sealed and stored: ${pace} of bare's pages a minute (goal 0.8)`)
    say(`milliseconds by step: ${stepsOf(ours)}`)
  }
  return lines
}

function stepsOf({ steps }: Line): string {
  return Object.entries(steps)
    .map(([step, milliseconds]) => `${step} ${milliseconds.toFixed(0)}`)
    .join(', ')
}

function say(words: string): void {
  if (!values.json) console.log(words)
}

function loadOf(): string {
  return `${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()} cores`
}
