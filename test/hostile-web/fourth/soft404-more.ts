/** More dead links that still answer in the form of their site. */
import type { WebCase } from '../case.ts'
import { answer, article, front, make, page, shown, site, to, words, type Look } from './kit.ts'

const dead = { truth: 'dead', verdicts: ['soft-404', 'gone'], family: 'soft-404' } as const
const portalZh: Look = { lang: 'zh', cms: 'portal', site: '江岸统计信息网' }
const portalKo: Look = { lang: 'ko', cms: 'portal', site: '한빛지역신문' }
const portalTr: Look = { lang: 'tr', cms: 'portal', site: 'Körfez Postası' }
const joomlaEl: Look = { lang: 'el', cms: 'joomla', site: 'Δήμος Ανεμόπολης' }
const wpNl: Look = { lang: 'nl', cms: 'wordpress', site: 'Stichting Waterkant' }
const portalAr: Look = { lang: 'ar', cms: 'portal', site: 'مرصد الواحة' }
const wpHu: Look = { lang: 'hu', cms: 'wordpress', site: 'Tiszamenti Hírek' }
const portalCs: Look = { lang: 'cs', cms: 'portal', site: 'Knihovna Podhradí' }
const portalVi: Look = { lang: 'vi', cms: 'portal', site: 'Báo Sông Mới' }
const wpEn: Look = { lang: 'en', cms: 'wordpress', site: 'Estuary Policy Institute' }
const portalSv: Look = { lang: 'sv', cms: 'portal', site: 'Norrviks kommun' }

const lostIn = (look: Look, title: string, main: string) => shown(look, title, main)
const koLost = answer(
  '<html><head><meta charset="utf-8"></head><body><script>alert("존재하지 않거나 삭제된 기사입니다.");location.href="/";</script></body></html>',
)
const viHome = front(portalVi)

