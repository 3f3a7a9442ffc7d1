/**
 * A guess at an undeclared encoding from bytes beyond ASCII. Each candidate is tried on a sample; it is as good as the share
 * of characters that are common in the languages it serves. Where letters stand alone among ASCII it must be a Latin
 * code page, where they stand together it is another script.
 */

const SAMPLE = 16_384

interface Candidate {
  readonly charset: string
  readonly script: 'latin' | 'other' | 'han'
  /** What it is mostly used for. */
  readonly common: string
  /** Primary language subtags and country domains that speak for it. */
  readonly places: string
}

/** Common letters by frequency counts of running text; for Han the most frequent characters, which cover a fifth of it. */
const candidates: readonly Candidate[] = [
  {
    charset: 'windows-1252',
    script: 'latin',
    common: 'éèàçùâêîôûëïüöäßñáíóúãõåøæÉÜÖÄ’“”–«»°',
    places: 'en fr de es pt it nl sv da nb no fi is ca gl at ch br mx ar cl be uk us ie au',
  },
  {
    charset: 'windows-1250',
    script: 'latin',
    common: 'áéíóúýěščřžůťďňąęłńśżźćőűăţşâîđľĺôäö„”“–’ŠČŘŽŁŚŻ',
    places: 'cs cz sk pl hu hr si sl ro rs ba',
  },
  { charset: 'windows-1254', script: 'latin', common: 'ığşçöüİŞÇÖÜâî’“”', places: 'tr az' },
  { charset: 'windows-1257', script: 'latin', common: 'āēīūčšžģķļņąęėįųõäöüŠŽ–„“', places: 'lt lv et ee' },
  { charset: 'windows-1258', script: 'latin', common: 'ăâđêôơưáéíóúàèùÃĐ', places: 'vi vn' },
  {
    charset: 'windows-1251',
    script: 'other',
    common: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэіїєґўъ',
    places: 'ru uk ua bg be by sr mk mn kz',
  },
  {
    charset: 'koi8-u',
    script: 'other',
    common: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэіїєґъ',
    places: 'ru uk ua su',
  },
  { charset: 'ibm866', script: 'other', common: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэ', places: 'ru' },
  { charset: 'iso-8859-5', script: 'other', common: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэ', places: 'ru bg rs' },
  { charset: 'windows-1253', script: 'other', common: 'αοιετσνρκπυμηλςδγθόάίέήύώχφ', places: 'el gr cy' },
  { charset: 'windows-1255', script: 'other', common: 'יוהלארתבשמנדחעםקפגטצסכזןךףץ', places: 'he iw il yi' },
  {
    charset: 'windows-1256',
    script: 'other',
    common: 'اليمونتربهدعسفكحةقجشصأىطخذضغزثءإئپچژگی',
    places: 'ar fa ur sa eg ir pk ae iq sy jo lb ma dz',
  },
  { charset: 'windows-874', script: 'other', common: 'านรอกเงมยลวดทสตะปบคหแจพชขใไโผ่้็ิีัุูึำ', places: 'th' },
  {
    charset: 'shift_jis',
    script: 'han',
    common: 'のにはをたがでてとしれさいるあなっもかこきらく、。ーンスルトイ',
    places: 'ja jp',
  },
  {
    charset: 'euc-jp',
    script: 'han',
    common: 'のにはをたがでてとしれさいるあなっもかこきらく、。ーンスルトイ',
    places: 'ja jp',
  },
  {
    charset: 'gb18030',
    script: 'han',
    common: '的一是不了在有人这中大国上个为来和我们到说时要就出会也对生能，。、',
    places: 'zh cn sg',
  },
  {
    charset: 'big5',
    script: 'han',
    common: '的一是不了在有人這中大國上個為來和我們到說時要就出會也對生能，。、',
    places: 'zh tw hk mo',
  },
  {
    charset: 'euc-kr',
    script: 'han',
    common: '이다의는에을가고하지은로기를한도서사인어자정시',
    places: 'ko kr',
  },
]

/** `bytes` begins one before the first byte that is not ASCII. `whole`: nothing follows. */
export function sniffedCharset(
  bytes: Uint8Array,
  whole: boolean,
  language: string | null,
  topLevel: string | null,
): string {
  if (isUtf8(bytes, whole)) return 'utf-8'
  const escape = bytes.subarray(0, 2).indexOf(0x1b)
  if (escape >= 0 && (bytes[escape + 1] === 0x24 || bytes[escape + 1] === 0x28)) return 'iso-2022-jp'
  const sample = bytes.subarray(0, SAMPLE)
  const mixed = isMixed(sample)
  const places = [language?.toLowerCase().split(/[-_,; ]/, 1)[0] ?? '', topLevel?.toLowerCase() ?? '']
  let best = 'windows-1252'
  let most = 0.05
  for (const candidate of candidates) {
    const local = candidate.places.split(' ').some((place) => places.includes(place))
    const fit = fitOf(candidate, sample)
    const apart = candidate.script !== 'han' && (candidate.script === 'latin') !== mixed
    const score = fit * (apart ? 0.3 : 1) + (local && fit > 0.05 ? 0.15 : 0)
    if (score <= most) continue
    most = score
    best = candidate.charset
  }
  return best
}

function isUtf8(bytes: Uint8Array, whole: boolean): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  try {
    decoder.decode(bytes, { stream: !whole })
    return bytes.some((byte) => byte > 0x7f)
  } catch {
    // A page cut at the cap may end within a character.
    return false
  }
}

/** Whether bytes beyond ASCII mostly stand beside ASCII letters, as accented ones do within Latin words. */
function isMixed(bytes: Uint8Array): boolean {
  let high = 0
  let beside = 0
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    high++
    if (isLetter(bytes[at - 1]) || isLetter(bytes[at + 1])) beside++
  }
  return beside * 2.5 > high
}

function isLetter(byte = 0): boolean {
  return (byte | 32) >= 97 && (byte | 32) <= 122
}

/** The share of characters beyond ASCII that are common ones; what fits nothing counts against it. */
function fitOf(candidate: Candidate, sample: Uint8Array): number {
  const text = new TextDecoder(candidate.charset).decode(sample)
  let beyond = 0
  let common = 0
  let wrong = 0
  for (const letter of text) {
    if (letter < '\u0080') continue
    beyond++
    if (candidate.common.includes(letter)) common++
    // Halfwidth kana are what other encodings look like when read as Shift_JIS.
    else if (letter === '\ufffd' || letter < '\u00a0' || (letter >= '\uff61' && letter <= '\uff9f')) wrong++
  }
  if (beyond === 0) return 0
  const fit = (common - 2 * wrong) / beyond
  // The common characters of Han texts are few among many; that every pair of bytes is one says as much.
  return candidate.script === 'han' && fit > 0.05 ? Math.min(1, 2 * fit + 0.3) : fit
}
