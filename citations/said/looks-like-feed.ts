/** Whether a text is worth reading as a feed, by how it begins: loads no parser. */

const ROOT = /<(?:\w{1,20}:)?(?:rss|feed|RDF)[\s>]/
const HEAD = 4_096

/** Whether it is worth reading as one: by how its beginning looks. */
export function looksLikeFeed(head: string): boolean {
  const start = head
    .slice(0, HEAD)
    .replace(/^\ufeff/, '')
    .trimStart()
  return start.startsWith('<')
    ? ROOT.test(start)
    : start.startsWith('{') && start.includes('jsonfeed.org/version')
}
