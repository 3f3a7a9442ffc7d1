/**
 * What says yes on a banner's button, and what takes it back ("accept only necessary", "continue without agreeing"), in the
 * languages of the banners that are met most. Stems match at the start of a word, words as a whole.
 */

const yesStems = [
  'accept agree allow consent akzeptier zustimm annehm erlaub zulass einverstanden verstanden accepte autoris',
  'acept acuerdo permit entendid accett consent aceit concord entendi akkoord toestaan toestem akceptuj zgadz',
  'zezwól wyrażam acceptera godkänn tillåt accepter tillad godkend godta aksepter tillat přijm souhlas povol',
  'prija prihv súhlas принят приним соглас разреш прийня погодж дозвол αποδο αποδέχ συμφων hyväksy salli elfogad',
  'engedélyez acceptă accept kabul onayl izin sutink priimt piekrī nõustu αποδεχ приема разреша',
  '同意 接受 允许 允許 承認 許可 了解 동의 허용 수락 قبول موافق أوافق מסכים אישור मंज़ूर स्वीकार',
]
const yesWords = [
  'ok okay yes got ja jawohl oui d’accord sí sì sim tak ano да так ναι kyllä igen da evet はい 네',
]
const noStems = [
  'necess essential requir strict select choice choose save reject refus deny decline disagree without setting',
  'preferenc manage custom option notwendig erforderlich essenziell auswahl ausgewähl speicher ablehn einstell',
  'nécess essentiel obligatoire sélection choix enregistr paramètr personnalis uniquement seulement',
  'necesari esencial imprescindib rechaz selecc guard configur rifiut selezion salva tecnic recus rejeit',
  'essenciai apenas noodzake essentie weiger afwij selectie keuze opslaan instell niezbędn odrzuć odmaw wybran',
  'zapisz ustawie nödvänd avvis neka avböj endast valda spara inställ nødvend afvis valgt lagre nezbytn odmít',
  'vybran uložit nastaven nesouhlas potrebn odmiet необходим отклон отказ выбран сохран настро обязатель необхідн',
  'відхил обран зберег налашт απαραίτη απόρρι επιλ välttämätt hylkää vain tallenna szükséges elutasít kiválaszt',
  'necesare respinge doar gerekli reddet seçil kaydet 拒否 拒绝 拒絕 必要 のみ 仅 選択 设置 設定 거부 필수 선택 رفض الضرورية דחה הכרחי',
]
const noWords = [
  'no not don’t only nur ohne nicht nein kein keine non sans ne pas sin solo sólo senza solo sem não só niet geen',
  'zonder alleen nie bez tylko nej utan inte bara uden kun ikke nei uten ne jen pouze не без только лише тільки μόνο χωρίς όχι ei',
  'csak nem nélkül nu fără hayır',
]

const split = (lines: readonly string[]) => lines.join(' ').split(' ').filter(Boolean)

/** A source text of a function `(label) => boolean` for a page's world: whether the label says yes, and to everything. */
export function saysYes(): string {
  return `((label) => {
    const words = label.toLowerCase().normalize('NFC').replace(/['\`´]/g, '’').match(/[\\p{L}\\p{M}’]+/gu) ?? []
    const has = (stems, whole) => words.some((word) =>
      whole.includes(word) || stems.some((stem) => word.startsWith(stem) || (/[^\\u0000-\\u2fff]/.test(stem) && word.includes(stem))))
    const lists = ${JSON.stringify([yesStems, yesWords, noStems, noWords].map(split))}
    return has(lists[0], lists[1]) && !has(lists[2], lists[3])
  })`
}
