/**
 * The words by which notes point back, a row a language. A table and nothing else: what the columns do is told in forms.ts.
 * In a phrase a stop is a stop, a blank is white space, `_` is a blank that may be missing, `?` makes the sign before it
 * optional. Latin short forms are met in every language and stand in a row of their own.
 */

export interface RepeatWords {
  /** "The same place": the source right before. Unmistakable. */
  readonly again?: string
  /** The same, but ordinary words too: taken only where a stop, a page or nothing follows. */
  readonly againPlain?: string
  /** "The work cited": of the author named before it. */
  readonly work?: string
  /** A note, before its number. */
  readonly note?: string
  /** The same, where the word may also be an issue's number or a page's note: needs brackets or a word for "above". */
  readonly noteWeak?: string
  readonly above?: string
  readonly below?: string
  /** Words before a reference: "see", "cf.". Left out before anything is read. */
  readonly see?: string
  /** "Hereinafter": a short title follows. */
  readonly hereafter?: string
  /** "The same author", of another work: no repetition. */
  readonly sameAuthor?: string
  /** Words before a page or section. */
  readonly page?: string
}

export const repeatWords: Readonly<Record<string, RepeatWords>> = {
  latin: {
    again: 'ibid|ibidem|ib.|loc.?_cit|l.c.|ubi supra|loco citato',
    againPlain: 'id.|idem|eadem|id at|id',
    work: 'op.?_cit|opus cit|opere citato|o.c.|art.?_cit|loc.?_cit|op.?_ult.?_cit',
    above: 'supra|ut supra|op.?_cit|loc.?_cit',
    below: 'infra',
    see: 'cf.?|cfr.?|v.|vide',
    sameAuthor: 'idem|id.|eadem|ead.|iidem|eaedem',
    page: 'p.?|pp.?|f.|ff.|§§?|¶¶?|art.?|arts.?|cap.|vol.?|no.|fol.?|f°',
  },
  en: {
    againPlain: 'in the same place',
    work: 'work cited|cited above|above cited|cited supra|supra cit.?',
    note: 'footnotes?|notes?|fns?.?|endnotes?|ftn.?',
    noteWeak: 'nn?.?|note',
    above: 'above|cited above|earlier|previous|preceding|cited at|cited in|as cited in',
    below: 'below|following',
    see: 'see also|see generally|see e.g.|see|but see|compare|accord|contra|also|quoted in|as|as in|as stated in|generally|e.g.|citing|quoting',
    hereafter: 'hereinafter|hereafter|henceforth|referred to below as',
    page: 'at|page|pages|para.?|paras.?|paragraph|chapter|ch.?|section|sec.?|fig.|table',
  },
  de: {
    again: 'ebd.?|ebda.?|ebenda|a._a._o.?|aaO|am angeführten Ort|am angegebenen Ort|a._a._S.',
    againPlain: 'daselbst|ebendort',
    work: 'a._a._o.?|aaO|am angeführten Ort|am angegebenen Ort|zit.|a.a.S.',
    note: 'Fn.?|Fußn.?|Fussn.?|Fußnote|Fussnote|Fußnoten|FN|Anm.?|Anmerkung|Endnote',
    noteWeak: 'N.?|Note',
    above: 'oben|siehe oben|s._o.|o.|vorstehend|vorige|obige|obiger|zitiert|zit.',
    below: 'unten|s._u.|nachstehend',
    see: 'siehe|siehe auch|s.|s. a.|vgl.?|vergleiche|dazu|hierzu|so|auch|wie|in',
    hereafter: 'im Folgenden|nachfolgend|künftig|im Weiteren|fortan',
    sameAuthor: 'ders.?|dies.?|derselbe|dieselbe|dieselben',
    page: 'S.|Seite|Rn.?|Rdn.?|Rdnr.?|Rz.?|Tz.?|Sp.|Abs.?|Nr.?|Kap.?|Bd.?|Ziff.?|Bl.',
  },
  fr: {
    again: 'même référence|même source|même ouvrage|au même endroit',
    work: 'ouvr.?_cité|ouvrage cité|ouvr.?_préc.?|art.?_préc.?|art.?_cité|article cité|article précité|ouvrage précité|op.?_préc.?|préc.|précité|précitée|précités|précitées|cité',
    note: 'notes?|note de bas de page|nbp',
    noteWeak: 'n.',
    above:
      'ci-dessus|précité|précitée|précités|précitées|préc.?|cité|citée|cités|plus haut|précédente|voir ci-dessus|cit.',
    below: 'ci-dessous|ci-après|plus bas',
    see: 'voir|voir aussi|voir également|v. aussi|cf. aussi|comp.|comparer|également|aussi',
    hereafter: 'ci-après|désormais|dorénavant',
    sameAuthor: 'du même auteur|le même|la même|du même',
    page: 'page|pages|par.?|n°|spéc.|col.|paragr.',
  },
  es: {
    again: 'ibíd.?|ibídem|íbid.?|íbidem|en el mismo lugar',
    againPlain: 'íd.|ídem|misma fuente|mismo autor y obra',
    work: 'ob.?_cit|obra citada|art.?_citado|cit.|citado|citada',
    note: 'notas?|nota al pie|nota a pie|pie de página',
    noteWeak: 'n.',
    above: 'anterior|arriba|más arriba|ut supra|citad[oa] en|citad[oa]|cit.?|precitad[oa]|precedente',
    below: 'abajo|más abajo|posterior|siguiente',
    see: 'véase|véase también|véanse|vid.?|ver|ver también|cf. también|confróntese|la|las|en|como',
    hereafter: 'en adelante|en lo sucesivo|de aquí en adelante',
    sameAuthor: 'el mismo|del mismo autor|de la misma autora',
    page: 'pág.?|págs.?|página|párr.?|apdo.?|núm.?|f.j.',
  },
  pt: {
    again: 'ibíd.|ibidem|no mesmo lugar',
    work: 'ob.?_cit|obra citada|cit.|citado|citada',
    note: 'notas?|nota de rodapé|n.r.',
    noteWeak: 'n.',
    above: 'acima|anterior|retro|citad[oa] na|citad[oa]|mencionad[oa]|cit.?',
    below: 'abaixo|adiante',
    see: 'vide|ver|veja|veja-se|cf. também|vejam-se|veja a|ver a|na|conforme',
    hereafter: 'doravante|adiante designad[oa]|de ora em diante',
    sameAuthor: 'o mesmo|a mesma',
    page: 'pág.?|págs.?|par.?|fls.?',
  },
  it: {
    againPlain: 'ivi|nello stesso luogo|loco cit.',
    work: 'opera citata|op.?_ult.?_cit|cit.|citato|citata',
    note: 'nota|note|nt.|ntt.',
    noteWeak: 'n.',
    above: 'sopra|precedente|cit.?|citat[oa]|citat[oa] alla|retro|supra cit.?',
    below: 'sotto|oltre',
    see: 'v. anche|vedi|vedi anche|si veda|cfr. anche|anche|alla|in|la|sub',
    hereafter: "d’ora in poi|d'ora in poi|d’ora in avanti|di seguito|in seguito|nel prosieguo",
    sameAuthor: 'dello stesso autore|lo stesso|della stessa autrice',
    page: 'pag.?|pagg.?|par.?|punto|sez.?|spec.?|c.',
  },
  nl: {
    again: 't._a._p.|ter aangehaalde plaatse',
    work: 'a._w.|aangehaald werk|a.a.|aangeh.',
    note: 'noot|voetnoot|noten|eindnoot|vn.',
    above: 'hierboven|hiervoor|eerder|reeds aangehaald|aangehaald in|supra in',
    below: 'hieronder|hierna',
    see: 'zie|zie ook|vgl.|vergelijk|ook|in',
    hereafter: 'hierna|verder',
    sameAuthor: 'dezelfde',
    page: 'blz.?|r.o.|nr.?|randnr.?',
  },
  pl: {
    again: 'tamże|tamz[eę]|jw.|j._w.',
    againPlain: 'tam że',
    work: 'dz.?_cyt|dzieło cyt|art.?_cyt|ar.?_cyt|cyt.',
    note: 'przyp.?|przypis|przypisie|przypisu',
    above: 'powyżej|wyżej|jak w|cyt.',
    below: 'poniżej|niżej',
    see: 'zob.?|zob. też|zobacz|por.?|patrz|także|też|jak|w|wskazane w',
    hereafter: 'dalej|dalej jako|zwan[yae] dalej',
    sameAuthor: 'tenże|taż|tegoż|tejże|ciż',
    page: 's.|str.?|ust.?|pkt|poz.?|nr|zob.?|por.?',
  },
  uk: {
    againPlain: 'там само|там же|там таки|те саме',
    work: 'вказ.?_праця|вказ.?_твір|вказ.?_джерело|вказана праця|вказ.?_соч|зазнач.?_праця|зазначена праця|цит.?_праця|назв.?_праця|цит.?_за|вказ.?_ст',
    note: 'прим.?|примітк[аиуі]|виноск[аиуі]|посиланн[яі]|зноск[аиуі]|вин.',
    above: 'вище|див. вище|зазначен[аеий]|попередн[яєі]',
    below: 'нижче',
    see: 'див.?|див. також|дивіться|пор.?|також|як у|у',
    hereafter: 'далі|надалі',
    sameAuthor: 'він же|вона ж|вони ж|той же|його ж|її ж',
    page: 'с.|стор.?|ст.?|арк.?|п.|абз.?',
  },
  ru: {
    againPlain: 'там же|то же|там-же',
    work: 'указ.?_соч|указ.?_раб|указ.?_работа|указ.?_ст|указ.?_изд|указанное сочинение|указанная работа|цит.?_соч|цит.?_раб|назв.?_соч',
    note: 'прим.?|примечани[еяю]|сноск[аиуе]|сн.?|ссылк[аиуе]',
    above: 'выше|см. выше|указанн[аоы][еяй]|предыдущ[аеиу][йяею]',
    below: 'ниже',
    see: 'см.?|см. также|смотри|ср.?|также|в',
    hereafter: 'далее|здесь и далее|в дальнейшем',
    sameAuthor: 'он же|она же|они же|тот же|его же|её же|ее же',
    page: 'с.|стр.?|ст.?|л.|п.|абз.?',
  },
  bg: {
    againPlain: 'пак там|так там',
    work: 'цит.?_съч|посоч.?_съч',
    note: 'бел.?|бележка|бел. под линия',
    above: 'по-горе',
    see: 'вж.?|виж|срв.?',
  },
  sr: {
    again: 'ibid|ibidem',
    againPlain: 'исто|на истом месту|na istom mjestu|na istom mestu',
    work: 'нав.?_дело|nav.?_djelo|nav.?_delo|op.?_cit',
    note: 'бел.|bilj.?|bilješka|fusnota|фуснота|напомена',
    above: 'gore|горе|naprijed',
    see: 'vidi|види|v.|usp.|уп.|в.',
  },
  cs: {
    again: 'tamtéž|tamže',
    work: 'cit.?_dílo|cit.?_dielo|cit.?_práce|c._d.|cit.?_d.|cit.',
    note: 'pozn.?|poznámk[ayue]|pozn. pod čarou',
    above: 'výše|vyššie|shora|cit. v|citovan[éý]',
    below: 'níže|nižšie',
    see: 'viz|viz též|viz také|srov.?|porov.?|pozri|pozri tiež|srovnej|v',
    hereafter: 'dále jen|dále|ďalej len|ďalej',
    sameAuthor: 'týž|táž|tentýž|ten istý',
    page: 's.|str.?|odst.?|bod|čl.?|č.',
  },
  hu: { again: 'uo.|ugyanott', work: 'i.m.|i. m.|id. mű', see: 'lásd|ld.|vö.', page: 'o.|old.' },
  ro: {
    work: 'op.?_cit|lucr.?_cit',
    note: 'nota|nota de subsol',
    above: 'de mai sus|citată',
    see: 'a se vedea|vezi|v.',
    hereafter: 'în continuare|denumit[ăe]? în continuare',
  },
  nordic: {
    again: 'a.st.|ibid|samme sted|samme stad',
    work: 'a.a.|anf.?_arb|cit.?_arb',
    note: 'fotnot|fotnote|fodnote|fodn.|noten?|alaviite|viite',
    above: 'ovan|ovenfor|foran|ovf.|edellä|yllä',
    below: 'nedan|nedenfor|jäljempänä|alla',
    see: 'se|se även|se också|jfr|jf.?|jmf|ks.?|vrt.|samt',
    hereafter: 'nedan kallad|i det följande|heretter|herefter|jäljempänä',
  },
  baltic: { againPlain: 'ten pat|turpat|samas', note: 'išnaša|vēre|märkus', see: 'žr.|sk.|vt' },
  tr: {
    again: 'a._g._e.|a._g._m.|a._g._t.|a.y.|aynı yer|aynı eser',
    work: 'a._g._e.|a._g._m.|a._g._t.|adı geçen eser|adı geçen makale',
    note: 'dipnot|dn.',
    above: 'yukarıda|yuk.|yukarıdaki',
    below: 'aşağıda',
    see: 'bkz.?|bk.|krş.',
  },
  el: {
    again: 'ό.π.|ο.π.|στο ίδιο|αυτόθι|όπ.π.|ό.π',
    work: 'ό.π.|ο.π.|όπ.π.',
    note: 'υποσημ.?|υποσημείωση|σημ.?|υποσ.',
    above: 'ανωτ.|ανωτέρω|παραπάνω|πιο πάνω',
    see: 'βλ.?|βλέπε|πρβλ.?|και',
  },
  ar: {
    again:
      'المرجع نفسه|المصدر نفسه|المرجع ذاته|المصدر ذاته|نفس المرجع|نفس المصدر|المرجع عينه|الموضع نفسه|المرجع السابق نفسه|المصدر السابق نفسه|المرجع السابق|المصدر السابق|السابق نفسه',
    work: 'مرجع سابق|مصدر سابق|المرجع السابق|المصدر السابق|مرجع سبق ذكره|مصدر سبق ذكره|م.س|م. س.',
    note: 'الحاشية|حاشية|الهامش|هامش|الملاحظة|الحاشية السفلية',
    above: 'أعلاه|اعلاه|السابق|السابقة|المذكور|سابق',
    below: 'أدناه|ادناه',
    see: 'انظر|أنظر|انظر أيضا|انظر أيضًا|راجع|ينظر|يُنظر|قارن|في',
    hereafter: 'يشار إليه فيما بعد|يشار إليه لاحقا|فيما يلي|المشار إليه لاحقا',
    page: 'ص|ص.|صص|ج|الفقرة|المادة',
  },
  fa: {
    againPlain: 'همان|همانجا|همان جا|همان منبع',
    work: 'پیشین|همان منبع|منبع پیشین',
    note: 'پانوشت|پاورقی|پی‌نوشت|زیرنویس',
    above: 'بالا|پیشین',
    see: 'نک.?|ر.ک.?|رک.?|بنگرید به',
    page: 'ص|ص.|صص',
  },
  he: {
    againPlain: 'שם|שם שם',
    note: 'ה"ש|ה״ש|הערה|הערת שוליים|הע\'',
    above: 'לעיל|לעיל,',
    below: 'להלן',
    see: 'ראו|ראה|ראו גם|השוו',
    hereafter: 'להלן',
    page: "בעמ'|עמ'|פס'|פסקה|בפסקה",
  },
  ko: {
    again: '위의 책|위의 글|위의 논문|같은 책|같은 글|같은 논문|같은 면|상게서|상게논문|위 논문|위 책',
    work: '앞의 책|앞의 글|앞의 논문|전게서|전게논문|앞 책|앞 논문',
    note: '각주|주',
    above: '앞의|위의|위',
    see: '참조',
    page: '쪽|면',
  },
}

