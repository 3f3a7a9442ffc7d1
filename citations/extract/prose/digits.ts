/** Numbers in the digits of other scripts, read as plain ones and printed as they stand. */

/** The label in the digits that it is printed in. */
export function asPrinted(label: string, printed: string): string {
  if (/^[\p{ASCII}]*$/u.test(printed)) return label
  const digits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]+/u.exec(printed)?.[0]
  return digits !== undefined && plainDigits(digits) === label ? digits : label
}

const WIDE: Readonly<Record<string, string>> = {
  '［': '[',
  '］': ']',
  '（': '(',
  '）': ')',
  '〔': '[',
  '〕': ']',
  '【': '[',
  '】': ']',
}

/** Digits of other scripts and wide brackets as plain ones, length for length: they count notes all the same. */
export function plainDigits(text: string): string {
  if (!/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19［］（）〔〕【】]/u.test(text)) return text
  return text
    .replace(/[［］（）〔〕【】]/gu, (bracket) => WIDE[bracket] ?? bracket)
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/gu, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u0966-\u096f]/gu, (digit) => String(digit.charCodeAt(0) - 0x966))
}
