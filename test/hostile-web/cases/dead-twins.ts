/**
 * Pages from which the cited content is gone, each in its site's frame and with an honest 404 for what the server never had:
 * closed accounts, withdrawn products, ended services, deleted threads, in words that no table of phrases was made from.
 */
import { html, makeCases, site, type Written } from './make.ts'
import { leaf, type Sheet } from './living-twins.ts'

function gone(one: Sheet): Written {
  const lost = html(leaf({ ...one, title: '404', heading: '404', main: '<p>404</p>' }), 404)
  return {
    name: one.name,
    mechanism: one.mechanism,
    language: one.language,
    path: one.path,
    verdicts: ['soft-404', 'gone'],
    serve: site('en', 'newspaper', { [one.path]: html(leaf(one)) }, lost),
  }
}

const sheets: readonly Sheet[] = [
  {
    name: 'dt-user-cs',
    mechanism: 'a user’s page after the account was closed, in Czech',
    language: 'cs',
    path: '/uzivatel/vodnik77',
    title: 'Uživatel',
    main: '<p>Tento účet byl zrušen a jeho příspěvky už nejsou k dispozici.</p>',
  },
  {
    name: 'dt-product-de',
    mechanism: 'a product that a shop no longer has',
    language: 'de',
    path: '/p/gusseisenofen-modell-9',
    title: 'Produkt',
    main: '<p>Dieses Produkt wurde aus dem Sortiment genommen. Andere Öfen finden Sie in der Übersicht.</p>',
  },
  {
    name: 'dt-service-es',
    mechanism: 'a service that ended, and its users’ files with it',
    language: 'es',
    path: '/archivos/u/3391',
    title: 'Servicio cerrado',
    main: '<p>El servicio cerró en 2018 y los archivos de los usuarios fueron borrados.</p>',
  },
  {
    name: 'dt-thread-ru',
    mechanism: 'a message box in place of a thread, in Russian',
    language: 'ru',
    path: '/viewtopic.php?t=20177',
    title: 'Информация',
    main: '<p>Запрошенной темы не существует.</p><p><a href="/">Вернуться к списку форумов</a></p>',
  },
  {
    name: 'dt-course-nl',
    mechanism: 'a course that was taken off the list',
    language: 'nl',
    path: '/cursussen/712',
    title: 'Cursus niet gevonden',
    main: '<p>De cursus die u zoekt wordt niet langer aangeboden.</p>',
  },
  {
    name: 'dt-exhibit-it',
    mechanism: 'a record that a catalogue has dropped',
    language: 'it',
    path: '/catalogo/scheda/5521',
    title: 'Scheda eliminata',
    main: '<p>La scheda è stata eliminata dal catalogo.</p>',
  },
  {
    name: 'dt-channel-ko',
    mechanism: 'a channel that was shut, in Korean',
    language: 'ko',
    path: '/channel/naru-tv',
    title: '채널 안내',
    main: '<p>이 채널은 폐쇄되었습니다.</p>',
  },
  {
    name: 'dt-repo-en',
    mechanism: 'a repository that its owner made private or deleted',
    language: 'en',
    path: '/lind/water-tables',
    title: 'Repository unavailable',
    main: '<p>The owner has deleted this repository or closed it to the public.</p>',
  },
  {
    name: 'dt-comment-pl',
    mechanism: 'a comment that moderators deleted',
    language: 'pl',
    path: '/komentarz/99120',
    title: 'Komentarz',
    main: '<p>Komentarz został skasowany przez moderatora.</p>',
  },
  {
    name: 'dt-set-fi',
    mechanism: 'a set of data that was withdrawn, in Finnish',
    language: 'fi',
    path: '/aineistot/pohjavesi-2014',
    title: 'Aineisto poistettu',
    main: '<p>Tämä aineisto on poistettu palvelusta.</p>',
  },
  {
    name: 'dt-group-vi',
    mechanism: 'a group that was dissolved, in Vietnamese',
    language: 'vi',
    path: '/nhom/3391',
    title: 'Nhóm',
    main: '<p>Nhóm này đã bị xóa hoặc không còn tồn tại.</p>',
  },
]

export const deadTwins = makeCases('dead-twins', 'dead', sheets.map(gone))
