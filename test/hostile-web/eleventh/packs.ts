/** Native words that the sites of this set are furnished with: menus, sentences in three parts, small print. */
export interface Pack {
  readonly code: string
  readonly nav: readonly string[]
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly c: readonly string[]
  /** cookies, accept, settings, newsletter, subscribe, share, related, comments, privacy, contact, search */
  readonly ui: readonly string[]
  /** What the ordinary 404 page says: heading and sentence. */
  readonly lost: readonly [string, string]
  readonly gap: string
  readonly stop: string
  readonly rtl: boolean
}
const packs = new Map<string, Pack>()
function L(
  code: string,
  nav: string,
  a: string,
  b: string,
  c: string,
  ui: string,
  lost: string,
  gap = ' ',
  stop = '.',
  rtl = false,
): void {
  const [head = '404', say = ''] = lost.split('|')
  packs.set(code, {
    code,
    nav: nav.split('|'),
    a: a.split('|'),
    b: b.split('|'),
    c: c.split('|'),
    ui: ui.split('|'),
    lost: [head, say],
    gap,
    stop,
    rtl,
  })
}
export function packOf(code: string): Pack {
  const found = packs.get(code)
  if (found === undefined) throw new Error(`no pack for ${code}`)
  return found
}
L(
  'en',
  'Home|News|About us|Services|Publications|Data|Consultations|Careers|Events|Contact|Topics|Media centre',
  'The committee|A spokesperson for the council|Local residents|The annual report|Researchers at the institute|The independent panel',
  'published its findings on water quality|raised questions about the cost of the bypass|recommended a longer period of consultation|found that fewer than half of the grants had been paid out|described the archive as the most complete of its kind|asked for the figures to be broken down by district',
  'in the spring of last year|after three public meetings|despite objections from two members|ahead of the autumn session|according to minutes released on Friday',
  'We use cookies to make this site work and to understand how it is used.|Accept all|Manage preferences|Get our weekly bulletin by email|Sign up|Share this page|You may also be interested in|Comments|Privacy notice|Contact us|Search',
  'Page not found|If you typed the web address, check it is correct.',
)
L(
  'de',
  'Startseite|Aktuelles|Themen|Über uns|Publikationen|Presse|Service|Termine|Karriere|Kontakt|Mediathek|Leichte Sprache',
  'Der Ausschuss|Die Landesregierung|Eine Sprecherin des Amtes|Der Förderverein|Die Arbeitsgruppe|Das Gutachten',
  'stellte die Ergebnisse der Erhebung|bewertete den Ausbau der Bahnstrecke|begrüßte die Verlängerung der Frist|erläuterte den Entwurf der neuen Satzung|kritisierte die Höhe der Gebühren',
  'in der vergangenen Woche vor|während der Sitzung im Rathaus ausführlich|nach Rücksprache mit den Gemeinden erneut|trotz einzelner Einwände im Grundsatz|gegenüber der Lokalpresse',
  'Wir verwenden Cookies, um unsere Website für Sie optimal zu gestalten.|Alle akzeptieren|Einstellungen|Unser Newsletter: jeden Donnerstag das Wichtigste|Abonnieren|Teilen|Das könnte Sie auch interessieren|Kommentare|Datenschutz|Kontakt|Suche',
  'Seite nicht gefunden|Die angeforderte Seite existiert nicht oder wurde verschoben.',
)
L(
  'fr',
  'Accueil|Actualités|Démarches|Nos missions|Publications|Presse|Agenda|Recrutement|Services en ligne|Contact|Documentation|Cartes',
  'La commission|Le conseil départemental|Une porte-parole du ministère|Les riverains|Le rapport annuel|L’association',
  'a présenté les conclusions de l’enquête publique|a rappelé le calendrier des travaux|s’est prononcé sur le financement du tramway|a souligné le retard pris par les dossiers|a publié la liste des communes concernées',
  'au cours de la séance de mardi|après deux ans de concertation|malgré l’avis réservé du préfet|à la veille du congrès|dans un document de quarante pages',
  'Ce site utilise des cookies pour mesurer l’audience et améliorer votre navigation.|Tout accepter|Personnaliser|Recevez notre lettre d’information|S’inscrire|Partager|À lire aussi|Commentaires|Mentions légales|Nous contacter|Rechercher',
  'Page introuvable|La page que vous cherchez n’existe pas ou plus.',
)
L(
  'es',
  'Inicio|Actualidad|El ministerio|Trámites|Publicaciones|Estadísticas|Sala de prensa|Agenda|Participación|Contacto|Biblioteca|Transparencia',
  'La comisión|El ayuntamiento|Una portavoz del instituto|Los vecinos|El informe anual|La asociación de regantes',
  'presentó los resultados del censo agrario|aprobó el nuevo reglamento de ayudas|pidió más plazo para revisar el trazado|destacó el descenso de los accidentes|publicó las actas de la reunión',
  'durante la sesión del jueves|tras varios meses de negociación|pese al voto en contra de la oposición|en vísperas del congreso|según fuentes municipales',
  'Utilizamos cookies propias y de terceros para fines analíticos.|Aceptar|Configurar|Suscríbete a nuestro boletín|Enviar|Compartir|Te puede interesar|Comentarios|Aviso legal|Contacto|Buscar',
  'Página no encontrada|La dirección solicitada no existe en este portal.',
)
L(
  'it',
  'Home|Notizie|Il Comune|Servizi|Documenti|Bandi|Uffici|Eventi|Amministrazione|Contatti|Biblioteca|Novità',
  'La giunta|Il presidente della commissione|L’associazione dei pescatori|Il rapporto annuale|L’assessora|Il consorzio',
  'ha illustrato i dati sulla raccolta differenziata|ha approvato il bilancio di previsione|ha chiesto chiarimenti sul progetto del porto|ha ricordato le scadenze del bando|ha pubblicato l’elenco degli ammessi',
  'nel corso della seduta di lunedì|dopo un confronto con le categorie|nonostante il parere contrario della minoranza|alla vigilia della stagione estiva|con una nota diffusa in serata',
  'Questo sito utilizza cookie tecnici e, previo consenso, cookie di profilazione.|Accetta|Personalizza|Iscriviti alla newsletter|Iscriviti|Condividi|Leggi anche|Commenti|Informativa privacy|Contatti|Cerca',
  'Pagina non trovata|La pagina richiesta non è disponibile.',
)
L(
  'pt',
  'Início|Notícias|Serviços|Legislação|Publicações|Imprensa|Institucional|Agenda|Ouvidoria|Contato|Dados abertos|Cidades',
  'A comissão|O tribunal|Uma porta-voz da secretaria|Os moradores|O relatório anual|A cooperativa',
  'divulgou os números da safra|aprovou o parecer sobre o saneamento|pediu vista do processo|ressaltou a queda no desmatamento|publicou a ata da assembleia',
  'na manhã de quarta-feira|depois de três audiências públicas|apesar das críticas de entidades|às vésperas da votação|segundo nota enviada à imprensa',
  'Usamos cookies para melhorar sua experiência neste portal.|Aceitar|Definir preferências|Receba as notícias por e-mail|Assinar|Compartilhar|Leia também|Comentários|Política de privacidade|Fale conosco|Buscar',
  'Página não encontrada|O endereço informado não existe.',
)
L(
  'nl',
  'Home|Nieuws|Onderwerpen|Over ons|Publicaties|Documenten|Agenda|Werken bij|Pers|Contact|Archief|Bezoek',
  'De commissie|Het waterschap|Een woordvoerder van de gemeente|De bewonersgroep|Het jaarverslag|De onderzoekers',
  'presenteerde de uitkomsten van de meting|vroeg aandacht voor de wachttijden|stemde in met het herziene plan|wees op de stijgende kosten|publiceerde de lijst met aanvragen',
  'tijdens de vergadering van dinsdag|na overleg met de provincie|ondanks bezwaren uit de wijk|in aanloop naar het zomerreces|in een brief van acht pagina’s',
  'Wij gebruiken cookies om deze website goed te laten werken.|Alles toestaan|Instellingen|Ontvang onze nieuwsbrief|Aanmelden|Delen|Lees ook|Reacties|Privacyverklaring|Contact|Zoeken',
  'Pagina niet gevonden|Deze pagina bestaat niet (meer).',
)
L(
  'sv',
  'Start|Nyheter|Om oss|Tjänster|Publikationer|Statistik|Press|Kalender|Jobb|Kontakt|Bibliotek|Lättläst',
  'Nämnden|Länsstyrelsen|En talesperson för verket|Föreningen|Årsredovisningen|Forskargruppen',
  'redovisade resultaten av inventeringen|begärde mer tid för remissen|beslutade om nya avgifter|lyfte fram problemen med köerna|publicerade protokollet i sin helhet',
  'vid mötet i tisdags|efter flera års utredning|trots kritik från två ledamöter|inför höstens budget|enligt ett pressmeddelande',
  'Vi använder kakor för att webbplatsen ska fungera bra.|Godkänn alla|Anpassa|Prenumerera på vårt nyhetsbrev|Anmäl dig|Dela|Läs också|Kommentarer|Om personuppgifter|Kontakta oss|Sök',
  'Sidan finns inte|Kontrollera adressen eller använd sökfunktionen.',
)
L(
  'da',
  'Forside|Nyheder|Om os|Borger|Erhverv|Publikationer|Presse|Kalender|Job|Kontakt|Arkiv|Tal og fakta',
  'Udvalget|Kommunen|En talsmand for styrelsen|Borgergruppen|Årsrapporten|Forskerne',
  'fremlagde resultaterne af undersøgelsen|bad om en længere høringsfrist|vedtog den nye lokalplan|pegede på de lange ventetider|offentliggjorde referatet',
  'på mødet i onsdags|efter to års arbejde|på trods af indsigelser|op til efterårets forhandlinger|i et notat på tolv sider',
  'Vi bruger cookies til statistik.|Tillad alle|Vis detaljer|Få vores nyhedsbrev|Tilmeld|Del|Læs også|Kommentarer|Privatlivspolitik|Kontakt os|Søg',
  'Siden blev ikke fundet|Adressen findes ikke på vores hjemmeside.',
)
L(
  'nb',
  'Forsiden|Nyheter|Om oss|Tjenester|Rapporter|Presse|Kalender|Ledige stillinger|Tema|Kontakt|Arkiv|Statistikk',
  'Utvalget|Fylkesmannen|En talsperson for etaten|Grunneierlaget|Årsmeldingen|Forskerne',
  'la fram tallene fra kartleggingen|ba om utsatt høringsfrist|vedtok de nye retningslinjene|pekte på manglende vedlikehold|offentliggjorde møteboka',
  'på møtet i forrige uke|etter flere runder i kommunestyret|til tross for protester|foran sommersesongen|i et brev til departementet',
  'Vi bruker informasjonskapsler for å forbedre nettstedet.|Godta alle|Tilpass|Meld deg på nyhetsbrevet|Meld på|Del|Les også|Kommentarer|Personvern|Kontakt oss|Søk',
  'Fant ikke siden|Siden kan være flyttet eller slettet.',
)
L(
  'fi',
  'Etusivu|Ajankohtaista|Palvelut|Tietoa meistä|Julkaisut|Tilastot|Medialle|Tapahtumat|Avoimet työpaikat|Yhteystiedot|Arkisto|Hankkeet',
  'Lautakunta|Ministeriön edustaja|Kyläyhdistys|Vuosikertomus|Tutkimusryhmä|Valtuusto',
  'esitteli selvityksen tulokset|pyysi lisäaikaa lausunnoille|hyväksyi uuden maksutaulukon|nosti esiin jonotusajat|julkaisi pöytäkirjan kokonaisuudessaan',
  'tiistain kokouksessa|kahden vuoden valmistelun jälkeen|vastustuksesta huolimatta|ennen kesätaukoa|tiedotteen mukaan',
  'Käytämme evästeitä sivuston toiminnan parantamiseksi.|Hyväksy kaikki|Asetukset|Tilaa uutiskirje|Tilaa|Jaa|Lue myös|Kommentit|Tietosuoja|Ota yhteyttä|Haku',
  'Sivua ei löytynyt|Tarkista osoite tai palaa etusivulle.',
)
L(
  'is',
  'Forsíða|Fréttir|Um okkur|Þjónusta|Útgáfa|Tölfræði|Dagskrá|Laus störf|Hafa samband|Safnið',
  'Nefndin|Talsmaður stofnunarinnar|Íbúasamtökin|Ársskýrslan|Rannsóknarhópurinn',
  'kynnti niðurstöður mælinganna|óskaði eftir lengri fresti|samþykkti nýja gjaldskrá|benti á tafir á verkinu|birti fundargerðina',
  'á fundi sínum í vikunni|eftir langan undirbúning|þrátt fyrir athugasemdir|fyrir þinglok|samkvæmt tilkynningu',
  'Vefurinn notar vafrakökur.|Samþykkja|Stillingar|Skráðu þig á póstlistann|Skrá mig|Deila|Tengdar fréttir|Athugasemdir|Persónuvernd|Hafa samband|Leita',
  'Síðan fannst ekki|Athugaðu hvort slóðin sé rétt slegin inn.',
)
L(
  'et',
  'Avaleht|Uudised|Teenused|Meist|Väljaanded|Statistika|Pressile|Sündmused|Tööpakkumised|Kontakt|Arhiiv',
  'Komisjon|Ministeeriumi esindaja|Külaselts|Aastaaruanne|Uurimisrühm',
  'tutvustas mõõtmiste tulemusi|palus pikendada tähtaega|kinnitas uue hinnakirja|juhtis tähelepanu viivitustele|avaldas koosoleku protokolli',
  'eelmisel nädalal|pärast pikki läbirääkimisi|vaatamata vastuseisule|enne suvepuhkust|pressiteate vahendusel',
  'See veebileht kasutab küpsiseid.|Nõustun|Seaded|Telli uudiskiri|Liitu|Jaga|Loe ka|Kommentaarid|Privaatsus|Võta ühendust|Otsi',
  'Lehte ei leitud|Kontrolli aadressi või kasuta otsingut.',
)
L(
  'lv',
  'Sākums|Jaunumi|Pakalpojumi|Par mums|Publikācijas|Statistika|Presei|Kalendārs|Vakances|Kontakti|Arhīvs',
  'Komisija|Ministrijas pārstāve|Biedrība|Gada pārskats|Pētnieku grupa',
  'iepazīstināja ar aptaujas rezultātiem|lūdza pagarināt termiņu|apstiprināja jaunos noteikumus|norādīja uz kavēšanos|publicēja sēdes protokolu',
  'pagājušajā nedēļā|pēc ilgām sarunām|neraugoties uz iebildumiem|pirms Saeimas sesijas|savā paziņojumā',
  'Šī vietne izmanto sīkdatnes.|Piekrītu|Iestatījumi|Piesakies jaunumiem|Pieteikties|Dalīties|Lasi arī|Komentāri|Privātums|Sazinies|Meklēt',
  'Lapa nav atrasta|Pārbaudiet adresi.',
)
L(
  'lt',
  'Pradžia|Naujienos|Paslaugos|Apie mus|Leidiniai|Statistika|Spaudai|Renginiai|Karjera|Kontaktai|Archyvas',
  'Komisija|Ministerijos atstovė|Bendruomenė|Metinė ataskaita|Mokslininkų grupė',
  'pristatė tyrimo rezultatus|paprašė pratęsti terminą|patvirtino naująją tvarką|atkreipė dėmesį į vėlavimus|paskelbė posėdžio protokolą',
  'praėjusią savaitę|po ilgų derybų|nepaisydama prieštaravimų|prieš rudens sesiją|išplatintame pranešime',
  'Svetainėje naudojami slapukai.|Sutinku|Nustatymai|Prenumeruokite naujienlaiškį|Prenumeruoti|Dalintis|Taip pat skaitykite|Komentarai|Privatumas|Susisiekite|Paieška',
  'Puslapis nerastas|Patikrinkite adresą.',
)
L(
  'pl',
  'Strona główna|Aktualności|O nas|Usługi|Publikacje|Statystyki|Dla mediów|Kalendarium|Kariera|Kontakt|Archiwum|Deklaracja dostępności',
  'Komisja|Rzeczniczka urzędu|Rada gminy|Raport roczny|Zespół badaczy|Stowarzyszenie mieszkańców',
  'przedstawiła wyniki kontroli|zwróciła uwagę na opóźnienia w budowie|przyjęła projekt nowego regulaminu|poprosiła o dodatkowe wyjaśnienia|opublikowała wykaz wniosków',
  'podczas czwartkowego posiedzenia|po kilku miesiącach konsultacji|mimo sprzeciwu części radnych|przed rozpoczęciem sezonu|w obszernym komunikacie',
  'Ta strona korzysta z plików cookie.|Akceptuję|Ustawienia|Zapisz się do newslettera|Zapisz się|Udostępnij|Zobacz także|Komentarze|Polityka prywatności|Kontakt|Szukaj',
  'Nie znaleziono strony|Sprawdź, czy adres został wpisany poprawnie.',
)
L(
  'cs',
  'Úvod|Aktuality|O nás|Služby|Publikace|Statistiky|Pro média|Kalendář|Kariéra|Kontakt|Archiv|Úřední deska',
  'Komise|Mluvčí úřadu|Zastupitelstvo|Výroční zpráva|Výzkumný tým|Spolek',
  'představila výsledky šetření|upozornila na zpoždění stavby|schválila nový řád|požádala o doplnění podkladů|zveřejnila zápis z jednání',
  'na čtvrtečním zasedání|po měsících příprav|navzdory námitkám|před začátkem sezony|v rozsáhlé zprávě',
  'Tento web používá soubory cookie.|Přijmout vše|Nastavení|Přihlaste se k odběru novinek|Odebírat|Sdílet|Mohlo by vás zajímat|Komentáře|Ochrana osobních údajů|Kontakt|Hledat',
  'Stránka nenalezena|Zkontrolujte prosím adresu.',
)
L(
  'sk',
  'Domov|Aktuality|O nás|Služby|Publikácie|Štatistiky|Pre médiá|Kalendár|Kariéra|Kontakt|Archív',
  'Komisia|Hovorkyňa úradu|Mestské zastupiteľstvo|Výročná správa|Združenie',
  'predstavila výsledky prieskumu|upozornila na meškanie prác|schválila nový poriadok|požiadala o doplnenie podkladov|zverejnila zápisnicu',
  'na štvrtkovom zasadnutí|po mesiacoch príprav|napriek námietkam|pred začiatkom sezóny|v rozsiahlej správe',
  'Táto stránka používa súbory cookie.|Súhlasím|Nastavenia|Odoberajte novinky|Odoberať|Zdieľať|Prečítajte si tiež|Komentáre|Ochrana údajov|Kontakt|Hľadať',
  'Stránka sa nenašla|Skontrolujte adresu.',
)
L(
  'sl',
  'Domov|Novice|O nas|Storitve|Publikacije|Statistika|Za medije|Koledar|Zaposlitev|Kontakt|Arhiv',
  'Komisija|Predstavnica urada|Občinski svet|Letno poročilo|Raziskovalna skupina',
  'je predstavila izsledke raziskave|je opozorila na zamude|je potrdila nova pravila|je prosila za dodatna pojasnila|je objavila zapisnik',
  'na seji v torek|po večmesečnih pripravah|kljub ugovorom|pred začetkom sezone|v obsežnem sporočilu',
  'Spletno mesto uporablja piškotke.|Sprejmem|Nastavitve|Naročite se na novice|Prijava|Deli|Preberite tudi|Komentarji|Zasebnost|Kontakt|Išči',
  'Strani ni mogoče najti|Preverite naslov.',
)
L(
  'hr',
  'Naslovnica|Vijesti|O nama|Usluge|Publikacije|Statistika|Za medije|Kalendar|Natječaji|Kontakt|Arhiva',
  'Povjerenstvo|Glasnogovornica ureda|Gradsko vijeće|Godišnje izvješće|Udruga',
  'predstavilo je rezultate istraživanja|upozorilo je na kašnjenja|prihvatilo je novi pravilnik|zatražilo je dodatna pojašnjenja|objavilo je zapisnik',
  'na sjednici u utorak|nakon višemjesečnih priprema|unatoč primjedbama|uoči nove sezone|u opsežnom priopćenju',
  'Ova stranica koristi kolačiće.|Prihvaćam|Postavke|Prijavite se na newsletter|Prijava|Podijeli|Pročitajte i|Komentari|Zaštita podataka|Kontakt|Traži',
  'Stranica nije pronađena|Provjerite adresu.',
)
L(
  'sr',
  'Почетна|Вести|О нама|Услуге|Публикације|Статистика|За медије|Календар|Конкурси|Контакт|Архива',
  'Комисија|Портпаролка завода|Скупштина општине|Годишњи извештај|Удружење',
  'представила је резултате истраживања|указала је на кашњења|усвојила је нови правилник|затражила је додатна објашњења|објавила је записник',
  'на седници у уторак|после вишемесечних припрема|упркос примедбама|уочи нове сезоне|у опширном саопштењу',
  'Овај сајт користи колачиће.|Прихватам|Подешавања|Пријавите се на билтен|Пријава|Подели|Прочитајте и|Коментари|Приватност|Контакт|Претрага',
  'Страница није пронађена|Проверите адресу.',
)
L(
  'bg',
  'Начало|Новини|За нас|Услуги|Публикации|Статистика|За медиите|Календар|Кариери|Контакти|Архив',
  'Комисията|Говорителят на агенцията|Общинският съвет|Годишният доклад|Сдружението',
  'представи резултатите от проверката|обърна внимание на забавянето|прие новата наредба|поиска допълнителни разяснения|публикува протокола',
  'на заседанието във вторник|след няколко месеца обсъждане|въпреки възраженията|преди началото на сезона|в обширно съобщение',
  'Този сайт използва бисквитки.|Приемам|Настройки|Абонирайте се за бюлетина|Абонамент|Сподели|Прочетете още|Коментари|Поверителност|Контакти|Търсене',
  'Страницата не е намерена|Проверете адреса.',
)
L(
  'ro',
  'Acasă|Știri|Despre noi|Servicii|Publicații|Statistici|Presă|Calendar|Cariere|Contact|Arhivă',
  'Comisia|Purtătoarea de cuvânt|Consiliul local|Raportul anual|Asociația',
  'a prezentat rezultatele anchetei|a atras atenția asupra întârzierilor|a adoptat noul regulament|a cerut lămuriri suplimentare|a publicat procesul-verbal',
  'în ședința de marți|după luni de dezbateri|în ciuda obiecțiilor|înaintea sesiunii de toamnă|într-un comunicat amplu',
  'Acest site folosește cookie-uri.|Accept|Setări|Abonează-te la newsletter|Abonare|Distribuie|Citește și|Comentarii|Confidențialitate|Contact|Caută',
  'Pagina nu a fost găsită|Verificați adresa.',
)
L(
  'hu',
  'Kezdőlap|Hírek|Rólunk|Szolgáltatások|Kiadványok|Statisztika|Sajtó|Naptár|Karrier|Kapcsolat|Archívum',
  'A bizottság|A hivatal szóvivője|A képviselő-testület|Az éves jelentés|Az egyesület',
  'ismertette a felmérés eredményeit|felhívta a figyelmet a késésekre|elfogadta az új szabályzatot|további tájékoztatást kért|közzétette a jegyzőkönyvet',
  'a keddi ülésen|hónapokig tartó egyeztetés után|a kifogások ellenére|a szezon kezdete előtt|részletes közleményben',
  'Az oldal sütiket használ.|Elfogadom|Beállítások|Iratkozzon fel hírlevelünkre|Feliratkozás|Megosztás|Ajánlott cikkek|Hozzászólások|Adatvédelem|Kapcsolat|Keresés',
  'Az oldal nem található|Ellenőrizze a címet.',
)
L(
  'el',
  'Αρχική|Νέα|Σχετικά|Υπηρεσίες|Εκδόσεις|Στατιστικά|Γραφείο Τύπου|Εκδηλώσεις|Διαβουλεύσεις|Επικοινωνία|Αρχείο',
  'Η επιτροπή|Η εκπρόσωπος του υπουργείου|Το δημοτικό συμβούλιο|Η ετήσια έκθεση|Ο σύλλογος',
  'παρουσίασε τα αποτελέσματα της έρευνας|επισήμανε τις καθυστερήσεις|ενέκρινε τον νέο κανονισμό|ζήτησε πρόσθετες διευκρινίσεις|δημοσίευσε τα πρακτικά',
  'στη συνεδρίαση της Τρίτης|ύστερα από πολύμηνη διαβούλευση|παρά τις αντιρρήσεις|πριν από τη νέα σεζόν|σε εκτενή ανακοίνωση',
  'Ο ιστότοπος χρησιμοποιεί cookies.|Αποδοχή|Ρυθμίσεις|Εγγραφείτε στο ενημερωτικό δελτίο|Εγγραφή|Κοινοποίηση|Διαβάστε επίσης|Σχόλια|Απόρρητο|Επικοινωνία|Αναζήτηση',
  'Η σελίδα δεν βρέθηκε|Ελέγξτε τη διεύθυνση.',
)
L(
  'tr',
  'Ana Sayfa|Haberler|Kurumsal|Hizmetler|Yayınlar|İstatistikler|Basın|Etkinlikler|Kariyer|İletişim|Arşiv',
  'Komisyon|Bakanlık sözcüsü|Belediye meclisi|Yıllık rapor|Dernek',
  'salı günkü oturumda|aylar süren görüşmelerin ardından|itirazlara rağmen|yeni sezon öncesinde|kapsamlı bir açıklamayla',
  'araştırmanın sonuçlarını duyurdu|gecikmelere dikkat çekti|yeni yönetmeliği kabul etti|ek bilgi istedi|toplantı tutanağını yayımladı',
  'Bu sitede çerezler kullanılmaktadır.|Kabul et|Ayarlar|Bültenimize abone olun|Abone ol|Paylaş|İlginizi çekebilir|Yorumlar|Gizlilik|İletişim|Ara',
  'Sayfa bulunamadı|Adresi kontrol ediniz.',
)
L(
  'ru',
  'Главная|Новости|О нас|Услуги|Публикации|Статистика|Пресс-служба|Афиша|Вакансии|Контакты|Архив|Документы',
  'Комиссия|Представительница ведомства|Рабочая группа|Областная дума|Ассоциация архивистов',
  'представила результаты обследования|обратила внимание на задержки|приняла новый порядок|запросила дополнительные сведения|опубликовала протокол',
  'на заседании во вторник|после нескольких месяцев обсуждения|несмотря на возражения|накануне нового сезона|в подробном сообщении',
  'Мы используем файлы cookie.|Согласен|Настройки|Подпишитесь на рассылку|Подписаться|Поделиться|Читайте также|Комментарии|Политика конфиденциальности|Контакты|Поиск',
  'Страница не найдена|Проверьте адрес.',
)
L(
  'uk',
  'Головна|Новини|Про нас|Послуги|Публікації|Статистика|Пресцентр|Події|Вакансії|Контакти|Архів',
  'Комісія|Речниця відомства|Міська рада|Робоча група|Громадська спілка',
  'представила результати обстеження|звернула увагу на затримки|ухвалила новий порядок|попросила додаткових пояснень|оприлюднила протокол',
  'на засіданні у вівторок|після кількох місяців обговорення|попри заперечення|напередодні сезону|у докладному повідомленні',
  'Сайт використовує файли cookie.|Прийняти|Налаштування|Підпишіться на розсилку|Підписатися|Поширити|Читайте також|Коментарі|Приватність|Контакти|Пошук',
  'Сторінку не знайдено|Перевірте адресу.',
)
L(
  'ka',
  'მთავარი|სიახლეები|ჩვენ შესახებ|სერვისები|პუბლიკაციები|სტატისტიკა|პრესისთვის|კონტაქტი|არქივი',
  'კომისიამ|სამინისტროს წარმომადგენელმა|საკრებულომ|მკვლევართა ჯგუფმა|ასოციაციამ',
  'სამშაბათის სხდომაზე|ხანგრძლივი განხილვის შემდეგ|წინააღმდეგობის მიუხედავად|ახალი სეზონის წინ',
  'კვლევის შედეგები წარადგინა|დაგვიანებაზე გაამახვილა ყურადღება|ახალი წესი დაამტკიცა|დამატებითი ახსნა მოითხოვა|ოქმი გამოაქვეყნა',
  'საიტი იყენებს ქუქი-ფაილებს.|თანხმობა|პარამეტრები|გამოიწერეთ სიახლეები|გამოწერა|გაზიარება|ასევე წაიკითხეთ|კომენტარები|კონფიდენციალურობა|კონტაქტი|ძიება',
  'გვერდი ვერ მოიძებნა|გადაამოწმეთ მისამართი.',
)
L(
  'hy',
  'Գլխավոր|Նորություններ|Մեր մասին|Ծառայություններ|Հրատարակություններ|Վիճակագրություն|Կապ|Արխիվ',
  'Հանձնաժողովը|Նախարարության խոսնակը|Ավագանին|Հետազոտողների խումբը',
  'երեքշաբթի օրվա նիստում|երկար քննարկումներից հետո|չնայած առարկություններին|նոր եռամսյակից առաջ',
  'ներկայացրեց ուսումնասիրության արդյունքները|ուշադրություն հրավիրեց ուշացումների վրա|հաստատեց նոր կարգը|հրապարակեց արձանագրությունը',
  'Կայքն օգտագործում է թխուկներ։|Համաձայն եմ|Կարգավորումներ|Բաժանորդագրվեք լրահոսին|Գրանցվել|Կիսվել|Կարդացեք նաև|Մեկնաբանություններ|Գաղտնիություն|Կապ|Որոնում',
  'Էջը չի գտնվել|Ստուգեք հասցեն։',
  ' ',
  '։',
)
L(
  'he',
  'דף הבית|חדשות|אודות|שירותים|פרסומים|סטטיסטיקה|דוברות|אירועים|דרושים|צור קשר|ארכיון',
  'הוועדה|דוברת המשרד|מועצת העיר|צוות החוקרים|העמותה',
  'הציגה את ממצאי הסקר|הצביעה על העיכובים בעבודות|אישרה את התקנון החדש|ביקשה הבהרות נוספות|פרסמה את הפרוטוקול',
  'בישיבה ביום שלישי|לאחר חודשים של דיונים|למרות ההתנגדויות|לקראת העונה החדשה|בהודעה מפורטת',
  'אתר זה משתמש בעוגיות.|אישור|הגדרות|הירשמו לניוזלטר|הרשמה|שיתוף|כתבות נוספות|תגובות|מדיניות פרטיות|צור קשר|חיפוש',
  'הדף לא נמצא|בדקו את הכתובת.',
  ' ',
  '.',
  true,
)
L(
  'ar',
  'الرئيسية|الأخبار|من نحن|الخدمات|المنشورات|الإحصاءات|المركز الإعلامي|الفعاليات|الوظائف|اتصل بنا|الأرشيف',
  'اللجنة|المتحدثة باسم الوزارة|هيئة الإحصاء|الجمعية',
  'عرضت نتائج المسح|أشارت إلى التأخر في التنفيذ|أقرت اللائحة الجديدة|طلبت إيضاحات إضافية|نشرت محضر الاجتماع',
  'في جلسة يوم الثلاثاء|بعد أشهر من المشاورات|رغم الاعتراضات|قبيل بدء الموسم|في بيان مفصل',
  'يستخدم هذا الموقع ملفات تعريف الارتباط.|موافق|الإعدادات|اشترك في النشرة البريدية|اشتراك|مشاركة|اقرأ أيضا|التعليقات|سياسة الخصوصية|اتصل بنا|بحث',
  'الصفحة غير موجودة|تأكد من صحة العنوان.',
  ' ',
  '.',
  true,
)
L(
  'fa',
  'صفحه اصلی|اخبار|درباره ما|خدمات|انتشارات|آمار|روابط عمومی|رویدادها|تماس با ما|بایگانی',
  'کمیسیون|سخنگوی وزارتخانه|شورای شهر|گروه پژوهش|انجمن',
  'در نشست سه‌شنبه|پس از ماه‌ها گفت‌وگو|با وجود مخالفت‌ها|در آستانه فصل تازه',
  'نتایج بررسی را ارائه کرد|به تأخیر در کار اشاره کرد|آیین‌نامه تازه را تصویب کرد|توضیح بیشتری خواست|صورت‌جلسه را منتشر کرد',
  'این وب‌گاه از کوکی استفاده می‌کند.|می‌پذیرم|تنظیمات|عضویت در خبرنامه|عضویت|هم‌رسانی|بیشتر بخوانید|دیدگاه‌ها|حریم خصوصی|تماس|جست‌وجو',
  'صفحه یافت نشد|نشانی را بررسی کنید.',
  ' ',
  '.',
  true,
)
L(
  'ur',
  'صفحہ اول|خبریں|ہمارے بارے میں|خدمات|مطبوعات|اعداد و شمار|رابطہ|آرکائیو',
  'کمیشن نے|وزارت کی ترجمان نے|محققین کے گروہ نے|انجمن نے',
  'منگل کے اجلاس میں|کئی ماہ کی مشاورت کے بعد|اعتراضات کے باوجود|نئے موسم سے پہلے',
  'جائزے کے نتائج پیش کیے|تاخیر کی نشاندہی کی|نیا ضابطہ منظور کیا|کارروائی شائع کی',
  'یہ ویب سائٹ کوکیز استعمال کرتی ہے۔|قبول ہے|ترتیبات|خبرنامہ حاصل کریں|شامل ہوں|شیئر کریں|یہ بھی پڑھیں|تبصرے|رازداری|رابطہ|تلاش',
  'صفحہ نہیں ملا|پتہ دوبارہ دیکھیں۔',
  ' ',
  '۔',
  true,
)
L(
  'hi',
  'मुखपृष्ठ|समाचार|हमारे बारे में|सेवाएँ|प्रकाशन|आँकड़े|मीडिया|कार्यक्रम|निविदाएँ|संपर्क|अभिलेखागार',
  'समिति ने|मंत्रालय की प्रवक्ता ने|नगर परिषद ने|शोधकर्ताओं ने|संघ ने',
  'मंगलवार की बैठक में|कई महीनों के विचार-विमर्श के बाद|आपत्तियों के बावजूद|नए सत्र से पहले',
  'सर्वेक्षण के परिणाम प्रस्तुत किए|देरी पर ध्यान दिलाया|नई नियमावली को मंज़ूरी दी|अतिरिक्त जानकारी माँगी|कार्यवृत्त प्रकाशित किया',
  'यह वेबसाइट कुकीज़ का उपयोग करती है।|स्वीकार करें|सेटिंग|हमारा समाचार-पत्र पाएँ|सदस्य बनें|साझा करें|यह भी पढ़ें|टिप्पणियाँ|गोपनीयता नीति|संपर्क|खोजें',
  'पृष्ठ नहीं मिला|कृपया पता जाँचें।',
  ' ',
  '।',
)
L(
  'bn',
  'প্রচ্ছদ|খবর|আমাদের সম্পর্কে|সেবা|প্রকাশনা|পরিসংখ্যান|গণমাধ্যম|যোগাযোগ|আর্কাইভ',
  'কমিটি|মন্ত্রণালয়ের মুখপাত্র|পৌরসভা|গবেষক দল|সমিতি',
  'মঙ্গলবারের সভায়|কয়েক মাস আলোচনার পর|আপত্তি সত্ত্বেও|নতুন মৌসুমের আগে',
  'জরিপের ফল তুলে ধরেছে|বিলম্বের বিষয়টি উল্লেখ করেছে|নতুন বিধি অনুমোদন করেছে|কার্যবিবরণী প্রকাশ করেছে',
  'এই ওয়েবসাইট কুকি ব্যবহার করে।|সম্মত|সেটিংস|নিউজলেটার পেতে নাম লেখান|যোগ দিন|শেয়ার|আরও পড়ুন|মন্তব্য|গোপনীয়তা|যোগাযোগ|অনুসন্ধান',
  'পাতাটি পাওয়া যায়নি|ঠিকানাটি যাচাই করুন।',
  ' ',
  '।',
)
L(
  'ta',
  'முகப்பு|செய்திகள்|எங்களைப் பற்றி|சேவைகள்|வெளியீடுகள்|புள்ளிவிவரங்கள்|தொடர்பு|காப்பகம்',
  'குழு|அமைச்சகத்தின் பேச்சாளர்|நகராட்சி|ஆய்வாளர்கள் குழு',
  'செவ்வாய்க்கிழமை கூட்டத்தில்|பல மாத ஆலோசனைக்குப் பிறகு|எதிர்ப்புகள் இருந்தபோதிலும்|புதிய பருவத்திற்கு முன்',
  'ஆய்வின் முடிவுகளை முன்வைத்தது|தாமதங்களைச் சுட்டிக்காட்டியது|புதிய விதிகளை ஏற்றது|கூட்டக் குறிப்பை வெளியிட்டது',
  'இந்த தளம் குக்கீகளைப் பயன்படுத்துகிறது.|ஏற்கிறேன்|அமைப்புகள்|செய்திமடலைப் பெறுங்கள்|பதிவு செய்க|பகிர்|மேலும் படிக்க|கருத்துகள்|தனியுரிமை|தொடர்பு|தேடு',
  'பக்கம் கிடைக்கவில்லை|முகவரியைச் சரிபார்க்கவும்.',
)
L(
  'th',
  'หน้าแรก|ข่าว|เกี่ยวกับเรา|บริการ|สิ่งพิมพ์|สถิติ|สื่อมวลชน|กิจกรรม|ติดต่อ|คลังเอกสาร',
  'คณะกรรมการ|โฆษกกระทรวง|สภาเทศบาล|คณะผู้วิจัย|สมาคม',
  'นำเสนอผลการสำรวจ|ชี้แจงสาเหตุของความล่าช้า|เห็นชอบระเบียบฉบับใหม่|ขอข้อมูลเพิ่มเติม|เผยแพร่รายงานการประชุม',
  'ในการประชุมวันอังคาร|หลังการหารือหลายเดือน|แม้จะมีผู้คัดค้าน|ก่อนเริ่มฤดูกาลใหม่',
  'เว็บไซต์นี้ใช้คุกกี้|ยอมรับ|ตั้งค่า|รับจดหมายข่าว|สมัคร|แบ่งปัน|อ่านเพิ่มเติม|ความคิดเห็น|นโยบายความเป็นส่วนตัว|ติดต่อเรา|ค้นหา',
  'ไม่พบหน้าที่ต้องการ|โปรดตรวจสอบที่อยู่อีกครั้ง',
  '',
  ' ',
)
L(
  'vi',
  'Trang chủ|Tin tức|Giới thiệu|Dịch vụ|Ấn phẩm|Số liệu|Báo chí|Sự kiện|Tuyển dụng|Liên hệ|Lưu trữ',
  'Ủy ban|Người phát ngôn của bộ|Hội đồng nhân dân|Nhóm nghiên cứu|Hiệp hội',
  'đã công bố kết quả khảo sát|đã nêu những chậm trễ trong thi công|đã thông qua quy chế mới|đã yêu cầu bổ sung tài liệu|đã đăng biên bản cuộc họp',
  'tại phiên họp hôm thứ Ba|sau nhiều tháng thảo luận|dù còn ý kiến phản đối|trước mùa vụ mới',
  'Trang web này sử dụng cookie.|Đồng ý|Tùy chỉnh|Đăng ký nhận bản tin|Đăng ký|Chia sẻ|Xem thêm|Bình luận|Chính sách bảo mật|Liên hệ|Tìm kiếm',
  'Không tìm thấy trang|Vui lòng kiểm tra lại địa chỉ.',
)
L(
  'id',
  'Beranda|Berita|Tentang Kami|Layanan|Publikasi|Statistik|Siaran Pers|Agenda|Karier|Kontak|Arsip',
  'Komisi|Juru bicara kementerian|DPRD kabupaten|Tim peneliti|Perhimpunan warga',
  'memaparkan hasil survei|menyoroti keterlambatan pembangunan|mengesahkan peraturan baru|meminta penjelasan tambahan|menerbitkan risalah rapat',
  'dalam sidang hari Selasa|setelah pembahasan berbulan-bulan|meski ada keberatan|menjelang musim tanam|melalui keterangan tertulis',
  'Situs ini menggunakan kuki.|Terima|Pengaturan|Berlangganan buletin|Daftar|Bagikan|Baca juga|Komentar|Kebijakan privasi|Hubungi kami|Cari',
  'Halaman tidak ditemukan|Periksa kembali alamatnya.',
)
L(
  'ko',
  '홈|소식|기관소개|서비스|발간자료|통계|보도자료|행사|채용|문의|자료실|정보공개',
  '위원회는|부처 대변인은|시의회는|연구진은|협회는',
  '화요일 회의에서|수개월의 논의 끝에|일부 반대에도 불구하고|새 회기를 앞두고|상세한 보도자료를 통해',
  '조사 결과를 발표했다|공사 지연을 지적했다|새 규정을 의결했다|추가 자료를 요청했다|회의록을 공개했다',
  '이 사이트는 쿠키를 사용합니다.|동의|설정|뉴스레터를 받아 보세요|구독|공유|관련 글|댓글|개인정보처리방침|문의하기|검색',
  '페이지를 찾을 수 없습니다|주소를 다시 확인해 주세요.',
)
L(
  'ja',
  'ホーム|お知らせ|組織案内|サービス|刊行物|統計|報道発表|イベント|採用情報|お問い合わせ|資料室|サイトマップ',
  '委員会は|同省の報道官は|市議会は|研究グループは|協会は',
  '火曜日の会合で|数か月に及ぶ協議を経て|一部の反対意見にもかかわらず|新年度を前に|詳しい資料を添えて',
  '調査結果を公表した|工事の遅れを指摘した|新しい規則を承認した|追加の説明を求めた|議事録を公開した',
  '当サイトではクッキーを使用しています。|同意する|設定|メールマガジンのご登録|登録|シェア|関連記事|コメント|プライバシーポリシー|お問い合わせ|検索',
  'ページが見つかりません|アドレスをご確認ください。',
  '、',
  '。',
)
L(
  'zh',
  '首页|新闻动态|机构概况|办事服务|政策法规|统计数据|新闻发布|专题专栏|人才招聘|联系我们|档案资料|互动交流',
  '委员会|该部发言人|市人大常委会|课题组|行业协会',
  '在周二的会议上|经过数月讨论|在新学期开始之前|根据最新安排',
  '公布了调查结果|指出工程进度滞后|审议通过了新的管理办法|要求补充材料|公开了会议纪要',
  '本网站使用Cookie。|同意|设置|订阅电子简报|订阅|分享|相关阅读|评论|隐私声明|联系我们|搜索',
  '页面不存在|请检查网址是否正确。',
  '',
  '。',
)
L(
  'zh-Hant',
  '首頁|最新消息|關於我們|服務項目|出版品|統計資料|新聞稿|活動|徵才|聯絡我們|檔案|網站導覽',
  '委員會|該部發言人|市議會|研究團隊|協會',
  '在週二的會議上|經過數月討論|儘管有人反對|在新年度開始之前',
  '公布了調查結果|指出工程延宕|通過了新的規定|要求補充資料|公開了會議紀錄',
  '本網站使用Cookie。|同意|設定|訂閱電子報|訂閱|分享|延伸閱讀|留言|隱私權政策|聯絡我們|搜尋',
  '找不到網頁|請確認網址是否正確。',
  '',
  '。',
)
L(
  'ca',
  'Inici|Actualitat|L’Ajuntament|Tràmits|Publicacions|Estadístiques|Premsa|Agenda|Ocupació|Contacte|Arxiu',
  'La comissió|La portaveu del departament|El consell comarcal|L’informe anual|L’entitat',
  'va presentar els resultats de l’enquesta|va advertir dels retards en les obres|va aprovar el nou reglament|va demanar aclariments|va publicar l’acta',
  'en la sessió de dimarts|després de mesos de debat|malgrat les al·legacions|abans de la temporada|en un comunicat extens',
  'Aquest web utilitza galetes.|Accepta-les|Configura|Subscriviu-vos al butlletí|Subscriu-m’hi|Comparteix|També us pot interessar|Comentaris|Avís legal|Contacte|Cerca',
  'No s’ha trobat la pàgina|Comproveu l’adreça.',
)
L(
  'eu',
  'Hasiera|Albisteak|Guri buruz|Zerbitzuak|Argitalpenak|Estatistikak|Prentsa|Agenda|Lan eskaintzak|Kontaktua|Artxiboa',
  'Batzordeak|Saileko bozeramaileak|Udalbatzak|Urteko txostenak|Elkarteak',
  'asteartean egindako bilkuran|hilabeteetako eztabaidaren ondoren|kexak kexa|denboraldi berriaren aurretik',
  'inkestaren emaitzak aurkeztu zituen|atzerapenak nabarmendu zituen|araudi berria onartu zuen|azalpen gehiago eskatu zuen|akta argitaratu zuen',
  'Webgune honek cookieak erabiltzen ditu.|Onartu|Ezarpenak|Harpidetu buletinera|Harpidetu|Partekatu|Irakurri ere|Iruzkinak|Pribatutasuna|Kontaktua|Bilatu',
  'Ez da orria aurkitu|Egiaztatu helbidea.',
)
L(
  'cy',
  'Hafan|Newyddion|Amdanom ni|Gwasanaethau|Cyhoeddiadau|Ystadegau|Y wasg|Digwyddiadau|Swyddi|Cysylltu|Archif',
  'Cyhoeddodd y pwyllgor|Croesawodd y cyngor|Trafododd yr aelodau|Cymeradwyodd y bwrdd',
  'ganlyniadau’r arolwg|y cynllun diwygiedig|yr oedi gyda’r gwaith|y rheolau newydd',
  'yn y cyfarfod ddydd Mawrth|ar ôl misoedd o drafod|er gwaethaf gwrthwynebiad|cyn dechrau’r tymor',
  'Mae’r wefan hon yn defnyddio cwcis.|Derbyn|Gosodiadau|Cofrestrwch ar gyfer ein cylchlythyr|Cofrestru|Rhannu|Darllenwch hefyd|Sylwadau|Preifatrwydd|Cysylltu â ni|Chwilio',
  'Heb ddod o hyd i’r dudalen|Gwiriwch y cyfeiriad.',
)
L(
  'ga',
  'Baile|Nuacht|Fúinn|Seirbhísí|Foilseacháin|Staitisticí|Preas|Imeachtaí|Folúntais|Teagmháil|Cartlann',
  'D’fhoilsigh an coiste|Chuir an chomhairle fáilte roimh|Phléigh na comhaltaí|Cheadaigh an bord',
  'torthaí an tsuirbhé|an plean leasaithe|an mhoill ar na hoibreacha|na rialacha nua',
  'ag an gcruinniú Dé Máirt|tar éis míonna plé|in ainneoin agóidí|roimh thús an téarma',
  'Úsáideann an suíomh seo fianáin.|Glac leo|Socruithe|Cláraigh dár nuachtlitir|Cláraigh|Roinn|Léigh freisin|Tráchtanna|Príobháideachas|Déan teagmháil|Cuardaigh',
  'Níor aimsíodh an leathanach|Seiceáil an seoladh.',
)
L(
  'mt',
  'Paġna Ewlenija|Aħbarijiet|Dwarna|Servizzi|Pubblikazzjonijiet|Statistika|Stampa|Kuntatt|Arkivju',
  'Il-kumitat|Il-kelliem tal-ministeru|Il-kunsill lokali|L-għaqda',
  'ippreżenta r-riżultati tal-istħarriġ|ġibed l-attenzjoni għad-dewmien|approva r-regolamenti l-ġodda|ippubblika l-minuti',
  'fil-laqgħa tat-Tlieta|wara xhur ta’ diskussjoni|minkejja l-oġġezzjonijiet|qabel l-istaġun il-ġdid',
  'Dan is-sit juża l-cookies.|Naċċetta|Preferenzi|Irreġistra għan-newsletter|Irreġistra|Aqsam|Aqra wkoll|Kummenti|Privatezza|Ikkuntattjana|Fittex',
  'Il-paġna ma nstabitx|Iċċekkja l-indirizz.',
)
L(
  'sq',
  'Kreu|Lajme|Rreth nesh|Shërbime|Botime|Statistika|Për mediat|Kalendari|Kontakt|Arkivi',
  'Komisioni|Zëdhënësja e ministrisë|Këshilli bashkiak|Raporti vjetor|Shoqata',
  'paraqiti rezultatet e anketës|theksoi vonesat në punime|miratoi rregulloren e re|kërkoi sqarime shtesë|botoi procesverbalin',
  'në mbledhjen e së martës|pas disa muajsh diskutimesh|pavarësisht kundërshtimeve|para fillimit të sezonit',
  'Kjo faqe përdor cookies.|Pranoj|Cilësimet|Regjistrohuni në buletin|Regjistrohu|Shpërndaje|Lexoni edhe|Komente|Privatësia|Na kontaktoni|Kërko',
  'Faqja nuk u gjet|Kontrolloni adresën.',
)
L(
  'am',
  'መነሻ|ዜና|ስለ እኛ|አገልግሎቶች|ህትመቶች|ስታቲስቲክስ|ያግኙን|መዝገብ',
  'ኮሚቴው|የሚኒስቴሩ ቃል አቀባይ|የከተማው ምክር ቤት|የጥናት ቡድኑ',
  'ማክሰኞ በተካሄደው ስብሰባ|ከረጅም ውይይት በኋላ|ተቃውሞ ቢኖርም|ከአዲሱ ዓመት በፊት',
  'የጥናቱን ውጤት አቀረበ|መዘግየቱን ጠቆመ|አዲሱን ደንብ አጸደቀ|ቃለ ጉባኤውን አሳተመ',
  'ይህ ድረ ገጽ ኩኪዎችን ይጠቀማል።|እቀበላለሁ|ቅንብሮች|ለዜና መጽሔት ይመዝገቡ|ይመዝገቡ|ያጋሩ|ተጨማሪ ያንብቡ|አስተያየቶች|ግላዊነት|ያግኙን|ፈልግ',
  'ገጹ አልተገኘም|አድራሻውን ያረጋግጡ።',
  ' ',
  '።',
)
L(
  'sw',
  'Mwanzo|Habari|Kuhusu sisi|Huduma|Machapisho|Takwimu|Vyombo vya habari|Matukio|Zabuni|Mawasiliano|Kumbukumbu',
  'Kamati|Msemaji wa wizara|Baraza la mji|Timu ya watafiti|Chama',
  'iliwasilisha matokeo ya utafiti|ilieleza sababu za ucheleweshaji|ilipitisha kanuni mpya|iliomba maelezo zaidi|ilichapisha kumbukumbu za mkutano',
  'katika kikao cha Jumanne|baada ya miezi ya majadiliano|licha ya pingamizi|kabla ya msimu mpya',
  'Tovuti hii inatumia vidakuzi.|Kubali|Mipangilio|Jiandikishe kupokea jarida|Jiandikishe|Shiriki|Soma pia|Maoni|Faragha|Wasiliana nasi|Tafuta',
  'Ukurasa haukupatikana|Tafadhali hakiki anwani.',
)
L(
  'km',
  'ទំព័រដើម|ព័ត៌មាន|អំពីយើង|សេវាកម្ម|ឯកសារ|ស្ថិតិ|ទំនាក់ទំនង|បណ្ណសារ',
  'គណៈកម្មការ|អ្នកនាំពាក្យក្រសួង|ក្រុមអ្នកស្រាវជ្រាវ|សមាគម',
  'បានបង្ហាញលទ្ធផលនៃការស្ទង់មតិ|បានអនុម័តបទបញ្ជាថ្មី|បានស្នើសុំឯកសារបន្ថែម|បានផ្សព្វផ្សាយកំណត់ហេតុ',
  'ក្នុងកិច្ចប្រជុំថ្ងៃអង្គារ|ក្រោយការពិភាក្សាជាច្រើនខែ|មុនរដូវកាលថ្មី',
  'គេហទំព័រនេះប្រើខូគី។|យល់ព្រម|ការកំណត់|ទទួលព្រឹត្តិបត្រ|ចុះឈ្មោះ|ចែករំលែក|អានបន្ថែម|មតិយោបល់|ឯកជនភាព|ទំនាក់ទំនង|ស្វែងរក',
  'រកមិនឃើញទំព័រ|សូមពិនិត្យអាសយដ្ឋាន។',
  '',
  '។ ',
)
L(
  'kk',
  'Басты бет|Жаңалықтар|Біз туралы|Қызметтер|Басылымдар|Статистика|Баспасөз|Байланыс|Мұрағат',
  'Комиссия|Министрліктің баспасөз хатшысы|Қалалық мәслихат|Зерттеушілер тобы',
  'сейсенбідегі отырыста|бірнеше айлық талқылаудан кейін|қарсылықтарға қарамастан|жаңа маусым алдында',
  'зерттеу нәтижелерін таныстырды|кешігу себептерін атады|жаңа ережені бекітті|отырыс хаттамасын жариялады',
  'Бұл сайт cookie файлдарын пайдаланады.|Келісемін|Баптаулар|Жаңалықтарға жазылыңыз|Жазылу|Бөлісу|Тағы оқыңыз|Пікірлер|Құпиялылық|Байланыс|Іздеу',
  'Бет табылмады|Мекенжайды тексеріңіз.',
)
L(
  'mn',
  'Нүүр|Мэдээ|Бидний тухай|Үйлчилгээ|Хэвлэл|Статистик|Холбоо барих|Архив',
  'Хороо|Яамны хэвлэлийн төлөөлөгч|Хотын зөвлөл|Судлаачдын баг',
  'мягмар гарагийн хуралдаанаар|олон сарын хэлэлцүүлгийн дараа|эсэргүүцлийг үл харгалзан|шинэ улирлын өмнө',
  'судалгааны дүнг танилцууллаа|ажлын саатлыг тодотголоо|шинэ журмыг баталлаа|хурлын тэмдэглэлийг нийтэллээ',
  'Энэ сайт күүки ашигладаг.|Зөвшөөрөх|Тохиргоо|Мэдээллийн товхимолд бүртгүүлэх|Бүртгүүлэх|Хуваалцах|Бусад мэдээ|Сэтгэгдэл|Нууцлал|Холбоо барих|Хайх',
  'Хуудас олдсонгүй|Хаягаа шалгана уу.',
)
L(
  'ne',
  'गृहपृष्ठ|समाचार|हाम्रो बारेमा|सेवाहरू|प्रकाशन|तथ्याङ्क|सम्पर्क|अभिलेख',
  'समितिले|मन्त्रालयकी प्रवक्ताले|नगरसभाले|अनुसन्धान टोलीले',
  'मंगलबारको बैठकमा|लामो छलफलपछि|आपत्तिका बाबजुद|नयाँ सत्रअघि',
  'सर्वेक्षणको नतिजा प्रस्तुत गर्‍यो|ढिलाइबारे ध्यानाकर्षण गरायो|नयाँ नियमावली पारित गर्‍यो|बैठकको निर्णय सार्वजनिक गर्‍यो',
  'यस वेबसाइटले कुकी प्रयोग गर्छ।|स्वीकार|सेटिङ|समाचारपत्र पाउन दर्ता गर्नुहोस्|दर्ता|सेयर|थप पढ्नुहोस्|प्रतिक्रिया|गोपनीयता|सम्पर्क|खोज',
  'पृष्ठ भेटिएन|ठेगाना जाँच गर्नुहोस्।',
  ' ',
  '।',
)
