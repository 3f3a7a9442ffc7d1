/** The permalink page: what was seen, when, how it was judged, the picture and the proof. */
import { html } from 'hono/html'
import {
  isShown,
  morePictureNames,
  sealStateOf,
  tellFloor,
  type Manifest,
  type Receipt,
  type Standing,
} from '../../citations/index.ts'
import type { Retrieved } from '../flow/retrieve.ts'
import { layout, size, time, type Fragment } from './layout.ts'
import { badge } from './note-list.ts'
import { verdictInWords } from './words.ts'

export interface PermalinkView extends Retrieved {
  readonly isOwner: boolean
  /** The recorded page can be shown again. */
  readonly hasReplay?: boolean
  /** What a footnote prints; null without a public address. */
  readonly permalink: string | null
  /** Where the seal stands in the transparency log, in one sentence; absent before it is sealed. */
  readonly logged?: string | null
}

export function permalinkPage(view: PermalinkView): Fragment {
  const { manifest } = view
  const title = manifest.title === null || manifest.title.trim() === '' ? manifest.url : manifest.title
  const body = html`
    <h1 lang="" dir="auto">${title}</h1>
    <p>As recorded on ${time(manifest.startedAt)} from <span class="url">${addressOf(manifest.url)}</span></p>
    <p>${badge(manifest.seenAs)} <bdi>${manifest.seenAs.reason}</bdi></p>
    ${banners(view)} ${withheld(view) ? '' : picture(manifest)} ${replay(view)}
    <section aria-labelledby="seen">
      <h2 id="seen">What was seen</h2>
      ${facts(view)}
    </section>
    <section aria-labelledby="proof">
      <h2 id="proof">Proof</h2>
      ${proof(view)}
    </section>
  `
  return layout({ title: `${title} · Ibid`, body, home: view.isOwner ? '/' : null })
}

/** `fault`: what is wrong with its spelling, if anything; `meant`: published permalinks that are misread into it. */
export function unknownPermalinkPage(
  typed: string,
  { fault, meant = [] }: { readonly fault: string | null; readonly meant?: readonly string[] },
): Fragment {
  const why =
    fault ??
    'It is spelt as a permalink is. Its snapshot may still be on its way, may never have been published, or nothing answered when it was to be made.'
  const body = html`<h1>Nothing is published here</h1>
    <p>
      There is no published snapshot under <span class="url"><bdi>${typed.slice(0, 60)}</bdi></span
      >. <bdi>${why}</bdi>${fault === null ? '' : ' Please compare it with the footnote.'}
    </p>
    ${
      meant.length === 0
        ? ''
        : html`<p>Was one of these meant? Each is one misread sign, or two that changed places, away:</p>
            <ul>
              ${meant.map((id) => html`<li><a class="url" href="/s/${id}">${differing(typed, id)}</a></li>`)}
            </ul>`
    }`
  return layout({ title: 'Nothing is published here · Ibid', body, home: null })
}

/** The id with what differs marked, so that it can be compared with the print. */
function differing(typed: string, id: string): Fragment[] {
  const signs = Array.from(typed.toLowerCase().replace(/[\s-]/g, ''))
  return Array.from(id).map((sign, at) => (signs[at] === sign ? html`${sign}` : html`<mark>${sign}</mark>`))
}

/** `told`: what happened and why, in plain words. */
export function gonePermalinkPage(told: string): Fragment {
  const body = html`<h1>Taken down</h1>
    <p><bdi>${told}</bdi></p>`
  return layout({ title: 'Taken down · Ibid', body, home: null })
}

