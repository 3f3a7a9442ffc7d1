/** Living pages whose subject is loss: articles, entries, questions and manuals about pages that are not found. */
import type { WebCase } from '../case.ts'
import { alive, apache404, give, of, page, raw, type Site } from './kit.ts'

const reading: Site = {
  skin: 'wp',
  lang: 'en',
  name: 'The Reading Room',
  nav: 'Essays|Interviews|About|Newsletter',
  foot: '&copy; 2011–2024 The Reading Room, Leeds. Some rights reserved.',
  lost: [
    'Page not found',
    '<h1>Oops! That page can’t be found.</h1><p>It looks like nothing was found at this location. Maybe try a search?</p><form role="search"><input type="search" name="s"><button>Search</button></form>',
  ],
  home: 'What we owe the card catalogue|An interview with a bookbinder|Marginalia in borrowed books',
}
const staatsbib: Site = {
  skin: 'gov',
  lang: 'de',
  name: 'Landesbibliothek Oldenfels',
  nav: 'Recherche|Benutzung|Sammlungen|Über uns|Blog',
  foot: 'Landesbibliothek Oldenfels · Am Markt 4 · 26121 Oldenfels · Impressum · Datenschutz · Barrierefreiheit',
  lost: [
    'Seite nicht gefunden',
    '<h1>Seite nicht gefunden</h1><p>Die von Ihnen angeforderte Seite existiert nicht (mehr). Bitte nutzen Sie die Suche oder gehen Sie zur <a href="/">Startseite</a>.</p>',
  ],
  home: 'Öffnungszeiten an Feiertagen|Neue Nachlässe erschlossen|Ausstellung: Karten der Küste',
}
const encyclo: Site = {
  skin: 'wiki',
  lang: 'fr',
  name: 'Encyclopédix',
  nav: 'Accueil|Portails thématiques|Article au hasard|Contact',
  foot: 'La dernière modification de cette page a été faite le 9 mars 2024 à 17:42. Droit d’auteur : licence CC BY-SA.',
  lost: [
    'Page inexistante',
    '<div class="noarticletext mw-content-ltr"><p>Il n’y a pour l’instant aucun texte sur cette page. Vous pouvez <a href="/w/index.php?title=Special:Search">lancer une recherche sur ce titre</a>.</p></div>',
  ],
  home: 'Lumière sur… les phares de Bretagne|Le saviez-vous ?|Actualités',
}
const yougo: Site = {
  skin: 'next',
  lang: 'ja',
  name: 'IT用語じてん',
  nav: '五十音索引|カテゴリ|新着用語|お問い合わせ',
  foot: '© 2005-2024 IT用語じてん 運営事務局　利用規約　プライバシーポリシー',
  lost: [
    'ページが見つかりません',
    '<h1>404</h1><p>お探しのページは見つかりませんでした。URLをお確かめください。</p>',
  ],
  home: 'キャッシュとは|プロトコルとは|ドメイン名とは',
}
const dict: Site = {
  skin: 'pico',
  lang: 'es',
  name: 'Diccionario de voces usuales',
  nav: 'Inicio|Consultas|Abreviaturas',
  foot: 'Versión electrónica 23.7',
  lost: [
    'Aviso',
    '<h1>Aviso</h1><p>La palabra consultada no está en el Diccionario. Las entradas que se muestran a continuación podrían estar relacionadas: <i>véase el índice</i>.</p>',
  ],
  home: 'Palabra del día: ventolera|Consultas recientes|Cómo citar el diccionario',
}
const soru: Site = {
  skin: 'board',
  lang: 'tr',
  name: 'Webmaster Kahvesi',
  nav: 'Kayıt ol|Giriş yap|Arama|SSS',
  foot: 'Tüm zamanlar UTC+03:00 · Çerezleri sil',
  lost: [
    'Bilgi',
    '<div class="panel" id="message"><h2>Bilgi</h2><p>İstediğiniz başlık mevcut değil.</p></div>',
  ],
  home: 'Hosting tavsiyesi|WordPress eklentileri|Satılık siteler',
}
const jisik: Site = {
  skin: 'pico',
  lang: 'ko',
  name: '개발자 묻고답하기',
  nav: '홈|질문하기|태그|랭킹',
  foot: '이용약관 · 개인정보처리방침 · 고객센터',
  lost: ['존재하지 않는 질문', '<h1>존재하지 않거나 삭제된 질문입니다</h1><p><a href="/">홈으로</a></p>'],
  home: '자바스크립트 배열 정렬|스프링 부트 로그 설정|도커 볼륨이 마운트되지 않아요',
}
const khabar: Site = {
  skin: 'news',
  lang: 'hi',
  name: 'जनवाणी समाचार',
  nav: 'देश|दुनिया|राजनीति|टेक|खेल|मनोरंजन',
  foot: '© 2024 जनवाणी मीडिया प्रा. लि. | हमारे बारे में | गोपनीयता नीति | शिकायत निवारण',
  lost: ['404', '<h1>क्षमा करें!</h1><p>आप जिस पेज को ढूँढ रहे हैं वह मौजूद नहीं है। <a href="/">होम पेज पर जाएँ</a></p>'],
  home: 'मानसून ने दी दस्तक|बजट सत्र कल से|रणजी में मुंबई की जीत',
}
const docs: Site = {
  skin: 'pico',
  lang: 'en',
  name: 'Tidewater API reference',
  nav: 'Guides|Reference|Changelog|Status',
  foot: 'Generated 2024-05-02 from openapi.yaml@4f6c1d',
  lost: [
    'Not found',
    '<h1>Not found</h1><p>No such page in version 3. <a href="/v2/">Try the v2 docs</a>.</p>',
  ],
  home: 'Authentication|Pagination|Errors|Webhooks',
}
const bantuan: Site = {
  skin: 'wp',
  lang: 'id',
  name: 'Pusat Bantuan LapakDesa',
  nav: 'Pembeli|Penjual|Pembayaran|Hubungi Kami',
  foot: '© 2015-2024 PT Lapak Desa Nusantara. Hak cipta dilindungi.',
  lost: [
    'Halaman tidak ditemukan',
    '<h1>Waduh, halamannya nggak ketemu</h1><p>Coba cari artikel lain lewat kolom pencarian di atas ya.</p>',
  ],
  home: 'Cara melacak pesanan|Pengembalian dana|Verifikasi toko',
}

