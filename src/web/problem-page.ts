/** What went wrong, for a person with a browser: the words of the problem, and a way on. */
import { html } from 'hono/html'
import { layout, type Fragment } from './layout.ts'

export function problemPage({ status, detail }: { status: number; detail: string }): Fragment {
  const title = status >= 500 ? 'Something failed here' : 'That did not work'
  const body = html`<h1>${title}</h1>
    <p class="card banner" role="alert"><bdi>${detail}</bdi></p>
    <p><a href="/">To the first page</a></p>`
  return layout({ title: `${title} · Ibid`, body, home: '/' })
}
