/** Hosts that ended, changed hands or were emptied, hard statuses, and redirects to fronts. */
import type { HostBehaviour, WebCase } from '../case.ts'
import { bare, both, dead, go, lost, one } from './kit.ts'
import { html, parked, taken } from './dead-b-parts.ts'

export const deadB: readonly WebCase[] = [
  dead(
    'makedonski-prava',
    'mk',
    'parked',
    ['parked'],
    'The domain of a former NGO shows a parking lander for every path.',
    'http://www.~/izvestai/2009/zatvori.pdf',
    (() => {
      const s: HostBehaviour = {
        serve: parked(
          'en',
          ['This domain may be for sale.', 'Buy this domain', 'Related searches'],
          ['Human Rights', 'Legal Advice', 'Online Degree', 'Cheap Flights', 'Prison Jobs'],
        ),
        nameServers: ['ns1.sedoparking.test.', 'ns2.sedoparking.test.'],
      }
      return { '': s, 'www.~': s }
    })(),
  ),
  dead(
    'haki-zetu',
    'sw',
    'parked',
    ['parked'],
    'A script sends every visitor of a lapsed domain to /lander.',
    'http://~/ripoti/magereza-2012.html',
    (() => {
      const s: HostBehaviour = {
        serve: (r) =>
          r.path.startsWith('/lander')
            ? bare(
                200,
                `<!DOCTYPE html><html lang="en"><head><title>${r.host}</title></head><body><h1>${r.host}</h1><p>This domain is registered, but may still be available. Get this domain.</p><p>Sponsored listings</p></body></html>`,
                html,
              )
            : bare(
                200,
                '<!DOCTYPE html><html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>',
                html,
              ),
        nameServers: ['ns11.domaincontrol.test.', 'ns12.domaincontrol.test.'],
      }
      return { '': s, 'www.~': s }
    })(),
    { needsBrowser: true },
  ),
  dead(
    'registrar-expired',
    'en',
    'parked',
    ['parked', 'gone'],
    'A registrar’s notice that the domain has expired, on all paths.',
    'http://www.~/briefs/amicus-2009.htm',
    (() => {
      const s: HostBehaviour = {
        serve: (r) =>
          bare(
            200,
            `<html><head><title>${r.host} - Registered at NameHouse</title></head><body><table width="600" align="center"><tr><td><h1>This domain has expired.</h1><p>If you owned this domain, contact your domain registration service provider for further assistance. NOTICE: ${r.host} expired on 09/30/2026 and is pending renewal or deletion.</p><p><a href="https://namehouse.test/renew">Renew now</a> | <a href="https://namehouse.test/backorder">Backorder domain</a></p></td></tr></table></body></html>`,
            html,
          ),
      }
      return { '': s, 'www.~': s }
    })(),
  ),
  dead(
    'qafqaz-hesabat',
    'az',
    'taken-over',
    ['gone', 'parked', 'soft-404'],
    'A think tank’s lapsed domain is a betting site now; the report’s path gives its 404.',
    'http://www.~/en/reports/karabakh-idps-2008.html',
    both(
      taken('tr', 'Güncel Giriş Bahis', [
        'Deneme bonusu veren siteler listesi her gün güncellenir.',
        'Canlı bahis ve casino oyunları için yeni giriş adresi burada.',
        'Yatırım şartsız bonus fırsatlarını kaçırmayın.',
        'Slot oyunlarında yüksek oranlar sizi bekliyor.',
      ]),
    ),
  ),
  dead(
    'lembaga-arsip',
    'id',
    'taken-over',
    ['parked', 'gone', 'soft-404'],
    'The domain of an archive serves a gambling page under every path with 200.',
    'https://~/laporan/1965-kesaksian.html',
    (() => {
      const s = taken('id', 'SLOT GACOR MAXWIN', [
        'Situs slot gacor hari ini dengan RTP tertinggi.',
        'Daftar sekarang dan klaim bonus new member 100 persen.',
        'Deposit pulsa tanpa potongan, withdraw cepat.',
        'Link alternatif slot online terpercaya.',
      ])
      return both({ ...s, every: true, nf: s.home as never })
    })(),
  ),
  dead(
    'minjian-dangan',
    'zh',
    'taken-over',
    ['parked', 'gone', 'soft-404'],
    'A folk archive’s domain now carries a betting app under each path.',
    'http://www.~/html/2010/03/1021.html',
    (() => {
      const s = taken('zh', '体育投注APP下载-官方网站', [
        '注册即送彩金,官方APP下载安装。',
        '真人视讯、电子游艺、体育投注一站畅玩。',
        '最新登录网址,24小时在线客服。',
        '充值返利每日更新。',
      ])
      return both({ ...s, every: true, sw: 'portal', nf: s.home as never })
    })(),
  ),
  dead(
    'peace-observatory',
    'en',
    'taken-over',
    ['gone', 'parked', 'soft-404'],
    'An observatory’s name was bought for essays by order; the cited paper has gone.',
    'http://www.~/publications/working-paper-12',
    both(
      taken('en', 'Best Essay Help Online', [
        'Order an essay from our writers and get it before the deadline.',
        'Our custom term papers are plagiarism free.',
        'Get 20% off your first order today.',
        'Chat with support around the clock.',
      ]),
    ),
  ),
  dead(
    'dept-server',
    'en',
    'dns',
    ['dns-failure'],
    'A department’s server name has gone while the university’s name stands.',
    'http://fas-www.history.~/~hist1710/readings/letter.html',
    {
      'fas-www.history.~': { dns: 'nxdomain' },
      'history.~': { dns: 'nxdomain' },
      ...both({ sw: 'drupal', lang: 'en', title: 'University', pages: {} }),
    },
  ),
  dead(
    'comite-solidarite',
    'fr',
    'dns',
    ['dns-failure'],
    'A committee’s domain does not exist any more.',
    'http://www.~/spip.php?article212',
    { '': { dns: 'nxdomain' }, 'www.~': { dns: 'nxdomain' } },
  ),
  dead(
    'komiteti-shqiptar',
    'sq',
    'dns',
    ['dns-failure'],
    'A Helsinki committee’s former domain is gone.',
    'http://www.~/html/raporte/burgjet2007.htm',
    { '': { dns: 'nxdomain' }, 'www.~': { dns: 'nxdomain' } },
  ),
  dead(
    'ye-ethiopia-mekuria',
    'am',
    'dns',
    ['dns-failure'],
    'An Amharic paper’s domain has lapsed.',
    'https://~/2015/03/ዜና/',
    { '': { dns: 'nxdomain' }, 'www.~': { dns: 'nxdomain' } },
  ),
  dead(
    'cuenta-suspendida',
    'es',
    'hosting',
    ['gone', 'soft-404', 'parked'],
    'The hoster sends everything to its page for suspended accounts.',
    'http://www.~/documentos/informe-feminicidio-2011.pdf',
    (() => {
      const s: HostBehaviour = {
        serve: (r) =>
          r.path.startsWith('/cgi-sys/suspendedpage.cgi')
            ? bare(
                200,
                '<!DOCTYPE html><html><head><title>Account Suspended</title></head><body><div class="container"><h1>Account Suspended</h1><p>This Account has been suspended.</p><p><a href="https://hoster.test/contact">Contact your hosting provider for more information.</a></p></div></body></html>',
                [
                  ['Content-Type', 'text/html'],
                  ['Server', 'Apache'],
                ],
              )
            : go(302, `http://${r.host}/cgi-sys/suspendedpage.cgi`),
      }
      return { '': s, 'www.~': s }
    })(),
  ),
  dead(
    'es-funktioniert',
    'de',
    'server-default',
    ['soft-404', 'gone'],
    'The server has been set up anew: its default page at the root and a bare 404 elsewhere.',
    'http://www.~/dokumentation/lager/liste.html',
    (() => {
      const s: HostBehaviour = {
        serve: (r) =>
          r.path === '/'
            ? bare(
                200,
                `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><title>Apache2 Debian Default Page: It works</title></head><body><div class="page_header">Apache2 Debian Default Page</div><div class="banner">It works!</div><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Debian systems.</p></body></html>`,
              )
            : bare(
                404,
                '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>404 Not Found</title>\n</head><body>\n<h1>Not Found</h1>\n<p>The requested URL was not found on this server.</p>\n<hr>\n<address>Apache/2.4.62 (Debian) Server Port 80</address>\n</body></html>\n',
              ),
      }
      return { '': s, 'www.~': s }
    })(),
  ),
  dead(
    'geocities-shuryo',
    'ja',
    'hosting',
    ['gone', 'soft-404'],
    'The free host ended in 2019 and says so for every page of every member.',
    'http://www.geocities.~/shiryo_kan/1945/nikki.html',
    {
      'geocities.~': { serve: () => go(301, 'https://info-geocities.geocities-shuryo-xiv.test/close.html') },
      'www.geocities.~': {
        serve: () => go(301, 'https://info-geocities.geocities-shuryo-xiv.test/close.html'),
      },
      'info-geocities.~': one(
        'portal',
        'ja',
        'ホームページサービス',
        '/close.html',
        {
          h: 'サービス終了のお知らせ',
          p: [
            '長らくご愛顧いただきました無料ホームページサービスは、2019年3月31日をもって提供を終了いたしました。',
            'これまでご利用いただき、誠にありがとうございました。',
          ],
          fill: 0,
        },
        { kb: 32 },
      )[''],
    },
  ),
  dead(
    'blog-jongnyo',
    'ko',
    'hosting',
    ['gone', 'soft-404'],
    'A blog service that ended answers every blog with a notice, 200.',
    'http://blog.~/sahak2002/7331',
    {
      'blog.~': {
        serve: () =>
          bare(
            200,
            '<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>블로그 서비스 종료 안내</title></head><body><h1>블로그 서비스가 종료되었습니다.</h1><p>2022년 9월 30일을 끝으로 블로그 서비스가 종료되었습니다. 그동안 블로그를 사랑해 주신 모든 분들께 감사드립니다.</p><a href="https://portal.test/">메인으로</a></body></html>',
            html,
          ),
      },
    },
  ),
  dead(
    'freeweb-megszunt',
    'hu',
    'hosting',
    ['gone', 'soft-404'],
    'A free host’s user page has been wiped; the host tells it with 404 in its own frame.',
    'http://users.~/emlekezet/kitelepites/nevsor.html',
    {
      'users.~': lost(
        'portal',
        'hu',
        'Ingyenes Tárhely',
        {
          h: 'Ez a honlap már nem létezik',
          p: ['A felhasználói tárhelyek szolgáltatása megszűnt, a keresett honlap törlésre került.'],
          status: 404,
        },
        {},
        { kb: 34 },
      )[''],
    },
  ),
  dead(
    'buluoge-guanbi',
    'zh-TW',
    'hosting',
    ['gone', 'soft-404'],
    'A blog service ended; all blogs redirect to a page of thanks.',
    'http://tw.myblog.~/liao-family/article?mid=1204',
    {
      'tw.myblog.~': {
        serve: (r) =>
          r.path.startsWith('/closed')
            ? bare(
                200,
                '<!DOCTYPE html><html lang="zh-Hant-TW"><head><meta charset="utf-8"><title>部落格服務已終止</title></head><body><h1>部落格服務已於 2013 年 12 月 26 日終止</h1><p>感謝您多年來的支持，所有文章與相簿均已刪除，無法再提供瀏覽。</p></body></html>',
                html,
              )
            : go(302, 'http://tw.myblog.buluoge-guanbi-xiv.test/closed.html'),
      },
    },
  ),
]
