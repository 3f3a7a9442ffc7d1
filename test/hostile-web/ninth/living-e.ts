/** Living pages on servers of bad manners, with treacherous numbers and words, and with designs of their own. */
import type { WebCase } from '../case.ts'
import { alive, draw, leaf, ok, p, serve, st, to, type Site } from './kit.ts'

const bus: Site = {
  lang: 'de',
  brand: 'Verkehrsverbund Mittelmark',
  skin: 'gov',
  nav: ['Fahrplan', 'Tickets', 'Linien', 'Service'],
}
const autos: Site = { lang: 'es', brand: 'Clásicos del Sur', skin: 'mag', nav: ['Coches', 'Motos', 'Ferias'] }
const vin: Site = {
  lang: 'fr',
  brand: 'Domaines & Vignobles',
  skin: 'shop',
  nav: ['Acheter', 'Vendre', 'Estimation', 'Contact'],
}
const registrar: Site = {
  lang: 'nl',
  brand: 'Naamhuis',
  skin: 'drupal',
  nav: ['Domeinen', 'Hosting', 'Hulp', 'Inloggen'],
}
const glos: Site = { lang: 'pt', brand: 'Glossário do Pescador', skin: 'asp', nav: ['A–F', 'G–M', 'N–Z'] }
const club: Site = {
  lang: 'it',
  brand: 'Circolo Scacchi Adria',
  skin: 'wp',
  nav: ['Home', 'Tornei', 'Classifiche'],
}
const town: Site = {
  lang: 'hu',
  brand: 'Kisrév község',
  skin: 'drupal',
  nav: ['Önkormányzat', 'Hírek', 'Rendeletek'],
}
const nyomda: Site = {
  lang: 'ro',
  brand: 'Muzeul Tiparului',
  skin: 'mag',
  nav: ['Vizitează', 'Colecții', 'Bilete'],
}
const gallery: Site = { lang: 'fi', brand: 'Valokuva-arkisto Majakka', skin: 'bare' }
const zin: Site = { lang: 'et', brand: 'Rannalehed', skin: 'news', nav: ['Uudised', 'Arvamus', 'Kultuur'] }
const slv: Site = {
  lang: 'sk',
  brand: 'Obec Horný Mlyn',
  skin: 'gov',
  nav: ['Obec', 'Úradná tabuľa', 'Kontakt'],
}
const rows = (count: number, row: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => row(n)).join('\n')
const streets = [
  'Quay Lane',
  'Tanner’s Row',
  'Mill Street',
  'Chapel Hill',
  'Station Road',
  'Bell Yard',
  'Weir Close',
]
const fates = ['removed', 'expired', 'dissolved', 'not found', 'withdrawn', 'revoked', 'in force']

