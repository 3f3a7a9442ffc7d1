/** Gone by redirects, on platforms and in frames. */
import type { WebCase } from '../case.ts'
import { journal, next, repository } from './frames.ts'
import { always, apache, dead, html, moved, nginx, pages, typed } from './kit.ts'

export const deadE: readonly WebCase[] = [
  dead(
    'g-post-skryt',
    'ru',
    'removed-post',
    '/wall-48120_99218',
    'A social network answers 200: the post was deleted by its author.',
    always(
      html(
        '<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Ошибка | Соседи</title></head><body class="new_header_design"><div id="page_header"><a href="/">Соседи</a><a href="/login">Войти</a><a href="/join">Регистрация</a></div><div class="message_page page_block"><div class="message_page_title">Ошибка</div><div class="message_page_body">Запись удалена или ещё не опубликована.<br><button onclick="history.back()">Назад</button></div></div><div class="footer">Соседи © 2006–2026 О компании Правила Разработчикам</div></body></html>',
      ),
    ),
  ),
  dead(
    'g-weibo-shanchu',
    'zh-CN',
    'removed-post',
    '/5200118832/KzP2mqw9x',
    'A microblog answers 200: the post was deleted by its author, with an error picture.',
    always(
      html(
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>出错了</title></head><body><div class="gn_header"><a href="/">小围脖</a></div><div class="page_error S_txt1"><div class="error_bg"></div><p class="h5-4con">抱歉，此微博已被作者删除。查看帮助：<a href="/help">网页链接</a></p><a class="W_btn_b" href="/">返回首页</a></div></body></html>',
      ),
    ),
  ),
  dead(
    'g-netdisk-quxiao',
    'zh-CN',
    'removed-post',
    '/s/1hqvBk7y',
    'A cloud drive says that the shared file was cancelled.',
    pages(
      {
        '/s/1hqvBk7y':
          '<!DOCTYPE html><html><head><meta charset="utf-8"><title>飞鱼网盘-链接不存在</title></head><body><div class="share-error-left"><div class="error-img"></div><div>啊哦，你来晚了，分享的文件已经被取消了，下次要早点哟。</div></div><div class="footer">©2026 飞鱼网盘 服务协议 权利声明</div></body></html>',
      },
      (path) =>
        html(
          `<!DOCTYPE html><html><head><meta charset="utf-8"><title>飞鱼网盘-链接不存在</title></head><body data-p="${path}"><div class="share-error-left">啊哦，链接错误没找到文件，请打开正确的分享链接!</div></body></html>`,
        ),
    ),
    { below: 'pan.' },
  ),
  dead(
    'g-insta-sorry',
    'en',
    'removed-post',
    '/p/CjX9u_2oLpM/',
    'A picture network says with 200 that the page is not available.',
    always(
      html(
        '<!DOCTYPE html><html lang="en" class="no-js not-logged-in"><head><title>Page Not Found &bull; Pictogram</title></head><body class="dialog-404"><div id="react-root"><nav><a href="/">Pictogram</a><a href="/accounts/login/">Log in</a><a href="/accounts/signup/">Sign up</a></nav><div class="error-container"><h2>Sorry, this page isn\'t available.</h2><p>The link you followed may be broken, or the page may have been removed. <a href="/">Go back to Pictogram.</a></p></div></div></body></html>',
      ),
    ),
  ),
  dead(
    'g-item-withdrawn',
    'en',
    'repository',
    '/handle/2142/77120',
    'A repository shows the tombstone of a withdrawn item with 410 and no content.',
    always(
      html(
        repository({
          lang: 'en',
          name: 'Prairie Scholarship',
          nav: ['Home', 'College of Law', 'View item'],
          side: ['Browse', 'My account'],
          foot: 'DSpace',
        })(
          'Item withdrawn',
          '<h2>This item has been withdrawn</h2><p>The item you are trying to access has been withdrawn from the repository. If you have any questions, please contact the administrators.</p>',
        ),
        410,
      ),
    ),
    { words: ['gone'] },
  ),
  dead(
    'g-ojs-no-article',
    'es',
    'journal',
    '/index.php/rehu/article/view/4410',
    'A journal leads lost articles to its current issue.',
    ({ path }) =>
      path === '/index.php/rehu/issue/current'
        ? html(
            journal({
              lang: 'es-ES',
              name: 'Revista de Estudios Huastecos',
              nav: ['Actual', 'Archivos', 'Avisos'],
              side: ['Para lectores', 'Para autores'],
              foot: 'ISSN 0000-2231',
            })(
              'Vol. 18 Núm. 2 (2025)',
              '<div class="obj_issue_toc"><h2>Artículos</h2><ul><li>Cantos de agua en Tamazunchale</li><li>El trapiche y la deuda</li></ul></div>',
            ),
          )
        : moved('/index.php/rehu/issue/current', 302),
  ),
  dead(
    'g-job-pourvu',
    'fr',
    'removed-post',
    '/emploi/detail/archiviste-h-f-9921',
    'A job is filled, its text replaced by a note and like offers, status 200.',
    pages(
      {
        '/emploi/detail/archiviste-h-f-9921':
          '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Offre expirée | EmploiTerritorial</title></head><body><header><a href="/">EmploiTerritorial</a><a href="/offres">Offres</a><a href="/cv">Déposer un CV</a></header><div class="alerte">Cette offre n’est plus en ligne : le poste a été pourvu.</div><h2>Ces offres pourraient vous intéresser</h2><ul><li>Agent d’accueil (H/F) – Guéret</li><li>Secrétaire de mairie (H/F) – Aubusson</li></ul><footer>Aide · CGU</footer></body></html>',
      },
      apache,
    ),
  ),
  dead(
    'g-pdf-to-html',
    'tr',
    'soft-404',
    '/Upload/Dosyalar/rapor_2010.pdf',
    'A link to a PDF answers 200 with a page that says the file was not found.',
    always(
      html(
        '<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8"><title>Kalkınma Ajansı</title></head><body><div id="ust">Kalkınma Ajansı</div><h3>Dosya bulunamadı</h3><p>İndirmek istediğiniz dosya sunucuda mevcut değil.</p></body></html>',
      ),
    ),
  ),
  dead(
    'g-meta-to-404',
    'en',
    'redirect',
    '/~physlab/manual.htm',
    'A meta refresh leads to an address that answers 404.',
    ({ path }) =>
      path === '/~physlab/manual.htm'
        ? typed(
            '<html><head><meta http-equiv="Refresh" content="3; url=http://g-meta-to-404.test/depts/physics/lab/manual.html"></head><body>The Physics Lab has moved. Please update your bookmarks!</body></html>',
            'text/html',
          )
        : apache(path),
    { scheme: 'http', words: ['gone', 'soft-404'] },
  ),
  dead(
    'g-script-home',
    'es',
    'redirect',
    '/noticia.php?id=10027',
    'A script sends the reader of a lost item to the front page at once.',
    ({ path }) =>
      path === '/index.php' || path === '/'
        ? html(
            '<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>Radio Sayula 98.1</title></head><body><h1>Radio Sayula 98.1 FM</h1><ul><li>En vivo</li><li>Programación</li><li>Saludos</li></ul><h2>Lo último</h2><p>Arranca la feria del dulce.</p><p>Vecinos piden topes en la calle Hidalgo.</p></body></html>',
          )
        : html("<script language='javascript'>window.location.href='index.php';</script>"),
  ),
  dead(
    'g-next-notfound',
    'de',
    'embedded-data',
    '/rezepte/zwetschgendatschi-1132',
    'A single-page app answers 200; its data says statusCode 404 and its text that the recipe is missing.',
    always(
      html(
        next({
          lang: 'de',
          name: 'Topfgucker',
          nav: ['Rezepte', 'Wochenplan', 'Magazin'],
          side: ['Apfelstrudel', 'Linsen mit Spätzle'],
          foot: 'Impressum',
        })(
          'Nichts gefunden',
          '<h1>Da ist wohl etwas angebrannt</h1><p>Dieses Rezept haben wir nicht (mehr) im Topf.</p><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"statusCode":404,"recipe":null}},"page":"/_error","query":{}}</script>',
        ),
      ),
    ),
  ),
  dead(
    'g-dead-frame',
    'ja',
    'frameset',
    '/kenkyu/index.html',
    'A frameset answers, its frame of content is 404.',
    pages(
      {
        '/kenkyu/index.html': typed(
          '<html><head><meta charset="utf-8"><title>研究室</title></head><frameset rows="*"><frame src="http://lab.g-dead-frame.test/honbun.html"></frameset></html>',
          'text/html',
        ),
      },
      nginx,
    ),
    {
      scheme: 'http',
      words: ['soft-404', 'gone'],
      others: { 'lab.g-dead-frame.test': { serve: always(nginx) } },
    },
  ),
  dead(
    'g-plain-gone',
    'en',
    'soft-404',
    '/cgi-bin/item?no=3318',
    'A CGI program answers 200 with five words in plain text.',
    always(typed('Error: no such item 3318\n', 'text/plain')),
    {
      scheme: 'http',
    },
  ),
]
