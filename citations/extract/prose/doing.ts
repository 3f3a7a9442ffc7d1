/**
 * Links that do something with the letter or page at hand, told by their words: "Unsubscribe", "Partagez-la", "Log in". None
 * is a source. "Read more" and "Download" are not among them: they lead to what is to be read.
 */

/** Ways out of a mailing list; more words may follow ("… from this list"). */
const LEAVING =
  'un-?subscribe|(?:view|open|read) (?:this|it)? ?(?:\\p{L}+ )?(?:in|on) (?:your |a |the )?(?:web )?browser|view online|(?:manage|update|change) (?:your |my )?(?:e-?mail )?(?:preferences|subscriptions?|settings|profile)|' +
  'abbestellen|(?:vom )?newsletter ab(?:bestellen|melden)|abmelden|austragen|im browser (?:ansehen|anzeigen|öffnen|lesen)|online ansehen|' +
  '(?:se |vous )?désabonner|désabonnez-vous|(?:se )?désinscrire|désinscrivez-vous|(?:voir|lire|afficher) (?:\\p{L}+ ){0,3}dans (?:votre|le|un) navigateur|version en ligne|' +
  "darse de baja|cancelar (?:la |mi )?suscripción|ver en (?:el|tu|su) navegador|annulla (?:l[’'])?iscrizione|disiscriviti|cancellati|visualizza nel browser|" +
  'cancelar (?:a )?(?:subscrição|inscrição|assinatura)|ver no navegador|afmelden|uitschrijven|bekijk (?:\\p{L}+ ){0,3}in (?:je|uw|de) browser|voorkeuren (?:aanpassen|wijzigen)|' +
  'wypisz się|zrezygnuj z (?:subskrypcji|newslettera)|zobacz w przeglądarce|odhlásit(?: se)?|zobrazit v prohlížeči|avregistrera(?: dig)?|avsluta prenumerationen|visa i webbläsaren|' +
  'afmeld(?: dig)?|avmeld|peruuta tilaus|отписаться|отменить подписку|відписатися|leiratkozás|dezabonare|abonelikten çık|odjavi(?:te)? se|odjava|отпишете се|κατάργηση εγγραφής|' +
  'إلغاء الاشتراك|購読解除|配信停止|退订|取消订阅|구독 취소|수신거부|hủy đăng ký'
const SUBSCRIBING =
  "subscribe(?: now| here| today)?|sign up(?: now| here| today)?|newsletter (?:abonnieren|bestellen)|(?:jetzt )?abonnieren|s[’']abonner|abonnez-vous|s[’']inscrire|inscrivez-vous|je m[’']abonne|" +
  'suscríb[ei]te|suscribirse|abbonati|iscriviti|assine(?: já)?|inscreva-se|subscrever|abonneer(?: je)?(?: nu)?|meld je aan|schrijf je in|zapisz się|subskrybuj|odebírat|prenumerera|abonner|tilaa|' +
  'подписаться|підписатися|feliratkozás|abonează-te|abone ol|pretplati se|εγγραφείτε|اشترك|購読する|订阅|訂閱|구독하기|đăng ký'
const SHARING =
  'share(?: (?:this|it|on)(?: \\p{L}+)?)?|forward (?:this|it|to a friend)|pass it on|tweet(?: this)?|weitersagen|transférer|transférez-l[ae]|reenviar|reenvía(?:lo|la)|inoltra(?:la|lo)?|reencaminhar?|doorsturen|stuur (?:hem|het) door|prześlij dalej|přeposlat|přepošlete|přepošli|preposlať|vidarebefordra|videresend|továbbküld(?:öm|és)?|переслать|переслати|iletin|' +
  'teilen|weiterleiten|partager|partagez(?:-l[ae])?|compartir|comparte|condividi|partilhar|compartilhar|delen|udostępnij|sdílet|dela|del|jaa|' +
  'поделиться|поділитися|megosztás|distribuie|paylaş|podijeli|споделете|κοινοποίηση|مشاركة|分享|공유|chia sẻ'
