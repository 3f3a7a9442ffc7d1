/** Words with which a page speaks of itself and of its neighbours, in many languages: what stands behind them is no source. */

/** Before a link to another story of the house. "See also" and "Source" are not among them. */
const READ_ON =
  'read also|also read|related(?: (?:stories|articles?|content|posts?|links?))?|more from|you may also like|' +
  'lesen sie auch|lies auch|mehr zum thema|das könnte sie (?:auch )?interessieren|ähnliche (?:artikel|beiträge)|lire aussi|à lire (?:aussi|également)|sur le même sujet|articles? liés?|' +
  'lea también|leer también|lee también|le puede interesar|te puede interesar|también te puede interesar|noticias relacionadas|leggi anche|potrebbe interessarti|articoli correlati|leia também|notícias relacionadas|' +
  'lees ook|meer over dit onderwerp|czytaj (?:też|także|również)|přečtěte si také|čtěte také|související články|prečítajte si aj|läs också|läs även|les også|læs også|lue myös|' +
  'citește și|citiți și|olvassa el|kapcsolódó cikkek|ayrıca oku(?:yun)?|ilgili haber(?:ler)?|pročitajte i|čitajte i|preberite tudi|читайте также|материалы по теме|по теме|читайте також|за темою|прочетете също|διαβάστε επίσης|' +
  'اقرأ أيضا|اقرأ أيضاً|مواضيع ذات صلة|קראו (?:גם|עוד)|関連記事|関連リンク|あわせて読みたい|相关阅读|相關閱讀|相关新闻|관련기사|관련 기사|baca juga|lihat juga berita|artikel terkait|berita terkait|xem thêm|đọc thêm|tin liên quan|soma pia|soma zaidi|llegiu també|llegeix també|vegeu també les notícies|بیشتر بخوانید|مطالب مرتبط|यह भी पढ़ें|इसे भी पढ़ें|อ่านเพิ่มเติม|อ่านต่อ|ข่าวที่เกี่ยวข้อง|loe ka|skaitykite taip pat|lasi arī'
/** Before or over the reference by which the page itself wants to be cited. */
const CITE_ME =
  '(?:how to )?cite (?:this|as)(?: (?:article|page|paper|item|document|post|work|entry))?(?: as)?|how to cite(?: this (?:article|page|paper))?|(?:suggested |recommended |preferred )?citation|' +
  'zitierhinweis|zitiervorschlag|zitierweise|empfohlene zitierweise|pour citer(?: (?:cet article|ce document|ce texte|cette page))?|comment citer(?: cet article)?|référence électronique|c[oó]mo citar(?: este artículo)?|como citar(?: este artigo)?|' +
  "come citare(?: questo articolo)?|citeerwijze|jak cytować|sposób cytowania|citace|для цитирования|как цитировать|для цитування|як цитувати|引用方法|引用本文|この論文を引用|인용하기|atıf için|alıntılamak için|(?:this (?:article|post|text|piece) (?:was )?)?(?:originally|first) (?:published|posted|appeared) (?:at|on|in|by)[^\\n:：]{0,40}|(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht)(?: (?:auf|in|bei))?|(?:publié|paru) (?:initialement|d[’']abord|à l[’']origine)[^\\n:：]{0,30}|publicad[oa] originalmente(?: (?:en|em))?|pubblicato originariamente(?: su)?|oorspronkelijk (?:verschenen|gepubliceerd)(?: op| in)?|原文链接|原文地址|本文链接|本文地址|原文連結|permalink|permanent link|short link|kurzlink|lien permanent|enlace permanente"

/** Before the name of who made a picture. A chart has a source, a photograph a credit. */
const PICTURED =
  'photos?|photographs?|photograph(?:er|y)|pictures?|images?|foto(?:s|grafia|grafía|grafie|graf|grafo)?|fot\\.|bild(?:er|quelle|nachweis)?|aufnahme|crédits?|credits?|créditos?|crediti|imagen|imagem|immagine|afbeelding|beeld|zdjęcie|snímek|kép|kuva|valokuva|billede|fotoğraf|görsel|фото|снимка|фотография|світлина|φωτογραφία|صورة|الصورة|תמונה|צילום|写真|撮影|图片|圖片|摄影|사진|ảnh'

