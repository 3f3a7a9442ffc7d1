/**
 * Words in addresses that say what stands there: log-ins, missing pages, consent and pay walls, home pages, markets for
 * domains. Whole path segments or host labels only, never parts of words: a page about log-ins is no log-in.
 */

/** First host labels of log-in services. */
export const loginLabels = words('login signin sso auth idp cas adfs logon authn signon secure-login wayf')
/** These need a return address beside them: people's account pages live there too. */
export const weakLoginLabels = words('account accounts id passport my mon-compte konto member members')

/** Path segments that are a log-in by themselves, squeezed: hyphens, underscores and file endings left out. */
export const loginSegments = words(`
  login logon signin signon authwall uaslogin wayf wplogin userlogin loginform loginpage memberlogin dologin servicelogin
  anmelden anmeldung einloggen connexion seconnecter identification iniciarsesion iniciosesion acceder ingresar entrar
  iniciarsessao accedi accesso inloggen aanmelden logowanie zaloguj zalogujsie loggain loginn logginn logind loga
  kirjaudu prihlaseni prihlasit bejelentkezes autentificare prijava oturumac girisyap giris sisselogimine ieiet
  вход войти авторизация увійти вхід ログイン 로그인 登录 登入 登錄 تسجيلالدخول התחברות كنيفول σύνδεση เข้าสู่ระบบ đăngnhập`)
/** Segments that mean a log-in only together with a return address or a SAML request. */
export const weakLoginSegments = words(`
  auth authorize authorise authentication authenticate discovery oauth oauth2 saml saml2 sso cas idp openid shibboleth.sso adfs ls
  session sessions account accounts register signup join accountlogin openidconnect realms`)

/** Parameters in which log-ins, walls and gates keep the way back. */
export const returnParameters = words(`
  return returnto return_to returnurl return_url returnuri return_uri returnpath next continue redirect redirectto redirect_to
  redirecturl redirect_url redirecturi redirect_uri redir service goto url target targeturl dest destination back backurl
  back_url backto came_from camefrom from fromurl ref referer referrer origin originalurl original_url requestedurl
  requested_url relaystate samlrequest wreply wctx path rurl retour ret forward forwardurl weiter zurueck volver origen
  spurl u r to then after continueurl oldurl source sessionredirect callback callbackurl callback_url starturl fromuri`)

/** Last segments of pages that say "not here", squeezed. */
export const missingSegments = words(`
  404 404error error404 err404 http404 404page page404 404notfound notfound notfound404 pagenotfound filenotfound errornotfound
  contentnotfound articlenotfound urlnotfound resourcenotfound doesnotexist nolongeravailable pagemissing notavailable
  seitenichtgefunden nichtgefunden introuvable pageintrouvable pagenontrouvee paginanoencontrada noencontrada noencontrado
  paginanontrovata nontrovata paginanaoencontrada naoencontrada naoencontrado nietgevonden paginanietgevonden
  nieznaleziono stronanieznaleziona sidansaknas sidanfinnsinte ikkefunnet sidenfindesikke sivuaeiloydy nenalezeno
  nemtalalhato paginanegasita sayfabulunamadi страницаненайдена неенайдено сторінкунезнайдено`)
/** Parameters that count things: there 404 is a number like another. Under any other name (`kod`, `codigo`, `err`) it is a status. */
export const countingParameters = words(`
  id p page pg nr no num number n i aid nid tid pid cid sid uid fid bid mid gid oid post post_id article articleid article_id
  artid art newsid news_id news item itemid item_id product productid product_id topic thread t node doc docid doc_id record
  start offset from limit size width w h height year y q query s search ref v ver version cat category category_id section rid
  seq idx idxno no_seq bno wr_id article_no entry story storyid kategori catid parent view show`)
/** Parameters in which a site says what has happened. */
export const telling = words(
  'error err errors msg message reason status state code alert notice info flash result cause why fehler meldung erreur errore mensaje erro',
)
/** What has happened there, squeezed. */
export const lost =
  /^(?!session|token|login|auth|cookie).*(?:unavailable|notavailable|nolongeravailable|notfound|notexist|doesnotexist|removed|deleted|expired|itemgone|pagegone|gone404|err404|error404)$/
/** Last segments of pages that only say that something went wrong. */
export const errorSegments = words(`
  error errors errorpage error500 500 servererror genericerror customerror fehler fehlerseite erreur errore erro ошибка
  err oops somethingwentwrong technicalerror`)

export const consentLabels = words(
  'consent consents guce cookieconsent consentmanager privacy-mgmt privacygate',
)
/** These need the way back beside them: people and papers are called so too. */
export const weakConsentLabels = words(
  'saglasnost suglasnost privola soglasie zgoda souhlas suhlas consentement consentimiento consenso consentimento toestemming einwilligung zustimmung samtykke samtycke suostumus privacy datenschutz',
)
export const consentSegments = words(`
  consent cookieconsent cookiewall collectconsent consentcheck privacygate privacywall cookiegate datenschutzeinwilligung
  consentement gdprconsent zustimmung
  terms termsofuse termsandconditions acceptterms conditions disclaimer agreement nutzungsbedingungen haftungsausschluss
  conditionsutilisation cgu mentions condiciones terminos condizioni termini condicoes termos voorwaarden gebruiksvoorwaarden
  regulamin warunki podminky podmienky umovy usloviya pravila villkor vilkar kayttoehdot felhasznalasifeltetelek termeni`)
