/** What sites say in place of a page, in many languages: the same page under the same circumstances comes out the same. */
import { expect, test } from 'vitest'
import { judge } from '../../citations/judge.ts'
import type { Outcome } from '../../citations/verdict.ts'
import { seen, type Look } from './judge-page-rows.ts'

type Row = readonly [what: string, outcome: Outcome, look: Look]
const P = (title: string, body: string, lang = 'en') =>
  `<html lang="${lang}"><head><title>${title}</title></head><body><header><a href="/">Site</a><a href="/login">Login</a></header><main>${body}</main><footer><a href="/p">Privacy</a></footer></body></html>`
const told = { html: P('Not found', '<h1>Not found</h1>'), status: 404 }
const rows: readonly Row[] = [
  // paywall walls in place, article title, two sentences; sibling 404
  ...(
    [
      ['da', 'Artiklen er forbeholdt abonnenter. Få adgang for 79 kr./md.'],
      ['no', 'Denne saken er for abonnenter. Kjøp tilgang for 1 kr.'],
      ['pl', 'Dalsza część artykułu dostępna dla prenumeratorów. Kup dostęp od 9,90 zł.'],
      ['cs', 'Tento článek je určen pouze pro předplatitele. Předplatné od 99 Kč.'],
      ['tr', 'Haberin devamını okumak için abone olun. Aylık 49 TL.'],
      ['ar', 'هذا المحتوى متاح للمشتركين فقط. اشترك الآن لمتابعة القراءة.'],
      ['he', 'הכתבה המלאה זמינה למנויים בלבד. הצטרפו ב-19.90 ₪ לחודש.'],
      ['fa', 'ادامه مطلب ویژه مشترکین است.'],
      ['ro', 'Acest articol este disponibil doar pentru abonați. Abonează-te cu 9 lei.'],
      ['bg', 'Пълният текст е достъпен само за абонати. 4,99 лв на месец.'],
      ['hr', 'Ovaj članak dostupan je samo za pretplatnike. Pretplatite se.'],
      ['uk', 'Повний текст доступний лише для передплатників. 99 грн на місяць.'],
      ['fi', 'Tämä artikkeli on vain tilaajille. Tilaa 9,90 €/kk.'],
      ['hi', 'यह लेख केवल सदस्यों के लिए है। आगे पढ़ने के लिए सदस्यता लें।'],
      ['id', 'Artikel ini khusus pelanggan. Berlangganan untuk membaca selengkapnya, Rp 25.000.'],
      ['lt', 'Straipsnis skirtas tik prenumeratoriams. Prenumeruokite už 4,99 €.'],
      ['lv', 'Raksts pieejams tikai abonentiem.'],
      ['et', 'Artikkel on mõeldud ainult tellijatele. Telli 2 €.'],
      ['el', 'Το άρθρο είναι διαθέσιμο μόνο για συνδρομητές.'],
      ['hu', 'Ez a tartalom csak előfizetőink számára érhető el.'],
      ['en', 'This is a premium article. Already a member? Log in. Join now for £1 to read it all.'],
      ['en', 'Sign up to read the rest of this story.'],
      ['de', 'Sie möchten weiterlesen? Testen Sie jetzt unser Digitalabo 4 Wochen für 1 €.'],
      ['es', 'Contenido premium. Hazte socio para leer la noticia completa por 5 €.'],
      ['fr', 'Article réservé à nos abonnés. Il vous reste 68 % à lire.'],
      ['ja', 'この続きは会員限定です。ログインまたは新規登録してお読みください。'],
      ['zh', '登录后阅读全文，成为订阅会员每月￥30。'],
    ] as const
  ).map(([l, t]): Row => [
    `paywall ${l}: ${t}`,
    'unsure',
    {
      html: P(
        'The wells of the east',
        `<h1>The wells of the east</h1><p>Three wells in the eastern district ran dry a month early this year, the council says.</p><div class="box"><p>${t}</p></div>`,
        l,
      ),
      absent: told,
    },
  ]),
  // login in place everywhere
  ...(
    [
      ['da', 'Du skal logge ind for at se denne side.'],
      ['hr', 'Morate se prijaviti da biste vidjeli ovu stranicu.'],
      ['ro', 'Trebuie să vă autentificați pentru a vedea această pagină.'],
      ['th', 'กรุณาเข้าสู่ระบบเพื่อดูหน้านี้'],
      ['hi', 'इस पृष्ठ को देखने के लिए कृपया लॉगिन करें।'],
      ['fa', 'برای مشاهده این صفحه باید وارد شوید.'],
      ['vi', 'Vui lòng đăng nhập để xem trang này.'],
      ['lt', 'Norėdami matyti šį puslapį, prisijunkite.'],
      ['en', 'You must be a registered member to see this thread.'],
      ['ko', '로그인이 필요한 페이지입니다.'],
      ['he', 'יש להתחבר כדי לצפות בעמוד זה.'],
    ] as const
  ).map(([l, t]): Row => {
    const h = P('Forum', `<p>${t}</p>`, l)
    return [`login ${l}: ${t}`, 'unsure', { html: h, absent: { html: h } }]
  }),
  // maintenance everywhere
  ...(
    [
      ['hr', 'Stranica je privremeno nedostupna zbog održavanja.'],
      ['da', 'Vi opdaterer siden. Kom tilbage om lidt.'],
      ['ro', 'Site-ul este în mentenanță. Revenim curând.'],
      ['hu', 'Oldalunk karbantartás alatt áll.'],
      ['th', 'เว็บไซต์อยู่ระหว่างปรับปรุง'],
      ['vi', 'Trang web đang bảo trì.'],
      ['hi', 'साइट रखरखाव के कारण बंद है।'],
      ['he', 'האתר בתחזוקה, נחזור בקרוב.'],
      ['en', 'We are making some improvements. Please check back soon.'],
      ['en', 'Our servers are getting a tune-up. Back in a few hours.'],
      ['de', 'Wir bauen um! Unsere Seite ist in Kürze wieder für Sie da.'],
      ['fr', 'Site en cours de maintenance, merci de revenir plus tard.'],
      ['pl', 'Trwają prace techniczne. Zapraszamy wkrótce.'],
      ['ja', 'ただいまメンテナンス中です。'],
      ['ko', '서비스 점검 중입니다.'],
    ] as const
  ).map(([l, t]): Row => {
    const h = P('Site', `<h1>${t}</h1>`, l)
    return [`maintenance ${l}: ${t}`, 'unsure', { html: h, absent: { html: h } }]
  }),
  // walls everywhere
  ...(
    [
      ['fr', 'Vérification de sécurité. Confirmez que vous êtes un humain.'],
      ['hr', 'Potvrdite da niste robot.'],
      ['ro', 'Confirmați că nu sunteți robot.'],
      ['vi', 'Vui lòng xác nhận bạn không phải là người máy.'],
      ['th', 'โปรดยืนยันว่าคุณไม่ใช่หุ่นยนต์'],
      ['hi', 'कृपया पुष्टि करें कि आप रोबोट नहीं हैं।'],
      ['en', 'Your access to this service has been temporarily limited. Prove that you are a person.'],
      ['es', 'Hemos detectado actividad inusual. Resuelva el captcha.'],
      ['tr', 'Robot olmadığınızı doğrulayın.'],
    ] as const
  ).map(([l, t]): Row => {
    const h = P('Site', `<h1>${t}</h1>`, l)
    return [`wall ${l}: ${t}`, 'unsure', { html: h, absent: { html: h } }]
  }),
  // consent/age everywhere
  ...(
    [
      ['da', 'Vi bruger cookies. Accepter cookies for at fortsætte. <button>Accepter alle</button>'],
      ['en', 'Please confirm that you are over 21 to enter this site. <button>Yes</button>'],
      ['pl', 'Czy masz ukończone 18 lat?'],
      ['de', 'Mit Werbung und Tracking lesen oder Pur-Abo abschließen. <button>Zustimmen</button>'],
      ['hu', 'Elmúltál már 18 éves?'],
      ['cs', 'Je vám více než 18 let?'],
    ] as const
  ).map(([l, t]): Row => {
    const h = P('Site', `<h1>${t}</h1>`, l)
    return [`gate ${l}: ${t}`, 'unsure', { html: h, absent: { html: h } }]
  }),
  // parked front pages
  ...(
    [
      ['pt', 'Este domínio está à venda! Faça uma oferta.'],
      ['sv', 'Domänen example.org är till salu.'],
      ['cs', 'Doména example.org je na prodej.'],
      ['tr', 'example.org alan adı satılıktır.'],
      ['fi', 'Verkkotunnus example.org on myytävänä.'],
      ['ja', 'このドメインは販売中です。'],
      ['ko', '이 도메인은 판매 중입니다. 도메인 구매 문의'],
      ['en', 'The domain example.org is parked. Related searches: insurance, loans'],
      ['de', 'Diese Domain steht zum Verkauf.'],
      ['nl', 'Deze domeinnaam is te koop.'],
      ['en', 'example.org could be yours. Get a price in less than 24 hours.'],
      ['ru', 'Домен example.org продаётся.'],
      ['el', 'Το domain example.org πωλείται.'],
      ['no', 'Domenet er til salgs.'],
    ] as const
  ).map(([l, t]): Row => {
    const h = `<html><title>example.org</title><body><h1>example.org</h1><p>${t}</p></body></html>`
    return [`parked ${l}: ${t}`, 'broken', { url: 'https://example.org/', html: h, absent: { html: h } }]
  }),
  // alive traps, sibling 404
  ...(
    [
      [
        'en',
        'Login with OpenID',
        'How to let readers log in with OpenID. Register your client, then send the visitor to the address below. After the visitor signs in, he is sent back with a code.',
      ],
      [
        'de',
        'Wartungsplan 2019',
        'Die Brücke wird vom 4. bis 9. Mai gewartet. Umleitungen sind ausgeschildert.',
      ],
      [
        'en',
        'Paywall',
        'A paywall is a method of restricting access to content. Hard paywalls allow no access; soft ones count.',
      ],
      [
        'fr',
        'Cookies',
        'Les cookies sont de petits fichiers. Vous pouvez accepter ou refuser les cookies dans votre navigateur.',
      ],
      [
        'en',
        'Terms of use',
        'By using this site you agree to these terms. I accept no liability for errors.',
      ],
      ['it', 'Dominio pubblico', 'Un’opera è di dominio pubblico settant’anni dopo la morte dell’autore.'],
      ['es', 'Suspendida la feria', 'La feria queda suspendida por la lluvia. Se celebrará en mayo.'],
      [
        'en',
        'Access denied: asylum seekers at the border',
        'A report on the refusal of entry at three crossings, with figures for 2016 to 2019 and interviews.',
      ],
      [
        'en',
        'Queue theory',
        'In a waiting line the number of people equals arrival rate times waiting time.',
      ],
      ['en', '18+', 'Adults only screening of the restored film, 8 pm. Tickets at the door.'],
      ['ja', '会員限定セール', '会員限定セールは三月一日から始まります。対象商品は百点です。'],
    ] as const
  ).map(([l, title, t]): Row => [
    `living ${l}: ${title}`,
    'ok',
    { url: 'https://example.org/n/4410', html: P(title, `<h1>${title}</h1><p>${t}</p>`, l), absent: told },
  ]),
  // taken away, sibling 404
  ...(
    [
      ['da', 'Artiklen er fjernet.'],
      ['ru', 'Материал удалён по требованию автора.'],
      ['fi', 'Juttu on poistettu.'],
      ['ko', '삭제된 기사입니다.'],
      ['pt', 'Este conteúdo já não está disponível.'],
      ['en', 'Sorry, this story is no longer available.'],
      ['en', 'The item you requested has been removed from our catalogue.'],
      ['nl', 'Deze vacature is niet meer beschikbaar.'],
      ['fr', 'Cette offre d’emploi n’est plus disponible.'],
      ['zh', '该内容已被作者删除'],
      ['tr', 'Bu ilan yayından kaldırılmıştır.'],
      ['sv', 'Annonsen finns inte längre.'],
    ] as const
  ).map(([l, t]): Row => [
    `taken ${l}: ${t}`,
    'broken',
    { html: P('The wells of the east', `<h1>The wells of the east</h1><p>${t}</p>`, l), absent: told },
  ]),
]

test.each(rows)('%s => %s', (_, outcome, look) => {
  expect(judge(seen(look))).toMatchObject({ outcome })
})
