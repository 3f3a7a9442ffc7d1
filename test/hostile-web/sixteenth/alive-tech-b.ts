/** Alive: documentation, forums, code hosts, wikis. */
import { gzipSync } from 'node:zlib'
import type { WebCase } from '../case.ts'
import { freshNumber, html, json, ps, to, ul } from './base.ts'
import { alive, art, page, render, show } from './site.ts'
import { post, T } from './alive-tech-kit.ts'

export const aliveTechB: readonly WebCase[] = [
  alive(
    'next-data-only',
    'en',
    'script-data',
    'The frame is empty until scripts run, but the article stands whole in the data of the page.',
    'Signal & Wire',
    'next',
    '/briefs/undersea-cable-repair-times',
    (r, s) => {
      const full = show(s, art('Undersea cable repair times', '2022', ''), r)
      const body = 'body' in full && typeof full.body === 'string' ? full.body : ''
      return html(
        body
          .replace(/<main[\s\S]*<\/main>/, '<main></main>')
          .replace(
            /<script id="__NEXT_DATA__"[^>]*>[^<]*/,
            () =>
              `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { article: { title: 'Undersea cable repair times', status: 'published', html: ps('A repair takes eleven days on average, of which seven are waiting for a permit to enter the waters.', 'We compared 94 faults reported by operators between 2014 and 2021. Weather explains less than a fifth of the delay; paperwork explains half.', 'Operators ask for a single window at which a ship may announce itself. Two states have opened one.') } } }, page: '/briefs/[slug]', buildId: 'b1f' }).replaceAll('</', '<\\/')}</script><script>document.querySelector('main').innerHTML=JSON.parse(document.getElementById('__NEXT_DATA__').textContent).props.pageProps.article.html`,
          ),
      )
    },
    { ...T, weight: 52 },
  ),
  alive(
    'repo-renamed',
    'en',
    'redirect',
    'A repository was renamed; the host redirects the file of the old name to that of the new one.',
    'Codeyard',
    'gitlab',
    '/mapfolk/tilecut/blob/master/docs/format.md',
    () => to('/mapfolk/tileshear/blob/master/docs/format.md', 301),
    {
      ...T,
      verdicts: ['alive', 'redirected'],
      routes: {
        '/mapfolk/tileshear/blob/master/docs/format.md': page(
          'docs/format.md',
          ps(
            '# Tile format',
            'Each tile starts with a magic number of four bytes, followed by the zoom level and the count of layers.',
            'Layers are length-prefixed. Unknown layers must be skipped.',
          ),
        ),
      },
    },
  ),
  alive(
    'release-yanked',
    'en',
    'about-404',
    'A package index shows a release that was yanked, with reason and description.',
    'PackShelf',
    'nuxt',
    '/project/fastshape/2.0.1/',
    page(
      'fastshape 2.0.1',
      '<div class="callout-block">This release has been yanked. Reason this release was yanked: broken wheel, removed by maintainer.</div>' +
        ps(
          'Fast geometric predicates for polygons. Install with <code>shelf install fastshape</code>.',
          'Released: Nov 9, 2021. License: BSD. Requires: 3.7 or later.',
        ),
    ),
    T,
  ),
  alive(
    'package-deprecated',
    'ja',
    'about-404',
    'A package page with the notice that it is deprecated and no longer supported.',
    'パッケージ棚',
    'next',
    '/package/kana-norm',
    page(
      'kana-norm',
      '<div class="alert">このパッケージは非推奨です。メンテナンスは終了しました。</div>' +
        ps(
          '半角カナを全角に正規化する小さなライブラリです。',
          '使い方：normalize("ｶﾅ") は "カナ" を返します。濁点は合成されます。',
          '週間ダウンロード数は更新のたびに変わります。',
        ),
    ),
  ),
  alive(
    'wiki-chongdingxiang',
    'zh-CN',
    'redirect',
    'A wiki page that was moved: the old title shows the article with "redirected from".',
    '地方志维基',
    'wiki',
    '/wiki/%E6%97%A7%E5%9F%8E%E5%A2%99',
    page(
      '古城墙遗址',
      '<p class="mw-redirectedfrom">（重定向自旧城墙）</p>' +
        ps(
          '古城墙遗址位于旧城东北，始建年代不详，现存土垣约三百二十米。',
          '2008年考古调查发现夯土层十一层，出土瓦当残片。',
        ),
    ),
    {
      absent: (r, s) =>
        show(s, page('页面不存在', ps('目前本页面没有内容。'), { status: 404, kind: 'error' }), r),
    },
  ),
  alive(
    'egyertelmusito',
    'hu',
    'short',
    'A disambiguation page of a wiki: a few lines.',
    'Helynévtár',
    'wiki',
    '/wiki/K%C5%91halom',
    page(
      'Kőhalom',
      ps('A Kőhalom a következőket jelentheti:') +
        ul([
          '<a href="/wiki/K%C5%91halom_(falu)">Kőhalom (falu)</a>, település a dombvidéken',
          '<a href="/wiki/K%C5%91halom_(hegy)">Kőhalom (hegy)</a>, 412 méteres magaslat',
        ]),
    ),
  ),
  alive(
    'deletion-discussion',
    'en',
    'about-404',
    'A discussion about deleting an article: every second word is "delete".',
    'Openpedia',
    'wiki',
    '/wiki/Project:Articles_for_deletion/Pell_Street_clock',
    page(
      'Project:Articles for deletion/Pell Street clock',
      '<p>The following discussion is an archived record of a request to delete the article below. The result was <b>delete</b>. The page has been deleted.</p>' +
        ul([
          '<b>Delete</b>, no sources that I can find. — Quillworks',
          '<b>Keep</b>, the gazetteer of 1904 mentions it. — Barnowl',
          '<b>Delete</b> per nomination; this page no longer serves a purpose. — Tern',
        ]),
    ),
  ),
  alive(
    'api-doc-json',
    'en',
    'file',
    'A record of an API answers with JSON that has a null field "error".',
    'Registry of Organisations',
    'nuxt',
    '/api/organizations/05fq3kk21',
    (r) =>
      json({
        id: 'https://ror.api/05fq3kk21',
        name: 'Institute for Harbour Studies',
        status: 'inactive',
        error: null,
        deleted_at: null,
        requested: `${Date.now()}-${r.before}`,
        relationships: [{ type: 'Successor', label: 'Coastal Research Centre' }],
      }),
    T,
  ),
  alive(
    'gzip-anyway',
    'en',
    'encoding',
    'The pages come compressed whether asked for or not.',
    'Lathe User Guide',
    'docs',
    '/guide/chuck-jaws.html',
    (r, s) => ({
      status: 200,
      headers: [
        ['Content-Type', 'text/html; charset=utf-8'],
        ['Content-Encoding', 'gzip'],
        ['Vary', 'Accept-Encoding'],
      ],
      body: gzipSync(
        render(
          s,
          page(
            'Changing chuck jaws',
            ps(
              'Jaws are numbered and go in by number. Turn the key until the start of the scroll shows in slot one.',
              'Insert jaw one, turn until the scroll passes it, and go on with jaw two. If the jaws do not meet in the middle, begin again.',
            ),
          ),
          r.path,
        ),
      ),
    }),
    T,
  ),
  alive(
    'plugin-not-tested',
    'it',
    'about-404',
    'A plugin page with the warning that it was not tested and may no longer be maintained.',
    'Emporio dei moduli',
    'wp',
    '/plugins/mappe-catastali/',
    page(
      'Mappe catastali',
      '<div class="plugin-notice notice-warning">Questo plugin non è stato aggiornato da oltre due anni. Potrebbe non essere più supportato.</div>' +
        ps(
          'Mostra fogli e particelle in una pagina. Inserire lo shortcode con il numero del foglio.',
          'Versione 1.4.2. Installazioni attive: 300+.',
        ),
    ),
  ),
  alive(
    'thread-locked-ru',
    'ru',
    'about-404',
    'A board thread where messages were removed by the moderator; the opening post stands.',
    'Форум геодезистов',
    'xenforo',
    '/threads/kalibrovka-nivelira.8120/',
    page(
      'Калибровка нивелира',
      post(
        'Репер',
        '14.02.2015',
        'Прибор показывает завышение три миллиметра на пятьдесят метров. Как проверить угол i в поле?',
      ) +
        post('Модератор', '14.02.2015', 'Сообщение удалено. Тема закрыта.') +
        post(
          'Вешка',
          '15.02.2015',
          'Два штатива, две рейки, отсчёты с середины и с края. Разность делите на расстояние.',
        ),
    ),
  ),
  alive(
    'github-anchor-list',
    'zh-TW',
    'changing',
    'A list of issues whose order, counts and times turn with every load.',
    '程式碼共筆',
    'gitlab',
    '/map-tw/parcel/-/issues',
    (r, s) =>
      show(
        s,
        page(
          '議題',
          ul(
            ['地號查詢逾時', '圖磚快取沒有清除', '座標轉換誤差', '無法顯示舊地名']
              .toSorted(() => Math.random() - 0.5)
              .map(
                (t) =>
                  `<a href="/map-tw/parcel/-/issues/${freshNumber(400)}">${t}</a> ${freshNumber(50)} 分鐘前更新`,
              ),
          ) + ps('共 4 個開啟、212 個已關閉。'),
        ),
        r,
      ),
  ),
]
