from lib import D
SUP=lambda i,l,n:''.join('⁰¹²³⁴⁵⁶⁷⁸⁹'[int(c)] for c in l)
B=lambda i,l,n:'[%s]'%l
D('seventh-tr-superscript','txt','tr','''KUZEY KÖY OKULLARI: KAPANAN SINIFLARIN HİKÂYESİ
Prof. Dr. Selda Aktuna, Çınarlı Üniversitesi

Giriş

⟦Yeşilova ilçesinde 2004 yılında 38 olan köy okulu sayısı, 2022’de 9’a düşmüştür.⟨1⟩⟧ ⟦Taşımalı eğitim, ilk günden beri “geçici bir çözüm” olarak tanımlanmıştır;⟨2⟩ oysa uygulama otuz yaşını doldurdu.⟧ Peki çocuklar ne diyor?

Bulgular

⟦Görüştüğümüz 61 öğrencinin 44’ü okula gitmek için günde bir saatten fazla yol gitmektedir.⟨3⟩⟧ ⟦İl müdürlüğünün verilerine göre kışın ortalama 11 gün servis yapılamamıştır.⟨1⟩⁠⟨4⟩⟧ ⟦Bir öğretmenin deyişiyle: “Kar yağınca sınıf da yağıyor; yarısı eriyor.”⟨5⟩⟧

Köylerde artık zil sesi yok. Eski okul binalarından ikisi köy konağı, biri peynir deposu olmuş; dördü boş duruyor. Muhtar Hasan Bey (63) anahtarı hâlâ cebinde taşıyor.

Tablo 1. Okul sayıları
Yıl     Okul    Öğrenci
2004    38      1.912
2013    21      1.240
2022    9       688

Sonuç

⟦Yönetmeliğin 6. maddesi, en az on öğrencisi olan köylerde okulun açık kalmasını öngörür.⟨6⟩⟧ Bu madde uygulanmalıdır.

Dipnotlar

⟨#1⟩İl Müdürlüğü, Okul İstatistikleri, ⟨^https://istatistik.example.org/okul/yesilova?yil=2022⟩ (Erişim: 12.01.2023).⟨/⟩
⟨#2⟩K. Doruk, Yol ve Sıra, Ankara: Patika Yay., 1996, s. 40 vd.⟨/⟩
⟨#3⟩Görüşmeler, Ekim–Kasım 2022.⟨/⟩
⟨#4⟩Servis çizelgeleri: ⟨^https://cinarli.example/depo/servis_2022.zip⟩⟨/⟩
⟨#5⟩Görüşme no. 17.⟨/⟩
⟨#6⟩⟨^http://mevzuat.example.org/Metin.aspx?No=5.1188⟩; ayrıca bkz. Doruk, s. 52.⟨/⟩
'''.replace('⟨1⟩⁠⟨4⟩','⟨1+4|¹,⁴⟩').replace('; ayrıca bkz. Doruk, s. 52.','.'),wrap=80,mk=SUP,nt=lambda i,l,t:SUP(i,l,0)+' '+t,pairs='“"',traps=['superscript digits','comma between markers','table in plain text'])

