/** Soft 404s of content management systems, newspapers, courts and offices: 200, and nothing there. */
import type { WebCase } from '../case.ts'
import { bare, dead, encode, give, lostOf, of, page, raw, to, type Site } from './kit.ts'

const soft = ['soft-404', 'gone'] as const
const gemeinde: Site = {
  skin: 'gov',
  lang: 'de',
  name: 'Stadt Brackenheide',
  nav: 'Rathaus|Leben|Wirtschaft|Tourismus|Aktuelles',
  foot: 'Stadtverwaltung Brackenheide · Rathausplatz 1 · Telefon 04731 55-0 · Impressum',
  lost: [
    'Fehler',
    '<h1>Hier ist leider nichts zu finden</h1><p>Unser Internetauftritt wurde im Frühjahr neu gestaltet. Dabei haben sich viele Adressen geändert, und manche Inhalte gibt es nicht mehr. Bitte schauen Sie über das Menü oder rufen Sie uns an.</p>',
  ],
  home: 'Sperrung der Bahnhofstraße|Anmeldung Kita-Jahr|Stadtradeln',
}
const assoc: Site = {
  skin: 'wp',
  lang: 'fr',
  name: 'Collectif Habitat Digne',
  nav: 'Nos actions|Ressources|Agir|Presse|Faire un don',
  foot: 'Association loi 1901 · Mentions légales · Plan du site',
  lost: [
    'Page introuvable',
    '<h1 class="entry-title">Oups ! Cette page est introuvable.</h1><div class="page-content"><p>Il semble que rien n’ait été trouvé à cette adresse. Essayez peut-être l’un des liens ci-dessous ou une recherche ?</p><form role="search"><input type="search" placeholder="Rechercher…"></form><h2>Articles récents</h2><ul><li><a href="/expulsions-treve">Trêve hivernale : ce qui change</a></li><li><a href="/rapport">Notre rapport annuel</a></li></ul></div>',
  ],
  home: 'Trêve hivernale : ce qui change|Notre rapport annuel|Permanences juridiques',
}
const ministerio: Site = {
  skin: 'drupal',
  lang: 'es',
  name: 'Ministerio de Obras y Caminos',
  nav: 'El Ministerio|Trámites|Transparencia|Prensa',
  foot: 'Av. Libertad 1450 · Línea gratuita 0800-555-01',
  lost: ['Página no encontrada', '<p>La página solicitada no se pudo encontrar.</p>'],
  home: 'Licitación ruta 9|Estado de los caminos|Memoria anual',
}
const joom: Site = {
  skin: 'pico',
  lang: 'pl',
  name: 'Parafia św. Floriana',
  nav: 'Start|Ogłoszenia|Galeria|Kancelaria',
  foot: '© 2010 Parafia',
  lost: [
    '404 - Artykuł nie został znaleziony',
    '<h2>404 - Artykuł nie został znaleziony</h2><p><strong>Nie można wyświetlić tej strony z powodu:</strong></p><ol><li>nieaktualnej zakładki</li><li>wyszukiwarki, która ma nieaktualny spis</li><li>literówki w adresie</li><li>braku uprawnień do tej strony</li></ol><p>Jeśli problem się powtarza, skontaktuj się z administratorem.</p>',
  ],
  home: 'Ogłoszenia parafialne|Odpust|Chór szuka basów',
}
const bitrix: Site = {
  skin: 'shop',
  lang: 'ru',
  name: 'ЗаводТехСнаб',
  nav: 'Каталог|Доставка|Оплата|Контакты',
  foot: '8 (800) 555-01-17 · Политика конфиденциальности · Карта сайта',
  lost: [
    'Страница не найдена',
    '<h1>404</h1><p>К сожалению, запрашиваемая Вами страница не найдена. Возможно, мы удалили её или Вы перешли по неверной ссылке.</p><a href="/catalog/" class="btn">Перейти в каталог</a>',
  ],
  home: 'Подшипники|Ремни клиновые|Уплотнения',
}
const krant: Site = {
  skin: 'news',
  lang: 'nl',
  name: 'De Veluwse Bode',
  nav: 'Regio|Sport|112|Cultuur|Abonneren',
  foot: 'Colofon · Adverteren · Privacy',
  lost: [
    'Artikel niet beschikbaar',
    '<h1>Dit artikel is niet meer beschikbaar</h1><p>Het artikel dat je zoekt is offline gehaald of heeft een nieuw adres. Lees verder op onze <a href="/">voorpagina</a>.</p>',
  ],
  home: 'Brand in schuur Elspeet|Nieuwe burgemeester|Wolf gezien bij Garderen',
}
const hudoc: Site = {
  skin: 'dotnet',
  lang: 'el',
  name: 'Νομολογία Δικαστηρίων',
  nav: 'Αναζήτηση|Νέες αποφάσεις|Βοήθεια',
  foot: 'Παγκύπριος Δικηγορικός Σύλλογος',
  lost: [
    'Νομολογία',
    '<p>Δεν βρέθηκαν αποτελέσματα. Το έγγραφο που ζητήσατε δεν υπάρχει στη βάση.</p><p><a href="/">Νέα αναζήτηση</a></p>',
  ],
  home: 'Ανώτατο Δικαστήριο|Εφετείο|Διοικητικό Δικαστήριο',
}
const yargi: Site = {
  skin: 'dotnet',
  lang: 'tr',
  name: 'Karar Arama Bankası',
  nav: 'Ana Sayfa|Detaylı Arama|Duyurular',
  foot: 'Bilgi İşlem Dairesi Başkanlığı',
  lost: [
    'Uyarı',
    '<div class="uyari">Aradığınız karara ulaşılamadı. Karar yayından kaldırılmış olabilir.</div>',
  ],
  home: 'Son eklenen kararlar|Kullanım kılavuzu|Duyuru',
}
const dspace: Site = {
  skin: 'next',
  lang: 'en',
  name: 'Northmoor ePrints',
  nav: 'Browse|Deposit|Policies|Statistics',
  foot: 'University of Northmoor Library · DSpace 7.6',
  lost: ['Page not found', '<h1>404</h1><p>We can’t find the page you’re looking for.</p>'],
  home: 'Recent submissions|Theses|Open access policy',
}
const lv: Site = {
  skin: 'next',
  lang: 'lv',
  name: 'Sludinājumi.test',
  nav: 'Auto|Nekustamais|Darbs|Dzīvnieki',
  foot: 'Noteikumi · Reklāma · Palīdzība',
  lost: [
    'Sludinājums nav atrasts',
    '<h1>Sludinājums nav atrasts</h1><p>Tas ir dzēsts vai beidzies tā derīguma termiņš. Apskati līdzīgus!</p><ul><li>Divas kazas, Tukums</li><li>Velosipēds, 40 EUR</li></ul>',
  ],
  home: 'Divas kazas|Velosipēds|Dzīvoklis Imantā',
}
const viWiki: Site = {
  skin: 'wiki',
  lang: 'vi',
  name: 'Từ điển Làng nghề',
  nav: 'Trang Chính|Thay đổi gần đây|Ngẫu nhiên',
  foot: 'Nội dung theo CC BY-SA',
  lost: [
    'Làng chiếu Bàn Thạch cũ',
    '<div class="noarticletext"><p>Trang này hiện chưa có gì. Bạn có thể tìm kiếm tựa trang này trong các trang khác, tìm trong các nhật trình liên quan, hoặc tạo trang này.</p></div>',
  ],
  home: 'Gốm|Lụa|Chiếu cói',
}
const haber: Site = {
  skin: 'wp',
  lang: 'eu',
  name: 'Haranako Hitza',
  nav: 'Albisteak|Kirola|Agenda',
  foot: 'Plaza Berria 3, Azpeitia',
  lost: [
    'Orria ez da aurkitu',
    '<h1>Barkatu, bilatzen ari zaren orria ez dago hemen.</h1><p>Agian ezabatu egin dugu, edo helbidea gaizki idatzi duzu.</p>',
  ],
  home: 'Azoka larunbatean|Pilota finala|Bertso eskola',
}

