/** Living twins: empty lists, single documents and pictures, short news in tongues that few sites are judged in. */
import { rowsOf, wide } from './wide.ts'

export const emptyThere = wide(
  'living',
  'alive',
  rowsOf(`
l2-table-numbers | de | board | /pegel/118 | a table of numbers and hardly a word | Pegel Orth | <table><tr><td>2017</td><td>212</td></tr><tr><td>2018</td><td>198</td></tr><tr><td>2019</td><td>240</td></tr></table>
l2-event-hu | hu | paper | /programok/118223 | an event that does not take place, in Hungarian | Esti séta | Ez az esemény elmarad. A következő séta szeptember 14-én lesz.
l2-event-sw | sw | paper | /matukio/118223 | an event put off, in Swahili | Mkutano wa maji | Mkutano umeahirishwa hadi Mei 14 katika ukumbi wa Pwani.
l2-event-am | am | paper | /events/118223 | an event put off, in Amharic | የውሃ ጉባኤ | ጉባኤው ወደ ግንቦት 14 ተላልፏል፤ በከተማው አዳራሽ ይካሄዳል።
l2-list-ur | ur | office | /vacancies | an empty list of vacancies, in Urdu | ملازمتیں | اس وقت کوئی ملازمت دستیاب نہیں ہے۔
l2-list-bn | bn | office | /events | an empty list of events, in Bengali | অনুষ্ঠান | এই মুহূর্তে কোনো অনুষ্ঠান নেই।
l2-list-ne | ne | office | /suchana | an empty list of notices, in Nepali | सूचना | हाल कुनै सूचना उपलब्ध छैन।
l2-list-ka | ka | office | /vakansiebi | an empty list of vacancies, in Georgian | ვაკანსიები | ამჟამად ვაკანსიები არ არის.
l2-list-hy | hy | office | /mrcuytner | an empty list of bids, in Armenian | Մրցույթներ | Այս պահին հայտարարված մրցույթներ չկան։
l2-list-az | az | office | /tenderler | an empty list of bids, in Azerbaijani | Tenderlər | Hazırda açıq tender yoxdur.
l2-list-sq | sq | office | /njoftime | an empty list of notices, in Albanian | Njoftime | Aktualisht nuk ka njoftime.
l2-list-mk | mk | office | /oglasi | an empty list of vacancies, in Macedonian | Огласи | Моментално нема активни огласи.
l2-list-is | is | office | /storf | an empty list of vacancies, in Icelandic | Laus störf | Engin laus störf eru auglýst að svo stöddu.
l2-list-cy | cy | office | /swyddi | an empty list of vacancies, in Welsh | Swyddi | Nid oes swyddi gwag ar hyn o bryd.
l2-list-tl | tl | office | /trabaho | an empty list of vacancies, in Filipino | Mga trabaho | Walang bakanteng posisyon sa ngayon.
l2-list-ms | ms | office | /jawatan | an empty list of vacancies, in Malay | Jawatan kosong | Tiada jawatan kosong buat masa ini.
l2-list-th | th | office | /jobs | an empty list of vacancies, in Thai | ตำแหน่งงานว่าง | ขณะนี้ยังไม่มีตำแหน่งงานว่าง
l2-list-my | my | office | /jobs | an empty list of vacancies, in Burmese | အလုပ်အကိုင် | လောလောဆယ် လစ်လပ်နေရာ မရှိပါ။
l2-court-removed | en | paper | /news/118224 | news of a story that a court had removed | Paper takes down mill story after order | The Tide Herald removed its 2014 story on Tide Mill on Tuesday, after Judge Orwell found that two figures in it were wrong.
l2-court-tr | tr | paper | /haber/118224 | news of a story that a judge had removed, in Turkish | Değirmen haberine mahkeme kararı | Sahil gazetesi, Orta Mahallesi değirmeni hakkındaki 2014 tarihli haberini Yargıç Demir’in kararıyla salı günü sitesinden kaldırdı.
l2-thread-deleted-ru | ru | board | /viewtopic.php?t=118227 | a question in a forum on how to bring a deleted thread back | Удалили тему | Здравствуйте, модератор удалил мою тему про насосы Орма-12. Можно ли её вернуть? Там было 14 фотографий.
l2-thread-account | pl | board | /viewtopic.php?t=118228 | a question in a forum on an account that was shut, in Polish | Konto zablokowane | Od wtorku nie mogę się zalogować na konto w sklepie Orma, mam tam 3 zamówienia. Czy ktoś miał to samo?
l2-help-missing-video | de | office | /hilfe/video-nicht-verfuegbar | a help page on films that cannot be seen | Video nicht verfügbar | <p>Prüfen Sie, ob Ihr Browser H.264 abspielt. Unter Linux hilft das Paket ffmpeg.</p><p>Bleibt das Bild schwarz, schalten Sie die Hardwarebeschleunigung aus.</p>
l2-glossary-410 | fr | office | /glossaire/410-gone | an entry of a glossary on a status | 410 Gone | Le serveur indique que la ressource a été supprimée pour toujours ; un robot la retire alors de son index en moins de 24 heures.
l2-poem-lv | lv | paper | /dzeja/pazudusi-lapa | a poem called the lost page, in Latvian | Pazudusi lapa | <p>Vējš aiznesa lapu pār jūru,<br>un neviens to vairs neatrada,<br>tikai kaija dziedāja augstu<br>par dzelteno rudens gadu.</p>
l2-staff-moved | nl | office | /medewerkers/j-arden | a person who has left, with a forwarding address | Dr. J. Arden | Hydroloog van 2004 tot 2014. Werkt nu bij het Waterlab in Delft, tel. 015 2781180.
l2-file-notice | en | shop | /dl/118223 | a file that is offered, with a warning how long | minutes-2014.pdf | <p>412 kB. This link expires on 14 May. Files are deleted after 30 days.</p><p><a href="/get/118223">Download</a></p>
l2-product-recalled | de | shop | /rueckruf/118223 | a recall of a product | Rückruf: Pumpe Orma 12 | Die Pumpe Orma 12 (Charge 118 bis 141) wird nicht mehr verkauft. Bitte bringen Sie sie in die Filiale zurück; Sie erhalten 41,90 €.
l2-discontinued | en | shop | /p/orma-12 | a product that is no longer made, with what replaces it | Orma 12 pump | <p>Discontinued in 2014. Replaced by Orma 14. Flow 118 l/min, head 12 m, 230 V.</p><p>Manual: PDF, 4 MB.</p>
l2-discontinued-ja | ja | shop | /p/118 | a product that is no longer made, in Japanese | オルマ12型ポンプ | 生産終了品（二〇一四年）。後継機種はオルマ14型。流量118リットル毎分、揚程12メートル、電源230ボルト。
l2-station-closed-fa | fa | office | /station/118 | a gauge that was closed, in Persian | ایستگاه ۱۱۸ سد | این ایستگاه از ۱۹۳۱ تا ۲۰۱۴ کار می‌کرد و در ارتفاع ۱۱۲ متری قرار دارد. مسئول: مهندس مهدوی.
l2-blog-closed | es | paper | /entrada/118223 | the farewell of a blog, in one sentence and a name | Hasta aquí | Después de once años y 412 entradas cierro este cuaderno; gracias a Elena, a Tomás y a los lectores de Olivar.
l2-quote-missing | it | paper | /rubrica/118223 | a column that quotes a notice | «Pagina non trovata» | È il titolo della mostra di Anna Arden alla Galleria del Molo: ventisette schermate stampate su lino, fino al 14 maggio.`),
)

