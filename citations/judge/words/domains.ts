/**
 * What is said on names without an owner's content: offered for sale, run out, only registered, filled with advertisements,
 * or taken over by gambling. `*` stands for up to four words.
 */

export const sale = `
website is te koop | website steht zum verkauf | site est a vendre | site web est a vendre | sitio web esta a la venta | sitio esta en venta | sito e in vendita | sito web e in vendita | site esta a venda | strona jest na sprzedaz | strona internetowa jest na sprzedaz | сайт продается | сайт продається | 网站待售 | 本网站出售 | 網站出售 | webbplatsen ar till salu | hjemmesiden er til salg | web sitesi satılık | サイトは売り出し中
domain is for sale | domain for sale | domain name is for sale | domain name for sale | domain may be for sale | is for sale | domain is available for | buy this domain | buy this domain name | purchase this domain | make an offer | make offer on this domain
domain is parked | parked domain | domain parking | domain parked | this domain is available | get this domain | inquire about this domain | interested in this domain | own this domain | premium domain | lease to own | domain broker | offering it for sale | domain owner | available for purchase | acquire this domain
domain steht zum verkauf | domain zu verkaufen | domain kaufen | domain * zum verkauf | domain verkauf | domain zum kauf | diese domain * kaufen | gebot abgeben | domain ist verkauflich | domain wird verkauft | domain erwerben | domain geparkt | geparkte domain | preisvorschlag
domaine est a vendre | domaine a vendre | nom de domaine a vendre | acheter ce domaine | acheter ce nom | domaine * en vente | faire une offre | domaine est en vente | ce nom de domaine est
dominio en venta | dominio esta en venta | dominio * a la venta | comprar este dominio | compre este dominio | se vende este dominio | dominio se vende | hacer una oferta | dominio aparcado
dominio in vendita | dominio e in vendita | acquista questo dominio | acquista il dominio | compra questo dominio | dominio parcheggiato | fai un offerta
dominio a venda | dominio esta a venda | faca uma oferta | fazer uma oferta | dominio estacionado
domein is te koop | domein te koop | domeinnaam te koop | domeinnaam is te koop | deze domeinnaam | koop dit domein | koop deze domeinnaam | doe een bod | domein geparkeerd
domena na sprzedaz | domena jest na sprzedaz | domena * na sprzedaz | kup te domene | kup domene | zloz oferte | domena zaparkowana | domena do sprzedania
domena je na prodej | domena na prodej | domena k prodeji | koupit domenu | tato domena | domena na predaj | domena je na predaj
домен продається | купити домен | цей домен | домен на продаж
домен продается | купить домен | этот домен * купить | продажа домена | домен выставлен | предложите * цену | домен на продаже | домен припаркован | домен можно купить
النطاق للبيع | الدومين للبيع | اسم النطاق للبيع | هذا النطاق معروض | شراء هذا النطاق | هذا النطاق * للبيع | نطاق للبيع
הדומיין למכירה | הדומיין הזה למכירה | דומיין למכירה | שם המתחם למכירה | הדומיין * למכירה
دامنه * فروش | دامنه به فروش | فروش دامنه | خرید دامنه | این دامنه
域名出售 | 本域名出售 | 域名可以转让 | 域名转让 | 此域名出售 | 该域名正在出售 | 域名正在出售 | 域名待售 | 购买此域名 | 购买该域名 | 出售此域名 | 域名出售中 | 域名可转让 | 网域出售 | 網域出售 | 網域名稱出售 | 購買此網域 | 域名停放 | 此網域
ドメインは販売中 | ドメインは現在販売中 | ドメイン名は販売中 | ドメイン販売 | ドメインを購入 | このドメインは売り | ドメインを譲渡 | ドメイン名は売 | ドメイン売ります
도메인 판매 | 도메인을 판매합니다 | 이 도메인은 판매 | 도메인 구매 | 도메인 매매 | 이 도메인을 구매
alan adı satılık | alan adı satılıktır | bu alan adı * satılık | alan adı * satılıktır | satılık alan adı | satılık domain | bu domain satılık | alan adını satın
domanen ar till salu | doman till salu | domanen till salu | kop domanen | kop denna doman | domanenavn til salg | domaenet er til salg | domene til salgs | domenet er til salgs | dette domaene
verkkotunnus myytavana | verkkotunnus on myytavana | elado domain | domain elado | ez a domain * elado | a domain elado
το domain πωλειται | πωλειται το domain | domain προς πωληση | το ονομα * πωλειται | ονομα χωρου πωλειται
domeniu de vanzare | domeniul este de vanzare | domeniu * vanzare | domain ini dijual | domain dijual | jual domain | ten mien * ban | ban ten mien | โดเมนนขาย`

