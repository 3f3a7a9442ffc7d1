/** Names without a site, and doors and gates in wording of their own; with pages that only look or sound like them. */
import { homes, honest, places, shown } from './frames.ts'
import { html, makeCases } from './make.ts'

const { de, el, en, es, et, fi, fr, pt, sv } = homes
const bare = (lang: string, title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`
const always = (lang: string, title: string, body: string) => () => html(bare(lang, title, body))

export const namesWithout = makeCases('parked', 'dead', [
  {
    name: 'hallo-wereld',
    mechanism: 'a fresh installation shows its first post at every address, in Dutch',
    language: 'nl',
    path: '/nieuws/2014/brug-gaat-dicht',
    verdicts: ['soft-404', 'parked'],
    serve: always(
      'nl',
      'Mijn website – Weer een WordPress-site',
      '<header><a href="/">Mijn website</a></header><article><h2><a href="/hallo-wereld/">Hallo wereld!</a></h2><p>Welkom bij WordPress. Dit is je eerste bericht. Bewerk of verwijder het en begin met schrijven!</p></article>',
    ),
  },
  {
    name: 'em-construcao',
    mechanism: 'a site under construction answers for an old article, in Portuguese',
    language: 'pt',
    path: '/noticias/2014/ponte-fecha',
    verdicts: ['soft-404', 'parked'],
    serve: always(
      'pt',
      'litoral',
      '<center><img src="/obra.gif"><h2>Site em construção</h2><p>Em breve, novidades.</p></center>',
    ),
  },
  {
    name: 'akun-dinonaktifkan',
    mechanism: 'a host has closed the account, in Indonesian',
    language: 'id',
    path: '/berita/2014/jembatan-ditutup',
    verdicts: ['parked', 'soft-404'],
    serve: always(
      'id',
      'Akun dinonaktifkan',
      '<h1>Akun hosting ini dinonaktifkan</h1><p>Silakan hubungi bagian tagihan penyedia hosting Anda.</p>',
    ),
  },
  {
    name: 'domena-wygasla',
    mechanism: 'a registrar tells that the name ran out, in Polish',
    language: 'pl',
    path: '/wiadomosci/2014/most-zamkniety',
    verdicts: ['parked', 'soft-404'],
    serve: always(
      'pl',
      'domena-wygasla.test',
      '<h1>domena-wygasla.test</h1><p>Ważność tej domeny minęła. Abonent może ją przedłużyć w panelu klienta.</p>',
    ),
  },
  {
    name: 'onoma-pros-polisi',
    mechanism: 'a name for sale, in Greek',
    language: 'el',
    path: '/nea/2014/gefyra',
    verdicts: ['parked', 'soft-404'],
    serve: always(
      'el',
      'onoma-pros-polisi.test',
      '<h1>onoma-pros-polisi.test</h1><p>Αυτό το όνομα χώρου διατίθεται προς πώληση.</p><form action="/offer"><input name="email"><input name="poso"><button>Προσφορά</button></form>',
    ),
  },
  {
    name: 'domeen-myygis',
    mechanism: 'a name for sale, in Estonian, without a form',
    language: 'et',
    path: '/uudised/2014/sild-suletakse',
    verdicts: ['parked', 'soft-404'],
    serve: always(
      'et',
      'domeen-myygis.test',
      '<h1>domeen-myygis.test</h1><p>See domeen on müügis. Hind 900 eurot.</p>',
    ),
  },
  {
    name: 'picture-of-a-server',
    mechanism: 'the first page of a server is one picture with a link, and stands at every address',
    language: 'en',
    path: '/news/2014/bridge-closed',
    verdicts: ['soft-404', 'parked'],
    serve: always(
      'en',
      'Windows Server',
      '<a href="https://go.example.test/?linkid=66138"><img src="/serverstart.png" alt="Server" width="960" height="600"></a>',
    ),
  },
  {
    name: 'template-untouched',
    mechanism: 'a builder’s template without content answers everywhere, with filler in Latin',
    language: 'fr',
    path: '/actualites/2014/le-pont-ferme',
    verdicts: ['soft-404', 'parked'],
    serve: always(
      'fr',
      'Accueil | Mon site',
      '<nav><a href="/">Accueil</a><a href="/services">Services</a></nav><h1>Titre de votre page</h1><p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.</p><h2>Notre équipe</h2><p>Lorem ipsum dolor sit amet.</p>',
    ),
  },
])

export const soundingShut = makeCases('brief', 'alive', [
  {
    name: 'domeenide-muuk',
    mechanism: 'advice on selling domains, short, in Estonian',
    language: 'et',
    path: '/nouanded/domeeni-muumine',
    verdicts: ['alive'],
    serve: places(
      et,
      {
        '/nouanded/domeeni-muumine': shown(
          et,
          'Domeeni müümine',
          '<h1>Domeeni müümine</h1><p>Kui domeen on müügis, lepi hind kokku kirjalikult ja vii üleandmine läbi registripidaja juures.</p>',
        ),
      },
      honest(et, 'Lehte ei leitud'),
    ),
  },
  {
    name: 'bruecke-im-bau',
    mechanism: 'a builder’s page about a bridge under construction, short',
    language: 'de',
    path: '/projekte/bruecke-im-bau',
    verdicts: ['alive'],
    serve: places(
      de,
      {
        '/projekte/bruecke-im-bau': shown(
          de,
          'Im Bau: Brücke Nord',
          '<h1>Im Bau: Brücke Nord</h1><img src="/b/1.jpg" alt=""><p>Spannweite 84 m, Fertigstellung im Herbst. Bauherr ist der Kreis.</p>',
        ),
      },
      honest(de, 'Seite nicht gefunden'),
    ),
  },
  {
    name: 'festival-tulossa',
    mechanism: 'the front page of a festival that is to come was cited, and says little more than when',
    language: 'fi',
    path: '/',
    verdicts: ['alive'],
    serve: places(
      { ...fi, name: 'Majakkajuhlat' },
      {
        '/': html(
          bare(
            'fi',
            'Majakkajuhlat 2027',
            '<h1>Majakkajuhlat</h1><p>Tulossa 12.–14. kesäkuuta, Hangon ranta.</p><img src="/juhla.jpg" alt="">',
          ),
        ),
      },
      honest(fi, 'Sivua ei löydy'),
    ),
  },
  {
    name: 'index-of-data',
    mechanism: 'a server’s list of files with the files that are cited in it',
    language: 'en',
    path: '/pub/tides/1998/',
    verdicts: ['alive'],
    serve: ({ path }) =>
      path === '/pub/tides/1998/'
        ? html(
            '<html><head><title>Index of /pub/tides/1998</title></head><body><h1>Index of /pub/tides/1998</h1><pre><a href="../">../</a>\n<a href="jan.csv">jan.csv</a>  02-Feb-1999 10:12  44K\n<a href="feb.csv">feb.csv</a>  02-Mar-1999 10:12  41K</pre></body></html>',
          )
        : html(
            '<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html>',
            404,
          ),
  },
  {
    name: 'login-im-kopf-kurz',
    mechanism: 'short news under a header that asks members for a password',
    language: 'de',
    path: '/aktuelles/48812',
    verdicts: ['alive'],
    serve: places(
      de,
      {
        '/aktuelles/48812': shown(
          de,
          'Steg wird erneuert',
          '<form action="/login"><input name="u"><input type="password" name="p"><button>Anmelden</button></form><h1>Steg wird erneuert</h1><p>Der Steg am Nordufer wird im Mai erneuert. Die Fähre legt solange am Südufer an, die Fahrzeiten bleiben gleich.</p>',
        ),
      },
      honest(de, 'Seite nicht gefunden'),
    ),
  },
  {
    name: 'offre-en-bas',
    mechanism: 'a short article, whole, with an offer of subscriptions below',
    language: 'fr',
    path: '/actualites/2021/le-pont-rouvre',
    verdicts: ['alive'],
    serve: places(
      fr,
      {
        '/actualites/2021/le-pont-rouvre': shown(
          fr,
          'Le pont rouvre',
          '<article><h1>Le pont rouvre</h1><p>Le pont a rouvert mardi matin aux piétons et aux cyclistes après six mois de travaux.</p><p>Les camions devront attendre le mois de juin, le temps de contrôler les piles.</p><p>La mairie annonce une fête sur les quais.</p></article><div class="offre">Abonnez-vous à partir de 5 € par mois.</div>',
        ),
      },
      honest(fr, 'Page introuvable'),
    ),
  },
  {
    name: 'eighteen-plus',
    mechanism: 'a short review of a film for adults, with its sign',
    language: 'es',
    path: '/cultura/cine/la-marea-negra',
    verdicts: ['alive'],
    serve: places(
      es,
      {
        '/cultura/cine/la-marea-negra': shown(
          es,
          'La marea negra',
          '<h1>La marea negra</h1><p>+18. Una historia de contrabando en la ría, seca y bien contada. La fotografía salva el final.</p><p>Solo para mayores de edad.</p>',
        ),
      },
      honest(es, 'Página no encontrada'),
    ),
  },
])

export const gatesInOtherWords = makeCases('gate', 'undecidable', [
  {
    name: 'restricted-by-request',
    mechanism: 'a notice that authorities of the visitor’s state had the page closed',
    language: 'en',
    path: '/posts/88121',
    verdicts: ['legal-block'],
    serve: always(
      'en',
      'Restricted',
      '<h1>Restricted where you are</h1><p>Following an order of the authorities of your state, this material cannot be shown to visitors from there.</p>',
    ),
  },
  {
    name: 'teie-riigis',
    mechanism: 'a film that is not to be had in the visitor’s country, in Estonian',
    language: 'et',
    path: '/video/88121',
    verdicts: ['legal-block'],
    serve: always('et', 'Video', '<h1>Video</h1><p>See sisu ei ole teie riigis saadaval.</p>'),
  },
  {
    name: 'ben-je-al-18',
    mechanism: 'a gate that asks for the age before every page, in Dutch',
    language: 'nl',
    path: '/wijnen/oude-brug',
    verdicts: ['consent-required'],
    serve: always(
      'nl',
      'Wijnhuis',
      '<h1>Ben je al 18?</h1><form method="post"><button name="a" value="1">Ja, ik ben 18 of ouder</button><button name="a" value="0">Nee</button></form>',
    ),
  },
  {
    name: 'kies-hoe',
    mechanism: 'readers choose between advertisements and paying before every page, in Dutch',
    language: 'nl',
    path: '/nieuws/2021/brug-open',
    verdicts: ['consent-required', 'paywalled'],
    serve: always(
      'nl',
      'De Oever',
      '<h1>Kies hoe je De Oever leest</h1><p>Gratis met advertenties en cookies, of zonder voor 2 euro per maand.</p><form method="post"><button>Akkoord en doorgaan</button></form><a href="/abonnement">Abonnement zonder cookies</a>',
    ),
  },
  {
    name: 'jatka-lukemista',
    mechanism: 'two paragraphs of an article and an invitation to go on as a subscriber, in Finnish',
    language: 'fi',
    path: '/uutiset/2021/silta-avattiin',
    verdicts: ['paywalled'],
    serve: places(
      fi,
      {
        '/uutiset/2021/silta-avattiin': shown(
          fi,
          'Silta avattiin',
          '<article><h1>Silta avattiin</h1><p>Silta avattiin tiistaina jalankulkijoille puolen vuoden töiden jälkeen.</p><p>Kuorma-autot saavat odottaa kesäkuuhun…</p><div class="paywall"><h3>Jatka lukemista tilaajana</h3><p>Tilaa 4,90 €/kk</p><a href="/tilaa">Tilaa</a> <a href="/kirjaudu">Kirjaudu</a></div></article>',
        ),
      },
      honest(fi, 'Sivua ei löydy'),
    ),
  },
  {
    name: 'lepjen-be',
    mechanism: 'the content asks for a log-in, with a form, in Hungarian',
    language: 'hu',
    path: '/hirek/2021/a-hid-megnyilt',
    verdicts: ['login-required'],
    serve: () =>
      html(
        bare(
          'hu',
          'Folyóparti Hírek',
          '<h1>Belépés</h1><p>A tartalom megtekintéséhez lépjen be.</p><form action="/belepes" method="post"><input name="nev"><input type="password" name="jelszo"><button>Belépés</button></form>',
        ),
      ),
  },
  {
    name: 'dahhal-kelma',
    mechanism: 'nothing but a form with a password, in a language of no table',
    language: 'mt',
    path: '/arkivju/2021/pont',
    verdicts: ['login-required'],
    serve: always(
      'mt',
      'Arkivju',
      '<form method="post"><label>Isem <input name="u"></label><label>Kelma sigrieta <input type="password" name="p"></label><button>Idħol</button></form>',
    ),
  },
  {
    name: 'which-picture-shows',
    mechanism: 'every address asks the visitor to pick the picture with a boat',
    language: 'en',
    path: '/news/2021/bridge-open',
    verdicts: ['blocked', 'bad-response', 'consent-required'],
    serve: always(
      'en',
      'Quick check',
      '<h1>Before we let you in</h1><p>Pick the picture that shows a boat, so that we know no robot is asking.</p><form method="post"><button name="c" value="1"><img src="/c/1.jpg" alt=""></button><button name="c" value="2"><img src="/c/2.jpg" alt=""></button></form>',
    ),
  },
  {
    name: 'endast-for-medlemmar',
    mechanism: 'a page that only members of a circle may read, in Swedish; unknown pages are 404',
    language: 'sv',
    path: '/protokoll/2021-04',
    verdicts: ['login-required'],
    serve: places(
      sv,
      {
        '/protokoll/2021-04': shown(
          sv,
          'Protokoll',
          '<h1>Protokoll april 2021</h1><p>Innehållet visas endast för inloggade medlemmar.</p><a href="/logga-in">Logga in</a>',
        ),
      },
      honest(sv, 'Sidan finns inte'),
    ),
  },
  {
    name: 'synarmogi',
    mechanism: 'works on the site keep every page away, in Greek',
    language: 'el',
    path: '/nea/2021/i-gefyra-anoixe',
    verdicts: ['maintenance'],
    serve: () =>
      html(
        bare('el', el.name, '<h1>Ο ιστότοπος βρίσκεται υπό συντήρηση</h1><p>Θα επιστρέψουμε σύντομα.</p>'),
      ),
  },
  {
    name: 'tilbake-snart',
    mechanism: 'works on the site keep every page away, in English of their own',
    language: 'en',
    path: '/news/2021/harbour-open',
    verdicts: ['maintenance'],
    serve: always(
      'en',
      en.name,
      '<h1>We are tinkering under the hood</h1><p>The site is down for scheduled maintenance and will be back at noon.</p>',
    ),
  },
  {
    name: 'manutencao-curta',
    mechanism: 'the same in Portuguese, in two words and an hour',
    language: 'pt',
    path: '/noticias/2021/ponte-abre',
    verdicts: ['maintenance'],
    serve: () => html(bare('pt', pt.name, '<h1>Em manutenção</h1><p>Voltamos às 14h.</p>')),
  },
])
