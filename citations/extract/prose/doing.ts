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
  'share(?: (?:this|it|on)(?: \\p{L}+)?)?|forward to a friend|tweet(?: this)?|teilen|weiterleiten|partager|partagez(?:-l[ae])?|compartir|comparte|condividi|partilhar|compartilhar|delen|udostępnij|sdílet|dela|del|jaa|' +
  'поделиться|поділитися|megosztás|distribuie|paylaş|podijeli|споделете|κοινοποίηση|مشاركة|分享|공유|chia sẻ'
const ENTERING =
  'log ?in|log on|sign in|(?:create|open) an account|open in (?:the )?app|anmelden|einloggen|se connecter|connexion|iniciar sesión|accedi|entrar|inloggen|zaloguj się|přihlásit se|logga in|войти|увійти|giriş yap|ログイン|登录|로그인'
const GIVING =
  'donate(?: now| here| today)?|become a member|join us|(?:jetzt )?spenden|mitglied werden|faire un don|je donne|adhérer|dona(?: ahora| ora)?|hazte soci[oa]|doneer(?: nu)?|word lid|wpłać|skänk en gåva|пожертвовать|підтримати|bağış yap'
const PRINTING =
  'rss(?:[ -]feeds?)?|atom(?:[ -]feeds?)?|print(?: this(?: \\p{L}+)?)?|drucken|seite drucken|imprimer|imprimir|stampa|afdrukken|drukuj|tisk|skriv ut|распечатать|друкувати|yazdır|印刷|打印|인쇄|e-?mail(?: this(?: \\p{L}+)?)?|back to top|nach oben|haut de page|naar boven|volver arriba|torna su'

/** A licence's short name, and a place's coordinates with its map behind them: both say what they say by themselves. */
const NAMED =
  /^(?:CC[ -]?(?:BY|0|Zero)(?:[ -][\w.]+)*|Creative Commons(?: [\p{L}.-]+){0,8}(?: \d\.\d)?(?: \p{L}+)?|\d{1,3}(?:\.\d+)?°.{0,40}[NSEWO])$/iu

const LEAVES = new RegExp(
  `^(?:(?:click (?:here )?)?to |please |hier |zum |pour (?:vous )?|cliquez ici pour |para |per )?(?:${LEAVING})(?![\\p{L}])`,
  'iu',
)
const DOES = new RegExp(
  `^(?:${[LEAVING, SUBSCRIBING, SHARING, ENTERING, GIVING, PRINTING].join('|')})[.!:»”›→ ]*$`,
  'iu',
)
const LONGEST = 60

/** Do a link's printed words say that it does something with the page, and not what is to be read there? */
export function isDoing(words: string): boolean {
  const tight = tidy(words)
  return tight !== '' && (DOES.test(tight) || LEAVES.test(tight) || NAMED.test(tight))
}

/** Do they lead out of a mailing list, or to a letter's copy on the web? Only the foot and head of a letter say so. */
export function isLeaving(words: string): boolean {
  const tight = tidy(words)
  return tight !== '' && LEAVES.test(tight)
}

/** '' for what is too long to be such words. */
function tidy(words: string): string {
  return words.length > LONGEST ? '' : words.replace(/\s+/g, ' ').trim()
}
