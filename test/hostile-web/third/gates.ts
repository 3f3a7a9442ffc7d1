/** Pay walls and legal walls, and pages that only look as if they stood behind one. */
import type { WebCase } from '../case.ts'
import * as skin from './chrome.ts'
import { always, away, blind, file, iis, page, site } from './kit.ts'
import { essay, sentences } from './prose.ts'

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

export const gates: readonly WebCase[] = [
  blind('b3-metered-teaser', 'paywall', 'en', 'undecidable', ['paywalled'], {
    at: '/2019/10/the-last-ferry-captain',
    mechanism:
      'Two paragraphs, then an offer; JSON-LD says isAccessibleForFree false; the rest is not in the page.',
    serve: site(
      {
        '/2019/10/the-last-ferry-captain': skin.paper({
          lang: 'en',
          site: 'The Estuary Review',
          title: 'The last ferry captain',
          head: ld({
            '@context': 'https://schema.org',
            '@type': 'NewsArticle',
            'headline': 'The last ferry captain',
            'isAccessibleForFree': false,
            'hasPart': { '@type': 'WebPageElement', 'isAccessibleForFree': false, 'cssSelector': '.paywall' },
          }),
          main: `${skin.article('The last ferry captain', 'October 2019', essay('en', 17, 2))}<div class="paywall"><h2>Continue reading</h2><p>You have read your last free article this month. Subscribe for unlimited access, from $1 a week.</p><a href="/subscribe">See my options</a> Already a subscriber? <a href="/account">Sign in</a></div>`,
        }),
      },
      page(
        404,
        skin.paper({
          lang: 'en',
          site: 'The Estuary Review',
          title: 'Page not found',
          main: '<h1>Page not found</h1>',
        }),
      ),
    ),
  }),
  blind('b3-las-hela', 'paywall', 'sv', 'undecidable', ['paywalled'], {
    at: '/a/Qm3x9k/striden-om-sluts',
    mechanism:
      'Headline and lead, then a locked box for subscribers; the text itself is withheld by the server.',
    serve: site(
      {
        '/a/Qm3x9k/striden-om-sluts': skin.next({
          lang: 'sv',
          site: 'Kanalposten',
          title: 'Striden om slussen',
          main: `<h1>Striden om slussen</h1><p class="ingress">${sentences('sv', 3, 2)}</p><div data-test="paywall"><p><b>Låst artikel</b></p><h3>Läs hela artikeln – bli prenumerant</h3><p>Första månaden 1 krona, därefter 129 kr/mån. Ingen bindningstid.</p><a href="/kop">Köp</a> <a href="/logga-in">Redan prenumerant? Logga in</a></div>`,
        }),
      },
      page(
        404,
        skin.next({
          lang: 'sv',
          site: 'Kanalposten',
          title: 'Hittades inte',
          main: '<h1>Sidan hittades inte</h1>',
        }),
      ),
    ),
  }),
  blind('b3-status-402', 'paywall', 'ko', 'undecidable', ['paywalled'], {
    at: '/premium/column/20210817',
    mechanism: 'The server answers 402 with a page that asks for a subscription.',
    serve: site(
      { '/': skin.next({ lang: 'ko', site: '경제항만', title: '경제항만', main: skin.listing('ko', 7) }) },
      (request) =>
        request.path.startsWith('/premium/')
          ? page(
              402,
              skin.next({
                lang: 'ko',
                site: '경제항만',
                title: '유료 기사',
                main: '<h1>유료 회원 전용 기사입니다</h1><p>구독하시면 전문을 보실 수 있습니다. 월 9,900원.</p><a href="/subscribe">구독하기</a>',
              }),
            )
          : page(404, '<h1>404</h1>'),
    ),
  }),
  blind('b3-abstract-open', 'paywall', 'en', 'alive', ['alive', 'paywalled'], {
    at: '/article/10.9999/hyd.2016.0412',
    mechanism:
      'A journal’s landing page with title, authors, abstract and references; only the PDF costs money, and a DOI cites the landing page.',
    serve: site(
      {
        '/article/10.9999/hyd.2016.0412': skin.drupal({
          lang: 'en',
          site: 'Journal of River Studies',
          title: 'Sediment budgets of managed estuaries',
          head: '<meta name="citation_title" content="Sediment budgets of managed estuaries"><meta name="citation_doi" content="10.9999/hyd.2016.0412"><meta name="citation_author" content="Okafor, L."><meta name="citation_publication_date" content="2016/04/12">',
          main: `<h1>Sediment budgets of managed estuaries</h1><p>L. Okafor, M. Tanaka</p><h2>Abstract</h2>${essay('en', 40, 2)}<div class="access"><a href="/pdf/buy">Get access</a> <span>Purchase this article: $39.00</span></div><h2>References</h2><ol>${Array.from({ length: 24 }, (_, n) => `<li>${sentences('en', n, 1)} (${1980 + n})</li>`).join('')}</ol>`,
        }),
      },
      page(
        404,
        skin.drupal({
          lang: 'en',
          site: 'Journal of River Studies',
          title: 'Not found',
          main: '<h1>DOI not found</h1>',
        }),
      ),
    ),
  }),
  blind('b3-nag-livre', 'paywall', 'pt', 'alive', ['alive'], {
    at: '/reportagem/o-sal-da-terra',
    mechanism: 'The whole report is free (JSON-LD says so); a box at its end asks for support.',
    serve: site(
      {
        '/reportagem/o-sal-da-terra': skin.paper({
          lang: 'pt',
          site: 'Agência Maré',
          title: 'O sal da terra',
          head: ld({
            '@context': 'https://schema.org',
            '@type': 'NewsArticle',
            'headline': 'O sal da terra',
            'isAccessibleForFree': true,
          }),
          main: `${skin.article('O sal da terra', '2 de agosto de 2020', essay('pt', 6, 10))}<div class="apoie"><h3>Assine e apoie o jornalismo independente</h3><p>Nosso conteúdo é gratuito para todos. Torne-se assinante a partir de R$ 10 por mês.</p><a href="/assine">Assine já</a> <a href="/entrar">Já sou assinante</a></div>`,
        }),
      },
      page(
        404,
        skin.paper({
          lang: 'pt',
          site: 'Agência Maré',
          title: 'Não encontrado',
          main: '<h1>Página não encontrada</h1>',
        }),
      ),
    ),
  }),
  blind('b3-legal-451', 'legal', 'tr', 'undecidable', ['legal-block'], {
    at: '/dosya/belediye-ihaleleri',
    mechanism:
      'The publisher answers 451 for this article with the number of the court’s order; other pages stand.',
    serve: site(
      {
        '/': skin.wordpress({
          lang: 'tr',
          site: 'Açık Defter',
          title: 'Açık Defter',
          main: skin.listing('tr', 5),
        }),
        '/dosya/belediye-ihaleleri': page(
          451,
          skin.wordpress({
            lang: 'tr',
            site: 'Açık Defter',
            title: 'Erişim engeli',
            main: '<h1>Bu içeriğe erişim engellenmiştir</h1><p>5651 sayılı Kanun uyarınca Sulh Ceza Hâkimliğinin 2020/4118 D. İş sayılı kararıyla erişime kapatılmıştır.</p>',
          }),
          [
            ['Content-Type', 'text/html; charset=utf-8'],
            ['Link', '<https://mahkeme.test/karar/2020-4118>; rel="blocked-by"'],
          ],
        ),
      },
      page(
        404,
        skin.wordpress({
          lang: 'tr',
          site: 'Açık Defter',
          title: 'Bulunamadı',
          main: '<h1>Sayfa bulunamadı</h1>',
        }),
      ),
    ),
  }),
  blind('b3-zapret-200', 'legal', 'ru', 'undecidable', ['legal-block'], {
    cited: 'http://b3-zapret-200.test/statyi/rassledovanie-04',
    mechanism:
      'The network’s operator sends the visitor to its notice at 200: blocked by decision of a state body.',
    hosts: {
      'b3-zapret-200.test': { serve: always(away('http://warning.b3-zapret-200.test/?id=12&st=0&dt=', 302)) },
      'warning.b3-zapret-200.test': {
        serve: always(
          '<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Доступ к информационному ресурсу ограничен</title></head><body><h1>Уважаемый абонент!</h1><p>Доступ к информационному ресурсу ограничен на основании Федерального закона от 27 июля 2006 г. № 149-ФЗ «Об информации, информационных технологиях и о защите информации».</p><p>Проверить наличие ресурса в Едином реестре можно на сайте надзорного ведомства.</p></body></html>',
        ),
      },
    },
  }),
  blind('b3-eea-readers', 'legal', 'en', 'undecidable', ['legal-block', 'blocked'], {
    at: '/news/local/county-ditch-dispute/article_4be1.html',
    mechanism:
      'A small American paper turns away the whole European Economic Area with one page, at 200, on all paths.',
    serve: always(
      '<!DOCTYPE html><html lang="en"><head><title>Unavailable due to legal reasons</title></head><body><h1>We recognise you are trying to reach this website from a country in the European Economic Area (EEA)</h1><p>including the EU, which enforces the General Data Protection Regulation (GDPR), and therefore access cannot be granted at this time. For any issues, e-mail web@b3-eea-readers.test or call 555-0142.</p></body></html>',
    ),
  }),
  blind('b3-vung-mien', 'legal', 'vi', 'undecidable', ['legal-block', 'blocked'], {
    at: '/phim/dong-song-cu',
    mechanism:
      'The film’s page answers 403 with a sentence about the visitor’s country; nothing tells whether the film is still there.',
    serve: site(
      {},
      page(
        403,
        skin.next({
          lang: 'vi',
          site: 'Phim Sông',
          title: 'Không khả dụng',
          main: '<h1>Nội dung không khả dụng tại quốc gia của bạn</h1><p>Do thỏa thuận bản quyền, chúng tôi không thể phát nội dung này tại khu vực bạn đang truy cập.</p>',
        }),
      ),
    ),
  }),
  blind('b3-about-451', 'legal', 'hu', 'alive', ['alive'], {
    at: '/blog/451-hibakod',
    mechanism:
      'An essay about status 451 and blocked pages, on a site whose unknown addresses are true 404s.',
    serve: site(
      {
        '/blog/451-hibakod': page(
          200,
          skin.plain({
            lang: 'hu',
            site: 'Hálózati jogok',
            title: '451: jogi okból nem elérhető',
            main: skin.article(
              '451: jogi okból nem elérhető',
              '2016. január 4.',
              `<p>A 451-es hibakód azt jelenti, hogy a tartalom jogi okból nem elérhető. A számot egy regény ihlette.</p>${essay('hu', 5, 6)}`,
            ),
          }),
          iis,
        ),
      },
      file('text/html; charset=utf-8', '<h1>Nincs ilyen oldal</h1>', [], 404),
    ),
  }),
]
