/** What makes today's pages heavy: inline styles, sprites, settings, trackers. */
import { between, dice, hex, token, type Dice } from './dice.ts'

const colours = [
  'black',
  'cyan-bluish-gray',
  'white',
  'pale-pink',
  'vivid-red',
  'luminous-vivid-orange',
  'luminous-vivid-amber',
  'light-green-cyan',
  'vivid-green-cyan',
  'pale-cyan-blue',
  'vivid-cyan-blue',
  'vivid-purple',
  'theme-primary',
  'theme-secondary',
  'contrast-two',
  'contrast-three',
]
const sizes = ['small', 'medium', 'large', 'x-large', 'xx-large', 'gigantic']
export function blockCss(seed: number): string {
  const roll = dice(seed)
  const vars = colours.map((name) => `--wp--preset--color--${name}:#${hex(roll, 6)};`).join('')
  const fonts = sizes.map((name, at) => `--wp--preset--font-size--${name}:${13 + at * 7}px;`).join('')
  const rules = colours
    .map(
      (name) =>
        `.has-${name}-color{color:var(--wp--preset--color--${name})!important}.has-${name}-background-color{background-color:var(--wp--preset--color--${name})!important}.has-${name}-border-color{border-color:var(--wp--preset--color--${name})!important}`,
    )
    .join('')
  const text = sizes
    .map((name) => `.has-${name}-font-size{font-size:var(--wp--preset--font-size--${name})!important}`)
    .join('')
  return `<style id='global-styles-inline-css'>:root{${vars}${fonts}--wp--preset--spacing--20:.44rem;--wp--preset--spacing--30:.67rem;--wp--preset--shadow--natural:6px 6px 9px rgba(0,0,0,.2)}:where(.is-layout-flex){gap:.5em}body .is-layout-flex{display:flex;flex-wrap:wrap;align-items:center}${rules}${text}</style>`
}
const props = ['margin', 'padding']
const sides = [
  ['t', 'top'],
  ['b', 'bottom'],
  ['s', 'left'],
  ['e', 'right'],
] as const
export function gridCss(points: readonly string[] = ['sm', 'md', 'lg']): string {
  let out =
    ':root{--bs-blue:#0d6efd;--bs-red:#dc3545;--bs-font-sans-serif:system-ui,-apple-system,"Segoe UI",Roboto}*,::after,::before{box-sizing:border-box}body{margin:0;font-family:var(--bs-font-sans-serif);line-height:1.5}.container{width:100%;padding:0 12px;margin:0 auto}.row{display:flex;flex-wrap:wrap;margin:0 -12px}.row>*{flex-shrink:0;width:100%;max-width:100%}'
  points.forEach((point, at) => {
    out += `@media (min-width:${576 + at * 208}px){.container{max-width:${540 + at * 210}px}`
    for (let n = 1; n <= 12; n++)
      out += `.col-${point}-${n}{flex:0 0 auto;width:${((n * 100) / 12).toFixed(6)}%}.offset-${point}-${n}{margin-left:${((n * 100) / 12).toFixed(6)}%}`
    out += `.d-${point}-none{display:none!important}.d-${point}-block{display:block!important}.d-${point}-flex{display:flex!important}}`
  })
  for (const prop of props)
    for (const [key, side] of sides)
      for (let n = 0; n <= 5; n++)
        out += `.${prop.charAt(0)}${key}-${n}{${prop}-${side}:${n * 0.25}rem!important}`
  return out
}
const parts = [
  'header',
  'nav',
  'logo',
  'ticker',
  'hero',
  'card',
  'card-title',
  'card-meta',
  'sidebar',
  'widget',
  'widget-title',
  'footer',
  'footer-col',
  'social',
  'search',
  'breadcrumb',
  'tag',
  'author',
  'share',
  'related',
  'newsletter',
  'banner',
  'modal',
  'gallery',
  'pagination',
  'comment',
  'quote',
  'caption',
  'table',
  'alert',
]
export function themeCss(prefix: string, seed: number, rounds = 3): string {
  const roll = dice(seed ^ 99)
  let out = `@font-face{font-family:"${prefix}-icons";src:url(/assets/fonts/${prefix}.woff2?${hex(roll, 8)}) format("woff2");font-display:swap}`
  for (let round = 0; round < rounds; round++) {
    if (round > 0) out += `@media (max-width:${1200 - round * 216}px){`
    for (const part of parts)
      out += `.${prefix}-${part}{display:${roll() < 0.5 ? 'block' : 'flex'};padding:${between(roll, 0, 30)}px ${between(roll, 0, 24)}px;color:#${hex(roll, 6)};font-size:${between(roll, 12, 34)}px}.${prefix}-${part} a:hover{color:#${hex(roll, 6)}}`
    if (round > 0) out += '}'
  }
  return out
}
export function sprite(seed: number, count = 14): string {
  const roll = dice(seed ^ 5)
  const path = (turn: Dice): string =>
    Array.from(
      { length: 12 },
      () =>
        `c${between(turn, -9, 9)}.${between(turn, 1, 9)} ${between(turn, -9, 9)} ${between(turn, 0, 9)}.${between(turn, 1, 9)} ${between(turn, -4, 9)} ${between(turn, 0, 9)} ${between(turn, 0, 9)}`,
    ).join('')
  const names = [
    'facebook',
    'x',
    'instagram',
    'youtube',
    'telegram',
    'whatsapp',
    'search',
    'menu',
    'close',
    'arrow',
    'clock',
    'print',
    'mail',
    'rss',
    'tiktok',
    'play',
  ]
  const symbols = names
    .slice(0, count)
    .map((name) => `<symbol id="i-${name}" viewBox="0 0 24 24"><path d="M12 2${path(roll)}z"/></symbol>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" style="display:none" aria-hidden="true">${symbols.join('')}</svg>`
}
export function trackers(seed: number): string {
  const id = hex(dice(seed ^ 17), 10).toUpperCase()
  return `<script async src="https://www.googletagmanager.test/gtag/js?id=G-${id}"></script><script nonce="${token(16)}">window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());gtag('config','G-${id}',{anonymize_ip:true,transport_type:'beacon'});!function(f,b,e,v,n,t,s){if(f.fbq)return;n=f.fbq=function(){n.callMethod?n.callMethod.apply(n,arguments):n.queue.push(arguments)};if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';n.queue=[]}(window,document,'script','');fbq('init','${between(dice(seed), 10000000, 99999999)}');fbq('track','PageView',{},{eventID:'${token(20)}'});</script>`
}
export function emojiScript(origin: string): string {
  return `<script>window._wpemojiSettings={"baseUrl":"https:\\/\\/s.w.test\\/images\\/core\\/emoji\\/15.0.3\\/72x72\\/","ext":".png","svgUrl":"https:\\/\\/s.w.test\\/svg\\/","svgExt":".svg","source":{"concatemoji":"${origin.replace(/\//g, '\\/')}\\/wp-includes\\/js\\/wp-emoji-release.min.js?ver=6.7.1"}};!function(i,n){var o,s,e;function c(e){try{var t={supportTests:e,timestamp:(new Date).valueOf()};sessionStorage.setItem(o,JSON.stringify(t))}catch(e){}}function p(e,t,n){e.clearRect(0,0,e.canvas.width,e.canvas.height),e.fillText(t,0,0);var r=new Uint32Array(e.getImageData(0,0,e.canvas.width,e.canvas.height).data);return r.every(function(e,t){return e===n[t]})}}((window,document),window._wpemojiSettings);</script>`
}
export function settings(seed: number, keys: number): string {
  const roll = dice(seed ^ 41)
  const all: Record<string, unknown> = {}
  for (let n = 0; n < keys; n++)
    all[`${parts[n % parts.length] ?? 'x'}_${n}`] = {
      id: hex(roll, 8),
      on: roll() < 0.5,
      ttl: between(roll, 60, 86400),
      url: `/ajax/${hex(roll, 6)}/`,
      sizes: [between(roll, 120, 970), between(roll, 50, 600)],
    }
  all['nonce'] = token(10)
  return JSON.stringify(all)
}
