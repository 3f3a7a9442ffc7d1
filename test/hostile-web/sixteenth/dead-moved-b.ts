/** Dead: redirects to somewhere else, and addresses that only the site's entrance answers. */
import type { WebCase } from '../case.ts'
import { esc, fresh, html, ps, table, to } from './base.ts'
import { spaSite } from './spa.ts'
import { dead, homePage, page, render, show } from './site.ts'

export const deadMovedB: readonly WebCase[] = [
  dead(
    'pdf-to-html-home',
    'uk',
    'redirect',
    'A PDF address answers with the front page in HTML.',
    'Архів рішень',
    'joomla',
    '/files/rishennia/2009/117.pdf',
    undefined,
    {
      absent: (r, s) =>
        r.path.startsWith('/files/')
          ? show(s, homePage(s), r)
          : show(
              s,
              page('Сторінку не знайдено', ps('Такої сторінки немає.'), { kind: 'error', status: 404 }),
              r,
            ),
    },
  ),
  dead(
    'pdf-note-kk',
    'kk',
    'soft-404',
    'A PDF address answers 200 with an HTML page that says that the file is not there.',
    'Заң кітапханасы',
    'aspnet',
    '/download.aspx?file=buiryk_2010_44.pdf',
    undefined,
    {
      absent: (r, s) =>
        show(
          s,
          page('Файл табылмады', ps('Сұралған файл серверде жоқ немесе жойылған.'), { kind: 'error' }),
          r,
        ),
    },
  ),
  dead(
    'standard-catalogue',
    'en',
    'redirect',
    'A withdrawn standard leads to the entrance of the catalogue.',
    'Standards House',
    'aem',
    '/store/sh-11820-1994',
    undefined,
    {
      topic: 'en:tech',
      absent: () => to('/store/search', 302),
      routes: {
        '/store/search': page(
          'Search the catalogue',
          '<form><input name="q"></form><p>Browse by committee or by subject.</p>',
          { kind: 'list' },
        ),
      },
    },
  ),
  dead(
    'short-link-off',
    'en',
    'tombstone',
    'A short link whose target was switched off by its owner.',
    'lnk',
    'plain',
    '/3xKq9a',
    undefined,
    {
      weight: 30,
      absent: (r) =>
        html(
          `<!DOCTYPE html><html lang="en"><head><title>Link disabled</title></head><body><h1>This link is no longer active</h1><p>The short link ${r.path} has been deactivated by its owner or has expired.</p></body></html>`,
          200,
        ),
    },
  ),
  dead(
    'file-share-deleted',
    'en',
    'tombstone',
    'A shared file: the file was deleted by its owner, status 200.',
    'DropShelf',
    'next',
    '/s/8f1a77c2/deed-scan.pdf',
    page(
      'File deleted',
      ps('The file you are trying to download was deleted by its owner or its link has expired.'),
      { kind: 'error', tab: 'DropShelf' },
    ),
    {
      topic: 'en:tech',
      absent: (r, s) =>
        show(
          s,
          page('Nothing here', ps('That link was never shared, or its address is not complete.'), {
            kind: 'error',
            status: 404,
          }),
          r,
        ),
    },
  ),
  dead(
    'blog-removed',
    'es',
    'tombstone',
    'A blog host: the blog was removed, for every address of it.',
    'bitacoras',
    'plain',
    '/2009/03/la-sentencia-del-puerto.html',
    undefined,
    {
      home: (r, s) =>
        html(
          render(
            s,
            page(
              'Blog eliminado',
              ps(
                'Lo sentimos, el blog que busca ha sido eliminado. Esta dirección no está disponible para nuevos blogs.',
              ),
            ),
            r.path,
          ),
          404,
        ),
      absent: (r, s) =>
        html(
          render(
            s,
            page(
              'Blog eliminado',
              ps(
                'Lo sentimos, el blog que busca ha sido eliminado. Esta dirección no está disponible para nuevos blogs.',
              ),
            ),
            r.path,
          ),
          404,
        ),
      verdicts: ['gone', 'soft-404'],
    },
  ),
  dead(
    'koukai-shuryo',
    'ja',
    'tombstone',
    'A newspaper ends the publication of articles after some months: "公開は終了しました", status 200.',
    '沿岸新報',
    'paper',
    '/articles/20190612-OYT1T50118',
    page(
      'お探しの記事は見つかりません',
      ps('この記事の公開は終了しました。掲載期間を過ぎた記事はご覧いただけません。'),
      { kind: 'error', tab: '沿岸新報' },
    ),
    {
      absent: (r, s) =>
        show(
          s,
          page('ページが見つかりません', ps('ご指定のページは見つかりませんでした。'), {
            kind: 'error',
            status: 404,
          }),
          r,
        ),
    },
  ),
  dead(
    'gisa-alert',
    'ko',
    'tombstone',
    'An article answers with a script: an alert that it was deleted, and back.',
    '해안일보',
    'paper',
    '/news/articleView.html?idxno=118220',
    undefined,
    {
      absent: () =>
        html(
          '<html><head><meta charset="utf-8"><script>alert("삭제되었거나 존재하지 않는 기사입니다.");history.back();</script></head><body></body></html>',
        ),
    },
  ),
  dead(
    'neirong-shanchu',
    'zh-CN',
    'tombstone',
    'A platform says: this content was deleted by its publisher, status 200.',
    '公众平台',
    'next',
    '/s/Xk92mmQp17',
    undefined,
    {
      absent: () =>
        html(
          `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title></title></head><body><div class="weui-msg"><h2>该内容已被发布者删除</h2></div><script nonce="${esc(fresh())}">window.t=${Date.now()}</script></body></html>`,
        ),
    },
  ),
  dead(
    'bai-da-go',
    'vi',
    'tombstone',
    'A newspaper took an article away: notice with 200.',
    'Báo Duyên Hải',
    'paper',
    '/kinh-te/cang-moi-duoc-cap-phep-118202.html',
    undefined,
    {
      absent: (r, s) =>
        show(
          s,
          page(
            'Bài viết không tồn tại',
            ps('Bài viết này đã bị gỡ hoặc không còn tồn tại. Mời bạn đọc các tin khác.'),
            { kind: 'error' },
          ),
          r,
        ),
    },
  ),
  dead(
    'account-suspended-social',
    'en',
    'tombstone',
    'A network: the account is suspended, status 200.',
    'Chirrup',
    'nuxt',
    '/deedwatch/status/118201771',
    page('Account suspended', ps('Chirrup suspends accounts which violate its rules.'), {
      kind: 'error',
      tab: 'Profile / Chirrup',
    }),
    {
      topic: 'en:tech',
      absent: (r, s) =>
        show(
          s,
          page('Hmm...this page doesn’t exist', ps('Try searching for something else.'), {
            kind: 'error',
            tab: 'Page not found / Chirrup',
          }),
          r,
        ),
    },
  ),
  dead(
    'petition-removed',
    'en',
    'tombstone',
    'A petition that was taken down by those who run the platform.',
    'Petition Place',
    'nuxt',
    '/p/save-the-record-office',
    page(
      'This petition isn’t available',
      ps(
        'It was removed by the starter, or because it violated our community guidelines. Explore other petitions.',
      ),
      { kind: 'error', tab: 'Petition Place' },
    ),
    {
      absent: (r, s) =>
        show(
          s,
          page('Page not found', ps('We couldn’t find that petition.'), { kind: 'error', status: 404 }),
          r,
        ),
    },
  ),
  dead(
    'kuulutus-poissa',
    'fi',
    'tombstone',
    'A public notice that was taken away after its time, with an empty table.',
    'Kuulutustaulu',
    'aspnet',
    '/kuulutus.aspx?id=5512',
    undefined,
    {
      absent: (r, s) =>
        show(
          s,
          page(
            'Kuulutus ei ole enää nähtävillä',
            table([['Asia', 'Nähtävillä']]) +
              ps('Kuulutuksen nähtävilläoloaika on päättynyt ja se on poistettu.'),
            { kind: 'error' },
          ),
          r,
        ),
    },
  ),
  dead(
    'spa-missing',
    'en',
    'browser',
    'An application whose interface has no such record: only after its script ran the page says "not found".',
    'Chart Room',
    'plain',
    '/charts/8120',
    undefined,
    {
      ...spaSite('Chart Room', {
        '/': page('Chart Room', ps('Browse the charts.')),
        '/charts/12': page('Chart 12', ps('Approaches to the river, 1861.')),
      }),
      browser: true,
    },
  ),
]
