/** What a page's own site puts round its text without a name for it, and the sentences that only look like it. */
import { expect, test } from 'vitest'
import { readHtml } from './html-reading.ts'

const noted = (behind: string): string =>
  `<html lang="es"><head><title>Pozo</title></head><body><p><a href="https://aguas.example/">Aguas</a></p><h1>El pozo</h1><p>El pozo se secó en mayo.<sup><a href="#n1" id="r1">1</a></sup></p><div><p id="n1"><a href="#r1">1</a> Acta, <a href="https://ayto.example/acta">aquí</a>.</p></div>${behind}</body></html>`
const framed = (above: string, within = ''): string =>
  `<html lang="da"><head><title>Sluse</title></head><body>${above}<header><a href="https://sluse.example/"><img src="l.png" alt="Sluse"></a></header><main><h1>Slusen</h1><p>Slusen har været lukket siden marts, skriver <a href="https://amt.example/sluse">amtet</a>.</p>${within}<p>Ingen ved hvorfor den blev lukket så tidligt på året.</p></main></body></html>`

test.each([
  [
    'a sentence behind the notes that leads into the own site',
    noted(
      '<p>Este texto no es un consejo. Véanse las <a href="https://aguas.example/condiciones">condiciones</a>.</p>',
    ),
    ['1 https://ayto.example/acta'],
  ],
  [
    'what a print view says of itself',
    noted('<p>Impreso desde https://aguas.example/textos/pozo?vista=2 el 5 de mayo de 2026</p>'),
    ['1 https://ayto.example/acta'],
  ],
  [
    'a sentence behind the notes that leads elsewhere is kept',
    noted(
      '<p>Más tarde lo confirmó también la <a href="https://cuenca.example/nota">confederación de la cuenca</a>.</p>',
    ),
    ['1 https://ayto.example/acta', 'https://cuenca.example/nota'],
  ],
  [
    'and one under a heading of its own, also into the own site',
    noted(
      '<h2>Posdata</h2><p>El acta completa está en <a href="https://aguas.example/actas/5">nuestro archivo de actas</a>.</p>',
    ),
    ['1 https://ayto.example/acta', 'https://aguas.example/actas/5'],
  ],
  [
    'a banner about cookies in one word',
    framed(
      '<div id="x-cookiebar"><p>Vi bruger cookies på siden. Læs vores <a href="https://sluse.example/cookiepolitik">politik</a>.</p></div>',
    ),
    ['https://amt.example/sluse'],
  ],
  [
    'a service that is told of the page in its query, below such a banner',
    framed(
      '<div class="cookie-notice"><p>Vi bruger cookies på hele siden.</p></div>',
      '<div>Send videre: <a href="https://vink.example/x?u=https://sluse.example/a">Vink</a></div>',
    ),
    ['https://amt.example/sluse'],
  ],
  [
    'a service that is told of the page in its path',
    framed('', '<div><a href="https://maerke.example/e/sluse.example/a/4">Mærke</a></div>'),
    ['https://amt.example/sluse'],
  ],
  [
    'an archived copy of the own page, and a service named in a sentence, are kept',
    framed(
      '',
      '<p><a href="https://arkiv.example/2020/https://sluse.example/gammel">Den gamle side</a></p><p>Domænet sluse.example hører ifølge <a href="https://register.example/navn/sluse.example">registret over navne</a> til amtet.</p>',
    ),
    [
      'https://amt.example/sluse',
      'https://arkiv.example/2020/https://sluse.example/gammel',
      'https://register.example/navn/sluse.example',
    ],
  ],
] as const)('%s', (_name, html, expected) => {
  const found = readHtml(html).citations.map(({ number, urls }) => [number, ...urls].join(' ').trim())
  expect(found).toEqual(expected)
})
