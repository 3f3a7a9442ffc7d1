/** What went wrong, for a person with a browser: the words of the problem, and a way on. */
import { html } from 'hono/html'
import { layout, type Fragment } from './layout.ts'

export function problemPage({ status, detail }: { status: number; detail: string }): Fragment {
  const title = titleOf(status)
  const body = html`<h1>${title}</h1>
    <p class="card banner" role="alert"><bdi>${detail}</bdi></p>
    <p><a href="/">To the first page</a></p>`
  return layout({ title: `${title} · Ibid`, body, home: '/' })
}

function titleOf(status: number): string {
  if (status >= 500) return 'Something failed here'
  return status === 404 ? 'There is nothing here' : 'That did not work'
}
