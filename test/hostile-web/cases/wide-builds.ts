/** A notice, or a text of one sentence, in six builds: in a box, behind teasers, beside them, in a table, deep under headings, above links. */
import type { Serve, Truth, WebCase } from '../case.ts'
import { escape, tongue } from '../pages/build.ts'
import { html, makeCases, text } from './make.ts'

type Build = 'alert' | 'after' | 'aside' | 'row' | 'deep' | 'divs'

/** Numbers below `most`, others with every seed. */
function dealer(seed: number): (most: number) => number {
  let state = Math.imul(seed + 7, 2_654_435_761) >>> 0
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 8) % most
  }
}

function show(language: string, build: Build, title: string, said: string, seed: number): string {
  const { sentences, nav, names } = tongue(language)
  const [name] = names
  const deal = dealer(seed)
  const words = sentences.flatMap((one) => one.split(' '))
  const some = (count: number): string =>
    escape(Array.from({ length: count }, () => words[deal(words.length)]).join(' '))
  const links = Array.from(
    { length: 34 },
    (_, at) =>
      `<li><a href="/m/${at}">${escape((sentences[at % sentences.length] ?? '').split(' ').slice(0, 2).join(' '))}</a></li>`,
  ).join('')
  const menu = `<nav><ul>${links}</ul></nav>`
  const tiles = Array.from(
    { length: 16 },
    () =>
      `<div class="t"><a href="/n/${deal(9_999)}"><img src="/i/${deal(99)}.jpg" alt=""><span>${some(7)}</span></a><small>${1 + deal(28)}.${1 + deal(12)}.20${10 + deal(15)}</small></div>`,
  ).join('')
  const cards = Array.from(
    { length: 12 },
    () => `<article><h3><a href="/n/${deal(9_999)}">${some(7)}</a></h3><p>${some(10)}</p></article>`,
  ).join('')
  const top = `<header><a href="/">${name}</a>${menu}</header>`
  const more = `<h2>${escape(nav[1])}</h2>${cards}`
  const bodies: Readonly<Record<Build, string>> = {
    alert: `${top}<main><div class="alert" role="alert">${said}</div></main><section>${more}</section>`,
    after: `${top}<section class="top">${tiles}</section><main><h1>${title}</h1><p>${said}</p></main>`,
    aside: `${top}<aside>${more}</aside><main><h3>${title}</h3><p>${said}</p></main>`,
    row: `${top}<main><h1>${title}</h1><table><tr><td colspan="3">${said}</td></tr></table>${tiles}</main>`,
    deep: `<header><h1><a href="/">${name}</a></h1>${menu}</header><main><h2>${escape(nav[2])}</h2><h4>${title}</h4><p>${said}</p></main><section>${more}</section>`,
    divs: `${top}<main><h1>${title}</h1><p>${said}</p>${tiles}</main>`,
  }
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title === '' ? name : `${title} - ${name}`}</title></head><body>${bodies[build]}<footer><p>© ${name}</p></footer></body></html>`
}

/** One case a line: name | language | build | path | title | what it says. */
function built(truth: Truth, table: string): readonly WebCase[] {
  const rows = table.trim().split('\n')
  return makeCases(
    truth === 'dead' ? 'removed' : 'living',
    truth,
    rows.map((row) => {
      const [name = '', language = '', build = '', path = '', title = '', said = ''] = row.split(' | ')
      const { missing } = tongue(language)
      const serve: Serve = ({ path: asked, before }) => {
        if (asked === '/robots.txt') return text('User-agent: *\nAllow: /\n')
        return asked === path
          ? html(show(language, build as Build, title, said, before))
          : html(
              show(language, build as Build, missing[0], escape(missing[1]), before),
              asked === '/' ? 200 : 404,
            )
      }
      return {
        name,
        language,
        path,
        mechanism: `${truth === 'dead' ? 'a notice' : 'words of its own'} in the build "${build}": ${said}`,
        verdicts: truth === 'dead' ? (['soft-404', 'gone'] as const) : (['alive'] as const),
        serve,
      }
    }),
  )
}

export const builtGone = built(
  'dead',
  `
