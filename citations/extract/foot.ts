/**
 * What stands at the foot of a mail or release and speaks of its sender: the closing with a name below it, "About us", lines that
 * ask readers to share or give. Addresses there support nothing; deeper ones than a front page are kept in "About us".
 */
import { isDoing, isService } from './prose/doing.ts'

/** What a letter closes with, alone on its line. */
const CLOSING =
  /^(?:(?:best|kind|warm|warmest|with (?:best|kind)) (?:regards|wishes)|regards|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|cheers|many thanks|thanks|thank you|(?:mit )?(?:freundlichen|besten|herzlichen|lieben|vielen)? ?(?:freundliche|beste|herzliche|liebe|viele)? ?grü(?:ß|ss)e?n?|hochachtungsvoll|cordialement|bien (?:cordialement|à vous)|(?:meilleures )?salutations(?: distinguées)?|amitiés|(?:un )?saludos?(?: cordial(?:es)?)?|atentamente|cordialmente|(?:cordiali|distinti) saluti|un saluto|atenciosamente|cumprimentos|(?:com os )?melhores cumprimentos|abraços?|met vriendelijke groet(?:en)?|groet(?:en|jes)?|(?:z )?(?:wyrazami szacunku|poważaniem)|pozdrawiam(?:y)?|pozdrowienia|s pozdravem|s pozdravom|(?:med )?(?:vänliga|bästa|vennlig|venlig|bedste|beste|mange) ?(?:hälsningar|hilsener|hilsen)|mvh|terveisin|ystävällisin terveisin|t\.|üdvözlettel|tisztelettel|cu (?:stimă|respect)|saygılarımla|saygılarımızla|s poštovanjem|(?:с )?(?:уважением|наилучшими пожеланиями)|(?:з )?(?:повагою|найкращими побажаннями)|поздрави|с уважение|срдачан поздрав|με εκτίμηση|φιλικά|hormat kami|salam|trân trọng|مع (?:خالص )?(?:التحية|تحياتي)|تحياتي|בברכה|धन्यवाद|सादर|敬具|以上|よろしくお願い(?:いた)?します|此致|敬礼|감사합니다|드림)[,.!،、。]?$/iu
/** What heads the paragraph in which an organisation tells of itself. */
const ABOUT =
  /^(?:about|über|zur organisation|à propos|qui sommes|acerca de|sobre|quiénes somos|chi siamo|informazioni su|profilo|quem somos|over|o (?:nas|nás|\p{Lu}?\p{L}+)|om|tietoa|despre|о |про |за нас|σχετικά με|tentang|về |عن |أودات|אודות|על |关于|關於)(?![\p{Ll}])|(?:hakkında|について|소개)[:：]?$/iu
const HERE =
  / (?:here|hier|ici|aquí|qui|aqui|aquí|tutaj|zde|tu|här|her|tästä|itt|aici|burada|buradan|ovdje|ovde|здесь|тут|тук|овде|εδώ|di sini|tại đây|هنا|כאן|यहाँ)$/iu
const LONGEST_HEAD = 70
const LONGEST_LINE = 160

/** Does a letter close with this line? */
export function closesLetter(line: string): boolean {
  const text = line.trim()
  return text.length <= 60 && CLOSING.test(text)
}

/** "About Mill Trust", "Über den Verein: Der Verein wurde …": a heading, or words before a colon. */
export function tellsOfItself(line: string): boolean {
  const text = line.trim()
  const colon = text.search(/[:：]/)
  const head = colon > 0 ? text.slice(0, colon) : text
  if (head.length > LONGEST_HEAD || !ABOUT.test(head)) return false
  return colon > 0 || !/[.!?…。]$/u.test(text)
}

/** "Dona aquí: https://…", "If you liked this, share it: https://…/share": a line that wants something of its readers. */
export function wantsOfReaders(line: string): boolean {
  const text = line.trim()
  const at = text.search(/https?:|www\./i)
  if (at <= 0 || text.length > LONGEST_LINE) return false
  const before = text
    .slice(0, at)
    .replace(/[\s:：→<(–>-]+$/u, '')
    .replace(HERE, '')
  const href = /^\S+/.exec(text.slice(at))?.[0] ?? ''
  return isDoing(before) || (isService(href) && /[:：→>-]\s*<?$/u.test(text.slice(0, at)))
}
