/** Dead pages: more forms of "not here" with 200. */
import type { WebCase } from '../case.ts'
import { dead, give, go, leaf, none, site, type Look } from './kit.ts'

const of = (lang: string, skin: Look['skin'], name: string): Look => ({ lang, skin, name })
const tandarts = of('nl', 'blog', 'Tandartspraktijk Kanaalzicht')
const paste = of('en', 'next', 'leafbin')
const chat = of('en', 'next', 'Parlour')
const diary = of('de', 'gov', 'Gemeinde Seefeld: Veranstaltungen')
const lexicon = of('et', 'gov', 'Rannakeele sõnaraamat')
const seek = of('es', 'news', 'La Voz del Estero')
const fund = of('fr', 'nuxt', 'Cagnotte & Cie')
const course = of('pt', 'next', 'Academia Aberta')
const film = of('tr', 'nuxt', 'Sahne')
const maps = of('cs', 'shop', 'Mapy a plány')
const polls = of('ja', 'board', '釣り船掲示板')
const month = leaf(
  diary,
  'Veranstaltungskalender',
  `<div class="messages messages--error">Die gewählte Veranstaltung existiert nicht.</div><h1>November 2026</h1><table class="calendar">${[0, 1, 2, 3].map((week) => `<tr>${[1, 2, 3, 4, 5, 6, 7].map((day) => `<td>${week * 7 + day}</td>`).join('')}</tr>`).join('')}</table><ul><li>25.11. Seniorencafé</li><li>29.11. Adventsmarkt</li></ul>`,
)

