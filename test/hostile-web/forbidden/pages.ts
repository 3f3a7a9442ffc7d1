/** The pages of `hostile.example`: every way's document and files, the pages that hold many of them, and honest neighbours. */
import type { ServerResponse } from 'node:http'
import type { Site } from '../../replica-web/web.ts'
import { html, type PageWay, type Serving, type Target } from './way.ts'

export const honest = 'http://static.example/honest.png'
const honestTls = 'https://static.example/honest.png'
/** So many frames in one page: enough to be quick, few enough for every script to get its turn. */
const framesPerPage = 12

export interface Pages {
  readonly hostile: Site
  /** URLs to capture, with the ways that each holds. */
  readonly plan: readonly { readonly url: string; readonly ways: readonly PageWay[] }[]
}

export function layOut(ways: readonly PageWay[], targetOf: (way: PageWay) => Target): Pages {
  const served = new Map<string, Serving>()
  const plan: { url: string; ways: readonly PageWay[] }[] = []
  const snippets = ways.filter(({ stage }) => stage === 'snippet')
  const bodies: string[] = []
  for (const way of ways) {
    const target = targetOf(way)
    const serving = way.serve(target)
    if (typeof serving === 'string') bodies.push(serving)
    else served.set(`/${way.name}/`, serving)
    for (const [file, resource] of Object.entries(way.files?.(target) ?? {}))
      served.set(`/${way.name}/${file}`, resource)
    if (way.stage === 'alone') plan.push({ url: `https://hostile.example/${way.name}/`, ways: [way] })
  }
  // Icons and the like count in the head alone.
  const isLink = (body: string) => body.startsWith('<link')
  served.set('/snippets', {
    type: 'text/html; charset=utf-8',
    body:
      `<!doctype html><html><head><title>snippets</title>${bodies.filter(isLink).join('\n')}</head>` +
      `<body><img src="${honest}">${bodies.filter((body) => !isLink(body)).join('\n')}</body></html>`,
  })
  plan.unshift({ url: 'http://hostile.example/snippets', ways: snippets })
  const framed = ways.filter(({ stage }) => stage === 'frame')
  const pages = Math.ceil(framed.length / framesPerPage)
  // Dealt out like cards: neighbours in the table are much alike and shall not crowd one page.
  for (let page = 0; page < pages; page++) {
    const here = framed.filter((_, index) => index % pages === page)
    const frames = here.map(({ name }) => `<iframe src="/${name}/"></iframe>`).join('\n')
    served.set(`/frames-${page}`, html(`<img src="${honestTls}">${frames}`))
    plan.unshift({ url: `https://hostile.example/frames-${page}`, ways: here })
  }
  return {
    plan,
    hostile: (request, response) => {
      const path = (request.url ?? '/').split('?')[0] ?? '/'
      const serving = served.get(path)
      if (typeof serving === 'function') serving(request, response)
      else if (serving !== undefined) send(response, serving)
      else if (path.startsWith('/tried/')) response.writeHead(204).end()
      else response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not here')
    },
  }
}

function send(response: ServerResponse, resource: Exclude<Serving, (...args: never[]) => void>): void {
  const { status = 200, type, headers = {}, body = '' } = resource
  response
    .writeHead(status, { ...(type === undefined ? {} : { 'Content-Type': type }), ...headers })
    .end(body)
}
