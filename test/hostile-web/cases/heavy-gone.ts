/** Dead pages in heavy frames: a few words are all that is theirs, and nothing else is the same twice. */
import { front, heavy, led, show, type HeavyRow } from './heavy.ts'

const slugOf = (path: string): string => (path.split('/').at(-1) ?? '').replaceAll('-', ' ')
const row = (
  name: string,
  language: string,
  path: string,
  mechanism: string,
  page: HeavyRow['page'],
  more: Partial<HeavyRow> = {},
): HeavyRow => ({ name, language, path, mechanism, page, ...more })
const everywhere = { everywhere: true } as const

/** What all lost addresses show. */
export const heavyLost = heavy('soft-404', 'dead', [
  row(
    'hv-plugin',
    'de',
    '/aktuelles/detail?tx_news_pi1%5Bnews%5D=4711',
    'a plug-in that was given no record',
    { title: 'Detail – Amt', heading: 'Aktuelles', main: '<p>Keine Nachricht ausgewählt.</p>' },
    everywhere,
  ),
  row(
    'hv-dossier',
    'fr',
    '/dyn/17/dossiers/eau_potable_2012',
    'a database without the file',
    { heading: 'Dossiers législatifs', main: '<p>Aucun dossier ne correspond à votre demande.</p>' },
    everywhere,
  ),
  row(
    'hv-away',
    'en',
    '/2016/06/tide-gauge-lost',
    'a joke and a sentence among teasers with words of their own',
    {
      heading: 'Hm, that one got away',
      main: '<p>The story you were after is not in our archive any more.</p>',
      teasers: 'told',
    },
    everywhere,
  ),
  row(
    'hv-alas',
    'ru',
    '/obschestvo/2016/parom-snova-hodit',
    'one sentence among teasers with words of their own',
    { heading: 'Увы', main: '<p>Такой новости у нас нет.</p>', teasers: 'told' },
    everywhere,
  ),
  row(
    'hv-compass',
    'fr',
    '/culture/le-phare',
    'a joke without any phrase',
    {
      heading: 'Panne de boussole',
      main: '<p>Le capitaine a perdu le cap. Larguez les amarres vers d’autres rivages :</p>',
    },
    everywhere,
  ),
  row(
    'hv-file',
    'en',
    '/file/8ak2q/minutes.zip',
    'a host of files that offers more of itself',
    {
      title: 'Northmoor Files',
      heading: 'Invalid or Deleted File.',
      main: '<p>The key you provided for file access was invalid. This is usually caused because the file is no longer stored here.</p><h2>Upgrade to Pro</h2><p>Get 1 TB of storage and faster downloads.</p>',
    },
    everywhere,
  ),
  row(
    'hv-decision',
    'hu',
    '/hatarozat/2014/118',
    'a database of decisions without it',
    { heading: 'Határozatok', main: '<p>A keresett határozat nem szerepel az adatbázisban.</p>' },
    everywhere,
  ),
  row(
    'hv-user',
    'pl',
    '/u/latarnik',
    'nobody of that name',
    { title: 'Profil', main: '<h2>Nie ma takiego użytkownika</h2>' },
    everywhere,
  ),
  row(
    'hv-cloud',
    'en',
    '/reports/2019/annual',
    'a cloud waits for content',
    {
      title: 'Microsoft Azure App Service - Welcome',
      heading: 'Your web app is running and waiting for your content',
      main: '<p>Your web app is live, but we don’t have your content yet. It could take up to 5 minutes for your content to show up.</p>',
      teasers: 'none',
    },
    everywhere,
  ),
])

/** Another page of the site in place, without a redirect. */
export const heavyInPlace = heavy('soft-404', 'dead', [
  row(
    'hv-front',
    'en',
    '/2015/03/bridge-closed',
    'the front page for all that is lost, its teasers turning',
    (request) => show('en', front('en', `${request.path}${request.before}`), request),
    everywhere,
  ),
  row(
    'hv-front-ru',
    'ru',
    '/news/most-zakryt-na-remont',
    'the same under a longer name of the site',
    (request) =>
      show('ru', front('ru', `${request.path}${request.before}`, { title: 'Гавань — новости' }), request),
    everywhere,
  ),
  row(
    'hv-front-told',
    'nl',
    '/nieuws/2014/brug-dicht',
    'the same, excerpts beside the links',
    (request) => show('nl', front('nl', `${request.path}${request.before}`, { teasers: 'told' }), request),
    everywhere,
  ),
  row(
    'hv-front-one',
    'sv',
    '/nyheter/2014/bron-avstangd',
    'the front page for this one; unknown names get 404',
    front('sv', 'front'),
  ),
  row(
    'hv-search',
    'pt',
    '/noticias/ponte-do-vale-interditada',
    'a search for the address’s words that found nothing',
    (request) =>
      show(
        'pt',
        {
          title: 'Busca',
          heading: `Busca: ${slugOf(request.path)}`,
          main: '<p>0 itens atendem ao seu critério.</p>',
        },
        request,
      ),
    everywhere,
  ),
  row(
    'hv-search-hits',
    'de',
    '/wirtschaft/wasserpreise-steigen-wieder',
    'a search for the address’s words that found some of them',
    (request) =>
      show(
        'de',
        front('de', `${request.path}${request.before}`, {
          title: `${slugOf(request.path)} - Suche`,
          heading: `Suchergebnisse für „${slugOf(request.path)}“`,
        }),
        request,
      ),
    everywhere,
  ),
  row(
    'hv-led-list',
    'fi',
    '/tuotteet/uppopumppu-vesivalo',
    'led to a list whose entries have a paragraph each; unknown ones are 404',
    led('/tuotteet'),
    { more: { '/tuotteet': front('fi', 'tuotteet', { heading: 'Tuotteet' }) } },
  ),
  row(
    'hv-led-all',
    'en',
    '/products/brass-lantern',
    'led to all products; unknown ones are 404',
    led('/collections/all', 302),
    { more: { '/collections/all': front('en', 'all') } },
  ),
  row(
    'hv-template',
    'en',
    '/catalogue/item/88120',
    'labels without values under an empty name; unknown ones are 404',
    {
      title: ' | Northmoor',
      main: '<table><tr><th>Reference</th><td></td></tr><tr><th>Date</th><td></td></tr></table>',
    },
  ),
])

