/** Characters that a document sets in a symbol font (w:sym), as the Unicode characters that look the same. */

/** The Symbol font from 0x21 on: Greek where Latin letters would be. `\ufffd` where Unicode has nothing of the kind. */
const SYMBOL_LOW =
  '!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\ufffdαβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'
/** From 0xa0 on. */
const SYMBOL_HIGH =
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\ufffd〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭'
/** What word processors put in by themselves (arrows, smileys, ticks) and people choose as bullets and note marks. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x28: '☎',
  0x2a: '✉',
  0x4a: '☺',
  0x4b: '😐',
  0x4c: '☹',
  0x6c: '●',
  0x6e: '■',
  0x71: '❑',
  0x76: '❖',
  0xa7: '▪',
  0xa8: '◻',
  0xab: '★',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}

/** `code` in hexadecimal as w:char has it, with or without the private use area's F000 added. */
export function symbolOf(font: string, code: string): string {
  const written = /^[0-9a-f]{1,6}$/i.test(code) ? Number.parseInt(code, 16) : -1
  if (written < 0x20 || written > 0x10ffff || (written >= 0xd800 && written < 0xe000)) return '\ufffd'
  const own = written >= 0xf000 && written <= 0xf0ff
  const name = font.toLowerCase()
  if (!own && written > 0xff) return String.fromCodePoint(written)
  const value = written & 0xff
  if (value === 0x20) return ' '
  if (name.startsWith('symbol'))
    return SYMBOL_LOW.charAt(value - 0x21) || SYMBOL_HIGH.charAt(value - 0xa0) || '\ufffd'
  if (name.startsWith('wingdings') || name.startsWith('webdings')) return WINGDINGS[value] ?? '\ufffd'
  return own ? '\ufffd' : String.fromCodePoint(written)
}
