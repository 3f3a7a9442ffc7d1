/**
 * Which language to ask for: what the cited address itself says, then the document's (decisions 13). A Ukrainian reader
 * of a Ukrainian document must not be judged by the English front page that a server in doubt sends.
 */

/** ISO 639-1 codes that sites put into addresses. `id`, `is`, `no` and their like are words too often and left out. */
const CODES = new Set(
  'ar be bg cs da de el en es et fa fi fr he hi hr hu hy it ja ka kk ko ky lt lv mk mn nl pl pt ro ru sk sl sq sr sv tg th tk tr uk ur uz vi zh'.split(
    ' ',
  ),
)

/**
 * The value of `Accept-Language` (RFC 9110 §12.5.4), or null where nothing tells. English and anything follow, so that a
 * server without the language answers with what it has.
 */
export function acceptLanguage(url: string, documentLanguage: string | null): string | null {
  const language = languageOfAddress(url) ?? documentLanguage
  if (language === null) return null
  return language === 'en' ? 'en,*;q=0.5' : `${language},en;q=0.7,*;q=0.5`
}

/** `ru.site.org`, `site.org/ru/…`, `site.org/…?lang=ru`; the most particular wins. */
function languageOfAddress(url: string): string | null {
  if (url.length > 10_000 || !URL.canParse(url)) return null
  const { hostname, pathname, search } = new URL(url)
  const asked = /[?&](?:lang|hl|locale|language)=([a-z]{2})(?:[-_][a-z]{2,4})?(?:&|$)/i.exec(search)?.[1]
  const segment = pathname
    .split('/')
    .slice(1, 4)
    .find((part) => CODES.has(part.toLowerCase()))
  const label = hostname.split('.').length > 2 ? hostname.split('.')[0] : undefined
  const found = [asked, segment, label]
    .map((code) => code?.toLowerCase())
    .find((code) => code !== undefined && CODES.has(code))
  return found ?? null
}