/** Before links to where else a house can be met. */
const INVITING =
  'follow us|find us on|connect with us|join us on|folgen sie uns|folge uns|folgt uns|suivez[- ]nous|retrouvez[- ]nous|síguenos|síganos|seguici|siga-nos|sigam-nos|volg ons|obserwuj nas|znajdziesz nas|sledujte nás|följ oss|følg oss|seuraa meitä|kövess minket|urmăriți-ne|bizi takip|pratite nas|sledite nam|' +
  'подписывайтесь|следите за|мы в соцсетях|стежте за|підписуйтесь|последвайте ни|ακολουθήστε|تابعونا|עקבו אחרינו|フォローする|フォローして|关注我们|關注我們|팔로우|theo dõi chúng tôi|sign up (?:to|for) (?:our|the|\\p{L}+) |subscribe to (?:our|the) |abonnieren sie |abonnez-vous à |suscríb[ei]te a |iscriviti alla |assine a |meld je aan voor |zapisz się (?:na|do) '

/** All five are asked of words in small letters: to fold the case of so many words costs more than all else done with them. */
const READING_ON = new RegExp(`^[\\s\\p{S}\\p{P}]*(?:${READ_ON})(?![\\p{L}])`, 'u')
/** The words alone, as a heading or before a colon: "How to cite a web page" is a subject like any other. */
const CITING_ME = new RegExp(`^[\\s\\p{P}]*(?:${CITE_ME})\\s*(?:[:：\\n.]|$)`, 'u')
const CREDITED = new RegExp(
  `(?:^|[^\\p{L}])(?:${PICTURED})(?:\\s\\p{L}{1,12}){0,2}\\s?[:：/©]|(?:^|[^\\p{L}])(?:photo(?:graph)?s?|image|picture|foto) (?:by|von|de|di|door|av|af|autor)\\s|©|📷`,
  'iu',
)

/** Right before a link, be it amid a sentence: "… and join us on [the channel]". */
const INVITES_TO = new RegExp(
  `(?<!\\p{L})(?:${INVITING}|join us|write to us|contact us|rejoignez-nous|écrivez-nous|únete a nosotros|escríbenos|scrivici|unisciti a noi|junte-se a nós|escreva-nos|schreiben sie uns|schreibt uns|schrijf ons|sluit je aan|napisz do nas|dołącz do nas|napište nám|přidejte se|skriv till oss|gå med|skriv til os|liity|csatlakozz|írj nekünk|scrieți-ne|bize yazın|напишите нам|пишите нам|присоединяйтесь|напишіть нам|приєднуйтесь)\\s*(?:\\p{L}{1,6}[\\s:]+){0,2}$`,
  'u',
)
const INVITES = new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${INVITING})`, 'u')
const PICTURE_BY = new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${PICTURED})(?:\\s\\p{L}{1,12}){0,2}\\s?[:：/©]`, 'u')
/** One of these stands in all that a licence says: looked for first, because nearly no text holds one. */
const NAMES_LICENCE = /licen|lizenz|ицензи|іценз|ライセンス|许可协议|授權條款/iu
/** What a licence says of the page that it stands on. */
const LICENSED =
  /\b(?:licen[cs]ed|available|distributed|published|released) under\b.{0,120}licen[cs]e|\blizenziert unter\b|unter (?:der|einer|den) .{0,80}lizenz|sous (?:une |la )?licence|bajo (?:una |la )?licencia|sob (?:a |uma )?licença|sotto (?:una )?licenza|onder (?:een |de )?.{0,60}licentie|na licencji|под лицензией|на условиях лицензии|за ліцензією|на умовах ліцензії|ライセンスの下|许可协议|授權條款/iu

/** "Follow us on …", "Sign up to our newsletter here." */
export function invites(words: string): boolean {
  return INVITES.test(words.slice(0, 120).toLowerCase())
}

/** Do the words right before a link invite to it? */
export function invitesTo(before: string): boolean {
  return INVITES_TO.test(before.slice(-60).toLowerCase())
}

export function isLicence(words: string): boolean {
  const head = words.slice(0, 400)
  return NAMES_LICENCE.test(head) && LICENSED.test(head)
}

/** A line that names a picture's maker and says nothing else. */
export function isPictureLine(words: string): boolean {
  return words.length < 160 && PICTURE_BY.test(words.toLowerCase())
}

export function readsOn(words: string): boolean {
  return READING_ON.test(words.slice(0, 120).toLowerCase())
}

export function citesItself(words: string): boolean {
  return CITING_ME.test(words.slice(0, 120).toLowerCase())
}

/** Does the text before a link in a caption say that a picture's maker follows? `caption`: up to the link. */
export function creditsPicture(caption: string): boolean {
  const part = caption.slice(-200)
  const at = part.search(
    /(?:source|quelle|fuente|fonte|źródło|bron|источник|джерело|kaynak|出典|来源)\s?[:：]?\s*$/iu,
  )
  return at < 0 && CREDITED.test(part)
}