D('seventh-el-authoryear','txt','el','''Η σιωπή των φάρων
Σημειώσεις για την εγκατάλειψη των φάρων του Ανατολικού Κόλπου

1. Εισαγωγή

⟦Από τους 52 φάρους που λειτουργούσαν το 1950, μόνο οι 19 διατηρούν φύλακα ⟨p⟩.⟧ ⟦Η αυτοματοποίηση παρουσιάστηκε ως «αναπόφευκτη και φθηνή» ⟨y⟩.⟧ Δεν ήταν ούτε το ένα ούτε το άλλο.

2. Το κόστος

⟦Η συντήρηση κάθε φάρου κοστίζει σήμερα περίπου 14.000 ευρώ τον χρόνο, δηλαδή όσο και πριν ⟨p+s|(Παππάς, 2015· Σταθάκη, 2019)⟩.⟧ Ποιος πληρώνει; ⟦Το υπουργείο δεν έχει δημοσιεύσει απολογισμό από το 2011 ⟨s⟩.⟧

Ο κ. Μανώλης, τελευταίος φύλακας στο Ακρωτήρι, έφυγε τον Μάρτιο του 1993. Κράτησε το ημερολόγιο, ένα κουτί ανταλλακτικά και το κλειδί. «Το φως ανάβει και χωρίς εμένα», μας είπε, «αλλά κανείς δεν το βλέπει».

⟦Στα βόρεια νησιά η εμπειρία ήταν διαφορετική, επειδή οι δήμοι ανέλαβαν μόνοι τους τη φύλαξη ⟨p⟩.⟧

3. Συμπεράσματα

Οι φάροι είναι κοινό αγαθό. Προτείνουμε την ίδρυση ταμείου.

Βιβλιογραφία

⟨#p=⟩Παππάς, Ν. (2015). Φώτα και φύλακες. Εκδόσεις Αρμύρα.⟨/⟩

⟨#s=⟩Σταθάκη, Ε. (2019). Τι κοστίζει ένας φάρος; Ναυτικά Τετράδια, 12(3), 45–61. ⟨^https://naftika.example/12/3/stathaki⟩⟨/⟩

⟨#y=⟩Υπηρεσία Φάρων (1988). Σχέδιο αυτοματοποίησης. ⟨^https://faroi.example.org/arxeio/1988/sxedio.pdf⟩⟨/⟩
''',kind='reference',mk=lambda i,l,n:{'p':'(Παππάς, 2015)','s':'(Σταθάκη, 2019, σ. 50)','y':'(Υπηρεσία Φάρων, 1988)'}[i],nt=lambda i,l,t:t,traps=['author and year','two sources in one bracket','Greek question mark'])

D('seventh-en-rfcstyle','txt','en','''Network Notes                                               M. Falk
Note: 88                                         Lantern Collective
Category: Informational                                   June 2020


              Naming of Harbour Beacons on Small Networks

Abstract

   This note describes how small harbour networks name their beacons.
   It does not define a standard.

Table of Contents

   1.  Introduction  . . . . . . . . . . . . . . . . . . . . . . .  1
   2.  Names . . . . . . . . . . . . . . . . . . . . . . . . . . .  1
   3.  References  . . . . . . . . . . . . . . . . . . . . . . . .  2

1.  Introduction

   ⟦Beacons have been given names of at most eight characters since the
   first roll was printed ⟨ROLL⟩.⟧  ⟦The limit was dropped in 2009 by
   the harbour assembly, which found it "a relic of paper tape"
   ⟨ASM09⟩, but most networks kept it.⟧

   The key words "MUST" and "MAY" are used in their everyday sense.

2.  Names

   ⟦A name MUST begin with a letter and MUST NOT end with a digit
   ⟨ROLL⟩⟨FALK18⟩.⟧  For example:

      beacon[0] = "quill"
      beacon[1] = "ansel-b"     ; http://beacons.example/ansel

   ⟦Collisions are rare; in the largest roll we know of, 3 names in
   2,140 were used twice (see ⟨WEND⟩, Section 4).⟧

3.  References

3.1.  Normative References

   ⟨#ROLL⟩Harbour Assembly, "The Roll of Beacons", 1971.⟨/⟩

   ⟨#ASM09⟩Harbour Assembly, "Minutes of the 44th Meeting",
              October 2009,
              <⟨^https://assembly.example.org/minutes/44.txt⟩>.⟨/⟩

3.2.  Informative References

   ⟨#FALK18⟩Falk, M., "Eight letters and a light", Lantern
              Letters 5, 2018,
              <⟨^https://lantern.example/letters/5/eight-letters-and-a-light/|https://lantern.example/letters/5/
              eight-letters-and-a-light/⟩>.⟨/⟩

   ⟨#WEND⟩Wend Pilots, "Roll of the Wend Estuary",
              <⟨^http://wendpilots.example/roll/current⟩>.⟨/⟩

Author's Address

   Mira Falk
   Lantern Collective
   EMail: mira@lantern.example
   URI:   https://lantern.example/mira
'''.replace('(see ⟨WEND⟩, Section 4)','⟨WEND⟩'),kind='reference',mk=B,nt=lambda i,l,t:('[%s]'%l).ljust(10)+' '+t,traps=['labels in letters and digits','table of contents','array indices in code','address in angle brackets, one wrapped',"author's address"])

