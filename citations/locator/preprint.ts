/** Numbers of preprint servers and indexes: arXiv (both its schemes), PubMed and PubMed Central. */
import type { Locator } from '../citation.ts'
import { WORD_START, type FoundLocator, type Place } from './found.ts'

/** arXiv's archives before April 2007; the hyphenated ones cannot be anything else. */
const HYPHENATED =
  'astro-ph|cond-mat|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math-ph|nucl-ex|nucl-th|quant-ph|q-bio|q-alg|alg-geom|adap-org|chao-dyn|cmp-lg|comp-gas|dg-ga|funct-an|mtrl-th|patt-sol|plasm-ph|solv-int|supr-con|acc-phys|ao-sci|atom-ph|bayes-an|chem-ph'
const OTHERS = 'cs|econ|eess|math|nlin|physics|stat'
const MONTH = '(?:0[1-9]|1[0-2])'
const OLD = `(?:\\.[A-Z]{2})?/(?:9[1-9]|0[0-7])${MONTH}\\d{3}`
const NEW = `(?:0[7-9]|1[0-4])${MONTH}\\.\\d{4}|(?:1[5-9]|[2-6]\\d)${MONTH}\\.\\d{5}`
const VERSION = '(?:v\\d{1,3})?'
/** An arXiv identifier and nothing else (arxiv.org/help/arxiv_identifier). */
export const ARXIV_ID = `(?:${NEW}|(?:${HYPHENATED}|${OTHERS})${OLD})${VERSION}`
const END = '(?![\\p{L}\\p{N}]|[.-]\\d)'

const LABELLED = new RegExp(
  `${WORD_START}(?:arxiv(?:\\.org)?(?:\\s?(?:e-?prints?|preprint|identifier|id))?[\\s:：.,(\\[]{0,3}(?:arxiv[:：]\\s?)?|(?:corr[\\s,]{0,3})?abs/)(${ARXIV_ID})${END}`,
  'giu',
)
const BARE = new RegExp(`(?<![\\p{L}\\p{N}./-])((?:${HYPHENATED})${OLD}${VERSION})${END}`, 'gu')

export function arxivLocator(value: string): Locator {
  return { kind: 'arxiv', value, url: `https://arxiv.org/abs/${value}` }
}

export function findArxiv(text: string, place: Place): FoundLocator[] {
  const labelled = [...text.matchAll(LABELLED)].map((match) => foundAt(match, arxivLocator))
  if (place === 'text') return labelled
  const known = new Set(labelled.map(({ start }) => start))
  const bare = [...text.matchAll(BARE)].map((match) => foundAt(match, arxivLocator))
  return [...labelled, ...bare.filter(({ start }) => !known.has(start))]
}

const PMID = new RegExp(
  `${WORD_START}(?:pmids?|pubmed\\s?(?:id|pmid)|(?:info:)?pubmed(?=\\s?[:：]\\s?\\d{4}))\\s{0,2}[:：#/.]?\\s{0,2}([1-9]\\d{0,7})(?![\\p{L}\\p{N}]|[./-]\\d)`,
  'giu',
)
const ANOTHER = /\s?[,;]\s?([1-9]\d{5,7})(?![\p{L}\p{N}]|[./-]\d)/uy
const PMCID = new RegExp(`${WORD_START}pmc\\s?id\\s{0,2}[:：#]?\\s{0,2}(pmc\\s?[1-9]\\d{3,8})(?!\\d)`, 'giu')
const BARE_PMC = new RegExp(`(?<![\\p{L}\\p{N}/])(PMC[1-9]\\d{4,7})(?![\\p{L}\\p{N}])`, 'gu')

export function pmidLocator(value: string): Locator {
  return { kind: 'pmid', value, url: `https://pubmed.ncbi.nlm.nih.gov/${value}/` }
}

/** PubMed Central has no kind of its own in citation.ts: a `url` whose value is the number as printed. */
export function pmcLocator(value: string): Locator {
  const number = value.toUpperCase().replace(/\s/g, '')
  return { kind: 'url', value: number, url: `https://pmc.ncbi.nlm.nih.gov/articles/${number}/` }
}

export function findPubMed(text: string, place: Place): FoundLocator[] {
  const found: FoundLocator[] = []
  for (const match of text.matchAll(PMID)) {
    found.push(foundAt(match, pmidLocator))
    if (!/s$/i.test(match[0].replace(/[^a-z]+/gi, ''))) continue
    // "PMIDs: 23903748, 23903749"
    ANOTHER.lastIndex = match.index + match[0].length
    for (let more = ANOTHER.exec(text); more !== null; more = ANOTHER.exec(text))
      found.push(foundAt(more, pmidLocator))
  }
  found.push(...[...text.matchAll(PMCID)].map((match) => foundAt(match, pmcLocator)))
  if (place === 'note') {
    const known = new Set(found.map(({ start }) => start))
    const bare = [...text.matchAll(BARE_PMC)].map((match) => foundAt(match, pmcLocator))
    found.push(...bare.filter(({ start }) => !known.has(start)))
  }
  return found
}

/** The find of a match whose only group is the identifier and closes it. */
function foundAt(match: RegExpExecArray, locate: (value: string) => Locator): FoundLocator {
  const value = match[1] ?? ''
  const end = match.index + match[0].length
  return { locator: locate(value), start: end - value.length, end }
}
