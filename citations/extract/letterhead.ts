/**
 * What a mail or newsletter says of itself, told by its lines: how to leave the list, where the letter stands on the web, what
 * it was written on. Its addresses support nothing. Who sent it is told in contact.ts.
 */
import { invites } from './html/aside-words.ts'
import { isBlank, printed } from './layout.ts'
import { appeals } from './prose/appeal.ts'
import { isLeaving } from './prose/doing.ts'
import { namesDevice } from './sender.ts'
import { lineCount, type Source } from './source.ts'
import { startsUrl } from './url.ts'

/** A letter's own lines stand in blocks of at most so many. */
const MOST_LINES = 14
/** An appeal to the readers is short. */
const FEW_LINES = 4
/** Farther down nobody says where else the letter can be read. */
const HEAD_LINES = 20
const LABEL = /^\s*(?:[[(]?\d{1,3}[\])]|\d{1,3}[.:]?\s|[*†‡¹²³⁴-⁹•▪◦‣-]\s?)/u
/** "Open it in your browser": the word for the program in many languages, as the last but one or two of a short line. */
const BROWSER =
  /(?:browser|navigateur|navegador|nettleser|webbläsar|prohlížeč|prehliadač|przeglądar|böngésző|браузер|браузър|прегледач|tarayıcı|selaim|selain|pregledni|brskalni|πρόγραμμα περιήγησης|φυλλομετρητ|المتصفح|متصفح|مرورگر|דפדפן|ブラウザ|浏览器|瀏覽器|브라우저|trình duyệt|peramban|kivinjari|เบราว์เซอร์|ब्राउज़र|ब्राउज़र)\p{L}*[^\p{L}]*(?:\p{L}{1,10}[^\p{L}]*){0,3}$/iu
/** "View this newsletter online": a word for the letter, and one for the web. */
const LETTER =
  /(?<!\p{L})(?:news-?letter|e-?mail|mail|message|bulletin|nieuwsbrief|bericht|rundbrief|nachricht|lettre|courriel|infolettre|bolet[íi]n?|boletim|correo|mensaje|mensagem|messaggio|biuletyn\p{L}*|wiadomoś\p{L}+|zpravodaj|e-?mailu|nyhetsbrev\p{L}*|nyhedsbrev\p{L}*|uutiskir\p{L}+|hírlev\p{L}+|buletin\p{L}*|bülten\p{L}*|письм\p{L}+|рассылк\p{L}+|лист|розсилк\p{L}+|bản tin|النشرة|הניוזלטר|メール|邮件|메일)(?!\p{L})/iu
const ONLINE =
  /(?<!\p{L})(?:online|on the web|web ?version|webversie|webversion|en ligne|en línea|en la web|in linea|no site|na web|w sieci|na stronie|on-?line|na webu|på (?:webben|nettet|nätet)|verkossa|weboldal\p{L}*|internetben|în browser|на сайте|на сайті|онлайн|ウェブ|网页|웹)(?!\p{L})/iu
const MAILBOX = /[\w.+-]+@[\w-]+\.\w/
const MESSAGE =
  /(?<!\p{L})(?:e-?mails?|message|communication|nachricht|courriel|correo|mensaje|mensagem|messaggio|bericht|wiadomoś\p{L}+|zpráva|správa|meddelande\p{L}*|meddelelse\p{L}*|viesti|üzenet|mesaj\p{L}*|ileti|письм\p{L}+|сообщени\p{L}+|лист|повідомлення|съобщение|poruka|μήνυμα|رسالة|הודעה|メール|邮件|메일)(?!\p{L})/iu
const CONFIDENTIAL =
  /intended (?:recipient|addressee|solely|only)|legally privileged|nicht der (?:richtige|beabsichtigte) (?:adressat|empfänger)|destinataire|destinatari[oa]|geadresseerde|adresat|příjemc|príjemc|mottagare|modtager|mottaker|vastaanottaj|címzett|destinatar|alıcı|адресат|получател|одержувач|primalac|παραλήπτη|المرسل إليه|הנמען|受信者|收件人|수신인/iu
const LONGEST_INVITATION = 90

/** Lines of one block of a newsletter's own: how to leave it, where to see it on the web, where to follow its makers. */
export function isLetterhead(source: Source, block: readonly number[]): boolean {
  if (block.length > MOST_LINES) return false
  const first = printed(source, block[0] ?? 0)
  if (block.length <= FEW_LINES && !LABEL.test(first) && (invites(first) || appeals(first))) return true
  return block.some((line, index) => {
    const words = wordsBeforeUrl(source, block, line, index)
    return (
      isLeaving(words) ||
      isLeaving(lastSentence(words)) ||
      (line < HEAD_LINES && opensElsewhere(words, block))
    )
  })
}

/** The words that announce the address of this line: before it, or on the line above that a colon ends. */
function wordsBeforeUrl(source: Source, block: readonly number[], line: number, index: number): string {
  const text = printed(source, line)
  const above = printed(source, block[index - 1] ?? line)
  const said =
    startsUrl(text.replace(/^[<(]/, '')) && index > 0 && /[:：>→]$/u.test(above)
      ? above
      : text.slice(0, Math.max(0, text.search(/https?:|www\./i)))
  return said.replace(/[\s:：→<(–>-]+$/u, '')
}

function lastSentence(words: string): string {
  return words.slice(words.search(/[^.!?…؟]*$/u)).trim()
}

function opensElsewhere(words: string, block: readonly number[]): boolean {
  return (
    block.length <= 3 &&
    words.length <= LONGEST_INVITATION &&
    (BROWSER.test(words) || (LETTER.test(words) && ONLINE.test(words)))
  )
}

/** A mailing list signs what it passes on: a rule of low lines, its name and mailbox, and nothing behind them. */
export function isListFooter(source: Source, block: readonly number[]): boolean {
  const first = printed(source, block[0] ?? 0)
  if (block.length > FEW_LINES + 2 || !/^_{10,}$/.test(first) || !endsText(source, block)) return false
  return block.some((line) => MAILBOX.test(printed(source, line)))
}

/** "This e-mail is confidential. If you are not the intended recipient …": what a firm sets below its mails. */
export function isDisclaimer(source: Source, block: readonly number[]): boolean {
  const words = block
    .slice(0, MOST_LINES)
    .map((line) => printed(source, line))
    .join(' ')
  return MESSAGE.test(words) && CONFIDENTIAL.test(words)
}

/** The last lines of a mail may say what it was written on. */
export function isSentFrom(source: Source, block: readonly number[]): boolean {
  return block.length <= FEW_LINES && namesDevice(printed(source, block[0] ?? 0)) && endsText(source, block)
}

function endsText(source: Source, block: readonly number[]): boolean {
  for (let line = (block.at(-1) ?? 0) + 1; line < lineCount(source); line++)
    if (!isBlank(source, line)) return false
  return true
}