D('seventh-fi-inline','txt','fi','''Hei kaikki,

tässä lyhyt kooste Suvannon kirjastokiistasta. Saa jakaa eteenpäin!

⟦Kaupunki päätti 12.11.2018 sulkea kolme lähikirjastoa viidestä (⟨@https://suvanto.example.org/paatokset/2018/412⟩).⟧ Päätöksestä ei äänestetty.

⟦Kirjastonjohtaja Leena Orava sanoi paikallislehdessä, että "kukaan ei kysynyt meiltä mitään" (⟨@https://suvannonsanomat.example/uutiset/orava-kukaan-ei-kysynyt-12345⟩).⟧ Myöhemmin hän perui haastattelun toiseen lehteen.

⟦Säästöjen piti olla 310 000 euroa vuodessa, mutta tilinpäätöksen mukaan ne jäivät 74 000 euroon (⟨@https://suvanto.example.org/tilinpaatos/2019.pdf⟩ ja ⟨@https://suvanto.example.org/tilinpaatos/2020.pdf⟩).⟧

Itse muistan, kun Rantakylän kirjasto avattiin 1987. Lainasin sieltä ensimmäisen kirjani ja sain sakkoja 3 mk 50 p. Nyt ovessa on lappu: "Suljettu toistaiseksi."

⟦Maakuntalehti vertasi keväällä kymmentä kaupunkia, ja Suvanto oli listan viimeinen (⟨@https://maakuntalehti.example/kirjastovertailu?v=2021&kunta=suvanto⟩).⟧ Kommenttipalstalla sitä juhlittiin.

Mitä voi tehdä?
- ⟦Vanha aloite sai 4 112 nimeä (⟨@https://aloitteet.example.org/suvanto/55⟩), uutta kerätään.⟧
- Tule kokoukseen ti 5.3. klo 18.

Terveisin
Pirkko

Lähetetty puhelimesta. Lataa sovellus: https://sovellus.example/lataa
''',pairs='"',traps=['addresses in brackets in running text','app advertisement in the signature','dates with full stops'])

