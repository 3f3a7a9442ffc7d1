/** Alive: statistics offices, journals, repositories, old encodings, files. */
import type { WebCase } from '../case.ts'
import { freshNumber, json, ps, table, text, to, ul } from './base.ts'
import { alive, art, page, show } from './site.ts'

export const aliveDataA: readonly WebCase[] = [
  alive(
    'statjson-dataset',
    'en',
    'file',
    'A JSON-stat dataset of an open-data service; there is no page, only data, with nulls and a note on withdrawn values.',
    'Open Figures',
    'nuxt',
    '/api/v1/dataset/LAB0231',
    (r) =>
      json({
        version: '2.0',
        class: 'dataset',
        label: 'Labour force by sex and quarter',
        updated: new Date(Date.now() - 3600000).toISOString(),
        note: ['Values marked as deleted were withdrawn from publication.'],
        id: ['quarter', 'sex'],
        size: [4, 2],
        value: [1201, 1188, null, null, 1210, 1193, 1215, 1199],
        status: { 2: 'deleted', 3: 'deleted' },
        served: r.before,
      }),
  ),
  alive(
    'tilasto-csv',
    'fi',
    'file',
    'A CSV file of a statistics office, sent as attachment.',
    'Tilastoarkisto',
    'aem',
    '/tiedostot/vaesto_kunnittain_2016.csv',
    () => ({
      status: 200,
      headers: [
        ['Content-Type', 'text/csv; charset=utf-8'],
        ['Content-Disposition', 'attachment; filename="vaesto_kunnittain_2016.csv"'],
      ],
      body:
        'kunta;vuosi;väkiluku\n' +
        Array.from({ length: 220 }, (_, i) => `K${100 + i};2016;${1500 + i * 431}`).join('\n'),
    }),
  ),
  alive(
    'tabelle-punkte',
    'de',
    'about-404',
    'A table whose cells are mostly dots and dashes, with a legend "nichts vorhanden", "Wert unbekannt".',
    'Statistik Mittelrhein',
    'typo3',
    '/daten/tabellen/fischerei-2009.html',
    page(
      'Binnenfischerei 2009 nach Kreisen',
      table([
        ['Kreis', 'Betriebe', 'Fang in t'],
        ...['Altenfurt', 'Bergheide', 'Kaltenbach', 'Lindau-Nord', 'Moorkreis', 'Rothental'].map((k, i) => [
          k,
          i % 2 ? '–' : '.',
          i % 3 ? '.' : '…',
        ]),
      ]) +
        '<p>Zeichenerklärung: – nichts vorhanden; . Zahlenwert unbekannt oder geheim zu halten; … Angabe fällt später an; x Tabellenfach gesperrt.</p>',
    ),
  ),
  alive(
    'publicatie-stopgezet',
    'nl',
    'about-404',
    'The page of a series that explains that it was discontinued and gives all earlier issues.',
    'Bureau Regiocijfers',
    'drupal',
    '/reeksen/maandmonitor-bouw',
    page(
      'Maandmonitor Bouw',
      ps(
        'Deze reeks is stopgezet. De laatste aflevering verscheen in december 2017; de cijfers zijn opgegaan in de Kwartaalmonitor.',
        'Eerdere afleveringen blijven hier beschikbaar.',
      ) +
        ul(
          Array.from(
            { length: 14 },
            (_, i) =>
              `<a href="/reeksen/maandmonitor-bouw/${2017 - Math.floor(i / 4)}-${12 - (i % 4) * 3}">Maandmonitor Bouw ${2017 - Math.floor(i / 4)}, nr. ${12 - (i % 4) * 3}</a>`,
          ),
        ),
    ),
  ),
  alive(
    'estat-xlsx',
    'ja',
    'file',
    'A spreadsheet behind a download script, sent as octet-stream.',
    '統計データの窓口',
    'aspnet',
    '/stat-search/file-download.aspx?statInfId=000031288&fileKind=0',
    () => ({
      status: 200,
      headers: [
        ['Content-Type', 'application/octet-stream'],
        ['Content-Disposition', 'attachment; filename="a00100.xlsx"'],
      ],
      body: Uint8Array.from([
        0x50,
        0x4b,
        3,
        4,
        20,
        0,
        6,
        0,
        8,
        0,
        ...Array.from({ length: 18000 }, (_, i) => (i * 73 + 11) % 256),
      ]),
    }),
  ),
  alive(
    'geupdate-dashboard',
    'ko',
    'changing',
    'A dashboard whose figures and order differ with each load around the same indicator page.',
    '지역통계 포털',
    'next',
    '/indicator/housing-supply',
    (r, s) =>
      show(
        s,
        page(
          '주택보급률',
          table([
            ['지역', '값', '갱신'],
            ...['가람시', '나루시', '다솔군', '라온구', '마루시']
              .toSorted(() => Math.random() - 0.5)
              .map((x) => [x, `${95 + freshNumber(140) / 10}%`, `${freshNumber(60)}초 전`]),
          ]) +
            ps(
              '주택보급률은 일반가구수에 대한 주택수의 백분율로 정의한다. 총조사 결과를 기초로 매년 추계한다.',
            ),
        ),
        r,
      ),
  ),
  alive(
    'convocatories-cap',
    'ca',
    'empty-list',
    'The list of open calls of a foundation; at the moment none is open.',
    'Fundació per la Recerca Local',
    'wp',
    '/convocatories-obertes/',
    page(
      'Convocatòries obertes',
      ps(
        'Ara mateix no hi ha cap convocatòria oberta.',
        'Les convocatòries es publiquen en aquesta pàgina al gener i al setembre. Subscriviu-vos al butlletí per rebre’n l’avís.',
      ),
    ),
  ),
  alive(
    'sdmx-eredua',
    'eu',
    'file',
    'An SDMX message in XML, as a statistics office gives it.',
    'Estatistika Bulegoa',
    'gov',
    '/sdmx/rest/data/POP_A/2015',
    () =>
      text(
        `<?xml version="1.0" encoding="UTF-8"?><mes:GenericData xmlns:mes="urn:sdmx:message" xmlns:gen="urn:sdmx:generic"><mes:Header><mes:ID>POP_A</mes:ID><mes:Test>false</mes:Test></mes:Header><mes:DataSet>${Array.from({ length: 60 }, (_, i) => `<gen:Obs><gen:ObsDimension value="${1955 + i}"/><gen:ObsValue value="${200000 + i * 1371}"/></gen:Obs>`).join('')}</mes:DataSet></mes:GenericData>`,
        200,
        'application/vnd.sdmx.genericdata+xml;version=2.1',
      ),
  ),
  alive(
    'zinu-feed',
    'lv',
    'file',
    'An RSS feed cited as a source.',
    'Pašvaldības ziņas',
    'wp',
    '/feed/',
    () =>
      text(
        `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Pašvaldības ziņas</title><lastBuildDate>${new Date().toUTCString()}</lastBuildDate>${['Publicēts gada pārskats', 'Dome apstiprina plānojumu', 'Mainīts lasītavas darba laiks'].map((t, i) => `<item><title>${t}</title><guid isPermaLink="false">z-${i}</guid><description>Komisija jautājumu izskatīja otrdien un to atbalstīja.</description></item>`).join('')}</channel></rss>`,
        200,
        'application/rss+xml; charset=UTF-8',
      ),
  ),
  alive(
    'retracted-article',
    'en',
    'about-404',
    'A retracted article: its page stands with "RETRACTED" in the title, the notice and the abstract.',
    'Annals of Applied Soil Physics',
    'ojs',
    '/article/view/772',
    page(
      'RETRACTED: Capillary rise in layered loess',
      '<div class="notice">This article has been retracted at the request of the editor. The notice of retraction is published in vol. 31. The PDF has been removed.</div>' +
        ps(
          'Abstract. We measured capillary rise in columns of layered loess over fourteen months. Rise was fastest where the lower layer was finer than the upper, contrary to the usual assumption.',
          'Keywords: loess, capillarity, columns. Received 3 March 2015; accepted 19 August 2015; retracted 2 May 2018.',
        ),
    ),
  ),
  alive(
    'embargo-these',
    'fr',
    'about-404',
    'A thesis in a repository under embargo: the record stands, the file is not accessible.',
    'Archive ouverte de l’Université du Ponant',
    'dspace',
    '/handle/20.500/6021',
    page(
      'Les communaux du littoral au XVIIIe siècle',
      table([
        ['Champ', 'Valeur'],
        ['Type', 'Thèse de doctorat'],
        ['Année', '2023'],
        ['Fichier', '<em>Accès restreint jusqu’au 31/12/2027 – fichier indisponible</em>'],
      ]) +
        ps(
          'Résumé : À partir des procès-verbaux d’arpentage de soixante paroisses, cette thèse montre que les communaux littoraux n’ont pas été partagés mais affermés, au bénéfice des communautés.',
        ),
    ),
  ),
  alive(
    'doi-resolver',
    'en',
    'redirect',
    'A resolver of identifiers on another host leads through two hops to the article in its journal.',
    'Journal of Coastal Records',
    'ojs',
    '/lookup/10.55555/jcr.2013.118',
    () => to('https://doi.doi-resolver-xvi.test/10.55555/jcr.2013.118', 302),
    {
      verdicts: ['alive', 'redirected'],
      hosts: (h) => ({
        [`doi.${h}`]: {
          serve: (r) =>
            r.path.includes('jcr.2013.118')
              ? to(`https://${h}/article/view/118?via=doi`, 302, [['Vary', 'Accept']])
              : text('DOI Not Found', 404),
        },
      }),
      routes: {
        '/article/view/118?via=doi': art(
          'Tide tables and the courts, 1790–1850',
          '2013',
          'Tide tables were produced in evidence in at least forty-one reported cases. The paper follows three of them from the harbour office to the bench.',
          'It argues that printed tables acquired authority not through accuracy, which nobody tested, but through the habit of binding them with almanacs.',
          'Journal of Coastal Records 7 (2), 118–141.',
        ),
      },
    },
  ),
  alive(
    'handle-novi-dom',
    'hr',
    'redirect',
    'The repository was renamed: the old host redirects every handle to the same handle at its new host.',
    'Digitalni repozitorij Sveučilišta',
    'angular',
    '/handle/11033/884',
    (_r, s) => to(`https://repo.${s.host}/items/7d1e884c`, 301),
    {
      verdicts: ['alive', 'redirected'],
      hosts: (h, s) => ({
        [`repo.${h}`]: {
          serve: (r) =>
            show(
              { ...s, host: `repo.${h}` },
              r.path === '/items/7d1e884c'
                ? art(
                    'Pomorska arbitraža u ranonovovjekovnim komunama',
                    '2011',
                    'Rad istražuje arbitražne presude triju primorskih komuna između 1420. i 1560. godine i načine na koje su bile ovršene.',
                    'Analizirano je 214 presuda iz notarskih knjiga. Većina sporova okončana je nagodbom prije izricanja.',
                  )
                : r.path === '/'
                  ? page('Repozitorij', ps('Dobro došli u digitalni repozitorij.'), { kind: 'home' })
                  : page('Stranica nije pronađena', ps('Zapis s tim identifikatorom ne postoji.'), {
                      kind: 'error',
                      status: 404,
                    }),
              r,
            ),
        },
      }),
    },
  ),
]
