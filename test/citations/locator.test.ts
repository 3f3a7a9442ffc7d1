import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findLocators, locatorOf, sourceKey, withScheme } from '../../citations/locator.ts'
import { processorMs } from '../processor-time.ts'

const inNote = (text: string) =>
  findLocators(text, 'note').map(({ locator }) => `${locator.kind} ${locator.value}`)
const inText = (text: string) => findLocators(text).map(({ locator }) => `${locator.kind} ${locator.value}`)

describe('in a note', () => {
  test.each([
    // DOI: labels.
    ['doi:10.1000/182.', ['doi 10.1000/182']],
    ['DOI 10.1038/nature12373, p. 4', ['doi 10.1038/nature12373']],
    ['DOI: 10.1038/nature12373', ['doi 10.1038/nature12373']],
    ['doi10.1000/xyz123', ['doi 10.1000/xyz123']],
    ['DOI：10.13225/j.cnki.jccs.2019.0001。', ['doi 10.13225/j.cnki.jccs.2019.0001']],
    ['info:doi/10.1000/182', ['doi 10.1000/182']],
    ['https://doi.org/ 10.1000/xyz123', ['doi 10.1000/xyz123']],
    ['“Title” 10.1038/nphys1170', ['doi 10.1038/nphys1170']],
    [
      'doi:10.1000/a;10.1000/b, 10.1000/c and 10.1000/d',
      ['doi 10.1000/a', 'doi 10.1000/b', 'doi 10.1000/c', 'doi 10.1000/d'],
    ],
    // DOI: ends.
    ['(doi: 10.1016/S0140-6736(20)30183-5)', ['doi 10.1016/S0140-6736(20)30183-5']],
    ['[10.1007/978-3-319-12345-6_7]', ['doi 10.1007/978-3-319-12345-6_7']],
    ['doi:10.1000/abc(unclosed', ['doi 10.1000/abc']],
    ['doi:10.1000/abc(see note 3)', ['doi 10.1000/abc']],
    [
      'Wiley, 10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O.',
      ['doi 10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O'],
    ],
    [
      '10.1175/1520-0442(2001)014<0697:TDOTSF>2.0.CO;2; see',
      ['doi 10.1175/1520-0442(2001)014<0697:TDOTSF>2.0.CO;2'],
    ],
    ['10.1000/abc<br>next', ['doi 10.1000/abc']],
    ['10.1000/abc&gt; next', ['doi 10.1000/abc']],
    ['10.1038/nature12373.Epub 2013 Aug 1', ['doi 10.1038/nature12373']],
    ['10.1038/nature12373.PMID: 23903748', ['doi 10.1038/nature12373', 'pmid 23903748']],
    ['„10.1000/abcd“', ['doi 10.1000/abcd']],
    ['doi:10.1000/ABC.def’s', ['doi 10.1000/ABC.def']],
    // DOI: broken over lines, and hyphens of typesetters.
    ['doi:10.1016/ j.cell.2020.01.001 and', ['doi 10.1016/j.cell.2020.01.001']],
    ['doi:10.1016/j. cell.2020.01.001.', ['doi 10.1016/j.cell.2020.01.001']],
    ['doi:10.1007/978-3-319- 12345-6_7.', ['doi 10.1007/978-3-319-12345-6_7']],
    ['doi:10.1007/978‐3‐319‐12345‐6', ['doi 10.1007/978-3-319-12345-6']],
    ['doi:10.1000/\u200babc\u00addef', ['doi 10.1000/abcdef']],
    // DOI: none.
    ['Az. 10.2023/2024', []],
    ['vom 10.2020/21', []],
    ['Tel. 10.1234/5678', []],
    ['see https://doi.org/10.1000/182', []],
    ['https://link.springer.com/article/10.1007/s11192-020-03400-1', []],
    ['see a.example.org/10.1000/abcdef', []],
    ['version 3.10.1000/alpha', []],
    ['doi:10.1000/', []],
    ['doi:10.1000/...', []],
    // arXiv.
    ['arXiv:2101.00001v2 [cs.CL]', ['arxiv 2101.00001v2']],
    ['arXiv preprint arXiv:1706.03762, 2017', ['arxiv 1706.03762']],
    ['arXiv preprint 1706.03762', ['arxiv 1706.03762']],
    ['CoRR, abs/1412.6980, 2014', ['arxiv 1412.6980']],
    ['arXiv: 0704.0001', ['arxiv 0704.0001']],
    ['arXiv:hep-th/9901001.', ['arxiv hep-th/9901001']],
    ['Phys. Rev., hep-th/9901001v3', ['arxiv hep-th/9901001v3']],
    ['arXiv:math.GT/0309136', ['arxiv math.GT/0309136']],
    ['arXiv 2020.12345', []],
    ['arXiv:1299.12345', []],
    ['arXiv:1412.69801', []],
    ['math/0309136', []],
    ['hep-th/9913001', []],
    // PubMed.
    ['PMID: 23903748; PMCID: PMC3814466.', ['pmid 23903748', 'url PMC3814466']],
    ['PMID 123', ['pmid 123']],
    ['PMIDs: 23903748, 23903749', ['pmid 23903748', 'pmid 23903749']],
    ['PubMed ID: 12345', ['pmid 12345']],
    ['PMC3814466', ['url PMC3814466']],
    ['PubMed 2019', []],
    ['PMID 123.45', []],
    // Handles.
    ['hdl:2027/mdp.39015012345678.', ['handle 2027/mdp.39015012345678']],
    ['Handle: 20.500.12345/678', ['handle 20.500.12345/678']],
    ['hdl:10.1000/182', ['doi 10.1000/182']],
    ['Handle 5/6 of it', []],
    // URNs.
    ['urn:nbn:de:101:1-201102033592.', ['urn urn:nbn:de:101:1-201102033592']],
    ['(URN:NBN:fi-fe2020112392777)', ['urn URN:NBN:fi-fe2020112392777']],
    ['urn:isbn:9780306406157', ['urn urn:isbn:9780306406157']],
    ['urn:ietf:rfc:2648', ['urn urn:ietf:rfc:2648']],
    ['urn:issn:0378-5955', ['urn urn:issn:0378-5955']],
    ['urn:lex:it:stato:legge:2003-09-21;456', ['urn urn:lex:it:stato:legge:2003-09-21;456']],
    ['urn:isbn:9780306406158', []],
    ['urn:issn:0378-5954', []],
    ['urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6', []],
    ['urn:madeup:x', []],
    // ISBN.
    ['ISBN 978-0-306-40615-7.', ['isbn 9780306406157']],
    ['ISBN: 0-306-40615-2 and 978-3-16-148410-0', ['isbn 0306406152', 'isbn 9783161484100']],
    ['ISBN-13: 978 0 306 40615 7', ['isbn 9780306406157']],
    ['ISBN-10 0-8044-2957-X', ['isbn 080442957X']],
    ['ISBN 10: 0306406152', ['isbn 0306406152']],
    ['ISBN 978–0–306–40615–7', ['isbn 9780306406157']],
    ['eISBN 9780306406157', ['isbn 9780306406157']],
    ['ISBN (pbk.) 0306406152', ['isbn 0306406152']],
    ['ISBN 0-306-40615-2 (pbk), 978-0-306-40615-7 (hbk)', ['isbn 0306406152', 'isbn 9780306406157']],
    ['Springer, 978-3-16-148410-0', ['isbn 9783161484100']],
    ['ISBN 978-0-306-40615-8', []],
    ['ISMN 979-0-2600-0043-8', []],
    ['ISSN 0378-5955', []],
    ['Tel. 0306406152', []],
    ['9780306406157', []],
    ['£ 978-0-30', []],
    ['ISBN 000-0-00-000000-0', []],
    // Two of a kind overlap in one.
    ['doi:10.1007/978-3-16-148410-0', ['doi 10.1007/978-3-16-148410-0']],
    ['doi:10.48550/arXiv.2101.00001', ['doi 10.48550/arXiv.2101.00001']],
  ])('%s => %j', (text, found) => expect(inNote(text)).toEqual(found))
})