export const lostSix: readonly WebCase[] = [
  dead('kanaalzicht', {
    family: 'hijacked',
    lang: 'nl',
    mechanism:
      'The former domain of a boat builders’ archive belongs to a dentist now, whose home page answers every address.',
    verdicts: ['soft-404', 'parked'],
    at: '/archief/tjalken/bouwtekening-1904.html',
    host: site(
      tandarts,
      {},
      {
        home: leaf(
          tandarts,
          'Tandartspraktijk Kanaalzicht',
          '<h1>Welkom bij Tandartspraktijk Kanaalzicht</h1><p>Wij nemen weer nieuwe patiënten aan. Bel voor een afspraak of schrijf u online in.</p><h2>Behandelingen</h2><ul><li>Controle</li><li>Implantaten</li><li>Bleken</li></ul>',
        ),
        missing: leaf(
          tandarts,
          'Tandartspraktijk Kanaalzicht',
          '<h1>Welkom bij Tandartspraktijk Kanaalzicht</h1><p>Wij nemen weer nieuwe patiënten aan. Bel voor een afspraak of schrijf u online in.</p><h2>Behandelingen</h2><ul><li>Controle</li><li>Implantaten</li><li>Bleken</li></ul>',
        ),
      },
    ),
  }),
  dead('leafbin', {
    family: 'soft-404',
    lang: 'en',
    mechanism: 'A place for pasted text: the paste has expired; status 200, also for nonsense.',
    at: '/kQ2v9x',
    host: site(
      paste,
      {},
      {
        missing: leaf(
          paste,
          'Paste expired',
          '<div class="empty"><h1>🍂 Fallen off the tree</h1><p>This paste has expired or never existed. Pastes by guests are kept for thirty days.</p><a href="/">New paste</a></div>',
        ),
      },
    ),
  }),
  dead('parlour-invite', {
    family: 'soft-404',
    lang: 'en',
    mechanism: 'An invitation to a chat that ran out; real or not, the page says it is invalid; status 200.',
    at: '/invite/riverfolk-2019',
    host: site(
      chat,
      {},
      {
        missing: leaf(
          chat,
          'Parlour',
          '<div class="modal"><h1>Invite invalid</h1><p>This invite may be expired, or you might not have permission to join.</p><button>Continue to Parlour</button></div>',
        ),
      },
    ),
  }),
  dead('seefeld-termin', {
    family: 'soft-404',
    lang: 'de',
    mechanism:
      'A calendar falls back to the present month where an event is unknown, with one line that says so.',
    at: '/kalender/?event=20871',
    host: site(diary, { '/kalender/': month }),
  }),
  dead('rannakeel', {
    family: 'soft-404',
    lang: 'et',
    mechanism: 'A dictionary has no such entry and proposes others; status 200.',
    at: '/sona/kaluriauk',
    host: site(
      lexicon,
      { '/sona/kai': leaf(lexicon, 'kai', '<h1>kai</h1><p>laudadest maabumiskoht, sild</p>') },
      {
        missing: ({ path }) =>
          path.startsWith('/sona/')
            ? leaf(
                lexicon,
                'Otsing',
                '<h1>Otsing</h1><p>Päringule ei leitud ühtegi vastet.</p><p>Kas mõtlesite: <a href="/sona/kai">kai</a>?</p>',
              )
            : none(lexicon),
      },
    ),
  }),
  dead('estero', {
    family: 'redirect',
    lang: 'es',
    mechanism: 'Unknown addresses lead to the site’s search with the words of the address; it finds nothing.',
    at: '/cultura/2010/la-regata-de-las-traineras',
    host: site(
      seek,
      {
        '/buscar': leaf(
          seek,
          'Buscar',
          '<h1>Resultados de la búsqueda</h1><form><input name="q"><button>Buscar</button></form><p>0 resultados. Pruebe con otras palabras.</p>',
        ),
      },
      { missing: ({ path }) => go(`/buscar?q=${encodeURIComponent(path.split('/').pop() ?? '')}`) },
    ),
  }),
  dead('cagnotte', {
    family: 'soft-404',
    lang: 'fr',
    mechanism: 'A collection of money was closed and its page emptied by its organiser; status 200.',
    at: '/c/restaurer-le-gabarot',
    host: site(fund, {
      '/c/restaurer-le-gabarot': leaf(
        fund,
        'Cagnotte clôturée',
        '<section><h1>Oups, cette cagnotte n’existe plus</h1><p>L’organisateur l’a supprimée ou elle a été clôturée.</p><a href="/creer">Créer une cagnotte</a></section>',
      ),
    }),
  }),
  dead('academia', {
    family: 'redirect',
    lang: 'pt',
    mechanism:
      'A course that is no longer given leads with 302 to the catalogue, with a message in the query; so does all nonsense below courses.',
    at: '/cursos/historia-da-pesca-do-bacalhau',
    host: site(
      course,
      {
        '/cursos': leaf(
          course,
          'Catálogo de cursos',
          '<div class="toast">O curso que procura já não existe.</div><h1>Catálogo de cursos</h1><ul><li>Introdução à estatística</li><li>Escrita científica</li><li>Fotografia com telemóvel</li></ul>',
        ),
      },
      {
        missing: ({ path }) =>
          path.startsWith('/cursos/') ? go('/cursos?aviso=curso-inexistente') : none(course),
      },
    ),
  }),
  dead('sahne', {
    family: 'soft-404',
    lang: 'tr',
    mechanism:
      'A film’s page in an application: the frame, skeletons and the server’s own note that the content was taken off the air; status 200.',
    at: '/izle/bogazin-kayikcilari',
    host: site(film, {
      '/izle/bogazin-kayikcilari': leaf(
        film,
        'Sahne',
        '<div class="skeleton"></div><div class="skeleton"></div><div role="alert"><h1>Bu içerik yayından kaldırıldı</h1><p>Aradığınız film artık Sahne’de yok.</p></div>',
        { head: '<script>window.__STATE__={"movie":null,"error":"CONTENT_REMOVED"}</script>\n' },
      ),
    }),
  }),
  dead('mapy-plany', {
    family: 'soft-404',
    lang: 'cs',
    mechanism:
      'A shop shows the empty frame of a product: no name, price zero, “product not found” on the button.',
    at: '/produkt/plan-prahy-1938/',
    host: site(
      maps,
      {},
      {
        missing: ({ path }) =>
          path.startsWith('/produkt/')
            ? leaf(
                maps,
                '',
                '<div class="product-info-main"><h1 class="page-title"></h1><span class="price">0,00 Kč</span><button disabled>Produkt nenalezen</button></div><div class="product media"><img src="/media/placeholder.jpg" alt=""></div>',
              )
            : none(maps),
      },
    ),
  }),
  dead('tsuribune', {
    family: 'soft-404',
    lang: 'ja',
    mechanism: 'A board’s script: the entry was deleted by its writer or by age; status 200.',
    at: '/bbs/read.cgi?no=20931',
    host: site(
      polls,
      {},
      {
        missing: ({ path }) =>
          path.startsWith('/bbs/')
            ? give(
                '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>エラー</title></head><body><h3>ERROR !</h3><p>該当する記事が見つかりません。削除されたか、過去ログから消えた可能性があります。</p><form><input type="button" value="前画面に戻る" onclick="history.back()"></form></body></html>',
              )
            : none(polls),
      },
    ),
  }),
]
