/** Alive: pages whose words sound like death. */
import type { WebCase } from '../case.ts'
import { blogger, nextNews, phpPaper, wpNews, wpNgo, laravel } from './frames-news.ts'
import { aspx, bitrix, drupal, joomla, liferay, plone, typo3 } from './frames-state.ts'
import { board, ojs, wiki, builder } from './frames-know.ts'
import { alive } from './make.ts'
import { ar, fa, ckb, am, kk, he, ur } from './tongues-near.ts'
import { bg, bs, el, hr, mk, ro, ru, sq, sr, tr, uk } from './tongues-balkan.ts'
import { bn, hi, id, ja, ko, ne, th, tl, vi, zh } from './tongues-asia.ts'
import { en, es, fr, pt, ptAfrica, sw, ht } from './tongues-west.ts'

const gone = 'dead-words'
export const aliveWords: readonly WebCase[] = [
  alive({
    slug: 'portales-caidos',
    mechanism:
      'A newspaper reports that ministry pages answer "404 not found" after a change of government; headline and text quote error pages.',
    family: gone,
    tongue: es,
    frame: wpNews,
    site: 'El Pregón del Valle',
    own: [
      {
        title: 'Error 404: página no encontrada, la respuesta de nueve ministerios',
        date: '2020-02-11',
        text: [
          'Desde el lunes, quien busca los decretos firmados en octubre recibe la misma frase: “página no encontrada”. Este diario revisó 318 enlaces de nueve ministerios y 204 ya no existen.',
          'La oficina de gobierno electrónico reconoció que los contenidos fueron eliminados durante la migración y prometió restituirlos en treinta días.',
        ],
      },
    ],
  }),
  alive({
    slug: 'pagina-inexistenta',
    mechanism:
      'A town hall explains how to ask for documents whose page "was not found", with the error message as heading.',
    family: gone,
    tongue: ro,
    frame: joomla,
    site: 'Primăria Orașului Sălcioara',
    own: [
      {
        title: 'Pagina nu a fost găsită? Cum cereți un act din arhivă',
        text: [
          'Dacă la deschiderea unui anunț mai vechi de cinci ani apare mesajul „Pagina nu a fost găsită”, actul se află în arhiva de hârtie a primăriei.',
          'Cererea se depune la ghișeul 4, de luni până joi, iar copia se eliberează în zece zile lucrătoare.',
        ],
      },
    ],
  }),
  alive({
    slug: 'gasimo-svjetla',
    lastYear: 2018,
    mechanism: 'The farewell leader of a regional weekly: the paper closes, the text stays.',
    family: gone,
    tongue: hr,
    frame: wpNews,
    site: 'Dalmatinski glasnik',
    own: [
      {
        title: 'Gasimo svjetla: ovaj portal od danas više ne postoji',
        date: '2018-12-31',
        text: [
          'Poslije dvadeset i dvije godine objavljujemo posljednji tekst. Redakcija se zatvara, a arhiva ostaje dostupna svima koji nas citiraju.',
          'Hvala čitateljima koji su nam pisali iz otoka, iz Zagore i iz iseljeništva.',
        ],
        stock: 1,
      },
    ],
  }),
  alive({
    slug: 'lei-revogada',
    mechanism: 'A municipal law marked as repealed on top; the full text is there.',
    family: gone,
    tongue: pt,
    frame: plone,
    site: 'Câmara Municipal de Rio Fundo',
    own: [
      {
        title: 'Lei nº 1.404, de 8 de maio de 2009 (REVOGADA)',
        date: '2009-05-08',
        lead: '<p class="revogada"><strong>Revogada pela Lei nº 2.118, de 2016. Este texto não está mais em vigor.</strong></p>',
        text: [
          'Art. 1º Fica instituído o Conselho Municipal de Pesca Artesanal, com sede no Mercado do Porto.',
          'Art. 2º (Revogado.)',
          'Art. 3º Esta lei entra em vigor na data de sua publicação.',
        ],
        stock: 0,
      },
    ],
  }),
  alive({
    slug: 'stranica-predstava',
    mechanism: 'A theatre presents a play that is called "Page not found".',
    family: gone,
    tongue: bs,
    frame: wpNgo,
    site: 'Pozorište mladih Vrelo',
    own: [
      {
        title: 'Stranica nije pronađena',
        text: [
          'Drama u dva čina o trojici prijatelja koji traže izbrisane fotografije svoga grada. Trajanje: 75 minuta, bez pauze.',
          'Premijera je održana u martu 2019. u sali Doma kulture; režija i scenografija ansambla.',
        ],
      },
    ],
  }),
  alive({
    slug: 'filtering-report',
    mechanism:
      'A rights group documents what visitors of blocked sites read: "access denied" notices fill the text.',
    family: gone,
    tongue: fa,
    frame: wpNgo,
    site: 'دیده‌بان دسترسی آزاد',
    own: [
      {
        title: '«دسترسی به این سایت امکان‌پذیر نیست»: گزارش فیلترینگ پاییز',
        text: [
          'در سه ماه گذشته ۴۱ نشانی خبری با پیام «مشترک گرامی، دسترسی به این تارنما امکان‌پذیر نمی‌باشد» بسته شدند.',
          'در این گزارش متن هر پیام، تاریخ مشاهده و شرکت ارائه‌دهنده ثبت شده است.',
        ],
      },
    ],
  }),
  alive({
    slug: 'embed-deleted',
    mechanism:
      'An article whose embedded post from a social network has been removed; the article itself is whole.',
    family: gone,
    tongue: ar,
    frame: wpNews,
    site: 'صوت الجنوب',
    own: [
      {
        title: 'جدل بعد تغريدة وزير النقل عن الميناء',
        text: [
          'أثارت تغريدة الوزير مساء الأحد موجة انتقادات من عمال الميناء الذين قالوا إن الأرقام غير صحيحة.',
        ],
        lead: '<blockquote class="twitter-tweet" data-lang="ar"><p>هذا المنشور غير متاح. تم حذفه من قبل صاحبه.</p></blockquote>',
      },
    ],
  }),
  alive({
    slug: 'suspended-account-scam',
    mechanism: 'A consumer page explains the message "This account has been suspended" that fraudsters send.',
    family: gone,
    tongue: en,
    frame: wpNews,
    site: 'Lakeside Consumer Desk',
    language: 'en-KE',
    own: [
      {
        title: '“This Account Has Been Suspended”: how a text message emptied savings in Nyanza',
        text: [
          'The message says: this account has been suspended, contact your provider. There is no provider. The number belongs to a shop that closed in March.',
          'Eleven readers wrote to us in June. Two of them have been paid back after they showed this page to the bank.',
        ],
      },
    ],
  }),
  alive({
    slug: 'zabuni-imefungwa',
    mechanism: 'A tender notice whose deadline has passed says "closed"; the notice stands.',
    family: gone,
    tongue: sw,
    frame: drupal,
    site: 'Halmashauri ya Wilaya ya Mtoni',
    own: [
      {
        title: 'Zabuni Na. LGA/044/2021: Ujenzi wa visima (IMEFUNGWA)',
        lead: '<p class="status closed">Hali: Imefungwa. Muda wa kuwasilisha maombi umekwisha.</p>',
        text: [
          'Halmashauri inawaalika wakandarasi wenye sifa kuwasilisha zabuni za ujenzi wa visima sita katika kata za Mtoni na Ziwani.',
          'Nyaraka zilipatikana katika ofisi ya ugavi kwa ada ya shilingi laki moja.',
        ],
      },
    ],
  }),
  alive({
    slug: 'acara-selesai',
    mechanism: 'An event page of a museum with "this event has passed" over the programme.',
    family: gone,
    tongue: id,
    frame: wpNgo,
    site: 'Museum Bahari Tanjung',
    own: [
      {
        title: 'Pameran Peta Rempah',
        lead: '<div class="tribe-events-notices"><ul><li>Acara ini telah berakhir.</li></ul></div>',
        text: [
          'Pameran menampilkan 48 peta laut dari abad ketujuh belas, pinjaman tiga museum daerah, disertai tur kurator setiap Sabtu.',
          'Tiket masuk lima ribu rupiah; pelajar tidak dipungut biaya.',
        ],
      },
    ],
  }),
  alive({
    slug: 'urun-tukendi',
    mechanism: 'A maker of farm machines shows a discontinued model with its whole data sheet.',
    family: gone,
    tongue: tr,
    frame: bitrix,
    site: 'Ovacık Tarım Makineleri',
    own: [
      {
        title: 'HM-404 Harman Makinesi',
        lead: '<p class="stock">Bu ürün artık üretilmemektedir. Stokta yok.</p>',
        text: [
          'Çalışma genişliği 1.400 mm, gerekli güç 45 beygir, boş ağırlık 980 kg; 2011–2018 arasında üretildi.',
          'Yedek parça temini için yetkili servislerimize başvurabilirsiniz.',
        ],
        extra:
          '<table><tr><th>Tambur</th><td>8 bıçak</td></tr><tr><th>Kapasite</th><td>2,4 t/saat</td></tr><tr><th>Lastik</th><td>6.50-16</td></tr></table>',
      },
    ],
  }),
  alive({
    slug: 'yachika-band',
    mechanism: 'A petition that no longer takes signatures: "closed" in front of the text and its count.',
    family: gone,
    tongue: hi,
    frame: laravel,
    site: 'जन याचिका मंच',
    own: [
      {
        title: 'नदी किनारे की खदान बंद करो',
        lead: '<div class="alert">यह याचिका बंद हो चुकी है। अब हस्ताक्षर स्वीकार नहीं किए जा रहे हैं।</div>',
        text: [
          'हम ज़िला प्रशासन से मांग करते हैं कि रेत खनन का पट्टा तत्काल निरस्त किया जाए और प्रभावित 61 परिवारों को मुआवज़ा मिले।',
          '12,406 लोगों ने हस्ताक्षर किए।',
        ],
      },
    ],
  }),
  alive({
    slug: 'not-found-guilty',
    mechanism: 'A court report headed "Not found guilty" with "dismissed" and "struck out" throughout.',
    family: gone,
    tongue: en,
    frame: phpPaper,
    site: 'The Delta Courier',
    language: 'en-NG',
    own: [
      {
        title: 'Not Found Guilty: appeal court frees three fishermen',
        text: [
          'The charges no longer exist, Justice of Appeal said, and the record of the lower court is removed from the file. The appeal is allowed and the conviction is quashed.',
          'Counsel for the state said the office would not seek leave to take the matter further.',
        ],
      },
    ],
  }),
  alive({
    slug: 'shembja-e-faqes',
    mechanism:
      'A journalists’ union writes about news sites that were taken offline; the address itself holds "faqja-nuk-u-gjet".',
    family: gone,
    tongue: sq,
    frame: wpNews,
    site: 'Sindikata e Gazetarëve të Qytetit',
    own: [
      {
        title: 'Faqja nuk u gjet: si u zhdukën 17 portale lokale',
        text: [
          'Nga viti 2016 deri më 2021 u mbyllën shtatëmbëdhjetë portale. Arkivat e tyre nuk ekzistojnë më dhe lidhjet të çojnë te faqe bastesh.',
          'Sindikata ruan kopje të shtypura të tetë prej tyre.',
        ],
      },
    ],
  }),
  alive({
    slug: 'zakryta-tema',
    mechanism: 'A board topic that is locked: no replies allowed, all posts readable.',
    family: gone,
    tongue: ru,
    frame: board,
    site: 'Форум краеведов Прииртышья',
    own: [
      {
        title: 'Старое кладбище у паромной переправы [тема закрыта]',
        text: [
          'Ищу фотографии до 1974 года, когда часть могил перенесли.',
          'В областном архиве есть опись, фонд 404, дело 18.',
          'Сообщение удалено модератором.',
          'Спасибо, нашёл деда: третий ряд от ограды.',
        ],
        extra: '<p class="locked">Эта тема закрыта, вы не можете отвечать в ней.</p>',
        stock: 0,
      },
    ],
  }),
  alive({
    slug: 'retracted-paper',
    mechanism: 'A journal article that has been retracted: the landing page with notice and abstract stays.',
    family: gone,
    tongue: en,
    frame: ojs,
    site: 'East African Journal of Soil Studies',
    language: 'en-UG',
    own: [
      {
        title: 'RETRACTED: Phosphorus uptake in highland sorghum',
        text: [
          'This article has been retracted at the request of the authors because the plots of the second season had been mislabelled.',
          'Abstract. Forty plots in three sub-counties were sown with two varieties of sorghum over two seasons.',
        ],
      },
    ],
  }),
  alive({
    slug: 'projet-retire',
    mechanism: 'Parliament file of a bill that was withdrawn; status "retiré", history complete.',
    family: gone,
    tongue: fr,
    frame: drupal,
    site: 'Assemblée nationale — dossiers législatifs',
    language: 'fr-SN',
    own: [
      {
        title: 'Projet de loi n° 12/2017 relatif aux semences — RETIRÉ',
        text: [
          'Le texte a été retiré par le gouvernement le 4 juillet 2018 et n’est plus à l’ordre du jour.',
          'Dépôt : 22 mai 2017. Renvoi en commission du développement rural : 29 mai 2017. Rapport : non distribué.',
        ],
      },
    ],
  }),
  alive({
    slug: 'arkhivirana-stranitsa',
    mechanism: 'A ministry keeps an old page under a banner that it is archived and not updated.',
    family: gone,
    tongue: bg,
    frame: typo3,
    site: 'Министерство на горите и водите',
    own: [
      {
        title: 'Национална програма за чешмите 2010–2014',
        lead: '<div class="archive-note">Тази страница е архивирана и повече не се обновява. Съдържанието може да не е валидно.</div>',
        text: [
          'По програмата са възстановени 312 селски чешми в девет области.',
          'Отчетът на изпълнителя е приет с протокол от 17 декември 2014 г.',
        ],
      },
    ],
  }),
  alive({
    slug: 'pame-melos',
    mechanism: 'A football club’s page of a player who has left: "former player", "no longer with the club".',
    family: gone,
    tongue: el,
    frame: wpNgo,
    site: 'ΑΟ Θύελλα Μεσοχωρίου',
    own: [
      {
        title: 'Πρώην παίκτης: ο τερματοφύλακας με το νούμερο 1',
        text: [
          'Δεν ανήκει πλέον στο δυναμικό της ομάδας. Αγωνίστηκε σε 112 αγώνες από το 2011 έως το 2016.',
          'Η φανέλα του εκτίθεται στα γραφεία του συλλόγου.',
        ],
        extra:
          '<table><tr><th>Περίοδος</th><th>Αγώνες</th></tr><tr><td>2011–12</td><td>21</td></tr><tr><td>2012–13</td><td>24</td></tr></table>',
      },
    ],
  }),
  alive({
    slug: 'eser-sergide-degil',
    mechanism: 'A museum object: "not on display", "no image available", with its catalogue text.',
    family: gone,
    tongue: tr,
    frame: drupal,
    site: 'Körfez Etnografya Müzesi',
    own: [
      {
        title: 'Envanter 1987/404: bakır ibrik',
        lead: '<figure class="no-image"><figcaption>Görsel bulunamadı. Bu eser şu anda sergilenmemektedir.</figcaption></figure>',
        text: [
          'Dövme bakır, kalaylı; yükseklik 31 cm, 19. yüzyıl sonu. Kulpunda ustanın damgası okunuyor.',
          'Müzeye 1987 yılında köy muhtarlığınca bağışlanmıştır.',
        ],
        stock: 0,
      },
    ],
  }),
  alive({
    slug: 'in-memoriam-radio',
    mechanism: 'An obituary of a radio presenter in a small language.',
    family: gone,
    tongue: ckb,
    frame: wpNews,
    site: 'ڕادیۆی دەنگی شاخ',
    own: [
      {
        title: 'بێژەری کۆنی ڕادیۆکەمان لەناوماندا نەما',
        text: [
          'دوێنێ بەیانی دەنگێک کە سی ساڵ بەرنامەی بەیانیانی پێشکەش دەکرد بۆ هەمیشە بێدەنگ بوو.',
          'ڕێوڕەسمی پرسە لە هۆڵی ڕۆشنبیری بەڕێوەدەچێت.',
        ],
      },
    ],
  }),
  alive({
    slug: 'service-fermeture',
    mechanism: 'A railway company’s news of services that were "définitivement supprimés".',
    family: gone,
    tongue: fr,
    frame: liferay,
    site: 'Office des chemins de fer du littoral',
    own: [
      {
        title: 'Service supprimé : la ligne 4 n’existe plus',
        text: [
          'Depuis le 1er avril 2014, les trains de la ligne 4 sont définitivement supprimés et la gare d’Ébolé est fermée.',
          'Les billets déjà achetés sont remboursés au guichet de la gare centrale jusqu’à la fin du mois.',
        ],
      },
    ],
  }),
  alive({
    slug: 'mantenimiento-aviso',
    mechanism:
      'A notice about planned maintenance of the tax portal: "servicio no disponible" is news there, not a state.',
    family: gone,
    tongue: es,
    frame: joomla,
    site: 'Servicio de Rentas del Altiplano',
    language: 'es-BO',
    own: [
      {
        title: 'Servicio temporalmente no disponible el 14 de agosto',
        text: [
          'Informamos a los contribuyentes que el portal estará en mantenimiento desde las 22:00 del viernes hasta las 06:00 del sábado.',
          'Las declaraciones con vencimiento ese día podrán presentarse hasta el lunes siguiente sin recargo.',
        ],
      },
    ],
  }),
  alive({
    slug: 'olib-tashlangan',
    mechanism: 'An article whose comments have been deleted and closed; the interview is whole.',
    family: gone,
    tongue: kk,
    frame: wpNews,
    site: 'Дала дауысы',
    own: [
      {
        title: 'Мұрағатшы: «Жойылған құжаттар табылмады»',
        text: [
          'Облыстық мұрағаттың қызметкері 1937 жылғы тізімдердің бір бөлігі жойылғанын айтты.',
          'Сұхбат барысында ол қалған бес папканың цифрланғанын, кез келген адам көре алатынын жеткізді.',
        ],
        extra: '<div class="nocomments">Пікірлер жойылды. Пікір қалдыру мүмкін емес.</div>',
      },
    ],
  }),
  alive({
    slug: 'tapu-missing',
    mechanism: 'A public list of missing persons: "not found since", entries struck out as removed.',
    family: gone,
    tongue: ne,
    frame: wpNgo,
    site: 'बेपत्ता परिवार समाज',
    own: [
      {
        title: 'अझै नभेटिएका व्यक्तिहरूको सूची',
        text: ['तल दिइएका २३ जना अहिलेसम्म फेला परेका छैनन्। भेटिएकाको नाम सूचीबाट हटाइन्छ।'],
        extra:
          '<ol><li>दैलेख, २०५८ — फेला परेन</li><li>बर्दिया, २०५९ — फेला परेन</li><li><s>रोल्पा, २०६०</s> (हटाइएको)</li><li>कालिकोट, २०६० — फेला परेन</li></ol>',
      },
    ],
  }),
  alive({
    slug: 'jieguan-wangzhan',
    mechanism: 'Law firm’s article on lapsed domains: "this domain is for sale" is its subject.',
    family: gone,
    tongue: zh,
    frame: bitrix,
    site: '南江律师事务所',
    own: [
      {
        title: '“该域名正在出售”：机构网站过期后被抢注怎么办',
        text: [
          '打开原来的网址，只看到“该域名正在出售”几个字，这是去年我们接到的第九起委托。',
          '本文说明如何提出域名争议、保存证据以及请求搜索引擎删除旧链接。',
        ],
      },
    ],
  }),
  alive({
    slug: 'shilton-hasimati',
    mechanism: 'A blog post titled with the words of a blocked page; the blog is fine.',
    family: gone,
    tongue: he,
    frame: blogger,
    site: 'יומן ארכיון',
    own: [
      {
        title: 'הדף לא נמצא, אבל אני מצאתי',
        text: [
          'שלוש שנים חיפשתי את פרוטוקול הישיבה ההיא, ובכל פעם קיבלתי את אותה הודעה: הדף לא נמצא.',
          'בסוף הפרוטוקול חיכה בקופסה 404 בארכיון העירייה, ואני מעתיק אותו כאן.',
        ],
      },
    ],
  }),
  alive({
    slug: 'mawqufa-jarida',
    mechanism: 'A report that a newspaper was suspended ("suspended until further notice").',
    family: gone,
    tongue: ur,
    frame: nextNews,
    site: 'روزنامہ ساحل',
    own: [
      {
        title: 'اشاعت تا حکمِ ثانی معطل: دو علاقائی اخبار بند',
        text: [
          'ضلعی انتظامیہ نے دو اخبارات کے ڈیکلریشن معطل کر دیے، ان کی ویب سائٹس بھی بند ہیں۔',
          'صحافیوں کی یونین نے حکم کے خلاف درخواست دائر کر دی ہے۔',
        ],
      },
    ],
  }),
  alive({
    slug: 'laman-404-kanal',
    mechanism: 'A Wikipedia-like article on the status code 404, full of its phrases.',
    family: gone,
    tongue: vi,
    frame: wiki,
    site: 'Bách khoa mở',
    own: [
      {
        title: 'Lỗi 404',
        text: [
          'Lỗi 404, hay “không tìm thấy trang”, là mã trạng thái mà máy chủ trả về khi địa chỉ được yêu cầu không tồn tại hoặc đã bị xóa.',
          'Một số trang web chuyển người đọc về trang chủ thay vì báo lỗi, gọi là lỗi 404 mềm.',
        ],
        extra: '<h2>Ví dụ</h2><pre>HTTP/1.1 404 Not Found</pre>',
        stock: 0,
      },
    ],
  }),
  alive({
    slug: 'kuda-vidalyly',
    mechanism: 'A correction: part of the article was removed at a person’s request; the rest stands.',
    family: gone,
    tongue: uk,
    frame: nextNews,
    site: 'Вісник Придністров’я',
    own: [
      {
        title: 'Хто приватизував пристань',
        lead: '<p class="editor-note"><em>Від редакції: один абзац вилучено на вимогу особи, про яку йшлося. Матеріал оновлено 3 лютого 2022 року.</em></p>',
        text: [
          'Пристань перейшла у приватні руки 2013 року за ціною, нижчою від вартості самих паль.',
          'У реєстрі лишився лише один підпис, який сторони тлумачать по-різному.',
        ],
      },
    ],
  }),
  alive({
    slug: 'wamepotea-ajali',
    mechanism: 'Radio news about passengers who were not found after a ferry accident.',
    family: gone,
    tongue: ht,
    frame: blogger,
    site: 'Radyo Vwa Lakay',
    own: [
      {
        title: 'Yo pa jwenn li: twa jou apre bato a koule',
        text: [
          'Fanmi yo ap tann toujou sou waf la. Gad kòt yo di yo sispann rechèch la madi apremidi.',
          'Non sèt moun yo poko jwenn yo afiche nan lakou lameri a.',
        ],
      },
    ],
  }),
  alive({
    slug: 'hapus-artikel',
    mechanism: 'A press council’s verdict on a deleted article: "artikel telah dihapus" is what it is about.',
    family: gone,
    tongue: id,
    frame: aspx,
    site: 'Majelis Pers Daerah',
    own: [
      {
        title: 'Putusan 14/2022: berita yang telah dihapus',
        text: [
          'Pengadu menyatakan berita tersebut sudah dihapus tanpa penjelasan kepada pembaca. Teradu mengakui halaman itu tidak lagi tersedia.',
          'Majelis memutuskan bahwa media wajib memasang keterangan di alamat semula.',
        ],
      },
    ],
  }),
  alive({
    slug: 'sansho-lost-page',
    mechanism: 'Library exhibit on missing pages of a manuscript: "page not found" in a literal sense.',
    family: gone,
    tongue: ja,
    frame: wpNgo,
    site: '港町郷土資料館',
    own: [
      {
        title: '見つからないページ──欠けた日記の二十三丁',
        text: [
          '所蔵する船頭日記には二十三丁分の欠落があり、長く行方が分かっていない。',
          '今回の展示では、切り口の墨跡から失われたページの内容を推定した。',
        ],
      },
    ],
  }),
  alive({
    slug: 'pyeji-gongsi',
    mechanism: 'Company notice that a service has ended, kept as a notice.',
    family: gone,
    tongue: ko,
    frame: laravel,
    site: '한강지도',
    own: [
      {
        title: '[공지] 위성지도 서비스 종료 안내',
        text: [
          '2015년 6월 30일자로 위성지도 서비스가 종료되었습니다. 종료 이후에는 데이터가 삭제되어 더 이상 이용하실 수 없습니다.',
          '유료 이용자에게는 남은 기간만큼 환불해 드렸습니다.',
        ],
      },
    ],
  }),
  alive({
    slug: 'sala-vacia',
    mechanism: 'A short decree of dismissal and repeal, four sentences on the page.',
    family: 'short',
    tongue: ptAfrica,
    frame: aspx,
    site: 'Boletim da República — despachos',
    own: [
      {
        title: 'Despacho de exoneração',
        text: [
          'É exonerado, a seu pedido, o director provincial das pescas.',
          'É revogado o despacho de 12 de Março de 2012.',
          'Publique-se.',
        ],
        stock: 0,
      },
    ],
  }),
  alive({
    slug: 'am-gazeta',
    mechanism: 'A gazette correction of one sentence, "deleted" in it.',
    family: 'short',
    tongue: am,
    frame: drupal,
    site: 'ነጋሪት ማስታወቂያ',
    own: [
      {
        title: 'እርማት ቁጥር 7',
        text: ['በገጽ 404 ላይ “አልተገኘም” የሚለው ቃል ተሰርዟል።', 'ይህ እርማት ከታተመበት ቀን ጀምሮ ይጸናል።'],
        stock: 0,
      },
    ],
  }),
  alive({
    slug: 'izbrisani-mk',
    mechanism:
      'A page of an association of people erased from registers: "избришани" and "не постои" everywhere.',
    family: gone,
    tongue: mk,
    frame: builder,
    site: 'Здружение на избришаните',
    own: [
      {
        title: 'Избришан сум од регистарот: што да правам?',
        text: [
          'Ако во матичната книга пишува дека лицето не постои, побарајте извод од архивата.',
          'Нашите правници помогнаа во 64 случаи од 2013 година.',
        ],
      },
    ],
  }),
  alive({
    slug: 'bondho-karkhana',
    mechanism: 'A closed jute mill: the report says it "no longer exists", the byline, comments closed.',
    family: gone,
    tongue: bn,
    frame: phpPaper,
    site: 'দৈনিক মোহনা',
    own: [
      {
        title: 'বন্ধ হয়ে গেছে পাটকল, মুছে ফেলা হয়েছে নামফলক',
        text: [
          'গেটে ঝুলছে নোটিশ: এই কারখানা আর নেই। শ্রমিকদের পাওনা এখনও মেলেনি।',
          'স্থানীয়রা বলছেন, যন্ত্রপাতি রাতের আঁধারে সরিয়ে নেওয়া হয়েছে।',
        ],
      },
    ],
  }),
  alive({
    slug: 'th-khao-lob',
    mechanism: 'A fact check of a claim that a page was deleted; verdict box says "ลบแล้ว".',
    family: gone,
    tongue: th,
    frame: wpNgo,
    site: 'ศูนย์ตรวจข่าวท้องถิ่น',
    own: [
      {
        title: 'ตรวจสอบแล้ว: ประกาศของอำเภอถูกลบจริงหรือไม่',
        lead: '<div class="claimreview"><b>ผลตรวจสอบ:</b> ต้นฉบับถูกลบแล้ว ไม่พบหน้าดังกล่าว</div>',
        text: [
          'ผู้ใช้สื่อสังคมอ้างว่าอำเภอลบประกาศเรื่องเขื่อน เราพบว่าประกาศย้ายไปอยู่หมวดข่าวเก่า',
          'เจ้าหน้าที่ยืนยันว่าประกาศฉบับพิมพ์ยังติดอยู่ที่ว่าการอำเภอ',
        ],
      },
    ],
  }),
  alive({
    slug: 'nawala-kampana',
    mechanism:
      'Parish news of a bell that was lost and a page of an old building site: "under construction".',
    family: gone,
    tongue: tl,
    frame: builder,
    site: 'Parokya ng San Roque sa Tabing-Ilog',
    own: [
      {
        title: 'Under construction: ang bagong kampanaryo',
        text: [
          'Kasalukuyang itinatayo ang kampanaryo matapos mawala ang lumang kampana noong bagyo.',
          'Misa tuwing Linggo: 6:00, 8:00 at 17:00. Huwebes: novena.',
        ],
      },
    ],
  }),
  alive({
    slug: 'nestala-opstina',
    mechanism: 'A regional study: the municipality "was abolished", its page kept by the successor.',
    family: gone,
    tongue: sr,
    frame: joomla,
    site: 'Завичајни архив Подриње',
    own: [
      {
        title: 'Укинута општина: Горња Лука 1955–1962',
        text: [
          'Општина Горња Лука више не постоји. Укинута је указом 1962. године, а њена грађа пренета је у архив.',
          'Фонд садржи 14 књига записника и 404 предмета.',
        ],
      },
    ],
  }),
]
