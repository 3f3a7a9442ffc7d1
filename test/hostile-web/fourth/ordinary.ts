/** Ordinary living pages of many kinds, in the forms and charsets of real sites. */
import type { WebCase } from '../case.ts'
import { answer, article, make, shown, site, story, words, type Look } from './kit.ts'

const lives = { truth: 'alive', verdicts: ['alive'] } as const
const wpEn: Look = { lang: 'en', cms: 'wordpress', site: 'The Tidewater Gazette' }
const drupalFr: Look = { lang: 'fr', cms: 'drupal', site: 'Agence de l’eau du Haut-Val' }
const typoDe: Look = { lang: 'de', cms: 'typo3', site: 'Stadt Weidenbrück' }
const portalJa: Look = { lang: 'ja', cms: 'portal', site: '霧島川資料館' }
const portalZh: Look = { lang: 'zh', cms: 'portal', site: '南浦县人民政府' }
const portalKo: Look = { lang: 'ko', cms: 'portal', site: '강변신문' }
const portalAr: Look = { lang: 'ar', cms: 'portal', site: 'صحيفة الساحل' }
const joomlaEl: Look = { lang: 'el', cms: 'joomla', site: 'Λιμενικό Ταμείο Βορείου Όρμου' }
const wpUk: Look = { lang: 'uk', cms: 'wordpress', site: 'Дніпровські обрії' }
const portalTr: Look = { lang: 'tr', cms: 'portal', site: 'Havza Enstitüsü' }
const wpPt: Look = { lang: 'pt', cms: 'wordpress', site: 'Blog da Serra' }
const portalFi: Look = { lang: 'fi', cms: 'portal', site: 'Saaristolehti' }
const wpVi: Look = { lang: 'vi', cms: 'wordpress', site: 'Viện Nghiên cứu Đồng bằng' }
const ld = (headline: string): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${headline}","datePublished":"2021-04-12T08:00:00+00:00","author":{"@type":"Person","name":"M. Orr"}}</script>`

