/**
 * Living pages whose servers show the same at every address: sites that look at a part of the address only, or have but one page.
 * Where the page speaks of what the address names, sameness proves nothing; beside them their twins, where it does not.
 */
import { leaf, type Sheet } from './living-twins.ts'
import { html, makeCases, play, text, type Written } from './make.ts'

type Words = Written['verdicts']

/** Every address gets the page. */
function everywhere(one: Sheet, verdicts: Words, first: 'cookie' | 'page' = 'page'): Written {
  const { name, mechanism, language, path } = one
  return {
    name,
    mechanism,
    language,
    path,
    verdicts,
    serve: (request) => {
      if (request.path === '/robots.txt') return play(text('User-agent: *\nAllow: /\n'), request)
      if (first === 'cookie' && !request.cookies.has('seen'))
        return {
          status: 302,
          headers: [
            ['Location', request.path],
            ['Set-Cookie', 'seen=1; Path=/'],
          ],
          body: '',
        }
      return html(leaf(one))
    },
  }
}

const told: readonly Sheet[] = [
  {
    name: 'lt-same-mill',
    mechanism: 'a small site whose one article comes whatever is asked for; title and address name the mill',
    language: 'de',
    path: '/wassermuehle-2',
    title: 'Die Wassermühle von Lind',
    main: '<p>1742 ließ der Abt die Mühle über dem Wehr bauen. Sie mahlte für fünf Dörfer.</p><p>1911 zerstörte ein Hochwasser das Rad; es wurde größer ersetzt, und die Mühle lief noch vierzig Jahre.</p><p>Seit 1958 steht sie still. Der Verein öffnet sie am ersten Sonntag im Monat.</p>',
  },
  {
    name: 'lt-same-ledger',
    mechanism: 'the same in English, by one short word in title, heading and address',
    language: 'en',
    path: '/ferry',
    title: 'The ferry at Tarn Quay',
    main: '<p>The ferry is a flat boat on a chain, and has been since 1871. It carries four cars or forty sheep.</p><p>It runs from six until dark. Ring the bell on the far bank and wait.</p><p>The ferryman’s house is lent to walkers in summer; ask at the shop.</p>',
  },
  {
    name: 'lt-same-canonical',
    mechanism:
      'an address with an id that is looked up and a name that is not; the page names the address as its own',
    language: 'fr',
    path: '/p/8812-la-digue-de-brenelle',
    title: 'La digue de Brenelle',
    head: '<link rel="canonical" href="https://lt-same-canonical.test/p/8812-la-digue-de-brenelle">',
    main: '<p>La digue a cédé trois fois en un siècle. À chaque fois le village l’a relevée seul, pierre après pierre.</p><p>Une plaque rappelle les noms de ceux qui y ont travaillé.</p>',
  },
]

const gated: readonly Sheet[] = [
  {
    name: 'lt-same-cookie',
    mechanism:
      'a cookie and back, then one story for all addresses; a name of the story in address and title',
    language: 'es',
    path: '/faro-3',
    title: 'El faro de Punta Lind',
    main: '<p>El faro se encendió por primera vez en 1864. Lo cuidaban dos familias que se turnaban cada quince días.</p><p>Desde 1989 funciona solo. La última farera guarda la llave y sube los domingos.</p><p>Se puede visitar en agosto.</p>',
  },
]

const lost: readonly Sheet[] = [
  {
    name: 'lt-same-other',
    mechanism: 'every address gets one story, and the address names another thing: what stood there is gone',
    language: 'en',
    path: '/news/quarry-licence-renewed',
    title: 'The ferry at Tarn Quay',
    main: '<p>The ferry is a flat boat on a chain, and has been since 1871. It carries four cars or forty sheep.</p><p>It runs from six until dark. Ring the bell on the far bank and wait.</p>',
  },
  {
    name: 'lt-same-section',
    mechanism: 'every address gets the list of news, under a word that addresses of news have too',
    language: 'en',
    path: '/news/2291',
    title: 'News',
    main: '<p>All the news of the valley, in the order it came to us.</p><ul><li><a href="/a">Bridge reopens</a></li><li><a href="/b">Choir sings</a></li></ul>',
  },
]

export const livingAlike = makeCases('living-twins', 'alive', [
  ...told.map((one) => everywhere(one, ['alive'])),
  ...gated.map((one) => everywhere(one, ['alive', 'redirected'], 'cookie')),
])
export const lostAlike = makeCases(
  'living-twins',
  'dead',
  lost.map((one) => everywhere(one, ['soft-404'])),
)
