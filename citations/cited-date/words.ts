/**
 * Words beside a date that say what the date is of: when the author looked at the source, or when somebody had it archived.
 * Stems in lower case; by language, since a reviewer reads them so, but looked for all at once: notes mix languages.
 */

/** The source was seen then. */
const seen: Readonly<Record<string, readonly string[]>> = {
  en: [
    'accessed',
    'last access',
    'access date',
    'date of access',
    'retrieved',
    'visited',
    'last viewed',
    'viewed on',
    'consulted',
    'checked',
    'last seen',
    'downloaded',
    'as at',
    'as of',
  ],
  de: [
    'abgerufen',
    'aufgerufen',
    'abruf',
    'aufruf',
    'besucht',
    'eingesehen',
    'zugriff',
    'zugegriffen',
    'geprüft',
    'gesehen',
    'abrufdatum',
    'stand',
  ],
  fr: [
    'consulté',
    'consultée',
    'consultés',
    'consultées',
    'consultation',
    'visité',
    'visitée',
    'accédé',
    'accès',
    'vu le',
    'page vue',
  ],
  es: [
    'consultado',
    'consultada',
    'consulta',
    'accedido',
    'acceso',
    'recuperado',
    'visitado',
    'visitada',
    'visto',
  ],
  pt: ['acessado', 'acessada', 'acesso', 'acedido', 'acedida', 'consultado em', 'visualizado', 'visitado em'],
  it: [
    'consultato',
    'consultata',
    'consultazione',
    'ultimo accesso',
    'accesso',
    'visitato',
    'visitata',
    'verificato',
  ],
  nl: ['geraadpleegd', 'bezocht', 'bekeken', 'opgehaald', 'toegang', 'raadpleging'],
  pl: ['dostęp', 'dostępu', 'odczyt', 'odczytu', 'pobrano', 'odwiedzono', 'przeglądano'],
  cs: ['citováno', 'cit', 'navštíveno', 'přístup', 'zobrazeno', 'ověřeno'],
  sk: ['citované', 'prístup', 'navštívené', 'zobrazené'],
  sl: ['dostopano', 'dostop', 'pridobljeno', 'obiskano'],
  hr: ['pristupljeno', 'pristup', 'preuzeto', 'posjećeno', 'posećeno'],
  hu: ['letöltve', 'letöltés', 'megtekintve', 'megtekintés', 'hozzáférés', 'elérés', 'lekérve'],
  ro: ['accesat', 'accesată', 'accesare', 'consultat la', 'vizitat'],
  sv: ['hämtad', 'hämtat', 'läst', 'besökt', 'åtkomst', 'åtkommen'],
  da: ['besøgt', 'tilgået', 'hentet', 'læst', 'set'],
  no: ['lest', 'besøkt', 'sett', 'nedlastet'],
  fi: ['viitattu', 'luettu', 'haettu', 'tarkistettu'],
  et: ['vaadatud', 'kasutatud', 'külastatud'],
  lv: ['skatīts', 'skatīta', 'aplūkots', 'apskatīts', 'piekļuve'],
  lt: ['žiūrėta', 'žiūrėtas', 'prieiga', 'nuoroda tikrinta'],
  tr: ['erişim', 'erişildi', 'erişilmiştir', 'alındı', 'ulaşıldı'],
  el: ['πρόσβαση', 'πρόσβασης', 'ανακτήθηκε', 'προσπελάστηκε', 'επίσκεψη', 'προσπέλαση'],
  ru: [
    'дата обращения',
    'обращения',
    'обращение',
    'просмотрено',
    'дата доступа',
    'доступа',
    'проверено',
    'посещено',
  ],
  uk: ['дата звернення', 'звернення', 'переглянуто', 'дата доступу', 'доступу', 'перевірено'],
  bg: ['посетен', 'посетено', 'посетена', 'достъпен', 'достъп', 'видяно', 'последно'],
  sr: ['приступљено', 'приступ', 'преузето', 'посећено'],
  ar: ['الاطلاع', 'اطلع', 'اطّلع', 'الوصول', 'الزيارة', 'زيارة', 'تصفح', 'المشاهدة'],
  fa: ['بازیابی', 'دسترسی', 'بازدید', 'مشاهده'],
  he: ['נצפה', 'אוחזר', 'נדלה', 'גישה', 'נבדק', 'כניסה'],
  hi: ['अभिगमन', 'देखा गया', 'पुनःप्राप्त', 'एक्सेस'],
  vi: ['truy cập', 'truy xuất', 'xem ngày'],
  id: ['diakses', 'dicapai', 'diunduh', 'dikunjungi'],
  th: ['เข้าถึง', 'สืบค้น', 'เข้าชม'],
  ja: ['閲覧', 'アクセス', '参照', '確認', '取得', '最終更新確認'],
  zh: [
    '访问',
    '訪問',
    '检索',
    '檢索',
    '查阅',
    '查閱',
    '浏览',
    '瀏覽',
    '存取',
    '查询',
    '查詢',
    '引用日期',
    '登录',
    '查看',
  ],
  ko: ['접속', '확인', '접근', '열람', '방문', '검색', '조회'],
  eo: ['alirita', 'konsultita'],
}

/** A copy was made then. */
const kept: Readonly<Record<string, readonly string[]>> = {
  en: ['archived', 'archive date', 'archived from'],
  de: ['archiviert', 'archivversion'],
  fr: ['archivé', 'archivée'],
  es: ['archivado', 'archivada'],
  pt: ['arquivado', 'arquivada'],
  it: ['archiviato', 'archiviata'],
  nl: ['gearchiveerd'],
  pl: ['zarchiwizowane', 'zarchiwizowano'],
  sv: ['arkiverad', 'arkivert', 'arkiveret'],
  tr: ['arşivlendi'],
  ru: ['архивировано', 'архивная копия', 'архівовано'],
  ja: ['アーカイブ'],
  zh: ['存档', '存檔'],
  ko: ['보존'],
}

/** Letters that are joined to their words without a blank: there a stem may stand inside. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
/** Arabic and Hebrew put articles and prepositions before a word as letters of it. */
const PREFIXING = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

export interface DateWords {
  /** Matches where one of the words stands; global, so that the last one can be found. */
  readonly seen: RegExp
  readonly kept: RegExp
}
export const dateWords: DateWords = { seen: patternOf(seen), kept: patternOf(kept) }

function patternOf(table: Readonly<Record<string, readonly string[]>>): RegExp {
  const words = [...new Set(Object.values(table).flat())].map((word) => word.normalize('NFC').toLowerCase())
  const inside = words.filter((word) => UNSPACED.test(word))
  const prefixed = words.filter((word) => PREFIXING.test(word))
  const whole = words.filter((word) => !UNSPACED.test(word) && !PREFIXING.test(word))
  const either = (list: readonly string[]) => list.toSorted((a, b) => b.length - a.length).join('|')
  const parts = [`(?<![\\p{L}\\p{M}])(?:${either(whole)})(?![\\p{L}\\p{M}])`]
  if (prefixed.length > 0) parts.push(`(?:${either(prefixed)})(?![\\p{L}\\p{M}])`)
  if (inside.length > 0) parts.push(`(?:${either(inside)})`)
  return new RegExp(parts.join('|'), 'gu')
}
