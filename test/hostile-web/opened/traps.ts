/** Links that live but wear something of the dead, the walled or the parked. */
import type { WebCase } from '../case.ts'
import {
  article,
  at,
  boardroom,
  campus,
  daily,
  handmade,
  html,
  leaflet,
  office,
  ps,
  sheet,
  store,
  town,
} from './web.ts'

const essays = at('en', 'Signal & Noise Quarterly', leaflet)
const kurier = at('de', 'Havelländer Kurier', daily)
const digital = at('es', 'Observatorio de Dominios', office)
const tilasto = at('fi', 'Rannikon tilastokeskus', office)
const docs = at('en', 'Webwright Reference', leaflet)
const blogfr = at('fr', 'Le Carnet des Services', daily)
const fest = at('nl', 'Oogstfeest Drentmeer', leaflet)
const sad = at('cs', 'Vrchní soud v Doubravě', office)
const kamu = at('tr', 'Kamu Veri Portalı', office)
const press = at('pt', 'Gazeta do Ribatejo Novo', daily)
const wikibg = at('bg', 'Планинска енциклопедия', leaflet)
const boardel = at('el', 'Φόρουμ Ραδιοερασιτεχνών', boardroom)
const museum = at('ko', '한빛미술관', office)
const kino = at('ru', 'Киноархив «Свет»', daily)
const arx = at('en', 'Open Preprints in Hydrology', campus)
const law = at('id', 'Lembaga Hak Digital', office)
const shimbun = at('ja', '浦波新聞', daily)
const tong = at('zh', '临河县统计局', office)
const kbh = at('da', 'Netværk for Fri Presse', leaflet)
const lietus = at('lt', 'Kaimo metraštis', handmade)

