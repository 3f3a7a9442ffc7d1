/** Forums, wikis, repositories, code, shops, networks, films, sounds, manuals and people’s own pages that stand. */
import type { WebCase } from '../case.ts'
import { d, esc, file, html, lives, on } from './kit.ts'

const post = (who: string, text: string): string =>
  `<div class="post has-profile"><dl class="postprofile"><dt>${who}</dt></dl><div class="postbody"><div class="content">${text}</div></div></div>`

export const web: readonly WebCase[] = [
  lives(
    'imkerforum-suedwest-xii',
    'forum',
    'de',
    '/viewtopic.php?f=12&t=48213',
    'A topic of a forum from 2009, closed to answers; the posts stand.',
    on(
      'Imkerforum Südwest',
      'board',
      31,
      d(
        'Thema gesperrt: Oxalsäure träufeln oder sprühen?',
        `<div class="action-bar"><span class="locked">Dieses Thema ist gesperrt. Du kannst keine Beiträge editieren oder weitere Antworten erstellen.</span></div>
${post('Drohnenwerner', 'Ich träufle seit vier Jahren mit 3,5-prozentiger Lösung, Verluste unter fünf Prozent. Der Link zur Anleitung von der LWG geht leider nicht mehr (Fehler 404).')}
${post('Gelöschter Benutzer', 'Sprühen geht nur brutfrei, sonst kannst du es dir sparen.')}
${post('Immchen', 'Wichtig: unter acht Grad und nur einmal je Winter!')}`,
        { kind: 'topic' },
      ),
      {
        '/viewtopic.php': d('Information', 'Das gewünschte Thema existiert nicht.', { status: 404 }),
        '/viewforum.php?f=12': d('Varroa', '<ul><li>Oxalsäure träufeln oder sprühen?</li></ul>'),
      },
    ),
  ),
  lives(
    'dyskursio-linux-xii',
    'forum',
    'pl',
    '/t/blad-404-po-aktualizacji-nginx/9917/3',
    'A thread of a Discourse forum about error 404; titled so, answered, standing.',
    on(
      'Dyskusje Linuksowe',
      'network',
      64,
      d(
        'Błąd 404 Not Found po aktualizacji nginx',
        `<article data-post-id="1"><b>kowal_m</b> Po aktualizacji do 1.18 każda podstrona zwraca „404 Not Found”. W logach: open() failed (2: No such file or directory).</article>
<article data-post-id="2"><b>zofia.d</b> Sprawdź try_files, powinno być try_files $uri $uri/ /index.php?$args;</article>
<article data-post-id="3"><b>kowal_m</b> To było to, dziękuję! Strona wstała.</article>
<p class="solved">Rozwiązane przez zofia.d w poście #2</p>`,
        { kind: 'topic' },
      ),
      {
        '/t/blad-404-po-aktualizacji-nginx/9917': d(
          'Błąd 404 Not Found po aktualizacji nginx',
          'kowal_m: Po aktualizacji do 1.18 każda podstrona zwraca „404 Not Found”. zofia.d: Sprawdź try_files.',
        ),
      },
    ),
  ),
  lives(
    'enciclopedia-llanera-xii',
    'wiki',
    'es',
    '/wiki/Error_404',
    'A wiki’s article on the error itself.',
    on(
      'Enciclopedia Llanera',
      'wiki',
      36,
      d(
        'Error 404',
        `El <b>error 404</b> o <i>no encontrado</i> es un código de estado HTTP que indica que el servidor no ha podido hallar el recurso solicitado.
<h2>Historia</h2>
Según una leyenda muy difundida, el nombre procede de una oficina 404 del CERN. Robert Cailliau la desmintió varias veces.
<h2>Error blando</h2>
Se habla de error 404 blando cuando el servidor responde con el código 200 aunque la página no exista.`,
      ),
      {},
      {
        absent: d(
          'Página sin título',
          'En este momento no hay texto en esta página. Puedes buscar el título en otras páginas.',
          { status: 404 },
        ),
      },
    ),
  ),
  lives(
    'vikialo-esperanto-xii',
    'wiki',
    'eo',
    '/vikio/Zamenhof-strato',
    'A stub of two sentences in a wiki in Esperanto.',
    on(
      'Urba Vikio',
      'plain',
      4,
      d(
        'Zamenhof-strato',
        `<b>Zamenhof-strato</b> estas strato en la malnova urbo, kiu ligas la foirejon kun la rivero.
<p class="stub">Ĉi tiu artikolo estas ĝermo. Vi povas helpi plilongigi ĝin.</p>`,
      ),
      {},
      { absent: d('Paĝo ne ekzistas', 'Ne estas artikolo kun ĉi tiu nomo.', { status: 404 }) },
    ),
  ),
  lives(
    'repositorio-ufma-xii',
    'repository',
    'pt',
    '/jspui/handle/123456789/2847',
    'An item of a DSpace repository with metadata and a file.',
    on(
      'Repositório Maracanã',
      'repository',
      41,
      d(
        'Quebradeiras de coco babaçu: trabalho e território',
        `<table class="itemDisplayTable"><tr><td>Título:</td><td>Quebradeiras de coco babaçu: trabalho e território</td></tr><tr><td>Autor(es):</td><td>Silva, Raimunda Nonata da</td></tr><tr><td>Data do documento:</td><td>2013</td></tr><tr><td>Resumo:</td><td>A dissertação analisa as estratégias de acesso livre aos babaçuais no Médio Mearim entre 1985 e 2010.</td></tr><tr><td>URI:</td><td>http://hdl.handle.test/123456789/2847</td></tr></table>
<p><a href="/jspui/bitstream/123456789/2847/1/dissertacao.pdf">dissertacao.pdf</a> 2,1 MB Adobe PDF</p>`,
      ),
      {},
      {
        absent: d(
          'Identificador inválido',
          'O identificador não corresponde a um item válido do repositório.',
          { status: 404 },
        ),
      },
    ),
  ),
  lives(
    'revista-andina-ojs-xii',
    'repository',
    'es',
    '/index.php/rga/article/view/1174',
    'A journal article’s page in OJS, retracted but standing as journals do it.',
    on(
      'Revista de Geografía Andina',
      'repository',
      37,
      d(
        'RETRACTADO: Glaciares del Huaytapallana entre 1984 y 2011',
        `<p class="retraction"><strong>Aviso de retractación.</strong> A solicitud de los autores, este artículo ha sido retractado por errores en la calibración de imágenes. Se mantiene en línea con fines de transparencia.</p>
<h3>Resumen</h3>
Se estima la pérdida de superficie glaciar a partir de imágenes satelitales. El área pasó de 50,2 a 27,5 kilómetros cuadrados.
<a class="obj_galley_link pdf" href="/index.php/rga/article/view/1174/1090">PDF</a>`,
      ),
    ),
  ),
  lives(
    'preprints-hilltop-xii',
    'repository',
    'en',
    '/abs/1708.04552v3',
    'A preprint whose title is the words of an error.',
    on(
      'Hilltop e-Print archive',
      'repository',
      29,
      d(
        '404 Not Found: On the Half-Life of References in Legal Scholarship',
        `<div class="authors">Ottoline Brandt, Wei-Han Liao, Femi Okonjo</div>
<blockquote class="abstract">Abstract: We revisit 41,000 links cited in law reviews between 1999 and 2014 and find that 49.9 per cent no longer lead to the material originally cited. We describe how soft 404 pages mislead automated checks.</blockquote>
<div class="comments">Comments: 23 pages, 7 figures; v3 corrects Table 2</div>`,
      ),
      {
        '/abs/1708.04552': d(
          '404 Not Found: On the Half-Life of References in Legal Scholarship',
          'Abstract: We revisit 41,000 links cited in law reviews.',
        ),
      },
      { absent: d('Article not found', 'Paper identifier not recognized.', { status: 404 }) },
    ),
  ),
  lives(
    'gitforge-kumo-xii',
    'code',
    'en',
    '/kumo-lab/old-parser/blob/7c1e0aa/src/errors.rs#L40-L44',
    'A file at a commit on a code host, in an archived repository; its text lists messages of errors.',
    on(
      'Kumo Forge',
      'next',
      143,
      d(
        'old-parser/src/errors.rs at 7c1e0aa',
        `<div class="flash">This repository has been archived by the owner on Mar 3, 2021. It is now read-only.</div>
<table class="blob-code">${['use std::fmt;', '', 'pub enum Error {', '    NotFound,   // "404 page not found"', '    Gone,       // "this page has been deleted"', '    Forbidden,  // "access denied"', '}'].map((l, i) => `<tr><td id="L${i + 38}" data-line-number="${i + 38}"></td><td class="blob-code-inner"><pre>${esc(l)}</pre></td></tr>`).join('')}</table>`,
      ),
      { '/kumo-lab/old-parser': d('kumo-lab/old-parser', 'A parser written in Rust. Archived.') },
      { hidden404: true },
    ),
  ),
  lives(
    'teepott-laden-xii',
    'shop',
    'de',
    '/products/teekanne-rund-1-2-l-celadon',
    'A product that is sold out; the page with its description stands.',
    on(
      'Teepott',
      'shop',
      97,
      d(
        'Teekanne rund, 1,2 l, Celadon',
        `<div class="price"><s>68,00 €</s> <span class="badge">Ausverkauft</span></div>
Handgedrehte Kanne mit Seladonglasur, gebrannt bei 1280 Grad. Der Deckel sitzt fest, der Ausguss tropft nicht.
<button type="submit" name="add" disabled>Ausverkauft</button>
<details><summary>Maße</summary>Höhe 14 cm, Breite mit Henkel 21 cm, Gewicht 780 g</details>
<div hidden data-variant-message="unavailable">Dieses Produkt ist nicht mehr verfügbar</div>`,
        { kind: 'product' },
      ),
    ),
  ),
  lives(
    'boutique-du-relieur-xii',
    'shop',
    'fr',
    '/products/papier-marbre-suminagashi?variant=3992117',
    'A product’s page with a variant in the query; the shop is closed for holidays, which a bar says.',
    on(
      'La Boutique du Relieur',
      'shop',
      105,
      d(
        'Papier marbré suminagashi, feuille 50 × 70 cm',
        `<p class="notice">L’atelier est fermé du 1er au 30 novembre. Les commandes passées pendant cette période partiront en décembre.</p>
<div class="price">9,50 €</div>
Chaque feuille est unique, marbrée à la cuve par Hélène Taillandier. Papier vergé de 90 g, idéal pour les gardes.`,
        { kind: 'product' },
      ),
    ),
  ),
  lives(
    'toot-fjordby-xii',
    'social',
    'nb',
    '/@ingrid_h/109348817722',
    'One post on a small social network server, rendered without script.',
    on(
      'Fjordby',
      'network',
      48,
      d(
        'Ingrid H. på Fjordby: «Brua er åpen igjen!»',
        `<div class="status__content">Brua over Lauvsundet er åpen igjen! Ferga går likevel ut mars, sier kommunen. 🎉</div><div class="status__meta">8. nov. 2022, 07.41 · 12 delinger · 31 favoritter</div>`,
        { kind: 'topic' },
      ),
      {},
      { absent: d('Siden finnes ikke', 'Siden du leter etter, ble ikke funnet her.', { status: 404 }) },
    ),
  ),
  lives(
    'chronos-video-xii',
    'video',
    'en',
    '/watch?v=dQx7_Lm20aE',
    'A film’s page; the messages for missing films are in its scripts and a hidden dialog.',
    on(
      'Chronos',
      'network',
      132,
      d(
        'Harbour bridge demolition, 14 June 2013 (full, no commentary)',
        `<video controls poster="/t/dQx7.jpg"></video><div class="views">48,211 views · uploaded by portside_archive</div>
<div class="description">Shot from the north quay with two cameras. The third charge went off late. Sound is original.</div>
<div id="error-overlay" style="display:none" hidden><h3>Video unavailable</h3><p>This video has been removed by the uploader.</p></div>
<ul class="comments"><li>my dad worked on that crane</li><li>3:12 is where it goes</li></ul>`,
      ),
      { '/watch': d('Chronos', 'Nothing to play. Pick a film from the home page.', { status: 404 }) },
      { absent: d('Not here', 'This video isn’t available anymore.', { status: 404 }) },
    ),
  ),
  lives(
    'radio-collina-xii',
    'podcast',
    'it',
    '/podcast/voci-dal-fiume/ep-12-il-mulino',
    'An episode’s page with player and notes on a builder’s site.',
    on(
      'Radio Collina',
      'builder',
      140,
      d(
        'Voci dal fiume, ep. 12: Il mulino',
        `<audio controls src="/audio/vdf12.mp3"></audio>
In questa puntata Ada Bertoldi, ultima mugnaia della valle, racconta la piena del 1966 e la notte passata sul tetto.
Durata: 34 minuti. Montaggio di Nico Sarti. Musiche della banda di Pieve.`,
      ),
    ),
  ),
  lives(
    'docs-quayside-xii',
    'docs',
    'en',
    '/docs/errors#error-404-not_found',
    'Documentation of error codes, with an anchor that exists.',
    on(
      'Quayside API',
      'manual',
      58,
      d(
        'Errors',
        `The API answers with conventional HTTP status codes. Every error carries a machine-readable <code>code</code>.
<h2 id="error-401-unauthorized">401 unauthorized</h2>
No valid key was sent.
<h2 id="error-404-not_found">404 not_found</h2>
The requested resource does not exist. Check the identifier, and whether it belongs to the same account.
<h2 id="error-429-too_many_requests">429 too_many_requests</h2>
Too many requests hit the API too quickly. We recommend exponential backoff.
<h2 id="error-503-service_unavailable">503 service_unavailable</h2>
Something went wrong on our end. Please try again later.`,
      ),
    ),
  ),
  lives(
    'sphinx-mallow-xii',
    'docs',
    'en',
    '/en/2.1/migrating.html#removed-functions',
    'Documentation of an old version with a notice that it is outdated.',
    on(
      'mallow 2.1 documentation',
      'manual',
      43,
      d(
        'Migrating from 1.x',
        `<div class="admonition warning">You are reading the documentation of an old version that is no longer maintained. <a href="/en/stable/">Go to stable</a>.</div>
<h2 id="removed-functions">Removed functions</h2>
<code>mallow.fetch()</code> has been removed. <code>mallow.page_not_found()</code> no longer exists; raise <code>NotFound</code> instead.`,
      ),
      { '/en/stable/': d('mallow', 'The stable documentation of mallow.') },
    ),
  ),
  lives(
    'zoltan-honlapja-xii',
    'personal',
    'hu',
    'http://zoltan-honlapja-xii.test/~zoli/orgona.htm',
    'A home page of the late nineties over plain http, with a counter and a sign `under construction`.',
    on(
      'Zoli honlapja',
      'tables',
      6,
      d(
        'A falu orgonája',
        `<center><img src="construction.gif" alt="Az oldal építés alatt áll!"></center>
Az orgonát 1894-ben építette Angster József. Két manuálja és tizenhat regisztere van.
A harmincas években kicserélték a fújtatót, azóta villanymotor hajtja.
<p>Ön a <img src="/cgi-bin/count.cgi" alt="004512">. látogató.</p>`,
      ),
      {},
      { http: true, absent: 'apache' },
    ),
  ),
  lives(
    'garth-oakley-notes-xii',
    'short',
    'en',
    '/n/117',
    'A note of eleven words on a page of half a kilobyte.',
    {
      'garth-oakley-notes-xii.test': site0(
        '/n/117',
        '<!doctype html><meta charset=utf-8><title>117</title><p>Found the ferry timetable for 1931. No Sunday boats. Rained. G.',
      ),
    },
  ),
  lives(
    'ceskoskalicko-akce-xii',
    'event',
    'cs',
    '/akce/2015/svatoanenska-pout',
    'The page of a fair held years ago: the event is over, its page stands.',
    on(
      'Kalendář Podhůří',
      'wordpress',
      55,
      d(
        'Svatoanenská pouť 2015',
        `<p class="tribe-events-notices">Tato akce již proběhla.</p>
Kdy: 25.–26. července 2015. Kde: náves a zámecký park.
Program: sobota 10:00 mše svatá, 14:00 dechová hudba Podhoranka, 20:00 taneční zábava. Neděle 13:00 loutkové divadlo pro děti.
Vstupné dobrovolné, výtěžek půjde na opravu varhan.`,
        { kind: 'article', date: '2015-06-30' },
      ),
    ),
  ),
  lives(
    'jobbportalen-fjell-xii',
    'job',
    'sv',
    '/annonser/2023-4471-fjallguide',
    'A job ad that is open for all of the year, on a builder’s site.',
    on(
      'Fjällets arbetsgivare',
      'builder',
      71,
      d(
        'Fjällguide sökes, löpande ansökan',
        `Vi söker guider till sommar- och vintersäsong. Du har god vana av att vistas på kalfjället och talar svenska och engelska.
Urval sker löpande, ingen sista ansökningsdag. Skicka brev och intyg till Karin på kansliet.
Lön enligt kollektivavtal, boende ingår.`,
      ),
    ),
  ),
  lives(
    'shashmaqom-blog-xii',
    'blog',
    'tg',
    '/posts/tanbur/',
    'A blog entry in Tajik.',
    on(
      'Дафтари мусиқӣ',
      'plain',
      5,
      d(
        'Устои танбӯрсоз аз Истаравшан',
        `Усто Раҳим панҷоҳ сол боз танбӯр месозад. Ӯ чӯби тутро се сол дар соя хушк мекунад.
Мегӯяд, ки овози соз ба обу ҳаво вобаста аст. Шогирдонаш имрӯз дар се шаҳр кор мекунанд.`,
      ),
      {},
      { absent: d('Саҳифа ёфт нашуд', 'Чунин саҳифа вуҷуд надорад.', { status: 404 }) },
    ),
  ),
  lives(
    'ystrad-hanes-xii',
    'blog',
    'cy',
    '/cofnod/2014/capel-bethel',
    'A local history page in Welsh.',
    on(
      'Hanes Ystrad',
      'plain',
      5,
      d(
        'Capel Bethel, 1841–1998',
        `Adeiladwyd Capel Bethel yn 1841 gan chwarelwyr y fro. Caewyd y drysau am y tro olaf ym mis Mai 1998.
Nid yw’r adeilad yno bellach, ond mae’r organ i’w chlywed o hyd yn eglwys y plwyf.
Diolch i Mrs Eluned Parry am y lluniau.`,
      ),
      {},
      { absent: d('Heb ei ganfod', 'Nid yw’r dudalen hon yn bod.', { status: 404 }) },
    ),
  ),
  lives(
    'euskal-mendi-xii',
    'wordpress',
    'eu',
    '/2016/04/txindoki-igoera/',
    'An entry of a mountain club in Basque on a light WordPress.',
    on(
      'Aizkorri Mendi Taldea',
      'plain',
      6,
      d(
        'Txindokira igoera, apirilak 17',
        `Igandean hogeita bi lagun igo ginen Txindokira Larraitzetik. Goizean laino itxia zegoen, baina gailurrean eguzkia atera zen.
Hurrengo irteera maiatzaren zortzian izango da, Aralarrera. Izena emateko, deitu bulegora.`,
      ),
      {},
      { absent: d('Orria ez da aurkitu', 'Bilatzen ari zaren orria ez dago.', { status: 404 }) },
    ),
  ),
  lives(
    'sinhala-potgula-xii',
    'blog',
    'si',
    '/2018/06/lipi-12',
    'A blog entry in Sinhala.',
    on(
      'පොත්ගුල',
      'plain',
      6,
      d(
        'ගමේ පුස්තකාලයට වසර පනහයි',
        `අපේ ගමේ පුස්තකාලය ආරම්භ වූයේ 1968 දී පොත් හැටකිනි. අද එහි පොත් දොළොස් දහසක් තිබේ.
පාසල් ළමයි සෑම සවසකම මෙහි එති. පුස්තකාලයාධිපතිනිය වන කුසුමා මහත්මිය සියලු දෙනාගේ නම් දනියි.`,
      ),
      {},
      { absent: d('පිටුව හමු නොවීය', 'ඔබ සොයන පිටුව නොමැත.', { status: 404 }) },
    ),
  ),
  lives(
    'malayalam-kavitha-xii',
    'trap',
    'ml',
    '/kavitha/kaanaathaayavar',
    'A poem in Malayalam called “The missing”.',
    on(
      'കവിതാശാല',
      'plain',
      6,
      d(
        'കാണാതായവർ',
        `പുഴ കടന്നുപോയവർ തിരികെ വന്നില്ല,
വിളക്കുകൾ മാത്രം കാത്തിരുന്നു.
അമ്മ ഇന്നും വാതിൽ ചാരാതെ വയ്ക്കുന്നു,
കാറ്റിനു പോലും വഴി തെറ്റാതിരിക്കാൻ.`,
      ),
      {},
      { absent: d('പേജ് കണ്ടെത്തിയില്ല', 'നിങ്ങൾ തിരഞ്ഞ പേജ് ഇവിടെ ഇല്ല.', { status: 404 }) },
    ),
  ),
  lives(
    'khmer-phteah-xii',
    'ngo',
    'km',
    '/news/2017/11/school-boat',
    'An NGO’s report in Khmer.',
    on(
      'សាលាលើទឹក',
      'plain',
      7,
      d(
        'ទូកសាលារៀនទៅដល់ភូមិបណ្តែតទឹក',
        `ទូកសាលារៀនថ្មីបានទៅដល់ភូមិបណ្តែតទឹកនៅលើបឹងទន្លេសាប។ កុមារហាសិបនាក់បានចូលរៀនថ្ងៃដំបូង។
គ្រូបង្រៀនពីរនាក់ស្នាក់នៅក្នុងភូមិ ហើយបណ្ណាល័យបើកជារៀងរាល់ថ្ងៃ។`,
      ),
      {},
      { absent: d('រកមិនឃើញទំព័រ', 'ទំព័រដែលអ្នកស្វែងរកមិនមានទេ។', { status: 404 }) },
    ),
  ),
  lives(
    'myanma-kyaukse-xii',
    'ngo',
    'my',
    '/article/1120',
    'A report of an association in Burmese.',
    on(
      'ကျေးလက်စာကြည့်တိုက်',
      'plain',
      7,
      d(
        'ရွာစာကြည့်တိုက် ပြန်ဖွင့်ပြီ',
        `ရေကြီးပြီးနောက် ပိတ်ထားရသော ရွာစာကြည့်တိုက်ကို ယနေ့ ပြန်လည်ဖွင့်လှစ်လိုက်သည်။
စာအုပ်သုံးရာကျော်ကို ရန်ကုန်မှ စာဖတ်သူများက လှူဒါန်းခဲ့ကြသည်။ ကလေးများအတွက် အခန်းသီးသန့်လည်း ရှိသည်။`,
      ),
      {},
      { absent: d('စာမျက်နှာ မတွေ့ပါ', 'သင်ရှာနေသော စာမျက်နှာ မရှိပါ။', { status: 404 }) },
    ),
  ),
  lives(
    'lao-hang-maisaeng-xii',
    'ngo',
    'lo',
    '/reports/mai-2019',
    'A report of a weaving cooperative in Lao.',
    on(
      'ສະຫະກອນຕ່ຳແຜ່ນ',
      'plain',
      6,
      d(
        'ບົດລາຍງານປະຈຳປີ 2019',
        `ໃນປີ 2019 ສະຫະກອນຂອງພວກເຮົາມີສະມາຊິກ 64 ຄົນຈາກເກົ້າໝູ່ບ້ານ.
ລາຍຮັບຈາກການຂາຍຜ້າໄໝເພີ່ມຂຶ້ນ 18 ສ່ວນຮ້ອຍ. ພວກເຮົາໄດ້ສ້າງໂຮງຍ້ອມສີທຳມະຊາດຫຼັງໃໝ່.`,
      ),
      {},
      { absent: d('ບໍ່ພົບໜ້ານີ້', 'ໜ້າທີ່ທ່ານຊອກຫາບໍ່ມີ.', { status: 404 }) },
    ),
  ),
  lives(
    'gaeilge-oilean-xii',
    'blog',
    'ga',
    '/scealta/teach-solais',
    'A story of an island in Irish.',
    on(
      'Scéalta an Oileáin',
      'plain',
      5,
      d(
        'An teach solais nach bhfuil ann níos mó',
        `Tógadh an teach solais i 1853 agus leagadh é i 1961. Níl fágtha anois ach an balla thuaidh.
Deir muintir an oileáin go bhfeictear solas ann fós oíche stoirme.`,
      ),
      {},
      { absent: d('Níor aimsíodh an leathanach', 'Níl an leathanach seo ann.', { status: 404 }) },
    ),
  ),
  lives(
    'atlas-brodu-xii',
    'spa',
    'cs',
    '/mapa/brod/218',
    'A map without text in its shell: a script fetches the place and writes it; places that are not there get 404 from the interface.',
    {
      'atlas-brodu-xii.test': spa(
        'Atlas brodů',
        {
          '/api/brod/218': {
            nazev: 'Brod pod Hamrem',
            popis:
              'Kamenný brod přes Moravici, doložený roku 1473. Hloubka při běžném stavu čtyřicet centimetrů, dno je zpevněné lomovým kamenem.',
            sirka: '11 m',
          },
        },
        '/mapa',
        'cs',
      ),
    },
    ['alive', 'redirected'],
    { needsBrowser: true },
  ),
  lives(
    'kansallis-kartta-xii',
    'spa',
    'fi',
    '/#/kohde/77',
    'A one-page application with hash routes: the entry is fetched by script and written.',
    {
      'kansallis-kartta-xii.test': spa(
        'Linnoituskartta',
        {
          '/api/kohde/77': {
            nimi: 'Salpalinja, korsu 77',
            kuvaus:
              'Teräsbetonikorsu on rakennettu vuonna 1941, ja siinä oli tilaa kahdellekymmenelle miehelle. Kunta kunnosti sen museoksi vuonna 1987.',
          },
        },
        '/#',
        'fi',
      ),
    },
    ['alive', 'redirected'],
    { needsBrowser: true },
  ),
]

