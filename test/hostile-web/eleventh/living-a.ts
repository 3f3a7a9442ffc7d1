/** Living pages whose words sound like death: notices, obituaries of firms, withdrawn things, and texts about errors. */
import { article, living, plain, r, w } from './kit.ts'

const row = (cells: readonly (string | number)[], tag = 'td'): string =>
  `<tr>${cells.map((c) => `<${tag}>${c}</${tag}>`).join('')}</tr>`
const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `<table class="table"><thead>${row(heads, 'th')}</thead><tbody>${rows.map((x) => row(x)).join('\n')}</tbody></table>`

export const livingA = living([
  r(
    'gateway-kb',
    'en',
    'about-errors',
    'a software vendor\'s knowledge base explains the message "404 page not found" of its own gateway',
    '/kb/articles/4041-gateway-returns-page-not-found',
    w('next', 64, {
      '/kb/articles/4041-gateway-returns-page-not-found': article(
        'en',
        'Gateway returns “404 page not found” after upgrading to 5.2',
        [
          'Symptom: every request to a tenant route answers <code>404 page not found</code> although the upstream is healthy.',
          '<h2>Cause</h2>',
          'Since 5.2 the route table is loaded lazily. If the health probe wins the race, the default handler stays registered and the page does not exist as far as the router is concerned.',
          '<pre><code>$ curl -i https://edge.internal/tenant/7/status\nHTTP/1.1 404 Not Found\ncontent-type: text/plain\n\n404 page not found</code></pre>',
          '<h2>Resolution</h2>',
          'Set <code>router.eager=true</code> or upgrade to 5.2.3, where the table is locked until it has been filled.',
          'If the message persists, list the routes with <code>gatectl routes --tenant 7</code>. An empty table means that the config map was not mounted; a full one means that the request never reached this node and the text comes from the load balancer in front of it.',
          '<h2>See also</h2><ul><li>4017: “upstream connect error” during rolling restarts</li><li>4022: What the gateway logs when a route is not found</li><li>3990: Health probes and lazy loading</li></ul>',
        ],
        0,
      ),
    }),
  ),
  r(
    'legal-repealed',
    'de',
    'repealed',
    'a law database keeps the last wording of a repealed ordinance under the heading „außer Kraft"',
    '/Dokument/LRN-2013-118',
    w('portal', 88, {
      '/Dokument/LRN-2013-118': plain(
        'Verordnung über die Gebühren der Fischereibehörden (FischGebVO)',
        '<p class="status status--ausserkraft"><b>Außer Kraft getreten am 31. Dezember 2019</b> durch Artikel 4 des Gesetzes vom 11. Oktober 2019 (GVBl. S. 402). Die Vorschrift ist nicht mehr anzuwenden. Angezeigt wird die letzte Fassung.</p><h3>§ 1 Gebührenpflicht</h3><p>(1) Für Amtshandlungen der unteren Fischereibehörden werden Gebühren nach dem anliegenden Verzeichnis erhoben. (2) Auslagen sind gesondert zu erstatten, soweit sie fünf Euro übersteigen.</p><h3>§ 2 Befreiung</h3><p>Von der Gebühr befreit sind Inhaberinnen und Inhaber einer Ehrenamtskarte, Auszubildende sowie Vereine, die überwiegend der Hege dienen.</p><h3>§ 3 Fälligkeit</h3><p>Die Gebühr wird mit der Bekanntgabe der Entscheidung fällig. Die Behörde kann einen Vorschuss verlangen.</p><h3>§ 4 (weggefallen)</h3><h3>§ 5 (weggefallen)</h3><h3>§ 6 Inkrafttreten</h3><p>Diese Verordnung tritt am Tage nach ihrer Verkündung in Kraft.</p>' +
          table(
            ['Nr.', 'Amtshandlung', 'Euro'],
            [
              ['1.1', 'Jahresfischereischein', '18,00'],
              ['1.2', 'Fünfjahresfischereischein', '62,50'],
              ['2.1', 'Zulassung einer Fangvorrichtung', '40 bis 210'],
            ],
          ),
      ),
    }),
  ),
  r(
    'drug-off',
    'sv',
    'withdrawn',
    'a medicines register keeps the leaflet of a drug whose sale has ended',
    '/lakemedel/19870612000042/bipacksedel',
    w('state', 71, {
      '/lakemedel/19870612000042/bipacksedel': plain(
        'Bipacksedel: Tiroxal 50 mikrogram tabletter',
        '<div class="alert alert-warning">Läkemedlet är avregistrerat sedan 2021-06-30 och tillhandahålls inte längre. Texten nedan är den senast godkända.</div><h2>1. Vad Tiroxal är och vad det används för</h2><p>Tiroxal innehåller ett sköldkörtelhormon som ersätter det hormon som kroppen själv inte bildar i tillräcklig mängd. Det används av vuxna och barn över tolv år.</p><h2>2. Vad du behöver veta innan du tar Tiroxal</h2><p>Ta inte Tiroxal om du är allergisk mot det verksamma ämnet, om du nyligen haft hjärtinfarkt eller om din binjurebark fungerar dåligt. Tala med läkare om du har kärlkramp, högt blodtryck eller diabetes.</p><h2>3. Hur du tar Tiroxal</h2><p>Tabletten tas på fastande mage en halvtimme före frukost med ett halvt glas vatten. Vanlig startdos är 25–50 mikrogram per dag. Dosen justeras efter provsvar var fjärde vecka.</p><h2>4. Eventuella biverkningar</h2><p>Hjärtklappning, svettningar, sömnsvårigheter och diarré förekommer om dosen är för hög.</p>',
      ),
    }),
  ),
  r(
    'sold-lot',
    'fr',
    'sold',
    'an auction house keeps the record of a lot that was sold years ago',
    '/lot/18204/pendule-portique-directoire',
    w('shop', 96, {
      '/lot/18204/pendule-portique-directoire': plain(
        'Lot 212 – Pendule portique d’époque Directoire',
        '<p class="badge badge-sold">VENDU</p><p class="prix">Résultat : <b>3 770 €</b> (frais inclus) – vente du 14 mars 2017</p><p>Ce lot n’est plus disponible. Les enchères sont closes.</p><figure><img src="/img/lots/18204-1.jpg" alt="Pendule, vue de face"><figcaption>Vue de face</figcaption></figure><h2>Description</h2><p>Pendule portique en marbre blanc et bronze ciselé et doré, le cadran émaillé signé « Lepaute à Paris », inscrit entre deux colonnes sommées de pommes de pin. Mouvement à suspension à fil, échappement à chevilles. Base rectangulaire à ressaut reposant sur quatre pieds toupie.</p><p>Époque Directoire, vers 1795. Petits éclats au marbre, une aiguille rapportée, balancier d’origine.</p><p>H. 46 cm – L. 27 cm – P. 12 cm</p><h2>Provenance</h2><p>Collection particulière, Tours ; par descendance depuis le XIXe siècle.</p><h2>Bibliographie</h2><p>Tardy, <i>La pendule française</i>, t. II, p. 41, modèle proche reproduit.</p>',
        { kind: 'product' },
      ),
    }),
  ),
  r(
    'bankrupt-news',
    'nl',
    'closed-subject',
    'a regional newspaper reports that a factory is bankrupt and its website offline',
    '/economie/faillissement-steenfabriek-de-waard',
    w('press', 104, {
      '/economie/faillissement-steenfabriek-de-waard': article(
        'nl',
        'Steenfabriek De Waard failliet, website uit de lucht',
        [
          'Na 131 jaar valt het doek voor steenfabriek De Waard in Druten. De rechtbank sprak woensdag het faillissement uit.',
          'Wie het internetadres van het bedrijf intikt, krijgt alleen nog te zien dat de pagina niet bestaat. Curator mr. Ellen Tromp zegt dat de hosting is opgezegd omdat er niemand meer was om de rekening te betalen.',
          'Voor de 46 medewerkers is ontslag aangevraagd. De ovens zijn maandag gedoofd en koelen in ongeveer tien dagen af.',
          'Een doorstart acht Tromp niet uitgesloten: twee partijen uit Limburg hebben de boeken ingezien.',
        ],
        5,
      ),
    }),
  ),
  r(
    'closed-museum',
    'it',
    'closed-subject',
    'a town keeps the page of a museum that has closed for good',
    '/musei/museo-della-paglia',
    w('state', 58, {
      '/musei/museo-della-paglia': article(
        'it',
        'Museo della Paglia e dell’Intreccio',
        [
          '<b>Il museo è chiuso definitivamente dal 1º luglio 2020.</b>',
          'Aperto nel 1989 nei locali dell’ex filanda, il museo raccoglieva attrezzi, campionari e cappelli prodotti dalle trecciaiole della zona tra il Settecento e il secondo dopoguerra.',
          'La collezione, circa 2.300 pezzi, è conservata nei depositi comunali di via Roma e può essere consultata dagli studiosi su richiesta. L’inventario a stampa (1994) è disponibile in biblioteca.',
          '<h2>Cenni storici</h2>',
          'La lavorazione della paglia di grano marzuolo occupò fino a quattromila donne; il declino iniziò con l’importazione della treccia cinese.',
        ],
        3,
      ),
    }),
  ),
  r(
    'no-comments',
    'pl',
    'empty-part',
    'a parish history page whose comment box says there is nothing here yet',
    '/historia/dzwony',
    w('press', 41, {
      '/historia/dzwony': article(
        'pl',
        'Dzwony kościoła św. Marcina',
        [
          'Na wieży zawieszone są trzy dzwony: „Marcin” (1623), „Maria” (1751) i najmłodszy „Józef” z 1958 roku.',
          'Największy waży 780 kg i nosi inskrypcję łacińską z nazwiskiem ludwisarza Gerharda Benningka z Gdańska. W 1917 roku dwa dzwony zdjęto na potrzeby wojska, wróciły w 1921.',
          '<div class="comments-empty"><h3>Komentarze (0)</h3><p>Nic tu jeszcze nie ma. Nie znaleziono komentarzy do tego wpisu.</p></div>',
        ],
        4,
      ),
    }),
  ),
  r(
    'search-zero',
    'da',
    'empty-result',
    'the cited search of a court register, whose honest answer is that nothing was found',
    '/tvangsauktioner?postnr=4944&type=fritidshus',
    w('portal', 49, {
      '/tvangsauktioner?postnr=4944&type=fritidshus': plain(
        'Tvangsauktioner – søgeresultat',
        '<form><label>Postnummer <input name="postnr" value="4944"></label><label>Ejendomstype <select name="type"><option>Alle</option><option selected>Fritidshus</option><option>Enfamiliehus</option></select></label><button>Søg</button></form><p class="hits"><b>0 auktioner</b> svarer til din søgning på postnummer 4944 Fejø, ejendomstype fritidshus.</p><p>Listen opdateres hver nat kl. 2. Der har været 3 auktioner i postnummeret siden 2015; de kan ses i det statistiske arkiv.</p>',
      ),
      '/tvangsauktioner': plain(
        'Tvangsauktioner',
        '<form><label>Postnummer <input name="postnr"></label><button>Søg</button></form><p>Vælg postnummer.</p>',
      ),
    }),
  ),
  r(
    'maint-news',
    'cs',
    'about-errors',
    'a railway operator announces maintenance of its ticket system: the announcement is the cited page',
    '/pro-cestujici/vyluky/odstavka-eshopu-brezen',
    w('state', 77, {
      '/pro-cestujici/vyluky/odstavka-eshopu-brezen': article(
        'cs',
        'Odstávka e-shopu v noci na 12. března',
        [
          'V noci z úterý 11. na středu 12. března od 23:30 do 4:00 nebude e-shop dostupný. Probíhá údržba systému.',
          'Po dobu odstávky bude na adrese e-shopu zobrazeno hlášení „Právě pro vás pracujeme na vylepšení, zkuste to prosím později“. Jízdenky lze koupit u průvodčího bez přirážky.',
          'Již zakoupené jízdenky v mobilní aplikaci zůstávají platné i bez připojení k internetu.',
          '<ul><li>noční spoje Praha – Humenné: prodej u průvodčího</li><li>místenky pro 12. března: prodej do 22:00</li><li>refundace: podání od 4:30</li></ul>',
        ],
        3,
      ),
    }),
  ),
  r(
    'dados-autoridade',
    'pt',
    'about-errors',
    'a data protection authority explains what "this account has been deleted" means',
    '/perguntas-frequentes/conta-excluida',
    w('state', 53, {
      '/perguntas-frequentes/conta-excluida': article(
        'pt',
        'O que significa “esta conta foi excluída”?',
        [
          'Ao pedir a eliminação dos dados, o titular costuma encontrar no serviço a mensagem “Esta conta foi excluída” ou “Usuário não encontrado”. Isso não quer dizer que os dados foram apagados de todos os sistemas.',
          'O controlador pode manter registros pelo prazo previsto em lei, por exemplo notas fiscais e logs de acesso, que devem ser guardados por seis meses.',
          'Se a conta continuar visível depois de quinze dias, registre uma petição pelo sistema eletrônico, com cópia da resposta do controlador.',
        ],
        4,
      ),
    }),
  ),
  r(
    'registro-seguros',
    'es',
    'closed-subject',
    "a financial supervisor's register entry of an insurer that was struck off",
    '/registros/aseguradoras/C0418',
    w('forms', 67, {
      '/registros/aseguradoras/C0418': plain(
        'La Mutua Agrícola del Segura, S.M.P.F.',
        '<p class="estado baja">SITUACIÓN: CANCELADA – Entidad suprimida del Registro</p>' +
          table(
            ['Dato', 'Valor'],
            [
              ['Clave', 'C0418'],
              ['Domicilio social', 'Calle de la Acequia 11, 30201 Cartagena'],
              ['Fecha de autorización', '09/05/1962'],
              ['Fecha de cancelación', '22/11/2013'],
              ['Causa', 'Disolución administrativa; liquidación encomendada al Consorcio'],
              ['Ramos', 'Incendios; otros daños a los bienes (pedrisco)'],
              ['Capital o fondo mutual', '611.300,00 €'],
            ],
          ) +
          '<p>Orden ECC/2201/2013, BOE núm. 281. Esta entidad ya no puede operar.</p>',
      ),
    }),
  ),
  r(
    'hurricane-cancel',
    'en',
    'closed-subject',
    "a town's notice that an event was cancelled, kept as a record",
    '/events/2023/harvest-supper',
    w('press', 36, {
      '/events/2023/harvest-supper': article(
        'en',
        'CANCELLED: Harvest Supper, Saturday 7 October 2023',
        [
          'This event has been cancelled and will not be rescheduled. Registration is closed.',
          'After the river reached 14.2 feet on Thursday the fire marshal asked us not to open the Grange Hall. Tickets were refunded to the cards used; if yours has not arrived, call the clerk at extension 4.',
          'The squash, all 212 pounds of it, went to the food shelf in Barre. Thank you to the sixteen volunteers who carried it.',
        ],
        0,
      ),
    }),
  ),
  r(
    'retracted-paper',
    'en',
    'withdrawn',
    'a journal keeps the article that it retracted, with RETRACTED over every page',
    '/articles/10.5555/jfe.2016.0447',
    w('next', 118, {
      '/articles/10.5555/jfe.2016.0447': article(
        'en',
        'RETRACTED: Trace metals in tidal mudflat bivalves of the northern estuaries',
        [
          'This article has been retracted. It remains here as part of the record; readers should not rely on its findings.',
          '<h2>Retraction notice</h2>',
          'The authors and editors retract the article because the concentrations in Table 3 were calculated with a dilution factor of 50 instead of 5. The corrected values do not support the conclusion. All authors agree.',
          '<h2>Abstract (as published)</h2>',
          'We measured cadmium, lead and zinc in 318 specimens of <i>Macoma balthica</i> from eleven sites. Concentrations of cadmium exceeded guideline values at seven of them and increased landwards.',
          '<h2>1. Introduction</h2><p>Bivalves filter large volumes of water and have long served as monitors of metal pollution. The northern estuaries received effluent from three smelters until 1984, and sediment cores show that the metals remain within the top forty centimetres.</p><h2>2. Methods</h2><p>Animals were collected at low tide in October 2014, depurated for 48 hours in filtered sea water, freeze-dried and digested in nitric acid. Concentrations were measured by ICP-MS against certified reference tissue.</p><h2>3. Results</h2><p>Shell length ranged from 9 to 24 mm. Zinc was regulated over the whole range; cadmium and lead increased with age.</p><h2>References</h2><ol><li>Bryan GW, Langston WJ (1992) Bioavailability of heavy metals in estuarine sediments.</li><li>Rainbow PS (2002) Trace metal concentrations in aquatic invertebrates.</li><li>Luoma SN, Rainbow PS (2005) Why is metal bioaccumulation so variable?</li></ol>',
        ],
        0,
      ),
    }),
  ),
  r(
    'removed-exhibit',
    'ja',
    'closed-subject',
    "a museum's page of an exhibition that ended in 2012",
    '/exhibition/2012/kasuri/',
    w('campus', 38, {
      '/exhibition/2012/kasuri/': article(
        'ja',
        '企画展「絣の道」（終了しました）',
        [
          'この展覧会は終了しました。会期：2012年4月14日（土）～6月10日（日）',
          '久留米、備後、伊予の三大絣を中心に、江戸後期から昭和初期までの着尺・夜具地・端切れあわせて百四十点を展示しました。',
          '展示図録（A4判・96頁）は完売のため販売しておりません。当館図書室で閲覧できます。',
          '主な出品資料：井上伝作「霰織」見本帖、明治十年内国勧業博覧会出品の縞帳、国武絣工場の図案原画。',
        ],
        1,
      ),
    }),
  ),
  r(
    'kielijuttu',
    'fi',
    'about-errors',
    'a language institute answers why Finnish sites say "sivua ei löydy" or "ei löytynyt"',
    '/kielijuttu/sivua-ei-loydy',
    w('campus', 44, {
      '/kielijuttu/sivua-ei-loydy': article(
        'fi',
        'Sivua ei löydy vai sivua ei löytynyt?',
        [
          'Verkkosivujen virheilmoituksissa vaihtelevat muodot <i>sivua ei löydy</i> ja <i>sivua ei löytynyt</i>. Kumpi on parempi?',
          'Molemmat ovat kieliopillisesti moitteettomia. Preesens kertoo pysyvästä tilanteesta, imperfekti juuri tehdystä hausta. Lukijalle hyödyllisempää on kuitenkin kertoa, mitä hän voi tehdä seuraavaksi.',
          'Aineistossamme oli 412 virheilmoitusta: 58 prosentissa oli imperfekti, 31 prosentissa preesens ja lopuissa jokin muu ilmaus, kuten <i>hups!</i> tai <i>täällä ei ole mitään</i>.',
        ],
        1,
      ),
    }),
  ),
  r(
    'domain-sale-ruling',
    'en',
    'about-parking',
    "a domain-name panel's decision that quotes a parking page in full",
    '/decisions/2019/d2019-1177',
    w(
      'old',
      24,
      {
        '/decisions/2019/d2019-1177': plain(
          'Administrative Panel Decision, Case No. D2019-1177',
          '<h3>4. Factual Background</h3><p>The disputed domain name was registered on March 2, 2018. At the time of filing it resolved to a page reading “This domain is for sale! Buy this domain. The owner offers it for an asking price of 4,888 USD” together with sponsored listings headed “Related Searches”: cheap flights, car insurance, online degrees.</p><h3>5. Parties’ Contentions</h3><p>The Complainant contends that it has sold marine paint under the mark since 1931 and that the domain name is identical save for a hyphen. The Respondent did not reply.</p><h3>6. Discussion and Findings</h3><p>The Panel finds that pay-per-click links which capitalise on the reputation of the mark do not represent a bona fide offering. An offer to sell for a sum in excess of out-of-pocket costs is evidence of bad faith under paragraph 4(b)(i) of the Policy.</p><h3>7. Decision</h3><p>For the foregoing reasons the Panel orders that the domain name be transferred.</p><p><i>Sole Panelist</i><br>Date: July 19, 2019</p>',
        ),
      },
      { plain: true },
    ),
    { at: 'http://HOST/decisions/2019/d2019-1177' },
  ),
  r(
    'captcha-form',
    'hu',
    'captcha-mention',
    "a notary chamber's page with a contact form guarded by a captcha",
    '/kozjegyzok/pest/dr-szanto',
    w('press', 47, {
      '/kozjegyzok/pest/dr-szanto': plain(
        'Dr. Szántó Ilona közjegyző',
        '<p>Az iroda Pest vármegye keleti járásaiban működik 1998 óta. Hagyatéki ügyekben az elhunyt utolsó lakóhelye szerinti beosztás irányadó.</p>' +
          table(
            ['Nap', 'Ügyfélfogadás'],
            [
              ['Hétfő', '9:00–12:00, 13:00–17:00'],
              ['Szerda', '9:00–12:00'],
              ['Csütörtök', '13:00–18:00'],
            ],
          ) +
          '<p>2200 Monor, Kossuth Lajos u. 82., I. emelet</p><h2>Üzenetküldés</h2><form method="post"><input name="nev" placeholder="Név"><input name="email" placeholder="E-mail"><textarea name="uzenet"></textarea><div class="g-recaptcha" data-sitekey="6Lc_aX0UAAAA"></div><p>Kérjük, igazolja, hogy Ön nem robot.</p><button>Küldés</button></form><script src="https://www.google.example/recaptcha/api.js" async defer></script>',
      ),
    }),
  ),
  r(
    'turnstile-comment',
    'uk',
    'captcha-mention',
    'a newspaper article whose comment form loads the Cloudflare Turnstile widget',
    '/2024/06/most-cherez-desnu',
    w('press', 91, {
      '/2024/06/most-cherez-desnu': article(
        'uk',
        'Міст через Десну відкриють восени',
        [
          'Рух новим мостом через Десну планують відкрити в жовтні, повідомили в службі відновлення.',
          'Роботи виконано на 83 відсотки: змонтовано всі прогони, триває гідроізоляція плит. Старий міст зруйновано навесні 2022 року, відтоді людей возять поромом.',
          'Вартість контракту зросла до 1,14 млрд гривень через здорожчання металу.',
          '<div class="respond"><h3>Залишити коментар</h3><form><textarea></textarea><div class="cf-turnstile" data-sitekey="0x4AAAAAAAB" data-theme="light"></div><button>Надіслати</button></form><script src="https://challenges.cloudflare.example/turnstile/v0/api.js" async defer></script></div>',
        ],
        6,
      ),
    }),
  ),
  r(
    'login-help',
    'nb',
    'login-mention',
    'a municipality explains how to log in with BankID; a log-in box stands on every page',
    '/tjenester/barnehage/soknad',
    w('state', 83, {
      '/tjenester/barnehage/soknad': article(
        'nb',
        'Søk om barnehageplass',
        [
          'Søknadsfristen for hovedopptaket er 1. mars. Barn født innen 30. november har rett til plass.',
          '<div class="login-box"><form action="/logg-inn"><h3>Logg inn på Min side</h3><label>Fødselsnummer <input name="fnr"></label><label>Passord <input type="password" name="p"></label><button>Logg inn med BankID</button><a href="/glemt">Glemt passord?</a></form></div>',
          'Du trenger ikke logge inn for å lese denne siden. Maksprisen er 2 000 kroner i måneden, og familier med lav inntekt kan søke om redusert betaling.',
          '<ol><li>Velg inntil fire barnehager i prioritert rekkefølge.</li><li>Legg ved vedtak ved prioritert opptak.</li><li>Svar på tilbudet innen ti dager.</li></ol>',
        ],
        3,
      ),
    }),
  ),
  r(
    'meter-shown',
    'de',
    'paywall-mention',
    'a newspaper counts free articles in a banner and shows the whole article',
    '/lokales/artikel/brueckensperrung-lahn-4412093',
    w('press', 112, {
      '/lokales/artikel/brueckensperrung-lahn-4412093': article(
        'de',
        'Lahnbrücke bleibt bis Pfingsten gesperrt',
        [
          '<div class="meter-banner">Sie lesen 2 von 5 kostenlosen Artikeln in diesem Monat. <a href="/abo">Jetzt Abo abschließen und unbegrenzt weiterlesen</a></div>',
          'Autofahrer müssen weiter Umwege in Kauf nehmen: Die Lahnbrücke zwischen Biedenkopf und Wallau wird nicht vor Pfingsten freigegeben.',
          'Bei der Hauptprüfung entdeckten die Ingenieure Risse an zwei Querträgern. Die Ersatzteile müssten einzeln angefertigt werden, sagt Projektleiterin Karin Weisbrod von Hessen Mobil.',
          'Der Schulbus der Linie 481 fährt so lange über Ludwigshütte und ist elf Minuten länger unterwegs.',
        ],
        7,
      ),
    }),
  ),
  r(
    'obituary-site',
    'hr',
    'closed-subject',
    'a last post: a blog says goodbye and that no more will appear',
    '/2018/12/zbogom',
    w('press', 33, {
      '/2018/12/zbogom': article(
        'hr',
        'Ovaj blog više ne postoji (skoro)',
        [
          'Nakon jedanaest godina i 1.204 recepta gasim štednjak. Novih zapisa više neće biti.',
          'Stari recepti ostaju ovdje dokle god budem plaćala poslužitelj. Komentare sam zatvorila jer je posljednjih mjeseci stizala samo neželjena pošta.',
          'Ako vam treba pašticada, tražite u arhivi pod svibanj 2009. Ako vam treba utjeha, kuhajte juhu.',
        ],
        0,
      ),
    }),
  ),
  r(
    'abolished-office',
    'ro',
    'closed-subject',
    "a government portal's page about an agency that was dissolved",
    '/institutii-desfiintate/agentia-nationala-zone-montane',
    w('portal', 60, {
      '/institutii-desfiintate/agentia-nationala-zone-montane': article(
        'ro',
        'Agenția Zonei Montane (1990–2010)',
        [
          'Instituția a fost desființată prin Ordonanța de urgență nr. 70/2009; atribuțiile au fost preluate de minister.',
          'Site-ul agenției nu mai este disponibil. Documentele create între 1990 și 2010, circa 84 de metri liniari, se află în depozitul de la Vatra Dornei.',
          '<h3>Conducători</h3><ul><li>Radu Rey, 1990–1996</li><li>Ioan Surdu, 1997–2001</li><li>Maria Pânzaru, 2001–2010</li></ul>',
        ],
        3,
      ),
    }),
  ),
  r(
    'obsolete-rfc',
    'en',
    'superseded',
    'an obsolete standard as plain text, which its header calls obsolete',
    '/rfc/rfc9971.txt',
    w('old', 1, {
      '/rfc/rfc9971.txt': {
        status: 200,
        headers: [
          ['Content-Type', 'text/plain; charset=utf-8'],
          ['Server', 'Apache'],
        ],
        body: 'Network Working Group                                          R. Halloran\nRequest for Comments: 9971                              Northern Networks\nObsoleted by: 9988                                            March 2019\nCategory: Historic\n\n\n         A Response Code for Resources That No Longer Exist\n\nStatus of This Memo\n\n   This memo is OBSOLETE.  It is kept for the record.\n\n1.  Introduction\n\n   A server that answers "404 Not Found" says nothing about whether the\n   condition is temporary.  "410 Gone" says that it is permanent.  This\n   memo describes a third answer for pages moved by unknown hands.\n\n2.  Semantics\n\n   The origin server MUST NOT send this code unless it has been told by\n   its operator that the page you requested cannot be found anywhere.\n\n3.  Security Considerations\n\n   An attacker may learn which resources once existed.\n\nReferences\n\n   [1]  Fielding, R., "HTTP Semantics", 2022.\n',
      },
    }),
  ),
  r(
    'fichas-busqueda',
    'es',
    'about-errors',
    'a Mexican search commission\'s sheet: the words "no localizado" are its subject',
    '/fichas/2021/JAL-04418',
    w('portal', 52, {
      '/fichas/2021/JAL-04418': plain(
        'Ficha de búsqueda JAL-04418',
        '<p class="estatus"><b>NO LOCALIZADA</b></p><img src="/fotos/JAL-04418.jpg" alt="Fotografía" width="240">' +
          table(
            ['Dato', ''],
            [
              ['Nombre', 'Reservado a petición de la familia'],
              ['Edad', '27 años'],
              ['Última vez vista', '18 de agosto de 2021, Tlajomulco'],
              ['Señas particulares', 'Cicatriz de 3 cm en el antebrazo izquierdo; tatuaje de una golondrina'],
              ['Vestimenta', 'Pantalón de mezclilla, blusa verde, tenis blancos'],
            ],
          ) +
          '<p>Si tiene información, comuníquese a la Comisión de Búsqueda las 24 horas. La llamada es anónima.</p>',
      ),
    }),
  ),
  r(
    'sirip-catalog',
    'ko',
    'about-errors',
    'a library catalogue record of a novel called "404 페이지를 찾을 수 없습니다"',
    '/catalog/detail?ctrlNo=1183204',
    w('forms', 57, {
      '/catalog/detail?ctrlNo=1183204': plain(
        '404 페이지를 찾을 수 없습니다 : 한재오 장편소설',
        '<table class="bibInfo"><tr><th>자료유형</th><td>단행본</td></tr><tr><th>저자</th><td>한재오 지음</td></tr><tr><th>발행사항</th><td>서울 : 물푸레나무, 2019</td></tr><tr><th>형태사항</th><td>287 p. ; 20 cm</td></tr><tr><th>ISBN</th><td>979-11-5555-404-1 03810</td></tr><tr><th>청구기호</th><td>813.7 한73사</td></tr></table><h3>소장정보</h3><table><tr><th>등록번호</th><th>소장처</th><th>상태</th></tr><tr><td>EM0000204417</td><td>종합자료실</td><td>대출가능</td></tr><tr><td>EM0000204418</td><td>보존서고</td><td>대출불가 (훼손)</td></tr></table><p>한 호스팅 회사의 야간 당직자가 사라진 홈페이지들의 주인을 찾아 나서는 이야기.</p>',
      ),
      '/catalog/detail': plain(
        '상세정보',
        '<p>서지 번호가 없습니다. 검색 화면에서 다시 선택해 주십시오.</p>',
        { status: 404 },
      ),
    }),
  ),
  r(
    'recall-notice',
    'sk',
    'withdrawn',
    "a food authority's recall: product withdrawn and no longer on sale",
    '/stiahnute-vyrobky/2022/kapary-v-slanom-naleve',
    w('state', 46, {
      '/stiahnute-vyrobky/2022/kapary-v-slanom-naleve': article(
        'sk',
        'Kapary v slanom náleve 100 g: výrobok stiahnutý z predaja',
        [
          'Výrobok už nie je dostupný v obchodnej sieti. Spotrebitelia, ktorí ho majú doma, ho nemajú konzumovať.',
          'Dôvodom je možná prítomnosť úlomkov skla. Týka sa šarže L 2204-3 s dátumom minimálnej trvanlivosti 30. 11. 2024.',
          'Výrobok možno vrátiť v ktorejkoľvek predajni aj bez pokladničného bloku.',
          '<p>Pôvod: Maroko. Distribútor: Oliva Trade, s. r. o., Nitra.</p>',
        ],
        2,
      ),
    }),
  ),
  r(
    'thesis-embargo',
    'ca',
    'partly-closed',
    'a repository record whose file is under embargo while the record stands',
    '/handle/10803/671204',
    w('repo', 86, {
      '/handle/10803/671204': plain(
        'El paisatge sonor de les fires ramaderes del Pirineu (1950-1990)',
        '<dl><dt>Autor/a</dt><dd>Vilardell Pons, Mercè</dd><dt>Director/a</dt><dd>Ayats Abeyà, Jaume</dd><dt>Data de defensa</dt><dd>2021-02-26</dd><dt>Pàgines</dt><dd>412 p.</dd></dl><p class="embargo">⚠ Accés restringit: el document no està disponible fins al 26 de febrer de 2031 per decisió de l’autora.</p><h2>Resum</h2><p>La tesi reconstrueix, a partir de 63 entrevistes i de gravacions domèstiques, els sons de vuit fires ramaderes: esquelles, crits de tracte, megafonia, orquestres. S’hi proposa el concepte de <i>memòria acústica compartida</i> i es discuteix la pèrdua de l’espai firal dins dels nuclis urbans.</p><h2>Paraules clau</h2><p>paisatge sonor; fires; Pirineu; etnomusicologia</p>',
      ),
    }),
  ),
  r(
    'hanked-register',
    'et',
    'closed-subject',
    "a procurement register's entry of a tender that has lapsed",
    '/hanked/198342/yldandmed',
    w('next', 40, {
      '/hanked/198342/yldandmed': plain(
        'Hange 198342: Koolibussi liisimine',
        '<span class="tag tag-red">Kehtetuks tunnistatud</span>' +
          table(
            ['Väli', 'Väärtus'],
            [
              ['Hankija', 'Setomaa Vallavalitsus'],
              ['Liik', 'Avatud hankemenetlus'],
              ['Eeldatav maksumus', '96 000 €'],
              ['Pakkumuste esitamise tähtaeg', '14.10.2021 kell 11.00 (möödunud)'],
              ['Esitatud pakkumusi', '0'],
              ['Otsus', 'Menetlus lõpetatud, sest ühtegi pakkumust ei esitatud'],
            ],
          ) +
          '<p>Dokumente enam muuta ei saa. Küsimused ja vastused (2) on nähtavad allpool.</p><p><b>Küsimus 1.</b> Kas buss võib olla kasutatud? <b>Vastus.</b> Jah, kuni kolm aastat vana.</p>',
      ),
    }),
  ),
  r(
    'ghost-village',
    'bg',
    'thin',
    'a place register page about a village that no longer exists',
    '/naseleni-mesta/zalicheni/stara-reka',
    w('wiki', 19, {
      '/naseleni-mesta/zalicheni/stara-reka': plain(
        'Стара река (заличено село)',
        '<p><b>Стара река</b> е бивше село в Югоизточна България. Заличено е с Указ № 232 от 1985 г. поради липса на население.</p><p>На мястото му днес се намира язовир. При ниска вода се вижда оградата на църквата „Св. Илия“.</p><table class="infobox"><tr><th>Население (1934)</th><td>412</td></tr><tr><th>Население (1965)</th><td>38</td></tr><tr><th>Население (1985)</th><td>0</td></tr></table>',
      ),
    }),
  ),
])
