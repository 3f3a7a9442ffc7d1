/** Shells of the big platforms, with the bulk that they carry. */
import type { WebAnswer, WebRequest } from '../case.ts'
import { Chance, escape, html, server, type Header } from './kit.ts'

/** Script data of about `kb`, different for each seed. */
export const blob = (seed: string, kb: number): string => {
  const c = new Chance(seed)
  const items: unknown[] = []
  let size = 0
  while (size < kb * 1024) {
    const item = {
      trackingParams: c.token(44),
      renderer: {
        icon: { iconType: c.of(['SHARE', 'SAVE', 'FLAG', 'LIKE', 'MENU']) },
        commandMetadata: {
          web: {
            url: `/${c.token(11)}`,
            rootVe: c.below(9999),
            apiUrl: `/api/v1/${c.of(['next', 'browse', 'search'])}`,
          },
        },
        style: c.hex(16),
      },
    }
    items.push(item)
    size += JSON.stringify(item).length + 1
  }
  return JSON.stringify(items)
}
const css = (seed: string, n: number) => {
  const c = new Chance(seed)
  return Array.from(
    { length: n },
    () =>
      `.x${c.hex(6)}{${c.of(['display:flex', 'position:absolute', 'opacity:.8'])};margin:${c.below(20)}px;color:var(--c-${c.hex(3)})}`,
  ).join('')
}

interface Film {
  readonly id: string
  readonly title: string
  readonly channel: string
  readonly text: string
  readonly lang: string
}
const tubeHeaders: readonly Header[] = [
  ['Server', 'ESF'],
  ['X-XSS-Protection', '0'],
  ['P3P', 'CP="This is not a P3P policy!"'],
  ['Cache-Control', 'no-cache, no-store, max-age=0, must-revalidate'],
]
/** A watch page: `status` and `reason` as the player would be told. */
export const tube = (
  r: WebRequest,
  lang: string,
  status: 'OK' | 'ERROR' | 'LOGIN_REQUIRED',
  reason: string,
  film?: Film,
  kb = 90,
): WebAnswer => {
  const c = new Chance(`${r.path}${r.before}`)
  const nonce = c.token(22)
  const player = {
    responseContext: { visitorData: c.token(30) },
    playabilityStatus:
      status === 'OK'
        ? { status, playableInEmbed: true }
        : {
            status,
            reason,
            errorScreen: {
              playerErrorMessageRenderer: {
                reason: { simpleText: reason },
                icon: { iconType: 'ERROR_OUTLINE' },
              },
            },
          },
    ...(film
      ? {
          videoDetails: {
            videoId: film.id,
            title: film.title,
            lengthSeconds: '742',
            channelId: `UC${c.token(22)}`,
            shortDescription: film.text,
            author: film.channel,
            viewCount: '48213',
            isPrivate: false,
          },
        }
      : {}),
  }
  return html(
    200,
    `<!DOCTYPE html><html style="font-size: 10px;font-family: Roboto, Arial, sans-serif;" lang="${lang}" darker-dark-theme><head><meta http-equiv="X-UA-Compatible" content="IE=edge"/><meta http-equiv="origin-trial" content="${c.token(200)}"/><script nonce="${nonce}">var ytcfg={d:function(){return window.yt&&yt.config_||ytcfg.data_||(ytcfg.data_={})},set:function(k,v){ytcfg.d()[k]=v}};window.ytcfg.set('EMERGENCY_BASE_URL','\\/error_204?t\\x3djserror');</script><style nonce="${nonce}">${css(r.host, 120)}</style><title>${film ? `${escape(film.title)} - YouTube` : ' - YouTube'}</title>${film ? `<meta name="title" content="${escape(film.title)}"><meta name="description" content="${escape(film.text)}"><link rel="canonical" href="https://${r.host}/watch?v=${film.id}"><meta property="og:site_name" content="YouTube"><meta property="og:title" content="${escape(film.title)}"><meta property="og:type" content="video.other">` : ''}</head><body dir="ltr"><ytd-app></ytd-app><div id="watch7-content">${film ? `<meta itemprop="name" content="${escape(film.title)}"><span itemprop="author" itemscope><link itemprop="name" content="${escape(film.channel)}"></span>` : ''}</div><script nonce="${nonce}">var ytInitialPlayerResponse = ${JSON.stringify(player)};</script><script nonce="${nonce}">var ytInitialData = {"contents":${blob(`${r.path}${r.before}`, kb)}};</script><script nonce="${nonce}">if(ytInitialPlayerResponse.playabilityStatus.status!=='OK'){var e=document.createElement('div');e.id='error-screen';e.textContent=ytInitialPlayerResponse.playabilityStatus.reason;document.body.appendChild(e)}</script></body></html>`,
    tubeHeaders,
  )
}
/** What the rest of such a host answers. */
export const tubeRest = (r: WebRequest, lang: string): WebAnswer =>
  r.path === '/'
    ? html(
        200,
        `<!DOCTYPE html><html lang="${lang}"><head><title>YouTube</title></head><body><ytd-app></ytd-app><script>var ytInitialData = {"contents":${blob(`${r.before}`, 60)}};</script></body></html>`,
        tubeHeaders,
      )
    : r.path === '/robots.txt'
      ? {
          status: 200,
          headers: [['Content-Type', 'text/plain']],
          body: 'User-agent: *\nDisallow: /api/\nDisallow: /comment\n',
        }
      : html(
          404,
          `<html lang="${lang}"><head><title>404 Not Found</title></head><body><img src="/img/monkey.png" alt=""><p>This page isn't available. Sorry about that. Try searching for something else.</p></body></html>`,
          tubeHeaders,
        )

/** A shell whose root is filled by a script that is not in the page. */
export const shell = (
  r: WebRequest,
  title: string,
  root: string,
  kb: number,
  noscript: string,
  headers: readonly Header[] = server.nginx,
  status = 200,
  head = '',
  tail = '',
): WebAnswer => {
  const c = new Chance(`${r.path}${r.before}`)
  return html(
    status,
    `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=0"><title>${title}</title>${head}<style>${css(r.host, Math.floor(kb * 3))}</style><link rel="preload" as="script" crossorigin="anonymous" href="/client-web/vendor.${c.hex(8)}.js" nonce="${c.token(22)}"></head><body style="background-color:#fff"><noscript>${noscript}</noscript><div id="${root}"></div><script nonce="${c.token(22)}">window.__INITIAL_STATE__={"config":${blob(`${r.before}${r.path}`, kb * 0.7)}};</script><script src="/client-web/main.${c.hex(8)}.js" crossorigin="anonymous" defer></script>${tail}</body></html>`,
    headers,
  )
}

/** Russian text in windows-1251. */
export const cp1251 = (s: string): Uint8Array =>
  Uint8Array.from(Array.from(s), (c) => {
    const n = c.codePointAt(0) ?? 63
    if (n < 128) return n
    if (n >= 0x410 && n <= 0x44f) return n - 0x410 + 0xc0
    if (n === 0x401) return 0xa8
    if (n === 0x451) return 0xb8
    if (n === 0x2014) return 0x97
    if (n === 0xab || n === 0xbb || n === 0xa0) return n
    return 63
  })
