/** An apology and two sentences over one old number, in forty-six languages; journals, courts, shops and offices without the thing. */
import { rowsOf, wide } from './wide.ts'

export const movedWide = wide(
  'soft-404',
  'dead',
  rowsOf(`
w3-sw-moved | sw | paper | /2011/04/4471823 | a notice of two sentences over one old number, in sw | Samahani! | Habari unayotafuta huenda imeondolewa au kuhamishwa. Tafadhali rudi kwenye ukurasa wa mwanzo.
w3-am-moved | am | paper | /2011/04/4471823 | a notice of two sentences over one old number, in am | ይቅርታ! | የሚፈልጉት ጽሑፍ ተወግዷል ወይም ተዛውሯል። እባክዎ ወደ መነሻ ገጽ ይመለሱ።
w3-ne-moved | ne | paper | /2011/04/4471823 | a notice of two sentences over one old number, in ne | माफ गर्नुहोस्! | तपाईंले खोज्नुभएको सामग्री हटाइएको वा सारिएको हुन सक्छ। कृपया गृहपृष्ठमा फर्कनुहोस्।
w3-bn-moved | bn | paper | /2011/04/4471823 | a notice of two sentences over one old number, in bn | দুঃখিত! | আপনি যে পাতাটি খুঁজছেন তা মুছে ফেলা হয়েছে বা সরানো হয়েছে। অনুগ্রহ করে প্রচ্ছদে ফিরে যান।
w3-si-moved | si | paper | /2011/04/4471823 | a notice of two sentences over one old number, in si | සමාවන්න! | ඔබ සොයන ලිපිය ඉවත් කර ඇත හෝ වෙනත් තැනකට ගෙන ගොස් ඇත. කරුණාකර මුල් පිටුවට යන්න.
w3-ta-moved | ta | paper | /2011/04/4471823 | a notice of two sentences over one old number, in ta | மன்னிக்கவும்! | நீங்கள் தேடும் செய்தி நீக்கப்பட்டிருக்கலாம் அல்லது நகர்த்தப்பட்டிருக்கலாம். முகப்புப் பக்கத்திற்குச் செல்லவும்.
w3-my-moved | my | paper | /2011/04/4471823 | a notice of two sentences over one old number, in my | တောင်းပန်ပါသည် | သင်ရှာဖွေနေသော သတင်းကို ဖယ်ရှားလိုက်ပါပြီ သို့မဟုတ် ရွှေ့ပြောင်းပြီးဖြစ်သည်။ ပင်မစာမျက်နှာသို့ ပြန်သွားပါ။
w3-km-moved | km | paper | /2011/04/4471823 | a notice of two sentences over one old number, in km | សូមអភ័យទោស | អត្ថបទដែលអ្នកស្វែងរកត្រូវបានលុប ឬផ្លាស់ប្ដូរ។ សូមត្រឡប់ទៅទំព័រដើម។
w3-th-moved | th | paper | /2011/04/4471823 | a notice of two sentences over one old number, in th | ขออภัย | บทความที่คุณค้นหาอาจถูกลบหรือย้ายไปแล้ว กรุณากลับไปยังหน้าแรก
w3-ur-moved | ur | paper | /2011/04/4471823 | a notice of two sentences over one old number, in ur | معذرت! | آپ جس خبر کو تلاش کر رہے ہیں وہ ہٹا دی گئی ہے یا منتقل کر دی گئی ہے۔ براہ کرم مرکزی صفحے پر واپس جائیں۔
w3-fa-moved | fa | paper | /2011/04/4471823 | a notice of two sentences over one old number, in fa | با عرض پوزش | مطلبی که به دنبال آن هستید حذف یا جابه‌جا شده است. لطفاً به صفحهٔ نخست بازگردید.
w3-hy-moved | hy | paper | /2011/04/4471823 | a notice of two sentences over one old number, in hy | Ներողություն | Ձեր փնտրած նյութը հեռացվել կամ տեղափոխվել է։ Խնդրում ենք վերադառնալ գլխավոր էջ։
w3-ka-moved | ka | paper | /2011/04/4471823 | a notice of two sentences over one old number, in ka | უკაცრავად | თქვენ მიერ მოძიებული მასალა წაშლილია ან გადატანილია. გთხოვთ, დაბრუნდეთ მთავარ გვერდზე.
w3-az-moved | az | paper | /2011/04/4471823 | a notice of two sentences over one old number, in az | Üzr istəyirik | Axtardığınız material silinib və ya köçürülüb. Zəhmət olmasa, ana səhifəyə qayıdın.
w3-kk-moved | kk | paper | /2011/04/4471823 | a notice of two sentences over one old number, in kk | Кешіріңіз | Сіз іздеген материал жойылған немесе көшірілген. Басты бетке оралыңыз.
w3-mn-moved | mn | paper | /2011/04/4471823 | a notice of two sentences over one old number, in mn | Уучлаарай | Таны хайсан мэдээ устсан эсвэл шилжсэн байна. Нүүр хуудас руу буцна уу.
w3-sq-moved | sq | paper | /2011/04/4471823 | a notice of two sentences over one old number, in sq | Na vjen keq | Artikulli që kërkoni është hequr ose zhvendosur. Ju lutemi kthehuni në faqen kryesore.
w3-mk-moved | mk | paper | /2011/04/4471823 | a notice of two sentences over one old number, in mk | Жалиме | Содржината што ја барате е избришана или преместена. Ве молиме вратете се на почетната страница.
w3-sr-moved | sr | paper | /2011/04/4471823 | a notice of two sentences over one old number, in sr | Жао нам је | Текст који тражите је уклоњен или премештен. Молимо вас да се вратите на насловну страну.
w3-hr-moved | hr | paper | /2011/04/4471823 | a notice of two sentences over one old number, in hr | Žao nam je | Tekst koji tražite uklonjen je ili premješten. Molimo vratite se na naslovnicu.
w3-sl-moved | sl | paper | /2011/04/4471823 | a notice of two sentences over one old number, in sl | Žal nam je | Prispevek, ki ga iščete, je bil umaknjen ali prestavljen. Vrnite se na domačo stran.
w3-lt-moved | lt | paper | /2011/04/4471823 | a notice of two sentences over one old number, in lt | Atsiprašome | Jūsų ieškomas straipsnis pašalintas arba perkeltas. Grįžkite į pradinį puslapį.
w3-lv-moved | lv | paper | /2011/04/4471823 | a notice of two sentences over one old number, in lv | Atvainojiet | Jūsu meklētais raksts ir dzēsts vai pārvietots. Lūdzu, atgriezieties sākumlapā.
w3-et-moved | et | paper | /2011/04/4471823 | a notice of two sentences over one old number, in et | Vabandust | Otsitud artikkel on eemaldatud või teisaldatud. Palun mine tagasi avalehele.
w3-is-moved | is | paper | /2011/04/4471823 | a notice of two sentences over one old number, in is | Afsakið | Fréttin sem þú leitar að hefur verið fjarlægð eða flutt. Vinsamlegast farðu á forsíðu.
w3-ga-moved | ga | paper | /2011/04/4471823 | a notice of two sentences over one old number, in ga | Tá brón orainn | Baineadh an t-alt atá á lorg agat nó bogadh é. Fill ar an leathanach baile.
w3-cy-moved | cy | paper | /2011/04/4471823 | a notice of two sentences over one old number, in cy | Mae’n ddrwg gennym | Mae’r erthygl yr ydych yn chwilio amdani wedi’i dileu neu ei symud. Ewch yn ôl i’r hafan.
w3-mt-moved | mt | paper | /2011/04/4471823 | a notice of two sentences over one old number, in mt | Jiddispjaċina | L-artiklu li qed tfittex tneħħa jew tmexxa. Jekk jogħġbok mur lura fil-paġna ewlenija.
w3-eu-moved | eu | paper | /2011/04/4471823 | a notice of two sentences over one old number, in eu | Barkatu | Bilatzen ari zaren artikulua kendu edo lekuz aldatu dute. Itzuli hasierako orrira.
w3-ca-moved | ca | paper | /2011/04/4471823 | a notice of two sentences over one old number, in ca | Ho sentim | L’article que cerqueu s’ha suprimit o s’ha mogut. Torneu a la pàgina d’inici.
w3-tl-moved | tl | paper | /2011/04/4471823 | a notice of two sentences over one old number, in tl | Paumanhin | Ang artikulong hinahanap mo ay tinanggal o inilipat na. Bumalik sa pangunahing pahina.
w3-ms-moved | ms | paper | /2011/04/4471823 | a notice of two sentences over one old number, in ms | Maaf | Artikel yang anda cari telah dipadam atau dipindahkan. Sila kembali ke laman utama.
w3-vi-moved | vi | paper | /2011/04/4471823 | a notice of two sentences over one old number, in vi | Rất tiếc | Bài viết bạn tìm đã bị gỡ hoặc chuyển đi nơi khác. Vui lòng quay về trang chủ.
w3-he-moved | he | paper | /2011/04/4471823 | a notice of two sentences over one old number, in he | אופס | הכתבה שחיפשתם הוסרה או הועברה. אנא חזרו לדף הבית.
w3-ar-moved | ar | paper | /2011/04/4471823 | a notice of two sentences over one old number, in ar | عذرًا | المقال الذي تبحث عنه حُذف أو نُقل. يرجى العودة إلى الصفحة الرئيسية.
w3-hi-moved | hi | paper | /2011/04/4471823 | a notice of two sentences over one old number, in hi | क्षमा करें | आप जिस लेख को खोज रहे हैं वह हटा दिया गया है या स्थानांतरित हो गया है। कृपया मुखपृष्ठ पर लौटें।
w3-zh-tw-moved | zh-TW | paper | /2011/04/4471823 | a notice of two sentences over one old number, in zh-TW | 抱歉 | 您尋找的文章已被移除或搬移，請回首頁。
w3-el-moved | el | paper | /2011/04/4471823 | a notice of two sentences over one old number, in el | Λυπούμαστε | Το άρθρο που αναζητάτε αφαιρέθηκε ή μετακινήθηκε. Επιστρέψτε στην αρχική σελίδα.
w3-bg-moved | bg | paper | /2011/04/4471823 | a notice of two sentences over one old number, in bg | Съжаляваме | Материалът, който търсите, е изтрит или преместен. Моля, върнете се на началната страница.
w3-nb-moved | nb | paper | /2011/04/4471823 | a notice of two sentences over one old number, in nb | Beklager | Saken du leter etter, er fjernet eller flyttet. Gå tilbake til forsiden.
w3-da-moved | da | paper | /2011/04/4471823 | a notice of two sentences over one old number, in da | Beklager | Artiklen, du leder efter, er slettet eller flyttet. Gå tilbage til forsiden.
w3-fi-moved | fi | paper | /2011/04/4471823 | a notice of two sentences over one old number, in fi | Hups | Etsimäsi juttu on poistettu tai siirretty. Palaa etusivulle.
w3-hu-moved | hu | paper | /2011/04/4471823 | a notice of two sentences over one old number, in hu | Sajnáljuk | A keresett cikket eltávolították vagy áthelyezték. Kérjük, térjen vissza a kezdőlapra.
w3-cs-moved | cs | paper | /2011/04/4471823 | a notice of two sentences over one old number, in cs | Omlouváme se | Článek, který hledáte, byl smazán nebo přesunut. Vraťte se na úvodní stránku.
w3-sk-moved | sk | paper | /2011/04/4471823 | a notice of two sentences over one old number, in sk | Ospravedlňujeme sa | Článok, ktorý hľadáte, bol zmazaný alebo presunutý. Vráťte sa na úvodnú stránku.
w3-ro-moved | ro | paper | /2011/04/4471823 | a notice of two sentences over one old number, in ro | Ne pare rău | Articolul pe care îl căutați a fost șters sau mutat. Reveniți la prima pagină.`),
)

