/** Standing pages behind odd transport: resolvers, cookie bounces, frames, refreshes, odd TLS. */
import type { WebCase } from '../case.ts'
import { alive, bare, go, one, serve, type Site } from './kit.ts'
import { pdf } from './alive-c-parts.ts'

export const aliveC: readonly WebCase[] = [
  alive(
    'nou-arkivert',
    'nb',
    'archive-banner',
    ['alive'],
    'A government’s page of an earlier cabinet under a banner that it is historic.',
    'https://www.~/no/dokumentarkiv/regjeringen-stoltenberg-ii/kd/Nyheter-og-pressemeldinger/2013/samisk/id733241/',
    one(
      'next',
      'nb',
      'Departementenes nettsted',
      '/no/dokumentarkiv/regjeringen-stoltenberg-ii/kd/Nyheter-og-pressemeldinger/2013/samisk/id733241/',
      {
        h: 'Mer penger til samisk språkopplæring',
        top: '<div class="historical">Historisk arkiv. Dette innholdet er arkivert og vil ikke bli oppdatert. Siden er publisert under en tidligere regjering.</div>',
        p: [
          'Regjeringen foreslår å bevilge 5 millioner kroner mer til samiske læremidler.',
          'Flere av de gamle lærebøkene finnes ikke lenger, sier statsråden.',
        ],
      },
      { kb: 84, up: true },
    ),
  ),
  alive(
    'timarit-is',
    'is',
    'frames',
    ['alive'],
    'An old journal’s page under a law that has been repealed.',
    'http://www.~/lagas/nuna/1996055.html',
    one(
      'old',
      'is',
      'Lagasafn',
      '/lagas/nuna/1996055.html',
      {
        h: 'Lög um vernd barna og ungmenna, nr. 58/1992 (brottfallin)',
        p: [
          'Lögin voru felld úr gildi með lögum nr. 80/2002. Sjá fyrri útgáfur lagasafnsins.',
          '2. gr. [Felld brott.] 3. gr. Félagsmálaráðuneytið fer með yfirstjórn barnaverndarmála.',
        ],
        fill: 10,
      },
      { charset: 'iso-8859-1' },
    ),
  ),
  alive(
    'kehtetu-seadus',
    'et',
    'expired-law',
    ['alive'],
    'A gazette’s page of an act that is void.',
    'https://www.~/akt/13198475',
    one(
      'portal',
      'et',
      'Seaduste väljaanne',
      '/akt/13198475',
      {
        h: 'Välismaalaste seadus',
        p: [
          'Redaktsiooni jõustumise kp: 01.09.2009. Redaktsiooni kehtivuse lõpp: 30.09.2010. <b>Kehtetu</b>',
          '§ 1. Seaduse reguleerimisala. (2) [Kehtetu – RT I 2002, 56, 351]',
          'Seletuskirja ei leitud.',
        ],
        fill: 2,
      },
      { kb: 37, up: true },
    ),
  ),
  alive(
    'zaudejis-speku',
    'lv',
    'expired-law',
    ['alive'],
    'A law portal whose law has lost force, with a log-in of its own service.',
    'https://~/doc.php?id=66695',
    one(
      'portal',
      'lv',
      'Tiesību akti',
      '/doc.php?id=66695',
      {
        h: 'Kriminālprocesa kodekss',
        p: [
          '<span class="wrapper zaudejis">Dokuments zaudējis spēku: 01.10.2005.</span>',
          '1. pants. (Izslēgts.) 2. pants. Kriminālprocesa uzdevumi.',
          'Lai pievienotu piezīmes, lūdzu, ienāciet savā kontā.',
        ],
        fill: 2,
      },
      { kb: 57, up: true, nf: (r) => bare(404, `<html><body>404 ${r.path.length}</body></html>`) },
    ),
  ),
  alive(
    'negalioja-lt',
    'lt',
    'expired-law',
    ['alive'],
    'An act that does not hold any more, in a register that is an application server’s.',
    'https://www.~/portal/lt/legalAct/TAR.B3E8A0A2F2C7',
    one(
      'drupal',
      'lt',
      'Teisės aktų registras',
      '/portal/lt/legalAct/TAR.B3E8A0A2F2C7',
      {
        h: 'Lietuvos Respublikos vaiko globos organizavimo įstatymas',
        p: [
          'Dokumento būsena: Negalioja. Įstatymas neteko galios 2001-07-01.',
          '4 straipsnis. Panaikintas. Susijusių dokumentų nerasta.',
        ],
      },
      { kb: 61, up: true },
    ),
  ),
  alive(
    'vervallen-regeling',
    'nl',
    'expired-law',
    ['alive'],
    'A regulation that has lapsed, in the laws’ database, with a date in the path.',
    'https://wetten.~/BWBR0012002/2012-10-01',
    {
      'wetten.~': one(
        'portal',
        'nl',
        'Wettenbank',
        '/BWBR0012002/2012-10-01',
        {
          h: 'Wet inburgering nieuwkomers',
          top: '<p class="notice">Deze regeling is vervallen per 01-01-2007. U bekijkt een versie die niet meer geldig is.</p>',
          p: [
            'Artikel 1. In deze wet wordt verstaan onder nieuwkomer: de vreemdeling die rechtmatig in Nederland verblijft.',
            'Artikel 9 [Vervallen per 01-01-2007]. Artikel 10 [Vervallen per 01-01-2007].',
          ],
        },
        { kb: 65, up: true },
      )[''],
    },
  ),
  alive(
    'planalto-revogado',
    'pt',
    'expired-law',
    ['alive'],
    'A statute with whole articles struck through, in ISO-8859-1, from a word processor.',
    'http://www.~/ccivil_03/leis/l6815.htm',
    one(
      'old',
      'pt',
      'Subchefia para Assuntos Jurídicos',
      '/ccivil_03/leis/l6815.htm',
      {
        h: 'LEI Nº 6.815, DE 19 DE AGOSTO DE 1980.',
        p: [
          '<p><a href="l13445.htm">(Revogado pela Lei nº 13.445, de 2017)</a></p>',
          '<p><strike>Art. 1° Em tempo de paz, qualquer estrangeiro poderá, satisfeitas as condições desta Lei, entrar e permanecer no Brasil e dele sair, resguardados os interesses nacionais.</strike></p>',
          '<p><strike>Art. 2º (Vetado). Art. 3º Suprimido.</strike></p>',
        ],
        fill: 30,
      },
      { charset: 'iso-8859-1' },
    ),
  ),
  alive(
    'symbol-resolver',
    'en',
    'resolver',
    ['redirected', 'alive'],
    'A document symbol resolves over two temporary hops with a token to a PDF.',
    'https://undocs.~/A/HRC/25/63',
    {
      'undocs.~': {
        serve: (r) =>
          r.path === '/A/HRC/25/63'
            ? go(302, 'https://documents.symbol-resolver-xiv.test/api/symbol/access?s=A/HRC/25/63&l=en&t=pdf')
            : r.path === '/'
              ? bare(
                  200,
                  '<html><head><title>Documents by symbol</title></head><body><h1>Documents by symbol</h1><p>Add the symbol of a document to this address to open it, for example A/RES/60/1.</p></body></html>',
                )
              : bare(
                  404,
                  '<html><head><title>Document not found</title></head><body><p>There is no document with this symbol.</p></body></html>',
                ),
      },
      'documents.~': {
        serve: (r) =>
          r.path.startsWith('/api/symbol/access?s=A/HRC/25/63')
            ? go(302, `/doc/undoc/gen/g14/108/66/pdf/g1410866.pdf?token=${r.before}kQ3xZ&fe=true`)
            : r.path.startsWith('/doc/undoc/gen/g14/108/66/pdf/g1410866.pdf')
              ? pdf('A/HRC/25/63 Report of the commission of inquiry')
              : bare(
                  404,
                  '<html><head><title>404</title></head><body><p>Error: no such document.</p></body></html>',
                ),
      },
    },
  ),
  alive(
    'doi-bounce',
    'en',
    'cookie-bounce',
    ['redirected', 'alive'],
    'A resolver leads to a publisher that sets a cookie and comes back before it shows the abstract.',
    'https://doi.~/10.1093/hgs/dct022',
    (() => {
      const s: Site = {
        sw: 'ojs',
        lang: 'en',
        title: 'Journal of Memory Studies',
        kb: 125,
        pages: {
          '/hgs/article/27/2/243/587461': {
            h: 'Registering the Missing: Tracing Services after 1945',
            p: [
              'Abstract: This article examines how tracing services registered persons who could not be found, and why their index cards were kept when the offices were closed.',
              'The abstract, the notes and the references are free to read; the PDF is for subscribers.',
            ],
            fill: 3,
          },
        },
      }
      const rest = serve(s)
      return {
        'doi.~': {
          serve: (r) =>
            r.path === '/10.1093/hgs/dct022'
              ? go(302, 'https://academic.doi-bounce-xiv.test/hgs/article-lookup/doi/10.1093/hgs/dct022', [
                  ['Vary', 'Accept'],
                ])
              : r.path === '/'
                ? bare(
                    200,
                    '<html><head><title>Resolve a DOI</title></head><body><h1>Resolve a DOI</h1></body></html>',
                  )
                : bare(
                    404,
                    '<html><head><title>Error: DOI Not Found</title></head><body><h1>DOI Not Found</h1><p>This DOI cannot be found in the DOI System.</p></body></html>',
                  ),
        },
        'academic.~': {
          serve: (r) => {
            if (r.path === '/hgs/article-lookup/doi/10.1093/hgs/dct022')
              return go(302, '/hgs/article/27/2/243/587461')
            if (!r.cookies.has('JID_check') && r.path.startsWith('/hgs/'))
              return r.path.includes('cookieSet=1')
                ? bare(
                    200,
                    '<html><head><title>Cookie absent</title></head><body><p>Your browser must accept cookies.</p></body></html>',
                  )
                : go(302, `${r.path}?cookieSet=1`, [['Set-Cookie', 'JID_check=1; path=/']])
            if (r.path.endsWith('?cookieSet=1')) return go(302, r.path.replace('?cookieSet=1', ''))
            return rest(r)
          },
        },
      }
    })(),
  ),
  alive(
    'handle-dspace',
    'es',
    'resolver',
    ['redirected', 'alive'],
    'A handle resolves to an item in a university’s repository.',
    'http://hdl.~/10469/4412',
    {
      'hdl.~': {
        serve: (r) =>
          r.path === '/10469/4412'
            ? go(302, 'https://repositorio.handle-dspace-xiv.test/handle/10469/4412')
            : r.path === '/'
              ? bare(
                  200,
                  '<html><head><title>Handle Proxy</title></head><body><h1>Handle Proxy</h1><form><input name="hdl"></form></body></html>',
                )
              : bare(
                  404,
                  '<html><head><title>Not Found</title></head><body><h1>The handle you requested cannot be found.</h1></body></html>',
                ),
      },
      'repositorio.~': one(
        'dspace',
        'es',
        'Repositorio Digital',
        '/handle/10469/4412',
        {
          h: 'Memorias del despojo: mujeres y tierra en Chimborazo',
          p: [
            '<table><tr><td>Autor</td><td>Guamán Pilco, Rosa</td></tr><tr><td>Fecha</td><td>2012</td></tr></table>',
            'Resumen: Esta tesis recoge los relatos de mujeres que perdieron sus parcelas tras la reforma agraria. Los títulos de propiedad ya no existen.',
            'Ficheros en este ítem: TFLACSO-2012RGP.pdf (1,8 MB). Colecciones: Tesis de maestría.',
          ],
          fill: 1,
        },
        { kb: 40 },
      )[''],
    },
  ),
  alive(
    'opinion-txt',
    'en',
    'plain-text',
    ['alive'],
    'A court’s slip opinion as plain text with line breaks.',
    'http://www.~/opinions/archive/98-1682.opa.txt',
    one('old', 'en', 'Court of Appeals', '/opinions/archive/98-1682.opa.txt', () =>
      bare(
        200,
        `                UNITED STATES COURT OF APPEALS\n\n                      No. 98-1682\n\n  Appellant contends that the record was destroyed and that the\n  page in question is missing. We affirm.\n\n${'       The district court found that the notice had been served at\n  the last known address, and that the plaintiff could not be found\n  there. We review that finding for clear error.\n\n'.repeat(160)}`,
        [
          ['Content-Type', 'text/plain'],
          ['Last-Modified', 'Mon, 14 Jun 1999 18:22:10 GMT'],
          ['Server', 'Apache/2.2.15'],
        ],
      ),
    ),
  ),
  alive(
    'jeu-de-cadres',
    'fr',
    'frames',
    ['alive'],
    'A frameset of 1999 whose text stands in a frame and, in short, in its noframes part.',
    'http://www.~/colloque/actes.htm',
    one(
      'old',
      'fr',
      'Société d’histoire locale',
      '/colloque/actes.htm',
      () =>
        bare(
          200,
          '<HTML><HEAD><TITLE>Actes du colloque de Troyes, 1998</TITLE></HEAD>\n<FRAMESET COLS="20%,80%"><FRAME SRC="sommaire.htm" NAME="gauche"><FRAME SRC="intro.htm" NAME="droite">\n<NOFRAMES><BODY><H1>Actes du colloque de Troyes</H1><P>Les foires de Champagne et leurs archives disparues. <A HREF="intro.htm">Introduction</A>, <A HREF="sommaire.htm">sommaire</A>. Votre navigateur ne gère pas les cadres.</P></BODY></NOFRAMES></FRAMESET></HTML>',
          [['Content-Type', 'text/html']],
        ),
      {
        pages: {
          '/colloque/intro.htm': {
            h: 'Introduction',
            p: [
              'Les foires de Champagne ont laissé peu de traces : les registres des gardes ont été détruits en 1871.',
            ],
            fill: 20,
          },
          '/colloque/sommaire.htm': {
            h: 'Sommaire',
            p: ['<ul><li><a href="intro.htm">Introduction</a></li></ul>'],
            fill: 0,
          },
        },
      },
    ),
  ),
]
