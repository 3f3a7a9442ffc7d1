/**
 * Dead pages that say more than "not found": names, days, numbers and whole sentences beside the notice. Each server answers 404 for
 * what it does not know, in another wording, so that only the page itself tells.
 */
import { html, makeCases, site, type Written } from './make.ts'
import { leaf, type Sheet } from './living-twins.ts'

function emptied(one: Sheet): Written {
  const { name, mechanism, language, path } = one
  const lost = html(leaf({ ...one, title: '404', heading: '404', main: '<p>404</p>' }), 404)
  return {
    name,
    mechanism,
    language,
    path,
    verdicts: ['soft-404', 'gone'],
    serve: site('en', 'newspaper', { [path]: html(leaf(one)) }, lost),
  }
}

const pages: readonly Sheet[] = [
  {
    name: 'lo-en-moved-house',
    mechanism: 'a missing page that excuses itself with the year of a rebuilding',
    language: 'en',
    path: '/reports/2012-flood',
    title: 'Page not found',
    main: '<p>We rebuilt our website in March 2019, and the page you are looking for may have moved. Please use the search or write to us.</p>',
  },
  {
    name: 'lo-en-editor',
    mechanism: 'a missing article, and an editor’s desk that can be rung',
    language: 'en',
    path: '/archive/8812',
    title: 'Article not found',
    main: '<p>The article may have been withdrawn. Readers can ring the archive desk on 0046 555 12 34 on weekdays from 9 to 12.</p>',
  },
  {
    name: 'lo-de-umzug',
    mechanism: 'a missing page in German, with the year of a move and whom to ask',
    language: 'de',
    path: '/berichte/hochwasser',
    title: 'Seite nicht gefunden',
    main: '<p>Im Mai 2021 haben wir unser Angebot neu geordnet. Möglicherweise ist die gesuchte Seite umgezogen. Frau Ek im Bürgerbüro hilft Ihnen gern weiter.</p>',
  },
  {
    name: 'lo-fr-retire',
    mechanism: 'an article that was withdrawn, with the day and the one who wished it',
    language: 'fr',
    path: '/articles/4471',
    title: 'Article supprimé',
    main: '<p>Cet article a été supprimé le 4 mai 2020 à la demande de Karin Ek. La rédaction présente ses excuses aux lecteurs.</p>',
  },
  {
    name: 'lo-es-perfil',
    mechanism: 'a profile whose owner closed it, with day and name',
    language: 'es',
    path: '/perfil/karin',
    title: 'Esta página ya no existe',
    main: '<p>Karin Ek cerró su cuenta en mayo de 2019. Gracias a todos los que la siguieron en Lund.</p>',
  },
  {
    name: 'lo-it-annuncio',
    mechanism: 'an offer that ran out, with its day and where others are',
    language: 'it',
    path: '/annunci/99120',
    title: 'Annuncio scaduto',
    main: '<p>Questo annuncio è scaduto il 12 marzo 2020. Ogni giorno pubblichiamo 300 nuove offerte da Bari a Trento.</p>',
  },
  {
    name: 'lo-pl-strona',
    mechanism: 'a missing page that tells in a story what happened',
    language: 'pl',
    path: '/raporty/woda',
    title: 'Nie znaleziono strony',
    main: '<p>Być może adres został wpisany z błędem albo dokument przeniesiono. Skorzystaj z wyszukiwarki lub wróć na stronę główną.</p>',
  },
  {
    name: 'lo-ru-perenos',
    mechanism: 'a missing page with the year of a move, in Russian',
    language: 'ru',
    path: '/otchety/voda',
    title: 'Страница не найдена',
    main: '<p>В 2018 году сайт переехал на новую платформу. Возможно, документ теперь находится в разделе «Архив».</p>',
  },
  {
    name: 'lo-ja-iten',
    mechanism: 'a missing page with the day of a renewal, in Japanese',
    language: 'ja',
    path: '/houkoku/mizu',
    title: 'ページが見つかりません',
    main: '<p>2019年4月1日にサイトをリニューアルしました。お手数ですが、トップページから「資料室」をご覧ください。</p>',
  },
  {
    name: 'lo-en-joke',
    mechanism: 'a missing page that jokes in whole sentences',
    language: 'en',
    path: '/blog/tides-2013',
    title: 'Page not found',
    main: '<p>Our robot looked under the sofa, behind the fridge and in both pockets of its coat. It found a button and half a biscuit. Would you like to start again from the beginning?</p>',
  },
]

export const lostTwins = makeCases('lost-twins', 'dead', pages.map(emptied))
