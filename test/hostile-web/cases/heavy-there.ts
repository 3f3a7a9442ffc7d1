/** Living pages in heavy frames that look like dead ones: short, empty for a reason, filled from a template, closed, struck, sold. */
import { escape } from '../pages/build.ts'
import { front, heavy, show, type Heavy, type HeavyRow } from './heavy.ts'

const row = (
  name: string,
  language: string,
  path: string,
  mechanism: string,
  page: HeavyRow['page'],
  more: Partial<HeavyRow> = {},
): HeavyRow => ({ name, language, path, mechanism, page, ...more })
const said = (heading: string, ...paragraphs: readonly string[]): Heavy => ({
  heading,
  main: paragraphs.map((one) => (one.startsWith('<') ? one : `<p>${one}</p>`)).join(''),
})
const lastOf = (path: string): string => escape(path.split('/').at(-1) ?? '')

/** There is nothing just now. */
export const heavyEmpty = heavy('living', 'alive', [
  row(
    'ht-consultations',
    'en',
    '/get-involved/open-consultations',
    'an empty list of consultations',
    said('Open consultations', 'There are no open consultations at the moment.'),
  ),
  row(
    'ht-events',
    'it',
    '/eventi/prossimi-eventi',
    'an empty list of events',
    said('Prossimi eventi', 'Nessun evento in programma.'),
  ),
  row(
    'ht-calls',
    'hu',
    '/palyazatok',
    'an empty list of calls for bids',
    said('Pályázatok', 'Jelenleg nincs elérhető pályázat.'),
  ),
  row(
    'ht-vacancies',
    'ja',
    '/saiyo/boshu',
    'an empty list of vacancies',
    said('募集', '現在、募集はありません。'),
  ),
  row(
    'ht-jobs',
    'ru',
    '/vakansii',
    'an empty list of jobs',
    said('Вакансии', 'В настоящее время открытых вакансий нет.'),
  ),
  row(
    'ht-outages',
    'nl',
    '/storingen',
    'an empty list of outages',
    said('Storingen', 'Er zijn op dit moment geen storingen bekend.'),
  ),
])

/** Over, struck, sold or closed: that is what the page tells. */
export const heavyClosed = heavy('living', 'alive', [
  row(
    'ht-struck-de',
    'de',
    '/gesetze/wassg/__17.html',
    'a section of a law that was struck',
    said('§ 17', '(weggefallen)'),
  ),
  row(
    'ht-struck-pl',
    'pl',
    '/akty/DU/2001/72/747/art-31',
    'an article of a law that was struck',
    said('Art. 31', '(uchylony)'),
  ),
  row('ht-struck-cs', 'cs', '/zakon/254-2001/paragraf-17', 'a section in one word', said('§ 17', 'zrušen')),
  row('ht-bridge-fi', 'fi', '/liikenne/silta', 'a bridge is closed', said('Silta', 'Silta on suljettu.')),
  row(
    'ht-contest-it',
    'it',
    '/concorsi/istruttore-2019',
    'a contest is over; its acts stand below',
    said(
      'Concorso istruttore 2019',
      'Il concorso è chiuso.',
      '<ul><li><a href="/d/1.pdf">Bando</a></li><li><a href="/d/2.pdf">Graduatoria finale</a></li></ul>',
    ),
  ),
  row(
    'ht-firm-de',
    'de',
    '/register/firma/HRB-4418',
    'a firm that was struck off',
    said(
      'Mühlenwasser GmbH',
      'Firma ist erloschen. Von Amts wegen gelöscht am 12.03.2015.',
      'Amtsgericht Auenland, HRB 4418',
    ),
  ),
  row(
    'ht-lot-nl',
    'nl',
    '/kavel/4412-scheepsmodel',
    'a lot that was sold',
    said('Scheepsmodel, ca. 1834', 'Deze kavel is verkocht.', 'Buxus en messing, 42 cm. Opbrengst € 1.250.'),
  ),
  row(
    'ht-gangway-fr',
    'fr',
    '/travaux/passerelle',
    'a footbridge was taken away',
    said('Passerelle', 'La passerelle a été retirée.'),
  ),
  row(
    'ht-project-es',
    'es',
    '/proyectos/esclusa',
    'a project that was called off: the thing is over, its page stands',
    said('Esclusa', 'El proyecto ha sido cancelado.'),
  ),
  row(
    'ht-line-de',
    'de',
    '/linien/bus-17',
    'a bus that runs no more',
    said('Linie 17', 'Die Linie 17 wurde eingestellt.'),
  ),
  row(
    'ht-dossier-fr',
    'fr',
    '/dossiers/crues-2016',
    'a dossier headed by its directory, titled by its subject',
    front('fr', 'crues', { heading: 'Dossiers', title: 'Crues de 2016 – Valmer' }),
  ),
  row(
    'ht-edition-de',
    'de',
    '/auenland-west',
    'a local edition under the paper’s name alone',
    front('de', 'west'),
  ),
])

