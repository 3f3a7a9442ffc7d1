/** Living pages whose markup, headers or name servers look like dead ones'. */
import type { WebCase } from '../case.ts'
import { alive, essay, give, go, leaf, site, told, type Look } from './kit.ts'

const of = (lang: string, skin: Look['skin'], name: string): Look => ({ lang, skin, name })
const spa = of('en', 'next', 'Atlas of Weirs')
const live = of('en', 'news', 'Estuary Live')
const boat = of('ru', 'board', 'Деревянные лодки')
const form = of('hi', 'gov', 'नौका पंजीयन कार्यालय')
const hand = of('en', 'old', 'M. Harker, violins')
const state = of('en', 'docs', 'Ferrybot status')
const photo = of('uk', 'blog', 'Човни Дніпра')
const seek = of('de', 'gov', 'Flurnamenarchiv')
const trans = of('th', 'blog', 'บันทึกคนเรือ')
const cdn = of('en', 'blog', 'Cockle & Whelk')
const arab = of('ar', 'gov', 'متحف السفن الخشبية')
const croat = of('hr', 'news', 'Glas s mora')

export const trapThree: readonly WebCase[] = [
  alive('weir-atlas', {
    family: 'trap-markup',
    lang: 'en',
    mechanism:
      'An application carries its not-found view as a hidden template in every page; the weir’s own text stands above it.',
    at: '/weirs/hagg-bridge',
    host: site(spa, {
      '/weirs/hagg-bridge': leaf(
        spa,
        'Hagg Bridge weir',
        '<h1>Hagg Bridge weir</h1><p>Built of timber about 1790 for the corn mill, in stone in 1841. Fall 1.9 metres. Fish pass 2013.</p><p>Grid reference SE 718 452.</p><template id="not-found-view"><h1>404</h1><p>Page not found. The weir you are looking for does not exist.</p></template><div hidden data-view="error"><h2>Something went wrong</h2></div>',
      ),
    }),
  }),
  alive('tide-ticker', {
    family: 'trap-markup',
    lang: 'en',
    mechanism: 'A page of news that loads itself anew every five minutes by a meta element.',
    at: '/live/spring-tide',
    host: site(live, {
      '/live/spring-tide': leaf(
        live,
        'Spring tide: as it happened',
        '<h1>Spring tide: as it happened</h1><ol class="live"><li><b>07:10</b> Water over the slip at Wick.</li><li><b>07:42</b> Road closed at the causeway; gone under in ten minutes.</li><li><b>08:05</b> High water, 5.1 metres. Falling now.</li></ol>',
        { head: '<meta http-equiv="refresh" content="300">\n' },
      ),
    }),
  }),
  alive('lodki', {
    family: 'trap-wall',
    lang: 'ru',
    mechanism:
      'A thread that strangers can read, in which links and pictures are replaced by “register to see this”.',
    at: '/viewtopic.php?t=3310',
    host: site(boat, {
      '/viewtopic.php?t=3310': leaf(
        boat,
        'Чем пропитать дно',
        '<h2 class="topic-title">Чем пропитать дно</h2><div class="post"><div class="content">Дно сосновое, 1987 года. Смолил дважды, всё равно пьёт воду. <span class="hidden">[Вы должны войти, чтобы видеть вложения]</span></div></div><div class="post"><div class="content">Сосновая смола пополам с олифой, греть до 60 градусов, три слоя, между слоями неделя. <span class="hidden">[Ссылки видны только зарегистрированным]</span></div></div><p>Вы не можете отвечать в темах: войдите или зарегистрируйтесь.</p>',
      ),
    }),
  }),
  alive('nauka-form', {
    family: 'kind',
    lang: 'hi',
    mechanism: 'A page that is a form with a captcha at its end.',
    at: '/panjiyan/avedan',
    host: site(form, {
      '/panjiyan/avedan': leaf(
        form,
        'नौका पंजीयन आवेदन',
        '<h1>नौका पंजीयन आवेदन</h1><form method="post"><label>नाविक का नाम <input name="n"></label><label>नौका की लंबाई (मीटर) <input name="l"></label><label>घाट <select name="g"><option>अस्सी</option><option>दशाश्वमेध</option><option>राजघाट</option></select></label><label>चित्र में लिखे अक्षर भरें <img src="/captcha/91.png" alt="captcha"><input name="c"></label><button>जमा करें</button></form><p>शुल्क ₹120, पाँच वर्ष के लिए।</p>',
      ),
    }),
  }),
  alive('harker', {
    family: 'trap-sale',
    lang: 'en',
    mechanism:
      'A violin maker’s page of things for sale, on a domain whose name servers belong to a registrar that also parks.',
    at: '/forsale.html',
    host: site(
      hand,
      {
        '/forsale.html': leaf(
          hand,
          'For sale',
          '<h2>For sale</h2><p>Viola, 1998, 16 inches, oil varnish, £6,500 or make me an offer.</p><p>Half-size violin after Forster, £900. Buy now and I will fit new strings.</p><p>All other instruments have gone. Ask about the waiting list.</p>',
        ),
      },
      { also: { nameServers: ['ns51.domaincontrol.com', 'ns52.domaincontrol.com'] } },
    ),
  }),
  alive('quiet-feed', {
    family: 'trap-short',
    lang: 'en',
    mechanism: 'A genuine feed of incidents without any incident; other feeds are honestly 404.',
    at: '/history.rss',
    host: site(state, {
      '/history.rss': give(
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Ferrybot status: incident history</title><link>https://b5-quiet-feed.test/</link><description>Incidents of the last 90 days</description><pubDate>Mon, 23 Nov 2026 04:00:00 +0000</pubDate></channel></rss>\n',
        'application/rss+xml; charset=utf-8',
      ),
    }),
  }),
  alive('choven', {
    family: 'trap-short',
    lang: 'uk',
    mechanism: 'A post that is one photograph with a caption, a title of one word and nothing else.',
    at: '/2019/05/pusto/',
    host: site(photo, {
      '/2019/05/pusto/': leaf(
        photo,
        'Порожньо',
        '<article class="wp-block-post format-image"><h1 class="wp-block-post-title">Порожньо</h1><figure class="wp-block-image"><img src="/wp-content/uploads/2019/05/p5120331.jpg" width="1200" height="800" alt="Порожній причал"><figcaption>Причал у Трипіллі, ранок.</figcaption></figure></article>',
      ),
    }),
  }),
  alive('flurnamen', {
    family: 'trap-short',
    lang: 'de',
    mechanism:
      'A cited search that still finds what was cited; searches for nonsense find nothing, with 200.',
    at: '/suche?q=Galgenbreite',
    host: site(seek, {
      '/suche?q=Galgenbreite': leaf(
        seek,
        'Suche nach „Galgenbreite“',
        '<h1>2 Treffer für „Galgenbreite“</h1><ol><li><b>Galgenbreite</b>, Gemarkung Wettin, 1721, Ackerland am Weg nach Dobis.</li><li><b>Kleine Galgenbreite</b>, Gemarkung Löbejün, 1788.</li></ol><p>Nicht gefunden, was Sie suchen? Schreiben Sie uns.</p>',
      ),
      '/suche': leaf(seek, 'Suche', '<h1>0 Treffer</h1><p>Zu Ihrer Suche wurde nichts gefunden.</p>'),
    }),
  }),
  alive('khon-ruea', {
    family: 'trap-words',
    lang: 'th',
    mechanism:
      'A boatman’s post: the floating market where he sold is closed for ever, “can no longer be found”.',
    at: '/talat-pid-laew/',
    host: site(trans, {
      '/talat-pid-laew/': essay(
        trans,
        'ตลาดปิดแล้ว',
        '2022-10-01',
        'ตลาดน้ำที่แม่ผมขายก๋วยเตี๋ยวมาสี่สิบปีปิดตัวลงเมื่อเดือนที่แล้ว ไม่มีเรือ ไม่มีคน หาไม่พบอีกแล้ว',
        'ผมยังพายเรือผ่านทุกเช้า ป้ายเขียนว่า “ปิดปรับปรุง” แต่ทุกคนรู้ว่าจะไม่กลับมา',
      ),
    }),
  }),
  alive('cockle', {
    family: 'trap-wall',
    lang: 'en',
    mechanism:
      'A living post served through Cloudflare with its scripts, hidden mail addresses and a Turnstile box at the comments.',
    at: '/stargazy-pie/',
    host: site(cdn, {
      '/stargazy-pie/': leaf(
        cdn,
        'Stargazy pie',
        `${told('Stargazy pie', '2021-12-23', 'Seven pilchards, heads through the crust, looking up. Boil the eggs, fry the bacon, make a white sauce with the fish bones.', 'Bake at 200 °C for half an hour and carry it in with the lights off.')}<form class="comment-form"><textarea name="comment"></textarea><div class="cf-turnstile" data-sitekey="0x4AAAA"></div><noscript>Please enable JavaScript to prove you are human.</noscript></form><a href="/cdn-cgi/l/email-protection" class="__cf_email__">[email&#160;protected]</a><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>`,
        {
          headers: [
            ['CF-RAY', '9a1f33-AMS'],
            ['CF-Cache-Status', 'DYNAMIC'],
          ],
        },
      ),
    }),
  }),
  alive('mathaf', {
    family: 'kind',
    lang: 'ar',
    mechanism:
      'A museum’s list of ships in Arabic, among them one that was lost and one removed from the list.',
    at: '/sufun',
    host: site(arab, {
      '/sufun': leaf(
        arab,
        'قائمة السفن',
        '<h1>قائمة السفن</h1><table><tr><th>الاسم</th><th>السنة</th><th>الحالة</th></tr><tr><td>فتح الخير</td><td>1952</td><td>معروضة</td></tr><tr><td>المهلب</td><td>1937</td><td>احترقت ولم تعد موجودة</td></tr><tr><td>سمحان</td><td>1946</td><td>أزيلت من القائمة عام 1998</td></tr></table><p>تفتح القاعة من التاسعة حتى الرابعة.</p>',
      ),
    }),
  }),
  alive('glas-mora', {
    family: 'redirect',
    lang: 'hr',
    mechanism:
      'A renamed section: each old story leads with 301 to the same story below the new name; unknown ones are 404.',
    verdicts: ['redirected', 'alive'],
    at: '/otoci/pelig-iz-komize',
    host: site(croat, {
      '/otoci/pelig-iz-komize': go('/more-i-otoci/pelig-iz-komize', 301),
      '/more-i-otoci/pelig-iz-komize': essay(
        croat,
        'Pelig iz Komiže',
        '2020-08-08',
        'Falkuša je brod kojim su Komižani veslali i jedrili do Palagruže, četrdeset dvije milje bez predaha.',
        'Posljednja je potonula 1986., a 1997. sagrađena je nova.',
      ),
    }),
  }),
]