export const ordinaryCases: readonly WebCase[] = [
  make('b4-gazette-levee', {
    ...lives,
    family: 'plain',
    lang: 'en',
    mechanism: 'A local paper’s article on WordPress, with the words that the document quotes.',
    at: '/2021/04/12/levee-bond-passes/',
    host: site({
      ...wpEn,
      pages: {
        '/2021/04/12/levee-bond-passes/': story(
          wpEn,
          'Levee bond passes by 212 votes',
          'Voters in the three river wards approved the bond on Monday night, the clerk said.\n“We will start with the weakest half mile,” engineer Ruth Ames told the meeting.',
          { head: ld('Levee bond passes by 212 votes') },
        ),
      },
    }),
    quotes: [
      'The engineer promised to "start with the weakest half mile".',
      'start with the weakest half mile',
    ],
  }),
  make('b4-hautval-arrete', {
    ...lives,
    family: 'plain',
    lang: 'fr',
    mechanism: 'A water agency’s page on Drupal.',
    at: '/reglementation/arrete-secheresse-2022',
    host: site({
      ...drupalFr,
      pages: {
        '/reglementation/arrete-secheresse-2022': story(
          drupalFr,
          'Arrêté sécheresse du 8 juillet 2022',
          'L’arrêté limite l’arrosage des jardins entre 9 h et 20 h et interdit le remplissage des piscines.\nIl s’applique dans les communes du bassin amont.',
        ),
      },
    }),
  }),
  make('b4-weidenbrueck-satzung', {
    ...lives,
    family: 'plain',
    lang: 'de',
    mechanism: 'A town’s by-law on TYPO3 with an anchor that exists.',
    at: '/rathaus/satzungen/baumschutz.html#c204',
    host: site({
      ...typoDe,
      pages: {
        '/rathaus/satzungen/baumschutz.html': shown(
          typoDe,
          'Baumschutzsatzung',
          `<h1>Baumschutzsatzung</h1><div id="c203" class="frame"><h2>§ 1 Zweck</h2><p>Diese Satzung schützt den Baumbestand im Stadtgebiet.</p></div><div id="c204" class="frame"><h2>§ 2 Geltungsbereich</h2><p>Geschützt sind Laubbäume mit einem Stammumfang von mindestens 80 cm, gemessen in einem Meter Höhe.</p></div><p>${words('de').prose}</p>`,
        ),
      },
    }),
  }),
  make('b4-kirishima-nenpyo', {
    ...lives,
    family: 'plain',
    lang: 'ja',
    mechanism: 'A museum’s page of years.',
    at: '/shiryo/nenpyo.html',
    host: site({
      ...portalJa,
      pages: {
        '/shiryo/nenpyo.html': story(
          portalJa,
          '霧島川年表',
          '一八九六年、大洪水により橋三本が流失。\n一九三四年、堤防の改修が完成。',
        ),
      },
    }),
  }),
  make('b4-nanpu-gonggao', {
    ...lives,
    family: 'plain',
    lang: 'zh',
    mechanism: 'A county government’s notice.',
    at: '/zwgk/tzgg/202106/t20210618_5521.shtml',
    host: site({
      ...portalZh,
      pages: {
        '/zwgk/tzgg/202106/t20210618_5521.shtml': story(
          portalZh,
          '关于调整城乡公交票价的通知',
          '自二〇二一年七月一日起，城乡公交实行新的票价标准。\n六十五周岁以上老人凭证免费乘坐。',
        ),
      },
    }),
  }),
  make('b4-gangbyeon-gisa', {
    ...lives,
    family: 'plain',
    lang: 'ko',
    mechanism: 'An article of a regional paper.',
    at: '/news/articleView.html?idxno=7781',
    host: site({
      ...portalKo,
      pages: {
        '/news/articleView.html?idxno=7781': story(
          portalKo,
          '강변도로 보행교 개통',
          '보행교가 12일 개통했다. 길이는 340미터다.\n시는 야간 조명을 내년에 설치할 계획이다.',
        ),
        '/news/articleView.html': answer(
          '<script>alert("기사가 존재하지 않습니다.");history.back();</script>',
        ),
      },
    }),
  }),
  make('b4-sahel-khabar', {
    ...lives,
    family: 'plain',
    lang: 'ar',
    mechanism: 'An article in a right-to-left template.',
    at: '/local/2020/55102',
    host: site({
      ...portalAr,
      pages: {
        '/local/2020/55102': story(
          portalAr,
          'افتتاح رصيف الصيادين الجديد',
          'افتُتح الرصيف الجديد صباح أمس بعد أعمال استمرت عامين.\nويتسع الرصيف لنحو مئة قارب صغير.',
        ),
      },
    }),
  }),
  make('b4-ormos-diavoulefsi', {
    ...lives,
    family: 'plain',
    lang: 'el',
    mechanism: 'A harbour fund’s consultation on Joomla.',
    at: '/index.php/diavoulefsi/12-marina',
    host: site({
      ...joomlaEl,
      pages: {
        '/index.php/diavoulefsi/12-marina': story(
          joomlaEl,
          'Διαβούλευση για τη μαρίνα',
          'Η διαβούλευση αφορά την επέκταση του βόρειου προβλήτα.\nΟι παρατηρήσεις δημοσιεύονται στο τέλος της σελίδας.',
        ),
      },
    }),
  }),
  make('b4-obrii-reportazh', {
    ...lives,
    family: 'plain',
    lang: 'uk',
    mechanism: 'A reportage on WordPress.',
    at: '/2020/10/05/richkovyi-porom/',
    host: site({
      ...wpUk,
      pages: {
        '/2020/10/05/richkovyi-porom/': story(
          wpUk,
          'Останній річковий пором',
          'Пором ходить тричі на день, якщо немає вітру.\nПеревізник Степан Гай працює тут від 1987 року.',
        ),
      },
    }),
  }),
  make('b4-havza-makale', {
    ...lives,
    family: 'journal',
    lang: 'tr',
    mechanism: 'An abstract page of a journal with citation metadata.',
    at: '/dergi/article/view/118',
    host: site({
      ...portalTr,
      pages: {
        '/dergi/article/view/118': story(
          portalTr,
          'Kıyı Akiferlerinde Tuzlanma',
          'Özet: Bu çalışmada üç kıyı ovasındaki kuyuların tuzluluğu incelenmiştir.\nAnahtar kelimeler: akifer, tuzlanma, kıyı.',
          {
            head: '<meta name="citation_title" content="Kıyı Akiferlerinde Tuzlanma"><meta name="citation_author" content="Aydın, S."><meta name="citation_publication_date" content="2019/06/01"><meta name="DC.Identifier" content="118">',
          },
        ),
      },
    }),
  }),
  make('b4-serra-receita', {
    ...lives,
    family: 'blog',
    lang: 'pt',
    mechanism: 'A blog post with comments.',
    at: '/2018/07/pao-de-queijo-da-vo/',
    host: site({
      ...wpPt,
      pages: {
        '/2018/07/pao-de-queijo-da-vo/': shown(
          wpPt,
          'Pão de queijo da vó',
          `${article('pt', 'Pão de queijo da vó', 'Escalde o polvilho com o leite quente e deixe esfriar.\nMisture os ovos e o queijo, faça bolinhas e asse por 25 minutos.')}<section id="comments"><h2>2 comentários</h2><ol class="comment-list"><li id="comment-3">Ficou ótimo! — Lúcia</li><li id="comment-4">Pode congelar? — Beto</li></ol></section>`,
        ),
      },
    }),
  }),
  make('b4-saaristo-juttu', {
    ...lives,
    family: 'plain',
    lang: 'fi',
    mechanism: 'A column in a weekly paper.',
    at: '/artikkeli/1.448120',
    host: site({
      ...portalFi,
      pages: {
        '/artikkeli/1.448120': story(
          portalFi,
          'Lossi kulkee taas',
          'Lossi palasi liikenteeseen kuuden viikon korjauksen jälkeen.\nAikataulu on sama kuin ennen.',
        ),
      },
    }),
  }),
  make('b4-dongbang-baocao', {
    ...lives,
    family: 'plain',
    lang: 'vi',
    mechanism: 'An institute’s summary of a report.',
    at: '/an-pham/xam-nhap-man-2020/',
    host: site({
      ...wpVi,
      pages: {
        '/an-pham/xam-nhap-man-2020/': story(
          wpVi,
          'Xâm nhập mặn mùa khô 2020',
          'Ranh mặn 4 g/l vào sâu 68 km trên sông chính.\nBáo cáo đề xuất ba phương án trữ nước ngọt.',
        ),
      },
    }),
  }),
]