/**
 * Chinese and Japanese set no blanks, so their forms are whole expressions; `#` stands for the number. Regular
 * expressions in what else they hold.
 */
export const unspacedForms = {
  again:
    '同上(?![注註掲揭引前]?\\s?[（(〔［[]?#)(?:注|註|书|書|文)?|同前(?![注註掲揭引])|同[書书頁页右]|同论文|同論文|同前[注註]?(?=[，,。.、]|$)|上[注註](?=[，,。.、]|$)|ibid|前[注註](?=[，,。.、]|$)',
  numbered: [
    '(?:前\\s?[掲揭引]?|同\\s?前?|同上|上|見前|见前)[・·、，]?[（(〔［[]?\\s?(?:脚|腳)?[注註](?:释|釋)?\\s?[（(〔［[]{0,2}#',
    '(?:脚|腳)?[注註](?:释|釋)?\\s?[（(〔［[]?#\\s?[）)〕］\\]]?\\s?(?:参照|參照|所[揭掲引]|前[掲揭引])',
    '前[掲揭引][^，,。、注註]{0,12}[（(〔［[]\\s?(?:前[掲揭]?)?[注註]\\s?#',
  ],
  work: '前[掲揭引](?:書|书|文|論文|论文|著)?|前述[書书]',
  hereafter: '以下(?:、|，)?(?:简称|簡稱|称|稱|「)?',
} as const
