/** Living pages whose words belong to dead ones. */
import type { WebCase } from '../case.ts'
import { alive, essay, leaf, site, told, type Look } from './kit.ts'

const of = (lang: string, skin: Look['skin'], name: string): Look => ({ lang, skin, name })
const mag = of('en', 'news', 'The Interface Quarterly')
const web = of('en', 'docs', 'Web Handbook')
const town = of('en', 'news', 'Fenmarket Advertiser')
const verse = of('en', 'blog', 'small hours, small poems')
const art = of('en', 'next', 'Ida Marsh')
const api = of('en', 'docs', 'Ferrybot API')
const bank = of('en', 'gov', 'Tideway Savings')
const optik = of('de', 'shop', 'Optik Lorenz')
const event = of('da', 'gov', 'Møllens Venner')
const works = of('nl', 'nuxt', 'Werken bij het Waterschap')
const past = of('fr', 'blog', 'Carnets d’un archiviste')
const bugs = of('en', 'next', 'Issue tracker')
const board = of('en', 'board', 'Narrowboat Forum')
const lost = of('sv', 'gov', 'Västerviks kommun')
const museum = of('it', 'gov', 'Pinacoteca di Borgo Alto')
const brokers = of('en', 'blog', 'Name Trade Notes')

export const trapOne: readonly WebCase[] = [
  alive('lost-pages-essay', {
    family: 'trap-words',
    lang: 'en',
    mechanism: 'A magazine’s essay about pages that say 404, with that in its title.',
    at: '/features/404-page-not-found',
    host: site(mag, {
      '/features/404-page-not-found': essay(
        mag,
        '404: Page Not Found',
        '2024-05-02',
        'The most-read sentence on the web may be the one that nobody came to read. “Sorry, the page you are looking for does not exist” appears some billions of times a day, and hardly anyone has ever designed it with care.',
        'Joanna Pike has collected nine hundred of them. Some apologise, some joke, one plays a sea shanty. “You can tell everything about a company,” she says, “by how it behaves when it has lost something of yours.”',
        'Her favourite says only: we know. It belonged to a bakery in Ghent, which closed in 2019; its website, fittingly, is gone.',
      ),
    }),
  }),
  alive('human-check', {
    family: 'trap-words',
    lang: 'en',
    mechanism: 'A report about captchas that quotes what they say.',
    at: '/features/are-you-a-robot',
    host: site(mag, {
      '/features/are-you-a-robot': essay(
        mag,
        'Verify you are human: a short history',
        '2025-02-18',
        '“Please complete the security check to access this site.” In 2003 that meant two warped words; the second came from a book that a scanner could not read.',
        'By 2014 the box “I’m not a robot” had taken over, then came the traffic lights, and by 2023 most challenges ran unseen: “Checking your browser before accessing”.',
        'Accessibility groups have complained from the start. A blind reader told us she gives up on one site in five.',
      ),
    }),
  }),
  alive('name-trade', {
    family: 'trap-words',
    lang: 'en',
    mechanism: 'A blog about trading domain names; its post is called “This domain is for sale”.',
    at: '/2023/03/this-domain-is-for-sale/',
    host: site(brokers, {
      '/2023/03/this-domain-is-for-sale/': essay(
        brokers,
        'This domain is for sale',
        '2023-03-12',
        'Five words that have cost me, by my own books, some forty thousand pounds since 2006. I have parked names with every service there is, and I buy now far less than I did.',
        'What has changed is the money in related searches. A lander that paid a pound a day in 2009 pays a penny. Make an offer, the button says, and nobody does.',
      ),
    }),
  }),
  alive('obituary', {
    family: 'trap-words',
    lang: 'en',
    mechanism: 'An obituary: its subject is gone, no longer with us.',
    at: '/obituaries/2022/walter-osgood',
    host: site(town, {
      '/obituaries/2022/walter-osgood': essay(
        town,
        'Walter Osgood, lock-keeper, is no longer with us',
        '2022-10-06',
        'Walter Osgood, who kept the lock at Fenmarket for forty-one years, has gone. He died at home on Sunday, aged 88.',
        'He was removed from the lock house in 1999, when the post was discontinued, and never forgave the Board. The page he kept of every boat and its dog is in the county archive.',
      ),
    }),
  }),
  alive('missing-leaf', {
    family: 'trap-words',
    lang: 'fr',
    mechanism:
      'An archivist’s story about a leaf of a register that could not be found: “La page introuvable”.',
    at: '/la-page-introuvable/',
    host: site(past, {
      '/la-page-introuvable/': essay(
        past,
        'La page introuvable',
        '2020-12-01',
        'Le registre de 1789 saute du folio 88 au folio 90. Tous mes prédécesseurs ont cherché ; tous ont noté au crayon : « page introuvable ».',
        'Je l’ai retrouvée mardi, pliée en quatre, calant une fenêtre du grenier de la mairie. Elle enregistre un baptême, un enterrement et le prix du sel.',
      ),
    }),
  }),
  alive('haiku', {
    family: 'trap-short',
    lang: 'en',
    mechanism: 'A post that holds a poem of three lines and nothing else.',
    at: '/2021/02/nothing-here/',
    host: site(verse, {
      '/2021/02/nothing-here/': leaf(
        verse,
        'nothing here',
        '<article class="wp-block-post"><h1 class="wp-block-post-title">nothing here</h1><div class="entry-content"><p>nothing here, I said —<br>the heron on one cold leg<br>looked up, not convinced</p></div></article>',
      ),
    }),
  }),
  alive('white-work', {
    family: 'trap-short',
    lang: 'en',
    mechanism: 'An artist’s page that is white but for its title and a caption; the neighbours are like it.',
    at: '/works/untitled-absence',
    host: site(art, {
      '/works/untitled-absence': leaf(
        art,
        'Untitled (Absence)',
        '<figure style="min-height:90vh;background:#fff"></figure><p class="caption">Untitled (Absence), 2019. Empty page, dimensions variable.</p>',
      ),
      '/works/untitled-presence': leaf(
        art,
        'Untitled (Presence)',
        '<figure style="min-height:90vh;background:#111"></figure><p class="caption">Untitled (Presence), 2019. Full page.</p>',
      ),
    }),
  }),
  alive('removed-calls', {
    family: 'trap-words',
    lang: 'en',
    mechanism: 'A changelog of calls that were removed and now answer 410 Gone.',
    at: '/changelog#v5-removed',
    host: site(api, {
      '/changelog': leaf(
        api,
        'Changelog',
        '<section id="changelog"><h1>Changelog</h1><section id="v5-removed"><h2>5.0: removed</h2><ul><li><code>GET /boats</code> is no longer available and answers <code>410 Gone</code>. Use <code>/v5/vessels</code>.</li><li><code>GET /crossings/{id}</code> now gives <code>404 Not Found</code> for deleted crossings instead of an empty object.</li><li>Keys made before 2022 have expired.</li></ul></section><section id="v4"><h2>4.2</h2><ul><li>Paging by cursor.</li></ul></section></section>',
      ),
    }),
  }),
  alive('status-404-doc', {
    family: 'trap-words',
    lang: 'en',
    mechanism: 'Reference about the status 404, named after it in title, path and heading.',
    at: '/http/status/404',
    host: site(web, {
      '/http/status/404': leaf(
        web,
        '404 Not Found',
        '<h1>404 Not Found</h1><p>The HTTP <strong>404 Not Found</strong> client error response status code says that the server cannot find the requested resource. Links that lead to a 404 are often called broken or dead.</p><h2>Status</h2><pre>404 Not Found</pre><h2>Examples</h2><pre>HTTP/1.1 404 Not Found\nContent-Type: text/html\n\n&lt;h1&gt;Not Found&lt;/h1&gt;</pre><h2>See also</h2><ul><li><a href="/http/status/410">410 Gone</a></li></ul>',
      ),
      '/http/status/410': leaf(
        web,
        '410 Gone',
        '<h1>410 Gone</h1><p>The resource was here and will not come back.</p>',
      ),
    }),
  }),
  alive('sign-in-help', {
    family: 'trap-login',
    lang: 'en',
    mechanism: 'A savings bank’s help about signing in, with a sign-in box of its own in the header.',
    at: '/help/signing-in',
    host: site(bank, {
      '/help/signing-in': leaf(
        bank,
        'How to log in',
        '<form action="/session" method="post" class="quick-login"><label>Customer number <input name="user"></label><label>Password <input type="password" name="pass"></label><button>Log in</button></form><h1>How to log in</h1><p>You must log in to see your accounts. Enter your customer number (ten digits, on your card) and your password.</p><h2>I forgot my password</h2><p>Choose “Forgot password”. We send a code to your phone; it expires after ten minutes.</p><h2>Access denied</h2><p>After three wrong tries your access is suspended for an hour.</p>',
      ),
    }),
  }),
  alive('opera-glass', {
    family: 'trap-words',
    lang: 'de',
    mechanism: 'A product that is no longer made or sold; its page remains with picture, data and manual.',
    at: '/opernglas-figaro-3x25.html',
    host: site(optik, {
      '/opernglas-figaro-3x25.html': leaf(
        optik,
        'Opernglas Figaro 3×25',
        '<div class="product-info-main"><div class="stock unavailable"><span>Dieser Artikel ist nicht mehr verfügbar</span></div><h1 class="page-title">Opernglas Figaro 3×25</h1><p>Das Figaro wurde von 1996 bis 2018 in Rathenow gebaut. Vergütete Optik, Messinggehäuse, Griff mit Leuchte.</p><table class="data"><tr><th>Vergrößerung</th><td>3×</td></tr><tr><th>Objektiv</th><td>25 mm</td></tr><tr><th>Gewicht</th><td>212 g</td></tr></table><p><a href="/media/figaro-anleitung.pdf">Bedienungsanleitung</a></p></div>',
      ),
    }),
  }),
  alive('molle-dag', {
    family: 'trap-words',
    lang: 'da',
    mechanism: 'An event that is over, by a banner; programme and speakers are still there.',
    at: '/moellens-dag-2024',
    host: site(event, {
      '/moellens-dag-2024': leaf(
        event,
        'Møllens Dag 2024',
        `<div class="messages messages--warning">Dette arrangement er slut, og tilmeldingen er lukket.</div>${told('Møllens Dag 2024', '2024-06-16', 'Kl. 10 åbnede borgmesteren porten, kl. 11 blev der malet rug for første gang siden 1957.', 'Foredrag: Karen Holm om stubmøller; Jens Bak om møllesten og deres huggere.')}`,
      ),
    }),
  }),
  alive('sluiswachter', {
    family: 'trap-words',
    lang: 'nl',
    mechanism: 'A job advert that is closed, whose whole text remains.',
    at: '/vacatures/sluiswachter-eefde',
    host: site(works, {
      '/vacatures/sluiswachter-eefde': leaf(
        works,
        'Sluiswachter Eefde',
        '<p class="badge">Deze vacature is gesloten. Solliciteren is niet meer mogelijk.</p><h1>Sluiswachter Eefde</h1><p>Je bedient de sluis en de stuw, in ploegen, ook in het weekend. Je houdt het logboek bij en helpt schippers op weg.</p><h2>Wat vragen we</h2><ul><li>Mbo-diploma, marifooncertificaat</li><li>Je woont binnen een half uur van de sluis</li></ul><h2>Salaris</h2><p>Schaal 6, maximaal € 3.650 per maand.</p>',
      ),
    }),
  }),
  alive('issue-4412', {
    family: 'trap-words',
    lang: 'en',
    mechanism: 'A report in a tracker of faults, called “Page not found after login”.',
    at: '/keel/ferrybot/issues/4412',
    host: site(bugs, {
      '/keel/ferrybot/issues/4412': leaf(
        bugs,
        'Page not found after login (404) · Issue #4412',
        '<h1>Page not found after login (404) <span>#4412</span></h1><span class="State State--closed">Closed</span><div class="comment"><p><b>orla</b> commented: after I log in I am sent to <code>/home//</code> and see “404 – this page does not exist”. Happens in 5.0.1, did not in 4.9.</p></div><div class="comment"><p><b>keel</b> commented: the slash is doubled in <code>redirect.go</code>. Fixed in 5.0.2, thank you.</p></div>',
      ),
    }),
  }),
  alive('suspended-thread', {
    family: 'trap-words',
    lang: 'en',
    mechanism: 'A thread in which someone asks why his page says “Account suspended”.',
    at: '/viewtopic.php?t=20117',
    host: site(
      board,
      {
        '/viewtopic.php?t=20117': leaf(
          board,
          'This account has been suspended??',
          '<h2 class="topic-title">This account has been suspended??</h2><div id="p1" class="post"><div class="content">My boat blog says “This account has been suspended. Contact your hosting provider”. I paid in March! Anyone else with Wharfhost?</div></div><div id="p2" class="post"><div class="content">Same here. They went into maintenance on Friday and the domain page now says it is for sale.</div></div><div id="p3" class="post"><div class="content">Mine is back. Ring them, do not write.</div></div>',
        ),
      },
      {
        missing: leaf(
          board,
          'Information',
          '<div class="panel" id="message"><h2>Information</h2><p>The requested topic does not exist.</p></div>',
          { status: 404 },
        ),
      },
    ),
  }),
  alive('hittegods', {
    family: 'trap-words',
    lang: 'sv',
    mechanism: 'A council’s page about lost property: what was not found, what is kept and for how long.',
    at: '/hittegods',
    host: site(lost, {
      '/hittegods': essay(
        lost,
        'Borttappat och upphittat',
        '',
        'Hittade du inte det du letar efter? Saker som tappats på bussen finns hos trafikbolaget, allt annat hos polisen.',
        'Det som inte har hämtats inom tre månader tas bort och säljs på auktion i november.',
      ),
    }),
  }),
  alive('stolen-panel', {
    family: 'trap-words',
    lang: 'it',
    mechanism: 'A museum’s entry for a panel that is missing, not found since 1944.',
    at: '/opere/tavola-mancante',
    host: site(museum, {
      '/opere/tavola-mancante': essay(
        museum,
        'Opera non trovata: la tavola di San Vito',
        '',
        'La tavola fu rimossa nel luglio 1944 e non è più stata ritrovata. Ne restano una fotografia Alinari e la cornice vuota.',
        'Chi avesse notizie può scrivere alla direzione. Inventario 311, tempera su tavola, 84 × 52 cm.',
      ),
    }),
  }),
]
