/** What the frames of pages say in each tongue, and a paragraph or two of ordinary matter to fill them. */
export interface Tongue {
  /** Front, news, about, contact, search, privacy. */
  readonly nav: readonly [string, string, string, string, string, string]
  readonly cookies: string
  /** What an honest 404 says. */
  readonly lost: readonly [string, string]
  readonly heads: readonly string[]
  readonly matter: readonly string[]
}

export const tongues = {
  en: {
    nav: ['Home', 'News', 'About us', 'Contact', 'Search', 'Privacy notice'],
    cookies: 'We use cookies to count visits. You can refuse them in the settings.',
    lost: ['Page not found', 'We could not find the page you asked for. It may have been moved or removed.'],
    heads: [
      'Ferry timetable for the winter',
      'Bridge to close for painting',
      'New reading room opens',
      'Results of the bird count',
    ],
    matter: [
      'The survey covered 318 households in nine parishes and was repeated after six months. Response was highest in the coastal villages, where enumerators called in the evening.',
      'Water levels in the upper basin stayed within the range of the last thirty years, although the spring peak arrived eleven days earlier than in the reference period.',
      'Funding came from the county and from a legacy, and the accounts are open to any member who asks the treasurer.',
    ],
  },
  de: {
    nav: ['Startseite', 'Aktuelles', 'Über uns', 'Kontakt', 'Suche', 'Datenschutz'],
    cookies: 'Diese Website verwendet Cookies zur Reichweitenmessung.',
    lost: ['Seite nicht gefunden', 'Die von Ihnen aufgerufene Seite existiert nicht oder wurde verschoben.'],
    heads: [
      'Brückensanierung beginnt im Mai',
      'Neue Öffnungszeiten der Bücherei',
      'Haushalt mit knapper Mehrheit beschlossen',
      'Storchennest wieder besetzt',
    ],
    matter: [
      'Die Erhebung erfasste 318 Haushalte in neun Gemeinden und wurde nach einem halben Jahr wiederholt. Am höchsten war die Beteiligung in den Dörfern entlang der Bahn.',
      'Der Pegel blieb im langjährigen Mittel, obwohl das Frühjahrshochwasser elf Tage früher eintraf als im Vergleichszeitraum.',
      'Gefördert wurde das Vorhaben vom Kreis und aus einem Nachlass; die Abrechnung liegt im Rathaus aus.',
    ],
  },
  fr: {
    nav: ['Accueil', 'Actualités', 'Qui sommes-nous', 'Contact', 'Recherche', 'Mentions légales'],
    cookies: 'Ce site utilise des cookies de mesure d’audience.',
    lost: ['Page introuvable', 'La page que vous recherchez n’existe pas ou a été déplacée.'],
    heads: [
      'Le pont fermé pour travaux',
      'La médiathèque change d’horaires',
      'Budget voté de justesse',
      'Retour des cigognes au clocher',
    ],
    matter: [
      'L’enquête a porté sur 318 ménages répartis dans neuf communes et a été répétée au bout de six mois. Les réponses ont été plus nombreuses dans les villages du littoral.',
      'Le niveau de la rivière est resté proche de la moyenne, bien que la crue de printemps soit arrivée onze jours plus tôt.',
      'Le projet a reçu le soutien du département et d’un legs ; les comptes sont consultables en mairie.',
    ],
  },
  es: {
    nav: ['Inicio', 'Noticias', 'Quiénes somos', 'Contacto', 'Buscar', 'Aviso legal'],
    cookies: 'Utilizamos cookies propias para medir las visitas.',
    lost: ['Página no encontrada', 'La página solicitada no existe o ha cambiado de dirección.'],
    heads: [
      'Cierre del puente por obras',
      'Nuevo horario de la biblioteca',
      'Aprobado el presupuesto',
      'Vuelven las cigüeñas',
    ],
    matter: [
      'La encuesta abarcó 318 hogares de nueve municipios y se repitió a los seis meses. La participación fue mayor en los pueblos de la costa.',
      'El caudal se mantuvo en la media de los últimos treinta años, aunque la crecida llegó once días antes.',
      'El proyecto contó con fondos de la diputación y de un legado; las cuentas pueden consultarse en secretaría.',
    ],
  },
  pt: {
    nav: ['Início', 'Notícias', 'Quem somos', 'Contactos', 'Pesquisar', 'Privacidade'],
    cookies: 'Este sítio utiliza cookies para estatísticas de acesso.',
    lost: ['Página não encontrada', 'A página que procura não existe ou mudou de endereço.'],
    heads: [
      'Ponte fecha para obras',
      'Biblioteca com novo horário',
      'Orçamento aprovado',
      'Cegonhas de regresso',
    ],
    matter: [
      'O inquérito abrangeu 318 agregados em nove freguesias e foi repetido ao fim de seis meses. A adesão foi maior nas aldeias do litoral.',
      'O caudal manteve-se na média dos últimos trinta anos, embora a cheia tenha chegado onze dias mais cedo.',
      'O projeto foi financiado pela câmara e por um legado; as contas podem ser consultadas na secretaria.',
    ],
  },
  it: {
    nav: ['Home', 'Notizie', 'Chi siamo', 'Contatti', 'Cerca', 'Informativa privacy'],
    cookies: 'Questo sito utilizza cookie statistici.',
    lost: ['Pagina non trovata', 'La pagina richiesta non esiste o è stata spostata.'],
    heads: [
      'Ponte chiuso per lavori',
      'Nuovi orari della biblioteca',
      'Approvato il bilancio',
      'Tornano le cicogne',
    ],
    matter: [
      'L’indagine ha riguardato 318 famiglie di nove comuni ed è stata ripetuta dopo sei mesi. La partecipazione è stata più alta nei paesi della costa.',
      'Il livello del fiume è rimasto nella media, anche se la piena primaverile è arrivata undici giorni prima.',
      'Il progetto è stato sostenuto dalla provincia e da un lascito; i conti sono consultabili in segreteria.',
    ],
  },
  nl: {
    nav: ['Home', 'Nieuws', 'Over ons', 'Contact', 'Zoeken', 'Privacyverklaring'],
    cookies: 'Wij gebruiken cookies om bezoek te meten.',
    lost: ['Pagina niet gevonden', 'De opgevraagde pagina bestaat niet of is verplaatst.'],
    heads: [
      'Brug dicht voor schilderwerk',
      'Nieuwe openingstijden bibliotheek',
      'Begroting aangenomen',
      'Ooievaars terug op het nest',
    ],
    matter: [
      'Het onderzoek omvatte 318 huishoudens in negen gemeenten en werd na een half jaar herhaald. De respons was het hoogst in de kustdorpen.',
      'Het waterpeil bleef rond het gemiddelde, al kwam de voorjaarspiek elf dagen eerder.',
      'Het project werd betaald door de provincie en uit een nalatenschap; de rekening ligt ter inzage.',
    ],
  },
  pl: {
    nav: ['Strona główna', 'Aktualności', 'O nas', 'Kontakt', 'Szukaj', 'Polityka prywatności'],
    cookies: 'Strona korzysta z plików cookies w celach statystycznych.',
    lost: ['Nie znaleziono strony', 'Strona, której szukasz, nie istnieje lub została przeniesiona.'],
    heads: [
      'Most zamknięty na czas malowania',
      'Nowe godziny biblioteki',
      'Budżet przyjęty',
      'Bociany wróciły',
    ],
    matter: [
      'Badaniem objęto 318 gospodarstw w dziewięciu gminach i powtórzono je po pół roku. Najchętniej odpowiadano we wsiach nad zalewem.',
      'Stan wody utrzymał się w średniej wieloletniej, choć wezbranie nadeszło jedenaście dni wcześniej.',
      'Projekt sfinansował powiat oraz zapis testamentowy; rozliczenie jest jawne.',
    ],
  },
  cs: {
    nav: ['Úvod', 'Aktuality', 'O nás', 'Kontakty', 'Hledat', 'Ochrana údajů'],
    cookies: 'Tento web používá soubory cookie k měření návštěvnosti.',
    lost: ['Stránka nenalezena', 'Požadovaná stránka neexistuje nebo byla přesunuta.'],
    heads: [
      'Most uzavřen kvůli nátěru',
      'Nová otevírací doba knihovny',
      'Rozpočet schválen',
      'Čápi se vrátili',
    ],
    matter: [
      'Šetření zahrnulo 318 domácností v devíti obcích a po půl roce se opakovalo. Nejvíce odpovědí přišlo z obcí podél řeky.',
      'Hladina zůstala v dlouhodobém průměru, jarní vrchol však přišel o jedenáct dní dříve.',
      'Projekt podpořil kraj a odkaz ze závěti; vyúčtování je veřejné.',
    ],
  },
  sv: {
    nav: ['Hem', 'Nyheter', 'Om oss', 'Kontakt', 'Sök', 'Integritet'],
    cookies: 'Vi använder kakor för att mäta besök.',
    lost: ['Sidan hittades inte', 'Sidan du söker finns inte eller har flyttats.'],
    heads: [
      'Bron stängs för målning',
      'Nya öppettider på biblioteket',
      'Budgeten antagen',
      'Storkarna är tillbaka',
    ],
    matter: [
      'Undersökningen omfattade 318 hushåll i nio socknar och upprepades efter ett halvår. Svarsviljan var störst i kustbyarna.',
      'Vattenståndet höll sig kring medelvärdet, även om vårfloden kom elva dagar tidigare.',
      'Projektet betalades av regionen och ur ett testamente; räkenskaperna är öppna.',
    ],
  },
  da: {
    nav: ['Forside', 'Nyheder', 'Om os', 'Kontakt', 'Søg', 'Privatliv'],
    cookies: 'Vi bruger cookies til statistik.',
    lost: ['Siden blev ikke fundet', 'Siden findes ikke eller er flyttet.'],
    heads: [
      'Broen lukkes for maling',
      'Nye åbningstider på biblioteket',
      'Budgettet vedtaget',
      'Storkene er tilbage',
    ],
    matter: [
      'Undersøgelsen omfattede 318 husstande i ni sogne og blev gentaget efter et halvt år. Svarprocenten var højest i kystbyerne.',
      'Vandstanden holdt sig omkring gennemsnittet, selv om forårstoppen kom elleve dage tidligere.',
      'Projektet blev betalt af kommunen og en arv; regnskabet er offentligt.',
    ],
  },
  fi: {
    nav: ['Etusivu', 'Uutiset', 'Tietoa meistä', 'Yhteystiedot', 'Haku', 'Tietosuoja'],
    cookies: 'Käytämme evästeitä kävijöiden laskemiseen.',
    lost: ['Sivua ei löytynyt', 'Hakemaasi sivua ei ole tai se on siirretty.'],
    heads: [
      'Silta suljetaan maalausta varten',
      'Kirjaston uudet aukioloajat',
      'Talousarvio hyväksyttiin',
      'Haikarat palasivat',
    ],
    matter: [
      'Kysely kattoi 318 kotitaloutta yhdeksässä kunnassa ja toistettiin puolen vuoden kuluttua. Vastausinto oli suurin rannikon kylissä.',
      'Vedenpinta pysyi pitkän ajan keskiarvossa, vaikka kevättulva tuli yksitoista päivää aiemmin.',
      'Hankkeen maksoivat maakunta ja testamenttilahjoitus; tilit ovat julkiset.',
    ],
  },
  lt: {
    nav: ['Pradžia', 'Naujienos', 'Apie mus', 'Kontaktai', 'Paieška', 'Privatumas'],
    cookies: 'Svetainėje naudojami slapukai lankomumui matuoti.',
    lost: ['Puslapis nerastas', 'Ieškomas puslapis neegzistuoja arba buvo perkeltas.'],
    heads: [
      'Tiltas uždaromas dažymui',
      'Naujas bibliotekos darbo laikas',
      'Biudžetas patvirtintas',
      'Gandrai sugrįžo',
    ],
    matter: [
      'Apklausta 318 namų ūkių devyniose seniūnijose, po pusmečio apklausa pakartota. Daugiausia atsakymų gauta iš pajūrio kaimų.',
      'Vandens lygis išliko artimas vidurkiui, nors pavasario potvynis atėjo vienuolika dienų anksčiau.',
      'Projektą rėmė savivaldybė ir palikimas; ataskaita vieša.',
    ],
  },
  bg: {
    nav: ['Начало', 'Новини', 'За нас', 'Контакти', 'Търсене', 'Поверителност'],
    cookies: 'Сайтът използва бисквитки за статистика.',
    lost: ['Страницата не е намерена', 'Търсената страница не съществува или е преместена.'],
    heads: [
      'Мостът се затваря за боядисване',
      'Ново работно време на библиотеката',
      'Бюджетът е приет',
      'Щъркелите се върнаха',
    ],
    matter: [
      'Проучването обхвана 318 домакинства в девет общини и беше повторено след шест месеца. Най-много отговори дойдоха от крайбрежните села.',
      'Нивото на реката остана около средното, макар че пролетният връх дойде единайсет дни по-рано.',
      'Проектът беше платен от областта и от завещание; сметките са открити.',
    ],
  },
  ru: {
    nav: ['Главная', 'Новости', 'О нас', 'Контакты', 'Поиск', 'Конфиденциальность'],
    cookies: 'Сайт использует файлы cookie для статистики.',
    lost: ['Страница не найдена', 'Запрошенная страница не существует или перемещена.'],
    heads: ['Мост закроют на покраску', 'Новые часы работы библиотеки', 'Бюджет принят', 'Аисты вернулись'],
    matter: [
      'Опрос охватил 318 домохозяйств в девяти сёлах и был повторён через полгода. Охотнее всего отвечали в прибрежных деревнях.',
      'Уровень воды оставался около среднего, хотя весенний пик пришёл на одиннадцать дней раньше.',
      'Проект оплатили область и завещанный фонд; отчёт открыт.',
    ],
  },
  el: {
    nav: ['Αρχική', 'Νέα', 'Ποιοι είμαστε', 'Επικοινωνία', 'Αναζήτηση', 'Απόρρητο'],
    cookies: 'Ο ιστότοπος χρησιμοποιεί cookies για στατιστικά.',
    lost: ['Η σελίδα δεν βρέθηκε', 'Η σελίδα που ζητήσατε δεν υπάρχει ή έχει μετακινηθεί.'],
    heads: [
      'Κλείνει η γέφυρα για βάψιμο',
      'Νέο ωράριο της βιβλιοθήκης',
      'Ψηφίστηκε ο προϋπολογισμός',
      'Επέστρεψαν οι πελαργοί',
    ],
    matter: [
      'Η έρευνα κάλυψε 318 νοικοκυριά σε εννέα κοινότητες και επαναλήφθηκε μετά από έξι μήνες. Η συμμετοχή ήταν μεγαλύτερη στα παράκτια χωριά.',
      'Η στάθμη έμεινε κοντά στον μέσο όρο, αν και η ανοιξιάτικη αιχμή ήρθε έντεκα ημέρες νωρίτερα.',
      'Το έργο πληρώθηκε από την περιφέρεια και από κληροδότημα· οι λογαριασμοί είναι ανοικτοί.',
    ],
  },
  tr: {
    nav: ['Ana Sayfa', 'Haberler', 'Hakkımızda', 'İletişim', 'Ara', 'Gizlilik'],
    cookies: 'Bu site ziyaret istatistikleri için çerez kullanır.',
    lost: ['Sayfa bulunamadı', 'Aradığınız sayfa mevcut değil veya taşınmış.'],
    heads: [
      'Köprü boya için kapanıyor',
      'Kütüphanenin yeni saatleri',
      'Bütçe kabul edildi',
      'Leylekler döndü',
    ],
    matter: [
      'Araştırma dokuz köyde 318 haneyi kapsadı ve altı ay sonra tekrarlandı. En çok yanıt kıyı köylerinden geldi.',
      'Su seviyesi uzun yıllar ortalamasında kaldı, ancak bahar taşkını on bir gün erken geldi.',
      'Proje il idaresi ve bir vasiyet fonuyla ödendi; hesaplar açıktır.',
    ],
  },
  ja: {
    nav: ['ホーム', 'お知らせ', '概要', 'お問い合わせ', '検索', '個人情報の取扱い'],
    cookies: '当サイトでは利用状況の把握のためクッキーを使用しています。',
    lost: ['ページが見つかりません', 'お探しのページは移動または削除された可能性があります。'],
    heads: ['橋の塗装工事に伴う通行止め', '図書館の開館時間変更', '予算案可決', 'コウノトリの巣立ち'],
    matter: [
      '調査は九つの地区の三百十八世帯を対象に行い、半年後に再び実施した。回答率は沿岸の集落で最も高かった。',
      '水位は過去三十年の平均の範囲にとどまったが、春の増水は十一日早く訪れた。',
      '費用は県の補助と遺贈によるもので、決算は窓口で閲覧できる。',
    ],
  },
  zh: {
    nav: ['首页', '新闻', '关于我们', '联系我们', '搜索', '隐私声明'],
    cookies: '本网站使用 Cookie 统计访问量。',
    lost: ['页面未找到', '您访问的页面不存在或已被移动。'],
    heads: ['大桥油漆施工封闭', '图书馆开放时间调整', '预算获得通过', '白鹳归巢'],
    matter: [
      '调查覆盖九个乡的三百一十八户家庭，半年后重复进行，沿海村庄的回答率最高。',
      '水位保持在多年平均范围之内，但春汛比参考期提前十一天到来。',
      '项目由县财政和一笔遗赠资助，账目可供查阅。',
    ],
  },
  ko: {
    nav: ['처음', '소식', '소개', '연락처', '검색', '개인정보처리방침'],
    cookies: '이 사이트는 방문 통계를 위해 쿠키를 사용합니다.',
    lost: ['페이지를 찾을 수 없습니다', '요청하신 페이지가 없거나 이동되었습니다.'],
    heads: ['다리 도색 공사로 통제', '도서관 이용 시간 변경', '예산안 통과', '황새가 돌아왔다'],
    matter: [
      '조사는 아홉 개 면의 318가구를 대상으로 하였고 여섯 달 뒤에 되풀이하였다. 응답률은 바닷가 마을에서 가장 높았다.',
      '수위는 지난 서른 해의 평균 안에 머물렀으나 봄 홍수는 열하루 일찍 왔다.',
      '비용은 도의 지원과 유증으로 충당되었고 결산은 공개되어 있다.',
    ],
  },
  ar: {
    nav: ['الرئيسية', 'الأخبار', 'من نحن', 'اتصل بنا', 'بحث', 'الخصوصية'],
    cookies: 'يستخدم هذا الموقع ملفات تعريف الارتباط للإحصاء.',
    lost: ['الصفحة غير موجودة', 'الصفحة التي طلبتها غير موجودة أو تم نقلها.'],
    heads: ['إغلاق الجسر لأعمال الطلاء', 'مواعيد جديدة للمكتبة', 'إقرار الموازنة', 'عودة اللقالق'],
    matter: [
      'شمل المسح 318 أسرة في تسع قرى وأعيد بعد ستة أشهر، وكانت الاستجابة أعلى في قرى الساحل.',
      'بقي منسوب النهر قريبا من المتوسط، وإن جاءت ذروة الربيع قبل موعدها بأحد عشر يوما.',
      'مولت المحافظة المشروع مع وقف خاص، والحسابات متاحة لمن يطلبها.',
    ],
  },
  vi: {
    nav: ['Trang chủ', 'Tin tức', 'Giới thiệu', 'Liên hệ', 'Tìm kiếm', 'Quyền riêng tư'],
    cookies: 'Trang này dùng cookie để thống kê lượt xem.',
    lost: ['Không tìm thấy trang', 'Trang bạn tìm không tồn tại hoặc đã được chuyển đi.'],
    heads: ['Đóng cầu để sơn lại', 'Thư viện đổi giờ mở cửa', 'Thông qua ngân sách', 'Cò đã về'],
    matter: [
      'Cuộc khảo sát gồm 318 hộ ở chín xã và được lặp lại sau sáu tháng. Tỷ lệ trả lời cao nhất ở các làng ven biển.',
      'Mực nước giữ quanh mức trung bình, tuy đỉnh lũ đến sớm mười một ngày.',
      'Kinh phí do tỉnh và một khoản di tặng chi trả; sổ sách được công khai.',
    ],
  },
  id: {
    nav: ['Beranda', 'Berita', 'Tentang kami', 'Kontak', 'Cari', 'Kebijakan privasi'],
    cookies: 'Situs ini memakai kuki untuk statistik.',
    lost: ['Halaman tidak ditemukan', 'Halaman yang Anda cari tidak ada atau telah dipindahkan.'],
    heads: [
      'Jembatan ditutup untuk pengecatan',
      'Jam baru perpustakaan',
      'Anggaran disetujui',
      'Bangau kembali',
    ],
    matter: [
      'Survei mencakup 318 rumah tangga di sembilan desa dan diulang enam bulan kemudian. Tanggapan tertinggi datang dari desa pesisir.',
      'Tinggi air tetap di sekitar rata-rata, meskipun puncak musim hujan datang sebelas hari lebih awal.',
      'Kegiatan ini dibiayai kabupaten dan sebuah wakaf; laporannya terbuka.',
    ],
  },
  hi: {
    nav: ['मुखपृष्ठ', 'समाचार', 'हमारे बारे में', 'संपर्क', 'खोज', 'गोपनीयता'],
    cookies: 'यह साइट आँकड़ों के लिए कुकी का उपयोग करती है।',
    lost: ['पृष्ठ नहीं मिला', 'आप जो पृष्ठ खोज रहे हैं वह मौजूद नहीं है।'],
    heads: ['पुल रंगाई के लिए बंद', 'पुस्तकालय का नया समय', 'बजट पारित', 'सारस लौटे'],
    matter: [
      'सर्वेक्षण में नौ गाँवों के 318 परिवार शामिल थे और छह महीने बाद इसे दोहराया गया।',
      'जलस्तर औसत के आसपास रहा, यद्यपि वसंत का उफान ग्यारह दिन पहले आया।',
      'परियोजना का खर्च ज़िले और एक वसीयत से आया; हिसाब सबके लिए खुला है।',
    ],
  },
} as const satisfies Record<string, Tongue>

export type Lang = keyof typeof tongues
