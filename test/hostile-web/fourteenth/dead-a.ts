/** Addresses whose sites stand and whose pages do not: soft 404s in the words of many systems. */
import type { WebCase } from '../case.ts'
import { bare, dead, go, lost } from './kit.ts'

export const deadA: readonly WebCase[] = [
  dead(
    'no-symbol',
    'en',
    'soft-404',
    ['soft-404', 'gone'],
    'A document service answers with 200 that no document matches the symbol.',
    'https://undocs.~/en/A/HRC/7/21/Add.9',
    {
      'undocs.~': lost(
        'portal',
        'en',
        'Official Documents',
        {
          h: 'Error',
          title: 'Documents',
          p: [
            'There is no document matching your request.',
            'Please check the symbol and the language and try again.',
          ],
        },
        {
          '/en/A/HRC/7/21': { h: 'A/HRC/7/21', p: ['Report of the independent expert on minority issues.'] },
        },
        { kb: 36, up: true },
      )[''],
    },
  ),
  dead(
    'celex-unknown',
    'en',
    'soft-404',
    ['soft-404', 'gone'],
    'A law portal of the Union in which the document does not exist, with status 200.',
    'https://eur-law.~/legal-content/EN/TXT/?uri=CELEX:52009SC1472R(04)',
    {
      'eur-law.~': lost(
        'portal',
        'en',
        'Access to Union law',
        {
          h: 'The requested document does not exist.',
          title: 'Document not found',
          p: ['Use the quick search or the advanced search to find documents by their CELEX number.'],
        },
        {
          '/legal-content/EN/TXT/?uri=CELEX:52009SC1472': {
            h: 'Commission staff working document',
            p: ['Accompanying the communication on the reception of refugees.'],
          },
        },
        { kb: 98, up: true },
      )[''],
    },
  ),
  dead(
    'page-demandee',
    'fr',
    'soft-404',
    ['soft-404', 'gone'],
    'A ministry’s portal says with 200 that the page does not exist or not any more.',
    'http://www.~/article/rapport-du-comite-sur-les-centres-fermes.12843.html',
    lost(
      'drupal',
      'fr',
      'Portail du ministère',
      {
        h: 'Page introuvable',
        p: [
          'La page que vous cherchez n’existe pas ou n’existe plus. Elle a peut-être été supprimée lors de la refonte du site.',
        ],
      },
      {
        '/actualites/budget-2026': {
          h: 'Budget 2026 : les crédits de la mission',
          p: ['Les crédits progressent de 1,2 %.'],
        },
      },
      { kb: 87 },
    ),
  ),
  dead(
    'contenido-no-disponible',
    'es',
    'soft-404',
    ['soft-404', 'gone'],
    'A procurator’s office whose content is not available, in a Liferay frame with 200.',
    'https://www.~/web/guest/-/informe-alternativo-comite-ddhh-2010',
    lost(
      'portal',
      'es',
      'Procuraduría',
      {
        h: 'Estado',
        title: 'Procuraduría - Error',
        p: [
          'El recurso solicitado no ha sido encontrado.',
          'El contenido al que intenta acceder ya no está disponible.',
        ],
      },
      {
        '/web/guest/quienes-somos': {
          h: 'Quiénes somos',
          p: ['La Procuraduría es una institución autónoma.'],
        },
      },
      { kb: 76, up: true },
    ),
  ),
  dead(
    'noticia-nao-encontrada',
    'pt',
    'soft-404',
    ['soft-404', 'gone'],
    'A news site’s query address answers that the story was not found.',
    'http://www.~/noticias/exibir.php?id=40981',
    lost(
      'news',
      'pt',
      'Jornal da Região',
      {
        h: 'Notícia não encontrada',
        p: ['A notícia que você tentou acessar não foi encontrada ou foi removida.'],
      },
      {
        '/noticias/exibir.php?id=88120': {
          h: 'Câmara aprova plano diretor',
          p: ['A votação terminou às 22 horas.'],
        },
      },
      { kb: 122 },
    ),
  ),
  dead(
    'artikel-nicht-verfuegbar',
    'de',
    'soft-404',
    ['soft-404', 'gone'],
    'A newspaper dropped agency copy and says that the article is no longer available.',
    'https://www.~/politik/ausland/un-bericht-zu-syrien-dpa-140312-99-01882.html',
    lost(
      'news',
      'de',
      'Kreiszeitung',
      {
        h: 'Artikel nicht mehr verfügbar',
        p: [
          'Der von Ihnen aufgerufene Artikel ist aus lizenzrechtlichen Gründen nicht mehr verfügbar.',
          'Vielleicht interessieren Sie diese Themen:',
        ],
      },
      {
        '/lokales/haushalt-verabschiedet': {
          h: 'Kreistag verabschiedet Haushalt',
          p: ['Die Mehrheit stimmte zu.'],
        },
      },
      { kb: 142, up: true },
    ),
  ),
  dead(
    'articolo-rimosso',
    'it',
    'soft-404',
    ['soft-404', 'gone'],
    'A local paper’s removed article, with the frame and teasers whole.',
    'https://www.~/cronaca/2011/09/24/news/rivolta-nel-centro-di-accoglienza-1.2874110',
    lost(
      'news',
      'it',
      'Il Corriere dell’Isola',
      {
        h: 'Spiacenti, l’articolo richiesto non è più disponibile',
        p: ['Il contenuto è stato rimosso oppure l’indirizzo non è corretto.'],
      },
      {
        '/cronaca/2026/11/20/news/porto-nuovo': {
          h: 'Il nuovo porto apre a marzo',
          p: ['I lavori sono conclusi.'],
        },
      },
      { kb: 133, up: true },
    ),
  ),
  dead(
    'artikel-verwijderd',
    'nl',
    'soft-404',
    ['gone', 'soft-404'],
    'A broadcaster’s removed article with status 410 in the frame.',
    'https://nos.~/artikel/284471-asielzoekers-in-tentenkamp.html',
    {
      'nos.~': lost(
        'next',
        'nl',
        'Omroep Nieuws',
        (r) =>
          r.path.startsWith('/artikel/284471')
            ? bare(
                410,
                `<!DOCTYPE html><html lang="nl"><head><title>Artikel verwijderd | Omroep Nieuws</title></head><body><header><a href="/">Omroep Nieuws</a></header><main><h1>Dit artikel is verwijderd</h1><p>De redactie heeft dit artikel verwijderd.</p></main></body></html>`,
                [['Content-Type', 'text/html; charset=utf-8']],
              )
            : bare(
                404,
                '<!DOCTYPE html><html lang="nl"><head><title>Pagina niet gevonden | Omroep Nieuws</title></head><body><h1>Pagina niet gevonden</h1></body></html>',
                [['Content-Type', 'text/html; charset=utf-8']],
              ),
        { '/artikel/990001-begroting': { h: 'Kamer steunt begroting', p: ['De Kamer stemde donderdag.'] } },
        { kb: 82, up: true },
      )[''],
    },
  ),
  dead(
    'sidan-borttagen',
    'sv',
    'soft-404',
    ['soft-404', 'gone'],
    'A SharePoint site sends absent pages to PageNotFoundError.aspx, which answers 200.',
    'http://www.~/Publikationer/Rapporter/Sidor/romers-rattigheter-2010.aspx',
    lost(
      'aspx',
      'sv',
      'Myndigheten',
      (r) =>
        go(
          302,
          `http://${r.host}/Sidor/PageNotFoundError.aspx?requestUrl=${encodeURIComponent(`http://${r.host}${r.path}`)}`,
        ),
      {
        '/Sidor/PageNotFoundError.aspx': {
          h: 'Sidan finns inte',
          p: [
            'Sidan du försöker nå har tagits bort eller flyttats. Använd sökfunktionen för att hitta det du letar efter.',
          ],
          fill: 0,
        },
        '/Om-oss/Sidor/default.aspx': { h: 'Om myndigheten', p: ['Vi har 140 medarbetare.'] },
      },
      { kb: 88 },
    ),
  ),
  dead(
    'siden-flyttet',
    'da',
    'soft-404',
    ['soft-404', 'gone'],
    'ASP.NET’s custom errors: 302 to an error page with aspxerrorpath, 200.',
    'http://www.~/udlaendinge/rapporter/afviste_boern_2009.aspx',
    lost(
      'aspx',
      'da',
      'Center for Rettigheder',
      (r) => go(302, `/fejl.aspx?aspxerrorpath=${r.path.split('?')[0]}`),
      {
        '/fejl.aspx': {
          h: 'Siden kunne ikke findes',
          p: ['Beklager – den side, du har forsøgt at åbne, eksisterer ikke længere på vores hjemmeside.'],
          fill: 0,
        },
        '/om.aspx': { h: 'Om centret', p: ['Centret blev oprettet i 1987.'] },
      },
      { kb: 52 },
    ),
  ),
  dead(
    'artikkeli-poistettu',
    'fi',
    'soft-404',
    ['soft-404', 'gone'],
    'A paper’s removed article answered with 200 and a search form.',
    'https://www.~/kotimaa/art-2000002541887.html',
    lost(
      'news',
      'fi',
      'Maakunnan Sanomat',
      { h: 'Artikkelia ei löytynyt', p: ['Hakemasi artikkeli on poistettu tai sen osoite on muuttunut.'] },
      {
        '/kotimaa/art-2000009999999.html': {
          h: 'Valtuusto hyväksyi talousarvion',
          p: ['Äänet jakautuivat 31–12.'],
        },
      },
      { kb: 109, up: true },
    ),
  ),
  dead(
    'dokumenti-ei-leitud',
    'et',
    'soft-404',
    ['soft-404', 'gone'],
    'A document register by id: the document was not found, 200.',
    'http://dokreg.~/?page=pub_view_file&id=284411',
    {
      'dokreg.~': lost(
        'portal',
        'et',
        'Dokumendiregister',
        { h: 'Viga', p: ['Dokumenti ei leitud või on see avalikust registrist eemaldatud.'] },
        { '/?page=pub_view_file&id=300112': { h: 'Kiri nr 7-4/112', p: ['Vastus teabenõudele.'] } },
        { kb: 33 },
      )[''],
    },
  ),
  dead(
    'straipsnis-istrintas',
    'lt',
    'soft-404',
    ['soft-404', 'gone'],
    'A news portal’s deleted article with a full frame.',
    'https://www.~/aktualijos/lietuva/migrantu-sulaikymas-56-1550142',
    lost(
      'news',
      'lt',
      'Dienos portalas',
      { h: 'Straipsnis nerastas', p: ['Straipsnis, kurio ieškote, buvo ištrintas arba perkeltas.'] },
      { '/aktualijos/biudzetas-2026': { h: 'Seimas svarsto biudžetą', p: ['Svarstymas vyks antradienį.'] } },
      { kb: 136, up: true },
    ),
  ),
  dead(
    'artykul-usuniety',
    'pl',
    'soft-404',
    ['soft-404', 'gone'],
    'A regional paper’s article is said to have been deleted, 200.',
    'http://www.~/apps/pbcs.dll/article?AID=/20090613/POWIAT03/371842114',
    lost(
      'news',
      'pl',
      'Gazeta Powiatowa',
      {
        h: 'Ten artykuł został usunięty',
        p: ['Przepraszamy, artykuł o podanym numerze nie istnieje lub został usunięty.'],
      },
      {
        '/apps/pbcs.dll/article?AID=/20261101/POWIAT03/900000001': {
          h: 'Nowy most otwarty',
          p: ['Otwarcie odbyło się w sobotę.'],
        },
      },
      { kb: 119 },
    ),
  ),
  dead(
    'dokument-nenalezen',
    'cs',
    'soft-404',
    ['soft-404', 'gone'],
    'A court’s search: the text of the decision was not found, 200.',
    'http://nalus.~/Search/GetText.aspx?sz=Pl-19-93_8',
    {
      'nalus.~': lost(
        'aspx',
        'cs',
        'Databáze rozhodnutí',
        { h: 'Chyba', p: ['Požadovaný dokument nebyl v databázi nalezen.'] },
        {
          '/Search/GetText.aspx?sz=Pl-19-93': {
            h: 'Pl. ÚS 19/93',
            p: ['Ústavní soud rozhodl o návrhu skupiny poslanců.'],
          },
        },
        { kb: 31 },
      )[''],
    },
  ),
  dead(
    'stranka-404-sk',
    'sk',
    'soft-404',
    ['soft-404', 'gone'],
    'Absent pages go to /404.html, which answers 200.',
    'https://www.~/data/att/27112_subor.pdf',
    lost(
      'portal',
      'sk',
      'Ministerstvo',
      (r) => go(302, `https://${r.host}/404.html`),
      {
        '/404.html': {
          h: 'Požadovaná stránka neexistuje',
          p: ['Stránka alebo súbor, ktorý hľadáte, bol odstránený.'],
          fill: 0,
        },
        '/ministerstvo/kontakty': { h: 'Kontakty', p: ['Podateľňa: Pribinova 2.'] },
      },
      { kb: 44, up: true },
    ),
  ),
]
