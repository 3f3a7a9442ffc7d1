/** Living pages in the encodings before UTF-8. */
import type { WebCase } from '../case.ts'
import { encode } from './bytes.ts'
import { alive, give, nginx, site, type Look } from './kit.ts'

const of = (lang: string, skin: Look['skin'], name: string): Look => ({ lang, skin, name })

const page1251 = give(
  encode(
    'windows-1251',
    `<html><head><title>Пристанище Лом: хроника</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body bgcolor="#ffffff"><h2>Пристанище Лом: хроника</h2><p>Първият параход спира тук през 1837 година. До освобождението градът живее от житото, което слиза по реката.</p><p>Кеят е построен през 1908 година по проект на инженер Момчилов. Кранът е работил до 1974.</p><p><a href="index.htm">Обратно</a></p></body></html>`,
  ),
  'text/html',
)
const pageSjis = give(
  encode(
    'shift_jis',
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=x-sjis"><title>灯台めぐりの記録</title></head><body background="nami.gif"><h1>灯台めぐりの記録</h1><p>平成十一年の夏、自転車で能登半島の灯台を七つ回りました。雨の日が多く、写真はあまりありません。</p><ul><li>禄剛埼灯台：明治十六年初点。断崖の上にあり、風が強い。</li><li>舳倉島灯台：船が出ず、今回は行けませんでした。</li></ul><p>カウンター：あなたは 01842 人目のお客様です。</p></body></html>`,
  ),
  'text/html',
  200,
  [['Server', 'Apache/1.3.42']],
)
const pageGb = give(
  encode(
    'gb18030',
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>运河船闸的构造 - 水利小史</title></head><body><table width="778" align="center"><tr><td><a href="/">首页</a> &gt; 船闸</td></tr><tr><td><h3 align="center">运河船闸的构造</h3><p>船闸由上闸首、闸室和下闸首三部分组成。船只进入闸室以后，关闭下闸门，向闸室内注水，待水位与上游齐平，再开启上闸门。</p><p>宋代的复闸已经使用两道闸门，比欧洲早了将近四百年。</p></td></tr></table></body></html>`,
  ),
  'text/html',
)
const pageKr = give(
  encode(
    'euc-kr',
    `<html><head><meta http-equiv="content-type" content="text/html; charset=euc-kr"><title>섬진강 나루터 이야기</title></head><body><h2>섬진강 나루터 이야기</h2><p>화개 나루는 1980년대까지 줄배가 다녔습니다. 양쪽 강기슭에 굵은 줄을 매고 사람이 줄을 당겨 배를 건넜습니다.</p><p>남도대교가 놓인 뒤로 나루는 쓰이지 않습니다. 사진은 1978년에 찍은 것입니다.</p></body></html>`,
  ),
  'text/html; charset=euc-kr',
)
const page2 = give(
  encode(
    'iso-8859-2',
    `<html><head><title>Żegluga na Noteci</title></head><body><h1>Żegluga na Noteci</h1><p>Śluza w Nakle powstała w latach dziewięćdziesiątych XIX wieku. Barki woziły cukier, żwir i zboże.</p><p>Dziś kanałem pływają głównie kajaki i łodzie mieszkalne.</p></body></html>`,
  ),
  'text/html; charset=ISO-8859-2',
)

export const livingThree: readonly WebCase[] = [
  alive('lom-hronika', {
    family: 'charset',
    lang: 'bg',
    mechanism: 'windows-1251 declared only in a meta element.',
    at: '/hronika.htm',
    host: site(of('bg', 'old', 'Лом'), { '/hronika.htm': page1251 }, { missing: nginx(404, 'Not Found') }),
  }),
  alive('noto-todai', {
    family: 'charset',
    lang: 'ja',
    mechanism:
      'A home page of 1999 in Shift_JIS under its old name, whose text speaks of an island not reached.',
    at: '/~miyako/todai.html',
    host: site(
      of('ja', 'old', '灯台'),
      { '/~miyako/todai.html': pageSjis },
      { missing: nginx(404, 'Not Found') },
    ),
  }),
  alive('chuanzha', {
    family: 'charset',
    lang: 'zh',
    mechanism: 'A page in GB 2312.',
    at: '/xiaoshi/chuanzha.htm',
    host: site(
      of('zh', 'old', '水利小史'),
      { '/xiaoshi/chuanzha.htm': pageGb },
      { missing: nginx(404, 'Not Found') },
    ),
  }),
  alive('seomjin', {
    family: 'charset',
    lang: 'ko',
    mechanism: 'A page in EUC-KR named in the header.',
    at: '/naru/hwagae.htm',
    host: site(
      of('ko', 'old', '섬진강'),
      { '/naru/hwagae.htm': pageKr },
      { missing: nginx(404, 'Not Found') },
    ),
  }),
  alive('notec', {
    family: 'charset',
    lang: 'pl',
    mechanism: 'ISO-8859-2 named in the header and nowhere else; chopped into pieces.',
    at: '/notec.html',
    host: site(
      of('pl', 'old', 'Noteć'),
      {
        '/notec.html': () => ({
          status: 200,
          headers: page2.headers ?? [],
          chunks: [
            page2.body?.slice(0, 61) ?? '',
            page2.body?.slice(61, 140) ?? '',
            page2.body?.slice(140) ?? '',
          ],
          every: 20,
        }),
      },
      { missing: nginx(404, 'Not Found') },
    ),
  }),
]
