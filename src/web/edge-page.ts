/** The edge's first page: it only reads, so it says what can be read here. */
import { html } from 'hono/html'
import { layout, type Fragment } from './layout.ts'

export function edgePage(): Fragment {
  const body = html`<h1>Permalinks are kept here</h1>
    <p>
      A footnote printed an address of this place with 17 letters and digits. Open it, and you see the source
      as it was recorded, when that was, and the proof that nothing was changed.
    </p>`
  return layout({ title: 'Ibid', body, home: null })
}
