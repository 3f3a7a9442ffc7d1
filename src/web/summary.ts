/** What a press officer reads first: how many notes stand, which are dead, which could not be told and why. */
import { html } from 'hono/html'
import type { Fragment } from './layout.ts'
import { labelOf, type SeenNote } from './seen-note.ts'
import { counted, verdictInWords } from './words.ts'

/** Counts and jump links. */
export function summaryOf(notes: readonly SeenNote[]): Fragment {
  const of = (outcome: SeenNote['outcome']) => notes.filter((note) => note.outcome === outcome)
  const [ok, broken, unsure] = [of('ok'), of('broken'), of('unsure')]
  const [waiting, none] = [of('waiting'), of('none')]
  return html`<section aria-labelledby="short">
    <h2 id="short">In short</h2>
    <ul class="counts">
      <li><b>${notes.length}</b> ${notes.length === 1 ? 'note' : 'notes'}</li>
      <li class="ok"><b>${ok.length}</b> ${ok.length === 1 ? 'stands' : 'stand'}</li>
      <li class="broken"><b>${broken.length}</b> dead</li>
      <li class="unsure"><b>${unsure.length}</b> could not be told</li>
      ${none.length === 0 ? '' : html`<li><b>${none.length}</b> without a link</li>`}
      ${waiting.length === 0 ? '' : html`<li class="waiting"><b>${waiting.length}</b> still waiting</li>`}
    </ul>
    ${listed('broken', `Dead: ${counted(broken.length, 'note')}`, broken)}
    ${listed('unsure', `Could not be told: ${counted(unsure.length, 'note')}`, unsure)}
    ${
      broken.length + unsure.length === 0
        ? ''
        : html`<p class="soft">
            Each was judged after one look. A site may be down for a moment, so look again before a footnote
            is dropped.
          </p>`
    }
  </section>`
}

function listed(outcome: 'broken' | 'unsure', title: string, notes: readonly SeenNote[]): Fragment | '' {
  if (notes.length === 0) return ''
  return html`<h3 class="${outcome}">${title}</h3>
    <ul class="jumps">
      ${notes.map((note) => {
        const cause = note.links.find((link) => link.seen?.outcome === outcome)
        return html`<li>
          <a href="#${note.citation.id}">Note <bdi>${labelOf(note.citation)}</bdi></a>
          <span class="url"><bdi>${hostOf(cause?.url ?? '')}</bdi></span>
          <span
            >${verdictInWords(cause?.seen?.verdict ?? '')}.
            <bdi class="soft">${cause?.seen?.reason}</bdi></span
          >
        </li>`
      })}
    </ul>`
}

/** The host alone where there is one; a list of long addresses is read by nobody. */
function hostOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/([^/?#]+)/i.exec(url)?.[1] ?? url
}
