/** Pages of strangers: parking, hosting companies, hijackers, server defaults. */
import type { WebAnswer } from '../case.ts'
import { html } from './answers.ts'
import { changing, token } from './dice.ts'
import { themeCss, settings } from './weight.ts'

export function forSale(host: string, lang: string, line: string, button: string): WebAnswer {
  return html(
    `<!DOCTYPE html><html lang="${lang}" data-adblockkey="MFwwDQYJ${token(40)}"><head><meta charset="utf-8"><title>${host}</title><meta name="robots" content="noindex"><style>${themeCss('lp', 7, 2)}</style></head><body><div class="lp-hero"><h1>${host}</h1><p>${line}</p><a class="lp-card" href="https://marketplace.test/offer?d=${host}&s=${token(12)}">${button}</a></div><script>window.park="${token(120)}";var cfg=${settings(3, 12)}</script></body></html>`,
  )
}
export function adLinks(host: string, lang: string, words: readonly string[]): WebAnswer {
  return html(
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${host}</title><style>${themeCss('pk', 9, 1)}</style></head><body><div id="main"><h1>${host}</h1><h2>Related Searches</h2><ul>${words.map((one) => `<li><a href="/?q=${encodeURIComponent(one)}&sid=${token(10)}">${one}</a></li>`).join('')}</ul><div class="pk-footer">The domain owner maintains no relationship with any advertiser. Buy this domain. <a href="/privacy">Privacy Policy</a></div></div><script>var parked=${settings(2, 8)}</script></body></html>`,
  )
}
export function bets(
  title: string,
  lang: string,
  lines: readonly string[],
  games: readonly string[],
): WebAnswer {
  const more = Array.from(
    { length: 36 },
    (_, n) =>
      `<li><a href="/${games[n % games.length]?.toLowerCase().replace(/ /g, '-') ?? 'g'}-${n}/">${games[n % games.length] ?? ''} ${changing(80, 99)}.${changing(0, 9)}%</a></li>`,
  )
  return html(
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="${lines[0] ?? ''}"><style>${themeCss('slot', 13, 3)}</style></head><body><header class="slot-header"><a class="btn" href="/daftar">LOGIN</a></header><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}<ul class="rtp">${more.join('')}</ul><footer>18+ ${title}</footer><script>var s=${settings(5, 30)}</script></body></html>`,
  )
}
export function hosting(title: string, main: string, lang = 'en', status = 200): WebAnswer {
  return html(
    `<!DOCTYPE html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title}</title>\n<style>body{font-family:Arial,sans-serif;background:#f5f6f8;color:#333}.box{max-width:640px;margin:12vh auto;background:#fff;padding:40px;border-radius:6px}</style>\n</head>\n<body>\n<div class="box">${main}</div>\n</body>\n</html>`,
    status,
  )
}
export const nginxWelcome = (): WebAnswer =>
  html(
    '<!DOCTYPE html>\n<html>\n<head>\n<title>Welcome to nginx!</title>\n<style>\nhtml { color-scheme: light dark; }\nbody { width: 35em; margin: 0 auto;\nfont-family: Tahoma, Verdana, Arial, sans-serif; }\n</style>\n</head>\n<body>\n<h1>Welcome to nginx!</h1>\n<p>If you see this page, the nginx web server is successfully installed and\nworking. Further configuration is required.</p>\n\n<p>For online documentation and support please refer to\n<a href="http://nginx.org/">nginx.org</a>.<br/>\nCommercial support is available at\n<a href="http://nginx.com/">nginx.com</a>.</p>\n\n<p><em>Thank you for using nginx.</em></p>\n</body>\n</html>\n',
    200,
    [['Server', 'nginx/1.24.0 (Ubuntu)']],
  )
export const plain404 = (server: string): WebAnswer =>
  html(
    `<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>${server}</center>\r\n</body>\r\n</html>\r\n`,
    404,
    [['Server', server]],
  )
