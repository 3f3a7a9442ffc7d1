/** Living pages again: records of closed things, odd frames, long pages, and sentences that a notice could use. */
import { answer, article, go, living, plain, r, w } from './kit.ts'

export const livingE = living([
  r(
    'zastupnik-vote',
    'sr',
    'closed-subject',
    "a parliament's page of a member whose mandate has ended",
    '/poslanici/saziv-7/milena-arsic',
    w('portal', 70, {
      '/poslanici/saziv-7/milena-arsic': article(
        'sr',
        'Милена Арсић (мандат престао)',
        [
          'Мандат је престао 14. марта 2012. године. Контакт више није доступан.',
          'Рођена 1961. у Зајечару, дипломирани инжењер шумарства. Чланица Одбора за пољопривреду.',
          'У седмом сазиву поднела је 31 амандман, од којих је усвојено четири.',
        ],
        2,
      ),
    }),
  ),
  r(
    'pristan-timetable',
    'ru',
    'closed-subject',
    'a river port keeps the timetable of a line that no longer runs',
    '/raspisanie/arhiv/zarya-2004',
    w('press', 51, {
      '/raspisanie/arhiv/zarya-2004': plain(
        'Расписание «Заря» – навигация 2004 года (архив)',
        '<p><b>Рейс отменён. Линия закрыта с 2006 года.</b> Страница сохранена для истории.</p><table><tr><th>Пристань</th><th>Прибытие</th><th>Отправление</th></tr><tr><td>Речной вокзал</td><td>–</td><td>7:10</td></tr><tr><td>Усть-Лебяжье</td><td>8:25</td><td>8:30</td></tr><tr><td>Красный Яр</td><td>9:40</td><td>9:45</td></tr><tr><td>Пески</td><td>10:15</td><td>–</td></tr></table><p>Билет до Песков стоил 84 рубля. По воспоминаниям капитана Г. И. Лоскутова, в июле теплоход шёл полным, а к сентябрю возил в основном картошку.</p>',
      ),
    }),
  ),
  r(
    'gwefan-record',
    'cy',
    'archived',
    'a Welsh page stamped by a web archive notice of its own',
    '/archif/2009/eisteddfod',
    w('state', 47, {
      '/archif/2009/eisteddfod': article(
        'cy',
        'Eisteddfod yr Urdd 2009: gwybodaeth i deithwyr',
        [
          '<div class="archived">Mae’r dudalen hon wedi’i harchifo. Ni chaiff ei diweddaru ac efallai na fydd y dolenni’n gweithio.</div>',
          'Bydd bysiau gwennol yn rhedeg bob deng munud o orsaf Caerdydd Canolog i’r Bae.',
          'Bydd Stryd Bute ar gau rhwng 8 y bore a 7 yr hwyr.',
        ],
        3,
      ),
    }),
  ),
  r(
    'kaupunki-taide',
    'fi',
    'closed-subject',
    'a public-art register: the sculpture was stolen and is missing',
    '/teokset/114-haukankantaja',
    w('campus', 40, {
      '/teokset/114-haukankantaja': article(
        'fi',
        'Haukankantaja (kadonnut)',
        [
          'Teos on kadonnut. Se varastettiin jalustaltaan marraskuussa 2008 eikä sitä ole löydetty.',
          'Pronssi, 1936, korkeus 112 cm. Kuvanveistäjä Aarre Hynninen sai tilauksen Osuuskassalta.',
          'Jalustassa on yhä nähtävissä saappaiden kiinnitysreiät.',
        ],
        2,
      ),
    }),
  ),
  r(
    'bourse-delisted',
    'fr',
    'closed-subject',
    "an exchange's page of a share that was struck off, with dashes for prices",
    '/cours/FR0000044182',
    w('next', 93, {
      '/cours/FR0000044182': plain(
        'Filatures de la Vègre (FR0000044182)',
        '<p class="tag">Valeur radiée le 17/06/2005</p><table><tr><td>Dernier cours</td><td>–</td></tr><tr><td>Volume</td><td>–</td></tr><tr><td>Variation</td><td>n.d.</td></tr><tr><td>Nominal</td><td>15,24 €</td></tr><tr><td>Dernier échange</td><td>3,02 € (16/06/2005)</td></tr></table><p>Radiation à la suite du retrait obligatoire initié par l’actionnaire majoritaire au prix de 3,10 € par action. Avis n° 2005-1184.</p><p>Aucune donnée en temps réel pour cette valeur.</p>',
      ),
    }),
  ),
  r(
    'shelter-dog',
    'cs',
    'sold',
    'an animal shelter keeps the card of a dog that found a home',
    '/psi/2208-bara',
    w('shop', 59, {
      '/psi/2208-bara': plain(
        'Bára – ADOPTOVÁNA',
        '<p class="stav">Už není k adopci. Našla domov 3. 2. 2019.</p><p>Kříženka borderkolie, fena, narozená asi 2014, kastrovaná. K nám přišla z množírny u Kolína se zlomenou packou, která se zahojila nakřivo, ale běhá jako vítr.</p><p>Bála se mužů v čepici. V nové rodině spí na gauči a hlídá slepice.</p><img src="/foto/2208.jpg" alt="Bára v nové zahradě">',
        { kind: 'product' },
      ),
    }),
  ),
  r(
    'yeni-otobus',
    'tr',
    'long',
    'a newspaper article with three hundred short comments, some of them "removed by the moderator"',
    '/haber/otobus-hatlari-degisti-2281904',
    w('press', 90, {
      '/haber/otobus-hatlari-degisti-2281904': article(
        'tr',
        'Otobüs hatları değişti: 14 hat birleştirildi',
        [
          'Büyükşehir Belediyesi pazartesi gününden itibaren on dört hattı yedi hatta indiriyor.',
          'Yeni tarifede sabah seferleri 8 dakikada bir yapılacak, gece hattı ise kaldırıldı.',
          `<ul class="yorumlar">${Array.from({ length: 120 }, (_, i) => `<li><b>okur${i * 37}</b> ${['Bu yorum editör tarafından silinmiştir.', 'Bizim durak neden kaldırıldı?', '41 numara olmadan hastaneye nasıl gideceğiz', 'Sayfa açılmıyor diyorlar, tarifeyi buraya yazın', 'Hayırlı olsun'][i % 5] ?? ''}</li>`).join('')}</ul>`,
        ],
        5,
      ),
    }),
  ),
  r(
    'kampung-museum',
    'id',
    'maintenance-mention',
    'a museum says that its hall is closed for repair and its site is being rebuilt',
    '/koleksi/kapal-pinisi',
    w('press', 62, {
      '/koleksi/kapal-pinisi': article(
        'id',
        'Model Kapal Pinisi “Cinta Laut”',
        [
          '<div class="notice">Situs ini sedang dalam perbaikan. Beberapa halaman belum tersedia. Mohon maaf atas ketidaknyamanannya.</div>',
          'Model skala 1:20 dibuat pada 1977 oleh Haji Saleh dari Tana Beru dengan kayu bitti sisa galangan.',
          'Ruang Bahari ditutup sementara untuk perbaikan atap sampai Maret; model dapat dilihat di lobi.',
        ],
        4,
      ),
    }),
  ),
  r(
    'gugak-score',
    'ko',
    'robot-mention',
    'a Korean essay about captchas that quotes their sentences',
    '/webzine/2017/08/robot',
    w('campus', 66, {
      '/webzine/2017/08/robot': article(
        'ko',
        '“나는 로봇이 아닙니다”라고 체크하는 마음',
        [
          '우리는 하루에 몇 번씩 화면 앞에서 사람임을 증명한다. 신호등이 있는 칸을 모두 고르세요, 횡단보도를 고르세요.',
          '이 글은 그 작은 네모 칸에 대한 이야기다. 2000년 카네기멜런대 연구진이 만든 캡차는 스팸을 막으려는 장치였지만, 곧 책을 읽고 지도를 그리는 노동이 되었다.',
          '접근이 차단되었습니다, 라는 문장 앞에서 노인들은 전화를 건다. 상담원도 사람인지 묻는다.',
        ],
        1,
      ),
    }),
  ),
  r(
    'dataset-version',
    'en',
    'superseded',
    'a data repository\'s page of an old version with "a newer version exists"',
    '/records/3384411',
    w('repo', 88, {
      '/records/3384411': plain(
        'Tide-gauge daily means, Corran Sound, 1962–2015 (v1.0)',
        '<div class="version-warning">There is a <a href="/records/5551208">newer version</a> of this record available. Files of this version are still here.</div><p>Creators: Osterby, L.; Haldane, M. · Published 4 September 2019 · DOI 10.5555/zen.3384411</p><p>Daily mean sea level in millimetres above local datum. Gaps are marked -9999; the gauge was out of service from 11 January to 2 March 1993 after the storm.</p><table><tr><td>corran_daily.csv</td><td>1.1 MB</td><td>md5:0f6a3a4e</td></tr><tr><td>README.txt</td><td>3 kB</td><td>md5:7be1</td></tr></table>',
      ),
      '/records/5551208': plain(
        'Tide-gauge daily means, Corran Sound, 1962–2020 (v2.0)',
        '<p>Version 2.0.</p>',
      ),
    }),
  ),
  r(
    'old-blog-spam',
    'es',
    'parked-mention',
    'an abandoned blog whose sidebar is full of advertisements and "buy this domain" tips, the post intact',
    '/2006/11/la-trilla-en-mi-pueblo.html',
    w('press', 80, {
      '/2006/11/la-trilla-en-mi-pueblo.html': article(
        'es',
        'La trilla en mi pueblo',
        [
          'Mi abuelo trillaba con dos mulas y un trillo de pedernal que hoy cuelga en la pared del bar.',
          'Se empezaba a las diez, cuando el sol ya había quitado el rocío, y los chicos íbamos encima para hacer peso.',
          '<div class="adbox"><a href="#">Seguros baratos</a> <a href="#">Dominios en venta: compra el tuyo</a> <a href="#">Préstamos</a></div>',
          'En 1968 llegó la primera cosechadora, alquilada, y nadie volvió a barrer la era.',
        ],
        4,
      ),
    }),
  ),
  r(
    'nh-statute',
    'zh',
    'http-moved',
    'plain http leads to https with the same path on a Chinese law site',
    '/flfg/2009-08/31/content_1401.htm',
    w('state', 75, {
      '/flfg/2009-08/31/content_1401.htm': plain(
        '渔港水域交通安全管理条例',
        '<p>（1989年7月3日国务院令第38号发布 根据2011年1月8日《国务院关于废止和修改部分行政法规的决定》修订）</p><p>第一条 为加强渔港水域交通安全的监督管理，维护渔港水域交通秩序，保障航行安全，制定本条例。</p><p>第二条 本条例适用于在沿海以渔业为主的渔港和渔港水域航行、停泊、作业的船舶、设施和人员。</p><p>第九条 （删除）</p><p>第三十一条 本条例自1989年8月1日起施行。</p>',
      ),
    }),
    { at: 'http://HOST/flfg/2009-08/31/content_1401.htm', verdicts: ['redirected', 'alive'] },
  ),
  r(
    'wrong-type',
    'pl',
    'format',
    'an old server calls its HTML text/plain',
    '/~wkowal/kapliczki.html',
    w('old', 1, {
      '/~wkowal/kapliczki.html': answer(
        '<html><head><title>Kapliczki powiatu</title></head><body><h1>Kapliczki</h1><p>Spis 84 kapliczek przydrożnych, sporządzony rowerem w latach 1997-2001. Kapliczka w Rudzie: słup z piaskowca, 1832, fundacja Macieja Grzyba po powrocie z wojska.</p><p>Kapliczka w Bystrej: drewniana, bez daty, figura zaginęła.</p></body></html>',
        200,
        'text/plain',
      ),
    }),
  ),
  r(
    'no-type',
    'de',
    'format',
    'a page sent without a content type',
    '/heft12/gedicht.html',
    w('old', 1, {
      '/heft12/gedicht.html': {
        status: 200,
        headers: [['Server', 'thttpd/2.25b']],
        body: '<html><head><title>Nachtzug</title><meta charset="utf-8"></head><body><pre>Nachtzug\n\nIm Abteil schl\u00e4ft einer,\nden keiner abholt.\nDie Orte drau\u00dfen hei\u00dfen\nwie Leute, die man kannte.\n\nAuf dem Gang das Licht\nbleibt an f\u00fcr den Schaffner,\nder seit Fulda fehlt.\n</pre><p>Lore Wendt, aus: Heft 12 (1999)</p></body></html>',
      },
    }),
  ),
  r(
    'ja-oubo',
    'ja',
    'closed-subject',
    'a call for entries that has closed, page kept',
    '/news/2018/koubo.html',
    w('campus', 55, {
      '/news/2018/koubo.html': article(
        'ja',
        '郷土史研究奨励金の公募（受付を締め切りました）',
        [
          '平成30年度の公募は受付を終了しました。多数のご応募をいただき、ありがとうございました。',
          '採択課題は七件です。「北上川舟運の荷印」「遠野の馬市台帳」「製糸工女の手紙」ほか。',
          '申請書様式のダウンロードは停止しています。',
        ],
        3,
      ),
    }),
  ),
  r(
    'nl-old-path',
    'nl',
    'moved',
    'an old .asp address that a water board maps to the new page, twice',
    '/content.asp?id=8841',
    w('state', 85, {
      '/content.asp?id=8841': go('/peilbesluiten/polder-de-rietgans/', 301),
      '/peilbesluiten/polder-de-rietgans/': go('/peilbesluiten/polder-de-rietgans', 308),
      '/peilbesluiten/polder-de-rietgans': article(
        'nl',
        'Peilbesluit polder De Rietgans',
        [
          'Zomerpeil NAP -1,65 m, winterpeil NAP -1,85 m. Vastgesteld op 12 november 2008, verlengd tot 2028.',
          'In peilvak 4 blijft vanwege de fundering van de molen een afwijkend peil gelden.',
        ],
        4,
      ),
    }),
    { verdicts: ['redirected', 'alive'] },
  ),
])
