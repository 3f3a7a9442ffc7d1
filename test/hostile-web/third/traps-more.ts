/** More living pages that look dead: closed matters, crowded templates, titles of error pages. */
import type { WebCase } from '../case.ts'
import * as skin from './chrome.ts'
import { always, blind, file, page, site } from './kit.ts'
import { essay, sentences } from './prose.ts'

const words = (make: skin.Skin, lang: string, name: string, title: string, main: string): string =>
  make({ lang, site: name, title, main: `<h1>${title}</h1>${main}` })

export const moreTraps: readonly WebCase[] = [
  blind('b3-json-alive', 'trap-short', 'en', 'alive', ['alive'], {
    at: '/api/errors/not-found.json',
    mechanism:
      'A cited JSON document describes an error type of an API: its title is “Not found”, unknown types are 404.',
    serve: site(
      {
        '/api/errors/not-found.json': file(
          'application/problem+json',
          '{"type":"/api/errors/not-found","title":"Not found","status":404,"detail":"Describes the error that clients receive when a berth does not exist.","since":"2019-02-01"}',
        ),
      },
      file('application/problem+json', '{"title":"Unknown type","status":404}', [], 404),
    ),
  }),
  blind('b3-vacature-gesloten', 'trap-ended', 'nl', 'alive', ['alive'], {
    at: '/aanbesteding/2016-118',
    mechanism:
      'A tender closed years ago; the notice with lots, dates and award still stands, as the law demands.',
    serve: site(
      {
        '/aanbesteding/2016-118': skin.office({
          lang: 'nl',
          site: 'Aanbestedingsregister',
          title: 'Baggerwerk Zuiderkanaal',
          main: `<div class="alert">Deze aanbesteding is gesloten. Inschrijven is niet meer mogelijk.</div><h1>Baggerwerk Zuiderkanaal</h1><dl><dt>Aanbestedende dienst</dt><dd>Waterschap Beneden</dd><dt>Sluiting</dt><dd>12 mei 2016</dd><dt>Gegund aan</dt><dd>Combinatie De Vaart</dd></dl>${essay('nl', 13, 3)}`,
        }),
      },
      page(404, words(skin.office, 'nl', 'Aanbestedingsregister', 'Niet gevonden', '')),
    ),
  }),
  blind('b3-forum-locked', 'trap-ended', 'cs', 'alive', ['alive'], {
    at: '/forum/viewtopic.php?t=812',
    mechanism: 'A locked topic by a deleted user: “account removed”, “topic closed”, and all its posts.',
    serve: site(
      {
        '/': words(skin.tables, 'cs', 'Fórum modelářů', 'Fórum modelářů', skin.listing('cs', 4, 6)),
        '/forum/viewtopic.php?t=812': skin.tables({
          lang: 'cs',
          site: 'Fórum modelářů',
          title: 'Parník Franz Joseph',
          main: `<p>Toto téma je zamknuto, nemůžete zde přidávat příspěvky.</p>${[1, 2, 3, 4].map((n) => `<div class="post"><b>Účet odstraněn</b><p>${sentences('cs', n * 5, 4)}</p></div>`).join('')}`,
        }),
      },
      words(skin.tables, 'cs', 'Fórum modelářů', 'Informace', '<p>Požadované téma neexistuje.</p>'),
    ),
  }),
  blind('b3-home-cited', 'trap-neighbours', 'sv', 'alive', ['alive'], {
    at: '/',
    mechanism:
      'The front page is cited; the site answers unknown addresses with that very page at 200, which takes nothing from the front page.',
    serve: always(words(skin.wordpress, 'sv', 'Båtmuseet i Viken', 'Båtmuseet i Viken', essay('sv', 8, 6))),
  }),
  blind('b3-empty-basket', 'trap-neighbours', 'pt', 'alive', ['alive'], {
    at: '/produto/mapa-nautico-1874',
    mechanism:
      'A shop’s page says “your basket is empty” and “no reviews found”; the product with its description is there.',
    serve: site(
      {
        '/produto/mapa-nautico-1874': skin.shop({
          lang: 'pt',
          site: 'Sebo do Cais',
          title: 'Mapa náutico de 1874',
          main: `<div class="mini-cart">Seu carrinho está vazio. Nenhum produto encontrado.</div><h1>Mapa náutico de 1874</h1><span class="money">R$ 320,00</span>${essay('pt', 9, 2)}<h3>Avaliações</h3><p>Nenhuma avaliação encontrada para este produto.</p>`,
        }),
      },
      page(404, words(skin.shop, 'pt', 'Sebo do Cais', 'Página não encontrada', '')),
    ),
  }),
  blind('b3-archived-copy', 'trap-neighbours', 'de', 'alive', ['alive'], {
    at: '/archiv/20090612/startseite.html',
    mechanism:
      'An authority’s own web archive shows the old page with a bar “this page is no longer maintained; links may not work”.',
    serve: site(
      {
        '/archiv/20090612/startseite.html': skin.tables({
          lang: 'de',
          site: 'Amt für Hafenbau (Archiv)',
          title: 'Hafenbau 2009',
          main: `<DIV STYLE="background:#fc0">Archivierte Fassung vom 12.06.2009. Diese Seite wird nicht mehr gepflegt, das Angebot wurde eingestellt, Verweise führen möglicherweise ins Leere.</DIV>${essay('de', 18, 7)}`,
        }),
      },
      page(404, words(skin.tables, 'de', 'Amt für Hafenbau (Archiv)', 'Nicht im Archiv', '')),
    ),
  }),
  blind('b3-arabic-taatheer', 'trap', 'ar', 'alive', ['alive'], {
    at: '/maqal/al-safha-ghayr-mawjuda',
    mechanism: 'A short story whose title is “The page does not exist”.',
    serve: site(
      {
        '/maqal/al-safha-ghayr-mawjuda': skin.wordpress({
          lang: 'ar',
          site: 'دفتر القصص',
          title: 'الصفحة غير موجودة',
          main: skin.article(
            'الصفحة غير موجودة',
            'قصة قصيرة، ٢٠١٥',
            `<p>فتح الرجل الكتاب فوجد بين الصفحتين فراغا. «عذرا، الصفحة غير موجودة» قال البائع وهو يبتسم، فقد مزقها جدي يوم رحيله.</p>${essay('ar', 15, 3)}`,
          ),
        }),
      },
      page(404, words(skin.wordpress, 'ar', 'دفتر القصص', 'خطأ', '')),
    ),
  }),
  blind('b3-vi-ban-quyen', 'trap', 'vi', 'alive', ['alive'], {
    at: '/bai-viet/tam-ngung-phuc-vu-pha',
    mechanism:
      'A notice that a ferry line is “temporarily out of service” and its site moved; the notice is what was cited.',
    serve: site(
      {
        '/bai-viet/tam-ngung-phuc-vu-pha': words(
          skin.office,
          'vi',
          'Sở Giao thông tỉnh Đông Hòa',
          'Tạm ngừng phục vụ tuyến phà',
          `<p>Tuyến phà Cầu Ngang tạm ngừng phục vụ để bảo trì. Rất xin lỗi vì sự bất tiện này.</p>${essay('vi', 3, 3)}`,
        ),
      },
      page(404, words(skin.office, 'vi', 'Sở Giao thông tỉnh Đông Hòa', 'Không tìm thấy trang', '')),
    ),
  }),
  blind('b3-noscript-first', 'trap-neighbours', 'he', 'alive', ['alive'], {
    at: '/katava/gesher-hayarkon',
    mechanism:
      'The first thing in the body asks for JavaScript in large type (noscript); the article is below in plain HTML.',
    serve: site(
      {
        '/katava/gesher-hayarkon': skin.paper({
          lang: 'he',
          site: 'עיתון הנמל',
          title: 'הגשר על הירקון',
          main: `<noscript><h1>יש להפעיל JavaScript בדפדפן</h1><p>אתר זה אינו פועל ללא JavaScript.</p></noscript>${skin.article('הגשר על הירקון', '2012', essay('he', 6, 7))}`,
        }),
      },
      page(
        404,
        skin.paper({ lang: 'he', site: 'עיתון הנמל', title: 'שגיאה 404', main: '<h1>העמוד לא נמצא</h1>' }),
      ),
    ),
  }),
]
