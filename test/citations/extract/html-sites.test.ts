/** Site designs that say by no role what stands beside their text: whose site it is, who asks for what, what is a book's own. */
import { expect, test } from 'vitest'
import { extractMarkdown } from '../../../citations/extract/markdown.ts'
import { readHtml } from './html-reading.ts'

const pages: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'regional paper in Spanish: cookie line, breadcrumb, byline, appeal, comments, most read',
    `<html lang="es"><head><title>El río baja negro - La Voz del Valle</title></head><body><div class="cookies"><p>Usamos cookies. <a href="https://lavozdelvalle.example/privacidad">Política</a></p></div><div class="migas"><a href="/">Inicio</a></div><div class="menu"><a href="https://lavozdelvalle.example/sucesos">Sucesos</a></div><h1>El río baja negro</h1><p>Por <a href="https://lavozdelvalle.example/firmas/ana">Ana Ríos</a></p><p>Los vecinos de la ribera lo vieron primero, según <a href="https://cuenca.example/parte/12">el parte de la cuenca</a>.</p><p>Suscríbete a nuestro <a href="https://boletines.example/voz">boletín</a> y recibe las noticias cada mañana.</p><p>La empresa lo niega en <a href="https://quimica.example/nota">una nota</a>.</p><h3>Comentarios (2)</h3><p>Luis: mirad https://blog-luis.example/rio</p><h3>Lo más leído</h3><ol><li><a href="https://otro.example/1">Nieve en mayo</a></li></ol></body></html>`,
    ['https://cuenca.example/parte/12', 'https://quimica.example/nota'],
  ],
  [
    'NGO page in German: header without roles, appeal to give, contact heading',
    `<html lang="de"><head><title>Moor in Not | Moorfreunde</title></head><body><div id="kopf" class="navbar"><a href="https://moorfreunde.example/themen">Themen</a> <a href="https://moorfreunde.example/mitmachen">Mitmachen</a></div><h2>Moor in Not</h2><p>Der Wasserstand sank 2021 um 40 cm, wie <a href="https://pegel.example/2021">der Pegel</a> zeigt.</p><p>Unterstützen Sie unsere Arbeit mit einer <a href="https://spendenportal.example/moor">Spende</a>.</p><p>Das Amt schweigt, obwohl <a href="https://amt.example/akte">die Akte</a> vorliegt.</p><h2>Kontakt</h2><p><a href="https://netz.example/@moor">Moorfreunde im Netz</a></p></body></html>`,
    ['https://pegel.example/2021', 'https://amt.example/akte'],
  ],
  [
    'e-book chapter: title page, notes, colophon by epub:type',
    `<html xmlns:epub="http://www.idpf.org/2007/ops" lang="en"><head><title>2</title></head><body><section epub:type="titlepage"><p>Reed &amp; Sons <a href="https://reed.example/">reed.example</a></p></section><section epub:type="chapter"><h1>Fog</h1><p>The horn was heard for miles along the whole coast.<a epub:type="noteref" href="#n1" id="r1">1</a></p></section><aside epub:type="footnote" id="n1"><p><a href="#r1">1</a> Log, <a href="https://logs.example/1">https://logs.example/1</a>.</p></aside><section epub:type="colophon"><p>Set in Caslon. <a href="https://type.example/caslon">type.example/caslon</a></p></section></body></html>`,
    ['1 https://logs.example/1'],
  ],
  [
    'magazine in Turkish: author box, read also, share, licence heading',
    `<html lang="tr"><head><title>Han yıkıldı — Kent Dergisi</title></head><body><div class="nav"><a href="https://kentdergisi.example/dosya">Dosya</a></div><h1>Han yıkıldı</h1><p>Belediye kararı <a href="https://belediye.example/karar/7">geçen yıl</a> almıştı, kimse duymadı.</p><p>İlgili haber: <a href="https://kentdergisi.example/han">Hanın tarihi</a></p><p>Bizi <a href="https://sosyal.example/kent">sosyal ağda</a> takip edin.</p><p>Dava <a href="https://mahkeme.example/e/310">hâlâ sürüyor</a>, taraflar konuşmuyor.</p><h4>Lisans</h4><p><a href="https://lisans.example/by">CC BY 4.0</a></p></body></html>`,
    ['https://belediye.example/karar/7', 'https://mahkeme.example/e/310'],
  ],
  [
    'report in Polish with footnotes in a table and a foot of links',
    `<html lang="pl"><head><title>Studnie</title></head><body><div id="menu"><a href="/">Start</a> <a href="https://wodawsi.example/o-nas">O nas</a></div><h1>Studnie</h1><p>W gminie jest 212 studni<sup><a href="#p1" id="w1">1</a></sup>, czynnych czternaście.</p><h2>Przypisy</h2><table><tr><td id="p1"><a href="#w1">1</a></td><td>Rejestr, <a href="https://rejestr.example/x">https://rejestr.example/x</a></td></tr></table><p><a href="https://wodawsi.example/rss">RSS</a> | <a href="#top">Do góry</a></p></body></html>`,
    ['1 https://rejestr.example/x'],
  ],
  [
    'a journal article whose sections are called Comments and Discussion keeps them',
    `<html lang="en"><head><title>On reeds</title></head><body><h1>On reeds</h1><p>Reeds bend in the wind, as <a href="https://reeds.example/1">a survey</a> shows.</p><h2>Comments on the draft bill</h2><p>The bill forgets them, says <a href="https://bill.example/2">the annex</a>.</p><h2>Discussion</h2><p>We support our view with <a href="https://data.example/3">data</a>.</p></body></html>`,
    ['https://reeds.example/1', 'https://bill.example/2', 'https://data.example/3'],
  ],
]

