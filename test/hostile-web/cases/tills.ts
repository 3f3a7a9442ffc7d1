/** Pay walls that show a part of the text, and pages that only stand near a till. */
import { article, living } from '../pages/build.ts'
import { html, makeCases, redirect, show, site, text } from './make.ts'

const notFree = (selector: string, value = 'false'): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"…","isAccessibleForFree":"${value}","hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":"${selector}"}}</script>`
const plain = (lang: string, title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`
const lost = (lang: string, title: string) => html(plain(lang, title, `<h1>${title}</h1>`), 404)

export const halfShown = makeCases('paywall', 'undecidable', [
  {
    name: 'felig-cikk',
    mechanism:
      'four paragraphs, a fading end, and the offer to subscribers in a box called paywall, in Hungarian',
    language: 'hu',
    verdicts: ['paywalled'],
    serve: site('hu', 'newspaper', {
      '/news/2024/03/wells': show('hu', 'newspaper', {
        ...living('hu', 1),
        main: [
          ...article('hu', 1, 3),
          `<p class="lead fade-out">${article('hu', 1, 4)[3]?.slice(0, 90)}…</p>`,
          '<div class="paywall-box"><h3>A cikk folytatása csak előfizetőknek</h3><p>Már 1 490 Ft-tól havonta. Előfizető? <a href="/belepes">Jelentkezzen be</a>!</p></div>',
        ],
      }),
    }),
  },
  {
    name: 'degrade-no-fim',
    mechanism:
      'two paragraphs end in dots under a gradient; to go on one must subscribe, in Portuguese, no structured data',
    language: 'pt',
    verdicts: ['paywalled'],
    serve: site('pt', 'newspaper', {
      '/news/2024/03/wells': show('pt', 'newspaper', {
        ...living('pt', 1),
        main: [
          ...article('pt', 1, 1),
          `<div class="texto-gradiente gradient"><p>${article('pt', 1, 2)[1]?.slice(0, 120)}...</p></div>`,
          '<aside-box><p><strong>Para continuar a ler este artigo, torne-se assinante.</strong> Desde 4,99 €/mês.</p><p>Já é assinante? <a href="/entrar">Entre aqui</a></p></aside-box>',
        ],
      }),
    }),
  },
  {
    name: 'meter-has-run',
    mechanism: 'the meter of free articles has run: a heading says so under two paragraphs',
    verdicts: ['paywalled'],
    serve: site('en', 'newspaper', {
      '/news/2024/03/wells': show('en', 'newspaper', {
        ...living('en', 1),
        main: [
          ...article('en', 1, 2),
          '<section class="meter"><h2>You’ve reached your limit of free articles.</h2><p>Unlimited access for $2 a week. Already a subscriber? Sign in.</p></section>',
        ],
      }),
    }),
  },
  {
    name: 'meta-del-testo',
    mechanism:
      'a long half of a story of two thousand characters; the page says itself that the rest is not free, in Italian',
    language: 'it',
    verdicts: ['paywalled'],
    serve: site('it', 'newspaper', {
      '/news/2024/03/wells': show('it', 'newspaper', {
        ...living('it', 1),
        head: notFree('.riservato'),
        main: [
          ...article('it', 1, 6),
          '<div class="riservato"><h3>Il resto dell’articolo è riservato agli abbonati</h3><p>Prova 1 mese a 1 €. Sei già abbonato? Accedi.</p></div>',
        ],
      }),
    }),
  },
  {
    name: 'noch-achthundert-worte',
    mechanism: 'a short beginning, and how many words remain behind the subscription, in German',
    language: 'de',
    verdicts: ['paywalled'],
    serve: site('de', 'newspaper', {
      '/news/2024/03/wells': show('de', 'newspaper', {
        ...living('de', 2),
        main: [
          ...article('de', 2, 1),
          '<div class="box"><p>Es verbleiben noch 812 Wörter. Um den Artikel weiterzulesen, schließen Sie ein Probeabo ab.</p><a href="/abo">4 Wochen für 1 €</a></div>',
        ],
      }),
    }),
  },
  {
    name: 'yuryo-hoewon',
    mechanism: 'three sentences and a lock: only paying members read on, in Korean',
    language: 'ko',
    verdicts: ['paywalled'],
    serve: site('ko', 'newspaper', {
      '/news/2024/03/wells': show('ko', 'newspaper', {
        ...living('ko', 1),
        main: [
          ...article('ko', 1, 1),
          '<div class="lock_area"><p>이 기사는 유료회원 전용입니다. 전체 기사를 보려면 구독하세요.</p><a href="/pay">월 9,900원 구독하기</a></div>',
        ],
      }),
    }),
  },
  {
    name: 'shengyu-neirong',
    mechanism: 'a fifth of the text, then "80 % remain; read it all after payment", in Chinese',
    language: 'zh',
    verdicts: ['paywalled'],
    serve: site('zh', 'newspaper', {
      '/news/2024/03/wells': show('zh', 'newspaper', {
        ...living('zh', 1),
        main: [
          ...article('zh', 1, 1),
          '<div class="pay-lock"><p>本文剩余 80% 内容为付费内容，订阅后可阅读全文。</p><a>¥12 解锁全文</a></div>',
        ],
      }),
    }),
  },
  {
    name: 'dostupno-po-podpiske',
    mechanism: 'an introduction and a price: the full text is there for subscribers, in Russian',
    language: 'ru',
    verdicts: ['paywalled'],
    serve: site('ru', 'newspaper', {
      '/news/2024/03/wells': show('ru', 'newspaper', {
        ...living('ru', 1),
        main: [
          ...article('ru', 1, 1),
          '<div class="subscribe-plate"><h3>Полный текст доступен по подписке</h3><p>290 ₽ в месяц. Уже подписаны? Войдите.</p></div>',
        ],
      }),
    }),
  },
  {
    name: 'abonneren-terug',
    mechanism:
      'one story is redirected to the prices with the way back under a Dutch name; unknown ones are 404',
    language: 'nl',
    path: '/artikel/88120/dijken-onder-druk',
    verdicts: ['paywalled', 'login-required'],
    serve: site('nl', 'newspaper', {
      '/artikel/88120/dijken-onder-druk': redirect('/abonneren?terug=/artikel/88120'),
      '/abonneren': show('nl', 'newspaper', {
        title: 'Kies uw abonnement',
        main: ['Digitaal 9,90 € per maand.', 'Compleet 29 € per maand.'],
      }),
    }),
  },
  {
    name: 'microdata-says-locked',
    mechanism: 'microdata says isAccessibleForFree false, and the page asks to register to read on',
    verdicts: ['paywalled', 'login-required'],
    serve: site('en', 'ngo', {
      '/news/2024/03/wells': show('en', 'ngo', {
        ...living('en', 2),
        main: [
          '<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="isAccessibleForFree" content="false">',
          ...article('en', 2, 2),
          '<h3>Register to continue reading</h3><p>It is free and takes a minute.</p></div>',
        ],
      }),
    }),
  },
  {
    name: 'letter-for-the-paying',
    mechanism: 'a newsletter’s page: title, one line, and "this post is for paid subscribers"',
    path: '/p/the-tide-tables',
    verdicts: ['paywalled'],
    serve: (request) =>
      request.path === '/p/the-tide-tables'
        ? html(
            plain(
              'en',
              'The tide tables - by R. Amsel - Slackwater',
              '<div class="navbar">Slackwater</div><article class="post"><h1 class="post-title">The tide tables</h1><h3 class="subtitle">What the harbour clerk kept in a drawer</h3><div class="body"><p>In the spring of 1931 the clerk began to write down what he saw.</p></div><div data-testid="paywall" class="paywall"><h2>This post is for paid subscribers</h2><form action="/subscribe"><input type="email" name="email"><button>Subscribe</button></form><a href="/sign-in">Already a paid subscriber? Sign in</a></div></article>',
            ),
          )
        : lost('en', 'Page not found'),
  },
  {
    name: 'dang-ky-doc-tiep',
    mechanism: 'two sentences and the demand to register as a member to read on, in Vietnamese',
    language: 'vi',
    path: '/kinh-te/lua-gao-88120.html',
    verdicts: ['paywalled', 'login-required'],
    serve: (request) =>
      request.path.startsWith('/kinh-te/lua-gao')
        ? html(
            plain(
              'vi',
              'Giá lúa gạo vùng đồng bằng - Báo Sông Hậu',
              '<header><a href="/">Báo Sông Hậu</a></header><main><h1>Giá lúa gạo vùng đồng bằng</h1><p>Giá lúa tươi tại ruộng tăng nhẹ trong tuần qua, nhưng nông dân vẫn chờ thêm.</p><p>Theo các thương lái, nhu cầu…</p><div class="premium-lock"><p>Nội dung dành cho hội viên. Đăng ký tài khoản để đọc tiếp, 39.000 đ mỗi tháng.</p></div></main>',
            ),
          )
        : lost('vi', 'Không tìm thấy trang'),
  },
])

