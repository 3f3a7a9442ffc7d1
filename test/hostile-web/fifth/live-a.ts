/** Living pages in many languages and encodings. */
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { WebCase } from '../case.ts'
import { alive, essay, give, leaf, site, told, type Look } from './kit.ts'
import { draw } from './skins.ts'

const of = (lang: string, skin: Look['skin'], name: string): Look => ({ lang, skin, name })
const sauti = of('sw', 'news', 'Habari za Ziwa')
const mae = of('th', 'gov', 'พิพิธภัณฑ์เรือไม้แม่กลอง')
const dak = of('hi', 'blog', 'डाकघर की डायरी')
const bagh = of('fa', 'news', 'باغ ایرانی')
const namal = of('he', 'blog', 'יומן הנמל')
const aigai = of('el', 'gov', 'Λιμενικό Ταμείο Άνω Μεράς')
const delta = of('ro', 'gov', 'Administrația Canalelor Deltei')
const viz = of('hu', 'wiki', 'Vízimalom Wiki')
const song = of('vi', 'news', 'Báo Sông Tiền')
const kopi = of('id', 'blog', 'Kebun Kopi Kintamani')
const deniz = of('tr', 'gov', 'Deniz Fenerleri Müdürlüğü')

const zipped = draw(
  delta,
  'Nivelul apelor',
  told(
    'Nivelul apelor pe canalele Deltei',
    '2025-06-11',
    'Cotele se citesc zilnic la ora șapte, la cele nouă mire ale administrației. Tabelele vechi au fost copiate din registrele de hârtie.',
    'Cota de la Sulina a fost mutată cu doisprezece centimetri în 1961; valorile mai vechi au fost corectate.',
  ),
)
const squeezed = draw(
  deniz,
  'Fenerlerin tarihi',
  told(
    'Fenerlerin tarihi',
    '2024-09-01',
    'Kıyılardaki ilk fenerler odun ateşiyle yakılırdı. On dokuzuncu yüzyılda gaz lambaları ve mercekler geldi.',
    'Şile feneri 1859 yılında hizmete girdi ve hâlâ çalışıyor. Bekçi evi bugün küçük bir müzedir.',
  ),
)