D('seventh-hi-devanagari','txt','hi','''जल साथी संगठन
प्रेस विज्ञप्ति
नई बस्ती, १८ जून २०२१

⟦सूरजपुर ब्लॉक के ६४ गाँवों में से ४१ में हैंडपंप का पानी पीने लायक नहीं है।[१]⟧ ⟦जाँच में फ्लोराइड की मात्रा तय सीमा से तीन गुना तक पाई गई।[२]⟧ फिर भी टैंकर हफ़्ते में एक ही बार आता है।

⟦संगठन की अध्यक्ष डॉ. मीरा सोनवानी ने कहा, “बच्चों के दाँत देखकर गाँव का नाम बताया जा सकता है।”[३]⟧ ⟦विभाग का दावा है कि २०१९ तक सभी गाँवों में पाइपलाइन पहुँच चुकी थी,[४] जबकि उसके अपने पोर्टल पर केवल १८ गाँव दर्ज हैं।[५]⟧

गाँव की रामबती बाई रोज़ चार किलोमीटर चलकर पानी लाती हैं। वे बताती हैं कि पिछले साल दो बार टैंकर का पानी भी खारा निकला। पंचायत के रजिस्टर में इसकी कोई शिकायत दर्ज नहीं है।

हमारी माँगें:
१. हर गाँव में रोज़ टैंकर।
२. ⟦२०१७ के आदेश का पालन।[६]⟧

संदर्भ:
⟨#1=१⟩जल साथी, घर-घर सर्वेक्षण, २०२१। ⟨^https://jalsathi.example/survey-2021.pdf⟩⟨/⟩
⟨#2=२⟩प्रयोगशाला रिपोर्ट संख्या ८८।⟨/⟩
⟨#3=३⟩प्रेस वार्ता, १५ जून २०२१।⟨/⟩
⟨#4=४⟩विभागीय पत्र, ⟨^https://jal.example.org/patra?id=2019/221⟩⟨/⟩
⟨#5=५⟩⟨^https://jal.example.org/portal/surajpur/villages.aspx⟩ (१० जून २०२१ को देखा गया)⟨/⟩
⟨#6=६⟩उच्च न्यायालय का आदेश, ४ मई २०१७।⟨/⟩

संपर्क: ०५५५-१२३४५६, www.jalsathi.example
'''.replace('[१]⟧','⟨1⟩⟧').replace('[२]⟧','⟨2⟩⟧').replace('[३]⟧','⟨3⟩⟧').replace('थी,[४]','थी,⟨4⟩').replace('[५]⟧','⟨5⟩⟧').replace('[६]⟧','⟨6⟩⟧'),
kind='reference',mk=B,pairs='“"',traps=['Devanagari digits','danda','contact line with an address'])

D('seventh-en-legalmemo','txt','en','''MEMORANDUM

TO:       File
FROM:     R. Okello
DATE:     3 December 2015
RE:       Eviction of traders, Lower Market, Kasuri

PRIVILEGED AND CONFIDENTIAL

1. Facts

⟦On the night of 9 November the town council removed 118 stalls from the Lower Market without notice.⟨1⟩⟧ ⟦The council says that notice was given "orally and repeatedly";⟨2⟩ none of the 40 traders we met recalls it.⟨3⟩⟧

The stalls were taken to the council depot on Mill Road. Twenty-two have been returned against a fee of 15,000 shillings; the others are said to be lost. No inventory was made.

2. Law

⟦Section 4 of the Markets Act requires 28 days' written notice.⟨4⟩⟧ ⟦In Ochieng v. Town of Merowa the High Court awarded damages where only a week had been given.⟨5⟩⟧ ⟦The town's own by-laws say the same.⟨6⟩⟧

(a) Standing. All traders with a licence have standing.

(b) ⟦Limitation. Claims must be filed within six months (s. 11).⟨7⟩⟧

3. Advice

File before 9 May 2016. Estimated cost: USD 4,500.

NOTES

⟨#1⟩Photographs 1-36, Annex A.⟨/⟩
⟨#2⟩Town Clerk, public statement, 11 Nov. 2015, ⟨^http://kasuri.example.org/news/statement_1111.html⟩.⟨/⟩
⟨#3⟩Annex B (witness statements).⟨/⟩
⟨#4⟩Markets Act, cap. 202, ⟨^http://laws.example.org/cap202⟩.⟨/⟩
⟨#5⟩[2009] MHC 77, ⟨^http://reports.example.org/mhc/2009/77.html⟩, para. 31.⟨/⟩
⟨#6⟩Kasuri Market By-laws 2003, by-law 9.⟨/⟩
⟨#7~4⟩Markets Act, supra note 4, s. 11.⟨/⟩
'''.replace('(b) ⟦Limitation. Claims','(b) Limitation. ⟦Claims'),wrap=74,mk=lambda i,l,n:'(%s)'%l,nt=lambda i,l,t:'(%s) %s'%(l,t),traps=['round brackets','lettered paragraphs','supra','case report number in brackets'])
import re
