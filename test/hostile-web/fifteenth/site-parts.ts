/** Teasers and lists of a site's stories. */
import { between, dice, esc, seedOf } from './dice.ts'
import type { House } from './shape.ts'

export function teasers(house: House, from: number, count: number, prefix: string): string {
  const out: string[] = []
  for (let n = 0; n < count; n++) {
    const story = house.stories[(from + n) % Math.max(1, house.stories.length)]
    if (story === undefined) break
    const image = between(dice(seedOf(story.path)), 10000, 99999)
    out.push(
      `<article class="${prefix}-card post-${image}"><a class="${prefix}-thumb" href="${house.origin}${story.path}" rel="bookmark"><img loading="lazy" decoding="async" width="300" height="200" src="${house.origin}/uploads/${image}-300x200.jpg" srcset="${house.origin}/uploads/${image}-300x200.jpg 300w, ${house.origin}/uploads/${image}-768x512.jpg 768w" sizes="(max-width: 300px) 100vw, 300px" alt=""></a><div class="${prefix}-card-body"><h3 class="${prefix}-card-title"><a href="${house.origin}${story.path}">${esc(story.title)}</a></h3><time class="${prefix}-card-meta" datetime="${story.date}">${story.date}</time><p class="${prefix}-excerpt">${esc((story.lines[0] ?? '').slice(0, 130))}…</p></div></article>`,
    )
  }
  return out.join('\n')
}
export function listing(house: House, from: number, count: number): string {
  return `<ul class="listing">${Array.from(
    { length: count },
    (_, n) => house.stories[(from + n) % Math.max(1, house.stories.length)],
  )
    .map((story) =>
      story === undefined
        ? ''
        : `<li><a href="${story.path}">${esc(story.title)}</a> <small>${story.date}</small></li>`,
    )
    .join('\n')}</ul>`
}
