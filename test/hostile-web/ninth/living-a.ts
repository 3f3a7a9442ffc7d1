/** Living pages that speak of loss: English. */
import type { WebCase } from '../case.ts'
import { alive, draw, leaf, ok, p, serve, type Site } from './kit.ts'

const courier: Site = {
  lang: 'en',
  brand: 'The Harbour Courier',
  skin: 'news',
  nav: ['Home', 'UK', 'World', 'Opinion', 'Technology', 'Obituaries', 'Crossword'],
}
const journal: Site = {
  lang: 'en',
  brand: 'Annals of Comparative Limnology',
  skin: 'journal',
  nav: ['Home', 'Current', 'Archives', 'About', 'Submissions'],
}
const petitions: Site = {
  lang: 'en',
  brand: 'Petitions to the Assembly',
  skin: 'gov',
  nav: ['Petitions', 'How petitions work', 'Open petitions', 'Closed petitions'],
  foot: 'Assembly Petitions Committee',
}
const board: Site = {
  lang: 'en',
  brand: 'WebAdmin Talk',
  skin: 'forum',
  nav: ['Board index', 'FAQ', 'Register', 'Login'],
}
const webref: Site = {
  lang: 'en',
  brand: 'HTTP Reference',
  skin: 'docs',
  nav: ['Guides', 'Headers', 'Methods', 'Status codes', 'Glossary'],
}
const museum: Site = {
  lang: 'en',
  brand: 'Wexham Museum of Clocks',
  skin: 'drupal',
  nav: ['Visit', 'Collections', 'Learning', 'Support us'],
  foot: 'Registered charity 1048831',
}
const court: Site = { lang: 'en', brand: 'District Court Docket Mirror', skin: 'bare' }
const police: Site = {
  lang: 'en',
  brand: 'Missing Persons Unit',
  skin: 'gov',
  nav: ['Report', 'Search cases', 'Unidentified', 'Family support'],
}
const tools: Site = {
  lang: 'en',
  brand: 'Brandt & Rowe Power Tools',
  skin: 'shop',
  nav: ['Drills', 'Saws', 'Sanders', 'Spare parts', 'Support'],
}
const tracks: Site = {
  lang: 'en',
  brand: 'Discopedia',
  skin: 'wiki',
  nav: ['Main page', 'Random record', 'Recent changes', 'Labels'],
}
const blog: Site = {
  lang: 'en',
  brand: 'Notes from a Leaky Boat',
  skin: 'wp',
  nav: ['Home', 'Archive', 'About'],
}
const jobs: Site = {
  lang: 'en',
  brand: 'University of Carrow Careers',
  skin: 'asp',
  nav: ['Vacancies', 'Benefits', 'How to apply', 'Sign in'],
}