/** A small page of its own, and the server’s answers about all else. */
export function site0(path: string, page: string): WebCase['hosts'][string] {
  return {
    serve: (request) =>
      request.path === path
        ? html(page)
        : request.path === '/'
          ? html(
              `<!doctype html><meta charset=utf-8><title>Notes</title><ul><li><a href="${path}">117</a></ul>`,
            )
          : request.path === '/robots.txt'
            ? file('text/plain', 'User-agent: *\nAllow: /\n')
            : html(
                '<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx</center></body></html>',
                404,
              ),
  }
}
/** A shell for every address; a script asks the interface and writes what it says. */
export function spa(
  brand: string,
  api: Readonly<Record<string, object>>,
  prefix: string,
  lang: string,
  lost = '404',
): WebCase['hosts'][string] {
  const shell = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${brand}</title><link rel="stylesheet" href="/assets/index.css"></head><body><div id="app"></div><script type="module">
const route = (location.hash ? location.hash.slice(1) : location.pathname).replace(${JSON.stringify(prefix === '/#' ? '' : prefix)}, '')
const app = document.getElementById('app')
if (route === '/' || route === '') app.innerHTML = '<h1>${brand}</h1>'
else fetch('/api' + route).then((r) => (r.ok ? r.json() : Promise.reject(r.status))).then((o) => {
  const [head, ...rest] = Object.values(o)
  document.title = head + ' – ${brand}'
  app.innerHTML = '<h1>' + head + '</h1>' + rest.map((v) => '<p>' + v + '</p>').join('')
}).catch(() => { document.title = '${lost} – ${brand}'; app.innerHTML = '<h1>${lost}</h1>' })
</script></body></html>`
  return {
    serve: (request) => {
      const found = api[request.path]
      if (found !== undefined) return file('application/json', JSON.stringify(found))
      if (request.path.startsWith('/api/'))
        return { status: 404, headers: [['Content-Type', 'application/json']], body: '{"error":"not_found"}' }
      if (request.path.startsWith('/assets/')) return file('text/css', 'body{font:16px/1.5 sans-serif}')
      if (request.path === '/robots.txt') return file('text/plain', 'User-agent: *\nDisallow:\n')
      return html(shell)
    },
  }
}