test.each(pages)('%s', (_name, html, expected) => {
  const found = readHtml(html).citations.map(({ number, urls }) => [number, ...urls].join(' ').trim())
  expect(found.toSorted()).toEqual(expected.toSorted())
})

test('Markdown: a README with a title in HTML, badges, boxes, a licence and an appeal', () => {
  const text = `<h1 align="center">Rain</h1>\n\n[![build](https://ci.example/b.svg)](https://ci.example/job)\n[![mit](https://shields.example/m.svg)](LICENSE)\n\nIt reads [the gauge format](https://gauges.example/format).\n\n:::tip Mind\nGauges freeze[^1].\n:::\n\nSupport us on [Give](https://give.example/rain).\n\n[^1]: https://gauges.example/ice\n\n## Licence\n\n[MIT](https://licences.example/mit)\n`
  const { citations } = extractMarkdown({ name: 'r.md', format: 'markdown', sha256: '0'.repeat(64), text })
  expect(citations.map(({ urls, claim }) => `${urls.join(' ')} | ${claim}`)).toEqual([
    'https://gauges.example/format | It reads the gauge format.',
    'https://gauges.example/ice | Gauges freeze.',
  ])
})

test('a name and a year in brackets that link to their entry go with their bracket', () => {
  const html = `<html lang="en"><body><p>The shore was free <span>(<a href="#a" role="doc-biblioref">Reed 1988, 14</a>; <a href="#b" role="doc-biblioref">Ore 2016</a>)</span>. As <a href="#a" role="doc-biblioref">Reed</a> (1988) says, it is not.</p><div role="doc-bibliography"><div id="a" role="doc-biblioentry">Reed. 1988. <a href="https://a.example/r">https://a.example/r</a></div><div id="b" role="doc-biblioentry">Ore. 2016.</div></div></body></html>`
  expect(readHtml(html).citations.map(({ claim }) => claim)).toEqual([
    'The shore was free.',
    'The shore was free.',
    'As Reed (1988) says, it is not.',
  ])
})
