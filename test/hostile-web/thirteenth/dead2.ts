/** Platforms, hosts and names that no longer hold what was cited. */
import type { WebCase } from '../case.ts'
import { apache404, Chance, dead, html, json, nginx404, pathname, say, server, text, to } from './kit.ts'
import { blob, cp1251, shell, tube, tubeRest } from './platforms.ts'
import { absentOf, homeOf, site, type Site } from './site.ts'

const lander = (h: string, r: { readonly before: number; readonly path: string }, kb: number) => {
  const c = new Chance(`${h}${r.before}`)
  return `<!DOCTYPE html><html lang="en" data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANDrp2lz7AOmADaN8tA50LsWcjLFyQFcb_${c.token(80)}=="><head><meta charset="utf-8"><title>${h} - ${h} Resources and Information.</title><meta name="description" content="${h} is your first and best source for all of the information you’re looking for. From general topics to more of what you would expect to find here, ${h} has it all. We hope you find what you are searching for!"><style>.two-col{width:640px}.blockname{color:#0277bd}</style></head><body><div id="container-header"><h1 class="blockname">${h}</h1><p class="buybox">This domain may be for sale. <a href="https://www.sedo-like.test/search/details/?domain=${h}">Buy this domain</a></p></div><div id="container-ads">${['Asylum Lawyer', 'Immigration Help', 'Visa Application', 'Charity Donations'].map((k) => `<a class="ad" href="/?kw=${encodeURIComponent(k)}&tk=${c.token(20)}">${k}</a>`).join('')}</div><p>The Sponsored Listings displayed above are served automatically by a third party. Neither the service provider nor the domain owner maintain any relationship with the advertisers.</p><script>var pt=${blob(`${h}${r.before}`, kb)};</script></body></html>`
}
const casino = (
  title: string,
  lang: string,
  paragraphs: readonly string[],
  links: readonly string[],
  kb: number,
  path: string,
) =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="${paragraphs[0] ?? ''}"><link rel="canonical" href="/"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"${title}","aggregateRating":{"@type":"AggregateRating","ratingValue":"4.9","reviewCount":"98213"}}</script></head><body><nav>${links.map((l) => `<a href="/go/${encodeURIComponent(l)}">${l}</a>`).join('')}</nav><h1>${title}</h1>${paragraphs.map((x) => `<p>${x}</p>`).join('')}${Array.from({ length: Math.floor(kb * 5) }, (_, i) => `<div class="game-card"><img src="/cdn/${i}.webp" alt="${links[i % links.length]}"><h3>${links[i % links.length]} ${i + 1}</h3><p>${paragraphs[i % paragraphs.length]}</p></div>`).join('\n')}<script>var seo=${JSON.stringify(path)};</script></body></html>`

export const dead2: readonly WebCase[] = [
  dead(
    'tube-torolt',
    'hu',
    'platform',
    '/watch?v=3nVb0Lq2aTs',
    'A video page of 100 KB has an empty title and a player state of ERROR, "video unavailable".',
    (h) => ({
      [h]: say((r) =>
        r.path.startsWith('/watch')
          ? tube(
              r,
              'hu',
              'ERROR',
              'Ez a videó már nem áll rendelkezésre, mert a hozzá tartozó YouTube-fiók megszűnt.',
            )
          : tubeRest(r, 'hu'),
      ),
    }),
  ),
  dead(
    'tube-gizli',
    'tr',
    'platform',
    '/watch?v=pPz81mAx7Hc',
    'The player state says that the owner has removed the video, the title is empty.',
    (h) => ({
      [h]: say((r) =>
        r.path.startsWith('/watch')
          ? tube(r, 'tr', 'ERROR', 'Bu video, yükleyen kullanıcı tarafından kaldırıldı', undefined, 120)
          : tubeRest(r, 'tr'),
      ),
    }),
  ),
  dead(
    'stena-udalena',
    'ru',
    'platform',
    '/wall-90112_4471',
    'A wall post’s page in windows-1251 says that the post was deleted or does not exist.',
    (h) => {
      const page = (title: string, main: string) => ({
        status: 200,
        headers: [
          ['Content-Type', 'text/html; charset=windows-1251'],
          ['Server', 'kittenx'],
        ] as const,
        body: cp1251(
          `<!DOCTYPE html><html lang="ru"><head><title>${title}</title><script>var vk={cfg:${blob(title, 45)}};</script></head><body><div id="page_header"><a href="/">ВКонтакте</a></div><div id="page_body">${main}</div></body></html>`,
        ),
      })
      return {
        [h]: say((r) =>
          pathname(r) === '/'
            ? page('Добро пожаловать', '<h1>Добро пожаловать</h1><p>Социальная сеть для общения.</p>')
            : pathname(r) === '/robots.txt'
              ? text('User-agent: *\n')
              : page(
                  'Ошибка',
                  '<div class="message_page_title">Ошибка</div><div class="message_page_body">Запись удалена или ещё не создана.<br><a href="javascript:history.back()">Назад</a></div>',
                ),
        ),
      }
    },
  ),
  dead(
    'clip-khong-co',
    'vi',
    'platform',
    '/@phongvien24/video/7019928834112',
    'A short-video shell of 120 KB carries statusCode 10204, "item doesn’t exist", in its state, and its script shows "video currently unavailable".',
    (h) => ({
      [h]: say((r) =>
        pathname(r).startsWith('/@')
          ? shell(
              r,
              'TikTok - Make Your Day',
              'app',
              110,
              '',
              [
                ['Server', 'nginx'],
                ['x-tt-logid', '2026'],
              ],
              200,
              '',
              '<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">{"__DEFAULT_SCOPE__":{"webapp.video-detail":{"statusCode":10204,"statusMsg":"item doesn\'t exist"}}}</script><script>document.getElementById("app").innerHTML="<p>Video hiện không khả dụng</p><p>Bạn đang tìm video? Hãy thử duyệt tìm các tác giả, hashtag và âm thanh thịnh hành của chúng tôi.</p>"</script>',
            )
          : pathname(r) === '/'
            ? shell(r, 'TikTok - Make Your Day', 'app', 60, '')
            : nginx404,
      ),
    }),
    { needsBrowser: true },
  ),
  dead(
    'medium-konto',
    'en',
    'status',
    '/@leakwatch/the-lobby-papers-8d1a2bb39c01',
    'A publishing platform answers 410: the author deleted the account; the page is in the platform’s dress.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/'
          ? html(
              200,
              '<html><head><title>Medium: Read and write stories</title></head><body><h1>Human stories and ideas</h1></body></html>',
            )
          : html(
              410,
              `<!DOCTYPE html><html lang="en"><head><title>Medium</title></head><body><div id="root"><h1>410</h1><h2>User deactivated or deleted their account.</h2><p>The story you’re looking for is no longer available.</p></div><script>window.__APOLLO_STATE__=${blob(`${r.before}`, 50)}</script></body></html>`,
            ),
      ),
    }),
  ),
  dead(
    'blog-removido',
    'pt',
    'status',
    '/2013/08/documentos-da-camara.html',
    'A blog host answers 404 on each address: the blog was removed and its address may not be had.',
    (h) => ({
      [h]: say((r) =>
        html(
          404,
          `<!DOCTYPE html><html lang="pt"><head><title>Blog não encontrado</title></head><body><div class="maincontent"><h1 class="errorhead">O blog foi removido</h1><p>Lamentamos, o blog em ${h} foi removido. Este endereço não está disponível para novos blogs.</p><p>${r.path.length > 1 ? 'Esperava ver o seu blog aqui?' : ''}</p></div></body></html>`,
          [['Server', 'GSE']],
        ),
      ),
    }),
  ),
  dead(
    'scribd-entfernt',
    'es',
    'platform',
    '/doc/148812231/Contrato-Ministerio-2013',
    'A document host says with status 200 that the document was removed at the rights holder’s request; living ones have text.',
    (h) => ({
      [h]: say((r) =>
        pathname(r).startsWith('/doc/')
          ? html(
              200,
              `<!DOCTYPE html><html lang="es"><head><title>Documento eliminado | Scribd</title></head><body><div class="deleted_document"><h1>Este documento ha sido eliminado</h1><p>Este contenido se eliminó a petición del titular de los derechos.</p><h2>También te puede gustar</h2></div><script>window.__APP__=${blob(`${r.before}`, 85)}</script></body></html>`,
            )
          : pathname(r) === '/'
            ? html(200, '<html><head><title>Scribd</title></head><body><h1>Scribd</h1></body></html>')
            : html(
                404,
                '<html><head><title>404</title></head><body><h1>No encontramos esa página</h1></body></html>',
              ),
      ),
    }),
  ),
  dead(
    'slides-startseite',
    'en',
    'redirect',
    '/euobserver/arms-export-briefing-2014',
    'A slide host sends removed presentations to its front page with a word in the query.',
    (h) => {
      const s: Site = {
        brand: 'SlideStage',
        lang: 'en',
        cms: 'next',
        kb: 102,
        pages: {
          '/euobserver/arms-export-briefing-2014': () => to(`https://${h}/?slideshow_unavailable=1`, 302),
        },
      }
      return { [h]: site(s) }
    },
  ),
  dead(
    'wayback-nicht',
    'en',
    'status',
    '/web/2013*/http://ngo-monitoring.example.org/report.pdf',
    'An archive says with status 404 that it never kept that address.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/'
          ? html(
              200,
              '<html><head><title>Wayback Machine</title></head><body><h1>Wayback Machine</h1></body></html>',
            )
          : html(
              404,
              '<!DOCTYPE html><html lang="en"><head><title>Internet Archive: Wayback Machine</title></head><body><div id="error"><h2>Hrm.</h2><p>The Wayback Machine has not archived that URL.</p><p>Search for <a href="/web/*/ngo-monitoring.example.org*">all addresses of the site</a>.</p></div></body></html>',
            ),
      ),
    }),
  ),
  dead(
    'hub-geloescht',
    'en',
    'status',
    '/panama-tools/leak-parser/blob/master/README.md',
    'A code host answers 404 with its heavy page for a deleted repository; the owner’s page is gone too.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/'
          ? html(200, '<html><head><title>GitHub</title></head><body><h1>Build software</h1></body></html>')
          : html(
              404,
              `<!DOCTYPE html><html lang="en"><head><title>Page not found · GitHub · GitHub</title></head><body><main><img alt="404 “This is not the web page you are looking for”" src="data:image/png;base64,${new Chance('404').token(60000)}"><form action="/search"><input name="q"></form></main></body></html>`,
              [['Server', 'github.com']],
            ),
      ),
    }),
  ),
  dead(
    'zenodo-tombstone',
    'en',
    'status',
    '/records/2551190',
    'A repository answers 410 with a tombstone: the record was removed by its owner; the citation stays.',
    (h) => ({
      [h]: site({
        brand: 'Zenodo',
        lang: 'en',
        cms: 'plain',
        kb: 44,
        lists: ['/records'],
        pages: {
          '/records/2551190': () =>
            html(
              410,
              '<!DOCTYPE html><html lang="en"><head><title>Gone | Zenodo</title></head><body><main><h1><i class="icon"></i>Gone</h1><p>The record you are trying to access was removed from Zenodo. The metadata of the record is kept for archival purposes.</p><dl><dt>Removal reason</dt><dd>Test upload of a record</dd><dt>Removed by</dt><dd>Owner</dd></dl></main></body></html>',
            ),
        },
      }),
    }),
  ),
  dead(
    'kurz-abgestellt',
    'en',
    'status',
    '/Qv8xYb',
    'A shortener was shut down: each code gets 404 "Dynamic Link Not Found".',
    (h) => ({
      [h]: say((r) =>
        r.path === '/robots.txt'
          ? text('User-agent: *\nAllow: /\n')
          : html(
              404,
              '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Dynamic Link Not Found</title></head><body><h1>Dynamic Link Not Found</h1><p>If you are the developer of this app, ensure that your Dynamic Links domain is correctly configured and that the path component of this URL is valid.</p></body></html>',
              [['Server', 'ESF']],
            ),
      ),
    }),
  ),
  dead(
    'doc-geloescht',
    'de',
    'status',
    '/document/d/1hY0o2Kk3V8mXs9/edit',
    'A shared document’s address answers 404 with the office’s page: the requested file does not exist.',
    (h) => ({
      [h]: say((r) =>
        r.path === '/'
          ? html(
              200,
              '<html lang="de"><head><title>Google Docs</title></head><body><h1>Docs</h1></body></html>',
            )
          : html(
              404,
              '<!DOCTYPE html><html lang="de"><head><title>Seite nicht gefunden</title><meta name="referrer" content="origin"><style nonce="x">body{font-family:Roboto}</style></head><body><div id="drive-logo"><a href="/"></a></div><p class="errorMessage">Die angeforderte Datei ist leider nicht vorhanden.</p><p>Prüfen Sie, ob die URL korrekt ist und der Eigentümer die Datei nicht gelöscht hat.</p></body></html>',
              [['Server', 'GSE']],
            ),
      ),
    }),
  ),
  dead(
    'box-loeschung',
    'en',
    'platform',
    '/s/8fyq2kx1v0/leaked_minutes.pdf?dl=0',
    'A file box shows "This item was deleted" with status 200 under the shared link.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/'
          ? html(200, '<html><head><title>Dropbox</title></head><body><h1>Dropbox</h1></body></html>')
          : pathname(r).startsWith('/s/')
            ? html(
                200,
                `<!DOCTYPE html><html lang="en"><head><title>Dropbox - File Deleted</title><meta name="robots" content="noindex"></head><body><div class="deleted-file-page"><h1>This item was deleted</h1><p>You might be able to find it in your deleted files.</p><a href="/login">Sign in</a></div><script>window.ensemble=${blob(`${r.before}`, 62)}</script></body></html>`,
              )
            : html(
                404,
                '<html><head><title>Dropbox - 404</title></head><body><h1>Error (404)</h1><p>We can’t find the page you’re looking for.</p></body></html>',
              ),
      ),
    }),
  ),
  dead(
    'weibo-shan',
    'zh',
    'platform',
    '/2803301701/EkYx71qLm',
    'A microblog shows with status 200 that its author deleted the entry, in a shell of 70 KB.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/'
          ? html(
              200,
              '<html lang="zh"><head><title>微博-随时随地发现新鲜事</title></head><body><h1>微博</h1></body></html>',
            )
          : html(
              200,
              `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>错误提示 - 微博</title></head><body><div class="page_error"><p class="h5-4con">抱歉，此微博已被作者删除。查看帮助</p></div><script>var $CONFIG=${blob(`${r.before}`, 70)};</script></body></html>`,
            ),
      ),
    }),
  ),
  dead(
    'slot-bantuan',
    'id',
    'takeover',
    '/laporan/pelanggaran-ham-2014.html',
    'The name of a dissolved legal-aid group now serves slot games under each address, with status 200 and 100 KB.',
    (h) => ({
      [h]: say((r) =>
        r.path === '/robots.txt'
          ? text('User-agent: *\nAllow: /\n')
          : html(
              200,
              casino(
                'GACOR88 🎰 Situs Slot Gacor Hari Ini & Link Slot Online Resmi Maxwin',
                'id',
                [
                  'GACOR88 adalah situs slot gacor hari ini dengan RTP tertinggi dan jackpot maxwin setiap hari.',
                  'Daftar sekarang dan nikmati bonus new member 100% serta deposit QRIS tanpa potongan.',
                ],
                ['Slot Gacor', 'Slot88', 'Togel Online', 'Daftar', 'Login', 'RTP Live'],
                100,
                r.path,
              ),
              server.cloudflare,
            ),
      ),
    }),
  ),
  dead(
    'slot-muean',
    'th',
    'takeover',
    '/report/2013/migrant-workers',
    'A Thai labour group’s name was bought and shows a slot site under each address.',
    (h) => ({
      [h]: say((r) =>
        r.path === '/robots.txt'
          ? text('User-agent: *\n')
          : html(
              200,
              casino(
                'สล็อตเว็บตรง แตกง่าย ฝากถอนออโต้ ไม่มีขั้นต่ำ',
                'th',
                [
                  'สล็อตเว็บตรงอันดับหนึ่ง ฝากถอนไม่มีขั้นต่ำ สมัครวันนี้รับเครดิตฟรีทันที',
                  'เล่นง่าย แตกบ่อย จ่ายจริง ให้บริการตลอดยี่สิบสี่ชั่วโมง',
                ],
                ['สมัครสมาชิก', 'ทางเข้าเล่น', 'บาคาร่า', 'เครดิตฟรี'],
                70,
                r.path,
              ),
              server.cloudflare,
            ),
      ),
    }),
  ),
  dead(
    'seo-nihon',
    'ja',
    'takeover',
    '/ombudsman/houkoku2012.html',
    'The expired name of a citizens’ ombudsman now carries a blog about supplements; each old address is sent to its front page.',
    (h) => {
      const s: Site = {
        brand: '健康サプリ比較ランキング',
        lang: 'ja',
        cms: 'wordpress',
        kb: 80,
        pages: {
          '/': () =>
            html(
              200,
              casino(
                '健康サプリおすすめ比較ランキング',
                'ja',
                [
                  '人気の青汁とダイエットサプリを専門家が徹底比較しました。',
                  '口コミで評判の商品を今すぐお得に購入できます。',
                ],
                ['青汁', 'ダイエット', '脱毛サロン', 'カードローン'],
                45,
                '/',
              ),
            ),
        },
        absent: () => to('/', 301),
      }
      return { [h]: site(s) }
    },
  ),
  dead(
    'essay-ngo',
    'en',
    'takeover',
    '/publications/annual-report-2012.pdf',
    'A dissolved refugee council’s name was bought by an essay-writing shop that kept the old logo; old addresses answer 200 with the shop.',
    (h) => ({
      [h]: say((r) =>
        r.path === '/robots.txt'
          ? text('User-agent: *\nDisallow:\n')
          : html(
              200,
              casino(
                'Buy Essay Online | Professional Essay Writing Service from $9/page',
                'en',
                [
                  'Need an essay fast? Our writers deliver plagiarism-free papers in three hours.',
                  'Order now and get 15% off your first custom research paper.',
                ],
                ['Order now', 'Prices', 'Reviews', 'Dissertation', 'Term paper'],
                55,
                r.path,
              ),
            ),
      ),
    }),
  ),
  dead(
    'bahis-dernek',
    'tr',
    'takeover',
    '/raporlar/2015/basin-ozgurlugu.html',
    'A journalists’ union lost its name to a betting site, which sends old addresses on to a strange host.',
    (h) => ({
      [h]: say((r) =>
        r.path === '/robots.txt'
          ? nginx404
          : to(`https://giris${940 + (r.before % 3)}.${h}/`, 302, server.cloudflare),
      ),
      [`*.${h}`]: say((r) =>
        html(
          200,
          casino(
            'Bahis ve Casino Güncel Giriş Adresi – Hoş Geldin Bonusu',
            'tr',
            [
              'Güncel giriş adresimizden hemen üye olun, ilk yatırıma yüzde yüz bonus kazanın.',
              'Canlı bahis, canlı casino ve slot oyunlarında yüksek oranlar sizi bekliyor.',
            ],
            ['Canlı Bahis', 'Casino', 'Slot', 'Üye Ol'],
            60,
            r.path,
          ),
          server.cloudflare,
        ),
      ),
    }),
  ),
  dead(
    'sedo-verein',
    'en',
    'parked',
    '/docs/briefing-detention.pdf',
    'A parking service’s page with its advertisement key stands under each address of an expired name.',
    (h) => ({
      [h]: {
        nameServers: ['ns1.sedoparking.com', 'ns2.sedoparking.com'],
        serve: (r) =>
          r.path === '/robots.txt' ? text('User-agent: *\nDisallow:\n') : html(200, lander(h, r, 35)),
      },
    }),
  ),
  dead(
    'zu-verkaufen',
    'nl',
    'parked',
    '/rapport/klimaatzaak-2013',
    'An expired name redirects to a broker’s page that offers the name for 1,450 euros.',
    (h) => ({
      [h]: {
        nameServers: ['ns1.dan.com', 'ns2.dan.com'],
        serve: () => to(`https://koop.${h}/buy-domain/${h}`, 302),
      },
      [`koop.${h}`]: say((r) =>
        html(
          200,
          `<!DOCTYPE html><html lang="nl"><head><title>De domeinnaam ${h} is te koop</title></head><body><main><h1>${h} is te koop!</h1><p class="price">€ 1.450</p><button>Koop nu</button><p>Gratis overdracht, veilig betalen. Deze domeinnaam wordt aangeboden door de eigenaar.</p></main><script>window.__NUXT__=${blob(`${r.before}`, 50)}</script></body></html>`,
        ),
      ),
    }),
  ),
  dead(
    'registrar-schild',
    'fr',
    'parked',
    '/dossiers/armes/rapport2012.htm',
    'A registrar’s page "this domain has been registered" in French stands under each address.',
    (h) => ({
      [h]: {
        nameServers: ['ns101.ovh.net'],
        serve: () =>
          html(
            200,
            `<!DOCTYPE html><html lang="fr"><head><title>Félicitations ! Votre domaine a bien été créé</title></head><body><h1>Félicitations ! Votre domaine ${h} a bien été créé chez OVHcloud.</h1><p>Ce domaine n’est associé à aucun hébergement. Si vous en êtes le propriétaire, publiez votre site depuis votre espace client.</p></body></html>`,
          ),
      },
    }),
  ),
  dead(
    'suspended-cgi',
    'sw',
    'hosting',
    '/ripoti/uchaguzi-2015',
    'A host sends every address of an unpaid account to its suspended page.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/cgi-sys/suspendedpage.cgi'
          ? html(
              200,
              '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Account Suspended</title><link rel="stylesheet" href="//use.fontawesome.com/releases/v5.0.6/css/all.css"></head><body><div class="status-reason"><i class="fas fa-user-times"></i><h1 class="cms-title">Account Suspended</h1>This Account has been suspended. <a href="http://www.whm.com/">Contact your hosting provider</a> for more information.</div></body></html>',
              server.apache,
            )
          : to(`https://${h}/cgi-sys/suspendedpage.cgi`, 302, server.apache),
      ),
    }),
  ),
  dead(
    'nginx-willkommen',
    'en',
    'hosting',
    '/resources/toolkit/evidence-guide.html',
    'The server was set up anew and shows the "Welcome to nginx!" page at its root; every other address is nginx’s bare 404.',
    (h) => ({
      [h]: say((r) =>
        r.path === '/'
          ? html(
              200,
              '<!DOCTYPE html>\n<html>\n<head>\n<title>Welcome to nginx!</title></head>\n<body>\n<h1>Welcome to nginx!</h1>\n<p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p></body></html>',
            )
          : nginx404,
      ),
    }),
  ),
  dead(
    'wix-getrennt',
    'sq',
    'hosting',
    '/raporti-mjedisor',
    'A site builder says with its own 404 that the name is not connected to a site.',
    (h) => ({
      [h]: say(() =>
        html(
          404,
          `<!DOCTYPE html><html lang="en"><head><title>Looks Like This Domain Isn’t Connected To A Website Yet</title></head><body><div class="connect"><h1>Looks Like This Domain Isn’t Connected To A Website Yet!</h1><p>Is this your domain? Connect it to your website in a few clicks.</p></div><script>var wixBiSession=${blob(h, 20)}</script></body></html>`,
          [
            ['Server', 'Pepyaka'],
            ['X-Wix-Request-Id', '1795000000.12'],
          ],
        ),
      ),
    }),
  ),
  dead(
    'pages-leer',
    'en',
    'hosting',
    '/data/lobby-network/',
    'A pages host answers 404: there isn’t a site here.',
    (h) => ({
      [h]: say(() =>
        html(
          404,
          `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><title>Site not found &middot; GitHub Pages</title></head><body><div class="container"><h1>404</h1><p><strong>There isn't a GitHub Pages site here.</strong></p><p>If you're trying to publish one, read the full documentation.</p></div></body></html>`,
          [
            ['Server', 'GitHub.com'],
            ['X-Served-By', 'cache-fra-eddf8230061-FRA'],
          ],
        ),
      ),
    }),
  ),
  dead(
    'heroku-weg',
    'en',
    'hosting',
    '/map?year=2014',
    'An application host says with status 404 "No such app" in its frame.',
    (h) => ({
      [h]: say(() =>
        html(
          404,
          '<!DOCTYPE html><html><head><meta name="viewport" content="width=device-width, initial-scale=1"><title>No such app</title><style>iframe{position:absolute;border:0;width:100%;height:100%}</style></head><body><iframe src="//www.herokucdn.com/error-pages/no-such-app.html"></iframe></body></html>',
          [['Server', 'Cowboy']],
        ),
      ),
    }),
  ),
  dead(
    's3-bucket',
    'en',
    'status',
    '/leak/contract-annex-4.pdf',
    'An object store says in XML, status 404, that the bucket does not exist.',
    (h) => ({
      [h]: say(() => ({
        status: 404,
        headers: [
          ['Content-Type', 'application/xml'],
          ['Server', 'AmazonS3'],
          ['x-amz-request-id', '7C1F0D2E'],
        ],
        body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message><BucketName>${h}</BucketName><RequestId>7C1F0D2E</RequestId></Error>`,
      })),
    }),
  ),
  dead(
    'wpcom-geloescht',
    'da',
    'closed',
    '/2013/04/22/aktindsigt-i-kommunen/',
    'A blog host says with status 410 on each address that the authors deleted the site.',
    (h) => ({
      [h]: say((r) =>
        html(
          410,
          `<!DOCTYPE html><html lang="da"><head><title>WordPress.com</title></head><body class="error410"><h1>${h} er ikke længere tilgængelig.</h1><p>Forfatterne har slettet dette websted.</p><script>var _wpcom=${blob(`${r.before}`, 12)}</script></body></html>`,
          [
            ['Server', 'nginx'],
            ['x-ac', '4.fra _dfw'],
          ],
        ),
      ),
    }),
  ),
  dead(
    'typepad-ende',
    'en',
    'closed',
    '/weblog/2012/10/the-voter-id-memo.html',
    'A blog service that shut down answers each address of its customers with a farewell of status 200.',
    (h) => ({
      [h]: say(() =>
        html(
          200,
          '<!DOCTYPE html><html lang="en"><head><title>Typepad has shut down</title></head><body><main><h1>Typepad has been discontinued</h1><p>As of September 30, 2025, all blogs hosted on the service, including their content, are no longer accessible. Thank you for more than two decades of stories.</p></main></body></html>',
        ),
      ),
    }),
  ),
  dead(
    'fusion-konzern',
    'en',
    'redirect',
    '/media/press-releases/2014/uganda-refinery.aspx',
    'The name of a company that was taken over sends every address to the buyer’s home page.',
    (h) => {
      const s: Site = { brand: 'Altora Energy Group', lang: 'en', cms: 'sharepoint', kb: 135, pages: {} }
      return {
        [h]: say(() => to(`https://group.${h}/`, 301, server.akamai)),
        [`group.${h}`]: {
          serve: (r) =>
            r.path === '/'
              ? homeOf(s, r)
              : r.path === '/robots.txt'
                ? text('User-agent: *\n')
                : absentOf(s, r),
        },
      }
    },
  ),
  dead(
    'zeitung-eingestellt',
    'pt',
    'redirect',
    '/sociedade/2012/aterro-ilegal',
    'A closed paper’s name leads all addresses to its publisher’s farewell page.',
    (h) => {
      const s: Site = {
        brand: 'Grupo Litoral Média',
        lang: 'pt',
        cms: 'wordpress',
        kb: 50,
        pages: {
          '/despedida': {
            title: 'Obrigado aos leitores',
            body: [
              'O jornal encerrou a sua edição digital em 31 de dezembro de 2019 e o seu arquivo deixou de estar disponível.',
              'Agradecemos aos leitores que nos acompanharam durante 22 anos.',
            ],
            more: 0,
          },
        },
      }
      return { [h]: say(() => to(`https://grupo.${h}/despedida`, 301)), [`grupo.${h}`]: site(s) }
    },
    { words: ['soft-404', 'gone', 'changed'] },
  ),
  dead(
    'api-weggefallen',
    'en',
    'status',
    '/api/v2/documents/88213.json',
    'A retired interface answers 410 with JSON that says so.',
    (h) => ({
      [h]: say((r) =>
        r.path === '/'
          ? html(
              200,
              '<html><head><title>Open Filings</title></head><body><h1>Open Filings</h1></body></html>',
            )
          : json({ error: 'gone', message: 'Version 2 of this API was retired on 2021-06-30.' }, 410),
      ),
    }),
  ),
  dead(
    'apache-alt',
    'uk',
    'status',
    '/~center/zvit2012.doc',
    'A university removed its staff’s home directories; Apache answers 404 with its bare page.',
    (h) => ({
      [h]: site({
        brand: 'Подільський університет',
        lang: 'uk',
        cms: 'joomla',
        kb: 50,
        pages: {},
        absent: (r) =>
          pathname(r).startsWith('/~')
            ? apache404(h)
            : absentOf({ brand: 'Подільський університет', lang: 'uk', cms: 'joomla', kb: 50, pages: {} }, r),
      }),
    }),
  ),
]
