/** A LinkTask: all that a job about one link must know, so that no worker has to load the whole document for it. */
import { acceptLanguage, type RunLink, type RunRecord } from '../../citations/index.ts'
import type { Job } from '../ports.ts'

export interface LinkTask {
  readonly document: string
  readonly run: string
  readonly link: string
  readonly url: string
  readonly snapshot: string
  /** The header's value; empty sends none. */
  readonly acceptLanguage: string
  readonly publish: '' | 'publish'
  /** When the source was seen, as its citations tell (ISO 8601); empty where they do not. */
  readonly near: string
  /** Nothing is captured, whatever answers; absent where it is. */
  readonly looksOnly?: 'looks-only'
  /** The earlier run in which its snapshot was sealed; absent where nothing is sealed under it. */
  readonly kept?: string
}

export function taskOf(run: RunRecord, link: RunLink, publish: boolean): LinkTask {
  return {
    document: run.document,
    run: run.run,
    link: link.key,
    url: link.url,
    snapshot: link.snapshot,
    acceptLanguage: acceptLanguage(link.url, run.language) ?? '',
    publish: publish ? 'publish' : '',
    near: link.near ?? '',
    ...(run.looksOnly === true ? { looksOnly: 'looks-only' } : {}),
    ...(link.kept === undefined ? {} : { kept: link.kept }),
  }
}

/** `more` is what the stage before found out (the attempt to seal, the kind to capture). */
export function linkJob(
  name: 'check' | 'capture' | 'seal',
  task: LinkTask,
  more: Record<string, string> = {},
): Job {
  return { name, key: `${task.run}/${task.link}`, data: { ...task, ...more } }
}

/** Sent with every link that ends, in the same transaction: whichever is last closes the run, whatever died between. */
export function reportJob(document: string, run: string, link: string): Job {
  return { name: 'report', key: `${run}/${link}`, data: { document, run } }
}

/** Reads a task back from a job's rows. Throws for a job that no version of ours wrote. */
export function readTask(data: Job['data']): LinkTask {
  const field = (name: string) => {
    const value = data[name]
    if (value === undefined) throw new Error(`a job without "${name}": ${JSON.stringify(data).slice(0, 200)}`)
    return value
  }
  return {
    document: field('document'),
    run: field('run'),
    link: field('link'),
    url: field('url'),
    snapshot: field('snapshot'),
    acceptLanguage: field('acceptLanguage'),
    publish: field('publish') === 'publish' ? 'publish' : '',
    // Jobs of earlier versions know no such field.
    near: data['near'] ?? '',
    ...(data['looksOnly'] === 'looks-only' ? { looksOnly: 'looks-only' } : {}),
    ...(data['kept'] === undefined ? {} : { kept: data['kept'] }),
  }
}