export const placesWithout = wide(
  'removed',
  'dead',
  rowsOf(`
w7-journal-en | en | office | /index.php/tj/article/view/1182 | a journal took an article back and keeps no record | Article | The requested article has been withdrawn by the editors and is no longer available on this site.
w7-journal-fa | fa | office | /article_118223.html | a journal without the article, in Persian | مقاله | مقاله‌ای با این شناسه یافت نشد.
w7-journal-pt | pt | office | /index.php/r/article/view/1182 | a journal took an article out, in Portuguese | Artigo | Este artigo foi retirado da edição e não está mais disponível.
w7-court-en | en | office | /judgments/118223 | a court’s base without the judgment | Judgment | No judgment was found for the case number supplied.
w7-court-sw | sw | office | /hukumu/118223 | a court’s base without the judgment, in Swahili | Hukumu | Hukumu uliyoomba haipatikani.
w7-court-es | es | office | /sentencias/118223 | a court’s base without the judgment, in Spanish | Sentencia | No existe ninguna sentencia con el número indicado.
w7-staff-fr | fr | office | /annuaire/j-arden | a directory without the person, in French | Annuaire | Cette personne ne figure plus dans notre annuaire.
w7-shop-es | es | shop | /p/118223 | a product that is not offered any more, in Spanish | Producto | El producto que buscas ya no está a la venta.
w7-shop-ar | ar | shop | /p/118223 | a product that is not offered any more, in Arabic | المنتج | هذا المنتج لم يعد متوفرا.
w7-shop-pl | pl | shop | /p/118223 | a product taken out of the offer, in Polish | Produkt | Ten produkt został wycofany ze sprzedaży.
w7-ads-hi | hi | shop | /ad/118223 | an advertisement that ran out, in Hindi | विज्ञापन | यह विज्ञापन अब सक्रिय नहीं है।
w7-ads-bn | bn | shop | /ad/118223 | an advertisement that ran out, in Bengali | বিজ্ঞাপন | এই বিজ্ঞাপনটির মেয়াদ শেষ হয়েছে।
w7-ads-vi | vi | shop | /ad/118223 | an advertisement that ran out, in Vietnamese | Tin rao | Tin đăng này đã hết hạn hoặc bị xóa.
w7-forum-ar | ar | board= | /showthread.php?t=118223 | a board without the thread, in Arabic | رسالة المنتدى | لم يتم تحديد موضوع، أو أن الرابط غير صحيح.
w7-forum-sw | sw | board= | /viewtopic.php?t=118223 | a board without the thread, in Swahili | Taarifa | Mada uliyoomba haipo.
w7-ministry-am | am | office | /node/11822 | a ministry without the document, in Amharic | ሰነድ | የጠየቁት ሰነድ አልተገኘም።
w7-ministry-ne | ne | office | /content/11822 | a ministry without the notice, in Nepali | सूचना | तपाईंले खोज्नुभएको सूचना फेला परेन।`),
)
