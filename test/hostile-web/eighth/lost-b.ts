/** Posts, videos, repositories, drives and answers of machines that were taken away. */
import type { WebCase } from '../case.ts'
import { dead, give, homeOf, lostOf, nginx404, of, page, pdf, raw, to, type Site } from './kit.ts'

const soft = ['soft-404', 'gone'] as const
const gone = ['gone'] as const
const git: Site = {
  skin: 'next',
  lang: 'en',
  name: 'Forgeyard',
  nav: 'Explore|Pricing|Docs|Sign in|Sign up',
  foot: '© 2024 Forgeyard, Inc. Terms Privacy Security Status',
  lost: [
    'Page not found',
    '<h1>404</h1><p>This is not the web page you are looking for.</p><p>Find code, projects, and people on Forgeyard:</p><input name="q">',
  ],
  home: 'Build software together|Actions for everyone|Enterprise',
}
const drive: Site = {
  skin: 'pico',
  lang: 'fi',
  name: 'Pilvilaatikko',
  nav: 'Etusivu|Hinnat|Kirjaudu',
  foot: 'Pilvilaatikko Oy',
  lost: [
    'Pilvilaatikko',
    '<h1>Jako on päättynyt</h1><p>Omistaja on poistanut tämän tiedoston tai lopettanut sen jakamisen. Emme valitettavasti voi näyttää sitä.</p>',
  ],
  home: 'Tallenna turvallisesti|Jaa kavereille|Hinnasto',
}
const board: Site = {
  skin: 'board',
  lang: 'en',
  name: 'Narrowboat Owners Forum',
  nav: 'Register|FAQ|Members List|Calendar|Today’s Posts|Search',
  foot: 'vBulletin® Version 3.8.4',
  lost: [
    'Narrowboat Owners Forum',
    '<table class="tborder"><tr><td class="tcat">vBulletin Message</td></tr><tr><td class="panelsurround"><div class="panel">Invalid Thread specified. If you followed a valid link, please notify the <a href="sendmessage.php">administrator</a></div></td></tr></table>',
  ],
  home: 'Engines and gearboxes|Moorings|Stove talk',
}
const ojsRo: Site = {
  skin: 'ojs',
  lang: 'ro',
  name: 'Revista de Etnografie Aplicată',
  nav: 'Curent|Arhivă|Despre|Trimitere',
  foot: 'Editura Universității · ISSN 2068-4410',
  lost: [
    'Revista de Etnografie Aplicată',
    '<div class="homepage_about"><h2>Despre revistă</h2><p>Revista publică anual studii de etnografie și antropologie.</p></div><section class="current_issue"><h2>Ediția curentă</h2><p>Vol. 14 (2023)</p></section>',
  ],
  home: 'Ediția curentă|Apel la contribuții|Colegiul de redacție',
}

