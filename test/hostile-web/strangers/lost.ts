/** More ways in which a page is lost: sent elsewhere, said curtly, or framed. */
import type { WebCase } from '../case.ts'
import {
  encoded,
  frontPage,
  html,
  ministry,
  missingPage,
  newspaper,
  notes,
  oldTables,
  paragraphs,
  shop,
  site,
  society,
  to,
} from './pages.ts'

const gb = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>提示信息</title></head><body><table width="500" align="center" border="1"><tr><td bgcolor="#cccccc">系统提示</td></tr><tr><td height="80">您要查看的文章不存在或已被管理员删除。</td></tr><tr><td><a href="/">返回首页</a> <a href="javascript:history.go(-1)">返回上一页</a></td></tr></table></body></html>`

export const cases: readonly WebCase[] = [
  {
    name: 'musee-des-tanneurs',
    mechanism:
      'Unknown paths are led over two hops to the front page, which lies under a longer path of its own.',
    family: 'soft-404',
    language: 'fr',
    cited: 'http://www.musee-des-tanneurs.test/expo/2009/cuirs.html',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'www.musee-des-tanneurs.test': {
        serve: site({
          language: 'fr',
          name: 'Musée des Tanneurs',
          skin: society,
          front: to('/fr/accueil-du-musee.html'),
          own: { '/fr/accueil-du-musee.html': frontPage('fr', 'Musée des Tanneurs', society) },
          other: to('/', 301),
        }),
      },
    },
  },
  {
    name: 'gmina-wilkowka',
    mechanism: 'Unknown paths redirect to the search, asked for the words of the path, with nothing found.',
    family: 'soft-404',
    language: 'pl',
    cited: 'https://www.gmina-wilkowka.test/przetargi/2015/most-na-wilkowce',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'www.gmina-wilkowka.test': {
        serve: site({
          language: 'pl',
          name: 'Gmina Wilkówka',
          skin: ministry,
          own: {
            '/szukaj': ministry({
              language: 'pl',
              site: 'Gmina Wilkówka',
              title: 'Wyniki wyszukiwania – Gmina Wilkówka',
              main: '<h1>Wyniki wyszukiwania</h1><p>Liczba wyników: 0</p><p>Brak wyników spełniających kryteria. Zmień zapytanie lub usuń filtry.</p>',
            }),
          },
          other: (request) =>
            to(
              `/szukaj?q=${encodeURIComponent((request.path.split('/').at(-1) ?? '').replaceAll('-', ' '))}`,
            ),
        }),
      },
    },
  },
  {
    name: 'casas-de-torralba',
    mechanism:
      'A house that was sold redirects to a search of houses, "no longer available" only in the query.',
    family: 'soft-404',
    language: 'es',
    cited: 'https://www.casas-de-torralba.test/inmueble/98231144/',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'www.casas-de-torralba.test': {
        serve: site({
          language: 'es',
          name: 'Casas de Torralba',
          skin: shop,
          own: {
            '/venta/torralba/': shop({
              language: 'es',
              site: 'Casas de Torralba',
              title: 'Casas en venta en Torralba – 31 anuncios',
              main: '<h1>31 casas y pisos en venta en Torralba</h1><ul><li><a href="/inmueble/99310021/">Casa con patio, calle del Molino — 142.000 €</a></li><li><a href="/inmueble/99308871/">Piso reformado, tres habitaciones — 98.500 €</a></li><li><a href="/inmueble/99301120/">Finca con acequia, 2 ha — 210.000 €</a></li></ul>',
            }),
          },
          other: (request) =>
            request.path.startsWith('/inmueble/')
              ? to('/venta/torralba/?aviso=anuncio-no-disponible')
              : html(missingPage('es', 'Casas de Torralba', shop), 404),
        }),
      },
    },
  },
  {
    name: 'county-planning-portal',
    mechanism:
      'An old IIS sends what it does not know to an error page with aspxerrorpath, which answers 200.',
    family: 'soft-404',
    language: 'en',
    cited: 'http://county-planning-portal.test/Applications/2010/View.aspx?ref=10-00412',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'county-planning-portal.test': {
        serve: site({
          language: 'en',
          name: 'County Planning',
          skin: oldTables,
          own: {
            '/Errors/PageNotFound.aspx': oldTables({
              language: 'en',
              site: 'County Planning',
              title: 'County Planning',
              main: '<h2>We are sorry</h2><p>The resource you requested could not be located on our server. It may have been renamed when the portal was replaced in 2016.</p>',
            }),
          },
          other: (request) =>
            to(`/Errors/PageNotFound.aspx?aspxerrorpath=${request.path.split('?', 1)[0] ?? ''}`),
        }),
      },
    },
  },
  {
    name: 'skargardsbloggen',
    mechanism: 'A blog theme’s "nothing found here, perhaps a search helps" with 200.',
    family: 'soft-404',
    language: 'sv',
    cited: 'https://skargardsbloggen.test/2012/07/fyrvaktarens-kok/',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'skargardsbloggen.test': {
        serve: site({
          language: 'sv',
          name: 'Skärgårdsbloggen',
          other: newspaper({
            language: 'sv',
            site: 'Skärgårdsbloggen',
            title: 'Skärgårdsbloggen – liv på skären',
            main: '<section class="no-results"><header class="page-header"><h1 class="page-title">Hoppsan! Här var det tomt.</h1></header><div class="page-content"><p>Det ser ut som om vi inte kan hitta det du letar efter. Kanske kan en sökning hjälpa.</p><form role="search"><input type="search" name="s"></form></div></section>',
          }),
        }),
      },
    },
  },
  {
    name: 'curt-script-handler',
    mechanism: 'Three words of plain text with 200 from a script that has lost its files.',
    family: 'soft-404',
    language: 'en',
    cited: 'http://curt-script-handler.test/archive/show.php?file=minutes-1996.txt',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'curt-script-handler.test': {
        serve: site({
          language: 'en',
          name: 'Minutes',
          skin: notes,
          own: {
            '/archive/show.php': {
              status: 200,
              headers: [['Content-Type', 'text/plain; charset=utf-8']],
              body: 'File not found.\n',
            },
          },
        }),
      },
    },
  },
  {
    name: 'freispace-online',
    mechanism: 'A host of home pages closed for good: all its members’ pages lead to its farewell.',
    family: 'soft-404',
    language: 'de',
    cited: 'http://mitglied.freispace-online.test/kesselflicker/dampf/index.html',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'mitglied.freispace-online.test': {
        serve: () => to('https://www.freispace-online.test/abschied', 301),
      },
      'www.freispace-online.test': {
        serve: site({
          language: 'de',
          name: 'Freispace',
          skin: notes,
          own: {
            '/abschied': notes({
              language: 'de',
              site: 'Freispace',
              title: 'Freispace sagt Tschüss',
              main: `<h1>Freispace sagt Tschüss</h1>${paragraphs(['Zum 31. Oktober 2018 haben wir Freispace eingestellt. Alle Mitgliederseiten wurden abgeschaltet und gelöscht; eine Wiederherstellung ist nicht möglich.', 'Wir danken allen, die in achtzehn Jahren bei uns gebaut, geschrieben und gebastelt haben.'])}`,
            }),
          },
        }),
      },
    },
  },
  {
    name: 'poselok-portal',
    mechanism: 'Unknown paths answer 200 with nothing but a meta refresh of no delay to the front page.',
    family: 'soft-404',
    language: 'ru',
    cited: 'http://poselok-portal.test/forum/topic/1187',
    truth: 'dead',
    verdicts: ['soft-404'],
    hosts: {
      'poselok-portal.test': {
        serve: site({
          language: 'ru',
          name: 'Портал посёлка',
          other:
            '<html><head><meta http-equiv="refresh" content="0;url=http://poselok-portal.test/"></head><body></body></html>',
        }),
      },
    },
  },
  {
    name: 'heshan-tiyu',
    mechanism: 'A line of script sends all lost pages of a sports site to its front page.',
    family: 'soft-404',
    language: 'zh',
    cited: 'http://www.heshan-tiyu.test/a/20140312/0418.shtml',
    truth: 'dead',
    verdicts: ['soft-404', 'not-checked', 'bad-response'],
    needsBrowser: true,
    hosts: {
      'www.heshan-tiyu.test': {
        serve: site({
          language: 'zh',
          name: '鹤山体育',
          other:
            '<!DOCTYPE html><html><head><meta charset="utf-8"><script>setTimeout(function(){top.location.href="//www.heshan-tiyu.test/"},0)</script></head><body></body></html>',
        }),
      },
    },
  },
  {
    name: 'heshan-gb-wenku',
    mechanism: 'A Chinese "does not exist or was deleted" with 200 in GB2312, from an old article base.',
    family: 'encoding',
    language: 'zh',
    cited: 'http://heshan-gb-wenku.test/Article_Show.asp?ArticleID=3318',
    truth: 'dead',
    verdicts: ['soft-404', 'gone'],
    hosts: {
      'heshan-gb-wenku.test': {
        serve: site({
          language: 'zh',
          name: '鹤山文库',
          skin: oldTables,
          own: {
            '/Article_Show.asp': {
              status: 200,
              headers: [['Content-Type', 'text/html']],
              body: encoded(gb, 'gbk'),
            },
          },
        }),
      },
    },
  },
  {
    name: 'ramy-lipnice',
    mechanism: 'A frameset still answers, but the frame that held the text is a 404 now.',
    family: 'soft-404',
    language: 'cs',
    cited: 'http://ramy-lipnice.test/kronika/1938.htm',
    truth: 'dead',
    verdicts: ['gone', 'soft-404', 'bad-response'],
    needsBrowser: true,
    hosts: {
      'ramy-lipnice.test': {
        serve: site({
          language: 'cs',
          name: 'Kronika Lipnice',
          skin: oldTables,
          own: {
            '/kronika/1938.htm':
              '<HTML><HEAD><TITLE>Kronika</TITLE></HEAD><FRAMESET ROWS="80,*" BORDER="0"><FRAME SRC="/hlava.htm" NAME="hlava"><FRAME SRC="/kronika/text1938.htm" NAME="text"></FRAMESET></HTML>',
            '/hlava.htm':
              '<HTML><BODY BGCOLOR="#003366"><FONT COLOR="white">Kronika Lipnice</FONT></BODY></HTML>',
          },
        }),
      },
    },
  },
  {
    name: 'unregistered-number',
    mechanism: 'A resolver of numbers does not know the number: 404 and an explanation.',
    family: 'status',
    language: 'en',
    cited: 'https://doi.unregistered-number.test/10.55555/aeb.2109.9142',
    truth: 'dead',
    verdicts: ['gone'],
    hosts: {
      'doi.unregistered-number.test': {
        serve: (request) =>
          request.path === '/'
            ? html(frontPage('en', 'Number Resolver', ministry))
            : html(
                '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Error: Number Not Found</title></head><body><h1>This number cannot be found in the system</h1><p>Possible reasons are: it is incorrect in your source; it was copied incorrectly; it has not been activated yet. Please try again later.</p></body></html>',
                404,
              ),
      },
    },
  },
  {
    name: 'kigen-gire-mura',
    mechanism: 'A Japanese registrar’s page: the domain’s term has ended; every path, with 200.',
    family: 'parked',
    language: 'ja',
    cited: 'http://www.kigen-gire-mura.test/matsuri/2011.html',
    truth: 'dead',
    verdicts: ['parked', 'soft-404'],
    hosts: {
      'www.kigen-gire-mura.test': {
        serve: () =>
          html(
            '<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>ドメインパーキング</title></head><body><div id="wrap"><h1>kigen-gire-mura.test</h1><p>このドメインは有効期限が切れているため、ホームページを表示できません。</p><p>ドメインの所有者の方は、管理画面より更新の手続きをお願いいたします。更新期限を過ぎますと、第三者が取得できるようになります。</p><p><a href="https://www.namae-registrar.test/">ドメイン取得なら、なまえレジストラ</a></p></div></body></html>',
          ),
      },
    },
  },
]