test.each([
  ['as in arXiv:2101.00001 and doi:10.1000/182.', ['arxiv 2101.00001', 'doi 10.1000/182']],
  [
    'The URN urn:nbn:se:uu:diva-1234, and RFC urn:ietf:rfc:2648.',
    ['urn urn:nbn:se:uu:diva-1234', 'urn urn:ietf:rfc:2648'],
  ],
  ['The book (ISBN 978-0-306-40615-7) says', ['isbn 9780306406157']],
  ['We use 10.1000/abcdef here', []],
  ['hep-th/9901001', []],
  ['PMC3814466', []],
  ['the namespace urn:ietf:params:xml:ns:yang or urn:oasis:names:tc:x', []],
])('running text %s => %j', (text, found) => expect(inText(text)).toEqual(found))

test.each([
  ['doi:10.1000/a#b?c', 'https://doi.org/10.1000/a%23b%3Fc'],
  ['doi:10.1002/(SICI)1-2(3)4<5::A>6.CO;2-O', 'https://doi.org/10.1002/(SICI)1-2(3)4%3C5::A%3E6.CO;2-O'],
  ['arXiv:2101.00001v2', 'https://arxiv.org/abs/2101.00001v2'],
  ['PMID: 123', 'https://pubmed.ncbi.nlm.nih.gov/123/'],
  ['hdl:2027/x.1', 'https://hdl.handle.net/2027/x.1'],
  ['urn:nbn:de:101:1-2011', 'https://nbn-resolving.org/urn:nbn:de:101:1-2011'],
  ['urn:nbn:nl:ui:13-abc', 'https://www.persistent-identifier.nl/urn:nbn:nl:ui:13-abc'],
  ['urn:nbn:se:uu:diva-1', 'https://urn.kb.se/resolve?urn=urn:nbn:se:uu:diva-1'],
  ['urn:ietf:rfc:2648', 'https://www.rfc-editor.org/info/rfc2648'],
  ['urn:ietf:id:draft-a-b-01', 'https://datatracker.ietf.org/doc/draft-a-b-01'],
  ['urn:issn:0378-5955', 'https://portal.issn.org/resource/ISSN/0378-5955'],
  ['urn:lex:it:stato', 'urn:lex:it:stato'],
])('%s => %s', (text, url) => expect(findLocators(text, 'note')[0]?.locator.url).toBe(url))

