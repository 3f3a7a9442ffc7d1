/**
 * A recorded page, shown again. The page around it has no script and another origin than its frame, whose first page boots the
 * viewer.
 */
import { html } from 'hono/html'
import type { Manifest } from '../../citations/index.ts'
import { layout, time, type Fragment } from './layout.ts'
import { replayedPolicy, replayScope, requiredPolicy } from './replay-boot.ts'

/** `source`: where the origin of the recorded page begins. */
export function replayPage(view: {
  readonly manifest: Manifest
  readonly source: string
  readonly permalink: string
}): Fragment {
  const { manifest, source, permalink } = view
  const title = manifest.title === null || manifest.title.trim() === '' ? manifest.url : manifest.title
  const body = html`<h1 class="replay-title">Replay: <bdi lang="">${title}</bdi></h1>
    <p>
      <a href="${permalink}">Back to the permalink</a>. Recorded on ${time(manifest.startedAt)} from
      <span class="url"><bdi>${manifest.url}</bdi></span>
    </p>
    ${
      manifest.class === 'rehearsal'
        ? html`<p class="card banner">
            <strong>Rehearsal.</strong> The network was substituted when this was recorded: it is not evidence
            of the real web.
          </p>`
        : ''
    }
    <p class="soft">
      The recorded page runs again in the frame below, from its recording and without the network. Links lead
      nowhere that was not recorded; forms, log-ins and live parts do not work. Its scripts run anew, so it
      may look otherwise than on that day: what counts is the picture and the recording.
    </p>
    <iframe
      class="replay"
      title="The page as it was recorded"
      src="${source}"
      sandbox="allow-scripts allow-same-origin"
      csp="${requiredPolicy}"
      referrerpolicy="no-referrer"
    ></iframe>
    <p class="soft">
      Shown by the unmodified service worker of
      <a rel="noreferrer" href="https://github.com/webrecorder/replayweb.page">ReplayWeb.page</a>, ©
      Webrecorder Software, under the <a rel="noreferrer" href="${source}LICENSE">GNU AGPL, version 3</a>.
    </p>`
  return layout({ title: `Replay: ${title} · Ibid`, body, home: null, wide: true })
}

/** What stands in the frame until the recorded page takes its place. */
export function bootPage({ url, startedAt }: Pick<Manifest, 'url' | 'startedAt'>): Fragment {
  const stamp = startedAt.replace(/\D/g, '').slice(0, 14)
  const page = `${replayScope}w/kept/${stamp}mp_/${url}`
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>Replay</title>
        <link rel="stylesheet" href="/style.css" />
        <script src="/boot.js" defer></script>
      </head>
      <body data-page="${page}" data-policy="${replayedPolicy}">
        <main>
          <p id="state" role="status">The recording is being opened.</p>
          <noscript><p>A replay needs script. The picture and the text on the permalink do not.</p></noscript>
        </main>
      </body>
    </html>`
}
