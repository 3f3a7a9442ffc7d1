/** Advertisements, vacancies, records, rulings, tables and people that are no more, in many tongues. */
import { rowsOf, wide } from './wide.ts'

export const recordsGoneWide = wide(
  'removed',
  'dead',
  rowsOf(`
w2-ad-en | en | shop | /ad/118223 | a classified advertisement that ran out | Rowing boat, 4 m | This ad has expired or been removed by the seller.
w2-ad-ru | ru | shop | /obyavlenie/118223 | an advertisement taken off, in Russian | Лодка вёсельная | Объявление снято с публикации.
w2-ad-uk | uk | shop | /d/oholoshennia-118223 | an advertisement no longer offered, in Ukrainian | Човен | Це оголошення більше не доступне.
w2-ad-fr | fr | shop | /annonce/118223 | an advertisement that is switched off, in French | Barque | Cette annonce est désactivée.
w2-ad-pl | pl | shop | /oferta/118223 | an advertisement that ended, in Polish | Łódź wiosłowa | Ogłoszenie zakończone.
w2-ad-ro | ro | shop | /anunt/118223 | an advertisement that is not valid any more, in Romanian | Barcă | Anunțul nu mai este valabil.
w2-ad-el | el | shop | /aggelia/118223 | an advertisement that ran out, in Greek | Βάρκα | Η αγγελία έχει λήξει.
w2-ad-sw | sw | shop | /tangazo/118223 | an advertisement that was removed, in Swahili | Mashua | Tangazo hili limeondolewa.
w2-ad-ms | ms | shop | /iklan/118223 | an advertisement no longer there, in Malay | Perahu | Iklan ini tidak lagi tersedia.
w2-job-de | de | shop | /job/118223 | a vacancy that is no longer advertised, in German | Schleusenwärter (m/w/d) | Diese Stellenanzeige ist nicht mehr online.
w2-job-es | es | shop | /empleo/118223 | a vacancy that was closed, in Spanish | Guarda de esclusa | Esta oferta ya no está disponible.
w2-job-hi | hi | shop | /job/118223 | a vacancy that has ended, in Hindi | नौकरी | यह नौकरी अब उपलब्ध नहीं है।
w2-job-ar | ar | shop | /job/118223 | a vacancy that has ended, in Arabic | وظيفة | انتهت صلاحية هذا الإعلان الوظيفي.
w2-house-it | it | shop | /immobile/118223 | a house that is no longer offered, in Italian | Annuncio | L’immobile non è più disponibile.
w2-house-hu | hu | shop | /ingatlan/118223 | a house taken off the offer, in Hungarian | Ingatlan | Ez a hirdetés már nem elérhető.
w2-house-tr | tr | shop | /ilan/118223 | a house taken off, in Turkish | İlan | Bu ilan yayından kaldırılmıştır.
w2-dspace-es | es | office | /handle/10915/118223 | DSpace: an item that was withdrawn, in Spanish | Ítem retirado | El ítem que busca ha sido retirado del repositorio.
w2-dspace-pt | pt | office= | /handle/1/118223 | DSpace: an invalid identifier, in Portuguese | Identificador inválido | O identificador não corresponde a um objeto válido do repositório.
w2-ojs-id | id | office | /index.php/jurnal/article/view/1182 | OJS: an article that was taken out, in Indonesian | Artikel | Artikel ini telah ditarik dari jurnal dan tidak dapat diakses lagi.
w2-ojs-uk | uk | office | /index.php/zhurnal/article/view/1182 | OJS: an article that was deleted, in Ukrainian | Стаття | Запитувану статтю видалено з журналу.
w2-eprints | en | office | /118223/ | EPrints: an item that was removed, with 200 | Item removed | The item you requested has been removed from this repository.
w2-gazette-pt | pt | office | /ato/118223 | a gazette without the act, for this number only | Ato normativo | Nenhum documento encontrado para o identificador informado.
w2-gazette-fr | fr | office= | /texte/118223 | a base of law without the text, in French | Texte | Aucun texte ne correspond à cet identifiant.
w2-court-pl | pl | office= | /orzeczenie/118223 | a base of rulings without the ruling, in Polish | Orzeczenie | Nie odnaleziono orzeczenia o podanym identyfikatorze.
w2-court-ru | ru | office= | /case/118223 | a court’s base: no information on the case, in Russian | Судебное делопроизводство | Информация временно снята или по вашему запросу ничего не найдено.
w2-opac-it | it | office= | /opac/record.jsp?rec=118223 | a library’s catalogue without the record, in Italian | Catalogo | Record non presente in catalogo.
w2-stat-session | en | office= | /statview.php?tableid=118223 | a table of statistics whose session ran out, for all | StatBank | Your selection is no longer stored. Please start again from the list of tables.
w2-staff-left | en | office | /people/j-arden | a person who is not listed any more | Staff profile | This profile is no longer available.
w2-staff-nl | nl | office | /medewerkers/j-arden | a person who is not listed any more, in Dutch | Medewerkers | Deze medewerker is niet gevonden of werkt niet meer bij ons.
w2-staff-da | da | office | /personer/j-arden | a person who is not there, in Danish | Medarbejder | Personen findes ikke længere i vores database.
w2-tag-en | en | paper | /tag/weir-survey | a tag of which nothing is left | Tag: weir survey | No posts found.
w2-pdf-es | es | office= | /docs/informe_2009.pdf | a page of a site in place of a document, in Spanish | Documento | El documento solicitado no está disponible.
w2-pdf-vi | vi | office= | /docs/bao-cao-2009.pdf | a page of a site in place of a document, in Vietnamese | Thông báo | Tài liệu không tồn tại.
w2-product-ja | ja | shop | /item/118223 | a product that is no longer dealt in, in Japanese | 商品詳細 | この商品は現在取り扱っておりません。
w2-product-ko | ko | shop | /goods/118223 | a product whose sale has ended, in Korean | 상품 | 판매가 종료된 상품입니다.
w2-product-zh | zh | shop | /item/118223 | a product that was taken off, in Chinese | 商品 | 该商品已下架。
w2-club-sv | sv | board | /grupp/118223 | a group that was shut, in Swedish | Grupp | Gruppen är nedlagd och innehållet har tagits bort.
w2-album-bg | bg | board | /album/118223 | an album that its owner deleted, in Bulgarian | Албум | Албумът е изтрит от собственика.
w2-file-ar | ar | paper | /file/118223 | a file that was removed, in Arabic | تحميل الملف | تم حذف هذا الملف أو انتهت صلاحية الرابط.
w2-court-tr | tr | paper | /haber/118223 | a story taken off by order of a judge, in Turkish | Haber | Bu haber, Sulh Ceza Hâkimliği kararıyla sitemizden kaldırılmıştır.
w2-court-en | en | paper | /story/118223 | a story taken off by order of a court | Story removed | This article has been removed from our website following a court order.
w2-court-pt | pt | paper | /noticia/118223 | a story taken off by order of a judge, in Portuguese | Notícia | Esta matéria foi removida por decisão judicial.
w2-court-es | es | paper | /noticia/118223 | a story taken off by order of a judge, in Spanish | Noticia | Esta nota fue eliminada por orden judicial.
w2-forgotten-fr | fr | paper | /article/118223 | a story taken off at somebody’s wish, in French | Article | Cet article a été retiré à la demande de la personne concernée.
w2-forgotten-it | it | paper | /articolo/118223 | a story taken off for the right to be forgotten, in Italian | Articolo | L’articolo è stato rimosso in applicazione del diritto all’oblio.
w2-embargo-ru | ru | paper | /material/118223 | a story taken off for a decision of its editors, in Russian | Материал | Материал удалён по решению редакции.`),
)

