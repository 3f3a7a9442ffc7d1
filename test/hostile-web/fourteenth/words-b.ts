export const wordsB: Readonly<Record<string, string>> = {
  ru: `Главная|Поиск|Войти|Меню|Контакты|О нас|Новости|Публикации|Пароль|Регистрация
Мы используем файлы cookie, чтобы сайт работал лучше.|Принять|Отклонить|Читать далее
Уполномоченный по правам человека представил ежегодный доклад.
Государственный архив открыл доступ к личным делам ссыльных.
Суд рассмотрел жалобу правозащитной организации.
В докладе описаны условия содержания в следственных изоляторах.
Сборник объединяет статьи по истории земской медицины.
Музей получил в дар письма фронтовиков.`,
  uk: `Головна|Пошук|Увійти|Меню|Контакти|Про нас|Новини|Публікації|Пароль|Реєстрація
Ми використовуємо файли cookie для кращої роботи сайту.|Прийняти|Відхилити|Читати далі
Уповноважений з прав людини оприлюднив щорічну доповідь.
Державний архів оцифрував метричні книги кількох повітів.
Суд розглянув скаргу переселенців на дії міської ради.
У звіті описано умови життя людей у прифронтових громадах.
Збірник містить розвідки з історії книгодрукування.
Музей показує листи вояків та їхніх родин.`,
  ka: `მთავარი|ძიება|შესვლა|მენიუ|კონტაქტი|ჩვენ შესახებ|სიახლეები|გამოცემები|პაროლი|რეგისტრაცია
საიტი იყენებს ქუქი-ფაილებს მუშაობის გასაუმჯობესებლად.|თანხმობა|უარი|სრულად
სახალხო დამცველმა პარლამენტს წლიური ანგარიში წარუდგინა.
ეროვნულმა არქივმა ძველი საეკლესიო წიგნები გამოაქვეყნა.
სასამართლომ დევნილთა საჩივარი განიხილა.
ანგარიში აღწერს პატიმრების საცხოვრებელ პირობებს.
კრებულში თავმოყრილია სტატიები ბეჭდური სიტყვის ისტორიაზე.
მუზეუმმა მწერლის წერილები საჩუქრად მიიღო.`,
  hy: `Գլխավոր|Որոնում|Մուտք|Ցանկ|Կապ|Մեր մասին|Նորություններ|Հրապարակումներ|Գաղտնաբառ|Գրանցվել
Կայքն օգտագործում է քուքիներ՝ աշխատանքը բարելավելու համար։|Ընդունել|Մերժել|Կարդալ ավելին
Մարդու իրավունքների պաշտպանը ներկայացրեց տարեկան հաղորդումը։
Ազգային արխիվը թվայնացրել է հին չափաբերական մատյանները։
Դատարանը քննեց տեղահանված ընտանիքների բողոքը։
Զեկույցը նկարագրում է կալանավորվածների պայմանները։
Ժողովածուն ընդգրկում է հոդվածներ տպագրության պատմության մասին։
Թանգարանը ցուցադրում է գրողի նամակները։`,
  az: `Ana səhifə|Axtar|Daxil ol|Menyu|Əlaqə|Haqqımızda|Xəbərlər|Nəşrlər|Şifrə|Qeydiyyat
Saytın işini yaxşılaşdırmaq üçün kukilərdən istifadə edirik.|Qəbul et|İmtina|Ətraflı
Ombudsman illik məruzəsini parlamentə təqdim etdi.
Dövlət arxivi köhnə kilsə və məscid dəftərlərini rəqəmləşdirdi.
Məhkəmə məcburi köçkünlərin şikayətinə baxdı.
Hesabatda saxlanma yerlərindəki şərait təsvir olunur.
Topluda mətbuat tarixinə dair məqalələr yer alıb.
Muzey yazıçının məktublarını sərgiləyir.`,
  kk: `Басты бет|Іздеу|Кіру|Мәзір|Байланыс|Біз туралы|Жаңалықтар|Басылымдар|Құпиясөз|Тіркелу
Сайт жұмысын жақсарту үшін cookie файлдарын пайдаланамыз.|Қабылдау|Бас тарту|Толығырақ
Адам құқықтары жөніндегі уәкіл жылдық баяндамасын жариялады.
Мемлекеттік мұрағат ескі құжаттарды цифрландырды.
Сот тұрғындардың шағымын қарады.
Есепте қамаудағы адамдардың жағдайы сипатталған.
Жинаққа баспасөз тарихы туралы мақалалар енді.
Мұражай ақынның хаттарын көрмеге қойды.`,
  he: `דף הבית|חיפוש|כניסה|תפריט|צור קשר|אודות|חדשות|פרסומים|סיסמה|הרשמה
אתר זה משתמש בעוגיות לשיפור חוויית הגלישה.|אישור|דחייה|קרא עוד
נציב תלונות הציבור הגיש לכנסת את הדוח השנתי.
ארכיון המדינה פתח לעיון את תיקי מחנות המעבר.
בית המשפט העליון דן בעתירה של ארגוני זכויות האדם.
הדוח מתאר את תנאי הכליאה במתקני המעצר.
הקובץ כולל מאמרים על תולדות הדפוס העברי.
המוזיאון מציג מכתבים מתקופת המנדט.`,
  ar: `الرئيسية|بحث|تسجيل الدخول|القائمة|اتصل بنا|من نحن|الأخبار|الإصدارات|كلمة المرور|إنشاء حساب
يستخدم هذا الموقع ملفات تعريف الارتباط لتحسين الخدمة.|موافق|رفض|اقرأ المزيد
قدمت اللجنة الوطنية لحقوق الإنسان تقريرها السنوي إلى البرلمان.
أتاحت دار الوثائق سجلات المحاكم الشرعية للباحثين.
نظرت المحكمة الإدارية في الطعن المقدم من أهالي القرية.
يصف التقرير أوضاع النازحين في المخيمات.
يضم الكتاب دراسات في تاريخ الصحافة العربية.
يعرض المتحف مخطوطات من القرن الثامن عشر.`,
  fa: `خانه|جستجو|ورود|فهرست|تماس با ما|درباره ما|اخبار|انتشارات|گذرواژه|ثبت‌نام
این وب‌گاه برای بهبود خدمات از کوکی استفاده می‌کند.|می‌پذیرم|نمی‌پذیرم|ادامه مطلب
گزارشگر ویژه درباره وضعیت زندانیان گزارش داد.
سازمان اسناد نامه‌های دوره قاجار را در دسترس پژوهشگران گذاشت.
دادگاه به شکایت خانواده‌ها رسیدگی کرد.
این گزارش شرایط نگهداری بازداشت‌شدگان را شرح می‌دهد.
این مجموعه مقاله‌هایی درباره تاریخ مطبوعات دارد.
موزه نسخه‌های خطی سده نهم را نمایش می‌دهد.`,
  ur: `صفحہ اول|تلاش|لاگ ان|مینو|رابطہ|ہمارے بارے میں|خبریں|مطبوعات|پاس ورڈ|اندراج
یہ ویب سائٹ بہتر تجربے کے لیے کوکیز استعمال کرتی ہے۔|قبول|مسترد|مزید پڑھیں
انسانی حقوق کمیشن نے اپنی سالانہ رپورٹ جاری کر دی۔
عدالت نے متاثرہ خاندانوں کی درخواست کی سماعت کی۔
قومی آرکائیوز نے پرانے اخبارات محققین کے لیے کھول دیے۔
رپورٹ میں جیلوں کے حالات بیان کیے گئے ہیں۔
اس مجموعے میں اردو صحافت کی تاریخ پر مضامین شامل ہیں۔
عجائب گھر میں قدیم مخطوطات کی نمائش جاری ہے۔`,
  hi: `मुखपृष्ठ|खोजें|लॉग इन|मेनू|संपर्क|हमारे बारे में|समाचार|प्रकाशन|पासवर्ड|पंजीकरण
यह वेबसाइट बेहतर अनुभव के लिए कुकीज़ का उपयोग करती है।|स्वीकार करें|अस्वीकार|और पढ़ें
मानवाधिकार आयोग ने अपनी वार्षिक रिपोर्ट संसद में प्रस्तुत की।
राष्ट्रीय अभिलेखागार ने पुराने पत्र शोधकर्ताओं के लिए उपलब्ध कराए।
न्यायालय ने विस्थापित परिवारों की याचिका पर सुनवाई की।
रिपोर्ट में बंदियों की स्थिति का वर्णन किया गया है।
इस संकलन में हिंदी पत्रकारिता के इतिहास पर लेख हैं।
संग्रहालय में पांडुलिपियों की प्रदर्शनी लगी है।`,
  bn: `প্রচ্ছদ|অনুসন্ধান|লগ ইন|মেনু|যোগাযোগ|আমাদের সম্পর্কে|সংবাদ|প্রকাশনা|পাসওয়ার্ড|নিবন্ধন
এই ওয়েবসাইট সেবার মান উন্নয়নে কুকি ব্যবহার করে।|সম্মত|প্রত্যাখ্যান|আরও পড়ুন
মানবাধিকার কমিশন তাদের বার্ষিক প্রতিবেদন প্রকাশ করেছে।
জাতীয় আর্কাইভ পুরোনো সংবাদপত্র গবেষকদের জন্য উন্মুক্ত করেছে।
আদালত বাস্তুচ্যুত পরিবারগুলোর আবেদন শুনেছেন।
প্রতিবেদনে কারাগারের অবস্থা তুলে ধরা হয়েছে।
সংকলনটিতে ভাষা আন্দোলনের ইতিহাস নিয়ে প্রবন্ধ রয়েছে।
জাদুঘরে প্রাচীন পাণ্ডুলিপি প্রদর্শিত হচ্ছে।`,
  ta: `முகப்பு|தேடல்|உள்நுழை|பட்டி|தொடர்பு|எங்களைப் பற்றி|செய்திகள்|வெளியீடுகள்|கடவுச்சொல்|பதிவு
இந்தத் தளம் குக்கிகளைப் பயன்படுத்துகிறது.|ஏற்கிறேன்|மறுக்கிறேன்|மேலும் படிக்க
மனித உரிமை ஆணையம் தனது ஆண்டறிக்கையை வெளியிட்டது.
ஆவணக் காப்பகம் பழைய நாளிதழ்களை ஆய்வாளர்களுக்குத் திறந்தது.
நீதிமன்றம் இடம்பெயர்ந்த குடும்பங்களின் மனுவை விசாரித்தது.
அறிக்கை முகாம்களின் நிலையை விவரிக்கிறது.
இத்தொகுப்பில் அச்சு வரலாறு பற்றிய கட்டுரைகள் உள்ளன.
அருங்காட்சியகத்தில் ஓலைச்சுவடிகள் காட்சிக்கு வைக்கப்பட்டுள்ளன.`,
  si: `මුල් පිටුව|සොයන්න|පිවිසෙන්න|මෙනුව|සම්බන්ධ වන්න|අප ගැන|පුවත්|ප්‍රකාශන|මුරපදය|ලියාපදිංචිය
මෙම වෙබ් අඩවිය කුකීස් භාවිත කරයි.|එකඟයි|නොඑකඟයි|තව කියවන්න
මානව හිමිකම් කොමිසම සිය වාර්ෂික වාර්තාව ප්‍රකාශයට පත් කළේය.
ජාතික ලේඛනාගාරය පැරණි ලේඛන පර්යේෂකයන්ට විවෘත කළේය.
අධිකරණය අවතැන් වූ පවුල්වල පෙත්සම සලකා බැලීය.
වාර්තාව බන්ධනාගාරවල තත්ත්වය විස්තර කරයි.
කෞතුකාගාරයේ පුස්කොළ පොත් ප්‍රදර්ශනය කෙරේ.`,
  ne: `गृहपृष्ठ|खोज्नुहोस्|लग इन|मेनु|सम्पर्क|हाम्रो बारेमा|समाचार|प्रकाशन|पासवर्ड|दर्ता
यस वेबसाइटले कुकीहरू प्रयोग गर्छ।|स्वीकार|अस्वीकार|थप पढ्नुहोस्
मानव अधिकार आयोगले आफ्नो वार्षिक प्रतिवेदन सार्वजनिक गर्‍यो।
अदालतले पीडित परिवारको निवेदनमाथि सुनुवाइ गर्‍यो।
अभिलेखालयले पुराना कागजपत्र अनुसन्धानकर्तालाई खुला गर्‍यो।
प्रतिवेदनमा कारागारको अवस्था वर्णन गरिएको छ।
सङ्ग्रहालयमा हस्तलिखित ग्रन्थहरू प्रदर्शन गरिएका छन्।`,
  th: `หน้าแรก|ค้นหา|เข้าสู่ระบบ|เมนู|ติดต่อเรา|เกี่ยวกับเรา|ข่าว|สิ่งพิมพ์|รหัสผ่าน|สมัครสมาชิก
เว็บไซต์นี้ใช้คุกกี้เพื่อพัฒนาบริการ|ยอมรับ|ปฏิเสธ|อ่านต่อ
คณะกรรมการสิทธิมนุษยชนแห่งชาติเสนอรายงานประจำปีต่อรัฐสภา
หอจดหมายเหตุเปิดให้นักวิจัยเข้าชมเอกสารสมัยรัชกาลที่ห้า
ศาลรับฟังคำร้องของชาวบ้านที่ได้รับผลกระทบจากเขื่อน
รายงานบรรยายสภาพความเป็นอยู่ของผู้ต้องขัง
หนังสือรวมบทความว่าด้วยประวัติศาสตร์การพิมพ์ไทย
พิพิธภัณฑ์จัดแสดงจดหมายของทหารผ่านศึก`,
  km: `ទំព័រដើម|ស្វែងរក|ចូល|ម៉ឺនុយ|ទំនាក់ទំនង|អំពីយើង|ព័ត៌មាន|ការបោះពុម្ពផ្សាយ|ពាក្យសម្ងាត់|ចុះឈ្មោះ
គេហទំព័រនេះប្រើប្រាស់ខូគី។|យល់ព្រម|បដិសេធ|អានបន្ត
អង្គការសិទ្ធិមនុស្សបានចេញផ្សាយរបាយការណ៍ប្រចាំឆ្នាំ។
តុលាការបានស្តាប់ពាក្យបណ្តឹងរបស់ប្រជាពលរដ្ឋ។
បណ្ណសារជាតិបានបើកឯកសារចាស់ៗសម្រាប់អ្នកស្រាវជ្រាវ។
របាយការណ៍នេះពិពណ៌នាអំពីស្ថានភាពក្នុងពន្ធនាគារ។
សារមន្ទីរបានតាំងបង្ហាញរូបថតពីអតីតកាល។`,
  my: `ပင်မစာမျက်နှာ|ရှာဖွေရန်|ဝင်ရန်|မီနူး|ဆက်သွယ်ရန်|ကျွန်ုပ်တို့အကြောင်း|သတင်းများ|ထုတ်ဝေမှုများ|စကားဝှက်|မှတ်ပုံတင်ရန်
ဤဝဘ်ဆိုက်သည် ကွတ်ကီးများကို အသုံးပြုပါသည်။|လက်ခံသည်|ငြင်းသည်|ဆက်ဖတ်ရန်
လူ့အခွင့်အရေးအဖွဲ့က နှစ်ပတ်လည်အစီရင်ခံစာကို ထုတ်ပြန်ခဲ့သည်။
တရားရုံးက ရွာသားများ၏ လျှောက်လဲချက်ကို ကြားနာခဲ့သည်။
အစီရင်ခံစာတွင် ဒုက္ခသည်စခန်းများ၏ အခြေအနေကို ဖော်ပြထားသည်။
ပြတိုက်တွင် ရှေးဟောင်းပေစာများကို ပြသထားသည်။
စာကြည့်တိုက်က သတင်းစာဟောင်းများကို သုတေသီများအတွက် ဖွင့်ပေးခဲ့သည်။`,
  vi: `Trang chủ|Tìm kiếm|Đăng nhập|Menu|Liên hệ|Giới thiệu|Tin tức|Ấn phẩm|Mật khẩu|Đăng ký
Trang web này sử dụng cookie để cải thiện dịch vụ.|Đồng ý|Từ chối|Đọc tiếp
Ủy ban đã nghe báo cáo về tình hình thực hiện quyền trẻ em.
Trung tâm lưu trữ quốc gia công bố nhiều tài liệu thời Nguyễn.
Tòa án nhân dân tỉnh mở phiên xét xử sơ thẩm vụ án đất đai.
Báo cáo mô tả điều kiện làm việc của công nhân nhập cư.
Tập sách gồm các bài nghiên cứu về lịch sử chữ quốc ngữ.
Bảo tàng trưng bày thư từ của các chiến sĩ.`,
  id: `Beranda|Cari|Masuk|Menu|Kontak|Tentang kami|Berita|Publikasi|Kata sandi|Daftar
Situs ini menggunakan kuki untuk meningkatkan layanan.|Terima|Tolak|Selengkapnya
Komisi Nasional menyampaikan laporan tahunan kepada Dewan Perwakilan Rakyat.
Arsip nasional membuka koleksi surat dari masa pergerakan.
Majelis hakim mendengarkan keterangan saksi dari warga desa.
Laporan itu menggambarkan kondisi di rumah tahanan.
Buku ini memuat tulisan tentang sejarah pers di Hindia Belanda.
Museum memamerkan naskah kuno dari Sumatra.`,
  ms: `Laman utama|Cari|Log masuk|Menu|Hubungi kami|Tentang kami|Berita|Penerbitan|Kata laluan|Daftar
Laman ini menggunakan kuki untuk menambah baik perkhidmatan.|Terima|Tolak|Baca lagi
Suruhanjaya Hak Asasi Manusia membentangkan laporan tahunannya di Parlimen.
Arkib Negara membuka koleksi surat lama kepada penyelidik.
Mahkamah mendengar permohonan penduduk kampung itu.
Laporan tersebut menerangkan keadaan di depot tahanan.
Buku ini menghimpunkan kajian tentang sejarah persuratan Melayu.
Muzium mempamerkan manuskrip dari abad kesembilan belas.`,
  tl: `Tahanan|Maghanap|Mag-log in|Menu|Makipag-ugnayan|Tungkol sa amin|Balita|Mga lathalain|Password|Magparehistro
Gumagamit ng cookies ang website na ito.|Tanggapin|Tanggihan|Basahin pa
Inilabas ng komisyon ang taunang ulat tungkol sa karapatang pantao.
Dininig ng korte ang reklamo ng mga magsasaka.
Binuksan ng aklatan ang mga lumang pahayagan para sa mga mananaliksik.
Inilalarawan ng ulat ang kalagayan ng mga bilanggo.
Ipinapakita ng museo ang mga liham mula sa panahon ng digmaan.`,
  zh: `首页|搜索|登录|菜单|联系我们|关于我们|新闻|出版物|密码|注册
本网站使用Cookie以改善您的浏览体验。|同意|拒绝|阅读全文
省档案馆向研究者开放了一批民国时期的档案。
法院开庭审理了村民提起的行政诉讼。
报告介绍了外来务工人员子女的教育状况。
该论文集收录了关于近代报刊史的十二篇文章。
博物馆展出了一批清代的地契和书信。
全国人大常委会听取了关于未成年人保护法实施情况的报告。
研讨会吸引了来自九所高校的历史学者。`,
  'zh-TW': `首頁|搜尋|登入|選單|聯絡我們|關於我們|新聞|出版品|密碼|註冊
本網站使用 Cookie 以提供更好的服務。|同意|拒絕|閱讀全文
監察院公布年度人權工作報告。
國史館開放一批戰後初期的檔案供學者查閱。
法院審理原住民族土地權的訴訟案件。
報告描述移工在工廠宿舍的生活情形。
論文集收錄臺灣報業史的研究文章。
博物館展出日治時期的書信與照片。`,
  ja: `ホーム|検索|ログイン|メニュー|お問い合わせ|当会について|お知らせ|刊行物|パスワード|会員登録
当サイトではサービス向上のためクッキーを使用しています。|同意する|拒否する|続きを読む
人権委員会は本年度の活動報告書を公表した。
県立公文書館は明治期の行政文書を新たに公開した。
最高裁判所は住民側の上告を受けて弁論を開いた。
報告書は収容施設における処遇の実態を明らかにしている。
論集には出版史に関する十二編の論文が収められている。
資料館では戦時中の手紙や日記を展示している。
研究会には全国から六十名の会員が参加した。`,
  ko: `홈|검색|로그인|메뉴|문의|소개|소식|간행물|비밀번호|회원가입
이 사이트는 서비스 개선을 위해 쿠키를 사용합니다.|동의|거부|더 보기
국가인권위원회는 연례 보고서를 국회에 제출하였다.
국가기록원은 일제강점기 문서를 연구자에게 공개하였다.
법원은 마을 주민들이 낸 소송을 심리하였다.
보고서는 이주노동자의 생활 실태를 다루고 있다.
논문집에는 근대 신문의 역사에 관한 글이 실려 있다.
박물관은 조선 후기의 편지와 고문서를 전시하고 있다.`,
  mn: `Нүүр|Хайх|Нэвтрэх|Цэс|Холбоо барих|Бидний тухай|Мэдээ|Хэвлэл|Нууц үг|Бүртгүүлэх
Энэ сайт күүки ашигладаг.|Зөвшөөрөх|Татгалзах|Дэлгэрэнгүй
Хүний эрхийн үндэсний комисс жилийн илтгэлээ танилцуулав.
Шүүх малчдын гомдлыг хэлэлцсэн байна.
Үндэсний төв архив хуучин баримтуудыг судлаачдад нээв.
Илтгэлд хоригдлуудын нөхцөл байдлыг тодорхойлжээ.
Музейд эртний судар дэлгэн үзүүлж байна.`,
  am: `መነሻ|ፈልግ|ግባ|ማውጫ|ያግኙን|ስለ እኛ|ዜና|ህትመቶች|የይለፍ ቃል|ይመዝገቡ
ይህ ድረ ገጽ ኩኪዎችን ይጠቀማል።|ተቀበል|አትቀበል|ተጨማሪ ያንብቡ
የሰብዓዊ መብቶች ኮሚሽን ዓመታዊ ሪፖርቱን ይፋ አደረገ።
ፍርድ ቤቱ የነዋሪዎቹን አቤቱታ ሰማ።
ብሔራዊ ቤተ መዛግብት የቆዩ ሰነዶችን ለተመራማሪዎች ክፍት አደረገ።
ሪፖርቱ የእስረኞችን ሁኔታ ይገልጻል።
ሙዚየሙ ጥንታዊ የብራና ጽሑፎችን ለእይታ አቅርቧል።`,
  sw: `Mwanzo|Tafuta|Ingia|Menyu|Wasiliana nasi|Kuhusu sisi|Habari|Machapisho|Nenosiri|Jisajili
Tovuti hii hutumia vidakuzi ili kuboresha huduma.|Kubali|Kataa|Soma zaidi
Tume ya Haki za Binadamu ilitoa ripoti yake ya mwaka.
Mahakama ilisikiliza malalamiko ya wanakijiji.
Hifadhi ya nyaraka ilifungua magazeti ya zamani kwa watafiti.
Ripoti inaeleza hali ya wafungwa katika magereza.
Makumbusho yanaonyesha barua za wakati wa ukoloni.`,
  ca: `Inici|Cerca|Inicia la sessió|Menú|Contacte|Qui som|Notícies|Publicacions|Contrasenya|Registra’t
Aquest web utilitza galetes per millorar el servei.|Accepta-ho tot|Rebutja|Llegiu-ne més
La Sindicatura de Greuges ha presentat l’informe anual al Parlament.
L’arxiu comarcal ha digitalitzat els llibres notarials.
El tribunal ha estimat el recurs de l’associació de veïns.
L’informe descriu les condicions de vida als centres d’acollida.
El volum aplega estudis sobre la història de la premsa.
El museu exposa cartes de l’exili republicà.`,
  eu: `Hasiera|Bilatu|Hasi saioa|Menua|Kontaktua|Guri buruz|Albisteak|Argitalpenak|Pasahitza|Eman izena
Webgune honek cookieak erabiltzen ditu.|Onartu|Ukatu|Irakurri gehiago
Arartekoak urteko txostena aurkeztu du Legebiltzarrean.
Artxiboak parrokia-liburuak digitalizatu ditu.
Auzitegiak herritarren helegitea aztertu du.
Txostenak espetxeetako egoera deskribatzen du.
Museoak erbesteko gutunak erakutsi ditu.`,
  cy: `Hafan|Chwilio|Mewngofnodi|Dewislen|Cysylltu|Amdanom ni|Newyddion|Cyhoeddiadau|Cyfrinair|Cofrestru
Rydym yn defnyddio cwcis i wella’r wefan hon.|Derbyn|Gwrthod|Darllen mwy
Cyhoeddodd y Comisiynydd ei adroddiad blynyddol yr wythnos hon.
Mae’r archifdy wedi digido cofnodion y capeli.
Clywodd y llys gais gan drigolion y pentref.
Mae’r adroddiad yn disgrifio bywyd yn y carchardai.
Mae’r amgueddfa yn arddangos llythyrau o’r Wladfa.`,
  ga: `Baile|Cuardaigh|Logáil isteach|Roghchlár|Teagmháil|Fúinn|Nuacht|Foilseacháin|Pasfhocal|Cláraigh
Úsáidimid fianáin chun an suíomh seo a fheabhsú.|Glac leis|Diúltaigh|Léigh tuilleadh
D’fhoilsigh an tOmbudsman a thuarascáil bhliantúil inniu.
Tá na taifid pharóiste ar fáil anois sa chartlann.
D’éist an chúirt leis an achomharc ón gcumann áitiúil.
Tá cur síos sa tuarascáil ar shaol na bpríosúnach.
Tá seanlitreacha ar taispeáint san iarsmalann.`,
  mt: `Paġna ewlenija|Fittex|Idħol|Menu|Kuntatt|Dwarna|Aħbarijiet|Pubblikazzjonijiet|Password|Irreġistra
Dan is-sit juża l-cookies biex itejjeb is-servizz.|Aċċetta|Irrifjuta|Aqra aktar
L-Ombudsman ippreżenta r-rapport annwali tiegħu fil-Parlament.
L-Arkivji Nazzjonali fetħu r-reġistri l-qodma għar-riċerkaturi.
Il-qorti semgħet ir-rikors tar-residenti.
Ir-rapport jiddeskrivi l-kundizzjonijiet fiċ-ċentri ta’ detenzjoni.
Il-mużew qed juri ittri minn żmien il-gwerra.`,
}