export const livingA: readonly WebCase[] = [
  alive(
    'short-history-of-404',
    'about-loss',
    'en',
    'An essay about the error 404, its title made of the words of an error page.',
    '/essays/404-not-found/',
    of(reading, {
      '/essays/404-not-found/': page(
        reading,
        '404 Not Found',
        `<h1 class="wp-block-post-title">404 Not Found</h1><div class="wp-block-post-author">By Harriet Lunn</div><time datetime="2019-10-14">14 October 2019</time>
<div class="entry-content"><p>The most widely read sentence in English may well be three words long, and its author never signed it. In the summer of 1992 a table of numbers was typed into a note on a protocol that a few hundred physicists were using. Between 403 and 500 stood a line that nobody argued about.</p>
<p>It is often said that there was a Room 404 in Geneva where the first server stood. There was not: the offices on that floor begin at 410. The tale survives because it consoles us. If the page was in a room, somebody could go and look.</p>
<p>What librarians noticed early was the grammar. A book that is off its shelf is <em>missing</em>, <em>on loan</em>, <em>withdrawn</em>. A page is merely not found, as if the fault were in the looking.</p>
<p>When this magazine moved servers in 2014 we lost eleven essays in that way. We have since restored nine of them from a reader’s hard disk.</p></div>
<section class="wp-block-comments"><h2>3 comments</h2><ol><li><p><b>Piet</b>: I remember “file not found, press any key”.</p></li><li><p><b>Anna M.</b>: Your link to the 1992 note is a 404. Deliberate?</p></li><li><p><b>Harriet Lunn</b>: Alas, no. Fixed.</p></li></ol></section>`,
      ),
    }),
  ),
  alive(
    'warum-links-sterben',
    'about-loss',
    'de',
    'A library’s blog post whose heading is the German phrase of error pages.',
    '/blog/2022/seite-nicht-gefunden.html',
    of(staatsbib, {
      '/blog/2022/seite-nicht-gefunden.html': page(
        staatsbib,
        'Seite nicht gefunden – warum Links sterben',
        `<header><h1>Seite nicht gefunden</h1><p class="subtitle">Warum Links sterben und was wir dagegen tun</p></header><p class="meta">Veröffentlicht am 7. Februar 2022 von Dr. Maike Ahlers, Abteilung Digitale Bestände</p>
<p>Wer in Doktorarbeiten aus dem Jahr 2005 blättert, stößt im Literaturverzeichnis auf ein Gräberfeld. Bei einer Stichprobe von 400 Fußnoten aus unserem Bestand führten 171 ins Leere, weitere 58 auf eine Seite, die mit dem Zitat nichts mehr zu tun hatte.</p>
<h2>Drei Arten zu verschwinden</h2><p>Manche Server antworten ehrlich mit „404“. Andere leiten stillschweigend auf die Startseite um. Die dritten, und das sind die tückischsten, behaupten, alles sei in Ordnung, und zeigen dazu den Satz: „Die gewünschte Seite ist leider nicht mehr verfügbar.“</p>
<h2>Was wir raten</h2><ul><li>Persistente Kennungen (DOI, URN) zitieren, wo es sie gibt</li><li>Beim Zitieren eine Kopie sichern</li><li>Das Abrufdatum nennen</li></ul>
<p>Fragen beantwortet die <a href="mailto:digital@example.org">Stabsstelle Langzeitarchivierung</a>.</p>`,
      ),
    }),
  ),
  alive(
    'erreur-404-encyclo',
    'about-loss',
    'fr',
    'An encyclopedia’s entry named after the error, with a banner that asks for sources.',
    '/wiki/Erreur_HTTP_404',
    of(encyclo, {
      '/wiki/Erreur_HTTP_404': page(
        encyclo,
        'Erreur HTTP 404',
        `<div class="bandeau-container metadata bandeau-article"><p>Cet article <b>ne cite pas suffisamment ses sources</b> (juin 2020).</p></div>
<p>En informatique, l’<b>erreur 404</b> est un code d’erreur du protocole de communication HTTP sur le réseau Internet. Ce code est renvoyé par un serveur pour indiquer que la ressource demandée, généralement une page web, n’existe pas. Certains navigateurs affichent alors le message <i>« 404 File Not Found »</i> (« fichier non trouvé »).</p>
<div id="toc" class="toc"><ul><li>1 Description</li><li>2 Personnalisation</li><li>3 Faux 404</li></ul></div>
<h2><span id="Description">Description</span></h2><p>Le premier chiffre, 4, indique une erreur dans la requête ; le deuxième, 0, une erreur de syntaxe générale ; le dernier, 4, l’élément introuvable.</p>
<h2><span id="Personnalisation">Personnalisation</span></h2><p>De nombreux sites remplacent la page du serveur par une page humoristique. Le ministère de la Culture a ainsi longtemps affiché un cadre vide avec la mention « Cette œuvre est en restauration ».</p>
<h2><span id="Faux_404">Faux 404</span></h2><p>On parle de <i>soft 404</i> lorsque la page d’erreur est servie avec un code 200.</p>`,
      ),
    }),
  ),
  alive(
    'link-gire-to-wa',
    'about-loss',
    'ja',
    'A glossary’s entry that explains dead links with a quoted error message.',
    '/terms/link-gire',
    of(yougo, {
      '/terms/link-gire': page(
        yougo,
        'リンク切れとは',
        `<nav class="text-xs">トップ &gt; インターネット &gt; Web</nav><h1>リンク切れ <span class="text-gray-400">【dead link】</span></h1><p>リンク切れとは、ハイパーリンクの参照先が移動または削除され、閲覧できなくなっている状態のこと。デッドリンクともいう。</p><p>参照先のサーバは通常「404 Not Found」を返し、「お探しのページは見つかりませんでした」「指定されたページは存在しないか、移動した可能性があります」といった文面を表示する。</p><h2>原因</h2><ul><li>ページの削除や公開期間の終了</li><li>サイトの閉鎖、サービスの終了</li><li>URLの書き間違い</li></ul><h2>関連用語</h2><p><a href="/terms/redirect">リダイレクト</a>／<a href="/terms/permalink">パーマリンク</a>／<a href="/terms/uozakana">魚拓</a></p><p class="text-xs">最終更新：2023年11月2日</p>`,
      ),
    }),
  ),
  alive(
    'voz-desaparecido',
    'dictionary',
    'es',
    'A dictionary’s short entry for the word “disappeared”; unknown words are answered with 404.',
    '/desaparecido',
    of(dict, {
      '/desaparecido': page(
        dict,
        'desaparecido, desaparecida | Diccionario de voces usuales',
        `<article><header><b>desaparecido, da</b></header><p>Del part. de <i>desaparecer</i>.</p><p><b>1.</b> adj. Dicho de una persona: Que se halla en paradero desconocido, sin que se sepa si vive. U. t. c. s.</p><p><b>2.</b> adj. eufem. <b>muerto</b> (‖ que está sin vida). <i>El desaparecido director.</i></p><p><b>3.</b> m. y f. <i>Am.</i> Persona detenida ilegalmente y cuyo destino no ha sido informado.</p><p>V. <a href="/eliminado">eliminado</a>, <a href="/inexistente">inexistente</a></p></article>`,
      ),
    }),
  ),
  alive(
    'sayfa-bulunamadi-konu',
    'forum',
    'tr',
    'A forum thread whose title is an error message that somebody cannot get rid of.',
    '/viewtopic.php?t=48210',
    of(soru, {
      '/viewtopic.php?t=48210': page(
        soru,
        'Sayfa bulunamadı (404) hatası alıyorum!! [ÇÖZÜLDÜ]',
        `<h2 class="topic-title">Sayfa bulunamadı (404) hatası alıyorum!! [ÇÖZÜLDÜ]</h2><div class="pagination">4 mesaj • 1. sayfa (Toplam 1 sayfa)</div>
<div class="post"><p class="author">gönderen <b>mustafa_58</b> » 12 Oca 2017 21:14</p><div class="content">Arkadaşlar selam, siteyi yeni hostinge taşıdım, ana sayfa açılıyor ama yazılara tıklayınca <i>“Aradığınız sayfa bulunamadı”</i> diyor. Kafayı yiyeceğim, yardım edin lütfen.</div></div>
<div class="post"><p class="author">gönderen <b>hoca</b> » 12 Oca 2017 21:40</p><div class="content">Kalıcı bağlantıları bir kere kaydet, .htaccess yeniden oluşsun. Olmazsa mod_rewrite kapalıdır.</div></div>
<div class="post"><p class="author">gönderen <b>mustafa_58</b> » 12 Oca 2017 22:02</p><div class="content">Abi düzeldi, eline sağlık.</div></div><div class="post"><div class="content">Konu kilitlendi.</div></div>`,
      ),
      '/viewtopic.php': give('', 'text/html', 404),
    }),
  ),
  alive(
    'ko-404-jilmun',
    'forum',
    'ko',
    'A question and its answers about a message that says the page cannot be found.',
    '/questions/90217',
    of(jisik, {
      '/questions/90217': page(
        jisik,
        '새로고침하면 "페이지를 찾을 수 없습니다" 가 떠요 - 개발자 묻고답하기',
        `<h1>새로고침하면 "페이지를 찾을 수 없습니다" 가 떠요</h1><p><small>질문 · 조회 3,412 · 2021-03-18</small></p><p>리액트로 만든 사이트를 nginx에 올렸는데 메인에서 링크를 눌러 들어가면 잘 나오고, 그 주소에서 F5를 누르면 404가 뜹니다. 로컬에서는 괜찮았어요.</p><pre><code>location / {
  root /var/www/app;
  index index.html;
}</code></pre><h2>답변 2개</h2><section><p>try_files가 빠졌네요. <code>try_files $uri /index.html;</code> 넣으시면 됩니다.</p><p><small>✔ 채택된 답변</small></p></section><section><p>위 분 말씀대로 하시면 되는데 그러면 없는 주소도 전부 200이 되니까 SEO 신경 쓰시면 따로 처리하세요.</p></section><h3>비슷한 질문</h3><ul><li>삭제된 게시물입니다 라고 나오는 이유</li><li>CORS 오류</li></ul>`,
      ),
    }),
  ),
  alive(
    'hi-site-404-khabar',
    'about-loss',
    'hi',
    'A news item about government pages that vanished and show an error now.',
    '/desh/mantralaya-website-404-2023',
    of(khabar, {
      '/desh/mantralaya-website-404-2023': page(
        khabar,
        'मंत्रालय की वेबसाइट से रिपोर्ट गायब, खुलता है ‘पेज नहीं मिला’',
        `<article class="o-article"><h1>मंत्रालय की वेबसाइट से रिपोर्ट गायब, खुलता है ‘पेज नहीं मिला’</h1><p class="c-byline">विशेष संवाददाता, नई दिल्ली | 21 अगस्त 2023, 06:30 IST</p><p>पर्यावरण मंत्रालय की वेबसाइट पर पिछले सप्ताह तक उपलब्ध भूजल सर्वेक्षण की रिपोर्ट अब नहीं खुल रही है। लिंक पर क्लिक करने पर ‘404 – पेज नहीं मिला’ लिखा आता है।</p><p>मंत्रालय के एक अधिकारी ने नाम न छापने की शर्त पर बताया कि वेबसाइट नए सर्वर पर ले जाई जा रही है और कुछ दस्तावेज़ बाद में डाले जाएँगे।</p><p>सूचना के अधिकार कार्यकर्ताओं का कहना है कि यह पहली बार नहीं है। बीते दो साल में कम से कम 37 रिपोर्टें हटाई गई हैं।</p></article><aside><h3>यह भी पढ़ें</h3><ul><li><a href="/desh/1">नदी जोड़ो परियोजना पर बैठक टली</a></li></ul></aside>`,
      ),
    }),
  ),
  alive(
    'errors-reference',
    'manual',
    'en',
    'The manual’s page of one error code: heading “404 not_found”, an example answer in JSON, short.',
    '/v3/errors/not_found',
    of(docs, {
      '/v3/errors/not_found': page(
        docs,
        '404 not_found — Tidewater API reference',
        `<h1><code>404 not_found</code></h1><p>The resource does not exist, was deleted, or is not visible to your key.</p><pre>{
  "error": {
    "status": 404,
    "code": "not_found",
    "message": "The requested resource could not be found."
  }
}</pre><h2>What to do</h2><p>Check the identifier. Stations deleted less than 30 days ago answer <code>410 gone</code> instead. Do not retry.</p><p>Since 3.2. Before that, <code>resource_missing</code> was returned.</p>`,
      ),
    }),
  ),
  alive(
    'faq-halaman-tidak-ada',
    'help',
    'id',
    'A help-centre answer about products that were removed, headed by the phrase itself.',
    '/penjual/kenapa-produk-dihapus/',
    of(bantuan, {
      '/penjual/kenapa-produk-dihapus/': page(
        bantuan,
        'Produk tidak ditemukan atau sudah dihapus',
        `<h1>Produk tidak ditemukan atau sudah dihapus</h1><div class="entry-content"><p>Halo, Sahabat Lapak! Kalau pembeli melihat tulisan <b>“Produk tidak ditemukan”</b> di halaman produkmu, biasanya ini penyebabnya:</p><ol><li>Stok produk habis lebih dari 90 hari.</li><li>Produk melanggar <a href="/aturan">Aturan Penggunaan</a> dan dihapus oleh tim moderasi.</li><li>Toko sedang tutup sementara.</li></ol><p>Untuk mengaktifkan lagi, buka <i>Toko Saya &gt; Produk &gt; Diarsipkan</i>, lalu pilih <i>Tampilkan</i>. Perubahan terlihat paling lama 1×24 jam.</p><p>Apakah artikel ini membantu? <button>Ya</button> <button>Tidak</button></p></div>`,
      ),
    }),
  ),
  alive(
    'status-codes-note',
    'plain-text',
    'en',
    'A note in plain text that lists status codes, among them the words of every error page.',
    '/notes/status-codes.txt',
    raw(
      {
        '/notes/status-codes.txt': give(
          `Notes for the Thursday class                                    rev. 6, Nov 2016

  200  OK                    here it is
  301  Moved Permanently     it lives elsewhere, update your card
  403  Forbidden             you may not read this
  404  Not Found             no such page, or we will not say
  410  Gone                  withdrawn on purpose, stop asking
  451  Unavailable For Legal Reasons
  503  Service Unavailable   come back later

Homework: find three sites that answer 200 to a page that does not exist.
`,
          'text/plain; charset=us-ascii',
        ),
      },
      apache404,
    ),
  ),
]
