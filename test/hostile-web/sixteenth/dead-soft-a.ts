/** Dead: software that answers 200 for what it does not have, and software that says so. */
import type { WebCase } from '../case.ts'
import { esc, fresh, freshNumber, html, ps, text, to } from './base.ts'
import { dead, page, render, show } from './site.ts'
import { soft, hard, own } from './dead-soft-kit.ts'

export const deadSoftA: readonly WebCase[] = [
  dead(
    'oops-elementor',
    'en',
    'soft-404',
    'A theme’s own page "Oops" comes with status 200 for every absent address.',
    'Bright Harbor Policy Lab',
    'block',
    '/2017/09/the-cost-of-paper-permits/',
    undefined,
    soft(
      page(
        'Oops! That page can’t be found.',
        ps('It looks like nothing was found at this location. Maybe try one of the links below or a search?'),
      ),
    ),
  ),
  dead(
    'drupal-introuvable',
    'fr',
    'soft-404',
    'A Drupal site behind a cache that turns 404 into 200.',
    'Observatoire des Rivages',
    'drupal',
    '/sites/default/files/rapport_rivages_2011.pdf',
    undefined,
    own('fr'),
  ),
  dead(
    'typo3-fehlerseite',
    'de',
    'soft-404',
    'TYPO3 redirects to its error page, which is an ordinary page with status 200.',
    'Handwerkskammer Ostwald',
    'typo3',
    '/fileadmin/merkblaetter/ausbildung_2008.html',
    undefined,
    {
      absent: () => to('/fehler-404', 307),
      routes: {
        '/fehler-404': page(
          'Diese Seite gibt es nicht (mehr)',
          ps(
            'Leider konnten wir die gewünschte Seite nicht finden. Vielleicht hilft Ihnen unsere Suche weiter.',
          ),
          { kind: 'error' },
        ),
      },
    },
  ),
  dead(
    'joomla-articolo',
    'it',
    'soft-404',
    'Joomla component says "article not found" inside the ordinary frame with status 200.',
    'Ordine dei Periti',
    'joomla',
    '/index.php?option=com_content&view=article&id=1147',
    undefined,
    soft(
      page(
        'Errore',
        ps(
          '404 – Articolo non trovato.',
          'Potrebbe non essere possibile visitare questa pagina a causa di un segnalibro scaduto.',
        ),
      ),
    ),
  ),
  dead(
    'sharepoint-fejl',
    'da',
    'soft-404',
    'SharePoint leads absent pages to its error page with status 200.',
    'Region Vestkyst',
    'sharepoint',
    '/politik/Documents/referat-2012-11.aspx',
    undefined,
    {
      absent: () => to('/Pages/PageNotFoundError.aspx?requestUrl=' + freshNumber(99), 302),
      routes: {
        '/Pages/PageNotFoundError.aspx': page(
          'Siden findes ikke',
          ps('Den side, du søger, er flyttet eller slettet, eller også har du skrevet forkert.'),
          { kind: 'error' },
        ),
      },
    },
  ),
  dead(
    'aspx-hata',
    'tr',
    'soft-404',
    'ASP.NET custom errors: redirect to an error page with aspxerrorpath, status 200.',
    'Bilirkişiler Derneği',
    'aspnet',
    '/duyuru_detay.aspx?no=412',
    undefined,
    {
      absent: (r) => to(`/Hata.aspx?aspxerrorpath=${r.path.split('?')[0]}`, 302),
      routes: {
        '/Hata.aspx': page(
          'Hata',
          ps('İstediğiniz sayfa bulunamadı. Sayfa kaldırılmış veya adı değiştirilmiş olabilir.'),
          { kind: 'error' },
        ),
      },
    },
  ),
  dead(
    'aem-errorpage',
    'en',
    'soft-404',
    'AEM sends absent pages to its error page by redirect; the page comes with 200.',
    'Thornbury Mutual',
    'aem',
    '/content/thornbury/en/investors/annual-report-2010.html',
    undefined,
    {
      absent: () => to('/content/thornbury/en/errors/404.html', 302),
      routes: {
        '/content/thornbury/en/errors/404.html': page(
          'We’re sorry',
          ps(
            'We can’t find the page you’re looking for. It may have been retired or its name changed.',
            'Try our site map, or call us.',
          ),
          { kind: 'error' },
        ),
      },
    },
  ),
  dead(
    'next-mosgae',
    'ko',
    'soft-404',
    'Next server data say statusCode 404 while the answer carries 200.',
    '한빛정책연구원',
    'next',
    '/reports/2018/local-fiscal-07',
    undefined,
    own('ko'),
  ),
  dead(
    'nuxt-coquille',
    'fr',
    'script-data',
    'The frame is an empty shell whose server data hold a 404 error for the address.',
    'Data Ville',
    'nuxt',
    '/jeux/stationnement-2016',
    undefined,
    {
      absent: (r, s) => {
        const full = render(s, page('Data Ville', '', { kind: 'error', tab: 'Data Ville' }), r.path)
        return html(
          full.replace(
            /<div id="__nuxt">[\s\S]*<script>window\.__NUXT__=\{\}/,
            () =>
              `<div id="__nuxt"></div><script>window.__NUXT__={serverRendered:true,error:{url:${JSON.stringify(r.path)},statusCode:404,statusMessage:"Not Found",message:"Jeu de données introuvable",t:"${fresh()}"}};document.getElementById('__nuxt').innerHTML='<h1>'+window.__NUXT__.error.statusCode+'</h1><p>'+window.__NUXT__.error.message+'</p>'`,
          ),
        )
      },
    },
  ),
  dead(
    'dspace7-item',
    'es',
    'soft-404',
    'DSpace 7 renders "no item found for the identifier" with status 200.',
    'Repositorio Institucional Meseta',
    'angular',
    '/items/0c4d2c11-9a34-4a35-8bb4-1c8f7f2f6d10',
    undefined,
    soft(
      page(
        '404',
        ps(
          'No se encontró la página que busca. La página puede haber sido trasladada o eliminada.',
          'No se ha encontrado ningún ítem para el identificador proporcionado.',
        ),
      ),
    ),
  ),
  dead(
    'shop-gone-honest',
    'en',
    'status',
    'A shop removed a product and says 404 honestly.',
    'Fern & Flint',
    'shopify',
    '/products/hand-carved-spurtle',
    undefined,
    { topic: 'en:shop', verdicts: ['gone', 'soft-404'] },
  ),
  dead(
    'discourse-oops',
    'en',
    'status',
    'A topic that was deleted: the software’s own 404 page with lists of popular topics.',
    'Kiln Talk',
    'discourse',
    '/t/reduction-firing-without-gas/5521',
    undefined,
    {
      topic: 'en:tech',
      ...hard(
        page('Oops! That page doesn’t exist.', ps('Popular topics and recent topics are listed below.')),
      ),
    },
  ),
  dead(
    'phpbb-thema',
    'de',
    'soft-404',
    'An old phpBB answers 200 with an information box for a topic that does not exist.',
    'Modellbahnforum Spur Z',
    'phpbb',
    '/viewtopic.php?t=88120',
    undefined,
    soft(
      page(
        'Information',
        '<div class="panel" id="message"><div class="inner"><p>Das ausgewählte Thema existiert nicht.</p></div></div>',
      ),
    ),
  ),
  dead(
    'xenforo-fout',
    'nl',
    'status',
    'XenForo: the requested thread could not be found.',
    'Zeilersforum',
    'xenforo',
    '/threads/zwaardloop-afdichten.99120/',
    undefined,
    hard(
      page(
        'Oeps! Er ging iets mis.',
        '<div class="blockMessage">Het opgevraagde topic kon niet worden gevonden.</div>',
      ),
    ),
  ),
  dead(
    'dspace-invalido',
    'gl',
    'soft-404',
    'DSpace 6 shows "invalid identifier" with status 200.',
    'Depósito Dixital da Universidade',
    'dspace',
    '/handle/10347/99812',
    undefined,
    soft(
      page(
        'Identificador non válido',
        ps('O identificador 10347/99812 non corresponde a ningún elemento deste depósito.'),
      ),
    ),
  ),
  dead(
    'wiki-zadny-text',
    'cs',
    'soft-404',
    'A wiki with status 200 for pages that do not exist: "there is no text".',
    'Encyklopedie mlýnů',
    'wiki',
    '/wiki/Podhradn%C3%AD_ml%C3%BDn',
    undefined,
    {
      absent: (r, s) =>
        show(
          s,
          page(
            esc(decodeURIComponent(r.path.replace('/wiki/', ''))),
            '<div class="noarticletext"><p>Tato stránka v současnosti neobsahuje žádný text. Můžete tento název hledat na jiných stránkách nebo stránku založit.</p></div>',
            { kind: 'error' },
          ),
          r,
        ),
    },
  ),
  dead(
    'wiki-sakujo',
    'ja',
    'status',
    'A wiki page that was deleted: log of the deletion under status 404.',
    '港町ウィキ',
    'wiki',
    '/wiki/%E6%97%A7%E6%B8%AF%E5%80%89%E5%BA%AB',
    page(
      '旧港倉庫',
      '<p>このページは現在存在しません。</p><div class="mw-warning-with-logs"><p>このページは削除または移動されています。参考のため、削除記録を以下に表示します。</p><ul><li>2019年4月2日 管理者がページ「旧港倉庫」を削除しました（出典なし）</li></ul></div>',
      { status: 404, kind: 'error' },
    ),
    hard(page('存在しないページ', ps('現在このページには内容がありません。'))),
  ),
  dead(
    'forge-not-page',
    'en',
    'status',
    'A code host without the repository: 404 page with parallax drawing and search.',
    'Codebarn',
    'gitlab',
    '/ellwood/parse-deeds/blob/master/parser.py',
    undefined,
    {
      topic: 'en:tech',
      ...hard(
        page(
          'This is not the web page you are looking for',
          '<form action="/search"><input name="q" placeholder="Find code, projects, and people"></form>',
        ),
      ),
    },
  ),
  dead(
    'bucket-nosuchkey',
    'en',
    'status',
    'An object store names the key that does not exist, in XML.',
    'files',
    'plain',
    '/reports/2014/final/deed-survey.pdf',
    undefined,
    {
      home: () =>
        text(
          '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
          403,
          'application/xml',
        ),
      absent: (r) =>
        text(
          `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>${r.path.slice(1)}</Key><RequestId>${fresh().slice(0, 16)}</RequestId></Error>`,
          404,
          'application/xml',
        ),
      verdicts: ['gone', 'soft-404'],
    },
  ),
]
