/** What some of these hosts show. */
import type { Serve } from '../case.ts'
import { bare, go, random, type Site } from './kit.ts'

export const html = [
  ['Content-Type', 'text/html; charset=utf-8'],
  ['Server', 'nginx'],
] as const
export const sentence = (seed: number, list: readonly string[], n: number): string => {
  const r = random(seed)
  return Array.from({ length: n }, () => list[Math.floor(r() * list.length)]).join(' ')
}

/** A lander of a parking service: the same for every path. */
export const parked =
  (lang: string, words: readonly [string, string, string], related: readonly string[]): Serve =>
  (r) =>
    bare(
      200,
      `<!DOCTYPE html><html lang="${lang}" data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANDrp2lz7AOmADaN8tA50LsWcjLFyQFcb/P2Txc58oYOeILb3vBw7J6f4pamkAQVSQuqYsKx3YzdUHCvbVZvFUsCAwEAAQ==_${(r.before * 7919).toString(36)}"><head><meta charset="utf-8"><title>${r.host.replace(/^www\./, '')}</title><meta name="viewport" content="width=device-width"><meta name="description" content="${r.host} ${words[0]}"><style>${'.sedo-ad{margin:0 auto;padding:12px;font:16px Arial}.two-click{display:block}'.repeat(60)}</style></head><body><div id="domain"><h1>${r.host.replace(/^www\./, '')}</h1><p>${words[0]} <a href="https://broker.test/?domain=${r.host}">${words[1]}</a></p></div><div id="ads"><h2>${words[2]}</h2><ul>${related.map((x) => `<li><a href="/?q=${encodeURIComponent(x)}&tm=1&sid=${r.before}">${x}</a></li>`).join('')}</ul></div><footer><p>© 2026 ${r.host}. <a href="/privacy">Privacy Policy</a></p></footer></body></html>`,
      [
        ['Content-Type', 'text/html; charset=utf-8'],
        ['Server', 'openresty'],
        ['X-Check', '3c12dc4d54f8e22d666785b733b0052100c53444'],
      ],
    )

export const taken = (lang: string, title: string, lines: readonly string[]): Site => ({
  sw: 'wordpress',
  lang,
  title,
  kb: 70,
  pages: {},
  home: { h: title, p: Array.from({ length: 14 }, (_, i) => sentence(i + 3, lines, 6)), fill: 0 },
  robots: 'User-agent: *\nAllow: /\n',
})
export const home = (r: { host: string }, scheme = 'https'): ReturnType<typeof go> =>
  go(301, `${scheme}://${r.host}/`)
