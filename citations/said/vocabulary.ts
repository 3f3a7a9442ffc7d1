/** The namespaces in which feeds, documents and pictures speak of themselves, by the prefixes under which they are known here. */

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2005/Atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://creativecommons.org/ns#', 'cc'],
  ['http://web.resource.org/cc/', 'cc'],
  ['http://backend.userland.com/creativeCommonsRssModule', 'cc'],
  ['http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html', 'cc'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://ns.adobe.com/xap/1.0/', 'xmp'],
  ['http://ns.adobe.com/xap/1.0/rights/', 'xmpRights'],
  ['http://ns.adobe.com/photoshop/1.0/', 'photoshop'],
  ['urn:oasis:names:tc:opendocument:xmlns:meta:1.0', 'meta'],
  ['http://www.w3.org/2000/svg', 'svg'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])
/** RSS has no namespace, and some of its producers give it one all the same. */
const RSS =
  /^http:\/\/(?:purl\.org\/rss\/1\.0\/$|purl\.org\/net\/rss1\.1#$|backend\.userland\.com\/rss|blogs\.law\.harvard\.edu\/tech\/rss|cyber\.law\.harvard\.edu\/rss\/rss\.html|my\.netscape\.com\/(?:rdf|publish))/

/** For `readXml`: elements of RSS and of no namespace are `?:name`, those of unknown ones `other:name`. */
export function saidPrefix(namespace: string): string {
  return PREFIXES.get(namespace) ?? (namespace === '' || RSS.test(namespace) ? '?' : 'other')
}
