/** Living twins: short news of removals, records, laws that were repealed, events that were called off, threads about what is lost. */
import { rowsOf, wide } from './wide.ts'

export const briefThere = wide(
  'living',
  'alive',
  rowsOf(`
l1-en-brief | en | paper | /news/118223 | news of one sentence about a film that was taken down | Council takes its film off the net | The council removed its film about the weir on Tuesday after Mr Arden complained that his voice had been dubbed.
l1-de-kurz | de | paper | /meldung/118223 | news of one sentence about a closed road | L 118 gesperrt | Die L 118 zwischen Orth und Wallau ist bis 4. Mai gesperrt, der Bus 12 fährt über Kemnat.
l1-fr-breve | fr | paper | /breve/118223 | news of one sentence about a blog that was shut | Le blog de la mairie fermé | La maire de Vallet a fermé mardi le blog municipal, où 412 messages avaient été publiés depuis 2009.
l1-es-breve | es | paper | /nota/118223 | news of one sentence about an account | Suspenden la cuenta del alcalde | La red suspendió el lunes la cuenta del alcalde de Olivar por tres mensajes sobre el embalse.
l1-ru-kratko | ru | paper | /news/118223 | news of one sentence about a page of an office that was deleted | Администрация удалила группу | Администрация Устья удалила в понедельник группу, в которой было 4 112 участников, и открыла новую.
l1-ar-khabar | ar | paper | /news/118223 | news of one sentence about a closed channel, in Arabic | إغلاق قناة البلدية | أغلقت بلدية الميناء يوم الثلاثاء قناتها التي تابعها 4112 مشتركا بعد خلاف على حقوق فيلم الجسر.
l1-fa-khabar | fa | paper | /news/118223 | news of one sentence about a site | حذف فیلم از سایت شورا | شورای شهر بندر روز سه‌شنبه فیلم جلسهٔ ۱۴ اردیبهشت را به درخواست آقای مهدوی از سایت خود حذف کرد.
l1-tr-kisa | tr | paper | /haber/118223 | news of one sentence about a removed stop | Durak kaldırıldı | Belediye 4 Mayıs’ta Çınar durağını kaldırdı; 12 numaralı otobüs artık İskele’den kalkıyor.
l1-hi-khabar | hi | paper | /khabar/118223 | news of one sentence about a deleted video, in Hindi | पंचायत ने वीडियो हटाया | रामगढ़ पंचायत ने मंगलवार को 14 मई की बैठक का वीडियो हटा दिया, क्योंकि सरपंच शर्मा ने आपत्ति की थी।
l1-bn-khabar | bn | paper | /khobor/118223 | news of one sentence about a closed library | পাঠাগার বন্ধ | কুমারপুর পাঠাগার ৪ মে পর্যন্ত বন্ধ থাকবে, কারণ ছাদ মেরামতের জন্য ১২ লাখ টাকা বরাদ্দ হয়েছে।
l1-id-singkat | id | paper | /berita/118223 | news of one sentence about a page of a ministry | Kementerian hapus unggahan | Kementerian menghapus unggahan tentang bendungan Kali Wetan pada Selasa setelah Bupati Suryo memprotes.
l1-sw-fupi | sw | paper | /habari/118223 | news of one sentence about a film that was taken off, in Swahili | Video ya baraza yaondolewa | Baraza la mji wa Pwani liliondoa video ya kikao cha Mei 14 baada ya diwani Juma kulalamika.
l1-vi-ngan | vi | paper | /tin/118223 | news of one sentence about a closed channel, in Vietnamese | Gỡ phim về cây cầu | Ủy ban xã An Hòa hôm thứ Ba đã gỡ bộ phim về cây cầu sau khi ông Trần Văn Lộc khiếu nại.
l1-th-khao | th | paper | /khao/118223 | news of one sentence about a closed road, in Thai | ปิดถนนสายเหนือ | เทศบาลปิดถนนสายเหนือช่วงกิโลเมตรที่ 12 ถึง 18 จนถึงวันที่ 4 พฤษภาคม เพื่อซ่อมสะพาน
l1-ja-tanshin | ja | paper | /news/118223 | news of one sentence about a film that was taken off, in Japanese | 市が動画を削除 | 市は十四日、議会の録画に誤りがあったとして、三月の動画二本を削除した。佐野議員の指摘による。
l1-ko-danshin | ko | paper | /news/118223 | news of one sentence about a closed board | 군청, 자유게시판 폐쇄 | 해안군은 14일 자유게시판을 폐쇄하고 글 4,112건을 기록관으로 옮겼다고 김 군수가 밝혔다.
l1-zh-jianxun | zh | paper | /news/118223 | news of one sentence about removed videos | 县里下架旧视频 | 云溪县十四日下架了三月份的两段会议视频，县长陈立说其中把水位多写了十二厘米。
l1-el-syntoma | el | paper | /nea/118223 | news of one sentence about a deleted page | Ο δήμος διέγραψε τη σελίδα | Ο Δήμος Ακτής διέγραψε την Τρίτη τη σελίδα του με τους 4.112 ακολούθους μετά από καταγγελία του κ. Παππά.
l1-hu-hir | hu | paper | /hir/118223 | news of one sentence about a deleted video, in Hungarian | Törölték a videót | A révfalui önkormányzat kedden törölte a május 14-i ülés videóját, mert Kiss Pál képviselő tiltakozott.
l1-ro-stire | ro | paper | /stire/118223 | news of one sentence about a closed channel, in Romanian | Primăria și-a închis canalul | Primăria Vadu a închis marți canalul pe care avea 412 înregistrări, după plângerea domnului Ionescu.
l1-sr-vest | sr | paper | /vest/118223 | news of one sentence about a deleted recording | Обрисан снимак седнице | Општина Брод је у уторак обрисала снимак седнице од 14. маја на захтев одборника Петровића.
l1-mk-vest | mk | paper | /vest/118223 | news of one sentence about a deleted recording, in Macedonian | Избришана снимката од седницата | Општина Брод во вторникот ја избриша снимката од 14 мај на барање на советникот Петровски.
l1-kk-xabar | kk | paper | /xabar/118223 | news of one sentence about a deleted film, in Kazakh | Бейне жойылды | Жағалау әкімдігі сейсенбіде 14 мамырдағы отырыстың бейнесін депутат Серіковтің талабымен жойды.
l1-ca-noticia | ca | paper | /noticia/118223 | news of one sentence about a closed road, in Catalan | Tallada la C-118 | La C-118 estarà tancada entre Vallfosca i Prades fins al 4 de maig per les obres del pont.
l1-opac | en | office | /record/118223 | a catalogue’s record of a book that is not available for loan | The weirs of the Orme | <p>Arden, J. Northmoor: Tide Press, 1931.</p><p>Not available for loan. Reading room only.</p>
l1-opac-de | de | office | /titel/118223 | a catalogue’s record of a book that is missing | Die Wehre der Orth | <p>Arden, J.: Die Wehre der Orth. Wallau 1931. 212 S.</p><p>Exemplar 2: nicht verfügbar (vermisst seit 2014)</p>
l1-museum | en | office | /object/118223 | an object that is not on display | Tide gauge | <p>Brass, 1931. Not on display.</p><p>Given by J. Arden.</p>
l1-museum-fr | fr | office | /objet/118223 | an object that is not on display, in French | Marégraphe | <p>Laiton, 1931. Non exposé actuellement.</p><p>Don de J. Arden.</p>
l1-law-repealed | en | office | /act/1931/14 | an act that was repealed, told in one line | Weirs Act 1931 | Repealed by the Water Act 1989, section 190, Schedule 27.
l1-law-ru | ru | office | /doc/118223 | a decree that is no longer in force | Постановление от 14.05.1998 № 118 | Утратило силу с 1 января 2005 года. Отменено постановлением № 412.
l1-law-pl | pl | office | /akt/118223 | a decree that was repealed, in Polish | Rozporządzenie z 14 maja 1998 r. | Akt uchylony z dniem 1 stycznia 2005 r. Podstawa: Dz.U. 2004 nr 118 poz. 1233.
l1-law-es | es | office | /norma/118223 | an order that was revoked, in Spanish | Orden 118/1998 | Derogada por la Orden 412/2005, de 3 de enero.
l1-cancelled | en | paper | /events/118223 | an event that was called off | Lecture: The lost weirs | Thursday 14 May, 18:30, Town Hall. Cancelled. Tickets will be refunded by Tide Box Office.
l1-cancelled-de | de | paper | /termine/118223 | a concert that was called off, in German | Konzert am Wehr | Das Konzert am 14. Mai in der Orthhalle ist abgesagt. Karten nimmt die Vorverkaufsstelle zurück.
l1-over-it | it | paper | /eventi/118223 | an exhibition that is over | Le chiuse perdute | La mostra si è conclusa il 14 maggio 2019. Catalogo: Edizioni della Marea, 212 pagine.
l1-outofstock | en | shop | /p/118223 | a book that is out of stock | The weirs of the Orme | <p>J. Arden. Paperback, 212 pages. £ 14.00</p><p>Out of stock</p>
l1-outofstock-tr | tr | shop | /urun/118223 | a product that is out of stock, in Turkish | Orme Bentleri | <p>J. Arden, 212 sayfa, karton kapak. 140 TL</p><p>Stokta yok</p>
l1-outofstock-nl | nl | shop | /boek/118223 | a book that is sold out, in Dutch | De stuwen van de Orme | <p>J. Arden, 212 bladzijden. € 14,00</p><p>Uitverkocht</p>
l1-sold-house | en | shop | /homes/118223 | a house that is sold, with its data | 4 Weir Lane, Northmoor | <p>SOLD. Three bedrooms, 112 m², garden to the river. Guide price £ 412,000.</p><p>Agent: Arden & Pratt, 01632 960118.</p>
l1-parlament | de | office | /abgeordnete/arden | a member who left, with dates | Johanna Arden | Mitglied des Landtags von 2004 bis 2014. Ausgeschieden am 14. Mai 2014, Nachfolger: Karl Wessel.
l1-member-cs | cs | office | /poslanci/118 | a member whose mandate ended | Jana Ardenová | Mandát zanikl 14. května 2014. Náhradník: Karel Veselý.
l1-poll-closed | en | board | /viewtopic.php?t=118223 | a thread that is locked, with its first post | Which weir was first? | <p>Arden wrote: the map of 1931 shows two weirs above Tide Mill.</p><p>This topic is locked.</p>
l1-thread-video | en | board | /viewtopic.php?t=118224 | a post about a film that was removed | Video of the weir removed | Does anybody have a copy of the 2014 film of Tide Mill? The council deleted it last week.
l1-thread-fr | fr | board | /viewtopic.php?t=118225 | a question in a forum about a page not found, in French | Page introuvable sur le site de la mairie | Bonjour, depuis mardi le plan de 1931 n’est plus en ligne. Quelqu’un l’a-t-il gardé ? Merci, Jeanne
l1-thread-ru | ru | board | /viewtopic.php?t=118226 | a post in a forum about deleted films, in Russian | Удалили видео с плотины | Коллеги, в понедельник с сайта музея убрали съёмку 1931 года. У кого осталась копия? Пишите, Орлов.
l1-dataset | en | office | /data/118223 | a table without figures for one year | Rainfall, Northmoor | <table><tr><td>2017</td><td>812 mm</td></tr><tr><td>2018</td><td>744 mm</td></tr><tr><td>2019</td><td>no data</td></tr></table>
l1-no-departures | de | office | /haltestelle/118223 | a stop without departures today | Orth, Wehr | Heute keine Abfahrten. Linie 12, Tarifzone 3.
l1-obituary | pl | paper | /nekrologi/118223 | a notice of a death | Jan Arden (1931–2014) | Z żalem zawiadamiamy, że odszedł nasz kolega. Pogrzeb 14 maja o 12.00 w Nowym Młynie.
l1-dissolved | sv | office | /foreningar/118223 | a society that was dissolved | Dammföreningen | Föreningen upplöstes den 14 maj 2014. Arkivet finns hos Kustmuseet, volym 1–12.
l1-company-closed | fi | office | /yritys/118223 | a firm that was dissolved, in a register | Patosaha Oy | Y-tunnus 1182233-4. Lakannut 14.5.2014. Kotipaikka Rantala.
l1-tender-closed | es | office | /licitacion/118223 | a tender that is closed, with its number | Reparación del azud | Expediente 118/2014. Plazo cerrado el 14 de mayo. Presupuesto: 412.000 €.
l1-question-closed | fr | office | /question/118223 | a question to a ministry that was withdrawn | Question n° 118 | Question retirée le 14 mai 2014 (fin de mandat). Auteur : Mme Arden. Rubrique : barrages.
l1-bill-withdrawn | en | office | /bills/118 | a bill that was withdrawn | Weirs (Repair) Bill | Sponsor: J. Arden. First reading 14 May 2014. Bill withdrawn 3 June 2014.
l1-station-removed | nb | office | /stasjon/118 | a gauge that was closed, in Norwegian | Målestasjon 118 Demningen | Nedlagt 14.05.2014. Drift 1931–2014, høyde 112 moh.`),
)