export const livingOne: readonly WebCase[] = [
  alive('habari-ziwa', {
    family: 'article',
    lang: 'sw',
    mechanism: 'A news story in Swahili.',
    at: '/habari/2023/samaki-wapungua-ziwani',
    host: site(sauti, {
      '/habari/2023/samaki-wapungua-ziwani': essay(
        sauti,
        'Samaki wapungua ziwani, wavuvi wasema',
        '2023-08-14',
        'Wavuvi wa kijiji cha Kendu wanasema samaki aina ya sangara wamepungua kwa nusu katika miaka kumi iliyopita. Serikali ya kaunti imeahidi kupima maji kila mwezi.',
        'Mzee Odhiambo, aliyeanza kuvua mwaka 1971, anakumbuka siku ambapo mtumbwi mmoja ulijaa kabla ya jua kuchomoza.',
      ),
    }),
  }),
  alive('ruea-mai', {
    family: 'article',
    lang: 'th',
    mechanism: 'A museum’s page in Thai, without spaces between words.',
    at: '/collection/ruea-phai-ma',
    host: site(mae, {
      '/collection/ruea-phai-ma': essay(
        mae,
        'เรือพายม้า',
        '2022-02-01',
        'เรือพายม้าเป็นเรือไม้ขุดที่ชาวบ้านแถบแม่กลองใช้เดินทางและขายของ หัวเรือและท้ายเรือเชิดขึ้นเล็กน้อยเพื่อฝ่าคลื่น',
        'เรือลำที่จัดแสดงขุดจากไม้ตะเคียนทั้งต้น เมื่อ พ.ศ. 2471 และใช้งานมาจนถึง พ.ศ. 2510',
      ),
    }),
  }),
  alive('dakghar', {
    family: 'article',
    lang: 'hi',
    mechanism: 'A blog post in Hindi.',
    at: '/2020/11/harkara/',
    host: site(dak, {
      '/2020/11/harkara/': essay(
        dak,
        'हरकारे की घंटी',
        '2020-11-04',
        'पहाड़ों में डाक सबसे अंत में हरकारे के पाँवों पर पहुँचती थी। उसके भाले पर घंटियाँ बँधी होती थीं ताकि जंगली जानवर दूर रहें।',
        'मेरे दादा ने सैंतीस वर्ष तक यही काम किया और एक भी थैला नहीं खोया।',
      ),
    }),
  }),
  alive('bagh-irani', {
    family: 'article',
    lang: 'fa',
    mechanism: 'An article in Persian, right to left.',
    at: '/maghale/qanat-e-kerman',
    host: site(bagh, {
      '/maghale/qanat-e-kerman': essay(
        bagh,
        'قنات‌های کرمان چگونه کار می‌کنند',
        '2021-05-20',
        'آب از مادرچاه در دامنه کوه آغاز می‌شود و با شیبی اندک کیلومترها زیر زمین می‌رود تا به مظهر برسد.',
        'مقنی‌ها هر سال راهرو را لایروبی می‌کنند و نوبت آب هنوز با ساعت آبی سنجیده می‌شود.',
      ),
    }),
  }),
  alive('yoman-namal', {
    family: 'article',
    lang: 'he',
    mechanism: 'A post in Hebrew, right to left.',
    at: '/2018/07/lighthouse/',
    host: site(namal, {
      '/2018/07/lighthouse/': essay(
        namal,
        'המגדלור של סטלה מאריס',
        '2018-07-22',
        'המגדלור הראשון על הכרמל הוקם ב-1864 בידי הנזירים. במלחמת העולם הראשונה כבה האור לארבע שנים.',
        'היום הוא אוטומטי לגמרי, והשומר האחרון מדריך בו מבקרים בשבתות.',
      ),
    }),
  }),
  alive('ano-mera', {
    family: 'article',
    lang: 'el',
    mechanism: 'A harbour board’s tariff in Greek, a table.',
    at: '/timologio-elliménismou',
    host: site(aigai, {
      '/timologio-ellim%C3%A9nismou': leaf(
        aigai,
        'Τιμολόγιο ελλιμενισμού',
        `<h1>Τιμολόγιο ελλιμενισμού 2026</h1><table><thead><tr><th>Μήκος σκάφους</th><th>Ημέρα</th><th>Μήνας</th></tr></thead><tbody>${[6, 8, 10, 12, 15, 18].map((size) => `<tr><td>έως ${size} μ.</td><td>${size} €</td><td>${size * 20} €</td></tr>`).join('')}</tbody></table><p>Οι τιμές περιλαμβάνουν νερό και ρεύμα. Ισχύουν από 1 Μαΐου.</p>`,
      ),
    }),
  }),
  alive('delta-cote', {
    family: 'coding',
    lang: 'ro',
    mechanism: 'A page that is only sent compressed with gzip.',
    at: '/cote',
    host: site(delta, {
      '/cote': give(gzipSync(zipped), 'text/html; charset=utf-8', 200, [
        ['Content-Encoding', 'gzip'],
        ['Vary', 'Accept-Encoding'],
      ]),
    }),
  }),
  alive('deniz-fener', {
    family: 'coding',
    lang: 'tr',
    mechanism: 'Brotli for whoever accepts it, plain for all others.',
    at: '/tarih/fenerler',
    host: site(deniz, {
      '/tarih/fenerler': ({ headers }) =>
        /\bbr\b/.test(headers.get('accept-encoding') ?? '')
          ? give(brotliCompressSync(squeezed), 'text/html; charset=utf-8', 200, [
              ['Content-Encoding', 'br'],
              ['Vary', 'Accept-Encoding'],
            ])
          : give(squeezed),
    }),
  }),
  alive('malom-wiki', {
    family: 'wiki',
    lang: 'hu',
    mechanism: 'A stub of one sentence on a wiki, with the note that it is one.',
    at: '/index.php/Orfűi_malom',
    host: site(viz, {
      '/index.php/Orf%C5%B1i_malom': leaf(
        viz,
        'Orfűi malom',
        `<p>Az <b>Orfűi malom</b> felülcsapott vízimalom Baranyában, 1951-ig őrölt.</p><table class="metadata plainlinks stub"><tr><td>Ez a malmokról szóló lap egyelőre <b>csonk</b> (erősen hiányos). Segíts te is, hogy igazi szócikk lehessen belőle!</td></tr></table>`,
      ),
    }),
  }),
  alive('song-tien', {
    family: 'article',
    lang: 'vi',
    mechanism: 'A news story in Vietnamese.',
    at: '/doi-song/cho-noi-cai-be-488213.html',
    host: site(song, {
      '/doi-song/cho-noi-cai-be-488213.html': essay(
        song,
        'Chợ nổi Cái Bè thưa dần ghe thuyền',
        '2024-03-09',
        'Từ bốn trăm chiếc ghe mỗi sáng, nay chợ chỉ còn chừng ba chục. Thương lái chuyển lên đường bộ vì nhanh hơn và ít hao hụt.',
        'Bà Sáu, bán bún trên ghe ba mươi năm, nói bà vẫn ở lại vì quen con nước.',
      ),
    }),
  }),
  alive('kintamani', {
    family: 'article',
    lang: 'id',
    mechanism: 'A post in Indonesian.',
    at: '/2019/07/panen-pertama/',
    host: site(kopi, {
      '/2019/07/panen-pertama/': essay(
        kopi,
        'Panen pertama di kebun baru',
        '2019-07-30',
        'Kami menanam kopi arabika di bawah pohon jeruk pada tahun 2015, dan tahun ini untuk pertama kali memetik lebih dari dua ton buah merah.',
        'Rasanya asam segar, mungkin karena jeruk tadi, kata para pencicip.',
      ),
    }),
  }),
]
