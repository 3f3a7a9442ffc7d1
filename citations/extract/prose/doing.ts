/** Links that do something with the letter or page at hand, told by their words: "Unsubscribe", "Partagez-la". None is a source. */
const DOING =
  /^(?:un-?subscribe|subscribe(?: now)?|share(?: (?:this|it)(?: \p{L}+)?)?|view (?:this \p{L}+ )?in (?:your |a )?browser|manage (?:your )?(?:preferences|subscription)|abbestellen|abmelden|newsletter abbestellen|teilen|weiterleiten|im browser (?:ansehen|öffnen)|(?:se )?désabonner|désabonnez-vous|désinscri(?:re|vez-vous)|se désinscrire|partager|partagez(?:-l[ae])?|darse de baja|cancelar (?:la )?suscripción|compartir|comparte|annulla (?:l[’'])?iscrizione|disiscriviti|condividi|cancelar (?:a )?(?:subscrição|inscrição|assinatura)|partilhar|compartilhar|afmelden|uitschrijven|delen|wypisz się|zrezygnuj z subskrypcji|udostępnij|odhlásit(?: se)?|sdílet|avregistrera(?: dig)?|avsluta prenumerationen|dela|afmeld(?: dig)?|del|avmeld|peruuta tilaus|jaa|отписаться|поделиться|відписатися|поділитися|leiratkozás|megosztás|dezabonare|distribuie|abonelikten çık|paylaş|odjavi se|podijeli|отпишете се|споделете|κατάργηση εγγραφής|κοινοποίηση|إلغاء الاشتراك|مشاركة|購読解除|配信停止|退订|取消订阅|分享|구독 취소|공유|hủy đăng ký|chia sẻ)[.!:»”]?$/iu

/** Do a link's printed words say that it does something with the page, and not what is to be read there? */
export function isDoing(words: string): boolean {
  return words.length <= 40 && DOING.test(words.replace(/\s+/g, ' ').trim())
}
