/**
 * Running text in many languages for the blind pages: per language a line of navigation, a line of footer, then sentences
 * of a town's, a ministry's or a paper's ordinary day. `{n}` is a number, `{y}` a year.
 */
const bank: Readonly<Record<string, string>> = {
  en: `Home|News|About us|Publications|Events|Contact
Privacy policy|Cookies|Accessibility statement|Terms of use
The committee met {n} times in {y} and heard evidence from residents along the river.
Figures released on Thursday show that {n} households were connected to the new water main.
Researchers at the institute compared records from {n} weather stations over four decades.
“We had expected a slower recovery,” said the head of the regional office.
The programme began in {y} with a grant from the heritage fund and has since been extended twice.
A full breakdown by district is given in the annex, together with the method used.
Volunteers counted {n} pairs of nesting terns, the highest number since the survey began.
The council will publish its response before the end of the financial year.
Trains between the two towns now run every {n} minutes outside the summer timetable.`,
  de: `Startseite|Aktuelles|Über uns|Veröffentlichungen|Termine|Kontakt
Impressum|Datenschutz|Barrierefreiheit|Nutzungsbedingungen
Der Ausschuss hat im Jahr {y} insgesamt {n} Stellungnahmen aus den Gemeinden ausgewertet.
Nach Angaben der Verwaltung wurden {n} Wohnungen an das Fernwärmenetz angeschlossen.
Die Untersuchung stützt sich auf Messreihen von {n} Stationen entlang der Elbe.
„Wir haben mit deutlich höheren Kosten gerechnet“, sagte die Leiterin des Amtes.
Das Programm wurde {y} aufgelegt und seither zweimal verlängert.
Eine Aufschlüsselung nach Landkreisen findet sich im Anhang des Berichts.
Die Bibliothek hat ihren Bestand um {n} Bände aus einem Nachlass erweitert.
Bis zum Ende des Haushaltsjahres will der Stadtrat über den Antrag beraten.`,
  fr: `Accueil|Actualités|Qui sommes-nous|Publications|Agenda|Contact
Mentions légales|Données personnelles|Accessibilité : partiellement conforme|Plan du site
La commission a auditionné {n} associations de riverains au cours de l’année {y}.
Selon la préfecture, {n} foyers ont été raccordés au nouveau réseau d’eau.
L’étude repose sur les relevés de {n} stations réparties le long du littoral.
« Nous nous attendions à une reprise plus lente », explique la directrice du service.
Lancé en {y}, le programme a été prolongé à deux reprises par le conseil régional.
Le détail par canton figure en annexe, avec la méthode de calcul retenue.
Les bénévoles ont dénombré {n} couples de sternes, un record depuis le début du suivi.
Le conseil municipal se prononcera avant la clôture de l’exercice.`,
  es: `Inicio|Noticias|Quiénes somos|Publicaciones|Agenda|Contacto
Aviso legal|Política de privacidad|Accesibilidad|Mapa web
La comisión recibió {n} alegaciones de los vecinos durante el año {y}.
Según el ayuntamiento, {n} viviendas ya están conectadas a la nueva red de agua.
El estudio compara los registros de {n} estaciones repartidas por la cuenca.
«Esperábamos una recuperación más lenta», afirmó la directora del servicio.
El programa arrancó en {y} con fondos europeos y se ha prorrogado dos veces.
El desglose por comarcas figura en el anexo, junto con la metodología.
Los voluntarios contaron {n} parejas de charrán, la cifra más alta de la serie.
El pleno votará la propuesta antes de que acabe el ejercicio.`,
  pt: `Início|Notícias|Quem somos|Publicações|Agenda|Fale conosco
Política de privacidade|Termos de uso|Acessibilidade|Mapa do site
A comissão recebeu {n} contribuições de moradores ao longo de {y}.
De acordo com a prefeitura, {n} domicílios foram ligados à nova rede de água.
O estudo comparou séries de {n} estações meteorológicas do interior do estado.
“Esperávamos uma retomada mais lenta”, disse a coordenadora do projeto.
O programa começou em {y} com recursos do fundo estadual e já foi prorrogado duas vezes.
A tabela por município está no anexo, com a metodologia adotada.
A biblioteca ampliou o acervo em {n} volumes doados por uma família da cidade.
A câmara deve votar o parecer até o fim do semestre.`,
  it: `Home|Notizie|Chi siamo|Pubblicazioni|Eventi|Contatti
Note legali|Privacy|Dichiarazione di accessibilità|Mappa del sito
Nel {y} la commissione ha esaminato {n} osservazioni presentate dai residenti.
Secondo il Comune sono {n} le abitazioni allacciate al nuovo acquedotto.
Lo studio confronta i dati di {n} stazioni lungo il corso del fiume.
«Ci aspettavamo una ripresa più lenta», ha spiegato la responsabile dell’ufficio.
Il programma, avviato nel {y}, è stato prorogato due volte dalla Regione.
Il dettaglio per provincia è riportato in appendice insieme al metodo seguito.
I volontari hanno contato {n} coppie di fratino lungo la costa.
Il consiglio si esprimerà prima della chiusura dell’esercizio.`,
  nl: `Home|Nieuws|Over ons|Publicaties|Agenda|Contact
Privacyverklaring|Cookies|Toegankelijkheid|Sitemap
De commissie behandelde in {y} in totaal {n} zienswijzen van omwonenden.
Volgens de gemeente zijn {n} woningen aangesloten op het nieuwe warmtenet.
Het onderzoek vergelijkt meetreeksen van {n} stations langs de rivier.
“We hadden op een trager herstel gerekend”, zegt het hoofd van de dienst.
Het programma ging in {y} van start en is sindsdien tweemaal verlengd.
Een uitsplitsing per wijk staat in de bijlage, met de gebruikte methode.
Vrijwilligers telden {n} broedparen van de visdief, meer dan ooit tevoren.
De raad neemt voor het einde van het jaar een besluit.`,
  pl: `Strona główna|Aktualności|O nas|Publikacje|Wydarzenia|Kontakt
Polityka prywatności|Deklaracja dostępności|Mapa strony|BIP
Komisja rozpatrzyła w {y} roku {n} uwag zgłoszonych przez mieszkańców.
Według urzędu {n} mieszkań przyłączono do nowej sieci wodociągowej.
Badanie porównuje pomiary z {n} stacji położonych wzdłuż Wisły.
„Spodziewaliśmy się wolniejszej odbudowy” – powiedziała kierowniczka wydziału.
Program uruchomiono w {y} roku, a potem dwukrotnie przedłużono.
Zestawienie dla powiatów zamieszczono w załączniku wraz z opisem metody.
Wolontariusze policzyli {n} par rybitw, najwięcej od początku obserwacji.
Rada zajmie się wnioskiem przed końcem roku budżetowego.`,
  ru: `Главная|Новости|О нас|Публикации|Афиша|Контакты
Политика конфиденциальности|Карта сайта|Противодействие коррупции|Обратная связь
В {y} году комиссия рассмотрела {n} обращений жителей прибрежных районов.
По данным администрации, к новому водопроводу подключено {n} домов.
Исследователи сравнили наблюдения {n} метеостанций за сорок лет.
«Мы ожидали более медленного восстановления», — сказала начальник отдела.
Программа действует с {y} года и дважды продлевалась областным бюджетом.
Подробные сведения по районам приведены в приложении к отчёту.
Фонд библиотеки пополнился на {n} томов из частного собрания.
Депутаты вернутся к этому вопросу до конца финансового года.`,
  uk: `Головна|Новини|Про нас|Публікації|Події|Контакти
Політика конфіденційності|Мапа сайту|Доступ до публічної інформації|Зворотний зв’язок
У {y} році комісія розглянула {n} звернень мешканців громади.
За даними управління, до нового водогону приєднано {n} будинків.
Дослідники порівняли спостереження {n} станцій за сорок років.
«Ми очікували повільнішого відновлення», — сказала керівниця відділу.
Програма діє з {y} року, і її двічі продовжували з обласного бюджету.
Докладні відомості за районами наведено в додатку до звіту.
Фонд бібліотеки поповнився на {n} томів із приватної збірки.`,
  cs: `Úvod|Aktuality|O nás|Publikace|Kalendář akcí|Kontakty
Ochrana osobních údajů|Prohlášení o přístupnosti|Mapa stránek|Úřední deska
Komise v roce {y} projednala {n} připomínek obyvatel.
Podle úřadu bylo na nový vodovod připojeno {n} domácností.
Studie porovnává měření z {n} stanic podél Labe.
„Čekali jsme pomalejší zotavení,“ uvedla vedoucí odboru.
Program začal v roce {y} a od té doby byl dvakrát prodloužen.
Podrobný přehled podle okresů je v příloze spolu s popisem metody.
Dobrovolníci napočítali {n} párů rybáků, nejvíce od začátku sledování.`,
  hu: `Kezdőlap|Hírek|Rólunk|Kiadványok|Programok|Kapcsolat
Adatvédelem|Impresszum|Akadálymentesítés|Oldaltérkép
A bizottság {y}-ben {n} lakossági észrevételt tárgyalt meg.
A hivatal közlése szerint {n} háztartást kötöttek az új vízhálózatra.
A kutatás {n} állomás mérési sorát veti össze a Tisza mentén.
„Lassabb felépülésre számítottunk” – mondta az osztályvezető.
A program {y}-ben indult, azóta kétszer meghosszabbították.
A járások szerinti bontás a mellékletben olvasható, a módszer leírásával együtt.
A könyvtár állománya {n} kötettel bővült egy hagyatékból.`,
  tr: `Ana Sayfa|Haberler|Hakkımızda|Yayınlar|Etkinlikler|İletişim
Gizlilik politikası|Künye|Çerezler|Site haritası
Komisyon {y} yılında bölge sakinlerinden gelen {n} başvuruyu inceledi.
Belediyenin verilerine göre {n} konut yeni su hattına bağlandı.
Araştırma, {n} istasyonun kırk yıllık ölçümlerini karşılaştırıyor.
“Daha yavaş bir toparlanma bekliyorduk” diyen daire başkanı yeni planı anlattı.
Program {y} yılında başladı ve o günden bu yana iki kez uzatıldı.
İlçelere göre ayrıntılı tablo ekte yer alıyor.
Kütüphanenin koleksiyonu bağışlarla {n} cilt büyüdü.`,
  ar: `الرئيسية|الأخبار|من نحن|الإصدارات|الفعاليات|اتصل بنا
سياسة الخصوصية|شروط الاستخدام|خريطة الموقع|أعلن معنا
نظرت اللجنة خلال عام {y} في {n} ملاحظة قدمها سكان المنطقة.
وبحسب البلدية تم ربط {n} منزلا بشبكة المياه الجديدة.
وقارن الباحثون سجلات {n} محطة رصد على مدى أربعين عاما.
وقالت مديرة الدائرة إن التعافي جاء أسرع مما كان متوقعا.
انطلق البرنامج عام {y} ومدد العمل به مرتين منذ ذلك الحين.
وترد التفاصيل حسب المحافظات في ملحق التقرير مع شرح المنهجية.
وأضافت المكتبة إلى رصيدها {n} مجلدا من مجموعة خاصة.`,
  fa: `خانه|اخبار|درباره ما|انتشارات|رویدادها|تماس با ما
حریم خصوصی|شرایط استفاده|نقشه سایت|پیوندها
کمیسیون در سال {y} به {n} پیشنهاد ساکنان منطقه رسیدگی کرد.
به گفته شهرداری {n} خانوار به شبکه تازه آب متصل شده‌اند.
پژوهشگران داده‌های {n} ایستگاه هواشناسی را در چهل سال مقایسه کردند.
مدیر اداره گفت انتظار بهبود کندتری داشتیم.
این برنامه از سال {y} آغاز شد و تاکنون دو بار تمدید شده است.
جزئیات به تفکیک شهرستان در پیوست گزارش آمده است.
کتابخانه {n} جلد از یک مجموعه خصوصی را به فهرست خود افزود.`,
  he: `דף הבית|חדשות|אודות|פרסומים|אירועים|צור קשר
מדיניות פרטיות|הצהרת נגישות|תנאי שימוש|מפת האתר
הוועדה דנה בשנת {y} ב־{n} פניות של תושבי האזור.
לפי נתוני העירייה חוברו {n} בתים לרשת המים החדשה.
החוקרים השוו רישומים מ־{n} תחנות מדידה לאורך ארבעים שנה.
"ציפינו להתאוששות איטית יותר", אמרה מנהלת המחלקה.
התוכנית החלה בשנת {y} והוארכה מאז פעמיים.
פירוט לפי מחוזות מובא בנספח לדוח יחד עם שיטת החישוב.`,
  zh: `首页|新闻中心|关于我们|出版物|活动|联系我们
隐私政策|网站地图|版权声明|无障碍浏览
委员会在{y}年共审议了{n}份居民意见。
据市政府介绍,新供水管网已接通{n}户家庭。
研究人员比较了{n}个气象站四十年来的观测记录。
该部门负责人表示,恢复速度比原先预计的要快。
该项目于{y}年启动,此后两次延期。
各区的详细数据及计算方法见报告附录。
图书馆新入藏一位藏书家捐赠的图书{n}册。
有关部门将在财政年度结束前公布答复。`,
  ja: `ホーム|お知らせ|概要|刊行物|催し物|お問い合わせ
個人情報保護方針|サイトマップ|アクセシビリティ|著作権について
委員会は{y}年に住民から寄せられた{n}件の意見を審議した。
市によると、新しい水道管に{n}世帯が接続された。
研究グループは{n}か所の観測点の四十年分の記録を比較した。
担当課長は「回復は予想より早かった」と話している。
この事業は{y}年に始まり、これまでに二度延長された。
地区別の内訳と算出方法は報告書の付録に掲載している。
図書館は個人の旧蔵書{n}冊を新たに受け入れた。
議会は年度末までに結論を出す見通しだ。`,
  ko: `홈|소식|소개|간행물|행사|오시는 길
개인정보처리방침|이용약관|사이트맵|저작권 안내
위원회는 {y}년 한 해 동안 주민 의견 {n}건을 심의했다.
시에 따르면 새 상수도관에 {n}가구가 연결되었다.
연구진은 관측소 {n}곳의 사십 년 기록을 비교하였다.
담당 과장은 회복이 예상보다 빨랐다고 설명했다.
이 사업은 {y}년에 시작되어 두 차례 연장되었다.
구별 세부 현황과 산출 방법은 보고서 부록에 실려 있다.
도서관은 기증받은 도서 {n}권을 새로 등록하였다.`,
  vi: `Trang chủ|Tin tức|Giới thiệu|Ấn phẩm|Sự kiện|Liên hệ
Chính sách bảo mật|Điều khoản sử dụng|Sơ đồ trang|RSS
Trong năm {y}, ủy ban đã xem xét {n} ý kiến của người dân.
Theo chính quyền thành phố, {n} hộ đã được nối vào mạng cấp nước mới.
Nhóm nghiên cứu so sánh số liệu của {n} trạm quan trắc trong bốn mươi năm.
Trưởng phòng cho biết tốc độ phục hồi nhanh hơn dự kiến.
Chương trình bắt đầu từ năm {y} và đã hai lần được gia hạn.
Số liệu chi tiết theo quận được nêu trong phụ lục của báo cáo.`,
  th: `หน้าแรก|ข่าวสาร|เกี่ยวกับเรา|สิ่งพิมพ์|กิจกรรม|ติดต่อเรา
นโยบายความเป็นส่วนตัว|เงื่อนไขการใช้งาน|แผนผังเว็บไซต์|ร้องเรียน
ในปี {y} คณะกรรมการพิจารณาความเห็นของประชาชนจำนวน {n} ฉบับ
ตามข้อมูลของเทศบาล มีบ้าน {n} หลังต่อเข้ากับระบบประปาใหม่แล้ว
นักวิจัยเปรียบเทียบข้อมูลจากสถานีตรวจวัด {n} แห่งตลอดสี่สิบปี
หัวหน้าสำนักงานกล่าวว่าการฟื้นตัวเร็วกว่าที่คาดไว้
โครงการเริ่มในปี {y} และขยายเวลามาแล้วสองครั้ง
รายละเอียดรายอำเภออยู่ในภาคผนวกของรายงาน`,
  id: `Beranda|Berita|Tentang Kami|Publikasi|Agenda|Kontak
Kebijakan Privasi|Pedoman Media Siber|Peta Situs|Karier
Sepanjang {y}, komisi membahas {n} masukan dari warga setempat.
Menurut pemerintah kota, {n} rumah sudah tersambung ke jaringan air yang baru.
Peneliti membandingkan catatan {n} stasiun pengamatan selama empat puluh tahun.
“Kami memperkirakan pemulihan yang lebih lambat,” kata kepala dinas.
Program ini dimulai pada {y} dan telah dua kali diperpanjang.
Rincian per kecamatan dimuat dalam lampiran laporan.`,
  el: `Αρχική|Νέα|Ποιοι είμαστε|Εκδόσεις|Εκδηλώσεις|Επικοινωνία
Πολιτική απορρήτου|Όροι χρήσης|Προσβασιμότητα|Χάρτης ιστοτόπου
Η επιτροπή εξέτασε το {y} συνολικά {n} παρατηρήσεις κατοίκων.
Σύμφωνα με τον δήμο, {n} κατοικίες συνδέθηκαν με το νέο δίκτυο ύδρευσης.
Η μελέτη συγκρίνει τα στοιχεία {n} σταθμών σε διάστημα σαράντα ετών.
«Περιμέναμε πιο αργή ανάκαμψη», δήλωσε η προϊσταμένη της υπηρεσίας.
Το πρόγραμμα ξεκίνησε το {y} και έχει παραταθεί δύο φορές.
Αναλυτικός πίνακας ανά νομό υπάρχει στο παράρτημα της έκθεσης.`,
  sv: `Hem|Nyheter|Om oss|Publikationer|Kalender|Kontakt
Integritetspolicy|Kakor|Tillgänglighetsredogörelse|Webbkarta
Nämnden behandlade under {y} sammanlagt {n} synpunkter från boende.
Enligt kommunen har {n} hushåll anslutits till det nya vattennätet.
Studien jämför mätserier från {n} stationer längs kusten.
”Vi hade räknat med en långsammare återhämtning”, säger enhetschefen.
Programmet inleddes {y} och har sedan dess förlängts två gånger.
En uppdelning per stadsdel finns i bilagan tillsammans med metoden.`,
  fi: `Etusivu|Uutiset|Tietoa meistä|Julkaisut|Tapahtumat|Yhteystiedot
Tietosuoja|Saavutettavuusseloste|Evästeet|Sivukartta
Lautakunta käsitteli vuonna {y} kaikkiaan {n} asukkaiden muistutusta.
Kunnan mukaan {n} taloutta on liitetty uuteen vesijohtoverkkoon.
Tutkimuksessa verrattiin {n} mittausaseman sarjoja neljältä vuosikymmeneltä.
”Odotimme hitaampaa toipumista”, sanoo yksikön päällikkö.
Ohjelma alkoi vuonna {y}, ja sitä on jatkettu kahdesti.
Tiedot alueittain ovat raportin liitteessä.`,
  ro: `Acasă|Știri|Despre noi|Publicații|Evenimente|Contact
Politica de confidențialitate|Termeni și condiții|Harta site-ului|Accesibilitate
În {y} comisia a analizat {n} observații transmise de locuitori.
Potrivit primăriei, {n} gospodării au fost racordate la noua rețea de apă.
Studiul compară datele a {n} stații de pe cursul Dunării.
„Ne așteptam la o revenire mai lentă”, a declarat șefa serviciului.
Programul a început în {y} și a fost prelungit de două ori.
Detaliile pe județe se găsesc în anexa raportului.`,
  hi: `मुख्य पृष्ठ|समाचार|हमारे बारे में|प्रकाशन|कार्यक्रम|संपर्क
गोपनीयता नीति|उपयोग की शर्तें|साइट मानचित्र|प्रतिक्रिया
समिति ने वर्ष {y} में निवासियों के {n} सुझावों पर विचार किया।
नगर निगम के अनुसार {n} घरों को नई जल लाइन से जोड़ा गया है।
शोधकर्ताओं ने {n} मौसम केंद्रों के चालीस वर्षों के आँकड़ों की तुलना की।
विभाग की प्रमुख ने कहा कि सुधार अपेक्षा से तेज़ रहा।
यह योजना {y} में शुरू हुई और दो बार बढ़ाई जा चुकी है।
ज़िलेवार विवरण रिपोर्ट के परिशिष्ट में दिया गया है।`,
  bg: `Начало|Новини|За нас|Издания|Събития|Контакти
Защита на личните данни|Общи условия|Достъпност|Карта на сайта
През {y} г. комисията разгледа {n} предложения на жителите.
По данни на общината към новия водопровод са свързани {n} домакинства.
Изследването сравнява наблюденията на {n} станции по течението на Дунав.
„Очаквахме по-бавно възстановяване“, каза началничката на отдела.
Програмата започна през {y} г. и е удължавана два пъти.`,
  lt: `Pradžia|Naujienos|Apie mus|Leidiniai|Renginiai|Kontaktai
Privatumo politika|Slapukai|Prieinamumas|Svetainės medis
{y} metais komisija apsvarstė {n} gyventojų pasiūlymų.
Savivaldybės duomenimis, prie naujo vandentiekio prijungta {n} namų.
Tyrime lyginami {n} stočių keturių dešimtmečių duomenys.
„Tikėjomės lėtesnio atsigavimo“, – sakė skyriaus vedėja.
Programa pradėta {y} metais ir du kartus pratęsta.`,
  da: `Forside|Nyheder|Om os|Udgivelser|Kalender|Kontakt
Privatlivspolitik|Cookies|Tilgængelighedserklæring|Sitemap
Udvalget behandlede i {y} i alt {n} høringssvar fra beboere.
Ifølge kommunen er {n} husstande sluttet til det nye vandværk.
Undersøgelsen sammenligner måleserier fra {n} stationer langs fjorden.
»Vi havde regnet med en langsommere fremgang«, siger kontorchefen.
Programmet begyndte i {y} og er siden blevet forlænget to gange.
En opgørelse efter sogn findes i bilaget.`,
}

