/** Four dresses of sites, and cases whose truth lies in their words alone: the server answers 404 in its own way for what it does not know. */
import type { WebCase } from '../case.ts'
import { html, makeCases, site, type Written } from './make.ts'

export interface Worded {
  readonly name: string
  readonly language: string
  readonly path: string
  readonly title: string
  readonly main: string
  /** Which dress, 0 to 3. */
  readonly dress: number
}

type Dress = (page: Pick<Worded, 'language' | 'title' | 'main'>) => string

const dresses: readonly [Dress, ...Dress[]] = [
  ({ language, title, main }) =>
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width"></head><body><div class="hdr"><a href="/">Home</a> | <a href="/about">About</a></div><div id="content">${main}</div><div class="ftr"><p>&copy; 2024 Tarnfield Trust. All rights reserved. <a href="/privacy">Privacy</a> <a href="/terms">Terms</a></p></div></body></html>`,
  ({ language, title, main }) =>
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/x.css"><script>window.dataLayer=[]</script></head><body class="page"><header role="banner"><a class="logo" href="/"><img src="/logo.svg" alt="Belvar"></a><nav><ul><li><a href="/1">News</a></li><li><a href="/2">Video</a></li><li><a href="/3">Sport</a></li><li><a href="/4">Kultur</a></li></ul></nav><form action="/search"><input name="q"></form></header><main id="main">${main}</main><aside><h3>Top</h3><ul><li><a href="/n/1">Harbour bridge opens after nine months of repair</a></li><li><a href="/n/2">Council votes on the new school</a></li><li><a href="/n/3">Rain until Thursday</a></li></ul></aside><footer><a href="/imprint">Imprint</a><a href="/contact">Contact</a><p>Belvar Media 2011–2025</p></footer></body></html>`,
  ({ title, main }) =>
    `<html><head><title>${title}</title></head><body bgcolor="#ffffff"><table width="760"><tr><td colspan="2"><img src="banner.gif" alt="banner"></td></tr><tr><td width="160"><a href="index.htm">Index</a><br><a href="links.htm">Links</a><br><a href="gb.htm">Guestbook</a></td><td>${main}</td></tr></table><hr><address>webmaster</address></body></html>`,
  ({ language, title, main }) =>
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><meta property="og:title" content="${title}"></head><body><div id="app"><div class="top"><a href="/">▲</a><a href="/login">Log in</a><a href="/signup">Sign up</a></div><div class="wrap">${main}</div><div class="bottom"><a href="/tos">ToS</a> · <a href="/help">Help</a></div></div></body></html>`,
]

/** `dead`: nothing but a notice; `alive`: words of its own beside what sounds like one. */
export function worded(truth: 'dead' | 'alive', pages: readonly Worded[]): readonly WebCase[] {
  return makeCases(
    truth === 'dead' ? 'soft-404' : 'living',
    truth,
    pages.map((page) => written(truth, page)),
  )
}

function written(truth: 'dead' | 'alive', page: Worded): Written {
  const { name, language, path, main } = page
  const dress = dresses[page.dress] ?? dresses[0]
  const lost = dress({
    language,
    title: 'Error 404',
    main: `<h1>Error 404</h1>${language === 'en' ? NOTHING : ''}`,
  })
  const said = main
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
  const mechanism =
    truth === 'dead' ? 'nothing but the words of a notice' : 'words of its own beside those of a notice'
  return {
    name,
    mechanism: `${mechanism}: "${said}"`,
    language,
    path,
    verdicts: [truth === 'dead' ? 'soft-404' : 'alive'],
    serve: site('en', 'newspaper', { [path]: html(dress(page)) }, html(lost, 404)),
  }
}
const NOTHING = '<p>Nothing matches this address.</p>'