export const livingE: readonly WebCase[] = [
  leaf(bus, {
    name: 'linie-404',
    family: 'title-trap',
    why: 'The timetable of bus line 404; a stop “entfällt”.',
    at: '/linien/404',
    doc: {
      title: 'Linie 404',
      wholeTitle: '404 – Verkehrsverbund Mittelmark',
      crumbs: ['Start', 'Linien', '404'],
      main: p(
        'Bad Belzig, Bahnhof ↔ Raben, Naturparkzentrum',
        '<table><tr><th>Haltestelle</th><th>Mo–Fr</th><th>Mo–Fr</th><th>Sa</th></tr><tr><td>Bad Belzig, Bahnhof</td><td>6.12</td><td>13.12</td><td>9.12</td></tr><tr><td>Kirche</td><td>6.15</td><td>13.15</td><td>9.15</td></tr><tr><td>Rädigke</td><td>6.31</td><td>13.31</td><td>entfällt</td></tr><tr><td>Raben</td><td>6.40</td><td>13.40</td><td>9.37</td></tr></table>',
        'Haltestelle „Mühle“ existiert nicht mehr.',
      ),
    },
  }),
  leaf(autos, {
    name: 'peugeot-404-vendido',
    family: 'title-trap',
    why: 'A sold Peugeot 404.',
    at: '/coches/peugeot/404/1966-familiar',
    doc: {
      title: 'Peugeot 404 Familiar (1966) – VENDIDO',
      main: p(
        '<b>Este vehículo ya no está disponible.</b>',
        'Siete plazas, motor 1.6 gasolina, 72 CV. Restaurado en 2011, tapicería original. Matrícula de Jaén. Un solo propietario hasta 1999.',
        '<ul><li>Kilómetros: 184.000</li><li>Color: gris perla</li><li>ITV caducada</li></ul>',
      ),
    },
  }),
  leaf(vin, {
    name: 'domaine-a-vendre',
    family: 'parked-trap',
    why: 'A wine estate (“domaine”) for sale.',
    at: '/acheter/gard/domaine-la-tour-ref-417',
    doc: {
      title: 'Ce domaine est à vendre : 14 ha en Costières de Nîmes',
      crumbs: ['Acheter', 'Gard'],
      main: p(
        '<p class="price">1 890 000 €</p>',
        'Domaine viticole de 14 hectares d’un seul tenant, mas du XVIII<sup>e</sup> siècle, cave de vinification rénovée en 2006, cuverie de 900 hl. Le nom du domaine et la marque sont cédés avec la propriété.',
        '<button>Faire une offre</button> <button>Contacter le vendeur</button>',
        '<table><tr><td>Réf.</td><td>417</td></tr><tr><td>Surface bâtie</td><td>1 140 m²</td></tr><tr><td>Cépages</td><td>grenache, syrah, roussanne</td></tr></table>',
      ),
    },
  }),
  leaf(registrar, {
    name: 'domein-verlopen-hulp',
    family: 'parked-trap',
    why: 'A registrar’s help page on expired names.',
    at: '/hulp/mijn-domein-is-verlopen',
    doc: {
      title: 'Mijn domeinnaam is verlopen. Wat nu?',
      main: p(
        'Ziet u de tekst “Deze domeinnaam is verlopen” of “Deze domeinnaam is te koop”? Dan is de registratie niet op tijd verlengd.',
        '<ol><li>Log in op uw account.</li><li>Kies bij Domeinen voor <i>Herstellen uit quarantaine</i>.</li><li>Betaal de factuur. Binnen een uur werkt uw website weer.</li></ol>',
        'Na 40 dagen komt de naam vrij en kan iedereen hem registreren.',
      ),
      aside: '<h3>Ook handig</h3><ul><li>404-pagina instellen</li><li>Domein verhuizen</li></ul>',
    },
  }),
  alive({
    name: 'catch-all-glossario',
    family: 'catch-all',
    lang: 'pt',
    why: 'A glossary that answers 200 “termo não encontrado” for unknown terms; the cited term stands, in almost the same frame.',
    at: '/termo.aspx?t=poita',
    host: serve(
      glos,
      {
        '/termo.aspx?t=poita': draw(glos, {
          title: 'poita',
          main: p('<b>poita</b> <i>s. f.</i> Pedra ou peso que serve de âncora à canoa.'),
        }),
      },
      (r) =>
        ok(
          draw(glos, {
            title: decodeURIComponent(r.path.split('t=')[1] ?? 'termo'),
            main: p('Termo não encontrado.'),
          }),
        ),
    ),
  }),
  alive({
    name: 'home-catcher-adria',
    family: 'catch-all',
    lang: 'it',
    why: 'Unknown addresses lead to the home page; the cited table stands.',
    at: '/tornei/1987/finale.html',
    host: serve(
      club,
      {
        '/tornei/1987/finale.html': draw(club, {
          title: 'Finale 1987',
          main: '<table><tr><th></th><th>1</th><th>2</th><th>3</th><th>4</th></tr><tr><td>Baruffaldi</td><td>X</td><td>½</td><td>1</td><td>1</td></tr><tr><td>Zennaro</td><td>½</td><td>X</td><td>0</td><td>1</td></tr><tr><td>Crepaldi</td><td>0</td><td>1</td><td>X</td><td>½</td></tr><tr><td>Tiozzo</td><td>0</td><td>0</td><td>½</td><td>X (ritirato)</td></tr></table>',
        }),
      },
      to('/', 302),
    ),
  }),
  alive({
    name: 'probe-403-kozseg',
    family: 'catch-all',
    lang: 'hu',
    why: 'Unknown addresses are answered 403; the cited by-law stands.',
    at: '/rendeletek/2004/11',
    host: serve(
      town,
      {
        '/rendeletek/2004/11': draw(town, {
          title: '11/2004. (V. 3.) rendelet (hatályon kívül helyezve)',
          main: p(
            'A képviselő-testület a révkikötő használatáról az alábbi rendeletet alkotja.',
            '1. § A kikötőben csak érvényes engedéllyel lehet kikötni. A lejárt engedély érvénytelen.',
            '2. § Hatályát vesztette.',
          ),
        }),
      },
      st(403, '<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1></body></html>'),
    ),
  }),
  alive({
    name: 'probe-500-tipar',
    family: 'catch-all',
    lang: 'ro',
    why: 'Unknown addresses are answered 500; the cited object stands.',
    at: '/colectii/obiect/417',
    host: serve(
      nyomda,
      {
        '/colectii/obiect/417': draw(nyomda, {
          title: 'Zețar cu litere chirilice',
          main: p(
            'Lemn de tei, circa 1830. Provine de la tipografia mănăstirii. Lipsesc 11 litere.',
            '<p>Imagine indisponibilă</p>',
          ),
        }),
      },
      st(500, '<h1>Server Error (500)</h1>'),
    ),
  }),
  leaf(gallery, {
    name: 'path-notfound-dir',
    family: 'url-trap',
    why: 'A photo series called “Not found”, in a path /notfound/404.html.',
    at: '/notfound/404.html',
    doc: {
      title: 'Not found, 4/04',
      main: '<p><img src="404.jpg" alt="Tyhjä laituri"><p>Hailuoto 4.4.2004. Vene ei tullut.<p><a href="403.html">←</a> <a href="405.html">→</a>',
    },
  }),
  leaf(zin, {
    name: 'kustutatud-leht',
    family: 'about-loss',
    why: 'An Estonian review of a play “Leht on kustutatud”.',
    at: '/kultuur/2019/arvustus-leht-on-kustutatud',
    doc: {
      title: 'Arvustus: „Leht on kustutatud“',
      date: '2019-02-22',
      by: 'Tiina Saar',
      main: p(
        'Rannateatri uuslavastus algab arvutiekraaniga, millel seisab: „Otsitud lehte ei leitud.“ Järgmised kaks tundi otsitakse seda lehte taga.',
        'Mari Lill mängib arhivaari, kes ei lase midagi ära visata. Kolm tärni.',
      ),
    },
  }),
  leaf(slv, {
    name: 'uradna-tabula-zvesene',
    family: 'archived',
    why: 'A notice that was taken off the official board; text and dates stand.',
    at: '/uradna-tabula/2017-112',
    doc: {
      title: 'Verejná vyhláška č. 112/2017',
      crumbs: ['Obec', 'Úradná tabuľa', 'Archív'],
      main: p(
        '<table><tr><td>Vyvesené</td><td>4. 9. 2017</td></tr><tr><td>Zvesené</td><td>20. 9. 2017</td></tr></table>',
        'Obec oznamuje, že vlastník pozemku parc. č. 404 nie je známy. Dokument bol odstránený z úradnej tabule po uplynutí lehoty.',
      ),
    },
  }),
  alive({
    name: 'long-licence-register',
    family: 'register',
    lang: 'en',
    why: 'A long register in a table; most rows are “removed”, “expired”, “not found”.',
    at: '/licensing/street-trading-register',
    host: serve(null, {
      '/': '<!doctype html><title>Portmere Borough Council</title><h1>Portmere Borough Council</h1><a href="/licensing/street-trading-register">Register</a>',
      '/licensing/street-trading-register': `<!doctype html>
<html lang="en-GB" class="govuk-template"><head><meta charset="utf-8"><title>Street trading licences: public register - Portmere Borough Council</title><link rel="stylesheet" href="/assets/lgov.css"></head>
<body class="govuk-template__body"><a href="#main" class="govuk-skip-link">Skip to main content</a><div class="global-cookie-message" role="region"><p>Cookies on portmere.gov: we use some essential cookies.</p><button>Accept</button><button>Reject</button></div>
<header class="lgov-header">Portmere Borough Council</header><main id="main"><h1 class="govuk-heading-xl">Street trading licences: public register</h1><p>This register is updated weekly. Licences that have expired are kept for seven years.</p>
<table class="govuk-table"><thead><tr><th>Ref</th><th>Pitch</th><th>From</th><th>Status</th></tr></thead><tbody>${rows(64, (n) => `<tr><td>ST/${1004 + n * 3}</td><td>${streets[n % 7]} ${(n % 11) + 1}</td><td>${1 + (n % 28)}/${1 + (n % 12)}/20${10 + (n % 14)}</td><td>${fates[(n * 3) % 7]}</td></tr>`)}</tbody></table>
<p>Can’t find what you’re looking for? <a href="/contact">Contact licensing</a></p></main><footer>Accessibility statement · Privacy</footer></body></html>`,
    }),
  }),
  alive({
    name: 'stack-answer-gone',
    family: 'q-and-a',
    lang: 'en',
    why: 'A question with long code on custom error pages; one answer “deleted by its owner”.',
    at: '/questions/4178821/how-to-return-a-custom-404-page',
    host: serve(null, {
      '/': '<!doctype html><title>Ask the Stack of Turtles</title><h1>Top questions</h1>',
      '/questions/4178821/how-to-return-a-custom-404-page': `<!DOCTYPE html><html itemscope itemtype="https://schema.org/QAPage" class="html__responsive" lang="en"><head><title>python - How to return a custom 404 Not Found page - Stack of Turtles</title><link rel="canonical" href="https://i9-stack-answer-gone.test/questions/4178821/how-to-return-a-custom-404-page"></head><body class="question-page"><header class="s-topbar"><a href="/">Stack of Turtles</a><a href="/users/login">Log in</a><a href="/users/signup">Sign up</a></header>
<div id="question-header"><h1 itemprop="name"><a class="question-hyperlink">How to return a custom 404 Not Found page</a></h1></div><div class="js-closed-notice"><b>Closed.</b> This question is <a>not reproducible</a>. It is not currently accepting answers.</div>
<div class="s-prose js-post-body"><p>I want <em>“Sorry, the page you are looking for does not exist”</em> in place of the default.</p><pre><code>@app.errorhandler(404)
def page_not_found(e):
    return render_template('404.html'), 404

@app.errorhandler(500)
def internal_server_error(e):
    return render_template('500.html'), 500
</code></pre><p>but the client gets 200. What is wrong?</p></div>
<div id="answers"><h2>2 Answers</h2><div class="answer accepted-answer"><div class="votecell">41</div><div class="s-prose"><p>You call <code>return page_not_found(None)</code> from a route and drop the status. Use <code>abort(404)</code>.</p></div></div><div class="answer"><div class="s-prose"><p>Answer has been removed by its owner.</p></div></div></div>
<aside id="sidebar"><h4>Related</h4><ul><li>Nginx 404 error_page with 200</li><li>Redirect to home page if not found</li></ul></aside></body></html>`,
    }),
  }),
  alive({
    name: 'noscript-but-text',
    family: 'furniture',
    lang: 'en',
    why: 'A page begins with “JavaScript is disabled. Please enable it”; the whole text is in the HTML below.',
    at: '/letters/1842-03-02',
    host: serve(null, {
      '/letters/1842-03-02':
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Letter of 2 March 1842 · Hollin Papers</title></head><body><noscript><div class="warn">JavaScript is disabled in your browser. Please enable JavaScript to continue using this site.</div></noscript><div id="loading" style="display:none">Loading…</div><div id="error" hidden>Sorry, something went wrong. Item not found.</div><article><h1>Ann Hollin to her brother, 2 March 1842</h1><p>Dear William, your letter of the 14th is not found, and Father will have it that it was never sent. The ice went out on Tuesday and took the jetty with it.</p><p>We are eleven at table now. Mrs Cope has left us and is not to be replaced. I enclose the seed list, page 2 being lost.</p><p>Yr affectionate sister, A. H.</p><footer>MS 417/22. 1 leaf. <a href="/letters/1842-03-09">next</a></footer></article></body></html>',
    }),
  }),
  alive({
    name: 'raw-python-errors',
    family: 'code',
    lang: 'en',
    why: 'A raw source file of error texts, as text/plain.',
    at: '/osk/shelf/raw/main/errors.py',
    host: serve(
      null,
      {
        '/osk/shelf/raw/main/errors.py': ok(
          '"""Messages shown to readers."""\n\nNOT_FOUND = "Sorry, this page does not exist."\nREMOVED = "This item has been removed."\nEXPIRED = "This link has expired."\nLOGIN = "Please log in to continue."\n\n\nclass ShelfError(Exception):\n    status = 500\n\n    def __init__(self, text: str = NOT_FOUND) -> None:\n        super().__init__(text)\n',
          'text/plain; charset=utf-8',
          [['X-Content-Type-Options', 'nosniff']],
        ),
        '/': '<title>codeberth</title><h1>codeberth</h1>',
      },
      st(404, '404: Not Found', 'text/plain; charset=utf-8'),
    ),
  }),
  alive({
    name: 'discourse-ssr-thread',
    family: 'forum',
    lang: 'sv',
    why: 'A forum whose HTML has the posts in noscript-like crawler markup, closed after 90 days.',
    at: '/t/lanken-i-manualen-ar-dod/4417',
    host: serve(null, {
      '/': '<!doctype html><title>Båtforum</title><h1>Båtforum</h1>',
      '/t/lanken-i-manualen-ar-dod/4417':
        '<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Länken i manualen är död (sidan hittades inte) - Motor - Båtforum</title><meta name="generator" content="Discourse 3.2.1"></head><body class="crawler"><header><a href="/">Båtforum</a></header><div id="main-outlet" class="wrap"><div id="topic-title"><h1><a>Länken i manualen är död (sidan hittades inte)</a></h1></div><div id="post_1" class="topic-body crawler-post"><span class="creator">Ulf_K</span> <time>12 maj 2021</time><div class="post"><p>Penta har lagt ner sidan för MD2B. Någon som har manualen?</p></div></div><div id="post_2" class="topic-body crawler-post"><span class="creator">sillen</span><div class="post"><p>Jag har den som pdf, skickar PM.</p></div></div><div id="post_3" class="topic-body crawler-post"><span class="creator">system</span><div class="post"><p>Det här ämnet stängdes automatiskt 90 dagar efter det senaste svaret. Nya svar tillåts inte längre.</p></div></div></div></body></html>',
    }),
  }),
  alive({
    name: 'canon-to-home',
    family: 'furniture',
    lang: 'da',
    why: 'A page whose canonical link and og:url wrongly name the home page, and whose title is the site’s alone.',
    at: '/sange/vise-om-fyret.html',
    host: serve(null, {
      '/': '<html lang="da"><head><meta charset="utf-8"><title>Visearkivet</title><link rel="canonical" href="https://i9-canon-to-home.test/"></head><body><h1>Visearkivet</h1><p>Viser fra Vesterhavet, samlet 1948–1974.</p></body></html>',
      '/sange/vise-om-fyret.html':
        '<html lang="da"><head><meta charset="utf-8"><title>Visearkivet</title><link rel="canonical" href="https://i9-canon-to-home.test/"><meta property="og:url" content="https://i9-canon-to-home.test/"></head><body><h1>Visearkivet</h1><h2>Vise om fyret</h2><pre>Fyret er slukket, og manden er borte,\n  væk er hans lampe, og væk er hans spand.\nIngen kan finde den nøgle, han gjorde\n  af til den dør, der stod åben mod strand.</pre><p>Optegnet efter Karen Vad, Agger, 1951.</p></body></html>',
    }),
  }),
  alive({
    name: 'script-drawn-almanac',
    family: 'script',
    lang: 'en',
    why: 'A shell for all addresses; the script writes the cited entry and “not found” for others.',
    at: '/almanac/1911-02',
    needsBrowser: true,
    host: {
      serve: (r) =>
        r.path === '/robots.txt'
          ? st(404, 'no', 'text/plain')
          : ok(
              '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour Almanac</title></head><body><div id="app"></div><noscript>You need to enable JavaScript to run this app.</noscript><script>var d={"/almanac/1911-02":["February 1911","<p>Gales on the 3rd, 9th and 21st. The lifeboat was launched twice. Forty-one vessels entered, thirty-eight cleared. Ice was seen in the upper basin on the morning of the 12th, for the first time since 1895, and the dredger lay idle for nine days.</p>"],"/":["Harbour Almanac","<p>Weather, ships and tides of each month since 1880, copied from the harbour master\'s books.</p>"]};var e=d[location.pathname];document.title=e?e[0]+" – Harbour Almanac":"Page not found";document.getElementById("app").innerHTML=e?"<h1>"+e[0]+"</h1>"+e[1]:"<h1>Page not found</h1>"</script></body></html>',
            ),
    },
  }),
]
