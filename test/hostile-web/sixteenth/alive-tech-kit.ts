/** Tools of the cases beside it. */

export const post = (who: string, when: string, body: string): string =>
  `<article class="post" data-author="${who}"><header><b>${who}</b> <time>${when}</time></header><div class="cooked postbody">${body}</div></article>`
export const T = { topic: 'en:tech' } as const
