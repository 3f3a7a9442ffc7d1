/** Living records: laws, registers, catalogues, obituaries; short, dry, and full of words like repealed and deleted. */
import type { WebCase } from '../case.ts'
import { alive, apache404, bare, give, nginx404, of, page, raw, type Site } from './kit.ts'

const isap: Site = {
  skin: 'dotnet',
  lang: 'pl',
  name: 'Internetowy System Aktów',
  nav: 'Strona główna|Dziennik Ustaw|Monitor Polski|Wyszukiwanie|Pomoc',
  foot: 'Kancelaria – Ośrodek Informatyki. Wersja 4.12.0',
  lost: ['Błąd', '<span class="blad">Nie znaleziono aktu o podanym adresie.</span>'],
  home: 'Dz.U. 2024 poz. 611|Dz.U. 2024 poz. 610|M.P. 2024 poz. 318',
}
const handel: Site = {
  skin: 'dotnet',
  lang: 'de',
  name: 'Registerportal Nordmark',
  nav: 'Normale Suche|Erweiterte Suche|Veröffentlichungen|Hilfe|Impressum',
  foot: 'Gemeinsames Registerportal · Alle Angaben ohne Gewähr',
  lost: ['Fehler', '<p class="err">Zu den angegebenen Suchkriterien wurde kein Eintrag gefunden.</p>'],
  home: 'Registerbekanntmachungen|Hinweise zum Datenschutz|Wartungsarbeiten am 3. Mai',
}
const plants: Site = {
  skin: 'pico',
  lang: 'nb',
  name: 'Nordisk herbarium, belegbasen',
  nav: 'Søk|Kart|Om basen',
  foot: 'Data: CC0',
  lost: ['Ikke funnet', '<p>Belegget finnes ikke i basen.</p>'],
  home: 'Carex|Salix|Hieracium',
}
const gazette: Site = {
  skin: 'drupal',
  lang: 'el',
  name: 'Εθνικό Τυπογραφείο',
  nav: 'Αρχική|Αναζήτηση ΦΕΚ|Τεύχη|Επικοινωνία',
  foot: 'Καποδιστρίου 34, 104 32 Αθήνα · Όροι χρήσης · Δήλωση προσβασιμότητας',
  lost: ['Η σελίδα δεν βρέθηκε', '<p>Η σελίδα που ζητήσατε δεν μπορεί να βρεθεί.</p>'],
  home: 'Ωράριο εξυπηρέτησης κοινού|Ηλεκτρονική υποβολή κειμένων|Τέλη δημοσίευσης',
}
const minning: Site = {
  skin: 'news',
  lang: 'is',
  name: 'Minningar',
  nav: 'Andlát|Greinar|Útfarir|Senda inn grein',
  foot: 'Árvakur · Hádegismóum 2 · 110 Reykjavík',
  lost: [
    'Síða fannst ekki',
    '<h1>Síða fannst ekki</h1><p>Því miður fannst síðan sem þú leitaðir að ekki.</p>',
  ],
  home: 'Andlát í dag|Útfarir í vikunni|Minningargreinar',
}
const minnes: Site = {
  skin: 'wp',
  lang: 'sv',
  name: 'Familjesidan Ådalen',
  nav: 'Döda|Födda|Vigda|Minnesrum',
  foot: 'Ådalens Tidning AB · Kontakt · Om cookies',
  lost: [
    'Sidan kunde inte hittas',
    '<h1>Hoppsan!</h1><p>Sidan du söker finns inte. Annonsen kan ha tagits bort.</p>',
  ],
  home: 'Döda denna vecka|Minnesrum|Lämna annons',
}
const logainm: Site = {
  skin: 'pico',
  lang: 'ga',
  name: 'Bunachar Áitainmneacha na Cósta',
  nav: 'Baile|Cuardaigh|Maidir leis',
  foot: 'Acmhainn oscailte. Ceadúnas ODbL',
  lost: ['Earráid', '<h1>Ní bhfuarthas é</h1><p>Níl a leithéid de thaifead ann.</p>'],
  home: 'Cúige Chonnacht|Cúige Mumhan|Oileáin',
}
const riigi: Site = {
  skin: 'gov',
  lang: 'et',
  name: 'Rahvakogu eelnõud',
  nav: 'Eelnõud|Istungid|Komisjonid|Stenogrammid',
  foot: 'Lossi plats 1a, 15165 Tallinn · info@rahvakogu.test',
  lost: ['Lehekülge ei leitud', '<h1>Lehekülge ei leitud</h1><p>Otsitud lehte ei ole olemas.</p>'],
  home: 'Täiskogu päevakord|Uued eelnõud|Arupärimised',
}
const derzhav: Site = {
  skin: 'drupal',
  lang: 'bg',
  name: 'Община Речица',
  nav: 'Общината|Услуги|Обяви|Общински съвет|Контакти',
  foot: 'Община Речица, пл. „Свобода“ 1, тел. 0654/3-21-10',
  lost: ['Страницата не е намерена', '<p>Търсената от Вас страница не може да бъде намерена.</p>'],
  home: 'Обява за търг|Заповед № 214|Културен календар',
}
const court: Site = {
  skin: 'dotnet',
  lang: 'en',
  name: 'Superior Court of Marlow County — Case Access',
  nav: 'Smart Search|Calendar|Fees|Self-Help',
  foot: 'The Clerk makes no warranty as to the accuracy of this information. Sealed and expunged cases are not displayed.',
  lost: ['No Results', '<p>No cases match your search.</p>'],
  home: 'Court holidays|Jury service|Small claims guide',
}
const dreno: Site = {
  skin: 'gov',
  lang: 'it',
  name: 'Normativa Regionale – Regione Alta Valle',
  nav: 'Leggi|Regolamenti|Bollettino ufficiale|Contatti',
  foot: 'Consiglio regionale – Servizio legislativo. Testo coordinato privo di valore legale.',
  lost: [
    'Pagina non trovata',
    '<h1>Pagina non trovata</h1><p>L’atto richiesto non è presente in banca dati.</p>',
  ],
  home: 'Bollettino n. 18|Leggi approvate nel 2024|Testi unici',
}
const cyfle: Site = {
  skin: 'wiki',
  lang: 'cy',
  name: 'Cofiadur Capeli',
  nav: 'Hafan|Siroedd|Newidiadau diweddar',
  foot: 'Diwygiwyd y dudalen hon ddiwethaf ar 4 Mai 2018.',
  lost: ['Nid oes tudalen', '<p>Ar hyn o bryd nid oes unrhyw destun ar y dudalen hon.</p>'],
  home: 'Môn|Arfon|Meirionnydd',
}

