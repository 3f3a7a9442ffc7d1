/**
 * Where a page speaks to its readers about itself, in many languages: it asks them to follow, subscribe, give or write, and it
 * heads what stands beside its text (comments, most read, about the author). Words alone decide nothing here that names a
 * source: an appeal is a verb that asks and a word for "us", and a heading is one of the table's and nothing else.
 */

/** What readers are asked to do, at the beginning of a sentence. */
const ASKING =
  'follow|subscribe|sign up|join|support(?! for| from| of| in)|donate|like(?= us)|contact(?! with| between)|write|e-?mail|help(?! from| for| of)|become|send|tell|rate(?= us)|visit(?! of| to)|' +
  'folgen|folgt|folge|senden|schicken|schickt|besuchen|abonniere?n?|abonniert|unterstützen?|unterstützt|spenden|kontaktieren|schreiben|schreibt|werden(?= sie)|melden(?= sie)|bestellen|' +
  'suivez|envoyez|visitez|abonnez|inscrivez|rejoignez|soutenez|aidez|écrivez|contactez|partagez|recevez|retrouvez|faites|adhérez|' +
  'sigue|siga|envíe\\w*|envía\\w*|visite|síguenos|síganos|suscríb[ae]\\w*|únete|únase|apoya|apoye|escríb[ae]\\w*|contacta|contacte|ayúd[ae]\\w*|dona|hazte|recibe|' +
  'segui|seguici|invia\\w*|mandat?\\w*|visita\\w*|seguite|iscriviti|iscrivetevi|abbonati|sostieni|sostenete|scrivi\\w*|contatta\\w*|dona\\w*|aiuta\\w*|unisciti|' +
  'siga\\w*|acompanhe|assine|inscreva|subscreva|apoie|escreva|contacte|junte|receba|participe|' +
  'volg|abonneer|steun|word|schrijf|meld|mail|doneer|ontvang|śledź|śledźcie|obserwuj\\w*|subskrybuj|wesprzyj\\w*|wspieraj\\w*|dołącz\\w*|napisz\\w*|zapisz|polub|' +
  'sledujte|odebírejte|podpořte|přispějte|pošlete|napište|přidejte|přihlaste|sleduj|odoberajte|podporte|napíšte|pridajte|' +
  'följ|prenumerera|stöd(?! från| för| till)|skicka|tipsa|skriv|anmäl|bli|gilla|følg|abonner|støtt|støt|tilmeld|meld|seuraa|tilaa|tue|kirjoita|liity|' +
  'kövess\\w*|iratkozz\\w*|támogass\\w*|írj\\w*|csatlakozz\\w*|urmăriți\\S*|urmărește|abonați\\S*|susțineți|scrieți\\S*|alătură\\S*|' +
  'takip|abone|destekleyin|destek|bize|katılın|yazın|pratite|pretplatite|podržite|pišite|pridružite|sledite|naročite|podprite|' +
  'подписывайтесь|подпишитесь|следите|поддержите|присоединяйтесь|пишите|напишите|помогите|' +
  'підписуйтесь|підпишіться|стежте|підтримайте|долучайтеся|приєднуйтесь|пишіть|напишіть|' +
  'последвайте|абонирайте|подкрепете|присъединете|пишете|пратите|претплатите|подржите|придружите|' +
  'ακολουθήστε|εγγραφείτε|στηρίξτε|γράψτε|βρείτε|υποστηρίξτε|ikuti|langganan|berlangganan|dukung|gabung|bergabung\\w*|hubungi|kirim|' +
  'sertai|sokong|theo dõi|đăng ký|ủng hộ|tham gia|liên hệ|fuata|jiunge|jiandikishe|changia|segueix\\w*|subscriu\\w*|uneix\\w*|' +
  'تابعوا|تابعونا|اشتركوا|اشترك|ادعموا|انضموا|راسلونا|دنبال|عضو|حمایت|עקבו|הירשמו|הצטרפו|תמכו|כתבו|फॉलो|सब्सक्राइब|हमारे|हमें'
/** Whom it speaks of: the page's own makers. */
const US =
  'us|our|ours|uns|unser\\p{L}{0,2}|nous|notre|nos|nosotros|nuestr[oa]s?|noi|nostr[oaie]|nós|noss[oa]s?|ons|onze|nas|nam|nasz\\p{L}{0,4}|nás|nám|náš|naš\\p{L}{0,3}|naše\\p{L}{0,2}|našich|oss|vår\\p{L}{0,2}|våre|os|vores|meitä|meidän|' +
  'minket|nekünk|\\p{L}+unk(?:at|ra)?|nostru|noastr[ăe]|noștri|ne|bizi|bize|bizim|\\p{L}+[ıiuü]m[ıiuü]z\\p{L}{0,3}|нас|нам|наш\\p{L}{0,3}|ни|μας|kami|kita|chúng tôi|chúng ta|sisi|yetu|wetu|ens|nosaltres|nostr(?:e|es|a)|لنا|\\p{L}+نا|ما|\\p{L}+(?:ينו|נו)|שלנו|हमारे|हमें|हमारी'