export const storiesGoneWide = wide(
  'removed',
  'dead',
  rowsOf(`
w4-kept-en | en | paper | /2014/05/ministry-admits-dam-leak | the headline is kept above a notice that the story was removed | Ministry admits dam leak | This article has been removed.
w4-kept-fr | fr | paper | /2014/05/le-ministere-reconnait-la-fuite | the headline is kept above a notice that the story is no longer on line, in French | Le ministère reconnaît la fuite | Cet article n’est plus accessible en ligne.
w4-kept-es | es | paper | /2014/05/ministerio-admite-fuga | the headline is kept above a notice, in Spanish | Ministerio admite fuga en la presa | Esta noticia ya no se encuentra disponible.
w4-kept-pt | pt | paper | /2014/05/ministerio-admite-vazamento | the headline is kept above a notice, in Portuguese | Ministério admite vazamento | Este conteúdo foi retirado do ar.
w4-kept-id | id | paper | /2014/05/kementerian-akui-kebocoran | the headline is kept above a notice, in Indonesian | Kementerian akui kebocoran | Berita ini telah dihapus oleh redaksi.
w4-kept-sw | sw | paper | /2014/05/wizara-yakiri-uvujaji | the headline is kept above a notice, in Swahili | Wizara yakiri uvujaji | Habari hii imeondolewa.
w4-kept-tr | tr | paper | /2014/05/bakanlik-sizintiyi-kabul-etti | the headline is kept above a notice, in Turkish | Bakanlık sızıntıyı kabul etti | Bu içerik yayından kaldırılmıştır.
w4-kept-ar | ar | paper | /2014/05/118223 | the headline is kept above a notice, in Arabic | الوزارة تقر بتسرب السد | تم حذف هذا الخبر.
w4-kept-fa | fa | paper | /2014/05/118223 | the headline is kept above a notice, in Persian | وزارت نشت سد را پذیرفت | این خبر از خروجی سایت حذف شده است.
w4-kept-hi | hi | paper | /2014/05/118223 | the headline is kept above a notice, in Hindi | मंत्रालय ने रिसाव माना | यह खबर हटा दी गई है।
w4-kept-bn | bn | paper | /2014/05/118223 | the headline is kept above a notice, in Bengali | মন্ত্রণালয় ফাটল স্বীকার করল | এই প্রতিবেদনটি সরিয়ে নেওয়া হয়েছে।
w4-kept-vi | vi | paper | /2014/05/118223 | the headline is kept above a notice, in Vietnamese | Bộ thừa nhận đập rò rỉ | Bài viết này đã bị gỡ bỏ.
w4-kept-th | th | paper | /2014/05/118223 | the headline is kept above a notice, in Thai | กระทรวงยอมรับเขื่อนรั่ว | ข่าวนี้ถูกลบแล้ว
w4-kept-ru | ru | paper | /2014/05/118223 | the headline is kept above a notice, in Russian | Министерство признало течь | Эта публикация удалена.
w4-kept-zh | zh | paper | /2014/05/118223 | the headline is kept above a notice, in Chinese | 部里承认大坝渗漏 | 该文章已被删除。
w4-kept-ja | ja | paper | /2014/05/118223 | the headline is kept above a notice, in Japanese | 省がダムの漏水を認める | この記事は公開を終了しました。
w4-kept-ko | ko | paper | /2014/05/118223 | the headline is kept above a notice, in Korean | 부처, 댐 누수 인정 | 삭제된 기사입니다.
w4-kept-uk | uk | paper | /2014/05/118223 | the headline is kept above a notice, in Ukrainian | Міністерство визнало витік | Цю новину знято з сайту.
w4-kept-hy | hy | paper | /2014/05/118223 | the headline is kept above a notice, in Armenian | Նախարարությունը ընդունեց արտահոսքը | Այս հոդվածը հեռացված է։
w4-kept-am | am | paper | /2014/05/118223 | the headline is kept above a notice, in Amharic | ሚኒስቴሩ የግድቡን ፍሳሽ አመነ | ይህ ጽሑፍ ተወግዷል።
w4-other-en | en | paper | /story/118223 | a removed story and one that never was have two notices, both with 200 | Story withdrawn | We have withdrawn this story. | Nothing here | Check the address or go to the front page.
w4-other-fr | fr | office | /annonce/118223 | an advertisement that ran out and one that never was have two notices, in French | Annonce expirée | Cette annonce a expiré. | Page introuvable | Vérifiez l’adresse ou revenez à l’accueil.
w4-other-es | es | shop | /aviso/118223 | an advertisement that ended and one that never was have two notices, in Spanish | Aviso finalizado | El aviso que buscas finalizó. | Parece que esta página no existe | Ir a la página principal.
w4-other-pt | pt | shop | /anuncio/118223 | a classified that was paused and one that never was, in Portuguese | Anúncio pausado | Este anúncio foi desativado pelo anunciante. | Página não encontrada | Volte para o início.
w4-other-ru | ru | board | /topic/118223 | a topic in the bin and one that never was, in Russian | Тема удалена | Тема удалена модератором. | Ошибка | Запрошенная вами тема не найдена.
w4-other-de | de | board | /thema/118223 | a topic in the bin and one that never was, in German | Thema gelöscht | Das Thema wurde von einem Moderator gelöscht. | Hinweis | Das angegebene Thema existiert nicht.
w4-other-ar | ar | paper | /post/118223 | a post that was deleted and one that never was, in Arabic | منشور محذوف | قام صاحب المنشور بحذفه. | خطأ | الصفحة غير موجودة.
w4-other-zh | zh | board | /p/118223 | a post that was deleted by its author and one that never was, in Chinese | 帖子已删除 | 该帖已被作者删除。 | 出错了 | 您访问的页面不存在。
w4-other-ja | ja | shop | /item/118223 | an item that was sold and taken off and one that never was, in Japanese | 掲載終了 | この商品の掲載は終了しました。 | エラー | ページが見つかりません。
w4-other-tr | tr | shop | /ilan/118223 | an advertisement that was taken off and one that never was, in Turkish | İlan yayında değil | Bu ilan yayında değil. | Hata | Sayfa bulunamadı.
w4-other-hi | hi | paper | /video/118223 | a film that was removed and one that never was, in Hindi | वीडियो उपलब्ध नहीं | यह वीडियो हटा दिया गया है। | त्रुटि | पृष्ठ नहीं मिला।
w4-other-sw | sw | paper | /habari/118223 | a story that was removed and one that never was, in Swahili | Habari imeondolewa | Habari hii imeondolewa na mhariri. | Samahani | Ukurasa haukupatikana.
w4-aspx-en | en | office= | /ViewDoc.aspx?DocID=11822 | a base of documents that says only that it has none, for every number | Document viewer | No document to display.
w4-cfm-es | es | office= | /noticia.cfm?cod=11822 | a program in ColdFusion that shows an empty sheet for every number, in Spanish | Noticias | <p>Fecha: <b></b> Autor: <b></b></p>
w4-jsp-ar | ar | office= | /ShowNews.jsp?newsid=11822 | a program that shows an empty sheet for every number, in Arabic | الأخبار | التاريخ: المصدر:
w4-php-fr | fr | office= | /spip.php?article11822 | SPIP shows its rubrics for an article that is not there, in French | Rubriques | Aucun article dans cette rubrique.
w4-joomla-id | id | office= | /index.php?option=com_content&view=article&id=11822 | Joomla: an article that is not there, in Indonesian | Artikel tidak ditemukan | Artikel yang diminta tidak ditemukan.
w4-dnn-en | en | office= | /News/tabid/118/ArticleID/4711/Default.aspx | DotNetNuke: the module shows nothing for the number | News | The requested item could not be displayed.
w4-lotus-de | de | office= | /intra.nsf/0/4A71182233?OpenDocument | Notes: the document was deleted, with 200 | Dokument | Das Dokument wurde gelöscht oder die ID ist ungültig.`),
)