export const payLabels = words(
  'subscribe subscription subscriptions abo abos abonnement abonnements suscripcion suscripciones abbonamenti assinatura assine abonneren paywall checkout',
)
export const paySegments = words(`
  subscribe paywall subscription subscriptions subscriberonly abo abonnement abonnieren sabonner suscribete suscripcion
  suscripciones abbonati abbonamenti assine assinatura abonneren prenumerera подписка`)
/** Where sites look for words. */
export const searchSegments = words(`
  search searchresults searchresult siterearch find suche suchen suchergebnisse suchergebnis recherche rechercher buscar busqueda
  buscador resultados ricerca cerca pesquisa pesquisar busca zoeken zoekresultaten szukaj wyszukiwarka wyszukiwanie wyniki hledani
  hledat vyhledavani vyhladavanie search.php sok sokresultat haku hae sog soeg soegning søg kereses talalatok arama ara poisk поиск
  пошук търсене αναζήτηση anazitisi cautare căutare cari pencarian timkiem tìmkiếm بحث חיפוש جستجو 搜索 搜尋 検索 검색 paieska otsing
  pretraga iskanje cerca cercar bilatu leit`)
/** Hosts that serve nothing but tests for robots. Ends of host names. */
export const captchaHosts = [
  'validate.perfdrive.com',
  'captcha-delivery.com',
  'challenges.cloudflare.com',
  'hcaptcha.com',
]
export const captchaSegments = words(`
  captcha recaptcha hcaptcha validatecaptcha botcheck botdetection botwall robotcheck humanverification antibot cdncgi`)
/** Words that also head ordinary pages: a wall only with the way back beside them. */
export const weakCaptchaSegments = words('sorry challenge accessdenied blocked denied checkpoint verify')
export const maintenanceSegments = words(
  'maintenance undermaintenance wartung wartungsarbeiten mantenimiento manutenzione manutencao onderhoud',
)

/** Language and country codes that sites hang their front doors under; the common ones, two-letter words are many. */
export const tongues = words(`
  en de fr es it pt ru uk pl nl sv no nb nn da fi cs sk sl hu ro bg el tr ar he fa hi bn ur ja ko zh vi th id ms et lv lt
  hr sr bs mk sq ka hy az kk eu ca gl cy ga is mt be us gb au at ch eng deu ger fra fre esp spa ita por rus ukr chi zho jpn
  english deutsch francais français espanol español italiano русский`)

/** Pages that stand for a site's front door, squeezed. */
export const frontDoors = words(
  'index home homepage default main start startseite accueil inicio welcome portal hauptseite frontpage site root',
)
/** Parameters that do not make a front door another page: where a visitor came from, in which language, and why. */
export const idleParameters = words(`
  ref referrer referer source src from lang language hl locale redirected redirect notfound not_found error err 404 status
  code msg message reason gclid fbclid mc_cid mc_eid _ga cmp cmpid ncid url old oldurl origin requested nocache
  session sid jsessionid phpsessid ts _ cookies country region`)

/** Addresses made to point elsewhere: what they lead to is what was cited. Registrable domains. */
export const resolvers = words(`
  doi.org handle.net purl.org w3id.org n2t.net identifiers.org urn.fi nbn-resolving.org d-nb.info
  bit.ly t.co goo.gl tinyurl.com ow.ly buff.ly is.gd v.gd t.ly lnkd.in youtu.be fb.me g.co aka.ms rb.gy cutt.ly shorturl.at
  tiny.cc dlvr.it trib.al wp.me nyti.ms wapo.st bbc.in reut.rs bloom.bg econ.st gu.com s.id rebrand.ly snip.ly soo.gd
  amzn.to apple.co flip.it spoti.fi git.io msft.it a.co amzn.eu j.mp adf.ly qr.ae clck.ru vk.cc`)

/** Sites that keep other people's sites under a path; those move to a name of their own. Ends of host names. */
export const platforms = [
  'github.io',
  'gitlab.io',
  'pages.dev',
  'wordpress.com',
  'sites.google.com',
  'medium.com',
]

/** Markets and parking lots for domains; a cited name that ends there has lost its page. Registrable domains. */
export const domainMarkets = words(`
  hugedomains.com dan.com afternic.com sedo.com sedoparking.com parkingcrew.net bodis.com above.com undeveloped.com
  buydomains.com domainmarket.com brandbucket.com squadhelp.com atom.com uniregistry.com parklogic.com parked.com
  skenzo.com domainnamesales.com voodoo.com cashparking.com namebright.com epik.com efty.com sav.com
  domainsponsor.com perfectdomain.com domain.io forsale.godaddy.com nicsell.com`)

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''))
}