export const lostA: readonly WebCase[] = [
  dead(
    'brackenheide-typo3',
    'soft-404',
    'de',
    'After a relaunch every old address shows a friendly page without the usual phrase; 200.',
    '/rathaus/haushalt/haushaltsplan-2009.html',
    soft,
    of(gemeinde, {}, lostOf(gemeinde, 200)),
  ),
  dead(
    'habitat-wp',
    'soft-404',
    'fr',
    'WordPress behind a cache that turns its 404 into 200, recent articles listed below.',
    '/2015/10/rapport-mal-logement-2015/',
    soft,
    of(assoc, {}, lostOf(assoc, 200)),
  ),
  dead(
    'caminos-drupal',
    'soft-404',
    'es',
    'Drupal’s error node, itself a page answered with 200, under a banner of news.',
    '/noticias/informe-puente-rio-seco',
    soft,
    of(
      ministerio,
      {},
      page(
        ministerio,
        'Página no encontrada',
        '<div class="field__item"><p>Lo sentimos, el contenido que intenta visitar fue dado de baja o cambió de ubicación.</p><p>Puede escribir a mesadeayuda@obras.test.</p></div><aside><h2>Últimas noticias</h2><ul><li>Licitación ruta 9</li><li>Estado de los caminos</li></ul></aside>',
      ),
    ),
  ),
  dead(
    'parafia-joomla',
    'soft-404',
    'pl',
    'Joomla’s list of reasons why a page cannot be shown; 200.',
    '/index.php?option=com_content&view=article&id=112',
    soft,
    of(joom, {}, lostOf(joom, 200)),
  ),
  dead(
    'zavod-bitrix',
    'soft-404',
    'ru',
    'A shop of spare parts answers 200 with its 404 page and its catalogue.',
    '/catalog/podshipniki/180206/',
    soft,
    of(bitrix, {}, lostOf(bitrix, 200)),
  ),
  dead(
    'bode-artikel-weg',
    'soft-404',
    'nl',
    'A newspaper’s page that the article is not available any more, with teasers of others; 200.',
    '/regio/2013/11/veerman-stopt-ermee~a81c',
    soft,
    of(
      krant,
      {},
      page(
        krant,
        'Artikel niet beschikbaar',
        `${krant.lost[1]}<section><h2>Meest gelezen</h2><ol><li><a href="/1">Brand in schuur Elspeet</a><p>De brandweer rukte groots uit.</p></li><li><a href="/2">Wolf gezien bij Garderen</a><p>Twee wandelaars maakten een filmpje.</p></li></ol></section>`,
      ),
    ),
  ),
  dead(
    'nomologia-kamia',
    'soft-404',
    'el',
    'A case-law database that finds no document under this identifier; 200.',
    '/apofaseis/aad/meros_4/2006/4-200611-122.htm',
    soft,
    of(hudoc, {}, lostOf(hudoc, 200)),
  ),
  dead(
    'karar-kaldirildi',
    'soft-404',
    'tr',
    'A court’s bank of decisions says that the decision may have been taken down; 200.',
    '/Karar.aspx?esas=2011/4471',
    soft,
    of(yargi, {}, lostOf(yargi, 200)),
  ),
  dead(
    'eprint-withdrawn',
    'tombstone',
    'en',
    'A repository’s tombstone: item withdrawn, no title, no file, no reason; 200.',
    '/handle/1893/20417',
    soft,
    of(dspace, {
      '/handle/1893/20417': page(
        dspace,
        'Withdrawn',
        '<ds-item-alerts><div class="alert alert-warning">This item has been withdrawn</div></ds-item-alerts><p><a href="/home">Take me to the home page</a></p>',
      ),
    }),
  ),
  dead(
    'kazas-dzests',
    'soft-404',
    'lv',
    'A classified advertisement that was deleted, similar ones offered; 200 for any number.',
    '/msg/lv/animals/goats/bpxfn.html',
    soft,
    of(lv, {}, lostOf(lv, 200)),
  ),
  dead(
    'vi-wiki-trong',
    'soft-404',
    'vi',
    'An old wiki answers 200 for a deleted entry: “there is nothing on this page yet”.',
    '/wiki/L%C3%A0ng_chi%E1%BA%BFu_B%C3%A0n_Th%E1%BA%A1ch_c%C5%A9',
    soft,
    of(viWiki, {}, lostOf(viWiki, 200)),
  ),
  dead(
    'hitza-barkatu',
    'soft-404',
    'eu',
    'A Basque weekly apologises in its own words with 200.',
    '/2012/albisteak/zubi-zaharra',
    soft,
    of(haber, {}, lostOf(haber, 200)),
  ),
  dead(
    'dokument-latin2',
    'soft-404',
    'cs',
    'A ministry’s old server says in ISO-8859-2 that the document was not found; 200.',
    '/cz/doc/5/tisk0412.asp',
    soft,
    raw(
      {
        '/': give(
          encode(
            '<html><head><title>Věstník</title></head><body><h1>Věstník resortu</h1><a href="/cz/doc/">Dokumenty</a></body></html>',
            'iso-8859-2',
          ),
          'text/html; charset=iso-8859-2',
        ),
      },
      give(
        encode(
          '<html><head><title>Věstník</title></head><body><table width=700><tr><td bgcolor=#003366><font color=white>Věstník resortu | Rejstřík | Hledání</font></td></tr><tr><td>Požadovaný dokument nebyl nalezen. Byl pravděpodobně vyřazen při skartaci elektronického archivu.</td></tr></table></body></html>',
          'iso-8859-2',
        ),
        'text/html; charset=iso-8859-2',
      ),
    ),
    { scheme: 'http' },
  ),
  dead(
    'aspx-errorpath',
    'redirect',
    'en',
    'ASP.NET redirects what it misses to its error page with the path in the query; that page answers 200.',
    '/pubs/2007/flood-defence.aspx',
    soft,
    raw(
      {
        '/': give(
          '<html><head><title>Fenland Drainage Board</title></head><body><h1>Fenland Drainage Board</h1><p>Rates, byelaws, pumping stations.</p></body></html>',
        ),
        '/errors/oops.aspx': give(
          '<html><head><title>Fenland Drainage Board</title></head><body><h1>Fenland Drainage Board</h1><p><a href="/">Home</a> | Rates | Byelaws</p><h2>We can’t seem to find that</h2><p>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</p></body></html>',
          undefined,
          200,
          [
            ['X-AspNet-Version', '4.0.30319'],
            ['Server', 'Microsoft-IIS/8.5'],
          ],
        ),
      },
      ({ path }) => to(`/errors/oops.aspx?aspxerrorpath=${bare(path)}`),
    ),
  ),
  dead(
    'sharepoint-weg',
    'soft-404',
    'da',
    'SharePoint’s own error page in Danish, without layout; 200.',
    '/sites/arkiv/Delte%20dokumenter/referat-2010.aspx',
    soft,
    raw(
      {
        '/': give(
          '<html><head><title>Arkiv - Startside</title></head><body><h1>Foreningsarkivet</h1><p>Velkommen.</p></body></html>',
        ),
      },
      give(
        '<!DOCTYPE html><html dir="ltr" lang="da-DK"><head><meta name="GENERATOR" content="Microsoft SharePoint"/><title>Fejl</title></head><body><div id="s4-simple-card"><h1><span id="errorPageTitleSpan">Beklager, der opstod en fejl</span></h1><div id="s4-simple-error-content"><span>Fil blev ikke fundet</span><div>TEKNISKE DETALJER</div><p>Fejlfinding i forbindelse med problemer med Microsoft SharePoint Foundation.</p><p>Korrelations-id: 9d12aa9f-70f4-20a1-b4a6-1f6b0c2f3d11</p><p>Dato og klokkeslæt: 04-03-2021 10:22:47</p><a href="/">GÅ TILBAGE TIL WEBSTEDET</a></div></div></body></html>',
        undefined,
        200,
        [
          ['MicrosoftSharePointTeamServices', '15.0.0.5249'],
          ['Server', 'Microsoft-IIS/10.0'],
        ],
      ),
    ),
  ),
]