test.each([
  // A resolver's address says what it identifies and stays as printed.
  ['https://doi.org/10.1000/182', 'doi 10.1000/182 https://doi.org/10.1000/182'],
  ['dx.doi.org/10.1000%2F182', 'doi 10.1000/182 http://dx.doi.org/10.1000%2F182'],
  ['https://doi.org/10.1000/182?x=1#y', 'doi 10.1000/182 https://doi.org/10.1000/182?x=1#y'],
  ['https://doi.org/10.1000/%', 'doi 10.1000/% https://doi.org/10.1000/%'],
  ['https://arxiv.org/pdf/2101.00001v1.pdf', 'arxiv 2101.00001v1 https://arxiv.org/pdf/2101.00001v1.pdf'],
  ['arxiv.org/abs/hep-th/9901001', 'arxiv hep-th/9901001 http://arxiv.org/abs/hep-th/9901001'],
  ['https://www.ncbi.nlm.nih.gov/pubmed/123', 'pmid 123 https://www.ncbi.nlm.nih.gov/pubmed/123'],
  ['https://pubmed.ncbi.nlm.nih.gov/123/', 'pmid 123 https://pubmed.ncbi.nlm.nih.gov/123/'],
  ['http://hdl.handle.net/2027/x', 'handle 2027/x http://hdl.handle.net/2027/x'],
  ['https://nbn-resolving.org/urn:nbn:de:1-2', 'urn urn:nbn:de:1-2 https://nbn-resolving.org/urn:nbn:de:1-2'],
  [
    'https://openlibrary.org/isbn/9780306406157',
    'isbn 9780306406157 https://openlibrary.org/isbn/9780306406157',
  ],
  // Others are URLs.
  ['https://arxiv.org/list/cs', 'url https://arxiv.org/list/cs https://arxiv.org/list/cs'],
  ['https://doi.org/', 'url https://doi.org/ https://doi.org/'],
  ['https://notdoi.org/10.1000/182', 'url https://notdoi.org/10.1000/182 https://notdoi.org/10.1000/182'],
  [
    'https://a.example/?u=https://doi.org/10.1/2',
    'url https://a.example/?u=https://doi.org/10.1/2 https://a.example/?u=https://doi.org/10.1/2',
  ],
  ['www.a.example/x', 'url www.a.example/x http://www.a.example/x'],
  ['ftp://a.example/x', 'url ftp://a.example/x ftp://a.example/x'],
  ['mailto:a@b.example', 'url mailto:a@b.example mailto:a@b.example'],
  ['not a url', 'url not a url http://not a url'],
  // Identifiers in the place of a URL get their resolver's.
  ['doi:10.1000/182', 'doi 10.1000/182 https://doi.org/10.1000/182'],
  ['10.1000/182', 'doi 10.1000/182 https://doi.org/10.1000/182'],
  ['urn:ietf:rfc:2648', 'urn urn:ietf:rfc:2648 https://www.rfc-editor.org/info/rfc2648'],
  ['arXiv:2101.00001', 'arxiv 2101.00001 https://arxiv.org/abs/2101.00001'],
  ['PMID: 123', 'pmid 123 https://pubmed.ncbi.nlm.nih.gov/123/'],
  ['see doi:10.1000/182', 'url see doi:10.1000/182 http://see doi:10.1000/182'],
])('locatorOf %s => %s', (url, expected) => {
  const { kind, value, url: followed } = locatorOf(url)
  expect(`${kind} ${value} ${followed}`).toBe(expected)
})