const ENTERING =
  'log ?in|log on|sign in|(?:create|open) an account|open in (?:the )?app|anmelden|einloggen|se connecter|connexion|iniciar sesión|accedi|entrar|inloggen|zaloguj się|přihlásit se|logga in|войти|увійти|giriş yap|ログイン|登录|로그인'
const GIVING =
  'donate(?: now| here| today)?|chip in|make a donation|support (?:us|our work)|unterstützen sie uns|unterstützt uns|soutenez-nous|nous soutenir|apóyanos|haz una donación|dona(?:teci)?|sostieni(?:ci)|fai una donazione|apoie-nos|doe|steun ons|wesprzyj(?: nas)?|wspieram|přispějte(?: nám)?|přispět|podpořte nás|darujte|prispejte|stöd oss|bidra|støtt oss|støt os|tue meitä|lahjoita|támogass(?: minket)?|támogatom|donează|susține-ne|destek ol(?:un)?|doniraj|поддержать|поддержите нас|підтримайте(?: нас)?|задонатити|στηρίξτε μας|تبرع|ادعمنا|תרמו|寄付する|支持我们|赞助|捐款|후원하기|donasi|ủng hộ|' +
  'become a member|join us|(?:jetzt )?spenden|mitglied werden|faire un don|je donne|adhérer|dona(?: ahora| ora)?|hazte soci[oa]|doneer(?: nu)?|word lid|wpłać|skänk en gåva|пожертвовать|підтримати|bağış yap'
const PRINTING =
  'rss(?:[ -]feeds?)?|atom(?:[ -]feeds?)?|print(?: this(?: \\p{L}+)?)?|drucken|seite drucken|imprimer|imprimir|stampa|afdrukken|drukuj|tisk|skriv ut|распечатать|друкувати|yazdır|印刷|打印|인쇄|e-?mail(?: this(?: \\p{L}+)?)?|back to top|nach oben|haut de page|naar boven|volver arriba|torna su'

/** Events are for going to, and a citation manager's file repeats what stands above it. */
const TAKING_PART =
  "rsvp|register (?:here|now)|(?:book |buy )?tickets?(?: (?:here|hier|ici|aquí|qui))?|book now|(?:zur )?anmeldung|hier anmelden|karten (?:hier|kaufen)|je m[’']inscris|billetterie|réserver|comprar entradas|entradas(?: aquí)?|biglietti(?: qui)?|bilhetes(?: aqui)?|ingressos(?: aqui)?|kaarten(?: hier)?|aanmelden|bilety(?: tutaj)?|kup bilet|vstupenky(?: zde)?|vstupenky tu|biljetter(?: här)?|anmäl dig(?: här)?|billetter(?: her)?|tilmeld dig|meld deg på|liput(?: täältä)?|ilmoittaudu|jegyek|bilete(?: aici)?|bilet al|ulaznice|билеты(?: здесь)?|квитки(?: тут)?|билети|εισιτήρια|申し込みはこちら|チケット|立即报名|购票|예매|신청하기|daftar di sini|mua vé"
const LISTENING =
  "listen(?: now)?(?: on (?:\\p{L}+ ?){1,2})?|(?:play|download) (?:this )?episode|rate us|(?:jetzt )?anhören|folge herunterladen|écouter(?: l[’']épisode)?|télécharger l[’']épisode|escuchar(?: (?:el )?episodio)?|ascolta(?: l[’']episodio)?|ouvir(?: episódio)?|luister(?: nu)?|posłuchaj|poslechnout|lyssna|lytt|lyt|kuuntele|слушать|слухати|聴く|收听"
const EXPORTING =
  '(?:(?:export|download|get|exportieren|exporter|télécharger|exportar|descargar|esporta|scarica|exporteer|eksportuj|exportovat|exportera|экспорт|експорт|citer|cite|zitieren)(?: (?:as|to|als|en|in|w|do|as a|in formato|al formato|в|у))? )?(?:bibtex|ris|endnote|refworks|refman|zotero|mendeley|csl[- ]?json)(?: (?:citation|file|format|export))?|(?:export|download) citations?|cite this(?: \\p{L}+)?|orcid(?: id| profile)?'
