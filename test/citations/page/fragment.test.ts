/** Whether a cited fragment is found: ids, names, their encodings, quotations, pages of a PDF, and when nobody can say. */
import { expect, test } from 'vitest'
import { read, type Given } from './read.ts'

const APP = '<div id="root"></div><script src="/app.js"></script>'
const long = 'Many words of a page that was written by a person and not by a script. '.repeat(8)
const SCRIPTED = `<p>${long}</p><script src="/a.js"></script>`
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

test.each<[string, string, string, string, Given?]>([
  ['part', '<h2 id="part">', 'id', 'found'],
  ['part', "<a name='part'>", 'id', 'found'],
  ['part', '<map name="part">', 'id', 'missing'],
  ['part', '<h2 ID=part hidden>', 'id', 'found'],
  ['Part', '<h2 id="part">', 'id', 'missing'],
  ['part', '<template><h2 id="part"></template>', 'id', 'missing'],
  ['part', `${long}<!-- <h2 id="part"> --><script>"<p id=part>"</script>`, 'id', 'missing'],
  ['a&b', '<p id="a&amp;b">', 'id', 'found'],
  ['', '<p>', 'id', 'found'],
  ['top', '<p>', 'id', 'found'],
  ['Top', '<p>', 'id', 'found'],
  ['%C3%9Cber', '<p id="Über">', 'id', 'found'],
  ['%c3%9cber', '<p id="Über">', 'id', 'found'],
  ['Über', '<p id="Über">', 'id', 'found'],
  ['%C3%9Cber', '<p id="%C3%9Cber">', 'id', 'found'],
  ['%DCber', '<p id="Über">', 'id', 'found', { contentType: 'text/html; charset=windows-1252' }],
  ['%CF%F0%E8', '<p id="При">', 'id', 'found', { contentType: 'text/html; charset=windows-1251' }],
  ['%E7%AC%AC%E4%B8%80', '<p id="第一">', 'id', 'found'],
  ['%', '<p id="%">', 'id', 'found'],
  ['%zz', '<p id="%zz">', 'id', 'found'],
  ['usage', '<h2><a id="user-content-usage">', 'id', 'found'],
  ['L10', '<td id="L10">', 'id', 'found'],
  ['L10', `<p>${long}`, 'id', 'missing'],
  ['L10', SCRIPTED, 'id', 'missing'],
  [
    'L10',
    `${SCRIPTED}<script type="application/json">${'{"lines":[]}'.repeat(300)}</script>`,
    'id',
    'unknown',
  ],
  ['part', APP, 'id', 'unknown'],
  ['part', SCRIPTED, 'id', 'missing'],
  // A script will make an id of the heading.
  ['the-second-part', `${SCRIPTED}<h2>The second part!</h2>`, 'id', 'unknown'],
  ['the-second-part', `<p>${long}</p><h2>The second part!</h2>`, 'id', 'missing'],
  ['part', `<p>${long}`, 'id', 'unknown', { cut: true }],
  ['part', '<p id=part>', 'id', 'found', { cut: true }],
  ['/route/x', `<p>${long}`, 'other', 'unknown'],
  ['!route', `<p>${long}`, 'other', 'unknown'],
  ['t=20', SCRIPTED, 'other', 'unknown'],
  ['t=20', `<p>${long}`, 'other', 'missing'],
  ['t=20', '<p id="t=20">', 'id', 'found'],
  ['top', 'text', 'id', 'found', { contentType: 'text/plain' }],
  ['x', '<feed><entry xml:id="x"/></feed>', 'id', 'found', { contentType: 'application/atom+xml' }],
  ['x', '{}', 'other', 'unknown', { contentType: 'application/json' }],
])('#%s on %s => %s %s', (fragment, body, kind, found, given = {}) => {
  const bytes =
    given.contentType?.includes('1252') === true
      ? latin(body)
      : given.contentType?.includes('1251') === true
        ? latin('<p id="\u00cf\u00f0\u00e8">')
        : body
  expect(read(bytes, { fragment, ...given }).fragment).toEqual({ kind, found })
})

const PAGE = `<nav>Start</nav><p>It was the <b>best</b> of&nbsp;times, it was the
  worst of times; “quoted” words – and Ünïcode ﬁne. It\u2019s a co\u00adoperation.</p><p>Second paragraph.</p>
  <p>日本語の文章です。</p><p hidden>secret words</p><p>ΟΔΟΣ Straße</p>`
