/** Alive: courts, gazettes, law portals. */
import type { WebCase } from '../case.ts'
import { file, html, pdf, ps, table } from './base.ts'
import { alive, art, gonePage, page, render, show } from './site.ts'

export const aliveLawA: readonly WebCase[] = [
  alive(
    'gesetz-weggefallen',
    'de',
    'short-legal',
    'A statute whose sections are partly void: "(weggefallen)" stands under many numbers, the rest is in force.',
    'Landesrecht Nordmark',
    'typo3',
    '/gesetze/wegerechtsgesetz',
    page(
      'Gesetz über das Wegerecht (WegRG)',
      '<p>Ausfertigungsdatum: 14.03.1972. Zuletzt geändert durch Artikel 3 des Gesetzes vom 2. Mai 2019</p>' +
        [
          '§ 1 Anwendungsbereich|Dieses Gesetz gilt für alle Wege, die nicht dem öffentlichen Verkehr gewidmet sind.',
          '§ 2|(weggefallen)',
          '§ 3|(weggefallen)',
          '§ 4 Duldungspflicht|Der Eigentümer hat das Begehen zu dulden, soweit der Anlieger sein Grundstück sonst nicht erreichen kann.',
          '§ 5|(weggefallen)',
          '§§ 6 bis 9|(weggefallen)',
          '§ 10 Inkrafttreten|Dieses Gesetz tritt am Tage nach der Verkündung in Kraft.',
        ]
          .map((x) => {
            const [h, t] = x.split('|')
            return `<h3>${h}</h3><p>${t}</p>`
          })
          .join(''),
    ),
  ),
  alive(
    'arret-dereferencement',
    'fr',
    'about-404',
    'A judgment about removing pages from search engines: its words are those of deletion notices.',
    'Jurisprudence des cours',
    'drupal',
    '/decision/2019-11-27-4471',
    art(
      'Cour régionale, 3e chambre, 27 novembre 2019, n° 18-4471',
      '27 novembre 2019',
      'Le requérant demandait la suppression d’un lien menant vers une page « introuvable » depuis sa dépublication. L’éditeur répondait que la page avait été supprimée et renvoyait une erreur 404.',
      'La cour relève que la page n’existe plus à l’adresse indiquée mais qu’une copie subsistait dans le cache du moteur au jour de l’assignation. Elle en déduit que la demande conservait son objet.',
      'Par ces motifs, la cour confirme le jugement, condamne l’appelant aux dépens et rejette le surplus des demandes.',
    ),
  ),
  alive(
    'opinion-takedown',
    'en',
    'about-404',
    'An opinion that quotes the notice "this content has been removed" in its facts; title and text are the opinion.',
    'Open Reports of the Northern Circuit',
    'aspnet',
    '/opinion.aspx?no=17-2210',
    art(
      'Harrow Lane Press v. Video Commons, No. 17-2210',
      'Decided February 8, 2018',
      'Visitors who opened the address after the notice was served saw only the words “This content has been removed” and “The page you are looking for is no longer available.” The question is whether that display was itself a statement about the plaintiff.',
      'We hold that it was not. A tombstone says that something is absent; it does not say why. The district court’s dismissal under Rule 12(b)(6) is affirmed.',
      'Judge Alder, dissenting in part, would remand for findings on the duration of the removal.',
    ),
  ),
  alive(
    'jorei-fusoku',
    'ja',
    'short-legal',
    'An ordinance of two short articles; the whole page holds fewer words than its own menu.',
    '海沿町例規集',
    'plain',
    '/reiki/h18-041.html',
    page(
      '海沿町公告式条例',
      '<p>平成18年3月31日<br>条例第41号</p><p>（趣旨）<br>第1条　この条例は、条例の公布に関し必要な事項を定めるものとする。</p><p>附　則<br>この条例は、公布の日から施行する。</p>',
    ),
  ),
  alive(
    'daebeop-gigak',
    'ko',
    'short-legal',
    'A court decision of one line: the appeal is dismissed.',
    '판례열람 서비스',
    'gov',
    '/precedent/2016da20931',
    page(
      '2016다20931 판결',
      table([
        ['사건번호', '선고일', '결과'],
        ['2016다20931', '2017. 4. 13.', '상고기각'],
      ]) +
        ps(
          '【주문】 상고를 기각한다. 상고비용은 원고가 부담한다.',
          '【이유】 상고이유를 살펴본다. 원심의 판단은 정당하고 거기에 법리를 오해한 잘못이 없다.',
        ),
    ),
  ),
  alive(
    'amtsblatt-pdf',
    'de',
    'pdf',
    'An issue of an official gazette as a PDF file.',
    'Amtsblatt der Stadt Hochfeld',
    'typo3',
    '/fileadmin/amtsblatt/2014/Amtsblatt_2014_22.pdf',
    () =>
      file(
        pdf(
          'Amtsblatt Nr. 22/2014',
          [
            'Bekanntmachung der Haushaltssatzung',
            'Die Stadtverordnetenversammlung hat am 3. Juni 2014 beschlossen:',
            'Der Hebesatz der Grundsteuer B wird auf 410 v. H. festgesetzt.',
          ],
          22000,
        ),
      ),
  ),
  alive(
    'gazzetta-errata',
    'it',
    'short-legal',
    'A correction in a gazette: one sentence that says which word is to be deleted.',
    'Bollettino Ufficiale della Valle',
    'joomla',
    '/atti/2011/errata-corrige-118',
    page(
      'Errata corrige',
      '<p>Avviso di rettifica relativo al decreto 4 maggio 2011, n. 118. All’articolo 2, comma 1, la parola «soppressa» è cancellata.</p>',
    ),
    { absent: (r, s) => show(s, { ...gonePage(s), status: 200 }, r) },
  ),
  alive(
    'decreto-derogado',
    'es',
    'about-404',
    'A consolidated decree with the banner that it has been repealed; its text stands below in full.',
    'Legislación consolidada',
    'gov',
    '/buscar/decreto-1998-204',
    page(
      'Decreto 204/1998, de 3 de septiembre, sobre el registro de molinos',
      '<div class="alert alert-danger">Disposición derogada. Esta norma ya no está vigente.</div>' +
        ps(
          'Artículo 1. Se crea el registro de molinos hidráulicos, adscrito a la consejería competente en patrimonio.',
          'Artículo 2. La inscripción es gratuita y se practica de oficio o a instancia del titular.',
          'Disposición final. El presente decreto entrará en vigor al día siguiente de su publicación.',
        ),
    ),
  ),
  alive(
    'diario-quinhentos',
    'pt',
    'status',
    'An old law database whose answers carry status 500 although the text stands in them; absent records bring its own error.',
    'Base de Legislação Municipal',
    'aspnet',
    '/lei.aspx?id=3381',
    page(
      'Lei municipal n.º 3381, de 12 de julho de 2006',
      ps(
        'Dispõe sobre o funcionamento das feiras livres e dá outras providências.',
        'Art. 1.º As feiras livres funcionarão das seis às treze horas, em logradouros indicados pela câmara.',
        'Art. 2.º O feirante deve manter visível a licença e limpar o espaço até uma hora após o encerramento.',
        'Art. 3.º Esta lei entra em vigor na data da sua publicação.',
      ),
      { status: 500 },
    ),
  ),
  alive(
    'circular-404-text',
    'en',
    'status',
    'A rewritten blog of a law firm: the rewrite rule sends status 404 with every old permalink, and the full article with it.',
    'Larkspur Chambers',
    'wp',
    '/2012/04/limitation-periods-for-boundary-disputes/',
    {
      ...art(
        'Limitation periods for boundary disputes',
        'April 17, 2012',
        'A claim to recover land is barred twelve years after the right of action accrued. For unregistered boundaries the period runs from the day the fence was moved, whether or not the owner noticed.',
        'Two recent decisions narrow the rule. In the first, the judge held that seasonal grazing does not interrupt possession. In the second, a letter acknowledging title was enough to start time afresh.',
        'Landowners should therefore keep dated photographs and answer letters in writing. We set out a checklist below.',
      ),
      status: 404,
    },
    { absent: (r, s) => html(render(s, gonePage(s), r.path), 404) },
  ),
]
