/**
 * The sender's signature under a mail: what stands behind a line of two dashes (RFC 3676, section 4.3). Its addresses say who
 * writes and support nothing. Signatures without that line are not told from the text.
 */
import type { Notice } from '../citation.ts'
import { isBlank } from './layout.ts'
import { lineAt, lineCount, lineEnd, lineStart, lineText, spanOf, type Source } from './source.ts'
import { findUrls } from './url.ts'

const DASHES = /^-- ?$/
/** RFC 3676 wants four lines at most; nobody keeps to it. */
const MOST_LINES = 12
/** Notes stand behind dashes as well. */
const LABEL = /^\s*(?:[[(]?\d{1,3}[\])]|\d{1,3}[.:]?\s|[*†‡¹²³⁴-⁹])/u
/** What a mail that was answered begins with, once its own signs are gone. */
const ANSWERED = /^(?:-{2,} ?\p{L}|_{5,}$|\p{Lu}\p{L}{1,9}: |.{8,}:$)/u

/** What a telephone or program writes below the mails that it sends; languages whose verb comes last name the device before it. */
const SENT =
  /^[\s\p{P}\p{S}]*(?:(?:sent (?:from|via|with|by|using)|get outlook|gesendet (?:von|mit|über|aus)|von meinem? .{2,40} gesendet|envoyé (?:de|depuis|par|avec|à partir)|enviado (?:desde|do|da|de|a partir|con|com|por|via)|enviat (?:des|amb)|inviato (?:da|dal|con|tramite)|skickat (?:från|via|med)|sendt (?:fra|via|med)|lähetetty|verzonden (?:vanaf|met|via|van)|verstuurd (?:vanaf|met|via)|wysłan[eoay] (?:z|ze|przez)|odesláno (?:z|ze|přes)|odoslané (?:z|zo)|poslano (?:s|sa|iz|z)|trimis (?:de|din|cu|prin)|küldve|отправлено (?:с|со|из|через)|надіслано (?:з|із|через)|изпратено (?:от|с|чрез)|послато (?:са|с|из)|στάλθηκε (?:από|με)|dikirim dari|được gửi (?:từ|bằng)|أ?رسلت من|נשלח מ|भेजा गया)(?![\p{L}])|发自我的|來自我的|从我的|傳送自|.{1,30}(?:から送信|에서 보냄|cihazımdan gönderildi|(?:um|üm|ım|im)dan gönderildi))/iu
/** A sentence that begins so says more. */
const LONGEST_SENT = 90

/** "Sent from my phone. Get the app: …", where it is the last thing said. */
export function namesDevice(line: string): boolean {
  return line.trim().replace(/\S{20,}$/, '').length <= LONGEST_SENT && SENT.test(line)
}

/** The lines of all signatures, the dashes included. Linear in the text. */
export function signatureLines(source: Source): Set<number> {
  const found = new Set<number>()
  for (let at = source.text.indexOf('--'); at >= 0; at = source.text.indexOf('--', at + 2)) {
    const line = lineAt(source, at)
    if (!DASHES.test(lineText(source, line))) continue
    const lines = followers(source, line)
    for (const other of lines) found.add(other)
  }
  return found
}

function followers(source: Source, dashes: number): number[] {
  const lines = [dashes]
  let printed = 0
  for (let line = dashes + 1; line < lineCount(source); line++) {
    if (isBlank(source, line)) continue
    const text = lineText(source, line)
    if (LABEL.test(text)) return []
    if (isBlank(source, line - 1) && ANSWERED.test(text)) break
    if (DASHES.test(text) || ++printed > MOST_LINES) return []
    lines.push(line)
  }
  return lines
}

/** How many addresses were left out with the signatures, if any. */
export function signatureNotices(source: Source, lines: ReadonlySet<number>): Notice[] {
  let urls = 0
  let first: number | null = null
  for (const line of lines) {
    const here = findUrls(lineText(source, line).slice(0, 2_000), 'with-path').length
    if (here > 0) first ??= line
    urls += here
  }
  if (first === null) return []
  const message = `${urls === 1 ? 'One web address' : `${urls} web addresses`} of the sender’s signature ${urls === 1 ? 'was' : 'were'} left out.`
  return [
    {
      code: 'signature-left-out',
      message,
      span: spanOf(source, lineStart(source, first), lineEnd(source, first)),
    },
  ]
}