test.each([
  ['text=best%20of%20times', 'found'],
  ['text=BEST%20OF', 'found'],
  ['text=the%20best,worst%20of', 'found'],
  ['text=worst,best', 'missing'],
  ['text=was%20the-,worst', 'found'],
  ['text=was%20the-,best,-of', 'found'],
  ['text=was%20the-,worst,-the', 'missing'],
  ['text=It-,was,Second,-paragraph', 'found'],
  ['text=%22quoted%22%20words%20-%20and', 'found'],
  ['text=%E2%80%9Equoted%E2%80%9C%20words%20%E2%80%94%20and', 'found'],
  ['text=u%CC%88ni%CC%88code%20fine', 'found'],
  ['text=it%27s%20a%20cooperation', 'found'],
  ['text=unicode', 'missing'],
  ['text=imes', 'missing'],
  ['text=tim', 'missing'],
  ['text=secret', 'missing'],
  ['text=cooperation.%20second', 'found'],
  ['text=%E6%96%87%E7%AB%A0', 'found'],
  ['text=best&text=second', 'found'],
  ['text=best&text=nowhere', 'missing'],
  ['text=times%2C%20it', 'found'],
  ['text=worst&unknown=1', 'found'],
  ['text=stra%C3%9Fe', 'found'],
])('#:~:%s => %s', (directive, found) => {
  expect(read(PAGE, { fragment: `:~:${directive}` }).fragment).toEqual({ kind: 'text', found })
  expect(read(PAGE, { fragment: `part:~:${directive}`, pieces: [7] }).fragment).toEqual({
    kind: 'text',
    found,
  })
})

test('directives that are no text are passed over', () => {
  expect(read('<p id=part>', { fragment: 'part:~:selector(x)' }).fragment).toEqual({
    kind: 'id',
    found: 'found',
  })
  expect(read('<p>', { fragment: ':~:text=' }).fragment).toEqual({ kind: 'id', found: 'found' })
  expect(read('<p>', { fragment: 'part:~:text=a-,-b' }).fragment).toEqual({ kind: 'id', found: 'missing' })
})

test('a quotation that a script may yet bring, or that stands behind the cut => unknown', () => {
  expect(read(APP, { fragment: ':~:text=words' }).fragment).toEqual({ kind: 'text', found: 'unknown' })
  expect(read(`<p>${long}`, { fragment: ':~:text=nowhere', cut: true }).fragment?.found).toBe('unknown')
  expect(read(long, { fragment: ':~:text=a%20person', contentType: 'text/plain' }).fragment?.found).toBe(
    'found',
  )
})

const LINEAR = '%PDF-1.5\n1 0 obj\n<</Linearized 1/L 9000/O 3/E 50/N 12/T 80>>\nendobj\n'
const PLAIN = `%PDF-1.4\n2 0 obj <</Type /Pages /Kids [3 0 R] /Count 4>> endobj\n${'%'.repeat(40_000)}\n5 0 obj <</Count 9 /Type/Pages>> endobj`
test.each<[string, string, string, string, boolean?]>([
  ['page=12', LINEAR, 'page', 'found'],
  ['page=13', LINEAR, 'page', 'missing', true],
  ['zoom=2&page=3', PLAIN, 'page', 'found'],
  ['page=9', PLAIN, 'page', 'found'],
  ['page=10', PLAIN, 'page', 'missing'],
  ['page=10', PLAIN, 'page', 'unknown', true],
  ['page=10', `${PLAIN} <</Type /ObjStm>>`, 'page', 'unknown'],
  ['page=1', '%PDF-1.7 compressed', 'page', 'unknown'],
  ['page=0', LINEAR, 'page', 'unknown'],
  ['nameddest=x', LINEAR, 'other', 'unknown'],
])('#%s of a PDF %# => %s', (fragment, body, kind, found, cut = false) => {
  const reading = read(body, { fragment, contentType: 'application/pdf', cut })
  expect(reading.page).toBeNull()
  expect(reading.fragment).toEqual({ kind, found })
})

test('no fragment cited => null', () => {
  expect(read('<p>').fragment).toBeNull()
})
