/** Stocks: the Balkans, the Caucasus, Turkey, Eastern Europe. */
import { tongue } from './tongue.ts'

export const sr = tongue(
  'sr',
  'Почетна|Вести|Политика|Економија|Спорт|Култура|О нама|Контакт',
  'Скупштина општине {p} усвојила буџет|Радови на путу код {p} касне {n} дана|Мештани {p} траже воду|Отворена изложба у {p}|Фабрика у {p} запошљава {n} радника|Суд у {p} одложио рочиште|Поплаве у {p}: евакуисано {n} људи',
  'Мештани {p} кажу да радови касне {n} дана у односу на уговорени рок.|Према извештају, од {y}. године у програм је уписано {n} породица.|Одбор ће идуће недеље поново саслушати сведоке из {p}.|Вредност радова је {n} милиона динара, од чега је трећина већ исплаћена.|Трговци на пијаци кажу да се купци враћају после обнове.',
  'Зајечара|Лесковца|Сомбора|Ужица|Пирота',
  'Претрага|Опширније|Најновије|Најчитаније|Подели|Коментари|Сва права задржана.|Овај сајт користи колачиће ради бољег корисничког искуства.|Прихватам',
  'Страница није пронађена',
  'Жао нам је, страница коју тражите не постоји.',
)
export const srLatn = tongue(
  'sr-Latn',
  'Početna|Vesti|Politika|Ekonomija|Sport|Kultura|O nama|Kontakt',
  'Skupština opštine {p} usvojila budžet|Radovi na putu kod {p} kasne {n} dana|Meštani {p} traže vodu|Otvorena izložba u {p}|Fabrika u {p} zapošljava {n} radnika|Sud u {p} odložio ročište',
  'Meštani {p} kažu da radovi kasne {n} dana u odnosu na ugovoreni rok.|Prema izveštaju, od {y}. godine u program je upisano {n} porodica.|Odbor će iduće nedelje ponovo saslušati svedoke iz {p}.|Vrednost radova je {n} miliona dinara, od čega je trećina već isplaćena.|Trgovci na pijaci kažu da se kupci vraćaju posle obnove.',
  'Zaječara|Leskovca|Sombora|Užica|Pirota',
  'Pretraga|Opširnije|Najnovije|Najčitanije|Podeli|Komentari|Sva prava zadržana.|Ovaj sajt koristi kolačiće.|Prihvatam',
  'Stranica nije pronađena',
  'Žao nam je, stranica koju tražite ne postoji.',
)
export const bs = tongue(
  'bs',
  'Početna|Vijesti|Politika|Privreda|Sport|Kultura|O nama|Kontakt',
  'Vijeće u {p} usvojilo budžet|Radnici u {p} bez plate {n} dana|Povratnici u {p} čekaju struju|Otvoren most kod {p}|Tužilaštvo istražuje tendere u {p}|Rudari iz {p} najavili protest',
  'Mještani {p} kažu da radovi kasne {n} dana.|Prema izvještaju, od {y}. godine upisano je {n} porodica.|Komisija će naredne sedmice ponovo saslušati svjedoke iz {p}.|Vrijednost radova je {n} hiljada maraka, a trećina je već isplaćena.|Trgovci na pijaci kažu da se kupci vraćaju nakon obnove.',
  'Zenice|Bihaća|Goražda|Livna|Foče',
  'Pretraga|Više|Najnovije|Najčitanije|Podijeli|Komentari|Sva prava pridržana.|Ova stranica koristi kolačiće.|Prihvatam',
  'Stranica nije pronađena',
  'Stranica koju tražite ne postoji ili je uklonjena.',
)
export const hr = tongue(
  'hr',
  'Naslovnica|Vijesti|Politika|Gospodarstvo|Sport|Kultura|O nama|Kontakt',
  'Gradsko vijeće u {p} donijelo proračun|Ribari iz {p} traže odštetu|Radovi kod {p} kasne {n} dana|Otvorena knjižnica u {p}|Vatrogasci iz {p} na {n} požarišta|Sud u {p} odgodio raspravu',
  'Stanovnici {p} tvrde da radovi kasne {n} dana.|Prema izvješću, od {y}. upisano je {n} obitelji.|Povjerenstvo će idući tjedan ponovno saslušati svjedoke iz {p}.|Vrijednost radova iznosi {n} tisuća eura.|Trgovci na tržnici kažu da se kupci vraćaju nakon obnove.',
  'Knina|Vukovara|Komiže|Siska|Gospića',
  'Traži|Više|Najnovije|Najčitanije|Podijeli|Komentari|Sva prava pridržana.|Koristimo kolačiće radi boljeg korisničkog iskustva.|Prihvaćam',
  'Stranica nije pronađena',
  'Žao nam je, stranica koju tražite ne postoji.',
)
export const mk = tongue(
  'mk',
  'Почетна|Вести|Политика|Економија|Спорт|Култура|За нас|Контакт',
  'Советот на {p} го усвои буџетот|Жителите на {p} бараат вода|Работите кај {p} доцнат {n} дена|Нова библиотека во {p}|Судот во {p} го одложи рочиштето|Тутунарите од {p} на протест',
  'Жителите на {p} велат дека работите доцнат {n} дена.|Според извештајот, од {y} година се запишани {n} семејства.|Комисијата повторно ќе ги сослуша сведоците од {p}.|Вредноста на работите е {n} милиони денари.|Трговците на пазарот велат дека купувачите се враќаат.',
  'Прилеп|Кочани|Струга|Велес|Дебар',
  'Барај|Повеќе|Најнови|Најчитани|Сподели|Коментари|Сите права се задржани.|Оваа страница користи колачиња.|Прифаќам',
  'Страницата не е пронајдена',
  'Жалиме, бараната страница не постои.',
)
export const bg = tongue(
  'bg',
  'Начало|Новини|Политика|Икономика|Спорт|Култура|За нас|Контакти',
  'Общинският съвет в {p} прие бюджета|Жители на {p} искат вода|Ремонтът край {p} закъснява с {n} дни|Нова библиотека в {p}|Съдът в {p} отложи делото|Производители от {p} излизат на протест',
  'Жителите на {p} твърдят, че ремонтът закъснява с {n} дни.|Според доклада от {y} г. насам са вписани {n} семейства.|Комисията отново ще изслуша свидетелите от {p} следващата седмица.|Стойността е {n} хиляди лева, като една трета вече е платена.|Търговците на пазара казват, че клиентите се връщат.',
  'Видин|Смолян|Кърджали|Ловеч|Ямбол',
  'Търсене|Още|Най-нови|Най-четени|Сподели|Коментари|Всички права запазени.|Този сайт използва бисквитки.|Приемам',
  'Страницата не е намерена',
  'Съжаляваме, страницата, която търсите, не съществува.',
)
export const sq = tongue(
  'sq',
  'Ballina|Lajme|Politikë|Ekonomi|Sport|Kulturë|Rreth nesh|Kontakt',
  'Këshilli i {p} miraton buxhetin|Banorët e {p} kërkojnë ujë|Punimet në {p} vonohen {n} ditë|Hapet biblioteka e re në {p}|Gjykata e {p} shtyn seancën|Minatorët e {p} në protestë',
  'Banorët e {p} thonë se punimet janë vonuar {n} ditë.|Sipas raportit, që nga {y} janë regjistruar {n} familje.|Komisioni do t’i dëgjojë sërish dëshmitarët nga {p} javën e ardhshme.|Vlera e punimeve është {n} milionë lekë.|Tregtarët thonë se klientët po kthehen pas rikonstruksionit të tregut.',
  'Korçës|Pejës|Shkodrës|Prizrenit|Beratit',
  'Kërko|Lexo më shumë|Të fundit|Më të lexuarat|Shpërndaje|Komente|Të gjitha të drejtat e rezervuara.|Kjo faqe përdor cookies.|Pranoj',
  'Faqja nuk u gjet',
  'Na vjen keq, faqja që kërkoni nuk ekziston.',
)
export const ro = tongue(
  'ro',
  'Acasă|Știri|Politică|Economie|Sport|Cultură|Despre noi|Contact',
  'Consiliul local din {p} a votat bugetul|Locuitorii din {p} cer apă curentă|Lucrările de la {p} întârzie {n} zile|Bibliotecă nouă la {p}|Tribunalul din {p} a amânat procesul|Fermierii din {p} protestează',
  'Locuitorii din {p} spun că lucrările au o întârziere de {n} zile.|Potrivit raportului, din {y} au fost înscrise {n} familii.|Comisia îi va audia din nou pe martorii din {p} săptămâna viitoare.|Costul se ridică la {n} milioane de lei, din care o treime a fost plătită.|Comercianții spun că au revenit clienții după renovarea pieței.',
  'Soroca|Botoșani|Cahul|Tulcea|Deva',
  'Caută|Citește|Ultimele|Cele mai citite|Distribuie|Comentarii|Toate drepturile rezervate.|Acest site folosește cookie-uri.|Accept',
  'Pagina nu a fost găsită',
  'Ne pare rău, pagina căutată nu există sau a fost ștearsă.',
)
export const el = tongue(
  'el',
  'Αρχική|Ειδήσεις|Πολιτική|Οικονομία|Αθλητικά|Πολιτισμός|Ποιοι είμαστε|Επικοινωνία',
  'Το δημοτικό συμβούλιο στην {p} ψήφισε τον προϋπολογισμό|Κάτοικοι στην {p} ζητούν νερό|Καθυστερούν {n} ημέρες τα έργα στην {p}|Νέα βιβλιοθήκη στην {p}|Αναβλήθηκε η δίκη στην {p}|Αγρότες από την {p} στους δρόμους',
  'Κάτοικοι από την {p} λένε ότι τα έργα έχουν καθυστερήσει {n} ημέρες.|Σύμφωνα με την έκθεση, από το {y} έχουν εγγραφεί {n} οικογένειες.|Η επιτροπή θα ακούσει ξανά μάρτυρες από την {p} την επόμενη εβδομάδα.|Το κόστος ανέρχεται σε {n} χιλιάδες ευρώ.|Οι έμποροι λένε ότι οι πελάτες επιστρέφουν μετά την ανακαίνιση.',
  'Φλώρινα|Ξάνθη|Σάμο|Καλαμάτα|Κοζάνη',
  'Αναζήτηση|Περισσότερα|Τελευταία|Δημοφιλή|Κοινοποίηση|Σχόλια|Με την επιφύλαξη παντός δικαιώματος.|Χρησιμοποιούμε cookies για τη λειτουργία του ιστότοπου.|Αποδοχή',
  'Η σελίδα δεν βρέθηκε',
  'Λυπούμαστε, η σελίδα που αναζητάτε δεν υπάρχει.',
)
export const sl = tongue(
  'sl',
  'Domov|Novice|Politika|Gospodarstvo|Šport|Kultura|O nas|Kontakt',
  'Občinski svet v kraju {p} sprejel proračun|Dela pri kraju {p} zamujajo {n} dni|V kraju {p} odprli knjižnico|Kmetje iz kraja {p} zahtevajo odškodnino|Sodišče v kraju {p} preložilo obravnavo',
  'Prebivalci kraja {p} pravijo, da dela zamujajo {n} dni.|Po poročilu je bilo od leta {y} vpisanih {n} družin.|Komisija bo prihodnji teden znova zaslišala priče iz kraja {p}.|Vrednost del znaša {n} tisoč evrov.',
  'Ptuj|Bovec|Metlika|Idrija',
  'Iskanje|Več|Najnovejše|Najbolj brano|Deli|Komentarji|Vse pravice pridržane.|Spletno mesto uporablja piškotke.|Sprejmem',
  'Strani ni mogoče najti',
  'Žal strani, ki jo iščete, ni mogoče najti.',
)
export const tr = tongue(
  'tr',
  'Ana Sayfa|Haberler|Siyaset|Ekonomi|Spor|Kültür|Hakkımızda|İletişim',
  '{p} belediye meclisi bütçeyi onayladı|{p} köylüleri su istiyor|{p} yolunda çalışmalar {n} gün gecikti|{p} ilçesinde yeni kütüphane açıldı|{p} mahkemesi duruşmayı erteledi|Fındık üreticisi {p} meydanında|{p} fabrikası {n} işçi alacak',
  '{p} sakinleri çalışmaların {n} gün geciktiğini söylüyor.|Rapora göre {y} yılından bu yana {n} aile programa kaydedildi.|Komisyon gelecek hafta {p} ilçesinden gelen tanıkları yeniden dinleyecek.|Toplam bedel {n} milyon lira olup üçte biri ödendi.|Pazar esnafı, yenileme sonrasında müşterilerin döndüğünü anlattı.|Tutanağa göre {n} üye kabul, dokuz üye ret oyu verdi.',
  'Artvin|Siverek|Bergama|Ordu|Cizre|Niğde',
  'Ara|Devamı|Son dakika|En çok okunan|Paylaş|Yorumlar|Tüm hakları saklıdır.|Sitemizde çerezler kullanılmaktadır.|Kabul et',
  'Sayfa bulunamadı',
  'Üzgünüz, aradığınız sayfa bulunamadı veya kaldırılmış.',
)
export const ku = tongue(
  'ku',
  'Destpêk|Nûçe|Siyaset|Aborî|Werziş|Çand|Derbarê me|Têkilî',
  'Şaredariya {p} budçe pejirand|Gundiyên {p} av dixwazin|Xebatên li {p} {n} rojan dereng man|Pirtûkxaneyek nû li {p} vebû|Dadgeha {p} doz paş xist',
  'Şêniyên {p} dibêjin ku xebat {n} rojan dereng maye.|Li gorî raporê, ji {y} ve {n} malbat hatine tomarkirin.|Komîsyon dê hefteya bê dîsa li şahidên ji {p} guhdarî bike.|Bazirgan dibêjin ku mişterî vedigerin piştî nûkirina sûkê.',
  'Amedê|Wanê|Kobanê|Duhokê',
  'Lêgerîn|Bêtir|Nûtirîn|Herî zêde hatine xwendin|Parve bike|Şîrove|Hemû maf parastî ne.|Ev malper cookie bi kar tîne.|Qebûl',
  'Rûpel nehat dîtin',
  'Bibore, rûpela ku tu lê digerî nehat dîtin.',
)
export const az = tongue(
  'az',
  'Ana səhifə|Xəbərlər|Siyasət|İqtisadiyyat|İdman|Mədəniyyət|Haqqımızda|Əlaqə',
  '{p} bələdiyyəsi büdcəni təsdiqlədi|{p} sakinləri su istəyir|{p} yolunda iş {n} gün gecikir|{p} şəhərində kitabxana açıldı|{p} məhkəməsi prosesi təxirə saldı',
  '{p} sakinləri işlərin {n} gün gecikdiyini deyirlər.|Hesabata görə {y} ildən bəri {n} ailə qeydiyyata alınıb.|Komissiya gələn həftə {p} şahidlərini yenidən dinləyəcək.|Layihənin dəyəri {n} min manatdır.',
  'Gəncə|Lənkəran|Şəki|Quba',
  'Axtar|Ardı|Son xəbərlər|Ən çox oxunan|Paylaş|Şərhlər|Bütün hüquqlar qorunur.|Saytda kukilərdən istifadə olunur.|Qəbul et',
  'Səhifə tapılmadı',
  'Təəssüf ki, axtardığınız səhifə mövcud deyil.',
)
export const hy = tongue(
  'hy',
  'Գլխավոր|Լուրեր|Քաղաքականություն|Տնտեսություն|Սպորտ|Մշակույթ|Մեր մասին|Կապ',
  '{p}ի ավագանին հաստատեց բյուջեն|{p}ի բնակիչները ջուր են պահանջում|Նոր գրադարան {p}ում|Դատարանը հետաձգեց {p}ի գործը|{p}ում {n} ընտանիք ստացավ տուն',
  '{p}ի բնակիչներն ասում են, որ աշխատանքները {n} օր ուշանում են։|Ըստ զեկույցի՝ {y} թվականից գրանցվել է {n} ընտանիք։|Հանձնաժողովը հաջորդ շաբաթ կրկին կլսի {p}ի վկաներին։|Ծրագրի արժեքը {n} միլիոն դրամ է։',
  'Գյումրի|Կապան|Գորիս|Իջևան',
  'Որոնել|Ավելին|Վերջին լուրեր|Ամենաընթերցված|Կիսվել|Մեկնաբանություններ|Բոլոր իրավունքները պաշտպանված են։|Կայքն օգտագործում է քուքիներ։|Համաձայն եմ',
  'Էջը չի գտնվել',
  'Ցավոք, ձեր փնտրած էջը գոյություն չունի։',
)
export const ka = tongue(
  'ka',
  'მთავარი|სიახლეები|პოლიტიკა|ეკონომიკა|სპორტი|კულტურა|ჩვენ შესახებ|კონტაქტი',
  '{p}ის საკრებულომ ბიუჯეტი დაამტკიცა|{p}ის მოსახლეობა წყალს ითხოვს|ახალი ბიბლიოთეკა {p}ში|{p}ის სასამართლომ პროცესი გადადო|{p}ში {n} ოჯახმა სახლი მიიღო',
  '{p}ის მცხოვრებლები ამბობენ, რომ სამუშაოები {n} დღით იგვიანებს.|ანგარიშის მიხედვით, {y} წლიდან დარეგისტრირდა {n} ოჯახი.|კომისია მომავალ კვირას კვლავ მოუსმენს მოწმეებს.|პროექტის ღირებულება {n} ათასი ლარია.',
  'თელავ|ზუგდიდ|გორ|ახალციხ',
  'ძიება|სრულად|ბოლო ამბები|ყველაზე კითხვადი|გაზიარება|კომენტარები|ყველა უფლება დაცულია.|საიტი იყენებს ქუქიებს.|თანხმობა',
  'გვერდი ვერ მოიძებნა',
  'უკაცრავად, გვერდი, რომელსაც ეძებთ, არ არსებობს.',
)
export const ru = tongue(
  'ru',
  'Главная|Новости|Политика|Экономика|Спорт|Культура|О нас|Контакты',
  'Депутаты в городе {p} приняли бюджет|Жители посёлка {p} просят провести воду|Ремонт у села {p} затянулся на {n} дней|Новая библиотека открылась: {p}|Суд отложил слушание по делу «{p}»|Завод «{p}» наберёт {n} рабочих|Паводок: {p} отрезан от трассы',
  'Жители говорят, что работы задерживаются на {n} дней, а подрядчик не выходит на связь.|По данным отчёта, с {y} года в программу записали {n} семей.|Комиссия на следующей неделе снова заслушает свидетелей.|Стоимость работ составила {n} миллионов, треть суммы уже выплачена.|Торговцы рынка рассказали, что покупатели возвращаются после ремонта.',
  'Ош|Костанай|Бендеры|Кызыл|Нарын',
  'Поиск|Подробнее|Последние новости|Популярное|Поделиться|Комментарии|Все права защищены.|Сайт использует файлы cookie.|Принять',
  'Страница не найдена',
  'К сожалению, запрашиваемая страница не существует или была удалена.',
)
export const uk = tongue(
  'uk',
  'Головна|Новини|Політика|Економіка|Спорт|Культура|Про нас|Контакти',
  'Міськрада ухвалила бюджет: {p}|Мешканці міста {p} просять воду|Ремонт мосту біля міста {p} триває {n} днів|Нова бібліотека у громаді {p}|Суд переніс засідання у справі «{p}»',
  'Мешканці кажуть, що роботи затримуються на {n} днів.|За даними звіту, від {y} року записано {n} родин.|Комісія наступного тижня знову заслухає свідків із громади {p}.|Вартість робіт становить {n} мільйонів гривень.',
  'Ізюм|Конотоп|Самбір|Хотин',
  'Пошук|Докладніше|Останні|Популярні|Поширити|Коментарі|Усі права захищено.|Сайт використовує файли cookie.|Прийняти',
  'Сторінку не знайдено',
  'На жаль, сторінки, яку ви шукаєте, не існує.',
)
