/** Tools of the cases beside it. */

export const overlay = (t: string, buttons: string): string =>
  `<div class="cmp-overlay" style="position:fixed;inset:0;z-index:99999;background:rgba(0,0,0,.7)" role="dialog" aria-modal="true"><div class="cmp-box"><p>${t}</p>${buttons
    .split('|')
    .map((b) => `<button type="button">${b}</button>`)
    .join('')}</div></div>`
