/** What large platforms and common programs show for what is gone: each with its own build, words and tongue. */
import { homes, honest, places, shown } from './frames.ts'
import { html, makeCases, redirect } from './make.ts'
import { doc, lost } from './platform-page.ts'

const { nl, tr } = homes

export const platformsGone = makeCases('platform', 'dead', [
  {
    name: 'film-not-available',
    mechanism:
      'a film platform keeps the frame of a player and says that its film is not available, with 200',
    path: '/watch?v=q8Zt10LmPa4',
    verdicts: ['soft-404', 'gone'],
    serve: ({ path }) =>
      path.includes('q8Zt10LmPa4') || path.includes('watch')
        ? html(
            doc(
              'en',
              ' - Reel',
              '<div id="player-unavailable" class="player"><h1>Video unavailable</h1><div>This video isn’t available any more</div></div><div id="related"></div>',
              '<link rel="canonical" href="/watch">',
            ),
          )
        : lost('en', '404'),
  },
  {
    name: 'shared-file-in-bin',
    mechanism: 'a store of files says that the owner put it into the bin; unknown keys get another sentence',
    path: '/file/d/1aB9kQz77/view',
    verdicts: ['soft-404', 'gone'],
    serve: ({ path }) =>
      path.includes('1aB9kQz77')
        ? html(
            doc(
              'en',
              'Drive',
              '<div class="dialog"><p class="headline">The file you want is in the owner’s trash.</p><p>Ask the owner to restore it.</p></div>',
            ),
          )
        : html(
            doc(
              'en',
              'Drive',
              '<div class="dialog"><p class="headline">Sorry, the file does not exist.</p></div>',
            ),
          ),
  },
  {
    name: 'uebertragung-abgelaufen',
    mechanism: 'a transfer of files that ran out, in German, one page for all old ones',
    language: 'de',
    path: '/downloads/8f41c0aa71',
    verdicts: ['soft-404', 'gone'],
    serve: () =>
      html(
        doc(
          'de',
          'Dateien senden',
          '<main><h2>Zu spät!</h2><p>Diese Übertragung ist abgelaufen und kann nicht mehr heruntergeladen werden.</p><a href="/">Neue Übertragung</a></main>',
        ),
      ),
  },
  {
    name: 'gongzhonghao-shanchu',
    mechanism:
      'an article on a platform that its author deleted, in Chinese; unknown keys tell of a wrong parameter',
    language: 'zh',
    path: '/s/Kq8Lm2PzXw',
    verdicts: ['soft-404', 'gone'],
    serve: ({ path }) =>
      path === '/s/Kq8Lm2PzXw'
        ? html(
            doc(
              'zh',
              '',
              '<div class="msg_area"><h3 class="title">作者已将文章删去</h3><p>如有疑问，请联系作者。</p></div>',
            ),
          )
        : html(doc('zh', '', '<div class="msg_area"><h3 class="title">参数错误</h3></div>')),
  },
  {
    name: 'baidu-lianjie-shixiao',
    mechanism: 'a shared link of a network disk whose key is void, in Chinese',
    language: 'zh',
    path: '/s/1c3kPqZ',
    verdicts: ['soft-404', 'gone'],
    serve: () =>
      html(
        doc(
          'zh',
          '网盘-链接不存在',
          '<div class="error"><p>啊哦，你来晚了，分享的文件已经被取消了，下次要早点哟。</p></div>',
        ),
      ),
  },
  {
    name: 'repo-tombstone',
    mechanism: 'a repository keeps a tombstone for an item that was withdrawn, with 200',
    path: '/handle/10012/4410',
    verdicts: ['soft-404', 'gone'],
    serve: ({ path }) =>
      path === '/handle/10012/4410'
        ? html(
            doc(
              'en',
              'Item withdrawn - Shore Repository',
              '<div id="ds-body"><h2>Item Withdrawn</h2><p>The item you are trying to access has been withdrawn from the repository. If you have any questions, please contact the administrators.</p></div>',
            ),
          )
        : lost('en', 'Invalid identifier - Shore Repository'),
  },
  {
    name: 'ojs-no-issue',
    mechanism: 'a journal system whose journal moved away lists nothing under the address, in Spanish',
    language: 'es',
    path: '/index.php/costa/article/view/412',
    verdicts: ['soft-404', 'gone'],
    serve: () =>
      html(
        doc(
          'es',
          'Revistas',
          '<div id="main"><h2>Revistas</h2><p>No se ha publicado ninguna revista en este sitio.</p></div>',
        ),
      ),
  },
  {
    name: 'cumhuriyet-kategori',
    mechanism:
      'old news lead to the section, whose title is the only thing that the address shares with it, in Turkish',
    language: 'tr',
    path: '/gundem/koprude-buyuk-kaza-48213h.htm',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      tr,
      {
        '/gundem/koprude-buyuk-kaza-48213h.htm': redirect('/gundem', 301),
        '/gundem': shown(
          tr,
          'Gündem',
          `<h1>Gündem</h1><ul>${'Liman|Okul|Bayram|Yağmur|Festival|Müze|Tiyatro|Sergi|Pazar|Otobüs|Vapur|Kütüphane|Park'
            .split('|')
            .map((word) => `<li><a href="/gundem/${word}">${word} haberi</a></li>`)
            .join('')}</ul>`,
        ),
      },
      honest(tr, 'Sayfa bulunamadı'),
    ),
  },
  {
    name: 'dat-ochi',
    mechanism: 'a thread that fell out of the board, in Japanese, with 200 and the board’s name',
    language: 'ja',
    path: '/test/read.cgi/umi/1412345678/',
    verdicts: ['soft-404', 'gone'],
    serve: ({ path }) =>
      path.startsWith('/test/read.cgi/')
        ? html(
            doc(
              'ja',
              '海板',
              '<p>このスレッドは過去ログ倉庫に格納されていません。</p><a href="/umi/">掲示板に戻る</a>',
            ),
          )
        : lost('ja', '404'),
  },
  {
    name: 'topic-not-exist-sv',
    mechanism: 'a forum’s information box says that there is no such thread, in Swedish',
    language: 'sv',
    path: '/viewtopic.php?f=4&t=88121',
    verdicts: ['soft-404', 'gone'],
    serve: () =>
      html(
        doc(
          'sv',
          'Kustforum - Information',
          '<div class="panel" id="message"><h2 class="message-title">Information</h2><p>Det begärda ämnet existerar inte.</p></div><p><a href="./index.php">Forumindex</a></p>',
        ),
      ),
  },
  {
    name: 'oglas-istekao',
    mechanism: 'an advertisement that ran out keeps its heading and offers others, in Serbian',
    language: 'sr',
    path: '/oglasi/camac-drveni-5m/4410213',
    verdicts: ['soft-404', 'gone'],
    serve: ({ path }) =>
      path.includes('4410213')
        ? html(
            doc(
              'sr',
              'Čamac drveni 5m | Oglasnik',
              '<h1>Čamac drveni 5m</h1><div class="alert">Oglas je istekao i više nije aktivan.</div><h2>Slični oglasi</h2><ul><li><a href="/o/1">Čamac plastični</a></li><li><a href="/o/2">Vesla</a></li></ul>',
            ),
          )
        : lost('sr', 'Stranica nije pronađena'),
  },
  {
    name: 'vacature-vervuld',
    mechanism: 'a vacancy that was filled, in Dutch, under its title',
    language: 'nl',
    path: '/vacatures/sluiswachter-2019',
    verdicts: ['soft-404', 'gone'],
    serve: places(
      nl,
      {
        '/vacatures/sluiswachter-2019': shown(
          nl,
          'Sluiswachter',
          '<h1>Sluiswachter</h1><p>Deze vacature is gesloten. Bekijk onze andere vacatures.</p>',
        ),
      },
      honest(nl, 'Pagina niet gevonden'),
    ),
  },
  {
    name: 'eurlex-no-doc',
    mechanism:
      'a portal of law says with 200 that the requested document is not there; numbers in parameters',
    path: '/legal-content/EN/TXT/?uri=CELEX:31999X4410',
    verdicts: ['soft-404', 'gone'],
    serve: () =>
      html(
        doc(
          'en',
          'Law portal',
          '<div class="alert alert-info">The requested document does not exist.</div><form action="/search"><input name="q" type="search"></form>',
        ),
      ),
  },
  {
    name: 'session-abgelaufen',
    mechanism: 'an address that held a session leads to its end for everybody, in German',
    language: 'de',
    path: '/opac/resultDetail.do?sid=8F41C0&pos=4',
    verdicts: ['soft-404', 'bad-response', 'gone'],
    serve: () =>
      html(
        doc(
          'de',
          'Katalog',
          '<h1>Sitzung abgelaufen</h1><p>Ihre Sitzung ist nicht mehr gültig. Der gewünschte Treffer kann nicht mehr angezeigt werden.</p><a href="/opac/start.do">Neue Suche</a>',
        ),
      ),
  },
  {
    name: 'blog-deleted-by-authors',
    mechanism:
      'a service of blogs says that the whole blog was removed, at every address, front page included',
    path: '/2009/04/the-old-mill.html',
    verdicts: ['soft-404', 'gone', 'parked'],
    serve: () =>
      html(
        doc(
          'en',
          'Blog not found',
          '<h1>Blog has been removed</h1><p>Sorry, the blog at old-mill has been removed. This address is not available for new blogs.</p>',
        ),
      ),
  },
  {
    name: 'wiki-netu-takoj',
    mechanism: 'a wiki without such a page invites the reader to write it, with 200, in Russian',
    language: 'ru',
    path: '/wiki/Старая_мельница',
    verdicts: ['soft-404', 'gone'],
    serve: ({ path }) =>
      path.startsWith('/wiki/')
        ? html(
            doc(
              'ru',
              `${decodeURIComponent(path.slice(6)).replaceAll('_', ' ')} — Вики`,
              `<h1 id="firstHeading">${decodeURIComponent(path.slice(6)).replaceAll('_', ' ')}</h1><div class="noarticletext"><p>В настоящий момент текст на данной странице отсутствует. Вы можете найти упоминание данного названия в других статьях.</p></div>`,
            ),
          )
        : lost('ru', '404'),
  },
])
