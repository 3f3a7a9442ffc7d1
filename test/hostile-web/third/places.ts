/** Places within pages, and quoted words that are or are no longer there. */
import type { WebCase } from '../case.ts'
import * as skin from './chrome.ts'
import { blind, encodeAs, file, page, site } from './kit.ts'
import { essay, sentences } from './prose.ts'

const around = (
  make: skin.Skin,
  lang: string,
  name: string,
  at: string,
  title: string,
  main: string,
  missing: string,
): ReturnType<typeof site> =>
  site(
    {
      '/': make({ lang, site: name, title: name, tab: name, main: skin.listing(lang, 6, 8) }),
      [at]: make({ lang, site: name, title, main }),
    },
    page(404, make({ lang, site: name, title: missing, main: `<h1>${missing}</h1>` })),
  )

export const places: readonly WebCase[] = [
  blind('b3-anchor-named', 'fragment', 'en', 'alive', ['alive'], {
    at: '/rules.html#r12',
    mechanism: 'An old page marks its rules by <a name>, and the cited one is there.',
    serve: around(
      skin.tables,
      'en',
      'Lock-keepers’ Rules',
      '/rules.html',
      'Rules',
      Array.from(
        { length: 20 },
        (_, n) => `<A NAME="r${n + 1}"></A><H3>Rule ${n + 1}</H3><P>${sentences('en', n, 2)}</P>`,
      ).join('\n'),
      'No such page',
    ),
  }),
  blind('b3-anchor-encoded', 'fragment', 'ja', 'alive', ['alive'], {
    at: '/wiki/渡し船#%E6%AD%B4%E5%8F%B2',
    mechanism: 'A wiki section whose id is Japanese, percent-encoded in the citation.',
    serve: around(
      skin.wiki,
      'ja',
      '水辺百科',
      '/wiki/渡し船',
      '渡し船',
      `${essay('ja', 3, 2)}<h2><span class="mw-headline" id="歴史">歴史</span></h2>${essay('ja', 9, 4)}`,
      '項目がありません',
    ),
  }),
  blind('b3-anchor-legacy', 'fragment', 'fr', 'alive', ['alive'], {
    at: '/wiki/Bac_(bateau)#.C3.89volution',
    mechanism:
      'The old MediaWiki spelling of an accented section id, which the page still carries beside the new one.',
    serve: around(
      skin.wiki,
      'fr',
      'Encyclopédie fluviale',
      '/wiki/Bac_(bateau)',
      'Bac (bateau)',
      `${essay('fr', 5, 2)}<h2><span id=".C3.89volution"></span><span class="mw-headline" id="Évolution">Évolution</span></h2>${essay('fr', 8, 4)}`,
      'Article inexistant',
    ),
  }),
  blind('b3-anchor-lines', 'fragment', 'en', 'alive', ['alive'], {
    at: '/tools/tide/blob/main/src/table.c#L40-L52',
    mechanism:
      'Lines of a source file on a code host: the numbers are made by script, the file and its lines are there.',
    serve: around(
      skin.next,
      'en',
      'codehaven',
      '/tools/tide/blob/main/src/table.c',
      'tide/src/table.c at main',
      `<table class="highlight">${Array.from({ length: 90 }, (_, n) => `<tr><td data-line-number="${n + 1}" class="blob-num"></td><td class="blob-code">  level[${n}] = base + ${n} * step; /* gauge ${n} */</td></tr>`).join('\n')}</table>`,
      'File not found',
    ),
  }),
  blind('b3-text-there', 'fragment', 'de', 'alive', ['alive'], {
    at: '/chronik/sturmflut#:~:text=stieg%20das%20Wasser,der%20Deich',
    mechanism: 'A text fragment with start and end, both of which the page holds, over two elements.',
    serve: around(
      skin.typo3,
      'de',
      'Chronik Kehdingen',
      '/chronik/sturmflut',
      'Die Sturmflut',
      `<h1>Die Sturmflut</h1>${essay('de', 6, 3)}<p>Gegen Mitternacht <em>stieg das</em> Wasser binnen einer Stunde um zwei Meter, und kurz darauf brach der Deich bei Neuhof.</p>${essay('de', 16, 3)}`,
      'Seite nicht gefunden',
    ),
  }),
  blind('b3-anchor-lost', 'fragment', 'pl', 'alive', ['alive', 'changed'], {
    at: '/poradnik/cumowanie#wezel-12',
    mechanism: 'The page stands with all it had, but the anchor’s name was changed in a redesign.',
    serve: around(
      skin.drupal,
      'pl',
      'Poradnik żeglarza',
      '/poradnik/cumowanie',
      'Cumowanie',
      `${essay('pl', 4, 3)}<h2 id="wezel-ratowniczy">Węzeł ratowniczy</h2>${essay('pl', 11, 3)}`,
      'Nie znaleziono strony',
    ),
  }),
  blind('b3-top-anchor', 'fragment', 'es', 'alive', ['alive'], {
    at: '/historia/faro.html#top',
    mechanism: 'The fragment “top” needs no element: every browser knows it.',
    serve: around(
      skin.plain,
      'es',
      'Faros del norte',
      '/historia/faro.html',
      'El faro',
      `<h1>El faro</h1>${essay('es', 7, 6)}`,
      'No encontrado',
    ),
  }),
  blind('b3-quote-there', 'quote', 'it', 'alive', ['alive'], {
    at: '/intervista/guardiano',
    mechanism:
      'The quoted words stand in the page, with other quotation marks, a soft hyphen and a no-break space in them.',
    quotes: ['la luce non era mai mia, era di chi tornava'],
    serve: around(
      skin.paper,
      'it',
      'La Lanterna',
      '/intervista/guardiano',
      'L’ultimo guardiano',
      `<h1>L’ultimo guardiano</h1>${essay('it', 5, 3)}<blockquote>«La luce non era\u00a0mai mia, era di chi tor\u00adnava», dice.</blockquote>${essay('it', 15, 3)}`,
      'Pagina non trovata',
    ),
  }),
  blind('b3-quote-cp1250', 'quote', 'hu', 'alive', ['alive'], {
    at: '/interju/revesz.htm',
    mechanism: 'The quoted words are there, in Windows-1250 and with character references.',
    quotes: ['a folyó nem kérdezi, merre lakunk'],
    serve: site({
      '/interju/revesz.htm': file(
        'text/html; charset=windows-1250',
        encodeAs(
          'windows-1250',
          skin.tables({
            lang: 'hu',
            site: 'Révészek',
            title: 'Interjú',
            main: `<H1>Interjú a révésszel</H1>${essay('hu', 3, 4)}<P>&bdquo;A foly&oacute; nem k&eacute;rdezi, merre lakunk&rdquo; – mondta.</P>`,
          }),
        ),
      ),
    }),
  }),
  blind('b3-quote-rewritten', 'quote', 'en', 'undecidable', ['changed', 'alive'], {
    at: '/press/statement-on-dredging',
    mechanism:
      'The statement’s page still stands under its title, but its text was replaced and the quoted promise is nowhere in it.',
    quotes: [
      'no dredging will take place before every family has been heard',
      'we give this assurance without condition',
    ],
    serve: around(
      skin.drupal,
      'en',
      'Port Authority of Greyhaven',
      '/press/statement-on-dredging',
      'Statement on dredging',
      `<h1>Statement on dredging</h1><p class="updated">Updated 11 January 2022</p><p>The Port Authority keeps its works programme under review and will publish details in due course.</p>${essay('en', 27, 4)}`,
      'Page not found',
    ),
  }),
  blind('b3-address-reused', 'quote', 'sv', 'undecidable', ['changed', 'soft-404'], {
    at: '/aktuellt/1',
    mechanism:
      'The address “news number 1” now holds another item altogether; the quoted words and their subject are gone.',
    quotes: ['färjan går så länge isen bär oss ut', 'det finns ingen plan för att lägga ned linjen'],
    serve: around(
      skin.typo3,
      'sv',
      'Skärgårdsrådet',
      '/aktuellt/1',
      'Ny logotyp för rådet',
      `<h1>Ny logotyp för rådet</h1><p>Skärgårdsrådet har fått en ny logotyp, ritad av en elev på konstskolan.</p>${essay('sv', 6, 3)}`,
      'Sidan finns inte',
    ),
  }),
]