export interface Voice {
  readonly nav: readonly string[]
  readonly foot: readonly string[]
  readonly sentences: readonly string[]
}

export function voice(language: string): Voice {
  const [nav = '', foot = '', ...all] = (bank[language] ?? bank['en'] ?? '').split('\n')
  return { nav: nav.split('|'), foot: foot.split('|'), sentences: all }
}

const joined = new Set(['zh', 'ja', 'th'])

/** Sentences of a language in an order and with figures that hang on `seed` alone. */
export function sentences(language: string, seed: number, count: number): string {
  const { sentences: all } = voice(language)
  let state = (seed * 2_654_435_761) % 4_294_967_296
  const draw = (below: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * below)
  }
  const chosen = Array.from({ length: count }, (_, index) =>
    (all[(index + draw(3)) % all.length] ?? '')
      .replaceAll('{n}', String(12 + draw(940)))
      .replaceAll('{y}', String(1996 + draw(27))),
  )
  return chosen.join(joined.has(language) ? '' : ' ')
}

/** `count` paragraphs in HTML. */
export function essay(language: string, seed: number, count: number): string {
  return Array.from({ length: count }, (_, index) => {
    return `<p>${sentences(language, seed + index * 7, 4 + ((seed + index) % 4))}</p>`
  }).join('\n')
}