export const cases: readonly WebCase[] = [
  {
    name: 'essay-on-absence',
    mechanism: 'An essay is titled "404 Not Found" and is about that very message.',
    family: 'looks-dead',
    language: 'en',
    cited: 'https://essay-on-absence.test/issues/31/404-not-found/',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'essay-on-absence.test': {
        serve: town(essays, {
          '/issues/31/404-not-found/': sheet(
            essays,
            '404 Not Found',
            `<p class="byline">By Imogen Tarr, 14 min read</p>${ps('“Page not found. The page you are looking for does not exist.” No sentence of our age has been read so often and remembered so little. It is an apology without an author.', 'The number came first. Those who drafted the protocol grouped the faults of the visitor under four hundred, and the fourth of the second dozen fell to the thing that was not there.', 'By 1999 design studios competed to dress the message: lost dogs, broken robots, a haiku. The dress conceals that somebody once decided to take the thing away.', 'I collected three hundred such pages over a winter. What strikes one, reading them in a row, is how many blame the reader, who may have mistyped the address.')}`,
          ),
        }),
      },
    },
  },
  {
    name: 'havel-akten-weg',
    mechanism: 'A news story whose headline says that files were not found and pages are missing.',
    family: 'looks-dead',
    language: 'de',
    cited: 'https://www.havel-akten-weg.test/a/nicht-gefunden-akten-fehlen-im-kreisarchiv-77120',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'www.havel-akten-weg.test': {
        serve: town(kurier, {
          '/a/nicht-gefunden-akten-fehlen-im-kreisarchiv-77120': sheet(
            kurier,
            'Nicht gefunden: Seiten fehlen im Kreisarchiv',
            ps(
              '„Seite leider nicht vorhanden“ – so steht es auf 212 Zetteln, die Mitarbeiterinnen des Kreisarchivs zwischen die Bauakten gelegt haben.',
              'Wer die Unterlagen entfernt hat, ist ungeklärt. Der Landrat sprach von einem Fehler bei der Auslagerung im Jahr 2003, die Archivleiterin widersprach noch am selben Tag.',
              'Betroffen sind vor allem Genehmigungen aus den Jahren 1991 bis 1994. Ein Teil der Seiten existiert nicht mehr, ein anderer wurde womöglich in eine andere Behörde verschoben.',
              'Der Kreistag befasst sich am Donnerstag mit der Sache.',
            ),
          ),
        }),
      },
    },
  },
  {
    name: 'observatorio-se-vende',
    mechanism:
      'A guide quotes the usual sales pages for domains: "this domain is for sale", prices, registrars.',
    family: 'looks-parked',
    language: 'es',
    cited: 'https://observatorio-se-vende.test/guias/dominio-en-venta',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'observatorio-se-vende.test': {
        serve: town(digital, {
          '/guias/dominio-en-venta': sheet(
            digital,
            '«Este dominio está en venta»: qué ocurre cuando caduca un dominio público',
            `${ps('Cuando un ayuntamiento olvida renovar su nombre, lo primero que ve el vecino es un cartel: «Este dominio está en venta. Haga su oferta». A los pocos días aparecen enlaces patrocinados de seguros, préstamos y casinos.', 'El Observatorio revisó 1.140 nombres de organismos disueltos entre 2011 y 2020. Uno de cada nueve había pasado a manos de revendedores; veintitrés servían apuestas deportivas.', 'Recomendamos conservar el nombre al menos diez años y publicar en él un aviso con la dirección nueva.')}<blockquote>The domain name is for sale! Buy this domain.</blockquote><h2>Cómo recuperar un dominio</h2><ol><li>Consulte el registro.</li><li>Reclame ante el panel arbitral.</li></ol>`,
          ),
        }),
      },
    },
  },
  {
    name: 'rannikko-nolla-osumaa',
    mechanism: 'A table of figures with side boxes that say "no results" and "no comments found".',
    family: 'looks-dead',
    language: 'fi',
    cited: 'https://rannikko-nolla-osumaa.test/tilastot/kalastus/2018',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'rannikko-nolla-osumaa.test': {
        serve: town(tilasto, {
          '/tilastot/kalastus/2018': sheet(
            tilasto,
            'Rannikkokalastus 2018',
            `<table><caption>Saalis, tonnia</caption><tr><th>Laji</th><th>2016</th><th>2017</th><th>2018</th></tr><tr><td>Silakka</td><td>4 118</td><td>4 006</td><td>3 871</td></tr><tr><td>Kuha</td><td>212</td><td>–</td><td>198</td></tr><tr><td>Siika</td><td>97</td><td>91</td><td>88</td></tr></table><p>– = tietoa ei ole saatavilla. Lähde: saalisilmoitukset.</p><aside><h3>Aiheeseen liittyvät julkaisut</h3><p class="empty">Ei hakutuloksia</p><h3>Kommentit</h3><p class="empty">Kommentteja ei löytynyt.</p></aside>`,
          ),
        }),
      },
    },
  },
  {
    name: 'reference-of-statuses',
    mechanism: 'A reference page about the status 410 lies under /errors/410.html and quotes the answer.',
    family: 'looks-dead',
    language: 'en',
    cited: 'https://reference-of-statuses.test/errors/410.html',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'reference-of-statuses.test': {
        serve: town(docs, {
          '/errors/410.html': sheet(
            docs,
            '410 Gone',
            `${ps('The <code>410 Gone</code> status says that the resource is no longer here and that this is likely to be permanent.')}<pre>HTTP/1.1 410 Gone\nContent-Type: text/html\n\n&lt;h1&gt;This page has been removed&lt;/h1&gt;</pre>${ps('Use it for offers with an end and for accounts that were closed by their owners. Crawlers drop such an address sooner than one that answers 404.', 'Caches may keep the answer unless told otherwise.')}<h2>See also</h2><ul><li><a href="/errors/404.html">404 Not Found</a></li><li><a href="/errors/451.html">451 Unavailable For Legal Reasons</a></li></ul>`,
          ),
          '/errors/404.html': article(docs, '404 Not Found'),
        }),
      },
    },
  },
  {
    name: 'carnet-fermeture',
    mechanism: 'A story announces that a service closes for good; the story itself is where it was.',
    family: 'looks-dead',
    language: 'fr',
    cited: 'https://carnet-fermeture.test/2022/11/pagesperso-ferme-definitivement/',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'carnet-fermeture.test': {
        serve: town(blogfr, {
          '/2022/11/pagesperso-ferme-definitivement/': sheet(
            blogfr,
            'PagesPerso ferme définitivement ses portes',
            ps(
              '« Ce service n’est plus disponible. » Depuis mardi, les deux cent mille sites hébergés par PagesPerso affichent ce message. La fermeture, annoncée en mars, met fin à vingt-six ans d’hébergement gratuit.',
              'L’opérateur invoque des coûts d’exploitation et une fréquentation en baisse. Les abonnés avaient jusqu’au 5 septembre pour récupérer leurs fichiers.',
              'Des bénévoles ont copié près de la moitié des pages ; le reste est perdu. « La page demandée n’existe plus, et personne ne saura ce qu’elle disait », regrette une documentaliste.',
            ),
          ),
        }),
      },
    },
  },
  {
    name: 'oogstfeest-voorbij',
    mechanism: 'An event long past: "sales closed, this event has ended" over the whole programme.',
    family: 'looks-dead',
    language: 'nl',
    cited: 'https://oogstfeest-voorbij.test/editie/2017/programma/',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'oogstfeest-voorbij.test': {
        serve: town(fest, {
          '/editie/2017/programma/': sheet(
            fest,
            'Programma 2017',
            `<div class="notice">Dit evenement is afgelopen. Kaarten zijn niet meer beschikbaar.</div><dl><dt>10.00</dt><dd>Optocht van de wagens, van de brink naar de molen</dd><dt>11.30</dt><dd>Dorsen met de stoommachine van 1908</dd><dt>14.00</dt><dd>Lezing: rogge op zandgrond, door drs. H. Wolting</dd><dt>20.00</dt><dd>Bal in de schuur van Meursing</dd></dl>${ps('In 2017 kwamen 2.300 bezoekers, tweehonderd meer dan het jaar ervoor.')}`,
          ),
        }),
      },
    },
  },
  {
    name: 'soud-vymazano',
    mechanism:
      'A court ruling with blacked names: "deleted", "removed" stand in it by the dozen, as does "the action is not found admissible".',
    family: 'looks-dead',
    language: 'cs',
    cited: 'https://rozhodnuti.soud-vymazano.test/detail?spzn=7Cmo%2F118%2F2014',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'rozhodnuti.soud-vymazano.test': {
        serve: town(sad, {
          '/detail?spzn=7Cmo%2F118%2F2014': sheet(
            sad,
            'Usnesení sp. zn. 7 Cmo 118/2014',
            ps(
              'Vrchní soud rozhodl v právní věci žalobce [odstraněno], bytem [odstraněno], proti žalované [odstraněno], o zaplacení 212 400 Kč, <b>takto</b>: Usnesení krajského soudu se potvrzuje.',
              'Odůvodnění: Soud prvního stupně žalobu odmítl, neboť listina, na kterou odkazovala, nebyla nalezena. Záznam o ní byl z rejstříku vymazán dne 3. 2. 2009.',
              'Odvolatel namítal, že stránka s výmazem neexistuje. Odvolací soud tuto námitku nesdílí: kopie výpisu je založena na č. l. 41.',
              'Proti tomuto usnesení není dovolání přípustné.',
            ),
          ),
        }),
      },
    },
  },
  {
    name: 'veri-bakim-bandi',
    mechanism: 'A ribbon announces maintenance on Sunday; the data set’s page below it is whole.',
    family: 'looks-maintenance',
    language: 'tr',
    cited: 'https://veri-bakim-bandi.test/veri/koy-nufusu-1965',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'veri-bakim-bandi.test': {
        serve: town(kamu, {
          '/veri/koy-nufusu-1965': sheet(
            kamu,
            'Köy nüfusu, 1965',
            `<div role="alert" class="ribbon">Planlı bakım: Sitemiz pazar günü 02.00–06.00 arasında bakım çalışması nedeniyle hizmet veremeyecektir.</div>${ps('Veri kümesi 1965 genel nüfus sayımındaki 412 köyün nüfusunu, hane sayısını ve okul durumunu içerir.', 'Biçim: CSV (84 KB). Lisans: kaynak gösterilerek kullanılabilir. Son güncelleme: 9 Mart 2021.')}<table><tr><th>Köy</th><th>Nüfus</th></tr><tr><td>Yukarıçay</td><td>611</td></tr><tr><td>Kavaklıdüz</td><td>204</td></tr></table>`,
          ),
        }),
      },
    },
  },
  {
    name: 'gazeta-guarda-cf',
    mechanism:
      'A living article with the scripts of a bot guard, a Turnstile box at the letter form and the guard’s headers.',
    family: 'looks-walled',
    language: 'pt',
    cited: 'https://www.gazeta-guarda-cf.test/cultura/2024/moinhos-de-mare',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'www.gazeta-guarda-cf.test': {
        serve: town(press, {
          '/cultura/2024/moinhos-de-mare': html(
            article(
              press,
              'Moinhos de maré voltam a moer',
              [
                'Três moinhos de maré do estuário voltaram a moer milho em setembro, sessenta anos depois de parados.',
              ],
              {
                head: '<script src="https://challenges.cloudflare.com/turnstile/v0/api.js" async defer></script>',
                foot: '<form action="/cartas" method="post"><textarea name="t"></textarea><div class="cf-turnstile" data-sitekey="0x4AAAA"></div></form><script>(function(){var a=document.createElement("script");a.src="/cdn-cgi/challenge-platform/scripts/jsd/main.js";document.head.appendChild(a)})();</script><noscript>Enable JavaScript and cookies to continue</noscript>',
              },
            ),
            200,
            [
              ['Server', 'cloudflare'],
              ['CF-RAY', '8a11c0ffee-LIS'],
              ['cf-cache-status', 'DYNAMIC'],
            ],
          ),
        }),
      },
    },
  },
  {
    name: 'planina-cherveni-vrazki',
    mechanism: 'An encyclopedia entry with many red links, each titled "(page does not exist)".',
    family: 'looks-dead',
    language: 'bg',
    cited: 'https://planina-cherveni-vrazki.test/wiki/%D0%A1%D0%B8%D0%B2%D1%80%D0%B8%D1%8F',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'planina-cherveni-vrazki.test': {
        serve: town(wikibg, {
          '/wiki/%D0%A1%D0%B8%D0%B2%D1%80%D0%B8%D1%8F': sheet(
            wikibg,
            'Сиврия',
            `<p><b>Сиврия</b> е връх с височина 2188 м. На югоизток е <a class="new" href="/w/index.php?title=Тевно&redlink=1" title="Тевно (страницата не съществува)">Тевно</a>, на запад са <a class="new" href="/w/index.php?title=Дисилица&redlink=1" title="Дисилица (страницата не съществува)">Дисилица</a> и <a class="new" href="/w/index.php?title=Плешки&redlink=1" title="Плешки (страницата не съществува)">Плешки</a>.</p>${ps('Първото описано изкачване е от 1902 г. Хижата под върха е построена с доброволен труд и е открита през 1934 г.')}<p><i>Тази статия е мъниче.</i></p>`,
          ),
        }),
      },
    },
  },
  {
    name: 'forum-nekroi-syndesmoi',
    mechanism: 'A thread whose subject is that a topic "does not exist"; the posts are there.',
    family: 'looks-dead',
    language: 'el',
    cited: 'https://forum-nekroi-syndesmoi.test/threads/1207/',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'forum-nekroi-syndesmoi.test': {
        serve: town(boardel, {
          '/threads/1207/': sheet(
            boardel,
            '«Το θέμα που ζητήσατε δεν υπάρχει»',
            '<article class="message"><h4>SV1-Μάκης</h4><p>Όταν πατάω τον σύνδεσμο για την κεραία των 40 μέτρων, βγάζει «Η σελίδα δεν βρέθηκε». Χάθηκαν όλα τα παλιά θέματα;</p></article><article class="message"><h4>Διαχειριστής</h4><p>Άλλαξε η αρίθμηση μετά τη μεταφορά. Προσθέστε 4000 στον αριθμό και θα το βρείτε. Τα σχέδια με το δίπολο είναι στο 5181.</p></article><article class="message"><h4>SV1-Μάκης</h4><p>Το βρήκα, ευχαριστώ! Στάσιμα 1,3 στους 7.080.</p></article>',
          ),
        }),
      },
    },
  },
  {
    name: 'hanbit-error-jeonsi',
    mechanism:
      'An exhibition is called "ERROR", its page bears noindex and a wrong canonical to the front page.',
    family: 'looks-dead',
    language: 'ko',
    cited: 'https://hanbit-error-jeonsi.test/exhibitions/2023/error',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'hanbit-error-jeonsi.test': {
        serve: town(museum, {
          '/exhibitions/2023/error': sheet(
            museum,
            'ERROR',
            ps(
              '기간: 2023년 4월 12일 ~ 7월 30일. 장소: 제2전시실. 관람료: 무료.',
              '기획전 〈ERROR〉는 고장 난 화면과 끊어진 주소를 재료로 삼은 작가 일곱 명의 작업 스물세 점을 선보인다.',
              '전시는 종료되었으며 도록은 미술관 서점에서 구할 수 있다.',
            ),
            {
              head: '<meta name="robots" content="noindex,follow"><link rel="canonical" href="https://hanbit-error-jeonsi.test/">',
            },
          ),
        }),
      },
    },
  },
  {
    name: 'kinoarkhiv-svet',
    mechanism:
      'A film’s page lives; its player’s settings hold all messages, "video removed" and "blocked in your country" among them.',
    family: 'looks-dead',
    language: 'ru',
    cited: 'https://kinoarkhiv-svet.test/film/448-ledokhod',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'kinoarkhiv-svet.test': {
        serve: town(kino, {
          '/film/448-ledokhod': sheet(
            kino,
            'Ледоход (1936)',
            `<video controls poster="/p/448.jpg"><source src="/v/448.m3u8" type="application/vnd.apple.mpegurl"></video>${ps('Документальная картина о ледоходе на северной реке. Режиссёр и оператор — Г. Заварзин. Чёрно-белый, немой, 19 минут.', 'Негатив сохранился не полностью: утрачена третья часть. Копия отсканирована в 2019 году.')}`,
            {
              foot: '<script>window.playerConfig={"id":448,"state":"ok","messages":{"removed":"Видео удалено автором","notFound":"Видео не найдено","geo":"Просмотр недоступен в вашей стране","login":"Войдите, чтобы смотреть"}};</script>',
            },
          ),
        }),
      },
    },
  },
  {
    name: 'withdrawn-yet-here',
    mechanism:
      'A withdrawn preprint keeps its landing page: title, authors, abstract, and a notice of withdrawal.',
    family: 'looks-dead',
    language: 'en',
    cited: 'https://withdrawn-yet-here.test/abs/2103.00412v2',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'withdrawn-yet-here.test': {
        serve: town(arx, {
          '/abs/2103.00412v2': sheet(
            arx,
            'Seasonal recharge of perched aquifers under terraced fields',
            `<p class="comment"><b>This paper has been withdrawn by Marta Ilves.</b> Equation 7 is in error. PDF not available for this version.</p><p>Marta Ilves, Jon P. Sorrell. Submitted 1 March 2021 (v1), last revised 14 June 2021 (v2)</p><blockquote class="abstract">We estimate the recharge of perched aquifers below abandoned terraces from eleven years of well readings in four valleys. A two-store model explains most of the seasonal signal; the remaining variance follows the state of the walls. We discuss what this means for the upkeep of terraces.</blockquote><ul><li><a href="/abs/2103.00412v1">v1</a></li><li>v2 (withdrawn)</li></ul>`,
          ),
        }),
      },
    },
  },
  {
    name: 'hak-digital-blokir',
    mechanism: 'A rights group writes about blocking notices and quotes them at length.',
    family: 'looks-blocked',
    language: 'id',
    cited: 'https://hak-digital-blokir.test/riset/situs-diblokir-2021',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'hak-digital-blokir.test': {
        serve: town(law, {
          '/riset/situs-diblokir-2021': sheet(
            law,
            '“Akses ditolak”: pemblokiran situs selama 2021',
            ps(
              '“Maaf, akses ke situs ini diblokir sesuai peraturan perundang-undangan.” Kalimat itu muncul pada 4.812 dari 20.000 alamat yang kami uji sepanjang 2021.',
              'Kami memakai tiga penyedia jaringan di enam kota. Sebagian situs tidak tersedia di wilayah tertentu saja; sebagian lain dibuka lagi tanpa pemberitahuan.',
              'Laporan lengkap dan datanya dapat diunduh bebas. Lembaga meminta daftar pemblokiran diumumkan kepada publik.',
            ),
          ),
        }),
      },
    },
  },
  {
    name: 'uranami-comment-login',
    mechanism:
      'A free article: a login form for comments, "members only" badges on other stories, a link to subscribe.',
    family: 'looks-walled',
    language: 'ja',
    cited: 'https://www.uranami-comment-login.test/articles/2023/06/nori.html',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'www.uranami-comment-login.test': {
        serve: town(shimbun, {
          '/articles/2023/06/nori.html': article(
            shimbun,
            '海苔養殖、三代目の挑戦',
            [
              '浦波湾で海苔を育てる家は、この十年で四十軒から十一軒に減った。三代目の男性は水温の上昇に合わせて種網を沖へ移した。',
              '「冬が短くなった。だから一枚一枚を大切に摘む」と話す。昨季の収量は前年並みだった。',
            ],
            {
              foot: '<section><h3>コメント</h3><p>コメントするにはログインが必要です。</p><form action="/login" method="post"><input name="id"><input type="password" name="pw"><button>ログイン</button></form></section><ul><li><a href="/m/1">【会員限定】港の再編計画</a></li><li><a href="/m/2">【会員限定】社説</a></li></ul><a href="/subscribe">購読申し込み</a>',
            },
          ),
        }),
      },
    },
  },
  {
    name: 'linhe-yizhang-biao',
    mechanism: 'A communique of few words: its matter is one picture of a table and a link to a file.',
    family: 'looks-empty',
    language: 'zh',
    cited: 'http://www.linhe-yizhang-biao.test/tjgb/202003/t20200318_1109.html',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'www.linhe-yizhang-biao.test': {
        serve: town(tong, {
          '/tjgb/202003/t20200318_1109.html': sheet(
            tong,
            '2019年临河县主要粮食产量表',
            '<div class="info">发布时间：2020-03-18　来源：综合股　浏览次数：<span id="hits"></span></div><div class="TRS_Editor"><p><img src="./W020200318.png" alt="" width="640"></p></div><p>附件：<a href="./P020200318.xls">2019年临河县主要粮食产量表.xls</a></p>',
          ),
        }),
      },
    },
  },
  {
    name: 'fripresse-suspenderet',
    mechanism: 'A report on papers whose accounts hosts suspended, titled "Account suspended".',
    family: 'looks-parked',
    language: 'da',
    cited: 'https://fripresse-suspenderet.test/rapporter/account-suspended/',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'fripresse-suspenderet.test': {
        serve: town(kbh, {
          '/rapporter/account-suspended/': sheet(
            kbh,
            'Account suspended',
            ps(
              '»This account has been suspended. Contact your hosting provider.« Fjorten lokale medier så den besked i løbet af 2022.',
              'Rapporten følger tre af dem. I to tilfælde havde en konkurrent klaget over billedrettigheder; i det tredje var regningen betalt, men bogført forkert.',
              'Vi anbefaler at holde domæne og webhotel hos to forskellige selskaber og at gemme en kopi af alt.',
            ),
          ),
        }),
      },
    },
  },
  {
    name: 'kaimo-trys-eilutes',
    mechanism: 'Three lines of a chronicle make the whole page; nothing more was ever there.',
    family: 'looks-empty',
    language: 'lt',
    cited: 'http://kaimo-trys-eilutes.test/1923/04.htm',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'kaimo-trys-eilutes.test': {
        serve: town(lietus, {
          '/1923/04.htm': sheet(
            lietus,
            '1923 m. balandis',
            ps(
              'Balandžio 8 d. sudegė Stankaus klojimas. Balandžio 19 d. pašventintas naujas varpas. Gimė 3, mirė 1.',
            ),
          ),
        }),
      },
    },
  },
  {
    name: 'skargardsatlas-slutsald',
    mechanism:
      'A shop’s page for a printed atlas on a system that marks "Sold out" and shows "0 results" in its filter drawer.',
    family: 'looks-dead',
    language: 'sv',
    cited: 'https://skargardsatlas-slutsald.test/products/skargardsatlas-1895',
    truth: 'alive',
    verdicts: ['alive'],
    hosts: {
      'skargardsatlas-slutsald.test': {
        serve: town(at('sv', 'Antikvariat Fyrskeppet', store), {
          '/products/skargardsatlas-1895': sheet(
            at('sv', 'Antikvariat Fyrskeppet', store),
            'Skärgårdsatlas 1895',
            `<span class="price">SEK 4 200</span> <span class="badge">Slutsåld</span>${ps('Atlas i folio med 24 litograferade blad, halvklotband, några blad med fuktrand. Proveniens: lotsstationen på Harskär.', 'Bladen 7 och 8 visar farlederna före muddringen 1901, vilket gör utgåvan eftersökt.')}<template id="predictive"><p>0 resultat hittades. Inga produkter matchar din sökning.</p></template>`,
          ),
        }),
      },
    },
  },
]
