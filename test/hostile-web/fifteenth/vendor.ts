/** Libraries that site owners inline: icon fonts, sliders, polyfills, state. */
import { between, dice, esc, hex, token } from './dice.ts'
import type { House } from './shape.ts'

const things = [
  'address-book',
  'align-left',
  'anchor',
  'angle-down',
  'archive',
  'arrow-up',
  'asterisk',
  'award',
  'balance-scale',
  'ban',
  'bars',
  'bell',
  'bicycle',
  'binoculars',
  'bolt',
  'book',
  'bookmark',
  'briefcase',
  'building',
  'bullhorn',
  'bus',
  'calculator',
  'calendar',
  'camera',
  'car',
  'chart-bar',
  'check',
  'chevron-left',
  'church',
  'circle',
  'clipboard',
  'clock',
  'cloud',
  'code',
  'coffee',
  'comment',
  'compass',
  'copy',
  'credit-card',
  'database',
  'desktop',
  'download',
  'edit',
  'envelope',
  'eraser',
  'external-link',
  'eye',
  'fax',
  'feather',
  'file',
  'film',
  'filter',
  'fire',
  'flag',
  'folder',
  'font',
  'futbol',
  'gavel',
  'gift',
  'globe',
  'grip',
  'hammer',
  'handshake',
  'heart',
  'history',
  'home',
  'hospital',
  'hotel',
  'image',
  'inbox',
  'info',
  'key',
  'landmark',
  'language',
  'leaf',
  'lightbulb',
  'link',
  'list',
  'lock',
  'map',
  'marker',
  'medal',
  'microphone',
  'minus',
  'mobile',
  'moon',
  'mosque',
  'mountain',
  'music',
  'newspaper',
  'paperclip',
  'pause',
  'pen',
  'phone',
  'plane',
  'play',
  'plus',
  'podcast',
  'print',
  'question',
  'quote-left',
  'random',
  'road',
  'rss',
  'save',
  'school',
  'seedling',
  'share',
  'ship',
  'sign-in',
  'sitemap',
  'sort',
  'star',
  'store',
  'sun',
  'table',
  'tag',
  'thumbtack',
  'ticket',
  'tools',
  'tractor',
  'train',
  'trash',
  'tree',
  'trophy',
  'truck',
  'tv',
  'university',
  'unlock',
  'user',
  'users',
  'video',
  'volume-up',
  'water',
  'wifi',
  'wind',
  'wrench',
]
function icons(): string {
  return `<style id="icons-css">.fa,.fas,.far,.fab{-moz-osx-font-smoothing:grayscale;-webkit-font-smoothing:antialiased;display:var(--fa-display,inline-block);font-style:normal;line-height:1;text-rendering:auto}${things.map((name, at) => `.fa-${name}::before,.icon-${name}:before{content:"\\${(0xf100 + at * 3).toString(16)}"}`).join('')}</style>`
}
function slider(seed: number): string {
  const roll = dice(seed ^ 71)
  const parts = [
    'wrapper',
    'slide',
    'pagination',
    'bullet',
    'button-next',
    'button-prev',
    'scrollbar',
    'zoom-container',
    'thumbs',
    'lazy-preloader',
    'cube-shadow',
    'fade',
    'grid',
    'notification',
    'virtual',
  ]
  return `<style id="swiper-inline">:root{--swiper-theme-color:#${hex(roll, 6)}}.swiper{margin-left:auto;margin-right:auto;position:relative;overflow:hidden;list-style:none;padding:0;z-index:1}${parts.map((part) => ['horizontal', 'vertical', 'rtl', '3d', 'css-mode', 'autoheight'].map((mode) => `.swiper-${mode}>.swiper-${part}{position:${roll() < 0.5 ? 'relative' : 'absolute'};width:${between(roll, 1, 100)}%;z-index:${between(roll, 1, 10)};transition-property:transform;transform:translate3d(0,${between(roll, 0, 9)}px,0)}`).join('')).join('')}</style>`
}
const calls = [
  'querySelectorAll',
  'addEventListener',
  'getBoundingClientRect',
  'setAttribute',
  'classList.toggle',
  'dispatchEvent',
  'appendChild',
  'insertBefore',
  'closest',
  'matches',
]
function script(seed: number, count: number): string {
  const roll = dice(seed ^ 1234)
  let out = ''
  for (let n = 0; n < count; n++) {
    const call = calls[between(roll, 0, calls.length - 1)] ?? 'matches'
    out += `function ${'abcdefghijkl'.charAt(n % 12)}${n}(t,e,i){var s=e||{};if(!t||"object"!=typeof t)return i;for(var r=0;r<t.length;r++){if(t[r].${call}&&s.d${n}!==!1){t[r].${call}(".js-${things[between(roll, 0, things.length - 1)] ?? 'x'}",i?i(t[r],${between(roll, 0, 999)}):null)}}return s.timeout=setTimeout(function(){s.ready=!0},${between(roll, 50, 3000)}),s}`
  }
  return `<script id="theme-bundle">!function(){"use strict";${out}window.__b="${token(16)}"}();</script>`
}
function menuOf(house: House): string {
  return `<div class="mega-menu" aria-hidden="true" hidden>${house.sections
    .map(
      (path, n) =>
        `<div class="mega-col"><a href="${path}">${esc(house.tongue.menu[n + 1] ?? '')}</a><ul>${house.stories
          .slice(n * 4, n * 4 + 7)
          .map(
            (story) =>
              `<li class="mega-item" data-date="${story.date}"><a href="${story.path}"><span class="mega-title">${esc(story.title)}</span></a></li>`,
          )
          .join('')}</ul></div>`,
    )
    .join('')}</div>`
}
/** The page with its owner’s libraries put in; how many differs from site to site. */
export function weigh(page: string, house: House): string {
  const head = page.lastIndexOf('</head>')
  const end = page.lastIndexOf('</body>')
  if (head < 0 || end < 0 || page.includes('FrontPage')) return page
  const heavy = 14 + (house.seed % 28)
  return `${page.slice(0, head)}${icons()}${slider(house.seed)}${page.slice(head, end)}${menuOf(house)}${script(house.seed, heavy)}${page.slice(end)}`
}
