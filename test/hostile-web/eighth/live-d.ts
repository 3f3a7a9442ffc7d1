/** Living pages of things that ended: products, petitions, events, posts, papers, firms. */
import type { WebCase } from '../case.ts'
import { alive, give, of, page, type Site } from './kit.ts'

const gepek: Site = {
  skin: 'shop',
  lang: 'hu',
  name: 'Konyhagép Centrum',
  nav: 'Kávéfőzők|Robotgépek|Alkatrész|Szerviz|Akciók',
  foot: 'ÁSZF · Adatkezelés · Elállás · Ügyfélszolgálat: +36 1 555 0182',
  lost: [
    '404',
    '<h1>Hoppá! Ez az oldal nem található</h1><p>Lehet, hogy a termék már nem kapható. Nézzen szét <a href="/">főoldalunkon</a>!</p>',
  ],
  home: 'Kotyogós kávéfőzők|Hétvégi akció|Vízkőoldó',
}
const petitie: Site = {
  skin: 'next',
  lang: 'nl',
  name: 'Teken Mee',
  nav: 'Petities|Start een petitie|Nieuws|Inloggen',
  foot: 'Stichting Teken Mee · Privacy · Voorwaarden',
  lost: [
    'Niet gevonden',
    '<h1>Deze petitie bestaat niet</h1><p>Misschien is ze verwijderd door de petitionaris.</p>',
  ],
  home: 'Red de veerpont|Meer bomen in Oost|Nachttrein terug',
}
const tapahtuma: Site = {
  skin: 'drupal',
  lang: 'fi',
  name: 'Kulttuuritalo Vanha Satama',
  nav: 'Ohjelma|Liput|Tilat|Yhteys',
  foot: 'Satamakatu 2, 33200 Tampere',
  lost: ['Sivua ei löytynyt', '<p>Hakemaasi sivua ei löytynyt. Se on ehkä poistettu tai siirretty.</p>'],
  home: 'Syksyn ohjelma|Lasten lauantai|Lippukassan aukioloajat',
}
const journal: Site = {
  skin: 'ojs',
  lang: 'en',
  name: 'Annals of Coastal Sedimentology',
  nav: 'Current|Archives|About|Submissions',
  foot: 'eISSN 2398-0147 · Published by the Coastal Sedimentology Society',
  lost: ['404', '<h1>Not Found</h1><p>The page you requested could not be found.</p>'],
  home: 'Vol. 31 No. 2|Call for papers: deltas|Editorial policy on corrections',
}
const ansaettelse: Site = {
  skin: 'gov',
  lang: 'da',
  name: 'Lyngø Kommune',
  nav: 'Borger|Erhverv|Job|Politik|Om kommunen',
  foot: 'Rådhustorvet 1, 8900 Lyngø · EAN · Tilgængelighedserklæring',
  lost: [
    'Siden findes ikke',
    '<h1>Siden findes ikke</h1><p>Siden kan være flyttet eller slettet. Prøv at søge.</p>',
  ],
  home: 'Ledige stillinger|Affald og genbrug|Byrådets møder',
}
const companies: Site = {
  skin: 'gov',
  lang: 'en',
  name: 'Register of Companies',
  nav: 'Search|File|Sign in|Fees',
  foot: 'Policies · Cookies · Contact us · Accessibility statement',
  lost: [
    'Page not found',
    '<h1>Page not found</h1><p>If you entered a web address please check it was correct.</p>',
  ],
  home: 'Search the register|File accounts|Late filing penalties',
}
const change: Site = {
  skin: 'next',
  lang: 'ca',
  name: 'Recull de signatures',
  nav: 'Campanyes|Qui som|Entra',
  foot: 'Fundació Recull · Avís legal',
  lost: ['No trobada', '<h1>Ui! Aquesta pàgina no hi és</h1>'],
  home: 'Salvem l’Alzina|Rodalies dignes|Escola a Vallbona',
}
const ziar: Site = {
  skin: 'news',
  lang: 'ro',
  name: 'Gazeta de Vâlcea',
  nav: 'Actualitate|Politică|Eveniment|Sport|Anunțuri',
  foot: 'Toate drepturile rezervate. Preluarea fără acord este interzisă.',
  lost: [
    '404',
    '<h1>Ups! Pagina nu a fost găsită</h1><p>Articolul căutat nu mai există sau a fost mutat.</p>',
  ],
  home: 'Drum închis pe Valea Oltului|Târg de toamnă|Meciul de duminică'.replace(
    'Meciul de duminică',
    'Rezultate fotbal',
  ),
}
const wikimeta: Site = {
  skin: 'wiki',
  lang: 'en',
  name: 'Tramwiki',
  nav: 'Main page|Recent changes|Depots',
  foot: 'This page was last edited on 2 June 2010, at 08:15.',
  lost: ['Missing', '<div class="noarticletext"><p>There is currently no text in this page.</p></div>'],
  home: 'Trams of Blackpool|Gauges|Depots',
}
const support: Site = {
  skin: 'shop',
  lang: 'en',
  name: 'Brandt & Yeo Instruments',
  nav: 'Oscilloscopes|Meters|Probes|Support|Where to buy',
  foot: 'Terms of sale | RoHS | Calibration services',
  lost: [
    'Page Not Found',
    '<h1>We’re sorry</h1><p>The page you requested cannot be found. Search or call 1-800-555-0117.</p>',
  ],
  home: 'New: BY-2104|Spring promotion|Find a distributor',
}
const gamta: Site = {
  skin: 'wp',
  lang: 'lt',
  name: 'Šilo apylinkės bendruomenė',
  nav: 'Naujienos|Renginiai|Nuotraukos|Kontaktai',
  foot: 'Šilo k., Molėtų r. · Sukurta 2008',
  lost: ['Puslapis nerastas', '<h1>Puslapis nerastas</h1><p>Deja, čia nieko nėra.</p>'],
  home: 'Talka sekmadienį|Joninės|Dviračių žygis',
}