export const expired = `
domain has expired | domain expired | domain name has expired | this domain has expired | registration has expired | domain registration expired | pending renewal | pending deletion | renew this domain | renew your domain | expired domain | domain * has expired | recently expired | website has expired | site has expired | domain is pending | domain suspended | domain has been suspended | domain name * suspended | suspended domain | domain is on hold | registrar hold | whois verification | domain has been seized | domain name has been seized
domain ist abgelaufen | domain abgelaufen | domain wurde nicht verlangert | domain gekundigt | domain wurde gekundigt | domain ist gesperrt | domain wurde geloscht
domaine a expire | domaine expire | nom de domaine a expire | nom de domaine expire | domaine est expire | renouveler ce domaine | domaine suspendu
dominio ha caducado | dominio caducado | dominio ha expirado | dominio expirado | dominio suspendido | renovar * dominio
dominio e scaduto | dominio scaduto | dominio * scaduto | dominio sospeso | dominio expirou | dominio * expirou | dominio vencido
domein is verlopen | domeinnaam is verlopen | domein verlopen | domena wygasla | domena * wygasla | domena nieoplacona | waznosc domeny | domena byla zrusena | platnost domeny | domena vyprsela | domena expirovala
термін * домену | домен не продовжено | срок регистрации домена | срок * домена * истек | домен не продлен | домен просрочен | домен * не оплачен | регистрация домена | домен заблокирован | домен снят с делегирования
انتهت صلاحية النطاق | انتهاء صلاحية الدومين | انتهت صلاحية * النطاق | פג תוקף הדומיין | תוקף הדומיין | دامنه منقضی | اعتبار دامنه
域名已过期 | 域名过期 | 该域名已过期 | 域名已到期 | 您的域名已 | 域名未续费 | 网域已过期 | 網域已過期 | 網域名稱已到期 | 域名已被暂停
ドメインは有効期限 | ドメインの有効期限 | 有効期限が切れて | ドメインは期限切れ | ドメイン期限切れ | ドメインの更新
도메인이 만료 | 도메인 만료 | 만료된 도메인 | 도메인 기간이 만료 | 도메인 사용기간
alan adının suresi | alan adı * suresi | suresi dolmus alan adı | alan adı suresi | domain suresi
domanen har gatt ut | domanet har upphort | domanen har upphort | domaenet er udlobet | domenet har utlopt | verkkotunnus on vanhentunut | a domain lejart | domain lejart | το domain εχει ληξει | domeniul a expirat | domeniu expirat | domain telah kedaluwarsa | masa aktif domain | ten mien * het han`

export const placeholder = `
domain is registered | domain has been registered | domain name has been registered | newly registered | registered at | registered with | website coming soon | site coming soon | coming soon | under construction | this site is under construction | future home of | just registered | successfully registered | domain is already registered | placeholder page | holding page | this web page is parked | web page is parked | parked free | courtesy of | no website * yet | has not been published | site not published | not configured yet | site not configured | website is not configured | no site configured | site not found | no such app | there isn t a github pages site | deployment not found | store is unavailable | sorry this shop is | this shop is currently unavailable | site is not published | website not found | app not found
hier entsteht | hier entsteht eine neue | internetprasenz | domain wurde registriert | domain ist registriert | domain ist reserviert | website im aufbau | seite im aufbau | im aufbau | noch keine website | neue webprasenz | baustelle
site en construction | domaine est enregistre | domaine a bien ete cree | domaine a ete enregistre | domaine est reserve | bientot disponible | en cours de construction | prochainement | en construction | domaine reserve
sitio en construccion | pagina en construccion | dominio registrado | dominio ha sido registrado | proximamente | en construccion | sito in costruzione | in costruzione | dominio registrato | dominio e stato registrato | prossimamente | site em construcao | em construcao | dominio registado | em breve | dominio foi registado
domein is geregistreerd | domeinnaam is geregistreerd | in aanbouw | binnenkort online | gereserveerd * domein | domeinnaam is gereserveerd | website in aanbouw
strona w budowie | w budowie | domena zarejestrowana | domena jest zarejestrowana | domena jest utrzymywana | stranka je ve vystavbe | ve vystavbe | domena je zaregistrovana | stranky se pripravuji
сайт в розробці | сайт на стадії | домен зареєстровано | домен зарегистрирован | домен не привязан | сайт в разработке | сайт находится в разработке | сайт только что создан | сайт не опубликован | домен припаркован | домен не прилинкован
الموقع قيد الانشاء | قيد الانشاء | الموقع تحت الانشاء | تحت الانشاء | قريبا | האתר בבניה | האתר בהקמה | בקרוב | سایت در دست ساخت | در دست ساخت | به زودی
网站建设中 | 站点创建成功 | 恭喜 站点创建成功 | 网站正在建设 | 建设中 | 域名已注册 | 没有找到站点 | 網站建置中 | 建置中 | 準備中 | 工事中 | お名前 com | ドメインは取得 | このドメインは お名前 | ドメインが登録 | 준비중입니다 | 준비 중입니다 | 사이트 준비중 | 도메인이 등록
yapım asamasında | yapım asamasındadır | cok yakında | alan adı tescil | alan adı kayıt | under uppbyggnad | domanen ar registrerad | doman ar registrerad | domaenet er registreret | under konstruktion | domenet er registrert | rakenteilla | verkkotunnus on rekisteroity | feltoltes alatt | szerkesztes alatt | υπο κατασκευη | in constructie | segera hadir | dalam pembangunan | dang xay dung`