w6-alert-en | en | alert | /item/118223 |  | The item you are trying to view was withdrawn by its depositor.
w6-alert-pt | pt | alert | /item/118223 |  | O registro solicitado não foi localizado na base.
w6-alert-sw | sw | alert | /item/118223 |  | Ukurasa uliouomba umeondolewa.
w6-after-fr | fr | after | /fiche/118223 | Fiche | Cette fiche a été supprimée par son auteur.
w6-after-ru | ru | after | /doc/118223 | Документ | Запрошенный документ удалён из базы.
w6-after-th | th | after | /doc/118223 | เอกสาร | เอกสารนี้ถูกลบออกจากระบบแล้ว
w6-aside-es | es | aside | /ficha/118223 | Ficha | La ficha que busca fue dada de baja.
w6-aside-id | id | aside | /putusan/118223 | Putusan | Putusan yang Anda cari tidak ditemukan dalam basis data.
w6-aside-ar | ar | aside | /hukm/118223 | حكم | الحكم المطلوب غير موجود في قاعدة البيانات.
w6-row-de | de | row | /urteil/118223 | Entscheidung | Zu diesem Aktenzeichen liegt keine Entscheidung vor.
w6-row-tr | tr | row | /karar/118223 | Karar | Aradığınız karar bulunamadı.
w6-row-hi | hi | row | /nirnay/118223 | निर्णय | यह निर्णय हटा दिया गया है।
w6-deep-pl | pl | deep | /orzeczenie/118223 | Orzeczenie | To orzeczenie zostało usunięte z bazy.
w6-deep-vi | vi | deep | /ban-an/118223 | Bản án | Bản án này đã bị gỡ khỏi hệ thống.
w6-deep-uk | uk | deep | /rishennia/118223 | Рішення | Рішення вилучено з реєстру.
w6-divs-it | it | divs | /scheda/118223 | Scheda | La scheda richiesta è stata rimossa.
w6-divs-ja | ja | divs | /hanrei/118223 | 判例 | 指定された判例は削除されました。
w6-divs-bn | bn | divs | /ray/118223 | রায় | এই রায়টি মুছে ফেলা হয়েছে।`,
)

export const builtThere = built(
  'alive',
  `
l6-alert-en | en | alert | /item/118224 |  | Deposited on 14 May 2014 by J. Arden: levels of the Orme at Tide Mill, 1931–2014, 412 readings.
l6-after-fr | fr | after | /fiche/118224 | Moulin de Vallet | Construit en 1831, fermé en 1931. Propriété de la famille Arden.
l6-after-th | th | after | /doc/118224 | เขื่อนเหนือ | สร้างเมื่อ พ.ศ. 2474 สูง 12 เมตร อยู่ในอำเภอเมือง
l6-aside-id | id | aside | /putusan/118224 | Putusan Nomor 118/2014 | Menolak gugatan Surya atas pembatalan izin bendungan Kali Wetan.
l6-row-de | de | row | /urteil/118224 | 4 K 118/14 | Die Klage wird abgewiesen. Wallau, 14. Mai 2014.
l6-row-tr | tr | row | /karar/118224 | E. 2014/118 | İptal isteminin reddine, 14 Mayıs 2014 tarihinde oybirliğiyle karar verildi.
l6-deep-pl | pl | deep | /orzeczenie/118224 | II SA 118/14 | Uchyla zaskarżoną decyzję wójta Nowego Młyna z 14 maja.
l6-deep-uk | uk | deep | /rishennia/118224 | Справа № 118/14 | Позов Орлова до Лозівської ради про дамбу залишено без розгляду.
l6-divs-it | it | divs | /scheda/118224 | Diga di Orma | Costruita nel 1931, alta 12 metri; svuotata nel 2014.
l6-divs-bn | bn | divs | /ray/118224 | মামলা ১১৮/২০১৪ | কুমারপুর বাঁধের ইজারা বাতিল করে ১৪ মে রায় দেন বিচারক সেন।
l6-alert-sw | sw | alert | /item/118224 |  | Bwawa la Pwani lilijengwa mwaka 1931 na lina urefu wa mita 12.
l6-aside-es | es | aside | /ficha/118224 | Azud de Olivar | Dado de baja en 1931; hoy solo queda el canal de la margen izquierda.`,
)
