/** Old and raw ways of the web that still stand. */
import { file, go, html, json, plain } from './kit.ts'
import { alive } from './site.ts'
import { at, both, on } from './ways.ts'
import type { WebCase } from './types.ts'

export const aliveD: readonly WebCase[] = [
  alive({
    n: 'index-of',
    l: 'en',
    k: 'old',
    b: 'Tide gauge data',
    p: '/pub/gauges/1998/',
    sub: 'ftp.',
    f: 'file',
    m: 'A directory listing of a data server is what a thesis cites.',
    at: both(
      at(() =>
        html(
          `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN"><html><head><title>Index of /pub/gauges/1998</title></head><body><h1>Index of /pub/gauges/1998</h1><pre><a href="?C=N;O=D">Name</a>  <a href="?C=M;O=A">Last modified</a>  <a href="?C=S;O=A">Size</a><hr><a href="/pub/gauges/">Parent Directory</a>\n${Array.from({ length: 12 }, (_, i) => `<a href="g${String(i + 1).padStart(2, '0')}.dat.gz">g${String(i + 1).padStart(2, '0')}.dat.gz</a>   1999-02-1${i % 9} 08:4${i % 9}  ${210 + i * 3}K`).join('\n')}<hr></pre></body></html>`,
        ),
      ),
      (s) =>
        s.path === '/'
          ? html(
              '<html><head><title>Index of /</title></head><body><h1>Index of /</h1><pre><a href="pub/">pub/</a></pre></body></html>',
            )
          : html(
              '<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested URL was not found on this server.</p></body></html>',
              404,
            ),
    ),
  }),
  alive({
    n: 'ramecky',
    l: 'cs',
    k: 'old',
    b: 'Hrady a tvrze',
    p: '/tvrze/index.html',
    f: 'old-home',
    m: 'A page of 1999 made of frames; the text is in one of them.',
    at: both(
      at(() =>
        html(
          '<html><head><title>Tvrze na Litavce</title></head><frameset cols="180,*" border="0"><frame src="menu.html" name="menu"><frame src="obsah.html" name="obsah"><noframes><body>Váš prohlížeč nepodporuje rámce. <a href="obsah.html">Obsah</a></body></noframes></frameset></html>',
        ),
      ),
      on('/tvrze/menu.html', () =>
        html('<html><body><a href="obsah.html" target="obsah">Úvod</a></body></html>'),
      ),
      on('/tvrze/obsah.html', (s) =>
        s.page({
          title: 'Tvrze na Litavce',
          inner:
            '<p>Na horním toku stálo ve čtrnáctém století jedenáct tvrzí. Dochovaly se příkopy čtyř z nich.</p><p>Popisy vycházejí z terénních pochůzek v letech 1994 až 1998.</p>',
        }),
      ),
    ),
  }),
  alive({
    n: 'action-raw',
    l: 'de',
    k: 'wiki',
    b: 'Mühlenwiki',
    p: '/index.php?title=Obermühle&action=raw&oldid=3341',
    f: 'wiki',
    m: 'The source of a wiki page as plain text, with a template that asks for deletion in its history.',
    at: at(() =>
      plain(
        "{{Infobox Mühle|Name=Obermühle|Baujahr=1612}}\n\nDie '''Obermühle''' ist eine ehemalige Getreidemühle am Erlbach.\n\n== Geschichte ==\n1612 als Lehen genannt. 1957 wurde der Betrieb eingestellt.<ref>[http://beispiel.test/muehlen.htm Mühlenliste] {{Toter Link|Datum=2019-03}}</ref>\n\n[[Kategorie:Mühle]]\n",
        200,
        'text/x-wiki; charset=UTF-8',
      ),
    ),
  }),
  alive({
    n: 'geojson-mappa',
    l: 'it',
    k: 'gov',
    b: 'Geoportale',
    p: '/wfs?request=GetFeature&typename=frane&id=441&outputFormat=json',
    f: 'api',
    m: 'A map service gives one landslide as GeoJSON with many null values.',
    at: at(() =>
      json(
        {
          type: 'FeatureCollection',
          totalFeatures: 1,
          numberMatched: 1,
          features: [
            {
              type: 'Feature',
              id: 'frane.441',
              geometry: { type: 'Point', coordinates: [10.4412, 44.3177] },
              properties: {
                nome: 'Frana di Costa Alta',
                stato: 'quiescente',
                attivazione: 1994,
                note: null,
                error: null,
                rilievo: null,
              },
            },
          ],
        },
        200,
        'application/geo+json',
      ),
    ),
  }),
  alive({
    n: 'refresh-kopf',
    l: 'pl',
    k: 'gov',
    b: 'Archiwum Miejskie',
    p: '/zespol.php?nr=112',
    f: 'redirect',
    m: 'A 200 with an empty body and a Refresh header that leads to the new address of the record.',
    at: both(
      at(() => file('', 'text/html; charset=utf-8', [['Refresh', '0; url=/zespoly/112-cech-szewcow']])),
      on('/zespoly/112-cech-szewcow', (s) => s.article()),
    ),
    h: 'Zespół 112: Cech szewców',
    x: 'Daty skrajne: 1588–1871. Liczba jednostek: 44. Zawiera księgi wpisów, rachunki i przywileje.|Stan zachowania dobry. Dostęp bez ograniczeń.',
  }),
  alive({
    n: 'txt-resolution',
    l: 'fr',
    k: 'old',
    b: 'Documents',
    p: '/gopher/res/1994/s1994.212.txt',
    f: 'file',
    m: 'A resolution as a plain text file of the time of Gopher.',
    at: at(() =>
      plain(
        '                                        S/1994/212\n                                        23 février 1994\n\nLe Conseil,\n\nRappelant ses résolutions antérieures,\n\n1. Décide de mettre fin au mandat de la mission;\n\n2. Prie le Secrétaire de lui faire rapport dans un délai de trente jours;\n\n3. Décide de rester saisi de la question.\n',
        200,
        'text/plain; charset=utf-8',
      ),
    ),
  }),
  alive({
    n: 'zpet-na-clanek',
    l: 'sk',
    k: 'news',
    b: 'Podtatranské noviny',
    p: '/c/4411207/povoden-2010?fbclid=IwAR0xK2&utm_source=share',
    f: 'redirect',
    m: 'Address with tracking parameters of a share; the site takes them off by 302 and shows the article.',
    h: 'Povodeň 2010: dva dni bez cesty',
    at: both(
      at(() => go('/c/4411207/povoden-2010', 302)),
      (s) => (s.q.path === '/c/4411207/povoden-2010' ? s.article() : undefined),
    ),
    x: 'Obec bola dva dni odrezaná od okolia, voda zobrala obidva mosty.|Záchranári dopravili zásoby po železnici. Škody presiahli milión eur.',
  }),
]
