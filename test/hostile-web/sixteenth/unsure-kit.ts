/** Tools of the cases beside it. */
import type { HostBehaviour, WebCase } from '../case.ts'
import { fresh, hash, html } from './base.ts'
import type { Answerer, Site } from './base.ts'
import { css } from './bulk.ts'
import type { More } from './site.ts'

export const doc = (lang: string, title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><meta name="robots" content="noindex,nofollow">${head}</head><body>${body}</body></html>`
export const wall = (
  f: (s: Site, path: string) => ReturnType<Answerer>,
  ...verdicts: WebCase['verdicts']
): More => ({ before: (r, s) => f(s, r.path), verdicts })
export const login = (
  h: string,
  title: string,
  body: string,
  lang: string,
): Readonly<Record<string, HostBehaviour>> => ({
  [h]: {
    serve: () =>
      html(
        doc(
          lang,
          title,
          body,
          `<style>${css(hash(h), 22000)}</style><script>var Config={"sessionId":"${fresh()}","canary":"${fresh()}${fresh()}"}</script>`,
        ),
      ),
  },
})
