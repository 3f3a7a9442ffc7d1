/**
 * Addresses that do something instead of telling anything, told by the technical words that the web's systems put into paths,
 * queries and fragments whatever language they serve: to share or like a page, to leave a list, to follow a feed, to edit, to
 * comment, to buy. An address alone never decides: a sentence may argue with any of them.
 */
const LONGEST = 2_000

/** To like a page or to pass it on: the step says so by itself, or with what it is told. A file may be shared by its number. */
const SHARES =
  /\/(?:like|upvote|repost|retweet|tweet|bookmarklet)(?:\.\w{2,5})?\/?\?|\/(?:share(?:r|-?article)?|send|post|submit|compose|create|new|intent(?:\/\w{1,20})?|dialog\/\w{1,20})(?:\.\w{2,5})?\/?\?(?:[^#]{0,500}&)?(?:u|url|text|href|link|body|status|message)=/i
/** Out of a list, or to its door: the word for it, "out" that is told who leaves, the paths of mailing list programs. */
const LEAVES =
  /\/(?:un-?subscri(?:be|ption)|unsub|opt-?out|signoff)(?:\.\w{2,5})?(?:[/?#]|$)|\/out(?:\.\w{2,5})?\/?\?(?:id|u|uid|m|e|email|token|list|sub)=|[?&]unsubscribe(?:[=&]|$)|\/(?:mailman\d?\/(?:lists|listinfo|options)|postorius\/lists)\/[^/?#]{1,200}\/?$/i
const FEEDS =
  /\/(?:feeds?|rss2?|atom)(?:\.(?:xml|rss|json|rdf|atom))?\/?(?:\?[^#]{0,100})?$|\/index\.(?:rss|atom)$/i
/** A page's source in its repository, or in a wiki; a shared document's own address may end with "/edit". */
const EDITS = /\/edit\/[^/?#]|[?&]action=edit(?:&|$)/i
const COMMENTS =
  /#(?:comments?|respond|reply|leave-a-(?:comment|reply)|comment-?form|disqus_thread|komm?entar(?:e|er|i|y|ze)?|comentari?os?|comentários?|commentaires?|commenti|reacties|yorumlar)$|[?&]replytocom=/i
const BUYS = /[?&]add-to-cart=|\/cart\/?(?:\?[^#]{0,100})?$/i

const ACTS = [SHARES, LEAVES, FEEDS, EDITS, COMMENTS, BUYS]

/** Does this address do something with the page or letter that it stands on? Only a line that is no sentence is told by it. */
export function acts(href: string): boolean {
  return href.length < LONGEST && ACTS.some((form) => form.test(href))
}

/** Does it lead to the page of a mailing list, or out of it? */
export function leavesList(href: string): boolean {
  return href.length < LONGEST && LEAVES.test(href)
}
