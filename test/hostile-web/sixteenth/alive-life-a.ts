/** Alive: shops, jobs, estates, events, films, podcasts, social platforms, museums, archives. */
import type { WebCase } from '../case.ts'
import { ps, table, ul } from './base.ts'
import { alive, gonePage, page, show } from './site.ts'
import { overlay } from './alive-life-kit.ts'

export const aliveLifeA: readonly WebCase[] = [
  alive(
    'produkt-ausverkauft',
    'de',
    'about-404',
    'A product that is sold out: picture, description and data stand.',
    'Werkstattbedarf Hohlweg',
    'magento',
    '/schraubstock-125.html',
    page(
      'Schraubstock 125 mm',
      '<div class="stock unavailable"><span>Ausverkauft – dieser Artikel ist derzeit nicht verfügbar</span></div>' +
        ps(
          'Spannbreite 125 mm, Backen gehärtet, Gewicht 9,4 kg. Drehteller um 360 Grad schwenkbar.',
          'Lieferzeit unbekannt. Wir benachrichtigen Sie, sobald der Artikel wieder lieferbar ist.',
        ),
    ),
  ),
  alive(
    'discontinued-spec',
    'en',
    'about-404',
    'A discontinued product keeps its page with specification, manuals and spare parts.',
    'Calder Instruments',
    'aem',
    '/support/products/cx-40-oscilloscope',
    page(
      'CX-40 oscilloscope',
      '<div class="eol">Discontinued. This product is no longer available.</div>' +
        table([
          ['Property', 'Value'],
          ['Bandwidth', '40 MHz'],
          ['Channels', '2'],
          ['End of sale', '2011'],
        ]) +
        '<h2>Downloads</h2>' +
        ul([
          '<a href="/support/cx-40-manual.pdf">Manual</a>',
          '<a href="/support/cx-40-schematic.pdf">Schematic</a>',
        ]),
    ),
    { topic: 'en:tech' },
  ),
  alive(
    'event-has-ended',
    'en',
    'about-404',
    'An event of 2016: "This event has ended", with programme and place.',
    'Gatherings',
    'nuxt',
    '/e/maps-and-power-a-workshop-2211034',
    page(
      'Maps and Power: a workshop',
      '<div class="badge">This event has ended. Registration is closed.</div>' +
        ps(
          'Friday, 14 October 2016, Old Customs House, room 4.',
          'Six short papers on survey and empire, followed by a round table. Lunch is provided.',
          'Organised by the Society for Historical Cartography.',
        ),
    ),
  ),
  alive(
    'podcast-folge',
    'de',
    'short',
    'An episode page of a podcast: player, three lines, chapter marks.',
    'Aktenzeichen Archiv',
    'ghost',
    '/folge-31-das-verschwundene-blatt/',
    page(
      'Folge 31: Das verschwundene Blatt',
      '<audio controls preload="none" src="/media/31.mp3"></audio>' +
        ps(
          'Warum fehlt im Grundbuch von 1874 genau eine Seite? Wir sprechen mit einer Restauratorin.',
          '00:00 Begrüßung – 04:10 Der Fund – 21:45 Die Seite wurde gelöscht',
        ),
    ),
  ),
  alive(
    'video-comments-off',
    'ko',
    'about-404',
    'A film page with comments off; its description stands.',
    '영상마당',
    'video',
    '/watch?v=Kd82hYtQ1wz',
    page(
      '[강연] 지적도로 읽는 도시의 변천',
      ps(
        '조회수 3,412회 · 2019. 6. 2.',
        '도시 외곽의 필지가 백 년 동안 어떻게 나뉘었는지 지적원도와 항공사진으로 살펴봅니다. 강연 자료는 도서관에서 열람할 수 있습니다.',
        '댓글이 사용 중지되었습니다.',
      ),
    ),
    { absent: (r, s) => show(s, { ...gonePage(s), status: 200 }, r) },
  ),
  alive(
    'film-video-indisponible',
    'fr',
    'about-404',
    'A documentary whose title is "Vidéo indisponible"; the film can be played.',
    'Cinémathèque ouverte',
    'video',
    '/watch?v=fr77indispo',
    page(
      '« Vidéo indisponible » – documentaire, 52 min',
      ps(
        'Réalisation : collectif Pellicule, 2020.',
        'Que reste-t-il des vidéos supprimées par les plateformes ? Pendant un an, le collectif a suivi trois modérateurs et deux archivistes.',
        'Sous-titres : français, anglais.',
      ),
    ),
  ),
  alive(
    'stelle-abgelaufen',
    'de',
    'about-404',
    'A job advertisement past its date, with its whole text.',
    'Universität Altenau',
    'typo3',
    '/karriere/stellen/wiss-mitarbeiter-rechtsgeschichte',
    page(
      'Wissenschaftliche Mitarbeit Rechtsgeschichte (E 13, 65 %)',
      '<p class="hint">Die Bewerbungsfrist ist am 15.01.2022 abgelaufen.</p>' +
        ps(
          'Am Institut für Rechtsgeschichte ist zum 1. April eine Stelle zu besetzen. Sie bearbeiten ein Projekt zur Wasserrechtsordnung des 19. Jahrhunderts.',
          'Voraussetzung ist ein abgeschlossenes Studium der Rechts- oder Geschichtswissenschaft. Kenntnisse älterer Handschriften sind erwünscht.',
        ),
    ),
  ),
  alive(
    'maison-vendue',
    'fr',
    'about-404',
    'A house that is sold: the advertisement stands in full with the ribbon "Vendu".',
    'Immobilière des Coteaux',
    'wp',
    '/biens/maison-de-maitre-ref-2207/',
    page(
      'Maison de maître, 8 pièces – réf. 2207',
      '<span class="ribbon">VENDU</span>' +
        ps(
          'Bâtie en 1868 pour un notaire, la maison a gardé ses parquets et trois cheminées. Jardin clos de 900 m², puits.',
          'Surface 212 m². DPE : E. Prix : 318 000 € honoraires inclus.',
        ),
    ),
    { absent: (r, s) => show(s, { ...gonePage(s), status: 200 }, r) },
  ),
  alive(
    'toot-about-404',
    'en',
    'short',
    'A post on a small network: one sentence about a missing page.',
    'mastodon.harbour',
    'nuxt',
    '/@linkwarden/109372811',
    page(
      'linkwarden: "404 – page not found"',
      ps(
        'Today’s footnote check: “404 – page not found”, forty-one times. Courts, please archive what you cite.',
        '12 boosts · 31 favourites',
      ),
    ),
    { weight: 55 },
  ),
  alive(
    'weibo-deleted-quote',
    'zh-CN',
    'about-404',
    'A post that quotes another one which its author deleted; the post itself stands.',
    '微言',
    'next',
    '/status/4402188113',
    page(
      '档案馆小张 的微言',
      ps(
        '旧县志里的这张图终于找到了，比例约一比五万，图例与光绪本一致。',
        '明天把扫描件放到网盘里，欢迎核对。',
      ) + '<blockquote>抱歉，此内容已被作者删除。</blockquote><p>转发 14 评论 6 赞 52</p>',
    ),
  ),
  alive(
    'mur-cookies',
    'fr',
    'consent',
    'A consent layer covers the page; the article stands beneath it in the same answer.',
    'La Gazette du Littoral',
    'paper',
    '/environnement/la-dune-recule-de-deux-metres-a4410',
    page(
      'La dune recule de deux mètres',
      overlay(
        'Avec votre accord, nos 812 partenaires et nous utilisons des cookies.',
        'Continuer sans accepter|Tout accepter',
      ) +
        ps(
          'La dune a reculé de deux mètres pendant l’hiver, selon les relevés publiés lundi par l’observatoire du littoral.',
          'Le sentier des douaniers sera déplacé avant l’été. Les propriétaires de trois cabanes ont reçu une lettre de la préfecture.',
          'Un suivi par drone est prévu deux fois par an.',
        ),
    ),
  ),
  alive(
    'acepta-o-paga',
    'es',
    'consent',
    'Accept or pay: the layer is drawn by script over an article that is in the page.',
    'Diario del Valle',
    'paper',
    '/sociedad/el-ultimo-molino-c118823',
    page(
      'El último molino del valle cierra',
      overlay('Acepta las cookies o suscríbete para seguir navegando.', 'Aceptar y continuar|Suscribirme') +
        ps(
          'El último molino hidráulico en funcionamiento del valle cerrará en diciembre, según confirmaron sus dueños.',
          'Molía trigo desde 1783. El ayuntamiento estudia comprarlo para convertirlo en museo.',
          'Los vecinos han reunido dos mil firmas.',
        ),
    ),
  ),
  alive(
    'enoteca-eta',
    'it',
    'consent',
    'A shop of wine asks for the age by script; the product is in the page.',
    'Enoteca del Borgo',
    'shopify',
    '/products/passito-2009',
    page(
      'Passito 2009',
      '<div id="age-gate" class="modal" hidden><p>Hai compiuto 18 anni?</p><button>Sì</button><button>No</button></div>' +
        ps(
          'Uve appassite su graticci per quattro mesi, affinamento in rovere. Note di albicocca e miele.',
          'Bottiglia da 375 ml. Gradazione 14,5 % vol.',
        ) +
        '<p class="price">€ 24,00</p>',
    ),
  ),
  alive(
    'kies-uw-land',
    'nl',
    'consent',
    'A window asks for country and language; the press release stands beneath.',
    'Polder Pompen Groep',
    'aem',
    '/nl/pers/2018/nieuwe-gemaalpomp',
    page(
      'Nieuwe gemaalpomp spaart een derde stroom',
      overlay(
        'Kies uw land. Op basis van uw locatie raden wij een andere website aan.',
        'Nederland|België|Deutschland',
      ) +
        ps(
          'De pomp draait sinds maart proef in een gemaal bij de plassen en verbruikt een derde minder dan haar voorganger.',
          'De waaier is vismigratievriendelijk: van duizend proefvissen bleven er 996 ongedeerd.',
        ),
    ),
  ),
  alive(
    'underhall-banner',
    'sv',
    'about-404',
    'A banner announces maintenance on Sunday; the page is the ordinary page.',
    'Länsbiblioteket',
    'drupal',
    '/samlingar/flygblad',
    page(
      'Flygbladssamlingen',
      '<div class="alert alert-warning">Planerat underhåll: söndag kl. 6–9 är webbplatsen inte tillgänglig. Tjänsten är tillfälligt stängd under arbetet.</div>' +
        ps(
          'Samlingen omfattar omkring 4 300 flygblad tryckta mellan 1680 och 1850.',
          'Bladen är ordnade efter tryckort och kan beställas till läsesalen.',
        ),
    ),
  ),
]