export const livingD: readonly WebCase[] = [
  alive(
    'kifutott-termek',
    'discontinued',
    'hu',
    'A discontinued coffee maker’s page: not for sale any more, with manual, spare parts and data.',
    '/kotyogo-mk200.html',
    of(gepek, {
      '/kotyogo-mk200.html': page(
        gepek,
        'MK-200 elektromos kotyogós kávéfőző',
        `<h1 class="page-title"><span class="base">MK-200 elektromos kotyogós kávéfőző</span></h1><div class="message notice">A termék kifutott, jelenleg nem rendelhető. Utódja: <a href="/kotyogo-mk220.html">MK-220</a></div><div class="product attribute sku">Cikkszám: 104882</div><table class="data table additional-attributes"><tr><th>Teljesítmény</th><td>365 W</td></tr><tr><th>Adag</th><td>6 csésze</td></tr><tr><th>Gyártás vége</th><td>2019</td></tr></table><h2>Letöltések</h2><ul><li><a href="/media/mk200_hu.pdf">Használati útmutató (PDF, 1,2 MB)</a></li><li>Robbantott ábra</li></ul><h2>Alkatrészek</h2><p>Tömítés (3 db), szűrő – raktáron. Fedél – elfogyott.</p>`,
      ),
    }),
  ),
  alive(
    'petitie-gesloten',
    'closed',
    'nl',
    'A petition that is closed: cannot be signed any more, its text and count stand.',
    '/petities/red-het-badhuis',
    of(petitie, {
      '/petities/red-het-badhuis': page(
        petitie,
        'Red het badhuis aan de Kade',
        `<div class="bg-yellow-50 p-4">Deze petitie is gesloten. Ondertekenen is niet meer mogelijk.</div><h1>Red het badhuis aan de Kade</h1><p>Wij</p><p>bewoners van de Havenbuurt en vrienden van het badhuis,</p><p>constateren</p><p>dat de gemeente het badhuis uit 1923 per 1 januari wil sluiten en verkopen,</p><p>en verzoeken</p><p>de gemeenteraad het besluit in te trekken.</p><p><strong>1.204</strong> ondertekeningen · aangeboden op 12 november 2015 · <em>Antwoord: afgewezen</em></p>`,
      ),
    }),
  ),
  alive(
    'tapahtuma-paattynyt',
    'closed',
    'fi',
    'A concert’s page years later: the event is over, tickets not on sale.',
    '/ohjelma/2016/haitariyo',
    of(tapahtuma, {
      '/ohjelma/2016/haitariyo': page(
        tapahtuma,
        'Haitariyö 2016',
        `<div class="messages messages--warning">Tapahtuma on päättynyt. Lippuja ei ole enää saatavilla.</div><p><time>la 29.10.2016 klo 19</time>, Iso sali</p><p>Seitsemän tuntia hanuria: illan aikana lavalle nousevat mm. Veikko Ahvenniemi, Duo Pelimanni ja Pirkanmaan harmonikkanuoret. Juontajana Kaarina Hurme.</p><p>Liput 18/12 €. K-7.</p>`,
      ),
    }),
  ),
  alive(
    'retracted-paper',
    'retracted',
    'en',
    'A retracted paper’s landing page; the word RETRACTED stands before its title.',
    '/index.php/journal/article/view/412',
    of(journal, {
      '/index.php/journal/article/view/412': page(
        journal,
        'RETRACTED: Rapid infill of tidal basins after dyke removal',
        `<article class="obj_article_details"><h1 class="page_title">RETRACTED: Rapid infill of tidal basins after dyke removal</h1><ul class="authors"><li><span class="name">L. Pereira-Holt</span></li><li><span class="name">S. Ngata</span></li></ul><section class="item doi">DOI: 10.99871/acs.2012.412</section><section class="item abstract"><h2>Abstract</h2><p><strong>This article has been withdrawn at the request of the editors.</strong> The core logs in Table 2 could not be reproduced and the raw data are no longer available. See the <a href="/index.php/journal/article/view/498">retraction notice</a>.</p><p>Original abstract: Three basins on the Wadden coast were surveyed before and after removal of the summer dyke. Infill rates of up to 14 cm a year are reported.</p></section><div class="item galleys"><a class="obj_galley_link pdf" href="/index.php/journal/article/view/412/388">PDF (watermarked)</a></div><div class="item issue">Vol. 19 No. 1 (2012)</div></article>`,
      ),
    }),
  ),
  alive(
    'stilling-udlobet',
    'closed',
    'da',
    'A job’s advertisement after its deadline: full text, closed for applications.',
    '/job/2023/bogbuschauffoer.html',
    of(ansaettelse, {
      '/job/2023/bogbuschauffoer.html': page(
        ansaettelse,
        'Bogbuschauffør, 30 timer',
        `<p class="flag">Ansøgningsfristen er udløbet</p><h1>Bogbuschauffør, 30 timer</h1><p>Vil du køre Danmarks rundeste bogbus? Lyngø Bibliotek søger en chauffør med stort kørekort og lyst til at snakke med børn om hvaler.</p><h2>Vi tilbyder</h2><ul><li>18 holdepladser og en ø-færge hver torsdag</li><li>Gode kolleger og dårlig kaffe</li></ul><h2>Løn og vilkår</h2><p>Efter gældende overenskomst. Tiltrædelse 1. maj 2023.</p><p>Stillingen er ikke længere ledig.</p>`,
      ),
    }),
  ),
  alive(
    'company-dissolved',
    'register',
    'en',
    'A dissolved company’s record with empty tabs.',
    '/company/02417713',
    of(companies, {
      '/company/02417713': page(
        companies,
        'PENHALE BELL FOUNDRY LIMITED overview',
        `<h1>PENHALE BELL FOUNDRY LIMITED</h1><p>Company number <strong>02417713</strong></p><ul class="tabs"><li>Overview</li><li>Filing history</li><li>People</li></ul><dl><dt>Registered office address</dt><dd>Not available</dd><dt>Company status</dt><dd>Dissolved</dd><dt>Dissolved on</dt><dd>14 June 2005</dd><dt>Company type</dt><dd>Private limited Company</dd><dt>Incorporated on</dt><dd>28 August 1989</dd></dl><p>Documents filed before 2003 have been removed from this service.</p>`,
      ),
    }),
  ),
  alive(
    'campanya-tancada',
    'closed',
    'ca',
    'A Catalan campaign that ended without success, its page kept short.',
    '/c/cinema-alhambra',
    of(change, {
      '/c/cinema-alhambra': page(
        change,
        'Que no tanqui el cinema Alhambra',
        `<h1>Que no tanqui el cinema Alhambra</h1><p class="text-red-700">Campanya finalitzada</p><p>Demanem a la propietat que mantingui obert l’últim cinema del barri.</p><p>312 signatures de 500. El cinema va tancar el 30 de juny de 2018. Gràcies a tothom.</p>`,
      ),
    }),
  ),
  alive(
    'anunt-pierderi',
    'classified',
    'ro',
    'A newspaper’s column of small ads about lost papers declared void.',
    '/anunturi/pierderi-12-mai',
    of(ziar, {
      '/anunturi/pierderi-12-mai': page(
        ziar,
        'Pierderi',
        `<h1>Pierderi</h1><p>12 mai 2014</p><p>PIERDUT carnet de student pe numele Dinu Andreea. Îl declar nul.</p><p>PIERDUT certificat de înregistrare, SC Molidul SRL, J38/214/1997. Se declară nul.</p><p>DISPĂRUT câine, ciobănesc, răspunde la numele Lăbuș. Recompensă.</p>`,
      ),
    }),
  ),
  alive(
    'afd-archive',
    'closed',
    'en',
    'An archived discussion about deleting an article: “The result was delete”, do not edit.',
    '/wiki/Tramwiki:Articles_for_deletion/Lamp_oil_depots',
    of(wikimeta, {
      '/wiki/Tramwiki:Articles_for_deletion/Lamp_oil_depots': page(
        wikimeta,
        'Tramwiki:Articles for deletion/Lamp oil depots',
        `<div class="boilerplate afd vfd xfd-closed" style="background-color:#F3F9FF"><p>The following discussion is an archived debate of the proposed deletion of the article below. <b>Please do not modify it.</b></p><p>The result was <b>delete</b>. — Gripman 08:15, 2 June 2010</p><h3>Lamp oil depots</h3><dl><dd>(delete) – (<a href="/w/index.php?title=Lamp_oil_depots">View log</a>)</dd></dl><ul><li><b>Delete</b>. No sources, I looked in Klapper 1961. — Bogie</li><li><b>Weak keep</b>. There was one at Seaton. — Pantograph</li><li><b>Delete</b> as nom. — Sprague</li></ul></div>`,
      ),
    }),
  ),
  alive(
    'obsolete-scope',
    'discontinued',
    'en',
    'An obsolete instrument’s page: no price, no cart, only its last firmware and the end of support.',
    '/by-1054-oscilloscope.html',
    of(support, {
      '/by-1054-oscilloscope.html': page(
        support,
        'BY-1054 (Obsolete)',
        `<h1 class="page-title">BY-1054</h1><p class="stock unavailable"><span>This product is no longer available.</span></p><p>End of sale 30 Sep 2014. End of support 30 Sep 2021. No replacement.</p><ul><li>Firmware 00.04.04.SP4 (zip, 3.1 MB)</li><li>Programming guide (PDF)</li></ul>`,
      ),
    }),
  ),
  alive(
    'lt-renginys-atsauktas',
    'closed',
    'lt',
    'A village’s note that a feast is cancelled.',
    '/2020/06/jonines-atsauktos/',
    of(gamta, {
      '/2020/06/jonines-atsauktos/': page(
        gamta,
        'Joninės atšauktos',
        `<h1>Joninės atšauktos</h1><div class="entry-content"><p>Mieli kaimynai, šiemet Joninių nebus. Laužo prie ežero nekursime. Iki kitų metų!</p><p>Bendruomenės pirmininkė Aldona</p></div>`,
      ),
      '/feed/': give('<rss version="2.0"></rss>', 'application/rss+xml'),
    }),
  ),
]
