/** judge() over pages: each family of signs, and what only looks like it. */
import { describe, expect, test } from 'vitest'
import { judge } from '../../citations/judge.ts'
import { reasonSentence } from '../../citations/messages.ts'
import { defaultPolicy } from '../../citations/policy.ts'
import { gateRows } from './judge-gate-rows.ts'
import { article, cited, notice, pageRows, seen, type Look } from './judge-page-rows.ts'

describe('what a page means', () => {
  for (const { what, look, verdict, code, past } of [...pageRows, ...gateRows]) {
    test(`${what} => ${verdict}, ${code}`, () => {
      const judged = judge(seen(look), defaultPolicy, past)
      expect(judged).toMatchObject({ verdict, reasonCode: code })
      expect(judged.reason).toMatch(/^[^{}]+\.$/)
      expect(judged.reason).toBe(reasonSentence(code, judged.reasonParams))
    })
  }
})

const living: readonly (readonly [string, Look])[] = [
  ['an article about missing pages', { html: article('404 Not Found: a history'), absent: 404 }],
  ['a film called "Page Not Found"', { html: article('Page Not Found'), absent: 404 }],
  ['an article about captchas', { html: article('Are you a robot?'), absent: 404 }],
  ['an article about domains for sale', { html: article('This domain is for sale'), absent: 404 }],
  ['an article about pay walls', { html: article('For subscribers only') }],
  [
    'a log-in form over an article',
    { html: article('Wells run dry', '<form><input type="password"></form>') },
  ],
  ['a short page on a server that says 404', { html: notice('Haiku', 'Old pond'), absent: 404 }],
  [
    'a page whose slug the server ignores',
    { html: article('Wells run dry'), absent: { html: article('Wells run dry') } },
  ],
  [
    'a shell on a server that says 404',
    { html: '<html><div id="app"></div><script src="/a.js"></script></html>', absent: 404 },
  ],
  [
    'an article under the names of a parking service',
    { html: article('Wells run dry'), nameServers: ['ns1.bodis.com'] },
  ],
]
test.each(living)('%s => ok', (_, look) => {
  expect(judge(seen(look))).toMatchObject({ outcome: 'ok' })
})

test.each([
  ['de', 'Seite nicht gefunden', 'Die gewünschte Seite existiert leider nicht.'],
  ['fr', 'Page introuvable', 'La page que vous cherchez n’existe plus.'],
  ['es', 'Página no encontrada', 'La página que busca no existe.'],
  ['it', 'Pagina non trovata', 'La pagina richiesta non esiste.'],
  ['pt', 'Página não encontrada', 'A página que procura não existe.'],
  ['nl', 'Pagina niet gevonden', 'De pagina die u zoekt bestaat niet.'],
  ['pl', 'Nie znaleziono strony', 'Strona, której szukasz, nie istnieje.'],
  ['cs', 'Stránka nenalezena', 'Požadovaná stránka neexistuje.'],
  ['uk', 'Сторінку не знайдено', 'Сторінка не існує.'],
  ['ru', 'Страница не найдена', 'Такой страницы больше нет.'],
  ['ar', 'الصفحة غير موجودة', 'الصفحة التي تبحث عنها غير موجودة'],
  ['he', 'הדף לא נמצא', 'הדף שחיפשת אינו קיים'],
  ['fa', 'صفحه یافت نشد', 'صفحه مورد نظر وجود ندارد'],
  ['zh', '页面不存在', '您访问的页面不存在或已被删除。'],
  ['ja', 'ページが見つかりません', 'お探しのページは削除されました。'],
  ['ko', '페이지를 찾을 수 없습니다', '요청하신 페이지가 존재하지 않습니다.'],
  ['tr', 'Sayfa bulunamadı', 'Aradığınız sayfa mevcut değil.'],
  ['sv', 'Sidan kunde inte hittas', 'Sidan du söker finns inte.'],
  ['el', 'Η σελίδα δεν βρέθηκε', 'Η σελίδα που ζητήσατε δεν υπάρχει.'],
  ['hu', 'Az oldal nem található', 'A keresett oldal nem létezik.'],
  ['fi', 'Sivua ei löytynyt', 'Etsimääsi sivua ei ole.'],
  ['id', 'Halaman tidak ditemukan', 'Halaman yang Anda cari tidak ada.'],
])('a page for missing pages in %s => soft-404', (_, title, text) => {
  expect(judge(seen({ html: notice(title, text) }))).toMatchObject({ verdict: 'soft-404', outcome: 'broken' })
})

test('a browser that had no time for styles is told of', () => {
  const look = {
    html: '<script src="/a.js"></script>',
    absent: 404,
    rendered: { html: article('Wells run dry') },
  }
  const codes = (unstyled: object): readonly string[] =>
    judge(seen({ ...look, rendered: { ...look.rendered, ...unstyled } })).signals?.map(({ code }) => code) ??
    []
  expect(codes({ unstyled: true })).toContain('read-unstyled')
  expect(codes({})).not.toContain('read-unstyled')
})

test('signals say what was seen, strongest first', () => {
  const { signals } = judge(
    seen({
      html: notice('Page not found', 'No such page.'),
      absent: { html: notice('Page not found', 'No such page.') },
    }),
  )
  expect(signals?.[0]).toMatchObject({ code: 'same-as-absent', weight: 140 })
  expect(signals?.map(({ weight }) => Math.abs(weight))).toEqual(
    signals?.map(({ weight }) => Math.abs(weight)).toSorted((a, b) => b - a),
  )
})

test('a browser that is turned away takes nothing from what the plain request saw', () => {
  const wall = notice('Are you a robot?', 'Our systems have detected unusual traffic.')
  expect(judge(seen({ html: article('Wells run dry'), rendered: { html: wall } }))).toMatchObject({
    verdict: 'alive',
  })
})

test('a page that a browser could not show stays unsure, with the browser’s reason', () => {
  const shell = '<html><div id="app"></div><script src="/a.js"></script></html>'
  const judged = judge(seen({ html: shell, rendered: { page: null, fault: 'crashed' } }))
  expect(judged).toMatchObject({ outcome: 'unsure', reasonCode: 'script-shell' })
  expect(judged.reason).toContain('crashed')
})

test('an id that only a script makes is found by the browser', () => {
  const url = `${cited}#part-9`
  const html = article('Wells run dry')
  expect(judge(seen({ url, html })).fragment).toBe('missing')
  const rendered = { html: article('Wells run dry', '<h2 id="part-9">Nine</h2>') }
  expect(judge(seen({ url, html, rendered }))).toMatchObject({ fragment: 'found', verdict: 'alive' })
})