const MENDING =
  '(?:edit|improve|view|fork) (?:this page |this |it )?(?:on|at) \\p{L}+|edit this page|suggest an edit|view (?:page )?source|(?:report|flag) (?:a|an|this) (?:bug|issue|error|mistake|problem|typo|page)|(?:diese seite|artikel) bearbeiten|fehler melden|auf \\p{L}+ bearbeiten|modifier cette page|signaler une erreur|editar esta p[áa]gina|(?:avisar de|informar de|reportar) un error|modifica questa pagina|segnala un errore|reportar (?:um )?erro|bewerk deze pagina|(?:meld een )?fout melden|edytuj tę stronę|zgłoś błąd|upravit (?:tuto )?stránku|nahlásit chybu|redigera sidan|rapportera (?:ett )?fel|rediger siden|meld(?:e)? feil|muokkaa|ilmoita virheestä|hiba bejelentése|raportează o eroare|hata bildir|редактировать|сообщить об ошибке|нашли ошибку|редагувати|повідомити про помилку|編集する|このページを編集|编辑此页|編輯|편집|오류 신고'

/**
 * Parts of a site and steps through it. In a sentence they may be what it speaks of ("their privacy policy"); in a line of links
 * above or below a text they are its frame.
 */
const PARTS =
  'home(?: ?page)?|about(?: us)?|contact(?: us)?|contacts|privacy(?: policy| notice)?|terms(?: (?:of|and|&) \\p{L}+)?|cookies?(?: \\p{L}+)?|imprint|sitemap|site map|archives?|all (?:posts|articles|issues)|accessibility|help|faq|jobs|careers|press|advertise|newsletter|submissions?|submit(?: \\p{L}+){0,2}|' +
  'startseite|impressum|datenschutz(?:erklärung)?|agb|kontakt|über uns|archiv|hilfe|accueil|mentions légales|confidentialité|plan du site|nous contacter|à propos|archives|inicio|aviso legal|privacidad|contacto|quiénes somos|archivo|ayuda|note legali|contatti|chi siamo|archivio|início|contato|contactos|privacidade|sobre(?: nós)?|arquivo|colofon|over ons|privacybeleid|' +
  'strona główna|o nas|polityka prywatności|regulamin|archiwum|domů|o nás|podmínky|hem|om oss|om os|arkiv|integritetspolicy|etusivu|tietosuoja|főoldal|rólunk|adatvédelem|archívum|acasă|despre noi|confidențialitate|anasayfa|hakkımızda|gizlilik|arşiv|naslovna|o nama|главная|о нас|контакты|архив|конфиденциальность|головна|про нас|контакти|архів|за нас|αρχική|αρχείο|επικοινωνία|الرئيسية|من نحن|الأرشيف|דף הבית|אודות|ארכיון|ホーム|お問い合わせ|バックナンバー|プライバシーポリシー|首页|首頁|投稿|往期(?:文章)?|联系我们|关于我们|홈|문의|개인정보처리방침|beranda|tentang kami|arsip|trang chủ|liên hệ|' +
  '(?:next|previous|prev)(?: \\p{L}+)?|weiter|zurück|nächster? \\p{L}+|vorherige[rs]? \\p{L}+|(?:\\p{L}+ )?(?:suivante?|précédente?)|siguiente|anterior|(?:\\p{L}+ )?(?:successiv[oa]|precedente)|próxim[oa]|volgende|vorige|następn[ya]|poprzedni[a]?|další|předchozí|nästa|föregående|neste|næste|forrige|seuraava|edellinen|következő|előző|următorul|precedentul|sonraki|önceki|следующ(?:ая|ий|ее)|предыдущ(?:ая|ий|ее)|далее|назад|наступн(?:а|ий|е)|попередн(?:я|ій|є)|次へ|前へ|次の記事|前の記事|下一[篇页]|上一[篇页]|다음(?: 글)?|이전(?: 글)?'

/** A licence's short name, and a place's coordinates with its map behind them: both say what they say by themselves. */
const NAMED =
  /^(?:CC[ -]?(?:BY|0|Zero)(?:[ -][\w.]+)*|Creative Commons(?: [\p{L}.-]+){0,8}(?: \d\.\d)?(?: \p{L}+)?|\d{1,3}(?:\.\d+)?°.{0,40}[NSEWO])$/iu

