/** lang|home|news|about|contact|search|privacy|cookie text|accept|read on|see also|title of missing|text of missing */
const rows = `en|Home|News|About|Contact|Search|Privacy|This website stores cookies on your device.|OK, got it|Read more|Related|404|There is nothing at this address.
de|Start|Meldungen|Über uns|Kontakt|Suchen|Datenschutzerklärung|Diese Seite setzt technisch notwendige und statistische Cookies.|Einverstanden|Weiterlesen|Mehr zum Thema|Fehler 404|Unter dieser Adresse liegt nichts.
fr|Accueil|Actualités|Qui sommes-nous|Nous écrire|Recherche|Données personnelles|Ce site dépose des cookies de mesure d’audience.|J’accepte|Lire la suite|À lire aussi|Erreur 404|Cette adresse ne mène nulle part.
es|Portada|Actualidad|Conócenos|Contacto|Buscador|Privacidad|Esta web emplea cookies analíticas.|De acuerdo|Leer más|Te puede interesar|Error 404|Aquí no hay nada.
pt|Página inicial|Notícias|Sobre|Fale connosco|Pesquisa|Privacidade|Utilizamos cookies.|Concordo|Ler mais|Leia também|Erro 404|Nada existe neste endereço.
it|Prima pagina|Notizie|Chi siamo|Contatti|Cerca|Privacy|Usiamo cookie statistici.|Va bene|Continua|Leggi anche|Errore 404|A questo indirizzo non c’è nulla.
nl|Voorpagina|Nieuws|Over ons|Contact|Zoek|Privacy|Deze site plaatst cookies.|Prima|Lees verder|Zie ook|404|Op dit adres staat niets.
sv|Start|Nyheter|Om oss|Kontakt|Sök|Dataskydd|Webbplatsen använder kakor.|Jag förstår|Läs mer|Läs också|404|Här finns inget.
da|Forside|Nyt|Om|Kontakt|Søg|Privatliv|Vi sætter cookies.|Okay|Læs mere|Læs også|404|Her er ikke noget.
nb|Forside|Nytt|Om|Kontakt|Søk|Personvern|Vi setter informasjonskapsler.|Greit|Les mer|Les også|404|Her er det ingenting.
fi|Etusivu|Ajankohtaista|Meistä|Yhteystiedot|Hae|Tietosuoja|Sivusto käyttää evästeitä.|Selvä|Lue lisää|Lue myös|404|Tässä osoitteessa ei ole mitään.
is|Heim|Fréttir|Um okkur|Samband|Leita|Persónuvernd|Vefurinn notar vafrakökur.|Í lagi|Lesa meira|Tengt efni|404|Hér er ekkert.
pl|Start|Aktualności|O nas|Kontakt|Szukaj|Prywatność|Serwis zapisuje pliki cookies.|Rozumiem|Czytaj dalej|Zobacz też|404|Pod tym adresem nic nie ma.
cs|Domů|Novinky|O nás|Kontakt|Hledání|Soukromí|Web ukládá cookies.|Rozumím|Číst dál|Související|404|Na této adrese nic není.
sk|Domov|Novinky|O nás|Kontakt|Vyhľadať|Súkromie|Stránka ukladá cookies.|Rozumiem|Čítať ďalej|Súvisiace|404|Na tejto adrese nič nie je.
hu|Nyitólap|Hírek|Magunkról|Elérhetőség|Kereső|Adatkezelés|A honlap sütiket tárol.|Rendben|Tovább|Kapcsolódó|404|Ezen a címen nincs semmi.
ro|Prima pagină|Știri|Despre|Contact|Caută|Date personale|Site-ul folosește cookie-uri.|De acord|Mai mult|Citește și|404|La această adresă nu există nimic.
bg|Начало|Новини|За нас|Контакт|Търси|Лични данни|Сайтът ползва бисквитки.|Разбрах|Още|Вижте още|404|На този адрес няма нищо.
el|Αρχική|Νέα|Ποιοι είμαστε|Επικοινωνία|Αναζήτηση|Προσωπικά δεδομένα|Η σελίδα χρησιμοποιεί cookies.|Εντάξει|Περισσότερα|Δείτε επίσης|404|Δεν υπάρχει τίποτα εδώ.
ru|Главная|Новости|О нас|Контакты|Поиск|Персональные данные|Мы используем cookie.|Хорошо|Читать далее|Читайте также|404|По этому адресу ничего нет.
uk|Головна|Новини|Про нас|Контакти|Пошук|Персональні дані|Ми використовуємо cookie.|Гаразд|Читати далі|Читайте також|404|За цією адресою нічого немає.
be|Галоўная|Навіны|Пра нас|Кантакты|Пошук|Прыватнасць|Мы выкарыстоўваем cookie.|Добра|Чытаць далей|Чытайце таксама|404|Па гэтым адрасе нічога няма.
sr|Насловна|Вести|О нама|Контакт|Претрага|Приватност|Користимо колачиће.|У реду|Даље|Повезано|404|На овој адреси нема ничега.
hr|Naslovna|Novosti|O nama|Kontakt|Tražilica|Privatnost|Koristimo kolačiće.|U redu|Više|Povezano|404|Na ovoj adresi nema ničega.
bs|Početna|Vijesti|O nama|Kontakt|Pretraga|Privatnost|Koristimo kolačiće.|Uredu|Dalje|Vezano|404|Na ovoj adresi nema ničega.
sl|Domov|Novice|O nas|Stik|Iskanje|Zasebnost|Uporabljamo piškotke.|V redu|Več|Sorodno|404|Na tem naslovu ni ničesar.
mk|Дома|Вести|За нас|Контакт|Барај|Приватност|Користиме колачиња.|Во ред|Повеќе|Поврзано|404|На оваа адреса нема ништо.
sq|Ballina|Lajme|Rreth nesh|Kontakt|Kërko|Privatësia|Përdorim cookies.|Në rregull|Më shumë|Të ngjashme|404|Këtu nuk ka asgjë.
lt|Pradžia|Naujienos|Apie|Kontaktai|Paieška|Privatumas|Naudojame slapukus.|Gerai|Plačiau|Susiję|404|Šiuo adresu nieko nėra.
lv|Sākums|Jaunumi|Par mums|Kontakti|Meklēt|Privātums|Lietojam sīkdatnes.|Labi|Vairāk|Saistīts|404|Šajā adresē nekā nav.
et|Esileht|Uudised|Meist|Kontakt|Otsing|Privaatsus|Kasutame küpsiseid.|Sobib|Edasi|Seotud|404|Siin ei ole midagi.
tr|Anasayfa|Haberler|Kurumsal|İletişim|Arama|KVKK|Sitemiz çerez kullanır.|Tamam|Devamı|İlgili|404|Bu adreste bir şey yok.
az|Ana səhifə|Xəbərlər|Haqqımızda|Əlaqə|Axtarış|Məxfilik|Sayt kuki istifadə edir.|Razıyam|Ətraflı|Oxşar|404|Bu ünvanda heç nə yoxdur.
ka|მთავარი|სიახლეები|ჩვენ შესახებ|კონტაქტი|ძებნა|კონფიდენციალურობა|საიტი იყენებს ქუქიებს.|კარგი|სრულად|მსგავსი|404|ამ მისამართზე არაფერია.
hy|Գլխավոր|Լուրեր|Մեր մասին|Կապ|Որոնում|Գաղտնիություն|Կայքն օգտագործում է քուքիներ։|Լավ|Ավելին|Նաև|404|Այս հասցեում ոչինչ չկա։
kk|Басты бет|Жаңалықтар|Біз туралы|Байланыс|Іздеу|Құпиялық|Сайт cookie қолданады.|Жарайды|Толығырақ|Тағы|404|Бұл мекенжайда ештеңе жоқ.
uz|Bosh sahifa|Yangiliklar|Biz haqimizda|Aloqa|Qidiruv|Maxfiylik|Sayt cookie ishlatadi.|Yaxshi|Batafsil|Shuningdek|404|Bu manzilda hech narsa yoʻq.
mn|Нүүр|Мэдээ|Бидний тухай|Холбоо барих|Хайх|Нууцлал|Сайт күүки ашигладаг.|За|Дэлгэрэнгүй|Холбоотой|404|Энэ хаягт юу ч алга.
ar|الصفحة الأولى|أخبار|عنّا|تواصل|ابحث|الخصوصية|نستعمل ملفات الارتباط.|حسنًا|المزيد|اقرأ أيضًا|404|لا شيء في هذا العنوان.
fa|صفحهٔ نخست|خبرها|دربارهٔ ما|تماس|جست‌وجو|حریم خصوصی|از کوکی استفاده می‌کنیم.|باشد|ادامه|مطالب مرتبط|404|در این نشانی چیزی نیست.
ur|سرورق|خبریں|ہمارے بارے میں|رابطہ|تلاش|رازداری|ہم کوکیز استعمال کرتے ہیں۔|ٹھیک ہے|مزید|متعلقہ|404|اس پتے پر کچھ نہیں۔
he|ראשי|חדשות|אודות|צור קשר|חיפוש|פרטיות|האתר משתמש בעוגיות.|הבנתי|קראו עוד|עוד בנושא|404|אין כלום בכתובת הזאת.
hi|मुखपृष्ठ|समाचार|हमारे बारे में|संपर्क|खोज|निजता|यह साइट कुकी का उपयोग करती है।|ठीक है|आगे पढ़ें|संबंधित|404|इस पते पर कुछ नहीं है।
bn|প্রচ্ছদ|খবর|আমাদের কথা|যোগাযোগ|খুঁজুন|গোপনীয়তা|আমরা কুকি ব্যবহার করি।|ঠিক আছে|আরও|সম্পর্কিত|404|এই ঠিকানায় কিছু নেই।
mr|मुख्यपृष्ठ|बातम्या|आमच्याविषयी|संपर्क|शोधा|गोपनीयता|आम्ही कुकीज वापरतो.|ठीक|पुढे वाचा|संबंधित|404|या पत्त्यावर काही नाही.
ne|गृहपृष्ठ|समाचार|हाम्रो बारेमा|सम्पर्क|खोजी|गोपनीयता|हामी कुकी प्रयोग गर्छौं।|हुन्छ|थप|सम्बन्धित|404|यो ठेगानामा केही छैन।
ta|முகப்பு|செய்திகள்|எங்களைப் பற்றி|தொடர்பு|தேடு|தனியுரிமை|குக்கீகளைப் பயன்படுத்துகிறோம்.|சரி|மேலும்|தொடர்புடையவை|404|இந்த முகவரியில் எதுவும் இல்லை.
te|హోమ్|వార్తలు|మా గురించి|సంప్రదించండి|వెతకండి|గోప్యత|మేము కుకీలు వాడతాము.|సరే|ఇంకా|సంబంధిత|404|ఈ చిరునామాలో ఏమీ లేదు.
ml|പൂമുഖം|വാർത്തകൾ|ഞങ്ങൾ|ബന്ധപ്പെടുക|തിരയുക|സ്വകാര്യത|ഞങ്ങൾ കുക്കികൾ ഉപയോഗിക്കുന്നു.|ശരി|കൂടുതൽ|അനുബന്ധം|404|ഈ വിലാസത്തിൽ ഒന്നുമില്ല.
si|මුල් පිටුව|පුවත්|අප ගැන|සම්බන්ධ වන්න|සොයන්න|පෞද්ගලිකත්වය|අපි කුකීස් භාවිත කරමු.|හරි|තව|ආශ්‍රිත|404|මෙම ලිපිනයේ කිසිවක් නැත.
th|หน้าแรก|ข่าว|เกี่ยวกับเรา|ติดต่อ|ค้นหา|ความเป็นส่วนตัว|เว็บไซต์นี้ใช้คุกกี้|ตกลง|อ่านต่อ|ที่เกี่ยวข้อง|404|ไม่มีอะไรที่อยู่นี้
lo|ໜ້າຫຼັກ|ຂ່າວ|ກ່ຽວກັບ|ຕິດຕໍ່|ຄົ້ນຫາ|ຄວາມເປັນສ່ວນຕົວ|ເວັບນີ້ໃຊ້ຄຸກກີ້|ຕົກລົງ|ອ່ານຕໍ່|ທີ່ກ່ຽວຂ້ອງ|404|ບໍ່ມີຫຍັງຢູ່ທີ່ນີ້
km|ទំព័រដើម|ព័ត៌មាន|អំពីយើង|ទំនាក់ទំនង|ស្វែងរក|ឯកជនភាព|គេហទំព័រនេះប្រើខូគី|យល់ព្រម|អានបន្ត|ពាក់ព័ន្ធ|404|គ្មានអ្វីនៅទីនេះទេ
my|ပင်မ|သတင်း|အကြောင်း|ဆက်သွယ်ရန်|ရှာရန်|ကိုယ်ရေး|ကွတ်ကီး သုံးသည်။|ကောင်းပြီ|ဆက်ဖတ်ရန်|ဆက်စပ်|404|ဤနေရာတွင် ဘာမျှ မရှိပါ။
zh|首页|新闻|关于|联系|搜索|隐私|本站使用Cookie。|知道了|详情|相关|404|此处什么也没有。
zh-TW|首頁|最新消息|關於|聯絡|搜尋|隱私權|本網站使用 Cookie。|瞭解|更多|相關|404|這裡什麼都沒有。
ja|トップ|お知らせ|概要|お問い合わせ|検索|個人情報|当サイトはCookieを使います。|了解|続き|関連|404|ここには何もありません。
ko|처음|소식|소개|연락처|찾기|개인정보|쿠키를 사용합니다.|확인|더 보기|관련|404|이 주소에는 아무것도 없습니다.
vi|Trang chủ|Tin tức|Giới thiệu|Liên hệ|Tìm kiếm|Riêng tư|Trang này dùng cookie.|Đồng ý|Xem tiếp|Liên quan|404|Không có gì ở đây.
id|Beranda|Berita|Tentang|Kontak|Cari|Privasi|Situs ini memakai kuki.|Baik|Selengkapnya|Terkait|404|Tidak ada apa-apa di sini.
ms|Utama|Berita|Mengenai|Hubungi|Cari|Privasi|Laman ini guna kuki.|Baik|Lanjut|Berkaitan|404|Tiada apa-apa di sini.
tl|Bahay|Balita|Tungkol|Makipag-ugnay|Hanap|Pribasiya|Gumagamit kami ng cookies.|Sige|Basahin pa|Kaugnay|404|Walang laman dito.
sw|Mwanzo|Habari|Kuhusu|Wasiliana|Tafuta|Faragha|Tovuti hutumia vidakuzi.|Sawa|Soma zaidi|Zinazohusiana|404|Hakuna kitu hapa.
am|መነሻ|ዜና|ስለ እኛ|አድራሻ|ፈልግ|ግላዊነት|ድረ ገጹ ኩኪዎችን ይጠቀማል።|እሺ|ተጨማሪ|ተዛማጅ|404|እዚህ ምንም የለም።
af|Tuis|Nuus|Oor ons|Kontak|Soek|Privaatheid|Ons gebruik koekies.|Goed|Lees meer|Verwant|404|Hier is niks nie.
ga|Baile|Nuacht|Fúinn|Teagmháil|Cuardach|Príobháideachas|Úsáidimid fianáin.|Ceart go leor|Tuilleadh|Gaolmhar|404|Níl aon rud anseo.
cy|Hafan|Newyddion|Amdanom|Cysylltu|Chwilio|Preifatrwydd|Rydym yn defnyddio cwcis.|Iawn|Mwy|Cysylltiedig|404|Does dim byd yma.
eu|Hasiera|Albisteak|Gu|Harremana|Bilatu|Pribatutasuna|Cookieak erabiltzen ditugu.|Ados|Gehiago|Lotuta|404|Ez dago ezer hemen.
ca|Inici|Notícies|Qui som|Contacte|Cerca|Privadesa|Fem servir galetes.|D’acord|Més|Relacionat|404|No hi ha res aquí.
gl|Inicio|Novas|Quen somos|Contacto|Busca|Privacidade|Usamos cookies.|De acordo|Máis|Relacionado|404|Aquí non hai nada.
mt|Paġna ewlenija|Aħbarijiet|Dwarna|Kuntatt|Fittex|Privatezza|Nużaw il-cookies.|Tajjeb|Aktar|Relatat|404|M’hawn xejn hawn.
la|Domus|Nuntii|De nobis|Epistula|Quaere|Secreta|Crustulis utimur.|Esto|Plura|Vide etiam|404|Hic nihil est.
eo|Hejmo|Novaĵoj|Pri ni|Kontakto|Serĉo|Privateco|Ni uzas kuketojn.|Bone|Pli|Rilata|404|Ĉi tie estas nenio.`
const table: ReadonlyMap<string, readonly string[]> = new Map(
  rows.split('\n').map((row) => {
    const [language = '', ...rest] = row.split('|')
    return [language, rest]
  }),
)
/** 0 home, 1 news, 2 about, 3 contact, 4 search, 5 privacy, 6 cookies, 7 accept, 8 read on, 9 see also, 10 and 11 missing */
export const word = (language: string, n: number): string =>
  (table.get(language) ?? table.get('en'))?.[n] ?? ''
export const languages: readonly string[] = [...table.keys()]