export const singleThere = wide(
  'living',
  'alive',
  rowsOf(`
l3-caption-en | en | paper | /photos/118223 | a picture with a caption of one line | The weir at dawn | <figure><img src="/i/118.jpg" alt=""><figcaption>Tide Mill weir, 14 May 2014. Photo: J. Arden</figcaption></figure>
l3-audio-fr | fr | paper | /audio/118223 | a broadcast with a player and one line | Le barrage fantôme | <audio src="/a/118.mp3" controls></audio><p>Un reportage de Jeanne Arden, 28 minutes.</p>
l3-video-es | es | paper | /video/118223 | a film with a player and one line | La presa olvidada | <video src="/v/118.mp4" controls></video><p>Documental de 28 minutos. Dirección: Juana Arden.</p>
l3-pdf-id | id | office | /publikasi/118223 | a page that offers a document, in Indonesian | Laporan bendungan 2014 | <p><a href="/f/118.pdf">Unduh (PDF, 4 MB)</a></p>
l3-pdf-sw | sw | office | /machapisho/118223 | a page that offers a document, in Swahili | Ripoti ya mabwawa 2014 | <p><a href="/f/118.pdf">Pakua (PDF, 4 MB)</a></p>
l3-pdf-am | am | office | /publications/118223 | a page that offers a document, in Amharic | የግድቦች ዘገባ 2014 | <p><a href="/f/118.pdf">አውርድ (PDF, 4 MB)</a></p>
l3-pdf-ne | ne | office | /prakashan/118223 | a page that offers a document, in Nepali | बाँध प्रतिवेदन २०७१ | <p><a href="/f/118.pdf">डाउनलोड गर्नुहोस् (PDF)</a></p>
l3-pdf-bn | bn | office | /prokashona/118223 | a page that offers a document, in Bengali | বাঁধ প্রতিবেদন ২০১৪ | <p><a href="/f/118.pdf">ডাউনলোড করুন (PDF)</a></p>
l3-pdf-ar | ar | office | /publications/118223 | a page that offers a document, in Arabic | تقرير السدود 2014 | <p><a href="/f/118.pdf">تحميل الملف (PDF)</a></p>
l3-pdf-km | km | office | /publications/118223 | a page that offers a document, in Khmer | របាយការណ៍ទំនប់ ២០១៤ | <p><a href="/f/118.pdf">ទាញយកឯកសារ (PDF)</a></p>
l3-pdf-my | my | office | /publications/118223 | a page that offers a document, in Burmese | ရေကာတာ အစီရင်ခံစာ ၂၀၁၄ | <p><a href="/f/118.pdf">ဒေါင်းလုဒ်လုပ်ရန် (PDF)</a></p>
l3-pdf-ka | ka | office | /publications/118223 | a page that offers a document, in Georgian | კაშხლების ანგარიში 2014 | <p><a href="/f/118.pdf">ჩამოტვირთვა (PDF)</a></p>
l3-pdf-hy | hy | office | /publications/118223 | a page that offers a document, in Armenian | Ամբարտակների զեկույց 2014 | <p><a href="/f/118.pdf">Ներբեռնել (PDF)</a></p>
l3-short-mn | mn | paper | /medee/118223 | news of one sentence, in Mongolian | Далан хаагдлаа | Туул голын даланг 5-р сарын 14 хүртэл засварлахаар хаалаа гэж Бат инженер мэдээлэв.
l3-short-ne | ne | paper | /khabar/118223 | news of one sentence, in Nepali | पुल बन्द | कोशी पुल मर्मतका लागि जेठ १४ सम्म बन्द रहने इन्जिनियर शर्माले बताए।
l3-short-si | si | paper | /news/118223 | news of one sentence, in Sinhala | පාලම වසා දමයි | ගඟේ පාලම අලුත්වැඩියාව සඳහා මැයි 14 දක්වා වසා ඇති බව ඉංජිනේරු පෙරේරා පැවසීය.
l3-short-ta | ta | paper | /news/118223 | news of one sentence, in Tamil | பாலம் மூடல் | ஆற்றுப் பாலம் மே 14 வரை மூடப்படும் என்று பொறியாளர் குமார் தெரிவித்தார்.
l3-short-am | am | paper | /news/118223 | news of one sentence, in Amharic | ድልድዩ ተዘጋ | የወንዙ ድልድይ እስከ ግንቦት 14 ለጥገና መዘጋቱን ኢንጂነር ከበደ ተናግረዋል።
l3-short-ur | ur | paper | /news/118223 | news of one sentence, in Urdu | پل بند | دریا کا پل مرمت کے لیے 14 مئی تک بند رہے گا، انجینئر احمد نے بتایا۔
l3-short-sq | sq | paper | /lajme/118223 | news of one sentence, in Albanian | Mbyllet ura | Ura mbi lumë mbyllet deri më 14 maj për riparim, tha inxhinier Hoxha nga Bashkia e Bregut.
l3-short-az | az | paper | /xeber/118223 | news of one sentence, in Azerbaijani | Körpü bağlandı | Çayın üstündəki körpü mayın 14-dək təmir üçün bağlandı, mühəndis Əliyev bildirdi.
l3-short-tl | tl | paper | /balita/118223 | news of one sentence, in Filipino | Isinara ang tulay | Isinara ang tulay sa Ilog Abra hanggang Mayo 14 para kumpunihin, ayon kay Inhinyero Santos.
l3-short-ms | ms | paper | /berita/118223 | news of one sentence, in Malay | Jambatan ditutup | Jambatan Sungai Lembing ditutup sehingga 14 Mei untuk kerja baik pulih, kata jurutera Rahim.
l3-short-km | km | paper | /news/118223 | news of one sentence, in Khmer | បិទស្ពាន | ស្ពានឆ្លងទន្លេត្រូវបានបិទរហូតដល់ថ្ងៃទី ១៤ ឧសភា ដើម្បីជួសជុល នេះបើតាមវិស្វករ សុខ។
l3-short-my | my | paper | /news/118223 | news of one sentence, in Burmese | တံတားပိတ် | မြစ်ကူးတံတားကို မေ ၁၄ ရက်အထိ ပြုပြင်ရန် ပိတ်ထားကြောင်း အင်ဂျင်နီယာ ဦးမြင့်က ပြောသည်။
l3-short-cy | cy | paper | /newyddion/118223 | news of one sentence, in Welsh | Cau’r bont | Bydd pont Aberafon ar gau tan 14 Mai er mwyn ei thrwsio, meddai’r peiriannydd Siân Prys.
l3-short-eu | eu | paper | /albisteak/118223 | news of one sentence, in Basque | Zubia itxita | Ibaiko zubia maiatzaren 14ra arte itxita egongo da, Ane Goikoetxea ingeniariak esan duenez.
l3-law-ar | ar | office | /law/118 | a law that was repealed, told in one line, in Arabic | القانون رقم 118 لسنة 1998 | ألغي بموجب المادة 4 من القانون رقم 412 لسنة 2005.
l3-law-id | id | office | /peraturan/118 | a rule that was repealed, in Indonesian | Peraturan Nomor 118 Tahun 1998 | Dicabut dengan Peraturan Nomor 412 Tahun 2005.
l3-law-vi | vi | office | /van-ban/118 | a decree that ran out, in Vietnamese | Nghị định 118/1998/NĐ-CP | Hết hiệu lực từ ngày 01/01/2005, thay bằng Nghị định 412/2004/NĐ-CP.
l3-law-uk | uk | office | /zakon/118 | a law that lost its force, in Ukrainian | Закон № 118/98-ВР | Втратив чинність 1 січня 2005 року на підставі Закону № 412-IV.
l3-law-pt | pt | office | /lei/118 | a law that was revoked, in Portuguese | Lei nº 118, de 14 de maio de 1998 | Revogada pela Lei nº 412, de 3 de janeiro de 2005.
l3-petition | fr | office | /petition/118 | a petition that is closed, with its count | Sauvons le barrage | Pétition close le 14 mai 2014 avec 4 112 signatures. Lancée par Jeanne Arden.
l3-job-closed | es | office | /convocatoria/118 | a call that is closed, with its data | Convocatoria 118/2014: técnico de aguas | Convocatoria cerrada. Presentación de ofertas hasta el 14 de mayo de 2014. Lugar: Olivar. Plazas: 2.
l3-correction | en | paper | /2014/05/dam-leak | a short story with a note that a figure was removed | Dam leak measured | The leak at Tide Mill was measured at 118 litres a minute on Tuesday. An earlier version gave a wrong figure, which has been removed.
l3-thread-solved | de | board | /thema/118224 | a thread about a file that cannot be found | Datei nicht gefunden nach Update | Seit Version 4.12 meldet die Pumpensteuerung „Datei nicht gefunden“. Ich habe orma.ini nach /etc kopiert, jetzt läuft sie. Gruß, Wessel
l3-product-short | zh | shop | /item/118224 | a product with its data, sold out, in Chinese | 奥尔马12型水泵 | <p>流量每分钟118升，扬程12米，230伏。¥412</p><p>已售罄</p>
l3-profile-banned | ru | board | /user/118 | a member’s card that says he is shut out | Орлов | Сообщений: 412. Регистрация: 14.05.2009. Статус: заблокирован. Город: Устье.
l3-station | sw | office | /kituo/118 | a station that is closed, with its data, in Swahili | Kituo cha maji 118 | Kilifungwa Mei 14, 2014. Urefu: mita 112. Msimamizi: Juma Ali.`),
)