/** All are asked of words in small letters: to fold the case of so many words costs more than all else done with them. */
const LEAVES = new RegExp(
  `^(?:(?:click (?:here )?)?to |please |hier |zum |pour (?:vous )?|cliquez ici pour |para |per )?(?:${LEAVING})(?![\\p{L}])`,
  'u',
)
const DOING = [
  LEAVING,
  SUBSCRIBING,
  SHARING,
  ENTERING,
  GIVING,
  PRINTING,
  TAKING_PART,
  LISTENING,
  EXPORTING,
  MENDING,
]
const DOES = new RegExp(`^(?:${DOING.join('|')})[.!:»”›→ ]*$`, 'u')
/** The same before a colon or words that name a page: "Share: …", "Support The Herald: …". */
const BEGINS = new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${DOING.join('|')})(?![\\p{L}])`, 'u')
const PART = new RegExp(`^[\\s‹«<←⟵|]*(?:${PARTS})[\\s.!:»”›>→⟶|]*$`, 'u')
/** What an address names as its last step that serves a reader instead of telling anything. */
const SERVICE =
  /(?:\/(?:share(?:r|-?article)?|subscri(?:be|ption|ptions)|unsubscribe|newsletters?|donat(?:e|ion|ions)|support(?:[-_]us)?|give|login|log-in|signin|sign-in|signup|sign-up|register|registration|rsvp|join(?:-us)?|memberships?|feedback|rss|print|export|bibtex|app|apps|tickets?|cart|submit|tips?|privacy(?:-policy)?|terms|contact(?:-us)?|spenden?|abo(?:nnieren|nnement)?|anmeld(?:en|ung)|mitmachen|kontakt|datenschutz|dons?|soutenir|adherer|inscription|suscri(?:bir(?:se|te)?|pcion(?:es)?)|apoya(?:r|nos)?|dona(?:r)?|boletin|sostieni(?:ci)?|abbonati|iscriviti|contatti|apoi(?:ar|e)|assin(?:ar|e|atura)|contato|aanmelden|doneer|steun|lid-worden|wesprzyj|wsparcie|zapisz(?:-sie)?|darujme|podpor(?:te)?|prispe(?:t|jte)|odhlasit|preposlat|prihlas(?:it|ka)|tipsa|stod|prenumerera|stott|tilaa|lataa|tamogat(?:as|om)?|sustine|destek|abone|bagis|podrzi|donaciya|pidpyska|pidtrymka|podderzhat|podpiska)(?:\.\w{2,5})?\/?(?:[?#].*)?|[?&](?:share|replytocom|unsubscribe)=.*)$/i

/** Does an address lead to a service for readers (to share, subscribe, give, sign up), by its last step? It only confirms. */
export function isService(href: string): boolean {
  return href.length < 2_000 && SERVICE.test(href)
}

/** Do a link's words name a part of the site, or the next page? Only in a frame they are no source. */
export function isPart(words: string): boolean {
  const tight = tidy(words)
  return tight !== '' && PART.test(tight.toLowerCase())
}

/** Does a line begin with words that do something with the page? */
export function beginsDoing(line: string): boolean {
  return BEGINS.test(line.slice(0, LONGEST).toLowerCase())
}
const LONGEST = 60

/** Do a link's printed words say that it does something with the page, and not what is to be read there? */
export function isDoing(words: string): boolean {
  const tight = tidy(words)
  if (tight === '') return false
  const small = tight.toLowerCase()
  return DOES.test(small) || LEAVES.test(small) || NAMED.test(tight)
}

/** Do they lead out of a mailing list, or to a letter's copy on the web? Only the foot and head of a letter say so. */
export function isLeaving(words: string): boolean {
  const tight = tidy(words)
  return tight !== '' && LEAVES.test(tight.toLowerCase())
}

/** '' for what is too long to be such words. */
function tidy(words: string): string {
  if (words.length > LONGEST) return ''
  return /\s\s|[^\S ]|^ | $/.test(words) ? words.replace(/\s+/g, ' ').trim() : words
}
