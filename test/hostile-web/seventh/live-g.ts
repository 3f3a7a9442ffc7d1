/** Living pages of closed things, of social networks, of tables and code. */
import type { WebCase } from '../case.ts'
import { blogger, civic, drupal, mediawiki, next, ninety, paperSite, portal } from './frames.ts'
import { house } from './house.ts'
import { alive, apache, bytes, html, pages, typed } from './kit.ts'

export const liveG: readonly WebCase[] = [
  alive(
    'g-event-vorbei',
    'de',
    'closed-item',
    '/veranstaltungen/2018/vortrag-moorleichen',
    'An event is over and cannot be booked; its description stands.',
    house(
      drupal,
      {
        lang: 'de',
        name: 'Landesmuseum am Zwinger',
        nav: ['Besuch', 'Ausstellungen', 'Veranstaltungen', 'Sammlung'],
        side: ['Heute geöffnet 10–17 Uhr', 'Montags geschlossen'],
        foot: 'Barrierefreiheit · Impressum',
      },
      {
        '/veranstaltungen/2018/vortrag-moorleichen': [
          'Vortrag: Moorleichen – gefunden, verloren, wiedergefunden',
          '<p class="hint">Diese Veranstaltung ist bereits vorbei. Anmeldung nicht mehr möglich.</p><p>Do 8. 11. 2018, 19 Uhr, Vortragssaal. Dr. Heike Brandt (Schleswig). Der „Mann von Bernuthsfeld“ lag 15 Jahre in einer Kiste, die niemand suchte. Eintritt frei.</p>',
        ],
      },
      ['Seite nicht gefunden', '<p>Diese Seite existiert nicht oder nicht mehr.</p>'],
    ),
  ),
  alive(
    'g-lot-avslutad',
    'sv',
    'closed-item',
    '/auktion/objekt/881204',
    'An auction ended without a bid; the lot is described in full.',
    pages(
      {
        '/auktion/objekt/881204':
          '<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Moraklocka, 1800-tal, verket saknas – Klubbat</title></head><body><nav>Auktioner · Sälj · Logga in</nav><h1>Moraklocka, 1800-tal, verket saknas</h1><div class="state">Auktionen är avslutad. Inga bud.</div><p>Utrop 800 kr. Objekt 881204. Furu, blåmålad, tavla signerad AAS. Höjd 212 cm. Verk och lod saknas, dörren lagad. Ur dödsbo i Orsa.</p><p>Objektet är inte längre till salu.</p></body></html>',
      },
      html(
        '<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Klubbat</title></head><body><nav>Auktioner · Sälj · Logga in</nav><h1>Vi hittar inte objektet</h1></body></html>',
        404,
      ),
    ),
  ),
  alive(
    'g-post-deleted-app',
    'en',
    'social',
    '/@weir/110882204417',
    'A short post on a small network says "this account has been deleted", of another one.',
    pages(
      {
        '/@weir/110882204417': `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>weir: "This account has been deleted", it says…</title><meta property="og:description" content="“This account has been deleted”, it says, over eleven years of photographs of one lamp post. Goodbye, @lamppost_e17."></head><body class="app-body"><div class="detailed-status"><a href="/@weir">weir</a><div class="e-content"><p>“This account has been deleted”, it says, over eleven years of photographs of one lamp post. Goodbye, @lamppost_e17.</p></div><time datetime="2023-08-13T07:12:00Z">13 Aug 2023</time> · 4 boosts · 19 favourites</div><div class="banner">Log in or sign up to follow weir on small.town</div></body></html>`,
      },
      html(
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>small.town</title></head><body class="error"><div class="dialog"><h1>The page you are looking for isn’t here.</h1></div></body></html>',
        404,
      ),
    ),
  ),
  alive(
    'g-video-unavailable-song',
    'en',
    'social',
    '/watch?v=bT7kPq0xYzA',
    'A film called "Video Unavailable" plays; the interface holds the words of errors in its scripts.',
    pages(
      {
        '/watch?v=bT7kPq0xYzA': `<!DOCTYPE html><html lang="en"><head><title>Video Unavailable (short film, 2016) - Vidbox</title><meta name="description" content="Student film about a projectionist who mislays the last reel. 11 minutes."><meta property="og:type" content="video.other"><script>var ytcfg={"MSG":{"GONE":"This video has been removed by the uploader","PRIV":"This video is private. Sign in to confirm"}};var ytInitialPlayerResponse={"playabilityStatus":{"status":"OK","playableInEmbed":true},"videoDetails":{"videoId":"bT7kPq0xYzA","title":"Video Unavailable (short film, 2016)","lengthSeconds":"661","author":"Leith Film School","viewCount":"2204"}};</script></head><body><div id="watch"><h1>Video Unavailable (short film, 2016)</h1><p>Leith Film School · 2,204 views · 3 Dec 2016</p><p>Student film about a projectionist who mislays the last reel. 11 minutes.</p></div></body></html>`,
      },
      html(
        '<!DOCTYPE html><html lang="en"><head><title>Vidbox</title><script>var ytInitialPlayerResponse={"playabilityStatus":{"status":"ERROR","reason":"Video unavailable"}};</script></head><body><div class="reason">Video unavailable</div><div>This video isn\'t available anymore</div></body></html>',
      ),
    ),
  ),
  alive(
    'g-gesetz-tabelle',
    'cs',
    'table',
    '/statistika/obce-zanikle.html',
    'A table of villages that ceased to exist, with dashes in most cells, in ISO-8859-2.',
    pages(
      {
        '/statistika/obce-zanikle.html': typed(
          bytes(
            'iso-8859-2',
            `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><title>Zaniklé obce okresu</title></head><body><h2>Zaniklé obce okresu</h2><table border="1"><tr><th>Obec</th><th>Domů 1930</th><th>Obyvatel 1930</th><th>Dnes</th></tr>${['Höllerwiese|14|71', 'Přední Výtoň II|22|118', 'Úval|38|190', 'Šindlov|9|44', 'Kapličky|51|287', 'Růžový Vrch|17|80'].map((row) => `<tr><td>${row.split('|').join('</td><td>')}</td><td>neexistuje</td></tr>`).join('')}</table><p>Zdroj: Statistický lexikon, 1934</p></body></html>`,
          ),
          'text/html',
        ),
      },
      apache,
    ),
    { scheme: 'http', below: 'www.' },
  ),
  alive(
    'g-snippet-404py',
    'en',
    'code',
    '/p/handlers/blame/error404.py',
    'A page of source code whose subject is the handling of 404.',
    pages(
      {
        '/p/handlers/blame/error404.py': `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>error404.py - handlers - cgit</title></head><body><div id="cgit"><table id="header"><tr><td class="main"><a href="/">index</a> : <a href="/p/handlers">handlers</a></td></tr></table><div class="path">path: root/error404.py</div><pre><code>class NotFound(HTTPException):
    """The page you requested could not be found."""
    code = 404
    title = "Page not found"

    def render(self, request):
        self.log.warning("404 %s", request.path)
        return Template("errors/404.html").render(path=request.path)
</code></pre><div class="footer">generated by cgit v1.2.3</div></div></body></html>`,
      },
      html(
        '<!DOCTYPE html><html><head><title>cgit</title></head><body><div id="cgit"><div class="error">path not found</div></div></body></html>',
        404,
      ),
    ),
  ),
  alive(
    'g-wuxiao-gonggao',
    'zh-TW',
    'notice',
    '/news/content.aspx?sn=3391',
    'A Taiwanese township announces lost and void certificates; the page lives.',
    pages(
      {
        '/news/content.aspx?sn=3391': portal({
          lang: 'zh-Hant-TW',
          name: '星湖鄉公所',
          nav: ['回首頁', '鄉政公告', '便民服務', '觀光旅遊', '網站導覽'],
          side: ['垃圾車延後收運', '登革熱防治'],
          foot: '瀏覽人次：118204',
        })(
          '公告註銷遺失門牌證明書',
          '<p>公告日期：108-09-17　單位：民政課</p><p>主旨：公告註銷本鄉遺失之門牌證明書計3件，原證明書自公告日起失效，不再使用。</p><p>附件：無</p>',
        ),
      },
      html(
        '<html lang="zh-Hant-TW"><head><meta charset="utf-8"><title>星湖鄉公所</title></head><body><p>查無資料</p></body></html>',
        404,
      ),
    ),
  ),
  alive(
    'g-parohija-lat1',
    'sr-Latn',
    'old-html',
    '/knjiga/spisak.htm',
    'A Serbian list of old inscriptions, half of them "ne postoji više".',
    pages(
      {
        '/knjiga/spisak.htm': ninety({
          lang: 'sr',
          name: 'Spisak',
          nav: ['Naslovna', 'Knjiga utisaka', 'Linkovi'],
          foot: 'Poslednja izmena 3. jun 2001.',
          side: [],
        })(
          'Spisak zapisa',
          '<H3>Spisak zapisa na drvetu, opstina Knic</H3><OL><LI>Zapis kod vodenice - ne postoji vise (grom 1974)<LI>Zapis u Grivcu - postoji<LI>Zapis kod stare skole - posecen<LI>Zapis na Ravnoj gori - nije pronadjen</OL>',
        ),
      },
      apache,
    ),
    { scheme: 'http' },
  ),
  alive(
    'g-kadonnut-kirja',
    'fi',
    'news-about-removal',
    '/kulttuuri/art-2000006118.html',
    'A Finnish paper with subscription banners prints a free article about a book that was withdrawn.',
    house(
      paperSite,
      {
        lang: 'fi',
        name: 'Savon Ääni',
        nav: ['Uutiset', 'Kulttuuri', 'Urheilu', 'Tilaa'],
        side: ['Tilaa Savon Ääni, 1 kk 1 €', 'Kirjaudu sisään', 'Luetuimmat'],
        foot: 'Tietosuoja · Päätoimittaja',
      },
      {
        '/kulttuuri/art-2000006118.html': [
          'Kustantaja poisti kirjan myynnistä: ”Sivut 112–130 eivät ole minun”',
          '<div class="promo">Lue rajattomasti – tilaa nyt</div><p>KUOPIO. Esikoiskirjailijan romaani vedettiin myynnistä perjantaina. Kirjaa ei ole enää saatavilla verkkokaupoista, ja kirjastot keräävät kappaleita pois.</p><p>Kustantajan mukaan yhden luvun teksti on peräisin vuoden 1968 novellikokoelmasta. ”Se on ikävää, mutta selvää”, kustannuspäällikkö sanoo.</p>',
        ],
      },
      ['Sivua ei löytynyt', '<p>Etsimäsi juttu on poistettu tai siirretty.</p>'],
    ),
  ),
  alive(
    'g-gure-atzo',
    'eu',
    'blog',
    '/2009/03/desagertutako-hitzak.html',
    'A Basque blog lists words that have disappeared.',
    house(
      blogger,
      {
        lang: 'eu',
        name: 'Hitzontzia',
        nav: ['Hasiera', 'Nor naiz'],
        side: ['2009 (12)', '2008 (30)'],
        foot: 'Blogger-en eskutik.',
      },
      {
        '/2009/03/desagertutako-hitzak.html': [
          'Desagertutako hitzak',
          '<p>Amonaren koadernoan topatu ditut, hiztegian ez daude:</p><ul><li><b>zurruntza</b>: elurra urtzean egiten den hotsa</li><li><b>ipurdargi-denda</b>: gauez irekita dagoen taberna</li></ul><p>Norbaitek ezagutzen al ditu?</p>',
        ],
      },
      ['Ez da aurkitu', '<p>Bilatzen zenuen orria ez dago blog honetan.</p>'],
    ),
  ),
  alive(
    'g-lv-likvidets',
    'lv',
    'record',
    '/uznemums/40003118820',
    'A Latvian company that was struck off, in a wiki-like register of few fields.',
    house(
      civic,
      {
        lang: 'lv',
        name: 'Uzņēmumu reģistrs',
        nav: ['Meklēt', 'Statistika', 'Kontakti'],
        side: ['Izdrukāt'],
        foot: 'Dati: 2024-11-02',
      },
      {
        '/uznemums/40003118820': [
          'SIA "Daugavas plosts"',
          '<dl><dt>Reģistrācijas numurs</dt><dd>40003118820</dd><dt>Statuss</dt><dd>Likvidēts, izslēgts no reģistra 14.06.2011</dd><dt>Adrese</dt><dd>Nav datu</dd><dt>Amatpersonas</dt><dd>Nav datu</dd></dl>',
        ],
      },
      ['Nav atrasts', '<p>Uzņēmums ar šādu numuru nav atrasts.</p>'],
    ),
  ),
  alive(
    'g-disambig-gone',
    'en',
    'wiki',
    '/wiki/Gone_(disambiguation)',
    'A list of things called "Gone", "Not Found", "Removed" in a wiki.',
    house(
      mediawiki,
      {
        lang: 'en',
        name: 'Popular Song Wiki',
        nav: ['Main page', 'Charts', 'Help'],
        side: ['Cite this page'],
        foot: 'Text is available under CC BY-SA.',
      },
      {
        '/wiki/Gone_(disambiguation)': [
          'Gone (disambiguation)',
          '<p><b>Gone</b> may refer to:</p><ul><li>"Gone", a song by Low Harbour, 2003</li><li>"Gone (410)", an instrumental by The Status Codes, 2011</li><li><i>Page Not Found</i>, a 2014 album by The Status Codes</li><li>"This Content Has Been Removed", a B-side</li></ul><p><b>See also</b>: Lost, Missing</p>',
        ],
      },
      ['No article', '<p>This wiki does not have an article with this exact name.</p>'],
    ),
  ),
  alive(
    'g-mobile-gate',
    'ko',
    'notices',
    '/bbs/board.php?bo_table=notice&wr_id=311',
    'A Korean notice says that a service has ended; that is the news that is cited.',
    pages(
      {
        '/bbs/board.php?bo_table=notice&wr_id=311': next({
          lang: 'ko',
          name: '달빛도서관',
          nav: ['자료검색', '열람실', '공지사항', '로그인'],
          side: ['개인정보처리방침', '이메일무단수집거부'],
          foot: '강원특별자치도 00군 00면',
        })(
          '모바일 앱 서비스 종료 안내',
          '<h1>모바일 앱 서비스 종료 안내</h1><p>작성일 2022-12-20 | 조회 418</p><p>달빛도서관 모바일 앱 서비스가 2022년 12월 31일 종료됩니다. 종료 후에는 앱 접속 시 “페이지를 찾을 수 없습니다”라는 안내가 표시됩니다. 도서 대출 조회는 홈페이지를 이용해 주시기 바랍니다.</p>',
        ),
      },
      html(
        '<html lang="ko"><head><meta charset="utf-8"><title>오류안내</title></head><body><p>글이 존재하지 않습니다. 글이 삭제되었거나 이동하였을 수 있습니다.</p></body></html>',
        404,
      ),
    ),
  ),
]
