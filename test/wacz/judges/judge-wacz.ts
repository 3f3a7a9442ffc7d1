/**
 * Every judge that is to be had, over one WACZ: our verifier, warcio, wabac's reader, ReplayWeb.page with the network sealed, and
 * the programs of this machine. Each finds faults, or has nothing to say and why; nobody's word replaces another's.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifyFile } from '../../../src/wacz/verify.ts'
import type { SealedViewer } from '../viewer.ts'
import { takeApart, type TakenApart } from './listed.ts'
import { complaintOf, type Program } from './programs.ts'
import { replayIn } from './sealed.ts'
import { compareIndex, recompute } from './warcio.ts'

export interface Judgement {
  readonly judge: string
  readonly faults: readonly string[]
  /** What it says beside that, or why it says nothing. */
  readonly says: string
}

export interface Court {
  /** Null: no replay is asked for. */
  readonly viewer: SealedViewer | null
  readonly programs: readonly Program[]
}

export async function judgeWacz(path: string, { viewer, programs }: Court): Promise<readonly Judgement[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ibid-judge-'))
  const judgements: Judgement[] = []
  /** What ends a judge is what it found. */
  async function hear(judge: string, act: () => Promise<Omit<Judgement, 'judge'>>): Promise<void> {
    const said = await act().catch((error: unknown) => ({ faults: [sentence(error)], says: 'gave up' }))
    judgements.push({ judge, ...said })
  }
  try {
    await hear('ibid verify', async () => {
      const { intact, checks } = await verifyFile(path, { trust: { keys: [] } })
      const failed = checks.filter(({ result }) => result === 'failed').map(({ part }) => `${part} failed`)
      return { faults: intact === 'yes' ? [] : failed, says: `intact ${intact}, ${checks.length} checks` }
    })
    const apart = await readFile(path).then(takeApart).catch(sentence)
    if (typeof apart === 'string')
      return [...judgements, { judge: 'wabac', faults: [apart], says: 'gave up' }]
    judgements.push({ judge: 'wabac', faults: apart.faults, says: `${apart.warc.length} bytes of WARC` })
    await judgeWarc(apart)
    if (viewer !== null) await hear('ReplayWeb.page, sealed', async () => await replayed(viewer, path, apart))
    return judgements
  } finally {
    await rm(folder, { recursive: true, force: true })
  }

  async function judgeWarc({ warc: bytes, cdxj }: TakenApart): Promise<void> {
    const warc = join(folder, 'data.warc.gz')
    await writeFile(warc, bytes)
    await hear('warcio', async () => {
      const { faults, records } = await recompute(warc)
      const { unfound } = await compareIndex(warc, cdxj)
      const missed = unfound.map((line) => `it does not find what we index: ${line}`)
      return { faults: [...faults, ...missed], says: `${records} records` }
    })
    for (const program of programs)
      await hear(program.name, async () => {
        const complaint = await complaintOf(program, { wacz: path, warc })
        return { faults: complaint === null ? [] : [complaint], says: '' }
      })
  }
}

async function replayed(
  viewer: SealedViewer,
  path: string,
  { page, cdxj }: TakenApart,
): Promise<Omit<Judgement, 'judge'>> {
  if (page === null || page.text === null || page.text.trim() === '')
    return { faults: [], says: 'nothing: no page with words was recorded' }
  const { url, text } = page
  const { faults, words, loaded } = await replayIn(viewer, path, { url, text, cdxj })
  return { faults, says: words === null ? 'no replay' : `words ${words} of 1000, ${loaded} loaded` }
}

function sentence(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 300)
}