/** Short, and there. */
export const heavyBrief = heavy('living', 'alive', [
  row('ht-note-pl', 'pl', '/krotko/4412', 'a short note among teasers with words of their own', {
    ...said('Most zamknięty', 'W poniedziałek most będzie zamknięty od ósmej do szesnastej.'),
    teasers: 'told',
  }),
  row(
    'ht-photo-ja',
    'ja',
    '/photo/4412',
    'a photograph',
    said(
      '橋の写真',
      '<figure><img src="/p.jpg" alt=""><figcaption>昭和九年、渡し場にて。</figcaption></figure>',
    ),
  ),
  row(
    'ht-gauge-hu',
    'hu',
    '/vizallas/allomas.php?id=1026',
    'a name and two numbers; unknown ones give the empty frame',
    said(
      'Vízállás',
      '<h2>Tiszabecs</h2><table><tr><td>06:00</td><td>-112 cm</td></tr><tr><td>12:00</td><td>-110 cm</td></tr></table>',
    ),
    { others: said('Vízállás', '<h2></h2>') },
  ),
  row(
    'ht-rates-cs',
    'cs',
    '/kurzy?datum=12.04.2019',
    'a table of numbers; other days give the empty frame',
    said(
      'Kurzy měn',
      '<table><tr><th>Kód</th><th>Kurz</th></tr><tr><td>EUR</td><td>25,640</td></tr><tr><td>USD</td><td>22,712</td></tr><tr><td>GBP</td><td>29,811</td></tr></table>',
    ),
    { others: said('Kurzy měn', '<table><tr><th>Kód</th><th>Kurz</th></tr></table>') },
  ),
  row(
    'ht-wiki-en',
    'en',
    '/wiki/Lock_keeper',
    'a wiki that heads unknown names by themselves, with 200',
    {
      title: 'Lock keeper – Northmoor',
      heading: 'Lock keeper',
      main: '<p>A lock keeper works the gates of a canal lock and collects the tolls.</p><p>The post was first recorded in 1577.</p>',
    },
    {
      others: (request) =>
        show(
          'en',
          {
            title: `${lastOf(request.path)} – Northmoor`,
            heading: lastOf(request.path),
            main: '<p>There is currently no text in this page.</p>',
          },
          request,
        ),
    },
  ),
  row(
    'ht-tag-es',
    'es',
    '/etiqueta/inundaciones',
    'a tag; unknown ones are shown empty',
    front('es', 'tag', { title: 'inundaciones – Diario', heading: 'inundaciones' }),
    {
      others: (request) =>
        show(
          'es',
          {
            title: `${lastOf(request.path)} – Diario`,
            heading: lastOf(request.path),
            main: '<p>Sin entradas.</p>',
          },
          request,
        ),
    },
  ),
  row('ht-tag-it', 'it', '/tag/acqua-alta', 'a tag under the name of the site alone', front('it', 'tag')),
  row('ht-year-cs', 'cs', '/zpravy/2014', 'a year of news', front('cs', 'rok', { heading: 'Zprávy 2014' })),
  row(
    'ht-games-ru',
    'ru',
    '/news/88123',
    'an article on games of chance, by number',
    said(
      'Онлайн-казино заблокировано',
      'Роскомнадзор заблокировал онлайн-казино и зеркало букмекера.',
      'Владельцев обязали вернуть деньги 412 игрокам до конца года.',
    ),
  ),
  row('ht-games-tr', 'tr', '/haber/operasyon-88123', 'the same under other words', {
    ...said(
      'Kaçak bahis sitesi çökertildi',
      'Polis kaçak bahis sitesi yöneten beş kişiyi gözaltına aldı.',
      'Operasyon üç ilde aynı anda yapıldı.',
    ),
    head: '<meta property="article:published_time" content="2019-05-12">',
  }),
])
