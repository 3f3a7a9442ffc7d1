/** Hosts that ended, changed hands or were emptied, hard statuses, and redirects to fronts (continued). */
import type { WebCase } from '../case.ts'
import { bare, both, dead, go, one, render, shell, site, type Site } from './kit.ts'
import { html, home } from './dead-b-parts.ts'

export const deadBMore: readonly WebCase[] = [
  dead(
    'authors-deleted',
    'en',
    'hosting',
    ['gone'],
    'A hosted blog that its authors deleted answers 410.',
    'https://burmadiary.~/2010/11/14/release/',
    {
      'burmadiary.~': {
        serve: () =>
          bare(
            410,
            '<!DOCTYPE html><html lang="en"><head><title>burmadiary.authors-deleted-xiv.test is no longer available</title></head><body class="suspended"><div id="content"><h1>burmadiary is no longer available.</h1><p>The authors have deleted this site.</p></div></body></html>',
            html,
          ),
      },
    },
  ),
  dead(
    'blog-removed',
    'en',
    'hosting',
    ['gone', 'soft-404'],
    'A hosted blog was removed: the service’s 404 for all its paths.',
    'http://tigraynotes.~/2012/08/famine-archive.html',
    {
      'tigraynotes.~': {
        serve: () =>
          bare(
            404,
            '<!DOCTYPE html><html dir="ltr" lang="en"><head><title>Blog not found</title></head><body><h1>Blog not found</h1><div id="main"><p>Sorry, the blog you were looking for does not exist. However, the name <b>tigraynotes</b> is available to register!</p><a href="https://blogs.test/home">Register tigraynotes</a></div></body></html>',
            html,
          ),
      },
    },
  ),
  dead(
    'item-withdrawn',
    'en',
    'status',
    ['gone'],
    'A repository’s tombstone: the item was withdrawn, status 410.',
    'https://eprints.~/handle/1842/5517',
    {
      'eprints.~': one(
        'dspace',
        'en',
        'Research Archive',
        '/handle/1842/5517',
        {
          h: 'Item withdrawn',
          p: [
            'This item has been withdrawn and is no longer available. If you have questions, contact the administrators.',
          ],
          fill: 0,
          status: 410,
        },
        {
          kb: 38,
          pages: {
            '/handle/1842/5518': {
              h: 'Crofting and Clearance in Sutherland',
              p: ['Abstract: The thesis traces evictions between 1807 and 1821.'],
            },
          },
        },
      )[''],
    },
  ),
  dead(
    'shared-file',
    'en',
    'status',
    ['gone', 'soft-404'],
    'A shared file that has been deleted: the service says so with 404.',
    'https://docs.~/file/d/0B4qPz7Jc1xWuT3RzYkE/edit?usp=sharing',
    {
      'docs.~': {
        serve: (r) =>
          r.path === '/'
            ? go(302, '/file/u/0/')
            : r.path === '/file/u/0/'
              ? bare(
                  200,
                  '<html><head><title>Documents: Sign-in</title></head><body><h1>Sign in</h1><form method="post"><input type="email" name="identifier"><input type="password" name="p"></form></body></html>',
                  html,
                )
              : bare(
                  404,
                  '<!DOCTYPE html><html lang="en"><head><meta name="description" content="Web word processing, presentations and spreadsheets"><title>Page Not Found</title></head><body><div id="outerContainer"><div id="innerContainer"><div id="drive-logo">Drive</div><p class="errorMessage">Sorry, the file you have requested does not exist.</p><p>Make sure that you have the correct URL and the file exists.</p></div></div></body></html>',
                  html,
                ),
      },
    },
  ),
  dead(
    'video-removed',
    'en',
    'removed',
    ['gone', 'soft-404'],
    'A video that its uploader removed: the whole player page with 200, the reason in its JSON.',
    'https://www.~/watch?v=Zk3vQ9_hTtU',
    {
      '': { serve: (r) => go(301, `https://www.video-removed-xiv.test${r.path}`) },
      'www.~': {
        serve: (r) =>
          bare(
            200,
            `<!DOCTYPE html><html lang="en"><head><title>${r.path.includes('aaLIVE00001') ? 'Public hearing - Video' : ' - Video'}</title><script nonce="${(r.before * 99991).toString(36)}">var ytcfg={${'"EXPERIMENT_FLAGS_x":true,'.repeat(1800)}"LOGGED_IN":false};</script></head><body><div id="player"></div><script>var initialPlayerResponse={"playabilityStatus":${r.path.includes('aaLIVE00001') ? '{"status":"OK","playableInEmbed":true},"videoDetails":{"videoId":"aaLIVE00001","title":"Public hearing","lengthSeconds":"5121","shortDescription":"Hearing of the commission in Freetown."}' : '{"status":"ERROR","reason":"Video unavailable","errorScreen":{"playerErrorMessageRenderer":{"subreason":{"simpleText":"This video has been removed by the uploader"}}}}'}};</script></body></html>`,
            html,
          ),
      },
    },
    { needsBrowser: true },
  ),
  dead(
    'vesture-home',
    'lv',
    'redirect-home',
    ['soft-404', 'gone'],
    'After a relaunch each old path goes for good to the home page.',
    'http://www.~/lat/publikacijas/petijumi/2007/?doc=4410',
    both({
      sw: 'drupal',
      lang: 'lv',
      title: 'Vēstures institūts',
      kb: 66,
      pages: { '/par-mums': { h: 'Par institūtu', p: ['Institūts dibināts 1936. gadā.'] } },
      nf: (r) => home(r),
    }),
  ),
  dead(
    'narodna-domov',
    'sl',
    'redirect-home',
    ['soft-404', 'gone'],
    'The new site sends unknown paths to its front with 302.',
    'http://www.~/index.php?id=1412&L=1',
    both({
      sw: 'wordpress',
      lang: 'sl',
      title: 'Mirovni zavod',
      kb: 71,
      pages: { '/sl/projekti/': { h: 'Projekti', p: ['Zavod vodi šest projektov.'] } },
      first: (r) => (r.path.startsWith('/index.php?') ? go(302, '/') : undefined),
      nf: () => go(302, '/'),
    }),
  ),
  dead(
    'hafan-cy',
    'cy',
    'redirect-home',
    ['soft-404', 'gone'],
    'A commissioner’s old host sends every path to the home page of the new one.',
    'http://www.bwrdd.~/cynnwys.php?pID=109&langID=2',
    {
      'www.bwrdd.~': { serve: () => go(301, 'https://www.hafan-cy-xiv.test/') },
      'bwrdd.~': { serve: () => go(301, 'https://www.hafan-cy-xiv.test/') },
      ...both({
        sw: 'drupal',
        lang: 'cy',
        title: 'Comisiynydd',
        kb: 59,
        pages: { '/amdanom': { h: 'Amdanom ni', p: ['Sefydlwyd y swydd yn 2012.'] } },
      }),
    },
  ),
  dead(
    'merged-ngo',
    'en',
    'redirect-home',
    ['soft-404', 'gone'],
    'An NGO merged with another; its old reports all lead to the other’s front.',
    'http://www.~/reports/2006/detention-in-burundi.pdf',
    {
      '': { serve: () => go(301, 'https://partner.merged-ngo-xiv.test/?ref=merger') },
      'www.~': { serve: () => go(301, 'https://partner.merged-ngo-xiv.test/?ref=merger') },
      'partner.~': both({
        sw: 'next',
        lang: 'en',
        title: 'Rights Partners',
        kb: 93,
        pages: { '/about': { h: 'About us', p: ['We joined forces in 2017.'] } },
      })[''],
    },
  ),
  dead(
    'sida-fannst-ekki',
    'is',
    'status',
    ['gone', 'soft-404'],
    'A ministry’s old path has a plain 404 in the new frame.',
    'http://www.~/utgefid-efni/skyrslur/nr/2741',
    both({
      sw: 'next',
      lang: 'is',
      title: 'Ráðuneytið',
      kb: 71,
      pages: { '/verkefni': { h: 'Verkefni', p: ['Ráðuneytið fer með velferðarmál.'] } },
    }),
  ),
  dead(
    'safha-nahin',
    'ur',
    'status',
    ['gone', 'soft-404'],
    'A news site’s story is absent: 404 in WordPress’s frame.',
    'https://www.~/2013/04/18/جبری-گمشدگی/',
    both({
      sw: 'wordpress',
      lang: 'ur',
      title: 'روزنامہ آواز',
      kb: 86,
      up: true,
      pages: { '/2026/11/20/بجٹ/': { h: 'بجٹ پر بحث', p: ['ایوان میں بجٹ پر بحث جاری ہے۔'] } },
    }),
  ),
  dead(
    'pagna-mitlufa',
    'mt',
    'status',
    ['gone', 'soft-404'],
    'A court services’ search address of old, 404 from SharePoint.',
    'http://www.~/courtservices/Judgements/search.aspx?func=judgement&id=44120',
    both({
      sw: 'aspx',
      lang: 'mt',
      title: 'Il-Qrati',
      kb: 64,
      pages: { '/mt/Pages/kuntatt.aspx': { h: 'Kuntatt', p: ['Triq ir-Repubblika.'] } },
    }),
  ),
  dead(
    'gverdi-ar-aris',
    'ka',
    'status',
    ['gone', 'soft-404'],
    'An election office’s old id is absent, 404 in Drupal’s frame.',
    'http://www.~/index.php?lang_id=GEO&sec_id=105&info_id=5526',
    both({
      sw: 'drupal',
      lang: 'ka',
      title: 'ადმინისტრაცია',
      kb: 57,
      pages: { '/ka/contact': { h: 'კონტაქტი', p: ['თბილისი, გამზირი 13.'] } },
      first: (r) =>
        r.path.startsWith('/index.php?lang_id')
          ? render(
              { sw: 'drupal', lang: 'ka', title: 'ადმინისტრაცია', kb: 57, pages: {} },
              { h: 'გვერდი ვერ მოიძებნა', p: ['მოთხოვნილი გვერდი არ არსებობს.'], fill: 0, status: 404 },
              r,
              true,
            )
          : undefined,
    }),
  ),
  dead(
    'neekkiya-katturai',
    'ta',
    'status',
    ['gone', 'soft-404'],
    'MediaWiki tells that an article was deleted, with its log, 404.',
    'https://ta.~/wiki/வலிகாமம்_ஆவணம்',
    (() => {
      const s: Site = {
        sw: 'mediawiki',
        lang: 'ta',
        title: 'நூலகக் களஞ்சியம்',
        kb: 37,
        up: true,
        pages: { '/wiki/முதற்_பக்கம்': { h: 'முதற் பக்கம்', p: ['களஞ்சியத்தில் 2,114 கட்டுரைகள் உள்ளன.'] } },
        nf: {
          h: '{t}',
          p: [
            '<div class="noarticletext">இப்பக்கத்தில் தற்போது உரை எதுவும் இல்லை. நீங்கள் மற்ற பக்கங்களில் இத்தலைப்பைத் தேடலாம்.</div>',
          ],
          status: 404,
        },
      }
      return {
        'ta.~': site({
          ...s,
          pages: {
            ...s.pages,
            '/wiki/வலிகாமம்_ஆவணம்': (r) =>
              render(
                s,
                {
                  h: 'வலிகாமம் ஆவணம்',
                  p: [
                    'இப்பக்கம் நீக்கப்பட்டுள்ளது. நீக்கல் பதிவு கீழே தரப்பட்டுள்ளது.',
                    '<ul class="mw-logevent-loglines"><li>12:41, 3 மே 2016 நிர்வாகி பக்கத்தை நீக்கினார் (பதிப்புரிமை மீறல்)</li></ul>',
                  ],
                  fill: 0,
                  status: 404,
                },
                r,
                true,
              ),
          },
        }),
      }
    })(),
  ),
  dead(
    'app-shell-gone',
    'fr',
    'script',
    ['soft-404', 'gone'],
    'A shell of script for each path; its interface answers 404 and the script then tells that the notice does not exist.',
    'https://www.~/notice/ark-12148-cb41002',
    both(shell('fr', 'Catalogue des archives', 'Cette notice n’existe pas ou a été supprimée.', {})),
    { needsBrowser: true },
  ),
]
