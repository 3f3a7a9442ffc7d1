/** Living records of a few fields, failing scripts with a page below, and frames that a script fills: the twins of hollow.ts. */
import { framed, homes, honest, places, shown } from './frames.ts'
import { html, makeCases } from './make.ts'

const { ca, de, en, et, lt, pt } = homes

export const briefRecords = makeCases('brief', 'alive', [
  {
    name: 'teade-elus',
    mechanism: 'a notice of one sentence by number, in Estonian; other numbers have none',
    language: 'et',
    path: '/teated/vaata.php?id=771',
    verdicts: ['alive'],
    serve: places(
      et,
      {
        '/teated/vaata.php?id=771': shown(
          et,
          'Teated',
          '<h1>Teade 771</h1><p>Silla tee on esmaspäeval kella 8 kuni 16 remondi tõttu suletud.</p>',
        ),
        '/teated/vaata.php': shown(et, 'Teated', '<h1>Teade</h1><p>Sellist teadet arhiivis ei ole.</p>'),
      },
      honest(et, 'Lehte ei leitud'),
    ),
  },
  {
    name: 'fitxa-viva',
    mechanism: 'a catalogue’s sheet with nothing but its fields, in Catalan',
    language: 'ca',
    path: '/fons/fitxa.asp?codi=883',
    verdicts: ['alive'],
    serve: places(
      ca,
      {
        '/fons/fitxa.asp?codi=883': shown(
          ca,
          'Fons',
          '<h1>Plànol del port vell</h1><dl><dt>Autor</dt><dd>Serra, J.</dd><dt>Any</dt><dd>1911</dd><dt>Mides</dt><dd>60 x 90 cm</dd><dt>Referència</dt><dd>AV-883</dd></dl>',
        ),
        '/fons/fitxa.asp': shown(ca, 'Fons', '<h1>Fitxa</h1><p>La fitxa sol·licitada no consta.</p>'),
      },
      honest(ca, 'Pàgina no trobada'),
    ),
  },
  {
    name: 'eksponatas',
    mechanism: 'a museum’s object: a picture, a name, a year; unknown ones are 404',
    language: 'lt',
    path: '/rinkiniai/4410',
    verdicts: ['alive'],
    serve: places(
      lt,
      {
        '/rinkiniai/4410': shown(
          lt,
          'Inkaras',
          '<h1>Inkaras</h1><img src="/o/4410.jpg" alt="Inkaras"><p>Geležis, XIX a.</p>',
        ),
      },
      honest(lt, 'Puslapis nerastas'),
    ),
  },
  {
    name: 'warning-and-record',
    mechanism: 'a script prints a warning of PHP above a record that is there, short as it is',
    language: 'en',
    path: '/catalogue/show.php?id=88',
    verdicts: ['alive'],
    serve: places(
      en,
      {
        '/catalogue/show.php?id=88': shown(
          en,
          'Brass sextant',
          '<b>Deprecated</b>: Function split() is deprecated in <b>/www/show.php</b> on line <b>4</b><h1>Brass sextant</h1><img src="/p/88.jpg" alt=""><p>London, about 1820. Bequest of Captain Hale. Case 4, upper floor.</p>',
        ),
        '/catalogue/show.php': shown(
          en,
          'Catalogue',
          '<h1>Catalogue</h1><p>No object bears this number.</p>',
        ),
      },
      honest(en, 'Not found'),
    ),
  },
  {
    name: 'notice-acima',
    mechanism: 'a notice of PHP above a whole article, in Portuguese',
    language: 'pt',
    path: '/revista/artigo.php?cod=77',
    verdicts: ['alive'],
    serve: places(
      pt,
      {
        '/revista/artigo.php?cod=77': shown(
          pt,
          'Os faróis do litoral',
          `<b>Notice</b>: Undefined variable: subtitulo in <b>/home/litoral/artigo.php</b> on line <b>9</b><h1>Os faróis do litoral</h1><p class="autor">Por: M. Prado</p>${'<p>O primeiro farol foi aceso em 1868 e reformado duas vezes. A torre de pedra tem vinte metros e guarda ainda a lente trazida de Paris naquele ano.</p>'.repeat(5)}`,
        ),
        '/revista/artigo.php': shown(
          pt,
          'Artigo',
          '<h1></h1><p class="autor">Por: </p><p>Artigo inexistente.</p>',
        ),
      },
      honest(pt, 'Página não encontrada'),
    ),
  },
  {
    name: 'faq-undefined-index',
    mechanism: 'a page of questions about a warning of PHP, with its answer',
    language: 'de',
    path: '/hilfe/undefined-index',
    verdicts: ['alive'],
    serve: places(
      de,
      {
        '/hilfe/undefined-index': shown(
          de,
          'Warning: Undefined index',
          '<h1>Warning: Undefined index</h1><p>Die Meldung erscheint, wenn ein Feld des Formulars nicht gesendet wurde. Prüfen Sie vorher mit isset, ob es da ist.</p><pre>if (isset($_POST["name"])) { … }</pre><p>Danach verschwindet die Meldung.</p>',
        ),
      },
      honest(de, 'Seite nicht gefunden'),
    ),
  },
])

export const scriptedFrames = makeCases('script', 'alive', [
  {
    name: 'fylles-av-skript',
    mechanism:
      'one document for all addresses; its script writes the page from data in it, inside a full frame',
    language: 'no',
    path: '/arkiv/fyr/utsira',
    verdicts: ['alive'],
    needsBrowser: true,
    serve: () =>
      html(
        framed(homes.no, '', '<div id="innhold"></div><noscript>Slå på JavaScript.</noscript>', {
          after:
            '<script>var d={"/arkiv/fyr/utsira":["Utsira fyr","Fyret ble tent i 1844 og automatisert i 2004. Det høyeste fyret i landet over havet."]};var p=d[location.pathname]||["Fant ikke siden","Siden finnes ikke."];document.title=p[0];document.getElementById("innhold").innerHTML="<h1>"+p[0]+"</h1><p>"+p[1]+"</p>"</script>',
        }),
      ),
  },
  {
    name: 'laedt-nach',
    mechanism: 'one frame for all addresses; its script fetches the text of this one as JSON',
    language: 'de',
    path: '/chronik/1953',
    verdicts: ['alive'],
    needsBrowser: true,
    serve: ({ path }) =>
      path === '/api/chronik/1953'
        ? {
            status: 200,
            headers: [['Content-Type', 'application/json']],
            body: '{"titel":"Sturmflut 1953","text":"Am ersten Februar brach der Deich an drei Stellen. Zwei Dörfer wurden geräumt, das Vieh blieb zurück."}',
          }
        : path.startsWith('/api/')
          ? { status: 404, body: '' }
          : html(
              framed(de, '', '<section class="eintrag"></section>', {
                after:
                  '<script type="module">const s=document.querySelector(".eintrag");const a=await fetch("/api"+location.pathname);const e=a.ok?await a.json():{titel:"Nichts gefunden",text:""};s.append(Object.assign(document.createElement("h1"),{textContent:e.titel}),Object.assign(document.createElement("p"),{textContent:e.text}))</script>',
              }),
            ),
  },
])