/** Scripts without blanks ask in fixed words. */
const ASKING_UNSPACED =
  /(?:关注|關注|订阅|訂閱|扫码|掃碼|下载|下載|加入|联系|聯繫|支持)(?:我们|我們|本报|本報|本站|本网|微信|公众号|公眾號|客户端|客戶端|官方)|フォロー(?:する|して|を)|(?:公式|当|本)(?:アカウント|サイト|アプリ|チャンネル).{0,12}(?:フォロー|登録|ダウンロード)|メルマガ.{0,6}登録|구독(?:하기|해|과)|팔로우|앱.{0,6}다운로드|채널.{0,6}추가|ติดตามเรา|กดติดตาม|สมัครรับ/u
/** An app is for reading the page with; other downloads are to be read themselves. */
const APP =
  /^(?:(?:mobil )?uygulama(?:mız[ıi]?|y[ıi]) (?:\p{L}+ ){0,2}indirin|(?:please )?(?:download|get|install|laden sie|téléchargez|descarg\p{L}+|scarica\p{L}*|baixe|descarregue|pobierz|stáhněte|stiahnite|ladda ner|last ned|hent|lataa|töltse le|descărcați|indirin|preuzmite|скачайте|скачивайте|установите|завантажте|изтеглете|преузмите|κατεβάστε|unduh|muat turun|tải|pakua|descarrega\p{L}*|حملوا|הורידו|डाउनलोड).{0,60}(?:(?<!\p{L})apps?(?!\p{L})|appli|aplica|aplika|aplikac|applica|приложени|застосун|додаток|εφαρμογ|ứng dụng|programu|uygulama|تطبيق|אפליקצי|ऐप))/u
/** Languages whose verb comes last: "Bizi … takip edin." */
const ASKING_LAST =
  /(?:takip ed(?:in|iniz|ebilirsiniz)|abone ol(?:un|unuz|abilirsiniz)|destek (?:ol|ver)(?:un|in|unuz|iniz)|destekleyin|katılın|bize ulaşın|फॉलो करें|सब्सक्राइब करें|जुड़ें|सहयोग करें|دنبال کنید|عضو شوید|حمایت کنید)[\s\p{P}\p{S}]*$/u
/** "To discuss this note, contact …", "If you value our work, give …": why the reader should. */
const BECAUSE =
  '(?:to|if|for|want|um|wenn|falls|für|pour|si|afin|para|per|se|om|als|voor|aby|jeśli|żeby|pokud|chcete|för att|hvis|for at|jos|ha|dacă|pentru|eğer|ако|если|чтобы|для|якщо|щоб|αν|για)\\s[^.!?…,]{3,80},\\s+'
/** "You can send us pictures here." Behind it only "us" counts: what is ours may be a report. */
const MAY =
  /^(?:you (?:can|may)|sie können|ihr könnt|vous pouvez|pued(?:e|en|es)|pu(?:oi|ò|ote)|você pode|pode|u kunt|je kunt|możesz|możecie|můžete|du kan|voit|puteți|вы можете|ви можете|можете|μπορείτε)(?!\p{L}).{0,40}(?<!\p{L})(?:us|uns|nous|nos|nós|ci|ons|nam|nám|oss|os|meille|ne|нам|ни|μας)(?!\p{L})/u
const LONGEST = 300
/** How far behind the verb "us" or "our" stands: farther on it belongs to something else. */
const NEAR = 32
/** In so many signs at the end stand the words of languages whose verb comes last. */
const LAST = 60
const BEYOND_ASCII = /[^\0-\x7f]/

const ASKS = new RegExp(
  `^(?:[^.!?…]{3,80}[?…؟]\\s+|${BECAUSE})?(?:please |bitte |prosimy |proszę |prosím |por favor,? )?(?:${ASKING})(?![\\p{L}])`,
  'u',
)
const OF_US = new RegExp(`(?<![\\p{L}])(?:${US})(?![\\p{L}])`, 'u')

/** "Follow our latest news on the channel or download the app." Be it a sentence: what it links to supports nothing. */
export function appeals(printed: string): boolean {
  if (printed.length > LONGEST) return false
  // In small letters: to fold the case of so many words costs more than all else done with them.
  const small = printed.toLowerCase()
  const words = /^[a-z]/.test(small) ? small : small.replace(/^[\s\p{P}\p{S}]+/u, '')
  if (APP.test(words) || MAY.test(words) || (BEYOND_ASCII.test(words) && ASKING_UNSPACED.test(words)))
    return true
  const asked = ASKS.exec(words)
  if (asked !== null) return OF_US.test(words.slice(0, asked[0].length + NEAR))
  return ASKING_LAST.test(words.slice(-LAST)) && OF_US.test(words)
}