test.each([
  ['example.org:8080/x', 'http://example.org:8080/x'],
  ['localhost:80', 'http://localhost:80'],
  ['[::1]:80/', 'http://[::1]:80/'],
  ['//a.example', 'http://a.example'],
  ['urn:ietf:rfc:2648', 'urn:ietf:rfc:2648'],
  ['hdl:2027/x', 'hdl:2027/x'],
  ['tel:112', 'tel:112'],
  ['', ''],
])('withScheme %j => %j', (url, typed) => expect(withScheme(url)).toBe(typed))

test.each([
  ['doi:10.1000/ABC1', 'https://doi.org/10.1000/abc1'],
  ['ISBN 0-306-40615-2', 'urn:isbn:9780306406157'],
  ['PMC3814466', 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3814466/'],
  ['arXiv:2101.00001', 'https://doi.org/10.48550/arXiv.2101.00001'],
])('%s and %s => one source', (printed, url) => {
  const [found] = findLocators(printed, 'note')
  expect(found && sourceKey(found.locator)).toBe(sourceKey(locatorOf(url)))
})

const pieces = fc.constantFrom(
  'doi:',
  'DOI ',
  '10.1000/',
  '10.',
  'abc',
  '(',
  ')',
  '[',
  ']',
  '<',
  '>',
  ';',
  '.',
  ' ',
  '-',
  '–',
  '/',
  '1',
  'X',
  'arXiv:',
  '2101.00001',
  'v2',
  'hep-th/9901001',
  'PMID: ',
  '123',
  'PMC1234567',
  'hdl:',
  'urn:',
  'nbn:',
  'isbn:',
  'ISBN ',
  '9780306406157',
  '978-0-306-40615-7',
  'https://',
  'a.example/',
  '\ud800',
  '\u00ad',
  '\u200b',
  '，',
)
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 100 }),
)
const bare = (text: string) =>
  text.replace(/[\s\u00ad\u200b\u2060\ufeff]/g, '').replace(/[\u2010-\u2013\u2212]/g, '-')

test('whatever the text: ranges in order that hold their value, and URLs that parse', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('note' as const, 'text' as const), (text, place) => {
      let last = 0
      for (const { locator, start, end } of findLocators(text, place)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
        const printed = bare(text.slice(start, end))
        if (locator.kind === 'isbn') expect(printed.replaceAll('-', '').toUpperCase()).toBe(locator.value)
        else expect(printed).toBe(locator.value)
        expect(URL.canParse(locator.url)).toBe(true)
      }
      expect(typeof locatorOf(text).url).toBe('string')
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  'doi:10.1000/a',
  '10.1000/(',
  '10.1000/<a:',
  '10.1234/a- 1',
  'arXiv:',
  'arXiv preprint ',
  'ISBN ',
  '978-',
  '1 ',
  'PMID ',
  'PMIDs 123456, ',
  'urn:nbn:de:',
  'hdl:2027/',
  'doi ',
  '10.',
  '10.1000.1',
])('a megabyte of %j ends in seconds', { timeout: 60_000 }, (sign) => {
  const started = processorMs()
  findLocators(sign.repeat(Math.ceil(1_000_000 / sign.length)), 'note')
  expect(processorMs() - started).toBeLessThan(15_000)
})