export const lostB: readonly WebCase[] = [
  dead(
    'weibo-shanchu',
    'social',
    'zh',
    'A microblog’s page for a post that its author deleted; 200, own layout.',
    '/1749012345/Fj2kQbN0x',
    soft,
    raw(
      {
        '/': give(
          '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>微语-随时随地发现新鲜事</title></head><body><div class="WB_global_nav">首页 发现 游戏 注册 登录</div><h2>热门微语</h2><p>春天的第一场雨</p></body></html>',
        ),
      },
      give(
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>微语 - 出错情况返回页</title></head><body class="S_page"><div class="WB_global_nav">首页 发现 注册 登录</div><div class="page_error"><p class="error_title">抱歉，此微语已被作者删除。</p><p>查看帮助：为什么我看不到这条微语？</p><a href="/">返回首页</a></div></body></html>',
      ),
    ),
  ),
  dead(
    'vidja-unavailable',
    'video',
    'en',
    'A video site’s watch page: empty player, “Video unavailable”, the reason in its player response; 200.',
    '/watch?v=Qm7_h2kXo9E',
    soft,
    raw(
      {
        '/': give(
          '<!DOCTYPE html><html lang="en"><head><title>Vidja</title></head><body><h1>Vidja</h1><p>Trending: How to sharpen a scythe</p></body></html>',
        ),
      },
      ({ path }) =>
        path.startsWith('/watch')
          ? give(
              '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title> - Vidja</title><meta name="description" content="Enjoy the videos and music you love, upload original content, and share it all with friends."></head><body><div id="player"><div class="ytp-error"><div class="reason">Video unavailable</div><div class="subreason">This video is no longer available because the account associated with it has been terminated.</div></div></div><script>var ytInitialPlayerResponse = {"responseContext":{},"playabilityStatus":{"status":"ERROR","reason":"Video unavailable","errorScreen":{"playerErrorMessageRenderer":{"reason":{"simpleText":"Video unavailable"}}}}};</script></body></html>',
            )
          : nginx404,
    ),
  ),
  dead(
    'naver-alert',
    'social',
    'ko',
    'A blog host answers with a script that says “deleted or does not exist” and goes back; 200.',
    '/PostView.nhn?blogId=sanchon&logNo=80112345',
    soft,
    raw(
      {
        '/': give(
          '<html lang="ko"><head><meta charset="utf-8"><title>블로그 홈</title></head><body><h1>블로그</h1><p>이달의 블로그</p></body></html>',
        ),
      },
      ({ path }) =>
        path.startsWith('/PostView')
          ? give(
              '<html><head><meta charset="utf-8"><script type="text/javascript">alert("삭제되었거나 존재하지 않는 게시물입니다.");history.back();</script></head><body></body></html>',
            )
          : nginx404,
    ),
  ),
  dead(
    'forge-404',
    'code-forge',
    'en',
    'A code forge without this repository: honest 404 in its own design.',
    '/tidelab/ledger-parser/blob/master/README.md',
    gone,
    of(git, {}),
  ),
  dead(
    'gist-tree-moved',
    'code-forge',
    'en',
    'A forge’s repository lives, but the file at this path does not; 404 with the repository’s frame around it.',
    '/oakum/rigging/src/branch/main/notes/lost.md',
    gone,
    of(
      git,
      { '/oakum/rigging': page(git, 'oakum/rigging', '<h1>oakum/rigging</h1><p>Knots as data.</p>') },
      page(
        git,
        'File not found',
        '<p>oakum / rigging · Code · Issues 3 · Pull requests</p><div class="border p-8"><h3>404 - page not found</h3><p>The <code>main</code> branch of <b>rigging</b> does not contain the path <code>notes/lost.md</code>.</p></div>',
        { status: 404 },
      ),
    ),
  ),
  dead(
    'pages-no-site',
    'hosting',
    'en',
    'A host of static pages where no site stands under this name any more.',
    '/thesis/',
    gone,
    raw(
      {},
      give(
        '<!DOCTYPE html><html><head><meta http-equiv="Content-type" content="text/html; charset=utf-8"><title>Site not found &middot; Forge Pages</title><style>body{background:#f1f1f1;font-family:sans-serif}.container{margin:50px auto 40px;width:600px;text-align:center}</style></head><body><div class="container"><h1>404</h1><p><strong>There isn\'t a Forge Pages site here.</strong></p><p>If you\'re trying to publish one, <a href="/help">read the full documentation</a>.</p></div></body></html>',
        undefined,
        404,
        [['X-GitHub-Request-Id', '8C2E:1F0A:22C1']],
      ),
    ),
  ),
  dead(
    'app-not-there',
    'hosting',
    'en',
    'A platform that knows no such app any more, in an iframe; 404.',
    '/map?layer=2',
    gone,
    raw(
      {},
      give(
        '<!DOCTYPE html><html><head><title>No such app</title><style>html,body,iframe{margin:0;border:0;height:100%;width:100%}</style></head><body><iframe src="//www.herokucdn.test/error-pages/no-such-app.html"></iframe></body></html>',
        undefined,
        404,
        [['Server', 'Cowboy']],
      ),
    ),
  ),
  dead(
    'bucket-no-key',
    'file',
    'en',
    'An object store without this key: XML with 404.',
    '/reports/2014/annual.pdf',
    gone,
    raw({}, ({ path }) =>
      give(
        `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>${path.slice(1)}</Key><RequestId>4442587FB7D0A2F9</RequestId></Error>`,
        'application/xml',
        404,
        [['Server', 'AmazonS3']],
      ),
    ),
  ),
  dead(
    'jako-paattynyt',
    'cloud-drive',
    'fi',
    'A cloud drive says that the owner stopped sharing the file; 200.',
    '/s/k3vTq8/luettelo.pdf',
    soft,
    of(drive, {}, lostOf(drive, 200)),
  ),
  dead(
    'invalid-thread',
    'forum',
    'en',
    'vBulletin’s message that the thread is invalid; 200, the whole board around it.',
    '/showthread.php?t=118204',
    soft,
    of(board, {}, lostOf(board, 200)),
    { scheme: 'http' },
  ),
  dead(
    'blog-removed-410',
    'social',
    'hu',
    'A blog host’s 410 for a blog that its author deleted.',
    '/2011/05/03/a_regi_piac',
    gone,
    raw(
      {},
      give(
        '<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8"><title>A blog megszűnt</title></head><body><div id="hd"><a href="//h8-blog-removed-410.test/">blogtelep</a></div><h1>Ez a blog már nincs itt</h1><p>A szerző törölte a blogját. Nézz szét a többiek között!</p></body></html>',
        undefined,
        410,
      ),
    ),
  ),
  dead(
    'wordpress-com-410',
    'social',
    'en',
    'A blog host says that the authors deleted this site; 410.',
    '/about-us/',
    gone,
    raw(
      {},
      give(
        '<!DOCTYPE html><html lang="en"><head><title>Blog no longer available</title></head><body><h1>hedgerowdiary is no longer available.</h1><p>The authors have deleted this site.</p></body></html>',
        undefined,
        410,
      ),
    ),
  ),
  dead(
    'yahoo-jp-shuryo',
    'hosting',
    'ja',
    'A homepage service that ended answers every address of its tenants with the notice of its end; 200.',
    '/k_tanabata/rail/index.html',
    soft,
    raw(
      {},
      give(
        '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>サービス終了のお知らせ</title></head><body><div id="wrapper"><img src="/logo.png" alt="ほーむぺーじ広場"><h1>ホームページ広場は2019年3月31日をもちましてサービスを終了いたしました。</h1><p>長年にわたりご利用いただき、誠にありがとうございました。お客様が作成されたホームページは閲覧できません。</p><p>※データの引き継ぎ等は行っておりません。</p></div></body></html>',
      ),
    ),
    { scheme: 'http' },
  ),
  dead(
    'ojs-la-index',
    'redirect',
    'ro',
    'A journal’s system redirects an article it no longer has to the journal’s front page.',
    '/index.php/journal/article/view/77/61',
    soft,
    of(ojsRo, { '/index.php/journal/index': homeOf(ojsRo) }, to('/index.php/journal/index', 302)),
  ),
  dead(
    'api-not-found-200',
    'file',
    'en',
    'An interface says not_found in JSON with 200.',
    '/v2/datasets/ds-00412',
    soft,
    raw(
      {},
      give(
        '{"success":false,"error":{"code":"dataset_not_found","message":"No dataset with this id"},"data":null}',
        'application/json',
      ),
    ),
  ),
  dead(
    'pdf-says-lost',
    'file',
    'fr',
    'Any address that ends in .pdf gets a PDF saying that the document is not available.',
    '/documents/deliberations/2008-041.pdf',
    soft,
    raw(
      {
        '/': give(
          '<html lang="fr"><head><title>Mairie de Sauveterre</title></head><body><h1>Mairie de Sauveterre</h1><p>Conseil municipal, état civil, cantine.</p></body></html>',
        ),
      },
      ({ path }) =>
        path.endsWith('.pdf')
          ? give(
              pdf('Document', [
                'Document indisponible',
                '',
                'Le document que vous avez demandé n’existe pas ou a été retiré du site.'.replaceAll(
                  '’',
                  "'",
                ),
              ]),
              'application/pdf',
            )
          : nginx404,
    ),
  ),
  dead(
    'pdf-link-html',
    'wrong-type',
    'pt',
    'The address of a PDF now answers an HTML page about the reform of the portal; 200.',
    '/arquivos/2006/resolucao_14.pdf',
    soft,
    raw(
      {
        '/': give(
          '<html lang="pt-BR"><head><title>Câmara de Pedra Lisa</title></head><body><h1>Câmara Municipal de Pedra Lisa</h1><p>Sessões às terças.</p></body></html>',
        ),
      },
      ({ path }) =>
        path.startsWith('/arquivos/')
          ? give(
              '<!DOCTYPE html><html lang="pt-BR"><head><meta charset="utf-8"><title>Câmara Municipal de Pedra Lisa</title></head><body><header>Câmara Municipal | Vereadores | Transparência</header><h2>Arquivo não localizado</h2><p>Nosso portal mudou e os arquivos anteriores a 2012 não foram migrados. Solicite uma cópia pelo e-SIC.</p></body></html>',
            )
          : nginx404,
    ),
  ),
  dead(
    'spa-error-state',
    'spa',
    'de',
    'A script framework’s shell with 200 whose embedded data say statusCode 404 and page /_error.',
    '/mediathek/beitrag/deichbau-1962',
    soft,
    raw(
      {},
      give(
        '<!DOCTYPE html><html lang="de"><head><meta charSet="utf-8"/><title>Mediathek Küste</title><script src="/_next/static/chunks/main-77.js" defer=""></script></head><body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"statusCode":404}},"page":"/_error","query":{},"buildId":"7tP","isFallback":false}</script></body></html>',
      ),
    ),
  ),
  dead(
    'dailymotion-plus',
    'video',
    'fr',
    'A video host’s page whose text is that the video was removed by its owner, with suggestions; 200.',
    '/video/x2kf91',
    soft,
    raw(
      {
        '/': give(
          '<html lang="fr"><head><title>Cinoche – vos vidéos</title></head><body><h1>Cinoche</h1><p>À la une : Le chat du phare</p></body></html>',
        ),
      },
      give(
        '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Cinoche</title></head><body><nav>Accueil Bibliothèque Connexion</nav><div class="np_DialogConsent"></div><div class="Player-error"><h1>Aïe…</h1><p>La vidéo a été supprimée par son propriétaire.</p></div><h3>Vous aimerez aussi</h3><ul><li>Le chat du phare – 2:14</li><li>Tempête à Sein – 5:40</li></ul></body></html>',
      ),
    ),
  ),
]
