/**
 * Ideographs that a font gives out as radicals: the two share a glyph, and programs that ask the glyph for its letter get
 * the radical. Unicode itself names the letter of the Kangxi block; the supplement's own pairs stand here.
 */
const SUPPLEMENT =
  '⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻫斉⻬齐⻭歯⻯竜⻰龙⻲亀'
const PAIRS = new Map(
  Array.from({ length: SUPPLEMENT.length / 2 }, (_none, index) => [
    SUPPLEMENT.charAt(2 * index),
    SUPPLEMENT.charAt(2 * index + 1),
  ]),
)

/** The text with every radical as the letter it stands for; of the same length. */
export function readRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/gu, (sign) => PAIRS.get(sign) ?? sign.normalize('NFKC'))
}
