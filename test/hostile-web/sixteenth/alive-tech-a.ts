/** Alive: documentation, forums, code hosts, wikis. */
import type { WebCase } from '../case.ts'
import { ps, table, text, ul } from './base.ts'
import { alive, gonePage, page, show } from './site.ts'
import { post, T } from './alive-tech-kit.ts'

export const aliveTechA: readonly WebCase[] = [
  alive(
    'status-404-reference',
    'en',
    'about-404',
    'The reference page of the status code 404: its title is "404 Not Found".',
    'Web Platform Handbook',
    'docs',
    '/http/status/404.html',
    page(
      '404 Not Found',
      ps(
        'The HTTP 404 Not Found client error response status code indicates that the server cannot find the requested resource. Links that lead to a 404 page are often called broken or dead links.',
        'A 404 status code only indicates that the resource is missing without indicating if this is temporary or permanent. If a resource is permanently removed, servers should send 410 Gone instead.',
      ) +
        '<pre>HTTP/1.1 404 Not Found\nContent-Type: text/html</pre><h2>See also</h2>' +
        ul(['410 Gone', '301 Moved Permanently']),
    ),
    T,
  ),
  alive(
    'docs-outdated-banner',
    'en',
    'about-404',
    'Documentation of an old version with a banner that it is no longer maintained.',
    'Ferrule',
    'docs',
    '/en/1.8/scheduler.html',
    page(
      'The scheduler',
      '<div class="admonition danger"><p>You are reading documentation for version 1.8, which is no longer supported. This page may have been removed in newer versions.</p></div>' +
        ps(
          'The scheduler runs tasks in order of their deadlines. Tasks without a deadline run when the queue is idle.',
          'Call <code>Scheduler.drain()</code> before shutdown, or pending tasks are lost.',
        ) +
        '<pre>s = Scheduler(workers=4)\ns.submit(job, deadline=30)</pre>',
    ),
    T,
  ),
  alive(
    'module-removed',
    'en',
    'about-404',
    'The entry of a module that was removed in a later release: a short page that says so and names the last version.',
    'Ferrule Standard Library',
    'docs',
    '/3/library/netpoll.html',
    page(
      'netpoll — Removed in 3.12',
      ps(
        'Deprecated since version 3.6, removed in version 3.12.',
        'This module is no longer part of the standard library. It was removed in Ferrule 3.12 after being deprecated in 3.6. Use <code>aio</code> instead. The last version that provided the module was Ferrule 3.11.',
      ),
    ),
    T,
  ),
  alive(
    'qa-page-not-found',
    'en',
    'about-404',
    'A question whose title is the error message "Page not found" after deployment.',
    'AskStack',
    'discourse',
    '/t/page-not-found-after-refresh-on-nested-routes/88121',
    page(
      '"Page not found" after refresh on nested routes',
      post(
        'kilnfire',
        'Mar 3 2019',
        'My single-page app works until I press F5, then the server says “404 Not Found – The page you requested could not be found”. What must I configure?',
      ) +
        post(
          'oatmeal_dev',
          'Mar 3 2019',
          'The server looks for a file with that path. Send unknown paths to index.html, but keep the 404 for missing assets.',
        ) +
        post('kilnfire', 'Mar 4 2019', 'That was it, thank you!'),
    ),
    T,
  ),
  alive(
    'qa-closed-deleted',
    'en',
    'about-404',
    'A question that is closed, with answers by deleted users and a deleted comment.',
    'Query Exchange',
    'nuxt',
    '/questions/41877/what-is-a-phantom-read',
    page(
      'What is a phantom read? [closed]',
      '<aside class="notice">This question was closed as off-topic. It is not accepting answers.</aside>' +
        post(
          'user41877 (account deleted)',
          'Asked 11 years ago',
          'The manual mentions phantom reads but gives no example. Can someone show two transactions in which one occurs?',
        ) +
        post(
          '[deleted]',
          '2013',
          'Transaction A counts rows where price > 10. B inserts one with price 12 and commits. A counts again and sees one more: the phantom.',
        ) +
        '<p class="comment">[This comment has been removed by a moderator]</p>',
    ),
    T,
  ),
  alive(
    'topic-auto-closed',
    'en',
    'about-404',
    'A topic with posts deleted by their authors and closed automatically.',
    'Selfhost Forum',
    'discourse',
    '/t/reverse-proxy-drops-websocket-after-60-seconds/3120',
    page(
      'Reverse proxy drops websocket after 60 seconds',
      post('merl', 'June 2021', 'Connections die after exactly a minute. Logs show upstream timed out.') +
        post('tessel', 'June 2021', '(post deleted by author)') +
        post(
          'anvil',
          'June 2021',
          'Raise the read timeout for that location; sixty seconds is the default.',
        ) +
        '<p>This topic was automatically closed 90 days after the last reply. New replies are no longer allowed.</p>',
    ),
    T,
  ),
  alive(
    'forum-seite-nicht-gefunden',
    'de',
    'about-404',
    'A thread about pages that are not found after an update, marked solved.',
    'Blechtrommel-Forum',
    'phpbb',
    '/viewtopic.php?t=20714',
    page(
      '[gelöst] Seite nicht gefunden nach Update auf 3.3',
      post(
        'Zinnober',
        '12. Jan 2020, 19:02',
        'Seit dem Update zeigt jede Unterseite „404 – Seite nicht gefunden“. Die Startseite geht.',
      ) +
        post(
          'Lötkolben',
          '12. Jan 2020, 20:41',
          'Prüf die .htaccess, die wird beim Update überschrieben. RewriteBase / eintragen.',
        ) +
        post('Zinnober', '13. Jan 2020, 08:15', 'Danke, das war es!'),
    ),
    {
      absent: (r, s) =>
        show(
          s,
          page('Information', ps('Das ausgewählte Thema existiert nicht.'), { status: 404, kind: 'error' }),
          r,
        ),
    },
  ),
  alive(
    'projet-archive',
    'fr',
    'about-404',
    'An archived project of a code forge: read-only, with its files and read-me.',
    'Forge des communs',
    'gitlab',
    '/cartographes/tuiles-anciennes',
    page(
      'tuiles-anciennes',
      '<div class="gl-alert">Ce projet est archivé et en lecture seule. Il n’est plus maintenu.</div>' +
        table([
          ['Nom', 'Dernier commit'],
          ['src', 'retire le cache'],
          ['LISEZMOI.md', 'ajoute la licence'],
          ['Makefile', 'supprime la cible morte'],
        ]) +
        ps('Outils pour découper d’anciennes cartes en tuiles. Voir le dossier exemples.'),
    ),
  ),
  alive(
    'bug-wontfix',
    'en',
    'about-404',
    'A bug report about a page that says "Not Found", resolved as won’t fix.',
    'Tracker',
    'aspnet',
    '/show_bug.aspx?id=51266',
    page(
      'Bug 51266 – “Not Found: The requested URL was not found on this server” when opening help',
      table([
        ['Field', 'Value'],
        ['Status', 'RESOLVED WONTFIX'],
        ['Component', 'Help'],
        ['Reported', '2009-10-02'],
      ]) +
        post(
          'Description',
          '2009-10-02',
          'Choosing Help → Contents opens a page that says Not Found. Expected: the manual.',
        ) +
        post('Comment 1', '2009-10-05', 'The manual is no longer shipped. Closing.'),
    ),
    { ...T, absent: (r, s) => show(s, { ...gonePage(s), status: 200 }, r) },
  ),
  alive(
    'mailing-list-post',
    'en',
    'short',
    'A message in a list archive: plain text in pre, three lines and a signature.',
    'netmap-users',
    'plain',
    '/pipermail/netmap-users/2007-March/001284.html',
    page(
      '[Netmap-users] unsubscribe does not work',
      '<b>H. Pell</b> hpell at list.test<br><i>Tue Mar 6 09:14:22 CET 2007</i><hr><pre>Following the unsubscribe link gives "No such list".\nCan an admin have a look?\n\nHP</pre><hr><a href="/pipermail/netmap-users/2007-March/thread.html">[ thread ]</a>',
    ),
  ),
  alive(
    'commit-deleted-404',
    'en',
    'about-404',
    'A commit page that shows the deletion of a file 404.html.',
    'git.outpost',
    'gitlab',
    '/cgit/site.git/commit/?id=9f31c07',
    page(
      'Remove custom 404 page',
      '<pre class="diff">commit 9f31c07be21\nAuthor: builder\n\n    Remove custom 404 page\n\ndeleted file mode 100644\n--- a/404.html\n+++ /dev/null\n-&lt;h1&gt;Page not found&lt;/h1&gt;\n-&lt;p&gt;Sorry, the page you are looking for does not exist.&lt;/p&gt;</pre>',
    ),
    T,
  ),
  alive(
    'raw-readme',
    'en',
    'file',
    'A raw text file of a code host.',
    'rawhost',
    'gitlab',
    '/outpost/site/-/raw/main/README',
    () => text('site\n====\n\nSources of the outpost site. Run make to build it.\n\nLicence: MIT\n'),
    T,
  ),
]
