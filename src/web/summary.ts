/** What a press officer reads first: how many notes stand, which are dead, which could not be told and why. */
import { html } from 'hono/html'
import type { Fragment } from './layout.ts'
import { labelOf, type SeenLink, type SeenNote } from './seen-note.ts'
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
    ${broken.length + unsure.length === 0 ? '' : html`<p class="soft">${howSure([...broken, ...unsure])}</p>`}
  </section>`
}

/** One failure never condemns for good: what a reader may rely on is said before a footnote is dropped for it. */
function howSure(notes: readonly SeenNote[]): string {
  const sure = notes.filter(({ links, outcome }) => isConfirmed(causeOf(links, outcome)))
  if (sure.length === notes.length) return 'Each is confirmed: looks some days apart found the same.'
  const advice = 'A site may be down for a moment, so look again before a footnote is dropped.'
  return sure.length === 0
    ? `None is confirmed yet: that takes looks some days apart. ${advice}`
    : `Where it says "confirmed", looks some days apart found the same. Elsewhere, ${advice.charAt(0).toLowerCase()}${advice.slice(1)}`
}

function causeOf(links: readonly SeenLink[], outcome: SeenNote['outcome']): SeenLink | undefined {
  return links.find(({ seen }) => seen?.outcome === outcome)
}

function isConfirmed(link: SeenLink | undefined): boolean {
  return link?.seen?.certainty === 'confirmed'
}

function listed(outcome: 'broken' | 'unsure', title: string, notes: readonly SeenNote[]): Fragment | '' {
  if (notes.length === 0) return ''
  return html`<h3 class="${outcome}">${title}</h3>
    <ul class="jumps">
      ${notes.map((note) => {
        const cause = causeOf(note.links, outcome)
        return html`<li>
          <a href="#${note.citation.id}">Note <bdi>${labelOf(note.citation)}</bdi></a>
          <span class="url"><bdi>${hostOf(cause?.url ?? '')}</bdi></span>
          <span
            >${verdictInWords(cause?.seen?.verdict ?? '')}${isConfirmed(cause) ? ', confirmed' : ''}.
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
