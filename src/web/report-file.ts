/** The report as one HTML file that needs nothing else: it travels in the evidence package and opens from disk. */
import { html, raw } from 'hono/html'
import { isPacked, type Report } from '../../citations/index.ts'
import { time, type Fragment } from './layout.ts'
import { noteList, type SnapshotLinks } from './note-list.ts'
import { fromReport, seenNotes } from './seen-note.ts'
import { styleSheet } from './style.ts'
import { summaryOf } from './summary.ts'

/** `packed` links to the folders beside it in the package, `served` to this service's pages. */
export async function renderReport(report: Report, place: 'packed' | 'served' = 'packed'): Promise<string> {
  const title = report.document.title ?? report.document.name
  const { run, notices } = report
  const { language } = report.document
  const notes = seenNotes(report.citations, report.links.map(fromReport))
  // The policy forbids script and every outside request: a reader of evidence is told to nobody.
  const policy = "default-src 'none'; style-src 'unsafe-inline'"
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <title>${title}</title>
        <style>
          ${raw(styleSheet)}
        </style>
      </head>
      <body>
        <main>
          <h1 lang="${language ?? ''}" dir="auto">${title}</h1>
          <p class="soft">
            <bdi>${report.document.name}</bdi>, looked at ${time(run.startedAt)} to ${time(run.finishedAt)} by
            Ibid ${run.version}, run ${run.id}
          </p>
          ${
            run.class === 'rehearsal'
              ? html`<p class="card banner">
                  <strong>Rehearsal.</strong> The network was substituted for this run, so nothing here is
                  evidence of the real web.
                </p>`
              : ''
          }
          ${
            run.complete
              ? ''
              : html`<p class="card banner">
                  <strong>Not complete.</strong> Not every link had been looked at when this was written.
                </p>`
          }
          ${summaryOf(notes)}
          ${noteList(notes, { language, snapshotLinks: place === 'packed' ? packedLinks : servedLinks })}
          ${
            notices.length === 0
              ? ''
              : html`<h2>What to know about how this document was read</h2>
                  <ul>
                    ${notices.map((notice) => html`<li><bdi>${notice.message}</bdi></li>`)}
                  </ul>`
          }
        </main>
      </body>
    </html>`
  return page.toString()
}

/** The folder exists unless nobody is given the bytes; which parts are in it differs from page to file. */
const packedLinks: SnapshotLinks = (snapshot, note, withheld) =>
  withheld !== null && !isPacked(withheld)
    ? ''
    : html`<a href="snapshots/${snapshot}/">Snapshot<span class="unseen"> for note ${note}</span></a> in this
        package <span class="url soft">snapshots/${snapshot}</span>`

const servedLinks: SnapshotLinks = (snapshot, note): Fragment =>
  html`<a href="/s/${snapshot}">Snapshot<span class="unseen"> for note ${note}</span></a>
    <span class="url soft">/s/${snapshot}</span>`
