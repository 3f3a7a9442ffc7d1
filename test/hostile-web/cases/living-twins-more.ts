/** A second helping of short living pages, written after the rules that the first one brought about, to see how far they reach. */
import { makeCases } from './make.ts'
import { there, type Sheet } from './living-twins.ts'

const pages: readonly Sheet[] = [
  {
    name: 'lm-da-noter',
    mechanism: 'a reader’s letter about a notice, quoted in its headline, in Danish',
    language: 'da',
    path: '/debat/771',
    title: '»Siden findes ikke«: da kommunen slettede min barndom',
    main: '<p>Jeg ledte efter billedet af skolen i Hvalpsund og fik kun den ene sætning. Arkivet svarede ikke.</p>',
  },
  {
    name: 'lm-ro-roman',
    mechanism: 'a short review of a play that is called after a notice, in Romanian',
    language: 'ro',
    path: '/cronica/412',
    title: 'Pagina nu a fost găsită',
    main: '<p>Piesa Ioanei Dima durează cincizeci de minute și se joacă într-o bibliotecă goală. Actorii citesc din cărți fără coperți; publicul ghicește titlurile. Premiera: 14 martie, Teatrul Mic.</p>',
  },
  {
    name: 'lm-he-shir',
    mechanism: 'a poem with the title of a notice, in Hebrew',
    language: 'he',
    path: '/shirim/88',
    title: 'לא נמצא',
    main: '<p>חיפשתי אותך בכל הארגזים של אבא, בין המפות לבין הקבלות. מצאתי כפתור כחול, כרטיס לרכבת ושיר אחד בכתב ידך.</p><p>את המפתח השארתי אצל השכנה.</p>',
  },
  {
    name: 'lm-vi-tin',
    mechanism: 'news of a search that ended without a find, in Vietnamese',
    language: 'vi',
    path: '/tin/9031',
    title: 'Không tìm thấy chiếc chuông cổ',
    main: '<p>Nhóm thợ lặn của ông Trần Lâm đã kết thúc tám ngày tìm kiếm ở khúc sông gần chùa Vĩnh Phúc. Họ chỉ vớt được một mỏ neo.</p>',
  },
  {
    name: 'lm-id-kode',
    mechanism: 'a machine’s manual: a code and what to do, in Indonesian',
    language: 'id',
    path: '/panduan/kode/e-21',
    title: 'E-21: berkas tidak ditemukan',
    main: '<p>Mesin tidak menemukan pola jahit di kartu. Masukkan kartu dengan label menghadap ke atas, lalu tekan tombol mulai.</p>',
  },
  {
    name: 'lm-en-cve',
    mechanism: 'a reference of a compiler’s messages: one under its own address',
    language: 'en',
    path: '/diagnostics/LD2019',
    title: 'LD2019: file not found',
    main: '<p>The linker was given an object that is not on its path. Add the folder with -L, or give the whole path.</p><pre>ld main.o gauge.o</pre>',
  },
  {
    name: 'lm-bg-zakon',
    mechanism: 'an article of a law that was repealed, with its text, in Bulgarian',
    language: 'bg',
    path: '/zakoni/1951/44',
    title: 'Чл. 44. (отменен)',
    main: '<p>Чл. 44 е отменен с ДВ, бр. 12 от 1999 г.</p><p>Собственикът на воденица плаща годишна такса от три лева в касата на общината.</p>',
  },
  {
    name: 'lm-hr-osmrtnica',
    mechanism: 'an obituary that says who is no longer with us, in Croatian',
    language: 'hr',
    path: '/osmrtnice/3011',
    title: 'Više nije s nama: Marija Kos',
    main: '<p>Umrla je u Zadru u 93. godini. Bila je učiteljica, vezilja i najglasnija na svakoj utakmici.</p>',
  },
  {
    name: 'lm-zh-xunren',
    mechanism: 'news on a bridge that is found on no map, in Chinese',
    language: 'zh',
    path: '/news/20871',
    title: '找不到的桥',
    main: '<p>地图上没有它，县志里也只提过一次。六十八岁的船工陈阿水说，石桥沉在水库底下，旱年才露出桥头的狮子。</p><p>今年四月，我们跟着他下了一趟水。</p>',
  },
  {
    name: 'lm-fa-gozaresh',
    mechanism: 'a report headed by a quoted notice, in Persian',
    language: 'fa',
    path: '/gozaresh/140',
    title: '«صفحه یافت نشد»؛ سرگذشت روزنامه‌ای که سوخت',
    main: '<p>از سیزده شماره فقط دو شماره مانده است. نوه سردبیر آنها را در صندوق خانه نگه داشته بود.</p>',
  },
  {
    name: 'lm-en-thread',
    mechanism: 'a thread in which a post was removed and others answer',
    language: 'en',
    path: '/threads/7718',
    title: 'Which rope for a lock gate?',
    main: '<p>[This post was removed by its author]</p><p>lenn: Hemp, 24 mm, tarred. The nylon ones slip when it freezes.</p><p>Ida: Agreed. We have used the Tarn Quay ropewalk since 1998.</p>',
  },
  {
    name: 'lm-pt-museu',
    mechanism: 'a museum’s note on a painting that is no longer on show, in Portuguese',
    language: 'pt',
    path: '/obras/117',
    title: 'Já não está disponível para visita: o retábulo de Lind',
    main: '<p>O retábulo saiu da sala 4 em junho para restauro em Évora. No seu lugar mostramos as radiografias de 1962.</p>',
  },
]

export const moreLivingTwins = makeCases('living-twins', 'alive', pages.map(there))
