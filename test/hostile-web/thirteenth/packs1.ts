/** Words and sentences, one block a language: labels, rubrics, towns, absent page, cookies, four headlines, five sentences. */
export const latin: Readonly<Record<string, string>> = {
  en: `Home|Search|Contact|About us|Privacy|Related|Read more|News
Politics|Economy|Environment|Health|Courts|Culture
Bristol|Leeds|Cardiff|Dundee
Page not found|Sorry, the page you requested does not exist or has been moved.
We use cookies to improve your visit and to measure our audience.|Accept all|Reject
Council approves new budget after long debate
Hospital staff vote on pay offer
Court hears appeal over river pollution
Auditors question spending on consultants
The committee took evidence from fourteen witnesses and published its findings in the spring.
Officials said the figures had been checked twice before they were released to the public.
Campaigners argue that the law leaves too many decisions to the discretion of the minister.
According to the records, the contract was extended three times without a new tender.
A spokesperson declined to comment while the inquiry is still under way.`,
  de: `Startseite|Suche|Kontakt|Über uns|Datenschutz|Mehr zum Thema|Weiterlesen|Aktuelles
Politik|Wirtschaft|Umwelt|Gesundheit|Justiz|Kultur
Kassel|Erfurt|Bremen|Linz
Seite nicht gefunden|Die angeforderte Seite existiert nicht oder wurde verschoben.
Wir verwenden Cookies, um unser Angebot zu verbessern und die Reichweite zu messen.|Alle akzeptieren|Ablehnen
Gemeinderat beschließt Haushalt nach langer Debatte
Klinik sucht Pflegekräfte für die neue Station
Verwaltungsgericht prüft Genehmigung für Windpark
Rechnungshof rügt Ausgaben für externe Berater
Der Ausschuss hörte vierzehn Sachverständige an und legte seinen Bericht im Frühjahr vor.
Nach Angaben der Behörde wurden die Zahlen vor der Veröffentlichung zweimal geprüft.
Verbände kritisieren, dass das Gesetz der Verwaltung zu viel Ermessen lässt.
Aus den Unterlagen geht hervor, dass der Vertrag dreimal ohne Ausschreibung verlängert wurde.
Eine Sprecherin wollte sich wegen des laufenden Verfahrens nicht äußern.`,
  fr: `Accueil|Recherche|Contact|À propos|Confidentialité|Sur le même sujet|Lire la suite|Actualités
Politique|Économie|Environnement|Santé|Justice|Culture
Rennes|Lille|Grenoble|Namur
Page introuvable|La page demandée n’existe pas ou a été déplacée.
Nous utilisons des cookies pour améliorer votre visite et mesurer notre audience.|Tout accepter|Tout refuser
Le conseil municipal adopte le budget après un long débat
Les soignants appelés à se prononcer sur les salaires
Le tribunal examine la pollution de la rivière
La Cour des comptes critique le recours aux cabinets de conseil
La commission a entendu quatorze témoins et a rendu son rapport au printemps.
Selon l’administration, les chiffres ont été vérifiés deux fois avant leur publication.
Les associations estiment que la loi laisse une marge de manœuvre trop large au ministre.
D’après les documents, le contrat a été prolongé trois fois sans nouvel appel d’offres.
Une porte-parole n’a pas souhaité s’exprimer tant que l’enquête est en cours.`,
  es: `Inicio|Buscar|Contacto|Quiénes somos|Privacidad|Relacionado|Leer más|Noticias
Política|Economía|Medio ambiente|Salud|Tribunales|Cultura
Zaragoza|Murcia|Rosario|Puebla
Página no encontrada|La página solicitada no existe o ha sido trasladada.
Usamos cookies para mejorar su visita y medir la audiencia.|Aceptar todo|Rechazar
El pleno aprueba el presupuesto tras un largo debate
El personal sanitario vota la oferta salarial
El tribunal estudia el recurso por los vertidos al río
Los auditores cuestionan el gasto en asesores
La comisión escuchó a catorce testigos y publicó sus conclusiones en primavera.
Según las autoridades, las cifras se comprobaron dos veces antes de hacerse públicas.
Las organizaciones sostienen que la ley deja demasiadas decisiones en manos del ministro.
Según consta en los expedientes, el contrato se prorrogó tres veces sin nueva licitación.
Una portavoz declinó hacer comentarios mientras continúe la investigación.`,
  pt: `Início|Pesquisar|Contactos|Quem somos|Privacidade|Relacionados|Ler mais|Notícias
Política|Economia|Ambiente|Saúde|Justiça|Cultura
Braga|Évora|Recife|Maputo
Página não encontrada|A página que procura não existe ou foi movida.
Utilizamos cookies para melhorar a sua visita e medir a audiência.|Aceitar todos|Recusar
Câmara aprova orçamento depois de longo debate
Enfermeiros votam proposta salarial
Tribunal analisa recurso sobre poluição do rio
Auditores questionam despesas com consultores
A comissão ouviu catorze testemunhas e publicou as conclusões na primavera.
Segundo as autoridades, os números foram verificados duas vezes antes da divulgação.
As associações defendem que a lei deixa demasiadas decisões ao critério do ministro.
De acordo com os documentos, o contrato foi prorrogado três vezes sem novo concurso.
Uma porta-voz recusou comentar enquanto o inquérito decorre.`,
  it: `Home|Cerca|Contatti|Chi siamo|Privacy|Leggi anche|Continua a leggere|Notizie
Politica|Economia|Ambiente|Salute|Giustizia|Cultura
Parma|Lecce|Trento|Ancona
Pagina non trovata|La pagina richiesta non esiste o è stata spostata.
Utilizziamo i cookie per migliorare la visita e misurare il pubblico.|Accetta tutti|Rifiuta
Il consiglio comunale approva il bilancio dopo un lungo dibattito
Gli infermieri votano sulla proposta salariale
Il tribunale esamina il ricorso sull’inquinamento del fiume
I revisori contestano la spesa per le consulenze
La commissione ha ascoltato quattordici testimoni e ha pubblicato le conclusioni in primavera.
Secondo le autorità, i dati sono stati controllati due volte prima della diffusione.
Le associazioni sostengono che la legge lasci troppe decisioni alla discrezione del ministro.
Dagli atti risulta che il contratto è stato prorogato tre volte senza una nuova gara.
Una portavoce non ha voluto commentare mentre l’inchiesta è ancora in corso.`,
  nl: `Home|Zoeken|Contact|Over ons|Privacy|Meer hierover|Lees verder|Nieuws
Politiek|Economie|Milieu|Gezondheid|Rechtspraak|Cultuur
Zwolle|Breda|Gent|Leuven
Pagina niet gevonden|De opgevraagde pagina bestaat niet of is verplaatst.
Wij gebruiken cookies om uw bezoek te verbeteren en ons bereik te meten.|Alles accepteren|Weigeren
Gemeenteraad stemt na lang debat in met begroting
Zorgpersoneel stemt over loonbod
Rechter buigt zich over vervuiling van de rivier
Rekenkamer kritisch over inhuur van adviseurs
De commissie hoorde veertien getuigen en bracht in het voorjaar haar verslag uit.
Volgens de dienst zijn de cijfers vóór publicatie twee keer gecontroleerd.
Organisaties vinden dat de wet te veel beslissingen aan de minister overlaat.
Uit de stukken blijkt dat het contract drie keer zonder aanbesteding is verlengd.
Een woordvoerder wilde niet reageren zolang het onderzoek loopt.`,
  sv: `Startsida|Sök|Kontakt|Om oss|Integritet|Läs också|Läs mer|Nyheter
Politik|Ekonomi|Miljö|Hälsa|Rättsväsende|Kultur
Umeå|Örebro|Lund|Vasa
Sidan hittades inte|Sidan du söker finns inte eller har flyttats.
Vi använder kakor för att förbättra ditt besök och mäta vår räckvidd.|Godkänn alla|Avböj
Kommunfullmäktige antog budgeten efter lång debatt
Vårdpersonalen röstar om lönebudet
Domstolen prövar utsläppen i älven
Revisorerna ifrågasätter kostnader för konsulter
Utskottet hörde fjorton sakkunniga och lade fram sin rapport i våras.
Enligt myndigheten kontrollerades siffrorna två gånger innan de offentliggjordes.
Organisationerna anser att lagen lämnar för mycket åt ministerns bedömning.
Av handlingarna framgår att avtalet förlängdes tre gånger utan ny upphandling.
En talesperson ville inte kommentera saken medan utredningen pågår.`,
  da: `Forside|Søg|Kontakt|Om os|Privatliv|Læs også|Læs mere|Nyheder
Politik|Økonomi|Miljø|Sundhed|Retsvæsen|Kultur
Odense|Aalborg|Ribe|Tórshavn
Siden blev ikke fundet|Den side, du leder efter, findes ikke eller er flyttet.
Vi bruger cookies for at forbedre dit besøg og måle vores trafik.|Tillad alle|Afvis
Byrådet vedtog budgettet efter en lang debat
Sygeplejersker stemmer om lønforslaget
Retten ser på forureningen af åen
Revisionen kritiserer udgifter til konsulenter
Udvalget hørte fjorten sagkyndige og fremlagde sin beretning i foråret.
Ifølge styrelsen blev tallene kontrolleret to gange, før de blev offentliggjort.
Organisationerne mener, at loven overlader for meget til ministerens skøn.
Af sagens akter fremgår det, at aftalen blev forlænget tre gange uden udbud.
En talsperson ønskede ikke at udtale sig, mens undersøgelsen står på.`,
  nb: `Forside|Søk|Kontakt|Om oss|Personvern|Les også|Les mer|Nyheter
Politikk|Økonomi|Miljø|Helse|Rettsvesen|Kultur
Bodø|Hamar|Molde|Skien
Siden ble ikke funnet|Siden du leter etter, finnes ikke eller er flyttet.
Vi bruker informasjonskapsler for å forbedre besøket ditt og måle trafikken.|Godta alle|Avvis
Kommunestyret vedtok budsjettet etter lang debatt
Sykepleierne stemmer over lønnstilbudet
Retten behandler forurensningen av elva
Revisjonen stiller spørsmål ved konsulentbruken
Komiteen hørte fjorten sakkyndige og la fram innstillingen i vår.
Ifølge direktoratet ble tallene kontrollert to ganger før de ble offentliggjort.
Organisasjonene mener loven overlater for mye til statsrådens skjønn.
Det framgår av dokumentene at avtalen ble forlenget tre ganger uten anbud.
En talsperson ville ikke kommentere saken mens granskingen pågår.`,
  fi: `Etusivu|Haku|Yhteystiedot|Tietoa meistä|Tietosuoja|Lue myös|Lue lisää|Uutiset
Politiikka|Talous|Ympäristö|Terveys|Oikeus|Kulttuuri
Oulu|Turku|Kuopio|Lahti
Sivua ei löytynyt|Etsimääsi sivua ei ole tai se on siirretty.
Käytämme evästeitä parantaaksemme palvelua ja mitataksemme kävijämääriä.|Hyväksy kaikki|Hylkää
Valtuusto hyväksyi talousarvion pitkän keskustelun jälkeen
Hoitajat äänestävät palkkatarjouksesta
Oikeus käsittelee joen saastumista
Tarkastajat arvostelevat konsulttimenoja
Valiokunta kuuli neljäätoista asiantuntijaa ja antoi mietintönsä keväällä.
Viraston mukaan luvut tarkistettiin kahteen kertaan ennen julkaisemista.
Järjestöjen mielestä laki jättää liikaa ministerin harkinnan varaan.
Asiakirjoista käy ilmi, että sopimusta jatkettiin kolmesti ilman kilpailutusta.
Tiedottaja ei halunnut kommentoida asiaa, koska tutkinta on kesken.`,
  is: `Forsíða|Leit|Hafa samband|Um okkur|Persónuvernd|Tengt efni|Lesa meira|Fréttir
Stjórnmál|Efnahagur|Umhverfi|Heilsa|Dómsmál|Menning
Akureyri|Selfoss|Ísafjörður|Húsavík
Síðan fannst ekki|Síðan sem þú leitar að er ekki til eða hefur verið færð.
Við notum vafrakökur til að bæta heimsóknina og mæla umferð.|Samþykkja allt|Hafna
Bæjarstjórn samþykkti fjárhagsáætlun eftir langar umræður
Hjúkrunarfræðingar greiða atkvæði um kjarasamning
Dómstóll fjallar um mengun í ánni
Endurskoðendur gagnrýna kostnað við ráðgjafa
Nefndin ræddi við fjórtán sérfræðinga og skilaði skýrslu sinni í vor.
Að sögn stofnunarinnar voru tölurnar yfirfarnar tvisvar áður en þær voru birtar.
Samtökin telja að lögin feli ráðherra of mikið vald.
Í gögnunum kemur fram að samningurinn var framlengdur þrisvar án útboðs.
Talsmaður vildi ekki tjá sig á meðan rannsóknin stendur yfir.`,
  et: `Avaleht|Otsing|Kontakt|Meist|Privaatsus|Loe ka|Loe edasi|Uudised
Poliitika|Majandus|Keskkond|Tervis|Kohus|Kultuur
Tartu|Pärnu|Narva|Viljandi
Lehte ei leitud|Otsitavat lehte ei ole olemas või on see ümber tõstetud.
Kasutame küpsiseid, et parandada teie külastust ja mõõta külastatavust.|Nõustun kõigiga|Keeldun
Volikogu kinnitas pärast pikka arutelu eelarve
Õed hääletavad palgapakkumise üle
Kohus arutab jõe reostamist
Audiitorid kritiseerivad konsultantidele kulutatud raha
Komisjon kuulas ära neliteist eksperti ja esitas kevadel oma aruande.
Ameti sõnul kontrolliti arve enne avaldamist kaks korda.
Ühendused leiavad, et seadus jätab ministrile liiga palju otsustusõigust.
Dokumentidest selgub, et lepingut pikendati kolm korda ilma hanketa.
Pressiesindaja ei soovinud juurdluse ajal asja kommenteerida.`,
  lv: `Sākums|Meklēt|Kontakti|Par mums|Privātums|Lasi arī|Lasīt vairāk|Ziņas
Politika|Ekonomika|Vide|Veselība|Tiesas|Kultūra
Liepāja|Cēsis|Jelgava|Ventspils
Lapa nav atrasta|Meklētā lapa neeksistē vai ir pārvietota.
Mēs izmantojam sīkdatnes, lai uzlabotu jūsu apmeklējumu un mērītu auditoriju.|Piekrītu visam|Noraidīt
Dome pēc ilgām debatēm apstiprina budžetu
Medmāsas balso par algu piedāvājumu
Tiesa skata upes piesārņošanas lietu
Revidenti kritizē izdevumus konsultantiem
Komisija uzklausīja četrpadsmit lieciniekus un pavasarī publicēja ziņojumu.
Iestādē norāda, ka skaitļi pirms publicēšanas pārbaudīti divas reizes.
Organizācijas uzskata, ka likums ministram atstāj pārāk plašu rīcības brīvību.
No dokumentiem izriet, ka līgums trīs reizes pagarināts bez jauna iepirkuma.
Preses pārstāve izmeklēšanas laikā atteicās sniegt komentārus.`,
  lt: `Pradžia|Paieška|Kontaktai|Apie mus|Privatumas|Taip pat skaitykite|Skaityti toliau|Naujienos
Politika|Ekonomika|Aplinka|Sveikata|Teismai|Kultūra
Kaunas|Klaipėda|Šiauliai|Alytus
Puslapis nerastas|Ieškomo puslapio nėra arba jis perkeltas.
Naudojame slapukus, kad pagerintume jūsų apsilankymą ir matuotume auditoriją.|Sutinku|Atmesti
Taryba po ilgų diskusijų patvirtino biudžetą
Slaugytojai balsuoja dėl atlyginimų pasiūlymo
Teismas nagrinėja upės taršos bylą
Auditoriai kritikuoja išlaidas konsultantams
Komitetas išklausė keturiolika liudytojų ir pavasarį paskelbė išvadas.
Institucijos teigimu, skaičiai prieš paskelbimą buvo patikrinti du kartus.
Organizacijų nuomone, įstatymas palieka ministrui per daug laisvės.
Iš dokumentų matyti, kad sutartis tris kartus pratęsta be naujo konkurso.
Atstovė spaudai atsisakė komentuoti, kol vyksta tyrimas.`,
  pl: `Strona główna|Szukaj|Kontakt|O nas|Prywatność|Czytaj także|Czytaj więcej|Aktualności
Polityka|Gospodarka|Środowisko|Zdrowie|Sądy|Kultura
Lublin|Opole|Gdynia|Rzeszów
Nie znaleziono strony|Szukana strona nie istnieje lub została przeniesiona.
Używamy plików cookie, aby ulepszać serwis i mierzyć oglądalność.|Akceptuję wszystkie|Odrzucam
Rada miasta po długiej debacie przyjęła budżet
Pielęgniarki głosują nad propozycją płacową
Sąd bada sprawę zanieczyszczenia rzeki
Kontrolerzy krytykują wydatki na doradców
Komisja wysłuchała czternastu świadków i wiosną opublikowała wnioski.
Według urzędu dane sprawdzono dwukrotnie przed ich ogłoszeniem.
Organizacje twierdzą, że ustawa pozostawia ministrowi zbyt dużą swobodę.
Z dokumentów wynika, że umowę trzykrotnie przedłużono bez nowego przetargu.
Rzeczniczka odmówiła komentarza do czasu zakończenia śledztwa.`,
  cs: `Domů|Hledat|Kontakt|O nás|Soukromí|Čtěte také|Číst dál|Aktuality
Politika|Ekonomika|Životní prostředí|Zdraví|Soudy|Kultura
Olomouc|Zlín|Jihlava|Opava
Stránka nenalezena|Požadovaná stránka neexistuje nebo byla přesunuta.
Používáme cookies, abychom zlepšili vaši návštěvu a měřili návštěvnost.|Přijmout vše|Odmítnout
Zastupitelstvo po dlouhé debatě schválilo rozpočet
Zdravotní sestry hlasují o nabídce mezd
Soud řeší znečištění řeky
Kontroloři kritizují výdaje za poradce
Výbor vyslechl čtrnáct svědků a na jaře zveřejnil závěry.
Podle úřadu byly údaje před zveřejněním dvakrát ověřeny.
Organizace namítají, že zákon ponechává ministrovi příliš volnou ruku.
Ze spisů vyplývá, že smlouva byla třikrát prodloužena bez nové soutěže.
Mluvčí se odmítla vyjádřit, dokud vyšetřování neskončí.`,
  sk: `Domov|Hľadať|Kontakt|O nás|Súkromie|Čítajte aj|Čítať ďalej|Aktuality
Politika|Ekonomika|Životné prostredie|Zdravie|Súdy|Kultúra
Nitra|Trnava|Martin|Poprad
Stránka sa nenašla|Požadovaná stránka neexistuje alebo bola presunutá.
Používame súbory cookie, aby sme zlepšili vašu návštevu a merali návštevnosť.|Prijať všetko|Odmietnuť
Zastupiteľstvo po dlhej debate schválilo rozpočet
Zdravotné sestry hlasujú o mzdovej ponuke
Súd rieši znečistenie rieky
Kontrolóri kritizujú výdavky na poradcov
Výbor vypočul štrnásť svedkov a na jar zverejnil závery.
Podľa úradu boli údaje pred zverejnením dvakrát overené.
Organizácie namietajú, že zákon necháva ministrovi príliš voľnú ruku.
Zo spisov vyplýva, že zmluvu trikrát predĺžili bez novej súťaže.
Hovorkyňa sa odmietla vyjadriť, kým sa vyšetrovanie neskončí.`,
  hu: `Kezdőlap|Keresés|Kapcsolat|Rólunk|Adatvédelem|Kapcsolódó|Tovább|Hírek
Politika|Gazdaság|Környezet|Egészség|Bíróság|Kultúra
Szeged|Pécs|Győr|Eger
Az oldal nem található|A keresett oldal nem létezik vagy áthelyezték.
Sütiket használunk az oldal fejlesztéséhez és a látogatottság méréséhez.|Mindet elfogadom|Elutasítom
Hosszú vita után elfogadta a költségvetést a közgyűlés
Az ápolók szavaznak a bérajánlatról
A bíróság a folyó szennyezését vizsgálja
A számvevők bírálják a tanácsadói kiadásokat
A bizottság tizennégy tanút hallgatott meg, és tavasszal tette közzé megállapításait.
A hivatal szerint az adatokat a közzététel előtt kétszer ellenőrizték.
A szervezetek szerint a törvény túl nagy mérlegelési jogot ad a miniszternek.
Az iratokból kiderül, hogy a szerződést háromszor hosszabbították meg pályázat nélkül.
A szóvivő a vizsgálat lezárásáig nem kívánt nyilatkozni.`,
  sl: `Domov|Iskanje|Stik|O nas|Zasebnost|Preberite tudi|Preberi več|Novice
Politika|Gospodarstvo|Okolje|Zdravje|Sodišča|Kultura
Celje|Kranj|Ptuj|Koper
Strani ni mogoče najti|Zahtevana stran ne obstaja ali je bila premaknjena.
Piškotke uporabljamo za izboljšanje obiska in merjenje obiskanosti.|Sprejmi vse|Zavrni
Mestni svet po dolgi razpravi sprejel proračun
Medicinske sestre glasujejo o plačni ponudbi
Sodišče obravnava onesnaženje reke
Revizorji kritični do stroškov svetovalcev
Odbor je zaslišal štirinajst prič in spomladi objavil ugotovitve.
Po navedbah urada so podatke pred objavo dvakrat preverili.
Organizacije menijo, da zakon ministru prepušča preveč odločitev.
Iz dokumentov izhaja, da so pogodbo trikrat podaljšali brez novega razpisa.
Tiskovna predstavnica zadeve med preiskavo ni želela komentirati.`,
  hr: `Naslovnica|Pretraži|Kontakt|O nama|Privatnost|Pročitajte i|Pročitaj više|Vijesti
Politika|Gospodarstvo|Okoliš|Zdravlje|Sudovi|Kultura
Osijek|Zadar|Pula|Sisak
Stranica nije pronađena|Tražena stranica ne postoji ili je premještena.
Koristimo kolačiće kako bismo poboljšali vaš posjet i mjerili posjećenost.|Prihvati sve|Odbij
Gradsko vijeće nakon duge rasprave usvojilo proračun
Medicinske sestre glasaju o ponudi plaća
Sud razmatra onečišćenje rijeke
Revizori kritiziraju troškove savjetnika
Odbor je saslušao četrnaest svjedoka i u proljeće objavio zaključke.
Prema navodima ureda, podaci su prije objave dvaput provjereni.
Udruge smatraju da zakon ministru prepušta previše odluka.
Iz dokumenata proizlazi da je ugovor triput produljen bez novog natječaja.
Glasnogovornica nije željela komentirati dok traje istraga.`,
  ro: `Acasă|Căutare|Contact|Despre noi|Confidențialitate|Citește și|Citește mai mult|Știri
Politică|Economie|Mediu|Sănătate|Justiție|Cultură
Iași|Brașov|Oradea|Bălți
Pagina nu a fost găsită|Pagina căutată nu există sau a fost mutată.
Folosim cookie-uri pentru a îmbunătăți vizita și a măsura audiența.|Accept toate|Refuz
Consiliul local a aprobat bugetul după o dezbatere lungă
Asistentele votează oferta salarială
Instanța examinează poluarea râului
Auditorii critică cheltuielile cu consultanții
Comisia a audiat paisprezece martori și și-a publicat concluziile în primăvară.
Potrivit autorității, cifrele au fost verificate de două ori înainte de publicare.
Organizațiile susțin că legea lasă prea multe decizii la aprecierea ministrului.
Din documente reiese că actul de concesiune a fost prelungit de trei ori fără licitație.
Purtătoarea de cuvânt a refuzat să comenteze cât timp ancheta este în desfășurare.`,
  sq: `Kreu|Kërko|Kontakt|Rreth nesh|Privatësia|Lexoni edhe|Lexo më shumë|Lajme
Politikë|Ekonomi|Mjedis|Shëndetësi|Gjykata|Kulturë
Durrës|Vlorë|Prizren|Korçë
Faqja nuk u gjet|Faqja që kërkoni nuk ekziston ose është zhvendosur.
Ne përdorim cookies për të përmirësuar vizitën tuaj.|Prano të gjitha|Refuzo
Këshilli bashkiak miratoi buxhetin pas një debati të gjatë
Infermierët votojnë për ofertën e pagave
Gjykata shqyrton ndotjen e lumit
Auditorët kritikojnë shpenzimet për konsulentë
Komisioni dëgjoi katërmbëdhjetë dëshmitarë dhe publikoi përfundimet në pranverë.
Sipas autoriteteve, shifrat u kontrolluan dy herë para publikimit.
Organizatat thonë se ligji i lë ministrit shumë hapësirë vendimmarrjeje.
Nga dokumentet del se kontrata u zgjat tri herë pa tender të ri.
Zëdhënësja nuk pranoi të komentonte ndërsa hetimi vazhdon.`,
  tr: `Ana sayfa|Ara|İletişim|Hakkımızda|Gizlilik|İlgili haberler|Devamını oku|Haberler
Siyaset|Ekonomi|Çevre|Sağlık|Yargı|Kültür
Bursa|Konya|Trabzon|Mersin
Sayfa bulunamadı|Aradığınız sayfa mevcut değil veya taşınmış.
Ziyaretinizi iyileştirmek için çerez kullanıyoruz.|Tümünü kabul et|Reddet
Belediye meclisi uzun tartışmanın ardından bütçeyi onayladı
Sağlık çalışanları ücret teklifini oyluyor
Mahkeme nehirdeki kirliliği inceliyor
Denetçiler danışmanlık harcamalarını eleştirdi
Komisyon on dört tanığı dinledi ve bulgularını ilkbaharda yayımladı.
Kuruma göre rakamlar yayımlanmadan önce iki kez kontrol edildi.
Dernekler yasanın bakana çok geniş takdir yetkisi bıraktığını savunuyor.
Belgelere göre sözleşme yeni ihale yapılmadan üç kez uzatıldı.
Sözcü, soruşturma sürerken açıklama yapmak istemedi.`,
  az: `Ana səhifə|Axtarış|Əlaqə|Haqqımızda|Məxfilik|Həmçinin oxuyun|Davamını oxu|Xəbərlər
Siyasət|İqtisadiyyat|Ətraf mühit|Səhiyyə|Məhkəmə|Mədəniyyət
Gəncə|Şəki|Lənkəran|Sumqayıt
Səhifə tapılmadı|Axtardığınız səhifə mövcud deyil və ya köçürülüb.
Saytı yaxşılaşdırmaq üçün kukilərdən istifadə edirik.|Hamısını qəbul et|İmtina
Bələdiyyə uzun müzakirədən sonra büdcəni təsdiqlədi
Tibb işçiləri maaş təklifinə səs verir
Məhkəmə çayın çirklənməsinə baxır
Auditorlar məsləhətçilərə çəkilən xərcləri tənqid etdi
Komissiya on dörd şahidi dinlədi və nəticələri yazda dərc etdi.
Qurumun məlumatına görə, rəqəmlər dərc olunmazdan əvvəl iki dəfə yoxlanılıb.
Təşkilatlar hesab edir ki, qanun nazirə həddən artıq geniş səlahiyyət verir.
Sənədlərdən görünür ki, müqavilə yeni tender olmadan üç dəfə uzadılıb.
Mətbuat katibi araşdırma davam etdiyi üçün şərh verməkdən imtina etdi.`,
  vi: `Trang chủ|Tìm kiếm|Liên hệ|Giới thiệu|Quyền riêng tư|Tin liên quan|Xem thêm|Tin tức
Chính trị|Kinh tế|Môi trường|Sức khỏe|Pháp luật|Văn hóa
Huế|Đà Nẵng|Cần Thơ|Vinh
Không tìm thấy trang|Trang bạn yêu cầu không tồn tại hoặc đã được di chuyển.
Chúng tôi sử dụng cookie để cải thiện trải nghiệm của bạn.|Đồng ý|Từ chối
Hội đồng thông qua ngân sách sau cuộc tranh luận kéo dài
Nhân viên y tế bỏ phiếu về đề nghị tăng lương
Tòa án xem xét vụ ô nhiễm dòng sông
Kiểm toán đặt câu hỏi về chi phí tư vấn
Ủy ban đã nghe mười bốn nhân chứng và công bố kết luận vào mùa xuân.
Theo cơ quan chức năng, các số liệu đã được kiểm tra hai lần trước khi công bố.
Các tổ chức cho rằng luật trao cho bộ trưởng quá nhiều quyền quyết định.
Hồ sơ cho thấy hợp đồng đã được gia hạn ba lần mà không đấu thầu lại.
Người phát ngôn từ chối bình luận khi cuộc điều tra đang diễn ra.`,
  id: `Beranda|Cari|Kontak|Tentang kami|Privasi|Terkait|Selengkapnya|Berita
Politik|Ekonomi|Lingkungan|Kesehatan|Hukum|Budaya
Bandung|Medan|Kupang|Ambon
Halaman tidak ditemukan|Halaman yang Anda cari tidak ada atau telah dipindahkan.
Kami menggunakan kuki untuk meningkatkan kunjungan Anda.|Terima semua|Tolak
Dewan menyetujui anggaran setelah perdebatan panjang
Perawat memberikan suara atas tawaran upah
Pengadilan memeriksa pencemaran sungai
Auditor mempertanyakan biaya konsultan
Komisi itu mendengarkan empat belas saksi dan menerbitkan temuannya pada musim kemarau.
Menurut pejabat, angka tersebut telah diperiksa dua kali sebelum diumumkan.
Organisasi masyarakat menilai undang-undang itu memberi menteri terlalu banyak keleluasaan.
Dokumen menunjukkan bahwa kontrak diperpanjang tiga kali tanpa tender baru.
Juru bicara menolak berkomentar selama penyelidikan masih berlangsung.`,
  sw: `Mwanzo|Tafuta|Wasiliana nasi|Kuhusu sisi|Faragha|Habari zinazohusiana|Soma zaidi|Habari
Siasa|Uchumi|Mazingira|Afya|Mahakama|Utamaduni
Arusha|Mombasa|Mwanza|Kisumu
Ukurasa haukupatikana|Ukurasa unaoutafuta haupo au umehamishwa.
Tunatumia vidakuzi ili kuboresha huduma zetu.|Kubali zote|Kataa
Baraza lapitisha bajeti baada ya mjadala mrefu
Wauguzi wapiga kura kuhusu mishahara
Mahakama yasikiliza kesi ya uchafuzi wa mto
Wakaguzi wahoji matumizi ya washauri
Kamati ilisikiliza mashahidi kumi na wanne na kuchapisha matokeo yake.
Maafisa walisema takwimu zilikaguliwa mara mbili kabla ya kutangazwa.
Mashirika yanasema sheria inampa waziri mamlaka makubwa mno.
Nyaraka zinaonyesha kwamba mkataba uliongezwa mara tatu bila zabuni mpya.
Msemaji alikataa kutoa maoni wakati uchunguzi ukiendelea.`,
  tl: `Home|Maghanap|Makipag-ugnayan|Tungkol sa amin|Pribasiya|Kaugnay|Basahin pa|Balita
Pulitika|Ekonomiya|Kalikasan|Kalusugan|Hukuman|Kultura
Cebu|Davao|Baguio|Iloilo
Hindi nahanap ang pahina|Wala na o inilipat na ang pahinang hinahanap mo.
Gumagamit kami ng cookies upang mapabuti ang iyong pagbisita.|Tanggapin lahat|Tanggihan
Inaprubahan ng konseho ang badyet matapos ang mahabang debate
Bumoto ang mga nars sa alok na sahod
Dininig ng hukuman ang kaso ng polusyon sa ilog
Kinuwestiyon ng mga awditor ang gastos sa mga konsultant
Labing-apat na saksi ang pinakinggan ng komite bago nito inilabas ang ulat.
Ayon sa mga opisyal, dalawang beses sinuri ang mga datos bago inilathala.
Sinasabi ng mga grupo na masyadong malawak ang kapangyarihang ibinigay ng batas sa kalihim.
Makikita sa mga dokumento na tatlong beses pinalawig ang kontrata nang walang bidding.
Tumangging magkomento ang tagapagsalita habang may imbestigasyon.`,
  ca: `Inici|Cerca|Contacte|Qui som|Privadesa|Relacionat|Llegiu-ne més|Notícies
Política|Economia|Medi ambient|Salut|Tribunals|Cultura
Girona|Reus|Vic|Palma
No s’ha trobat la pàgina|La pàgina sol·licitada no existeix o s’ha traslladat.
Fem servir galetes per millorar la visita i mesurar l’audiència.|Accepta-ho tot|Rebutja
El ple aprova el pressupost després d’un llarg debat
El personal sanitari vota l’oferta salarial
El tribunal estudia la contaminació del riu
Els auditors qüestionen la despesa en assessors
La comissió va escoltar catorze testimonis i va publicar les conclusions a la primavera.
Segons les autoritats, les xifres es van comprovar dues vegades abans de fer-se públiques.
Les entitats sostenen que la llei deixa massa decisions en mans del ministre.
Segons els expedients, el contracte es va prorrogar tres vegades sense cap nova licitació.
Una portaveu no va voler fer comentaris mentre continua la investigació.`,
  eu: `Hasiera|Bilatu|Kontaktua|Guri buruz|Pribatutasuna|Erlazionatuak|Irakurri gehiago|Albisteak
Politika|Ekonomia|Ingurumena|Osasuna|Epaitegiak|Kultura
Eibar|Tolosa|Gernika|Zarautz
Orria ez da aurkitu|Eskatutako orria ez dago edo lekuz aldatu dute.
Cookieak erabiltzen ditugu bisita hobetzeko.|Onartu guztiak|Baztertu
Udalak aurrekontua onartu du eztabaida luze baten ondoren
Erizainek soldata eskaintza bozkatuko dute
Epaitegiak ibaiaren kutsadura aztertuko du
Ikuskariek aholkularien gastua kritikatu dute
Batzordeak hamalau lekukori entzun zien, eta udaberrian argitaratu zuen txostena.
Agintarien arabera, datuak bi aldiz egiaztatu ziren argitaratu aurretik.
Elkarteen ustez, legeak erabaki gehiegi uzten ditu ministroaren esku.
Dokumentuen arabera, kontratua hiru aldiz luzatu zen lehiaketa berririk gabe.
Bozeramaileak ez zuen iruzkinik egin nahi izan ikerketak dirauen bitartean.`,
  gl: `Inicio|Buscar|Contacto|Quen somos|Privacidade|Relacionado|Ler máis|Novas
Política|Economía|Medio ambiente|Saúde|Tribunais|Cultura
Lugo|Ferrol|Noia|Ourense
Páxina non atopada|A páxina solicitada non existe ou foi trasladada.
Usamos cookies para mellorar a visita e medir a audiencia.|Aceptar todo|Rexeitar
O pleno aproba o orzamento tras un longo debate
O persoal sanitario vota a oferta salarial
O tribunal estuda a contaminación do río
Os auditores cuestionan o gasto en asesores
A comisión escoitou catorce testemuñas e publicou as conclusións na primavera.
Segundo as autoridades, as cifras comprobáronse dúas veces antes de facérense públicas.
As asociacións sosteñen que a lei deixa demasiadas decisións en mans do ministro.
Segundo os expedientes, o contrato prorrogouse tres veces sen nova licitación.
Unha voceira non quixo facer comentarios mentres continúa a investigación.`,
  cy: `Hafan|Chwilio|Cysylltu|Amdanom ni|Preifatrwydd|Darllenwch hefyd|Darllen mwy|Newyddion
Gwleidyddiaeth|Economi|Amgylchedd|Iechyd|Llysoedd|Diwylliant
Bangor|Aberystwyth|Llanelli|Wrecsam
Heb ddod o hyd i’r dudalen|Nid yw’r dudalen yn bodoli neu mae wedi’i symud.
Rydym yn defnyddio cwcis i wella eich ymweliad.|Derbyn popeth|Gwrthod
Y cyngor yn cymeradwyo’r gyllideb ar ôl dadl hir
Staff ysbyty yn pleidleisio ar gynnig cyflog
Y llys yn ystyried llygredd yn yr afon
Archwilwyr yn cwestiynu gwariant ar ymgynghorwyr
Clywodd y pwyllgor dystiolaeth gan bedwar tyst ar ddeg a chyhoeddodd ei adroddiad yn y gwanwyn.
Dywedodd swyddogion fod y ffigurau wedi’u gwirio ddwywaith cyn eu cyhoeddi.
Mae ymgyrchwyr yn dadlau bod y gyfraith yn gadael gormod i’r gweinidog.
Yn ôl y cofnodion, estynnwyd y contract deirgwaith heb dendr newydd.
Gwrthododd llefarydd wneud sylw tra bo’r ymchwiliad yn parhau.`,
  ga: `Baile|Cuardach|Teagmháil|Fúinn|Príobháideachas|Gaolmhar|Tuilleadh|Nuacht
Polaitíocht|Geilleagar|Comhshaol|Sláinte|Cúirteanna|Cultúr
Gaillimh|Corcaigh|Sligeach|Trá Lí
Níor aimsíodh an leathanach|Níl an leathanach ann nó bogadh é.
Úsáidimid fianáin chun do chuairt a fheabhsú.|Glac le gach ceann|Diúltaigh
Glacann an chomhairle leis an mbuiséad tar éis díospóireacht fhada
Vótálann altraí ar thairiscint phá
Éisteann an chúirt le hachomharc faoi thruailliú na habhann
Ceistíonn iniúchóirí caiteachas ar chomhairleoirí
Chuala an coiste fianaise ó cheithre fhinné dhéag agus d’fhoilsigh sé a thuarascáil san earrach.
Dúirt oifigigh gur seiceáladh na figiúirí faoi dhó sular foilsíodh iad.
Deir na heagraíochtaí go bhfágann an dlí an iomarca cumhachta ag an aire.
De réir na dtaifead, cuireadh síneadh leis an gconradh faoi thrí gan tairiscint nua.
Dhiúltaigh urlabhraí aon rud a rá fad atá an fiosrúchán ar siúl.`,
  mt: `Paġna ewlenija|Fittex|Kuntatt|Dwarna|Privatezza|Relatati|Aqra aktar|Aħbarijiet
Politika|Ekonomija|Ambjent|Saħħa|Qrati|Kultura
Mosta|Żejtun|Birgu|Gozo
Il-paġna ma nstabitx|Il-paġna li qed tfittex ma teżistix jew ġiet imċaqalqa.
Nużaw il-cookies biex intejbu ż-żjara tiegħek.|Aċċetta kollox|Irrifjuta
Il-kunsill japprova l-baġit wara dibattitu twil
L-infermiera jivvutaw dwar il-pagi
Il-qorti tisma’ l-appell dwar it-tniġġis
L-awdituri jikkritikaw l-infiq fuq il-konsulenti
Il-kumitat sema’ erbatax-il xhud u ppubblika r-rapport fir-rebbiegħa.
L-uffiċjali qalu li ċ-ċifri ġew iċċekkjati darbtejn qabel il-pubblikazzjoni.
L-għaqdiet isostnu li l-liġi tħalli wisq deċiżjonijiet f’idejn il-ministru.
Mid-dokumenti jirriżulta li l-kuntratt ġie estiż tliet darbiet mingħajr sejħa ġdida.
Kelliem ma riedx jikkummenta waqt li l-inkjesta għadha għaddejja.`,
}