export const feed = `
related searches | related links | sponsored listings | sponsored links | popular searches | related topics | ads by | related search | top searches | click here for * relating to | best resources and information
verwandte suchbegriffe | verwandte suchen | verwandte links | gesponserte links | weitere links | relevante links | recherches associees | liens sponsorises | recherches apparentees | busquedas relacionadas | enlaces patrocinados | ricerche correlate | link sponsorizzati | pesquisas relacionadas | links patrocinados
gerelateerde zoekopdrachten | gesponsorde links | powiazane wyszukiwania | linki sponsorowane | souvisejici hledani | sponzorovane odkazy | похожие запросы | связанные запросы | рекламные ссылки | пов язані запити | عمليات بحث ذات صلة | عمليات البحث | חיפושים קשורים | جستجوهای مرتبط
相关搜索 | 相關搜尋 | 赞助商链接 | 関連検索 | 関連キーワード | スポンサーリンク | 관련 검색 | 관련검색어 | ilgili aramalar | sponsorlu baglantılar | relaterade sokningar | sponsrade lankar | relaterede sogninger | aiheeseen liittyvat haut | kapcsolodo keresesek | σχετικες αναζητησεις | cautari similare | penelusuran terkait | tim kiem lien quan`

export const gambling = `
online casinos | online spielbank | spielautomaten online | casinos en linea | casinos online | casinos en ligne | casino bonus ohne | bonus ohne einzahlung | casino ohne limit | casino ohne lugas | casino non aams | nongamstop casinos | non gamstop | slot gacor | slot online | situs slot | judi online | judi slot | judi bola | togel | live casino | online casino | casino online | bandar togel | rtp slot | rtp live | maxwin | scatter hitam | sportsbook | betting site | casino bonus | free spins | no deposit bonus | welcome bonus | bonus new member | daftar slot | link alternatif | agen slot | slot deposit | baccarat | poker online | bet now | online slots | best casino | crypto casino | online betting | situs toto | toto slot
казино онлайн | онлайн казино | игровые автоматы | букмекерская контора | ставки на спорт | зеркало казино | 1xbet | вулкан казино | vavada | pin up casino | mostbet | bahis siteleri | canlı bahis | deneme bonusu | casino siteleri | kacak bahis | guncel giris | bahis sitesi | nha cai | ca cuoc | game bai | keo nha cai | tai app | song bac | xo so | no hu | ban ca
娱乐城 | 真人娱乐 | 博彩 | 线上娱乐 | 澳门新葡京 | 葡京 | 开户送 | 老虎机 | 体育投注 | 百家乐 | 娛樂城 | 線上賭場 | 真人百家樂 | オンラインカジノ | カジノ | 토토사이트 | 카지노사이트 | 바카라 | 먹튀검증 | 슬롯사이트 | 안전놀이터 | apuestas * online | casas de apuestas | casino en ligne sans | cassino online | apostas online | casino senza | casino utan | kasyno online | online kaszino | казіно онлайн
开奖结果 | 开奖直播 | 開獎結果 | 彩票平台 | 注册送彩金 | 送彩金 | 真人视讯 | 棋牌游戏 | 时时彩 | 六合彩 | 皇冠体育 | 澳彩 | 电子游艺 | 博彩公司 | 赌场 | 投注平台 | ブックメーカー | オンカジ | 入金不要ボーナス | 바카라사이트 | 온라인카지노 | 파워볼 | สล็อตเว็บตรง | เว็บสล็อต | สล็อตออนไลน์ | คาสิโนออนไลน์ | บาคาร่าออนไลน์ | แทงบอลออนไลน์ | หวยออนไลน์ | شرط بندی | کازینو آنلاین | كازينو اون لاين | مراهنات رياضية | ऑनलाइन कैसीनो | सट्टा मटका | অনলাইন ক্যাসিনো`