export const softMissingMore: readonly WebCase[] = [
  make('b4-jiangan-tongji', {
    ...dead,
    lang: 'zh',
    mechanism: 'A statistics office answers 200 with a short message and a timed refresh to its home page.',
    at: '/tjsj/ndsj/201503/t20150312_40871.html',
    host: site({
      ...portalZh,
      pages: {},
      missing: answer(
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta http-equiv="refresh" content="5;url=/" /><title>江岸统计信息网</title><style>.box{width:560px;margin:120px auto;border:1px solid #ddd;padding:40px;text-align:center;font:14px/2 "宋体"}</style></head><body><div class="box"><p>对不起，您要访问的页面不存在或已被删除！</p><p>5 秒后自动返回<a href="/">首页</a></p></div></body></html>',
      ),
    }),
  }),
  make('b4-hanbit-gisa', {
    ...dead,
    lang: 'ko',
    mechanism: 'A paper answers a lost article with an alert in a script and a jump to the home page.',
    at: '/news/articleView.html?idxno=20418',
    host: site({ ...portalKo, pages: { '/news/articleView.html': koLost } }),
  }),
  make('b4-korfez-haber', {
    ...dead,
    lang: 'tr',
    mechanism: 'A news site: message in the template with 200, and a list of the latest news below it.',
    at: '/haber/liman-genisletme-davasi-sonuclandi-88213',
    host: site({
      ...portalTr,
      pages: {},
      missing: lostIn(
        portalTr,
        'Körfez Postası',
        `<div class="not-found"><h1>Üzgünüz!</h1><p>Aradığınız haber yayından kaldırılmış ya da hiç var olmamış olabilir.</p></div><h2>Son haberler</h2>${words(
          'tr',
        )
          .teasers.map((text) => `<div class="card"><a href="#">${text}</a></div>`)
          .join('')}`,
      ),
    }),
  }),
  make('b4-anemopoli-apofasi', {
    ...dead,
    lang: 'el',
    mechanism: 'A municipality removed its decisions: 200, an empty component and one message.',
    at: '/index.php?option=com_content&view=article&id=512',
    host: site({
      ...joomlaEl,
      pages: {
        '/index.php': lostIn(
          joomlaEl,
          'Δήμος Ανεμόπολης',
          '<div id="system-message-container"><joomla-alert type="warning"><div class="alert-message">Το άρθρο δεν βρέθηκε</div></joomla-alert></div><div class="com-content"></div>',
        ),
      },
    }),
  }),
  make('b4-waterkant-rapport', {
    ...dead,
    lang: 'nl',
    mechanism: 'WordPress theme whose "nothing found" template comes with 200 behind a caching front.',
    at: '/rapporten/zoutindringing-2015/',
    host: site({
      ...wpNl,
      pages: {},
      missing: lostIn(
        wpNl,
        'Niets gevonden',
        '<section class="no-results not-found"><h1 class="page-title">Oeps! Die pagina kon niet worden gevonden.</h1><div class="page-content"><p>Het lijkt erop dat er op deze locatie niets is. Misschien helpt zoeken?</p></div></section>',
      ),
    }),
  }),
  make('b4-waha-taqrir', {
    ...dead,
    lang: 'ar',
    mechanism: 'A research centre answers 200 with an error inside its template.',
    at: '/ar/reports/1432/water',
    host: site({
      ...portalAr,
      pages: {},
      missing: lostIn(
        portalAr,
        'خطأ',
        '<div class="error-box"><h1>عذرًا، الصفحة غير متوفرة</h1><p>الصفحة التي تبحث عنها ربما حُذفت أو تغيّر عنوانها. يمكنك العودة إلى <a href="/">الصفحة الرئيسية</a>.</p></div>',
      ),
    }),
  }),
  make('b4-tisza-visszavont', {
    ...dead,
    lang: 'hu',
    mechanism: 'An article was withdrawn; its address shows only the notice, with 200, while others live on.',
    at: '/2020/03/a-gat-titkos-szerzodesei/',
    host: site({
      ...wpHu,
      pages: {
        '/2020/03/a-gat-titkos-szerzodesei/': lostIn(
          wpHu,
          'A cikket eltávolítottuk',
          '<article class="post"><h1 class="entry-title">A cikket eltávolítottuk</h1><div class="entry-content"><p>Ezt a tartalmat a szerkesztőség törölte, már nem érhető el.</p></div></article>',
        ),
      },
    }),
  }),
  make('b4-podhradi-zaznam', {
    ...dead,
    lang: 'cs',
    mechanism: 'A library catalogue: a permalink to a record that was deleted, with 200.',
    at: '/katalog/Record/000184423',
    host: site({
      ...portalCs,
      pages: {},
      missing: lostIn(
        portalCs,
        'Chyba',
        '<div class="alert alert-danger">Záznam v katalogu neexistuje.</div><p>Záznam byl pravděpodobně vyřazen. <a href="/katalog/Search/Home">Nové hledání</a></p>',
      ),
    }),
  }),
  make('b4-songmoi-trangchu', {
    ...dead,
    lang: 'vi',
    mechanism:
      'The server answers every unknown address with the home page itself, 200 and without a redirect.',
    at: '/xa-hoi/ke-song-sat-lo-2014-post9921.html',
    host: site({ ...portalVi, pages: {}, missing: viHome }),
  }),
  make('b4-estuary-quote', {
    ...dead,
    lang: 'en',
    mechanism:
      'The cited report was moved away; a "looks like nothing was found" page with 200 holds nothing of the quotation.',
    at: '/reports/saltmarsh-retreat/',
    host: site({
      ...wpEn,
      pages: {},
      missing: shown(
        wpEn,
        'Nothing here',
        '<section class="error-404 not-found"><h1 class="page-title">It looks like nothing was found at this location.</h1><p>Maybe try one of the links below or a search?</p><h2>Most used categories</h2><ul><li><a href="/category/policy/">Policy</a> (31)</li><li><a href="/category/coast/">Coast</a> (18)</li></ul></section>',
      ),
    }),
    quotes: [
      'The institute found that "a third of the saltmarsh had retreated by more than forty metres".',
      'a third of the saltmarsh had retreated by more than forty metres',
    ],
  }),
  make('b4-norrvik-locale', {
    ...dead,
    lang: 'sv',
    mechanism: 'After a relaunch everything old is sent to the root of the language.',
    at: '/2.4f3a1b/2.7c8d/vattenplan-2012.html',
    host: site({
      ...portalSv,
      pages: {
        '/sv/': answer(
          page({
            ...portalSv,
            title: portalSv.site,
            main: `<h1>Välkommen till Norrviks kommun</h1>${article('sv', words('sv').teasers[0] ?? '', 'Bygget börjar i maj.')}`,
          }),
        ),
      },
      home: to('/sv/', 302),
      missing: to('/sv/', 301),
    }),
  }),
]
