/** Where a document is dropped. */
import { html } from 'hono/html'
import { fileEndings } from '../../citations/index.ts'
import type { DocumentRow, DocumentState } from '../ports.ts'
import { layout, time, type Fragment } from './layout.ts'

const states: Readonly<Record<DocumentState, string>> = {
  extracting: 'being read',
  checking: 'being looked at',
  done: 'done',
  failed: 'could not be read',
}

/** Telephones choose files by type, desks by ending. */
const accepted = [
  ...fileEndings.map((ending) => `.${ending}`),
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  'application/json',
  'text/*',
].join(',')

export function submitPage(recent: readonly DocumentRow[]): Fragment {
  const body = html`
    <h1>Keep what your document cites</h1>
    <p>
      Hand in a document with footnotes. Every link is looked at, and what was seen is recorded as evidence.
      You learn which footnotes are dead, which could not be told and why, and get a permalink for each
      source.
    </p>
    <form class="card" method="post" action="/v1/documents" enctype="multipart/form-data">
      <p>
        <label for="file">A document: choose it, or drop it on this field</label>
        <input id="file" type="file" name="file" aria-describedby="formats" accept="${accepted}" />
        <span id="formats" class="soft hint"
          >PDF, Word (DOCX), OpenDocument (ODT), HTML, Markdown or text with footnotes; BibTeX, RIS and CSL
          bibliographies; or a JSON list of citations</span
        >
      </p>
      <p>
        <label for="text">or its text</label>
        <textarea id="text" name="text" rows="8" aria-describedby="paste" spellcheck="false"></textarea>
        <span id="paste" class="soft hint">Paste it with its footnotes. A file above goes before it.</span>
      </p>
      <p>
        <label class="check"
          ><input type="checkbox" name="publish" aria-describedby="reach" /> Publish the permalinks</label
        >
        <span id="reach" class="soft hint"
          >Then everybody who has one can open it, for example your readers. Neither your document nor your
          name is shown. Without it, only you can.</span
        >
      </p>
      <p><button type="submit">Look at every source</button></p>
    </form>
    ${recent.length === 0 ? '' : recentTable(recent)}
  `
  return layout({ title: 'Ibid', body, home: '/' })
}

function recentTable(recent: readonly DocumentRow[]): Fragment {
  return html`<section aria-labelledby="recent">
    <h2 id="recent">Recent documents</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Document</th>
          <th scope="col">State</th>
          <th scope="col">Handed in</th>
        </tr>
      </thead>
      <tbody>
        ${recent.map(
          (row) =>
            html`<tr>
              <td>
                <a href="/d/${row.id}"><bdi>${row.name}</bdi></a>
              </td>
              <td>${states[row.state]}</td>
              <td>${time(row.submittedAt)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`
}
