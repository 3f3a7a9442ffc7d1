/**
 * Notices taken apart: what pages say when their content is missing, taken away or kept from the reader is put together anew on every
 * site, but from few words. Each row has one language's: what denies, what is denied (found, there, available), what was done to
 * the content, what the content is called, the reader's country, `only`, and insiders. Stems; several words stand in a row. A stem
 * with `!` denies by itself. Only words of one row are put together (../notice.ts).
 */
export interface NoticeRow {
  readonly deny: string
  readonly find: string
  readonly gone: string
  readonly thing: string
  readonly land?: string
  readonly only?: string
  readonly inside?: string
}

const row = (
  deny: string,
  find: string,
  gone: string,
  thing: string,
  [land, only, inside]: readonly [string?, string?, string?] = [],
): NoticeRow => ({
  deny,
  find,
  gone,
  thing,
  ...(land === undefined ? {} : { land }),
  ...(only === undefined ? {} : { only }),
  ...(inside === undefined ? {} : { inside }),
})

/* oxlint-disable max-len */
// prettier-ignore
export const noticeRows: Readonly<Record<string, NoticeRow>> = {
  af: row('nie, geen', 'gevind, vind, bestaan, beskikbaar', 'verwyder, geskrap, teruggetrek', 'bladsy, artikel, inhoud, dokument, berig, rekord', ['u land, jou land', 'slegs, net', 'aangemeld, ingeteken']),
  ar: row('لا, لم, غير, ليس, ليست, لن, تعذر', 'موجود, يوجد, توجد, العثور, نعثر, متاح, متوفر, متوفرة, يعد, تعد', 'حذف, حذفت, أزيل, أزيلت, إزالة, سحب', 'الصفحة, صفحة, المقال, مقال, الخبر, المحتوى, محتوى, السجل, الوثيقة, المادة, الإعلان', ['بلدك, بلدكم, منطقتك, دولتك', 'فقط', 'المسجلين, الأعضاء']),
  az: row('yox, deyil', '!tapılma, mövcud, tapıl, !yoxdur', 'silin, çıxarıl, götürül, ləğv edil', 'səhifə, məqalə, xəbər, məzmun, sənəd, yazı, elan', ['ölkəniz', 'yalnız', 'qeydiyyatdan']),
  bg: row('не, няма, никаква', 'намер, съществува, налич, достъп, открит', 'премахнат, изтрит, свален, оттеглен', 'страниц, стати, новин, съдържани, документ, запис, материал, обяв', ['вашата страна, вашата държава', 'само', 'регистриран, влезли']),
  bn: row('না, নেই, নয়', 'পাওয়া, খুঁজে, বিদ্যমান, উপলব্ধ', 'মুছে, সরিয়ে', 'পৃষ্ঠা, পাতা, নিবন্ধ, খবর, বিষয়বস্তু, নথি', ['আপনার দেশে', 'শুধু, শুধুমাত্র', 'নিবন্ধিত']),
  ca: row('no, ja no, cap', 'trob, exist, disponible, disponibles, consta, consult, accessible', 'suprimi, elimina, retira, esborra, despublica', 'pàgina, article, notícia, contingut, document, fitxa, registre, anunci, vídeo, recurs, entrada', ['el vostre país, el teu país, la vostra regió', 'només, únicament', 'registrat, identificat']),
  cs: row('ne, není, nebyl, nebyla, nebylo, už, žádn, nic', '!nenalezen, !neexist, !nenašl, nalezen, nalézt, existuje, dostupn, k dispozici, !nedostupn', 'odstraněn, smazán, stažen, zrušen, vyřazen', 'stránk, článek, článk, zpráv, obsah, dokument, záznam, příspěv, inzerát, otázk, vlákno, téma, profil, nabídk', ['vaší zemi, vašem státě', 'pouze, jen', 'přihlášen, registrovan']),
  cy: row('nid, nad, nac, ni, ddim, dim, heb', 'canfod, ganfod, bodoli, gael, ar gael, hyd', 'dileu, ddileu, tynnu, dynnu, symud', 'tudalen, dudalen, erthygl, cynnwys, chynnwys, dogfen, cofnod, eitem', ['eich gwlad', 'yn unig', 'aelodau, cofrestredig']),
  da: row('ikke, ingen, intet', 'fundet, finde, findes, eksisterer, tilgængelig, finder', 'fjernet, slettet, afpubliceret, trukket tilbage', 'side, siden, artikel, artiklen, indhold, nyhed, dokument, opslag, annonce, indlæg', ['dit land, din region', 'kun', 'logget ind, medlemmer']),
  de: row('nicht, kein, keine, keinen, keiner, nichts, leider nicht, konnte nicht', 'gefunden, finden, vorhanden, existier, verfügbar, angezeigt, abrufbar, auffindbar, gibt es, zu sehen, inhalt', 'gelöscht, entfernt, zurückgezogen, depubliziert, offline genommen, deaktiviert', 'seite, artikel, treffer, thema, beitrag, inhalt, meldung, dokument, eintrag, datensatz, anzeige, video, dieser adresse, angebot, pressemitteilung, frage, profil, mitglied', ['ihrem land, deinem land, ihrer region', 'nur, ausschließlich', 'angemeldet, registriert, eingeloggt']),
  el: row('δεν, μη, καμία, κανένα', 'βρέθηκ, βρεθεί, υπάρχει, διαθέσιμ, εντοπ', 'αφαιρέθηκ, αφαιρεθεί, διαγράφηκ, διαγραφεί, αποσύρθηκ, αποσυρθεί, καταργ', 'σελίδα, άρθρο, περιεχόμενο, έγγραφο, ανακοίνωση, εγγραφή, δημοσίευσ, είδηση', ['χώρα σας, περιοχή σας', 'μόνο', 'εγγεγραμμέν, μέλη']),
  en: row('no, not, isn, doesn, couldn, can, cannot, wasn, hasn, never, nothing, none, unable, no longer', 'found, find, exist, exists, available, here, available any, locate, matching, match, on file, accessible, lives at', 'removed, deleted, withdrawn, unpublished, taken down, taken offline, pulled, discontinued, purged', 'page, article, story, document, content, record, entry, item, post, listing, resource, address, identifier, notice, publication, video, ad, advert, material, question, job, vacancy, profile, thread, topic, dataset', ['your country, your region, your location, your state, your territory', 'only, exclusively', 'signed in, logged in, registered, members']),
  eo: row('ne, neniu', 'trov, ekzist, disponebl', 'forig, nulig, forviŝ', 'paĝo, artikolo, enhavo, dokumento', ['via lando', 'nur', 'ensalut']),
  es: row('no, ya no, ningún, ninguna, nunca, imposible', 'encontr, existe, existen, disponible, disponibles, halla, localiz, consta, se encuentra, hallad, figura', 'eliminad, retirad, borrad, suprimid, despublicad, dado de baja, dada de baja', 'página, artículo, noticia, contenido, documento, ficha, registro, recurso, anuncio, entrada, publicación, enlace, vídeo, pregunta, mensaje, perfil, tema, hilo, oferta', ['su país, tu país, su región, su territorio', 'solo, sólo, únicamente, exclusivo', 'registrad, identificad, socios']),
  et: row('ei, pole, puudub', 'leitud, leitav, leia, olemas, saadaval, kättesaadav, ei ole, pole, !puudub', 'eemaldatud, kustutatud, maha võetud, tühistatud, eemaldas, kustutas', 'leht, lehte, lehekülg, artikkel, artiklit, uudis, teade, teadet, sisu, dokument, kirje, kirjet, kuulutus', ['teie riigis, sinu riigis', 'ainult, üksnes, vaid', 'sisselogi, registreeri']),
  eu: row('ez, ezin, ezin izan', 'aurkitu, existitzen, eskuragarri, topatu, dago', 'kendu, ezabatu, erretiratu', 'orria, orri, artikulua, albistea, eduki, edukia, dokumentua, fitxa, iragarki', ['zure herrialde', 'bakarrik, soilik', 'erregistra, bazkide']),
  fa: row('نیست, نشد, ندارد, نمی, یافت نشد', 'یافت, پیدا, موجود, وجود, دسترس', 'حذف, برداشته, پاک', 'صفحه, مقاله, مطلب, خبر, محتوا, سند, آگهی', ['کشور شما', 'فقط, تنها', 'عضو, وارد']),
  fi: row('ei, eivät, ole, en', 'ole, löydy, löyty, löytynyt, olemassa, saatavilla, nähtävillä, näytettäv', 'poistettu, poistanut, poistettiin, vedetty, hävitetty', 'sivu, sivua, juttu, juttua, artikkeli, uutinen, sisältö, sisällön, sisältöä, asiakirja, tietue, ilmoitus, osoite, osoitetta, kirjoitus', ['maassasi, alueellasi', 'vain, ainoastaan', 'kirjautun, jäsen']),
  fr: row('ne, n, pas, plus, aucun, aucune, rien, impossible, non', 'trouv, introuvable, existe, existant, disponible, disponibles, accessible, consultable, figure, mène', 'supprimé, supprimée, retiré, retirée, effacé, dépublié, dépubliée, désactivé', 'page, article, contenu, document, notice, fiche, annonce, adresse, enregistrement, publication, vidéo, ressource, actualité, lien, question, profil, sujet, message, offre', ['votre pays, ton pays, votre région, votre territoire', 'uniquement, réservé, réservée, seuls, exclusivement', 'membres, inscrits, connectés, identifiés']),
  ga: row('níor, níl, ní, nach, gan', 'aimsíodh, fuarthas, ann, fáil, ar fáil', 'baineadh, scriosadh, aistarraing', 'leathanach, alt, ábhar, cháipéis, cháipéisí, taifead'),
  gl: row('non, xa non, ningún', 'atop, existe, dispoñible, encontr, consta', 'eliminad, retirad, borrad, suprimid', 'páxina, artigo, nova, contido, documento, rexistro, anuncio', ['o seu país', 'só, unicamente', 'rexistrad']),
  he: row('לא, אין, אינו, אינה, איננו', 'נמצא, נמצאה, קיים, קיימת, זמין, זמינה', 'הוסר, הוסרה, נמחק, נמחקה, הוסרו, הוסרה', 'הדף, דף, העמוד, עמוד, הכתבה, כתבה, המאמר, התוכן, המסמך, הרשומה, המודעה', ['במדינתך, בארצך', 'רק, בלבד', 'רשומים, מחוברים']),
  hi: row('नहीं, नही, न', 'मिला, मिली, मौजूद, उपलब्ध, पाया', 'हटा, हटाया, मिटा, मिटाया, वापस', 'पृष्ठ, पेज, लेख, समाचार, खबर, सामग्री, दस्तावेज, रिकॉर्ड, विज्ञापन', ['आपके देश', 'केवल, सिर्फ', 'पंजीकृत, सदस्य']),
  hr: row('nije, nema, ne, nisu, nijedan, više nije', 'pronađen, pronaden, pronadjen, postoji, dostup, nađen, raspoloživ, moguće pronaći', 'uklonjen, obrisan, izbrisan, povučen, maknut', 'stranica, stranicu, članak, clanak, vijest, vest, sadržaj, dokument, zapis, oglas, tekst, objava, stranice', ['vašoj zemlji, vašoj državi', 'samo, isključivo', 'prijavljen, registriran']),
  hu: row('nem, nincs, sincs, már nem', 'található, talál, létezik, elérhető, szerepel', 'töröl, törölték, törölt, eltávolít, eltávolították, visszavont, visszavonták, levett', 'oldal, oldalt, cikk, cikket, tartalom, tartalmat, hír, dokumentum, bejegyzés, bejegyzést, rekord, hirdetés, tétel, kérdés, téma, profil, adatkészlet, termék', ['az ön országában, országodban', 'csak, kizárólag', 'bejelentkez, regisztrál']),
  hy: row('չի, չէ, չկա, չեն', 'գտնվել, գոյություն, հասանելի, !չի գտնվել', 'ջնջվել, հեռացվել, ջնջված, հեռացված', 'էջը, էջ, հոդված, նյութ, բովանդակ, փաստաթ'),
  id: row('tidak, bukan, belum, tak', 'ditemukan, dijumpai, tersedia, ada, wujud', 'dihapus, ditarik, dibuang, dipadam, dinonaktifkan', 'halaman, artikel, berita, konten, kandungan, dokumen, catatan, rekod, iklan, postingan', ['negara anda, wilayah anda', 'hanya, khusus', 'anggota, terdaftar']),
  is: row('ekki, engin, enginn, ekkert, finnst ekki', 'fannst, fundust, finnst, til, aðgengileg, er til', 'fjarlægð, fjarlægt, eytt, dregin til baka', 'síða, síðan, síðu, grein, greinin, frétt, fréttin, efni, efnið, skjal, færsla', ['þínu landi', 'aðeins, eingöngu', 'innskráð']),
  it: row('non, nessun, nessuna, impossibile, più', 'trovat, trovare, esiste, disponibile, disponibili, presente, reperibile, inesistente, accessibile', 'rimoss, eliminat, cancellat, ritirat, soppress, disattivat', 'pagina, articolo, notizia, contenuto, documento, scheda, avviso, annuncio, record, risorsa, pubblicazione, indirizzo, atto, bando, domanda, profilo, messaggio, discussione', ['tuo paese, suo paese, tua regione', 'solo, soltanto, esclusivamente, riservato, riservata', 'registrati, iscritti, soci']),
  ja: row('ません, ない, なし, なく', '見つかり, 見つから, 存在, ございません, 見当たり, 表示でき, 閲覧でき, 格納されて, 公開されており', '削除, 取り下げ, 掲載を終了, 公開を終了, 掲載期間, 非公開', 'ページ, スレッド, 記事, コンテンツ, 投稿, 文書, 資料, 動画, データ, 情報, 質問, プロフィール', ['お住まいの国, お住まいの地域, お客様の国', 'のみ, だけ, 限定', '会員, ログイン']),
  ka: row('არ, ვერ, აღარ', 'მოიძებნა, მოიძებნ, არსებობს, ხელმისაწვდომ', 'წაიშალა, წაშლილ, ამოღებულ', 'გვერდი, სტატია, მასალა, შინაარს, დოკუმენტ'),
  kk: row('жоқ, емес, !табылма', 'табыл, !табылмады, қолжетімді, бар', 'жойыл, өшіріл, алынып', 'бет, парақ, мақала, жаңалық, мазмұн, құжат'),
  km: row('មិន, គ្មាន', 'ឃើញ, មាន', 'លុប, ដក', 'ទំព័រ, អត្ថបទ, មាតិកា'),
  ko: row('없, 않, 못, 없는, 없습니다, 아닙', '찾을, 존재, 제공, 확인, 볼 수, 있는', '삭제, 비공개, 게시 중단, 내려, 철회', '페이지, 기사, 게시물, 게시글, 글, 콘텐츠, 문서, 자료, 내용, 영상, 질문, 프로필', ['해당 국가, 귀하의 국가, 거주 국가', '만', '회원, 로그인']),
  lt: row('ne, nėra, nebėra, nebe, neb', '!neras, !neegzist, !nerast, rast, prieinam, egzist, !nebėra, !nepasiekiam', 'pašalint, ištrint, panaikint, atšaukt, nuimt', 'puslap, straipsn, naujien, turin, dokument, įraš, skelbim', ['jūsų šalyje', 'tik', 'registruot, prisijung']),
  lv: row('nav, vairs nav, netika, ne', 'atrast, pieejam, eksistē, !neeksistē, atrod', 'dzēst, noņemt, izņemt, atsaukt', 'lapa, lapu, raksts, rakstu, ziņa, saturs, dokument, ierakst, sludināj', ['jūsu valstī', 'tikai', 'reģistrē, pieteik']),
  mk: row('не, нема', 'пронајден, постои, достап', 'отстранет, избришан, повлечен', 'страниц, стати, вест, содржин, документ'),
  mn: row('үгүй, байхгүй', 'олдсон, олдох, !олдсонгүй, байгаа, !байхгүй', 'устга, хас', 'хуудас, нийтлэл, мэдээ, агуулга'),
  mt: row('ma, mhux, m', 'instab, nstab, jeżist, disponibbli, teżist', 'tneħħ, tneħħiet, imħassar, tħassar', 'paġna, artiklu, kontenut, dokument'),
  nl: row('niet, geen, niets, niet meer, niet langer', 'gevonden, vinden, bestaat, bestaan, beschikbaar, aanwezig, te vinden', 'verwijderd, gewist, ingetrokken, offline gehaald, geschrapt', 'pagina, artikel, bericht, inhoud, document, item, record, advertentie, vacature, nieuwsbericht, adres, vraag, profiel, product, onderwerp', ['uw land, jouw land, je land, uw regio', 'alleen, uitsluitend', 'leden, ingelogd, geregistreerd']),
  no: row('ikke, ingen, intet, ikkje', 'funnet, finne, finnes, eksisterer, tilgjengelig, fant, finst', 'fjernet, slettet, avpublisert, trukket tilbake, fjerna, sletta', 'side, siden, artikkel, artikkelen, innhold, innholdet, nyhet, dokument, innlegg, annonse, saken, oppslag', ['ditt land, din region', 'kun, bare', 'innlogget, medlemmer']),
  pl: row('nie, brak, żadn, niestety nie', 'znalezion, znaleź, istniej, dostępn, ma takie, odnalezion, odnaleź, ma w', 'usunięt, skasowan, wycofan, zdjęt, usunięc', 'stron, artykuł, treść, treści, wiadomoś, dokument, wpis, ogłoszeni, rekord, materiał, publikacj, adres, pozycj, pytanie, wątek, temat, profil', ['twoim kraju, państwa kraju, twoim regionie', 'tylko, wyłącznie', 'zalogowan, zarejestrowan']),
  pt: row('não, já não, nenhum, nenhuma, nunca, mais', 'encontr, existe, existem, disponível, disponíveis, localiz, inexistente, consta, acessível', 'removid, excluíd, eliminad, apagad, retirad, suprimid, despublicad', 'página, artigo, notícia, conteúdo, documento, registro, registo, matéria, anúncio, ficha, publicação, recurso, texto, pergunta, perfil, mensagem, tópico, vaga', ['seu país, teu país, sua região', 'apenas, somente, só, exclusivo', 'cadastrad, registad, registrad']),
  ro: row('nu, nicio, niciun, nu mai', 'găsit, există, disponibil, accesibil, citit, gasi', 'retras, șters, eliminat, înlăturat, dezactivat, ștears', 'pagin, articol, știre, conținut, document, material, anunț, înregistrare, resurs, întrebare, subiect, profil', ['țara ta, țara dumneavoastră', 'doar, numai', 'înregistra, autentific']),
  ru: row('не, нет, отсутствует, нету, никаких, ничего', 'найден, найти, существует, доступ, обнаружен, такой, такого, такая, !отсутствует, имеется, нашл', 'удален, удалён, снят с, изъят, убран, отозван, стёрт', 'страниц, стать, новост, материал, публикаци, документ, запис, объявлени, контент, содержани, адрес, товар, вопрос, тема, сообщени, профиль, вакансия', ['вашей стране, вашем регионе', 'только, лишь, исключительно', 'зарегистрирован, авторизован, участник']),
  sk: row('nie, nebol, nebola, nebolo, žiadn, už nie', 'nájden, existuje, dostupn, !neexist, !nenašl, !nenájden, k dispozícii', 'odstránen, zmazan, stiahnut, vymazan', 'stránk, článok, článk, správ, obsah, dokument, záznam, príspev, inzerát', ['vašej krajine', 'iba, len', 'prihlásen, registrovan']),
  sl: row('ni, nima, niso, ne, ni več', 'najden, mogoče najti, obstaja, voljo, dostop, na voljo', 'odstranjen, izbrisan, umaknjen', 'stran, strani, članek, novic, vsebin, dokument, prispevek, zapis, oglas, objav', ['vaši državi', 'samo, le', 'prijavljen, registriran']),
  sq: row('nuk, s, asnjë, pa', 'gjet, gjend, ekziston, disponueshëm, gjendet', 'hequr, fshirë, tërhequr, larguar', 'faqja, faqe, artikull, artikulli, lajmi, përmbajtj, dokument'),
  sr: row('није, нема, не', 'пронађен, постоји, доступ, нађен', 'уклоњен, обрисан, избрисан, повучен', 'страниц, чланак, вест, садржај, документ, запис, оглас', ['вашој земљи', 'само', 'регистрован']),
  sv: row('inte, ingen, inget, inga, finns ej', 'existera, hittad, hittas, hitta, finns, tillgänglig, existerar, att visa', 'borttag, tagits bort, raderad, raderats, avpublicerad, avpublicerats, togs bort, dragits', 'sida, sidan, ämnet, tråden, artikel, artikeln, innehåll, innehållet, nyhet, nyheten, dokument, annons, inlägg, post, adressen, frågan, profilen', ['ditt land, din region', 'endast, bara, enbart', 'inloggad, medlemmar, registrerad']),
  sw: row('si, haku, hatu, bila', '!haipo, !haupo, !halipo, !hakuna, !haikupatik, !haukupatik, !haipatikan, !haupatikan', 'imeondolewa, limeondolewa, umeondolewa, imefutwa, limefutwa, yameondolewa', 'ukurasa, habari, makala, maudhui, hati, rekodi, tangazo'),
  ta: row('இல்லை, முடியவில்லை', 'கிடைக்க, காணப்பட, !கிடைக்கவில்லை, !இல்லை', 'நீக்க, அகற்ற', 'பக்க, கட்டுரை, செய்தி, உள்ளடக்க, ஆவண'),
  th: row('ไม่, ไม่พบ, มิ', 'พบ, มีอยู่, มี, สามารถ, แสดง', 'ลบ, ถอด, นำออก, นำเนื้อหานี้ออก, ยกเลิก', 'หน้า, บทความ, ข่าว, เนื้อหา, เอกสาร, ประกาศ, ข้อมูล, เว็บเพจ', ['ประเทศของคุณ, ภูมิภาคของคุณ', 'เฉพาะ, เท่านั้น', 'สมาชิก']),
  tl: row('hindi, wala, walang', 'makita, nakita, natagpuan, umiiral', 'tinanggal, inalis, binura', 'pahina, artikulo, balita, nilalaman, dokumento'),
  tr: row('değil, yok, yoktur', '!bulunama, !bulunma, mevcut, bulun, !yok, !ulaşılam, erişil, !kaldırılmış', 'kaldırıl, silin, silindi, çekil, yayından', 'sayfa, haber, makale, içerik, yazı, belge, kayıt, ilan, konu, video, gönderi, soru, profil, ürün', ['ülkenizde, bölgenizde', 'sadece, yalnızca', 'üyeler, kayıtlı, giriş yap']),
  uk: row('не, немає, відсутн, нема', 'знайден, знайти, існує, доступн, такої, такого, !відсутн, знайш', 'видален, вилучен, знят, прибран, відкликан', 'сторінк, статт, новин, матеріал, документ, запис, оголошенн, вміст, публікаці, контент, питання, тема, профіль', ['вашій країні, вашому регіоні', 'лише, тільки', 'зареєстрован, авторизован']),
  ur: row('نہیں, نہ', 'ملا, ملی, موجود, دستیاب', 'ہٹا, حذف, مٹا', 'صفحہ, مضمون, خبر, مواد, دستاویز'),
  uz: row('yo‘q, emas', '!topilmadi, mavjud, topil', 'o‘chiril, olib tashlan', 'sahifa, maqola, yangilik, hujjat'),
  vi: row('không, chưa, chẳng', 'tìm thấy, tồn tại, khả dụng, có sẵn, còn', 'xóa, xoá, gỡ bỏ, gỡ, thu hồi, bị gỡ', 'trang, bài viết, bài, nội dung, tài liệu, tin này, mục này', ['quốc gia của bạn, khu vực của bạn', 'chỉ', 'thành viên, đăng nhập']),
  zh: row('不, 无, 未, 没, 無, 沒, 找不到, 查无, 查無', '存在, 找到, 可用, 提供, 显示, 顯示, 发现, 有, 到', '删除, 刪除, 删去, 刪去, 取消, 失效, 下架, 移除, 撤回, 撤下, 下线, 下線', '链接, 連結, 分享, 页面, 頁面, 网页, 網頁, 文章, 内容, 內容, 记录, 紀錄, 文档, 文件, 帖子, 信息, 資料, 资料, 稿件, 新闻, 新聞, 商品, 问题, 問題', ['您所在的国家, 您所在的地区, 您所在的地區', '仅, 僅, 只', '会员, 會員, 登录, 登入, 注册用户']),
}
/* oxlint-enable max-len */
