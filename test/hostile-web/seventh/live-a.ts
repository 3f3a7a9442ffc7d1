/** Living pages whose words are those of dead ones. */
import type { WebCase } from '../case.ts'
import { blogger, civic, joomla, mediawiki, paperSite, plain, portal, typo3, wordpress } from './frames.ts'
import { house } from './house.ts'
import { alive, apache, html, nginx, pages } from './kit.ts'

export const liveA: readonly WebCase[] = [
  alive(
    'g-linkrot-essay',
    'en',
    'about-link-rot',
    '/2019/11/404-not-found/',
    'A law librarian writes about dead footnotes under the title of an error page.',
    house(
      wordpress,
      {
        lang: 'en-US',
        name: 'Marginalia of a Law Librarian',
        nav: ['Home', 'About', 'Reading list', 'Contact'],
        side: ['Page numbers are not neutral', 'Why I still print opinions', 'PURL, ARK, DOI: a field guide'],
        foot: 'Proudly powered by WordPress',
      },
      {
        '/2019/11/404-not-found/': [
          '404 Not Found',
          `<article class="post type-post hentry"><header><h1 class="entry-title">404 Not Found</h1><span class="posted-on">November 14, 2019</span></header><div class="entry-content">
<p>&ldquo;Sorry, the page you are looking for no longer exists.&rdquo; I have read that sentence, or one of its cousins, two hundred and eleven times this month, because I asked a student assistant to click every footnote of our review&rsquo;s volume 84.</p>
<p>Of 1,340 links, 489 led nowhere. The rest of this post is about what kind of nowhere. Government sites tend to say so politely and offer a search box. Think tanks redirect you to the front page and hope you will not notice. Two conference sites now sell handbags.</p>
<p>The Ninth Circuit&rsquo;s library has kept PDF copies since 2016. We should do likewise, and the first step is to stop pretending that a URL is a citation.</p></div></article>
<div id="comments"><h2>3 thoughts on &ldquo;404 Not Found&rdquo;</h2><p>R. Ostrow: The handbags made me laugh.</p></div>`,
        ],
      },
      [
        'Page not found',
        `<section class="error-404 not-found"><h1 class="page-title">Oops! That page can&rsquo;t be found.</h1><p>It looks like nothing was found at this location. Maybe try a search?</p></section>`,
      ],
    ),
  ),
  alive(
    'g-page-introuvable',
    'fr',
    'poem',
    '/textes/page-introuvable.html',
    'A poem of nine lines is called "Page introuvable".',
    pages(
      {
        '/textes/page-introuvable.html': `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Page introuvable — Maud Kervella, textes</title><link rel="stylesheet" href="../k.css"></head>
<body><p class="haut"><a href="../">Maud Kervella</a> / <a href="./">textes</a></p>
<h2>Page introuvable</h2>
<div class="vers">Tu m’avais laissé l’adresse<br>d’une maison de papier.<br>J’ai tapé le nom, la rue,<br>le numéro du palier :<br><br>on m’a répondu <i>quatre cent quatre</i>,<br>comme un train qu’on a manqué.<br><br>Je relis l’erreur, tranquille :<br>c’est de toi, elle est signée.</div>
<p class="bas">Paru dans <i>La Barque</i>, n° 31, hiver 2014. <a href="marees.html">suivant →</a></p></body></html>`,
        '/textes/':
          '<!DOCTYPE html><html lang="fr"><title>Textes</title><ul><li><a href="page-introuvable.html">Page introuvable</a><li><a href="marees.html">Marées</a></ul></html>',
      },
      apache,
    ),
  ),
  alive(
    'g-verschollener-film',
    'de',
    'record',
    '/film/1928/der-stumme-gast',
    'A film database says that no copy of the film is preserved; the record itself stands.',
    house(
      typo3,
      {
        lang: 'de',
        name: 'Archiv des deutschen Stummfilms',
        nav: ['Filme', 'Personen', 'Kinos', 'Das Archiv', 'Kontakt'],
        side: ['Neuzugänge', 'Restaurierungen', 'Öffnungszeiten'],
        foot: 'Archiv des deutschen Stummfilms e. V. · Impressum · Datenschutz',
      },
      {
        '/film/1928/der-stumme-gast': [
          'Der stumme Gast (1928)',
          `<p class="status"><strong>Verschollen – keine Kopie vorhanden.</strong></p>
<table><tr><td>Regie</td><td>Hanns Torberg</td></tr><tr><td>Buch</td><td>Lilly Aschner</td></tr><tr><td>Produktion</td><td>Neptun-Film GmbH, Berlin</td></tr><tr><td>Zensur</td><td>B.18422 vom 3. 4. 1928, 6 Akte, 2241 m, Jugendverbot</td></tr><tr><td>Uraufführung</td><td>19. 4. 1928, Marmorhaus</td></tr></table>
<p>Inhalt nicht mehr verfügbar; überliefert sind eine Zensurkarte und vier Standfotos im Nachlass Aschner.</p>`,
        ],
      },
      [
        'Seite nicht gefunden',
        '<p>Die aufgerufene Seite gibt es in unserem Archiv nicht. Bitte nutzen Sie die Filmsuche.</p>',
      ],
    ),
  ),
  alive(
    'g-vermist-pluis',
    'nl',
    'note',
    '/vermist/huisdier/48812',
    'A notice about a lost cat: the animal is not found, the notice is.',
    house(
      joomla,
      {
        lang: 'nl-nl',
        name: 'Dierenambulance Vechtstreek',
        nav: ['Home', 'Vermist', 'Gevonden', 'Doneren', 'Vrijwilligers'],
        side: ['Gevonden: schildpad, Maarssen', 'Wat te doen bij een gewonde egel', 'Collecteweek'],
        foot: 'Spoednummer 0346 – 55 01 19, dag en nacht bereikbaar',
      },
      {
        '/vermist/huisdier/48812': [
          'Vermist: Pluis',
          `<p><b>Status: nog niet gevonden</b></p><p>Rode kater, gecastreerd, witte bef, gechipt. Sinds 2 oktober weg uit de omgeving Wilhelminalaan in Breukelen. Schuw; niet achternalopen maar bellen.</p><p>Dossiernummer 48812</p>`,
        ],
      },
      [
        '404 - Fout: 404',
        '<p>De pagina die u zoekt kan niet worden gevonden.</p><p>Artikel niet gevonden</p>',
      ],
    ),
  ),
  alive(
    'g-caducar',
    'es',
    'dictionary',
    '/caducado',
    'A dictionary entry for the word "caducado".',
    pages(
      {
        '/caducado': `<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>caducado | Definición | Tesoro del español de uso</title></head><body><div id="cab"><form action="/buscar"><input name="w" value="caducado"><button>Consultar</button></form></div>
<article id="d1"><header class="f">caducado, da</header><p class="n2">Del part. de <em>caducar</em>.</p><p class="j"><span>1.</span> adj. Que ha caducado. <i>Enlace caducado. Yogur caducado.</i></p><p class="j"><span>2.</span> adj. Decrépito, muy anciano. U. m. en leng. literario.</p></article>
<div class="otras">Entradas vecinas: <a href="/caduca">caduca</a> · <a href="/caducar">caducar</a> · <a href="/caduceo">caduceo</a></div><footer>Seminario de Lexicografía, 2023</footer></body></html>`,
      },
      (path) =>
        html(
          `<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>${decodeURIComponent(path.slice(1))} | Tesoro del español de uso</title></head><body><div id="cab"><form action="/buscar"><input name="w"><button>Consultar</button></form></div><p class="aviso">La palabra <b>${path.slice(1)}</b> no está en el Tesoro.</p><footer>Seminario de Lexicografía, 2023</footer></body></html>`,
          404,
        ),
    ),
  ),
  alive(
    'g-weggefallen',
    'de',
    'legal',
    '/bgvo/__17.html',
    'A paragraph of a law that was repealed: the page has one word of text, and that is the law.',
    pages(
      {
        '/bgvo/__17.html': `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="de" xml:lang="de"><head><title>§ 17 BGVO - Einzelnorm</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /></head><body><div id="container"><div id="header"><h1>Gesetze und Verordnungen</h1><a href="index.html">Nichtamtliches Inhaltsverzeichnis</a></div><div id="paddingLR12"><div class="jnheader"><h1>Beispielhafte Gebührenverordnung (BGVO)<br /><span class="jnenbez">§ 17</span>&#160;<span class="jnentitel">(weggefallen)</span></h1></div><div class="jnhtml"><div>-</div></div></div><div id="blaettern_prev"><a href="__16.html">zurück</a></div><div id="blaettern_next"><a href="__18.html">weiter</a></div></div></body></html>`,
      },
      nginx,
    ),
  ),
  alive(
    'g-status-410',
    'en',
    'reference',
    '/docs/http/status/410',
    'Reference documentation of the status code 410.',
    house(
      plain,
      {
        lang: 'en',
        name: 'Protocol Handbook',
        nav: ['Handbook', 'Methods', 'Status codes', 'Headers'],
        foot: 'Text CC BY-SA 4.0. Last reviewed 2024-02-20.',
      },
      {
        '/docs/http/status/410': [
          '410 Gone',
          `<p>The <code>410 Gone</code> client error response status code indicates that the target resource is no longer available at the origin server and that this condition is likely to be permanent.</p>
<pre>HTTP/1.1 410 Gone
Content-Type: text/html

This page has been permanently removed.</pre>
<p>A 410 is cacheable by default. If the server does not know whether the condition is permanent, a <a href="404">404 Not Found</a> should be sent instead.</p><h2>See also</h2><ul><li><a href="404">404</a><li><a href="451">451</a></ul>`,
        ],
      },
      [
        'Not in the handbook',
        '<p>There is no entry of that name. Try the <a href="/2">list of status codes</a>.</p>',
      ],
    ),
  ),
  alive(
    'g-sivua-ei-loydy',
    'fi',
    'about-link-rot',
    '/ohjeet/sivua-ei-loydy-virhe',
    'A hosting firm explains the error "Sivua ei löydy" to its customers.',
    house(
      wordpress,
      {
        lang: 'fi',
        name: 'Kuusamon Webhotelli',
        nav: ['Webhotellit', 'Verkkotunnukset', 'Ohjeet', 'Tuki', 'Kirjaudu'],
        side: ['Sähköpostin asetukset', 'SSL-varmenteen uusiminen', 'Varmuuskopiot'],
        foot: '© Kuusamon Webhotelli Oy, Y-tunnus 2041877-3',
      },
      {
        '/ohjeet/sivua-ei-loydy-virhe': [
          'Sivua ei löydy – mitä tehdä 404-virheelle?',
          `<h1>Sivua ei löydy – mitä tehdä 404-virheelle?</h1><p>Jos WordPress-sivustosi etusivu aukeaa mutta kaikki alasivut näyttävät virheen ”Sivua ei löydy”, syynä on lähes aina puuttuva <code>.htaccess</code>-tiedosto.</p><ol><li>Kirjaudu hallintapaneeliin ja avaa Asetukset › Osoiterakenne.</li><li>Paina Tallenna, vaikka et muuttaisi mitään.</li><li>Tyhjennä välimuisti.</li></ol><p>Eikö auttanut? Laita viesti tukeen, niin katsotaan lokit yhdessä.</p>`,
        ],
      },
      ['Hups', '<h1>Hups, tätä sivua ei ole.</h1><p>Etsi ohjeista tai palaa etusivulle.</p>'],
    ),
  ),
  alive(
    'g-spm-bortfaldet',
    'da',
    'legal',
    '/samling/20141/spoergsmaal/s812/index.htm',
    'A parliamentary question that lapsed, with nothing but its form and the word "Bortfaldet".',
    house(
      civic,
      {
        lang: 'da',
        name: 'Tingets dokumenter',
        nav: ['Aktuelt', 'Medlemmer', 'Dokumenter', 'Udvalg', 'Leksikon'],
        side: ['S 811 Om busdrift', 'S 813 Om kystsikring'],
        foot: 'Tingets Administration · 1240 København K',
      },
      {
        '/samling/20141/spoergsmaal/s812/index.htm': [
          'S 812 Om ventetid på aktindsigt.',
          `<p>Af ministeren for by, bolig og landdistrikter · Samling: 2014-15 (1. samling)</p><dl><dt>Status</dt><dd>Bortfaldet</dd><dt>Stillet af</dt><dd>Karina Holmbo</dd><dt>Fremsat</dt><dd>27-03-2015</dd></dl><p>Spørgsmålet er bortfaldet på grund af folketingsvalg. Intet svar foreligger.</p>`,
        ],
      },
      [
        'Siden findes ikke',
        '<p>Den side, du leder efter, findes ikke eller er flyttet i forbindelse med omlægningen af hjemmesiden.</p>',
      ],
    ),
  ),
  alive(
    'g-slettet-enhet',
    'nb',
    'record',
    '/enhet/914221067',
    'The register of companies shows a company that was struck off.',
    pages(
      {
        '/enhet/914221067': `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>914 221 067 FJORDTAUET DRIFT AS - Nøkkelopplysninger</title></head><body><nav><a href="/">Foretaksregisteret</a> <a href="/kunngjoringer">Kunngjøringer</a></nav><main><div class="alert alert-warning">Enheten er slettet</div><h1>Nøkkelopplysninger fra Enhetsregisteret</h1><table class="kv"><tr><th>Organisasjonsnummer</th><td>914 221 067</td></tr><tr><th>Navn/foretaksnavn</th><td>FJORDTAUET DRIFT AS</td></tr><tr><th>Organisasjonsform</th><td>Aksjeselskap</td></tr><tr><th>Registrert</th><td>11.09.2014</td></tr><tr><th>Slettet</th><td>03.02.2019 Slettet etter konkurs</td></tr><tr><th>Forretningsadresse</th><td>Ikke registrert</td></tr><tr><th>Telefon</th><td>-</td></tr></table></main><footer>Data er lisensiert under NLOD</footer></body></html>`,
      },
      html(
        '<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Ingen treff</title></head><body><nav><a href="/">Foretaksregisteret</a></nav><main><h1>Ingen treff</h1><p>Vi har ingen enhet med dette organisasjonsnummeret.</p></main></body></html>',
        404,
      ),
    ),
  ),
  alive(
    'g-hotarare-abrogata',
    'ro',
    'legal',
    '/Public/DetaliiDocument/118840',
    'A repealed ordinance in the legislation portal, under a banner that says it is no longer in force.',
    house(
      joomla,
      {
        lang: 'ro',
        name: 'Portal Legislativ',
        nav: ['Acasă', 'Căutare', 'Monitorul Oficial', 'Ajutor'],
        side: ['Forma printabilă', 'Istoric', 'Acte conexe'],
        foot: 'Acest document nu are valoare oficială.',
      },
      {
        '/Public/DetaliiDocument/118840': [
          'HOTĂRÂRE nr. 412 din 5 mai 2010',
          `<p class="S_STAT">ABROGAT – actul nu mai este în vigoare</p><p>privind trecerea unor terenuri din domeniul public al statului în administrarea Consiliului Județean Vâlcea</p><p>EMITENT: GUVERNUL. Publicat în MONITORUL OFICIAL nr. 311 din 12 mai 2010.</p><p><b>Articolul 1</b><br>Se aprobă trecerea terenurilor identificate în anexă, situate în extravilanul comunei Bujoreni.</p><p><b>Articolul 2</b><br>Predarea-preluarea se face pe bază de protocol, în termen de 30 de zile.</p><p>(la 14-06-2016, Hotărârea a fost abrogată de art. 9 din HOTĂRÂREA nr. 398)</p>`,
        ],
      },
      ['Eroare', '<p>Documentul solicitat nu există în baza de date.</p>'],
    ),
  ),
  alive(
    'g-konten-dihapus',
    'id',
    'news-about-removal',
    '/read/2023/03/08/101500/kominfo-hapus-1-204-konten-judi-slot-di-situs-pemerintah',
    'A newspaper reports that gambling pages were removed from government sites; its text is full of casino words.',
    house(
      paperSite,
      {
        lang: 'id',
        name: 'Warta Mataram',
        nav: ['Beranda', 'Nasional', 'NTB', 'Ekonomi', 'Olahraga', 'Indeks'],
        side: ['Harga cabai tembus Rp90 ribu', 'Jadwal imsakiyah Mataram', 'Bandara Lombok tambah rute'],
        foot: 'Redaksi | Pedoman Media Siber | Hak cipta 2023 Warta Mataram',
      },
      {
        '/read/2023/03/08/101500/kominfo-hapus-1-204-konten-judi-slot-di-situs-pemerintah': [
          'Kominfo Hapus 1.204 Konten Judi Slot di Situs Pemerintah',
          `<p class="by">Rabu, 8 Maret 2023 10:15 WIB · Penulis: Lalu Hirjan</p><p><b>MATARAM</b> - Kementerian Kominfo menyebut telah menghapus 1.204 halaman situs pemerintah daerah yang disusupi iklan judi slot gacor sepanjang Februari. Sebagian besar halaman itu kini menampilkan pesan “halaman tidak ditemukan”.</p><p>“Modusnya sama, situs lama yang tidak diperbarui dibobol lalu diisi kata kunci slot online, maxwin, dan togel,” kata Kepala Diskominfotik, Selasa.</p><p>Ia meminta pengelola domain go.id segera memperbarui CMS dan melaporkan halaman yang masih tersisa.</p><p>Baca juga: Domain dinas pariwisata sempat dijual di bursa domain</p>`,
        ],
      },
      [
        'Halaman tidak ditemukan',
        '<p>Maaf, berita yang Anda cari tidak ada atau sudah dipindahkan. Silakan cek indeks berita.</p>',
      ],
    ),
  ),
  alive(
    'g-shiranai-shi',
    'ja',
    'note',
    '/diary/2009/0412.html',
    'A diary of one line in a bare page says that the page of a friend has vanished.',
    pages(
      {
        '/diary/2009/0412.html': `<html lang="ja"><head><meta charset="utf-8"><title>4月12日</title></head><body bgcolor="#f4f4ee"><font size="2"><a href="0411.html">←</a> 2009.4.12（日）晴 <a href="0413.html">→</a></font><p>ミチルさんのページが消えていた。お探しのページは見つかりません、と出るだけ。ブックマークは残しておく。</p></body></html>`,
      },
      apache,
    ),
  ),
  alive(
    'g-xunren',
    'zh-CN',
    'note',
    '/zy/xr/201806/t20180611_30214.html',
    'A county publishes a notice about a lost person; it says "not yet found" and is short.',
    house(
      portal,
      {
        lang: 'zh-CN',
        name: '青石县救助管理站',
        nav: ['首页', '工作动态', '寻亲公告', '政策法规', '联系我们'],
        side: ['寻亲公告（2018年第7号）', '寻亲公告（2018年第6号）', '关于夏季送清凉的通知'],
        foot: '主办单位：青石县民政局 备案号 00000000号',
      },
      {
        '/zy/xr/201806/t20180611_30214.html': [
          '寻亲公告（2018年第8号）',
          `<p>发布时间：2018-06-11 来源：本站</p><p>无名氏，男，约60岁，身高165厘米左右，2018年6月3日由城关派出所护送至我站。本人不能说明家庭住址，经比对未找到其亲属信息。</p><p>有知情者请与我站联系，电话 0000-8221120。自公告之日起满三个月仍查找不到的，将按规定办理落户安置。</p>`,
        ],
      },
      ['404', '<p>您访问的页面不存在或已删除！</p>'],
    ),
  ),
  alive(
    'g-wiki-afd',
    'en',
    'wiki',
    '/wiki/Halden_Bridge_collapse',
    'A wiki article under a banner that proposes to delete it, with dead-link tags in its references.',
    house(
      mediawiki,
      {
        lang: 'en',
        name: 'Rivers Wiki',
        nav: ['Main page', 'Recent changes', 'Random page'],
        side: ['What links here', 'Permanent link'],
        foot: 'This page was last edited on 2 May 2022, at 07:41.',
      },
      {
        '/wiki/Halden_Bridge_collapse': [
          'Halden Bridge collapse',
          `<table class="plainlinks ambox ambox-delete" role="presentation"><tr><td>This article is being considered for deletion. <b>This page may be removed</b> if there is no consensus to keep it.</td></tr></table><p>The <b>Halden Bridge collapse</b> occurred on 9 January 1931, when ice took two of five spans of the wooden road bridge at Halden Mill. Nobody was hurt; a milk cart was lost.</p><h2>Aftermath</h2><p>A Bailey bridge stood from 1946 to 1958.<sup>[2]</sup></p><h2>References</h2><ol class="references"><li>"Ice takes bridge". County Mercury. 10 January 1931.</li><li>"Bridges of the Upper Hald". Archived from the original on 3 June 2009.<sup>[<i>dead link</i>]</sup> 404 Not Found</li></ol>`,
        ],
      },
      [
        'No such page',
        '<div class="noarticletext"><p>There is currently no text in this page. You can search for this page title in other pages, or create this page.</p></div>',
      ],
    ),
  ),
  alive(
    'g-liens-morts',
    'fr',
    'about-link-rot',
    '/2012/06/les-liens-morts-de-mon-blog.html',
    'A blogger lists the dead links of her blog and quotes the error pages in French.',
    house(
      blogger,
      {
        lang: 'fr',
        name: 'Carnet d’une documentaliste',
        nav: ['Accueil', 'Qui suis-je ?'],
        side: ['2012 (41)', '2011 (88)', '2010 (73)'],
        foot: 'Thème Simple. Fourni par Blogger.',
      },
      {
        '/2012/06/les-liens-morts-de-mon-blog.html': [
          'Les liens morts de mon blog',
          `<p>Grand ménage ce week-end. Voici, par ordre de politesse, ce que répondent les sites que j’ai cités depuis 2007 :</p><ul><li>« La page que vous recherchez n’existe plus ou a été déplacée. » (ministère, 14 fois)</li><li>« Oups ! Cet article n’est plus disponible. » (quotidien régional, 9 fois)</li><li>« Ce nom de domaine est à vendre. » (feu le portail des bibliothèques de l’Isère, snif)</li></ul><p>Pour chacun j’ai remplacé le lien par une copie de la Wayback Machine quand elle existait. Restent onze orphelins.</p>`,
        ],
      },
      ['Page introuvable', '<p>Désolé, la page que vous cherchiez dans ce blog n’existe pas.</p>'],
    ),
  ),
]
