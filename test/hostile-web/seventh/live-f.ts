/** Living pages among notices, and pages that moved. */
import type { WebCase } from '../case.ts'
import { drupal, joomla, mediawiki, next, paperSite, phpbb, shop, wordpress } from './frames.ts'
import { house } from './house.ts'
import { alive, apache, html, moved, nginx, pages, typed } from './kit.ts'

export const liveF: readonly WebCase[] = [
  alive(
    'g-kihalt-faj',
    'hu',
    'record',
    '/wiki/Tavi_g%C3%A9b',
    'A wiki article about a species that disappeared: "már nem található".',
    house(
      mediawiki,
      {
        lang: 'hu',
        name: 'Halak Wiki',
        nav: ['Kezdőlap', 'Friss változtatások', 'Lap találomra'],
        side: ['Mi hivatkozik erre', 'Nyomtatható változat'],
        foot: 'A lap utolsó módosítása: 2015. november 30., 19:02',
      },
      {
        '/wiki/Tavi_g%C3%A9b': [
          'Tavi géb',
          '<p>A <b>tavi géb</b> egykor a Fertő nádszegélyében élt, ma már nem található hazánkban. Utolsó hiteles észlelése 1926-ból való.</p><h2>Képek</h2><p>Ehhez a fajhoz nem található kép.</p><h2>Források</h2><ul><li>Vutskits: A Fertő halai, 1913 (a hivatkozott oldal nem elérhető)</li></ul>',
        ],
      },
      ['Nincs ilyen lap', '<p>Ezen a címen még nincs szócikk. Ha szeretnéd, létrehozhatod.</p>'],
    ),
  ),
  alive(
    'g-kasino-razgrad',
    'de',
    'looks-hijacked',
    '/geschichte/spielbank',
    'A spa town tells the story of its former casino: the page is full of gambling words and lives.',
    house(
      joomla,
      {
        lang: 'de-de',
        name: 'Kurverwaltung Bad Lindhorst',
        nav: ['Kur & Gesundheit', 'Gastgeber', 'Geschichte', 'Anreise'],
        side: ['Kurkonzerte', 'Thermalbad: Revision bis 12. Mai', 'Prospekte bestellen'],
        foot: 'Kurverwaltung, Brunnenallee 1',
      },
      {
        '/geschichte/spielbank': [
          'Casino, Roulette, Bankrott: die Spielbank 1841–1872',
          '<p>Dreißig Jahre lang lebte Lindhorst vom Spiel. Roulette mit einem Zéro, Bonus für Frühaufsteher, Kredit für Offiziere: die Pächter wussten, wie man Gäste hält. 1868 verlor ein russischer Fürst in einer Nacht die Jahreseinnahme des Fleckens.</p><p>Mit dem Reichsgesetz vom 1. Juli 1868 war das Ende beschlossen; am Silvesterabend 1872 fiel die letzte Kugel. Heute ist im Casino die Kurbücherei.</p>',
        ],
      },
      ['404 - Fehler: 404', '<p>Seite nicht gefunden</p>'],
    ),
  ),
  alive(
    'g-sildenafil-record',
    'en',
    'looks-hijacked',
    '/medicines/assessment/sildenafil-orodispersible',
    'A regulator documents a medicine that spam usually sells, withdrawn from use.',
    house(
      drupal,
      {
        lang: 'en',
        name: 'Medicines Assessment Board',
        nav: ['Medicines', 'Safety', 'Committees', 'News & events'],
        side: ['Withdrawn applications', 'Shortages catalogue', 'Report a side effect'],
        foot: '© 1995–2026 Medicines Assessment Board',
      },
      {
        '/medicines/assessment/sildenafil-orodispersible': [
          'Sildenafil orodispersible: withdrawal of the marketing authorisation',
          '<p>This medicine is no longer authorised.</p><p>On 8 January 2018 the Board withdrew the authorisation for sildenafil orodispersible films at the request of the holder, who had not marketed the product. Generic Viagra tablets containing sildenafil 25, 50 and 100 mg are not affected.</p><p>First published 29/01/2018</p>',
        ],
      },
      ['Page not found', '<p>Error 404. The page you are looking for does not exist.</p>'],
    ),
  ),
  alive(
    'g-domain-for-sale-news',
    'en',
    'looks-parked',
    '/blog/this-domain-is-for-sale',
    'An essay by a domain broker, "This domain is for sale", with a "make an offer" advert beside it.',
    house(
      wordpress,
      {
        lang: 'en-GB',
        name: 'Namebook',
        nav: ['Blog', 'Appraisals', 'Podcast', 'Newsletter'],
        side: [
          'Sponsored: make an offer on premium names',
          'Auction report, week 14',
          'What is drop catching?',
        ],
        foot: 'Namebook is not a registrar.',
      },
      {
        '/blog/this-domain-is-for-sale': [
          'This domain is for sale',
          '<article><h1>This domain is for sale</h1><p>By Orla Finnane · 6 min read</p><p>Four words, seen by more people every day than any headline. I asked eleven owners of parked names why they keep the page at all when a form would do. &ldquo;Because,&rdquo; one said, &ldquo;somebody may still have it in a footnote.&rdquo;</p><p>The earliest such page I could find dates from November 1996 and offered a name of a fruit for $300.</p></article>',
        ],
      },
      [
        'Nothing here',
        '<h1>Nothing here</h1><p>That post may have moved when we changed permalinks in 2020.</p>',
      ],
    ),
  ),
  alive(
    'g-cookie-tapet',
    'nl',
    'notices',
    '/artikel/2020/dijkversterking-uitgesteld',
    'A long cookie text and two notices stand before a short article that is there in full.',
    house(
      paperSite,
      {
        lang: 'nl',
        name: 'De Waardbode',
        nav: ['Nieuws', 'Regio', 'Sport', 'Familieberichten', 'Abonneren'],
        side: ['Storing bij brug verholpen', 'Oud papier: nieuwe data', 'Zwembad dicht'],
        foot: '© De Waardbode. Alle rechten voorbehouden.',
      },
      {
        '/artikel/2020/dijkversterking-uitgesteld': [
          'Dijkversterking uitgesteld tot 2024',
          `<div id="cookiebar"><h2>Wij gebruiken cookies</h2><p>De Waardbode en 184 partners plaatsen cookies om inhoud en advertenties te personaliseren, om functies voor social media te bieden en om ons websiteverkeer te analyseren. Lees ons cookiebeleid. U kunt uw toestemming altijd intrekken.</p><button>Akkoord</button><button>Instellingen</button></div><div class="notice">Let op: zondagnacht is onze site wegens onderhoud tijdelijk niet bereikbaar.</div><p>TIENHOVEN – Het waterschap stelt de versterking van de Lekdijk tussen Ameide en Tienhoven vier jaar uit. De stikstofberekening moet opnieuw.</p><p>Bewoners reageren gelaten. “Mijn vader heeft ook nog op deze dijk gewacht”, zegt melkveehouder Bogaard.</p>`,
        ],
      },
      ['Niet gevonden', '<p>Dit artikel bestaat niet (meer).</p>'],
    ),
  ),
  alive(
    'g-forum-log-in-side',
    'pl',
    'forum',
    '/viewtopic.php?t=30211',
    'A readable thread with a log-in form and "you must log in to see attachments".',
    pages(
      {
        '/viewtopic.php?t=30211': phpbb({
          lang: 'pl',
          name: 'Forum modelarzy kolejowych',
          nav: ['Szukaj', 'Użytkownicy', 'Rejestracja', 'Zaloguj'],
          side: ['Zaloguj się, aby sprawdzić wiadomości'],
          foot: 'phpBB by Przemo',
        })(
          'Skąd wziąć zderzaki do EN57?',
          '<form action="login.php"><input name="username"><input type="password" name="password"><input type="submit" value="Zaloguj"></form><h2>Skąd wziąć zderzaki do EN57?</h2><div class="post"><b>jaro_tt</b><p>Producent zniknął, strona nie istnieje, telefon głuchy. Ktoś odlewa?</p><p><i>Musisz się zalogować, aby zobaczyć załączniki.</i></p></div><div class="post"><b>Mieciu</b><p>Odlewam z mosiądzu, 8 zł za parę, pisz na priv. Rysunek 1:87 mam po dziadku.</p></div>',
        ),
      },
      html(
        '<html lang="pl"><head><meta charset="utf-8"><title>Informacja</title></head><body><p>Temat lub post, którego szukasz, nie istnieje</p></body></html>',
        404,
      ),
    ),
  ),
  alive(
    'g-incident-history',
    'en',
    'status-page',
    '/incidents/7t2kq9',
    'A status page about a past incident, "503 Service Unavailable", resolved.',
    house(
      next,
      {
        lang: 'en',
        name: 'Parcelwave Status',
        nav: ['Current status', 'History', 'Subscribe'],
        side: ['API: Operational', 'Webhooks: Operational'],
        foot: 'Powered by a status page provider',
      },
      {
        '/incidents/7t2kq9': [
          '503 Service Unavailable on tracking API',
          '<h1>503 Service Unavailable on tracking API</h1><p><b>Resolved</b> — Error rates have returned to normal. Aug 19, 14:52 UTC</p><p><b>Identified</b> — An expired certificate on an internal load balancer. Aug 19, 13:31 UTC</p><p><b>Investigating</b> — Requests fail with &ldquo;Service temporarily unavailable. Please try again later.&rdquo; Aug 19, 13:10 UTC</p>',
        ],
      },
      ['Not found', '<h1>No such incident</h1>'],
    ),
  ),
  alive(
    'g-wikt-shop-slut',
    'da',
    'discontinued-product',
    '/products/uldplaid-fjord-graa',
    'A product that is sold out, with its whole description.',
    house(
      shop,
      {
        lang: 'da',
        name: 'Væveriet Løkken',
        nav: ['Plaider', 'Garn', 'Gavekort', 'Om os'],
        side: ['Butikken i Løkken holder vinterlukket', 'Handelsbetingelser', 'Retur'],
        foot: '© Væveriet Løkken, CVR 00 00 00 00',
      },
      {
        '/products/uldplaid-fjord-graa': [
          'Uldplaid Fjord, grå',
          '<p class="price">1.150,00 kr</p><button disabled>Udsolgt</button><p>Varen er ikke længere på lager, og vi ved ikke, om den kommer igen. Vævet af uld fra egne gotlandske får, 130 × 190 cm, håndvask.</p>',
        ],
      },
      ['Siden blev ikke fundet', '<p>Prøv vores kollektioner i stedet.</p>'],
    ),
  ),
  alive(
    'g-i18n-dump',
    'en',
    'embedded-data',
    '/notes/tidal-mills',
    'A page whose scripts hold every message of the site, "page not found" and "log in" among them.',
    pages(
      {
        '/notes/tidal-mills': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tidal mills of the Crane estuary</title><script>window.__I18N__={"err.404.title":"Page not found","err.404.body":"Sorry, the page you requested could not be found.","err.410":"This content has been removed by its author.","auth.title":"Log in to continue","pay.title":"Subscribe to keep reading","err.500":"Something went wrong"}</script><noscript><style>.js{display:none}</style></noscript></head><body><div id="app"><h1>Tidal mills of the Crane estuary</h1><p>Three tidal mills worked on the Crane between 1611 and 1903. The lowest, Fleet Mill, had a pond of eleven acres and ground for six hours on each ebb.</p><p>Only the sluice of Upper Mill is left; its gate was last repaired in 1887.</p></div><template id="t404"><h1>Page not found</h1></template><script src="/app.4c.js"></script></body></html>`,
      },
      html(
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page not found</title></head><body><div id="app"><h1>Page not found</h1><p>Sorry, the page you requested could not be found.</p></div></body></html>',
        404,
      ),
    ),
  ),
  alive(
    'g-redirect-fusion',
    'fr',
    'moved',
    '/node/2218',
    'Two town sites merged; the old address leads by 301 to the same text on the new host.',
    ({ path }) =>
      moved(
        path === '/node/2218'
          ? 'https://nouveau.g-redirect-fusion.test/actualites/le-pont-suspendu-rouvre'
          : `https://nouveau.g-redirect-fusion.test${path}`,
      ),
    {
      words: ['redirected', 'alive'],
      below: 'www.',
      others: {
        'nouveau.g-redirect-fusion.test': {
          serve: house(
            drupal,
            {
              lang: 'fr',
              name: 'Communauté de communes des Deux-Vallées',
              nav: ['Vie locale', 'Démarches', 'Actualités', 'Contact'],
              side: ['Collecte des déchets', 'Conseil du 12 mars'],
              foot: 'Mentions légales',
            },
            {
              '/actualites/le-pont-suspendu-rouvre': [
                'Le pont suspendu rouvre aux piétons',
                '<p>Fermé depuis la crue de 2019, le pont suspendu de Saint-Martory rouvre samedi aux piétons et aux cyclistes. Les suspentes ont été remplacées et le tablier refait en robinier.</p><p>Les véhicules continueront d’emprunter la déviation.</p>',
              ],
            },
            ['Page non trouvée', '<p>La page demandée n’a pas pu être trouvée.</p>'],
          ),
        },
      },
    },
  ),
  alive(
    'g-metarefresh-umzug',
    'de',
    'moved',
    '/texte/wiedertaeufer.htm',
    'An old page refreshes to the same essay under a new path.',
    pages(
      {
        '/texte/wiedertaeufer.htm': typed(
          '<html><head><title>umgezogen</title><meta http-equiv="refresh" content="0; URL=/essays/wiedertaeufer/"></head><body>Diese Seite ist umgezogen.</body></html>',
          'text/html',
        ),
        '/essays/wiedertaeufer/':
          '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Die Wiedertäufer an der Werra</title></head><body><main><h1>Die Wiedertäufer an der Werra</h1><p>Im Sommer 1530 wurden bei Berka sechs Personen aufgegriffen, die sich „auf den Glauben“ hatten taufen lassen. Die Urgicht, im Staatsarchiv nur als Abschrift erhalten, nennt als Täufer Melchior Rinck.</p><p>Von den Verhörten widerrief einer.</p></main></body></html>',
      },
      apache,
    ),
    { words: ['redirected', 'alive'] },
  ),
  alive(
    'g-cookie-bounce',
    'sk',
    'cookie',
    '/clanok/1182/stara-lanovka',
    'The server sets a cookie and redirects to the same address until it comes back; only the number in the address counts, not the words.',
    ({ cookies, path }) =>
      cookies.get('bt') === '1'
        ? path.startsWith('/clanok/1182/')
          ? html(
              '<!doctype html><html lang="sk"><head><meta charset="utf-8"><title>Stará lanovka | Podhorie</title><link rel="canonical" href="https://g-cookie-bounce.test/clanok/1182/stara-lanovka"></head><body><header>Podhorie – týždenník</header><h1>Stará lanovka už nepremáva</h1><p>Sedačková lanovka na Javorie sa naposledy pohla 31. marca 1998. Stĺpy stoja dodnes, sedačky rozobrali chalupári.</p><p>Obec chce z údolnej stanice urobiť múzeum lyžovania; na projekt jej chýba osemdesiattisíc eur.</p></body></html>',
            )
          : nginx
        : {
            status: 302,
            headers: [
              ['Location', path],
              ['Set-Cookie', 'bt=1; Path=/'],
            ],
            body: '',
          },
  ),
]
