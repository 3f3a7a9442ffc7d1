/**
 * One short page for every address, the front page included: the site is shut, sold, broken or guarded as a whole. In words that
 * nobody knows it can't be told which, and it is no page for missing pages: somebody who lost a page has others.
 */
import { companionOf, likenessOfPages } from '../compare.ts'
import type { Sight } from '../sight.ts'
import { noticeSignals } from './notices.ts'
import { lookAt } from './said.ts'

/** More is a front page that comes for whatever is asked. */
const SHORT = 300

/** Names and machines, as makers of first pages call them in most tongues: who speaks of these has no page to hide. */
const MACHINES =
  /dom[aeiéæ]+n|dominio|hosting|h[ée]bergement|alojamiento|hospedagem|server|serveur|servidor|apache|nginx|install|default|standard page|wordpress|joomla|drupal|web ?site|webseite|site web|sitio|домен|сервер|хостинг|сайт|域名|网站|網站|服务器|伺服器|ドメイン|サーバ|サイト|도메인|서버|홈페이지|דומיין|שרת|نطاق|خادم|دامنه|τομέα|διακομιστ|โดเมน|เว็บไซต์|tên miền|máy chủ/i

/** Worth asking the front page. */
export function mayBeForAll(sight: Sight): boolean {
  const { absent, own, page, citedHome, rendered, mediaType } = sight
  if (absent.likeness !== 'same' && absent.likeness !== 'same-target') return false
  if (sight.shell || sight.scripted !== null || own === 0) return false
  if (citedHome || rendered || own >= SHORT || !/html/.test(mediaType ?? '')) return false
  // A site that has pictures and leads on is a site, if one without content.
  if (page.links.inside > 1 || page.images > 0 || page.paragraphs > 2) return false
  if (MACHINES.test(`${page.title} ${page.headings[0] ?? ''} ${page.text.slice(0, 400)}`)) return false
  const { title, heading, text } = lookAt(sight, ['missing', 'removed', 'taken'])
  return title === null && heading === null && !text && noticeSignals(sight).length === 0
}

export function isForAll(sight: Sight): boolean {
  if (!mayBeForAll(sight)) return false
  const front = companionOf(sight.observation, 'front-page')?.end
  if (front?.kind !== 'answer' || front.page === null || front.page === undefined) return false
  const addresses = [sight.observation.url, front.url]
  return likenessOfPages(sight.page, front.page, addresses, sight.policy) === 'same'
}