export const livingA: readonly WebCase[] = [
  leaf(courier, {
    name: '404-how-papers-lose',
    family: 'about-loss',
    why: 'A long read about link rot whose headline is the error message itself.',
    at: '/technology/2023/may/14/404-not-found-newspapers-archives',
    doc: {
      title: '404 Not Found: how newspapers are losing their own past',
      date: '2023-05-14',
      by: 'Imogen Tallis',
      desc: 'When a publisher changes its content system, decades vanish.',
      main: p(
        'Type in the address of the first story this paper ever put online and you will read five words: “Sorry, this page doesn’t exist.” The story, a report on a ferry timetable from March 1997, went in the third change of content system, along with some 40,000 others.',
        'Researchers who looked at half a million articles found that a quarter of the deep links in them no longer led anywhere. For the oldest the figure was nearly three quarters. “Page not found is the commonest sentence in the history of journalism,” says Marta Eklund, who keeps the archive at the regional library.',
        '<h2>What can be done</h2>',
        'Some papers now print a short permanent address beside each source. Others pay a library to hold a copy. Most do nothing, and when the company that hosts their pictures is sold, the pictures go too.',
        'Eklund has a drawer of floppy disks from a rival that closed in 2004. “If you are looking for something that has been removed,” she says, “start with whoever was told to throw it away.”',
      ),
      aside:
        '<h3>Most viewed</h3><ol><li><a href="/uk/ferry">Ferry fares to rise</a></li><li><a href="/opinion/bins">The bins, again</a></li></ol>',
    },
  }),
  leaf(journal, {
    name: 'retracted-mussel-paper',
    family: 'retracted',
    why: 'A retracted paper: the landing page stands, with a retraction notice above the abstract.',
    at: '/index.php/acl/article/view/2217',
    doc: {
      title: 'RETRACTED: Filtration rates of zebra mussels under pulsed light',
      by: 'H. Okonjo-Vale',
      head: '<meta name="citation_doi" content="10.55512/acl.2217"/>',
      main: p(
        '<div class="notice retraction"><strong>This article has been retracted.</strong> The editors withdrew it on 4 February 2022 at the request of the authors. See the <a href="/index.php/acl/article/view/2391">retraction notice</a>.</div>',
        '<section class="item doi"><h2>DOI:</h2> <a href="https://doi.org/10.55512/acl.2217">10.55512/acl.2217</a></section>',
        '<h2>Abstract</h2>',
        'Filtration by Dreissena polymorpha was measured in twelve mesocosms under light pulses of 2, 4 and 8 seconds. Clearance rates rose by 31 % under the shortest pulses. A later check showed that the turbidity sensor had been calibrated against the wrong standard, and that four of the twelve series were copies.',
        '<section class="item references"><h2>References</h2><ul><li>Ackerman, J. D. (1999). Effect of velocity on the filter feeding of dreissenid mussels.</li><li>Reeders, H. H. (1989). The filtration rate of the zebra mussel.</li></ul></section>',
        '<a class="obj_galley_link pdf" href="/index.php/acl/article/view/2217/1804">PDF (retracted)</a>',
      ),
    },
  }),
  leaf(petitions, {
    name: 'closed-petition',
    family: 'closed',
    why: 'A petition that is closed; its text, signatures and answer stand.',
    at: '/petitions/245118',
    doc: {
      title: 'Closed petition: Keep the night bus to Llanfair',
      crumbs: ['Petitions', 'Closed petitions'],
      main: p(
        '<p class="flash-notice">This petition closed on 11 November 2021 with 4,902 signatures.</p>',
        'The 61 is the only bus after nine in the evening. Shift workers at the hospital and the dairy depend on it. We ask the Assembly to fund it for three more years.',
        '<h2>The Committee’s response</h2>',
        'The Committee considered the petition on 24 January 2022 and noted that the operator had withdrawn its notice. Members agreed that no further action was possible and closed the petition.',
        '<p><a href="/petitions/245118/map">See a map of signatures</a> · <a href="/help">Petitions are open for 6 months</a></p>',
      ),
    },
  }),
  leaf(board, {
    name: 'forum-404-after-move',
    family: 'forum',
    why: 'A thread whose title and every post speak of “404 Not Found”.',
    at: '/viewtopic.php?f=12&t=88213',
    doc: {
      title: '[SOLVED] All posts give 404 Not Found after moving server',
      main: `<div class="action-bar"><div class="pagination">4 posts • Page 1 of 1</div></div>
<div class="post bg2"><dl class="postprofile"><dt>gravelpit</dt><dd>Posts: 14</dd></dl><div class="postbody"><h3>All posts give 404 Not Found after moving server</h3><p class="author">Tue Oct 03, 2017 9:12 pm</p><div class="content">Moved from Apache to nginx last night. Home page is fine, but every single post says<br><code>404 Not Found<br>The requested URL was not found on this server.</code><br>Permalinks are set to post name. What did I miss?</div></div></div>
<div class="post bg1"><dl class="postprofile"><dt>Odalys</dt><dd>Moderator</dd></dl><div class="postbody"><p class="author">Tue Oct 03, 2017 9:40 pm</p><div class="content">nginx doesn't read .htaccess. You need <code>try_files $uri $uri/ /index.php?$args;</code> in the location block.</div></div></div>
<div class="post bg2"><dl class="postprofile"><dt>gravelpit</dt></dl><div class="postbody"><p class="author">Tue Oct 03, 2017 10:02 pm</p><div class="content">That was it. Thanks a million!</div></div></div>
<div class="post bg1"><dl class="postprofile"><dt>mr_tibbs</dt></dl><div class="postbody"><p class="author">Sat Feb 10, 2018 8:55 am</p><div class="content">The image in the first post no longer exists, but the fix still works.</div></div></div>
<p class="notice">This topic is locked, you cannot edit posts or make further replies.</p>`,
    },
  }),
  leaf(webref, {
    name: 'status-410-gone-ref',
    family: 'reference',
    why: 'The reference page of the status code 410 Gone.',
    at: '/en/status/410.html',
    doc: {
      title: '410 Gone',
      crumbs: ['HTTP Reference', 'Status codes'],
      main: p(
        'The HTTP <code>410 Gone</code> client error response status code indicates that the target resource is no longer available at the origin server and that this condition is likely to be permanent.',
        'A 410 response is cacheable by default. If the server does not know whether the condition is temporary, <a href="404.html">404 Not Found</a> should be used instead.',
        '<h2>Status</h2><div class="highlight"><pre>410 Gone</pre></div>',
        '<h2>Examples</h2>',
        '<div class="highlight"><pre>HTTP/1.1 410 Gone\nContent-Type: text/html\n\n&lt;h1&gt;Promotion expired&lt;/h1&gt;\n&lt;p&gt;Unfortunately, this page has been removed.&lt;/p&gt;</pre></div>',
        '<h2>Specifications</h2><ul><li>RFC 9110, section 15.5.11</li></ul>',
      ),
    },
  }),
  leaf(museum, {
    name: 'clock-not-on-display',
    family: 'collection',
    why: 'A museum object “removed from display, location not found”.',
    at: '/collections/object/1974-0312-a',
    doc: {
      title: 'Longcase clock (1974.312.a)',
      main: p(
        '<p class="status status--off">Removed from display</p>',
        '<dl><dt>Maker</dt><dd>Unknown</dd><dt>Date</dt><dd>about 1760</dd><dt>Material</dt><dd>Oak, brass, iron</dd><dt>Location</dt><dd>Not found at the 2019 inventory</dd><dt>Image</dt><dd>No image available</dd><dt>Credit</dt><dd>Given by Miss E. Farrant, 1974</dd></dl>',
        'The movement is of thirty hours and strikes on a bell. The hood was replaced after the flood of 1953.',
      ),
    },
  }),
  leaf(court, {
    name: 'docket-page-404',
    family: 'legal',
    why: 'A short docket page; the case is closed and dismissed, and a brief has page 404.',
    at: '/dockets/2016/1-16-cv-00404.html',
    doc: {
      title: 'Farris v. Bellweather Shipping, No. 1:16-cv-00404',
      h1: 'Farris v. Bellweather Shipping',
      main: `<p>No. 1:16-cv-00404 &mdash; <b>CASE CLOSED</b></p>
<table border=1 cellpadding=3><tr><th>#<th>Date<th>Entry
<tr><td>1<td>02/11/2016<td>COMPLAINT filed by J. Farris
<tr><td>7<td>04/02/2016<td>MOTION to dismiss; no page 404 in exhibit B
<tr><td>12<td>06/30/2016<td>ORDER granting motion to strike; document removed from public view
<tr><td>15<td>08/19/2016<td>JUDGMENT dismissed without prejudice</table>`,
    },
  }),
  leaf(police, {
    name: 'missing-since-1987',
    family: 'person',
    why: 'A page of a missing person: “not found”, “last seen”, “no longer available” stand in it.',
    at: '/case/87-0113',
    doc: {
      title: 'Missing: Thomas Ardle, case 87-0113',
      crumbs: ['Search cases', 'Males'],
      main: p(
        '<p><b>Status:</b> Not found</p>',
        '<table><tr><td>Last seen</td><td>14 June 1987, Porthmere railway station</td></tr><tr><td>Age then</td><td>19</td></tr><tr><td>Height</td><td>5 ft 10 in</td></tr><tr><td>Hair</td><td>Brown</td></tr></table>',
        'Thomas left his lodgings to catch the 18.20. He did not arrive. The ticket record is no longer available. If you know anything, call the unit on 01632 960 118.',
      ),
      aside: '<h3>Could you help?</h3><p><a href="/contact">Contact us in confidence</a></p>',
    },
  }),
  leaf(tools, {
    name: 'discontinued-sander',
    family: 'product',
    why: 'A discontinued product with manual, parts and support.',
    at: '/products/br-180-belt-sander',
    doc: {
      title: 'BR-180 Belt Sander (discontinued)',
      crumbs: ['Home', 'Sanders', 'Discontinued'],
      main: p(
        '<p class="badge badge--sold-out">This product is no longer available</p>',
        '<p class="price">—</p><button disabled>Sold out</button>',
        'Production of the BR-180 ended in March 2018. Spare belts (75 × 533 mm) and carbon brushes are kept in stock until at least 2028. We recommend the <a href="/products/br-220">BR-220</a> as its replacement.',
        '<h2>Downloads</h2><ul><li><a href="/files/br180-manual.pdf">Operating manual (PDF, 2.1 MB)</a></li><li><a href="/files/br180-parts.pdf">Exploded drawing</a></li></ul>',
        '<table><tr><td>Power</td><td>900 W</td></tr><tr><td>Belt speed</td><td>260–380 m/min</td></tr><tr><td>Weight</td><td>4.3 kg</td></tr></table>',
        '<h2>Reviews</h2><p>★★★★☆ “Mine is nine years old and still runs.” — Colin, Hull</p>',
      ),
    },
  }),
  leaf(tracks, {
    name: 'album-page-removed',
    family: 'title-trap',
    why: 'A wiki article on a record called “Page Not Found”, with a song “This Video Has Been Removed”.',
    at: '/wiki/Page_Not_Found_(album)',
    doc: {
      title: 'Page Not Found (album)',
      wholeTitle: 'Page Not Found (album) - Discopedia',
      date: 'This page was last edited on 2 March 2024, at 18:04.',
      main: `<p><i><b>Page Not Found</b></i> is the third studio album by the Leeds band Dial Tone, released on 9 October 2009 by Kettle Records. It was recorded in a closed swimming bath.</p>
<h2><span class="mw-headline" id="Track_listing">Track listing</span></h2>
<ol><li>"Welcome Back" – 3:12</li><li>"This Video Has Been Removed" – 4:01</li><li>"Error" – 2:44</li><li>"Your Session Has Expired" – 5:36</li><li>"Under Construction" – 3:50</li></ol>
<h2><span class="mw-headline" id="Personnel">Personnel</span></h2><ul><li>Ros Hartley – voice</li><li>P. Quill – bass, tape</li></ul>`,
    },
  }),
  leaf(blog, {
    name: 'short-boat-note',
    family: 'short',
    why: 'A blog note of two sentences.',
    at: '/2011/08/22/gone-fishing/',
    doc: {
      title: 'Gone',
      date: '2011-08-22T07:10:00+00:00',
      by: 'nell',
      main: '<p>Gone fishing. Back when the mackerel are.</p>',
    },
  }),
  leaf(jobs, {
    name: 'filled-vacancy',
    family: 'closed',
    why: 'A job advertisement past its closing date; the whole text stands.',
    at: '/vacancies/view.aspx?ref=CR2231',
    doc: {
      title: 'Assistant Archivist (fixed term) – CR2231',
      main: p(
        '<p style="color:#900"><b>The closing date for this vacancy has passed and applications are no longer accepted.</b></p>',
        '<table><tr><td>Department</td><td>Library &amp; Special Collections</td></tr><tr><td>Salary</td><td>£29,605 to £33,966 per annum</td></tr><tr><td>Closing date</td><td>30 June 2024</td></tr></table>',
        'You will catalogue the papers of the Carrow Fishermen’s Union, about 140 boxes, and answer enquiries in the reading room two days a week. You have a recognised qualification in archives or are working towards one.',
        'Informal enquiries: Dr L. Petrie, Head of Special Collections.',
      ),
    },
    pages: {
      '/vacancies/view.aspx': (r) =>
        r.path.includes('CR2231')
          ? ok('')
          : { status: 302, headers: [['Location', '/vacancies/notfound.aspx']] },
    },
  }),
  alive({
    name: 'minimal-1998-home',
    family: 'old-html',
    lang: 'en',
    why: 'A page of 1998 of a few lines, with “under construction” and a counter.',
    at: '/~pjm/lamps.html',
    scheme: 'http',
    host: serve(null, {
      '/~pjm/lamps.html': ok(
        '<html><head><title>Pete\'s Miner Lamps</title></head>\n<body background="rust.gif">\n<h2>Pete\'s Miner Lamps</h2>\n<img src="constr.gif" alt="under construction"> New photos soon!\n<ul><li>Wolf type 7 (1911)<li>Clanny, brass, no maker\'s plate<li>Cambrian no. 1\n</ul>\nI swap. pjm@wexham.test<p>You are visitor <img src="/cgi-bin/count?pjm"> since 3/98\n</body></html>',
        'text/html',
      ),
      '/': ok(
        '<html><title>Wexham Net</title><body><h1>Wexham Net - member pages</h1><a href="/~pjm/lamps.html">pjm</a></body></html>',
        'text/html',
      ),
    }),
  }),
  alive({
    name: 'api-json-expired',
    family: 'data',
    lang: 'en',
    why: 'A register’s JSON record of a licence whose status is “expired”.',
    at: '/api/v2/licences/88-1204.json',
    host: serve(
      null,
      {
        '/api/v2/licences/88-1204.json': ok(
          '{"licence":"88-1204","holder":"Northern Gravel Ltd (dissolved)","status":"expired","issued":"2009-04-01","expired":"2019-03-31","error":null,"removed_conditions":["4b","7"],"site":{"name":"Holm Quarry","lat":54.61,"lon":-2.71}}\n',
          'application/json',
        ),
        '/': ok('{"service":"licence register","docs":"/docs"}', 'application/json'),
      },
      {
        status: 404,
        headers: [['Content-Type', 'application/json']],
        body: '{"error":"not_found","message":"No such licence"}',
      },
    ),
  }),
  alive({
    name: 'plain-text-memo',
    family: 'data',
    lang: 'en',
    why: 'A plain-text memo about error messages.',
    at: '/memos/0417.txt',
    scheme: 'http',
    host: serve(null, {
      '/memos/0417.txt': ok(
        'MEMO 0417                                             12 Aug 1994\nFrom:  T. Aske\nTo:    all gopher admins\nRe:    wording of errors\n\nPlease stop answering "Document not available" when what you mean is\n"come back after five".  The reader cannot tell the difference.\n\n  1. gone for good      ->  "This document has been removed."\n  2. never was here     ->  "No such document."\n  3. disk is in repair  ->  "Try again tomorrow."\n\n-T.\n',
        'text/plain',
      ),
    }),
  }),
  alive({
    name: 'domain-sale-essay',
    family: 'about-loss',
    lang: 'en',
    why: 'An essay on parked domains that quotes their words in its title.',
    at: '/essays/this-domain-is-for-sale.html',
    host: serve(null, {
      '/': '<!doctype html><title>R. Amsel, essays</title><ul><li><a href="/essays/this-domain-is-for-sale.html">This domain is for sale</a></ul>',
      '/essays/this-domain-is-for-sale.html': draw(
        { lang: 'en', brand: 'R. Amsel, essays', skin: 'bare' },
        {
          title: 'This domain is for sale',
          wholeTitle: 'This domain is for sale — R. Amsel',
          main: p(
            'In 2006 I let a name lapse. It had held the minutes of a chess club. Within a day a stranger’s page stood there: <i>This domain is for sale. Buy now for $2,495. Related searches: chess sets, chess lessons, cheap flights.</i>',
            'The words have hardly changed since. “Inquire about this domain.” “The domain may be for sale by its owner.” Behind each stands an auction, a broker and a server that answers any address whatever with the same page, which is why the chess club’s minutes of May 1999 are, to a machine, still there.',
            'I wrote to the broker. He asked what I would pay for a club that no longer exists. I said: nothing; and that is the price at which it has been standing ever since.',
          ),
        },
      ),
    }),
  }),
  alive({
    name: 'mailing-list-500',
    family: 'forum',
    lang: 'en',
    why: 'A message of a mailing list archive, in pre, about a dead link.',
    at: '/pipermail/maps-l/2008-March/004417.html',
    scheme: 'http',
    host: serve(null, {
      '/pipermail/maps-l/2008-March/004417.html': ok(
        '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">\n<HTML><HEAD><TITLE> [maps-l] Link broken: Page cannot be found\n </TITLE><LINK REL="Index" HREF="index.html" ><META NAME="robots" CONTENT="index,nofollow"></HEAD>\n<BODY BGCOLOR="#ffffff">\n<H1>[maps-l] Link broken: Page cannot be found</H1>\n<B>Jo Hartnell</B> <A HREF="mailto:maps-l%40lists">jo at hartnell.test</A><BR><I>Tue Mar 11 10:02:55 GMT 2008</I>\n<HR>\n<PRE>\nOn Mon, 10 Mar 2008, K. Ives wrote:\n&gt; The scan of the 1851 sheet gives "The page cannot be found".\n\nYes, the university closed that server.  I have put my own copy at\nthe usual place.\n\nJo\n</PRE>\n<HR><UL><LI>Previous message: <A HREF="004416.html">[maps-l] sheet 1851</A></LI></UL>\n<a href="https://lists.test/listinfo/maps-l">More information about the maps-l mailing list</a>\n</BODY></HTML>',
        'text/html; charset=us-ascii',
      ),
    }),
  }),
]