export const nearTills = makeCases('trap-till', 'alive', [
  {
    name: 'letters-by-mail',
    mechanism: 'a whole article with a box to subscribe to letters by mail and a plea for support',
    verdicts: ['alive'],
    serve: site('en', 'ngo', {
      '/news/2024/03/wells': show('en', 'ngo', {
        ...living('en', 1),
        main: [
          ...article('en', 1, 4),
          '<div class="subscribe-box"><h3>Subscribe now to our letter</h3><form><input type="email"><button>Subscribe</button></form><p>Become a member from $5 a month and get access to our events.</p></div>',
        ],
      }),
    }),
  },
  {
    name: 'offen-fuer-alle',
    mechanism: 'the page says that it is free, and a banner offers the premium papers of others, in German',
    language: 'de',
    verdicts: ['alive'],
    serve: site('de', 'newspaper', {
      '/news/2024/03/wells': show('de', 'newspaper', {
        ...living('de', 1),
        head: '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":true}</script>',
        main: [
          ...article('de', 1, 2),
          '<div class="premium-teaser"><h3>Exklusiv für Abonnenten</h3><a href="/p/1">Plus-Artikel: Was der Hafen kostet</a></div>',
        ],
      }),
    }),
  },
  {
    name: 'record-with-prices',
    mechanism:
      'the record of a paper: whole summary, authors, DOI, and beside it the price of the PDF and institutional access',
    path: '/journals/hydrology/12/3/441',
    verdicts: ['alive'],
    serve: site('en', 'landing', {
      '/journals/hydrology/12/3/441': show('en', 'landing', {
        title: 'Recharge of shallow wells after dry winters',
        head: '<meta name="citation_title" content="Recharge of shallow wells after dry winters"><meta name="citation_doi" content="10.0000/h.2019.441"><script type="application/ld+json">{"@type":"ScholarlyArticle","isAccessibleForFree":false}</script>',
        main: [
          `<h2>Abstract</h2><p>${article('en', 1, 4).join(' ')}</p>`,
          '<div class="access"><h3>Access options</h3><p>Purchase PDF $39.95. Institutional access: log in.</p></div>',
        ],
      }),
    }),
  },
  {
    name: 'prices-were-cited',
    mechanism: 'the page of prices of a paper is what was cited, in Spanish',
    language: 'es',
    path: '/suscripciones/',
    verdicts: ['alive'],
    serve: site('es', 'newspaper', {
      '/suscripciones/': show('es', 'newspaper', {
        title: 'Suscripciones',
        main: ['Suscríbete para leer todo desde 4 € al mes.', 'Contenido exclusivo para suscriptores.'],
      }),
    }),
  },
  {
    name: 'what-walls-say',
    mechanism: 'a short column about pay walls quotes their sentence in its first line',
    path: '/columns/subscribe-to-continue',
    verdicts: ['alive'],
    serve: site('en', 'newspaper', {
      '/columns/subscribe-to-continue': show('en', 'newspaper', {
        title: 'The sentence that ate the morning paper',
        main: [
          '“Subscribe to continue reading.” I counted it nineteen times before breakfast, in three languages and four colours.',
          'My grandmother paid two coins to the boy at the corner and read until her tea was cold. Nobody faded the last column out.',
          'I do not mind the price. I mind being told a sentence was good by cutting it in two.',
        ],
      }),
    }),
  },
  {
    name: 'locked-up-whole',
    mechanism: 'the whole text is in the page, though it calls itself not free; only a script would cover it',
    verdicts: ['alive'],
    serve: site('en', 'newspaper', {
      '/news/2024/03/wells': show('en', 'newspaper', {
        ...living('en', 1),
        head: notFree('.premium'),
        main: [
          `<div class="premium">${article('en', 1, 12)
            .map((one) => `<p>${one}</p>`)
            .join('')}</div>`,
        ],
        after: '<script src="https://cdn.tinypass.com/api/tinypass.min.js"></script>',
      }),
    }),
  },
  {
    name: 'feed-for-the-letter',
    mechanism: 'plain text of a newsletter that ends with "subscribe to get access to the archive"',
    path: '/letters/2019-04.txt',
    verdicts: ['alive'],
    serve: site('en', 'ngo', {
      '/letters/2019-04.txt': text(
        `${article('en', 2, 3).join('\n\n')}\n\n-- \nSubscribe to get access to the archive.\n`,
      ),
    }),
  },
])
