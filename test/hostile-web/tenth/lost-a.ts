/** Soft 404s: sites that answer 200 for what they do not have, in many tongues and builds, with native words. */
import type { WebCase } from '../case.ts'
import { dead, many, ok, soft, type Doc, type Site } from './kit.ts'

const say = (t: string, m: string, more: Partial<Doc> = {}): Doc => ({ t, m, ...more })
const site = (l: string, b: string, n: number, hl = '', nav = ''): Site => ({
  l,
  b,
  n,
  ...(hl ? { hl } : {}),
  ...(nav ? { nav } : {}),
})

const noVideo = ok(
  '<!DOCTYPE html><html lang="en"><head><title>Vidbox</title><meta name="description" content="Share your videos with friends, family and the world"></head><body><div id="player" class="unavailable"><div class="icon-error"></div><h1 class="reason">This video isn’t available anymore</h1><p class="subreason">The uploader has closed their Vidbox account.</p><a href="/">Go to home</a></div><ul class="feed"><li><a href="/watch?v=1">Sourdough in a flowerpot</a> 1.2M views</li><li><a href="/watch?v=2">Lofi rain</a> 88K views</li></ul><script>var ytcfg={"PLAYABILITY":"ERROR"}</script></body></html>',
)

export const lostA: readonly WebCase[] = [
  soft(
    'en-council-lost',
    'A council portal’s friendly page with popular tasks.',
    '/planning/applications/2014/0881',
    site(
      'en',
      'Fenmarsh Borough Council',
      4,
      'Bin days over the bank holiday|Budget consultation opens|Library bus timetable',
    ),
    say(
      'We’ve looked everywhere',
      'That page isn’t here any more. We rebuilt our website in 2019 and a lot of older pages didn’t come with us.\n# People often want to\n- <a href="/bins">Check a bin day</a>\n- <a href="/tax">Pay council tax</a>\n- <a href="/planning">View a planning application</a>\nStill stuck? Ring 01733 000 000, Monday to Friday, 9 to 5.',
    ),
  ),
  soft(
    'de-amt-soft',
    'A TYPO3 authority whose error page was made as a page of content.',
    '/service/formulare/antrag-27b.html',
    site(
      'de',
      'Landratsamt Schwarzachtal',
      4,
      'Öffnungszeiten an Fasching|Afrikanische Schweinepest: Allgemeinverfügung|Stellenausschreibungen',
    ),
    say(
      'Hoppla, da ist etwas schiefgegangen',
      'Der gesuchte Inhalt wurde verschoben, umbenannt oder gelöscht. Vielleicht haben Sie ein altes Lesezeichen benutzt?\nNutzen Sie bitte unsere Suche oder beginnen Sie auf der <a href="/">Startseite</a> von vorn.',
    ),
  ),
  soft(
    'fr-rectorat-soft',
    'A rectorat’s site after a new build.',
    '/cid44713/calendrier-2011.html',
    site(
      'fr',
      'Académie du Val de Brenne',
      3,
      'Calendrier des concours|Mouvement inter-académique|Semaine de l’orientation',
    ),
    say(
      'Oups !',
      'Le contenu auquel vous tentez d’accéder n’est plus en ligne. Notre site a fait peau neuve et certaines rubriques ont été réorganisées.\nVous pouvez utiliser le moteur de recherche ou revenir à l’accueil.',
    ),
  ),
  soft(
    'es-diario-soft',
    'A regional newspaper with its most-read list.',
    '/2009/03/11/cultura/teatro-romea.html',
    site(
      'es',
      'El Faro de Levante',
      7,
      'Detenido el presunto autor del robo|El Romea cumple 160 años|Rescatan a un senderista|Alerta amarilla por lluvias|Así queda la clasificación',
    ),
    say(
      'Ups… esta noticia ya no vive aquí',
      'Puede que el enlace esté mal escrito o que hayamos retirado la información. Mientras tanto, esto es lo que están leyendo otros lectores.',
    ),
  ),
  soft(
    'pt-camara-soft',
    'A municipal chamber’s site.',
    '/atas/2006/ata-14.aspx',
    site('pt', 'Câmara Municipal de Vale Fundo', 3),
    say(
      'Conteúdo indisponível',
      'O documento que procura foi retirado ou o endereço foi alterado. Pedimos desculpa pelo incómodo. Consulte o mapa do sítio.',
    ),
  ),
  soft(
    'it-comune-soft',
    'An Italian commune with the national template.',
    '/albo/2013/determina-88',
    site('it', 'Comune di Rocca San Vito', 6, 'Carta d’identità elettronica|Avviso TARI|Chiusura scuole'),
    say(
      'La risorsa che cerchi non è più disponibile',
      'Può darsi che l’atto non sia più in pubblicazione oppure che l’indirizzo sia sbagliato.\nTorna alla <a href="/">pagina iniziale</a> o scrivi all’URP.',
    ),
  ),
  soft(
    'nl-omroep-soft',
    'A broadcaster.',
    '/nieuws/38112/brand-in-loods',
    site('nl', 'Omroep Delfland', 7, 'Storm houdt huis|Trams rijden niet|Haringparty afgelast'),
    say(
      'Helaas, dit bericht is er niet meer',
      'Berichten ouder dan vijf jaar bewaren wij niet op de site. Of u heeft zich vertypt, dat kan ook.',
    ),
  ),
  soft(
    'sv-myndighet-soft',
    'A Swedish authority.',
    '/publikationer/2008/rapport-12',
    site('sv', 'Myndigheten för vattendrag', 4),
    say(
      'Här var det tomt',
      'Vi har flyttat om på webbplatsen. Sidan du följde en länk till har tagits bort eller fått en ny adress. Hör av dig till registrator så hjälper vi dig.',
    ),
  ),
  soft(
    'da-museum-soft',
    'A museum.',
    '/samling/genstand/77123',
    site('da', 'Museet ved Fjorden', 2),
    say(
      'Ups, den genstand er gået i magasinet',
      'Siden du leder efter er fjernet fra vores hjemmeside. Prøv i stedet at søge i samlingen.',
    ),
  ),
  soft(
    'nb-kommune-soft',
    'A Norwegian commune.',
    '/tjenester/vann/2010/gebyr',
    site('nb', 'Storelv kommune', 12),
    say(
      'Oisann!',
      'Lenken du klikket på virker ikke lenger. Innholdet kan være slettet fordi det var utdatert.',
    ),
  ),
  soft(
    'fi-lehti-soft',
    'A local paper.',
    '/uutiset/art-2000004412.html',
    site('fi', 'Järviseudun Sanomat', 15, 'Rekka ojassa|Valtuusto äänesti|Hillasato myöhässä'),
    say(
      'Juttua ei enää löydy',
      'Artikkeli on poistettu tai sen osoite on muuttunut. Kokeile hakua tai siirry etusivulle.',
    ),
  ),
  soft(
    'is-bokasafn-soft',
    'A library.',
    '/safn/bok/4471',
    site('is', 'Bókasafn Vesturdals', 9),
    say('Æ, þetta er horfið', 'Efnið hefur verið tekið niður eða slóðin er röng.'),
  ),
  soft(
    'pl-gazeta-soft',
    'A portal.',
    '/artykul/12871,remont-mostu.html',
    site('pl', 'Kurier Nadwiślański', 23, 'Kolizja na obwodnicy|Dożynki powiatowe|Nabór do żłobków'),
    say(
      'Niestety, tego artykułu już u nas nie ma',
      'Materiał został usunięty z serwisu albo link, z którego korzystasz, jest nieaktualny.',
    ),
  ),
  soft(
    'cs-urad-soft',
    'An authority.',
    '/vyhlasky/1999-12.html',
    site('cs', 'Městský úřad Lhotka', 5),
    say(
      'Tudy cesta nevede',
      'Hledaný dokument už na webu nemáme. Zkuste úřední desku nebo zavolejte na podatelnu.',
    ),
  ),
  soft(
    'sk-obec-soft',
    'A village.',
    '/dokumenty/vzn-3-2008',
    site('sk', 'Obec Kamenná Poruba', 14),
    say(
      'Ľutujeme',
      'Tento dokument bol z webového sídla stiahnutý. Aktuálne dokumenty nájdete v časti Zverejňovanie.',
    ),
  ),
  soft(
    'hu-hirportal-soft',
    'A news portal.',
    '/belfold/2010/04/hid-atadas',
    site('hu', 'Tisza-menti Hírek', 31, 'Belvíz a határban|Megújul az uszoda|Szombaton vásár'),
    say(
      'Hoppá! Ezt a cikket már nem találod meg nálunk',
      'Lehet, hogy töröltük, lehet, hogy elgépelted a címet. Nézz körül a friss hírek között!',
    ),
  ),
  soft(
    'ro-ziar-soft',
    'A newspaper.',
    '/stiri/locale/primar-amendat-88123.html',
    site('ro', 'Gazeta de Bărăgan', 39, 'Drum închis la Fetești|Recoltă slabă|Concert la Casa de Cultură'),
    say(
      'Articolul nu mai este disponibil',
      'Este posibil ca materialul să fi fost șters sau mutat în arhivă. Îți recomandăm cele mai citite știri de azi.',
    ),
  ),
  soft(
    'bg-sad-soft',
    'A court.',
    '/dela/2007/g-112',
    site('bg', 'Районен съд – Златица', 11),
    say('Няма такъв документ', 'Исканият акт не е публикуван или е свален от сайта.'),
  ),
  soft(
    'el-dimos-soft',
    'A municipality.',
    '/apofaseis/2012/33',
    site('el', 'Δήμος Παλιοκάστρου', 20),
    say(
      'Ωχ, κάτι δεν πήγε καλά',
      'Ο σύνδεσμος που ακολουθήσατε δεν ισχύει πλέον. Η απόφαση ενδέχεται να έχει αποσυρθεί.',
    ),
  ),
  soft(
    'ru-gazeta-soft',
    'A Russian paper.',
    '/articles/2008/06/parom',
    site('ru', 'Волжский вестник', 47, 'Паром снова ходит|Цены на огурцы|Футбол: «Волга» проиграла'),
    say(
      'Такой страницы больше нет',
      'Материал удалён, перемещён в архив или никогда не существовал. Вернитесь на главную или воспользуйтесь поиском.',
    ),
  ),
  soft(
    'uk-rada-soft',
    'A council.',
    '/rishennya/2009/114',
    site('uk', 'Сквирська громада', 19),
    say(
      'Ой, а тут порожньо',
      'Документ знято з публікації або посилання застаріле. Зверніться до загального відділу.',
    ),
  ),
  soft(
    'tr-haber-soft',
    'A news site.',
    '/haber/kopru-acildi-h91231.html',
    site('tr', 'Çukurova Gündem', 55, 'Portakalda rekor|Sel uyarısı|Derbi ertelendi'),
    say(
      'Aradığınız haber yayından kaldırılmış',
      'Haber silinmiş ya da adresi değişmiş olabilir. Günün öne çıkan haberlerine göz atabilirsiniz.',
    ),
  ),
  soft(
    'he-iton-soft',
    'A Hebrew paper.',
    '/articles/1.88123',
    site('he', 'קול העמק', 27, 'הגשר נפתח|מחירי החלב|כדורסל'),
    say('הכתבה ירדה מהאתר', 'ייתכן שהקישור ישן או שהכתבה הוסרה. אפשר לחזור לדף הבית ולחפש משם.'),
  ),
  soft(
    'ar-sahifa-soft',
    'An Arabic paper.',
    '/2011/07/jisr',
    site('ar', 'صحيفة الضفاف', 23, 'أسعار القمح|افتتاح المكتبة|أمطار متوقعة'),
    say('عذرًا، الخبر الذي تبحث عنه لم يعد منشورًا', 'ربما حُذف أو تغيّر رابطه. تصفّح أحدث الأخبار.'),
  ),
  soft(
    'fa-rooznameh-soft',
    'A Persian paper.',
    '/news/132411',
    site('fa', 'روزنامهٔ کویر', 31),
    say('متأسفیم، این مطلب پیدا نشد', 'شاید نشانی را اشتباه نوشته‌اید یا خبر از روی سایت برداشته شده است.'),
  ),
  soft(
    'hi-patrika-soft',
    'A Hindi portal.',
    '/rajya/khabar-77121.html',
    site('hi', 'मालवा पत्रिका', 39, 'गेहूं की खरीद|बारिश का अलर्ट'),
    say('क्षमा करें, यह खबर अब उपलब्ध नहीं है', 'हो सकता है लिंक पुराना हो या खबर हटा दी गई हो।'),
  ),
  soft(
    'bn-potrika-soft',
    'A Bengali paper.',
    '/desh/article/55121',
    site('bn', 'পদ্মার খবর', 47),
    say('দুঃখিত, লেখাটি খুঁজে পাওয়া গেল না', 'লেখাটি সরিয়ে ফেলা হয়েছে অথবা ঠিকানা বদলে গেছে।'),
  ),
  soft(
    'ta-seithi-soft',
    'A Tamil portal.',
    '/news/2013/441',
    site('ta', 'வைகைச் செய்தி', 55),
    say('மன்னிக்கவும், நீங்கள் தேடிய செய்தி இப்போது இல்லை', 'இணைப்பு பழையதாக இருக்கலாம்.'),
  ),
  soft(
    'th-krom-soft',
    'A Thai department.',
    '/doc/2550/ann12',
    site('th', 'กรมคลองและฝาย', 63),
    say('ขออภัย ไม่พบหน้าที่ท่านต้องการ', 'เอกสารอาจถูกย้ายหรือนำออกจากเว็บไซต์แล้ว'),
  ),
  soft(
    'zh-ju-soft',
    'A Chinese bureau.',
    '/art/2012/3/5/art_114_2210.html',
    site('zh', '清溪市水务局', 35, '防汛通知|河长制公示|招聘公告'),
    say('您访问的页面不小心走丢了', '该文章可能已被删除或调整栏目。<span id="s">5</span>秒后返回首页。'),
  ),
  soft(
    'tw-xueyuan-soft',
    'A Taiwanese college.',
    '/p/404-1005-1121.php',
    site('zh-TW', '南灣學院', 43),
    say('很抱歉，您要看的內容已經下架', '可能是公告過期，或網址輸入錯誤。'),
  ),
  soft(
    'ja-shi-soft',
    'A Japanese city.',
    '/kurashi/gomi/h20/oshirase.html',
    site('ja', '白波市', 36, '粗大ごみの出し方|税の納期|職員募集'),
    say(
      'ご指定のページは見つかりませんでした',
      'ホームページのリニューアルに伴い、ページが移動または削除された可能性があります。お手数ですが、トップページから目的の情報をお探しください。',
    ),
  ),
  soft(
    'ko-gun-soft',
    'A Korean county.',
    '/board/view?no=44120',
    site('ko', '산내군청', 44),
    say('요청하신 게시물이 없습니다', '게시물이 삭제되었거나 주소가 바뀌었습니다.'),
  ),
  soft(
    'vi-bao-soft',
    'A Vietnamese paper.',
    '/xa-hoi/cau-moi-88123.htm',
    site('vi', 'Báo Sông Hậu', 71, 'Giá lúa tăng|Khai trương cầu'),
    say(
      'Rất tiếc, bài viết không còn trên trang',
      'Bài có thể đã được gỡ hoặc đường dẫn bị sai. Mời bạn xem các tin mới nhất.',
    ),
  ),
  soft(
    'id-kabar-soft',
    'An Indonesian portal.',
    '/read/2012/01/03/jembatan',
    site('id', 'Kabar Musi', 79, 'Harga cabai|Banjir surut'),
    say('Waduh, halamannya nggak ketemu', 'Berita yang kamu cari mungkin sudah dihapus atau dipindahkan.'),
  ),
  soft(
    'lt-savivaldybe-soft',
    'A Lithuanian municipality.',
    '/sprendimai/2006/T-44',
    site('lt', 'Upytės savivaldybė', 52),
    say('Deja, tokio dokumento čia jau nėra', 'Atnaujinus svetainę dalis senų dokumentų neperkelta.'),
  ),
  soft(
    'lv-avize-soft',
    'A Latvian paper.',
    '/raksts/8812',
    site('lv', 'Gaujas Balss', 60),
    say('Šis raksts vairs nav pieejams', 'Tas ir dzēsts vai pārvietots uz maksas arhīvu.'),
  ),
  soft(
    'et-leht-soft',
    'An Estonian paper.',
    '/artikkel/3312',
    site('et', 'Pärnu Rannik', 68),
    say('Seda lugu enam ei ole', 'Link on vananenud või lugu kustutatud.'),
  ),
  soft(
    'hr-list-soft',
    'A Croatian paper.',
    '/vijesti/2009/most',
    site('hr', 'Ličke novine', 76),
    say('Ups! Članak više nije dostupan', 'Uklonjen je ili je premješten u arhivu.'),
  ),
  soft(
    'sl-obcina-soft',
    'A Slovenian municipality.',
    '/razpisi/2011/8',
    site('sl', 'Občina Dolenji Log', 84),
    say('Žal vsebine ni več', 'Objava je potekla in je bila umaknjena s spletišča.'),
  ),
  soft(
    'sq-bashkia-soft',
    'An Albanian municipality.',
    '/vendime/2010/19',
    site('sq', 'Bashkia Gurrëz', 92),
    say('Na vjen keq, faqja që kërkoni nuk gjendet', 'Mund të jetë hequr ose zhvendosur.'),
  ),
  soft(
    'ka-gazeti-soft',
    'A Georgian paper.',
    '/statia/1123',
    site('ka', 'ხევის ამბები', 100),
    say('სამწუხაროდ, მასალა აღარ არსებობს', 'შესაძლოა, წაშლილია ან ბმული შეცვლილია.'),
  ),
  soft(
    'hy-tert-soft',
    'An Armenian paper.',
    '/lur/8812',
    site('hy', 'Սևանի լուրեր', 108),
    say('Ցավոք, այս նյութն այլևս չկա', 'Հնարավոր է՝ այն հեռացվել է կայքից։'),
  ),
  soft(
    'ca-ajuntament-soft',
    'A Catalan town.',
    '/plens/2005/acta-3',
    site('ca', 'Ajuntament de Vilaseca d’Amunt', 116),
    say('Vaja! El contingut ja no hi és', 'S’ha retirat o ha canviat d’adreça. Proveu el cercador.'),
  ),
  soft(
    'sw-gazeti-soft',
    'A Swahili paper.',
    '/habari/2014/daraja',
    site('sw', 'Mwambao Leo', 124),
    say('Samahani, habari hii haipo tena', 'Huenda imeondolewa au anwani imebadilika.'),
  ),
  dead(
    'empty-cms-article',
    'soft-404',
    'A CMS draws its article frame around nothing for an id that it does not have.',
    '/index.php?option=com_content&view=article&id=99812',
    { l: 'it', b: 'Pro Loco Valbruna', n: 6 },
    null,
    { other: { t: '', wt: 'Pro Loco Valbruna', h1: '', m: '' } },
  ),
  dead(
    'asp-no-record',
    'soft-404',
    'A database page that prints labels without values for unknown numbers.',
    '/ficha.asp?id=55121',
    { l: 'es', b: 'Catálogo de Molinos', n: 5 },
    null,
    {
      other: {
        t: 'Ficha de molino',
        m: '| Nombre: | \n| Municipio: | \n| Río: | \n| Año: | \nNo existe ningún registro con ese identificador.',
      },
    },
  ),
  dead(
    'php-warning',
    'soft-404',
    'A script prints its own fault for an id that has no row.',
    '/news.php?id=40412',
    { l: 'tr', b: 'Köy Derneği', n: 13 },
    null,
    {
      other: {
        t: 'Haber',
        h1: null,
        m: '<b>Warning</b>: Trying to access array offset on value of type null in <b>/home/koy/public_html/news.php</b> on line <b>41</b><br>\nKayıt bulunamadı.',
      },
    },
  ),
  dead(
    'spa-notfound-ssr',
    'soft-404',
    'A rendered script site says in its own words that nothing is here, 200.',
    '/artiklar/2018/vinterdack',
    { l: 'sv', b: 'Bilägaren', n: 2, hl: 'Elbil i kyla|Besiktning 2024|Laddstolpar' },
    null,
    {
      other: {
        t: 'Sidan finns inte',
        m: 'Sidan du försöker nå finns inte eller har bytt adress.\n<a href="/">Till förstasidan</a>',
      },
    },
  ),
  dead(
    'shop-search-instead',
    'soft-404',
    'A shop shows “no results” with bestsellers for a product that it dropped.',
    '/p/hammer-classic-400g-881231',
    { l: 'en', b: 'Toolshed Direct', n: 42, nav: 'Hand tools|Power tools|Garden|Sale|Basket (0)' },
    null,
    {
      other: {
        t: 'Sorry, we no longer sell this item',
        m: `The product you were after has been discontinued, but you might like these.\n${many(12, (n) => `<div class="tile"><img src="/img/${n}.jpg" alt=""><a href="/p/item-${n}">${['Claw hammer', 'Ball pein', 'Mallet', 'Nail puller'][n % 4]} ${n + 10} oz</a> £${8 + n}.99 <button>Add</button></div>`)}`,
      },
    },
  ),
  dead(
    'jobs-expired',
    'deleted',
    'A job board’s tomb for one advert; unknown numbers are true 404s.',
    '/stellen/gaertner-m-w-d-77123',
    { l: 'de', b: 'Jobgarten', n: 26, nav: 'Jobs finden|Für Arbeitgeber|Ratgeber' },
    {
      t: 'Diese Stelle ist leider schon vergeben',
      m: 'Die Anzeige „Gärtner (m/w/d)“ ist nicht mehr online.\n# Ähnliche Stellen\n- Landschaftsgärtner in Fulda\n- Friedhofsgärtnerin in Hünfeld\n- Aushilfe Baumschule',
    },
  ),
  dead(
    'video-removed',
    'deleted',
    'A video platform’s player page without a video.',
    '/watch?v=Zk3_qQ1x9aE',
    { l: 'en', b: 'Vidbox', n: 50, nav: 'Home|Shorts|Subscriptions' },
    noVideo,
    { pages: { '/watch': noVideo } },
  ),
  dead(
    'tweet-deleted',
    'deleted',
    'A post that its author removed: the frame says so.',
    '/hanna_v/status/1198812331',
    { l: 'en', b: 'Chirrup', n: 58 },
    ok(
      '<!doctype html><html lang="en"><head><title>Chirrup</title></head><body><div id="layers"><article role="alert"><span>Hmm...this post was deleted by its author.</span> <a href="/help/deleted">Learn more</a></article><aside>New to Chirrup? Sign up now to get your own personalised timeline!</aside></div></body></html>',
    ),
  ),
  dead(
    'blog-author-deleted',
    'deleted',
    'A blog host’s page for removed blogs.',
    '/2010/06/poema.html',
    'pt',
    ok(
      '<!DOCTYPE html><html lang="pt-BR"><head><title>Blog não encontrado</title><style>#m{width:640px;margin:80px auto}</style></head><body><div id="m"><img src="/img/logo.png" alt="Bloggo"><h1>O blog foi removido</h1><p>Sentimos muito, mas o blog em t10-blog-author-deleted.test foi removido. Esse endereço não está disponível para novos blogs.</p><p>Esperava ver seu blog aqui? Veja: <a href="/help">Não consigo encontrar meu blog na Web. Onde ele está?</a></p></div></body></html>',
    ),
    {
      other: ok(
        '<!DOCTYPE html><html lang="pt-BR"><head><title>Blog não encontrado</title><style>#m{width:640px;margin:80px auto}</style></head><body><div id="m"><img src="/img/logo.png" alt="Bloggo"><h1>O blog foi removido</h1><p>Sentimos muito, mas o blog em t10-blog-author-deleted.test foi removido. Esse endereço não está disponível para novos blogs.</p><p>Esperava ver seu blog aqui? Veja: <a href="/help">Não consigo encontrar meu blog na Web. Onde ele está?</a></p></div></body></html>',
      ),
    },
  ),
  dead(
    'wiki-no-article',
    'soft-404',
    'A wiki answers 200 and invites the reader to write the page.',
    '/wiki/Zatopione_wsie',
    { l: 'pl', b: 'Encyklopedia Doliny', n: 9, nav: 'Strona główna|Losuj artykuł|Ostatnie zmiany' },
    null,
    {
      other: {
        t: 'Zatopione wsie',
        wt: 'Encyklopedia Doliny',
        m: 'W Encyklopedii nie ma jeszcze artykułu pod tym tytułem. Możesz <a href="?action=edit">utworzyć go</a>, <a href="/szukaj">poszukać</a> tej frazy w innych hasłach albo przejrzeć rejestr operacji.',
      },
    },
  ),
  dead(
    'forum-topic-gone',
    'soft-404',
    'phpBB’s information box, 200.',
    '/viewtopic.php?f=4&t=1123',
    { l: 'ru', b: 'Форум радиолюбителей', n: 1, nav: 'Список форумов|Правила|Вход' },
    null,
    {
      other: {
        t: 'Информация',
        m: '<div class="panel" id="message"><p>Запрошенной темы не существует.</p></div>',
      },
    },
  ),
  dead(
    'repo-user-gone',
    'deleted',
    'A code host’s tomb: the owner took the project down.',
    '/jansen/fluitketel',
    { l: 'en', b: 'Forgebarn', n: 66 },
    { t: 'Project unavailable', m: 'The owner of jansen/fluitketel has deleted this project. Forks: 0.' },
  ),
  dead(
    'petition-closed-nothing',
    'deleted',
    'A petition platform that removed the petition and says only that.',
    '/p/rettet-das-freibad',
    { l: 'de', b: 'Stimme.jetzt', n: 74 },
    {
      t: 'Diese Petition wurde von der Startperson zurückgezogen und entfernt',
      m: 'Der Text ist nicht mehr einsehbar. Finde andere Anliegen, die dich bewegen.',
    },
  ),
  dead(
    'pastebin-expired',
    'deleted',
    'A paste that expired.',
    '/x7Kq2',
    { l: 'en', b: 'snipbin', n: 82 },
    ok(
      '<html><head><title>snipbin</title></head><body><div class="notice">This paste has expired or was removed by its owner. <a href="/">New paste</a></div></body></html>',
    ),
  ),
]