export const livingB: readonly WebCase[] = [
  alive(
    'akt-uchylony',
    'law',
    'pl',
    'The record of a repealed regulation: little text, state “repealed”.',
    '/DocDetails.aspx?id=WDU19990430412',
    of(isap, {
      '/DocDetails.aspx?id=WDU19990430412': page(
        isap,
        'Dz.U. 1999 nr 43 poz. 412',
        `<h2>Dz.U. 1999 nr 43 poz. 412</h2><p>Rozporządzenie Ministra Transportu z dnia 12 kwietnia 1999 r. w sprawie tablic rejestracyjnych pojazdów zabytkowych</p>
<table class="tbl"><tr><th>Status aktu prawnego:</th><td><b style="color:#c00">uchylony</b></td></tr><tr><th>Data ogłoszenia:</th><td>1999-05-14</td></tr><tr><th>Data wejścia w życie:</th><td>1999-05-29</td></tr><tr><th>Data uchylenia:</th><td>2002-10-01</td></tr><tr><th>Organ wydający:</th><td>MIN. TRANSPORTU</td></tr><tr><th>Tekst ogłoszony:</th><td><a href="/Download.ashx?id=19990430412&amp;type=2">D19990412.pdf</a></td></tr><tr><th>Tekst ujednolicony:</th><td>brak</td></tr></table>`,
      ),
    }),
  ),
  alive(
    'firma-geloescht',
    'register',
    'de',
    'A commercial register’s entry of a company that was deleted from the register.',
    '/blatt.aspx?hrb=20871',
    of(handel, {
      '/blatt.aspx?hrb=20871': page(
        handel,
        'HRB 20871 – Amtsgericht Nordmark',
        `<h3>Registerblatt HRB 20871</h3><p><b>Blattlage: geschlossen</b></p><table border="1" cellpadding="3"><tr><td>a) Firma</td><td>Kleekamp Landmaschinen GmbH</td></tr><tr><td>b) Sitz</td><td>Nordmark</td></tr><tr><td>Rechtsverhältnisse</td><td>Die Gesellschaft ist wegen Vermögenslosigkeit gemäß § 394 FamFG von Amts wegen gelöscht.</td></tr><tr><td>Tag der Eintragung</td><td>17.08.2015</td></tr></table><p>Zu diesem Blatt sind keine weiteren Dokumente verfügbar.</p>`,
      ),
      '/blatt.aspx': give('', 'text/html', 404),
    }),
  ),
  alive(
    'herbarium-sheet',
    'database',
    'nb',
    'A herbarium sheet’s record: nine short fields, half of them empty.',
    '/belegg/O-V-184402',
    of(plants, {
      '/belegg/O-V-184402': page(
        plants,
        'O-V-184402',
        `<h1>O-V-184402</h1><dl><dt>Takson<dd><i>Carex scirpoidea</i> Michx.<dt>Status<dd>utgått på lokaliteten<dt>Leg.<dd>J. M. Norman<dt>Dato<dd>1882-07-<dt>Lok.<dd>Saltdal, Solvågtind<dt>Koord.<dd>–<dt>Det.<dd>–<dt>Bilde<dd>ikke tilgjengelig<dt>Merknad<dd></dl>`,
      ),
    }),
  ),
  alive(
    'fek-katargisi',
    'law',
    'el',
    'A gazette’s notice of an abolished body, below a cookie bar and three service notices.',
    '/fek/b-1184-2011',
    of(gazette, {
      '/fek/b-1184-2011': page(
        gazette,
        'ΦΕΚ Β΄ 1184/2011',
        `<div class="eu-cookie-banner">Χρησιμοποιούμε cookies για να βελτιώσουμε την εμπειρία σας. <button>Αποδοχή</button> <button>Απόρριψη</button></div>
<div class="alert alert-warning">Λόγω τεχνικών εργασιών η υπηρεσία πληρωμών δεν θα είναι διαθέσιμη την Κυριακή 08:00–12:00.</div><div class="alert">Το τηλεφωνικό κέντρο δεν λειτουργεί στις 15/8.</div>
<div class="field"><b>Αριθμ. Φ. 910/512</b><br>Κατάργηση του Ταμείου Αρωγής Υπαλλήλων Λιμένων.</div><p>Ο ΥΠΟΥΡΓΟΣ ΝΑΥΤΙΛΙΑΣ</p><p>Έχοντας υπόψη: 1. Τις διατάξεις του άρθρου 23 του Ν. 1558/1985. 2. Το γεγονός ότι από την απόφαση αυτή δεν προκαλείται δαπάνη, αποφασίζουμε:</p><p>Καταργείται το Ταμείο Αρωγής Υπαλλήλων Λιμένων από 1ης Ιουλίου 2011. Τα αρχεία του περιέρχονται στη Γενική Γραμματεία.</p><p>Η απόφαση αυτή να δημοσιευθεί στην Εφημερίδα της Κυβερνήσεως.</p>`,
      ),
    }),
  ),
  alive(
    'andlat-gudrun',
    'obituary',
    'is',
    'A death notice of four lines.',
    '/andlat/2009/gudrun-jonsdottir',
    of(minning, {
      '/andlat/2009/gudrun-jonsdottir': page(
        minning,
        'Guðrún Jónsdóttir',
        `<article class="o-article"><h1>Guðrún Jónsdóttir</h1><p>Ástkær móðir okkar, amma og langamma, Guðrún Jónsdóttir frá Hvammi, lést á dvalarheimilinu Hlíð fimmtudaginn 5. mars. Útför hennar fer fram frá Akureyrarkirkju föstudaginn 13. mars kl. 13.30.</p><p>Blóm og kransar afþakkaðir.</p></article>`,
      ),
    }),
  ),
  alive(
    'dodsannons-arkiv',
    'obituary',
    'sv',
    'A memorial page with a closed guest book: “no longer possible to leave a greeting”.',
    '/minnesrum/elsa-viktoria-norberg/',
    of(minnes, {
      '/minnesrum/elsa-viktoria-norberg/': page(
        minnes,
        'Elsa Viktoria Norberg',
        `<h1>Elsa Viktoria Norberg</h1><p>* 3 november 1921 † 18 februari 2014</p><p><i>Vår kära mor har stilla insomnat<br>Tomt och saknad efter dig</i></p><p>Begravningen har ägt rum i kretsen av de närmaste.</p><p class="notice">Minnesrummet är stängt. Det går inte längre att tända ljus eller lämna en hälsning.</p><p>Tända ljus: 14</p>`,
      ),
    }),
  ),
  alive(
    'logainm-taifead',
    'database',
    'ga',
    'A place-name record in Irish that says the place no longer exists.',
    '/taifead/58113',
    of(logainm, {
      '/taifead/58113': page(
        logainm,
        'Baile an Ghainimh',
        `<h1>Baile an Ghainimh</h1><p>baile fearainn (imithe faoin ngaineamh)</p><table><tr><th>1641<td>Ballyganny<td>BSD<tr><th>1838<td>Ballinganiv<td>OSNB<tr><th>1901<td>—<td>níl sé ann níos mó</table><p>Eangach: F 612 431. Nóta: níor aimsíodh foinse ar bith i ndiaidh 1850.</p>`,
      ),
    }),
  ),
  alive(
    'eelnou-tagasi',
    'government',
    'et',
    'A bill’s record: withdrawn, no documents, on a site whose menu outweighs it.',
    '/eelnou/318-se.html',
    of(riigi, {
      '/eelnou/318-se.html': page(
        riigi,
        'Kalapüügiseaduse muutmise seadus 318 SE',
        `<h1>Kalapüügiseaduse muutmise seadus 318 SE</h1><p><strong>Menetlusest välja langenud</strong> (algataja võttis tagasi)</p><ul><li>Algatatud: 09.11.2012</li><li>Algataja: Vabariigi Valitsus</li><li>Juhtivkomisjon: keskkonnakomisjon</li><li>Tagasi võetud: 14.01.2013</li></ul><p>Seotud dokumendid: puuduvad.</p>`,
      ),
    }),
  ),
  alive(
    'obyava-izgubeni',
    'government',
    'bg',
    'A municipality’s notice that a lost seal is declared void.',
    '/obyavi/nevaliden-pechat',
    of(derzhav, {
      '/obyavi/nevaliden-pechat': page(
        derzhav,
        'Обявяване на изгубен печат за невалиден',
        `<div class="submitted">Публикувано на: 22.06.2018</div><p>Кметство с. Долно Поле обявява за изгубен и невалиден кръгъл печат с надпис „Кметство Долно Поле – 2“. Документи, подпечатани след 01.06.2018 г., не са валидни.</p><p>Намерилият да се обади на тел. 0654/2-14-07.</p>`,
      ),
    }),
  ),
  alive(
    'docket-dismissed',
    'court',
    'en',
    'A docket in which most entries were removed or sealed; the case itself stands there.',
    '/CaseDetail.aspx?CaseID=CV-2006-00417',
    of(court, {
      '/CaseDetail.aspx?CaseID=CV-2006-00417': page(
        court,
        'CV-2006-00417',
        `<table width="100%"><tr><td><b>HALVORSEN v. MARLOW COUNTY WATER DIST.</b></td><td>Case No. CV-2006-00417</td></tr><tr><td>Status: DISMISSED W/O PREJUDICE</td><td>Judge: [REASSIGNED]</td></tr></table><table border="1"><tr><th>Date</th><th>Event</th><th>Image</th></tr><tr><td>03/02/2006</td><td>COMPLAINT</td><td>N/A</td></tr><tr><td>03/30/2006</td><td>ENTRY REMOVED BY ORDER</td><td>N/A</td></tr><tr><td>04/11/2006</td><td>SEALED DOCUMENT</td><td>Not available</td></tr><tr><td>09/19/2007</td><td>ORDER OF DISMISSAL</td><td>N/A</td></tr></table><p><i>Images of documents filed before 2009 are not available online. Contact the Clerk.</i></p>`,
      ),
      '/CaseDetail.aspx': give('', 'text/html', 404),
    }),
  ),
  alive(
    'legge-abrogata',
    'law',
    'it',
    'A regional law shown with every article struck out as repealed.',
    '/leggi/1987/lr-31.html',
    of(dreno, {
      '/leggi/1987/lr-31.html': page(
        dreno,
        'Legge regionale 21 luglio 1987, n. 31',
        `<h1>Legge regionale 21 luglio 1987, n. 31</h1><p>Interventi a favore dei rifugi alpini. <strong>(Abrogata dall’art. 40 della l.r. 8/2003)</strong></p><h2 id="art1">Art. 1</h2><p>(Abrogato)</p><h2 id="art2">Art. 2</h2><p>(Abrogato)</p><h2 id="art3">Art. 3</h2><p>(Omissis)</p><h2 id="art4">Art. 4</h2><p>1. La presente legge è dichiarata urgente ed entra in vigore il giorno successivo a quello della sua pubblicazione nel Bollettino ufficiale della Regione.</p>`,
      ),
    }),
    { cited: 'https://h8-legge-abrogata.test/leggi/1987/lr-31.html#art4' },
  ),
  alive(
    'capel-dymchwelwyd',
    'database',
    'cy',
    'A stub about a demolished chapel in a small wiki.',
    '/wiki/Capel_Bethania,_Rhyd-ddu',
    of(cyfle, {
      '/wiki/Capel_Bethania,_Rhyd-ddu': page(
        cyfle,
        'Capel Bethania, Rhyd-ddu',
        `<p>Capel yr Annibynwyr oedd <b>Bethania</b>. Codwyd 1867. Caewyd 1981. Dymchwelwyd.</p><p><i>Eginyn yw'r erthygl hon. Gallwch helpu drwy ychwanegu ato. Does dim llun ar gael.</i></p>`,
      ),
    }),
  ),
  alive(
    'isbn-ledger',
    'database',
    'en',
    'A library’s catalogue record in a 1990s web gateway; the item is lost, the record lives.',
    '/cgi-bin/opac.pl?bib=0048213',
    raw(
      {
        '/cgi-bin/opac.pl?bib=0048213': give(
          `<html><head><title>WebOPAC: full record</title></head><body><a href="/cgi-bin/opac.pl">New search</a><pre>
  AUTHOR     Tregarthen, Enys
  TITLE      The removed house / Enys Tregarthen.
  IMPRINT    Truro : Netherton, 1926.
  DESCR      88 p. ; 19 cm.

  LOCATION        CALL NO.          STATUS
  Store B         823.9 TRE         MISSING 11-03-94
  Local Studies   L 823.9 TRE       WITHDRAWN
</pre><hr>No electronic version found.</body></html>`,
          'text/html; charset=iso-8859-1',
        ),
      },
      (request) =>
        bare(request.path) === '/cgi-bin/opac.pl'
          ? give(
              '<html><head><title>WebOPAC</title></head><body>Record number does not exist.</body></html>',
              'text/html',
              404,
            )
          : apache404(request),
    ),
  ),
  alive(
    'csv-closed-stations',
    'file',
    'en',
    'A small table as text/csv with columns “closed” and “removed”.',
    '/data/stations_closed.csv',
    raw(
      {
        '/data/stations_closed.csv': give(
          'station,opened,closed,removed\nAbbey Foregate,1887-06-01,1912-09-30,y\nBurnt Mill Halt,1904-07-04,1917-01-01,y\nNowhere Siding,,,not found\n',
          'text/csv; charset=utf-8',
          200,
          [['Content-Disposition', 'inline; filename="stations_closed.csv"']],
        ),
      },
      nginx404,
    ),
  ),
]
