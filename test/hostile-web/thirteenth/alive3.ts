/** Platforms, shorteners, archives, data: what still stands. */
import type { WebCase } from '../case.ts'
import { alive, html, json, moved, nginx404, pathname, say, server, text, to } from './kit.ts'
import { blob, cp1251, shell, tube, tubeRest } from './platforms.ts'
import { absentOf, pageOf, site, type Site } from './site.ts'

const film = {
  id: 'kD3bQz81mLw',
  title: '강제징용 피해자 증언 전체 영상',
  channel: '호남새벽TV',
  text: '2018년 10월 30일 대법원 판결을 앞두고 피해자 네 명이 증언했습니다.',
  lang: 'ko',
}
const gated = {
  id: 'Zt7vP0aRx2c',
  title: 'Кадры из колонии: видеоархив',
  channel: 'Правозащитный центр',
  text: 'Видеозаписи из исправительной колонии, переданные адвокатам в 2021 году.',
  lang: 'ru',
}

export const alive3: readonly WebCase[] = [
  alive(
    'tube-jeungeon',
    'ko',
    'platform',
    '/watch?v=kD3bQz81mLw',
    'A video page of 140 KB names the film in its title, and its player state says OK; unknown ids have an empty title and ERROR.',
    (h) => ({
      [h]: say((r) =>
        r.path.startsWith('/watch?v=kD3bQz81mLw')
          ? tube(r, 'ko', 'OK', '', film, 130)
          : r.path.startsWith('/watch')
            ? tube(r, 'ko', 'ERROR', '동영상을 재생할 수 없음')
            : tubeRest(r, 'ko'),
      ),
    }),
  ),
  alive(
    'tube-vozrast',
    'ru',
    'platform',
    '/watch?v=Zt7vP0aRx2c',
    'A video that only adults may see shows its title and description, while the player asks to sign in to confirm the age.',
    (h) => ({
      [h]: say((r) =>
        r.path.startsWith('/watch?v=Zt7vP0aRx2c')
          ? tube(r, 'ru', 'LOGIN_REQUIRED', 'Войдите в аккаунт, чтобы подтвердить свой возраст', gated, 110)
          : r.path.startsWith('/watch')
            ? tube(r, 'ru', 'ERROR', 'Видео недоступно')
            : tubeRest(r, 'ru'),
      ),
    }),
    { words: ['alive', 'login-required'] },
  ),
  alive(
    'kanal-dopys',
    'uk',
    'platform',
    '/suspilne_polissia/4821',
    'A Telegram-like preview page names the channel and carries the post in og:description; absent names get the bare "you can contact" page.',
    (h) => {
      const page = (title: string, description: string, extra: string) =>
        `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Telegram: View @suspilne_polissia</title><meta name="viewport" content="width=device-width, initial-scale=1.0"><script>try{if(window.parent!=null&&window!=window.parent){window.parent.postMessage(JSON.stringify({eventType:'web_app_open_tg_link'}),'*')}}catch(e){}</script><meta property="og:title" content="${title}"><meta property="og:site_name" content="Telegram"><meta property="og:description" content="${description}"><link href="//cdn.${h}/css/telegram.css?241" rel="stylesheet"></head><body><div class="tgme_background_wrap"></div><div class="tgme_page_wrap"><div class="tgme_head_wrap"><a class="tgme_logo" href="//telegram.org/"></a></div><div class="tgme_body_wrap"><div class="tgme_page">${extra}</div></div></div></body></html>`
      return {
        [h]: say((r) => {
          const here = pathname(r)
          if (here === '/suspilne_polissia/4821')
            return html(
              200,
              page(
                'Суспільне Полісся',
                'Комісія оприлюднила протокол про зміну меж громади. Повний текст протоколу — у документі.',
                '<div class="tgme_page_title"><span dir="auto">Суспільне Полісся</span></div><div class="tgme_page_extra">18 204 subscribers</div><div class="tgme_page_widget_wrap"><script async src="/js/widget.js?22" data-telegram-post="suspilne_polissia/4821"></script></div>',
              ),
            )
          if (here === '/suspilne_polissia')
            return html(
              200,
              page(
                'Суспільне Полісся',
                'Новини громад Полісся',
                '<div class="tgme_page_title"><span>Суспільне Полісся</span></div><a class="tgme_action_button_new" href="tg://resolve?domain=suspilne_polissia">View in Telegram</a>',
              ),
            )
          if (here === '/robots.txt') return text('User-agent: *\nDisallow:\n')
          if (here === '/') return to('https://telegram-start.' + h + '/', 302)
          return html(
            200,
            page(
              'Telegram: Contact @unknown',
              '',
              '<div class="tgme_page_icon"><i class="tgme_icon_user"></i></div><div class="tgme_page_description">If you have <strong>Telegram</strong>, you can contact <a class="tgme_username_link">@unknown</a> right away.</div>',
            ),
          )
        }),
        [`telegram-start.${h}`]: say(() =>
          html(
            200,
            '<html><head><title>Telegram – a new era of messaging</title></head><body><h1>Telegram</h1></body></html>',
          ),
        ),
      }
    },
  ),
  alive(
    'stena-zapis',
    'ru',
    'platform',
    '/wall-41827_90331',
    'A wall post in windows-1251, declared in the header alone, stands with its text; deleted ones have a short page that says so.',
    (h) => {
      const page = (title: string, main: string) => ({
        status: 200,
        headers: [
          ['Content-Type', 'text/html; charset=windows-1251'],
          ['Server', 'kittenx'],
          ['X-Powered-By', 'KPHP/7.4'],
          ['Set-Cookie', 'remixlang=0; path=/'],
        ] as const,
        body: cp1251(
          `<!DOCTYPE html><html lang="ru"><head><title>${title}</title><script>var vk={id:0,lang:0,cfg:${blob(title, 30)}};</script></head><body class="wall_page"><div id="page_header"><a href="/">ВКонтакте</a></div><div id="page_body">${main}</div></body></html>`,
        ),
      })
      return {
        [h]: say((r) =>
          pathname(r) === '/wall-41827_90331'
            ? page(
                'Эковахта — запись на стене',
                '<div class="wall_post_text">Сегодня жители посёлка вышли на сход против свалки. Пришло около четырёхсот человек. Суд назначил экспертизу воды на октябрь, результаты обещают показать всем.</div><div class="rel_date">14 сен 2018</div>',
              )
            : pathname(r) === '/robots.txt'
              ? text('User-agent: *\nDisallow: /feed\n')
              : pathname(r) === '/'
                ? page('Добро пожаловать', '<h1>Добро пожаловать</h1>')
                : page('Ошибка', '<div class="message_page_body">Запись удалена или не существует.</div>'),
        ),
      }
    },
  ),
  alive(
    'letter-paid',
    'en',
    'paywall',
    '/p/who-paid-for-the-pipeline-study',
    'A newsletter post shows its opening and the box "This post is for paid subscribers".',
    (h) => ({
      [h]: site({
        brand: 'Paper Trails',
        lang: 'en',
        cms: 'next',
        kb: 84,
        lists: ['/archive', '/p'],
        pages: {
          '/p/who-paid-for-the-pipeline-study': {
            title: 'Who paid for the pipeline study?',
            date: '2022-01-19',
            by: 'Dana Whitlock',
            more: 0,
            body: [
              'The study that cleared the pipeline was written by a consultancy whose only client that year was the pipeline company.',
            ],
            after:
              '<div class="paywall" data-testid="paywall"><h2>This post is for paid subscribers</h2><a class="button primary" href="/subscribe">Subscribe</a><a href="/sign-in">Already a paid subscriber? Sign in</a></div>',
          },
        },
      }),
    }),
  ),
  alive(
    'blog-kriti',
    'el',
    'redirect',
    'http://@/2012/11/blog-post_18.html',
    'A Blogspot-like host sends http to https and a country address, where the post stands.',
    (h) => ({
      [h]: say((r) => to(`https://gr.${h}${r.path}`, r.scheme === 'http' ? 302 : 301)),
      [`gr.${h}`]: site({
        brand: 'Σημειώσεις από το Ηράκλειο',
        lang: 'el',
        cms: 'plain',
        kb: 71,
        lists: ['/2012/11'],
        headers: [
          ['Server', 'GSE'],
          ['X-XSS-Protection', '1; mode=block'],
          ['Cache-Control', 'private, max-age=0'],
        ],
        pages: {
          '/2012/11/blog-post_18.html': {
            title: 'Τα πρακτικά του δημοτικού συμβουλίου για το λιμάνι',
            date: '2012-11-18',
            body: [
              'Δημοσιεύω σήμερα ολόκληρα τα πρακτικά της συνεδρίασης για την παραχώρηση του λιμανιού.',
              'Η αντιπολίτευση αποχώρησε πριν από την ψηφοφορία.',
            ],
          },
        },
        absent: (r) =>
          absentOf(
            { brand: 'Σημειώσεις από το Ηράκλειο', lang: 'el', cms: 'plain', kb: 30, pages: {} },
            r,
            404,
            'Συγγνώμη, η σελίδα που αναζητάτε σε αυτό το ιστολόγιο δεν υπάρχει.',
          ),
      }),
    }),
    moved,
  ),
  alive(
    'fotos-puebla',
    'es',
    'platform',
    '/photos/observatorio/9412233871/in/album-72157634/',
    'A photo page with a heavy script state names its picture; the rest of the host answers 404 with its bear.',
    (h) => ({
      [h]: say((r) =>
        pathname(r).startsWith('/photos/observatorio/9412233871/')
          ? html(
              200,
              `<!DOCTYPE html><html lang="es-us" class="no-js html-photo-page-scrappy-view"><head><title>Manifestación frente al Congreso, Puebla 2013 | Observatorio | Flickr</title><meta name="description" content="Manifestación contra la ley que regula las protestas, Puebla, 2013."><meta property="og:title" content="Manifestación frente al Congreso, Puebla 2013"></head><body><div class="view photo-page-scrappy-view"><h1 class="photo-title">Manifestación frente al Congreso, Puebla 2013</h1><p class="photo-desc">Manifestación contra la ley que regula las protestas. Algunos derechos reservados.</p><span class="date-taken-label">Tomada el 31 de julio de 2013</span></div><script class="modelExport">modelExport: ${blob(`${r.before}`, 75)}</script></body></html>`,
            )
          : pathname(r) === '/' || pathname(r) === '/photos/observatorio/'
            ? html(
                200,
                '<html><head><title>Observatorio | Flickr</title></head><body><h1>Observatorio</h1></body></html>',
              )
            : html(
                404,
                '<html><head><title>Flickr: Page Not Found</title></head><body><h1>404</h1><p>This is not the page you’re looking for.</p></body></html>',
              ),
      ),
    }),
  ),
  alive(
    'wayback-most-near',
    'hu',
    'redirect',
    '/web/2014/http://kornyezet.example.hu/jelentes.html',
    'An archive sends a year to its nearest capture, which shows the ministry’s page in Hungarian below the archive’s bar.',
    (h) => ({
      [h]: site({
        brand: 'Környezetvédelmi Tájékoztató',
        lang: 'hu',
        cms: 'old',
        kb: 60,
        headers: [
          ['Server', 'nginx'],
          ['X-Archive-Src', 'liveweb-20140318.warc.gz'],
          ['Memento-Datetime', 'Tue, 18 Mar 2014 10:22:31 GMT'],
          ['X-Archive-Orig-Server', 'Apache'],
        ],
        pages: {
          '/web/2014/http://kornyezet.example.hu/jelentes.html': () =>
            to(`https://${h}/web/20140318102231/http://kornyezet.example.hu/jelentes.html`, 302),
          '/web/20140318102231/http://kornyezet.example.hu/jelentes.html': {
            title: 'Jelentés a vörösiszap-katasztrófa helyreállításáról',
            date: '2014-03-18',
            before:
              '<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base" lang="en"><div id="wm-ipp"><a href="/web/*/http://kornyezet.example.hu/jelentes.html">41 captures</a> 02 Jul 2012 – 11 Jan 2019</div></div><!-- END WAYBACK TOOLBAR INSERT -->',
            body: [
              'A kármentesítés első szakasza 2013 végén befejeződött.',
              'A talajvíz minőségét a következő években is mérik.',
            ],
          },
          '/': () =>
            html(
              200,
              '<html><head><title>Internet Archive: Wayback Machine</title></head><body><h1>Wayback Machine</h1></body></html>',
            ),
        },
        absent: () =>
          html(
            404,
            '<html><head><title>Internet Archive: Wayback Machine</title></head><body><h2>Hrm.</h2><p>The Wayback Machine has not archived that URL.</p></body></html>',
          ),
      }),
    }),
    moved,
  ),
  alive(
    'hub-umbenannt',
    'en',
    'redirect',
    '/openlegal/court-scraper/blob/main/README.md',
    'A code host sends a renamed repository’s file to the new name, a page of 110 KB with data for its scripts.',
    (h) => ({
      [h]: say((r) => {
        const here = pathname(r)
        const page = (title: string, main: string, kb: number, status = 200) =>
          html(
            status,
            `<!DOCTYPE html><html lang="en" data-color-mode="auto"><head><title>${title}</title><meta name="route-controller" content="blob"><meta name="request-id" content="${r.before}A1:3F"></head><body class="logged-out env-production"><div class="application-main"><main>${main}</main></div><script type="application/json" data-target="react-app.embeddedData">{"payload":${blob(`${r.before}`, kb)}}</script><div class="flash flash-warn js-stale-session-flash" hidden>You signed in with another tab or window. Reload to refresh your session.</div><template id="site-details-dialog"><details></details></template><div class="ajax-pagination" hidden>Sorry, something went wrong.</div></body></html>`,
            [
              ['Server', 'github.com'],
              ['X-GitHub-Request-Id', 'C1A0:3F'],
            ],
          )
        if (here.startsWith('/openlegal/'))
          return to(here.replace('/openlegal/court-scraper', `https://${h}/opencourts/judgments`), 301)
        if (here === '/opencourts/judgments/blob/main/README.md')
          return page(
            'judgments/README.md at main · opencourts/judgments',
            '<article class="markdown-body"><h1>judgments</h1><p>Scripts that collect the published decisions of administrative courts on asylum cases, and the table behind our 2021 analysis.</p><h2>How to run it</h2><p>Install the requirements and call <code>make all</code>.</p></article>',
            110,
          )
        if (here === '/opencourts/judgments' || here === '/opencourts' || here === '/')
          return page('opencourts/judgments', '<h1>opencourts</h1>', 40)
        if (here === '/robots.txt') return text('User-agent: *\nDisallow: /search\n')
        return page(
          'Page not found · GitHub',
          '<p>This is not the web page you are looking for.</p>',
          10,
          404,
        )
      }),
    }),
    moved,
  ),
  alive(
    'depot-restreint',
    'fr',
    'dead-words',
    '/records/3518820',
    'A repository’s record stands with its abstract while its files are restricted.',
    (h) => ({
      [h]: site({
        brand: 'Zénodépôt',
        lang: 'fr',
        cms: 'plain',
        kb: 65,
        lists: ['/records', '/communities'],
        pages: {
          '/records/3518820': {
            title: 'Entretiens avec des demandeurs d’asile déboutés (2016–2019)',
            date: '2019-10-25',
            by: 'Lefèvre, Anne',
            before: '<span class="ui label access-status restricted">Restricted</span>',
            body: [
              'Ce jeu de données rassemble la transcription de quarante entretiens anonymisés.',
              'Les fichiers sont en accès restreint ; vous pouvez en demander la communication.',
            ],
            more: 2,
            after:
              '<section id="record-access-request"><h2>Restricted</h2><p>The record is publicly accessible, but files are restricted.</p></section>',
          },
        },
      }),
    }),
  ),
  alive(
    'rovid-link',
    'hu',
    'redirect',
    '/1tBx9Qe',
    'A shortener sends its code to the article of a Hungarian site by 301.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/1tBx9Qe'
          ? to(`https://hirek.${h}/2014/09/norveg-alap-civilek`, 301)
          : pathname(r) === '/'
            ? html(
                200,
                '<html><head><title>Link rövidítő</title></head><body><h1>Rövidítsd le a linkedet!</h1></body></html>',
              )
            : html(
                404,
                '<html><head><title>A link nem létezik</title></head><body><h1>Ez a rövid link nem létezik.</h1></body></html>',
              ),
      ),
      [`hirek.${h}`]: site({
        brand: 'Duna Menti Hírek',
        lang: 'hu',
        cms: 'wordpress',
        kb: 86,
        lists: ['/2014/09'],
        pages: {
          '/2014/09/norveg-alap-civilek': {
            title: 'Rendőrök a civil szervezetek irodájában',
            date: '2014-09-08',
            body: [
              'Rendőrök vitték el a Norvég Alap támogatásait kezelő szervezetek iratait.',
              'A szervezetek szerint az eljárás politikai célokat szolgál.',
            ],
          },
        },
      }),
    }),
    moved,
  ),
  alive(
    'doccloud-alt',
    'en',
    'redirect',
    '/documents/2709440-Memo-on-border-deaths.html',
    'A document host sends its old ".html" address to the new reader, whose page carries title and text layer.',
    (h) => ({
      [h]: say((r) => {
        const here = pathname(r)
        if (here === '/documents/2709440-Memo-on-border-deaths.html')
          return to(`https://${h}/documents/2709440-memo-on-border-deaths/`, 302)
        if (here === '/documents/2709440-memo-on-border-deaths/')
          return html(
            200,
            `<!DOCTYPE html><html lang="en"><head><title>Memo on border deaths | DocumentCloud</title><meta property="og:title" content="Memo on border deaths"><link rel="alternate" type="application/json+oembed" href="/api/oembed/?url=x"></head><body><div id="svelte"><header><h1>Memo on border deaths</h1><p>Contributed by County Watch, 18 February 2016. 12 pages.</p></header><div class="page-text">MEMORANDUM. To: Sheriff. From: Medical examiner. Re: Recovered remains, fiscal years 2012 to 2015. The office recovered 341 remains in the period.</div></div><script type="application/json" data-sveltekit-fetched>${blob(`${r.before}`, 60)}</script></body></html>`,
          )
        if (here === '/')
          return html(
            200,
            '<html><head><title>DocumentCloud</title></head><body><h1>Analyze, annotate, publish.</h1></body></html>',
          )
        return html(
          404,
          '<html><head><title>404 | DocumentCloud</title></head><body><h1>Not found</h1><p>The document you requested was not found.</p></body></html>',
        )
      }),
    }),
    moved,
  ),
  alive(
    'csv-statistik',
    'da',
    'download',
    '/export/asylansoegere_2012_2019.csv',
    'A statistics office serves a table as text/csv with an attachment header.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/export/asylansoegere_2012_2019.csv'
          ? {
              status: 200,
              headers: [
                ['Content-Type', 'text/csv; charset=utf-8'],
                ['Content-Disposition', 'attachment; filename="asylansoegere_2012_2019.csv"'],
              ],
              body: `år;land;ansøgere;tilkendt\n${Array.from({ length: 1200 }, (_, i) => `${2012 + (i % 8)};${['Syrien', 'Eritrea', 'Somalia', 'Iran'][i % 4]};${i * 3 + 11};${i + 2}`).join('\n')}\n`,
            }
          : pathname(r) === '/'
            ? html(
                200,
                '<html lang="da"><head><title>Statistikbanken</title></head><body><h1>Statistikbanken</h1></body></html>',
              )
            : html(
                404,
                '<html lang="da"><head><title>Filen findes ikke</title></head><body><h1>Filen findes ikke</h1></body></html>',
              ),
      ),
    }),
  ),
  alive(
    'api-companies',
    'en',
    'download',
    '/v0.4/companies/gb/07412233',
    'The JSON of a company interface is the cited thing; unknown numbers get JSON with status 404.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/v0.4/companies/gb/07412233'
          ? json({
              api_version: '0.4',
              results: {
                company: {
                  name: 'NORTHMARSH HOLDINGS LIMITED',
                  company_number: '07412233',
                  jurisdiction_code: 'gb',
                  incorporation_date: '2010-10-19',
                  dissolution_date: '2017-03-14',
                  current_status: 'Dissolved',
                  error: null,
                  officers: [{ name: 'J. MARSH', position: 'director' }],
                },
              },
            })
          : pathname(r) === '/'
            ? html(
                200,
                '<html><head><title>Open company data</title></head><body><h1>Open company data</h1></body></html>',
              )
            : json({ error: { message: 'Not found' } }, 404),
      ),
    }),
  ),
  alive(
    'weixin-wenzhang',
    'zh',
    'platform',
    '/s/kQx7Zr0w2uYb1Nn3',
    'A public-account article stands in a page of 130 KB with a verification template that stays hidden.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/s/kQx7Zr0w2uYb1Nn3'
          ? html(
              200,
              `<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:title" content="一条河的三十年"><meta property="og:site_name" content="微信公众平台"><title>一条河的三十年</title><script nonce="${1000 + r.before}">window.logs={pagetime:{}};var cfg=${blob(`${r.before}`, 110)};</script></head><body id="activity-detail" class="zh_CN"><div id="js_article"><h1 class="rich_media_title">一条河的三十年</h1><div id="js_content"><p>三十年前，这条河里的鱼养活了两岸的三个村庄。</p><p>化工园区建成以后，井水变黄，村民开始自己记录水的颜色和气味。</p><p>去年秋天，检察机关就河流污染提起了公益诉讼。法院要求企业在两年内完成修复。</p></div></div><div id="js_verify" style="display:none"><p>环境异常，完成验证后即可继续访问。</p></div></body></html>`,
            )
          : pathname(r) === '/'
            ? html(200, '<html><head><title>公众平台</title></head><body><h1>公众平台</h1></body></html>')
            : html(
                200,
                '<html><head><title></title></head><body><div class="weui-msg"><div class="weui-msg__title warn">该内容已被发布者删除</div></div></body></html>',
              ),
      ),
    }),
  ),
  alive(
    'translated-zh',
    'zh',
    'plain',
    'https://www-minhuan-test.translate.@/baogao/2015/08/gangkou-baozha?_x_tr_sl=zh&_x_tr_tl=en',
    'A translating proxy serves the Chinese report with its own bar and a base address; the text stands.',
    (h) => ({
      [`www-minhuan-test.translate.${h}`]: site({
        brand: '民间环境报告',
        lang: 'zh',
        cms: 'wordpress',
        kb: 73,
        lists: ['/baogao'],
        tail: '<div id="gt-nvframe" class="skiptranslate"><iframe title="Google Translate" src="about:blank"></iframe></div>',
        pages: {
          '/baogao/2015/08/gangkou-baozha': {
            title: '港口爆炸事故后的水质监测',
            date: '2015-08-30',
            body: [
              '事故发生后两周，港口周边八个监测点检出氰化物超标。',
              '居民要求公布仓储企业的全部许可文件。',
            ],
          },
        },
      }),
      [h]: say(() => nginx404),
    }),
  ),
  alive(
    'pressroom-neu',
    'de',
    'redirect',
    'http://www.@/presse/meldungen/2013/kraftwerk-datteln.php',
    'A merged energy company moved its press room and leads each old release to its new page by a relative Location.',
    (h) => ({
      [`www.${h}`]: site({
        brand: 'Revierstrom AG',
        lang: 'de',
        cms: 'sharepoint',
        kb: 78,
        lists: ['/newsroom'],
        first: (r) => (r.scheme === 'http' ? to(`https://www.${h}${r.path}`) : undefined),
        pages: {
          '/presse/meldungen/2013/kraftwerk-datteln.php': () =>
            to('/newsroom/kraftwerk-block-4-genehmigung-verzoegert-sich', 301),
          '/newsroom/kraftwerk-block-4-genehmigung-verzoegert-sich': {
            title: 'Kraftwerk, Block 4: Genehmigung verzögert sich',
            date: '2013-09-02',
            body: [
              'Die Inbetriebnahme von Block 4 verschiebt sich nach heutigem Stand auf das Jahr 2015.',
              'Das Unternehmen rechnet mit Mehrkosten in dreistelliger Millionenhöhe.',
            ],
          },
        },
      }),
      [h]: say((r) => to(`https://www.${h}${r.path}`)),
    }),
    moved,
  ),
  alive(
    'vimeo-ohnewort',
    'nl',
    'platform',
    '/88213450',
    'A video page with a heavy player configuration names its film; the player’s script holds error texts for other cases.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/88213450'
          ? html(
              200,
              `<!DOCTYPE html><html lang="nl"><head><title>Het verhaal van de dijkbewoners on Vimeo</title><meta property="og:title" content="Het verhaal van de dijkbewoners"><meta name="description" content="Bewoners vertellen over de dijkverlegging bij Nijmegen."></head><body><main><h1>Het verhaal van de dijkbewoners</h1><p>Bewoners vertellen over de dijkverlegging bij Nijmegen en over de rechtszaak die zij in 2013 verloren.</p></main><script id="microdata" type="application/ld+json">[{"@type":"VideoObject","name":"Het verhaal van de dijkbewoners","uploadDate":"2014-03-05T10:00:00+01:00"}]</script><script>window.vimeo={config:${blob(`${r.before}`, 80)},strings:{"gone":"Sorry, this video does not exist","private":"This video is private"}};</script></body></html>`,
            )
          : pathname(r) === '/'
            ? html(200, '<html><head><title>Vimeo</title></head><body><h1>Vimeo</h1></body></html>')
            : html(
                404,
                '<html><head><title>VimeUhOh</title></head><body><h1>Sorry, we couldn’t find that page</h1></body></html>',
              ),
      ),
    }),
  ),
  alive(
    'tableau-zaken',
    'nl',
    'shell',
    '/views/Asielcijfers2020/Dashboard',
    'A dashboard’s page names view and author in its head and fills the rest by scripts; unknown views get status 404 and a page of their own.',
    (h) => ({
      [h]: say((r) =>
        pathname(r) === '/views/Asielcijfers2020/Dashboard'
          ? shell(
              r,
              'Asielcijfers 2020 | Tableau Public',
              'root',
              60,
              'Om deze visualisatie te bekijken is JavaScript nodig.',
              server.nginx,
              200,
              '<meta property="og:title" content="Asielcijfers 2020"><meta property="og:description" content="Ingewilligde en afgewezen asielverzoeken per maand en nationaliteit, 2015–2020."><meta name="author" content="Dataredactie Oost">',
              '<script>document.getElementById("root").innerHTML="<h1>Asielcijfers 2020</h1><p>Ingewilligde en afgewezen asielverzoeken per maand en nationaliteit, 2015–2020. Gemaakt door Dataredactie Oost.</p><p>Syrië 4.112 · Turkije 990 · Eritrea 871</p>"</script>',
            )
          : pathname(r) === '/'
            ? html(
                200,
                '<html><head><title>Tableau Public</title></head><body><h1>Discover</h1></body></html>',
              )
            : html(
                404,
                '<html><head><title>Page not found | Tableau Public</title></head><body><h1>The page you are looking for could not be found</h1></body></html>',
              ),
      ),
    }),
    { needsBrowser: true },
  ),
  alive(
    'raport-plik',
    'pl',
    'fragment',
    '/raporty/2021/granica#:~:text=zawracanie%20os%C3%B3b',
    'A report of an NGO is cited with a text fragment whose words stand in it.',
    (h) => {
      const s: Site = {
        brand: 'Fundacja Po Obu Stronach',
        lang: 'pl',
        cms: 'wordpress',
        kb: 81,
        lists: ['/raporty', '/raporty/2021'],
        pages: {},
      }
      return {
        [h]: site({
          ...s,
          pages: {
            '/raporty/2021/granica': (r) =>
              pageOf(s, r, {
                title: 'Raport: co dzieje się na granicy',
                date: '2021-10-11',
                body: [
                  'Raport opisuje zawracanie osób szukających ochrony do linii granicy.',
                  'Rozmawialiśmy z czterdziestoma mieszkańcami strefy przygranicznej.',
                ],
              }),
          },
        }),
      }
    },
  ),
]