const COMMENTS =
  'comments?|reader comments|leave a (?:comment|reply)|post a comment|kommentare?|leserkommentare|kommentar schreiben|commentaires?|vos commentaires|comentarios?|deja un comentario|comentários?|deixe um comentário|commenti|lascia un commento|' +
  'reacties|komentarze|komentáře|komentáre|kommentarer|kommentit|hozzászólások|comentarii|yorumlar|komentari|комментарии|коментарі|коментари|σχόλια|komentar|komen|bình luận|maoni|comentaris|تعليقات|التعليقات|نظرات|תגובות|टिप्पणियाँ|टिप्पणियां|コメント|评论|評論|留言|댓글|ความคิดเห็น'
const ONWARD =
  'most (?:read|popular|viewed)|popular(?: now| posts| stories)?|trending(?: now)?|recommended(?: for you)?|latest (?:news|posts|stories|articles)|recent posts|more (?:news|stories|articles)|top stories|newsletter|share(?: this(?: \\p{L}+)?)?|tags?|categories|about the authors?|follow us|contact(?: us)?|get in touch|support us|' +
  "meistgelesen|meist gelesen|am meisten gelesen|beliebt|empfehlungen|aktuelle (?:nachrichten|beiträge)|neueste beiträge|schlagwörter|über (?:den autor|die autorin|die autoren)|kontakt|teilen|les plus lus|à la une|recommandés|derniers articles|articles récents|mots-clés|à propos de l[’']auteure?|contact|partager|" +
  "lo más (?:leído|visto)|más leídas|recomendados|últimas noticias|entradas recientes|etiquetas|sobre (?:el autor|la autora|o autor|a autora)|contacto|compartir|i più letti|più letti|ultime notizie|articoli recenti|etichette|l[’']autore|contatti|condividi|" +
  'mais lid[oa]s|últimas|posts recentes|contato|contactos|partilhar|compartilhar|meest gelezen|laatste nieuws|recente berichten|over de auteur|delen|najczęściej czytane|najnowsze|polecane|o autorze|o autorce|udostępnij|nejčtenější|nejnovější|o autorovi|štítky|najčítanejšie|mest läst\\p{L}?|senaste nytt|om författaren|mest lest|mest læste|luetuimmat|legolvasottabb|legfrissebb|' +
  'cele mai citite|ultimele știri|en çok okunanlar|son haberler|çok okunanlar|etiketler|iletişim|yazar hakkında|najčitanije|najnovije|самое читаемое|популярное|последние новости|об авторе|теги|контакты|найпопулярніше|популярне|останні новини|про автора|контакти|най-четени|последни новини|δημοφιλή|τελευταία νέα|ετικέτες|επικοινωνία|' +
  'terpopuler|populer|berita terkini|berita terkait|artikel terkait|paling banyak dibaca|tentang penulis|tin liên quan|đọc nhiều|xem nhiều|tin mới|habari zaidi|el més llegit|الأكثر قراءة|اخبار ذات صلة|آخر الأخبار|پربازدیدترین|הנקראים ביותר|सबसे लोकप्रिय|アクセスランキング|人気記事|最新記事|热门|热门文章|最新文章|多读|인기 기사|많이 본 뉴스|최신 기사'
const AGENDA =
  'upcoming events|calendar|what’s on|save the date|termine|veranstaltungen|veranstaltungshinweise|événements à venir|à vos agendas|próximos eventos|próximas fechas|prossimi eventi|appuntamenti|evenementen|wydarzenia|kalendarium|akce|kalendář akcí|podujatia|evenemang|arrangementer|tapahtumat|evenimente|etkinlikler|dogodki|анонсы|афиша|анонси|афіша|εκδηλώσεις|イベント|活动预告|행사 안내'
const LICENCE =
  'licen[cs]es?|licen[cs]ing|lizenz(?:en)?|licences?|licencias?|licenças?|licenze?|licenza|licenties?|licencj[ae]|licence|licencia|licens(?:er)?|lisens|lisenssi|licenc|licență|lisans|licenca|лицензи[яи]|ліцензі[яї]|лиценз|άδεια|lisensi|giấy phép|llicència|الترخيص|رخصة|רישיון|लाइसेंस|ライセンス|许可证|许可|授權|라이선스'

/** "Comments (3)", "2 commentaires": the number and the signs around the words do not count. */
const headingOf = (words: string): RegExp =>
  new RegExp(`^[\\s\\p{P}\\p{S}\\d]*(?:${words})[\\s\\p{P}\\p{S}\\d]*$`, 'u')
const HEADS_COMMENTS = headingOf(COMMENTS)
const HEADS_ONWARD = headingOf(ONWARD)
const HEADS_AGENDA = headingOf(AGENDA)
const HEADS_LICENCE = headingOf(LICENCE)

/** What stands under this heading: what readers wrote, ways on through the site, where to go, the page's licence. Null: a text. */
export function headsBeside(printed: string): 'comments' | 'onward' | 'agenda' | 'licence' | null {
  if (printed.length > 60) return null
  const heading = printed.toLowerCase()
  if (HEADS_COMMENTS.test(heading)) return 'comments'
  if (HEADS_ONWARD.test(heading)) return 'onward'
  if (HEADS_AGENDA.test(heading)) return 'agenda'
  return HEADS_LICENCE.test(heading) ? 'licence' : null
}
