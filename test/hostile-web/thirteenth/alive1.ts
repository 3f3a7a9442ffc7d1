/** Ministries, parliaments, registers, statistics: what still stands. */
import type { WebCase } from '../case.ts'
import { alive, html, moved, pathname, pdf, say, server, text, to } from './kit.ts'
import { absentOf, pageOf, site, type Site } from './site.ts'

const bill = (id: number) =>
  `<section class="doc-files"><h2>Dokumenter</h2><ul><li><a href="/samling/20141/almdel/uui/bilag/${id}/1483922.pdf">Bilag ${id} (pdf)</a></li></ul></section>`

export const alive1: readonly WebCase[] = [
  alive(
    'bmi-asylzahlen',
    'de',
    'heavy',
    '/pressemitteilungen/2015/asylzahlen-september-2015.html',
    'A TYPO3 ministry serves the press release of 2015 in a page of 110 KB whose teasers turn and whose search widget hides an empty-result template.',
    (h) => ({
      [h]: site({
        brand: 'Landesministerium des Innern',
        lang: 'de',
        cms: 'typo3',
        kb: 110,
        lists: ['/pressemitteilungen', '/pressemitteilungen/2015'],
        pages: {
          '/pressemitteilungen/2015/asylzahlen-september-2015.html': {
            title: 'Asylzahlen im September 2015',
            date: '2015-10-07',
            rubric: 'Pressemitteilung',
            body: [
              'Im September 2015 wurden im Land 4.218 Asylsuchende registriert, fast dreimal so viele wie im Vorjahresmonat.',
              'Die meisten von ihnen kamen aus Syrien, Afghanistan und dem Irak; 612 waren unbegleitete Minderjährige.',
            ],
          },
        },
        tail: '<template id="suche-leer"><div class="tx-solr-empty"><h3>Leider nichts gefunden</h3><p>Die gesuchte Seite existiert nicht mehr. Bitte prüfen Sie die Schreibweise.</p></div></template>',
      }),
    }),
  ),
  alive(
    'ministero-decreto',
    'it',
    'cookies',
    '/web/guest/-/decreto-sull-accoglienza-2017',
    'A Liferay portal sets JSESSIONID on the first visit, sends the visitor to the same address once with the session in the path, and then shows the decree.',
    (h) => {
      const s: Site = {
        brand: 'Ministero per le Politiche Sociali',
        lang: 'it',
        cms: 'liferay',
        kb: 95,
        lists: ['/web/guest'],
        first: (r) =>
          pathname(r).includes(';jsessionid=') || r.cookies.has('JSESSIONID') || pathname(r) === '/robots.txt'
            ? undefined
            : to(`https://${h}${pathname(r)};jsessionid=8A1F00C2D4E1B7A95F.node2`, 302, [
                ['Set-Cookie', 'JSESSIONID=8A1F00C2D4E1B7A95F.node2; Path=/; Secure; HttpOnly'],
              ]),
        pages: {},
        absent: (r) => {
          const here = pathname(r).split(';')[0] ?? ''
          if (here === '/web/guest/-/decreto-sull-accoglienza-2017')
            return pageOf(s, r, {
              title: 'Decreto sull’accoglienza dei richiedenti asilo',
              date: '2017-02-17',
              body: [
                'Il decreto disciplina l’accoglienza dei richiedenti asilo nei comuni con meno di cinquemila abitanti.',
                'Il testo integrale e gli allegati sono pubblicati in questa pagina.',
              ],
            })
          if (here === '/')
            return pageOf(s, r, {
              title: 'Ministero per le Politiche Sociali',
              body: ['Benvenuti nel portale del Ministero.'],
            })
          return absentOf(
            s,
            r,
            404,
            'Risorsa non trovata',
            '<div class="portlet-msg-error"><h3>Non trovato</h3><p>La risorsa richiesta non è stata trovata.</p></div>',
          )
        },
      }
      return { [h]: site(s) }
    },
    { words: ['alive', 'redirected'] },
  ),
  alive(
    'export-licences',
    'en',
    'heavy',
    '/sites/trade/Pages/ExportLicences2016.aspx',
    'A SharePoint publishing page of 120 KB with a long view state and script strings like "Sorry, something went wrong" shows the yearly licence figures.',
    (h) => ({
      [h]: site({
        brand: 'Office for Trade Controls',
        lang: 'en',
        cms: 'sharepoint',
        kb: 120,
        lists: ['/sites/trade/Pages'],
        pages: {
          '/sites/trade/Pages/ExportLicences2016.aspx': {
            title: 'Export licences granted in 2016',
            body: [
              'In 2016 the Office granted 1,904 standard licences for military goods and refused 71.',
              'Saudi Arabia, Oman and Turkey were the three largest destinations by value.',
            ],
            after:
              '<table class="ms-rteTable-default"><tr><th>Destination</th><th>Licences</th><th>Value (£m)</th></tr><tr><td>Saudi Arabia</td><td>126</td><td>679.1</td></tr><tr><td>Oman</td><td>88</td><td>101.4</td></tr><tr><td>Turkey</td><td>94</td><td>60.9</td></tr></table>',
          },
        },
        absent: () =>
          html(
            404,
            '<html><head><title>404 NOT FOUND</title></head><body><h1>404 NOT FOUND</h1></body></html>',
            server.iis,
          ),
      }),
    }),
  ),
  alive(
    'gemeente-windpark',
    'nl',
    'plain',
    '/nieuws/raadsbesluit-windpark-2018',
    'A Plone site of a municipality shows the council decision with a status-message container that stays empty.',
    (h) => ({
      [h]: site({
        brand: 'Gemeente Oosterdiep',
        lang: 'nl',
        cms: 'plone',
        kb: 48,
        lists: ['/nieuws'],
        pages: {
          '/nieuws/raadsbesluit-windpark-2018': {
            title: 'Raadsbesluit over windpark De Veenkade',
            date: '2018-06-21',
            body: [
              'De gemeenteraad heeft op 21 juni 2018 ingestemd met het bestemmingsplan voor windpark De Veenkade.',
              'Omwonenden kunnen tot 1 september beroep instellen bij de Raad van State.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'riigikantselei',
    'et',
    'redirect',
    '/node/48213',
    'A Drupal site sends the old node number on to the readable alias of the same statement.',
    (h) => ({
      [h]: site({
        brand: 'Riigikantselei',
        lang: 'et',
        cms: 'drupal',
        kb: 62,
        lists: ['/uudised'],
        pages: {
          '/node/48213': () =>
            to(`https://${h}/uudised/valitsuse-seisukoht-parlamendi-paringule`, 301, [
              ['X-Drupal-Route-Normalizer', '1'],
            ]),
          '/uudised/valitsuse-seisukoht-parlamendi-paringule': {
            title: 'Valitsuse seisukoht parlamendi päringule',
            date: '2013-11-14',
            body: [
              'Valitsus vastas riigikogu liikmete päringule pagulaste vastuvõtu kohta.',
              'Vastuses selgitatakse, kui palju raha eraldati kohalikele omavalitsustele.',
            ],
          },
        },
      }),
    }),
    moved,
  ),
  alive(
    'ligi-regolament',
    'mt',
    'heavy',
    '/legal-content/MT/TXT/?uri=CELEX:32016R0399',
    'A law database shows the regulation in Maltese in a page of 150 KB; unknown CELEX numbers get a page that says that the document does not exist.',
    (h) => ({
      [h]: site({
        brand: 'Aċċess għal-liġi',
        lang: 'mt',
        cms: 'plain',
        kb: 150,
        pages: {
          '/legal-content/MT/TXT/?uri=CELEX:32016R0399': {
            title: 'Regolament (UE) 2016/399 dwar il-moviment ta’ persuni min-naħa għal oħra tal-fruntieri',
            body: [
              'IL-PARLAMENT EWROPEW U L-KUNSILL TAL-UNJONI EWROPEA, wara li kkunsidraw it-Trattat dwar il-Funzjonament tal-Unjoni Ewropea,',
              'Dan ir-Regolament jistabbilixxi regoli li jirregolaw il-kontroll tal-fruntieri ta’ persuni li jaqsmu l-fruntieri esterni.',
            ],
            more: 5,
          },
          '/legal-content/MT/TXT/': (r) =>
            absentOf(
              { brand: 'Aċċess għal-liġi', lang: 'mt', cms: 'plain', pages: {} },
              r,
              404,
              'Id-dokument mitlub ma jeżistix',
            ),
        },
      }),
    }),
  ),
  alive(
    'refdoc-moved',
    'en',
    'redirect',
    '/docid/4f9e9a652.html',
    'A library of country reports moved to a new platform, and each old document number leads to that very document on the new one.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/docid/4f9e9a652.html'
          ? to(`https://www.${h}/reference/countryrep/irbc/2012/en/87123`, 301)
          : pathname(r) === '/'
            ? to(`https://www.${h}/`, 301)
            : to(`https://www.${h}/legacy-not-found?doc=${encodeURIComponent(r.path)}`, 301),
      ),
      [`www.${h}`]: site({
        brand: 'RefDoc',
        lang: 'en',
        cms: 'drupal',
        kb: 80,
        lists: ['/reference'],
        pages: {
          '/reference/countryrep/irbc/2012/en/87123': {
            title: 'Treatment of returned asylum-seekers, 2010–April 2012',
            date: '2012-04-30',
            by: 'Immigration and Refugee Board',
            body: [
              'Information on the treatment of failed asylum-seekers on their return was scarce among the sources consulted.',
              'This response was prepared after researching publicly accessible information available within time constraints.',
            ],
          },
        },
      }),
    }),
    moved,
  ),
  alive(
    'folketing-bilag',
    'da',
    'plain',
    '/samling/20141/almdel/uui/bilag/117/index.htm',
    'A parliament database keeps its page of an annex of 2015 with a list of files.',
    (h) => ({
      [h]: site({
        brand: 'Folketingets dokumenter',
        lang: 'da',
        cms: 'aspnet',
        kb: 70,
        lists: ['/samling/20141/almdel/uui/bilag'],
        pages: {
          '/samling/20141/almdel/uui/bilag/117/index.htm': {
            title: 'UUI, Alm.del – Bilag 117: Henvendelse om familiesammenføring',
            date: '2015-03-11',
            body: [
              'Henvendelsen af 9. marts 2015 handler om ventetiden i sager om familiesammenføring for flygtninge.',
              'Bilaget er omdelt til udvalgets medlemmer.',
            ],
            after: bill(117),
          },
        },
      }),
    }),
  ),
  alive(
    'drucksache-pdf',
    'de',
    'download',
    '/doc/btd/18/040/1804025.pdf',
    'A parliament server gives the printed paper as a PDF of half a megabyte; unknown numbers get its own page of status 404.',
    (h) => ({
      [h]: site({
        brand: 'Dokumentations- und Informationssystem',
        lang: 'de',
        cms: 'plain',
        kb: 20,
        pages: {
          '/doc/btd/18/040/1804025.pdf': () =>
            pdf(
              'Drucksache 18/4025: Ergaenzende Informationen zur Asylstatistik',
              [
                'Antwort der Bundesregierung',
                'auf die Kleine Anfrage der Abgeordneten',
                'Im Jahr 2014 wurden 202834 Asylantraege gestellt.',
              ],
              500,
            ),
        },
      }),
    }),
  ),
  alive(
    'register-dissolved',
    'en',
    'dead-words',
    '/company/07412233',
    'The page of a company register tells of a company that was dissolved and struck off; the page itself is what was cited.',
    (h) => ({
      [h]: site({
        brand: 'Find company information',
        lang: 'en',
        cms: 'govuk',
        kb: 42,
        lists: ['/company'],
        pages: {
          '/company/07412233': {
            title: 'NORTHMARSH HOLDINGS LIMITED',
            body: [
              'Company number 07412233. Company status: Dissolved. Dissolved on 14 March 2017.',
              'This company was struck off the register and no longer exists. Accounts are not available for dissolved companies older than twenty years.',
            ],
            after:
              '<dl><dt>Registered office address</dt><dd>12 Quay Street, Hull, HU1 1AA</dd><dt>Company type</dt><dd>Private limited company</dd><dt>Incorporated on</dt><dd>19 October 2010</dd></dl>',
            more: 0,
          },
        },
        absent: (r) =>
          html(
            404,
            `<!DOCTYPE html><html lang="en"><head><title>Company not found - Find company information</title></head><body><h1>Company not found</h1><p>No company with the number ${pathname(r).split('/').pop() ?? ''} is on the register.</p></body></html>`,
          ),
      }),
    }),
  ),
  alive(
    'hagtolur-px',
    'is',
    'heavy',
    '/pxis/pxweb/is/Ibuar/Ibuar__buferlaflutningar/MAN01401.px/?rxid=2f3c',
    'A PxWeb table page with hidden error panels of its form shows the variables of the cited migration table.',
    (h) => ({
      [h]: site({
        brand: 'Hagtölur',
        lang: 'is',
        cms: 'aspnet',
        kb: 90,
        lists: ['/pxis/pxweb/is/Ibuar'],
        pages: {
          '/pxis/pxweb/is/Ibuar/Ibuar__buferlaflutningar/MAN01401.px/': {
            title: 'Búferlaflutningar eftir ríkisfangi, kyni og ári 1986–2024',
            body: [
              'Taflan sýnir fjölda aðfluttra og brottfluttra eftir ríkisfangi, kyni og ári.',
              'Veldu breytur hér að neðan og smelltu á „Sýna töflu“.',
            ],
            more: 1,
            after:
              '<div id="ctl00_pnlError" class="errorpanel" style="display:none"><span>Taflan fannst ekki</span></div><select multiple id="VariableSelector"><option>1986</option><option>1987</option><option>2023</option><option>2024</option></select>',
          },
        },
        absent: (r) =>
          html(
            404,
            '<html><head><title>PxWeb - Villa</title></head><body><h1>Taflan fannst ekki</h1><p>Taflan sem þú baðst um er ekki til.</p></body></html>',
            [['X-Path', pathname(r).slice(0, 10)]],
          ),
      }),
    }),
  ),
  alive(
    'dados-abertos',
    'pt',
    'plain',
    '/dataset/licencas-ambientais-2014',
    'A CKAN portal keeps the data set of 2014, marked as no longer updated.',
    (h) => ({
      [h]: site({
        brand: 'Portal de Dados Abertos',
        lang: 'pt',
        cms: 'ckan',
        kb: 55,
        lists: ['/dataset', '/organization', '/group'],
        pages: {
          '/dataset/licencas-ambientais-2014': {
            title: 'Licenças ambientais 2014',
            body: [
              'Lista das licenças ambientais emitidas em 2014, por município e tipo de atividade.',
              'Este conjunto de dados já não é atualizado. Os dados anteriores continuam disponíveis para descarga.',
            ],
            more: 2,
            after:
              '<section id="dataset-resources"><ul class="resource-list"><li class="resource-item" data-id="2c"><a class="heading" href="/dataset/licencas-ambientais-2014/resource/2c11">licencas_2014.csv <span class="format-label">CSV</span></a></li></ul></section>',
          },
        },
        absent: (r) =>
          absentOf(
            { brand: 'Portal de Dados Abertos', lang: 'pt', cms: 'ckan', kb: 20, pages: {} },
            r,
            404,
            'Conjunto de dados não encontrado',
          ),
      }),
    }),
  ),
  alive(
    'doi-jurnal',
    'id',
    'redirect',
    'https://doi.@/10.24843/jkp.2019.v07.i02.p05',
    'A resolver sends the DOI through the publisher’s old address to the article in Open Journal Systems.',
    (h) => ({
      [`doi.${h}`]: say((r) =>
        pathname(r).toLowerCase() === '/10.24843/jkp.2019.v07.i02.p05'
          ? to(`http://${h}/index.php/jkp/article/view/51233`, 302, [['Vary', 'Accept']])
          : r.path === '/'
            ? html(
                200,
                '<html lang="en"><head><title>Digital Object Identifier System</title></head><body><h1>Resolve a DOI</h1><form><input name="hdl"><button>Go</button></form></body></html>',
              )
            : html(
                404,
                '<!DOCTYPE html><html lang="en"><head><title>DOI Not Found</title></head><body><h1>DOI Not Found</h1><p>This DOI cannot be found in the DOI System.</p></body></html>',
              ),
      ),
      [h]: site({
        brand: 'Jurnal Kebijakan Publik',
        lang: 'id',
        cms: 'ojs',
        kb: 44,
        lists: ['/index.php/jkp'],
        first: (r) => (r.scheme === 'http' ? to(`https://${h}${r.path}`, 301) : undefined),
        pages: {
          '/index.php/jkp/article/view/51233': {
            title: 'Kebijakan Penanganan Pengungsi di Kota Kupang',
            by: 'Maria Dethan',
            date: '2019-10-31',
            body: [
              'Penelitian ini mengkaji kebijakan pemerintah daerah dalam menangani pengungsi di Kota Kupang.',
              'Hasilnya menunjukkan bahwa koordinasi antarlembaga masih lemah.',
            ],
            after: '<a class="obj_galley_link pdf" href="/index.php/jkp/article/view/51233/30412">PDF</a>',
          },
        },
      }),
    }),
    moved,
  ),
  alive(
    'handle-tez',
    'tr',
    'redirect',
    'https://hdl.@/20.500.12345/7781',
    'A handle leads to the thesis in DSpace 7, rendered on the server.',
    (h) => ({
      [`hdl.${h}`]: say((r) =>
        pathname(r) === '/20.500.12345/7781'
          ? to(`https://${h}/items/5f0c2b8e-6d5e-4a8d-a7a2-0e8f4c9b1d23`, 302)
          : r.path === '/'
            ? html(
                200,
                '<html><head><title>Handle.Net Registry</title></head><body><h1>Resolve a handle</h1></body></html>',
              )
            : html(
                404,
                '<html><head><title>Handle Not Found</title></head><body><h1>Error: Handle Not Found</h1></body></html>',
              ),
      ),
      [h]: site({
        brand: 'Açık Erişim Arşivi',
        lang: 'tr',
        cms: 'dspace',
        kb: 75,
        lists: ['/items', '/browse/title'],
        pages: {
          '/items/5f0c2b8e-6d5e-4a8d-a7a2-0e8f4c9b1d23': {
            title: 'Türkiye’de basın özgürlüğü davaları: 2012–2016',
            by: 'Elif Aydın',
            date: '2017-06-05',
            body: [
              'Bu tez, 2012–2016 yılları arasında gazetecilere açılan davaları incelemektedir.',
              'Çalışmada 143 dava dosyası karşılaştırılmıştır.',
            ],
          },
        },
      }),
    }),
    moved,
  ),
  alive(
    'urn-julkaisu',
    'fi',
    'redirect',
    'http://urn.@/URN:NBN:fi-fe2014102845612',
    'A URN resolver answers 303 and leads to the ministry’s report.',
    (h) => ({
      [`urn.${h}`]: say((r) =>
        pathname(r) === '/URN:NBN:fi-fe2014102845612'
          ? to(`https://${h}/handle/10024/74881`, 303)
          : r.path === '/'
            ? html(
                200,
                '<html lang="fi"><head><title>URN-palvelu</title></head><body><h1>URN-tunnusten ohjauspalvelu</h1></body></html>',
              )
            : html(
                404,
                '<html><head><title>URN-tunnusta ei löydy</title></head><body><h1>URN-tunnusta ei löydy</h1><p>Tunnus on virheellinen tai sitä ei ole rekisteröity.</p></body></html>',
              ),
      ),
      [h]: site({
        brand: 'Julkaisuarkisto',
        lang: 'fi',
        cms: 'dspace',
        kb: 50,
        pages: {
          '/handle/10024/74881': {
            title: 'Turvapaikanhakijoiden vastaanotto kunnissa',
            date: '2014-10-28',
            body: [
              'Raportissa tarkastellaan turvapaikanhakijoiden vastaanottoa viidessätoista kunnassa.',
              'Aineisto koostuu haastatteluista ja kuntien tilinpäätöstiedoista.',
            ],
          },
        },
      }),
    }),
    moved,
  ),
  alive(
    'withdrawn-guidance',
    'en',
    'dead-words',
    '/government/publications/country-information-sudan-2014',
    'A government page stands with the banner that the guidance was withdrawn in 2017; the text of 2014 follows.',
    (h) => ({
      [h]: site({
        brand: 'GOV.TST',
        lang: 'en',
        cms: 'govuk',
        kb: 58,
        lists: ['/government/publications'],
        pages: {
          '/government/publications/country-information-sudan-2014': {
            title: '[Withdrawn] Country information: Sudan, 2014',
            date: '2014-08-12',
            before:
              '<div class="gem-c-notice" role="region"><h2 class="gem-c-notice__title">This publication was withdrawn on 3 October 2017</h2><p>It is out of date and has been replaced. It is kept here for reference.</p></div>',
            body: [
              'This note gives decision makers information about the human rights situation in Sudan.',
              'It covers treatment of journalists, prison conditions and freedom of movement.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'arhivs-kopija',
    'lv',
    'redirect',
    '/lv/petijumi/patverums-2013',
    'A ministry that was renamed sends its old addresses to the copies in the national web archive, which has this study.',
    (h) => ({
      [h]: say((r) => to(`https://arhivs.${h}/wayback/20161104121500/https://${h}${r.path}`, 301)),
      [`arhivs.${h}`]: site({
        brand: 'Latvijas tīmekļa arhīvs',
        lang: 'lv',
        cms: 'old',
        kb: 40,
        pages: {
          [`/wayback/20161104121500/https://${h}/lv/petijumi/patverums-2013`]: {
            title: 'Pētījums par patvēruma meklētāju uzņemšanu 2013. gadā',
            date: '2013-12-02',
            before: '<div id="wm-bar">Arhivēta kopija: 2016. gada 4. novembris</div>',
            body: [
              'Pētījumā aplūkota patvēruma meklētāju uzņemšana un integrācija Latvijā.',
              'Secinājumi balstīti uz intervijām ar pašvaldību darbiniekiem.',
            ],
          },
          [`/wayback/20161104121500/https://${h}/`]: {
            title: 'Ministrijas sākumlapa',
            body: ['Arhivēta ministrijas sākumlapa.'],
          },
        },
        absent: (r) =>
          absentOf(
            { brand: 'Latvijas tīmekļa arhīvs', lang: 'lv', cms: 'old', kb: 9, pages: {} },
            r,
            404,
            'Šī adrese nav arhivēta',
          ),
      }),
    }),
    moved,
  ),
  alive(
    'izbori-okvir',
    'hr',
    'frames',
    '/2014/rezultati.html',
    'Election results of 2014 stand in a frameset of three frames whose own page holds hardly a word.',
    (h) => ({
      [h]: site({
        brand: 'Izborno povjerenstvo',
        lang: 'hr',
        cms: 'old',
        kb: 30,
        lists: ['/2014'],
        pages: {
          '/2014/rezultati.html': () =>
            html(
              200,
              '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Frameset//EN">\n<html><head><title>Rezultati izbora 2014.</title></head><frameset rows="90,*"><frame src="/2014/vrh.html" name="vrh"><frameset cols="220,*"><frame src="/2014/izbornik.html"><frame src="/2014/tablica.html" name="glavni"></frameset><noframes><body><p>Rezultati izbora za članove u Europski parlament 25. svibnja 2014.</p><a href="/2014/tablica.html">Tablica rezultata</a></body></noframes></frameset></html>',
              server.apache,
            ),
          '/2014/vrh.html': () => html(200, '<html><body><h1>Izbori 2014.</h1></body></html>', server.apache),
          '/2014/izbornik.html': () =>
            html(
              200,
              '<html><body><a target="glavni" href="tablica.html">Tablica</a></body></html>',
              server.apache,
            ),
          '/2014/tablica.html': {
            title: 'Rezultati po županijama',
            body: [
              'Na biralište je izašlo 25,24 posto birača upisanih u popis.',
              'Tablica prikazuje broj glasova po listama i županijama.',
            ],
            more: 1,
          },
        },
      }),
    }),
  ),
  alive(
    'obstaravanie',
    'sk',
    'redirect',
    '/zakazka/2016/445',
    'A meta refresh of no seconds leads from the old procurement gazette to the same notice in the new one.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/zakazka/2016/445'
          ? html(
              200,
              `<html><head><title>Presmerovanie</title><meta http-equiv="refresh" content="0; url=https://vestnik.${h}/oznamenie/445-2016"></head><body><p>Stránka bola presunutá. <a href="https://vestnik.${h}/oznamenie/445-2016">Pokračujte sem</a>.</p></body></html>`,
            )
          : r.path === '/'
            ? to(`https://vestnik.${h}/`, 301)
            : html(
                404,
                '<html><head><title>404</title></head><body><h1>Stránka sa nenašla</h1></body></html>',
              ),
      ),
      [`vestnik.${h}`]: site({
        brand: 'Vestník verejného obstarávania',
        lang: 'sk',
        cms: 'joomla',
        kb: 46,
        lists: ['/oznamenie'],
        pages: {
          '/oznamenie/445-2016': {
            title: 'Oznámenie č. 445/2016: Dodávka zdravotníckeho materiálu',
            date: '2016-02-18',
            body: [
              'Verejný obstarávateľ oznamuje výsledok súťaže na dodávku zdravotníckeho materiálu.',
              'Súťaž je ukončená; ponuky už nie je možné predkladať.',
            ],
          },
        },
      }),
    }),
    moved,
  ),
  alive(
    'licitatie-inchisa',
    'ro',
    'dead-words',
    '/ro/licitatii/anunt-2019-118',
    'The notice of a tender that closed long ago stands, with a red label "expired".',
    (h) => ({
      [h]: site({
        brand: 'Primăria Valea Mare',
        lang: 'ro',
        cms: 'wordpress',
        kb: 64,
        lists: ['/ro/licitatii'],
        pages: {
          '/ro/licitatii/anunt-2019-118': {
            title: 'Anunț 118/2019: Reabilitarea spitalului orășenesc',
            date: '2019-05-06',
            before: '<span class="label label-danger">Expirat</span>',
            body: [
              'Primăria Valea Mare anunță licitația deschisă pentru reabilitarea spitalului orășenesc.',
              'Acest anunț a expirat la 14 iunie 2019 și nu mai poate fi folosit pentru depunerea ofertelor.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'petycja-zamknieta',
    'pl',
    'dead-words',
    '/petycje/ratujmy-mokradla',
    'The page of a petition says that it is closed and takes no more signatures; its text and count remain.',
    (h) => ({
      [h]: site({
        brand: 'Głos Obywateli',
        lang: 'pl',
        cms: 'next',
        kb: 72,
        lists: ['/petycje'],
        pages: {
          '/petycje/ratujmy-mokradla': {
            title: 'Ratujmy mokradła nad Narwią',
            date: '2016-09-01',
            body: [
              'Ta petycja została zamknięta i nie można jej już podpisać. Zebrano 18 442 podpisy.',
              'Apelujemy do wojewody o wstrzymanie prac melioracyjnych na obszarze Natura 2000.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'tetra-dail',
    'ga',
    'plain',
    '/ga/debates/debate/dail/2015-10-01/12/',
    'The page of a parliamentary debate in Irish stands under its dated address.',
    (h) => ({
      [h]: site({
        brand: 'Díospóireachtaí Parlaiminte',
        lang: 'ga',
        cms: 'drupal',
        kb: 66,
        lists: ['/ga/debates', '/ga/debates/debate/dail/2015-10-01'],
        pages: {
          '/ga/debates/debate/dail/2015-10-01/12/': {
            title: 'Díospóireacht faoin ngéarchéim dídeanaithe',
            date: '2015-10-01',
            body: [
              'D’fhiafraigh an Teachta den Aire cé mhéad dídeanaí a ghlacfaí an bhliain sin.',
              'Dúirt an tAire go nglacfadh an Stát le ceithre mhíle duine thar dhá bhliain.',
            ],
          },
        },
      }),
    }),
  ),
  alive(
    'cyngor-adroddiad',
    'cy',
    'fragment',
    '/cy/adroddiadau/tai-2018#argymhellion',
    'A council report in Welsh is cited at its section on recommendations, which the page has.',
    (h) => ({
      [h]: site({
        brand: 'Cyngor Sir Dyffryn',
        lang: 'cy',
        cms: 'joomla',
        kb: 52,
        lists: ['/cy/adroddiadau'],
        pages: {
          '/cy/adroddiadau/tai-2018': {
            title: 'Adroddiad ar dai i geiswyr lloches 2018',
            body: [
              'Mae’r adroddiad hwn yn edrych ar dai i geiswyr lloches yn y sir.',
              'Mae tair cymdeithas dai wedi cymryd rhan yn y gwaith.',
            ],
            after:
              '<h2 id="argymhellion">Argymhellion</h2><p>Dylai’r cyngor archwilio pob tŷ bob blwyddyn.</p>',
          },
        },
      }),
    }),
  ),
  alive(
    'statut-index',
    'en',
    'download',
    '/pub/emissions/2013/',
    'A plain Apache index of files from 2013 is the cited thing itself.',
    (h) => ({
      [h]: say((r) => {
        const row = (n: string, s: string) =>
          `<tr><td valign="top"><img src="/icons/text.gif" alt="[TXT]"></td><td><a href="${n}">${n}</a></td><td align="right">2013-11-04 09:12  </td><td align="right">${s}</td></tr>`
        if (
          pathname(r) === '/pub/emissions/2013/' ||
          pathname(r) === '/pub/emissions/' ||
          pathname(r) === '/pub/'
        ) {
          const files =
            pathname(r) === '/pub/emissions/2013/'
              ? row('README.txt', '2.1K') + row('plants_2013.csv', '4.4M') + row('plants_2013.zip', '1.1M')
              : row('2013/', '-') + row('2014/', '-')
          return html(
            200,
            `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">\n<html><head><title>Index of ${pathname(r)}</title></head><body><h1>Index of ${pathname(r)}</h1><table><tr><th>Name</th><th>Last modified</th><th>Size</th></tr>${files}</table><address>Apache/2.4.57 Server at ${h} Port 443</address></body></html>`,
            server.apache,
          )
        }
        if (pathname(r) === '/pub/emissions/2013/README.txt')
          return text('Emissions of combustion plants, 2013. See plants_2013.csv.\n')
        if (pathname(r) === '/')
          return html(
            200,
            '<html><head><title>Emission inventory: file server</title></head><body><h1>Emission inventory</h1><p>Files are under <a href="/pub/">/pub/</a>.</p></body></html>',
            server.apache,
          )
        return html(
          404,
          '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested URL was not found on this server.</p></body></html>',
          server.apache,
        )
      }),
    }),
  ),
  alive(
    'ustawa-xml',
    'pl',
    'download',
    '/api/acts/DU/2013/1650/text.xml',
    'A gazette’s interface gives the act as Akoma Ntoso, served as application/xml.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/api/acts/DU/2013/1650/text.xml'
          ? {
              status: 200,
              headers: [['Content-Type', 'application/xml']],
              body: `<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="ustawa"><meta><identification source="#sejm"><FRBRWork><FRBRthis value="/pl/act/2013/1650"/><FRBRdate date="2013-12-12" name="promulgation"/></FRBRWork></identification></meta><body>${Array.from({ length: 120 }, (_, i) => `<article eId="art_${i + 1}"><num>Art. ${i + 1}.</num><content><p>Cudzoziemiec jest obowiązany posiadać ważny dokument podróży i okazać go na żądanie organu w terminie ${i + 2} dni.</p></content></article>`).join('\n')}</body></act></akomaNtoso>`,
            }
          : pathname(r) === '/'
            ? html(
                200,
                '<html><head><title>Dziennik Ustaw API</title></head><body><h1>Dziennik Ustaw – interfejs programistyczny</h1></body></html>',
              )
            : {
                status: 404,
                headers: [['Content-Type', 'application/json']],
                body: '{"code":404,"message":"Nie znaleziono aktu"}',
              },
      ),
    }),
  ),
  alive(
    'sodba-iskalnik',
    'sl',
    'plain',
    '/sodna_praksa/vrhovno/2015081111387123/',
    'A case-law database shows the judgment; the box of the search form says 0 hits and means the form.',
    (h) => ({
      [h]: site({
        brand: 'Sodna praksa',
        lang: 'sl',
        cms: 'plain',
        kb: 84,
        lists: ['/sodna_praksa', '/sodna_praksa/vrhovno'],
        pages: {
          '/sodna_praksa/vrhovno/2015081111387123/': {
            title: 'VSRS Sodba I Up 212/2015',
            date: '2015-10-21',
            before: '<div class="iskalnik"><span class="zadetki">0 zadetkov</span></div>',
            body: [
              'Pritožba prosilca za mednarodno zaščito se zavrne in se potrdi izpodbijana sodba.',
              'Prosilec je v pritožbi navajal, da mu v izvorni državi grozi preganjanje.',
            ],
          },
        },
      }),
    }),
  ),
]
