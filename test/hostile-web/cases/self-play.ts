/** Whole pages written expectation first: dead ones that look alive beside an honest 404, and living ones that look dead. */
import { html, makeCases, site, type Written } from './make.ts'

interface Sheet {
  readonly name: string
  readonly mechanism: string
  readonly language: string
  readonly path: string
  readonly title: string
  readonly main: string
  readonly head?: string
}

/** A site's frame: menu, content, foot; the server answers 404 in plain words for what it does not know. */
function sheet({ language, title, main, head = '' }: Sheet): string {
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>
<header><a href="/">Aurel</a><nav><a href="/a">A–Z</a> <a href="/b">2024</a> <a href="/c">@</a></nav></header>
<main>${main}</main><footer><a href="/imprint">Aurel</a> <a href="/rss">RSS</a></footer></body></html>`
}

function written(verdict: 'alive' | 'soft-404', one: Sheet): Written {
  const { name, mechanism, language, path } = one
  const lost = html(sheet({ ...one, title: '404', main: '<h1>404</h1>' }), 404)
  return {
    name,
    mechanism,
    language,
    path,
    verdicts: [verdict],
    serve: site('en', 'newspaper', { [path]: html(sheet(one)) }, lost),
  }
}

const gone: readonly Sheet[] = [
  {
    name: 'sp-vacancy-filled',
    mechanism: 'a vacancy that was filled: its heading stays, one sentence says that nobody can apply',
    language: 'nl',
    path: '/vacatures/4471-hydroloog',
    title: 'Vacature niet meer beschikbaar - Aurel',
    main: '<h1>Deze vacature is niet meer beschikbaar</h1><p>De functie is inmiddels vervuld. Bekijk onze andere vacatures.</p><ul><li><a href="/v/1">Jurist</a></li><li><a href="/v/2">Chauffeur</a></li></ul>',
  },
  {
    name: 'sp-profile-closed',
    mechanism: 'a profile that its owner deleted, in Turkish',
    language: 'tr',
    path: '/kullanici/deniz-arslan',
    title: 'Aurel',
    main: '<h1>Bu hesap artık mevcut değil</h1><p>Kullanıcı hesabını silmiş olabilir.</p>',
  },
  {
    name: 'sp-event-removed',
    mechanism: 'an event that was deleted, in Greek, under the site’s name',
    language: 'el',
    path: '/ekdiloseis/synavlia-2019',
    title: 'Aurel',
    main: '<h1>Η εκδήλωση δεν βρέθηκε</h1><p>Ίσως έχει διαγραφεί ή μεταφερθεί.</p><p><a href="/">Αρχική σελίδα</a></p>',
  },
  {
    name: 'sp-thread-deleted',
    mechanism: 'a forum’s box for a thread that was deleted, in Hungarian',
    language: 'hu',
    path: '/tema/20931-kutak-vize',
    title: 'Információ - Aurel fórum',
    main: '<h2>Információ</h2><p>A kért téma nem létezik.</p>',
  },
  {
    name: 'sp-dataset-withdrawn',
    mechanism: 'a catalogue’s stub for a data set without files, in Portuguese',
    language: 'pt',
    path: '/dados/qualidade-agua-2018',
    title: 'Conjunto de dados removido | Aurel',
    main: '<h1>Conjunto de dados removido</h1><p>Este conjunto de dados foi retirado pelo seu autor e já não pode ser descarregado.</p>',
  },
  {
    name: 'sp-video-private',
    mechanism: 'a player’s page for a film that was deleted, with films of others, in Korean',
    language: 'ko',
    path: '/watch/8812203',
    title: 'Aurel TV',
    main: '<h1>삭제된 동영상입니다</h1><p>요청하신 동영상을 찾을 수 없습니다.</p><ul><li><a href="/watch/1">산책</a></li><li><a href="/watch/2">요리</a></li></ul>',
  },
  {
    name: 'sp-shop-ended',
    mechanism: 'an offer that is over, in Swedish, with offers of others',
    language: 'sv',
    path: '/annons/99120-roddbat',
    title: 'Annonsen är borttagen',
    main: '<h1>Annonsen är borttagen</h1><p>Den här annonsen har tagits bort av säljaren.</p><h2>Liknande annonser</h2><ul><li><a href="/annons/1">Kajak</a></li><li><a href="/annons/2">Eka</a></li></ul>',
  },
  {
    name: 'sp-empty-record',
    mechanism: 'a register that finds no record, in Vietnamese',
    language: 'vi',
    path: '/ho-so/55310',
    title: 'Không tìm thấy hồ sơ',
    main: '<h1>Không tìm thấy hồ sơ</h1><p>Hồ sơ bạn yêu cầu không tồn tại hoặc đã bị xóa.</p>',
  },
]

const standing: readonly Sheet[] = [
  {
    name: 'sp-lost-village',
    mechanism: 'a short entry on a village that no longer exists, in German',
    language: 'de',
    path: '/orte/alt-lenna',
    title: 'Alt Lenna – Aurel',
    main: '<h1>Alt Lenna</h1><p>Das Dorf Alt Lenna existiert nicht mehr. Es wurde 1962 für den Stausee geräumt; die Kirche steht unter Wasser.</p><img src="/k.jpg" alt="Kirche">',
  },
  {
    name: 'sp-closed-museum',
    mechanism: 'a museum’s news that it has closed for good, in Italian',
    language: 'it',
    path: '/notizie/museo-del-sale-chiude',
    title: 'Il Museo del sale chiude – Aurel',
    main: '<h1>Il Museo del sale chiude</h1><p>Dal 3 marzo il Museo del sale non è più aperto al pubblico. Le collezioni passano alla provincia, che cerca una nuova sede.</p>',
  },
  {
    name: 'sp-missing-person',
    mechanism: 'a short notice of the police on a missing person, in Spanish',
    language: 'es',
    path: '/avisos/desaparecida-lucia-ferrer',
    title: 'Desaparecida: Lucía Ferrer',
    main: '<h1>Desaparecida: Lucía Ferrer</h1><p>No ha sido encontrada desde el 4 de mayo. Si la ha visto, llame al 112.</p><img src="/l.jpg" alt="Lucía Ferrer">',
  },
  {
    name: 'sp-error-manual',
    mechanism: 'a manual’s entry for an error code, in Polish',
    language: 'pl',
    path: '/pomoc/bledy/e-17',
    title: 'E-17: nie znaleziono pliku – pomoc Aurel',
    main: '<h1>E-17: nie znaleziono pliku</h1><p>Program zgłasza ten błąd, gdy ścieżka w ustawieniach jest pusta. Otwórz ustawienia i wskaż katalog.</p>',
  },
  {
    name: 'sp-deleted-scene',
    mechanism: 'a page of a film club on deleted scenes, in French',
    language: 'fr',
    path: '/films/scenes-supprimees',
    title: 'Scènes supprimées – Aurel',
    main: '<h1>Scènes supprimées</h1><p>Trois scènes supprimées du film sont montrées jeudi à 20 h, en présence du monteur.</p>',
  },
  {
    name: 'sp-no-results-table',
    mechanism: 'a tender’s page that tells that no bid came, in English',
    language: 'en',
    path: '/tenders/2021-044-bridge-repair',
    title: '2021-044 Bridge repair – Tenders',
    main: '<h1>2021-044 Bridge repair</h1><p>No bids were received. The tender is closed and no longer available for submissions.</p><table><tr><td>Opened</td><td>4 May 2021</td></tr><tr><td>Closed</td><td>1 June 2021</td></tr></table>',
  },
  {
    name: 'sp-withdrawn-law',
    mechanism: 'a register’s entry of a norm that was repealed, in Czech',
    language: 'cs',
    path: '/predpisy/1998-112',
    title: 'Vyhláška č. 112/1998 – Aurel',
    main: '<h1>Vyhláška č. 112/1998</h1><p>Předpis byl zrušen dnem 1. 1. 2010.</p><p>§ 1 Tato vyhláška stanoví požadavky na jakost vody ve studnách.</p>',
  },
  {
    name: 'sp-out-of-print',
    mechanism: 'a publisher’s page for a book that is out of print, in Finnish',
    language: 'fi',
    path: '/kirjat/kaivojen-kirja',
    title: 'Kaivojen kirja – Aurel',
    main: '<h1>Kaivojen kirja</h1><p>Kirja ei ole enää saatavilla. 212 sivua, ilmestynyt 1987.</p><img src="/kansi.jpg" alt="Kansi">',
  },
]

export const selfPlayGone = makeCases(
  'self-play',
  'dead',
  gone.map((one) => written('soft-404', one)),
)
export const selfPlayStanding = makeCases(
  'self-play',
  'alive',
  standing.map((one) => written('alive', one)),
)
