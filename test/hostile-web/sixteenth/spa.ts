/** An application that asks its interface for every address. */
import { html, json, text, to } from './base.ts'
import type { Page } from './base.ts'
import type { More } from './site.ts'

const spa = (brand: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${brand}</title></head><body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script>fetch('/api'+location.pathname).then(function(r){return r.json()}).then(function(d){document.title=d.title;document.getElementById('root').innerHTML=d.html;});</script></body></html>`
export const spaSite = (brand: string, pages: Readonly<Record<string, Page>>): More => ({
  before: (r, s) => {
    if (r.path === '/robots.txt') return text('User-agent: *\nAllow: /\n')
    if (r.scheme === 'http') return to(`https://${s.host}${r.path}`, 301)
    if (!r.path.startsWith('/api')) return html(spa(brand))
    const p = pages[r.path.slice(4)]
    return json(
      p
        ? { title: p.title, html: `<h1>${p.title}</h1>${p.main}` }
        : {
            title: `Not found · ${brand}`,
            html: '<h1>Page not found</h1><p>We could not find what you asked for.</p>',
          },
      p ? 200 : 404,
    )
  },
})
