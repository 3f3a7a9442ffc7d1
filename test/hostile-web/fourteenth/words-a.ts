/** Per language: frame labels (home|search|log in|menu|contact|about|news|publications|password|register); cookies (sentence|accept|reject|more); then sentences for teasers and running text. */
export const wordsA: Readonly<Record<string, string>> = {
  en: `Home|Search|Log in|Menu|Contact|About us|News|Publications|Password|Register
We use cookies to make this site work and to understand how it is used.|Accept all|Reject|Read more
The Special Rapporteur welcomed the adoption of a national action plan on business and human rights.
Researchers interviewed forty-two survivors in three provinces between March and September.
The committee asked the government to report back on the follow-up given to its recommendations.
New edition of the yearbook brings together essays on archives, memory and transitional justice.
Municipal libraries opened their reading rooms to school groups during the autumn holidays.
Judges from eleven countries compared their practice in cases concerning the right to housing.
The conference on the history of the book drew more than two hundred participants.
A collection of letters from the interwar years was given to the university museum.`,
  fr: `Accueil|Rechercher|Se connecter|Menu|Contact|À propos|Actualités|Publications|Mot de passe|S’inscrire
Nous utilisons des cookies pour mesurer l’audience et améliorer votre navigation.|Tout accepter|Refuser|Lire la suite
La commission a rendu son avis sur le projet de réforme de l’aide juridictionnelle.
Les archives départementales ouvrent au public un fonds consacré aux réfugiés espagnols.
Une mission d’observation s’est rendue dans quatre centres de rétention au printemps.
Le colloque réunira des historiens du droit venus de dix pays francophones.
L’association publie chaque année un rapport sur l’état des prisons.
Un nouveau guide explique aux familles leurs droits devant le juge des enfants.
Le musée prête une vingtaine de manuscrits médiévaux à la bibliothèque municipale.`,
  es: `Inicio|Buscar|Iniciar sesión|Menú|Contacto|Quiénes somos|Noticias|Publicaciones|Contraseña|Registrarse
Utilizamos cookies propias y de terceros para analizar el uso del sitio.|Aceptar todo|Rechazar|Leer más
La Defensoría del Pueblo presentó su informe anual ante el Congreso.
Las comunidades desplazadas pidieron garantías para volver a sus tierras.
El archivo histórico digitalizó miles de expedientes de la época colonial.
La Corte celebró una audiencia pública sobre los derechos de los pueblos indígenas.
Un grupo de investigadoras estudió la memoria de las víctimas en seis municipios.
La revista dedica su número más reciente a la historia de la traducción.`,
  pt: `Início|Pesquisar|Entrar|Menu|Contato|Quem somos|Notícias|Publicações|Senha|Cadastre-se
Usamos cookies para melhorar a sua experiência neste portal.|Aceitar todos|Recusar|Leia mais
A comissão ouviu moradores atingidos pela construção da barragem.
O tribunal julgou procedente o pedido da comunidade quilombola.
Pesquisadores da universidade publicaram um estudo sobre a imprensa operária.
O arquivo público recebeu a documentação de antigos presos políticos.
O relatório descreve as condições de vida nas unidades prisionais do estado.
A biblioteca promove um ciclo de palestras sobre literatura africana.`,
  de: `Startseite|Suche|Anmelden|Menü|Kontakt|Über uns|Aktuelles|Veröffentlichungen|Passwort|Registrieren
Wir verwenden Cookies, um die Nutzung unserer Website auszuwerten.|Alle akzeptieren|Ablehnen|Weiterlesen
Der Ausschuss beriet über den Entwurf zur Änderung des Asylbewerberleistungsgesetzes.
Die Gedenkstätte zeigt eine Ausstellung über Zwangsarbeit in der Region.
Das Institut veröffentlicht Briefe aus dem Nachlass der Schriftstellerin.
Zwölf Fachleute diskutierten über den Zugang zu staatlichen Archiven.
Der Bericht beschreibt die Lage in den Aufnahmeeinrichtungen des Landes.
Die Stiftung fördert Vorhaben zur Erschließung kirchlicher Bestände.
Ein Sammelband widmet sich der Geschichte der Menschenrechte nach 1945.`,
  it: `Home|Cerca|Accedi|Menu|Contatti|Chi siamo|Notizie|Pubblicazioni|Password|Registrati
Questo sito utilizza cookie tecnici e di terze parti.|Accetta tutti|Rifiuta|Leggi tutto
La commissione parlamentare ha ascoltato i rappresentanti delle associazioni.
L’archivio di Stato espone i registri della parrocchia di San Lorenzo.
Il convegno è dedicato alla storia delle istituzioni comunali.
La Corte ha depositato le motivazioni della sentenza sul diritto d’asilo.
Il rapporto annuale descrive le condizioni di detenzione nel paese.
La fondazione finanzia borse di studio per giovani ricercatori.`,
  nl: `Home|Zoeken|Inloggen|Menu|Contact|Over ons|Nieuws|Publicaties|Wachtwoord|Registreren
Wij gebruiken cookies om het gebruik van deze site te meten.|Alles accepteren|Weigeren|Lees verder
De commissie sprak met bewoners over de gevolgen van de gaswinning.
Het archief heeft duizenden notariële akten toegankelijk gemaakt.
De rechtbank deed uitspraak in de zaak over gezinshereniging.
Een nieuw proefschrift behandelt de geschiedenis van de arbeidersbeweging.
Het museum toont kaarten uit de zeventiende eeuw.
De ombudsman vraagt aandacht voor de rechten van kinderen in opvangcentra.`,
  sv: `Hem|Sök|Logga in|Meny|Kontakt|Om oss|Nyheter|Publikationer|Lösenord|Registrera dig
Vi använder kakor för att webbplatsen ska fungera bra.|Godkänn alla|Avvisa|Läs mer
Utredningen föreslår ett starkare skydd för barn i asylprocessen.
Riksarkivet har digitaliserat kyrkböcker från hela landet.
Domstolen prövade frågan om samernas rätt till jakt och fiske.
Rapporten beskriver levnadsvillkoren på landets häkten.
Institutet ger ut en ny serie om arbetslivets historia.
Forskare från fem lärosäten deltog i seminariet.`,
  da: `Forside|Søg|Log ind|Menu|Kontakt|Om os|Nyheder|Udgivelser|Adgangskode|Opret bruger
Vi bruger cookies til statistik og for at få siden til at fungere.|Accepter alle|Afvis|Læs mere
Ombudsmanden besøgte tre institutioner for unge i løbet af foråret.
Rigsarkivet har gjort sognenes protokoller tilgængelige for alle.
Højesteret afsagde dom i sagen om familiesammenføring.
Udvalget behandlede beretningen om forholdene i fængslerne.
En ny antologi handler om husmandsbevægelsens historie.
Forskerne har gennemgået breve fra tre generationer.`,
  nb: `Hjem|Søk|Logg inn|Meny|Kontakt|Om oss|Nyheter|Publikasjoner|Passord|Registrer deg
Vi bruker informasjonskapsler for å forbedre nettstedet.|Godta alle|Avvis|Les mer
Utvalget la frem sin rapport om bruken av tvang i psykisk helsevern.
Nasjonalbiblioteket har digitalisert lokalaviser fra hele landet.
Høyesterett behandlet saken om reindriftens rettigheter på Fosen.
Rapporten beskriver vilkårene for enslige mindreårige asylsøkere.
Museet viser fotografier fra gjenreisningen i Finnmark.
Forskere har intervjuet tidligere elever ved internatskolene.`,
  fi: `Etusivu|Haku|Kirjaudu|Valikko|Yhteystiedot|Tietoa meistä|Uutiset|Julkaisut|Salasana|Rekisteröidy
Käytämme evästeitä sivuston toiminnan parantamiseksi.|Hyväksy kaikki|Hylkää|Lue lisää
Työryhmä ehdottaa muutoksia vammaispalvelulakiin.
Kansallisarkisto on avannut tutkijoille uuden kokoelman.
Hallinto-oikeus antoi ratkaisunsa turvapaikka-asiassa.
Raportti kuvaa vankien oloja maan eteläisissä vankiloissa.
Kirjassa tarkastellaan kansakoulun historiaa maaseudulla.
Seuran kokouksessa kuultiin esitelmä vanhasta kirjasuomesta.`,
  is: `Forsíða|Leita|Innskráning|Valmynd|Hafa samband|Um okkur|Fréttir|Útgáfa|Lykilorð|Nýskráning
Við notum vafrakökur til að bæta upplifun notenda.|Samþykkja|Hafna|Lesa meira
Nefndin fjallaði um frumvarp til laga um réttindi fatlaðs fólks.
Þjóðskjalasafnið hefur birt manntöl frá nítjándu öld.
Hæstiréttur staðfesti dóm héraðsdóms í málinu.
Í skýrslunni er fjallað um stöðu innflytjenda á vinnumarkaði.
Ráðstefnan fjallar um handrit og bókmenntir miðalda.
Umboðsmaður Alþingis beindi tilmælum til ráðuneytisins.`,
  et: `Avaleht|Otsing|Logi sisse|Menüü|Kontakt|Meist|Uudised|Väljaanded|Parool|Registreeru
Kasutame küpsiseid, et veebileht paremini toimiks.|Nõustun|Keeldun|Loe edasi
Õiguskantsler külastas kevadel kolme hooldekodu.
Rahvusarhiiv avaldas küüditatute nimekirjad.
Riigikohus tegi otsuse keeleseaduse asjas.
Aruanne kirjeldab kinnipeetavate elutingimusi.
Ajakirja uus number käsitleb talurahva ajalugu.
Teadlased uurisid saja aasta vanuseid kirju.`,
  lv: `Sākums|Meklēt|Ienākt|Izvēlne|Kontakti|Par mums|Jaunumi|Publikācijas|Parole|Reģistrēties
Šī vietne izmanto sīkdatnes, lai uzlabotu tās darbību.|Piekrītu|Noraidīt|Lasīt vairāk
Tiesībsargs iepazīstināja Saeimu ar gada ziņojumu.
Valsts arhīvs publicējis dokumentus par deportācijām.
Tiesa izskatīja lietu par valodas lietošanu skolās.
Ziņojumā aprakstīti apstākļi ieslodzījuma vietās.
Konferencē piedalījās vēsturnieki no sešām valstīm.
Krājumā apkopotas vēstules no Sibīrijas.`,
  lt: `Pradžia|Paieška|Prisijungti|Meniu|Kontaktai|Apie mus|Naujienos|Leidiniai|Slaptažodis|Registruotis
Svetainėje naudojame slapukus, kad ji veiktų geriau.|Sutinku|Atmesti|Skaityti daugiau
Seimo kontrolierius pateikė metinę veiklos ataskaitą.
Valstybės archyvas paskelbė tremtinių bylas.
Teismas nagrinėjo bylą dėl pavardžių rašymo.
Ataskaitoje aprašomos kalinimo sąlygos šalies įstaigose.
Konferencijoje kalbėta apie spaudos draudimo laikus.
Muziejus gavo kunigo laiškų rinkinį.`,
  pl: `Strona główna|Szukaj|Zaloguj się|Menu|Kontakt|O nas|Aktualności|Publikacje|Hasło|Zarejestruj się
Ta strona używa plików cookies w celach statystycznych.|Akceptuję|Odrzuć|Czytaj więcej
Rzecznik Praw Obywatelskich przedstawił Sejmowi doroczne sprawozdanie.
Archiwum udostępniło księgi metrykalne z trzech diecezji.
Sąd Najwyższy rozpoznał skargę w sprawie prawa do azylu.
Raport opisuje warunki w ośrodkach dla cudzoziemców.
W tomie zebrano studia o dziejach prasy emigracyjnej.
Muzeum pokaże fotografie z okresu międzywojennego.`,
  cs: `Úvod|Hledat|Přihlásit se|Nabídka|Kontakt|O nás|Aktuality|Publikace|Heslo|Registrace
Tento web používá soubory cookie k měření návštěvnosti.|Přijmout vše|Odmítnout|Číst dál
Veřejný ochránce práv zveřejnil zprávu o návštěvách domovů pro seniory.
Národní archiv zpřístupnil matriky z osmnáctého století.
Ústavní soud se zabýval stížností na délku řízení.
Zpráva popisuje podmínky v zařízeních pro cizince.
Sborník přináší studie k dějinám české knihovědy.
Muzeum získalo pozůstalost učitele a spisovatele.`,
  sk: `Domov|Hľadať|Prihlásiť sa|Ponuka|Kontakt|O nás|Aktuality|Publikácie|Heslo|Registrácia
Táto stránka používa súbory cookie na meranie návštevnosti.|Prijať všetko|Odmietnuť|Čítať ďalej
Verejná ochrankyňa práv predložila správu o činnosti.
Štátny archív sprístupnil zápisnice obecného zastupiteľstva.
Ústavný súd rozhodol o sťažnosti rómskych rodičov.
Správa opisuje podmienky v útvaroch pre cudzincov.
Zborník prináša štúdie o dejinách Matice slovenskej.
Múzeum vystavuje listy vysťahovalcov z Ameriky.`,
  hu: `Kezdőlap|Keresés|Bejelentkezés|Menü|Kapcsolat|Rólunk|Hírek|Kiadványok|Jelszó|Regisztráció
Az oldal sütiket használ a látogatottság méréséhez.|Elfogadom|Elutasítom|Tovább
Az alapvető jogok biztosa közzétette éves beszámolóját.
A levéltár digitalizálta a vármegyei közgyűlés jegyzőkönyveit.
Az Alkotmánybíróság határozatot hozott a gyülekezési jogról.
A jelentés bemutatja a fogva tartottak körülményeit.
A kötet tanulmányai az emigráns sajtó történetét vizsgálják.
A múzeum új kiállítása a falusi iskolák életét mutatja be.`,
  sl: `Domov|Iskanje|Prijava|Meni|Stik|O nas|Novice|Publikacije|Geslo|Registracija
Spletno mesto uporablja piškotke za merjenje obiska.|Sprejmi vse|Zavrni|Preberi več
Varuh človekovih pravic je predstavil letno poročilo.
Arhiv je objavil zapisnike občinskih odborov.
Ustavno sodišče je odločalo o pravicah izbrisanih.
Poročilo opisuje razmere v azilnem domu.
Zbornik prinaša razprave o zgodovini tiska.
Muzej razstavlja pisma izseljencev.`,
  hr: `Početna|Pretraga|Prijava|Izbornik|Kontakt|O nama|Novosti|Izdanja|Lozinka|Registracija
Ova stranica koristi kolačiće radi boljeg korisničkog iskustva.|Prihvati sve|Odbij|Pročitaj više
Pučka pravobraniteljica podnijela je Saboru godišnje izvješće.
Državni arhiv objavio je popis matičnih knjiga.
Ustavni sud razmatrao je tužbu zbog duljine postupka.
Izvješće opisuje uvjete u prihvatilištima za strance.
Zbornik donosi radove o povijesti dalmatinskih gradova.
Muzej je dobio ostavštinu poznate slikarice.`,
  sr: `Почетна|Претрага|Пријава|Мени|Контакт|О нама|Вести|Издања|Лозинка|Регистрација
Овај сајт користи колачиће ради бољег рада.|Прихватам|Одбијам|Прочитај више
Заштитник грађана поднео је Скупштини годишњи извештај.
Државни архив објавио је попис црквених књига.
Уставни суд је одлучивао о жалби избеглих породица.
Извештај описује услове у прихватним центрима.
Зборник доноси радове о историји српске штампе.
Музеј је добио заоставштину познатог сликара.`,
  mk: `Почетна|Пребарај|Најава|Мени|Контакт|За нас|Вести|Изданија|Лозинка|Регистрација
Оваа страница користи колачиња за подобра работа.|Прифати|Одбиј|Прочитај повеќе
Народниот правобранител го објави годишниот извештај.
Државниот архив ги дигитализира старите матични книги.
Уставниот суд расправаше за правото на домување.
Извештајот ги опишува условите во затворите.
Зборникот содржи трудови за историјата на печатот.
Музејот изложува ракописи од деветнаесеттиот век.`,
  bg: `Начало|Търсене|Вход|Меню|Контакти|За нас|Новини|Издания|Парола|Регистрация
Този сайт използва бисквитки за измерване на посещенията.|Приемам|Отказвам|Прочетете още
Омбудсманът внесе в Народното събрание годишния си доклад.
Държавният архив публикува документи за бежанците от Тракия.
Върховният административен съд разгледа жалбата на сдружението.
Докладът описва условията в приемателните центрове.
Сборникът събира изследвания за възрожденската книжнина.
Музеят показва фотографии от началото на века.`,
  ro: `Acasă|Căutare|Autentificare|Meniu|Contact|Despre noi|Știri|Publicații|Parolă|Înregistrare
Acest site folosește cookie-uri pentru statistici.|Accept|Refuz|Citește mai mult
Avocatul Poporului a prezentat raportul anual în Parlament.
Arhivele Naționale au pus la dispoziția publicului registrele parohiale.
Curtea a admis plângerea privind dreptul la un proces echitabil.
Raportul descrie condițiile din centrele de detenție.
Volumul reunește studii despre presa exilului românesc.
Muzeul expune scrisori din Primul Război Mondial.`,
  sq: `Kreu|Kërko|Hyr|Menyja|Kontakt|Rreth nesh|Lajme|Botime|Fjalëkalimi|Regjistrohu
Kjo faqe përdor cookies për të përmirësuar shërbimin.|Prano|Refuzo|Lexo më shumë
Avokati i Popullit paraqiti raportin vjetor në Kuvend.
Arkivi i shtetit hapi dosjet e familjeve të internuara.
Gjykata Kushtetuese shqyrtoi ankesën e banorëve.
Raporti përshkruan kushtet në qendrat e paraburgimit.
Vëllimi përmbledh studime për historinë e shtypit.
Muzeu ekspozon dorëshkrime të shekullit të nëntëmbëdhjetë.`,
  el: `Αρχική|Αναζήτηση|Σύνδεση|Μενού|Επικοινωνία|Σχετικά|Νέα|Εκδόσεις|Κωδικός|Εγγραφή
Ο ιστότοπος χρησιμοποιεί cookies για στατιστικούς λόγους.|Αποδοχή|Απόρριψη|Περισσότερα
Ο Συνήγορος του Πολίτη υπέβαλε την ετήσια έκθεσή του στη Βουλή.
Τα Γενικά Αρχεία του Κράτους ψηφιοποίησαν τα ληξιαρχικά βιβλία.
Το δικαστήριο εξέτασε την προσφυγή των αιτούντων άσυλο.
Η έκθεση περιγράφει τις συνθήκες διαβίωσης στα νησιά.
Ο τόμος συγκεντρώνει μελέτες για την ιστορία του βιβλίου.
Το μουσείο παρουσιάζει φωτογραφίες από τη Μικρά Ασία.`,
  tr: `Ana Sayfa|Ara|Giriş|Menü|İletişim|Hakkımızda|Haberler|Yayınlar|Şifre|Kayıt ol
Bu site deneyiminizi geliştirmek için çerez kullanır.|Kabul et|Reddet|Devamını oku
Kamu Denetçiliği Kurumu yıllık raporunu Meclise sundu.
Devlet arşivleri on dokuzuncu yüzyıla ait defterleri erişime açtı.
Anayasa Mahkemesi toplantı hakkına ilişkin başvuruyu inceledi.
Rapor, geri gönderme merkezlerindeki koşulları anlatıyor.
Derleme, basın tarihi üzerine on iki makaleden oluşuyor.
Müze, göç hikâyelerini konu alan bir sergi açtı.`,
}