/** One thing is gone; unknown ones get an honest 404. */
export const heavyTaken = heavy('removed', 'dead', [
  row('hv-job-fi', 'fi', '/tyopaikat/vesihuoltoinsinoori-48812', 'a vacancy under its name, closed', {
    heading: 'Vesihuoltoinsinööri',
    main: '<p>Tämä työpaikkailmoitus ei ole enää voimassa.</p>',
  }),
  row('hv-job-cs', 'cs', '/prace/vodohospodar-88120', 'the same in Czech', {
    heading: 'Vodohospodář',
    main: '<p>Nabídka už není aktivní. Podívejte se na podobné pozice.</p>',
  }),
  row('hv-job-de', 'de', '/jobs/wasserbauer-m-w-d-88121', 'the same among teasers with words of their own', {
    heading: 'Wasserbauer (m/w/d)',
    main: '<p>Die Stelle ist bereits besetzt.</p>',
    teasers: 'told',
  }),
  row('hv-job-pt', 'pt', '/vagas/engenheiro-hidrologo-9931', 'the same in Portuguese', {
    heading: 'Engenheiro hidrólogo',
    main: '<p>Esta vaga foi preenchida.</p>',
  }),
  row('hv-house-sv', 'sv', '/bostad/backvagen-4-77120', 'a house under its street', {
    heading: 'Bäckvägen 4',
    main: '<p>Bostaden är borttagen från sajten.</p>',
  }),
  row('hv-house-nl', 'nl', '/koop/dijkweg-4-77121', 'a house that is off the market', {
    heading: 'Dijkweg 4',
    main: '<p>Deze woning is van de markt gehaald.</p>',
  }),
  row('hv-ad-uk', 'uk', '/d/ogoloshennya/nasos-IDxK2', 'a notice above the list of others', {
    title: 'Насос – оголошення',
    main: '<p>Оголошення неактивне</p><p>Подивіться схожі пропозиції</p>',
  }),
  row('hv-text-el', 'el', '/ellada/2017/gefyra-klisti', 'an article under its headline, withdrawn', {
    heading: 'Κλειστή η γέφυρα',
    main: '<p>Το άρθρο αποσύρθηκε μετά από αίτημα του ενδιαφερομένου.</p>',
  }),
  row(
    'hv-text-pl',
    'pl',
    '/kultura/2012/latarnia-na-sprzedaz',
    'an article withdrawn among teasers with words of their own',
    {
      heading: 'Latarnia na sprzedaż',
      main: '<p>Artykuł został wycofany na wniosek autora.</p>',
      teasers: 'told',
    },
  ),
  row('hv-text-it', 'it', '/cronaca/2013/il-faro-spento', 'two words under a headline', {
    heading: 'Il faro spento',
    main: '<p>Contenuto rimosso.</p>',
    teasers: 'told',
  }),
  row('hv-video-ja', 'ja', '/watch/aa81kq0Zx', 'a film that its owner took away, others beside it', {
    title: '動画',
    main: '<div><p>この動画は投稿者によって削除されました</p></div>',
  }),
  row('hv-video-fr', 'fr', '/video/x8k2a1', 'the same in French', {
    title: 'Vidéo',
    main: '<div><p>Cette vidéo a été supprimée par son propriétaire.</p></div>',
  }),
  row('hv-post-id', 'id', '/p/88121', 'a post that its author took away', {
    title: 'Kiriman',
    main: '<p>Kiriman ini telah dihapus oleh penulisnya.</p>',
  }),
  row('hv-text-zh', 'zh', '/n1/2014/0512/c88-24991.html', 'an article under the name of its section', {
    title: '新闻',
    main: '<p>您访问的文章已被删除</p>',
  }),
  row('hv-tomb-es', 'es', '/handle/10673/88121', 'what is left of a withdrawn item', {
    title: 'Repositorio Institucional',
    main: '<h2>Lápida</h2><p>El ítem ha sido retirado del repositorio y no está disponible. Si tiene preguntas, contacte con el administrador.</p>',
  }),
])

/** Games of chance in the old frame, teasers turning. */
export const heavyGames = heavy('parked', 'dead', [
  row(
    'hv-slot',
    'id',
    '/berita/2013/banjir-kampung-melayu',
    'one page of games at every address',
    {
      title: 'SLOT88: Situs Slot Gacor Maxwin Hari Ini',
      heading: 'Slot Gacor Hari Ini Gampang Menang',
      main: '<p>Situs slot gacor terpercaya dengan RTP live tertinggi, bonus new member 100 dan deposit pulsa tanpa potongan.</p><p>Daftar slot sekarang dan raih maxwin setiap hari.</p>',
    },
    { ...everywhere, verdicts: ['parked', 'soft-404'] },
  ),
])