/** Led to only where a browser would fetch a page; a cited `javascript:` stays text. */
function addressOf(url: string): Fragment {
  if (!/^https?:\/\//i.test(url)) return html`<bdi>${url}</bdi>`
  return html`<a rel="nofollow noopener noreferrer" href="${url}"><bdi>${url}</bdi></a>`
}

function takenDown({ level, at, reason }: Standing): Fragment {
  const sight =
    level === 'restricted'
      ? 'Nobody is given its picture or its bytes; that it was made, and its proof, stay yours to show.'
      : 'Whoever else has the permalink is told that nothing is published.'
  return html`<p class="card banner">
    <strong>Taken down (${level})</strong> as of ${time(at)}. ${sight} The reason given: <bdi>${reason}</bdi>
  </p>`
}

/** Whether nobody is given the bytes. */
function withheld({ standing }: PermalinkView): boolean {
  return standing?.level === 'restricted'
}

function banners({ manifest, receipt, published, standing }: PermalinkView): Fragment {
  const { seenAs } = manifest
  return html`
    ${
      manifest.class === 'rehearsal'
        ? html`<p class="card banner">
            <strong>Rehearsal.</strong> The network was substituted when this was recorded: it is not evidence
            of the real web.
          </p>`
        : ''
    }
    ${
      seenAs.outcome === 'ok'
        ? ''
        : html`<p class="card banner">
            <strong>This may not be the source itself.</strong> What the site sent was recorded as it came:
            ${verdictInWords(seenAs.verdict)}.
          </p>`
    }
    ${
      manifest.state === 'partial'
        ? html`<div class="card banner">
            <p><strong>Partial.</strong> Not everything could be recorded:</p>
            <ul>
              ${manifest.missing.map(({ part, reason }) => html`<li>${partName(part)}: <bdi>${reason}</bdi></li>`)}
            </ul>
          </div>`
        : ''
    }
    ${
      receipt === null
        ? html`<p class="card banner"><strong>Being sealed.</strong> The signature follows in a moment.</p>`
        : ''
    }
    ${standing === null || standing.level === 'shown' ? '' : takenDown(standing)}
    ${
      published || !isShown(standing)
        ? ''
        : html`<p class="card banner">
            <strong>Private.</strong> Only you can open this page; whoever else has the permalink is told that
            nothing is published.
          </p>`
    }
  `
}

function picture(manifest: Manifest): Fragment | '' {
  const has = (name: string) => manifest.parts.some((part) => part.name === name)
  if (has('first-page.jpg')) return firstPage(manifest)
  if (!has('screenshot.jpg')) return ''
  const source = `/v1/snapshots/${manifest.snapshot}/screenshot`
  const goesOn = has('screenshot-2.jpg')
  return html`<figure>
    <a href="${source}"
      ><img class="shot" src="${source}" alt="The page as it looked when it was recorded"
    /></a>
    <figcaption class="soft">
      The page as it looked. Open the picture to see all of
      it${goesOn ? ', which goes on in the further parts listed below' : ''}.
    </figcaption>
  </figure>`
}

function firstPage({ snapshot }: Manifest): Fragment {
  const source = `/v1/snapshots/${snapshot}/first-page`
  return html`<figure>
    <a href="${source}"><img class="shot" src="${source}" alt="The first page of the recorded file" /></a>
    <figcaption class="soft">
      The first page of the file. All of it, as it was sent, is in the recording (WACZ) listed below.
    </figcaption>
  </figure>`
}

/** What it can be used as, beside its picture. */
function replay({ manifest, hasReplay = false }: PermalinkView): Fragment | '' {
  if (!hasReplay) return ''
  return html`<p>
    <a class="act" href="/s/${manifest.snapshot}/replay">Open the replay</a>
    <span class="soft">the recorded page itself, from its recording and without the network</span>
  </p>`
}

function facts({ manifest, permalink }: PermalinkView): Fragment {
  const { requests, finalUrl } = manifest
  const rows: readonly (readonly [string, Fragment | string])[] = [
    ['Recorded', html`${time(manifest.startedAt)} to ${time(manifest.finishedAt)}`],
    ...(manifest.floor === undefined
      ? []
      : [['Floor of its time', html`<bdi>${tellFloor(manifest.floor)}</bdi>`] as const]),
    ['Cited address', html`<bdi class="url">${manifest.url}</bdi>`],
    ['Final address', finalUrl === null ? 'none' : html`<bdi class="url">${finalUrl}</bdi>`],
    ['HTTP status', manifest.status === null ? 'none' : String(manifest.status)],
    ['Judged', html`${manifest.seenAs.verdict}`],
    ['Completeness', manifest.state],
    ['Requests', `${requests.recorded} recorded of ${requests.asked} made`],
    ['Browser', manifest.software.browser ?? 'none: fetched as a file'],
    ...(permalink === null ? [] : [['Permalink', html`<span class="url">${permalink}</span>`] as const]),
  ]
  return html`<table class="facts">
    <tbody>
      ${rows.map(
        ([name, value]) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${value}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

const partLinks: Readonly<Record<string, { readonly route: string | null; readonly name: string }>> = {
  'snapshot.wacz': { route: 'wacz', name: 'Recording (WACZ)' },
  'screenshot.jpg': { route: 'screenshot', name: 'Picture' },
  ...Object.fromEntries(
    morePictureNames.map((name, index) => [
      name,
      { route: `screenshot-${index + 2}`, name: `Picture, part ${index + 2}` },
    ]),
  ),
  'first-view.jpg': { route: 'first-view', name: 'First view, before anything was done' },
  'first-page.jpg': { route: 'first-page', name: 'First page' },
  'page.pdf': { route: 'pdf', name: 'PDF' },
  'text.txt': { route: 'text', name: 'Text' },
  // Its page would be somebody else's page in our name; it is in the evidence package.
  'dom.html': { route: null, name: 'Page structure (in the package)' },
}

function partName(part: string): string {
  return Object.hasOwn(partLinks, part) ? (partLinks[part]?.name ?? part) : part
}

/** Whose word the time is: what the receipt carries, which `ibid verify` checks. */
function timeStated(receipt: Receipt): Fragment {
  const pending = receipt.pending ?? []
  const stamped = [...new Set((receipt.timestamps ?? []).map(({ authority }) => authority))]
  const by =
    stamped.length === 0
      ? ''
      : html`Its time was stamped by <bdi>${hosts(stamped)}</bdi>; the tokens are in the receipt. `
  const state = sealStateOf(receipt)
  if (state === 'sealed')
    return html`No independent authority has stated the time, so it is the operator's word.`
  if (state === 'timestamped') return html`${by}`
  return html`${by}<strong>Sealed, timestamp pending:</strong> <bdi>${hosts(pending)}</bdi> will be asked
    again.`
}

function hosts(authorities: readonly string[]): string {
  return authorities.map((each) => (URL.canParse(each) ? new URL(each).host : each)).join(', ')
}

function proof(view: PermalinkView): Fragment {
  const { manifest, receipt, logged = null } = view
  const base = `/v1/snapshots/${manifest.snapshot}`
  return html`<p>
      ${
        receipt === null
          ? 'Not signed yet.'
          : html`Signed ${time(receipt.statement.signedAt)} by this service's key. ${timeStated(receipt)}`
      }
      See the <a href="${base}/manifest">manifest</a>${
        receipt === null ? '' : html` and the <a href="${base}/receipt">receipt</a>`
      }.
      ${
        withheld(view) || receipt === null
          ? ''
          : html`Save both, and the recording (WACZ) listed below, and check them together and offline:
              <code
                >ibid verify ${manifest.snapshot}-snapshot.wacz --receipt ${manifest.snapshot}-receipt.json
                --manifest ${manifest.snapshot}-manifest.json</code
              >.`
      }
    </p>
    ${logged === null ? '' : html`<p>Transparency log: ${logged}.</p>`}
    <table>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Size</th>
          <th scope="col" class="digest">Digest</th>
        </tr>
      </thead>
      <tbody>
        ${manifest.parts.map((part) => {
          const route = Object.hasOwn(partLinks, part.name) ? partLinks[part.name]?.route : null
          return html`<tr>
            <td>
              ${
                typeof route === 'string' && !withheld(view)
                  ? html`<a href="${base}/${route}">${partName(part.name)}</a>`
                  : partName(part.name)
              }
            </td>
            <td class="size">${size(part.bytes)}</td>
            <td class="url digest">${part.sha256}</td>
          </tr>`
        })}
      </tbody>
    </table>`
}
