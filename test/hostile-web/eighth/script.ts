/** Pages whose truth only a script tells: the server gives the same shell for everything, the data come after it. */
import type { WebCase } from '../case.ts'
import { alive, bare, dead, give, raw, type Rest } from './kit.ts'

const inBrowser: Rest = { needsBrowser: true }
const json = (body: unknown, status = 200): ReturnType<typeof give> =>
  give(JSON.stringify(body), 'application/json; charset=utf-8', status)
/** A shell that asks `/api` + its own path and writes what it is given, or what it says where nothing is given. */
const shell = (lang: string, name: string, menu: string, lost: string): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${name}</title><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><div id="app"></div><script>
(async () => {
  const app = document.getElementById('app')
  const answer = await fetch('/api' + location.pathname)
  const item = answer.ok ? await answer.json() : null
  document.title = (item ? item.title : ${JSON.stringify(lost)}) + ' – ${name}'
  app.innerHTML = '<header>${menu}</header><main><h1></h1><div></div></main>'
  app.querySelector('h1').textContent = item ? item.title : ${JSON.stringify(lost)}
  for (const line of item ? item.text : []) app.querySelector('div').append(Object.assign(document.createElement('p'), { textContent: line }))
})()
</script><noscript>JavaScript.</noscript></body></html>`

export const scripted: readonly WebCase[] = [
  alive(
    'atlas-in-script',
    'spa',
    'sv',
    'A shell without data fetches the atlas’s article by script; the server answers every address with the shell.',
    '/platser/forsvunna-fyrar',
    raw(
      {
        '/api/platser/forsvunna-fyrar': json({
          title: 'Försvunna fyrar',
          text: [
            'Av kustens 214 fyrar är 61 släckta och 17 borta. De flesta revs när elen kom, tre togs av isen.',
            'Grundkallens första fyrskepp förliste i december 1959 utan att någon hann larma. Platsen är inte utmärkt.',
            'Har du bilder på en fyr som inte finns kvar? Skriv till arkivet.',
          ],
        }),
      },
      ({ path }) =>
        bare(path).startsWith('/api/')
          ? json({ error: 'finns inte' }, 404)
          : give(shell('sv', 'Kustatlas', 'Karta · Platser · Om atlasen', 'Sidan finns inte')),
    ),
    inBrowser,
  ),
  dead(
    'chirp-script-gone',
    'social',
    'en',
    'A social site’s shell asks its interface for the post, gets 404 and says that it does not exist.',
    '/harbourlight/status/88120417',
    ['soft-404', 'gone'],
    raw({}, ({ path }) =>
      bare(path).startsWith('/api/')
        ? json({ errors: [{ code: 144, message: 'No status found with that ID.' }] }, 404)
        : give(
            shell(
              'en',
              'Chirp',
              'Log in · Sign up · Explore',
              'Hmm...this page doesn’t exist. Try searching for something else.',
            ),
          ),
    ),
    inBrowser,
  ),
  dead(
    'biblioteca-script-nada',
    'spa',
    'es',
    'A digital library’s shell answers every address; its script writes that the work was withdrawn by the holder of its rights.',
    '/obra/cancionero-de-la-vega',
    ['soft-404', 'gone'],
    raw({}, ({ path }) =>
      bare(path).startsWith('/api/')
        ? json({ estado: 'retirada' }, 404)
        : give(
            shell(
              'es',
              'Biblioteca Digital de la Vega',
              'Catálogo · Colecciones · Ayuda',
              'Esta obra ya no se encuentra en la biblioteca',
            ),
          ),
    ),
    inBrowser,
  ),
  alive(
    'tafel-in-script',
    'spa',
    'de',
    'A town’s memorial book writes its entry by script from its interface; the shell is empty for everybody.',
    '/gedenkbuch/0417',
    raw(
      {
        '/api/gedenkbuch/0417': json({
          title: 'Rosalie Blumenfeld',
          text: [
            'Geboren am 2. Mai 1874 in Norden. Inhaberin eines Hutgeschäfts in der Osterstraße 12 (Geschäft gelöscht 1938).',
            'Am 23. Juli 1942 nach Theresienstadt deportiert. Weiteres Schicksal unbekannt. Ein Foto ist nicht vorhanden.',
          ],
        }),
      },
      ({ path }) =>
        bare(path).startsWith('/api/')
          ? json({ fehler: 'kein Eintrag' }, 404)
          : give(shell('de', 'Gedenkbuch der Stadt', 'Namen · Straßen · Mitarbeit', 'Kein Eintrag gefunden')),
    ),
    inBrowser,
  ),
]
