/** More ways for a page to be gone, some of them cited by their query or their file. */
import type { WebCase } from '../case.ts'
import * as skin from './chrome.ts'
import {
  always,
  apachePhp,
  away,
  blind,
  cloudflare,
  file,
  iis,
  litespeed,
  page,
  site,
  varnish,
} from './kit.ts'
import { essay } from './prose.ts'

const words = (make: skin.Skin, lang: string, name: string, title: string, main: string): string =>
  make({ lang, site: name, title, main: `<h1>${title}</h1>${main}` })

export const laterCases: readonly WebCase[] = [
  blind('b3-dspace-handle', 'soft-404', 'pt', 'dead', ['soft-404', 'gone'], {
    at: '/handle/1884/30412',
    mechanism:
      'A repository answers handles that it withdrew or never had with 200 and “invalid identifier”.',
    serve: site(
      { '/': words(skin.drupal, 'pt', 'Repositório Digital', 'Comunidades', skin.listing('pt', 5)) },
      words(
        skin.drupal,
        'pt',
        'Repositório Digital',
        'Identificador inválido',
        '<p>O identificador <code>1884/30412</code> não corresponde a nenhum objeto deste repositório. Ele pode ter sido retirado.</p>',
      ),
    ),
  }),
  blind('b3-tombstone-410', 'soft-404', 'en', 'dead', ['gone', 'soft-404'], {
    at: '/records/2291',
    mechanism:
      'A data archive keeps a tombstone with 410: title, reason of removal, nothing of the data that was cited.',
    serve: site(
      {
        '/records/2291': page(
          410,
          words(
            skin.office,
            'en',
            'Open Tide Data',
            'Gone',
            '<p>The record you are trying to access was removed from Open Tide Data. The metadata of the record is kept for archival purposes.</p><p>Reason: removed at the request of the owner.</p>',
          ),
        ),
      },
      page(404, words(skin.office, 'en', 'Open Tide Data', 'Not found', '')),
    ),
  }),
  blind('b3-kaydet-bos-liste', 'soft-404', 'tr', 'dead', ['soft-404'], {
    at: '/urun-detay.aspx?urunId=7712',
    mechanism:
      'The product’s page comes with all labels and no values, for this number as for any other that is not sold.',
    serve: site(
      { '/': words(skin.aspnet, 'tr', 'Liman Kitabevi', 'Liman Kitabevi', skin.listing('tr', 5)) },
      page(
        200,
        words(
          skin.aspnet,
          'tr',
          'Liman Kitabevi',
          'Ürün Detayı',
          '<table><tr><td>Yazar:</td><td></td></tr><tr><td>Yayınevi:</td><td></td></tr><tr><td>Fiyat:</td><td>0,00 TL</td></tr></table><img src="/resim/yok.gif" alt="">',
        ),
        iis,
      ),
    ),
  }),
  blind('b3-wiki-noarticle', 'soft-404', 'ru', 'dead', ['soft-404', 'gone'], {
    at: '/index.php?title=Маяк_Каменный',
    mechanism:
      'An old wiki shows “there is no text here yet” with 200 for each page that was deleted or never written.',
    serve: site(
      { '/': words(skin.wiki, 'ru', 'Поморская вики', 'Заглавная страница', essay('ru', 4, 4)) },
      words(
        skin.wiki,
        'ru',
        'Поморская вики',
        'Маяк Каменный',
        '<div class="noarticletext"><p>В настоящее время текст на данной странице отсутствует. Вы можете найти упоминание этого названия в других статьях, просмотреть журналы или создать страницу с таким названием.</p></div>',
      ),
    ),
  }),
  blind('b3-profile-closed', 'soft-404', 'zh', 'dead', ['soft-404', 'gone'], {
    at: '/u/2714402915/EbXk2',
    mechanism: 'A microblog answers a deleted post with 200 and a sentence beside its usual rail.',
    serve: site(
      { '/': words(skin.next, 'zh', '浪花微博', '浪花微博', skin.listing('zh', 4)) },
      words(
        skin.next,
        'zh',
        '浪花微博',
        '提示',
        '<p>抱歉,此内容已被作者删除,无法查看哦。</p><a href="/">返回首页</a>',
      ),
    ),
  }),
  blind('b3-refonte-404', 'soft-redirect', 'fr', 'dead', ['soft-404', 'gone'], {
    at: '/conseil/deliberations-2010-03.htm',
    mechanism: 'Old addresses are redirected to /404, whose page is delivered with 200.',
    serve: site(
      {
        '/': words(skin.typo3, 'fr', 'Ville de Saint-Brévin', 'Ville de Saint-Brévin', skin.listing('fr', 3)),
        '/404': words(
          skin.typo3,
          'fr',
          'Ville de Saint-Brévin',
          'Page introuvable',
          '<p>Le contenu demandé n’existe plus depuis la refonte du site.</p>',
        ),
      },
      away('/404', 302),
    ),
  }),
  blind('b3-parent-topic', 'soft-redirect', 'it', 'dead', ['soft-404'], {
    at: '/temi/porti/schede/livorno-1998',
    mechanism: 'Each missing sheet is redirected to the topic above it, which no longer has sheets.',
    serve: site(
      {
        '/': words(skin.office, 'it', 'Autorità dei porti', 'Home', skin.listing('it', 2)),
        '/temi/porti': words(skin.office, 'it', 'Autorità dei porti', 'Porti', essay('it', 7, 4)),
      },
      away('/temi/porti', 301),
    ),
  }),
  blind('b3-forum-index', 'soft-redirect', 'pl', 'dead', ['soft-404'], {
    at: '/viewtopic.php?f=4&t=1190',
    mechanism:
      'The forum was wiped: every topic shows “no such topic” for three seconds and refreshes to the index.',
    serve: site(
      {
        '/': words(skin.tables, 'pl', 'Forum szkutników', 'Forum', skin.listing('pl', 8, 5)),
        '/index.php': words(skin.tables, 'pl', 'Forum szkutników', 'Forum', skin.listing('pl', 8, 5)),
      },
      page(
        200,
        '<html lang="pl"><head><meta charset="utf-8"><meta http-equiv="refresh" content="3;url=/index.php"><title>Forum szkutników - Informacja</title></head><body><div id="message"><h2>Informacja</h2><p>Wybrany temat nie istnieje.</p><p><a href="/index.php">Powrót na stronę główną</a></p></div></body></html>',
        apachePhp,
      ),
    ),
  }),
  blind('b3-casino-es', 'parked', 'es', 'dead', ['parked', 'soft-404'], {
    at: '/publicaciones/boletin-31',
    mechanism:
      'The foundation’s name belongs to an affiliate of betting houses now; old addresses are answered with its front page.',
    serve: always(
      words(
        skin.wordpress,
        'es',
        'Mejores Casinos Online',
        'Los mejores casinos online sin licencia',
        `<p>Comparamos bonos de bienvenida, giros gratis y métodos de retiro. Solo para mayores de 18 años.</p>${['Rey Neón', 'Dragón Azul', 'Lucky Puerto', 'Bet del Sur'].map((one) => `<section><h2>${one}</h2><p>Bono del 200 % hasta 1.000 € y 150 giros gratis en tu primer depósito. Retiros en menos de 24 horas.</p><a rel="sponsored" href="/ir/${one}">Jugar ahora</a></section>`).join('')}`,
      ),
      litespeed,
    ),
  }),
  blind('b3-auction-back', 'parked', 'en', 'dead', ['parked'], {
    at: '/2012/06/the-eel-question.html',
    mechanism:
      'The expired name is in a registrar’s backorder auction; the notice answers each path with 200 and its own name servers.',
    hosts: {
      'b3-auction-back.test': {
        nameServers: ['expirens1.registrar-hold.test', 'expirens2.registrar-hold.test'],
      },
    },
    serve: always(
      page(
        200,
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>b3-auction-back.test - This name has expired</title></head><body><div class="wrap"><img src="/parking/logo.svg" alt="Namewharf"><h1>This domain has expired.</h1><p>Is this your domain? <a href="#">Renew it now</a> before it goes to auction.</p><p>Interested in this name? <a href="#">Place a backorder</a>, from $24.99.</p><ul class="feed"><li>Eel Recipes</li><li>Fishing Charters</li><li>Cheap Flights</li></ul></div></body></html>',
        varnish,
      ),
    ),
  }),
  blind('b3-pages-none', 'hosting', 'en', 'dead', ['gone'], {
    at: '/handbook/locks/',
    mechanism: 'A free page host has no site by this name: 404 with its standard picture on every path.',
    serve: always(
      page(
        404,
        '<!DOCTYPE html><html><head><meta http-equiv="Content-type" content="text/html; charset=utf-8"><meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'"><title>Site not found &middot; Pages</title></head><body><div class="container"><h1>404</h1><p><strong>There isn\'t a Pages site here.</strong></p><p>If you\'re trying to publish one, <a href="#">read the full documentation</a> to learn how.</p></div></body></html>',
        [
          ['Server', 'Pages'],
          ['Content-Type', 'text/html; charset=utf-8'],
          ['x-proxy-cache', 'MISS'],
        ],
      ),
    ),
  }),
  blind('b3-service-closed', 'hosting', 'ja', 'dead', ['soft-404', 'parked', 'gone'], {
    at: '/~kawafune/index.html',
    mechanism:
      'A provider has ended its free home pages: every user’s address leads to the notice of the closure.',
    serve: site(
      {
        '/owari.html':
          '<html lang="ja"><head><meta charset="utf-8"><title>ホームページサービス終了のお知らせ</title></head><body><h1>ホームページサービス終了のお知らせ</h1><p>会員ホームページサービスは2019年3月31日をもちまして終了いたしました。長らくのご利用ありがとうございました。なお、掲載されていたデータはすべて削除されております。</p></body></html>',
      },
      away('/owari.html', 302),
    ),
  }),
  blind('b3-stub-video', 'soft-404', 'id', 'dead', ['soft-404', 'gone'], {
    at: '/embed/9kTq2',
    mechanism:
      'The film’s player page holds a grey picture and “no longer available due to a closed account”, with 200, siblings 404.',
    serve: site(
      {
        '/': words(skin.next, 'id', 'VidioKita', 'VidioKita', skin.listing('id', 5)),
        '/embed/9kTq2': page(
          200,
          '<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>VidioKita</title></head><body style="background:#333;color:#fff"><div class="ytp-error"><span>Video ini tidak lagi tersedia karena akun pengunggahnya telah ditutup.</span></div></body></html>',
          cloudflare,
        ),
      },
      page(404, words(skin.next, 'id', 'VidioKita', 'Tidak ditemukan', '')),
    ),
  }),
  blind('b3-json-missing', 'error-200', 'ko', 'dead', ['soft-404', 'gone'], {
    at: '/openapi/v1/station/31002.json',
    mechanism:
      'A data service answers 200 with an error object for each station that it no longer has; the others have values.',
    serve: site(
      {
        '/openapi/v1/station/31001.json': file(
          'application/json;charset=UTF-8',
          '{"result":"OK","station":31001,"level":[2.1,2.3,2.2]}',
        ),
      },
      file(
        'application/json;charset=UTF-8',
        '{"result":"ERROR","code":"INFO-200","message":"해당하는 데이터가 없습니다."}',
      ),
    ),
  }),
  blind('b3-chain-then-404', 'tls', 'it', 'dead', ['gone', 'tls-error'], {
    at: '/bandi/2009/12',
    mechanism: 'An incomplete chain that can be completed, and behind it a true 404.',
    hosts: { 'b3-chain-then-404.test': { tls: 'incomplete' } },
    serve: site({}, page(404, words(skin.typo3, 'it', 'Comune di Portofermo', 'Pagina non trovata', ''))),
  }),
  blind('b3-tls-hangup', 'tls', 'hu', 'dead', ['connection-reset', 'tls-error'], {
    at: '/adatlap/118',
    mechanism: 'The server closes every TLS handshake in its middle.',
    hosts: { 'b3-tls-hangup.test': { tls: 'broken-off' } },
  }),
]
