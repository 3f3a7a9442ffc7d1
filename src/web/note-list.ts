/** Every footnote with its claim, its links, what became of each and where the snapshot is. */
import { html } from 'hono/html'
import type { Withheld } from '../../citations/index.ts'
import { time, type Fragment } from './layout.ts'
import type { SeenLink, SeenNote } from './seen-note.ts'
import { outcomeInWords, verdictInWords } from './words.ts'

/**
 * How a snapshot is linked depends on where the list stands: on our pages, or in a file on somebody's disk. Empty where nothing is
 * there to be led to.
 */
export type SnapshotLinks = (snapshot: string, note: string, withheld: Withheld | null) => Fragment | ''

export function noteList(
  notes: readonly SeenNote[],
  options: { language: string | null; snapshotLinks: SnapshotLinks },
): Fragment {
  return html`<section aria-labelledby="notes">
    <h2 id="notes">Every note</h2>
    <ol class="notes">
      ${notes.map((note) => noteItem(note, options))}
    </ol>
  </section>`
}

function noteItem(
  { citation, links }: SeenNote,
  { language, snapshotLinks }: { language: string | null; snapshotLinks: SnapshotLinks },
): Fragment {
  // An empty `lang` says "unknown", so that no English voice reads a Cyrillic claim.
  return html`<li id="${citation.id}">
    <span class="number"><bdi>${citation.number === '' ? '–' : citation.number}</bdi></span>
    <div>
      ${
        citation.claim === ''
          ? html`<p class="claim soft">No sentence was found for this note.</p>`
          : html`<p class="claim" lang="${language ?? ''}" dir="auto">${citation.claim}</p>`
      }
      ${
        links.length === 0
          ? html`<p class="soft"><bdi lang="${language ?? ''}">${citation.note}</bdi> (no link)</p>`
          : links.map((link) => linkItem(link, citation.number, snapshotLinks))
      }
    </div>
  </li>`
}

function linkItem(link: SeenLink, note: string, snapshotLinks: SnapshotLinks): Fragment {
  const { seen } = link
  return html`<div class="link">
    <p>
      ${badge(seen)} <span class="url"><bdi>${link.url}</bdi></span>
    </p>
    ${seen === null ? '' : html`<p class="soft"><bdi>${seen.reason}</bdi></p>`}
    ${link.problem === null ? '' : html`<p class="unsure"><bdi>${link.problem}</bdi></p>`}
    ${link.withheld === null ? '' : html`<p class="unsure">${takenDown(link.withheld)}</p>`}
    ${link.snapshot === null ? '' : html`<p>${snapshotLinks(link.snapshot, note, link.withheld)}</p>`}
  </div>`
}

function takenDown({ level, at }: Withheld): Fragment {
  return html`Its snapshot was taken down (${level}) as of ${time(at)}.`
}

/** Told in words, never by colour alone. */
export function badge(seen: { readonly outcome: string; readonly verdict: string } | null): Fragment {
  if (seen === null) return html`<span class="badge waiting">waiting</span>`
  const { outcome, verdict } = seen
  const colour = outcome === 'ok' || outcome === 'broken' ? outcome : 'unsure'
  return html`<span class="badge ${colour}" title="${verdict}"
    >${outcomeInWords(outcome)}: ${verdictInWords(verdict)}</span
  >`
}
