/** A document's page: what is dead, what could not be told, where the permalinks are, then every note. */
import { html } from 'hono/html'
import { withheldInWords, type Extraction, type RunRecord, type Withheld } from '../../citations/index.ts'
import type { DocumentRow, LinkRow } from '../ports.ts'
import { layout, time, type Fragment } from './layout.ts'
import { noteList, type SnapshotLinks } from './note-list.ts'
import { fromRow, labelOf, seenNotes, type SeenLink, type SeenNote } from './seen-note.ts'
import { summaryOf } from './summary.ts'
import { counted, verdictInWords } from './words.ts'

export interface DocumentView {
  readonly row: DocumentRow
  readonly links: readonly LinkRow[]
  readonly begun: { readonly extraction: Extraction; readonly run: RunRecord } | null
  readonly publicUrl: string | null
  readonly watch: { readonly every: number; readonly next: string } | null
  /** Which snapshots were taken down. */
  readonly withheld: ReadonlyMap<string, Withheld>
  /** The reader asked that the page does not reload by itself. */
  readonly isStill: boolean
}

const REFRESH_SECONDS = 4

export function documentPage(view: DocumentView): Fragment {
  const { row, begun } = view
  const running = row.state === 'extracting' || row.state === 'checking'
  const title = begun?.extraction.document.title ?? row.name
  const language = begun?.extraction.document.language ?? null
  const notes = seenNotes(
    begun?.extraction.citations ?? [],
    view.links.map((link) => fromRow(link, view.withheld)),
  )
  const body = html`
    <h1 lang="${language ?? ''}" dir="auto">${title}</h1>
    <p class="soft"><bdi>${row.name}</bdi>, handed in ${time(row.submittedAt)}</p>
    ${progress(view, running)} ${rehearsal(view)}
    ${begun === null ? '' : html`${summaryOf(notes)} ${permalinks(view, notes)}`}
    ${notes.length === 0 ? '' : noteList(notes, { language, snapshotLinks })} ${notices(view)}
  `
  const refresh = running && !view.isStill ? { refresh: REFRESH_SECONDS } : {}
  return layout({ title: `${title} · Ibid`, body, home: '/', ...refresh })
}

function progress(view: DocumentView, running: boolean): Fragment {
  const { row, links, isStill } = view
  if (row.state === 'failed') {
    return html`<p class="card banner" role="alert">
      <strong>This document could not be read.</strong> <bdi>${row.problem ?? ''}</bdi>
      <a href="/">Hand in another one.</a>
    </p>`
  }
  if (!running) {
    return html`<p>
        Every source has been looked at${lookedAt(view)}.
        <a href="/v1/documents/${row.id}/report?format=html">Report as one page</a>,
        <a href="/v1/documents/${row.id}/package.zip" download>evidence package (ZIP)</a>
      </p>
      <form method="post" action="/v1/documents/${row.id}/recheck">
        <p>
          <button type="submit" aria-describedby="again">Look again</button>
          <span id="again" class="soft hint">
            Every link is asked anew. Permalinks stay as they are; a source that did not answer before and
            does now is recorded under the one that waits for it. ${watched(view)}
          </span>
        </p>
      </form>`
  }
  const ended = links.filter((link) => link.state === 'done').length
  const what =
    row.state === 'extracting'
      ? 'Its notes are being read.'
      : `${ended} of ${counted(links.length, 'link')} are looked at and recorded.`
  return html`<div class="card">
    <p role="status">
      ${what}
      ${row.state === 'extracting' ? '' : html`<progress max="${links.length}" value="${ended}"></progress>`}
    </p>
    <p class="soft">
      ${
        isStill
          ? html`This page stands still. <a href="/d/${row.id}?still">Show it anew</a> or
              <a href="/d/${row.id}">let it reload by itself</a>.`
          : html`This page reloads every ${REFRESH_SECONDS} seconds.
              <a href="/d/${row.id}?still">Let it stand still</a>.`
      }
      You may close it: the work goes on.
    </p>
  </div>`
}

function lookedAt({ begun }: DocumentView): Fragment | string {
  if (begun === null) return ''
  const { startedAt, strike } = begun.run
  return html`${strike === undefined ? ', from' : '; what had failed, once more from'} ${time(startedAt)}`
}

function watched({ watch }: DocumentView): Fragment | string {
  if (watch === null) return ''
  const often = watch.every === 1 ? 'every day' : `every ${watch.every} days`
  return html`This document is watched: it is looked at again ${often}, next on ${time(watch.next)}.`
}

function rehearsal({ begun }: DocumentView): Fragment | '' {
  if (begun?.run.class !== 'rehearsal') return ''
  return html`<p class="card banner">
    <strong>Rehearsal.</strong> The network was substituted for this run, so nothing here is evidence of the
    real web.
  </p>`
}

/** Note by note, to be copied beside the footnotes. */
function permalinks(view: DocumentView, notes: readonly SeenNote[]): Fragment | '' {
  const kept = notes.flatMap((note) =>
    note.links.flatMap((link) => (link.snapshot === null ? [] : [{ note, link, snapshot: link.snapshot }])),
  )
  if (kept.length === 0) return ''
  const { publicUrl } = view
  const reach = view.row.publish
    ? 'They are published: everybody who has one can open it.'
    : 'They are private: only you can open them, so do not print them yet. To publish, hand the document in again with the box ticked.'
  return html`<section aria-labelledby="permalinks">
    <h2 id="permalinks">Permalinks</h2>
    <p>
      ${
        publicUrl === null
          ? html`A snapshot was made of each source below. This service has no public address yet
            (<code>IBID_PUBLIC_URL</code>), so no permalink is offered for print.`
          : html`Print these beside the footnotes. ${reach}`
      }
    </p>
    <details ${view.row.state === 'done' ? 'open' : ''}>
      <summary>${counted(kept.length, 'permalink')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Note</th>
            <th scope="col">${publicUrl === null ? 'Snapshot' : 'Permalink'}</th>
            <th scope="col">Shows</th>
          </tr>
        </thead>
        <tbody>
          ${kept.map(({ note, link, snapshot }) => {
            const path = `/s/${snapshot}`
            const printed = publicUrl === null ? snapshot : new URL(path, publicUrl).href
            return html`<tr>
              <td>
                <a href="#${note.citation.id}"><bdi>${labelOf(note.citation)}</bdi></a>
              </td>
              <td class="url"><a href="${path}">${printed}</a></td>
              <td>${shows(link)}</td>
            </tr>`
          })}
        </tbody>
      </table>
    </details>
  </section>`
}

/** A permalink to a wall or an error page is evidence of that, not of the source: nobody shall print it unaware. */
function shows({ seen, withheld }: SeenLink): string {
  if (withheld !== null) return withheldInWords(withheld)
  if (seen === null || seen.outcome === 'ok') return 'the page that answered'
  const word = seen.outcome === 'broken' ? 'not the source' : 'may not be the source'
  return `${word}: ${verdictInWords(seen.verdict)}`
}

const snapshotLinks: SnapshotLinks = (snapshot, note): Fragment =>
  html`<a href="/s/${snapshot}">Snapshot<span class="unseen"> for note ${note}</span></a>
    <span class="url soft">/s/${snapshot}</span>`

function notices({ begun }: DocumentView): Fragment | '' {
  const found = begun?.extraction.notices ?? []
  if (found.length === 0) return ''
  return html`<section aria-labelledby="reading">
    <h2 id="reading">What to know about how this document was read</h2>
    <ul>
      ${found.map((notice) => html`<li><bdi>${notice.message}</bdi></li>`)}
    </ul>
  </section>`
}
