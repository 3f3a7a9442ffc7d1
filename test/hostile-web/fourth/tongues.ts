/** What the imitated sites say around their articles, by language: menu, teasers, "not found", prose to fill a page. */
export interface Tongue {
  readonly menu: readonly string[]
  readonly teasers: readonly string[]
  /** Heading and sentence of an honest 404. */
  readonly missing: readonly [string, string]
  readonly rights: string
  readonly prose: string
}
const tongue = (
  menu: string,
  teasers: string,
  missing: [string, string],
  rights: string,
  prose: string,
): Tongue => ({
  menu: menu.split('|'),
  teasers: teasers.split('|'),
  missing,
  rights,
  prose,
})
export const tongues: Readonly<Record<string, Tongue>> = {
  en: tongue(
    'Home|News|Publications|About us|Contact|Search',
    'Council approves new flood defences along the estuary|Survey of rural bus services opens this week|Annual report: more volunteers, fewer buildings',
    ['Page not found', 'The page you requested could not be found.'],
    'All rights reserved',
    'The work began in the spring of 2019 and took almost three years. Interviews were held in eleven districts, and the figures were compared with the registers of the regional offices. Where the two did not agree, the lower number was used. The authors thank everybody who gave their time, often in the evening and after a long day at work.',
  ),
  de: tongue(
    'Startseite|Aktuelles|Veröffentlichungen|Über uns|Kontakt|Suche',
    'Gemeinderat beschließt Umbau des Bahnhofsplatzes|Neue Öffnungszeiten der Stadtbücherei ab Montag|Hochwasserschutz: Arbeiten am Damm beginnen',
    ['Seite nicht gefunden', 'Die angeforderte Seite wurde leider nicht gefunden.'],
    'Alle Rechte vorbehalten',
    'Die Arbeiten begannen im Frühjahr 2019 und dauerten fast drei Jahre. In elf Landkreisen wurden Gespräche geführt und die Zahlen mit den Registern der Ämter verglichen. Wo beides nicht übereinstimmte, wurde der niedrigere Wert verwendet. Die Verfasser danken allen, die oft nach einem langen Arbeitstag noch Auskunft gaben.',
  ),
  fr: tongue(
    'Accueil|Actualités|Publications|Qui sommes-nous|Contact|Recherche',
    'Le conseil vote la rénovation du pont neuf|Transports : une enquête auprès des usagers|Rapport annuel de l’association',
    ['Page introuvable', 'La page que vous cherchez n’existe pas.'],
    'Tous droits réservés',
    'Les travaux ont commencé au printemps 2019 et ont duré près de trois ans. Des entretiens ont été menés dans onze départements et les chiffres comparés aux registres des services régionaux. Lorsque les deux sources divergeaient, la valeur la plus basse a été retenue. Les auteurs remercient toutes les personnes qui ont donné de leur temps.',
  ),
  es: tongue(
    'Inicio|Noticias|Publicaciones|Quiénes somos|Contacto|Buscar',
    'El ayuntamiento aprueba el plan de riberas|Encuesta sobre el transporte comarcal|Memoria anual de la fundación',
    ['Página no encontrada', 'La página solicitada no existe.'],
    'Todos los derechos reservados',
    'Los trabajos comenzaron en la primavera de 2019 y duraron casi tres años. Se hicieron entrevistas en once comarcas y las cifras se compararon con los registros de las oficinas regionales. Cuando no coincidían, se tomó el número más bajo. Los autores agradecen a quienes dedicaron su tiempo a responder.',
  ),
  it: tongue(
    'Home|Notizie|Pubblicazioni|Chi siamo|Contatti|Cerca',
    'Il consiglio approva il restauro del mercato coperto|Trasporti: indagine fra i pendolari|Relazione annuale della fondazione',
    ['Pagina non trovata', 'La pagina richiesta non esiste.'],
    'Tutti i diritti riservati',
    'I lavori sono iniziati nella primavera del 2019 e sono durati quasi tre anni. Sono state condotte interviste in undici province e i dati sono stati confrontati con i registri degli uffici regionali. Dove non coincidevano si è usato il valore più basso. Gli autori ringraziano chi ha dato il proprio tempo.',
  ),
  pt: tongue(
    'Início|Notícias|Publicações|Quem somos|Contato|Busca',
    'Câmara aprova obras na orla do rio|Pesquisa sobre ônibus rurais começa na segunda|Relatório anual do instituto',
    ['Página não encontrada', 'A página solicitada não foi encontrada.'],
    'Todos os direitos reservados',
    'O trabalho começou no outono de 2019 e durou quase três anos. Foram feitas entrevistas em onze municípios e os números foram comparados com os registros dos órgãos regionais. Quando não coincidiam, usou-se o menor valor. Os autores agradecem a todos que cederam seu tempo depois de um longo dia de trabalho.',
  ),
  nl: tongue(
    'Home|Nieuws|Publicaties|Over ons|Contact|Zoeken',
    'Gemeenteraad stemt in met nieuwe fietsbrug|Onderzoek naar streekbussen van start|Jaarverslag van de stichting verschenen',
    ['Pagina niet gevonden', 'De gevraagde pagina bestaat niet.'],
    'Alle rechten voorbehouden',
    'Het werk begon in het voorjaar van 2019 en duurde bijna drie jaar. In elf gemeenten werden gesprekken gevoerd en de cijfers werden vergeleken met de registers van de provincie. Waar die niet overeenkwamen, is het laagste getal gebruikt. De auteurs danken iedereen die tijd vrijmaakte, vaak na een lange werkdag.',
  ),
  pl: tongue(
    'Strona główna|Aktualności|Publikacje|O nas|Kontakt|Szukaj',
    'Rada gminy przyjęła plan ochrony przed powodzią|Rusza badanie komunikacji autobusowej|Sprawozdanie roczne fundacji',
    ['Nie znaleziono strony', 'Strona, której szukasz, nie istnieje.'],
    'Wszelkie prawa zastrzeżone',
    'Prace rozpoczęto wiosną 2019 roku i trwały prawie trzy lata. W jedenastu powiatach przeprowadzono rozmowy, a dane porównano z rejestrami urzędów. Tam, gdzie się różniły, przyjęto niższą liczbę. Autorzy dziękują wszystkim, którzy poświęcili swój czas, często po długim dniu pracy.',
  ),
  cs: tongue(
    'Úvod|Aktuality|Publikace|O nás|Kontakt|Hledat',
    'Zastupitelstvo schválilo opravu kašny|Začíná průzkum autobusových linek|Výroční zpráva spolku',
    ['Stránka nenalezena', 'Požadovaná stránka neexistuje.'],
    'Všechna práva vyhrazena',
    'Práce začaly na jaře 2019 a trvaly téměř tři roky. V jedenácti okresech proběhly rozhovory a údaje byly porovnány s rejstříky úřadů. Kde se neshodovaly, bylo použito nižší číslo. Autoři děkují všem, kdo věnovali svůj čas, často po dlouhém pracovním dni.',
  ),
  ru: tongue(
    'Главная|Новости|Публикации|О нас|Контакты|Поиск',
    'Совет утвердил план берегоукрепления|Начался опрос пассажиров пригородных автобусов|Годовой отчёт фонда',
    ['Страница не найдена', 'Запрошенная страница не существует.'],
    'Все права защищены',
    'Работа началась весной 2019 года и заняла почти три года. Беседы велись в одиннадцати районах, а цифры сверялись с реестрами областных ведомств. Там, где они расходились, брали меньшее число. Авторы благодарят всех, кто нашёл время ответить, часто вечером после долгого рабочего дня.',
  ),
  uk: tongue(
    'Головна|Новини|Публікації|Про нас|Контакти|Пошук',
    'Рада затвердила ремонт набережної|Стартувало опитування пасажирів|Річний звіт фонду',
    ['Сторінку не знайдено', 'Такої сторінки не існує.'],
    'Усі права захищено',
    'Робота почалася навесні 2019 року й тривала майже три роки. Розмови велися в одинадцяти районах, а цифри звіряли з реєстрами обласних установ. Де вони не збігалися, брали менше число. Автори дякують усім, хто знайшов час відповісти, часто ввечері після довгого робочого дня.',
  ),
  ja: tongue(
    'ホーム|お知らせ|刊行物|概要|お問い合わせ|検索',
    '市議会、河川改修計画を承認|路線バス利用調査を開始しました|年次報告書を公開しました',
    ['ページが見つかりません', 'お探しのページは見つかりませんでした。'],
    '無断転載を禁じます',
    '調査は二〇一九年の春に始まり、ほぼ三年を要しました。十一の地区で聞き取りを行い、その数値を地方機関の台帳と照合しました。両者が一致しない場合には、少ないほうの数を採用しています。仕事のあと遅い時間に協力してくださったすべての方々に、著者一同、心より感謝申し上げます。',
  ),
  zh: tongue(
    '首页|新闻|出版物|关于我们|联系我们|搜索',
    '市议会通过河道整治方案|乡村公交调查本周启动|年度报告发布',
    ['页面不存在', '您访问的页面不存在。'],
    '版权所有',
    '这项工作始于二〇一九年春季，历时近三年。调查人员在十一个县进行了访谈，并将所得数字与地方部门的登记资料逐一核对。两者不一致时，采用较小的数字。作者感谢所有抽出时间接受访问的人，他们常常是在一天的辛苦工作之后才坐下来回答问题。',
  ),
  ko: tongue(
    '홈|소식|간행물|소개|문의|검색',
    '시의회, 하천 정비 계획 승인|농촌 버스 이용 조사 시작|연간 보고서 발간',
    ['페이지를 찾을 수 없습니다', '요청하신 페이지를 찾을 수 없습니다.'],
    '모든 권리 보유',
    '조사는 2019년 봄에 시작되어 거의 3년이 걸렸습니다. 열한 개 지역에서 면담을 진행하였고, 수치는 지방 기관의 대장과 대조하였습니다. 서로 다를 때에는 더 작은 수를 사용하였습니다. 긴 하루를 마친 뒤에도 시간을 내어 주신 모든 분께 감사드립니다.',
  ),
  ar: tongue(
    'الرئيسية|الأخبار|المنشورات|من نحن|اتصل بنا|بحث',
    'المجلس يقر خطة حماية ضفاف النهر|بدء استطلاع ركاب الحافلات الريفية|صدور التقرير السنوي للمؤسسة',
    ['الصفحة غير موجودة', 'الصفحة التي طلبتها غير موجودة.'],
    'جميع الحقوق محفوظة',
    'بدأ العمل في ربيع عام 2019 واستغرق نحو ثلاث سنوات. أجريت مقابلات في إحدى عشرة منطقة، وقورنت الأرقام بسجلات الدوائر الإقليمية. وحيثما اختلفت استُخدم الرقم الأدنى. ويشكر المؤلفون كل من منحهم وقته، وكثيرًا ما كان ذلك بعد يوم عمل طويل.',
  ),
  tr: tongue(
    'Ana Sayfa|Haberler|Yayınlar|Hakkımızda|İletişim|Ara',
    'Meclis sahil düzenlemesini onayladı|Kırsal otobüs anketi başladı|Vakfın yıllık raporu yayımlandı',
    ['Sayfa bulunamadı', 'Aradığınız sayfa bulunamadı.'],
    'Tüm hakları saklıdır',
    'Çalışma 2019 baharında başladı ve yaklaşık üç yıl sürdü. On bir ilçede görüşmeler yapıldı, sayılar bölge müdürlüklerinin kayıtlarıyla karşılaştırıldı. Uyuşmadıkları yerde küçük olan sayı kullanıldı. Yazarlar, çoğu kez uzun bir iş gününün ardından zaman ayıran herkese teşekkür eder.',
  ),
  sv: tongue(
    'Hem|Nyheter|Publikationer|Om oss|Kontakt|Sök',
    'Kommunen bygger om hamnen|Enkät om landsbygdens bussar|Årsberättelsen är här',
    ['Sidan hittades inte', 'Sidan du söker finns inte.'],
    'Med ensamrätt',
    'Arbetet började våren 2019 och tog nästan tre år. Samtal fördes i elva kommuner och siffrorna jämfördes med myndigheternas register. Där de inte stämde överens användes det lägre talet. Författarna tackar alla som gav av sin tid, ofta efter en lång arbetsdag.',
  ),
  hu: tongue(
    'Főoldal|Hírek|Kiadványok|Rólunk|Kapcsolat|Keresés',
    'A testület elfogadta a gátépítés tervét|Felmérés indul a helyközi buszokról|Megjelent az éves jelentés',
    ['Az oldal nem található', 'A keresett oldal nem létezik.'],
    'Minden jog fenntartva',
    'A munka 2019 tavaszán kezdődött, és csaknem három évig tartott. Tizenegy járásban készültek interjúk, a számokat a hivatalok nyilvántartásaival vetették össze. Ahol eltértek, a kisebbik értéket használták. A szerzők köszönik mindazok segítségét, akik egy hosszú nap után is időt szántak rájuk.',
  ),
  el: tongue(
    'Αρχική|Νέα|Εκδόσεις|Ποιοι είμαστε|Επικοινωνία|Αναζήτηση',
    'Το συμβούλιο ενέκρινε το αντιπλημμυρικό έργο|Έρευνα για τα υπεραστικά λεωφορεία|Ετήσια έκθεση του ιδρύματος',
    ['Η σελίδα δεν βρέθηκε', 'Η σελίδα που ζητήσατε δεν υπάρχει.'],
    'Με την επιφύλαξη παντός δικαιώματος',
    'Η εργασία ξεκίνησε την άνοιξη του 2019 και διήρκεσε σχεδόν τρία χρόνια. Έγιναν συνεντεύξεις σε έντεκα δήμους και τα στοιχεία συγκρίθηκαν με τα μητρώα των περιφερειών. Όπου διέφεραν, χρησιμοποιήθηκε ο μικρότερος αριθμός. Οι συγγραφείς ευχαριστούν όσους διέθεσαν τον χρόνο τους.',
  ),
  fi: tongue(
    'Etusivu|Uutiset|Julkaisut|Tietoa meistä|Yhteystiedot|Haku',
    'Valtuusto hyväksyi rantasuunnitelman|Bussikysely alkaa tällä viikolla|Vuosikertomus on ilmestynyt',
    ['Sivua ei löytynyt', 'Etsimääsi sivua ei ole olemassa.'],
    'Kaikki oikeudet pidätetään',
    'Työ alkoi keväällä 2019 ja kesti lähes kolme vuotta. Haastatteluja tehtiin yhdessätoista kunnassa, ja lukuja verrattiin viranomaisten rekistereihin. Kun ne erosivat toisistaan, käytettiin pienempää lukua. Tekijät kiittävät kaikkia, jotka antoivat aikaansa usein pitkän työpäivän jälkeen.',
  ),
  vi: tongue(
    'Trang chủ|Tin tức|Ấn phẩm|Giới thiệu|Liên hệ|Tìm kiếm',
    'Hội đồng thông qua kế hoạch kè sông|Khảo sát xe buýt nông thôn bắt đầu|Báo cáo thường niên',
    ['Không tìm thấy trang', 'Trang bạn yêu cầu không tồn tại.'],
    'Giữ mọi bản quyền',
    'Công việc bắt đầu vào mùa xuân năm 2019 và kéo dài gần ba năm. Các cuộc phỏng vấn được thực hiện ở mười một huyện và số liệu được đối chiếu với sổ đăng ký của các cơ quan địa phương. Khi hai nguồn không khớp, con số thấp hơn được dùng. Các tác giả cảm ơn tất cả những người đã dành thời gian.',
  ),
}
