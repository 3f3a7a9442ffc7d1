/** Stocks: languages of the Americas, Africa and the Atlantic written as at their colonisers' desks. */
import { tongue } from './tongue.ts'

export const en = tongue(
  'en',
  'Home|News|Politics|Business|Sports|Counties|About us|Contact',
  'Farmers in {p} count losses after late rains|Assembly in {p} passes budget of {n} million|New bridge links {p} with {n} villages|Teachers in {p} threaten to strike over pay|Clinic in {p} reopens after {n} days|Fuel prices rise again, traders in {p} say|{p} hosts regional trade fair|Police recover {n} stolen cattle near {p}|Court adjourns land case in {p}',
  'Residents of {p} said the work had taken {n} days longer than the contractor promised at the public hearing.|The county officer told reporters that {n} households had been registered for the programme since {y}.|A report tabled on Tuesday puts the cost at {n} million, of which a third has already been paid.|Traders along the main road said customers had begun to return after the market was repainted.|The committee will hear witnesses from {p} again next week before it writes its recommendations.|According to the minutes, members voted {n} to 12 to send the matter back to the lands office.',
  'Kisumu|Mbale|Tamale|Arusha|Kitwe|Bo|Gulu|Nakuru',
  'Search|Read more|Latest|Most read|Share|Comments|All rights reserved.|We use cookies to give you the best experience on our site.|Accept',
  'Page not found',
  'Sorry, the page you are looking for could not be found. It may have been moved or deleted.',
)
export const es = tongue(
  'es',
  'Inicio|Noticias|Política|Economía|Deportes|Cultura|Quiénes somos|Contacto',
  'Vecinos de {p} reclaman agua potable desde hace {n} días|El concejo de {p} aprueba el presupuesto para {y}|Productores de {p} exportan {n} toneladas de cacao|Reabren el puente de {p} tras las lluvias|Maestros de {p} anuncian paro de {n} horas|Fiscalía investiga contratos en {p}|Festival del maíz reúne a {n} comunidades en {p}|La selección juvenil entrena en {p}|Inauguran biblioteca municipal en {p}',
  'Los pobladores de {p} señalaron que la obra lleva {n} días de retraso y que nadie del municipio se ha presentado.|Según el informe presentado el martes, {n} familias fueron registradas desde {y} en el programa.|La comisión escuchará de nuevo a los testigos de {p} antes de redactar sus recomendaciones.|El costo total asciende a {n} millones, de los cuales un tercio ya fue desembolsado.|Comerciantes de la avenida principal dijeron que las ventas mejoraron desde la reapertura del mercado.|El acta indica que {n} representantes votaron a favor y nueve en contra de la moción.',
  'Potosí|Chimbote|Quetzaltenango|Valledupar|Riobamba|Tarija|Choluteca|Oaxaca',
  'Buscar|Leer más|Lo último|Lo más leído|Compartir|Comentarios|Todos los derechos reservados.|Usamos cookies para mejorar su experiencia de navegación.|Aceptar',
  'Página no encontrada',
  'Lo sentimos, la página que busca no existe o fue eliminada.',
)
export const pt = tongue(
  'pt-BR',
  'Início|Notícias|Política|Economia|Esporte|Cultura|Quem somos|Contato',
  'Câmara de {p} aprova projeto de moradia|Chuvas deixam {n} famílias desalojadas em {p}|Prefeitura de {p} abre concurso com {n} vagas|Indígenas bloqueiam estrada perto de {p}|Hospital de {p} recebe {n} novos leitos|Produção de açaí cresce em {p}|Ministério Público apura obra em {p}|Time de {p} vence fora de casa',
  'Moradores de {p} disseram que a obra está {n} dias atrasada e que ninguém da secretaria apareceu no local.|De acordo com o relatório, {n} famílias foram cadastradas no programa desde {y}.|A comissão ouvirá novamente as testemunhas de {p} antes de concluir o parecer.|O custo chega a {n} milhões de reais, dos quais um terço já foi pago à empreiteira.|Comerciantes da rua principal contaram que o movimento melhorou depois da reforma do mercado.|A ata registra {n} votos favoráveis e oito contrários ao requerimento.',
  'Marabá|Sobral|Cáceres|Itabuna|Lages|Tefé|Patos',
  'Buscar|Leia mais|Últimas|Mais lidas|Compartilhar|Comentários|Todos os direitos reservados.|Utilizamos cookies para melhorar a sua experiência neste portal.|Aceitar',
  'Página não encontrada',
  'Desculpe, mas esta página não existe ou foi removida.',
)
export const ptAfrica = tongue(
  'pt-MZ',
  'Início|Nacional|Política|Economia|Desporto|Sociedade|Sobre nós|Contactos',
  'Governador visita obras em {p}|Cheias cortam estrada entre {p} e a costa|Professores de {p} sem salário há {n} dias|{n} camponeses recebem títulos de terra em {p}|Novo mercado abre em {p}|Gás natural: empresas de {p} pedem espaço',
  'Os residentes de {p} disseram que a empreitada leva {n} dias de atraso.|Segundo o relatório, foram registadas {n} famílias desde {y}.|A comissão voltará a ouvir as testemunhas de {p} na próxima semana.|O custo é de {n} milhões de meticais, dos quais um terço já foi desembolsado.|O director distrital garantiu que a escola reabre antes da época chuvosa.',
  'Nampula|Pemba|Xai-Xai|Lichinga|Chimoio',
  'Procurar|Ler mais|Últimas|Mais lidas|Partilhar|Comentários|Direitos reservados.|Este site utiliza cookies para melhorar a navegação.|Aceitar',
  'Página não encontrada',
  'A página que procura não existe.',
)
export const fr = tongue(
  'fr',
  'Accueil|Actualités|Politique|Économie|Sports|Société|À propos|Contact',
  'À {p}, les enseignants suspendent leur grève|Le maire de {p} présente le budget {y}|{n} ménages déplacés après les inondations à {p}|Un nouveau pont relie {p} à {n} villages|Le prix du mil grimpe sur les marchés de {p}|Justice : le procès de {p} renvoyé|Coton : {n} tonnes attendues à {p}|Les lions de {p} s’imposent à l’extérieur',
  'Les habitants de {p} affirment que le chantier accuse {n} jours de retard sur le calendrier annoncé.|Selon le rapport remis mardi, {n} familles ont été recensées depuis {y} dans le cadre du programme.|La commission entendra de nouveau les témoins de {p} avant de rédiger ses recommandations.|Le coût total s’élève à {n} millions de francs, dont un tiers a déjà été décaissé.|Les commerçantes du grand marché disent que la clientèle revient depuis la réfection de la toiture.|Le procès-verbal fait état de {n} voix pour et onze contre.',
  'Kaya|Ségou|Maradi|Ziguinchor|Bouaké|Garoua|Parakou',
  'Rechercher|Lire la suite|À la une|Les plus lus|Partager|Commentaires|Tous droits réservés.|Nous utilisons des cookies pour améliorer votre expérience.|Accepter',
  'Page introuvable',
  'La page que vous cherchez n’existe pas ou a été supprimée.',
)
export const sw = tongue(
  'sw',
  'Mwanzo|Habari|Siasa|Biashara|Michezo|Mikoani|Kuhusu sisi|Wasiliana nasi',
  'Wakulima wa {p} walalamikia bei ya pamba|Bunge lapitisha bajeti ya shilingi bilioni {n}|Daraja jipya launganisha {p} na vijiji {n}|Walimu wa {p} watishia kugoma|Zahanati ya {p} yafunguliwa tena|Bei ya mafuta yapanda {p}|Polisi wakamata ng’ombe {n} walioibwa {p}',
  'Wakazi wa {p} walisema kazi hiyo imechelewa kwa siku {n} kuliko mkandarasi alivyoahidi.|Afisa wa wilaya aliwaambia waandishi kuwa kaya {n} zimeandikishwa tangu mwaka {y}.|Ripoti iliyowasilishwa Jumanne inaonyesha gharama ya shilingi milioni {n}.|Wafanyabiashara wa soko kuu walisema wateja wameanza kurudi baada ya ukarabati.|Kamati itawasikiliza tena mashahidi kutoka {p} wiki ijayo kabla ya kuandika mapendekezo.',
  'Mwanza|Tanga|Mombasa|Dodoma|Iringa|Kisumu',
  'Tafuta|Soma zaidi|Mpya|Zilizosomwa zaidi|Shiriki|Maoni|Haki zote zimehifadhiwa.|Tovuti hii hutumia vidakuzi ili kuboresha matumizi yako.|Kubali',
  'Ukurasa haukupatikana',
  'Samahani, ukurasa unaoutafuta haupo au umeondolewa.',
)
export const ha = tongue(
  'ha',
  'Gida|Labarai|Siyasa|Kasuwanci|Wasanni|Addini|Game da mu|Tuntuɓe mu',
  'Manoman {p} sun koka kan tsadar taki|Majalisar {p} ta amince da kasafin kuɗi|Ambaliya ta raba mutum {n} da gidajensu a {p}|An buɗe sabuwar kasuwa a {p}|Malaman {p} za su shiga yajin aiki|’Yan sanda sun kama mutum {n} a {p}',
  'Mazauna {p} sun ce aikin ya makara da kwana {n} bisa yadda aka yi alkawari.|Rahoton da aka gabatar ranar Talata ya nuna an yi wa iyalai {n} rajista tun {y}.|Kwamitin zai sake sauraron shaidu daga {p} a mako mai zuwa.|’Yan kasuwa sun ce masu saye sun fara dawowa bayan gyaran kasuwar.|Kuɗin aikin ya kai naira miliyan {n} a cewar jami’in.',
  'Kano|Sakkwato|Zariya|Katsina|Maiduguri',
  'Nema|Ƙara karantawa|Sabbin labarai|Mafi karantuwa|Raba|Ra’ayoyi|Duk haƙƙoƙi an kiyaye.|Muna amfani da kukis a wannan shafi.|Na amince',
  'Ba a sami shafin ba',
  'Yi haƙuri, ba a sami shafin da kake nema ba.',
)
export const yo = tongue(
  'yo',
  'Ilé|Ìròyìn|Ìṣèlú|Ọrọ̀ ajé|Eré ìdárayá|Àṣà|Nípa wa|Kàn sí wa',
  'Àwọn àgbẹ̀ {p} ń ráhùn lórí owó ajílẹ̀|Ilé ìgbìmọ̀ fọwọ́ sí ètò ìṣúná {p}|Òjò ba ilé {n} jẹ́ ní {p}|Ọjà tuntun ṣí ní {p}|Àwọn olùkọ́ {p} fẹ́ da iṣẹ́ sílẹ̀|Ọlọ́pàá mú ènìyàn {n} ní {p}',
  'Àwọn ará {p} sọ pé iṣẹ́ náà ti pẹ́ fún ọjọ́ {n}.|Ìròyìn tí wọ́n gbé kalẹ̀ fi hàn pé ìdílé {n} ni wọ́n ti forúkọ sílẹ̀ láti ọdún {y}.|Ìgbìmọ̀ náà yóò tún gbọ́ ẹ̀rí láti {p} ní ọ̀sẹ̀ tó ń bọ̀.|Àwọn oníṣòwò sọ pé àwọn oníbàárà ti ń padà wá sí ọjà.',
  'Ìbàdàn|Abẹ́òkúta|Òṣogbo|Àkúrẹ́|Ìlọrin',
  'Wá|Ka síi|Tuntun|Èyí tí a kà jù|Pín in|Èrò|Gbogbo ẹ̀tọ́ jẹ́ tiwa.|A ń lo kúkì lórí ojú ewé yìí.|Mo gbà',
  'A kò rí ojú ewé náà',
  'Ẹ má bínú, a kò rí ojú ewé tí ẹ ń wá.',
)
export const ig = tongue(
  'ig',
  'Ụlọ|Akụkọ|Ndọrọ ndọrọ|Azụmahịa|Egwuregwu|Omenala|Gbasara anyị|Kpọtụrụ anyị',
  'Ndị ọrụ ugbo {p} na-eme mkpesa|Ụlọ omeiwu {p} akwadola mmefu ego|Idei mmiri emebiela ụlọ {n} na {p}|E mepere ahịa ọhụrụ na {p}|Ndị nkuzi {p} chọrọ ịga ngagharị',
  'Ndị bi na {p} kwuru na ọrụ ahụ egbuola oge ruo ụbọchị {n}.|Akụkọ ahụ gosiri na edebanyela ezinụlọ {n} aha kemgbe {y}.|Kọmitii ga-anụ ọzọ n’ọnụ ndị akaebe si {p} n’izu na-abịa.|Ndị ahịa kwuru na ndị na-azụ ihe amalitela ịlọta.',
  'Owere|Ọka|Enugwu|Aba|Nsụka',
  'Chọọ|Gụkwuo|Ọhụrụ|Nke kacha agụ|Kekọrịta|Okwu|Ikike niile dịịrị anyị.|Anyị na-eji kuki na webụsaịtị a.|Ekwere m',
  'Ahụghị ibe ahụ',
  'Ndo, anyị ahụghị ibe ị na-achọ.',
)
export const zu = tongue(
  'zu',
  'Ekhaya|Izindaba|Ezepolitiki|Ezamabhizinisi|Ezemidlalo|Amasiko|Ngathi|Xhumana nathi',
  'Abalimi base-{p} bakhala ngesomiso|Umkhandlu wase-{p} uphasise isabelomali|Izikhukhula zicekele phansi imizi engu-{n} e-{p}|Kuvulwe umtholampilo e-{p}|Othisha base-{p} basabisa ngesiteleka',
  'Abahlali base-{p} bathe umsebenzi usukhawuleze kade izinsuku ezingu-{n}.|Umbiko ukhombisa ukuthi imindeni engu-{n} ibhalisiwe kusukela ngo-{y}.|Ikomidi lizophinde lizwe ofakazi base-{p} ngesonto elizayo.|Abahwebi bathe amakhasimende aseqalile ukubuya emakethe.',
  'Ulundi|Nongoma|Eshowe|Ladysmith',
  'Sesha|Funda kabanzi|Okusha|Okufundwe kakhulu|Yabelana|Imibono|Wonke amalungelo agodliwe.|Sisebenzisa amakhukhi kule webhusayithi.|Vuma',
  'Ikhasi alitholakali',
  'Uxolo, ikhasi olifunayo alitholakali.',
)
export const af = tongue(
  'af',
  'Tuis|Nuus|Politiek|Sake|Sport|Landbou|Oor ons|Kontak',
  'Boere by {p} tel skade ná droogte|Munisipaliteit {p} keur begroting goed|Nuwe brug open by {p}|{n} huise sonder water op {p}|Hof stel grondsaak in {p} uit|Skool op {p} vier {n}-jarige fees',
  'Inwoners van {p} sê die werk is {n} dae agter skedule.|Volgens die verslag is {n} gesinne sedert {y} geregistreer.|Die komitee sal volgende week weer getuies van {p} aanhoor.|Die koste beloop R{n} miljoen, waarvan ’n derde reeds betaal is.|Handelaars sê kliënte het begin terugkeer ná die mark se opknapping.',
  'Upington|Calvinia|Keetmanshoop|Otjiwarongo|Springbok',
  'Soek|Lees meer|Nuutste|Gewildste|Deel|Kommentaar|Alle regte voorbehou.|Ons gebruik koekies op hierdie webwerf.|Aanvaar',
  'Bladsy nie gevind nie',
  'Jammer, die bladsy wat jy soek, bestaan nie.',
)
export const so = tongue(
  'so',
  'Bogga hore|Wararka|Siyaasadda|Dhaqaalaha|Ciyaaraha|Bulshada|Nagu saabsan|Nala soo xiriir',
  'Roobab culus oo ka da’ay {p}|Golaha deegaanka {p} oo ansixiyay miisaaniyadda|{n} qoys oo barakacay {p}|Suuq cusub oo laga furay {p}|Macallimiinta {p} oo shaqo joojin ku hanjabay|Booliska {p} oo qabtay {n} qof',
  'Dadka deggan {p} ayaa sheegay in mashruucu dib u dhacay {n} maalmood.|Warbixinta la soo bandhigay Talaadadii waxay muujisay in {n} qoys la diiwaangeliyay tan iyo {y}.|Guddigu wuxuu mar kale dhegaysan doonaa markhaatiyaal ka yimid {p}.|Ganacsatadu waxay sheegeen in macaamiishu soo noqonayaan kadib dib u dhiska suuqa.',
  'Hargeysa|Baydhabo|Garoowe|Beledweyne|Kismaayo',
  'Raadi|Sii akhri|Cusub|Ugu akhriska badan|La wadaag|Faallooyin|Dhammaan xuquuqda way dhowran tahay.|Boggan wuxuu isticmaalaa cookies.|Aqbal',
  'Bogga lama helin',
  'Waan ka xunnahay, bogga aad raadinayso lama helin.',
)
export const rw = tongue(
  'rw',
  'Ahabanza|Amakuru|Politiki|Ubukungu|Siporo|Umuco|Abo turi bo|Twandikire',
  'Abahinzi b’i {p} baravuga ko umusaruro wagabanutse|Njyanama y’akarere ka {p} yemeje ingengo y’imari|Ikiraro gishya cyahuje {p} n’imidugudu {n}|Abarimu b’i {p} barasaba kongererwa umushahara|Isoko rya {p} ryongeye gufungura',
  'Abaturage b’i {p} bavuze ko imirimo imaze iminsi {n} itinze.|Raporo yerekana ko ingo {n} zanditswe kuva mu {y}.|Komisiyo izongera kumva abatangabuhamya bo mu {p} mu cyumweru gitaha.|Abacuruzi bavuze ko abakiriya batangiye kugaruka.',
  'Huye|Musanze|Rubavu|Nyagatare',
  'Shakisha|Soma birambuye|Amashya|Yasomwe cyane|Sangiza|Ibitekerezo|Uburenganzira bwose burubahirizwa.|Uru rubuga rukoresha cookies.|Emera',
  'Urupapuro ntirwabonetse',
  'Mwihangane, urupapuro mushaka ntirwabonetse.',
)
export const mg = tongue(
  'mg',
  'Fandraisana|Vaovao|Politika|Toekarena|Fanatanjahantena|Kolontsaina|Momba anay|Fifandraisana',
  'Mitaraina ny tantsaha ao {p}|Nolanian’ny kaominina {p} ny teti-bola|Fianakaviana {n} tra-boina tao {p}|Nisokatra ny tsena vaovao ao {p}|Mitokona ny mpampianatra any {p}',
  'Nilaza ny mponin’i {p} fa tara {n} andro ny asa.|Araka ny tatitra, fianakaviana {n} no voasoratra anarana hatramin’ny {y}.|Mbola hihaino vavolombelona avy any {p} ny vaomiera amin’ny herinandro.|Nilaza ny mpivarotra fa miverina ny mpanjifa.',
  'Antsirabe|Toamasina|Toliara|Mahajanga',
  'Hitady|Hamaky bebe kokoa|Vaovao farany|Be mpamaky|Zarao|Hevitra|Zo rehetra voatokana.|Mampiasa cookies ity tranonkala ity.|Ekena',
  'Tsy hita ny pejy',
  'Miala tsiny, tsy hita ny pejy tadiavinao.',
)
export const ht = tongue(
  'ht',
  'Akèy|Nouvèl|Politik|Ekonomi|Espò|Kilti|Kiyès nou ye|Kontakte nou',
  'Plantè {p} ap plenyen pou sechrès|Lameri {p} prezante bidjè a|{n} fanmi pèdi kay yo nan {p}|Lekòl {p} louvri pòt li ankò|Pri diri monte nan mache {p}',
  'Moun nan {p} di travay la gen {n} jou reta.|Rapò a montre yo anrejistre {n} fanmi depi {y}.|Komisyon an pral tande temwen {p} yo ankò lòt semèn.|Machann yo di kliyan yo kòmanse tounen nan mache a.',
  'Jeremi|Okay|Gonayiv|Ench',
  'Chèche|Li plis|Dènye nouvèl|Sa moun li plis|Pataje|Kòmantè|Tout dwa rezève.|Sit sa a itilize bonbon (cookies).|Dakò',
  'Nou pa jwenn paj la',
  'Eskize nou, paj w ap chèche a pa egziste.',
)
